export const id = 857;
export const ids = [857];
export const modules = {

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judgeNamedRun)
/* harmony export */ });
/* harmony import */ var _adapters_bound_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4071);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _config_load_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3404);
/* harmony import */ var _config_load_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7001);
/* harmony import */ var _gate_suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6195);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3814);
/* harmony import */ var _locate_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4506);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3340);









/** A stored run, judged by the gates of the suite file as it stands now. */
async function judgeNamedRun({ positionals, options }, { cwd }) {
    (0,_adapters_bound_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .boundHeap */ .V)();
    const { files, toRepositoryPath, runsFolder } = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorkplace */ .x5)(cwd);
    const typed = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(options['config']);
    const runs = runsFolder(typed === undefined ? _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_CONFIG */ .PV : toRepositoryPath(typed), undefined);
    const stored = await (0,_adapters_storage_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openStoredRun */ .vw)((0,_locate_run_js__WEBPACK_IMPORTED_MODULE_7__/* .locateRun */ .eE)(positionals[0], runs, cwd));
    const config = typed === undefined ? stored.run.config : toRepositoryPath(typed);
    const suite = await (0,_config_load_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSuite */ .b)(config, files);
    const name = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(options['baseline']);
    const search = await (0,_locate_run_js__WEBPACK_IMPORTED_MODULE_7__/* .openNamedBaseline */ .b5)(name === undefined ? undefined : (0,_locate_run_js__WEBPACK_IMPORTED_MODULE_7__/* .locateRun */ .eE)(name, runs, cwd));
    const report = await (0,_gate_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeStored */ .T)(stored, search, {
        suite,
        cases: await (0,_config_load_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .loadCases */ .E)(suite, files),
        clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        context: { subject: 'commit', links: {}, reproduce: `touchstone run ${config}` },
    });
    return { report, suite, stored };
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  kf: () => (/* binding */ tellReport),
  Hy: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/report/render-junit.js + 1 modules
var render_junit = __webpack_require__(9719);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(2849);
;// CONCATENATED MODULE: ./lib/adapters/storage/write-reports.js






/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
async function writeReports(folder, report, run) {
    const places = new Map(report.cases.map(({ id, place }) => [id, place]));
    const junit = (0,render_junit/* renderJunit */.R)(report, { cases: run.cases, placeOf: (id) => places.get(id) });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), (0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'junit.xml'), external_node_stream_.Readable.from(junit));
    }
    catch (error) {
        throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
    }
}

// EXTERNAL MODULE: ./lib/report/format-json.js
var format_json = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/report/render-json.js
var render_json = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/report/render-terminal.js
var render_terminal = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/cli/tell-report.js






/** Writes a run's reports beside it and tells the verdict: people on the terminal, programs in JSON. */
async function tellReport({ report, folder, outcome, suite }, { asJson, host }) {
    await writeReports(folder, report, outcome.facts);
    const place = (0,external_node_path_.relative)(host.cwd, folder) || folder;
    tellVerdict(report, { asJson, host, run: folder, reportPath: (0,external_node_path_.join)(folder, 'report.md') });
    if (!asJson)
        host.stderr.write(`Run: ${place}\n`);
    return exitCodeOf(report, suite.mode);
}
/** JSON on stdout and people's text on stderr, or people's text on stdout. */
function tellVerdict(report, { asJson, host, run, reportPath, }) {
    const stream = asJson ? host.stderr : host.stdout;
    const color = (0,cli_host/* wantsColor */.zK)(stream, host.env);
    stream.write((0,render_terminal/* renderTerminal */.b)(report, { color, width: (0,cli_host/* widthOf */.qz)(stream) }));
    if (!asJson)
        return;
    const document = (0,render_json/* renderJson */.h)(report.verdict, {
        run,
        ...(reportPath !== undefined && { report: reportPath }),
    });
    host.stdout.write(`${(0,format_json.formatJson)(document)}\n`);
}
/** In report mode everything is shown and nothing blocks; what could not be measured still does. */
function exitCodeOf({ verdict }, mode) {
    if (verdict.verdict === 'error')
        return cli_host/* EXIT */.dc.error;
    return verdict.verdict === 'fail' && mode === 'enforce' ? cli_host/* EXIT */.dc.fail : cli_host/* EXIT */.dc.pass;
}


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateStoredRun: () => (/* binding */ gateStoredRun)
/* harmony export */ });
/* harmony import */ var _judge_named_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8577);
/* harmony import */ var _tell_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);


/** `touchstone gate RUN`: the verdict of stored runs, without any call. */
async function gateStoredRun(args, host) {
    const { report, suite, stored } = await (0,_judge_named_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNamedRun */ .S)(args, host);
    (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_1__/* .tellVerdict */ .Hy)(report, { asJson: args.options['json'] === true, host, run: stored.folder });
    return (0,_tell_report_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report, suite.mode);
}


/***/ })

};
