export const id = 489;
export const ids = [489];
export const modules = {

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rejudgeStoredRun: () => (/* binding */ rejudgeStoredRun)
});

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(4071);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/prepare-suite.js + 5 modules
var prepare_suite = __webpack_require__(8047);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/pipeline.js + 6 modules
var pipeline = __webpack_require__(3957);
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
        judges: await (0,pipeline/* describeJudges */.A)(judges),
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
    const records = await (0,pipeline/* describeJudges */.A)(judges);
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
function describeAgain({ rescored: _rescored, rescored_release: _release, rejudging: _rejudging, ...rest }, { suite, pins }, clock) {
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

// EXTERNAL MODULE: ./lib/report/format-json.js
var format_json = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 5 modules
var connect_host = __webpack_require__(3729);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
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
                host.stdout.write(`${(0,format_json.formatJson)(document)}\n`);
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


/***/ })

};
