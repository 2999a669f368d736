export const id = 736;
export const ids = [736];
export const modules = {

/***/ 33496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
const LINE_FEED = 10;
/**
 * Calls `onLine` for every complete line of a stream (UTF-8, without the line end).
 * A line longer than `maxBytes` calls `onOverflow` once and nothing after it: the sender can fill no memory.
 */
function readLines(stream, maxBytes, onLine, onOverflow) {
    let pending = [];
    let pendingBytes = 0;
    let overflown = false;
    function take(part) {
        if (pendingBytes === 0)
            return part.toString('utf8');
        const line = Buffer.concat([...pending, part]).toString('utf8');
        pending = [];
        pendingBytes = 0;
        return line;
    }
    stream.on('data', (chunk) => {
        if (overflown)
            return;
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            onLine(take(chunk.subarray(start, end)));
            start = end + 1;
        }
        if (start === chunk.length)
            return;
        pending.push(chunk.subarray(start));
        pendingBytes += chunk.length - start;
        if (pendingBytes <= maxBytes)
            return;
        overflown = true;
        pending = [];
        onOverflow();
    });
}


/***/ }),

/***/ 54736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveJobs: () => (/* binding */ serveJobs)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2641);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48414);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33496);






/** Characters of a value as JSON; in UTF-8 it still fits a message. */
const LONGEST_VALUE = _protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MESSAGE_BYTES */ .fv / 4;
/** The child's side: takes jobs from the channel one after the other until the parent is gone. */
async function serveJobs(kind) {
    const runner = await loadRunner(kind);
    const channel = new node_net__WEBPACK_IMPORTED_MODULE_0__.Socket({ fd: _protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNEL_FD */ .ZP, readable: true, writable: true });
    const send = (line) => channel.write(`${line}\n`);
    channel.on('error', () => process.exit(0));
    channel.on('close', () => process.exit(0));
    (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(channel, _protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MESSAGE_BYTES */ .fv * 2, (line) => void answer(parseJob(line), runner).then(send), () => process.exit(1));
    send(writeReply({ kind: 'ready' }));
}
async function loadRunner(kind) {
    if (kind === 'sql')
        return (await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 39928))).createSqlRunner();
    return (await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 3136))).createModuleRunner();
}
/** The reply to a job, as a line. */
async function answer(message, runner) {
    const { id } = message;
    let start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    try {
        const call = await runner.prepare(message);
        start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
        const value = await call();
        const durationMs = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - start;
        // What JSON cannot carry (nothing, a function) comes as null: the parent finds that it is no answer.
        const json = JSON.stringify(value ?? null) ?? 'null';
        if (json.length <= LONGEST_VALUE) {
            return `{"kind":"value","id":"${id}","durationMs":${durationMs},"value":${json}}`;
        }
        const tooLong = `returned ${json.length} characters; at most ${LONGEST_VALUE} are taken`;
        return writeReply({ kind: 'threw', id, message: tooLong, durationMs });
    }
    catch (error) {
        const durationMs = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - start;
        const late = runner.late() ? { late: true } : {};
        return writeReply({ kind: 'threw', id, message: describeThrown(error), durationMs, ...late });
    }
}
function writeReply(reply) {
    return JSON.stringify(reply);
}
function parseJob(line) {
    const data = JSON.parse(line);
    if (isJobMessage(data))
        return data;
    throw new Error('the parent sent something that is no job');
}
/** Only the parent writes on this side: what is called a job has its shape. */
function isJobMessage(data) {
    return (0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(data) && typeof data['id'] === 'string' && typeof data['kind'] === 'string';
}
function describeThrown(error) {
    if (!(error instanceof Error))
        return `threw ${String(error)}`;
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error);
    return error.name === 'Error' ? message : `${error.name}: ${message}`;
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
