export const id = 63;
export const ids = [63];
export const modules = {

/***/ 3191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   p: () => (/* binding */ digestProgram)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3195);






/** No link is followed, and a pipe is not waited for. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
const CHUNK_BYTES = 256 * 1024;
const CODE_FILE = /\.[cm]?[jt]s$/;
/** sha-256 of a regular file, chunk by chunk. */
async function digestFile(path) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, OPEN_FLAGS);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return { status: 'absent' };
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ELOOP') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENXIO'))
            return { status: 'irregular' };
        throw error;
    }
    try {
        if (!(await file.stat()).isFile())
            return { status: 'irregular' };
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
            if (bytesRead === 0)
                return { status: 'file', sha256: hash.digest('hex') };
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** By entry: the files of a program do not change while it runs. */
const programs = new Map();
/** One digest over the code of a program: its entry and what lies beside it, a line `sha256  name` each. Asked early, it is made meanwhile. */
function digestProgram(entry) {
    const known = programs.get(entry) ?? readProgram(entry);
    programs.set(entry, known);
    return known;
}
async function readProgram(entry) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(entry);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).filter((name) => CODE_FILE.test(name));
    let lines = '';
    // one after the other, each on another thread: these are megabytes
    for (const name of [...new Set([...names, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(entry)])].sort()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined))?.isFile())
            continue;
        const digest = await crypto.subtle.digest('SHA-256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
        lines += `${Buffer.from(digest).toString('hex')}  ${name}\n`;
    }
    return (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(lines);
}


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Characters that are written at once. */
const BLOCK_CHARS = 256 * 1024;
/** Writes a file, from its beginning, that comes in many small pieces; memory holds a block of them. Throws what the system says. */
async function writePieces(path, pieces) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    try {
        let block = '';
        for await (const piece of pieces) {
            block += piece;
            if (block.length < BLOCK_CHARS)
                continue;
            await file.appendFile(block);
            block = '';
        }
        await file.appendFile(block);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/** What a run says of its judges. */
async function describeJudges(judges) {
    return await Promise.all(judges.map((judge) => judge.describe()));
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
/* harmony export */   hM: () => (/* binding */ listOpponents),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _feedback_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3478);



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
    const { commit, created_at: createdAt, carried_from: measured } = stored.run;
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
            ...(measured !== undefined && { carried_from: measured }),
            age_days: Math.max(0, (clock.now() - Date.parse(createdAt)) / DAY_MS),
            refused: [],
        },
    };
}
/** What was not looked at is not waited for. */
async function listOpponents({ baseline, release }, judged) {
    const { stored: before } = await baseline;
    const released = judged.release && (await release)?.stored;
    return { ...(before && { baseline: before }), ...(released && { release: released }) };
}


/***/ }),

/***/ 7099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeEvidence),
/* harmony export */   z: () => (/* binding */ describePredicate)
/* harmony export */ });
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3151);

/** The claim about a run: the same for the same documents. */
function describeEvidence(subject, run, { verdict, ...circumstances }) {
    return {
        _type: _domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG,
        subject,
        predicateType: _domain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPE */ .To,
        predicate: describePredicate(run, circumstances, verdict),
    };
}
function describePredicate(run, { opponents, tool, finishedAt }, verdict) {
    const { sources, judges, retrieval_index: index, policy, yardstick } = run;
    const { baseline, release } = opponents;
    return {
        suite: {
            name: run.suite,
            file: run.config,
            scoring: { sha256: run.suite_digest },
            ...(sources && { content: { sha256: sources.suite } }),
        },
        ...(sources && { lock: { file: sources.lock_file, content: { sha256: sources.lock } } }),
        pins: run.pins,
        ...(judges && {
            judges: judges.map(({ name, digest, calibrated, blocking }) => ({
                name,
                digest,
                calibrated,
                blocking,
            })),
        }),
        target: run.target,
        ...(index !== undefined && { retrieval_index: index }),
        ...identify(run),
        ...(policy && { policy }),
        ...(yardstick && {
            yardstick: { commit: yardstick.commit, scoring: { sha256: yardstick.suite_digest } },
        }),
        ...(baseline && { baseline }),
        ...(release && { release }),
        ...(verdict && { verdict: verdict.verdict, reason: verdict.reason }),
        mode: run.mode,
        complete: run.complete,
        tool,
        started_at: run.created_at,
        finished_at: finishedAt,
    };
}
const IDENTITY = [
    'commit',
    'tree',
    'base_commit',
    'head',
    'repository_id',
    'run_id',
    'attempt',
];
function identify(run) {
    return Object.fromEntries(IDENTITY.flatMap((key) => (run[key] === undefined ? [] : [[key, run[key]]])));
}


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ tellStored),
/* harmony export */   R2: () => (/* binding */ findVerdictFault),
/* harmony export */   oD: () => (/* binding */ readTold)
/* harmony export */ });
const VERDICT_FORMAT = 1;
function tellStored({ verdict, ...told }) {
    return { format: VERDICT_FORMAT, verdict, told };
}
/** The report as it was told. */
function readTold({ verdict, told }) {
    return { ...told, verdict };
}
/** Why this is no verdict that this version can read, if so. */
function findVerdictFault(format) {
    if (typeof format !== 'number')
        return '`format` is missing';
    return format > VERDICT_FORMAT
        ? `written by a newer Touchstone (format ${format}; this one reads ${VERDICT_FORMAT})`
        : undefined;
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf),
/* harmony export */   Y: () => (/* binding */ callTarget)
/* harmony export */ });
/* harmony import */ var _ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);

/** Asks the target, patiently. What the system under test did wrong is never asked again. */
async function callTarget(target, request, patience) {
    return (0,_ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(() => target.answer(request, patience.signal), {
        ...patience,
        ...(!target.takesTurns && { caller: callerOf(target.facts) }),
    });
}
/** A judge that is the target's own model shares its provider's patience. */
function callerOf({ kind, model }) {
    return { name: model ?? kind, isJudge: false };
}


/***/ }),

/***/ 1395:
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
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/run/call-target.js
var call_target = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/run/draw-output.js


/** Takes the target's answer to the very same question, or asks (with its retries) and keeps the answer. */
async function drawOutput(testCase, trial, drawing) {
    const { target, clock, turns, maxRetries, signal, memory } = drawing;
    const request = { case: testCase, trial };
    const key = memory && (await findKey(target, request, memory));
    const kept = key === undefined ? undefined : await memory?.cache.find(key);
    if (kept && 'output' in kept)
        return { output: kept.output, attempts: 0, cached: true };
    const started = clock.elapsed();
    const { answer, attempts } = await (0,call_target/* callTarget */.Y)(target, request, {
        maxRetries,
        clock,
        turns,
        signal,
    });
    // what failed may have been a bad day
    const isKept = answer.kind === 'answer' && !answer.output.error;
    if (key !== undefined && isKept)
        memory?.cache.keep(key, { output: answer.output });
    return { output: toOutput(answer, clock.elapsed() - started), attempts };
}
/** Trial and case are in it, also where the target does not see them: no two trials share an answer. */
async function findKey(target, request, { circumstances }) {
    const asked = await target.responseKey?.(request);
    if (asked === undefined)
        return undefined;
    return (0,canonical_json/* digestJson */.tv)({
        ...circumstances,
        kind: target.facts.kind,
        asked,
        case: request.case.id,
        trial: request.trial,
    });
}
function toOutput(answer, waitedMs) {
    switch (answer.kind) {
        case 'answer':
            return answer.output;
        case 'failed':
            return {
                output: null,
                ...(!answer.batched && { latency_ms: answer.latencyMs ?? waitedMs }),
                error: { kind: 'failed', message: answer.message, code: answer.code },
            };
        case 'error':
            return {
                output: null,
                error: { kind: 'error', message: answer.message, code: answer.code },
            };
    }
}

// EXTERNAL MODULE: ./lib/run/reuse-scores.js
var reuse_scores = __webpack_require__(2525);
;// CONCATENATED MODULE: ./lib/run/measure-trial.js




/** Draws an output and scores it. */
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
    const { output, attempts, cached } = await drawOutput(testCase, trial, bench);
    const scores = await (0,score_output/* scoreOutput */.y)({ ...scoring, case: testCase, output, trial });
    const drawn = {
        case: testCase.id,
        case_hash: testCase.case_hash,
        expectation_hash: testCase.expectation_hash,
        trial,
        tags: testCase.tags,
        ...(testCase.kept && { kept: testCase.kept }),
        output,
        ...(output.usage && { usage: output.usage }),
        ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
        ...(output.cost_usd !== undefined && { cost_usd: output.cost_usd }),
        ...(cached && { cached }),
        attempts,
    };
    return withScores(drawn, scores);
}
/** A trial with these scores, and with what they contradict each other in. */
function withScores(drawn, scores) {
    const { conflicting: _before, ...rest } = drawn;
    const conflicting = findConflicts(scores);
    return { ...rest, scores, ...(conflicting.length > 0 && { conflicting }) };
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mergeRescored),
/* harmony export */   F: () => (/* binding */ rescoreBaseline)
/* harmony export */ });
/* harmony import */ var _values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7828);
/* harmony import */ var _measure_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1395);
/* harmony import */ var _reuse_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);



/**
 * Scores the stored outputs of a baseline with the scorers and judges of the cases as they stand now: nothing is asked of
 * the target, and a judge only where it is another than the one that gave the stored score. Trials of cases that are no
 * longer there are handed on without scores: there is nothing to compare them with. Where the budget ends, the checks go
 * on, and judges that would have to be asked are errored. `sink` gets every trial.
 */
async function rescoreBaseline(rescoring, sink) {
    const { trials, earlier, isStored, cases, bench, whose, limits, concurrency, keep } = rescoring;
    const place = createPlacer(rescoring);
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
            ...(whose !== undefined && { whose }),
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
            const { trial, entry, by, isKept } = place(next.value);
            if (!entry || isKept) {
                await sink(isKept ? trial : { ...trial, scores: [] });
                continue;
            }
            const before = known.get(keyOf(next.value));
            const isWhole = before !== undefined && !hasErrored(before);
            const scores = isWhole ? before : await scoreAgain(trial, entry, before);
            // what was cut off in the middle of a call is no score
            if (bench.signal.aborted)
                return;
            const fresh = freshOf(trial.scores, scores);
            spent = (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .addSpend */ .ui)(spent, (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .sumAsked */ .iK)(fresh));
            limits.spendOnJudges((0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .sumAsked */ .iK)(before ? freshOf(before, fresh) : fresh));
            if (!isWhole || !isStored)
                await keep({ ...identify(next.value), scores, ...(by !== undefined && { by }) });
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
function createPlacer({ entries, findEdited, editedOnly, }) {
    const find = indexEntries(entries);
    return (trial) => {
        const entry = find(trial);
        if (entry)
            return { trial, entry, ...(editedOnly && { isKept: true }) };
        const edited = findEdited?.(trial);
        if (!edited)
            return { trial, ...(editedOnly && { isKept: true }) };
        const by = edited.expectation_hash;
        return { trial: { ...trial, expectation_hash: by, scores: [] }, entry: edited, by };
    };
}
function hasErrored(scores) {
    return scores.some(({ status }) => status === 'errored');
}
/** A baseline's trials with the scores that a run found for them; the others without any. */
async function* mergeRescored(trials, rescored, editedOnly = false) {
    const known = new Map();
    for await (const line of rescored)
        known.set(keyOf(line), line);
    for await (const trial of trials) {
        const found = known.get(keyOf(trial));
        const scores = found?.scores ?? (editedOnly ? trial.scores : []);
        yield { ...trial, scores, ...(found?.by !== undefined && { expectation_hash: found.by }) };
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
        const named = twins.filter(({ id }) => id === trial.case);
        // main's form of a case is what was measured there
        return named.find(({ kept }) => kept) ?? named[0] ?? twins[0];
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

/***/ 4653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M5: () => (/* binding */ foldPlanned),
  cv: () => (/* binding */ readJudged),
  vZ: () => (/* binding */ writeJudged)
});

// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/values/tagged-json.js

/** A longer list does not stand in the document itself: its items are handed out one by one. */
const MOST_INLINE = 200;
/**
 * A value of JSON, maps and sets as JSON alone: a document, and the items of its long lists. Maps and sets become objects
 * with one key that begins with a dollar sign; an object of the caller's with such a key is written as a list of members.
 */
function toTagged(value) {
    const long = new Map();
    function writeList(list, isInline) {
        const length = Array.isArray(list) ? list.length : 'size' in list ? list.size : 0;
        if (isInline || length <= MOST_INLINE)
            return [...list].map((item) => encode(item, isInline));
        // the same list twice is written once
        const number = long.get(list) ?? long.size;
        long.set(list, number);
        return { $list: [number, length] };
    }
    function encode(part, isInline) {
        if (Array.isArray(part))
            return writeList(part, isInline);
        if (part instanceof Map)
            return { $map: writeList(part, isInline) };
        if (part instanceof Set)
            return { $set: writeList(part, isInline) };
        if (!(0,json_guards/* isRecord */.u4)(part))
            return part;
        const members = Object.entries(part)
            .filter(([, member]) => member !== undefined)
            .map(([key, member]) => [key, encode(member, isInline)]);
        return members.some(([key]) => key.startsWith('$'))
            ? { $object: members }
            : Object.fromEntries(members);
    }
    const document = encode(value, false);
    return {
        document,
        *items() {
            for (const [list, number] of long)
                for (const item of list)
                    yield { list: number, item: encode(item, true) };
        },
    };
}
/** What a tagged document, or an item of a list of its, was made of. @throws Error in a few words where it is none */
function fromTagged(part, lists = []) {
    if (Array.isArray(part))
        return part.map((item) => fromTagged(item, lists));
    if (!(0,json_guards/* isRecord */.u4)(part))
        return part;
    const [tag, ...more] = Object.keys(part);
    if (tag === undefined || !tag.startsWith('$'))
        return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, fromTagged(member, lists)]));
    if (more.length > 0)
        throw new Error(`${tag} does not stand alone`);
    const content = part[tag];
    switch (tag) {
        case '$list':
            return takeList(content, lists);
        case '$set':
            return new Set(readList(content, lists));
        case '$map':
            return new Map(readList(content, lists).map(readPair));
        case '$object':
            return Object.fromEntries(readList(content, lists).map((member) => {
                const [key, inside] = readPair(member);
                return [String(key), inside];
            }));
        default:
            throw new Error(`${tag} is no tag`);
    }
}
function takeList(content, lists) {
    const [number, length] = Array.isArray(content) ? content : [];
    const items = lists[Number(number)];
    if (!items || items.length !== length)
        throw new Error('a list is not whole');
    return items;
}
function readList(content, lists) {
    const list = fromTagged(content, lists);
    if (!Array.isArray(list))
        throw new Error('a list is missing');
    return list;
}
function readPair(pair) {
    if (!Array.isArray(pair) || pair.length !== 2)
        throw new Error('a pair is missing');
    return [pair[0], pair[1]];
}

// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/verdict/shared-values.js
var shared_values = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/verdict/judged-lines.js




const JUDGED_FORMAT = 1;
/**
 * The lines of judged.jsonl: one that says what there is, then an item of a long list each, so that the cases of a large
 * baseline never stand in one text. Whatever plain values, maps and sets an input holds, it holds again when it is read.
 */
function* writeJudged({ run, ...rest }) {
    const cases = run.cases.map(({ trials: _trials, ...planned }) => planned);
    const { document, items } = toTagged({ ...rest, run: { cases } });
    yield { format: JUDGED_FORMAT, judged: document };
    for (const { list, item } of items())
        yield [list, item];
}
/** The lines put together again; of what shape, is for the caller to check. @throws Error in a few words */
async function readJudged(lines) {
    const share = new shared_values/* SharedValues */.q();
    const lists = [];
    let head;
    for await (const line of lines) {
        if (head === undefined) {
            head = readHead(line);
            continue;
        }
        const [list, item, ...rest] = Array.isArray(line) ? line : [];
        const isNext = list === lists.length || (list >= 0 && list === lists.length - 1);
        if (item === undefined || rest.length > 0 || !isNext)
            throw new Error('a line is no item of a list');
        (lists[list] ??= []).push(shareTrials(fromTagged(item), share));
    }
    if (head === undefined)
        throw new Error('it is empty');
    return fromTagged(head, lists);
}
function readHead(line) {
    const { format, judged } = (0,json_guards/* isRecord */.u4)(line) ? line : {};
    if (typeof format !== 'number' || judged === undefined)
        throw new Error('its first line does not say what it is');
    if (format > JUDGED_FORMAT)
        throw new Error(`written by a newer Touchstone (format ${format}; this one reads ${JUDGED_FORMAT})`);
    return judged;
}
/** What repeats from trial to trial is held once. */
function shareTrials(item, shared) {
    if (!(0,json_guards/* isRecord */.u4)(item) || !Array.isArray(item['trials']))
        return item;
    const trials = item['trials'];
    return {
        ...item,
        tags: shared.share(item['tags']),
        trials: trials.map((trial) => (0,json_guards/* isRecord */.u4)(trial)
            ? Object.fromEntries(Object.entries(trial).map(([key, value]) => [
                key,
                (0,json_guards/* isRecord */.u4)(value) ? shared.share(value) : value,
            ]))
            : trial),
    };
}
/** The run's trials in the cases that were judged, in their order: what the verdict was judged from. */
async function foldPlanned({ run, trials }, cases) {
    const builder = new fold_trials/* FactsBuilder */.vU((0,fold_trials/* readStanding */.ZY)(run, 'run'));
    for (const planned of cases)
        builder.expect(planned);
    for await (const trial of trials())
        if (builder.isExpected((0,fold_trials/* identifyCase */.LH)(trial)))
            builder.add(trial);
    return builder.build(run);
}


/***/ })

};
