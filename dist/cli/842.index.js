export const id = 842;
export const ids = [842];
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

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttpTarget: () => (/* binding */ openHttpTarget)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/template.js
var template = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/adapters/redact.js + 2 modules
var adapters_redact = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/adapters/transport/choose-proxy.js
var choose_proxy = __webpack_require__(6100);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/adapters/transport/classify-address.js
var classify_address = __webpack_require__(7015);
;// CONCATENATED MODULE: ./lib/adapters/transport/guard-host.js




const resolveAll = (0,external_node_util_.promisify)(external_node_dns_.lookup);
/** A host that policy does not let a target reach. */
class HostRefused extends Error {
    code = 'HOST_REFUSED';
    constructor(host, address) {
        const which = host === address ? host : `${host} (${address})`;
        super(`${which} is neither public nor loopback; name it in allowed_hosts, on the base branch, to allow it`);
        this.name = 'HostRefused';
    }
}
/** `allowed` are host names, addresses, or `*.example.com`. */
function createHostGuard(allowed) {
    function refuse(host, addresses) {
        if (isAllowed(host, allowed))
            return undefined;
        const bad = addresses.find(({ address }) => (0,classify_address/* classifyAddress */.D)(address) === 'refused');
        return bad && new HostRefused(host, bad.address);
    }
    return {
        checkLiteral(url) {
            const host = bareHost(url);
            if (!(0,external_node_net_.isIP)(host))
                return;
            const refused = refuse(host, [{ address: host, family: (0,external_node_net_.isIP)(host) }]);
            if (refused)
                throw refused;
        },
        async checkName(url) {
            const host = bareHost(url);
            const refused = refuse(host, await resolveAll(host, { all: true }));
            if (refused)
                throw refused;
        },
        lookup(host, options, callback) {
            (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, addresses) => {
                if (error)
                    return callback(error, []);
                const refused = refuse(host, addresses);
                if (refused)
                    return callback(refused, []);
                const [first] = addresses;
                if (options.all || !first)
                    return callback(null, addresses);
                return callback(null, first.address, first.family);
            });
        },
    };
}
function bareHost(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
function isAllowed(host, allowed) {
    const name = host.toLowerCase();
    return allowed.some((entry) => {
        const wanted = entry.toLowerCase().replace(/^\[|\]$/g, '');
        return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
    });
}

// EXTERNAL MODULE: ./lib/adapters/transport/transport.js
var transport_transport = __webpack_require__(4135);
// EXTERNAL MODULE: ./lib/adapters/targets/answer-from-output.js
var answer_from_output = __webpack_require__(5416);
// EXTERNAL MODULE: ./lib/adapters/targets/build-facts.js
var build_facts = __webpack_require__(6287);
// EXTERNAL MODULE: ./lib/adapters/targets/digest-sources.js
var digest_sources = __webpack_require__(5206);
// EXTERNAL MODULE: ./lib/adapters/targets/require-variables.js
var require_variables = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/json-path.js
var json_path = __webpack_require__(3808);
// EXTERNAL MODULE: ./lib/values/tool-calls.js
var tool_calls = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/adapters/transport/read-retry-after.js
var read_retry_after = __webpack_require__(3928);
// EXTERNAL MODULE: ./lib/adapters/models/read-usage.js
var read_usage = __webpack_require__(6365);
// EXTERNAL MODULE: ./lib/adapters/targets/target-answers.js
var target_answers = __webpack_require__(8338);
;// CONCATENATED MODULE: ./lib/adapters/targets/http-answer.js






const MAX_ANSWER_BYTES = 10 * 1024 * 1024;
const QUOTED_CHARACTERS = 300;
/** Codes of Node for a connection that no waiting mends. */
const LASTING = /^(?:HOST_REFUSED|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_INVALID|HPE_)/;
/** What the exchange says of the system under test; undefined for an answer that must be read. */
function judgeExchange(outcome, { timeoutMs, now }) {
    const { latencyMs } = outcome;
    switch (outcome.kind) {
        case 'aborted':
            return (0,target_answers/* interrupted */.VM)();
        case 'timeout':
            return (0,target_answers/* failed */.gz)('timeout', `no answer within ${timeoutMs / 1000} s`, latencyMs);
        case 'too-large':
            return (0,target_answers/* failed */.gz)('too-large', `the answer is longer than ${MAX_ANSWER_BYTES} bytes`, latencyMs);
        case 'connection': {
            const code = outcome.code === 'HOST_REFUSED' ? 'host-refused' : 'connection';
            const message = `no answer from the server: ${outcome.message}`;
            return LASTING.test(outcome.code) ? (0,target_answers/* unmeasured */.Q8)(code, message) : (0,target_answers/* retryable */.PB)(code, message);
        }
        case 'response':
            return judgeStatus(outcome, now);
    }
}
function judgeStatus(response, now) {
    const { status, latencyMs } = response;
    if (status >= 200 && status < 300)
        return undefined;
    const body = response.body.toString('utf8').slice(0, QUOTED_CHARACTERS).trim();
    const message = `the server answered ${status}${body ? `: ${body}` : ''}`;
    const passing = status === 408 || status === 429 || (status >= 502 && status <= 504);
    if (!passing)
        return (0,target_answers/* failed */.gz)(`http-${status}`, message, latencyMs);
    return (0,target_answers/* retryable */.PB)(`http-${status}`, message, (0,read_retry_after/* readRetryAfter */.D)(response.headers, now));
}
/** Reads an answer by the target's JSON paths: throws a JsonPathError for a path that is none. */
function createAnswerReader(target) {
    const output = (0,json_path/* compileJsonPath */.n)(target.output);
    const toolCalls = compileOptional(target.tool_calls);
    const usage = compileOptional(target.usage);
    const cost = compileOptional(target.cost_usd);
    return (response) => {
        const { latencyMs } = response;
        const wrong = (message) => (0,target_answers/* failed */.gz)('wrong-shape', message, latencyMs);
        const body = parseJson(response.body);
        if (body === undefined) {
            const start = response.body.toString('utf8').slice(0, QUOTED_CHARACTERS);
            return wrong(`the answer is not JSON: ${start}`);
        }
        if ((0,json_guards/* isDeeperThan */.hz)(body, json_guards/* MOST_LEVELS */.Ez))
            return wrong(`the answer is nested more than ${json_guards/* MOST_LEVELS */.Ez} levels deep`);
        try {
            const text = readText(output(body), target.output);
            const calls = toolCalls && (0,tool_calls/* readToolCalls */._)(toolCalls(body)[0]);
            const found = {
                output: text,
                ...(calls && { tool_calls: calls }),
                ...readAmounts(body, usage, cost),
            };
            return { kind: 'answer', output: found };
        }
        catch (error) {
            if (error instanceof WrongAnswer)
                return wrong(error.message);
            if (error instanceof tool_calls/* ToolCallError */.D || error instanceof json_path/* JsonPathError */.U) {
                return wrong(`the answer does not fit: ${error.message}`);
            }
            throw error;
        }
    };
}
class WrongAnswer extends Error {
}
/** One value, or several texts, which are joined (content in parts). An object or list is given as JSON. */
function readText(values, path) {
    const [first] = values;
    if (first === undefined)
        throw new WrongAnswer(`${path} selects nothing in the answer`);
    if (values.length > 1) {
        if (values.every((value) => typeof value === 'string'))
            return values.join('');
        throw new WrongAnswer(`${path} selects ${values.length} values in the answer; one text is expected`);
    }
    return typeof first === 'string' || first === null ? first : JSON.stringify(first);
}
function readAmounts(body, usagePath, costPath) {
    const usage = (0,read_usage/* readUsage */.k)(usagePath?.(body)[0]);
    const cost = costPath?.(body)[0];
    return {
        ...(usage && { usage }),
        ...(typeof cost === 'number' && cost >= 0 && { cost_usd: cost }),
    };
}
function compileOptional(path) {
    return path === undefined ? undefined : (0,json_path/* compileJsonPath */.n)(path);
}
function parseJson(body) {
    try {
        const parsed = JSON.parse(body.toString('utf8'));
        return (0,json_guards/* isJson */.Fh)(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/adapters/targets/http-request.js




const TEMPLATE_ROOTS = ['input', 'context', 'metadata'];
const VARIABLE = /\$\{env:([^}]*)\}/g;
const SECRET_HEADER = /^(?:authorization|proxy-authorization|cookie|.*(?:api-?key|token|secret).*)$/i;
/**
 * What turns a case into a request. All that is wrong with the target as it is written is thrown as one UserError:
 * before the first call.
 */
function createRequestBuilder(suite, target, env) {
    const problems = [
        ...findUrlProblems(target.url),
        ...findHeaderProblems(target, suite.target.env ?? [], env),
    ];
    if (problems.length > 0) {
        throw new errors/* UserError */.yo(problems.map((problem) => ({ ...problem, place: { file: suite.file } })));
    }
    const headers = fillHeaders(target, env);
    const { origin } = fillUrl(target.url, 'x');
    const only = (0,template/* hasTemplate */.rJ)(target.url) ? undefined : new URL(target.url);
    return ({ case: { id, input, context, metadata }, trial }) => {
        const scope = { input, context, metadata };
        const url = only ?? new URL((0,template/* renderText */.S5)(target.url, scope, { quote: encodeURIComponent }));
        // checked again where it counts: which host may be reached was decided before the first case
        if (url.origin !== origin)
            throw new HostChanged(url.host);
        const prepared = { url, method: target.method, headers };
        if (target.body === undefined && target.method === 'GET')
            return prepared;
        // Without a body of its own the request carries what a command gets as its line.
        const body = target.body === undefined
            ? { id, trial, input, context, metadata }
            : (0,template/* renderTemplate */.Xm)(target.body, scope);
        if (typeof body === 'string') {
            return { ...prepared, headers: withDefault(headers, 'text/plain; charset=utf-8'), body };
        }
        const withType = withDefault(headers, 'application/json');
        return { ...prepared, headers: withType, body: JSON.stringify(body) };
    };
}
/** The input of a case would change the host that is asked. */
class HostChanged extends template/* TemplateError */.$w {
    constructor(host) {
        super([]);
        this.message = `the case would send the request to ${host}`;
    }
}
function fillUrl(url, word) {
    return new URL(fillTemplates(url, word));
}
function fillTemplates(url, word) {
    return url.replace(/\{\{[^}]*\}\}/g, word);
}
function findUrlProblems(url) {
    const unknown = (0,template/* findUnknownNames */.Ko)(url, TEMPLATE_ROOTS);
    if (unknown.length > 0) {
        const hint = `Known are ${TEMPLATE_ROOTS.join(', ')}, e.g. {{input}}.`;
        return [
            { code: 'http-url', message: `the url names {{${unknown[0]}}}, which does not exist`, hint },
        ];
    }
    const parsed = URL.parse(fillTemplates(url, 'x'));
    if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
        return [
            {
                code: 'http-url',
                message: `${url} is no http or https URL`,
                hint: 'Write https://host/path.',
            },
        ];
    }
    if (parsed.username || parsed.password) {
        const hint = 'Send it as a header: authorization: "Basic ${env:NAME}".';
        return [{ code: 'http-url', message: 'the url holds a user name or password', hint }];
    }
    const isFixed = URL.parse(fillTemplates(url, 'y'))?.origin === parsed.origin;
    const origin = /^https?:\/\/[^/?#\\]+/i.exec(url)?.[0];
    if (isFixed && origin !== undefined && !(0,template/* hasTemplate */.rJ)(origin))
        return [];
    const hint = 'Templates may stand in the path and after the question mark.';
    return [{ code: 'http-url', message: "the url's host must not depend on the case", hint }];
}
function findHeaderProblems({ url, headers = {} }, named, env) {
    const problems = [];
    for (const [header, value] of Object.entries(headers)) {
        for (const [, name = ''] of value.matchAll(VARIABLE)) {
            if (!named.includes(name)) {
                const hint = `Add ${name} to target.env.`;
                problems.push({
                    code: 'env-unnamed',
                    message: `header ${header}: ${name} is not in target.env`,
                    hint,
                });
            }
            else if (env[name] === undefined) {
                const hint = `Set it for the step, e.g. env: { ${name}: \${{ secrets.${name} }} }.`;
                problems.push({
                    code: 'env-missing',
                    message: `header ${header}: ${name} is not set`,
                    hint,
                });
            }
        }
    }
    problems.push(...findInvalidHeaders(headers, env));
    const carriesKey = Object.entries(headers).some(([header, value]) => SECRET_HEADER.test(header) || value.search(VARIABLE) >= 0);
    const parsed = URL.parse(fillTemplates(url, 'x'));
    if (carriesKey && parsed?.protocol === 'http:' && !(0,classify_address/* isLoopbackName */.x)(parsed.hostname)) {
        const message = `a key would travel to ${parsed.host} in the clear`;
        problems.push({ code: 'http-key', message, hint: 'Use https, or a loopback host.' });
    }
    return problems;
}
function fillHeaders({ headers = {} }, env) {
    const filled = {
        accept: 'application/json, */*',
        'user-agent': 'touchstone',
    };
    for (const [header, value] of Object.entries(headers)) {
        filled[header.toLowerCase()] = fillHeader(value, env);
    }
    return filled;
}
/** A secret pasted with a line end is the commonest way to break a header: it is cut off. */
function fillHeader(value, env) {
    return value.replace(VARIABLE, (_, name) => (env[name] ?? '').trim());
}
function findInvalidHeaders(headers, env) {
    return Object.entries(headers).flatMap(([header, value]) => {
        try {
            (0,external_node_http_.validateHeaderName)(header);
            (0,external_node_http_.validateHeaderValue)(header, fillHeader(value, env));
            return [];
        }
        catch {
            const message = `header ${header}: its name or value holds a character that headers must not`;
            return [{ code: 'http-header', message, hint: 'Remove line ends and control characters.' }];
        }
    });
}
function withDefault(headers, type) {
    return 'content-type' in headers ? headers : { ...headers, 'content-type': type };
}

;// CONCATENATED MODULE: ./lib/adapters/targets/http-target.js














const MOST_REDIRECTS = 3;
/** An HTTP endpoint. Throws a UserError for what is wrong with it before the first call. */
async function openHttpTarget(suite, deps) {
    const { env, prices } = deps;
    const { http, env: named = [], deterministic = false } = suite.target;
    if (!http)
        throw new Error('the target is not of kind http');
    (0,require_variables/* requireVariables */.p)(suite, env);
    const build = createRequestBuilder(suite, http, env);
    const read = createAnswerReader(http);
    const guard = createHostGuard(suite.allowed_hosts);
    refuseLiteral(http.url, guard, suite.file);
    const transport = (0,transport_transport/* createTransport */.o)({
        maxSockets: suite.run.concurrency,
        env,
        lookup: guard.lookup,
    });
    const redact = (0,adapters_redact/* createRedactor */.l)(named.map((name) => env[name]));
    const timeoutMs = suite.run.timeout_s * 1000;
    async function answer(request, signal) {
        if (signal.aborted)
            return (0,target_answers/* interrupted */.VM)();
        const prepared = prepare(build, request);
        if ('kind' in prepared)
            return prepared;
        const outcome = await send(prepared, { transport, guard, env, timeoutMs, signal });
        const verdict = judgeExchange(outcome, { timeoutMs, now: Date.now() });
        if (verdict || outcome.kind !== 'response')
            return (0,target_answers/* redactFailure */.O5)(verdict ?? (0,target_answers/* interrupted */.VM)(), redact);
        const given = read(outcome);
        if (given.kind !== 'answer')
            return (0,target_answers/* redactFailure */.O5)(given, redact);
        const output = (0,answer_from_output/* completeOutput */.l)(given.output, { latencyMs: outcome.latencyMs, prices });
        return { kind: 'answer', output };
    }
    const sources = await (0,digest_sources/* describeSources */.a)(suite, deps);
    return {
        facts: (0,build_facts/* buildFacts */._)({
            kind: 'http',
            digests: { config: (0,canonical_json/* digestJson */.tv)(suite.target) },
            deterministic,
        }),
        answer,
        ...(sources !== undefined && {
            responseKey: async (request) => describeRequest(prepare(build, request), sources),
        }),
        close: async () => transport.close(),
    };
}
function refuseLiteral(url, guard, file) {
    try {
        guard.checkLiteral(new URL(url.replace(/\{\{[^}]*\}\}/g, 'x')));
    }
    catch (error) {
        if (!(error instanceof HostRefused))
            throw error;
        throw new errors/* UserError */.yo({ code: 'host-refused', message: error.message, place: { file } });
    }
}
function prepare(build, request) {
    try {
        return build(request);
    }
    catch (error) {
        if (error instanceof template/* TemplateError */.$w)
            return (0,target_answers/* unmeasured */.Q8)('template', error.message);
        throw error;
    }
}
/** What is sent, without its headers: as they are written they are part of the sources, and filled in they hold keys. */
function describeRequest(prepared, sources) {
    if ('kind' in prepared)
        return undefined;
    const { url, method, body } = prepared;
    return { sources, url: url.href, method, ...(body !== undefined && { body }) };
}
/** Sends and follows redirects that stay on the host; any other is given as the answer that it is. */
async function send(request, { transport, guard, env, timeoutMs, signal }) {
    if ((0,choose_proxy/* chooseProxy */.U)(request.url, env) !== undefined) {
        const refused = await checkProxied(request.url, guard);
        if (refused)
            return refused;
    }
    let next = request;
    let spentMs = 0;
    for (let redirects = 0;; redirects += 1) {
        const left = Math.max(1, timeoutMs - spentMs);
        const outcome = await transport.send({
            ...next,
            timeoutMs: left,
            maxBytes: MAX_ANSWER_BYTES,
            signal,
        });
        spentMs += outcome.latencyMs;
        const whole = { ...outcome, latencyMs: spentMs };
        if (outcome.kind !== 'response' || redirects === MOST_REDIRECTS)
            return whole;
        const target = redirectTarget(outcome.status, outcome.headers.get('location'), next.url);
        if (!target)
            return whole;
        next = redirected(next, outcome.status, target);
    }
}
/** Through a proxy it is the proxy that resolves the name, so the name is vetted here before. */
async function checkProxied(url, guard) {
    try {
        await guard.checkName(url);
        return undefined;
    }
    catch (error) {
        const code = error instanceof HostRefused ? error.code : 'ENOTFOUND';
        return { kind: 'connection', code, message: (0,errors/* describeError */.Uc)(error), latencyMs: 0 };
    }
}
/** Where a redirect leads, if that is the same host (and no step down from https). */
function redirectTarget(status, location, from) {
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    const to = URL.parse(location, from.href);
    if (!to || to.username || to.password)
        return undefined;
    if (to.origin === from.origin)
        return to;
    const upgraded = from.protocol === 'http:' && to.protocol === 'https:';
    return upgraded && to.hostname === from.hostname ? to : undefined;
}
/** 303 asks for a GET, and 301 and 302 of a POST mean one; 307 and 308 repeat the request. */
function redirected(request, status, url) {
    const repeats = status >= 307 || (status !== 303 && request.method !== 'POST');
    if (repeats)
        return { ...request, url };
    const { 'content-type': _, ...headers } = request.headers;
    return { url, method: 'GET', headers };
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


/***/ }),

/***/ 6100:
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

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter)
/* harmony export */ });
/**
 * Milliseconds that an answer's headers ask to wait: `retry-after-ms`, else `Retry-After` as seconds or as an
 * HTTP date. `now` is in milliseconds since 1970. Undefined where nothing useful is said.
 */
function readRetryAfter(headers, now) {
    const precise = Number(headers.get('retry-after-ms') ?? Number.NaN);
    if (Number.isFinite(precise) && precise >= 0)
        return precise;
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return undefined;
    if (/^\d+(?:\.\d+)?$/.test(value))
        return Number(value) * 1000;
    // `Date.parse` makes years of bare numbers; an HTTP date starts with the day's name.
    const date = /^[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(755);
/* harmony import */ var _choose_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6100);




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


/***/ })

};
