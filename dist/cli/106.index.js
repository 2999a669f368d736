export const id = 106;
export const ids = [106];
export const modules = {

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeShards: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/describe-judges.js
var describe_judges = __webpack_require__(8167);
// EXTERNAL MODULE: ./lib/gate-suite.js + 10 modules
var gate_suite = __webpack_require__(2934);
// EXTERNAL MODULE: ./lib/measure-shard.js + 1 modules
var measure_shard = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/plan-run.js + 1 modules
var plan_run = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/values/shard.js
var values_shard = __webpack_require__(5646);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/run/find-shard-differences.js


/** What all shards of a run have in common. */
const FACTS = [
    { what: 'commit', read: ({ commit }) => commit },
    { what: 'tree', read: ({ tree }) => tree },
    { what: 'base commit', read: ({ base_commit: base }) => base },
    { what: 'head commit', read: ({ head }) => head },
    { what: 'workflow run', read: ({ run_id: id }) => (id === undefined ? undefined : `${id}`) },
    { what: 'version of Touchstone', read: ({ tool_version: version }) => version },
    { what: 'suite file', read: ({ config }) => config },
    { what: 'text of the suite file', read: ({ sources }) => sources?.suite },
    { what: 'set of scorers', read: ({ suite_digest: digest }) => digest },
    { what: 'lock', read: ({ sources }) => sources?.lock },
    { what: 'set of pins', read: ({ pins }) => pins && digestList(pins) },
    { what: 'target', read: ({ target }) => target?.digest },
    { what: 'set of judges', read: ({ judges }) => judges && digestList(judges.map(nameJudge)) },
    { what: 'retrieval index', read: ({ retrieval_index: index }) => index },
    { what: 'policy', read: ({ policy }) => policy && (0,canonical_json/* shortDigest */.VK)((0,canonical_json/* canonicalJson */.dj)(policy)) },
    {
        what: 'yardstick of the base commit',
        read: ({ yardstick }) => yardstick && (0,canonical_json/* shortDigest */.VK)((0,canonical_json/* canonicalJson */.dj)(yardstick)),
    },
    { what: 'number of trials a case', read: ({ looks }) => looks?.planned.join(', ') },
];
const SHOWN_CHARS = 10;
/** In what shards are not of one run: a sentence for the first odd one of each fact. `known` counts for more than they do. */
function findShardDifferences(runs, known) {
    const [first] = runs;
    if (!first)
        return [];
    return FACTS.flatMap(({ what, read }) => {
        const here = read(known);
        const expected = here ?? read(first);
        const odd = runs.find((run) => read(run) !== expected);
        if (!odd)
            return [];
        const whose = here === undefined ? nameOf(first) : 'what they are merged for';
        return `${nameOf(odd)} is of another ${what} (${show(read(odd))}) than ${whose} (${show(expected)})`;
    });
}
function nameOf({ shard }) {
    return shard ? (0,values_shard/* nameShard */.g0)(shard) : 'a run';
}
function nameJudge({ name, digest, calibrated, blocking, }) {
    return { name, digest, calibrated, blocking };
}
function digestList(items) {
    return (0,canonical_json/* shortDigest */.VK)((0,canonical_json/* canonicalJson */.dj)(items.map((item) => (0,canonical_json/* canonicalJson */.dj)(item)).sort()));
}
function show(value) {
    return value === undefined ? 'none' : value.slice(0, SHOWN_CHARS);
}

;// CONCATENATED MODULE: ./lib/run/find-shard-faults.js


/** Why shards make no run; each problem names the shard. Empty: all that there are, of one run, each measured to its end. */
function findShardFaults(runs, wanted) {
    const { suite, known, cures } = wanted;
    const differs = (messages) => messages.map((message) => sayDiffer(message, cures));
    if (runs.length === 0)
        return [sayMissing(`suite \`${suite}\` has no shard here`, cures)];
    const strangers = findStrangers(runs, suite);
    if (strangers.length > 0)
        return differs(strangers);
    const twice = findTwice(runs);
    if (twice.length > 0)
        return differs(twice);
    const cut = runs.filter(({ complete }) => !complete).map(describeCut);
    return [
        ...[...findGaps(runs), ...cut].map((message) => sayMissing(message, cures)),
        ...differs(findShardDifferences(runs, known)),
    ];
}
function findStrangers(runs, suite) {
    const counts = new Set(runs.map(({ shard }) => shard?.count));
    const strangers = runs.flatMap(({ suite: name, shard, created_at: createdAt }) => {
        const run = shard ? (0,values_shard/* nameShard */.g0)(shard) : `the run of ${createdAt}`;
        if (name !== suite)
            return [`${run} is of suite \`${name}\`, not of \`${suite}\``];
        if (!shard)
            return [`${run} is a whole run, no shard of one`];
        return shard.index >= 1 && shard.index <= shard.count ? [] : [`there can be no ${run}`];
    });
    if (strangers.length > 0 || counts.size === 1)
        return strangers;
    const names = runs.flatMap(({ shard }) => (shard ? (0,values_shard/* nameShard */.g0)(shard) : []));
    return [`shards of several numbers are mixed: ${names.join(', ')}`];
}
function findTwice(runs) {
    const byIndex = Map.groupBy(runs, ({ shard }) => shard?.index);
    const twice = [...byIndex.values()].filter((same) => same.length > 1);
    return twice.flatMap(([run]) => (run?.shard ? `${(0,values_shard/* nameShard */.g0)(run.shard)} is there twice` : []));
}
function findGaps(runs) {
    const count = runs[0]?.shard?.count ?? 0;
    const here = new Set(runs.map(({ shard }) => shard?.index));
    const gaps = Array.from({ length: count }, (_, place) => place + 1).filter((index) => !here.has(index));
    if (gaps.length === 0)
        return [];
    const [noun, verb] = gaps.length === 1 ? ['shard', 'is'] : ['shards', 'are'];
    return [`${noun} ${gaps.join(', ')} of ${count} ${verb} missing`];
}
function describeCut({ shard, stopped }) {
    const name = shard ? (0,values_shard/* nameShard */.g0)(shard) : 'a run';
    return `${name} was not measured to its end: ${stopped?.message ?? 'it was cut off'}`;
}
function sayMissing(message, { missing: hint }) {
    return { code: 'shards-missing', message, hint };
}
function sayDiffer(message, { differ: hint }) {
    return { code: 'shards-differ', message, hint };
}

// EXTERNAL MODULE: ./lib/run/plan-trials.js
var plan_trials = __webpack_require__(4470);
;// CONCATENATED MODULE: ./lib/run/find-shard-gaps.js

/**
 * Whether a shard holds every trial that was dealt to it, and no other, whatever it says of itself. `told` hears of every
 * trial. A line that repeats one is as good as in any run: the later counts.
 */
async function findShardGaps({ trials, byBase }, { entries, plan, scored }, told) {
    const own = new Ledger(entries.map((entry) => [entry, (0,plan_trials/* countTrials */.X)(entry.tags, plan)]));
    for await (const trial of trials) {
        const strange = own.take(trial, trial.output.error?.kind !== 'error');
        if (strange !== undefined)
            return { strange };
        told(trial);
    }
    const lacking = own.findLacking();
    if (lacking !== undefined)
        return { lacking };
    const beside = new Ledger(scored.map(({ of, by }) => [by, own.countMeasured(of)]));
    for await (const trial of byBase)
        beside.take(trial, true);
    const unscored = beside.findLacking();
    return unscored === undefined ? {} : { lacking: `${unscored} as main's yardstick scores it` };
}
/** Which trials of which cases there are. */
class Ledger {
    rows;
    constructor(due) {
        this.rows = new Map(due.map(([form, count]) => [
            nameForm(form),
            { id: form.id, due: count, seen: 0, measured: 0 },
        ]));
    }
    /** Answers with what is wrong where nobody asked for this trial. */
    take({ case: id, trial, ...rest }, isMeasured) {
        const row = this.rows.get(nameForm({ ...rest, id }));
        if (!row)
            return `case ${JSON.stringify(id)}, which is not among its cases`;
        if (trial < 1 || trial > row.due)
            return `trial ${trial} of case ${JSON.stringify(id)}, which has ${row.due}`;
        const bit = 1 << (trial - 1);
        row.seen |= bit;
        if (isMeasured)
            row.measured |= bit;
        return undefined;
    }
    countMeasured(form) {
        return countBits(this.rows.get(nameForm(form))?.measured ?? 0);
    }
    findLacking() {
        const short = [...this.rows.values()].filter(({ due, seen }) => countBits(seen) < due);
        const [first] = short;
        if (!first)
            return undefined;
        const more = short.length > 1 ? ` (and of ${short.length - 1} more)` : '';
        const lacking = first.due - countBits(first.seen);
        return `${lacking} of ${first.due} trials of case ${JSON.stringify(first.id)}${more}`;
    }
}
function countBits(bits) {
    let count = 0;
    for (let left = bits; left !== 0; left &= left - 1)
        count += 1;
    return count;
}
function nameForm({ id, case_hash, expectation_hash, kept }) {
    return `${case_hash} ${expectation_hash} ${kept ? 'kept' : 'own'} ${id}`;
}

// EXTERNAL MODULE: ./lib/run/join-shards.js
var join_shards = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
;// CONCATENATED MODULE: ./lib/gate-shards.js











/** What shards may tell the reader. */
const MOST_NOTES = 20;
/** Scorers that a model is asked for. */
const EMBEDDING = ['embedding', 'not-embedding'];
/** Target kinds whose files say what an answer comes from: opened, and not asked. */
const READABLE = ['recorded', 'openai'];
/**
 * Shards → one run, gated as any other: compared, judged and told by the same code. Nothing is asked of the target; judges only
 * where the baseline has to be scored again.
 * @throws UserError where the shards are not all that there are, of this very run, each measured to its end
 */
async function gateShards(request, ports, source, signal) {
    let shards = [];
    const keyless = new Set();
    const joined = {
        ...ports,
        toolsFor: (suite) => askWithoutKey(ports.toolsFor(suite), keyless),
        baseToolsFor: (suite, base) => askWithoutKey(ports.baseToolsFor(suite, base), keyless),
        async connectTarget(suite) {
            (0,measure_shard/* refuseFresh */.vS)(suite, request.purpose);
            shards = await source.find(suite.suite);
            refuseFaults(suite, shards, { known: request.identity, cures: source.cures });
            return await openTarget(suite, shards, { ports, cures: source.cures });
        },
        async prepareTarget() {
            const index = shards[0]?.run.retrieval_index;
            return index === undefined ? {} : { retrievalIndex: index };
        },
        async openStore(prepared, target) {
            const known = await describeKnown(request, prepared, target);
            refuseFaults(prepared.suite, shards, { known, cures: source.cures });
            await refusePolicy(shards, ports, source.cures);
            const spent = await checkTrials(shards, { request, prepared, target, cures: source.cures });
            const { earlierBase: _base, ...opened } = await ports.openStore(prepared, target);
            const merged = (0,join_shards/* joinShards */.eS)(shards.map(({ run }) => run), spent);
            const yardstick = shards[0]?.run.yardstick;
            return {
                ...opened,
                notes: [...new Set(shards.flatMap(({ run }) => run.notes ?? []))].slice(0, MOST_NOTES),
                earlier: readAll(shards),
                earlierJudges: merged.judges,
                ...(yardstick && {
                    earlierByBase: { record: yardstick, trials: readAllByBase(shards), isStored: false },
                }),
                merged,
            };
        },
    };
    const gated = await (0,gate_suite/* gateSuite */.Y)(request, joined, signal);
    refuseKeyless(gated, keyless);
    return gated;
}
/** What a job without the key cannot compare would be inconclusive for ever, and nobody would see why. */
function refuseKeyless({ suite, outcome: { run } }, [missing]) {
    const { judges = [] } = run;
    const blocks = judges.some(({ blocking }) => blocking) ||
        suite.scorers.some(({ type, advisory }) => !advisory && EMBEDDING.includes(type));
    if (!missing || !blocks)
        return;
    throw new errors/* UserError */.yo({
        ...missing,
        message: `the baseline has to be scored again by the judges of this change: ${missing.message}`,
        hint: 'give the key to the job that merges too',
    });
}
function refuseFaults({ suite }, shards, { known, cures }) {
    const faults = findShardFaults(shards.map(({ run }) => run), { suite, known, cures });
    if (faults.length > 0)
        throw new errors/* UserError */.yo(faults);
}
/** What a run of this suite, here, would say of itself. */
async function describeKnown({ identity, purpose }, prepared, target) {
    const { suite, pins, sources, judges, yardstick } = prepared;
    const { looks } = (0,plan_run/* planRun */.n)({ prepared, target, purpose, isSharded: true });
    return {
        ...identity,
        config: suite.file,
        sources,
        suite_digest: suite.digest,
        pins,
        target: target.facts,
        ...(judges.length > 0 && { judges: await (0,describe_judges/* describeJudges */.A)(judges) }),
        ...(yardstick && { yardstick: await (0,score_by_base/* describeYardstick */.iO)(yardstick) }),
        looks: { planned: looks, complete: 0 },
    };
}
/** A laptop may name another base commit, or none; on GitHub the base commit says it. */
async function refusePolicy(shards, ports, cures) {
    const base = await ports.readBase();
    const problems = shards.flatMap(({ run: { policy, shard } }) => {
        const isSame = base.status === 'read'
            ? policy !== undefined && (policy.commit ?? base.commit) === base.commit
            : policy === undefined;
        if (isSame)
            return [];
        const held = policy ? `that of ${policy.commit?.slice(0, 10) ?? 'no commit yet'}` : 'its own';
        const holds = base.status === 'read' ? `that of ${base.commit.slice(0, 10)}` : 'its own';
        return [
            sayDiffer(`${(0,values_shard/* nameShard */.g0)(shard)} was measured under another policy (${held}) than what they are merged for (${holds})`, cures),
        ];
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.slice(0, 1));
}
/** Every trial that was dealt is there, and no other; what they took. */
async function checkTrials(shards, { request: { purpose }, prepared, target, cures }) {
    const { looks, criticalTrials } = (0,plan_run/* planRun */.n)({ prepared, target, purpose, isSharded: true });
    const plan = {
        trials: looks[0],
        criticalTrials,
        criticalTags: prepared.suite.gates.critical.tags,
    };
    const isTargetFree = target.facts.kind === 'recorded';
    let spent;
    const problems = [];
    for (const { run, trials, byBase } of shards) {
        const { entries, yardstick } = (0,measure_shard/* takeShard */.mt)(prepared, run.shard);
        const { strange, lacking } = await findShardGaps({ trials: trials(), byBase: byBase() }, { entries, plan, scored: yardstick?.scored ?? [] }, (trial) => (spent = (0,sum_asked/* addSpend */.ui)(spent, (0,join_shards/* spendOf */.Ii)(trial, isTargetFree))));
        const name = (0,values_shard/* nameShard */.g0)(run.shard);
        if (strange !== undefined)
            problems.push(sayDiffer(`${name} holds ${strange}`, cures));
        if (lacking !== undefined)
            problems.push(sayMissing(`${name} lacks ${lacking}`, cures));
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return spent;
}
async function* readAll(shards) {
    for (const { trials } of shards)
        for await (const trial of trials())
            yield { trial, isStored: false };
}
async function* readAllByBase(shards) {
    for (const { byBase } of shards)
        yield* byBase();
}
/** The target of the shards. What only files say of it, they say here too; a key that the merge was not given is no mistake. */
async function openTarget(suite, [first, ...rest], { ports, cures }) {
    const { kind } = suite.target;
    const odd = [first, ...rest].find(({ run }) => run.target.kind !== kind);
    if (odd) {
        const said = `${(0,values_shard/* nameShard */.g0)(odd.run.shard)} is of another kind of target (${odd.run.target.kind}) than the suite has (${kind})`;
        throw new errors/* UserError */.yo(sayDiffer(said, cures));
    }
    const answer = async () => {
        throw new Error('a merge asks nothing of the target');
    };
    const stored = { facts: first.run.target, answer, close: async () => undefined };
    if (!READABLE.includes(kind))
        return stored;
    try {
        return { ...(await ports.connectTarget(suite)), answer };
    }
    catch (error) {
        if (kind === 'recorded' || !(error instanceof errors/* UserError */.yo))
            throw error;
        return stored;
    }
}
/** Judges have spoken, in the shards. Only one that has to be asked again needs its key: `missing` hears of it. */
function askWithoutKey(tools, missing) {
    const { modelMissing, ...rest } = tools;
    if (!modelMissing || rest.model)
        return tools;
    const { message, code } = modelMissing;
    async function refuse() {
        missing.add(modelMissing);
        return { answer: { kind: 'error', message, code, retry: false }, attempts: 0 };
    }
    return { ...rest, model: { ask: refuse, embed: refuse } };
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 12 modules
var connect_host = __webpack_require__(4784);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/open-base-commit.js + 3 modules
var open_base_commit = __webpack_require__(8964);
// EXTERNAL MODULE: ./lib/cli/tell-report.js
var tell_report = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/verb-merge.js








const CURES = {
    missing: 'measure it (touchstone run --shard I/N, with --resume where it was cut off), and name the folders of all shards',
    differ: 'measure all shards of one commit, with one Touchstone and the same options, and name only their folders',
};
/** `touchstone merge DIR...`: one run of all its shards, gated as `run` does. */
async function mergeShards(args, host) {
    const { options, positionals } = args;
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const { root, toRepositoryPath, runsFolder } = place;
    const typed = (0,workplace/* textOf */.b6)(options['config']);
    const out = (0,workplace/* textOf */.b6)(options['out']);
    const found = runsFolder(typed === undefined ? cli_arguments/* DEFAULT_CONFIG */.PV : toRepositoryPath(typed), out);
    const shards = await Promise.all(positionals.map((name) => (0,run_folder/* openStoredRun */.vw)((0,locate_run/* locateRun */.eE)(name, found, host.cwd))));
    const config = typed === undefined ? shards[0].run.config : toRepositoryPath(typed);
    const runs = runsFolder(config, out);
    const name = (0,workplace/* textOf */.b6)(options['baseline']);
    const baseline = await (0,locate_run/* openNamedBaseline */.b5)(name === undefined ? undefined : (0,locate_run/* locateRun */.eE)(name, runs, host.cwd));
    const base = await (0,open_base_commit/* openBaseCommit */.$)(root, (0,workplace/* textOf */.b6)(options['base']), config);
    const log = (0,workplace/* openLog */.Ne)(host);
    const ports = await (0,connect_host/* connectHost */.Z)(host, place, { runsFolder: runs, baseline, base, log });
    try {
        const gated = await gateShards({
            config,
            selection: {},
            purpose: options['record'] === true ? 'record' : 'decide',
            identity: await (0,workplace/* identifyCheckout */.ty)(root),
            report: {
                subject: 'commit',
                links: {},
                reproduce: `touchstone run ${config}`,
                redact: host.secrets.redact,
            },
        }, ports, { find: async () => shards, cures: CURES }, host.signal);
        log.settle();
        return await (0,tell_report/* tellReport */.kf)(gated, { asJson: options['json'] === true, host });
    }
    finally {
        await ports.close();
    }
}


/***/ })

};
