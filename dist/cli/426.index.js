export const id = 426;
export const ids = [426,590];
export const modules = {

/***/ 4332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ alignBaseline),
/* harmony export */   QX: () => (/* binding */ rememberOutputs),
/* harmony export */   bR: () => (/* binding */ alignStored)
/* harmony export */ });
/* unused harmony export isScoredAlike */
/* harmony import */ var _run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5994);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);


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
    if (!stored || !side.facts || isScoredAlike(stored.run, run))
        return { side, interrupted: false };
    const { prepared, bench, limits, store, earlier } = alignment;
    const source = {
        created_at: stored.run.created_at,
        ...(stored.run.commit && { commit: stored.run.commit }),
    };
    // the run is told what it scores again, before it does
    if (alignment.of === 'baseline')
        run.rescored = source;
    else
        run.rescored_release = source;
    await store.writeRun(run);
    const isSame = earlier?.createdAt === source.created_at;
    const facts = new _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .FactsBuilder */ .vU((0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .readStanding */ .ZY)(run, 'baseline'));
    const { interrupted, unasked, spent } = await (0,_run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .rescoreBaseline */ .F)({
        trials: stored.trials(),
        earlier: isSame ? earlier.trials : none(),
        isStored: isSame && earlier.isStored,
        cases: prepared.cases,
        entries: prepared.entries,
        bench,
        limits,
        concurrency: prepared.suite.run.concurrency,
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
/** The same of stored runs, where nothing is asked: what the run found when it was measured. */
async function alignStored(run, { side, stored }, of) {
    if (!stored || !side.facts)
        return side;
    const rescored = of === 'baseline' ? run.run.rescored : run.run.rescored_release;
    if (rescored?.created_at !== stored.run.created_at)
        return { ...side, otherJudges: listOtherJudges(stored.run, run.run) };
    const trials = () => (0,_run_rescore_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRescored */ .E)(stored.trials(), run.rescored(of));
    const facts = await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .foldStoredRun */ .om)({ run: stored.run, trials }, (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .readStanding */ .ZY)(run.run, 'baseline'));
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

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ describeJudges),
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/run/describe-run.js

/** The document of a run that is about to begin. */
function describeRun(suite, { identity, target, pins, entries, looks, criticalTrials, createdAtMs, retrievalIndex, judges, }) {
    const classTags = [...suite.gates.critical.tags, ...suite.gates.safety.tags];
    return {
        format: run/* RUN_FORMAT */.i,
        suite: suite.suite,
        config: suite.file,
        suite_digest: suite.digest,
        mode: suite.mode,
        ...identity,
        created_at: new Date(createdAtMs).toISOString(),
        target: target.facts,
        pins,
        ...(judges.length > 0 && { judges }),
        ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
        planned: {
            cases: entries.length,
            trials: looks[0],
            critical_trials: Math.max(looks[0], criticalTrials),
            required: entries.filter(({ tags }) => tags.some((tag) => classTags.includes(tag))).length,
        },
        looks: { planned: [...looks], complete: 0 },
        complete: false,
    };
}

;// CONCATENATED MODULE: ./lib/run/budget-of.js
/** What a run may spend: a pull request what the suite says, a baseline run that for each of its trials, or its own. */
function budgetOf(run, purpose) {
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

// EXTERNAL MODULE: ./lib/run/limits.js
var run_limits = __webpack_require__(1861);
// EXTERNAL MODULE: ./lib/run/bound-trials.js
var bound_trials = __webpack_require__(6955);
;// CONCATENATED MODULE: ./lib/run/cut-looks.js
/** Room for calls that cost more than those of the first look did: two standard deviations. */
const ROOM = 2;
/**
 * The looks that the budget allows, once the first look has shown what a trial takes and before its scores are looked at:
 * a plan that depended on the scores would spend more of alpha than was granted. Counts what every trial took, whoever
 * paid for it, so that a re-run comes to the same plan. Minutes are not planned with: they are no fact of the trials.
 */
function cutLooks(first) {
    const looks = [...first.looks];
    const [least = 1] = looks;
    const most = looks.at(-1);
    const bounds = [
        { unit: 'usd', most: first.budget.usd },
        { unit: 'tokens', most: first.budget.tokens },
    ];
    let trials = most;
    let why;
    for (const bound of bounds) {
        if (bound.most === undefined)
            continue;
        const costs = first.measured.map((facts) => costOf(facts, bound.unit, first.isTargetFree));
        while (trials > least && predict(costs, first.countTrials(trials)) > bound.most) {
            trials -= 1;
            why = `a budget of ${bound.unit === 'usd' ? `$${bound.most}` : `${bound.most} tokens`}`;
        }
    }
    if (why === undefined)
        return { looks };
    return {
        looks: [...looks.filter((look) => look < trials), trials],
        why: `${why} allows ${trials} ${trials === 1 ? 'trial' : 'trials'} a case, not ${most}`,
    };
}
/** What so many trials will take, on the safe side of the mean of those that were measured. */
function predict(costs, trials) {
    if (costs.length === 0)
        return 0;
    const spent = costs.reduce((sum, cost) => sum + cost, 0);
    const mean = spent / costs.length;
    const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / costs.length;
    const more = Math.max(0, trials - costs.length);
    // sums of equal dollars differ in their last digits
    return (spent + mean * more + ROOM * Math.sqrt(variance * more)) * (1 - 1e-9);
}
function costOf({ cached, usage, cost_usd: usd, judged }, unit, isTargetFree) {
    const isFree = cached || isTargetFree;
    if (unit === 'usd')
        return (isFree ? 0 : (usd ?? 0)) + (judged?.cost_usd ?? 0);
    const parts = [isFree ? undefined : usage, judged?.usage];
    return parts.reduce((sum, part) => sum + (part ? part.input_tokens + part.output_tokens : 0), 0);
}

// EXTERNAL MODULE: ./lib/run/plan-trials.js
var plan_trials = __webpack_require__(4470);
;// CONCATENATED MODULE: ./lib/run/progress-meter.js
/** Tells how far a run is, after every trial; the log decides how often that is shown. */
class ProgressMeter {
    log;
    clock;
    startedMs;
    total = 0;
    done = 0;
    measured = 0;
    failed = 0;
    errored = 0;
    costUsd;
    constructor(log, clock) {
        this.log = log;
        this.clock = clock;
        this.startedMs = clock.elapsed();
    }
    /** A further look: so many trials in all, so many of them known already. */
    plan(total, done) {
        this.total = total;
        this.done = done;
    }
    add(trial) {
        this.done += 1;
        this.measured += 1;
        const isFailure = ({ scores }) => scores.some((score) => score.status === 'scored' && !score.pass && !score.advisory);
        if (trial.output.error?.kind === 'error')
            this.errored += 1;
        else if (isFailure(trial))
            this.failed += 1;
        if (trial.cost_usd !== undefined)
            this.costUsd = (this.costUsd ?? 0) + trial.cost_usd;
        const perTrialMs = (this.clock.elapsed() - this.startedMs) / this.measured;
        this.log.progress({
            done: this.done,
            total: this.total,
            failed: this.failed,
            errored: this.errored,
            ...(this.costUsd !== undefined && { costUsd: this.costUsd }),
            etaMs: perTrialMs * (this.total - this.done),
        });
    }
}

// EXTERNAL MODULE: ./lib/run/measure-trial.js + 2 modules
var measure_trial = __webpack_require__(1682);
;// CONCATENATED MODULE: ./lib/run/run-trials.js

/**
 * Measures the planned trials, at most `concurrency` at a time, and hands each to the sink as it is done.
 * Answers with the reason when it stopped before the plan was through. A worker takes its next trial only
 * when it is free, so memory does not grow with the plan.
 */
async function runTrials(planned, { cases, bench, limits, concurrency, sink, }) {
    const queue = planned[Symbol.iterator]();
    const interrupted = { reason: 'interrupted', message: 'the run was interrupted' };
    let stop;
    // the first call tells what a call spends; a budget is not overrun before that is known
    const probe = Promise.withResolvers();
    if (!limits.isBlind)
        probe.resolve();
    async function work() {
        while (!stop) {
            const next = queue.next();
            if (next.done)
                return;
            stop ??= bench.signal.aborted ? interrupted : limits.start(bench.clock.elapsed());
            if (stop)
                return;
            const testCase = await cases.read(next.value.entry);
            const answered = bench.findAnswered?.(testCase, next.value.trial);
            const trial = await (0,measure_trial/* measureTrial */.$)(testCase, next.value.trial, bench);
            // what was cut off in the middle of a call says nothing about the target
            if (bench.signal.aborted) {
                limits.abandon();
                stop ??= interrupted;
                return;
            }
            limits.finish(trial, answered);
            probe.resolve();
            await sink(trial);
        }
    }
    const workers = Array.from({ length: concurrency }, async (_, index) => {
        if (index > 0)
            await probe.promise;
        try {
            await work();
        }
        catch (error) {
            // the others finish what they have in hand and take nothing new
            stop ??= interrupted;
            throw error;
        }
        finally {
            probe.resolve();
        }
    });
    const ended = await Promise.allSettled(workers);
    const crash = ended.find((end) => end.status === 'rejected');
    if (crash)
        throw crash.reason;
    return stop ?? limits.findDead() ?? limits.findUnpriced();
}

// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 32 modules
var judge_run = __webpack_require__(6766);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
;// CONCATENATED MODULE: ./lib/pipeline.js














const INTERRUPTED = { reason: 'interrupted', message: 'the run was interrupted' };
/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
async function runSuite(request) {
    const { prepared, target, store, clock } = request;
    const { suite, entries } = prepared;
    for (const judge of prepared.judges)
        judge.recall(request.earlierJudges ?? []);
    let { looks } = (0,plan_looks/* planLooks */.E)({ ...(0,bound_trials/* boundTrials */.s)(request.purpose, suite.run, target), alpha: 1 });
    const criticalTrials = (0,bound_trials/* countCriticalTrials */.a)(suite.gates.critical.trials, target);
    const run = describeRun(suite, {
        ...request,
        pins: prepared.pins,
        entries,
        looks,
        criticalTrials,
        createdAtMs: clock.now(),
        judges: await describeJudges(prepared.judges),
    });
    await store.writeRun(run);
    const facts = new fold_trials/* FactsBuilder */.vU((0,fold_trials/* readStanding */.ZY)(run, 'run'));
    for (const entry of entries)
        facts.expect(entry);
    const { count: takenOver, answered } = await takeOver(request, facts);
    const measure = createMeasurer(request, facts, answered);
    const judge = async (complete, sides, stop) => (0,judge_run/* judgeRun */.Z)({
        gates: suite.gates,
        run: facts.build(await describeEnd(run, prepared, complete, stop)),
        ...sides,
        notes: request.notes,
    });
    const planOf = (index) => ({
        trials: looks[index],
        criticalTrials,
        criticalTags: suite.gates.critical.tags,
    });
    let complete = 0;
    let stop = await measure.look(planOf(0), 0);
    if (!stop)
        complete = 1;
    if (!stop)
        looks = planAffordable(request, run, facts, looks);
    const { sides, interrupted } = await measure.align(run);
    if (interrupted)
        stop ??= { ...INTERRUPTED, look: 0 };
    let judgement = await judge(complete, sides, stop);
    while (!stop && judgement.rerun !== undefined && complete < looks.length) {
        stop = await measure.look(planOf(complete), complete);
        // a look that was cut short is not looked at: the last complete one decides
        if (!stop)
            complete += 1;
        judgement = await judge(complete, sides, stop);
    }
    const ended = await describeEnd(run, prepared, complete, stop);
    await store.writeRun(ended);
    return {
        run: ended,
        facts: facts.build(ended),
        sides,
        judgement,
        measured: measure.count(),
        takenOver,
    };
}
/** What the budget leaves of the plan, now that it is known what a trial takes. */
function planAffordable({ prepared: { suite, entries }, purpose, target }, run, facts, looks) {
    const { critical_trials: criticalTrials } = run.planned;
    const criticalTags = suite.gates.critical.tags;
    const plan = cutLooks({
        looks,
        budget: budgetOf(suite.run, purpose),
        measured: facts
            .list()
            .filter(({ trial, outcome }) => trial <= looks[0] && outcome !== 'missing'),
        countTrials: (trials) => entries.reduce((sum, { tags }) => sum + (0,plan_trials/* countTrials */.X)(tags, { trials, criticalTrials, criticalTags }), 0),
        isTargetFree: target.facts.kind === 'recorded',
    });
    run.looks = { ...run.looks, planned: plan.looks, ...(plan.why && { cut: plan.why }) };
    return plan.looks;
}
/** The document once a look is over. */
async function describeEnd(run, { judges }, complete, stop) {
    const looks = { ...run.looks, complete };
    return {
        ...run,
        ...(judges.length > 0 && { judges: await describeJudges(judges) }),
        looks,
        complete: !stop,
        ...(stop && { stopped: stop }),
    };
}
/** What the run says of its judges. */
async function describeJudges(judges) {
    return await Promise.all(judges.map((judge) => judge.describe()));
}
/** Trials that were measured before, under the same identity, for cases of this run. An output that is known is never drawn again. */
async function takeOver({ earlier, store }, facts) {
    const taken = { count: 0, answered: new Map() };
    for await (const { trial, isStored } of earlier) {
        const identity = (0,fold_trials/* identifyCase */.LH)(trial);
        const key = keyOf(identity, trial.trial);
        if (!facts.isExpected(identity) || trial.output.error?.kind === 'error')
            continue;
        if (facts.isMeasured(identity, trial.trial) && !taken.answered.has(key))
            continue;
        if (!isStored)
            await store.appendTrial(trial);
        facts.add(trial);
        taken.count += 1;
        if (trial.scores.some(({ status }) => status === 'errored'))
            taken.answered.set(key, trial);
        else
            taken.answered.delete(key);
    }
    return taken;
}
function keyOf({ id, case_hash, expectation_hash }, trial) {
    return `${case_hash} ${expectation_hash} ${id} ${trial}`;
}
function createMeasurer(request, facts, answered) {
    const { prepared, purpose, target, store, clock, log } = request;
    const { suite, cases, entries } = prepared;
    const limits = new run_limits/* Limits */.x(budgetOf(suite.run, purpose), {
        startedMs: clock.elapsed(),
        isTargetFree: target.facts.kind === 'recorded',
        beside: () => prepared.judges.flatMap((judge) => judge.spent() ?? []),
    });
    const meter = new ProgressMeter(log, clock);
    const bench = createBench(request, answered);
    let count = 0;
    return {
        count: () => count,
        async align(run) {
            const alignOne = async (of, found) => {
                const earlier = request.earlierRescored?.[of];
                const context = { of, found, prepared, bench, limits, store, earlier };
                const aligned = await (0,align_baseline/* alignBaseline */.Ju)(run, context);
                const spent = (0,sum_asked/* addSpend */.ui)(run.rejudging, aligned.spent);
                if (spent)
                    run.rejudging = spent;
                return aligned;
            };
            const { side: baseline, interrupted } = await alignOne('baseline', await request.baseline);
            if (!request.release || interrupted)
                return { sides: { baseline }, interrupted };
            const release = await alignOne('release', await request.release);
            return { sides: { baseline, release: release.side }, interrupted: release.interrupted };
        },
        async look(plan, look) {
            const isMeasured = ({ entry, trial }) => facts.isMeasured(entry, trial) && !answered.has(keyOf(entry, trial));
            const total = entries.reduce((sum, { tags }) => sum + (0,plan_trials/* countTrials */.X)(tags, plan), 0);
            meter.plan(total, total - countAll((0,plan_trials/* planTrials */.l)(entries, plan, isMeasured)));
            const cause = await runTrials((0,plan_trials/* planTrials */.l)(entries, plan, isMeasured), {
                cases,
                bench,
                limits,
                concurrency: suite.run.concurrency,
                async sink(trial) {
                    const key = keyOf((0,fold_trials/* identifyCase */.LH)(trial), trial.trial);
                    // what could still not be scored stands there already
                    if (!isScoredSame(answered.get(key), trial))
                        await store.appendTrial(trial);
                    answered.delete(key);
                    facts.add(trial);
                    count += 1;
                    meter.add(trial);
                },
            });
            return cause && { ...cause, look };
        },
    };
}
function isScoredSame(before, after) {
    return before !== undefined && (0,canonical_json/* canonicalJson */.dj)(before.scores) === (0,canonical_json/* canonicalJson */.dj)(after.scores);
}
function createBench({ prepared, target, baseline, clock, signal }, answered) {
    const { suite, judges, scorersFor } = prepared;
    return {
        target,
        scorersFor,
        clock,
        maxRetries: suite.run.max_retries,
        signal,
        findAnswered: (testCase, trial) => answered.get(keyOf(testCase, trial)),
        ...(judges.some(({ compares }) => compares) && { baselineOutputOf: (0,align_baseline/* rememberOutputs */.QX)(baseline) }),
    };
}
function countAll(items) {
    let count = 0;
    for (const _ of items)
        count += 1;
    return count;
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
    finish(trial, answered) {
        this.inFlight -= 1;
        this.finished += 1;
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


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeRun)
});

;// CONCATENATED MODULE: ./lib/verdict/case-values.js
const PASS_RATE = 'pass_rate';
/** The trials of a case that a look sees: 1…`throughTrial`. */
function trialsThrough(facts, throughTrial) {
    return facts.trials.filter((trial) => trial.trial <= throughTrial);
}
/** Trials that were measured against a blocking score. */
function measuredTrials(trials) {
    return trials.filter((trial) => trial.outcome === 'passed' || trial.outcome === 'failed');
}
/**
 * What a metric says of each trial, 0–1; trials that it does not score are left out. Of a metric that something blocks on
 * (`advisory: false`) so are those that it only advises on.
 */
function metricValues(metric, trials, { advisory }) {
    if (metric === PASS_RATE)
        return measuredTrials(trials).map(({ outcome }) => ({
            value: outcome === 'passed' ? 1 : 0,
            pass: outcome === 'passed',
        }));
    return trials.flatMap((trial) => {
        const found = trial.metrics[metric];
        return found && (advisory || !found.advisory) ? found : [];
    });
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Share of passing trials among the measured ones; absent where none was measured. */
function passShare(facts, throughTrial) {
    const values = metricValues(PASS_RATE, trialsThrough(facts, throughTrial), { advisory: false });
    return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
}
function hasTag(facts, tags) {
    return facts.tags.some((tag) => tags.includes(tag));
}

// EXTERNAL MODULE: ./lib/verdict/agreement.js
var agreement = __webpack_require__(9025);
;// CONCATENATED MODULE: ./lib/verdict/lattice-tail.js
const MOST_CONVOLUTION_STEPS = 5e6;
const MOST_INVERSION_STEPS = 4e7;
/**
 * Tail of a sum of independent lattice variables. Small sums are convolved (relative accuracy 1e-12);
 * large ones go through the characteristic function (absolute accuracy 1e-10).
 * Undefined when both would take longer than about half a second.
 */
function latticeTail(parts, observed) {
    const divisor = parts.reduce((common, part) => greatestCommonDivisor(common, part.step), 0);
    if (divisor === 0)
        return { above: 0, at: 1 };
    const reduced = parts.map((part) => ({ ...part, step: part.step / divisor }));
    const target = observed / divisor;
    return countConvolutionSteps(reduced) <= MOST_CONVOLUTION_STEPS
        ? convolveTail(reduced, target)
        : invertTail(reduced, target);
}
/** The tail by convolution of all parts. */
function convolveTail(parts, observed) {
    let distribution = Float64Array.of(1);
    for (const part of parts)
        for (let i = 0; i < part.count; i += 1)
            distribution = convolve(distribution, part);
    const above = distribution.subarray(observed + 1).reduce((sum, value) => sum + value, 0);
    return { above, at: distribution[observed] ?? 0 };
}
/**
 * The tail by a discrete Fourier inversion over a window that leaves out less than 1e-17 (Bernstein's inequality).
 * Undefined when the window is too wide for the time allowed.
 */
function invertTail(parts, observed) {
    const { low, high } = findWindow(parts);
    if (observed < low)
        return { above: 1, at: 0 };
    if (observed > high)
        return { above: 0, at: 0 };
    const size = high - low + 1 + ((high - low) % 2);
    const work = parts.reduce((sum, part) => sum + part.probabilities.length + 6, 0);
    if ((size / 2) * work > MOST_INVERSION_STEPS)
        return undefined;
    const circle = new UnitCircle(2 * size);
    const beyond = low + size - 1 - observed;
    let above = beyond;
    let at = 1;
    for (let k = 1; k < size / 2; k += 1) {
        const value = characteristic(parts, circle, 2 * k);
        if (value === undefined)
            continue;
        const angle = value.angle - circle.angle(2 * k * observed);
        const real = value.size * Math.cos(angle);
        const imaginary = value.size * Math.sin(angle);
        // The sum of exp(-i·m·θ) over m = 1…beyond is `ratio` times exp(-i·(beyond + 1)·θ/2).
        const ratio = circle.sin(k * beyond) / circle.sin(k);
        at += 2 * real;
        above +=
            2 * ratio * (real * circle.cos(k * (beyond + 1)) + imaginary * circle.sin(k * (beyond + 1)));
    }
    return { above: clampShare(above / size), at: clampShare(at / size) };
}
function countConvolutionSteps(parts) {
    let reach = 1;
    let steps = 0;
    for (const { count, step, probabilities } of parts) {
        const growth = count * step * (probabilities.length - 1);
        steps += count * probabilities.length * (reach + growth / 2);
        reach += growth;
    }
    return steps;
}
function convolve(distribution, { step, probabilities }) {
    const result = new Float64Array(distribution.length + step * (probabilities.length - 1));
    for (const [index, probability] of probabilities.entries()) {
        const shift = index * step;
        for (let i = 0; i < distribution.length; i += 1)
            result[i + shift] = (result[i + shift] ?? 0) + (distribution[i] ?? 0) * probability;
    }
    return result;
}
function findWindow(parts) {
    let mean = 0;
    let variance = 0;
    let widest = 0;
    let most = 0;
    for (const { step, count, probabilities } of parts) {
        let first = 0;
        let second = 0;
        for (const [value, probability] of probabilities.entries()) {
            first += value * probability;
            second += value * value * probability;
        }
        const width = step * (probabilities.length - 1);
        mean += count * step * first;
        variance += count * step * step * (second - first * first);
        widest = Math.max(widest, width);
        most += count * width;
    }
    const reach = 14 * widest + Math.sqrt(196 * widest * widest + 84 * variance);
    return {
        low: Math.max(0, Math.floor(mean - reach)),
        high: Math.min(most, Math.ceil(mean + reach)),
    };
}
/** Product of the parts' characteristic functions at circle index `turn`; undefined where it is below 1e-19. */
function characteristic(parts, circle, turn) {
    let logSize = 0;
    let angle = 0;
    for (const { step, count, probabilities } of parts) {
        let real = 0;
        let imaginary = 0;
        for (let value = 0; value < probabilities.length; value += 1) {
            const probability = probabilities[value] ?? 0;
            real += probability * circle.cos(turn * step * value);
            imaginary += probability * circle.sin(turn * step * value);
        }
        logSize += (count / 2) * Math.log(real * real + imaginary * imaginary);
        if (!(logSize > -44))
            return undefined;
        angle += count * Math.atan2(imaginary, real);
    }
    return { size: Math.exp(logSize), angle };
}
/** Sines and cosines of whole multiples of one step, so that large multiples lose no digits. */
class UnitCircle {
    #steps;
    #cosines;
    #sines;
    constructor(steps) {
        this.#steps = steps;
        this.#cosines = new Float64Array(steps).map((_, i) => Math.cos((2 * Math.PI * i) / steps));
        this.#sines = new Float64Array(steps).map((_, i) => Math.sin((2 * Math.PI * i) / steps));
    }
    angle(index) {
        return (2 * Math.PI * (index % this.#steps)) / this.#steps;
    }
    cos(index) {
        return this.#cosines[index % this.#steps] ?? 0;
    }
    sin(index) {
        return this.#sines[index % this.#steps] ?? 0;
    }
}
function clampShare(value) {
    return Math.min(1, Math.max(0, value));
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// EXTERNAL MODULE: ./lib/verdict/log-concave.js
var log_concave = __webpack_require__(519);
// EXTERNAL MODULE: ./lib/verdict/normal.js
var normal = __webpack_require__(5738);
;// CONCATENATED MODULE: ./lib/verdict/spread.js

/** 1.960 where 1.645 would do for one look: it pays for the early ones, so the interval is called 90 %. */
const Z_INTERVAL = (0,normal/* normalQuantile */.Z)({ p: 0.975 }).z;
/** Variance (N − 1) of scores; 0 for fewer than two. */
function sampleVariance(values) {
    if (values.length < 2)
        return 0;
    const mean = meanOf(values);
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
/** Variance (N − 1) of `trials` zeros and ones; 0 for fewer than two. */
function spread_passVariance(trials, passes) {
    return trials < 2 ? 0 : (passes * (trials - passes)) / (trials * (trials - 1));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Variance of Σ d_i when the labels are dealt at random within each case. */
function spread_permutationVariance(cases) {
    return cases.reduce((sum, item) => sum + item.variance * inverseTrials(item), 0);
}
/**
 * Standard error of the drop, with two imaginary trial pairs (one that got worse, one that got better), so that
 * it does not shrink to nothing when no trial flipped (Bonett and Price's adjustment, for several trials a case).
 */
function standardError(cases) {
    const pairs = cases.reduce((sum, item) => sum + inverseTrials(item), 0) / cases.length;
    return Math.sqrt(spread_permutationVariance(cases) + pairs) / cases.length;
}
/** The "90 % interval" around a drop. */
function spread_intervalAround(drop, se) {
    return [drop - Z_INTERVAL * se, drop + Z_INTERVAL * se];
}
function inverseTrials({ baselineTrials, candidateTrials }) {
    return 1 / baselineTrials + 1 / candidateTrials;
}

;// CONCATENATED MODULE: ./lib/verdict/exact-test.js



/** Beyond this the weights of ragged trial counts have no common unit worth using. */
const LARGEST_UNIT = 1e5;
/** p is never 0; the Fourier inversion cannot tell smaller ones apart. */
const SMALLEST_P = 1e-12;
/**
 * Exact conditional test of pass/fail trials, stratified by case (Cochran–Mantel–Haenszel; McNemar's with one
 * trial a side): given each case's passes, the baseline's share is hypergeometric, and the shares add up.
 * With weight `drop` the statistic is the drop itself. Cases that passed or failed throughout carry no information
 * and are left out. Undefined where exactness costs too much: hundreds of cases with many different trial counts.
 */
function exact_test_testExact(cases, weight) {
    const mixed = cases.filter(isMixed);
    const unit = weight === 'count' ? 1 : findCommonUnit(mixed);
    if (unit === undefined)
        return undefined;
    const { parts, observed } = buildParts(mixed, unit, weight);
    const tail = latticeTail(parts, observed);
    return tail && toP(tail);
}
/**
 * The exact test of counted trials with its drop, standard error and interval (see `standardError`).
 * @throws RangeError for no cases, and for more than about 5,000 mixed cases of wildly different trial counts
 */
function stratifiedExact({ cases }) {
    const tested = exact_test_testExact(cases, 'count');
    if (!tested)
        throw new RangeError('Too many different trial counts for an exact test');
    const { drop, se } = exact_test_describeCounts(cases);
    const [ciLow, ciHigh] = intervalAround(drop, se);
    return { drop, ...tested, se, ciLow, ciHigh };
}
/** Drop (baseline minus candidate) and its standard error. */
function exact_test_describeCounts(cases) {
    if (cases.length === 0)
        throw new RangeError('No cases to compare');
    const total = cases.reduce((sum, [kb, b, kc, c]) => sum + (b / kb - c / kc), 0);
    const se = standardError(cases.map(([kb, b, kc, c]) => ({
        variance: spread_passVariance(kb + kc, b + c),
        baselineTrials: kb,
        candidateTrials: kc,
    })));
    return { drop: total / cases.length, se };
}
function isMixed([kb, b, kc, c]) {
    return b + c > 0 && b + c < kb + kc;
}
/** Least common multiple of all trial counts: in this unit every pass weighs a whole number. */
function findCommonUnit(cases) {
    let unit = 1;
    for (const count of new Set(cases.flatMap(([kb, , kc]) => [kb, kc]))) {
        unit *= count / greatestCommonDivisor(unit, count);
        if (unit > LARGEST_UNIT)
            return undefined;
    }
    return unit;
}
/** Cases of one kind (trial counts, passes) become one part. `observed` counts from the parts' zero. */
function buildParts(cases, unit, weight) {
    const kinds = new Map();
    let observed = 0;
    for (const [kb, b, kc, c] of cases) {
        const key = `${kb} ${kc} ${b + c}`;
        let kind = kinds.get(key);
        if (!kind) {
            const step = weight === 'count' ? 1 : unit / kb + unit / kc;
            kind = { step, count: 0, ...(0,log_concave/* hypergeometricProbabilities */.f)(kb, kc, b + c) };
            kinds.set(key, kind);
        }
        kind.count += 1;
        observed += kind.step * (b - kind.least);
    }
    return { parts: [...kinds.values()], observed };
}
function toP({ above, at }) {
    return { p: clampP(above + at), midP: clampP(above + at / 2) };
}
function clampP(p) {
    return Math.min(1, Math.max(SMALLEST_P, p));
}

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/verdict/seeded-random.js

/** Whole numbers in [0, 2³²) from the sfc32 generator, seeded by the digest of a JSON value: always the same row. */
function seedRandom(seed) {
    const digest = (0,canonical_json/* digestJson */.tv)(seed);
    let [a = 0, b = 0, c = 0, counter = 0] = [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16));
    return () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + result) | 0;
        return result >>> 0;
    };
}

;// CONCATENATED MODULE: ./lib/verdict/shuffle-labels.js

const MOST_LABELLINGS = 2 ** 18;
const SAMPLES = 9_999;
const MOST_DRAWS = 5e6;
/**
 * Deals the labels baseline and candidate anew within each case and counts how often the statistic reaches the
 * observed one: over all labellings where there are at most 262,144, else over 9,999 random ones, seeded by the
 * case ids (their order does not matter), so that a report made again gives the same number.
 * Undefined where sampling would take over five million draws: there are then hundreds of cases or dozens of trials
 * a case, and the normal approximation is as good.
 */
function countShuffles(cases, statistic) {
    const shuffle = prepareShuffle(cases, statistic);
    const { decks } = shuffle;
    let labellings = 1;
    for (const deck of decks) {
        labellings *= choose(deck.values.length, deck.picks);
        if (labellings > MOST_LABELLINGS)
            break;
    }
    if (labellings <= MOST_LABELLINGS)
        return enumerateLabels(shuffle);
    const draws = decks.reduce((all, deck) => all + deck.picks, 0) * SAMPLES;
    return draws <= MOST_DRAWS ? sampleLabels(shuffle, cases) : undefined;
}
/** p-values of a count; with random labellings the observed one counts as one of them, so p is never 0. */
function toPermutationP({ above, equal, of }) {
    return { p: (above + equal) / of, midP: (above + equal / 2) / of };
}
function prepareShuffle(cases, statistic) {
    const decks = [];
    let fixed = 0;
    let baselineMeans = 0;
    let candidateMeans = 0;
    let scale = 0;
    for (const { baseline, candidate } of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const values = Float64Array.of(...baseline, ...candidate);
        baselineMeans += sum(baseline) / baseline.length;
        candidateMeans += sum(candidate) / candidate.length;
        scale += values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        if (values.every((value) => value === values[0])) {
            fixed += values[0] ?? 0;
            continue;
        }
        const pickedSide = baseline.length <= candidate.length ? 'baseline' : 'candidate';
        const picks = Math.min(baseline.length, candidate.length);
        decks.push({ values, total: sum(values), picks, pickedSide });
    }
    const observed = statistic(baselineMeans, candidateMeans);
    const nudge = statistic(baselineMeans + scale * 1e-11, candidateMeans) - observed;
    return { decks, fixed, statistic, observed, tolerance: Math.abs(nudge) };
}
function enumerateLabels(shuffle) {
    const tables = shuffle.decks.map(listMeans);
    const count = { method: 'enumerated', above: 0, equal: 0, of: 0 };
    const visit = (depth, baselineMeans, candidateMeans) => {
        const table = tables[depth];
        if (!table) {
            tally(count, shuffle, baselineMeans, candidateMeans);
            return;
        }
        for (const [baseline, candidate] of table)
            visit(depth + 1, baselineMeans + baseline, candidateMeans + candidate);
    };
    visit(0, shuffle.fixed, shuffle.fixed);
    return count;
}
/** Mean of either side for every way to deal the labels of one case. */
function listMeans(deck) {
    const means = [];
    const visit = (from, left, picked) => {
        if (left === 0) {
            means.push(splitMeans(deck, picked));
            return;
        }
        for (let i = from; i <= deck.values.length - left; i += 1)
            visit(i + 1, left - 1, picked + (deck.values[i] ?? 0));
    };
    visit(0, deck.picks, 0);
    return means;
}
function sampleLabels(shuffle, cases) {
    const random = seedRandom(cases.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
    const count = { method: 'sampled', above: 0, equal: 1, of: 1 };
    for (let sample = 0; sample < SAMPLES; sample += 1) {
        let baselineMeans = shuffle.fixed;
        let candidateMeans = shuffle.fixed;
        for (const deck of shuffle.decks) {
            const [baseline, candidate] = splitMeans(deck, draw(deck, random));
            baselineMeans += baseline;
            candidateMeans += candidate;
        }
        tally(count, shuffle, baselineMeans, candidateMeans);
    }
    return count;
}
/** Sum of `picks` values drawn without replacement, by a Fisher–Yates shuffle that stops early. */
function draw({ values, picks }, random) {
    let picked = 0;
    for (let i = 0; i < picks; i += 1) {
        const other = i + Math.floor((random() / 2 ** 32) * (values.length - i));
        const value = values[other] ?? 0;
        values[other] = values[i] ?? 0;
        values[i] = value;
        picked += value;
    }
    return picked;
}
function splitMeans({ values, total, picks, pickedSide }, picked) {
    const mean = picked / picks;
    const other = (total - picked) / (values.length - picks);
    return pickedSide === 'baseline' ? [mean, other] : [other, mean];
}
function tally(count, { statistic, observed, tolerance }, baselineMeans, candidateMeans) {
    const difference = statistic(baselineMeans, candidateMeans) - observed;
    count.of += 1;
    if (difference > tolerance)
        count.above += 1;
    else if (difference >= -tolerance)
        count.equal += 1;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function choose(n, k) {
    let ways = 1;
    for (let i = 1; i <= k; i += 1)
        ways = (ways * (n - k + i)) / i;
    return ways;
}

;// CONCATENATED MODULE: ./lib/verdict/permutation.js



const drop = (baselineMeans, candidateMeans) => baselineMeans - candidateMeans;
/**
 * Within-case permutation test of scores (H1: the candidate is worse), statistic: the drop.
 * All labellings where they are few, else 9,999 seeded by the case ids (see `countShuffles`), else the normal
 * approximation. We sample as long as it is cheap instead of going over to the normal at n = 20, because what counts
 * is how many cases vary at all, and in a stable suite of 100 that may be five.
 */
function testScores(cases) {
    const count = countShuffles(cases, drop);
    return count ? toPermutationP(count) : approximateP(cases, drop);
}
/** p of the same test from the normal approximation. Some case must vary. */
function approximateP(cases, statistic) {
    const { baselineMeans, candidateMeans } = sumMeans(cases);
    const deviation = Math.sqrt(spread_permutationVariance(describeSpread(cases)));
    const p = Math.max(Number.MIN_VALUE, (0,normal/* normalUpperTail */.I)(statistic(baselineMeans, candidateMeans) / deviation));
    return { p, midP: p };
}
/** The permutation test of cases given as [baseline scores, candidate scores]; `drop` is per case, in score units. */
function withinCasePermutation({ cases, }) {
    const paired = cases.map(([baseline, candidate], index) => ({
        id: String(index),
        baseline,
        candidate,
    }));
    const { p, midP } = testScores(paired);
    return {
        drop: measureDrop(paired),
        pOneSided: p,
        midPOneSided: midP,
        permutationSE: Math.sqrt(permutationVariance(describeSpread(paired))) / cases.length,
    };
}
/** Mean over cases of baseline mean minus candidate mean: positive is worse. */
function measureDrop(cases) {
    const { baselineMeans, candidateMeans } = sumMeans(cases);
    return (baselineMeans - candidateMeans) / cases.length;
}
/** What each case adds to the noise. */
function describeSpread(cases) {
    return cases.map(({ baseline, candidate }) => ({
        variance: sampleVariance([...baseline, ...candidate]),
        baselineTrials: baseline.length,
        candidateTrials: candidate.length,
    }));
}
function sumMeans(cases) {
    let baselineMeans = 0;
    let candidateMeans = 0;
    for (const { baseline, candidate } of cases) {
        baselineMeans += meanOf(baseline);
        candidateMeans += meanOf(candidate);
    }
    return { baselineMeans, candidateMeans };
}

// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
;// CONCATENATED MODULE: ./lib/verdict/decide-look.js




/** So that a drop of exactly the margin passes, and p equal to its bound fails, whatever the rounding. */
const ROUNDING = 1e-12;
/**
 * The no-regression rule at one look: fail when the drop exceeds the margin *and* is unlikely to be run-to-run
 * noise; pass when there is no sign of a regression; otherwise more trials, and after the last look inconclusive.
 *
 * Pass/fail trials (every value 0 or 1) take the exact test with the drop as its statistic, which is the
 * Cochran–Mantel–Haenszel test where trial counts are equal; with ragged counts each pass weighs what it adds to the
 * drop, and the distribution stays exact (what sampling would only approach). Other scores, and counts too ragged for
 * that, take the permutation test of `testScores`.
 * Looks, spend and give-up thresholds default to 1, 3 and 5 trials and `spendOverLooks`.
 * @throws RangeError for no cases, a case without trials on a side, a score outside 0–1, a look that is not planned
 */
function decideLook(input) {
    requireScores(input.cases);
    const evidence = weighEvidence(input.cases);
    return { ...chooseDecision(input, completePlan(input), evidence), ...evidence };
}
/** The rule on counted trials: always the exact test on the sum of passes. */
function gateDecision({ look, maxDrop, looks, spend, futility, cases, }) {
    const tested = testExact(cases, 'count');
    if (!tested)
        throw new RangeError('Too many different trial counts for an exact test');
    const { drop, se } = describeCounts(cases);
    const evidence = { drop, midP: tested.midP, se, interval: intervalAround(drop, se) };
    const { decision } = chooseDecision({ look, maxDrop }, { looks, spend, futility }, evidence);
    return { decision, drop, midP: tested.midP };
}
function weighEvidence(cases) {
    const counted = countPasses(cases);
    const exact = counted && exact_test_testExact(counted, 'drop');
    const midP = exact ? exact.midP : testScores(cases).midP;
    const { drop, se } = counted
        ? exact_test_describeCounts(counted)
        : { drop: measureDrop(cases), se: standardError(describeSpread(cases)) };
    return { drop, midP, se, interval: spread_intervalAround(drop, se) };
}
function chooseDecision({ look, maxDrop, proof }, { looks, spend, futility }, { drop, midP, interval }) {
    const index = look - 1;
    const bound = spend[index];
    if (bound === undefined)
        throw new RangeError(`Look ${look} is not planned`);
    const tooFar = drop > maxDrop + ROUNDING;
    if (tooFar && midP <= bound + ROUNDING)
        return { decision: 'fail' };
    const trials = looks[look];
    const isProven = interval[1] <= maxDrop + ROUNDING;
    if (proof === 'no-regression' && isProven)
        return { decision: 'pass' };
    if (trials === undefined) {
        const passes = proof === undefined && !tooFar;
        return { decision: passes ? 'pass' : 'inconclusive' };
    }
    const giveUp = futility[index] ?? 1;
    if (proof === undefined && midP > giveUp + ROUNDING)
        return { decision: 'pass' };
    return { decision: 'rerun', trials };
}
function completePlan({ alpha, looks, spend, futility }) {
    const standard = (0,plan_looks/* spendOverLooks */.J)({ looks: looks ?? [1, 3, 5], alpha });
    const plan = {
        looks: standard.looks,
        spend: spend ?? standard.spend,
        futility: futility ?? standard.futility,
    };
    if (plan.spend.length !== plan.looks.length || plan.futility.length < plan.looks.length - 1)
        throw new RangeError('Looks, spend and give-up thresholds do not match');
    return plan;
}
/** Counts per case when every score is 0 or 1. */
function countPasses(cases) {
    const counted = [];
    for (const { baseline, candidate } of cases) {
        if (!baseline.every(isPassFail) || !candidate.every(isPassFail))
            return undefined;
        counted.push([baseline.length, decide_look_sum(baseline), candidate.length, decide_look_sum(candidate)]);
    }
    return counted;
}
function requireScores(cases) {
    if (cases.length === 0)
        throw new RangeError('No cases to compare');
    for (const { id, baseline, candidate } of cases) {
        if (baseline.length === 0 || candidate.length === 0)
            throw new RangeError(`Case ${id} has no trial on one side`);
        if (!baseline.every(isScore) || !candidate.every(isScore))
            throw new RangeError(`Case ${id} has a score outside 0 to 1`);
    }
}
function isPassFail(value) {
    return value === 0 || value === 1;
}
function isScore(value) {
    return value >= 0 && value <= 1;
}
function decide_look_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/verdict/detectable-drop.js


/** 80 % power: "4 times out of 5". */
const Z_POWER = (0,normal/* normalQuantile */.Z)({ p: 0.8 }).z;
/** What a baseline of single trials costs: see docs/statistics.md. */
const ONE_TRIAL = 'the baseline has one trial a case. With five (`run.baseline_trials: 5`) a drop of 5 points on 50 cases is caught about twice as often';
/**
 * Smallest drop that a run of `maxTrials` trials a case against this baseline would catch 4 times out of 5.
 * `baseline` holds [trials, passes] per case, two trials or more.
 */
function minDetectableDrop({ baseline, maxDrop, maxTrials, }) {
    const cases = baseline.map(([trials, passes]) => ({
        trials,
        variance: passVariance(trials, passes),
    }));
    return detect(cases, maxDrop, maxTrials);
}
/**
 * The same from scores 0–1, one list of trials per case. A case with one trial (the others got lost) is given the
 * mean variance of the rest; unknown when fewer than half of the cases have two or more.
 */
function estimateDetectableDrop({ baseline, maxDrop, maxTrials, }) {
    const repeated = baseline.filter((scores) => scores.length >= 2);
    if (baseline.length === 0)
        return { status: 'unknown', why: 'no case was matched' };
    if (repeated.length * 2 < baseline.length)
        return { status: 'unknown', why: ONE_TRIAL };
    const typical = repeated.reduce((sum, scores) => sum + sampleVariance(scores), 0) / repeated.length;
    const cases = baseline.map((scores) => ({
        trials: scores.length,
        variance: scores.length >= 2 ? sampleVariance(scores) : typical,
    }));
    return { status: 'known', ...detect(cases, maxDrop, maxTrials) };
}
/** About how many cases of this kind would be needed to catch a drop of `target` (above `maxDrop`). */
function casesToDetect({ cases, mdd, target, }) {
    return Math.ceil(cases * (mdd / target) ** 2);
}
function detect(cases, maxDrop, maxTrials) {
    if (cases.length === 0)
        throw new RangeError('No cases in the baseline');
    const se = standardError(cases.map(({ trials, variance }) => ({
        variance,
        baselineTrials: trials,
        candidateTrials: maxTrials,
    })));
    return { se, mdd: Math.max((Z_INTERVAL + Z_POWER) * se, maxDrop + Z_POWER * se) };
}

// EXTERNAL MODULE: ./lib/verdict/intervals.js
var intervals = __webpack_require__(2659);
;// CONCATENATED MODULE: ./lib/verdict/ratio-test.js



/**
 * By how much the candidate's cost or latency exceeds the baseline's, and the one-sided p (ties count whole) that
 * shuffling the labels within each case would do so: all labellings, 9,999 seeded ones, or for large suites the
 * normal approximation of the same statistic. Values ≥ 0 in any unit, one per trial.
 *
 * `ratio` is Infinity when the baseline's total is 0 and the candidate's is not. For `geometric` a 0 counts as the
 * smallest positive value of the data: a clock that reads 0 says "less than I can measure".
 * @throws RangeError for no cases, a case without trials on a side, a negative or non-finite value
 */
function ratioTest({ cases, statistic, }) {
    requireMeasurable(cases);
    return statistic === 'total' ? testTotals(cases) : testGeometric(cases);
}
function testTotals(cases) {
    const baseline = cases.reduce((sum, item) => sum + meanOf(item.baseline), 0);
    const candidate = cases.reduce((sum, item) => sum + meanOf(item.candidate), 0);
    if (baseline + candidate === 0)
        return { ratio: 1, p: 1 };
    // The candidate's share of both totals orders labellings as the log ratio does, and is finite throughout.
    const count = countShuffles(cases, (before, after) => after / (before + after));
    const { p } = count ? toPermutationP(count) : approximateP(cases, increase);
    return { ratio: candidate / baseline, p };
}
function testGeometric(cases) {
    const values = cases.flatMap((item) => [...item.baseline, ...item.candidate]);
    const least = values.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), Infinity);
    if (least === Infinity)
        return { ratio: 1, p: 1 };
    const toLog = (value) => Math.log(Math.max(value, least));
    const logs = cases.map(({ id, baseline, candidate }) => ({
        id,
        baseline: baseline.map(toLog),
        candidate: candidate.map(toLog),
    }));
    const differences = logs.map((item) => meanOf(item.candidate) - meanOf(item.baseline));
    const count = countShuffles(logs, increase);
    const { p } = count ? toPermutationP(count) : approximateP(logs, increase);
    return { ratio: Math.exp(meanOf(differences)), p };
}
function increase(baselineMeans, candidateMeans) {
    return candidateMeans - baselineMeans;
}
function requireMeasurable(cases) {
    if (cases.length === 0)
        throw new RangeError('No cases to compare');
    for (const { id, baseline, candidate } of cases) {
        if (baseline.length === 0 || candidate.length === 0)
            throw new RangeError(`Case ${id} has no trial on one side`);
        if (![...baseline, ...candidate].every((value) => value >= 0 && value < Infinity))
            throw new RangeError(`Case ${id} has a value that is no cost or duration`);
    }
}

;// CONCATENATED MODULE: ./lib/verdict/reliability.js
/**
 * Unbiased estimates, from `c` passes in `n` trials, of the chance that all of `k` trials pass (`passHatK`) and that
 * at least one does (`passAtK`). For reports: as a gate it is noisier than the pass rate.
 */
function passHatK({ n, c, k }) {
    if (!(k >= 1 && k <= n && c >= 0 && c <= n))
        throw new RangeError(`No ${k} of ${n} trials with ${c} passes`);
    return { passHatK: shareOfDraws(c, n, k), passAtK: 1 - shareOfDraws(n - c, n, k) };
}
/** C(part, k) / C(whole, k). */
function shareOfDraws(part, whole, k) {
    let share = 1;
    for (let i = 0; i < k; i += 1)
        share *= Math.max(0, part - i) / (whole - i);
    return share;
}

;// CONCATENATED MODULE: ./lib/verdict/statistics.js
/**
 * The one list of the gate's statistics, under the names of the reference vectors: each takes a vector's `input` and
 * returns the keys of its `expected`. A listing on purpose, so that an auditor finds all of them in one place.
 */














;// CONCATENATED MODULE: ./lib/verdict/compare-runs.js


/** More than half of the trials. */
const MOSTLY = 0.5;
const SHOWN_CONFIDENCE = 0.9;
/** By id where the content agrees, else by content (renamed), else removed and new. */
function pairCases(baseline, current) {
    const open = new Set(baseline);
    const partner = new Map();
    const rounds = [
        ({ id, case_hash, expectation_hash }) => `${case_hash} ${expectation_hash} ${id}`,
        ({ id, case_hash }) => `${case_hash} ${id}`,
        ({ case_hash, expectation_hash }) => `${case_hash} ${expectation_hash}`,
        ({ case_hash }) => case_hash,
    ];
    for (const key of rounds) {
        const waiting = Map.groupBy(open, key);
        for (const facts of current) {
            const match = partner.has(facts) ? undefined : waiting.get(key(facts))?.shift();
            if (!match)
                continue;
            open.delete(match);
            partner.set(facts, match);
        }
    }
    const all = [...partner].map(([facts, match]) => ({ baseline: match, current: facts }));
    const isSame = ({ baseline: old, current: now }) => old.expectation_hash === now.expectation_hash;
    return {
        pairs: all.filter(isSame),
        edited: all.filter((pair) => !isSame(pair)),
        added: current.filter((facts) => !partner.has(facts)),
        removed: [...open],
    };
}
/** What broke, what was fixed, and what is in one side only. */
function compareRuns(pairing, { baselineTrials, trials }) {
    const addedIds = new Set(pairing.added.map(({ id }) => id));
    const rewritten = new Set(pairing.removed.filter(({ id }) => addedIds.has(id)).map(({ id }) => id));
    const changes = pairing.pairs.flatMap(({ baseline, current }) => {
        const before = passShare(baseline, baselineTrials);
        const after = passShare(current, trials);
        if (before === undefined || after === undefined)
            return [];
        if ((before - MOSTLY) * (after - MOSTLY) >= 0)
            return [];
        return [{ id: current.id, baselineId: baseline.id, before, after }];
    });
    const ids = (cases) => cases.filter(({ id }) => !rewritten.has(id)).map(({ id }) => id);
    return {
        matched: pairing.pairs.length,
        broken: changes.filter(({ before, after }) => before > after).map(({ id }) => id),
        fixed: changes.filter(({ before, after }) => before < after).map(({ id }) => id),
        new: ids(pairing.added),
        removed: ids(pairing.removed),
        edited: [...pairing.edited.map(({ current }) => current.id), ...rewritten],
        changes,
        failingBefore: listFailing(pairing, baselineTrials),
        ...describeNew(pairing, trials),
    };
}
function listFailing({ removed, edited }, baselineTrials) {
    const gone = [...removed, ...edited.map(({ baseline }) => baseline)];
    return gone
        .filter((facts) => (passShare(facts, baselineTrials) ?? 1) < MOSTLY)
        .map(({ id }) => id);
}
function describeNew({ added }, trials) {
    const shares = added.flatMap((facts) => passShare(facts, trials) ?? []);
    const n = shares.length;
    if (n === 0)
        return {};
    const successes = shares.reduce((sum, share) => sum + share, 0);
    const { low, high } = (0,intervals/* wilson */.rF)({ successes, n, conf: SHOWN_CONFIDENCE });
    return { newcomers: { n, mean: successes / n, interval: [low, high] } };
}
/** All trials of a stored run: the baseline is always read whole. */
function countTrialsOf(run) {
    return run.cases.reduce((most, { trials }) => Math.max(most, trials.at(-1)?.trial ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/verdict/find-flaky.js


/** Trials that a user would make before giving up: what `pass^k` is told for. */
const ATTEMPTS = 3;
/** The flaky cases of what a run is compared with. */
function listFlakyCases({ baseline, gates }) {
    const { facts, history } = baseline;
    if (!facts)
        return [];
    return listFlaky(facts, { critical: gates.critical.tags, ...(history && { history }) });
}
/**
 * Cases that both passed and failed on main, measured and not declared, the least reliable first. `history` is the trials
 * of the last runs of main; where it knows nothing of a case, the trials of the baseline are all there is.
 */
function listFlaky(baseline, { history, critical }) {
    if (baseline.run.target.deterministic)
        return [];
    return baseline.cases
        .flatMap((facts) => {
        const bits = history?.get(facts.case_hash) || writeBits(facts);
        const passed = bits.replaceAll('0', '').length;
        if (passed === 0 || passed === bits.length)
            return [];
        const isCritical = hasTag(facts, critical);
        return {
            id: facts.id,
            passed,
            trials: bits.length,
            ...(isCritical && { critical: true }),
        };
    })
        .toSorted((a, b) => a.passed / a.trials - b.passed / b.trials);
}
/** Pass bits of a case's own trials. */
function writeBits({ trials }) {
    return measuredTrials(trials)
        .map(({ outcome }) => (outcome === 'passed' ? '1' : '0'))
        .join('');
}
/** Chance that three attempts in a row all pass (pass^3), a mean over cases; absent where cases have fewer trials than that. */
function measureReliability(run) {
    const estimates = run.cases.flatMap(({ trials }) => {
        const measured = measuredTrials(trials);
        if (measured.length < ATTEMPTS)
            return [];
        const passed = measured.filter(({ outcome }) => outcome === 'passed').length;
        return passHatK({ n: measured.length, c: passed, k: ATTEMPTS }).passHatK;
    });
    if (estimates.length === 0 || estimates.length < run.cases.length / 2)
        return undefined;
    const share = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    return { attempts: ATTEMPTS, share };
}

;// CONCATENATED MODULE: ./lib/verdict/judge-standing.js

/** Why a metric only advises: in the words of the judge that feeds it, where one does. */
function explainAdvisory(metric, { run }) {
    const judge = findJudges(metric, run).find(({ blocking }) => !blocking);
    return {
        result: 'advisory',
        reason: judge?.why ?? 'its scores only advise',
        ...(judge?.next !== undefined && { next: judge.next }),
    };
}
/** Why a metric has no value at all. */
function explainUnscored(metric, { run, metrics, baseline }) {
    if (!baseline.facts && comparesOnly(metric, run))
        return {
            result: 'no-baseline',
            reason: 'it compares with the outputs of a baseline, and there is none yet',
        };
    return { result: 'not-measured', reason: metrics[metric]?.error ?? 'nothing was scored' };
}
/** Whether all that feeds a metric is a judge that compares with the baseline's outputs. */
function comparesOnly(metric, { run }) {
    const named = (run.judges ?? []).filter(({ name }) => name === metric);
    return named.length > 0 && named.every(({ compares }) => compares);
}
/** Judges that feed a metric. */
function findJudges(metric, { run, metrics }) {
    const digests = metrics[metric]?.judges ?? [];
    return (run.judges ?? []).filter(({ digest }) => digests.includes(digest));
}
/** Digests of the judges behind a metric, and the models that answered; for `pass_rate` of all that block. */
function listJudging(metric, { metrics }) {
    const fed = metric === PASS_RATE
        ? Object.values(metrics).filter(({ advisory }) => !advisory)
        : [metrics[metric]].filter((facts) => facts !== undefined);
    const collect = (key) => [...new Set(fed.flatMap((facts) => facts[key]))].sort();
    return {
        judges: collect('judges'),
        models: collect('models'),
        fingerprints: collect('fingerprints'),
    };
}

;// CONCATENATED MODULE: ./lib/verdict/collect-notes.js


/** What a reader should know, and what decides nothing. */
function collectNotes(context) {
    return [
        ...noteDeadTarget(context),
        ...noteUnstableCritical(context),
        ...noteIdenticalTrials(context),
        ...noteAge(context),
        ...noteJudges(context),
    ];
}
/** What must hold in every trial, and does not on main: said before it blocks somebody who did nothing. */
function noteUnstableCritical(context) {
    return listFlakyCases(context)
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
    ].filter(({ facts }) => isRepeating(facts));
    if (sides.length === 0)
        return [];
    const where = sides.map(({ name }) => name).join(' and of ');
    return [
        `all trials of every case of ${where} are byte-identical, so they tell nothing of run-to-run noise: switch off the cache in front of the target, or write \`deterministic: true\` if it has none`,
    ];
}
/** Fewest cases that must have been tried twice before equal answers mean anything. */
const FEWEST_REPEATED = 5;
function isRepeating({ cases }) {
    const repeated = cases
        .map((facts) => facts.trials.flatMap(({ answer }) => answer ?? []))
        .filter((answers) => answers.length > 1);
    return (repeated.length >= FEWEST_REPEATED &&
        repeated.every((answers) => answers.every((answer) => answer === answers[0])));
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
        const [before, after] = [facts, run].map((side) => listJudging(metric, side));
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

;// CONCATENATED MODULE: ./lib/verdict/gate-critical.js

/** 100 %: any failed trial of any critical case fails, whatever look it belongs to. */
function judgeCritical(context) {
    const { tags, trials } = context.gates.critical;
    const cases = context.run.cases.filter((facts) => hasTag(facts, tags));
    if (cases.length === 0)
        return undefined;
    const failed = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome === 'failed'));
    const rule = context.run.run.target.deterministic
        ? 'every critical case passes'
        : `every trial of every critical case passes (${trials} each)`;
    return {
        gate: 'critical',
        rule,
        current: share(cases.length - failed.length, cases.length),
        ...judgeClass(failed, cases, 'critical'),
        ...withBaseline(context, tags),
        ...(failed.length > 0 && {
            cases: failed.map(({ id }) => id),
            ...sayRedOnMain(context, failed),
        }),
    };
}
/** No violation in any trial. A case that got no answer at all broke nothing: it is listed apart. */
function judgeSafety(context) {
    const { tags } = context.gates.safety;
    const cases = context.run.cases.filter((facts) => hasTag(facts, tags));
    if (cases.length === 0)
        return undefined;
    const failed = cases.filter((facts) => facts.trials.some(isViolation));
    return {
        gate: 'safety',
        rule: 'no violation in any trial of any safety case',
        current: share(cases.length - failed.length, cases.length),
        ...judgeClass(failed, cases, 'safety'),
        ...withBaseline(context, tags),
        ...(failed.length > 0 && {
            cases: failed.map(({ id }) => id),
            ...sayRedOnMain(context, failed),
        }),
    };
}
function isViolation(trial) {
    return trial.outcome === 'failed' && !trial.unanswered;
}
/** Safety cases that got no answer. */
function listUnanswered(context) {
    return context.run.cases
        .filter((facts) => hasTag(facts, context.gates.safety.tags))
        .filter((facts) => facts.trials.some(({ unanswered }) => unanswered))
        .map(({ id }) => id);
}
function judgeClass(failed, cases, word) {
    const measured = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome === 'passed' || outcome === 'failed'));
    if (failed.length > 0)
        return {
            result: 'fail',
            reason: `${failed.length} of ${cases.length} ${word} ${plural(cases.length, 'case')} failed`,
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
    const cases = (baseline.facts?.cases ?? []).filter((facts) => hasTag(facts, tags));
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
    const named = cases && cases.length > 0 ? `: ${nameSome(cases)}` : '';
    const subject = gate === 'critical' || gate === 'safety' ? '' : `${metric ?? gate} `;
    return `${subject}${reason}${named}`;
}
/** The first few ids, and how many more. */
function nameSome(ids) {
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
/** 5: green, and what it does not say. */
function describePass(gates, { run, pairing, gates: policy }) {
    const count = run.cases.length;
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

;// CONCATENATED MODULE: ./lib/verdict/gate-completeness.js


/** More missing than this share of the first look, and the run says nothing. */
const MOST_MISSING = 0.05;
/** Enough was measured to say anything at all: an error, never a failure of quality. */
function judgeCompleteness(context) {
    const problem = [
        findStop,
        findUnmeasuredClass,
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
    const required = run.cases.filter((facts) => hasTag(facts, [...critical.tags, ...safety.tags]));
    // a later look that is complete must have measured them too
    const throughLook = (facts) => Math.max(context.trials, plannedTrials(facts, context));
    const lacking = required.filter((facts) => !isDecided(facts, throughLook(facts)));
    // cases that a killed run never came to
    const unknown = Math.max(0, run.run.planned.required - required.length);
    const count = lacking.length + unknown;
    if (count === 0)
        return undefined;
    return {
        reason: `${count} of ${required.length + unknown} critical and safety cases could not be measured${describeCause(lacking)}`,
        next: 'mend the cause and re-run the job: what was measured is kept',
        cases: lacking.map(({ id }) => id),
    };
}
/** Trials of a case in the first look: critical ones have a minimum of their own. */
function plannedTrials(facts, { gates, run }) {
    const { trials, critical_trials: critical } = run.run.planned;
    return hasTag(facts, gates.critical.tags) ? critical : trials;
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
    const { cases, run } = context.run;
    const unknown = Math.max(0, run.planned.cases - cases.length) * run.planned.trials;
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
function findUnscoredMetric({ gates, metrics, run, baseline }) {
    const unscored = Object.keys(gates.metrics).filter((name) => !metrics[name]?.advisory &&
        (metrics[name]?.n ?? 0) === 0 &&
        (baseline.facts !== undefined || !comparesOnly(name, run)));
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

;// CONCATENATED MODULE: ./lib/verdict/gate-operations.js


const P95 = 0.95;
/** Dollars of the target in one pass (every case once), and against the baseline. Cached trials say nothing of cost. */
function judgeCost(context) {
    const bars = context.gates.cost;
    if (!bars)
        return [];
    const measured = context.run.cases.filter(({ trials }) => trials.some(isFreshAnswer));
    const known = measured
        .map((facts) => valuesOf(facts, context.trials, costOf))
        .filter((values) => values.length > 0);
    if (known.length < measured.length || measured.length === 0)
        return [sayUnknownCost(measured.length - known.length, measured.length)];
    const current = known.reduce((sum, values) => sum + mean(values), 0);
    const results = [];
    if (bars.max_usd !== undefined)
        results.push({
            gate: 'cost',
            metric: 'total',
            rule: `at most $${bars.max_usd} a pass`,
            current,
            ...(current > bars.max_usd
                ? { result: 'fail', reason: `one pass costs $${current.toFixed(4)}` }
                : { result: 'pass', reason: `one pass costs $${current.toFixed(4)}` }),
        });
    if (bars.max_increase !== undefined)
        results.push(judgeRatio('cost', bars.max_increase, context, costOf, 'total'));
    return results;
}
function isFreshAnswer(trial) {
    return !trial.cached && trial.outcome !== 'missing' && trial.error === undefined;
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
/** 95th percentile against an absolute bar, and the typical case against the baseline (advisory: the two sides were measured in different jobs). */
function judgeLatency(context) {
    const bars = context.gates.latency;
    if (!bars)
        return [];
    const results = [];
    if (bars.p95_ms !== undefined)
        results.push(judgeP95(bars.p95_ms, context));
    if (bars.max_increase !== undefined) {
        const ratio = judgeRatio('latency', bars.max_increase, context, latencyOf, 'geometric');
        results.push(ratio.result === 'fail' || ratio.result === 'pass'
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
    const { lowerRank } = (0,intervals/* quantileCIRanks */.vY)({ n: sorted.length, q: P95, confOneSided: 0.95 });
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
    if (cases.length === 0)
        return {
            ...base,
            result: 'no-baseline',
            reason: `the baseline has no ${gate} to compare with`,
        };
    const total = (side) => cases.reduce((sum, values) => sum + mean(values[side]), 0);
    const typical = (side) => Math.exp(mean(cases.map((values) => Math.log(Math.max(mean(values[side]), 1)))));
    const { ratio, p } = ratioTest({ cases, statistic });
    const isMore = ratio > 1 + maxIncrease && p <= 1 - context.gates.confidence;
    return {
        ...base,
        baseline: gate === 'cost' ? total('baseline') : typical('baseline'),
        current: gate === 'cost' ? total('candidate') : typical('candidate'),
        p,
        matched: cases.length,
        result: isMore ? 'fail' : 'pass',
        reason: `${ratio.toFixed(2)} times the baseline`,
    };
}
function valuesOf(facts, throughTrial, read) {
    return trialsThrough(facts, throughTrial).flatMap((trial) => read(trial) ?? []);
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
function judgePins({ run, baseline }) {
    const base = {
        gate: 'pins',
        rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
    };
    const [rubric] = findUnversioned(baseline.facts?.run.pins ?? [], run.run.pins);
    if (!rubric)
        return { ...base, result: 'pass', reason: 'they match' };
    return {
        ...base,
        result: 'error',
        reason: `the rubric ${rubric.path} has another text than on main, and still calls itself version "${rubric.version ?? ''}"`,
        next: 'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate',
    };
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

// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/verdict/gate-context.js
function isLastLook({ looks, index }) {
    return index >= looks.length - 1;
}
/** Why there was no further look, in a few words and in its own; nothing where all were taken. */
function describeStop(look) {
    const { stop, cut } = look;
    if (stop && !isLastLook(look)) {
        const by = stop.reason === 'time' ? 'budget' : stop.reason;
        return `stopped by ${by}: ${stop.message}`;
    }
    return cut !== undefined && isLastLook(look) ? `stopped by budget: ${cut}` : undefined;
}

;// CONCATENATED MODULE: ./lib/verdict/gate-floor.js




/** Room for rounding: a value exactly on the bar is good. */
const EPSILON = 1e-12;
const gate_floor_SHOWN_CONFIDENCE = 0.9;
/** The floor of one metric. A noisy mean is shown with its 90 % Wilson interval, which never gates. */
function judgeFloor(metric, min, context) {
    const summary = context.metrics[metric];
    const current = summary?.mean;
    const baseline = context.baselineMetrics?.[metric]?.mean;
    const base = {
        gate: 'floor',
        metric,
        rule: `at least ${(0,format_number/* formatPercent */.l9)(min)}`,
        ...(current !== undefined && { current }),
        ...(baseline !== undefined && { baseline }),
        ...showInterval(summary),
    };
    if (current === undefined)
        return { ...base, ...explainUnscored(metric, context) };
    if (summary?.advisory)
        return { ...base, ...explainAdvisory(metric, context) };
    if (current >= min - EPSILON)
        return { ...base, result: 'pass', reason: `${(0,format_number/* formatPercent */.l9)(current)} is enough` };
    const settled = summary.deterministic || isLastLook(context.look);
    if (settled)
        return {
            ...base,
            result: 'fail',
            reason: `${(0,format_number/* formatPercent */.l9)(current)} is below the floor of ${(0,format_number/* formatPercent */.l9)(min)}`,
        };
    const stopped = describeStop(context.look);
    const why = stopped === undefined ? '' : ` (${stopped})`;
    return {
        ...base,
        result: 'inconclusive',
        reason: `${(0,format_number/* formatPercent */.l9)(current)} is below the floor of ${(0,format_number/* formatPercent */.l9)(min)}, and more trials were not to be had${why}`,
    };
}
/** Cases as trials, their means as successes (statistics.md 2.5); a target without noise has none. */
function showInterval(summary) {
    if (summary?.mean === undefined || summary.deterministic)
        return {};
    const { mean, n } = summary;
    const { low, high } = (0,intervals/* wilson */.rF)({ successes: mean * n, n, conf: gate_floor_SHOWN_CONFIDENCE });
    return { interval: [low, high] };
}

;// CONCATENATED MODULE: ./lib/verdict/match-values.js

/** Cases that both sides scored. */
function matchValues(metric, { pairing, baselineTrials, trials, metrics }) {
    const role = { advisory: metrics[metric]?.advisory ?? false };
    return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
        const before = metricValues(metric, trialsThrough(baseline, baselineTrials), role);
        const after = metricValues(metric, trialsThrough(current, trials), role);
        if (before.length === 0 || after.length === 0)
            return [];
        return {
            id: current.id,
            baseline: before.map(({ value }) => value),
            candidate: after.map(({ value }) => value),
        };
    });
}

;// CONCATENATED MODULE: ./lib/verdict/find-incomparable.js



/** Comparing fewer cases than this says nothing about noise. */
const FEWEST_MATCHED = 10;
/** Share of the baseline's cases that must still be there. */
const LEAST_MATCHED = 0.5;
/** More of the baseline lost in scoring it again, and it is no baseline. */
const MOST_LOST = 0.05;
/** What makes a comparison impossible before any number is looked at. */
function findFallback(metric, context) {
    const { metrics, baseline, baselineMetrics, run } = context;
    if (metrics[metric]?.mean === undefined)
        return explainUnscored(metric, context);
    const isAdvisory = metrics[metric].advisory;
    const nothing = isAdvisory && (!baseline.facts || matchValues(metric, context).length === 0)
        ? explainAdvisory(metric, context)
        : undefined;
    if (nothing)
        return nothing;
    if (!baseline.facts)
        return {
            result: 'no-baseline',
            reason: baseline.info.why ?? 'there is no baseline yet',
            next: baseline.info.next ?? 'run the workflow on the default branch: it records one',
        };
    if (isJudgedByOthers(metric, [run, baseline.facts], baseline.otherJudges))
        return isAdvisory
            ? explainAdvisory(metric, context)
            : {
                result: 'no-baseline',
                reason: 'the baseline was judged by another judge',
                next: 'judge its stored outputs again: touchstone rejudge RUN',
            };
    if (baselineMetrics?.[metric]?.mean !== undefined)
        return undefined;
    // lost in scoring it again is not the same as never scored: what is unsure must not pass as new
    return (findLost(metric, context) ?? {
        result: 'no-baseline',
        reason: 'the baseline did not score this metric',
    });
}
/** Verdicts of two judges do not compare. Where the baseline's outputs were judged again, it is one judge. */
function isJudgedByOthers(metric, sides, others) {
    if (!others || others.size === 0)
        return false;
    if (metric !== PASS_RATE)
        return others.has(metric);
    // blocking on one side is enough: its failures are in one of the two rates
    return [...others].some((name) => {
        const roles = sides.map((side) => findRole(name, side));
        return roles.includes('blocks') || roles.every((role) => role === 'unknown');
    });
}
function findRole(name, { run, metrics }) {
    const record = run.judges?.find((judge) => judge.name === name);
    if (record)
        return record.blocking ? 'blocks' : 'advises';
    if (!metrics[name])
        return 'unknown';
    return metrics[name].advisory ? 'advises' : 'blocks';
}
/** What makes the numbers of the two sides mean different things. */
function findUncomparable(metric, matched, context) {
    const { run, baseline, metrics } = context;
    const lost = findLost(metric, context);
    if (lost)
        return lost;
    const known = baseline.facts.cases.length;
    if (matched < known * LEAST_MATCHED)
        return {
            result: 'inconclusive',
            reason: `only ${matched} of the baseline's ${known} cases are left to compare`,
            next: 'change datasets in a PR of their own',
        };
    if (!metrics[metric].deterministic && matched < FEWEST_MATCHED)
        return {
            result: 'inconclusive',
            reason: `${matched} cases are too few to tell noise from a drop (${FEWEST_MATCHED} at least)`,
            next: 'add cases, or gate with a floor',
        };
    return findOtherModel(run, baseline.facts) ?? findOtherJudgeModel(metric, run, baseline.facts);
}
/** What of the baseline could not be judged again is rarely lost by chance: a part of it is not compared as if it were all. */
function findLost(metric, { baseline, pairing, metrics }) {
    if (!baseline.asMeasured || metrics[metric]?.mean === undefined)
        return undefined;
    const pairs = pairing?.pairs ?? [];
    const isLost = ({ baseline: { trials } }) => trials.some((trial) => metric === PASS_RATE ? trial.outcome === 'missing' : trial.errored?.includes(metric));
    const lost = pairs.filter(isLost).length;
    if (lost <= pairs.length * MOST_LOST)
        return undefined;
    const { metrics: scored = {} } = baseline.facts ?? {};
    const errors = metric === PASS_RATE ? Object.values(scored) : [scored[metric]];
    const why = baseline.unjudged ?? errors.find((found) => found?.error !== undefined)?.error;
    return {
        result: 'inconclusive',
        reason: `${lost} of ${pairs.length} cases of the baseline could not be scored again${why === undefined ? '' : `: ${why}`}`,
        next: 'mend the cause (a provider, run.budget) and re-run the job: what was scored is kept',
    };
}
const CURE_OF_MODELS = "re-run the workflow of main: the baseline is then the new model's";
/** The provider answers with another model than before for the same requested one. */
function findOtherModel(run, baseline) {
    const [before, after] = [listModels(baseline), listModels(run)];
    const requested = run.run.target.model;
    if (requested === undefined || requested !== baseline.run.target.model)
        return undefined;
    if (before.length === 0 || after.length === 0 || before.join() === after.join())
        return undefined;
    return {
        result: 'inconclusive',
        reason: `the provider changed the model under us: ${requested} was answered by ${before.join(', ')}, now by ${after.join(', ')}`,
        next: CURE_OF_MODELS,
    };
}
/** The same of a judge: its digest is the same, and another model answers to it. */
function findOtherJudgeModel(metric, run, baseline) {
    const before = listJudging(metric, baseline).models;
    const after = listJudging(metric, run).models;
    if (before.length === 0 || after.length === 0 || before.join() === after.join())
        return undefined;
    return {
        result: 'inconclusive',
        reason: `the provider changed the judge under us: the baseline was judged by ${before.join(', ')}, this run by ${after.join(', ')}`,
        next: CURE_OF_MODELS,
    };
}
function listModels({ cases }) {
    const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
    return [...new Set(models)].sort();
}

;// CONCATENATED MODULE: ./lib/verdict/describe-power.js

/** A drop that is half as large again as the margin is what people mean by "we would have seen it". */
const GUARANTEE = 1.5;
/**
 * What a run of these cases could have caught at all: the smallest drop, and how many cases a closer look would take;
 * or why nothing is known of it. The noise is read off the baseline's own trials.
 */
function describePower(cases, { maxDrop, maxTrials }) {
    const baseline = cases.map((matched) => matched.baseline);
    const found = estimateDetectableDrop({ baseline, maxDrop, maxTrials });
    if (found.status === 'unknown')
        return { undetectable: found.why };
    const { mdd } = found;
    const target = GUARANTEE * maxDrop;
    if (target === 0 || mdd <= target)
        return { detectable: mdd };
    const needed = { drop: target, cases: casesToDetect({ cases: cases.length, mdd, target }) };
    return { detectable: mdd, needed };
}

;// CONCATENATED MODULE: ./lib/verdict/gate-regression.js








const gate_regression_EPSILON = 1e-12;
/** The no-regression rule for one metric: whole for a deterministic one, the test of the look for a noisy one. */
function judgeRegression(metric, bar, context) {
    const base = describeSides(metric, bar, context);
    const fallback = findFallback(metric, context);
    if (fallback)
        return { gate: { ...base, ...fallback } };
    const cases = matchValues(metric, context);
    const brokenOff = findUncomparable(metric, cases.length, context);
    // there are no means of nothing: each side keeps its own
    if (cases.length === 0 && brokenOff)
        return { gate: { ...base, matched: 0, ...brokenOff } };
    const compared = { ...base, ...compareMeans(cases), ...splitOf(metric, context) };
    if (context.metrics[metric].advisory)
        return { gate: { ...compared, ...explainAdvisory(metric, context) } };
    if (brokenOff)
        return { gate: { ...compared, ...brokenOff } };
    const isExact = context.metrics[metric].deterministic && context.baselineMetrics[metric].deterministic;
    const judged = isExact
        ? { gate: { ...compared, ...judgeExactly(compared.drop, bar.maxDrop) } }
        : judgeNoisy(cases, bar, compared, context);
    return { ...judged, gate: doubtOldBaseline(judged.gate, context) };
}
const MOST_COMMITS_NAMED = 5;
/** Of what changed since an older ancestor, this change may be innocent: a failure is then none. */
function doubtOldBaseline(gate, { baseline: { info } }) {
    const { commit = 'an older commit', behind, touched = [] } = info;
    if (gate.result !== 'fail' || touched.length === 0)
        return gate;
    const named = touched.slice(0, MOST_COMMITS_NAMED).map((sha) => sha.slice(0, 7));
    const rest = touched.length - named.length;
    const list = `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return {
        ...gate,
        result: 'inconclusive',
        reason: `it ${gate.reason}; but the baseline is of ${commit.slice(0, 7)}, ${behind} commits before the base of this change, and what lies between touches what the suite depends on (${list})`,
        next: 'let the workflow of the default branch record the base commit, then re-run this job',
    };
}
function compareMeans(cases) {
    return {
        baseline: mean(cases.map((c) => mean(c.baseline))),
        current: mean(cases.map((c) => mean(c.candidate))),
        drop: mean(cases.map((c) => mean(c.baseline) - mean(c.candidate))),
        matched: cases.length,
    };
}
function splitOf(metric, { splits }) {
    const split = splits.find((found) => found.metric === metric);
    return split
        ? { app_change: split.app, ...(split.eval !== undefined && { eval_change: split.eval }) }
        : {};
}
function describeSides(metric, { gate, maxDrop, proof }, { metrics, baselineMetrics, baseline: { info } }) {
    const current = metrics[metric]?.mean;
    const baseline = baselineMetrics?.[metric]?.mean;
    return {
        gate,
        metric,
        rule: `${proof === undefined ? 'may drop' : 'must be shown to have dropped'} ${(0,format_number/* formatPoints */.Xf)(maxDrop)} at most${info.tag === undefined ? '' : ` since ${info.tag}`}`,
        max_drop: maxDrop,
        ...(current !== undefined && { current }),
        ...(baseline !== undefined && { baseline }),
    };
}
function judgeExactly(drop, maxDrop) {
    return drop > maxDrop + gate_regression_EPSILON
        ? {
            result: 'fail',
            reason: `fell ${(0,format_number/* formatPoints */.Xf)(drop)}; ${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed, and this target has no noise`,
        }
        : { result: 'pass', reason: describeChange(drop) };
}
function judgeNoisy(cases, { maxDrop, proof }, compared, { look, schedule, gates }) {
    const { looks, spend, futility } = schedule;
    const decided = decideLook({
        look: look.index + 1,
        cases,
        maxDrop,
        alpha: 1 - gates.confidence,
        looks,
        spend,
        futility,
        ...(proof && { proof }),
    });
    const numbers = {
        ...compared,
        p: decided.midP,
        interval: withinScale(decided.interval),
        ...describePower(cases, { maxDrop, maxTrials: looks.at(-1) }),
    };
    const noise = `noise alone would do this ${(0,format_number/* formatPercent */.l9)(decided.midP)} of the time`;
    switch (decided.decision) {
        case 'fail':
            return {
                gate: {
                    ...numbers,
                    result: 'fail',
                    reason: `fell ${(0,format_number/* formatPoints */.Xf)(decided.drop)}; ${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed, and ${noise}`,
                },
            };
        case 'pass':
            return { gate: { ...numbers, result: 'pass', reason: describeChange(decided.drop) } };
        case 'rerun':
        case 'inconclusive': {
            const stopped = describeStop(look);
            const why = stopped === undefined ? '' : `; ${stopped}`;
            const measured = `it ${tellChange(decided.drop)} after ${countTrials(looks[look.index])} (${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed)`;
            const doubt = proof === undefined || decided.drop > maxDrop
                ? `noise alone would do this ${(0,format_number/* formatPercent */.l9)(decided.midP)} of the time, and only ${(0,format_number/* formatPercent */.l9)(spend[look.index])} or less counts as a real drop`
                : `a drop of up to ${(0,format_number/* formatPoints */.Xf)(numbers.interval[1])} cannot be ruled out`;
            return {
                gate: {
                    ...numbers,
                    result: 'inconclusive',
                    reason: `${measured}, but ${doubt}${why}`,
                    next: adviseOpen(gates, stopped !== undefined),
                },
                ...(decided.decision === 'rerun' && { rerun: decided.trials }),
            };
        }
    }
}
/** What an answer that stays open means, and what would close it. */
function adviseOpen({ on_inconclusive: policy }, isStopped) {
    const meaning = {
        warn: 'warns and does not block',
        fail: 'blocks',
        pass: 'counts as passed',
    }[policy];
    const cure = isStopped
        ? 'a larger `run.budget` buys the trials that would tell'
        : 'a re-run keeps these trials and will not change the answer; more cases or more baseline trials will';
    return `by policy (\`on_inconclusive: ${policy}\`) this ${meaning}. Look at the cases below; ${cure}`;
}
/** A share cannot fall by more than 100 points, whatever the formula gives for a handful of cases. */
function withinScale([low, high]) {
    return [Math.max(-1, low), Math.min(1, high)];
}
function countTrials(trials) {
    return trials === 1 ? '1 trial a case' : `${trials} trials a case`;
}
function tellChange(drop) {
    if (Math.abs(drop) < gate_regression_EPSILON)
        return 'did not change';
    return drop > 0 ? `fell ${(0,format_number/* formatPoints */.Xf)(drop)}` : `rose ${(0,format_number/* formatPoints */.Xf)(-drop)}`;
}
function describeChange(drop) {
    if (Math.abs(drop) < gate_regression_EPSILON)
        return 'unchanged';
    return drop > 0 ? `down ${(0,format_number/* formatPoints */.Xf)(drop)}` : `up ${(0,format_number/* formatPoints */.Xf)(-drop)}`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-metrics.js



/** Every test of a noisy metric takes its share of alpha; what only advises, and what has no noise, takes none. */
function scheduleLooks(gates, metrics, look, { baseline: release }) {
    const tests = Object.entries(gates.metrics)
        .filter(([name]) => !metrics[name]?.advisory && !metrics[name]?.deterministic)
        .flatMap(([, bars]) => listBars(bars))
        .filter(({ gate }) => gate === 'no-regression' || release.facts !== undefined);
    return (0,plan_looks/* spendOverLooks */.J)({
        looks: look.looks,
        alpha: 1 - gates.confidence,
        metrics: Math.max(1, tests.length),
    });
}
function listBars({ max_drop, release_max_drop, proof }) {
    const strict = proof && { proof };
    return [
        ...(max_drop === undefined
            ? []
            : [{ gate: 'no-regression', maxDrop: max_drop, ...strict }]),
        ...(release_max_drop === undefined
            ? []
            : [{ gate: 'release', maxDrop: release_max_drop, ...strict }]),
    ];
}
/** Floors and the no-regression rule of every metric; one that is open asks for more trials of all. */
function judgeMetrics(context, released) {
    const { looks, index } = context.look;
    const results = Object.entries(context.gates.metrics).flatMap(([metric, bars]) => [
        ...(bars.min === undefined ? [] : [askAgain(judgeFloor(metric, bars.min, context))]),
        ...listBars(bars).map((bar) => judgeRegression(metric, bar, bar.gate === 'release' ? released : context)),
    ]);
    // a floor that is not reached yet is settled by the next look
    function askAgain(gate) {
        return gate.result === 'inconclusive' ? { gate, rerun: looks[index + 1] } : { gate };
    }
    const open = results.filter(({ rerun }) => rerun !== undefined);
    return {
        gates: results.map(({ gate }) => gate),
        open: new Set(open.map(({ gate }) => gate)),
        ...(open.length > 0 && { rerun: Math.max(...open.map(({ rerun }) => rerun)) }),
    };
}

;// CONCATENATED MODULE: ./lib/verdict/split-changes.js

/**
 * Where scorers or judges changed, every metric's change in two parts: what the app changed (old and new outputs under the
 * new scorers; what the gates see), and what the scorers changed (old and new scorers on the old outputs). Over the cases that
 * were scored of both. A metric that no change of scorers moves has no row.
 */
function splitChanges(input) {
    const names = [PASS_RATE, ...Object.keys(input.run.metrics).sort()];
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
    const after = mean(rows.map(({ now }) => now));
    const rescored = mean(rows.map(({ again }) => again));
    return {
        metric,
        rescored,
        after,
        app: after - rescored,
        cases: rows.length,
        ...(known.length > 0 && {
            before: mean(known.map(({ was }) => was)),
            eval: mean(known.map(({ was, again }) => again - was)),
        }),
        ...(known.length > 0 && known.length < rows.length && { old_cases: known.length }),
    };
}
function listRows(metric, input) {
    const { run, rescored, asMeasured, pairing, trials, baselineTrials } = input;
    const before = new Map(asMeasured.cases.map((facts) => [keyOf(facts), facts]));
    const valueIn = ({ metrics }, facts, through) => {
        const role = { advisory: metrics[metric]?.advisory ?? false };
        const values = facts ? metricValues(metric, trialsThrough(facts, through), role) : [];
        return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
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
function keyOf({ id, case_hash, expectation_hash }) {
    return `${case_hash} ${expectation_hash} ${id}`;
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
    return values.size < 2 ? undefined : (0,agreement/* krippendorffAlpha */.tb)({ units, metric: 'interval' }).alpha;
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
        .flatMap((facts) => trialsThrough(facts, throughTrial).flatMap(({ latency_ms, cached }) => latency_ms === undefined || cached ? [] : latency_ms))
        .sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/verdict/summarize-run.js

/** Every metric of a run over trials 1…`throughTrial`, `pass_rate` first. */
function summarizeMetrics(run, throughTrial) {
    const names = [PASS_RATE, ...Object.keys(run.metrics).sort()];
    return Object.fromEntries(names.map((name) => [name, summarizeMetric(name, run, throughTrial)]));
}
function summarizeMetric(name, run, throughTrial) {
    const means = [];
    let passed = 0;
    let errored = 0;
    const advisory = name !== PASS_RATE && run.metrics[name].advisory;
    for (const facts of run.cases) {
        const trials = trialsThrough(facts, throughTrial);
        const values = metricValues(name, trials, { advisory });
        if (values.length > 0) {
            means.push(mean(values.map(({ value }) => value)));
            if (values.every(({ pass }) => pass))
                passed += 1;
        }
        else if (isErrored(name, facts, trials))
            errored += 1;
    }
    return {
        ...(means.length > 0 && { mean: mean(means) }),
        passed,
        n: means.length,
        errored,
        advisory,
        deterministic: isDeterministic(name, run),
        ...describeErrors(name, errored, run),
    };
}
/** A case counts as errored for `pass_rate` when nothing of it was measured, for a metric when its score crashed. */
function isErrored(name, facts, trials) {
    if (name !== PASS_RATE)
        return trials.some((trial) => trial.errored?.includes(name));
    return facts.trials.length === 0 || trials.some((trial) => trial.outcome === 'missing');
}
function describeErrors(name, errored, run) {
    const error = errored > 0 ? run.metrics[name]?.error : undefined;
    return error === undefined ? {} : { error };
}
/** Every score that feeds it is a code check, and the target gives the same answer every time. */
function isDeterministic(name, run) {
    if (!run.run.target.deterministic)
        return false;
    const fed = name === PASS_RATE ? Object.values(run.metrics) : [run.metrics[name]];
    return fed.every((facts) => !facts?.judged || (name === PASS_RATE && facts.advisory));
}
/**
 * Calls, tokens and dollars: of the target's trials that were not served from a cache, of the judges, and what no trial
 * owns. One unknown price makes a sum unknown.
 */
function summarizeUsage(run) {
    const target = emptyUsage(run.run.usage?.calls ?? 0);
    let targetUsd = run.run.usage?.cost_usd;
    addUsage(target, run.run.usage);
    let isUnknown = false;
    const { judges: records = [], rejudging } = run.run;
    const judging = records.flatMap(({ canary }) => canary?.asked ?? []);
    if (rejudging)
        judging.push(rejudging);
    for (const trial of run.cases.flatMap(({ trials }) => trials)) {
        if (trial.judged)
            judging.push(trial.judged);
        if (trial.cached)
            continue;
        target.calls += 1;
        addUsage(target, trial.usage);
        if (trial.cost_usd !== undefined)
            targetUsd = (targetUsd ?? 0) + trial.cost_usd;
        else if (trial.usage)
            isUnknown = true;
    }
    const judges = emptyUsage(0);
    for (const spend of judging) {
        judges.calls += spend.calls;
        addUsage(judges, spend.usage);
    }
    const judgesUsd = sumCosts(judging);
    const knownUsd = judging.length === 0 ? targetUsd : addCosts(targetUsd, judgesUsd);
    const costUsd = isUnknown ? undefined : knownUsd;
    return {
        usage: { target, judges },
        ...(costUsd !== undefined && { costUsd }),
        ...(judging.length > 0 && { judging: describeJudging(judging, judgesUsd) }),
    };
}
function describeJudging(spends, costUsd) {
    const latencies = spends
        .flatMap(({ latency_ms: ms, calls }) => (ms === undefined ? [] : ms / calls))
        .sort((a, b) => a - b);
    return {
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        ...(latencies.length > 0 && { p50_ms: latencies[Math.ceil(latencies.length / 2) - 1] }),
    };
}
function sumCosts(spends) {
    const costs = spends.map(({ cost_usd: usd }) => usd);
    return costs.reduce((sum, usd) => (sum === undefined || usd === undefined ? undefined : sum + usd), 0);
}
/** A target that reports nothing (a module, often) leaves the judges' cost to be told. */
function addCosts(target, judges) {
    return judges === undefined ? undefined : (target ?? 0) + judges;
}
function emptyUsage(calls) {
    return { input_tokens: 0, output_tokens: 0, calls };
}
function addUsage(total, more) {
    if (!more)
        return;
    total.input_tokens += more.input_tokens;
    total.output_tokens += more.output_tokens;
    if (more.cached_tokens !== undefined)
        total.cached_tokens = (total.cached_tokens ?? 0) + more.cached_tokens;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-run.js













/** Run and baseline → verdict. Pure: the same documents give the same verdict, today or in a year. */
function judgeRun(input) {
    const { context, released } = buildContexts(input);
    const critical = [judgeCritical(context), judgeSafety(context)].filter((gate) => gate !== undefined);
    const metrics = judgeMetrics(context, released);
    const cause = findSettled(critical, metrics.gates);
    const completeness = judgeCompleteness(context);
    const gates = [
        judgePins(context),
        completeness,
        ...critical,
        ...metrics.gates.map((gate) => cause !== undefined && metrics.open.has(gate) ? sayNotNeeded(gate, cause) : gate),
        ...judgeCost(context),
        ...judgeLatency(context),
    ];
    const verdict = { ...describeRun(context, input), ...decideVerdict(gates, context), gates };
    // what more trials cannot change is not paid for
    const isDecided = cause !== undefined || completeness.result === 'error';
    const rerun = isDecided ? undefined : metrics.rerun;
    return { verdict, ...(rerun !== undefined && { rerun }) };
}
/** The run beside its baseline, and beside the last release. */
function buildContexts({ gates, run, baseline, release }) {
    const look = readLook(run.run);
    const trials = look.looks[look.index];
    const metrics = summarizeMetrics(run, trials);
    const withBaseline = compareSides(run, baseline, trials);
    const withRelease = compareSides(run, release ?? NO_RELEASE, trials);
    const schedule = scheduleLooks(gates, metrics, look, withRelease);
    const common = { gates, run, metrics, look, schedule, trials };
    return { context: { ...common, ...withBaseline }, released: { ...common, ...withRelease } };
}
const NO_RELEASE = { info: { refused: [], why: 'no release was looked for' } };
function compareSides(run, baseline, trials) {
    const { facts: rescored, asMeasured } = baseline;
    if (!rescored)
        return { baseline, baselineTrials: 0, splits: [] };
    const baselineTrials = countTrialsOf(rescored);
    const pairing = pairCases(rescored.cases, run.cases);
    return {
        baseline,
        baselineTrials,
        baselineMetrics: summarizeMetrics(rescored, baselineTrials),
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
function describeRun(context, { run, baseline, release, notes }) {
    const { usage, costUsd, judging } = summarizeUsage(run);
    const trials = run.cases.flatMap((facts) => facts.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
    const latency = summarizeLatency(context);
    const reliability = describeReliability(context);
    return {
        suite: run.run.suite,
        metrics: context.metrics,
        ...(context.pairing && {
            comparison: compareRuns(context.pairing, {
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
        measured: { cases: run.cases.length, trials: trials.length - missing, missing },
        flaky: listFlakyCases(context),
        ...(reliability && { reliability }),
        unanswered: listUnanswered(context),
        notes: [...(notes ?? []), ...collectNotes(context)],
    };
}
function describeReliability({ run, baseline }) {
    const [before, now] = [
        baseline.facts && measureReliability(baseline.facts),
        measureReliability(run),
    ];
    if (run.run.target.deterministic || (!before && !now))
        return undefined;
    return { ...(before && { baseline: before }), ...(now && { current: now }) };
}


/***/ })

};
