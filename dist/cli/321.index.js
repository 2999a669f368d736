export const id = 321;
export const ids = [321];
export const modules = {

/***/ 1391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/models/bound-calls.js
/**
 * A model of which at most so many calls are under way. The others wait before they are made: a call that waits for a socket
 * would be counted as slow, and end as a time-out.
 */
function boundCalls(model, most) {
    const waiting = [];
    let underWay = 0;
    async function inTurn(call) {
        if (underWay >= most)
            await new Promise((go) => waiting.push(go));
        else
            underWay += 1;
        try {
            return await call();
        }
        finally {
            const next = waiting.shift();
            // the place is handed on, not given back
            if (next)
                next();
            else
                underWay -= 1;
        }
    }
    return {
        ask: (request, signal) => inTurn(() => model.ask(request, signal)),
        embed: (request, signal) => inTurn(() => model.embed(request, signal)),
        close: () => model.close(),
    };
}

// EXTERNAL MODULE: ./lib/adapters/models/openai-endpoint.js
var openai_endpoint = __webpack_require__(591);
// EXTERNAL MODULE: ./lib/adapters/models/prices.js + 1 modules
var models_prices = __webpack_require__(2655);
;// CONCATENATED MODULE: ./lib/adapters/models/open-model.js




/** The model of a suite's judges and embeddings, or why there is none. Nothing of it is loaded before it is asked. */
function openModel(suite, { openai, env }) {
    try {
        const endpoint = (0,openai_endpoint/* readOpenAiEndpoint */.E)(openai, 'it');
        const { run, prices } = suite;
        return {
            model: boundCalls(openLate(async () => {
                const { createOpenAiModel } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 3862));
                return createOpenAiModel({
                    endpoint,
                    timeoutMs: run.timeout_s * 1000,
                    maxSockets: run.concurrency,
                    env,
                    prices: (0,models_prices/* createPriceList */.q)(prices),
                });
            }), run.concurrency),
        };
    }
    catch (error) {
        const [problem] = error instanceof errors/* UserError */.yo ? error.problems : [];
        if (!problem)
            throw error;
        return { missing: problem };
    }
}
function openLate(open) {
    let opened;
    const model = () => (opened ??= open());
    return {
        ask: async (request, signal) => (await model()).ask(request, signal),
        embed: async (request, signal) => (await model()).embed(request, signal),
        close: async () => (await opened)?.close(),
    };
}


/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readOpenAiEndpoint)
/* harmony export */ });
/* unused harmony export OPENAI_BASE_URL */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _transport_classify_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);


const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/**
 * The endpoint that the host's inputs name. Throws a UserError for an address that is neither https nor
 * loopback, and for a missing key.
 */
function readOpenAiEndpoint({ apiKey, baseUrl }, who) {
    const address = baseUrl?.trim() || OPENAI_BASE_URL;
    const url = URL.parse(address);
    const loopback = url !== null && (0,_transport_classify_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackName */ .x)(url.hostname);
    if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'openai-base-url',
            message: `the base URL ${address} is neither https nor a loopback address`,
            hint: 'Set the input openai-base-url (OPENAI_BASE_URL on the command line) to an https:// address.',
        });
    }
    const key = apiKey?.trim();
    if (!key && !loopback) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'openai-key',
            message: `${who} needs an API key, and none was given`,
            hint: 'Set the input openai-api-key: ${{ secrets.OPENAI_API_KEY }}, or OPENAI_API_KEY on the command line.',
        });
    }
    const endpoint = { baseUrl: address.replace(/\/+$/, '') };
    return key ? { ...endpoint, apiKey: key } : endpoint;
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPriceList)
});

;// CONCATENATED MODULE: ./lib/adapters/models/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"DK":"2026-03-21","BJ":{"gpt-4o-2024-08-06":{"input":2.5,"output":10},"gpt-4o-2024-11-20":{"input":2.5,"output":10},"gpt-4o-mini-2024-07-18":{"input":0.15,"output":0.6},"gpt-4.1-2025-04-14":{"input":2,"output":8},"gpt-4.1-mini-2025-04-14":{"input":0.4,"output":1.6},"gpt-4.1-nano-2025-04-14":{"input":0.1,"output":0.4},"o3-2025-04-16":{"input":2,"output":8},"o4-mini-2025-04-16":{"input":1.1,"output":4.4},"gpt-5-2025-08-07":{"input":1.25,"output":10},"gpt-5-mini-2025-08-07":{"input":0.25,"output":2},"gpt-5-nano-2025-08-07":{"input":0.05,"output":0.4},"gpt-5.1-2025-11-13":{"input":1.25,"output":10}}}');
;// CONCATENATED MODULE: ./lib/adapters/models/prices.js

/** The prices we know (prices.json) with the suite's own laid over them. */
function createPriceList(own) {
    const ours = new Map(Object.entries(own));
    const standard = new Map(Object.entries(prices_namespaceObject.BJ).map(([model, price]) => [
        model,
        { ...price, as_of: prices_namespaceObject.DK },
    ]));
    const find = (model) => ours.get(model) ?? standard.get(model);
    return {
        find,
        costOf(models, usage, tier = 'standard') {
            const look = tier === 'standard' ? find : (model) => ours.get(model);
            const price = models
                .map((model) => (model === undefined ? undefined : look(model)))
                .find((candidate) => candidate !== undefined);
            return price && usage ? priceOf(usage, price) : undefined;
        },
    };
}
function priceOf({ input_tokens, output_tokens, cached_tokens = 0 }, price) {
    const cached = Math.min(cached_tokens, input_tokens);
    const dollars = (input_tokens - cached) * price.input +
        cached * (price.cached_input ?? price.input) +
        output_tokens * price.output;
    return dollars / 1_000_000;
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/** Without these no program starts on Windows. */
const WINDOWS = ['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP'];
/**
 * The environment of a child process: PATH, HOME, LANG, TMPDIR and the named variables, nothing else.
 * `names` is what the suite's `target.env` lists; a name that the host does not have is left out.
 */
function childEnvironment(host, names) {
    const wanted = [...ALWAYS, ...('SystemRoot' in host ? WINDOWS : []), ...names];
    const found = {};
    for (const name of wanted) {
        const value = host[name];
        if (value !== undefined)
            found[name] = value;
    }
    return found;
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LineProcess)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2843);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3496);
/* harmony import */ var _tail_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(635);





const KEPT_OUTPUT_BYTES = 8 * 1024;
/** How long streams may stay open after the process ended (a grandchild that escaped holds them). */
const DRAIN_MS = 300;
/** How long a process that is no longer needed may take to leave by itself. */
const FAREWELL_MS = 500;
/**
 * A process in a group of its own that is sent lines and answers with lines, one exchange at a time. What else
 * it prints stays with us. That it cannot be started shows in the first exchange.
 */
class LineProcess {
    child;
    channel;
    errors = (0,_tail_buffer_js__WEBPACK_IMPORTED_MODULE_3__/* .createTailBuffer */ .L)(KEPT_OUTPUT_BYTES);
    exited;
    ended;
    onLine = () => undefined;
    onEnd = () => undefined;
    constructor({ program, args, cwd, env, channelFd, maxLineBytes }) {
        this.child = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .spawnGroup */ .j)(program, args, { cwd, env, stdio: stdioFor(channelFd) });
        this.channel = openChannel(this.child, channelFd);
        this.child.stderr?.on('data', (chunk) => this.errors.push(chunk));
        (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(this.channel.output, maxLineBytes, (line) => this.onLine(line), () => this.kill({ why: `sent a line of more than ${maxLineBytes} bytes` }));
        this.exited = watchExit(this.child, (ending) => this.kill(ending));
    }
    alive() {
        return this.ended === undefined;
    }
    /** Sends a line (or only listens) until `read` finds the answer; time-out, abort and breach kill the process. */
    async exchange(line, { read, timeoutMs, signal }) {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        this.errors.clear();
        let heard = false;
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            this.kill({ why: 'ran out of time' });
        }, timeoutMs);
        const abort = () => this.kill({ why: 'was stopped with the run' });
        signal?.addEventListener('abort', abort, { once: true });
        const outcome = await new Promise((resolve) => {
            this.onEnd = resolve;
            this.onLine = (received) => {
                heard = true;
                const reading = read(received);
                if (reading === 'ignored')
                    return;
                if ('breach' in reading)
                    this.kill({ why: reading.breach });
                else
                    resolve(reading);
            };
            if (this.ended)
                resolve(this.ended);
            else if (signal?.aborted)
                abort();
            else if (line !== undefined)
                this.channel.input.write(`${line}\n`);
        });
        const durationMs = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start;
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.onLine = () => undefined;
        this.onEnd = () => undefined;
        if ('answer' in outcome)
            return { kind: 'answer', answer: outcome.answer, durationMs };
        if (late)
            return { kind: 'timeout', durationMs };
        return { ...(await this.explain(outcome)), heard, durationMs };
    }
    /** Asks it to leave by closing its input, kills it if it does not, and resolves when it is gone. */
    async stop() {
        this.end({ why: 'was closed' });
        this.channel.input.end();
        const timer = setTimeout(() => (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i)(this.child), FAREWELL_MS);
        await this.exited;
        clearTimeout(timer);
    }
    kill(ending) {
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i)(this.child);
        this.end(ending);
    }
    end(ending) {
        if (this.ended)
            return;
        this.ended = ending;
        this.onEnd(ending);
    }
    async explain({ why, ...code }) {
        await this.exited;
        const tail = this.errors.text();
        return { kind: 'ended', message: tail ? `${why}: ${tail}` : why, ...code };
    }
}
function stdioFor(channelFd) {
    if (channelFd === undefined)
        return ['pipe', 'pipe', 'pipe'];
    return ['ignore', 'pipe', 'pipe', 'pipe'];
}
function openChannel(child, channelFd) {
    const pipe = channelFd === undefined ? undefined : child.stdio[channelFd];
    const channel = pipe instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Duplex ? pipe : undefined;
    const input = channel ?? child.stdin;
    const output = channel ?? child.stdout;
    if (!input || !output)
        throw new Error('the process was started without its pipes');
    // Drained and dropped: what a child prints never reaches our own output.
    if (channel)
        child.stdout?.resume();
    // A process that is gone, or reads nothing, shows it otherwise.
    input.on('error', () => undefined);
    return { input, output };
}
/** Resolves when the process is gone and its streams are read to their end. */
function watchExit(child, end) {
    return new Promise((resolve) => {
        child.once('error', (error) => {
            const why = error.code === 'ENOENT' ? 'no such program' : error.message;
            end({ why: `could not be started: ${why}` });
            resolve();
        });
        child.once('exit', () => {
            setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
            }, DRAIN_MS).unref();
        });
        child.once('close', (code, signal) => {
            end(code === null
                ? { why: `was ended by ${signal}` }
                : { why: `ended its process with exit code ${code}`, exitCode: code });
            resolve();
        });
    });
}


/***/ }),

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/adapters/sandbox/line-process.js
var line_process = __webpack_require__(9512);
// EXTERNAL MODULE: ./lib/adapters/sandbox/protocol.js
var protocol = __webpack_require__(8414);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/read-reply.js

const LONGEST_MESSAGE = 8 * 1024;
/** A line from a child, which may hold anything: a reply of the right shape, or undefined. */
function readReply(line) {
    const data = parse(line);
    if (data === undefined)
        return undefined;
    const { kind, id, durationMs, value, message } = data;
    if (kind === 'ready')
        return { kind: 'ready' };
    if (typeof id !== 'string' || typeof durationMs !== 'number' || !(durationMs >= 0))
        return undefined;
    if (kind === 'value' && (0,json_guards/* isJson */.F)(value))
        return { kind: 'value', id, value, durationMs };
    if (kind !== 'threw' || typeof message !== 'string')
        return undefined;
    const late = data['late'] === true ? { late: true } : {};
    return { kind: 'threw', id, message: message.slice(0, LONGEST_MESSAGE), durationMs, ...late };
}
function parse(line) {
    try {
        const data = JSON.parse(line);
        return (0,json_guards/* isRecord */.u)(data) ? data : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/child-process.js




const START_TIMEOUT_MS = 30_000;
/**
 * The channel is a pipe of ours, not Node's IPC: a child that writes rubbish to Node's channel makes the
 * *parent* throw out of reach, and its messages have no upper size.
 */
function startChild({ childEntry, kind, root, env }) {
    const lines = new line_process/* LineProcess */.W({
        program: process.execPath,
        args: [childEntry, protocol/* CHILD_FLAG */.Av, kind],
        cwd: root,
        env,
        channelFd: protocol/* CHANNEL_FD */.ZP,
        maxLineBytes: protocol/* MAX_MESSAGE_BYTES */.fv,
    });
    // Node's own start is not the user's code: it does not count against the job's time.
    const started = lines.exchange(undefined, { read: readReady, timeoutMs: START_TIMEOUT_MS });
    return {
        alive: () => lines.alive(),
        stop: () => lines.stop(),
        async run(job, timeoutMs, signal) {
            const start = await started;
            if (start.kind === 'timeout')
                throw new Error('a child process did not start in time');
            if (start.kind === 'ended')
                throw new Error(`a child process ${start.message}`);
            const id = (0,external_node_crypto_.randomUUID)();
            const read = (line) => readJobReply(line, id);
            const message = JSON.stringify({ ...job, id });
            return toResult(await lines.exchange(message, { read, timeoutMs, signal }));
        },
    };
}
function readReady(line) {
    return readReply(line)?.kind === 'ready' ? { answer: true } : { breach: 'did not greet' };
}
/** A reply to another job (or a forged one) is nobody's. */
function readJobReply(line, id) {
    const reply = readReply(line);
    if (!reply)
        return { breach: 'sent something that is no reply on its channel' };
    return reply.kind === 'ready' || reply.id !== id ? 'ignored' : { answer: reply };
}
function toResult(result) {
    if (result.kind === 'timeout')
        return result;
    if (result.kind === 'ended') {
        return { kind: 'exited', message: result.message, durationMs: result.durationMs };
    }
    const { answer } = result;
    const durationMs = Math.min(answer.durationMs, result.durationMs);
    if (answer.kind === 'value')
        return { kind: 'value', value: answer.value, durationMs };
    if (answer.late)
        return { kind: 'timeout', durationMs };
    return { kind: 'threw', message: answer.message, durationMs };
}

// EXTERNAL MODULE: ./lib/adapters/sandbox/run-command.js
var run_command = __webpack_require__(4061);
// EXTERNAL MODULE: ./lib/adapters/sandbox/worker-pool.js
var worker_pool = __webpack_require__(9579);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/open-sandbox.js







/** Opens a pool; nothing is started before the first job. Pools share no process. */
function openSandbox(options) {
    const { root, size } = options;
    const poolOf = (kind, most) => (0,worker_pool/* createWorkerPool */.V)(() => startChild({ ...options, kind }), most);
    const modules = poolOf('module', size);
    const queries = poolOf('sql', Math.min(size, (0,external_node_os_.availableParallelism)()));
    const commands = (0,worker_pool/* createWorkerPool */.V)(() => commandSlot(options), size);
    const paths = new Map();
    function locate(path) {
        const known = paths.get(path);
        if (known)
            return known;
        const found = locateInside(root, path);
        paths.set(path, found);
        return found;
    }
    return {
        async callModule({ module, args, timeoutMs, abortAfterMs }, signal) {
            const path = await locate(module);
            const job = { kind: 'module', module: path, args };
            const withAbort = abortAfterMs === undefined ? job : { ...job, abortAfterMs };
            return modules.use((child) => child.run(withAbort, timeoutMs, signal));
        },
        async querySql({ database, sql, timeoutMs, maxRows }, signal) {
            const path = await locate(database);
            const job = { kind: 'sql', database: path, sql, maxRows };
            return queries.use((child) => child.run(job, timeoutMs, signal));
        },
        async runCommand(job, signal) {
            return commands.use((slot) => slot.run(job, signal));
        },
        async close() {
            await Promise.all([modules.close(), queries.close(), commands.close()]);
        },
    };
}
/** A place for one command at a time; its processes live no longer than their job. */
function commandSlot(where) {
    const closing = new AbortController();
    let running;
    return {
        alive: () => true,
        run(job, signal) {
            const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
            running = (0,run_command/* runCommand */.d)(job, where, stop);
            return running;
        },
        async stop() {
            closing.abort();
            await running;
        },
    };
}
async function locateInside(root, path) {
    const found = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, path)).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo({ code: 'file-missing', message: `${path}: no such file` });
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), found);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        const message = `${path} leads out of the repository`;
        throw new errors/* UserError */.yo({
            code: 'file-outside',
            message,
            hint: 'Copy the file into the repository.',
        });
    }
    return found;
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ killGroup),
/* harmony export */   j: () => (/* binding */ spawnGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Leaders of the process groups that are alive: killed when this process ends, however it ends by itself. */
const alive = new Set();
let watching = false;
/**
 * Starts a program as the leader of a process group of its own, so that whatever it starts dies with it.
 * No shell. A program that cannot be started says so by the `error` event (`pid` is undefined then).
 */
function spawnGroup(program, args, options) {
    const posix = process.platform !== 'win32';
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { ...options, detached: posix, windowsHide: true });
    const { pid } = child;
    if (pid === undefined)
        return child;
    alive.add(pid);
    watchExit();
    // The leader is gone: what it left behind in its group goes too.
    child.once('exit', () => {
        alive.delete(pid);
        if (posix)
            signalGroup(pid);
    });
    return child;
}
/** SIGKILL to the whole group. Nothing happens where it is gone already. */
function killGroup(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
        return;
    }
    signalGroup(child.pid);
}
function signalGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // ESRCH: nobody is left in the group.
    }
}
function watchExit() {
    if (watching)
        return;
    watching = true;
    process.once('exit', () => {
        for (const pid of alive)
            signalGroup(pid);
    });
}


/***/ }),

/***/ 3496:
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

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);
/* harmony import */ var _tail_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(635);



const MAX_STDOUT_BYTES = 10 * 1024 * 1024;
const KEPT_STDERR_BYTES = 64 * 1024;
/** How long a program's output may stay open after it ended (a grandchild that escaped holds it). */
const DRAIN_MS = 500;
/** Runs a program once, without a shell. See `Sandbox.runCommand`. */
async function runCommand({ command, stdin, timeoutMs }, where, signal) {
    const [program = '', ...args] = command;
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const took = () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start;
    if (signal?.aborted)
        return { kind: 'exited', message: 'stopped with the run', durationMs: 0 };
    const child = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGroup */ .j)(program, args, {
        cwd: where.root,
        env: where.env,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = collectOutput(child);
    let stopped;
    const timer = setTimeout(() => {
        stopped = 'timeout';
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i)(child);
    }, timeoutMs);
    const abort = () => {
        stopped = 'exited';
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i)(child);
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
        // A program that does not read its input is no error.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
        const ending = await waitForEnd(child);
        const durationMs = took();
        if (stopped === 'timeout')
            return { kind: 'timeout', durationMs };
        if (stopped)
            return { kind: 'exited', message: 'stopped with the run', durationMs };
        return explainEnd(program, ending, output, durationMs);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function collectOutput(child) {
    const chunks = [];
    let size = 0;
    const errors = (0,_tail_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .createTailBuffer */ .L)(KEPT_STDERR_BYTES);
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size > MAX_STDOUT_BYTES)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i)(child);
        else
            chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk) => errors.push(chunk));
    return {
        stdout: () => Buffer.concat(chunks).toString('utf8'),
        stderr: () => errors.text(),
        overflown: () => size > MAX_STDOUT_BYTES,
    };
}
function waitForEnd(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ error }));
        child.once('close', (code, signal) => resolve({ code, signal }));
        child.once('exit', () => {
            setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, DRAIN_MS).unref();
        });
    });
}
function explainEnd(program, ending, output, durationMs) {
    if ('error' in ending) {
        const missing = ending.error.code === 'ENOENT';
        const message = missing ? `${program}: no such program` : ending.error.message;
        return { kind: 'threw', message: `cannot start the command: ${message}`, durationMs };
    }
    if (output.overflown()) {
        const message = `the command printed more than ${MAX_STDOUT_BYTES} bytes`;
        return { kind: 'threw', message, durationMs };
    }
    if (ending.code === null) {
        const tail = output.stderr();
        const message = `the command was ended by ${ending.signal}${tail ? `: ${tail}` : ''}`;
        return { kind: 'exited', message, durationMs };
    }
    const value = { stdout: output.stdout(), stderr: output.stderr(), exitCode: ending.code };
    return { kind: 'value', value, durationMs };
}


/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createTailBuffer)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

function createTailBuffer(capacityBytes) {
    let chunks = [];
    let size = 0;
    let dropped = false;
    return {
        push(chunk) {
            chunks.push(chunk);
            size += chunk.length;
            if (size <= capacityBytes * 2)
                return;
            const kept = Buffer.concat(chunks).subarray(-capacityBytes);
            chunks = [Buffer.from(kept)];
            size = kept.length;
            dropped = true;
        },
        text() {
            const all = Buffer.concat(chunks);
            const cut = dropped || all.length > capacityBytes;
            const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(all.subarray(-capacityBytes).toString('utf8')).trim();
            return cut && text ? `…${text}` : text;
        },
        clear() {
            chunks = [];
            size = 0;
            dropped = false;
        },
    };
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createWorkerPool)
/* harmony export */ });
function createWorkerPool(start, size) {
    const workers = new Set();
    const idle = [];
    const waiting = [];
    let free = Math.max(1, size);
    let closed = false;
    async function takeSlot() {
        if (free > 0) {
            free -= 1;
            return;
        }
        await new Promise((resolve) => waiting.push(resolve));
    }
    function giveSlot() {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    }
    function takeWorker() {
        for (let worker = idle.pop(); worker; worker = idle.pop()) {
            if (worker.alive())
                return worker;
            workers.delete(worker);
        }
        const worker = start();
        workers.add(worker);
        return worker;
    }
    return {
        async use(job) {
            await takeSlot();
            try {
                if (closed)
                    throw new Error('the pool is closed');
                const worker = takeWorker();
                try {
                    return await job(worker);
                }
                finally {
                    if (worker.alive() && !closed)
                        idle.push(worker);
                    else
                        workers.delete(worker);
                }
            }
            finally {
                giveSlot();
            }
        },
        async close() {
            closed = true;
            await Promise.all([...workers].map((worker) => worker.stop()));
        },
    };
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ classifyAddress),
/* harmony export */   x: () => (/* binding */ isLoopbackName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

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

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ connectHost)
});

// EXTERNAL MODULE: ./lib/adapters/bound-heap.js
var bound_heap = __webpack_require__(9675);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(2711);
;// CONCATENATED MODULE: ./lib/adapters/git/worktree.js





/** What is installed and not committed: a checkout alone would miss it. Taken as it stands, whatever the commit asks for. */
const INSTALLED = ['node_modules', '.venv', 'venv'];
const MAX_DEPTH = 3;
/**
 * Checks a commit out beside the repository (`git worktree`, detached). Folders of installed packages, in the root and as
 * far as three folders down where the suite's folders are, are linked from the checkout.
 */
async function openWorktree(root, { commit, beside }) {
    const known = await (0,run_git/* runGit */.EO)(root, ['cat-file', '-e', `${commit}^{commit}`]);
    if (known === undefined)
        return {
            status: 'refused',
            why: `commit ${commit.slice(0, 10)} is not in this clone (check out with \`fetch-depth: 2\` or more)`,
        };
    const place = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'touchstone-base-')));
    const folder = (0,external_node_path_.join)(place, 'tree');
    const close = async () => {
        await (0,run_git/* runGit */.EO)(root, ['worktree', 'remove', '--force', folder]);
        await (0,promises_.rm)(place, { recursive: true, force: true });
    };
    const added = await (0,run_git/* runGit */.EO)(root, ['worktree', 'add', '--quiet', '--detach', folder, commit]);
    if (added === undefined) {
        await close();
        return { status: 'refused', why: `commit ${commit.slice(0, 10)} could not be checked out` };
    }
    for (const path of listFolders(beside))
        await linkInstalled(root, folder, path);
    return { status: 'open', folder, close };
}
/** Every folder on the way to these files. */
function listFolders(files) {
    const folders = new Set(['']);
    for (const file of files) {
        const parts = file.split('/').slice(0, -1).slice(0, MAX_DEPTH);
        for (let depth = 1; depth <= parts.length; depth += 1)
            folders.add(parts.slice(0, depth).join('/'));
    }
    return folders;
}
async function linkInstalled(root, folder, path) {
    for (const name of INSTALLED) {
        const [from, to] = [(0,external_node_path_.join)(root, path, name), (0,external_node_path_.join)(folder, path, name)];
        if ((0,external_node_fs_.existsSync)(from) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)) && !(0,external_node_fs_.existsSync)(to))
            await (0,promises_.symlink)(from, to, 'dir');
    }
}

// EXTERNAL MODULE: ./lib/adapters/models/prices.js + 1 modules
var prices = __webpack_require__(2655);
// EXTERNAL MODULE: ./lib/run/patient-model.js
var patient_model = __webpack_require__(1120);
// EXTERNAL MODULE: ./lib/adapters/models/open-model.js + 1 modules
var open_model = __webpack_require__(1391);
// EXTERNAL MODULE: ./lib/adapters/sandbox/child-environment.js
var child_environment = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/adapters/sandbox/open-sandbox.js + 2 modules
var open_sandbox = __webpack_require__(8188);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/sandbox-on-demand.js
/** A sandbox that is opened by its first job. Where it cannot be, every job says why. */
function openSandboxOnDemand(open) {
    let opening;
    async function use(run) {
        const opened = await (opening ??= open());
        if ('why' in opened)
            return { kind: 'exited', message: opened.why, durationMs: 0 };
        return await run(opened.sandbox);
    }
    return {
        callModule: (job, signal) => use((sandbox) => sandbox.callModule(job, signal)),
        runCommand: (job, signal) => use((sandbox) => sandbox.runCommand(job, signal)),
        querySql: (job, signal) => use((sandbox) => sandbox.querySql(job, signal)),
        async close() {
            const opened = await opening;
            if (!opened || 'why' in opened)
                return;
            await opened.sandbox.close();
            await opened.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/open-toolbox.js






function openToolbox(surroundings) {
    const { root, files, env, openai, clock } = surroundings;
    const opened = [];
    function equip(suite, sandbox, readFrom) {
        opened.push(sandbox);
        return {
            sandbox,
            files: readFrom,
            timeoutMs: suite.run.timeout_s * 1000,
            random: () => clock.random(),
            ...openJudgeModel(suite),
        };
    }
    function openJudgeModel(suite) {
        const opening = (0,open_model/* openModel */.G)(suite, { openai, env });
        if ('missing' in opening)
            return { modelMissing: opening.missing };
        opened.push(opening.model);
        const { max_retries: maxRetries } = suite.run;
        return { model: (0,patient_model/* makePatient */.S)(opening.model, { maxRetries, clock }) };
    }
    return {
        toolsFor: (suite) => equip(suite, openScorerSandbox(suite, root, surroundings), files),
        baseToolsFor: (suite, base) => equip(suite, openTreeSandbox(base.commit, suite, surroundings), base.files),
        async close() {
            await Promise.all(opened.map((part) => part.close()));
        },
    };
}
/** Scorers get nothing of the environment, and share no process with the target. */
function openScorerSandbox(suite, root, { childEntry, env }) {
    const size = suite.run.concurrency;
    return (0,open_sandbox/* openSandbox */.E)({ root, childEntry, env: (0,child_environment/* childEnvironment */.Q)(env, []), size });
}
/** A sandbox on the files of another commit, which is checked out at the first job. */
function openTreeSandbox(commit, suite, surroundings) {
    const modules = suite.scorers.flatMap(({ module }) => module ?? []);
    return openSandboxOnDemand(async () => {
        const tree = await openWorktree(surroundings.root, {
            commit,
            beside: [suite.file, ...modules],
        });
        if (tree.status === 'refused')
            return { why: `main's scorer cannot be run: ${tree.why}` };
        const sandbox = openScorerSandbox(suite, tree.folder, surroundings);
        return { sandbox, close: tree.close };
    });
}

// EXTERNAL MODULE: ./lib/adapters/storage/repository-files.js
var repository_files = __webpack_require__(1262);
// EXTERNAL MODULE: ./lib/config/compare-pins.js
var compare_pins = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/config/same-scoring.js
var same_scoring = __webpack_require__(8542);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/storage/refuse-other-run.js



/** Throws a UserError where a stored run cannot be gone on with: one run, one yardstick, one target. */
function refuseOtherRun(run, folder, now) {
    const changed = findChange(run, now);
    if (changed === undefined)
        return;
    throw new errors/* UserError */.yo({
        code: 'other-run',
        message: `${folder} cannot be gone on with: ${changed}`,
        hint: 'start a new run: leave --resume out',
    });
}
/** Whether what a stored run measured of a case is what would be measured now: the same target, scorers and judges. */
function isMeasuredAlike(run, { suite, pins, target }) {
    return (run.target.digest === target.digest &&
        isSameScoring(run, { suite_digest: suite.digest, pins: [...pins] }));
}
function findChange(run, { suite, pins, entries, target }) {
    if (run.suite !== suite.suite)
        return `it is a run of suite \`${run.suite}\``;
    if (run.suite_digest !== suite.digest)
        return 'the scorers of the suite have changed since';
    if (run.target.digest !== target.digest)
        return 'the target has changed since';
    const { missing, changed, unused } = (0,compare_pins/* comparePins */.y8)(run.pins, pins);
    const [other] = [...missing, ...changed.map(({ actual }) => actual), ...unused];
    if (other)
        return `the ${other.kind} ${other.path} has changed since`;
    if (run.planned.cases !== entries.length)
        return `it was planned with ${run.planned.cases} cases, and ${entries.length} are selected now`;
    return undefined;
}

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(4071);
;// CONCATENATED MODULE: ./lib/adapters/targets/connect-target.js
/**
 * Opens the suite's target. Each kind is loaded only when it is asked for.
 * Throws a UserError for what the user can mend before the first call: a missing key or variable, a refused host,
 * a recorded file that cannot be read.
 */
async function connectTarget(suite, deps) {
    switch (suite.target.kind) {
        case 'recorded':
            return (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 3135))).openRecordedTarget(suite, deps);
        case 'module':
            return (await __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 6231))).openModuleTarget(suite, deps);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 505).then(__webpack_require__.bind(__webpack_require__, 2505))).openCommandTarget(suite, deps);
        case 'http':
            return (await __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 8842))).openHttpTarget(suite, deps);
        case 'openai':
            return (await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 7035))).openOpenAiTarget(suite, deps);
    }
}

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/adapters/sandbox/run-command.js
var run_command = __webpack_require__(4061);
;// CONCATENATED MODULE: ./lib/adapters/targets/prepare-target.js




/** Warming up may load a model or fill an index. */
const WARMUP_TIMEOUT_MS = 10 * 60_000;
const VERSION_TIMEOUT_MS = 60_000;
/** Runs `run.warmup` once, with the target's environment. @throws UserError when it fails: nothing after it would mean anything */
async function warmUp(suite, surroundings) {
    if (suite.run.warmup)
        await runOnce('run.warmup', suite.run.warmup, WARMUP_TIMEOUT_MS, suite, surroundings);
}
/** What identifies the retrieval index: the digest of its file, or of what its command prints. */
async function readRetrievalIndex(suite, { files, ...surroundings }) {
    const { path, command } = suite.retrieval_index ?? {};
    if (path !== undefined)
        return await files.digest(path);
    if (command === undefined)
        return undefined;
    const stdout = await runOnce('retrieval_index.command', command, VERSION_TIMEOUT_MS, suite, surroundings);
    return (0,canonical_json/* sha256 */.sc)(stdout.trim());
}
async function runOnce(key, command, timeoutMs, suite, { root, env, signal }) {
    const result = await (0,run_command/* runCommand */.d)({ command, stdin: '', timeoutMs }, { root, env: (0,child_environment/* childEnvironment */.Q)(env, suite.target.env ?? []) }, signal);
    if (result.kind === 'value' && result.value.exitCode === 0)
        return result.value.stdout;
    const why = explainFailure(result);
    throw new errors/* UserError */.yo({
        code: 'warmup',
        message: `\`${key}\` failed: ${why}`,
        place: { file: suite.file },
        hint: `try it by hand: ${command.join(' ')}`,
    });
}
function explainFailure(result) {
    if (result.kind === 'timeout')
        return 'it took too long';
    if (result.kind !== 'value')
        return result.message;
    const { exitCode, stderr } = result.value;
    return `exit code ${exitCode}: ${stderr.trim().slice(-500)}`;
}

;// CONCATENATED MODULE: ./lib/adapters/connect.js









/** Every port of a gated suite: the one place that picks implementations, for both hosts. */
function connectPorts(connections) {
    (0,bound_heap/* boundHeap */.V)();
    const { root, files, childEntry, env, openai, clock, log } = connections;
    const toolbox = openToolbox(connections);
    return {
        files,
        clock,
        log,
        toolsFor: toolbox.toolsFor,
        baseToolsFor: toolbox.baseToolsFor,
        connectTarget: (suite) => connectTarget(suite, {
            files,
            root,
            childEntry,
            env,
            openai,
            prices: (0,prices/* createPriceList */.q)(suite.prices),
        }),
        openTree: async (commit, beside) => await openTree({ commit, beside }, connections),
        prepareTarget: (suite, signal) => makeReady(suite, connections, signal),
        openStore: (prepared, target) => openStore(prepared, target, connections),
        readBase: connections.readBase,
        findBaseline: connections.findBaseline,
        findRelease: connections.findRelease,
        close: () => toolbox.close(),
    };
}
/** Once, before the clock starts. */
async function makeReady(suite, { root, files, env }, signal) {
    await warmUp(suite, { root, env, signal });
    const retrievalIndex = await readRetrievalIndex(suite, { root, files, env, signal });
    return retrievalIndex === undefined ? {} : { retrievalIndex };
}
/** The same targets on the files of another commit. */
async function openTree({ commit, beside }, { root, childEntry, env, openai }) {
    const tree = await openWorktree(root, { commit, beside });
    if (tree.status === 'refused')
        return { why: tree.why };
    const files = (0,repository_files/* openRepository */.h)(tree.folder);
    return {
        files,
        connectTarget: (suite) => connectTarget(suite, {
            files,
            root: tree.folder,
            childEntry,
            env,
            openai,
            prices: (0,prices/* createPriceList */.q)(suite.prices),
        }),
        close: tree.close,
    };
}
async function openStore(prepared, target, { resume, runsFolder, clock, findEarlier, onStore }) {
    const { suite } = prepared;
    if (resume === undefined) {
        const found = (await findEarlier?.({ ...prepared, target: target.facts })) ?? {
            notes: [],
        };
        const { trials, base, rescored, byBase, judges, notes } = found;
        const store = await (0,run_folder/* createRunFolder */.kg)(runsFolder, clock.now());
        await onStore?.(suite.suite, store.folder);
        return {
            store,
            earlier: trials ? markStored(trials, false) : nothing(),
            ...(base && { earlierBase: base }),
            ...(rescored && { earlierRescored: rescored }),
            ...(byBase && { earlierByBase: byBase }),
            ...(judges && { earlierJudges: judges }),
            notes,
        };
    }
    const stored = await (0,run_folder/* openStoredRun */.vw)(resume);
    const { run } = stored;
    refuseOtherRun(run, resume, { ...prepared, target: target.facts });
    // an output that is known is kept, also where a judge could not be reached
    const store = await (0,run_folder/* resumeRunFolder */.fC)(resume, ({ output }) => output.error?.kind !== 'error');
    return {
        store,
        earlier: markStored(store.trials(), true),
        ...readBase(stored, true),
        earlierRescored: readRescored(stored, true),
        ...readByBase(stored, true),
        ...(run.judges && { earlierJudges: run.judges }),
        notes: [],
    };
}
/** The base commit's trials of a stored run. */
function readBase({ run, base }, isStored) {
    const { fresh } = run;
    if (!fresh)
        return {};
    const { commit, target } = fresh;
    return {
        earlierBase: { commit, targetDigest: target.digest, trials: markStored(base(), isStored) },
    };
}
/** What the base's yardstick said of a stored run. */
function readByBase({ run, byBase }, isStored) {
    const { yardstick: record } = run;
    return record ? { earlierByBase: { record, trials: byBase(), isStored } } : {};
}
/** What a stored run is compared with, as it scored that. */
function readRescored({ run, rescored }, isStored) {
    const { rescored: baseline, rescored_release: release } = run;
    const scoresOf = (of, createdAt) => ({
        createdAt,
        trials: rescored(of),
        isStored,
    });
    return {
        ...(baseline && { baseline: scoresOf('baseline', baseline.created_at) }),
        ...(release && { release: scoresOf('release', release.created_at) }),
    };
}
async function* markStored(trials, isStored) {
    for await (const trial of trials)
        yield { trial, isStored };
}
async function* nothing() {
    // a first attempt has nothing behind it
}

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/read-openai.js
var read_openai = __webpack_require__(1303);
;// CONCATENATED MODULE: ./lib/cli/connect-host.js





/** Every port of a suite on a laptop. */
async function connectHost(host, { root, files }, { runsFolder, log, resume, baseline, base = { status: 'own' } }) {
    const found = baseline ?? (await (0,locate_run/* openNamedBaseline */.b5)(undefined));
    return connectPorts({
        root,
        files,
        childEntry: host.childEntry,
        env: host.env,
        openai: (0,read_openai/* readOpenAi */.R)(host.env),
        runsFolder,
        ...(resume !== undefined && { resume }),
        readBase: async () => base,
        findBaseline: async () => found,
        findRelease: async (_suite, carrying) => await (0,read_sides/* takeCarried */.Oc)(carrying),
        clock: system_clock/* systemClock */.m,
        log,
    });
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readOpenAi)
/* harmony export */ });
/** Key and address of the model server; on a laptop they come from the environment. */
function readOpenAi(env) {
    const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = env;
    return { ...(apiKey && { apiKey }), ...(baseUrl && { baseUrl }) };
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ makePatient)
/* harmony export */ });
/* harmony import */ var _ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);

/** A model that is asked again where that may help. */
function makePatient(model, patience) {
    return {
        ask: (request, signal) => (0,_ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(() => model.ask(request, signal), { ...patience, signal }),
        embed: (request, signal) => (0,_ask_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(() => model.embed(request, signal), { ...patience, signal }),
    };
}


/***/ })

};
