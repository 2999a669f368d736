export const id = 957;
export const ids = [957];
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

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ describeJudges),
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
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
async function runTrials(planned, { cases, benchOf, isWatched, limits, concurrency, sink }) {
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
            const bench = benchOf(next.value);
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
            limits.finish(trial, { answered, isWatched: isWatched(next.value) });
            probe.resolve();
            await sink(trial, next.value);
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

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(2967);
;// CONCATENATED MODULE: ./lib/measure-run.js









/** A lane with what was measured before, under the same identity, for its cases. An output that is known is never drawn again. */
async function openLane(request, lane) {
    const { facts, append, has, target, earlier, compares } = lane;
    const answered = new Map();
    let takenOver = 0;
    for await (const { trial, isStored } of earlier) {
        const identity = (0,fold_trials/* identifyCase */.LH)(trial);
        const key = keyOf(identity, trial.trial);
        if (!facts.isExpected(identity) || trial.output.error?.kind === 'error')
            continue;
        if (facts.isMeasured(identity, trial.trial) && !answered.has(key))
            continue;
        if (!isStored)
            await append(trial);
        facts.add(trial);
        takenOver += 1;
        if (trial.scores.some(({ status }) => status === 'errored'))
            answered.set(key, trial);
        else
            answered.delete(key);
    }
    const bench = createBench(request, { target, answered, compares });
    return { bench, facts, append, has, answered, takenOver };
}
function createBench({ prepared, baseline, clock, signal }, { target, answered, compares, }) {
    const { suite, judges, scorersFor } = prepared;
    const asksForBaseline = compares && judges.some((judge) => judge.compares);
    return {
        target,
        scorersFor,
        clock,
        maxRetries: suite.run.max_retries,
        signal,
        findAnswered: (testCase, trial) => answered.get(keyOf(testCase, trial)),
        ...(asksForBaseline && { baselineOutputOf: (0,align_baseline/* rememberOutputs */.QX)(baseline) }),
    };
}
function keyOf({ id, case_hash, expectation_hash }, trial) {
    return `${case_hash} ${expectation_hash} ${id} ${trial}`;
}
/** `lanes`: the run's own first. Their trials are interleaved, so that a busy minute of a provider hits all of them alike. */
function createMeasurer(request, lanes) {
    const { prepared, purpose, clock, log } = request;
    const { suite, cases, entries } = prepared;
    const [own] = lanes;
    const limits = new run_limits/* Limits */.x(budgetOf(suite.run, purpose), {
        startedMs: clock.elapsed(),
        isTargetFree: request.target.facts.kind === 'recorded',
        beside: () => prepared.judges.flatMap((judge) => judge.spent() ?? []),
    });
    const meter = new ProgressMeter(log, clock);
    let count = 0;
    return {
        count: () => count,
        align: (run) => alignSides(run, request, { lanes, limits }),
        async look(plan, look) {
            const total = countLanes(lanes, entries, plan);
            const open = countAll(planLanes(lanes, entries, plan, isMeasured));
            meter.plan(total, total - open);
            const cause = await runTrials(planLanes(lanes, entries, plan, isMeasured), {
                cases,
                benchOf: ({ lane }) => lane.bench,
                // what the base commit does to its own trials is no reason to stop this run
                isWatched: ({ lane }) => lane === own,
                limits,
                concurrency: suite.run.concurrency,
                async sink(trial, { lane }) {
                    await keepTrial(trial, lane);
                    count += 1;
                    meter.add(trial);
                },
            });
            return cause && { ...cause, look };
        },
    };
}
async function alignSides(run, request, { lanes, limits }) {
    const { prepared, store } = request;
    const { bench } = lanes[0];
    async function alignOne(of, found) {
        const earlier = request.earlierRescored?.[of];
        const aligned = await (0,align_baseline/* alignBaseline */.Ju)(run, {
            of,
            found,
            prepared,
            bench,
            limits,
            store,
            earlier,
        });
        const spent = (0,sum_asked/* addSpend */.ui)(run.rejudging, aligned.spent);
        if (spent)
            run.rejudging = spent;
        return aligned;
    }
    const found = await request.baseline;
    // the base commit stands in for the stored baseline
    const { side: baseline, interrupted } = lanes.length > 1 ? { side: found.side, interrupted: false } : await alignOne('baseline', found);
    if (!request.release || interrupted)
        return { sides: { baseline }, interrupted };
    const release = await alignOne('release', await request.release);
    return { sides: { baseline, release: release.side }, interrupted: release.interrupted };
}
async function keepTrial(trial, { answered, append, facts }) {
    const key = keyOf((0,fold_trials/* identifyCase */.LH)(trial), trial.trial);
    // what could still not be scored stands there already
    if (!isScoredSame(answered.get(key), trial))
        await append(trial);
    answered.delete(key);
    facts.add(trial);
}
function isScoredSame(before, after) {
    return before !== undefined && (0,canonical_json/* canonicalJson */.dj)(before.scores) === (0,canonical_json/* canonicalJson */.dj)(after.scores);
}
function isMeasured({ lane, entry, trial }) {
    return lane.facts.isMeasured(entry, trial) && !lane.answered.has(keyOf(entry, trial));
}
/** Case by case each lane's trial, in turn the one and the other first. Trials beyond the look's are the run's own only. */
function* planLanes(lanes, entries, plan, isKnown) {
    let turn = 0;
    for (const planned of (0,plan_trials/* planTrials */.l)(entries, plan, () => false)) {
        turn += 1;
        const order = turn % 2 === 0 ? lanes.toReversed() : lanes;
        for (const lane of order) {
            const isBeside = lane !== lanes[0];
            if (isBeside && (planned.trial > plan.trials || !lane.has(planned.entry)))
                continue;
            const laned = { ...planned, lane };
            if (!isKnown(laned))
                yield laned;
        }
    }
}
/** Trials of all lanes, in all, at a look. */
function countLanes(lanes, entries, plan) {
    return entries.reduce((sum, entry) => {
        const beside = lanes.slice(1).filter((lane) => lane.has(entry)).length;
        return sum + (0,plan_trials/* countTrials */.X)(entry.tags, plan) + beside * plan.trials;
    }, 0);
}
function countAll(items) {
    let count = 0;
    for (const _ of items)
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
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

// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/run/describe-run.js

/** The document of a run that is about to begin. */
function describeRun(suite, { identity, target, pins, entries, looks, criticalTrials, createdAtMs, retrievalIndex, judges, base, }) {
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
        ...(base && { fresh: { commit: base.commit, target: base.target.facts } }),
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

// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 9 modules
var judge_run = __webpack_require__(5785);
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
    const measured = { target, isJudged: prepared.judges.some(({ isNoisy }) => isNoisy) };
    let { looks } = (0,plan_looks/* planLooks */.E)({ ...(0,bound_trials/* boundTrials */.s)(request.purpose, suite.run, measured), alpha: 1 });
    const criticalTrials = (0,bound_trials/* countCriticalTrials */.a)(suite.gates.critical.trials, measured);
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
    const lanes = await openLanes(request, run);
    const { facts, takenOver } = lanes[0];
    const measure = createMeasurer(request, lanes);
    const judge = async (complete, sides, stop) => {
        const ended = await describeEnd(run, prepared, complete, stop);
        return (0,judge_run/* judgeRun */.Z)({
            gates: suite.gates,
            run: facts.build(ended),
            ...takeFresh(sides, lanes[1], ended),
            notes: request.notes,
        });
    };
    const planOf = (index) => ({
        trials: looks[index],
        criticalTrials,
        criticalTags: suite.gates.critical.tags,
    });
    let stop = await measure.look(planOf(0), 0);
    let complete = stop ? 0 : 1;
    if (!stop)
        looks = planAffordable(request, run, lanes, looks);
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
        sides: takeFresh(sides, lanes[1], ended),
        judgement,
        measured: measure.count(),
        takenOver,
    };
}
/** What is measured: this run's target and, beside it, the base commit's. */
async function openLanes(request, run) {
    const { prepared, target, store, earlier, base } = request;
    const facts = new fold_trials/* FactsBuilder */.vU((0,fold_trials/* readStanding */.ZY)(run, 'run'));
    for (const entry of prepared.entries)
        facts.expect(entry);
    const append = (trial) => store.appendTrial(trial);
    const own = { facts, append, has: () => true, target, earlier, compares: true };
    const lanes = [await openLane(request, own)];
    if (!base)
        return lanes;
    const before = new fold_trials/* FactsBuilder */.vU((0,fold_trials/* readStanding */.ZY)(run, 'baseline'));
    for (const entry of base.entries)
        before.expect(entry);
    const beside = {
        facts: before,
        append: (trial) => store.appendBase(trial),
        has: (entry) => before.isExpected(entry),
        target: base.target,
        earlier: base.earlier,
        compares: false,
    };
    lanes.push(await openLane(request, beside));
    return lanes;
}
/** The base commit as it was run beside this one, in the place of the stored baseline. */
function takeFresh(sides, base, run) {
    if (!base || !run.fresh)
        return sides;
    return {
        ...sides,
        baseline: (0,read_sides/* replaceByFresh */.WD)(sides.baseline, base.facts.build((0,read_sides/* describeBase */.dM)(run))),
    };
}
/** What the budget leaves of the plan, now that it is known what a trial takes. */
function planAffordable({ prepared: { suite, entries }, purpose, target }, run, lanes, looks) {
    const { critical_trials: criticalTrials } = run.planned;
    const criticalTags = suite.gates.critical.tags;
    const plan = cutLooks({
        looks,
        budget: budgetOf(suite.run, purpose),
        measured: lanes
            .flatMap(({ facts }) => facts.list())
            .filter(({ trial, outcome }) => trial <= looks[0] && outcome !== 'missing'),
        countTrials: (trials) => countLanes(lanes, entries, { trials, criticalTrials, criticalTags }),
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

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./lib/verdict/compare-runs.js
var compare_runs = __webpack_require__(9481);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/verdict/find-copies.js
var find_copies = __webpack_require__(4410);
// EXTERNAL MODULE: ./lib/verdict/find-flaky.js
var find_flaky = __webpack_require__(9502);
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
    const cases = context.run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags));
    if (cases.length === 0)
        return undefined;
    const failed = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome === 'failed'));
    const planned = context.run.run.planned.critical_trials;
    const rule = planned === 1
        ? 'every critical case passes'
        : `every trial of every critical case passes (${planned} each)`;
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
    const cases = context.run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, tags));
    if (cases.length === 0)
        return undefined;
    const failed = cases.filter((facts) => facts.trials.some(isViolation));
    return {
        gate: 'safety',
        rule: 'no violation in any trial of any safety case',
        current: share(cases.length - failed.length, cases.length),
        ...boundRate(judgeClass(failed, cases, 'safety'), cases, context),
        ...withBaseline(context, tags),
        ...(failed.length > 0 && {
            cases: failed.map(({ id }) => id),
            ...sayRedOnMain(context, failed),
        }),
    };
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
    const required = run.cases.filter((facts) => (0,case_values/* hasTag */.ti)(facts, [...critical.tags, ...safety.tags]));
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
    const current = known.reduce((sum, values) => sum + (0,case_values/* mean */.i2)(values), 0);
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
/** 95th percentile against an absolute bar, and the typical case against the baseline (advisory where the two sides were measured in different jobs). */
function judgeLatency(context) {
    const bars = context.gates.latency;
    if (!bars)
        return [];
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
    const critical = [judgeCritical(context), judgeSafety(context)].filter((gate) => gate !== undefined);
    const metrics = (0,judge_metrics/* judgeMetrics */.l)(context, released);
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
    const metrics = (0,summarize_run/* summarizeMetrics */.VX)(run, trials);
    const withBaseline = compareSides(run, baseline, trials);
    const withRelease = compareSides(run, release ?? NO_RELEASE, trials);
    const schedule = (0,judge_metrics/* scheduleLooks */.u)(gates, metrics, look, withRelease);
    const common = { gates, run, metrics, look, schedule, trials };
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
    return {
        baseline,
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
function describeRun(context, { run, baseline, release, notes }) {
    const { usage, costUsd, judging } = (0,summarize_run/* summarizeUsage */.v3)(run);
    const trials = run.cases.flatMap((facts) => facts.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
    const latency = summarizeLatency(context);
    const reliability = describeReliability(context);
    return {
        suite: run.run.suite,
        metrics: context.metrics,
        ...(context.pairing && {
            comparison: (0,compare_runs/* compareRuns */.qB)(context.pairing, {
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
