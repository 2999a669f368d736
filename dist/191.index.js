export const id = 191;
export const ids = [191];
export const modules = {

/***/ 35191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishAction: () => (/* binding */ publishAction)
});

// EXTERNAL MODULE: ./lib/adapters/github/api-failure.js
var api_failure = __webpack_require__(62545);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 1 modules
var github_client = __webpack_require__(43200);
// EXTERNAL MODULE: ./lib/adapters/github/pull-request.js
var pull_request = __webpack_require__(5003);
;// CONCATENATED MODULE: ./lib/adapters/github/find-run-pull.js



const PAGE = 100;
/**
 * Finds it by what GitHub itself says of the run: its head's repository, branch and commit. The run's own list of pull
 * requests is empty for forks and may name others, and whatever the run uploaded is its author's word.
 */
async function findRunPull({ client, repository }, { headSha, headBranch, headRepositoryId, headOwner }) {
    if (headBranch === undefined || headRepositoryId === undefined || headOwner === undefined)
        return { status: 'none', why: 'the repository that its head came from is gone' };
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.pulls.list({
            ...(0,github_client/* addressOf */.c)(repository),
            state: 'open',
            head: `${headOwner}:${headBranch}`,
            per_page: PAGE,
        });
        const sameBranch = data
            .map(pull_request/* toPullRequest */.c$)
            .filter((pull) => pull.headRepositoryId === headRepositoryId);
        return choosePull(sameBranch, headSha);
    }
    catch (error) {
        const { kind, message } = (0,api_failure/* readApiFailure */.H)(error);
        const cure = kind === 'forbidden' ? ' (the job needs `pull-requests: write`)' : '';
        return { status: 'unknown', why: `${message}${cure}` };
    }
}
/** Every pull request of that branch is in the list; only one of this very commit is meant. */
function choosePull(sameBranch, headSha) {
    const fitting = sameBranch.filter((pull) => pull.headSha === headSha);
    const [only] = fitting;
    if (fitting.length > 1) {
        const numbers = fitting.map(({ number }) => `#${number}`).join(', ');
        return {
            status: 'several',
            pulls: fitting,
            why: `${numbers} have this head: it is not clear which is meant`,
        };
    }
    if (only)
        return { status: 'found', pull: only };
    const [newer] = sameBranch;
    return newer
        ? { status: 'moved-on', pull: newer }
        : { status: 'none', why: 'no open pull request has this head: it was closed, or merged' };
}

// EXTERNAL MODULE: ./lib/adapters/storage/append-summary.js
var append_summary = __webpack_require__(29365);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/action/open-log.js + 1 modules
var open_log = __webpack_require__(11373);
// EXTERNAL MODULE: ./lib/adapters/github/comment-marker.js
var comment_marker = __webpack_require__(20066);
// EXTERNAL MODULE: ./lib/adapters/github/commit-status.js
var commit_status = __webpack_require__(99180);
// EXTERNAL MODULE: ./lib/adapters/github/sticky-comment.js
var sticky_comment = __webpack_require__(33235);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 3 modules
var render_markdown = __webpack_require__(58797);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
;// CONCATENATED MODULE: ./lib/report/render-fork-report.js


/**
 * The comment on a pull request that only a maintainer's run decides: that first, and below it what its own run says
 * it measured. No heading of that is a verdict.
 */
function renderForkReport(note, maxChars = render_markdown/* COMMENT_ROOM */._C.maxChars) {
    const { figures } = note;
    const reports = figures.flatMap(({ report }) => report ?? []);
    const opening = [
        `### ⏸️ ${reports.length > 0 ? tellFigures(note) : tellNothing(note)}`,
        `**What to do:** ${(0,escape_markdown/* escapeProse */.fd)(note.steps)}.`,
        ...writePending(note.pending),
        ...writeMissing(note),
    ].join('\n\n');
    const share = (maxChars - opening.length) / Math.max(1, reports.length);
    const parts = reports.map((report) => {
        const room = { maxChars: Math.floor(share) - SEPARATOR.length };
        return `${SEPARATOR}${(0,render_markdown/* renderMarkdown */.Gc)(asClaim(report, note), room)}`;
    });
    return `${opening}${parts.join('')}`.trimEnd() + '\n';
}
const SEPARATOR = '\n\n---\n\n';
function nameRun({ author }) {
    return author === 'a fork' ? 'the fork’s own run' : 'Dependabot’s own run';
}
function tellFigures(note) {
    return `Not a verdict: the figures below were measured by ${nameRun(note)}. A maintainer’s run decides`;
}
function tellNothing(note) {
    return `Needs a maintainer run: there are no figures of ${nameRun(note)}`;
}
function writePending(pending) {
    if (pending.length === 0)
        return [];
    const isOne = pending.length === 1;
    return [
        `Until then the status${isOne ? '' : 'es'} ${pending.map(escape_markdown/* codeSpan */.SS).join(', ')} ${isOne ? 'is' : 'are'} pending.`,
    ];
}
function writeMissing({ figures, run }) {
    const lines = figures.flatMap((one) => one.report ? [] : [`- Suite ${(0,escape_markdown/* codeSpan */.SS)(one.suite)}: ${(0,escape_markdown/* escapeProse */.fd)(one.why)}`]);
    return lines.length === 0 ? [] : [lines.join('\n'), (0,escape_markdown/* link */.nf)('Run log', run)];
}
/** The ordinary report under a heading that says whose word it is. */
function asClaim(report, note) {
    const lead = `Says ${nameRun(note)}`;
    return {
        ...report,
        headline: { tone: 'warn', lead, text: `${lead}: ${report.headline.text}` },
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(67001);
;// CONCATENATED MODULE: ./lib/action/base-suites.js


/** Reads suites of the base commit by name and path: what a pull request adds or renames is its author's word. */
async function readBaseSuites(configured, files) {
    return await Promise.all([...configured].map(async ([name, path]) => {
        try {
            return { name, suite: await (0,load_suite/* loadSuite */.b)(path, files) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const why = error.problems[0]?.message ?? error.message;
            return { name, why: `\`${path}\` of the base commit cannot be read: ${why}` };
        }
    }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/adapters/storage/foreign-run.js
var foreign_run = __webpack_require__(10414);
// EXTERNAL MODULE: ./lib/adapters/github/download-artifact.js
var download_artifact = __webpack_require__(74139);
// EXTERNAL MODULE: ./lib/adapters/github/reruns.js + 2 modules
var reruns = __webpack_require__(32598);
;// CONCATENATED MODULE: ./lib/adapters/github/fork-artifact.js







/** A stranger's archive is read in a job of minutes: far below what a baseline may hold. */
const CAPS = {
    maxZipBytes: 64 * 1024 * 1024,
    maxBytes: 512 * 1024 * 1024,
};
/** What a suite's run in a stranger's workflow uploaded: of exactly that run and attempt, and as data only. */
async function readForkArtifact(options, suite, signal) {
    const { client, repository, run } = options;
    const name = (0,reruns/* attemptArtifactName */.tZ)({ suite, headSha: run.headSha }, run.attempt);
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
            ...(0,github_client/* addressOf */.c)(repository),
            run_id: run.runId,
            name,
            per_page: 100,
            request: { signal },
        });
        const [artifact] = data.artifacts
            .filter((row) => row.name === name && row.workflow_run?.id === run.runId && !row.expired)
            .toSorted((a, b) => b.id - a.id);
        if (!artifact)
            return {
                status: 'absent',
                why: `its run uploaded no \`${name}\`: it was not measured, or there was nothing to do for it`,
            };
        const downloaded = await (0,download_artifact/* downloadArtifact */.b)({ ...options, artifact, caps: CAPS }, signal);
        if (downloaded.status !== 'downloaded')
            return refuse(name, downloaded.why);
        if (!downloaded.files.includes('run.json'))
            return refuse(name, 'it has no run.json');
        return await openDownloaded(downloaded.folder, { name, suite, run });
    }
    catch (error) {
        const { kind, message } = (0,api_failure/* readApiFailure */.H)(error);
        return refuse(name, kind === 'forbidden' ? `${message} (needs \`actions: read\`)` : message);
    }
}
async function openDownloaded(folder, { name, suite, run }) {
    try {
        const stored = await (0,foreign_run/* openForeignRun */.U)(folder);
        const why = refuseOrigin(stored, suite, run);
        if (why === undefined)
            return { status: 'read', stored };
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        return refuse(name, why);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        return refuse(name, error.problems[0]?.message ?? error.message);
    }
}
/** It can say what it likes; what it says must at least be of this run. */
function refuseOrigin({ run }, suite, { runId, attempt, headSha }) {
    if (run.suite !== suite)
        return 'it says it is of another suite';
    if (run.head !== headSha)
        return 'it says it was measured for another head';
    if (run.run_id !== runId || (run.attempt ?? 1) !== attempt)
        return 'it says it was measured by another run';
    return run.shard ? 'it is one shard of a run' : undefined;
}
function refuse(name, why) {
    return { status: 'refused', why: `\`${name}\`: ${why}` };
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(53404);
// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(84332);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(19170);
// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(38849);
// EXTERNAL MODULE: ./lib/tell-verdict.js + 4 modules
var tell_verdict = __webpack_require__(65216);
// EXTERNAL MODULE: ./lib/values/shard.js
var shard = __webpack_require__(55646);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(72967);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 22 modules
var judge_run = __webpack_require__(51952);
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

// EXTERNAL MODULE: ./lib/action/search-sides.js + 8 modules
var search_sides = __webpack_require__(820);
;// CONCATENATED MODULE: ./lib/action/judge-fork-run.js






/**
 * What the pull request's own run measured of a suite, judged by the base commit's gates against a baseline of our own
 * finding. The run is its author's word: nothing of it is taken over but figures and texts.
 */
async function judgeForkRun(base, place) {
    const { host, log } = place;
    const { name, suite } = base;
    if (!suite)
        return { suite: name, why: base.why };
    const artifact = await readForkArtifact({
        client: place.survey.client,
        clock: system_clock/* systemClock */.m,
        repository: place.survey.occasion.repository,
        tempFolder: host.tempFolder,
        run: place.run,
    }, name, host.signal);
    if (artifact.status !== 'read')
        return { suite: name, why: artifact.why };
    try {
        return { suite: name, report: await judge(artifact.stored, suite, place) };
    }
    catch (error) {
        // whatever a stranger's file makes of us, the pull request still hears what it waits for
        const told = error instanceof errors/* UserError */.yo ? tellProblem(error) : (0,errors/* describeError */.Uc)(error);
        log.warn(`figures of ${name}: ${told}`);
        return { suite: name, why: `its figures could not be read: ${told}` };
    }
}
async function judge(stored, suite, place) {
    const { host, survey, log, pull, run, home, runUrl } = place;
    const sides = (0,search_sides/* openSides */.P)(host, survey, log);
    const cases = await loadBaseCases(suite, place);
    return await judgeStored(stored, await sides.findBaseline(withoutWaiting(suite), host.signal), {
        suite,
        ...(cases && { cases }),
        clock: system_clock/* systemClock */.m,
        context: {
            subject: 'pull-request',
            links: { run: runUrl, blob: `${home}/blob/${pull.baseSha}` },
            reproduce: `gh pr checkout ${pull.number} && touchstone run ${suite.file}`,
            head: pull.headSha,
            attempt: run.attempt,
            redact: host.secrets.redact,
        },
    });
}
/** Inputs and references are shown as the base commit has them. A dataset that cannot be read leaves them out. */
async function loadBaseCases(suite, { files, log }) {
    try {
        return await (0,load_cases/* loadCases */.E)(suite, files);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warn(`datasets of the base commit: ${tellProblem(error)}`);
        return undefined;
    }
}
/** A baseline that is being measured would be waited for, in a job of five minutes. */
function withoutWaiting(suite) {
    const { gates } = suite;
    return { ...suite, gates: { ...gates, baseline: { ...gates.baseline, wait_minutes: 0 } } };
}
function tellProblem(error) {
    return error.problems[0]?.message ?? error.message;
}

// EXTERNAL MODULE: ./lib/action/maintainer-steps.js
var maintainer_steps = __webpack_require__(64524);
// EXTERNAL MODULE: ./lib/action/publish.js + 1 modules
var publish = __webpack_require__(46894);
;// CONCATENATED MODULE: ./lib/action/publishing.js

function nothingToDo(why) {
    return { line: `nothing to publish: ${why}`, summary: `Nothing to publish: ${why}.` };
}
function sayUnpublished(message, hint = 're-run this job') {
    return new errors/* UserError */.yo({ code: 'publish', message, hint });
}

;// CONCATENATED MODULE: ./lib/action/pending-status.js



/** What only a maintainer's run posts on such a head. It stays: the same commit was measured. */
const FINAL = new Set(['success', 'failure', 'error']);
/**
 * Sets the status of every suite that no maintainer's run has decided at this commit to pending; the names of these
 * suites. Whether one has is asked first, and where that is not known nothing is set.
 */
async function setPending({ headSha: sha, baseRef }, suites, { client, occasion, log, runUrl }) {
    const { repository } = occasion;
    const known = await (0,commit_status/* readStatuses */.r_)({ client, repository, sha });
    if (known.status === 'unknown')
        throw sayUnpublished(`the statuses of the commit could not be read: ${known.why}`);
    const statusOf = (name) => known.states.get((0,commit_status/* statusContext */.s)(name));
    // a verdict against another base is none against this one
    const isDecided = (name) => {
        const { state = '', description = '' } = statusOf(name) ?? {};
        return FINAL.has(state) && description.startsWith((0,publish/* ontoBase */.U1)(baseRef));
    };
    const undecided = suites.map(({ name }) => name).filter((name) => !isDecided(name));
    for (const suite of undecided) {
        if (statusOf(suite)?.state === 'pending')
            continue;
        const result = await (0,commit_status/* postStatus */.jV)({
            client,
            repository,
            sha,
            suite,
            state: 'pending',
            description: 'needs a maintainer run',
            targetUrl: runUrl,
        });
        if (result.status === 'posted') {
            log.info(`status ${result.context}: pending, needs a maintainer run`);
            continue;
        }
        throw sayUnpublished(`no commit status: ${result.why}`, result.status === 'forbidden'
            ? `give the job the permission \`${result.permission}\``
            : 're-run this job');
    }
    return undecided;
}

// EXTERNAL MODULE: ./lib/action/read-base.js + 1 modules
var read_base = __webpack_require__(76357);
;// CONCATENATED MODULE: ./lib/action/publish-pull.js













const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** The pending status and the comment of a pull request whose own run decides nothing. */
async function publishPull(pull, publishing) {
    const { host, log, run, occasion } = publishing;
    const { repository, serverUrl } = occasion;
    const { policyBase, files } = await readBase(pull, publishing);
    const home = `${serverUrl}/${repository.owner}/${repository.name}`;
    const runUrl = `${home}/actions/runs/${run.runId}`;
    const suites = await readBaseSuites(policyBase.configured, files);
    const pending = await setPending(pull, suites, { ...publishing, runUrl });
    if (pending.length === 0)
        return nothingToDo(`a maintainer’s run of #${pull.number} has decided at this commit`);
    const workflowFile = await findWorkflow(run, files);
    const place = {
        host,
        log,
        run,
        pull,
        home,
        runUrl,
        files,
        survey: { ...surveyBase(pull, publishing, workflowFile), policyBase },
    };
    const figures = await orInterrupted(host.signal, judgeSuites(suites, place));
    const marker = {
        suites: suites.map(({ name }) => name),
        head: pull.headSha,
        run: run.runId,
        attempt: run.attempt,
    };
    const steps = (0,maintainer_steps/* describeMaintainerSteps */.D)({
        prNumber: pull.number,
        workflowFile,
        fork: pull.fork,
        suites: suites.flatMap(({ suite }) => suite ?? []),
    });
    const author = pull.fork ? 'a fork' : 'Dependabot';
    const body = renderForkReport({ author, figures, steps, pending: pending.map(commit_status/* statusContext */.s), run: runUrl }, render_markdown/* COMMENT_ROOM */._C.maxChars - (0,comment_marker/* formatMarker */.gJ)(marker).length - 1);
    await writeComment(body, { pull, marker }, publishing);
    return { line: `#${pull.number} needs a maintainer run`, summary: body };
}
/** The pending status alone, where it is not clear which pull request a run was of: none of them may look decided. */
async function holdPull(pull, publishing) {
    const { repository, serverUrl } = publishing.occasion;
    const { policyBase, files } = await readBase(pull, publishing);
    const runUrl = `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${publishing.run.runId}`;
    const suites = await readBaseSuites(policyBase.configured, files);
    await setPending(pull, suites, { ...publishing, runUrl });
}
/** The suites that the input `config` names, as the base commit has them. @throws UserError where there are none */
async function readBase({ baseSha }, { host: { inputs, workspace }, client, occasion: { repository } }) {
    const policyBase = await (0,read_base/* readPolicyBase */.w)({ checkout: workspace, client, repository }, {
        base: { status: 'found', sha: baseSha },
        records: false,
        patterns: inputs.configs.map((pattern) => (0,posix_.normalize)(pattern)),
        configs: [],
    });
    const { base, configured } = policyBase;
    if (base.status !== 'read')
        throw sayUnpublished(`the suites of the base commit could not be read: ${base.status === 'unknown' ? base.why : ''}`);
    if (configured.size > 0)
        return { policyBase, files: base.files };
    throw sayUnpublished(`the base commit ${baseSha.slice(0, 7)} has no suite at ${inputs.configs.join(', ')}`, 'give this job the same input `config` as the gate’s; a suite that a pull request brings counts once it is merged');
}
/**
 * The workflow of the run, where the base commit has it too: the one that a maintainer starts, and that records the
 * baselines. A pull request can bring a workflow of the same name; nothing is looked for under that one's.
 */
async function findWorkflow({ workflowPath }, files) {
    if (workflowPath === undefined || !WORKFLOW_FILE.test(workflowPath))
        return undefined;
    return (await files.exists(workflowPath)) ? workflowPath : undefined;
}
/** The base commit in the place of what is tested: the search for a baseline begins there. */
function surveyBase(pull, { occasion, client }, workflowFile) {
    const { workflowFile: _own, ...rest } = occasion;
    return {
        client,
        occasion: { ...rest, prNumber: pull.number, ...(workflowFile && { workflowFile }) },
        commit: pull.baseSha,
        base: { status: 'found', sha: pull.baseSha },
        configs: [],
    };
}
async function judgeSuites(suites, place) {
    const figures = [];
    for (const suite of suites)
        figures.push(await judgeForkRun(suite, place));
    return figures;
}
/** So far nothing was written but the status: a job that is cancelled ends here, and a re-run begins anew. */
async function orInterrupted(signal, work) {
    const interrupted = new Promise((_, reject) => {
        const stop = () => reject(sayUnpublished('publishing was interrupted'));
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return await Promise.race([work, interrupted]);
}
async function writeComment(body, { pull, marker }, { host, log, client, occasion }) {
    if (host.inputs.comment === 'never')
        return;
    const result = await (0,sticky_comment/* upsertComment */.l)({
        client,
        clock: system_clock/* systemClock */.m,
        repository: occasion.repository,
        prNumber: pull.number,
        marker,
        body,
        create: true,
    });
    switch (result.status) {
        case 'created':
        case 'updated':
        case 'unchanged':
            return log.info(`comment ${result.status}: ${result.url}`);
        case 'superseded':
            return log.info('a newer run has commented already: the comment stays as it is');
        case 'absent':
            return;
        case 'forbidden':
            throw sayUnpublished(`no comment: ${result.why}`, `give the job the permission \`${result.permission}\``);
        case 'locked':
        case 'rejected':
        case 'failed':
            throw sayUnpublished(`no comment: ${result.why}`);
    }
}

// EXTERNAL MODULE: ./lib/action/settle-outputs.js
var settle_outputs = __webpack_require__(74144);
// EXTERNAL MODULE: ./lib/action/survey.js + 3 modules
var survey = __webpack_require__(42941);
;// CONCATENATED MODULE: ./lib/action/publish-action.js








/**
 * `command: publish`: speaks for a finished run whose own token could not, on the pull request that GitHub says it was
 * of. Measures nothing, runs nothing, and believes nothing that the run uploaded. The exit code of the step.
 */
async function publishAction(host, commands) {
    const log = (0,open_log/* openLog */.N)(host.secrets.redact);
    const { occasion, client } = await (0,survey/* openOccasion */.q)(host);
    const { triggeringRun: run } = occasion;
    if (!run)
        throw new Error('publish was not refused on another event than workflow_run');
    const { line, summary } = await publishRun({ host, log, occasion, client, run });
    await (0,append_summary/* appendSummary */.f)(host.env, `${summary}\n`, host.secrets.redactDocument);
    // nothing was measured here: whoever reads the outputs must not find a pass
    (0,settle_outputs/* settleFailure */.yO)(commands);
    log.info(`Touchstone: ${line}`);
    return 0;
}
async function publishRun(publishing) {
    const { run, occasion, client } = publishing;
    if (run.event !== 'pull_request')
        throw sayUnpublished(`the finished run was of \`${run.event}\`, not of \`pull_request\``, "give the job `if: ${{ github.event.workflow_run.event == 'pull_request' }}`");
    const found = await findRunPull({ client, repository: occasion.repository }, run);
    if (found.status === 'moved-on')
        return nothingToDo(`#${found.pull.number} has a newer commit, whose own run is published`);
    if (found.status === 'several')
        await holdAll(found.pulls, publishing);
    if (found.status !== 'found')
        throw sayUnpublished(`the pull request of run ${run.runId} was not found: ${found.why}`);
    const { pull } = found;
    if (!pull.fork && !pull.dependabot)
        return nothingToDo(`#${pull.number} is of this repository: its own job comments and decides`);
    return await publishPull(pull, publishing);
}
/** None of them may look decided, whichever the run was of. */
async function holdAll(pulls, publishing) {
    for (const pull of pulls)
        try {
            await holdPull(pull, publishing);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            publishing.log.warn(`#${pull.number}: ${error.message}`);
        }
}


/***/ })

};
