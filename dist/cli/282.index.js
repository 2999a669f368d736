export const id = 282;
export const ids = [282];
export const modules = {

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

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOpenAiTarget: () => (/* binding */ openOpenAiTarget)
});

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/template.js
var template = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/values/tool-calls.js
var values_tool_calls = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/transport/classify-address.js
var classify_address = __webpack_require__(7015);
;// CONCATENATED MODULE: ./lib/adapters/models/openai-endpoint.js


const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/**
 * The endpoint that the host's inputs name. Throws a UserError for an address that is neither https nor
 * loopback, and for a missing key.
 */
function readOpenAiEndpoint({ apiKey, baseUrl }, who) {
    const address = baseUrl?.trim() || OPENAI_BASE_URL;
    const url = URL.parse(address);
    const loopback = url !== null && (0,classify_address/* isLoopbackName */.x)(url.hostname);
    if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
        throw new errors/* UserError */.yo({
            code: 'openai-base-url',
            message: `the base URL ${address} is neither https nor a loopback address`,
            hint: 'Set the input openai-base-url (OPENAI_BASE_URL on the command line) to an https:// address.',
        });
    }
    const key = apiKey?.trim();
    if (!key && !loopback) {
        throw new errors/* UserError */.yo({
            code: 'openai-key',
            message: `${who} needs an API key, and none was given`,
            hint: 'Set the input openai-api-key: ${{ secrets.OPENAI_API_KEY }}, or OPENAI_API_KEY on the command line.',
        });
    }
    const endpoint = { baseUrl: address.replace(/\/+$/, '') };
    return key ? { ...endpoint, apiKey: key } : endpoint;
}

// EXTERNAL MODULE: ./lib/adapters/targets/build-facts.js
var build_facts = __webpack_require__(6287);
// EXTERNAL MODULE: ./lib/adapters/targets/read-usage.js
var read_usage = __webpack_require__(9931);
;// CONCATENATED MODULE: ./lib/adapters/targets/openai-answer.js



/** A provider's answer that is not what its API promises. */
class MalformedAnswer extends Error {
    constructor(message) {
        super(`the provider's answer is malformed: ${message}`);
        this.name = 'MalformedAnswer';
    }
}
/** The provider says in its answer that it could not finish. */
class ProviderFailure extends Error {
    constructor(message) {
        super(`the provider failed: ${message}`);
        this.name = 'ProviderFailure';
    }
}
/** An answer of the chat API. Throws a MalformedAnswer, or a ToolCallError for arguments that are not JSON. */
function readChatAnswer(body) {
    if (!(0,json_guards/* isRecord */.u)(body))
        throw new MalformedAnswer('it is not an object');
    const choice = Array.isArray(body['choices']) ? body['choices'][0] : undefined;
    const message = (0,json_guards/* isRecord */.u)(choice) ? choice['message'] : undefined;
    if (!(0,json_guards/* isRecord */.u)(choice) || !(0,json_guards/* isRecord */.u)(message))
        throw new MalformedAnswer('it has no choices');
    const { content, refusal, tool_calls } = message;
    const { finish_reason } = choice;
    if (content !== undefined && content !== null && typeof content !== 'string') {
        throw new MalformedAnswer('the content is not text');
    }
    const calls = (0,values_tool_calls/* readToolCalls */._)(tool_calls);
    const refused = typeof refusal === 'string' && refusal !== '';
    return {
        // A call without words is one; nothing at all is an empty answer, which can be scored.
        output: refused ? refusal : content || (calls.length > 0 ? null : ''),
        ...(calls.length > 0 && { tool_calls: calls }),
        ...(refused && { refusal: true }),
        ...(typeof finish_reason === 'string' && { finish_reason }),
        ...readCircumstances(body),
    };
}
/** An answer of the Responses API. Throws a MalformedAnswer, a ProviderFailure or a ToolCallError. */
function readResponsesAnswer(body) {
    if (!(0,json_guards/* isRecord */.u)(body))
        throw new MalformedAnswer('it is not an object');
    const { error, output, status } = body;
    if ((0,json_guards/* isRecord */.u)(error))
        throw new ProviderFailure(String(error['message'] ?? error['code']));
    if (status === 'failed')
        throw new ProviderFailure('it gave no reason');
    if (!Array.isArray(output))
        throw new MalformedAnswer('it has no output');
    const items = output.filter(json_guards/* isRecord */.u);
    const parts = items
        .filter(({ type }) => type === 'message')
        .flatMap(({ content }) => (Array.isArray(content) ? content.filter(json_guards/* isRecord */.u) : []));
    const text = joinTexts(parts, 'output_text', 'text');
    const refusal = joinTexts(parts, 'refusal', 'refusal');
    const calls = (0,values_tool_calls/* readToolCalls */._)(items.filter(({ type }) => type === 'function_call'));
    return {
        output: refusal || text || (calls.length > 0 ? null : ''),
        ...(calls.length > 0 && { tool_calls: calls }),
        ...(refusal !== '' && { refusal: true }),
        finish_reason: finishOf(body, calls.length),
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
    const reason = (0,json_guards/* isRecord */.u)(incomplete_details) ? incomplete_details['reason'] : undefined;
    if (typeof reason === 'string' && reason !== 'max_output_tokens')
        return reason;
    // Compatible servers leave the reason out where it is the length; a filter is always named.
    if (status === 'incomplete')
        return 'length';
    return calls > 0 ? 'tool_calls' : 'stop';
}
function readCircumstances(body) {
    const usage = (0,read_usage/* readUsage */.k)(body['usage']);
    const { model, system_fingerprint: fingerprint } = body;
    return {
        ...(usage && { usage }),
        ...(typeof model === 'string' && { model }),
        ...(typeof fingerprint === 'string' && { fingerprint }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/targets/openai-request.js



/** Parameters of the chat API that the Responses API does not have. */
const CHAT_ONLY = ['seed', 'stop', 'presence_penalty', 'frequency_penalty'];
/** The prompt that the target names. Throws a UserError for one that no case would change. */
async function readPrompt({ prompt }, suiteFile, files) {
    if (prompt === undefined)
        return undefined;
    const fromFile = !Array.isArray(prompt) && typeof prompt === 'object';
    const read = fromFile ? await files.readText(prompt.path) : prompt;
    if ((0,template/* hasTemplate */.rJ)(read))
        return read;
    throw new errors/* UserError */.yo({
        code: 'prompt',
        message: 'the prompt uses nothing of the case: every case would be asked the same',
        place: { file: fromFile ? prompt.path : suiteFile },
        hint: 'Write {{input}} where the input belongs, or messages: a system one and a user one with {{input}}.',
    });
}
/** What every call carries besides the messages, under the names that the API wants. Only what the suite names. */
function readParameters(target, { file }) {
    const { prompt: _prompt, api, ...named } = target;
    return api === 'chat' ? forChat(named) : forResponses(named, file);
}
function forChat({ max_output_tokens, ...rest }) {
    return {
        ...rest,
        ...(max_output_tokens !== undefined && { max_completion_tokens: max_output_tokens }),
    };
}
function forResponses({ reasoning_effort, verbosity, response_format, ...rest }, file) {
    const strangers = CHAT_ONLY.filter((key) => rest[key] !== undefined);
    if (strangers.length > 0) {
        throw new errors/* UserError */.yo(strangers.map((key) => ({
            code: 'openai-parameter',
            message: `the Responses API has no parameter ${key}`,
            place: { file },
            hint: `Remove ${key} from target.openai, or use api: chat.`,
        })));
    }
    const text = {
        ...(response_format !== undefined && { format: flattenFormat(response_format) }),
        ...(verbosity !== undefined && { verbosity }),
    };
    return {
        ...rest,
        ...(reasoning_effort !== undefined && { reasoning: { effort: reasoning_effort } }),
        ...(Object.keys(text).length > 0 && { text }),
    };
}
/** Chat nests `{type, json_schema: {name, schema}}`; Responses wants the inner keys beside the type. */
function flattenFormat(format) {
    if (!(0,json_guards/* isRecord */.u)(format) || !(0,json_guards/* isRecord */.u)(format['json_schema']))
        return format;
    const { json_schema: inner, ...rest } = format;
    return { ...rest, ...inner };
}
/** The messages of a case: the prompt filled in, else the input as it is. Throws for an input that is no message. */
function buildMessages(prompt, { case: { input, context, metadata } }) {
    if (prompt === undefined)
        return messagesOfInput(input);
    const scope = { input, context, metadata };
    if (typeof prompt !== 'string') {
        return prompt.map(({ role, content }) => ({ role, content: (0,template/* renderText */.S5)(content, scope) }));
    }
    const rendered = (0,template/* renderTemplate */.Xm)(prompt, scope);
    if (isMessageList(rendered))
        return rendered;
    return [
        { role: 'user', content: typeof rendered === 'string' ? rendered : JSON.stringify(rendered) },
    ];
}
/** An input that is neither text nor messages and has no prompt to stand in. */
class UnusableInput extends Error {
    constructor() {
        super('the input is an object, and the target has no prompt that says what to send; add prompt: "… {{input}} …"');
        this.name = 'UnusableInput';
    }
}
function messagesOfInput(input) {
    if (typeof input === 'string')
        return [{ role: 'user', content: input }];
    if (isMessageList(input))
        return input;
    throw new UnusableInput();
}
function isMessageList(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => (0,json_guards/* isRecord */.u)(item) && typeof item['role'] === 'string'));
}

// EXTERNAL MODULE: ./lib/adapters/targets/target-answers.js
var target_answers = __webpack_require__(8338);
;// CONCATENATED MODULE: ./lib/adapters/targets/openai-target.js









/** Service tiers with prices of their own: only the suite's `prices` can know them. */
const OTHER_PRICE_TIERS = ['flex', 'priority', 'batch', 'scale'];
/** A model behind an OpenAI-compatible server. Throws a UserError where the key or the prompt is amiss. */
async function openOpenAiTarget(suite, deps) {
    const { openai, deterministic = false } = suite.target;
    if (!openai)
        throw new Error('the target is not of kind openai');
    const endpoint = readOpenAiEndpoint(deps.openai, `the target (${openai.model})`);
    const prompt = await readPrompt(openai, suite.file, deps.files);
    const parameters = readParameters(openai, suite);
    const { createOpenAiClient } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(515)]).then(__webpack_require__.bind(__webpack_require__, 5515));
    const client = createOpenAiClient({
        endpoint,
        timeoutMs: suite.run.timeout_s * 1000,
        maxSockets: suite.run.concurrency,
        env: deps.env,
    });
    async function answer(request, signal) {
        if (signal.aborted)
            return (0,target_answers/* interrupted */.VM)();
        const messages = tryMessages(() => buildMessages(prompt, request));
        if ('kind' in messages)
            return messages;
        const [path, key] = openai?.api === 'responses' ? ['/responses', 'input'] : ['/chat/completions', 'messages'];
        const result = await client.post(path, { ...parameters, [key]: messages.value }, signal);
        if (result.kind === 'error')
            return result;
        return readAnswer(result.body, {
            latencyMs: result.latencyMs,
            target: openai,
            prices: deps.prices,
        });
    }
    const { model, ...params } = parameters;
    return {
        facts: (0,build_facts/* buildFacts */._)({
            kind: 'openai',
            model: String(model),
            params: { api: openai.api, ...params },
            digests: {
                endpoint: (0,canonical_json/* digestJson */.tv)(endpoint.baseUrl),
                ...(prompt !== undefined && { prompt: (0,canonical_json/* digestJson */.tv)(prompt) }),
            },
            deterministic,
        }),
        answer,
        close: async () => client.close(),
    };
}
function tryMessages(build) {
    try {
        return { value: build() };
    }
    catch (error) {
        if (error instanceof template/* TemplateError */.$w)
            return (0,target_answers/* unmeasured */.Q8)('template', error.message);
        if (error instanceof UnusableInput)
            return (0,target_answers/* unmeasured */.Q8)('input', error.message);
        throw error;
    }
}
function readAnswer(body, { latencyMs, target, prices }) {
    try {
        const output = target?.api === 'responses' ? readResponsesAnswer(body) : readChatAnswer(body);
        const tier = isOtherTier(body) ? 'other' : 'standard';
        const names = [output.model, target?.model];
        const cost = prices.costOf(names, output.usage, tier);
        const found = {
            ...output,
            latency_ms: latencyMs,
            ...(cost !== undefined && { cost_usd: cost }),
        };
        return { kind: 'answer', output: found };
    }
    catch (error) {
        if (error instanceof values_tool_calls/* ToolCallError */.D)
            return (0,target_answers/* failed */.gz)('tool-arguments', error.message, latencyMs);
        if (error instanceof MalformedAnswer)
            return (0,target_answers/* retryable */.PB)('malformed', error.message);
        if (error instanceof ProviderFailure)
            return (0,target_answers/* retryable */.PB)('provider', error.message);
        throw error;
    }
}
function isOtherTier(body) {
    const tier = (0,json_guards/* isRecord */.u)(body) ? body['service_tier'] : undefined;
    return typeof tier === 'string' && OTHER_PRICE_TIERS.includes(tier);
}


/***/ }),

/***/ 9931:
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
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return undefined;
    const input = readCount(value['input_tokens'] ?? value['prompt_tokens']);
    const output = readCount(value['output_tokens'] ?? value['completion_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const details = value['input_tokens_details'] ?? value['prompt_tokens_details'];
    const cached = readCount(value['cached_tokens'] ?? ((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(details) ? details['cached_tokens'] : undefined));
    const usage = { input_tokens: input, output_tokens: output };
    return cached === undefined ? usage : { ...usage, cached_tokens: cached };
}
function readCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
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


/***/ })

};
