export const id = 258;
export const ids = [258];
export const modules = {

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rejudgeStoredRun: () => (/* binding */ rejudgeStoredRun)
});

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 2 modules
var run_folder = __webpack_require__(9947);
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
function describeAgain({ rescored: _rescored, rescored_release: _release, rejudging: _rejudging, policy: _policy, yardstick: _yardstick, ...rest }, { suite, pins }, clock) {
    const { created_at, commit } = rest;
    return {
        ...rest,
        config: suite.file,
        suite_digest: suite.digest,
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

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 7 modules
var connect_host = __webpack_require__(7321);
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
            const document = { run: store.folder, ...told };
            if (args.options['json'] === true)
                (0,write_json.writeJson)(document, host);
            else
                host.stdout.write(`${told.trials} trials scored again, ${told.judge_calls} judge calls${told.errored > 0 ? `, ${told.errored} could not be scored` : ''}: ${store.folder}\nCompare with it: touchstone gate RUN --baseline ${store.folder}\n`);
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

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/** What a run says of its judges. */
async function describeJudges(judges) {
    return await Promise.all(judges.map((judge) => judge.describe()));
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
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _feedback_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);



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
    spentUsd = 0;
    spentTokens = 0;
    finished = 0;
    inFlight = 0;
    unpriced;
    breaker = undefined;
    /**
     * `isTargetFree`: recorded outputs cost nothing now, whatever they cost once; their judges do. `beside`: what was spent so
     * far and no trial owns (canaries).
     */
    constructor(budget, { startedMs, isTargetFree, beside = () => [], }) {
        this.budget = budget;
        this.startedMs = startedMs;
        this.isTargetFree = isTargetFree;
        this.beside = beside;
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
        this.finished += 1;
        if (isWatched)
            this.watch(trial.output);
        // what was said before was paid for before
        const fresh = trial.scores.filter((score) => !answered?.scores.includes(score));
        this.spendOnJudges((0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAsked */ .iK)(fresh));
        if (trial.cached || answered || this.isTargetFree)
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
        return this.finished === 0 && (usd !== undefined || tokens !== undefined);
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
        const spends = this.beside();
        const besideUsd = spends.reduce((sum, { cost_usd: cost }) => sum + (cost ?? 0), 0);
        const besideTokens = spends.reduce((sum, spend) => sum + countTokens(spend.usage), 0);
        if (usd !== undefined && this.project(this.spentUsd) + besideUsd > usd)
            return { reason: 'budget', message: `the budget of $${usd} is used up` };
        if (tokens !== undefined && this.project(this.spentTokens) + besideTokens > tokens)
            return { reason: 'budget', message: `the budget of ${tokens} tokens is used up` };
        if (nowMs - this.startedMs >= minutes * 60_000)
            return { reason: 'time', message: `the budget of ${minutes} minutes is used up` };
        return undefined;
    }
    /** What will have been spent once the calls in flight and one more are done, at the mean so far. */
    project(spent) {
        if (this.finished === 0)
            return spent;
        return spent + (spent / this.finished) * (this.inFlight + 1);
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

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ measureTrial),
  U: () => (/* binding */ withScores)
});

;// CONCATENATED MODULE: ./lib/judges/find-conflicts.js
/** They say what an answer took, not whether it is good. */
const OPERATIONAL = /^(?:not-)?(?:latency|cost|tokens|finish-reason)$/;
/**
 * Where those who scored one output contradict each other: a judge passes what a code-based check fails (or the
 * other way round), the members of a panel differ, or one model says both. Each kind once.
 */
function findConflicts(scores) {
    const scored = scores.filter((score) => score.status === 'scored');
    const judges = scored.filter(({ by }) => by === 'judge');
    const checks = scored.filter(({ by, type }) => by === 'check' && !OPERATIONAL.test(type));
    const passed = checks.every(({ pass }) => pass);
    const kinds = new Set();
    if (checks.length > 0 && judges.some(({ pass }) => pass !== passed))
        kinds.add('judge-and-check');
    for (const { asked } of judges)
        for (const kind of findSplits(asked?.votes ?? []))
            kinds.add(kind);
    return [...kinds];
}
function findSplits(votes) {
    const cast = votes.filter(({ pass }) => pass !== undefined);
    const isSplit = (some) => new Set(some.map(({ pass }) => pass)).size > 1;
    if (!isSplit(cast))
        return [];
    const byModel = [...Map.groupBy(cast, ({ model }) => model).values()];
    const samples = byModel.some(isSplit);
    // members that each say one thing, and not the same
    const panel = byModel.length > 1 && isSplit(byModel.filter((own) => !isSplit(own)).flat());
    return [...(panel ? ['panel'] : []), ...(samples ? ['samples'] : [])];
}

// EXTERNAL MODULE: ./lib/scorers/score-output.js
var score_output = __webpack_require__(1797);
// EXTERNAL MODULE: ./lib/run/ask-patiently.js
var ask_patiently = __webpack_require__(8091);
;// CONCATENATED MODULE: ./lib/run/call-target.js

/** Asks the target, patiently. What the system under test did wrong is never asked again. */
async function callTarget(target, request, patience) {
    return (0,ask_patiently/* askPatiently */.E)(() => target.answer(request, patience.signal), patience);
}

// EXTERNAL MODULE: ./lib/run/reuse-scores.js
var reuse_scores = __webpack_require__(2525);
;// CONCATENATED MODULE: ./lib/run/measure-trial.js




/** Asks the target once (with its retries) and scores what it gave. */
async function measureTrial(testCase, trial, bench) {
    const { signal, baselineOutputOf } = bench;
    const scorers = await bench.scorersFor(testCase);
    const scoring = {
        scorers,
        signal,
        ...(baselineOutputOf && { baselineOutput: () => baselineOutputOf(testCase) }),
    };
    const answered = bench.findAnswered?.(testCase, trial);
    if (answered)
        return withScores(answered, await (0,reuse_scores/* completeScores */.h)(answered, testCase, scoring));
    const { output, attempts } = await drawOutput(testCase, trial, bench);
    const scores = await (0,score_output/* scoreOutput */.y)({ ...scoring, case: testCase, output, trial });
    const drawn = {
        case: testCase.id,
        case_hash: testCase.case_hash,
        expectation_hash: testCase.expectation_hash,
        trial,
        tags: testCase.tags,
        ...(testCase.kept && { kept: testCase.kept }),
        output,
        ...(output.usage && { usage: output.usage }),
        ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
        ...(output.cost_usd !== undefined && { cost_usd: output.cost_usd }),
        attempts,
    };
    return withScores(drawn, scores);
}
async function drawOutput(testCase, trial, { target, clock, maxRetries, signal }) {
    const started = clock.elapsed();
    const { answer, attempts } = await callTarget(target, { case: testCase, trial }, { maxRetries, clock, signal });
    return { output: toOutput(answer, clock.elapsed() - started), attempts };
}
/** A trial with these scores, and with what they contradict each other in. */
function withScores(drawn, scores) {
    const { conflicting: _before, ...rest } = drawn;
    const conflicting = findConflicts(scores);
    return { ...rest, scores, ...(conflicting.length > 0 && { conflicting }) };
}
function toOutput(answer, waitedMs) {
    switch (answer.kind) {
        case 'answer':
            return answer.output;
        case 'failed':
            return {
                output: null,
                latency_ms: answer.latencyMs ?? waitedMs,
                error: { kind: 'failed', message: answer.message, code: answer.code },
            };
        case 'error':
            return {
                output: null,
                error: { kind: 'error', message: answer.message, code: answer.code },
            };
    }
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mergeRescored),
/* harmony export */   F: () => (/* binding */ rescoreBaseline)
/* harmony export */ });
/* harmony import */ var _values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7828);
/* harmony import */ var _measure_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _reuse_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);



/**
 * Scores the stored outputs of a baseline with the scorers and judges of the cases as they stand now: nothing is asked of
 * the target, and a judge only where it is another than the one that gave the stored score. Trials of cases that are no
 * longer there are handed on without scores: there is nothing to compare them with. Where the budget ends, the checks go
 * on, and judges that would have to be asked are errored. `sink` gets every trial.
 */
async function rescoreBaseline({ trials, earlier, isStored, cases, entries, bench, limits, concurrency, keep }, sink) {
    const find = indexEntries(entries);
    const known = await readScores(earlier);
    const queue = trials[Symbol.asyncIterator]();
    let unasked;
    let spent;
    /** What an earlier attempt found stays, also what a check of chance said; what errored then is scored now. */
    async function scoreAgain(trial, entry, before) {
        const testCase = await cases.read(entry);
        unasked ??= limits.findReason(bench.clock.elapsed())?.message;
        const scoring = {
            scorers: await bench.scorersFor(testCase),
            signal: bench.signal,
            ...(unasked !== undefined && { unasked }),
        };
        return before
            ? await (0,_reuse_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .completeScores */ .h)({ ...trial, scores: before }, testCase, scoring)
            : await (0,_reuse_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .rescore */ .W)(trial, testCase, scoring);
    }
    async function work() {
        while (!bench.signal.aborted) {
            const next = await queue.next();
            if (next.done)
                return;
            const trial = next.value;
            const entry = find(trial);
            if (!entry) {
                await sink({ ...trial, scores: [] });
                continue;
            }
            const before = known.get(keyOf(trial));
            const isWhole = before !== undefined && !hasErrored(before);
            const scores = isWhole ? before : await scoreAgain(trial, entry, before);
            // what was cut off in the middle of a call is no score
            if (bench.signal.aborted)
                return;
            const fresh = freshOf(trial.scores, scores);
            spent = (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .addSpend */ .ui)(spent, (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .sumAsked */ .iK)(fresh));
            limits.spendOnJudges((0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .sumAsked */ .iK)(before ? freshOf(before, fresh) : fresh));
            if (!isWhole || !isStored)
                await keep({ ...identify(trial), scores });
            await sink((0,_measure_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .withScores */ .U)(trial, scores));
        }
    }
    // one reader at a time: the others wait for their turn at the stream
    const settled = await Promise.allSettled(Array.from({ length: concurrency }, work));
    const crash = settled.find((end) => end.status === 'rejected');
    if (crash)
        throw crash.reason;
    return {
        interrupted: bench.signal.aborted,
        ...(unasked !== undefined && { unasked }),
        ...(spent && { spent }),
    };
}
function hasErrored(scores) {
    return scores.some(({ status }) => status === 'errored');
}
/** A baseline's trials with the scores that a run found for them; the others without any. */
async function* mergeRescored(trials, rescored) {
    const known = await readScores(rescored);
    for await (const trial of trials) {
        yield { ...trial, scores: known.get(keyOf(trial)) ?? [] };
    }
}
async function readScores(rescored) {
    const known = new Map();
    for await (const trial of rescored)
        known.set(keyOf(trial), trial.scores);
    return known;
}
function identify(trial) {
    const { case: id, case_hash, expectation_hash, trial: number } = trial;
    return { case: id, case_hash, expectation_hash, trial: number };
}
/** Scores that models were asked for, because the stored ones are of others. */
function freshOf(before, after) {
    const known = new Set(before
        .filter(({ status }) => status !== 'errored')
        .map(({ name, asked }) => `${name} ${asked?.digest}`));
    return after.filter(({ name, asked }) => asked && !known.has(`${name} ${asked.digest}`));
}
/** The case of a stored trial: the same content, and of twins the one with its id. */
function indexEntries(entries) {
    const byContent = Map.groupBy(entries, contentOf);
    return (trial) => {
        const twins = byContent.get(contentOf(trial)) ?? [];
        return twins.find(({ id }) => id === trial.case) ?? twins[0];
    };
}
function contentOf({ case_hash, expectation_hash, }) {
    return `${case_hash} ${expectation_hash}`;
}
function keyOf(trial) {
    return `${contentOf(trial)} ${trial.case} ${trial.trial}`;
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rescore),
/* harmony export */   h: () => (/* binding */ completeScores)
/* harmony export */ });
/* harmony import */ var _scorers_score_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1797);

/**
 * The scores that a stored output lacks, by the scorers that it was measured with: what was scored stays as it is, also what a
 * check of chance said; only what errored is scored again.
 */
async function completeScores(stored, testCase, { unasked, ...scoring }) {
    const applying = (0,_scorers_score_output_js__WEBPACK_IMPORTED_MODULE_0__/* .listApplying */ .T)(scoring.scorers, testCase);
    const open = [...stored.scores];
    const kept = applying.map((scorer) => {
        const at = open.findIndex(({ name, type, by }) => name === scorer.name && type === scorer.type && by === (scorer.by ?? 'check'));
        const [found] = at === -1 ? [] : open.splice(at, 1);
        return found && found.status !== 'errored' ? found : leaveOut(scorer, unasked);
    });
    return await fillIn(stored, testCase, { ...scoring, scorers: applying, kept });
}
/**
 * A stored output under other scorers than it was measured with. What a model said of it stands where the same one would be
 * asked the same; everything else is scored anew.
 */
async function rescore(stored, testCase, { unasked, ...scoring }) {
    const applying = (0,_scorers_score_output_js__WEBPACK_IMPORTED_MODULE_0__/* .listApplying */ .T)(scoring.scorers, testCase);
    const kept = applying.map((scorer) => findSaid(scorer, stored.scores) ?? leaveOut(scorer, unasked));
    return await fillIn(stored, testCase, { ...scoring, scorers: applying, kept });
}
/** Scores in the order of their scorers: those that are kept, and those that are found now. */
async function fillIn({ output, trial }, testCase, { scorers, kept, ...context }) {
    const fresh = await (0,_scorers_score_output_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOutput */ .y)({
        ...context,
        case: testCase,
        output,
        trial,
        scorers: scorers.filter((_, index) => !kept[index]),
    });
    return kept.flatMap((score) => score ?? fresh.shift() ?? []);
}
/** What the same model said before; whether that blocks is for the suite of now to say. */
function findSaid({ digest, name, advisory, advises }, scores) {
    if (digest === undefined)
        return undefined;
    const found = scores.find((score) => score.asked?.digest === digest && score.name === name && score.status !== 'errored');
    if (!found?.asked)
        return undefined;
    const { advisory: _before, asked, ...rest } = found;
    const { advises: _then, ...said } = asked;
    return {
        ...rest,
        asked: { ...said, ...(advises && { advises }) },
        ...(advisory && { advisory: true }),
    };
}
function leaveOut({ name, type, digest, by = 'check', advisory }, unasked) {
    if (unasked === undefined || digest === undefined)
        return undefined;
    return {
        status: 'errored',
        why: unasked,
        name,
        type,
        by,
        asked: { digest, calls: 0 },
        ...(advisory && { advisory }),
    };
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
