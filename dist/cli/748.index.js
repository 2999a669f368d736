export const id = 748;
export const ids = [748];
export const modules = {

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateSuite: () => (/* binding */ validateSuite)
/* harmony export */ });
/* harmony import */ var _adapters_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4464);
/* harmony import */ var _prepare_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6815);
/* harmony import */ var _run_bound_trials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6955);
/* harmony import */ var _run_plan_trials_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4470);
/* harmony import */ var _verdict_plan_looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8947);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9906);
/* harmony import */ var _locate_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4506);
/* harmony import */ var _read_openai_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1303);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6039);











/** `touchstone validate`: everything that can be wrong before the first call, and how many calls there would be. */
async function validateSuite(args, host) {
    const { root, files, toRepositoryPath, runsFolder } = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkplace */ .x5)(host.cwd);
    const config = toRepositoryPath(args.positionals[0] ?? _arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_CONFIG */ .PV);
    const ports = (0,_adapters_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connectPorts */ .f)({
        root,
        files,
        childEntry: host.childEntry,
        env: host.env,
        openai: (0,_read_openai_js__WEBPACK_IMPORTED_MODULE_8__/* .readOpenAi */ .R)(host.env),
        runsFolder: runsFolder(config, undefined),
        findBaseline: () => (0,_locate_run_js__WEBPACK_IMPORTED_MODULE_6__/* .openNamedBaseline */ .b5)(undefined),
        clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log: (0,_workplace_js__WEBPACK_IMPORTED_MODULE_7__/* .openLog */ .Ne)(host),
    });
    try {
        const prepared = await (0,_prepare_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareSuite */ .A)(await (0,_prepare_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .readSuite */ .x)(config, files, ports.toolsFor), {}, files);
        const { suite, entries } = prepared;
        const target = await ports.connectTarget(suite);
        await target.close();
        const { looks } = (0,_verdict_plan_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .planLooks */ .E)({ ...(0,_run_bound_trials_js__WEBPACK_IMPORTED_MODULE_9__/* .boundTrials */ .s)('decide', suite.run, target), alpha: 1 });
        const callsAt = (trials) => entries.reduce((sum, { tags }) => sum +
            (0,_run_plan_trials_js__WEBPACK_IMPORTED_MODULE_10__/* .countTrials */ .X)(tags, {
                trials,
                criticalTrials: (0,_run_bound_trials_js__WEBPACK_IMPORTED_MODULE_9__/* .countCriticalTrials */ .a)(suite.gates.critical.trials, target),
                criticalTags: suite.gates.critical.tags,
            }), 0);
        const estimate = {
            suite: suite.suite,
            cases: entries.length,
            calls: { least: callsAt(looks[0]), most: callsAt(looks.at(-1)) },
        };
        if (args.options['json'] === true)
            host.stdout.write(`${JSON.stringify({ valid: true, ...estimate }, null, 2)}\n`);
        else
            host.stdout.write(`${describeEstimate(config, estimate)}\n`);
        return _host_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.pass;
    }
    finally {
        await ports.close();
    }
}
function describeEstimate(config, { cases, calls }) {
    const most = calls.most > calls.least ? `, ${calls.most} at most if the result stays open` : '';
    return `${config} is valid: ${cases} cases, ${calls.least} calls of the target${most}.`;
}


/***/ })

};
