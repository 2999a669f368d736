export const id = 547;
export const ids = [547];
export const modules = {

/***/ 93816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ARCHIVE_CAPS)
/* harmony export */ });
const ARCHIVE_CAPS = {
    maxZipBytes: 128 * 1024 * 1024,
    maxEntries: 100,
    maxBytes: 1024 * 1024 * 1024,
    maxRatio: 200,
};


/***/ }),

/***/ 12586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ askEvent)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62545);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79072);
/* harmony import */ var _read_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9513);



/**
 * What the runner did not say of the repository and the workflow, and the API knows. Asks nothing where nothing is
 * missing, which is the rule; what the API does not tell either stays absent.
 */
async function askEvent(client, { env, payload }) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!owner || !repo)
        return {};
    const at = { owner, repo };
    const isRepositoryKnown = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(payload, 'repository.default_branch') !== undefined &&
        ((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .toId */ .Lr)(env.GITHUB_REPOSITORY_ID) ?? (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(payload, 'repository.id')) !== undefined;
    const isWorkflowKnown = (0,_read_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWorkflowRef */ .QO)(env.GITHUB_WORKFLOW_REF) !== undefined;
    return {
        ...(!isRepositoryKnown && (await askRepository(client, at))),
        ...(!isWorkflowKnown && (await askWorkflow(client, at, (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .toId */ .Lr)(env.GITHUB_RUN_ID)))),
    };
}
function askRepository(client, at) {
    return ask(client, async ({ rest }) => {
        const { data } = await rest.repos.get(at);
        const defaultBranch = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(data, 'default_branch');
        const repositoryId = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(data, 'id');
        return {
            ...(defaultBranch !== undefined && { defaultBranch }),
            ...(repositoryId !== undefined && { repositoryId }),
        };
    });
}
/** The run that we are names the workflow it is of. */
async function askWorkflow(client, at, runId) {
    if (runId === undefined)
        return {};
    return await ask(client, async ({ rest }) => {
        const { data } = await rest.actions.getWorkflowRun({ ...at, run_id: runId });
        const path = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(data, 'path');
        const workflowFile = (0,_read_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWorkflowRef */ .QO)(`${at.owner}/${at.repo}/${path}`);
        return workflowFile === undefined ? {} : { workflowFile };
    });
}
async function ask(client, question) {
    try {
        return await question(await client.octokit());
    }
    catch (error) {
        // throws on what is no answer of the API; any answer of the API leaves the fact unknown
        (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiFailure */ .H)(error);
        return {};
    }
}


/***/ }),

/***/ 74139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ downloadArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62545);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43200);
/* harmony import */ var _archive_caps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93816);









const ATTEMPTS = 3;
const BLOB_TIMEOUT_MS = 300_000;
/** Fetches one artifact into a fresh folder under `tempFolder`: size first, then digest, then its known files under caps. */
async function downloadArtifact(request, signal) {
    const caps = { ..._archive_caps_js__WEBPACK_IMPORTED_MODULE_8__/* .ARCHIVE_CAPS */ .l, ...request.caps };
    const { size_in_bytes: announced, digest } = request.artifact;
    if (announced > caps.maxZipBytes)
        return { status: 'refused', why: `it has ${announced} bytes, over the cap` };
    if (!digest)
        return { status: 'refused', why: 'it has no digest' };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(request.tempFolder, 'touchstone-artifact-'));
    const zip = `${folder}.zip`;
    const fetched = await fetchWithRetries(request, { zip, digest, ...caps }, signal);
    const result = fetched.status === 'fetched' ? await unpack({ zip, folder }, caps) : fetched;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(zip, { force: true });
    if (result.status !== 'downloaded')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    return result;
}
async function unpack({ zip, folder }, caps) {
    const { extractArtifact } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 63362));
    const extracted = await extractArtifact(zip, folder, caps);
    return extracted.status === 'refused'
        ? extracted
        : { status: 'downloaded', folder, files: extracted.files };
}
async function fetchWithRetries(request, destination, signal) {
    for (let attempt = 1;; attempt += 1) {
        const fetched = await fetchOnce(request, destination, signal);
        if (fetched.status !== 'failed' || attempt === ATTEMPTS || signal.aborted)
            return fetched;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(destination.zip, { force: true });
        await request.clock.sleep(attempt ** 2 * request.client.waits.unitMs, signal);
    }
}
async function fetchOnce(request, destination, signal) {
    const address = await askForAddress(request, signal);
    if (typeof address !== 'string')
        return address;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(BLOB_TIMEOUT_MS)]);
    try {
        const response = await request.client.fetchAnonymously(address, limit);
        if (response.status === 404 || response.status === 410) {
            await response.body?.cancel();
            return { status: 'gone', why: `its storage answers ${response.status}` };
        }
        if (!response.ok || !response.body) {
            await response.body?.cancel();
            return { status: 'failed', why: `its storage answers ${response.status}` };
        }
        return await save(response.body, destination);
    }
    catch (error) {
        // Not the address: it is signed, and its query lets anyone in.
        return { status: 'failed', why: `its storage broke off: ${describeCause(error)}` };
    }
}
/** The signed address lives for a minute, so every attempt asks anew. */
async function askForAddress({ client, repository, artifact }, signal) {
    try {
        const octokit = await client.octokit();
        const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .c)(repository),
            artifact_id: artifact.id,
            archive_format: 'zip',
            request: { redirect: 'manual', signal },
        });
        const { location } = headers;
        if (location && isTrustedAddress(location, client.apiUrl))
            return location;
        return { status: 'refused', why: 'the API gave no secure address for it' };
    }
    catch (error) {
        if (signal.aborted)
            return { status: 'failed', why: 'it was interrupted' };
        const failure = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .readApiFailure */ .H)(error);
        if (failure.kind === 'gone')
            return { status: 'gone', why: `the API answers ${failure.status}` };
        if (failure.kind === 'forbidden')
            return { status: 'refused', why: `${failure.message} (needs \`actions: read\`)` };
        return { status: 'failed', why: failure.message };
    }
}
/** Plain HTTP only where the API itself is spoken to so: a server on this machine. */
function isTrustedAddress(location, apiUrl) {
    const url = URL.parse(location);
    const api = URL.parse(apiUrl);
    return (url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && api?.protocol === 'http:' && url.hostname === api.hostname));
}
async function save(body, { zip, digest, maxZipBytes }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    let tooLong = false;
    async function* watch() {
        for await (const chunk of body) {
            bytes += chunk.byteLength;
            tooLong = bytes > maxZipBytes;
            if (tooLong)
                return;
            hash.update(chunk);
            yield chunk;
        }
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(watch(), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(zip, { flags: 'wx', mode: 0o600 }));
    if (tooLong)
        return { status: 'refused', why: `it is longer than ${maxZipBytes} bytes` };
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== digest)
        return { status: 'refused', why: 'its digest is not the announced one' };
    return { status: 'fetched' };
}
function describeCause(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
    return code ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .Uc)(error);
}


/***/ }),

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QO: () => (/* binding */ parseWorkflowRef),
  y5: () => (/* binding */ readOccasion)
});

// UNUSED EXPORTS: parsePrNumber

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/github/event-rules.js
const GATED = { records: false, looks: true, notify: false };
const RECORDED = {
    records: true,
    comments: false,
    status: false,
    looks: false,
    notify: true,
};
/** The events that the gate answers to. */
const EVENT_RULES = {
    pull_request: { ...GATED, compareWith: 'first-parent', comments: true, status: true },
    merge_group: { ...GATED, compareWith: 'base-sha', comments: false, status: false },
    push: { ...RECORDED, compareWith: 'first-parent' },
    schedule: { ...RECORDED, compareWith: 'previous-baseline' },
    workflow_dispatch: { ...GATED, compareWith: 'first-parent', comments: false, status: false },
    workflow_run: { ...GATED, compareWith: 'nothing', comments: true, status: true },
};
/** A dispatch that names a pull request. */
const DISPATCH_FOR_PULL_REQUEST = {
    ...EVENT_RULES.workflow_dispatch,
    comments: true,
    status: true,
};
/** Events that people try, and what to write instead. */
const REFUSED_EVENTS = {
    pull_request_target: {
        why: 'it runs with secrets and a write token on code that nobody has reviewed',
        instead: 'use `on: pull_request`; for forks that need a secret, `workflow_dispatch` with `pr-number`',
    },
    pull_request_review: {
        why: 'its check stands beside the one of `pull_request` under the same name',
        instead: 'use `on: pull_request`, and "Re-run jobs" after an approval: it costs no calls',
    },
    pull_request_review_comment: {
        why: 'a review comment changes nothing that could be measured',
        instead: 'use `on: pull_request`',
    },
    issue_comment: {
        why: 'its check lands on the default branch, not on the pull request, and anyone can comment',
        instead: 'use `on: workflow_dispatch` with the input `pr-number`',
    },
    repository_dispatch: {
        why: 'nothing in it says which commit is meant',
        instead: 'use `on: workflow_dispatch` with the input `pr-number`',
    },
    check_run: { why: 'it names no tree to test', instead: 'use `on: pull_request`' },
    release: {
        why: 'a tag is not a baseline',
        instead: 'use `on: push` for the default branch: the release is carried in its baseline',
    },
    workflow_call: {
        why: 'the caller’s event decides',
        instead: 'call the workflow from one that runs `on: pull_request` or `on: push`',
    },
};

// EXTERNAL MODULE: ./lib/adapters/github/payload.js
var github_payload = __webpack_require__(79072);
;// CONCATENATED MODULE: ./lib/adapters/github/read-event.js



/**
 * Why the Action runs and what it may do: the table "Events" of the contract.
 * @throws UserError for an event that must not gate, naming the one to use instead
 */
function readOccasion(source) {
    const event = readEventName(source);
    const facts = readBy[event](source);
    const { compareWith: _, ...rules } = rulesOf(event, facts);
    const { env, answers } = source;
    const workflowFile = parseWorkflowRef(env.GITHUB_WORKFLOW_REF) ?? answers?.workflowFile;
    return {
        fork: false,
        dependabot: false,
        draft: false,
        ...rules,
        repository: readRepository(source),
        runId: (0,github_payload/* requireId */.l4)(env, 'GITHUB_RUN_ID'),
        attempt: (0,github_payload/* toId */.Lr)(env.GITHUB_RUN_ATTEMPT) ?? 1,
        ...(workflowFile && { workflowFile }),
        sha: (0,github_payload/* requireSha */.qr)(env, 'GITHUB_SHA'),
        ref: env.GITHUB_REF ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        ...facts,
    };
}
/** The path in `owner/repo/.github/workflows/x.yml@refs/heads/main`. */
function parseWorkflowRef(workflowRef) {
    const [whole = ''] = (workflowRef ?? '').split('@refs/');
    return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/]+?\.ya?ml)(?:@.*)?$/.exec(whole)?.[1];
}
function readEventName({ env, inputs }) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (!isOccasionEvent(event))
        throw refuseEvent(event);
    if ((inputs.command === 'publish') !== (event === 'workflow_run')) {
        throw new errors/* UserError */.yo({
            code: 'event-refused',
            message: `\`command: ${inputs.command}\` does not run on \`${event}\``,
            hint: inputs.command === 'publish'
                ? '`publish` belongs in a workflow of its own with `on: workflow_run`'
                : 'on `workflow_run` only `command: publish` may run: it measures nothing',
        });
    }
    return event;
}
function isOccasionEvent(event) {
    return Object.hasOwn(EVENT_RULES, event);
}
function refuseEvent(event) {
    const known = Object.hasOwn(REFUSED_EVENTS, event) ? REFUSED_EVENTS[event] : undefined;
    return new errors/* UserError */.yo({
        code: 'event-refused',
        message: known
            ? `\`${event}\` is refused: ${known.why}`
            : `\`${event || '(no GITHUB_EVENT_NAME)'}\` is not an event that the gate answers to`,
        hint: known?.instead ?? `use one of ${Object.keys(EVENT_RULES).join(', ')}`,
    });
}
function rulesOf(event, facts) {
    if (event === 'workflow_dispatch' && facts.prNumber !== undefined)
        return DISPATCH_FOR_PULL_REQUEST;
    const rules = EVENT_RULES[event];
    // The token of a fork's or Dependabot's run cannot write one.
    return facts.fork || facts.dependabot ? { ...rules, status: false } : rules;
}
const readBy = {
    pull_request: readPullRequestEvent,
    merge_group: readMergeGroup,
    push: readPush,
    schedule: readSchedule,
    workflow_dispatch: readDispatch,
    workflow_run: readWorkflowRun,
};
function readPullRequestEvent({ env, payload, inputs }) {
    if ((0,github_payload/* readField */.dR)(payload, 'action') === 'closed') {
        throw new errors/* UserError */.yo({
            code: 'event-refused',
            message: 'the pull request was closed: there is nothing left to gate',
            hint: 'remove `closed` from `on.pull_request.types`',
        });
    }
    const prNumber = (0,github_payload/* requireId */.l4)(payload, 'pull_request.number');
    const asked = parsePrNumber(inputs.prNumber);
    if (asked !== undefined && asked !== prNumber)
        throw misplacedPrNumber('pull_request');
    const headRepository = (0,github_payload/* readId */.wh)(payload, 'pull_request.head.repo.id');
    const baseRef = (0,github_payload/* readText */.yR)(payload, 'pull_request.base.ref');
    return {
        event: 'pull_request',
        compareWith: { kind: 'first-parent' },
        testedSha: (0,github_payload/* requireSha */.qr)(env, 'GITHUB_SHA'),
        headSha: (0,github_payload/* requireSha */.qr)(payload, 'pull_request.head.sha'),
        prNumber,
        ...(baseRef && { baseRef }),
        payloadBaseSha: (0,github_payload/* requireSha */.qr)(payload, 'pull_request.base.sha'),
        // A fork that was deleted has no repository any more: still a fork.
        fork: headRepository !== (0,github_payload/* requireId */.l4)(payload, 'pull_request.base.repo.id'),
        dependabot: (0,github_payload/* readText */.yR)(payload, 'pull_request.user.login') === 'dependabot[bot]',
        draft: (0,github_payload/* readField */.dR)(payload, 'pull_request.draft') === true,
    };
}
function readMergeGroup({ payload, inputs }) {
    if (parsePrNumber(inputs.prNumber) !== undefined)
        throw misplacedPrNumber('merge_group');
    const headSha = (0,github_payload/* requireSha */.qr)(payload, 'merge_group.head_sha');
    const baseRef = (0,github_payload/* readText */.yR)(payload, 'merge_group.base_ref')?.replace(/^refs\/heads\//, '');
    const headRef = (0,github_payload/* readText */.yR)(payload, 'merge_group.head_ref');
    return {
        event: 'merge_group',
        ...(headRef && { headRef }),
        compareWith: { kind: 'base-sha', sha: (0,github_payload/* requireSha */.qr)(payload, 'merge_group.base_sha') },
        testedSha: headSha,
        headSha,
        ...(baseRef && { baseRef }),
    };
}
function readPush(source) {
    const { env, payload, inputs } = source;
    if (parsePrNumber(inputs.prNumber) !== undefined)
        throw misplacedPrNumber('push');
    const { defaultBranch } = readRepository(source);
    const ref = env.GITHUB_REF ?? '';
    if (ref !== `refs/heads/${defaultBranch}` || (0,github_payload/* readField */.dR)(payload, 'deleted') === true) {
        throw new errors/* UserError */.yo({
            code: 'event-refused',
            message: `a push to \`${ref}\` is not gated: baselines are recorded on \`${defaultBranch}\``,
            hint: `use \`on: pull_request\`, and \`on: push: branches: [${defaultBranch}]\``,
        });
    }
    const sha = (0,github_payload/* requireSha */.qr)(env, 'GITHUB_SHA');
    return {
        event: 'push',
        compareWith: { kind: 'first-parent' },
        testedSha: sha,
        headSha: sha,
        baseRef: defaultBranch,
    };
}
function readSchedule({ env, inputs }) {
    if (parsePrNumber(inputs.prNumber) !== undefined)
        throw misplacedPrNumber('schedule');
    const sha = (0,github_payload/* requireSha */.qr)(env, 'GITHUB_SHA');
    return {
        event: 'schedule',
        compareWith: { kind: 'previous-baseline' },
        testedSha: sha,
        headSha: sha,
    };
}
function readDispatch({ env, inputs }) {
    const prNumber = parsePrNumber(inputs.prNumber);
    const common = { event: 'workflow_dispatch', compareWith: { kind: 'first-parent' } };
    if (prNumber !== undefined)
        return { ...common, prNumber };
    const sha = (0,github_payload/* requireSha */.qr)(env, 'GITHUB_SHA');
    return { ...common, testedSha: sha, headSha: sha };
}
function readWorkflowRun({ payload }) {
    const triggeringRun = readTriggeringRun(payload);
    return {
        event: 'workflow_run',
        compareWith: { kind: 'nothing' },
        headSha: triggeringRun.headSha,
        fork: triggeringRun.headRepositoryId !== (0,github_payload/* requireId */.l4)(payload, 'workflow_run.repository.id'),
        triggeringRun,
    };
}
function readTriggeringRun(payload) {
    const headBranch = (0,github_payload/* readText */.yR)(payload, 'workflow_run.head_branch');
    const headRepositoryId = (0,github_payload/* readId */.wh)(payload, 'workflow_run.head_repository.id');
    const headOwner = (0,github_payload/* readText */.yR)(payload, 'workflow_run.head_repository.owner.login');
    const conclusion = (0,github_payload/* readText */.yR)(payload, 'workflow_run.conclusion');
    return {
        runId: (0,github_payload/* requireId */.l4)(payload, 'workflow_run.id'),
        attempt: (0,github_payload/* readId */.wh)(payload, 'workflow_run.run_attempt') ?? 1,
        event: (0,github_payload/* readText */.yR)(payload, 'workflow_run.event') ?? '',
        headSha: (0,github_payload/* requireSha */.qr)(payload, 'workflow_run.head_sha'),
        ...(headBranch && { headBranch }),
        ...(headRepositoryId && { headRepositoryId }),
        ...(headOwner && { headOwner }),
        ...(conclusion && { conclusion }),
    };
}
/** The number that a person typed. Empty is absent: `${{ inputs.pr-number }}` is empty on other events. */
function parsePrNumber(text) {
    if (text === undefined || text === '')
        return undefined;
    if (/^[1-9][0-9]{0,9}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.yo({
        code: 'pr-number',
        message: `\`pr-number\` is not the number of a pull request: ${JSON.stringify(text.slice(0, 40))}`,
        hint: 'write digits only, e.g. `pr-number: 123`',
    });
}
function misplacedPrNumber(event) {
    return new errors/* UserError */.yo({
        code: 'pr-number',
        message: `\`pr-number\` names another pull request than the \`${event}\` event`,
        hint: '`pr-number` is for `workflow_dispatch`; leave it empty elsewhere',
    });
}
function readRepository({ env, payload, answers }) {
    const [owner = '', name = '', ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!owner || !name || rest.length > 0) {
        throw new errors/* UserError */.yo({
            code: 'event-unreadable',
            message: `GITHUB_REPOSITORY is not \`owner/name\`: ${JSON.stringify(env.GITHUB_REPOSITORY ?? '')}`,
        });
    }
    const id = (0,github_payload/* toId */.Lr)(env.GITHUB_REPOSITORY_ID) ?? (0,github_payload/* readId */.wh)(payload, 'repository.id') ?? answers?.repositoryId;
    // A scheduled run is always one of the default branch, and its payload may be bare.
    const scheduled = env.GITHUB_EVENT_NAME === 'schedule' ? env.GITHUB_REF_NAME : undefined;
    const defaultBranch = (0,github_payload/* readText */.yR)(payload, 'repository.default_branch') ?? answers?.defaultBranch ?? scheduled;
    if (!defaultBranch) {
        throw new errors/* UserError */.yo({
            code: 'event-unreadable',
            message: 'neither the event (`repository.default_branch`) nor the API names the default branch',
        });
    }
    return {
        owner,
        name,
        ...(id !== undefined && { id }),
        defaultBranch,
        ...((0,github_payload/* readField */.dR)(payload, 'repository.private') === false && { isPublic: true }),
    };
}


/***/ }),

/***/ 32598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ attemptArtifactName),
  F9: () => (/* binding */ findEarlierTrials)
});

// UNUSED EXPORTS: refuseEarlier

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(87633);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/github/api-failure.js
var api_failure = __webpack_require__(62545);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 1 modules
var github_client = __webpack_require__(43200);
;// CONCATENATED MODULE: ./lib/adapters/github/attempt-conclusion.js


/** What an earlier attempt of this run came to. */
async function readAttemptConclusion({ client, repository }, { runId, attempt }) {
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.actions.getWorkflowRunAttempt({
            ...(0,github_client/* addressOf */.c)(repository),
            run_id: runId,
            attempt_number: attempt,
        });
        return data.conclusion
            ? { status: 'known', attempt, said: data.conclusion }
            : { status: 'unknown', attempt, why: 'it has no conclusion' };
    }
    catch (error) {
        return { status: 'unknown', attempt, why: (0,api_failure/* readApiFailure */.H)(error).message };
    }
}

// EXTERNAL MODULE: ./lib/adapters/github/download-artifact.js
var download_artifact = __webpack_require__(74139);
// EXTERNAL MODULE: ./lib/adapters/github/payload.js
var payload = __webpack_require__(79072);
;// CONCATENATED MODULE: ./lib/adapters/github/sister-runs.js


/** Runs asked for their artifacts: a pull request that is closed and opened again has two for one head. */
const MAX_RUNS = 3;
/**
 * Artifacts whose names begin so, newest first, of other pull request runs of this workflow at this head.
 * Only of this repository's own branches: what a fork's run uploads is the fork's word.
 */
async function listSisterArtifacts({ client, repository }, { headSha, workflowPath, ownRunId, prefix, }) {
    const octokit = await client.octokit();
    const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
        ...(0,github_client/* addressOf */.c)(repository),
        head_sha: headSha,
        event: 'pull_request',
        per_page: 30,
    });
    const sisters = data.workflow_runs.filter((run) => run.id !== ownRunId &&
        run.head_sha === headSha &&
        run.event === 'pull_request' &&
        run.path.split('@')[0] === workflowPath &&
        repository.id !== undefined &&
        (0,payload/* readField */.dR)(run.head_repository, 'id') === repository.id);
    const rows = [];
    for (const { id } of sisters.slice(0, MAX_RUNS)) {
        const { data: listed } = await octokit.rest.actions.listWorkflowRunArtifacts({
            ...(0,github_client/* addressOf */.c)(repository),
            run_id: id,
            per_page: 100,
        });
        const own = listed.artifacts.filter((row) => row.name.startsWith(prefix) && row.workflow_run?.id === id && !row.expired);
        rows.push(...own.toSorted((a, b) => b.id - a.id));
    }
    return rows;
}

// EXTERNAL MODULE: ./lib/adapters/github/trial-cache.js
var trial_cache = __webpack_require__(63345);
;// CONCATENATED MODULE: ./lib/adapters/github/reruns.js









/** The name under which an attempt publishes its run. */
function attemptArtifactName({ suite, shard }, attempt) {
    return shard
        ? `touchstone-${suite}-shard-${shard.index}-of-${shard.count}-${attempt}`
        : `touchstone-${suite}-run-${attempt}`;
}
/**
 * Looks in the pull request's cache scope, then in the artifacts of this very run, then of other runs at the same
 * head: opening the pull request again, or a dispatch, draws nothing twice. `notes` say what did not serve.
 */
async function findEarlierTrials(options, scope, signal) {
    const notes = [];
    const cached = await takeFromCache(options, scope, notes);
    if (cached)
        return { status: 'found', from: 'cache', stored: cached, notes };
    const stored = (await takeFirst(await listAttempts(options, scope, notes), options, scope, notes, signal)) ??
        (await takeFirst(await listSisters(options, scope, notes), options, scope, notes, signal));
    if (stored)
        return { status: 'found', from: 'artifact', stored, notes };
    if (options.attempt <= 1)
        return { status: 'none', notes };
    const before = { runId: options.runId, attempt: options.attempt - 1 };
    const previous = await readAttemptConclusion(options, before);
    return { status: 'lost', attempt: options.attempt, previous, notes };
}
async function takeFromCache(options, scope, notes) {
    const restored = await (0,trial_cache/* restoreTrials */.G)(options.cache, scope);
    if (restored.status === 'restored')
        return await openEarlier(options, restored.folder, scope, notes);
    if (restored.status === 'unavailable')
        notes.push(`cache: ${restored.why}`);
    return undefined;
}
async function takeFirst(artifacts, options, scope, notes, signal) {
    for (const artifact of artifacts) {
        const downloaded = await (0,download_artifact/* downloadArtifact */.b)({ ...options, artifact }, signal);
        if (downloaded.status === 'downloaded') {
            const stored = await openEarlier(options, downloaded.folder, scope, notes);
            if (stored)
                return stored;
        }
        else
            notes.push(`${artifact.name}: ${downloaded.why}`);
    }
    return undefined;
}
/** What earlier attempts of this run published, newest attempt first. */
async function listAttempts({ client, repository, runId, attempt }, scope, notes) {
    if (attempt <= 1)
        return [];
    const attempts = Array.from({ length: attempt - 1 }, (_, index) => attempt - 1 - index);
    const names = attempts.map((earlier) => attemptArtifactName(scope, earlier));
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
            ...(0,github_client/* addressOf */.c)(repository),
            run_id: runId,
            per_page: 100,
        });
        return data.artifacts
            .filter((row) => names.includes(row.name) && row.workflow_run?.id === runId && !row.expired)
            .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name) || b.id - a.id);
    }
    catch (error) {
        return noteUnread(error, notes);
    }
}
/** What other pull request runs at this head published. */
async function listSisters({ client, repository, runId, workflowPath }, scope, notes) {
    if (workflowPath === undefined)
        return [];
    const { headSha } = scope;
    const prefix = attemptArtifactName(scope, 1).replace(/1$/, '');
    try {
        const wanted = { headSha, workflowPath, ownRunId: runId, prefix };
        return await listSisterArtifacts({ client, repository }, wanted);
    }
    catch (error) {
        return noteUnread(error, notes);
    }
}
function noteUnread(error, notes) {
    const { kind, message } = (0,api_failure/* readApiFailure */.H)(error);
    notes.push(`artifacts: ${message}${kind === 'forbidden' ? ' (needs `actions: read`)' : ''}`);
    return [];
}
async function openEarlier({ openRun }, folder, scope, notes) {
    const why = await openRun(folder).then((stored) => refuseEarlier(stored.run, scope) ?? stored, (error) => {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    });
    if (typeof why !== 'string')
        return why;
    notes.push(`earlier trials: ${why}`);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}
/** The trials' own identity is compared where they are taken over; this keeps out what is of another head at all. */
function refuseEarlier(run, scope) {
    if (run.format !== domain_run/* RUN_FORMAT */.i)
        return 'they are of another format';
    if (run.suite !== scope.suite)
        return 'they are of another suite';
    if (run.head !== scope.headSha)
        return 'they were measured for another head';
    const isSameShard = run.shard?.index === scope.shard?.index && run.shard?.count === scope.shard?.count;
    return isSameShard ? undefined : 'they are of another shard';
}


/***/ }),

/***/ 63345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ restoreTrials),
/* harmony export */   t: () => (/* binding */ saveTrials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Fixed and relative: the path is part of what a cache is found by. */
const CACHE_FOLDER = '.touchstone-trials';
const TRIAL_FILES = ['run.json', 'trials.jsonl'];
/** Kept where there is one. */
const MORE_FILES = ['base.jsonl', 'rescored.jsonl', 'rescored-release.jsonl'];
const MAX_FILE_BYTES = 1024 * 1024 * 1024;
/** Newest trials that were kept for this head. What comes out is untrusted data: only plain files are taken over. */
async function restoreTrials({ workspace, tempFolder }, scope) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, CACHE_FOLDER);
    if (await exists(place))
        return inTheWay();
    try {
        const { cacheClient: cache } = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 97622));
        if (!cache.isFeatureAvailable())
            return { status: 'unavailable', why: 'there is no cache service here' };
        const prefix = keyPrefix(scope);
        // The key itself never exists: the newest that begins with the prefix is wanted.
        const key = await cache.restoreCache([CACHE_FOLDER], `${prefix}newest`, [prefix]);
        if (key === undefined)
            return { status: 'miss' };
        if (!key.startsWith(prefix))
            return { status: 'miss' };
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempFolder, 'touchstone-earlier-'));
        return (await takeOver(place, folder))
            ? { status: 'restored', folder, key }
            : { status: 'unavailable', why: 'what the cache held is not a stored run' };
    }
    catch (error) {
        return { status: 'unavailable', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error) };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
    }
}
/** Keeps the trials of a run folder for the next attempt. Losing them costs a warning, never a verdict. */
async function saveTrials({ workspace }, scope, runFolder) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, CACHE_FOLDER);
    if (await exists(place))
        return { status: 'not-saved', why: inTheWay().why };
    try {
        const { cacheClient: cache } = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 97622));
        if (!cache.isFeatureAvailable())
            return { status: 'not-saved', why: 'there is no cache service here' };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place);
        if (!(await takeOver(runFolder, place)))
            return { status: 'not-saved', why: 'there are no trials to keep' };
        const key = `${keyPrefix(scope)}${scope.runId}-${scope.attempt}`;
        const id = await cache.saveCache([CACHE_FOLDER], key);
        return id === -1
            ? { status: 'not-saved', why: 'the cache service did not take them' }
            : { status: 'saved', key };
    }
    catch (error) {
        return { status: 'not-saved', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error) };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
    }
}
/** Ends with a separator after a whole SHA: lookup is by prefix. */
function keyPrefix({ suite, headSha, shard }) {
    const part = shard ? `.${shard.index}-of-${shard.count}` : '';
    return `touchstone-trials-v1.${suite}${part}.${headSha}.`;
}
function inTheWay() {
    return { status: 'unavailable', why: `\`${CACHE_FOLDER}\` stands in the checkout` };
}
async function takeOver(from, to) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from)).isDirectory())
        return false;
    for (const name of TRIAL_FILES) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
        if (!stats?.isFile() || stats.size > MAX_FILE_BYTES)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
    }
    for (const name of MORE_FILES) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name)).catch(() => undefined);
        if (stats?.isFile() && stats.size <= MAX_FILE_BYTES)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
    }
    return true;
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
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


/***/ }),

/***/ 18468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Pt: () => (/* binding */ isAmount),
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   gl: () => (/* binding */ isUsage),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   t9: () => (/* binding */ free),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2641);

const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isShare = (value) => isAmount(value) && Number(value) <= 1;
const listOf = (isItem) => (value) => Array.isArray(value) && value.every(isItem);
const oneOf = (...words) => (value) => words.includes(value);
/** Whether the members are right: those that are `needed` stand there, those that are `free` may. */
function fits(value, needed, free = {}) {
    for (const [key, isRight] of Object.entries(needed))
        if (!isRight(value[key]))
            return false;
    for (const [key, isRight] of Object.entries(free))
        if (value[key] !== undefined && !isRight(value[key]))
            return false;
    return true;
}
/** The same of a value that must be an object. */
const shaped = (needed, free = {}) => (value) => (0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && fits(value, needed, free);
/** What may be left out. */
const free = (isRight) => (value) => value === undefined || isRight(value);
const isUsage = shaped({ input_tokens: isCount, output_tokens: isCount }, { cached_tokens: isCount });


/***/ }),

/***/ 13888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ createRunFolder),
  ty: () => (/* binding */ listRunFiles),
  vw: () => (/* binding */ openStoredRun),
  fC: () => (/* binding */ resumeRunFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(87633);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/adapters/storage/document-guards.js
var document_guards = __webpack_require__(18468);
;// CONCATENATED MODULE: ./lib/adapters/storage/policy-shape.js

/** Whose policy a run was judged by. */
const isPolicy = (0,document_guards/* shaped */.e9)({
    changes: (0,document_guards/* listOf */.c3)((0,document_guards/* shaped */.e9)({ key: document_guards/* isText */.KH, effect: (0,document_guards/* oneOf */.yL)('loosened', 'tightened', 'changed', 'new') }, { before: document_guards/* isText */.KH, after: document_guards/* isText */.KH })),
}, { commit: document_guards/* isText */.KH, gone: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH), added: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH) });
const ACCEPTANCE = {
    id: document_guards/* isText */.KH,
    owner: document_guards/* isText */.KH,
    reason: document_guards/* isText */.KH,
    created: document_guards/* isText */.KH,
    expires: document_guards/* isText */.KH,
    cases: (0,document_guards/* free */.t9)((0,document_guards/* listOf */.c3)(document_guards/* isText */.KH)),
    gate: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    bound: (0,document_guards/* free */.t9)((bound) => Number.isFinite(bound)),
};
/** Who signed what. */
const isSignatures = (0,document_guards/* shaped */.e9)({
    accepted: (0,document_guards/* listOf */.c3)((0,document_guards/* shaped */.e9)({ ...ACCEPTANCE, daysLeft: document_guards/* isCount */.my, where: (0,document_guards/* oneOf */.yL)('base', 'approved') })),
    void: (0,document_guards/* listOf */.c3)((0,document_guards/* shaped */.e9)({ acceptance: (0,document_guards/* shaped */.e9)(ACCEPTANCE), why: document_guards/* isText */.KH })),
    approvers: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH),
}, { not_approved: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH), unread: document_guards/* isText */.KH });
/** What a change does to the yardstick of its base. */
const isYardstick = (0,document_guards/* shaped */.e9)({
    commit: document_guards/* isText */.KH,
    suite_digest: document_guards/* isText */.KH,
    judges: (0,document_guards/* listOf */.c3)((0,document_guards/* shaped */.e9)({ name: document_guards/* isText */.KH, digest: document_guards/* isText */.KH, calibrated: document_guards/* isFlag */.RV }, { compares: document_guards/* isFlag */.RV })),
}, { target_kind: document_guards/* isText */.KH, demoted: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH) });

;// CONCATENATED MODULE: ./lib/adapters/storage/run-document.js







const RUN_FILE = 'run.json';
const MAX_BYTES = 4 * 1024 * 1024;
/** Reads the run.json of a folder. @throws UserError where there is none, or one that cannot be read. */
async function readRunDocument(folder) {
    const file = (0,external_node_path_.join)(folder, RUN_FILE);
    const size = await (0,promises_.stat)(file).then((found) => (found.isFile() ? found.size : Infinity), () => undefined);
    if (size === undefined)
        throw new errors/* UserError */.yo({
            code: 'no-run',
            message: `${folder} is not a stored run: it has no ${RUN_FILE}`,
            hint: 'name a folder below evals/runs/',
        });
    // a device or a pipe has no end
    if (size > MAX_BYTES)
        throw sayBad(file, 'too large to be a run document, or no file at all');
    return parseRunDocument(await (0,promises_.readFile)(file, 'utf8'), file);
}
/** Text of a run.json → the document; refuses what a newer version wrote, and what lacks what a verdict reads. */
function parseRunDocument(text, file) {
    let run;
    try {
        run = JSON.parse(text);
    }
    catch (error) {
        throw sayBad(file, `not JSON: ${(0,errors/* describeError */.Uc)(error)}`);
    }
    const { format } = (0,json_guards/* isRecord */.u4)(run) ? run : {};
    if (!(0,json_guards/* isRecord */.u4)(run) || typeof format !== 'number')
        throw sayBad(file, 'not a run document: `format` is missing');
    if (format > domain_run/* RUN_FORMAT */.i)
        throw sayBad(file, `written by a newer Touchstone (format ${format}; this one reads ${domain_run/* RUN_FORMAT */.i})`, 'update Touchstone here, or record the run again');
    if (isRunDocument(run))
        return run;
    throw sayBad(file, `not a run document: ${listFaults(run).join(', ')} missing or of a wrong type`);
}
const PIN_KIND = /^[a-z]{1,20}$/;
/** What is shown of a pin. */
const isPin = (0,document_guards/* shaped */.e9)({ kind: (kind) => typeof kind === 'string' && PIN_KIND.test(kind), path: document_guards/* isText */.KH, sha256: document_guards/* isText */.KH }, { version: document_guards/* isText */.KH });
/** What asking models took. */
const isSpend = (0,document_guards/* shaped */.e9)({ calls: document_guards/* isCount */.my }, {
    cost_usd: document_guards/* isAmount */.Pt,
    latency_ms: document_guards/* isAmount */.Pt,
    usage: (usage) => (0,json_guards/* isRecord */.u4)(usage) && Object.values(usage).every((0,document_guards/* free */.t9)(document_guards/* isAmount */.Pt)),
});
const isCounts = (0,document_guards/* shaped */.e9)({ labels: document_guards/* isCount */.my, errored: document_guards/* isCount */.my, agreed: document_guards/* isCount */.my, pass: document_guards/* isCount */.my, fail: document_guards/* isCount */.my }, {
    passJudgedPass: document_guards/* isCount */.my,
    failJudgedFail: document_guards/* isCount */.my,
    kappa: (kappa) => Number.isFinite(kappa),
});
/** What the verdict reads and the report shows of a judge. */
const isJudge = (0,document_guards/* shaped */.e9)({
    name: document_guards/* isText */.KH,
    digest: document_guards/* isText */.KH,
    rubric: document_guards/* isText */.KH,
    version: document_guards/* isText */.KH,
    calibrated: document_guards/* isFlag */.RV,
    blocking: document_guards/* isFlag */.RV,
    models: (0,document_guards/* listOf */.c3)((0,document_guards/* shaped */.e9)({ model: document_guards/* isText */.KH }, { pinned: document_guards/* isText */.KH })),
}, {
    why: document_guards/* isText */.KH,
    next: document_guards/* isText */.KH,
    calibration: isCounts,
    canary: (0,document_guards/* shaped */.e9)({ result: (0,document_guards/* oneOf */.yL)('held', 'obeyed', 'errored'), asked: isSpend }, { why: document_guards/* isText */.KH }),
});
const isTime = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isTarget = (0,document_guards/* shaped */.e9)({ kind: document_guards/* isText */.KH, digest: document_guards/* isText */.KH }, { model: document_guards/* isText */.KH, params: isShallow });
const isOrigin = (0,document_guards/* shaped */.e9)({ created_at: isTime }, { commit: document_guards/* isText */.KH });
function isShallow(value) {
    return (0,json_guards/* isRecord */.u4)(value) && !(0,json_guards/* isDeeperThan */.hz)(value, json_guards/* MOST_LEVELS */.Ez);
}
/** What a verdict reads and a report shows; what need not stand there is right where it does. */
const MEMBERS = {
    suite: document_guards/* isText */.KH,
    config: document_guards/* isText */.KH,
    suite_digest: document_guards/* isText */.KH,
    created_at: isTime,
    target: isTarget,
    pins: (0,document_guards/* listOf */.c3)(isPin),
    judges: (0,document_guards/* free */.t9)((0,document_guards/* listOf */.c3)(isJudge)),
    rejudging: (0,document_guards/* free */.t9)(isSpend),
    planned: (0,document_guards/* shaped */.e9)({ cases: document_guards/* isCount */.my, trials: document_guards/* isCount */.my, critical_trials: document_guards/* isCount */.my, required: document_guards/* isCount */.my }, { kept: document_guards/* isCount */.my }),
    fresh: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ commit: document_guards/* isText */.KH, target: isTarget })),
    release: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ tag: document_guards/* isText */.KH })),
    looks: (0,document_guards/* shaped */.e9)({
        complete: document_guards/* isCount */.my,
        planned: (planned) => Array.isArray(planned) && planned.length > 0 && planned.every(document_guards/* isCount */.my),
    }, { cut: document_guards/* isText */.KH }),
    policy: (0,document_guards/* free */.t9)(isPolicy),
    signatures: (0,document_guards/* free */.t9)(isSignatures),
    yardstick: (0,document_guards/* free */.t9)(isYardstick),
    mode: (0,document_guards/* free */.t9)((0,document_guards/* oneOf */.yL)('enforce', 'report')),
    commit: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    tree: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    base_commit: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    head: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    repository_id: (0,document_guards/* free */.t9)(document_guards/* isCount */.my),
    run_id: (0,document_guards/* free */.t9)(document_guards/* isCount */.my),
    attempt: (0,document_guards/* free */.t9)(document_guards/* isCount */.my),
    tool_version: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    shard: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ index: document_guards/* isCount */.my, count: document_guards/* isCount */.my })),
    retrieval_index: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    environment: (0,document_guards/* free */.t9)((value) => (0,json_guards/* isRecord */.u4)(value) && Object.values(value).every(document_guards/* isText */.KH)),
    usage: (0,document_guards/* free */.t9)((value) => (0,json_guards/* isRecord */.u4)(value) && Object.values(value).every(document_guards/* isAmount */.Pt)),
    rescored: (0,document_guards/* free */.t9)(isOrigin),
    rescored_release: (0,document_guards/* free */.t9)(isOrigin),
    rejudged_from: (0,document_guards/* free */.t9)(isOrigin),
    stopped: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ reason: document_guards/* isText */.KH, message: document_guards/* isText */.KH, look: document_guards/* isCount */.my })),
    carried_from: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    complete: (0,document_guards/* free */.t9)(document_guards/* isFlag */.RV),
};
function listFaults(run) {
    return Object.keys(MEMBERS).filter((key) => !MEMBERS[key](run[key]));
}
function isRunDocument(run) {
    return listFaults(run).length === 0;
}
function sayBad(file, message, hint) {
    const problem = { code: 'bad-run', message, place: { file } };
    return new errors/* UserError */.yo(hint === undefined ? problem : { ...problem, hint });
}

// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(12849);
// EXTERNAL MODULE: ./lib/adapters/storage/trial-lines.js + 1 modules
var trial_lines = __webpack_require__(27785);
;// CONCATENATED MODULE: ./lib/adapters/storage/run-folder.js







const TRIALS_FILE = 'trials.jsonl';
/** The trials of what it is compared with, as this run's scorers and judges score them. */
const RESCORED_FILES = {
    baseline: 'rescored.jsonl',
    release: 'rescored-release.jsonl',
};
/** Trials of the base commit, run beside the others. */
const BASE_FILE = 'base.jsonl';
/** Trials of this run as the base commit's yardstick scores them, where it does otherwise. */
const BY_BASE_FILE = 'by-base.jsonl';
/** In a baseline: the run of the last release. */
const RELEASE_FOLDER = 'release';
/** 2,000 lines of history, and bits of some 500,000 cases. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;
const LINE_FEED = 10;
/** Characters that are written at once where trials are copied. */
const COPY_CHARS = 256 * 1024;
/** Creates the folder of a new run, `<parent>/<UTC>`; a second one in the same second gets a suffix. */
async function createRunFolder(parent, nowMs) {
    const stamp = new Date(nowMs)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(':', '-');
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
    }
    catch (error) {
        throw (0,say_unwritable/* sayUnwritable */.B)(parent, error);
    }
    for (let copy = 1;; copy += 1) {
        const folder = (0,external_node_path_.join)(parent, copy === 1 ? stamp : `${stamp}-${copy}`);
        try {
            await (0,promises_.mkdir)(folder);
            return await openForAppending(folder);
        }
        catch (error) {
            if (!(0,errors/* hasCode */.up)(error, 'EEXIST'))
                throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
        }
    }
}
/**
 * Opens a run that was cut off, to go on with it: drops the half-written last line of a killed process,
 * and every trial that was not measured, so that each trial stands there once in the end.
 */
async function resumeRunFolder(folder, isMeasured) {
    const kept = (0,external_node_path_.join)(folder, `${TRIALS_FILE}.kept`);
    const file = await (0,promises_.open)(kept, 'w').catch((error) => {
        throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
    });
    try {
        for await (const lines of batchLines(folder, isMeasured))
            await file.appendFile(lines).catch((error) => {
                throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
            });
        await file.sync();
    }
    catch (error) {
        // what was there before is untouched
        await (0,promises_.rm)(kept, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(kept, (0,external_node_path_.join)(folder, TRIALS_FILE));
    return await openForAppending(folder);
}
async function* batchLines(folder, isMeasured) {
    let lines = '';
    for await (const trial of readTrials(folder, { tolerateCutLine: true })) {
        if (!isMeasured(trial))
            continue;
        lines += `${JSON.stringify(trial)}\n`;
        if (lines.length < COPY_CHARS)
            continue;
        yield lines;
        lines = '';
    }
    yield lines;
}
async function openForAppending(folder) {
    const trials = await openLines(folder, TRIALS_FILE);
    const beside = new Map();
    async function appendBeside(name, value) {
        const known = beside.get(name);
        const file = known ?? dropCutLine((0,external_node_path_.join)(folder, name)).then(() => openLines(folder, name));
        if (!known)
            beside.set(name, file);
        await (await file).append(value);
    }
    return {
        folder,
        async writeRun(run) {
            await writeAtomically(folder, RUN_FILE, `${JSON.stringify(run, null, 2)}\n`);
        },
        appendTrial: (trial) => trials.append(trial),
        appendBase: (trial) => appendBeside(BASE_FILE, trial),
        appendByBase: (trial) => appendBeside(BY_BASE_FILE, trial),
        appendRescored: (trial, of) => appendBeside(RESCORED_FILES[of], trial),
        writeFile: (name, text) => writeAtomically(folder, name, text),
        trials: () => readTrials(folder, { tolerateCutLine: false }),
        base: () => readBeside(folder, BASE_FILE, { tolerateCutLine: false }),
        byBase: () => readBeside(folder, BY_BASE_FILE, { tolerateCutLine: false }),
        async close() {
            await trials.close();
            for (const file of beside.values())
                await (await file).close();
        },
    };
}
/** A process that was killed may have left half a line: the next one must not be written behind it. */
async function dropCutLine(path) {
    const text = await (0,promises_.readFile)(path).catch(() => undefined);
    if (text === undefined || text.length === 0 || text.at(-1) === LINE_FEED)
        return;
    await (0,promises_.truncate)(path, text.lastIndexOf(LINE_FEED) + 1);
}
async function openLines(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    const file = await (0,promises_.open)(path, 'a');
    let written = (await file.stat()).size;
    let last = Promise.resolve();
    async function append(line) {
        try {
            await file.appendFile(line);
            written += Buffer.byteLength(line);
        }
        catch (error) {
            // a half-written line would make the file unreadable; what was there before is good
            await (0,promises_.truncate)(path, written).catch(() => undefined);
            throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
        }
    }
    return {
        append(value) {
            const line = `${JSON.stringify(value)}\n`;
            last = last.then(() => append(line));
            return last;
        },
        async close() {
            await last.catch(() => undefined);
            await file.close();
        },
    };
}
async function writeAtomically(folder, name, text) {
    const path = (0,external_node_path_.join)(folder, name);
    try {
        await (0,promises_.writeFile)(`${path}.new`, text);
        await (0,promises_.rename)(`${path}.new`, path);
    }
    catch (error) {
        throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
    }
}
/** Opens a stored run: its folder, or its run.json. */
async function openStoredRun(path) {
    const folder = path.endsWith(RUN_FILE) ? path.slice(0, -RUN_FILE.length - 1) || '.' : path;
    const run = await readRunDocument(folder);
    return {
        folder,
        run,
        trials: () => readTrials(folder, { tolerateCutLine: !run.complete }),
        base: () => readBeside(folder, BASE_FILE, { tolerateCutLine: !run.complete }),
        byBase: () => readBeside(folder, BY_BASE_FILE, { tolerateCutLine: !run.complete }),
        rescored: (of) => readRescored((0,external_node_path_.join)(folder, RESCORED_FILES[of])),
        async release() {
            const carried = (0,external_node_path_.join)(folder, RELEASE_FOLDER);
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(carried, RUN_FILE)) ? await openStoredRun(carried) : undefined;
        },
        memory: (name) => readMemory((0,external_node_path_.join)(folder, name)),
    };
}
/** What is too large was not written by us: forgotten, like what is not there. */
async function readMemory(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        return stats.isFile() && stats.size <= MAX_MEMORY_BYTES ? await (0,promises_.readFile)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}
/** The documents of a run folder that another attempt needs. */
function listRunFiles(folder) {
    const more = [BASE_FILE, BY_BASE_FILE, ...Object.values(RESCORED_FILES)].filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
    return [RUN_FILE, TRIALS_FILE, ...more];
}
async function* readTrials(folder, { tolerateCutLine }) {
    const path = (0,external_node_path_.join)(folder, TRIALS_FILE);
    try {
        yield* (0,trial_lines/* readTrialLines */.m)((0,external_node_fs_.createReadStream)(path), path, tolerateCutLine);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo({
            code: 'bad-run',
            message: `the trials of the run cannot be read: ${(0,errors/* describeError */.Uc)(error)}`,
            place: { file: path },
            hint: 'record the run again',
        });
    }
}
async function* readBeside(folder, name, { tolerateCutLine }) {
    const path = (0,external_node_path_.join)(folder, name);
    if ((0,external_node_fs_.existsSync)(path))
        yield* (0,trial_lines/* readTrialLines */.m)((0,external_node_fs_.createReadStream)(path), path, tolerateCutLine);
}
async function* readRescored(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return;
    yield* (0,trial_lines/* readRescoredLines */.b)((0,external_node_fs_.createReadStream)(path), path);
}


/***/ }),

/***/ 12849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sayUnwritable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** What the system said about writing below a run's folder, with the cure. What did not come from the system is a bug, and stays one. */
function sayUnwritable(folder, error) {
    if (error instanceof Error && !('syscall' in error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'run-unwritable',
        message: `cannot write to ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`,
        hint: suggestRoom(folder, error),
    });
}
function suggestRoom(folder, error) {
    const has = (...codes) => codes.some((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, code));
    if (has('ENOSPC', 'EDQUOT', 'EFBIG'))
        return `the disk, or what this user may write, is full: make room, then go on with --resume ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder)}; every trial reported so far is on disk`;
    if (has('EEXIST', 'ENOTDIR'))
        return 'a file stands where a folder belongs: choose another place with --out';
    return 'check the permissions of the folder, or choose another place with --out';
}


/***/ }),

/***/ 27785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readRescoredLines),
  m: () => (/* binding */ readTrialLines)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/adapters/storage/document-guards.js
var document_guards = __webpack_require__(18468);
;// CONCATENATED MODULE: ./lib/adapters/storage/trial-shape.js


const isVote = (0,document_guards/* shaped */.e9)({ model: document_guards/* isText */.KH }, { label: document_guards/* isText */.KH, value: document_guards/* isShare */.GS, pass: document_guards/* isFlag */.RV, reason: document_guards/* isText */.KH, why: document_guards/* isText */.KH });
const isAsked = (0,document_guards/* shaped */.e9)({ digest: document_guards/* isText */.KH, calls: document_guards/* isCount */.my }, {
    usage: document_guards/* isUsage */.gl,
    cost_usd: document_guards/* isAmount */.Pt,
    latency_ms: document_guards/* isAmount */.Pt,
    models: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH),
    fingerprints: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH),
    label: document_guards/* isText */.KH,
    votes: (0,document_guards/* listOf */.c3)(isVote),
});
const isScore = (value) => {
    if (!(0,json_guards/* isRecord */.u4)(value))
        return false;
    const finding = value['status'] === 'scored'
        ? { value: document_guards/* isShare */.GS, pass: document_guards/* isFlag */.RV, reason: document_guards/* isText */.KH }
        : { status: (0,document_guards/* oneOf */.yL)('skipped', 'errored'), why: document_guards/* isText */.KH };
    return (0,document_guards/* fits */.lA)(value, { ...finding, name: document_guards/* isText */.KH, type: document_guards/* isText */.KH, by: (0,document_guards/* oneOf */.yL)('check', 'judge') }, { advisory: (0,document_guards/* oneOf */.yL)(true), asked: isAsked });
};
const isToolCall = (value) => (0,json_guards/* isRecord */.u4)(value) &&
    (0,document_guards/* isText */.KH)(value['name']) &&
    (0,json_guards/* isRecord */.u4)(value['arguments']) &&
    !(0,json_guards/* isDeeperThan */.hz)(value['arguments'], json_guards/* MOST_LEVELS */.Ez);
const isOutput = (0,document_guards/* shaped */.e9)({ output: (text) => text === null || (0,document_guards/* isText */.KH)(text) }, {
    tool_calls: (0,document_guards/* listOf */.c3)(isToolCall),
    usage: document_guards/* isUsage */.gl,
    latency_ms: document_guards/* isAmount */.Pt,
    cost_usd: document_guards/* isAmount */.Pt,
    finish_reason: document_guards/* isText */.KH,
    model: document_guards/* isText */.KH,
    fingerprint: document_guards/* isText */.KH,
    refusal: document_guards/* isFlag */.RV,
    error: (0,document_guards/* shaped */.e9)({ kind: (0,document_guards/* oneOf */.yL)('failed', 'error'), message: document_guards/* isText */.KH }, { code: document_guards/* isText */.KH }),
});
/** A line of rescored.jsonl, as far as a verdict reads it: whoever wrote it, its parts are what they should be. */
function isRescored(value) {
    return ((0,json_guards/* isRecord */.u4)(value) &&
        (0,document_guards/* fits */.lA)(value, {
            case: document_guards/* isText */.KH,
            case_hash: document_guards/* isText */.KH,
            expectation_hash: document_guards/* isText */.KH,
            trial: (number) => (0,document_guards/* isCount */.my)(number) && number !== 0,
            scores: (0,document_guards/* listOf */.c3)(isScore),
        }));
}
/** A line of trials.jsonl, likewise. */
function isTrial(value) {
    return (isRescored(value) &&
        (0,document_guards/* fits */.lA)({ ...value }, { tags: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH), output: isOutput, attempts: document_guards/* isCount */.my }, {
            usage: document_guards/* isUsage */.gl,
            latency_ms: document_guards/* isAmount */.Pt,
            cost_usd: document_guards/* isAmount */.Pt,
            cached: document_guards/* isFlag */.RV,
            conflicting: (0,document_guards/* listOf */.c3)((0,document_guards/* oneOf */.yL)('judge-and-check', 'panel', 'samples')),
        }));
}

;// CONCATENATED MODULE: ./lib/adapters/storage/trial-lines.js


/** No line of a trial may be longer; what is longer was not written by us. */
const MAX_LINE_CHARS = 32 * 1024 * 1024;
/** The trials of a stream of JSON lines, one at a time. A cut last line (no line end) is dropped where a process may have been killed. */
function readTrialLines(chunks, file, tolerateCutLine) {
    return readLines(chunks, { file, tolerateCutLine, isLine: isTrial });
}
/** The same of the baseline's trials that a run scored again. */
function readRescoredLines(chunks, file) {
    return readLines(chunks, { file, tolerateCutLine: true, isLine: isRescored });
}
async function* readLines(chunks, { file, tolerateCutLine, isLine }) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    let line = 0;
    for await (const chunk of chunks) {
        const [first = '', ...further] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
        // only what is new is searched: a long line comes in many chunks
        rest += first;
        if (rest.length > MAX_LINE_CHARS)
            throw sayBad(file, line + 1, 'the line is too long');
        for (const next of further) {
            line += 1;
            if (rest !== '')
                yield parseLine(rest, isLine, { file, line });
            rest = next;
        }
    }
    if (rest === '')
        return;
    if (!tolerateCutLine)
        yield parseLine(rest, isLine, { file, line: line + 1 });
}
function parseLine(text, isLine, { file, line }) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw sayBad(file, line, 'not JSON');
    }
    if (!isLine(value))
        throw sayBad(file, line, 'not a trial: something in it is missing or of the wrong type');
    return value;
}
function sayBad(file, line, message) {
    return new errors/* UserError */.yo({
        code: 'bad-run',
        message,
        place: { file, line },
        hint: 'the file was changed or cut; record the run again',
    });
}


/***/ }),

/***/ 87633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ RUN_FORMAT)
/* harmony export */ });
const RUN_FORMAT = 1;


/***/ }),

/***/ 2641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ MOST_LEVELS),
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object that is not a list. */
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** Levels of lists and objects in what others send: far more than anybody means, far less than a stack holds. */
const MOST_LEVELS = 200;
/** Whether lists and objects are nested more than so many levels: what walks through them would run out of stack. */
function isDeeperThan(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    if (levels === 0)
        return true;
    for (const member of Object.values(value))
        if (isDeeperThan(member, levels - 1))
            return true;
    return false;
}
/** What was read from JSON or YAML is JSON all the way down, so the outermost level tells. */
function isJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return (value === null ||
        typeof value === 'string' ||
        typeof value === 'boolean' ||
        typeof value === 'object');
}


/***/ })

};
