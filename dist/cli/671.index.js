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
/* harmony import */ var _config_load_cases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7558);
/* harmony import */ var _config_load_suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7001);
/* harmony import */ var _config_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5419);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9906);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7505);











/** `touchstone pin`: writes the locks of the suites named (default: all in evals/configs/), or checks them. */
async function pinSuites(args, host) {
    const place = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_10__/* .openWorkplace */ .x5)(host.cwd);
    const configs = await listConfigs(args.positionals, place);
    const locks = await readLocks(configs, place.files);
    if (args.options['check'] === true) {
        const mistakes = locks.flatMap(({ file, locked, actual }) => (0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .describePinMistakes */ .f)((0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePins */ .y)(locked, actual), file));
        if (mistakes.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(mistakes);
        for (const { file, actual } of locks)
            host.stdout.write(`${file} matches: ${actual.length} files\n`);
        return _host_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.pass;
    }
    for (const { file, locked, actual } of locks) {
        const pins = await (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeLock */ .wF)(locked, actual, { lockFile: file, files: place.files });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, file), (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .formatLock */ .X5)(pins));
        host.stdout.write(`${file} written: ${pins.length} files pinned${describeChange(locked, actual)}\n`);
    }
    return _host_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.pass;
}
async function listConfigs(typed, { root, toRepositoryPath }) {
    if (typed.length > 0)
        return typed.map(toRepositoryPath);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG */ .PV);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => []);
    const found = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    // without the folder, the default names what is missing
    if (found.length === 0)
        return [_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG */ .PV];
    return found.map((name) => `${folder}/${name}`);
}
async function readLocks(configs, files) {
    const locks = new Map();
    for (const config of configs) {
        const suite = await (0,_config_load_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSuite */ .b)(config, files);
        const known = await (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .findLock */ .HT)(suite.file, files);
        const file = known ?? (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseLockFile */ .$b)(suite.file);
        const state = locks.get(file) ?? {
            file,
            locked: known === undefined ? [] : (0,_config_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLock */ .PG)(await files.readText(known), known),
            actual: [],
        };
        const cases = await (0,_config_load_cases_js__WEBPACK_IMPORTED_MODULE_4__/* .loadCases */ .E)(suite, files);
        state.actual.push(...(await (0,_config_collect_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .collectPins */ .J)(suite, cases, files, file)));
        locks.set(file, state);
    }
    return [...locks.values()];
}
function describeChange(locked, actual) {
    const { missing, changed } = (0,_config_compare_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePins */ .y)(locked, actual);
    const parts = [
        ...(missing.length > 0 ? [`${missing.length} new`] : []),
        ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ];
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}


/***/ })

};
