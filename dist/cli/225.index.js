export const id = 225;
export const ids = [225];
export const modules = {

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
/* harmony import */ var _tell_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7827);
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
            report: { subject: 'commit', links: {}, reproduce: describeCommand(args, config) },
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
