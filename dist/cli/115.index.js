export const id = 115;
export const ids = [115];
export const modules = {

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   p: () => (/* binding */ digestProgram)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3195);






/** No link is followed, and a pipe is not waited for. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
const CHUNK_BYTES = 256 * 1024;
const CODE_FILE = /\.[cm]?[jt]s$/;
/** sha-256 of a regular file, chunk by chunk. */
async function digestFile(path) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, OPEN_FLAGS);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return { status: 'absent' };
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ELOOP') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENXIO'))
            return { status: 'irregular' };
        throw error;
    }
    try {
        if (!(await file.stat()).isFile())
            return { status: 'irregular' };
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
            if (bytesRead === 0)
                return { status: 'file', sha256: hash.digest('hex') };
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** By entry: the files of a program do not change while it runs. */
const programs = new Map();
/** One digest over the code of a program: its entry and what lies beside it, a line `sha256  name` each. Asked early, it is made meanwhile. */
function digestProgram(entry) {
    const known = programs.get(entry) ?? readProgram(entry);
    programs.set(entry, known);
    return known;
}
async function readProgram(entry) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(entry);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).filter((name) => CODE_FILE.test(name));
    let lines = '';
    // one after the other, each on another thread: these are megabytes
    for (const name of [...new Set([...names, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(entry)])].sort()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined))?.isFile())
            continue;
        const digest = await crypto.subtle.digest('SHA-256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
        lines += `${Buffer.from(digest).toString('hex')}  ${name}\n`;
    }
    return (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(lines);
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4330);




/** The runs below a folder, as far as they can be read; none where there is no such folder. */
async function listRuns(parent) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => []);
    const runs = [];
    for (const name of names.sort()) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        try {
            runs.push({ folder, run: await (0,_run_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunDocument */ .fG)(folder) });
        }
        catch (error) {
            // another folder, or a run that was cut off before it began
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
        }
    }
    return runs;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ chooseRun)
/* harmony export */ });
/**
 * The run that says most about a suite's noise: of those that were measured to the end, one with the most trials a case; of
 * these one that has all of `cases`, and of these the newest.
 */
function chooseRun(runs, { suite, cases }) {
    const [best] = runs
        .filter(({ run }) => run.suite === suite && isWhole(run))
        .toSorted((a, b) => countTrials(b.run) - countTrials(a.run) ||
        Number(b.run.planned.cases >= cases) - Number(a.run.planned.cases >= cases) ||
        Date.parse(b.run.created_at) - Date.parse(a.run.created_at));
    return best;
}
function isWhole({ complete, shard, partial, rejudged_from: source }) {
    return complete && !shard && !partial && !source?.unfinished;
}
/** Trials a case of the last look that is complete. */
function countTrials({ looks: { planned, complete } }) {
    return planned[complete - 1] ?? 0;
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateSuite: () => (/* binding */ validateSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/storage/list-runs.js
var list_runs = __webpack_require__(9891);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/config/acceptances.js
var acceptances = __webpack_require__(293);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/announce-estimate.js
var announce_estimate = __webpack_require__(8779);
// EXTERNAL MODULE: ./lib/estimate-run.js + 2 modules
var estimate_run = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/prepare-suite.js + 4 modules
var prepare_suite = __webpack_require__(5009);
// EXTERNAL MODULE: ./lib/report/describe-estimate.js
var describe_estimate = __webpack_require__(6108);
// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/run/budget-of.js
var budget_of = __webpack_require__(7028);
// EXTERNAL MODULE: ./lib/run/trial-figures.js
var trial_figures = __webpack_require__(8777);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/choose-run.js
var choose_run = __webpack_require__(4429);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 12 modules
var connect_host = __webpack_require__(4784);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/cli/warn-of-batches.js
/** What batches mean for who waits; undefined where the suite asks for none. */
function warnOfBatches({ run, target }) {
    if (!run.batch)
        return undefined;
    const { minutes } = run.budget;
    const what = target.openai ? 'answers' : "judges' verdicts";
    return `run.batch: ${what} may take 24 hours, and a pull request would wait as long: batches are for nightly runs. The run stops after run.budget.minutes (${minutes}); its next attempt collects what was submitted (docs/batch.md).`;
}

// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/verb-validate.js



















/** `touchstone validate`: everything that can be wrong before the first call, and what a run would take. */
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
        const slow = warnOfBatches(suite);
        if (slow !== undefined)
            host.stderr.write(`warning: ${slow}\n`);
        const target = await ports.connectTarget(suite);
        await target.close();
        const figures = await readEarlier(place, prepared);
        const estimate = await (0,estimate_run/* estimateRun */.a)({
            prepared,
            target,
            purpose: 'decide',
            prices: ports.pricesFor(suite),
            ...(figures && { figures }),
        });
        if (args.options['json'] === true)
            (0,write_json.writeJson)({ valid: true, suite: suite.suite, ...estimate }, host);
        else
            host.stdout.write(`${describe(config, estimate, prepared)}\n`);
        return cli_host/* EXIT */.dc.pass;
    }
    finally {
        await ports.close();
    }
}
/** What a trial took in the run of this suite that says most about it, where one lies here. */
async function readEarlier({ root, runsFolder }, { suite, cases }) {
    const folder = (0,external_node_path_.resolve)(root, runsFolder(suite.file, undefined));
    const wanted = { suite: suite.suite, cases: cases.entries.length };
    const chosen = (0,choose_run/* chooseRun */.j)(await (0,list_runs/* listRuns */.v)(folder), wanted);
    return chosen && (await (0,trial_figures/* readFigures */.I)((await (0,run_folder/* openStoredRun */.vw)(chosen.folder)).trials()));
}
function describe(config, estimate, { suite }) {
    const [first, ...judging] = (0,describe_estimate/* describeCalls */.LT)(estimate);
    const lines = [`${(0,escape_log/* escapeLog */.A)(config)} is valid: ${first}`, ...judging];
    if (!(0,estimate_run/* isCostly */.D)(estimate))
        return lines.join('\n');
    const short = (0,announce_estimate/* explainShort */.g)(estimate, (0,budget_of/* budgetOf */.n)(suite.run, 'decide'));
    return [
        ...lines,
        `Expected: ${(0,describe_estimate/* describeAmounts */.dI)(estimate)}.`,
        ...(short === undefined ? [] : [`Warning: ${short}.`]),
    ].join('\n');
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
    const { commit, created_at: createdAt, carried_from: measured } = stored.run;
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
            ...(measured !== undefined && { carried_from: measured }),
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

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf),
/* harmony export */   Y: () => (/* binding */ callTarget)
/* harmony export */ });
/* harmony import */ var _ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);

/** Asks the target, patiently. What the system under test did wrong is never asked again. */
async function callTarget(target, request, patience) {
    return (0,_ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(() => target.answer(request, patience.signal), {
        ...patience,
        ...(!target.takesTurns && { caller: callerOf(target.facts) }),
    });
}
/** A judge that is the target's own model shares its provider's patience. */
function callerOf({ kind, model }) {
    return { name: model ?? kind, isJudge: false };
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
