export const id = 927;
export const ids = [927,427,590];
export const modules = {

/***/ 6880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gateSuite),
  T: () => (/* binding */ judgeStored)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/run/describe-run.js

/** The document of a run that is about to begin. */
function describeRun(suite, { identity, target, pins, entries, looks, criticalTrials, createdAtMs, retrievalIndex, }) {
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

;// CONCATENATED MODULE: ./lib/run/limits.js
/** How many equal endings from the very first trial on mean that nothing else will come. */
const BREAKER_TRIALS = 10;
/** Keeps count of what was spent and how trials ended, and says when a run has to stop. */
class Limits {
    budget;
    startedMs;
    spentUsd = 0;
    spentTokens = 0;
    finished = 0;
    inFlight = 0;
    unpriced;
    breaker = undefined;
    constructor(budget, startedMs) {
        this.budget = budget;
        this.startedMs = startedMs;
    }
    get costUsd() {
        return this.spentUsd;
    }
    /** Before a call. Answers with the reason to start no further one. */
    start(nowMs) {
        const stop = this.check(nowMs);
        if (!stop)
            this.inFlight += 1;
        return stop;
    }
    /** After a call: what it cost and how it ended. Cached and taken-over trials cost nothing. */
    finish(trial) {
        this.inFlight -= 1;
        this.finished += 1;
        this.watch(trial.output);
        if (trial.cached)
            return;
        this.spentUsd += trial.cost_usd ?? 0;
        this.spentTokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
        if (this.budget.usd !== undefined && trial.cost_usd === undefined && !trial.output.error)
            this.unpriced = trial.output.model ?? 'this target';
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
        return {
            reason: 'budget',
            message: `budget.usd is set, but what ${this.unpriced} costs is unknown: name its price under \`prices\`, or let the target report \`usage\` or \`cost_usd\``,
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
    check(nowMs) {
        const { usd, tokens, minutes } = this.budget;
        const fault = this.findDead() ?? this.findUnpriced();
        if (fault)
            return fault;
        if (usd !== undefined && this.project(this.spentUsd) > usd)
            return { reason: 'budget', message: `the budget of $${usd} is used up` };
        if (tokens !== undefined && this.project(this.spentTokens) > tokens)
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

// EXTERNAL MODULE: ./lib/run/bound-trials.js
var bound_trials = __webpack_require__(6955);
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

// EXTERNAL MODULE: ./lib/scorers/check.js
var check = __webpack_require__(2405);
;// CONCATENATED MODULE: ./lib/scorers/score-output.js


/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
async function scoreOutput(args) {
    const { scorers, ...context } = args;
    const applying = scorers.filter(({ tags }) => !tags || tags.some((tag) => context.case.tags.includes(tag)));
    const settled = settleWithoutAnswer(context.output);
    return Promise.all(applying.map(async (scorer) => ({
        ...(settled ?? (await findSafely(scorer, context))),
        name: scorer.name,
        type: scorer.type,
        by: scorer.by ?? 'check',
        ...(scorer.advisory && { advisory: true }),
    })));
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
async function findSafely(scorer, context) {
    try {
        const finding = await scorer.score(context);
        if (finding.status !== 'scored' || isShare(finding.value))
            return finding;
        return {
            status: 'errored',
            why: `${scorer.type} gave ${finding.value}, not a score from 0 to 1`,
        };
    }
    catch (error) {
        const why = (0,errors/* describeError */.Uc)(error);
        return {
            status: 'errored',
            why: error instanceof check/* Unscorable */.F ? why : `${scorer.type} crashed: ${why}`,
        };
    }
}
function isShare(value) {
    return value >= 0 && value <= 1;
}

;// CONCATENATED MODULE: ./lib/run/call-target.js
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is down, for us. */
const LONGEST_RETRY_AFTER_MS = 120_000;
/**
 * Asks the target, and asks again after an infrastructure error that may pass: as long as the provider
 * says, else with doubling, jittered waits. What the system under test did wrong is never asked again.
 */
async function callTarget(target, request, { maxRetries, clock, signal }) {
    for (let attempts = 1;; attempts += 1) {
        const answer = await target.answer(request, signal);
        if (answer.kind !== 'error' || !answer.retry || attempts > maxRetries || signal.aborted)
            return { answer, attempts };
        if (answer.retryAfterMs !== undefined && answer.retryAfterMs > LONGEST_RETRY_AFTER_MS)
            return { answer, attempts };
        await clock.sleep(answer.retryAfterMs ?? backOffMs(attempts, clock.random()), signal);
        if (signal.aborted)
            return { answer, attempts };
    }
}
function backOffMs(attempts, chance) {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
    return longest * (0.5 + chance / 2);
}

;// CONCATENATED MODULE: ./lib/run/measure-trial.js


/** Asks the target once (with its retries) and scores what it gave. */
async function measureTrial(testCase, trial, bench) {
    const { target, clock, maxRetries, signal } = bench;
    const started = clock.elapsed();
    const { answer, attempts } = await callTarget(target, { case: testCase, trial }, { maxRetries, clock, signal });
    const output = toOutput(answer, clock.elapsed() - started);
    const scorers = await bench.scorersFor(testCase);
    const scores = await scoreOutput({ case: testCase, output, scorers, trial, signal });
    return {
        case: testCase.id,
        case_hash: testCase.case_hash,
        expectation_hash: testCase.expectation_hash,
        trial,
        tags: testCase.tags,
        output,
        scores,
        ...(output.usage && { usage: output.usage }),
        ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
        ...(output.cost_usd !== undefined && { cost_usd: output.cost_usd }),
        attempts,
    };
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
            const trial = await measureTrial(testCase, next.value.trial, bench);
            // what was cut off in the middle of a call says nothing about the target
            if (bench.signal.aborted) {
                limits.abandon();
                stop ??= interrupted;
                return;
            }
            limits.finish(trial);
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

// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 1 modules
var fold_trials = __webpack_require__(6463);
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
/** What a metric says of each trial, 0–1; trials that it does not score are left out. */
function metricValues(metric, trials) {
    if (metric === PASS_RATE)
        return measuredTrials(trials).map(({ outcome }) => ({
            value: outcome === 'passed' ? 1 : 0,
            pass: outcome === 'passed',
        }));
    return trials.flatMap((trial) => trial.metrics[metric] ?? []);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Share of passing trials among the measured ones; absent where none was measured. */
function passShare(facts, throughTrial) {
    const values = metricValues(PASS_RATE, trialsThrough(facts, throughTrial));
    return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
}
function hasTag(facts, tags) {
    return facts.tags.some((tag) => tags.includes(tag));
}

;// CONCATENATED MODULE: ./lib/verdict/compare-runs.js

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
        if ((before - 0.5) * (after - 0.5) >= 0)
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
    };
}
/** All trials of a stored run: the baseline is always read whole. */
function countTrialsOf(run) {
    return run.cases.reduce((most, { trials }) => Math.max(most, trials.at(-1)?.trial ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/verdict/collect-notes.js
/** What a reader should know, and what decides nothing. */
function collectNotes(context) {
    return [...noteDeadTarget(context), ...noteAge(context)];
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
    const measured = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome !== 'missing'));
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
/** Said, and no excuse: it still blocks. */
function sayRedOnMain({ pairing, baseline }, failed) {
    const red = failed.filter((facts) => pairing?.pairs
        .find(({ current }) => current === facts)
        ?.baseline.trials.some(({ outcome }) => outcome === 'failed'));
    if (red.length === 0)
        return {};
    const where = baseline.info.commit ? ` (${baseline.info.commit.slice(0, 7)})` : '';
    return { next: `red on main too${where}: ${red.map(({ id }) => id).join(', ')}` };
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
    const lacking = required.filter((facts) => isLacking(facts, throughLook(facts)));
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
function findUnscoredMetric({ gates, metrics }) {
    const unscored = Object.keys(gates.metrics).filter((name) => !metrics[name]?.advisory && (metrics[name]?.n ?? 0) === 0);
    if (unscored.length === 0)
        return undefined;
    return {
        reason: `${unscored.map((name) => `\`${name}\``).join(', ')} has a gate but not a single score`,
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

// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/verdict/gate-context.js
function isLastLook({ looks, index }) {
    return index >= looks.length - 1;
}
/** Why there was no further look, in a few words and in its own. */
function describeStop({ reason, message }) {
    const by = reason === 'time' ? 'budget' : reason;
    return `stopped by ${by}: ${message}`;
}

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

;// CONCATENATED MODULE: ./lib/verdict/log-concave.js
/**
 * The probabilities 0…last of a log-concave distribution, from the ratios of neighbours
 * (`ratio(i)` = weight of i+1 over weight of i). It starts at the mode, so that nothing overflows.
 */
function weighFromMode(last, ratio) {
    let mode = 0;
    while (mode < last && ratio(mode) >= 1)
        mode += 1;
    const weights = new Float64Array(last + 1);
    weights[mode] = 1;
    let total = 1;
    for (let i = mode, weight = 1; i < last; i += 1) {
        weight *= ratio(i);
        total += weights[i + 1] = weight;
    }
    for (let i = mode, weight = 1; i > 0; i -= 1) {
        weight /= ratio(i - 1);
        total += weights[i - 1] = weight;
    }
    return weights.map((weight) => weight / total);
}
/** P(X = 0…n) of a binomial, for 0 < p < 1. */
function log_concave_binomialProbabilities(n, p) {
    return weighFromMode(n, (i) => ((n - i) * p) / ((i + 1) * (1 - p)));
}
/**
 * How many of `passes` passes, dealt at random over `first` + `second` trials, fall on the first ones:
 * the probabilities of `least`, `least` + 1, ….
 */
function hypergeometricProbabilities(first, second, passes) {
    const least = Math.max(0, passes - second);
    const most = Math.min(first, passes);
    const ratio = (index) => {
        const a = least + index;
        return ((first - a) * (passes - a)) / ((a + 1) * (second - passes + a + 1));
    };
    return { least, probabilities: weighFromMode(most - least, ratio) };
}

;// CONCATENATED MODULE: ./lib/verdict/normal.js
/** P(Z > z) for a standard normal Z; relative accuracy about 1e-13. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return z < 3 ? 0.5 - density * bodySeries(z) : density / tailFraction(z);
}
/** z such that P(Z < z) = p, for 0 < p < 1. */
function normalQuantile({ p }) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`A quantile needs 0 < p < 1, got ${p}`);
    if (p < 0.5)
        return { z: 0 - normalQuantile({ p: 1 - p }).z };
    let low = 0;
    let high = 9;
    for (let step = 0; step < 64; step += 1) {
        const middle = (low + high) / 2;
        if (normalUpperTail(middle) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return { z: (low + high) / 2 };
}
/** z + z³/3 + z⁵/15 + …, which times the density is P(0 < Z < z). */
function bodySeries(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** z + 1/(z + 2/(z + 3/(z + …))), which divides the density into the tail (Laplace). */
function tailFraction(z) {
    let fraction = z;
    for (let level = 120; level > 0; level -= 1)
        fraction = z + level / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./lib/verdict/spread.js

/** 1.960 where 1.645 would do for one look: it pays for the early ones, so the interval is called 90 %. */
const Z_INTERVAL = normalQuantile({ p: 0.975 }).z;
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
            kind = { step, count: 0, ...hypergeometricProbabilities(kb, kc, b + c) };
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
    const p = Math.max(Number.MIN_VALUE, normalUpperTail(statistic(baselineMeans, candidateMeans) / deviation));
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
const Z_POWER = normalQuantile({ p: 0.8 }).z;
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
        return { status: 'unknown', why: 'the baseline has one trial per case' };
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

;// CONCATENATED MODULE: ./lib/verdict/intervals.js


/**
 * Wilson's two-sided score interval for a share. `successes` may be fractional (a sum of case means);
 * with n = 0 nothing is known and the interval is 0 to 1. Shown in reports, never gated on.
 */
function wilson({ successes, n, conf }) {
    if (n === 0)
        return { low: 0, high: 1 };
    requireShare(successes, n);
    const { z } = normalQuantile({ p: (1 + conf) / 2 });
    const share = successes / n;
    const scale = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / scale;
    const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - half),
        high: successes === n ? 1 : Math.min(1, centre + half),
    };
}
/** Clopper and Pearson's exact one-sided upper bound of a failure rate: "0 of 300: below 1 %". */
function clopperPearsonUpper({ failures, n, confOneSided, }) {
    requireShare(failures, n);
    if (failures === n)
        return { upper: 1 };
    let low = 0;
    let high = 1;
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (sumFirst(binomialProbabilities(n, middle), failures + 1) > 1 - confOneSided)
            low = middle;
        else
            high = middle;
    }
    return { upper: (low + high) / 2 };
}
/**
 * 1-based ranks, in a sample of n sorted upwards, of the one-sided lower and upper confidence bounds of the
 * q-quantile; null where the sample is too small to have such a bound (below 59 values p95 has no upper one).
 */
function quantileCIRanks({ n, q, confOneSided, }) {
    let below = 0;
    let lowerRank = null;
    let upperRank = null;
    // `below` is P(fewer than `rank` values lie under the quantile).
    for (const [index, probability] of log_concave_binomialProbabilities(n, q).entries()) {
        if (index >= n)
            break;
        below += probability;
        const rank = index + 1;
        if (1 - below >= confOneSided)
            lowerRank = rank;
        if (upperRank === null && below >= confOneSided)
            upperRank = rank;
    }
    return { lowerRank, upperRank };
}
function sumFirst(values, count) {
    return values.subarray(0, count).reduce((sum, value) => sum + value, 0);
}
function requireShare(part, whole) {
    if (!(part >= 0 && part <= whole))
        throw new RangeError(`${part} of ${whole} is no share`);
}

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

;// CONCATENATED MODULE: ./lib/verdict/statistics.js
/**
 * The one list of the gate's statistics, under the names of the reference vectors: each takes a vector's `input` and
 * returns the keys of its `expected`. A listing on purpose, so that an auditor finds all of them in one place.
 */













;// CONCATENATED MODULE: ./lib/verdict/gate-floor.js



/** Room for rounding: a value exactly on the bar is good. */
const EPSILON = 1e-12;
const SHOWN_CONFIDENCE = 0.9;
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
    if (summary?.advisory)
        return { ...base, result: 'advisory', reason: 'its scores only advise' };
    if (current === undefined)
        return { ...base, result: 'not-measured', reason: 'nothing was scored' };
    if (current >= min - EPSILON)
        return { ...base, result: 'pass', reason: `${(0,format_number/* formatPercent */.l9)(current)} is enough` };
    const settled = summary.deterministic || isLastLook(context.look);
    if (settled)
        return {
            ...base,
            result: 'fail',
            reason: `${(0,format_number/* formatPercent */.l9)(current)} is below the floor of ${(0,format_number/* formatPercent */.l9)(min)}`,
        };
    const { stop } = context.look;
    const why = stop ? ` (${describeStop(stop)})` : '';
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
    const { low, high } = wilson({ successes: mean * n, n, conf: SHOWN_CONFIDENCE });
    return { interval: [low, high] };
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
    const { lowerRank } = quantileCIRanks({ n: sorted.length, q: P95, confOneSided: 0.95 });
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

;// CONCATENATED MODULE: ./lib/verdict/gate-regression.js




/** Comparing fewer cases than this says nothing about noise. */
const FEWEST_MATCHED = 10;
/** Share of the baseline's cases that must still be there. */
const LEAST_MATCHED = 0.5;
const gate_regression_EPSILON = 1e-12;
/** The no-regression rule for one metric: whole for a deterministic one, the test of the look for a noisy one. */
function judgeRegression(metric, maxDrop, context) {
    const base = describeSides(metric, maxDrop, context);
    const fallback = findFallback(metric, context);
    if (fallback)
        return { gate: { ...base, ...fallback } };
    const cases = matchValues(metric, context);
    const drop = mean(cases.map((c) => mean(c.baseline) - mean(c.candidate)));
    const compared = {
        ...base,
        baseline: mean(cases.map((c) => mean(c.baseline))),
        current: mean(cases.map((c) => mean(c.candidate))),
        drop,
        matched: cases.length,
    };
    const brokenOff = findUncomparable(metric, cases.length, context);
    if (brokenOff)
        return { gate: { ...compared, ...brokenOff } };
    if (context.metrics[metric].deterministic && context.baselineMetrics[metric].deterministic)
        return { gate: { ...compared, ...judgeExactly(drop, maxDrop) } };
    return judgeNoisy(cases, maxDrop, compared, context);
}
function describeSides(metric, maxDrop, { metrics, baselineMetrics }) {
    const current = metrics[metric]?.mean;
    const baseline = baselineMetrics?.[metric]?.mean;
    return {
        gate: 'no-regression',
        metric,
        rule: `may drop ${(0,format_number/* formatPoints */.Xf)(maxDrop)} at most`,
        max_drop: maxDrop,
        ...(current !== undefined && { current }),
        ...(baseline !== undefined && { baseline }),
    };
}
/** What makes a comparison impossible before any number is looked at. */
function findFallback(metric, { metrics, baseline, baselineMetrics }) {
    if (metrics[metric]?.advisory)
        return { result: 'advisory', reason: 'its scores only advise' };
    if (!baseline.facts)
        return {
            result: 'no-baseline',
            reason: baseline.info.why ?? 'there is no baseline yet',
            next: baseline.info.next ?? 'run the workflow on the default branch: it records one',
        };
    if (metrics[metric]?.mean === undefined)
        return { result: 'not-measured', reason: 'nothing was scored' };
    if (baselineMetrics?.[metric]?.mean === undefined)
        return { result: 'no-baseline', reason: 'the baseline did not score this metric' };
    return undefined;
}
/** What makes the numbers of the two sides mean different things. */
function findUncomparable(metric, matched, { run, baseline, metrics }) {
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
    const [before, after] = [baseline.facts, run].map(listModels);
    const requested = run.run.target.model;
    if (requested !== undefined &&
        requested === baseline.facts.run.target.model &&
        before.length > 0 &&
        after.length > 0 &&
        before.join() !== after.join())
        return {
            result: 'inconclusive',
            reason: `the provider changed the model under us: ${requested} was answered by ${before.join(', ')}, now by ${after.join(', ')}`,
            next: "re-run the workflow of main: the baseline is then the new model's",
        };
    return undefined;
}
function listModels({ cases }) {
    const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
    return [...new Set(models)].sort();
}
/** Cases that both sides scored. */
function matchValues(metric, { pairing, baselineTrials, trials }) {
    return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
        const before = metricValues(metric, trialsThrough(baseline, baselineTrials));
        const after = metricValues(metric, trialsThrough(current, trials));
        if (before.length === 0 || after.length === 0)
            return [];
        return {
            id: current.id,
            baseline: before.map(({ value }) => value),
            candidate: after.map(({ value }) => value),
        };
    });
}
function judgeExactly(drop, maxDrop) {
    return drop > maxDrop + gate_regression_EPSILON
        ? {
            result: 'fail',
            reason: `fell ${(0,format_number/* formatPoints */.Xf)(drop)}; ${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed, and this target has no noise`,
        }
        : { result: 'pass', reason: describeChange(drop) };
}
function judgeNoisy(cases, maxDrop, compared, { look, schedule, gates }) {
    const { looks, spend, futility } = schedule;
    const decided = decideLook({
        look: look.index + 1,
        cases,
        maxDrop,
        alpha: 1 - gates.confidence,
        looks,
        spend,
        futility,
    });
    const noise = `noise alone would do this ${(0,format_number/* formatPercent */.l9)(decided.midP)} of the time`;
    const numbers = {
        ...compared,
        p: decided.midP,
        interval: decided.interval,
        ...findDetectable(cases, maxDrop, looks.at(-1)),
    };
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
            const why = look.stop && !isLastLook(look) ? `; ${describeStop(look.stop)}` : '';
            const needed = (0,format_number/* formatPercent */.l9)(spend[look.index]);
            return {
                gate: {
                    ...numbers,
                    result: 'inconclusive',
                    reason: `measured ${describeChange(decided.drop)}, ${(0,format_number/* formatPoints */.Xf)(maxDrop)} allowed, but ${noise} (${needed} at most would decide it)${why}`,
                },
                ...(decided.decision === 'rerun' && { rerun: decided.trials }),
            };
        }
    }
}
/** Unknown where the baseline has a single trial a case: nothing is known of the noise then. */
function findDetectable(cases, maxDrop, maxTrials) {
    const baseline = cases.map((matched) => matched.baseline);
    const found = estimateDetectableDrop({ baseline, maxDrop, maxTrials });
    return found.status === 'known' ? { detectable: found.mdd } : {};
}
function describeChange(drop) {
    if (Math.abs(drop) < gate_regression_EPSILON)
        return 'unchanged';
    return drop > 0 ? `down ${(0,format_number/* formatPoints */.Xf)(drop)}` : `up ${(0,format_number/* formatPoints */.Xf)(-drop)}`;
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
    for (const facts of run.cases) {
        const trials = trialsThrough(facts, throughTrial);
        const values = metricValues(name, trials);
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
        advisory: name !== PASS_RATE && run.metrics[name].advisory,
        deterministic: isDeterministic(name, run),
    };
}
/** A case counts as errored for `pass_rate` when nothing of it was measured, for a metric when its score crashed. */
function isErrored(name, facts, trials) {
    if (name !== PASS_RATE)
        return trials.some((trial) => trial.errored?.includes(name));
    return facts.trials.length === 0 || trials.some((trial) => trial.outcome === 'missing');
}
/** Every score that feeds it is a code check, and the target gives the same answer every time. */
function isDeterministic(name, run) {
    if (!run.run.target.deterministic)
        return false;
    const fed = name === PASS_RATE ? Object.values(run.metrics) : [run.metrics[name]];
    return fed.every((facts) => !facts?.judged || (name === PASS_RATE && facts.advisory));
}
/** Tokens and dollars of all trials that were not served from a cache, plus what no trial owns. */
function summarizeUsage(run) {
    const target = {
        input_tokens: 0,
        output_tokens: 0,
        calls: run.run.usage?.calls ?? 0,
    };
    let costUsd = run.run.usage?.cost_usd;
    addUsage(target, run.run.usage);
    for (const trial of run.cases.flatMap(({ trials }) => trials)) {
        if (trial.cached)
            continue;
        target.calls += 1;
        addUsage(target, trial.usage);
        if (trial.cost_usd !== undefined)
            costUsd = (costUsd ?? 0) + trial.cost_usd;
    }
    return {
        usage: { target, judges: { input_tokens: 0, output_tokens: 0, calls: 0 } },
        ...(costUsd !== undefined && { costUsd }),
    };
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
    const context = buildContext(input);
    const critical = [judgeCritical(context), judgeSafety(context)].filter((gate) => gate !== undefined);
    const metrics = judgeMetrics(context);
    const isSettled = critical.some(({ result }) => result === 'fail');
    const completeness = judgeCompleteness(context);
    const gates = [
        passPins(),
        completeness,
        ...critical,
        ...(isSettled ? metrics.gates.map((gate) => sayNotNeeded(gate, metrics.open)) : metrics.gates),
        ...judgeCost(context),
        ...judgeLatency(context),
    ];
    const verdict = { ...judge_run_describeRun(context, input), ...decideVerdict(gates, context), gates };
    // what more trials cannot change is not paid for
    const isDecided = isSettled || completeness.result === 'error';
    const rerun = isDecided ? undefined : metrics.rerun;
    return { verdict, ...(rerun !== undefined && { rerun }) };
}
function buildContext({ gates, run, baseline }) {
    const look = readLook(run.run);
    const trials = look.looks[look.index];
    const metrics = summarizeMetrics(run, trials);
    const baselineTrials = baseline.facts ? countTrialsOf(baseline.facts) : 0;
    return {
        gates,
        run,
        metrics,
        baseline,
        baselineTrials,
        look,
        schedule: scheduleLooks(gates, metrics, look),
        trials,
        ...(baseline.facts && {
            baselineMetrics: summarizeMetrics(baseline.facts, baselineTrials),
            pairing: pairCases(baseline.facts.cases, run.cases),
        }),
    };
}
/** The last complete look decides; nothing complete is judged as the first one. */
function readLook({ looks, stopped }) {
    return {
        looks: looks.planned,
        index: Math.max(0, looks.complete - 1),
        ...(stopped && { stop: stopped }),
    };
}
/** Every noisy metric that gates takes its share of alpha; what only advises, and what has no noise, takes none. */
function scheduleLooks(gates, metrics, look) {
    const gating = Object.entries(gates.metrics).filter(([name, bars]) => bars.max_drop !== undefined && !metrics[name]?.advisory && !metrics[name]?.deterministic);
    return (0,plan_looks/* planLooks */.E)({
        trials: look.looks[0],
        maxTrials: look.looks.at(-1),
        alpha: 1 - gates.confidence,
        metrics: Math.max(1, gating.length),
    });
}
/** Floors and the no-regression rule of every metric; one that is open asks for more trials of all. */
function judgeMetrics(context) {
    const gates = [];
    const open = new Set();
    const wanted = [];
    const { looks, index } = context.look;
    for (const [metric, bars] of Object.entries(context.gates.metrics)) {
        if (bars.min !== undefined) {
            const floor = judgeFloor(metric, bars.min, context);
            gates.push(floor);
            if (floor.result === 'inconclusive') {
                open.add(floor);
                wanted.push(looks[index + 1]);
            }
        }
        if (bars.max_drop !== undefined) {
            const { gate, rerun } = judgeRegression(metric, bars.max_drop, context);
            gates.push(gate);
            if (rerun !== undefined) {
                open.add(gate);
                wanted.push(rerun);
            }
        }
    }
    return { gates, open, ...(wanted.length > 0 && { rerun: Math.max(...wanted) }) };
}
function sayNotNeeded(gate, open) {
    if (!open.has(gate))
        return gate;
    return { ...gate, reason: 'not needed: a critical or safety case has failed' };
}
/** A verdict is only reached when the lock matched: what did not match was refused before the first call. */
function passPins() {
    return {
        gate: 'pins',
        result: 'pass',
        rule: 'datasets, schemas and scorer code match touchstone.lock',
        reason: 'they match',
    };
}
function judge_run_describeRun(context, { run, baseline, notes }) {
    const { usage, costUsd } = summarizeUsage(run);
    const trials = run.cases.flatMap((facts) => facts.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
    const latency = summarizeLatency(context);
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
        ...(latency && { latency }),
        baseline: baseline.info,
        measured: { cases: run.cases.length, trials: trials.length - missing, missing },
        unanswered: listUnanswered(context),
        notes: [...(notes ?? []), ...collectNotes(context)],
    };
}

;// CONCATENATED MODULE: ./lib/pipeline.js









/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
async function runSuite(request) {
    const { prepared, target, store, clock } = request;
    const { suite, entries } = prepared;
    const { looks } = (0,plan_looks/* planLooks */.E)({ ...(0,bound_trials/* boundTrials */.s)(request.purpose, suite.run, target), alpha: 1 });
    const criticalTrials = (0,bound_trials/* countCriticalTrials */.a)(suite.gates.critical.trials, target);
    const run = describeRun(suite, {
        ...request,
        pins: prepared.pins,
        entries,
        looks,
        criticalTrials,
        createdAtMs: clock.now(),
    });
    await store.writeRun(run);
    const facts = new fold_trials/* FactsBuilder */.vU();
    for (const entry of entries)
        facts.expect(entry);
    const takenOver = await takeOver(request, facts);
    const measure = createMeasurer(request, facts);
    const judge = (complete, baseline, stop) => judgeRun({
        gates: suite.gates,
        run: facts.build(describeEnd(run, complete, stop)),
        baseline,
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
    const baseline = await request.baseline;
    let judgement = judge(complete, baseline, stop);
    while (!stop && judgement.rerun !== undefined && complete < looks.length) {
        stop = await measure.look(planOf(complete), complete);
        // a look that was cut short is not looked at: the last complete one decides
        if (!stop)
            complete += 1;
        judgement = judge(complete, baseline, stop);
    }
    const ended = describeEnd(run, complete, stop);
    await store.writeRun(ended);
    return {
        run: ended,
        facts: facts.build(ended),
        baseline,
        judgement,
        measured: measure.count(),
        takenOver,
    };
}
function describeEnd(run, complete, stop) {
    const looks = { ...run.looks, complete };
    return { ...run, looks, complete: !stop, ...(stop && { stopped: stop }) };
}
/** Trials that were measured before, under the same identity, for cases of this run. */
async function takeOver({ earlier, store }, facts) {
    let count = 0;
    for await (const { trial, isStored } of earlier) {
        const identity = (0,fold_trials/* identifyCase */.LH)(trial);
        if (!facts.isExpected(identity) || facts.isMeasured(identity, trial.trial))
            continue;
        if ((0,fold_trials/* foldTrial */.kG)(trial).outcome === 'missing')
            continue;
        if (!isStored)
            await store.appendTrial(trial);
        facts.add(trial);
        count += 1;
    }
    return count;
}
function createMeasurer(request, facts) {
    const { prepared, purpose, target, store, clock, log, signal } = request;
    const { suite, cases, entries, scorersFor } = prepared;
    const limits = new Limits(budgetOf(suite, purpose, target), clock.elapsed());
    const meter = new ProgressMeter(log, clock);
    const bench = { target, scorersFor, clock, maxRetries: suite.run.max_retries, signal };
    let count = 0;
    return {
        count: () => count,
        async look(plan, look) {
            const isMeasured = ({ entry, trial }) => facts.isMeasured(entry, trial);
            const total = entries.reduce((sum, { tags }) => sum + (0,plan_trials/* countTrials */.X)(tags, plan), 0);
            meter.plan(total, total - countAll((0,plan_trials/* planTrials */.l)(entries, plan, isMeasured)));
            const cause = await runTrials((0,plan_trials/* planTrials */.l)(entries, plan, isMeasured), {
                cases,
                bench,
                limits,
                concurrency: suite.run.concurrency,
                async sink(trial) {
                    await store.appendTrial(trial);
                    facts.add(trial);
                    count += 1;
                    meter.add(trial);
                },
            });
            return cause && { ...cause, look };
        },
    };
}
/** Recorded outputs cost nothing now, whatever they cost once. */
function budgetOf({ run }, purpose, target) {
    const { usd, tokens, minutes } = run.budget;
    if (target.facts.kind === 'recorded')
        return { minutes };
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
function countAll(items) {
    let count = 0;
    for (const _ of items)
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./lib/prepare-suite.js + 38 modules
var prepare_suite = __webpack_require__(3283);
// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(2525);
;// CONCATENATED MODULE: ./lib/report/compose-headline.js


/** Failures told one by one; further ones are counted. */
const MAX_TOLD = 2;
const MAX_NAMED_CASES = 3;
const DOUBTS = ['inconclusive', 'no-baseline', 'accepted', 'not-measured'];
/** The verdict as a sentence: the first line of everything that people read. */
function composeHeadline(verdict, mode) {
    if (verdict.verdict === 'error')
        return begin('error', 'Could not measure', (0,describe_gate/* trimStop */.X3)(verdict.reason));
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
        return (0,describe_gate/* trimStop */.X3)(reason);
    const told = failed.slice(0, MAX_TOLD).map(tellFailure);
    const rest = failed.length - told.length;
    if (rest > 0)
        told.push(`${(0,format_number/* countOf */.pq)(rest, 'more gate')} failed`);
    return told.join('; ');
}
/** Critical and safety cases by name: that is where a blocked person starts. */
function tellFailure(gate) {
    const cases = gate.gate === 'critical' || gate.gate === 'safety' ? (gate.cases ?? []) : [];
    if (cases.length === 0)
        return (0,describe_gate/* tellGate */.Ny)(gate);
    const named = cases.slice(0, MAX_NAMED_CASES).map((id) => `\`${id.replaceAll('`', "'")}\``);
    const rest = cases.length - named.length;
    const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
    return `${(0,describe_gate/* tellGate */.Ny)(gate)} (${list})`;
}
function tellPass(verdict) {
    const doubts = verdict.gates.filter(({ result }) => DOUBTS.includes(result));
    const groups = DOUBTS.map((kind) => doubts.filter(({ result }) => result === kind)).filter((group) => group.length > 0);
    const [first] = doubts;
    if (!first)
        return tellSuccess(verdict);
    const names = groups.map((group) => nameDoubt(group[0].result, group)).join('; ');
    const isOneReason = doubts.every(({ reason }) => reason === first.reason);
    return {
        tone: 'warn',
        lead: 'Passed with a warning',
        text: `Passed, but ${names}${isOneReason ? `: ${(0,describe_gate/* explainGate */.Vt)(first)}` : ''}`,
    };
}
function nameDoubt(result, gates) {
    const names = joinNames(gates.map(describe_gate/* nameGate */.J8));
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
    const on = `on ${(0,format_number/* countOf */.pq)(only?.matched ?? measured.cases, 'case')}`;
    if (!only)
        return begin('pass', 'Passed', `every gate holds ${on}`);
    const told = compared.length === 1 ? tellNumbers(only) : joinNames(compared.map(describe_gate/* nameGate */.J8));
    const fixed = comparison?.fixed.length ?? 0;
    const news = fixed > 0 ? `; ${(0,format_number/* countOf */.pq)(fixed, 'case')} fixed` : '';
    return {
        tone: 'pass',
        lead: 'No regression',
        text: `No regression ${on}: ${told}${news}`,
    };
}
function tellNumbers(gate) {
    const { baseline, current, drop } = gate;
    if (baseline === undefined || current === undefined || drop === undefined)
        return `${(0,describe_gate/* nameGate */.J8)(gate)} holds`;
    return `${(0,describe_gate/* nameGate */.J8)(gate)} ${(0,format_number/* formatPercent */.l9)(baseline)} → ${(0,format_number/* formatPercent */.l9)(current)} (${(0,format_number/* formatChange */.eD)(-drop)})`;
}

// EXTERNAL MODULE: ./lib/report/cut-text.js
var cut_text = __webpack_require__(2172);
;// CONCATENATED MODULE: ./lib/report/format-value.js
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

;// CONCATENATED MODULE: ./lib/report/build-report.js



/** What is kept of a text, by `report.outputs`. */
const MAX_TEXT_CHARS = { full: 20_000, excerpt: 600 };
const MAX_REASON_CHARS = { full: 1000, excerpt: 300 };
/** Entries of docs/when-it-breaks.md. */
const ENTRIES = {
    pins: 'pins',
    completeness: 'incomplete',
};
const PLAYBOOK_LINK = /docs\/when-it-breaks\.md#([a-z0-9-]+)/;
/** Chooses and orders what people are told of a verdict; renderers only put it into words of their format. */
function buildReport(verdict, facts) {
    const { details, playbook, ...rest } = facts;
    const entry = verdict.verdict === 'error' ? (playbook ?? findPlaybook(verdict)) : undefined;
    return {
        ...rest,
        verdict,
        headline: composeHeadline(verdict, facts.mode),
        cases: details.map((detail) => reportCase(detail, facts.outputs)),
        ...(entry !== undefined && { playbook: entry }),
    };
}
function reportCase(detail, outputs) {
    const { id, kind, tags, place, critical, safety, before, after } = detail;
    return {
        id,
        kind,
        tags,
        critical,
        safety,
        ...(place && { place }),
        ...(before && { before: { passed: before.passed, trials: before.trials } }),
        after: { passed: after.passed, trials: after.trials },
        ...(outputs !== 'none' && { texts: takeTexts(detail, outputs) }),
    };
}
function takeTexts(detail, outputs) {
    const cut = (text) => (0,cut_text/* cutText */.I)(text, MAX_TEXT_CHARS[outputs]);
    const { input, reference, before, after } = detail;
    return {
        input: cut(formatValue(input)),
        ...(reference !== undefined && { reference: cut(formatValue(reference)) }),
        ...(before && { before: cut(formatOutput(before.output)) }),
        after: cut(formatOutput(after.output)),
        reasons: after.reasons.map((reason) => (0,cut_text/* cutText */.I)(reason, MAX_REASON_CHARS[outputs]).text),
    };
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
    'failing',
    'missing',
    'fixed',
    'new',
];
/** Which cases a report shows, worst first, and which trial of each. */
function chooseCases(options) {
    const partnerOf = indexBaseline(options);
    const classify = makeClassifier(options);
    const choices = options.run.cases.flatMap((facts) => {
        const kind = classify(facts);
        return kind ? [choose_cases_choose(facts, kind, partnerOf(facts), options)] : [];
    });
    return KIND_ORDER.flatMap((kind) => choices
        .filter((choice) => choice.kind === kind)
        .toSorted((a, b) => fallOf(b) - fallOf(a))
        .slice(0, options.maxPerKind ?? MAX_PER_KIND));
}
function makeClassifier({ verdict, critical, safety, }) {
    const { comparison } = verdict;
    const broken = new Set(comparison?.broken);
    const fixed = new Set(comparison?.fixed);
    const added = new Set(comparison?.new);
    return (facts) => {
        const failed = facts.trials.some(({ outcome }) => outcome === 'failed');
        if (failed && choose_cases_hasTag(facts, critical))
            return 'critical';
        if (failed && choose_cases_hasTag(facts, safety))
            return 'safety';
        if (broken.has(facts.id))
            return 'broken';
        if (fixed.has(facts.id))
            return 'fixed';
        if (failed)
            return added.has(facts.id) ? 'new' : 'failing';
        if (facts.trials.some(({ outcome }) => outcome === 'missing'))
            return 'missing';
        return added.has(facts.id) ? 'new' : undefined;
    };
}
function choose_cases_choose(facts, kind, partner, { critical, safety }) {
    return {
        id: facts.id,
        kind,
        tags: facts.tags,
        critical: choose_cases_hasTag(facts, critical),
        safety: choose_cases_hasTag(facts, safety),
        ...(partner && { before: sideOf(partner, kind === 'fixed' ? 'failed' : 'passed') }),
        after: sideOf(facts, kind === 'fixed' ? 'passed' : kind === 'missing' ? 'missing' : 'failed'),
    };
}
/** The first trial that came out as the reader expects, else the first that was measured. */
function sideOf(facts, wanted) {
    const measured = facts.trials.filter(({ outcome }) => outcome !== 'missing');
    const show = facts.trials.find(({ outcome }) => outcome === wanted) ?? measured[0] ?? facts.trials[0];
    return {
        id: facts.id,
        case_hash: facts.case_hash,
        expectation_hash: facts.expectation_hash,
        passed: facts.trials.filter(({ outcome }) => outcome === 'passed').length,
        trials: measured.length,
        ...(show && { show: show.trial }),
    };
}
/** The baseline's form of a case: known from the comparison, else the same content. */
function indexBaseline({ baseline, verdict, }) {
    const known = new Map(verdict.comparison?.changes.map(({ id, baselineId }) => [id, baselineId]));
    const byId = new Map(baseline?.cases.map((facts) => [facts.id, facts]));
    const byContent = new Map(baseline?.cases.map((facts) => [facts.case_hash + facts.expectation_hash, facts]));
    return (facts) => byId.get(known.get(facts.id) ?? '') ?? byContent.get(facts.case_hash + facts.expectation_hash);
}
/** How far a case fell, as a share of its trials; what never passed before falls from nothing. */
function fallOf({ before, after }) {
    const share = (side) => side && side.trials > 0 ? side.passed / side.trials : 0;
    return before ? share(before) - share(after) : -share(after);
}
function choose_cases_hasTag({ tags }, wanted) {
    return tags.some((tag) => wanted.includes(tag));
}

;// CONCATENATED MODULE: ./lib/report/collect-details.js
/** Reads inputs and outputs of the chosen cases again: what a run holds in memory has no texts. */
async function collectDetails(choices, { trials, baselineTrials, readCase }) {
    const after = await findShown(trials, choices.map((choice) => choice.after));
    const before = baselineTrials
        ? await findShown(baselineTrials, choices.flatMap((choice) => choice.before ?? []))
        : new Map();
    return await Promise.all(choices.map(async (choice) => {
        const shown = pick(choice.after, after);
        const testCase = await readCase(choice);
        return {
            id: choice.id,
            kind: choice.kind,
            tags: choice.tags,
            critical: choice.critical,
            safety: choice.safety,
            ...(testCase && { place: testCase.place }),
            input: testCase?.input,
            ...(testCase?.reference !== undefined && { reference: testCase.reference }),
            ...(choice.before && { before: describeSide(choice.before, before) }),
            after: { ...describeSide(choice.after, after), reasons: shown ? listReasons(shown) : [] },
        };
    }));
}
async function findShown(trials, sides) {
    const wanted = new Set(sides.map(keyOf));
    const found = new Map();
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
    return `${side.case_hash} ${side.expectation_hash} ${side.show ?? 0}`;
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
/** What the blocking scorers said against the output; nothing where all of them passed. */
function listReasons({ scores, output }) {
    const reasons = scores.flatMap((score) => {
        if (score.advisory)
            return [];
        if (score.status === 'errored')
            return `${score.name}: ${score.why}`;
        return score.status === 'scored' && !score.pass ? `${score.name}: ${score.reason}` : [];
    });
    return reasons.length === 0 && output.error ? [output.error.message] : reasons;
}

// EXTERNAL MODULE: ./lib/report/format-place.js
var format_place = __webpack_require__(6337);
;// CONCATENATED MODULE: ./lib/gate-suite.js









const MOST_UNUSED_TOLD = 5;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Suite file → run → verdict → report, with every document in the run's folder. */
async function gateSuite(request, ports, signal) {
    const { files, clock, log } = ports;
    const startedMs = clock.elapsed();
    const loaded = await (0,prepare_suite/* readSuite */.x)(request.config, files, ports.toolsFor);
    const prepared = await (0,prepare_suite/* prepareSuite */.A)(loaded, request.selection, files);
    const { suite, cases } = prepared;
    const target = await ports.connectTarget(suite);
    const stores = [];
    try {
        const search = ports.findBaseline(suite, signal);
        const baseline = search.then((found) => readBaseline(found, suite, clock));
        // awaited after the first look; until then nobody else may see it fail
        baseline.catch(() => undefined);
        const unused = describeUnused(target, cases);
        for (const line of unused)
            log.warn(line);
        const ready = await ports.prepareTarget(suite, signal);
        const opened = await ports.openStore(prepared, target);
        const { store } = opened;
        stores.push(store);
        const outcome = await runSuite({
            ...request,
            ...ready,
            prepared,
            target,
            ...opened,
            notes: [...opened.notes, ...unused],
            baseline,
            clock,
            log,
            signal,
        });
        const report = await tellVerdict(outcome.judgement.verdict, {
            gates: suite.gates,
            run: outcome.facts,
            stored: { folder: store.folder, run: outcome.run, trials: () => store.trials() },
            baseline: outcome.baseline,
            baselineRun: await search,
            cases,
            facts: {
                ...request.report,
                mode: suite.mode,
                outputs: suite.report.outputs,
                elapsedMs: clock.elapsed() - startedMs,
            },
        });
        return { suite, report, folder: store.folder, outcome };
    }
    finally {
        await Promise.all([target.close(), ...stores.map((store) => store.close())]);
    }
}
/** Recorded outputs that no case asks for, whatever is selected of the cases. */
function describeUnused(target, { entries }) {
    const unused = target.unused?.(new Set(entries.map(({ id }) => id))) ?? [];
    const told = unused
        .slice(0, MOST_UNUSED_TOLD)
        .map(({ id, place }) => `${(0,format_place/* formatPlace */.d)(place)} is recorded for ${JSON.stringify(id)}, which is no case of this suite`);
    const more = unused.length - told.length;
    return more > 0 ? [...told, `${more} more recorded lines belong to no case`] : told;
}
/** The verdict of stored runs, by the gates of a suite file as it stands; nothing is called. */
async function judgeStored(stored, search, { suite, cases, clock, context, }) {
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
            place: { file: suite.file },
            hint: 'name the suite file of the run with --config',
        });
    const run = inDatasetOrder(await (0,fold_trials/* foldStoredRun */.om)(stored), cases);
    const baseline = await readBaseline(search, suite, clock);
    const { verdict } = judgeRun({ gates: suite.gates, run, baseline });
    return await tellVerdict(verdict, {
        gates: suite.gates,
        run,
        stored,
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
/** The baseline as the verdict reads it, with its age. */
async function readBaseline(search, suite, clock) {
    if (search.status === 'none') {
        const { why, next, refused } = search;
        return { info: { why, refused, ...(next !== undefined && { next }) } };
    }
    const { stored, commit, behind, refused } = search;
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the baseline is a run of suite \`${stored.run.suite}\`, not of \`${suite.suite}\``,
            hint: 'compare with a run of the same suite',
        });
    return {
        facts: await (0,fold_trials/* foldStoredRun */.om)(stored),
        info: {
            ...(commit !== undefined && { commit }),
            age_days: Math.max(0, (clock.now() - Date.parse(stored.run.created_at)) / DAY_MS),
            behind,
            refused,
        },
    };
}
async function tellVerdict(verdict, telling) {
    const { gates, run, stored, baseline, baselineRun, cases, facts } = telling;
    const choices = chooseCases({
        verdict,
        run,
        ...(baseline.facts && { baseline: baseline.facts }),
        critical: gates.critical.tags,
        safety: gates.safety.tags,
    });
    const details = await collectDetails(choices, {
        trials: stored.trials(),
        ...(baselineRun.status === 'found' && { baselineTrials: baselineRun.stored.trials() }),
        readCase: createCaseReader(cases, choices),
    });
    return buildReport(verdict, { ...facts, details });
}
/** Reads only the cases that are shown. */
function createCaseReader(cases, choices) {
    const keyOf = (content) => `${content.case_hash} ${content.expectation_hash}`;
    const shown = new Set(choices.map(({ after }) => keyOf(after)));
    const entries = Map.groupBy(cases?.entries.filter((entry) => shown.has(keyOf(entry))) ?? [], keyOf);
    return async ({ after }) => {
        const twins = entries.get(keyOf(after)) ?? [];
        const entry = twins.find(({ id }) => id === after.id) ?? twins[0];
        return entry && cases ? await cases.read(entry) : undefined;
    };
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
    'matched',
    'rule',
    'next',
];
/** The document that `--json` prints: fractions, and only the keys that apply. */
function renderJson(verdict, { run, report }) {
    const { comparison, baseline, cost_usd: costUsd } = verdict;
    return {
        verdict: verdict.verdict,
        reason: verdict.reason,
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
        usage: verdict.usage,
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
const PIN_CODES = new Set(['pins', 'no-lock', 'lock']);
/** The same document for what went wrong before there was a run. */
function renderFailureJson(problems) {
    const isUnpinned = problems.some(({ code }) => PIN_CODES.has(code));
    const pins = {
        gate: 'pins',
        result: 'fail',
        rule: 'datasets, schemas and scorer code match touchstone.lock',
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
var describe_gate = __webpack_require__(2525);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(2663);
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
    return clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
}
/** Untrusted text between quotes: line ends and tabs survive. */
function escapeXmlAttribute(text) {
    return clean(text).replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]);
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
        for (const facts of source.cases)
            yield describeCase(facts, {
                report,
                reasons: told.get(facts.id),
                place: source.placeOf?.(facts.id),
            });
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
function describeCase({ id, trials }, { report, reasons, place }) {
    const milliseconds = trials.reduce((sum, { latency_ms: ms }) => sum + (ms ?? 0), 0);
    const failed = trials.filter(({ outcome }) => outcome === 'failed');
    const missing = trials.filter(({ outcome }) => outcome === 'missing');
    const base = {
        name: id,
        ...(milliseconds > 0 && { seconds: milliseconds / MS_PER_SECOND }),
        ...(place && { place }),
    };
    if (failed.length > 0) {
        const metrics = new Set(failed.flatMap((trial) => Object.entries(trial.metrics).flatMap(([name, { pass }]) => (pass ? [] : [name]))));
        const what = metrics.size > 0 ? `: ${[...metrics].join(', ')}` : '';
        const message = `${failed.length} of ${(0,format_number/* countOf */.pq)(trials.length, 'trial')} failed${what}`;
        return { ...base, outcome: 'failure', message, lines: (reasons ?? []).map(plain) };
    }
    if (missing.length > 0 || trials.length === 0) {
        const why = report.outputs === 'none' ? undefined : missing[0]?.error?.message;
        return { ...base, outcome: 'error', message: `not measured${why ? `: ${why}` : ''}` };
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
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9621);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6337);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);






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
    const screen = { paint: (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makePainter */ .AG)(color), width: Math.max(width, MIN_WIDTH) };
    const parts = [
        writeHeadline(report, screen),
        writeGates(report, screen),
        writeReasons(report, screen),
        ...writeCases(report, screen),
        writeFacts(report, screen),
        [`${screen.paint('Reproduce:', 'bold')} ${(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)(report.reproduce)}`],
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
        ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${mark} ${plain(headline.text)}`, screen.width).map((line) => screen.paint(line, paint, 'bold')),
        screen.paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)(about), screen.width), 'dim'),
        ...(headline.tone === 'error'
            ? (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(['What to do:', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCure */ .vR)(report), (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .playbookPath */ .H9)(playbook)].filter(Boolean).join(' ')), screen.width)
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
    const [top, ...lines] = (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .alignRows */ .P4)([header, ...cells], [1, 2, 3]).map((row) => row.join('  '));
    return [
        paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(top.trimEnd(), width), 'dim'),
        ...lines.map((line, index) => paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line.trimEnd(), width), ...paintOf(rows[index].gate.result))),
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
            return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEvidence */ .nP)(gate).flatMap((line) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(line), width));
        return (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain((0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tellReason */ .WJ)(gate, headline.text)), width);
    });
}
function writeCases({ cases, verdict }, screen) {
    const bad = cases.filter(({ kind }) => kind !== 'fixed' && kind !== 'new');
    const fixed = verdict.comparison?.fixed ?? [];
    return [
        ...bad.slice(0, MAX_CASES).map((reported) => writeCase(reported, screen)),
        bad.length > MAX_CASES
            ? [`…and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(bad.length - MAX_CASES, 'more case')}: see the report.`]
            : [],
        fixed.length > 0
            ? [(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${screen.paint('Fixed:', 'green')} ${(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)(fixed.join(', '))}`, screen.width)]
            : [],
    ];
}
function writeCase(reported, { paint, width }) {
    const { id, kind, place, texts } = reported;
    const label = kind === 'missing' ? 'not measured' : kind;
    const line = (name, text) => text ? writeText(name, text, width) : [];
    return [
        [
            `${paint(label, 'red', 'bold')} ${paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)(id), 'bold')}`,
            ...((0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldByKind */ .Dy)(reported) ? [] : [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStatus */ .Wn)(reported)]),
            ...(place ? [paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlace */ .d)(place)), 'dim')] : []),
        ].join(' · '),
        ...(texts
            ? [
                ...texts.reasons.flatMap((reason) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(reason), width - 4).map((part, at) => `  ${at === 0 ? '•' : ' '} ${part}`)),
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
    const lines = (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLogLines */ .l)(text).flatMap((line) => (line === '' ? [''] : (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(line, room)));
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
        ['Spent', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSpend */ .EJ)(report).join('; ') || _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$],
        ...(verdict.unanswered.length > 0
            ? [
                ['Unanswered', `safety cases without any answer: ${verdict.unanswered.join(', ')}`],
            ]
            : []),
        ...verdict.notes.map((note) => ['Note', note]),
        ...(report.policyChanges ?? []).map(({ key, before, after, effect }) => [
            'Policy',
            `${key}: ${before ?? 'not set'} → ${after ?? 'removed'} (${effect})`,
        ]),
        ...(report.pinChanges ?? []).map(({ change, kind, path }) => [
            'Pin',
            `${change}: ${kind} ${path}`,
        ]),
        ...(report.acceptances ?? []).map(({ id, owner, daysLeft }) => [
            'Accepted',
            `${id} by ${owner}, ${daysLeft < 0 ? 'expired' : `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(daysLeft, 'day')} left`}`,
        ]),
    ];
    return rows.flatMap(([name, text]) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${name}: ${plain(text)}`, width - 2).map((line, index) => index === 0 ? line.replace(`${name}:`, paint(`${name}:`, 'bold')) : `  ${line}`));
}
/** Prose without its backticks, harmless. */
function plain(prose) {
    return (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)(prose.replaceAll('`', ''));
}


/***/ })

};
