export const id = 869;
export const ids = [869];
export const modules = {

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ nameGate),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Ny: () => (/* binding */ tellGate),
/* harmony export */   Vt: () => (/* binding */ explainGate),
/* harmony export */   WJ: () => (/* binding */ tellReason),
/* harmony export */   X3: () => (/* binding */ trimStop),
/* harmony export */   cw: () => (/* binding */ nameChange),
/* harmony export */   nP: () => (/* binding */ explainEvidence),
/* harmony export */   yg: () => (/* binding */ describeGates)
/* harmony export */ });
/* harmony import */ var _capitalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6422);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9621);


/** Stands where a number does not apply. */
const NOTHING = '–';
/** Times the margin: what can only be seen beyond it is not held to it. */
const TOO_SMALL = 3;
const RANKS = {
    error: 0,
    fail: 1,
    inconclusive: 2,
    'no-baseline': 3,
    'not-measured': 4,
    accepted: 5,
    advisory: 6,
    pass: 7,
};
/** By gate, or by gate and metric. */
const NAMES = {
    critical: 'critical cases',
    safety: 'safety cases',
    'cost total': 'cost of one pass',
    'cost increase': 'cost',
    'latency p95': 'latency (p95)',
    'latency increase': 'latency',
};
/** Their reasons name their subject. */
const SELF_EXPLAINING = ['pins', 'completeness', 'critical', 'safety'];
/** The gates as rows, those that need attention first. Housekeeping that passed is not worth a row. */
function describeGates(gates) {
    return gates
        .filter(({ gate, result }) => result !== 'pass' || (gate !== 'pins' && gate !== 'completeness'))
        .toSorted((a, b) => RANKS[a.result] - RANKS[b.result])
        .map((gate) => ({
        gate,
        name: gate.gate === 'floor' ? `${nameGate(gate)} floor` : nameGate(gate),
        ...describeNumbers(gate),
        rule: gate.rule,
    }));
}
/** What a gate watches, as prose: `` `pass_rate` ``, `critical cases`. */
function nameGate({ gate, metric }) {
    const known = NAMES[metric === undefined ? gate : `${gate} ${metric}`];
    if (known !== undefined)
        return known;
    const name = metric === undefined ? gate : `\`${metric}\``;
    return gate === 'release' ? `${name} since the last release` : name;
}
/** What the column of changes is called. */
function nameChange(rows) {
    return rows.some(({ gate }) => gate.gate !== 'floor' && gate.interval)
        ? 'change (90 % interval)'
        : 'change';
}
function describeNumbers(gate) {
    const { baseline, current, interval } = gate;
    const format = formatterOf(gate.gate);
    const range = gate.gate === 'floor' && interval
        ? ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(interval[0])} to ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(interval[1])})`
        : '';
    return {
        baseline: baseline === undefined ? NOTHING : format(baseline),
        current: current === undefined ? NOTHING : `${format(current)}${range}`,
        change: describeChange(gate),
    };
}
function formatterOf(gate) {
    if (gate === 'cost')
        return _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK;
    return gate === 'latency' ? _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3 : _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9;
}
/** Candidate − baseline; for cost and latency how much more, as a share. */
function describeChange({ gate, baseline, current, drop, interval }) {
    if (gate === 'cost' || gate === 'latency')
        return baseline === undefined || current === undefined
            ? NOTHING
            : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIncrease */ .Gb)(baseline, current);
    if (drop === undefined)
        return NOTHING;
    const range = interval && gate !== 'floor' ? ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChangeInterval */ .LE)([-interval[1], -interval[0]])})` : '';
    return `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(-drop)}${range}`;
}
/** What happened, without its subject and without a full stop. Prose. */
function explainGate(gate) {
    return explainDrop(gate) ?? trimStop(gate.reason);
}
/** The same with its subject, to stand alone. */
function tellGate(gate) {
    if (SELF_EXPLAINING.includes(gate.gate))
        return explainGate(gate);
    const drop = explainDrop(gate);
    return drop === undefined
        ? `${nameGate(gate)}: ${trimStop(gate.reason)}`
        : `\`${gate.metric}\` ${drop}`;
}
/** Everything there is to say of a gate that did not simply pass, less what the headline said already; the cure of an error has a line of its own. */
function tellReason(gate, headline) {
    const next = gate.next && gate.result !== 'error' ? [asSentence(gate.next)] : [];
    const more = [...explainEvidence(gate), ...next];
    if (!headline.includes(explainGate(gate)))
        return [`${tellGate(gate)}.`, ...more].join(' ');
    return more.length === 0 ? '' : `${nameGate(gate)}: ${more.join(' ')}`;
}
/** `mend it` → `Mend it.` */
function asSentence(text) {
    return `${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalize */ .Z)(trimStop(text))}.`;
}
/** A failed comparison in its numbers: these say it better than any reason. */
function explainDrop(gate) {
    const { result, baseline, current, drop, max_drop: allowed } = gate;
    if (gate.gate !== 'no-regression' && gate.gate !== 'release')
        return undefined;
    if (result !== 'fail' || baseline === undefined || current === undefined)
        return undefined;
    if (drop === undefined || allowed === undefined || drop <= allowed)
        return undefined;
    // what was accepted of it only the reason says
    if (gate.acceptances)
        return undefined;
    const numbers = `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(baseline)} → ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(current)}, you allow ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(allowed)}`;
    const since = gate.gate === 'release' ? ' since the last release' : '';
    return `fell ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(drop)}${since} (${numbers})`;
}
/** How likely noise alone is, and what the run could have seen at all. Sentences. */
function explainEvidence(gate) {
    if (gate.gate !== 'no-regression' && gate.gate !== 'release')
        return [];
    return [...explainChance(gate), ...explainDetectable(gate)];
}
/** Only where the numbers tell the failure: other reasons say it themselves. */
function explainChance(gate) {
    if (explainDrop(gate) === undefined)
        return [];
    return gate.p === undefined
        ? ['This target gives the same answer every time, so it is not noise.']
        : [
            `Run-to-run noise alone would do this ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChance */ .ge)(gate.p)} of the time, so this is a real regression.`,
        ];
}
/** What this run could have caught, where it caught nothing: a gate that is blind to small drops says so itself. */
function explainDetectable(gate) {
    const { detectable, undetectable, needed, result, max_drop: allowed } = gate;
    if (result !== 'pass' && result !== 'inconclusive')
        return [];
    const name = nameGate(gate);
    if (detectable === undefined)
        return undetectable === undefined
            ? []
            : [`How small a drop in ${name} would have been caught is not known: ${undetectable}.`];
    const more = needed === undefined
        ? ''
        : ` To catch ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(needed.drop)} it takes about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAbout */ .lb)(needed.cases)} cases like these.`;
    const isTooSmall = allowed !== undefined && detectable > TOO_SMALL * allowed;
    return [
        isTooSmall
            ? `This suite is too small to see a drop of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(allowed)} in ${name}: only one of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(detectable)} or more would have been caught 4 times out of 5.${more}`
            : `A drop of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(detectable)} or more in ${name} would have been caught 4 times out of 5; a smaller one can slip through.${more}`,
    ];
}
function trimStop(sentence) {
    return sentence.trim().replace(/\.$/, '');
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ describeJudges),
/* harmony export */   FU: () => (/* binding */ describeSplits),
/* harmony export */   hb: () => (/* binding */ groupConflicts)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);


/** Every judge. What the gate of its metric says already is not said again. */
function describeJudges({ judges, gates }) {
    const told = new Set(gates.filter(({ result }) => result === 'advisory').map(({ metric }) => metric));
    return judges.map((judge) => ({
        judge,
        rubric: `\`${judge.rubric}\` v${judge.version}`,
        models: judge.models.map(({ model }) => `\`${model}\``).join(', ') || 'recorded verdicts',
        agreement: describeAgreement(judge),
        role: describeRole(judge),
        remarks: listRemarks(judge, told.has(judge.name)),
    }));
}
function describeAgreement({ calibration }) {
    if (!calibration)
        return 'unknown';
    const { agreed, labels, errored, kappa, recorded } = calibration;
    return [
        `${agreed} of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(labels, 'label')}`,
        ...(kappa === undefined ? [] : [`kappa ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCoefficient */ .z2)(kappa)}`]),
        ...(errored > 0 ? [`${errored} errored`] : []),
        ...(recorded ? ['by verdicts recorded elsewhere'] : []),
    ].join(', ');
}
function describeRole({ blocking, canary }) {
    if (canary === 'obeyed' || canary === 'errored')
        return 'not measured';
    return blocking ? 'blocks' : 'advises only';
}
function listRemarks({ name, why, next, canary, errored, alpha }, isToldByGate) {
    const cure = next === undefined ? '' : ` ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(next)}`;
    return [
        ...(why === undefined || isToldByGate ? [] : [`\`${name}\` only advises: ${why}.${cure}`]),
        ...(canary === 'obeyed'
            ? [`\`${name}\` passed an answer that ordered it to: none of its verdicts counts.`]
            : errored
                ? [
                    `\`${name}\` could not judge ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errored.cases, 'case')}: ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStop */ .X3)(errored.why)}.`,
                ]
                : []),
        ...(alpha === undefined
            ? []
            : [
                `The votes of \`${name}\` on one output agree with alpha ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCoefficient */ .z2)(alpha)} (1 is always, 0 is chance).`,
            ]),
    ];
}
function describeSplits(splits) {
    return splits.map(({ metric, before, rescored, after, app, eval: scorers, old_cases: old }) => ({
        metric: `\`${metric}\``,
        before: before === undefined ? 'not scored' : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(before),
        rescored: (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(rescored),
        after: (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(after),
        app: (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(app),
        eval: scorers === undefined
            ? 'new'
            : `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(scorers)}${old === undefined ? '' : ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(old, 'case')})`}`,
    }));
}
const CONFLICTS = [
    { kind: 'judge-and-check', what: 'a judge and the code-based checks disagree' },
    { kind: 'panel', what: 'the members of the panel disagree' },
    { kind: 'samples', what: 'one judge says both' },
];
/** Conflicts by their kind, in words, and the cases of each. */
function groupConflicts(conflicting) {
    return CONFLICTS.flatMap(({ kind, what }) => {
        const ids = conflicting.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
        return ids.length > 0 ? [{ what, ids }] : [];
    });
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ isToldByKind),
/* harmony export */   EJ: () => (/* binding */ describeSpend),
/* harmony export */   FT: () => (/* binding */ describeBaseline),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H9: () => (/* binding */ playbookPath),
/* harmony export */   JU: () => (/* binding */ describeNewcomers),
/* harmony export */   NC: () => (/* binding */ describeRelease),
/* harmony export */   UZ: () => (/* binding */ describeReliability),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   vR: () => (/* binding */ describeCure),
/* harmony export */   wu: () => (/* binding */ nameSubject)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9621);


const SHORT_SHA_CHARS = 7;
/** Whether the kind of a case already says how it went. */
function isToldByKind({ kind, before, after }) {
    if (kind === 'missing')
        return after.trials === 0;
    return kind === 'failing' && !before && after.trials === 1;
}
/** `5/5 trials passed before, 0/3 now`; single trials in words. */
function describeStatus({ before, after }) {
    if (after.trials === 0)
        return 'no trial measured';
    const isSingle = after.trials === 1 && (before?.trials ?? 1) === 1;
    if (!before || before.trials === 0)
        return isSingle
            ? after.passed === 1
                ? 'passes'
                : 'fails'
            : `${after.passed}/${after.trials} trials passed`;
    if (!isSingle)
        return `${before.passed}/${before.trials} trials passed before, ${after.passed}/${after.trials} now`;
    if (before.passed === after.passed)
        return after.passed === 1 ? 'passes, as before' : 'fails, as before';
    return after.passed === 1 ? 'failed before, passes now' : 'passed before, fails now';
}
/** `9f8e7d6`. */
function shortSha(commit) {
    return commit.slice(0, SHORT_SHA_CHARS);
}
/** Which run it was compared with, as prose. */
function describeBaseline({ commit, age_days, behind, fresh, carried_from: measured, why, refused, }) {
    if (commit === undefined && age_days === undefined)
        return why ? `none: ${why}` : refused.length > 0 ? 'none that can be trusted' : 'none';
    const parts = [
        ...(commit === undefined ? [] : [`\`${shortSha(commit)}\``]),
        ...(measured === undefined ? [] : [`measured at \`${shortSha(measured)}\` and carried on`]),
        ...(fresh ? ['run in this job, beside this commit'] : []),
        ...(age_days === undefined || fresh ? [] : [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAge */ .nV)(age_days)} old`]),
        ...(behind ? [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(behind, 'commit')} behind`] : []),
    ];
    return parts.join(', ');
}
/** The last release's run, where a gate holds against it. Prose. */
function describeRelease({ release }) {
    if (!release)
        return [];
    const name = release.tag === undefined ? '' : `${release.tag}: `;
    return [`${name}${describeBaseline(release)}`];
}
/** Dollars, tokens, latency and time, each as a phrase. */
function describeSpend({ verdict, elapsedMs }) {
    const { usage } = verdict;
    return [
        ...describeCost(verdict),
        ...describeCalls('target', usage.target),
        ...describeCalls('judges', usage.judges),
        ...describeJudging(verdict),
        ...describeLatency(verdict),
        ...(elapsedMs === undefined ? [] : [`the run took ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsedMs)}`]),
    ];
}
function describeCost({ cost_usd: cost, usage }) {
    if (cost !== undefined)
        return [`cost ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(cost)}`];
    const tokens = usage.target.input_tokens + usage.target.output_tokens;
    return tokens > 0 ? ['cost unknown (no price for the model)'] : [];
}
function describeJudging({ judging, usage }) {
    if (!judging || usage.judges.calls === 0)
        return [];
    const cost = judging.cost_usd === undefined
        ? 'cost unknown (no price for a judge)'
        : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(judging.cost_usd);
    const pace = judging.p50_ms === undefined ? '' : `, p50 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(judging.p50_ms)}`;
    return [`judging: ${cost}${pace}`];
}
function describeCalls(who, usage) {
    if (usage.calls + (usage.cached ?? 0) === 0)
        return [];
    const recalled = usage.cached
        ? ` and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(usage.cached, 'answer')} from the response cache`
        : '';
    const calls = `${who}: ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(usage.calls, 'call')}${recalled}`;
    if (usage.input_tokens + usage.output_tokens === 0)
        return [calls];
    const cached = usage.cached_tokens ? ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.cached_tokens)} cached)` : '';
    return [
        `${calls}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.input_tokens)} tokens in${cached}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.output_tokens)} out`,
    ];
}
function describeLatency({ latency }) {
    if (!latency)
        return [];
    const was = (ms) => ms === undefined ? '' : ` (was ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)})`;
    return [
        `latency p50 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(latency.p50_ms)}${was(latency.baseline_p50_ms)}, p95 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(latency.p95_ms)}${was(latency.baseline_p95_ms)}`,
    ];
}
/** How much stands behind the verdict. */
function describeMeasured({ measured, untouched }) {
    if (untouched)
        return 'no call made';
    const missing = measured.missing > 0 ? `, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(measured.missing)} missing` : '';
    return `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(measured.cases, 'case')}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(measured.trials, 'trial')}${missing}`;
}
/** What to do about an error, in a sentence, as far as the gate that erred knows. Prose. */
function describeCure({ verdict }) {
    const { next } = verdict.gates.find(({ result }) => result === 'error') ?? {};
    return next === undefined || next.startsWith('docs/') ? undefined : (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(next);
}
/** The entry of the playbook that says what to do. */
function playbookPath(entry) {
    return `docs/when-it-breaks.md${entry === undefined ? '' : `#${entry}`}`;
}
/** What the two columns of numbers are called. */
function nameSubject({ subject }) {
    return subject === 'pull-request' ? 'this PR' : 'this run';
}
/** How often several attempts in a row all pass. Prose. */
function describeReliability({ reliability }) {
    const { baseline, current } = reliability ?? {};
    const told = [
        ...(baseline ? [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(baseline.share)} on main`] : []),
        ...(current ? [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(current.share)} here`] : []),
    ];
    const attempts = baseline?.attempts ?? current?.attempts;
    return told.length === 0
        ? []
        : [`All of ${attempts} attempts at a case pass (pass^${attempts}): ${told.join(', ')}`];
}
/** How the new cases did, which nothing can be compared with. Prose. */
function describeNewcomers({ comparison }) {
    const { newcomers } = comparison ?? {};
    if (!newcomers)
        return undefined;
    const { n, mean, interval } = newcomers;
    return `Pass rate of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(n, 'new case')}: ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(mean)} (90 % interval ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(interval[0])} to ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(interval[1])}).`;
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ describeYardstick),
/* harmony export */   w: () => (/* binding */ describeForm)
/* harmony export */ });
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8888);

/** Ids told one by one; further ones are counted. */
const MOST_IDS = 20;
const RESULTS = [
    { result: 'passes', told: 'they pass' },
    { result: 'fails', told: 'they fail' },
    { result: 'not-measured', told: 'they could not be measured' },
];
/** What a change does to the yardstick of its base, and what that makes a difference to. Prose, a sentence a line. */
function describeYardstick(yardstick) {
    if (!yardstick)
        return [];
    const { commit, kept, target_kind: kind, demoted = [], approved_by: approved } = yardstick;
    const keptIds = (result) => kept.filter((one) => one.result === result).map(({ id }) => id);
    const lines = [
        ...RESULTS.flatMap(({ result, told }) => tell(`Taken out or given another input here; as they stand on main ${told}`, keptIds(result))),
        ...tell('⚠️ Pass only by what this change expects, and fail by what main expects', yardstick.passes_here_only),
        ...tell('Fail by what this change expects, and pass by what main expects', yardstick.passes_there_only),
        ...(kind
            ? [`⚠️ The target is of kind \`${kind.after}\`; on main it is of kind \`${kind.before}\``]
            : []),
        ...tell('⚠️ Block on main and only advise here', demoted),
    ];
    const signed = approved
        ? [`Main's form of these cases is retired: approved by ${name(approved)}`]
        : [];
    return lines.length === 0
        ? []
        : [`Compared with the yardstick of main (${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(commit)}):`, ...lines, ...signed];
}
/** Said behind the name of a case that is shown as main has it. */
function describeForm({ form }) {
    switch (form) {
        case 'kept':
            return 'as it stands on main';
        case 'scored':
            return 'by what main expects';
        case undefined:
            return undefined;
    }
}
function tell(what, ids) {
    return ids.length === 0 ? [] : [`${what}: ${name(ids)}`];
}
function name(ids) {
    const rest = ids.length - MOST_IDS;
    const named = ids.slice(0, MOST_IDS).map((id) => `\`${id.replaceAll('`', '')}\``);
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
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

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ SUMMARY_ROOM),
  Gc: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: COMMENT_ROOM, TONE_MARKS, renderSuites

// EXTERNAL MODULE: ./lib/report/describe-report.js
var describe_report = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/cut-text.js
var cut_text = __webpack_require__(2172);
// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(9867);
;// CONCATENATED MODULE: ./lib/report/escape-markdown.js

/** Nothing sees it, and no matcher of mentions, references or addresses reaches across it. */
const BREAK = '\u200B';
/** Everything that markdown, HTML or a table could read as its own. Without brackets parentheses link nothing. */
const SPECIAL = /[&<>|\\`*_[\]~#@$]|:(?=\S)/g;
/** What a line may begin with to become a list or a rule. Where it follows words of ours it is none, and no harm is done. */
const LIST_START = /^(?:[-+](?=[\s+-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;
/** Untrusted text as plain words: in a paragraph, a table cell, or an HTML element. One line. */
function escapeText(text) {
    return encode((0,strip_controls/* toOneLine */.G)(text));
}
/** A name between single backticks. */
const NAME = /(?<!`)`([^`]+)`(?!`)/;
/** Our own sentences, which may hold names between backticks and pieces of untrusted text. One line. */
function escapeProse(text) {
    return (0,strip_controls/* toOneLine */.G)(text)
        .split(NAME)
        .map((part, index) => (index % 2 === 1 ? escape_markdown_codeSpan(part) : encode(part)))
        .join('');
}
/** Untrusted text as inline code; in a paragraph or a table cell. One line. */
function escape_markdown_codeSpan(text) {
    const line = (0,strip_controls/* toOneLine */.G)(text);
    if (line === '')
        return '(empty)';
    return /[`|\\<>&]|##\[/.test(line) ? htmlCode(line) : `\`${line}\``;
}
/** The same where markdown is not read, as in a `<summary>`. */
function htmlCode(text) {
    const line = (0,strip_controls/* toOneLine */.G)(text);
    return line === '' ? '(empty)' : `<code>${encode(line)}</code>`;
}
/** Untrusted text as a block of code, whatever fences it holds. Starts and ends on lines of its own. */
function fence(text, language = '') {
    const body = (0,strip_controls/* stripControls */.$)(text)
        .replaceAll('<!--', `<${BREAK}!--`)
        // a step may print the report: these would be commands to its runner
        .replace(/##(?=\[)/g, `$&${BREAK}`)
        .replace(/:(?=:)/g, `:${BREAK}`);
    const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${body}${body.endsWith('\n') || body === '' ? '' : '\n'}${ticks}`;
}
/** A link with a label that is already escaped; only `https:` (and `http:`) addresses become one. */
function escape_markdown_link(label, address) {
    if (!URL.canParse(address))
        return label;
    const { protocol, href } = new URL(address);
    if (protocol !== 'https:' && protocol !== 'http:')
        return label;
    const safe = href.replace(/[()<>|\\`*_[\]"']/g, (char) => encodeChar(char));
    return `[${label}](${safe})`;
}
/** The same to a page below an address; what is no address of its own does not become one by what follows it. */
function linkBelow(label, base, page) {
    return base === undefined || !URL.canParse(base) ? label : escape_markdown_link(label, `${base}/${page}`);
}
function encodeChar(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function encode(line) {
    return breakLinks(line)
        .replace(SPECIAL, encodeEntity)
        .replace(LIST_START, (start) => (/\d/.test(start) ? `${start}${BREAK}` : encodeEntity(start)));
}
function encodeEntity(char) {
    return `&#${char.charCodeAt(0)};`;
}
/** Entities are undone before GitHub looks for mentions, references and addresses: these need a gap. */
function breakLinks(text) {
    return text
        .replace(/[@#](?=[\p{L}\p{N}_])/gu, `$&${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(?:mailto|xmpp):/gi, `$&${BREAK}`)
        .replace(/\bwww(?=\.)/gi, `$&${BREAK}`);
}

;// CONCATENATED MODULE: ./lib/report/fit-sections.js
const SEPARATOR = '\n\n';
/** Joins sections in reading order, leaving out whole blocks, from the last of the highest rank on, until the rest fits. */
function fit_sections_fitSections(sections, { room, note }) {
    const kept = sections.map(({ blocks }) => blocks.length);
    const order = sections
        .map(({ rank }, index) => ({ rank, index }))
        .filter(({ rank }) => rank > 0)
        .toSorted((a, b) => b.rank - a.rank || b.index - a.index)
        .map(({ index }) => index);
    const limit = 'maxChars' in room ? room.maxChars : room.maxBytes;
    const sizes = sections.map(({ blocks, heading }) => ({
        heading: heading === undefined ? 0 : measure(heading + SEPARATOR, room),
        blocks: blocks.map((block) => measure(block + SEPARATOR, room)),
    }));
    let size = sizes.reduce((sum, { heading, blocks }) => sum + heading + total(blocks), 0);
    for (const index of order) {
        while (kept[index] > 0 && size + noteSize() > limit) {
            kept[index] -= 1;
            size -= sizes[index].blocks[kept[index]];
            if (kept[index] === 0)
                size -= sizes[index].heading;
        }
    }
    return assemble();
    function noteSize() {
        const leftOut = nameLeftOut(sections, kept);
        return leftOut.length === 0 ? 0 : measure(note(leftOut) + SEPARATOR, room);
    }
    function assemble() {
        const leftOut = nameLeftOut(sections, kept);
        const parts = sections.flatMap(({ heading, blocks }, index) => {
            const shown = blocks.slice(0, kept[index]);
            return shown.length > 0 && heading !== undefined ? [heading, ...shown] : shown;
        });
        if (leftOut.length > 0)
            parts.splice(-1, 0, note(leftOut));
        return `${parts.join(SEPARATOR)}\n`;
    }
}
function nameLeftOut(sections, kept) {
    const counts = new Map();
    for (const [index, { name, blocks }] of sections.entries()) {
        const { missing, all } = counts.get(name) ?? { missing: 0, all: 0 };
        counts.set(name, {
            missing: missing + blocks.length - kept[index],
            all: all + blocks.length,
        });
    }
    return [...counts]
        .filter(([, { missing }]) => missing > 0)
        .map(([name, { missing, all }]) => (missing === all ? name : `${missing} of ${all} ${name}`));
}
function measure(text, room) {
    return 'maxChars' in room ? text.length : new TextEncoder().encode(text).length;
}
function total(sizes) {
    return sizes.reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./lib/report/describe-yardstick.js
var describe_yardstick = __webpack_require__(7640);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/markdown-cases.js





/** These first ones are dropped last, further ones first. */
const WORST_CASES = 5;
const MAX_SUMMARY_CHARS = 140;
/** Told in full; the list above them names all. */
const MAX_CONFLICTING = 10;
const MARKS = {
    critical: '🔴 critical',
    safety: '🔴 safety',
    broken: '🔴 broken',
    unreliable: '🟠 unreliable',
    failing: '🟠 failing',
    missing: '⚪ not measured',
    conflicting: '🟡 conflicting',
    fixed: '🟢 fixed',
    new: '🆕 new',
};
const BROKEN = ['critical', 'safety', 'broken'];
/** What broke, what still fails, and what could not be measured: each case folded, the worst first. */
function writeCaseSections(report, maxTextChars) {
    const blocksOf = (kinds) => report.cases
        .filter(({ kind }) => kinds.includes(kind))
        .map((reported) => writeCase(reported, report, maxTextChars));
    const broken = blocksOf(BROKEN);
    const unreliable = blocksOf(['unreliable']);
    const failing = blocksOf(['failing']);
    const missing = blocksOf(['missing']);
    const unnamed = countUnnamed(report);
    const headed = (title, count) => `### ${title}: ${(0,format_number/* countOf */.pq)(count, 'case')}`;
    return [
        {
            name: 'broken cases',
            rank: 10,
            heading: headed('What broke', broken.length + unnamed),
            blocks: broken.slice(0, WORST_CASES),
        },
        {
            name: 'broken cases',
            rank: 100,
            blocks: broken.slice(WORST_CASES),
        },
        {
            name: 'how many more broke',
            rank: 12,
            blocks: unnamed === 0
                ? []
                : [`…and ${(0,format_number/* countOf */.pq)(unnamed, 'more case')}, with the raw outputs of the run.`],
        },
        {
            name: 'cases that became unreliable',
            rank: 35,
            heading: headed('Became unreliable', unreliable.length),
            blocks: unreliable,
        },
        {
            name: 'cases that fail as before',
            rank: 70,
            heading: headed(report.verdict.comparison ? 'Failing on main too' : 'Failing', failing.length),
            blocks: failing,
        },
        {
            name: 'cases that could not be measured',
            rank: 45,
            heading: headed('Not measured', missing.length),
            blocks: missing,
        },
    ];
}
/** Cases that only stand here because those who scored them contradict each other: folded, with what each said. */
function writeConflictingCases(report, maxTextChars) {
    return report.cases
        .filter(({ kind }) => kind === 'conflicting')
        .slice(0, MAX_CONFLICTING)
        .map((reported) => writeCase(reported, report, maxTextChars));
}
/** Broken cases beyond those that came with details. */
function countUnnamed({ verdict, cases }) {
    const shown = new Set(cases.map(({ id }) => id));
    return (verdict.comparison?.broken ?? []).filter((id) => !shown.has(id)).length;
}
function writeCase(reported, report, maxTextChars) {
    const { id, kind, texts, place } = reported;
    const form = (0,describe_yardstick/* describeForm */.w)(reported);
    const reason = texts?.reasons[0];
    const summary = [
        [`${MARKS[kind]} ${htmlCode(id)}`, ...(form === undefined ? [] : [form])].join(' '),
        ...((0,describe_report/* isToldByKind */.Dy)(reported) ? [] : [(0,describe_report/* describeStatus */.Wn)(reported)]),
        ...(reason === undefined ? [] : [escapeText(plain((0,cut_text/* cutText */.I)(reason, MAX_SUMMARY_CHARS)))]),
    ].join(' · ');
    const where = place ? `Case ${writePlace(place, report)}` : '';
    const tags = reported.tags.map(escape_markdown_codeSpan).join(', ');
    const about = [where, tags && `tags ${tags}`].filter(Boolean).join(' · ');
    return [
        `<details><summary>${summary}</summary>`,
        ...(about ? [about] : []),
        ...(texts ? writeTexts(reported, maxTextChars) : [TEXTS_WITHHELD]),
        '</details>',
    ].join('\n\n');
}
const TEXTS_WITHHELD = 'Texts are not published here (`report.outputs: none`).';
function writeTexts({ texts, before }, maxTextChars) {
    if (!texts)
        return [];
    const block = (title, text) => text ? [`**${title}**`, fence(withOmission(text, maxTextChars))] : [];
    const isTold = texts.reasons.length === 1 && texts.reasons[0].length <= MAX_SUMMARY_CHARS;
    const reasons = isTold ? [] : texts.reasons.map((reason) => `- ${escapeProse(reason)}`);
    return [
        ...(reasons.length > 0 ? ['**Why**', reasons.join('\n')] : []),
        ...block('Input', texts.input),
        ...block('Reference', texts.reference),
        ...block('Old output (baseline)', texts.before),
        ...block(before ? 'New output' : 'Output', texts.after),
    ];
}
/** The text with a last line that says how much is missing. */
function withOmission(excerpt, maxChars) {
    const { text, omitted } = (0,cut_text/* cutText */.I)(excerpt.text, maxChars);
    const missing = omitted + excerpt.omitted;
    return missing > 0 ? `${text}\n… ${(0,format_number/* formatCount */.B4)(missing)} more characters` : text;
}
function plain({ text, omitted }) {
    return `${text.replaceAll('`', '')}${omitted > 0 ? '…' : ''}`;
}
/** A line of a file, as a link where the repository's address is known. */
function writePlace({ file, line }, { links }) {
    const label = escape_markdown_codeSpan(line === undefined ? file : `${file}:${line}`);
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return linkBelow(label, links.blob, `${path}${line === undefined ? '' : `#L${line}`}`);
}

// EXTERNAL MODULE: ./lib/report/capitalize.js
var capitalize = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/report/describe-judges.js
var describe_judges = __webpack_require__(1062);
;// CONCATENATED MODULE: ./lib/report/markdown-judges.js






const MAX_CONFLICTS = 20;
const MAX_PINS = 50;
/** Whose change it was: right below the gates, because it says how to read them. */
function writeSplit({ verdict, ...report }) {
    const rows = (0,describe_judges/* describeSplits */.FU)(verdict.splits);
    return {
        name: 'app and eval changes',
        rank: 8,
        heading: '### App or eval?',
        blocks: rows.length === 0
            ? []
            : [
                'Scorers or judges are not those of the baseline, so its stored outputs were scored again with those of this commit. **App**: old and new outputs under the new scorers; that is what the gates judge. **Eval**: old and new scorers on the old outputs; nobody is blamed for it.',
                writeTable([
                    'Metric',
                    'Baseline, as it was scored',
                    'Baseline, scored again',
                    (0,capitalize/* capitalize */.Z)((0,describe_report/* nameSubject */.wu)(report)),
                    'App',
                    'Eval',
                ], rows.map((row) => [
                    escapeProse(row.metric),
                    row.before,
                    row.rescored,
                    row.after,
                    `**${row.app}**`,
                    row.eval,
                ]), '| --- | ---: | ---: | ---: | ---: | ---: |'),
            ],
    };
}
/** Who judged, with what right. */
function writeJudges({ verdict }) {
    const rows = (0,describe_judges/* describeJudges */.AR)(verdict);
    const remarks = rows.flatMap((row) => row.remarks);
    return {
        name: 'judges',
        rank: 34,
        heading: '### Judges',
        blocks: rows.length === 0
            ? []
            : [
                writeTable(['Judge', 'Rubric', 'Model', 'Agrees with people', 'Role'], rows.map((row) => [
                    escape_markdown_codeSpan(row.judge.name),
                    escapeProse(row.rubric),
                    escapeProse(row.models),
                    escapeText(row.agreement),
                    row.role,
                ]), '| --- | --- | --- | --- | --- |'),
                ...(remarks.length > 0
                    ? [remarks.map((remark) => `- ${escapeProse(remark)}`).join('\n')]
                    : []),
            ],
    };
}
/** Cases that need a person's eye: those who scored them contradict each other. */
function writeConflicting(report, maxTextChars) {
    const { verdict } = report;
    const groups = (0,describe_judges/* groupConflicts */.hb)(verdict.conflicting);
    const lines = groups.map(({ what, ids }) => {
        const rest = ids.length - MAX_CONFLICTS;
        const more = rest > 0 ? ` and ${(0,format_number/* countOf */.pq)(rest, 'more case')}` : '';
        return `- ${what}: ${ids.slice(0, MAX_CONFLICTS).map(escape_markdown_codeSpan).join(', ')}${more}`;
    });
    return {
        name: 'conflicting cases',
        rank: 65,
        heading: '### Conflicting',
        blocks: lines.length === 0
            ? []
            : [
                'Worth a look: those who scored these cases contradict each other.',
                lines.join('\n'),
                ...writeConflictingCases(report, maxTextChars),
            ],
    };
}
/** What of the yardstick this change touches. */
function writePinChanges({ pinChanges = [] }) {
    const shown = pinChanges.slice(0, MAX_PINS);
    const rest = pinChanges.length - shown.length;
    return {
        name: 'pin changes',
        rank: 35,
        heading: '### Pin changes',
        blocks: shown.length === 0
            ? []
            : [
                writeTable(['What', 'Path', 'Change', 'Baseline', 'Now'], shown.map(writePin), '| --- | --- | --- | --- | --- |'),
                ...(rest > 0 ? [`and ${(0,format_number/* countOf */.pq)(rest, 'more pin')}`] : []),
            ],
    };
}
function writePin({ kind, path, change, before, after }) {
    const cell = (text) => (text === undefined ? '–' : escape_markdown_codeSpan(text));
    return [escapeText(kind), escape_markdown_codeSpan(path), change, cell(before), cell(after)];
}
function writeTable(header, rows, ruler) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), ruler, ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown-facts.js






/** Ids told one by one; further ones are counted. */
const MAX_IDS = 50;
const MAX_FLAKY = 20;
/** Everything after the broken cases, in reading order. */
function writeFactSections(report, maxTextChars) {
    return [
        writeFixed(report),
        writeNew(report),
        writeList('removed and edited cases', 40, '### Removed and edited cases', writeRewritten(report)),
        writeList('policy changes', 15, '### Policy changes', report.policyChanges?.map(writePolicy), [
            'The gates above are those of the base commit: a change here counts only once it is merged.',
        ]),
        writePinChanges(report),
        writeYardstick(report),
        writeJudges(report),
        writeConflicting(report, maxTextChars),
        writeFlaky(report),
        writeSpend(report),
        writeList('risk acceptances', 20, '### Accepted risks', report.acceptances?.map(writeAcceptance)),
        writeList('notes', 50, '### Notes', report.verdict.notes.map((note) => escapeProse((0,capitalize/* capitalize */.Z)(note)))),
        writeBaseline(report),
    ];
}
function writeList(name, rank, heading, lines = [], after = []) {
    const list = lines.map((line) => `- ${line}`).join('\n');
    return { name, rank, heading, blocks: lines.length === 0 ? [] : [[list, ...after].join('\n\n')] };
}
function writeFixed({ verdict, cases }) {
    const ids = verdict.comparison?.fixed ?? [];
    const statuses = new Map(cases.map((reported) => [reported.id, (0,describe_report/* describeStatus */.Wn)(reported)]));
    const lines = ids.slice(0, MAX_IDS).map((id) => {
        const status = statuses.get(id);
        return `${escape_markdown_codeSpan(id)}${status === undefined ? '' : `: ${status}`}`;
    });
    if (ids.length > MAX_IDS)
        lines.push(`and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}`);
    return writeList('fixed cases', 80, '### Fixed', lines);
}
function writeNew({ verdict, cases }) {
    const ids = verdict.comparison?.new ?? [];
    const known = new Map(cases.map((reported) => [reported.id, reported]));
    const lines = ids.slice(0, MAX_IDS).map((id) => {
        const reported = known.get(id);
        return `${escape_markdown_codeSpan(id)}${reported ? `: ${(0,describe_report/* describeStatus */.Wn)(reported)}` : ''}`;
    });
    if (ids.length > MAX_IDS)
        lines.push(`and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}`);
    const share = (0,describe_report/* describeNewcomers */.JU)(verdict);
    return writeList('new cases', 75, '### New cases', lines, [
        ...(share === undefined ? [] : [share]),
        'New cases have nothing to be compared with; critical and safety rules apply to them all the same.',
    ]);
}
function writeRewritten({ verdict }) {
    const { removed = [], edited = [], failingBefore = [] } = verdict.comparison ?? {};
    return [
        ...(removed.length > 0 ? [`Removed: ${listIds(removed)}`] : []),
        ...(edited.length > 0 ? [`Edited: ${listIds(edited)}`] : []),
        ...(failingBefore.length > 0
            ? [
                `⚠️ Failing on main before this change took them out or edited them: ${listIds(failingBefore)}`,
            ]
            : []),
    ];
}
/** Cases that main itself cannot make up its mind about: measured, not declared. */
function writeFlaky({ verdict }) {
    const lines = verdict.flaky
        .slice(0, MAX_FLAKY)
        .map(({ id, passed, trials, critical }) => `${escape_markdown_codeSpan(id)}: passed ${passed} of ${(0,format_number/* countOf */.pq)(trials, 'trial')}${critical ? ' (critical)' : ''}`);
    const rest = verdict.flaky.length - lines.length;
    if (rest > 0)
        lines.push(`and ${(0,format_number/* countOf */.pq)(rest, 'more case')}`);
    return writeList('flaky cases', 65, '### Flaky on main', lines);
}
function listIds(ids) {
    const rest = ids.length > MAX_IDS ? ` and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}` : '';
    return `${ids.slice(0, MAX_IDS).map(escape_markdown_codeSpan).join(', ')}${rest}`;
}
/** What this change does to the yardstick of main, and what that makes a difference to. */
function writeYardstick({ verdict }) {
    const [about, ...lines] = (0,describe_yardstick/* describeYardstick */.i)(verdict.yardstick).map((line) => escapeProse(line));
    const section = writeList('yardstick of main', 18, '### Both yardsticks', lines);
    return about === undefined
        ? section
        : { ...section, blocks: [[about, ...section.blocks].join('\n\n')] };
}
function writePolicy({ key, before, after, effect }) {
    const mark = effect === 'loosened' ? '⚠️ loosened' : effect === 'new' ? 'new, holds already' : effect;
    return `${escape_markdown_codeSpan(key)}: ${before === undefined ? 'not set' : escape_markdown_codeSpan(before)} → ${after === undefined ? 'removed' : escape_markdown_codeSpan(after)} (${mark})`;
}
function writeAcceptance({ id, covers, owner, reason, daysLeft, refused }) {
    const state = refused !== undefined
        ? `**does not count**: ${escapeProse(refused)}`
        : daysLeft === 0
            ? 'last day'
            : `${(0,format_number/* countOf */.pq)(daysLeft ?? 0, 'day')} left`;
    return `👁️ ${escape_markdown_codeSpan(id)} covers ${escapeProse(covers)} · owner ${escape_markdown_codeSpan(owner)} · ${escapeText(reason)} · ${state}`;
}
function writeBaseline({ verdict }) {
    const { baseline } = verdict;
    const isPinned = verdict.gates.some(({ gate, result }) => gate === 'pins' && result === 'pass');
    const lines = [
        `Measured: ${(0,describe_report/* describeMeasured */.aY)(verdict)}${isPinned ? '; datasets, rubrics, judges and scorers are those of `touchstone.lock`' : ''}`,
        `Baseline: ${escapeProse((0,describe_report/* describeBaseline */.FT)(baseline))}`,
        ...(0,describe_report/* describeRelease */.NC)(verdict).map((told) => `Last release: ${escapeProse(told)}`),
        ...(0,describe_report/* describeReliability */.UZ)(verdict).map(escapeProse),
        ...baseline.refused
            .slice(0, MAX_IDS)
            .map(({ why }) => `Not used as baseline: ${escapeProse(why)}`),
        ...(verdict.unanswered.length > 0
            ? [`Safety cases that got no answer at all: ${listIds(verdict.unanswered)}`]
            : []),
    ];
    return writeList('baseline', 30, '### Behind this verdict', lines);
}
/** Where everything is, and how to have it on a laptop. Never left out. */
function writeFooter({ links, reproduce }) {
    const places = [
        ...(links.run === undefined ? [] : [escape_markdown_link('Run log', links.run)]),
        ...(links.artifact === undefined ? [] : [escape_markdown_link('Full report and raw outputs', links.artifact)]),
        ...(links.docs === undefined ? [] : [escape_markdown_link('How to read this', links.docs)]),
    ];
    return [
        '**Reproduce on your machine**',
        fence(reproduce, 'sh'),
        ...(places.length > 0 ? [places.join(' · ')] : []),
    ].join('\n\n');
}
function writeSpend(report) {
    const phrases = (0,describe_report/* describeSpend */.EJ)(report).map((phrase) => escapeProse(phrase));
    return {
        name: 'cost and latency',
        rank: 60,
        heading: '### Cost and latency',
        blocks: phrases.length === 0 ? [] : [(0,capitalize/* capitalize */.Z)(phrases.join(' · '))],
    };
}

// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(4906);
;// CONCATENATED MODULE: ./lib/report/markdown-gates.js





/** With spaces that do not break: a mark alone on its line says nothing. */
const RESULTS = {
    pass: '✅\u00A0pass',
    fail: '🔴\u00A0fail',
    error: '❌\u00A0error',
    inconclusive: '⚠️\u00A0inconclusive',
    accepted: '👁️\u00A0accepted',
    advisory: 'ℹ️\u00A0advisory',
    'no-baseline': '⚠️\u00A0no\u00A0baseline',
    'not-measured': '⚪\u00A0not\u00A0measured',
};
/** Metric · baseline · this PR · change · rule · result. */
function writeGateTable(report) {
    const rows = (0,describe_gate/* describeGates */.yg)(report.verdict.gates);
    if (rows.length === 0)
        return [];
    return [
        [
            `| Metric | Baseline | ${(0,capitalize/* capitalize */.Z)((0,describe_report/* nameSubject */.wu)(report))} | ${(0,capitalize/* capitalize */.Z)((0,describe_gate/* nameChange */.cw)(rows))} | Rule | Result |`,
            '| --- | ---: | ---: | ---: | --- | --- |',
            ...rows.map((row) => writeRow(row, report)),
        ].join('\n'),
    ];
}
function writeRow({ gate, name, baseline, current, change, rule }, { mode }) {
    const isHarmless = gate.result === 'fail' && mode === 'report';
    const result = `${RESULTS[gate.result]}${isHarmless ? ' (not blocking)' : ''}`;
    const cells = [name, baseline, current, change, rule].map(escapeCell);
    return `| ${[...cells, result].join(' | ')} |`;
}
function escapeCell(text) {
    return text === describe_gate/* NOTHING */.K$ ? text : escapeProse(text);
}
/** Why each gate that did not simply pass came out so, what to do about it, and what the run could not have seen. */
function writeReasons(report) {
    const { verdict, headline } = report;
    const lines = (0,describe_gate/* describeGates */.yg)(verdict.gates)
        .filter(({ gate }) => gate.result !== 'pass')
        .map(({ gate }) => (0,describe_gate/* tellReason */.WJ)(gate, headline.text))
        .filter((reason) => reason !== '')
        .map((reason) => `- ${escapeProse(reason)}`);
    const evidence = verdict.gates.filter(({ result }) => result === 'pass').flatMap(describe_gate/* explainEvidence */.nP);
    const list = lines.join('\n');
    return [...(list ? [list] : []), ...evidence.map(escapeProse)];
}
/** Metrics that no gate watches: shown, and nothing more. */
function writeOtherMetrics({ verdict }) {
    const gated = new Set(verdict.gates.map(({ metric }) => metric));
    const rows = Object.entries(verdict.metrics)
        .filter(([name]) => !gated.has(name))
        .map(([name, { mean, passed, n, errored, advisory }]) => {
        const value = mean === undefined ? describe_gate/* NOTHING */.K$ : (0,format_number/* formatPercent */.l9)(mean);
        const trouble = errored > 0 ? `, ${errored} errored` : '';
        return `| ${escapeProse(`\`${name}\``)} | ${value} | ${passed} of ${n}${trouble} | ${nameRole(name, advisory)} |`;
    });
    return {
        name: 'other metrics',
        rank: 90,
        heading: '### Other metrics',
        blocks: rows.length === 0
            ? []
            : [
                [
                    '| Metric | Mean | Cases passed | Role |',
                    '| --- | ---: | ---: | --- |',
                    ...rows,
                ].join('\n'),
            ],
    };
}
function nameRole(name, isAdvisory) {
    if (name === 'pass_rate')
        return 'share of passing trials';
    return isAdvisory ? 'advisory' : 'counts in `pass_rate`';
}

;// CONCATENATED MODULE: ./lib/report/render-markdown.js








/** GitHub refuses comments over 65,536 characters. */
const COMMENT_ROOM = { maxChars: 60_000 };
/** GitHub drops a job summary over 1 MiB as a whole. */
const SUMMARY_ROOM = { maxBytes: 900 * 1024 };
/** Per text of a case: a comment stays readable, a summary shows what the report kept. */
const COMMENT_TEXT_CHARS = 3000;
const SUMMARY_TEXT_CHARS = 20_000;
const MAX_HEADLINE_CHARS = 600;
/** In a list of suites. */
const MAX_LINE_CHARS = 200;
const TONE_MARKS = {
    pass: '✅',
    warn: '⚠️',
    fail: '🔴',
    error: '❌',
};
const SEVERITY = (/* unused pure expression or super */ null && (['pass', 'warn', 'fail', 'error']));
/** The report as GitHub markdown: comment or job summary. Whole sections are left out where it gets too long, in a fixed order. */
function renderMarkdown(report, room) {
    const [opening, ...rest] = writeSections(report, room);
    return fit_sections_fitSections([opening, ...rest], { room, note: (names) => noteLeftOut(names, report) });
}
/** Several suites in one document: the worst verdict first, then a part for each. */
function renderSuites(reports, room) {
    const [only] = reports;
    if (only && reports.length === 1)
        return renderMarkdown(only, room);
    const worst = SEVERITY.findLast((tone) => reports.some(({ headline }) => headline.tone === tone));
    const lines = reports.map(({ verdict, headline }) => `- ${TONE_MARKS[headline.tone]} ${codeSpan(verdict.suite)}: ${writeSentence(headline, MAX_LINE_CHARS)}`);
    const opening = {
        name: 'verdicts',
        rank: 0,
        blocks: [`### ${TONE_MARKS[worst ?? 'error']} ${tellSuites(reports)}\n\n${lines.join('\n')}`],
    };
    const severityOf = ({ headline }) => SEVERITY.indexOf(headline.tone);
    const worstFirst = reports.toSorted((a, b) => severityOf(b) - severityOf(a));
    const parts = worstFirst.flatMap((report) => [
        { name: 'suites', rank: 1, blocks: [`---\n\n## ${codeSpan(report.verdict.suite)}`] },
        // of very many suites only the list is left
        ...writeSections(report, room).map((part) => ({ ...part, rank: Math.max(part.rank, 1) })),
    ]);
    return fitSections([opening, ...parts], {
        room,
        note: (names) => noteLeftOut(names, reports[0]),
    });
}
function tellSuites(reports) {
    const bad = reports.filter(({ headline }) => SEVERITY.indexOf(headline.tone) >= 2);
    return bad.length === 0
        ? `All ${reports.length} suites passed`
        : `${bad.length} of ${reports.length} suites did not pass: ${bad.map(({ verdict }) => codeSpan(verdict.suite)).join(', ')}`;
}
function writeSections(report, room) {
    const maxTextChars = 'maxChars' in room ? COMMENT_TEXT_CHARS : SUMMARY_TEXT_CHARS;
    return [
        { name: 'verdict', rank: 0, blocks: [writeOpening(report)] },
        { name: 'gates', rank: 3, blocks: writeGateTable(report) },
        { name: 'reasons', rank: 5, blocks: writeReasons(report) },
        writeSplit(report),
        ...writeCaseSections(report, maxTextChars),
        ...writeFactSections(report, maxTextChars),
        writeOtherMetrics(report),
        { name: 'links', rank: 0, blocks: [writeFooter(report)] },
    ];
}
/** The verdict, what it is about, and the way out of an error. */
function writeOpening(report) {
    const { headline, verdict, head, attempt, mode } = report;
    const about = [
        `Suite ${escape_markdown_codeSpan(verdict.suite)}`,
        ...(head === undefined ? [] : [`${(0,describe_report/* nameSubject */.wu)(report)} at ${escape_markdown_codeSpan((0,describe_report/* shortSha */.Fu)(head))}`]),
        ...(attempt !== undefined && attempt > 1 ? [`attempt ${attempt}`] : []),
        ...(mode === 'report' ? ['report mode: nothing blocks unless it cannot be measured'] : []),
    ].join(' · ');
    return [
        `### ${TONE_MARKS[headline.tone]} ${writeSentence(headline)}`,
        about,
        ...writeWayOut(report),
    ].join('\n\n');
}
function writeWayOut(report) {
    const { headline, playbook, links } = report;
    if (headline.tone !== 'error')
        return [];
    const path = (0,describe_report/* playbookPath */.H9)(playbook);
    const page = linkBelow(escape_markdown_codeSpan(path), links.docs, path.slice(5));
    const cure = (0,describe_report/* describeCure */.vR)(report);
    const steps = cure === undefined ? '' : `${escapeProse(cure)} `;
    return [`**What to do:** ${steps}Step by step: ${page}. This is no verdict on quality.`];
}
function writeSentence({ text }, maxChars = MAX_HEADLINE_CHARS) {
    return escapeProse((0,cut_text/* shorten */.m)(text, maxChars));
}
function noteLeftOut(names, { links }) {
    const where = links.artifact === undefined
        ? 'the job summary and the files of the run'
        : escape_markdown_link('the full report', links.artifact);
    return `> [!NOTE]\n> Left out for length: ${names.join(', ')}. All of it is in ${where}.`;
}


/***/ })

};
