export const id = 183;
export const ids = [183,590];
export const modules = {

/***/ 1391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/models/bound-calls.js
/**
 * A model of which at most so many calls are under way. The others wait before they are made: a call that waits for a socket
 * would be counted as slow, and end as a time-out.
 */
function boundCalls(model, most) {
    const waiting = [];
    let underWay = 0;
    async function inTurn(call) {
        if (underWay >= most)
            await new Promise((go) => waiting.push(go));
        else
            underWay += 1;
        try {
            return await call();
        }
        finally {
            const next = waiting.shift();
            // the place is handed on, not given back
            if (next)
                next();
            else
                underWay -= 1;
        }
    }
    return {
        ask: (request, signal) => inTurn(() => model.ask(request, signal)),
        embed: (request, signal) => inTurn(() => model.embed(request, signal)),
        close: () => model.close(),
    };
}

// EXTERNAL MODULE: ./lib/adapters/models/openai-endpoint.js
var openai_endpoint = __webpack_require__(591);
// EXTERNAL MODULE: ./lib/adapters/models/prices.js + 1 modules
var models_prices = __webpack_require__(2655);
;// CONCATENATED MODULE: ./lib/adapters/models/open-model.js




/** The model of a suite's judges and embeddings, or why there is none. Nothing of it is loaded before it is asked. */
function openModel(suite, { openai, env }) {
    try {
        const endpoint = (0,openai_endpoint/* readOpenAiEndpoint */.E)(openai, 'it');
        const { run, prices } = suite;
        return {
            model: boundCalls(openLate(async () => {
                const { createOpenAiModel } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 3862));
                return createOpenAiModel({
                    endpoint,
                    timeoutMs: run.timeout_s * 1000,
                    maxSockets: run.concurrency,
                    env,
                    prices: (0,models_prices/* createPriceList */.q)(prices),
                });
            }), run.concurrency),
        };
    }
    catch (error) {
        const [problem] = error instanceof errors/* UserError */.yo ? error.problems : [];
        if (!problem)
            throw error;
        return { missing: problem };
    }
}
function openLate(open) {
    let opened;
    const model = () => (opened ??= open());
    return {
        ask: async (request, signal) => (await model()).ask(request, signal),
        embed: async (request, signal) => (await model()).embed(request, signal),
        close: async () => (await opened)?.close(),
    };
}


/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readOpenAiEndpoint)
/* harmony export */ });
/* unused harmony export OPENAI_BASE_URL */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _transport_classify_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);


const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/**
 * The endpoint that the host's inputs name. Throws a UserError for an address that is neither https nor
 * loopback, and for a missing key.
 */
function readOpenAiEndpoint({ apiKey, baseUrl }, who) {
    const address = baseUrl?.trim() || OPENAI_BASE_URL;
    const url = URL.parse(address);
    const loopback = url !== null && (0,_transport_classify_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackName */ .x)(url.hostname);
    if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'openai-base-url',
            message: `the base URL ${address} is neither https nor a loopback address`,
            hint: 'Set the input openai-base-url (OPENAI_BASE_URL on the command line) to an https:// address.',
        });
    }
    const key = apiKey?.trim();
    if (!key && !loopback) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'openai-key',
            message: `${who} needs an API key, and none was given`,
            hint: 'Set the input openai-api-key: ${{ secrets.OPENAI_API_KEY }}, or OPENAI_API_KEY on the command line.',
        });
    }
    const endpoint = { baseUrl: address.replace(/\/+$/, '') };
    return key ? { ...endpoint, apiKey: key } : endpoint;
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPriceList)
});

;// CONCATENATED MODULE: ./lib/adapters/models/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"DK":"2026-03-21","BJ":{"gpt-4o-2024-08-06":{"input":2.5,"output":10},"gpt-4o-2024-11-20":{"input":2.5,"output":10},"gpt-4o-mini-2024-07-18":{"input":0.15,"output":0.6},"gpt-4.1-2025-04-14":{"input":2,"output":8},"gpt-4.1-mini-2025-04-14":{"input":0.4,"output":1.6},"gpt-4.1-nano-2025-04-14":{"input":0.1,"output":0.4},"o3-2025-04-16":{"input":2,"output":8},"o4-mini-2025-04-16":{"input":1.1,"output":4.4},"gpt-5-2025-08-07":{"input":1.25,"output":10},"gpt-5-mini-2025-08-07":{"input":0.25,"output":2},"gpt-5-nano-2025-08-07":{"input":0.05,"output":0.4},"gpt-5.1-2025-11-13":{"input":1.25,"output":10}}}');
;// CONCATENATED MODULE: ./lib/adapters/models/prices.js

/** The prices we know (prices.json) with the suite's own laid over them. */
function createPriceList(own) {
    const ours = new Map(Object.entries(own));
    const standard = new Map(Object.entries(prices_namespaceObject.BJ).map(([model, price]) => [
        model,
        { ...price, as_of: prices_namespaceObject.DK },
    ]));
    const find = (model) => ours.get(model) ?? standard.get(model);
    return {
        find,
        costOf(models, usage, tier = 'standard') {
            const look = tier === 'standard' ? find : (model) => ours.get(model);
            const price = models
                .map((model) => (model === undefined ? undefined : look(model)))
                .find((candidate) => candidate !== undefined);
            return price && usage ? priceOf(usage, price) : undefined;
        },
    };
}
function priceOf({ input_tokens, output_tokens, cached_tokens = 0 }, price) {
    const cached = Math.min(cached_tokens, input_tokens);
    const dollars = (input_tokens - cached) * price.input +
        cached * (price.cached_input ?? price.input) +
        output_tokens * price.output;
    return dollars / 1_000_000;
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ classifyAddress),
/* harmony export */   x: () => (/* binding */ isLoopbackName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
const REFUSED = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    // Azure's host agent answers on this public-looking address.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    REFUSED.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    REFUSED.addSubnet(network, prefix, 'ipv6');
}
/** What kind of place an IP address is (IPv4-mapped IPv6 counts as the IPv4 address in it). */
function classifyAddress(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (version === 0)
        return 'refused';
    const family = version === 6 ? 'ipv6' : 'ipv4';
    if (LOOPBACK.check(address, family))
        return 'loopback';
    return REFUSED.check(address, family) ? 'refused' : 'public';
}
/** Is this host of a URL the machine itself by its very name? */
function isLoopbackName(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name))
        return classifyAddress(name) === 'loopback';
    return name === 'localhost' || name.endsWith('.localhost');
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readOpenAi)
/* harmony export */ });
/** Key and address of the model server; on a laptop they come from the environment. */
function readOpenAi(env) {
    const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = env;
    return { ...(apiKey && { apiKey }), ...(baseUrl && { baseUrl }) };
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateJudges: () => (/* binding */ calibrateJudges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/models/open-model.js + 1 modules
var open_model = __webpack_require__(1391);
// EXTERNAL MODULE: ./lib/adapters/storage/repository-files.js + 1 modules
var repository_files = __webpack_require__(9761);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/config/labellers.js
var labellers = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/config/calibration-lines.js
var calibration_lines = __webpack_require__(7624);
// EXTERNAL MODULE: ./lib/judges/judge-bench.js + 2 modules
var judge_bench = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/judges/pair-verdicts.js
const NO_VERDICT = { why: 'there is no verdict on this output' };
/**
 * Counts what people and judge said, and lists where they differ, in the order of the labels. `passes`: whether a label
 * does.
 */
function pairVerdicts(pairs, { labels }, passes) {
    const disagreements = [];
    const errored = pairs.filter(({ verdict }) => verdict?.label === undefined).length;
    const columns = labels.length + (errored > 0 ? 1 : 0);
    const counts = labels.map(() => Array.from({ length: columns }, () => 0));
    for (const { label, verdict = NO_VERDICT } of pairs) {
        const row = counts[labels.indexOf(label.label)];
        const column = verdict.label === undefined ? labels.length : labels.indexOf(verdict.label);
        if (!row || row[column] === undefined)
            throw new RangeError(`"${label.label}" or "${verdict.label}" is not on the scale`);
        row[column] += 1;
        if (verdict.label !== label.label)
            disagreements.push({ label, verdict });
    }
    const sides = countSides(pairs, passes);
    return { table: { labels, counts, errored, total: pairs.length, sides }, disagreements };
}
function countSides(pairs, passes) {
    const sides = { pass: 0, passJudgedPass: 0, fail: 0, failJudgedFail: 0 };
    for (const { label, verdict } of pairs) {
        const said = verdict?.label === undefined ? undefined : (verdict.pass ?? passes(verdict.label));
        if (passes(label.label)) {
            sides.pass += 1;
            if (said === true)
                sides.passJudgedPass += 1;
        }
        else {
            sides.fail += 1;
            if (said === false)
                sides.failJudgedFail += 1;
        }
    }
    return sides;
}

// EXTERNAL MODULE: ./lib/judges/settle-votes.js
var settle_votes = __webpack_require__(6777);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/template.js
var template = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/values/tool-calls.js
var tool_calls = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/verdict/judge-calibration.js
var judge_calibration = __webpack_require__(1995);
;// CONCATENATED MODULE: ./lib/calibrate-judge.js










const MAX_PROBLEMS = 50;
/** Asks a judge what people were asked, and counts. Labels that no person made are told, and left out. */
async function calibrateJudge(request) {
    const { judge, config, labelsPath, labels, policy } = request;
    requireValues(judge, labels);
    const { rubric, models, name } = judge;
    const { human, excluded } = (0,labellers/* separateLabels */.b)(labels, models.map(({ model }) => model));
    // nobody labelled yet: what the table will look like is shown on the labels that do not count
    const judged = human.length > 0 ? human : labels;
    const { verdicts, canaries, held } = await collectVerdicts(judged, request);
    const pairs = judged.map((label, index) => ({ label, verdict: verdicts[index] }));
    const count = (counted) => {
        const { table, disagreements } = pairVerdicts(counted, rubric.scale, (label) => (0,settle_votes/* passes */.WE)(label, judge));
        return { table, disagreements, figures: (0,judge_calibration/* describeCalibration */.m0)(table) };
    };
    const { table, ...shown } = count(human.length > 0 ? pairs : []);
    const { table: _uncounted, ...uncounted } = count(pairs);
    const isElsewhere = request.isElsewhere ?? false;
    const counts = { ...(0,judge_calibration/* toCounts */.cr)(table), ...(isElsewhere && { recorded: true }) };
    const found = { status: 'bound', counts };
    return {
        judge: name,
        rubric: rubric.source,
        version: rubric.version,
        models,
        labelsPath,
        excluded,
        ...shown,
        youdenNeeded: policy.youden_low,
        standing: (0,judge_calibration/* decideStanding */.J0)(found, policy, { name, config, labelsPath }),
        ...findNothing(verdicts, held, canaries),
        ...(human.length === 0 && labels.length > 0 && { uncounted }),
        ...(canaries !== undefined && { canaries }),
    };
}
/** Throws a UserError for every label that lacks what the rubric names. */
function requireValues({ rubric, name }, labels) {
    const outputs = { output: '', output_a: '', output_b: '' };
    const problems = labels.flatMap(({ input, reference, context, place }) => {
        try {
            (0,template/* renderTemplate */.Xm)(rubric.text, { input, reference, context, ...outputs });
            return [];
        }
        catch (error) {
            if (!(error instanceof template/* TemplateError */.$w))
                throw error;
            const names = error.names.map((missing) => `{{${missing}}}`).join(' and ');
            return [
                {
                    code: 'labels',
                    message: `the rubric of judge ${name} names ${names}, and this label has no such value`,
                    place,
                    hint: error.names.some((missing) => missing.startsWith('metadata'))
                        ? 'a label has input, output, reference and context: let the rubric name these alone'
                        : 'give the label the value that the case had',
                },
            ];
        }
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.slice(0, MAX_PROBLEMS));
}
/** An outage, or a judge that obeys orders, says nothing of its agreement: what the lock knew stays. */
function findNothing(verdicts, held, canaries) {
    if (!held)
        return { inconclusive: canaries ?? 'its canary cases did not hold' };
    const hasVerdict = verdicts.some((verdict) => verdict?.label !== undefined);
    if (verdicts.length === 0 || hasVerdict)
        return {};
    const why = verdicts.find((verdict) => verdict?.why !== undefined)?.why;
    return { inconclusive: `not one verdict could be had${why === undefined ? '' : `: ${why}`}` };
}
async function collectVerdicts(labels, { judge, source, signal, progress }) {
    if (source.kind === 'recorded') {
        const { verdicts } = source;
        return {
            verdicts: labels.map(({ input, output }) => verdicts.find(input, output)),
            held: true,
        };
    }
    const bench = new judge_bench/* JudgeBench */.q(judge, source);
    const verdicts = [];
    let next = 0;
    let done = 0;
    async function work() {
        for (let index = next++; index < labels.length && !signal.aborted; index = next++) {
            verdicts[index] = await askAbout(labels[index], bench, judge, signal);
            done += 1;
            progress(done, labels.length);
        }
    }
    await Promise.all(Array.from({ length: source.concurrency }, work));
    const canaries = await bench.describeCanaries();
    if (!canaries)
        return { verdicts, held: true };
    const told = canaries.result === 'held'
        ? 'held: it failed every answer that ordered it to pass'
        : (canaries.why ?? canaries.result);
    return { verdicts, held: canaries.result === 'held', canaries: told };
}
async function askAbout(label, bench, judge, signal) {
    const { input, reference, context } = label;
    const sides = readSides(label, judge);
    if ('why' in sides)
        return sides;
    const finding = await bench.judgeOutput({ case: { input: asInput(input), reference, context }, ...sides }, { confirm: false, signal });
    if (finding.status !== 'scored')
        return { why: finding.why };
    const said = finding.asked.label;
    return { ...(said !== undefined && { label: said }), pass: finding.pass, reason: finding.reason };
}
/** A case's input is text, an object or messages; a label's may be any JSON. */
function asInput(input) {
    return typeof input === 'object' && input !== null ? input : String(input);
}
/** The labelled output as a judge sees it; of a pairwise rubric it is `{output_a, output_b}`. */
function readSides({ output }, { rubric }) {
    if (rubric.compare === undefined)
        return { output: asOutput(output) };
    if (!(0,json_guards/* isRecord */.u)(output) || !('output_a' in output) || !('output_b' in output))
        return { why: 'its rubric compares two outputs: label {"output_a": …, "output_b": …}' };
    return { output: asOutput(output['output_a']), other: asOutput(output['output_b']) };
}
function asOutput(value) {
    if (typeof value === 'string')
        return { output: value };
    if (!(0,json_guards/* isRecord */.u)(value) || !Array.isArray(value['tool_calls']))
        return { output: JSON.stringify(value) };
    const { output, tool_calls: calls } = value;
    return {
        output: typeof output === 'string' ? output : null,
        tool_calls: (0,tool_calls/* readToolCalls */._)(calls),
    };
}
/** What a lock remembers of calibrations; a judge without one human label leaves no line. */
function writeCalibrations(calibrated) {
    return calibrated.flatMap(({ judge, path, sha256, result }) => {
        const { counts } = result.standing;
        if (!counts || counts.labels === 0 || result.inconclusive !== undefined)
            return [];
        return [{ path, judge: (0,calibration_lines/* shortenJudge */.$V)(judge.digest), counts, sha256 }];
    });
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/load-rubric.js + 5 modules
var load_rubric = __webpack_require__(7847);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/lock.js
var config_lock = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/config/read-labels.js
var read_labels = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/config/read-verdicts.js
var read_verdicts = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/judges/recorded-verdicts.js
var recorded_verdicts = __webpack_require__(9805);
// EXTERNAL MODULE: ./lib/report/format-json.js
var format_json = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/describe-calibration.js

/** What stands for a figure that is undefined. */
const UNDEFINED = '–';
/** The figures of a judge, each with its interval and what it means; none without labels. */
function describeFigures({ figures, youdenNeeded }) {
    const { labels, agreed, agreement, kappa, quadraticKappa, ac1 } = figures;
    if (labels === 0)
        return [];
    return [
        describeShare('agreement', agreement, `${agreed} of ${labels} verdicts equal the label`),
        describeCoefficient('kappa', kappa, 'agreement beyond chance: 0 is chance, 1 is perfect'),
        ...(quadraticKappa
            ? [
                describeCoefficient('quadratic kappa', quadraticKappa, 'the same; a near miss weighs less'),
            ]
            : []),
        describeCoefficient('AC1', ac1, 'the same; steady where nearly all labels are alike'),
        describeRate('sensitivity', figures.sensitivity, 'pass', 'passes'),
        describeRate('specificity', figures.specificity, 'fail', 'fails'),
        describeYouden(figures, youdenNeeded),
    ];
}
function describeShare(name, estimate, explanation) {
    if (!estimate)
        return { name, value: UNDEFINED, interval: '', explanation };
    const { value, interval } = estimate;
    return {
        name,
        value: (0,format_number/* formatPercent */.l9)(value),
        interval: interval
            ? `${(0,format_number/* formatPercent */.l9)(interval[0]).replace(' %', '')} to ${(0,format_number/* formatPercent */.l9)(interval[1])}`
            : '',
        explanation,
    };
}
function describeCoefficient(name, estimate, explanation) {
    if (!estimate)
        return {
            name,
            value: UNDEFINED,
            interval: '',
            explanation: 'not defined: people gave one label only',
        };
    const { value, interval } = estimate;
    return {
        name,
        value: (0,format_number/* formatCoefficient */.z2)(value),
        interval: interval ? interval.map((limit) => (0,format_number/* formatCoefficient */.z2)(limit)).join(' to ') : '',
        explanation,
    };
}
function describeRate(name, rate, side, does) {
    const explanation = rate
        ? `the judge ${does} ${rate.hits} of the ${rate.of} that people ${side}`
        : `not defined: no label ${does}`;
    return describeShare(name, rate, explanation);
}
function describeYouden({ youden, youdenLow }, needed) {
    const name = "Youden's J";
    if (youden === undefined || youdenLow === undefined)
        return {
            name,
            value: UNDEFINED,
            interval: '',
            explanation: 'not defined: labels that pass and labels that fail are needed',
        };
    return {
        name,
        value: (0,format_number/* formatCoefficient */.z2)(youden),
        interval: `at least ${(0,format_number/* formatCoefficient */.z2)(youdenLow, Math.floor)}`,
        explanation: `sensitivity + specificity − 1; at least ${needed} lets it block`,
    };
}

// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/report/format-place.js
var format_place = __webpack_require__(6337);
// EXTERNAL MODULE: ./lib/report/format-value.js
var format_value = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(4468);
;// CONCATENATED MODULE: ./lib/report/render-calibration.js







/** Disagreements told in full. */
const MAX_TOLD = 10;
/** Lines of each text of a disagreement. */
const MAX_TEXT_LINES = 4;
const MAX_LABEL_CHARS = 20;
/** Name, value and interval of a figure stand side by side. */
const MIN_WIDTH = 48;
const NAME_WIDTH = 9;
/** Columns that an explanation needs beside its figure; with less it stands below. */
const MIN_EXPLANATION = 24;
/** What `calibrate` prints on a terminal: every judge's sentence, its figures, and where it differs from people. */
function renderCalibrationTerminal(judges, { color, width }) {
    const screen = { paint: (0,terminal_style/* makePainter */.AG)(color), width: Math.max(width, MIN_WIDTH) };
    return judges.map((judge) => `${writeJudge(judge, screen).join('\n\n')}\n`).join('\n\n');
}
function writeJudge(judge, screen) {
    const parts = [
        writeHeadline(judge, screen),
        writeFacts(judge, screen),
        writeConfusion(judge.figures, screen),
        writeFigures(judge, screen),
        writeNotes(judge, screen),
        ...writeDisagreements(judge, screen),
        ...writeUncounted(judge, screen),
    ];
    return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
/** What the table will look like, on labels that no person made. */
function writeUncounted(judge, screen) {
    const { uncounted } = judge;
    if (!uncounted)
        return [];
    const shown = { ...judge, ...uncounted };
    const count = (0,format_number/* countOf */.pq)(uncounted.figures.labels, 'label');
    return [
        [screen.paint(`On the ${count} that do not count, only to see what this looks like:`, 'bold')],
        writeConfusion(uncounted.figures, screen),
        writeFigures(shown, screen),
        ...writeDisagreements(shown, screen),
    ];
}
function writeHeadline({ judge, standing, figures, inconclusive }, { paint, width }) {
    const { agreed, labels } = figures;
    if (inconclusive !== undefined) {
        const nothing = `? ${judge} could not be calibrated: ${inconclusive}. Nothing was written.`;
        return hang((0,escape_log/* escapeLog */.A)(nothing), 2, width).map((line) => paint(line, 'red', 'bold'));
    }
    const sentence = standing.calibrated
        ? `✓ ${judge} is calibrated: it agrees with people on ${agreed} of ${(0,format_number/* countOf */.pq)(labels, 'label')}. Its scores may block.`
        : `! ${judge} only advises: ${standing.why}.`;
    const tone = standing.calibrated ? 'green' : 'yellow';
    const cure = standing.calibrated ? [] : writeCure(standing.next, width);
    return [
        ...hang((0,escape_log/* escapeLog */.A)(sentence), 2, width).map((line) => paint(line, tone, 'bold')),
        ...cure.map((line) => paint(line, tone)),
    ];
}
/** A command stands on a line of its own, whole, so that it can be copied. */
function writeCure(next, width) {
    const [words = '', command] = (0,escape_log/* escapeLog */.A)(next).split(/(?<=\brun:) (?=touchstone )/);
    return [...hang(`→ ${words}`, 2, width), ...(command === undefined ? [] : [`  ${command}`])];
}
function writeFacts(judge, { paint, width }) {
    const { rubric, version, models, labelsPath, canaries } = judge;
    const asked = models.map(nameModel).join(', ');
    return [
        `rubric ${rubric}, version "${version}"`,
        ...(asked === '' ? [] : [`asks ${asked}`]),
        `labels ${labelsPath}`,
        ...(canaries === undefined ? [] : [`canaries: ${canaries}`]),
    ].flatMap((fact) => hang((0,escape_log/* escapeLog */.A)(fact), 2, width).map((line) => paint(line, 'dim')));
}
function nameModel({ model, pinned }) {
    return pinned === undefined ? model : `${model} (pinned: ${pinned})`;
}
function writeConfusion({ confusion, labels }, screen) {
    if (labels === 0)
        return [];
    const { paint, width } = screen;
    const people = Object.keys(confusion);
    const said = Object.keys(Object.values(confusion)[0] ?? {});
    const name = (label) => (0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(label), MAX_LABEL_CHARS);
    const counts = people.map((human) => said.map((judge) => confusion[human]?.[judge] ?? 0));
    const rows = (0,terminal_style/* alignRows */.P4)([
        ['labels say', ...said.map(name)],
        ...people.map((human, row) => [name(human), ...(counts[row] ?? []).map(String)]),
    ], said.map((_, column) => column + 1));
    const paintCell = (row, column) => {
        if (row === 0 || column === 0 || counts[row - 1]?.[column - 1] === 0)
            return 'dim';
        return row === column ? 'green' : 'red';
    };
    const indent = ' '.repeat((0,terminal_style/* displayWidth */.F1)(rows[0]?.[0] ?? '') + 2);
    return [
        paint((0,terminal_style/* clip */.$Q)(`${indent}the judge says`, width), 'dim'),
        ...rows.map((cells, row) => {
            const line = cells.join('  ');
            // painted text cannot be cut: its codes have no width
            if ((0,terminal_style/* displayWidth */.F1)(line) > width)
                return (0,terminal_style/* clip */.$Q)(line, width);
            return cells.map((cell, column) => paint(cell, paintCell(row, column))).join('  ');
        }),
    ];
}
function writeFigures(judge, { paint, width }) {
    const figures = describeFigures(judge);
    const rows = (0,terminal_style/* alignRows */.P4)(figures.map(({ name, value, interval }) => [name, value, interval]), [1]);
    return figures.flatMap(({ explanation }, index) => {
        const [name = '', value = '', interval = ''] = rows[index] ?? [];
        const left = [name, value, interval].join('  ');
        const shown = [name, paint(value, 'bold'), interval].join('  ');
        const room = width - (0,terminal_style/* displayWidth */.F1)(left) - 2;
        if (room < MIN_EXPLANATION)
            return [
                shown.trimEnd(),
                ...hang(`  ${explanation}`, 2, width).map((line) => paint(line, 'dim')),
            ];
        const [first = '', ...others] = (0,terminal_style/* wrap */.LV)(explanation, room);
        const gap = ' '.repeat((0,terminal_style/* displayWidth */.F1)(left) + 2);
        return [`${shown}  ${paint(first, 'dim')}`, ...others.map((line) => gap + paint(line, 'dim'))];
    });
}
function writeNotes({ figures, excluded }, { paint, width }) {
    const notes = [
        ...(figures.errored > 0
            ? [
                `${(0,format_number/* countOf */.pq)(figures.errored, 'verdict')} errored: that is no agreement, and in Youden's J a miss on the side of the label.`,
            ]
            : []),
        ...excluded.map(({ by, why, labels }) => `${(0,format_number/* countOf */.pq)(labels, 'label')} by ${by} not counted: ${why}.`),
    ];
    const intervals = figures.labels > 0
        ? [
            'Intervals are of 95 %; those of sensitivity and specificity of 90 %, whose lower ends bound J.',
        ]
        : [];
    return [
        ...notes.flatMap((note) => hang((0,escape_log/* escapeLog */.A)(note), 2, width)),
        ...intervals.flatMap((note) => hang(note, 2, width)).map((line) => paint(line, 'dim')),
    ];
}
function writeDisagreements({ disagreements, figures }, screen) {
    const { length } = disagreements;
    if (length === 0)
        return [];
    const told = disagreements.slice(0, MAX_TOLD);
    const cut = length > told.length ? `; here are the first ${told.length}` : '';
    const heading = `Where people and judge differ: ${length} of ${(0,format_number/* countOf */.pq)(figures.labels, 'label')}${cut}`;
    return [
        hang(heading, 2, screen.width).map((line) => screen.paint(line, 'bold')),
        ...told.map((disagreement) => writeDisagreement(disagreement, screen)),
        ...(length > told.length ? [[`…and ${length - told.length} more.`]] : []),
    ];
}
function writeDisagreement({ label, verdict }, screen) {
    const { input, output, reference, place } = label;
    const where = (0,format_place/* formatPlace */.d)({ file: place.file, ...(place.line && { line: place.line }) });
    const because = (reason) => (reason ? `: ${reason}` : '');
    const judged = verdict.label === undefined
        ? `no verdict${because(verdict.why)}`
        : `${verdict.label}${because(verdict.reason)}`;
    const people = `${label.label}, says ${label.by}${because(label.reason)}`;
    return [
        screen.paint((0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(where), screen.width), 'dim'),
        ...writeText('input', (0,format_value/* formatValue */.F)(input), screen),
        ...(reference === undefined ? [] : writeText('reference', (0,format_value/* formatValue */.F)(reference), screen)),
        ...writeOutput(output, screen),
        ...writeText('people', people, screen),
        ...writeText('judge', judged, screen),
    ];
}
/** Texts under names of their own, as those of two sides are, each under its name. */
function writeOutput(output, screen) {
    if (!(0,json_guards/* isRecord */.u)(output))
        return writeText('output', (0,format_value/* formatValue */.F)(output), screen);
    const lines = [];
    for (const [name, text] of Object.entries(output)) {
        if (typeof text !== 'string')
            return writeText('output', (0,format_value/* formatValue */.F)(output), screen);
        lines.push(...writeText((0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(name), NAME_WIDTH), text, screen));
    }
    return lines;
}
function writeText(name, text, { width }) {
    const room = width - NAME_WIDTH - 5;
    const lines = (0,escape_log/* escapeLogLines */.l)(text).flatMap((line) => (0,terminal_style/* wrap */.LV)(line, room));
    const kept = lines.slice(0, MAX_TEXT_LINES);
    return [...kept, ...(lines.length > kept.length ? ['…'] : [])].map((line, index) => `  ${(index === 0 ? name : '').padEnd(NAME_WIDTH)} │ ${line}`.trimEnd());
}
/** Wrapped, with its further lines further in. */
function hang(text, indent, width) {
    const [first = ''] = (0,terminal_style/* wrap */.LV)(text, width);
    const rest = text.trimStart().slice(first.trimStart().length).trim();
    if (rest === '')
        return [first];
    return [first, ...(0,terminal_style/* wrap */.LV)(' '.repeat(indent) + rest, width)];
}

;// CONCATENATED MODULE: ./lib/report/render-calibration-json.js
/** The document that `calibrate --json` prints: fractions, and only the keys that apply. */
function renderCalibrationJson(judges) {
    return { judges: judges.map(writeJudgeDocument) };
}
function writeJudgeDocument({ judge, rubric, version, figures, standing, excluded, disagreements, inconclusive, }) {
    const { agreement, kappa, quadraticKappa, ac1, sensitivity, specificity } = figures;
    const estimates = [
        ['agreement', agreement],
        ['kappa', kappa],
        ['quadratic_kappa', quadraticKappa],
        ['ac1', ac1],
        ['sensitivity', sensitivity],
        ['specificity', specificity],
    ];
    const pick = (part) => Object.fromEntries(estimates.flatMap(([name, estimate]) => (estimate ? [[name, part(estimate)]] : [])));
    return {
        judge,
        rubric,
        version,
        labels: figures.labels,
        errored: figures.errored,
        ...pick(({ value }) => value),
        ...(figures.youden !== undefined && { youden: figures.youden }),
        ...(figures.youdenLow !== undefined && { youden_low: figures.youdenLow }),
        intervals: pick(({ interval }) => interval),
        confusion: figures.confusion,
        disagreements: disagreements.length,
        excluded,
        calibrated: standing.calibrated && inconclusive === undefined,
        ...(inconclusive !== undefined && { inconclusive }),
        ...(standing.calibrated ? {} : { why: standing.why, next: standing.next }),
    };
}

// EXTERNAL MODULE: ./lib/run/patient-model.js
var patient_model = __webpack_require__(1120);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/read-openai.js
var read_openai = __webpack_require__(1303);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 2 modules
var workplace = __webpack_require__(6039);
;// CONCATENATED MODULE: ./lib/cli/verb-calibrate.js


























/** `touchstone calibrate [CONFIG]`: judges against human labels; what comes out is written into the lock. */
async function calibrateJudges(args, host) {
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const suite = await (0,load_suite/* loadSuite */.b)(place.toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV), place.files);
    const judges = pickJudges(await readJudges(suite, place.files), (0,workplace/* textOf */.b6)(args.options['judge']), suite);
    const calibrated = [];
    for (const judge of judges)
        calibrated.push(await calibrate(judge, suite, args, host, place));
    const lockFile = await writeLock(calibrated, suite, place);
    const results = calibrated.map(({ result }) => result);
    const asJson = args.options['json'] === true;
    const stream = asJson ? host.stderr : host.stdout;
    const look = { color: (0,cli_host/* wantsColor */.zK)(stream, host.env), width: (0,cli_host/* widthOf */.qz)(stream) };
    stream.write(renderCalibrationTerminal(results, look));
    if (lockFile !== undefined)
        stream.write(`\nWritten to ${lockFile}.\n`);
    if (asJson)
        host.stdout.write(`${(0,format_json.formatJson)(renderCalibrationJson(results))}\n`);
    return results.some(({ inconclusive }) => inconclusive !== undefined) ? cli_host/* EXIT */.dc.error : cli_host/* EXIT */.dc.pass;
}
async function readJudges(suite, files) {
    const reader = (0,load_judges/* createJudgeReader */.Ly)(files);
    const { judges, problems } = await (0,load_judges/* readSuiteJudges */.Fd)(suite, reader);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    // judges of single cases; a dataset that cannot be read is told by validate
    await (0,load_cases/* loadCases */.E)(suite, files, { judges, reader, blocks: async () => true }).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
    });
    return await reader.known();
}
function pickJudges(judges, name, suite) {
    const names = [...new Set(judges.map((judge) => judge.name))];
    const picked = judges.filter((judge) => name === undefined || judge.name === name);
    if (picked.length > 0)
        return picked;
    throw new errors/* UserError */.yo({
        code: 'no-judge',
        message: name === undefined
            ? 'this suite has no judge to calibrate'
            : `this suite has no judge \`${name}\``,
        place: { file: suite.file },
        hint: names.length > 0
            ? `its judges are: ${names.join(', ')}`
            : 'add e.g. judges: [{ name: faithfulness, rubric: touchstone:faithfulness, model: gpt-5-mini-2025-08-07 }]',
    });
}
async function calibrate(judge, suite, { options }, host, { files }) {
    const labelsPath = (0,load_judges/* labelsFileOf */.dw)(suite.file, judge.name);
    const isFile = await files.exists(labelsPath);
    const labels = isFile
        ? await (0,read_labels/* readLabels */.k)(labelsPath, files, judge.rubric.scale)
        : readExamples(judge);
    const log = (0,workplace/* openLog */.Ne)(host);
    const { source, close } = await openSource(judge, suite, (0,workplace/* textOf */.b6)(options['recorded']), host);
    try {
        const result = await calibrateJudge({
            judge,
            config: suite.file,
            labelsPath,
            labels,
            source,
            isElsewhere: options['recorded'] !== undefined,
            policy: suite.gates.calibration,
            signal: host.signal,
            progress: (done, total) => log.progress({ done, total, failed: 0, errored: 0 }),
        });
        log.settle();
        if (host.signal.aborted)
            throw sayInterrupted(judge);
        return { judge, labelsPath, isFile, result };
    }
    finally {
        await close();
    }
}
function sayInterrupted({ name }) {
    return new errors/* UserError */.yo({
        code: 'interrupted',
        message: `the calibration of ${name} was interrupted: nothing was written`,
        hint: 'run it again',
    });
}
/** The example set of a rubric of the package: never counted, and said so. */
function readExamples({ rubric }) {
    if (!rubric.source.startsWith(load_rubric/* BUILT_IN */.$A))
        return [];
    const text = (0,load_rubric/* readBuiltInExamples */.RN)(rubric.source.slice(load_rubric/* BUILT_IN */.$A.length));
    return text === undefined ? [] : (0,read_labels/* parseLabels */.X)(text, rubric.source, rubric.scale);
}
async function openSource(judge, suite, recorded, host) {
    const nothing = async () => undefined;
    const { scale } = judge.rubric;
    if (recorded !== undefined || judge.recorded) {
        const byHash = recorded === undefined
            ? await (0,read_verdicts/* readVerdicts */.H)(judge.recorded.path, (0,workplace/* openWorkplace */.x5)(host.cwd).files, scale)
            : await readElsewhere(recorded, host.cwd, scale);
        return { source: { kind: 'recorded', verdicts: new recorded_verdicts/* RecordedVerdicts */.r(byHash) }, close: nothing };
    }
    const model = requireModel(judge, suite, host);
    const { max_retries: maxRetries, concurrency } = suite.run;
    return {
        source: {
            kind: 'model',
            model: (0,patient_model/* makePatient */.S)(model, { maxRetries, clock: system_clock/* systemClock */.m }),
            random: () => system_clock/* systemClock */.m.random(),
            concurrency,
        },
        close: () => model.close(),
    };
}
/** Verdicts of a file anywhere on this machine. */
async function readElsewhere(recorded, cwd, scale) {
    const path = (0,external_node_path_.resolve)(cwd, recorded);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.yo({
            code: 'config',
            message: `--recorded ${recorded}: there is no such file: ${path}`,
            hint: 'name it from the folder that you stand in',
        });
    return await (0,read_verdicts/* readVerdicts */.H)((0,external_node_path_.basename)(path), (0,repository_files/* openRepository */.h_)((0,external_node_path_.dirname)(path)), scale);
}
function requireModel(judge, suite, { env }) {
    const opening = (0,open_model/* openModel */.G)(suite, { openai: (0,read_openai/* readOpenAi */.R)(env), env });
    if ('model' in opening)
        return opening.model;
    throw new errors/* UserError */.yo({
        ...opening.missing,
        message: `judge ${judge.name}: ${opening.missing.message}`,
        hint: `${opening.missing.hint ?? ''} Or give verdicts that were recorded elsewhere: --recorded FILE.`.trim(),
    });
}
/** Calibrations, and the pins of the labels that they rest on. Answers with the lock, where something was written. */
async function writeLock(calibrated, suite, { root, files }) {
    const known = await (0,config_lock/* findLock */.HT)(suite.file, files);
    const lockFile = known ?? (0,config_lock/* chooseLockFile */.$b)(suite.file);
    const existing = known === undefined
        ? { pins: [], calibrations: [] }
        : (0,config_lock/* parseLock */.PG)(await files.readText(known), known);
    const withLabels = await Promise.all(calibrated
        .filter(({ isFile }) => isFile)
        .map(async ({ labelsPath, ...rest }) => ({
        ...rest,
        path: posix_.relative(`/${(0,repository_path/* folderOf */.y)(lockFile)}`, `/${labelsPath}`),
        sha256: await files.digest(labelsPath),
    })));
    const calibrations = writeCalibrations(withLabels);
    if (calibrations.length === 0)
        return undefined;
    const pins = calibrations.map(({ path, sha256 }) => ({ kind: 'labels', path, sha256 }));
    const fresh = { pins, calibrations };
    const lock = await (0,config_lock/* mergeLock */.wF)(existing, fresh, { lockFile, files, covered: [] });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, lockFile), (0,config_lock/* formatLock */.X5)(lock));
    return lockFile;
}


/***/ }),

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson)
/* harmony export */ });
/** Controls beyond C0, direction marks, and the `#` of a legacy workflow command: all of them occur in strings only. */
const TROUBLE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|#(?=#*\[)/g;
/** JSON for stdout, where a runner or a terminal may read along: equal as JSON, harmless as text. */
function formatJson(document) {
    return JSON.stringify(document, null, 2).replace(TROUBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
/** `file:line:column`, as far as known. */
function formatPlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue),
/* harmony export */   V: () => (/* binding */ formatOutput)
/* harmony export */ });
/** Any value of a case as people read it: text as it stands, chat messages by role, the rest as indented JSON. */
function formatValue(value) {
    if (typeof value === 'string')
        return value;
    if (isMessageList(value))
        return value.map(formatMessage).join('\n');
    return JSON.stringify(value, null, 2) ?? '';
}
/** What the target gave: its text, its tool calls, and what was odd about it. */
function formatOutput(output) {
    const calls = output.tool_calls ?? [];
    const parts = [
        ...(output.refusal ? ['(refused)'] : []),
        ...formatText(output, calls.length > 0),
        ...calls.map(formatToolCall),
        ...(output.finish_reason === 'length' ? ['(cut off: the length limit was reached)'] : []),
    ];
    return parts.join('\n');
}
function formatText({ output, error }, hasCalls) {
    if (error)
        return [`(no answer: ${error.message})`];
    if (output === null)
        return hasCalls ? [] : ['(no answer)'];
    return [output === '' ? '(empty answer)' : output];
}
function formatToolCall({ name, arguments: args }) {
    return `→ ${name}(${JSON.stringify(args)})`;
}
function isMessageList(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => item !== null &&
            typeof item === 'object' &&
            'role' in item &&
            typeof item.role === 'string'));
}
function formatMessage({ role, content, ...rest }) {
    const text = typeof content === 'string' ? content : JSON.stringify(content ?? null);
    const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
    return `${role}: ${text}${more}`;
}


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   AG: () => (/* binding */ makePainter),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   P4: () => (/* binding */ alignRows)
/* harmony export */ });
const CODES = {
    red: 31,
    green: 32,
    yellow: 33,
    bold: 1,
    dim: 2,
};
function makePainter(color) {
    return (text, ...paints) => color && text !== ''
        ? `${paints.map((paint) => `\u001B[${CODES[paint]}m`).join('')}${text}\u001B[0m`
        : text;
}
/** East Asian wide letters and emoji take two columns, combining marks none. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROWEST = /\p{M}|\u200C|\u200D|\uFE0F/u;
/** Columns that a text takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const char of text)
        width += WIDE.test(char) ? 2 : NARROWEST.test(char) ? 0 : 1;
    return width;
}
/** At most `columns` wide, `…` at the end of what was longer. */
function clip(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let kept = '';
    let width = 1;
    for (const char of text) {
        width += displayWidth(char);
        if (width > columns)
            break;
        kept += char;
    }
    return `${kept}…`;
}
/** Words in lines of at most `columns`, each as far in as the first; only a word that is wider is broken. */
function wrap(text, columns) {
    const indent = /^ */.exec(text)[0].slice(0, columns - 1);
    const room = columns - indent.length;
    const lines = [];
    let line = '';
    for (const word of text
        .trim()
        .split(' ')
        .flatMap((part) => breakWord(part, room))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && displayWidth(longer) > room) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return line === '' ? lines : [...lines, indent + line];
}
function breakWord(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let width = 0;
    for (const char of word) {
        width += displayWidth(char);
        if (width > columns) {
            pieces.push(piece);
            piece = '';
            width = displayWidth(char);
        }
        piece += char;
    }
    return [...pieces, piece];
}
/** Rows with their cells under each other, two columns apart; `right` cells stand to the right. */
function alignRows(rows, right) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
    return rows.map((row) => row.map((cell, column) => {
        const gap = ' '.repeat(widths[column] - displayWidth(cell));
        return right.includes(column) ? gap + cell : cell + gap;
    }));
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ makePatient)
/* harmony export */ });
/* harmony import */ var _ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);

/** A model that is asked again where that may help. */
function makePatient(model, patience) {
    return {
        ask: (request, signal) => (0,_ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(() => model.ask(request, signal), { ...patience, signal }),
        embed: (request, signal) => (0,_ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(() => model.embed(request, signal), { ...patience, signal }),
    };
}


/***/ })

};
