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

// EXTERNAL MODULE: ./lib/prepare-suite.js + 5 modules
var prepare_suite = __webpack_require__(8047);
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
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 5 modules
var connect_host = __webpack_require__(3729);
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


/***/ })

};
