export const id = 640;
export const ids = [640];
export const modules = {

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateSuite: () => (/* binding */ validateSuite)
});

// EXTERNAL MODULE: ./lib/prepare-suite.js + 4 modules
var prepare_suite = __webpack_require__(5009);
// EXTERNAL MODULE: ./lib/run/bound-trials.js
var bound_trials = __webpack_require__(6955);
// EXTERNAL MODULE: ./lib/run/plan-trials.js
var plan_trials = __webpack_require__(4470);
// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/adapters/models/prices.js + 1 modules
var models_prices = __webpack_require__(2655);
// EXTERNAL MODULE: ./lib/judges/build-messages.js
var build_messages = __webpack_require__(7301);
// EXTERNAL MODULE: ./lib/judges/canaries.js
var canaries = __webpack_require__(5546);
;// CONCATENATED MODULE: ./lib/judges/estimate-judging.js


/** Characters of a token, about, in the languages of most prompts. */
const CHARS_PER_TOKEN = 4;
/** What stands in for an output that is not known yet, and what a verdict takes. */
const OUTPUT_CHARS = 1200;
const VERDICT_TOKENS = 120;
/** What judging one output of a case takes, about: the prompt is known but for the output. */
function estimateJudging(judge, testCase) {
    if (judge.recorded)
        return { calls: 0, input_tokens: 0, output_tokens: 0 };
    const output = 'x'.repeat(OUTPUT_CHARS);
    const { input, reference, context, metadata } = testCase;
    const sides = judge.rubric.compare === undefined ? { output } : { output_a: output, output_b: output };
    const messages = (0,build_messages/* buildMessages */.P)(judge.rubric, { input, reference, context, metadata, ...sides }, () => 0.5);
    const chars = messages.reduce((sum, { content }) => sum + content.length, 0);
    const calls = judge.models.length * judge.samples * ordersOf(judge);
    return {
        calls,
        input_tokens: calls * Math.ceil(chars / CHARS_PER_TOKEN),
        output_tokens: calls * VERDICT_TOKENS,
    };
}
/** Calls that the canaries take, once a run. */
function countCanaryCalls(judge) {
    if (judge.recorded)
        return 0;
    return (0,canaries/* writeCanaries */.Yb)(judge).length * (0,canaries/* listVoters */.kW)(judge).length * ordersOf(judge);
}
/** A pairwise rubric is asked in both orders. */
function ordersOf({ rubric }) {
    return rubric.compare === undefined ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/cli/estimate-spend.js


/** Cases that stand for all: reading a large dataset whole for a guess is not worth it. */
const SAMPLE_CASES = 200;
/** What the judges of a suite will take. `trialsOf`: trials of a case, in the first and in the last look. */
async function estimateJudges({ suite, cases, entries, judges, judgesFor }, trialsOf) {
    if (judges.length === 0)
        return undefined;
    const prices = (0,models_prices/* createPriceList */.q)(suite.prices);
    const step = Math.max(1, Math.ceil(entries.length / SAMPLE_CASES));
    const calls = { least: 0, most: 0 };
    const tokens = { input: 0, output: 0 };
    let costUsd = 0;
    for (let at = 0; at < entries.length; at += step) {
        const entry = entries[at];
        const weight = Math.min(step, entries.length - at);
        const { least, most } = trialsOf(entry);
        const testCase = await cases.read(entry);
        for (const judge of await judgesFor(testCase)) {
            const one = estimateJudging(judge, testCase);
            calls.least += one.calls * least * weight;
            calls.most += one.calls * most * weight;
            const usage = {
                input_tokens: one.input_tokens * least * weight,
                output_tokens: one.output_tokens * least * weight,
            };
            tokens.input += usage.input_tokens;
            tokens.output += usage.output_tokens;
            // every model of a panel takes its share
            for (const { model } of one.calls > 0 ? judge.models : []) {
                const usd = prices.costOf([model], usage);
                costUsd =
                    usd === undefined || costUsd === undefined
                        ? undefined
                        : costUsd + usd / judge.models.length;
            }
        }
    }
    return {
        calls,
        canary_calls: judges.reduce((sum, { judge }) => sum + countCanaryCalls(judge), 0),
        input_tokens: tokens.input,
        output_tokens: tokens.output,
        ...(costUsd !== undefined && { cost_usd: costUsd }),
    };
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 7 modules
var connect_host = __webpack_require__(7321);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/verb-validate.js










/** `touchstone validate`: everything that can be wrong before the first call, and how many calls there would be. */
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
        const target = await ports.connectTarget(suite);
        await target.close();
        const measured = { target, isJudged: prepared.judges.some(({ isNoisy }) => isNoisy) };
        const { looks } = (0,plan_looks/* planLooks */.E)({ ...(0,bound_trials/* boundTrials */.s)('decide', suite.run, measured), alpha: 1 });
        const trialsAt = ({ tags }, look) => (0,plan_trials/* countTrials */.X)(tags, {
            trials: looks.at(look),
            criticalTrials: (0,bound_trials/* countCriticalTrials */.a)(suite.gates.critical.trials, measured),
            criticalTags: suite.gates.critical.tags,
        });
        const callsAt = (look) => entries.reduce((sum, entry) => sum + trialsAt(entry, look), 0);
        const judges = await estimateJudges(prepared, (entry) => ({
            least: trialsAt(entry, 0),
            most: trialsAt(entry, -1),
        }));
        const estimate = {
            suite: suite.suite,
            cases: entries.length,
            calls: { least: callsAt(0), most: callsAt(-1) },
            ...(judges && { judges }),
        };
        if (args.options['json'] === true)
            host.stdout.write(`${JSON.stringify({ valid: true, ...estimate }, null, 2)}\n`);
        else
            host.stdout.write(`${describeEstimate(config, estimate)}\n`);
        return cli_host/* EXIT */.dc.pass;
    }
    finally {
        await ports.close();
    }
}
function describeEstimate(config, { cases, calls, judges }) {
    const lines = [
        `${config} is valid: ${cases} cases, ${calls.least} calls of the target${describeMost(calls)}.`,
    ];
    if (!judges)
        return lines.join('\n');
    if (judges.calls.most === 0)
        return [...lines, 'Judges: recorded verdicts, no call.'].join('\n');
    const tokens = (0,format_number/* formatCount */.B4)(judges.input_tokens + judges.output_tokens);
    const cost = judges.cost_usd === undefined
        ? 'cost unknown: name the price of the model under `prices`'
        : `about ${(0,format_number/* formatUsd */.UK)(judges.cost_usd)}`;
    lines.push(`Judges: ${judges.calls.least} calls${describeMost(judges.calls)}, and ${judges.canary_calls} for the canaries; about ${tokens} tokens, ${cost}.`);
    return lines.join('\n');
}
function describeMost({ least, most }) {
    return most > least ? `, ${most} at most if the result stays open` : '';
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countCriticalTrials),
/* harmony export */   s: () => (/* binding */ boundTrials)
/* harmony export */ });
/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
function boundTrials(purpose, run, { target, isJudged }) {
    const available = target.recordedTrials ?? Infinity;
    const fixed = (trials) => ({ trials, maxTrials: trials, available });
    if (target.facts.deterministic && !isJudged)
        return fixed(1);
    if (purpose === 'record')
        return fixed(run.baseline_trials);
    return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}
/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
function countCriticalTrials(wanted, { target, isJudged }) {
    if (target.facts.deterministic && !isJudged)
        return 1;
    return Math.min(wanted, target.recordedTrials ?? Infinity);
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   l: () => (/* binding */ planTrials)
/* harmony export */ });
/** Trials of one case under a plan. */
function countTrials(tags, plan) {
    const critical = tags.some((tag) => plan.criticalTags.includes(tag));
    return critical ? Math.max(plan.trials, plan.criticalTrials) : plan.trials;
}
/**
 * Every trial of the look that is not measured yet: all cases' first trials, then the second ones, so that
 * a run that is stopped has as many complete rounds as it could afford.
 */
function* planTrials(entries, plan, isMeasured) {
    const rounds = Math.max(plan.trials, plan.criticalTrials);
    for (let trial = 1; trial <= rounds; trial += 1) {
        for (const entry of entries) {
            if (trial > countTrials(entry.tags, plan))
                continue;
            const planned = { entry, trial };
            if (!isMeasured(planned))
                yield planned;
        }
    }
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
