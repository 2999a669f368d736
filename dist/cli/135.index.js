export const id = 135;
export const ids = [135];
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

/***/ 3135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRecordedTarget: () => (/* binding */ openRecordedTarget)
/* harmony export */ });
/* harmony import */ var _config_parse_json_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5338);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2641);
/* harmony import */ var _answer_from_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5416);
/* harmony import */ var _build_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6287);
/* harmony import */ var _read_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4431);
/* harmony import */ var _target_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8338);







const MOST_PROBLEMS = 50;
/** Outputs from a JSONL file: only where each lies is kept in memory. */
async function openRecordedTarget(suite, { files, prices }) {
    const path = suite.target.recorded ?? '';
    const { positions, trials } = await indexFile(files, path);
    async function answer(id, trial) {
        const position = positions.get(id)?.get(trial);
        if (!position) {
            const which = trials > 1 ? `trial ${trial} of case ${id}` : `case ${id}`;
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasured */ .Q8)('not-recorded', `not recorded: ${path} has no line for ${which}`);
        }
        const line = { ...position, text: await files.readLine(path, position) };
        const reading = readLine(line, path);
        if (reading.status === 'wrong')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(reading.problems);
        const { error, ...output } = reading.output;
        if (error?.kind === 'failed')
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(error.code ?? 'recorded', error.message, output.latency_ms);
        if (error)
            return (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasured */ .Q8)(error.code ?? 'recorded', error.message);
        const cost = (0,_answer_from_output_js__WEBPACK_IMPORTED_MODULE_2__/* .completeOutput */ .l)(output, { latencyMs: 0, prices }).cost_usd;
        return { kind: 'answer', output: { ...output, ...(cost !== undefined && { cost_usd: cost }) } };
    }
    return {
        facts: (0,_build_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .buildFacts */ ._)({
            kind: 'recorded',
            digests: { recorded: await files.digest(path) },
            deterministic: isDeterministic(suite, trials),
        }),
        recordedTrials: trials,
        sources: [path],
        unused: (caseIds) => [...positions]
            .filter(([id]) => !caseIds.has(id))
            .flatMap(([id, byTrial]) => [...byTrial.values()].map(({ line }) => ({ id, place: { file: path, line } }))),
        answer: async (request, signal) => signal.aborted ? (0,_target_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .interrupted */ .VM)() : answer(request.case.id, request.trial),
        close: async () => undefined,
    };
}
function isDeterministic({ target }, trials) {
    return target.deterministic ?? trials === 1;
}
async function indexFile(files, path) {
    const positions = new Map();
    const problems = [];
    let trials = 1;
    for await (const line of files.lines(path)) {
        if (line.text.trim() === '')
            continue;
        const reading = readLine(line, path);
        if (reading.status === 'wrong') {
            problems.push(...reading.problems);
            if (problems.length >= MOST_PROBLEMS)
                break;
            continue;
        }
        const { id, trial } = reading;
        const byTrial = positions.get(id) ?? new Map();
        const earlier = byTrial.get(trial);
        if (earlier)
            problems.push(describeDuplicate(reading, earlier, { file: path, line: line.line }));
        byTrial.set(trial, { line: line.line, offset: line.offset, length: line.length });
        positions.set(id, byTrial);
        trials = Math.max(trials, trial);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
    if (positions.size === 0) {
        const message = 'the file of recorded outputs is empty';
        const hint = 'Write a line per case: {"id": "…", "output": "…"}.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'recorded', message, place: { file: path }, hint });
    }
    return { positions, trials };
}
function describeDuplicate({ id, trial }, earlier, place) {
    return {
        code: 'recorded',
        message: `case ${id}, trial ${trial} is recorded twice, first on line ${earlier.line}`,
        place,
        hint: 'Remove one of them, or give each its own "trial" number.',
    };
}
function readLine(line, file) {
    const parsed = (0,_config_parse_json_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonLine */ .w)(line, file);
    if (parsed.status === 'wrong')
        return parsed;
    const { document } = parsed;
    const { data } = document;
    const wrong = (message, key, hint) => ({
        status: 'wrong',
        problems: [
            {
                code: 'recorded',
                message,
                place: key === undefined ? { file, line: line.line } : document.locate('', key),
                hint,
            },
        ],
    });
    if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(data)) {
        return wrong('a line must be an object', undefined, 'Write {"id": "…", "output": "…"}.');
    }
    const { id, trial = 1 } = data;
    if (typeof id !== 'string' || id === '') {
        return wrong('"id" must be the id of a case', undefined, 'Write {"id": "…", "output": "…"}.');
    }
    if (typeof trial !== 'number' || !Number.isInteger(trial) || trial < 1) {
        return wrong('"trial" must be a whole number from 1 up', 'trial', 'Write "trial": 1.');
    }
    const reading = (0,_read_output_js__WEBPACK_IMPORTED_MODULE_4__/* .readOutput */ .o)(data, { beside: ['id', 'trial'], unknown: 'refuse' });
    if (reading.status === 'read')
        return { status: 'read', id, trial, output: reading.output };
    const hint = 'An output is {id, trial?, output, tool_calls?, usage?, latency_ms?, cost_usd?, error?}.';
    return wrong(`the recorded output ${reading.message}`, reading.key, hint);
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
