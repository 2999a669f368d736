export const id = 671;
export const ids = [671];
export const modules = {

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinSuites: () => (/* binding */ pinSuites)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_collect_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2674);
/* harmony import */ var _config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3470);
/* harmony import */ var _config_load_cases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3404);
/* harmony import */ var _config_load_judges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1605);
/* harmony import */ var _config_load_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7001);
/* harmony import */ var _config_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5419);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3195);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9621);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9906);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6039);














/** `touchstone pin`: writes the locks of the suites named (default: all in evals/configs/), or checks them. */
async function pinSuites(args, host) {
    const place = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_12__/* .openWorkplace */ .x5)(host.cwd);
    const configs = await listConfigs(args.positionals, place);
    const locks = await readLocks(configs, place.files);
    if (args.options['check'] === true) {
        const mistakes = locks.flatMap(({ file, locked, actual }) => (0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .describePinMistakes */ .yB)((0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePins */ .y8)(locked.pins, actual), file));
        if (mistakes.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(mistakes);
        for (const { file, actual } of locks)
            host.stdout.write(`${file} matches: ${countPins(actual)}\n`);
        return _host_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
    }
    const unversioned = locks.flatMap(({ file, locked, actual }) => (0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnversionedRubrics */ .YD)(locked.pins, actual, file));
    if (unversioned.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(unversioned);
    for (const { file, locked, actual, covered } of locks) {
        const fresh = { pins: actual, calibrations: [] };
        const merging = { lockFile: file, files: place.files, covered };
        const lock = await (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeLock */ .wF)(locked, fresh, merging);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, file), (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .formatLock */ .X5)(lock));
        host.stdout.write(`${file} written: ${countPins(lock.pins)} pinned${describeChange(locked.pins, actual)}\n`);
    }
    return _host_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
}
async function listConfigs(typed, { root, toRepositoryPath }) {
    if (typed.length > 0)
        return typed.map(toRepositoryPath);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_CONFIG */ .PV);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => []);
    const found = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    // without the folder, the default names what is missing
    if (found.length === 0)
        return [_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_CONFIG */ .PV];
    return found.map((name) => `${folder}/${name}`);
}
async function readLocks(configs, files) {
    const locks = new Map();
    for (const config of configs) {
        const suite = await (0,_config_load_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .loadSuite */ .b)(config, files);
        const known = await (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .findLock */ .HT)(suite.file, files);
        const file = known ?? (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseLockFile */ .$b)(suite.file);
        const state = locks.get(file) ?? {
            file,
            locked: known === undefined
                ? { pins: [], calibrations: [] }
                : (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLock */ .PG)(await files.readText(known), known),
            actual: [],
            covered: [],
        };
        const reader = (0,_config_load_judges_js__WEBPACK_IMPORTED_MODULE_5__/* .createJudgeReader */ .Ly)(files);
        const { judges, problems } = await (0,_config_load_judges_js__WEBPACK_IMPORTED_MODULE_5__/* .readSuiteJudges */ .Fd)(suite, reader);
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(problems);
        // a judge is pinned before it can be calibrated
        const cases = await (0,_config_load_cases_js__WEBPACK_IMPORTED_MODULE_4__/* .loadCases */ .E)(suite, files, { judges, reader, blocks: async () => true });
        const yardstick = { suite, cases, judges: await reader.known() };
        state.actual = dropTwins([...state.actual, ...(await (0,_config_collect_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .collectPins */ .J)(yardstick, files, file))]);
        state.covered.push(suite.file, ...suite.datasets.map(({ path }) => path));
        locks.set(file, state);
    }
    return [...locks.values()];
}
/** What several suites measure with is one pin. */
function dropTwins(pins) {
    return [...new Map(pins.map((pin) => [(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)(pin), pin])).values()];
}
/** `4 files`, `4 files, 1 judge`: what is pinned without being a file is counted apart. */
function countPins(pins) {
    const count = (kind) => pins.filter((pin) => pin.kind === kind).length;
    const judges = count('judge');
    const models = count('model');
    return [
        (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_13__/* .countOf */ .pq)(pins.length - judges - models, 'file'),
        ...(judges > 0 ? [(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_13__/* .countOf */ .pq)(judges, 'judge')] : []),
        ...(models > 0 ? [(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_13__/* .countOf */ .pq)(models, 'model')] : []),
    ].join(', ');
}
function describeChange(locked, actual) {
    const { missing, changed } = (0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePins */ .y8)(locked, actual);
    const parts = [
        ...(missing.length > 0 ? [`${missing.length} new`] : []),
        ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ];
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
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
        const before = source.slice(0, offset);
        references.push({
            specifier: text,
            kind: isImport ? 'import' : 'url',
            line: before.split('\n').length,
            column: offset - before.lastIndexOf('\n'),
        });
    }
    return references;
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
