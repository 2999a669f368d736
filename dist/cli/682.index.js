export const id = 682;
export const ids = [682];
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
            shard: { value: 'I/N', summary: 'Measure the I-th of N parts of it, and judge nothing.' },
            resume: { value: 'RUN', summary: 'Go on with a run that was cut off.' },
            out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
            'no-cache': { summary: 'Neither use answers that were kept before nor keep new ones.' },
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
        summary: 'Render a stored run again, or verify it.',
        usage: 'RUN',
        positionals: [1, 1],
        options: {
            baseline: BASELINE_OPTION,
            config: {
                value: 'CONFIG',
                summary: 'Judge by the gates of this suite file as it stands; default: the verdict that was told.',
            },
            format: { value: 'FORMAT', summary: 'terminal (default), markdown, junit or json.' },
            verify: {
                summary: 'Check every digest of its evidence.json, and judge it again from what is stored.',
            },
            json: JSON_OPTION,
        },
    },
    merge: {
        summary: 'Make one run of all its shards, compare, judge, report.',
        usage: 'DIR...',
        positionals: [1, Infinity],
        options: {
            baseline: BASELINE_OPTION,
            base: { value: 'REV', summary: 'The commit that the shards were measured with as `--base`.' },
            config: { value: 'CONFIG', summary: 'The suite file; default: the one the shards name.' },
            out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
            record: { summary: 'The shards were measured with `--record`.' },
            json: JSON_OPTION,
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
    accept: {
        summary: 'Write a risk acceptance: a failure that its owner decides to live with, for a time.',
        usage: CONFIG_USAGE,
        positionals: [0, 1],
        options: {
            case: { value: 'ID', many: true, summary: 'A safety case that may fail; again for each.' },
            gate: {
                value: 'GATE',
                summary: 'Or one gate: METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency, latency/p95_ms.',
            },
            bound: {
                value: 'X',
                summary: 'How far the gate may fail: 0.05 is 5 points, or 5 %; US dollars, milliseconds.',
            },
            owner: { value: 'LOGIN', summary: 'Who answers for it, and has to approve it.' },
            reason: { value: 'TEXT', summary: 'Why it may fail.' },
            expires: { value: 'DATE', summary: 'The last day it holds, YYYY-MM-DD (UTC).' },
            days: { value: 'N', summary: 'Or how many days from today.' },
            id: { value: 'ID', summary: 'Its name; default: the case or gate, and the date.' },
        },
    },
};
/** Verbs of the design that this version does not have yet. */
const LATER = ['import', 'harvest', 'monitor', 'review'];
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
            options: Object.fromEntries(Object.entries(spec.options).map(([name, { value, many = false }]) => [
                name,
                {
                    type: value === undefined ? 'boolean' : 'string',
                    multiple: many,
                },
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
        lists: toLists(parsed.values),
    };
}
function toLists(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => Array.isArray(value) ? [[name, value.map(String)]] : []));
}
/** Of what is given twice, the last counts. */
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

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/adapters/secrets.js
var adapters_secrets = __webpack_require__(8317);
;// CONCATENATED MODULE: ./lib/cli/redact-streams.js

/** In a job's step the runner reads along: `::name::` at the start of a line, `##[name]` anywhere. No format of ours has them. */
const COMMANDS = /(?<=^[^\S\n]{0,200}):(?=:)|##(?=\[)/gm;
/**
 * The host of a verb: whatever it writes, commands to a runner and the values of secret-looking variables are taken out
 * last.
 */
function redactStreams(outside) {
    const secrets = (0,adapters_secrets/* openSecrets */.cA)(outside.env);
    const guard = (stream) => ({
        write: (text) => stream.write(secrets.redactDocument(text).replace(COMMANDS, '$& ')),
        ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
        get columns() {
            // a terminal may change its size
            return stream.columns;
        },
    });
    return { ...outside, secrets, stdout: guard(outside.stdout), stderr: guard(outside.stderr) };
}

;// CONCATENATED MODULE: ./lib/cli/command-line.js





const HELP = ['--help', '-h'];
/** Loaded when asked for. */
const RUNNERS = {
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(483), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 4820))).initRepository,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(44), __webpack_require__.e(748), __webpack_require__.e(912), __webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__, 2086))).validateSuite,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(687), __webpack_require__.e(44), __webpack_require__.e(869), __webpack_require__.e(63), __webpack_require__.e(673), __webpack_require__.e(748), __webpack_require__.e(912), __webpack_require__.e(726), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 8793))).runVerb,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(687), __webpack_require__.e(44), __webpack_require__.e(869), __webpack_require__.e(63), __webpack_require__.e(673), __webpack_require__.e(748), __webpack_require__.e(912), __webpack_require__.e(726), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 6106))).mergeShards,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(687), __webpack_require__.e(869), __webpack_require__.e(63), __webpack_require__.e(673), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 9857))).gateStoredRun,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(687), __webpack_require__.e(869), __webpack_require__.e(63), __webpack_require__.e(673), __webpack_require__.e(230)]).then(__webpack_require__.bind(__webpack_require__, 8549))).reportStoredRun,
    calibrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(44), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 6183))).calibrateJudges,
    rejudge: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(483), __webpack_require__.e(368), __webpack_require__.e(44), __webpack_require__.e(63), __webpack_require__.e(748), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 5489))).rejudgeStoredRun,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(982), __webpack_require__.e(368), __webpack_require__.e(687), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 5595))).examineStoredSuite,
    pin: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(483), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671))).pinSuites,
    accept: async () => (await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(549), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 7836))).acceptRisk,
};
/** Verbs whose failure means that there is no verdict. */
const MEASURING = new Set(['run', 'merge', 'gate', 'report', 'validate']);
/** argv (without node and script) → exit code. What the user can mend is told without a stack; a bug keeps it. */
async function runCommandLine(argv, outside) {
    const host = redactStreams(outside);
    // `help run` is `run --help`
    const asked = argv[0] === 'help' ? argv.slice(1) : argv;
    const [verb] = asked;
    if (asked !== argv || argv.length === 0 || argv.some((word) => HELP.includes(word))) {
        const isPage = verb === undefined || HELP.includes(verb);
        if (isPage || Object.hasOwn(cli_arguments/* VERBS */.hU, verb)) {
            host.stdout.write(`${(0,cli_arguments/* describeUsage */.P_)(isPage ? undefined : verb)}\n`);
            return argv.length === 0 ? cli_host/* EXIT */.dc.error : cli_host/* EXIT */.dc.pass;
        }
    }
    try {
        const args = (0,cli_arguments/* parseArguments */.We)(asked);
        const runner = await RUNNERS[args.verb]();
        return await runner(args, host);
    }
    catch (error) {
        await tellFailure(error, verb !== undefined && Object.hasOwn(cli_arguments/* VERBS */.hU, verb) ? verb : '', argv.includes('--json'), host);
        return cli_host/* EXIT */.dc.error;
    }
}
async function tellFailure(error, verb, asJson, host) {
    const { renderFailureTerminal } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 5503));
    const { renderFailureJson } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 6427));
    const isKnown = error instanceof errors/* UserError */.yo;
    const problems = (0,map_texts/* mapTexts */.z)(isKnown
        ? error.problems
        : [{ code: 'bug', message: `this is a bug in Touchstone: ${(0,errors/* describeError */.Uc)(error)}` }], host.secrets.redact);
    if (asJson) {
        const { writeJson } = await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 2745));
        writeJson(renderFailureJson(problems), host);
    }
    const color = (0,cli_host/* wantsColor */.zK)(host.stderr, host.env);
    host.stderr.write(renderFailureTerminal(problems, {
        color,
        width: (0,cli_host/* widthOf */.qz)(host.stderr),
        ...(MEASURING.has(verb) ? {} : { subject: `touchstone ${verb}`.trim() }),
    }));
    if (isKnown || !(error instanceof Error))
        return;
    const { escapeLogLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2564));
    host.stderr.write(`${escapeLogLines(error.stack ?? '').join('\n')}\n`);
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** The same value with every text in it changed; keys stay. Of plain objects and lists, as JSON has them. */
function mapTexts(value, change) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts become texts, nothing else changes
    return mapUnknown(value, change);
}
function mapUnknown(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapUnknown(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapUnknown(item, change)]));
}


/***/ })

};
