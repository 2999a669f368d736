export const id = 225;
export const ids = [225];
export const modules = {

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Hy: () => (/* binding */ tellVerdict),
/* harmony export */   kf: () => (/* binding */ tellReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_storage_write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6936);
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6427);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6413);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9906);
/* harmony import */ var _write_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2745);






/** Writes a run's reports beside it and tells the verdict: people on the terminal, programs in JSON. */
async function tellReport({ report, folder, outcome, suite }, { asJson, host }) {
    await (0,_adapters_storage_write_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReports */ .L)(folder, report, outcome.facts, host.secrets);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.cwd, folder) || folder;
    tellVerdict(report, { asJson, host, run: folder, reportPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.md') });
    if (!asJson)
        host.stderr.write(`Run: ${place}\n`);
    return exitCodeOf(report, suite.mode);
}
/** JSON on stdout and people's text on stderr, or people's text on stdout. */
function tellVerdict(report, { asJson, host, run, reportPath, }) {
    const stream = asJson ? host.stderr : host.stdout;
    const color = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .zK)(stream, host.env);
    stream.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .b)(report, { color, width: (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(stream) }));
    if (!asJson)
        return;
    const document = (0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(report.verdict, {
        run,
        ...(reportPath !== undefined && { report: reportPath }),
    });
    (0,_write_json_js__WEBPACK_IMPORTED_MODULE_5__.writeJson)(document, host);
}
/** In report mode everything is shown and nothing blocks; what could not be measured still does. */
function exitCodeOf({ verdict }, mode) {
    if (verdict.verdict === 'error')
        return _host_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.error;
    return verdict.verdict === 'fail' && mode === 'enforce' ? _host_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.fail : _host_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerb: () => (/* binding */ runVerb)
/* harmony export */ });
/* harmony import */ var _adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4071);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _gate_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6665);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2967);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _connect_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
/* harmony import */ var _locate_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4506);
/* harmony import */ var _tell_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4926);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3340);









/** `touchstone run`: the same code and the same rule as on GitHub. */
async function runVerb(args, host) {
    const { options } = args;
    const place = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorkplace */ .x5)(host.cwd);
    const { root, toRepositoryPath, runsFolder } = place;
    const config = toRepositoryPath(args.positionals[0] ?? _arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_CONFIG */ .PV);
    const runs = runsFolder(config, (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(options['out']));
    const named = (option) => {
        const name = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(options[option]);
        return name === undefined ? undefined : (0,_locate_run_js__WEBPACK_IMPORTED_MODULE_6__/* .locateRun */ .eE)(name, runs, host.cwd);
    };
    const resume = named('resume');
    // a name that is mistaken is found before the first call is paid
    const baseline = await (0,_locate_run_js__WEBPACK_IMPORTED_MODULE_6__/* .openNamedBaseline */ .b5)(named('baseline'));
    const log = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .openLog */ .Ne)(host);
    const ports = await (0,_connect_host_js__WEBPACK_IMPORTED_MODULE_5__/* .connectHost */ .Z)(host, place, { runsFolder: runs, resume, baseline, log });
    try {
        const gated = await (0,_gate_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .gateSuite */ .Y)({
            config,
            selection: await readSelection((0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(options['filter']), named('failed')),
            purpose: options['record'] === true ? 'record' : 'decide',
            identity: await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .identifyCheckout */ .ty)(root),
            report: {
                subject: 'commit',
                links: {},
                reproduce: describeCommand(args, config),
                redact: host.secrets.redact,
            },
        }, ports, host.signal);
        log.settle();
        return await (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_7__/* .tellReport */ .kf)(gated, { asJson: options['json'] === true, host });
    }
    finally {
        await ports.close();
    }
}
async function readSelection(filter, failed) {
    const tag = filter === undefined ? undefined : parseFilter(filter);
    const ids = failed === undefined ? undefined : await listUnpassed(failed);
    return { ...(tag !== undefined && { tag }), ...(ids && { ids }) };
}
function parseFilter(filter) {
    if (filter.startsWith('tag:') && filter.length > 4)
        return filter.slice(4);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'usage',
        message: `--filter ${filter} is not understood`,
        hint: 'write --filter tag:NAME',
    });
}
/** Cases that failed or were not measured. */
async function listUnpassed(folder) {
    const { cases } = await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .foldStoredRun */ .om)(await (0,_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .openStoredRun */ .vw)(folder));
    return new Set(cases
        .filter(({ trials }) => trials.some(({ outcome }) => outcome === 'failed' || outcome === 'missing'))
        .map(({ id }) => id));
}
function describeCommand({ options }, config) {
    const baseline = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(options['baseline']);
    return `touchstone run ${config}${baseline === undefined ? '' : ` --baseline ${baseline}`}`;
}


/***/ })

};
