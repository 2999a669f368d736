export const id = 658;
export const ids = [658,568];
export const modules = {

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BatchDesk: () => (/* binding */ BatchDesk)
});

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/adapters/models/openai-client.js + 2 modules
var openai_client = __webpack_require__(2568);
;// CONCATENATED MODULE: ./lib/adapters/batches/batch-api.js

/** A file of many requests takes longer than one of them. */
const FILE_TIMEOUT_MS = 10 * 60_000;
/** Answers of one batch. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;
/** How far back a batch is looked for whose number was not written down. */
const RECENT = 100;
/** Where batches can be asked, by the path below the base URL. */
const BATCH_ENDPOINTS = {
    '/chat/completions': '/v1/chat/completions',
    '/responses': '/v1/responses',
};
function isBatchPath(path) {
    return typeof path === 'string' && Object.hasOwn(BATCH_ENDPOINTS, path);
}
function openBatchApi(endpoint, env) {
    const { exchange, redact, close } = (0,openai_client/* connectOpenAi */.dx)({
        endpoint,
        timeoutMs: FILE_TIMEOUT_MS,
        maxSockets: 4,
        env,
        maxBytes: MAX_FILE_BYTES,
    });
    return {
        async upload(lines, signal) {
            const form = new FormData();
            form.set('purpose', 'batch');
            form.set('file', new Blob([lines], { type: 'application/jsonl' }), 'touchstone.jsonl');
            const uploaded = await exchange(
            // the client's own way to upload asks its fetch whether that can send forms
            (client, own) => client.post('/files', { body: form, signal: own }), signal);
            return requireId(uploaded);
        },
        create: (inputFile, path, signal) => exchange((client, own) => client.batches.create({
            input_file_id: inputFile,
            endpoint: BATCH_ENDPOINTS[path],
            completion_window: '24h',
        }, { signal: own }), signal).then(requireBatch),
        retrieve: (id, signal) => exchange((client, own) => client.batches.retrieve(id, { signal: own }), signal).then(requireBatch),
        find: (inputFile, signal) => exchange(async (client, own) => {
            const { data } = await client.batches.list({ limit: RECENT }, { signal: own });
            return data.find((batch) => batch.input_file_id === inputFile);
        }, signal),
        download: (file, signal) => exchange(async (client, own) => {
            const response = await client.files.content(file, { signal: own });
            return await response.bytes();
        }, signal),
        redact,
        close,
    };
}
const MOST_ID_CHARS = 256;
/** What a server calls its files and batches. Whatever it is, it goes into an address only encoded; dots alone would not be. */
function isRemoteId(value) {
    return typeof value === 'string' && value.length <= MOST_ID_CHARS && !/^\.*$/.test(value);
}
function requireId(result) {
    if (result.kind === 'error')
        return result;
    const { value } = result;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return isRemoteId(id) ? { kind: 'value', value: id } : malformed('the uploaded file has no id');
}
function requireBatch(result) {
    if (result.kind === 'error')
        return result;
    const batch = result.value;
    const isBatch = isRemoteId(batch?.id) && typeof batch.status === 'string';
    return isBatch ? result : malformed('the batch has no id, or no status');
}
function malformed(what) {
    return {
        kind: 'error',
        code: 'malformed',
        message: `the provider's answer is malformed: ${what}`,
        retry: false,
    };
}

// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/adapters/batches/read-batch-rows.js

const LINE_FEED = 10;
/** The rows of an output or error file, in its order. Lines that are none are counted, and left out. */
function* readBatchRows(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let start = 0; start < text.length;) {
        const end = text.indexOf(LINE_FEED, start);
        const line = text.toString('utf8', start, end === -1 ? text.length : end).trim();
        start = end === -1 ? text.length : end + 1;
        if (line !== '')
            yield readRow(line) ?? 'malformed';
    }
}
function readRow(line) {
    const row = parse(line);
    if (!(0,json_guards/* isRecord */.u4)(row))
        return undefined;
    const { custom_id: id, response, error } = row;
    if (typeof id !== 'string')
        return undefined;
    if ((0,json_guards/* isRecord */.u4)(response)) {
        const { status_code: status, body } = response;
        if (typeof status === 'number')
            return { id, answer: { status, body } };
    }
    const said = (0,json_guards/* isRecord */.u4)(error) ? (error['code'] ?? error['message']) : undefined;
    return { id, answer: { failed: typeof said === 'string' ? said : 'no answer' } };
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/batches/collect-batch.js



const FIRST_POLL_MS = 1000;
const LONGEST_POLL_MS = 60_000;
const ENDED = new Set(['completed', 'failed', 'expired', 'cancelled']);
const MOST_ERRORS_TOLD = 3;
/** Asks, ever less often, until the batch has come to its end; else why it cannot be waited for. */
async function awaitBatch(id, { api, clock, signal, onProgress }) {
    for (let delay = FIRST_POLL_MS;; delay = Math.min(LONGEST_POLL_MS, delay * 2)) {
        const result = await api.retrieve(id, signal);
        if (signal.aborted)
            return 'aborted';
        if (result.kind === 'value') {
            onProgress(result.value);
            if (ENDED.has(result.value.status))
                return result.value;
        }
        else if (!result.retry)
            return { why: `its state cannot be read: ${result.message}` };
        await clock.sleep(delay, signal);
        if (signal.aborted)
            return 'aborted';
    }
}
/** What the files of an ended batch hold, row by row; `notes`: files that could not be read, and lines that are none. */
async function* readAnswers(batch, api, { signal, notes }) {
    for (const file of [batch.output_file_id, batch.error_file_id]) {
        // servers write null where there is no file
        if (!file)
            continue;
        const downloaded = await api.download(file, signal);
        if (downloaded.kind === 'error') {
            notes.push(`file ${file}: ${downloaded.message}`);
            continue;
        }
        let malformed = 0;
        for (const row of readBatchRows(downloaded.value))
            if (row === 'malformed')
                malformed += 1;
            else
                yield row;
        if (malformed > 0)
            notes.push(`file ${file}: ${malformed} lines are no answers`);
    }
}
/** A row as the same call, made on its own, would have been answered; undefined: that is to be asked again, directly. */
function collect_batch_readRow({ answer }, redact) {
    if ('failed' in answer)
        return undefined;
    const { status, body } = answer;
    if (status >= 200 && status < 300)
        return (0,json_guards/* isRecord */.u4)(body) ? { kind: 'response', body, batched: true } : undefined;
    const error = (0,openai_client/* explainAnswer */.iJ)(status, body, redact);
    return error.retry ? undefined : error;
}
/** Why rows have no answer, in words. */
function describeEnd({ status, errors }) {
    const listed = errors?.data;
    const said = (Array.isArray(listed) ? listed.filter(json_guards/* isRecord */.u4) : [])
        .slice(0, MOST_ERRORS_TOLD)
        .map(({ line, message, code }) => {
        const where = typeof line === 'number' ? `line ${line}: ` : '';
        const reason = [message, code].find((one) => typeof one === 'string');
        return `${where}${reason ?? 'no reason'}`;
    });
    return said.length > 0 ? `${status} (${said.join('; ')})` : status;
}

;// CONCATENATED MODULE: ./lib/adapters/batches/insist.js
const MOST_CALLS = 4;
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
/** Asks again, three times at most, after a failure that may pass. `before`: looks whether a call that failed has not worked after all. */
async function insist(ask, { clock, signal, before, }) {
    for (let calls = 1;; calls += 1) {
        const result = await ask();
        if (result.kind === 'value' || !result.retry || calls >= MOST_CALLS)
            return result;
        const delay = result.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (calls - 1);
        await clock.sleep(Math.min(delay, LONGEST_DELAY_MS), signal);
        if (signal.aborted)
            return result;
        const value = await before?.();
        if (value !== undefined)
            return { kind: 'value', value };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/batches/batch-collector.js


/** Of a server that has no batches, or none for this key: no later one will be taken either. */
const LASTING = new Set(['http-401', 'http-403', 'http-404', 'http-405', 'http-501']);
/** Submits batches and hands out their answers; what they do not answer is asked directly. */
class BatchCollector {
    tools;
    batches = [];
    /** Of an earlier attempt, by row. */
    remembered = new Map();
    /** Why this server gets no batch. */
    refusal;
    constructor(tools) {
        this.tools = tools;
        for (const known of tools.ledger.known.filter((one) => one.endpoint === tools.endpoint)) {
            const batch = this.add(known, []);
            batch.isRemembered = true;
            for (const row of known.rows)
                this.remembered.set(row, batch);
        }
    }
    /** Whether the call was submitted before: it waits for that. */
    recall(call) {
        const batch = this.remembered.get(call.id);
        if (batch?.known.path !== call.path)
            return false;
        batch.waiting.set(call.id, call);
        return true;
    }
    /** One file, one batch. */
    async submit({ calls, lines }) {
        const { api, ledger, clock, told, endpoint } = this.tools;
        if (this.refusal !== undefined)
            return this.giveUp(calls, this.refusal);
        const { signal, path, body } = calls[0];
        const file = await insist(() => api.upload(lines, signal), { clock, signal });
        if (file.kind === 'error')
            return this.refuse(calls, file, 'takes no file');
        const rows = calls.map(({ id }) => id);
        const known = { inputFile: file.value, endpoint, path, rows };
        await ledger.uploaded(known);
        const batch = this.add(known, calls);
        batch.isCollecting = true;
        if (!(await this.create(batch, signal)))
            return;
        told.submitted(known.id, rows.length, String(body['model']));
        await this.collect(batch, signal);
    }
    /** Goes on with the batches of an earlier attempt that somebody waits for. */
    async collectRemembered() {
        const wanted = this.batches.filter(({ waiting, isCollecting }) => waiting.size > 0 && !isCollecting);
        await Promise.all(wanted.map(async (batch) => {
            batch.isCollecting = true;
            const [first] = batch.waiting.values();
            const { signal } = first;
            if (batch.known.id === undefined && !(await this.findOrCreate(batch, signal)))
                return;
            if (!batch.ended)
                this.tools.told.resumed(batch.known.id, batch.waiting.size);
            await this.collect(batch, signal);
        }));
    }
    /** Nobody waits any longer. */
    abandon() {
        for (const batch of this.batches) {
            batch.left += batch.waiting.size;
            batch.waiting.clear();
        }
    }
    /** What is still with the provider. */
    countPending() {
        const left = this.batches.filter((batch) => batch.left > 0);
        return { calls: left.reduce((sum, batch) => sum + batch.left, 0), batches: left.length };
    }
    add(known, calls) {
        const waiting = new Map(calls.map((call) => [call.id, call]));
        const batch = {
            known,
            waiting,
            done: 0,
            isCollecting: false,
            left: 0,
            isRemembered: false,
        };
        this.batches.push(batch);
        return batch;
    }
    /** The process may have ended between the batch and its note of it. */
    async findOrCreate(batch, signal) {
        const found = await this.tools.api.find(batch.known.inputFile, signal);
        if (found.kind === 'error' || !found.value)
            return await this.create(batch, signal);
        await this.note(batch, found.value);
        return true;
    }
    async create(batch, signal) {
        const { api, clock } = this.tools;
        const { inputFile, path } = batch.known;
        const made = await insist(() => api.create(inputFile, path, signal), {
            clock,
            signal,
            before: async () => {
                const found = await api.find(inputFile, signal);
                return found.kind === 'value' ? found.value : undefined;
            },
        });
        if (made.kind === 'value') {
            await this.note(batch, made.value);
            return true;
        }
        batch.isCollecting = false;
        this.refuse(takeAll(batch), made, 'takes no batch');
        return false;
    }
    async note(batch, { id }) {
        await this.tools.ledger.created(batch.known.inputFile, id);
        batch.known.id = id;
    }
    async collect(batch, signal) {
        const { api, clock, onLate } = this.tools;
        const id = batch.known.id;
        const onProgress = (state) => this.tellProgress(batch, state);
        const ended = batch.ended ?? (await awaitBatch(id, { api, clock, signal, onProgress }));
        if (ended !== 'aborted') {
            if ('why' in ended)
                this.giveUp(takeAll(batch), `batch ${id}: ${ended.why}`);
            else
                await this.handOut(batch, ended, signal);
        }
        batch.isCollecting = false;
        if (batch.waiting.size > 0)
            onLate();
    }
    async handOut(batch, ended, signal) {
        const { api, clock, told } = this.tools;
        batch.ended = ended;
        const waiting = new Map(batch.waiting);
        batch.waiting.clear();
        const notes = [];
        const download = (file) => insist(() => api.download(file, signal), { clock, signal });
        for await (const row of readAnswers(ended, { download }, { signal, notes })) {
            const call = waiting.get(row.id);
            const result = call && collect_batch_readRow(row, api.redact);
            // what failed for an earlier attempt (a quota, a key) may have been mended since
            if (!result || (batch.isRemembered && result.kind === 'error'))
                continue;
            waiting.delete(row.id);
            call.settle(result);
        }
        for (const note of notes)
            told.warn(note);
        // its answers are out: a later attempt finds them in the trials, or here again
        batch.left = signal.aborted ? waiting.size : 0;
        if (signal.aborted)
            return;
        this.giveUp([...waiting.values()], `batch ${ended.id} is ${describeEnd(ended)} without answers to them`);
    }
    tellProgress(batch, { request_counts: counts }) {
        batch.done = countOf(counts?.completed) + countOf(counts?.failed);
        const open = this.batches.filter(({ ended, isCollecting }) => isCollecting && !ended);
        const done = open.reduce((sum, one) => sum + one.done, 0);
        const total = open.reduce((sum, { known }) => sum + known.rows.length, 0);
        this.tools.told.progress(done, total, open.length);
    }
    refuse(calls, { code, message }, what) {
        const why = `the server ${what}: ${message}`;
        if (LASTING.has(code))
            this.refusal = why;
        this.giveUp(calls, why);
    }
    giveUp(calls, why) {
        const open = calls.filter(({ signal }) => !signal.aborted);
        if (open.length === 0)
            return;
        this.tools.told.fellBack(open.length, this.tools.api.redact(why));
        for (const call of open)
            call.makeDirectly();
    }
}
/** Compatible servers leave counts out. */
function countOf(rows) {
    return typeof rows === 'number' && Number.isFinite(rows) ? rows : 0;
}
function takeAll({ waiting }) {
    const calls = [...waiting.values()];
    waiting.clear();
    return calls;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(2849);
;// CONCATENATED MODULE: ./lib/adapters/batches/batch-ledger.js






/** Rows of one batch, as providers bound them. */
const MOST_ROWS = 50_000;
/** A line of 50,000 rows has 3 MB. */
const MAX_LEDGER_BYTES = 64 * 1024 * 1024;
const CUSTOM_ID = /^[\w-]{1,64}$/;
const DIGEST = /^[0-9a-f]{64}$/;
/** The ledger of a run's folder, with what an earlier attempt's folder knows besides. */
async function openBatchLedger(folder, earlier) {
    const path = (0,external_node_path_.join)(folder, run_folder/* BATCHES_FILE */.q9);
    const own = await readLedger(path);
    // a line that was cut would swallow the next one
    if (own.isCut)
        await write(path, '\n');
    const known = own.batches;
    async function uploaded(batch) {
        const { inputFile, endpoint, path: below, rows } = batch;
        const uploadedFile = { input_file_id: inputFile, endpoint, path: below, custom_ids: rows };
        await write(path, `${JSON.stringify(uploadedFile)}\n`);
    }
    async function created(inputFile, id) {
        await write(path, `${JSON.stringify({ input_file_id: inputFile, batch_id: id })}\n`);
    }
    const before = earlier === undefined ? [] : (await readLedger((0,external_node_path_.join)(earlier, run_folder/* BATCHES_FILE */.q9))).batches;
    for (const batch of before) {
        await uploaded(batch);
        if (batch.id !== undefined)
            await created(batch.inputFile, batch.id);
        known.push(batch);
    }
    return { known, uploaded, created };
}
async function write(path, text) {
    await (0,promises_.appendFile)(path, text).catch((error) => {
        throw (0,say_unwritable/* sayUnwritable */.B)((0,external_node_path_.dirname)(path), error);
    });
}
/** Whoever could write into the run's folder can have written it: what is not of its shape is left out. */
async function readLedger(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!stats?.isFile() || stats.size > MAX_LEDGER_BYTES)
        return { batches: [], isCut: false };
    const text = await (0,promises_.readFile)(path, 'utf8');
    const batches = new Map();
    for (const line of text.split('\n')) {
        const entry = batch_ledger_parse(line);
        if (!(0,json_guards/* isRecord */.u4)(entry))
            continue;
        const { input_file_id: inputFile, batch_id: id } = entry;
        if (!isRemoteId(inputFile))
            continue;
        const known = batches.get(inputFile);
        if (known && isRemoteId(id))
            known.id = id;
        const batch = known ? undefined : readUpload(inputFile, entry);
        if (batch)
            batches.set(inputFile, batch);
    }
    return { batches: [...batches.values()], isCut: text !== '' && !text.endsWith('\n') };
}
function readUpload(inputFile, entry) {
    const { endpoint, path, custom_ids: rows } = entry;
    if (typeof endpoint !== 'string' || !DIGEST.test(endpoint) || !isBatchPath(path))
        return undefined;
    return isRowList(rows) ? { inputFile, endpoint, path, rows } : undefined;
}
function isRowList(rows) {
    const isRow = (id) => typeof id === 'string' && CUSTOM_ID.test(id);
    return Array.isArray(rows) && rows.length <= MOST_ROWS && rows.every(isRow);
}
function batch_ledger_parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/adapters/batches/batch-notes.js

/** What people are told of batches: while they are at work, and in the run's notes. */
class BatchNotes {
    log;
    direct = new Map();
    said = '';
    constructor(log) {
        this.log = log;
    }
    submitted(id, rows, model) {
        this.log.info(`batch ${id}: ${(0,format_number/* formatCount */.B4)(rows)} calls of ${model} are submitted; answers come within 24 hours`);
    }
    resumed(id, rows) {
        this.log.info(`batch ${id}: ${countCalls(rows)} submitted before, and waited for now`);
    }
    /** Of all batches that are waited for. */
    progress(done, total, batches) {
        const of = batches === 1 ? '1 batch' : `${batches} batches`;
        const line = `batch: ${(0,format_number/* formatCount */.B4)(done)} of ${(0,format_number/* formatCount */.B4)(total)} rows done, ${of}`;
        if (line !== this.said)
            this.log.info(line);
        this.said = line;
    }
    /** Calls that no batch answered. */
    fellBack(calls, why) {
        if (!this.direct.has(why))
            this.log.warn(`batch: ${countCalls(calls)} made directly: ${why}`);
        this.direct.set(why, (this.direct.get(why) ?? 0) + calls);
    }
    warn(text) {
        this.log.warn(`batch: ${text}`);
    }
    /** `pending`: calls in batches that nobody waited for to their end. */
    list(pending) {
        const fallen = [...this.direct].map(([why, calls]) => `batch: ${countCalls(calls)} made directly, at the full price: ${why}`);
        if (pending.batches === 0)
            return fallen;
        const calls = pending.calls === 1 ? '1 call is' : `${(0,format_number/* formatCount */.B4)(pending.calls)} calls are`;
        const still = `batch: ${calls} still with the provider (${pending.batches} to collect): re-run the job, or go on with --resume, and the answers are taken up`;
        return [...fallen, still];
    }
}
function countCalls(calls) {
    return calls === 1 ? '1 call was' : `${(0,format_number/* formatCount */.B4)(calls)} calls were`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/batches/name-call.js


/**
 * What a call is called in a batch: by all that decides its answer, and by whose it is. The same call of an earlier attempt has
 * the same name; calls of two trials never do. 43 letters, of 64 that a `custom_id` may have.
 */
function nameCall(path, body, { of, body: named = body }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonical_json/* canonicalJson */.dj)([path, named, of]))
        .digest('base64url');
}

;// CONCATENATED MODULE: ./lib/adapters/batches/batched-call.js

/** Its line in the file of requests. */
function writeRow({ id, path, body }) {
    const row = { custom_id: id, method: 'POST', url: BATCH_ENDPOINTS[path], body };
    return `${JSON.stringify(row)}\n`;
}

;// CONCATENATED MODULE: ./lib/adapters/batches/pack-calls.js


/** Half of what OpenAI takes: the file is held in memory while it is sent. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Calls by endpoint and model (a batch is of one of each), and where they are too many for one file, in several. */
function packCalls(calls, { mostRows = MOST_ROWS, mostBytes = MOST_BYTES } = {}) {
    const groups = Map.groupBy(calls, ({ path, body }) => `${path} ${String(body['model'])}`);
    return [...groups.values()].flatMap((group) => [...cut(group, mostRows, mostBytes)]);
}
function* cut(calls, mostRows, mostBytes) {
    let pack = [];
    let lines = [];
    let bytes = 0;
    for (const call of calls) {
        const line = writeRow(call);
        const size = Buffer.byteLength(line);
        if (pack.length > 0 && (pack.length >= mostRows || bytes + size > mostBytes)) {
            yield { calls: pack, lines: lines.join('') };
            [pack, lines, bytes] = [[], [], 0];
        }
        pack.push(call);
        lines.push(line);
        bytes += size;
    }
    yield { calls: pack, lines: lines.join('') };
}

;// CONCATENATED MODULE: ./lib/adapters/batches/batch-desk.js








/** Nothing new for so long: whoever could ask has asked. */
const QUIET_MS = 500;
/**
 * Collects the calls of a run, and has them answered by batches. It submits once nobody asks any more: every trial that could
 * run waits for an answer, and no other call is under way. What no batch answers is asked directly, so many at a time.
 * Before a folder is opened there is nowhere to remember a batch in: calls are made directly.
 */
class BatchDesk {
    endpoint;
    clock;
    api;
    told;
    callTurns;
    closing = new AbortController();
    heard = new WeakSet();
    waiting = new Set();
    /** Of calls that were answered: who asks once more was not content, and need not wait again. */
    answered = new Set();
    turns = new Map();
    collector;
    queue = [];
    posts = 0;
    busy = 0;
    isWatching = false;
    constructor(endpoint, { env, turns, clock, log }) {
        this.endpoint = (0,canonical_json/* digestJson */.tv)(endpoint.baseUrl);
        this.clock = clock;
        this.api = openBatchApi(endpoint, env);
        this.told = new BatchNotes(log);
        this.callTurns = turns;
    }
    /** The folder of the run, and that of an earlier attempt whose batches are waited for as well. */
    async open(folder, earlier) {
        const { api, clock, told, endpoint } = this;
        const ledger = await openBatchLedger(folder, earlier);
        const onLate = () => this.watch();
        this.collector = new BatchCollector({ api, ledger, clock, told, endpoint, onLate });
    }
    /** Something else that takes its time, and may lead to calls. */
    async during(work) {
        this.busy += 1;
        try {
            return await work();
        }
        finally {
            this.busy -= 1;
        }
    }
    async post({ path, body, signal, name, direct }) {
        if (signal.aborted)
            return (0,openai_client/* interrupted */.VM)();
        const { collector } = this;
        // all of its trials have begun: it does not matter whose call is first
        const caller = { name: String(body['model']), isJudge: false };
        const alone = () => this.during(() => this.callTurns.take(caller, direct));
        if (!collector || !name || !isBatchPath(path))
            return await alone();
        const called = nameCall(path, body, name);
        const print = printOf(called);
        if (this.answered.has(print))
            return await alone();
        const turn = (this.turns.get(called) ?? 0) + 1;
        this.turns.set(called, turn);
        this.hear(signal, collector);
        return await new Promise((resolve, reject) => {
            const settle = (result) => {
                this.waiting.delete(call);
                this.answered.add(print);
                this.turns.delete(called);
                resolve(result);
            };
            const call = {
                id: `${called}-${turn}`,
                of: JSON.stringify(name.of),
                path,
                body,
                signal,
                settle,
                fail: reject,
                makeDirectly: () => void alone().then(settle, reject),
            };
            this.waiting.add(call);
            if (!collector.recall(call))
                this.queue.push(call);
            this.posts += 1;
            this.watch();
        });
    }
    /** What a reader of the run should know. */
    notes() {
        return this.told.list(this.collector?.countPending() ?? { calls: 0, batches: 0 });
    }
    close() {
        this.closing.abort();
        this.api.close();
    }
    /** One listener for all calls of a signal: thousands wait at a time. */
    hear(signal, collector) {
        if (this.heard.has(signal))
            return;
        this.heard.add(signal);
        const abort = () => {
            collector.abandon();
            this.queue = this.queue.filter((call) => call.signal !== signal);
            for (const call of this.waiting)
                if (call.signal === signal)
                    call.settle((0,openai_client/* interrupted */.VM)());
        };
        signal.addEventListener('abort', abort, { once: true });
    }
    watch() {
        if (this.isWatching || this.closing.signal.aborted)
            return;
        this.isWatching = true;
        void this.flushWhenQuiet().catch((error) => {
            for (const call of this.waiting)
                call.fail(error);
        });
    }
    async flushWhenQuiet() {
        for (;;) {
            const { posts } = this;
            await this.clock.sleep(QUIET_MS, this.closing.signal);
            if (this.closing.signal.aborted)
                return;
            if (this.queue.length >= MOST_ROWS || (this.posts === posts && this.busy === 0))
                break;
        }
        this.isWatching = false;
        await this.flush();
    }
    async flush() {
        const { collector, queue } = this;
        if (!collector)
            return;
        this.queue = [];
        const submitted = packCalls(queue).map(async (pack) => {
            const [first, ...others] = pack.calls;
            // of one trial alone: all others may wait to see what it takes
            if (others.some(({ of }) => of !== first.of))
                return await collector.submit(pack);
            for (const call of pack.calls)
                call.makeDirectly();
        });
        await Promise.all([collector.collectRemembered(), ...submitted]);
    }
}
/** Half a hundred bits of a name: a run may have a million. Two of the same cost a call its wait, and nothing else. */
function printOf(name) {
    return Buffer.from(name.slice(0, 8), 'base64url').readUIntBE(0, 6);
}


/***/ }),

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
