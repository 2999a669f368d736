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


/***/ })

};
