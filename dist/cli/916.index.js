export const id = 916;
export const ids = [916];
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

/***/ 1535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportStoredRun: () => (/* binding */ reportStoredRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_format_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(590);
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6427);
/* harmony import */ var _report_render_junit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9719);
/* harmony import */ var _report_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8021);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6413);
/* harmony import */ var _verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2967);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9906);
/* harmony import */ var _judge_named_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8577);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3340);










/** `touchstone report RUN`: a stored run, told again in another form. Exit 0: telling is not judging. */
async function reportStoredRun(args, host) {
    const format = (0,_workplace_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(args.options['format']) ?? 'terminal';
    const { report, stored } = await (0,_judge_named_run_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeNamedRun */ .S)(args, host);
    switch (format) {
        case 'terminal': {
            const color = (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)(host.stdout, host.env);
            host.stdout.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(report, { color, width: (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .widthOf */ .qz)(host.stdout) }));
            break;
        }
        case 'markdown':
            host.stdout.write(`${(0,_report_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(report, _report_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_ROOM */ .jU)}\n`);
            break;
        case 'json': {
            const document = (0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(report.verdict, { run: stored.folder });
            host.stdout.write(`${(0,_report_format_json_js__WEBPACK_IMPORTED_MODULE_9__.formatJson)(document)}\n`);
            break;
        }
        case 'junit': {
            const { cases } = await (0,_verdict_fold_trials_js__WEBPACK_IMPORTED_MODULE_5__/* .foldStoredRun */ .om)(stored);
            for (const piece of (0,_report_render_junit_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJunit */ .R)(report, { cases }))
                host.stdout.write(piece);
            break;
        }
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'usage',
                message: `--format ${format} is not known`,
                hint: 'write terminal, markdown, junit or json',
            });
    }
    return _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.pass;
}


/***/ })

};
