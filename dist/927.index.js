export const id = 927;
export const ids = [927];
export const modules = {

/***/ 81927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enterAction: () => (/* binding */ enterAction)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(82564);
;// CONCATENATED MODULE: ./lib/adapters/logs/guard-output.js


/** Lines longer than this are broken: nothing that comes in one piece may fill the memory. */
const MAX_PENDING_CHARS = 64_000;
/** What the toolkit's parts (caches, artifacts) write for the runner. */
const TOOLKIT_COMMAND = /^\s*::([a-z-]{1,20})(?: [^:]{0,500})?::(.*)$/s;
const DEBUG = 'debug';
/**
 * From here on whoever writes to these streams writes words: no line of them is a command to the runner, moves a
 * cursor, or holds a secret that is known. Commands of the toolkit's own parts become words too; ours go through
 * `command`.
 */
function guardOutput(streams, { redact, debug }) {
    let isOpen = false;
    const lines = streams.map((stream) => guardStream(stream, { redact, debug }, () => isOpen));
    const flush = () => lines.forEach((each) => each.flush());
    return {
        command(emit) {
            flush();
            isOpen = true;
            try {
                return emit();
            }
            finally {
                isOpen = false;
            }
        },
        flush,
    };
}
function guardStream(stream, { redact, debug }, isOpen) {
    const write = stream.write.bind(stream);
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let pending = '';
    function writeLine(line) {
        const text = speak(line, debug);
        if (text !== undefined)
            write(`${(0,escape_log/* escapeLogLines */.l)(redact(text)).join('\n')}\n`);
    }
    // a command may come in two pieces, so that a line is judged when it is whole
    function take(text) {
        const lines = (pending + text).split('\n');
        pending = lines.pop() ?? '';
        for (const line of lines)
            writeLine(line);
        while (pending.length > MAX_PENDING_CHARS) {
            writeLine(pending.slice(0, MAX_PENDING_CHARS));
            pending = pending.slice(MAX_PENDING_CHARS);
        }
    }
    stream.write = (chunk, ...rest) => {
        if (isOpen())
            return write(chunk);
        take(typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk)));
        const done = rest.findLast((argument) => typeof argument === 'function');
        if (done)
            process.nextTick(done);
        return true;
    };
    return {
        flush() {
            if (pending === '')
                return;
            writeLine(pending);
            pending = '';
        },
    };
}
/** A line as words; nothing for what is for debugging only. */
function speak(line, debug) {
    const [, name, data = ''] = TOOLKIT_COMMAND.exec(line) ?? [];
    if (name === undefined)
        return line;
    if (name === DEBUG && !debug)
        return undefined;
    return `${name}: ${data.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%')}`;
}

// EXTERNAL MODULE: ./lib/adapters/secrets.js
var adapters_secrets = __webpack_require__(28317);
// EXTERNAL MODULE: ./lib/adapters/storage/append-summary.js
var append_summary = __webpack_require__(29365);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/render-annotations.js
var render_annotations = __webpack_require__(96783);
// EXTERNAL MODULE: ./lib/report/render-failure.js
var render_failure = __webpack_require__(85503);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 3 modules
var render_markdown = __webpack_require__(58797);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/values/shard.js
var values_shard = __webpack_require__(55646);
;// CONCATENATED MODULE: ./lib/action/inputs.js


const COMMENT_MODES = ['always', 'on-failure', 'never'];
const COMMANDS = ['run', 'merge', 'publish', 'review', 'monitor'];
const NOTIFY_MODES = ['schedule', 'push', 'all'];
const MIN_RETENTION_DAYS = 30;
const MAX_RETENTION_DAYS = 90;
/** The name of the variable that the runner hands an input over in. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** Reads every input. @throws UserError with everything that is wrong, not only the first */
function readInputs(env) {
    const problems = [];
    const read = (name) => env[inputVariable(name)]?.trim() || undefined;
    function oneOf(name, allowed) {
        const value = read(name);
        const known = allowed.find((word) => word === value);
        if (value === undefined || known !== undefined)
            return known;
        problems.push(sayWrong(name, value, allowed.join(', ')));
        return undefined;
    }
    const given = {
        apiKey: read('openai-api-key'),
        baseUrl: read('openai-base-url'),
        baseline: read('baseline'),
        baselineWorkflow: read('baseline-workflow'),
        prNumber: read('pr-number'),
        webhookUrl: read('notify-webhook-url'),
        shard: readShard(read('shard'), read('command'), problems),
    };
    const notifyOn = oneOf('notify-on', NOTIFY_MODES);
    const inputs = {
        configs: (read('config') ?? 'evals/configs/pr.yaml')
            .split(/[\r\n]+/)
            .map((line) => line.trim())
            .filter(Boolean),
        command: oneOf('command', COMMANDS) ?? 'run',
        token: read('github-token') ?? '',
        openai: {
            ...(given.apiKey !== undefined && { apiKey: given.apiKey }),
            ...(given.baseUrl !== undefined && { baseUrl: given.baseUrl }),
        },
        ...(given.baseline !== undefined && { baseline: given.baseline }),
        ...(given.baselineWorkflow !== undefined && { baselineWorkflow: given.baselineWorkflow }),
        ...(given.prNumber !== undefined && { prNumber: given.prNumber }),
        comment: oneOf('comment', COMMENT_MODES) ?? 'always',
        ...(given.shard && { shard: given.shard }),
        ...(given.webhookUrl !== undefined && { webhookUrl: given.webhookUrl }),
        ...(notifyOn && { notifyOn }),
        retentionDays: readRetention(read('retention-days'), problems),
    };
    if (inputs.command === 'review' || inputs.command === 'monitor')
        problems.push(sayLater(`\`command: ${inputs.command}\``));
    if (inputs.token === '')
        problems.push({
            code: 'no-token',
            message: 'the input `github-token` is empty',
            hint: 'leave it out: the job’s own token is the default',
        });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return inputs;
}
function readShard(value, command, problems) {
    if (value === undefined)
        return undefined;
    const shard = (0,values_shard/* parseShard */.uK)(value);
    if (!shard)
        problems.push({
            code: 'input',
            message: `the input \`shard\` is ${JSON.stringify(value)}`,
            hint: values_shard/* SHARD_HINT */.X9,
        });
    else if (command !== undefined && command !== 'run')
        problems.push({
            code: 'input',
            message: `\`command: ${command}\` measures nothing, so that it has no \`shard\``,
            hint: 'leave `shard` out of this job: it belongs to the jobs that measure',
        });
    return shard;
}
function readRetention(value, problems) {
    if (value === undefined)
        return MAX_RETENTION_DAYS;
    const days = Number(value);
    if (Number.isInteger(days) && days >= MIN_RETENTION_DAYS && days <= MAX_RETENTION_DAYS)
        return days;
    problems.push(sayWrong('retention-days', value, `a whole number from ${MIN_RETENTION_DAYS} to ${MAX_RETENTION_DAYS}`));
    return MAX_RETENTION_DAYS;
}
function sayWrong(name, value, allowed) {
    return {
        code: 'input',
        message: `the input \`${name}\` is ${JSON.stringify(value)}`,
        hint: `write one of: ${allowed}`,
    };
}
function sayLater(what) {
    return { code: 'not-yet', message: `${what} is not in this version yet`, hint: 'leave it out' };
}

// EXTERNAL MODULE: ./lib/action/notify.js + 1 modules
var notify = __webpack_require__(35632);
// EXTERNAL MODULE: ./lib/action/open-log.js + 1 modules
var open_log = __webpack_require__(11373);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/action/runner-commands.js

/** The runner's own protocol, by its own toolkit, which escapes what it must: the one way past the guard of our output. */
function createRunnerCommands({ command }, redact) {
    return {
        setOutput: (name, value) => command(() => (0,core/* setOutput */.uH)(name, value)),
        saveState: (name, value) => command(() => (0,core/* saveState */.LZ)(name, value)),
        mask: (secret) => command(() => (0,core/* setSecret */.Pq)(secret)),
        annotate({ level, title, message, place }) {
            const tell = level === 'error' ? core/* error */.z3 : core/* warning */.$e;
            const properties = {
                title: redact(title),
                ...(place && { file: place.file }),
                ...(place?.line !== undefined && { startLine: place.line }),
            };
            command(() => tell(redact(message), properties));
        },
    };
}

// EXTERNAL MODULE: ./lib/action/settle-outputs.js
var settle_outputs = __webpack_require__(74144);
// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(62287);
;// CONCATENATED MODULE: ./lib/action/enter-action.js














const EXIT_ERROR = 2;
/** Main step or post step: the runner starts the same file for both. The exit code of the step. */
async function enterAction(env, childEntry) {
    const interrupt = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => interrupt.abort());
    const secrets = (0,adapters_secrets/* openSecrets */.cA)(env);
    const guard = guardOutput([process.stdout, process.stderr], {
        redact: secrets.redact,
        debug: env['RUNNER_DEBUG'] === '1',
    });
    guardProcess(guard);
    const commands = createRunnerCommands(guard, secrets.redactDocument);
    const log = (0,open_log/* openLog */.N)(secrets.redact);
    const state = (0,action_state/* parseState */.Bu)(env[`STATE_${action_state/* STATE_NAME */.sf}`]);
    if (!state)
        commands.saveState(action_state/* STATE_NAME */.sf, JSON.stringify(action_state/* FIRST_STATE */.L8));
    let inputs;
    try {
        inputs = readInputs(env);
        for (const secret of [inputs.token, inputs.openai.apiKey, inputs.webhookUrl])
            if (secret)
                commands.mask(secret);
        const host = {
            env,
            workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
            tempFolder: env['RUNNER_TEMP'] ?? process.cwd(),
            childEntry,
            signal: interrupt.signal,
            inputs,
            secrets,
        };
        if (state) {
            const { runPost } = await Promise.all(/* import() */[__webpack_require__.e(188), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 45242));
            await runPost(host, state, log);
            return 0;
        }
        if (inputs.command === 'publish') {
            const { publishAction } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(188), __webpack_require__.e(522), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 35191));
            return await publishAction(host, commands);
        }
        if (inputs.shard) {
            const { measureShards } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(188), __webpack_require__.e(522), __webpack_require__.e(756), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 81700));
            return await measureShards({ ...host, shard: inputs.shard }, commands);
        }
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(188), __webpack_require__.e(522), __webpack_require__.e(756), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 35538));
        return await runAction(host, commands);
    }
    catch (error) {
        // what goes wrong while cleaning up is nobody's verdict
        if (state) {
            log.warn((0,errors/* describeError */.Uc)(error));
            return 0;
        }
        await tellFailure(error, { env, secrets, commands }, inputs);
        return EXIT_ERROR;
    }
}
/** What Node itself would write, of errors that nobody caught and of warnings, goes past every stream. */
function guardProcess(guard) {
    process.on('exit', () => guard.flush());
    process.on('uncaughtException', (error) => {
        process.stderr.write(`this is a bug in Touchstone: ${error.stack ?? (0,errors/* describeError */.Uc)(error)}\n`);
        process.exit(EXIT_ERROR);
    });
    process.removeAllListeners('warning');
    process.on('warning', ({ name, message }) => process.stderr.write(`${name}: ${message}\n`));
}
async function tellFailure(error, { env, secrets, commands }, inputs) {
    const log = (0,open_log/* openLog */.N)(secrets.redact);
    const isKnown = error instanceof errors/* UserError */.yo;
    const problems = (0,map_texts/* mapTexts */.z)(isKnown
        ? error.problems
        : [{ code: 'bug', message: `this is a bug in Touchstone: ${(0,errors/* describeError */.Uc)(error)}` }], secrets.redact);
    log.print((0,render_failure/* renderFailureTerminal */.rj)(problems, { color: false, width: open_log/* LOG_COLUMNS */.J }));
    if (!isKnown && error instanceof Error)
        log.print(`${error.stack}\n`);
    const summary = (0,render_failure/* renderFailureMarkdown */.ox)(problems, { room: render_markdown/* SUMMARY_ROOM */.jU, links: {} });
    await (0,append_summary/* appendSummary */.f)(env, summary, secrets.redactDocument);
    (0,settle_outputs/* settleFailure */.yO)(commands);
    if (inputs) {
        const { GITHUB_EVENT_NAME: event = '', GITHUB_SERVER_URL: server = '' } = env;
        const runUrl = `${server}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`;
        const lines = problems.map(({ message }) => `could not measure: ${message}`);
        const run = { event, isRed: true, lines, runUrl };
        await (0,notify/* notify */.m)(inputs, run, { log, redact: secrets.redactDocument });
    }
    for (const annotation of (0,render_annotations/* renderAnnotations */.H)([], problems))
        commands.annotate(annotation);
    log.info('Touchstone: error');
}


/***/ }),

/***/ 35632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify)
});

// EXTERNAL MODULE: ./lib/adapters/transport/classify-address.js
var classify_address = __webpack_require__(7015);
// EXTERNAL MODULE: ./lib/adapters/transport/transport.js
var transport_transport = __webpack_require__(34135);
;// CONCATENATED MODULE: ./lib/adapters/notify/post-webhook.js


const TIMEOUT_MS = 10_000;
/** Nothing of the answer is read. */
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Posts a line of text to a Slack- or Teams-compatible webhook, through the proxy of the environment. The address is a
 * secret: it is in no message, and no redirect carries what is posted elsewhere.
 */
async function postWebhook(url, text, redact) {
    const address = URL.parse(url);
    const isSafe = address?.protocol === 'https:' ||
        (address?.protocol === 'http:' && (0,classify_address/* isLoopbackName */.x)(address.hostname));
    if (!address || !isSafe)
        return { status: 'failed', why: 'notify-webhook-url is not an https address' };
    const transport = (0,transport_transport/* createTransport */.o)({ maxSockets: 1, env: process.env });
    const outcome = await transport.send({
        url: address,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'touchstone' },
        body: JSON.stringify({ text: redact(text) }),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_ANSWER_BYTES,
    });
    transport.close();
    switch (outcome.kind) {
        case 'response':
            return outcome.status >= 200 && outcome.status < 300
                ? { status: 'sent' }
                : { status: 'failed', why: `the webhook answered ${outcome.status}` };
        // whatever it said, it took the message
        case 'too-large':
            return { status: 'sent' };
        case 'timeout':
        case 'aborted':
            return { status: 'failed', why: `no answer within ${TIMEOUT_MS / 1000} s` };
        case 'connection':
            return { status: 'failed', why: `no connection: ${outcome.code}` };
    }
}

// EXTERNAL MODULE: ./lib/report/escape-chat.js
var escape_chat = __webpack_require__(67562);
;// CONCATENATED MODULE: ./lib/action/notify.js


/** Events that nobody watches. */
const UNWATCHED = ['push', 'schedule'];
/** What the chat is told: of failures on main by default, of everything on `all`. Never more than a warning. */
async function notify({ webhookUrl, notifyOn }, { event, isRed, lines, runUrl }, { log, redact }) {
    if (webhookUrl === undefined)
        return;
    const watched = notifyOn === undefined ? UNWATCHED : [notifyOn];
    if (notifyOn !== 'all' && !(isRed && watched.includes(event)))
        return;
    const result = await postWebhook(webhookUrl, `${(0,escape_chat/* escapeChat */.k)(`Touchstone on ${event}: ${lines.join('; ')}`)} ${runUrl}`, redact);
    if (result.status === 'failed')
        log.warn(`webhook: ${result.why}`);
}


/***/ }),

/***/ 11373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ LOG_COLUMNS),
  N: () => (/* binding */ openLog)
});

// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(82564);
;// CONCATENATED MODULE: ./lib/adapters/logs/terminal-log.js

/** On a terminal the line is drawn at most this often; elsewhere one is printed this often. */
const LIVE_MS = 100;
const LINE_MS = 10_000;
const CLEAR_LINE = '\r\u001b[K';
/** A log for people: one live progress line on a terminal, a line now and then elsewhere. Untrusted text is made harmless here, and loses the secrets in it. */
function createTextLog(sink, elapsed, redact) {
    let shownMs = sink.isTerminal ? -Infinity : elapsed();
    let live = '';
    let last;
    function clear() {
        if (live !== '')
            sink.write(CLEAR_LINE);
        live = '';
    }
    function line(text) {
        clear();
        sink.write(`${text}\n`);
    }
    return {
        info: (message) => line((0,escape_log/* escapeLog */.A)(redact(message))),
        warn: (message) => line(`warning: ${(0,escape_log/* escapeLog */.A)(redact(message))}`),
        progress(progress) {
            last = progress;
            const isDue = elapsed() - shownMs >= (sink.isTerminal ? LIVE_MS : LINE_MS);
            if (!isDue && progress.done < progress.total)
                return;
            shownMs = elapsed();
            const text = describeProgress(progress);
            if (!sink.isTerminal)
                return line(text);
            live = text.slice(0, sink.columns - 1);
            sink.write(`${CLEAR_LINE}${live}`);
        },
        settle() {
            const text = last && live !== '' ? describeProgress(last) : '';
            clear();
            if (text !== '')
                sink.write(`${text}\n`);
        },
    };
}
/** `120/400 trials · 3 failed · $0.12 · 45 s left` */
function describeProgress({ done, total, failed, errored, costUsd, etaMs, }) {
    const parts = [`${done}/${total} trials`];
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (errored > 0)
        parts.push(`${errored} not measured`);
    if (costUsd !== undefined)
        parts.push(`$${costUsd.toFixed(costUsd < 1 ? 4 : 2)}`);
    if (done < total && etaMs !== undefined)
        parts.push(`${formatDuration(etaMs)} left`);
    return parts.join(' · ');
}
function formatDuration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return minutes < 60
        ? `${minutes} min ${seconds % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
;// CONCATENATED MODULE: ./lib/action/open-log.js


/** Columns of what a renderer draws into the log. */
const LOG_COLUMNS = 120;
function openLog(redact) {
    const write = (text) => process.stdout.write(text);
    const log = createTextLog({ write, isTerminal: false, columns: LOG_COLUMNS }, system_clock/* systemClock */.m.elapsed, redact);
    return { ...log, print: write };
}


/***/ }),

/***/ 46894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U1: () => (/* binding */ ontoBase),
  p8: () => (/* binding */ publishComment),
  Ky: () => (/* binding */ publishLocally),
  df: () => (/* binding */ publishProgress),
  eF: () => (/* binding */ publishStatuses),
  tu: () => (/* binding */ reportsOf),
  np: () => (/* binding */ suiteNames)
});

// UNUSED EXPORTS: renderOutcomes

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
// EXTERNAL MODULE: ./lib/adapters/github/commit-status.js
var commit_status = __webpack_require__(99180);
// EXTERNAL MODULE: ./lib/adapters/github/comment-marker.js
var comment_marker = __webpack_require__(20066);
// EXTERNAL MODULE: ./lib/adapters/github/sticky-comment.js
var sticky_comment = __webpack_require__(33235);
// EXTERNAL MODULE: ./lib/adapters/storage/append-summary.js
var append_summary = __webpack_require__(29365);
// EXTERNAL MODULE: ./lib/report/render-annotations.js
var render_annotations = __webpack_require__(96783);
// EXTERNAL MODULE: ./lib/report/render-failure.js
var render_failure = __webpack_require__(85503);
// EXTERNAL MODULE: ./lib/report/describe-report.js
var describe_report = __webpack_require__(98888);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(39621);
// EXTERNAL MODULE: ./lib/report/markdown-gates.js
var markdown_gates = __webpack_require__(64184);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 3 modules
var render_markdown = __webpack_require__(58797);
;// CONCATENATED MODULE: ./lib/report/render-progress.js





/** The comment while a run is under way. */
function renderProgress({ suites, head, progress, run, last }) {
    const names = suites.map(escape_markdown/* codeSpan */.SS).join(', ');
    const at = head === undefined ? '' : ` at ${(0,escape_markdown/* codeSpan */.SS)((0,describe_report/* shortSha */.Fu)(head))}`;
    const log = run === undefined ? '' : ` · ${(0,escape_markdown/* link */.nf)('run log', run)}`;
    return [
        `### ⏳ Touchstone is running ${names}${at}${describeShare(progress)}${log}`,
        ...(progress ? [writeProgress(progress)] : []),
        ...(last ? writeLast(last) : []),
        '',
    ].join('\n\n');
}
function describeShare(progress) {
    if (!progress || progress.total === 0)
        return '';
    return `: ${(0,format_number/* formatCount */.B4)(progress.done)} of ${(0,format_number/* formatCount */.B4)(progress.total)} trials`;
}
function writeProgress({ done, total, failed, errored, costUsd, etaMs }) {
    const cells = [
        ['Done', `${(0,format_number/* formatCount */.B4)(done)} of ${(0,format_number/* formatCount */.B4)(total)}`],
        ['Failed so far', (0,format_number/* formatCount */.B4)(failed)],
        ['Not measured', (0,format_number/* formatCount */.B4)(errored)],
        ...(costUsd === undefined ? [] : [['Spent', (0,format_number/* formatUsd */.UK)(costUsd)]]),
        ...(etaMs === undefined ? [] : [['Time left', (0,format_number/* formatDuration */.a3)(etaMs)]]),
    ];
    return [
        `| ${cells.map(([name]) => name).join(' | ')} |`,
        `| ${cells.map(() => '---:').join(' | ')} |`,
        `| ${cells.map(([, value]) => (0,escape_markdown/* escapeProse */.fd)(value)).join(' | ')} |`,
    ].join('\n');
}
function writeLast(last) {
    const at = last.head === undefined ? '' : ` (${(0,escape_markdown/* codeSpan */.SS)((0,describe_report/* shortSha */.Fu)(last.head))})`;
    return [
        `Last result${at}: ${render_markdown/* TONE_MARKS */.Yn[last.headline.tone]} ${(0,escape_markdown/* escapeProse */.fd)(last.headline.text)}`,
        ...(0,markdown_gates/* writeGateTable */.Ny)(last),
    ];
}

;// CONCATENATED MODULE: ./lib/action/publish.js









/** What problems may take of it where there are reports too. */
const PROBLEM_SHARE = 1 / 3;
/** The reports of the suites that came to a verdict. */
function reportsOf(outcomes) {
    return outcomes.flatMap((outcome) => {
        if (outcome.kind === 'gated')
            return [outcome.gated.report];
        return outcome.kind === 'untouched' ? [outcome.report] : [];
    });
}
function nameOf(outcome) {
    if (outcome.kind === 'gated')
        return outcome.gated.suite.suite;
    return outcome.kind === 'untouched' ? outcome.untouched.suite.suite : outcome.suite;
}
/** Everything in one document: the suites that were refused first, for nothing counts before they are mended. */
function renderOutcomes(outcomes, room, runUrl) {
    const refused = outcomes.flatMap((outcome) => outcome.kind === 'refused' ? outcome.problems : []);
    const reports = reportsOf(outcomes);
    if (refused.length === 0)
        return (0,render_markdown/* renderSuites */.S0)(reports, room);
    const links = { run: runUrl };
    if (reports.length === 0)
        return (0,render_failure/* renderFailureMarkdown */.ox)(refused, { room, links });
    const failure = `${(0,render_failure/* renderFailureMarkdown */.ox)(refused, { room: takeShare(room), links })}\n\n---\n\n`;
    const left = 'maxChars' in room
        ? { maxChars: room.maxChars - failure.length }
        : { maxBytes: room.maxBytes - Buffer.byteLength(failure) };
    return `${failure}${(0,render_markdown/* renderSuites */.S0)(reports, left)}`;
}
function takeShare(room) {
    return 'maxChars' in room
        ? { maxChars: Math.floor(room.maxChars * PROBLEM_SHARE) }
        : { maxBytes: Math.floor(room.maxBytes * PROBLEM_SHARE) };
}
/** Suite names of a comment: one comment per set. A suite that could not be read has none. */
function suiteNames(outcomes) {
    return outcomes.flatMap((outcome) => nameOf(outcome) ?? []);
}
/** Job summary, then annotations: both need no permission. */
async function publishLocally(outcomes, { env, secrets }, { runUrl, commands }) {
    const summary = `${renderOutcomes(outcomes, render_markdown/* SUMMARY_ROOM */.jU, runUrl)}\n`;
    await (0,append_summary/* appendSummary */.f)(env, summary, secrets.redactDocument);
    const refused = outcomes.flatMap((outcome) => outcome.kind === 'refused' ? outcome.problems : []);
    for (const annotation of (0,render_annotations/* renderAnnotations */.H)(reportsOf(outcomes), refused))
        commands.annotate(annotation);
}
/** The one comment. What GitHub refuses is a warning that names the permission, and never changes the verdict. */
async function publishComment(outcomes, host, { occasion, client }, { runUrl, log, isRed }) {
    const { prNumber, headSha, runId, attempt, comments, repository } = occasion;
    const names = suiteNames(outcomes);
    if (!comments || prNumber === undefined || headSha === undefined)
        return false;
    if (host.inputs.comment === 'never' || names.length === 0)
        return false;
    const marker = { suites: names, head: headSha, run: runId, attempt };
    const room = { maxChars: render_markdown/* COMMENT_ROOM */._C.maxChars - (0,comment_marker/* formatMarker */.gJ)(marker).length - 1 };
    const result = await (0,sticky_comment/* upsertComment */.l)({
        client,
        clock: system_clock/* systemClock */.m,
        repository,
        prNumber,
        marker,
        body: renderOutcomes(outcomes, room, runUrl),
        // a red comment of an earlier push still turns green
        create: host.inputs.comment === 'always' || isRed,
    });
    switch (result.status) {
        case 'created':
        case 'updated':
        case 'unchanged':
            log.info(`comment ${result.status}: ${result.url}`);
            return true;
        case 'absent':
            return false;
        case 'superseded':
            log.info('a newer run has commented already: the comment stays as it is');
            return true;
        case 'forbidden':
            if (occasion.fork)
                log.info('no comment: a fork’s job may not write one; `command: publish` speaks for it');
            else
                log.warn(`no comment: the job needs the permission \`${result.permission}\` (${result.why})`);
            return false;
        case 'locked':
        case 'rejected':
        case 'failed':
            log.warn(`no comment: ${result.why}`);
            return false;
    }
}
/** The comment of a run under way. Answers whether to tell more: what stands in its way is told with the verdict. */
async function publishProgress(suites, { inputs }, { occasion, client }, { progress, runUrl }) {
    const { prNumber, headSha, runId, attempt, comments, repository } = occasion;
    if (!comments || prNumber === undefined || headSha === undefined)
        return false;
    if (inputs.comment !== 'always' || suites.length === 0)
        return false;
    const { status } = await (0,sticky_comment/* upsertComment */.l)({
        client,
        clock: system_clock/* systemClock */.m,
        repository,
        prNumber,
        marker: { suites, head: headSha, run: runId, attempt },
        body: renderProgress({ suites, head: headSha, run: runUrl, ...(progress && { progress }) }),
        create: true,
    });
    return status === 'created' || status === 'updated' || status === 'unchanged';
}
/** The verdict as a status on the head, one a suite: what open source requires. */
async function publishStatuses(outcomes, { occasion, client, policyBase }, { runUrl, log }) {
    const { status, headSha, repository, event, fork, baseRef } = occasion;
    // a fork's own run has no token for it; a maintainer's run for the fork has
    if (!status || headSha === undefined)
        return;
    for (const outcome of outcomes) {
        const suite = nameOf(outcome);
        if (suite === undefined)
            continue;
        // a stranger does not choose the names that our verdicts stand under
        if (fork && !policyBase.configured.has(suite))
            continue;
        const told = describeStatus(outcome);
        const result = await (0,commit_status/* postStatus */.jV)({
            client,
            repository,
            sha: headSha,
            suite,
            ...told,
            ...(baseRef !== undefined && { description: `${ontoBase(baseRef)}${told.description}` }),
            targetUrl: runUrl,
        });
        if (result.status === 'posted')
            continue;
        const why = `no commit status: ${result.why}`;
        // where the job itself is the check the status is an extra
        if (event === 'workflow_dispatch')
            log.warn(why);
        else
            log.info(why);
    }
}
/** A verdict is one against a base: retargeted, the pull request has none. */
function ontoBase(baseRef) {
    return `onto ${baseRef}: `;
}
const STATES = { pass: 'success', fail: 'failure', error: 'error' };
function describeStatus(outcome) {
    if (outcome.kind === 'refused')
        return outcome.verdict === 'fail'
            ? { state: 'failure', description: 'the suite is taken out: see the run' }
            : { state: 'error', description: 'could not measure: see the run' };
    if (outcome.kind === 'untouched')
        return { state: STATES.pass, description: outcome.report.headline.text };
    const { verdict, reason } = outcome.gated.report.verdict;
    // as the job: in report mode a breach is shown and does not block
    return verdict === 'fail' && outcome.gated.suite.mode === 'report'
        ? { state: 'success', description: `report mode, would block: ${reason}` }
        : { state: STATES[verdict], description: reason };
}


/***/ }),

/***/ 74144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ settleShard),
/* harmony export */   q0: () => (/* binding */ settleOutputs),
/* harmony export */   yO: () => (/* binding */ settleFailure)
/* harmony export */ });
/* harmony import */ var _adapters_github_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79072);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46894);


const EXIT = { pass: 0, fail: 1, error: 2 };
/** What every output says where nothing was measured. */
const NOTHING = {
    verdict: 'error',
    'gates-failed': '0',
    'cases-regressed': '0',
    'cost-usd': '',
    'baseline-sha': '',
    'report-path': '',
    'run-path': '',
};
/** The outputs of a step that came to nothing. */
function settleFailure(commands) {
    for (const [name, value] of Object.entries(NOTHING))
        commands.setOutput(name, value);
}
/** The outputs of a step that measures a shard: it has no verdict, and what was not measured must not look like one. */
function settleShard(commands, { isMeasured, costUsd, folder = '' }) {
    const outputs = {
        ...NOTHING,
        verdict: isMeasured ? '' : NOTHING.verdict,
        'gates-failed': '',
        'cases-regressed': '',
        'cost-usd': costUsd === undefined ? '' : costUsd.toFixed(6),
        'run-path': folder,
    };
    for (const [name, value] of Object.entries(outputs))
        commands.setOutput(name, value);
    return isMeasured ? EXIT.pass : EXIT.error;
}
/** The worst verdict of all suites, as outputs and as exit code: the one place where a verdict becomes a status. */
function settleOutputs(outcomes, commands) {
    const reports = (0,_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsOf */ .tu)(outcomes);
    const verdicts = reports.map(({ verdict }) => verdict);
    const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
    const isRefused = refused.some(({ verdict: found }) => found !== 'fail');
    const isGone = refused.some(({ verdict: found }) => found === 'fail');
    const isError = isRefused || verdicts.some(({ verdict }) => verdict === 'error');
    const verdict = isError
        ? 'error'
        : isGone || verdicts.some(({ verdict: found }) => found === 'fail')
            ? 'fail'
            : 'pass';
    const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
    const costs = verdicts.flatMap(({ cost_usd: cost }) => cost ?? []);
    const first = outcomes.find((outcome) => outcome.kind === 'gated');
    const outputs = {
        verdict,
        'gates-failed': String(sum(verdicts.map(({ gates }) => gates.filter(({ result }) => result === 'fail').length))),
        'cases-regressed': String(sum(verdicts.map(({ comparison }) => comparison?.broken.length ?? 0))),
        'cost-usd': costs.length > 0 ? sum(costs).toFixed(6) : '',
        'baseline-sha': verdicts.flatMap(({ baseline }) => baseline.commit ?? []).find(_adapters_github_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH) ?? '',
        'report-path': first ? `${first.gated.folder}/report.md` : '',
        'run-path': first ? first.gated.folder : '',
    };
    for (const [name, value] of Object.entries(outputs))
        commands.setOutput(name, value);
    // in report mode everything is shown and nothing blocks; what could not be measured still does
    const blocks = outcomes.some((outcome) => outcome.kind === 'gated' &&
        outcome.gated.suite.mode === 'enforce' &&
        outcome.gated.report.verdict.verdict === 'fail');
    return { verdict, code: isError ? EXIT.error : blocks || isGone ? EXIT.fail : EXIT.pass };
}


/***/ }),

/***/ 62287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   L8: () => (/* binding */ FIRST_STATE),
/* harmony export */   sf: () => (/* binding */ STATE_NAME)
/* harmony export */ });
const STATE_NAME = 'touchstone';
/** What there is before anything is known: the runner starts the same file twice, and this tells which time it is. */
const FIRST_STATE = {
    phase: 'running',
    suites: [],
    runs: [],
    keep: false,
    announced: false,
};
/** The state of the main step, where there was one. */
function parseState(text) {
    if (text === undefined || text === '')
        return undefined;
    // the runner hands back what the main step wrote
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(text);
}


/***/ }),

/***/ 62545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readApiFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79072);


/**
 * Reads what octokit threw.
 * @throws the error itself where it is not an answer of the API: that is a bug of ours
 */
function readApiFailure(error) {
    const status = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'status');
    if (!(error instanceof Error) || typeof status !== 'number')
        throw error;
    const message = describeAnswer(error, status);
    // Octokit calls a request that found nobody a 500, without a response.
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'response') === undefined)
        return { kind: 'network', message };
    return { kind: classify(error, status), status, message };
}
function classify(error, status) {
    if (status === 401)
        return 'denied';
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return 'rate-limited';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'gone';
    return status >= 500 ? 'unavailable' : 'rejected';
}
function isRateLimit(error) {
    return (/\brate limit|secondary rate/i.test(error.message) ||
        (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'response.headers.x-ratelimit-remaining') === '0' ||
        (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'response.headers.retry-after') !== undefined);
}
function describeAnswer(error, status) {
    const answer = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(error, 'response.data.message') ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    return `${status}: ${answer.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}


/***/ }),

/***/ 43200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ addressOf),
  L: () => (/* binding */ createGitHubClient)
});

;// CONCATENATED MODULE: ./lib/adapters/github/api-waits.js
const API_WAITS = {
    unitMs: 1_000,
    maxWaitMs: 60_000,
    timeoutMs: 30_000,
    retries: 3,
    // a file of 256 MiB, which is the largest that is read, as base64
    maxAnswerBytes: 400 * 1024 * 1024,
};

;// CONCATENATED MODULE: ./lib/adapters/github/client.js

function createGitHubClient({ token, apiUrl, redact, waits, }) {
    const settings = { ...API_WAITS, ...waits };
    let requests = 0;
    let built;
    const load = () => Promise.all(/* import() */[__webpack_require__.e(913), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 89288));
    return {
        apiUrl,
        waits: settings,
        redact,
        octokit: () => (built ??= load().then(({ buildOctokit }) => buildOctokit({ token, apiUrl, waits: settings, onRequest: () => (requests += 1) }))),
        fetchAnonymously: async (url, signal) => (await load()).fetchByProxy(url, { signal }),
        requestCount: () => requests,
    };
}
/** The repository as the API's routes name it. */
function addressOf({ owner, name }) {
    return { owner, repo: name };
}


/***/ }),

/***/ 20066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ isAtLeastAsNew),
/* harmony export */   df: () => (/* binding */ isSameSuiteSet),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79072);

const MARKER = /^<!-- touchstone (\{[^\r\n]{1,20000}\}) -->$/;
const SUITE = /^[a-z0-9-]{1,60}$/;
const KEYS = 'attempt,head,run,suites';
/** The marker line. @throws Error for a name or SHA that could leave the HTML comment: a bug, both are checked long before */
function formatMarker({ suites, head, run, attempt }) {
    if (!suites.every((suite) => SUITE.test(suite)) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(head))
        throw new Error('a comment marker holds suite names and a commit SHA only');
    const sorted = [...new Set(suites)].sort();
    return `<!-- touchstone ${JSON.stringify({ suites: sorted, head, run, attempt })} -->`;
}
/** Reads the first line of a comment; `undefined` for anything that `formatMarker` would not have written. */
function parseMarker(body) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const json = MARKER.exec(line)?.[1];
    if (json === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Object.keys(value).sort().join() !== KEYS)
        return undefined;
    const suites = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readField */ .dR)(value, 'suites');
    const head = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readField */ .dR)(value, 'head');
    const run = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .toId */ .Lr)((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readField */ .dR)(value, 'run'));
    const attempt = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .toId */ .Lr)((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readField */ .dR)(value, 'attempt'));
    if (!isSuiteList(suites) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(head) || !run || !attempt)
        return undefined;
    const marker = { suites, head, run, attempt };
    return formatMarker(marker) === line ? marker : undefined;
}
function isSameSuiteSet(a, b) {
    return [...a.suites].sort().join() === [...b.suites].sort().join();
}
/**
 * Whether `ours` may overwrite `theirs`. Run ids grow with time, so a later run knows the newer head. For one head
 * a later attempt of an earlier run may too: somebody has just started it.
 */
function isAtLeastAsNew(ours, theirs) {
    if (ours.run === theirs.run)
        return ours.attempt >= theirs.attempt;
    return ours.run > theirs.run || (ours.head === theirs.head && ours.attempt > theirs.attempt);
}
function isSuiteList(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((name) => typeof name === 'string' && SUITE.test(name)));
}


/***/ }),

/***/ 99180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ postStatus),
/* harmony export */   r_: () => (/* binding */ readStatuses),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _report_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12172);
/* harmony import */ var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39867);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62545);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43200);




const PAGE = 100;
const MAX_DESCRIPTION_CHARS = 140;
/** The name that branch rules require. Never the job's own name: both would be required. */
function statusContext(suite) {
    return `touchstone/${suite}`;
}
/** Sets the commit status of a suite. Never throws for what the API refuses. */
async function postStatus(request) {
    const { client, repository, sha, suite, state, description, targetUrl } = request;
    const context = statusContext(suite);
    try {
        const octokit = await client.octokit();
        await octokit.rest.repos.createCommitStatus({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(repository),
            sha,
            state,
            context,
            description: (0,_report_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .toOneLine */ .G)(client.redact(description)), MAX_DESCRIPTION_CHARS),
            ...(targetUrl && { target_url: targetUrl }),
        });
        return { status: 'posted', context };
    }
    catch (error) {
        const failure = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiFailure */ .H)(error);
        return failure.kind === 'forbidden'
            ? { status: 'forbidden', permission: 'statuses: write', why: failure.message }
            : { status: 'failed', why: failure.message };
    }
}
/** The newest status of each context of a commit. Never throws for what the API refuses. */
async function readStatuses({ client, repository, sha, }) {
    const states = new Map();
    try {
        const octokit = await client.octokit();
        for (let page = 1;; page += 1) {
            const { data } = await octokit.rest.repos.getCombinedStatusForRef({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(repository),
                ref: sha,
                per_page: PAGE,
                page,
            });
            for (const { context, state, description } of data.statuses)
                states.set(context, { state, description: description ?? '' });
            if (data.statuses.length < PAGE)
                return { status: 'read', states };
        }
    }
    catch (error) {
        const { kind, message } = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiFailure */ .H)(error);
        const cure = kind === 'forbidden' ? ' (the job needs `statuses: write`)' : '';
        return { status: 'unknown', why: `${message}${cure}` };
    }
}


/***/ }),

/***/ 79072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   Lr: () => (/* binding */ toId),
/* harmony export */   dR: () => (/* binding */ readField),
/* harmony export */   l4: () => (/* binding */ requireId),
/* harmony export */   qr: () => (/* binding */ requireSha),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSha(value) {
    return typeof value === 'string' && SHA.test(value);
}
/** The member at a dotted path of an unknown JSON value; `undefined` where there is none. */
function readField(value, path) {
    let at = value;
    for (const key of path.split('.')) {
        if (typeof at !== 'object' || at === null)
            return undefined;
        at = Object.getOwnPropertyDescriptor(at, key)?.value;
    }
    return at;
}
function readText(value, path) {
    const field = readField(value, path);
    return typeof field === 'string' && field !== '' ? field : undefined;
}
function readId(value, path) {
    return toId(readField(value, path));
}
/** A positive whole number, from a number or from its decimal digits. */
function toId(value) {
    const number = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
        ? number
        : undefined;
}
function requireSha(value, path) {
    const field = readField(value, path);
    if (isSha(field))
        return field;
    throw unreadable(path, 'a commit SHA');
}
function requireId(value, path) {
    const id = readId(value, path);
    if (id !== undefined)
        return id;
    throw unreadable(path, 'a positive whole number');
}
/** Only a runner that is not GitHub's, or a hand-written event file, gets here. */
function unreadable(path, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'event-unreadable',
        message: `the event has no \`${path}\` that is ${expected}`,
        hint: 'GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, as the runner writes it',
    });
}


/***/ }),

/***/ 33235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62545);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43200);
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20066);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79072);




/** What the token of a workflow writes as. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';
const PAGE = 100;
/** A create that ended in 5xx may have happened: it is looked for before each further try. */
const CREATE_ATTEMPTS = 3;
/** Writes the one comment of a suite set. Never throws for what the API refuses. */
async function upsertComment(request) {
    const text = `${(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMarker */ .gJ)(request.marker)}\n${request.client.redact(request.body)}`;
    try {
        for (let attempt = 1;; attempt += 1) {
            const own = await findOwnComment(request);
            if (own) {
                const result = await bringUpToDate(request, own, text);
                if (result !== 'deleted')
                    return result;
            }
            if (!request.create)
                return { status: 'absent' };
            const created = await createOnce(request, text);
            if (created !== 'unsure')
                return created;
            if (attempt === CREATE_ATTEMPTS)
                return { status: 'failed', why: 'the API keeps failing to create the comment' };
            await request.clock.sleep(attempt ** 2 * request.client.waits.unitMs);
        }
    }
    catch (error) {
        return toResult((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiFailure */ .H)(error));
    }
}
/** The oldest comment that is ours by author and by marker. */
async function findOwnComment(request) {
    const { client, repository, prNumber } = request;
    const octokit = await client.octokit();
    const alike = [];
    for (let page = 1;; page += 1) {
        const { data } = await octokit.rest.issues.listComments({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(repository),
            issue_number: prNumber,
            per_page: PAGE,
            page,
        });
        for (const { id, body = '', html_url: url, user } of data) {
            const marker = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarker */ .gY)(body);
            if (!marker || !(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameSuiteSet */ .df)(marker, request.marker) || !user)
                continue;
            const author = user.login;
            // nobody can register a name with brackets; a type that is given must agree
            const isBot = ((0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(user, 'type') ?? 'Bot') === 'Bot';
            alike.push({ id, body, url, marker, author, isBot });
        }
        if (data.length < PAGE)
            break;
    }
    if (alike.length === 0)
        return undefined;
    const self = await readOwnLogin(client);
    const own = alike.filter(({ author, isBot }) => author === self && (isBot || !self.endsWith('[bot]')));
    return own.toSorted((a, b) => a.id - b.id)[0];
}
/** REST's `GET /user` is closed to a workflow's token; GraphQL's viewer is not. */
async function readOwnLogin(client) {
    try {
        const octokit = await client.octokit();
        const answer = await octokit.graphql('query { viewer { login } }');
        const login = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(answer, 'viewer.login') ?? WORKFLOW_AUTHOR;
        // GraphQL names apps without their suffix in some answers
        return `${login}[bot]` === WORKFLOW_AUTHOR ? WORKFLOW_AUTHOR : login;
    }
    catch {
        return WORKFLOW_AUTHOR;
    }
}
async function bringUpToDate(request, own, text) {
    const { client, repository, marker } = request;
    const { id, url } = own;
    if (!(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeastAsNew */ .PL)(marker, own.marker))
        return { status: 'superseded', by: own.marker };
    if (normalize(own.body) === normalize(text))
        return { status: 'unchanged', id, url };
    try {
        const octokit = await client.octokit();
        await octokit.rest.issues.updateComment({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(repository),
            comment_id: id,
            body: text,
        });
        return { status: 'updated', id, url };
    }
    catch (error) {
        const failure = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiFailure */ .H)(error);
        return failure.status === 404 ? 'deleted' : toResult(failure);
    }
}
async function createOnce({ client, repository, prNumber }, text) {
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.issues.createComment({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(repository),
            issue_number: prNumber,
            body: text,
            // The plugin would post again without looking.
            request: { retries: 0 },
        });
        return { status: 'created', id: data.id, url: data.html_url };
    }
    catch (error) {
        const failure = (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiFailure */ .H)(error);
        const mayHaveHappened = failure.kind === 'unavailable' || failure.kind === 'network';
        return mayHaveHappened ? 'unsure' : toResult(failure);
    }
}
function toResult(failure) {
    const why = failure.message;
    if (/\blocked\b/i.test(why) && (failure.status === 403 || failure.status === 422))
        return { status: 'locked', why };
    if (failure.kind === 'forbidden')
        return { status: 'forbidden', permission: 'pull-requests: write', why };
    if (failure.status === 422)
        return { status: 'rejected', why };
    return { status: 'failed', why };
}
/** The API may hand line ends and the last white space back differently. */
function normalize(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 87022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createDocumentRedactor),
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(39867);
// EXTERNAL MODULE: ./lib/report/escape-chat.js
var escape_chat = __webpack_require__(67562);
;// CONCATENATED MODULE: ./lib/adapters/secret-forms.js

const ENTITIES = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
};
/** One quotation inside another doubles the backslashes of the first. */
const ESCAPE = String.raw `(?:\\|&#92;){1,15}`;
/** Of a form: what escapers and renderers treat as one. No two of them may match the same text: that would take for ever. */
const TOKENS = /\\+|\s+|[^]/gu;
/** The value itself, and its base64 wherever it starts in a longer text: what does not depend on its neighbours. */
function findForms(value) {
    const bytes = Buffer.from(value);
    const encoded = [0, 1, 2].flatMap((shift) => {
        const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const kept = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        return [kept, kept.replaceAll('+', '-').replaceAll('/', '_')];
    });
    return [value, ...encoded];
}
function makePattern(form) {
    const runs = form.match(/[A-Za-z0-9]+/g) ?? [''];
    const probe = runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
    const tokens = form.match(TOKENS) ?? [];
    const source = tokens
        .map((token, index) => writeToken(token, tokens[index - 1]?.startsWith('\\') === true))
        .join('\u200B?');
    return { form, probe, pattern: new RegExp(source, 'g') };
}
/** A character, or a run of backslashes or white space, as text, URL, JSON, HTML and XML write it. */
function writeToken(token, followsBackslash) {
    if (/[A-Za-z0-9]/.test(token))
        return token;
    if (/^\s/.test(token))
        return String.raw `(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${ESCAPE}[nrt]){1,40}`;
    if (token.startsWith('\\'))
        return String.raw `(?:\\|&#92;|%5[Cc]){${token.length},${token.length * 16}}`;
    const quoted = token === '"' && !followsBackslash ? `(?:${ESCAPE})?` : '';
    return `${quoted}(?:${[...new Set(spell(token))].join('|')})`;
}
function spell(char) {
    const code = char.codePointAt(0);
    const literal = char.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`);
    const units = char.split('').map((unit) => `${ESCAPE}u${anyCase(hex(unit.charCodeAt(0), 4))}`);
    const [entity, twin] = [ENTITIES[char], escape_chat/* CHAT_TWINS */.b[char]];
    return [
        // our log puts a gap into what could be a command
        char === ':' || char === '#' ? `${literal} ?` : literal,
        `&#${code};`,
        `&#x0*${anyCase(code.toString(16))};`,
        ...(entity === undefined ? [] : [`&${entity};`]),
        units.join(''),
        [...Buffer.from(char)].map((byte) => `%${anyCase(hex(byte, 2))}`).join(''),
        ...(twin === undefined ? [] : [twin]),
    ];
}
function hex(number, digits) {
    return number.toString(16).padStart(digits, '0');
}
function anyCase(digits) {
    return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

;// CONCATENATED MODULE: ./lib/adapters/redact.js


const MASK = '***';
/** In a finished document asterisks could be emphasis or a rule; these are letters to every format. */
const DOCUMENT_MASK = '•••';
/** Shorter values (`1`, `debug`) are no secrets, and masking them would make messages unreadable. */
const SHORTEST_SECRET = 6;
/** Of a value that was cut off: this much of it gives it away. */
const SHORTEST_PART = 8;
const SHORTEST_LINE = 8;
/**
 * Shapes of keys that providers hand out, whoever's they are. Nothing in them is without an upper bound that another
 * match could start in: a long text takes linear time.
 */
const KEY_SHAPES = [
    String.raw `(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,
    String.raw `(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,
    String.raw `gh[oprsu]_[A-Za-z0-9]{16,}`,
    String.raw `github_pat_[A-Za-z0-9_]{16,}`,
    // cut off by an excerpt
    String.raw `(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
    String.raw `(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
    String.raw `AIza[\w-]{30,}`,
    String.raw `xox[abeoprs]-[A-Za-z0-9-]{10,}`,
    String.raw `(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
    String.raw `eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`,
].map(
// a word of its own, also behind the line end of a quotation: `\nsk-…`
(shape) => new RegExp(String.raw `(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`, 'g'));
/** Characters that no reader sees, more than any sink takes out: an emoji may need them, a key does not. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** What only a text as it was said may lose: in a document they could swallow what follows. */
const BLOCKS = [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];
/** What stands before a secret and stays. */
const LABELLED = [
    /\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,
    /\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,
    /([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,
    /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi,
];
/**
 * A function that masks the given values, in every form that a text may give them (base64, URL, JSON, entities, without
 * the characters that nobody sees, cut off), and everything that has the shape of a key. For a text as it was said,
 * before any escaper.
 */
function createRedactor(secrets) {
    const values = listValues(secrets);
    const patterns = compile(values);
    function mask(text) {
        let clean = maskParts(text, values);
        for (const shape of BLOCKS)
            clean = clean.replace(shape, MASK);
        clean = maskKnown(clean, patterns, MASK);
        for (const shape of KEY_SHAPES)
            clean = clean.replace(shape, MASK);
        for (const label of LABELLED)
            clean = clean.replace(label, (whole, before) => whole.endsWith('@') ? `${before}${MASK}@` : `${before}${MASK}`);
        return clean;
    }
    return (text) => {
        const clean = mask(text);
        // what the sinks strip must not have stood between two halves of a secret
        const bare = (0,strip_controls/* stripControls */.$)(clean).replace(UNSEEN, '');
        if (bare === clean)
            return clean;
        const masked = mask(bare);
        return masked === bare ? clean : masked;
    };
}
/**
 * The same for a finished document, markdown or XML or lines: what the escapers made of a value is found too, and only
 * what can be no part of the document's own structure is taken.
 */
function createDocumentRedactor(secrets) {
    const patterns = compile(listValues(secrets))
        .filter(({ form }) => isUnmistakable(form))
        // `\nsecret` in JSON is a line end before a value, and must not become half an escape
        .map((each) => ({ ...each, pattern: new RegExp(`(?<!\\\\)${each.pattern.source}`, 'g') }));
    return (text) => {
        const clean = maskKnown(text, patterns, DOCUMENT_MASK);
        return KEY_SHAPES.reduce((left, shape) => left.replace(shape, DOCUMENT_MASK), clean);
    };
}
/** The values worth hiding, and of those of several lines each line. The longest first: one may be part of another. */
function listValues(secrets) {
    const values = secrets
        .filter((secret) => secret !== undefined)
        .map((secret) => secret.toWellFormed().trim())
        .filter((secret) => secret.length >= SHORTEST_SECRET)
        .flatMap((secret) => {
        const lines = secret.split(/\r?\n/).map((line) => line.trim());
        return lines.length === 1
            ? [secret]
            : [secret, ...lines.filter((line) => line.length >= SHORTEST_LINE)];
    });
    return [...new Set(values)].sort((a, b) => b.length - a.length);
}
function compile(values) {
    const forms = new Set(values.flatMap(findForms));
    return [...forms]
        .filter((form) => form.length >= SHORTEST_SECRET)
        .sort((a, b) => b.length - a.length)
        .map(makePattern);
}
function maskKnown(text, patterns, mask) {
    let clean = text;
    for (const { probe, pattern } of patterns)
        if (clean.includes(probe))
            clean = clean.replace(pattern, mask);
    return clean;
}
/** A word in small letters may be an element or a key of the document; a number may be one. */
function isUnmistakable(form) {
    return form.length >= SHORTEST_PART && /[A-Za-z]/.test(form) && /[^a-z_-]/.test(form);
}
/** Beginnings and ends of a value where a text was cut: at its edges, and at an ellipsis. */
function maskParts(text, values) {
    const long = values.filter((value) => value.length > SHORTEST_PART);
    if (long.length === 0)
        return text;
    // most pieces begin and end like no value at all: one look for all values tells
    const all = long.join('\n');
    return text
        .split('…')
        .map((piece, index, { length }) => {
        if (piece.length < SHORTEST_PART)
            return piece;
        if (index > 0 && index < length - 1 && all.includes(piece))
            return MASK;
        const begun = all.includes(piece.slice(0, SHORTEST_PART))
            ? long.reduce(maskBeginning, piece)
            : piece;
        return all.includes(begun.slice(-SHORTEST_PART)) ? long.reduce(maskEnd, begun) : begun;
    })
        .join('…');
}
function maskBeginning(text, value) {
    const at = value.indexOf(text.slice(0, SHORTEST_PART));
    if (at <= 0)
        return text;
    const rest = value.slice(at);
    return text.startsWith(rest) ? MASK + text.slice(rest.length) : text;
}
function maskEnd(text, value) {
    const end = text.slice(-SHORTEST_PART);
    const at = value.lastIndexOf(end);
    if (end.length < SHORTEST_PART || at < 0 || at + SHORTEST_PART === value.length)
        return text;
    const start = value.slice(0, at + SHORTEST_PART);
    return text.endsWith(start) ? text.slice(0, -start.length) + MASK : text;
}


/***/ }),

/***/ 28317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87022);

/** Names of variables that hold secrets, `INPUT_OPENAI-API-KEY` among them. */
const SECRET_NAME = /(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i;
/** Written by the runner for everybody to see. */
const PUBLIC_NAME = /^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/;
/** `production`, `4000`: a target may be told that, and it is no secret unless its name says so. */
const PLAIN_WORD = /^(?:[A-Za-z]{1,15}|[\d.]+)$/;
const SHORTEST_UNNAMED = 8;
/** Knows at once what the names of an environment say. */
function openSecrets(env) {
    const known = new Set(Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) ? [value] : []));
    let made = makeRedactors(known);
    return {
        learn(variables, names) {
            const before = known.size;
            for (const name of names) {
                const value = variables[name];
                if (value !== undefined && isWorthHiding(name, value))
                    known.add(value);
            }
            if (known.size > before)
                made = makeRedactors(known);
        },
        redact: (text) => made.redact(text),
        redactDocument: (text) => made.redactDocument(text),
    };
}
/** Whether a variable of this name holds a secret. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
/** Names of the variables that a suite hands to its target. */
function variablesOf({ target }) {
    return ('env' in target ? target.env : undefined) ?? [];
}
function makeRedactors(known) {
    const values = [...known];
    return { redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)(values), redactDocument: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createDocumentRedactor */ .y)(values) };
}
function isWorthHiding(name, value) {
    if (SECRET_NAME.test(name))
        return true;
    return !PUBLIC_NAME.test(name) && value.length >= SHORTEST_UNNAMED && !PLAIN_WORD.test(value);
}


/***/ }),

/***/ 29365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Appends to the job summary, where the runner has one. */
async function appendSummary(env, markdown, redact) {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, redact(markdown));
}


/***/ }),

/***/ 64464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock and chance. */
const systemClock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const timer = setTimeout(finish, ms);
        signal?.addEventListener('abort', finish, { once: true });
        function finish() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', finish);
            resolve();
        }
    }),
};


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ chooseProxy)
/* harmony export */ });
/* harmony import */ var _classify_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);

/**
 * The proxy that the environment wants for a URL (HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in either case), or
 * undefined for a direct connection. Loopback is always direct.
 */
function chooseProxy(url, env) {
    if ((0,_classify_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackName */ .x)(url.hostname))
        return undefined;
    const read = (name) => env[name.toLowerCase()] || env[name] || undefined;
    const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (proxy === undefined)
        return undefined;
    const exempt = (read('NO_PROXY') ?? '').split(',').some((entry) => matches(entry.trim(), url));
    return exempt ? undefined : proxy;
}
function matches(entry, { hostname, port, protocol }) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const actualPort = port || (protocol === 'https:' ? '443' : '80');
    if (wantedPort !== undefined && wantedPort !== actualPort)
        return false;
    const bare = name.replace(/^\*?\./, '');
    return hostname === bare || hostname.endsWith(`.${bare}`);
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ classifyAddress),
/* harmony export */   x: () => (/* binding */ isLoopbackName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
const REFUSED = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    // Azure's host agent answers on this public-looking address.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    REFUSED.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    REFUSED.addSubnet(network, prefix, 'ipv6');
}
/** What kind of place an IP address is (IPv4-mapped IPv6 counts as the IPv4 address in it). */
function classifyAddress(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (version === 0)
        return 'refused';
    const family = version === 6 ? 'ipv6' : 'ipv4';
    if (LOOPBACK.check(address, family))
        return 'loopback';
    return REFUSED.check(address, family) ? 'refused' : 'public';
}
/** Is this host of a URL the machine itself by its very name? */
function isLoopbackName(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name))
        return classifyAddress(name) === 'loopback';
    return name === 'localhost' || name.endsWith('.localhost');
}


/***/ }),

/***/ 34135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _choose_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56100);




function createTransport({ maxSockets, env, lookup }) {
    const agents = new Map();
    /** Requests to the same place are most of a run. */
    const places = new WeakMap();
    function placeOf(url) {
        const known = places.get(url);
        if (known)
            return known;
        const place = { options: (0,node_url__WEBPACK_IMPORTED_MODULE_2__.urlToHttpOptions)(url), agent: agentFor(url) };
        places.set(url, place);
        return place;
    }
    function agentFor(url) {
        const proxy = (0,_choose_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProxy */ .U)(url, env);
        const key = `${url.protocol}${proxy ?? ''}`;
        const known = agents.get(key);
        if (known)
            return known;
        const options = {
            keepAlive: true,
            maxSockets,
            ...(proxy ? { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } } : lookup && { lookup }),
        };
        const agent = url.protocol === 'https:' ? new (openHttps().Agent)(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
        agents.set(key, agent);
        return agent;
    }
    return {
        async send(request) {
            const place = placeOf(request.url);
            const first = await exchange(request, place);
            // The server closed a kept connection just as we used it: nothing was answered, so once more.
            return first.stale ? (await exchange(request, place)).outcome : first.outcome;
        },
        close() {
            for (const agent of agents.values())
                agent.destroy();
        },
    };
}
/** TLS takes a tenth of a small run's start: a loopback target goes without. */
const openHttps = () => process.getBuiltinModule('node:https');
function exchange(request, { options, agent }) {
    const { url, method, headers, body, timeoutMs, maxBytes, signal } = request;
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    return new Promise((resolve) => {
        let answered = false;
        const client = url.protocol === 'https:' ? openHttps() : node_http__WEBPACK_IMPORTED_MODULE_0__;
        const sent = client.request({
            ...options,
            method,
            agent,
            headers: body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
        });
        const timer = setTimeout(() => settle({ kind: 'timeout' }), timeoutMs);
        const abort = () => settle({ kind: 'aborted' });
        function settle(ending, stale = false) {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
            if (ending.kind !== 'response')
                sent.destroy();
            resolve({
                outcome: { ...ending, latencyMs: node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - start },
                stale,
            });
        }
        function fail(error) {
            const code = error.code ?? error.name;
            const stale = sent.reusedSocket && !answered && (code === 'ECONNRESET' || code === 'EPIPE');
            settle({ kind: 'connection', code, message: error.message }, stale);
        }
        sent.on('error', fail);
        sent.once('response', (response) => {
            answered = true;
            collectBody(response, maxBytes, {
                onWhole: (whole) => settle({
                    kind: 'response',
                    status: response.statusCode ?? 0,
                    headers: readHeaders(response),
                    body: whole,
                }),
                onTooLarge: () => settle({ kind: 'too-large' }),
                onError: fail,
            });
        });
        if (signal?.aborted)
            return abort();
        signal?.addEventListener('abort', abort, { once: true });
        sent.end(body);
    });
}
function collectBody(response, maxBytes, events) {
    const chunks = [];
    let size = 0;
    response.on('data', (chunk) => {
        size += chunk.length;
        if (size > maxBytes)
            events.onTooLarge();
        else
            chunks.push(chunk);
    });
    response.once('error', events.onError);
    response.once('end', () => events.onWhole(Buffer.concat(chunks)));
}
function readHeaders({ headers }) {
    const text = (value) => Array.isArray(value) ? value.join(', ') : value;
    return {
        get: (name) => text(headers[name]),
        entries: () => Object.entries(headers).map(([name, value]) => [name, text(value) ?? '']),
    };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * What the user (not we) can fix. Everything else that is thrown is a bug and keeps its stack.
 * Carries every problem found, so that nobody mends them one run at a time.
 */
class UserError extends Error {
    problems;
    constructor(problems) {
        const list = isList(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'));
        this.name = 'UserError';
        this.problems = list;
    }
    /** The code of the first problem: what `docs/when-it-breaks.md` is keyed by. */
    get code() {
        return this.problems[0]?.code ?? 'unknown';
    }
}
function isList(problems) {
    return Array.isArray(problems);
}
/** `file:line:column: message` and, on a line of its own, the cure. */
function formatProblem({ message, place, hint }) {
    const where = place
        ? `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `
        : '';
    return hint ? `${where}${message}\n  ${hint}` : `${where}${message}`;
}
/** The message of anything that was thrown. Not by `instanceof`: errors cross realms (workers, vm contexts). */
function describeError(error) {
    const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
    return hasMessage ? String(error.message) : String(error);
}
/** Whether a thrown value carries this code, as those of Node do (`ENOENT`). */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 86422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ capitalize)
/* harmony export */ });
/** `two words` → `Two words`. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 12172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The first `maxChars` UTF-16 units, never half a character. */
function cutText(text, maxChars) {
    if (text.length <= maxChars)
        return { text, omitted: 0 };
    const kept = text.slice(0, isHighSurrogate(text, maxChars - 1) ? maxChars - 1 : maxChars);
    return { text: kept, omitted: text.length - kept.length };
}
/** The same with `…` in place of what is missing. */
function shorten(text, maxChars) {
    return text.length <= maxChars ? text : `${cutText(text, maxChars - 1).text}…`;
}
function isHighSurrogate(text, at) {
    const unit = text.charCodeAt(at);
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 92525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ nameGate),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Ny: () => (/* binding */ tellGate),
/* harmony export */   Vt: () => (/* binding */ explainGate),
/* harmony export */   WJ: () => (/* binding */ tellReason),
/* harmony export */   X3: () => (/* binding */ trimStop),
/* harmony export */   cw: () => (/* binding */ nameChange),
/* harmony export */   nP: () => (/* binding */ explainEvidence),
/* harmony export */   yg: () => (/* binding */ describeGates)
/* harmony export */ });
/* harmony import */ var _capitalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86422);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39621);


/** Stands where a number does not apply. */
const NOTHING = '–';
/** Times the margin: what can only be seen beyond it is not held to it. */
const TOO_SMALL = 3;
const RANKS = {
    error: 0,
    fail: 1,
    inconclusive: 2,
    'no-baseline': 3,
    'not-measured': 4,
    accepted: 5,
    advisory: 6,
    pass: 7,
};
/** By gate, or by gate and metric. */
const NAMES = {
    critical: 'critical cases',
    safety: 'safety cases',
    'cost total': 'cost of one pass',
    'cost increase': 'cost',
    'latency p95': 'latency (p95)',
    'latency increase': 'latency',
};
/** Their reasons name their subject. */
const SELF_EXPLAINING = ['pins', 'completeness', 'critical', 'safety'];
/** The gates as rows, those that need attention first. Housekeeping that passed is not worth a row. */
function describeGates(gates) {
    return gates
        .filter(({ gate, result }) => result !== 'pass' || (gate !== 'pins' && gate !== 'completeness'))
        .toSorted((a, b) => RANKS[a.result] - RANKS[b.result])
        .map((gate) => ({
        gate,
        name: gate.gate === 'floor' ? `${nameGate(gate)} floor` : nameGate(gate),
        ...describeNumbers(gate),
        rule: gate.rule,
    }));
}
/** What a gate watches, as prose: `` `pass_rate` ``, `critical cases`. */
function nameGate({ gate, metric }) {
    const known = NAMES[metric === undefined ? gate : `${gate} ${metric}`];
    if (known !== undefined)
        return known;
    const name = metric === undefined ? gate : `\`${metric}\``;
    return gate === 'release' ? `${name} since the last release` : name;
}
/** What the column of changes is called. */
function nameChange(rows) {
    return rows.some(({ gate }) => gate.gate !== 'floor' && gate.interval)
        ? 'change (90 % interval)'
        : 'change';
}
function describeNumbers(gate) {
    const { baseline, current, interval } = gate;
    const format = formatterOf(gate.gate);
    const range = gate.gate === 'floor' && interval
        ? ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(interval[0])} to ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(interval[1])})`
        : '';
    return {
        baseline: baseline === undefined ? NOTHING : format(baseline),
        current: current === undefined ? NOTHING : `${format(current)}${range}`,
        change: describeChange(gate),
    };
}
function formatterOf(gate) {
    if (gate === 'cost')
        return _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK;
    return gate === 'latency' ? _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3 : _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9;
}
/** Candidate − baseline; for cost and latency how much more, as a share. */
function describeChange({ gate, baseline, current, drop, interval }) {
    if (gate === 'cost' || gate === 'latency')
        return baseline === undefined || current === undefined
            ? NOTHING
            : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIncrease */ .Gb)(baseline, current);
    if (drop === undefined)
        return NOTHING;
    const range = interval && gate !== 'floor' ? ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChangeInterval */ .LE)([-interval[1], -interval[0]])})` : '';
    return `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(-drop)}${range}`;
}
/** What happened, without its subject and without a full stop. Prose. */
function explainGate(gate) {
    return explainDrop(gate) ?? trimStop(gate.reason);
}
/** The same with its subject, to stand alone. */
function tellGate(gate) {
    if (SELF_EXPLAINING.includes(gate.gate))
        return explainGate(gate);
    const drop = explainDrop(gate);
    return drop === undefined
        ? `${nameGate(gate)}: ${trimStop(gate.reason)}`
        : `\`${gate.metric}\` ${drop}`;
}
/** Everything there is to say of a gate that did not simply pass, less what the headline said already; the cure of an error has a line of its own. */
function tellReason(gate, headline) {
    const next = gate.next && gate.result !== 'error' ? [asSentence(gate.next)] : [];
    const more = [...explainEvidence(gate), ...next];
    if (!headline.includes(explainGate(gate)))
        return [`${tellGate(gate)}.`, ...more].join(' ');
    return more.length === 0 ? '' : `${nameGate(gate)}: ${more.join(' ')}`;
}
/** `mend it` → `Mend it.` */
function asSentence(text) {
    return `${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalize */ .Z)(trimStop(text))}.`;
}
/** A failed comparison in its numbers: these say it better than any reason. */
function explainDrop(gate) {
    const { result, baseline, current, drop, max_drop: allowed } = gate;
    if (gate.gate !== 'no-regression' && gate.gate !== 'release')
        return undefined;
    if (result !== 'fail' || baseline === undefined || current === undefined)
        return undefined;
    if (drop === undefined || allowed === undefined || drop <= allowed)
        return undefined;
    // what was accepted of it only the reason says
    if (gate.acceptances)
        return undefined;
    const numbers = `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(baseline)} → ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(current)}, you allow ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(allowed)}`;
    const since = gate.gate === 'release' ? ' since the last release' : '';
    return `fell ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(drop)}${since} (${numbers})`;
}
/** How likely noise alone is, and what the run could have seen at all. Sentences. */
function explainEvidence(gate) {
    if (gate.gate !== 'no-regression' && gate.gate !== 'release')
        return [];
    return [...explainChance(gate), ...explainDetectable(gate)];
}
/** Only where the numbers tell the failure: other reasons say it themselves. */
function explainChance(gate) {
    if (explainDrop(gate) === undefined)
        return [];
    return gate.p === undefined
        ? ['This target gives the same answer every time, so it is not noise.']
        : [
            `Run-to-run noise alone would do this ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChance */ .ge)(gate.p)} of the time, so this is a real regression.`,
        ];
}
/** What this run could have caught, where it caught nothing: a gate that is blind to small drops says so itself. */
function explainDetectable(gate) {
    const { detectable, undetectable, needed, result, max_drop: allowed } = gate;
    if (result !== 'pass' && result !== 'inconclusive')
        return [];
    const name = nameGate(gate);
    if (detectable === undefined)
        return undetectable === undefined
            ? []
            : [`How small a drop in ${name} would have been caught is not known: ${undetectable}.`];
    const more = needed === undefined
        ? ''
        : ` To catch ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(needed.drop)} it takes about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAbout */ .lb)(needed.cases)} cases like these.`;
    const isTooSmall = allowed !== undefined && detectable > TOO_SMALL * allowed;
    return [
        isTooSmall
            ? `This suite is too small to see a drop of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(allowed)} in ${name}: only one of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(detectable)} or more would have been caught 4 times out of 5.${more}`
            : `A drop of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(detectable)} or more in ${name} would have been caught 4 times out of 5; a smaller one can slip through.${more}`,
    ];
}
function trimStop(sentence) {
    return sentence.trim().replace(/\.$/, '');
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ describeJudges),
/* harmony export */   FU: () => (/* binding */ describeSplits),
/* harmony export */   hb: () => (/* binding */ groupConflicts)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39621);


/** Every judge. What the gate of its metric says already is not said again. */
function describeJudges({ judges, gates }) {
    const told = new Set(gates.filter(({ result }) => result === 'advisory').map(({ metric }) => metric));
    return judges.map((judge) => ({
        judge,
        rubric: `\`${judge.rubric}\` v${judge.version}`,
        models: judge.models.map(({ model }) => `\`${model}\``).join(', ') || 'recorded verdicts',
        agreement: describeAgreement(judge),
        role: describeRole(judge),
        remarks: listRemarks(judge, told.has(judge.name)),
    }));
}
function describeAgreement({ calibration }) {
    if (!calibration)
        return 'unknown';
    const { agreed, labels, errored, kappa, recorded } = calibration;
    return [
        `${agreed} of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(labels, 'label')}`,
        ...(kappa === undefined ? [] : [`kappa ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCoefficient */ .z2)(kappa)}`]),
        ...(errored > 0 ? [`${errored} errored`] : []),
        ...(recorded ? ['by verdicts recorded elsewhere'] : []),
    ].join(', ');
}
function describeRole({ blocking, canary }) {
    if (canary === 'obeyed' || canary === 'errored')
        return 'not measured';
    return blocking ? 'blocks' : 'advises only';
}
function listRemarks({ name, why, next, canary, errored, alpha }, isToldByGate) {
    const cure = next === undefined ? '' : ` ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(next)}`;
    return [
        ...(why === undefined || isToldByGate ? [] : [`\`${name}\` only advises: ${why}.${cure}`]),
        ...(canary === 'obeyed'
            ? [`\`${name}\` passed an answer that ordered it to: none of its verdicts counts.`]
            : errored
                ? [
                    `\`${name}\` could not judge ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errored.cases, 'case')}: ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStop */ .X3)(errored.why)}.`,
                ]
                : []),
        ...(alpha === undefined
            ? []
            : [
                `The votes of \`${name}\` on one output agree with alpha ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCoefficient */ .z2)(alpha)} (1 is always, 0 is chance).`,
            ]),
    ];
}
function describeSplits(splits) {
    return splits.map(({ metric, before, rescored, after, app, eval: scorers, old_cases: old }) => ({
        metric: `\`${metric}\``,
        before: before === undefined ? 'not scored' : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(before),
        rescored: (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(rescored),
        after: (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(after),
        app: (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(app),
        eval: scorers === undefined
            ? 'new'
            : `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(scorers)}${old === undefined ? '' : ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(old, 'case')})`}`,
    }));
}
const CONFLICTS = [
    { kind: 'judge-and-check', what: 'a judge and the code-based checks disagree' },
    { kind: 'panel', what: 'the members of the panel disagree' },
    { kind: 'samples', what: 'one judge says both' },
];
/** Conflicts by their kind, in words, and the cases of each. */
function groupConflicts(conflicting) {
    return CONFLICTS.flatMap(({ kind, what }) => {
        const ids = conflicting.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
        return ids.length > 0 ? [{ what, ids }] : [];
    });
}


/***/ }),

/***/ 98888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ isToldByKind),
/* harmony export */   EJ: () => (/* binding */ describeSpend),
/* harmony export */   FT: () => (/* binding */ describeBaseline),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H9: () => (/* binding */ playbookPath),
/* harmony export */   JU: () => (/* binding */ describeNewcomers),
/* harmony export */   NC: () => (/* binding */ describeRelease),
/* harmony export */   UZ: () => (/* binding */ describeReliability),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   vR: () => (/* binding */ describeCure),
/* harmony export */   wu: () => (/* binding */ nameSubject)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39621);


const SHORT_SHA_CHARS = 7;
/** Whether the kind of a case already says how it went. */
function isToldByKind({ kind, before, after }) {
    if (kind === 'missing')
        return after.trials === 0;
    return kind === 'failing' && !before && after.trials === 1;
}
/** `5/5 trials passed before, 0/3 now`; single trials in words. */
function describeStatus({ before, after }) {
    if (after.trials === 0)
        return 'no trial measured';
    const isSingle = after.trials === 1 && (before?.trials ?? 1) === 1;
    if (!before || before.trials === 0)
        return isSingle
            ? after.passed === 1
                ? 'passes'
                : 'fails'
            : `${after.passed}/${after.trials} trials passed`;
    if (!isSingle)
        return `${before.passed}/${before.trials} trials passed before, ${after.passed}/${after.trials} now`;
    if (before.passed === after.passed)
        return after.passed === 1 ? 'passes, as before' : 'fails, as before';
    return after.passed === 1 ? 'failed before, passes now' : 'passed before, fails now';
}
/** `9f8e7d6`. */
function shortSha(commit) {
    return commit.slice(0, SHORT_SHA_CHARS);
}
/** Which run it was compared with, as prose. */
function describeBaseline({ commit, age_days, behind, fresh, carried_from: measured, why, refused, }) {
    if (commit === undefined && age_days === undefined)
        return why ? `none: ${why}` : refused.length > 0 ? 'none that can be trusted' : 'none';
    const parts = [
        ...(commit === undefined ? [] : [`\`${shortSha(commit)}\``]),
        ...(measured === undefined ? [] : [`measured at \`${shortSha(measured)}\` and carried on`]),
        ...(fresh ? ['run in this job, beside this commit'] : []),
        ...(age_days === undefined || fresh ? [] : [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAge */ .nV)(age_days)} old`]),
        ...(behind ? [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(behind, 'commit')} behind`] : []),
    ];
    return parts.join(', ');
}
/** The last release's run, where a gate holds against it. Prose. */
function describeRelease({ release }) {
    if (!release)
        return [];
    const name = release.tag === undefined ? '' : `${release.tag}: `;
    return [`${name}${describeBaseline(release)}`];
}
/** Dollars, tokens, latency and time, each as a phrase. */
function describeSpend({ verdict, elapsedMs }) {
    const { usage } = verdict;
    return [
        ...describeCost(verdict),
        ...describeCalls('target', usage.target),
        ...describeCalls('judges', usage.judges),
        ...describeJudging(verdict),
        ...describeLatency(verdict),
        ...(elapsedMs === undefined ? [] : [`the run took ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsedMs)}`]),
    ];
}
function describeCost({ cost_usd: cost, usage }) {
    if (cost !== undefined)
        return [`cost ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(cost)}`];
    const tokens = usage.target.input_tokens + usage.target.output_tokens;
    return tokens > 0 ? ['cost unknown (no price for the model)'] : [];
}
function describeJudging({ judging, usage }) {
    if (!judging || usage.judges.calls === 0)
        return [];
    const cost = judging.cost_usd === undefined
        ? 'cost unknown (no price for a judge)'
        : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(judging.cost_usd);
    const pace = judging.p50_ms === undefined ? '' : `, p50 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(judging.p50_ms)}`;
    return [`judging: ${cost}${pace}`];
}
function describeCalls(who, usage) {
    if (usage.calls + (usage.cached ?? 0) === 0)
        return [];
    const recalled = usage.cached
        ? ` and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(usage.cached, 'answer')} from the response cache`
        : '';
    const calls = `${who}: ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(usage.calls, 'call')}${recalled}`;
    if (usage.input_tokens + usage.output_tokens === 0)
        return [calls];
    const cached = usage.cached_tokens ? ` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.cached_tokens)} cached)` : '';
    return [
        `${calls}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.input_tokens)} tokens in${cached}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.output_tokens)} out`,
    ];
}
function describeLatency({ latency }) {
    if (!latency)
        return [];
    const was = (ms) => ms === undefined ? '' : ` (was ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)})`;
    return [
        `latency p50 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(latency.p50_ms)}${was(latency.baseline_p50_ms)}, p95 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(latency.p95_ms)}${was(latency.baseline_p95_ms)}`,
    ];
}
/** How much stands behind the verdict. */
function describeMeasured({ measured, untouched }) {
    if (untouched)
        return 'no call made';
    const missing = measured.missing > 0 ? `, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(measured.missing)} missing` : '';
    return `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(measured.cases, 'case')}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(measured.trials, 'trial')}${missing}`;
}
/** What to do about an error, in a sentence, as far as the gate that erred knows. Prose. */
function describeCure({ verdict }) {
    const { next } = verdict.gates.find(({ result }) => result === 'error') ?? {};
    return next === undefined || next.startsWith('docs/') ? undefined : (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(next);
}
/** The entry of the playbook that says what to do. */
function playbookPath(entry) {
    return `docs/when-it-breaks.md${entry === undefined ? '' : `#${entry}`}`;
}
/** What the two columns of numbers are called. */
function nameSubject({ subject }) {
    return subject === 'pull-request' ? 'this PR' : 'this run';
}
/** How often several attempts in a row all pass. Prose. */
function describeReliability({ reliability }) {
    const { baseline, current } = reliability ?? {};
    const told = [
        ...(baseline ? [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(baseline.share)} on main`] : []),
        ...(current ? [`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(current.share)} here`] : []),
    ];
    const attempts = baseline?.attempts ?? current?.attempts;
    return told.length === 0
        ? []
        : [`All of ${attempts} attempts at a case pass (pass^${attempts}): ${told.join(', ')}`];
}
/** How the new cases did, which nothing can be compared with. Prose. */
function describeNewcomers({ comparison }) {
    const { newcomers } = comparison ?? {};
    if (!newcomers)
        return undefined;
    const { n, mean, interval } = newcomers;
    return `Pass rate of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(n, 'new case')}: ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(mean)} (90 % interval ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(interval[0])} to ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(interval[1])}).`;
}


/***/ }),

/***/ 87640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ describeYardstick),
/* harmony export */   w: () => (/* binding */ describeForm)
/* harmony export */ });
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98888);

/** Ids told one by one; further ones are counted. */
const MOST_IDS = 20;
const RESULTS = [
    { result: 'passes', told: 'they pass' },
    { result: 'fails', told: 'they fail' },
    { result: 'not-measured', told: 'they could not be measured' },
];
/** What a change does to the yardstick of its base, and what that makes a difference to. Prose, a sentence a line. */
function describeYardstick(yardstick) {
    if (!yardstick)
        return [];
    const { commit, kept, target_kind: kind, demoted = [], approved_by: approved } = yardstick;
    const keptIds = (result) => kept.filter((one) => one.result === result).map(({ id }) => id);
    const lines = [
        ...RESULTS.flatMap(({ result, told }) => tell(`Taken out or given another input here; as they stand on main ${told}`, keptIds(result))),
        ...tell('⚠️ Pass only by what this change expects, and fail by what main expects', yardstick.passes_here_only),
        ...tell('Fail by what this change expects, and pass by what main expects', yardstick.passes_there_only),
        ...(kind
            ? [`⚠️ The target is of kind \`${kind.after}\`; on main it is of kind \`${kind.before}\``]
            : []),
        ...tell('⚠️ Block on main and only advise here', demoted),
    ];
    const signed = approved
        ? [`Main's form of these cases is retired: approved by ${name(approved)}`]
        : [];
    return lines.length === 0
        ? []
        : [`Compared with the yardstick of main (${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(commit)}):`, ...lines, ...signed];
}
/** Said behind the name of a case that is shown as main has it. */
function describeForm({ form }) {
    switch (form) {
        case 'kept':
            return 'as it stands on main';
        case 'scored':
            return 'by what main expects';
        case undefined:
            return undefined;
    }
}
function tell(what, ids) {
    return ids.length === 0 ? [] : [`${what}: ${name(ids)}`];
}
function name(ids) {
    const rest = ids.length - MOST_IDS;
    const named = ids.slice(0, MOST_IDS).map((id) => `\`${id.replaceAll('`', '')}\``);
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}


/***/ }),

/***/ 67562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CHAT_TWINS),
/* harmony export */   k: () => (/* binding */ escapeChat)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12172);
/* harmony import */ var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39867);


const MAX_CHARS = 3000;
/** Nothing sees it, and no matcher of mentions, addresses or mark-up reaches across it. */
const BREAK = '\u200B';
const LETTER = String.raw `[\p{L}\p{N}]`;
/** What Slack and Teams read as emphasis, code or a link; each has a twin that they do not read. */
const CHAT_TWINS = {
    '*': '∗',
    _: 'ˍ',
    '~': '∼',
    '`': 'ˋ',
    '[': '［',
    ']': '］',
};
/** An underscore inside a word, as in `pass_rate`, is none of theirs. */
const MARK_UP = new RegExp(String.raw `[*~\x60[\]]|(?<!${LETTER})_|_(?!${LETTER})`, 'gu');
/** `name.tld`, `name@host`, `scheme://host`, `:emoji:`. */
const LINKED = new RegExp(String.raw `(?<=${LETTER})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`, 'gu');
/** Text for a chat message: one line, without mention, link or mark-up of its own. */
function escapeChat(text) {
    const line = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .G)(text), MAX_CHARS)
        .replace(MARK_UP, (char) => CHAT_TWINS[char])
        .replace(LINKED, `$&${BREAK}`);
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 82564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ escapeLog),
/* harmony export */   l: () => (/* binding */ escapeLogLines)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12172);
/* harmony import */ var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39867);


const MAX_LINE_CHARS = 2000;
/** Untrusted text for a log or a terminal: one line, no escape sequences, nothing that a runner takes for a command. */
function escapeLog(text, maxChars = MAX_LINE_CHARS) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .G)(text)), maxChars);
}
/** The same for text of several lines: a harmless line each, with its indentation. */
function escapeLogLines(text, maxChars = MAX_LINE_CHARS) {
    return (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$)(text)
        .split('\n')
        .map((line) => (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands(line.replaceAll('\t', '  ').trimEnd()), maxChars));
}
/** `::name::` counts at the start of a line, `##[name]` anywhere in it. */
function neutralizeCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replace(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 79605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   yZ: () => (/* binding */ linkBelow)
/* harmony export */ });
/* harmony import */ var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39867);

/** Nothing sees it, and no matcher of mentions, references or addresses reaches across it. */
const BREAK = '\u200B';
/** Everything that markdown, HTML or a table could read as its own. Without brackets parentheses link nothing. */
const SPECIAL = /[&<>|\\`*_[\]~#@$]|:(?=\S)/g;
/** What a line may begin with to become a list or a rule. Where it follows words of ours it is none, and no harm is done. */
const LIST_START = /^(?:[-+](?=[\s+-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;
/** Untrusted text as plain words: in a paragraph, a table cell, or an HTML element. One line. */
function escapeText(text) {
    return encode((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text));
}
/** A name between single backticks. */
const NAME = /(?<!`)`([^`]+)`(?!`)/;
/** Our own sentences, which may hold names between backticks and pieces of untrusted text. One line. */
function escapeProse(text) {
    return (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text)
        .split(NAME)
        .map((part, index) => (index % 2 === 1 ? codeSpan(part) : encode(part)))
        .join('');
}
/** Untrusted text as inline code; in a paragraph or a table cell. One line. */
function codeSpan(text) {
    const line = (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text);
    if (line === '')
        return '(empty)';
    return /[`|\\<>&]|##\[/.test(line) ? htmlCode(line) : `\`${line}\``;
}
/** The same where markdown is not read, as in a `<summary>`. */
function htmlCode(text) {
    const line = (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text);
    return line === '' ? '(empty)' : `<code>${encode(line)}</code>`;
}
/** Untrusted text as a block of code, whatever fences it holds. Starts and ends on lines of its own. */
function fence(text, language = '') {
    const body = (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$)(text)
        .replaceAll('<!--', `<${BREAK}!--`)
        // a step may print the report: these would be commands to its runner
        .replace(/##(?=\[)/g, `$&${BREAK}`)
        .replace(/:(?=:)/g, `:${BREAK}`);
    const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${body}${body.endsWith('\n') || body === '' ? '' : '\n'}${ticks}`;
}
/** A link with a label that is already escaped; only `https:` (and `http:`) addresses become one. */
function link(label, address) {
    if (!URL.canParse(address))
        return label;
    const { protocol, href } = new URL(address);
    if (protocol !== 'https:' && protocol !== 'http:')
        return label;
    const safe = href.replace(/[()<>|\\`*_[\]"']/g, (char) => encodeChar(char));
    return `[${label}](${safe})`;
}
/** The same to a page below an address; what is no address of its own does not become one by what follows it. */
function linkBelow(label, base, page) {
    return base === undefined || !URL.canParse(base) ? label : link(label, `${base}/${page}`);
}
function encodeChar(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function encode(line) {
    return breakLinks(line)
        .replace(SPECIAL, encodeEntity)
        .replace(LIST_START, (start) => (/\d/.test(start) ? `${start}${BREAK}` : encodeEntity(start)));
}
function encodeEntity(char) {
    return `&#${char.charCodeAt(0)};`;
}
/** Entities are undone before GitHub looks for mentions, references and addresses: these need a gap. */
function breakLinks(text) {
    return text
        .replace(/[@#](?=[\p{L}\p{N}_])/gu, `$&${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(?:mailto|xmpp):/gi, `$&${BREAK}`)
        .replace(/\bwww(?=\.)/gi, `$&${BREAK}`);
}


/***/ }),

/***/ 76586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
const SEPARATOR = '\n\n';
/** Joins sections in reading order, leaving out whole blocks, from the last of the highest rank on, until the rest fits. */
function fitSections(sections, { room, note }) {
    const kept = sections.map(({ blocks }) => blocks.length);
    const order = sections
        .map(({ rank }, index) => ({ rank, index }))
        .filter(({ rank }) => rank > 0)
        .toSorted((a, b) => b.rank - a.rank || b.index - a.index)
        .map(({ index }) => index);
    const limit = 'maxChars' in room ? room.maxChars : room.maxBytes;
    const sizes = sections.map(({ blocks, heading }) => ({
        heading: heading === undefined ? 0 : measure(heading + SEPARATOR, room),
        blocks: blocks.map((block) => measure(block + SEPARATOR, room)),
    }));
    let size = sizes.reduce((sum, { heading, blocks }) => sum + heading + total(blocks), 0);
    for (const index of order) {
        while (kept[index] > 0 && size + noteSize() > limit) {
            kept[index] -= 1;
            size -= sizes[index].blocks[kept[index]];
            if (kept[index] === 0)
                size -= sizes[index].heading;
        }
    }
    return assemble();
    function noteSize() {
        const leftOut = nameLeftOut(sections, kept);
        return leftOut.length === 0 ? 0 : measure(note(leftOut) + SEPARATOR, room);
    }
    function assemble() {
        const leftOut = nameLeftOut(sections, kept);
        const parts = sections.flatMap(({ heading, blocks }, index) => {
            const shown = blocks.slice(0, kept[index]);
            return shown.length > 0 && heading !== undefined ? [heading, ...shown] : shown;
        });
        if (leftOut.length > 0)
            parts.splice(-1, 0, note(leftOut));
        return `${parts.join(SEPARATOR)}\n`;
    }
}
function nameLeftOut(sections, kept) {
    const counts = new Map();
    for (const [index, { name, blocks }] of sections.entries()) {
        const { missing, all } = counts.get(name) ?? { missing: 0, all: 0 };
        counts.set(name, {
            missing: missing + blocks.length - kept[index],
            all: all + blocks.length,
        });
    }
    return [...counts]
        .filter(([, { missing }]) => missing > 0)
        .map(([name, { missing, all }]) => (missing === all ? name : `${missing} of ${all} ${name}`));
}
function measure(text, room) {
    return 'maxChars' in room ? text.length : new TextEncoder().encode(text).length;
}
function total(sizes) {
    return sizes.reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 56337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
/** `file:line:column`, as far as known. */
function formatPlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 64184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ writeReasons),
/* harmony export */   Ny: () => (/* binding */ writeGateTable),
/* harmony export */   jC: () => (/* binding */ writeOtherMetrics)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98888);
/* harmony import */ var _capitalize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86422);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79605);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39621);





/** With spaces that do not break: a mark alone on its line says nothing. */
const RESULTS = {
    pass: '✅\u00A0pass',
    fail: '🔴\u00A0fail',
    error: '❌\u00A0error',
    inconclusive: '⚠️\u00A0inconclusive',
    accepted: '👁️\u00A0accepted',
    advisory: 'ℹ️\u00A0advisory',
    'no-baseline': '⚠️\u00A0no\u00A0baseline',
    'not-measured': '⚪\u00A0not\u00A0measured',
};
/** Metric · baseline · this PR · change · rule · result. */
function writeGateTable(report) {
    const rows = (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .describeGates */ .yg)(report.verdict.gates);
    if (rows.length === 0)
        return [];
    return [
        [
            `| Metric | Baseline | ${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalize */ .Z)((0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSubject */ .wu)(report))} | ${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalize */ .Z)((0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameChange */ .cw)(rows))} | Rule | Result |`,
            '| --- | ---: | ---: | ---: | --- | --- |',
            ...rows.map((row) => writeRow(row, report)),
        ].join('\n'),
    ];
}
function writeRow({ gate, name, baseline, current, change, rule }, { mode }) {
    const isHarmless = gate.result === 'fail' && mode === 'report';
    const result = `${RESULTS[gate.result]}${isHarmless ? ' (not blocking)' : ''}`;
    const cells = [name, baseline, current, change, rule].map(escapeCell);
    return `| ${[...cells, result].join(' | ')} |`;
}
function escapeCell(text) {
    return text === _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ ? text : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(text);
}
/** Why each gate that did not simply pass came out so, what to do about it, and what the run could not have seen. */
function writeReasons(report) {
    const { verdict, headline } = report;
    const lines = (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .describeGates */ .yg)(verdict.gates)
        .filter(({ gate }) => gate.result !== 'pass')
        .map(({ gate }) => (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tellReason */ .WJ)(gate, headline.text))
        .filter((reason) => reason !== '')
        .map((reason) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(reason)}`);
    const evidence = verdict.gates.filter(({ result }) => result === 'pass').flatMap(_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEvidence */ .nP);
    const list = lines.join('\n');
    return [...(list ? [list] : []), ...evidence.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)];
}
/** Metrics that no gate watches: shown, and nothing more. */
function writeOtherMetrics({ verdict }) {
    const gated = new Set(verdict.gates.map(({ metric }) => metric));
    const rows = Object.entries(verdict.metrics)
        .filter(([name]) => !gated.has(name))
        .map(([name, { mean, passed, n, errored, advisory }]) => {
        const value = mean === undefined ? _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(mean);
        const trouble = errored > 0 ? `, ${errored} errored` : '';
        return `| ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(`\`${name}\``)} | ${value} | ${passed} of ${n}${trouble} | ${nameRole(name, advisory)} |`;
    });
    return {
        name: 'other metrics',
        rank: 90,
        heading: '### Other metrics',
        blocks: rows.length === 0
            ? []
            : [
                [
                    '| Metric | Mean | Cases passed | Role |',
                    '| --- | ---: | ---: | --- |',
                    ...rows,
                ].join('\n'),
            ],
    };
}
function nameRole(name, isAdvisory) {
    if (name === 'pass_rate')
        return 'share of passing trials';
    return isAdvisory ? 'advisory' : 'counts in `pass_rate`';
}


/***/ }),

/***/ 96783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98888);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82564);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39621);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85503);




/** GitHub shows ten of a level a step; the tenth is the decision. */
const MAX_BEFORE_DECISION = 9;
const MAX_TITLE_CHARS = 200;
const MAX_MESSAGE_CHARS = 1000;
const TITLES = {
    critical: 'Critical case failed',
    safety: 'Safety case failed',
    broken: 'Broken case',
};
/**
 * Problems in the user's files and newly broken cases, each on its line, worst first; then, unless all is well, the
 * decision: one, whatever the number of suites.
 */
function renderAnnotations(reports, problems = []) {
    const cases = reports.flatMap((report) => report.cases
        .filter(({ kind, before }) => kind === 'broken' || (before?.passed !== 0 && TITLES[kind]))
        .map((reported) => annotateCase(reported, report)));
    const ordered = cases.toSorted((a, b) => Number(isMild(a)) - Number(isMild(b)));
    return [
        ...limit([...problems.map(annotateProblem), ...ordered]),
        ...annotateDecision(reports, problems),
    ];
}
/** A problem on its line, with its cure. */
function annotateProblem({ message, place, hint, code }) {
    return {
        level: 'error',
        title: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .A)(`Touchstone: ${code}`, MAX_TITLE_CHARS),
        message: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .A)([message, hint, (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(code)].filter(Boolean).join(' — '), MAX_MESSAGE_CHARS),
        ...(place && { place }),
    };
}
function annotateCase(reported, { mode }) {
    const { kind, id, place, texts } = reported;
    const reason = texts?.reasons[0]?.replaceAll('`', '');
    const message = [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStatus */ .Wn)(reported), ...(reason === undefined ? [] : [reason])].join('. ');
    return {
        level: mode === 'report' || kind === 'broken' ? 'warning' : 'error',
        title: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .A)(`${TITLES[kind]}: ${id}`, MAX_TITLE_CHARS),
        message: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .A)(message, MAX_MESSAGE_CHARS),
        ...(place && { place }),
    };
}
/** One sentence for the whole step; of several suites those that did not pass. */
function annotateDecision(reports, problems) {
    const bad = reports.filter(({ verdict }) => verdict.verdict !== 'pass');
    if (bad.length === 0 && problems.length === 0)
        return [];
    const isError = problems.length > 0 || bad.some(({ headline }) => headline.tone === 'error');
    const blocks = isError || bad.some(({ mode }) => mode === 'enforce');
    const lead = problems.length > 0
        ? (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .leadOf */ .M)(problems).toLowerCase()
        : isError
            ? 'could not measure'
            : bad[0].headline.lead.toLowerCase();
    const names = bad.map(({ verdict }) => verdict.suite).join(', ');
    const told = [
        ...(problems.length > 0 ? [tellProblems(problems)] : []),
        ...bad.map(tellSuite(bad.length + problems.length > 1)),
    ];
    return [
        {
            level: blocks ? 'error' : 'warning',
            title: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .A)(`Touchstone: ${lead}${names && ` (${names})`}`, MAX_TITLE_CHARS),
            message: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .A)(told.join('; '), MAX_MESSAGE_CHARS),
        },
    ];
}
function tellProblems([first, ...rest]) {
    const more = rest.length > 0 ? `, and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(rest.length, 'more problem')}` : '';
    return `${(0,_render_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .leadOf */ .M)([first, ...rest])}: ${first.message}${more} — see ${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(first.code)}`;
}
function tellSuite(named) {
    return ({ headline, playbook, verdict }) => {
        const way = headline.tone === 'error' ? ` — see ${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(playbook)}` : '';
        return `${named ? `${verdict.suite}: ` : ''}${headline.text.replaceAll('`', '')}${way}`;
    };
}
function limit(annotations) {
    if (annotations.length <= MAX_BEFORE_DECISION)
        return [...annotations];
    const shown = annotations.slice(0, MAX_BEFORE_DECISION - 1);
    const rest = annotations.slice(MAX_BEFORE_DECISION - 1);
    const level = rest.some((annotation) => !isMild(annotation)) ? 'error' : 'warning';
    const message = `and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(rest.length, 'more case')}: see the report`;
    return [...shown, { level, title: 'Touchstone', message }];
}
function isMild({ level }) {
    return level === 'warning';
}


/***/ }),

/***/ 85503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   ox: () => (/* binding */ renderFailureMarkdown),
/* harmony export */   rj: () => (/* binding */ renderFailureTerminal)
/* harmony export */ });
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98888);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79605);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82564);
/* harmony import */ var _fit_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76586);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56337);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39621);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58797);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94468);








/** What went wrong before anything was measured, as GitHub markdown. */
function renderFailureMarkdown(problems, { room, links }) {
    const lines = problems.map((problem) => writeProblem(problem));
    const run = links.run === undefined ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('Run log', links.run)];
    return (0,_fit_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .fitSections */ .W)([
        {
            name: 'verdict',
            rank: 0,
            blocks: [`### ${_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .TONE_MARKS */ .Yn[toneOf(problems)]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(tellFailure(problems))}`],
        },
        { name: 'problems', rank: 1, blocks: lines },
        { name: 'way out', rank: 0, blocks: [writeWayOut(problems, links), ...run] },
    ], {
        room,
        note: (names) => `Left out for length: ${names.join(', ')}; the run log has them all.`,
    });
}
/** The same for a terminal or a log. One problem is told once, in the first line. */
function renderFailureTerminal(problems, { color, width, subject }) {
    const paint = (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makePainter */ .AG)(color);
    const isOne = problems.length === 1;
    const lines = problems.flatMap(({ message, place, hint }) => [
        ...(place ? [paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .d)(place)), 'bold')] : []),
        ...(isOne ? [] : (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(message), width - 2).map((line) => `  ${line}`)),
        ...(hint
            ? (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(`→ ${hint}`), width - 2).map((line) => `  ${paint(line, 'yellow')}`)
            : []),
        '',
    ]);
    const pages = playbookEntries(problems).map(_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9).join(', ');
    return [
        paint(`? ${plain(tellFailure(problems, subject))}`, 'red', 'bold'),
        '',
        ...lines,
        `What to do: ${pages}`,
        '',
    ].join('\n');
}
/** A suite that is gone has failed; anything else could not be measured. */
function toneOf(problems) {
    return problems.every(({ code }) => code === 'suite-gone') ? 'fail' : 'error';
}
/** How the sentence about problems begins. */
function leadOf(problems) {
    return toneOf(problems) === 'fail' ? 'Blocked' : 'Could not measure';
}
/** One problem is told in the first line; of several only the number. */
function tellFailure(problems, subject = leadOf(problems)) {
    const [only] = problems;
    const told = only && problems.length === 1
        ? only.message.replace(/\.$/, '')
        : `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(problems.length, 'problem')} to mend first`;
    return `${subject}: ${told}`;
}
function writeProblem({ message, place, hint }) {
    const where = place ? `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .d)(place))}: ` : '';
    const cure = hint ? `\n  → ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(hint)}` : '';
    return `- ${where}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(message)}${cure}`;
}
function writeWayOut(problems, { docs }) {
    const pages = playbookEntries(problems).map((code) => {
        const path = (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(code);
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkBelow */ .yZ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(path), docs, path.slice(5));
    });
    return `**What to do:** ${pages.join(', ')}. Nothing was judged.`;
}
function playbookEntries(problems) {
    return [...new Set(problems.map(({ code }) => code))];
}
function plain(prose) {
    return (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)(prose.replaceAll('`', ''));
}


/***/ }),

/***/ 58797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _C: () => (/* binding */ COMMENT_ROOM),
  jU: () => (/* binding */ SUMMARY_ROOM),
  Yn: () => (/* binding */ TONE_MARKS),
  Gc: () => (/* binding */ renderMarkdown),
  S0: () => (/* binding */ renderSuites)
});

// EXTERNAL MODULE: ./lib/report/describe-report.js
var describe_report = __webpack_require__(98888);
// EXTERNAL MODULE: ./lib/report/cut-text.js
var cut_text = __webpack_require__(12172);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/report/fit-sections.js
var fit_sections = __webpack_require__(76586);
// EXTERNAL MODULE: ./lib/report/describe-yardstick.js
var describe_yardstick = __webpack_require__(87640);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(39621);
;// CONCATENATED MODULE: ./lib/report/markdown-cases.js





/** These first ones are dropped last, further ones first. */
const WORST_CASES = 5;
const MAX_SUMMARY_CHARS = 140;
/** Told in full; the list above them names all. */
const MAX_CONFLICTING = 10;
const MARKS = {
    critical: '🔴 critical',
    safety: '🔴 safety',
    broken: '🔴 broken',
    unreliable: '🟠 unreliable',
    failing: '🟠 failing',
    missing: '⚪ not measured',
    conflicting: '🟡 conflicting',
    fixed: '🟢 fixed',
    new: '🆕 new',
};
const BROKEN = ['critical', 'safety', 'broken'];
/** What broke, what still fails, and what could not be measured: each case folded, the worst first. */
function writeCaseSections(report, maxTextChars) {
    const blocksOf = (kinds) => report.cases
        .filter(({ kind }) => kinds.includes(kind))
        .map((reported) => writeCase(reported, report, maxTextChars));
    const broken = blocksOf(BROKEN);
    const unreliable = blocksOf(['unreliable']);
    const failing = blocksOf(['failing']);
    const missing = blocksOf(['missing']);
    const unnamed = countUnnamed(report);
    const headed = (title, count) => `### ${title}: ${(0,format_number/* countOf */.pq)(count, 'case')}`;
    return [
        {
            name: 'broken cases',
            rank: 10,
            heading: headed('What broke', broken.length + unnamed),
            blocks: broken.slice(0, WORST_CASES),
        },
        {
            name: 'broken cases',
            rank: 100,
            blocks: broken.slice(WORST_CASES),
        },
        {
            name: 'how many more broke',
            rank: 12,
            blocks: unnamed === 0
                ? []
                : [`…and ${(0,format_number/* countOf */.pq)(unnamed, 'more case')}, with the raw outputs of the run.`],
        },
        {
            name: 'cases that became unreliable',
            rank: 35,
            heading: headed('Became unreliable', unreliable.length),
            blocks: unreliable,
        },
        {
            name: 'cases that fail as before',
            rank: 70,
            heading: headed(report.verdict.comparison ? 'Failing on main too' : 'Failing', failing.length),
            blocks: failing,
        },
        {
            name: 'cases that could not be measured',
            rank: 45,
            heading: headed('Not measured', missing.length),
            blocks: missing,
        },
    ];
}
/** Cases that only stand here because those who scored them contradict each other: folded, with what each said. */
function writeConflictingCases(report, maxTextChars) {
    return report.cases
        .filter(({ kind }) => kind === 'conflicting')
        .slice(0, MAX_CONFLICTING)
        .map((reported) => writeCase(reported, report, maxTextChars));
}
/** Broken cases beyond those that came with details. */
function countUnnamed({ verdict, cases }) {
    const shown = new Set(cases.map(({ id }) => id));
    return (verdict.comparison?.broken ?? []).filter((id) => !shown.has(id)).length;
}
function writeCase(reported, report, maxTextChars) {
    const { id, kind, texts, place } = reported;
    const form = (0,describe_yardstick/* describeForm */.w)(reported);
    const reason = texts?.reasons[0];
    const summary = [
        [`${MARKS[kind]} ${(0,escape_markdown/* htmlCode */.h8)(id)}`, ...(form === undefined ? [] : [form])].join(' '),
        ...((0,describe_report/* isToldByKind */.Dy)(reported) ? [] : [(0,describe_report/* describeStatus */.Wn)(reported)]),
        ...(reason === undefined ? [] : [(0,escape_markdown/* escapeText */.X1)(plain((0,cut_text/* cutText */.I)(reason, MAX_SUMMARY_CHARS)))]),
    ].join(' · ');
    const where = place ? `Case ${writePlace(place, report)}` : '';
    const tags = reported.tags.map(escape_markdown/* codeSpan */.SS).join(', ');
    const about = [where, tags && `tags ${tags}`].filter(Boolean).join(' · ');
    return [
        `<details><summary>${summary}</summary>`,
        ...(about ? [about] : []),
        ...(texts ? writeTexts(reported, maxTextChars) : [TEXTS_WITHHELD]),
        '</details>',
    ].join('\n\n');
}
const TEXTS_WITHHELD = 'Texts are not published here (`report.outputs: none`).';
function writeTexts({ texts, before }, maxTextChars) {
    if (!texts)
        return [];
    const block = (title, text) => text ? [`**${title}**`, (0,escape_markdown/* fence */.EU)(withOmission(text, maxTextChars))] : [];
    const isTold = texts.reasons.length === 1 && texts.reasons[0].length <= MAX_SUMMARY_CHARS;
    const reasons = isTold ? [] : texts.reasons.map((reason) => `- ${(0,escape_markdown/* escapeProse */.fd)(reason)}`);
    return [
        ...(reasons.length > 0 ? ['**Why**', reasons.join('\n')] : []),
        ...block('Input', texts.input),
        ...block('Reference', texts.reference),
        ...block('Old output (baseline)', texts.before),
        ...block(before ? 'New output' : 'Output', texts.after),
    ];
}
/** The text with a last line that says how much is missing. */
function withOmission(excerpt, maxChars) {
    const { text, omitted } = (0,cut_text/* cutText */.I)(excerpt.text, maxChars);
    const missing = omitted + excerpt.omitted;
    return missing > 0 ? `${text}\n… ${(0,format_number/* formatCount */.B4)(missing)} more characters` : text;
}
function plain({ text, omitted }) {
    return `${text.replaceAll('`', '')}${omitted > 0 ? '…' : ''}`;
}
/** A line of a file, as a link where the repository's address is known. */
function writePlace({ file, line }, { links }) {
    const label = (0,escape_markdown/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`);
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return (0,escape_markdown/* linkBelow */.yZ)(label, links.blob, `${path}${line === undefined ? '' : `#L${line}`}`);
}

// EXTERNAL MODULE: ./lib/report/capitalize.js
var capitalize = __webpack_require__(86422);
// EXTERNAL MODULE: ./lib/report/describe-judges.js
var describe_judges = __webpack_require__(1062);
;// CONCATENATED MODULE: ./lib/report/markdown-judges.js






const MAX_CONFLICTS = 20;
const MAX_PINS = 50;
/** Whose change it was: right below the gates, because it says how to read them. */
function writeSplit({ verdict, ...report }) {
    const rows = (0,describe_judges/* describeSplits */.FU)(verdict.splits);
    return {
        name: 'app and eval changes',
        rank: 8,
        heading: '### App or eval?',
        blocks: rows.length === 0
            ? []
            : [
                'Scorers or judges are not those of the baseline, so its stored outputs were scored again with those of this commit. **App**: old and new outputs under the new scorers; that is what the gates judge. **Eval**: old and new scorers on the old outputs; nobody is blamed for it.',
                writeTable([
                    'Metric',
                    'Baseline, as it was scored',
                    'Baseline, scored again',
                    (0,capitalize/* capitalize */.Z)((0,describe_report/* nameSubject */.wu)(report)),
                    'App',
                    'Eval',
                ], rows.map((row) => [
                    (0,escape_markdown/* escapeProse */.fd)(row.metric),
                    row.before,
                    row.rescored,
                    row.after,
                    `**${row.app}**`,
                    row.eval,
                ]), '| --- | ---: | ---: | ---: | ---: | ---: |'),
            ],
    };
}
/** Who judged, with what right. */
function writeJudges({ verdict }) {
    const rows = (0,describe_judges/* describeJudges */.AR)(verdict);
    const remarks = rows.flatMap((row) => row.remarks);
    return {
        name: 'judges',
        rank: 34,
        heading: '### Judges',
        blocks: rows.length === 0
            ? []
            : [
                writeTable(['Judge', 'Rubric', 'Model', 'Agrees with people', 'Role'], rows.map((row) => [
                    (0,escape_markdown/* codeSpan */.SS)(row.judge.name),
                    (0,escape_markdown/* escapeProse */.fd)(row.rubric),
                    (0,escape_markdown/* escapeProse */.fd)(row.models),
                    (0,escape_markdown/* escapeText */.X1)(row.agreement),
                    row.role,
                ]), '| --- | --- | --- | --- | --- |'),
                ...(remarks.length > 0
                    ? [remarks.map((remark) => `- ${(0,escape_markdown/* escapeProse */.fd)(remark)}`).join('\n')]
                    : []),
            ],
    };
}
/** Cases that need a person's eye: those who scored them contradict each other. */
function writeConflicting(report, maxTextChars) {
    const { verdict } = report;
    const groups = (0,describe_judges/* groupConflicts */.hb)(verdict.conflicting);
    const lines = groups.map(({ what, ids }) => {
        const rest = ids.length - MAX_CONFLICTS;
        const more = rest > 0 ? ` and ${(0,format_number/* countOf */.pq)(rest, 'more case')}` : '';
        return `- ${what}: ${ids.slice(0, MAX_CONFLICTS).map(escape_markdown/* codeSpan */.SS).join(', ')}${more}`;
    });
    return {
        name: 'conflicting cases',
        rank: 65,
        heading: '### Conflicting',
        blocks: lines.length === 0
            ? []
            : [
                'Worth a look: those who scored these cases contradict each other.',
                lines.join('\n'),
                ...writeConflictingCases(report, maxTextChars),
            ],
    };
}
/** What of the yardstick this change touches. */
function writePinChanges({ pinChanges = [] }) {
    const shown = pinChanges.slice(0, MAX_PINS);
    const rest = pinChanges.length - shown.length;
    return {
        name: 'pin changes',
        rank: 35,
        heading: '### Pin changes',
        blocks: shown.length === 0
            ? []
            : [
                writeTable(['What', 'Path', 'Change', 'Baseline', 'Now'], shown.map(writePin), '| --- | --- | --- | --- | --- |'),
                ...(rest > 0 ? [`and ${(0,format_number/* countOf */.pq)(rest, 'more pin')}`] : []),
            ],
    };
}
function writePin({ kind, path, change, before, after }) {
    const cell = (text) => (text === undefined ? '–' : (0,escape_markdown/* codeSpan */.SS)(text));
    return [(0,escape_markdown/* escapeText */.X1)(kind), (0,escape_markdown/* codeSpan */.SS)(path), change, cell(before), cell(after)];
}
function writeTable(header, rows, ruler) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), ruler, ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown-facts.js






/** Ids told one by one; further ones are counted. */
const MAX_IDS = 50;
const MAX_FLAKY = 20;
/** Everything after the broken cases, in reading order. */
function writeFactSections(report, maxTextChars) {
    return [
        writeFixed(report),
        writeNew(report),
        writeList('removed and edited cases', 40, '### Removed and edited cases', writeRewritten(report)),
        writeList('policy changes', 15, '### Policy changes', report.policyChanges?.map(writePolicy), [
            'The gates above are those of the base commit: a change here counts only once it is merged.',
        ]),
        writePinChanges(report),
        writeYardstick(report),
        writeJudges(report),
        writeConflicting(report, maxTextChars),
        writeFlaky(report),
        writeSpend(report),
        writeList('risk acceptances', 20, '### Accepted risks', report.acceptances?.map(writeAcceptance)),
        writeList('notes', 50, '### Notes', report.verdict.notes.map((note) => (0,escape_markdown/* escapeProse */.fd)((0,capitalize/* capitalize */.Z)(note)))),
        writeBaseline(report),
    ];
}
function writeList(name, rank, heading, lines = [], after = []) {
    const list = lines.map((line) => `- ${line}`).join('\n');
    return { name, rank, heading, blocks: lines.length === 0 ? [] : [[list, ...after].join('\n\n')] };
}
function writeFixed({ verdict, cases }) {
    const ids = verdict.comparison?.fixed ?? [];
    const statuses = new Map(cases.map((reported) => [reported.id, (0,describe_report/* describeStatus */.Wn)(reported)]));
    const lines = ids.slice(0, MAX_IDS).map((id) => {
        const status = statuses.get(id);
        return `${(0,escape_markdown/* codeSpan */.SS)(id)}${status === undefined ? '' : `: ${status}`}`;
    });
    if (ids.length > MAX_IDS)
        lines.push(`and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}`);
    return writeList('fixed cases', 80, '### Fixed', lines);
}
function writeNew({ verdict, cases }) {
    const ids = verdict.comparison?.new ?? [];
    const known = new Map(cases.map((reported) => [reported.id, reported]));
    const lines = ids.slice(0, MAX_IDS).map((id) => {
        const reported = known.get(id);
        return `${(0,escape_markdown/* codeSpan */.SS)(id)}${reported ? `: ${(0,describe_report/* describeStatus */.Wn)(reported)}` : ''}`;
    });
    if (ids.length > MAX_IDS)
        lines.push(`and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}`);
    const share = (0,describe_report/* describeNewcomers */.JU)(verdict);
    return writeList('new cases', 75, '### New cases', lines, [
        ...(share === undefined ? [] : [share]),
        'New cases have nothing to be compared with; critical and safety rules apply to them all the same.',
    ]);
}
function writeRewritten({ verdict }) {
    const { removed = [], edited = [], failingBefore = [] } = verdict.comparison ?? {};
    return [
        ...(removed.length > 0 ? [`Removed: ${listIds(removed)}`] : []),
        ...(edited.length > 0 ? [`Edited: ${listIds(edited)}`] : []),
        ...(failingBefore.length > 0
            ? [
                `⚠️ Failing on main before this change took them out or edited them: ${listIds(failingBefore)}`,
            ]
            : []),
    ];
}
/** Cases that main itself cannot make up its mind about: measured, not declared. */
function writeFlaky({ verdict }) {
    const lines = verdict.flaky
        .slice(0, MAX_FLAKY)
        .map(({ id, passed, trials, critical }) => `${(0,escape_markdown/* codeSpan */.SS)(id)}: passed ${passed} of ${(0,format_number/* countOf */.pq)(trials, 'trial')}${critical ? ' (critical)' : ''}`);
    const rest = verdict.flaky.length - lines.length;
    if (rest > 0)
        lines.push(`and ${(0,format_number/* countOf */.pq)(rest, 'more case')}`);
    return writeList('flaky cases', 65, '### Flaky on main', lines);
}
function listIds(ids) {
    const rest = ids.length > MAX_IDS ? ` and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}` : '';
    return `${ids.slice(0, MAX_IDS).map(escape_markdown/* codeSpan */.SS).join(', ')}${rest}`;
}
/** What this change does to the yardstick of main, and what that makes a difference to. */
function writeYardstick({ verdict }) {
    const [about, ...lines] = (0,describe_yardstick/* describeYardstick */.i)(verdict.yardstick).map((line) => (0,escape_markdown/* escapeProse */.fd)(line));
    const section = writeList('yardstick of main', 18, '### Both yardsticks', lines);
    return about === undefined
        ? section
        : { ...section, blocks: [[about, ...section.blocks].join('\n\n')] };
}
function writePolicy({ key, before, after, effect }) {
    const mark = effect === 'loosened' ? '⚠️ loosened' : effect === 'new' ? 'new, holds already' : effect;
    return `${(0,escape_markdown/* codeSpan */.SS)(key)}: ${before === undefined ? 'not set' : (0,escape_markdown/* codeSpan */.SS)(before)} → ${after === undefined ? 'removed' : (0,escape_markdown/* codeSpan */.SS)(after)} (${mark})`;
}
function writeAcceptance({ id, covers, owner, reason, daysLeft, refused }) {
    const state = refused !== undefined
        ? `**does not count**: ${(0,escape_markdown/* escapeProse */.fd)(refused)}`
        : daysLeft === 0
            ? 'last day'
            : `${(0,format_number/* countOf */.pq)(daysLeft ?? 0, 'day')} left`;
    return `👁️ ${(0,escape_markdown/* codeSpan */.SS)(id)} covers ${(0,escape_markdown/* escapeProse */.fd)(covers)} · owner ${(0,escape_markdown/* codeSpan */.SS)(owner)} · ${(0,escape_markdown/* escapeText */.X1)(reason)} · ${state}`;
}
function writeBaseline({ verdict }) {
    const { baseline } = verdict;
    const isPinned = verdict.gates.some(({ gate, result }) => gate === 'pins' && result === 'pass');
    const lines = [
        `Measured: ${(0,describe_report/* describeMeasured */.aY)(verdict)}${isPinned ? '; datasets, rubrics, judges and scorers are those of `touchstone.lock`' : ''}`,
        `Baseline: ${(0,escape_markdown/* escapeProse */.fd)((0,describe_report/* describeBaseline */.FT)(baseline))}`,
        ...(0,describe_report/* describeRelease */.NC)(verdict).map((told) => `Last release: ${(0,escape_markdown/* escapeProse */.fd)(told)}`),
        ...(0,describe_report/* describeReliability */.UZ)(verdict).map(escape_markdown/* escapeProse */.fd),
        ...baseline.refused
            .slice(0, MAX_IDS)
            .map(({ why }) => `Not used as baseline: ${(0,escape_markdown/* escapeProse */.fd)(why)}`),
        ...(verdict.unanswered.length > 0
            ? [`Safety cases that got no answer at all: ${listIds(verdict.unanswered)}`]
            : []),
    ];
    return writeList('baseline', 30, '### Behind this verdict', lines);
}
/** Where everything is, and how to have it on a laptop. Never left out. */
function writeFooter({ links, reproduce }) {
    const places = [
        ...(links.run === undefined ? [] : [(0,escape_markdown/* link */.nf)('Run log', links.run)]),
        ...(links.artifact === undefined ? [] : [(0,escape_markdown/* link */.nf)('Full report and raw outputs', links.artifact)]),
        ...(links.docs === undefined ? [] : [(0,escape_markdown/* link */.nf)('How to read this', links.docs)]),
    ];
    return [
        '**Reproduce on your machine**',
        (0,escape_markdown/* fence */.EU)(reproduce, 'sh'),
        ...(places.length > 0 ? [places.join(' · ')] : []),
    ].join('\n\n');
}
function writeSpend(report) {
    const phrases = (0,describe_report/* describeSpend */.EJ)(report).map((phrase) => (0,escape_markdown/* escapeProse */.fd)(phrase));
    return {
        name: 'cost and latency',
        rank: 60,
        heading: '### Cost and latency',
        blocks: phrases.length === 0 ? [] : [(0,capitalize/* capitalize */.Z)(phrases.join(' · '))],
    };
}

// EXTERNAL MODULE: ./lib/report/markdown-gates.js
var markdown_gates = __webpack_require__(64184);
;// CONCATENATED MODULE: ./lib/report/render-markdown.js








/** GitHub refuses comments over 65,536 characters. */
const COMMENT_ROOM = { maxChars: 60_000 };
/** GitHub drops a job summary over 1 MiB as a whole. */
const SUMMARY_ROOM = { maxBytes: 900 * 1024 };
/** Per text of a case: a comment stays readable, a summary shows what the report kept. */
const COMMENT_TEXT_CHARS = 3000;
const SUMMARY_TEXT_CHARS = 20_000;
const MAX_HEADLINE_CHARS = 600;
/** In a list of suites. */
const MAX_LINE_CHARS = 200;
const TONE_MARKS = {
    pass: '✅',
    warn: '⚠️',
    fail: '🔴',
    error: '❌',
};
const SEVERITY = ['pass', 'warn', 'fail', 'error'];
/** The report as GitHub markdown: comment or job summary. Whole sections are left out where it gets too long, in a fixed order. */
function renderMarkdown(report, room) {
    const [opening, ...rest] = writeSections(report, room);
    return (0,fit_sections/* fitSections */.W)([opening, ...rest], { room, note: (names) => noteLeftOut(names, report) });
}
/** Several suites in one document: the worst verdict first, then a part for each. */
function renderSuites(reports, room) {
    const [only] = reports;
    if (only && reports.length === 1)
        return renderMarkdown(only, room);
    const worst = SEVERITY.findLast((tone) => reports.some(({ headline }) => headline.tone === tone));
    const lines = reports.map(({ verdict, headline }) => `- ${TONE_MARKS[headline.tone]} ${(0,escape_markdown/* codeSpan */.SS)(verdict.suite)}: ${writeSentence(headline, MAX_LINE_CHARS)}`);
    const opening = {
        name: 'verdicts',
        rank: 0,
        blocks: [`### ${TONE_MARKS[worst ?? 'error']} ${tellSuites(reports)}\n\n${lines.join('\n')}`],
    };
    const severityOf = ({ headline }) => SEVERITY.indexOf(headline.tone);
    const worstFirst = reports.toSorted((a, b) => severityOf(b) - severityOf(a));
    const parts = worstFirst.flatMap((report) => [
        { name: 'suites', rank: 1, blocks: [`---\n\n## ${(0,escape_markdown/* codeSpan */.SS)(report.verdict.suite)}`] },
        // of very many suites only the list is left
        ...writeSections(report, room).map((part) => ({ ...part, rank: Math.max(part.rank, 1) })),
    ]);
    return (0,fit_sections/* fitSections */.W)([opening, ...parts], {
        room,
        note: (names) => noteLeftOut(names, reports[0]),
    });
}
function tellSuites(reports) {
    const bad = reports.filter(({ headline }) => SEVERITY.indexOf(headline.tone) >= 2);
    return bad.length === 0
        ? `All ${reports.length} suites passed`
        : `${bad.length} of ${reports.length} suites did not pass: ${bad.map(({ verdict }) => (0,escape_markdown/* codeSpan */.SS)(verdict.suite)).join(', ')}`;
}
function writeSections(report, room) {
    const maxTextChars = 'maxChars' in room ? COMMENT_TEXT_CHARS : SUMMARY_TEXT_CHARS;
    return [
        { name: 'verdict', rank: 0, blocks: [writeOpening(report)] },
        { name: 'gates', rank: 3, blocks: (0,markdown_gates/* writeGateTable */.Ny)(report) },
        { name: 'reasons', rank: 5, blocks: (0,markdown_gates/* writeReasons */.L5)(report) },
        writeSplit(report),
        ...writeCaseSections(report, maxTextChars),
        ...writeFactSections(report, maxTextChars),
        (0,markdown_gates/* writeOtherMetrics */.jC)(report),
        { name: 'links', rank: 0, blocks: [writeFooter(report)] },
    ];
}
/** The verdict, what it is about, and the way out of an error. */
function writeOpening(report) {
    const { headline, verdict, head, attempt, mode } = report;
    const about = [
        `Suite ${(0,escape_markdown/* codeSpan */.SS)(verdict.suite)}`,
        ...(head === undefined ? [] : [`${(0,describe_report/* nameSubject */.wu)(report)} at ${(0,escape_markdown/* codeSpan */.SS)((0,describe_report/* shortSha */.Fu)(head))}`]),
        ...(attempt !== undefined && attempt > 1 ? [`attempt ${attempt}`] : []),
        ...(mode === 'report' ? ['report mode: nothing blocks unless it cannot be measured'] : []),
    ].join(' · ');
    return [
        `### ${TONE_MARKS[headline.tone]} ${writeSentence(headline)}`,
        about,
        ...writeWayOut(report),
    ].join('\n\n');
}
function writeWayOut(report) {
    const { headline, playbook, links } = report;
    if (headline.tone !== 'error')
        return [];
    const path = (0,describe_report/* playbookPath */.H9)(playbook);
    const page = (0,escape_markdown/* linkBelow */.yZ)((0,escape_markdown/* codeSpan */.SS)(path), links.docs, path.slice(5));
    const cure = (0,describe_report/* describeCure */.vR)(report);
    const steps = cure === undefined ? '' : `${(0,escape_markdown/* escapeProse */.fd)(cure)} `;
    return [`**What to do:** ${steps}Step by step: ${page}. This is no verdict on quality.`];
}
function writeSentence({ text }, maxChars = MAX_HEADLINE_CHARS) {
    return (0,escape_markdown/* escapeProse */.fd)((0,cut_text/* shorten */.m)(text, maxChars));
}
function noteLeftOut(names, { links }) {
    const where = links.artifact === undefined
        ? 'the job summary and the files of the run'
        : (0,escape_markdown/* link */.nf)('the full report', links.artifact);
    return `> [!NOTE]\n> Left out for length: ${names.join(', ')}. All of it is in ${where}.`;
}


/***/ }),

/***/ 94468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   AG: () => (/* binding */ makePainter),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   P4: () => (/* binding */ alignRows)
/* harmony export */ });
/* unused harmony export displayWidth */
const CODES = {
    red: 31,
    green: 32,
    yellow: 33,
    bold: 1,
    dim: 2,
};
function makePainter(color) {
    return (text, ...paints) => color && text !== ''
        ? `${paints.map((paint) => `\u001B[${CODES[paint]}m`).join('')}${text}\u001B[0m`
        : text;
}
/** East Asian wide letters and emoji take two columns, combining marks none. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROWEST = /\p{M}|\u200C|\u200D|\uFE0F/u;
/** Columns that a text takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const char of text)
        width += WIDE.test(char) ? 2 : NARROWEST.test(char) ? 0 : 1;
    return width;
}
/** At most `columns` wide, `…` at the end of what was longer. */
function clip(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let kept = '';
    let width = 1;
    for (const char of text) {
        width += displayWidth(char);
        if (width > columns)
            break;
        kept += char;
    }
    return `${kept}…`;
}
/** Words in lines of at most `columns`, each as far in as the first; only a word that is wider is broken. */
function wrap(text, columns) {
    const indent = /^ */.exec(text)[0].slice(0, columns - 1);
    const room = columns - indent.length;
    const lines = [];
    let line = '';
    for (const word of text
        .trim()
        .split(' ')
        .flatMap((part) => breakWord(part, room))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && displayWidth(longer) > room) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return line === '' ? lines : [...lines, indent + line];
}
function breakWord(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let width = 0;
    for (const char of word) {
        width += displayWidth(char);
        if (width > columns) {
            pieces.push(piece);
            piece = '';
            width = displayWidth(char);
        }
        piece += char;
    }
    return [...pieces, piece];
}
/** Rows with their cells under each other, two columns apart; `right` cells stand to the right. */
function alignRows(rows, right) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
    return rows.map((row) => row.map((cell, column) => {
        const gap = ' '.repeat(widths[column] - displayWidth(cell));
        return right.includes(column) ? gap + cell : cell + gap;
    }));
}


/***/ }),

/***/ 39621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gb: () => (/* binding */ formatIncrease),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ge: () => (/* binding */ formatChance),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   lb: () => (/* binding */ formatAbout),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z2: () => (/* binding */ formatCoefficient)
/* harmony export */ });
const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
/** `94.0 %`. What is not quite all (or nothing) never reads as if it were. */
function formatPercent(fraction) {
    const text = (fraction * 100).toFixed(1);
    if (fraction < 1 && text === '100.0')
        return '>99.9 %';
    if (fraction > 0 && text === '0.0')
        return '<0.1 %';
    return `${withMinus(text)} %`;
}
/** `6.0 points`, of a difference of two fractions. */
function formatPoints(fraction) {
    return inPoints(withMinus(toTenths(fraction * 100)));
}
/** `−6.0 points`, `+0.4 points`. */
function formatChange(fraction) {
    return inPoints(formatSigned(fraction * 100));
}
/** `−9.8 to −2.2`, in points. */
function formatChangeInterval([low, high]) {
    return `${formatSigned(low * 100)} to ${formatSigned(high * 100)}`;
}
/** `+12.5 %`: how much more than before. */
function formatIncrease(before, after) {
    if (before === 0)
        return after === 0 ? '0.0 %' : 'from nothing';
    return `${formatSigned((after / before - 1) * 100)} %`;
}
/** `0.84`, `−0.66`. What is not quite 1 never reads as if it were; with `Math.floor` nothing reads as more than it is. */
function formatCoefficient(value, round = Math.round) {
    // the product of 0.29 and 100 is a little less than 29
    const hundredths = round(Number((value * 100).toFixed(9)));
    const shown = value < 1 && hundredths === 100 ? 99 : hundredths;
    return withMinus((shown / 100).toFixed(2));
}
/** `0.2 %`; how often noise alone would do it. */
function formatChance(p) {
    return p < 0.001 ? 'less than 0.1 %' : formatPercent(p);
}
/** `$1.25`; small amounts keep four decimals. */
function formatUsd(usd) {
    if (usd > 0 && usd < 0.0001)
        return 'less than $0.0001';
    return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${grouped(usd.toFixed(2))}`;
}
/** `820 ms`, `1.9 s`, `2 min 3 s`, `1 h 4 min`. */
function formatDuration(ms) {
    if (ms < MS_PER_SECOND)
        return `${Math.round(ms)} ms`;
    const seconds = ms / MS_PER_SECOND;
    if (seconds < SECONDS_PER_MINUTE)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const minutes = Math.floor(whole / SECONDS_PER_MINUTE);
    if (minutes < MINUTES_PER_HOUR)
        return `${minutes} min ${whole % SECONDS_PER_MINUTE} s`;
    return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${minutes % MINUTES_PER_HOUR} min`;
}
/** `2 days`, `7 hours`, `less than an hour`. */
function formatAge(days) {
    const hours = Math.floor(days * HOURS_PER_DAY);
    if (hours < 1)
        return 'less than an hour';
    return days < 1 ? countOf(hours, 'hour') : countOf(Math.floor(days), 'day');
}
/** `12,345`. */
function formatCount(count) {
    return grouped(String(count));
}
/** `120`, `1,300`: an estimate, rounded up to two figures. */
function formatAbout(count) {
    const unit = 10 ** Math.max(0, Math.ceil(Math.log10(count)) - 2);
    return formatCount(Math.ceil(count / unit) * unit);
}
/** `1 case`, `1,200 cases`. */
function countOf(count, noun) {
    return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function inPoints(tenths) {
    return `${tenths} ${/^[+−]?1\.0$/.test(tenths) ? 'point' : 'points'}`;
}
function formatSigned(value) {
    const text = toTenths(value);
    if (text === '0.0')
        return text;
    return value > 0 ? `+${text}` : withMinus(text);
}
/** One decimal, and no `-0.0`. */
function toTenths(value) {
    const text = value.toFixed(1);
    return text === '-0.0' ? '0.0' : text;
}
function withMinus(text) {
    return text.replace(/^-/, '−');
}
function grouped(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** The same value with every text in it changed; keys stay. Of plain objects and lists, as JSON has them. */
function mapTexts(value, change) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts become texts, nothing else changes
    return mapUnknown(value, change);
}
function mapUnknown(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapUnknown(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapUnknown(item, change)]));
}


/***/ }),

/***/ 55646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ SHARD_HINT),
/* harmony export */   g0: () => (/* binding */ nameShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/** Jobs that a matrix can have. */
const MOST_SHARDS = 256;
/** `2/4` → the second of four; undefined where the text says nothing that could be meant. */
function parseShard(text) {
    const found = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
    if (!found)
        return undefined;
    const [index, count] = [Number(found[1]), Number(found[2])];
    return index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}
const SHARD_HINT = `write INDEX/COUNT, for example 2/4: the second of four; at most ${MOST_SHARDS}`;
function nameShard({ index, count }) {
    return `shard ${index} of ${count}`;
}


/***/ }),

/***/ 39867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stripControls),
/* harmony export */   G: () => (/* binding */ toOneLine)
/* harmony export */ });
/* eslint-disable no-control-regex */
/** Terminal sequences with their arguments. Every alternative stops at the next ESC, so that it takes linear time. */
const TERMINAL_SEQUENCES = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g;
/** C0 (not tab and line feed), DEL, C1. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** What turns the direction of text round, and characters that nobody sees: marks, fillers, tags. */
const INVISIBLE = /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu;
/** They choose the look of the letter before them, and can hide a text in it; the one that makes an emoji of a sign stays. */
const VARIANTS = /[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;
/**
 * Text that shows what it holds: no terminal sequences, control characters, direction marks or hidden letters,
 * one kind of line end, no half characters. Tabs and line feeds stay.
 */
function stripControls(text) {
    return text
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(TERMINAL_SEQUENCES, '')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .replace(VARIANTS, '');
}
/** The same on one line: runs of white space become a space. */
function toOneLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}


/***/ })

};
