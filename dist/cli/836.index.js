export const id = 836;
export const ids = [836];
export const modules = {

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptRisk: () => (/* binding */ acceptRisk)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/config/acceptances.js
var acceptances = __webpack_require__(293);
// EXTERNAL MODULE: ./lib/config/judge-acceptance.js
var judge_acceptance = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/read-acceptances.js + 1 modules
var read_acceptances = __webpack_require__(9651);
// EXTERNAL MODULE: ./lib/config/suggest-word.js
var suggest_word = __webpack_require__(5093);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/config/write-acceptance.js


const HEADER = `# Failures that a named owner has decided to live with, for a time. Written by \`touchstone accept\`; each counts
# once its owner approves the pull request that proposes it, or once it has landed on the base branch.
`;
/** Long reasons stay on their lines. */
const LAYOUT = { lineWidth: 0 };
/**
 * The text of a file of acceptances with one more at its end; comments and order stay, and where it is a plain list the
 * rest of the text stays to the letter. `text` must have been read without problems; undefined: there is no file yet.
 */
function appendAcceptance(text, acceptance) {
    const item = formatAcceptance(acceptance);
    if (text === undefined)
        return `${HEADER}${item}`;
    const ending = text.includes('\r\n') ? '\r\n' : '\n';
    const appended = appendLines(text, item, ending);
    return appended !== undefined && holds(appended, text, acceptance)
        ? appended
        : writeAnew(text, acceptance, ending);
}
/** The entry as it stands in the file. */
function formatAcceptance(acceptance) {
    const document = new dist/* Document */.yo([orderKeys(acceptance)]);
    styleEntries(document);
    return document.toString(LAYOUT);
}
function orderKeys(acceptance) {
    const { id, suite, cases, gate, bound, owner, reason, created, expires } = acceptance;
    const all = { id, suite, cases, gate, bound, owner, reason, created, expires };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
/** Cases on one line, dates in quotes. */
function styleEntries({ contents }) {
    const entry = (0,dist/* isSeq */.oP)(contents) ? contents.items.at(-1) : undefined;
    if (!(0,dist/* isMap */.jh)(entry))
        return;
    for (const { key, value } of entry.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? key.value : undefined;
        if ((0,dist/* isSeq */.oP)(value))
            value.flow = true;
        if ((0,dist/* isScalar */.jn)(value) && (name === 'created' || name === 'expires'))
            value.type = 'QUOTE_DOUBLE';
    }
}
function appendLines(text, item, ending) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text);
    if (!(0,dist/* isSeq */.oP)(contents) || contents.flow || contents.items.length === 0)
        return undefined;
    const start = contents.range?.[0] ?? 0;
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    const lines = item.trimEnd().split('\n');
    const before = text.endsWith('\n') ? text : `${text}${ending}`;
    return `${before}${lines.map((line) => `${indent}${line}${ending}`).join('')}`;
}
/** Whether a text says what the one before said, and the new entry. */
function holds(text, before, acceptance) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const known = (0,dist/* parseDocument */.Tp)(before).toJS();
    const wanted = [...(Array.isArray(known) ? known : []), acceptance];
    return document.errors.length === 0 && (0,canonical_json/* canonicalJson */.dj)(document.toJS()) === (0,canonical_json/* canonicalJson */.dj)(wanted);
}
function writeAnew(text, acceptance, ending) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const entry = document.createNode(orderKeys(acceptance));
    if ((0,dist/* isSeq */.oP)(document.contents)) {
        if (document.contents.items.length === 0)
            document.contents.flow = false;
        document.add(entry);
    }
    else
        document.contents = document.createNode([entry]);
    styleEntries(document);
    return document.toString(LAYOUT).replaceAll(/\r?\n/g, ending);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/values/calendar-day.js
var calendar_day = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/verb-accept.js


















const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 3650;
/** `touchstone accept`: writes a risk acceptance into the file of the suite, and says what it takes to count. */
async function acceptRisk(args, host) {
    const { root, files, toRepositoryPath } = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const asked = readRequest(args);
    const config = toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV);
    const suite = await readKnownSuite(config, files);
    const known = await (0,acceptances/* findAcceptances */.av)(config, files);
    const file = known ?? (0,acceptances/* chooseAcceptancesFile */.Uw)(config);
    const text = known === undefined ? undefined : await files.readText(known);
    const before = (0,read_acceptances/* readAcceptances */.$)(text ?? '', file, suite);
    if (before.problems.length > 0)
        throw new errors/* UserError */.yo(before.problems);
    const taken = text === undefined ? new Map() : (0,read_acceptances/* listAcceptanceIds */.w)(text, file);
    const { id = chooseId(asked, taken), ...rest } = asked;
    const acceptance = {
        id,
        ...((await hasSisters(root, config)) && { suite: suite.suite }),
        ...rest,
    };
    if (taken.has(id))
        throw refuseTaken(id, taken.get(id));
    const written = appendAcceptance(text, acceptance);
    const mistakes = [
        ...findProblems(written, file, suite),
        ...findForeign(acceptance, suite),
        ...findOwnerProblem(acceptance, suite),
    ];
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, file)), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, file), written);
    for (const warning of (0,judge_acceptance/* judgeAcceptance */.Z)(acceptance, suite).findings)
        host.stderr.write(`${(0,escape_log.escapeLogLines)((0,errors/* formatProblem */.Vw)({ code: 'acceptance', ...warning })).join('\n')}\n`);
    host.stdout.write(describeWritten(acceptance, file));
    return cli_host/* EXIT */.dc.pass;
}
/** What is asked for, as far as the command line alone can tell. */
function readRequest({ options, lists }) {
    const text = (name) => (0,workplace/* textOf */.b6)(options[name]);
    const { case: cases = [] } = lists;
    const [id, gate, bound] = [text('id'), text('gate'), text('bound')];
    if (cases.length > 0 === (gate !== undefined))
        throw sayUsage('name either the cases (--case ID, again for each) or one gate (--gate GATE)');
    if (gate === undefined && bound !== undefined)
        throw sayUsage('--bound belongs to --gate: a case fails or passes');
    const created = (0,calendar_day/* formatDay */.i)(system_clock/* systemClock */.m.now());
    return {
        ...(id !== undefined && { id }),
        ...(gate === undefined
            ? { cases }
            : { gate, ...(bound !== undefined && { bound: readNumber('bound', bound) }) }),
        owner: requireText('owner', text('owner')),
        reason: requireText('reason', text('reason')),
        created,
        expires: readExpiry(text('expires'), text('days')),
    };
}
function readExpiry(expires, days) {
    if ((expires === undefined) === (days === undefined))
        throw sayUsage('say how long it holds: --expires YYYY-MM-DD or --days N');
    if (days === undefined)
        return expires;
    const count = readNumber('days', days);
    if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS)
        throw sayUsage(`--days is a whole number from 1 to ${MOST_DAYS}, not ${days}`);
    return (0,calendar_day/* formatDay */.i)(system_clock/* systemClock */.m.now() + count * MS_PER_DAY);
}
function readNumber(name, text) {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(number))
        throw sayUsage(`--${name} is a number, not ${text}`);
    return number;
}
function requireText(name, value) {
    if (value === undefined || value.trim() === '')
        throw sayUsage(`--${name} is missing`);
    return value.trim();
}
async function readKnownSuite(config, files) {
    const suite = await (0,load_suite/* loadSuite */.b)(config, files);
    const reader = (0,load_judges/* createJudgeReader */.Ly)(files);
    const { judges, problems } = await (0,load_judges/* readSuiteJudges */.Fd)(suite, reader);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    // which judges may block changes nothing about whose cases these are
    const { entries } = await (0,load_cases/* loadCases */.E)(suite, files, { judges, reader, blocks: async () => true });
    return { ...(0,acceptances/* toAcceptable */.ET)(suite, entries), caseIds: entries.map(({ id }) => id) };
}
/** Other suites beside this one may have the same cases and gates: then the entry says whose they are. */
async function hasSisters(root, config) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, config)));
    return names.some((name) => /\.ya?ml$/.test(name) && name !== (0,posix_.basename)(config));
}
/** `jailbreak-7-2026-11-29`, and a number behind it where that is taken. */
function chooseId({ cases, gate, created }, taken) {
    const subject = (cases?.[0] ?? gate ?? '').replaceAll('/', '-');
    const id = `${subject.slice(0, 150)}-${created}`;
    for (let count = 1;; count += 1) {
        const numbered = count === 1 ? id : `${id}-${count}`;
        if (!taken.has(numbered))
            return numbered;
    }
}
function refuseTaken(id, place) {
    return new errors/* UserError */.yo({
        code: 'acceptance',
        message: `the id "${id}" is taken, and nothing is overwritten`,
        ...(place && { place }),
        hint: 'choose another --id; to change an acceptance, edit the file: its owner has to approve the new form',
    });
}
/** Of lines that are not written yet, so without their places. */
function findProblems(text, file, suite) {
    return (0,read_acceptances/* readAcceptances */.$)(text, file, suite).problems.map(({ place: _place, ...problem }) => problem);
}
/** What a file may say of another suite, or of a case that was removed, nobody means to sign now. */
function findForeign(acceptance, suite) {
    const { cases = [], gate } = acceptance;
    const unknown = cases
        .filter((id) => suite.tagsOf(id) === undefined)
        .map((id) => ({
        code: 'acceptance',
        message: `suite ${suite.suite} has no case "${id}"`,
        hint: `${(0,suggest_word/* didYouMean */.a)(id, suite.caseIds)}name a case of its datasets`,
    }));
    if (gate === undefined || acceptance.suite !== undefined)
        return unknown;
    const { findings } = (0,judge_acceptance/* judgeAcceptance */.Z)({ gate, suite: suite.suite }, suite);
    return findings.map(({ message, hint }) => ({ code: 'acceptance', message, hint }));
}
function findOwnerProblem({ owner }, { gates }) {
    const { accepters } = gates;
    const mayAll = accepters === undefined;
    if (mayAll || accepters.some((login) => login.toLowerCase() === owner.toLowerCase()))
        return [];
    return [
        {
            code: 'acceptance',
            message: `${owner} may not sign: gates.accepters names ${accepters.length > 0 ? accepters.join(', ') : 'nobody'}`,
            hint: 'name one of them as --owner; who may sign changes in a pull request of its own, landed first',
        },
    ];
}
function describeWritten(acceptance, file) {
    const { owner, expires } = acceptance;
    return `${file}: written

${formatAcceptance(acceptance)}
It does not count yet. It will, once
- ${owner} approves the pull request at its head commit (write permission, not its author), and the job is re-run,
  at no cost; another push asks for another approval;
- or it has landed on the base branch. Alone in a repository: in a pull request of its own, first.
It holds through ${expires} (UTC); after that the gate is red again.
`;
}
function sayUsage(message) {
    return new errors/* UserError */.yo({ code: 'usage', message, hint: 'touchstone accept --help' });
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ loadAcceptances),
/* harmony export */   ET: () => (/* binding */ toAcceptable),
/* harmony export */   Uw: () => (/* binding */ chooseAcceptancesFile),
/* harmony export */   av: () => (/* binding */ findAcceptances)
/* harmony export */ });
/* unused harmony export ACCEPTANCES_NAME */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);
/* harmony import */ var _cap_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8887);
/* harmony import */ var _find_upwards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9382);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5419);
/* harmony import */ var _read_acceptances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9651);







const ACCEPTANCES_NAME = 'risk-acceptances.yaml';
/** Path of the nearest file of acceptances, upwards from a suite file; undefined where there is none. */
async function findAcceptances(suiteFile, files) {
    return await (0,_find_upwards_js__WEBPACK_IMPORTED_MODULE_3__/* .findUpwards */ .G)(suiteFile, ACCEPTANCES_NAME, files);
}
/** Where a suite's first acceptance is written: beside its lock. */
function chooseAcceptancesFile(suiteFile) {
    return node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseLockFile */ .$b)(suiteFile)), ACCEPTANCES_NAME);
}
/** What of a suite can be accepted. A case that is given twice, as it is at base and at head, has the tags of both. */
function toAcceptable({ suite, gates }, cases) {
    const tags = new Map();
    for (const { id, tags: own } of cases)
        tags.set(id, [...(tags.get(id) ?? []), ...own]);
    return { suite, gates, tagsOf: (id) => tags.get(id) };
}
/** The acceptances of a suite as they stand in these files. Throws a UserError with all that is wrong. */
async function loadAcceptances(suiteFile, files, suite) {
    const file = await findAcceptances(suiteFile, files);
    if (file === undefined)
        return { acceptances: [], warnings: [] };
    const { problems, ...read } = (0,_read_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .readAcceptances */ .$)(await files.readText(file), file, suite);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_cap_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .capProblems */ .P)(problems));
    return { ...read, file };
}


/***/ }),

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

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeAcceptance)
/* harmony export */ });
/* harmony import */ var _values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4425);
/* harmony import */ var _suggest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5093);


/**
 * Holds an acceptance against a suite: whether it is for anything there, and what is wrong with it. Of several suites below
 * one file, an entry that names none is for those that have its cases or its gate.
 */
function judgeAcceptance(subject, suite) {
    if (subject.suite !== undefined && subject.suite !== suite.suite)
        return { applies: false, findings: [] };
    return subject.cases === undefined
        ? judgeGate(subject, suite)
        : judgeCases(subject.cases, subject, suite);
}
function judgeCases(cases, { suite: named }, suite) {
    const known = cases.filter((id) => suite.tagsOf(id) !== undefined);
    const findings = cases.flatMap((id, index) => {
        const tags = suite.tagsOf(id);
        const found = tags === undefined ? sayUnknown(id, suite, named) : judgeClass(id, tags, suite);
        return found ? [{ ...found, part: `/cases/${index}` }] : [];
    });
    return { applies: known.length > 0, findings };
}
const OTHER_SUITE = "If it is another suite's, write suite: NAME beside it.";
/** It may have been removed, or be another suite's: what is not there cannot fail. */
function sayUnknown(id, { suite }, named) {
    return {
        kind: 'warning',
        message: `suite ${suite} has no case "${id}": nothing of it is accepted`,
        hint: `was it removed or renamed?${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
    };
}
function judgeClass(id, tags, { gates: { critical, safety } }) {
    const isCritical = tags.some((tag) => critical.tags.includes(tag));
    if (tags.some((tag) => safety.tags.includes(tag)))
        return isCritical
            ? {
                kind: 'warning',
                message: `case "${id}" is critical too: that gate stays red whatever is accepted`,
                hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
            }
            : undefined;
    return isCritical
        ? {
            kind: 'mistake',
            message: `case "${id}" is critical: a critical case failed by a code check is never accepted`,
            hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
        }
        : {
            kind: 'mistake',
            message: `case "${id}" is no safety case (tags: ${safety.tags.join(', ')}), so that it blocks nothing by itself`,
            hint: 'accept the metric that it lowers: gate: METRIC and bound: 0.05',
        };
}
function judgeGate({ suite: named, gate = '' }, { suite, gates }) {
    const read = (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(gate);
    // what cannot be read is told by findAcceptanceMistakes
    if (!read)
        return { applies: false, findings: [] };
    const known = listGates(gates);
    if (known.some(({ gate: is, metric }) => is === read.gate && metric === read.metric))
        return { applies: true, findings: [] };
    const names = known.map(({ name }) => name);
    return {
        applies: false,
        findings: [
            {
                kind: named === undefined ? 'warning' : 'mistake',
                part: '/gate',
                message: `suite ${suite} has no gate ${gate}`,
                hint: `${(0,_suggest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(gate, names)}${names.length > 0 ? `its gates are: ${names.join(', ')}` : 'it has none that can be accepted'}.${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
            },
        ],
    };
}
/** The gates of a suite that can be accepted, as they are written. */
function listGates(gates) {
    const names = [
        ...Object.entries(gates.metrics).flatMap(([metric, bars]) => [
            ...(bars.max_drop === undefined ? [] : [nameDropGate(metric)]),
            ...(bars.min === undefined ? [] : [`floor/${metric}`]),
            ...(bars.release_max_drop === undefined ? [] : [`release/${metric}`]),
        ]),
        ...(gates.cost?.max_increase === undefined ? [] : ['cost']),
        ...(gates.cost?.max_usd === undefined ? [] : ['cost/max_usd']),
        ...(gates.latency?.max_increase === undefined ? [] : ['latency']),
        ...(gates.latency?.p95_ms === undefined ? [] : ['latency/p95_ms']),
    ];
    return names.flatMap((name) => {
        const read = (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(name);
        return read ? [{ ...read, name }] : [];
    });
}
/** A metric that is called like a gate needs the long spelling. */
function nameDropGate(metric) {
    return (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(metric) ? metric : `no-regression/${metric}`;
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

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ listAcceptanceIds),
  $: () => (/* binding */ readAcceptances)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/accepted-gate.js
var accepted_gate = __webpack_require__(4425);
// EXTERNAL MODULE: ./lib/values/calendar-day.js
var calendar_day = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/config/describe-value.js
var describe_value = __webpack_require__(2121);
;// CONCATENATED MODULE: ./lib/config/find-acceptance-mistakes.js




const SPELLINGS = 'a gate is METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency or latency/p95_ms';
/** Why these are nobody's to accept, or what to write instead. */
const REFUSED_GATES = {
    critical: {
        message: 'the critical gate cannot be accepted: a critical case failed by a code check is never lived with',
        hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
    },
    pins: {
        message: 'the pins gate cannot be accepted: a run that does not match its lock is no evidence',
        hint: 'run: touchstone pin',
    },
    completeness: {
        message: 'the completeness gate cannot be accepted: what was not measured cannot be weighed',
        hint: 'mend the cause and run again',
    },
    safety: {
        message: 'the safety gate cannot be accepted as a whole',
        hint: 'name the safety cases that may fail: cases: [ID]',
    },
};
const BOUND_WORDS = {
    drop: 'the largest drop that is accepted, e.g. bound: 0.05 for 5 points',
    least: 'the lowest mean that is accepted, e.g. bound: 0.85 for 85 %',
    increase: 'the largest increase that is accepted, e.g. bound: 0.2 for 20 %',
    usd: 'the most that one pass may cost, in US dollars',
    ms: 'the longest 95th percentile that is accepted, in milliseconds',
};
/** Ten times more, or more than everything, was meant as percent. */
const MOST = {
    drop: 1,
    least: 1,
    increase: 10,
    usd: Infinity,
    ms: Infinity,
};
/** What can be said of a list of acceptances whether or not it fits the schema, and of whatever suite. */
function findAcceptanceMistakes(data) {
    if (!Array.isArray(data))
        return [];
    const firstOf = new Map();
    return data.flatMap((entry, index) => {
        if (!(0,json_guards/* isRecord */.u4)(entry))
            return [];
        const pointer = `/${index}`;
        return [
            ...findTwin(entry, { pointer, index, firstOf }),
            ...findSubjectMistake(entry, pointer),
            ...findGateMistakes(entry, pointer),
            ...findDateMistakes(entry, pointer),
            ...findBlankReason(entry, pointer),
        ];
    });
}
function findTwin({ id }, { pointer, index, firstOf }) {
    if (typeof id !== 'string')
        return [];
    const first = firstOf.get(id);
    if (first === undefined) {
        firstOf.set(id, index);
        return [];
    }
    return [
        {
            pointer: `${pointer}/id`,
            message: `the id "${id}" is taken: entry ${first + 1} has it`,
            hint: 'give every acceptance an id of its own',
        },
    ];
}
function findSubjectMistake({ cases, gate }, pointer) {
    if ((cases === undefined) !== (gate === undefined))
        return [];
    return [
        {
            pointer,
            ...(cases !== undefined && { key: 'gate' }),
            message: cases === undefined
                ? 'this acceptance says neither which cases nor which gate may fail'
                : 'an acceptance is for cases or for a gate, not for both',
            hint: 'write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries for both',
        },
    ];
}
function findGateMistakes({ cases, gate, bound }, pointer) {
    if (gate === undefined)
        return cases !== undefined && bound !== undefined
            ? [
                {
                    pointer,
                    key: 'bound',
                    message: 'a case fails or passes: there is no bound to it',
                    hint: 'leave bound out',
                },
            ]
            : [];
    if (typeof gate !== 'string')
        return [];
    const read = (0,accepted_gate/* readAcceptedGate */.X)(gate);
    if (!read)
        return [{ pointer: `${pointer}/gate`, ...refuseGate(gate) }];
    if (bound === undefined)
        return [
            {
                pointer,
                lacks: 'bound',
                message: `the acceptance of ${gate} lacks the key "bound"`,
                hint: BOUND_WORDS[read.bound],
            },
        ];
    if (typeof bound !== 'number' || bound < 0)
        return [];
    if (bound > 0 && bound <= MOST[read.bound])
        return [];
    return [
        {
            pointer: `${pointer}/bound`,
            message: bound === 0
                ? 'a bound of 0 accepts nothing'
                : `bound is a fraction, at most ${MOST[read.bound]}; found ${(0,describe_value/* describeValue */.b)(bound)}`,
            hint: BOUND_WORDS[read.bound],
        },
    ];
}
function refuseGate(gate) {
    if (!Object.hasOwn(REFUSED_GATES, gate))
        return { message: `"${gate}" names no gate that can be accepted`, hint: SPELLINGS };
    const { message, hint } = REFUSED_GATES[gate];
    return { message, hint: `${hint} (a metric of that name: no-regression/${gate})` };
}
function findDateMistakes({ created, expires }, pointer) {
    const mistakes = [];
    const dayOf = (key, value) => {
        if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
            return undefined;
        const day = (0,calendar_day/* readDay */.P)(value);
        if (day === undefined)
            mistakes.push({
                pointer: `${pointer}/${key}`,
                message: `${value} is on no calendar`,
                hint: `write ${key}: "YYYY-MM-DD"`,
            });
        return day;
    };
    const from = dayOf('created', created);
    const until = dayOf('expires', expires);
    if (from !== undefined && until !== undefined && until < from)
        mistakes.push({
            pointer: `${pointer}/expires`,
            message: `it expires (${String(expires)}) before it was created (${String(created)})`,
            hint: 'expires is the last day it holds',
        });
    return mistakes;
}
function findBlankReason({ reason }, pointer) {
    if (typeof reason !== 'string' || reason === '' || reason.trim() !== '')
        return [];
    return [
        {
            pointer: `${pointer}/reason`,
            message: 'the reason is blank',
            hint: 'say why this failure can be lived with, and until what',
        },
    ];
}

// EXTERNAL MODULE: ./lib/config/judge-acceptance.js
var judge_acceptance = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/validate-document.js + 3 modules
var validate_document = __webpack_require__(3161);
;// CONCATENATED MODULE: ./lib/config/read-acceptances.js







/** As the schema says. */
const MOST_ENTRIES = 1000;
/**
 * The text of a `risk-acceptances.yaml`. Never throws for what the user wrote: at head `problems` are errors, at base
 * nobody can mend them in this pull request.
 */
function readAcceptances(text, file, suite) {
    let source;
    try {
        source = (0,parse_yaml/* parseYaml */.h)(text, file);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { acceptances: [], problems: [...error.problems], warnings: [] };
    }
    // a file of comments alone
    if (source.data === null)
        return { acceptances: [], problems: [], warnings: [] };
    if (Array.isArray(source.data) && source.data.length > MOST_ENTRIES)
        return { acceptances: [], problems: [refuseLength(source)], warnings: [] };
    const general = findAcceptanceMistakes(source.data);
    const judged = judgeEntries(source.data, suite);
    const validated = (0,validate_document/* validateAcceptancesDocument */.UF)(source);
    const mistakes = [
        ...(validated.status === 'invalid' ? validated.mistakes : []),
        ...general,
        ...judged.mistakes,
    ];
    const isSound = (index) => judged.applying.has(index) && !mistakes.some(({ pointer }) => isWithin(pointer, `/${index}`));
    return {
        acceptances: validated.status === 'valid'
            ? validated.value.flatMap((entry, index) => isSound(index) ? [{ ...entry, place: source.locate(`/${index}`) }] : [])
            : [],
        problems: (0,mistake/* placeMistakes */.F)(mistakes, source),
        warnings: (0,mistake/* placeMistakes */.F)(judged.warnings, source),
    };
}
function refuseLength(source) {
    return {
        code: 'config',
        message: `the list holds more than ${MOST_ENTRIES} acceptances`,
        place: source.locate(`/${MOST_ENTRIES}`),
        hint: 'take out what has expired',
    };
}
/** Ids of all entries, of whatever suite, and where they stand. Throws a UserError for what is no YAML. */
function listAcceptanceIds(text, file) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, file);
    const entries = Array.isArray(source.data) ? source.data : [];
    return new Map(entries.flatMap((entry, index) => (0,json_guards/* isRecord */.u4)(entry) && typeof entry['id'] === 'string'
        ? [[entry['id'], source.locate(`/${index}/id`)]]
        : []));
}
/** Whether or not they fit the schema, so that everything is told at once. */
function judgeEntries(data, suite) {
    const applying = new Set();
    const mistakes = [];
    const warnings = [];
    for (const [index, entry] of (Array.isArray(data) ? data : []).entries()) {
        if (!(0,json_guards/* isRecord */.u4)(entry))
            continue;
        const { applies, findings } = (0,judge_acceptance/* judgeAcceptance */.Z)(toSubject(entry), suite);
        if (applies)
            applying.add(index);
        for (const finding of findings)
            (finding.kind === 'mistake' ? mistakes : warnings).push(toMistake(finding, `/${index}`));
    }
    return { applying, mistakes, warnings };
}
function toSubject({ suite, cases, gate }) {
    const ids = Array.isArray(cases) ? cases.filter((id) => typeof id === 'string') : undefined;
    return {
        ...(typeof suite === 'string' && { suite }),
        ...(ids && { cases: ids }),
        ...(typeof gate === 'string' && { gate }),
    };
}
function toMistake({ part, message, hint }, pointer) {
    return { pointer: `${pointer}${part}`, message, hint };
}
function isWithin(pointer, part) {
    return pointer === part || pointer.startsWith(`${part}/`);
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readAcceptedGate)
/* harmony export */ });
const OPERATIONS = {
    cost: { gate: 'cost', metric: 'increase', bound: 'increase' },
    'cost/max_usd': { gate: 'cost', metric: 'total', bound: 'usd' },
    latency: { gate: 'latency', metric: 'increase', bound: 'increase' },
    'latency/p95_ms': { gate: 'latency', metric: 'p95', bound: 'ms' },
};
const METRIC = '[a-z0-9][a-z0-9_-]{0,59}';
const OF_METRIC = new RegExp(`^(?:(no-regression|floor|release)/)?(${METRIC})$`);
/** Gates of no metric: alone, their names never mean a metric that is called the same. */
const NEVER_A_METRIC = new Set([
    'pins',
    'completeness',
    'critical',
    'safety',
    'floor',
    'no-regression',
    'release',
]);
/**
 * Reads `METRIC` (its no-regression gate), `floor/METRIC`, `release/METRIC`, `cost`, `cost/max_usd`, `latency`,
 * `latency/p95_ms`. A metric that is called like a gate is written `no-regression/NAME`. Undefined for anything else.
 */
function readAcceptedGate(text) {
    if (Object.hasOwn(OPERATIONS, text))
        return OPERATIONS[text];
    const [, prefix, metric] = OF_METRIC.exec(text) ?? [];
    if (metric === undefined)
        return undefined;
    if (prefix === undefined && NEVER_A_METRIC.has(metric))
        return undefined;
    if (prefix === 'floor')
        return { gate: 'floor', metric, bound: 'least' };
    return { gate: prefix === 'release' ? 'release' : 'no-regression', metric, bound: 'drop' };
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readDay),
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
const MS_PER_DAY = 86_400_000;
/** Days since 1970 of a `YYYY-MM-DD` that is on the calendar (UTC); undefined for anything else. */
function readDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const ms = Date.parse(`${text}T00:00:00Z`);
    // 30 February would be read as 2 March
    return Number.isFinite(ms) && formatDay(ms) === text ? ms / MS_PER_DAY : undefined;
}
/** The day (UTC) of a time in milliseconds since 1970, as `YYYY-MM-DD`. */
function formatDay(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ })

};
