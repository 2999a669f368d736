export const id = 483;
export const ids = [483];
export const modules = {

/***/ 7624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ shortenJudge),
/* harmony export */   Ai: () => (/* binding */ calibrationKey),
/* harmony export */   E_: () => (/* binding */ mergeCalibrations),
/* harmony export */   MX: () => (/* binding */ formatCalibrationLine),
/* harmony export */   Ue: () => (/* binding */ CALIBRATED),
/* harmony export */   eB: () => (/* binding */ parseCalibrationLine)
/* harmony export */ });
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
/* harmony import */ var _lock_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5251);


/** What the first word of such a line is. */
const CALIBRATED = 'calibrated';
const DIGEST_DIGITS = 16;
const KAPPA_DECIMALS = 6;
/** The verdicts came in a file. */
const RECORDED = 'recorded';
/** As a line names a judge. */
function shortenJudge(digest) {
    return digest.slice(0, DIGEST_DIGITS);
}
/** One label file and one judge are calibrated once. */
function calibrationKey({ path, judge }) {
    return `${path}#${judge}`;
}
/**
 * Lines after calibrating anew: a fresh one takes the place of that of the same labels and judge. Others of its labels
 * stay as far as one of `judges` (digests) is meant: that of another suite, which has the name and labels in common.
 * Where nothing is fresh, all stay: one that no longer binds tells what changed.
 */
function mergeCalibrations(existing, fresh, judges) {
    const pinned = new Set(judges.map(shortenJudge));
    // a judge that is calibrated before it is pinned says nothing of the others
    const settled = new Set(fresh.filter(({ judge }) => pinned.has(judge)).map(({ path }) => path));
    const keys = new Set(fresh.map(calibrationKey));
    const kept = existing.filter((line) => !keys.has(calibrationKey(line)) && (!settled.has(line.path) || pinned.has(line.judge)));
    return [...kept, ...fresh];
}
function formatCalibrationLine(line) {
    return [
        CALIBRATED,
        (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeWord */ .N3)(calibrationKey(line)),
        formatCounts(line.counts),
        `sha256:${line.sha256}`,
    ].join(' ');
}
/** The line of four words, or what is wrong with it. `folder`: the lock's. */
function parseCalibrationLine(words, folder) {
    const [, name = '', written = '', digest = ''] = words;
    const parts = /^(.+)#([0-9a-f]{16})$/s.exec((0,_lock_words_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeWord */ .Nd)(name) ?? '');
    const [, path, judge] = parts ?? [];
    if (path === undefined || judge === undefined)
        return `"${name}" is not a label file and a judge: FILE#16 hexadecimal digits`;
    const where = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRepositoryPath */ .m)(folder, path);
    if (where.status === 'refused')
        return where.why;
    const counts = parseCounts(written);
    if (!counts)
        return `"${written}" is not what calibrate counts: labels=…,errored=…,agreed=…`;
    if (!addsUp(counts))
        return `the counts "${written}" do not add up`;
    const read = (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .rP)(digest);
    return 'why' in read ? read.why : { path, judge, counts, sha256: read.sha256 };
}
function formatCounts(counts) {
    const { labels, errored, agreed, pass, passJudgedPass, fail, failJudgedFail } = counts;
    const { kappa, recorded } = counts;
    return [
        `labels=${labels}`,
        `errored=${errored}`,
        `agreed=${agreed}`,
        `pass=${passJudgedPass}/${pass}`,
        `fail=${failJudgedFail}/${fail}`,
        ...(kappa === undefined ? [] : [`kappa=${formatKappa(kappa)}`]),
        ...(recorded ? [RECORDED] : []),
    ].join(',');
}
/** No `-0.000000`. */
function formatKappa(kappa) {
    return kappa.toFixed(KAPPA_DECIMALS).replace(/^-(0\.0+)$/, '$1');
}
const NUMBER = '(0|[1-9]\\d{0,8})';
const COUNTS = new RegExp(`^labels=${NUMBER},errored=${NUMBER},agreed=${NUMBER},pass=${NUMBER}/${NUMBER},fail=${NUMBER}/${NUMBER}(?:,kappa=(-?[01]\\.\\d{${KAPPA_DECIMALS}}))?(,${RECORDED})?$`);
function parseCounts(written) {
    const groups = COUNTS.exec(written);
    if (!groups)
        return undefined;
    const [labels = 0, errored = 0, agreed = 0, passJudgedPass = 0, pass = 0] = groups
        .slice(1)
        .map(Number);
    const [failJudgedFail = 0, fail = 0] = groups.slice(6).map(Number);
    const kappa = groups[8];
    return {
        labels,
        errored,
        agreed,
        pass,
        passJudgedPass,
        fail,
        failJudgedFail,
        ...(kappa !== undefined && { kappa: Number(kappa) }),
        ...(groups[9] !== undefined && { recorded: true }),
    };
}
/** Every label passes or fails; an equal verdict is on its side; an errored one is on none. */
function addsUp(counts) {
    const { labels, errored, agreed, pass, passJudgedPass, fail, failJudgedFail, kappa } = counts;
    const hits = passJudgedPass + failJudgedFail;
    return (labels === pass + fail &&
        passJudgedPass <= pass &&
        failJudgedFail <= fail &&
        agreed <= hits &&
        hits + errored <= labels &&
        (kappa === undefined || Math.abs(kappa) <= 1));
}


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ collectPins)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/values/embedding-digest.js
var embedding_digest = __webpack_require__(4252);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/find-imports.js
/**
 * What a JavaScript or TypeScript module names by a literal text: static and dynamic imports, re-exports, require, and
 * `new URL(…, import.meta.url)`. Comments, strings and regular expressions are passed over.
 */
function findImports(source) {
    const tokens = tokenize(source);
    const references = [];
    const placeOf = createPlaceFinder(source);
    const is = (index, text) => {
        const token = tokens[index];
        return token !== undefined && token.kind !== 'text' && token.text === text;
    };
    for (const [index, { kind, text, offset }] of tokens.entries()) {
        if (kind !== 'text')
            continue;
        // a text that is only the start of what is computed names no file
        const isCall = is(index - 1, '(') && (is(index + 1, ')') || is(index + 1, ','));
        const isImport = (is(index - 1, 'from') && !is(index - 2, '.')) ||
            is(index - 1, 'import') ||
            (isCall && (is(index - 2, 'import') || is(index - 2, 'require')));
        const isUrl = isCall && is(index - 2, 'URL') && is(index + 1, ',') && is(index + 2, 'import');
        if (!isImport && !isUrl)
            continue;
        references.push({ specifier: text, kind: isImport ? 'import' : 'url', ...placeOf(offset) });
    }
    return references;
}
/** Places of offsets that are asked for in ascending order: the source is walked through once. */
function createPlaceFinder(source) {
    let [line, start, end] = [1, 0, source.indexOf('\n')];
    return (offset) => {
        for (; end >= 0 && end < offset; end = source.indexOf('\n', start)) {
            line += 1;
            start = end + 1;
        }
        return { line, column: offset - start + 1 };
    };
}
/** Longest first where one starts like another. A group that matches says what it is. */
const TOKEN = /(?<skip>\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<word>[\p{L}\p{N}_$]+)|(?<quote>["'])|(?<other>[^])/uy;
const WORDS_BEFORE_REGEX = new Set('return typeof case in of delete void throw new else do await yield'.split(' '));
function tokenize(source) {
    const tokens = [];
    /** For every open template expression: how many braces are open inside it. */
    const templates = [];
    let at = 0;
    const add = (kind, text, offset) => void tokens.push({ kind, text, offset });
    const readTemplate = (start) => {
        const { end, isOpen } = findTemplateEnd(source, start);
        const isWhole = !isOpen && source[start - 1] === '`';
        add('text', isWhole ? source.slice(start, end - 1) : '', start - 1);
        if (isOpen)
            templates.push(0);
        at = end;
    };
    while (at < source.length) {
        TOKEN.lastIndex = at;
        const groups = TOKEN.exec(source)?.groups ?? {};
        const start = at;
        const { skip, word, quote, other = '' } = groups;
        at = TOKEN.lastIndex;
        if (skip !== undefined)
            continue;
        if (word !== undefined)
            add('word', word, start);
        else if (quote !== undefined) {
            at = findTextEnd(source, at, quote);
            add('text', source.slice(start + 1, at - 1), start);
        }
        else if (other === '`')
            readTemplate(at);
        else if (other === '}' && templates.at(-1) === 0) {
            templates.pop();
            readTemplate(at);
        }
        else if (other === '/' && startsRegex(tokens.at(-1)))
            at = findRegexEnd(source, at);
        else {
            const depth = templates.pop();
            if (depth !== undefined)
                templates.push(depth + (other === '{' ? 1 : 0) - (other === '}' ? 1 : 0));
            add('punctuation', other, start);
        }
    }
    return tokens;
}
/** Offset after the closing quote, or the end of the line where there is none. */
function findTextEnd(source, start, quote) {
    for (let at = start; at < source.length; at += 1) {
        if (source[at] === '\\')
            at += 1;
        else if (source[at] === quote || source[at] === '\n')
            return at + 1;
    }
    return source.length;
}
function findTemplateEnd(source, start) {
    for (let at = start; at < source.length; at += 1) {
        if (source[at] === '\\')
            at += 1;
        else if (source[at] === '`')
            return { end: at + 1, isOpen: false };
        else if (source[at] === '$' && source[at + 1] === '{')
            return { end: at + 2, isOpen: true };
    }
    return { end: source.length, isOpen: false };
}
function findRegexEnd(source, start) {
    let isInClass = false;
    for (let at = start; at < source.length; at += 1) {
        const found = source[at];
        if (found === '\n')
            return at;
        if (found === '\\')
            at += 1;
        else if (found === '[')
            isInClass = true;
        else if (found === ']')
            isInClass = false;
        else if (found === '/' && !isInClass)
            return at + 1;
    }
    return source.length;
}
/** A slash after a value divides. */
function startsRegex(before) {
    if (!before)
        return true;
    if (before.kind === 'word')
        return WORDS_BEFORE_REGEX.has(before.text);
    return before.kind === 'punctuation' && !')]}'.includes(before.text);
}

;// CONCATENATED MODULE: ./lib/config/collect-module-files.js



const MODULE = /\.[cm]?[jt]s$/;
/** What `require` adds to a path; an import names the file itself. */
const ENDINGS = ['', '.js', '.cjs', '.mjs', '.json', '.ts', '/index.js', '/index.cjs', '/index.ts'];
/**
 * A module of the repository and every file that it imports by a relative path, and they in turn. Packages and Node's
 * own modules are not among them. Throws a UserError for an import that leads to no file of the repository.
 */
async function collectModuleFiles(entry, files) {
    const found = new Set([entry]);
    const problems = [];
    for (const path of found) {
        if (!MODULE.test(path))
            continue;
        for (const reference of findImports(await files.readText(path))) {
            const target = await resolveReference(reference, path, files);
            if (target.status === 'file')
                found.add(target.path);
            if (target.status === 'wrong')
                problems.push(target.problem);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...found];
}
async function resolveReference({ specifier, kind, line, column }, file, files) {
    const wrong = (message, hint) => ({
        status: 'wrong',
        problem: { code: 'config', message, place: { file, line, column }, hint },
    });
    if (/^(?:\/|file:|#)/.test(specifier) && kind === 'import')
        return wrong(`the import of "${specifier}" cannot be pinned`, 'scorer code imports files of the repository by a relative path');
    if (!/^\.\.?(?:\/|$)/.test(specifier))
        return { status: 'elsewhere' };
    const written = decode(specifier.replace(/[?#].*$/, ''));
    const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(file), written);
    if (where.status === 'refused')
        return wrong(where.why, 'scorer code imports files of the repository alone');
    for (const ending of ENDINGS) {
        const path = `${where.path}${ending}`;
        if (await files.exists(path))
            return { status: 'file', path };
    }
    if (kind === 'url')
        return { status: 'elsewhere' };
    return wrong(`there is no file ${where.path} in the repository to import`, 'check the spelling of the path, with its ending');
}
/** In an import a path is part of a URL. */
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/load-rubric.js + 5 modules
var load_rubric = __webpack_require__(7847);
// EXTERNAL MODULE: ./lib/config/lock.js
var lock = __webpack_require__(5419);
;// CONCATENATED MODULE: ./lib/config/collect-pins.js







/**
 * The pins of a suite as it is now, in the order of a lock: datasets; of scorers and checks the schemas, databases, code
 * and embedding models; of judges who is asked and how, rubrics, labels and recorded verdicts. Paths are relative to the
 * folder of `lockFile`.
 */
async function collectPins({ suite, cases, judges }, files, lockFile) {
    const collector = new PinCollector(files);
    for (const { path, version } of suite.datasets)
        collector.add({ kind: 'dataset', path, version });
    for (const scorer of suite.scorers)
        await collector.addCheck(scorer, suite.file);
    for (const entry of cases.entries) {
        if (entry.checks === 0)
            continue;
        const { checks, place } = await cases.read(entry);
        for (const check of checks)
            await collector.addCheck(check, place.file);
    }
    for (const judge of judges)
        await collector.addJudge(judge, suite.file);
    return collector.digest((0,repository_path/* folderOf */.y)(lockFile));
}
class PinCollector {
    files;
    found = new Map();
    modules = new Set();
    words = new Set();
    constructor(files) {
        this.files = files;
    }
    add(part) {
        this.found.set((0,lock/* pinKey */.D6)(part), part);
    }
    async addCheck(check, file) {
        const { module, schema, database, command } = check;
        if (/^(?:not-)?embedding$/.test(check.type))
            this.addModel(check, file);
        if (typeof schema === 'string')
            this.add({ kind: 'schema', path: schema });
        if (database !== undefined)
            this.add({ kind: 'database', path: database });
        if (module !== undefined)
            await this.addModule(module);
        for (const word of command ?? [])
            await this.addWord(word);
    }
    /** Who is asked and how, what for, and what shows that it can. */
    async addJudge(judge, suiteFile) {
        const { rubric, recorded, models, digest, name, place } = judge;
        this.add({
            kind: 'rubric',
            path: rubric.source,
            version: rubric.version,
            sha256: rubric.sha256,
        });
        const version = models.map(({ model }) => model).join('+');
        this.addNamed('judge', `${place.file}#${name}`, { version, sha256: digest });
        if (recorded)
            this.add({ kind: 'verdicts', path: recorded.path });
        const labels = (0,load_judges/* labelsFileOf */.dw)(suiteFile, name);
        if (await this.files.exists(labels))
            this.add({ kind: 'labels', path: labels });
    }
    async digest(lockFolder) {
        const pins = [];
        for (const { sha256, ...part } of this.found.values())
            pins.push({
                ...part,
                path: part.path.startsWith(load_rubric/* BUILT_IN */.$A)
                    ? part.path
                    : posix_.relative(`/${lockFolder}`, `/${part.path}`),
                sha256: sha256 ?? (await this.files.digest(part.path)),
            });
        return pins.sort((a, b) => ((0,lock/* pinKey */.D6)(a) < (0,lock/* pinKey */.D6)(b) ? -1 : 1));
    }
    addModel({ name, type, model = '', pinned }, file) {
        const sha256 = (0,embedding_digest/* digestEmbedding */.W)({ model, ...(pinned !== undefined && { pinned }) });
        this.addNamed('model', `${file}#${name ?? type}`, { version: model, sha256 });
    }
    /** What is no file has the name that it goes by; a second one of that name is told apart by its digest. */
    addNamed(kind, path, { version, sha256 }) {
        const known = this.found.get((0,lock/* pinKey */.D6)({ kind, path }));
        const isOther = known !== undefined && known.sha256 !== sha256;
        const own = isOther ? `${path}:${sha256.slice(0, 8)}` : path;
        this.add({ kind, path: own, ...(version !== '' && { version }), sha256 });
    }
    async addModule(module) {
        if (this.modules.has(module))
            return;
        this.modules.add(module);
        for (const path of await collectModuleFiles(module, this.files))
            this.add({ kind: 'scorer', path });
    }
    /** A word of a command that is a file of the repository is code of the scorer. */
    async addWord(word) {
        if (this.words.has(word))
            return;
        this.words.add(word);
        const where = (0,repository_path/* resolveRepositoryPath */.m)('', word);
        if (where.status === 'inside' && (await this.files.exists(where.path)))
            await this.addModule(where.path);
    }
}


/***/ }),

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ findUnversionedRubrics),
/* harmony export */   y8: () => (/* binding */ comparePins),
/* harmony export */   yB: () => (/* binding */ describePinMistakes)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);
/* harmony import */ var _load_rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7847);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);




/** Compares the pins of a lock with those of a suite's files as they are. */
function comparePins(locked, actual) {
    const lockedByKey = new Map(locked.map((pin) => [(0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .pinKey */ .D6)(pin), pin]));
    const actualKeys = new Set(actual.map(_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .pinKey */ .D6));
    const comparison = {
        missing: [],
        changed: [],
        unused: locked.filter((pin) => !actualKeys.has((0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .pinKey */ .D6)(pin))),
    };
    for (const pin of actual) {
        const before = lockedByKey.get((0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .pinKey */ .D6)(pin));
        if (!before)
            comparison.missing.push(pin);
        else if (before.sha256 !== pin.sha256 || before.version !== pin.version)
            comparison.changed.push({ locked: before, actual: pin });
    }
    return comparison;
}
const CURE = 'if the change is meant, run: touchstone pin, and let the lock be reviewed with it';
const VERSION_CURE = 'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate';
const BUILT_IN_CURE = 'it comes with Touchstone and changed with it; run: touchstone pin, and touchstone calibrate';
/** What keeps the suite from being evidence: one problem a file. */
function describePinMistakes({ missing, changed }, lockFile) {
    const place = { file: lockFile };
    const problems = missing.map((pin) => ({
        code: 'pins',
        message: `${namePin(pin, lockFile)} is not in the lock`,
        place,
        hint: 'run: touchstone pin',
    }));
    // first: a judge changes with its rubric
    const unversioned = [];
    for (const { locked, actual } of changed) {
        const problem = describeUnversioned(locked, actual, lockFile);
        if (problem)
            unversioned.push(problem);
        else
            problems.push({
                code: 'pins',
                message: `${namePin(actual, lockFile)} ${describeChange(locked, actual)}`,
                place,
                hint: isBuiltIn(actual) ? BUILT_IN_CURE : CURE,
            });
    }
    return [...unversioned, ...problems];
}
/** Rubrics whose text is another and whose version is not: a lock that said so would hide the change. */
function findUnversionedRubrics(locked, fresh, lockFile) {
    return comparePins(locked, fresh)
        .changed.map(({ locked: before, actual }) => describeUnversioned(before, actual, lockFile))
        .filter((problem) => problem !== undefined);
}
function describeUnversioned(locked, actual, lockFile) {
    const isUnversioned = actual.kind === 'rubric' &&
        !isBuiltIn(actual) &&
        locked.sha256 !== actual.sha256 &&
        locked.version === actual.version;
    if (!isUnversioned)
        return undefined;
    return {
        code: 'rubric-version',
        message: `${namePin(actual, lockFile)} has other content than the lock says, and still calls itself version ${formatVersion(actual)}`,
        place: { file: node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(lockFile), actual.path) },
        hint: VERSION_CURE,
    };
}
const NAMES = {
    dataset: 'dataset',
    schema: 'schema',
    database: 'database',
    scorer: 'scorer',
    rubric: 'rubric',
    judge: 'judge',
    model: 'model',
    labels: 'label file',
    verdicts: 'file of verdicts',
};
/** `the dataset evals/datasets/faq.jsonl`, `the judge tone of evals/configs/pr.yaml`. */
function namePin(pin, lockFile) {
    const { kind, path } = pin;
    if (isBuiltIn(pin))
        return `the ${NAMES[kind]} ${path}`;
    const mark = kind === 'judge' || kind === 'model' ? path.lastIndexOf('#') : -1;
    const file = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(lockFile), mark < 0 ? path : path.slice(0, mark));
    return `the ${NAMES[kind]} ${mark < 0 ? file : `${path.slice(mark + 1)} of ${file}`}`;
}
/** A rubric of the package: its version is not the user's to raise. */
function isBuiltIn({ kind, path }) {
    return kind === 'rubric' && path.startsWith(_load_rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN */ .$A);
}
function describeChange(locked, actual) {
    if (locked.sha256 === actual.sha256)
        return `is version ${formatVersion(actual)} in the suite and ${formatVersion(locked)} in the lock`;
    return actual.kind === 'judge' || actual.kind === 'model'
        ? 'is not asked as the lock says'
        : 'has other content than the lock says';
}
function formatVersion({ version }) {
    return version === undefined ? 'none' : `"${version}"`;
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findUpwards)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


/** Path of the nearest file of this name, upwards from a file of the repository; undefined where there is none. */
async function findUpwards(from, name, files) {
    for (let folder = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(from);; folder = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(folder)) {
        const path = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
        if (await files.exists(path))
            return path;
        if (folder === '')
            return undefined;
    }
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ encodeWord),
/* harmony export */   Nd: () => (/* binding */ decodeWord),
/* harmony export */   rP: () => (/* binding */ readDigest)
/* harmony export */ });
/** A word of a lock's line: white space, control characters and % as %XX, so that words end where spaces stand. */
function encodeWord(word) {
    return word.replace(/[%\s\p{C}]/gu, (character) => [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''));
}
/** Undefined for what is not written so. */
function decodeWord(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return undefined;
    }
}
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The digits of `sha256:…`. */
function readDigest(word) {
    const sha256 = DIGEST.exec(word)?.[1];
    return sha256 === undefined
        ? { why: `"${word}" is not a digest: sha256: and 64 hexadecimal digits` }
        : { sha256 };
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ chooseLockFile),
/* harmony export */   D6: () => (/* binding */ pinKey),
/* harmony export */   HT: () => (/* binding */ findLock),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   X5: () => (/* binding */ formatLock),
/* harmony export */   wF: () => (/* binding */ mergeLock)
/* harmony export */ });
/* unused harmony export LOCK_NAME */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);
/* harmony import */ var _calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7624);
/* harmony import */ var _cap_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8887);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2121);
/* harmony import */ var _find_upwards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9382);
/* harmony import */ var _lock_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5251);
/* harmony import */ var _pinned_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6548);









const LOCK_NAME = 'touchstone.lock';
const HEADER = '# What this folder measures with. Written by `touchstone pin`; review its changes.';
const KINDS = [
    'database',
    'dataset',
    'judge',
    'labels',
    'model',
    'rubric',
    'schema',
    'scorer',
    'verdicts',
];
const LAYOUT = 'a line is: kind path version-or-dash sha256:digest';
const CURE = 'run: touchstone pin';
const CALIBRATION_CURE = 'delete this line, then run: touchstone calibrate';
/** Path of the nearest lock, upwards from a suite file; undefined where there is none. */
async function findLock(suiteFile, files) {
    return await (0,_find_upwards_js__WEBPACK_IMPORTED_MODULE_4__/* .findUpwards */ .G)(suiteFile, LOCK_NAME, files);
}
/** Where a suite's first lock is written: beside the folder of configs, else beside the suite. */
function chooseLockFile(suiteFile) {
    const folder = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(suiteFile);
    return node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder) === 'configs' ? (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(folder) : folder, LOCK_NAME);
}
/** The text of a lock: the same for the same content, whatever its order. */
function formatLock({ pins, calibrations }) {
    const lines = [...pins.map(formatPin), ...calibrations.map(_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCalibrationLine */ .MX)];
    return [HEADER, ...[...new Set(lines)].sort(), ''].join('\n');
}
/** A lock's text, read. Throws a UserError with every line that cannot be read. */
function parseLock(text, file) {
    const lock = { pins: [], calibrations: [] };
    const problems = [];
    const seen = new Map();
    const lines = text.split(/\r?\n/);
    refuseConflict(lines, file);
    for (const [index, written] of lines.entries()) {
        const line = index + 1;
        if (written.trim() === '' || written.startsWith('#'))
            continue;
        const refuse = (message, hint) => void problems.push({ code: 'lock', message, place: { file, line, column: 1 }, hint });
        const parsed = parseLine(written, file);
        if (typeof parsed === 'string') {
            const isCalibration = written.startsWith(`${_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CALIBRATED */ .Ue} `);
            refuse(parsed, isCalibration ? CALIBRATION_CURE : `${LAYOUT}; ${CURE}`);
            continue;
        }
        const name = 'kind' in parsed ? pinKey(parsed) : `${_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CALIBRATED */ .Ue} ${(0,_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .calibrationKey */ .Ai)(parsed)}`;
        const first = seen.get(name);
        if (first !== undefined)
            refuse(`${name} is pinned twice: line ${first} has it too`, CURE);
        seen.set(name, line);
        if ('kind' in parsed)
            lock.pins.push(parsed);
        else
            lock.calibrations.push(parsed);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_cap_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .capProblems */ .P)(problems));
    return lock;
}
/** One file is pinned once for each thing that it is. */
function pinKey({ kind, path }) {
    return `${kind} ${path}`;
}
/**
 * The lock after pinning suites or calibrating judges: what is fresh, and what the lock had besides, as far as its files
 * still stand (calibrations: see `mergeCalibrations`).
 */
async function mergeLock(existing, fresh, { lockFile, files, covered }) {
    const pins = new Map(fresh.pins.map((pin) => [pinKey(pin), pin]));
    for (const pin of existing.pins) {
        if (pins.has(pinKey(pin)))
            continue;
        const pinned = (0,_pinned_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readPinnedPath */ .E)(pin, (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(lockFile));
        if (pinned.status === 'refused')
            continue;
        const { file, part } = pinned;
        const isGone = file !== undefined && part !== undefined && covered.includes(file);
        if (!isGone && (file === undefined || (await files.exists(file))))
            pins.set(pinKey(pin), pin);
    }
    const merged = [...pins.values()];
    const judges = merged.filter(({ kind }) => kind === 'judge').map(({ sha256 }) => sha256);
    return {
        pins: merged,
        calibrations: (0,_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeCalibrations */ .E_)(existing.calibrations, fresh.calibrations, judges),
    };
}
function refuseConflict(lines, file) {
    const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
    if (conflict < 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'lock',
        message: 'a merge conflict is left in the lock',
        place: { file, line: conflict + 1, column: 1 },
        hint: `delete the conflict's lines, then ${CURE}`,
    });
}
function parseLine(text, file) {
    const words = text.split(' ');
    const [kind = '', path = '', version = '', digest = ''] = words;
    if (words.length !== 4 || words.includes(''))
        return 'this line has not four words';
    if (kind === _calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CALIBRATED */ .Ue)
        return (0,_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCalibrationLine */ .eB)(words, (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file));
    const known = KINDS.find((name) => name === kind);
    if (known === undefined)
        return `"${kind}" is no kind of pin: it is ${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_7__/* .joinWords */ .y)(KINDS, 'or')}`;
    const plainPath = (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeWord */ .Nd)(path);
    if (plainPath === undefined)
        return `"${path}" is not a path as pin writes it`;
    const pinned = (0,_pinned_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readPinnedPath */ .E)({ kind: known, path: plainPath }, (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file));
    if (pinned.status === 'refused')
        return pinned.why;
    const plainVersion = version === '-' ? '' : (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeWord */ .Nd)(version);
    if (plainVersion === undefined)
        return `"${version}" is not a version as pin writes it`;
    const read = (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .readDigest */ .rP)(digest);
    if ('why' in read)
        return read.why;
    return {
        kind: known,
        path: plainPath,
        ...(version === '-' ? {} : { version: plainVersion }),
        sha256: read.sha256,
    };
}
function formatPin({ kind, path, version, sha256 }) {
    const written = version === undefined ? '-' : version === '-' ? '%2D' : (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeWord */ .N3)(version);
    return [kind, (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeWord */ .N3)(path), written, `sha256:${sha256}`].join(' ');
}


/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readPinnedPath)
/* harmony export */ });
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
/* harmony import */ var _load_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);


/** Reads the path of a pin; `folder`: the lock's. */
function readPinnedPath({ kind, path }, folder) {
    if (kind === 'rubric' && path.startsWith(_load_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN */ .$A))
        return { status: 'read' };
    const isPart = kind === 'judge' || kind === 'model';
    const mark = isPart ? path.lastIndexOf('#') : path.length;
    const part = path.slice(mark + 1);
    if (isPart && (mark < 1 || part === ''))
        return {
            status: 'refused',
            why: `"${path}" is not a ${kind} as pin writes it: FILE#NAME`,
        };
    const where = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRepositoryPath */ .m)(folder, path.slice(0, mark));
    if (where.status === 'refused')
        return where;
    return { status: 'read', file: where.path, ...(isPart && { part }) };
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ digestEmbedding)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

/** Raised when the same vectors would give another score. */
const EMBEDDING_FORMAT = 1;
/** What an `embedding` check's model is pinned and known by: sha-256, hex. */
function digestEmbedding({ model, pinned }) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digestJson */ .tv)({ kind: 'embedding', model, pinned, format: EMBEDDING_FORMAT });
}


/***/ })

};
