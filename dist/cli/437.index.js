export const id = 437;
export const ids = [437];
export const modules = {

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSameScoring)
/* harmony export */ });
/* harmony import */ var _compare_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3470);

/** What a case's own hashes cover, and what decides no score. */
const BESIDE_SCORING = ['dataset', 'labels'];
/** Whether two sides score the same output of the same case alike: by the same scorers, judges and all that these read. */
function isSameScoring(a, b) {
    const { missing, changed, unused } = (0,_compare_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePins */ .y8)(listDecisive(a.pins), listDecisive(b.pins));
    return a.suite_digest === b.suite_digest && missing.length + changed.length + unused.length === 0;
}
function listDecisive(pins) {
    return pins.filter(({ kind }) => !BESIDE_SCORING.includes(kind));
}


/***/ }),

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareSuite),
  x: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./lib/config/compare-pins.js
var compare_pins = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/config/collect-pins.js + 2 modules
var collect_pins = __webpack_require__(2674);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/config/cap-problems.js
var cap_problems = __webpack_require__(8887);
// EXTERNAL MODULE: ./lib/config/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/read-case.js
var read_case = __webpack_require__(6741);
;// CONCATENATED MODULE: ./lib/config/find-dataset-problems.js






/** Read before the rest is given up; the first 50 problems are told. */
const MOST_PROBLEMS = 60;
/**
 * What is wrong in single lines of the datasets that a suite names, where the suite itself cannot be read: so that
 * both are told at once. Datasets that are not there are the suite's to tell.
 */
async function findDatasetProblems(suiteFile, files) {
    const problems = [];
    for (const path of await listDatasets(suiteFile, files)) {
        try {
            await readLines(path, files, problems);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    return (0,cap_problems/* capProblems */.P)(problems);
}
async function readLines(path, files, problems) {
    for await (const line of files.lines(path)) {
        if (problems.length >= MOST_PROBLEMS)
            return;
        if (line.text.trim() === '')
            continue;
        const layout = (0,read_case/* findLayoutProblem */.l)(line, path);
        if (layout) {
            problems.push(layout);
            return;
        }
        const reading = (0,read_case/* readCase */.n)(line, path);
        if (reading.status === 'wrong')
            problems.push(...reading.problems);
    }
}
async function listDatasets(suiteFile, files) {
    try {
        const { data } = (0,parse_yaml/* parseYaml */.h)(await files.readText(suiteFile), suiteFile);
        const datasets = (0,json_guards/* isRecord */.u)(data) && Array.isArray(data['datasets']) ? data['datasets'] : [];
        const found = [];
        for (const dataset of datasets) {
            const written = (0,json_guards/* isRecord */.u)(dataset) ? dataset['path'] : undefined;
            if (typeof written !== 'string')
                continue;
            const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(suiteFile), written);
            if (where.status === 'inside' && (await files.exists(where.path)))
                found.push(where.path);
        }
        return [...new Set(found)];
    }
    catch (error) {
        // not YAML, or a link out of the repository: told already
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/lock.js
var lock = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/config/pinned-path.js
var pinned_path = __webpack_require__(6548);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/config/calibration-lines.js
var calibration_lines = __webpack_require__(7624);
;// CONCATENATED MODULE: ./lib/config/find-calibration.js



/** What a lock says of a judge: its calibration, if neither the judge nor its labels changed since. */
function findCalibration(lines, { labelsPath, lockFile, judgeDigest, labelsSha256 }) {
    const path = posix_.relative(`/${(0,repository_path/* folderOf */.y)(lockFile)}`, `/${labelsPath}`);
    const ofFile = lines.filter((line) => line.path === path);
    if (ofFile.length === 0)
        return { status: 'never' };
    if (labelsSha256 === undefined)
        return { status: 'labels-gone' };
    const ofJudge = ofFile.find(({ judge }) => judge === (0,calibration_lines/* shortenJudge */.$V)(judgeDigest));
    if (!ofJudge)
        return { status: 'judge-changed' };
    if (ofJudge.sha256 !== labelsSha256)
        return { status: 'labels-changed' };
    return { status: 'bound', counts: ofJudge.counts };
}

// EXTERNAL MODULE: ./lib/config/labellers.js
var labellers = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/config/read-labels.js
var read_labels = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/config/read-verdicts.js
var read_verdicts = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/judges/judge-bench.js + 2 modules
var judge_bench = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/judges/judged-output.js
var judged_output = __webpack_require__(9985);
// EXTERNAL MODULE: ./lib/judges/settle-votes.js
var settle_votes = __webpack_require__(6777);
;// CONCATENATED MODULE: ./lib/judges/judge-scorer.js


/** `isSafety`: cases on which a flagged violation is confirmed by further votes. */
function createJudgeScorer(judge, { source, blocking, isSafety, }) {
    async function find(judging) {
        const { case: testCase, output, signal } = judging;
        if (source.kind === 'none')
            return { status: 'errored', why: source.why };
        if (source.kind === 'recorded')
            return readRecorded(judge, source.verdicts, judging);
        const other = judge.rubric.compare && (await judging.baselineOutput?.());
        if (judge.rubric.compare && !other)
            return { status: 'skipped', why: 'there is no output of the baseline to compare with' };
        return await source.bench.judgeOutput({ case: testCase, output, ...(other && { other }) }, { confirm: blocking && isSafety(testCase.tags), signal });
    }
    return {
        name: judge.name,
        type: judge.type,
        by: 'judge',
        advisory: !blocking,
        ...(judge.advisory && { advises: true }),
        ...(judge.tags && { tags: judge.tags }),
        digest: judge.digest,
        async score(judging) {
            const { asked, ...finding } = { asked: undefined, ...(await find(judging)) };
            return {
                ...finding,
                asked: {
                    ...(asked ?? { digest: judge.digest, calls: 0 }),
                    ...(judge.advisory && { advises: true }),
                },
            };
        },
    };
}
function readRecorded(judge, verdicts, { case: { input }, output }) {
    const found = verdicts.find(input, (0,judged_output/* describeJudged */.H)(output));
    if (!found)
        return {
            status: 'errored',
            why: `${judge.recorded?.path ?? ''} has no verdict on this output`,
        };
    const { label, ...finding } = (0,settle_votes/* settleVotes */.T8)([{ model: judge.models[0]?.model ?? 'recorded', ...found }], judge);
    const asked = { digest: judge.digest, calls: 0, ...(label !== undefined && { label }) };
    return { ...finding, asked };
}

// EXTERNAL MODULE: ./lib/judges/recorded-verdicts.js
var recorded_verdicts = __webpack_require__(9805);
// EXTERNAL MODULE: ./lib/verdict/judge-calibration.js
var judge_calibration = __webpack_require__(1995);
;// CONCATENATED MODULE: ./lib/prepare-judges.js










/** The judges of a suite, each set up once, whoever names it. */
class Judges {
    suite;
    tools;
    known;
    reader;
    /** By digest and name: one judge, however often it is written (for other cases, only advising, as `not-`). */
    settings = new Map();
    constructor(suite, { tools, known, reader }) {
        this.suite = suite;
        this.tools = tools;
        this.known = known;
        this.reader = reader;
    }
    /** Whether its scores can fail a case: it is calibrated, nothing says that it only advises, and it needs no baseline to speak. */
    async blocks(judge) {
        const { standing } = await this.set(judge);
        return isBlocking(judge, standing) && judge.rubric.compare === undefined;
    }
    async scorerOf(judge) {
        const { standing, source } = await this.set(judge);
        const { safety } = this.suite.gates;
        return createJudgeScorer(judge, {
            source,
            blocking: isBlocking(judge, standing),
            isSafety: (tags) => tags.some((tag) => safety.tags.includes(tag)),
        });
    }
    /** All that were read so far, each once. */
    async list() {
        const settings = new Map();
        for (const judge of await this.reader.known()) {
            const setting = await this.set(judge);
            settings.set(setting, [...(settings.get(setting) ?? []), judge]);
        }
        return [...settings].map(([{ standing, bench, source }, written]) => {
            const [judge] = written;
            return {
                judge: judge,
                // what was recorded is the same every time
                isNoisy: source.kind !== 'recorded' && written.some((one) => isBlocking(one, standing)),
                compares: judge.rubric.compare !== undefined,
                describe: () => describeJudge(written, standing, bench),
                recall: (records) => recallCanaries(judge, bench, records),
                spent: () => bench?.spent,
            };
        });
    }
    /** A key that a blocking judge lacks is an error; one that only advises goes without. */
    async findProblems() {
        const { modelMissing } = this.tools;
        if (!modelMissing)
            return [];
        const problems = [];
        for (const judge of await this.reader.known()) {
            const { standing, source } = await this.set(judge);
            if (source.kind !== 'none' || !isBlocking(judge, standing))
                continue;
            const message = `judge ${judge.name}: ${modelMissing.message}`;
            problems.push({ ...modelMissing, message, place: judge.place });
        }
        return problems;
    }
    set(judge) {
        const key = `${judge.digest} ${judge.name}`;
        const known = this.settings.get(key) ?? this.setUp(judge);
        this.settings.set(key, known);
        return known;
    }
    async setUp(judge) {
        return { standing: await this.findStanding(judge), ...(await this.openSource(judge)) };
    }
    async openSource(judge) {
        const { files, model, modelMissing, random } = this.tools;
        if (judge.recorded) {
            const { scale } = judge.rubric;
            const byHash = await (0,read_verdicts/* readVerdicts */.H)(judge.recorded.path, files, scale);
            return { source: { kind: 'recorded', verdicts: new recorded_verdicts/* RecordedVerdicts */.r(byHash) } };
        }
        if (!model)
            return {
                source: { kind: 'none', why: modelMissing?.message ?? 'there is no model to ask' },
            };
        const bench = new judge_bench/* JudgeBench */.q(judge, { model, random });
        return { source: { kind: 'model', bench }, bench };
    }
    async findStanding(judge) {
        const { files } = this.tools;
        const labelsPath = (0,load_judges/* labelsFileOf */.dw)(this.suite.file, judge.name);
        const labelsSha256 = (await files.exists(labelsPath))
            ? await files.digest(labelsPath)
            : undefined;
        const found = findCalibration(this.known?.lock.calibrations ?? [], {
            labelsPath,
            lockFile: this.known?.file ?? '',
            judgeDigest: judge.digest,
            ...(labelsSha256 !== undefined && { labelsSha256 }),
        });
        const { calibration } = this.suite.gates;
        const isBelieved = found.status !== 'bound' || (await this.isCounted(judge, labelsPath, found.counts));
        return (0,judge_calibration/* decideStanding */.J0)(isBelieved ? found : { status: 'counts-differ' }, calibration, {
            name: judge.name,
            config: this.suite.file,
            labelsPath,
        });
    }
    /** The lock is a text that anybody can edit: how many people said what is counted again. */
    async isCounted(judge, labelsPath, counts) {
        const labels = await (0,read_labels/* readLabels */.k)(labelsPath, this.tools.files, judge.rubric.scale);
        const models = judge.models.map(({ model }) => model);
        const { human } = (0,labellers/* separateLabels */.b)(labels, models);
        const pass = human.filter(({ label }) => (0,settle_votes/* passes */.WE)(label, judge)).length;
        return human.length === counts.labels && pass === counts.pass;
    }
}
function isBlocking({ advisory }, { calibrated }) {
    return calibrated && !advisory;
}
function recallCanaries({ digest, name }, bench, records) {
    const earlier = records.find((record) => record.digest === digest && record.name === name);
    if (earlier?.canary)
        bench?.recall(earlier.canary);
}
/** `written`: every place that names it. Its scores block if they do in one of them. */
async function describeJudge(written, standing, bench) {
    const { name, digest, rubric, models } = written[0];
    const canary = await bench?.describeCanaries();
    const advisory = written.every((judge) => judge.advisory);
    return {
        name,
        digest,
        rubric: rubric.source,
        version: rubric.version,
        models,
        calibrated: standing.calibrated,
        blocking: standing.calibrated && !advisory,
        ...(rubric.compare && { compares: true }),
        ...describeRole(advisory, standing),
        ...(standing.counts && { calibration: standing.counts }),
        ...(canary && { canary }),
    };
}
function describeRole(advisory, standing) {
    if (advisory)
        return { why: 'the suite says that it only advises (advisory: true)' };
    return standing.calibrated ? {} : { why: standing.why, next: standing.next };
}

// EXTERNAL MODULE: ./lib/run/select-cases.js
var select_cases = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/scorers/compile-checks.js + 37 modules
var compile_checks = __webpack_require__(9368);
;// CONCATENATED MODULE: ./lib/prepare-suite.js













/** Mistakes in single cases told at once. */
const MAX_CASE_PROBLEMS = 50;
/**
 * Everything that can be wrong in suite, datasets, rubrics and checks, found before the first call is paid. `govern`: gives the
 * suite under the policy that holds.
 */
async function readSuite(config, files, toolsFor, govern = async (suite) => suite) {
    const suite = await govern(await readSuiteFile(config, files));
    const tools = toolsFor(suite);
    const reader = (0,load_judges/* createJudgeReader */.Ly)(files);
    const judges = new Judges(suite, { tools, reader, ...(await readKnownLock(suite, files)) });
    const { judges: suiteJudges, problems } = await (0,load_judges/* readSuiteJudges */.Fd)(suite, reader);
    const judging = {
        judges: suiteJudges,
        isUnknown: problems.length > 0,
        reader,
        blocks: (judge) => judges.blocks(judge),
    };
    const compiled = await (0,compile_checks/* compileChecks */.n)(...listCodeChecks(suite), tools);
    problems.push(...compiled.problems, ...findKeylessEmbeddings(suite, tools));
    const cases = await (0,load_cases/* loadCases */.E)(suite, files, judging).catch((error) => {
        throw new errors/* UserError */.yo([...problems, ...problemsOf(error)]);
    });
    const compileOwn = createCheckCompiler(tools);
    problems.push(...(await findCaseProblems(cases, compileOwn)));
    problems.push(...(await judges.findProblems()));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const shared = [
        ...compiled.scorers,
        ...(await Promise.all(suiteJudges.map((judge) => judges.scorerOf(judge)))),
    ];
    return {
        suite,
        cases,
        judges,
        reader,
        judgesFor,
        shared,
        ownScorersFor,
        scorersFor: async (testCase) => testCase.checks.length === 0 ? shared : [...shared, ...(await ownScorersFor(testCase))],
    };
    async function ownScorersFor(testCase) {
        const own = await readOwnJudges(testCase);
        const scorers = await Promise.all(own.map((judge) => judges.scorerOf(judge)));
        return [...(await compileOwn(testCase)).scorers, ...scorers];
    }
    function readOwnJudges({ checks, place }) {
        return Promise.all(checks.filter(load_judges/* isJudgeCheck */.YR).map((spec) => reader.read(spec, place)));
    }
    async function judgesFor(testCase) {
        const all = [...suiteJudges, ...(await readOwnJudges(testCase))];
        return all.filter(({ tags }) => !tags || tags.some((tag) => testCase.tags.includes(tag)));
    }
}
/** A suite that cannot be read does not hide what is wrong with its datasets. */
async function readSuiteFile(config, files) {
    return await (0,load_suite/* loadSuite */.b)(config, files).catch(async (error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...error.problems, ...(await findDatasetProblems(config, files))]);
    });
}
/** An embedding that blocks and cannot be asked for is told before the run, as a judge is. */
function findKeylessEmbeddings({ scorers, scorerPlaces }, { model, modelMissing }) {
    if (model || !modelMissing)
        return [];
    return scorers.flatMap(({ type, advisory }, index) => {
        if (advisory || !/^(?:not-)?embedding$/.test(type))
            return [];
        const place = scorerPlaces[index];
        return {
            ...modelMissing,
            message: `${type}: ${modelMissing.message}`,
            ...(place && { place }),
        };
    });
}
/** What the user can mend; anything else is a bug. */
function problemsOf(error) {
    if (error instanceof errors/* UserError */.yo)
        return error.problems;
    throw error;
}
/** The lock as it stands, for the judges' calibration; what is wrong with it is told when it is held against the suite. */
async function readKnownLock(suite, files) {
    const file = await (0,lock/* findLock */.HT)(suite.file, files);
    if (file === undefined)
        return {};
    try {
        return { known: { file, lock: (0,lock/* parseLock */.PG)(await files.readText(file), file) } };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return {};
        throw error;
    }
}
/** The suite's scorers that run as code, and where each stands. */
function listCodeChecks({ scorers, scorerPlaces }) {
    const coded = scorers.flatMap((spec, index) => (0,load_judges/* isJudgeCheck */.YR)(spec) ? [] : [{ spec, place: scorerPlaces[index] }]);
    return [coded.map(({ spec }) => spec), coded.map(({ place }) => place)];
}
/** The suite as evidence: its files match the lock of the same commit, and there is something to run. */
async function prepareSuite(loaded, selection, files) {
    const { suite, cases, judges, reader } = loaded;
    const lockFile = await (0,lock/* findLock */.HT)(suite.file, files);
    if (lockFile === undefined)
        throw new errors/* UserError */.yo({
            code: 'no-lock',
            message: 'there is no touchstone.lock beside or above this suite: nothing says what its datasets and scorers should be',
            place: { file: suite.file },
            hint: `run: touchstone pin ${suite.file} (and commit the lock)`,
        });
    const locked = (0,lock/* parseLock */.PG)(await files.readText(lockFile), lockFile).pins;
    const pins = await (0,collect_pins/* collectPins */.J)({ suite, cases, judges: await reader.known() }, files, lockFile);
    const mistakes = (0,compare_pins/* describePinMistakes */.yB)((0,compare_pins/* comparePins */.y8)(locked, pins), lockFile);
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
    const entries = (0,select_cases/* selectCases */._)(cases.entries, selection);
    if (entries.length === 0)
        throw new errors/* UserError */.yo({
            code: 'no-cases',
            message: `no case is selected${selection.tag === undefined ? '' : `: none has the tag \`${selection.tag}\``}`,
            place: { file: suite.file },
            hint: 'a run without cases is no evidence: check the filter and the datasets',
        });
    return {
        suite,
        cases,
        entries,
        pins,
        files: listFiles(suite, pins, lockFile),
        scorersFor: loaded.scorersFor,
        judgesFor: loaded.judgesFor,
        judges: await judges.list(),
    };
}
/** What a change of which is a change of the suite. */
function listFiles({ file }, pins, lockFile) {
    const folder = (0,repository_path/* folderOf */.y)(lockFile);
    const pinned = pins.flatMap((pin) => {
        const where = (0,pinned_path/* readPinnedPath */.E)(pin, folder);
        return where.status === 'read' && where.file !== undefined ? where.file : [];
    });
    return new Set([file, lockFile, ...pinned]);
}
function createCheckCompiler(tools) {
    return ({ checks, place }, places = checks.map(() => place)) => {
        const coded = checks.flatMap((spec, index) => (0,load_judges/* isJudgeCheck */.YR)(spec) ? [] : [{ spec, place: places[index] ?? place }]);
        return (0,compile_checks/* compileChecks */.n)(coded.map(({ spec }) => spec), coded.map((check) => check.place), tools);
    };
}
async function findCaseProblems({ entries, read, locate }, compile) {
    const problems = [];
    for (const entry of entries) {
        if (entry.checks === 0)
            continue;
        if (problems.length >= MAX_CASE_PROBLEMS)
            break;
        const testCase = await read(entry);
        if ((await compile(testCase)).problems.length === 0)
            continue;
        const places = testCase.checks.map((_, index) => locate(entry, `/checks/${index}`));
        problems.push(...(await compile(testCase, await Promise.all(places))).problems);
    }
    return problems;
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

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/** The cases to run, in the dataset's order. */
function selectCases(entries, { tag, ids }) {
    return entries.filter((entry) => (tag === undefined || entry.tags.includes(tag)) && (ids === undefined || ids.has(entry.id)));
}


/***/ })

};
