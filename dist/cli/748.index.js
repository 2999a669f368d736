export const id = 748;
export const ids = [748];
export const modules = {

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
    if (kind === 'value' && (0,json_guards/* isJson */.Fh)(value))
        return { kind: 'value', id, value, durationMs };
    if (kind !== 'threw' || typeof message !== 'string')
        return undefined;
    const late = data['late'] === true ? { late: true } : {};
    return { kind: 'threw', id, message: message.slice(0, LONGEST_MESSAGE), durationMs, ...late };
}
function parse(line) {
    try {
        const data = JSON.parse(line);
        return (0,json_guards/* isRecord */.u4)(data) ? data : undefined;
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

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ connectHost)
});

// EXTERNAL MODULE: ./lib/run/turns.js + 1 modules
var run_turns = __webpack_require__(9236);
// EXTERNAL MODULE: ./lib/adapters/models/open-client.js
var open_client = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/run/call-target.js
var call_target = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/adapters/batches/open-batches.js


function openBatches({ env, openai, clock, turns, log }) {
    let opened;
    let desk;
    const openDesk = () => (opened ??= (async () => {
        const { BatchDesk: Desk } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 2658));
        const { readOpenAiEndpoint } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 591));
        const endpoint = readOpenAiEndpoint(openai, 'run.batch');
        return (desk = new Desk(endpoint, { env, turns, clock, log }));
    })());
    return {
        clientFor: (suite, lane) => async (options) => {
            const client = await (0,open_client/* openDirectly */.X)(options);
            return suite.run.batch ? collect(client, await openDesk(), lane) : client;
        },
        async watch(suite, target) {
            if (!suite.run.batch)
                return target;
            if (target.facts.kind === 'openai')
                return { ...target, takesTurns: true };
            const at = await openDesk().catch(() => undefined);
            if (!at)
                return target;
            const caller = (0,call_target/* callerOf */.$)(target.facts);
            return {
                ...target,
                takesTurns: true,
                answer: (request, signal) => at.during(() => turns.take(caller, () => target.answer(request, signal))),
            };
        },
        async open(suite, folder, earlier) {
            if (!suite.run.batch)
                return;
            // without a key nothing is asked of a provider
            await (await openDesk().catch(() => undefined))?.open(folder, earlier);
        },
        notes: () => desk?.notes() ?? [],
        close: () => desk?.close(),
    };
}
function collect(client, desk, lane) {
    return {
        ...client,
        post: (path, body, signal, name) => desk.post({
            path,
            body,
            signal,
            name: name && (lane === undefined ? name : { ...name, of: [lane, name.of] }),
            direct: () => client.post(path, body, signal),
        }),
    };
}

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
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FILTERS = '^filter\\..*\\.(smudge|process)$';
/**
 * Checks a commit out beside the repository (`git worktree`, detached). Folders of installed packages, in the root and as
 * far as three folders down where the suite's folders are, are linked from the checkout.
 */
async function openWorktree(root, { commit, beside }) {
    if (!SHA.test(commit))
        return { status: 'refused', why: 'what it is compared with is no commit' };
    const filters = await listFilters(root);
    if (filters.length > 0)
        return {
            status: 'refused',
            why: `git would pass its files through a program (${filters.join(', ')}), which is not run here`,
        };
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
/** Programs that the configuration names for a checkout; that of LFS writes what is committed. */
async function listFilters(root) {
    const named = await (0,run_git/* runGit */.EO)(root, [
        'config',
        '--includes',
        '--name-only',
        '--get-regexp',
        FILTERS,
    ]);
    const names = (named ?? '').split('\n').map((line) => line.split('.').slice(1, -1).join('.'));
    return [...new Set(names)].filter((name) => name !== '' && name !== 'lfs');
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
var models_prices = __webpack_require__(2655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/adapters/storage/document-guards.js
var document_guards = __webpack_require__(8468);
// EXTERNAL MODULE: ./lib/adapters/storage/trial-shape.js
var trial_shape = __webpack_require__(1406);
;// CONCATENATED MODULE: ./lib/adapters/storage/response-lines.js




/** Where a line says what it is: before its answer, always in this form. */
const HEAD = /^\{"v":1,"key":"([0-9a-f]{64})","at":(\d{1,14}),"sha256":"([0-9a-f]{64})","response":/;
/** Bytes: as long as the head of a line can be. */
const MAX_HEAD_BYTES = 200;
const isSaid = (0,document_guards/* shaped */.e9)({
    kind: (0,document_guards/* oneOf */.yL)('answer'),
    text: document_guards/* isText */.KH,
    refused: document_guards/* isFlag */.RV,
    structured: document_guards/* isFlag */.RV,
}, {
    latencyMs: document_guards/* isAmount */.Pt,
    finishReason: document_guards/* isText */.KH,
    model: document_guards/* isText */.KH,
    fingerprint: document_guards/* isText */.KH,
    usage: document_guards/* isUsage */.gl,
    costUsd: document_guards/* isAmount */.Pt,
});
/** One answer as a line. Its digest covers the key too: an answer that stands under another question is none. */
function writeResponseLine({ key, at }, response) {
    const text = JSON.stringify(response);
    const digest = digestLine({ key, at }, text);
    return `{"v":1,"key":"${key}","at":${at},"sha256":"${digest}","response":${text}}\n`;
}
/** Undefined for what is no line of ours. `start`: the first bytes of it, at least. */
function readLineHead(start) {
    const [, key, at, digest] = HEAD.exec(start) ?? [];
    if (key === undefined || digest === undefined)
        return undefined;
    return { key, at: Number(at), digest };
}
/** The answer of a line; undefined where it is not, byte for byte, what was kept under this head. */
function readResponseLine(line, { key, at, digest }) {
    const [head] = HEAD.exec(line) ?? [];
    if (head === undefined || !line.endsWith('}'))
        return undefined;
    const text = line.slice(head.length, -1);
    if (digestLine({ key, at }, text) !== digest)
        return undefined;
    let response;
    try {
        response = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isResponse(response) ? response : undefined;
}
function digestLine({ key, at }, text) {
    return (0,canonical_json/* sha256 */.sc)(`${key} ${at} ${text}`);
}
/** Whoever wrote it, its parts are what they should be. */
function isResponse(value) {
    if (!(0,json_guards/* isRecord */.u4)(value))
        return false;
    return (0,trial_shape/* isOutput */.Mz)(value['output']) ? value['said'] === undefined : isSaid(value['said']);
}

;// CONCATENATED MODULE: ./lib/adapters/storage/response-file.js





const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;
/** A link that somebody committed does not say what we read or write. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW;
const WRITE_FLAGS = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW;
/** A file of these lines of another one, in the place of `path`. */
async function writeAnew(path, from, lines) {
    const next = `${path}.${process.pid}.next`;
    const file = await (0,promises_.open)(next, 'wx', 0o600);
    try {
        for (const line of lines) {
            const text = readLine(from, line);
            if (text !== undefined)
                await file.appendFile(`${text}\n`);
        }
    }
    catch (error) {
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(next, path);
}
/** Throws for a folder that is a link. */
function refuseLinkedFolder(path) {
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.dirname)(path), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink())
        throw new Error(`${(0,external_node_path_.dirname)(path)} is a symbolic link`);
}
/** Made where it is not there; throws for what is no plain file. */
async function openAppender(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    refuseLinkedFolder(path);
    const file = await (0,promises_.open)(path, WRITE_FLAGS, 0o600);
    const stats = await file.stat();
    if (!stats.isFile())
        throw new Error(`${path} is no plain file`);
    // what a killed process left of its last line is not to be gone on with
    if (stats.size > 0 && !(await endsLine(file, stats.size)))
        await file.appendFile('\n');
    return file;
}
async function endsLine(file, size) {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === LINE_FEED;
}
/** A descriptor; undefined where there is no file. Throws for what is no plain file. */
function openIfThere(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, READ_FLAGS);
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            return file;
        (0,external_node_fs_.closeSync)(file);
        throw new Error(`${path} is no plain file`);
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
/** One answer is read faster at once than by a thread that must be asked. Undefined where the file has become shorter. */
function readLine(file, { offset, length }) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const read = (0,external_node_fs_.readSync)(file, bytes, done, length - done, offset + done);
        if (read === 0)
            return undefined;
        done += read;
    }
    return bytes.toString('utf8');
}
/** Every line of the file, and every byte of it; a last one without a line feed was cut off, and is one that cannot be read. */
function* listLines(file, onBytes) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let line = { offset: 0, length: 0, start: '' };
    for (let offset = 0;;) {
        const read = (0,external_node_fs_.readSync)(file, chunk, 0, CHUNK_BYTES, offset);
        if (read === 0)
            break;
        const bytes = chunk.subarray(0, read);
        onBytes(bytes);
        for (let from = 0; from < read;) {
            const at = bytes.indexOf(LINE_FEED, from);
            const to = at === -1 ? read : at;
            const missing = MAX_HEAD_BYTES - line.start.length;
            if (missing > 0)
                line.start += bytes.toString('latin1', from, Math.min(to, from + missing));
            line.length += to - from;
            from = to + 1;
            if (at === -1)
                break;
            if (line.length > 0)
                yield line;
            line = { offset: offset + from, length: 0, start: '' };
        }
        offset += read;
    }
    if (line.length > 0)
        yield { ...line, start: '' };
}

;// CONCATENATED MODULE: ./lib/adapters/storage/response-cache.js





/** Days after which an answer is asked for anew: what a provider serves under one name changes. */
const MAX_AGE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Bytes of the whole file; the oldest answers go first. */
const MAX_CACHE_BYTES = 256 * 1024 * 1024;
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/**
 * The answers that a suite's target and judges gave, in an append-only file: one line each, verified when it is read. In memory
 * are keys and where their lines stand. Whatever is wrong with the file costs calls, and a warning, never a run. `place`: asked
 * for once, when the first answer is looked for; undefined where there is none.
 */
function openResponseCache(place, surroundings) {
    const { clock, log, holdsSecret } = surroundings;
    let opened;
    const cache = () => (opened ??= place()
        .then((found) => found && OpenCache.open(found, clock.now()))
        .catch((error) => {
        log.warn(`the response cache is not used: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }));
    return {
        find: async (key) => (await cache())?.find(key),
        keep(key, response) {
            if (holdsSecret(JSON.stringify(response)))
                return;
            void cache().then((found) => found?.keep({ key, at: clock.now() }, response));
        },
        async close() {
            const notes = (await (await opened)?.close(clock.now())) ?? [];
            for (const note of notes)
                log.warn(note);
        },
    };
}
class OpenCache {
    place;
    file;
    lines = new Map();
    /** Lines that are none, and those that others under the same key came after. */
    spoiled = 0;
    replaced = 0;
    pending = [];
    writing;
    appender;
    failure;
    constructor(place, nowMs) {
        this.place = place;
        if (!place.reads)
            return;
        refuseLinkedFolder(place.file);
        this.file = openIfThere(place.file);
        if (this.file !== undefined)
            this.index(this.file, nowMs);
    }
    static open(place, nowMs) {
        return new OpenCache(place, nowMs);
    }
    find(key) {
        const line = this.lines.get(key);
        if (!line || this.file === undefined)
            return undefined;
        const text = readLine(this.file, line);
        const found = text === undefined ? undefined : readResponseLine(text, { key, ...line });
        if (found)
            return found;
        this.lines.delete(key);
        this.spoiled += 1;
        return undefined;
    }
    keep(head, response) {
        if (!this.place.writes || this.failure !== undefined)
            return;
        this.pending.push(writeResponseLine(head, response));
        this.writing ??= this.write();
    }
    /** What a reader should know of it. */
    async close(nowMs) {
        await this.writing;
        await this.appender?.close();
        try {
            if (this.place.writes && this.failure === undefined)
                await this.compact(nowMs);
        }
        catch (error) {
            this.failure = error;
        }
        if (this.file !== undefined)
            (0,external_node_fs_.closeSync)(this.file);
        const notes = [];
        if (this.spoiled > 0)
            notes.push(`${this.spoiled} entries of the response cache are not what was written (${this.place.file}): they were left out`);
        if (this.failure !== undefined)
            notes.push(`the response cache could not be written: ${(0,errors/* describeError */.Uc)(this.failure)}`);
        return notes;
    }
    index(file, nowMs) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const { offset, length, start } of listLines(file, (bytes) => hash.update(bytes))) {
            const head = length > MAX_LINE_BYTES ? undefined : readLineHead(start);
            if (!head) {
                this.spoiled += 1;
                continue;
            }
            // from the future: a clock was wrong, or somebody means to be kept for ever
            const age = nowMs - head.at;
            if (age > MAX_AGE_DAYS * DAY_MS || age < -DAY_MS) {
                this.replaced += 1;
                continue;
            }
            if (this.lines.has(head.key))
                this.replaced += 1;
            this.lines.set(head.key, { ...head, offset, length });
        }
        const { sha256 } = this.place;
        if (sha256 === undefined || hash.digest('hex') === sha256)
            return;
        (0,external_node_fs_.closeSync)(file);
        throw new Error('its file is not the one that was kept');
    }
    /** What has gathered since is written at once. */
    async write() {
        try {
            this.appender ??= await openAppender(this.place.file);
            while (this.pending.length > 0)
                await this.appender.appendFile(this.pending.splice(0).join(''));
        }
        catch (error) {
            this.failure = error;
            this.pending.length = 0;
        }
        finally {
            this.writing = undefined;
        }
    }
    /** Drops what no one will find, once that is half of the file, and the oldest answers beyond the cap. */
    async compact(nowMs) {
        const { file } = this.place;
        const now = new OpenCache({ ...this.place, reads: true }, nowMs);
        if (now.file === undefined)
            return;
        try {
            const { size } = (0,external_node_fs_.fstatSync)(now.file);
            const dead = now.replaced + now.spoiled;
            if (size <= MAX_CACHE_BYTES && dead <= now.lines.size)
                return;
            await writeAnew(file, now.file, chooseNewest([...now.lines.values()]));
        }
        finally {
            (0,external_node_fs_.closeSync)(now.file);
        }
    }
}
/** In the order in which they stand, as many of the newest as fit three quarters of the cap: the next run has room. */
function chooseNewest(lines) {
    let room = MAX_CACHE_BYTES * 0.75;
    const kept = lines
        .toSorted((a, b) => b.at - a.at || b.offset - a.offset)
        .filter(({ length }) => (room -= length + 1) >= 0);
    return kept.sort((a, b) => a.offset - b.offset);
}

;// CONCATENATED MODULE: ./lib/adapters/open-caches.js

/** One for each suite, as the policy that holds allows. `placeCache`: absent where nothing is kept. */
function openCaches({ placeCache, clock, log, secrets }) {
    const opened = new Map();
    function open(suite, place) {
        const mayWrite = suite.run.cache === 'read-write';
        const cache = openResponseCache(async () => {
            const found = await place(suite);
            return found && { ...found, writes: found.writes && mayWrite };
        }, { clock, log, holdsSecret: (text) => secrets.redact(text) !== text });
        opened.set(suite.suite, cache);
        return cache;
    }
    return {
        cacheFor(suite) {
            // measured side by side: an answer of another day would be held against one of today
            const isFresh = suite.gates.baseline.fresh;
            if (!placeCache || isFresh || suite.run.cache === 'off')
                return undefined;
            return opened.get(suite.suite) ?? open(suite, placeCache);
        },
        async close() {
            await Promise.all([...opened.values()].map((cache) => cache.close()));
        },
    };
}

// EXTERNAL MODULE: ./lib/run/patient-model.js
var patient_model = __webpack_require__(1120);
// EXTERNAL MODULE: ./lib/adapters/models/open-model.js
var open_model = __webpack_require__(1275);
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
    const { root, files, env, openai, clock, turns, cacheFor, batches } = surroundings;
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
        const opening = (0,open_model/* openModel */.G)(suite, { openai, env, openClient: batches.clientFor(suite) });
        if ('missing' in opening)
            return { modelMissing: opening.missing };
        opened.push(opening.model);
        const { max_retries: maxRetries, concurrency } = suite.run;
        turns.bound(concurrency);
        const cache = cacheFor?.(suite);
        return {
            model: (0,patient_model/* makePatient */.S)(opening.model, { maxRetries, clock, turns }),
            ...(cache && { memory: { cache, endpoint: opening.endpoint } }),
        };
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

// EXTERNAL MODULE: ./lib/adapters/secrets.js
var secrets = __webpack_require__(8317);
// EXTERNAL MODULE: ./lib/adapters/storage/digest-file.js
var digest_file = __webpack_require__(3191);
// EXTERNAL MODULE: ./lib/adapters/storage/repository-files.js + 1 modules
var repository_files = __webpack_require__(6326);
// EXTERNAL MODULE: ./lib/config/compare-pins.js
var compare_pins = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/config/same-scoring.js
var same_scoring = __webpack_require__(8542);
// EXTERNAL MODULE: ./lib/values/shard.js
var values_shard = __webpack_require__(5646);
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
function findChange(run, { suite, pins, entries, target, shard }) {
    if (run.suite !== suite.suite)
        return `it is a run of suite \`${run.suite}\``;
    if (nameOf(run.shard) !== nameOf(shard))
        return `it is ${nameOf(run.shard)}, and ${nameOf(shard)} is measured now`;
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
function nameOf(shard) {
    return shard ? (0,values_shard/* nameShard */.g0)(shard) : 'a whole run';
}

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
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
    // the evidence asks for it in the end, and is told why there where it cannot be had
    (0,digest_file/* digestProgram */.p)(childEntry).catch(() => undefined);
    const turns = new run_turns/* Turns */.P(clock);
    const caches = openCaches(connections);
    const batches = openBatches({ ...connections, turns });
    const toolbox = openToolbox({ ...connections, turns, cacheFor: caches.cacheFor, batches });
    return {
        files,
        clock,
        turns,
        log,
        cacheFor: caches.cacheFor,
        toolsFor: toolbox.toolsFor,
        baseToolsFor: toolbox.baseToolsFor,
        connectTarget: async (suite) => {
            connections.secrets.learn(env, (0,secrets/* variablesOf */.ht)(suite));
            const prices = (0,models_prices/* createPriceList */.q)(suite.prices);
            const openClient = batches.clientFor(suite);
            const deps = { files, root, childEntry, env, openai, prices, openClient };
            return await batches.watch(suite, await connectTarget(suite, deps));
        },
        openTree: async (commit, beside) => await openTree({ commit, beside }, { ...connections, batches }),
        pricesFor: (suite) => (0,models_prices/* createPriceList */.q)(suite.prices),
        prepareTarget: (suite, signal) => makeReady(suite, connections, signal),
        openStore: (prepared, target, shard) => openStore({ ...prepared, ...(shard && { shard }) }, target, { ...connections, batches }),
        readBase: connections.readBase,
        findApprovals: connections.findApprovals,
        findBaseline: connections.findBaseline,
        findRelease: connections.findRelease,
        async close() {
            await Promise.all([toolbox.close(), caches.close()]);
            batches.close();
        },
    };
}
/** Once, before the clock starts. */
async function makeReady(suite, { root, files, env }, signal) {
    await warmUp(suite, { root, env, signal });
    const retrievalIndex = await readRetrievalIndex(suite, { root, files, env, signal });
    return retrievalIndex === undefined ? {} : { retrievalIndex };
}
/** The same targets on the files of another commit. */
async function openTree({ commit, beside }, { root, childEntry, env, openai, batches }) {
    const tree = await openWorktree(root, { commit, beside });
    if (tree.status === 'refused')
        return { why: tree.why };
    const files = (0,repository_files/* openRepository */.h)(tree.folder);
    return {
        files,
        connectTarget: async (suite) => await batches.watch(suite, await connectTarget(suite, {
            files,
            root: tree.folder,
            childEntry,
            env,
            openai,
            prices: (0,models_prices/* createPriceList */.q)(suite.prices),
            openClient: batches.clientFor(suite, commit),
        })),
        close: tree.close,
    };
}
async function openStore(prepared, target, { resume, runsFolder, clock, findEarlier, onStore, batches }) {
    const { suite } = prepared;
    if (resume === undefined) {
        const found = (await findEarlier?.({ ...prepared, target: target.facts })) ?? {
            notes: [],
        };
        const { trials, base, rescored, byBase, judges, folder, notes } = found;
        const store = await (0,run_folder/* createRunFolder */.kg)(runsFolder, clock.now());
        await batches.open(suite, store.folder, folder);
        await onStore?.(suite.suite, store.folder);
        return {
            store,
            goesOn: trials !== undefined,
            earlier: trials ? markStored(trials, false) : nothing(),
            ...(base && { earlierBase: base }),
            ...(rescored && { earlierRescored: rescored }),
            ...(byBase && { earlierByBase: byBase }),
            ...(judges && { earlierJudges: judges }),
            notes,
            lateNotes: () => batches.notes(),
        };
    }
    const stored = await (0,run_folder/* openStoredRun */.vw)(resume);
    const { run } = stored;
    refuseOtherRun(run, resume, { ...prepared, target: target.facts });
    // an output that is known is kept, also where a judge could not be reached
    const store = await (0,run_folder/* resumeRunFolder */.fC)(resume, ({ output }) => output.error?.kind !== 'error');
    await batches.open(suite, store.folder);
    return {
        store,
        goesOn: true,
        earlier: markStored(store.trials(), true),
        ...readBase(stored, true),
        earlierRescored: readRescored(stored, true),
        ...readByBase(stored, true),
        ...(run.judges && { earlierJudges: run.judges }),
        notes: [],
        lateNotes: () => batches.notes(),
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





/** Reviews are on GitHub. */
const NOBODY = { approvals: [], refused: [], why: 'on a laptop nobody can approve' };
/** Every port of a suite on a laptop. */
async function connectHost(host, { root, files }, { runsFolder, log, resume, baseline, placeCache, base = { status: 'own' } }) {
    const found = baseline ?? (await (0,locate_run/* openNamedBaseline */.b5)(undefined));
    return connectPorts({
        root,
        files,
        childEntry: host.childEntry,
        env: host.env,
        openai: (0,read_openai/* readOpenAi */.R)(host.env),
        secrets: host.secrets,
        runsFolder,
        ...(resume !== undefined && { resume }),
        ...(placeCache && { placeCache }),
        readBase: async () => base,
        findApprovals: async () => NOBODY,
        findBaseline: async () => found,
        findRelease: async (_suite, carrying) => await (0,read_sides/* takeCarried */.Oc)(carrying),
        clock: system_clock/* systemClock */.m,
        log,
    });
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSameScoring)
/* harmony export */ });
/* harmony import */ var _compare_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3470);

/** What a case's own hashes cover, and what decides no score. */
const BESIDE_SCORING = ['dataset', 'labels'];
/** Whether two sides score the same output of the same case alike: by the same scorers, judges and all that these read. */
function isSameScoring(a, b) {
    const { missing, changed, unused } = (0,_compare_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePins */ .y8)(listDecisive(a.pins), listDecisive(b.pins));
    return a.suite_digest === b.suite_digest && missing.length + changed.length + unused.length === 0;
}
function listDecisive(pins) {
    return pins.filter(({ kind }) => !BESIDE_SCORING.includes(kind));
}


/***/ }),

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareSuite),
  x: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./lib/config/compare-pins.js
var compare_pins = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/config/collect-pins.js + 2 modules
var collect_pins = __webpack_require__(2674);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/config/cap-problems.js
var cap_problems = __webpack_require__(8887);
// EXTERNAL MODULE: ./lib/config/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/read-case.js
var read_case = __webpack_require__(6741);
;// CONCATENATED MODULE: ./lib/config/find-dataset-problems.js






/** Read before the rest is given up; the first 50 problems are told. */
const MOST_PROBLEMS = 60;
/**
 * What is wrong in single lines of the datasets that a suite names, where the suite itself cannot be read: so that
 * both are told at once. Datasets that are not there are the suite's to tell.
 */
async function findDatasetProblems(suiteFile, files) {
    const problems = [];
    for (const path of await listDatasets(suiteFile, files)) {
        try {
            await readLines(path, files, problems);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    return (0,cap_problems/* capProblems */.P)(problems);
}
async function readLines(path, files, problems) {
    for await (const line of files.lines(path)) {
        if (problems.length >= MOST_PROBLEMS)
            return;
        if (line.text.trim() === '')
            continue;
        const layout = (0,read_case/* findLayoutProblem */.l)(line, path);
        if (layout) {
            problems.push(layout);
            return;
        }
        const reading = (0,read_case/* readCase */.n)(line, path);
        if (reading.status === 'wrong')
            problems.push(...reading.problems);
    }
}
async function listDatasets(suiteFile, files) {
    try {
        const { data } = (0,parse_yaml/* parseYaml */.h)(await files.readText(suiteFile), suiteFile);
        const datasets = (0,json_guards/* isRecord */.u4)(data) && Array.isArray(data['datasets']) ? data['datasets'] : [];
        const found = [];
        for (const dataset of datasets) {
            const written = (0,json_guards/* isRecord */.u4)(dataset) ? dataset['path'] : undefined;
            if (typeof written !== 'string')
                continue;
            const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(suiteFile), written);
            if (where.status === 'inside' && (await files.exists(where.path)))
                found.push(where.path);
        }
        return [...new Set(found)];
    }
    catch (error) {
        // not YAML, or a link out of the repository: told already
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/lock.js
var lock = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/config/pinned-path.js
var pinned_path = __webpack_require__(6548);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/config/calibration-lines.js
var calibration_lines = __webpack_require__(7624);
;// CONCATENATED MODULE: ./lib/config/find-calibration.js



/** What a lock says of a judge: its calibration, if neither the judge nor its labels changed since. */
function findCalibration(lines, { labelsPath, lockFile, judgeDigest, labelsSha256 }) {
    const path = posix_.relative(`/${(0,repository_path/* folderOf */.y)(lockFile)}`, `/${labelsPath}`);
    const ofFile = lines.filter((line) => line.path === path);
    if (ofFile.length === 0)
        return { status: 'never' };
    if (labelsSha256 === undefined)
        return { status: 'labels-gone' };
    const ofJudge = ofFile.find(({ judge }) => judge === (0,calibration_lines/* shortenJudge */.$V)(judgeDigest));
    if (!ofJudge)
        return { status: 'judge-changed' };
    if (ofJudge.sha256 !== labelsSha256)
        return { status: 'labels-changed' };
    return { status: 'bound', counts: ofJudge.counts };
}

// EXTERNAL MODULE: ./lib/config/labellers.js
var labellers = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/config/read-labels.js
var read_labels = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/config/read-verdicts.js
var read_verdicts = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/judges/judge-bench.js + 3 modules
var judge_bench = __webpack_require__(7136);
// EXTERNAL MODULE: ./lib/judges/judged-output.js
var judged_output = __webpack_require__(9985);
// EXTERNAL MODULE: ./lib/judges/settle-votes.js
var settle_votes = __webpack_require__(6777);
;// CONCATENATED MODULE: ./lib/judges/judge-scorer.js


/** `isSafety`: cases on which a flagged violation is confirmed by further votes. */
function createJudgeScorer(judge, { source, blocking, isSafety, }) {
    async function find(judging) {
        const { case: testCase, output, trial, whose = 'run', signal } = judging;
        if (source.kind === 'none')
            return { status: 'errored', why: source.why };
        if (source.kind === 'recorded')
            return readRecorded(judge, source.verdicts, judging);
        const other = judge.rubric.compare && (await judging.baselineOutput?.());
        if (judge.rubric.compare && !other)
            return { status: 'skipped', why: 'there is no output of the baseline to compare with' };
        return await source.bench.judgeOutput({
            case: testCase,
            output,
            ...(other && { other }),
            ...(trial !== undefined && { of: { case: testCase.id, trial, whose } }),
        }, { confirm: blocking && isSafety(testCase.tags), signal });
    }
    return {
        name: judge.name,
        type: judge.type,
        by: 'judge',
        advisory: !blocking,
        ...(judge.advisory && { advises: true }),
        ...(judge.tags && { tags: judge.tags }),
        digest: judge.digest,
        async score(judging) {
            const { asked, ...finding } = { asked: undefined, ...(await find(judging)) };
            return {
                ...finding,
                asked: {
                    ...(asked ?? { digest: judge.digest, calls: 0 }),
                    ...(judge.advisory && { advises: true }),
                },
            };
        },
    };
}
function readRecorded(judge, verdicts, { case: { input }, output }) {
    const found = verdicts.find(input, (0,judged_output/* describeJudged */.H)(output));
    if (!found)
        return {
            status: 'errored',
            why: `${judge.recorded?.path ?? ''} has no verdict on this output`,
        };
    const { label, ...finding } = (0,settle_votes/* settleVotes */.T8)([{ model: judge.models[0]?.model ?? 'recorded', ...found }], judge);
    const asked = { digest: judge.digest, calls: 0, ...(label !== undefined && { label }) };
    return { ...finding, asked };
}

// EXTERNAL MODULE: ./lib/judges/recorded-verdicts.js
var recorded_verdicts = __webpack_require__(9805);
// EXTERNAL MODULE: ./lib/verdict/judge-calibration.js
var judge_calibration = __webpack_require__(1995);
;// CONCATENATED MODULE: ./lib/prepare-judges.js










/** The judges of a suite, each set up once, whoever names it. */
class Judges {
    suite;
    tools;
    known;
    reader;
    /** By digest and name: one judge, however often it is written (for other cases, only advising, as `not-`). */
    settings = new Map();
    constructor(suite, { tools, known, reader }) {
        this.suite = suite;
        this.tools = tools;
        this.known = known;
        this.reader = reader;
    }
    /** Whether its scores can fail a case: it is calibrated, nothing says that it only advises, and it needs no baseline to speak. */
    async blocks(judge) {
        const { standing } = await this.set(judge);
        return isBlocking(judge, standing) && judge.rubric.compare === undefined;
    }
    async scorerOf(judge) {
        const { standing, source } = await this.set(judge);
        const { safety } = this.suite.gates;
        return createJudgeScorer(judge, {
            source,
            blocking: isBlocking(judge, standing),
            isSafety: (tags) => tags.some((tag) => safety.tags.includes(tag)),
        });
    }
    /** All that were read so far, each once. */
    async list() {
        const settings = new Map();
        for (const judge of await this.reader.known()) {
            const setting = await this.set(judge);
            settings.set(setting, [...(settings.get(setting) ?? []), judge]);
        }
        return [...settings].map(([{ standing, bench, source }, written]) => {
            const [judge] = written;
            return {
                judge: judge,
                // what was recorded is the same every time
                isNoisy: source.kind !== 'recorded' && written.some((one) => isBlocking(one, standing)),
                compares: judge.rubric.compare !== undefined,
                describe: () => describeJudge(written, standing, bench),
                recall: (records) => recallCanaries(judge, bench, records),
                spent: () => bench?.spent,
            };
        });
    }
    /** A key that a blocking judge lacks is an error; one that only advises goes without. */
    async findProblems() {
        const { modelMissing } = this.tools;
        if (!modelMissing)
            return [];
        const problems = [];
        for (const judge of await this.reader.known()) {
            const { standing, source } = await this.set(judge);
            if (source.kind !== 'none' || !isBlocking(judge, standing))
                continue;
            const message = `judge ${judge.name}: ${modelMissing.message}`;
            problems.push({ ...modelMissing, message, place: judge.place });
        }
        return problems;
    }
    set(judge) {
        const key = `${judge.digest} ${judge.name}`;
        const known = this.settings.get(key) ?? this.setUp(judge);
        this.settings.set(key, known);
        return known;
    }
    async setUp(judge) {
        return { standing: await this.findStanding(judge), ...(await this.openSource(judge)) };
    }
    async openSource(judge) {
        const { files, model, modelMissing, random, memory } = this.tools;
        if (judge.recorded) {
            const { scale } = judge.rubric;
            const byHash = await (0,read_verdicts/* readVerdicts */.H)(judge.recorded.path, files, scale);
            return { source: { kind: 'recorded', verdicts: new recorded_verdicts/* RecordedVerdicts */.r(byHash) } };
        }
        if (!model)
            return {
                source: { kind: 'none', why: modelMissing?.message ?? 'there is no model to ask' },
            };
        const bench = new judge_bench/* JudgeBench */.q(judge, { model, random, ...(memory && { memory }) });
        return { source: { kind: 'model', bench }, bench };
    }
    async findStanding(judge) {
        const { files } = this.tools;
        const labelsPath = (0,load_judges/* labelsFileOf */.dw)(this.suite.file, judge.name);
        const labelsSha256 = (await files.exists(labelsPath))
            ? await files.digest(labelsPath)
            : undefined;
        const found = findCalibration(this.known?.lock.calibrations ?? [], {
            labelsPath,
            lockFile: this.known?.file ?? '',
            judgeDigest: judge.digest,
            ...(labelsSha256 !== undefined && { labelsSha256 }),
        });
        const { calibration } = this.suite.gates;
        const isBelieved = found.status !== 'bound' || (await this.isCounted(judge, labelsPath, found.counts));
        return (0,judge_calibration/* decideStanding */.J0)(isBelieved ? found : { status: 'counts-differ' }, calibration, {
            name: judge.name,
            config: this.suite.file,
            labelsPath,
        });
    }
    /** The lock is a text that anybody can edit: how many people said what is counted again. */
    async isCounted(judge, labelsPath, counts) {
        const labels = await (0,read_labels/* readLabels */.k)(labelsPath, this.tools.files, judge.rubric.scale);
        const models = judge.models.map(({ model }) => model);
        const { human } = (0,labellers/* separateLabels */.b)(labels, models);
        const pass = human.filter(({ label }) => (0,settle_votes/* passes */.WE)(label, judge)).length;
        return human.length === counts.labels && pass === counts.pass;
    }
}
function isBlocking({ advisory }, { calibrated }) {
    return calibrated && !advisory;
}
function recallCanaries({ digest, name }, bench, records) {
    const earlier = records.find((record) => record.digest === digest && record.name === name);
    if (earlier?.canary)
        bench?.recall(earlier.canary);
}
/** `written`: every place that names it. Its scores block if they do in one of them. */
async function describeJudge(written, standing, bench) {
    const { name, digest, rubric, models } = written[0];
    const canary = await bench?.describeCanaries();
    const advisory = written.every((judge) => judge.advisory);
    return {
        name,
        digest,
        rubric: rubric.source,
        version: rubric.version,
        models,
        calibrated: standing.calibrated,
        blocking: standing.calibrated && !advisory,
        ...(rubric.compare && { compares: true }),
        ...describeRole(advisory, standing),
        ...(standing.counts && { calibration: standing.counts }),
        ...(canary && { canary }),
    };
}
function describeRole(advisory, standing) {
    if (advisory)
        return { why: 'the suite says that it only advises (advisory: true)' };
    return standing.calibrated ? {} : { why: standing.why, next: standing.next };
}

// EXTERNAL MODULE: ./lib/run/select-cases.js
var select_cases = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/scorers/compile-checks.js + 37 modules
var compile_checks = __webpack_require__(9368);
;// CONCATENATED MODULE: ./lib/prepare-suite.js













/** Mistakes in single cases told at once. */
const MAX_CASE_PROBLEMS = 50;
/**
 * Everything that can be wrong in suite, datasets, rubrics and checks, found before the first call is paid. `govern`: gives the
 * suite under the policy that holds.
 */
async function readSuite(config, files, toolsFor, govern = async (suite) => suite) {
    const suite = await govern(await readSuiteFile(config, files));
    const tools = toolsFor(suite);
    const reader = (0,load_judges/* createJudgeReader */.Ly)(files);
    const judges = new Judges(suite, { tools, reader, ...(await readKnownLock(suite, files)) });
    const { judges: suiteJudges, problems } = await (0,load_judges/* readSuiteJudges */.Fd)(suite, reader);
    const judging = {
        judges: suiteJudges,
        isUnknown: problems.length > 0,
        reader,
        blocks: (judge) => judges.blocks(judge),
    };
    const compiled = await (0,compile_checks/* compileChecks */.n)(...listCodeChecks(suite), tools);
    problems.push(...compiled.problems, ...findKeylessEmbeddings(suite, tools));
    const cases = await (0,load_cases/* loadCases */.E)(suite, files, judging).catch((error) => {
        throw new errors/* UserError */.yo([...problems, ...problemsOf(error)]);
    });
    const compileOwn = createCheckCompiler(tools);
    problems.push(...(await findCaseProblems(cases, compileOwn)));
    problems.push(...(await judges.findProblems()));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const shared = [
        ...compiled.scorers,
        ...(await Promise.all(suiteJudges.map((judge) => judges.scorerOf(judge)))),
    ];
    return {
        suite,
        cases,
        judges,
        reader,
        judgesFor,
        shared,
        ownScorersFor,
        scorersFor: async (testCase) => testCase.checks.length === 0 ? shared : [...shared, ...(await ownScorersFor(testCase))],
    };
    async function ownScorersFor(testCase) {
        const own = await readOwnJudges(testCase);
        const scorers = await Promise.all(own.map((judge) => judges.scorerOf(judge)));
        return [...(await compileOwn(testCase)).scorers, ...scorers];
    }
    function readOwnJudges({ checks, place }) {
        return Promise.all(checks.filter(load_judges/* isJudgeCheck */.YR).map((spec) => reader.read(spec, place)));
    }
    async function judgesFor(testCase) {
        const all = [...suiteJudges, ...(await readOwnJudges(testCase))];
        return all.filter(({ tags }) => !tags || tags.some((tag) => testCase.tags.includes(tag)));
    }
}
/** A suite that cannot be read does not hide what is wrong with its datasets. */
async function readSuiteFile(config, files) {
    return await (0,load_suite/* loadSuite */.b)(config, files).catch(async (error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...error.problems, ...(await findDatasetProblems(config, files))]);
    });
}
/** An embedding that blocks and cannot be asked for is told before the run, as a judge is. */
function findKeylessEmbeddings({ scorers, scorerPlaces }, { model, modelMissing }) {
    if (model || !modelMissing)
        return [];
    return scorers.flatMap(({ type, advisory }, index) => {
        if (advisory || !/^(?:not-)?embedding$/.test(type))
            return [];
        const place = scorerPlaces[index];
        return {
            ...modelMissing,
            message: `${type}: ${modelMissing.message}`,
            ...(place && { place }),
        };
    });
}
/** What the user can mend; anything else is a bug. */
function problemsOf(error) {
    if (error instanceof errors/* UserError */.yo)
        return error.problems;
    throw error;
}
/** The lock as it stands, for the judges' calibration; what is wrong with it is told when it is held against the suite. */
async function readKnownLock(suite, files) {
    const file = await (0,lock/* findLock */.HT)(suite.file, files);
    if (file === undefined)
        return {};
    try {
        return { known: { file, lock: (0,lock/* parseLock */.PG)(await files.readText(file), file) } };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return {};
        throw error;
    }
}
/** The suite's scorers that run as code, and where each stands. */
function listCodeChecks({ scorers, scorerPlaces }) {
    const coded = scorers.flatMap((spec, index) => (0,load_judges/* isJudgeCheck */.YR)(spec) ? [] : [{ spec, place: scorerPlaces[index] }]);
    return [coded.map(({ spec }) => spec), coded.map(({ place }) => place)];
}
/** The suite as evidence: its files match the lock of the same commit, and there is something to run. */
async function prepareSuite(loaded, selection, files) {
    const { suite, cases, judges, reader } = loaded;
    const lockFile = await (0,lock/* findLock */.HT)(suite.file, files);
    if (lockFile === undefined)
        throw new errors/* UserError */.yo({
            code: 'no-lock',
            message: 'there is no touchstone.lock beside or above this suite: nothing says what its datasets and scorers should be',
            place: { file: suite.file },
            hint: `run: touchstone pin ${suite.file} (and commit the lock)`,
        });
    const locked = (0,lock/* parseLock */.PG)(await files.readText(lockFile), lockFile).pins;
    const pins = await (0,collect_pins/* collectPins */.J)({ suite, cases, judges: await reader.known() }, files, lockFile);
    const mistakes = (0,compare_pins/* describePinMistakes */.yB)((0,compare_pins/* comparePins */.y8)(locked, pins), lockFile);
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
    const entries = (0,select_cases/* selectCases */._)(cases.entries, selection);
    if (entries.length === 0)
        throw new errors/* UserError */.yo({
            code: 'no-cases',
            message: `no case is selected${selection.tag === undefined ? '' : `: none has the tag \`${selection.tag}\``}`,
            place: { file: suite.file },
            hint: selection.isDone
                ? 'every case passed there, so there is nothing to run again: run the suite whole for its verdict'
                : 'a run without cases is no evidence: check the filter and the datasets',
        });
    const isPart = entries.length < cases.entries.length && selection.by !== undefined;
    return {
        suite,
        cases,
        entries,
        ...(isPart && { partial: { of: cases.entries.length, by: selection.by } }),
        pins,
        sources: {
            suite: await files.digest(suite.file),
            lock: await files.digest(lockFile),
            lock_file: lockFile,
        },
        files: listFiles(suite, pins, lockFile),
        scorersFor: loaded.scorersFor,
        judgesFor: loaded.judgesFor,
        judges: await judges.list(),
    };
}
/** What a change of which is a change of the suite. */
function listFiles({ file }, pins, lockFile) {
    const folder = (0,repository_path/* folderOf */.y)(lockFile);
    const pinned = pins.flatMap((pin) => {
        const where = (0,pinned_path/* readPinnedPath */.E)(pin, folder);
        return where.status === 'read' && where.file !== undefined ? where.file : [];
    });
    return new Set([file, lockFile, ...pinned]);
}
function createCheckCompiler(tools) {
    return ({ checks, place }, places = checks.map(() => place)) => {
        const coded = checks.flatMap((spec, index) => (0,load_judges/* isJudgeCheck */.YR)(spec) ? [] : [{ spec, place: places[index] ?? place }]);
        return (0,compile_checks/* compileChecks */.n)(coded.map(({ spec }) => spec), coded.map((check) => check.place), tools);
    };
}
async function findCaseProblems({ entries, read, locate }, compile) {
    const problems = [];
    for (const entry of entries) {
        if (entry.checks === 0)
            continue;
        if (problems.length >= MAX_CASE_PROBLEMS)
            break;
        const testCase = await read(entry);
        if ((await compile(testCase)).problems.length === 0)
            continue;
        const places = testCase.checks.map((_, index) => locate(entry, `/checks/${index}`));
        problems.push(...(await compile(testCase, await Promise.all(places))).problems);
    }
    return problems;
}


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/** The cases to run, in the dataset's order. */
function selectCases(entries, { tag, isDone }) {
    return entries.filter((entry) => (tag === undefined || entry.tags.includes(tag)) && !isDone?.(entry));
}


/***/ })

};
