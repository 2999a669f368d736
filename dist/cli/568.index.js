export const id = 568;
export const ids = [568];
export const modules = {

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dx: () => (/* binding */ connectOpenAi),
  createOpenAiClient: () => (/* binding */ createOpenAiClient),
  iJ: () => (/* binding */ explainAnswer),
  VM: () => (/* binding */ interrupted)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/adapters/redact.js + 2 modules
var adapters_redact = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/adapters/transport/read-retry-after.js
var read_retry_after = __webpack_require__(3928);
// EXTERNAL MODULE: ./lib/adapters/transport/transport.js
var transport_transport = __webpack_require__(4135);
;// CONCATENATED MODULE: ./lib/adapters/models/fetch-over-transport.js
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/**
 * `fetch` for the provider's client over our own transport: kept connections, the proxy of the host's
 * environment, a cap on the answer, no redirect followed. Throws a `TransportError`.
 */
function fetchOverTransport({ transport, timeoutMs, apiKey, maxBytes = MAX_ANSWER_BYTES, }) {
    /** A handful: one a kind of call. */
    const urls = new Map();
    const headers = writeHeaders(apiKey);
    return async (resource, init = {}) => {
        const href = resource instanceof Request ? resource.url : String(resource);
        const url = urls.get(href) ?? new URL(href);
        urls.set(href, url);
        const { body: sent, ...kind } = await readBody(init.body);
        const outcome = await transport.send({
            url,
            method: init.method ?? 'GET',
            headers: { ...headers, ...kind },
            ...(sent !== undefined && { body: sent }),
            timeoutMs,
            maxBytes,
            ...(init.signal && { signal: init.signal }),
        });
        if (outcome.kind !== 'response')
            throw new TransportError(outcome);
        return describeResponse(outcome);
    };
}
/**
 * What the provider's client reads of a response. A whole `Response`, with its `Headers` and its stream over what is in memory
 * already, took a fifth of a run's processor time (docs/performance.md).
 */
function describeResponse({ status, headers, body, }) {
    const read = {
        status,
        ok: status >= 200 && status < 300,
        statusText: '',
        headers: {
            get: (name) => headers.get(name.toLowerCase()) ?? null,
            entries: () => headers.entries(),
        },
        // there is no stream to be cancelled
        body: null,
        text: async () => body.toString('utf8'),
        json: async () => JSON.parse(body.toString('utf8')),
        bytes: async () => body,
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client reads no more of it than stands here
    return read;
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
/** JSON as text, or a form with a file; and the headers that differ from those of JSON. */
async function readBody(body) {
    if (typeof body === 'string')
        return { body };
    // the content of a file is whatever it is
    if (!(body instanceof FormData))
        return { accept: '*/*' };
    const form = new Response(body);
    const type = form.headers.get('content-type') ?? 'multipart/form-data';
    return { body: new Uint8Array(await form.arrayBuffer()), 'content-type': type };
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

;// CONCATENATED MODULE: ./lib/adapters/models/read-rate.js
/** What OpenAI and those that follow it count; the scarcer of the two says how long nothing is left. */
const COUNTED = ['requests', 'tokens'];
const MS = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
/** What the headers of an answer say of the limits: of `6m0s`, `1.5s`, `20ms`. Nothing where they say nothing that is understood. */
function readRate(get) {
    let news;
    for (const what of COUNTED) {
        const left = Number.parseInt(get(`x-ratelimit-remaining-${what}`) ?? '', 10);
        const resetMs = readDuration(get(`x-ratelimit-reset-${what}`) ?? '');
        if (!Number.isFinite(left) || resetMs === undefined)
            continue;
        if (!news || left < news.remaining)
            news = { remaining: left, resetMs };
    }
    return news;
}
function readDuration(text) {
    if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s))+$/.test(text))
        return undefined;
    return [...text.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (MS.get(unit) ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/adapters/models/openai-client.js








/** An error page of a proxy can be as long as any page. */
const LONGEST_MESSAGE = 2000;
function connectOpenAi({ endpoint, timeoutMs, maxSockets, env, maxBytes, }) {
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
        fetch: fetchOverTransport({
            transport,
            timeoutMs,
            apiKey,
            ...(maxBytes !== undefined && { maxBytes }),
        }),
    });
    return {
        async exchange(call, signal) {
            if (signal.aborted)
                return interrupted();
            const start = performance.now();
            // The client never takes its listener off a signal: one per call, or a long run fills the memory.
            const own = new AbortController();
            const abort = () => own.abort();
            signal.addEventListener('abort', abort, { once: true });
            try {
                const value = await call(client, own.signal);
                return { kind: 'value', value, latencyMs: performance.now() - start };
            }
            catch (error) {
                return maskMessage(explain(error, { timeoutMs, signal }), redact);
            }
            finally {
                signal.removeEventListener('abort', abort);
            }
        },
        redact,
        close: () => transport.close(),
    };
}
function createOpenAiClient(options) {
    const { exchange, redact, close } = connectOpenAi(options);
    return {
        async post(path, body, signal) {
            const result = await exchange((client, own) => client.post(path, { body, signal: own }).withResponse(), signal);
            if (result.kind === 'error')
                return result;
            const { data: answer, response } = result.value;
            if (typeof answer !== 'object' || answer === null)
                return malformed('the answer is not JSON');
            const rate = readRate((name) => response.headers.get(name) ?? undefined);
            return {
                kind: 'response',
                body: answer,
                latencyMs: result.latencyMs,
                ...(rate && { rate }),
            };
        },
        redact,
        close,
    };
}
/** What an answer of this status says, wherever it was read. */
function explainAnswer(status, body, redact) {
    const error = (0,json_guards/* isRecord */.u4)(body) && (0,json_guards/* isRecord */.u4)(body['error']) ? body : { error: body };
    return maskMessage(explainStatus(openai/* APIError */.LG.generate(status, error, undefined, new Headers())), redact);
}
/** Masked before it is cut: half a key is still one. */
function maskMessage(error, redact) {
    return { ...error, message: cutMessage(redact(error.message)) };
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
    const rate = readRate(get);
    return {
        kind: 'error',
        code: `http-${status}`,
        message: said,
        retry: true,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        ...(rate && { rate }),
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
