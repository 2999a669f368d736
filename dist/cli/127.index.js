export const id = 127;
export const ids = [127];
export const modules = {

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ boundHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/** Both halves of the young generation together. */
const YOUNG_BYTES = 8 * 1024 * 1024;
/** What the old generation may grow by, of what was alive, before it is cleaned again. */
const GROWTH_PERCENT = 30;
const LOOK_EVERY_MS = 20;
let bounded = false;
/**
 * Keeps this process small in a run of many cases: V8 lets one that works for long have a young generation of 128 MB,
 * and twice of what is alive besides. What a run keeps is small and what it does not keep dies at once, so that
 * neither buys time (bench/memory.mjs). Does nothing but set the collector's sizes.
 */
function boundHeap() {
    if (bounded)
        return;
    bounded = true;
    node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
    // the upper size is fixed when the process starts; the factor by which it grows is not
    const timer = setInterval(() => {
        if (sizeYoung() < YOUNG_BYTES)
            return;
        node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString('--semi-space-growth-factor=1');
        clearInterval(timer);
    }, LOOK_EVERY_MS);
    timer.unref();
}
function sizeYoung() {
    const spaces = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics();
    return spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
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

/***/ 5748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareSuite),
  x: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./lib/config/compare-pins.js
var compare_pins = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/config/collect-pins.js + 2 modules
var collect_pins = __webpack_require__(2674);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/config/cap-problems.js
var cap_problems = __webpack_require__(8887);
// EXTERNAL MODULE: ./lib/config/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/read-case.js
var read_case = __webpack_require__(6741);
;// CONCATENATED MODULE: ./lib/config/find-dataset-problems.js






/** Read before the rest is given up; the first 50 problems are told. */
const MOST_PROBLEMS = 60;
/**
 * What is wrong in single lines of the datasets that a suite names, where the suite itself cannot be read: so that
 * both are told at once. Datasets that are not there are the suite's to tell.
 */
async function findDatasetProblems(suiteFile, files) {
    const problems = [];
    for (const path of await listDatasets(suiteFile, files)) {
        try {
            await readLines(path, files, problems);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    return (0,cap_problems/* capProblems */.P)(problems);
}
async function readLines(path, files, problems) {
    for await (const line of files.lines(path)) {
        if (problems.length >= MOST_PROBLEMS)
            return;
        if (line.text.trim() === '')
            continue;
        const layout = (0,read_case/* findLayoutProblem */.l)(line, path);
        if (layout) {
            problems.push(layout);
            return;
        }
        const reading = (0,read_case/* readCase */.n)(line, path);
        if (reading.status === 'wrong')
            problems.push(...reading.problems);
    }
}
async function listDatasets(suiteFile, files) {
    try {
        const { data } = (0,parse_yaml/* parseYaml */.h)(await files.readText(suiteFile), suiteFile);
        const datasets = (0,json_guards/* isRecord */.u)(data) && Array.isArray(data['datasets']) ? data['datasets'] : [];
        const found = [];
        for (const dataset of datasets) {
            const written = (0,json_guards/* isRecord */.u)(dataset) ? dataset['path'] : undefined;
            if (typeof written !== 'string')
                continue;
            const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(suiteFile), written);
            if (where.status === 'inside' && (await files.exists(where.path)))
                found.push(where.path);
        }
        return [...new Set(found)];
    }
    catch (error) {
        // not YAML, or a link out of the repository: told already
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/lock.js
var lock = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/config/pinned-path.js
var pinned_path = __webpack_require__(6548);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/config/calibration-lines.js
var calibration_lines = __webpack_require__(7624);
;// CONCATENATED MODULE: ./lib/config/find-calibration.js



/** What a lock says of a judge: its calibration, if neither the judge nor its labels changed since. */
function findCalibration(lines, { labelsPath, lockFile, judgeDigest, labelsSha256 }) {
    const path = posix_.relative(`/${(0,repository_path/* folderOf */.y)(lockFile)}`, `/${labelsPath}`);
    const ofFile = lines.filter((line) => line.path === path);
    if (ofFile.length === 0)
        return { status: 'never' };
    if (labelsSha256 === undefined)
        return { status: 'labels-gone' };
    const ofJudge = ofFile.find(({ judge }) => judge === (0,calibration_lines/* shortenJudge */.$V)(judgeDigest));
    if (!ofJudge)
        return { status: 'judge-changed' };
    if (ofJudge.sha256 !== labelsSha256)
        return { status: 'labels-changed' };
    return { status: 'bound', counts: ofJudge.counts };
}

// EXTERNAL MODULE: ./lib/config/labellers.js
var labellers = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/config/read-labels.js
var read_labels = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/config/read-verdicts.js
var read_verdicts = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/judges/judge-bench.js + 2 modules
var judge_bench = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/judges/judged-output.js
var judged_output = __webpack_require__(9985);
// EXTERNAL MODULE: ./lib/judges/settle-votes.js
var settle_votes = __webpack_require__(6777);
;// CONCATENATED MODULE: ./lib/judges/judge-scorer.js


/** `isSafety`: cases on which a flagged violation is confirmed by further votes. */
function createJudgeScorer(judge, { source, blocking, isSafety, }) {
    async function find(judging) {
        const { case: testCase, output, signal } = judging;
        if (source.kind === 'none')
            return { status: 'errored', why: source.why };
        if (source.kind === 'recorded')
            return readRecorded(judge, source.verdicts, judging);
        const other = judge.rubric.compare && (await judging.baselineOutput?.());
        if (judge.rubric.compare && !other)
            return { status: 'skipped', why: 'there is no output of the baseline to compare with' };
        return await source.bench.judgeOutput({ case: testCase, output, ...(other && { other }) }, { confirm: blocking && isSafety(testCase.tags), signal });
    }
    return {
        name: judge.name,
        type: judge.type,
        by: 'judge',
        advisory: !blocking,
        ...(judge.advisory && { advises: true }),
        ...(judge.tags && { tags: judge.tags }),
        digest: judge.digest,
        async score(judging) {
            const { asked, ...finding } = { asked: undefined, ...(await find(judging)) };
            return {
                ...finding,
                asked: {
                    ...(asked ?? { digest: judge.digest, calls: 0 }),
                    ...(judge.advisory && { advises: true }),
                },
            };
        },
    };
}
function readRecorded(judge, verdicts, { case: { input }, output }) {
    const found = verdicts.find(input, (0,judged_output/* describeJudged */.H)(output));
    if (!found)
        return {
            status: 'errored',
            why: `${judge.recorded?.path ?? ''} has no verdict on this output`,
        };
    const { label, ...finding } = (0,settle_votes/* settleVotes */.T8)([{ model: judge.models[0]?.model ?? 'recorded', ...found }], judge);
    const asked = { digest: judge.digest, calls: 0, ...(label !== undefined && { label }) };
    return { ...finding, asked };
}

// EXTERNAL MODULE: ./lib/judges/recorded-verdicts.js
var recorded_verdicts = __webpack_require__(9805);
// EXTERNAL MODULE: ./lib/verdict/judge-calibration.js
var judge_calibration = __webpack_require__(1995);
;// CONCATENATED MODULE: ./lib/prepare-judges.js










/** The judges of a suite, each set up once, whoever names it. */
class Judges {
    suite;
    tools;
    known;
    reader;
    /** By digest and name: one judge, however often it is written (for other cases, only advising, as `not-`). */
    settings = new Map();
    constructor(suite, { tools, known, reader }) {
        this.suite = suite;
        this.tools = tools;
        this.known = known;
        this.reader = reader;
    }
    /** Whether its scores can fail a case: it is calibrated, nothing says that it only advises, and it needs no baseline to speak. */
    async blocks(judge) {
        const { standing } = await this.set(judge);
        return isBlocking(judge, standing) && judge.rubric.compare === undefined;
    }
    async scorerOf(judge) {
        const { standing, source } = await this.set(judge);
        const { safety } = this.suite.gates;
        return createJudgeScorer(judge, {
            source,
            blocking: isBlocking(judge, standing),
            isSafety: (tags) => tags.some((tag) => safety.tags.includes(tag)),
        });
    }
    /** All that were read so far, each once. */
    async list() {
        const settings = new Map();
        for (const judge of await this.reader.known()) {
            const setting = await this.set(judge);
            settings.set(setting, [...(settings.get(setting) ?? []), judge]);
        }
        return [...settings].map(([{ standing, bench }, written]) => {
            const [judge] = written;
            return {
                judge: judge,
                compares: judge.rubric.compare !== undefined,
                describe: () => describeJudge(written, standing, bench),
                recall: (records) => recallCanaries(judge, bench, records),
                spent: () => bench?.spent,
            };
        });
    }
    /** A key that a blocking judge lacks is an error; one that only advises goes without. */
    async findProblems() {
        const { modelMissing } = this.tools;
        if (!modelMissing)
            return [];
        const problems = [];
        for (const judge of await this.reader.known()) {
            const { standing, source } = await this.set(judge);
            if (source.kind !== 'none' || !isBlocking(judge, standing))
                continue;
            const message = `judge ${judge.name}: ${modelMissing.message}`;
            problems.push({ ...modelMissing, message, place: judge.place });
        }
        return problems;
    }
    set(judge) {
        const key = `${judge.digest} ${judge.name}`;
        const known = this.settings.get(key) ?? this.setUp(judge);
        this.settings.set(key, known);
        return known;
    }
    async setUp(judge) {
        return { standing: await this.findStanding(judge), ...(await this.openSource(judge)) };
    }
    async openSource(judge) {
        const { files, model, modelMissing, random } = this.tools;
        if (judge.recorded) {
            const { scale } = judge.rubric;
            const byHash = await (0,read_verdicts/* readVerdicts */.H)(judge.recorded.path, files, scale);
            return { source: { kind: 'recorded', verdicts: new recorded_verdicts/* RecordedVerdicts */.r(byHash) } };
        }
        if (!model)
            return {
                source: { kind: 'none', why: modelMissing?.message ?? 'there is no model to ask' },
            };
        const bench = new judge_bench/* JudgeBench */.q(judge, { model, random });
        return { source: { kind: 'model', bench }, bench };
    }
    async findStanding(judge) {
        const { files } = this.tools;
        const labelsPath = (0,load_judges/* labelsFileOf */.dw)(this.suite.file, judge.name);
        const labelsSha256 = (await files.exists(labelsPath))
            ? await files.digest(labelsPath)
            : undefined;
        const found = findCalibration(this.known?.lock.calibrations ?? [], {
            labelsPath,
            lockFile: this.known?.file ?? '',
            judgeDigest: judge.digest,
            ...(labelsSha256 !== undefined && { labelsSha256 }),
        });
        const { calibration } = this.suite.gates;
        const isBelieved = found.status !== 'bound' || (await this.isCounted(judge, labelsPath, found.counts));
        return (0,judge_calibration/* decideStanding */.J0)(isBelieved ? found : { status: 'counts-differ' }, calibration, {
            name: judge.name,
            config: this.suite.file,
            labelsPath,
        });
    }
    /** The lock is a text that anybody can edit: how many people said what is counted again. */
    async isCounted(judge, labelsPath, counts) {
        const labels = await (0,read_labels/* readLabels */.k)(labelsPath, this.tools.files, judge.rubric.scale);
        const models = judge.models.map(({ model }) => model);
        const { human } = (0,labellers/* separateLabels */.b)(labels, models);
        const pass = human.filter(({ label }) => (0,settle_votes/* passes */.WE)(label, judge)).length;
        return human.length === counts.labels && pass === counts.pass;
    }
}
function isBlocking({ advisory }, { calibrated }) {
    return calibrated && !advisory;
}
function recallCanaries({ digest, name }, bench, records) {
    const earlier = records.find((record) => record.digest === digest && record.name === name);
    if (earlier?.canary)
        bench?.recall(earlier.canary);
}
/** `written`: every place that names it. Its scores block if they do in one of them. */
async function describeJudge(written, standing, bench) {
    const { name, digest, rubric, models } = written[0];
    const canary = await bench?.describeCanaries();
    const advisory = written.every((judge) => judge.advisory);
    return {
        name,
        digest,
        rubric: rubric.source,
        version: rubric.version,
        models,
        calibrated: standing.calibrated,
        blocking: standing.calibrated && !advisory,
        ...(rubric.compare && { compares: true }),
        ...describeRole(advisory, standing),
        ...(standing.counts && { calibration: standing.counts }),
        ...(canary && { canary }),
    };
}
function describeRole(advisory, standing) {
    if (advisory)
        return { why: 'the suite says that it only advises (advisory: true)' };
    return standing.calibrated ? {} : { why: standing.why, next: standing.next };
}

;// CONCATENATED MODULE: ./lib/run/select-cases.js
/** The cases to run, in the dataset's order. */
function selectCases(entries, { tag, ids }) {
    return entries.filter((entry) => (tag === undefined || entry.tags.includes(tag)) && (ids === undefined || ids.has(entry.id)));
}

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
    if (!(0,json_guards/* isRecord */.u)(answer)) {
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
    const { stdout, stderr, exitCode } = (0,json_guards/* isRecord */.u)(ended) ? ended : {};
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
    if (!(0,json_guards/* isJson */.F)(schema))
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
    if (!(0,json_guards/* isRecord */.u)(value)) {
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
        if (!(0,json_guards/* isJson */.F)(params))
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
    if (!(0,json_guards/* isRecord */.u)(wanted))
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
    const { columns, rows, truncated } = (0,json_guards/* isRecord */.u)(value) ? value : {};
    if (truncated === true)
        return { refused: `it gives more than ${MAX_ROWS} rows` };
    if (!Array.isArray(columns) || !Array.isArray(rows)) {
        throw new TypeError('a query must answer with columns and rows');
    }
    return {
        columns: columns.map(String),
        rows: rows.map((row) => (Array.isArray(row) ? row.filter(json_guards/* isJson */.F) : [])),
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
    if (!(0,json_guards/* isRecord */.u)(value) || !('any-of' in value))
        return undefined;
    const { 'any-of': options, optional = false, ...others } = value;
    if (!Array.isArray(options) || options.length === 0 || !options.every(json_guards/* isJson */.F)) {
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
    return (0,json_guards/* isRecord */.u)(value);
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
    if (!(0,json_guards/* isRecord */.u)(value)) {
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
    const read = (0,json_guards/* isRecord */.u)(value['function']) ? readOpenAiCall(value) : readPattern(value);
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
    const names = (0,json_guards/* isJson */.F)(name) ? (readAnyOf(name)?.options ?? [name]) : [];
    if (!(0,json_guards/* isJson */.F)(name) || names.length === 0 || names.some((one) => typeof one !== 'string')) {
        throw new check/* SpecError */.G8('a call needs a name', HOW);
    }
    const patterns = (0,json_guards/* isJson */.F)(given) ? (readAnyOf(given)?.options ?? [given]) : [];
    if (!(0,json_guards/* isJson */.F)(given) || patterns.length === 0 || !patterns.every(json_guards/* isRecord */.u)) {
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

;// CONCATENATED MODULE: ./lib/prepare-suite.js













/** Mistakes in single cases told at once. */
const MAX_CASE_PROBLEMS = 50;
/** Everything that can be wrong in suite, datasets, rubrics and checks, found before the first call is paid. */
async function readSuite(config, files, toolsFor) {
    const suite = await (0,load_suite/* loadSuite */.b)(config, files).catch(async (error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...error.problems, ...(await findDatasetProblems(config, files))]);
    });
    const tools = toolsFor(suite);
    const reader = (0,load_judges/* createJudgeReader */.Ly)(files);
    const judges = new Judges(suite, { tools, reader, ...(await readKnownLock(suite, files)) });
    const { judges: suiteJudges, problems } = await (0,load_judges/* readSuiteJudges */.Fd)(suite, reader);
    const judging = {
        judges: suiteJudges,
        isUnknown: problems.length > 0,
        reader,
        blocks: (judge) => judges.blocks(judge),
    };
    const compiled = await compileChecks(...listCodeChecks(suite), tools);
    problems.push(...compiled.problems, ...findKeylessEmbeddings(suite, tools));
    const cases = await (0,load_cases/* loadCases */.E)(suite, files, judging).catch((error) => {
        throw new errors/* UserError */.yo([...problems, ...problemsOf(error)]);
    });
    const compileOwn = createCheckCompiler(tools);
    problems.push(...(await findCaseProblems(cases, compileOwn)));
    problems.push(...(await judges.findProblems()));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const shared = [
        ...compiled.scorers,
        ...(await Promise.all(suiteJudges.map((judge) => judges.scorerOf(judge)))),
    ];
    return {
        suite,
        cases,
        judges,
        reader,
        judgesFor,
        async scorersFor(testCase) {
            if (testCase.checks.length === 0)
                return shared;
            const own = await readOwnJudges(testCase);
            const scorers = await Promise.all(own.map((judge) => judges.scorerOf(judge)));
            return [...shared, ...(await compileOwn(testCase)).scorers, ...scorers];
        },
    };
    function readOwnJudges({ checks, place }) {
        return Promise.all(checks.filter(load_judges/* isJudgeCheck */.YR).map((spec) => reader.read(spec, place)));
    }
    async function judgesFor(testCase) {
        const all = [...suiteJudges, ...(await readOwnJudges(testCase))];
        return all.filter(({ tags }) => !tags || tags.some((tag) => testCase.tags.includes(tag)));
    }
}
/** An embedding that blocks and cannot be asked for is told before the run, as a judge is. */
function findKeylessEmbeddings({ scorers, scorerPlaces }, { model, modelMissing }) {
    if (model || !modelMissing)
        return [];
    return scorers.flatMap(({ type, advisory }, index) => {
        if (advisory || !/^(?:not-)?embedding$/.test(type))
            return [];
        const place = scorerPlaces[index];
        return {
            ...modelMissing,
            message: `${type}: ${modelMissing.message}`,
            ...(place && { place }),
        };
    });
}
/** What the user can mend; anything else is a bug. */
function problemsOf(error) {
    if (error instanceof errors/* UserError */.yo)
        return error.problems;
    throw error;
}
/** The lock as it stands, for the judges' calibration; what is wrong with it is told when it is held against the suite. */
async function readKnownLock(suite, files) {
    const file = await (0,lock/* findLock */.HT)(suite.file, files);
    if (file === undefined)
        return {};
    try {
        return { known: { file, lock: (0,lock/* parseLock */.PG)(await files.readText(file), file) } };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return {};
        throw error;
    }
}
/** The suite's scorers that run as code, and where each stands. */
function listCodeChecks({ scorers, scorerPlaces }) {
    const coded = scorers.flatMap((spec, index) => (0,load_judges/* isJudgeCheck */.YR)(spec) ? [] : [{ spec, place: scorerPlaces[index] }]);
    return [coded.map(({ spec }) => spec), coded.map(({ place }) => place)];
}
/** The suite as evidence: its files match the lock of the same commit, and there is something to run. */
async function prepareSuite(loaded, selection, files) {
    const { suite, cases, judges, reader } = loaded;
    const lockFile = await (0,lock/* findLock */.HT)(suite.file, files);
    if (lockFile === undefined)
        throw new errors/* UserError */.yo({
            code: 'no-lock',
            message: 'there is no touchstone.lock beside or above this suite: nothing says what its datasets and scorers should be',
            place: { file: suite.file },
            hint: `run: touchstone pin ${suite.file} (and commit the lock)`,
        });
    const locked = (0,lock/* parseLock */.PG)(await files.readText(lockFile), lockFile).pins;
    const pins = await (0,collect_pins/* collectPins */.J)({ suite, cases, judges: await reader.known() }, files, lockFile);
    const mistakes = (0,compare_pins/* describePinMistakes */.yB)((0,compare_pins/* comparePins */.y8)(locked, pins), lockFile);
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
    const entries = selectCases(cases.entries, selection);
    if (entries.length === 0)
        throw new errors/* UserError */.yo({
            code: 'no-cases',
            message: `no case is selected${selection.tag === undefined ? '' : `: none has the tag \`${selection.tag}\``}`,
            place: { file: suite.file },
            hint: 'a run without cases is no evidence: check the filter and the datasets',
        });
    return {
        suite,
        cases,
        entries,
        pins,
        files: listFiles(suite, pins, lockFile),
        scorersFor: loaded.scorersFor,
        judgesFor: loaded.judgesFor,
        judges: await judges.list(),
    };
}
/** What a change of which is a change of the suite. */
function listFiles({ file }, pins, lockFile) {
    const folder = (0,repository_path/* folderOf */.y)(lockFile);
    const pinned = pins.flatMap((pin) => {
        const where = (0,pinned_path/* readPinnedPath */.E)(pin, folder);
        return where.status === 'read' && where.file !== undefined ? where.file : [];
    });
    return new Set([file, lockFile, ...pinned]);
}
function createCheckCompiler(tools) {
    return ({ checks, place }, places = checks.map(() => place)) => {
        const coded = checks.flatMap((spec, index) => (0,load_judges/* isJudgeCheck */.YR)(spec) ? [] : [{ spec, place: places[index] ?? place }]);
        return compileChecks(coded.map(({ spec }) => spec), coded.map((check) => check.place), tools);
    };
}
async function findCaseProblems({ entries, read, locate }, compile) {
    const problems = [];
    for (const entry of entries) {
        if (entry.checks === 0)
            continue;
        if (problems.length >= MAX_CASE_PROBLEMS)
            break;
        const testCase = await read(entry);
        if ((await compile(testCase)).problems.length === 0)
            continue;
        const places = testCase.checks.map((_, index) => locate(entry, `/checks/${index}`));
        problems.push(...(await compile(testCase, await Promise.all(places))).problems);
    }
    return problems;
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T4: () => (/* binding */ asksForRelease),
  mF: () => (/* binding */ readBaseline),
  iJ: () => (/* binding */ readRelease),
  Oc: () => (/* binding */ takeCarried)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/feedback/history.js

/** Main runs that are remembered, one line each. */
const MAX_HISTORY_LINES = 2000;
/** Trials of a case that are remembered, newest last. */
const MAX_BITS = 30;
/** history.jsonl of the previous baseline, and this run. */
function appendHistory(previous, run, verdict) {
    const line = {
        ...(run.run.commit !== undefined && { commit: run.run.commit }),
        created_at: run.run.created_at,
        verdict: verdict.verdict,
        metrics: Object.fromEntries(Object.entries(verdict.metrics).flatMap(([name, { mean }]) => mean === undefined ? [] : [[name, mean]])),
        ...(verdict.cost_usd !== undefined && { cost_usd: verdict.cost_usd }),
        ...(verdict.latency && { p95_ms: verdict.latency.p95_ms }),
    };
    const lines = previous.split('\n').filter((text) => text !== '');
    return `${[...lines, JSON.stringify(line)].slice(-MAX_HISTORY_LINES).join('\n')}\n`;
}
/** cases.jsonl as the verdict reads it: pass bits by case_hash, newest last. */
function readCaseBits(text) {
    return new Map(text.split('\n').flatMap(parseBits));
}
/** cases.jsonl of the previous baseline with this run's trials: per case its last pass bits. Cases that are gone are forgotten. */
function appendCaseBits(previous, run) {
    const known = readCaseBits(previous);
    const lines = run.cases.map((facts) => {
        const bits = `${known.get(facts.case_hash) ?? ''}${writeBits(facts)}`.slice(-MAX_BITS);
        return JSON.stringify({ case_hash: facts.case_hash, bits });
    });
    return lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : '';
}
function writeBits({ trials }) {
    const bitOf = ({ outcome }) => outcome === 'passed' ? '1' : outcome === 'failed' ? '0' : '';
    return trials.map(bitOf).join('');
}
/** What an earlier baseline wrote; a line that is not ours is dropped: it is memory, not evidence. */
function parseBits(line) {
    try {
        const value = JSON.parse(line);
        if (!(0,json_guards/* isRecord */.u)(value))
            return [];
        const { case_hash: caseHash, bits } = value;
        const isOurs = typeof caseHash === 'string' && typeof bits === 'string' && /^[01]{0,30}$/.test(bits);
        return isOurs ? [[caseHash, bits]] : [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(2967);
;// CONCATENATED MODULE: ./lib/read-sides.js



const DAY_MS = 24 * 60 * 60 * 1000;
/** The baseline as the verdict reads it, with its age; its judges have the standing that they have in the run. */
async function readBaseline(search, reading) {
    if (search.status === 'none') {
        const { why, next, refused } = search;
        return { side: { info: { why, refused, ...(next !== undefined && { next }) } } };
    }
    const { stored, commit, behind, refused } = search;
    const history = readCaseBits(await stored.memory('cases.jsonl'));
    const side = await readSide(stored, reading);
    const touched = await listTouched(search, reading.isDependency);
    return {
        side: {
            ...side,
            ...(history.size > 0 && { history }),
            info: {
                ...side.info,
                ...(commit !== undefined && { commit }),
                behind,
                ...(touched.length > 0 && { touched }),
                refused,
            },
        },
        stored,
    };
}
/** Commits between an older baseline and the wanted commit that may have changed what the suite measures. */
async function listTouched({ behind, listBetween }, isDependency) {
    if (behind === 0 || !listBetween)
        return [];
    const commits = await listBetween();
    return commits
        .filter(({ paths }) => paths === undefined || paths.some(isDependency))
        .map(({ sha }) => sha);
}
function asksForRelease({ gates }) {
    return Object.values(gates.metrics).some(({ release_max_drop: bar }) => bar !== undefined);
}
/** The release's run that a baseline carries. */
async function takeCarried(search) {
    if (search.status === 'none')
        return { status: 'none', why: 'there is no baseline to carry it' };
    const stored = await openCarried(search.stored);
    if (stored && 'unreadable' in stored)
        return { status: 'none', why: stored.unreadable };
    const tag = stored?.run.release?.tag;
    return stored
        ? { status: 'found', stored, ...(tag !== undefined && { tag }) }
        : {
            status: 'none',
            why: 'the baseline carries no run of a release',
            next: 'publish a release of a commit that has a baseline: the next run of main takes it over',
        };
}
async function openCarried(baseline) {
    try {
        return await baseline.release();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { unreadable: `the release's run cannot be read: ${error.message}` };
    }
}
async function readRelease(search, reading) {
    if (search.status === 'none') {
        const { why, next } = search;
        return { side: { info: { why, refused: [], ...(next !== undefined && { next }) } } };
    }
    const { stored, tag } = search;
    const side = await readSide(stored, reading);
    return { side: { ...side, info: { ...side.info, ...(tag !== undefined && { tag }) } }, stored };
}
async function readSide(stored, { suite, clock, standing }) {
    const { commit, created_at: createdAt } = stored.run;
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the baseline is a run of suite \`${stored.run.suite}\`, not of \`${suite.suite}\``,
            hint: 'compare with a run of the same suite',
        });
    return {
        facts: await (0,fold_trials/* foldStoredRun */.om)(stored, standing),
        info: {
            ...(commit !== undefined && { commit }),
            age_days: Math.max(0, (clock.now() - Date.parse(createdAt)) / DAY_MS),
            refused: [],
        },
    };
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countCriticalTrials),
/* harmony export */   s: () => (/* binding */ boundTrials)
/* harmony export */ });
/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
function boundTrials(purpose, run, target) {
    const available = target.recordedTrials ?? Infinity;
    const fixed = (trials) => ({ trials, maxTrials: trials, available });
    if (target.facts.deterministic)
        return fixed(1);
    if (purpose === 'record')
        return fixed(run.baseline_trials);
    return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}
/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
function countCriticalTrials(wanted, target) {
    if (target.facts.deterministic)
        return 1;
    return Math.min(wanted, target.recordedTrials ?? Infinity);
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   l: () => (/* binding */ planTrials)
/* harmony export */ });
/** Trials of one case under a plan. */
function countTrials(tags, plan) {
    const critical = tags.some((tag) => plan.criticalTags.includes(tag));
    return critical ? Math.max(plan.trials, plan.criticalTrials) : plan.trials;
}
/**
 * Every trial of the look that is not measured yet: all cases' first trials, then the second ones, so that
 * a run that is stopped has as many complete rounds as it could afford.
 */
function* planTrials(entries, plan, isMeasured) {
    const rounds = Math.max(plan.trials, plan.criticalTrials);
    for (let trial = 1; trial <= rounds; trial += 1) {
        for (const entry of entries) {
            if (trial > countTrials(entry.tags, plan))
                continue;
            const planned = { entry, trial };
            if (!isMeasured(planned))
                yield planned;
        }
    }
}


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Unscorable),
/* harmony export */   G8: () => (/* binding */ SpecError),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** What is wrong with a check as it was written. */
class SpecError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.name = 'SpecError';
        this.hint = hint;
    }
}
/** This output cannot be scored, through no fault of the system under test. */
class Unscorable extends Error {
    /** Where a model was asked, in vain. */
    asked;
    constructor(why, asked) {
        super(why);
        this.name = 'Unscorable';
        this.asked = asked;
    }
}
/** A measurement that either holds or does not. */
function holds(pass, expected, found) {
    return { value: pass ? 1 : 0, pass, expected, found };
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


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vU: () => (/* binding */ FactsBuilder),
  om: () => (/* binding */ foldStoredRun),
  LH: () => (/* binding */ identifyCase),
  ZY: () => (/* binding */ readStanding)
});

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
;// CONCATENATED MODULE: ./lib/verdict/fold-trial.js


/** The folded form of one trial. */
function foldTrial(trial) {
    const { output } = trial;
    const metrics = foldMetrics(trial.scores);
    const errored = erroredMetrics(trial.scores);
    return {
        trial: trial.trial,
        outcome: outcomeOf(trial),
        metrics,
        ...(errored.length > 0 && { errored }),
        ...(isUnanswered(output) && { unanswered: true }),
        ...(!output.error && { answer: digestAnswer(output) }),
        ...(trial.latency_ms !== undefined && { latency_ms: trial.latency_ms }),
        ...(trial.cost_usd !== undefined && { cost_usd: trial.cost_usd }),
        ...(trial.usage && { usage: trial.usage }),
        ...(output.model !== undefined && { model: output.model }),
        ...(output.fingerprint !== undefined && { fingerprint: output.fingerprint }),
        ...(trial.cached && { cached: true }),
        ...describeJudging(trial),
        ...describeMissing(trial),
    };
}
/** A trial passes when all its blocking scores pass; it is missing when one errored and none failed. */
function outcomeOf(trial) {
    const blocking = trial.scores.filter((score) => !score.advisory && score.status !== 'skipped');
    if (blocking.some((score) => score.status === 'scored' && !score.pass))
        return 'failed';
    if (trial.output.error?.kind === 'error')
        return 'missing';
    if (blocking.some((score) => score.status === 'errored'))
        return 'missing';
    return blocking.length > 0 ? 'passed' : 'unscored';
}
function foldMetrics(scores) {
    const errored = new Set(erroredMetrics(scores));
    const folded = [];
    for (const [name, fed] of groupByMetric(scores)) {
        if (errored.has(name))
            continue;
        const scored = fed.filter((score) => score.status === 'scored');
        if (scored.length === 0)
            continue;
        folded.push([
            name,
            {
                value: scored.reduce((sum, { value }) => sum + value, 0) / scored.length,
                pass: scored.every(({ pass }) => pass),
                ...(scored.every(({ advisory }) => advisory) && { advisory: true }),
            },
        ]);
    }
    return Object.fromEntries(folded);
}
function erroredMetrics(scores) {
    return [...groupByMetric(scores)]
        .filter(([, fed]) => fed.some(({ status }) => status === 'errored'))
        .map(([name]) => name);
}
/** The scores that feed each metric: those that block, where one of them does. */
function groupByMetric(scores) {
    const groups = Map.groupBy(scores, ({ name }) => name);
    for (const [name, fed] of groups) {
        const blocking = fed.filter(({ advisory, status }) => !advisory && status !== 'skipped');
        if (blocking.length > 0)
            groups.set(name, blocking);
    }
    return groups;
}
function isUnanswered(output) {
    return output.output === null && !output.tool_calls?.length && !output.error;
}
/** Answers are only compared with each other inside one case: a short digest will do. */
function digestAnswer({ output, tool_calls }) {
    return (0,canonical_json/* shortDigest */.VK)((0,canonical_json/* canonicalJson */.dj)([output, tool_calls ?? []]));
}
function describeJudging({ scores, conflicting, }) {
    const judged = (0,sum_asked/* sumAsked */.iK)(scores);
    const votes = scores.flatMap(({ name, asked }) => {
        const values = asked?.votes?.flatMap(({ value }) => value ?? []) ?? [];
        return values.length > 1 ? [[name, values]] : [];
    });
    return {
        ...(judged && { judged }),
        ...(votes.length > 0 && { votes: Object.fromEntries(votes) }),
        ...(conflicting && { conflicts: conflicting }),
    };
}
/** Why a trial is missing or failed by the target's fault, in its own words. */
function describeMissing({ output, scores }) {
    if (output.error) {
        const { message, code } = output.error;
        return { error: { message, ...(code !== undefined && { code }) } };
    }
    const errored = scores.find((score) => score.status === 'errored' && !score.advisory);
    if (errored?.status !== 'errored')
        return {};
    return { error: { message: `${errored.name}: ${errored.why}`, code: 'scorer' } };
}

;// CONCATENATED MODULE: ./lib/verdict/metric-notes.js
/** Who feeds the metrics of a run, noted score by score. */
class MetricNotes {
    // no prototype: names come from files that others may have written
    metrics = Object.create(null);
    add(score) {
        if (score.status === 'skipped')
            return;
        const sides = (this.metrics[score.name] ??= {});
        const side = score.advisory ? 'advisory' : 'blocking';
        sides[side] = noteScore(score, sides[side]);
    }
    list() {
        const facts = Object.create(null);
        for (const [name, sides] of Object.entries(this.metrics))
            facts[name] = describeMetric(sides);
        return facts;
    }
}
function noteScore(score, known) {
    const noted = known ?? {
        judged: false,
        judges: new Set(),
        models: new Set(),
        fingerprints: new Set(),
    };
    const { by, asked, status } = score;
    if (by === 'judge' || asked)
        noted.judged = true;
    if (asked)
        noted.judges.add(asked.digest);
    for (const model of asked?.models ?? [])
        noted.models.add(model);
    for (const print of asked?.fingerprints ?? [])
        noted.fingerprints.add(print);
    if (status === 'errored')
        noted.error ??= score.why;
    return noted;
}
/** What only advises says nothing of a metric that something blocks on. */
function describeMetric({ blocking, advisory, }) {
    const { judged, judges, models, fingerprints, error } = blocking ?? advisory;
    return {
        advisory: !blocking,
        judged,
        judges: [...judges].sort(),
        models: [...models].sort(),
        fingerprints: [...fingerprints].sort(),
        ...(error !== undefined && { error }),
    };
}

;// CONCATENATED MODULE: ./lib/verdict/shared-values.js
/** Kept per run; what comes after is not shared. */
const MOST_KEPT = 4096;
/** A longer text does not repeat often enough to be looked for. */
const LONGEST_CHARS = 1024;
/** One object for equal JSON values, so that what repeats from trial to trial is held in memory once. */
class SharedValues {
    kept = new Map();
    /** The value, or the one that was shared before it. What was shared must not be changed. */
    share(value) {
        const key = JSON.stringify(value);
        // equal as JSON to a value of type T, so one itself
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const known = this.kept.get(key);
        if (known !== undefined)
            return known;
        if (this.kept.size < MOST_KEPT && key.length <= LONGEST_CHARS)
            this.kept.set(key, value);
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/verdict/fold-trials.js



/** Which case a trial belongs to. */
function identifyCase({ case: id, case_hash, expectation_hash }) {
    return { id, case_hash, expectation_hash };
}
/**
 * Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one.
 * It stands in memory for every case of a large suite: nothing is held twice that repeats.
 */
class FactsBuilder {
    cases = [];
    /** By case_hash; where cases have the same input, the expectation tells them apart, else the id. */
    byInput = new Map();
    metrics = new MetricNotes();
    shared = new SharedValues();
    hasPlan = false;
    standing;
    constructor(standing = new Map()) {
        this.standing = standing;
    }
    /** A case that is planned, so that it counts as missing if nothing is measured. */
    expect(entry) {
        this.hasPlan = true;
        if (!this.findTwins(entry).some(({ id }) => id === entry.id))
            this.addCase(entry);
    }
    addCase({ id, case_hash, expectation_hash, tags }) {
        const facts = {
            id,
            case_hash,
            expectation_hash,
            tags: this.shared.share(tags),
            trials: [],
        };
        this.cases.push(facts);
        const twins = this.byInput.get(case_hash);
        this.byInput.set(case_hash, twins === undefined ? facts : [twins, facts].flat());
        return facts;
    }
    add(trial) {
        const identity = identifyCase(trial);
        const known = this.find(identity) ?? this.addCase({ ...identity, tags: trial.tags });
        const scores = applyStanding(trial.scores, this.standing);
        const facts = this.shrink(foldTrial({ ...trial, scores }));
        const after = known.trials.findIndex((other) => other.trial >= facts.trial);
        const at = after === -1 ? known.trials.length : after;
        const replaced = known.trials[at]?.trial === facts.trial ? 1 : 0;
        // not in place: a list that grows by itself reserves room for seventeen
        known.trials = known.trials.toSpliced(at, replaced, facts);
        for (const score of scores)
            this.metrics.add(score);
        return facts;
    }
    isExpected(identity) {
        return this.find(identity) !== undefined;
    }
    /** Whether this trial was measured: scored, or failed by the target's own fault. */
    isMeasured(identity, trial) {
        const known = this.find(identity)?.trials.find((facts) => facts.trial === trial);
        return known !== undefined && known.outcome !== 'missing';
    }
    /** Every trial so far. */
    list() {
        return this.cases.flatMap(({ trials }) => trials);
    }
    build(run) {
        return { run, cases: [...this.cases], metrics: this.metrics.list() };
    }
    /** A trial of a case that was renamed since belongs to the planned case of the same content. */
    find(identity) {
        const twins = this.findTwins(identity);
        const named = twins.find(({ id }) => id === identity.id);
        return named ?? (this.hasPlan ? twins[0] : undefined);
    }
    findTwins({ case_hash, expectation_hash }) {
        const found = this.byInput.get(case_hash) ?? [];
        return [found].flat().filter((facts) => facts.expectation_hash === expectation_hash);
    }
    shrink(facts) {
        const { metrics, usage, error, model, fingerprint, conflicts } = facts;
        const shared = this.shared;
        return {
            ...facts,
            metrics: shared.share(metrics),
            ...(usage && { usage: shared.share(usage) }),
            ...(error && { error: shared.share(error) }),
            ...(model !== undefined && { model: shared.share(model) }),
            ...(fingerprint !== undefined && { fingerprint: shared.share(fingerprint) }),
            ...(conflicts && { conflicts: shared.share(conflicts) }),
        };
    }
}
/** The standing of a run's judges: what its own trials, and those of its baseline, are read with. */
function readStanding({ judges = [] }, side) {
    return new Map(judges.map(({ digest, name, calibrated, compares }) => [
        `${digest} ${name}`,
        compares && side === 'baseline' ? 'ignored' : calibrated ? 'calibrated' : 'advising',
    ]));
}
function applyStanding(scores, standing) {
    return scores.flatMap((score) => {
        const is = score.by === 'judge' && standing.get(`${score.asked?.digest} ${score.name}`);
        if (!is)
            return score;
        if (is === 'ignored')
            return [];
        const { advisory: _before, ...rest } = score;
        const advises = is === 'advising' || score.asked?.advises;
        return advises ? { ...rest, advisory: true } : rest;
    });
}
/** A stored run as the verdict reads it. */
async function foldStoredRun(stored, standing) {
    const builder = new FactsBuilder(standing);
    for await (const trial of stored.trials())
        builder.add(trial);
    return builder.build(stored.run);
}


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planLooks),
/* harmony export */   J: () => (/* binding */ spendOverLooks)
/* harmony export */ });
/** Share of alpha of the early looks; what is left goes to the last. */
const SHARES = { first: 0.2, second: 0.3 };
/**
 * Give-up thresholds at 1 and at 3 trials, by number of gating metrics. Chosen by simulation (typical suite, 50 cases,
 * 5 baseline trials, independent metrics, one of them 5 points worse): calls a case on innocent pull requests
 * 2.1, 2.4, 2.7 and, for eight metrics, 2.5; inconclusive there 6, 11, 18 and 19 %; caught 66, 56, 44 and 35 %.
 */
const GIVE_UP = [
    { metrics: 1, first: 0.4, second: 0.25 },
    { metrics: 2, first: 0.3, second: 0.15 },
    { metrics: 4, first: 0.2, second: 0.1 },
];
/**
 * Looks at 1, 3 and 5 trials, from `trials` to `maxTrials`. Where only `available` trials exist (recorded outputs,
 * a call limit), the last look takes as many as there are. `trials` equal to `maxTrials` is one look with all of alpha.
 * `alpha` is the suite's; it is divided by the number of gating `metrics`.
 */
function planLooks({ trials, maxTrials, alpha, available = maxTrials, metrics = 1, }) {
    const last = Math.min(maxTrials, available);
    if (!(trials >= 1 && last >= 1))
        throw new RangeError('A look needs at least one trial');
    const early = [1, 3].filter((look) => look >= trials && look < last);
    return spendOverLooks({ looks: [...early, last], alpha, metrics });
}
/**
 * What planned looks may spend: a fifth of alpha at one or two trials, three tenths at more, and all that is left at
 * the last look, so that skipped looks give theirs to it.
 */
function spendOverLooks({ looks, alpha, metrics = 1, }) {
    const share = alpha / metrics;
    const stages = looks.slice(0, -1).map((trials) => (trials < 3 ? 'first' : 'second'));
    const early = stages.map((stage) => share * SHARES[stage]);
    const giveUp = findGiveUp(metrics);
    return {
        looks: [...looks],
        spend: [...early, early.reduce((left, part) => left - part, share)],
        futility: stages.map((stage) => giveUp[stage]),
    };
}
/** Beyond four metrics the thresholds shrink with their number, as each metric's alpha does. */
function findGiveUp(metrics) {
    const listed = GIVE_UP.find((row) => metrics <= row.metrics);
    return listed ?? { first: 0.8 / metrics, second: 0.4 / metrics };
}


/***/ })

};
