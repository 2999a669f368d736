export const id = 242;
export const ids = [242];
export const modules = {

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _adapters_github_reruns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32598);
/* harmony import */ var _adapters_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33235);
/* harmony import */ var _adapters_github_trial_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63345);
/* harmony import */ var _adapters_github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28836);
/* harmony import */ var _adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45119);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64464);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42941);







/** After the main step, whatever became of it: keeps the trials for a re-run, and settles what a cancelled run left open. Measures nothing, judges nothing. */
async function runPost(host, state, log) {
    const { headSha, runs, keep, phase } = state;
    const { occasion, client } = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .openOccasion */ .q)(host);
    const { shard } = host.inputs;
    const part = shard && { shard };
    const { runId, attempt, repository } = occasion;
    const upload = async (suite, folder) => {
        const uploaded = await (0,_adapters_github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadArtifact */ .m)({
            name: (0,_adapters_github_reruns_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptArtifactName */ .tZ)({ suite, headSha: headSha, ...part }, attempt),
            folder,
            files: (0,_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listDocuments */ .lC)(folder),
            retentionDays: host.inputs.retentionDays,
            replace: true,
        });
        if (uploaded.status !== 'uploaded')
            log.warn(`no artifact of ${suite}: ${uploaded.why}`);
    };
    for (const { suite, folder } of headSha === undefined ? [] : runs) {
        if (!keep) {
            // a baseline is measured anew; what its own run has submitted is waited for by its next attempt
            if (await isWaitedFor(folder))
                await upload(suite, folder);
            continue;
        }
        if (phase === 'running')
            await upload(suite, folder);
        const saved = await (0,_adapters_github_trial_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .saveTrials */ .t)({ workspace: host.workspace, tempFolder: host.tempFolder }, { suite, headSha: headSha, ...part, runId, attempt }, folder);
        log.info(saved.status === 'saved'
            ? `trials of ${suite} are kept for a re-run`
            : `trials of ${suite} are not kept: ${saved.why}`);
    }
    if (phase === 'settled' || state.prNumber === undefined || headSha === undefined)
        return;
    if (host.inputs.comment === 'never' || state.suites.length === 0)
        return;
    await (0,_adapters_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .upsertComment */ .l)({
        client,
        clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
        repository,
        prNumber: state.prNumber,
        marker: { suites: state.suites, head: headSha, run: runId, attempt },
        body: '### ❌ Could not measure: the run was cut off before it came to a verdict\n\n**What to do:** re-run the job; what was measured is kept.',
        create: false,
    });
}
/** Whether it submitted batches, and was cut off. */
async function isWaitedFor(folder) {
    if (!(0,_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listDocuments */ .lC)(folder).includes(_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .BATCHES_FILE */ .q9))
        return false;
    const stored = await (0,_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openStoredRun */ .vw)(folder).catch(() => undefined);
    return stored?.run.complete === false;
}


/***/ }),

/***/ 28836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* unused harmony export sanitizeArtifactName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const UPLOAD_TIMEOUT_MS = 180_000;
const MAX_NAME_CHARS = 200;
/** Uploads an explicit list of regular files as one artifact of this run. */
async function uploadArtifact(request) {
    if (!process.env.ACTIONS_RUNTIME_TOKEN || !process.env.ACTIONS_RESULTS_URL)
        return {
            status: 'unavailable',
            why: 'there is no artifact service here (ACTIONS_RESULTS_URL): artifacts exist inside an action on a runner',
        };
    const name = sanitizeArtifactName(request.name);
    try {
        const files = await keepRegularFiles(request);
        if (files.length === 0)
            return { status: 'failed', why: `no file to upload in ${request.folder}` };
        return await limitTime(uploadOrReplace({ ...request, name, files }), request.timeoutMs ?? UPLOAD_TIMEOUT_MS);
    }
    catch (error) {
        return explain(name, error);
    }
}
/** What GitHub forbids in a name (`" : < > | * ? \ /` and control characters) becomes a hyphen. */
function sanitizeArtifactName(name) {
    const plain = name.replaceAll(/["<>|*?\\/:]|\p{Cc}/gu, '-').trim();
    return plain.slice(0, MAX_NAME_CHARS).toWellFormed() || 'touchstone';
}
async function uploadOrReplace(request) {
    const { artifactClient } = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(913), __webpack_require__.e(518), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 21004));
    const { name, folder, replace, retentionDays } = request;
    const files = request.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    const send = () => artifactClient.uploadArtifact(name, files, folder, { retentionDays });
    const sent = await send().catch(async (error) => {
        if (!replace || !isNameTaken(error))
            throw error;
        await artifactClient.deleteArtifact(name);
        return await send();
    });
    return {
        status: 'uploaded',
        name,
        id: sent.id ?? 0,
        digest: sent.digest ?? '',
        bytes: sent.size ?? 0,
    };
}
/** A link would upload what it points to, and that may lie anywhere. */
async function keepRegularFiles({ folder, files }) {
    const kept = [];
    for (const file of files) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).catch(() => undefined);
        if (stats?.isFile())
            kept.push(file);
    }
    return kept;
}
async function limitTime(upload, timeoutMs) {
    let timer;
    const limit = new Promise((resolve) => {
        const why = `the upload did not end within ${timeoutMs / 1_000} s`;
        timer = setTimeout(() => resolve({ status: 'failed', why }), timeoutMs);
    });
    try {
        return await Promise.race([upload, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}
function explain(name, error) {
    const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error).replaceAll(/\s+/g, ' ').slice(0, 300);
    if (isNameTaken(error))
        return { status: 'exists', name, why };
    const isEnterprise = error instanceof Error && error.name === 'GHESNotSupportedError';
    return { status: isEnterprise ? 'unavailable' : 'failed', why };
}
function isNameTaken(error) {
    return /\(409\)|already exists/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error));
}


/***/ })

};
