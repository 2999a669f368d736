import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 755:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keepDebuggerOut)
/* harmony export */ });
/**
 * SIGUSR1 makes Node listen for a debugger, which may run any code in this process: a child of the same user could
 * send it, and write its own verdict. Whoever listens to the signal takes Node's place.
 */
function keepDebuggerOut(process) {
    process.on('SIGUSR1', () => undefined);
}


/***/ }),

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createDocumentRedactor),
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __nccwpck_require__(9867);
;// CONCATENATED MODULE: ./lib/report/escape-chat.js


const MAX_CHARS = 3000;
/** Nothing sees it, and no matcher of mentions, addresses or mark-up reaches across it. */
const BREAK = '\u200B';
const LETTER = String.raw `[\p{L}\p{N}]`;
/** What Slack and Teams read as emphasis, code or a link; each has a twin that they do not read. */
const CHAT_TWINS = {
    '*': '∗',
    _: 'ˍ',
    '~': '∼',
    '`': 'ˋ',
    '[': '［',
    ']': '］',
};
/** An underscore inside a word, as in `pass_rate`, is none of theirs. */
const MARK_UP = new RegExp(String.raw `[*~\x60[\]]|(?<!${LETTER})_|_(?!${LETTER})`, 'gu');
/** `name.tld`, `name@host`, `scheme://host`, `:emoji:`. */
const LINKED = new RegExp(String.raw `(?<=${LETTER})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`, 'gu');
/** Text for a chat message: one line, without mention, link or mark-up of its own. */
function escapeChat(text) {
    const line = shorten(toOneLine(text), MAX_CHARS)
        .replace(MARK_UP, (char) => CHAT_TWINS[char])
        .replace(LINKED, `$&${BREAK}`);
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./lib/adapters/secret-forms.js

const ENTITIES = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
};
/** One quotation inside another doubles the backslashes of the first. */
const ESCAPE = String.raw `(?:\\|&#92;){1,15}`;
/** Of a form: what escapers and renderers treat as one. No two of them may match the same text: that would take for ever. */
const TOKENS = /\\+|\s+|[^]/gu;
/** The value itself, and its base64 wherever it starts in a longer text: what does not depend on its neighbours. */
function findForms(value) {
    const bytes = Buffer.from(value);
    const encoded = [0, 1, 2].flatMap((shift) => {
        const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const kept = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        return [kept, kept.replaceAll('+', '-').replaceAll('/', '_')];
    });
    return [value, ...encoded];
}
function makePattern(form) {
    const runs = form.match(/[A-Za-z0-9]+/g) ?? [''];
    const probe = runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
    const tokens = form.match(TOKENS) ?? [];
    const source = tokens
        .map((token, index) => writeToken(token, tokens[index - 1]?.startsWith('\\') === true))
        .join('\u200B?');
    return { form, probe, pattern: new RegExp(source, 'g') };
}
/** A character, or a run of backslashes or white space, as text, URL, JSON, HTML and XML write it. */
function writeToken(token, followsBackslash) {
    if (/[A-Za-z0-9]/.test(token))
        return token;
    if (/^\s/.test(token))
        return String.raw `(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${ESCAPE}[nrt]){1,40}`;
    if (token.startsWith('\\'))
        return String.raw `(?:\\|&#92;|%5[Cc]){${token.length},${token.length * 16}}`;
    const quoted = token === '"' && !followsBackslash ? `(?:${ESCAPE})?` : '';
    return `${quoted}(?:${[...new Set(spell(token))].join('|')})`;
}
function spell(char) {
    const code = char.codePointAt(0);
    const literal = char.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`);
    const units = char.split('').map((unit) => `${ESCAPE}u${anyCase(hex(unit.charCodeAt(0), 4))}`);
    const [entity, twin] = [ENTITIES[char], CHAT_TWINS[char]];
    return [
        // our log puts a gap into what could be a command
        char === ':' || char === '#' ? `${literal} ?` : literal,
        `&#${code};`,
        `&#x0*${anyCase(code.toString(16))};`,
        ...(entity === undefined ? [] : [`&${entity};`]),
        units.join(''),
        [...Buffer.from(char)].map((byte) => `%${anyCase(hex(byte, 2))}`).join(''),
        ...(twin === undefined ? [] : [twin]),
    ];
}
function hex(number, digits) {
    return number.toString(16).padStart(digits, '0');
}
function anyCase(digits) {
    return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

;// CONCATENATED MODULE: ./lib/adapters/redact.js


const MASK = '***';
/** In a finished document asterisks could be emphasis or a rule; these are letters to every format. */
const DOCUMENT_MASK = '•••';
/** Shorter values (`1`, `debug`) are no secrets, and masking them would make messages unreadable. */
const SHORTEST_SECRET = 6;
/** Of a value that was cut off: this much of it gives it away. */
const SHORTEST_PART = 8;
const SHORTEST_LINE = 8;
/**
 * Shapes of keys that providers hand out, whoever's they are. Nothing in them is without an upper bound that another
 * match could start in: a long text takes linear time.
 */
const KEY_SHAPES = [
    String.raw `(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,
    String.raw `(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,
    String.raw `gh[oprsu]_[A-Za-z0-9]{16,}`,
    String.raw `github_pat_[A-Za-z0-9_]{16,}`,
    // cut off by an excerpt
    String.raw `(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
    String.raw `(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
    String.raw `AIza[\w-]{30,}`,
    String.raw `xox[abeoprs]-[A-Za-z0-9-]{10,}`,
    String.raw `(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
    String.raw `eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`,
].map(
// a word of its own, also behind the line end of a quotation: `\nsk-…`
(shape) => new RegExp(String.raw `(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`, 'g'));
/** Characters that no reader sees, more than any sink takes out: an emoji may need them, a key does not. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** What only a text as it was said may lose: in a document they could swallow what follows. */
const BLOCKS = [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];
/** What stands before a secret and stays. */
const LABELLED = [
    /\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,
    /\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,
    /([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,
    /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi,
];
/**
 * A function that masks the given values, in every form that a text may give them (base64, URL, JSON, entities, without
 * the characters that nobody sees, cut off), and everything that has the shape of a key. For a text as it was said,
 * before any escaper.
 */
function createRedactor(secrets) {
    const values = listValues(secrets);
    const patterns = compile(values);
    function mask(text) {
        let clean = maskParts(text, values);
        for (const shape of BLOCKS)
            clean = clean.replace(shape, MASK);
        clean = maskKnown(clean, patterns, MASK);
        for (const shape of KEY_SHAPES)
            clean = clean.replace(shape, MASK);
        for (const label of LABELLED)
            clean = clean.replace(label, (whole, before) => whole.endsWith('@') ? `${before}${MASK}@` : `${before}${MASK}`);
        return clean;
    }
    return (text) => {
        const clean = mask(text);
        // what the sinks strip must not have stood between two halves of a secret
        const bare = (0,strip_controls/* stripControls */.$)(clean).replace(UNSEEN, '');
        if (bare === clean)
            return clean;
        const masked = mask(bare);
        return masked === bare ? clean : masked;
    };
}
/**
 * The same for a finished document, markdown or XML or lines: what the escapers made of a value is found too, and only
 * what can be no part of the document's own structure is taken.
 */
function createDocumentRedactor(secrets) {
    const patterns = compile(listValues(secrets))
        .filter(({ form }) => isUnmistakable(form))
        // `\nsecret` in JSON is a line end before a value, and must not become half an escape
        .map((each) => ({ ...each, pattern: new RegExp(`(?<!\\\\)${each.pattern.source}`, 'g') }));
    return (text) => {
        const clean = maskKnown(text, patterns, DOCUMENT_MASK);
        return KEY_SHAPES.reduce((left, shape) => left.replace(shape, DOCUMENT_MASK), clean);
    };
}
/** The values worth hiding, and of those of several lines each line. The longest first: one may be part of another. */
function listValues(secrets) {
    const values = secrets
        .filter((secret) => secret !== undefined)
        .map((secret) => secret.toWellFormed().trim())
        .filter((secret) => secret.length >= SHORTEST_SECRET)
        .flatMap((secret) => {
        const lines = secret.split(/\r?\n/).map((line) => line.trim());
        return lines.length === 1
            ? [secret]
            : [secret, ...lines.filter((line) => line.length >= SHORTEST_LINE)];
    });
    return [...new Set(values)].sort((a, b) => b.length - a.length);
}
function compile(values) {
    const forms = new Set(values.flatMap(findForms));
    return [...forms]
        .filter((form) => form.length >= SHORTEST_SECRET)
        .sort((a, b) => b.length - a.length)
        .map(makePattern);
}
function maskKnown(text, patterns, mask) {
    let clean = text;
    for (const { probe, pattern } of patterns)
        if (clean.includes(probe))
            clean = clean.replace(pattern, mask);
    return clean;
}
/** A word in small letters may be an element or a key of the document; a number may be one. */
function isUnmistakable(form) {
    return form.length >= SHORTEST_PART && /[A-Za-z]/.test(form) && /[^a-z_-]/.test(form);
}
/** Beginnings and ends of a value where a text was cut: at its edges, and at an ellipsis. */
function maskParts(text, values) {
    const long = values.filter((value) => value.length > SHORTEST_PART);
    if (long.length === 0)
        return text;
    // most pieces begin and end like no value at all: one look for all values tells
    const all = long.join('\n');
    return text
        .split('…')
        .map((piece, index, { length }) => {
        if (piece.length < SHORTEST_PART)
            return piece;
        if (index > 0 && index < length - 1 && all.includes(piece))
            return MASK;
        const begun = all.includes(piece.slice(0, SHORTEST_PART))
            ? long.reduce(maskBeginning, piece)
            : piece;
        return all.includes(begun.slice(-SHORTEST_PART)) ? long.reduce(maskEnd, begun) : begun;
    })
        .join('…');
}
function maskBeginning(text, value) {
    const at = value.indexOf(text.slice(0, SHORTEST_PART));
    if (at <= 0)
        return text;
    const rest = value.slice(at);
    return text.startsWith(rest) ? MASK + text.slice(rest.length) : text;
}
function maskEnd(text, value) {
    const end = text.slice(-SHORTEST_PART);
    const at = value.lastIndexOf(end);
    if (end.length < SHORTEST_PART || at < 0 || at + SHORTEST_PART === value.length)
        return text;
    const start = value.slice(0, at + SHORTEST_PART);
    return text.endsWith(start) ? text.slice(0, -start.length) + MASK : text;
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runChildIfAsked)
/* harmony export */ });
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8414);

/**
 * Hosts call this first: true when this process was started to be a child of the pool, which has then
 * taken it over; the host does nothing more. `argv` is `process.argv`.
 */
async function runChildIfAsked(argv) {
    if (argv[2] !== _protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .CHILD_FLAG */ .Av)
        return false;
    const { serveJobs } = await __nccwpck_require__.e(/* import() */ 736).then(__nccwpck_require__.bind(__nccwpck_require__, 4736));
    await serveJobs(argv[3] === 'sql' ? 'sql' : 'module');
    return true;
}


/***/ }),

/***/ 8414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ CHILD_FLAG),
/* harmony export */   ZP: () => (/* binding */ CHANNEL_FD),
/* harmony export */   fv: () => (/* binding */ MAX_MESSAGE_BYTES)
/* harmony export */ });
/** First argument of a process that the host starts out of its own entry to be a child. */
const CHILD_FLAG = '--touchstone-child';
/** A line either way is at most this long (bytes); a longer one ends the child. */
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
/** The pipe beside stdin, stdout and stderr on which jobs and replies travel, a JSON line each. */
const CHANNEL_FD = 3;


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2308);

/** Names of variables that hold secrets, `INPUT_OPENAI-API-KEY` among them. */
const SECRET_NAME = /(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i;
/** Written by the runner for everybody to see. */
const PUBLIC_NAME = /^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/;
/** `production`, `4000`: a target may be told that, and it is no secret unless its name says so. */
const PLAIN_WORD = /^(?:[A-Za-z]{1,15}|[\d.]+)$/;
const SHORTEST_UNNAMED = 8;
/** Knows at once what the names of an environment say. */
function openSecrets(env) {
    const known = new Set(Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) ? [value] : []));
    let made = makeRedactors(known);
    return {
        learn(variables, names) {
            const before = known.size;
            for (const name of names) {
                const value = variables[name];
                if (value !== undefined && isWorthHiding(name, value))
                    known.add(value);
            }
            if (known.size > before)
                made = makeRedactors(known);
        },
        redact: (text) => made.redact(text),
        redactDocument: (text) => made.redactDocument(text),
    };
}
/** Whether a variable of this name holds a secret. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
/** Names of the variables that a suite hands to its target. */
function variablesOf({ target }) {
    return ('env' in target ? target.env : undefined) ?? [];
}
function makeRedactors(known) {
    const values = [...known];
    return { redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)(values), redactDocument: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createDocumentRedactor */ .y)(values) };
}
function isWorthHiding(name, value) {
    if (SECRET_NAME.test(name))
        return true;
    return !PUBLIC_NAME.test(name) && value.length >= SHORTEST_UNNAMED && !PLAIN_WORD.test(value);
}


/***/ }),

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ restartOnNewerNode)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const NEEDED_MAJOR = 24;
/**
 * Older than what the program is built for: starts it again under the Node that an install beside it brought
 * along, and answers with its exit code. Nothing to do: undefined.
 */
async function restartOnNewerNode(entry, argv) {
    if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR)
        return undefined;
    const runtime = findRuntime((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry));
    if (runtime === undefined) {
        process.stderr.write(`touchstone needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}\n`);
        return 2;
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(runtime, [entry, ...argv], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => child.kill(signal));
    return await new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code) => resolve(code ?? 2));
    });
}
/** `node_modules/.bin/node` of the nearest folder upwards that has one. */
function findRuntime(folder) {
    const runtime = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', '.bin', 'node');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(runtime))
        return runtime;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? undefined : findRuntime(parent);
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ guardProcess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _adapters_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8317);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2564);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9906);




/**
 * Keeps what goes wrong outside of any verb from looking like a failed gate: Node would exit with 1. A reader
 * that went away (`touchstone run | head`) is no error at all: the verdict stands in the exit code.
 */
function guardProcess(process) {
    function giveUp(error) {
        const stack = error instanceof Error ? error.stack : undefined;
        const told = `this is a bug in Touchstone: ${stack ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`;
        const { redact } = (0,_adapters_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .openSecrets */ .cA)(process.env);
        process.stderr.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_3__.escapeLogLines)(redact(told)).join('\n')}\n`);
        process.exit(_host_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.error);
    }
    process.on('uncaughtException', giveUp);
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'EPIPE'))
                process.exit(_host_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.error);
        });
}


/***/ }),

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/** Exit codes of every verb. */
const EXIT = { pass: 0, fail: 1, error: 2 };
/** Escape codes only where somebody looks at a terminal and has not asked for none (no-color.org). */
function wantsColor(stream, env) {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}
function widthOf(stream) {
    return stream.columns ?? 100;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepCompiled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/keep-compiled.js



/**
 * Lets Node keep what it compiles of this program, so that the next start need not do it again: an eighth of the time of a small
 * run (docs/performance.md). In a folder of the user's own, never in the temporary one, where others could lay code for us; and not on
 * CI machines, which forget it.
 */
function keepCompiled(env, version) {
    const { CI: ci, HOME: home, XDG_CACHE_HOME: caches = home && (0,external_node_path_.join)(home, '.cache') } = env;
    if (ci || !caches || !(0,external_node_path_.isAbsolute)(caches) || !(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(caches)))
        return;
    const folders = [caches, (0,external_node_path_.join)(caches, 'touchstone'), (0,external_node_path_.join)(caches, 'touchstone', version)];
    try {
        // one by one: where there can be none (below /proc, for one) Node's own way of making all of them never ends
        for (const folder of folders)
            if (!(0,external_node_fs_.existsSync)(folder))
                (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        return;
    }
    (0,external_node_module_namespaceObject.enableCompileCache)(folders.at(-1));
}


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _adapters_keep_debugger_out_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2166);
/* harmony import */ var _adapters_sandbox_child_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8214);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9416);
/* harmony import */ var _ensure_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5179);
/* harmony import */ var _guard_process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3215);
/* harmony import */ var _keep_compiled_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3619);







const INTERRUPTED = 130;
const [, script, ...argv] = process.argv;
// nothing heavy before it is known what is asked: `--version` must be instant
if (argv[0] === '--version' || argv[0] === '-v') {
    process.stdout.write(`${_domain_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL_VERSION */ .w}\n`);
}
else if (!(await (0,_adapters_sandbox_child_js__WEBPACK_IMPORTED_MODULE_5__/* .runChildIfAsked */ .J)(process.argv))) {
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script);
    process.exitCode = (await (0,_ensure_node_js__WEBPACK_IMPORTED_MODULE_1__/* .restartOnNewerNode */ .a)(entry, argv)) ?? (await runHere(entry));
}
async function runHere(childEntry) {
    (0,_guard_process_js__WEBPACK_IMPORTED_MODULE_2__/* .guardProcess */ .V)(process);
    (0,_adapters_keep_debugger_out_js__WEBPACK_IMPORTED_MODULE_6__/* .keepDebuggerOut */ .B)(process);
    (0,_keep_compiled_js__WEBPACK_IMPORTED_MODULE_3__/* .keepCompiled */ .P)(process.env, _domain_version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL_VERSION */ .w);
    const { runCommandLine } = await __nccwpck_require__.e(/* import() */ 682).then(__nccwpck_require__.bind(__nccwpck_require__, 9682));
    const interrupt = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => {
            // asked twice: the partial report is not wanted either
            if (interrupt.signal.aborted)
                process.exit(INTERRUPTED);
            interrupt.abort();
        });
    return await runCommandLine(argv, {
        env: process.env,
        cwd: process.cwd(),
        childEntry,
        stdout: process.stdout,
        stderr: process.stderr,
        signal: interrupt.signal,
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** The version of this build; a test holds it to package.json. */
const TOOL_VERSION = '0.1.0';


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * What the user (not we) can fix. Everything else that is thrown is a bug and keeps its stack.
 * Carries every problem found, so that nobody mends them one run at a time.
 */
class UserError extends Error {
    problems;
    constructor(problems) {
        const list = isList(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'));
        this.name = 'UserError';
        this.problems = list;
    }
    /** The code of the first problem: what `docs/when-it-breaks.md` is keyed by. */
    get code() {
        return this.problems[0]?.code ?? 'unknown';
    }
}
function isList(problems) {
    return Array.isArray(problems);
}
/** `file:line:column: message` and, on a line of its own, the cure. */
function formatProblem({ message, place, hint }) {
    const where = place
        ? `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `
        : '';
    return hint ? `${where}${message}\n  ${hint}` : `${where}${message}`;
}
/** The message of anything that was thrown. Not by `instanceof`: errors cross realms (workers, vm contexts). */
function describeError(error) {
    const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
    return hasMessage ? String(error.message) : String(error);
}
/** Whether a thrown value carries this code, as those of Node do (`ENOENT`). */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The first `maxChars` UTF-16 units, never half a character. */
function cutText(text, maxChars) {
    if (text.length <= maxChars)
        return { text, omitted: 0 };
    const kept = text.slice(0, isHighSurrogate(text, maxChars - 1) ? maxChars - 1 : maxChars);
    return { text: kept, omitted: text.length - kept.length };
}
/** The same with `…` in place of what is missing. */
function shorten(text, maxChars) {
    return text.length <= maxChars ? text : `${cutText(text, maxChars - 1).text}…`;
}
function isHighSurrogate(text, at) {
    const unit = text.charCodeAt(at);
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ escapeLog),
/* harmony export */   escapeLogLines: () => (/* binding */ escapeLogLines)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2172);
/* harmony import */ var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9867);


const MAX_LINE_CHARS = 2000;
/** Untrusted text for a log or a terminal: one line, no escape sequences, nothing that a runner takes for a command. */
function escapeLog(text, maxChars = MAX_LINE_CHARS) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .G)(text)), maxChars);
}
/** The same for text of several lines: a harmless line each, with its indentation. */
function escapeLogLines(text, maxChars = MAX_LINE_CHARS) {
    return (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$)(text)
        .split('\n')
        .map((line) => (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands(line.replaceAll('\t', '  ').trimEnd()), maxChars));
}
/** `::name::` counts at the start of a line, `##[name]` anywhere in it. */
function neutralizeCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replace(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stripControls),
/* harmony export */   G: () => (/* binding */ toOneLine)
/* harmony export */ });
/* eslint-disable no-control-regex */
/** Terminal sequences with their arguments. Every alternative stops at the next ESC, so that it takes linear time. */
const TERMINAL_SEQUENCES = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g;
/** C0 (not tab and line feed), DEL, C1. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** What turns the direction of text round, and characters that nobody sees: marks, fillers, tags. */
const INVISIBLE = /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu;
/** They choose the look of the letter before them, and can hide a text in it; the one that makes an emoji of a sign stays. */
const VARIANTS = /[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;
/**
 * Text that shows what it holds: no terminal sequences, control characters, direction marks or hidden letters,
 * one kind of line end, no half characters. Tabs and line feeds stay.
 */
function stripControls(text) {
    return text
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(TERMINAL_SEQUENCES, '')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .replace(VARIANTS, '');
}
/** The same on one line: runs of white space become a space. */
function toOneLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
