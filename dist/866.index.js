export const id = 866;
export const ids = [866];
export const modules = {

/***/ 49866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enterAction: () => (/* binding */ enterAction)
});

// EXTERNAL MODULE: ./lib/adapters/logs/terminal-log.js
var terminal_log = __webpack_require__(62279);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/render-annotations.js
var render_annotations = __webpack_require__(96783);
// EXTERNAL MODULE: ./lib/report/render-failure.js
var render_failure = __webpack_require__(85503);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 3 modules
var render_markdown = __webpack_require__(28876);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
        if (value === undefined || allowed.includes(value))
            return value;
        problems.push(sayWrong(name, value, allowed.join(', ')));
        return undefined;
    }
    const optional = (key, value) => value === undefined ? {} : { [key]: value };
    const notifyOn = oneOf('notify-on', NOTIFY_MODES);
    const inputs = {
        configs: (read('config') ?? 'evals/configs/pr.yaml')
            .split(/[\r\n]+/)
            .map((line) => line.trim())
            .filter(Boolean),
        command: oneOf('command', COMMANDS) ?? 'run',
        token: read('github-token') ?? '',
        openai: {
            ...optional('apiKey', read('openai-api-key')),
            ...optional('baseUrl', read('openai-base-url')),
        },
        ...optional('baseline', read('baseline')),
        ...optional('baselineWorkflow', read('baseline-workflow')),
        ...optional('prNumber', read('pr-number')),
        comment: oneOf('comment', COMMENT_MODES) ?? 'always',
        ...optional('webhookUrl', read('notify-webhook-url')),
        ...(notifyOn && { notifyOn }),
        retentionDays: readRetention(read('retention-days'), problems),
    };
    if (read('shard') !== undefined)
        problems.push(sayLater('input `shard`'));
    if (inputs.command !== 'run')
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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/action/runner-commands.js

/** The runner's own protocol, by its own toolkit, which escapes what it must. */
const runnerCommands = {
    setOutput: core/* setOutput */.uH,
    saveState: core/* saveState */.LZ,
    mask: core/* setSecret */.Pq,
    annotate({ level, title, message, place }) {
        const tell = level === 'error' ? core/* error */.z3 : core/* warning */.$e;
        tell(message, {
            title,
            ...(place && { file: place.file }),
            ...(place?.line !== undefined && { startLine: place.line }),
        });
    },
};

// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(62287);
;// CONCATENATED MODULE: ./lib/action/enter-action.js










const LOG_COLUMNS = 120;
const EXIT_ERROR = 2;
/** Main step or post step: the runner starts the same file for both. The exit code of the step. */
async function enterAction(env, childEntry) {
    const interrupt = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => interrupt.abort());
    const state = (0,action_state/* parseState */.B)(env[`STATE_${action_state/* STATE_NAME */.s}`]);
    try {
        const inputs = readInputs(env);
        for (const secret of [inputs.token, inputs.openai.apiKey, inputs.webhookUrl])
            if (secret)
                runnerCommands.mask(secret);
        const host = {
            env,
            workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
            tempFolder: env['RUNNER_TEMP'] ?? process.cwd(),
            childEntry,
            signal: interrupt.signal,
            inputs,
        };
        if (state) {
            const { runPost } = await Promise.all(/* import() */[__webpack_require__.e(330), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 45242));
            await runPost(host, state, openLog());
            return 0;
        }
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(330), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 16494));
        return await runAction(host, runnerCommands);
    }
    catch (error) {
        // what goes wrong while cleaning up is nobody's verdict
        if (state) {
            openLog().warn((0,errors/* describeError */.Uc)(error));
            return 0;
        }
        await tellFailure(error, env);
        return EXIT_ERROR;
    }
}
function openLog() {
    return (0,terminal_log/* createTextLog */.y)({ write: (text) => process.stdout.write(text), isTerminal: false, columns: LOG_COLUMNS }, system_clock/* systemClock */.m.elapsed);
}
async function tellFailure(error, env) {
    const isKnown = error instanceof errors/* UserError */.yo;
    const problems = isKnown
        ? error.problems
        : [{ code: 'bug', message: `this is a bug in Touchstone: ${(0,errors/* describeError */.Uc)(error)}` }];
    process.stdout.write((0,render_failure/* renderFailureTerminal */.r)(problems, { color: false, width: LOG_COLUMNS }));
    if (!isKnown && error instanceof Error)
        process.stdout.write(`${error.stack}\n`);
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        await (0,promises_.appendFile)(summary, (0,render_failure/* renderFailureMarkdown */.o)(problems, { room: render_markdown/* SUMMARY_ROOM */.jU, links: {} }));
    runnerCommands.setOutput('verdict', 'error');
    for (const annotation of (0,render_annotations/* annotateProblems */.$)(problems))
        runnerCommands.annotate(annotation);
}


/***/ }),

/***/ 62287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseState),
/* harmony export */   s: () => (/* binding */ STATE_NAME)
/* harmony export */ });
const STATE_NAME = 'touchstone';
/** The state of the main step, where there was one. */
function parseState(text) {
    return text === undefined || text === '' ? undefined : JSON.parse(text);
}


/***/ }),

/***/ 62279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createTextLog)
/* harmony export */ });
/* unused harmony export describeProgress */
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82564);

/** On a terminal the line is drawn at most this often; elsewhere one is printed this often. */
const LIVE_MS = 100;
const LINE_MS = 10_000;
const CLEAR_LINE = '\r\u001b[K';
/** A log for people: one live progress line on a terminal, a line now and then elsewhere. Untrusted text is made harmless here. */
function createTextLog(sink, elapsed) {
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
        info: (message) => line((0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .A)(message)),
        warn: (message) => line(`warning: ${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .A)(message)}`),
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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export formatProblem */
/**
 * What the user (not we) can fix. Everything else that is thrown is a bug and keeps its stack.
 * Carries every problem found, so that nobody mends them one run at a time.
 */
class UserError extends Error {
    problems;
    constructor(problems) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'));
        this.name = 'UserError';
        this.problems = list;
    }
    /** The code of the first problem: what `docs/when-it-breaks.md` is keyed by. */
    get code() {
        return this.problems[0]?.code ?? 'unknown';
    }
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
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86777);


/** Stands where a number does not apply. */
const NOTHING = '–';
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
    return rows.some(({ gate }) => gate.interval) ? 'change (90 % interval)' : 'change';
}
function describeNumbers(gate) {
    const { baseline, current, interval } = gate;
    const format = formatterOf(gate.gate);
    const range = gate.gate === 'floor' && interval
        ? ` (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(interval[0])} to ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(interval[1])})`
        : '';
    return {
        baseline: baseline === undefined ? NOTHING : format(baseline),
        current: current === undefined ? NOTHING : `${format(current)}${range}`,
        change: describeChange(gate),
    };
}
function formatterOf(gate) {
    if (gate === 'cost')
        return _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK;
    return gate === 'latency' ? _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3 : _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9;
}
/** Candidate − baseline; for cost and latency how much more, as a share. */
function describeChange({ gate, baseline, current, drop, interval }) {
    if (gate === 'cost' || gate === 'latency')
        return baseline === undefined || current === undefined
            ? NOTHING
            : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIncrease */ .Gb)(baseline, current);
    if (drop === undefined)
        return NOTHING;
    const range = interval && gate !== 'floor' ? ` (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChangeInterval */ .LE)([-interval[1], -interval[0]])})` : '';
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(-drop)}${range}`;
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
        : `${nameGate(gate)} ${drop}`;
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
    const numbers = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(baseline)} → ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(current)}, you allow ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(allowed)}`;
    return `fell ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(drop)} (${numbers})`;
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
            `Run-to-run noise alone would do this ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChance */ .ge)(gate.p)} of the time, so this is a real regression.`,
        ];
}
function explainDetectable(gate) {
    const { detectable, result } = gate;
    if (detectable === undefined || (result !== 'pass' && result !== 'inconclusive'))
        return [];
    return [
        `A drop of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(detectable)} or more in ${nameGate(gate)} would have been caught 4 times out of 5; a smaller one can slip through.`,
    ];
}
function trimStop(sentence) {
    return sentence.trim().replace(/\.$/, '');
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
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   vR: () => (/* binding */ describeCure),
/* harmony export */   wu: () => (/* binding */ nameSubject)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86777);


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
function describeBaseline({ commit, age_days, behind, why, refused }) {
    if (commit === undefined && age_days === undefined)
        return why ? `none: ${why}` : refused.length > 0 ? 'none that can be trusted' : 'none';
    const parts = [
        ...(commit === undefined ? [] : [`\`${shortSha(commit)}\``]),
        ...(age_days === undefined ? [] : [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAge */ .nV)(age_days)} old`]),
        ...(behind ? [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(behind, 'commit')} behind`] : []),
    ];
    return parts.join(', ');
}
/** Dollars, tokens, latency and time, each as a phrase. */
function describeSpend({ verdict, elapsedMs }) {
    const { usage } = verdict;
    return [
        ...describeCost(verdict),
        ...describeCalls('target', usage.target),
        ...describeCalls('judges', usage.judges),
        ...describeLatency(verdict),
        ...(elapsedMs === undefined ? [] : [`the run took ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsedMs)}`]),
    ];
}
function describeCost({ cost_usd: cost, usage }) {
    if (cost !== undefined)
        return [`cost ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(cost)}`];
    const tokens = usage.target.input_tokens + usage.target.output_tokens;
    return tokens > 0 ? ['cost unknown (no price for the model)'] : [];
}
function describeCalls(who, usage) {
    if (usage.calls === 0)
        return [];
    const calls = `${who}: ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(usage.calls, 'call')}`;
    if (usage.input_tokens + usage.output_tokens === 0)
        return [calls];
    const cached = usage.cached_tokens ? ` (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.cached_tokens)} cached)` : '';
    return [
        `${calls}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.input_tokens)} tokens in${cached}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.output_tokens)} out`,
    ];
}
function describeLatency({ latency }) {
    if (!latency)
        return [];
    const was = (ms) => ms === undefined ? '' : ` (was ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)})`;
    return [
        `latency p50 ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(latency.p50_ms)}${was(latency.baseline_p50_ms)}, p95 ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(latency.p95_ms)}${was(latency.baseline_p95_ms)}`,
    ];
}
/** How much stands behind the verdict. */
function describeMeasured({ measured }) {
    const missing = measured.missing > 0 ? `, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(measured.missing)} missing` : '';
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(measured.cases, 'case')}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(measured.trials, 'trial')}${missing}`;
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


/***/ }),

/***/ 82564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ escapeLog),
/* harmony export */   l: () => (/* binding */ escapeLogLines)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12172);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72663);


const MAX_LINE_CHARS = 2000;
/** Untrusted text for a log or a terminal: one line, no escape sequences, nothing that a runner takes for a command. */
function escapeLog(text, maxChars = MAX_LINE_CHARS) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands((0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .G)(text)), maxChars);
}
/** The same for text of several lines: a harmless line each, with its indentation. */
function escapeLogLines(text, maxChars = MAX_LINE_CHARS) {
    return (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$)(text)
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
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72663);

/** Nothing sees it, and no matcher of mentions, references or addresses reaches across it. */
const BREAK = '\u200B';
/** Everything that markdown, HTML or a table could read as its own. Without brackets parentheses link nothing. */
const SPECIAL = /[&<>|\\`*_[\]~#@$]|:(?=\S)/g;
/** Untrusted text as plain words: in a paragraph, a table cell, or an HTML element. One line. */
function escapeText(text) {
    return encode((0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text));
}
/** A name between single backticks. */
const NAME = /(?<!`)`([^`]+)`(?!`)/;
/** Our own sentences, which may hold names between backticks and pieces of untrusted text. One line. */
function escapeProse(text) {
    return (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text)
        .split(NAME)
        .map((part, index) => (index % 2 === 1 ? codeSpan(part) : encode(part)))
        .join('');
}
/** Untrusted text as inline code; in a paragraph or a table cell. One line. */
function codeSpan(text) {
    const line = (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text);
    if (line === '')
        return '(empty)';
    return /[`|\\<>&]/.test(line) ? htmlCode(line) : `\`${line}\``;
}
/** The same where markdown is not read, as in a `<summary>`. */
function htmlCode(text) {
    const line = (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .G)(text);
    return line === '' ? '(empty)' : `<code>${encode(line)}</code>`;
}
/** Untrusted text as a block of code, whatever fences it holds. Starts and ends on lines of its own. */
function fence(text, language = '') {
    const body = (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$)(text).replaceAll('<!--', `<${BREAK}!--`);
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
function encodeChar(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function encode(line) {
    return breakLinks(line).replace(SPECIAL, (char) => `&#${char.charCodeAt(0)};`);
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

/***/ 86777:
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
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   pq: () => (/* binding */ countOf)
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

/***/ 96783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ annotateProblems),
/* harmony export */   H: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98888);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82564);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86777);



/** GitHub shows ten of a level a step; the tenth is the decision. */
const MAX_BEFORE_DECISION = 9;
const MAX_TITLE_CHARS = 200;
const MAX_MESSAGE_CHARS = 1000;
const TITLES = {
    critical: 'Critical case failed',
    safety: 'Safety case failed',
    broken: 'Broken case',
};
/** Newly broken cases on their dataset lines, worst first; then, unless all is well, the decision. */
function renderAnnotations(reports) {
    const cases = reports.flatMap((report) => report.cases
        .filter(({ kind, before }) => kind === 'broken' || (before?.passed !== 0 && TITLES[kind]))
        .map((reported) => annotateCase(reported, report)));
    const ordered = cases.toSorted((a, b) => Number(isMild(a)) - Number(isMild(b)));
    return [...limit(ordered), ...reports.flatMap(annotateDecision)];
}
/** Problems in the user's files, each on its line; the first line of a place-less one is the decision. */
function annotateProblems(problems) {
    const annotations = problems.map(({ message, place, hint, code }) => ({
        level: 'error',
        title: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .A)(`Touchstone: ${code}`, MAX_TITLE_CHARS),
        message: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .A)([message, hint, (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(code)].filter(Boolean).join(' — '), MAX_MESSAGE_CHARS),
        ...(place && { place }),
    }));
    return limit(annotations);
}
function annotateCase(reported, { mode }) {
    const { kind, id, place, texts } = reported;
    const reason = texts?.reasons[0]?.replaceAll('`', '');
    const message = [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStatus */ .Wn)(reported), ...(reason === undefined ? [] : [reason])].join('. ');
    return {
        level: mode === 'report' || kind === 'broken' ? 'warning' : 'error',
        title: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .A)(`${TITLES[kind]}: ${id}`, MAX_TITLE_CHARS),
        message: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .A)(message, MAX_MESSAGE_CHARS),
        ...(place && { place }),
    };
}
function annotateDecision({ headline, mode, playbook, verdict }) {
    if (verdict.verdict === 'pass')
        return [];
    const isError = headline.tone === 'error';
    const way = isError ? ` — see ${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(playbook)}` : '';
    return [
        {
            level: mode === 'report' && !isError ? 'warning' : 'error',
            title: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .A)(`Touchstone: ${headline.lead.toLowerCase()} (${verdict.suite})`, MAX_TITLE_CHARS),
            message: (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .A)(`${headline.text.replaceAll('`', '')}${way}`, MAX_MESSAGE_CHARS),
        },
    ];
}
function limit(annotations) {
    if (annotations.length <= MAX_BEFORE_DECISION)
        return [...annotations];
    const shown = annotations.slice(0, MAX_BEFORE_DECISION - 1);
    const rest = annotations.slice(MAX_BEFORE_DECISION - 1);
    const level = rest.some((annotation) => !isMild(annotation)) ? 'error' : 'warning';
    const message = `and ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rest.length, 'more case')}: see the report`;
    return [...shown, { level, title: 'Touchstone', message }];
}
function isMild({ level }) {
    return level === 'warning';
}


/***/ }),

/***/ 85503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renderFailureMarkdown),
/* harmony export */   r: () => (/* binding */ renderFailureTerminal)
/* harmony export */ });
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98888);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79605);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82564);
/* harmony import */ var _fit_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76586);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56337);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86777);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28876);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94468);








/** What went wrong before anything was measured, as GitHub markdown. */
function renderFailureMarkdown(problems, { room, links }) {
    const lines = problems.map((problem) => writeProblem(problem));
    const run = links.run === undefined ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('Run log', links.run)];
    return (0,_fit_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .fitSections */ .W)([
        {
            name: 'verdict',
            rank: 0,
            blocks: [`### ${_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .TONE_MARKS */ .Yn.error} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(tellFailure(problems))}`],
        },
        { name: 'problems', rank: 1, blocks: lines },
        { name: 'way out', rank: 0, blocks: [writeWayOut(problems, links), ...run] },
    ], {
        room,
        note: (names) => `Left out for length: ${names.join(', ')}; the run log has them all.`,
    });
}
/** The same for a terminal or a log. */
function renderFailureTerminal(problems, { color, width }) {
    const paint = (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makePainter */ .AG)(color);
    const lines = problems.flatMap(({ message, place, hint }) => [
        ...(place ? [paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .d)(place)), 'bold')] : []),
        ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(message), width - 2).map((line) => `  ${line}`),
        ...(hint
            ? (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(`→ ${hint}`), width - 2).map((line) => `  ${paint(line, 'yellow')}`)
            : []),
        '',
    ]);
    const pages = playbookEntries(problems).map(_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9).join(', ');
    return [
        paint(`? ${plain(tellFailure(problems))}`, 'red', 'bold'),
        '',
        ...lines,
        `What to do: ${pages}`,
        '',
    ].join('\n');
}
/** One problem is told in the first line; of several only the number. */
function tellFailure(problems) {
    const [only] = problems;
    const told = only && problems.length === 1
        ? only.message.replace(/\.$/, '')
        : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(problems.length, 'problem')} to mend first`;
    return `Could not measure: ${told}`;
}
function writeProblem({ message, place, hint }) {
    const where = place ? `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .d)(place))}: ` : '';
    const cure = hint ? `\n  → ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(hint)}` : '';
    return `- ${where}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeProse */ .fd)(message)}${cure}`;
}
function writeWayOut(problems, { docs }) {
    const pages = playbookEntries(problems).map((code) => {
        const path = (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9)(code);
        return docs === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(path) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(path), `${docs}/${path.slice(5)}`);
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

/***/ 28876:
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
// EXTERNAL MODULE: ./lib/report/format-number.js
var format_number = __webpack_require__(86777);
;// CONCATENATED MODULE: ./lib/report/markdown-cases.js




/** These first ones are dropped last, further ones first. */
const WORST_CASES = 5;
const MAX_SUMMARY_CHARS = 140;
const MARKS = {
    critical: '🔴 critical',
    safety: '🔴 safety',
    broken: '🔴 broken',
    failing: '🟠 failing',
    missing: '⚪ not measured',
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
            name: 'cases that fail as before',
            rank: 70,
            heading: headed(report.verdict.comparison ? 'Still failing' : 'Failing', failing.length),
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
/** Broken cases beyond those that came with details. */
function countUnnamed({ verdict, cases }) {
    const shown = new Set(cases.map(({ id }) => id));
    return (verdict.comparison?.broken ?? []).filter((id) => !shown.has(id)).length;
}
function writeCase(reported, report, maxTextChars) {
    const { id, kind, texts, place } = reported;
    const reason = texts?.reasons[0];
    const summary = [
        `${MARKS[kind]} ${(0,escape_markdown/* htmlCode */.h8)(id)}`,
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
    if (links.blob === undefined)
        return label;
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return (0,escape_markdown/* link */.nf)(label, `${links.blob}/${path}${line === undefined ? '' : `#L${line}`}`);
}

// EXTERNAL MODULE: ./lib/report/capitalize.js
var capitalize = __webpack_require__(86422);
;// CONCATENATED MODULE: ./lib/report/markdown-facts.js




/** Ids told one by one; further ones are counted. */
const MAX_IDS = 50;
/** Everything after the broken cases, in reading order. */
function writeFactSections(report) {
    return [
        writeFixed(report),
        writeNew(report),
        writeList('removed and edited cases', 40, '### Removed and edited cases', writeRewritten(report)),
        writeList('policy changes', 15, '### Policy changes', report.policyChanges?.map(writePolicy), [
            'The gates above are those of the base commit: a change here counts only once it is merged.',
        ]),
        writeList('pin changes', 35, '### Pin changes', report.pinChanges?.map(writePin)),
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
    return writeList('new cases', 75, '### New cases', lines, [
        'New cases have nothing to be compared with; critical and safety rules apply to them all the same.',
    ]);
}
function writeRewritten({ verdict }) {
    const { removed = [], edited = [] } = verdict.comparison ?? {};
    return [
        ...(removed.length > 0 ? [`Removed: ${listIds(removed)}`] : []),
        ...(edited.length > 0 ? [`Edited: ${listIds(edited)}`] : []),
    ];
}
function listIds(ids) {
    const rest = ids.length > MAX_IDS ? ` and ${(0,format_number/* countOf */.pq)(ids.length - MAX_IDS, 'more case')}` : '';
    return `${ids.slice(0, MAX_IDS).map(escape_markdown/* codeSpan */.SS).join(', ')}${rest}`;
}
function writePolicy({ key, before, after, effect }) {
    const mark = effect === 'loosened' ? '⚠️ loosened' : effect;
    return `${(0,escape_markdown/* codeSpan */.SS)(key)}: ${before === undefined ? 'not set' : (0,escape_markdown/* codeSpan */.SS)(before)} → ${after === undefined ? 'removed' : (0,escape_markdown/* codeSpan */.SS)(after)} (${mark})`;
}
function writePin({ path, kind, change, before, after }) {
    const versions = before !== undefined && after !== undefined && before !== after
        ? ` (${(0,escape_markdown/* codeSpan */.SS)(before)} → ${(0,escape_markdown/* codeSpan */.SS)(after)})`
        : '';
    return `${(0,capitalize/* capitalize */.Z)(change)}: ${(0,escape_markdown/* escapeText */.X1)(kind)} ${(0,escape_markdown/* codeSpan */.SS)(path)}${versions}`;
}
function writeAcceptance({ id, covers, owner, reason, daysLeft, refused }) {
    const state = refused !== undefined
        ? `does not count: ${(0,escape_markdown/* escapeText */.X1)(refused)}`
        : daysLeft < 0
            ? `expired ${(0,format_number/* countOf */.pq)(-daysLeft, 'day')} ago`
            : `${(0,format_number/* countOf */.pq)(daysLeft, 'day')} left`;
    return `👁️ ${(0,escape_markdown/* codeSpan */.SS)(id)} covers ${(0,escape_markdown/* escapeProse */.fd)(covers)} · owner ${(0,escape_markdown/* codeSpan */.SS)(owner)} · ${(0,escape_markdown/* escapeText */.X1)(reason)} · ${state}`;
}
function writeBaseline({ verdict }) {
    const { baseline } = verdict;
    const isPinned = verdict.gates.some(({ gate, result }) => gate === 'pins' && result === 'pass');
    const lines = [
        `Measured: ${(0,describe_report/* describeMeasured */.aY)(verdict)}${isPinned ? '; datasets and scorers are those of `touchstone.lock`' : ''}`,
        `Baseline: ${(0,escape_markdown/* escapeProse */.fd)((0,describe_report/* describeBaseline */.FT)(baseline))}`,
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

// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(92525);
;// CONCATENATED MODULE: ./lib/report/markdown-gates.js





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
    const rows = (0,describe_gate/* describeGates */.yg)(report.verdict.gates);
    if (rows.length === 0)
        return [];
    return [
        [
            `| Metric | Baseline | ${(0,capitalize/* capitalize */.Z)((0,describe_report/* nameSubject */.wu)(report))} | ${(0,capitalize/* capitalize */.Z)((0,describe_gate/* nameChange */.cw)(rows))} | Rule | Result |`,
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
    return text === describe_gate/* NOTHING */.K$ ? text : (0,escape_markdown/* escapeProse */.fd)(text);
}
/** Why each gate that did not simply pass came out so, what to do about it, and what the run could not have seen. */
function writeReasons(report) {
    const { verdict, headline } = report;
    const lines = (0,describe_gate/* describeGates */.yg)(verdict.gates)
        .filter(({ gate }) => gate.result !== 'pass')
        .map(({ gate }) => (0,describe_gate/* tellReason */.WJ)(gate, headline.text))
        .filter((reason) => reason !== '')
        .map((reason) => `- ${(0,escape_markdown/* escapeProse */.fd)(reason)}`);
    const evidence = verdict.gates.filter(({ result }) => result === 'pass').flatMap(describe_gate/* explainEvidence */.nP);
    const list = lines.join('\n');
    return [...(list ? [list] : []), ...evidence.map(escape_markdown/* escapeProse */.fd)];
}
/** Metrics that no gate watches: shown, and nothing more. */
function writeOtherMetrics({ verdict }) {
    const gated = new Set(verdict.gates.map(({ metric }) => metric));
    const rows = Object.entries(verdict.metrics)
        .filter(([name]) => !gated.has(name))
        .map(([name, { mean, passed, n, errored, advisory }]) => {
        const value = mean === undefined ? describe_gate/* NOTHING */.K$ : (0,format_number/* formatPercent */.l9)(mean);
        const trouble = errored > 0 ? `, ${errored} errored` : '';
        return `| ${(0,escape_markdown/* escapeProse */.fd)(`\`${name}\``)} | ${value} | ${passed} of ${n}${trouble} | ${nameRole(name, advisory)} |`;
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

;// CONCATENATED MODULE: ./lib/report/render-markdown.js







/** GitHub refuses comments over 65,536 characters. */
const COMMENT_ROOM = { maxChars: 60_000 };
/** GitHub drops a job summary over 1 MiB as a whole. */
const SUMMARY_ROOM = { maxBytes: 900 * 1024 };
/** Per text of a case: a comment stays readable, a summary shows what the report kept. */
const COMMENT_TEXT_CHARS = 3000;
const SUMMARY_TEXT_CHARS = 20_000;
const MAX_HEADLINE_CHARS = 600;
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
    const lines = reports.map(({ verdict, headline }) => `- ${TONE_MARKS[headline.tone]} ${(0,escape_markdown/* codeSpan */.SS)(verdict.suite)}: ${writeSentence(headline)}`);
    const opening = {
        name: 'verdicts',
        rank: 0,
        blocks: [`### ${TONE_MARKS[worst ?? 'error']} ${tellSuites(reports)}\n\n${lines.join('\n')}`],
    };
    const severityOf = ({ headline }) => SEVERITY.indexOf(headline.tone);
    const worstFirst = reports.toSorted((a, b) => severityOf(b) - severityOf(a));
    const parts = worstFirst.flatMap((report) => [
        { name: 'suites', rank: 1, blocks: [`---\n\n## ${(0,escape_markdown/* codeSpan */.SS)(report.verdict.suite)}`] },
        ...writeSections(report, room),
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
        { name: 'gates', rank: 3, blocks: writeGateTable(report) },
        { name: 'reasons', rank: 5, blocks: writeReasons(report) },
        ...writeCaseSections(report, maxTextChars),
        ...writeFactSections(report),
        writeOtherMetrics(report),
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
    const label = (0,escape_markdown/* codeSpan */.SS)(path);
    const page = links.docs === undefined ? label : (0,escape_markdown/* link */.nf)(label, `${links.docs}/${path.slice(5)}`);
    const cure = (0,describe_report/* describeCure */.vR)(report);
    const steps = cure === undefined ? '' : `${(0,escape_markdown/* escapeProse */.fd)(cure)} `;
    return [`**What to do:** ${steps}Step by step: ${page}. This is no verdict on quality.`];
}
function writeSentence({ text }) {
    return (0,escape_markdown/* escapeProse */.fd)((0,cut_text/* shorten */.m)(text, MAX_HEADLINE_CHARS));
}
function noteLeftOut(names, { links }) {
    const where = links.artifact === undefined
        ? 'the job summary and the files of the run'
        : (0,escape_markdown/* link */.nf)('the full report', links.artifact);
    return `> [!NOTE]\n> Left out for length: ${names.join(', ')}. All of it is in ${where}.`;
}


/***/ }),

/***/ 72663:
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
        .replace(INVISIBLE, '');
}
/** The same on one line: runs of white space become a space. */
function toOneLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
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


/***/ })

};
