export const id = 242;
export const ids = [242];
export const modules = {

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _adapters_github_ask_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);
/* harmony import */ var _adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43200);
/* harmony import */ var _adapters_github_read_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9513);
/* harmony import */ var _adapters_github_reruns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32598);
/* harmony import */ var _adapters_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33235);
/* harmony import */ var _adapters_github_trial_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63345);
/* harmony import */ var _adapters_github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28836);
/* harmony import */ var _adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13888);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64464);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51455);










/** After the main step, whatever became of it: keeps the trials for a re-run, and settles what a cancelled run left open. Measures nothing, judges nothing. */
async function runPost(host, state, log) {
    const { headSha, runs, keep, phase } = state;
    const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readFile)(host.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const { command, prNumber } = host.inputs;
    const client = (0,_adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubClient */ .L)({
        token: host.inputs.token,
        apiUrl: host.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        redact: host.secrets.redactDocument,
    });
    const occasion = (0,_adapters_github_read_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readOccasion */ .y5)({
        env: host.env,
        payload,
        inputs: { command, ...(prNumber !== undefined && { prNumber }) },
        answers: await (0,_adapters_github_ask_event_js__WEBPACK_IMPORTED_MODULE_0__/* .askEvent */ .o)(client, { env: host.env, payload }),
    });
    const { runId, attempt, repository } = occasion;
    for (const { suite, folder } of keep && headSha !== undefined ? runs : []) {
        if (phase === 'running') {
            const uploaded = await (0,_adapters_github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .uploadArtifact */ .m)({
                name: (0,_adapters_github_reruns_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptArtifactName */ .tZ)({ suite, headSha: headSha }, attempt),
                folder,
                files: (0,_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .listRunFiles */ .ty)(folder),
                retentionDays: host.inputs.retentionDays,
                replace: true,
            });
            if (uploaded.status !== 'uploaded')
                log.warn(`no artifact of ${suite}: ${uploaded.why}`);
        }
        const saved = await (0,_adapters_github_trial_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .saveTrials */ .t)({ workspace: host.workspace, tempFolder: host.tempFolder }, { suite, headSha: headSha, runId, attempt }, folder);
        log.info(saved.status === 'saved'
            ? `trials of ${suite} are kept for a re-run`
            : `trials of ${suite} are not kept: ${saved.why}`);
    }
    if (phase === 'settled' || state.prNumber === undefined || headSha === undefined)
        return;
    if (host.inputs.comment === 'never' || state.suites.length === 0)
        return;
    await (0,_adapters_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .upsertComment */ .l)({
        client,
        clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m,
        repository,
        prNumber: state.prNumber,
        marker: { suites: state.suites, head: headSha, run: runId, attempt },
        body: '### ❌ Could not measure: the run was cut off before it came to a verdict\n\n**What to do:** re-run the job; what was measured is kept.',
        create: false,
    });
}


/***/ })

};
