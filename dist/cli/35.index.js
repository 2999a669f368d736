export const id = 35;
export const ids = [35];
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
const OTHER_PRICE_TIERS = ['flex', 'priority', 'scale'];
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
        tier: readTier(tier),
    };
}
function readTier(tier) {
    if (tier === 'batch')
        return tier;
    return typeof tier === 'string' && OTHER_PRICE_TIERS.includes(tier) ? 'other' : 'standard';
}


/***/ }),

/***/ 4264:
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

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOpenAiTarget: () => (/* binding */ openOpenAiTarget)
});

// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/template.js
var template = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/values/tool-calls.js
var tool_calls = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/adapters/models/openai-answer.js
var openai_answer = __webpack_require__(5320);
// EXTERNAL MODULE: ./lib/adapters/models/openai-endpoint.js
var openai_endpoint = __webpack_require__(591);
// EXTERNAL MODULE: ./lib/adapters/models/openai-parameters.js
var openai_parameters = __webpack_require__(4264);
// EXTERNAL MODULE: ./lib/adapters/targets/build-facts.js
var build_facts = __webpack_require__(6287);
;// CONCATENATED MODULE: ./lib/adapters/targets/openai-output.js

/** What a model said, as an Output. Throws a ToolCallError for arguments that are not JSON. */
function toOutput(answer) {
    const { text, refused, finishReason, toolCalls, usage, model, fingerprint } = answer;
    const calls = (0,tool_calls/* readToolCalls */._)(toolCalls);
    return {
        // A call without words is one; nothing at all is an empty answer, which can be scored.
        output: text || (calls.length > 0 ? null : ''),
        ...(calls.length > 0 && { tool_calls: calls }),
        ...(refused && { refusal: true }),
        ...(finishReason !== undefined && { finish_reason: finishReason }),
        ...(usage && { usage }),
        ...(model !== undefined && { model }),
        ...(fingerprint !== undefined && { fingerprint }),
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/targets/openai-request.js




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
/**
 * What every call carries besides the messages, under the names that the API wants. Only what the suite names.
 * Throws a UserError for a parameter that the API does not have.
 */
function readParameters(target, { file }) {
    const { prompt: _prompt, api, ...named } = target;
    const problems = (0,openai_parameters/* findStrangeParameters */.y5)(api, named, { where: 'target.openai', place: { file } });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return (0,openai_parameters/* nameParameters */.uT)(api, named);
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
        value.every((item) => (0,json_guards/* isRecord */.u4)(item) && typeof item['role'] === 'string'));
}

// EXTERNAL MODULE: ./lib/adapters/targets/target-answers.js
var target_answers = __webpack_require__(8338);
;// CONCATENATED MODULE: ./lib/adapters/targets/openai-target.js











/** A model behind an OpenAI-compatible server. Throws a UserError where the key or the prompt is amiss. */
async function openOpenAiTarget(suite, deps) {
    const { openai, deterministic = false } = suite.target;
    if (!openai)
        throw new Error('the target is not of kind openai');
    const endpoint = (0,openai_endpoint.readOpenAiEndpoint)(deps.openai, `the target (${openai.model})`);
    const prompt = await readPrompt(openai, suite.file, deps.files);
    const parameters = readParameters(openai, suite);
    const { path, messages: messagesKey } = openai_parameters/* API_CALLS */.Ht[openai.api];
    const client = openLate(deps.openClient, {
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
        const opened = await client.open();
        const body = { ...parameters, [messagesKey]: messages.value };
        const name = { of: [request.case.id, request.trial] };
        const result = await opened.post(path, body, signal, name);
        if (result.kind === 'error')
            return result;
        const { prices } = deps;
        const given = answerFrom(result, { target: openai, prices, redact: opened.redact });
        return { ...given, ...(result.rate && { rate: result.rate }) };
    }
    /** Prices too: an answer is kept with what it cost. */
    async function responseKey(request) {
        const messages = tryMessages(() => buildMessages(prompt, request));
        if ('kind' in messages)
            return undefined;
        const body = { ...parameters, [messagesKey]: messages.value };
        const asked = { endpoint: endpoint.baseUrl, path, body, prices: suite.prices };
        return (0,json_guards/* isJson */.Fh)(asked) ? asked : undefined;
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
        sources: (0,json_guards/* isRecord */.u4)(openai.prompt) ? [openai.prompt['path']] : [],
        promptChars(request) {
            const messages = tryMessages(() => buildMessages(prompt, request));
            return 'kind' in messages ? undefined : JSON.stringify(messages.value).length;
        },
        answer,
        responseKey,
        close: () => client.close(),
    };
}
/** The client is heavy, and not needed where every answer was kept. */
function openLate(openClient, options) {
    let opened;
    return {
        open: () => (opened ??= openClient(options)),
        close: async () => (await opened)?.close(),
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
function answerFrom({ body, latencyMs, batched }, { target, prices, redact }) {
    try {
        const answer = (0,openai_answer/* readAnswer */.JN)(target?.api ?? 'chat', body);
        const cost = prices.costOf([answer.model, target?.model], answer.usage, {
            ...answer,
            batched,
        });
        const found = {
            ...toOutput(answer),
            ...(latencyMs !== undefined && { latency_ms: latencyMs }),
            ...(cost !== undefined && { cost_usd: cost }),
        };
        return { kind: 'answer', output: found };
    }
    catch (error) {
        if (error instanceof tool_calls/* ToolCallError */.D)
            return {
                ...(0,target_answers/* failed */.gz)('tool-arguments', error.message, latencyMs),
                ...(batched && { batched }),
            };
        if (error instanceof openai_answer/* UnusableAnswer */.kf)
            return (0,target_answers/* retryable */.PB)(error.code, redact(error.message));
        throw error;
    }
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
