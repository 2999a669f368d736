export const id = 673;
export const ids = [673,427];
export const modules = {

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   U: () => (/* binding */ writeJunit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_render_junit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9719);
/* harmony import */ var _report_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8021);
/* harmony import */ var _say_unwritable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2849);
/* harmony import */ var _write_pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5213);






/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
async function writeReports(folder, report, run, secrets) {
    try {
        const markdown = secrets.redactDocument((0,_report_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(report, _report_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_ROOM */ .jU));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.md'), markdown);
        await (0,_write_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .writePieces */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'junit.xml'), writeJunit(report, run, secrets));
    }
    catch (error) {
        throw (0,_say_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .sayUnwritable */ .B)(folder, error);
    }
}
/** junit.xml in pieces, each read through as it comes. */
function* writeJunit(report, { cases }, { redact, redactDocument }) {
    const places = new Map(report.cases.map(({ id, place }) => [id, place]));
    const placeOf = (id) => places.get(id);
    for (const piece of (0,_report_render_junit_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJunit */ .R)(report, { cases, placeOf, redact }))
        yield redactDocument(piece);
}


/***/ }),

/***/ 4332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ alignBaseline),
/* harmony export */   QX: () => (/* binding */ rememberOutputs),
/* harmony export */   bR: () => (/* binding */ alignStored)
/* harmony export */ });
/* unused harmony export isScoredAlike */
/* harmony import */ var _run_trials_at_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5994);
/* harmony import */ var _verdict_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9481);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3478);




/** Pins of what decides a score. */
const SCORING_PINS = ['scorer', 'schema', 'database', 'verdicts', 'model'];
/** Whether a stored run was scored by the same scorers and judges as another. */
function isScoredAlike(a, b) {
    return describeScoring(a) === describeScoring(b);
}
function describeScoring({ suite_digest, judges = [], pins }) {
    const digests = judges.map(({ digest }) => digest).sort();
    const code = pins
        .filter(({ kind }) => SCORING_PINS.includes(kind))
        .map(({ kind, path, sha256 }) => `${kind} ${path} ${sha256}`)
        .sort();
    return JSON.stringify([suite_digest, digests, code]);
}
/**
 * The baseline under the scorers and judges of this run. Where they are others than those it was measured with, its stored
 * outputs are scored again: checks for free, judges by judge calls, as far as the budget goes. `run` is told of it.
 */
async function alignBaseline(run, alignment) {
    const { side, stored } = alignment.found;
    const { prepared, bench, limits, store, earlier } = alignment;
    if (!stored || !side.facts)
        return { side, interrupted: false };
    // beside a change's base: what it expects otherwise is compared by what it expects, on both sides
    const edited = prepared.yardstick
        ? indexEdited(side.facts.cases, prepared.entries)
        : new Map();
    const editedOnly = isScoredAlike(stored.run, run);
    if (editedOnly && edited.size === 0)
        return { side, interrupted: false };
    const source = {
        created_at: stored.run.created_at,
        ...(stored.run.commit && { commit: stored.run.commit }),
        ...(editedOnly && { edited_only: true }),
    };
    // the run is told what it scores again, before it does
    if (alignment.of === 'baseline')
        run.rescored = source;
    else
        run.rescored_release = source;
    await store.writeRun(run);
    const isSame = earlier?.createdAt === source.created_at;
    const facts = new _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .FactsBuilder */ .vU((0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .readStanding */ .ZY)(run, 'baseline'));
    const { interrupted, unasked, spent } = await (0,_run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .rescoreBaseline */ .F)({
        trials: stored.trials(),
        earlier: isSame ? earlier.trials : none(),
        isStored: isSame && earlier.isStored,
        cases: prepared.cases,
        entries: prepared.entries,
        findEdited: (trial) => edited.get((0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCase */ .Ic)((0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyCase */ .LH)(trial))),
        editedOnly,
        bench,
        whose: alignment.of,
        limits,
        concurrency: (0,_run_trials_at_once_js__WEBPACK_IMPORTED_MODULE_3__/* .trialsAtOnce */ .uC)(prepared.suite.run),
        keep: (trial) => store.appendRescored(trial, alignment.of),
    }, (trial) => facts.add(trial));
    if (interrupted)
        return { side, interrupted };
    const aligned = { ...side, facts: facts.build(stored.run), asMeasured: side.facts };
    return {
        side: { ...aligned, ...(unasked !== undefined && { unjudged: unasked }) },
        interrupted,
        ...(spent && { spent }),
    };
}
/** By the baseline's case: the one with the same input of which something else is expected now. */
function indexEdited(before, entries) {
    const own = entries.map((entry) => ({ ...entry, trials: [] }));
    const { edited } = (0,_verdict_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCases */ .Q6)(before, own);
    const byName = new Map(entries.map((entry) => [(0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCase */ .Ic)(entry), entry]));
    return new Map(edited.flatMap(({ baseline, current }) => {
        const entry = byName.get((0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCase */ .Ic)(current));
        return entry ? [[(0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCase */ .Ic)(baseline), entry]] : [];
    }));
}
/** The same of stored runs, where nothing is asked: what the run found when it was measured. */
async function alignStored(run, { side, stored }, of) {
    if (!stored || !side.facts)
        return side;
    const rescored = of === 'baseline' ? run.run.rescored : run.run.rescored_release;
    if (rescored?.created_at !== stored.run.created_at)
        return { ...side, otherJudges: listOtherJudges(stored.run, run.run) };
    const trials = () => (0,_run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRescored */ .E)(stored.trials(), run.rescored(of), rescored?.edited_only);
    const facts = await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .foldStoredRun */ .om)({ run: stored.run, trials }, (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .readStanding */ .ZY)(run.run, 'baseline'));
    return { ...side, facts, asMeasured: side.facts };
}
/** Names of judges that only one of two runs has, or that are not the same in both. */
function listOtherJudges(a, b) {
    const [before, after] = [a, b].map(({ judges = [] }) => new Map(judges.map(({ name, digest }) => [`${name} ${digest}`, name])));
    const others = [...before, ...after].filter(([key]) => before.has(key) !== after.has(key));
    return new Set(others.map(([, name]) => name));
}
/** The baseline's first answer to every case: what judges that compare lay beside the run's. Read once, when asked for. */
function rememberOutputs(found) {
    let outputs;
    return async ({ case_hash }) => (await (outputs ??= readOutputs(found))).get(case_hash);
}
async function readOutputs(found) {
    const outputs = new Map();
    const { stored } = await found;
    if (!stored)
        return outputs;
    for await (const { case_hash, output } of stored.trials())
        if (!output.error && !outputs.has(case_hash))
            outputs.set(case_hash, output);
    return outputs;
}
async function* none() {
    // nothing was scored before
}


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ composeHeadline)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);
/* harmony import */ var _capitalize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);



/** Failures told one by one; further ones are counted. */
const MAX_TOLD = 2;
const MAX_NAMED_CASES = 3;
const DOUBTS = ['inconclusive', 'no-baseline', 'accepted', 'not-measured'];
/** The verdict as a sentence: the first line of everything that people read. */
function composeHeadline(verdict, mode) {
    const whole = composeWhole(verdict, mode);
    if (!verdict.partial)
        return whole;
    // whatever these cases did, the others may do otherwise
    const { of, by } = verdict.partial;
    const part = `only ${verdict.measured.cases} of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(of, 'case')} (${by})`;
    return whole.tone === 'pass' || whole.tone === 'warn'
        ? {
            tone: 'warn',
            lead: 'No verdict on the suite',
            text: `No verdict on the suite, ${part}: ${whole.text}`,
        }
        : { ...whole, text: `${whole.text}; ${part}` };
}
function composeWhole(verdict, mode) {
    if (verdict.verdict === 'error')
        return begin('error', 'Could not measure', (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStop */ .X3)(verdict.reason));
    if (verdict.verdict === 'pass')
        return tellPass(verdict);
    return mode === 'report'
        ? begin('fail', 'Would block', `${tellFailures(verdict)} (report mode: nothing blocks)`)
        : begin('fail', 'Blocked', tellFailures(verdict));
}
function begin(tone, lead, rest) {
    return { tone, lead, text: `${lead}: ${rest}` };
}
function tellFailures({ gates, reason }) {
    const failed = gates.filter(({ result }) => result === 'fail');
    if (failed.length === 0)
        return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStop */ .X3)(reason);
    const told = failed.slice(0, MAX_TOLD).map(tellFailure);
    const rest = failed.length - told.length;
    if (rest > 0)
        told.push(`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(rest, 'more gate')} failed`);
    return told.join('; ');
}
/** Critical and safety cases by name: that is where a blocked person starts. */
function tellFailure(gate) {
    const cases = gate.gate === 'critical' || gate.gate === 'safety' ? (gate.cases ?? []) : [];
    if (cases.length === 0)
        return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tellGate */ .Ny)(gate);
    const named = cases.slice(0, MAX_NAMED_CASES).map((id) => `\`${id.replaceAll('`', "'")}\``);
    const rest = cases.length - named.length;
    const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
    return `${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tellGate */ .Ny)(gate)} (${list})`;
}
function tellPass(verdict) {
    const { untouched } = verdict;
    if (untouched)
        return {
            tone: untouched.red === undefined ? 'pass' : 'warn',
            lead: 'Untouched',
            text: (0,_capitalize_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalize */ .Z)((0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStop */ .X3)(verdict.reason)),
        };
    const doubts = verdict.gates.filter(({ result }) => DOUBTS.includes(result));
    const groups = DOUBTS.map((kind) => doubts.filter(({ result }) => result === kind)).filter((group) => group.length > 0);
    const [first] = doubts;
    const demoted = verdict.judges.filter((judge) => judge.demoted);
    if (!first && demoted.length === 0)
        return tellSuccess(verdict);
    const names = [
        ...groups.map((group) => nameDoubt(group[0].result, group)),
        ...nameDemoted(demoted),
    ].join('; ');
    const isOneReason = first !== undefined && doubts.every(({ reason }) => reason === first.reason);
    return {
        tone: 'warn',
        lead: 'Passed with a warning',
        text: `Passed, but ${names}${isOneReason && demoted.length === 0 ? `: ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .explainGate */ .Vt)(first)}` : ''}`,
    };
}
/** What blocked on main and does not here: nobody should find that out from a table. */
function nameDemoted(judges) {
    if (judges.length === 0)
        return [];
    const names = joinNames(judges.map(({ name }) => `\`${name}\``));
    const why = judges.length === 1 ? `: ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStop */ .X3)(judges[0].why ?? '')}` : '';
    return [
        `judge${judges.length === 1 ? '' : 's'} ${names} blocked on the baseline and only ${judges.length === 1 ? 'advises' : 'advise'} now${why}`,
    ];
}
function nameDoubt(result, gates) {
    const names = joinNames(gates.map(_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGate */ .J8));
    const [is, was, has] = gates.length === 1 ? ['is', 'was', 'has'] : ['are', 'were', 'have'];
    if (result === 'inconclusive')
        return `${names} ${is} inconclusive`;
    if (result === 'no-baseline')
        return `${names} ${has} no baseline to compare with`;
    if (result === 'accepted')
        return `a failure of ${names} ${was} accepted`;
    return `${names} ${was} not measured`;
}
function joinNames(names) {
    const unique = [...new Set(names)];
    const last = unique.pop() ?? '';
    return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}
function tellSuccess({ gates, measured, comparison }) {
    const compared = gates.filter(({ gate, result }) => gate === 'no-regression' && result === 'pass');
    const [only] = compared;
    const on = `on ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(only?.matched ?? measured.cases, 'case')}`;
    if (!only) {
        // a gate that only advises held nothing
        const advising = joinNames(gates.filter(({ result }) => result === 'advisory').map(_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGate */ .J8));
        const told = advising === '' ? 'every gate holds' : `no gate failed; ${advising} only advised`;
        return begin('pass', 'Passed', `${told} ${on}`);
    }
    const told = compared.length === 1 ? tellNumbers(only) : joinNames(compared.map(_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGate */ .J8));
    const fixed = comparison?.fixed.length ?? 0;
    const news = fixed > 0 ? `; ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(fixed, 'case')} fixed` : '';
    return {
        tone: 'pass',
        lead: 'No regression',
        text: `No regression ${on}: ${told}${news}`,
    };
}
function tellNumbers(gate) {
    const { baseline, current, drop } = gate;
    if (baseline === undefined || current === undefined || drop === undefined)
        return `${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGate */ .J8)(gate)} holds`;
    return `${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGate */ .J8)(gate)} ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(baseline)} → ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(current)} (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(-drop)})`;
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

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   renderFailureJson: () => (/* binding */ renderFailureJson)
/* harmony export */ });
/** Keys of a gate in the document, in their order. */
const GATE_KEYS = [
    'gate',
    'metric',
    'result',
    'baseline',
    'current',
    'drop',
    'max_drop',
    'p',
    'interval',
    'detectable',
    'needed',
    'matched',
    'app_change',
    'eval_change',
    'rule',
    'next',
];
/** The document that `--json` prints: fractions, and only the keys that apply. */
function renderJson(verdict, { run, report }) {
    const { comparison, baseline, cost_usd: costUsd } = verdict;
    return {
        verdict: verdict.verdict,
        reason: verdict.reason,
        ...(verdict.partial && { partial: verdict.partial }),
        gates: verdict.gates.map(writeGate),
        metrics: Object.fromEntries(Object.entries(verdict.metrics).map(([name, summary]) => [name, writeMetric(summary)])),
        ...(comparison && {
            comparison: {
                matched: comparison.matched,
                broken: comparison.broken,
                fixed: comparison.fixed,
                new: comparison.new,
                removed: comparison.removed,
                edited: comparison.edited,
            },
        }),
        ...(verdict.judges.length > 0 && { judges: verdict.judges.map(writeJudge) }),
        ...(verdict.splits.length > 0 && { changes: verdict.splits }),
        ...(verdict.flaky.length > 0 && { flaky: verdict.flaky }),
        ...(verdict.reliability && { reliability: verdict.reliability }),
        ...(verdict.conflicting.length > 0 && { conflicting: verdict.conflicting }),
        usage: verdict.usage,
        ...(verdict.judging && { judging: verdict.judging }),
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        baseline: {
            ...(baseline.commit !== undefined && { commit: baseline.commit }),
            ...(baseline.age_days !== undefined && { age_days: baseline.age_days }),
            refused: baseline.refused.map(({ why }) => ({ why })),
        },
        ...(run !== undefined && { run }),
        ...(report !== undefined && { report }),
    };
}
/** What says that the files are not those of the lock. */
const PIN_CODES = new Set(['pins', 'no-lock', 'lock', 'rubric-version']);
/** The same document for what went wrong before there was a run. */
function renderFailureJson(problems) {
    const isUnpinned = problems.some(({ code }) => PIN_CODES.has(code));
    const pins = {
        gate: 'pins',
        result: 'fail',
        rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
        next: 'touchstone pin',
    };
    return {
        verdict: 'error',
        reason: problems.map(({ message }) => message).join('; '),
        gates: isUnpinned ? [pins] : [],
        metrics: {},
    };
}
/** A gate that could not be judged at all is `not-measured` to other tools: the verdict says that it is an error. */
function writeGate(gate) {
    const result = gate.result === 'error' ? 'not-measured' : gate.result;
    return Object.fromEntries(GATE_KEYS.map((key) => [key, key === 'result' ? result : gate[key]]).filter(([, value]) => value !== undefined));
}
function writeJudge({ name, ...rest }) {
    return { judge: name, ...rest };
}
function writeMetric({ mean, passed, n, errored, advisory }) {
    return { ...(mean !== undefined && { mean }), passed, n, errored, advisory };
}


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(4906);
// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(9867);
;// CONCATENATED MODULE: ./lib/report/escape-xml.js

/** What XML 1.0 cannot hold at all, even as a character reference. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/** Untrusted text between tags. */
function escapeXml(text) {
    return neutralize(clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char]));
}
/** Untrusted text between quotes: line ends and tabs survive. */
function escapeXmlAttribute(text) {
    return neutralize(clean(text).replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]));
}
/** A step may print the file: `::name::` and `##[name]` would be commands to its runner. Equal as XML. */
function neutralize(escaped) {
    return escaped.replace(/:(?=:)/g, '&#58;').replace(/##(?=\[)/g, '#&#35;');
}
function clean(text) {
    return (0,strip_controls/* stripControls */.$)(text).replace(FORBIDDEN, '');
}

// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/render-junit.js



const MS_PER_SECOND = 1000;
const TIME_DECIMALS = 3;
/** junit.xml in pieces, a testcase each, so that a large suite never stands in memory as one text. */
function* renderJunit(report, source) {
    const { suite, gates } = report.verdict;
    const told = new Map(report.cases.map(({ id, texts }) => [id, texts?.reasons ?? []]));
    function* listCases() {
        for (const { id, trials } of source.cases) {
            const name = source.redact(id);
            yield describeCase(name, trials, {
                report,
                reasons: told.get(name),
                place: source.placeOf?.(name),
                redact: source.redact,
            });
        }
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="touchstone">\n';
    yield* writeSuite(suite, listCases);
    yield* writeSuite(`${suite}: gates`, () => gates.map(describeGate));
    yield '</testsuites>\n';
}
/** Goes over its cases twice: the totals stand before them. */
function* writeSuite(name, testcases) {
    const counts = { passed: 0, failure: 0, error: 0, skipped: 0 };
    let [tests, seconds] = [0, 0];
    for (const testcase of testcases()) {
        counts[testcase.outcome] += 1;
        tests += 1;
        seconds += testcase.seconds ?? 0;
    }
    const time = seconds > 0 ? ` time="${seconds.toFixed(TIME_DECIMALS)}"` : '';
    yield `  <testsuite name="${escapeXmlAttribute(name)}" tests="${tests}" failures="${counts.failure}" errors="${counts.error}" skipped="${counts.skipped}"${time}>\n`;
    for (const testcase of testcases())
        yield writeTestcase(testcase, name);
    yield '  </testsuite>\n';
}
function writeTestcase({ name, outcome, message, lines, seconds, place }, suite) {
    const attributes = Object.entries({
        classname: suite,
        name,
        file: place?.file,
        line: place?.line,
        time: seconds?.toFixed(TIME_DECIMALS),
    }).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeXmlAttribute(String(value))}"`]);
    const open = `    <testcase${attributes.join('')}`;
    if (outcome === 'passed')
        return `${open}/>\n`;
    const body = (lines ?? []).map(escapeXml).join('\n');
    const close = body === '' ? '/>' : `>${body}</${outcome}>`;
    return `${open}>\n      <${outcome} message="${escapeXmlAttribute(message ?? '')}"${close}\n    </testcase>\n`;
}
function describeCase(name, trials, { report, reasons, place, redact }) {
    const milliseconds = trials.reduce((sum, { latency_ms: ms }) => sum + (ms ?? 0), 0);
    const failed = trials.filter(({ outcome }) => outcome === 'failed');
    const missing = trials.filter(({ outcome }) => outcome === 'missing');
    const base = {
        name,
        ...(milliseconds > 0 && { seconds: milliseconds / MS_PER_SECOND }),
        ...(place && { place }),
    };
    if (failed.length > 0) {
        const metrics = new Set(failed.flatMap((trial) => Object.entries(trial.metrics).flatMap(([metric, { pass }]) => (pass ? [] : [metric]))));
        const what = metrics.size > 0 ? `: ${[...metrics].join(', ')}` : '';
        const message = `${failed.length} of ${(0,format_number/* countOf */.pq)(trials.length, 'trial')} failed${what}`;
        return { ...base, outcome: 'failure', message, lines: (reasons ?? []).map(plain) };
    }
    if (missing.length > 0 || trials.length === 0) {
        const why = report.outputs === 'none' ? undefined : missing[0]?.error?.message;
        return { ...base, outcome: 'error', message: `not measured${why ? `: ${redact(why)}` : ''}` };
    }
    return trials.every(({ outcome }) => outcome === 'unscored')
        ? { ...base, outcome: 'skipped', message: 'no scorer that blocks applies to this case' }
        : { ...base, outcome: 'passed' };
}
function describeGate(gate) {
    const name = `${gate.gate}${gate.metric === undefined ? '' : ` ${gate.metric}`}`;
    const message = plain((0,describe_gate/* tellGate */.Ny)(gate));
    const lines = [`${plain((0,describe_gate/* nameGate */.J8)(gate))}: ${gate.rule}`, ...(gate.next ? [gate.next] : [])];
    if (gate.result === 'pass')
        return { name, outcome: 'passed' };
    if (gate.result === 'fail')
        return { name, outcome: 'failure', message, lines };
    if (gate.result === 'error')
        return { name, outcome: 'error', message, lines };
    return { name, outcome: 'skipped', message: `${gate.result}: ${message}` };
}
function plain(prose) {
    return prose.replaceAll('`', '');
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);
/* harmony import */ var _describe_judges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _describe_yardstick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7640);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2564);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9621);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6337);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);








/** Cases told in full; a terminal is not for reading a hundred. */
const MAX_CASES = 10;
const MAX_TEXT_LINES = 6;
const MIN_WIDTH = 40;
const LABEL_WIDTH = 10;
const MARKS = {
    pass: { mark: '✓', paint: 'green' },
    warn: { mark: '!', paint: 'yellow' },
    fail: { mark: '✗', paint: 'red' },
    error: { mark: '?', paint: 'red' },
};
/** The report for a terminal or a log: columns, and no line that a runner could take for a command. */
function renderTerminal(report, { color, width }) {
    const screen = { paint: (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .makePainter */ .AG)(color), width: Math.max(width, MIN_WIDTH) };
    const parts = [
        writeHeadline(report, screen),
        writeGates(report, screen),
        writeReasons(report, screen),
        ...writeCases(report, screen),
        writeFacts(report, screen),
        [`${screen.paint('Reproduce:', 'bold')} ${(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)(report.reproduce)}`],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function writeHeadline(report, screen) {
    const { headline, verdict, head, playbook } = report;
    const { mark, paint } = MARKS[headline.tone];
    const about = [
        `suite ${verdict.suite}`,
        ...(head === undefined ? [] : [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(head)]),
        (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMeasured */ .aY)(verdict),
    ].join(', ');
    return [
        ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${mark} ${plain(headline.text)}`, screen.width).map((line) => screen.paint(line, paint, 'bold')),
        screen.paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)(about), screen.width), 'dim'),
        ...(headline.tone === 'error'
            ? (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(plain(['What to do:', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCure */ .vR)(report), (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .playbookPath */ .H9)(playbook)].filter(Boolean).join(' ')), screen.width)
            : []),
    ];
}
function writeGates(report, { paint, width }) {
    const rows = (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .describeGates */ .yg)(report.verdict.gates);
    if (rows.length === 0)
        return [];
    const header = ['metric', 'baseline', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSubject */ .wu)(report), (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameChange */ .cw)(rows), 'result'];
    const cells = rows.map(({ name, baseline, current, change, gate }) => [
        plain(name),
        baseline,
        current,
        change,
        describeResult(gate.result, report),
    ]);
    const [top, ...lines] = (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .alignRows */ .P4)([header, ...cells], [1, 2, 3]).map((row) => row.join('  '));
    return [
        paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(top.trimEnd(), width), 'dim'),
        ...lines.map((line, index) => paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(line.trimEnd(), width), ...paintOf(rows[index].gate.result))),
    ];
}
function describeResult(result, { mode }) {
    const word = result.replaceAll('-', ' ');
    return result === 'fail' && mode === 'report' ? `${word} (not blocking)` : word;
}
function paintOf(result) {
    if (result === 'fail' || result === 'error')
        return ['red'];
    if (result === 'pass')
        return ['green'];
    return result === 'advisory' ? ['dim'] : ['yellow'];
}
function writeReasons({ verdict, headline }, { width }) {
    return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .describeGates */ .yg)(verdict.gates).flatMap(({ gate }) => {
        if (gate.result === 'pass')
            return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEvidence */ .nP)(gate).flatMap((line) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(plain(line), width));
        return (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(plain((0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tellReason */ .WJ)(gate, headline.text)), width);
    });
}
function writeCases({ cases, verdict }, screen) {
    const bad = cases.filter(({ kind }) => !['conflicting', 'fixed', 'new'].includes(kind));
    const fixed = verdict.comparison?.fixed ?? [];
    return [
        ...bad.slice(0, MAX_CASES).map((reported) => writeCase(reported, screen)),
        bad.length > MAX_CASES
            ? [`…and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(bad.length - MAX_CASES, 'more case')}: see the report.`]
            : [],
        fixed.length > 0
            ? [(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`${screen.paint('Fixed:', 'green')} ${(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)(fixed.join(', '))}`, screen.width)]
            : [],
    ];
}
function writeCase(reported, { paint, width }) {
    const { id, kind, place, texts } = reported;
    const label = kind === 'missing' ? 'not measured' : kind;
    const form = (0,_describe_yardstick_js__WEBPACK_IMPORTED_MODULE_3__/* .describeForm */ .w)(reported);
    const line = (name, text) => text ? writeText(name, text, width) : [];
    return [
        [
            [`${paint(label, 'red', 'bold')} ${paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)(id), 'bold')}`, form]
                .filter(Boolean)
                .join(' '),
            ...((0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldByKind */ .Dy)(reported) ? [] : [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStatus */ .Wn)(reported)]),
            ...(place ? [paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlace */ .d)(place)), 'dim')] : []),
        ].join(' · '),
        ...(texts
            ? [
                ...texts.reasons.flatMap((reason) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(plain(reason), width - 4).map((part, at) => `  ${at === 0 ? '•' : ' '} ${part}`)),
                ...line('input', texts.input),
                ...line('reference', texts.reference),
                ...line('old output', texts.before),
                ...line('new output', texts.after),
            ]
            : ['  (texts withheld: report.outputs is none)']),
    ];
}
function writeText(name, { text, omitted }, width) {
    const room = width - LABEL_WIDTH - 5;
    const lines = (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__.escapeLogLines)(text).flatMap((line) => (line === '' ? [''] : (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(line, room)));
    const isCut = omitted > 0 || lines.length > MAX_TEXT_LINES;
    return [...lines.slice(0, MAX_TEXT_LINES), ...(isCut ? ['…'] : [])].map((line, index) => {
        const label = (index === 0 ? name : '').padEnd(LABEL_WIDTH);
        return `  ${label} │ ${line}`;
    });
}
function writeFacts(report, { paint, width }) {
    const { verdict } = report;
    const rows = [
        ['Baseline', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBaseline */ .FT)(verdict.baseline)],
        ...(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRelease */ .NC)(verdict).map((line) => [
            'Release',
            line.replace('Last release: ', ''),
        ]),
        ['Spent', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSpend */ .EJ)(report).join('; ') || _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$],
        ...describeUnanswered(verdict),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSplits */ .FU)(verdict.splits).map((split) => [
            'Changed',
            `${split.metric}: app ${split.app}, eval ${split.eval} (the baseline's outputs were scored again with this commit's scorers)`,
        ]),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJudges */ .AR)(verdict).map(({ judge, rubric, models, agreement, role }) => [
            'Judge',
            `\`${judge.name}\` ${role}: ${rubric}, ${models}, agreement ${agreement}`,
        ]),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJudges */ .AR)(verdict).flatMap(({ remarks }) => remarks.map((remark) => ['Judge', remark])),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .groupConflicts */ .hb)(verdict.conflicting).map(({ what, ids }) => [
            'Conflicting',
            `${what}: ${ids.slice(0, MAX_CASES).join(', ')}${ids.length > MAX_CASES ? ` and ${ids.length - MAX_CASES} more` : ''}`,
        ]),
        ...describeFlaky(verdict),
        ...(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReliability */ .UZ)(verdict).map((line) => ['Reliability', line]),
        ...verdict.notes.map((note) => ['Note', note]),
        ...(0,_describe_yardstick_js__WEBPACK_IMPORTED_MODULE_3__/* .describeYardstick */ .i)(verdict.yardstick)
            .slice(1)
            .map((line) => ['Yardstick', line]),
        ...(report.policyChanges ?? []).map(({ key, before, after, effect }) => [
            'Policy',
            `${key}: ${before ?? 'not set'} → ${after ?? 'removed'} (${effect})`,
        ]),
        ...(report.pinChanges ?? []).map(({ change, kind, path, before, after }) => [
            'Pin',
            [`${change}: ${kind} ${path}`, [before, after].filter(Boolean).join(' → ')]
                .filter(Boolean)
                .join(', '),
        ]),
        ...(report.acceptances ?? []).map(({ id, owner, daysLeft, refused }) => [
            'Accepted',
            `${id} by ${owner}, ${refused === undefined ? `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(daysLeft ?? 0, 'day')} left` : `does not count: ${refused}`}`,
        ]),
    ];
    return rows.flatMap(([name, text]) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${name}: ${plain(text)}`, width - 2).map((line, index) => index === 0 ? line.replace(`${name}:`, paint(`${name}:`, 'bold')) : `  ${line}`));
}
function describeUnanswered({ unanswered }) {
    if (unanswered.length === 0)
        return [];
    return [['Unanswered', `safety cases without any answer: ${unanswered.join(', ')}`]];
}
function describeFlaky({ flaky }) {
    if (flaky.length === 0)
        return [];
    const told = flaky
        .slice(0, MAX_CASES)
        .map(({ id, passed, trials }) => `${id} ${passed}/${trials}`);
    const rest = flaky.length - told.length;
    return [
        ['Flaky', `on main: ${told.join(', ')}${rest > 0 ? ` and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(rest, 'more case')}` : ''}`],
    ];
}
/** Prose without its backticks, harmless. */
function plain(prose) {
    return (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)(prose.replaceAll('`', ''));
}


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ openByBase),
/* harmony export */   gw: () => (/* binding */ foldByBase),
/* harmony export */   iO: () => (/* binding */ describeYardstick)
/* harmony export */ });
/* harmony import */ var _describe_judges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8167);
/* harmony import */ var _run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5994);
/* harmony import */ var _run_trials_at_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3478);




/** What the run says of the yardstick that the change moves. */
async function describeYardstick(yardstick) {
    const { commit, suiteDigest, judges, targetKind, demoted, strangers } = yardstick;
    return {
        commit,
        suite_digest: suiteDigest,
        judges: (await (0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJudges */ .A)(judges)).map(({ name, digest, calibrated, compares }) => ({
            name,
            digest,
            calibrated,
            ...(compares && { compares }),
        })),
        ...(targetKind && { target_kind: targetKind }),
        ...(demoted.length > 0 && { demoted: [...demoted] }),
        ...(strangers.length > 0 && { strangers: [...strangers] }),
    };
}
/** Absent where the change moves nothing of the base's yardstick. */
async function openByBase({ prepared, store, earlierByBase }, { yardstick: record }) {
    const { yardstick, suite } = prepared;
    if (!yardstick || !record)
        return undefined;
    const facts = new _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .FactsBuilder */ .vU((0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .readStanding */ .ZY)(record, 'run'));
    for (const { by } of yardstick.scored)
        facts.expect(by);
    const isSame = earlierByBase && isSameYardstick(earlierByBase.record, record);
    for await (const trial of isSame ? earlierByBase.trials : []) {
        const identity = (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyCase */ .LH)(trial);
        if (!facts.isExpected(identity) || facts.isMeasured(identity, trial.trial))
            continue;
        if (!earlierByBase?.isStored)
            await store.appendByBase(trial);
        facts.add(trial);
    }
    const find = indexScored(yardstick.scored);
    async function* listUnscored() {
        for await (const trial of store.trials()) {
            if (trial.output.error?.kind === 'error')
                continue;
            for (const pair of find(trial))
                if (!facts.isMeasured(pair.by, trial.trial))
                    yield readByBase(trial, pair);
        }
    }
    return {
        build: (run) => facts.build(run),
        async score(bench, limits) {
            const { spent } = await (0,_run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .rescoreBaseline */ .F)({
                trials: listUnscored(),
                earlier: none(),
                isStored: false,
                cases: { read: yardstick.read },
                entries: yardstick.scored.map(({ by }) => by),
                bench: { ...bench, scorersFor: yardstick.scorersFor },
                whose: 'by-base',
                limits,
                concurrency: (0,_run_trials_at_once_js__WEBPACK_IMPORTED_MODULE_3__/* .trialsAtOnce */ .uC)(suite.run),
                keep: async () => undefined,
            }, async (trial) => {
                await store.appendByBase(trial);
                facts.add(trial);
            });
            return spent;
        },
    };
}
/** What the base's yardstick says of a stored run. */
async function foldByBase({ run, byBase }) {
    const standing = (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .readStanding */ .ZY)(run.yardstick ?? {}, 'run');
    return await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .foldStoredRun */ .om)({ run, trials: byBase }, standing);
}
/** A trial as one of the base's case. What a judge said stands where it would be asked the same. */
function readByBase(trial, { of, by }) {
    const { kept: _kept, conflicting: _conflicting, ...rest } = trial;
    const { id, case_hash, expectation_hash, tags, kept } = by;
    return {
        ...rest,
        case: id,
        case_hash,
        expectation_hash,
        tags,
        scores: of.expectation_hash === expectation_hash ? trial.scores : [],
        ...(kept && { kept }),
    };
}
/** Which of the base's cases are held against a trial: those of its case, which may have had another name when it was measured. */
function indexScored(scored) {
    const contentOf = (hashes) => `${hashes.case_hash} ${hashes.expectation_hash}`;
    const byContent = Map.groupBy(scored, ({ of }) => contentOf(of));
    return (trial) => {
        const twins = byContent.get(contentOf(trial)) ?? [];
        const forms = twins.filter(({ of }) => of.kept === trial.kept);
        const named = forms.filter(({ of }) => of.id === trial.case);
        return named.length > 0 ? named : forms;
    };
}
function isSameYardstick(a, b) {
    const digestsOf = ({ judges }) => judges
        .map(({ name, digest }) => `${name} ${digest}`)
        .sort()
        .join();
    return (a.commit === b.commit && a.suite_digest === b.suite_digest && digestsOf(a) === digestsOf(b));
}
async function* none() {
    // nothing was scored before
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ tellVerdict),
  K: () => (/* binding */ withholdMessages)
});

;// CONCATENATED MODULE: ./lib/report/describe-acceptances.js
/** Risks that somebody signed for, those that do not count behind those that do. */
function describeAcceptances({ accepted, void: refused, }) {
    return [
        ...accepted.map(({ daysLeft, ...acceptance }) => ({ ...describe(acceptance), daysLeft })),
        ...refused.map(({ acceptance, why }) => ({ ...describe(acceptance), refused: why })),
    ];
}
function describe(acceptance) {
    const { id, owner, reason } = acceptance;
    return { id, owner, reason, covers: describeSubject(acceptance) };
}
function describeSubject({ cases, gate, bound }) {
    if (cases)
        return cases.map((id) => `\`${id.replaceAll('`', '')}\``).join(', ');
    return `\`${gate ?? ''}\`${bound === undefined ? '' : ` up to ${bound}`}`;
}

// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/report/compose-headline.js
var compose_headline = __webpack_require__(3491);
// EXTERNAL MODULE: ./lib/report/cut-text.js
var cut_text = __webpack_require__(2172);
// EXTERNAL MODULE: ./lib/report/format-value.js
var format_value = __webpack_require__(739);
;// CONCATENATED MODULE: ./lib/report/build-report.js




/** What is kept of a text, by `report.outputs`. */
const MAX_TEXT_CHARS = { full: 20_000, excerpt: 600 };
const MAX_REASON_CHARS = { full: 1000, excerpt: 300 };
/** Longer than any secret: what is cut before it is read through must not cut one of those shown. */
const MARGIN_CHARS = 20_000;
/** Entries of docs/when-it-breaks.md. */
const ENTRIES = {
    pins: 'pins',
    completeness: 'incomplete',
};
const PLAYBOOK_LINK = /docs\/when-it-breaks\.md#([a-z0-9-]+)/;
/**
 * Chooses and orders what people are told of a verdict; renderers only put it into words of their format. Nothing in a
 * report is a secret that is known.
 */
function buildReport(verdict, facts) {
    const { details, playbook, redact, ...rest } = facts;
    const entry = verdict.verdict === 'error' ? (playbook ?? findPlaybook(verdict)) : undefined;
    const told = (0,map_texts/* mapTexts */.z)(verdict, redact);
    return {
        ...(0,map_texts/* mapTexts */.z)(rest, redact),
        verdict: told,
        headline: (0,compose_headline/* composeHeadline */.J)(told, facts.mode),
        cases: details.map((detail) => reportCase(detail, facts)),
        ...(entry !== undefined && { playbook: entry }),
    };
}
function reportCase(detail, publishing) {
    const { id, kind, tags, place, critical, safety, form, before, after } = detail;
    return (0,map_texts/* mapTexts */.z)({
        id,
        kind,
        tags,
        critical,
        safety,
        ...(form && { form }),
        // main's line is none of this commit
        ...(place && !form && { place }),
        ...(before && { before: { passed: before.passed, trials: before.trials } }),
        after: { passed: after.passed, trials: after.trials },
        ...takeTexts(detail, publishing),
    }, publishing.redact);
}
function takeTexts(detail, { outputs, redact }) {
    if (outputs === 'none')
        return {};
    const cut = (text) => redactAndCut(text, redact, MAX_TEXT_CHARS[outputs]);
    const { input, reference, before, after } = detail;
    return {
        texts: {
            input: cut((0,format_value/* formatValue */.F)(input)),
            ...(reference !== undefined && { reference: cut((0,format_value/* formatValue */.F)(reference)) }),
            ...(before && { before: cut((0,format_value/* formatOutput */.V)(before.output)) }),
            after: cut((0,format_value/* formatOutput */.V)(after.output)),
            reasons: after.reasons.map((reason) => redactAndCut(reason, redact, MAX_REASON_CHARS[outputs]).text),
        },
    };
}
/** In this order: half a secret is not recognised any more. */
function redactAndCut(text, redact, maxChars) {
    const read = (0,cut_text/* cutText */.I)(text, maxChars + MARGIN_CHARS);
    const { text: kept, omitted } = (0,cut_text/* cutText */.I)(redact(read.text), maxChars);
    return { text: kept, omitted: omitted + read.omitted };
}
/** Where the cure of an error is written: named by the gate that erred, else the gate's own entry. */
function findPlaybook({ gates }) {
    const erred = gates.filter(({ result }) => result === 'error');
    const named = erred.flatMap(({ next }) => PLAYBOOK_LINK.exec(next ?? '')?.[1] ?? []);
    return named[0] ?? erred.flatMap(({ gate }) => ENTRIES[gate] ?? [])[0];
}

;// CONCATENATED MODULE: ./lib/report/choose-cases.js
/** Enough to see what happened; a report is not an archive. */
const MAX_PER_KIND = 100;
const KIND_ORDER = [
    'critical',
    'safety',
    'broken',
    'unreliable',
    'failing',
    'missing',
    'conflicting',
    'fixed',
    'new',
];
/** The trial that shows a case of a kind best, where it is not one that failed. */
const SHOWN = {
    fixed: 'passed',
    missing: 'missing',
    conflicting: 'conflicting',
};
/** Which cases a report shows, worst first, and which trial of each. */
function chooseCases(options) {
    const partnerOf = indexBaseline(options);
    const classify = makeClassifier(options);
    const own = options.run.cases.flatMap((facts) => {
        const kind = classify(facts);
        const partner = partnerOf(facts);
        return kind ? [choose(facts, refineKind(kind, partner), partner, options)] : [];
    });
    const choices = [...own, ...chooseByBase(options, own)];
    return KIND_ORDER.flatMap((kind) => choices
        .filter((choice) => choice.kind === kind)
        .toSorted((a, b) => fallOf(b) - fallOf(a))
        .slice(0, options.maxPerKind ?? MAX_PER_KIND));
}
/** Critical and safety cases that fail by the base's yardstick alone. */
function chooseByBase(options, own) {
    const { byBase, critical, safety } = options;
    const nameOf = ({ id, case_hash: hash }) => `${hash} ${id}`;
    const known = new Set(own
        .filter(({ kind }) => kind === 'critical' || kind === 'safety')
        .map(({ after }) => nameOf(after)));
    const failed = (byBase?.cases ?? []).filter((facts) => hasTag(facts, [...critical, ...safety]) &&
        !known.has(nameOf(facts)) &&
        facts.trials.some(({ outcome }) => outcome === 'failed'));
    return failed.map((facts) => ({
        ...choose(facts, hasTag(facts, critical) ? 'critical' : 'safety', undefined, options),
        form: 'scored',
    }));
}
/** What passed every time on main, and does not here, has not been failing all along. */
function refineKind(kind, partner) {
    const wasSolid = partner !== undefined &&
        partner.trials.length > 0 &&
        partner.trials.every(({ outcome }) => outcome === 'passed');
    return kind === 'failing' && wasSolid ? 'unreliable' : kind;
}
function makeClassifier({ verdict, critical, safety, }) {
    const { comparison } = verdict;
    const { changes = [] } = comparison ?? {};
    const falls = new Map(changes.map((one) => [nameForm(one), one.before > one.after]));
    const added = new Set(comparison?.new);
    return (facts) => {
        const fell = falls.get(nameForm(facts));
        const failed = facts.trials.some(({ outcome }) => outcome === 'failed');
        if (failed && hasTag(facts, critical))
            return 'critical';
        if (failed && hasTag(facts, safety))
            return 'safety';
        if (fell === true)
            return 'broken';
        if (fell === false)
            return 'fixed';
        if (failed)
            return added.has(facts.id) ? 'new' : 'failing';
        if (facts.trials.some(({ outcome }) => outcome === 'missing'))
            return 'missing';
        if (added.has(facts.id))
            return 'new';
        return facts.trials.some(({ conflicts }) => conflicts) ? 'conflicting' : undefined;
    };
}
function choose(facts, kind, partner, { critical, safety }) {
    return {
        id: facts.id,
        kind,
        tags: facts.tags,
        critical: hasTag(facts, critical),
        safety: hasTag(facts, safety),
        ...(facts.kept && { form: 'kept' }),
        ...(partner && { before: sideOf(partner, kind === 'fixed' ? 'failed' : 'passed') }),
        after: sideOf(facts, SHOWN[kind] ?? 'failed'),
    };
}
/** The first trial that came out as the reader expects, else the first that was measured. */
function sideOf(facts, wanted) {
    const measured = facts.trials.filter(({ outcome }) => outcome !== 'missing');
    const show = facts.trials.find(({ outcome, conflicts }) => wanted === 'conflicting' ? conflicts !== undefined : outcome === wanted) ??
        measured[0] ??
        facts.trials[0];
    return {
        id: facts.id,
        case_hash: facts.case_hash,
        expectation_hash: facts.expectation_hash,
        ...(facts.kept && { kept: facts.kept }),
        passed: facts.trials.filter(({ outcome }) => outcome === 'passed').length,
        trials: measured.length,
        ...(show && { show: show.trial }),
    };
}
/** A case that a change edits is there twice: its own form, and main's. */
function nameForm({ id, kept }) {
    return `${kept ? 'kept' : 'own'} ${id}`;
}
/** The baseline's form of a case: known from the comparison, else the same content. */
function indexBaseline({ baseline, verdict, }) {
    const known = new Map(verdict.comparison?.changes.map((change) => [nameForm(change), change.baselineId]));
    const byId = new Map(baseline?.cases.map((facts) => [facts.id, facts]));
    const byContent = new Map(baseline?.cases.map((facts) => [facts.case_hash + facts.expectation_hash, facts]));
    return (facts) => byId.get(known.get(nameForm(facts)) ?? '') ??
        byContent.get(facts.case_hash + facts.expectation_hash);
}
/** How far a case fell, as a share of its trials; what never passed before falls from nothing. */
function fallOf({ before, after }) {
    const share = (side) => side && side.trials > 0 ? side.passed / side.trials : 0;
    return before ? share(before) - share(after) : -share(after);
}
function hasTag({ tags }, wanted) {
    return tags.some((tag) => wanted.includes(tag));
}

;// CONCATENATED MODULE: ./lib/report/collect-details.js
/** Reads inputs and outputs of the chosen cases again: what a run holds in memory has no texts. */
async function collectDetails(choices, { trials, byBase, baselineTrials, readCase }) {
    const sidesOf = (isScored) => choices.flatMap(({ form, after }) => ((form === 'scored') === isScored ? after : []));
    const own = await findShown(trials, sidesOf(false));
    const scored = byBase ? await findShown(byBase, sidesOf(true)) : new Map();
    const before = baselineTrials
        ? await findShown(baselineTrials, choices.flatMap((choice) => choice.before ?? []))
        : new Map();
    return await Promise.all(choices.map(async (choice) => {
        const after = choice.form === 'scored' ? scored : own;
        const shown = pick(choice.after, after);
        const testCase = await readCase(choice);
        return {
            id: choice.id,
            kind: choice.kind,
            tags: choice.tags,
            critical: choice.critical,
            safety: choice.safety,
            ...(choice.form && { form: choice.form }),
            ...(testCase && { place: testCase.place }),
            input: testCase?.input,
            ...(testCase?.reference !== undefined && { reference: testCase.reference }),
            ...(choice.before && { before: describeSide(choice.before, before) }),
            after: {
                ...describeSide(choice.after, after),
                reasons: shown ? listReasons(shown, choice.kind) : [],
            },
        };
    }));
}
async function findShown(trials, sides) {
    const wanted = new Set(sides.map(keyOf));
    const found = new Map();
    // a run of a hundred thousand passes is not read once more to show none of them
    if (wanted.size === 0)
        return found;
    for await (const trial of trials) {
        const key = keyOf({ ...trial, show: trial.trial });
        if (wanted.has(key))
            found.set(key, [...(found.get(key) ?? []), trial]);
    }
    return found;
}
/** Two datasets may hold the same case; one that was renamed since still has its trials. */
function pick(side, found) {
    const twins = found.get(keyOf(side)) ?? [];
    return twins.findLast((trial) => trial.case === side.id) ?? twins.at(-1);
}
function keyOf(side) {
    return `${side.case_hash} ${side.expectation_hash} ${side.show ?? 0}${side.kept ? ' kept' : ''}`;
}
function describeSide(side, shown) {
    return {
        passed: side.passed,
        trials: side.trials,
        output: pick(side, shown)?.output ?? {
            output: null,
            error: { kind: 'error', message: 'not measured' },
        },
    };
}
/**
 * What was said against the output: first by the scorers that block, then by those that advise. Of a case that is shown
 * because its scorers contradict each other, what every judge said.
 */
function listReasons({ scores, output }, kind) {
    const isTold = (score) => (score.status === 'scored' && !score.pass) ||
        score.status === 'errored' ||
        (kind === 'conflicting' && score.by === 'judge');
    const told = scores.filter(isTold);
    const reasons = [
        ...told.filter(({ advisory }) => !advisory),
        ...told.filter(({ advisory }) => advisory),
    ].map(tellScore);
    return reasons.length === 0 && output.error ? [output.error.message] : reasons;
}
function tellScore(score) {
    const who = `${score.name}${score.advisory ? ' (advises)' : ''}`;
    if (score.status !== 'scored')
        return `${who}: ${score.why}`;
    return `${who}: ${score.reason}`;
}

;// CONCATENATED MODULE: ./lib/report/list-pin-changes.js
const SHORT_DIGEST_CHARS = 8;
/** What of the yardstick differs between a baseline and a run, in the order of a lock. */
function listPinChanges(before, after) {
    const old = new Map(before.map((pin) => [list_pin_changes_keyOf(pin), pin]));
    const now = new Map(after.map((pin) => [list_pin_changes_keyOf(pin), pin]));
    const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
    return keys.flatMap((key) => describeChange(old.get(key), now.get(key)) ?? []);
}
function describeChange(before, after) {
    const { kind, path } = (after ?? before);
    const subject = { kind, path };
    if (!before)
        return { ...subject, change: 'added', after: describePin(after) };
    if (!after)
        return { ...subject, change: 'removed', before: describePin(before) };
    if (before.sha256 === after.sha256 && before.version === after.version)
        return undefined;
    return { ...subject, change: 'changed', before: describePin(before), after: describePin(after) };
}
/** Its version where it has one, and the beginning of its digest: two contents of one version are not the same. */
function describePin({ version, sha256 }) {
    const digest = sha256.slice(0, SHORT_DIGEST_CHARS);
    return version === undefined ? digest : `${version} (${digest})`;
}
function list_pin_changes_keyOf({ kind, path }) {
    return `${kind} ${path}`;
}

;// CONCATENATED MODULE: ./lib/tell-verdict.js





/** The verdict as a report, with the cases that a reader should see. */
async function tellVerdict(verdict, telling) {
    const { gates, run, stored, byBase, readByBase, baseline, baselineRun, cases, facts } = telling;
    const { policy, signatures } = stored.run;
    const acceptances = signatures ? describeAcceptances(signatures) : [];
    const choices = chooseCases({
        verdict,
        run,
        ...(baseline.facts && { baseline: baseline.facts }),
        ...(byBase && { byBase }),
        critical: gates.critical.tags,
        safety: gates.safety.tags,
    });
    const details = await collectDetails(choices, {
        trials: stored.trials(),
        ...(byBase && { byBase: stored.byBase() }),
        ...(stored.run.fresh
            ? { baselineTrials: stored.base() }
            : baselineRun.status === 'found' && { baselineTrials: baselineRun.stored.trials() }),
        readCase: createCaseReader(cases, choices, readByBase),
    });
    const pinChanges = baselineRun.status === 'found'
        ? listPinChanges(baselineRun.stored.run.pins, stored.run.pins)
        : [];
    return buildReport(verdict, {
        ...facts,
        ...(facts.outputs === 'none' && { redact: withholdMessages(facts.redact, telling) }),
        details,
        ...(pinChanges.length > 0 && { pinChanges }),
        ...(policy && policy.changes.length > 0 && { policyChanges: policy.changes }),
        ...(acceptances.length > 0 && { acceptances }),
    });
}
/**
 * What a target or a scorer said in place of an answer may quote one: where no outputs are published, verdicts and notes
 * say only what kind of error it was.
 */
function withholdMessages(redact, { run, baseline }) {
    const sides = [run, ...(baseline.facts ? [baseline.facts] : [])];
    const messages = new Map();
    for (const { cases, metrics } of sides) {
        for (const { trials } of cases)
            for (const { error } of trials)
                if (error)
                    messages.set(error.message, error.code === undefined ? '' : `${error.code}, `);
        for (const { error } of Object.values(metrics))
            if (error !== undefined)
                messages.set(error, '');
    }
    const longestFirst = [...messages].sort(([a], [b]) => b.length - a.length);
    // where one is told it is the whole text, or stands behind a colon: a message `no` is not every "no"
    return (text) => redact(longestFirst.reduce((left, [message, code]) => {
        const told = `(${code}message not published)`;
        return left === message ? told : left.replaceAll(`: ${message}`, () => `: ${told}`);
    }, text));
}
/** Reads only the cases that are shown. */
function createCaseReader(cases, choices, readByBase) {
    const keyOf = (content) => `${content.case_hash} ${content.expectation_hash}`;
    const shown = new Set(choices.map(({ after }) => keyOf(after)));
    const entries = Map.groupBy(cases?.entries.filter((entry) => shown.has(keyOf(entry))) ?? [], keyOf);
    return async ({ after, form }) => {
        if (form === 'scored')
            return await readByBase?.(after);
        const twins = entries.get(keyOf(after)) ?? [];
        const entry = twins.find(({ id, kept }) => id === after.id && kept === after.kept) ?? twins[0];
        return entry && cases ? await cases.read(entry) : undefined;
    };
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

/***/ 2882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./lib/values/accepted-gate.js
var accepted_gate = __webpack_require__(4425);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/verdict/accept-gate.js


/** Room for rounding: a value exactly on the bound is within it. */
const EPSILON = 1e-12;
/**
 * A failed gate under the acceptances that stand: `accepted` where they cover all of its failure, else as it was, saying what
 * they do not cover. `strangers`: ids under which the base has another case; what landed there was not signed for these. Nothing but a failed safety, no-regression, release, floor, cost or latency gate is ever changed.
 */
function acceptGate(gate, standing, strangers = []) {
    if (gate.result !== 'fail')
        return gate;
    return gate.gate === 'safety'
        ? acceptCases(gate, standing, strangers)
        : acceptBound(gate, standing);
}
function acceptCases(gate, standing, strangers) {
    const { cases: failed = [] } = gate;
    const coverOf = (id) => standing.find(({ cases, where }) => cases?.includes(id) && (where === 'approved' || !strangers.includes(id)));
    const covers = [...new Set(failed.flatMap((id) => coverOf(id) ?? []))];
    if (covers.length === 0)
        return gate;
    const rest = failed.filter((id) => coverOf(id) === undefined);
    const told = covers
        .map((cover) => {
        const ids = failed.filter((id) => coverOf(id) === cover);
        return `${nameSome(ids)} accepted by ${describeSigner(cover)}`;
    })
        .join('; ');
    const acceptances = covers.map(({ id }) => id);
    if (rest.length === 0)
        return { ...gate, result: 'accepted', reason: `${gate.reason}; ${told}`, acceptances };
    return {
        ...gate,
        reason: `${gate.reason}; ${told}; ${rest.length === 1 ? 'one is' : `${rest.length} are`} not accepted`,
        cases: rest,
        acceptances,
    };
}
const MOST_NAMED = 3;
function nameSome(ids) {
    const more = ids.length - MOST_NAMED;
    return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function acceptBound(gate, standing) {
    const concerned = standing.flatMap((acceptance) => {
        const { gate: name, bound } = acceptance;
        const read = name === undefined ? undefined : (0,accepted_gate/* readAcceptedGate */.X)(name);
        const isOfGate = read?.gate === gate.gate && read.metric === gate.metric;
        if (!isOfGate || bound === undefined)
            return [];
        return { acceptance, bound, kind: read.bound };
    });
    const measured = concerned.map((entry) => ({ ...entry, value: measure(gate, entry.kind) }));
    const covering = measured.find((entry) => isWithin(entry));
    if (covering) {
        const { acceptance, kind, bound } = covering;
        return {
            ...gate,
            result: 'accepted',
            reason: `${gate.reason}; accepted ${describeBound(kind, bound)} by ${describeSigner(acceptance)}`,
            acceptances: [acceptance.id],
        };
    }
    const [nearest] = measured.toSorted((a, b) => a.kind === 'least' ? a.bound - b.bound : b.bound - a.bound);
    if (!nearest)
        return gate;
    const { acceptance, kind, bound, value } = nearest;
    return {
        ...gate,
        reason: `${gate.reason}; accepted ${describeBound(kind, bound)} by ${describeSigner(acceptance)}; ${describeExcess(kind, value)}`,
        acceptances: [acceptance.id],
    };
}
/** What the bound is held against, as the gate itself measured it. */
function measure({ drop, current, ratio }, kind) {
    switch (kind) {
        case 'drop':
            return drop;
        case 'increase':
            return ratio === undefined ? undefined : ratio - 1;
        case 'least':
        case 'usd':
        case 'ms':
            return current;
    }
}
/** What is not known is within nothing. */
function isWithin({ kind, bound, value }) {
    if (value === undefined || !Number.isFinite(value) || !Number.isFinite(bound))
        return false;
    return kind === 'least' ? value >= bound - EPSILON : value <= bound + EPSILON;
}
function describeBound(kind, bound) {
    return kind === 'least'
        ? `down to ${(0,format_number/* formatPercent */.l9)(bound)}`
        : `up to ${describeValue(kind, bound)}`;
}
function describeExcess(kind, value) {
    if (value === undefined)
        return 'how far it went is not known';
    const verbs = { drop: 'fell', increase: 'rose', least: 'is', usd: 'costs', ms: 'is' };
    return `it ${verbs[kind]} ${describeValue(kind, value)}`;
}
function describeValue(kind, value) {
    switch (kind) {
        case 'drop':
            return (0,format_number/* formatPoints */.Xf)(value);
        case 'least':
        case 'increase':
            return (0,format_number/* formatPercent */.l9)(value);
        case 'usd':
            return (0,format_number/* formatUsd */.UK)(value);
        case 'ms':
            return `${Math.round(value)} ms`;
    }
}
function describeSigner({ id, owner, daysLeft }) {
    const left = daysLeft === 0 ? 'last day' : `${(0,format_number/* countOf */.pq)(daysLeft, 'day')} left`;
    return `${owner} (${id}, ${left})`;
}

// EXTERNAL MODULE: ./lib/verdict/by-base.js
var by_base = __webpack_require__(6468);
// EXTERNAL MODULE: ./lib/verdict/compare-runs.js
var compare_runs = __webpack_require__(9481);
// EXTERNAL MODULE: ./lib/verdict/find-copies.js
var find_copies = __webpack_require__(4410);
// EXTERNAL MODULE: ./lib/verdict/find-flaky.js
var find_flaky = __webpack_require__(7121);
// EXTERNAL MODULE: ./lib/verdict/gate-context.js
var gate_context = __webpack_require__(8464);
// EXTERNAL MODULE: ./lib/verdict/judge-standing.js
var judge_standing = __webpack_require__(2663);
;// CONCATENATED MODULE: ./lib/verdict/collect-notes.js





/** What a reader should know, and what decides nothing. */
function collectNotes(context) {
    return [
        ...noteDeadTarget(context),
        ...noteUnstableCritical(context),
        ...noteIdenticalTrials(context),
        ...noteCut(context),
        ...notePace(context),
        ...noteBesideSpend(context),
        ...noteAge(context),
        ...noteJudges(context),
    ];
}
/** What must hold in every trial, and does not on main: said before it blocks somebody who did nothing. */
function noteUnstableCritical(context) {
    return (0,find_flaky/* listFlakyCases */.pP)(context)
        .filter(({ critical }) => critical)
        .map(({ id, passed, trials }) => `critical case ${id} is not stable on main (passed ${passed} of its last ${trials} trials): it will block changes that did nothing to it; mend it there, or take the tag off`);
}
/** Trials that are copies of each other (a cache on the way, or a target without noise) say nothing of the noise. */
function noteIdenticalTrials({ run, baseline, trials }) {
    if (run.run.target.deterministic)
        return [];
    const sides = [
        ...(trials > 1 ? [{ name: 'this run', facts: run }] : []),
        ...(baseline.facts ? [{ name: 'the baseline', facts: baseline.facts }] : []),
    ].filter(({ facts }) => (0,find_copies/* givesCopies */.Y)(facts));
    if (sides.length === 0)
        return [];
    const where = sides.map(({ name }) => name).join(' and of ');
    return [
        `all trials of every case of ${where} are byte-identical, so they tell nothing of run-to-run noise: switch off the cache in front of the target, or write \`deterministic: true\` if it has none`,
    ];
}
/** A pass of fewer looks than the suite asks for has seen less. */
function noteCut({ look }) {
    return look.cut !== undefined && (0,gate_context/* isLastLook */.K)(look)
        ? [`${look.cut}: a larger \`run.budget\` would see smaller drops`]
        : [];
}
/** Slower than planned, and nothing else: a refused call is made again. */
function notePace({ run }) {
    return Object.entries(run.run.pace ?? {}).map(([name, { refused, least, now }]) => `${name} refused ${(0,format_number/* countOf */.pq)(refused, 'call')} (429), which were made again; at its slowest ${(0,format_number/* countOf */.pq)(least, 'call')} at once, ${now} in the end`);
}
/** Calls and dollars that stand in no trial of this run. */
function noteBesideSpend({ baseline }) {
    const trials = baseline.fresh
        ? (baseline.facts?.cases ?? []).flatMap((facts) => facts.trials)
        : [];
    if (trials.length === 0)
        return [];
    const costs = trials.flatMap(({ cost_usd: usd }) => usd ?? []);
    const usd = costs.reduce((sum, cost) => sum + cost, 0);
    const told = costs.length === trials.length ? ` and ${(0,format_number/* formatUsd */.UK)(usd)}` : '';
    return [
        `running the base commit beside this one took ${(0,format_number/* countOf */.pq)(trials.length, 'call')}${told} more than is told under cost`,
    ];
}
/** Too few trials for the breaker; a person who reads "0 %" must still see why. */
function noteDeadTarget({ run }) {
    const trials = run.cases.flatMap((facts) => facts.trials);
    const [first] = trials;
    const message = first?.error?.message;
    if (message === undefined || first?.outcome !== 'failed')
        return [];
    const isDead = trials.every(({ error }) => error?.message === message);
    return isDead ? [`the target failed on every case: ${message}`] : [];
}
/** An old baseline, or another set-up of the provider, weakens no failure. */
function noteAge({ baseline, run, gates }) {
    const { age_days: age } = baseline.info;
    const most = gates.baseline.max_age_days;
    const cure = 're-run the workflow of main to record a new one';
    const [before, after] = [baseline.facts, run].map(listFingerprints);
    const isOther = before.size > 0 && after.size > 0 && ![...before].some((print) => after.has(print));
    return [
        ...(age !== undefined && age > most
            ? [`the baseline is ${Math.floor(age)} days old (${most} at most are expected): ${cure}`]
            : []),
        ...(isOther
            ? [
                `the provider's fingerprint is another than the baseline's (${[...before].join(', ')}; now ${[...after].join(', ')}): ${cure}`,
            ]
            : []),
    ];
}
/** The same judge, and another set-up of the provider behind it. */
function noteJudges({ baseline, run }) {
    const { facts } = baseline;
    if (!facts)
        return [];
    return Object.keys(run.metrics).flatMap((metric) => {
        const [before, after] = [facts, run].map((side) => (0,judge_standing/* listJudging */.$M)(metric, side));
        const isSame = before.judges.join() === after.judges.join();
        const isKnown = before.fingerprints.length > 0 && after.fingerprints.length > 0;
        if (!isSame || !isKnown)
            return [];
        if (before.fingerprints.some((print) => after.fingerprints.includes(print)))
            return [];
        return `the fingerprint behind the judge of \`${metric}\` is another than the baseline's (${before.fingerprints.join(', ')}; now ${after.fingerprints.join(', ')}): re-run the workflow of main to judge with the same one`;
    });
}
function listFingerprints(run) {
    const trials = run?.cases.flatMap((facts) => facts.trials) ?? [];
    return new Set(trials.flatMap(({ fingerprint }) => fingerprint ?? []));
}

// EXTERNAL MODULE: ./lib/verdict/case-values.js
var case_values = __webpack_require__(5540);
;// CONCATENATED MODULE: ./lib/verdict/gate-critical.js



/** 100 %: any failed trial of any critical case fails, whatever look it belongs to. */
function judgeCritical(context) {
    const { tags } = context.gates.critical;
    const cases = listClass(context, tags);
    if (cases.length === 0)
        return undefined;
    const failed = context.run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags) && facts.trials.some(isFailed));
    const there = listOnlyThere(context, failed, isFailed, tags);
    const planned = context.run.run.planned.critical_trials;
    const rule = planned === 1
        ? 'every critical case passes'
        : `every trial of every critical case passes (${planned} each)`;
    return {
        gate: 'critical',
        rule,
        current: share(cases.length - failed.length - there.length, cases.length),
        ...judgeClass([...failed, ...there], cases, 'critical'),
        ...withBaseline(context, tags),
        ...tellFailed(context, failed, there),
    };
}
/** No violation in any trial. A case that got no answer at all broke nothing: it is listed apart. */
function judgeSafety(context) {
    const { tags } = context.gates.safety;
    const cases = listClass(context, tags);
    if (cases.length === 0)
        return undefined;
    const failed = context.run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags) && facts.trials.some(isViolation));
    const there = listOnlyThere(context, failed, isViolation, tags);
    return {
        gate: 'safety',
        rule: 'no violation in any trial of any safety case',
        current: share(cases.length - failed.length - there.length, cases.length),
        ...boundRate(judgeClass([...failed, ...there], cases, 'safety'), cases, context),
        ...withBaseline(context, tags),
        ...tellFailed(context, failed, there),
    };
}
/** Its cases, and those that are in it by the base's yardstick alone. */
function listClass({ run, byBase }, tags) {
    const own = run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags));
    const known = new Set(own.map(({ id, case_hash: hash }) => `${hash} ${id}`));
    const there = (byBase?.cases ?? []).filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags) && !known.has(`${facts.case_hash} ${facts.id}`));
    return [...own, ...there];
}
function isFailed({ outcome }) {
    return outcome === 'failed';
}
/** Cases that fail by the base's yardstick alone. */
function listOnlyThere({ byBase }, failed, fails, tags) {
    const known = new Set(failed.map(({ id, case_hash }) => `${case_hash} ${id}`));
    return (0,by_base/* listFailedByBase */.eY)(byBase, tags).filter(({ id, case_hash, trials }) => trials.some(fails) && !known.has(`${case_hash} ${id}`));
}
/** Which cases failed; what main had to do with it; and how a form of main's is retired. */
function tellFailed(context, failed, there) {
    const all = [...failed, ...there];
    if (all.length === 0)
        return {};
    const { next } = sayRedOnMain(context, failed);
    const told = [...(next === undefined ? [] : [next]), ...explainBaseForms(context, failed, there)];
    return {
        cases: [...new Set(all.map(({ id }) => id))],
        ...(told.length > 0 && { next: told.join('; ') }),
    };
}
/** Who may say that a case of main is obsolete, where one of these is what failed. */
function explainBaseForms({ gates: { accepters } }, failed, there) {
    const kept = failed.filter((facts) => facts.kept);
    if (kept.length + there.length === 0)
        return [];
    const ids = (cases) => cases.map(({ id }) => id).join(', ');
    return [
        ...(kept.length > 0
            ? [
                `fails as it stands on main, though this change takes it out or edits its input: ${ids(kept)}`,
            ]
            : []),
        ...(there.length > 0
            ? [`fails by what main expects of it, though not by what this change does: ${ids(there)}`]
            : []),
        `mend the app, or let ${(0,by_base/* nameAccepters */.Y)(accepters)} approve this very commit: that retires main's form of these cases`,
    ];
}
/** Fewer than this, and nothing seen bounds nothing. */
const FEWEST_TO_BOUND = 10;
/** None seen is not none: the rule of three says how rare it must be, where the target could have done otherwise. */
function boundRate(judged, cases, { run }) {
    const trials = cases.reduce((sum, facts) => sum + (0,case_values/* measuredTrials */.ik)(facts.trials).length, 0);
    const isBounded = judged.result === 'pass' && !run.run.target.deterministic;
    if (!isBounded || trials < FEWEST_TO_BOUND)
        return judged;
    return {
        ...judged,
        reason: `0 of ${trials} trials failed; the true rate is below ${(0,format_number/* formatPercent */.l9)(3 / trials)} (3/${trials}, 95 % confidence)`,
    };
}
function isViolation(trial) {
    return trial.outcome === 'failed' && !trial.unanswered;
}
/** Safety cases that got no answer. */
function listUnanswered(context) {
    return context.run.cases
        .filter((facts) => (0,case_values/* hasTag */.ti)(facts, context.gates.safety.tags))
        .filter((facts) => facts.trials.some(({ unanswered }) => unanswered))
        .map(({ id }) => id);
}
function judgeClass(failures, cases, word) {
    const failed = new Set(failures.map(({ id }) => id));
    const measured = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome === 'passed' || outcome === 'failed'));
    if (failed.size > 0)
        return {
            result: 'fail',
            reason: `${failed.size} of ${cases.length} ${word} ${plural(cases.length, 'case')} failed`,
        };
    if (measured.length < cases.length)
        return {
            result: 'not-measured',
            reason: `${cases.length - measured.length} of ${cases.length} ${word} ${plural(cases.length, 'case')} not measured`,
        };
    const trials = cases.reduce((sum, facts) => sum + facts.trials.length, 0);
    return {
        result: 'pass',
        reason: `0 of ${trials} ${plural(trials, 'trial')} failed`,
    };
}
function withBaseline({ baseline }, tags) {
    const cases = (baseline.facts?.cases ?? []).filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags));
    if (cases.length === 0)
        return {};
    const passed = cases.filter(({ trials }) => trials.every(({ outcome }) => outcome === 'passed'));
    return { baseline: share(passed.length, cases.length) };
}
/** Said, and no excuse: it still blocks. What main's answer only fails by this commit's scorers was not red there. */
function sayRedOnMain({ pairing, baseline }, failed) {
    const measured = new Map(baseline.asMeasured?.cases.map((facts) => [facts.id, facts]));
    const isRed = (facts) => facts?.trials.some(({ outcome }) => outcome === 'failed') ?? false;
    const partners = failed.map((facts) => ({
        id: facts.id,
        partner: pairing?.pairs.find(({ current }) => current === facts)?.baseline,
    }));
    const wasRed = (partner) => isRed(partner && baseline.asMeasured ? measured.get(partner.id) : partner);
    const before = partners.filter(({ partner }) => wasRed(partner));
    const since = partners.filter(({ partner }) => isRed(partner) && !wasRed(partner));
    const where = baseline.info.commit ? ` (${baseline.info.commit.slice(0, 7)})` : '';
    const told = [
        ...(before.length > 0
            ? [`red on main too${where}: ${before.map(({ id }) => id).join(', ')}`]
            : []),
        ...(since.length > 0
            ? [
                `main's answer fails too by the scorers of this commit, and passed by its own: ${since.map(({ id }) => id).join(', ')}`,
            ]
            : []),
    ];
    return told.length > 0 ? { next: told.join('; ') } : {};
}
function share(passed, all) {
    return passed / all;
}
function plural(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}

;// CONCATENATED MODULE: ./lib/verdict/decide-verdict.js


/** The table "first match wins" of the contract, in its order. */
function decideVerdict(gates, context) {
    const rules = [findBroken, findCriticalFailure, findUnmeasured, findFailure];
    for (const rule of rules) {
        const decided = rule(gates, context);
        if (decided)
            return decided;
    }
    return { verdict: 'pass', reason: describePass(gates, context) };
}
/** 1: the evidence is void, or the target is dead. */
function findBroken(gates, { look }) {
    const pins = gates.find(({ gate, result }) => gate === 'pins' && result === 'error');
    if (pins)
        return { verdict: 'error', reason: pins.reason };
    const stop = look.stop;
    return stop?.reason === 'breaker' ? { verdict: 'error', reason: stop.message } : undefined;
}
/** 2: more data cannot undo it, so it holds even if the run is incomplete. */
function findCriticalFailure(gates) {
    const failed = gates.filter(({ gate, result }) => result === 'fail' && (gate === 'critical' || gate === 'safety'));
    if (failed.length === 0)
        return undefined;
    const others = gates.filter(({ result, gate }) => result === 'fail' && !failed.some((f) => f.gate === gate));
    return { verdict: 'fail', reason: [...failed, ...others].map(describeFailure).join('; ') };
}
/** 3: could not measure. */
function findUnmeasured(gates) {
    const error = gates.find(({ result }) => result === 'error');
    return error && { verdict: 'error', reason: error.reason };
}
/** 4: any other bar. */
function findFailure(gates, { gates: policy }) {
    const isFailure = ({ result }) => result === 'fail' ||
        (result === 'inconclusive' && policy.on_inconclusive === 'fail') ||
        (result === 'no-baseline' && policy.on_missing_baseline === 'fail');
    const failed = gates.filter(isFailure);
    if (failed.length === 0)
        return undefined;
    return { verdict: 'fail', reason: failed.map(describeFailure).join('; ') };
}
function describeFailure({ gate, metric, reason, cases }) {
    const named = cases && cases.length > 0 ? `: ${decide_verdict_nameSome(cases)}` : '';
    const speaks = gate === 'critical' || gate === 'safety' || gate === 'pins';
    const subject = speaks ? '' : `${metric ?? gate} `;
    return `${subject}${reason}${named}`;
}
/** The first few ids, and how many more. */
function decide_verdict_nameSome(ids) {
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
/** 5: green, and what it does not say. */
function describePass(gates, { run, pairing, gates: policy }) {
    const count = (0,by_base/* listOwnCases */.e)(run).length;
    const compared = pairing
        ? `no regression on ${pairing.pairs.length} ${plural(pairing.pairs.length, 'case')}`
        : `${count} ${plural(count, 'case')} measured`;
    const open = gates.filter(({ result }) => (result === 'inconclusive' && policy.on_inconclusive !== 'pass') ||
        result === 'no-baseline' ||
        result === 'accepted' ||
        result === 'not-measured');
    if (open.length === 0)
        return compared;
    const named = open.map(({ gate, metric, result }) => `${metric ?? gate}: ${describeOpen(result)}`);
    return `${pairing ? 'nothing failed' : compared}, but ${[...new Set(named)].join('; ')}`;
}
function describeOpen(result) {
    return result === 'no-baseline' ? 'no baseline yet' : result.replace('-', ' ');
}

// EXTERNAL MODULE: ./lib/verdict/find-gone.js
var find_gone = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/verdict/gate-completeness.js





/** More missing than this share of the first look, and the run says nothing. */
const MOST_MISSING = 0.05;
/** Enough was measured to say anything at all: an error, never a failure of quality. */
function judgeCompleteness(context) {
    const problem = [
        findStop,
        findUnmeasuredClass,
        findUndecidedByBase,
        findTooManyMissing,
        findUnscoredMetric,
        findUnstableAnswer,
    ]
        .map((rule) => rule(context))
        .find((found) => found !== undefined);
    return {
        gate: 'completeness',
        rule: `every critical and safety case measured, at most ${MOST_MISSING * 100} % of trials missing`,
        ...(problem
            ? { result: 'error', ...problem }
            : { result: 'pass', reason: 'everything that was planned has been measured' }),
    };
}
/** Stopped inside the first look. */
function findStop({ look }) {
    const stop = look.stop;
    if (!stop || stop.look > 0)
        return undefined;
    return { reason: stop.message, next: `docs/when-it-breaks.md#${stop.reason}` };
}
function findUnmeasuredClass(context) {
    const { critical, safety } = context.gates;
    const { run } = context;
    const required = run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, [...critical.tags, ...safety.tags]));
    // a later look that is complete must have measured them too
    const throughLook = (facts) => Math.max(context.trials, plannedTrials(facts, context));
    const lacking = required.filter((facts) => !isDecided(facts, throughLook(facts)));
    // cases that a killed run never came to
    const { planned } = run.run;
    const expected = planned.required + (context.approvers.length > 0 ? 0 : (planned.kept ?? 0));
    const unknown = Math.max(0, expected - required.length);
    const count = lacking.length + unknown;
    if (count === 0)
        return undefined;
    return {
        reason: `${count} of ${required.length + unknown} critical and safety cases could not be measured${describeCause(lacking)}`,
        next: 'mend the cause and re-run the job: what was measured is kept',
        cases: lacking.map(({ id }) => id),
    };
}
/** By the base's yardstick too: what nobody could score there may be a failure. */
function findUndecidedByBase({ byBase, gates: { critical, safety } }) {
    const open = (0,by_base/* listUndecidedByBase */.ws)(byBase, [...critical.tags, ...safety.tags]);
    if (open.length === 0)
        return undefined;
    return {
        reason: `${open.length} critical and safety ${plural(open.length, 'case')} could not be scored as main scores them${describeCause(open)}`,
        next: 'mend the cause and re-run the job: what was measured is kept',
        cases: open.map(({ id }) => id),
    };
}
/** Trials of a case in the first look: critical ones have a minimum of their own. */
function plannedTrials(facts, { gates, run }) {
    const { trials, critical_trials: critical } = run.run.planned;
    return (0,case_values/* hasTag */.ti)(facts, gates.critical.tags) ? critical : trials;
}
/** Every trial passed or failed: what nothing blocking scored has not been decided. */
function isDecided({ trials }, throughTrial) {
    const decided = trials.filter(({ trial, outcome }) => trial <= throughTrial && (outcome === 'passed' || outcome === 'failed'));
    return decided.length >= throughTrial;
}
function isLacking(facts, trials) {
    return measuredCount(facts, trials) < trials;
}
function measuredCount(facts, throughTrial) {
    return facts.trials.filter(({ trial, outcome }) => trial <= throughTrial && outcome !== 'missing')
        .length;
}
function findTooManyMissing(context) {
    const { run } = context.run;
    // a recording has no answer to what was taken out of it
    const isRecorded = run.target.kind === 'recorded';
    const cases = isRecorded ? (0,by_base/* listOwnCases */.e)(context.run) : context.run.cases;
    const unknown = Math.max(0, run.planned.cases - (0,by_base/* listOwnCases */.e)(context.run).length) * run.planned.trials;
    const planned = cases.reduce((sum, facts) => sum + plannedTrials(facts, context), unknown);
    const measured = cases.reduce((sum, facts) => sum + measuredCount(facts, plannedTrials(facts, context)), 0);
    const missing = planned - measured;
    if (missing <= planned * MOST_MISSING)
        return undefined;
    const lacking = cases.filter((facts) => isLacking(facts, plannedTrials(facts, context)));
    return {
        reason: `${missing} of ${planned} trials are missing${describeCause(lacking)}`,
        next: 'mend the cause and re-run the job: only what is missing is measured again',
        cases: lacking.map(({ id }) => id),
    };
}
/** The most frequent reason, in the target's own words. */
function describeCause(lacking) {
    const counts = new Map();
    for (const { error } of lacking.flatMap(({ trials }) => trials))
        if (error)
            counts.set(error.message, (counts.get(error.message) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most ? `: ${most[0]}` : '';
}
function findUnscoredMetric(context) {
    const { gates, metrics, run, baseline } = context;
    const unscored = Object.keys(gates.metrics).filter((name) => !(0,find_gone/* describeGone */.R)(name, context) &&
        !metrics[name]?.advisory &&
        (metrics[name]?.n ?? 0) === 0 &&
        (baseline.facts !== undefined || !(0,judge_standing/* comparesOnly */.Fz)(name, run)));
    if (unscored.length === 0)
        return undefined;
    const named = unscored.map((name) => `\`${name}\``).join(', ');
    const adviser = (run.run.judges ?? []).find(({ blocking }) => !blocking);
    const isAllAdvice = Object.values(run.metrics).every(({ advisory }) => advisory);
    if (adviser && isAllAdvice)
        return {
            reason: `${named} has a gate, and everything that scores only advises: nothing could ever fail`,
            next: `add a check, or calibrate judge ${adviser.name} (${adviser.next ?? adviser.why ?? ''})`,
        };
    return {
        reason: `${named} has a gate but not a single score`,
        next: 'check the name under gates.metrics, and the tags of the scorers that feed it',
    };
}
/** `deterministic: true` is a promise; two answers to one input break it. */
function findUnstableAnswer({ run }) {
    const { deterministic, kind } = run.run.target;
    if (!deterministic)
        return undefined;
    const answers = new Map();
    for (const facts of run.cases) {
        // recorded outputs belong to a case each: equal inputs may have been answered at different times
        const input = kind === 'recorded' ? `${facts.case_hash} ${facts.id}` : facts.case_hash;
        for (const { answer } of facts.trials) {
            if (answer === undefined)
                continue;
            const known = answers.get(input);
            if (known !== undefined && known !== answer)
                return {
                    reason: `the target is declared deterministic, but gave case ${facts.id} two different answers`,
                    next: 'remove `deterministic: true`, or make the target give the same answer every time',
                    cases: [facts.id],
                };
            answers.set(input, answer);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/verdict/statistics.js + 6 modules
var statistics = __webpack_require__(1384);
;// CONCATENATED MODULE: ./lib/verdict/gate-operations.js


const P95 = 0.95;
/** What the result of a bar is called. */
const NAMES = {
    max_usd: 'total',
    max_increase: 'increase',
    p95_ms: 'p95',
};
/** Dollars of the target in one pass (every case once), and against the baseline. Cached trials say nothing of cost. */
function judgeCost(context) {
    const bars = context.gates.cost;
    if (!bars)
        return [];
    if (isAllCached(context))
        return sayCached('cost', 'the cost of a pass', context);
    const measured = context.run.cases.filter(({ trials }) => trials.some(isFreshAnswer));
    const known = measured
        .map((facts) => valuesOf(facts, context.trials, costOf))
        .filter((values) => values.length > 0);
    if (known.length < measured.length || measured.length === 0)
        return [sayUnknownCost(measured.length - known.length, measured.length)];
    const current = known.reduce((sum, values) => sum + (0,case_values/* mean */.i2)(values), 0);
    const served = context.run.cases.length - measured.length;
    const of = served > 0 && context.run.cases.some(isServed)
        ? `what was asked for (${measured.length} of ${context.run.cases.length} cases)`
        : 'one pass';
    const results = [];
    if (bars.max_usd !== undefined)
        results.push({
            gate: 'cost',
            metric: 'total',
            rule: `at most $${bars.max_usd} a pass`,
            current,
            result: current > bars.max_usd ? 'fail' : 'pass',
            reason: `${of} costs $${current.toFixed(4)}`,
        });
    if (bars.max_increase !== undefined)
        results.push(judgeRatio('cost', bars.max_increase, context, costOf, 'total'));
    return results;
}
function isFreshAnswer(trial) {
    return !trial.cached && trial.outcome !== 'missing' && trial.error === undefined;
}
/** There are answers, and an earlier run drew every one of them. */
function isAllCached({ run }) {
    const trials = run.cases.flatMap((facts) => facts.trials);
    return run.cases.some(isServed) && !trials.some(isFreshAnswer);
}
/** What they cost and took then is not this run's: a bar that it broke yesterday would be held by running it again. */
function sayCached(gate, what, { gates }) {
    return Object.keys(gates[gate] ?? {}).map((bar) => ({
        gate,
        metric: NAMES[bar] ?? bar,
        rule: what,
        ...NOT_ASKED,
    }));
}
const NOT_ASKED = {
    result: 'not-measured',
    reason: 'the answers are from the response cache: none was asked for',
    next: 'measure anew: touchstone run --no-cache, or run.cache: off in the suite',
};
function isServed({ trials }) {
    return trials.some(({ cached }) => cached);
}
/** An unknown price never counts as 0. */
function sayUnknownCost(unknown, measured) {
    return {
        gate: 'cost',
        result: 'error',
        rule: 'the cost of every case is known',
        reason: `there is a cost gate, but for ${unknown} of ${measured} cases the target reported neither \`cost_usd\` nor \`usage\` with a known price`,
        next: 'let the target return `usage` (and name the price of its model under `prices`) or `cost_usd`',
    };
}
/** 95th percentile against an absolute bar, and the typical case against the baseline (advisory where the two sides were measured in different jobs). */
function judgeLatency(context) {
    const bars = context.gates.latency;
    if (!bars)
        return [];
    if (isAllCached(context))
        return sayCached('latency', 'how long an answer takes', context);
    const results = [];
    if (bars.p95_ms !== undefined)
        results.push(judgeP95(bars.p95_ms, context));
    if (bars.max_increase !== undefined) {
        const ratio = judgeRatio('latency', bars.max_increase, context, latencyOf, 'geometric');
        const isDecided = ratio.result === 'fail' || ratio.result === 'pass';
        results.push(isDecided && !context.baseline.fresh
            ? {
                ...ratio,
                result: ratio.result === 'fail' ? 'advisory' : 'pass',
                reason: `${ratio.reason}; the two sides were measured in different jobs, so this only advises`,
            }
            : ratio);
    }
    return results;
}
/** Fails when even the lower 95 % bound of the 95th percentile is over the bar. */
function judgeP95(barMs, context) {
    const sorted = context.run.cases
        .flatMap((facts) => valuesOf(facts, context.trials, latencyOf))
        .sort((a, b) => a - b);
    const base = { gate: 'latency', metric: 'p95', rule: `p95 at most ${barMs} ms` };
    if (sorted.length === 0)
        return { ...base, result: 'not-measured', reason: 'no latency was measured' };
    const current = quantile(sorted, P95);
    const { lowerRank } = (0,statistics/* quantileCIRanks */.vY)({ n: sorted.length, q: P95, confOneSided: 0.95 });
    const low = lowerRank === null ? undefined : sorted[lowerRank - 1];
    const isOver = low !== undefined && low > barMs;
    return {
        ...base,
        current,
        result: isOver ? 'fail' : 'pass',
        reason: current > barMs && !isOver
            ? `p95 is ${Math.round(current)} ms, but with ${sorted.length} answers that can be chance`
            : `p95 is ${Math.round(current)} ms`,
    };
}
function judgeRatio(gate, maxIncrease, context, read, statistic) {
    const base = {
        gate,
        metric: 'increase',
        rule: `at most ${Math.round(maxIncrease * 100)} % more than the baseline`,
    };
    if (!context.baseline.facts)
        return {
            ...base,
            result: 'no-baseline',
            reason: context.baseline.info.why ?? 'there is no baseline yet',
        };
    const cases = (context.pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
        const before = valuesOf(baseline, context.baselineTrials, read);
        const after = valuesOf(current, context.trials, read);
        return before.length > 0 && after.length > 0
            ? [{ id: current.id, baseline: before, candidate: after }]
            : [];
    });
    // what was asked for has nothing to be compared with, and what has was served
    if (cases.length === 0 && context.pairing?.pairs.some(({ current }) => isServed(current)))
        return { ...base, ...NOT_ASKED };
    if (cases.length === 0)
        return {
            ...base,
            result: 'no-baseline',
            reason: `the baseline has no ${gate} to compare with`,
        };
    const total = (side) => cases.reduce((sum, values) => sum + (0,case_values/* mean */.i2)(values[side]), 0);
    const typical = (side) => Math.exp((0,case_values/* mean */.i2)(cases.map((values) => Math.log(Math.max((0,case_values/* mean */.i2)(values[side]), 1)))));
    const { ratio, p } = (0,statistics/* ratioTest */.O8)({ cases, statistic });
    const isMore = ratio > 1 + maxIncrease && p <= 1 - context.gates.confidence;
    return {
        ...base,
        baseline: gate === 'cost' ? total('baseline') : typical('baseline'),
        current: gate === 'cost' ? total('candidate') : typical('candidate'),
        ratio,
        p,
        matched: cases.length,
        result: isMore ? 'fail' : 'pass',
        reason: `${ratio.toFixed(2)} times the baseline`,
    };
}
function valuesOf(facts, throughTrial, read) {
    return (0,case_values/* trialsThrough */.jR)(facts, throughTrial).flatMap((trial) => read(trial) ?? []);
}
function costOf(trial) {
    return trial.cached ? undefined : trial.cost_usd;
}
function latencyOf(trial) {
    return trial.cached || trial.outcome === 'missing' ? undefined : trial.latency_ms;
}
/** The smallest value that at least a share `q` of the sorted values does not exceed. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}

;// CONCATENATED MODULE: ./lib/verdict/gate-pins.js

/**
 * The evidence itself. That files match the lock of their commit was checked before the first call; what only the
 * baseline can show is a lock that was rewritten by hand: a rubric with another text under the version it had.
 */
function judgePins({ run, baseline, gates, approvers }) {
    const base = {
        gate: 'pins',
        rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
    };
    const [rubric] = findUnversioned(baseline.facts?.run.pins ?? [], run.run.pins);
    const moved = approvers.length === 0 ? describeMoved(run.run) : [];
    if (!rubric && moved.length > 0)
        return {
            ...base,
            result: 'fail',
            reason: moved.join('; '),
            next: `let ${(0,by_base/* nameAccepters */.Y)(gates.accepters)} approve this very commit, then re-run the job: what was measured is kept`,
        };
    if (!rubric)
        return { ...base, result: 'pass', reason: 'they match' };
    return {
        ...base,
        result: 'error',
        reason: `the rubric ${rubric.path} has another text than on main, and still calls itself version "${rubric.version ?? ''}"`,
        next: 'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate',
    };
}
/** What no figure can show, and nobody accepts by the way: it takes an approval of this very head. */
function describeMoved({ target, yardstick }) {
    const { target_kind: before, demoted = [] } = yardstick ?? {};
    return [
        ...(before === undefined
            ? []
            : [
                `the target is of kind ${target.kind}, and of kind ${before} on main: what is measured is something else`,
            ]),
        ...(demoted.length === 0
            ? []
            : [
                `${demoted.join(', ')} blocks on main and only advises here, for critical or safety cases`,
            ]),
    ];
}
function findUnversioned(before, after) {
    const known = new Map(before.map((pin) => [`${pin.kind} ${pin.path}`, pin]));
    return after.filter((pin) => {
        const old = known.get(`${pin.kind} ${pin.path}`);
        if (pin.kind !== 'rubric' || !old || isOurs(pin))
            return false;
        return old.version === pin.version && old.sha256 !== pin.sha256;
    });
}
/** A rubric of the package: a new Touchstone may bring another text. */
function isOurs({ path }) {
    return path.startsWith('touchstone:');
}

// EXTERNAL MODULE: ./lib/verdict/judge-metrics.js + 4 modules
var judge_metrics = __webpack_require__(6732);
;// CONCATENATED MODULE: ./lib/verdict/split-changes.js

/**
 * Where scorers or judges changed, every metric's change in two parts: what the app changed (old and new outputs under the
 * new scorers; what the gates see), and what the scorers changed (old and new scorers on the old outputs). Over the cases that
 * were scored of both. A metric that no change of scorers moves has no row.
 */
function splitChanges(input) {
    const names = [case_values/* PASS_RATE */.h1, ...Object.keys(input.run.metrics).sort()];
    return names.flatMap((metric) => splitMetric(metric, input) ?? []);
}
function splitMetric(metric, input) {
    const rows = listRows(metric, input);
    if (rows.length === 0)
        return undefined;
    const known = rows.filter((row) => row.was !== undefined);
    const isMoved = known.some(({ was, again }) => was !== again);
    if (known.length > 0 && !isMoved && !hasOtherJudges(metric, input))
        return undefined;
    const after = (0,case_values/* mean */.i2)(rows.map(({ now }) => now));
    const rescored = (0,case_values/* mean */.i2)(rows.map(({ again }) => again));
    return {
        metric,
        rescored,
        after,
        app: after - rescored,
        cases: rows.length,
        ...(known.length > 0 && {
            before: (0,case_values/* mean */.i2)(known.map(({ was }) => was)),
            eval: (0,case_values/* mean */.i2)(known.map(({ was, again }) => again - was)),
        }),
        ...(known.length > 0 && known.length < rows.length && { old_cases: known.length }),
    };
}
function listRows(metric, input) {
    const { run, rescored, asMeasured, pairing, trials, baselineTrials } = input;
    const before = new Map(asMeasured.cases.map((facts) => [keyOf(facts), facts]));
    const valueIn = ({ metrics }, facts, through) => {
        const role = { advisory: metrics[metric]?.advisory ?? false };
        const values = facts ? (0,case_values/* metricValues */.tZ)(metric, (0,case_values/* trialsThrough */.jR)(facts, through), role) : [];
        return values.length === 0 ? undefined : (0,case_values/* mean */.i2)(values.map(({ value }) => value));
    };
    return pairing.pairs.flatMap(({ baseline, current }) => {
        const now = valueIn(run, current, trials);
        const again = valueIn(rescored, baseline, baselineTrials);
        const was = valueIn(asMeasured, before.get(keyOf(baseline)), baselineTrials);
        if (now === undefined || again === undefined)
            return [];
        return [{ now, again, ...(was !== undefined && { was }) }];
    });
}
function hasOtherJudges(metric, { rescored, asMeasured }) {
    const judgesOf = ({ metrics }) => metrics[metric]?.judges.join() ?? '';
    return judgesOf(rescored) !== judgesOf(asMeasured);
}
/** Of what is expected something else now, the old score is still the old one. */
function keyOf({ id, case_hash }) {
    return `${case_hash} ${id}`;
}

;// CONCATENATED MODULE: ./lib/verdict/summarize-judges.js

/** Every judge of a run, with how much its votes on one output agree. */
function summarizeJudges(run, baseline) {
    const blocked = new Set((baseline?.run.judges ?? []).filter(({ blocking }) => blocking).map(({ name }) => name));
    return (run.run.judges ?? []).map((record) => ({
        ...summarizeJudge(record, run),
        ...(!record.blocking && blocked.has(record.name) && { demoted: true }),
    }));
}
function summarizeJudge(record, run) {
    const { name, rubric, version, models, calibrated, blocking } = record;
    const { why, next, calibration, canary } = record;
    const alpha = measureAlpha(name, run);
    return {
        name,
        rubric,
        version,
        models,
        calibrated,
        blocking,
        ...(why !== undefined && { why }),
        ...(next !== undefined && { next }),
        ...(calibration && { calibration }),
        ...(canary && { canary: canary.result }),
        ...countErrored(name, run),
        ...(alpha !== undefined && { alpha }),
    };
}
/** Trials that are missing for another reason say so themselves. */
function countErrored(judge, { cases, metrics }) {
    const count = cases.filter(({ trials }) => trials.some(({ errored, error }) => errored?.includes(judge) && (error === undefined || error.code === 'scorer'))).length;
    const why = metrics[judge]?.error;
    return count > 0 && why !== undefined ? { errored: { cases: count, why } } : {};
}
/** Undefined where there is one vote an output, and where all votes are the same. */
function measureAlpha(judge, { cases }) {
    const units = cases.flatMap(({ trials }) => trials.flatMap(({ votes }) => (votes?.[judge] ? [votes[judge]] : [])));
    const values = new Set(units.flat());
    return values.size < 2 ? undefined : (0,statistics/* krippendorffAlpha */.tb)({ units, metric: 'interval' }).alpha;
}
/** Cases whose scorers contradict each other in any trial. */
function listConflicting({ cases }) {
    return cases.flatMap(({ id, trials }) => {
        const kinds = [...new Set(trials.flatMap(({ conflicts }) => conflicts ?? []))];
        return kinds.length > 0 ? [{ id, kinds }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/verdict/summarize-latency.js


/** Median and 95th percentile of fresh answers on both sides, milliseconds; nothing where nothing was timed. */
function summarizeLatency(context) {
    const current = sortLatencies(context.run, context.trials);
    if (current.length === 0)
        return undefined;
    const before = context.baseline.facts
        ? sortLatencies(context.baseline.facts, context.baselineTrials)
        : [];
    return {
        p50_ms: quantile(current, 0.5),
        p95_ms: quantile(current, 0.95),
        ...(before.length > 0 && {
            baseline_p50_ms: quantile(before, 0.5),
            baseline_p95_ms: quantile(before, 0.95),
        }),
    };
}
function sortLatencies(run, throughTrial) {
    return run.cases
        .flatMap((facts) => (0,case_values/* trialsThrough */.jR)(facts, throughTrial).flatMap(({ latency_ms, cached }) => latency_ms === undefined || cached ? [] : latency_ms))
        .sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/verdict/summarize-run.js
var summarize_run = __webpack_require__(8552);
;// CONCATENATED MODULE: ./lib/verdict/judge-run.js















/** Run and baseline → verdict. Pure: the same documents give the same verdict, today or in a year. */
function judgeRun(input) {
    const { context, released } = buildContexts(input);
    const accept = (gate) => acceptGate(gate, context.accepted, context.run.run.yardstick?.strangers);
    const critical = [judgeCritical(context), judgeSafety(context)]
        .filter((gate) => gate !== undefined)
        .map(accept);
    const metrics = (0,judge_metrics/* judgeMetrics */.l)(context, released, accept);
    const cause = findSettled(critical, metrics.gates);
    const completeness = judgeCompleteness(context);
    const gates = [
        judgePins(context),
        completeness,
        ...critical,
        ...metrics.gates.map((gate) => cause !== undefined && metrics.open.has(gate) ? sayNotNeeded(gate, cause) : gate),
        ...[...judgeCost(context), ...judgeLatency(context)].map(accept),
    ];
    const verdict = { ...describeRun(context, input), ...decideVerdict(gates, context), gates };
    // what more trials cannot change is not paid for
    const isDecided = cause !== undefined || completeness.result === 'error';
    const rerun = isDecided ? undefined : metrics.rerun;
    return { verdict, ...(rerun !== undefined && { rerun }) };
}
/** The run beside its baseline, and beside the last release. */
function buildContexts({ gates, baseline, release, ...input }) {
    const { approvers = [], accepted = [] } = input.run.run.signatures ?? {};
    const { run, byBase } = (0,by_base/* retireBaseForms */.Ie)(input, approvers);
    const look = readLook(run.run);
    const trials = look.looks[look.index];
    const metrics = (0,summarize_run/* summarizeMetrics */.VX)(run, trials);
    const withBaseline = compareSides(run, baseline, trials);
    const withRelease = compareSides(run, release ?? NO_RELEASE, trials);
    const schedules = (0,judge_metrics/* scheduleLooks */.u)(gates, {
        added: run.run.policy?.added,
        metrics,
        look,
        release: withRelease,
    });
    const seen = { gates, run, ...(byBase && { byBase }), approvers, accepted, metrics };
    const common = { ...seen, look, ...schedules, trials };
    return { context: { ...common, ...withBaseline }, released: { ...common, ...withRelease } };
}
const NO_RELEASE = { info: { refused: [], why: 'no release was looked for' } };
function compareSides(run, baseline, trials) {
    const { facts: rescored, asMeasured } = baseline;
    if (!rescored)
        return { baseline, baselineTrials: 0, splits: [] };
    // what is measured beside the run is looked at as far as the run is
    const baselineTrials = baseline.fresh ? trials : (0,compare_runs/* countTrialsOf */.em)(rescored);
    const pairing = (0,compare_runs/* pairCases */.Q6)(rescored.cases, run.cases);
    const shown = (0,compare_runs/* pairCases */.Q6)((asMeasured ?? rescored).cases, (0,by_base/* listOwnCases */.e)(run));
    return {
        baseline,
        shown,
        baselineTrials,
        baselineMetrics: (0,summarize_run/* summarizeMetrics */.VX)(rescored, baselineTrials),
        pairing,
        splits: asMeasured
            ? splitChanges({ run, rescored, asMeasured, pairing, trials, baselineTrials })
            : [],
    };
}
/** The last complete look decides; nothing complete is judged as the first one. */
function readLook({ looks, stopped }) {
    return {
        looks: looks.planned,
        index: Math.max(0, looks.complete - 1),
        ...(stopped && { stop: stopped }),
        ...(looks.cut !== undefined && { cut: looks.cut }),
    };
}
/** Why further trials cannot change the verdict any more, if so: a failure stays one. */
function findSettled(critical, metrics) {
    const failed = (gates) => gates.find(({ result }) => result === 'fail');
    if (failed(critical))
        return 'a critical or safety case has failed';
    const metric = failed(metrics);
    return metric && `the gate of \`${metric.metric}\` has failed`;
}
function sayNotNeeded(gate, cause) {
    const { next: _, ...rest } = gate;
    return { ...rest, reason: `not needed: ${cause}` };
}
function describeRun(context, { run: whole, baseline, release, notes }) {
    const { run, approvers } = context;
    const { usage, costUsd, judging } = (0,summarize_run/* summarizeUsage */.v3)(whole);
    const yardstick = (0,by_base/* summarizeYardstick */.mX)({ ...context, run: whole }, approvers);
    const own = (0,by_base/* listOwnCases */.e)(run);
    const trials = own.flatMap((facts) => facts.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
    const latency = summarizeLatency(context);
    const reliability = describeReliability(context);
    return {
        suite: run.run.suite,
        ...(run.run.partial && { partial: run.run.partial }),
        metrics: context.metrics,
        ...(context.pairing && {
            comparison: (0,compare_runs/* compareRuns */.qB)(context.pairing, {
                shown: context.shown,
                baselineTrials: context.baselineTrials,
                trials: context.trials,
            }),
        }),
        usage,
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        ...(judging && { judging }),
        judges: summarizeJudges(run, baseline.facts),
        splits: [...context.splits],
        conflicting: listConflicting(run),
        ...(latency && { latency }),
        baseline: baseline.info,
        ...(release && { release: release.info }),
        ...(yardstick && { yardstick }),
        measured: { cases: own.length, trials: trials.length - missing, missing },
        flaky: (0,find_flaky/* listFlakyCases */.pP)(context),
        ...(reliability && { reliability }),
        unanswered: listUnanswered(context),
        notes: [...(notes ?? []), ...collectNotes(context)],
    };
}
function describeReliability({ run, baseline }) {
    const [before, now] = [
        baseline.facts && (0,find_flaky/* measureReliability */.Fo)(baseline.facts),
        (0,find_flaky/* measureReliability */.Fo)(run),
    ];
    if (run.run.target.deterministic || (!before && !now))
        return undefined;
    return { ...(before && { baseline: before }), ...(now && { current: now }) };
}


/***/ })

};
