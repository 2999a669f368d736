export const id = 862;
export const ids = [862,515];
export const modules = {

/***/ 5320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   jT: () => (/* binding */ readCircumstances),
/* harmony export */   kf: () => (/* binding */ UnusableAnswer),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer)
/* harmony export */ });
/* unused harmony export ProviderFailure */
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2641);
/* harmony import */ var _read_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6365);


/** An answer that cannot be used, through no fault of who asked: another one may be better. */
class UnusableAnswer extends Error {
}
/** A provider's answer that is not what its API promises. */
class MalformedAnswer extends UnusableAnswer {
    code = 'malformed';
    constructor(message) {
        super(`the provider's answer is malformed: ${message}`);
        this.name = 'MalformedAnswer';
    }
}
/** The provider says in its answer that it could not finish. */
class ProviderFailure extends UnusableAnswer {
    code = 'provider';
    constructor(message) {
        super(`the provider failed: ${message}`);
        this.name = 'ProviderFailure';
    }
}
/** Service tiers with prices of their own: only the suite's `prices` can know them. */
const OTHER_PRICE_TIERS = ['flex', 'priority', 'batch', 'scale'];
/** Throws an UnusableAnswer. */
function readAnswer(api, body) {
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body))
        throw new MalformedAnswer('it is not an object');
    return api === 'chat' ? readChatAnswer(body) : readResponsesAnswer(body);
}
function readChatAnswer(body) {
    const choice = Array.isArray(body['choices']) ? body['choices'][0] : undefined;
    const message = (0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(choice) ? choice['message'] : undefined;
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(choice) || !(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(message))
        throw new MalformedAnswer('it has no choices');
    const { content, refusal, tool_calls: toolCalls } = message;
    const { finish_reason: finishReason } = choice;
    if (content !== undefined && content !== null && typeof content !== 'string') {
        throw new MalformedAnswer('the content is not text');
    }
    const refused = typeof refusal === 'string' && refusal !== '';
    return {
        text: refused ? refusal : (content ?? ''),
        refused,
        toolCalls,
        ...(typeof finishReason === 'string' && { finishReason }),
        ...readCircumstances(body),
    };
}
function readResponsesAnswer(body) {
    const { error, output, status } = body;
    if ((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error))
        throw new ProviderFailure(String(error['message'] ?? error['code']));
    if (status === 'failed')
        throw new ProviderFailure('it gave no reason');
    if (!Array.isArray(output))
        throw new MalformedAnswer('it has no output');
    const items = output.filter(_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4);
    const parts = items
        .filter(({ type }) => type === 'message')
        .flatMap(({ content }) => (Array.isArray(content) ? content.filter(_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : []));
    const refusal = joinTexts(parts, 'refusal', 'refusal');
    const toolCalls = items.filter(({ type }) => type === 'function_call');
    return {
        text: refusal || joinTexts(parts, 'output_text', 'text'),
        refused: refusal !== '',
        toolCalls,
        finishReason: finishOf(body, toolCalls.length),
        ...readCircumstances(body),
    };
}
function joinTexts(parts, type, key) {
    return parts
        .filter((part) => part['type'] === type)
        .map((part) => part[key])
        .filter((text) => typeof text === 'string')
        .join('');
}
/** The Responses API's way to end, in the words of the chat API. */
function finishOf({ status, incomplete_details }, calls) {
    const reason = (0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(incomplete_details) ? incomplete_details['reason'] : undefined;
    if (typeof reason === 'string' && reason !== 'max_output_tokens')
        return reason;
    // Compatible servers leave the reason out where it is the length; a filter is always named.
    if (status === 'incomplete')
        return 'length';
    return calls > 0 ? 'tool_calls' : 'stop';
}
/** What any of the server's answers says of itself. */
function readCircumstances(body) {
    const usage = (0,_read_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .readUsage */ .k)(body['usage']);
    const { model, system_fingerprint: fingerprint, service_tier: tier } = body;
    return {
        ...(usage && { usage }),
        ...(typeof model === 'string' && { model }),
        ...(typeof fingerprint === 'string' && { fingerprint }),
        tier: typeof tier === 'string' && OTHER_PRICE_TIERS.includes(tier) ? 'other' : 'standard',
    };
}


/***/ }),

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAiClient: () => (/* binding */ createOpenAiClient)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/redact.js + 2 modules
var adapters_redact = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/adapters/transport/read-retry-after.js
var read_retry_after = __webpack_require__(3928);
// EXTERNAL MODULE: ./lib/adapters/transport/transport.js
var transport_transport = __webpack_require__(4135);
;// CONCATENATED MODULE: ./lib/adapters/models/fetch-over-transport.js
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const BODILESS = new Set([204, 205, 304]);
/**
 * `fetch` for the provider's client over our own transport: kept connections, the proxy of the host's
 * environment, a cap on the answer, no redirect followed. Throws a `TransportError`.
 */
function fetchOverTransport({ transport, timeoutMs, apiKey }) {
    return async (resource, init = {}) => {
        const url = resource instanceof Request ? resource.url : resource;
        const outcome = await transport.send({
            url: new URL(url),
            method: init.method ?? 'GET',
            headers: writeHeaders(apiKey),
            ...(typeof init.body === 'string' && { body: init.body }),
            timeoutMs,
            maxBytes: MAX_ANSWER_BYTES,
            ...(init.signal && { signal: init.signal }),
        });
        if (outcome.kind !== 'response')
            throw new TransportError(outcome);
        const body = BODILESS.has(outcome.status) ? null : new Uint8Array(outcome.body);
        return new Response(body, { status: outcome.status, headers: outcome.headers.entries() });
    };
}
/** Why there was no response. */
class TransportError extends Error {
    outcome;
    constructor(outcome) {
        super(outcome.kind === 'connection' ? outcome.message : outcome.kind);
        this.name = 'TransportError';
        this.outcome = outcome;
    }
}
/**
 * Not the headers that the provider's client made: whatever options it is given, OPENAI_CUSTOM_HEADERS of the environment
 * is laid over them, the key's among them.
 */
function writeHeaders(apiKey) {
    return {
        'user-agent': 'touchstone',
        'content-type': 'application/json',
        accept: 'application/json',
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/models/openai-client.js






/** An error page of a proxy can be as long as any page. */
const LONGEST_MESSAGE = 2000;
function createOpenAiClient({ endpoint, timeoutMs, maxSockets, env, }) {
    const { baseUrl, apiKey } = endpoint;
    const transport = (0,transport_transport/* createTransport */.o)({ maxSockets, env });
    const redact = (0,adapters_redact/* createRedactor */.l)([apiKey]);
    // Every option is given: what is left out the client would read from this process's environment (and headers even so).
    const client = new openai/* OpenAI */.z4({
        apiKey: apiKey ?? 'none',
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: baseUrl,
        timeout: timeoutMs * 2,
        maxRetries: 0,
        logLevel: 'off',
        defaultHeaders: {},
        defaultQuery: {},
        fetch: fetchOverTransport({ transport, timeoutMs, apiKey }),
    });
    return {
        async post(path, body, signal) {
            if (signal.aborted)
                return interrupted();
            const start = performance.now();
            // The client never takes its listener off a signal: one per call, or a long run fills the memory.
            const call = new AbortController();
            const abort = () => call.abort();
            signal.addEventListener('abort', abort, { once: true });
            try {
                const answer = await client.post(path, { body, signal: call.signal });
                const latencyMs = performance.now() - start;
                if (typeof answer === 'object' && answer !== null) {
                    return { kind: 'response', body: answer, latencyMs };
                }
                return malformed('the answer is not JSON');
            }
            catch (error) {
                const found = explain(error, { timeoutMs, signal });
                // masked before it is cut: half a key is still one
                return { ...found, message: cutMessage(redact(found.message)) };
            }
            finally {
                signal.removeEventListener('abort', abort);
            }
        },
        redact,
        close: () => transport.close(),
    };
}
function cutMessage(message) {
    return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
function explain(error, { timeoutMs, signal }) {
    if (signal.aborted)
        return interrupted();
    const transport = findTransportError(error);
    if (transport)
        return explainTransport(transport.outcome, timeoutMs);
    if (error instanceof openai/* APIError */.LG && typeof error.status === 'number')
        return explainStatus(error);
    if (error instanceof SyntaxError)
        return malformed(`the answer is not JSON: ${error.message}`);
    return { kind: 'error', code: 'provider', message: (0,errors/* describeError */.Uc)(error), retry: true };
}
/** The client wraps what its fetch threw, more than once. */
function findTransportError(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        if (cause instanceof TransportError)
            return cause;
    }
    return undefined;
}
function explainTransport(outcome, timeoutMs) {
    switch (outcome.kind) {
        case 'timeout': {
            const message = `the provider gave no answer within ${timeoutMs / 1000} s`;
            return { kind: 'error', code: 'timeout', message, retry: true };
        }
        case 'connection': {
            const message = `no answer from the provider: ${outcome.message}`;
            return { kind: 'error', code: 'connection', message, retry: true };
        }
        case 'too-large':
            return {
                kind: 'error',
                code: 'too-large',
                message: "the provider's answer is too long",
                retry: false,
            };
        case 'aborted':
            return interrupted();
    }
}
const PASSING = new Set([408, 409, 425, 429]);
function explainStatus({ status, headers, message, code }) {
    const said = `the provider answered ${message}`;
    const lasting = code === 'insufficient_quota' || !(PASSING.has(status ?? 0) || (status ?? 0) >= 500);
    if (lasting) {
        const cure = status === 401 ? ' (check the input openai-api-key or OPENAI_API_KEY)' : '';
        return { kind: 'error', code: `http-${status}`, message: said + cure, retry: false };
    }
    const get = (name) => headers?.get(name) ?? undefined;
    const retryAfterMs = (0,read_retry_after/* readRetryAfter */.D)({ get }, Date.now());
    return {
        kind: 'error',
        code: `http-${status}`,
        message: said,
        retry: true,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
}
function malformed(message) {
    return { kind: 'error', code: 'malformed', message, retry: true };
}
function interrupted() {
    return { kind: 'error', code: 'interrupted', message: 'the run was stopped', retry: false };
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAiModel: () => (/* binding */ createOpenAiModel)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/models/openai-answer.js
var openai_answer = __webpack_require__(5320);
// EXTERNAL MODULE: ./lib/adapters/models/openai-client.js + 1 modules
var openai_client = __webpack_require__(5515);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/adapters/models/openai-embeddings.js


/** The vectors of `count` texts, in their order, all of one length. Throws a MalformedAnswer. */
function readEmbeddings(body, count) {
    if (!(0,json_guards/* isRecord */.u4)(body) || !Array.isArray(body['data']))
        throw new openai_answer/* MalformedAnswer */.ol('it has no data');
    const items = body['data'];
    if (items.length !== count)
        throw new openai_answer/* MalformedAnswer */.ol(`it has ${items.length} vectors for ${count} texts`);
    const vectors = [];
    for (const [position, item] of items.entries()) {
        if (!(0,json_guards/* isRecord */.u4)(item))
            throw new openai_answer/* MalformedAnswer */.ol(`data[${position}] is not an object`);
        // compatible servers leave the index out, and keep the order
        const { index = position, embedding } = item;
        if (typeof index !== 'number' || !(index in items) || index in vectors)
            throw new openai_answer/* MalformedAnswer */.ol(`data[${position}] is of no text`);
        vectors[index] = readVector(embedding, position);
    }
    if (new Set(vectors.map(({ length }) => length)).size > 1)
        throw new openai_answer/* MalformedAnswer */.ol('its vectors differ in length');
    // an embedding has no output that could be counted
    const usage = (0,json_guards/* isRecord */.u4)(body['usage']) ? { completion_tokens: 0, ...body['usage'] } : undefined;
    return { vectors, ...(0,openai_answer/* readCircumstances */.jT)({ ...body, usage }) };
}
function readVector(value, position) {
    if (Array.isArray(value) && value.length > 0 && value.every(isFiniteNumber))
        return value;
    throw new openai_answer/* MalformedAnswer */.ol(`data[${position}] has no vector of numbers`);
}
function isFiniteNumber(value) {
    return Number.isFinite(value);
}

// EXTERNAL MODULE: ./lib/adapters/models/openai-parameters.js
var openai_parameters = __webpack_require__(7121);
;// CONCATENATED MODULE: ./lib/adapters/models/openai-model.js





/** How servers without structured output answer: the status, and what they name in the message. */
const REFUSALS = ['http-400', 'http-404', 'http-422', 'http-501'];
const STRUCTURE = /response_format|json_schema|text\.format|structured[ _-]?output|grammar/i;
/**
 * The models of an OpenAI-compatible server. One that refuses structured output is asked at once without it, and then
 * never with it again. `ask` throws a UserError for a parameter that the API does not have.
 */
function createOpenAiModel({ prices, ...options }) {
    const client = (0,openai_client.createOpenAiClient)(options);
    /** API and model, where there is no structured output. */
    const unstructured = new Set();
    async function ask(request, signal) {
        const { api, model, schema } = request;
        const who = `${api} ${model}`;
        const structured = schema !== undefined && !unstructured.has(who);
        const post = (withSchema) => client.post(openai_parameters/* API_CALLS */.Ht[api].path, buildBody(request, withSchema), signal);
        const read = (result, isStructured) => readResult(result, client.redact, (body, latencyMs) => {
            const answer = (0,openai_answer/* readAnswer */.JN)(api, body);
            const { text, refused, finishReason } = answer;
            return {
                kind: 'answer',
                text,
                refused,
                ...(finishReason !== undefined && { finishReason }),
                structured: isStructured,
                ...describeCall(answer, { model, prices, latencyMs }),
            };
        });
        const first = await post(structured);
        if (!structured || first.kind !== 'error' || !refusesStructure(first))
            return read(first, structured);
        const second = await post(false);
        // the same refusal again: the schema was not its cause
        if (second.kind !== 'error' || second.code !== first.code)
            unstructured.add(who);
        return read(second, false);
    }
    async function embed({ model, texts }, signal) {
        const asked = { model, input: texts, encoding_format: 'float' };
        const result = await client.post('/embeddings', asked, signal);
        return readResult(result, client.redact, (body, latencyMs) => {
            const { vectors, ...answer } = readEmbeddings(body, texts.length);
            return { kind: 'embeddings', vectors, ...describeCall(answer, { model, prices, latencyMs }) };
        });
    }
    return { ask, embed, close: async () => client.close() };
}
function readResult(result, redact, read) {
    if (result.kind === 'error')
        return result;
    try {
        return read(result.body, result.latencyMs);
    }
    catch (error) {
        if (!(error instanceof openai_answer/* UnusableAnswer */.kf))
            throw error;
        return { kind: 'error', code: error.code, message: redact(error.message), retry: true };
    }
}
/** `model`: the one that was asked for. */
function describeCall({ usage, model: reported, fingerprint, tier }, { model, prices, latencyMs }) {
    const costUsd = prices.costOf([reported, model], usage, tier);
    return {
        ...(reported !== undefined && { model: reported }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...(usage && { usage }),
        ...(costUsd !== undefined && { costUsd }),
        latencyMs,
    };
}
function buildBody({ model, api, parameters, messages, schema }, structured) {
    const problems = (0,openai_parameters/* findStrangeParameters */.y5)(api, parameters, { where: "the judge's parameters" });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const format = schema &&
        structured && {
        type: 'json_schema',
        json_schema: { name: schema.name, strict: true, schema: schema.schema },
    };
    return {
        model,
        ...(0,openai_parameters/* nameParameters */.uT)(api, { ...parameters, ...(format && { response_format: format }) }),
        [openai_parameters/* API_CALLS */.Ht[api].messages]: messages,
    };
}
function refusesStructure({ code, message }) {
    return REFUSALS.includes(code) && STRUCTURE.test(message);
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ API_CALLS),
/* harmony export */   uT: () => (/* binding */ nameParameters),
/* harmony export */   y5: () => (/* binding */ findStrangeParameters)
/* harmony export */ });
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2641);

/** Where each API is asked, and under which key it wants the messages. */
const API_CALLS = {
    chat: { path: '/chat/completions', messages: 'messages' },
    responses: { path: '/responses', messages: 'input' },
};
/** Parameters of the chat API that the Responses API does not have. */
const CHAT_ONLY = ['seed', 'stop', 'presence_penalty', 'frequency_penalty'];
/** A problem for every parameter that the API does not have. `where` is what the user has to edit. */
function findStrangeParameters(api, named, { where, place }) {
    if (api === 'chat')
        return [];
    return CHAT_ONLY.filter((key) => named[key] !== undefined).map((key) => ({
        code: 'openai-parameter',
        message: `the Responses API has no parameter ${key}`,
        ...(place && { place }),
        hint: `Remove ${key} from ${where}, or use api: chat.`,
    }));
}
/** The parameters under the names that the API wants; whatever has one name in both stays as it is. */
function nameParameters(api, named) {
    return api === 'chat' ? nameForChat(named) : nameForResponses(named);
}
function nameForChat({ max_output_tokens: most, ...rest }) {
    return { ...rest, ...(most !== undefined && { max_completion_tokens: most }) };
}
function nameForResponses({ reasoning_effort: effort, verbosity, response_format: format, ...rest }) {
    const text = {
        ...(format !== undefined && { format: flattenFormat(format) }),
        ...(verbosity !== undefined && { verbosity }),
    };
    return {
        ...rest,
        ...(effort !== undefined && { reasoning: { effort } }),
        ...(Object.keys(text).length > 0 && { text }),
    };
}
/** Chat nests `{type, json_schema: {name, schema}}`; Responses wants the inner keys beside the type. */
function flattenFormat(format) {
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(format) || !(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(format['json_schema']))
        return format;
    const { json_schema: inner, ...rest } = format;
    return { ...rest, ...inner };
}


/***/ }),

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
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var _choose_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6100);




function createTransport({ maxSockets, env, lookup }) {
    const agents = new Map();
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
        const agent = url.protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
        agents.set(key, agent);
        return agent;
    }
    return {
        async send(request) {
            const first = await exchange(request, agentFor(request.url));
            // The server closed a kept connection just as we used it: nothing was answered, so once more.
            return first.stale ? (await exchange(request, agentFor(request.url))).outcome : first.outcome;
        },
        close() {
            for (const agent of agents.values())
                agent.destroy();
        },
    };
}
function exchange(request, agent) {
    const { url, method, headers, body, timeoutMs, maxBytes, signal } = request;
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
    return new Promise((resolve) => {
        let answered = false;
        const client = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
        const sent = client.request(url, {
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
                outcome: { ...ending, latencyMs: node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() - start },
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
