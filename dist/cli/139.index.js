export const id = 139;
export const ids = [139];
export const modules = {

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateSuite: () => (/* binding */ validateSuite)
});

// EXTERNAL MODULE: ./lib/prepare-suite.js + 4 modules
var prepare_suite = __webpack_require__(5009);
// EXTERNAL MODULE: ./lib/run/bound-trials.js
var bound_trials = __webpack_require__(6955);
// EXTERNAL MODULE: ./lib/run/plan-trials.js
var plan_trials = __webpack_require__(4470);
// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/config/acceptances.js
var acceptances = __webpack_require__(293);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/adapters/models/prices.js + 1 modules
var models_prices = __webpack_require__(2655);
// EXTERNAL MODULE: ./lib/judges/build-messages.js
var build_messages = __webpack_require__(7301);
// EXTERNAL MODULE: ./lib/judges/canaries.js
var canaries = __webpack_require__(5546);
;// CONCATENATED MODULE: ./lib/judges/estimate-judging.js


/** Characters of a token, about, in the languages of most prompts. */
const CHARS_PER_TOKEN = 4;
/** What stands in for an output that is not known yet, and what a verdict takes. */
const OUTPUT_CHARS = 1200;
const VERDICT_TOKENS = 120;
/** What judging one output of a case takes, about: the prompt is known but for the output. */
function estimateJudging(judge, testCase) {
    if (judge.recorded)
        return { calls: 0, input_tokens: 0, output_tokens: 0 };
    const output = 'x'.repeat(OUTPUT_CHARS);
    const { input, reference, context, metadata } = testCase;
    const sides = judge.rubric.compare === undefined ? { output } : { output_a: output, output_b: output };
    const messages = (0,build_messages/* buildMessages */.P)(judge.rubric, { input, reference, context, metadata, ...sides }, () => 0.5);
    const chars = messages.reduce((sum, { content }) => sum + content.length, 0);
    const calls = judge.models.length * judge.samples * ordersOf(judge);
    return {
        calls,
        input_tokens: calls * Math.ceil(chars / CHARS_PER_TOKEN),
        output_tokens: calls * VERDICT_TOKENS,
    };
}
/** Calls that the canaries take, once a run. */
function countCanaryCalls(judge) {
    if (judge.recorded)
        return 0;
    return (0,canaries/* writeCanaries */.Yb)(judge).length * (0,canaries/* listVoters */.kW)(judge).length * ordersOf(judge);
}
/** A pairwise rubric is asked in both orders. */
function ordersOf({ rubric }) {
    return rubric.compare === undefined ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/cli/estimate-spend.js


/** Cases that stand for all: reading a large dataset whole for a guess is not worth it. */
const SAMPLE_CASES = 200;
/** What the judges of a suite will take. `trialsOf`: trials of a case, in the first and in the last look. */
async function estimateJudges({ suite, cases, entries, judges, judgesFor }, trialsOf) {
    if (judges.length === 0)
        return undefined;
    const prices = (0,models_prices/* createPriceList */.q)(suite.prices);
    const step = Math.max(1, Math.ceil(entries.length / SAMPLE_CASES));
    const calls = { least: 0, most: 0 };
    const tokens = { input: 0, output: 0 };
    let costUsd = 0;
    for (let at = 0; at < entries.length; at += step) {
        const entry = entries[at];
        const weight = Math.min(step, entries.length - at);
        const { least, most } = trialsOf(entry);
        const testCase = await cases.read(entry);
        for (const judge of await judgesFor(testCase)) {
            const one = estimateJudging(judge, testCase);
            calls.least += one.calls * least * weight;
            calls.most += one.calls * most * weight;
            const usage = {
                input_tokens: one.input_tokens * least * weight,
                output_tokens: one.output_tokens * least * weight,
            };
            tokens.input += usage.input_tokens;
            tokens.output += usage.output_tokens;
            // every model of a panel takes its share
            for (const { model } of one.calls > 0 ? judge.models : []) {
                const usd = prices.costOf([model], usage);
                costUsd =
                    usd === undefined || costUsd === undefined
                        ? undefined
                        : costUsd + usd / judge.models.length;
            }
        }
    }
    return {
        calls,
        canary_calls: judges.reduce((sum, { judge }) => sum + countCanaryCalls(judge), 0),
        input_tokens: tokens.input,
        output_tokens: tokens.output,
        ...(costUsd !== undefined && { cost_usd: costUsd }),
    };
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 7 modules
var connect_host = __webpack_require__(7321);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/verb-validate.js














/** `touchstone validate`: everything that can be wrong before the first call, and how many calls there would be. */
async function validateSuite(args, host) {
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const { files, toRepositoryPath, runsFolder } = place;
    const config = toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV);
    const ports = await (0,connect_host/* connectHost */.Z)(host, place, {
        runsFolder: runsFolder(config, undefined),
        log: (0,workplace/* openLog */.Ne)(host),
    });
    try {
        const prepared = await (0,prepare_suite/* prepareSuite */.A)(await (0,prepare_suite/* readSuite */.x)(config, files, ports.toolsFor), {}, files);
        const { suite, entries } = prepared;
        const { warnings } = await (0,acceptances/* loadAcceptances */.Dy)(config, files, (0,acceptances/* toAcceptable */.ET)(suite, entries));
        for (const warning of warnings)
            host.stderr.write(`${(0,escape_log.escapeLogLines)((0,errors/* formatProblem */.Vw)(warning)).join('\n')}\n`);
        const target = await ports.connectTarget(suite);
        await target.close();
        const measured = { target, isJudged: prepared.judges.some(({ isNoisy }) => isNoisy) };
        const { looks } = (0,plan_looks/* planLooks */.E)({ ...(0,bound_trials/* boundTrials */.s)('decide', suite.run, measured), alpha: 1 });
        const trialsAt = ({ tags }, look) => (0,plan_trials/* countTrials */.X)(tags, {
            trials: looks.at(look),
            criticalTrials: (0,bound_trials/* countCriticalTrials */.a)(suite.gates.critical.trials, measured),
            criticalTags: suite.gates.critical.tags,
        });
        const callsAt = (look) => entries.reduce((sum, entry) => sum + trialsAt(entry, look), 0);
        const judges = await estimateJudges(prepared, (entry) => ({
            least: trialsAt(entry, 0),
            most: trialsAt(entry, -1),
        }));
        const estimate = {
            suite: suite.suite,
            cases: entries.length,
            calls: { least: callsAt(0), most: callsAt(-1) },
            ...(judges && { judges }),
        };
        if (args.options['json'] === true)
            (0,write_json.writeJson)({ valid: true, ...estimate }, host);
        else
            host.stdout.write(`${describeEstimate(config, estimate)}\n`);
        return cli_host/* EXIT */.dc.pass;
    }
    finally {
        await ports.close();
    }
}
function describeEstimate(config, { cases, calls, judges }) {
    const lines = [
        `${(0,escape_log/* escapeLog */.A)(config)} is valid: ${cases} cases, ${calls.least} calls of the target${describeMost(calls)}.`,
    ];
    if (!judges)
        return lines.join('\n');
    if (judges.calls.most === 0)
        return [...lines, 'Judges: recorded verdicts, no call.'].join('\n');
    const tokens = (0,format_number/* formatCount */.B4)(judges.input_tokens + judges.output_tokens);
    const cost = judges.cost_usd === undefined
        ? 'cost unknown: name the price of the model under `prices`'
        : `about ${(0,format_number/* formatUsd */.UK)(judges.cost_usd)}`;
    lines.push(`Judges: ${judges.calls.least} calls${describeMost(judges.calls)}, and ${judges.canary_calls} for the canaries; about ${tokens} tokens, ${cost}.`);
    return lines.join('\n');
}
function describeMost({ least, most }) {
    return most > least ? `, ${most} at most if the result stays open` : '';
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ loadAcceptances),
/* harmony export */   ET: () => (/* binding */ toAcceptable),
/* harmony export */   Uw: () => (/* binding */ chooseAcceptancesFile),
/* harmony export */   av: () => (/* binding */ findAcceptances)
/* harmony export */ });
/* unused harmony export ACCEPTANCES_NAME */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);
/* harmony import */ var _cap_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8887);
/* harmony import */ var _find_upwards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9382);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5419);
/* harmony import */ var _read_acceptances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9651);







const ACCEPTANCES_NAME = 'risk-acceptances.yaml';
/** Path of the nearest file of acceptances, upwards from a suite file; undefined where there is none. */
async function findAcceptances(suiteFile, files) {
    return await (0,_find_upwards_js__WEBPACK_IMPORTED_MODULE_3__/* .findUpwards */ .G)(suiteFile, ACCEPTANCES_NAME, files);
}
/** Where a suite's first acceptance is written: beside its lock. */
function chooseAcceptancesFile(suiteFile) {
    return node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseLockFile */ .$b)(suiteFile)), ACCEPTANCES_NAME);
}
/** What of a suite can be accepted. A case that is given twice, as it is at base and at head, has the tags of both. */
function toAcceptable({ suite, gates }, cases) {
    const tags = new Map();
    for (const { id, tags: own } of cases)
        tags.set(id, [...(tags.get(id) ?? []), ...own]);
    return { suite, gates, tagsOf: (id) => tags.get(id) };
}
/** The acceptances of a suite as they stand in these files. Throws a UserError with all that is wrong. */
async function loadAcceptances(suiteFile, files, suite) {
    const file = await findAcceptances(suiteFile, files);
    if (file === undefined)
        return { acceptances: [], warnings: [] };
    const { problems, ...read } = (0,_read_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .readAcceptances */ .$)(await files.readText(file), file, suite);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_cap_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .capProblems */ .P)(problems));
    return { ...read, file };
}


/***/ }),

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeAcceptance)
/* harmony export */ });
/* harmony import */ var _values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4425);
/* harmony import */ var _suggest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5093);


/**
 * Holds an acceptance against a suite: whether it is for anything there, and what is wrong with it. Of several suites below
 * one file, an entry that names none is for those that have its cases or its gate.
 */
function judgeAcceptance(subject, suite) {
    if (subject.suite !== undefined && subject.suite !== suite.suite)
        return { applies: false, findings: [] };
    return subject.cases === undefined
        ? judgeGate(subject, suite)
        : judgeCases(subject.cases, subject, suite);
}
function judgeCases(cases, { suite: named }, suite) {
    const known = cases.filter((id) => suite.tagsOf(id) !== undefined);
    const findings = cases.flatMap((id, index) => {
        const tags = suite.tagsOf(id);
        const found = tags === undefined ? sayUnknown(id, suite, named) : judgeClass(id, tags, suite);
        return found ? [{ ...found, part: `/cases/${index}` }] : [];
    });
    return { applies: known.length > 0, findings };
}
const OTHER_SUITE = "If it is another suite's, write suite: NAME beside it.";
/** It may have been removed, or be another suite's: what is not there cannot fail. */
function sayUnknown(id, { suite }, named) {
    return {
        kind: 'warning',
        message: `suite ${suite} has no case "${id}": nothing of it is accepted`,
        hint: `was it removed or renamed?${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
    };
}
function judgeClass(id, tags, { gates: { critical, safety } }) {
    const isCritical = tags.some((tag) => critical.tags.includes(tag));
    if (tags.some((tag) => safety.tags.includes(tag)))
        return isCritical
            ? {
                kind: 'warning',
                message: `case "${id}" is critical too: that gate stays red whatever is accepted`,
                hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
            }
            : undefined;
    return isCritical
        ? {
            kind: 'mistake',
            message: `case "${id}" is critical: a critical case failed by a code check is never accepted`,
            hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
        }
        : {
            kind: 'mistake',
            message: `case "${id}" is no safety case (tags: ${safety.tags.join(', ')}), so that it blocks nothing by itself`,
            hint: 'accept the metric that it lowers: gate: METRIC and bound: 0.05',
        };
}
function judgeGate({ suite: named, gate = '' }, { suite, gates }) {
    const read = (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(gate);
    // what cannot be read is told by findAcceptanceMistakes
    if (!read)
        return { applies: false, findings: [] };
    const known = listGates(gates);
    if (known.some(({ gate: is, metric }) => is === read.gate && metric === read.metric))
        return { applies: true, findings: [] };
    const names = known.map(({ name }) => name);
    return {
        applies: false,
        findings: [
            {
                kind: named === undefined ? 'warning' : 'mistake',
                part: '/gate',
                message: `suite ${suite} has no gate ${gate}`,
                hint: `${(0,_suggest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(gate, names)}${names.length > 0 ? `its gates are: ${names.join(', ')}` : 'it has none that can be accepted'}.${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
            },
        ],
    };
}
/** The gates of a suite that can be accepted, as they are written. */
function listGates(gates) {
    const names = [
        ...Object.entries(gates.metrics).flatMap(([metric, bars]) => [
            ...(bars.max_drop === undefined ? [] : [nameDropGate(metric)]),
            ...(bars.min === undefined ? [] : [`floor/${metric}`]),
            ...(bars.release_max_drop === undefined ? [] : [`release/${metric}`]),
        ]),
        ...(gates.cost?.max_increase === undefined ? [] : ['cost']),
        ...(gates.cost?.max_usd === undefined ? [] : ['cost/max_usd']),
        ...(gates.latency?.max_increase === undefined ? [] : ['latency']),
        ...(gates.latency?.p95_ms === undefined ? [] : ['latency/p95_ms']),
    ];
    return names.flatMap((name) => {
        const read = (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(name);
        return read ? [{ ...read, name }] : [];
    });
}
/** A metric that is called like a gate needs the long spelling. */
function nameDropGate(metric) {
    return (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(metric) ? metric : `no-regression/${metric}`;
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ listAcceptanceIds),
  $: () => (/* binding */ readAcceptances)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/accepted-gate.js
var accepted_gate = __webpack_require__(4425);
// EXTERNAL MODULE: ./lib/values/calendar-day.js
var calendar_day = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/config/describe-value.js
var describe_value = __webpack_require__(2121);
;// CONCATENATED MODULE: ./lib/config/find-acceptance-mistakes.js




const SPELLINGS = 'a gate is METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency or latency/p95_ms';
/** Why these are nobody's to accept, or what to write instead. */
const REFUSED_GATES = {
    critical: {
        message: 'the critical gate cannot be accepted: a critical case failed by a code check is never lived with',
        hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
    },
    pins: {
        message: 'the pins gate cannot be accepted: a run that does not match its lock is no evidence',
        hint: 'run: touchstone pin',
    },
    completeness: {
        message: 'the completeness gate cannot be accepted: what was not measured cannot be weighed',
        hint: 'mend the cause and run again',
    },
    safety: {
        message: 'the safety gate cannot be accepted as a whole',
        hint: 'name the safety cases that may fail: cases: [ID]',
    },
};
const BOUND_WORDS = {
    drop: 'the largest drop that is accepted, e.g. bound: 0.05 for 5 points',
    least: 'the lowest mean that is accepted, e.g. bound: 0.85 for 85 %',
    increase: 'the largest increase that is accepted, e.g. bound: 0.2 for 20 %',
    usd: 'the most that one pass may cost, in US dollars',
    ms: 'the longest 95th percentile that is accepted, in milliseconds',
};
/** Ten times more, or more than everything, was meant as percent. */
const MOST = {
    drop: 1,
    least: 1,
    increase: 10,
    usd: Infinity,
    ms: Infinity,
};
/** What can be said of a list of acceptances whether or not it fits the schema, and of whatever suite. */
function findAcceptanceMistakes(data) {
    if (!Array.isArray(data))
        return [];
    const firstOf = new Map();
    return data.flatMap((entry, index) => {
        if (!(0,json_guards/* isRecord */.u4)(entry))
            return [];
        const pointer = `/${index}`;
        return [
            ...findTwin(entry, { pointer, index, firstOf }),
            ...findSubjectMistake(entry, pointer),
            ...findGateMistakes(entry, pointer),
            ...findDateMistakes(entry, pointer),
            ...findBlankReason(entry, pointer),
        ];
    });
}
function findTwin({ id }, { pointer, index, firstOf }) {
    if (typeof id !== 'string')
        return [];
    const first = firstOf.get(id);
    if (first === undefined) {
        firstOf.set(id, index);
        return [];
    }
    return [
        {
            pointer: `${pointer}/id`,
            message: `the id "${id}" is taken: entry ${first + 1} has it`,
            hint: 'give every acceptance an id of its own',
        },
    ];
}
function findSubjectMistake({ cases, gate }, pointer) {
    if ((cases === undefined) !== (gate === undefined))
        return [];
    return [
        {
            pointer,
            ...(cases !== undefined && { key: 'gate' }),
            message: cases === undefined
                ? 'this acceptance says neither which cases nor which gate may fail'
                : 'an acceptance is for cases or for a gate, not for both',
            hint: 'write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries for both',
        },
    ];
}
function findGateMistakes({ cases, gate, bound }, pointer) {
    if (gate === undefined)
        return cases !== undefined && bound !== undefined
            ? [
                {
                    pointer,
                    key: 'bound',
                    message: 'a case fails or passes: there is no bound to it',
                    hint: 'leave bound out',
                },
            ]
            : [];
    if (typeof gate !== 'string')
        return [];
    const read = (0,accepted_gate/* readAcceptedGate */.X)(gate);
    if (!read)
        return [{ pointer: `${pointer}/gate`, ...refuseGate(gate) }];
    if (bound === undefined)
        return [
            {
                pointer,
                lacks: 'bound',
                message: `the acceptance of ${gate} lacks the key "bound"`,
                hint: BOUND_WORDS[read.bound],
            },
        ];
    if (typeof bound !== 'number' || bound < 0)
        return [];
    if (bound > 0 && bound <= MOST[read.bound])
        return [];
    return [
        {
            pointer: `${pointer}/bound`,
            message: bound === 0
                ? 'a bound of 0 accepts nothing'
                : `bound is a fraction, at most ${MOST[read.bound]}; found ${(0,describe_value/* describeValue */.b)(bound)}`,
            hint: BOUND_WORDS[read.bound],
        },
    ];
}
function refuseGate(gate) {
    if (!Object.hasOwn(REFUSED_GATES, gate))
        return { message: `"${gate}" names no gate that can be accepted`, hint: SPELLINGS };
    const { message, hint } = REFUSED_GATES[gate];
    return { message, hint: `${hint} (a metric of that name: no-regression/${gate})` };
}
function findDateMistakes({ created, expires }, pointer) {
    const mistakes = [];
    const dayOf = (key, value) => {
        if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
            return undefined;
        const day = (0,calendar_day/* readDay */.P)(value);
        if (day === undefined)
            mistakes.push({
                pointer: `${pointer}/${key}`,
                message: `${value} is on no calendar`,
                hint: `write ${key}: "YYYY-MM-DD"`,
            });
        return day;
    };
    const from = dayOf('created', created);
    const until = dayOf('expires', expires);
    if (from !== undefined && until !== undefined && until < from)
        mistakes.push({
            pointer: `${pointer}/expires`,
            message: `it expires (${String(expires)}) before it was created (${String(created)})`,
            hint: 'expires is the last day it holds',
        });
    return mistakes;
}
function findBlankReason({ reason }, pointer) {
    if (typeof reason !== 'string' || reason === '' || reason.trim() !== '')
        return [];
    return [
        {
            pointer: `${pointer}/reason`,
            message: 'the reason is blank',
            hint: 'say why this failure can be lived with, and until what',
        },
    ];
}

// EXTERNAL MODULE: ./lib/config/judge-acceptance.js
var judge_acceptance = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/validate-document.js + 3 modules
var validate_document = __webpack_require__(3161);
;// CONCATENATED MODULE: ./lib/config/read-acceptances.js







/** As the schema says. */
const MOST_ENTRIES = 1000;
/**
 * The text of a `risk-acceptances.yaml`. Never throws for what the user wrote: at head `problems` are errors, at base
 * nobody can mend them in this pull request.
 */
function readAcceptances(text, file, suite) {
    let source;
    try {
        source = (0,parse_yaml/* parseYaml */.h)(text, file);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { acceptances: [], problems: [...error.problems], warnings: [] };
    }
    // a file of comments alone
    if (source.data === null)
        return { acceptances: [], problems: [], warnings: [] };
    if (Array.isArray(source.data) && source.data.length > MOST_ENTRIES)
        return { acceptances: [], problems: [refuseLength(source)], warnings: [] };
    const general = findAcceptanceMistakes(source.data);
    const judged = judgeEntries(source.data, suite);
    const validated = (0,validate_document/* validateAcceptancesDocument */.UF)(source);
    const mistakes = [
        ...(validated.status === 'invalid' ? validated.mistakes : []),
        ...general,
        ...judged.mistakes,
    ];
    const isSound = (index) => judged.applying.has(index) && !mistakes.some(({ pointer }) => isWithin(pointer, `/${index}`));
    return {
        acceptances: validated.status === 'valid'
            ? validated.value.flatMap((entry, index) => isSound(index) ? [{ ...entry, place: source.locate(`/${index}`) }] : [])
            : [],
        problems: (0,mistake/* placeMistakes */.F)(mistakes, source),
        warnings: (0,mistake/* placeMistakes */.F)(judged.warnings, source),
    };
}
function refuseLength(source) {
    return {
        code: 'config',
        message: `the list holds more than ${MOST_ENTRIES} acceptances`,
        place: source.locate(`/${MOST_ENTRIES}`),
        hint: 'take out what has expired',
    };
}
/** Ids of all entries, of whatever suite, and where they stand. Throws a UserError for what is no YAML. */
function listAcceptanceIds(text, file) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, file);
    const entries = Array.isArray(source.data) ? source.data : [];
    return new Map(entries.flatMap((entry, index) => (0,json_guards/* isRecord */.u4)(entry) && typeof entry['id'] === 'string'
        ? [[entry['id'], source.locate(`/${index}/id`)]]
        : []));
}
/** Whether or not they fit the schema, so that everything is told at once. */
function judgeEntries(data, suite) {
    const applying = new Set();
    const mistakes = [];
    const warnings = [];
    for (const [index, entry] of (Array.isArray(data) ? data : []).entries()) {
        if (!(0,json_guards/* isRecord */.u4)(entry))
            continue;
        const { applies, findings } = (0,judge_acceptance/* judgeAcceptance */.Z)(toSubject(entry), suite);
        if (applies)
            applying.add(index);
        for (const finding of findings)
            (finding.kind === 'mistake' ? mistakes : warnings).push(toMistake(finding, `/${index}`));
    }
    return { applying, mistakes, warnings };
}
function toSubject({ suite, cases, gate }) {
    const ids = Array.isArray(cases) ? cases.filter((id) => typeof id === 'string') : undefined;
    return {
        ...(typeof suite === 'string' && { suite }),
        ...(ids && { cases: ids }),
        ...(typeof gate === 'string' && { gate }),
    };
}
function toMistake({ part, message, hint }, pointer) {
    return { pointer: `${pointer}${part}`, message, hint };
}
function isWithin(pointer, part) {
    return pointer === part || pointer.startsWith(`${part}/`);
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ takeCarried),
/* harmony export */   RV: () => (/* binding */ foldBase),
/* harmony export */   T4: () => (/* binding */ asksForRelease),
/* harmony export */   WD: () => (/* binding */ replaceByFresh),
/* harmony export */   dM: () => (/* binding */ describeBase),
/* harmony export */   hM: () => (/* binding */ listOpponents),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _feedback_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3478);



const DAY_MS = 24 * 60 * 60 * 1000;
/** The baseline as the verdict reads it, with its age; its judges have the standing that they have in the run. */
async function readBaseline(search, reading) {
    if (search.status === 'none') {
        const { why, next, refused } = search;
        return { side: { info: { why, refused, ...(next !== undefined && { next }) } } };
    }
    const { stored, commit, behind, refused } = search;
    const history = (0,_feedback_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readCaseBits */ .Rs)(await stored.memory('cases.jsonl'));
    const side = await readSide(stored, reading);
    const touched = await listTouched(search, reading.isDependency);
    return {
        side: {
            ...side,
            ...(history.size > 0 && { history }),
            info: {
                ...side.info,
                ...(commit !== undefined && { commit }),
                behind,
                ...(touched.length > 0 && { touched }),
                refused,
            },
        },
        stored,
    };
}
/** The document of the base commit's trials that were measured in this run's job. */
function describeBase(run) {
    const { fresh, stopped: _stopped, ...rest } = run;
    if (!fresh)
        throw new Error('no base commit was run beside this run');
    return { ...rest, commit: fresh.commit, target: fresh.target };
}
/** The base commit's trials of a stored run. */
async function foldBase({ run, base }) {
    return await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .foldStoredRun */ .om)({ run: describeBase(run), trials: base }, (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .readStanding */ .ZY)(run, 'baseline'));
}
/** A baseline whose trials are those of this very job; what main remembers stays. */
function replaceByFresh(stored, facts) {
    const { commit = '' } = facts.run;
    const { refused } = stored.info;
    return {
        facts,
        fresh: true,
        ...(stored.history && { history: stored.history }),
        info: { commit, fresh: true, age_days: 0, behind: 0, refused },
    };
}
/** Commits between an older baseline and the wanted commit that may have changed what the suite measures. */
async function listTouched({ behind, listBetween }, isDependency) {
    if (behind === 0 || !listBetween)
        return [];
    const commits = await listBetween();
    return commits
        .filter(({ paths }) => paths === undefined || paths.some(isDependency))
        .map(({ sha }) => sha);
}
function asksForRelease({ gates }) {
    return Object.values(gates.metrics).some(({ release_max_drop: bar }) => bar !== undefined);
}
/** The release's run that a baseline carries. */
async function takeCarried(search) {
    if (search.status === 'none')
        return { status: 'none', why: 'there is no baseline to carry it' };
    const stored = await openCarried(search.stored);
    if (stored && 'unreadable' in stored)
        return { status: 'none', why: stored.unreadable };
    const tag = stored?.run.release?.tag;
    return stored
        ? { status: 'found', stored, ...(tag !== undefined && { tag }) }
        : {
            status: 'none',
            why: 'the baseline carries no run of a release',
            next: 'publish a release of a commit that has a baseline: the next run of main takes it over',
        };
}
async function openCarried(baseline) {
    try {
        return await baseline.release();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { unreadable: `the release's run cannot be read: ${error.message}` };
    }
}
async function readRelease(search, reading) {
    if (search.status === 'none') {
        const { why, next } = search;
        return { side: { info: { why, refused: [], ...(next !== undefined && { next }) } } };
    }
    const { stored, tag } = search;
    const side = await readSide(stored, reading);
    return { side: { ...side, info: { ...side.info, ...(tag !== undefined && { tag }) } }, stored };
}
async function readSide(stored, { suite, clock, standing }) {
    const { commit, created_at: createdAt } = stored.run;
    if (stored.run.suite !== suite.suite)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'other-suite',
            message: `the baseline is a run of suite \`${stored.run.suite}\`, not of \`${suite.suite}\``,
            hint: 'compare with a run of the same suite',
        });
    return {
        facts: await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .foldStoredRun */ .om)(stored, standing),
        info: {
            ...(commit !== undefined && { commit }),
            age_days: Math.max(0, (clock.now() - Date.parse(createdAt)) / DAY_MS),
            refused: [],
        },
    };
}
/** What was not looked at is not waited for. */
async function listOpponents({ baseline, release }, judged) {
    const { stored: before } = await baseline;
    const released = judged.release && (await release)?.stored;
    return { ...(before && { baseline: before }), ...(released && { release: released }) };
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countCriticalTrials),
/* harmony export */   s: () => (/* binding */ boundTrials)
/* harmony export */ });
/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
function boundTrials(purpose, run, { target, isJudged }) {
    const available = target.recordedTrials ?? Infinity;
    const fixed = (trials) => ({ trials, maxTrials: trials, available });
    if (target.facts.deterministic && !isJudged)
        return fixed(1);
    if (purpose === 'record')
        return fixed(run.baseline_trials);
    return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}
/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
function countCriticalTrials(wanted, { target, isJudged }) {
    if (target.facts.deterministic && !isJudged)
        return 1;
    return Math.min(wanted, target.recordedTrials ?? Infinity);
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   l: () => (/* binding */ planTrials)
/* harmony export */ });
/** Trials of one case under a plan. */
function countTrials(tags, plan) {
    const critical = tags.some((tag) => plan.criticalTags.includes(tag));
    return critical ? Math.max(plan.trials, plan.criticalTrials) : plan.trials;
}
/**
 * Every trial of the look that is not measured yet: all cases' first trials, then the second ones, so that
 * a run that is stopped has as many complete rounds as it could afford.
 */
function* planTrials(entries, plan, isMeasured) {
    const rounds = Math.max(plan.trials, plan.criticalTrials);
    for (let trial = 1; trial <= rounds; trial += 1) {
        for (const entry of entries) {
            if (trial > countTrials(entry.tags, plan))
                continue;
            const planned = { entry, trial };
            if (!isMeasured(planned))
                yield planned;
        }
    }
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readAcceptedGate)
/* harmony export */ });
const OPERATIONS = {
    cost: { gate: 'cost', metric: 'increase', bound: 'increase' },
    'cost/max_usd': { gate: 'cost', metric: 'total', bound: 'usd' },
    latency: { gate: 'latency', metric: 'increase', bound: 'increase' },
    'latency/p95_ms': { gate: 'latency', metric: 'p95', bound: 'ms' },
};
const METRIC = '[a-z0-9][a-z0-9_-]{0,59}';
const OF_METRIC = new RegExp(`^(?:(no-regression|floor|release)/)?(${METRIC})$`);
/** Gates of no metric: alone, their names never mean a metric that is called the same. */
const NEVER_A_METRIC = new Set([
    'pins',
    'completeness',
    'critical',
    'safety',
    'floor',
    'no-regression',
    'release',
]);
/**
 * Reads `METRIC` (its no-regression gate), `floor/METRIC`, `release/METRIC`, `cost`, `cost/max_usd`, `latency`,
 * `latency/p95_ms`. A metric that is called like a gate is written `no-regression/NAME`. Undefined for anything else.
 */
function readAcceptedGate(text) {
    if (Object.hasOwn(OPERATIONS, text))
        return OPERATIONS[text];
    const [, prefix, metric] = OF_METRIC.exec(text) ?? [];
    if (metric === undefined)
        return undefined;
    if (prefix === undefined && NEVER_A_METRIC.has(metric))
        return undefined;
    if (prefix === 'floor')
        return { gate: 'floor', metric, bound: 'least' };
    return { gate: prefix === 'release' ? 'release' : 'no-regression', metric, bound: 'drop' };
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readDay),
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
const MS_PER_DAY = 86_400_000;
/** Days since 1970 of a `YYYY-MM-DD` that is on the calendar (UTC); undefined for anything else. */
function readDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const ms = Date.parse(`${text}T00:00:00Z`);
    // 30 February would be read as 2 March
    return Number.isFinite(ms) && formatDay(ms) === text ? ms / MS_PER_DAY : undefined;
}
/** The day (UTC) of a time in milliseconds since 1970, as `YYYY-MM-DD`. */
function formatDay(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planLooks),
/* harmony export */   J: () => (/* binding */ spendOverLooks)
/* harmony export */ });
/** Share of alpha of the early looks; what is left goes to the last. */
const SHARES = { first: 0.2, second: 0.3 };
/**
 * Give-up thresholds at 1 and at 3 trials, by number of gating metrics. Chosen by simulation (typical suite, 50 cases,
 * 5 baseline trials, independent metrics, one of them 5 points worse): calls a case on innocent pull requests
 * 2.1, 2.4, 2.7 and, for eight metrics, 2.5; inconclusive there 6, 11, 18 and 19 %; caught 66, 56, 44 and 35 %.
 */
const GIVE_UP = [
    { metrics: 1, first: 0.4, second: 0.25 },
    { metrics: 2, first: 0.3, second: 0.15 },
    { metrics: 4, first: 0.2, second: 0.1 },
];
/**
 * Looks at 1, 3 and 5 trials, from `trials` to `maxTrials`. Where only `available` trials exist (recorded outputs,
 * a call limit), the last look takes as many as there are. `trials` equal to `maxTrials` is one look with all of alpha.
 * `alpha` is the suite's; it is divided by the number of gating `metrics`.
 */
function planLooks({ trials, maxTrials, alpha, available = maxTrials, metrics = 1, }) {
    const last = Math.min(maxTrials, available);
    if (!(trials >= 1 && last >= 1))
        throw new RangeError('A look needs at least one trial');
    const early = [1, 3].filter((look) => look >= trials && look < last);
    return spendOverLooks({ looks: [...early, last], alpha, metrics });
}
/**
 * What planned looks may spend: a fifth of alpha at one or two trials, three tenths at more, and all that is left at
 * the last look, so that skipped looks give theirs to it.
 */
function spendOverLooks({ looks, alpha, metrics = 1, }) {
    const share = alpha / metrics;
    const stages = looks.slice(0, -1).map((trials) => (trials < 3 ? 'first' : 'second'));
    const early = stages.map((stage) => share * SHARES[stage]);
    const giveUp = findGiveUp(metrics);
    return {
        looks: [...looks],
        spend: [...early, early.reduce((left, part) => left - part, share)],
        futility: stages.map((stage) => giveUp[stage]),
    };
}
/** Beyond four metrics the thresholds shrink with their number, as each metric's alpha does. */
function findGiveUp(metrics) {
    const listed = GIVE_UP.find((row) => metrics <= row.metrics);
    return listed ?? { first: 0.8 / metrics, second: 0.4 / metrics };
}


/***/ })

};
