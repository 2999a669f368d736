export const id = 682;
export const ids = [682];
export const modules = {

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createDocumentRedactor),
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(9867);
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
    String.raw `(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
    String.raw `AIza[\w-]{30,}`,
    String.raw `xox[abeoprs]-[A-Za-z0-9-]{10,}`,
    String.raw `(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
    String.raw `eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`,
].map(
// a word of its own, also behind the line end of a quotation: `\nsk-…`
(shape) => new RegExp(String.raw `(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`, 'g'));
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
        const bare = (0,strip_controls/* stripControls */.$)(clean);
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

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openSecrets),
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2308);

/** Names of variables that hold secrets, `INPUT_OPENAI-API-KEY` among them. */
const SECRET_NAME = /(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il])$/i;
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

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   P_: () => (/* binding */ describeUsage),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   hU: () => (/* binding */ VERBS)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const CONFIG_USAGE = '[CONFIG]';
const JSON_OPTION = { summary: 'Print one JSON document on stdout.' };
const BASELINE_OPTION = {
    value: 'RUN',
    summary: 'Compare with this stored run: its folder, or its name below evals/runs/.',
};
/** Every verb, in the order of the help page. */
const VERBS = {
    init: {
        summary: 'Write a working evals/ and a workflow into this repository.',
        usage: '',
        positionals: [0, 0],
        options: {
            target: { value: 'MODULE', summary: 'ES module with your bot; default: a sample bot.' },
            force: { summary: 'Overwrite files that are there already.' },
        },
    },
    validate: {
        summary: 'Find every mistake in a suite and its datasets, at no cost.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: { json: JSON_OPTION },
    },
    run: {
        summary: 'Run a suite, compare with a baseline, judge, report.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            baseline: BASELINE_OPTION,
            base: {
                value: 'REV',
                summary: 'Judge as a pull request onto this commit: its bars, its limits, its form of the cases.',
            },
            filter: { value: 'tag:NAME', summary: 'Only the cases with this tag.' },
            failed: {
                value: 'RUN',
                summary: 'Only the cases that failed or were not measured in this run.',
            },
            resume: { value: 'RUN', summary: 'Go on with a run that was cut off.' },
            out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
            record: { summary: 'Measure like the default branch does: run.baseline_trials, one look.' },
            json: JSON_OPTION,
        },
    },
    gate: {
        summary: 'Judge stored runs again, without any call.',
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            baseline: BASELINE_OPTION,
            config: {
                value: 'CONFIG',
                summary: 'Gates of this suite file; default: the one the run names.',
            },
            json: JSON_OPTION,
        },
    },
    report: {
        summary: 'Render a stored run again.',
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            baseline: BASELINE_OPTION,
            config: {
                value: 'CONFIG',
                summary: 'Gates of this suite file; default: the one the run names.',
            },
            format: { value: 'FORMAT', summary: 'terminal (default), markdown, junit or json.' },
        },
    },
    calibrate: {
        summary: 'Hold judges against human labels, and write into the lock which may block.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            judge: { value: 'NAME', summary: 'Only this judge; default: all of the suite.' },
            recorded: {
                value: 'FILE',
                summary: 'Verdicts that were recorded elsewhere (JSONL); no model is asked.',
            },
            json: JSON_OPTION,
        },
    },
    rejudge: {
        summary: "Score a stored run's outputs with the scorers and judges as they are now.",
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            config: {
                value: 'CONFIG',
                summary: 'Scorers and judges of this suite file; default: the one the run names.',
            },
            out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
            json: JSON_OPTION,
        },
    },
    doctor: {
        summary: 'Measure the gate itself on stored runs: false alarms, what it catches, odd cases.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            run: {
                value: 'RUN',
                summary: 'Examine this stored run; default: the newest of those with the most trials.',
            },
            baseline: {
                value: 'RUN',
                summary: 'A second run of the same thing: what differs between them is a false alarm.',
            },
            json: JSON_OPTION,
        },
    },
    pin: {
        summary: 'Write touchstone.lock: what datasets, rubrics, judges and scorer code are right now.',
        usage: '[CONFIG...]',
        positionals: [0, Infinity],
        options: { check: { summary: 'Only compare; exit 2 where the lock does not match.' } },
    },
    accept: {
        summary: 'Write a risk acceptance: a failure that its owner decides to live with, for a time.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            case: { value: 'ID', many: true, summary: 'A safety case that may fail; again for each.' },
            gate: {
                value: 'GATE',
                summary: 'Or one gate: METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency, latency/p95_ms.',
            },
            bound: {
                value: 'X',
                summary: 'How far the gate may fail: 0.05 is 5 points, or 5 %; US dollars, milliseconds.',
            },
            owner: { value: 'LOGIN', summary: 'Who answers for it, and has to approve it.' },
            reason: { value: 'TEXT', summary: 'Why it may fail.' },
            expires: { value: 'DATE', summary: 'The last day it holds, YYYY-MM-DD (UTC).' },
            days: { value: 'N', summary: 'Or how many days from today.' },
            id: { value: 'ID', summary: 'Its name; default: the case or gate, and the date.' },
        },
    },
};
/** Verbs of the design that this version does not have yet. */
const LATER = ['merge', 'import', 'harvest', 'monitor', 'review'];
const DEFAULT_CONFIG = 'evals/configs/pr.yaml';
/** argv (without node and script) → verb and values. Every mistake is a UserError that shows what was meant. */
function parseArguments(argv) {
    const [verb, ...rest] = argv;
    if (verb === undefined)
        throw sayUsage('no verb was given');
    const spec = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!spec)
        throw sayUsage(LATER.includes(verb)
            ? `\`${verb}\` is not in this version yet`
            : `there is no verb \`${verb}\``);
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: rest,
            allowPositionals: true,
            options: Object.fromEntries(Object.entries(spec.options).map(([name, { value, many = false }]) => [
                name,
                {
                    type: value === undefined ? 'boolean' : 'string',
                    multiple: many,
                },
            ])),
        });
    }
    catch (error) {
        throw sayUsage((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error).split('. ')[0], verb);
    }
    const [fewest, most] = spec.positionals;
    const given = parsed.positionals.length;
    if (given < fewest)
        throw sayUsage(`${spec.usage} is missing`, verb);
    if (given > most)
        throw sayUsage(`unexpected argument ${parsed.positionals[most]}`, verb);
    return {
        verb,
        positionals: parsed.positionals,
        options: toOptions(parsed.values),
        lists: toLists(parsed.values),
    };
}
function toLists(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => Array.isArray(value) ? [[name, value.map(String)]] : []));
}
/** Of what is given twice, the last counts. */
function toOptions(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value === true ? true : undefined,
    ]));
}
function sayUsage(message, verb) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'usage',
        message,
        hint: verb === undefined ? 'touchstone --help lists the verbs' : `touchstone ${verb} --help`,
    });
}
/** The help page, or that of one verb. */
function describeUsage(verb) {
    const spec = verb === undefined ? undefined : VERBS[verb];
    if (!spec) {
        const rows = Object.entries(VERBS).map(([name, { summary }]) => [name, summary]);
        return [
            'touchstone: the quality gate for LLM apps',
            '',
            'Usage: touchstone VERB [ARGUMENTS]',
            '',
            ...formatRows(rows),
            '',
            `CONFIG is a suite file; default ${DEFAULT_CONFIG}.`,
            'Exit codes: 0 pass, 1 a gate failed, 2 could not decide.',
            'touchstone VERB --help shows the options of a verb.',
        ].join('\n');
    }
    const rows = Object.entries(spec.options).map(([name, { value, summary }]) => [
        `--${name}${value ? ` ${value}` : ''}`,
        summary,
    ]);
    const usage = ['touchstone', verb, spec.usage, rows.length > 0 ? '[OPTIONS]' : '']
        .filter((part) => part !== '')
        .join(' ');
    return [spec.summary, '', `Usage: ${usage}`, '', ...formatRows(rows)].join('\n').trimEnd();
}
function formatRows(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/adapters/secrets.js
var adapters_secrets = __webpack_require__(8317);
;// CONCATENATED MODULE: ./lib/cli/redact-streams.js

/** The host of a verb: whatever it writes, the values of secret-looking variables are taken out last. */
function redactStreams(outside) {
    const secrets = (0,adapters_secrets/* openSecrets */.c)(outside.env);
    const guard = (stream) => ({
        write: (text) => stream.write(secrets.redactDocument(text)),
        ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
        get columns() {
            // a terminal may change its size
            return stream.columns;
        },
    });
    return { ...outside, secrets, stdout: guard(outside.stdout), stderr: guard(outside.stderr) };
}

;// CONCATENATED MODULE: ./lib/cli/command-line.js





const HELP = ['--help', '-h'];
/** Loaded when asked for. */
const RUNNERS = {
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(483), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 4820))).initRepository,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(277), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(872), __webpack_require__.e(777), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 9640))).validateSuite,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(277), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(687), __webpack_require__.e(872), __webpack_require__.e(869), __webpack_require__.e(987), __webpack_require__.e(777), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 7973))).runVerb,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(277), __webpack_require__.e(687), __webpack_require__.e(869), __webpack_require__.e(987), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 9857))).gateStoredRun,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(277), __webpack_require__.e(687), __webpack_require__.e(869), __webpack_require__.e(987), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 1535))).reportStoredRun,
    calibrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(872), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 6183))).calibrateJudges,
    rejudge: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(277), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(872), __webpack_require__.e(777), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 5489))).rejudgeStoredRun,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(277), __webpack_require__.e(368), __webpack_require__.e(687), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 1256))).examineStoredSuite,
    pin: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(483), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671))).pinSuites,
    accept: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 7836))).acceptRisk,
};
/** Verbs whose failure means that there is no verdict. */
const MEASURING = new Set(['run', 'gate', 'report', 'validate']);
/** argv (without node and script) → exit code. What the user can mend is told without a stack; a bug keeps it. */
async function runCommandLine(argv, outside) {
    const host = redactStreams(outside);
    // `help run` is `run --help`
    const asked = argv[0] === 'help' ? argv.slice(1) : argv;
    const [verb] = asked;
    if (asked !== argv || argv.length === 0 || argv.some((word) => HELP.includes(word))) {
        const isPage = verb === undefined || HELP.includes(verb);
        if (isPage || Object.hasOwn(cli_arguments/* VERBS */.hU, verb)) {
            host.stdout.write(`${(0,cli_arguments/* describeUsage */.P_)(isPage ? undefined : verb)}\n`);
            return argv.length === 0 ? cli_host/* EXIT */.dc.error : cli_host/* EXIT */.dc.pass;
        }
    }
    try {
        const args = (0,cli_arguments/* parseArguments */.We)(asked);
        const runner = await RUNNERS[args.verb]();
        return await runner(args, host);
    }
    catch (error) {
        await tellFailure(error, verb !== undefined && Object.hasOwn(cli_arguments/* VERBS */.hU, verb) ? verb : '', argv.includes('--json'), host);
        return cli_host/* EXIT */.dc.error;
    }
}
async function tellFailure(error, verb, asJson, host) {
    const { renderFailureTerminal } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 5503));
    const { renderFailureJson } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 6427));
    const isKnown = error instanceof errors/* UserError */.yo;
    const problems = (0,map_texts/* mapTexts */.z)(isKnown
        ? error.problems
        : [{ code: 'bug', message: `this is a bug in Touchstone: ${(0,errors/* describeError */.Uc)(error)}` }], host.secrets.redact);
    if (asJson) {
        const { writeJson } = await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 2745));
        writeJson(renderFailureJson(problems), host);
    }
    const color = (0,cli_host/* wantsColor */.zK)(host.stderr, host.env);
    host.stderr.write(renderFailureTerminal(problems, {
        color,
        width: (0,cli_host/* widthOf */.qz)(host.stderr),
        ...(MEASURING.has(verb) ? {} : { subject: `touchstone ${verb}`.trim() }),
    }));
    if (isKnown || !(error instanceof Error))
        return;
    const { escapeLogLines } = await __webpack_require__.e(/* import() */ 564).then(__webpack_require__.bind(__webpack_require__, 2564));
    host.stderr.write(`${escapeLogLines(error.stack ?? '').join('\n')}\n`);
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** The same value with every text in it changed; keys stay. Of plain objects and lists, as JSON has them. */
function mapTexts(value, change) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts become texts, nothing else changes
    return mapUnknown(value, change);
}
function mapUnknown(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapUnknown(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapUnknown(item, change)]));
}


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

};
