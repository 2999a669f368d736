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
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9621);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2564);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9906);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3340);















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
            host.stdout.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeLog */ .A)(file)} matches: ${countPins(actual)}\n`);
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
        host.stdout.write(`${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeLog */ .A)(file)} written: ${countPins(lock.pins)} pinned${describeChange(locked.pins, actual)}\n`);
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
        (0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_14__/* .countOf */ .pq)(pins.length - judges - models, 'file'),
        ...(judges > 0 ? [(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_14__/* .countOf */ .pq)(judges, 'judge')] : []),
        ...(models > 0 ? [(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_14__/* .countOf */ .pq)(models, 'model')] : []),
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

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gb: () => (/* binding */ formatIncrease),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ge: () => (/* binding */ formatChance),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   lb: () => (/* binding */ formatAbout),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z2: () => (/* binding */ formatCoefficient)
/* harmony export */ });
const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
/** `94.0 %`. What is not quite all (or nothing) never reads as if it were. */
function formatPercent(fraction) {
    const text = (fraction * 100).toFixed(1);
    if (fraction < 1 && text === '100.0')
        return '>99.9 %';
    if (fraction > 0 && text === '0.0')
        return '<0.1 %';
    return `${withMinus(text)} %`;
}
/** `6.0 points`, of a difference of two fractions. */
function formatPoints(fraction) {
    return inPoints(withMinus(toTenths(fraction * 100)));
}
/** `−6.0 points`, `+0.4 points`. */
function formatChange(fraction) {
    return inPoints(formatSigned(fraction * 100));
}
/** `−9.8 to −2.2`, in points. */
function formatChangeInterval([low, high]) {
    return `${formatSigned(low * 100)} to ${formatSigned(high * 100)}`;
}
/** `+12.5 %`: how much more than before. */
function formatIncrease(before, after) {
    if (before === 0)
        return after === 0 ? '0.0 %' : 'from nothing';
    return `${formatSigned((after / before - 1) * 100)} %`;
}
/** `0.84`, `−0.66`. What is not quite 1 never reads as if it were; with `Math.floor` nothing reads as more than it is. */
function formatCoefficient(value, round = Math.round) {
    // the product of 0.29 and 100 is a little less than 29
    const hundredths = round(Number((value * 100).toFixed(9)));
    const shown = value < 1 && hundredths === 100 ? 99 : hundredths;
    return withMinus((shown / 100).toFixed(2));
}
/** `0.2 %`; how often noise alone would do it. */
function formatChance(p) {
    return p < 0.001 ? 'less than 0.1 %' : formatPercent(p);
}
/** `$1.25`; small amounts keep four decimals. */
function formatUsd(usd) {
    if (usd > 0 && usd < 0.0001)
        return 'less than $0.0001';
    return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${grouped(usd.toFixed(2))}`;
}
/** `820 ms`, `1.9 s`, `2 min 3 s`, `1 h 4 min`. */
function formatDuration(ms) {
    if (ms < MS_PER_SECOND)
        return `${Math.round(ms)} ms`;
    const seconds = ms / MS_PER_SECOND;
    if (seconds < SECONDS_PER_MINUTE)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const minutes = Math.floor(whole / SECONDS_PER_MINUTE);
    if (minutes < MINUTES_PER_HOUR)
        return `${minutes} min ${whole % SECONDS_PER_MINUTE} s`;
    return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${minutes % MINUTES_PER_HOUR} min`;
}
/** `2 days`, `7 hours`, `less than an hour`. */
function formatAge(days) {
    const hours = Math.floor(days * HOURS_PER_DAY);
    if (hours < 1)
        return 'less than an hour';
    return days < 1 ? countOf(hours, 'hour') : countOf(Math.floor(days), 'day');
}
/** `12,345`. */
function formatCount(count) {
    return grouped(String(count));
}
/** `120`, `1,300`: an estimate, rounded up to two figures. */
function formatAbout(count) {
    const unit = 10 ** Math.max(0, Math.ceil(Math.log10(count)) - 2);
    return formatCount(Math.ceil(count / unit) * unit);
}
/** `1 case`, `1,200 cases`. */
function countOf(count, noun) {
    return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function inPoints(tenths) {
    return `${tenths} ${/^[+−]?1\.0$/.test(tenths) ? 'point' : 'points'}`;
}
function formatSigned(value) {
    const text = toTenths(value);
    if (text === '0.0')
        return text;
    return value > 0 ? `+${text}` : withMinus(text);
}
/** One decimal, and no `-0.0`. */
function toTenths(value) {
    const text = value.toFixed(1);
    return text === '-0.0' ? '0.0' : text;
}
function withMinus(text) {
    return text.replace(/^-/, '−');
}
function grouped(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}


/***/ })

};
