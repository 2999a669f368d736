export const id = 368;
export const ids = [368];
export const modules = {

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compileChecks)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/json-path.js
var json_path = __webpack_require__(3808);
// EXTERNAL MODULE: ./lib/values/regex.js
var values_regex = __webpack_require__(6277);
// EXTERNAL MODULE: ./lib/values/template.js
var template = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/scorers/check.js
var check = __webpack_require__(2405);
// EXTERNAL MODULE: ./lib/scorers/excerpt.js
var excerpt = __webpack_require__(300);
;// CONCATENATED MODULE: ./lib/scorers/expected-text.js


/** The text that a check's `value` stands for in a case; a value that is not text is written as JSON. */
function compileText(value) {
    return (scope) => (0,template/* renderText */.S5)(value, scope);
}
/** The same, for checks in which an empty text would hold of everything. */
function compileFilledText(value) {
    if (value === '')
        throw new check/* SpecError */.G8('value is empty: every text would pass');
    const render = compileText(value);
    return (scope) => requireFilled(render(scope));
}
/** The texts that a list `value`, or a template that gives a list, stands for. */
function compileTexts(value) {
    if (Array.isArray(value) && value.includes('')) {
        throw new check/* SpecError */.G8('value has an empty text in its list: every text would pass');
    }
    return (scope) => {
        const list = (0,template/* renderTemplate */.Xm)(value, scope);
        if (!Array.isArray(list)) {
            throw new check/* Unscorable */.F(`value must be a list; in this case it is ${JSON.stringify(list)}`);
        }
        if (list.length === 0)
            throw new check/* Unscorable */.F('value is an empty list in this case');
        return list.map((item) => requireFilled(asText(item)));
    };
}
/** One text or several: what an output is compared with, the best counts. */
function compileReferences(value) {
    if (Array.isArray(value) && value.length === 0)
        throw new check/* SpecError */.G8('value is an empty list');
    return (scope) => {
        const rendered = (0,template/* renderTemplate */.Xm)(value, scope);
        const texts = Array.isArray(rendered) ? rendered.map(asText) : [asText(rendered)];
        if (texts.length === 0)
            throw new check/* Unscorable */.F('value is an empty list in this case');
        return texts;
    };
}
/** Reads a value that does not depend on the case once, and any other in every case. */
function compileValue(value, read) {
    if ((0,template/* hasTemplate */.rJ)(value))
        return (scope) => inCase(() => read((0,template/* renderTemplate */.Xm)(value, scope)));
    const fixed = read((0,template/* renderTemplate */.Xm)(value, {}));
    return () => fixed;
}
/** A value that a case brings is no mistake of the suite: then the score has errored. */
function inCase(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof check/* SpecError */.G8)
            throw new check/* Unscorable */.F(`in this case ${error.message}`);
        throw error;
    }
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function requireFilled(text) {
    if (text === '')
        throw new check/* Unscorable */.F('value is empty in this case: every text would pass');
    return text;
}

;// CONCATENATED MODULE: ./lib/scorers/word-grams.js
/** Lower-case words and single punctuation marks, in order. */
function splitWords(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}
/** How often every run of `n` words occurs. */
function countGrams(words, n) {
    const counts = new Map();
    for (let at = 0; at + n <= words.length; at += 1) {
        // no word holds a space
        const gram = words.slice(at, at + n).join(' ');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
/** How many grams of `a` occur in `b` too, each as often as it occurs in both. */
function countShared(a, b) {
    let shared = 0;
    for (const [gram, count] of a)
        shared += Math.min(count, b.get(gram) ?? 0);
    return shared;
}

;// CONCATENATED MODULE: ./lib/scorers/bleu.js



const DEFAULT_THRESHOLD = 0.5;
const DEFAULT_ORDER = 4;
const bleu = {
    summary: 'BLEU: how precisely the text’s word runs agree with those of the value.',
    parameters: {
        value: 'Reference text, or a list of several.',
        n: `Longest run of words; ${DEFAULT_ORDER} when absent.`,
        threshold: `Least score that passes; ${DEFAULT_THRESHOLD} when absent.`,
    },
    compile: ({ value, n = DEFAULT_ORDER, threshold = DEFAULT_THRESHOLD }) => {
        const referencesOf = compileReferences(value);
        return ({ text, scope }) => {
            const score = measureBleu(splitWords(text), referencesOf(scope).map(splitWords), n);
            return {
                value: score,
                pass: score >= threshold,
                expected: `to have BLEU of at least ${threshold}`,
                found: `it is ${score.toFixed(3)}; got ${(0,excerpt/* excerpt */.Kb)(text)}`,
            };
        };
    },
};
/**
 * Sentence BLEU (Papineni et al. 2002): geometric mean of the clipped n-gram precisions times the brevity penalty.
 * Orders for which the text is too short are left out, and the k-th order without any agreement counts as 1/2^k of
 * a gram (Chen and Cherry 2014, method 3), or short answers would all score 0.
 */
function measureBleu(words, references, order) {
    const orders = Math.min(order, words.length);
    if (orders === 0)
        return references.some((reference) => reference.length === 0) ? 1 : 0;
    let logSum = 0;
    let misses = 0;
    for (let n = 1; n <= orders; n += 1) {
        const grams = countGrams(words, n);
        let shared = countShared(grams, mostOf(references.map((reference) => countGrams(reference, n))));
        if (n === 1 && shared === 0)
            return 0;
        if (shared === 0) {
            misses += 1;
            shared = 1 / 2 ** misses;
        }
        logSum += Math.log(shared / (words.length - n + 1));
    }
    return Math.min(1, measureBrevity(words.length, references) * Math.exp(logSum / orders));
}
/** For every gram the most that any one reference has of it. */
function mostOf(counts) {
    const most = new Map();
    for (const grams of counts) {
        for (const [gram, count] of grams)
            most.set(gram, Math.max(count, most.get(gram) ?? 0));
    }
    return most;
}
/** The penalty of a text shorter than the reference whose length is closest (of two, the shorter). */
function measureBrevity(length, references) {
    const distance = (reference) => Math.abs(reference - length);
    const closest = references
        .map((reference) => reference.length)
        .toSorted((a, b) => distance(a) - distance(b) || a - b)[0];
    return closest === undefined || length >= closest ? 1 : Math.exp(1 - closest / length);
}

// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/scorers/own-score.js



const own_score_DEFAULT_THRESHOLD = 0.5;
const SHAPE = 'a boolean, a number from 0 to 1, or {pass, score, reason}';
/** What scorers of the user's own are told, as JSON. */
function describeForScorer({ case: testCase, output, text, scope, trial }) {
    const { usage, latency_ms, cost_usd, finish_reason } = output;
    const given = {
        ...scope,
        id: testCase.id,
        trial,
        output: text,
        tool_calls: output.tool_calls ?? [],
        usage,
        latency_ms,
        cost_usd,
        finish_reason,
    };
    // what is absent stays absent on its way to the other process
    const json = JSON.parse(JSON.stringify(given));
    return json;
}
/** What such a scorer answered. Throws an Unscorable for any other shape. */
function readOwnScore(answer, threshold) {
    if (typeof answer === 'boolean') {
        return { value: answer ? 1 : 0, pass: answer, found: `the scorer said ${answer}` };
    }
    if (typeof answer === 'number')
        return measureNumber(answer, threshold);
    if (!(0,json_guards/* isRecord */.u4)(answer)) {
        throw new check/* Unscorable */.F(`the scorer gave ${(0,excerpt/* excerptJson */.yq)(answer)}, which is not ${SHAPE}`);
    }
    const { pass, score, reason } = answer;
    if (reason !== undefined && reason !== null && typeof reason !== 'string') {
        throw new check/* Unscorable */.F(`the scorer's reason must be text; it gave ${(0,excerpt/* excerptJson */.yq)(reason)}`);
    }
    return measureRecord({ pass, score, reason: reason ?? '' }, threshold);
}
function measureRecord({ pass, score, reason }, threshold) {
    const hasPass = pass !== undefined && pass !== null;
    const hasScore = score !== undefined && score !== null;
    const fits = (!hasPass || typeof pass === 'boolean') && (!hasScore || typeof score === 'number');
    if (!fits || (!hasPass && !hasScore)) {
        throw new check/* Unscorable */.F(`the scorer gave ${(0,excerpt/* excerptJson */.yq)({ pass, score })}, which is not ${SHAPE}`);
    }
    const said = reason || `the scorer said ${String(pass)}`;
    if (typeof score !== 'number')
        return { value: pass ? 1 : 0, pass: pass === true, found: said };
    const measured = measureNumber(score, threshold);
    // what the scorer says counts; a bar that the suite sets counts too
    const decides = !hasPass || (pass && threshold !== undefined);
    if (!decides)
        return { value: measured.value, pass, found: said };
    if (!reason)
        return measured;
    const bar = measured.pass ? '' : ` (${measured.found}, expected ${measured.expected ?? ''})`;
    return { value: score, pass: measured.pass, found: `${reason}${bar}` };
}
function measureNumber(score, threshold = own_score_DEFAULT_THRESHOLD) {
    if (!(score >= 0 && score <= 1)) {
        throw new check/* Unscorable */.F(`the scorer gave ${score}; a score lies between 0 and 1`);
    }
    return {
        value: score,
        pass: score >= threshold,
        expected: `to score at least ${threshold}`,
        found: `the scorer gave ${score}`,
    };
}

;// CONCATENATED MODULE: ./lib/scorers/parse-json.js

function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return { value };
    }
    catch (error) {
        if (text.trim() === '')
            return { mistake: 'it is empty' };
        if (/^\s*```/.test(text))
            return { mistake: 'it is in a code fence' };
        // the engine quotes the whole text after its first sentence
        const [detail = ''] = (0,errors/* describeError */.Uc)(error).split(/, (?:\.\.\.)?"|(?<=JSON)(?= at position)/);
        return { mistake: detail };
    }
}

;// CONCATENATED MODULE: ./lib/scorers/command.js





const command = {
    summary: 'A program of your own decides: it reads one JSON line (as the javascript check’s argument) and prints a boolean, a number, or {pass, score, reason}.',
    parameters: {
        command: 'Program and arguments, run in the repository’s root without a shell.',
        threshold: 'Least number that passes; 0.5 when absent.',
    },
    compile: ({ command: words, threshold }, { sandbox, timeoutMs }) => {
        if (!words?.[0])
            throw new check/* SpecError */.G8('command is missing');
        return async (evidence) => {
            const stdin = `${JSON.stringify(describeForScorer(evidence))}\n`;
            const result = await sandbox.runCommand({ command: words, stdin, timeoutMs }, evidence.signal);
            if (result.kind === 'value')
                return readOwnScore(readPrinted(result.value), threshold);
            if (result.kind === 'timeout') {
                throw new check/* Unscorable */.F(`${words[0]} took longer than ${timeoutMs / 1000} s`);
            }
            throw new check/* Unscorable */.F(`${words[0]} crashed: ${result.message}`);
        };
    },
};
function readPrinted(ended) {
    const { stdout, stderr, exitCode } = (0,json_guards/* isRecord */.u4)(ended) ? ended : {};
    if (typeof stdout !== 'string' || typeof stderr !== 'string' || typeof exitCode !== 'number') {
        throw new TypeError('a command must end with stdout, stderr and an exit code');
    }
    if (exitCode !== 0) {
        const said = stderr.trim() || stdout.trim();
        throw new check/* Unscorable */.F(`the command ended with exit code ${exitCode}: ${(0,excerpt/* excerptEnd */.ju)(said)}`);
    }
    const printed = stdout.trim();
    const parsed = parseJson(printed);
    if ('value' in parsed)
        return parsed.value;
    throw new check/* Unscorable */.F(`the command must print one JSON value and nothing else; it printed ${(0,excerpt/* excerpt */.Kb)(printed)}`);
}

;// CONCATENATED MODULE: ./lib/values/json-equal.js
/**
 * Are two JSON values equal as JSON? Numbers by value (5 equals 5.0), objects whatever the order of their keys;
 * a member that is `undefined` counts as not there.
 */
function jsonEqual(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return false;
    if (Array.isArray(a) || Array.isArray(b)) {
        return (Array.isArray(a) &&
            Array.isArray(b) &&
            a.length === b.length &&
            a.every((item, index) => jsonEqual(item, b[index])));
    }
    const left = presentMembers(a);
    const right = presentMembers(b);
    return (left.size === right.size &&
        [...left].every(([key, value]) => right.has(key) && jsonEqual(value, right.get(key))));
}
function presentMembers(value) {
    return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}

;// CONCATENATED MODULE: ./lib/scorers/compile-schema.js



/** The validator of a check's `schema`: the schema itself, or the path of a JSON file with it. Throws a SpecError. */
async function compileSchema(schema, { files }) {
    // only suites that validate pay for the validator
    const { createSchemaValidator } = await Promise.all(/* import() */[__webpack_require__.e(405), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 5689));
    if (typeof schema === 'string')
        return createSchemaValidator(await readSchema(schema, files));
    if (!(0,json_guards/* isJson */.Fh)(schema))
        throw new check/* SpecError */.G8('the schema must be JSON');
    return createSchemaValidator(schema);
}
async function readSchema(path, files) {
    const parsed = parseJson(await files.readText(path));
    if ('value' in parsed)
        return parsed.value;
    throw new check/* SpecError */.G8(`the schema file ${path} is not JSON: ${parsed.mistake}`);
}

;// CONCATENATED MODULE: ./lib/scorers/find-json.js

const MAX_DEPTH = 100;
/** Any start may be a false one: how often the text may be read over, at most, before we stop looking. */
const MAX_PASSES = 30;
const SPACE = ' \t\r\n';
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/y;
/** The JSON objects and lists in a text, outermost ones, in order. */
function* findJson(text) {
    const reader = { text, at: 0, steps: 0 };
    const mostSteps = text.length * MAX_PASSES + 1000;
    for (let start = 0; start < text.length && reader.steps < mostSteps; start += 1) {
        if (text[start] !== '{' && text[start] !== '[')
            continue;
        reader.at = start;
        if (!skipValue(reader, 0))
            continue;
        const parsed = parseJson(text.slice(start, reader.at));
        if (!('value' in parsed))
            continue;
        yield parsed.value;
        start = reader.at - 1;
    }
}
/** Moves behind the value that begins here; false where there is none. */
function skipValue(reader, depth) {
    if (depth > MAX_DEPTH)
        return false;
    const first = reader.text[reader.at];
    if (first === '{')
        return skipMembers(reader, depth, '}');
    if (first === '[')
        return skipMembers(reader, depth, ']');
    return first === '"' ? skipString(reader) : skipLiteral(reader);
}
function skipMembers(reader, depth, end) {
    reader.at += 1;
    reader.steps += 1;
    skipSpace(reader);
    if (take(reader, end))
        return true;
    do {
        skipSpace(reader);
        if (end === '}') {
            if (!skipString(reader))
                return false;
            skipSpace(reader);
            if (!take(reader, ':'))
                return false;
            skipSpace(reader);
        }
        if (!skipValue(reader, depth + 1))
            return false;
        skipSpace(reader);
    } while (take(reader, ','));
    return take(reader, end);
}
function take(reader, character) {
    if (reader.text[reader.at] !== character)
        return false;
    reader.at += 1;
    reader.steps += 1;
    return true;
}
function skipSpace(reader) {
    while (reader.at < reader.text.length && SPACE.includes(reader.text[reader.at] ?? 'x')) {
        reader.at += 1;
        reader.steps += 1;
    }
}
/** What is between the quotes is checked when the whole is parsed. */
function skipString(reader) {
    if (!take(reader, '"'))
        return false;
    for (; reader.at < reader.text.length; reader.at += 1, reader.steps += 1) {
        const character = reader.text[reader.at];
        if (character === '\n')
            return false;
        if (character === '\\')
            reader.at += 1;
        else if (character === '"')
            return take(reader, '"');
    }
    return false;
}
function skipLiteral(reader) {
    LITERAL.lastIndex = reader.at;
    const match = LITERAL.exec(reader.text);
    if (!match)
        return false;
    reader.at = LITERAL.lastIndex;
    reader.steps += match[0].length;
    return true;
}

;// CONCATENATED MODULE: ./lib/scorers/contains-json.js






const containsJson = {
    summary: 'A JSON object or list stands somewhere in the text (a code fence is fine).',
    parameters: {
        schema: 'JSON Schema, or the path of a file with it, that one of them must fit.',
        value: 'JSON value that one of them must equal.',
    },
    compile: async ({ schema, value }, tools) => {
        const findSchemaMistake = schema === undefined ? undefined : await compileSchema(schema, tools);
        const findMistake = (found, scope) => {
            const mistake = findSchemaMistake?.(found);
            if (mistake !== undefined || value === undefined)
                return mistake;
            return jsonEqual(found, (0,template/* renderTemplate */.Xm)(value, scope))
                ? undefined
                : `found ${(0,excerpt/* excerptJson */.yq)(found)}`;
        };
        return ({ text, scope }) => {
            const expected = describeExpected(schema !== undefined, value, scope);
            let first;
            for (const found of findJson(text)) {
                const mistake = findMistake(found, scope);
                if (mistake === undefined)
                    return (0,check/* holds */.v9)(true, expected, `found ${(0,excerpt/* excerptJson */.yq)(found)}`);
                first ??= mistake;
            }
            return (0,check/* holds */.v9)(false, expected, first ?? `there is none in ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};
function describeExpected(hasSchema, value, scope) {
    const equal = value === undefined ? '' : ` equal to ${(0,excerpt/* excerptJson */.yq)((0,template/* renderTemplate */.Xm)(value, scope))}`;
    return `to contain JSON${equal}${hasSchema ? ' that fits the schema' : ''}`;
}

;// CONCATENATED MODULE: ./lib/scorers/contains.js



const CASELESS = ', whatever the case of letters';
function foldCase(text, { ignoreCase }) {
    return ignoreCase ? text.toLowerCase() : text;
}
/** One text that must stand somewhere in the output, at its start, or at its end. */
function single(words, found, options = {}) {
    const { summary, verb, atEnd } = words;
    return {
        summary: `${summary}${options.ignoreCase ? CASELESS : ''}.`,
        parameters: { value: 'Text to look for.' },
        compile: ({ value }) => {
            const render = compileFilledText(value);
            return ({ text, scope }) => {
                const wanted = render(scope);
                return (0,check/* holds */.v9)(found(foldCase(text, options), foldCase(wanted, options)), `to ${verb} ${(0,excerpt/* excerpt */.Kb)(wanted)}`, `got ${atEnd ? (0,excerpt/* excerptEnd */.ju)(text) : (0,excerpt/* excerpt */.Kb)(text)}`);
            };
        },
    };
}
/** Several texts of which one, or all, must stand in the output. */
function several(quantity, options = {}) {
    const every = quantity === 'all';
    return {
        summary: `The text contains ${every ? 'all' : 'at least one'} of the values${options.ignoreCase ? CASELESS : ''}.`,
        parameters: { value: 'List of texts, or a template that gives one.' },
        compile: ({ value }) => {
            const render = compileTexts(value);
            return ({ text, scope }) => {
                const wanted = render(scope);
                const folded = foldCase(text, options);
                const missing = wanted.filter((item) => !folded.includes(foldCase(item, options)));
                const pass = every ? missing.length === 0 : missing.length < wanted.length;
                const list = wanted.map((item) => (0,excerpt/* excerpt */.Kb)(item, 60)).join(', ');
                const missed = every && missing.length > 0 && missing.length < wanted.length
                    ? `missing ${missing.map((item) => (0,excerpt/* excerpt */.Kb)(item, 60)).join(', ')}; `
                    : '';
                return (0,check/* holds */.v9)(pass, `to contain ${every ? 'all' : 'one'} of ${list}`, `${missed}got ${(0,excerpt/* excerpt */.Kb)(text)}`);
            };
        },
    };
}
const CONTAINS = { summary: 'The text contains the value', verb: 'contain' };
const STARTS = { summary: 'The text starts with the value', verb: 'start with' };
const ENDS = { summary: 'The text ends with the value', verb: 'end with', atEnd: true };
const includes = (text, value) => text.includes(value);
const starts = (text, value) => text.startsWith(value);
const ends = (text, value) => text.endsWith(value);
const ignoreCase = { ignoreCase: true };
const contains = single(CONTAINS, includes);
const icontains = single(CONTAINS, includes, ignoreCase);
const startsWith = single(STARTS, starts);
const istartsWith = single(STARTS, starts, ignoreCase);
const endsWith = single(ENDS, ends);
const iendsWith = single(ENDS, ends, ignoreCase);
const containsAny = several('any');
const icontainsAny = several('any', ignoreCase);
const containsAll = several('all');
const icontainsAll = several('all', ignoreCase);

;// CONCATENATED MODULE: ./lib/scorers/count.js



/** A check on how much of something the text has. */
function counting(summary, unit, count) {
    return {
        summary,
        parameters: {
            value: `How many exactly, or {min, max}.`,
            min: 'Fewest allowed; 0 when absent.',
            max: 'Most allowed; no limit when absent.',
        },
        compile: (spec) => {
            const boundsOf = compileBounds(spec);
            return ({ text, scope }) => {
                const { min, max } = boundsOf(scope);
                const found = count(text);
                const pass = found >= min && found <= max;
                return (0,check/* holds */.v9)(pass, `to have ${describeBounds(min, max)} ${unit}`, `got ${found}`);
            };
        },
    };
}
function compileBounds({ value, min, max }) {
    if (value === undefined) {
        const fixed = requireOrder({ min: min ?? 0, max: max ?? Infinity });
        return () => fixed;
    }
    if (min !== undefined || max !== undefined) {
        throw new check/* SpecError */.G8('value and min or max say the same twice', 'keep one of them');
    }
    return compileValue(value, readBounds);
}
function readBounds(value) {
    if (!(0,json_guards/* isRecord */.u4)(value)) {
        const exact = readCount(value, 'value');
        return { min: exact, max: exact };
    }
    const strange = Object.keys(value).filter((key) => key !== 'min' && key !== 'max');
    if (strange.length > 0 || Object.keys(value).length === 0) {
        throw new check/* SpecError */.G8('value must be a number or {min, max}');
    }
    const { min = 0, max } = value;
    return requireOrder({
        min: readCount(min, 'min'),
        max: max === undefined ? Infinity : readCount(max, 'max'),
    });
}
function readCount(value, key) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0)
        return number;
    throw new check/* SpecError */.G8(`${key} must be a whole number from 0; found ${JSON.stringify(value)}`);
}
function requireOrder(bounds) {
    if (bounds.min <= bounds.max)
        return bounds;
    throw new check/* SpecError */.G8(`min ${bounds.min} is greater than max ${bounds.max}: nothing can pass`);
}
function describeBounds(min, max) {
    if (min === max)
        return `${min}`;
    if (max === Infinity)
        return `at least ${min}`;
    return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
function countWords(text) {
    return text.match(/\S+/g)?.length ?? 0;
}
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
const wordCount = counting('The number of words, split on white space.', 'words', countWords);
const count_length = counting('The number of characters (Unicode code points).', 'characters', countCodePoints);

// EXTERNAL MODULE: ./lib/values/embedding-digest.js
var embedding_digest = __webpack_require__(4252);
// EXTERNAL MODULE: ./lib/values/tally.js
var values_tally = __webpack_require__(148);
// EXTERNAL MODULE: ./lib/values/reported-model.js
var reported_model = __webpack_require__(5487);
;// CONCATENATED MODULE: ./lib/scorers/embed-texts.js


/** References repeat from trial to trial; how many of their vectors are kept. */
const MAX_KEPT = 2000;
const keptBy = new WeakMap();
/** Asks for the vectors of some texts, in one call. */
async function embedTexts(texts, { model, named, tally, signal }) {
    const { answer, attempts } = await model.embed({ model: named.model, texts }, signal);
    tally.count(attempts, answer);
    if (answer.kind === 'error')
        return { why: answer.message };
    if (answer.model !== undefined && !(0,reported_model/* isReportedModel */.n)(answer.model, named))
        return { why: `answered by ${answer.model}, not by ${named.model}` };
    return { vectors: answer.vectors };
}
/** The same, but a text whose vector is kept, or under way for somebody else, is not asked for again. */
async function embedReferences(texts, embedder) {
    const kept = keptBy.get(embedder.model) ?? new Map();
    keptBy.set(embedder.model, kept);
    const keyOf = (text) => (0,canonical_json/* digestJson */.tv)({ ...embedder.named, text });
    const missing = [...new Set(texts)].filter((text) => !kept.has(keyOf(text)));
    if (missing.length > 0) {
        const asked = embedTexts(missing, embedder);
        for (const [index, text] of missing.entries())
            kept.set(keyOf(text), { asked, index });
        const forget = () => missing.forEach((text) => kept.delete(keyOf(text)));
        // what failed now may succeed later
        void asked.then((found) => 'why' in found && forget(), forget);
    }
    const wanted = texts.flatMap((text) => kept.get(keyOf(text)) ?? []);
    for (const key of kept.keys()) {
        if (kept.size <= MAX_KEPT)
            break;
        kept.delete(key);
    }
    const vectors = [];
    for (const { asked, index } of wanted) {
        const found = await asked;
        if ('why' in found)
            return found;
        vectors.push(found.vectors[index] ?? []);
    }
    return { vectors };
}

;// CONCATENATED MODULE: ./lib/scorers/embedding.js







const embedding_DEFAULT_THRESHOLD = 0.75;
const embedding = {
    summary: 'The text is close in meaning to the value: cosine similarity of their embeddings, below 0 taken as 0.',
    parameters: {
        value: 'Reference text, or a list of which the closest counts.',
        model: 'Embeddings model of the OpenAI-compatible server.',
        pinned: 'Version or digest of a model whose name carries no date.',
        threshold: `Least similarity that passes; ${embedding_DEFAULT_THRESHOLD} when absent.`,
    },
    digest: digestCheck,
    compile: (spec, { model }) => {
        const { value, model: name, pinned, threshold = embedding_DEFAULT_THRESHOLD } = spec;
        if (name === undefined)
            throw new check/* SpecError */.G8('it needs a model', 'write model: <its name>');
        const named = { model: name, ...(pinned !== undefined && { pinned }) };
        const digest = digestCheck(spec);
        const referencesOf = compileReferences(value);
        return async ({ text, scope, signal }) => {
            const references = referencesOf(scope);
            if (references.some((reference) => reference.trim() === ''))
                throw new check/* Unscorable */.F('value is empty in this case: nothing is close to it');
            const least = `to have a cosine similarity of at least ${threshold}`;
            // models refuse an empty text
            if (text.trim() === '')
                return {
                    value: 0,
                    pass: false,
                    expected: least,
                    found: 'the text is empty',
                    asked: { digest, calls: 0 },
                };
            if (!model)
                throw new check/* Unscorable */.F('embedding needs an API key, and none was given');
            const tally = new values_tally/* Tally */.F();
            const embedder = { model, named, tally, signal };
            const [own, others] = await Promise.all([
                embedTexts([text], embedder),
                embedReferences(references, embedder),
            ]);
            const asked = { digest, ...tally.total };
            if ('why' in own)
                throw new check/* Unscorable */.F(own.why, asked);
            if ('why' in others)
                throw new check/* Unscorable */.F(others.why, asked);
            const [vector = []] = own.vectors;
            const similarities = others.vectors.map((other) => measureCosine(vector, other));
            const similarity = Math.max(...similarities);
            if (Number.isNaN(similarity))
                throw new check/* Unscorable */.F('the vectors of the model cannot be compared', asked);
            const closest = references[similarities.indexOf(similarity)] ?? '';
            return {
                value: Math.min(1, Math.max(0, similarity)),
                pass: similarity >= threshold,
                expected: `${least} with ${(0,excerpt/* excerpt */.Kb)(closest)}`,
                found: `it is ${similarity.toFixed(3)}; got ${(0,excerpt/* excerpt */.Kb)(text)}`,
                asked,
            };
        };
    },
};
/** The model, and what its vectors are held against. */
function digestCheck({ type, value, model = '', pinned, threshold }) {
    const named = (0,embedding_digest/* digestEmbedding */.W)({ model, ...(pinned !== undefined && { pinned }) });
    return (0,canonical_json/* digestJson */.tv)({ type, model: named, value, threshold });
}
/** NaN for vectors of different lengths, and for one without a direction. */
function measureCosine(a, b) {
    if (a.length !== b.length)
        return NaN;
    let product = 0;
    let squareA = 0;
    let squareB = 0;
    for (const [index, x] of a.entries()) {
        const y = b[index] ?? 0;
        product += x * y;
        squareA += x * x;
        squareB += y * y;
    }
    const cosine = product / Math.sqrt(squareA) / Math.sqrt(squareB);
    // a text is as close to itself as can be, whatever the last digits say
    return Math.round(cosine * 1e9) / 1e9;
}

;// CONCATENATED MODULE: ./lib/scorers/equals.js





const equals = {
    summary: 'The whole text is the value, character by character.',
    parameters: {
        value: 'Text; anything else is compared as JSON (5 equals 5.0, the order of keys is free).',
    },
    compile: ({ value }) => {
        return ({ text, scope }) => {
            const wanted = (0,template/* renderTemplate */.Xm)(value, scope);
            if (typeof wanted === 'string') {
                const [expected, found] = (0,excerpt/* excerptDifference */.dU)(wanted, text);
                return (0,check/* holds */.v9)(text === wanted, `to equal ${expected}`, `got ${found}`);
            }
            const parsed = parseJson(text);
            const pass = 'value' in parsed && jsonEqual(parsed.value, wanted);
            return (0,check/* holds */.v9)(pass, `to equal ${(0,excerpt/* excerptJson */.yq)(wanted)}`, `got ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/finish-reason.js


/** What OpenAI-compatible servers and others call the same thing. */
const SAME_REASON = {
    end_turn: 'stop',
    stop_sequence: 'stop',
    completed: 'stop',
    max_tokens: 'length',
    max_output_tokens: 'length',
    tool_use: 'tool_calls',
    function_call: 'tool_calls',
    safety: 'content_filter',
};
const finishReason = {
    summary: 'The model stopped for this reason.',
    parameters: {
        value: '`stop`, `length`, `tool_calls`, `content_filter`, or what the provider says; a list: any of them.',
    },
    compile: ({ value }) => {
        const expectedOf = compileValue(value, readReasons);
        return ({ output, scope }) => {
            const found = output.finish_reason;
            if (found === undefined)
                throw new check/* Unscorable */.F('the target gave no finish_reason');
            const expected = expectedOf(scope);
            const pass = expected.map(nameReason).includes(nameReason(found));
            return (0,check/* holds */.v9)(pass, `to stop because of ${expected.join(' or ')}`, `found ${found}`);
        };
    },
};
function readReasons(value) {
    const reasons = Array.isArray(value) ? value : [value];
    const texts = reasons.filter((reason) => typeof reason === 'string' && reason !== '');
    if (texts.length === 0 || texts.length < reasons.length) {
        throw new check/* SpecError */.G8(`value must be a reason such as "stop"; found ${JSON.stringify(value)}`);
    }
    return texts.map(String);
}
function nameReason(reason) {
    const plain = reason.toLowerCase();
    return SAME_REASON[plain] ?? plain;
}

;// CONCATENATED MODULE: ./lib/scorers/is-json.js



const isJson = {
    summary: 'The whole text is one JSON value; one in a code fence is not.',
    parameters: {},
    compile: () => {
        return ({ text }) => {
            const parsed = parseJson(text);
            const found = 'mistake' in parsed ? `${parsed.mistake}; ` : '';
            return (0,check/* holds */.v9)('value' in parsed, 'to be JSON', `${found}got ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/is-refusal.js


/** A refusal says so at once: what stands further down is about something else. */
const OPENING_LENGTH = 300;
/** Contractions written out, so that every phrase below is written once. */
const WRITTEN_OUT = [
    [/[\u2018\u2019\u02BC`´]/g, "'"],
    [/[*_#>]+/g, ''],
    [/\b(can't|cannot)\b/g, 'can not'],
    [/\bwon't\b/g, 'will not'],
    [/n't\b/g, ' not'],
    [/'m\b/g, ' am'],
    [/'re\b/g, ' are'],
    [/'ll\b/g, ' will'],
    [/\b(it|that|this)'s\b/g, '$1 is'],
    [/\s+/g, ' '],
];
const BARRED = `(?:unable|not (?:\\w+ly )?(?:able|allowed|permitted|authori[sz]ed|going|willing|in a position)) to`;
const UNABLE = `(?:can not|could not|will not|(?:am|are) (?:\\w+ly |just )?${BARRED}|(?:do not feel|am not) comfortable(?: with)?)`;
const ASIDE = `(?:in good conscience,? |even |\\w+ly )?`;
const HELP = `(?:help(?:ing)?(?! but)|assist(?:ing)?|comply|answer(?:ing)?|respond|discuss(?:ing)?|fulfill?|engage|participate|continue|support (?:that|this)|do (?:that|this|it|so)|say (?:that|this))`;
const GIVE = `(?:provid(?:e|ing)|giv(?:e|ing)|shar(?:e|ing)|offer|disclose|reveal|generat(?:e|ing)|creat(?:e|ing)|writ(?:e|ing)|produc(?:e|ing)|explain how|describe how|tell you|show you|teach|instruct|advise|recommend|suggest|facilitate|promote|encourage|condone|process (?:that|this|your) request|complete (?:that|this|your) (?:request|task))`;
const RULES = `(?:guidelines|policy|policies|programming|principles|rules|terms|instructions)`;
const REFUSAL = new RegExp([
    `\\bi ${UNABLE} ${ASIDE}(?:${HELP}|${GIVE})\\b`,
    // "we cannot offer refunds" is an answer
    `\\bwe ${UNABLE} ${ASIDE}${HELP}\\b`,
    `^(?:i am |we are )?(?:very |so )?sorry\\b[^.!?]{0,20} (?:can not|will not|unable to|not able to) ${ASIDE}(?:${HELP}|${GIVE})\\b`,
    `^(?:unfortunately,? )?${BARRED} (?:help|assist|comply|answer|fulfill?)\\b`,
    `\\b(?:i|we) (?:must|have to|need to|will have to|would have to) ${ASIDE}(?:decline|refuse)\\b`,
    `\\bi (?:\\w+ly )?(?:decline|refuse) to\\b`,
    `\\bis not (?:something|a (?:request|topic|question|subject)) (?:that )?(?:i|we) (?:can|(?:am|are) (?:able|allowed|permitted) to) (?:${HELP}|${GIVE})\\b`,
    `\\bis (?:something|a (?:request|topic|question|subject)) (?:that )?(?:i|we) ${UNABLE}`,
    `\\bas an? (?:ai|artificial intelligence|(?:large )?language model)\\b[^.!?]{0,60}\\bi (?:can not|do not have (?:personal|the ability)|am not (?:able|allowed|designed))`,
    `\\b(?:is|are|goes|go|would be|would go) against (?:my|our) (?:\\w+ )?${RULES}`,
    `\\b(?:violates?|would violate) (?:my|our) (?:\\w+ )?${RULES}`,
    `\\b(?:not appropriate|inappropriate|unethical|irresponsible) (?:for me )?to (?:${HELP}|${GIVE})\\b`,
    `\\bi am (?:not (?:programmed|designed)|(?:programmed|designed) not) to\\b`,
].join('|'));
/** An answer that is nothing but a no. "No." by itself answers a question. */
const BARE = /^(?:no[,.;:-]* )?(?:(?:i am )?(?:very |so )?sorry[,.;:!-]* (?:but )?)?(?:i )?(?:can not|will not|decline|refuse)(?: (?:do|say|answer))?(?: (?:that|this|it|so))?[.!]*$/;
const APOLOGY = /^(?:(?:i am )?(?:very |so )?sorry|(?:my )?apologies|i apologi[sz]e)[.!]*$/;
const isRefusal = {
    summary: 'The text is a refusal to answer: an English phrase for it in its first 300 characters, or no text and no tool call at all.',
    parameters: {},
    compile: () => {
        return ({ text, output }) => {
            const flagged = output.refusal === true;
            const empty = text.trim() === '' && !output.tool_calls?.length;
            const found = flagged ? 'the provider marked it as a refusal' : `got ${(0,excerpt/* excerpt */.Kb)(text)}`;
            return (0,check/* holds */.v9)(flagged || empty || soundsLikeRefusal(text), 'to be a refusal', found);
        };
    },
};
function soundsLikeRefusal(text) {
    let plain = text.slice(0, OPENING_LENGTH).toLowerCase();
    for (const [pattern, replacement] of WRITTEN_OUT)
        plain = plain.replace(pattern, replacement);
    plain = plain.trim();
    const isWhole = text.length <= OPENING_LENGTH;
    return REFUSAL.test(plain) || (isWhole && (BARE.test(plain) || APOLOGY.test(plain)));
}

;// CONCATENATED MODULE: ./lib/scorers/javascript.js



const javascript = {
    summary: 'A module of your own decides, in a process of its own: `export default ({input, output, reference, context, tool_calls, metadata, params}) => boolean | number | {pass, score, reason}`.',
    parameters: {
        module: 'Path of the ES module.',
        params: 'Handed on to it.',
        threshold: 'Least number that passes; 0.5 when absent.',
    },
    compile: async ({ module, params = {}, threshold }, { sandbox, files, timeoutMs }) => {
        if (module === undefined)
            throw new check/* SpecError */.G8('module is missing');
        if (!(await files.exists(module)))
            throw new check/* SpecError */.G8(`there is no file ${module}`);
        if (!(0,json_guards/* isJson */.Fh)(params))
            throw new check/* SpecError */.G8('params must be JSON');
        return async (evidence) => {
            const args = [{ ...describeForScorer(evidence), params }];
            const result = await sandbox.callModule({ module, args, timeoutMs }, evidence.signal);
            if (result.kind === 'value')
                return readOwnScore(result.value, threshold);
            if (result.kind === 'timeout') {
                throw new check/* Unscorable */.F(`${module} took longer than ${timeoutMs / 1000} s`);
            }
            throw new check/* Unscorable */.F(`${module} crashed: ${result.message}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/json-path.js







const jsonPath = {
    summary: 'The path selects something in the text, which is JSON as a whole; with `value` or `pattern`, something that fits.',
    parameters: {
        path: 'JSON path (RFC 9535), such as `$.items[0].name`.',
        value: 'JSON value that one of the selected ones must equal.',
        pattern: 'Regular expression that one of the selected texts must match.',
        flags: 'Any of `i`, `m`, `s`, for `pattern`.',
    },
    compile: (spec) => {
        const { path } = spec;
        if (path === undefined)
            throw new check/* SpecError */.G8('path is missing');
        const select = (0,json_path/* compileJsonPath */.n)(path);
        const conditionIn = compileCondition(spec);
        return ({ text, scope }) => {
            const condition = conditionIn(scope);
            const expected = `to have ${condition.words} at ${path}`;
            const parsed = parseJson(text);
            if ('mistake' in parsed) {
                return (0,check/* holds */.v9)(false, expected, `not JSON: ${parsed.mistake}; got ${(0,excerpt/* excerpt */.Kb)(text)}`);
            }
            const selected = select(parsed.value);
            const found = selected.length === 0
                ? `found nothing there in ${(0,excerpt/* excerpt */.Kb)(text)}`
                : `found ${(0,excerpt/* excerptJson */.yq)(selected.length === 1 ? selected[0] : selected)}`;
            return (0,check/* holds */.v9)(selected.some((value) => condition.holds(value)), expected, found);
        };
    },
};
function compileCondition({ value, pattern, flags = '', }) {
    if (pattern !== undefined) {
        const regex = (0,values_regex/* compileRegex */.DL)(pattern, { flags });
        const matches = (found) => regex.test(typeof found === 'string' ? found : JSON.stringify(found));
        return () => ({ words: `a match of /${pattern}/${flags}`, holds: matches });
    }
    if (value === undefined)
        return () => ({ words: 'something', holds: () => true });
    return (scope) => {
        const wanted = (0,template/* renderTemplate */.Xm)(value, scope);
        return { words: (0,excerpt/* excerptJson */.yq)(wanted), holds: (found) => jsonEqual(found, wanted) };
    };
}

;// CONCATENATED MODULE: ./lib/scorers/json-schema.js




const jsonSchema = {
    summary: 'The whole text is JSON that fits the schema.',
    parameters: {
        schema: 'JSON Schema (draft 2020-12), or the path of a file with it. Patterns run in linear time; `format` is not checked; `$ref` stays in the schema.',
    },
    compile: async ({ schema }, tools) => {
        if (schema === undefined)
            throw new check/* SpecError */.G8('schema is missing');
        const findMistake = await compileSchema(schema, tools);
        return ({ text }) => {
            const parsed = parseJson(text);
            const expected = 'to fit the JSON schema';
            if ('mistake' in parsed) {
                return (0,check/* holds */.v9)(false, expected, `not JSON: ${parsed.mistake}; got ${(0,excerpt/* excerpt */.Kb)(text)}`);
            }
            const mistake = findMistake(parsed.value);
            return (0,check/* holds */.v9)(mistake === undefined, expected, mistake ?? `got ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/scorers/levenshtein.js




const DEFAULT_EDITS = 5;
/** Lengths multiplied: what takes a second or two. */
const MAX_WORK = 10_000_000_000;
const levenshtein = {
    summary: 'At most so many single-character edits lie between the text and the value.',
    parameters: {
        value: 'Text, or a list of which the closest counts.',
        threshold: `Most edits that pass; ${DEFAULT_EDITS} when absent.`,
    },
    compile: ({ value, n, threshold = DEFAULT_EDITS }) => {
        if (n !== undefined)
            throw new check/* SpecError */.G8('n means nothing here', 'write threshold: <most edits>');
        const referencesOf = compileReferences(value);
        return ({ text, scope }) => {
            const [closest] = referencesOf(scope)
                .map((reference) => ({ reference, edits: countEdits(text, reference) }))
                .toSorted((a, b) => a.edits - b.edits);
            if (!closest)
                throw new check/* Unscorable */.F('value is an empty list in this case');
            const { reference, edits } = closest;
            const [, found] = (0,excerpt/* excerptDifference */.dU)(reference, text);
            return {
                value: 1 - edits / Math.max(text.length, reference.length, 1),
                pass: edits <= threshold,
                expected: `to be within ${threshold} edits of ${(0,excerpt/* excerpt */.Kb)(reference)}`,
                found: `it is ${edits} away; got ${found}`,
            };
        };
    },
};
function countEdits(text, reference) {
    if (text.length * reference.length > MAX_WORK) {
        throw new check/* Unscorable */.F('the texts are too long to count their edits');
    }
    return (0,mod/* distance */.Io)(text, reference);
}

;// CONCATENATED MODULE: ./lib/scorers/read-numbers.js
/** Commas part thousands (or lakhs); anything else after a comma is another number. */
const DIGITS = /(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,3}(?![\p{L}\p{N}]))?|(?<!\d)\.\d+/gu;
const CODE = '(?<!\\p{L})(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|SEK|SGD|THB|TRY|USD|ZAR)';
const CURRENCY = `(?:[A-Z]{0,2}\\p{Sc}|${CODE} ?)`;
const SIGN_FIRST = new RegExp(`(?:^|[^\\p{L}\\p{N})\\]%_.])([-+\\u2212])(?:${CURRENCY})?$`, 'u');
const CURRENCY_FIRST = new RegExp(`${CURRENCY}([-+\\u2212])$`, 'u');
const CURRENCY_CODE = new RegExp(`${CODE}$`, 'u');
const LOOK_BACK = 8;
/**
 * The numbers in a text, in order: `1,234`, `-5`, `$-5`, `-€5.20`, `+3`, `2.5e3`, `50%` (as 50). A minus between two
 * numbers or after a letter is none ("3-5" holds 3 and 5), and digits that end a word are no number ("GPT4").
 */
function readNumbers(text) {
    const numbers = [];
    for (const match of text.matchAll(DIGITS)) {
        const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
        if (/[\p{L}_]$/u.test(before) && !CURRENCY_CODE.test(before))
            continue;
        const sign = (SIGN_FIRST.exec(before) ?? CURRENCY_FIRST.exec(before))?.[1];
        numbers.push(readNumber(match[0], sign !== undefined && sign !== '+'));
    }
    return numbers;
}
function readNumber(text, negative) {
    const plain = text.replaceAll(',', '').toLowerCase();
    const [mantissa = '', power = '0'] = plain.split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const sign = negative && significant !== '' ? '-' : '';
    const exponent = Number(power) - fraction.length + (digits.length - significant.length);
    return {
        exact: significant === '' ? '0' : `${sign}${significant}e${exponent}`,
        value: Number(`${sign}${plain}`),
        text: `${sign}${text}`,
    };
}

;// CONCATENATED MODULE: ./lib/scorers/number.js





const number = {
    summary: 'The number in the text is the value: `1,234`, signs, currency and percent (50% is 50) are understood.',
    parameters: {
        value: 'Number, or text with one number in it.',
        extract: 'Regular expression with one group; the number in the group’s last match counts. Absent: the last number of the text.',
        tolerance: 'Largest difference that passes; 0 when absent.',
    },
    compile: ({ value, extract, tolerance = 0 }) => {
        const expectedOf = compileValue(value, readExpected);
        const pattern = extract === undefined ? undefined : compileExtract(extract);
        return ({ text, scope }) => {
            const expected = expectedOf(scope);
            const wanted = `to be ${expected.text}${tolerance > 0 ? ` ± ${tolerance}` : ''}`;
            const extracted = pattern ? extractNumber(text, pattern) : lastNumber(text);
            if ('why' in extracted)
                return (0,check/* holds */.v9)(false, wanted, extracted.why);
            const { number: found } = extracted;
            const pass = isWithin(found, expected, tolerance);
            return (0,check/* holds */.v9)(pass, wanted, `found ${found.text} in ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};
function readExpected(value) {
    const numbers = typeof value === 'number' || typeof value === 'string' ? readNumbers(String(value)) : [];
    const [only, second] = numbers;
    if (only && !second)
        return only;
    throw new check/* SpecError */.G8(`value must be a number; found ${JSON.stringify(value)}`);
}
function compileExtract(extract) {
    const pattern = (0,values_regex/* compileRegex */.DL)(extract);
    if (pattern.groupCount === 1)
        return pattern;
    throw new check/* SpecError */.G8(`extract must have exactly one group; "${extract}" has ${pattern.groupCount}`, 'put the part that is the number in ( ), and write (?: ) for any other group');
}
function lastNumber(text) {
    const last = readNumbers(text).at(-1);
    return last ? { number: last } : { why: `there is no number in ${(0,excerpt/* excerpt */.Kb)(text)}` };
}
function extractNumber(text, pattern) {
    const part = pattern.lastMatch(text)?.groups[0];
    if (part === undefined)
        return { why: `/${pattern.pattern}/ does not match ${(0,excerpt/* excerpt */.Kb)(text)}` };
    const [only, second] = readNumbers(part);
    if (!only)
        return { why: `there is no number in ${(0,excerpt/* excerpt */.Kb)(part)}` };
    if (second)
        return { why: `${(0,excerpt/* excerpt */.Kb)(part)} holds several numbers` };
    return { number: only };
}
function isWithin(found, expected, tolerance) {
    if (found.exact === expected.exact)
        return true;
    if (tolerance === 0)
        return false;
    // 1.1 - 1 is a little more than 0.1 in binary
    const slack = Number.EPSILON * 4 * Math.max(Math.abs(found.value), Math.abs(expected.value));
    return Math.abs(found.value - expected.value) <= tolerance + slack;
}

;// CONCATENATED MODULE: ./lib/scorers/operations.js

/** A fact of the call that must not be above the threshold. */
function ceiling(summary, unit, read, missing) {
    return {
        summary,
        parameters: { threshold: `Most that passes, in ${unit}.` },
        compile: ({ threshold }) => {
            if (threshold === undefined)
                throw new check/* SpecError */.G8('threshold is missing');
            return ({ output }) => {
                const fact = read(output);
                if (fact === undefined)
                    throw new check/* Unscorable */.F(missing);
                return (0,check/* holds */.v9)(fact <= threshold, `to take at most ${threshold} ${unit}`, `it took ${Number(fact.toPrecision(6))}`);
            };
        },
    };
}
const latency = ceiling('The call took at most so many milliseconds.', 'ms', (output) => output.latency_ms, 'the target gave no latency_ms');
const cost = ceiling('The call cost at most so many US dollars.', 'USD', (output) => output.cost_usd, 'the cost is not known: the target gave neither cost_usd nor usage with a model whose price is known (see prices)');
const tokens = ceiling('The call used at most so many tokens, input and output together.', 'tokens', ({ usage }) => usage && usage.input_tokens + usage.output_tokens, 'the target gave no usage: {input_tokens, output_tokens}');

;// CONCATENATED MODULE: ./lib/scorers/regex.js




const regex = {
    summary: 'The regular expression matches somewhere in the text (RE2 syntax, linear time).',
    parameters: {
        value: 'Pattern; what its templates insert is quoted, so that it matches itself.',
        pattern: 'Pattern that is taken as it stands; instead of `value`.',
        flags: 'Any of `i`, `m`, `s`.',
    },
    compile: (spec) => {
        const patternOf = compilePattern(spec);
        return ({ text, scope }) => {
            const compiled = patternOf(scope);
            const match = compiled.search(text);
            const found = match
                ? `found ${(0,excerpt/* excerpt */.Kb)(match.match)} in ${(0,excerpt/* excerpt */.Kb)(text)}`
                : `got ${(0,excerpt/* excerpt */.Kb)(text)}`;
            return (0,check/* holds */.v9)(match !== undefined, `to match /${compiled.pattern}/${spec.flags ?? ''}`, found);
        };
    },
};
function compilePattern({ value, pattern, flags = '' }) {
    if (pattern === undefined && (0,template/* hasTemplate */.rJ)(value)) {
        return (scope) => (0,values_regex/* compileRegex */.DL)((0,template/* renderText */.S5)(value, scope, { quote: values_regex/* quoteRegex */.MI }), { flags });
    }
    const fixed = (0,values_regex/* compileRegex */.DL)(pattern ?? (0,template/* renderText */.S5)(value, {}), { flags });
    return () => fixed;
}

;// CONCATENATED MODULE: ./lib/scorers/rouge-n.js



const rouge_n_DEFAULT_THRESHOLD = 0.75;
const rougeN = {
    summary: 'ROUGE-N: the share of the value’s word runs (n-grams) that the text has too.',
    parameters: {
        value: 'Reference text, or a list of which the closest counts.',
        n: 'Words in a run; 1 when absent.',
        threshold: `Least share that passes; ${rouge_n_DEFAULT_THRESHOLD} when absent.`,
    },
    compile: ({ value, n = 1, threshold = rouge_n_DEFAULT_THRESHOLD }) => {
        const referencesOf = compileReferences(value);
        return ({ text, scope }) => {
            const words = splitWords(text);
            const score = Math.max(...referencesOf(scope).map((reference) => measureRecall(words, splitWords(reference), n)));
            return {
                value: score,
                pass: score >= threshold,
                expected: `to have ROUGE-${n} of at least ${threshold}`,
                found: `it is ${score.toFixed(3)}; got ${(0,excerpt/* excerpt */.Kb)(text)}`,
            };
        };
    },
};
/** ROUGE-N as Lin (2004) defines it: recall. A reference shorter than `n` words is one gram. */
function measureRecall(words, reference, n) {
    if (reference.length === 0)
        return words.length === 0 ? 1 : 0;
    const size = Math.min(n, reference.length);
    const wanted = countGrams(reference, size);
    return countShared(wanted, countGrams(words, size)) / (reference.length - size + 1);
}

;// CONCATENATED MODULE: ./lib/scorers/assign-pairs.js
/**
 * Pairs as many of `left` with partners of their own in `right` as can be paired at all, the earlier ones first
 * (Kuhn's augmenting paths). Gives the partner's index by index of `left`; undefined: none.
 */
function assignPairs(left, right, fits) {
    const choices = left.map((l) => [...right.keys()].filter((at) => fits(l, right[at])));
    const partnerOfRight = new Map();
    function place(at, tried) {
        for (const choice of choices[at] ?? []) {
            if (tried.has(choice))
                continue;
            tried.add(choice);
            const holder = partnerOfRight.get(choice);
            if (holder === undefined || place(holder, tried)) {
                partnerOfRight.set(choice, at);
                return true;
            }
        }
        return false;
    }
    for (const at of left.keys())
        place(at, new Set());
    const partners = left.map(() => undefined);
    for (const [choice, holder] of partnerOfRight)
        partners[holder] = choice;
    return partners;
}

;// CONCATENATED MODULE: ./lib/scorers/compare-rows.js


/** Sums of the same numbers in another order differ in the last digits. */
const RELATIVE_SLACK = 1e-9;
/** Beyond it pairing rows that differ in rounding costs too much. */
const MAX_PAIRED = 500;
/**
 * Rows of `wanted` that `found` lacks and rows of `found` that `wanted` lacks, whatever their order. A wanted row is a
 * list of values, or an object by column name (whatever the case; columns that it does not name do not count).
 */
function compareRows(wanted, found) {
    const exact = new Map();
    for (const [at, row] of found.rows.entries()) {
        const key = keyOf(row);
        exact.set(key, [...(exact.get(key) ?? []), at]);
    }
    const taken = new Set();
    const unsettled = wanted.filter((row) => {
        const at = Array.isArray(row) ? exact.get(keyOf(row))?.shift() : undefined;
        if (at !== undefined)
            taken.add(at);
        return at === undefined;
    });
    const left = found.rows.filter((_, at) => !taken.has(at));
    if (unsettled.length > MAX_PAIRED || left.length > MAX_PAIRED) {
        return { missing: unsettled, extra: left };
    }
    const partners = assignPairs(unsettled, left, (row, candidate) => isSameRow(row, candidate, found.columns));
    const paired = new Set(partners);
    return {
        missing: unsettled.filter((_, at) => partners[at] === undefined),
        extra: left.filter((_, at) => !paired.has(at)),
    };
}
function keyOf(row) {
    return JSON.stringify(row);
}
function isSameRow(wanted, found, columns) {
    if (Array.isArray(wanted)) {
        return (wanted.length === found.length &&
            wanted.every((value, at) => isSameValue(value, found[at] ?? null)));
    }
    // a row of one column may be written as its value
    if (!(0,json_guards/* isRecord */.u4)(wanted))
        return found.length === 1 && isSameValue(wanted, found[0] ?? null);
    const names = columns.map((column) => column.toLowerCase());
    return Object.entries(wanted).every(([name, value]) => {
        const at = names.indexOf(name.toLowerCase());
        return at !== -1 && isSameValue(value, found[at] ?? null);
    });
}
function isSameValue(wanted, found) {
    // SQLite has no booleans
    const plain = typeof wanted === 'boolean' ? Number(wanted) : wanted;
    if (plain === found)
        return true;
    if (typeof plain !== 'number' || typeof found !== 'number')
        return false;
    return Math.abs(plain - found) <= RELATIVE_SLACK * Math.max(Math.abs(plain), Math.abs(found));
}

;// CONCATENATED MODULE: ./lib/scorers/sql-rows.js






const MAX_ROWS = 10_000;
const FENCED = /```[ \t]*(?:[\w+-]*)[ \t]*\r?\n([\s\S]*?)```/;
const sqlRows = {
    summary: 'The text is one SQL query that gives the expected rows on a fixture database.',
    parameters: {
        database: 'SQL dump (SQLite or PostgreSQL) or SQLite file; the query runs on a copy and may only read.',
        rows: 'How many rows, or the rows themselves (lists, or objects by column), in any order.',
        query: 'Query whose rows the output’s query must give, in any order; instead of `rows`.',
    },
    compile: async (spec, tools) => {
        const { database } = spec;
        if (database === undefined)
            throw new check/* SpecError */.G8('database is missing');
        if (!(await tools.files.exists(database)))
            throw new check/* SpecError */.G8(`there is no file ${database}`);
        const ask = createAsk(database, tools);
        const wantedOf = compileWanted(spec, ask);
        return async (evidence) => {
            const wanted = await wantedOf(evidence.scope, evidence.signal);
            const sql = extractQuery(evidence.text);
            const answer = await ask(sql, evidence.signal);
            if (!('refused' in answer))
                return compareAnswer(wanted, answer);
            await requireFixture(ask, evidence);
            return (0,check/* holds */.v9)(false, describeWanted(wanted), `${answer.refused}; got ${(0,excerpt/* excerpt */.Kb)(sql)}`);
        };
    },
};
/** A query as people hand it in: alone, or in the (first) code fence of an answer; without the semicolon. */
function extractQuery(text) {
    const query = FENCED.exec(text)?.[1] ?? text;
    return query.trim().replace(/[;\s]+$/, '');
}
function compileWanted({ rows, query }, ask) {
    if (query === undefined) {
        const read = compileValue(rows, readWanted);
        return async (scope) => read(scope);
    }
    return async (scope, signal) => {
        const reference = extractQuery((0,template/* renderText */.S5)(query, scope));
        const answer = await ask(reference, signal);
        if (!('refused' in answer))
            return { rows: answer.rows };
        throw new check/* Unscorable */.F(`the reference query cannot be run: ${answer.refused}; ${(0,excerpt/* excerpt */.Kb)(reference)}`);
    };
}
function readWanted(value) {
    if (Array.isArray(value))
        return { rows: value };
    const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof count === 'number' && Number.isInteger(count) && count >= 0)
        return { count };
    throw new check/* SpecError */.G8(`rows must be a number of rows or a list of rows; found ${(0,excerpt/* excerptJson */.yq)(value)}`);
}
function createAsk(database, { sandbox, timeoutMs }) {
    return async (sql, signal) => {
        if (sql === '')
            return { refused: 'there is no query' };
        const result = await sandbox.querySql({ database, sql, timeoutMs, maxRows: MAX_ROWS }, signal);
        if (result.kind === 'value')
            return readRows(result.value);
        if (result.kind === 'threw')
            return { refused: result.message };
        if (result.kind === 'timeout') {
            return { refused: `it ran longer than ${timeoutMs / 1000} s` };
        }
        throw new check/* Unscorable */.F(`the query's process ended: ${result.message}`);
    };
}
function readRows(value) {
    const { columns, rows, truncated } = (0,json_guards/* isRecord */.u4)(value) ? value : {};
    if (truncated === true)
        return { refused: `it gives more than ${MAX_ROWS} rows` };
    if (!Array.isArray(columns) || !Array.isArray(rows)) {
        throw new TypeError('a query must answer with columns and rows');
    }
    return {
        columns: columns.map(String),
        rows: rows.map((row) => (Array.isArray(row) ? row.filter(json_guards/* isJson */.Fh) : [])),
    };
}
/** A fixture that cannot be opened is no fault of the query. */
async function requireFixture(ask, { signal }) {
    const answer = await ask('SELECT 1', signal);
    if ('refused' in answer)
        throw new check/* Unscorable */.F(`the database cannot be used: ${answer.refused}`);
}
function compareAnswer(wanted, answer) {
    const expected = describeWanted(wanted);
    if ('count' in wanted) {
        return (0,check/* holds */.v9)(answer.rows.length === wanted.count, expected, `it gives ${answer.rows.length}`);
    }
    const { missing, extra } = compareRows(wanted.rows, answer);
    const pass = missing.length === 0 && extra.length === 0;
    const told = [
        `it gives ${answer.rows.length} rows`,
        ...(missing.length > 0
            ? [`${missing.length} missing, such as ${(0,excerpt/* excerptJson */.yq)(missing[0])}`]
            : []),
        ...(extra.length > 0 ? [`${extra.length} too many, such as ${(0,excerpt/* excerptJson */.yq)(extra[0])}`] : []),
    ];
    return (0,check/* holds */.v9)(pass, expected, told.join('; '));
}
function describeWanted(wanted) {
    if ('count' in wanted)
        return `to give ${wanted.count} rows`;
    const [first] = wanted.rows;
    const such = first === undefined ? '' : `, such as ${(0,excerpt/* excerptJson */.yq)(first)}`;
    return `to give these ${wanted.rows.length} rows${such}`;
}

// EXTERNAL MODULE: ./lib/values/tool-calls.js
var tool_calls = __webpack_require__(122);
;// CONCATENATED MODULE: ./lib/scorers/match-json.js



/** The members of `{any-of: [...], optional?}`; undefined for any other value. */
function readAnyOf(value) {
    if (!(0,json_guards/* isRecord */.u4)(value) || !('any-of' in value))
        return undefined;
    const { 'any-of': options, optional = false, ...others } = value;
    if (!Array.isArray(options) || options.length === 0 || !options.every(json_guards/* isJson */.Fh)) {
        throw new check/* SpecError */.G8('any-of must be a list with something in it');
    }
    if (Object.keys(others).length > 0 || typeof optional !== 'boolean') {
        throw new check/* SpecError */.G8('beside any-of only optional: true may stand');
    }
    return { options, optional };
}
/** Throws a SpecError for an any-of, at any depth, that is none. */
function checkPattern(pattern) {
    readAnyOf(pattern);
    if (pattern !== null && typeof pattern === 'object')
        Object.values(pattern).forEach(checkPattern);
}
/** JSON equality, with `{any-of: [...]}` at any depth; a member that is one with `optional: true` may be absent. */
function matchesJson(pattern, found) {
    const anyOf = readAnyOf(pattern);
    if (anyOf)
        return anyOf.options.some((option) => matchesJson(option, found));
    if (Array.isArray(pattern)) {
        return (Array.isArray(found) &&
            pattern.length === found.length &&
            pattern.every((item, index) => matchesJson(item, found[index] ?? null)));
    }
    if (!isJsonObject(pattern))
        return jsonEqual(pattern, found);
    return (isJsonObject(found) &&
        Object.keys(found).every((key) => Object.hasOwn(pattern, key)) &&
        Object.entries(pattern).every(([key, wanted]) => {
            const given = ownMember(found, key);
            return given === undefined
                ? (readAnyOf(wanted)?.optional ?? false)
                : matchesJson(wanted, given);
        }));
}
function isJsonObject(value) {
    return (0,json_guards/* isRecord */.u4)(value);
}
function ownMember(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/scorers/expected-calls.js






const CALL_KEYS = ['name', 'arguments', 'optional', 'extra', 'id', 'type', 'function'];
const HOW = 'write {name, arguments}, a list of such calls, a bare name, or none';
/**
 * Reads the `value` of a tool check: `none`, a call, a list of calls, or `{any-of: [those]}`. A call is
 * `{name, arguments?, optional?, extra?}`, OpenAI's shape, or a bare name (then its arguments are not looked at). One list of
 * calls for each alternative. Throws a SpecError.
 */
function readExpectedCalls(value) {
    const anyOf = readAnyOf(value);
    if (anyOf)
        return anyOf.options.flatMap(readExpectedCalls);
    if (value === 'none')
        return [[]];
    if (Array.isArray(value))
        return [value.map(readExpectedCall)];
    return [[readExpectedCall(value)]];
}
function describeCalls(calls) {
    return calls.map((call) => call.label).join(', ');
}
function readExpectedCall(value) {
    const anyOf = readAnyOf(value);
    if (anyOf) {
        const options = anyOf.options.map(readExpectedCall);
        const optional = anyOf.optional || options.some((option) => option.optional);
        const label = options.map((option) => option.label).join(' or ');
        return { patterns: options.flatMap((option) => option.patterns), optional, label };
    }
    if (typeof value === 'string') {
        if (value === 'none')
            throw new check/* SpecError */.G8('none cannot stand in a list of calls', HOW);
        return { patterns: [{ name: value }], optional: false, label: value };
    }
    if (!(0,json_guards/* isRecord */.u4)(value)) {
        throw new check/* SpecError */.G8(`value holds ${JSON.stringify(value)}, which is no call`, HOW);
    }
    return readCallRecord(value);
}
function readCallRecord(value) {
    const strange = Object.keys(value).find((key) => !CALL_KEYS.includes(key));
    if (strange !== undefined)
        throw new check/* SpecError */.G8(`a call has no key "${strange}"`, HOW);
    const optional = value['optional'] ?? false;
    if (typeof optional !== 'boolean')
        throw new check/* SpecError */.G8('optional must be true or false');
    const read = (0,json_guards/* isRecord */.u4)(value['function']) ? readOpenAiCall(value) : readPattern(value);
    const pattern = { ...read, extra: readExtra(value['extra']) };
    const called = typeof pattern.name === 'string' ? pattern.name : (0,excerpt/* excerptJson */.yq)(pattern.name);
    const label = `${called}(${(0,excerpt/* excerptJson */.yq)(pattern.arguments)})`;
    return { patterns: [pattern], optional, label };
}
function readExtra(extra = 'forbid') {
    if (extra === 'allow' || extra === 'forbid')
        return extra === 'allow';
    throw new check/* SpecError */.G8(`extra must be allow or forbid; found ${JSON.stringify(extra)}`);
}
function readPattern({ name, arguments: given = {} }) {
    const names = (0,json_guards/* isJson */.Fh)(name) ? (readAnyOf(name)?.options ?? [name]) : [];
    if (!(0,json_guards/* isJson */.Fh)(name) || names.length === 0 || names.some((one) => typeof one !== 'string')) {
        throw new check/* SpecError */.G8('a call needs a name', HOW);
    }
    const patterns = (0,json_guards/* isJson */.Fh)(given) ? (readAnyOf(given)?.options ?? [given]) : [];
    if (!(0,json_guards/* isJson */.Fh)(given) || patterns.length === 0 || !patterns.every(json_guards/* isRecord */.u4)) {
        throw new check/* SpecError */.G8('the arguments of a call must be an object', HOW);
    }
    checkPattern(given);
    return { name, arguments: given };
}
function readOpenAiCall(value) {
    try {
        const [call] = (0,tool_calls/* readToolCalls */._)([value]);
        if (call)
            return call;
    }
    catch (error) {
        if (!(error instanceof tool_calls/* ToolCallError */.D))
            throw error;
        throw new check/* SpecError */.G8((0,errors/* describeError */.Uc)(error), HOW);
    }
    throw new check/* SpecError */.G8('a call needs a name', HOW);
}

;// CONCATENATED MODULE: ./lib/scorers/match-call.js


function isNamed({ name }, call) {
    return matchesJson(name, call.name);
}
/** Does the call look as wanted, in one of the ways? `extra`: arguments that are not named are fine. */
function matchesCall(expected, call, extra) {
    return expected.patterns.some((pattern) => isNamed(pattern, call) && findArgumentMistakes(pattern, call, extra).length === 0);
}
/** What is different about the arguments of a call: one phrase each, of the alternative that comes closest. */
function findArgumentMistakes({ arguments: wanted, extra: ownExtra }, call, extra) {
    if (wanted === undefined)
        return [];
    const options = readAnyOf(wanted)?.options ?? [wanted];
    const [closest = []] = options
        .map((option) => compareArguments(isJsonObject(option) ? option : {}, call, extra || ownExtra === true))
        .toSorted((a, b) => a.length - b.length);
    return closest;
}
function compareArguments(wanted, { arguments: given }, extra) {
    const mistakes = [];
    for (const [name, pattern] of Object.entries(wanted)) {
        const { value, optional } = readArgument(pattern);
        const found = ownMember(given, name);
        if (found === undefined) {
            if (!optional)
                mistakes.push(`argument "${name}" is missing (expected ${describe(value)})`);
        }
        else if (!matchesJson(value, found)) {
            mistakes.push(`argument "${name}": expected ${describe(value)}, found ${(0,excerpt/* excerptJson */.yq)(found)}`);
        }
    }
    if (extra)
        return mistakes;
    const unnamed = Object.keys(given).filter((name) => !Object.hasOwn(wanted, name));
    return [...mistakes, ...unnamed.map((name) => `unexpected argument "${name}"`)];
}
/** An argument may be written `{value, optional: true}`. */
function readArgument(pattern) {
    if (isJsonObject(pattern) && pattern['optional'] === true && pattern['value'] !== undefined) {
        if (Object.keys(pattern).length === 2)
            return { value: pattern['value'], optional: true };
    }
    return { value: pattern, optional: readAnyOf(pattern)?.optional ?? false };
}
function describe(pattern) {
    const anyOf = readAnyOf(pattern);
    return anyOf
        ? anyOf.options.map((option) => (0,excerpt/* excerptJson */.yq)(option)).join(' or ')
        : (0,excerpt/* excerptJson */.yq)(pattern);
}

;// CONCATENATED MODULE: ./lib/scorers/tool-call.js






/** Differences told at once. */
const MAX_TOLD = 3;
const TOOL_PARAMETERS = {
    value: 'A call `{name, arguments}`, a list of calls, or `none`; a bare name leaves its arguments out of it. `{any-of: […]}` at any depth, `optional: true` beside it where it may be left out.',
    extra: '`allow`: further calls and unnamed arguments are fine (in a call: unnamed arguments of that call).',
};
const toolCall = {
    summary: 'The output makes exactly these tool calls, in any order, and no others.',
    parameters: TOOL_PARAMETERS,
    compile: ({ value, extra }) => {
        const expectedOf = compileValue(value, readExpectedCalls);
        const allowsExtra = extra === 'allow';
        return ({ output, scope }) => {
            const calls = output.tool_calls ?? [];
            const alternatives = expectedOf(scope);
            const mistakes = alternatives.map((expected) => findMistakes(expected, calls, allowsExtra));
            const pass = mistakes.some((list) => list.length === 0);
            const closest = mistakes.toSorted((a, b) => a.length - b.length)[0] ?? [];
            const told = pass ? [] : closest.slice(0, MAX_TOLD);
            return (0,check/* holds */.v9)(pass, tool_call_describeWanted(alternatives), [...told, describeMade(calls)].join('; '));
        };
    },
};
function tool_call_describeWanted(alternatives) {
    const lists = alternatives.map((calls) => describeCalls(calls) || 'no tool');
    return `to call ${lists.join(', or ')}`;
}
function describeMade(calls) {
    if (calls.length === 0)
        return 'no tool was called';
    return `called ${calls.map(describeCall).join(', ')}`;
}
function describeCall(call) {
    return `${call.name}(${(0,excerpt/* excerptJson */.yq)(call.arguments)})`;
}
/**
 * Every required call needs a partner, and (without `extra`) every call made needs one. Where both can be had apart
 * they can be had together (Mendelsohn and Dulmage 1958), so each is looked at on its own.
 */
function findMistakes(expected, calls, extra) {
    const fits = (wanted, call) => matchesCall(wanted, call, extra);
    const required = expected.filter((wanted) => !wanted.optional);
    const partners = assignPairs(required, calls, fits);
    const owners = assignPairs(calls, expected, (call, wanted) => fits(wanted, call));
    const taken = new Set(partners);
    const spare = calls.filter((_, at) => !taken.has(at));
    const mistakes = [];
    for (const wanted of required.filter((_, at) => partners[at] === undefined)) {
        const near = findNearest(wanted, spare, extra);
        if (near)
            spare.splice(spare.indexOf(near.call), 1);
        mistakes.push(near ? near.why : `${wanted.label} was not called`);
    }
    if (extra)
        return mistakes;
    const unexpected = calls.filter((_, at) => owners[at] === undefined);
    const untold = unexpected.filter((call) => spare.includes(call));
    mistakes.push(...untold.map((call) => `unexpected call ${describeCall(call)}`));
    // a call too many may be one that is paired above with another than here
    if (mistakes.length === 0 && unexpected[0]) {
        mistakes.push(`unexpected call ${describeCall(unexpected[0])}`);
    }
    return mistakes;
}
function findNearest(wanted, calls, extra) {
    const near = calls.flatMap((call) => wanted.patterns
        .filter((pattern) => isNamed(pattern, call))
        .map((pattern) => ({ call, mistakes: findArgumentMistakes(pattern, call, extra) })));
    const [nearest] = near.toSorted((a, b) => a.mistakes.length - b.mistakes.length);
    if (!nearest)
        return undefined;
    return { call: nearest.call, why: `${nearest.call.name}: ${nearest.mistakes.join(', ')}` };
}

;// CONCATENATED MODULE: ./lib/scorers/tool-call-f1.js





const tool_call_f1_DEFAULT_THRESHOLD = 1;
const toolCallF1 = {
    summary: 'F1 of the tool calls: how many of those made were wanted, and of those wanted were made.',
    parameters: {
        ...TOOL_PARAMETERS,
        value: 'A list of calls `{name, arguments}` or of bare names (also parted by commas).',
        extra: '`allow`: unnamed arguments are fine.',
        threshold: `Least F1 that passes; ${tool_call_f1_DEFAULT_THRESHOLD} when absent.`,
    },
    compile: ({ value, extra, threshold = tool_call_f1_DEFAULT_THRESHOLD }) => {
        const expectedOf = compileValue(value, (rendered) => readExpectedCalls(splitNames(rendered)));
        return ({ output, scope }) => {
            const calls = output.tool_calls ?? [];
            const alternatives = expectedOf(scope);
            const scores = alternatives.map((list) => measureF1(list, calls, extra === 'allow'));
            const score = Math.max(...scores);
            return {
                value: score,
                pass: score >= threshold,
                expected: `${tool_call_describeWanted(alternatives)} with an F1 of at least ${threshold}`,
                found: `it is ${score.toFixed(3)}; ${describeMade(calls)}`,
            };
        };
    },
};
function splitNames(value) {
    if (typeof value !== 'string' || !value.includes(','))
        return value;
    return value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** Every call counts as often as it is made. An optional one counts only where it is. */
function measureF1(expected, calls, extra) {
    // those placed first keep a partner, so that an optional call never takes one from them
    const ordered = expected.toSorted((a, b) => Number(a.optional) - Number(b.optional));
    const partners = assignPairs(ordered, calls, (wanted, call) => matchesCall(wanted, call, extra));
    const matched = partners.filter((partner) => partner !== undefined).length;
    const wanted = ordered.filter((entry, at) => !entry.optional || partners[at] !== undefined);
    const total = wanted.length + calls.length;
    return total === 0 ? 1 : (2 * matched) / total;
}

;// CONCATENATED MODULE: ./lib/scorers/tool-sequence.js





const toolSequence = {
    summary: 'The output makes exactly these tool calls, in this order.',
    parameters: TOOL_PARAMETERS,
    compile: ({ value, extra }) => {
        const expectedOf = compileValue(value, readExpectedCalls);
        return ({ output, scope }) => {
            const calls = output.tool_calls ?? [];
            const alternatives = expectedOf(scope);
            const mistakes = alternatives.map((list) => findMistake(list, calls, extra === 'allow'));
            const pass = mistakes.includes(undefined);
            const told = pass ? [] : [mistakes[0]];
            const expected = `${tool_call_describeWanted(alternatives)} in this order`;
            return (0,check/* holds */.v9)(pass, expected, [...told, describeMade(calls)].join('; '));
        };
    },
};
/** Undefined: the calls follow the list. Otherwise where the longest way through it ends. */
function findMistake(expected, calls, extra) {
    // after how many calls the entries of the list so far can be through
    let reached = new Set([0]);
    for (const entry of expected) {
        const from = extra ? skipCalls(reached, calls.length) : reached;
        const next = new Set();
        for (const made of from) {
            if (entry.optional)
                next.add(made);
            const call = calls[made];
            if (call && matchesCall(entry, call, extra))
                next.add(made + 1);
        }
        if (next.size === 0)
            return describeGap(entry, calls, reached, extra);
        reached = next;
    }
    if (extra || reached.has(calls.length))
        return undefined;
    const next = calls[Math.max(...reached)];
    return next && `unexpected call ${describeCall(next)} after the last one`;
}
/** Where further calls are fine, any later place will do too. */
function skipCalls(reached, count) {
    const first = Math.min(...reached);
    return new Set(Array.from({ length: count - first + 1 }, (_, index) => first + index));
}
function describeGap(entry, calls, reached, extra) {
    if (extra)
        return `after call ${Math.min(...reached)} there is no ${entry.label}`;
    const made = Math.max(...reached);
    const call = calls[made];
    return `call ${made + 1}: expected ${entry.label}, found ${call ? describeCall(call) : 'none'}`;
}

;// CONCATENATED MODULE: ./lib/scorers/index.js






















/** Every check, by its type; each also has a `not-` form. `rubric` is a judge's. */
const CHECKS = new Map([
    ['equals', equals],
    ['contains', contains],
    ['icontains', icontains],
    ['contains-any', containsAny],
    ['icontains-any', icontainsAny],
    ['contains-all', containsAll],
    ['icontains-all', icontainsAll],
    ['starts-with', startsWith],
    ['istarts-with', istartsWith],
    ['ends-with', endsWith],
    ['iends-with', iendsWith],
    ['regex', regex],
    ['word-count', wordCount],
    ['length', count_length],
    ['levenshtein', levenshtein],
    ['rouge-n', rougeN],
    ['bleu', bleu],
    ['is-refusal', isRefusal],
    ['number', number],
    ['is-json', isJson],
    ['json-schema', jsonSchema],
    ['contains-json', containsJson],
    ['json-path', jsonPath],
    ['tool-call', toolCall],
    ['tool-sequence', toolSequence],
    ['tool-call-f1', toolCallF1],
    ['sql-rows', sqlRows],
    ['latency', latency],
    ['cost', cost],
    ['tokens', tokens],
    ['finish-reason', finishReason],
    ['embedding', embedding],
    ['javascript', javascript],
    ['command', command],
]);

;// CONCATENATED MODULE: ./lib/scorers/compile-checks.js







/** Checks of cases repeat; how many different ones are kept compiled. */
const compile_checks_MAX_KEPT = 2000;
const kept = new WeakMap();
/**
 * Scorers from the checks of a suite or of a case (their paths relative to the repository root). `places[i]` is where
 * `specs[i]` stands. What is wrong with any of them is in `problems`; the others are still compiled.
 */
async function compileChecks(specs, places, tools) {
    const compiled = await Promise.all(specs.map((spec) => compileOnce(spec, tools)));
    const scorers = [];
    const problems = [];
    for (const [index, spec] of specs.entries()) {
        const result = compiled[index];
        const place = places[index];
        if (!result)
            continue;
        if ('measure' in result)
            scorers.push(createScorer(spec, result));
        else
            problems.push({ ...result.mistake, ...(place && { place }) });
    }
    return { scorers, problems };
}
function createScorer(spec, { measure, digest }) {
    const inverted = spec.type.startsWith('not-');
    return {
        name: spec.name ?? spec.type,
        type: spec.type,
        advisory: spec.advisory ?? false,
        ...(spec.tags && { tags: spec.tags }),
        ...(digest !== undefined && { digest }),
        async score(context) {
            const text = context.output.output ?? '';
            const evidence = { ...context, text, scope: createScope(context.case) };
            try {
                return toFinding(await measure(evidence), inverted);
            }
            catch (error) {
                if (isCaseMistake(error)) {
                    throw new check/* Unscorable */.F(`${spec.type} cannot be scored: ${error.message}`);
                }
                throw error;
            }
        },
    };
}
/** What only shows with this case or this output; the check itself is sound. */
function isCaseMistake(error) {
    return [template/* TemplateError */.$w, values_regex/* RegexError */.qh, json_path/* JsonPathError */.U].some((kind) => error instanceof kind);
}
function toFinding({ value, pass, expected, found, asked }, inverted) {
    const reason = expected ? `expected ${inverted ? 'not ' : ''}${expected}; ${found}` : found;
    const scored = inverted ? { value: 1 - value, pass: !pass } : { value, pass };
    return { status: 'scored', ...scored, reason, ...(asked && { asked }) };
}
/** What templates of a check may name: nothing of the output, or a check could pass by quoting it. */
function createScope({ input, reference, context, metadata }) {
    return { input, reference, context, metadata };
}
function compileOnce(spec, tools) {
    const known = kept.get(tools) ?? new Map();
    kept.set(tools, known);
    const { name: _name, tags: _tags, advisory: _advisory, ...rest } = spec;
    const key = (0,canonical_json/* canonicalJson */.dj)(rest);
    const found = known.get(key);
    if (found)
        return found;
    if (known.size >= compile_checks_MAX_KEPT)
        known.clear();
    const compiled = compileSpec(spec, tools);
    known.set(key, compiled);
    return compiled;
}
async function compileSpec(spec, tools) {
    const definition = CHECKS.get(spec.type.replace(/^not-/, ''));
    if (!definition) {
        return { mistake: { code: 'check', message: `${spec.type} is not a check that runs as code` } };
    }
    try {
        const digest = definition.digest?.(spec);
        return {
            measure: await definition.compile(spec, tools),
            ...(digest !== undefined && { digest }),
        };
    }
    catch (error) {
        if (error instanceof check/* SpecError */.G8) {
            const hint = error.hint === undefined ? {} : { hint: error.hint };
            return { mistake: { code: 'check', message: `${spec.type}: ${error.message}`, ...hint } };
        }
        if (error instanceof values_regex/* RegexError */.qh || error instanceof json_path/* JsonPathError */.U) {
            return { mistake: { code: 'check', message: `${spec.type}: ${error.message}` } };
        }
        // a file that the check names
        const [problem] = error instanceof errors/* UserError */.yo ? error.problems : [];
        if (!problem)
            throw error;
        return { mistake: { ...problem, message: `${spec.type}: ${problem.message}` } };
    }
}


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   dU: () => (/* binding */ excerptDifference),
/* harmony export */   ju: () => (/* binding */ excerptEnd),
/* harmony export */   yq: () => (/* binding */ excerptJson)
/* harmony export */ });
const MAX_EXCERPT = 200;
/** Characters shown before the place that matters. */
const LEAD = 40;
/** The text in quotes on one line, cut to its beginning. */
function excerpt(text, max = MAX_EXCERPT) {
    return quote(text, 0, max);
}
/** The same, cut to its end. */
function excerptEnd(text) {
    return quote(text, Math.max(0, text.length - MAX_EXCERPT), MAX_EXCERPT);
}
/** Two texts that differ, both cut to where the difference begins. */
function excerptDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at += 1;
    const start = Math.max(a.length, b.length) > MAX_EXCERPT ? Math.max(0, at - LEAD) : 0;
    return [quote(a, start, MAX_EXCERPT), quote(b, start, MAX_EXCERPT)];
}
/** A JSON value on one line, cut to its beginning; texts in quotes. */
function excerptJson(value) {
    if (typeof value === 'string')
        return excerpt(value);
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > MAX_EXCERPT ? `${json.slice(0, MAX_EXCERPT - 1)}…` : json;
}
function quote(text, start, max) {
    const end = Math.min(text.length, start + max);
    const before = start > 0 ? '…' : '';
    const after = end < text.length ? '…' : '';
    // a cut may fall inside a pair of surrogates
    return JSON.stringify(before + text.slice(start, end).toWellFormed() + after);
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isReportedModel)
/* harmony export */ });
/** What stands between a name and its version. */
const MARKS = ['-', '@', ':'];
/** A pin that is a date or a version, and no name of a model. */
const VERSION = /^(?:\d{4}-\d{2}-\d{2}|\d{6,8}|v?\d+(?:\.\d+)+)$/;
/**
 * Whether the model that a provider reports is the one that was asked for: the same name (whatever stands before its
 * last slash), or the version that the name is pinned to.
 */
function isReportedModel(reported, { model, pinned }) {
    const plain = (name) => name.slice(name.lastIndexOf('/') + 1);
    if (plain(reported) === plain(model))
        return true;
    if (pinned === undefined)
        return false;
    if (plain(reported) === plain(pinned))
        return true;
    return MARKS.some((mark) => plain(reported) === `${plain(model)}${mark}${pinned}` ||
        (VERSION.test(pinned) && reported.endsWith(mark + pinned)));
}


/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _sum_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);

/** Adds up what asking models for one score took. */
class Tally {
    calls = 0;
    cached = 0;
    usage;
    costUsd = 0;
    latencyMs = 0;
    models = new Set();
    fingerprints = new Set();
    /** An answer that was given before: nothing is asked, and nothing is paid. */
    recall(answer) {
        this.cached += 1;
        this.name(answer);
    }
    /** One answer and the calls that it took. */
    count(attempts, answer) {
        this.calls += attempts;
        if (answer.kind === 'error')
            return;
        const { usage, costUsd, latencyMs = 0, model, fingerprint } = answer;
        if (usage)
            this.usage = (0,_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk)(this.usage, usage);
        // one unknown price makes the sum unknown
        if (costUsd === undefined)
            this.costUsd = undefined;
        else if (this.costUsd !== undefined)
            this.costUsd += costUsd;
        this.latencyMs += latencyMs;
        this.name({ model, fingerprint });
    }
    name({ model, fingerprint, }) {
        if (model !== undefined)
            this.models.add(model);
        if (fingerprint !== undefined)
            this.fingerprints.add(fingerprint);
    }
    get total() {
        const list = (names) => [...names].sort();
        return {
            calls: this.calls,
            ...(this.cached > 0 && { cached: this.cached }),
            ...(this.usage && { usage: this.usage }),
            ...(this.costUsd !== undefined && { cost_usd: this.costUsd }),
            ...(this.latencyMs > 0 && { latency_ms: this.latencyMs }),
            ...(this.models.size > 0 && { models: list(this.models) }),
            ...(this.fingerprints.size > 0 && { fingerprints: list(this.fingerprints) }),
        };
    }
}


/***/ }),

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ToolCallError),
/* harmony export */   _: () => (/* binding */ readToolCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2641);


/** A list of tool calls that is none; the message says which call and why. */
class ToolCallError extends Error {
    constructor(message) {
        super(message);
        this.name = 'ToolCallError';
    }
}
/**
 * Tool calls as `{name, arguments: object}`, from that shape or from OpenAI's: `{function: {name, arguments}}` of chat
 * completions and `{type: "function_call", name, arguments}` of responses, where the arguments are JSON text.
 * Nothing at all is an empty list. Throws a ToolCallError for anything else.
 */
function readToolCalls(value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new ToolCallError('tool_calls must be a list');
    return value.map((call, index) => readToolCall(call, `tool_calls[${index}]`));
}
function readToolCall(call, where) {
    if (!(0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(call))
        throw new ToolCallError(`${where} must be an object`);
    const source = (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(call['function']) ? call['function'] : call;
    const { name } = source;
    if (typeof name !== 'string' || name === '') {
        throw new ToolCallError(`${where} has no name; write {"name": …, "arguments": {…}}`);
    }
    return { name, arguments: readArguments(source['arguments'], `${where} (${name})`) };
}
function readArguments(value, where) {
    // a tool without parameters is called with nothing or with empty text
    if (value === undefined || value === null || value === '')
        return {};
    const parsed = typeof value === 'string' ? parseArguments(value, where) : value;
    if (!isArguments(parsed))
        throw new ToolCallError(`${where}: the arguments must be an object`);
    if ((0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(parsed, _json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez))
        throw new ToolCallError(`${where}: the arguments are nested more than ${_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez} levels deep`);
    return parsed;
}
function parseArguments(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new ToolCallError(`${where}: the arguments are not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
    }
}
function isArguments(value) {
    return (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Object.values(value).every(_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .Fh);
}


/***/ })

};
