export const id = 578;
export const ids = [578];
export const modules = {

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4330);




/** The runs below a folder, as far as they can be read; none where there is no such folder. */
async function listRuns(parent) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => []);
    const runs = [];
    for (const name of names.sort()) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        try {
            runs.push({ folder, run: await (0,_run_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunDocument */ .fG)(folder) });
        }
        catch (error) {
            // another folder, or a run that was cut off before it began
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
        }
    }
    return runs;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ chooseRun)
/* harmony export */ });
/**
 * The run that says most about a suite's noise: of those that were measured to the end, one with the most trials a case; of
 * these one that has all of `cases`, and of these the newest.
 */
function chooseRun(runs, { suite, cases }) {
    const [best] = runs
        .filter(({ run }) => run.suite === suite && isWhole(run))
        .toSorted((a, b) => countTrials(b.run) - countTrials(a.run) ||
        Number(b.run.planned.cases >= cases) - Number(a.run.planned.cases >= cases) ||
        Date.parse(b.run.created_at) - Date.parse(a.run.created_at));
    return best;
}
function isWhole({ complete, shard, partial, rejudged_from: source }) {
    return complete && !shard && !partial && !source?.unfinished;
}
/** Trials a case of the last look that is complete. */
function countTrials({ looks: { planned, complete } }) {
    return planned[complete - 1] ?? 0;
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineStoredSuite: () => (/* binding */ examineStoredSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/bound-heap.js
var bound_heap = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/adapters/secrets.js
var secrets = __webpack_require__(8317);
// EXTERNAL MODULE: ./lib/adapters/storage/list-runs.js
var list_runs = __webpack_require__(9891);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/diagnosis.js
var diagnosis = __webpack_require__(5773);
;// CONCATENATED MODULE: ./lib/feedback/find-duplicates.js
/** Share of words in common, of all words of both, from which two questions are nearly the same. */
const NEAR = 0.9;
/** Fewest different words: of a handful one more or less is a lot. */
const FEWEST_WORDS = 5;
const ROUNDING = 1e-9;
/** Cases that ask the same but for case, white space and punctuation: once too often, or with references that contradict. */
function findDuplicates(sketches) {
    const groups = [...Map.groupBy(sketches, askOf).values()].filter(({ length }) => length > 1);
    const contradicts = (group) => new Set(group.flatMap(({ reference }) => reference ?? [])).size > 1;
    const ids = (group) => group.map(({ id }) => id);
    return {
        duplicates: groups.filter((group) => !contradicts(group)).map(ids),
        contradicting: groups
            .filter(contradicts)
            .map((group) => ({ kind: 'references', ids: ids(group) })),
    };
}
function askOf({ input, context }) {
    return `${input} ${context}`;
}
/**
 * Groups of cases whose inputs share nine of ten words, and whose contexts are the same. Of exact duplicates one stands for
 * all. Only the rarest words of each are looked up (two sets that are so alike share one of these), and what the places of
 * the word rule out is not compared (PPJoin: Xiao et al., 2008), so that 20,000 cases take a few seconds.
 */
function findNearDuplicates(sketches) {
    const entries = listEntries(sketches);
    const groups = new Groups(entries.length);
    const postings = new Map();
    for (const [at, { words }] of entries.entries()) {
        const tried = new Set();
        for (let position = 0; position < countPrefix(words.length); position += 1) {
            const known = postings.get(words[position]) ?? { entries: [], positions: [] };
            postings.set(words[position], known);
            joinNear(at, position, { entries, known, groups, tried });
            known.entries.push(at);
            known.positions.push(position);
        }
    }
    return groups.list().map(({ members, similarity }) => ({
        ids: members.map((member) => entries[member].sketch.id),
        similarity,
    }));
}
/** Joins an entry with those before it that have its word at this position, and are near it. */
function joinNear(at, position, { entries, known, groups, tried }) {
    const { words, sketch } = entries[at];
    for (let index = 0; index < known.entries.length; index += 1) {
        const other = known.entries[index];
        if (groups.isTogether(at, other) || tried.has(other))
            continue;
        const theirs = entries[other];
        const least = leastShared(words.length, theirs.words.length);
        const ahead = Math.min(words.length - position, theirs.words.length - known.positions[index]);
        if (ahead < least)
            continue;
        tried.add(other);
        if (theirs.sketch.context !== sketch.context)
            continue;
        const shared = countShared(words, theirs.words, least);
        if (shared < least)
            continue;
        groups.join(at, other, shared / (words.length + theirs.words.length - shared));
    }
}
function listEntries(sketches) {
    const different = [...new Map(sketches.toReversed().map((s) => [askOf(s), s])).values()]
        .toReversed()
        .filter(({ words }) => words.length >= FEWEST_WORDS);
    const counts = new Map();
    for (const { words } of different)
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    const ranks = new Map([...counts].sort(([, a], [, b]) => a - b).map(([word], index) => [word, index]));
    return different.map((sketch) => ({
        sketch,
        words: sketch.words.map((word) => ranks.get(word)).sort((a, b) => a - b),
    }));
}
/** The rarest words, of which two sets that are near each other must share one. */
function countPrefix(words) {
    return words - Math.ceil(NEAR * words - ROUNDING) + 1;
}
/** Fewest words in common of two sets that are near each other. */
function leastShared(a, b) {
    return Math.ceil((NEAR / (1 + NEAR)) * (a + b) - ROUNDING);
}
/** Words of two sorted lists that are in both; gives up where it cannot become `least` any more. */
function countShared(a, b, least) {
    let shared = 0;
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        if (shared + Math.min(a.length - i, b.length - j) < least)
            return 0;
        const [left, right] = [a[i], b[j]];
        if (left === right)
            shared += 1;
        if (left <= right)
            i += 1;
        if (right <= left)
            j += 1;
    }
    return shared;
}
/** Members that belong together, directly or by way of others (union–find). */
class Groups {
    parents;
    links = [];
    constructor(size) {
        this.parents = Int32Array.from({ length: size }, (_, index) => index);
    }
    isTogether(a, b) {
        const root = this.find(a);
        // asked hundreds of millions of times where all cases are alike
        return this.parents[b] === root || this.find(b) === root;
    }
    join(a, b, similarity) {
        const [first, second] = [this.find(a), this.find(b)];
        this.parents[Math.max(first, second)] = Math.min(first, second);
        this.links.push({ member: a, similarity });
    }
    /** Groups of two and more, by their first member. */
    list() {
        const groups = Map.groupBy(this.parents.keys(), (member) => this.find(member));
        const links = Map.groupBy(this.links, ({ member }) => this.find(member));
        return [...groups]
            .filter(([, members]) => members.length > 1)
            .map(([root, members]) => ({
            members,
            similarity: (links.get(root) ?? []).reduce((least, link) => Math.min(least, link.similarity), 1),
        }));
    }
    find(member) {
        let root = member;
        while (this.parents[root] !== root)
            root = this.parents[root];
        // the way there is short the next time
        for (let at = member; at !== root;) {
            const next = this.parents[at];
            this.parents[at] = root;
            at = next;
        }
        return root;
    }
}

;// CONCATENATED MODULE: ./lib/feedback/examine-cases.js


/** Fewest trials after which a share of passes says something. */
const FEWEST_REMEMBERED = 10;
/** Between these shares a case passes about as often as not. */
const GUESSING = { low: 0.3, high: 0.7 };
/** What can be seen of cases without asking anything of the app: their texts, and how they went before. */
function examineCases(sketches, { bits, metrics }, tags) {
    const { duplicates, contradicting } = findDuplicates(sketches);
    return {
        duplicates,
        near_duplicates: findNearDuplicates(sketches),
        ambiguous: [...contradicting, ...listGuessing(sketches, bits)],
        saturated: listSaturated(sketches, { bits, metrics }),
        small_tags: tags ? listSmallTags(sketches, tags) : [],
    };
}
function listGuessing(sketches, bits) {
    return sketches.flatMap(({ id, case_hash }) => {
        const remembered = bits.get(case_hash) ?? '';
        const trials = remembered.length;
        const passed = countPasses(remembered);
        const share = passed / trials;
        if (trials < FEWEST_REMEMBERED || share < GUESSING.low || share > GUESSING.high)
            return [];
        return [{ kind: 'guessing', id, passed, trials }];
    });
}
/** Metrics that block, at 100 % in the run, of a suite of which no trial is remembered that failed. */
function listSaturated(sketches, { bits, metrics }) {
    const isSpotless = sketches.every(({ case_hash }) => !bits.get(case_hash)?.includes('0'));
    if (!isSpotless)
        return [];
    return Object.entries(metrics)
        .filter(([, { mean, advisory }]) => mean === 1 && !advisory)
        .map(([name]) => name);
}
/** The smallest first. */
function listSmallTags(sketches, { exempt, neededFor }) {
    const counts = new Map();
    for (const { tags } of sketches)
        for (const tag of new Set(tags))
            counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts]
        .filter(([tag]) => !exempt.includes(tag))
        .flatMap(([tag, cases]) => {
        const needed = neededFor(tag);
        if (cases >= diagnosis/* FEWEST_COMPARED */.r && (needed === undefined || needed <= cases))
            return [];
        return [{ tag, cases, ...(needed !== undefined && needed > cases && { needed }) }];
    })
        .toSorted((a, b) => a.cases - b.cases);
}
function countPasses(bits) {
    return bits.replaceAll('0', '').length;
}

// EXTERNAL MODULE: ./lib/feedback/history.js
var feedback_history = __webpack_require__(6351);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/feedback/sketch-case.js

function sketchCase(testCase) {
    const { id, tags, case_hash, expectation_hash, input, context, reference } = testCase;
    const text = normalizeText(readText(input));
    return {
        id,
        tags,
        case_hash,
        expectation_hash,
        input: (0,canonical_json/* shortDigest */.VK)(text),
        context: digestValue(context),
        ...(reference !== undefined && { reference: digestValue(reference) }),
        words: [...new Set(text.split(' '))].filter((word) => word !== ''),
    };
}
/** Punctuation but before a digit: `-5` is not `5`, nor `1.5` the same as `1 5`. */
const PUNCTUATION = /\p{P}(?!\d)/gu;
/** Text in which case, white space and punctuation make no difference. Of nothing but punctuation only the white space goes. */
function normalizeText(text) {
    const plain = text.normalize('NFKC').toLowerCase();
    const words = plain.replace(PUNCTUATION, ' ').replace(/\s+/g, ' ').trim();
    return words === '' ? plain.replace(/\s+/g, ' ').trim() : words;
}
/** Text stands for itself, messages for who says what; of anything else keys are text, too. */
function readText(value) {
    return typeof value === 'string' ? value : (0,canonical_json/* canonicalJson */.dj)(value);
}
function digestValue(value) {
    return value === undefined ? '' : (0,canonical_json/* shortDigest */.VK)(normalizeText(readText(value)));
}

// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/scorers/compile-checks.js + 37 modules
var compile_checks = __webpack_require__(9368);
// EXTERNAL MODULE: ./lib/scorers/score-output.js
var score_output = __webpack_require__(1797);
;// CONCATENATED MODULE: ./lib/find-easy-cases.js




/** Cases that are tried; a larger suite shows in its first ones how it is written. */
const MOST_TRIED = 2000;
/** Answers to other questions that a case is tried on, and how many of them its checks may not all pass. */
const STRANGERS = 5;
const FEWEST_PASSED = 4;
/** Cases that are looked at for each of them. */
const MOST_LOOKED_AT = 50;
/** Checks that take a process, a database or a model: nothing is started or asked here. */
const OUTSIDE = new Set(['javascript', 'command', 'sql-rows', 'embedding']);
/** Checks of what an answer took: they say nothing of what is in it. */
const OPERATIONS = new Set(['latency', 'cost', 'tokens', 'finish-reason']);
/**
 * Cases whose blocking code checks pass four of five answers that were given to other cases, with other references. A case
 * that something else can block (a judge, code of the user's) is not tried: what that would say is not known here.
 */
async function findEasyCases({ suite, cases, compared, stored, files, signal, }) {
    const found = [];
    let tried = 0;
    const entries = cases.entries.slice(0, MOST_TRIED);
    const outputs = await readFirstOutputs(stored, new Set(entries.map((entry) => entry.case_hash)));
    const tools = { sandbox: NO_SANDBOX, files, timeoutMs: 0 };
    for (const [at, entry] of entries.entries()) {
        if (signal.aborted)
            throw new errors/* UserError */.yo({
                code: 'interrupted',
                message: 'the suite was not examined to the end: it was interrupted',
                hint: 'run it again',
            });
        const strangers = pickStrangers(at, compared.slice(0, MOST_TRIED), outputs);
        if (strangers.length < STRANGERS)
            continue;
        const testCase = await cases.read(entry);
        const specs = listDeciding(testCase, suite, stored.run);
        if (!specs)
            continue;
        tried += 1;
        const { scorers } = await (0,compile_checks/* compileChecks */.n)(specs, [], tools);
        const passes = await Promise.all(strangers.map(async (output) => {
            const scores = await (0,score_output/* scoreOutput */.y)({ case: testCase, output, scorers, trial: 1, signal });
            return scores.every((score) => score.status === 'scored' && score.pass);
        }));
        const passed = passes.filter(Boolean).length;
        if (passed >= FEWEST_PASSED)
            found.push({ id: entry.id, passed, of: STRANGERS });
    }
    return { too_easy: found, tried };
}
/** The checks that decide about a case, where these can be asked here and say anything of its content. */
function listDeciding(testCase, suite, run) {
    const applies = ({ tags }) => !tags || tags.some((tag) => testCase.tags.includes(tag));
    const specs = [...suite.scorers, ...testCase.checks].filter((spec) => !spec.advisory && applies(spec));
    const isBlocking = ({ name, type }) => run.judges?.find((judge) => judge.name === (name ?? type))?.blocking ?? true;
    const judges = [...suite.judges, ...specs.filter(load_judges/* isJudgeCheck */.YR)];
    if (judges.some((judge) => !judge.advisory && applies(judge) && isBlocking(judge)))
        return undefined;
    const code = specs.filter((spec) => !(0,load_judges/* isJudgeCheck */.YR)(spec));
    if (code.some((spec) => OUTSIDE.has(nameKind(spec))))
        return undefined;
    const told = code.filter((spec) => !OPERATIONS.has(nameKind(spec)));
    // what only forbids something passes most answers, and is meant to
    return told.some(({ type }) => !type.startsWith('not-')) ? told : undefined;
}
function nameKind({ type }) {
    return type.replace(/^not-/, '');
}
/** The first answer that was stored to each input. */
async function readFirstOutputs(stored, wanted) {
    const outputs = new Map();
    for await (const { case_hash: hash, output, trial } of stored.trials())
        if (trial === 1 && wanted.has(hash) && isAnswer(output))
            outputs.set(hash, output);
    return outputs;
}
function isAnswer({ output, tool_calls: calls, error }) {
    return !error && (output !== null || (calls?.length ?? 0) > 0);
}
/** Answers to cases that expect something else, spread over the whole dataset; as many as can be found. */
function pickStrangers(at, compared, outputs) {
    const own = compared[at];
    const picked = new Map();
    for (let stranger = 1; stranger <= STRANGERS; stranger += 1) {
        const start = at + Math.floor((stranger * compared.length) / (STRANGERS + 1));
        for (let step = 0; step < Math.min(MOST_LOOKED_AT, compared.length); step += 1) {
            const other = compared[(start + step) % compared.length];
            const output = outputs.get(other.case_hash);
            if (!output || picked.has(other.case_hash) || !isOther(own, other))
                continue;
            picked.set(other.case_hash, output);
            break;
        }
    }
    return [...picked.values()];
}
function isOther(own, other) {
    if (own.case_hash === other.case_hash || own.expectation_hash === other.expectation_hash)
        return false;
    return own.reference === undefined || own.reference !== other.reference;
}
/** What is compiled here never asks for one. */
const NO_SANDBOX = {
    callModule: refuse,
    runCommand: refuse,
    querySql: refuse,
    close: async () => undefined,
};
async function refuse() {
    throw new Error('doctor starts no process');
}

// EXTERNAL MODULE: ./lib/verdict/compare-runs.js
var compare_runs = __webpack_require__(9481);
// EXTERNAL MODULE: ./lib/verdict/find-flaky.js
var find_flaky = __webpack_require__(7121);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/verdict/case-values.js
var case_values = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/verdict/describe-power.js
var describe_power = __webpack_require__(4776);
// EXTERNAL MODULE: ./lib/verdict/summarize-run.js
var summarize_run = __webpack_require__(8552);
;// CONCATENATED MODULE: ./lib/verdict/measure-power.js





/** The margin that many suites would like to hold. */
const TWO_POINTS = 0.02;
/** What comparisons with this run as baseline could catch, for every metric that gates against main. */
function measurePower(run, { gates, maxTrials }) {
    const summaries = (0,summarize_run/* summarizeMetrics */.VX)(run, (0,compare_runs/* countTrialsOf */.em)(run));
    return Object.entries(gates.metrics).flatMap(([metric, { max_drop: maxDrop }]) => {
        const summary = summaries[metric];
        if (maxDrop === undefined || summary?.advisory)
            return [];
        return [{ metric, max_drop: maxDrop, ...describeMetric(metric, summary, maxDrop) }];
    });
    function describeMetric(metric, summary, maxDrop) {
        if (summary?.mean === undefined)
            return { undetectable: 'the run did not score it' };
        if (summary.deterministic)
            return { exact: true };
        const cases = listValues(metric, run);
        if (cases.length < diagnosis/* FEWEST_COMPARED */.r)
            return {
                undetectable: `a noisy metric is compared on ${diagnosis/* FEWEST_COMPARED */.r} cases or more, and there are ${cases.length}`,
            };
        const own = (0,describe_power/* describePower */.v)(cases, { maxDrop, maxTrials });
        const isLooser = maxDrop > TWO_POINTS || maxDrop === 0;
        const wanted = isLooser ? (0,describe_power/* describePower */.v)(cases, { maxDrop: TWO_POINTS, maxTrials }) : {};
        return {
            ...(own.detectable !== undefined && { detectable: own.detectable }),
            ...(own.undetectable !== undefined && { undetectable: own.undetectable }),
            ...(own.needed && { needed: countMore(own.needed, cases.length) }),
            ...(wanted.needed && { two_points: countMore(wanted.needed, cases.length) }),
        };
    }
}
/** About how many cases like those of a tag it takes to catch half as much again as `pass_rate` may drop. */
function createTagPower(run, { gates, maxTrials }) {
    const maxDrop = gates.metrics[case_values/* PASS_RATE */.h1]?.max_drop;
    return (tag) => {
        if (maxDrop === undefined)
            return undefined;
        const cases = run.cases.filter(({ tags }) => tags.includes(tag));
        return (0,describe_power/* describePower */.v)(listValues(case_values/* PASS_RATE */.h1, { cases }), { maxDrop, maxTrials }).needed?.cases;
    };
}
/** Every case's values of a metric, as a baseline's. */
function listValues(metric, { cases }) {
    return cases.flatMap(({ id, trials }) => {
        const values = (0,case_values/* metricValues */.tZ)(metric, trials, { advisory: false });
        return values.length === 0
            ? []
            : [{ id, baseline: values.map(({ value }) => value), candidate: [] }];
    });
}
function countMore({ drop, cases }, present) {
    return { drop, cases, more: Math.max(0, cases - present) };
}

;// CONCATENATED MODULE: ./lib/verdict/count-splits.js
/** Comparisons of a self-test. */
const SPLITS = { most: 400, least: 40 };
/** Random draws that all of them may take: five to ten seconds. */
const MOST_DRAWS = 1.2e8;
/** What a look takes: of scores between 0 and 1 a draw a trial and sample, of passes and failures about this much a case. */
const SAMPLES = 9_999;
const DRAWS_A_CASE = 150;
/** Where more than this would be drawn, a look takes the normal approximation. */
const MOST_SAMPLED = 5e6;
/** As many comparisons as there is time for. `cases`: the values of all trials of each. */
function countSplits(cases, { metrics, schedule }) {
    const draws = metrics.flatMap((_, at) => {
        const isCounted = cases.every((trials) => trials.every((values) => [undefined, 0, 1].includes(values[at])));
        return schedule.looks.map((look) => {
            const sampled = cases.length * look * SAMPLES;
            return isCounted || sampled > MOST_SAMPLED ? cases.length * DRAWS_A_CASE : sampled;
        });
    });
    const each = draws.reduce((total, part) => total + part, 0);
    return Math.max(SPLITS.least, Math.min(SPLITS.most, Math.floor(MOST_DRAWS / each)));
}

// EXTERNAL MODULE: ./lib/verdict/judge-metrics.js + 4 modules
var judge_metrics = __webpack_require__(6732);
// EXTERNAL MODULE: ./lib/verdict/permutation.js
var permutation = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/verdict/statistics.js + 6 modules
var statistics = __webpack_require__(1384);
;// CONCATENATED MODULE: ./lib/verdict/decide-dealt.js








/** Share of the cases that both sides must have scored. */
const LEAST_SCORED = 0.5;
/**
 * The rule of a suite for a candidate of so many trials a case. Undefined where nothing noisy is compared with main.
 * Alpha is divided as for a pull request without a release to compare with.
 */
function planDealtRule(run, { gates, settings, available }) {
    const summaries = (0,summarize_run/* summarizeMetrics */.VX)(run, (0,compare_runs/* countTrialsOf */.em)(run));
    const metrics = Object.entries(gates.metrics).flatMap(([metric, { max_drop: maxDrop, proof }]) => {
        const summary = summaries[metric];
        if (maxDrop === undefined || summary?.mean === undefined)
            return [];
        if (summary.advisory || summary.deterministic)
            return [];
        return [{ metric, maxDrop, ...(proof && { proof }) }];
    });
    if (metrics.length === 0)
        return undefined;
    const { trials, max_trials: maxTrials } = settings;
    // a first look that is larger than what is there takes what is there
    const { looks } = (0,plan_looks/* planLooks */.E)({
        trials,
        maxTrials: Math.max(trials, maxTrials),
        alpha: 1,
        available,
    });
    const release = { baseline: { info: { refused: [] } }, baselineTrials: 0, splits: [] };
    const look = { looks, index: 0 };
    const { schedule } = (0,judge_metrics/* scheduleLooks */.u)(gates, { metrics: summaries, look, release });
    return { metrics, schedule };
}
/** What a trial scored in the metrics of a rule. */
function valueTrial(trial, { metrics }) {
    return metrics.map(({ metric }) => (0,case_values/* metricValues */.tZ)(metric, [trial], { advisory: false })[0]?.value);
}
/** The gate's answer, look by look: it fails with the first metric that does, and goes on while one is open. */
function decideDealt(cases, rule) {
    for (const index of rule.schedule.looks.keys()) {
        const decisions = rule.metrics.map((_, at) => decideMetric(cases, { at, index }, rule));
        if (decisions.includes('fail'))
            return 'fail';
        if (decisions.includes('rerun'))
            continue;
        return decisions.includes('inconclusive') ? 'inconclusive' : 'pass';
    }
    return 'inconclusive';
}
/** Mean drop of every metric over all trials, of the cases that both sides scored. */
function measureDrops(cases, { metrics }) {
    return metrics.flatMap(({ metric }, at) => {
        const paired = pairValues(cases, at, Infinity);
        return paired.length === 0 ? [] : [{ metric, drop: (0,permutation/* measureDrop */.si)(paired) }];
    });
}
function decideMetric(cases, { at, index }, { metrics, schedule }) {
    const { maxDrop, proof } = metrics[at];
    const paired = pairValues(cases, at, schedule.looks[index]);
    if (paired.length < Math.max(diagnosis/* FEWEST_COMPARED */.r, cases.length * LEAST_SCORED))
        return 'inconclusive';
    const { decision } = (0,statistics/* decideLook */.ij)({
        ...schedule,
        look: index + 1,
        cases: paired,
        maxDrop,
        alpha: sum(schedule.spend),
        ...(proof && { proof }),
    });
    return decision;
}
/** One metric's values of the cases that both sides scored, up to a look. */
function pairValues(cases, at, trials) {
    return cases.flatMap(({ id, baseline, candidate }) => {
        const before = listScored(baseline, at);
        const after = listScored(candidate.slice(0, trials), at);
        return before.length > 0 && after.length > 0
            ? [{ id, baseline: before, candidate: after }]
            : [];
    });
}
function listScored(trials, at) {
    return trials.flatMap((values) => values[at] ?? []);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/verdict/find-copies.js
var find_copies = __webpack_require__(4410);
;// CONCATENATED MODULE: ./lib/verdict/find-other-thing.js
const MOST_NAMED = 3;
/** Why two runs are no two runs of the same target under the same scorers on the same data, where that is so. */
function findOtherThing(a, b) {
    if (a.run.created_at === b.run.created_at && a.run.run_id === b.run.run_id)
        return 'the two are one and the same run';
    const change = findChange(a, b);
    return change === undefined
        ? undefined
        : `${change}, so that what differs between the two may be no false alarm`;
}
function findChange(a, b) {
    if (a.run.suite_digest !== b.run.suite_digest)
        return 'the scorers or judges of the suite changed in between';
    const pins = listOtherPins(a.run.pins, b.run.pins);
    if (pins.length > 0)
        return `what is pinned changed in between (${nameSome(pins)})`;
    const judges = (facts) => (facts.run.judges ?? []).map(({ digest, blocking }) => `${digest} ${blocking}`).join();
    if (judges(a) !== judges(b))
        return 'who judges, or with what right, changed in between';
    // two recordings are two files, and only people know what they are recordings of
    const isRecorded = [a, b].every(({ run }) => run.target.kind === 'recorded');
    if (!isRecorded && a.run.target.digest !== b.run.target.digest)
        return `the target changed in between${nameParts(a, b)}`;
    const [before, after] = [listModels(a), listModels(b)];
    if (before.length > 0 && after.length > 0 && before.join() !== after.join())
        return `the provider answered with ${before.join(', ')}, then with ${after.join(', ')}`;
    return undefined;
}
function listOtherPins(a, b) {
    const nameOf = ({ kind, path, sha256 }) => `${kind} ${path} ${sha256}`;
    const [before, after] = [new Set(a.map(nameOf)), new Set(b.map(nameOf))];
    const others = [
        ...a.filter((pin) => !after.has(nameOf(pin))),
        ...b.filter((pin) => !before.has(nameOf(pin))),
    ];
    return [...new Set(others.map(({ path }) => path))];
}
/** Which of its parts: code, prompt, configuration. */
function nameParts(a, b) {
    const [before, after] = [a.run.target.digests, b.run.target.digests];
    const parts = Object.keys({ ...before, ...after }).filter((part) => before[part] !== after[part]);
    return parts.length === 0 ? '' : ` (${nameSome(parts)})`;
}
function nameSome(names) {
    const named = names.slice(0, MOST_NAMED).join(', ');
    return names.length > MOST_NAMED ? `${named} and ${names.length - MOST_NAMED} more` : named;
}
function listModels({ cases }) {
    const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
    return [...new Set(models)].sort();
}

// EXTERNAL MODULE: ./lib/verdict/intervals.js
var intervals = __webpack_require__(2659);
// EXTERNAL MODULE: ./lib/verdict/seeded-random.js
var seeded_random = __webpack_require__(2741);
;// CONCATENATED MODULE: ./lib/verdict/self-test.js








const CONFIDENCE = 0.95;
/** How often the rule would fail a change that did nothing: dealt out of one run, or between two runs of the same thing. */
function testGate(run, { other, ...suite }) {
    const within = testSplits(run, suite);
    if (!other)
        return within;
    const difference = findOtherThing(other, run);
    if (difference !== undefined)
        return withReason(within, difference);
    if (run.run.target.deterministic)
        return within.kind === 'none' ? { ...within, answers: compareAnswers(other, run) } : within;
    return testRuns(other, run, { suite, within });
}
function withReason(within, why) {
    if (within.kind === 'none')
        return { ...within, why: `${within.why}; ${why}` };
    return { ...within, why };
}
/** Seeded random splits of each case's own trials: two fifths of them are the candidate's. */
function testSplits(run, { gates, settings }) {
    const usable = run.cases.map((facts) => ({ facts, trials: listMeasured(facts) }));
    const typical = middleOf(usable.map(({ trials }) => trials.length));
    const usual = Math.max(settings.trials, settings.max_trials);
    const candidate = shareOut(typical, usual);
    const rule = planDealtRule(run, { gates, settings, available: candidate });
    const impossible = findImpossible(run, {
        rule,
        typical,
        wanted: settings.baseline_trials,
    });
    if (impossible || !rule)
        return { kind: 'none', ...(impossible ?? NOTHING_COMPARED) };
    const cases = usable
        .filter(({ trials }) => trials.length >= 2)
        .map(({ facts: { id }, trials }) => ({
        id,
        trials: trials.map((trial) => valueTrial(trial, rule)),
    }))
        .sort(byId);
    const random = (0,seeded_random/* seedRandom */.d)(['self-test', ...cases.map(({ id }) => id)]);
    const tally = countAnswers(countSplits(cases.map(({ trials }) => trials), rule), () => cases.map(({ id, trials }) => {
        const dealt = shuffle(trials, random);
        const picked = shareOut(dealt.length, candidate);
        return { id, candidate: dealt.slice(0, picked), baseline: dealt.slice(picked) };
    }), rule);
    return {
        kind: 'split',
        sides: { baseline: typical - candidate, candidate, usual },
        ...((0,find_copies/* givesCopies */.Y)(run) && { repeating: true }),
        ...tally,
    };
}
const NOTHING_COMPARED = {
    why: 'no metric that blocks is compared with main',
    next: 'name a `max_drop` under `gates.metrics`',
};
/** Why one run says nothing of false alarms, where that is so. */
function findImpossible({ run, cases }, { rule, typical, wanted }) {
    if (!rule)
        return run.target.deterministic
            ? { why: 'the target has no noise, so what did not change cannot fail' }
            : NOTHING_COMPARED;
    if (typical < 2)
        return {
            why: 'the run has one trial a case, and it takes two to compare a case with itself',
            next: adviseTrials(run, wanted),
        };
    if (cases.length < diagnosis/* FEWEST_COMPARED */.r)
        return {
            why: `a noisy metric is compared on ${diagnosis/* FEWEST_COMPARED */.r} cases or more, and there are ${cases.length}: nothing can fail, nor pass`,
            next: 'add cases, or gate with a floor (`min`)',
        };
    return undefined;
}
function adviseTrials({ target, config }, wanted) {
    if (target.kind === 'recorded')
        return 'record several outputs of each case, with `trial` 1, 2, 3, …';
    const more = wanted < 2 ? 'set `run.baseline_trials: 5`, then record' : 'record';
    return `${more} a run as main does: touchstone run ${config} --record`;
}
/** Trials of the candidate: a good two fifths are left to it, so that the baseline has more, as it has on main. */
function shareOut(trials, most) {
    return Math.min(most, Math.max(1, Math.floor(trials / 2)));
}
/** Both runs as baseline of the other: as they are, and in random orders of the later one's trials. */
function testRuns(other, run, { suite, within }) {
    const { pairs } = (0,compare_runs/* pairCases */.Q6)(other.cases, run.cases);
    const rule = planDealtRule(run, {
        ...suite,
        available: middleOf(pairs.map(({ current }) => listMeasured(current).length)),
    });
    if (!rule)
        return { kind: 'none', ...NOTHING_COMPARED };
    if (pairs.length < diagnosis/* FEWEST_COMPARED */.r)
        return {
            kind: 'none',
            why: `the two runs have ${pairs.length} cases in common, and a noisy metric is compared on ${diagnosis/* FEWEST_COMPARED */.r} or more`,
        };
    const forward = pairs.map((pair) => dealPair(pair, rule)).sort(byId);
    const backward = forward.map(({ id, baseline, candidate }) => ({
        id,
        baseline: candidate,
        candidate: baseline,
    }));
    const random = (0,seeded_random/* seedRandom */.d)(['self-test of two', ...forward.map(({ id }) => id)]);
    let turn = 0;
    const tally = countAnswers(countSplits(forward.map(({ baseline, candidate }) => [...baseline, ...candidate]), rule), () => {
        turn += 1;
        return (turn % 2 === 1 ? forward : backward).map((dealt) => ({
            ...dealt,
            candidate: shuffle(dealt.candidate, random),
        }));
    }, rule);
    return {
        kind: 'runs',
        plain: {
            drops: measureDrops(forward, rule),
            forward: decideDealt(forward, rule),
            backward: decideDealt(backward, rule),
        },
        ...(within.kind === 'split' && { within: pickTally(within) }),
        ...tally,
    };
}
function dealPair({ baseline, current }, rule) {
    return {
        id: current.id,
        baseline: listMeasured(baseline).map((trial) => valueTrial(trial, rule)),
        candidate: listMeasured(current).map((trial) => valueTrial(trial, rule)),
    };
}
function pickTally({ splits, share, interval, inconclusive }) {
    return { splits, share, interval, inconclusive };
}
function countAnswers(splits, deal, rule) {
    const counts = { pass: 0, fail: 0, inconclusive: 0 };
    for (let split = 0; split < splits; split += 1)
        counts[decideDealt(deal(), rule)] += 1;
    const { low, high } = (0,intervals/* wilson */.rF)({ successes: counts.fail, n: splits, conf: CONFIDENCE });
    return {
        splits,
        share: counts.fail / splits,
        interval: [low, high],
        inconclusive: counts.inconclusive / splits,
    };
}
/** Cases that both runs of a target without noise answered, and those to which the answers differ. */
function compareAnswers(other, run) {
    const answered = (0,compare_runs/* pairCases */.Q6)(other.cases, run.cases).pairs.flatMap(({ baseline, current }) => {
        const [before, after] = [listAnswers(baseline), listAnswers(current)];
        return before.length > 0 && after.length > 0
            ? [{ id: current.id, all: [...before, ...after] }]
            : [];
    });
    return {
        compared: answered.length,
        changed: answered.filter(({ all }) => new Set(all).size > 1).map(({ id }) => id),
    };
}
/** Trials are stored as they finished: the same cases are to be dealt the same way. */
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}
function listAnswers({ trials }) {
    return trials.flatMap(({ answer }) => answer ?? []);
}
function listMeasured({ trials }) {
    return trials.filter(({ outcome }) => outcome !== 'missing');
}
/** Of an even number the lower one of the two in the middle. */
function middleOf(counts) {
    return counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;
}
function shuffle(values, random) {
    const shuffled = [...values];
    for (let at = shuffled.length - 1; at > 0; at -= 1) {
        const other = random() % (at + 1);
        [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
    }
    return shuffled;
}

;// CONCATENATED MODULE: ./lib/examine-suite.js











/** Suite, cases and stored runs → what can be said of the gate. Nothing is called. */
async function examineSuite(examination) {
    const { suite, cases, run: stored, baseline } = examination;
    for (const named of [stored, baseline])
        if (named)
            requireSuite(named, suite);
    const sketches = [];
    for (const entry of cases.entries)
        sketches.push(sketchCase(await cases.read(entry)));
    const common = {
        suite: suite.suite,
        config: suite.file,
        cases: sketches.length,
        alpha: 1 - suite.gates.confidence,
    };
    if (!stored)
        return {
            ...common,
            selfTest: sayUnrecorded(suite),
            power: [],
            findings: {
                ...examineCases(sketches, { bits: new Map(), metrics: {} }, isNoisy(suite) ? listTagPolicy(suite, () => undefined) : undefined),
                flaky: [],
                too_easy: [],
                tried: 0,
            },
        };
    const facts = await readFacts(stored, sketches);
    const other = baseline && (await readFacts(baseline, sketches));
    return {
        ...common,
        run: describeRun(stored, facts, sketches),
        ...(baseline && other && { baseline: describeRun(baseline, other, sketches) }),
        ...measureGate(facts, other, suite),
        findings: await findCases(facts, { ...examination, run: stored, sketches }),
    };
}
function requireSuite(stored, { suite, file }) {
    if (stored.run.suite !== suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `${stored.folder} is a run of suite \`${stored.run.suite}\`, the suite file is \`${suite}\``,
            place: { file },
            hint: `name a run of \`${suite}\``,
        });
}
function sayUnrecorded({ file }) {
    return {
        kind: 'none',
        why: 'no run of this suite is stored',
        next: `record one, as main does: touchstone run ${file} --record`,
    };
}
/** A run as the runs after it would be compared with it, in the order of the datasets. */
async function readFacts(stored, sketches) {
    const facts = await (0,fold_trials/* foldStoredRun */.om)(stored, (0,fold_trials/* readStanding */.ZY)(stored.run, 'baseline'));
    const order = new Map(sketches.map(({ id }, index) => [id, index]));
    const placeOf = ({ id }) => order.get(id) ?? order.size;
    return { ...facts, cases: facts.cases.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
function describeRun({ folder }, { run, cases }, sketches) {
    const counts = cases.map(({ trials }) => trials.length).sort((a, b) => a - b);
    const known = new Set(cases.map(contentOf));
    return {
        folder,
        trials: counts[Math.floor((counts.length - 1) / 2)] ?? 0,
        cases: cases.length,
        kind: run.target.kind,
        deterministic: run.target.deterministic,
        unknown: sketches.filter((sketch) => !known.has(contentOf(sketch))).length,
    };
}
function contentOf({ case_hash, expectation_hash, }) {
    return `${case_hash} ${expectation_hash}`;
}
function measureGate(facts, other, { gates, run: settings }) {
    return {
        selfTest: testGate(facts, { gates, settings, ...(other && { other }) }),
        power: measurePower(facts, { gates, maxTrials: countLastLook(facts, settings) }),
    };
}
/** Trials a case that a pull request can come to: of recorded outputs, as many as there are. */
function countLastLook(facts, { trials, max_trials: maxTrials }) {
    const wanted = Math.max(trials, maxTrials);
    return facts.run.target.kind === 'recorded' ? Math.min(wanted, (0,compare_runs/* countTrialsOf */.em)(facts)) : wanted;
}
async function findCases(facts, { suite, run: stored, sketches, ...rest }) {
    const { gates } = suite;
    const history = (0,feedback_history/* readCaseBits */.Rs)(await stored.memory('cases.jsonl'));
    const present = new Set(sketches.map((sketch) => sketch.case_hash));
    const known = { ...facts, cases: facts.cases.filter((found) => present.has(found.case_hash)) };
    const maxTrials = countLastLook(facts, suite.run);
    const tags = listTagPolicy(suite, createTagPower(facts, { gates, maxTrials }));
    const metrics = (0,summarize_run/* summarizeMetrics */.VX)(facts, (0,compare_runs/* countTrialsOf */.em)(facts));
    return {
        ...examineCases(sketches, { bits: rememberBits(known, history), metrics }, facts.run.target.deterministic ? undefined : tags),
        flaky: (0,find_flaky/* listFlaky */.WP)(known, { critical: gates.critical.tags, history }),
        ...(await findEasyCases({ ...rest, suite, compared: sketches, stored })),
    };
}
function listTagPolicy({ gates }, neededFor) {
    return { exempt: [...gates.critical.tags, ...gates.safety.tags], neededFor };
}
/** As far as the suite alone says it: of recorded outputs only the file could tell. */
function isNoisy({ target }) {
    return target.deterministic === false || (!target.deterministic && target.kind !== 'recorded');
}
/** What main remembers of each case; where it remembers nothing, the run's own trials. */
function rememberBits({ cases }, history) {
    return new Map(cases.map((facts) => [facts.case_hash, history.get(facts.case_hash) || (0,find_flaky/* writeBits */.Wo)(facts)]));
}

;// CONCATENATED MODULE: ./lib/report/render-doctor-json.js
/** The document that `doctor --json` prints: fractions, and only the keys that apply. */
function renderDoctorJson(diagnosis) {
    const { suite, run, baseline, selfTest, power, findings } = diagnosis;
    const { tried: _tried, ...cases } = findings;
    return {
        suite,
        ...(run && { run: run.folder }),
        ...(baseline && { baseline: baseline.folder }),
        self_test: writeSelfTest(selfTest),
        power,
        ...cases,
        ambiguous: findings.ambiguous.map((found) => found.kind === 'references'
            ? { ids: found.ids, why: 'one question with different references' }
            : {
                id: found.id,
                why: `${found.passed} of its last ${found.trials} trials passed`,
            }),
    };
}
function writeSelfTest(selfTest) {
    switch (selfTest.kind) {
        case 'none': {
            const { kind, why, next, answers } = selfTest;
            const more = { ...(next !== undefined && { next }), ...(answers && { answers }) };
            return { kind, splits: 0, why, ...more };
        }
        case 'split':
            return {
                kind: 'split',
                ...writeTally(selfTest),
                sides: selfTest.sides,
                ...(selfTest.repeating && { repeating: true }),
                ...(selfTest.why !== undefined && { why: selfTest.why }),
            };
        case 'runs':
            return {
                kind: 'runs',
                ...writeTally(selfTest),
                plain: selfTest.plain,
                ...(selfTest.within && { within: writeTally(selfTest.within) }),
            };
    }
}
function writeTally({ splits, share, interval, inconclusive }) {
    return { splits, false_alarms: share, interval, inconclusive };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/describe-findings.js


/** How many things were found: what is told of tags that are merely small is none. */
function countFindings(findings) {
    const { duplicates, near_duplicates: near, ambiguous, too_easy: easy } = findings;
    const told = [listUnstable(findings), listFlakyOnly(findings), listTinyTags(findings)];
    const lists = [...told, duplicates, near, ambiguous, easy];
    const found = lists.reduce((sum, { length }) => sum + length, 0);
    return found + Math.sign(findings.saturated.length);
}
/** Every kind of finding that there is, the most pressing first. */
function describeFindings({ findings, power }) {
    const all = [
        describeUnstable(findings),
        describeReferences(findings),
        describeGuessing(findings),
        describeFlaky(findings),
        describeDuplicates(findings),
        describeNear(findings),
        describeEasy(findings),
        describeSaturated(findings),
        describeTinyTags(findings),
        describeSmallTags(findings, power.find(({ metric }) => metric === 'pass_rate')?.max_drop),
    ];
    return all.filter(({ items }) => items.length > 0);
}
/** Ids of a group that are told. */
const MAX_MEMBERS = 6;
function nameGroup(ids) {
    const told = ids.slice(0, MAX_MEMBERS).join(', ');
    return ids.length > MAX_MEMBERS ? `${told} and ${ids.length - MAX_MEMBERS} more` : told;
}
function tellTrials({ id, passed, trials }) {
    return `${id}: ${passed} of ${(0,format_number/* countOf */.pq)(trials, 'trial')} passed`;
}
function listUnstable({ flaky }) {
    return flaky.filter(({ critical }) => critical);
}
function describeUnstable(findings) {
    const found = listUnstable(findings);
    return {
        title: `Critical, and not stable on main: ${(0,format_number/* countOf */.pq)(found.length, 'case')}`,
        advice: 'Every trial of a critical case has to pass, so these block changes that did nothing to them. Make them stable, or take the tag off.',
        items: found.map(tellTrials),
    };
}
function describeReferences({ ambiguous }) {
    const found = ambiguous.flatMap((one) => (one.kind === 'references' ? [one.ids] : []));
    return {
        title: `One question with several references: ${(0,format_number/* countOf */.pq)(found.length, 'group')}`,
        advice: 'Whatever the app answers, one of the cases calls it wrong. Correct a reference, or write into the input what makes the difference.',
        items: found.map(nameGroup),
    };
}
function describeGuessing({ ambiguous }) {
    const found = ambiguous.flatMap((one) => (one.kind === 'guessing' ? [one] : []));
    return {
        title: `Right about as often as wrong: ${(0,format_number/* countOf */.pq)(found.length, 'case')}`,
        advice: 'Either the checks cannot tell a good answer from a bad one, or the app guesses. Read some of the answers, then sharpen the check or the question.',
        items: found.map(tellTrials),
    };
}
/** Those that nothing worse is said of. */
function listFlakyOnly({ flaky, ambiguous }) {
    const guessing = new Set(ambiguous.flatMap((one) => (one.kind === 'guessing' ? one.id : [])));
    return flaky.filter(({ id, critical }) => !critical && !guessing.has(id));
}
function describeFlaky(findings) {
    const found = listFlakyOnly(findings);
    return {
        title: `Flaky: ${(0,format_number/* countOf */.pq)(found.length, 'case')}`,
        advice: 'They pass and fail while nothing changes, and that noise hides real drops. Make the app steadier there, or the check less strict.',
        items: found.map(tellTrials),
    };
}
function describeDuplicates({ duplicates }) {
    return {
        title: `The same question more than once: ${(0,format_number/* countOf */.pq)(duplicates.length, 'group')}`,
        advice: 'They differ in nothing but capitals, spaces and punctuation, cost a call each, and count twice. Keep one of each group.',
        items: duplicates.map(nameGroup),
    };
}
function describeNear({ near_duplicates: near }) {
    return {
        title: `Nearly the same question: ${(0,format_number/* countOf */.pq)(near.length, 'group')}`,
        advice: 'Nine of ten words are the same. Keep those that test something of their own; the others make the suite look larger than it is.',
        items: near.map(({ ids, similarity }) => `${nameGroup(ids)} (${(0,format_number/* formatPercent */.l9)(similarity)} of the words)`),
    };
}
function describeEasy({ too_easy: easy }) {
    return {
        title: `Too easy: ${(0,format_number/* countOf */.pq)(easy.length, 'case')}`,
        advice: 'Their checks also passed answers that were given to other questions, so a wrong answer would hardly be noticed. Ask for what only the right answer has.',
        items: easy.map(({ id, passed, of }) => `${id}: passed ${passed} of ${of} answers to others`),
    };
}
function describeSaturated({ saturated }) {
    return {
        title: 'Nothing left to win',
        advice: 'Every trial that is remembered passed. That is good, and it means that an improvement cannot be seen and a slow decline is seen late. Add cases that the app finds hard.',
        items: saturated.length === 0 ? [] : [`at 100 %: ${saturated.join(', ')}`],
    };
}
function listTinyTags({ small_tags: tags }) {
    return tags.filter(({ cases }) => cases < diagnosis/* FEWEST_COMPARED */.r);
}
function describeTinyTags(findings) {
    const tags = listTinyTags(findings);
    return {
        title: `Fewer than ${diagnosis/* FEWEST_COMPARED */.r} cases: ${(0,format_number/* countOf */.pq)(tags.length, 'tag')}`,
        advice: 'That is too few to compare such a part on its own: noise and a drop look the same. Add cases, or do not read much into these.',
        items: tags.map(({ tag, cases }) => `${tag} ${cases}`),
        isInline: true,
    };
}
function describeSmallTags({ small_tags: tags }, maxDrop) {
    const found = tags.filter(({ cases, needed }) => cases >= diagnosis/* FEWEST_COMPARED */.r && needed !== undefined);
    return {
        title: `Small: ${(0,format_number/* countOf */.pq)(found.length, 'tag')}`,
        advice: `They can be compared on their own, but to see a drop of ${(0,format_number/* formatPoints */.Xf)(1.5 * (maxDrop ?? 0))} there takes about as many cases as stand in brackets.`,
        items: found.map(({ tag, cases, needed }) => `${tag} ${cases} (${(0,format_number/* formatAbout */.lb)(needed ?? 0)})`),
        isInline: true,
        isNote: true,
    };
}

// EXTERNAL MODULE: ./lib/report/capitalize.js
var capitalize = __webpack_require__(6422);
;// CONCATENATED MODULE: ./lib/report/describe-self-test.js



/** What the self-test came to, what to do about it, and what it can and cannot see. Untrusted text may be in it. */
function describeSelfTest(diagnosis) {
    const { selfTest } = diagnosis;
    switch (selfTest.kind) {
        case 'none':
            return describeNone(selfTest, diagnosis);
        case 'split':
            return describeSplit(selfTest, diagnosis);
        case 'runs':
            return describeRuns(selfTest, diagnosis);
    }
}
/** `touchstone doctor` on two runs. */
function tellTwoRuns({ config }) {
    return `touchstone doctor ${config} --run RUN --baseline RUN`;
}
function describeNone({ why, next, answers }, diagnosis) {
    if (answers && answers.changed.length > 0)
        return describeChanged(answers);
    const isCalm = diagnosis.run?.deterministic === true && next === undefined;
    const told = [
        isCalm
            ? { kind: 'good', text: `Nothing to measure: ${why}.` }
            : { kind: 'open', text: `Not measured: ${why}.` },
    ];
    if (next !== undefined)
        told.push(tellNext(next));
    if (answers)
        told.push({
            kind: 'good',
            text: `Both runs gave the same answers to all ${(0,format_number/* formatCount */.B4)(answers.compared)} cases that they share.`,
        });
    else if (isCalm)
        told.push({
            kind: 'aside',
            text: 'Whether it really answers the same every time, two runs of the same commit tell:',
            command: tellTwoRuns(diagnosis),
        });
    return told;
}
/** A cure as the stages write it: words, and behind a colon a command. */
function tellNext(next) {
    const [words = '', command] = next.split(/: (?=touchstone )/);
    return command === undefined
        ? { kind: 'next', text: `${(0,capitalize/* capitalize */.Z)(words)}.` }
        : { kind: 'next', text: `${(0,capitalize/* capitalize */.Z)(words)}:`, command };
}
function describeChanged({ compared, changed }) {
    return [
        {
            kind: 'bad',
            text: `${(0,format_number/* formatCount */.B4)(changed.length)} of ${(0,format_number/* formatCount */.B4)(compared)} cases were answered differently by the two runs, though the suite says that the target has no noise: ${describe_self_test_nameSome(changed)}.`,
        },
        {
            kind: 'next',
            text: 'A drop would be blamed on a change that is innocent. Find what varies (the time, a random number, a service behind the app), or take `deterministic: true` out of the suite.',
        },
    ];
}
const describe_self_test_MOST_NAMED = 10;
function describe_self_test_nameSome(ids) {
    const named = ids.slice(0, describe_self_test_MOST_NAMED).join(', ');
    return ids.length > describe_self_test_MOST_NAMED ? `${named} and ${ids.length - describe_self_test_MOST_NAMED} more` : named;
}
function describeSplit(selfTest, diagnosis) {
    const { splits, share, interval, inconclusive, sides, repeating, why } = selfTest;
    const { alpha } = diagnosis;
    const isTooMany = interval[0] > alpha;
    const trials = sides.baseline + sides.candidate;
    const isShort = sides.usual > sides.candidate;
    return [
        ...(why === undefined
            ? []
            : [{ kind: 'open', text: `Not compared with the run that you named: ${why}.` }]),
        {
            kind: isTooMany ? 'bad' : 'good',
            text: `${(0,format_number/* formatPercent */.l9)(share)} of ${(0,format_number/* formatCount */.B4)(splits)} changes that changed nothing would have been blocked (95 % interval: ${(0,format_number/* formatPercent */.l9)(interval[0])} to ${(0,format_number/* formatPercent */.l9)(interval[1])}). ${tellBound(selfTest, alpha)}${tellOpen(inconclusive, isShort ? sides.usual : undefined)}`,
        },
        ...(isTooMany ? [TOO_MANY] : []),
        ...(repeating ? [REPEATING] : []),
        {
            kind: 'aside',
            text: `How: the ${trials} trials of each case are dealt at random, ${sides.baseline} to a baseline and ${sides.candidate} to a change, and the gate decides. Both are the same app, so every block is a false alarm.`,
        },
        {
            kind: 'aside',
            text: 'What this shows: whether the rule holds on the scores of this suite. What it cannot show: that the model, or the data behind the app, changes from one run to the next. Two runs of the same commit show that:',
            command: tellTwoRuns(diagnosis),
        },
    ];
}
function tellBound({ share, interval }, alpha) {
    const isByChance = share > alpha && interval[0] <= alpha;
    return `The suite allows up to ${(0,format_number/* formatPercent */.l9)(alpha)}${isByChance ? ', which the interval includes' : ''}.`;
}
/** `usual`: trials that a real change can have, where these are more. */
function tellOpen(inconclusive, usual) {
    if (inconclusive === 0)
        return '';
    const why = usual === undefined ? '' : `: fewer do with ${usual} trials, as a real change can have`;
    return ` ${(0,format_number/* formatPercent */.l9)(inconclusive)} stayed undecided${why}.`;
}
const TOO_MANY = {
    kind: 'next',
    text: 'Do not trust a red check of this suite: set `mode: report`, and report this page as a bug of Touchstone.',
};
const REPEATING = {
    kind: 'bad',
    text: 'All trials of every case gave the same answer, so there was no noise to be alarmed by. Switch off the cache in front of the target, or write `deterministic: true` if it has no noise.',
};
function describeRuns(selfTest, diagnosis) {
    const { splits, share, interval, inconclusive, plain, within } = selfTest;
    const { alpha, run, baseline } = diagnosis;
    const isTooMany = interval[0] > alpha;
    const [first, second] = [baseline, run].map((found) => (0,posix_.basename)(found?.folder ?? ''));
    return [
        {
            kind: isTooMany ? 'bad' : 'good',
            text: `${(0,format_number/* formatPercent */.l9)(share)} of ${(0,format_number/* formatCount */.B4)(splits)} comparisons of the two runs would have been blocked, though nothing of yours changed between them. The suite allows up to ${(0,format_number/* formatPercent */.l9)(alpha)}.${tellOpen(inconclusive)}`,
        },
        ...(within
            ? [
                {
                    kind: 'aside',
                    text: `Within ${second} alone it is ${(0,format_number/* formatPercent */.l9)(within.share)} of ${(0,format_number/* formatCount */.B4)(within.splits)}: that is the noise of the answers.${isTooMany && within.interval[1] < interval[0] ? ' The rest came in between the runs.' : ''}`,
                },
            ]
            : []),
        {
            kind: 'aside',
            text: `As they stand: from ${first} to ${second} ${tellDrops(plain.drops)}; the gate ${ANSWERS[plain.forward]}${plain.forward === plain.backward ? ', and the other way round as well' : `. The other way round it ${ANSWERS[plain.backward]}`}.`,
        },
        ...(isTooMany ? [explainDrift(alpha)] : []),
        {
            kind: 'aside',
            text: `How: either run is the baseline half of the times, and the other's trials come in random order. Scorers, pins and target of both are the same${run?.kind === 'recorded' ? ' (as far as recordings tell: that both are of the same app, you have to know)' : ''}.`,
        },
    ];
}
/** Each of the two directions may be a false alarm as often as the suite allows. */
function explainDrift(alpha) {
    return {
        kind: 'next',
        text: `Up to ${(0,format_number/* formatPercent */.l9)(2 * alpha)} of such pairs do this by chance: compare another. If it happens again, something changes that no pin shows, such as the model behind its name, the data behind the app, or the load of the day. Then record main again before you believe a red check, and more often from now on.`,
    };
}
const ANSWERS = {
    pass: 'passes it',
    fail: 'blocks it',
    inconclusive: 'cannot decide',
};
function tellDrops(drops) {
    return drops.map(({ metric, drop }) => `${metric} ${tellDrop(drop)}`).join(', ');
}
function tellDrop(drop) {
    const points = (0,format_number/* formatPoints */.Xf)(Math.abs(drop));
    if (points === '0.0 points')
        return 'unchanged';
    return drop > 0 ? `fell ${points}` : `rose ${points}`;
}

// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(4468);
;// CONCATENATED MODULE: ./lib/report/render-doctor.js






/** Cases, groups and tags of a kind that are told one by one. */
const MAX_ITEMS = 10;
const MAX_ITEM_CHARS = 200;
const MIN_WIDTH = 48;
const MARKS = {
    good: { mark: '✓ ', paints: ['green'] },
    bad: { mark: '! ', paints: ['yellow'] },
    open: { mark: '? ', paints: ['yellow'] },
    next: { mark: '→ ', paints: [] },
    aside: { mark: '  ', paints: ['dim'] },
};
/** What `doctor` prints on a terminal: its one sentence, then each part with what to do about it. */
function renderDoctorTerminal(diagnosis, { color, width }) {
    const screen = { paint: (0,terminal_style/* makePainter */.AG)(color), width: Math.max(width, MIN_WIDTH) };
    const parts = [
        [...writeHeadline(diagnosis, screen), ...writeFacts(diagnosis, screen)],
        writeSection('False alarms', describeSelfTest(diagnosis), screen),
        writeSection('What it catches', describePowers(diagnosis), screen),
        ...writeCases(diagnosis, screen),
    ];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function writeHeadline(diagnosis, { paint, width }) {
    const { suite, findings, run } = diagnosis;
    const found = countFindings(findings);
    const parts = [
        headAlarms(diagnosis),
        headPower(diagnosis),
        found === 0
            ? `nothing odd ${run ? 'about' : 'in the texts of'} its cases`
            : `${(0,format_number/* countOf */.pq)(found, 'finding')} about cases`,
    ];
    return (0,terminal_style/* wrap */.LV)((0,escape_log/* escapeLog */.A)(`The gate on suite ${suite}: ${parts.join('; ')}.`), width).map((line) => paint(line, 'bold'));
}
function headAlarms({ selfTest, run }) {
    switch (selfTest.kind) {
        case 'none':
            if (selfTest.answers && selfTest.answers.changed.length > 0)
                return 'not as free of noise as the suite says';
            return run?.deterministic ? 'no noise, so no false alarms' : 'false alarms not measured';
        case 'split':
            return `${(0,format_number/* formatPercent */.l9)(selfTest.share)} false alarms in ${(0,format_number/* formatCount */.B4)(selfTest.splits)} A/A splits`;
        case 'runs':
            return `${(0,format_number/* formatPercent */.l9)(selfTest.share)} false alarms between two runs of the same thing`;
    }
}
function headPower({ power, run }) {
    const main = power.find(({ metric }) => metric === 'pass_rate') ?? power[0];
    if (!run)
        return 'what it catches is not known yet';
    if (!main)
        return 'nothing is compared with main';
    const where = main.metric === 'pass_rate' ? '' : ` of ${main.metric}`;
    if (main.exact)
        return `it catches every drop${where} of more than ${(0,format_number/* formatPoints */.Xf)(main.max_drop)}`;
    return main.detectable === undefined
        ? 'what it catches is not known'
        : `it catches drops${where} of ${(0,format_number/* formatPoints */.Xf)(main.detectable)}`;
}
function writeFacts({ run, baseline, cases }, { paint, width }) {
    const tell = (found) => `${(0,posix_.basename)(found.folder)} (${(0,format_number/* countOf */.pq)(found.cases, 'case')}, ${(0,format_number/* countOf */.pq)(found.trials, 'trial')} each)`;
    const facts = [
        ...(run ? [`run ${tell(run)}`] : []),
        ...(baseline ? [`baseline ${tell(baseline)}`] : []),
        ...(run && run.unknown > 0
            ? [
                `${(0,format_number/* formatCount */.B4)(run.unknown)} of the ${(0,format_number/* countOf */.pq)(cases, 'case')} are not in it as they are now`,
            ]
            : []),
    ];
    if (facts.length === 0)
        return [];
    return (0,terminal_style/* wrap */.LV)((0,escape_log/* escapeLog */.A)(facts.join('; ')), width).map((line) => paint(line, 'dim'));
}
function writeSection(title, paragraphs, screen) {
    return [
        screen.paint(title, 'bold'),
        ...paragraphs.flatMap((paragraph) => writeParagraph(paragraph, screen)),
    ];
}
function writeParagraph({ kind, text, command }, { paint, width }) {
    const { mark, paints } = MARKS[kind];
    const lines = (0,terminal_style/* wrap */.LV)(plain(text), width - 2).map((line, index) => paint(`${index === 0 ? mark : '  '}${line}`, ...paints));
    // a command stands on a line of its own, whole, so that it can be copied
    return command === undefined ? lines : [...lines, `  ${(0,escape_log/* escapeLog */.A)(command)}`];
}
function describePowers({ power, run }) {
    if (!run)
        return [{ kind: 'open', text: 'Not known without a run.' }];
    if (power.length === 0)
        return [{ kind: 'open', text: 'Nothing: no metric that blocks is compared with main.' }];
    const isNoisy = power.some(({ needed }) => needed !== undefined);
    return [
        ...power.flatMap(describePowerOf),
        ...(isNoisy
            ? [
                {
                    kind: 'aside',
                    text: 'A smaller drop can slip through. What helps beside more cases: steadier answers, and more trials (`run.max_trials`, `run.baseline_trials`).',
                },
            ]
            : []),
    ];
}
function describePowerOf(found) {
    const { metric, max_drop: maxDrop, detectable, undetectable, exact, needed, two_points } = found;
    const allowed = (0,format_number/* formatPoints */.Xf)(maxDrop);
    if (exact)
        return [{ kind: 'good', text: `${metric}: every drop of more than ${allowed}.` }];
    if (detectable === undefined)
        return [{ kind: 'open', text: `${metric}: not known, as ${undetectable ?? ''}.` }];
    return [
        {
            kind: needed ? 'bad' : 'good',
            text: `${metric}: a drop of ${(0,format_number/* formatPoints */.Xf)(detectable)}, 4 times out of 5; ${allowed} are allowed.`,
        },
        ...(needed ? [tellNeeded(`To catch a drop of ${(0,format_number/* formatPoints */.Xf)(needed.drop)}`, needed)] : []),
        ...(two_points
            ? [tellNeeded(`To hold a margin of 2.0 points, and so catch 3.0,`, two_points)]
            : []),
    ];
}
function tellNeeded(aim, { cases, more }) {
    return {
        kind: 'next',
        text: `${aim} it takes about ${(0,format_number/* formatAbout */.lb)(cases)} cases like these: ${(0,format_number/* formatCount */.B4)(Number(more.toPrecision(2)))} more.`,
    };
}
function writeCases(diagnosis, screen) {
    const { cases, run, findings } = diagnosis;
    const found = describeFindings(diagnosis);
    const calm = countFindings(findings) === 0
        ? [{ kind: 'good', text: `Nothing odd about the ${(0,format_number/* countOf */.pq)(cases, 'case')}.` }]
        : [];
    const unseen = run
        ? []
        : [
            {
                kind: 'open',
                text: 'Without a run it cannot be said which cases are flaky, too easy, or passed too often to tell anything.',
            },
        ];
    const untried = run && findings.tried === 0
        ? [
            {
                kind: 'aside',
                text: 'Whether cases are too easy was not tried: that takes code checks that decide alone (no judge, no code of yours), and five answers to cases that expect something else.',
            },
        ]
        : [];
    const told = [...calm, ...unseen, ...untried];
    const section = writeSection('Cases', told, screen);
    const [first = [], ...others] = found.map((one) => writeFinding(one, screen));
    return told.length === 0
        ? [[...section, ...first], ...others]
        : [section, first, ...others].filter(({ length }) => length > 0);
}
function writeFinding(finding, screen) {
    const { title, advice, items: all, isNote, isInline } = finding;
    const told = all.slice(0, MAX_ITEMS);
    const rest = all.length - told.length;
    const more = rest > 0 ? [`and ${(0,format_number/* formatCount */.B4)(rest)} more (all of them with --json)`] : [];
    const items = told.map((item) => (0,escape_log/* escapeLog */.A)(item, MAX_ITEM_CHARS));
    const lines = isInline ? [[...items, ...more].join(', ')] : [...items, ...more];
    return [
        ...writeParagraph({ kind: isNote ? 'aside' : 'bad', text: title }, screen),
        ...writeParagraph({ kind: isNote ? 'aside' : 'next', text: advice }, screen),
        ...lines.flatMap((line) => (0,terminal_style/* wrap */.LV)(`    ${line}`, screen.width)),
    ];
}
/** Prose without its backticks, harmless. */
function plain(prose) {
    return (0,escape_log/* escapeLog */.A)(prose.replaceAll('`', ''));
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/choose-run.js
var choose_run = __webpack_require__(4429);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/verb-doctor.js

















/** The stored run that says most; not the one that it is to be compared with. */
async function openBest(runs, { suite, cases, baseline }) {
    const listed = await (0,list_runs/* listRuns */.v)(runs);
    const others = listed.filter(({ folder }) => !baseline || (0,external_node_path_.resolve)(folder) !== (0,external_node_path_.resolve)(baseline.folder));
    const chosen = (0,choose_run/* chooseRun */.j)(others, { suite: suite.suite, cases: cases.entries.length });
    return chosen && (await (0,run_folder/* openStoredRun */.vw)(chosen.folder));
}
/** `touchstone doctor [CONFIG]`: the gate measures itself, on what is stored. What it finds is advice, and no failure. */
async function examineStoredSuite(args, host) {
    (0,bound_heap/* boundHeap */.V)();
    const { files, toRepositoryPath, runsFolder } = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const config = toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV);
    const suite = await (0,load_suite/* loadSuite */.b)(config, files);
    const cases = await (0,load_cases/* loadCases */.E)(suite, files);
    const runs = runsFolder(config, undefined);
    const open = async (option) => {
        const name = (0,workplace/* textOf */.b6)(args.options[option]);
        return name === undefined ? undefined : await (0,run_folder/* openStoredRun */.vw)((0,locate_run/* locateRun */.eE)(name, runs, host.cwd));
    };
    const baseline = await open('baseline');
    const run = (await open('run')) ?? (await openBest(runs, { suite, cases, baseline }));
    host.secrets.learn(host.env, (0,secrets/* variablesOf */.ht)(suite));
    const diagnosis = await examineSuite({
        suite,
        cases,
        ...(run && { run }),
        ...(baseline && { baseline }),
        files,
        signal: host.signal,
    });
    const asJson = args.options['json'] === true;
    const stream = asJson ? host.stderr : host.stdout;
    const look = { color: (0,cli_host/* wantsColor */.zK)(stream, host.env), width: (0,cli_host/* widthOf */.qz)(stream) };
    stream.write(renderDoctorTerminal((0,map_texts/* mapTexts */.z)(diagnosis, host.secrets.redact), look));
    if (asJson)
        (0,write_json.writeJson)(renderDoctorJson(diagnosis), host);
    return cli_host/* EXIT */.dc.pass;
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ digestEmbedding)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

/** Raised when the same vectors would give another score. */
const EMBEDDING_FORMAT = 1;
/** What an `embedding` check's model is pinned and known by: sha-256, hex. */
function digestEmbedding({ model, pinned }) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digestJson */ .tv)({ kind: 'embedding', model, pinned, format: EMBEDDING_FORMAT });
}


/***/ })

};
