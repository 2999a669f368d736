export const id = 231;
export const ids = [231];
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

/***/ 6231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openModuleTarget: () => (/* binding */ openModuleTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2308);
/* harmony import */ var _sandbox_child_environment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4962);
/* harmony import */ var _sandbox_open_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8188);
/* harmony import */ var _answer_from_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5416);
/* harmony import */ var _build_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6287);
/* harmony import */ var _require_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5574);
/* harmony import */ var _digest_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7735);
/* harmony import */ var _digest_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5206);
/* harmony import */ var _target_answers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8338);












/** The module's signal aborts this long before its time is up (at most a tenth of it), so that it can still answer. */
const LAST_WORDS_MS = 500;
/** An ES module of the repository, called in a pool of child processes of its own. */
async function openModuleTarget(suite, deps) {
    (0,_require_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .requireVariables */ .p)(suite, deps.env);
    const { module = '', env = [], deterministic = false } = suite.target;
    const sandbox = (0,_sandbox_open_sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .openSandbox */ .E)({
        root: deps.root,
        childEntry: deps.childEntry,
        env: (0,_sandbox_child_environment_js__WEBPACK_IMPORTED_MODULE_9__/* .childEnvironment */ .Q)(deps.env, env),
        size: suite.run.concurrency,
    });
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)(env.map((name) => deps.env[name]));
    const { prices } = deps;
    const timeoutMs = suite.run.timeout_s * 1000;
    const abortAfterMs = timeoutMs - Math.min(LAST_WORDS_MS, timeoutMs / 10);
    async function answer(request, signal) {
        if (signal.aborted)
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .interrupted */ .VM)();
        const job = { module, args: readArguments(request), timeoutMs, abortAfterMs };
        try {
            const result = await sandbox.callModule(job, signal);
            if (signal.aborted && result.kind !== 'value')
                return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .interrupted */ .VM)();
            return readResult(result, { timeoutMs, redact, prices });
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
                throw error;
            if (signal.aborted)
                return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .interrupted */ .VM)();
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .retryable */ .PB)('child', redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)));
        }
    }
    const code = await (0,_digest_code_js__WEBPACK_IMPORTED_MODULE_7__/* .digestCode */ .K)(deps.files, [module]);
    const sources = await (0,_digest_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSources */ .a)(suite, deps);
    return {
        facts: (0,_build_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .buildFacts */ ._)({
            kind: 'module',
            digests: {
                code,
                config: (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digestJson */ .tv)(suite.target),
            },
            deterministic,
        }),
        answer,
        ...(sources !== undefined && {
            responseKey: async (request) => ({
                code,
                node: process.version,
                sources,
                args: readArguments(request),
            }),
        }),
        close: () => sandbox.close(),
    };
}
function readArguments({ case: { id, input, context, metadata }, trial }) {
    const info = {
        id,
        trial,
        ...((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__/* .isJson */ .Fh)(context) && { context }),
        ...((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__/* .isJson */ .Fh)(metadata) && { metadata }),
    };
    return [(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__/* .isJson */ .Fh)(input) ? input : null, info];
}
function readResult(result, { timeoutMs, redact, prices }) {
    const latencyMs = result.durationMs;
    switch (result.kind) {
        case 'value':
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .redactFailure */ .O5)((0,_answer_from_output_js__WEBPACK_IMPORTED_MODULE_4__/* .answerFromOutput */ .C)(result.value, { latencyMs, prices }), redact);
        case 'threw':
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .gz)('threw', `the module threw: ${redact(result.message)}`, latencyMs);
        case 'exited':
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .gz)('exited', `the module ${redact(result.message)}`, latencyMs);
        case 'timeout':
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .gz)('timeout', `no answer within ${timeoutMs / 1000} s`, latencyMs);
    }
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
