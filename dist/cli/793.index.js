export const id = 793;
export const ids = [793];
export const modules = {

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerb: () => (/* binding */ runVerb)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/config/read-suite-name.js
var read_suite_name = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gate-suite.js + 10 modules
var gate_suite = __webpack_require__(2934);
// EXTERNAL MODULE: ./lib/measure-shard.js + 1 modules
var measure_shard = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/values/shard.js
var values_shard = __webpack_require__(5646);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 12 modules
var connect_host = __webpack_require__(4784);
// EXTERNAL MODULE: ./lib/cli/open-base-commit.js + 3 modules
var open_base_commit = __webpack_require__(8964);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/tell-report.js
var tell_report = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/report/capitalize.js
var capitalize = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/describe-shard.js


/** A shard is measured or it is not; whether it is any good, all shards say together. */
function describeShard({ facts: { run, cases }, usage, costUsd }) {
    const { shard = { index: 1, count: 1 }, suite } = run;
    const trials = cases.flatMap((one) => one.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing');
    const why = findReason(run, trials.length > missing.length || trials.length === 0, missing);
    const parts = [
        (0,format_number/* countOf */.pq)(cases.length, 'case'),
        (0,format_number/* countOf */.pq)(trials.length, 'trial'),
        ...(missing.length > 0 ? [`${missing.length} of them not measured`] : []),
        ...(costUsd === undefined ? [] : [(0,format_number/* formatUsd */.UK)(costUsd)]),
    ];
    const name = `${(0,values_shard/* nameShard */.g0)(shard)} of suite ${suite}`;
    const isMeasured = why === undefined;
    return {
        isMeasured,
        text: isMeasured
            ? `${name} is measured: ${parts.join(', ')}. A shard has no verdict: the merge of all ${shard.count} has`
            : `${name} could not be measured: ${why} (${parts.join(', ')} so far)`,
        document: {
            shard: { index: shard.index, count: shard.count },
            suite,
            measured: isMeasured,
            ...(why !== undefined && { reason: why }),
            cases: cases.length,
            trials: trials.length,
            missing: missing.length,
            usage,
            ...(costUsd !== undefined && { cost_usd: costUsd }),
        },
    };
}
function findReason({ complete, stopped }, hasAny, missing) {
    if (!complete)
        return stopped?.message ?? 'it was cut off';
    if (hasAny)
        return undefined;
    // an output that nothing could score has no error of its own
    const message = missing[0]?.error?.message ?? 'no output could be scored';
    return `no trial could be measured: ${message}`;
}

// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/tell-shard.js






/** Tells what became of a shard, which never gates: 0 is measured, 2 is not. */
function tellShard(measured, { asJson, host }) {
    const { isMeasured, text, document } = describeShard(measured);
    const stream = asJson ? host.stderr : host.stdout;
    stream.write(`${(0,escape_log/* escapeLog */.A)((0,capitalize/* capitalize */.Z)(text))}.\n`);
    if (asJson)
        (0,write_json.writeJson)({ ...document, run: measured.folder }, host);
    else
        host.stderr.write(`Run: ${(0,escape_log/* escapeLog */.A)((0,external_node_path_.relative)(host.cwd, measured.folder) || measured.folder)}\n`);
    return isMeasured ? cli_host/* EXIT */.dc.pass : cli_host/* EXIT */.dc.error;
}

// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/verb-run.js
















/** Beside the runs of the suite's folder, out of git as they are, and out of the way of who lists them. */
const CACHE_FOLDER = '.cache';
/** `touchstone run`: the same code and the same rule as on GitHub. */
async function runVerb(args, host) {
    const { options } = args;
    const shard = readShard(options);
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const { root, files, toRepositoryPath, runsFolder } = place;
    // git is asked while the files are read
    const identity = (0,workplace/* identifyCheckout */.ty)(root);
    const config = toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV);
    const runs = runsFolder(config, (0,workplace/* textOf */.b6)(options['out']));
    const named = (option) => {
        const name = (0,workplace/* textOf */.b6)(options[option]);
        return name === undefined ? undefined : (0,locate_run/* locateRun */.eE)(name, runs, host.cwd);
    };
    const resume = named('resume');
    // a name that is mistaken is found before the first call is paid
    const baseline = await (0,locate_run/* openNamedBaseline */.b5)(named('baseline'));
    const base = await (0,open_base_commit/* openBaseCommit */.$)(root, (0,workplace/* textOf */.b6)(options['base']), config);
    const log = (0,workplace/* openLog */.Ne)(host);
    const chosen = {
        runsFolder: runs,
        resume,
        baseline,
        base,
        log,
        ...chooseCache(place, runs, options),
    };
    const ports = await (0,connect_host/* connectHost */.Z)(host, place, chosen);
    try {
        const purpose = options['record'] === true ? 'record' : 'decide';
        const asked = { config, purpose, identity: await identity };
        if (shard) {
            const measured = await (0,measure_shard/* measureShard */.rV)({ ...asked, shard }, ports, host.signal);
            log.settle();
            return tellShard(measured, { asJson: options['json'] === true, host });
        }
        const gated = await (0,gate_suite/* gateSuite */.Y)({
            ...asked,
            selection: await readSelection((0,workplace/* textOf */.b6)(options['filter']), await openFailed(named('failed'), config, files)),
            report: {
                subject: 'commit',
                links: {},
                reproduce: describeCommand(args, config),
                redact: host.secrets.redact,
            },
        }, ports, host.signal);
        log.settle();
        return await (0,tell_report/* tellReport */.kf)(gated, { asJson: options['json'] === true, host });
    }
    finally {
        await ports.close();
    }
}
/** Where answers are kept, if they are. */
function chooseCache({ root }, runs, options) {
    if (options['no-cache'] === true)
        return {};
    return {
        async placeCache({ suite }) {
            const file = (0,external_node_path_.join)(runs, CACHE_FOLDER, `${suite}.jsonl`);
            // what came with a checkout is the word of whoever committed it
            if (await (0,run_git/* runGit */.EO)(root, ['ls-files', '--', file]))
                throw new Error(`${file} is committed, so that whose answers it holds is not known`);
            // a baseline is measured anew, always
            return { file, reads: options['record'] !== true, writes: true };
        },
    };
}
/** A shard is a part of the whole suite, whatever is asked of it. */
function readShard({ shard: text, ...options }) {
    if (typeof text !== 'string')
        return undefined;
    const shard = (0,values_shard/* parseShard */.uK)(text);
    if (!shard)
        throw new errors/* UserError */.yo({
            code: 'usage',
            message: `--shard ${text} is not understood`,
            hint: values_shard/* SHARD_HINT */.X9,
        });
    const other = ['filter', 'failed'].find((name) => options[name] !== undefined);
    if (other === undefined)
        return shard;
    throw new errors/* UserError */.yo({
        code: 'usage',
        message: `--shard and --${other} do not go together`,
        hint: 'shards are dealt of the whole suite: leave one of them out',
    });
}
/** The run whose failures are run again: one of this suite. */
async function openFailed(folder, config, files) {
    if (folder === undefined)
        return undefined;
    const stored = await (0,run_folder/* openStoredRun */.vw)(folder);
    const { suite } = stored.run;
    const name = (0,read_suite_name/* readSuiteName */.E)(await files.readText(config));
    if (name === undefined || name === suite)
        return stored;
    throw new errors/* UserError */.yo({
        code: 'other-suite',
        message: `--failed: the run is of suite \`${suite}\`, the suite file is \`${name}\``,
        hint: 'name a run of this suite',
    });
}
async function readSelection(filter, failed) {
    const tag = filter === undefined ? undefined : parseFilter(filter);
    const isDone = failed === undefined ? undefined : await findPassed(failed);
    const words = [
        ...(tag === undefined ? [] : [`--filter tag:${tag}`]),
        ...(failed === undefined ? [] : [`--failed ${(0,external_node_path_.basename)(failed.folder)}`]),
    ];
    return {
        ...(tag !== undefined && { tag }),
        ...(isDone && { isDone }),
        ...(words.length > 0 && { by: words.join(' ') }),
    };
}
function parseFilter(filter) {
    if (filter.startsWith('tag:') && filter.length > 4)
        return filter.slice(4);
    throw new errors/* UserError */.yo({
        code: 'usage',
        message: `--filter ${filter} is not understood`,
        hint: 'write --filter tag:NAME',
    });
}
/** Cases that passed, whole: not those that failed a trial, missed one, or ask for something else now. */
async function findPassed(stored) {
    const { planned } = stored.run;
    const { cases } = await (0,fold_trials/* foldStoredRun */.om)(stored);
    const passed = new Set(cases
        .filter(({ trials }) => trials.length >= planned.trials && trials.every(({ outcome }) => outcome === 'passed'))
        .map(fold_trials/* nameCase */.Ic));
    return (entry) => passed.has((0,fold_trials/* nameCase */.Ic)(entry));
}
function describeCommand({ options }, config) {
    const named = ['baseline', 'base'].flatMap((name) => {
        const value = (0,workplace/* textOf */.b6)(options[name]);
        return value === undefined ? [] : [`--${name} ${value}`];
    });
    return ['touchstone run', config, ...named].join(' ');
}


/***/ })

};
