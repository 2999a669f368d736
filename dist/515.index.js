export const id = 515;
export const ids = [515];
export const modules = {

/***/ 35515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAiClient: () => (/* binding */ createOpenAiClient)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(98193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/redact.js + 1 modules
var adapters_redact = __webpack_require__(87022);
// EXTERNAL MODULE: ./lib/adapters/transport/read-retry-after.js
var read_retry_after = __webpack_require__(13928);
// EXTERNAL MODULE: ./lib/adapters/transport/transport.js
var transport_transport = __webpack_require__(34135);
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

/***/ 13928:
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


/***/ })

};
