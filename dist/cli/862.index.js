export const id = 862;
export const ids = [862];
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

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAiModel: () => (/* binding */ createOpenAiModel)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judges/build-messages.js
var build_messages = __webpack_require__(7301);
// EXTERNAL MODULE: ./lib/adapters/models/openai-answer.js
var openai_answer = __webpack_require__(5320);
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
var openai_parameters = __webpack_require__(4264);
;// CONCATENATED MODULE: ./lib/adapters/models/openai-model.js





/** How servers without structured output answer: the status, and what they name in the message. */
const REFUSALS = ['http-400', 'http-404', 'http-422', 'http-501'];
const STRUCTURE = /response_format|json_schema|text\.format|structured[ _-]?output|grammar/i;
/**
 * The models of an OpenAI-compatible server. One that refuses structured output is asked at once without it, and then
 * never with it again. `ask` throws a UserError for a parameter that the API does not have.
 */
function createOpenAiModel(client, prices) {
    /** API and model, where there is no structured output. */
    const unstructured = new Set();
    async function ask(request, signal) {
        const { api, model, schema } = request;
        const who = `${api} ${model}`;
        const structured = schema !== undefined && !unstructured.has(who);
        const post = (withSchema) => {
            const body = buildBody(request, withSchema);
            return client.post(openai_parameters/* API_CALLS */.Ht[api].path, body, signal, nameOf(request, body));
        };
        const read = (result, isStructured) => readResult(result, client.redact, (response) => {
            const answer = (0,openai_answer/* readAnswer */.JN)(api, response.body);
            const { text, refused, finishReason } = answer;
            return {
                kind: 'answer',
                text,
                refused,
                ...(finishReason !== undefined && { finishReason }),
                structured: isStructured,
                ...describeCall(answer, response, { model, prices }),
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
        return readResult(result, client.redact, (response) => {
            const { vectors, ...answer } = readEmbeddings(response.body, texts.length);
            const facts = describeCall(answer, response, { model, prices });
            return { kind: 'embeddings', vectors, ...facts };
        });
    }
    return { ask, embed, close: async () => client.close() };
}
function readResult(result, redact, read) {
    if (result.kind === 'error')
        return result;
    try {
        return { ...read(result), ...(result.rate && { rate: result.rate }) };
    }
    catch (error) {
        if (!(error instanceof openai_answer/* UnusableAnswer */.kf))
            throw error;
        return { kind: 'error', code: error.code, message: redact(error.message), retry: true };
    }
}
/** `model`: the one that was asked for. */
function describeCall({ usage, model: reported, fingerprint, tier }, { latencyMs, batched }, { model, prices }) {
    const costUsd = prices.costOf([reported, model], usage, { tier, batched });
    return {
        ...(reported !== undefined && { model: reported }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...(usage && { usage }),
        ...(costUsd !== undefined && { costUsd }),
        ...(latencyMs !== undefined && { latencyMs }),
    };
}
/** What nobody asks for on behalf of a trial (canaries) is waited for by all others: it is asked at once. */
function nameOf({ api, of, messages }, body) {
    if (of === undefined)
        return undefined;
    return { of, body: { ...body, [openai_parameters/* API_CALLS */.Ht[api].messages]: (0,build_messages/* withoutBoundary */.B)(messages) } };
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


/***/ })

};
