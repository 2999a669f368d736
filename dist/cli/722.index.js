export const id = 722;
export const ids = [722];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   P_: () => (/* binding */ describeUsage),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   hU: () => (/* binding */ VERBS)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const CONFIG_USAGE = '[CONFIG]';
const JSON_OPTION = { summary: 'Print one JSON document on stdout.' };
const BASELINE_OPTION = {
    value: 'RUN',
    summary: 'Compare with this stored run: its folder, or its name below evals/runs/.',
};
/** Every verb, in the order of the help page. */
const VERBS = {
    init: {
        summary: 'Write a working evals/ and a workflow into this repository.',
        usage: '',
        positionals: [0, 0],
        options: {
            target: { value: 'MODULE', summary: 'ES module with your bot; default: a sample bot.' },
            force: { summary: 'Overwrite files that are there already.' },
        },
    },
    validate: {
        summary: 'Find every mistake in a suite and its datasets, at no cost.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: { json: JSON_OPTION },
    },
    run: {
        summary: 'Run a suite, compare with a baseline, judge, report.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            baseline: BASELINE_OPTION,
            base: {
                value: 'REV',
                summary: 'Judge as a pull request onto this commit: its bars, its limits, its form of the cases.',
            },
            filter: { value: 'tag:NAME', summary: 'Only the cases with this tag.' },
            failed: {
                value: 'RUN',
                summary: 'Only the cases that failed or were not measured in this run.',
            },
            resume: { value: 'RUN', summary: 'Go on with a run that was cut off.' },
            out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
            record: { summary: 'Measure like the default branch does: run.baseline_trials, one look.' },
            json: JSON_OPTION,
        },
    },
    gate: {
        summary: 'Judge stored runs again, without any call.',
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            baseline: BASELINE_OPTION,
            config: {
                value: 'CONFIG',
                summary: 'Gates of this suite file; default: the one the run names.',
            },
            json: JSON_OPTION,
        },
    },
    report: {
        summary: 'Render a stored run again.',
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            baseline: BASELINE_OPTION,
            config: {
                value: 'CONFIG',
                summary: 'Gates of this suite file; default: the one the run names.',
            },
            format: { value: 'FORMAT', summary: 'terminal (default), markdown, junit or json.' },
        },
    },
    calibrate: {
        summary: 'Hold judges against human labels, and write into the lock which may block.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            judge: { value: 'NAME', summary: 'Only this judge; default: all of the suite.' },
            recorded: {
                value: 'FILE',
                summary: 'Verdicts that were recorded elsewhere (JSONL); no model is asked.',
            },
            json: JSON_OPTION,
        },
    },
    rejudge: {
        summary: "Score a stored run's outputs with the scorers and judges as they are now.",
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            config: {
                value: 'CONFIG',
                summary: 'Scorers and judges of this suite file; default: the one the run names.',
            },
            out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
            json: JSON_OPTION,
        },
    },
    doctor: {
        summary: 'Measure the gate itself on stored runs: false alarms, what it catches, odd cases.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            run: {
                value: 'RUN',
                summary: 'Examine this stored run; default: the newest of those with the most trials.',
            },
            baseline: {
                value: 'RUN',
                summary: 'A second run of the same thing: what differs between them is a false alarm.',
            },
            json: JSON_OPTION,
        },
    },
    pin: {
        summary: 'Write touchstone.lock: what datasets, rubrics, judges and scorer code are right now.',
        usage: '[CONFIG...]',
        positionals: [0, Infinity],
        options: { check: { summary: 'Only compare; exit 2 where the lock does not match.' } },
    },
};
/** Verbs of the design that this version does not have yet. */
const LATER = ['merge', 'accept', 'import', 'harvest', 'monitor', 'review'];
const DEFAULT_CONFIG = 'evals/configs/pr.yaml';
/** argv (without node and script) → verb and values. Every mistake is a UserError that shows what was meant. */
function parseArguments(argv) {
    const [verb, ...rest] = argv;
    if (verb === undefined)
        throw sayUsage('no verb was given');
    const spec = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!spec)
        throw sayUsage(LATER.includes(verb)
            ? `\`${verb}\` is not in this version yet`
            : `there is no verb \`${verb}\``);
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: rest,
            allowPositionals: true,
            options: Object.fromEntries(Object.entries(spec.options).map(([name, { value }]) => [
                name,
                { type: value === undefined ? 'boolean' : 'string' },
            ])),
        });
    }
    catch (error) {
        throw sayUsage((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error).split('. ')[0], verb);
    }
    const [fewest, most] = spec.positionals;
    const given = parsed.positionals.length;
    if (given < fewest)
        throw sayUsage(`${spec.usage} is missing`, verb);
    if (given > most)
        throw sayUsage(`unexpected argument ${parsed.positionals[most]}`, verb);
    return {
        verb,
        positionals: parsed.positionals,
        options: toOptions(parsed.values),
    };
}
/** No option of ours may be given twice. */
function toOptions(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value === true ? true : undefined,
    ]));
}
function sayUsage(message, verb) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'usage',
        message,
        hint: verb === undefined ? 'touchstone --help lists the verbs' : `touchstone ${verb} --help`,
    });
}
/** The help page, or that of one verb. */
function describeUsage(verb) {
    const spec = verb === undefined ? undefined : VERBS[verb];
    if (!spec) {
        const rows = Object.entries(VERBS).map(([name, { summary }]) => [name, summary]);
        return [
            'touchstone: the quality gate for LLM apps',
            '',
            'Usage: touchstone VERB [ARGUMENTS]',
            '',
            ...formatRows(rows),
            '',
            `CONFIG is a suite file; default ${DEFAULT_CONFIG}.`,
            'Exit codes: 0 pass, 1 a gate failed, 2 could not decide.',
            'touchstone VERB --help shows the options of a verb.',
        ].join('\n');
    }
    const rows = Object.entries(spec.options).map(([name, { value, summary }]) => [
        `--${name}${value ? ` ${value}` : ''}`,
        summary,
    ]);
    const usage = ['touchstone', verb, spec.usage, rows.length > 0 ? '[OPTIONS]' : '']
        .filter((part) => part !== '')
        .join(' ');
    return [spec.summary, '', `Usage: ${usage}`, '', ...formatRows(rows)].join('\n').trimEnd();
}
function formatRows(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9906);



const HELP = ['--help', '-h'];
/** Loaded when asked for. */
const RUNNERS = {
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 4820))).initRepository,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(132), __webpack_require__.e(821), __webpack_require__.e(437), __webpack_require__.e(321), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 9640))).validateSuite,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(132), __webpack_require__.e(821), __webpack_require__.e(437), __webpack_require__.e(106), __webpack_require__.e(869), __webpack_require__.e(535), __webpack_require__.e(321), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 440))).runVerb,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(132), __webpack_require__.e(821), __webpack_require__.e(437), __webpack_require__.e(106), __webpack_require__.e(869), __webpack_require__.e(535), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 9857))).gateStoredRun,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(132), __webpack_require__.e(821), __webpack_require__.e(437), __webpack_require__.e(106), __webpack_require__.e(869), __webpack_require__.e(535), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 1535))).reportStoredRun,
    calibrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(821), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 6183))).calibrateJudges,
    rejudge: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(132), __webpack_require__.e(821), __webpack_require__.e(437), __webpack_require__.e(321), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 5489))).rejudgeStoredRun,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(132), __webpack_require__.e(106), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 1256))).examineStoredSuite,
    pin: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(977), __webpack_require__.e(483), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671))).pinSuites,
};
/** Verbs whose failure means that there is no verdict. */
const MEASURING = new Set(['run', 'gate', 'report', 'validate']);
/** argv (without node and script) → exit code. What the user can mend is told without a stack; a bug keeps it. */
async function runCommandLine(argv, host) {
    // `help run` is `run --help`
    const asked = argv[0] === 'help' ? argv.slice(1) : argv;
    const [verb] = asked;
    if (asked !== argv || argv.length === 0 || argv.some((word) => HELP.includes(word))) {
        const isPage = verb === undefined || HELP.includes(verb);
        if (isPage || Object.hasOwn(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .VERBS */ .hU, verb)) {
            host.stdout.write(`${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUsage */ .P_)(isPage ? undefined : verb)}\n`);
            return argv.length === 0 ? _host_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.error : _host_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
        }
    }
    try {
        const args = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .We)(asked);
        const runner = await RUNNERS[args.verb]();
        return await runner(args, host);
    }
    catch (error) {
        await tellFailure(error, verb !== undefined && Object.hasOwn(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .VERBS */ .hU, verb) ? verb : '', argv.includes('--json'), host);
        return _host_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.error;
    }
}
async function tellFailure(error, verb, asJson, host) {
    const { renderFailureTerminal } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 5503));
    const { renderFailureJson } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 6427));
    const { formatJson } = await __webpack_require__.e(/* import() */ 590).then(__webpack_require__.bind(__webpack_require__, 590));
    const isKnown = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo;
    const problems = isKnown
        ? error.problems
        : [{ code: 'bug', message: `this is a bug in Touchstone: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}` }];
    if (asJson)
        host.stdout.write(`${formatJson(renderFailureJson(problems))}\n`);
    const color = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsColor */ .zK)(host.stderr, host.env);
    host.stderr.write(renderFailureTerminal(problems, {
        color,
        width: (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(host.stderr),
        ...(MEASURING.has(verb) ? {} : { subject: `touchstone ${verb}`.trim() }),
    }));
    if (!isKnown && error instanceof Error)
        host.stderr.write(`${error.stack}\n`);
}


/***/ })

};
