export const id = 218;
export const ids = [218];
export const modules = {

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3151);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _report_describe_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7099);
/* harmony import */ var _report_stored_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4395);
/* harmony import */ var _verdict_judged_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4653);
/* harmony import */ var _digest_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3191);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4330);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5119);
/* harmony import */ var _say_unwritable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2849);
/* harmony import */ var _write_pieces_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5213);













/**
 * The last thing that is written into a run's folder: what its verdict was judged by, the verdict, and evidence.json with the
 * digest of everything that lies there. @throws UserError where that cannot be done
 */
async function writeEvidence(folder, witness) {
    const { judgement, opponents = {}, entry, finishedMs } = witness;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_FILE */ .fi), { force: true });
    if (judgement) {
        await writeLines(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .JUDGED_FILE */ .b, (0,_verdict_judged_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJudged */ .vZ)(judgement.judged));
        await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_FILE */ .R2, formatDocument((0,_report_stored_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .tellStored */ .Fy)(judgement.report)));
    }
    const evidence = (0,_report_describe_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEvidence */ .R)(await listSubjects(folder), await (0,_run_document_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunDocument */ .fG)(folder), {
        opponents: await recordOpponents(opponents),
        tool: {
            name: 'touchstone',
            version: _domain_version_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOL_VERSION */ .w,
            digest: { sha256: await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestProgram */ .p)(entry) },
        },
        finishedAt: new Date(finishedMs).toISOString(),
        ...(judgement && { verdict: judgement.report.verdict }),
    });
    await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_FILE */ .fi, formatDocument(evidence));
}
function formatDocument(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
async function writeLines(folder, name, values) {
    function* format() {
        for (const value of values)
            yield `${JSON.stringify(value)}\n`;
    }
    await (0,_write_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .writePieces */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), format()).catch((error) => {
        throw (0,_say_unwritable_js__WEBPACK_IMPORTED_MODULE_9__/* .sayUnwritable */ .B)(folder, error);
    });
}
/** Files of the run that are there. */
async function listSubjects(folder) {
    const subjects = [];
    for (const name of _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_SUBJECTS */ .YP) {
        const digested = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (digested.status === 'file')
            subjects.push({ name, digest: { sha256: digested.sha256 } });
    }
    return subjects;
}
async function recordOpponents(opponents) {
    const { baseline, release } = opponents;
    return {
        ...(baseline && { baseline: await recordOpponent(baseline) }),
        ...(release && { release: await recordOpponent(release) }),
    };
}
async function recordOpponent({ folder, run }) {
    const { commit, created_at: createdAt, release } = run;
    return {
        ...(commit !== undefined && { commit }),
        ...(release && { tag: release.tag }),
        created_at: createdAt,
        run: await requireDigest(folder, 'run.json'),
        trials: await requireDigest(folder, 'trials.jsonl'),
    };
}
/** Of a file that was read a moment ago. */
async function requireDigest(folder, name) {
    const digested = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (digested.status !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'no-run',
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)} is gone: nobody can say what was compared with`,
            hint: 'leave a baseline where it lies while it is compared with',
        });
    return { sha256: digested.sha256 };
}


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judgeNamedRun)
});

// EXTERNAL MODULE: ./lib/adapters/bound-heap.js
var bound_heap = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/adapters/secrets.js
var adapters_secrets = __webpack_require__(8317);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/tell-verdict.js + 5 modules
var tell_verdict = __webpack_require__(1075);
// EXTERNAL MODULE: ./lib/values/shard.js
var shard = __webpack_require__(5646);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 10 modules
var judge_run = __webpack_require__(2882);
;// CONCATENATED MODULE: ./lib/judge-stored.js








/** The verdict of stored runs, by the gates of a suite file as it stands; nothing is called. */
async function judgeStored(stored, search, { suite, cases, clock, context, }) {
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
            place: { file: suite.file },
            hint: 'name the suite file of the run with --config',
        });
    if (stored.run.shard)
        throw new errors/* UserError */.yo({
            code: 'one-shard',
            message: `the run is ${(0,shard/* nameShard */.g0)(stored.run.shard)}: a part of a run has no verdict`,
            hint: 'merge it with the others first: touchstone merge DIR...',
        });
    const standing = (0,fold_trials/* readStanding */.ZY)(stored.run, 'baseline');
    const run = inDatasetOrder(await (0,fold_trials/* foldStoredRun */.om)(stored), cases);
    // a stored run is compared with what was named: nothing lies between
    const reading = { suite, clock, standing, isDependency: () => false };
    const found = await (0,read_sides/* readBaseline */.mF)(search, reading);
    const baseline = stored.run.fresh
        ? (0,read_sides/* replaceByFresh */.WD)(found.side, await (0,read_sides/* foldBase */.RV)(stored))
        : await (0,align_baseline/* alignStored */.bR)(stored, found, 'baseline');
    const release = (0,read_sides/* asksForRelease */.T4)(suite)
        ? await (0,read_sides/* readRelease */.iJ)(await (0,read_sides/* takeCarried */.Oc)(search), reading)
        : undefined;
    const byBase = stored.run.yardstick && (await (0,score_by_base/* foldByBase */.gw)(stored));
    const { verdict } = (0,judge_run/* judgeRun */.Z)({
        gates: suite.gates,
        run,
        baseline,
        ...(byBase && { byBase }),
        ...(release && { release: await (0,align_baseline/* alignStored */.bR)(stored, release, 'release') }),
    });
    return await (0,tell_verdict/* tellVerdict */.H)(verdict, {
        gates: suite.gates,
        run,
        stored,
        ...(byBase && { byBase }),
        baseline,
        baselineRun: search,
        ...(cases && { cases }),
        facts: { ...context, mode: suite.mode, outputs: suite.report.outputs },
    });
}
/** Trials are stored as they finished; people know their cases in another order. */
function inDatasetOrder(run, cases) {
    const order = new Map(cases?.entries.map(({ id }, index) => [id, index]));
    const placeOf = ({ id }) => order.get(id) ?? order.size;
    return { ...run, cases: run.cases.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/judge-named-run.js










/** A stored run, judged by the gates of the suite file as it stands now. */
async function judgeNamedRun({ positionals, options }, { cwd, env, secrets }) {
    (0,bound_heap/* boundHeap */.V)();
    const { files, toRepositoryPath, runsFolder } = (0,workplace/* openWorkplace */.x5)(cwd);
    const typed = (0,workplace/* textOf */.b6)(options['config']);
    const runs = runsFolder(typed === undefined ? cli_arguments/* DEFAULT_CONFIG */.PV : toRepositoryPath(typed), undefined);
    const stored = await (0,run_folder/* openStoredRun */.vw)((0,locate_run/* locateRun */.eE)(positionals[0], runs, cwd));
    const config = typed === undefined ? stored.run.config : toRepositoryPath(typed);
    const suite = await (0,load_suite/* loadSuite */.b)(config, files);
    secrets.learn(env, (0,adapters_secrets/* variablesOf */.ht)(suite));
    const name = (0,workplace/* textOf */.b6)(options['baseline']);
    const search = await (0,locate_run/* openNamedBaseline */.b5)(name === undefined ? undefined : (0,locate_run/* locateRun */.eE)(name, runs, cwd));
    const report = await judgeStored(stored, search, {
        suite,
        cases: await (0,load_cases/* loadCases */.E)(suite, files),
        clock: system_clock/* systemClock */.m,
        context: {
            subject: 'commit',
            links: {},
            reproduce: `touchstone run ${config}`,
            redact: secrets.redact,
        },
    });
    return { report, suite, stored };
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Hy: () => (/* binding */ tellVerdict),
/* harmony export */   kf: () => (/* binding */ tellReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_storage_write_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7971);
/* harmony import */ var _adapters_storage_write_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5532);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4464);
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6427);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6413);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2564);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9906);
/* harmony import */ var _write_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2745);









/** Writes a run's reports beside it and tells the verdict: people on the terminal, programs in JSON. */
async function tellReport({ report, folder, outcome, opponents, suite }, { asJson, host }) {
    await (0,_adapters_storage_write_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReports */ .L)(folder, report, outcome.facts, host.secrets);
    await (0,_adapters_storage_write_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEvidence */ .n)(folder, {
        judgement: { report, judged: outcome.judged },
        opponents,
        entry: host.childEntry,
        finishedMs: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now(),
    });
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.cwd, folder) || folder;
    tellVerdict(report, { asJson, host, run: folder, reportPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.md') });
    if (!asJson)
        host.stderr.write(`Run: ${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeLog */ .A)(place)}\n`);
    return exitCodeOf(report, suite.mode);
}
/** JSON on stdout and people's text on stderr, or people's text on stdout. */
function tellVerdict(report, { asJson, host, run, reportPath, }) {
    const stream = asJson ? host.stderr : host.stdout;
    const color = (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)(stream, host.env);
    stream.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .b)(report, { color, width: (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .widthOf */ .qz)(stream) }));
    if (!asJson)
        return;
    const document = (0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report.verdict, {
        run,
        ...(reportPath !== undefined && { report: reportPath }),
    });
    (0,_write_json_js__WEBPACK_IMPORTED_MODULE_8__.writeJson)(document, host);
}
/** In report mode everything is shown and nothing blocks; what could not be measured still does. */
function exitCodeOf({ verdict }, mode) {
    if (verdict.verdict === 'error')
        return _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.error;
    return verdict.verdict === 'fail' && mode === 'enforce' ? _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.fail : _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateStoredRun: () => (/* binding */ gateStoredRun)
/* harmony export */ });
/* harmony import */ var _judge_named_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2678);
/* harmony import */ var _tell_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4926);


/** `touchstone gate RUN`: the verdict of stored runs, without any call. */
async function gateStoredRun(args, host) {
    const { report, suite, stored } = await (0,_judge_named_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNamedRun */ .S)(args, host);
    (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_1__/* .tellVerdict */ .Hy)(report, { asJson: args.options['json'] === true, host, run: stored.folder });
    return (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report, suite.mode);
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is down, for us. */
const LONGEST_RETRY_AFTER_MS = 120_000;
/**
 * Asks, and asks again after an infrastructure error that may pass: as long as the provider says, else with
 * doubling, jittered waits. Gives the last answer, and how many calls it took.
 */
async function askPatiently(ask, { maxRetries, clock, signal, turns, caller }) {
    for (let attempts = 1;; attempts += 1) {
        const answer = caller ? await turns.take(caller, ask) : await ask();
        if (answer.kind !== 'error' || !answer.retry || attempts > maxRetries || signal.aborted)
            return { answer, attempts };
        if (answer.retryAfterMs !== undefined && answer.retryAfterMs > LONGEST_RETRY_AFTER_MS)
            return { answer, attempts };
        await turns.rest(answer.retryAfterMs ?? backOffMs(attempts, clock.random()), signal);
        if (signal.aborted)
            return { answer, attempts };
    }
}
function backOffMs(attempts, chance) {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
    return longest * (0.5 + chance / 2);
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   NL: () => (/* binding */ BATCH_FACTOR),
/* harmony export */   uC: () => (/* binding */ trialsAtOnce)
/* harmony export */ });
/** Trials that wait for batches at the same time: each holds its case and its requests in memory. */
const BATCHED_TRIALS = 10_000;
/** What OpenAI asks for a call in a batch, of the price of the same call on its own. */
const BATCH_FACTOR = 0.5;
/** How many trials are under way at a time. Where calls wait to be batched, `concurrency` bounds those that do not. */
function trialsAtOnce({ batch, concurrency }) {
    return batch ? Math.max(BATCHED_TRIALS, concurrency) : concurrency;
}
/** What a batched call of the target costs, of what the run's first call does, which is made alone to see what it spends. */
function rateOf({ run, prices }, { kind, model = '' }) {
    if (!run.batch || kind !== 'openai')
        return 1;
    const own = Object.hasOwn(prices, model) ? prices[model] : undefined;
    return own?.batch_factor ?? BATCH_FACTOR;
}


/***/ })

};
