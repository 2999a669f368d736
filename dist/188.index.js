export const id = 188;
export const ids = [188];
export const modules = {

/***/ 24098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findNamesake),
/* harmony export */   i: () => (/* binding */ listConfigs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_storage_repository_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96326);
/* harmony import */ var _config_read_suite_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19889);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);





/** Suite files of the input `config`, globs resolved, in a stable order. @throws UserError for a glob without a match */
async function listConfigs({ inputs, workspace, }) {
    const found = [];
    for (const pattern of inputs.configs) {
        if (!/[*?[\]{}]/.test(pattern)) {
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(pattern));
            continue;
        }
        const matches = [];
        for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, {
            cwd: workspace,
            exclude: (name) => name === 'node_modules',
        }))
            matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(match));
        if (matches.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
                code: 'no-config',
                message: `the input \`config\` matches no file: ${pattern}`,
                hint: `write the path of a suite file, e.g. ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('evals', 'configs', 'pr.yaml')}`,
            });
        found.push(...matches.sort());
    }
    const files = (0,_adapters_storage_repository_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(workspace);
    return await Promise.all([...new Set(found)].map(async (config) => {
        const text = await files.readText(config).catch(() => '');
        const suite = (0,_config_read_suite_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readSuiteName */ .E)(text);
        const missing = text === '' && !(await files.exists(config).catch(() => true));
        return { config, ...(suite !== undefined && { suite }), ...(missing && { missing }) };
    }));
}
/** The file that took this suite's name before it: baselines, comments and statuses would overwrite each other. */
function findNamesake({ config, suite }, all) {
    const first = all.find((other) => other.suite !== undefined && other.suite === suite);
    return first?.config === config ? undefined : first;
}


/***/ }),

/***/ 76357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readPolicyBase)
});

// EXTERNAL MODULE: ./lib/adapters/github/commit-files.js + 3 modules
var commit_files = __webpack_require__(34645);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/config/read-suite-name.js
var read_suite_name = __webpack_require__(19889);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(11022);
;// CONCATENATED MODULE: ./lib/adapters/storage/name-base-suites.js



/** More are not looked into. */
const MOST_SUITES = 200;
/** `patterns`: paths and globs of the suite files that are asked for; `configs`: the files that they are now. */
async function nameBaseSuites({ files, list }, { commit, patterns, configs, }) {
    const paths = await list();
    const isConfigured = (path) => patterns.some((pattern) => path === pattern || (0,posix_.matchesGlob)(path, pattern));
    // a suite that moved stands beside the others
    const folders = new Set(configs.map(repository_path/* folderOf */.y));
    const beside = paths.filter((path) => !isConfigured(path) && folders.has((0,repository_path/* folderOf */.y)(path)) && /\.ya?ml$/i.test(path));
    const configured = await nameSuites(paths.filter(isConfigured), files);
    const suites = new Map([...(await nameSuites(beside, files)), ...configured]);
    return { base: { status: 'read', commit, files, suites }, configured };
}
async function nameSuites(paths, files) {
    const named = new Map();
    for (const path of paths.slice(0, MOST_SUITES)) {
        const name = (0,read_suite_name/* readSuiteName */.E)(await files.readText(path));
        if (name !== undefined && !named.has(name))
            named.set(name, path);
    }
    return named;
}

;// CONCATENATED MODULE: ./lib/action/read-base.js


const OWN = { base: { status: 'own' }, configured: new Map() };
/**
 * Reads which suites the base commit has, from git's objects or the API; the working tree is the change's word. A run of the
 * default branch, and a first commit, have none but their own.
 */
async function readPolicyBase(source, { base, records, patterns, configs, }) {
    if (records || base.status === 'none')
        return OWN;
    if (base.status === 'unknown')
        return { ...OWN, base };
    const answer = await (0,commit_files/* openCommitFiles */.t)(source, base.sha);
    if (answer.status === 'unknown')
        return { ...OWN, base: answer };
    return await nameBaseSuites(answer, { commit: base.sha, patterns, configs });
}


/***/ }),

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openOccasion),
  c: () => (/* binding */ surveyOccasion)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 1 modules
var github_client = __webpack_require__(43200);
// EXTERNAL MODULE: ./lib/adapters/github/base-commit.js
var base_commit = __webpack_require__(37391);
// EXTERNAL MODULE: ./lib/adapters/github/pull-request.js
var pull_request = __webpack_require__(5003);
// EXTERNAL MODULE: ./lib/adapters/github/api-failure.js
var api_failure = __webpack_require__(62545);
// EXTERNAL MODULE: ./lib/adapters/github/payload.js
var github_payload = __webpack_require__(79072);
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
    // a required status is asked for on the group too: without it the queue would wait for ever
    merge_group: { ...GATED, compareWith: 'base-sha', comments: false, status: true },
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
        ...(isForeign(env) && { foreignWorkflow: true }),
        sha: (0,github_payload/* requireSha */.qr)(env, 'GITHUB_SHA'),
        ref: env.GITHUB_REF ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        ...facts,
    };
}
/** Whether the running workflow is not one of this repository. */
function isForeign({ GITHUB_WORKFLOW_REF: ref, GITHUB_REPOSITORY: repository, }) {
    if (!ref || !repository)
        return false;
    return !ref.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
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
    const workflowPath = (0,github_payload/* readText */.yR)(payload, 'workflow_run.path')?.split('@')[0];
    const conclusion = (0,github_payload/* readText */.yR)(payload, 'workflow_run.conclusion');
    return {
        runId: (0,github_payload/* requireId */.l4)(payload, 'workflow_run.id'),
        attempt: (0,github_payload/* readId */.wh)(payload, 'workflow_run.run_attempt') ?? 1,
        event: (0,github_payload/* readText */.yR)(payload, 'workflow_run.event') ?? '',
        headSha: (0,github_payload/* requireSha */.qr)(payload, 'workflow_run.head_sha'),
        ...(headBranch && { headBranch }),
        ...(headRepositoryId && { headRepositoryId }),
        ...(headOwner && { headOwner }),
        ...(workflowPath && { workflowPath }),
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

;// CONCATENATED MODULE: ./lib/adapters/github/ask-event.js



/**
 * What the runner did not say of the repository and the workflow, and the API knows. Asks nothing where nothing is
 * missing, which is the rule; what the API does not tell either stays absent.
 */
async function askEvent(client, { env, payload }) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!owner || !repo)
        return {};
    const at = { owner, repo };
    const isRepositoryKnown = (0,github_payload/* readText */.yR)(payload, 'repository.default_branch') !== undefined &&
        ((0,github_payload/* toId */.Lr)(env.GITHUB_REPOSITORY_ID) ?? (0,github_payload/* readId */.wh)(payload, 'repository.id')) !== undefined;
    const isWorkflowKnown = parseWorkflowRef(env.GITHUB_WORKFLOW_REF) !== undefined;
    return {
        ...(!isRepositoryKnown && (await askRepository(client, at))),
        ...(!isWorkflowKnown && (await askWorkflow(client, at, (0,github_payload/* toId */.Lr)(env.GITHUB_RUN_ID)))),
    };
}
function askRepository(client, at) {
    return ask(client, async ({ rest }) => {
        const { data } = await rest.repos.get(at);
        const defaultBranch = (0,github_payload/* readText */.yR)(data, 'default_branch');
        const repositoryId = (0,github_payload/* readId */.wh)(data, 'id');
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
        const path = (0,github_payload/* readText */.yR)(data, 'path');
        const workflowFile = parseWorkflowRef(`${at.owner}/${at.repo}/${path}`);
        return workflowFile === undefined ? {} : { workflowFile };
    });
}
async function ask(client, question) {
    try {
        return await question(await client.octokit());
    }
    catch (error) {
        // throws on what is no answer of the API; any answer of the API leaves the fact unknown
        (0,api_failure/* readApiFailure */.H)(error);
        return {};
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/action/list-configs.js
var list_configs = __webpack_require__(24098);
// EXTERNAL MODULE: ./lib/action/read-base.js + 1 modules
var read_base = __webpack_require__(76357);
;// CONCATENATED MODULE: ./lib/action/survey.js










/** Why we run, of environment, payload and API. @throws UserError for an event that must not gate */
async function openOccasion({ env, inputs, secrets, }) {
    const payload = JSON.parse(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const { prNumber, command, token } = inputs;
    const client = (0,github_client/* createGitHubClient */.L)({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        redact: secrets.redactDocument,
    });
    const occasion = readOccasion({
        env,
        payload,
        inputs: { command, ...(prNumber !== undefined && { prNumber }) },
        answers: await askEvent(client, { env, payload }),
    });
    return { occasion, client };
}
/** @throws UserError for an event that must not gate, and for a checkout that is not what the event says */
async function surveyOccasion(host) {
    const { workspace, inputs } = host;
    const { occasion: read, client } = await openOccasion(host);
    const source = { checkout: workspace, client, repository: read.repository };
    const commit = (await (0,base_commit/* readCheckedOutSha */.Ir)(workspace)) ?? read.testedSha ?? read.sha;
    const occasion = await resolveDispatch(read, commit, source);
    if (occasion.testedSha !== undefined && occasion.testedSha !== commit)
        throw new errors/* UserError */.yo({
            code: 'wrong-checkout',
            message: `the checkout is ${commit.slice(0, 10)}, but this event tests ${occasion.testedSha.slice(0, 10)}`,
            hint: 'leave `ref` out of actions/checkout: the default is what is tested',
        });
    const answer = await (0,base_commit/* readCommit */.kN)(source, commit);
    const base = await (0,base_commit/* resolveBaseCommit */.F7)(source, {
        compareWith: occasion.compareWith,
        testedSha: commit,
    });
    const { configs, none } = await (0,list_configs/* listConfigs */.i)(host).then((found) => ({ configs: found, none: undefined }), (error) => ({ configs: [], none: error }));
    const policyBase = await (0,read_base/* readPolicyBase */.w)(source, {
        base,
        records: occasion.records,
        patterns: inputs.configs.map((pattern) => (0,posix_.normalize)(pattern)),
        configs: configs.map(({ config }) => config),
    });
    // where main has suites, that all of them are gone is a verdict
    if (none !== undefined && policyBase.configured.size === 0)
        throw none;
    return {
        occasion,
        client,
        commit,
        ...(answer.status === 'read' && { tree: answer.commit.tree }),
        base,
        policyBase,
        configs,
    };
}
/** A dispatch for a pull request: its head is read once, and the checkout must be its test merge. */
async function resolveDispatch(occasion, commit, source) {
    if (occasion.event !== 'workflow_dispatch' || occasion.prNumber === undefined)
        return occasion;
    const pull = await (0,pull_request/* readPullRequest */.DQ)(source, occasion.prNumber);
    const tested = await (0,base_commit/* readCommit */.kN)(source, commit);
    if (tested.status !== 'read')
        throw new errors/* UserError */.yo({ code: 'wrong-checkout', message: tested.why });
    (0,pull_request/* requireTestMerge */.cZ)(tested.commit, pull);
    return (0,pull_request/* joinPullRequest */.HE)(occasion, pull, { sha: commit });
}


/***/ }),

/***/ 72711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* unused harmony export readCheckout */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _sandbox_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24962);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** Bytes. The largest file that is read has 256 MiB. */
const MAX_BLOB_BYTES = 260 * 1024 * 1024;
/**
 * A repository's own configuration may name programs, and code of this very job can have written it: they would run
 * with whatever we may do. None of them is run.
 */
const NO_PROGRAMS = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    'core.fsmonitor=false',
    'core.sshCommand=ssh',
    'core.gitProxy=',
    'core.alternateRefsCommand=',
    'credential.helper=',
    'diff.external=',
    'gpg.program=false',
    'protocol.ext.allow=never',
    'protocol.file.allow=never',
].flatMap((setting) => ['-c', setting]);
/**
 * One git command in a repository, its output trimmed; absent where git fails (no repository, unknown object).
 * No shell, no hooks, no pager, and nothing of our environment but where programs and the user's settings lie.
 */
async function runGit(root, args) {
    const bytes = await spawnGit(root, args, MAX_OUTPUT_BYTES);
    return bytes?.toString('utf8').trim();
}
/** The same, byte for byte. */
async function readGit(root, args) {
    return await spawnGit(root, args, MAX_BLOB_BYTES);
}
async function spawnGit(root, args, maxBuffer) {
    try {
        const { stdout } = await run('git', [...NO_PROGRAMS, '--no-pager', ...args], {
            cwd: root,
            env: cleanEnvironment(process.env),
            encoding: 'buffer',
            maxBuffer,
            timeout: TIMEOUT_MS,
        });
        return stdout;
    }
    catch {
        return undefined;
    }
}
function cleanEnvironment(env) {
    return {
        ...(0,_sandbox_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(env, ['XDG_CONFIG_HOME']),
        GIT_TERMINAL_PROMPT: '0',
        // code of this job may have said that one commit stands for another
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
/** The commit that is checked out, its tree and its first parent; empty outside a repository. */
async function readCheckout(root) {
    // one process for all three; a signature would have a program checked by another program
    const told = await runGit(root, [
        'log',
        '-1',
        '--no-show-signature',
        '--no-decorate',
        '--format=%H%n%T%n%P',
        'HEAD',
        '--',
    ]);
    const [commit, tree, parents = ''] = told?.split('\n') ?? [];
    const [firstParent] = parents.split(' ');
    return {
        ...(commit && { commit }),
        ...(tree && { tree }),
        ...(firstParent && { firstParent }),
    };
}


/***/ }),

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

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ resolveBaseCommit),
/* harmony export */   H8: () => (/* binding */ explainUnread),
/* harmony export */   Ir: () => (/* binding */ readCheckedOutSha),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72711);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62545);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43200);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79072);




/** Of the checkout where it holds the commit (a shallow clone still knows its parents' names), else of the API. */
async function readCommit({ checkout, client, repository }, sha) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(sha))
        throw new Error('readCommit takes a full SHA');
    const text = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout, ['cat-file', 'commit', sha]);
    const local = text === undefined ? undefined : parseCommit(sha, text);
    if (local)
        return { status: 'read', commit: local };
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.git.getCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(repository),
            commit_sha: sha,
        });
        const parents = data.parents.map((parent) => parent.sha);
        return { status: 'read', commit: { sha: data.sha, tree: data.tree.sha, parents } };
    }
    catch (error) {
        return { status: 'unknown', why: explainUnread(sha, error) };
    }
}
/** Why a commit could not be had of the API, and what to do. @throws what is no answer of the API */
function explainUnread(sha, error) {
    const { kind, message } = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readApiFailure */ .H)(error);
    const cure = kind === 'forbidden' || kind === 'gone'
        ? ' (check out with `fetch-depth: 2`, or give the job `contents: read`)'
        : '';
    return `commit ${sha.slice(0, 10)}: ${message}${cure}`;
}
/** What `HEAD` of the checkout is; absent outside a repository. */
async function readCheckedOutSha(checkout) {
    const sha = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(sha) ? sha : undefined;
}
/** The commit whose baseline is wanted, and whose policy holds. */
async function resolveBaseCommit(source, { compareWith, testedSha }) {
    switch (compareWith.kind) {
        case 'nothing':
            return { status: 'none', why: 'nothing is compared on this event' };
        case 'base-sha':
            return { status: 'found', sha: compareWith.sha };
        case 'previous-baseline':
            return { status: 'found', sha: testedSha };
        case 'first-parent':
            break;
    }
    return await readFirstParent(source, testedSha);
}
async function readFirstParent(source, sha) {
    const answer = await readCommit(source, sha);
    if (answer.status === 'unknown')
        return answer;
    const [first] = answer.commit.parents;
    return first === undefined
        ? { status: 'none', why: `${sha.slice(0, 10)} is the first commit` }
        : { status: 'found', sha: first };
}
/** Headers of a raw commit object; the message begins after the first empty line. */
function parseCommit(sha, text) {
    const [headers = ''] = text.split('\n\n', 1);
    const valuesOf = (key) => headers
        .split('\n')
        .filter((line) => line.startsWith(`${key} `))
        .map((line) => line.slice(key.length + 1));
    const [tree] = valuesOf('tree');
    const parents = valuesOf('parent');
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(tree) && parents.every(_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH) ? { sha, tree, parents } : undefined;
}


/***/ }),

/***/ 34645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openCommitFiles)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(72711);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-tree.js


/** The tree of a commit in this clone, read from its objects; absent where the clone does not hold them. */
async function openCommitTree(root, sha) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        throw new Error('a tree is of a full SHA');
    const type = await (0,run_git/* runGit */.EO)(root, ['cat-file', '-t', `${sha}^{tree}`]);
    if (type !== 'tree')
        return undefined;
    const known = new Map();
    return {
        name: sha.slice(0, 7),
        find(path) {
            const entry = known.get(path) ?? findEntry(root, sha, path);
            known.set(path, entry);
            return entry;
        },
        entries: () => listEntries(root, sha),
        async read(object) {
            const bytes = await (0,run_git/* readGit */.lX)(root, ['cat-file', 'blob', object]);
            if (bytes)
                return bytes;
            throw new errors/* UserError */.yo({
                code: 'base-unread',
                message: `a file of commit ${sha.slice(0, 7)} is not in this clone`,
                hint: 'check out with `fetch-depth: 2`, without a filter',
            });
        },
    };
}
/** @throws UserError where the clone does not hold all of its folders */
async function listEntries(root, sha) {
    const lines = await (0,run_git/* readGit */.lX)(root, ['ls-tree', '-r', '-z', '--full-tree', sha]);
    if (lines === undefined)
        throw new errors/* UserError */.yo({
            code: 'base-unread',
            message: `the files of commit ${sha.slice(0, 7)} are not all in this clone`,
            hint: 'check out with `fetch-depth: 2`, without a filter',
        });
    const entries = new Map();
    for (const line of lines.toString('utf8').split('\0')) {
        const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
        if (mode !== undefined && object !== undefined && path !== undefined)
            entries.set(path, { mode, object });
    }
    return entries;
}
/** A path is a name here, never a pattern, and never an option: it stands behind `--`. */
async function findEntry(root, sha, path) {
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', sha, '--', path];
    const [line = ''] = ((await (0,run_git/* readGit */.lX)(root, args)) ?? Buffer.alloc(0)).toString('utf8').split('\0');
    const [facts = '', name] = line.split('\t');
    const [mode, , object, size] = facts.split(/\s+/);
    if (name !== path || mode === undefined || object === undefined)
        return undefined;
    return { mode, object, size: Number(size) || 0 };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(11022);
// EXTERNAL MODULE: ./lib/adapters/storage/refuse-file.js
var refuse_file = __webpack_require__(83787);
// EXTERNAL MODULE: ./lib/adapters/storage/text-lines.js
var text_lines = __webpack_require__(59493);
;// CONCATENATED MODULE: ./lib/adapters/storage/tree-files.js





const FILE = /^100(?:644|755)$/;
const LINK = '120000';
const FOLDER = /^0?40000$/;
const MOST_LINKS = 20;
const MOST_LINK_BYTES = 4096;
/** Files of a commit that is not checked out, under the trust rules of `RepositoryFiles`. */
function openTreeFiles(tree) {
    const known = new Map();
    const readFile = (path) => {
        const bytes = known.get(path) ?? readChecked(tree, path);
        known.set(path, bytes);
        return bytes;
    };
    return {
        readText: async (path) => (0,text_lines/* decodeText */.g7)(await readFile(path), path),
        digest: async (path) => (0,external_node_crypto_.createHash)('sha256')
            .update(await readFile(path))
            .digest('hex'),
        lines: (path) => (0,text_lines/* splitLines */.uz)(inOneChunk(() => readFile(path)), path),
        readLine: async (path, { offset, length }) => (0,text_lines/* decodeText */.g7)((await readFile(path)).subarray(offset, offset + length), path),
        exists: async (path) => (await follow(tree, path)).status === 'file',
    };
}
async function* inOneChunk(read) {
    yield await read();
}
async function readChecked(tree, path) {
    const found = await follow(tree, path);
    switch (found.status) {
        case 'file': {
            const tooLarge = (0,refuse_file/* refuseSize */.aU)(path, found.entry.size);
            if (tooLarge)
                throw tooLarge;
            return await tree.read(found.entry.object);
        }
        case 'outside':
            throw (0,refuse_file/* refuseFile */.lv)(path, `${found.link === path ? 'this' : found.link} is a symbolic link to ${found.target}, which is not a file of the repository (commit ${tree.name})`, 'put the file itself into the repository');
        case 'absent':
            throw (0,refuse_file/* refuseFile */.lv)(path, `${refuse_file/* NO_SUCH_FILE */.d5} at commit ${tree.name}`, 'check the path');
        case 'folder':
            throw (0,refuse_file/* refuseFile */.lv)(path, 'this is a folder', 'name a file inside it');
        case 'other':
            throw (0,refuse_file/* refuseFile */.lv)(path, 'this is not a regular file', 'name a file inside the repository');
    }
}
/** Links are followed as far as they stay inside. Throws a UserError for a path that cannot be meant. */
async function follow(tree, asked) {
    const resolved = (0,repository_path/* resolveRepositoryPath */.m)('', asked);
    if (resolved.status === 'refused')
        throw (0,refuse_file/* refuseFile */.lv)(asked, resolved.why, 'name a file inside the repository');
    let { path } = resolved;
    for (let links = 0; links <= MOST_LINKS; links += 1) {
        const entry = await tree.find(path);
        if (entry && FILE.test(entry.mode))
            return { status: 'file', path, entry };
        if (entry && entry.mode !== LINK)
            return { status: FOLDER.test(entry.mode) ? 'folder' : 'other' };
        const link = entry ? { path, entry } : await findLinkAbove(tree, path);
        if (!link)
            return { status: 'absent' };
        const target = await readLink(tree, link.entry);
        const rest = path.slice(link.path.length);
        const next = (0,repository_path/* resolveRepositoryPath */.m)(posix_.dirname(link.path), `${target}${rest}`);
        if (next.status === 'refused')
            return { status: 'outside', link: link.path, target };
        path = next.path;
    }
    return { status: 'absent' };
}
/** The nearest folder on the way that is a link. */
async function findLinkAbove(tree, path) {
    for (let folder = posix_.dirname(path); folder !== '.'; folder = posix_.dirname(folder)) {
        const entry = await tree.find(folder);
        if (entry?.mode === LINK)
            return { path: folder, entry };
        if (entry)
            return undefined;
    }
    return undefined;
}
async function readLink(tree, { object, size }) {
    return size > MOST_LINK_BYTES ? '/' : (await tree.read(object)).toString('utf8');
}

// EXTERNAL MODULE: ./lib/adapters/github/api-failure.js
var api_failure = __webpack_require__(62545);
// EXTERNAL MODULE: ./lib/adapters/github/base-commit.js
var base_commit = __webpack_require__(37391);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 1 modules
var github_client = __webpack_require__(43200);
// EXTERNAL MODULE: ./lib/adapters/github/payload.js
var payload = __webpack_require__(79072);
;// CONCATENATED MODULE: ./lib/adapters/github/api-tree.js



const api_tree_FOLDER = /^0?40000$/;
/** The tree of a commit as the API gives it: one request for its names, one for each file that is read. */
async function readApiTree({ client, repository }, sha) {
    if (!(0,payload/* isSha */.HH)(sha))
        throw new Error('a tree is of a full SHA');
    const octokit = await client.octokit();
    const at = (0,github_client/* addressOf */.c)(repository);
    try {
        const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: sha, recursive: 'true' });
        if (data.truncated)
            return {
                status: 'unknown',
                why: `commit ${sha.slice(0, 10)} has too many files to be listed by the API (check out with \`fetch-depth: 2\`)`,
            };
        const entries = new Map();
        for (const { path, mode, sha: object, size = 0 } of data.tree)
            if (path !== undefined && mode !== undefined && (0,payload/* isSha */.HH)(object))
                entries.set(path, { mode, object, size });
        return {
            status: 'read',
            tree: {
                name: sha.slice(0, 7),
                find: async (path) => entries.get(path),
                entries: async () => new Map([...entries].filter(([, { mode }]) => !api_tree_FOLDER.test(mode))),
                async read(object) {
                    const blob = await octokit.rest.git.getBlob({ ...at, file_sha: object });
                    return Buffer.from(blob.data.content, 'base64');
                },
            },
        };
    }
    catch (error) {
        return { status: 'unknown', why: (0,base_commit/* explainUnread */.H8)(sha, error) };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/commit-files.js





/** The files of a commit that is not checked out: of the clone's objects, else of the API. Never of the working tree. */
async function openCommitFiles({ checkout, client, repository }, sha) {
    const local = await openCommitTree(checkout, sha);
    if (local)
        return describeTree(local);
    const answer = await readApiTree({ client, repository }, sha);
    return answer.status === 'unknown' ? answer : describeTree(sayUnread(answer.tree));
}
function describeTree(tree) {
    return {
        status: 'read',
        files: openTreeFiles(tree),
        list: async () => [...(await tree.entries()).keys()],
        entries: () => tree.entries(),
    };
}
/** A file that the API does not give is nothing that a suite's author could mend in it. */
function sayUnread(tree) {
    return {
        ...tree,
        async read(object) {
            try {
                return await tree.read(object);
            }
            catch (error) {
                const { message } = (0,api_failure/* readApiFailure */.H)(error);
                throw new errors/* UserError */.yo({
                    code: 'base-unread',
                    message: `a file of commit ${tree.name} could not be read: ${message}`,
                    hint: 're-run the job, or check out with `fetch-depth: 2`',
                });
            }
        },
    };
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

/***/ 57329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ extractTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);




const BLOCK = 512;
const NAME_BYTES = 100;
const ZSTD_MAGIC = 0xfd2fb528;
const GZIP_MAGIC = 0x1f8b;
/**
 * Reads an untrusted archive (tar, compressed as the cache's toolkit does): only plain files of these names in the
 * folder `prefix` are written, into `folder` (fresh, of our own), whatever else it holds. Throws an Error for an archive
 * that is over the caps, or holds anything but a file under one of the names.
 */
async function extractTar(archive, { prefix, names, folder }, caps) {
    const found = [];
    const reader = new BlockReader(await decompress(archive), caps.maxBytes);
    for (let entries = 0;; entries += 1) {
        const header = await reader.take(BLOCK);
        if (!header || header.every((byte) => byte === 0))
            return found;
        if (entries >= caps.maxEntries)
            throw new Error(`it has more than ${caps.maxEntries} entries`);
        const { path, type, size } = readHeader(header);
        const name = path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : '';
        if (!names.has(name))
            await reader.copy(size);
        else {
            if (type !== '0' && type !== '\0')
                throw new Error(`${name} in it is no plain file`);
            if (size > caps.maxFileBytes)
                throw new Error(`${name} in it has ${size} bytes`);
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'wx', 0o600);
            try {
                await reader.copy(size, file);
            }
            finally {
                await file.close();
            }
            found.push(name);
        }
        await reader.copy((BLOCK - (size % BLOCK)) % BLOCK);
    }
}
async function decompress(archive) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(archive);
    const head = Buffer.alloc(4);
    try {
        await file.read(head, 0, head.length, 0);
    }
    finally {
        await file.close();
    }
    const unpack = chooseDecompressor(head);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive);
    source.on('error', (error) => unpack.destroy(error));
    return source.pipe(unpack);
}
function chooseDecompressor(head) {
    if (head.readUInt32LE(0) === ZSTD_MAGIC)
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress)();
    if (head.readUInt16BE(0) === GZIP_MAGIC)
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    throw new Error('it is compressed in no way that is known');
}
function readHeader(header) {
    const path = header.toString('latin1', 0, NAME_BYTES).replace(/\0[^]*$/, '');
    const digits = header.toString('latin1', 124, 136).replace(/[\0 ]+$/, '');
    // longer ones are written otherwise, and are over every cap
    if (!/^[0-7]{1,11}$/.test(digits))
        throw new Error('an entry has no size that can be read');
    return { path, type: header.toString('latin1', 156, 157), size: Number.parseInt(digits, 8) };
}
/** Bytes of a stream, as many as are asked for. */
class BlockReader {
    source;
    rest = Buffer.alloc(0);
    left;
    constructor(source, maxBytes) {
        this.source = source[Symbol.asyncIterator]();
        this.left = maxBytes;
    }
    /** Undefined where the stream ends. */
    async take(count) {
        const parts = [];
        for (let missing = count; missing > 0;) {
            const part = await this.next(missing);
            if (!part)
                return undefined;
            parts.push(part);
            missing -= part.length;
        }
        return Buffer.concat(parts);
    }
    /** Into a file, or nowhere. Throws where the stream ends before. */
    async copy(count, file) {
        for (let missing = count; missing > 0;) {
            const part = await this.next(missing);
            if (!part)
                throw new Error('it ends in the middle of an entry');
            await file?.write(part);
            missing -= part.length;
        }
    }
    async next(most) {
        if (this.rest.length === 0) {
            const { value, done } = await this.source.next();
            if (done)
                return undefined;
            this.left -= value.length;
            if (this.left < 0)
                throw new Error('it unpacks to more than is taken');
            this.rest = value;
        }
        const part = this.rest.subarray(0, most);
        this.rest = this.rest.subarray(part.length);
        return part;
    }
}


/***/ }),

/***/ 85456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fetchCacheEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2641);




const LOOK_UP = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** How the toolkit compresses where the machine has zstd, and where it has not. Part of what an entry is found by. */
const COMPRESSIONS = ['zstd-without-long', 'gzip'];
const VERSION_SALT = '1.0';
const LOOK_UP_TIMEOUT_MS = 30_000;
const DOWNLOAD_TIMEOUT_MS = 300_000;
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * The newest cache entry of one path whose key begins with `prefix`, written to the file `to`; its key, or undefined where
 * there is none. The toolkit saves entries; it does not restore them here, for it unpacks them with `tar -P` to wherever
 * they say. Throws an Error for a service that cannot be used.
 */
async function fetchCacheEntry({ path, prefix }, { to, maxBytes }) {
    for (const compression of COMPRESSIONS) {
        const found = await lookUp({ path, prefix, compression });
        if (!found?.key.startsWith(prefix))
            continue;
        await download(found.url, to, maxBytes);
        return found.key;
    }
    return undefined;
}
async function lookUp({ path, prefix, compression, }) {
    const { ACTIONS_RESULTS_URL: service, ACTIONS_RUNTIME_TOKEN: token } = process.env;
    if (!service || !token)
        throw new Error('there is no cache service here');
    const { fetchByProxy } = await Promise.all(/* import() */[__webpack_require__.e(913), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 89288));
    const system = process.platform === 'win32' ? ['windows-only'] : [];
    const version = [path, compression, ...system, VERSION_SALT].join('|');
    const response = await fetchByProxy(`${new URL(service).origin}/${LOOK_UP}`, {
        method: 'POST',
        redirect: 'error',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
            // the key itself never exists: the newest that begins with the prefix is wanted
            key: `${prefix}newest`,
            restore_keys: [prefix],
            version: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(version).digest('hex'),
        }),
        signal: AbortSignal.timeout(LOOK_UP_TIMEOUT_MS),
    });
    if (!response.ok || !response.body) {
        await response.body?.cancel();
        throw new Error(`the cache service answers ${response.status}`);
    }
    const chunks = [];
    for await (const chunk of capBytes(response.body, MAX_ANSWER_BYTES))
        chunks.push(chunk);
    return readEntry(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}
function readEntry(answer) {
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(answer) || answer['ok'] !== true)
        return undefined;
    const key = answer['matched_key'] ?? answer['matchedKey'];
    const url = answer['signed_download_url'] ?? answer['signedDownloadUrl'];
    return typeof key === 'string' && typeof url === 'string' ? { key, url } : undefined;
}
/** The address is signed, and lets anyone in: no token goes there, and it is in no message. */
async function download(url, to, maxBytes) {
    const { fetchByProxy } = await Promise.all(/* import() */[__webpack_require__.e(913), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 89288));
    const response = await fetchByProxy(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) });
    if (!response.ok || !response.body) {
        await response.body?.cancel();
        throw new Error(`its storage answers ${response.status}`);
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(capBytes(response.body, maxBytes), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx', mode: 0o600 }));
}
async function* capBytes(body, most) {
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > most)
            throw new Error(`it is longer than ${most} bytes`);
        yield chunk;
    }
}


/***/ }),

/***/ 12148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ walkFirstParents)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43200);

const MAX_REQUESTS = 4;
/**
 * The commit itself, its first parent, that one's first parent and so on, by the API: the checkout holds two of them.
 * Ends at the root, after `maxCommits`, or when a few requests have not brought more.
 */
async function* walkFirstParents({ client, repository }, sha, maxCommits) {
    const octokit = await client.octokit();
    const firstParents = new Map();
    let commit = sha;
    let requests = 0;
    for (let walked = 0; commit !== undefined && walked < maxCommits; walked += 1) {
        yield commit;
        if (!firstParents.has(commit)) {
            if (requests === MAX_REQUESTS)
                return;
            requests += 1;
            // Side branches fill a page too: the chain may leave it early and is then taken up where it left.
            const { data } = await octokit.rest.repos.listCommits({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .c)(repository),
                sha: commit,
                per_page: 100,
            });
            for (const { sha: listed, parents } of data)
                firstParents.set(listed, parents[0]?.sha);
        }
        commit = firstParents.get(commit);
    }
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   HE: () => (/* binding */ joinPullRequest),
/* harmony export */   c$: () => (/* binding */ toPullRequest),
/* harmony export */   cZ: () => (/* binding */ requireTestMerge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62545);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43200);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79072);




/**
 * The pull request that a dispatch names.
 * @throws UserError when there is none, it is not open, or the API does not answer: without it there is nothing to gate
 */
async function readPullRequest(source, number) {
    let answer;
    try {
        answer = await fetchPullRequest(source, number);
    }
    catch (error) {
        const { kind, message } = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readApiFailure */ .H)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'pr-number',
            message: `pull request #${number} could not be read: ${message}`,
            hint: kind === 'gone'
                ? 'check `pr-number`; an issue has a number too, but no commits'
                : 'the job needs `pull-requests: read` and `contents: read`',
        });
    }
    if (answer.state !== 'open') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'pr-number',
            message: `pull request #${number} is ${answer.state}, not open`,
            hint: 'reopen it, or dispatch without `pr-number` to test a branch',
        });
    }
    return toPullRequest(answer);
}
/**
 * The dispatch tests `refs/pull/N/merge`: its second parent must be the head that was read, else something was
 * pushed in between (or another ref was checked out), and the verdict would be of other code than it is filed under.
 * @throws UserError when it is not
 */
function requireTestMerge(tested, pull) {
    if (tested.parents.length === 2 && tested.parents[1] === pull.headSha)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'pr-number',
        message: `the checkout (${tested.sha.slice(0, 10)}) is not the test merge of pull request ` +
            `#${pull.number} at ${pull.headSha.slice(0, 10)}`,
        hint: 'check out `refs/pull/<number>/merge` with `fetch-depth: 2`; if something was pushed meanwhile, ' +
            'start the workflow again; a pull request with conflicts has no such merge',
    });
}
/** The occasion of a dispatch, with what the API said of its pull request. */
function joinPullRequest(occasion, pull, tested) {
    const { headSha, baseRef, fork, dependabot, draft } = pull;
    return { ...occasion, testedSha: tested.sha, headSha, baseRef, fork, dependabot, draft };
}
async function fetchPullRequest({ client, repository }, number) {
    const octokit = await client.octokit();
    const at = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(repository);
    return (await octokit.rest.pulls.get({ ...at, pull_number: number })).data;
}
/** @throws Error where the API gives no SHA */
function toPullRequest(answer) {
    const { number, head, base, user } = answer;
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(head.sha) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(base.sha))
        throw new Error('the API gave no SHA for a commit');
    const headRepositoryId = head.repo ? Number(head.repo.id) : undefined;
    return {
        number,
        headSha: head.sha,
        ...(headRepositoryId !== undefined && { headRepositoryId }),
        baseRef: base.ref,
        baseSha: base.sha,
        fork: headRepositoryId !== Number(base.repo.id),
        dependabot: user?.login === 'dependabot[bot]',
        draft: answer.draft === true,
        author: { id: Number(user?.id ?? 0), login: user?.login ?? 'ghost' },
        url: answer.html_url,
    };
}


/***/ }),

/***/ 32598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ attemptArtifactName),
  GB: () => (/* binding */ findEarlierBatches),
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

// EXTERNAL MODULE: ./lib/adapters/github/first-parents.js
var first_parents = __webpack_require__(12148);
// EXTERNAL MODULE: ./lib/adapters/github/download-artifact.js
var download_artifact = __webpack_require__(74139);
// EXTERNAL MODULE: ./lib/adapters/github/payload.js
var payload = __webpack_require__(79072);
;// CONCATENATED MODULE: ./lib/adapters/github/sister-runs.js


/** Runs asked for their artifacts: a pull request that is closed and opened again has two for one head. */
const MAX_RUNS = 3;
/** Of its artifacts: a run in shards has hundreds. */
const MAX_PAGES = 10;
const PAGE = 100;
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
    for (const { id } of sisters.slice(0, MAX_RUNS))
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const { data: listed } = await octokit.rest.actions.listWorkflowRunArtifacts({
                ...(0,github_client/* addressOf */.c)(repository),
                run_id: id,
                per_page: PAGE,
                page,
            });
            const own = listed.artifacts.filter((row) => row.name.startsWith(prefix) && row.workflow_run?.id === id && !row.expired);
            rows.push(...own.toSorted((a, b) => b.id - a.id));
            if (own.length > 0 || listed.artifacts.length < PAGE)
                break;
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
/**
 * The batches that an earlier attempt of this very run submitted and did not wait for to the end: its folder. Nothing that
 * was measured is taken over, so that a baseline may ask for it.
 */
async function findEarlierBatches(options, scope, signal) {
    const notes = [];
    const listed = await listAttempts(options, scope, notes);
    const stored = await takeFirst(listed, options, scope, notes, signal);
    if (!stored || stored.run.complete || stored.run.run_id !== options.runId)
        return undefined;
    return stored.folder;
}
async function takeFromCache(options, scope, notes) {
    if (!options.cache)
        return undefined;
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
/** Attempts that are asked for, the newest of them: each took over what the one before it had. */
const MOST_ATTEMPTS = 10;
/** What earlier attempts of this run published, newest attempt first; by name, for a run in shards has hundreds of others. */
async function listAttempts({ client, repository, runId, attempt }, scope, notes) {
    const rows = [];
    try {
        const last = Math.max(1, attempt - MOST_ATTEMPTS);
        for (let earlier = attempt - 1; earlier >= last; earlier -= 1) {
            const name = attemptArtifactName(scope, earlier);
            const octokit = await client.octokit();
            const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
                ...(0,github_client/* addressOf */.c)(repository),
                run_id: runId,
                name,
                per_page: 100,
            });
            const own = data.artifacts.filter((row) => row.name === name && row.workflow_run?.id === runId && !row.expired);
            rows.push(...own.toSorted((a, b) => b.id - a.id));
        }
        return rows;
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
async function openEarlier(options, folder, scope, notes) {
    const why = await options.openRun(folder).then(async (stored) => refuseEarlier(stored.run, scope) ??
        ((await isOnBase(stored.run, scope, options))
            ? stored
            : 'they were merged into another branch'), (error) => {
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
/** As far as main may have moved on since. */
const MOST_BEHIND = 300;
/**
 * Whether the head was merged into the same thing: the same tree, the same base, or a base that ours has grown from. The same
 * head merged into a branch of somebody's own may be another app, whatever its digests say.
 */
async function isOnBase({ tree, base_commit: base }, scope, source) {
    if (scope.baseCommit === undefined || (tree !== undefined && tree === scope.tree))
        return true;
    if (base === undefined)
        return false;
    try {
        for await (const sha of (0,first_parents/* walkFirstParents */.P)(source, scope.baseCommit, MOST_BEHIND))
            if (sha === base)
                return true;
    }
    catch (error) {
        (0,api_failure/* readApiFailure */.H)(error);
    }
    return false;
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

/***/ 59303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ saveCacheEntry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Saves one folder as a cache entry: `fill` puts into it what is to be kept, and says whether that was anything. Losing it costs
 * a line in the log, never a verdict.
 */
async function saveCacheEntry({ workspace, folder, key }, fill) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder);
    if (await exists(place))
        return { status: 'not-saved', why: `\`${folder}\` stands in the checkout` };
    try {
        const { cacheClient: cache } = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 97622));
        if (!cache.isFeatureAvailable())
            return { status: 'not-saved', why: 'there is no cache service here' };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place);
        if (!(await fill(place)))
            return { status: 'not-saved', why: 'there is nothing to keep' };
        const id = await cache.saveCache([folder], key);
        return id === -1
            ? { status: 'not-saved', why: 'the cache service did not take it' }
            : { status: 'saved', key };
    }
    catch (error) {
        return { status: 'not-saved', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error) };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
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
/* harmony import */ var _extract_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57329);
/* harmony import */ var _fetch_cache_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85456);
/* harmony import */ var _save_cache_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59303);






/** Fixed and relative: the path is part of what a cache is found by. */
const CACHE_FOLDER = '.touchstone-trials';
const TRIAL_FILES = ['run.json', 'trials.jsonl'];
/** Kept where there is one. */
const MORE_FILES = [
    'base.jsonl',
    'by-base.jsonl',
    'rescored.jsonl',
    'rescored-release.jsonl',
    'batches.jsonl',
];
const FILES = new Set([...TRIAL_FILES, ...MORE_FILES]);
const MAX_FILE_BYTES = 1024 * 1024 * 1024;
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
const CAPS = { maxEntries: 100, maxFileBytes: MAX_FILE_BYTES, maxBytes: 2 * MAX_FILE_BYTES };
/**
 * Newest trials that were kept for this head. Whoever can run code in the pull request can have written them: only files
 * of known names are taken out of the archive, into a folder of our own, under caps.
 */
async function restoreTrials({ tempFolder }, scope) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempFolder, 'touchstone-earlier-'));
    const archive = `${folder}.cache`;
    try {
        const entry = { path: CACHE_FOLDER, prefix: keyPrefix(scope) };
        const key = await (0,_fetch_cache_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCacheEntry */ .$)(entry, { to: archive, maxBytes: MAX_ARCHIVE_BYTES });
        if (key === undefined)
            return await forget(folder, { status: 'miss' });
        const wanted = { prefix: CACHE_FOLDER, names: FILES, folder };
        const files = await (0,_extract_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .extractTar */ .n)(archive, wanted, CAPS);
        if (TRIAL_FILES.every((name) => files.includes(name)))
            return { status: 'restored', folder, key };
        const why = 'what the cache held is not a stored run';
        return await forget(folder, { status: 'unavailable', why });
    }
    catch (error) {
        return await forget(folder, { status: 'unavailable', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error) });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(archive, { force: true });
    }
}
async function forget(folder, restored) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    return restored;
}
/** Keeps the trials of a run folder for the next attempt. Losing them costs a warning, never a verdict. */
async function saveTrials({ workspace }, scope, runFolder) {
    const key = `${keyPrefix(scope)}${scope.runId}-${scope.attempt}`;
    const entry = { workspace, folder: CACHE_FOLDER, key };
    return await (0,_save_cache_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .saveCacheEntry */ .g)(entry, (place) => takeOver(runFolder, place));
}
/** Ends with a separator after a whole SHA: lookup is by prefix. */
function keyPrefix({ suite, headSha, shard }) {
    const part = shard ? `.${shard.index}-of-${shard.count}` : '';
    return `touchstone-trials-v1.${suite}${part}.${headSha}.`;
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


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* harmony import */ var _values_runner_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15126);

const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/** Without these no program starts on Windows. */
const WINDOWS = ['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP'];
/**
 * The environment of a child process: PATH, HOME, LANG, TMPDIR and the named variables, nothing else, and never what is the runner's.
 * `names` is what the suite's `target.env` lists; a name that the host does not have is left out.
 */
function childEnvironment(host, names) {
    const given = names.filter((name) => !(0,_values_runner_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnerVariable */ .R)(name));
    const wanted = [...ALWAYS, ...('SystemRoot' in host ? WINDOWS : []), ...given];
    const found = {};
    for (const name of wanted) {
        const value = host[name];
        if (value !== undefined)
            found[name] = value;
    }
    return found;
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

/***/ 83787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   aU: () => (/* binding */ refuseSize),
/* harmony export */   d5: () => (/* binding */ NO_SUCH_FILE),
/* harmony export */   lv: () => (/* binding */ refuseFile)
/* harmony export */ });
/* unused harmony exports MAX_CONFIG_BYTES, MAX_DATA_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Bytes. Configuration is written by hand; datasets and fixtures are not. */
const MAX_CONFIG_BYTES = 1024 * 1024;
const MAX_DATA_BYTES = 256 * 1024 * 1024;
/** What is read as one text: schemas, prompts, modules. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
const CONFIG_FILE = /\.(ya?ml|lock|md)$/i;
const NO_SUCH_FILE = 'there is no such file in the repository';
/** A file of a repository that is not read, and why. */
function refuseFile(path, message, hint) {
    const problem = { code: 'config', message, place: { file: path }, hint };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem);
}
/** Nothing for a file that is small enough; `mostOfData`: bytes of a file that is no configuration. */
function refuseSize(path, bytes, mostOfData = MAX_DATA_BYTES) {
    const most = CONFIG_FILE.test(path) ? MAX_CONFIG_BYTES : mostOfData;
    if (bytes <= most)
        return undefined;
    return refuseFile(path, `the file has ${formatMebibytes(bytes)}; at most ${formatMebibytes(most)} are read`, 'split it into several files');
}
function formatMebibytes(bytes) {
    return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
}


/***/ }),

/***/ 96326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: findRepositoryRoot

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(11022);
;// CONCATENATED MODULE: ./lib/adapters/storage/line-window.js

/** Lines are read one after the other: what follows the one that was asked for is read with it. */
const WINDOW_BYTES = 64 * 1024;
/** Reads lines again that were read before: one look at the disk for many of them. */
class LineWindow {
    window;
    /** The same one for every window: a large dataset would leave thousands to be collected. */
    buffer = Buffer.allocUnsafeSlow(WINDOW_BYTES);
    /**
     * The bytes of a line, which are good until the next call; fewer where the file became shorter. `open` gives the file, which is
     * closed here.
     */
    read(path, { offset, length }, open) {
        const held = this.window;
        const isHeld = held?.path === path &&
            offset >= held.offset &&
            offset + length <= held.offset + held.bytes.length;
        const { offset: start, bytes } = isHeld ? held : this.load(path, { offset, length }, open);
        return bytes.subarray(offset - start, offset - start + length);
    }
    load(path, { offset, length }, open) {
        const file = open();
        try {
            const bytes = length > WINDOW_BYTES ? Buffer.allocUnsafeSlow(length) : this.buffer;
            // what it held is gone, whether or not it can be filled anew
            this.window = undefined;
            let done = 0;
            // one line is read faster at once than by a thread that must be asked
            for (let read = -1; done < bytes.length && read !== 0; done += read)
                read = (0,external_node_fs_.readSync)(file, bytes, done, bytes.length - done, offset + done);
            this.window = { path, offset, bytes: bytes.subarray(0, done) };
            return this.window;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}

// EXTERNAL MODULE: ./lib/adapters/storage/refuse-file.js
var refuse_file = __webpack_require__(83787);
// EXTERNAL MODULE: ./lib/adapters/storage/text-lines.js
var text_lines = __webpack_require__(59493);
;// CONCATENATED MODULE: ./lib/adapters/storage/repository-files.js








const CHUNK_BYTES = 256 * 1024;
/** Paths are real when they are opened: a link that appears after the check is not followed. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW;
/** Files of a repository on disk under the trust rules of `RepositoryFiles`. `root`: its folder. */
function openRepository(root) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const openFile = (path) => openChecked(realRoot, path);
    const lines = new LineWindow();
    return {
        readText: async (path) => {
            const file = await openFile(path);
            const chunks = [];
            try {
                const tooLarge = (0,refuse_file/* refuseSize */.aU)(path, (await file.stat()).size, refuse_file/* MAX_TEXT_BYTES */.$D);
                if (tooLarge)
                    throw tooLarge;
                for await (const chunk of readChunks(file))
                    chunks.push(chunk);
            }
            finally {
                await file.close();
            }
            return (0,text_lines/* decodeText */.g7)(Buffer.concat(chunks), path);
        },
        digest: async (path) => {
            const file = await openFile(path);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            try {
                for await (const chunk of readChunks(file))
                    hash.update(chunk);
            }
            finally {
                await file.close();
            }
            return hash.digest('hex');
        },
        lines: (path) => readLines(() => openFile(path), path),
        readLine: async (path, range) => {
            const bytes = lines.read(path, range, () => openAtOnce(realRoot, path));
            if (bytes.length < range.length)
                throw refuseShorter(path);
            return (0,text_lines/* decodeText */.g7)(bytes, path);
        },
        exists: async (path) => checkPath(realRoot, path).status === 'file',
    };
}
/** The nearest folder, upwards from `from`, that holds `.git`; without one `from` itself. */
function findRepositoryRoot(from) {
    const start = resolve(from);
    for (let folder = start;; folder = dirname(folder)) {
        if (existsSync(join(folder, '.git')))
            return folder;
        if (folder === dirname(folder))
            return start;
    }
}
/** The real path of a file that may be read. Throws a UserError for any other. */
function findFile(root, path) {
    const checked = checkPath(root, path);
    if (checked.status === 'absent')
        throw (0,refuse_file/* refuseFile */.lv)(path, refuse_file/* NO_SUCH_FILE */.d5, 'check the spelling of the path');
    if (checked.status === 'folder')
        throw (0,refuse_file/* refuseFile */.lv)(path, 'this is a folder', 'name a file inside it');
    const tooLarge = (0,refuse_file/* refuseSize */.aU)(path, checked.stats.size);
    if (tooLarge)
        throw tooLarge;
    return checked.real;
}
async function openChecked(root, path) {
    const real = findFile(root, path);
    try {
        return await (0,promises_.open)(real, OPEN_FLAGS);
    }
    catch (error) {
        throw refuseOpening(path, error);
    }
}
/** One line is read faster at once than by a thread that must be asked three times. */
function openAtOnce(root, path) {
    const real = findFile(root, path);
    try {
        return (0,external_node_fs_.openSync)(real, OPEN_FLAGS);
    }
    catch (error) {
        throw refuseOpening(path, error);
    }
}
/** Follows the path component by component. Throws a UserError for one that is not trusted. */
function checkPath(root, path) {
    const resolved = (0,repository_path/* resolveRepositoryPath */.m)('', path);
    if (resolved.status === 'refused')
        throw (0,refuse_file/* refuseFile */.lv)(path, resolved.why, 'name a file inside the repository');
    let current = root;
    for (const part of resolved.path.split('/')) {
        current = (0,external_node_path_.join)(current, part);
        const stats = lstatIfThere(current);
        if (!stats)
            return { status: 'absent' };
        if (!stats.isSymbolicLink())
            continue;
        const real = realpathIfThere(current);
        if (real === undefined || !isInside(root, real))
            throw refuseLink(root, path, current);
        current = real;
    }
    const stats = (0,external_node_fs_.lstatSync)(current);
    if (stats.isDirectory())
        return { status: 'folder' };
    if (!stats.isFile())
        throw (0,refuse_file/* refuseFile */.lv)(path, 'this is not a regular file', 'name a file inside the repository');
    return { status: 'file', real: current, stats };
}
function refuseLink(root, path, link) {
    const where = (0,external_node_path_.relative)(root, link).split(external_node_path_.sep).join('/');
    return (0,refuse_file/* refuseFile */.lv)(path, `${where === path ? 'this' : where} is a symbolic link to ${(0,external_node_fs_.readlinkSync)(link)}, which is not a file of the repository`, 'put the file itself into the repository');
}
function isInside(root, real) {
    const way = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep);
    return way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
}
function lstatIfThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error)))
            return undefined;
        throw error;
    }
}
function realpathIfThere(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error)))
            return undefined;
        throw error;
    }
}
async function* readLines(openFile, path) {
    const file = await openFile();
    try {
        yield* (0,text_lines/* splitLines */.uz)(readChunks(file), path);
    }
    finally {
        await file.close();
    }
}
async function* readChunks(file) {
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
function refuseOpening(path, error) {
    return (0,refuse_file/* refuseFile */.lv)(path, `the file cannot be read (${errorCode(error)})`, 'check its permissions');
}
function refuseShorter(path) {
    return (0,refuse_file/* refuseFile */.lv)(path, 'the file became shorter while it was read', 'run again when nothing writes to it');
}
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error
        ? String(error.code)
        : 'unknown';
}


/***/ }),

/***/ 34330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zF: () => (/* binding */ RUN_FILE),
  fG: () => (/* binding */ readRunDocument)
});

// UNUSED EXPORTS: isRunDocument

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(87633);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
}, { target_kind: document_guards/* isText */.KH, demoted: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH), strangers: (0,document_guards/* listOf */.c3)(document_guards/* isText */.KH) });

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
    cached: document_guards/* isCount */.my,
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
const isPace = (0,document_guards/* shaped */.e9)({ refused: document_guards/* isCount */.my, least: document_guards/* isCount */.my, now: document_guards/* isCount */.my });
const isOrigin = (0,document_guards/* shaped */.e9)({ created_at: isTime }, { commit: document_guards/* isText */.KH, edited_only: document_guards/* isFlag */.RV });
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
    pace: (0,document_guards/* free */.t9)((value) => (0,json_guards/* isRecord */.u4)(value) && Object.values(value).every(isPace)),
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
    sources: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ suite: document_guards/* isText */.KH, lock: document_guards/* isText */.KH, lock_file: document_guards/* isText */.KH })),
    mode: (0,document_guards/* free */.t9)((0,document_guards/* oneOf */.yL)('enforce', 'report')),
    commit: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    tree: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    base_commit: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    head: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    repository_id: (0,document_guards/* free */.t9)(document_guards/* isCount */.my),
    run_id: (0,document_guards/* free */.t9)(document_guards/* isCount */.my),
    attempt: (0,document_guards/* free */.t9)(document_guards/* isCount */.my),
    tool_version: (0,document_guards/* free */.t9)(document_guards/* isText */.KH),
    partial: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ of: document_guards/* isCount */.my, by: document_guards/* isText */.KH })),
    shard: (0,document_guards/* free */.t9)((0,document_guards/* shaped */.e9)({ index: document_guards/* isCount */.my, count: document_guards/* isCount */.my })),
    notes: (0,document_guards/* free */.t9)((0,document_guards/* listOf */.c3)(document_guards/* isText */.KH)),
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
/** Whether a value is what a reader of a run document needs. */
function isRunDocument(run) {
    return (0,json_guards/* isRecord */.u4)(run) && listFaults(run).length === 0;
}
function sayBad(file, message, hint) {
    const problem = { code: 'bad-run', message, place: { file } };
    return new errors/* UserError */.yo(hint === undefined ? problem : { ...problem, hint });
}


/***/ }),

/***/ 45119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q9: () => (/* binding */ BATCHES_FILE),
  kg: () => (/* binding */ createRunFolder),
  lC: () => (/* binding */ listDocuments),
  vw: () => (/* binding */ openStoredRun),
  fC: () => (/* binding */ resumeRunFolder),
  vK: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(12849);
;// CONCATENATED MODULE: ./lib/adapters/storage/line-file.js





const LINE_FEED = 10;
/** A process that was killed may have left half a line: the next one must not be written behind it. */
async function dropCutLine(path) {
    const text = await (0,promises_.readFile)(path).catch(() => undefined);
    if (text === undefined || text.length === 0 || text.at(-1) === LINE_FEED)
        return;
    await (0,promises_.truncate)(path, text.lastIndexOf(LINE_FEED) + 1);
}
/** Opens it, and makes it where it is not there. `append` rejects with a UserError where the system takes no more. */
async function openLines(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    const file = await (0,promises_.open)(path, 'a');
    let written = (await file.stat()).size;
    /** Lines that ended in the same turn of the loop: they are written together. */
    let waiting;
    let broken;
    /** At once: to hand so little to a thread and to wait for it takes longer than to write it. */
    function write(lines) {
        if (broken)
            throw broken;
        const bytes = Buffer.from(lines);
        let done = 0;
        try {
            while (done < bytes.length)
                done += (0,external_node_fs_.writeSync)(file.fd, bytes, done);
        }
        catch (error) {
            broken = (0,say_unwritable/* sayUnwritable */.B)(folder, error);
            // of lines that went together those that are whole stay
            dropHalfLine(path, written + bytes.subarray(0, done).lastIndexOf(LINE_FEED) + 1);
            throw broken;
        }
        written += bytes.length;
    }
    async function writeSoon() {
        await (0,external_node_timers_promises_.setImmediate)();
        const lines = waiting?.lines ?? '';
        waiting = undefined;
        write(lines);
    }
    return {
        append(value) {
            waiting ??= { lines: '', done: writeSoon() };
            waiting.lines += `${JSON.stringify(value)}\n`;
            return waiting.done;
        },
        async close() {
            await waiting?.done.catch(() => undefined);
            await file.close();
        },
    };
}
/** A half-written line would make the file unreadable; what was there before is good. */
function dropHalfLine(path, bytes) {
    try {
        (0,external_node_fs_.truncateSync)(path, bytes);
    }
    catch {
        // a reader drops it as well: it has no line end
    }
}

// EXTERNAL MODULE: ./lib/adapters/storage/run-document.js + 1 modules
var run_document = __webpack_require__(34330);
// EXTERNAL MODULE: ./lib/adapters/storage/trial-lines.js
var trial_lines = __webpack_require__(83368);
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
/** What the run has given to batch endpoints: another attempt waits for the answers, and asks nothing twice. */
const BATCHES_FILE = 'batches.jsonl';
/** In a baseline: the run of the last release. */
const RELEASE_FOLDER = 'release';
/** 2,000 lines of history, and bits of some 500,000 cases. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;
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
    await refuseLinks(folder);
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
    // they speak of what the run was before
    for (const name of [evidence/* EVIDENCE_FILE */.fi, evidence/* VERDICT_FILE */.R2, evidence/* JUDGED_FILE */.b])
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    return await openForAppending(folder);
}
/** A run of ours holds none; one that somebody committed would have us write wherever its links lead. */
async function refuseLinks(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const link = entries.find((entry) => entry.isSymbolicLink());
    if (!link)
        return;
    throw new errors/* UserError */.yo({
        code: 'bad-run',
        message: `${(0,external_node_path_.join)(folder, link.name)} is a symbolic link: this is no run to go on with`,
        hint: 'start a new run: leave --resume out',
    });
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
            await writeAtomically(folder, run_document/* RUN_FILE */.zF, `${JSON.stringify(run, null, 2)}\n`);
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
/** Whole or not at all. @throws UserError */
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
    const folder = path.endsWith(run_document/* RUN_FILE */.zF) ? path.slice(0, -run_document/* RUN_FILE */.zF.length - 1) || '.' : path;
    const run = await (0,run_document/* readRunDocument */.fG)(folder);
    return {
        folder,
        run,
        trials: () => readTrials(folder, { tolerateCutLine: !run.complete }),
        base: () => readBeside(folder, BASE_FILE, { tolerateCutLine: !run.complete }),
        byBase: () => readBeside(folder, BY_BASE_FILE, { tolerateCutLine: !run.complete }),
        rescored: (of) => readRescored((0,external_node_path_.join)(folder, RESCORED_FILES[of])),
        async release() {
            const carried = (0,external_node_path_.join)(folder, RELEASE_FOLDER);
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(carried, run_document/* RUN_FILE */.zF)) ? await openStoredRun(carried) : undefined;
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
/** The documents of a run folder: what another attempt needs, and of a judged run what people read and verify. */
function listDocuments(folder) {
    return [...evidence/* EVIDENCE_SUBJECTS */.YP, evidence/* EVIDENCE_FILE */.fi, BATCHES_FILE].filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}
async function* readTrials(folder, { tolerateCutLine }) {
    const path = (0,external_node_path_.join)(folder, TRIALS_FILE);
    try {
        yield* (0,trial_lines/* readTrialLines */.mD)((0,external_node_fs_.createReadStream)(path), path, tolerateCutLine);
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
        yield* (0,trial_lines/* readTrialLines */.mD)((0,external_node_fs_.createReadStream)(path), path, tolerateCutLine);
}
async function* readRescored(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return;
    yield* (0,trial_lines/* readRescoredLines */.bN)((0,external_node_fs_.createReadStream)(path), path);
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

/***/ 59493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* unused harmony export MAX_LINE_BYTES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Bytes. One line is held in memory at a time. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Text of a whole file or line: valid UTF-8, without a byte order mark. Throws a UserError that names file and line. */
function decodeText(bytes, file) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw refuseBytes(bytes, file, 1);
    return dropByteOrderMark(bytes).toString('utf8');
}
/** The lines of a file as its bytes arrive, ended by LF or CRLF; memory holds one line and one chunk. */
async function* splitLines(chunks, file) {
    let line = 1;
    let offset = 0;
    let rest = [];
    let restBytes = 0;
    for await (const chunk of chunks) {
        let start = 0;
        for (;;) {
            const end = chunk.indexOf(LINE_FEED, start);
            const part = chunk.subarray(start, end < 0 ? chunk.length : end);
            if (restBytes + part.length > MAX_LINE_BYTES)
                throw refuseLength(file, line);
            if (end < 0) {
                rest.push(part);
                restBytes += part.length;
                break;
            }
            const bytes = restBytes === 0 ? part : Buffer.concat([...rest, part]);
            yield toLine(bytes, file, line, offset);
            line += 1;
            offset += bytes.length + 1;
            rest = [];
            restBytes = 0;
            start = end + 1;
        }
    }
    if (restBytes > 0)
        yield toLine(Buffer.concat(rest), file, line, offset);
}
function toLine(bytes, file, line, offset) {
    const ended = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
    const content = line === 1 ? dropByteOrderMark(ended) : ended;
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
        throw refuseBytes(content, file, line);
    const start = offset + ended.length - content.length;
    return { text: content.toString('utf8'), line, offset: start, length: content.length };
}
function dropByteOrderMark(bytes) {
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
function refuseBytes(bytes, file, firstLine) {
    let line = firstLine;
    let start = 0;
    for (;;) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end < 0 ? bytes.length : end)) || end < 0)
            break;
        start = end + 1;
        line += 1;
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'config',
        message: 'this line is not valid UTF-8 text',
        place: { file, line },
        hint: 'save the file as UTF-8',
    });
}
function refuseLength(file, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'config',
        message: `this line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`,
        place: { file, line },
        hint: 'is the file JSONL, with one JSON value a line?',
    });
}


/***/ }),

/***/ 83368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ readRescoredLines),
/* harmony export */   mD: () => (/* binding */ readTrialLines)
/* harmony export */ });
/* unused harmony export readJsonLines */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _trial_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61406);


/** No line of a trial may be longer; what is longer was not written by us. */
const MAX_LINE_CHARS = 32 * 1024 * 1024;
/** The trials of a stream of JSON lines, one at a time. A cut last line (no line end) is dropped where a process may have been killed. */
function readTrialLines(chunks, file, tolerateCutLine) {
    return readLines(chunks, { file, tolerateCutLine, isLine: _trial_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrial */ .rK });
}
/** The same of the baseline's trials that a run scored again. */
function readRescoredLines(chunks, file) {
    return readLines(chunks, { file, tolerateCutLine: true, isLine: _trial_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRescored */ .wG });
}
/** Any JSON, a value a line; none of them cut. */
function readJsonLines(chunks, file) {
    const isLine = (value) => value !== undefined;
    return readLines(chunks, { file, tolerateCutLine: false, isLine });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'bad-run',
        message,
        place: { file, line },
        hint: 'the file was changed or cut; record the run again',
    });
}


/***/ }),

/***/ 61406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ isOutput),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   wG: () => (/* binding */ isRescored)
/* harmony export */ });
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2641);
/* harmony import */ var _document_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18468);


const isVote = (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .shaped */ .e9)({ model: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }, { label: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, value: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS, pass: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlag */ .RV, reason: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, why: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH });
const isAsked = (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .shaped */ .e9)({ digest: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, calls: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my }, {
    cached: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my,
    usage: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsage */ .gl,
    cost_usd: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt,
    latency_ms: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt,
    models: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
    fingerprints: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
    label: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    votes: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(isVote),
});
const isScore = (value) => {
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const finding = value['status'] === 'scored'
        ? { value: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS, pass: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlag */ .RV, reason: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }
        : { status: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('skipped', 'errored'), why: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH };
    return (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, { ...finding, name: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, type: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, by: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('check', 'judge') }, { advisory: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(true), asked: isAsked });
};
const isToolCall = (value) => (0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) &&
    (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value['name']) &&
    (0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value['arguments']) &&
    !(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(value['arguments'], _values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez);
const isOutput = (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .shaped */ .e9)({ output: (text) => text === null || (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(text) }, {
    tool_calls: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(isToolCall),
    usage: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsage */ .gl,
    latency_ms: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt,
    cost_usd: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt,
    finish_reason: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    model: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    fingerprint: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    refusal: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlag */ .RV,
    error: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .shaped */ .e9)({ kind: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('failed', 'error'), message: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }, { code: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }),
});
/** A line of rescored.jsonl, as far as a verdict reads it: whoever wrote it, its parts are what they should be. */
function isRescored(value) {
    return ((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) &&
        (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, {
            case: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
            case_hash: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
            expectation_hash: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
            trial: (number) => (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(number) && number !== 0,
            scores: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(isScore),
        }, { by: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }));
}
/** A line of trials.jsonl, likewise. */
function isTrial(value) {
    return (isRescored(value) &&
        (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)({ ...value }, { tags: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), output: isOutput, attempts: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my }, {
            usage: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsage */ .gl,
            latency_ms: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt,
            cost_usd: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmount */ .Pt,
            cached: _document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlag */ .RV,
            conflicting: (0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_document_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('judge-and-check', 'panel', 'samples')),
        }));
}


/***/ }),

/***/ 19889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSuiteName)
/* harmony export */ });
/** Of a text that need not be a suite yet: comments are kept by suite name, and a file that is broken has one too. */
const SUITE_LINE = /(?:^|\n)suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/;
/** The name of the suite that a text is of, where it shows one on a line of its own. A line ends where YAML says. */
function readSuiteName(text) {
    return SUITE_LINE.exec(text)?.[2];
}


/***/ }),

/***/ 43151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ VERDICT_FILE),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   YP: () => (/* binding */ EVIDENCE_SUBJECTS),
/* harmony export */   b: () => (/* binding */ JUDGED_FILE),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** The shape of an in-toto Statement, version 1. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** What our predicate means: docs/evidence.md. */
const PREDICATE_TYPE = 'https://touchstone-gate.github.io/touchstone/evidence/v1';
const EVIDENCE_FILE = 'evidence.json';
/** The verdict, and how it was told. */
const VERDICT_FILE = 'verdict.json';
/** What it was judged with besides the run's own trials. */
const JUDGED_FILE = 'judged.jsonl';
/** Every file that evidence may speak of, in its order. */
const EVIDENCE_SUBJECTS = [
    'run.json',
    'trials.jsonl',
    'base.jsonl',
    'by-base.jsonl',
    'rescored.jsonl',
    'rescored-release.jsonl',
    JUDGED_FILE,
    VERDICT_FILE,
    'report.md',
    'junit.xml',
];


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


/***/ }),

/***/ 11022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ resolveRepositoryPath),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/**
 * Reads `path` as it stands in a file of `folder` (relative to the root, `''` is the root). Looks at the text alone:
 * whether a link on the way leaves the repository is for the disk to say.
 */
function resolveRepositoryPath(folder, path) {
    const refused = (why) => ({ status: 'refused', why });
    if (path === '')
        return refused('a path is empty');
    if (path.includes('\0'))
        return refused('a path holds a NUL character');
    if (path.includes('\\'))
        return refused(`"${path}" holds a backslash; write / between folders`);
    if (node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(path) || /^[A-Za-z]:\//.test(path))
        return refused(`"${path}" is absolute; write it relative to the file that names it`);
    const joined = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, path));
    const parts = joined.split('/');
    if (parts[0] === '..')
        return refused(`"${path}" leaves the repository`);
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return refused(`"${path}" lies in .git, which is not part of what is reviewed`);
    return { status: 'inside', path: joined.replace(/\/$/, '') };
}
/** Folder of a path in the repository; `''` for the root. */
function folderOf(path) {
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(path);
    return folder === '.' ? '' : folder;
}


/***/ }),

/***/ 15126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isRunnerVariable)
/* harmony export */ });
/** Inputs, tokens, files of commands and state of a workflow's step; and what makes every Node process load code. */
const RUNNERS = /^(?:(?:INPUT|ACTIONS|GITHUB|RUNNER|STATE)_.*|NODE_OPTIONS)$/i;
/** Whether a variable belongs to the runner (or to us), so that no child process of ours is handed it. */
function isRunnerVariable(name) {
    return RUNNERS.test(name);
}


/***/ })

};
