export const id = 413;
export const ids = [413];
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

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rejudgeStoredRun: () => (/* binding */ rejudgeStoredRun)
});

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/adapters/storage/write-evidence.js
var write_evidence = __webpack_require__(7971);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/prepare-suite.js + 4 modules
var prepare_suite = __webpack_require__(5009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/describe-judges.js
var describe_judges = __webpack_require__(8167);
// EXTERNAL MODULE: ./lib/run/limits.js
var limits = __webpack_require__(1861);
// EXTERNAL MODULE: ./lib/run/rescore-baseline.js
var rescore_baseline = __webpack_require__(5994);
// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
;// CONCATENATED MODULE: ./lib/rejudge-run.js





/**
 * A stored run with the scores that its outputs get now: nothing is asked of the target, and the stored run stays as it is.
 * Throws a UserError where the budget does not allow all of it, or where it was interrupted.
 */
async function rejudgeRun(stored, { prepared, store, clock, log, signal }) {
    const { suite, cases, entries, scorersFor, judges } = prepared;
    requireSuite(stored, suite);
    const run = describeAgain(stored.run, prepared, clock);
    await store.writeRun({
        ...run,
        rejudged_from: { ...run.rejudged_from, unfinished: true },
        judges: await (0,describe_judges/* describeJudges */.A)(judges),
        complete: false,
    });
    let trials = 0;
    let errored = 0;
    const total = await countTrials(stored);
    const { interrupted, unasked, spent } = await (0,rescore_baseline/* rescoreBaseline */.F)({
        trials: stored.trials(),
        earlier: nothing(),
        isStored: false,
        cases,
        entries,
        bench: { scorersFor, clock, signal },
        limits: new limits/* Limits */.x(suite.run.budget, {
            startedMs: clock.elapsed(),
            isTargetFree: true,
            beside: () => judges.flatMap((judge) => judge.spent() ?? []),
        }),
        concurrency: suite.run.concurrency,
        keep: async () => undefined,
    }, async (trial) => {
        await store.appendTrial(trial);
        trials += 1;
        if (trial.scores.some(({ status, advisory }) => status === 'errored' && !advisory))
            errored += 1;
        log.progress({ done: trials, total, failed: 0, errored: 0 });
    });
    if (interrupted || unasked !== undefined)
        throw new errors/* UserError */.yo({
            code: interrupted ? 'interrupted' : 'budget',
            message: `the run could not be judged again: ${unasked ?? 'it was interrupted'}`,
            hint: interrupted ? 'run it again' : 'raise run.budget, and run it again',
        });
    const records = await (0,describe_judges/* describeJudges */.A)(judges);
    await store.writeRun({ ...run, judges: records });
    const canaries = records.flatMap(({ canary }) => canary?.asked ?? []);
    const all = canaries.reduce(sum_asked/* addSpend */.ui, spent);
    return {
        trials,
        judge_calls: all?.calls ?? 0,
        errored,
        ...(all?.cost_usd !== undefined && { cost_usd: all.cost_usd }),
    };
}
/** The stored run as one of the scorers of now. */
function describeAgain({ rescored: _rescored, rescored_release: _release, rejudging: _rejudging, policy: _policy, yardstick: _yardstick, ...rest }, { suite, pins, sources }, clock) {
    const { created_at, commit } = rest;
    return {
        ...rest,
        config: suite.file,
        suite_digest: suite.digest,
        sources,
        pins: [...pins],
        created_at: new Date(clock.now()).toISOString(),
        rejudged_from: { created_at, ...(commit !== undefined && { commit }) },
    };
}
function requireSuite(stored, suite) {
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
            place: { file: suite.file },
            hint: 'name the suite file of the run with --config',
        });
}
async function countTrials(stored) {
    let count = 0;
    for await (const _ of stored.trials())
        count += 1;
    return count;
}
async function* nothing() {
    // all of it is scored now
}

// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 12 modules
var connect_host = __webpack_require__(4784);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/verb-rejudge.js












/** `touchstone rejudge RUN`: a stored run's outputs under the scorers and judges as they are now, as a run of its own. */
async function rejudgeStoredRun(args, host) {
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const { files, toRepositoryPath, runsFolder } = place;
    const typed = (0,workplace/* textOf */.b6)(args.options['config']);
    const named = typed === undefined ? undefined : toRepositoryPath(typed);
    const stored = await (0,run_folder/* openStoredRun */.vw)((0,locate_run/* locateRun */.eE)(args.positionals[0], runsFolder(named ?? cli_arguments/* DEFAULT_CONFIG */.PV, undefined), host.cwd));
    const config = named ?? stored.run.config;
    const folder = runsFolder(config, (0,workplace/* textOf */.b6)(args.options['out']));
    const log = (0,workplace/* openLog */.Ne)(host);
    const ports = await (0,connect_host/* connectHost */.Z)(host, place, { runsFolder: folder, log });
    try {
        const prepared = await (0,prepare_suite/* prepareSuite */.A)(await (0,prepare_suite/* readSuite */.x)(config, files, ports.toolsFor), {}, files);
        // who waits for a provider's pause does not outstay the person
        ports.turns.bound(prepared.suite.run.concurrency, { signal: host.signal });
        const store = await (0,run_folder/* createRunFolder */.kg)(folder, system_clock/* systemClock */.m.now());
        try {
            const told = await rejudgeRun(stored, {
                prepared,
                store,
                clock: system_clock/* systemClock */.m,
                log,
                signal: host.signal,
            });
            log.settle();
            await (0,write_evidence/* writeEvidence */.n)(store.folder, {
                entry: host.childEntry,
                finishedMs: system_clock/* systemClock */.m.now(),
            });
            const document = { run: store.folder, ...told };
            const where = (0,escape_log/* escapeLog */.A)(store.folder);
            if (args.options['json'] === true)
                (0,write_json.writeJson)(document, host);
            else
                host.stdout.write(`${told.trials} trials scored again, ${told.judge_calls} judge calls${told.errored > 0 ? `, ${told.errored} could not be scored` : ''}: ${where}\nCompare with it: touchstone gate RUN --baseline ${where}\n`);
            return told.errored > 0 ? cli_host/* EXIT */.dc.error : cli_host/* EXIT */.dc.pass;
        }
        finally {
            await store.close();
        }
    }
    finally {
        await ports.close();
    }
}


/***/ }),

/***/ 1861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ Limits)
/* harmony export */ });
/* harmony import */ var _values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);

/** Whose price is unknown, in words. */
const A_JUDGE = 'a judge';
/** A judge whose server reports no usage. */
const UNCOUNTED = 'a judge without usage';
/** How many equal endings from the very first trial on mean that nothing else will come. */
const BREAKER_TRIALS = 10;
/** Keeps count of what was spent and how trials ended, and says when a run has to stop. */
class Limits {
    budget;
    startedMs;
    isTargetFree;
    beside;
    laterRate;
    spentUsd = 0;
    spentTokens = 0;
    /** Trials that a call was made for, and those that never need one: what was served says nothing of what a call spends. */
    telling = 0;
    inFlight = 0;
    unpriced;
    breaker = undefined;
    /**
     * `isTargetFree`: recorded outputs cost nothing now, whatever they cost once; their judges do. `beside`: what was spent so
     * far and no trial owns (canaries). `laterRate`: what a call costs of what the first one did, which no batch answered.
     */
    constructor(budget, { startedMs, isTargetFree, beside = () => [], laterRate = 1, }) {
        this.budget = budget;
        this.startedMs = startedMs;
        this.isTargetFree = isTargetFree;
        this.beside = beside;
        this.laterRate = laterRate;
    }
    get costUsd() {
        return this.spentUsd;
    }
    /** Before a call. Answers with the reason to start no further one. */
    start(nowMs) {
        const stop = this.findReason(nowMs);
        if (!stop)
            this.inFlight += 1;
        return stop;
    }
    /** After a call: what it cost and how it ended. A cached trial, and one whose output was known (`answered`), cost their judges only. */
    finish(trial, { answered, isWatched = true } = {}) {
        this.inFlight -= 1;
        if (isWatched)
            this.watch(trial.output);
        // what was said before was paid for before
        const fresh = trial.scores.filter((score) => !answered?.scores.includes(score));
        const judged = (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAsked */ .iK)(fresh);
        const isKnown = trial.cached === true || answered !== undefined || this.isTargetFree;
        const isAlwaysFree = this.isTargetFree && judged === undefined;
        if (!isKnown || isAlwaysFree || (judged?.calls ?? 0) > 0)
            this.telling += 1;
        this.spendOnJudges(judged);
        if (isKnown)
            return;
        const { usage, cost_usd: usd, output } = trial;
        this.spend(usage, usd);
        if (this.budget.usd !== undefined && usd === undefined && !output.error)
            this.unpriced = output.model ?? 'this target';
    }
    /** What was asked beside the target; nothing where no model was. */
    spendOnJudges(spent) {
        if (!spent)
            return;
        this.spend(spent.usage, spent.cost_usd);
        if (this.budget.usd !== undefined && spent.cost_usd === undefined)
            this.unpriced = A_JUDGE;
        // without latency there was no answer that could have said it
        const isSilent = !spent.usage && spent.latency_ms !== undefined;
        if (this.budget.tokens !== undefined && isSilent)
            this.unpriced = UNCOUNTED;
    }
    spend(usage, usd) {
        this.spentUsd += usd ?? 0;
        this.spentTokens += countTokens(usage);
    }
    /** A call that gave no trial (the run was interrupted). */
    abandon() {
        this.inFlight -= 1;
    }
    /** Nobody knows yet what a call spends, and there is a bound on it. */
    get isBlind() {
        const { usd, tokens } = this.budget;
        return this.telling === 0 && (usd !== undefined || tokens !== undefined);
    }
    /** Set once a call was made whose price is unknown, where dollars are bounded. */
    findUnpriced() {
        if (this.unpriced === undefined)
            return undefined;
        if (this.unpriced === UNCOUNTED)
            return {
                reason: 'budget',
                message: 'budget.tokens is set, but a judge does not say how many tokens it used: bound `budget.minutes` instead',
            };
        const more = this.unpriced === A_JUDGE ? '' : ', or let the target report `usage` or `cost_usd`';
        return {
            reason: 'budget',
            message: `budget.usd is set, but what ${this.unpriced} costs is unknown: name its price under \`prices\`${more}`,
        };
    }
    /** Set once the first ten trials have ended alike, also where no further one was planned. */
    findDead() {
        if (typeof this.breaker !== 'object' || this.breaker.count < BREAKER_TRIALS)
            return undefined;
        return {
            reason: 'breaker',
            message: `the target fails on every case: ${this.breaker.message}`,
        };
    }
    /** Why no further call is made, if so. */
    findReason(nowMs) {
        const { usd, tokens, minutes } = this.budget;
        const fault = this.findDead() ?? this.findUnpriced();
        if (fault)
            return fault;
        const { usd: besideUsd, tokens: besideTokens } = this.sumBeside();
        if (usd !== undefined && this.projectUsd() + besideUsd > usd)
            return { reason: 'budget', message: `the budget of $${usd} is used up` };
        if (tokens !== undefined && this.project(this.spentTokens) + besideTokens > tokens)
            return { reason: 'budget', message: `the budget of ${tokens} tokens is used up` };
        if (nowMs - this.startedMs >= minutes * 60_000)
            return { reason: 'time', message: `the budget of ${minutes} minutes is used up` };
        return undefined;
    }
    /** The bound of which the largest share is used, in words, and that share (1 is all). */
    findFullest(nowMs) {
        const { usd, tokens, minutes } = this.budget;
        const beside = this.sumBeside();
        const bounds = [
            {
                share: (nowMs - this.startedMs) / (minutes * 60_000),
                bound: `the budget of ${minutes} minutes`,
            },
            ...(usd === undefined
                ? []
                : [{ share: (this.spentUsd + beside.usd) / usd, bound: `the budget of $${usd}` }]),
            ...(tokens === undefined
                ? []
                : [
                    {
                        share: (this.spentTokens + beside.tokens) / tokens,
                        bound: `the budget of ${tokens} tokens`,
                    },
                ]),
        ];
        return bounds.reduce((fullest, one) => (one.share > fullest.share ? one : fullest));
    }
    sumBeside() {
        const spends = this.beside();
        return {
            usd: spends.reduce((sum, { cost_usd: cost }) => sum + (cost ?? 0), 0),
            tokens: spends.reduce((sum, spend) => sum + countTokens(spend.usage), 0),
        };
    }
    /** What will have been spent once the calls in flight and one more are done, at the mean so far. */
    project(spent) {
        if (this.telling === 0)
            return spent;
        return spent + (spent / this.telling) * (this.inFlight + 1);
    }
    projectUsd() {
        const projected = this.project(this.spentUsd);
        if (this.telling > 1)
            return projected;
        return this.spentUsd + (projected - this.spentUsd) * this.laterRate;
    }
    watch({ error }) {
        if (this.breaker === 'open')
            return;
        if (!error || (this.breaker && this.breaker.message !== error.message))
            this.breaker = 'open';
        else
            this.breaker = { message: error.message, count: (this.breaker?.count ?? 0) + 1 };
    }
}
function countTokens(usage) {
    return (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
}


/***/ }),

/***/ 1797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ listApplying),
/* harmony export */   y: () => (/* binding */ scoreOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
async function scoreOutput(args) {
    const { scorers, ...context } = args;
    const applying = listApplying(scorers, context.case);
    const settled = settleWithoutAnswer(context.output);
    return Promise.all(applying.map(async (scorer) => ({
        ...(settled ? { ...settled, ...sayUnasked(scorer) } : await findSafely(scorer, context)),
        name: scorer.name,
        type: scorer.type,
        by: scorer.by ?? 'check',
        ...(scorer.advisory && { advisory: true }),
    })));
}
/** The scorers that are for a case: those without `tags`, and those that name one of its own. */
function listApplying(scorers, { tags: has }) {
    return scorers.filter(({ tags }) => !tags || tags.some((tag) => has.includes(tag)));
}
/** What every scorer finds, `not-` ones too, where there is nothing to score. */
function settleWithoutAnswer({ output, tool_calls, error }) {
    if (error?.kind === 'error')
        return { status: 'errored', why: error.message };
    if (error)
        return { status: 'scored', value: 0, pass: false, reason: error.message };
    if (output !== null || tool_calls?.length)
        return undefined;
    return { status: 'scored', value: 0, pass: false, reason: 'no answer was given' };
}
/** Whose score it is, where there was nothing to ask about. */
function sayUnasked({ digest }) {
    return digest === undefined ? {} : { asked: { digest, calls: 0 } };
}
async function findSafely(scorer, context) {
    try {
        const finding = await scorer.score(context);
        if (finding.status !== 'scored' || isShare(finding.value))
            return finding;
        const why = `${scorer.type} gave ${finding.value}, not a score from 0 to 1`;
        return { status: 'errored', why, ...(finding.asked && { asked: finding.asked }) };
    }
    catch (error) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
        if (!(error instanceof _check_js__WEBPACK_IMPORTED_MODULE_1__/* .Unscorable */ .F))
            return { status: 'errored', why: `${scorer.type} crashed: ${why}` };
        return { status: 'errored', why, ...(error.asked && { asked: error.asked }) };
    }
}
function isShare(value) {
    return value >= 0 && value <= 1;
}


/***/ })

};
