export const id = 912;
export const ids = [912];
export const modules = {

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ announceEstimate),
/* harmony export */   g: () => (/* binding */ explainShort)
/* harmony export */ });
/* harmony import */ var _estimate_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);
/* harmony import */ var _report_describe_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6108);
/* harmony import */ var _run_budget_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _run_trial_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8777);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9621);





/** A baseline that is not there by then is not worth holding up the first call for. */
const PATIENCE_MS = 2000;
/** Says, before the first call, what the run is expected to take, and whether its budget is less than that. */
async function announceEstimate({ search, goesOn, signal, ...run }, { clock, log, pricesFor }) {
    const { suite } = run.prepared;
    const estimating = { ...run, prices: pricesFor(suite) };
    const rough = await (0,_estimate_run_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateRun */ .a)(estimating);
    // what costs nothing needs no word
    if (!(0,_estimate_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isCostly */ .D)(rough))
        return;
    const figures = await findFigures(search, { clock, signal });
    const estimate = figures ? await (0,_estimate_run_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateRun */ .a)({ ...estimating, figures }) : rough;
    const less = goesOn ? '; less what was measured before' : '';
    log.info(`expected: ${(0,_report_describe_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEstimate */ .SD)(estimate)}${less}`);
    if (goesOn)
        return;
    const short = explainShort(estimate, (0,_run_budget_of_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOf */ .n)(suite.run, run.purpose));
    if (short !== undefined)
        log.warn(short);
}
async function findFigures(search, { clock, signal }) {
    const waiting = new AbortController();
    const found = await Promise.race([
        // what is wrong with it is told when it is needed
        search.catch(() => undefined),
        clock.sleep(PATIENCE_MS, AbortSignal.any([signal, waiting.signal])).then(() => undefined),
    ]);
    waiting.abort();
    return found?.status === 'found' ? await (0,_run_trial_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFigures */ .I)(found.stored.trials()) : undefined;
}
/** Why the first look is not expected to end within its budget. */
function explainShort(estimate, budget) {
    const { tokens, cost_usd: cost, minutes } = estimate;
    const over = [
        ...(cost && budget.usd !== undefined && cost.least > budget.usd
            ? [`about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatUsd */ .UK)(cost.least)} of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatUsd */ .UK)(budget.usd)}`]
            : []),
        ...(tokens && budget.tokens !== undefined && tokens.least > budget.tokens
            ? [`about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAbout */ .lb)(tokens.least)} of ${budget.tokens} tokens`]
            : []),
        ...(minutes && minutes.least > budget.minutes
            ? [`about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAbout */ .lb)(minutes.least)} of ${budget.minutes} minutes`]
            : []),
    ];
    return over.length === 0
        ? undefined
        : `the budget is less than the first look is expected to take (${over.join(', ')}): it would be stopped unfinished; raise run.budget, or run fewer cases`;
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

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ estimateRun),
  D: () => (/* binding */ isCostly)
});

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

;// CONCATENATED MODULE: ./lib/estimate-judges.js

/** Cases that stand for all: reading a large dataset whole for a guess is not worth it. */
const SAMPLE_CASES = 200;
/** What the judges of a suite will take. `trialsOf`: trials of a case, in the first and in the last look. */
async function estimateJudges({ suite, cases, entries, judges, judgesFor }, trialsOf, prices) {
    if (judges.length === 0)
        return undefined;
    const { batch: batched } = suite.run;
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
                const usd = prices.costOf([model], usage, { batched });
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

// EXTERNAL MODULE: ./lib/plan-run.js + 1 modules
var plan_run = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/run/plan-trials.js
var plan_trials = __webpack_require__(4470);
;// CONCATENATED MODULE: ./lib/estimate-run.js



/** Characters of a token, about, in the languages of most prompts. */
const estimate_run_CHARS_PER_TOKEN = 4;
/** What an answer takes where nothing bounds it. */
const ANSWER_TOKENS = 300;
const MINUTE_MS = 60_000;
const NOTHING = { tokens: 0, cost_usd: 0, latency_ms: 0 };
/** What a run is expected to take: by what a trial took before, else by the length of prompts and the prices that are known. */
async function estimateRun(estimating) {
    const { prepared, target, figures, prices } = estimating;
    const { suite, entries } = prepared;
    const trialsOf = planCase(estimating);
    const calls = sumSpreads(entries.map(trialsOf));
    const judges = await estimateJudges(prepared, trialsOf, prices);
    const isFree = target.facts.kind === 'recorded';
    const each = isFree ? NOTHING : (takeAmount(figures?.target) ?? (await guessTarget(estimating)));
    const judging = judges ? judgeAmount(judges, calls, figures) : NOTHING;
    const spreadOf = (unit, factor) => {
        const [one, other] = [each[unit], judging[unit]];
        if (one === undefined || other === undefined)
            return undefined;
        const perTrial = (one + other) * factor;
        return { least: calls.least * perTrial, most: calls.most * perTrial };
    };
    const [tokens, cost, minutes] = [
        spreadOf('tokens', 1),
        spreadOf('cost_usd', 1),
        spreadOf('latency_ms', 1 / suite.run.concurrency / MINUTE_MS),
    ];
    return {
        basis: figures ? 'measured' : 'rough',
        cases: entries.length,
        calls,
        ...(judges && { judges }),
        ...(tokens && { tokens: mapSpread(tokens, Math.round) }),
        ...(cost && { cost_usd: cost }),
        // how long a batch takes nobody knows
        ...(minutes && !suite.run.batch && { minutes }),
    };
}
/** Whether a run spends anything that is worth a word. */
function isCostly({ calls, judges, tokens }) {
    return (calls.most > 0 && ((judges?.calls.most ?? 0) > 0 || tokens === undefined || tokens.most > 0));
}
/** Trials of a case in the first and in the last look; twice where the base commit is run beside. */
function planCase({ prepared, target, purpose }) {
    const { gates } = prepared.suite;
    const { looks, criticalTrials } = (0,plan_run/* planRun */.n)({ prepared, target, purpose, isSharded: false });
    const criticalTags = gates.critical.tags;
    const lanes = gates.baseline.fresh && purpose === 'decide' ? 2 : 1;
    const countAt = ({ tags }, look) => lanes * (0,plan_trials/* countTrials */.X)(tags, { trials: looks.at(look), criticalTrials, criticalTags });
    return (entry) => ({ least: countAt(entry, 0), most: countAt(entry, -1) });
}
function takeAmount(figures) {
    if (!figures)
        return undefined;
    const { tokens, cost_usd: cost, latency_ms: latency } = figures;
    return { tokens, cost_usd: cost, latency_ms: latency };
}
/** Of judges that were asked before the means; else what their prompts come to, for which nobody knows the time. */
function judgeAmount(judges, { least }, figures) {
    if (judges.calls.most === 0)
        return NOTHING;
    const known = takeAmount(figures?.judges);
    if (known)
        return known;
    const trials = Math.max(1, least);
    return {
        tokens: (judges.input_tokens + judges.output_tokens) / trials,
        cost_usd: judges.cost_usd === undefined ? undefined : judges.cost_usd / trials,
        latency_ms: undefined,
    };
}
/** By the prompts of some cases, where the target is a model that we ask ourselves. */
async function guessTarget({ prepared, target, prices }) {
    const unknown = { tokens: undefined, cost_usd: undefined, latency_ms: undefined };
    if (!target.promptChars)
        return unknown;
    const { suite, cases, entries } = prepared;
    const step = Math.max(1, Math.ceil(entries.length / SAMPLE_CASES));
    let [chars, count] = [0, 0];
    for (let at = 0; at < entries.length; at += step) {
        const asked = target.promptChars({ case: await cases.read(entries[at]), trial: 1 });
        if (asked === undefined)
            return unknown;
        chars += asked;
        count += 1;
    }
    const most = suite.target.openai?.max_output_tokens;
    const usage = {
        input_tokens: Math.ceil(chars / Math.max(1, count) / estimate_run_CHARS_PER_TOKEN),
        output_tokens: Math.min(ANSWER_TOKENS, typeof most === 'number' ? most : ANSWER_TOKENS),
    };
    return {
        tokens: usage.input_tokens + usage.output_tokens,
        cost_usd: prices.costOf([target.facts.model], usage, { batched: suite.run.batch }),
        latency_ms: undefined,
    };
}
function sumSpreads(spreads) {
    const add = (key) => spreads.reduce((sum, one) => sum + one[key], 0);
    return { least: add('least'), most: add('most') };
}
function mapSpread({ least, most }, change) {
    return { least: change(least), most: change(most) };
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

;// CONCATENATED MODULE: ./lib/run/bound-trials.js
/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
function boundTrials(purpose, run, { target, isJudged, isSharded = false }) {
    const available = target.recordedTrials ?? Infinity;
    const fixed = (trials) => ({ trials, maxTrials: trials, available });
    if (target.facts.deterministic && !isJudged)
        return fixed(1);
    if (purpose === 'record')
        return fixed(run.baseline_trials);
    if (isSharded)
        return fixed(run.shard_trials);
    return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}
/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
function countCriticalTrials(wanted, { target, isJudged }) {
    if (target.facts.deterministic && !isJudged)
        return 1;
    return Math.min(wanted, target.recordedTrials ?? Infinity);
}

// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
;// CONCATENATED MODULE: ./lib/plan-run.js


/** The looks of a run, before anything is known of what they take. A run in shards, measured or merged, has one. */
function planRun({ prepared: { suite, judges }, target, purpose, isSharded, }) {
    const measured = { target, isJudged: judges.some(({ isNoisy }) => isNoisy), isSharded };
    const { looks } = (0,plan_looks/* planLooks */.E)({ ...boundTrials(purpose, suite.run, measured), alpha: 1 });
    return { looks, criticalTrials: countCriticalTrials(suite.gates.critical.trials, measured) };
}


/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ describeCalls),
/* harmony export */   SD: () => (/* binding */ describeEstimate),
/* harmony export */   dI: () => (/* binding */ describeAmounts)
/* harmony export */ });
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9621);

/** No estimate is finer than that. */
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
/** `60 calls of the target (180 at most)` and what they come to, in one line. */
function describeEstimate(estimate) {
    const { calls, judges } = estimate;
    const judging = judges && judges.calls.most > 0
        ? `, ${tellSpread(judges.calls, _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)} of judges and ${judges.canary_calls} for canaries`
        : '';
    return `${tellSpread(calls, _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)} calls of the target${judging}; ${describeAmounts(estimate)}`;
}
/** `about 1,300 tokens, $0.0120, 2 min`, each with the most it may come to; what is not known is called unknown. */
function describeAmounts({ basis, tokens, cost_usd: cost, minutes }) {
    const told = tokens || cost || minutes
        ? tellKnown({ tokens, cost, minutes })
        : 'tokens, dollars and time unknown';
    return `${told} (${basis === 'measured' ? 'by what an earlier run took' : 'rough: there is no earlier run to go by'})`;
}
function tellKnown({ tokens, cost, minutes, }) {
    return [
        tokens ? `about ${tellSpread(tokens, _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAbout */ .lb)} tokens` : 'tokens unknown',
        cost ? `about ${tellSpread(cost, _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)}` : 'dollars unknown',
        minutes
            ? `about ${tellSpread(minutes, (count) => (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.max(SECOND_MS, count * MINUTE_MS)))}`
            : 'time unknown',
    ].join(', ');
}
/** The lines of `validate`: calls are exact. */
function describeCalls({ cases, calls, judges }) {
    const most = ({ least, most: last }) => last > least ? `, ${last} at most if the result stays open` : '';
    const lines = [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(cases, 'case')}, ${calls.least} calls of the target${most(calls)}.`];
    if (!judges)
        return lines;
    if (judges.calls.most === 0)
        return [...lines, 'Judges: recorded verdicts, no call.'];
    const tokens = (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judges.input_tokens + judges.output_tokens);
    const cost = judges.cost_usd === undefined
        ? 'cost unknown: name the price of the model under `prices`'
        : `about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(judges.cost_usd)}`;
    return [
        ...lines,
        `Judges: ${judges.calls.least} calls${most(judges.calls)}, and ${judges.canary_calls} for the canaries; about ${tokens} tokens, ${cost}.`,
    ];
}
function tellSpread({ least, most }, format) {
    const [low, high] = [format(least), format(most)];
    return low === high ? low : `${low} (${high} at most)`;
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
/**
 * What a run may spend: a pull request what the suite says, a baseline run that for each of its trials, or its own. Of several
 * shards each has its part of dollars and tokens; minutes are those of a job, and shards run side by side.
 */
function budgetOf(run, purpose, shards = 1) {
    const { usd, tokens, minutes } = budgetOfAll(run, purpose);
    return {
        minutes,
        ...(usd !== undefined && { usd: divideUsd(usd, shards) }),
        ...(tokens !== undefined && { tokens: Math.ceil(tokens / shards) }),
    };
}
function budgetOfAll(run, purpose) {
    const { usd, tokens, minutes } = run.budget;
    if (purpose !== 'record')
        return { minutes, ...(usd !== undefined && { usd }), ...(tokens !== undefined && { tokens }) };
    const own = run.baseline_budget;
    const factor = run.baseline_trials;
    const largest = {
        usd: own?.usd ?? (usd === undefined ? undefined : usd * factor),
        tokens: own?.tokens ?? (tokens === undefined ? undefined : tokens * factor),
    };
    return {
        minutes: own?.minutes ?? minutes * factor,
        ...(largest.usd !== undefined && { usd: largest.usd }),
        ...(largest.tokens !== undefined && { tokens: largest.tokens }),
    };
}
/** In a figure that can be told. */
function divideUsd(usd, shards) {
    return shards === 1 ? usd : Number((usd / shards).toPrecision(6));
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

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readFigures)
/* harmony export */ });
/* harmony import */ var _values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);

/** Trials that stand for all: a large baseline is not read whole for a guess. */
const SAMPLE_TRIALS = 500;
/** A sum of what every one of them said; undefined as soon as one said nothing. */
class Sum {
    total = 0;
    count = 0;
    add(value) {
        this.count += 1;
        this.total = this.total === undefined || value === undefined ? undefined : this.total + value;
    }
    over(count) {
        return this.count > 0 && this.total !== undefined ? this.total / count : undefined;
    }
}
/** What a trial of a stored run took, a mean over the first few hundred; undefined where none was measured. */
async function readFigures(trials) {
    const target = { tokens: new Sum(), cost: new Sum(), latency: new Sum() };
    const judges = { tokens: new Sum(), cost: new Sum(), latency: new Sum() };
    let count = 0;
    let judged = 0;
    for await (const { output, usage, cost_usd: cost, latency_ms: latency, scores } of trials) {
        // what was not measured, or failed on the way, says nothing of what an answer takes
        if (output.error)
            continue;
        count += 1;
        target.tokens.add(usage && usage.input_tokens + usage.output_tokens);
        target.cost.add(cost);
        target.latency.add(latency);
        const asked = (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAsked */ .iK)(scores);
        if (asked) {
            judged += 1;
            judges.tokens.add(asked.usage && asked.usage.input_tokens + asked.usage.output_tokens);
            judges.cost.add(asked.cost_usd);
            judges.latency.add(asked.latency_ms);
        }
        if (count === SAMPLE_TRIALS)
            break;
    }
    if (count === 0)
        return undefined;
    return {
        target: describe(target, count),
        ...(judged > 0 && { judges: describe(judges, count) }),
    };
}
function describe({ tokens, cost, latency }, count) {
    const [each, dollars, ms] = [tokens, cost, latency].map((sum) => sum.over(count));
    return {
        ...(each !== undefined && { tokens: each }),
        ...(dollars !== undefined && { cost_usd: dollars }),
        ...(ms !== undefined && { latency_ms: ms }),
    };
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


/***/ })

};
