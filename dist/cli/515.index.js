export const id = 515;
export const ids = [515];
export const modules = {

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
