export const id = 427;
export const ids = [427];
export const modules = {

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


/***/ })

};
