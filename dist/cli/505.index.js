export const id = 505;
export const ids = [505];
export const modules = {

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readUsage)
/* harmony export */ });
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2641);

/**
 * Tokens as we write them, as OpenAI's chat API does (`prompt_tokens`, …) or as its Responses API does
 * (`input_tokens_details`). Undefined for anything else.
 */
function readUsage(value) {
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const input = readCount(value['input_tokens'] ?? value['prompt_tokens']);
    const output = readCount(value['output_tokens'] ?? value['completion_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const details = value['input_tokens_details'] ?? value['prompt_tokens_details'];
    const cached = readCount(value['cached_tokens'] ?? ((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(details) ? details['cached_tokens'] : undefined));
    const usage = { input_tokens: input, output_tokens: output };
    return cached === undefined ? usage : { ...usage, cached_tokens: cached };
}
function readCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ answerFromOutput),
/* harmony export */   l: () => (/* binding */ completeOutput)
/* harmony export */ });
/* harmony import */ var _read_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _target_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8338);


/** The answer of a target that is the user's own program: a wrong shape is its failure. */
function answerFromOutput(value, call) {
    const reading = (0,_read_output_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutput */ .o)(value, { beside: ['id', 'trial'], unknown: 'ignore' });
    if (reading.status === 'wrong') {
        return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('wrong-shape', `the target ${reading.message}`, call.latencyMs);
    }
    const { error, ...output } = reading.output;
    if (error?.kind === 'failed') {
        return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(error.code ?? 'reported', error.message, output.latency_ms ?? call.latencyMs);
    }
    if (error)
        return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .retryable */ .PB)(error.code ?? 'reported', error.message);
    return { kind: 'answer', output: completeOutput(output, call) };
}
/** The output with its latency, and its cost where usage and price are known. */
function completeOutput(output, { latencyMs, prices }) {
    const cost = output.cost_usd ?? prices.costOf([output.model], output.usage);
    return {
        ...output,
        latency_ms: output.latency_ms ?? latencyMs,
        ...(cost !== undefined && { cost_usd: cost }),
    };
}


/***/ }),

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ buildFacts)
/* harmony export */ });
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

/** What was under test, with one digest over all that makes it what it is. */
function buildFacts({ kind, model, params, digests, deterministic, }) {
    const identity = {
        kind,
        ...(model !== undefined && { model }),
        ...(params !== undefined && { params }),
        digests,
    };
    return { ...identity, digest: (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digestJson */ .tv)(identity), deterministic };
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCommandTarget: () => (/* binding */ openCommandTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/adapters/redact.js + 2 modules
var adapters_redact = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/adapters/sandbox/child-environment.js
var child_environment = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/adapters/sandbox/run-command.js
var run_command = __webpack_require__(4061);
// EXTERNAL MODULE: ./lib/adapters/sandbox/worker-pool.js
var worker_pool = __webpack_require__(9579);
// EXTERNAL MODULE: ./lib/adapters/targets/answer-from-output.js
var answer_from_output = __webpack_require__(5416);
// EXTERNAL MODULE: ./lib/adapters/targets/build-facts.js
var build_facts = __webpack_require__(6287);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/adapters/sandbox/line-process.js
var line_process = __webpack_require__(9512);
;// CONCATENATED MODULE: ./lib/adapters/targets/command-worker.js


const MAX_LINE_BYTES = 16 * 1024 * 1024;
const QUOTED_CHARACTERS = 200;
/** Starts the program; whatever goes wrong shows in what `ask` gives. */
function startCommandWorker({ command, root, env }) {
    const [program = '', ...args] = command;
    const lines = new line_process/* LineProcess */.W({ program, args, cwd: root, env, maxLineBytes: MAX_LINE_BYTES });
    let answered = 0;
    return {
        alive: () => lines.alive(),
        stop: () => lines.stop(),
        async ask(request, timeoutMs, signal) {
            const read = (line) => readAnswer(line, request.id);
            const result = await lines.exchange(JSON.stringify(request), { read, timeoutMs, signal });
            if (result.kind === 'answer')
                answered += 1;
            const leftInPeace = result.kind === 'ended' && result.exitCode === 0 && !result.heard;
            return leftInPeace && answered > 0 ? { kind: 'finished' } : result;
        },
    };
}
/** An answer to something else (or a forged one) is nobody's. */
function readAnswer(line, id) {
    const value = parseObject(line);
    if (value)
        return value['id'] === id ? { answer: value } : 'ignored';
    const quoted = line.slice(0, QUOTED_CHARACTERS);
    return { breach: `printed a line that is no JSON object (logs belong on stderr): ${quoted}` };
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return (0,json_guards/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/targets/require-variables.js
var require_variables = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/adapters/targets/digest-code.js
var digest_code = __webpack_require__(7735);
// EXTERNAL MODULE: ./lib/adapters/targets/digest-sources.js
var digest_sources = __webpack_require__(5206);
// EXTERNAL MODULE: ./lib/adapters/targets/target-answers.js
var target_answers = __webpack_require__(8338);
;// CONCATENATED MODULE: ./lib/adapters/targets/command-target.js















/** Any program: one long-lived process per worker, or (`per: case`) one process a case. */
async function openCommandTarget(suite, deps) {
    (0,require_variables/* requireVariables */.p)(suite, deps.env);
    const { command = [], per = 'run', env = [], deterministic = false } = suite.target;
    const words = await findFiles(command, suite.file, deps.files);
    const asking = (per === 'case' ? askPerCase : askWorkers)({
        command: words.map(({ word, path }) => (path === undefined ? word : (0,external_node_path_.join)(deps.root, path))),
        root: deps.root,
        env: (0,child_environment/* childEnvironment */.Q)(deps.env, env),
        size: suite.run.concurrency,
        timeoutMs: suite.run.timeout_s * 1000,
        prices: deps.prices,
    });
    const redact = (0,adapters_redact/* createRedactor */.l)(env.map((name) => deps.env[name]));
    async function answer(request, signal) {
        if (signal.aborted)
            return (0,target_answers/* interrupted */.VM)();
        try {
            const given = await asking.ask(toLine(request), signal);
            if (signal.aborted && given.kind !== 'answer')
                return (0,target_answers/* interrupted */.VM)();
            return (0,target_answers/* redactFailure */.O5)(given, redact);
        }
        catch (error) {
            if (signal.aborted)
                return (0,target_answers/* interrupted */.VM)();
            return (0,target_answers/* retryable */.PB)('child', redact((0,errors/* describeError */.Uc)(error)));
        }
    }
    const paths = words.flatMap(({ path }) => path ?? []);
    const code = await (0,digest_code/* digestCode */.K)(deps.files, paths);
    const sources = await (0,digest_sources/* describeSources */.a)(suite, deps);
    return {
        facts: (0,build_facts/* buildFacts */._)({
            kind: 'command',
            digests: {
                code,
                config: (0,canonical_json/* digestJson */.tv)(suite.target),
            },
            deterministic,
        }),
        answer,
        ...(sources !== undefined && {
            responseKey: async (request) => ({ code, sources, line: (0,canonical_json/* digestJson */.tv)(toLine(request)) }),
        }),
        close: () => asking.close(),
    };
}
function toLine({ case: { id, input, context, metadata }, trial }) {
    return {
        id,
        trial,
        input,
        ...(context !== undefined && { context }),
        ...(metadata !== undefined && { metadata }),
    };
}
/** The words of a command; `path` where one names a file: relative to the suite file, else to the root. */
async function findFiles(command, suiteFile, files) {
    return Promise.all(command.map(async (word, index) => {
        // A bare program name is looked for on the PATH, never among the root's files.
        const folders = index === 0 && !word.includes('/') ? [(0,repository_path/* folderOf */.y)(suiteFile)] : [(0,repository_path/* folderOf */.y)(suiteFile), ''];
        for (const folder of folders) {
            const found = (0,repository_path/* resolveRepositoryPath */.m)(folder, word);
            if (found.status === 'inside' && (await files.exists(found.path)))
                return { word, path: found.path };
        }
        return { word };
    }));
}
function askWorkers({ command, root, env, size, timeoutMs, prices }) {
    const pool = (0,worker_pool/* createWorkerPool */.V)(() => startCommandWorker({ command, root, env }), size);
    return {
        async ask(request, signal) {
            const once = () => pool.use((worker) => worker.ask(request, timeoutMs, signal));
            const first = await once();
            // It had ended with exit code 0 between two cases; a fresh one has seen nothing yet.
            const result = first.kind === 'finished' ? await once() : first;
            return readWorkerResult(result, timeoutMs, prices);
        },
        close: () => pool.close(),
    };
}
function readWorkerResult(result, timeoutMs, prices) {
    switch (result.kind) {
        case 'answer':
            return (0,answer_from_output/* answerFromOutput */.C)(result.answer, { latencyMs: result.durationMs, prices });
        case 'timeout':
            return (0,target_answers/* failed */.gz)('timeout', `no answer within ${timeoutMs / 1000} s`, result.durationMs);
        case 'finished':
            return (0,target_answers/* failed */.gz)('exited', 'the command ended with exit code 0 before it answered');
        case 'ended':
            return (0,target_answers/* failed */.gz)('exited', `the command ${result.message}`, result.durationMs);
    }
}
function askPerCase({ command, root, env, size, timeoutMs }) {
    const closing = new AbortController();
    const running = new Set();
    const slots = (0,worker_pool/* createWorkerPool */.V)(() => ({ alive: () => true, stop: async () => undefined }), size);
    return {
        async ask(request, signal) {
            const stop = AbortSignal.any([signal, closing.signal]);
            const job = { command, stdin: `${JSON.stringify(request)}\n`, timeoutMs };
            const call = slots.use(() => (0,run_command/* runCommand */.d)(job, { root, env }, stop));
            running.add(call);
            try {
                return readProcessResult(await call, timeoutMs);
            }
            finally {
                running.delete(call);
            }
        },
        async close() {
            closing.abort();
            await Promise.allSettled(running);
        },
    };
}
function readProcessResult(result, timeoutMs) {
    const latencyMs = result.durationMs;
    switch (result.kind) {
        case 'value': {
            const { stdout, stderr, exitCode } = result.value;
            if (exitCode === 0) {
                return {
                    kind: 'answer',
                    output: { output: stdout.replace(/\r?\n$/, ''), latency_ms: latencyMs },
                };
            }
            const tail = stderr ? `: ${stderr.slice(-2000)}` : '';
            return (0,target_answers/* failed */.gz)('exited', `the command exited with code ${exitCode}${tail}`, latencyMs);
        }
        case 'timeout':
            return (0,target_answers/* failed */.gz)('timeout', `no answer within ${timeoutMs / 1000} s`, latencyMs);
        case 'threw':
        case 'exited':
            return (0,target_answers/* failed */.gz)('exited', result.message, latencyMs);
    }
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ digestCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);



const CODE = /\.(?:[cm]?[jt]s|jsx|tsx)$/;
const RELATIVE_SPECIFIERS = [
    /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,
    /\brequire\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,
    /\bnew\s+URL\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1\s*,\s*import\.meta\.url/g,
];
/** What a specifier without (or with a compiled) extension may mean, tried in this order. */
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.json', '/index.js', '/index.mjs', '/index.ts'];
const MOST_FILES = 5000;
/** sha-256 over files and, for code, all they import by relative path. Files that do not exist count for nothing. */
async function digestCode(files, entries) {
    const digests = new Map();
    const open = [...entries];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
        if (digests.has(path) || digests.size >= MOST_FILES || !(await isFile(files, path)))
            continue;
        digests.set(path, await files.digest(path));
        if (CODE.test(path))
            open.push(...(await findImports(files, path)));
    }
    return (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digestJson */ .tv)(Object.fromEntries(digests));
}
async function findImports(files, path) {
    const source = await files.readText(path);
    const found = [];
    for (const pattern of RELATIVE_SPECIFIERS) {
        for (const match of source.matchAll(pattern)) {
            const target = await findFile(files, path, match[2] ?? '');
            if (target !== undefined)
                found.push(target);
        }
    }
    return found;
}
async function findFile(files, from, specifier) {
    for (const ending of ENDINGS) {
        const result = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRepositoryPath */ .m)((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(from), specifier + ending);
        if (result.status === 'inside' && (await isFile(files, result.path)))
            return result.path;
    }
    return undefined;
}
/** A link out of the repository is not the repository's code: not recorded, and no reason to stop. */
async function isFile(files, path) {
    try {
        return await files.exists(path);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4113);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3195);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1022);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8317);







/** What `git` does not hold, or what packages hold: told by their locks. */
const LEFT_OUT = new Set(['node_modules', '.git', '.venv', '__pycache__']);
const MOST_FILES = 20_000;
/**
 * Everything beside the question that decides what code answers: the files that `run.affected_by` names, workflows, manifests and
 * locks of packages, and the variables that the target is given, those whose names say that they are secrets left out. Undefined
 * where nobody can know: without `affected_by`, where one of its globs matches no file or may reach through a link to a folder,
 * and where a file cannot be read.
 */
async function describeSources({ target, run, prices }, { root, files, env }) {
    const { affected_by: globs } = run;
    if (!globs || run.cache === 'off')
        return undefined;
    const paths = await listPaths(globs, root);
    if (!paths)
        return undefined;
    if (paths.length > MOST_FILES)
        return undefined;
    const digests = {};
    try {
        for (const path of [...paths, ...(await listWarm(run.warmup ?? [], files))])
            digests[path] = await files.digest(path);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
    const told = (target.env ?? []).filter((name) => !(0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecretName */ .eh)(name));
    return {
        config: (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .digestJson */ .tv)(target),
        files: (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .digestJson */ .tv)(digests),
        variables: (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .digestJson */ .tv)(Object.fromEntries(told.map((name) => [name, env[name] ?? null]))),
        timeout_s: run.timeout_s,
        // an answer is kept with what it cost
        prices: (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .digestJson */ .tv)(prices),
    };
}
/** The same files that leave a suite untouched while they are the same; undefined where it is not known which they are. */
async function listPaths(globs, root) {
    const paths = [];
    const unmet = new Set(globs);
    for await (const { path, isFile } of walk(root)) {
        const near = globs.filter((glob) => (0,_config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .mayReach */ .Bs)(glob, path));
        if (!isFile) {
            if (near.length > 0)
                return undefined;
            continue;
        }
        const meant = near.filter((glob) => (0,_config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isAffected */ .fH)(path, [glob]));
        for (const glob of meant)
            unmet.delete(glob);
        if (meant.length > 0 || (0,_config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .decidesCode */ .Pu)(path))
            paths.push(path);
    }
    return unmet.size > 0 ? undefined : paths.sort();
}
/** Files that the command line of the warm-up names. */
async function listWarm(words, files) {
    const found = [];
    for (const word of words) {
        const where = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRepositoryPath */ .m)('', word);
        if (where.status === 'inside' && (await files.exists(where.path)))
            found.push(where.path);
    }
    return found;
}
/** Every file of the repository, and what is no file: links to folders, folders that may not be read, sockets. */
async function* walk(root, folder = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => undefined);
    if (!entries)
        yield { path: folder, isFile: false };
    for (const entry of entries ?? []) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (LEFT_OUT.has(entry.name))
            continue;
        if (entry.isDirectory())
            yield* walk(root, path);
        else
            yield { path, isFile: entry.isFile() || (await leadsToFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) };
    }
}
async function leadsToFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2641);
/* harmony import */ var _values_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _models_read_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6365);




const KEYS = [
    'output',
    'tool_calls',
    'usage',
    'latency_ms',
    'cost_usd',
    'finish_reason',
    'model',
    'fingerprint',
    'refusal',
    'error',
];
/** An Output of the contract, as text or as an object. */
function readOutput(value, options) {
    if (typeof value === 'string')
        return { status: 'read', output: { output: value } };
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value)) {
        return wrong(`gave ${describe(value)}; expected text or {output, tool_calls?, usage?, …}`);
    }
    const stranger = findStranger(value, options);
    if (stranger)
        return stranger;
    try {
        return { status: 'read', output: readMembers(value) };
    }
    catch (error) {
        if (error instanceof WrongMember)
            return wrong(error.message, error.key);
        throw error;
    }
}
class WrongMember extends Error {
    key;
    constructor(key, expected, found) {
        super(`"${key}" must be ${expected}, not ${describe(found)}`);
        this.key = key;
    }
}
function readMembers(value) {
    const { output, error } = value;
    if (output === undefined && value['tool_calls'] === undefined && error === undefined) {
        throw new WrongMember('output', 'text (or null)', undefined);
    }
    if (output !== undefined && output !== null && typeof output !== 'string') {
        throw new WrongMember('output', 'text (or null)', output);
    }
    const latency_ms = readAmount(value, 'latency_ms');
    const cost_usd = readAmount(value, 'cost_usd');
    const finish_reason = readText(value, 'finish_reason');
    const model = readText(value, 'model');
    const fingerprint = readText(value, 'fingerprint');
    return {
        output: output ?? null,
        ...readCalls(value['tool_calls']),
        ...readTokens(value['usage']),
        ...(latency_ms !== undefined && { latency_ms }),
        ...(cost_usd !== undefined && { cost_usd }),
        ...(finish_reason !== undefined && { finish_reason }),
        ...(model !== undefined && { model }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...readFlag(value, 'refusal'),
        ...(isGiven(error) && { error: readError(error) }),
    };
}
function readCalls(value) {
    if (!isGiven(value))
        return {};
    try {
        return { tool_calls: (0,_values_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readToolCalls */ ._)(value) };
    }
    catch (error) {
        throw new WrongMember('tool_calls', `a list of {name, arguments} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)})`, value);
    }
}
function readTokens(value) {
    if (!isGiven(value))
        return {};
    const usage = (0,_models_read_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .readUsage */ .k)(value);
    if (!usage)
        throw new WrongMember('usage', '{input_tokens, output_tokens}, whole numbers', value);
    return { usage };
}
function readAmount(value, key) {
    const amount = value[key];
    if (!isGiven(amount))
        return undefined;
    if (typeof amount === 'number' && Number.isFinite(amount) && amount >= 0)
        return amount;
    throw new WrongMember(key, 'a number from 0 up', amount);
}
function readText(value, key) {
    const text = value[key];
    if (!isGiven(text))
        return undefined;
    if (typeof text === 'string')
        return text;
    throw new WrongMember(key, 'text', text);
}
function readFlag(value, key) {
    const flag = value[key];
    if (!isGiven(flag))
        return {};
    if (typeof flag !== 'boolean')
        throw new WrongMember(key, 'true or false', flag);
    return { refusal: flag };
}
function readError(value) {
    if (typeof value === 'string')
        return { kind: 'error', message: value };
    if ((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && typeof value['message'] === 'string') {
        const code = typeof value['code'] === 'string' ? { code: value['code'] } : {};
        const kind = value['kind'] === 'failed' ? 'failed' : 'error';
        return { kind, message: value['message'], ...code };
    }
    throw new WrongMember('error', 'text or {message}', value);
}
function findStranger(value, { beside, unknown }) {
    const plain = (key) => key.toLowerCase().replaceAll(/[^a-z]/g, '');
    for (const key of Object.keys(value)) {
        if (KEYS.some((known) => known === key) || beside.includes(key))
            continue;
        const meant = KEYS.find((known) => plain(known) === plain(key));
        if (meant)
            return wrong(`has the key "${key}"; write "${meant}"`, key);
        if (unknown === 'refuse') {
            return wrong(`has the unknown key "${key}"; known are ${[...beside, ...KEYS].join(', ')}`, key);
        }
    }
    return undefined;
}
function isGiven(value) {
    return value !== undefined && value !== null;
}
function wrong(message, key) {
    return key === undefined ? { status: 'wrong', message } : { status: 'wrong', key, message };
}
function describe(value) {
    if (value === undefined)
        return 'nothing';
    const json = JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requireVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Throws a UserError that names every variable of `target.env` that the host does not have. */
function requireVariables(suite, env) {
    const missing = (suite.target.env ?? []).filter((name) => env[name] === undefined);
    if (missing.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing.map((name) => ({
        code: 'env-missing',
        message: `the target needs the variable ${name}, which is not set`,
        place: { file: suite.file },
        hint: `Set it for the step, e.g. env: { ${name}: \${{ secrets.${name} }} }, or take it out of target.env.`,
    })));
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ redactFailure),
/* harmony export */   PB: () => (/* binding */ retryable),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
const LONGEST_MESSAGE = 2000;
/** The system under test is to blame: every blocking score is 0. */
function failed(code, message, latencyMs) {
    const answer = { kind: 'failed', code, message: shorten(message) };
    return latencyMs === undefined ? answer : { ...answer, latencyMs };
}
/** The world is to blame, and it may pass: the trial is asked again, else not measured. */
function retryable(code, message, retryAfterMs) {
    const answer = { kind: 'error', code, message: shorten(message), retry: true };
    return retryAfterMs === undefined ? answer : { ...answer, retryAfterMs };
}
/** The trial is not measured, and asking again would not help. */
function unmeasured(code, message) {
    return { kind: 'error', code, message: shorten(message), retry: false };
}
/** The run is being stopped: nobody is to blame. */
function interrupted() {
    return unmeasured('interrupted', 'the run was stopped');
}
/** Messages may quote what the target gave; its answer itself is handed on as it is. */
function redactFailure(answer, redact) {
    return answer.kind === 'answer' ? answer : { ...answer, message: redact(answer.message) };
}
function shorten(message) {
    return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}


/***/ })

};
