export const id = 230;
export const ids = [230];
export const modules = {

/***/ 2678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judgeNamedRun)
});

// EXTERNAL MODULE: ./lib/adapters/bound-heap.js
var bound_heap = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/adapters/secrets.js
var adapters_secrets = __webpack_require__(8317);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/tell-verdict.js + 5 modules
var tell_verdict = __webpack_require__(1075);
// EXTERNAL MODULE: ./lib/values/shard.js
var shard = __webpack_require__(5646);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 10 modules
var judge_run = __webpack_require__(2882);
;// CONCATENATED MODULE: ./lib/judge-stored.js








/** The verdict of stored runs, by the gates of a suite file as it stands; nothing is called. */
async function judgeStored(stored, search, { suite, cases, clock, context, }) {
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
            place: { file: suite.file },
            hint: 'name the suite file of the run with --config',
        });
    if (stored.run.shard)
        throw new errors/* UserError */.yo({
            code: 'one-shard',
            message: `the run is ${(0,shard/* nameShard */.g0)(stored.run.shard)}: a part of a run has no verdict`,
            hint: 'merge it with the others first: touchstone merge DIR...',
        });
    const standing = (0,fold_trials/* readStanding */.ZY)(stored.run, 'baseline');
    const run = inDatasetOrder(await (0,fold_trials/* foldStoredRun */.om)(stored), cases);
    // a stored run is compared with what was named: nothing lies between
    const reading = { suite, clock, standing, isDependency: () => false };
    const found = await (0,read_sides/* readBaseline */.mF)(search, reading);
    const baseline = stored.run.fresh
        ? (0,read_sides/* replaceByFresh */.WD)(found.side, await (0,read_sides/* foldBase */.RV)(stored))
        : await (0,align_baseline/* alignStored */.bR)(stored, found, 'baseline');
    const release = (0,read_sides/* asksForRelease */.T4)(suite)
        ? await (0,read_sides/* readRelease */.iJ)(await (0,read_sides/* takeCarried */.Oc)(search), reading)
        : undefined;
    const byBase = stored.run.yardstick && (await (0,score_by_base/* foldByBase */.gw)(stored));
    const { verdict } = (0,judge_run/* judgeRun */.Z)({
        gates: suite.gates,
        run,
        baseline,
        ...(byBase && { byBase }),
        ...(release && { release: await (0,align_baseline/* alignStored */.bR)(stored, release, 'release') }),
    });
    return await (0,tell_verdict/* tellVerdict */.H)(verdict, {
        gates: suite.gates,
        run,
        stored,
        ...(byBase && { byBase }),
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

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/judge-named-run.js










/** A stored run, judged by the gates of the suite file as it stands now. */
async function judgeNamedRun({ positionals, options }, { cwd, env, secrets }) {
    (0,bound_heap/* boundHeap */.V)();
    const { files, toRepositoryPath, runsFolder } = (0,workplace/* openWorkplace */.x5)(cwd);
    const typed = (0,workplace/* textOf */.b6)(options['config']);
    const runs = runsFolder(typed === undefined ? cli_arguments/* DEFAULT_CONFIG */.PV : toRepositoryPath(typed), undefined);
    const stored = await (0,run_folder/* openStoredRun */.vw)((0,locate_run/* locateRun */.eE)(positionals[0], runs, cwd));
    const config = typed === undefined ? stored.run.config : toRepositoryPath(typed);
    const suite = await (0,load_suite/* loadSuite */.b)(config, files);
    secrets.learn(env, (0,adapters_secrets/* variablesOf */.ht)(suite));
    const name = (0,workplace/* textOf */.b6)(options['baseline']);
    const search = await (0,locate_run/* openNamedBaseline */.b5)(name === undefined ? undefined : (0,locate_run/* locateRun */.eE)(name, runs, cwd));
    const report = await judgeStored(stored, search, {
        suite,
        cases: await (0,load_cases/* loadCases */.E)(suite, files),
        clock: system_clock/* systemClock */.m,
        context: {
            subject: 'commit',
            links: {},
            reproduce: `touchstone run ${config}`,
            redact: secrets.redact,
        },
    });
    return { report, suite, stored };
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStoredRun: () => (/* binding */ reportStoredRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/validate-document.js + 3 modules
var validate_document = __webpack_require__(3161);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(3151);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/stored-verdict.js
var stored_verdict = __webpack_require__(4395);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/verdict/check-facts.js

const isText = (value) => typeof value === 'string';
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value);
const isPlace = (value) => Number.isInteger(value) && Number(value) >= 1;
const isYes = (value) => value === true;
const isListOf = (isItem) => (value) => Array.isArray(value) && value.every((item) => isItem(item));
const isDictionaryOf = (isItem) => (value) => (0,json_guards/* isRecord */.u4)(value) && Object.values(value).every((item) => isItem(item));
const maybe = (isPresent) => (value) => value === undefined || isPresent(value);
/** Every key of a shape is as it says; other keys are nobody's business here. */
function fits(value, shape) {
    return (0,json_guards/* isRecord */.u4)(value) && Object.entries(shape).every(([key, holds]) => holds(value[key]));
}
const isAmounts = isDictionaryOf(isAmount);
const isTexts = isListOf(isText);
const METRIC_VALUE = {
    value: isAmount,
    pass: (value) => typeof value === 'boolean',
    advisory: maybe(isYes),
};
const TRIAL = {
    trial: isPlace,
    outcome: (value) => ['passed', 'failed', 'missing', 'unscored'].includes(String(value)),
    metrics: isDictionaryOf((value) => fits(value, METRIC_VALUE)),
    errored: maybe(isTexts),
    unanswered: maybe(isYes),
    answer: maybe(isText),
    latency_ms: maybe(isAmount),
    cost_usd: maybe(isAmount),
    usage: maybe(isAmounts),
    model: maybe(isText),
    fingerprint: maybe(isText),
    judged: maybe((value) => fits(value, { calls: isAmount, usage: maybe(isAmounts) })),
    votes: maybe(isDictionaryOf(isListOf(isAmount))),
    conflicts: maybe(isTexts),
    error: maybe((value) => fits(value, { message: isText, code: maybe(isText) })),
};
const PLANNED = {
    id: isText,
    case_hash: isText,
    expectation_hash: isText,
    tags: isTexts,
    kept: maybe(isYes),
};
const METRIC = {
    advisory: (value) => typeof value === 'boolean',
    judged: (value) => typeof value === 'boolean',
    judges: isTexts,
    models: isTexts,
    fingerprints: isTexts,
    error: maybe(isText),
};
const INFO = {
    commit: maybe(isText),
    tag: maybe(isText),
    age_days: maybe(isAmount),
    behind: maybe(isAmount),
    fresh: maybe(isYes),
    touched: maybe(isTexts),
    refused: isListOf((value) => fits(value, { why: isText })),
    why: maybe(isText),
    next: maybe(isText),
};
function isTrialFacts(value) {
    return fits(value, TRIAL);
}
function isPlannedCase(value) {
    return fits(value, PLANNED);
}
function isCaseFacts(value) {
    return isPlannedCase(value) && 'trials' in value && isListOf(isTrialFacts)(value.trials);
}
function isMetricFacts(value) {
    return fits(value, METRIC);
}
function isRunFacts(value, { isRun }) {
    return fits(value, {
        run: isRun,
        cases: isListOf(isCaseFacts),
        metrics: isDictionaryOf(isMetricFacts),
    });
}
function isSide(value, guards) {
    const isFacts = maybe((facts) => isRunFacts(facts, guards));
    return fits(value, {
        info: (info) => fits(info, INFO),
        facts: isFacts,
        asMeasured: isFacts,
        fresh: maybe(isYes),
        history: maybe((history) => history instanceof Map && [...history].flat().every((part) => isText(part))),
        unjudged: maybe(isText),
        otherJudges: maybe((names) => names instanceof Set && [...names].every((name) => isText(name))),
    });
}
/** Whether what was read from judged.jsonl has everything that a verdict is judged from. */
function isJudged(value, guards) {
    return fits(value, {
        gates: guards.isGates,
        run: (run) => fits(run, { cases: isListOf(isPlannedCase) }),
        baseline: (side) => isSide(side, guards),
        release: maybe((side) => isSide(side, guards)),
        byBase: maybe((facts) => isRunFacts(facts, guards)),
        approvers: maybe(isTexts),
        notes: maybe(isTexts),
    });
}

// EXTERNAL MODULE: ./lib/verdict/judged-lines.js + 1 modules
var judged_lines = __webpack_require__(4653);
// EXTERNAL MODULE: ./lib/adapters/storage/digest-file.js
var digest_file = __webpack_require__(3191);
// EXTERNAL MODULE: ./lib/adapters/storage/run-document.js + 1 modules
var run_document = __webpack_require__(4330);
// EXTERNAL MODULE: ./lib/adapters/storage/trial-lines.js
var trial_lines = __webpack_require__(3368);
;// CONCATENATED MODULE: ./lib/adapters/storage/read-evidence.js













/** GitHub takes no larger predicate. */
const MAX_EVIDENCE_BYTES = 16 * 1024 * 1024;
const MAX_VERDICT_BYTES = 256 * 1024 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;
/** A run's folder as evidence: everything in it may have been changed. What cannot be read is a UserError. */
function openEvidence(folder) {
    return {
        folder,
        digest: (name) => (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(folder, name)),
        statement: () => readStatement(folder),
        verdict: () => readVerdict(folder),
        judged: () => readJudgedFile(folder),
        text: (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'),
    };
}
/** The verdict as it was told; nothing where the run has none. */
async function findVerdict(folder) {
    const { status } = await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(folder, domain_evidence/* VERDICT_FILE */.R2));
    return status === 'absent' ? undefined : await readVerdict(folder);
}
async function readStatement(folder) {
    const file = (0,external_node_path_.join)(folder, domain_evidence/* EVIDENCE_FILE */.fi);
    if ((await (0,digest_file/* digestFile */.T)(file)).status === 'absent')
        throw new errors/* UserError */.yo({
            code: 'no-evidence',
            message: `${folder} has no ${domain_evidence/* EVIDENCE_FILE */.fi}: the run was cut off, or an older version made it`,
            hint: 'go on with it (touchstone run --resume RUN), or record it again',
        });
    const statement = await readDocument(file, MAX_EVIDENCE_BYTES);
    if (isStatement(statement))
        return statement;
    throw sayBad(file, `it is no statement of type ${domain_evidence/* PREDICATE_TYPE */.To}`);
}
function isStatement(value) {
    if (!(0,json_guards/* isRecord */.u4)(value))
        return false;
    const { _type: type, predicateType, subject, predicate } = value;
    return (type === domain_evidence/* STATEMENT_TYPE */.zG &&
        predicateType === domain_evidence/* PREDICATE_TYPE */.To &&
        Array.isArray(subject) &&
        subject.every((one) => (0,json_guards/* isRecord */.u4)(one) && typeof one['name'] === 'string' && isDigest(one['digest'])) &&
        (0,json_guards/* isRecord */.u4)(predicate) &&
        (0,json_guards/* isRecord */.u4)(predicate['tool']) &&
        typeof predicate['tool']['version'] === 'string' &&
        (0,json_guards/* isRecord */.u4)(predicate['suite']) &&
        typeof predicate['suite']['name'] === 'string' &&
        typeof predicate['finished_at'] === 'string' &&
        [predicate['baseline'], predicate['release']].every((opponent) => opponent === undefined ||
            ((0,json_guards/* isRecord */.u4)(opponent) && isDigest(opponent['run']) && isDigest(opponent['trials']))));
}
function isDigest(value) {
    return (0,json_guards/* isRecord */.u4)(value) && SHA256.test(String(value['sha256']));
}
async function readVerdict(folder) {
    const file = (0,external_node_path_.join)(folder, domain_evidence/* VERDICT_FILE */.R2);
    const stored = await readDocument(file, MAX_VERDICT_BYTES);
    const fault = (0,stored_verdict/* findVerdictFault */.R2)((0,json_guards/* isRecord */.u4)(stored) ? stored['format'] : undefined);
    if (fault !== undefined)
        throw sayBad(file, fault);
    if (isStoredVerdict(stored))
        return stored;
    throw sayBad(file, 'it is no verdict');
}
/** Enough to be told; whether it is the verdict of these files is another question. */
function isStoredVerdict(value) {
    if (!(0,json_guards/* isRecord */.u4)(value))
        return false;
    const { verdict, told } = value;
    return (isVerdict(verdict) &&
        (0,json_guards/* isRecord */.u4)(told) &&
        Array.isArray(told['cases']) &&
        (0,json_guards/* isRecord */.u4)(told['headline']));
}
function isVerdict(value) {
    return ((0,json_guards/* isRecord */.u4)(value) &&
        ['pass', 'fail', 'error'].includes(String(value['verdict'])) &&
        typeof value['suite'] === 'string' &&
        typeof value['reason'] === 'string' &&
        Array.isArray(value['gates']) &&
        value['gates'].every((gate) => (0,json_guards/* isRecord */.u4)(gate) && typeof gate['gate'] === 'string'));
}
async function readJudgedFile(folder) {
    const file = (0,external_node_path_.join)(folder, domain_evidence/* JUDGED_FILE */.b);
    let judged;
    try {
        if (!(await (0,promises_.lstat)(file)).isFile())
            throw new Error('this is not a regular file');
        judged = await (0,judged_lines/* readJudged */.cv)((0,trial_lines/* readJsonLines */.sS)((0,external_node_fs_.createReadStream)(file), file));
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : sayBad(file, (0,errors/* describeError */.Uc)(error));
    }
    if (isJudged(judged, { isGates: validate_document/* isGates */.tb, isRun: run_document/* isRunDocument */.Zt }))
        return judged;
    throw sayBad(file, 'gates, cases or a baseline in it are missing or of a wrong type');
}
async function readDocument(file, maxBytes) {
    try {
        const stats = await (0,promises_.lstat)(file);
        if (!stats.isFile())
            throw sayBad(file, 'this is not a regular file');
        if (stats.size > maxBytes)
            throw sayBad(file, 'too large to be such a document');
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo
            ? error
            : sayBad(file, `it cannot be read: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
function sayBad(file, message) {
    return new errors/* UserError */.yo({
        code: 'bad-evidence',
        message,
        place: { file },
        hint: 'the file was changed or cut, or another version wrote it: record the run again',
    });
}

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/adapters/storage/write-reports.js
var write_reports = __webpack_require__(5532);
// EXTERNAL MODULE: ./lib/report/render-json.js
var render_json = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/report/render-terminal.js
var render_terminal = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/judge-named-run.js + 1 modules
var judge_named_run = __webpack_require__(2678);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/adapters/bound-heap.js
var bound_heap = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(9867);
// EXTERNAL MODULE: ./lib/report/cut-text.js
var cut_text = __webpack_require__(2172);
;// CONCATENATED MODULE: ./lib/report/show-value.js


const MAX_CHARS = 80;
/** A value of untrusted JSON on one short line; what is not there is said. */
function showValue(value) {
    if (value === undefined)
        return 'nothing';
    return (0,cut_text/* shorten */.m)((0,strip_controls/* toOneLine */.G)(typeof value === 'string' ? value : JSON.stringify(value)), MAX_CHARS);
}

;// CONCATENATED MODULE: ./lib/report/render-verification.js




/** What `report --verify` says: one line a thing that does not hold, or that all does. */
function renderVerification(verification) {
    const { run, suite, mismatches } = verification;
    const lines = mismatches.length > 0
        ? [
            `Not verified: ${(0,format_number/* countOf */.pq)(mismatches.length, 'thing')} in ${run} ${mismatches.length === 1 ? 'does' : 'do'} not hold`,
            ...mismatches.map(tellMismatch),
        ]
        : [
            `Verified: suite ${showValue(suite)}, ${tellVerdict(verification)}`,
            ...tellScope(verification),
        ];
    return `${lines.map((line) => (0,escape_log/* escapeLog */.A)(line)).join('\n')}\n`;
}
function tellMismatch({ file, what, expected, found, means }) {
    return `- ${file}: ${what}: expected ${expected}, found ${found}: ${means}`;
}
function tellVerdict({ verdict, trials, cases }) {
    return verdict === undefined
        ? 'a run that was not judged'
        : `verdict ${verdict}, judged again from ${(0,format_number/* countOf */.pq)(trials, 'trial')} of ${(0,format_number/* countOf */.pq)(cases, 'case')}`;
}
function tellScope({ files, baseline, other_version: version }) {
    return [
        `- ${(0,format_number/* countOf */.pq)(files, 'file')} as ${domain_evidence/* EVIDENCE_FILE */.fi} says`,
        ...(baseline === undefined ? [] : [`- the baseline is ${baseline}`]),
        ...(version === undefined
            ? []
            : [`- Touchstone ${showValue(version)} wrote it: results were compared, not their words`]),
        `- who wrote ${domain_evidence/* EVIDENCE_FILE */.fi}, a signature can say: docs/evidence.md`,
    ];
}
/** The same as one document. */
function renderVerificationJson({ mismatches, ...rest }) {
    return { verified: mismatches.length === 0, ...rest, mismatches };
}

// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/feedback/history.js
var feedback_history = __webpack_require__(6351);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/verdict/compare-facts.js

/** Ids of the cases whose trials differ between two foldings of a run, whatever their order. A case without trials is none. */
function listOtherCases(a, b) {
    const [left, right] = [a, b].map(({ cases }) => indexCases(cases));
    const keys = new Set([...left.keys(), ...right.keys()]);
    return [...keys].flatMap((key) => {
        const [before, after] = [left.get(key), right.get(key)];
        return before?.digest === after?.digest ? [] : (before ?? after).id;
    });
}
function indexCases(cases) {
    return new Map(cases
        .filter(({ trials }) => trials.length > 0)
        .map(({ id, case_hash, expectation_hash, trials }) => [
        (0,canonical_json/* canonicalJson */.dj)([id, case_hash, expectation_hash]),
        { id, digest: (0,canonical_json/* digestJson */.tv)(trials) },
    ]));
}

;// CONCATENATED MODULE: ./lib/verify-baseline.js










/** The base commit that was measured beside the run: what it was judged by is what lies in base.jsonl. */
async function checkFresh(stored, judged) {
    if (!stored.run.fresh)
        return [];
    return compareFacts(await (0,read_sides/* foldBase */.RV)(stored), judged.baseline.facts, 'baseline.facts', 'base.jsonl');
}
/** What the base's yardstick says: what it was judged by is what lies in by-base.jsonl. */
async function checkByBase(stored, judged) {
    if (!stored.run.yardstick)
        return [];
    return compareFacts(await (0,score_by_base/* foldByBase */.gw)(stored), judged.byBase, 'byBase', 'by-base.jsonl');
}
/** A stored baseline: whether it is the one that the evidence names, and comes to what the run was judged by. */
async function checkBaseline({ predicate, stored, judged, }, evidence) {
    if (!predicate.baseline)
        return [
            {
                file: domain_evidence/* EVIDENCE_FILE */.fi,
                what: 'predicate.baseline',
                expected: evidence.folder,
                found: 'nothing',
                means: 'the run was judged without a stored baseline',
            },
        ];
    const mismatches = [];
    for (const name of ['run', 'trials']) {
        const file = name === 'run' ? 'run.json' : 'trials.jsonl';
        const found = await evidence.digest(file);
        const expected = predicate.baseline[name].sha256;
        const sum = found.status === 'file' ? found.sha256 : found.status;
        if (sum === expected)
            continue;
        mismatches.push({
            file: `${evidence.folder}/${file}`,
            what: 'sha256',
            expected,
            found: sum,
            means: 'this is not the baseline that the run was compared with',
        });
    }
    const baseline = await evidence.open();
    mismatches.push(...compareHistory(await readHistory(baseline), judged.baseline.history));
    // what was measured beside the run stood in for it
    if (judged.baseline.fresh)
        return mismatches;
    return [...mismatches, ...(await compareSide(stored, baseline, judged))];
}
async function compareSide(stored, baseline, { baseline: { facts, asMeasured } }) {
    const measured = await (0,fold_trials/* foldStoredRun */.om)(baseline, (0,fold_trials/* readStanding */.ZY)(stored.run, 'baseline'));
    if (!asMeasured)
        return compareFacts(measured, facts, 'baseline.facts', baseline.folder);
    const found = { side: { info: { refused: [] }, facts: measured }, stored: baseline };
    const aligned = await (0,align_baseline/* alignStored */.bR)(stored, found, 'baseline');
    return [
        ...compareFacts(measured, asMeasured, 'baseline.asMeasured', baseline.folder),
        ...compareFacts(aligned.facts, facts, 'baseline.facts', 'rescored.jsonl'),
    ];
}
function compareFacts(expected, found, what, source) {
    const others = expected && found ? listOtherCases(expected, found) : expected === found ? [] : ['all cases'];
    if (others.length === 0)
        return [];
    return [
        {
            file: domain_evidence/* JUDGED_FILE */.b,
            what,
            expected: `what ${source} comes to`,
            found: `other trials of ${(0,format_number/* countOf */.pq)(others.length, 'case')}, such as ${showValue(others[0])}`,
            means: 'the verdict was judged by other trials than those that are stored',
        },
    ];
}
async function readHistory(baseline) {
    return (0,feedback_history/* readCaseBits */.Rs)(await baseline.memory('cases.jsonl'));
}
function compareHistory(expected, found = new Map()) {
    const [a, b] = [expected, found].map((history) => (0,canonical_json/* canonicalJson */.dj)([...history].sort(([x], [y]) => (x < y ? -1 : 1))));
    if (a === b)
        return [];
    return [
        {
            file: domain_evidence/* JUDGED_FILE */.b,
            what: 'baseline.history',
            expected: 'what cases.jsonl of the baseline remembers',
            found: `${(0,format_number/* countOf */.pq)(found.size, 'case')}, or other bits of them`,
            means: 'the verdict was judged by another memory of main than the one that is stored',
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/describe-evidence.js
var describe_evidence = __webpack_require__(7099);
;// CONCATENATED MODULE: ./lib/values/list-differences.js

/** Where two JSON values differ, in the order of their keys: at most so many places. */
function listDifferences(a, b, most) {
    const found = [];
    collect(a, b, '', (difference) => {
        if (found.length < most)
            found.push(difference);
        return found.length < most;
    });
    return found;
}
function collect(a, b, path, tell) {
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length)
            return tell({ path: `${path}.length`.replace(/^\./, ''), a: a.length, b: b.length });
        return a.every((item, index) => collect(item, b[index], `${path}[${index}]`, tell));
    }
    if ((0,json_guards/* isRecord */.u4)(a) && (0,json_guards/* isRecord */.u4)(b)) {
        const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
        return keys.every((key) => collect(memberOf(a, key), memberOf(b, key), path === '' ? key : `${path}.${key}`, tell));
    }
    return a === b || tell({ path, a, b });
}
function memberOf(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/verify-claim.js




const MOST_DIFFERENCES = 20;
/** What a change of a file comes to. */
const MEANINGS = {
    'run.json': 'what is said of the run is not what was said when it was judged',
    'trials.jsonl': 'the trials are not those that were judged',
    'base.jsonl': "the base commit's trials are not those that were judged",
    'by-base.jsonl': "what the base's scorers say is not what was judged",
    'rescored.jsonl': "the scores of the baseline's outputs are not those that were judged",
    'rescored-release.jsonl': "the scores of the release's outputs are not those that were judged",
    [domain_evidence/* JUDGED_FILE */.b]: 'gates or baseline are not those that it was judged by',
    [domain_evidence/* VERDICT_FILE */.R2]: 'the verdict is not the one that was told',
};
/** The files that evidence speaks of: each is there, is the one, and none is left out. */
async function checkSubjects(evidence, subjects, isJudged) {
    const mismatches = [];
    const states = new Map();
    const expected = new Map();
    for (const { name, digest } of subjects) {
        const why = refuseName(name, expected);
        if (why === undefined)
            expected.set(name, digest.sha256);
        else
            mismatches.push(why);
    }
    let held = 0;
    for (const name of domain_evidence/* EVIDENCE_SUBJECTS */.YP) {
        const found = await evidence.digest(name);
        states.set(name, found.status);
        const mismatch = compareFile(name, expected.get(name), found, isJudged);
        if (mismatch)
            mismatches.push(mismatch);
        else if (found.status === 'file')
            held += 1;
    }
    return { held, found: states, mismatches };
}
/** A name that no run of ours has is not looked at: it may lead anywhere. */
function refuseName(name, known) {
    const isOurs = domain_evidence/* EVIDENCE_SUBJECTS */.YP.some((subject) => subject === name);
    if (isOurs && !known.has(name))
        return undefined;
    return {
        file: domain_evidence/* EVIDENCE_FILE */.fi,
        what: 'subject',
        expected: isOurs ? 'each file once' : 'files of a run',
        found: showValue(name),
        means: isOurs ? 'a file is named twice' : 'no run has such a file: it was not read',
    };
}
const REQUIRED = ['run.json', 'trials.jsonl'];
const REQUIRED_OF_JUDGED = [domain_evidence/* JUDGED_FILE */.b, domain_evidence/* VERDICT_FILE */.R2];
function compareFile(file, expected, found, isJudged) {
    const means = MEANINGS[file] ?? 'it does not tell what was told';
    const mismatch = { file, what: 'sha256', means };
    if (expected === undefined) {
        const isRequired = REQUIRED.includes(file) || (isJudged && REQUIRED_OF_JUDGED.includes(file));
        if (found.status === 'absent' && !isRequired)
            return undefined;
        return {
            ...mismatch,
            expected: `a digest in ${domain_evidence/* EVIDENCE_FILE */.fi}`,
            found: 'none',
            means: 'nothing says what this file was',
        };
    }
    switch (found.status) {
        case 'absent':
            return { ...mismatch, expected, found: 'no such file', means: 'the file was taken away' };
        case 'irregular':
            return {
                ...mismatch,
                expected,
                found: 'a link or a folder',
                means: 'a run has files of its own: it was not read',
            };
        case 'file':
            return found.sha256 === expected ? undefined : { ...mismatch, expected, found: found.sha256 };
    }
}
/** What the predicate claims, as far as it follows from the run's own documents. */
function checkClaim(predicate, run, verdict) {
    const { baseline, release, tool, finished_at: finishedAt } = predicate;
    const opponents = { ...(baseline && { baseline }), ...(release && { release }) };
    // the run says which version wrote it: another one would only be held to less
    const written = { ...tool, version: run.tool_version };
    const claim = (0,describe_evidence/* describePredicate */.z)(run, { opponents, tool: written, finishedAt }, verdict);
    return listDifferences(claim, predicate, MOST_DIFFERENCES).map(({ path, a, b }) => ({
        file: domain_evidence/* EVIDENCE_FILE */.fi,
        what: `predicate.${path}`,
        expected: showValue(a),
        found: showValue(b),
        means: `it claims another thing than ${/^(verdict|reason)\b/.test(path) ? domain_evidence/* VERDICT_FILE */.R2 : 'run.json'} says`,
    }));
}

// EXTERNAL MODULE: ./lib/report/compose-headline.js
var compose_headline = __webpack_require__(3491);
;// CONCATENATED MODULE: ./lib/report/fits-masked.js
/** What stands where a secret was taken out of a text, or of a finished document. */
const MASKS = ['***', '•••'];
/**
 * Whether a text is another one with some of it masked: nothing is added, and what stands there stands in that order. A mask
 * hides a part of a line, or once a secret of several lines.
 */
function fitsMasked(shown, whole) {
    if (!MASKS.some((mask) => shown.includes(mask)))
        return false;
    const lines = shown.split('\n');
    const wholeLines = whole.split('\n');
    if (lines.length !== wholeLines.length)
        return fitsBlocks(lines, wholeLines);
    return lines.every((line, index) => {
        const other = wholeLines[index];
        return line === other || fitsLine(line, other);
    });
}
/** The same of a document, whose first line says what it is and is never masked. */
function fitsMaskedDocument(shown, whole) {
    const [first] = shown.split('\n', 1);
    return first === whole.split('\n', 1)[0] && fitsMasked(shown, whole);
}
/** A secret of several lines was masked as one: line by line until then, and from the end again. */
function fitsBlocks(lines, whole) {
    if (lines.length > whole.length)
        return false;
    const cut = lines.findIndex((line, index) => line !== whole[index]);
    const gap = whole.length - lines.length;
    const tail = lines.slice(cut + 1);
    const block = whole.slice(cut, cut + gap + 1).join('\n');
    const rest = whole.slice(cut + gap + 1);
    const isTailSame = tail.every((line, index) => line === rest[index] || fitsLine(line, rest[index]));
    return gap <= MOST_MASKED_LINES && fitsLine(lines[cut], block) && isTailSame;
}
/** A private key has some fifty. */
const MOST_MASKED_LINES = 100;
function fitsLine(shown, whole) {
    return MASKS.some((mask) => shown.includes(mask) && fits_masked_fits(shown.split(mask), whole));
}
function fits_masked_fits(pieces, whole) {
    const [first = '', ...rest] = pieces;
    const last = rest.pop() ?? '';
    const end = whole.length - last.length;
    if (!whole.startsWith(first) || !whole.endsWith(last))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = whole.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= end;
}

// EXTERNAL MODULE: ./lib/report/render-junit.js + 1 modules
var render_junit = __webpack_require__(9719);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/tell-verdict.js + 5 modules
var tell_verdict = __webpack_require__(1075);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 10 modules
var judge_run = __webpack_require__(2882);
;// CONCATENATED MODULE: ./lib/verify-verdict.js














const verify_verdict_MOST_DIFFERENCES = 20;
/** The verdict, judged again from what is stored, and the reports, written again from it. `isSameVersion`: word for word. */
async function checkVerdict({ evidence, stored, told, judged }, isSameVersion) {
    const run = await (0,judged_lines/* foldPlanned */.M5)(stored, judged.run.cases);
    const again = attempt(() => (0,judge_run/* judgeRun */.Z)({ ...judged, run }).verdict);
    const mismatches = 'why' in again
        ? [sayImpossible(domain_evidence/* VERDICT_FILE */.R2, again.why)]
        : compareVerdicts(publish(again.value, told, { run, judged }), told.verdict, isSameVersion);
    if (isSameVersion)
        mismatches.push(...(await checkReports(evidence, told, run)));
    return { trials: run.cases.reduce((sum, { trials }) => sum + trials.length, 0), mismatches };
}
/** The verdict as it may be told: where no outputs are published, no words of them are. */
function publish(verdict, { told }, { run, judged: { baseline } }) {
    if (told.outputs !== 'none')
        return verdict;
    return (0,map_texts/* mapTexts */.z)(verdict, (0,tell_verdict/* withholdMessages */.K)((text) => text, { run, baseline }));
}
/** What a secret must not stand in for. */
const NEVER_MASKED = /(?:^|\.)(?:verdict|result|gate|metric)$/;
/** Words change from version to version; what they come to must not. Secrets were taken out of the words. */
function compareVerdicts(again, told, isSameVersion) {
    const [a, b] = isSameVersion
        ? [toJson(again), toJson(told)]
        : [takeEssence(again), takeEssence(told)];
    // as many masks as there may be, they hide nothing behind them
    return listDifferences(a, b, Infinity)
        .filter(({ path, a: whole, b: shown }) => NEVER_MASKED.test(path) || !isMasked(shown, whole))
        .slice(0, verify_verdict_MOST_DIFFERENCES)
        .map(({ path, a: expected, b: found }) => ({
        file: domain_evidence/* VERDICT_FILE */.R2,
        what: path,
        expected: showValue(expected),
        found: showValue(found),
        means: 'judged again from the stored trials, gates and baseline, it comes out otherwise',
    }));
}
function isMasked(shown, whole) {
    return typeof shown === 'string' && typeof whole === 'string' && fitsMasked(shown, whole);
}
function toJson(verdict) {
    return JSON.parse(JSON.stringify(verdict));
}
function takeEssence({ verdict, gates }) {
    return { verdict, gates: gates.map(({ gate, metric, result }) => ({ gate, metric, result })) };
}
async function checkReports(evidence, told, run) {
    const report = (0,stored_verdict/* readTold */.oD)(told);
    const headline = attempt(() => (0,compose_headline/* composeHeadline */.J)(report.verdict, report.mode));
    const mismatches = 'why' in headline
        ? [sayImpossible(domain_evidence/* VERDICT_FILE */.R2, headline.why)]
        : listDifferences(headline.value, report.headline, verify_verdict_MOST_DIFFERENCES).map(({ path, a, b }) => ({
            file: domain_evidence/* VERDICT_FILE */.R2,
            what: `told.headline.${path}`,
            expected: showValue(a),
            found: showValue(b),
            means: 'the first line does not say what the verdict is',
        }));
    for (const [file, render] of RENDERERS) {
        const found = await evidence.digest(file);
        if (found.status !== 'file')
            continue;
        const again = attempt(() => render(report, run));
        if ('why' in again)
            mismatches.push(sayImpossible(file, again.why));
        else if ((0,canonical_json/* sha256 */.sc)(again.value) !== found.sha256) {
            if (fitsMaskedDocument(await evidence.text(file), again.value))
                continue;
            mismatches.push({
                file,
                what: 'content',
                expected: (0,canonical_json/* sha256 */.sc)(again.value),
                found: found.sha256,
                means: `written again from ${domain_evidence/* VERDICT_FILE */.R2}, it reads otherwise`,
            });
        }
    }
    return mismatches;
}
const RENDERERS = [
    ['report.md', (report) => (0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU)],
    ['junit.xml', (report, { cases }) => writeJunit(report, cases)],
];
function writeJunit(report, cases) {
    const places = new Map(report.cases.map(({ id, place }) => [id, place]));
    const source = { cases, placeOf: (id) => places.get(id), redact: (text) => text };
    return [...(0,render_junit/* renderJunit */.R)(report, source)].join('');
}
/** What others may have written can be of a shape that nobody foresaw: then it proves nothing, and that is the answer. */
function attempt(work) {
    try {
        return { value: work() };
    }
    catch (error) {
        return { why: (0,errors/* describeError */.Uc)(error) };
    }
}
function sayImpossible(file, why) {
    return {
        file,
        what: 'content',
        expected: 'what Touchstone wrote',
        found: showValue(why),
        means: 'what is stored cannot be judged or told again',
    };
}

;// CONCATENATED MODULE: ./lib/verify-run.js






/** What was measured or scored beside the run. */
const BESIDE = [
    ['base.jsonl', checkFresh],
    ['by-base.jsonl', checkByBase],
];
/**
 * Whether a stored run is what its evidence says: every file's digest, what is claimed of it, and the verdict, which is judged
 * again from trials, gates and baseline as they were stored. With a baseline also that it was the one.
 */
async function verifyRun(evidence, baseline) {
    const statement = await evidence.statement();
    const { predicate } = statement;
    const subjects = await checkSubjects(evidence, statement.subject, predicate.verdict !== undefined);
    const mismatches = [...subjects.mismatches];
    const verification = {
        run: evidence.folder,
        suite: predicate.suite.name,
        files: subjects.held,
        trials: 0,
        cases: 0,
        ...(predicate.tool.version !== version/* TOOL_VERSION */.w && { other_version: predicate.tool.version }),
        mismatches,
    };
    const read = async (file, reading, or) => {
        // a link is not followed, and that it is one was told
        const status = subjects.found.get(file);
        if (status !== 'file' && status !== or)
            return undefined;
        return await reading().catch((error) => {
            mismatches.push(sayUnreadable(file, error));
            return undefined;
        });
    };
    const stored = await read('run.json', () => evidence.open());
    const told = await read(domain_evidence/* VERDICT_FILE */.R2, () => evidence.verdict());
    const judged = await read(domain_evidence/* JUDGED_FILE */.b, () => evidence.judged());
    if (told)
        verification.verdict = told.verdict.verdict;
    if (stored)
        mismatches.push(...checkClaim(predicate, stored.run, told?.verdict));
    if (!stored || !judged || !told)
        return verification;
    const verdict = await read('trials.jsonl', () => checkVerdict({ evidence, stored, told, judged }, predicate.tool.version === version/* TOOL_VERSION */.w));
    mismatches.push(...(verdict?.mismatches ?? []));
    verification.trials = verdict?.trials ?? 0;
    verification.cases = judged.run.cases.length;
    // one of these that was taken away is found by what it came to
    for (const [file, check] of BESIDE)
        mismatches.push(...((await read(file, () => check(stored, judged), 'absent')) ?? []));
    if (!baseline)
        return verification;
    verification.baseline = baseline.folder;
    mismatches.push(...(await checkBaseline({ predicate, stored, judged }, baseline)));
    return verification;
}
function sayUnreadable(file, error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    return {
        file,
        what: 'content',
        expected: 'what Touchstone wrote',
        found: error.problems.map(({ message }) => message).join('; '),
        means: `nothing can be judged from it; ${domain_evidence/* EVIDENCE_FILE */.fi} proves nothing`,
    };
}

// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/verify-named-run.js











/** `touchstone report RUN --verify`: 0 where all of it holds, whatever the verdict. Needs nothing but the run's folder. */
async function verifyNamedRun({ positionals, options }, host) {
    for (const option of ['config', 'format'])
        if (options[option] !== undefined)
            throw new errors/* UserError */.yo({
                code: 'usage',
                message: `--${option} and --verify do not go together`,
                hint: 'a run is verified by the gates that it was judged by, and told with --json',
            });
    (0,bound_heap/* boundHeap */.V)();
    const { runsFolder } = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const runs = runsFolder(cli_arguments/* DEFAULT_CONFIG */.PV, undefined);
    const open = (name) => openFolder((0,locate_run/* locateRun */.eE)(name, runs, host.cwd));
    const baseline = (0,workplace/* textOf */.b6)(options['baseline']);
    const verification = await verifyRun(open(positionals[0]), baseline === undefined ? undefined : open(baseline));
    if (options['json'] === true)
        (0,write_json.writeJson)(renderVerificationJson(verification), host);
    (options['json'] === true ? host.stderr : host.stdout).write(renderVerification(verification));
    return verification.mismatches.length === 0 ? cli_host/* EXIT */.dc.pass : cli_host/* EXIT */.dc.error;
}
function openFolder(folder) {
    return { ...openEvidence(folder), open: () => (0,run_folder/* openStoredRun */.vw)(folder) };
}

;// CONCATENATED MODULE: ./lib/cli/verb-report.js
















/** `touchstone report RUN`: a stored run, told again in another form. Exit 0: telling is not judging. */
async function reportStoredRun(args, host) {
    if (args.options['verify'] === true)
        return await verifyNamedRun(args, host);
    const format = (0,workplace/* textOf */.b6)(args.options['format']) ?? defaultFormat(args);
    const { report, stored } = (await findTold(args, host)) ?? (await (0,judge_named_run/* judgeNamedRun */.S)(args, host));
    switch (format) {
        case 'terminal': {
            const color = (0,cli_host/* wantsColor */.zK)(host.stdout, host.env);
            host.stdout.write((0,render_terminal/* renderTerminal */.b)(report, { color, width: (0,cli_host/* widthOf */.qz)(host.stdout) }));
            break;
        }
        case 'markdown':
            host.stdout.write(`${(0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU)}\n`);
            break;
        case 'json': {
            const document = (0,render_json/* renderJson */.h)(report.verdict, { run: stored.folder });
            (0,write_json.writeJson)(document, host);
            break;
        }
        case 'junit': {
            const facts = await (0,fold_trials/* foldStoredRun */.om)(stored);
            for (const piece of (0,write_reports/* writeJunit */.U)(report, facts, host.secrets))
                host.stdout.write(piece);
            break;
        }
        default:
            throw new errors/* UserError */.yo({
                code: 'usage',
                message: `--format ${format} is not known`,
                hint: 'write terminal, markdown, junit or json',
            });
    }
    return cli_host/* EXIT */.dc.pass;
}
function defaultFormat({ options }) {
    return options['json'] === true ? 'json' : 'terminal';
}
/** What was told when it was judged, unless it is to be judged anew. */
async function findTold({ positionals, options }, { cwd }) {
    if (options['config'] !== undefined || options['baseline'] !== undefined)
        return undefined;
    const { runsFolder } = (0,workplace/* openWorkplace */.x5)(cwd);
    const folder = (0,locate_run/* locateRun */.eE)(positionals[0], runsFolder(cli_arguments/* DEFAULT_CONFIG */.PV, undefined), cwd);
    const stored = await (0,run_folder/* openStoredRun */.vw)(folder);
    const told = await findVerdict(stored.folder);
    if (!told)
        return undefined;
    // a verdict whose trials are gone is not told again
    await stored.trials()[Symbol.asyncIterator]().next();
    return { report: (0,stored_verdict/* readTold */.oD)(told), stored };
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is down, for us. */
const LONGEST_RETRY_AFTER_MS = 120_000;
/**
 * Asks, and asks again after an infrastructure error that may pass: as long as the provider says, else with
 * doubling, jittered waits. Gives the last answer, and how many calls it took.
 */
async function askPatiently(ask, { maxRetries, clock, signal, turns, caller }) {
    for (let attempts = 1;; attempts += 1) {
        const answer = caller ? await turns.take(caller, ask) : await ask();
        if (answer.kind !== 'error' || !answer.retry || attempts > maxRetries || signal.aborted)
            return { answer, attempts };
        if (answer.retryAfterMs !== undefined && answer.retryAfterMs > LONGEST_RETRY_AFTER_MS)
            return { answer, attempts };
        await turns.rest(answer.retryAfterMs ?? backOffMs(attempts, clock.random()), signal);
        if (signal.aborted)
            return { answer, attempts };
    }
}
function backOffMs(attempts, chance) {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
    return longest * (0.5 + chance / 2);
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   NL: () => (/* binding */ BATCH_FACTOR),
/* harmony export */   uC: () => (/* binding */ trialsAtOnce)
/* harmony export */ });
/** Trials that wait for batches at the same time: each holds its case and its requests in memory. */
const BATCHED_TRIALS = 10_000;
/** What OpenAI asks for a call in a batch, of the price of the same call on its own. */
const BATCH_FACTOR = 0.5;
/** How many trials are under way at a time. Where calls wait to be batched, `concurrency` bounds those that do not. */
function trialsAtOnce({ batch, concurrency }) {
    return batch ? Math.max(BATCHED_TRIALS, concurrency) : concurrency;
}
/** What a batched call of the target costs, of what the run's first call does, which is made alone to see what it spends. */
function rateOf({ run, prices }, { kind, model = '' }) {
    if (!run.batch || kind !== 'openai')
        return 1;
    const own = Object.hasOwn(prices, model) ? prices[model] : undefined;
    return own?.batch_factor ?? BATCH_FACTOR;
}


/***/ })

};
