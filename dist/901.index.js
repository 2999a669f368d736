export const id = 901;
export const ids = [901];
export const modules = {

/***/ 4901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./lib/adapters/logs/terminal-log.js
var terminal_log = __webpack_require__(62279);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(92525);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(72663);
;// CONCATENATED MODULE: ./lib/report/escape-xml.js

/** What XML 1.0 cannot hold at all, even as a character reference. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/** Untrusted text between tags. */
function escapeXml(text) {
    return clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
}
/** Untrusted text between quotes: line ends and tabs survive. */
function escapeXmlAttribute(text) {
    return clean(text).replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]);
}
function clean(text) {
    return (0,strip_controls/* stripControls */.$)(text).replace(FORBIDDEN, '');
}

// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(39621);
;// CONCATENATED MODULE: ./lib/report/render-junit.js



const MS_PER_SECOND = 1000;
const TIME_DECIMALS = 3;
/** junit.xml in pieces, a testcase each, so that a large suite never stands in memory as one text. */
function* renderJunit(report, source) {
    const { suite, gates } = report.verdict;
    const told = new Map(report.cases.map(({ id, texts }) => [id, texts?.reasons ?? []]));
    function* listCases() {
        for (const facts of source.cases)
            yield describeCase(facts, {
                report,
                reasons: told.get(facts.id),
                place: source.placeOf?.(facts.id),
            });
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="touchstone">\n';
    yield* writeSuite(suite, listCases);
    yield* writeSuite(`${suite}: gates`, () => gates.map(describeGate));
    yield '</testsuites>\n';
}
/** Goes over its cases twice: the totals stand before them. */
function* writeSuite(name, testcases) {
    const counts = { passed: 0, failure: 0, error: 0, skipped: 0 };
    let [tests, seconds] = [0, 0];
    for (const testcase of testcases()) {
        counts[testcase.outcome] += 1;
        tests += 1;
        seconds += testcase.seconds ?? 0;
    }
    const time = seconds > 0 ? ` time="${seconds.toFixed(TIME_DECIMALS)}"` : '';
    yield `  <testsuite name="${escapeXmlAttribute(name)}" tests="${tests}" failures="${counts.failure}" errors="${counts.error}" skipped="${counts.skipped}"${time}>\n`;
    for (const testcase of testcases())
        yield writeTestcase(testcase, name);
    yield '  </testsuite>\n';
}
function writeTestcase({ name, outcome, message, lines, seconds, place }, suite) {
    const attributes = Object.entries({
        classname: suite,
        name,
        file: place?.file,
        line: place?.line,
        time: seconds?.toFixed(TIME_DECIMALS),
    }).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeXmlAttribute(String(value))}"`]);
    const open = `    <testcase${attributes.join('')}`;
    if (outcome === 'passed')
        return `${open}/>\n`;
    const body = (lines ?? []).map(escapeXml).join('\n');
    const close = body === '' ? '/>' : `>${body}</${outcome}>`;
    return `${open}>\n      <${outcome} message="${escapeXmlAttribute(message ?? '')}"${close}\n    </testcase>\n`;
}
function describeCase({ id, trials }, { report, reasons, place }) {
    const milliseconds = trials.reduce((sum, { latency_ms: ms }) => sum + (ms ?? 0), 0);
    const failed = trials.filter(({ outcome }) => outcome === 'failed');
    const missing = trials.filter(({ outcome }) => outcome === 'missing');
    const base = {
        name: id,
        ...(milliseconds > 0 && { seconds: milliseconds / MS_PER_SECOND }),
        ...(place && { place }),
    };
    if (failed.length > 0) {
        const metrics = new Set(failed.flatMap((trial) => Object.entries(trial.metrics).flatMap(([name, { pass }]) => (pass ? [] : [name]))));
        const what = metrics.size > 0 ? `: ${[...metrics].join(', ')}` : '';
        const message = `${failed.length} of ${(0,format_number/* countOf */.pq)(trials.length, 'trial')} failed${what}`;
        return { ...base, outcome: 'failure', message, lines: (reasons ?? []).map(plain) };
    }
    if (missing.length > 0 || trials.length === 0) {
        const why = report.outputs === 'none' ? undefined : missing[0]?.error?.message;
        return { ...base, outcome: 'error', message: `not measured${why ? `: ${why}` : ''}` };
    }
    return trials.every(({ outcome }) => outcome === 'unscored')
        ? { ...base, outcome: 'skipped', message: 'no scorer that blocks applies to this case' }
        : { ...base, outcome: 'passed' };
}
function describeGate(gate) {
    const name = `${gate.gate}${gate.metric === undefined ? '' : ` ${gate.metric}`}`;
    const message = plain((0,describe_gate/* tellGate */.Ny)(gate));
    const lines = [`${plain((0,describe_gate/* nameGate */.J8)(gate))}: ${gate.rule}`, ...(gate.next ? [gate.next] : [])];
    if (gate.result === 'pass')
        return { name, outcome: 'passed' };
    if (gate.result === 'fail')
        return { name, outcome: 'failure', message, lines };
    if (gate.result === 'error')
        return { name, outcome: 'error', message, lines };
    return { name, outcome: 'skipped', message: `${gate.result}: ${message}` };
}
function plain(prose) {
    return prose.replaceAll('`', '');
}

// EXTERNAL MODULE: ./lib/report/render-markdown.js + 2 modules
var render_markdown = __webpack_require__(81518);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/storage/say-unwritable.js


/** What the system said about writing below a run's folder, with the cure. What did not come from the system is a bug, and stays one. */
function sayUnwritable(folder, error) {
    if (error instanceof Error && !('syscall' in error))
        return error;
    return new errors/* UserError */.yo({
        code: 'run-unwritable',
        message: `cannot write to ${folder}: ${(0,errors/* describeError */.Uc)(error)}`,
        hint: suggestRoom(folder, error),
    });
}
function suggestRoom(folder, error) {
    const has = (...codes) => codes.some((code) => (0,errors/* hasCode */.up)(error, code));
    if (has('ENOSPC', 'EDQUOT', 'EFBIG'))
        return `the disk, or what this user may write, is full: make room, then go on with --resume ${(0,external_node_path_.basename)(folder)}; every trial reported so far is on disk`;
    if (has('EEXIST', 'ENOTDIR'))
        return 'a file stands where a folder belongs: choose another place with --out';
    return 'check the permissions of the folder, or choose another place with --out';
}

;// CONCATENATED MODULE: ./lib/adapters/storage/write-reports.js






/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
async function writeReports(folder, report, run) {
    const places = new Map(report.cases.map(({ id, place }) => [id, place]));
    const junit = renderJunit(report, { cases: run.cases, placeOf: (id) => places.get(id) });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), (0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'junit.xml'), external_node_stream_.Readable.from(junit));
    }
    catch (error) {
        throw sayUnwritable(folder, error);
    }
}

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
// EXTERNAL MODULE: ./lib/report/render-failure.js
var render_failure = __webpack_require__(85503);
// EXTERNAL MODULE: ./lib/report/describe-report.js
var describe_report = __webpack_require__(98888);
// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(82564);
// EXTERNAL MODULE: ./lib/report/format-place.js
var format_place = __webpack_require__(56337);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
;// CONCATENATED MODULE: ./lib/report/render-terminal.js






/** Cases told in full; a terminal is not for reading a hundred. */
const MAX_CASES = 10;
const MAX_TEXT_LINES = 6;
const MIN_WIDTH = 40;
const LABEL_WIDTH = 10;
const MARKS = {
    pass: { mark: '✓', paint: 'green' },
    warn: { mark: '!', paint: 'yellow' },
    fail: { mark: '✗', paint: 'red' },
    error: { mark: '?', paint: 'red' },
};
/** The report for a terminal or a log: columns, and no line that a runner could take for a command. */
function renderTerminal(report, { color, width }) {
    const screen = { paint: (0,terminal_style/* makePainter */.AG)(color), width: Math.max(width, MIN_WIDTH) };
    const parts = [
        writeHeadline(report, screen),
        writeGates(report, screen),
        writeReasons(report, screen),
        ...writeCases(report, screen),
        writeFacts(report, screen),
        [`${screen.paint('Reproduce:', 'bold')} ${(0,escape_log/* escapeLog */.A)(report.reproduce)}`],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function writeHeadline(report, screen) {
    const { headline, verdict, head, playbook } = report;
    const { mark, paint } = MARKS[headline.tone];
    const about = [
        `suite ${verdict.suite}`,
        ...(head === undefined ? [] : [(0,describe_report/* shortSha */.Fu)(head)]),
        (0,describe_report/* describeMeasured */.aY)(verdict),
    ].join(', ');
    return [
        ...(0,terminal_style/* wrap */.LV)(`${mark} ${render_terminal_plain(headline.text)}`, screen.width).map((line) => screen.paint(line, paint, 'bold')),
        screen.paint((0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(about), screen.width), 'dim'),
        ...(headline.tone === 'error'
            ? (0,terminal_style/* wrap */.LV)(render_terminal_plain(['What to do:', (0,describe_report/* describeCure */.vR)(report), (0,describe_report/* playbookPath */.H9)(playbook)].filter(Boolean).join(' ')), screen.width)
            : []),
    ];
}
function writeGates(report, { paint, width }) {
    const rows = (0,describe_gate/* describeGates */.yg)(report.verdict.gates);
    if (rows.length === 0)
        return [];
    const header = ['metric', 'baseline', (0,describe_report/* nameSubject */.wu)(report), (0,describe_gate/* nameChange */.cw)(rows), 'result'];
    const cells = rows.map(({ name, baseline, current, change, gate }) => [
        render_terminal_plain(name),
        baseline,
        current,
        change,
        describeResult(gate.result, report),
    ]);
    const [top, ...lines] = (0,terminal_style/* alignRows */.P4)([header, ...cells], [1, 2, 3]).map((row) => row.join('  '));
    return [
        paint((0,terminal_style/* clip */.$Q)(top.trimEnd(), width), 'dim'),
        ...lines.map((line, index) => paint((0,terminal_style/* clip */.$Q)(line.trimEnd(), width), ...paintOf(rows[index].gate.result))),
    ];
}
function describeResult(result, { mode }) {
    const word = result.replaceAll('-', ' ');
    return result === 'fail' && mode === 'report' ? `${word} (not blocking)` : word;
}
function paintOf(result) {
    if (result === 'fail' || result === 'error')
        return ['red'];
    if (result === 'pass')
        return ['green'];
    return result === 'advisory' ? ['dim'] : ['yellow'];
}
function writeReasons({ verdict, headline }, { width }) {
    return (0,describe_gate/* describeGates */.yg)(verdict.gates).flatMap(({ gate }) => {
        if (gate.result === 'pass')
            return (0,describe_gate/* explainEvidence */.nP)(gate).flatMap((line) => (0,terminal_style/* wrap */.LV)(render_terminal_plain(line), width));
        return (0,terminal_style/* wrap */.LV)(render_terminal_plain((0,describe_gate/* tellReason */.WJ)(gate, headline.text)), width);
    });
}
function writeCases({ cases, verdict }, screen) {
    const bad = cases.filter(({ kind }) => kind !== 'fixed' && kind !== 'new');
    const fixed = verdict.comparison?.fixed ?? [];
    return [
        ...bad.slice(0, MAX_CASES).map((reported) => writeCase(reported, screen)),
        bad.length > MAX_CASES
            ? [`…and ${(0,format_number/* countOf */.pq)(bad.length - MAX_CASES, 'more case')}: see the report.`]
            : [],
        fixed.length > 0
            ? [(0,terminal_style/* clip */.$Q)(`${screen.paint('Fixed:', 'green')} ${(0,escape_log/* escapeLog */.A)(fixed.join(', '))}`, screen.width)]
            : [],
    ];
}
function writeCase(reported, { paint, width }) {
    const { id, kind, place, texts } = reported;
    const label = kind === 'missing' ? 'not measured' : kind;
    const line = (name, text) => text ? writeText(name, text, width) : [];
    return [
        [
            `${paint(label, 'red', 'bold')} ${paint((0,escape_log/* escapeLog */.A)(id), 'bold')}`,
            ...((0,describe_report/* isToldByKind */.Dy)(reported) ? [] : [(0,describe_report/* describeStatus */.Wn)(reported)]),
            ...(place ? [paint((0,escape_log/* escapeLog */.A)((0,format_place/* formatPlace */.d)(place)), 'dim')] : []),
        ].join(' · '),
        ...(texts
            ? [
                ...texts.reasons.flatMap((reason) => (0,terminal_style/* wrap */.LV)(render_terminal_plain(reason), width - 4).map((part, at) => `  ${at === 0 ? '•' : ' '} ${part}`)),
                ...line('input', texts.input),
                ...line('reference', texts.reference),
                ...line('old output', texts.before),
                ...line('new output', texts.after),
            ]
            : ['  (texts withheld: report.outputs is none)']),
    ];
}
function writeText(name, { text, omitted }, width) {
    const room = width - LABEL_WIDTH - 5;
    const lines = (0,escape_log/* escapeLogLines */.l)(text).flatMap((line) => (line === '' ? [''] : (0,terminal_style/* wrap */.LV)(line, room)));
    const isCut = omitted > 0 || lines.length > MAX_TEXT_LINES;
    return [...lines.slice(0, MAX_TEXT_LINES), ...(isCut ? ['…'] : [])].map((line, index) => {
        const label = (index === 0 ? name : '').padEnd(LABEL_WIDTH);
        return `  ${label} │ ${line}`;
    });
}
function writeFacts(report, { paint, width }) {
    const { verdict } = report;
    const rows = [
        ['Baseline', (0,describe_report/* describeBaseline */.FT)(verdict.baseline)],
        ['Spent', (0,describe_report/* describeSpend */.EJ)(report).join('; ') || describe_gate/* NOTHING */.K$],
        ...(verdict.unanswered.length > 0
            ? [
                ['Unanswered', `safety cases without any answer: ${verdict.unanswered.join(', ')}`],
            ]
            : []),
        ...verdict.notes.map((note) => ['Note', note]),
        ...(report.policyChanges ?? []).map(({ key, before, after, effect }) => [
            'Policy',
            `${key}: ${before ?? 'not set'} → ${after ?? 'removed'} (${effect})`,
        ]),
        ...(report.pinChanges ?? []).map(({ change, kind, path }) => [
            'Pin',
            `${change}: ${kind} ${path}`,
        ]),
        ...(report.acceptances ?? []).map(({ id, owner, daysLeft }) => [
            'Accepted',
            `${id} by ${owner}, ${daysLeft < 0 ? 'expired' : `${(0,format_number/* countOf */.pq)(daysLeft, 'day')} left`}`,
        ]),
    ];
    return rows.flatMap(([name, text]) => (0,terminal_style/* wrap */.LV)(`${name}: ${render_terminal_plain(text)}`, width - 2).map((line, index) => index === 0 ? line.replace(`${name}:`, paint(`${name}:`, 'bold')) : `  ${line}`));
}
/** Prose without its backticks, harmless. */
function render_terminal_plain(prose) {
    return (0,escape_log/* escapeLog */.A)(prose.replaceAll('`', ''));
}

;// CONCATENATED MODULE: ./lib/action/announce-progress.js

/** When a run counts as long, and how often it is told of then. GitHub counts every write. */
const FIRST_MS = 30_000;
const EVERY_MS = 60_000;
/**
 * Tells of a long run, first after half a minute, then every minute. `tell` answers whether to go on:
 * where nobody can be told once, nobody is asked again.
 */
function announceProgress({ clock, log, tell, firstMs = FIRST_MS, everyMs = EVERY_MS, }) {
    const ended = new AbortController();
    let latest;
    const announcing = announce().catch((error) => log.warn(`no word of the run under way: ${(0,errors/* describeError */.Uc)(error)}`));
    async function announce() {
        for (let waitMs = firstMs; !ended.signal.aborted; waitMs = everyMs) {
            await clock.sleep(waitMs, ended.signal);
            if (ended.signal.aborted || !(await tell(latest)))
                return;
        }
    }
    return {
        note(progress) {
            latest = progress;
        },
        async settle() {
            ended.abort();
            await announcing;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/github/payload.js
var payload = __webpack_require__(79072);
;// CONCATENATED MODULE: ./lib/adapters/github/baseline-choice.js




/**
 * Reads the input `baseline`.
 * @throws UserError for a path that is not there, or that lies in a checkout whose author is being judged
 */
function parseBaselineChoice(text, { checkout, untrustedCheckout }) {
    if (text === undefined || text === '' || text === 'auto')
        return { kind: 'auto' };
    if (text === 'none')
        return { kind: 'none' };
    const runId = (0,payload/* toId */.Lr)(text);
    if (runId !== undefined)
        return { kind: 'run', runId };
    const path = (0,external_node_path_.resolve)(checkout, text);
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new errors/* UserError */.yo({
            code: 'baseline',
            message: `\`baseline\` names nothing that exists: ${JSON.stringify(text)}`,
            hint: 'write `auto`, `none`, the id of a workflow run, or the folder of a stored run',
        });
    }
    if (untrustedCheckout && isInside((0,external_node_fs_.realpathSync)(checkout), (0,external_node_fs_.realpathSync)(path))) {
        throw new errors/* UserError */.yo({
            code: 'baseline',
            message: `\`baseline: ${text}\` lies in the checkout: a pull request would bring its own yardstick`,
            hint: 'use `auto`, or a folder outside the checkout (below `runner.temp`)',
        });
    }
    return { kind: 'path', path };
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return !(0,external_node_path_.isAbsolute)(way) && way.split(external_node_path_.sep)[0] !== '..';
}

// EXTERNAL MODULE: ./lib/adapters/github/api-failure.js
var api_failure = __webpack_require__(62545);
// EXTERNAL MODULE: ./lib/adapters/github/archive-caps.js
var archive_caps = __webpack_require__(93816);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(87633);
;// CONCATENATED MODULE: ./lib/adapters/github/baseline-trust.js

function baselineArtifactName(suite) {
    return `touchstone-${suite}`;
}
/** Exactly the events that record; a dispatch runs whatever ref a person chose, a pull request whatever it wants. */
const RECORDING_EVENTS = new Set(['push', 'schedule']);
/**
 * A conclusion covers all jobs of the workflow, and a red main records too: a baseline frozen at the last green
 * commit would blame later pull requests. How complete the run is, it says itself.
 */
const ACCEPTED_CONCLUSIONS = new Set(['success', 'failure', 'cancelled', 'timed_out']);
const ARTIFACT_RULES = [
    { letter: 'a', refuse: refuseArchive },
    {
        letter: 'b',
        refuse: ({ workflow_run: told }, { repositoryId }) => refuseOrigin([told?.repository_id, told?.head_repository_id], repositoryId),
    },
    {
        letter: 'd',
        refuse: ({ workflow_run: told }, { defaultBranch }) => refuseBranch(told?.head_branch, defaultBranch),
    },
];
const RUN_RULES = [
    {
        letter: 'b',
        refuse: ({ repository, head_repository }, { repositoryId }) => head_repository === null
            ? 'its head repository is gone'
            : refuseOrigin([repository?.id, head_repository.id], repositoryId),
    },
    {
        letter: 'c',
        refuse: ({ event }) => RECORDING_EVENTS.has(event)
            ? undefined
            : `it was made on \`${event}\`; only push and schedule record`,
    },
    {
        letter: 'd',
        refuse: ({ head_branch }, { defaultBranch }) => refuseBranch(head_branch, defaultBranch),
    },
    { letter: 'f', refuse: refuseWorkflow },
];
const PAIR_RULES = [
    {
        letter: 'e',
        refuse({ artifact, run, behind }) {
            if (artifact.workflow_run?.id !== run.id || artifact.workflow_run.head_sha !== run.head_sha)
                return 'the artifact and the run disagree on where it comes from';
            const isAncestor = behind !== undefined && Number.isSafeInteger(behind) && behind >= 0;
            return isAncestor ? undefined : 'its commit is not an ancestor of the base';
        },
    },
    { letter: 'g', refuse: refuseAttempt },
];
/** Every reason to distrust a stored run, in one place. Default deny. Trust in the content is `judgeContent`. */
function judgeCandidate(candidate, wanted) {
    const why = firstRefusal(ARTIFACT_RULES, candidate.artifact, wanted) ??
        firstRefusal(RUN_RULES, candidate.run, wanted) ??
        firstRefusal(PAIR_RULES, candidate, wanted);
    if (why === undefined)
        return { trusted: true };
    return { trusted: false, pending: why.endsWith(' [g]') && isUnderWay(candidate.run.status), why };
}
/** What can be told from the artifact's own row, before a request is spent on its run. */
function judgeArtifactRow(artifact, wanted) {
    return toTrust(firstRefusal(ARTIFACT_RULES, artifact, wanted));
}
/** Whether a run records baselines at all: worth waiting for, worth asking for its artifacts. */
function baseline_trust_judgeRun(run, wanted) {
    return toTrust(firstRefusal(RUN_RULES, run, wanted));
}
function firstRefusal(rules, subject, wanted) {
    for (const { letter, refuse } of rules) {
        const why = refuse(subject, wanted);
        if (why !== undefined)
            return `${why} [${letter}]`;
    }
    return undefined;
}
function toTrust(why) {
    return why === undefined ? { trusted: true } : { trusted: false, pending: false, why };
}
/** What the document inside must say of itself (letter h): the digest proves only that it travelled well. */
function judgeContent(document, { artifact, run }, { suite, repositoryId }) {
    const refusals = [
        [document.format === domain_run/* RUN_FORMAT */.i, `its format is ${document.format}, not ${domain_run/* RUN_FORMAT */.i}`],
        [document.suite === suite, 'it is of another suite'],
        [
            repositoryId !== undefined && document.repository_id === repositoryId,
            'it says it was measured in another repository',
        ],
        [document.commit === run.head_sha, 'it says it was measured at another commit'],
        [document.run_id === run.id, 'it says it was measured by another run'],
        [
            (document.attempt ?? 1) <= run.run_attempt,
            'it says it was measured by an attempt that has not been',
        ],
        [document.shard === undefined, 'it is one shard of a run'],
        [artifact.name === baselineArtifactName(suite), 'its name is of another suite'],
    ];
    const refused = refusals.find(([holds]) => !holds);
    return refused ? { trusted: false, pending: false, why: `${refused[1]} [h]` } : { trusted: true };
}
function isUnderWay(status) {
    return ['queued', 'in_progress', 'requested', 'waiting', 'pending'].includes(status ?? '');
}
function refuseArchive(artifact, wanted) {
    if (artifact.name !== baselineArtifactName(wanted.suite))
        return 'its name is of another suite';
    if (artifact.expired !== false)
        return 'it has expired';
    if (!/^sha256:[0-9a-f]{64}$/.test(artifact.digest ?? ''))
        return 'it has no digest';
    if (!(artifact.size_in_bytes > 0))
        return 'it is empty';
    if (!(artifact.size_in_bytes <= wanted.maxZipBytes))
        return `it has ${artifact.size_in_bytes} bytes, over the cap of ${wanted.maxZipBytes}`;
    return undefined;
}
/** By id: names can be taken over. */
function refuseOrigin(ids, repositoryId) {
    if (repositoryId === undefined)
        return 'the id of this repository is unknown';
    return ids.every((id) => id === repositoryId)
        ? undefined
        : 'its code comes from another repository (a fork)';
}
function refuseBranch(branch, defaultBranch) {
    return branch === defaultBranch
        ? undefined
        : `it was made on branch \`${branch ?? '(none)'}\`, not \`${defaultBranch}\``;
}
function refuseWorkflow({ path, head_branch }, { workflowPath }) {
    // The API names the ref behind the path in some answers.
    const spellings = ['', `@${head_branch}`, `@refs/heads/${head_branch}`];
    return spellings.some((ref) => path === `${workflowPath}${ref}`)
        ? undefined
        : `it was made by workflow \`${path}\`, not \`${workflowPath}\``;
}
function refuseAttempt({ artifact, run, newestArtifactId }) {
    if (run.status !== 'completed')
        return isUnderWay(run.status)
            ? 'its run has not ended'
            : `its run is \`${run.status ?? '(unknown)'}\``;
    if (!ACCEPTED_CONCLUSIONS.has(run.conclusion ?? ''))
        return `its run ended as \`${run.conclusion ?? '(unknown)'}\``;
    if (artifact.id !== newestArtifactId)
        return 'a later attempt of its run replaced it';
    return undefined;
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 1 modules
var github_client = __webpack_require__(43200);
;// CONCATENATED MODULE: ./lib/adapters/github/baseline-api.js



const PAGE = 100;
function createBaselineApi({ client, repository }, { suite, workflowPath }) {
    const at = (0,github_client/* addressOf */.c)(repository);
    const name = baselineArtifactName(suite);
    return {
        async listRunsOf(sha) {
            const { rest } = await client.octokit();
            const { data } = await rest.actions.listWorkflowRuns({
                ...at,
                workflow_id: external_node_path_.posix.basename(workflowPath),
                head_sha: sha,
                per_page: PAGE,
            });
            return data.workflow_runs.map(toRunRow).toSorted((a, b) => b.id - a.id);
        },
        async readRun(runId) {
            const { rest } = await client.octokit();
            return toRunRow((await rest.actions.getWorkflowRun({ ...at, run_id: runId })).data);
        },
        async listArtifactsOf(runId) {
            const { rest } = await client.octokit();
            const asked = { ...at, run_id: runId, name, per_page: PAGE };
            const { data } = await rest.actions.listWorkflowRunArtifacts(asked);
            return newestFirst(data.artifacts.filter((row) => row.name === name));
        },
        async listArtifacts(page) {
            const { rest } = await client.octokit();
            const asked = { ...at, name, per_page: PAGE, page };
            const { data } = await rest.actions.listArtifactsForRepo(asked);
            const rows = newestFirst(data.artifacts.filter((row) => row.name === name));
            return { rows, more: data.artifacts.length === PAGE };
        },
        async countBehind(ancestor, sha) {
            if (ancestor === sha)
                return 0;
            const { rest } = await client.octokit();
            const asked = { ...at, basehead: `${ancestor}...${sha}`, per_page: 1 };
            const { data } = await rest.repos.compareCommitsWithBasehead(asked);
            return data.status === 'ahead' || data.status === 'identical' ? data.ahead_by : undefined;
        },
    };
}
function newestFirst(rows) {
    return rows.toSorted((a, b) => b.id - a.id);
}
function toRunRow(run) {
    const { event, status, conclusion, path, head_branch, head_sha } = run;
    return {
        event,
        status,
        conclusion,
        path,
        head_branch,
        head_sha,
        id: Number(run.id),
        run_attempt: run.run_attempt ?? 1,
        repository: toIdentity(run.repository),
        head_repository: toIdentity(run.head_repository),
    };
}
function toIdentity(repository) {
    return repository ? { id: Number(repository.id) } : null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/first-parents.js

const MAX_REQUESTS = 4;
/**
 * The commit itself, its first parent, that one's first parent and so on, by the API: the checkout holds two of them.
 * Ends at the root, after `maxCommits`, or when a few requests have not brought more.
 */
async function* walkFirstParents({ client, repository }, sha, maxCommits) {
    const octokit = await client.octokit();
    const firstParents = new Map();
    let commit = sha;
    let requests = 0;
    for (let walked = 0; commit !== undefined && walked < maxCommits; walked += 1) {
        yield commit;
        if (!firstParents.has(commit)) {
            if (requests === MAX_REQUESTS)
                return;
            requests += 1;
            // Side branches fill a page too: the chain may leave it early and is then taken up where it left.
            const { data } = await octokit.rest.repos.listCommits({
                ...(0,github_client/* addressOf */.c)(repository),
                sha: commit,
                per_page: 100,
            });
            for (const { sha: listed, parents } of data)
                firstParents.set(listed, parents[0]?.sha);
        }
        commit = firstParents.get(commit);
    }
}

// EXTERNAL MODULE: ./lib/adapters/github/download-artifact.js
var download_artifact = __webpack_require__(74139);
;// CONCATENATED MODULE: ./lib/adapters/github/take-candidate.js




/** Judges a candidate by the API's word, fetches it, and judges it again by its own. */
async function takeCandidate(tools, candidate, wanted, signal) {
    const trust = judgeCandidate(candidate, wanted);
    if (!trust.trusted)
        return refuse(candidate, trust.why);
    const downloaded = await (0,download_artifact/* downloadArtifact */.b)({ ...tools, artifact: candidate.artifact }, signal);
    if (downloaded.status !== 'downloaded')
        return refuse(candidate, downloaded.why);
    const { folder } = downloaded;
    const taken = await openTrusted(tools, folder, candidate, wanted);
    if (taken.status === 'refused')
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    return taken;
}
async function openTrusted(tools, folder, candidate, wanted) {
    try {
        const stored = await tools.openRun(folder);
        const trust = judgeContent(stored.run, candidate, wanted);
        return trust.trusted ? { status: 'taken', stored } : refuse(candidate, trust.why);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        return refuse(candidate, `it cannot be read: ${problem?.message ?? error.message}`);
    }
}
/** Which one it was, for people: its run, its commit, and why it does not serve. */
function nameCandidate({ artifact }, why) {
    const run = artifact.workflow_run;
    const commit = run?.head_sha ? ` at ${run.head_sha.slice(0, 10)}` : '';
    return `artifact ${artifact.id} of run ${run?.id ?? '(unknown)'}${commit}: ${why}`;
}
function refuse(candidate, why) {
    return { status: 'refused', why: nameCandidate(candidate, why) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/wait-for-run.js

const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;
/** The run once it has ended; `undefined` when time is up. Asks ever more rarely: ten minutes are a dozen requests. */
async function waitForRun(context, run) {
    const { api, clock, log, signal } = context;
    const deadline = clock.elapsed() + context.waitMs;
    if (context.waitMs > 0)
        log.info(`The baseline of ${run.head_sha.slice(0, 10)} is being measured (run ${run.id}): waiting for it`);
    for (let waitMs = FIRST_WAIT_MS;; waitMs = Math.min(waitMs * 1.5, LONGEST_WAIT_MS)) {
        const leftMs = deadline - clock.elapsed();
        if (leftMs <= 0 || signal.aborted)
            return undefined;
        await clock.sleep(Math.min(waitMs, leftMs), signal);
        if (signal.aborted)
            return undefined;
        try {
            const now = await api.readRun(run.id);
            if (now.status === 'completed')
                return now;
        }
        catch (error) {
            if ((0,api_failure/* readApiFailure */.H)(error).kind === 'gone')
                return undefined;
            // One answer that does not come is no reason to stop waiting.
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/search-baseline.js





/** How far back, and how much to ask for: a repository's jobs share 1,000 requests an hour. */
const MAX_COMMITS = 200;
const MAX_PAGES = 3;
const MAX_RUNS_ASKED = 5;
const MAX_RUNS_AT_COMMIT = 3;
/** Commits that are asked for one by one when the list by name is flooded. */
const MAX_COMMITS_ASKED = 4;
const MAX_REFUSALS_TOLD = 30;
/** The nearest trusted baseline: of the wanted commit (waiting for it where it is being measured), else of its nearest first-parent ancestor. */
async function searchBaseline(context) {
    const trail = { refused: [], tried: new Set() };
    const answer = (why) => ({
        status: 'none',
        why,
        refused: tellRefusals(trail.refused),
    });
    try {
        const found = (await takeAtCommit(context, { sha: context.wantedSha, behind: 0, wait: true }, trail)) ??
            (await takeFromAncestors(context, trail));
        if (found)
            return { ...found, refused: tellRefusals(trail.refused) };
    }
    catch (error) {
        if (context.signal.aborted)
            return answer('interrupted');
        const { kind, message } = (0,api_failure/* readApiFailure */.H)(error);
        const cure = kind === 'forbidden' ? ' (needs `actions: read` and `contents: read`)' : '';
        return answer(`baselines could not be looked up: ${message}${cure}`);
    }
    const commit = context.wantedSha.slice(0, 10);
    return answer(`no trusted baseline of ${commit} or of its last ${MAX_COMMITS} first-parent ancestors`);
}
/** Starts from the workflow's runs, so that artifacts which others named alike cannot hide the right one. */
async function takeAtCommit(context, { sha, behind, wait }, trail) {
    const { wanted, ownRunId } = context;
    const runs = await listRuns(context, sha);
    const recording = runs.filter((run) => run.id !== ownRunId && baseline_trust_judgeRun(run, wanted).trusted);
    const ended = recording.filter(({ status }) => status === 'completed');
    for (const run of ended.slice(0, MAX_RUNS_AT_COMMIT)) {
        const found = await takeOfRun(context, run, behind, trail);
        if (found)
            return found;
    }
    const underWay = wait ? recording.find(({ status }) => isUnderWay(status)) : undefined;
    if (!underWay)
        return undefined;
    const waited = await waitForRun(context, underWay);
    if (waited)
        return await takeOfRun(context, waited, behind, trail);
    trail.refused.push({
        why: `run ${underWay.id} at ${sha.slice(0, 10)}: its run has not ended [g]`,
    });
    return undefined;
}
/** The workflow may not be on the default branch yet: then nothing has been recorded. */
async function listRuns({ api }, sha) {
    try {
        return await api.listRunsOf(sha);
    }
    catch (error) {
        if ((0,api_failure/* readApiFailure */.H)(error).kind === 'gone')
            return [];
        throw error;
    }
}
async function takeOfRun(context, run, behind, trail) {
    const [artifact] = await context.api.listArtifactsOf(run.id);
    if (!artifact)
        return undefined;
    return await take(context, { artifact, run, behind, newestArtifactId: artifact.id }, trail);
}
async function takeFromAncestors(context, trail) {
    const { bySha, newestOf, cut } = await listPlausible(context, trail);
    if (bySha.size === 0 && !cut)
        return undefined;
    const walked = [];
    let asked = 0;
    for await (const sha of walkFirstParents(context, context.wantedSha, MAX_COMMITS)) {
        const behind = walked.push(sha) - 1;
        for (const artifact of bySha.get(sha) ?? []) {
            asked += 1;
            const run = await readRun(context, artifact, trail);
            const newestArtifactId = newestOf.get(run?.id) ?? artifact.id;
            const found = run && (await take(context, { artifact, run, behind, newestArtifactId }, trail));
            if (found)
                return found;
        }
        bySha.delete(sha);
        const isDone = bySha.size === 0 || asked >= MAX_RUNS_ASKED;
        if (isDone && (!cut || behind >= MAX_COMMITS_ASKED))
            break;
    }
    const left = asked >= MAX_RUNS_ASKED
        ? 'it was not looked at: too many nearer ones were refused'
        : 'its commit is not an ancestor of the base [e]';
    for (const artifact of [...bySha.values()].flat())
        search_baseline_refuse(trail, artifact, left);
    if (!cut)
        return undefined;
    for (const [index, sha] of walked.slice(1, 1 + MAX_COMMITS_ASKED).entries()) {
        const found = await takeAtCommit(context, { sha, behind: index + 1, wait: false }, trail);
        if (found)
            return found;
    }
    return undefined;
}
async function listPlausible({ api, wanted, ownRunId }, trail) {
    const bySha = new Map();
    const newestOf = new Map();
    for (let page = 1;; page += 1) {
        const { rows, more } = await api.listArtifacts(page);
        for (const artifact of rows) {
            const { id: runId, head_sha: sha } = artifact.workflow_run ?? {};
            if (runId === ownRunId || trail.tried.has(artifact.id))
                continue;
            newestOf.set(runId, Math.max(newestOf.get(runId) ?? 0, artifact.id));
            const trust = judgeArtifactRow(artifact, wanted);
            if (!trust.trusted)
                search_baseline_refuse(trail, artifact, trust.why);
            else if (sha)
                bySha.set(sha, [...(bySha.get(sha) ?? []), artifact]);
        }
        if (!more || page === MAX_PAGES)
            return { bySha, newestOf, cut: more };
    }
}
async function readRun({ api }, artifact, trail) {
    try {
        return await api.readRun(artifact.workflow_run?.id ?? 0);
    }
    catch (error) {
        if ((0,api_failure/* readApiFailure */.H)(error).kind !== 'gone')
            throw error;
        search_baseline_refuse(trail, artifact, 'its run was deleted');
        return undefined;
    }
}
async function take(context, candidate, trail) {
    const { run, behind, artifact } = candidate;
    trail.tried.add(artifact.id);
    const taken = await takeCandidate(context, candidate, context.wanted, context.signal);
    if (taken.status === 'taken')
        return { status: 'found', stored: taken.stored, commit: run.head_sha, behind, refused: [] };
    trail.refused.push({ why: taken.why });
    return undefined;
}
function search_baseline_refuse(trail, artifact, why) {
    trail.refused.push({ why: nameCandidate({ artifact }, why) });
}
function tellRefusals(refused) {
    if (refused.length <= MAX_REFUSALS_TOLD)
        return refused;
    const rest = refused.length - MAX_REFUSALS_TOLD;
    return [...refused.slice(0, MAX_REFUSALS_TOLD), { why: `and ${rest} more` }];
}

;// CONCATENATED MODULE: ./lib/adapters/github/find-baseline.js






/**
 * Baselines in this repository's artifacts. `find` answers `none`, with every refusal, where the API has nothing
 * to trust or does not answer; it throws UserError where a run or folder was named that cannot serve.
 */
function createBaselineStore(options) {
    return {
        async find(suite, signal) {
            const { choice } = options;
            if (choice.kind === 'none')
                return none('`baseline: none`');
            if (choice.kind === 'path')
                return await openNamedFolder(options, choice.path, suite);
            if (options.wantedSha === undefined)
                return none('the base commit is not known');
            if (options.workflowPath === undefined)
                return none('the workflow that records baselines is not known: set `baseline-workflow`');
            const search = {
                ...options,
                wantedSha: options.wantedSha,
                wanted: toWanted(options, suite, options.workflowPath),
                api: createBaselineApi(options, { suite, workflowPath: options.workflowPath }),
                signal,
            };
            return choice.kind === 'run'
                ? await takeNamedRun(search, choice.runId)
                : await searchBaseline(search);
        },
    };
}
/** `evals.yml` or `.github/workflows/evals.yml`, as the input `baseline-workflow` has it. */
function toWorkflowPath(input) {
    const path = input.includes('/') ? input : `.github/workflows/${input}`;
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return path;
    throw new errors/* UserError */.yo({
        code: 'baseline-workflow',
        message: `\`baseline-workflow\` is not a workflow file: ${JSON.stringify(input)}`,
        hint: 'write the file’s name below `.github/workflows/`, e.g. `evals.yml`',
    });
}
function toWanted(options, suite, workflowPath) {
    const { id, defaultBranch } = options.repository;
    return {
        suite,
        ...(id !== undefined && { repositoryId: id }),
        defaultBranch,
        workflowPath,
        maxZipBytes: options.caps?.maxZipBytes ?? archive_caps/* ARCHIVE_CAPS */.l.maxZipBytes,
    };
}
function none(why) {
    return { status: 'none', why, refused: [] };
}
async function openNamedFolder({ openRun }, path, suite) {
    const stored = await openRun(path);
    if (stored.run.suite !== suite) {
        throw new errors/* UserError */.yo({
            code: 'baseline',
            message: `the baseline at ${path} is of suite \`${stored.run.suite}\`, not \`${suite}\``,
            hint: 'name the folder of a stored run of this suite',
        });
    }
    const { commit } = stored.run;
    return { status: 'found', stored, ...(commit && { commit }), behind: 0, refused: [] };
}
/** A run that a person named is held to the same rules; that it cannot serve is theirs to mend, not to pass over. */
async function takeNamedRun(search, runId) {
    const { api, wanted, wantedSha, signal } = search;
    try {
        const run = await api.readRun(runId);
        const [artifact] = await api.listArtifactsOf(runId);
        if (!artifact)
            throw refuseNamed(runId, `it has no artifact \`touchstone-${wanted.suite}\``);
        const behind = await api.countBehind(run.head_sha, wantedSha);
        const candidate = {
            artifact,
            run,
            ...(behind !== undefined && { behind }),
            newestArtifactId: artifact.id,
        };
        const taken = await takeCandidate(search, candidate, wanted, signal);
        if (taken.status === 'refused')
            throw refuseNamed(runId, taken.why);
        const { stored } = taken;
        return { status: 'found', stored, commit: run.head_sha, behind: behind ?? 0, refused: [] };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw refuseNamed(runId, (0,api_failure/* readApiFailure */.H)(error).message);
    }
}
function refuseNamed(runId, why) {
    return new errors/* UserError */.yo({
        code: 'baseline',
        message: `\`baseline: ${runId}\` cannot serve: ${why}`,
        hint: 'use `auto`, or the id of a push or schedule run of the default branch that is an ancestor of the base',
    });
}

// EXTERNAL MODULE: ./lib/adapters/github/reruns.js + 2 modules
var reruns = __webpack_require__(32598);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(23195);
;// CONCATENATED MODULE: ./lib/verdict/shared-values.js
/** Kept per run; what comes after is not shared. */
const MOST_KEPT = 4096;
/** A longer text does not repeat often enough to be looked for. */
const LONGEST_CHARS = 1024;
/** One object for equal JSON values, so that what repeats from trial to trial is held in memory once. */
class SharedValues {
    kept = new Map();
    /** The value, or the one that was shared before it. What was shared must not be changed. */
    share(value) {
        const key = JSON.stringify(value);
        // equal as JSON to a value of type T, so one itself
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const known = this.kept.get(key);
        if (known !== undefined)
            return known;
        if (this.kept.size < MOST_KEPT && key.length <= LONGEST_CHARS)
            this.kept.set(key, value);
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/verdict/fold-trials.js


/** Which case a trial belongs to. */
function identifyCase({ case: id, case_hash, expectation_hash }) {
    return { id, case_hash, expectation_hash };
}
/**
 * Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one.
 * It stands in memory for every case of a large suite: nothing is held twice that repeats.
 */
class FactsBuilder {
    cases = [];
    /** By case_hash; where cases have the same input, the expectation tells them apart, else the id. */
    byInput = new Map();
    // no prototype: names come from files that others may have written
    metrics = Object.create(null);
    shared = new SharedValues();
    hasPlan = false;
    /** A case that is planned, so that it counts as missing if nothing is measured. */
    expect(entry) {
        this.hasPlan = true;
        if (!this.findTwins(entry).some(({ id }) => id === entry.id))
            this.addCase(entry);
    }
    addCase({ id, case_hash, expectation_hash, tags }) {
        const facts = {
            id,
            case_hash,
            expectation_hash,
            tags: this.shared.share(tags),
            trials: [],
        };
        this.cases.push(facts);
        const twins = this.byInput.get(case_hash);
        this.byInput.set(case_hash, twins === undefined ? facts : [twins, facts].flat());
        return facts;
    }
    add(trial) {
        const identity = identifyCase(trial);
        const known = this.find(identity) ?? this.addCase({ ...identity, tags: trial.tags });
        const facts = this.shrink(foldTrial(trial));
        const after = known.trials.findIndex((other) => other.trial >= facts.trial);
        const at = after === -1 ? known.trials.length : after;
        const replaced = known.trials[at]?.trial === facts.trial ? 1 : 0;
        // not in place: a list that grows by itself reserves room for seventeen
        known.trials = known.trials.toSpliced(at, replaced, facts);
        for (const score of trial.scores)
            this.noteMetric(score);
        return facts;
    }
    isExpected(identity) {
        return this.find(identity) !== undefined;
    }
    /** Whether this trial was measured: scored, or failed by the target's own fault. */
    isMeasured(identity, trial) {
        const known = this.find(identity)?.trials.find((facts) => facts.trial === trial);
        return known !== undefined && known.outcome !== 'missing';
    }
    build(run) {
        return { run, cases: [...this.cases], metrics: this.metrics };
    }
    /** A trial of a case that was renamed since belongs to the planned case of the same content. */
    find(identity) {
        const twins = this.findTwins(identity);
        const named = twins.find(({ id }) => id === identity.id);
        return named ?? (this.hasPlan ? twins[0] : undefined);
    }
    findTwins({ case_hash, expectation_hash }) {
        const found = this.byInput.get(case_hash) ?? [];
        return [found].flat().filter((facts) => facts.expectation_hash === expectation_hash);
    }
    shrink(facts) {
        const { metrics, usage, error, model, fingerprint } = facts;
        const shared = this.shared;
        return {
            ...facts,
            metrics: shared.share(metrics),
            ...(usage && { usage: shared.share(usage) }),
            ...(error && { error: shared.share(error) }),
            ...(model !== undefined && { model: shared.share(model) }),
            ...(fingerprint !== undefined && { fingerprint: shared.share(fingerprint) }),
        };
    }
    noteMetric({ name, advisory, by, status }) {
        if (status === 'skipped')
            return;
        const known = (this.metrics[name] ??= { advisory: true, judged: false });
        if (!advisory)
            known.advisory = false;
        if (by === 'judge')
            known.judged = true;
    }
}
/** A stored run as the verdict reads it. */
async function fold_trials_foldStoredRun(stored) {
    const builder = new FactsBuilder();
    for await (const trial of stored.trials())
        builder.add(trial);
    return builder.build(stored.run);
}
/** The folded form of one trial. */
function foldTrial(trial) {
    const { output } = trial;
    const metrics = foldMetrics(trial.scores);
    const errored = [...erroredMetrics(trial.scores)];
    return {
        trial: trial.trial,
        outcome: outcomeOf(trial),
        metrics,
        ...(errored.length > 0 && { errored }),
        ...(isUnanswered(output) && { unanswered: true }),
        ...(!output.error && { answer: digestAnswer(output) }),
        ...(trial.latency_ms !== undefined && { latency_ms: trial.latency_ms }),
        ...(trial.cost_usd !== undefined && { cost_usd: trial.cost_usd }),
        ...(trial.usage && { usage: trial.usage }),
        ...(output.model !== undefined && { model: output.model }),
        ...(output.fingerprint !== undefined && { fingerprint: output.fingerprint }),
        ...(trial.cached && { cached: true }),
        ...describeMissing(trial),
    };
}
/** A trial passes when all its blocking scores pass; it is missing when one errored and none failed. */
function outcomeOf(trial) {
    const blocking = trial.scores.filter((score) => !score.advisory && score.status !== 'skipped');
    if (blocking.some((score) => score.status === 'scored' && !score.pass))
        return 'failed';
    if (trial.output.error?.kind === 'error')
        return 'missing';
    if (blocking.some((score) => score.status === 'errored'))
        return 'missing';
    return blocking.length > 0 ? 'passed' : 'unscored';
}
function foldMetrics(scores) {
    const errored = erroredMetrics(scores);
    const fed = new Map();
    for (const score of scores) {
        if (score.status !== 'scored' || errored.has(score.name))
            continue;
        const so = fed.get(score.name) ?? { sum: 0, count: 0, pass: true };
        fed.set(score.name, {
            sum: so.sum + score.value,
            count: so.count + 1,
            pass: so.pass && score.pass,
        });
    }
    return Object.fromEntries([...fed].map(([name, { sum, count, pass }]) => [name, { value: sum / count, pass }]));
}
function erroredMetrics(scores) {
    return new Set(scores.filter((score) => score.status === 'errored').map((score) => score.name));
}
function isUnanswered(output) {
    return output.output === null && !output.tool_calls?.length && !output.error;
}
/** Answers are only compared with each other inside one case: a short digest will do. */
function digestAnswer({ output, tool_calls }) {
    return (0,canonical_json/* shortDigest */.VK)((0,canonical_json/* canonicalJson */.dj)([output, tool_calls ?? []]));
}
/** Why a trial is missing or failed by the target's fault, in its own words. */
function describeMissing({ output, scores }) {
    if (output.error) {
        const { message, code } = output.error;
        return { error: { message, ...(code !== undefined && { code }) } };
    }
    const errored = scores.find((score) => score.status === 'errored' && !score.advisory);
    if (errored?.status !== 'errored')
        return {};
    return { error: { message: `${errored.name}: ${errored.why}`, code: 'scorer' } };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/adapters/bound-heap.js

/** Both halves of the young generation together. */
const YOUNG_BYTES = 8 * 1024 * 1024;
/** What the old generation may grow by, of what was alive, before it is cleaned again. */
const GROWTH_PERCENT = 30;
const LOOK_EVERY_MS = 20;
let bounded = false;
/**
 * Keeps this process small in a run of many cases: V8 lets one that works for long have a young generation of 128 MB,
 * and twice of what is alive besides. What a run keeps is small and what it does not keep dies at once, so that
 * neither buys time (bench/memory.mjs). Does nothing but set the collector's sizes.
 */
function boundHeap() {
    if (bounded)
        return;
    bounded = true;
    external_node_v8_.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
    // the upper size is fixed when the process starts; the factor by which it grows is not
    const timer = setInterval(() => {
        if (sizeYoung() < YOUNG_BYTES)
            return;
        external_node_v8_.setFlagsFromString('--semi-space-growth-factor=1');
        clearInterval(timer);
    }, LOOK_EVERY_MS);
    timer.unref();
}
function sizeYoung() {
    const spaces = external_node_v8_.getHeapSpaceStatistics();
    return spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}

;// CONCATENATED MODULE: ./lib/adapters/models/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"DK":"2026-03-21","BJ":{"gpt-4o-2024-08-06":{"input":2.5,"output":10},"gpt-4o-2024-11-20":{"input":2.5,"output":10},"gpt-4o-mini-2024-07-18":{"input":0.15,"output":0.6},"gpt-4.1-2025-04-14":{"input":2,"output":8},"gpt-4.1-mini-2025-04-14":{"input":0.4,"output":1.6},"gpt-4.1-nano-2025-04-14":{"input":0.1,"output":0.4},"o3-2025-04-16":{"input":2,"output":8},"o4-mini-2025-04-16":{"input":1.1,"output":4.4},"gpt-5-2025-08-07":{"input":1.25,"output":10},"gpt-5-mini-2025-08-07":{"input":0.25,"output":2},"gpt-5-nano-2025-08-07":{"input":0.05,"output":0.4},"gpt-5.1-2025-11-13":{"input":1.25,"output":10}}}');
;// CONCATENATED MODULE: ./lib/adapters/models/prices.js

/** The prices we know (prices.json) with the suite's own laid over them. */
function createPriceList(own) {
    const ours = new Map(Object.entries(own));
    const standard = new Map(Object.entries(prices_namespaceObject.BJ).map(([model, price]) => [
        model,
        { ...price, as_of: prices_namespaceObject.DK },
    ]));
    const find = (model) => ours.get(model) ?? standard.get(model);
    return {
        find,
        costOf(models, usage, tier = 'standard') {
            const look = tier === 'standard' ? find : (model) => ours.get(model);
            const price = models
                .map((model) => (model === undefined ? undefined : look(model)))
                .find((candidate) => candidate !== undefined);
            return price && usage ? priceOf(usage, price) : undefined;
        },
    };
}
function priceOf({ input_tokens, output_tokens, cached_tokens = 0 }, price) {
    const cached = Math.min(cached_tokens, input_tokens);
    const dollars = (input_tokens - cached) * price.input +
        cached * (price.cached_input ?? price.input) +
        output_tokens * price.output;
    return dollars / 1_000_000;
}

// EXTERNAL MODULE: ./lib/adapters/sandbox/child-environment.js
var child_environment = __webpack_require__(24962);
// EXTERNAL MODULE: ./lib/adapters/sandbox/open-sandbox.js + 2 modules
var open_sandbox = __webpack_require__(18188);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(11022);
;// CONCATENATED MODULE: ./lib/config/cap-problems.js
const MAX_PROBLEMS = 50;
/** The first 50 problems and how many follow: enough to see what is wrong everywhere. `total`: all that were found. */
function capProblems(problems, total = problems.length) {
    if (total <= MAX_PROBLEMS)
        return problems;
    const more = total - MAX_PROBLEMS;
    return [
        ...problems.slice(0, MAX_PROBLEMS),
        { code: 'config', message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` },
    ];
}

;// CONCATENATED MODULE: ./lib/config/describe-value.js
const MAX_SHOWN = 60;
/** A value that was found, in a few words: `the number 3`, `"fast"`, `a list`. */
function describeValue(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object') {
        const keys = Object.keys(value).length;
        return `an object with ${keys} ${keys === 1 ? 'key' : 'keys'}`;
    }
    if (typeof value !== 'string')
        return `the ${typeof value === 'number' ? 'number' : 'value'} ${JSON.stringify(value)}`;
    return value.length > MAX_SHOWN ? `"${value.slice(0, MAX_SHOWN)}…"` : `"${value}"`;
}
/** `a`, `a or b`, `a, b or c`. */
function joinWords(words, last) {
    if (words.length <= 1)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/config/lock.js





const LOCK_NAME = 'touchstone.lock';
const HEADER = '# What this folder measures with. Written by `touchstone pin`; review its changes.';
const KINDS = ['database', 'dataset', 'schema', 'scorer'];
const LAYOUT = 'a line is: kind path version-or-dash sha256:digest';
const CURE = 'run: touchstone pin';
/** Path of the nearest lock, upwards from a suite file; undefined where there is none. */
async function findLock(suiteFile, files) {
    for (let folder = (0,repository_path/* folderOf */.y)(suiteFile);; folder = (0,repository_path/* folderOf */.y)(folder)) {
        const path = posix_.join(folder, LOCK_NAME);
        if (await files.exists(path))
            return path;
        if (folder === '')
            return undefined;
    }
}
/** Where a suite's first lock is written: beside the folder of configs, else beside the suite. */
function chooseLockFile(suiteFile) {
    const folder = folderOf(suiteFile);
    return posix.join(posix.basename(folder) === 'configs' ? folderOf(folder) : folder, LOCK_NAME);
}
/** The text of a lock: the same for the same pins, whatever their order. */
function formatLock(pins) {
    const lines = pins.map(({ kind, path, version, sha256 }) => [
        kind,
        encodeWord(path),
        version === undefined ? '-' : encodeVersion(version),
        `sha256:${sha256}`,
    ].join(' '));
    return [HEADER, ...[...new Set(lines)].sort(), ''].join('\n');
}
/** The pins of a lock's text. Throws a UserError with every line that cannot be read. */
function parseLock(text, file) {
    const pins = [];
    const problems = [];
    const seen = new Map();
    const lines = text.split(/\r?\n/);
    const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
    if (conflict >= 0)
        throw new errors/* UserError */.yo({
            code: 'lock',
            message: 'a merge conflict is left in the lock',
            place: { file, line: conflict + 1, column: 1 },
            hint: `delete the conflict's lines, then ${CURE}`,
        });
    for (const [index, written] of lines.entries()) {
        const line = index + 1;
        if (written.trim() === '' || written.startsWith('#'))
            continue;
        const refuse = (message, hint) => void problems.push({ code: 'lock', message, place: { file, line, column: 1 }, hint });
        const parsed = parseLine(written, file);
        if (typeof parsed === 'string') {
            refuse(parsed, `${LAYOUT}; ${CURE}`);
            continue;
        }
        const key = pinKey(parsed);
        const first = seen.get(key);
        if (first !== undefined)
            refuse(`${parsed.kind} ${parsed.path} is pinned twice: line ${first} has it too`, CURE);
        seen.set(key, line);
        pins.push(parsed);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(capProblems(problems));
    return pins;
}
/** One file is pinned once for each thing that it is. */
function pinKey({ kind, path }) {
    return `${kind} ${path}`;
}
/** The lock after pinning a suite: what it uses now, and what the lock had besides whose files still stand. */
async function mergeLock(existing, fresh, { lockFile, files }) {
    const merged = new Map(fresh.map((pin) => [pinKey(pin), pin]));
    for (const pin of existing) {
        if (merged.has(pinKey(pin)))
            continue;
        const where = resolveRepositoryPath(folderOf(lockFile), pin.path);
        if (where.status === 'inside' && (await files.exists(where.path)))
            merged.set(pinKey(pin), pin);
    }
    return [...merged.values()];
}
function parseLine(text, file) {
    const words = text.split(' ');
    const [kind = '', path = '', version = '', digest = ''] = words;
    if (words.length !== 4 || words.includes(''))
        return 'this line has not four words';
    const known = KINDS.find((name) => name === kind);
    if (known === undefined)
        return `"${kind}" is no kind of pin: it is ${joinWords(KINDS, 'or')}`;
    const plainPath = decodeWord(path);
    if (plainPath === undefined)
        return `"${path}" is not a path as pin writes it`;
    const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(file), plainPath);
    if (where.status === 'refused')
        return where.why;
    const plainVersion = version === '-' ? '' : decodeWord(version);
    if (plainVersion === undefined)
        return `"${version}" is not a version as pin writes it`;
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        return `"${digest}" is not a digest: sha256: and 64 hexadecimal digits`;
    return {
        kind: known,
        path: plainPath,
        ...(version === '-' ? {} : { version: plainVersion }),
        sha256: digest.slice('sha256:'.length),
    };
}
/** White space, control characters and % as %XX, so that a line has four words. */
function encodeWord(word) {
    return word.replace(/[%\s\p{C}]/gu, (character) => [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''));
}
function encodeVersion(version) {
    return version === '-' ? '%2D' : encodeWord(version);
}
function decodeWord(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/config/compare-pins.js



/** Compares the pins of a lock with those of a suite's files as they are. */
function comparePins(locked, actual) {
    const lockedByKey = new Map(locked.map((pin) => [pinKey(pin), pin]));
    const actualKeys = new Set(actual.map(pinKey));
    const comparison = {
        missing: [],
        changed: [],
        unused: locked.filter((pin) => !actualKeys.has(pinKey(pin))),
    };
    for (const pin of actual) {
        const before = lockedByKey.get(pinKey(pin));
        if (!before)
            comparison.missing.push(pin);
        else if (before.sha256 !== pin.sha256 || before.version !== pin.version)
            comparison.changed.push({ locked: before, actual: pin });
    }
    return comparison;
}
const compare_pins_CURE = 'if the change is meant, run: touchstone pin, and let the lock be reviewed with it';
/** What keeps the suite from being evidence: one problem a file. */
function describePinMistakes({ missing, changed }, lockFile) {
    const place = { file: lockFile };
    const nameFile = ({ kind, path }) => `the ${kind} ${posix_.join((0,repository_path/* folderOf */.y)(lockFile), path)}`;
    const problems = missing.map((pin) => ({
        code: 'pins',
        message: `${nameFile(pin)} is not in the lock`,
        place,
        hint: 'run: touchstone pin',
    }));
    for (const { locked, actual } of changed)
        problems.push({
            code: 'pins',
            message: `${nameFile(actual)} ${describeChange(locked, actual)}`,
            place,
            hint: compare_pins_CURE,
        });
    return problems;
}
function describeChange(locked, actual) {
    if (locked.sha256 !== actual.sha256)
        return 'has other content than the lock says';
    return `is version ${formatVersion(actual)} in the suite and ${formatVersion(locked)} in the lock`;
}
function formatVersion({ version }) {
    return version === undefined ? 'none' : `"${version}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/storage/refuse-other-run.js


/** Throws a UserError where a stored run cannot be gone on with: one run, one yardstick, one target. */
function refuseOtherRun(run, folder, now) {
    const changed = findChange(run, now);
    if (changed === undefined)
        return;
    throw new errors/* UserError */.yo({
        code: 'other-run',
        message: `${folder} cannot be gone on with: ${changed}`,
        hint: 'start a new run: leave --resume out',
    });
}
function findChange(run, { suite, pins, entries, target }) {
    if (run.suite !== suite.suite)
        return `it is a run of suite \`${run.suite}\``;
    if (run.suite_digest !== suite.digest)
        return 'the scorers of the suite have changed since';
    if (run.target.digest !== target.digest)
        return 'the target has changed since';
    const { missing, changed, unused } = comparePins(run.pins, pins);
    const [other] = [...missing, ...changed.map(({ actual }) => actual), ...unused];
    if (other)
        return `the ${other.kind} ${other.path} has changed since`;
    if (run.planned.cases !== entries.length)
        return `it was planned with ${run.planned.cases} cases, and ${entries.length} are selected now`;
    return undefined;
}

// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/adapters/storage/run-document.js





const RUN_FILE = 'run.json';
const MAX_BYTES = 4 * 1024 * 1024;
/** Reads the run.json of a folder. @throws UserError where there is none, or one that cannot be read. */
async function readRunDocument(folder) {
    const file = (0,external_node_path_.join)(folder, RUN_FILE);
    const size = await (0,promises_.stat)(file).then((found) => found.size, () => undefined);
    if (size === undefined)
        throw new errors/* UserError */.yo({
            code: 'no-run',
            message: `${folder} is not a stored run: it has no ${RUN_FILE}`,
            hint: 'name a folder below evals/runs/',
        });
    if (size > MAX_BYTES)
        throw sayBad(file, 'too large to be a run document');
    return parseRunDocument(await (0,promises_.readFile)(file, 'utf8'), file);
}
/** Text of a run.json → the document; refuses what a newer version wrote, and what lacks what a verdict reads. */
function parseRunDocument(text, file) {
    let run;
    try {
        run = JSON.parse(text);
    }
    catch (error) {
        throw sayBad(file, `not JSON: ${(0,errors/* describeError */.Uc)(error)}`);
    }
    const { format } = (0,json_guards/* isRecord */.u)(run) ? run : {};
    if (!(0,json_guards/* isRecord */.u)(run) || typeof format !== 'number')
        throw sayBad(file, 'not a run document: `format` is missing');
    if (format > domain_run/* RUN_FORMAT */.i)
        throw sayBad(file, `written by a newer Touchstone (format ${format}; this one reads ${domain_run/* RUN_FORMAT */.i})`, 'update Touchstone here, or record the run again');
    if (isRunDocument(run))
        return run;
    throw sayBad(file, `not a run document: ${listFaults(run).join(', ')} missing or of a wrong type`);
}
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
/** What no reader of a run can do without. */
const REQUIRED = {
    suite: isText,
    config: isText,
    suite_digest: isText,
    created_at: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
    target: (value) => (0,json_guards/* isRecord */.u)(value) && isText(value['kind']) && isText(value['digest']),
    pins: Array.isArray,
    planned: (value) => (0,json_guards/* isRecord */.u)(value) &&
        ['cases', 'trials', 'critical_trials', 'required'].every((key) => isCount(value[key])),
    looks: (value) => (0,json_guards/* isRecord */.u)(value) &&
        isCount(value['complete']) &&
        Array.isArray(value['planned']) &&
        value['planned'].length > 0 &&
        value['planned'].every(isCount),
};
function listFaults(run) {
    return Object.keys(REQUIRED).filter((key) => !REQUIRED[key](run[key]));
}
function isRunDocument(run) {
    return listFaults(run).length === 0;
}
function sayBad(file, message, hint) {
    const problem = { code: 'bad-run', message, place: { file } };
    return new errors/* UserError */.yo(hint === undefined ? problem : { ...problem, hint });
}

;// CONCATENATED MODULE: ./lib/adapters/storage/trial-lines.js


/** No line of a trial may be longer; what is longer was not written by us. */
const MAX_LINE_CHARS = 32 * 1024 * 1024;
/** The trials of a stream of JSON lines, one at a time. A cut last line (no line end) is dropped where a process may have been killed. */
async function* readTrialLines(chunks, file, tolerateCutLine) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    let line = 0;
    for await (const chunk of chunks) {
        rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
        const lines = rest.split('\n');
        rest = lines.pop();
        if (rest.length > MAX_LINE_CHARS)
            throw trial_lines_sayBad(file, line + 1, 'the line is too long');
        for (const text of lines) {
            line += 1;
            if (text !== '')
                yield parseTrial(text, file, line);
        }
    }
    if (rest === '')
        return;
    if (!tolerateCutLine)
        yield parseTrial(rest, file, line + 1);
}
function parseTrial(text, file, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw trial_lines_sayBad(file, line, 'not JSON');
    }
    if (!isTrial(value))
        throw trial_lines_sayBad(file, line, 'not a trial: a key is missing or of the wrong type');
    return value;
}
/** The keys that the verdict reads. */
function isTrial(value) {
    return ((0,json_guards/* isRecord */.u)(value) &&
        typeof value['case'] === 'string' &&
        typeof value['case_hash'] === 'string' &&
        typeof value['expectation_hash'] === 'string' &&
        Number.isInteger(value['trial']) &&
        Array.isArray(value['tags']) &&
        Array.isArray(value['scores']) &&
        (0,json_guards/* isRecord */.u)(value['output']));
}
function trial_lines_sayBad(file, line, message) {
    return new errors/* UserError */.yo({
        code: 'bad-run',
        message,
        place: { file, line },
        hint: 'the file was changed or cut; record the run again',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/storage/run-folder.js







const TRIALS_FILE = 'trials.jsonl';
/** Characters that are written at once where trials are copied. */
const COPY_CHARS = 256 * 1024;
/** Creates the folder of a new run, `<parent>/<UTC>`; a second one in the same second gets a suffix. */
async function createRunFolder(parent, nowMs) {
    const stamp = new Date(nowMs)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(':', '-');
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
    }
    catch (error) {
        throw sayUnwritable(parent, error);
    }
    for (let copy = 1;; copy += 1) {
        const folder = (0,external_node_path_.join)(parent, copy === 1 ? stamp : `${stamp}-${copy}`);
        try {
            await (0,promises_.mkdir)(folder);
            return await openForAppending(folder);
        }
        catch (error) {
            if (!(0,errors/* hasCode */.up)(error, 'EEXIST'))
                throw sayUnwritable(folder, error);
        }
    }
}
/**
 * Opens a run that was cut off, to go on with it: drops the half-written last line of a killed process,
 * and every trial that was not measured, so that each trial stands there once in the end.
 */
async function resumeRunFolder(folder, isMeasured) {
    const kept = (0,external_node_path_.join)(folder, `${TRIALS_FILE}.kept`);
    const file = await (0,promises_.open)(kept, 'w').catch((error) => {
        throw sayUnwritable(folder, error);
    });
    try {
        for await (const lines of batchLines(folder, isMeasured))
            await file.appendFile(lines).catch((error) => {
                throw sayUnwritable(folder, error);
            });
        await file.sync();
    }
    catch (error) {
        // what was there before is untouched
        await (0,promises_.rm)(kept, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(kept, (0,external_node_path_.join)(folder, TRIALS_FILE));
    return await openForAppending(folder);
}
async function* batchLines(folder, isMeasured) {
    let lines = '';
    for await (const trial of readTrials(folder, { tolerateCutLine: true })) {
        if (!isMeasured(trial))
            continue;
        lines += `${JSON.stringify(trial)}\n`;
        if (lines.length < COPY_CHARS)
            continue;
        yield lines;
        lines = '';
    }
    yield lines;
}
async function openForAppending(folder) {
    const path = (0,external_node_path_.join)(folder, TRIALS_FILE);
    const file = await (0,promises_.open)(path, 'a');
    let written = (await file.stat()).size;
    let last = Promise.resolve();
    async function append(line) {
        try {
            await file.appendFile(line);
            written += Buffer.byteLength(line);
        }
        catch (error) {
            // a half-written line would make the file unreadable; what was there before is good
            await (0,promises_.truncate)(path, written).catch(() => undefined);
            throw sayUnwritable(folder, error);
        }
    }
    return {
        folder,
        async writeRun(run) {
            await writeAtomically(folder, RUN_FILE, `${JSON.stringify(run, null, 2)}\n`);
        },
        appendTrial(trial) {
            const line = `${JSON.stringify(trial)}\n`;
            last = last.then(() => append(line));
            return last;
        },
        writeFile: (name, text) => writeAtomically(folder, name, text),
        trials: () => readTrials(folder, { tolerateCutLine: false }),
        async close() {
            await last.catch(() => undefined);
            await file.close();
        },
    };
}
async function writeAtomically(folder, name, text) {
    const path = (0,external_node_path_.join)(folder, name);
    try {
        await (0,promises_.writeFile)(`${path}.new`, text);
        await (0,promises_.rename)(`${path}.new`, path);
    }
    catch (error) {
        throw sayUnwritable(folder, error);
    }
}
/** Opens a stored run: its folder, or its run.json. */
async function openStoredRun(path) {
    const folder = path.endsWith(RUN_FILE) ? path.slice(0, -RUN_FILE.length - 1) || '.' : path;
    const run = await readRunDocument(folder);
    return { folder, run, trials: () => readTrials(folder, { tolerateCutLine: !run.complete }) };
}
async function* readTrials(folder, { tolerateCutLine }) {
    const path = (0,external_node_path_.join)(folder, TRIALS_FILE);
    try {
        yield* readTrialLines((0,external_node_fs_.createReadStream)(path), path, tolerateCutLine);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo({
            code: 'bad-run',
            message: `the trials of the run cannot be read: ${(0,errors/* describeError */.Uc)(error)}`,
            place: { file: path },
            hint: 'record the run again',
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/targets/connect-target.js
/**
 * Opens the suite's target. Each kind is loaded only when it is asked for.
 * Throws a UserError for what the user can mend before the first call: a missing key or variable, a refused host,
 * a recorded file that cannot be read.
 */
async function connectTarget(suite, deps) {
    switch (suite.target.kind) {
        case 'recorded':
            return (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 33135))).openRecordedTarget(suite, deps);
        case 'module':
            return (await __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 96231))).openModuleTarget(suite, deps);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 505).then(__webpack_require__.bind(__webpack_require__, 62505))).openCommandTarget(suite, deps);
        case 'http':
            return (await __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 78842))).openHttpTarget(suite, deps);
        case 'openai':
            return (await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 26282))).openOpenAiTarget(suite, deps);
    }
}

// EXTERNAL MODULE: ./lib/adapters/sandbox/run-command.js
var run_command = __webpack_require__(84061);
;// CONCATENATED MODULE: ./lib/adapters/targets/prepare-target.js




/** Warming up may load a model or fill an index. */
const WARMUP_TIMEOUT_MS = 10 * 60_000;
const VERSION_TIMEOUT_MS = 60_000;
/** Runs `run.warmup` once, with the target's environment. @throws UserError when it fails: nothing after it would mean anything */
async function warmUp(suite, surroundings) {
    if (suite.run.warmup)
        await runOnce('run.warmup', suite.run.warmup, WARMUP_TIMEOUT_MS, suite, surroundings);
}
/** What identifies the retrieval index: the digest of its file, or of what its command prints. */
async function readRetrievalIndex(suite, { files, ...surroundings }) {
    const { path, command } = suite.retrieval_index ?? {};
    if (path !== undefined)
        return await files.digest(path);
    if (command === undefined)
        return undefined;
    const stdout = await runOnce('retrieval_index.command', command, VERSION_TIMEOUT_MS, suite, surroundings);
    return (0,canonical_json/* sha256 */.sc)(stdout.trim());
}
async function runOnce(key, command, timeoutMs, suite, { root, env, signal }) {
    const result = await (0,run_command/* runCommand */.d)({ command, stdin: '', timeoutMs }, { root, env: (0,child_environment/* childEnvironment */.Q)(env, suite.target.env ?? []) }, signal);
    if (result.kind === 'value' && result.value.exitCode === 0)
        return result.value.stdout;
    const why = explainFailure(result);
    throw new errors/* UserError */.yo({
        code: 'warmup',
        message: `\`${key}\` failed: ${why}`,
        place: { file: suite.file },
        hint: `try it by hand: ${command.join(' ')}`,
    });
}
function explainFailure(result) {
    if (result.kind === 'timeout')
        return 'it took too long';
    if (result.kind !== 'value')
        return result.message;
    const { exitCode, stderr } = result.value;
    return `exit code ${exitCode}: ${stderr.trim().slice(-500)}`;
}

;// CONCATENATED MODULE: ./lib/adapters/connect.js









/** Every port of a gated suite: the one place that picks implementations, for both hosts. */
function connectPorts(connections) {
    boundHeap();
    const { root, files, childEntry, env, openai, clock, log } = connections;
    const opened = [];
    // scorers get nothing of the environment, and share no process with the target
    function openScorerSandbox(suite) {
        const sandbox = (0,open_sandbox/* openSandbox */.E)({
            root,
            childEntry,
            env: (0,child_environment/* childEnvironment */.Q)(env, []),
            size: suite.run.concurrency,
        });
        opened.push(sandbox);
        return sandbox;
    }
    return {
        files,
        clock,
        log,
        toolsFor: (suite) => ({
            sandbox: openScorerSandbox(suite),
            files,
            timeoutMs: suite.run.timeout_s * 1000,
        }),
        connectTarget: (suite) => connectTarget(suite, {
            files,
            root,
            childEntry,
            env,
            openai,
            prices: createPriceList(suite.prices),
        }),
        prepareTarget: async (suite, signal) => {
            await warmUp(suite, { root, env, signal });
            const retrievalIndex = await readRetrievalIndex(suite, { root, files, env, signal });
            return retrievalIndex === undefined ? {} : { retrievalIndex };
        },
        openStore: (prepared, target) => openStore(prepared, target, connections),
        findBaseline: connections.findBaseline,
        async close() {
            await Promise.all(opened.map((sandbox) => sandbox.close()));
        },
    };
}
async function openStore(prepared, target, { resume, runsFolder, clock, findEarlier, onStore }) {
    const { suite } = prepared;
    if (resume === undefined) {
        const { trials, notes } = (await findEarlier?.(suite, target)) ?? { notes: [] };
        const store = await createRunFolder(runsFolder, clock.now());
        await onStore?.(suite.suite, store.folder);
        return { store, earlier: trials ? markStored(trials, false) : nothing(), notes };
    }
    const { run } = await openStoredRun(resume);
    refuseOtherRun(run, resume, { ...prepared, target: target.facts });
    const store = await resumeRunFolder(resume, (trial) => foldTrial(trial).outcome !== 'missing');
    return { store, earlier: markStored(store.trials(), true), notes: [] };
}
async function* markStored(trials, isStored) {
    for await (const trial of trials)
        yield { trial, isStored };
}
async function* nothing() {
    // a first attempt has nothing behind it
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/adapters/storage/text-lines.js


/** Bytes. One line is held in memory at a time. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Text of a whole file or line: valid UTF-8, without a byte order mark. Throws a UserError that names file and line. */
function decodeText(bytes, file) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw refuseBytes(bytes, file, 1);
    return dropByteOrderMark(bytes).toString('utf8');
}
/** The lines of a file as its bytes arrive, ended by LF or CRLF; memory holds one line and one chunk. */
async function* splitLines(chunks, file) {
    let line = 1;
    let offset = 0;
    let rest = [];
    let restBytes = 0;
    for await (const chunk of chunks) {
        let start = 0;
        for (;;) {
            const end = chunk.indexOf(LINE_FEED, start);
            const part = chunk.subarray(start, end < 0 ? chunk.length : end);
            if (restBytes + part.length > MAX_LINE_BYTES)
                throw refuseLength(file, line);
            if (end < 0) {
                rest.push(part);
                restBytes += part.length;
                break;
            }
            const bytes = restBytes === 0 ? part : Buffer.concat([...rest, part]);
            yield toLine(bytes, file, line, offset);
            line += 1;
            offset += bytes.length + 1;
            rest = [];
            restBytes = 0;
            start = end + 1;
        }
    }
    if (restBytes > 0)
        yield toLine(Buffer.concat(rest), file, line, offset);
}
function toLine(bytes, file, line, offset) {
    const ended = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
    const content = line === 1 ? dropByteOrderMark(ended) : ended;
    if (!(0,external_node_buffer_.isUtf8)(content))
        throw refuseBytes(content, file, line);
    const start = offset + ended.length - content.length;
    return { text: content.toString('utf8'), line, offset: start, length: content.length };
}
function dropByteOrderMark(bytes) {
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
function refuseBytes(bytes, file, firstLine) {
    let line = firstLine;
    let start = 0;
    for (;;) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end < 0 ? bytes.length : end)) || end < 0)
            break;
        start = end + 1;
        line += 1;
    }
    return new errors/* UserError */.yo({
        code: 'config',
        message: 'this line is not valid UTF-8 text',
        place: { file, line },
        hint: 'save the file as UTF-8',
    });
}
function refuseLength(file, line) {
    return new errors/* UserError */.yo({
        code: 'config',
        message: `this line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`,
        place: { file, line },
        hint: 'is the file JSONL, with one JSON value a line?',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/storage/repository-files.js







/** Bytes. Configuration is written by hand; datasets and fixtures are not. */
const MAX_CONFIG_BYTES = 1024 * 1024;
const MAX_DATA_BYTES = 256 * 1024 * 1024;
const CONFIG_FILE = /\.(ya?ml|lock|md)$/i;
const CHUNK_BYTES = 256 * 1024;
/** Paths are real when they are opened: a link that appears after the check is not followed. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW;
/** Files of a repository on disk under the trust rules of `RepositoryFiles`. `root`: its folder. */
function openRepository(root) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const openFile = (path) => openChecked(realRoot, path);
    return {
        readText: async (path) => {
            const file = await openFile(path);
            const chunks = [];
            try {
                for await (const chunk of readChunks(file))
                    chunks.push(chunk);
            }
            finally {
                await file.close();
            }
            return decodeText(Buffer.concat(chunks), path);
        },
        digest: async (path) => {
            const file = await openFile(path);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            try {
                for await (const chunk of readChunks(file))
                    hash.update(chunk);
            }
            finally {
                await file.close();
            }
            return hash.digest('hex');
        },
        lines: (path) => readLines(() => openFile(path), path),
        readLine: async (path, { offset, length }) => decodeText(readRange(findFile(realRoot, path), path, { offset, length }), path),
        exists: async (path) => checkPath(realRoot, path).status === 'file',
    };
}
/** The nearest folder, upwards from `from`, that holds `.git`; without one `from` itself. */
function findRepositoryRoot(from) {
    const start = resolve(from);
    for (let folder = start;; folder = dirname(folder)) {
        if (existsSync(join(folder, '.git')))
            return folder;
        if (folder === dirname(folder))
            return start;
    }
}
/** The real path of a file that may be read. Throws a UserError for any other. */
function findFile(root, path) {
    const checked = checkPath(root, path);
    if (checked.status === 'absent')
        throw repository_files_refuse(path, 'there is no such file in the repository', 'check the spelling of the path');
    if (checked.status === 'folder')
        throw repository_files_refuse(path, 'this is a folder', 'name a file inside it');
    const most = CONFIG_FILE.test(path) ? MAX_CONFIG_BYTES : MAX_DATA_BYTES;
    if (checked.stats.size > most)
        throw repository_files_refuse(path, `the file has ${formatMebibytes(checked.stats.size)}; at most ${formatMebibytes(most)} are read`, 'split it into several files');
    return checked.real;
}
async function openChecked(root, path) {
    const real = findFile(root, path);
    try {
        return await (0,promises_.open)(real, OPEN_FLAGS);
    }
    catch (error) {
        throw refuseOpening(path, error);
    }
}
/** One line is read faster at once than by a thread that must be asked three times. */
function readRange(real, path, { offset, length }) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, OPEN_FLAGS);
    }
    catch (error) {
        throw refuseOpening(path, error);
    }
    try {
        const bytes = Buffer.alloc(length);
        for (let done = 0; done < length;) {
            const read = (0,external_node_fs_.readSync)(file, bytes, done, length - done, offset + done);
            if (read === 0)
                throw refuseShorter(path);
            done += read;
        }
        return bytes;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Follows the path component by component. Throws a UserError for one that is not trusted. */
function checkPath(root, path) {
    const resolved = (0,repository_path/* resolveRepositoryPath */.m)('', path);
    if (resolved.status === 'refused')
        throw repository_files_refuse(path, resolved.why, 'name a file inside the repository');
    let current = root;
    for (const part of resolved.path.split('/')) {
        current = (0,external_node_path_.join)(current, part);
        const stats = lstatIfThere(current);
        if (!stats)
            return { status: 'absent' };
        if (!stats.isSymbolicLink())
            continue;
        const real = realpathIfThere(current);
        if (real === undefined || !repository_files_isInside(root, real))
            throw refuseLink(root, path, current);
        current = real;
    }
    const stats = (0,external_node_fs_.lstatSync)(current);
    if (stats.isDirectory())
        return { status: 'folder' };
    if (!stats.isFile())
        throw repository_files_refuse(path, 'this is not a regular file', 'name a file inside the repository');
    return { status: 'file', real: current, stats };
}
function refuseLink(root, path, link) {
    const where = (0,external_node_path_.relative)(root, link).split(external_node_path_.sep).join('/');
    return repository_files_refuse(path, `${where === path ? 'this' : where} is a symbolic link to ${(0,external_node_fs_.readlinkSync)(link)}, which is not a file of the repository`, 'put the file itself into the repository');
}
function repository_files_isInside(root, real) {
    const way = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep);
    return way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
}
function lstatIfThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error)))
            return undefined;
        throw error;
    }
}
function realpathIfThere(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error)))
            return undefined;
        throw error;
    }
}
async function* readLines(openFile, path) {
    const file = await openFile();
    try {
        yield* splitLines(readChunks(file), path);
    }
    finally {
        await file.close();
    }
}
async function* readChunks(file) {
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
function refuseOpening(path, error) {
    return repository_files_refuse(path, `the file cannot be read (${errorCode(error)})`, 'check its permissions');
}
function refuseShorter(path) {
    return repository_files_refuse(path, 'the file became shorter while it was read', 'run again when nothing writes to it');
}
function repository_files_refuse(path, message, hint) {
    const problem = { code: 'config', message, place: { file: path }, hint };
    return new errors/* UserError */.yo(problem);
}
function formatMebibytes(bytes) {
    return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
}
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error
        ? String(error.code)
        : 'unknown';
}

// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(59416);
;// CONCATENATED MODULE: ./lib/run/describe-run.js

/** The document of a run that is about to begin. */
function describeRun(suite, { identity, target, pins, entries, looks, criticalTrials, createdAtMs, retrievalIndex, }) {
    const classTags = [...suite.gates.critical.tags, ...suite.gates.safety.tags];
    return {
        format: domain_run/* RUN_FORMAT */.i,
        suite: suite.suite,
        config: suite.file,
        suite_digest: suite.digest,
        mode: suite.mode,
        ...identity,
        created_at: new Date(createdAtMs).toISOString(),
        target: target.facts,
        pins,
        ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
        planned: {
            cases: entries.length,
            trials: looks[0],
            critical_trials: Math.max(looks[0], criticalTrials),
            required: entries.filter(({ tags }) => tags.some((tag) => classTags.includes(tag))).length,
        },
        looks: { planned: [...looks], complete: 0 },
        complete: false,
    };
}

;// CONCATENATED MODULE: ./lib/run/limits.js
/** How many equal endings from the very first trial on mean that nothing else will come. */
const BREAKER_TRIALS = 10;
/** Keeps count of what was spent and how trials ended, and says when a run has to stop. */
class Limits {
    budget;
    startedMs;
    spentUsd = 0;
    spentTokens = 0;
    finished = 0;
    inFlight = 0;
    unpriced;
    breaker = undefined;
    constructor(budget, startedMs) {
        this.budget = budget;
        this.startedMs = startedMs;
    }
    get costUsd() {
        return this.spentUsd;
    }
    /** Before a call. Answers with the reason to start no further one. */
    start(nowMs) {
        const stop = this.check(nowMs);
        if (!stop)
            this.inFlight += 1;
        return stop;
    }
    /** After a call: what it cost and how it ended. Cached and taken-over trials cost nothing. */
    finish(trial) {
        this.inFlight -= 1;
        this.finished += 1;
        this.watch(trial.output);
        if (trial.cached)
            return;
        this.spentUsd += trial.cost_usd ?? 0;
        this.spentTokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
        if (this.budget.usd !== undefined && trial.cost_usd === undefined && !trial.output.error)
            this.unpriced = trial.output.model ?? 'this target';
    }
    /** A call that gave no trial (the run was interrupted). */
    abandon() {
        this.inFlight -= 1;
    }
    /** Nobody knows yet what a call spends, and there is a bound on it. */
    get isBlind() {
        const { usd, tokens } = this.budget;
        return this.finished === 0 && (usd !== undefined || tokens !== undefined);
    }
    /** Set once a call was made whose price is unknown, where dollars are bounded. */
    findUnpriced() {
        if (this.unpriced === undefined)
            return undefined;
        return {
            reason: 'budget',
            message: `budget.usd is set, but what ${this.unpriced} costs is unknown: name its price under \`prices\`, or let the target report \`usage\` or \`cost_usd\``,
        };
    }
    /** Set once the first ten trials have ended alike, also where no further one was planned. */
    findDead() {
        if (typeof this.breaker !== 'object' || this.breaker.count < BREAKER_TRIALS)
            return undefined;
        return {
            reason: 'breaker',
            message: `the target fails on every case: ${this.breaker.message}`,
        };
    }
    check(nowMs) {
        const { usd, tokens, minutes } = this.budget;
        const fault = this.findDead() ?? this.findUnpriced();
        if (fault)
            return fault;
        if (usd !== undefined && this.project(this.spentUsd) > usd)
            return { reason: 'budget', message: `the budget of $${usd} is used up` };
        if (tokens !== undefined && this.project(this.spentTokens) > tokens)
            return { reason: 'budget', message: `the budget of ${tokens} tokens is used up` };
        if (nowMs - this.startedMs >= minutes * 60_000)
            return { reason: 'time', message: `the budget of ${minutes} minutes is used up` };
        return undefined;
    }
    /** What will have been spent once the calls in flight and one more are done, at the mean so far. */
    project(spent) {
        if (this.finished === 0)
            return spent;
        return spent + (spent / this.finished) * (this.inFlight + 1);
    }
    watch({ error }) {
        if (this.breaker === 'open')
            return;
        if (!error || (this.breaker && this.breaker.message !== error.message))
            this.breaker = 'open';
        else
            this.breaker = { message: error.message, count: (this.breaker?.count ?? 0) + 1 };
    }
}

;// CONCATENATED MODULE: ./lib/run/bound-trials.js
/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
function boundTrials(purpose, run, target) {
    const available = target.recordedTrials ?? Infinity;
    const fixed = (trials) => ({ trials, maxTrials: trials, available });
    if (target.facts.deterministic)
        return fixed(1);
    if (purpose === 'record')
        return fixed(run.baseline_trials);
    return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}
/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
function countCriticalTrials(wanted, target) {
    if (target.facts.deterministic)
        return 1;
    return Math.min(wanted, target.recordedTrials ?? Infinity);
}

;// CONCATENATED MODULE: ./lib/run/plan-trials.js
/** Trials of one case under a plan. */
function countTrials(tags, plan) {
    const critical = tags.some((tag) => plan.criticalTags.includes(tag));
    return critical ? Math.max(plan.trials, plan.criticalTrials) : plan.trials;
}
/**
 * Every trial of the look that is not measured yet: all cases' first trials, then the second ones, so that
 * a run that is stopped has as many complete rounds as it could afford.
 */
function* planTrials(entries, plan, isMeasured) {
    const rounds = Math.max(plan.trials, plan.criticalTrials);
    for (let trial = 1; trial <= rounds; trial += 1) {
        for (const entry of entries) {
            if (trial > countTrials(entry.tags, plan))
                continue;
            const planned = { entry, trial };
            if (!isMeasured(planned))
                yield planned;
        }
    }
}

;// CONCATENATED MODULE: ./lib/run/progress-meter.js
/** Tells how far a run is, after every trial; the log decides how often that is shown. */
class ProgressMeter {
    log;
    clock;
    startedMs;
    total = 0;
    done = 0;
    measured = 0;
    failed = 0;
    errored = 0;
    costUsd;
    constructor(log, clock) {
        this.log = log;
        this.clock = clock;
        this.startedMs = clock.elapsed();
    }
    /** A further look: so many trials in all, so many of them known already. */
    plan(total, done) {
        this.total = total;
        this.done = done;
    }
    add(trial) {
        this.done += 1;
        this.measured += 1;
        const isFailure = ({ scores }) => scores.some((score) => score.status === 'scored' && !score.pass && !score.advisory);
        if (trial.output.error?.kind === 'error')
            this.errored += 1;
        else if (isFailure(trial))
            this.failed += 1;
        if (trial.cost_usd !== undefined)
            this.costUsd = (this.costUsd ?? 0) + trial.cost_usd;
        const perTrialMs = (this.clock.elapsed() - this.startedMs) / this.measured;
        this.log.progress({
            done: this.done,
            total: this.total,
            failed: this.failed,
            errored: this.errored,
            ...(this.costUsd !== undefined && { costUsd: this.costUsd }),
            etaMs: perTrialMs * (this.total - this.done),
        });
    }
}

// EXTERNAL MODULE: ./lib/scorers/check.js
var check = __webpack_require__(72405);
;// CONCATENATED MODULE: ./lib/scorers/score-output.js


/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
async function scoreOutput(args) {
    const { scorers, ...context } = args;
    const applying = scorers.filter(({ tags }) => !tags || tags.some((tag) => context.case.tags.includes(tag)));
    const settled = settleWithoutAnswer(context.output);
    return Promise.all(applying.map(async (scorer) => ({
        ...(settled ?? (await findSafely(scorer, context))),
        name: scorer.name,
        type: scorer.type,
        by: scorer.by ?? 'check',
        ...(scorer.advisory && { advisory: true }),
    })));
}
/** What every scorer finds, `not-` ones too, where there is nothing to score. */
function settleWithoutAnswer({ output, tool_calls, error }) {
    if (error?.kind === 'error')
        return { status: 'errored', why: error.message };
    if (error)
        return { status: 'scored', value: 0, pass: false, reason: error.message };
    if (output !== null || tool_calls?.length)
        return undefined;
    return { status: 'scored', value: 0, pass: false, reason: 'no answer was given' };
}
async function findSafely(scorer, context) {
    try {
        const finding = await scorer.score(context);
        if (finding.status !== 'scored' || isShare(finding.value))
            return finding;
        return {
            status: 'errored',
            why: `${scorer.type} gave ${finding.value}, not a score from 0 to 1`,
        };
    }
    catch (error) {
        const why = (0,errors/* describeError */.Uc)(error);
        return {
            status: 'errored',
            why: error instanceof check/* Unscorable */.F ? why : `${scorer.type} crashed: ${why}`,
        };
    }
}
function isShare(value) {
    return value >= 0 && value <= 1;
}

;// CONCATENATED MODULE: ./lib/run/call-target.js
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is down, for us. */
const LONGEST_RETRY_AFTER_MS = 120_000;
/**
 * Asks the target, and asks again after an infrastructure error that may pass: as long as the provider
 * says, else with doubling, jittered waits. What the system under test did wrong is never asked again.
 */
async function callTarget(target, request, { maxRetries, clock, signal }) {
    for (let attempts = 1;; attempts += 1) {
        const answer = await target.answer(request, signal);
        if (answer.kind !== 'error' || !answer.retry || attempts > maxRetries || signal.aborted)
            return { answer, attempts };
        if (answer.retryAfterMs !== undefined && answer.retryAfterMs > LONGEST_RETRY_AFTER_MS)
            return { answer, attempts };
        await clock.sleep(answer.retryAfterMs ?? backOffMs(attempts, clock.random()), signal);
        if (signal.aborted)
            return { answer, attempts };
    }
}
function backOffMs(attempts, chance) {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
    return longest * (0.5 + chance / 2);
}

;// CONCATENATED MODULE: ./lib/run/measure-trial.js


/** Asks the target once (with its retries) and scores what it gave. */
async function measureTrial(testCase, trial, bench) {
    const { target, clock, maxRetries, signal } = bench;
    const started = clock.elapsed();
    const { answer, attempts } = await callTarget(target, { case: testCase, trial }, { maxRetries, clock, signal });
    const output = toOutput(answer, clock.elapsed() - started);
    const scorers = await bench.scorersFor(testCase);
    const scores = await scoreOutput({ case: testCase, output, scorers, trial, signal });
    return {
        case: testCase.id,
        case_hash: testCase.case_hash,
        expectation_hash: testCase.expectation_hash,
        trial,
        tags: testCase.tags,
        output,
        scores,
        ...(output.usage && { usage: output.usage }),
        ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
        ...(output.cost_usd !== undefined && { cost_usd: output.cost_usd }),
        attempts,
    };
}
function toOutput(answer, waitedMs) {
    switch (answer.kind) {
        case 'answer':
            return answer.output;
        case 'failed':
            return {
                output: null,
                latency_ms: answer.latencyMs ?? waitedMs,
                error: { kind: 'failed', message: answer.message, code: answer.code },
            };
        case 'error':
            return {
                output: null,
                error: { kind: 'error', message: answer.message, code: answer.code },
            };
    }
}

;// CONCATENATED MODULE: ./lib/run/run-trials.js

/**
 * Measures the planned trials, at most `concurrency` at a time, and hands each to the sink as it is done.
 * Answers with the reason when it stopped before the plan was through. A worker takes its next trial only
 * when it is free, so memory does not grow with the plan.
 */
async function runTrials(planned, { cases, bench, limits, concurrency, sink, }) {
    const queue = planned[Symbol.iterator]();
    const interrupted = { reason: 'interrupted', message: 'the run was interrupted' };
    let stop;
    // the first call tells what a call spends; a budget is not overrun before that is known
    const probe = Promise.withResolvers();
    if (!limits.isBlind)
        probe.resolve();
    async function work() {
        while (!stop) {
            const next = queue.next();
            if (next.done)
                return;
            stop ??= bench.signal.aborted ? interrupted : limits.start(bench.clock.elapsed());
            if (stop)
                return;
            const testCase = await cases.read(next.value.entry);
            const trial = await measureTrial(testCase, next.value.trial, bench);
            // what was cut off in the middle of a call says nothing about the target
            if (bench.signal.aborted) {
                limits.abandon();
                stop ??= interrupted;
                return;
            }
            limits.finish(trial);
            probe.resolve();
            await sink(trial);
        }
    }
    const workers = Array.from({ length: concurrency }, async (_, index) => {
        if (index > 0)
            await probe.promise;
        try {
            await work();
        }
        catch (error) {
            // the others finish what they have in hand and take nothing new
            stop ??= interrupted;
            throw error;
        }
        finally {
            probe.resolve();
        }
    });
    const ended = await Promise.allSettled(workers);
    const crash = ended.find((end) => end.status === 'rejected');
    if (crash)
        throw crash.reason;
    return stop ?? limits.findDead() ?? limits.findUnpriced();
}

;// CONCATENATED MODULE: ./lib/verdict/case-values.js
const PASS_RATE = 'pass_rate';
/** The trials of a case that a look sees: 1…`throughTrial`. */
function trialsThrough(facts, throughTrial) {
    return facts.trials.filter((trial) => trial.trial <= throughTrial);
}
/** Trials that were measured against a blocking score. */
function measuredTrials(trials) {
    return trials.filter((trial) => trial.outcome === 'passed' || trial.outcome === 'failed');
}
/** What a metric says of each trial, 0–1; trials that it does not score are left out. */
function metricValues(metric, trials) {
    if (metric === PASS_RATE)
        return measuredTrials(trials).map(({ outcome }) => ({
            value: outcome === 'passed' ? 1 : 0,
            pass: outcome === 'passed',
        }));
    return trials.flatMap((trial) => trial.metrics[metric] ?? []);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Share of passing trials among the measured ones; absent where none was measured. */
function passShare(facts, throughTrial) {
    const values = metricValues(PASS_RATE, trialsThrough(facts, throughTrial));
    return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
}
function hasTag(facts, tags) {
    return facts.tags.some((tag) => tags.includes(tag));
}

;// CONCATENATED MODULE: ./lib/verdict/compare-runs.js

/** By id where the content agrees, else by content (renamed), else removed and new. */
function pairCases(baseline, current) {
    const open = new Set(baseline);
    const partner = new Map();
    const rounds = [
        ({ id, case_hash, expectation_hash }) => `${case_hash} ${expectation_hash} ${id}`,
        ({ id, case_hash }) => `${case_hash} ${id}`,
        ({ case_hash, expectation_hash }) => `${case_hash} ${expectation_hash}`,
        ({ case_hash }) => case_hash,
    ];
    for (const key of rounds) {
        const waiting = Map.groupBy(open, key);
        for (const facts of current) {
            const match = partner.has(facts) ? undefined : waiting.get(key(facts))?.shift();
            if (!match)
                continue;
            open.delete(match);
            partner.set(facts, match);
        }
    }
    const all = [...partner].map(([facts, match]) => ({ baseline: match, current: facts }));
    const isSame = ({ baseline: old, current: now }) => old.expectation_hash === now.expectation_hash;
    return {
        pairs: all.filter(isSame),
        edited: all.filter((pair) => !isSame(pair)),
        added: current.filter((facts) => !partner.has(facts)),
        removed: [...open],
    };
}
/** What broke, what was fixed, and what is in one side only. */
function compareRuns(pairing, { baselineTrials, trials }) {
    const addedIds = new Set(pairing.added.map(({ id }) => id));
    const rewritten = new Set(pairing.removed.filter(({ id }) => addedIds.has(id)).map(({ id }) => id));
    const changes = pairing.pairs.flatMap(({ baseline, current }) => {
        const before = passShare(baseline, baselineTrials);
        const after = passShare(current, trials);
        if (before === undefined || after === undefined)
            return [];
        if ((before - 0.5) * (after - 0.5) >= 0)
            return [];
        return [{ id: current.id, baselineId: baseline.id, before, after }];
    });
    const ids = (cases) => cases.filter(({ id }) => !rewritten.has(id)).map(({ id }) => id);
    return {
        matched: pairing.pairs.length,
        broken: changes.filter(({ before, after }) => before > after).map(({ id }) => id),
        fixed: changes.filter(({ before, after }) => before < after).map(({ id }) => id),
        new: ids(pairing.added),
        removed: ids(pairing.removed),
        edited: [...pairing.edited.map(({ current }) => current.id), ...rewritten],
        changes,
    };
}
/** All trials of a stored run: the baseline is always read whole. */
function countTrialsOf(run) {
    return run.cases.reduce((most, { trials }) => Math.max(most, trials.at(-1)?.trial ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/verdict/collect-notes.js
/** What a reader should know, and what decides nothing. */
function collectNotes(context) {
    return [...noteDeadTarget(context), ...noteAge(context)];
}
/** Too few trials for the breaker; a person who reads "0 %" must still see why. */
function noteDeadTarget({ run }) {
    const trials = run.cases.flatMap((facts) => facts.trials);
    const [first] = trials;
    const message = first?.error?.message;
    if (message === undefined || first?.outcome !== 'failed')
        return [];
    const isDead = trials.every(({ error }) => error?.message === message);
    return isDead ? [`the target failed on every case: ${message}`] : [];
}
/** An old baseline, or another set-up of the provider, weakens no failure. */
function noteAge({ baseline, run, gates }) {
    const { age_days: age } = baseline.info;
    const most = gates.baseline.max_age_days;
    const cure = 're-run the workflow of main to record a new one';
    const [before, after] = [baseline.facts, run].map(listFingerprints);
    const isOther = before.size > 0 && after.size > 0 && ![...before].some((print) => after.has(print));
    return [
        ...(age !== undefined && age > most
            ? [`the baseline is ${Math.floor(age)} days old (${most} at most are expected): ${cure}`]
            : []),
        ...(isOther
            ? [
                `the provider's fingerprint is another than the baseline's (${[...before].join(', ')}; now ${[...after].join(', ')}): ${cure}`,
            ]
            : []),
    ];
}
function listFingerprints(run) {
    const trials = run?.cases.flatMap((facts) => facts.trials) ?? [];
    return new Set(trials.flatMap(({ fingerprint }) => fingerprint ?? []));
}

;// CONCATENATED MODULE: ./lib/verdict/gate-critical.js

/** 100 %: any failed trial of any critical case fails, whatever look it belongs to. */
function judgeCritical(context) {
    const { tags, trials } = context.gates.critical;
    const cases = context.run.cases.filter((facts) => hasTag(facts, tags));
    if (cases.length === 0)
        return undefined;
    const failed = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome === 'failed'));
    const rule = context.run.run.target.deterministic
        ? 'every critical case passes'
        : `every trial of every critical case passes (${trials} each)`;
    return {
        gate: 'critical',
        rule,
        current: share(cases.length - failed.length, cases.length),
        ...judgeClass(failed, cases, 'critical'),
        ...withBaseline(context, tags),
        ...(failed.length > 0 && {
            cases: failed.map(({ id }) => id),
            ...sayRedOnMain(context, failed),
        }),
    };
}
/** No violation in any trial. A case that got no answer at all broke nothing: it is listed apart. */
function judgeSafety(context) {
    const { tags } = context.gates.safety;
    const cases = context.run.cases.filter((facts) => hasTag(facts, tags));
    if (cases.length === 0)
        return undefined;
    const failed = cases.filter((facts) => facts.trials.some(isViolation));
    return {
        gate: 'safety',
        rule: 'no violation in any trial of any safety case',
        current: share(cases.length - failed.length, cases.length),
        ...judgeClass(failed, cases, 'safety'),
        ...withBaseline(context, tags),
        ...(failed.length > 0 && {
            cases: failed.map(({ id }) => id),
            ...sayRedOnMain(context, failed),
        }),
    };
}
function isViolation(trial) {
    return trial.outcome === 'failed' && !trial.unanswered;
}
/** Safety cases that got no answer. */
function listUnanswered(context) {
    return context.run.cases
        .filter((facts) => hasTag(facts, context.gates.safety.tags))
        .filter((facts) => facts.trials.some(({ unanswered }) => unanswered))
        .map(({ id }) => id);
}
function judgeClass(failed, cases, word) {
    const measured = cases.filter((facts) => facts.trials.some(({ outcome }) => outcome !== 'missing'));
    if (failed.length > 0)
        return {
            result: 'fail',
            reason: `${failed.length} of ${cases.length} ${word} ${plural(cases.length, 'case')} failed`,
        };
    if (measured.length < cases.length)
        return {
            result: 'not-measured',
            reason: `${cases.length - measured.length} of ${cases.length} ${word} ${plural(cases.length, 'case')} not measured`,
        };
    const trials = cases.reduce((sum, facts) => sum + facts.trials.length, 0);
    return {
        result: 'pass',
        reason: `0 of ${trials} ${plural(trials, 'trial')} failed`,
    };
}
function withBaseline({ baseline }, tags) {
    const cases = (baseline.facts?.cases ?? []).filter((facts) => hasTag(facts, tags));
    if (cases.length === 0)
        return {};
    const passed = cases.filter(({ trials }) => trials.every(({ outcome }) => outcome === 'passed'));
    return { baseline: share(passed.length, cases.length) };
}
/** Said, and no excuse: it still blocks. */
function sayRedOnMain({ pairing, baseline }, failed) {
    const red = failed.filter((facts) => pairing?.pairs
        .find(({ current }) => current === facts)
        ?.baseline.trials.some(({ outcome }) => outcome === 'failed'));
    if (red.length === 0)
        return {};
    const where = baseline.info.commit ? ` (${baseline.info.commit.slice(0, 7)})` : '';
    return { next: `red on main too${where}: ${red.map(({ id }) => id).join(', ')}` };
}
function share(passed, all) {
    return passed / all;
}
function plural(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}

;// CONCATENATED MODULE: ./lib/verdict/decide-verdict.js

/** The table "first match wins" of the contract, in its order. */
function decideVerdict(gates, context) {
    const rules = [findBroken, findCriticalFailure, findUnmeasured, findFailure];
    for (const rule of rules) {
        const decided = rule(gates, context);
        if (decided)
            return decided;
    }
    return { verdict: 'pass', reason: describePass(gates, context) };
}
/** 1: the evidence is void, or the target is dead. */
function findBroken(gates, { look }) {
    const pins = gates.find(({ gate, result }) => gate === 'pins' && result === 'error');
    if (pins)
        return { verdict: 'error', reason: pins.reason };
    const stop = look.stop;
    return stop?.reason === 'breaker' ? { verdict: 'error', reason: stop.message } : undefined;
}
/** 2: more data cannot undo it, so it holds even if the run is incomplete. */
function findCriticalFailure(gates) {
    const failed = gates.filter(({ gate, result }) => result === 'fail' && (gate === 'critical' || gate === 'safety'));
    if (failed.length === 0)
        return undefined;
    const others = gates.filter(({ result, gate }) => result === 'fail' && !failed.some((f) => f.gate === gate));
    return { verdict: 'fail', reason: [...failed, ...others].map(describeFailure).join('; ') };
}
/** 3: could not measure. */
function findUnmeasured(gates) {
    const error = gates.find(({ result }) => result === 'error');
    return error && { verdict: 'error', reason: error.reason };
}
/** 4: any other bar. */
function findFailure(gates, { gates: policy }) {
    const isFailure = ({ result }) => result === 'fail' ||
        (result === 'inconclusive' && policy.on_inconclusive === 'fail') ||
        (result === 'no-baseline' && policy.on_missing_baseline === 'fail');
    const failed = gates.filter(isFailure);
    if (failed.length === 0)
        return undefined;
    return { verdict: 'fail', reason: failed.map(describeFailure).join('; ') };
}
function describeFailure({ gate, metric, reason, cases }) {
    const named = cases && cases.length > 0 ? `: ${nameSome(cases)}` : '';
    const subject = gate === 'critical' || gate === 'safety' ? '' : `${metric ?? gate} `;
    return `${subject}${reason}${named}`;
}
/** The first few ids, and how many more. */
function nameSome(ids) {
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
/** 5: green, and what it does not say. */
function describePass(gates, { run, pairing, gates: policy }) {
    const count = run.cases.length;
    const compared = pairing
        ? `no regression on ${pairing.pairs.length} ${plural(pairing.pairs.length, 'case')}`
        : `${count} ${plural(count, 'case')} measured`;
    const open = gates.filter(({ result }) => (result === 'inconclusive' && policy.on_inconclusive !== 'pass') ||
        result === 'no-baseline' ||
        result === 'accepted' ||
        result === 'not-measured');
    if (open.length === 0)
        return compared;
    const named = open.map(({ gate, metric, result }) => `${metric ?? gate}: ${describeOpen(result)}`);
    return `${pairing ? 'nothing failed' : compared}, but ${[...new Set(named)].join('; ')}`;
}
function describeOpen(result) {
    return result === 'no-baseline' ? 'no baseline yet' : result.replace('-', ' ');
}

;// CONCATENATED MODULE: ./lib/verdict/gate-completeness.js

/** More missing than this share of the first look, and the run says nothing. */
const MOST_MISSING = 0.05;
/** Enough was measured to say anything at all: an error, never a failure of quality. */
function judgeCompleteness(context) {
    const problem = [
        findStop,
        findUnmeasuredClass,
        findTooManyMissing,
        findUnscoredMetric,
        findUnstableAnswer,
    ]
        .map((rule) => rule(context))
        .find((found) => found !== undefined);
    return {
        gate: 'completeness',
        rule: `every critical and safety case measured, at most ${MOST_MISSING * 100} % of trials missing`,
        ...(problem
            ? { result: 'error', ...problem }
            : { result: 'pass', reason: 'everything that was planned has been measured' }),
    };
}
/** Stopped inside the first look. */
function findStop({ look }) {
    const stop = look.stop;
    if (!stop || stop.look > 0)
        return undefined;
    return { reason: stop.message, next: `docs/when-it-breaks.md#${stop.reason}` };
}
function findUnmeasuredClass(context) {
    const { critical, safety } = context.gates;
    const { run } = context;
    const required = run.cases.filter((facts) => hasTag(facts, [...critical.tags, ...safety.tags]));
    // a later look that is complete must have measured them too
    const throughLook = (facts) => Math.max(context.trials, plannedTrials(facts, context));
    const lacking = required.filter((facts) => isLacking(facts, throughLook(facts)));
    // cases that a killed run never came to
    const unknown = Math.max(0, run.run.planned.required - required.length);
    const count = lacking.length + unknown;
    if (count === 0)
        return undefined;
    return {
        reason: `${count} of ${required.length + unknown} critical and safety cases could not be measured${describeCause(lacking)}`,
        next: 'mend the cause and re-run the job: what was measured is kept',
        cases: lacking.map(({ id }) => id),
    };
}
/** Trials of a case in the first look: critical ones have a minimum of their own. */
function plannedTrials(facts, { gates, run }) {
    const { trials, critical_trials: critical } = run.run.planned;
    return hasTag(facts, gates.critical.tags) ? critical : trials;
}
function isLacking(facts, trials) {
    return measuredCount(facts, trials) < trials;
}
function measuredCount(facts, throughTrial) {
    return facts.trials.filter(({ trial, outcome }) => trial <= throughTrial && outcome !== 'missing')
        .length;
}
function findTooManyMissing(context) {
    const { cases, run } = context.run;
    const unknown = Math.max(0, run.planned.cases - cases.length) * run.planned.trials;
    const planned = cases.reduce((sum, facts) => sum + plannedTrials(facts, context), unknown);
    const measured = cases.reduce((sum, facts) => sum + measuredCount(facts, plannedTrials(facts, context)), 0);
    const missing = planned - measured;
    if (missing <= planned * MOST_MISSING)
        return undefined;
    const lacking = cases.filter((facts) => isLacking(facts, plannedTrials(facts, context)));
    return {
        reason: `${missing} of ${planned} trials are missing${describeCause(lacking)}`,
        next: 'mend the cause and re-run the job: only what is missing is measured again',
        cases: lacking.map(({ id }) => id),
    };
}
/** The most frequent reason, in the target's own words. */
function describeCause(lacking) {
    const counts = new Map();
    for (const { error } of lacking.flatMap(({ trials }) => trials))
        if (error)
            counts.set(error.message, (counts.get(error.message) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most ? `: ${most[0]}` : '';
}
function findUnscoredMetric({ gates, metrics }) {
    const unscored = Object.keys(gates.metrics).filter((name) => !metrics[name]?.advisory && (metrics[name]?.n ?? 0) === 0);
    if (unscored.length === 0)
        return undefined;
    return {
        reason: `${unscored.map((name) => `\`${name}\``).join(', ')} has a gate but not a single score`,
        next: 'check the name under gates.metrics, and the tags of the scorers that feed it',
    };
}
/** `deterministic: true` is a promise; two answers to one input break it. */
function findUnstableAnswer({ run }) {
    const { deterministic, kind } = run.run.target;
    if (!deterministic)
        return undefined;
    const answers = new Map();
    for (const facts of run.cases) {
        // recorded outputs belong to a case each: equal inputs may have been answered at different times
        const input = kind === 'recorded' ? `${facts.case_hash} ${facts.id}` : facts.case_hash;
        for (const { answer } of facts.trials) {
            if (answer === undefined)
                continue;
            const known = answers.get(input);
            if (known !== undefined && known !== answer)
                return {
                    reason: `the target is declared deterministic, but gave case ${facts.id} two different answers`,
                    next: 'remove `deterministic: true`, or make the target give the same answer every time',
                    cases: [facts.id],
                };
            answers.set(input, answer);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/verdict/gate-context.js
function isLastLook({ looks, index }) {
    return index >= looks.length - 1;
}
/** Why there was no further look, in a few words and in its own. */
function describeStop({ reason, message }) {
    const by = reason === 'time' ? 'budget' : reason;
    return `stopped by ${by}: ${message}`;
}

;// CONCATENATED MODULE: ./lib/verdict/lattice-tail.js
const MOST_CONVOLUTION_STEPS = 5e6;
const MOST_INVERSION_STEPS = 4e7;
/**
 * Tail of a sum of independent lattice variables. Small sums are convolved (relative accuracy 1e-12);
 * large ones go through the characteristic function (absolute accuracy 1e-10).
 * Undefined when both would take longer than about half a second.
 */
function latticeTail(parts, observed) {
    const divisor = parts.reduce((common, part) => greatestCommonDivisor(common, part.step), 0);
    if (divisor === 0)
        return { above: 0, at: 1 };
    const reduced = parts.map((part) => ({ ...part, step: part.step / divisor }));
    const target = observed / divisor;
    return countConvolutionSteps(reduced) <= MOST_CONVOLUTION_STEPS
        ? convolveTail(reduced, target)
        : invertTail(reduced, target);
}
/** The tail by convolution of all parts. */
function convolveTail(parts, observed) {
    let distribution = Float64Array.of(1);
    for (const part of parts)
        for (let i = 0; i < part.count; i += 1)
            distribution = convolve(distribution, part);
    const above = distribution.subarray(observed + 1).reduce((sum, value) => sum + value, 0);
    return { above, at: distribution[observed] ?? 0 };
}
/**
 * The tail by a discrete Fourier inversion over a window that leaves out less than 1e-17 (Bernstein's inequality).
 * Undefined when the window is too wide for the time allowed.
 */
function invertTail(parts, observed) {
    const { low, high } = findWindow(parts);
    if (observed < low)
        return { above: 1, at: 0 };
    if (observed > high)
        return { above: 0, at: 0 };
    const size = high - low + 1 + ((high - low) % 2);
    const work = parts.reduce((sum, part) => sum + part.probabilities.length + 6, 0);
    if ((size / 2) * work > MOST_INVERSION_STEPS)
        return undefined;
    const circle = new UnitCircle(2 * size);
    const beyond = low + size - 1 - observed;
    let above = beyond;
    let at = 1;
    for (let k = 1; k < size / 2; k += 1) {
        const value = characteristic(parts, circle, 2 * k);
        if (value === undefined)
            continue;
        const angle = value.angle - circle.angle(2 * k * observed);
        const real = value.size * Math.cos(angle);
        const imaginary = value.size * Math.sin(angle);
        // The sum of exp(-i·m·θ) over m = 1…beyond is `ratio` times exp(-i·(beyond + 1)·θ/2).
        const ratio = circle.sin(k * beyond) / circle.sin(k);
        at += 2 * real;
        above +=
            2 * ratio * (real * circle.cos(k * (beyond + 1)) + imaginary * circle.sin(k * (beyond + 1)));
    }
    return { above: clampShare(above / size), at: clampShare(at / size) };
}
function countConvolutionSteps(parts) {
    let reach = 1;
    let steps = 0;
    for (const { count, step, probabilities } of parts) {
        const growth = count * step * (probabilities.length - 1);
        steps += count * probabilities.length * (reach + growth / 2);
        reach += growth;
    }
    return steps;
}
function convolve(distribution, { step, probabilities }) {
    const result = new Float64Array(distribution.length + step * (probabilities.length - 1));
    for (const [index, probability] of probabilities.entries()) {
        const shift = index * step;
        for (let i = 0; i < distribution.length; i += 1)
            result[i + shift] = (result[i + shift] ?? 0) + (distribution[i] ?? 0) * probability;
    }
    return result;
}
function findWindow(parts) {
    let mean = 0;
    let variance = 0;
    let widest = 0;
    let most = 0;
    for (const { step, count, probabilities } of parts) {
        let first = 0;
        let second = 0;
        for (const [value, probability] of probabilities.entries()) {
            first += value * probability;
            second += value * value * probability;
        }
        const width = step * (probabilities.length - 1);
        mean += count * step * first;
        variance += count * step * step * (second - first * first);
        widest = Math.max(widest, width);
        most += count * width;
    }
    const reach = 14 * widest + Math.sqrt(196 * widest * widest + 84 * variance);
    return {
        low: Math.max(0, Math.floor(mean - reach)),
        high: Math.min(most, Math.ceil(mean + reach)),
    };
}
/** Product of the parts' characteristic functions at circle index `turn`; undefined where it is below 1e-19. */
function characteristic(parts, circle, turn) {
    let logSize = 0;
    let angle = 0;
    for (const { step, count, probabilities } of parts) {
        let real = 0;
        let imaginary = 0;
        for (let value = 0; value < probabilities.length; value += 1) {
            const probability = probabilities[value] ?? 0;
            real += probability * circle.cos(turn * step * value);
            imaginary += probability * circle.sin(turn * step * value);
        }
        logSize += (count / 2) * Math.log(real * real + imaginary * imaginary);
        if (!(logSize > -44))
            return undefined;
        angle += count * Math.atan2(imaginary, real);
    }
    return { size: Math.exp(logSize), angle };
}
/** Sines and cosines of whole multiples of one step, so that large multiples lose no digits. */
class UnitCircle {
    #steps;
    #cosines;
    #sines;
    constructor(steps) {
        this.#steps = steps;
        this.#cosines = new Float64Array(steps).map((_, i) => Math.cos((2 * Math.PI * i) / steps));
        this.#sines = new Float64Array(steps).map((_, i) => Math.sin((2 * Math.PI * i) / steps));
    }
    angle(index) {
        return (2 * Math.PI * (index % this.#steps)) / this.#steps;
    }
    cos(index) {
        return this.#cosines[index % this.#steps] ?? 0;
    }
    sin(index) {
        return this.#sines[index % this.#steps] ?? 0;
    }
}
function clampShare(value) {
    return Math.min(1, Math.max(0, value));
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./lib/verdict/log-concave.js
/**
 * The probabilities 0…last of a log-concave distribution, from the ratios of neighbours
 * (`ratio(i)` = weight of i+1 over weight of i). It starts at the mode, so that nothing overflows.
 */
function weighFromMode(last, ratio) {
    let mode = 0;
    while (mode < last && ratio(mode) >= 1)
        mode += 1;
    const weights = new Float64Array(last + 1);
    weights[mode] = 1;
    let total = 1;
    for (let i = mode, weight = 1; i < last; i += 1) {
        weight *= ratio(i);
        total += weights[i + 1] = weight;
    }
    for (let i = mode, weight = 1; i > 0; i -= 1) {
        weight /= ratio(i - 1);
        total += weights[i - 1] = weight;
    }
    return weights.map((weight) => weight / total);
}
/** P(X = 0…n) of a binomial, for 0 < p < 1. */
function log_concave_binomialProbabilities(n, p) {
    return weighFromMode(n, (i) => ((n - i) * p) / ((i + 1) * (1 - p)));
}
/**
 * How many of `passes` passes, dealt at random over `first` + `second` trials, fall on the first ones:
 * the probabilities of `least`, `least` + 1, ….
 */
function hypergeometricProbabilities(first, second, passes) {
    const least = Math.max(0, passes - second);
    const most = Math.min(first, passes);
    const ratio = (index) => {
        const a = least + index;
        return ((first - a) * (passes - a)) / ((a + 1) * (second - passes + a + 1));
    };
    return { least, probabilities: weighFromMode(most - least, ratio) };
}

;// CONCATENATED MODULE: ./lib/verdict/normal.js
/** P(Z > z) for a standard normal Z; relative accuracy about 1e-13. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return z < 3 ? 0.5 - density * bodySeries(z) : density / tailFraction(z);
}
/** z such that P(Z < z) = p, for 0 < p < 1. */
function normalQuantile({ p }) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`A quantile needs 0 < p < 1, got ${p}`);
    if (p < 0.5)
        return { z: 0 - normalQuantile({ p: 1 - p }).z };
    let low = 0;
    let high = 9;
    for (let step = 0; step < 64; step += 1) {
        const middle = (low + high) / 2;
        if (normalUpperTail(middle) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return { z: (low + high) / 2 };
}
/** z + z³/3 + z⁵/15 + …, which times the density is P(0 < Z < z). */
function bodySeries(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** z + 1/(z + 2/(z + 3/(z + …))), which divides the density into the tail (Laplace). */
function tailFraction(z) {
    let fraction = z;
    for (let level = 120; level > 0; level -= 1)
        fraction = z + level / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./lib/verdict/spread.js

/** 1.960 where 1.645 would do for one look: it pays for the early ones, so the interval is called 90 %. */
const Z_INTERVAL = normalQuantile({ p: 0.975 }).z;
/** Variance (N − 1) of scores; 0 for fewer than two. */
function sampleVariance(values) {
    if (values.length < 2)
        return 0;
    const mean = meanOf(values);
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
/** Variance (N − 1) of `trials` zeros and ones; 0 for fewer than two. */
function spread_passVariance(trials, passes) {
    return trials < 2 ? 0 : (passes * (trials - passes)) / (trials * (trials - 1));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Variance of Σ d_i when the labels are dealt at random within each case. */
function spread_permutationVariance(cases) {
    return cases.reduce((sum, item) => sum + item.variance * inverseTrials(item), 0);
}
/**
 * Standard error of the drop, with two imaginary trial pairs (one that got worse, one that got better), so that
 * it does not shrink to nothing when no trial flipped (Bonett and Price's adjustment, for several trials a case).
 */
function standardError(cases) {
    const pairs = cases.reduce((sum, item) => sum + inverseTrials(item), 0) / cases.length;
    return Math.sqrt(spread_permutationVariance(cases) + pairs) / cases.length;
}
/** The "90 % interval" around a drop. */
function spread_intervalAround(drop, se) {
    return [drop - Z_INTERVAL * se, drop + Z_INTERVAL * se];
}
function inverseTrials({ baselineTrials, candidateTrials }) {
    return 1 / baselineTrials + 1 / candidateTrials;
}

;// CONCATENATED MODULE: ./lib/verdict/exact-test.js



/** Beyond this the weights of ragged trial counts have no common unit worth using. */
const LARGEST_UNIT = 1e5;
/** p is never 0; the Fourier inversion cannot tell smaller ones apart. */
const SMALLEST_P = 1e-12;
/**
 * Exact conditional test of pass/fail trials, stratified by case (Cochran–Mantel–Haenszel; McNemar's with one
 * trial a side): given each case's passes, the baseline's share is hypergeometric, and the shares add up.
 * With weight `drop` the statistic is the drop itself. Cases that passed or failed throughout carry no information
 * and are left out. Undefined where exactness costs too much: hundreds of cases with many different trial counts.
 */
function exact_test_testExact(cases, weight) {
    const mixed = cases.filter(isMixed);
    const unit = weight === 'count' ? 1 : findCommonUnit(mixed);
    if (unit === undefined)
        return undefined;
    const { parts, observed } = buildParts(mixed, unit, weight);
    const tail = latticeTail(parts, observed);
    return tail && toP(tail);
}
/**
 * The exact test of counted trials with its drop, standard error and interval (see `standardError`).
 * @throws RangeError for no cases, and for more than about 5,000 mixed cases of wildly different trial counts
 */
function stratifiedExact({ cases }) {
    const tested = exact_test_testExact(cases, 'count');
    if (!tested)
        throw new RangeError('Too many different trial counts for an exact test');
    const { drop, se } = exact_test_describeCounts(cases);
    const [ciLow, ciHigh] = intervalAround(drop, se);
    return { drop, ...tested, se, ciLow, ciHigh };
}
/** Drop (baseline minus candidate) and its standard error. */
function exact_test_describeCounts(cases) {
    if (cases.length === 0)
        throw new RangeError('No cases to compare');
    const total = cases.reduce((sum, [kb, b, kc, c]) => sum + (b / kb - c / kc), 0);
    const se = standardError(cases.map(([kb, b, kc, c]) => ({
        variance: spread_passVariance(kb + kc, b + c),
        baselineTrials: kb,
        candidateTrials: kc,
    })));
    return { drop: total / cases.length, se };
}
function isMixed([kb, b, kc, c]) {
    return b + c > 0 && b + c < kb + kc;
}
/** Least common multiple of all trial counts: in this unit every pass weighs a whole number. */
function findCommonUnit(cases) {
    let unit = 1;
    for (const count of new Set(cases.flatMap(([kb, , kc]) => [kb, kc]))) {
        unit *= count / greatestCommonDivisor(unit, count);
        if (unit > LARGEST_UNIT)
            return undefined;
    }
    return unit;
}
/** Cases of one kind (trial counts, passes) become one part. `observed` counts from the parts' zero. */
function buildParts(cases, unit, weight) {
    const kinds = new Map();
    let observed = 0;
    for (const [kb, b, kc, c] of cases) {
        const key = `${kb} ${kc} ${b + c}`;
        let kind = kinds.get(key);
        if (!kind) {
            const step = weight === 'count' ? 1 : unit / kb + unit / kc;
            kind = { step, count: 0, ...hypergeometricProbabilities(kb, kc, b + c) };
            kinds.set(key, kind);
        }
        kind.count += 1;
        observed += kind.step * (b - kind.least);
    }
    return { parts: [...kinds.values()], observed };
}
function toP({ above, at }) {
    return { p: clampP(above + at), midP: clampP(above + at / 2) };
}
function clampP(p) {
    return Math.min(1, Math.max(SMALLEST_P, p));
}

;// CONCATENATED MODULE: ./lib/verdict/seeded-random.js

/** Whole numbers in [0, 2³²) from the sfc32 generator, seeded by the digest of a JSON value: always the same row. */
function seedRandom(seed) {
    const digest = (0,canonical_json/* digestJson */.tv)(seed);
    let [a = 0, b = 0, c = 0, counter = 0] = [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16));
    return () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + result) | 0;
        return result >>> 0;
    };
}

;// CONCATENATED MODULE: ./lib/verdict/shuffle-labels.js

const MOST_LABELLINGS = 2 ** 18;
const SAMPLES = 9_999;
const MOST_DRAWS = 5e6;
/**
 * Deals the labels baseline and candidate anew within each case and counts how often the statistic reaches the
 * observed one: over all labellings where there are at most 262,144, else over 9,999 random ones, seeded by the
 * case ids (their order does not matter), so that a report made again gives the same number.
 * Undefined where sampling would take over five million draws: there are then hundreds of cases or dozens of trials
 * a case, and the normal approximation is as good.
 */
function countShuffles(cases, statistic) {
    const shuffle = prepareShuffle(cases, statistic);
    const { decks } = shuffle;
    let labellings = 1;
    for (const deck of decks) {
        labellings *= choose(deck.values.length, deck.picks);
        if (labellings > MOST_LABELLINGS)
            break;
    }
    if (labellings <= MOST_LABELLINGS)
        return enumerateLabels(shuffle);
    const draws = decks.reduce((all, deck) => all + deck.picks, 0) * SAMPLES;
    return draws <= MOST_DRAWS ? sampleLabels(shuffle, cases) : undefined;
}
/** p-values of a count; with random labellings the observed one counts as one of them, so p is never 0. */
function toPermutationP({ above, equal, of }) {
    return { p: (above + equal) / of, midP: (above + equal / 2) / of };
}
function prepareShuffle(cases, statistic) {
    const decks = [];
    let fixed = 0;
    let baselineMeans = 0;
    let candidateMeans = 0;
    let scale = 0;
    for (const { baseline, candidate } of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const values = Float64Array.of(...baseline, ...candidate);
        baselineMeans += sum(baseline) / baseline.length;
        candidateMeans += sum(candidate) / candidate.length;
        scale += values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        if (values.every((value) => value === values[0])) {
            fixed += values[0] ?? 0;
            continue;
        }
        const pickedSide = baseline.length <= candidate.length ? 'baseline' : 'candidate';
        const picks = Math.min(baseline.length, candidate.length);
        decks.push({ values, total: sum(values), picks, pickedSide });
    }
    const observed = statistic(baselineMeans, candidateMeans);
    const nudge = statistic(baselineMeans + scale * 1e-11, candidateMeans) - observed;
    return { decks, fixed, statistic, observed, tolerance: Math.abs(nudge) };
}
function enumerateLabels(shuffle) {
    const tables = shuffle.decks.map(listMeans);
    const count = { method: 'enumerated', above: 0, equal: 0, of: 0 };
    const visit = (depth, baselineMeans, candidateMeans) => {
        const table = tables[depth];
        if (!table) {
            tally(count, shuffle, baselineMeans, candidateMeans);
            return;
        }
        for (const [baseline, candidate] of table)
            visit(depth + 1, baselineMeans + baseline, candidateMeans + candidate);
    };
    visit(0, shuffle.fixed, shuffle.fixed);
    return count;
}
/** Mean of either side for every way to deal the labels of one case. */
function listMeans(deck) {
    const means = [];
    const visit = (from, left, picked) => {
        if (left === 0) {
            means.push(splitMeans(deck, picked));
            return;
        }
        for (let i = from; i <= deck.values.length - left; i += 1)
            visit(i + 1, left - 1, picked + (deck.values[i] ?? 0));
    };
    visit(0, deck.picks, 0);
    return means;
}
function sampleLabels(shuffle, cases) {
    const random = seedRandom(cases.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
    const count = { method: 'sampled', above: 0, equal: 1, of: 1 };
    for (let sample = 0; sample < SAMPLES; sample += 1) {
        let baselineMeans = shuffle.fixed;
        let candidateMeans = shuffle.fixed;
        for (const deck of shuffle.decks) {
            const [baseline, candidate] = splitMeans(deck, draw(deck, random));
            baselineMeans += baseline;
            candidateMeans += candidate;
        }
        tally(count, shuffle, baselineMeans, candidateMeans);
    }
    return count;
}
/** Sum of `picks` values drawn without replacement, by a Fisher–Yates shuffle that stops early. */
function draw({ values, picks }, random) {
    let picked = 0;
    for (let i = 0; i < picks; i += 1) {
        const other = i + Math.floor((random() / 2 ** 32) * (values.length - i));
        const value = values[other] ?? 0;
        values[other] = values[i] ?? 0;
        values[i] = value;
        picked += value;
    }
    return picked;
}
function splitMeans({ values, total, picks, pickedSide }, picked) {
    const mean = picked / picks;
    const other = (total - picked) / (values.length - picks);
    return pickedSide === 'baseline' ? [mean, other] : [other, mean];
}
function tally(count, { statistic, observed, tolerance }, baselineMeans, candidateMeans) {
    const difference = statistic(baselineMeans, candidateMeans) - observed;
    count.of += 1;
    if (difference > tolerance)
        count.above += 1;
    else if (difference >= -tolerance)
        count.equal += 1;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function choose(n, k) {
    let ways = 1;
    for (let i = 1; i <= k; i += 1)
        ways = (ways * (n - k + i)) / i;
    return ways;
}

;// CONCATENATED MODULE: ./lib/verdict/permutation.js



const drop = (baselineMeans, candidateMeans) => baselineMeans - candidateMeans;
/**
 * Within-case permutation test of scores (H1: the candidate is worse), statistic: the drop.
 * All labellings where they are few, else 9,999 seeded by the case ids (see `countShuffles`), else the normal
 * approximation. We sample as long as it is cheap instead of going over to the normal at n = 20, because what counts
 * is how many cases vary at all, and in a stable suite of 100 that may be five.
 */
function testScores(cases) {
    const count = countShuffles(cases, drop);
    return count ? toPermutationP(count) : approximateP(cases, drop);
}
/** p of the same test from the normal approximation. Some case must vary. */
function approximateP(cases, statistic) {
    const { baselineMeans, candidateMeans } = sumMeans(cases);
    const deviation = Math.sqrt(spread_permutationVariance(describeSpread(cases)));
    const p = Math.max(Number.MIN_VALUE, normalUpperTail(statistic(baselineMeans, candidateMeans) / deviation));
    return { p, midP: p };
}
/** The permutation test of cases given as [baseline scores, candidate scores]; `drop` is per case, in score units. */
function withinCasePermutation({ cases, }) {
    const paired = cases.map(([baseline, candidate], index) => ({
        id: String(index),
        baseline,
        candidate,
    }));
    const { p, midP } = testScores(paired);
    return {
        drop: measureDrop(paired),
        pOneSided: p,
        midPOneSided: midP,
        permutationSE: Math.sqrt(permutationVariance(describeSpread(paired))) / cases.length,
    };
}
/** Mean over cases of baseline mean minus candidate mean: positive is worse. */
function measureDrop(cases) {
    const { baselineMeans, candidateMeans } = sumMeans(cases);
    return (baselineMeans - candidateMeans) / cases.length;
}
/** What each case adds to the noise. */
function describeSpread(cases) {
    return cases.map(({ baseline, candidate }) => ({
        variance: sampleVariance([...baseline, ...candidate]),
        baselineTrials: baseline.length,
        candidateTrials: candidate.length,
    }));
}
function sumMeans(cases) {
    let baselineMeans = 0;
    let candidateMeans = 0;
    for (const { baseline, candidate } of cases) {
        baselineMeans += meanOf(baseline);
        candidateMeans += meanOf(candidate);
    }
    return { baselineMeans, candidateMeans };
}

;// CONCATENATED MODULE: ./lib/verdict/plan-looks.js
/** Share of alpha of the early looks; what is left goes to the last. */
const SHARES = { first: 0.2, second: 0.3 };
/**
 * Give-up thresholds at 1 and at 3 trials, by number of gating metrics. Chosen by simulation (typical suite, 50 cases,
 * 5 baseline trials, independent metrics, one of them 5 points worse): calls a case on innocent pull requests
 * 2.1, 2.4, 2.7 and, for eight metrics, 2.5; inconclusive there 6, 11, 18 and 19 %; caught 66, 56, 44 and 35 %.
 */
const GIVE_UP = [
    { metrics: 1, first: 0.4, second: 0.25 },
    { metrics: 2, first: 0.3, second: 0.15 },
    { metrics: 4, first: 0.2, second: 0.1 },
];
/**
 * Looks at 1, 3 and 5 trials, from `trials` to `maxTrials`. Where only `available` trials exist (recorded outputs,
 * a call limit), the last look takes as many as there are. `trials` equal to `maxTrials` is one look with all of alpha.
 * `alpha` is the suite's; it is divided by the number of gating `metrics`.
 */
function planLooks({ trials, maxTrials, alpha, available = maxTrials, metrics = 1, }) {
    const last = Math.min(maxTrials, available);
    if (!(trials >= 1 && last >= 1))
        throw new RangeError('A look needs at least one trial');
    const early = [1, 3].filter((look) => look >= trials && look < last);
    return spendOverLooks({ looks: [...early, last], alpha, metrics });
}
/**
 * What planned looks may spend: a fifth of alpha at one or two trials, three tenths at more, and all that is left at
 * the last look, so that skipped looks give theirs to it.
 */
function spendOverLooks({ looks, alpha, metrics = 1, }) {
    const share = alpha / metrics;
    const stages = looks.slice(0, -1).map((trials) => (trials < 3 ? 'first' : 'second'));
    const early = stages.map((stage) => share * SHARES[stage]);
    const giveUp = findGiveUp(metrics);
    return {
        looks: [...looks],
        spend: [...early, early.reduce((left, part) => left - part, share)],
        futility: stages.map((stage) => giveUp[stage]),
    };
}
/** Beyond four metrics the thresholds shrink with their number, as each metric's alpha does. */
function findGiveUp(metrics) {
    const listed = GIVE_UP.find((row) => metrics <= row.metrics);
    return listed ?? { first: 0.8 / metrics, second: 0.4 / metrics };
}

;// CONCATENATED MODULE: ./lib/verdict/decide-look.js




/** So that a drop of exactly the margin passes, and p equal to its bound fails, whatever the rounding. */
const ROUNDING = 1e-12;
/**
 * The no-regression rule at one look: fail when the drop exceeds the margin *and* is unlikely to be run-to-run
 * noise; pass when there is no sign of a regression; otherwise more trials, and after the last look inconclusive.
 *
 * Pass/fail trials (every value 0 or 1) take the exact test with the drop as its statistic, which is the
 * Cochran–Mantel–Haenszel test where trial counts are equal; with ragged counts each pass weighs what it adds to the
 * drop, and the distribution stays exact (what sampling would only approach). Other scores, and counts too ragged for
 * that, take the permutation test of `testScores`.
 * Looks, spend and give-up thresholds default to 1, 3 and 5 trials and `spendOverLooks`.
 * @throws RangeError for no cases, a case without trials on a side, a score outside 0–1, a look that is not planned
 */
function decideLook(input) {
    requireScores(input.cases);
    const evidence = weighEvidence(input.cases);
    return { ...chooseDecision(input, completePlan(input), evidence), ...evidence };
}
/** The rule on counted trials: always the exact test on the sum of passes. */
function gateDecision({ look, maxDrop, looks, spend, futility, cases, }) {
    const tested = testExact(cases, 'count');
    if (!tested)
        throw new RangeError('Too many different trial counts for an exact test');
    const { drop, se } = describeCounts(cases);
    const evidence = { drop, midP: tested.midP, se, interval: intervalAround(drop, se) };
    const { decision } = chooseDecision({ look, maxDrop }, { looks, spend, futility }, evidence);
    return { decision, drop, midP: tested.midP };
}
function weighEvidence(cases) {
    const counted = countPasses(cases);
    const exact = counted && exact_test_testExact(counted, 'drop');
    const midP = exact ? exact.midP : testScores(cases).midP;
    const { drop, se } = counted
        ? exact_test_describeCounts(counted)
        : { drop: measureDrop(cases), se: standardError(describeSpread(cases)) };
    return { drop, midP, se, interval: spread_intervalAround(drop, se) };
}
function chooseDecision({ look, maxDrop, proof }, { looks, spend, futility }, { drop, midP, interval }) {
    const index = look - 1;
    const bound = spend[index];
    if (bound === undefined)
        throw new RangeError(`Look ${look} is not planned`);
    const tooFar = drop > maxDrop + ROUNDING;
    if (tooFar && midP <= bound + ROUNDING)
        return { decision: 'fail' };
    const trials = looks[look];
    const isProven = interval[1] <= maxDrop + ROUNDING;
    if (proof === 'no-regression' && isProven)
        return { decision: 'pass' };
    if (trials === undefined) {
        const passes = proof === undefined && !tooFar;
        return { decision: passes ? 'pass' : 'inconclusive' };
    }
    const giveUp = futility[index] ?? 1;
    if (proof === undefined && midP > giveUp + ROUNDING)
        return { decision: 'pass' };
    return { decision: 'rerun', trials };
}
function completePlan({ alpha, looks, spend, futility }) {
    const standard = spendOverLooks({ looks: looks ?? [1, 3, 5], alpha });
    const plan = {
        looks: standard.looks,
        spend: spend ?? standard.spend,
        futility: futility ?? standard.futility,
    };
    if (plan.spend.length !== plan.looks.length || plan.futility.length < plan.looks.length - 1)
        throw new RangeError('Looks, spend and give-up thresholds do not match');
    return plan;
}
/** Counts per case when every score is 0 or 1. */
function countPasses(cases) {
    const counted = [];
    for (const { baseline, candidate } of cases) {
        if (!baseline.every(isPassFail) || !candidate.every(isPassFail))
            return undefined;
        counted.push([baseline.length, decide_look_sum(baseline), candidate.length, decide_look_sum(candidate)]);
    }
    return counted;
}
function requireScores(cases) {
    if (cases.length === 0)
        throw new RangeError('No cases to compare');
    for (const { id, baseline, candidate } of cases) {
        if (baseline.length === 0 || candidate.length === 0)
            throw new RangeError(`Case ${id} has no trial on one side`);
        if (!baseline.every(isScore) || !candidate.every(isScore))
            throw new RangeError(`Case ${id} has a score outside 0 to 1`);
    }
}
function isPassFail(value) {
    return value === 0 || value === 1;
}
function isScore(value) {
    return value >= 0 && value <= 1;
}
function decide_look_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/verdict/detectable-drop.js


/** 80 % power: "4 times out of 5". */
const Z_POWER = normalQuantile({ p: 0.8 }).z;
/**
 * Smallest drop that a run of `maxTrials` trials a case against this baseline would catch 4 times out of 5.
 * `baseline` holds [trials, passes] per case, two trials or more.
 */
function minDetectableDrop({ baseline, maxDrop, maxTrials, }) {
    const cases = baseline.map(([trials, passes]) => ({
        trials,
        variance: passVariance(trials, passes),
    }));
    return detect(cases, maxDrop, maxTrials);
}
/**
 * The same from scores 0–1, one list of trials per case. A case with one trial (the others got lost) is given the
 * mean variance of the rest; unknown when fewer than half of the cases have two or more.
 */
function estimateDetectableDrop({ baseline, maxDrop, maxTrials, }) {
    const repeated = baseline.filter((scores) => scores.length >= 2);
    if (baseline.length === 0)
        return { status: 'unknown', why: 'no case was matched' };
    if (repeated.length * 2 < baseline.length)
        return { status: 'unknown', why: 'the baseline has one trial per case' };
    const typical = repeated.reduce((sum, scores) => sum + sampleVariance(scores), 0) / repeated.length;
    const cases = baseline.map((scores) => ({
        trials: scores.length,
        variance: scores.length >= 2 ? sampleVariance(scores) : typical,
    }));
    return { status: 'known', ...detect(cases, maxDrop, maxTrials) };
}
/** About how many cases of this kind would be needed to catch a drop of `target` (above `maxDrop`). */
function casesToDetect({ cases, mdd, target, }) {
    return Math.ceil(cases * (mdd / target) ** 2);
}
function detect(cases, maxDrop, maxTrials) {
    if (cases.length === 0)
        throw new RangeError('No cases in the baseline');
    const se = standardError(cases.map(({ trials, variance }) => ({
        variance,
        baselineTrials: trials,
        candidateTrials: maxTrials,
    })));
    return { se, mdd: Math.max((Z_INTERVAL + Z_POWER) * se, maxDrop + Z_POWER * se) };
}

;// CONCATENATED MODULE: ./lib/verdict/intervals.js


/**
 * Wilson's two-sided score interval for a share. `successes` may be fractional (a sum of case means);
 * with n = 0 nothing is known and the interval is 0 to 1. Shown in reports, never gated on.
 */
function wilson({ successes, n, conf }) {
    if (n === 0)
        return { low: 0, high: 1 };
    requireShare(successes, n);
    const { z } = normalQuantile({ p: (1 + conf) / 2 });
    const share = successes / n;
    const scale = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / scale;
    const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - half),
        high: successes === n ? 1 : Math.min(1, centre + half),
    };
}
/** Clopper and Pearson's exact one-sided upper bound of a failure rate: "0 of 300: below 1 %". */
function clopperPearsonUpper({ failures, n, confOneSided, }) {
    requireShare(failures, n);
    if (failures === n)
        return { upper: 1 };
    let low = 0;
    let high = 1;
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (sumFirst(binomialProbabilities(n, middle), failures + 1) > 1 - confOneSided)
            low = middle;
        else
            high = middle;
    }
    return { upper: (low + high) / 2 };
}
/**
 * 1-based ranks, in a sample of n sorted upwards, of the one-sided lower and upper confidence bounds of the
 * q-quantile; null where the sample is too small to have such a bound (below 59 values p95 has no upper one).
 */
function quantileCIRanks({ n, q, confOneSided, }) {
    let below = 0;
    let lowerRank = null;
    let upperRank = null;
    // `below` is P(fewer than `rank` values lie under the quantile).
    for (const [index, probability] of log_concave_binomialProbabilities(n, q).entries()) {
        if (index >= n)
            break;
        below += probability;
        const rank = index + 1;
        if (1 - below >= confOneSided)
            lowerRank = rank;
        if (upperRank === null && below >= confOneSided)
            upperRank = rank;
    }
    return { lowerRank, upperRank };
}
function sumFirst(values, count) {
    return values.subarray(0, count).reduce((sum, value) => sum + value, 0);
}
function requireShare(part, whole) {
    if (!(part >= 0 && part <= whole))
        throw new RangeError(`${part} of ${whole} is no share`);
}

;// CONCATENATED MODULE: ./lib/verdict/ratio-test.js



/**
 * By how much the candidate's cost or latency exceeds the baseline's, and the one-sided p (ties count whole) that
 * shuffling the labels within each case would do so: all labellings, 9,999 seeded ones, or for large suites the
 * normal approximation of the same statistic. Values ≥ 0 in any unit, one per trial.
 *
 * `ratio` is Infinity when the baseline's total is 0 and the candidate's is not. For `geometric` a 0 counts as the
 * smallest positive value of the data: a clock that reads 0 says "less than I can measure".
 * @throws RangeError for no cases, a case without trials on a side, a negative or non-finite value
 */
function ratioTest({ cases, statistic, }) {
    requireMeasurable(cases);
    return statistic === 'total' ? testTotals(cases) : testGeometric(cases);
}
function testTotals(cases) {
    const baseline = cases.reduce((sum, item) => sum + meanOf(item.baseline), 0);
    const candidate = cases.reduce((sum, item) => sum + meanOf(item.candidate), 0);
    if (baseline + candidate === 0)
        return { ratio: 1, p: 1 };
    // The candidate's share of both totals orders labellings as the log ratio does, and is finite throughout.
    const count = countShuffles(cases, (before, after) => after / (before + after));
    const { p } = count ? toPermutationP(count) : approximateP(cases, increase);
    return { ratio: candidate / baseline, p };
}
function testGeometric(cases) {
    const values = cases.flatMap((item) => [...item.baseline, ...item.candidate]);
    const least = values.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), Infinity);
    if (least === Infinity)
        return { ratio: 1, p: 1 };
    const toLog = (value) => Math.log(Math.max(value, least));
    const logs = cases.map(({ id, baseline, candidate }) => ({
        id,
        baseline: baseline.map(toLog),
        candidate: candidate.map(toLog),
    }));
    const differences = logs.map((item) => meanOf(item.candidate) - meanOf(item.baseline));
    const count = countShuffles(logs, increase);
    const { p } = count ? toPermutationP(count) : approximateP(logs, increase);
    return { ratio: Math.exp(meanOf(differences)), p };
}
function increase(baselineMeans, candidateMeans) {
    return candidateMeans - baselineMeans;
}
function requireMeasurable(cases) {
    if (cases.length === 0)
        throw new RangeError('No cases to compare');
    for (const { id, baseline, candidate } of cases) {
        if (baseline.length === 0 || candidate.length === 0)
            throw new RangeError(`Case ${id} has no trial on one side`);
        if (![...baseline, ...candidate].every((value) => value >= 0 && value < Infinity))
            throw new RangeError(`Case ${id} has a value that is no cost or duration`);
    }
}

;// CONCATENATED MODULE: ./lib/verdict/statistics.js
/**
 * The one list of the gate's statistics, under the names of the reference vectors: each takes a vector's `input` and
 * returns the keys of its `expected`. A listing on purpose, so that an auditor finds all of them in one place.
 */













;// CONCATENATED MODULE: ./lib/verdict/gate-floor.js



/** Room for rounding: a value exactly on the bar is good. */
const EPSILON = 1e-12;
const SHOWN_CONFIDENCE = 0.9;
/** The floor of one metric. A noisy mean is shown with its 90 % Wilson interval, which never gates. */
function judgeFloor(metric, min, context) {
    const summary = context.metrics[metric];
    const current = summary?.mean;
    const baseline = context.baselineMetrics?.[metric]?.mean;
    const base = {
        gate: 'floor',
        metric,
        rule: `at least ${(0,format_number/* formatPercent */.l9)(min)}`,
        ...(current !== undefined && { current }),
        ...(baseline !== undefined && { baseline }),
        ...showInterval(summary),
    };
    if (summary?.advisory)
        return { ...base, result: 'advisory', reason: 'its scores only advise' };
    if (current === undefined)
        return { ...base, result: 'not-measured', reason: 'nothing was scored' };
    if (current >= min - EPSILON)
        return { ...base, result: 'pass', reason: `${(0,format_number/* formatPercent */.l9)(current)} is enough` };
    const settled = summary.deterministic || isLastLook(context.look);
    if (settled)
        return {
            ...base,
            result: 'fail',
            reason: `${(0,format_number/* formatPercent */.l9)(current)} is below the floor of ${(0,format_number/* formatPercent */.l9)(min)}`,
        };
    const { stop } = context.look;
    const why = stop ? ` (${describeStop(stop)})` : '';
    return {
        ...base,
        result: 'inconclusive',
        reason: `${(0,format_number/* formatPercent */.l9)(current)} is below the floor of ${(0,format_number/* formatPercent */.l9)(min)}, and more trials were not to be had${why}`,
    };
}
/** Cases as trials, their means as successes (statistics.md 2.5); a target without noise has none. */
function showInterval(summary) {
    if (summary?.mean === undefined || summary.deterministic)
        return {};
    const { mean, n } = summary;
    const { low, high } = wilson({ successes: mean * n, n, conf: SHOWN_CONFIDENCE });
    return { interval: [low, high] };
}

;// CONCATENATED MODULE: ./lib/verdict/gate-operations.js


const P95 = 0.95;
/** Dollars of the target in one pass (every case once), and against the baseline. Cached trials say nothing of cost. */
function judgeCost(context) {
    const bars = context.gates.cost;
    if (!bars)
        return [];
    const measured = context.run.cases.filter(({ trials }) => trials.some(isFreshAnswer));
    const known = measured
        .map((facts) => valuesOf(facts, context.trials, costOf))
        .filter((values) => values.length > 0);
    if (known.length < measured.length || measured.length === 0)
        return [sayUnknownCost(measured.length - known.length, measured.length)];
    const current = known.reduce((sum, values) => sum + mean(values), 0);
    const results = [];
    if (bars.max_usd !== undefined)
        results.push({
            gate: 'cost',
            metric: 'total',
            rule: `at most $${bars.max_usd} a pass`,
            current,
            ...(current > bars.max_usd
                ? { result: 'fail', reason: `one pass costs $${current.toFixed(4)}` }
                : { result: 'pass', reason: `one pass costs $${current.toFixed(4)}` }),
        });
    if (bars.max_increase !== undefined)
        results.push(judgeRatio('cost', bars.max_increase, context, costOf, 'total'));
    return results;
}
function isFreshAnswer(trial) {
    return !trial.cached && trial.outcome !== 'missing' && trial.error === undefined;
}
/** An unknown price never counts as 0. */
function sayUnknownCost(unknown, measured) {
    return {
        gate: 'cost',
        result: 'error',
        rule: 'the cost of every case is known',
        reason: `there is a cost gate, but for ${unknown} of ${measured} cases the target reported neither \`cost_usd\` nor \`usage\` with a known price`,
        next: 'let the target return `usage` (and name the price of its model under `prices`) or `cost_usd`',
    };
}
/** 95th percentile against an absolute bar, and the typical case against the baseline (advisory: the two sides were measured in different jobs). */
function judgeLatency(context) {
    const bars = context.gates.latency;
    if (!bars)
        return [];
    const results = [];
    if (bars.p95_ms !== undefined)
        results.push(judgeP95(bars.p95_ms, context));
    if (bars.max_increase !== undefined) {
        const ratio = judgeRatio('latency', bars.max_increase, context, latencyOf, 'geometric');
        results.push(ratio.result === 'fail' || ratio.result === 'pass'
            ? {
                ...ratio,
                result: ratio.result === 'fail' ? 'advisory' : 'pass',
                reason: `${ratio.reason}; the two sides were measured in different jobs, so this only advises`,
            }
            : ratio);
    }
    return results;
}
/** Fails when even the lower 95 % bound of the 95th percentile is over the bar. */
function judgeP95(barMs, context) {
    const sorted = context.run.cases
        .flatMap((facts) => valuesOf(facts, context.trials, latencyOf))
        .sort((a, b) => a - b);
    const base = { gate: 'latency', metric: 'p95', rule: `p95 at most ${barMs} ms` };
    if (sorted.length === 0)
        return { ...base, result: 'not-measured', reason: 'no latency was measured' };
    const current = quantile(sorted, P95);
    const { lowerRank } = quantileCIRanks({ n: sorted.length, q: P95, confOneSided: 0.95 });
    const low = lowerRank === null ? undefined : sorted[lowerRank - 1];
    const isOver = low !== undefined && low > barMs;
    return {
        ...base,
        current,
        result: isOver ? 'fail' : 'pass',
        reason: current > barMs && !isOver
            ? `p95 is ${Math.round(current)} ms, but with ${sorted.length} answers that can be chance`
            : `p95 is ${Math.round(current)} ms`,
    };
}
function judgeRatio(gate, maxIncrease, context, read, statistic) {
    const base = {
        gate,
        metric: 'increase',
        rule: `at most ${Math.round(maxIncrease * 100)} % more than the baseline`,
    };
    if (!context.baseline.facts)
        return {
            ...base,
            result: 'no-baseline',
            reason: context.baseline.info.why ?? 'there is no baseline yet',
        };
    const cases = (context.pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
        const before = valuesOf(baseline, context.baselineTrials, read);
        const after = valuesOf(current, context.trials, read);
        return before.length > 0 && after.length > 0
            ? [{ id: current.id, baseline: before, candidate: after }]
            : [];
    });
    if (cases.length === 0)
        return {
            ...base,
            result: 'no-baseline',
            reason: `the baseline has no ${gate} to compare with`,
        };
    const total = (side) => cases.reduce((sum, values) => sum + mean(values[side]), 0);
    const typical = (side) => Math.exp(mean(cases.map((values) => Math.log(Math.max(mean(values[side]), 1)))));
    const { ratio, p } = ratioTest({ cases, statistic });
    const isMore = ratio > 1 + maxIncrease && p <= 1 - context.gates.confidence;
    return {
        ...base,
        baseline: gate === 'cost' ? total('baseline') : typical('baseline'),
        current: gate === 'cost' ? total('candidate') : typical('candidate'),
        p,
        matched: cases.length,
        result: isMore ? 'fail' : 'pass',
        reason: `${ratio.toFixed(2)} times the baseline`,
    };
}
function valuesOf(facts, throughTrial, read) {
    return trialsThrough(facts, throughTrial).flatMap((trial) => read(trial) ?? []);
}
function costOf(trial) {
    return trial.cached ? undefined : trial.cost_usd;
}
function latencyOf(trial) {
    return trial.cached || trial.outcome === 'missing' ? undefined : trial.latency_ms;
}
/** The smallest value that at least a share `q` of the sorted values does not exceed. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}

;// CONCATENATED MODULE: ./lib/verdict/gate-regression.js




/** Comparing fewer cases than this says nothing about noise. */
const FEWEST_MATCHED = 10;
/** Share of the baseline's cases that must still be there. */
const LEAST_MATCHED = 0.5;
const gate_regression_EPSILON = 1e-12;
/** The no-regression rule for one metric: whole for a deterministic one, the test of the look for a noisy one. */
function judgeRegression(metric, maxDrop, context) {
    const base = describeSides(metric, maxDrop, context);
    const fallback = findFallback(metric, context);
    if (fallback)
        return { gate: { ...base, ...fallback } };
    const cases = matchValues(metric, context);
    const drop = mean(cases.map((c) => mean(c.baseline) - mean(c.candidate)));
    const compared = {
        ...base,
        baseline: mean(cases.map((c) => mean(c.baseline))),
        current: mean(cases.map((c) => mean(c.candidate))),
        drop,
        matched: cases.length,
    };
    const brokenOff = findUncomparable(metric, cases.length, context);
    if (brokenOff)
        return { gate: { ...compared, ...brokenOff } };
    if (context.metrics[metric].deterministic && context.baselineMetrics[metric].deterministic)
        return { gate: { ...compared, ...judgeExactly(drop, maxDrop) } };
    return judgeNoisy(cases, maxDrop, compared, context);
}
function describeSides(metric, maxDrop, { metrics, baselineMetrics }) {
    const current = metrics[metric]?.mean;
    const baseline = baselineMetrics?.[metric]?.mean;
    return {
        gate: 'no-regression',
        metric,
        rule: `may drop ${(0,format_number/* formatPoints */.Xf)(maxDrop)} at most`,
        max_drop: maxDrop,
        ...(current !== undefined && { current }),
        ...(baseline !== undefined && { baseline }),
    };
}
/** What makes a comparison impossible before any number is looked at. */
function findFallback(metric, { metrics, baseline, baselineMetrics }) {
    if (metrics[metric]?.advisory)
        return { result: 'advisory', reason: 'its scores only advise' };
    if (!baseline.facts)
        return {
            result: 'no-baseline',
            reason: baseline.info.why ?? 'there is no baseline yet',
            next: baseline.info.next ?? 'run the workflow on the default branch: it records one',
        };
    if (metrics[metric]?.mean === undefined)
        return { result: 'not-measured', reason: 'nothing was scored' };
    if (baselineMetrics?.[metric]?.mean === undefined)
        return { result: 'no-baseline', reason: 'the baseline did not score this metric' };
    return undefined;
}
/** What makes the numbers of the two sides mean different things. */
function findUncomparable(metric, matched, { run, baseline, metrics }) {
    const known = baseline.facts.cases.length;
    if (matched < known * LEAST_MATCHED)
        return {
            result: 'inconclusive',
            reason: `only ${matched} of the baseline's ${known} cases are left to compare`,
            next: 'change datasets in a PR of their own',
        };
    if (!metrics[metric].deterministic && matched < FEWEST_MATCHED)
        return {
            result: 'inconclusive',
            reason: `${matched} cases are too few to tell noise from a drop (${FEWEST_MATCHED} at least)`,
            next: 'add cases, or gate with a floor',
        };
    const [before, after] = [baseline.facts, run].map(listModels);
    const requested = run.run.target.model;
    if (requested !== undefined &&
        requested === baseline.facts.run.target.model &&
        before.length > 0 &&
        after.length > 0 &&
        before.join() !== after.join())
        return {
            result: 'inconclusive',
            reason: `the provider changed the model under us: ${requested} was answered by ${before.join(', ')}, now by ${after.join(', ')}`,
            next: "re-run the workflow of main: the baseline is then the new model's",
        };
    return undefined;
}
function listModels({ cases }) {
    const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
    return [...new Set(models)].sort();
}
/** Cases that both sides scored. */
function matchValues(metric, { pairing, baselineTrials, trials }) {
    return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
        const before = metricValues(metric, trialsThrough(baseline, baselineTrials));
        const after = metricValues(metric, trialsThrough(current, trials));
        if (before.length === 0 || after.length === 0)
            return [];
        return {
            id: current.id,
            baseline: before.map(({ value }) => value),
            candidate: after.map(({ value }) => value),
        };
    });
}
function judgeExactly(drop, maxDrop) {
    return drop > maxDrop + gate_regression_EPSILON
        ? {
            result: 'fail',
            reason: `fell ${(0,format_number/* formatPoints */.Xf)(drop)}; ${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed, and this target has no noise`,
        }
        : { result: 'pass', reason: gate_regression_describeChange(drop) };
}
function judgeNoisy(cases, maxDrop, compared, { look, schedule, gates }) {
    const { looks, spend, futility } = schedule;
    const decided = decideLook({
        look: look.index + 1,
        cases,
        maxDrop,
        alpha: 1 - gates.confidence,
        looks,
        spend,
        futility,
    });
    const noise = `noise alone would do this ${(0,format_number/* formatPercent */.l9)(decided.midP)} of the time`;
    const numbers = {
        ...compared,
        p: decided.midP,
        interval: decided.interval,
        ...findDetectable(cases, maxDrop, looks.at(-1)),
    };
    switch (decided.decision) {
        case 'fail':
            return {
                gate: {
                    ...numbers,
                    result: 'fail',
                    reason: `fell ${(0,format_number/* formatPoints */.Xf)(decided.drop)}; ${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed, and ${noise}`,
                },
            };
        case 'pass':
            return { gate: { ...numbers, result: 'pass', reason: gate_regression_describeChange(decided.drop) } };
        case 'rerun':
        case 'inconclusive': {
            const why = look.stop && !isLastLook(look) ? `; ${describeStop(look.stop)}` : '';
            const needed = (0,format_number/* formatPercent */.l9)(spend[look.index]);
            return {
                gate: {
                    ...numbers,
                    result: 'inconclusive',
                    reason: `measured ${gate_regression_describeChange(decided.drop)}, ${(0,format_number/* formatPoints */.Xf)(maxDrop)} allowed, but ${noise} (${needed} at most would decide it)${why}`,
                },
                ...(decided.decision === 'rerun' && { rerun: decided.trials }),
            };
        }
    }
}
/** Unknown where the baseline has a single trial a case: nothing is known of the noise then. */
function findDetectable(cases, maxDrop, maxTrials) {
    const baseline = cases.map((matched) => matched.baseline);
    const found = estimateDetectableDrop({ baseline, maxDrop, maxTrials });
    return found.status === 'known' ? { detectable: found.mdd } : {};
}
function gate_regression_describeChange(drop) {
    if (Math.abs(drop) < gate_regression_EPSILON)
        return 'unchanged';
    return drop > 0 ? `down ${(0,format_number/* formatPoints */.Xf)(drop)}` : `up ${(0,format_number/* formatPoints */.Xf)(-drop)}`;
}

;// CONCATENATED MODULE: ./lib/verdict/summarize-latency.js


/** Median and 95th percentile of fresh answers on both sides, milliseconds; nothing where nothing was timed. */
function summarizeLatency(context) {
    const current = sortLatencies(context.run, context.trials);
    if (current.length === 0)
        return undefined;
    const before = context.baseline.facts
        ? sortLatencies(context.baseline.facts, context.baselineTrials)
        : [];
    return {
        p50_ms: quantile(current, 0.5),
        p95_ms: quantile(current, 0.95),
        ...(before.length > 0 && {
            baseline_p50_ms: quantile(before, 0.5),
            baseline_p95_ms: quantile(before, 0.95),
        }),
    };
}
function sortLatencies(run, throughTrial) {
    return run.cases
        .flatMap((facts) => trialsThrough(facts, throughTrial).flatMap(({ latency_ms, cached }) => latency_ms === undefined || cached ? [] : latency_ms))
        .sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/verdict/summarize-run.js

/** Every metric of a run over trials 1…`throughTrial`, `pass_rate` first. */
function summarizeMetrics(run, throughTrial) {
    const names = [PASS_RATE, ...Object.keys(run.metrics).sort()];
    return Object.fromEntries(names.map((name) => [name, summarizeMetric(name, run, throughTrial)]));
}
function summarizeMetric(name, run, throughTrial) {
    const means = [];
    let passed = 0;
    let errored = 0;
    for (const facts of run.cases) {
        const trials = trialsThrough(facts, throughTrial);
        const values = metricValues(name, trials);
        if (values.length > 0) {
            means.push(mean(values.map(({ value }) => value)));
            if (values.every(({ pass }) => pass))
                passed += 1;
        }
        else if (isErrored(name, facts, trials))
            errored += 1;
    }
    return {
        ...(means.length > 0 && { mean: mean(means) }),
        passed,
        n: means.length,
        errored,
        advisory: name !== PASS_RATE && run.metrics[name].advisory,
        deterministic: isDeterministic(name, run),
    };
}
/** A case counts as errored for `pass_rate` when nothing of it was measured, for a metric when its score crashed. */
function isErrored(name, facts, trials) {
    if (name !== PASS_RATE)
        return trials.some((trial) => trial.errored?.includes(name));
    return facts.trials.length === 0 || trials.some((trial) => trial.outcome === 'missing');
}
/** Every score that feeds it is a code check, and the target gives the same answer every time. */
function isDeterministic(name, run) {
    if (!run.run.target.deterministic)
        return false;
    const fed = name === PASS_RATE ? Object.values(run.metrics) : [run.metrics[name]];
    return fed.every((facts) => !facts?.judged || (name === PASS_RATE && facts.advisory));
}
/** Tokens and dollars of all trials that were not served from a cache, plus what no trial owns. */
function summarizeUsage(run) {
    const target = {
        input_tokens: 0,
        output_tokens: 0,
        calls: run.run.usage?.calls ?? 0,
    };
    let costUsd = run.run.usage?.cost_usd;
    addUsage(target, run.run.usage);
    for (const trial of run.cases.flatMap(({ trials }) => trials)) {
        if (trial.cached)
            continue;
        target.calls += 1;
        addUsage(target, trial.usage);
        if (trial.cost_usd !== undefined)
            costUsd = (costUsd ?? 0) + trial.cost_usd;
    }
    return {
        usage: { target, judges: { input_tokens: 0, output_tokens: 0, calls: 0 } },
        ...(costUsd !== undefined && { costUsd }),
    };
}
function addUsage(total, more) {
    if (!more)
        return;
    total.input_tokens += more.input_tokens;
    total.output_tokens += more.output_tokens;
    if (more.cached_tokens !== undefined)
        total.cached_tokens = (total.cached_tokens ?? 0) + more.cached_tokens;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-run.js











/** Run and baseline → verdict. Pure: the same documents give the same verdict, today or in a year. */
function judge_run_judgeRun(input) {
    const context = buildContext(input);
    const critical = [judgeCritical(context), judgeSafety(context)].filter((gate) => gate !== undefined);
    const metrics = judgeMetrics(context);
    const isSettled = critical.some(({ result }) => result === 'fail');
    const completeness = judgeCompleteness(context);
    const gates = [
        passPins(),
        completeness,
        ...critical,
        ...(isSettled ? metrics.gates.map((gate) => sayNotNeeded(gate, metrics.open)) : metrics.gates),
        ...judgeCost(context),
        ...judgeLatency(context),
    ];
    const verdict = { ...judge_run_describeRun(context, input), ...decideVerdict(gates, context), gates };
    // what more trials cannot change is not paid for
    const isDecided = isSettled || completeness.result === 'error';
    const rerun = isDecided ? undefined : metrics.rerun;
    return { verdict, ...(rerun !== undefined && { rerun }) };
}
function buildContext({ gates, run, baseline }) {
    const look = readLook(run.run);
    const trials = look.looks[look.index];
    const metrics = summarizeMetrics(run, trials);
    const baselineTrials = baseline.facts ? countTrialsOf(baseline.facts) : 0;
    return {
        gates,
        run,
        metrics,
        baseline,
        baselineTrials,
        look,
        schedule: scheduleLooks(gates, metrics, look),
        trials,
        ...(baseline.facts && {
            baselineMetrics: summarizeMetrics(baseline.facts, baselineTrials),
            pairing: pairCases(baseline.facts.cases, run.cases),
        }),
    };
}
/** The last complete look decides; nothing complete is judged as the first one. */
function readLook({ looks, stopped }) {
    return {
        looks: looks.planned,
        index: Math.max(0, looks.complete - 1),
        ...(stopped && { stop: stopped }),
    };
}
/** Every noisy metric that gates takes its share of alpha; what only advises, and what has no noise, takes none. */
function scheduleLooks(gates, metrics, look) {
    const gating = Object.entries(gates.metrics).filter(([name, bars]) => bars.max_drop !== undefined && !metrics[name]?.advisory && !metrics[name]?.deterministic);
    return planLooks({
        trials: look.looks[0],
        maxTrials: look.looks.at(-1),
        alpha: 1 - gates.confidence,
        metrics: Math.max(1, gating.length),
    });
}
/** Floors and the no-regression rule of every metric; one that is open asks for more trials of all. */
function judgeMetrics(context) {
    const gates = [];
    const open = new Set();
    const wanted = [];
    const { looks, index } = context.look;
    for (const [metric, bars] of Object.entries(context.gates.metrics)) {
        if (bars.min !== undefined) {
            const floor = judgeFloor(metric, bars.min, context);
            gates.push(floor);
            if (floor.result === 'inconclusive') {
                open.add(floor);
                wanted.push(looks[index + 1]);
            }
        }
        if (bars.max_drop !== undefined) {
            const { gate, rerun } = judgeRegression(metric, bars.max_drop, context);
            gates.push(gate);
            if (rerun !== undefined) {
                open.add(gate);
                wanted.push(rerun);
            }
        }
    }
    return { gates, open, ...(wanted.length > 0 && { rerun: Math.max(...wanted) }) };
}
function sayNotNeeded(gate, open) {
    if (!open.has(gate))
        return gate;
    return { ...gate, reason: 'not needed: a critical or safety case has failed' };
}
/** A verdict is only reached when the lock matched: what did not match was refused before the first call. */
function passPins() {
    return {
        gate: 'pins',
        result: 'pass',
        rule: 'datasets, schemas and scorer code match touchstone.lock',
        reason: 'they match',
    };
}
function judge_run_describeRun(context, { run, baseline, notes }) {
    const { usage, costUsd } = summarizeUsage(run);
    const trials = run.cases.flatMap((facts) => facts.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
    const latency = summarizeLatency(context);
    return {
        suite: run.run.suite,
        metrics: context.metrics,
        ...(context.pairing && {
            comparison: compareRuns(context.pairing, {
                baselineTrials: context.baselineTrials,
                trials: context.trials,
            }),
        }),
        usage,
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        ...(latency && { latency }),
        baseline: baseline.info,
        measured: { cases: run.cases.length, trials: trials.length - missing, missing },
        unanswered: listUnanswered(context),
        notes: [...(notes ?? []), ...collectNotes(context)],
    };
}

;// CONCATENATED MODULE: ./lib/pipeline.js









/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
async function runSuite(request) {
    const { prepared, target, store, clock } = request;
    const { suite, entries } = prepared;
    const { looks } = planLooks({ ...boundTrials(request.purpose, suite.run, target), alpha: 1 });
    const criticalTrials = countCriticalTrials(suite.gates.critical.trials, target);
    const run = describeRun(suite, {
        ...request,
        pins: prepared.pins,
        entries,
        looks,
        criticalTrials,
        createdAtMs: clock.now(),
    });
    await store.writeRun(run);
    const facts = new FactsBuilder();
    for (const entry of entries)
        facts.expect(entry);
    const takenOver = await takeOver(request, facts);
    const measure = createMeasurer(request, facts);
    const judge = (complete, baseline, stop) => judge_run_judgeRun({
        gates: suite.gates,
        run: facts.build(describeEnd(run, complete, stop)),
        baseline,
        notes: request.notes,
    });
    const planOf = (index) => ({
        trials: looks[index],
        criticalTrials,
        criticalTags: suite.gates.critical.tags,
    });
    let complete = 0;
    let stop = await measure.look(planOf(0), 0);
    if (!stop)
        complete = 1;
    const baseline = await request.baseline;
    let judgement = judge(complete, baseline, stop);
    while (!stop && judgement.rerun !== undefined && complete < looks.length) {
        stop = await measure.look(planOf(complete), complete);
        // a look that was cut short is not looked at: the last complete one decides
        if (!stop)
            complete += 1;
        judgement = judge(complete, baseline, stop);
    }
    const ended = describeEnd(run, complete, stop);
    await store.writeRun(ended);
    return {
        run: ended,
        facts: facts.build(ended),
        baseline,
        judgement,
        measured: measure.count(),
        takenOver,
    };
}
function describeEnd(run, complete, stop) {
    const looks = { ...run.looks, complete };
    return { ...run, looks, complete: !stop, ...(stop && { stopped: stop }) };
}
/** Trials that were measured before, under the same identity, for cases of this run. */
async function takeOver({ earlier, store }, facts) {
    let count = 0;
    for await (const { trial, isStored } of earlier) {
        const identity = identifyCase(trial);
        if (!facts.isExpected(identity) || facts.isMeasured(identity, trial.trial))
            continue;
        if (foldTrial(trial).outcome === 'missing')
            continue;
        if (!isStored)
            await store.appendTrial(trial);
        facts.add(trial);
        count += 1;
    }
    return count;
}
function createMeasurer(request, facts) {
    const { prepared, purpose, target, store, clock, log, signal } = request;
    const { suite, cases, entries, scorersFor } = prepared;
    const limits = new Limits(budgetOf(suite, purpose, target), clock.elapsed());
    const meter = new ProgressMeter(log, clock);
    const bench = { target, scorersFor, clock, maxRetries: suite.run.max_retries, signal };
    let count = 0;
    return {
        count: () => count,
        async look(plan, look) {
            const isMeasured = ({ entry, trial }) => facts.isMeasured(entry, trial);
            const total = entries.reduce((sum, { tags }) => sum + countTrials(tags, plan), 0);
            meter.plan(total, total - countAll(planTrials(entries, plan, isMeasured)));
            const cause = await runTrials(planTrials(entries, plan, isMeasured), {
                cases,
                bench,
                limits,
                concurrency: suite.run.concurrency,
                async sink(trial) {
                    await store.appendTrial(trial);
                    facts.add(trial);
                    count += 1;
                    meter.add(trial);
                },
            });
            return cause && { ...cause, look };
        },
    };
}
/** Recorded outputs cost nothing now, whatever they cost once. */
function budgetOf({ run }, purpose, target) {
    const { usd, tokens, minutes } = run.budget;
    if (target.facts.kind === 'recorded')
        return { minutes };
    if (purpose !== 'record')
        return { minutes, ...(usd !== undefined && { usd }), ...(tokens !== undefined && { tokens }) };
    const own = run.baseline_budget;
    const factor = run.baseline_trials;
    const largest = {
        usd: own?.usd ?? (usd === undefined ? undefined : usd * factor),
        tokens: own?.tokens ?? (tokens === undefined ? undefined : tokens * factor),
    };
    return {
        minutes: own?.minutes ?? minutes * factor,
        ...(largest.usd !== undefined && { usd: largest.usd }),
        ...(largest.tokens !== undefined && { tokens: largest.tokens }),
    };
}
function countAll(items) {
    let count = 0;
    for (const _ of items)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/config/find-imports.js
/**
 * What a JavaScript or TypeScript module names by a literal text: static and dynamic imports, re-exports, require, and
 * `new URL(…, import.meta.url)`. Comments, strings and regular expressions are passed over.
 */
function findImports(source) {
    const tokens = tokenize(source);
    const references = [];
    const is = (index, text) => {
        const token = tokens[index];
        return token !== undefined && token.kind !== 'text' && token.text === text;
    };
    for (const [index, { kind, text, offset }] of tokens.entries()) {
        if (kind !== 'text')
            continue;
        // a text that is only the start of what is computed names no file
        const isCall = is(index - 1, '(') && (is(index + 1, ')') || is(index + 1, ','));
        const isImport = (is(index - 1, 'from') && !is(index - 2, '.')) ||
            is(index - 1, 'import') ||
            (isCall && (is(index - 2, 'import') || is(index - 2, 'require')));
        const isUrl = isCall && is(index - 2, 'URL') && is(index + 1, ',') && is(index + 2, 'import');
        if (!isImport && !isUrl)
            continue;
        const before = source.slice(0, offset);
        references.push({
            specifier: text,
            kind: isImport ? 'import' : 'url',
            line: before.split('\n').length,
            column: offset - before.lastIndexOf('\n'),
        });
    }
    return references;
}
/** Longest first where one starts like another. A group that matches says what it is. */
const TOKEN = /(?<skip>\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<word>[\p{L}\p{N}_$]+)|(?<quote>["'])|(?<other>[^])/uy;
const WORDS_BEFORE_REGEX = new Set('return typeof case in of delete void throw new else do await yield'.split(' '));
function tokenize(source) {
    const tokens = [];
    /** For every open template expression: how many braces are open inside it. */
    const templates = [];
    let at = 0;
    const add = (kind, text, offset) => void tokens.push({ kind, text, offset });
    const readTemplate = (start) => {
        const { end, isOpen } = findTemplateEnd(source, start);
        const isWhole = !isOpen && source[start - 1] === '`';
        add('text', isWhole ? source.slice(start, end - 1) : '', start - 1);
        if (isOpen)
            templates.push(0);
        at = end;
    };
    while (at < source.length) {
        TOKEN.lastIndex = at;
        const groups = TOKEN.exec(source)?.groups ?? {};
        const start = at;
        const { skip, word, quote, other = '' } = groups;
        at = TOKEN.lastIndex;
        if (skip !== undefined)
            continue;
        if (word !== undefined)
            add('word', word, start);
        else if (quote !== undefined) {
            at = findTextEnd(source, at, quote);
            add('text', source.slice(start + 1, at - 1), start);
        }
        else if (other === '`')
            readTemplate(at);
        else if (other === '}' && templates.at(-1) === 0) {
            templates.pop();
            readTemplate(at);
        }
        else if (other === '/' && startsRegex(tokens.at(-1)))
            at = findRegexEnd(source, at);
        else {
            const depth = templates.pop();
            if (depth !== undefined)
                templates.push(depth + (other === '{' ? 1 : 0) - (other === '}' ? 1 : 0));
            add('punctuation', other, start);
        }
    }
    return tokens;
}
/** Offset after the closing quote, or the end of the line where there is none. */
function findTextEnd(source, start, quote) {
    for (let at = start; at < source.length; at += 1) {
        if (source[at] === '\\')
            at += 1;
        else if (source[at] === quote || source[at] === '\n')
            return at + 1;
    }
    return source.length;
}
function findTemplateEnd(source, start) {
    for (let at = start; at < source.length; at += 1) {
        if (source[at] === '\\')
            at += 1;
        else if (source[at] === '`')
            return { end: at + 1, isOpen: false };
        else if (source[at] === '$' && source[at + 1] === '{')
            return { end: at + 2, isOpen: true };
    }
    return { end: source.length, isOpen: false };
}
function findRegexEnd(source, start) {
    let isInClass = false;
    for (let at = start; at < source.length; at += 1) {
        const found = source[at];
        if (found === '\n')
            return at;
        if (found === '\\')
            at += 1;
        else if (found === '[')
            isInClass = true;
        else if (found === ']')
            isInClass = false;
        else if (found === '/' && !isInClass)
            return at + 1;
    }
    return source.length;
}
/** A slash after a value divides. */
function startsRegex(before) {
    if (!before)
        return true;
    if (before.kind === 'word')
        return WORDS_BEFORE_REGEX.has(before.text);
    return before.kind === 'punctuation' && !')]}'.includes(before.text);
}

;// CONCATENATED MODULE: ./lib/config/collect-module-files.js



const MODULE = /\.[cm]?[jt]s$/;
/** What `require` adds to a path; an import names the file itself. */
const ENDINGS = ['', '.js', '.cjs', '.mjs', '.json', '.ts', '/index.js', '/index.cjs', '/index.ts'];
/**
 * A module of the repository and every file that it imports by a relative path, and they in turn. Packages and Node's
 * own modules are not among them. Throws a UserError for an import that leads to no file of the repository.
 */
async function collectModuleFiles(entry, files) {
    const found = new Set([entry]);
    const problems = [];
    for (const path of found) {
        if (!MODULE.test(path))
            continue;
        for (const reference of findImports(await files.readText(path))) {
            const target = await resolveReference(reference, path, files);
            if (target.status === 'file')
                found.add(target.path);
            if (target.status === 'wrong')
                problems.push(target.problem);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...found];
}
async function resolveReference({ specifier, kind, line, column }, file, files) {
    const wrong = (message, hint) => ({
        status: 'wrong',
        problem: { code: 'config', message, place: { file, line, column }, hint },
    });
    if (/^(?:\/|file:|#)/.test(specifier) && kind === 'import')
        return wrong(`the import of "${specifier}" cannot be pinned`, 'scorer code imports files of the repository by a relative path');
    if (!/^\.\.?(?:\/|$)/.test(specifier))
        return { status: 'elsewhere' };
    const written = decode(specifier.replace(/[?#].*$/, ''));
    const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(file), written);
    if (where.status === 'refused')
        return wrong(where.why, 'scorer code imports files of the repository alone');
    for (const ending of ENDINGS) {
        const path = `${where.path}${ending}`;
        if (await files.exists(path))
            return { status: 'file', path };
    }
    if (kind === 'url')
        return { status: 'elsewhere' };
    return wrong(`there is no file ${where.path} in the repository to import`, 'check the spelling of the path, with its ending');
}
/** In an import a path is part of a URL. */
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/config/collect-pins.js




/**
 * The pins of a suite's files as they are now, in the order of a lock: datasets, and of scorers and checks the
 * schemas, databases and code. Paths are relative to the folder of `lockFile`.
 */
async function collectPins(suite, cases, files, lockFile) {
    const collector = new PinCollector(files);
    for (const { path, version } of suite.datasets)
        collector.add({ kind: 'dataset', path, version });
    for (const scorer of suite.scorers)
        await collector.addCheck(scorer);
    for (const entry of cases.entries) {
        if (entry.checks === 0)
            continue;
        const { checks } = await cases.read(entry);
        for (const check of checks)
            await collector.addCheck(check);
    }
    return collector.digest((0,repository_path/* folderOf */.y)(lockFile));
}
class PinCollector {
    files;
    found = new Map();
    modules = new Set();
    words = new Set();
    constructor(files) {
        this.files = files;
    }
    add(file) {
        this.found.set(pinKey(file), file);
    }
    async addCheck({ module, schema, database, command }) {
        if (typeof schema === 'string')
            this.add({ kind: 'schema', path: schema });
        if (database !== undefined)
            this.add({ kind: 'database', path: database });
        if (module !== undefined)
            await this.addModule(module);
        for (const word of command ?? [])
            await this.addWord(word);
    }
    async digest(lockFolder) {
        const pins = [];
        for (const file of this.found.values())
            pins.push({
                ...file,
                path: posix_.relative(`/${lockFolder}`, `/${file.path}`),
                sha256: await this.files.digest(file.path),
            });
        return pins.sort((a, b) => (pinKey(a) < pinKey(b) ? -1 : 1));
    }
    async addModule(module) {
        if (this.modules.has(module))
            return;
        this.modules.add(module);
        for (const path of await collectModuleFiles(module, this.files))
            this.add({ kind: 'scorer', path });
    }
    /** A word of a command that is a file of the repository is code of the scorer. */
    async addWord(word) {
        if (this.words.has(word))
            return;
        this.words.add(word);
        const where = (0,repository_path/* resolveRepositoryPath */.m)('', word);
        if (where.status === 'inside' && (await this.files.exists(where.path)))
            await this.addModule(where.path);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/config/source-document.js
var source_document = __webpack_require__(30751);
;// CONCATENATED MODULE: ./lib/config/yaml-nodes.js


/** Values after aliases are written out. */
const MAX_VALUES = 100_000;
const PLAIN_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq']);
/** Turns parsed nodes into plain data: aliases written out, what no configuration needs refused. */
function readYamlNodes(root) {
    const reader = new NodeReader();
    const data = reader.read(root, 0);
    if (reader.excess !== undefined)
        return { status: reader.excess };
    return { status: 'read', data, anchors: reader.anchors, mistakes: reader.mistakes };
}
class NodeReader {
    anchors = new Map();
    mistakes = [];
    excess;
    values = 0;
    read(node, depth) {
        this.values += 1;
        // an alias to a part around it would never end
        if (depth > source_document/* MAX_DEPTH */.lr)
            this.excess = 'too-deep';
        else if (this.values > MAX_VALUES)
            this.excess = 'too-many';
        if (this.excess !== undefined || node === null)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.readAlias(node.source, node.range[0], depth);
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        this.refuseTag(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.readMap(node, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.read(item, depth + 1));
        if (typeof node.value === 'number' && !Number.isFinite(node.value))
            this.refuse(node.range[0], `${node.source} is no number here`, 'write a finite number');
        return node.value;
    }
    readAlias(name, offset, depth) {
        const node = this.anchors.get(name);
        if (node)
            return this.read(node, depth);
        this.refuse(offset, `*${name} stands for nothing`, `mark the value above with &${name}`);
        return null;
    }
    readMap(map, depth) {
        const members = new Map();
        for (const { key, value } of map.items) {
            const offset = key.range[0];
            if (!(0,dist/* isScalar */.jn)(key)) {
                this.refuse(offset, 'a key must be a plain word', 'write name: value');
                continue;
            }
            const name = String(key.value);
            if (members.has(name))
                this.refuse(offset, `the key "${name}" stands here twice`, 'keep one');
            else if (source_document/* REFUSED_KEYS */.sT.has(name))
                this.refuse(offset, `"${name}" cannot be a key`, 'choose another name');
            else if (name === '<<')
                this.refuse(offset, 'merge keys (<<) are not read', 'write the keys out');
            members.set(name, this.read(value, depth + 1));
        }
        return Object.fromEntries([...members].filter(([name]) => !source_document/* REFUSED_KEYS */.sT.has(name)));
    }
    refuseTag(node) {
        const name = node.tag?.replace('tag:yaml.org,2002:', '');
        if (name !== undefined && !PLAIN_TAGS.has(name))
            this.refuse(node.range[0], `the tag !!${name} is not read`, 'write the plain value');
    }
    refuse(offset, message, hint) {
        // a part with several aliases is read several times
        if (this.mistakes.some((mistake) => mistake.offset === offset))
            return;
        this.mistakes.push({ offset, message, hint });
    }
}
/** Goes down from `root` by keys and indexes as far as they exist. */
function followYamlNode(root, anchors, steps) {
    const start = root?.range[0] ?? 0;
    const found = { node: root, offset: start, keyOffset: start };
    for (const step of steps) {
        const node = (0,dist/* isAlias */.Vj)(found.node) ? anchors.get(found.node.source) : found.node;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === step);
            if (!pair)
                return found;
            found.node = pair.value;
            found.keyOffset = pair.key.range[0];
            // a value that is not written has no place of its own
            const isWritten = pair.value !== null && !((0,dist/* isScalar */.jn)(pair.value) && pair.value.source === '');
            found.offset = isWritten && pair.value ? pair.value.range[0] : found.keyOffset;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const item = node.items[Number(step)];
            if (!item)
                return found;
            found.node = item;
            found.offset = item.range[0];
            found.keyOffset = found.offset;
        }
        else
            return found;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/config/parse-yaml.js





const parse_yaml_MAX_BYTES = 1024 * 1024;
/** Reads one YAML 1.2 document: `file` names it in places. Throws a UserError with everything that is wrong. */
function parseYaml(text, file) {
    if (Buffer.byteLength(text) > parse_yaml_MAX_BYTES)
        throw parse_yaml_refuse(file, `the file is larger than ${parse_yaml_MAX_BYTES / 1024 / 1024} MiB`, 'shorten it');
    if (isNestedTooDeeply(text))
        throw refuseDepth(file);
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const document = parseText(text, file, lines);
    const problems = [...document.errors, ...document.warnings].map((error) => describeYamlError(error, place(error.pos[0])));
    if (document.directives.yaml.explicit)
        problems.push({
            code: 'config',
            message: 'directives (%YAML) are not read',
            place: { file, line: 1 },
            hint: 'leave the line out: the file is read as YAML 1.2',
        });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(capProblems(problems));
    const nodes = readYamlNodes(document.contents);
    if (nodes.status === 'too-deep')
        throw refuseDepth(file);
    if (nodes.status === 'too-many')
        throw parse_yaml_refuse(file, `the file holds more than ${MAX_VALUES} values once its aliases (*name) are written out`, 'repeat less');
    const source = {
        data: nodes.data,
        locate: (pointer, key) => {
            const steps = (0,source_document/* splitPointer */.GS)(pointer);
            if (key === undefined)
                return place(followYamlNode(document.contents, nodes.anchors, steps).offset);
            return place(followYamlNode(document.contents, nodes.anchors, [...steps, key]).keyOffset);
        },
        written: (pointer) => {
            const { node } = followYamlNode(document.contents, nodes.anchors, (0,source_document/* splitPointer */.GS)(pointer));
            return (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
        },
    };
    const mistakes = nodes.mistakes.map(({ offset, ...mistake }) => ({
        ...mistake,
        code: 'config',
        place: place(offset),
    }));
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(capProblems(mistakes));
    return source;
}
function parseText(text, file, lines) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            version: '1.2',
            prettyErrors: false,
            // the library compares every key with every other: 1 MiB of keys would take a minute
            uniqueKeys: false,
        });
        // a stack that is too small is reported as if the text were wrong
        if (document.errors.some(({ message }) => /call stack|stack overflow/i.test(message)))
            throw refuseDepth(file);
        return document;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw refuseDepth(file);
        throw error;
    }
}
/** A cheap bound on what is written in one line, before the parser recurses into it. */
function isNestedTooDeeply(text) {
    if (/(?:[-?:] ){65}/.test(text))
        return true;
    let open = 0;
    for (const { 0: bracket } of text.matchAll(/[[\]{}]/g)) {
        open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
        if (open > source_document/* MAX_DEPTH */.lr)
            return true;
    }
    return false;
}
const YAML_HINTS = {
    TAB_AS_INDENT: 'indent with spaces',
    MULTIPLE_DOCS: 'keep one document: nothing after a line ---',
    BAD_INDENT: 'keys of one map start in the same column',
    MISSING_CHAR: 'a quote or a bracket may not be closed, or a colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a line above may lack its colon, or a quote is not closed',
    TAG_RESOLVE_FAILED: 'tags (!name) are not read: write the plain value',
};
function describeYamlError(error, place) {
    const message = error.code === 'MULTIPLE_DOCS'
        ? 'a second YAML document starts here'
        : `this is not valid YAML: ${error.message.split('\n')[0]}`;
    const hint = YAML_HINTS[error.code];
    return { code: 'config', message, place, ...(hint === undefined ? {} : { hint }) };
}
function parse_yaml_refuse(file, message, hint) {
    return new errors/* UserError */.yo({ code: 'config', message, place: { file }, hint });
}
function refuseDepth(file) {
    return parse_yaml_refuse(file, `lists and maps are nested more than ${source_document/* MAX_DEPTH */.lr} levels deep`, 'a configuration needs a handful of levels');
}

// EXTERNAL MODULE: ./lib/values/json-path.js
var json_path = __webpack_require__(73808);
// EXTERNAL MODULE: ./lib/values/regex.js
var values_regex = __webpack_require__(46277);
// EXTERNAL MODULE: ./lib/values/template.js
var values_template = __webpack_require__(19866);
;// CONCATENATED MODULE: ./lib/config/check-shapes.gen.js
// Generated by scripts/generate.mjs from schema/. Do not edit: change the schema, then `npm run generate`.
const CHECK_SHAPES = {
    equals: { takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'], needs: ['value'] },
    contains: { takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'], needs: ['value'] },
    icontains: {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
    },
    'starts-with': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
    },
    'ends-with': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
    },
    'istarts-with': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
    },
    'iends-with': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
    },
    'contains-any': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
        listValue: true,
    },
    'contains-all': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
        listValue: true,
    },
    'icontains-any': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
        listValue: true,
    },
    'icontains-all': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
        listValue: true,
    },
    regex: {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value', 'pattern', 'flags'],
        needs: [],
        oneOf: ['value', 'pattern'],
    },
    'word-count': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value', 'min', 'max'],
        needs: [],
        anyOf: ['value', 'min', 'max'],
    },
    length: {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value', 'min', 'max'],
        needs: [],
        anyOf: ['value', 'min', 'max'],
    },
    levenshtein: {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'threshold'],
        needs: ['value'],
    },
    'rouge-n': {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'threshold', 'n'],
        needs: ['value'],
    },
    bleu: {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'threshold', 'n'],
        needs: ['value'],
    },
    'is-refusal': { takes: ['type', 'name', 'tags', 'advisory', 'threshold'], needs: [] },
    number: {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value', 'extract', 'tolerance'],
        needs: ['value'],
    },
    'is-json': { takes: ['type', 'name', 'tags', 'advisory', 'threshold'], needs: [] },
    'json-schema': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'schema'],
        needs: ['schema'],
    },
    'contains-json': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'schema', 'value'],
        needs: [],
    },
    'json-path': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'path', 'value', 'pattern', 'flags'],
        needs: ['path'],
        notBoth: ['value', 'pattern'],
    },
    'tool-call': {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'extra', 'threshold'],
        needs: ['value'],
    },
    'tool-sequence': {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'extra', 'threshold'],
        needs: ['value'],
    },
    'tool-call-f1': {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'extra', 'threshold'],
        needs: ['value'],
    },
    'sql-rows': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'database', 'rows', 'query'],
        needs: ['database'],
        oneOf: ['rows', 'query'],
    },
    latency: { takes: ['type', 'name', 'tags', 'advisory', 'threshold'], needs: ['threshold'] },
    cost: { takes: ['type', 'name', 'tags', 'advisory', 'threshold'], needs: ['threshold'] },
    tokens: { takes: ['type', 'name', 'tags', 'advisory', 'threshold'], needs: ['threshold'] },
    'finish-reason': {
        takes: ['type', 'name', 'tags', 'advisory', 'threshold', 'value'],
        needs: ['value'],
    },
    embedding: {
        takes: ['type', 'name', 'tags', 'advisory', 'value', 'threshold', 'model', 'pinned'],
        needs: ['value'],
    },
    javascript: {
        takes: ['type', 'name', 'tags', 'advisory', 'module', 'params', 'threshold'],
        needs: ['module'],
    },
    command: {
        takes: ['type', 'name', 'tags', 'advisory', 'command', 'threshold'],
        needs: ['command'],
    },
    rubric: {
        takes: [
            'type',
            'name',
            'tags',
            'advisory',
            'rubric',
            'model',
            'pinned',
            'samples',
            'panel',
            'threshold',
        ],
        needs: ['rubric'],
    },
};

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/config/suggest-word.js

/** The word that was probably meant; undefined where none is near. */
function suggestWord(written, words) {
    const normal = written.toLowerCase().replaceAll(/[_\s]/g, '-');
    const most = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3));
    let best;
    for (const word of words) {
        const edits = (0,mod/* distance */.Io)(normal, word.toLowerCase().replaceAll('_', '-'));
        if (edits <= most && (!best || edits < best.edits))
            best = { word, edits };
    }
    return best?.word;
}
/** `did you mean "x"? ` or nothing. */
function didYouMean(written, words) {
    const word = suggestWord(written, words);
    return word === undefined ? '' : `did you mean "${word}"? `;
}

;// CONCATENATED MODULE: ./lib/config/find-check-mistakes.js







const TEMPLATE_ROOTS = ['input', 'reference', 'context', 'metadata'];
/** Their threshold is in a unit of its own; all others score from 0 to 1. */
const CEILINGS = new Set(['latency', 'cost', 'tokens', 'levenshtein']);
const LATER = new Set(['rubric', 'embedding']);
const MAX_REMEMBERED = 10_000;
/** Whatever the schema of the keys alone cannot say of a check: what its type takes, needs, and can make sense of. */
function findCheckMistakes(check, pointer) {
    const type = typeof check['type'] === 'string' ? check['type'] : '';
    const plain = type.replace(/^not-/, '');
    const shape = Object.hasOwn(CHECK_SHAPES, plain) ? CHECK_SHAPES[plain] : undefined;
    if (!shape)
        return [];
    if (LATER.has(plain))
        return [
            {
                pointer: (0,source_document/* extendPointer */.wQ)(pointer, 'type'),
                message: `${type} is not in this version: judges and embeddings arrive in a later version`,
                hint: 'leave it out for now; code-based checks work today',
            },
        ];
    return [
        ...findShapeMistakes(check, type, shape, pointer),
        ...findThresholdMistakes(check, plain, pointer),
        ...findTemplateMistakes(check, pointer),
        ...findPatternMistakes(check, plain, pointer),
    ];
}
function findShapeMistakes(check, type, shape, pointer) {
    const has = (key) => Object.hasOwn(check, key);
    const mistakes = [];
    const add = (mistake) => void mistakes.push({ pointer, ...mistake });
    const one = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
    const keys = `keys of ${type} are: ${shape.takes.join(', ')}`;
    for (const key of Object.keys(check)) {
        // keys that no check has are the schema's to tell
        if (!shape.takes.includes(key) && ALL_KEYS.has(key))
            add({ key, message: `"${key}" means nothing to ${one} check`, hint: keys });
    }
    for (const key of shape.needs) {
        if (!has(key))
            add({ lacks: key, message: `${one} check needs the key "${key}"`, hint: keys });
    }
    const { oneOf, anyOf, notBoth } = shape;
    if (oneOf && oneOf.filter(has).length !== 1) {
        const which = oneOf.some(has) ? `: it has ${joinWords(oneOf.filter(has), 'and')}` : '';
        add({ message: `${one} check needs one of ${joinWords(oneOf, 'or')}${which}`, hint: keys });
    }
    if (anyOf && !anyOf.some(has))
        add({ message: `${one} check needs ${joinWords(anyOf, 'or')}`, hint: keys });
    if (notBoth?.every(has))
        add({ message: `${one} check takes ${joinWords(notBoth, 'or')}, not both`, hint: keys });
    if (shape.listValue && has('value') && !isListOrTemplate(check['value']))
        mistakes.push({
            pointer: (0,source_document/* extendPointer */.wQ)(pointer, 'value'),
            message: `the value of ${one} check must be a list; found ${describeValue(check['value'])}`,
            hint: `write value: [${typeof check['value'] === 'string' ? JSON.stringify(check['value']) : '…'}], or a template that gives a list`,
        });
    return mistakes;
}
const ALL_KEYS = new Set(Object.values(CHECK_SHAPES).flatMap((shape) => shape.takes));
function isListOrTemplate(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return typeof value === 'string' && /^\{\{[^{}]*\}\}$/.test(value.trim());
}
function findThresholdMistakes(check, plain, pointer) {
    const threshold = check['threshold'];
    if (typeof threshold !== 'number')
        return [];
    const at = (0,source_document/* extendPointer */.wQ)(pointer, 'threshold');
    if (CEILINGS.has(plain)) {
        if (threshold >= 0)
            return [];
        return [{ pointer: at, message: `threshold must be at least 0; found ${threshold}` }];
    }
    if (threshold > 0 && threshold <= 1)
        return [];
    if (threshold === 0)
        return [
            {
                pointer: at,
                message: 'a check with threshold 0 can never fail',
                hint: 'raise it, or write advisory: true to show the score without blocking',
            },
        ];
    return [
        {
            pointer: at,
            message: `threshold must lie between 0 and 1; found ${threshold}`,
            hint: threshold > 1 && threshold <= 100
                ? `for ${threshold} % write ${threshold / 100}`
                : 'scores go from 0 to 1',
        },
    ];
}
function findTemplateMistakes(check, pointer) {
    return ['value', 'rows', 'query'].flatMap((key) => (0,values_template/* findUnknownNames */.Ko)(check[key], TEMPLATE_ROOTS).map((name) => describeUnknownName(name, TEMPLATE_ROOTS, (0,source_document/* extendPointer */.wQ)(pointer, key))));
}
/** The mistake of a template name that nothing stands behind. */
function describeUnknownName(name, roots, pointer) {
    const meant = suggestWord(name.split('.')[0] ?? '', roots);
    const guess = meant === undefined
        ? ''
        : `did you mean {{${[meant, ...name.split('.').slice(1)].join('.')}}}? `;
    const isHidden = /^reference(\.|$)/.test(name) && !roots.includes('reference');
    return {
        pointer,
        message: isHidden
            ? `{{${name}}}: a target never sees the reference`
            : `{{${name}}} names nothing`,
        hint: `${guess}templates may name here: ${roots.join(', ')}, and what lies in them, such as {{input.city}}`,
    };
}
function findPatternMistakes(check, plain, pointer) {
    const { pattern, value, extract, path } = check;
    const flags = typeof check['flags'] === 'string' && /^[ims]*$/.test(check['flags']) ? check['flags'] : '';
    const at = (key) => (0,source_document/* extendPointer */.wQ)(pointer, key);
    const found = [];
    if (typeof pattern === 'string')
        found.push(tryRegex(pattern, flags, at('pattern')));
    if (plain === 'regex' && typeof value === 'string' && !(0,values_template/* hasTemplate */.rJ)(value))
        found.push(tryRegex(value, flags, at('value')));
    if (typeof extract === 'string')
        found.push(tryRegex(extract, '', at('extract'), 1));
    if (plain === 'json-path' && typeof path === 'string')
        found.push(findPathMistake(path, at('path')));
    return found.filter((mistake) => mistake !== undefined);
}
/** Cases repeat their patterns: what was found once is not compiled again. */
const known = new Map();
function remember(key, find) {
    if (!known.has(key)) {
        if (known.size >= MAX_REMEMBERED)
            known.clear();
        known.set(key, find());
    }
    return known.get(key);
}
function tryRegex(pattern, flags, pointer, groups) {
    const message = remember(`regex ${flags} ${groups} ${pattern}`, () => {
        try {
            const { groupCount } = (0,values_regex/* compileRegex */.DL)(pattern, { flags });
            if (groups === undefined || groupCount === groups)
                return undefined;
            return `"${pattern}" has ${groupCount} groups; it must have one: the part in ( ) that is the number`;
        }
        catch (error) {
            if (error instanceof values_regex/* RegexError */.qh)
                return error.message;
            throw error;
        }
    });
    return message === undefined ? undefined : { pointer, message };
}
/** The mistake of a JSON path that cannot be read. */
function findPathMistake(path, pointer) {
    const message = remember(`path ${path}`, () => {
        try {
            (0,json_path/* compileJsonPath */.n)(path);
            return undefined;
        }
        catch (error) {
            if (error instanceof json_path/* JsonPathError */.U)
                return error.message;
            throw error;
        }
    });
    return message === undefined
        ? undefined
        : { pointer, message, hint: 'write it as in $.answer or $.items[0].name' };
}

;// CONCATENATED MODULE: ./lib/config/mistake.js
/** Mistakes of one document as problems, in the order of its lines. */
function placeMistakes(mistakes, document) {
    const problems = dropEchoes(mistakes).map(({ pointer, key, message, hint, code = 'config' }) => ({
        code,
        message,
        place: document.locate(pointer, key),
        ...(hint === undefined ? {} : { hint }),
    }));
    return problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}
/** `vaule` is one mistake, although `value` is missing too. */
function dropEchoes(mistakes) {
    return mistakes.filter(({ pointer, lacks }) => lacks === undefined ||
        !mistakes.some((other) => other.pointer === pointer && other.suggests === lacks));
}

// EXTERNAL MODULE: ./lib/config/parse-json-line.js + 1 modules
var parse_json_line = __webpack_require__(15338);
;// CONCATENATED MODULE: ./lib/config/resolve-paths.js

/** Takes down every path of a document, resolved against the folder of the file that names it. */
class PathResolver {
    paths = [];
    mistakes = [];
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    resolve(written, pointer) {
        const result = (0,repository_path/* resolveRepositoryPath */.m)(this.folder, written);
        if (result.status === 'refused') {
            this.mistakes.push({
                pointer,
                message: result.why,
                hint: 'paths are relative to the file that names them and stay inside the repository',
            });
            return written;
        }
        this.paths.push({ pointer, written, resolved: result.path });
        return result.path;
    }
}
/** The suite with every path relative to the repository's root. Commands keep their words. */
function resolveSuitePaths(suite, resolver) {
    const { target, retrieval_index: index } = suite;
    const resolve = (path, pointer) => resolver.resolve(path, pointer);
    const { module, recorded, openai } = target;
    return {
        ...suite,
        datasets: suite.datasets.map((dataset, at) => ({
            ...dataset,
            path: resolve(dataset.path, `/datasets/${at}/path`),
        })),
        target: {
            ...target,
            ...(module === undefined ? {} : { module: resolve(module, '/target/module') }),
            ...(recorded === undefined ? {} : { recorded: resolve(recorded, '/target/recorded') }),
            ...(openai === undefined ? {} : { openai: resolvePrompt(openai, resolver) }),
        },
        scorers: suite.scorers.map((scorer, at) => resolveCheckPaths(scorer, `/scorers/${at}`, resolver)),
        ...(index?.path === undefined
            ? {}
            : { retrieval_index: { path: resolve(index.path, '/retrieval_index/path') } }),
    };
}
/** The check with its module, schema file and database relative to the repository's root. */
function resolveCheckPaths(check, pointer, resolver) {
    const { module, schema, database } = check;
    if (module === undefined && typeof schema !== 'string' && database === undefined)
        return check;
    const resolve = (path, key) => resolver.resolve(path, `${pointer}/${key}`);
    return {
        ...check,
        ...(module === undefined ? {} : { module: resolve(module, 'module') }),
        ...(typeof schema === 'string' ? { schema: resolve(schema, 'schema') } : {}),
        ...(database === undefined ? {} : { database: resolve(database, 'database') }),
    };
}
/** The check with the words of its command that are files of the repository relative to its root. */
async function resolveCommandFiles(check, folder, files) {
    if (check.command === undefined)
        return check;
    const command = await Promise.all(check.command.map(async (word, index) => {
        const result = (0,repository_path/* resolveRepositoryPath */.m)(folder, word);
        if (result.status === 'refused' || !(await files.exists(result.path)))
            return word;
        // without a slash a program is looked for on the PATH
        return index === 0 ? `./${result.path}` : result.path;
    }));
    return { ...check, command };
}
function resolvePrompt(openai, resolver) {
    const { prompt } = openai;
    if (prompt === undefined || typeof prompt === 'string' || !('path' in prompt))
        return openai;
    return {
        ...openai,
        prompt: { path: resolver.resolve(prompt.path, '/target/openai/prompt/path') },
    };
}

;// CONCATENATED MODULE: ./lib/config/foreign-scorers.js
const JUDGED = 'a model must judge that: rubric judges arrive in a later version of Touchstone';
const EMBEDDED = 'embedding arrives in a later version of Touchstone; levenshtein, rouge-n and bleu compare text now';
const COMMAND = 'use command: it runs any program, e.g. type: command, command: [python, check.py]';
const PATTERN = 'use regex, or javascript for more';
const TOOL_CALL = 'use tool-call: it compares names and arguments';
/** Scorer names of other tools, promptfoo's first, and what does the same here. */
const EQUIVALENTS = {
    similar: EMBEDDED,
    'similar:cosine': EMBEDDED,
    'similar:dot': EMBEDDED,
    'similar:euclidean': EMBEDDED,
    semantic: EMBEDDED,
    'llm-rubric': JUDGED,
    'g-eval': JUDGED,
    factuality: JUDGED,
    'model-graded-closedqa': JUDGED,
    'model-graded-factuality': JUDGED,
    'answer-relevance': JUDGED,
    'context-faithfulness': JUDGED,
    'context-recall': JUDGED,
    'context-relevance': JUDGED,
    'conversation-relevance': JUDGED,
    'conversational-g-eval': JUDGED,
    'agent-rubric': JUDGED,
    'search-rubric': JUDGED,
    'trajectory:goal-success': JUDGED,
    'select-best': `${JUDGED}; outputs are compared with the baseline's, not with each other`,
    'max-score': "outputs are compared with the baseline's, not with each other",
    pi: JUDGED,
    moderation: JUDGED,
    guardrails: COMMAND,
    classifier: COMMAND,
    python: COMMAND,
    ruby: COMMAND,
    webhook: COMMAND,
    js: 'use javascript, with module: the file of the function',
    function: 'use javascript, with module: the file of the function',
    perplexity: 'it needs token probabilities, which targets do not give; there is no equivalent',
    'perplexity-score': 'it needs token probabilities, which targets do not give; there is no equivalent',
    'rouge-l': 'use rouge-n',
    'rouge-s': 'use rouge-n',
    gleu: 'use bleu',
    meteor: 'use bleu or rouge-n',
    'is-sql': 'use sql-rows: it runs the SQL on a fixture database',
    'contains-sql': 'use sql-rows: it runs the SQL on a fixture database',
    'is-xml': PATTERN,
    'contains-xml': PATTERN,
    'is-html': PATTERN,
    'contains-html': PATTERN,
    'is-valid-openai-tools-call': TOOL_CALL,
    'is-valid-openai-function-call': TOOL_CALL,
    'is-valid-function-call': TOOL_CALL,
    'trajectory:tool-used': TOOL_CALL,
    'trajectory:tool-args-match': TOOL_CALL,
    'trajectory:tool-sequence': 'use tool-sequence',
    'trajectory:step-count': 'use tool-call or javascript',
    'skill-used': TOOL_CALL,
    'trace-span-count': 'traces are not scored; use javascript on the output',
    'trace-span-duration': 'use latency',
    'trace-error-spans': 'traces are not scored; use javascript on the output',
    'assert-set': 'write each check on its own; several may share a name',
    exact: 'use equals',
    'exact-match': 'use equals',
    match: 'use starts-with or equals',
    includes: 'use contains',
    'fuzzy-match': 'use levenshtein or icontains',
    schema: 'use json-schema',
    'valid-json': 'use is-json',
    jsonpath: 'use json-path',
};
/** What to use in place of another tool's scorer (a `not-` in front is fine); undefined where it is unknown. */
function findEquivalent(type) {
    const name = type.toLowerCase().replaceAll('_', '-').replace(/^not-/, '');
    return Object.hasOwn(EQUIVALENTS, name) ? EQUIVALENTS[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/config/describe-schema-error.js





const TYPE_WORDS = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object with keys',
};
const PATTERN_WORDS = {
    '^[a-z0-9-]{1,60}$': 'made of small letters, digits and hyphens, at most 60 characters',
    '^[a-z0-9][a-z0-9_-]{0,59}$': 'made of small letters, digits, _ and -, starting with a letter or digit, at most 60 characters',
    '^\\d{4}-\\d{2}-\\d{2}$': 'a date such as "2026-11-01"',
    '^https?://': 'a URL that starts with http:// or https://',
    '^\\$': 'a JSON path that starts with $, such as $.answer',
    '^[ims]*$': 'any of the letters i, m and s',
    '^[A-Za-z_][A-Za-z0-9_]*$': 'the name of an environment variable',
};
/** The validators' errors in plain words: one mistake for each thing that is wrong. */
function describeSchemaErrors(errors, document) {
    const described = new Map();
    for (const error of pickBranches(errors)) {
        const mistake = describeError(error, document);
        const subject = error.params['additionalProperty'] ?? error.params['missingProperty'] ?? '';
        const id = JSON.stringify([mistake.pointer, mistake.key ?? '', subject]);
        // a list of allowed values says more than their type
        if (!described.has(id) || error.keyword === 'enum')
            described.set(id, mistake);
    }
    return [...described.values()];
}
/**
 * Where a value may have one of several shapes, every branch complains. Only the branch that was meant counts: the
 * one whose type fits; where none does, the value itself is the mistake.
 */
function pickBranches(errors) {
    let kept = [...errors];
    for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
        const ofChoice = kept.filter((error) => error.instancePath.startsWith(choice.instancePath) &&
            error.schemaPath.startsWith(`${choice.schemaPath}/`));
        const branchOf = (error) => error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
        const wrongType = new Set(ofChoice
            .filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath)
            .map(branchOf));
        const meant = ofChoice.filter((error) => !wrongType.has(branchOf(error)));
        kept = kept.filter((error) => !ofChoice.includes(error));
        if (meant.length > 0)
            kept = [...kept.filter((error) => error !== choice), ...meant];
        else
            choice.params['types'] = ofChoice.map((error) => error.params['type']);
    }
    return kept.filter(({ keyword }) => keyword !== 'propertyNames');
}
function describeError(error, { name, source }) {
    const { instancePath: pointer, params, parentSchema = {}, data } = error;
    const part = pointer === '' ? name : (0,source_document/* formatPointer */.$2)(pointer);
    const found = describeValue(error.propertyName ?? data);
    switch (error.keyword) {
        case 'additionalProperties':
            return describeUnknownKey(error, part);
        case 'required': {
            const key = String(params['missingProperty']);
            const wanted = explain(parentSchema.properties?.[key], key);
            return { pointer, lacks: key, message: `${part} lacks the key "${key}"`, ...wanted };
        }
        case 'enum':
            return describeEnum(error, part, found);
        case 'type':
            if (typeof data === 'number' && params['type'] === 'string')
                return describeUnquoted(pointer, source.written(pointer) ?? String(data));
            return describeWrongType(error, part, params['type']);
        case 'anyOf':
            return describeWrongType(error, part, params['types']);
        case 'not':
            return {
                pointer,
                message: `${part}: the name ${found} is taken`,
                hint: `${joinWords((parentSchema.not?.enum ?? []).map(String), 'and')} have a meaning of their own: choose another name`,
            };
        case 'pattern': {
            const expected = PATTERN_WORDS[String(params['pattern'])] ?? `like ${String(params['pattern'])}`;
            const message = `${part} must be ${expected}; found ${found}`;
            if (error.propertyName === undefined)
                return { pointer, message };
            return { pointer, key: error.propertyName, message: `a name in ${message}` };
        }
        default: {
            const keys = Object.keys(parentSchema.properties ?? {}).join(', ');
            const isCount = error.keyword.endsWith('Properties') && keys !== '';
            const message = `${part} must ${describeLimit(error)}; found ${found}`;
            return { pointer, message, ...(isCount ? { hint: `keys are: ${keys}` } : {}) };
        }
    }
}
function describeWrongType({ instancePath: pointer, parentSchema, data }, part, types) {
    const key = (0,source_document/* splitPointer */.GS)(pointer).at(-1) ?? '';
    const message = `${part} must be ${joinTypes(types)}; found ${describeValue(data)}`;
    return { pointer, message, ...(/^\d*$/.test(key) ? {} : explain(parentSchema, key)) };
}
/** What belongs at a key: its meaning and an example. JSON is YAML too. */
function explain(schema, key) {
    const example = schema?.examples?.[0];
    const words = [
        schema?.description,
        ...(example === undefined ? [] : [`E.g. ${key}: ${JSON.stringify(example)}`]),
    ].filter((word) => word !== undefined);
    return words.length === 0 ? {} : { hint: words.join(' ') };
}
/** A number where text belongs: versions, most of all, and 1.10 would become 1.1. */
function describeUnquoted(pointer, written) {
    const key = (0,source_document/* splitPointer */.GS)(pointer).findLast((part) => !/^\d+$/.test(part)) ?? '';
    const isItem = /\/\d+$/.test(pointer);
    return {
        pointer,
        message: `${isItem ? (0,source_document/* formatPointer */.$2)(pointer) : key} must be quoted; found the number ${written}`,
        hint: isItem ? `write "${written}"` : `write ${key}: "${written}"`,
    };
}
function describeUnknownKey({ instancePath, params, parentSchema, data }, part) {
    const key = String(params['additionalProperty']);
    const type = parentSchema?.title === 'CheckSpec' ? typeOf(data) : undefined;
    const shape = type === undefined ? undefined : CHECK_SHAPES[type.replace(/^not-/, '')];
    const allowed = shape?.takes ?? Object.keys(parentSchema?.properties ?? {});
    const suggests = suggestWord(key, allowed);
    return {
        pointer: instancePath,
        key,
        message: `"${key}" is not a key of ${part}`,
        ...(suggests === undefined ? {} : { suggests }),
        hint: `${didYouMean(key, allowed)}keys ${shape ? `of ${type} ` : ''}are: ${allowed.join(', ')}`,
    };
}
function describeEnum({ instancePath, parentSchema = {}, data }, part, found) {
    const allowed = (parentSchema.enum ?? []).map(String);
    const isCheckType = allowed.includes('icontains-any');
    const message = isCheckType
        ? `${part}: there is no check of type ${found}`
        : `${part} must be ${joinWords(allowed, 'or')}; found ${found}`;
    if (typeof data !== 'string')
        return { pointer: instancePath, message };
    const equivalent = isCheckType ? findEquivalent(data) : undefined;
    if (equivalent !== undefined)
        return { pointer: instancePath, message, hint: equivalent };
    const guess = didYouMean(data, allowed).trim();
    if (!isCheckType)
        return guess === ''
            ? { pointer: instancePath, message }
            : { pointer: instancePath, message, hint: guess };
    const types = allowed.filter((type) => !type.startsWith('not-')).join(', ');
    return {
        pointer: instancePath,
        message,
        hint: `${guess} types are: ${types}; each also with not-`.trim(),
    };
}
function describeLimit({ keyword, params }) {
    const limit = Number(params['limit']);
    const items = limit === 1 ? '' : 's';
    switch (keyword) {
        case 'minimum':
            return `be at least ${limit}`;
        case 'maximum':
            return `be at most ${limit}`;
        case 'exclusiveMinimum':
            return `be more than ${limit}`;
        case 'exclusiveMaximum':
            return `be less than ${limit}`;
        case 'minLength':
            return limit === 1 ? 'not be empty' : `have at least ${limit} characters`;
        case 'maxLength':
            return `have at most ${limit} characters`;
        case 'minItems':
            return `have at least ${limit} item${items}`;
        case 'minProperties':
            return `have at least ${limit} key${items}`;
        case 'maxProperties':
            return `have at most ${limit} key${items}`;
        case 'uniqueItems':
            return 'name each thing once';
        default:
            return `satisfy ${keyword}`;
    }
}
function joinTypes(types) {
    const names = (Array.isArray(types) ? types : [types]).map((type) => TYPE_WORDS[String(type)] ?? String(type));
    return joinWords([...new Set(names)], 'or');
}
function typeOf(check) {
    if (check === null || typeof check !== 'object' || !('type' in check))
        return undefined;
    return typeof check.type === 'string' ? check.type : undefined;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./lib/config/validators.gen.js
// Generated by scripts/generate.mjs from schema/. Do not edit: change the schema, then `npm run generate`.

"use strict";
const validateSuite = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "SuiteDocument", "description": "A Touchstone suite: datasets, target, scorers, judges, gates.", "type": "object", "additionalProperties": false, "required": ["suite", "datasets", "target"], "properties": { "suite": { "type": "string", "description": "Name; unique in the repository. Baseline, comment and status are keyed by it.", "pattern": "^[a-z0-9-]{1,60}$", "examples": ["support-bot"] }, "mode": { "enum": ["enforce", "report"], "default": "enforce", "description": "report: everything is shown, exit 0 unless error." }, "datasets": { "type": "array", "minItems": 1, "description": "Golden datasets, JSONL, a case a line.", "items": { "title": "DatasetSpec", "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "description": "JSONL file.", "minLength": 1, "maxLength": 1024, "examples": ["../datasets/faq.jsonl"] }, "version": { "type": "string", "description": "Quoted version, pinned with the content.", "minLength": 1, "maxLength": 60, "examples": ["1"] } }, "required": ["path", "version"] }, "examples": [[{ "path": "../datasets/faq.jsonl", "version": "1" }]] }, "target": { "$ref": "#/$defs/target", "description": "The system under test: exactly one of recorded, module, command, http or openai.", "examples": [{ "module": "../../app/bot.mjs" }] }, "retrieval_index": { "title": "RetrievalIndexSpec", "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "description": "File whose digest is recorded.", "minLength": 1, "maxLength": 1024 }, "command": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Prints the index version." } }, "minProperties": 1, "maxProperties": 1, "description": "Recorded in the run as retrieval index hash." }, "scorers": { "type": "array", "items": { "$ref": "#/$defs/check" }, "default": [], "description": "Checks on every case (or on those with `tags`).", "examples": [[{ "type": "contains", "value": "{{reference}}" }]] }, "judges": { "type": "array", "default": [], "description": "Model-based scorers.", "items": { "title": "JudgeSpec", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/name" }, "rubric": { "type": "string", "description": "Rubric file.", "minLength": 1, "maxLength": 1024 }, "model": { "type": "string", "description": "Dated model name." }, "pinned": { "type": "string", "description": "Version or digest of a model whose name carries no date." }, "samples": { "type": "integer", "minimum": 1, "maximum": 9, "description": "Votes per output.", "default": 1 }, "panel": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Several judge models." }, "tags": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Only the cases that have one of these tags." }, "advisory": { "type": "boolean", "description": "Shown, never blocks." } }, "required": ["name", "rubric"] } }, "run": { "title": "RunSettings", "description": "How the suite is run.", "default": {}, "type": "object", "additionalProperties": false, "properties": { "trials": { "type": "integer", "enum": [1, 3, 5], "default": 1, "description": "First look: trials of every case." }, "max_trials": { "type": "integer", "enum": [1, 3, 5], "default": 5, "description": "Last look." }, "baseline_trials": { "type": "integer", "minimum": 1, "maximum": 30, "default": 5, "description": "Trials on the default branch." }, "shard_trials": { "type": "integer", "minimum": 1, "maximum": 30, "default": 3, "description": "Trials of a sharded run (one look)." }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 256, "default": 8, "description": "Most calls in flight." }, "timeout_s": { "type": "number", "exclusiveMinimum": 0, "description": "Longest one call may take, seconds.", "default": 60, "maximum": 3600 }, "max_retries": { "type": "integer", "minimum": 0, "maximum": 20, "default": 5, "description": "Retries of an infrastructure error." }, "budget": { "title": "Budget", "default": {}, "description": "For one pass at run.trials; reached: the run stops.", "type": "object", "additionalProperties": false, "properties": { "usd": { "type": "number", "exclusiveMinimum": 0, "description": "US dollars." }, "tokens": { "type": "integer", "minimum": 1, "description": "Input and output tokens." }, "minutes": { "type": "number", "exclusiveMinimum": 0, "description": "Wall clock.", "default": 20 } } }, "baseline_budget": { "title": "BaselineBudget", "description": "For baseline runs; default: budget times baseline_trials.", "type": "object", "additionalProperties": false, "properties": { "usd": { "type": "number", "exclusiveMinimum": 0, "description": "US dollars." }, "tokens": { "type": "integer", "minimum": 1, "description": "Input and output tokens." }, "minutes": { "type": "number", "exclusiveMinimum": 0, "description": "Wall clock." } } }, "cache": { "enum": ["off", "read", "read-write"], "default": "read-write", "description": "Response cache." }, "batch": { "type": "boolean", "default": false, "description": "Use the provider's batch endpoint." }, "warmup": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Run once, before the clock starts." }, "affected_by": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Globs: what the target depends on." } } }, "prices": { "type": "object", "default": {}, "description": "USD per million tokens, by model.", "additionalProperties": { "title": "Price", "type": "object", "additionalProperties": false, "properties": { "input": { "type": "number", "minimum": 0, "description": "Input tokens." }, "output": { "type": "number", "minimum": 0, "description": "Output tokens." }, "cached_input": { "type": "number", "minimum": 0, "description": "Input tokens read from the provider's cache." }, "as_of": { "type": "string", "description": "Date of the price.", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } }, "required": ["input", "output"] } }, "gates": { "title": "Gates", "default": {}, "description": "The bars.", "type": "object", "additionalProperties": false, "properties": { "critical": { "title": "CriticalGate", "default": {}, "description": "100 %: every trial of every critical case passes.", "type": "object", "additionalProperties": false, "properties": { "tags": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["critical"], "description": "Tags that make a case critical." }, "trials": { "type": "integer", "minimum": 1, "maximum": 30, "default": 3, "description": "Trials of a critical case." } } }, "safety": { "title": "SafetyGate", "default": {}, "description": "No violation.", "type": "object", "additionalProperties": false, "properties": { "tags": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["safety", "security"], "description": "Tags that make a case a safety case." } } }, "metrics": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-z0-9][a-z0-9_-]{0,59}$" }, "additionalProperties": { "title": "MetricGate", "type": "object", "additionalProperties": false, "properties": { "min": { "type": "number", "minimum": 0, "maximum": 1, "description": "Floor for the mean." }, "max_drop": { "type": "number", "minimum": 0, "maximum": 1, "description": "Largest drop from the baseline that is allowed (0.02 is 2 points)." }, "release_max_drop": { "type": "number", "minimum": 0, "maximum": 1, "description": "The same against the last release." }, "proof": { "enum": ["no-regression"], "description": "The PR must prove that it is no worse." } }, "minProperties": 1, "description": "Bars on one metric." }, "default": { "pass_rate": { "max_drop": 0.02 } }, "description": "Bars by metric name; pass_rate is the share of passing trials." }, "cost": { "title": "CostGate", "description": "Cost of the target.", "type": "object", "additionalProperties": false, "properties": { "max_usd": { "type": "number", "exclusiveMinimum": 0, "description": "Per pass." }, "max_increase": { "type": "number", "minimum": 0, "description": "Largest relative increase (0.20 is 20 %)." } }, "minProperties": 1 }, "latency": { "title": "LatencyGate", "description": "Latency of the target.", "type": "object", "additionalProperties": false, "properties": { "p95_ms": { "type": "number", "exclusiveMinimum": 0, "description": "95th percentile." }, "max_increase": { "type": "number", "minimum": 0, "description": "Largest relative increase." } }, "minProperties": 1 }, "confidence": { "type": "number", "exclusiveMinimum": 0.5, "exclusiveMaximum": 1, "default": 0.95, "description": "1 minus the false-alarm rate." }, "on_inconclusive": { "enum": ["warn", "fail", "pass"], "default": "warn", "description": "What an undecided gate does." }, "on_missing_baseline": { "enum": ["warn", "fail"], "default": "warn", "description": "What a missing baseline does." }, "accepters": { "type": "array", "items": { "type": "string" }, "description": "Who may sign a risk acceptance." }, "baseline": { "title": "BaselinePolicy", "default": {}, "description": "The baseline.", "type": "object", "additionalProperties": false, "properties": { "max_age_days": { "type": "number", "minimum": 0, "default": 7, "description": "Older is said." }, "wait_minutes": { "type": "number", "minimum": 0, "default": 10, "description": "Wait this long for one that is being made." }, "fresh": { "type": "boolean", "default": false, "description": "Measure the base commit anew in the same job." } } } } }, "allowed_hosts": { "type": "array", "items": { "type": "string" }, "default": [], "description": "Hosts of http targets beyond public and loopback ones." }, "report": { "title": "ReportPolicy", "default": {}, "description": "What is published.", "type": "object", "additionalProperties": false, "properties": { "outputs": { "enum": ["full", "excerpt", "none"], "default": "excerpt", "description": "How much of the outputs." } } } }, "$defs": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,59}$", "not": { "enum": ["pass_rate", "cost", "latency"] } }, "check": { "type": "object", "title": "CheckSpec", "description": "A scorer: in a suite for all its cases, or in a case of its own.", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["equals", "not-equals", "contains", "not-contains", "icontains", "not-icontains", "starts-with", "not-starts-with", "ends-with", "not-ends-with", "istarts-with", "not-istarts-with", "iends-with", "not-iends-with", "contains-any", "not-contains-any", "contains-all", "not-contains-all", "icontains-any", "not-icontains-any", "icontains-all", "not-icontains-all", "regex", "not-regex", "word-count", "not-word-count", "length", "not-length", "levenshtein", "not-levenshtein", "rouge-n", "not-rouge-n", "bleu", "not-bleu", "is-refusal", "not-is-refusal", "number", "not-number", "is-json", "not-is-json", "json-schema", "not-json-schema", "contains-json", "not-contains-json", "json-path", "not-json-path", "tool-call", "not-tool-call", "tool-sequence", "not-tool-sequence", "tool-call-f1", "not-tool-call-f1", "sql-rows", "not-sql-rows", "latency", "not-latency", "cost", "not-cost", "tokens", "not-tokens", "finish-reason", "not-finish-reason", "embedding", "not-embedding", "javascript", "not-javascript", "command", "not-command", "rubric", "not-rubric"], "description": "Kind of check; not- turns it round.", "examples": ["contains"] }, "name": { "$ref": "#/$defs/name", "description": "The metric this check feeds; several checks may feed one. Default: the type." }, "tags": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Only the cases that have one of these tags.", "examples": [["billing"]] }, "advisory": { "type": "boolean", "description": "Shown, never blocks." }, "threshold": { "type": "number", "description": "Passes when the score is at least this; for latency (ms), cost (USD), tokens and levenshtein (edits) a ceiling." }, "value": { "description": "What the output is compared with; templates such as {{reference}} allowed." }, "pattern": { "type": "string", "description": "Regular expression in RE2 syntax (linear time), taken as it stands: no templates." }, "flags": { "type": "string", "description": "Any of i (ignore case), m (multi-line), s (dot matches newline).", "pattern": "^[ims]*$" }, "min": { "type": "integer", "minimum": 0, "description": "word-count, length: fewest allowed (also as value: {min, max})." }, "max": { "type": "integer", "minimum": 0, "description": "word-count, length: most allowed." }, "n": { "type": "integer", "minimum": 1, "maximum": 8, "description": "Length of the n-grams (rouge-n: 1; bleu: up to 4)." }, "extract": { "type": "string", "description": "Regular expression with one group; the last match is the number." }, "tolerance": { "type": "number", "minimum": 0, "description": "Largest absolute difference that still passes. Default 0." }, "schema": { "anyOf": [{ "type": "string" }, { "type": "object" }, { "type": "boolean" }], "description": "A JSON Schema (draft 2020-12): a path or the schema itself." }, "path": { "type": "string", "description": "JSON path (RFC 9535) into the output, e.g. $.answer.", "examples": ["$.answer"] }, "extra": { "enum": ["forbid", "allow"], "description": "allow: further calls and unnamed arguments are fine. Default forbid." }, "database": { "type": "string", "description": "SQL dump (.sql) or SQLite file with the fixture.", "minLength": 1, "maxLength": 1024 }, "rows": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "array" }, { "type": "string" }], "description": "Number of rows that the output's query must return, or the rows themselves." }, "query": { "type": "string", "description": "SQL whose rows the output's query must return." }, "module": { "type": "string", "description": "ES module with the scorer as its default export.", "minLength": 1, "maxLength": 1024 }, "params": { "type": "object", "description": "Handed on to the scorer." }, "command": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Program and arguments; the case and output arrive as one JSON line.", "examples": [["python", "check.py"]] }, "model": { "type": "string", "description": "Dated model name." }, "pinned": { "type": "string", "description": "Version or digest of a model whose name carries no date." }, "rubric": { "type": "string", "description": "Rubric file.", "minLength": 1, "maxLength": 1024 }, "samples": { "type": "integer", "minimum": 1, "maximum": 9, "description": "Votes per output." }, "panel": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Several judge models." } }, "additionalProperties": false }, "target": { "type": "object", "title": "TargetDocument", "description": "The system under test; exactly one of recorded, module, command, http, openai.", "additionalProperties": false, "properties": { "recorded": { "type": "string", "description": "JSONL of recorded outputs with `id` (and `trial`, if several).", "minLength": 1, "maxLength": 1024, "examples": ["../outputs/faq.jsonl"] }, "module": { "type": "string", "description": "ES module: export default async (input, {id, trial, context, metadata, signal}) => string | Output.", "minLength": 1, "maxLength": 1024, "examples": ["../../app/bot.mjs"] }, "command": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "One long-lived process per worker: a JSON line in, a JSON line out.", "examples": [["python", "bot.py"]] }, "per": { "enum": ["run", "case"], "description": "case: one process a case, stdout is the text." }, "http": { "title": "HttpTarget", "description": "An HTTP endpoint.", "type": "object", "additionalProperties": false, "properties": { "url": { "type": "string", "description": "Where to send the request.", "pattern": "^https?://", "examples": ["https://bot.example/answer"] }, "method": { "enum": ["GET", "POST", "PUT", "PATCH"], "default": "POST", "description": "HTTP method." }, "headers": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Values may name ${env:NAME} from `env`." }, "body": { "description": "Templated JSON body (or text)." }, "output": { "type": "string", "description": "Where the text is in the answer.", "pattern": "^\\$", "examples": ["$.answer"] }, "tool_calls": { "type": "string", "description": "Where the tool calls are.", "pattern": "^\\$" }, "usage": { "type": "string", "description": "Where {input_tokens, output_tokens} is.", "pattern": "^\\$" }, "cost_usd": { "type": "string", "description": "Where the cost in USD is.", "pattern": "^\\$" } }, "required": ["url", "output"] }, "openai": { "title": "OpenAiTarget", "description": "Any OpenAI-compatible server.", "type": "object", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "Model name.", "examples": ["gpt-5-mini-2025-08-07"] }, "api": { "enum": ["chat", "responses"], "default": "chat", "description": "Which API of the server." }, "prompt": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["role", "content"], "additionalProperties": false, "properties": { "role": { "enum": ["system", "developer", "user", "assistant"] }, "content": { "type": "string" } } } }, { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "description": "Text file with the prompt.", "minLength": 1, "maxLength": 1024 } }, "required": ["path"] }], "description": "Prompt template: text, messages, or {path}. Without it `input` is the user message or the message list." }, "tools": { "type": "array", "items": { "type": "object" }, "description": "Tool definitions, sent as they stand." }, "tool_choice": { "description": "Sent as it stands." }, "response_format": { "type": "object", "description": "Sent as it stands." }, "temperature": { "type": "number", "minimum": 0, "maximum": 2, "description": "Sent as it stands." }, "top_p": { "type": "number", "minimum": 0, "maximum": 1, "description": "Sent as it stands." }, "max_output_tokens": { "type": "integer", "minimum": 1, "description": "Longest answer; sent under the name the API wants." }, "seed": { "type": "integer", "description": "Sent as it stands." }, "stop": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }], "description": "Sent as it stands." }, "presence_penalty": { "type": "number", "description": "Sent as it stands." }, "frequency_penalty": { "type": "number", "description": "Sent as it stands." }, "reasoning_effort": { "type": "string", "description": "Sent as it stands." }, "verbosity": { "type": "string", "description": "Sent as it stands." }, "service_tier": { "type": "string", "description": "Sent as it stands." }, "parallel_tool_calls": { "type": "boolean", "description": "Sent as it stands." } }, "required": ["model"] }, "env": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "uniqueItems": true, "description": "The only variables its process gets, beside PATH, HOME, LANG and TMPDIR.", "examples": [["BOT_API_KEY"]] }, "deterministic": { "type": "boolean", "description": "Same input, same output, always. Then one trial and no statistics. Default false; recorded targets with one trial per case are deterministic unless this is false." } } } }, "$id": "suite.schema.json" };
const func1 = Object.prototype.hasOwnProperty;
const func2 = (ucs2length["default"] ?? ucs2length);
const pattern3 = new RegExp("^[a-z0-9-]{1,60}$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern10 = new RegExp("^[a-z0-9][a-z0-9_-]{0,59}$", "u");
const schema20 = { "type": "object", "title": "TargetDocument", "description": "The system under test; exactly one of recorded, module, command, http, openai.", "additionalProperties": false, "properties": { "recorded": { "type": "string", "description": "JSONL of recorded outputs with `id` (and `trial`, if several).", "minLength": 1, "maxLength": 1024, "examples": ["../outputs/faq.jsonl"] }, "module": { "type": "string", "description": "ES module: export default async (input, {id, trial, context, metadata, signal}) => string | Output.", "minLength": 1, "maxLength": 1024, "examples": ["../../app/bot.mjs"] }, "command": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "One long-lived process per worker: a JSON line in, a JSON line out.", "examples": [["python", "bot.py"]] }, "per": { "enum": ["run", "case"], "description": "case: one process a case, stdout is the text." }, "http": { "title": "HttpTarget", "description": "An HTTP endpoint.", "type": "object", "additionalProperties": false, "properties": { "url": { "type": "string", "description": "Where to send the request.", "pattern": "^https?://", "examples": ["https://bot.example/answer"] }, "method": { "enum": ["GET", "POST", "PUT", "PATCH"], "default": "POST", "description": "HTTP method." }, "headers": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Values may name ${env:NAME} from `env`." }, "body": { "description": "Templated JSON body (or text)." }, "output": { "type": "string", "description": "Where the text is in the answer.", "pattern": "^\\$", "examples": ["$.answer"] }, "tool_calls": { "type": "string", "description": "Where the tool calls are.", "pattern": "^\\$" }, "usage": { "type": "string", "description": "Where {input_tokens, output_tokens} is.", "pattern": "^\\$" }, "cost_usd": { "type": "string", "description": "Where the cost in USD is.", "pattern": "^\\$" } }, "required": ["url", "output"] }, "openai": { "title": "OpenAiTarget", "description": "Any OpenAI-compatible server.", "type": "object", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "Model name.", "examples": ["gpt-5-mini-2025-08-07"] }, "api": { "enum": ["chat", "responses"], "default": "chat", "description": "Which API of the server." }, "prompt": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["role", "content"], "additionalProperties": false, "properties": { "role": { "enum": ["system", "developer", "user", "assistant"] }, "content": { "type": "string" } } } }, { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "description": "Text file with the prompt.", "minLength": 1, "maxLength": 1024 } }, "required": ["path"] }], "description": "Prompt template: text, messages, or {path}. Without it `input` is the user message or the message list." }, "tools": { "type": "array", "items": { "type": "object" }, "description": "Tool definitions, sent as they stand." }, "tool_choice": { "description": "Sent as it stands." }, "response_format": { "type": "object", "description": "Sent as it stands." }, "temperature": { "type": "number", "minimum": 0, "maximum": 2, "description": "Sent as it stands." }, "top_p": { "type": "number", "minimum": 0, "maximum": 1, "description": "Sent as it stands." }, "max_output_tokens": { "type": "integer", "minimum": 1, "description": "Longest answer; sent under the name the API wants." }, "seed": { "type": "integer", "description": "Sent as it stands." }, "stop": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }], "description": "Sent as it stands." }, "presence_penalty": { "type": "number", "description": "Sent as it stands." }, "frequency_penalty": { "type": "number", "description": "Sent as it stands." }, "reasoning_effort": { "type": "string", "description": "Sent as it stands." }, "verbosity": { "type": "string", "description": "Sent as it stands." }, "service_tier": { "type": "string", "description": "Sent as it stands." }, "parallel_tool_calls": { "type": "boolean", "description": "Sent as it stands." } }, "required": ["model"] }, "env": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "uniqueItems": true, "description": "The only variables its process gets, beside PATH, HOME, LANG and TMPDIR.", "examples": [["BOT_API_KEY"]] }, "deterministic": { "type": "boolean", "description": "Same input, same output, always. Then one trial and no statistics. Default false; recorded targets with one trial per case are deterministic unless this is false." } } };
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^\\$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate53.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((((((key0 === "recorded") || (key0 === "module")) || (key0 === "command")) || (key0 === "per")) || (key0 === "http")) || (key0 === "openai")) || (key0 === "env")) || (key0 === "deterministic"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.recorded !== undefined) {
        let data0 = data.recorded;
        if (typeof data0 === "string") {
            if (func2(data0) > 1024) {
                const err1 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema20.properties.recorded, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (func2(data0) < 1) {
                const err2 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.recorded, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.recorded.type, parentSchema: schema20.properties.recorded, data: data0 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.module !== undefined) {
        let data1 = data.module;
        if (typeof data1 === "string") {
            if (func2(data1) > 1024) {
                const err4 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema20.properties.module, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.module, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.module.type, parentSchema: schema20.properties.module, data: data1 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data2 = data.command;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err7 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.command, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 !== "string") {
                    const err8 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.command.items.type, parentSchema: schema20.properties.command.items, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.command.type, parentSchema: schema20.properties.command, data: data2 };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.per !== undefined) {
        let data4 = data.per;
        if (!((data4 === "run") || (data4 === "case"))) {
            const err10 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema20.properties.per.enum }, schema: schema20.properties.per.enum, parentSchema: schema20.properties.per, data: data4 };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.http !== undefined) {
        let data5 = data.http;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.method === undefined) {
                data5.method = "POST";
            }
            if (data5.url === undefined) {
                const err11 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/required", keyword: "required", params: { missingProperty: "url" }, schema: schema20.properties.http.required, parentSchema: schema20.properties.http, data: data5 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data5.output === undefined) {
                const err12 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/required", keyword: "required", params: { missingProperty: "output" }, schema: schema20.properties.http.required, parentSchema: schema20.properties.http, data: data5 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            for (const key1 in data5) {
                if (!((((((((key1 === "url") || (key1 === "method")) || (key1 === "headers")) || (key1 === "body")) || (key1 === "output")) || (key1 === "tool_calls")) || (key1 === "usage")) || (key1 === "cost_usd"))) {
                    const err13 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema20.properties.http, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data5.url !== undefined) {
                let data6 = data5.url;
                if (typeof data6 === "string") {
                    if (!pattern4.test(data6)) {
                        const err14 = { instancePath: instancePath + "/http/url", schemaPath: "#/properties/http/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: schema20.properties.http.properties.url, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                else {
                    const err15 = { instancePath: instancePath + "/http/url", schemaPath: "#/properties/http/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.http.properties.url.type, parentSchema: schema20.properties.http.properties.url, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            let data7 = data5.method;
            if (!((((data7 === "GET") || (data7 === "POST")) || (data7 === "PUT")) || (data7 === "PATCH"))) {
                const err16 = { instancePath: instancePath + "/http/method", schemaPath: "#/properties/http/properties/method/enum", keyword: "enum", params: { allowedValues: schema20.properties.http.properties.method.enum }, schema: schema20.properties.http.properties.method.enum, parentSchema: schema20.properties.http.properties.method, data: data7 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data5.headers !== undefined) {
                let data8 = data5.headers;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    for (const key2 in data8) {
                        let data9 = data8[key2];
                        if (typeof data9 !== "string") {
                            const err17 = { instancePath: instancePath + "/http/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/http/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.http.properties.headers.additionalProperties.type, parentSchema: schema20.properties.http.properties.headers.additionalProperties, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/http/headers", schemaPath: "#/properties/http/properties/headers/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.http.properties.headers.type, parentSchema: schema20.properties.http.properties.headers, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data5.output !== undefined) {
                let data10 = data5.output;
                if (typeof data10 === "string") {
                    if (!pattern5.test(data10)) {
                        const err19 = { instancePath: instancePath + "/http/output", schemaPath: "#/properties/http/properties/output/pattern", keyword: "pattern", params: { pattern: "^\\$" }, schema: "^\\$", parentSchema: schema20.properties.http.properties.output, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/http/output", schemaPath: "#/properties/http/properties/output/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.http.properties.output.type, parentSchema: schema20.properties.http.properties.output, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data5.tool_calls !== undefined) {
                let data11 = data5.tool_calls;
                if (typeof data11 === "string") {
                    if (!pattern5.test(data11)) {
                        const err21 = { instancePath: instancePath + "/http/tool_calls", schemaPath: "#/properties/http/properties/tool_calls/pattern", keyword: "pattern", params: { pattern: "^\\$" }, schema: "^\\$", parentSchema: schema20.properties.http.properties.tool_calls, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/http/tool_calls", schemaPath: "#/properties/http/properties/tool_calls/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.http.properties.tool_calls.type, parentSchema: schema20.properties.http.properties.tool_calls, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data5.usage !== undefined) {
                let data12 = data5.usage;
                if (typeof data12 === "string") {
                    if (!pattern5.test(data12)) {
                        const err23 = { instancePath: instancePath + "/http/usage", schemaPath: "#/properties/http/properties/usage/pattern", keyword: "pattern", params: { pattern: "^\\$" }, schema: "^\\$", parentSchema: schema20.properties.http.properties.usage, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                else {
                    const err24 = { instancePath: instancePath + "/http/usage", schemaPath: "#/properties/http/properties/usage/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.http.properties.usage.type, parentSchema: schema20.properties.http.properties.usage, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data5.cost_usd !== undefined) {
                let data13 = data5.cost_usd;
                if (typeof data13 === "string") {
                    if (!pattern5.test(data13)) {
                        const err25 = { instancePath: instancePath + "/http/cost_usd", schemaPath: "#/properties/http/properties/cost_usd/pattern", keyword: "pattern", params: { pattern: "^\\$" }, schema: "^\\$", parentSchema: schema20.properties.http.properties.cost_usd, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/http/cost_usd", schemaPath: "#/properties/http/properties/cost_usd/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.http.properties.cost_usd.type, parentSchema: schema20.properties.http.properties.cost_usd, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.http.type, parentSchema: schema20.properties.http, data: data5 };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.openai !== undefined) {
        let data14 = data.openai;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.api === undefined) {
                data14.api = "chat";
            }
            if (data14.model === undefined) {
                const err28 = { instancePath: instancePath + "/openai", schemaPath: "#/properties/openai/required", keyword: "required", params: { missingProperty: "model" }, schema: schema20.properties.openai.required, parentSchema: schema20.properties.openai, data: data14 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            for (const key3 in data14) {
                if (!(func1.call(schema20.properties.openai.properties, key3))) {
                    const err29 = { instancePath: instancePath + "/openai", schemaPath: "#/properties/openai/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema20.properties.openai, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            if (data14.model !== undefined) {
                let data15 = data14.model;
                if (typeof data15 !== "string") {
                    const err30 = { instancePath: instancePath + "/openai/model", schemaPath: "#/properties/openai/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.model.type, parentSchema: schema20.properties.openai.properties.model, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            let data16 = data14.api;
            if (!((data16 === "chat") || (data16 === "responses"))) {
                const err31 = { instancePath: instancePath + "/openai/api", schemaPath: "#/properties/openai/properties/api/enum", keyword: "enum", params: { allowedValues: schema20.properties.openai.properties.api.enum }, schema: schema20.properties.openai.properties.api.enum, parentSchema: schema20.properties.openai.properties.api, data: data16 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if (data14.prompt !== undefined) {
                let data17 = data14.prompt;
                const _errs37 = errors;
                let valid6 = false;
                const _errs38 = errors;
                if (typeof data17 !== "string") {
                    const err32 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.prompt.anyOf[0].type, parentSchema: schema20.properties.openai.properties.prompt.anyOf[0], data: data17 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                var _valid0 = _errs38 === errors;
                valid6 = valid6 || _valid0;
                const _errs40 = errors;
                if (Array.isArray(data17)) {
                    if (data17.length < 1) {
                        const err33 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1], data: data17 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    const len1 = data17.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data18 = data17[i1];
                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            if (data18.role === undefined) {
                                const err34 = { instancePath: instancePath + "/openai/prompt/" + i1, schemaPath: "#/properties/openai/properties/prompt/anyOf/1/items/required", keyword: "required", params: { missingProperty: "role" }, schema: schema20.properties.openai.properties.prompt.anyOf[1].items.required, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1].items, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                            if (data18.content === undefined) {
                                const err35 = { instancePath: instancePath + "/openai/prompt/" + i1, schemaPath: "#/properties/openai/properties/prompt/anyOf/1/items/required", keyword: "required", params: { missingProperty: "content" }, schema: schema20.properties.openai.properties.prompt.anyOf[1].items.required, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1].items, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                            for (const key4 in data18) {
                                if (!((key4 === "role") || (key4 === "content"))) {
                                    const err36 = { instancePath: instancePath + "/openai/prompt/" + i1, schemaPath: "#/properties/openai/properties/prompt/anyOf/1/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1].items, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err36];
                                    }
                                    else {
                                        vErrors.push(err36);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.role !== undefined) {
                                let data19 = data18.role;
                                if (!((((data19 === "system") || (data19 === "developer")) || (data19 === "user")) || (data19 === "assistant"))) {
                                    const err37 = { instancePath: instancePath + "/openai/prompt/" + i1 + "/role", schemaPath: "#/properties/openai/properties/prompt/anyOf/1/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema20.properties.openai.properties.prompt.anyOf[1].items.properties.role.enum }, schema: schema20.properties.openai.properties.prompt.anyOf[1].items.properties.role.enum, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1].items.properties.role, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.content !== undefined) {
                                let data20 = data18.content;
                                if (typeof data20 !== "string") {
                                    const err38 = { instancePath: instancePath + "/openai/prompt/" + i1 + "/content", schemaPath: "#/properties/openai/properties/prompt/anyOf/1/items/properties/content/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.prompt.anyOf[1].items.properties.content.type, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1].items.properties.content, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err39 = { instancePath: instancePath + "/openai/prompt/" + i1, schemaPath: "#/properties/openai/properties/prompt/anyOf/1/items/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.openai.properties.prompt.anyOf[1].items.type, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1].items, data: data18 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.openai.properties.prompt.anyOf[1].type, parentSchema: schema20.properties.openai.properties.prompt.anyOf[1], data: data17 };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                var _valid0 = _errs40 === errors;
                valid6 = valid6 || _valid0;
                const _errs48 = errors;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.path === undefined) {
                        const err41 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf/2/required", keyword: "required", params: { missingProperty: "path" }, schema: schema20.properties.openai.properties.prompt.anyOf[2].required, parentSchema: schema20.properties.openai.properties.prompt.anyOf[2], data: data17 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                    for (const key5 in data17) {
                        if (!(key5 === "path")) {
                            const err42 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema20.properties.openai.properties.prompt.anyOf[2], data: data17 };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    if (data17.path !== undefined) {
                        let data21 = data17.path;
                        if (typeof data21 === "string") {
                            if (func2(data21) > 1024) {
                                const err43 = { instancePath: instancePath + "/openai/prompt/path", schemaPath: "#/properties/openai/properties/prompt/anyOf/2/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema20.properties.openai.properties.prompt.anyOf[2].properties.path, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                            if (func2(data21) < 1) {
                                const err44 = { instancePath: instancePath + "/openai/prompt/path", schemaPath: "#/properties/openai/properties/prompt/anyOf/2/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.openai.properties.prompt.anyOf[2].properties.path, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err45 = { instancePath: instancePath + "/openai/prompt/path", schemaPath: "#/properties/openai/properties/prompt/anyOf/2/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.prompt.anyOf[2].properties.path.type, parentSchema: schema20.properties.openai.properties.prompt.anyOf[2].properties.path, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err46 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf/2/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.openai.properties.prompt.anyOf[2].type, parentSchema: schema20.properties.openai.properties.prompt.anyOf[2], data: data17 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                var _valid0 = _errs48 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                    const err47 = { instancePath: instancePath + "/openai/prompt", schemaPath: "#/properties/openai/properties/prompt/anyOf", keyword: "anyOf", params: {}, schema: schema20.properties.openai.properties.prompt.anyOf, parentSchema: schema20.properties.openai.properties.prompt, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                else {
                    errors = _errs37;
                    if (vErrors !== null) {
                        if (_errs37) {
                            vErrors.length = _errs37;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data14.tools !== undefined) {
                let data22 = data14.tools;
                if (Array.isArray(data22)) {
                    const len2 = data22.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data23 = data22[i2];
                        if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
                            const err48 = { instancePath: instancePath + "/openai/tools/" + i2, schemaPath: "#/properties/openai/properties/tools/items/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.openai.properties.tools.items.type, parentSchema: schema20.properties.openai.properties.tools.items, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err49 = { instancePath: instancePath + "/openai/tools", schemaPath: "#/properties/openai/properties/tools/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.openai.properties.tools.type, parentSchema: schema20.properties.openai.properties.tools, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            if (data14.response_format !== undefined) {
                let data24 = data14.response_format;
                if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
                    const err50 = { instancePath: instancePath + "/openai/response_format", schemaPath: "#/properties/openai/properties/response_format/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.openai.properties.response_format.type, parentSchema: schema20.properties.openai.properties.response_format, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data14.temperature !== undefined) {
                let data25 = data14.temperature;
                if ((typeof data25 == "number") && (isFinite(data25))) {
                    if (data25 > 2 || isNaN(data25)) {
                        const err51 = { instancePath: instancePath + "/openai/temperature", schemaPath: "#/properties/openai/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, schema: 2, parentSchema: schema20.properties.openai.properties.temperature, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    if (data25 < 0 || isNaN(data25)) {
                        const err52 = { instancePath: instancePath + "/openai/temperature", schemaPath: "#/properties/openai/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema20.properties.openai.properties.temperature, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                else {
                    const err53 = { instancePath: instancePath + "/openai/temperature", schemaPath: "#/properties/openai/properties/temperature/type", keyword: "type", params: { type: "number" }, schema: schema20.properties.openai.properties.temperature.type, parentSchema: schema20.properties.openai.properties.temperature, data: data25 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
            }
            if (data14.top_p !== undefined) {
                let data26 = data14.top_p;
                if ((typeof data26 == "number") && (isFinite(data26))) {
                    if (data26 > 1 || isNaN(data26)) {
                        const err54 = { instancePath: instancePath + "/openai/top_p", schemaPath: "#/properties/openai/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema20.properties.openai.properties.top_p, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    if (data26 < 0 || isNaN(data26)) {
                        const err55 = { instancePath: instancePath + "/openai/top_p", schemaPath: "#/properties/openai/properties/top_p/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema20.properties.openai.properties.top_p, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
                else {
                    const err56 = { instancePath: instancePath + "/openai/top_p", schemaPath: "#/properties/openai/properties/top_p/type", keyword: "type", params: { type: "number" }, schema: schema20.properties.openai.properties.top_p.type, parentSchema: schema20.properties.openai.properties.top_p, data: data26 };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
            }
            if (data14.max_output_tokens !== undefined) {
                let data27 = data14.max_output_tokens;
                if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                    const err57 = { instancePath: instancePath + "/openai/max_output_tokens", schemaPath: "#/properties/openai/properties/max_output_tokens/type", keyword: "type", params: { type: "integer" }, schema: schema20.properties.openai.properties.max_output_tokens.type, parentSchema: schema20.properties.openai.properties.max_output_tokens, data: data27 };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if ((typeof data27 == "number") && (isFinite(data27))) {
                    if (data27 < 1 || isNaN(data27)) {
                        const err58 = { instancePath: instancePath + "/openai/max_output_tokens", schemaPath: "#/properties/openai/properties/max_output_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema20.properties.openai.properties.max_output_tokens, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
            }
            if (data14.seed !== undefined) {
                let data28 = data14.seed;
                if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                    const err59 = { instancePath: instancePath + "/openai/seed", schemaPath: "#/properties/openai/properties/seed/type", keyword: "type", params: { type: "integer" }, schema: schema20.properties.openai.properties.seed.type, parentSchema: schema20.properties.openai.properties.seed, data: data28 };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
            if (data14.stop !== undefined) {
                let data29 = data14.stop;
                const _errs68 = errors;
                let valid13 = false;
                const _errs69 = errors;
                if (typeof data29 !== "string") {
                    const err60 = { instancePath: instancePath + "/openai/stop", schemaPath: "#/properties/openai/properties/stop/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.stop.anyOf[0].type, parentSchema: schema20.properties.openai.properties.stop.anyOf[0], data: data29 };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                var _valid1 = _errs69 === errors;
                valid13 = valid13 || _valid1;
                const _errs71 = errors;
                if (Array.isArray(data29)) {
                    const len3 = data29.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data30 = data29[i3];
                        if (typeof data30 !== "string") {
                            const err61 = { instancePath: instancePath + "/openai/stop/" + i3, schemaPath: "#/properties/openai/properties/stop/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.stop.anyOf[1].items.type, parentSchema: schema20.properties.openai.properties.stop.anyOf[1].items, data: data30 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err62 = { instancePath: instancePath + "/openai/stop", schemaPath: "#/properties/openai/properties/stop/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.openai.properties.stop.anyOf[1].type, parentSchema: schema20.properties.openai.properties.stop.anyOf[1], data: data29 };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
                var _valid1 = _errs71 === errors;
                valid13 = valid13 || _valid1;
                if (!valid13) {
                    const err63 = { instancePath: instancePath + "/openai/stop", schemaPath: "#/properties/openai/properties/stop/anyOf", keyword: "anyOf", params: {}, schema: schema20.properties.openai.properties.stop.anyOf, parentSchema: schema20.properties.openai.properties.stop, data: data29 };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                else {
                    errors = _errs68;
                    if (vErrors !== null) {
                        if (_errs68) {
                            vErrors.length = _errs68;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data14.presence_penalty !== undefined) {
                let data31 = data14.presence_penalty;
                if (!((typeof data31 == "number") && (isFinite(data31)))) {
                    const err64 = { instancePath: instancePath + "/openai/presence_penalty", schemaPath: "#/properties/openai/properties/presence_penalty/type", keyword: "type", params: { type: "number" }, schema: schema20.properties.openai.properties.presence_penalty.type, parentSchema: schema20.properties.openai.properties.presence_penalty, data: data31 };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
            }
            if (data14.frequency_penalty !== undefined) {
                let data32 = data14.frequency_penalty;
                if (!((typeof data32 == "number") && (isFinite(data32)))) {
                    const err65 = { instancePath: instancePath + "/openai/frequency_penalty", schemaPath: "#/properties/openai/properties/frequency_penalty/type", keyword: "type", params: { type: "number" }, schema: schema20.properties.openai.properties.frequency_penalty.type, parentSchema: schema20.properties.openai.properties.frequency_penalty, data: data32 };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
            }
            if (data14.reasoning_effort !== undefined) {
                let data33 = data14.reasoning_effort;
                if (typeof data33 !== "string") {
                    const err66 = { instancePath: instancePath + "/openai/reasoning_effort", schemaPath: "#/properties/openai/properties/reasoning_effort/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.reasoning_effort.type, parentSchema: schema20.properties.openai.properties.reasoning_effort, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err66];
                    }
                    else {
                        vErrors.push(err66);
                    }
                    errors++;
                }
            }
            if (data14.verbosity !== undefined) {
                let data34 = data14.verbosity;
                if (typeof data34 !== "string") {
                    const err67 = { instancePath: instancePath + "/openai/verbosity", schemaPath: "#/properties/openai/properties/verbosity/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.verbosity.type, parentSchema: schema20.properties.openai.properties.verbosity, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err67];
                    }
                    else {
                        vErrors.push(err67);
                    }
                    errors++;
                }
            }
            if (data14.service_tier !== undefined) {
                let data35 = data14.service_tier;
                if (typeof data35 !== "string") {
                    const err68 = { instancePath: instancePath + "/openai/service_tier", schemaPath: "#/properties/openai/properties/service_tier/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.openai.properties.service_tier.type, parentSchema: schema20.properties.openai.properties.service_tier, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
            }
            if (data14.parallel_tool_calls !== undefined) {
                let data36 = data14.parallel_tool_calls;
                if (typeof data36 !== "boolean") {
                    const err69 = { instancePath: instancePath + "/openai/parallel_tool_calls", schemaPath: "#/properties/openai/properties/parallel_tool_calls/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.openai.properties.parallel_tool_calls.type, parentSchema: schema20.properties.openai.properties.parallel_tool_calls, data: data36 };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
            }
        }
        else {
            const err70 = { instancePath: instancePath + "/openai", schemaPath: "#/properties/openai/type", keyword: "type", params: { type: "object" }, schema: schema20.properties.openai.type, parentSchema: schema20.properties.openai, data: data14 };
            if (vErrors === null) {
                vErrors = [err70];
            }
            else {
                vErrors.push(err70);
            }
            errors++;
        }
    }
    if (data.env !== undefined) {
        let data37 = data.env;
        if (Array.isArray(data37)) {
            const len4 = data37.length;
            for (let i4 = 0; i4 < len4; i4++) {
                let data38 = data37[i4];
                if (typeof data38 === "string") {
                    if (!pattern9.test(data38)) {
                        const err71 = { instancePath: instancePath + "/env/" + i4, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema20.properties.env.items, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                else {
                    const err72 = { instancePath: instancePath + "/env/" + i4, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.env.items.type, parentSchema: schema20.properties.env.items, data: data38 };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        vErrors.push(err72);
                    }
                    errors++;
                }
            }
            let i5 = data37.length;
            let j0;
            if (i5 > 1) {
                const indices0 = {};
                for (; i5--;) {
                    let item0 = data37[i5];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err73 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 }, schema: true, parentSchema: schema20.properties.env, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i5;
                }
            }
        }
        else {
            const err74 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.env.type, parentSchema: schema20.properties.env, data: data37 };
            if (vErrors === null) {
                vErrors = [err74];
            }
            else {
                vErrors.push(err74);
            }
            errors++;
        }
    }
    if (data.deterministic !== undefined) {
        let data39 = data.deterministic;
        if (typeof data39 !== "boolean") {
            const err75 = { instancePath: instancePath + "/deterministic", schemaPath: "#/properties/deterministic/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.deterministic.type, parentSchema: schema20.properties.deterministic, data: data39 };
            if (vErrors === null) {
                vErrors = [err75];
            }
            else {
                vErrors.push(err75);
            }
            errors++;
        }
    }
}
else {
    const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
        vErrors = [err76];
    }
    else {
        vErrors.push(err76);
    }
    errors++;
} validate53.errors = vErrors; return errors === 0; }
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "title": "CheckSpec", "description": "A scorer: in a suite for all its cases, or in a case of its own.", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["equals", "not-equals", "contains", "not-contains", "icontains", "not-icontains", "starts-with", "not-starts-with", "ends-with", "not-ends-with", "istarts-with", "not-istarts-with", "iends-with", "not-iends-with", "contains-any", "not-contains-any", "contains-all", "not-contains-all", "icontains-any", "not-icontains-any", "icontains-all", "not-icontains-all", "regex", "not-regex", "word-count", "not-word-count", "length", "not-length", "levenshtein", "not-levenshtein", "rouge-n", "not-rouge-n", "bleu", "not-bleu", "is-refusal", "not-is-refusal", "number", "not-number", "is-json", "not-is-json", "json-schema", "not-json-schema", "contains-json", "not-contains-json", "json-path", "not-json-path", "tool-call", "not-tool-call", "tool-sequence", "not-tool-sequence", "tool-call-f1", "not-tool-call-f1", "sql-rows", "not-sql-rows", "latency", "not-latency", "cost", "not-cost", "tokens", "not-tokens", "finish-reason", "not-finish-reason", "embedding", "not-embedding", "javascript", "not-javascript", "command", "not-command", "rubric", "not-rubric"], "description": "Kind of check; not- turns it round.", "examples": ["contains"] }, "name": { "$ref": "#/$defs/name", "description": "The metric this check feeds; several checks may feed one. Default: the type." }, "tags": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Only the cases that have one of these tags.", "examples": [["billing"]] }, "advisory": { "type": "boolean", "description": "Shown, never blocks." }, "threshold": { "type": "number", "description": "Passes when the score is at least this; for latency (ms), cost (USD), tokens and levenshtein (edits) a ceiling." }, "value": { "description": "What the output is compared with; templates such as {{reference}} allowed." }, "pattern": { "type": "string", "description": "Regular expression in RE2 syntax (linear time), taken as it stands: no templates." }, "flags": { "type": "string", "description": "Any of i (ignore case), m (multi-line), s (dot matches newline).", "pattern": "^[ims]*$" }, "min": { "type": "integer", "minimum": 0, "description": "word-count, length: fewest allowed (also as value: {min, max})." }, "max": { "type": "integer", "minimum": 0, "description": "word-count, length: most allowed." }, "n": { "type": "integer", "minimum": 1, "maximum": 8, "description": "Length of the n-grams (rouge-n: 1; bleu: up to 4)." }, "extract": { "type": "string", "description": "Regular expression with one group; the last match is the number." }, "tolerance": { "type": "number", "minimum": 0, "description": "Largest absolute difference that still passes. Default 0." }, "schema": { "anyOf": [{ "type": "string" }, { "type": "object" }, { "type": "boolean" }], "description": "A JSON Schema (draft 2020-12): a path or the schema itself." }, "path": { "type": "string", "description": "JSON path (RFC 9535) into the output, e.g. $.answer.", "examples": ["$.answer"] }, "extra": { "enum": ["forbid", "allow"], "description": "allow: further calls and unnamed arguments are fine. Default forbid." }, "database": { "type": "string", "description": "SQL dump (.sql) or SQLite file with the fixture.", "minLength": 1, "maxLength": 1024 }, "rows": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "array" }, { "type": "string" }], "description": "Number of rows that the output's query must return, or the rows themselves." }, "query": { "type": "string", "description": "SQL whose rows the output's query must return." }, "module": { "type": "string", "description": "ES module with the scorer as its default export.", "minLength": 1, "maxLength": 1024 }, "params": { "type": "object", "description": "Handed on to the scorer." }, "command": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Program and arguments; the case and output arrive as one JSON line.", "examples": [["python", "check.py"]] }, "model": { "type": "string", "description": "Dated model name." }, "pinned": { "type": "string", "description": "Version or digest of a model whose name carries no date." }, "rubric": { "type": "string", "description": "Rubric file.", "minLength": 1, "maxLength": 1024 }, "samples": { "type": "integer", "minimum": 1, "maximum": 9, "description": "Votes per output." }, "panel": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Several judge models." } }, "additionalProperties": false };
const schema22 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,59}$", "not": { "enum": ["pass_rate", "cost", "latency"] } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate56.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; const _errs2 = errors; if (!(((data === "pass_rate") || (data === "cost")) || (data === "latency"))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var valid0 = _errs2 === errors; if (valid0) {
    const err1 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, schema: schema22.not, parentSchema: schema22, data };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (typeof data === "string") {
    if (!pattern10.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,59}$" }, schema: "^[a-z0-9][a-z0-9_-]{0,59}$", parentSchema: schema22, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate56.errors = vErrors; return errors === 0; }
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
const pattern11 = new RegExp("^[ims]*$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate55.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema21.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.type.type, parentSchema: schema21.properties.type, data: data0 };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "equals") || (data0 === "not-equals")) || (data0 === "contains")) || (data0 === "not-contains")) || (data0 === "icontains")) || (data0 === "not-icontains")) || (data0 === "starts-with")) || (data0 === "not-starts-with")) || (data0 === "ends-with")) || (data0 === "not-ends-with")) || (data0 === "istarts-with")) || (data0 === "not-istarts-with")) || (data0 === "iends-with")) || (data0 === "not-iends-with")) || (data0 === "contains-any")) || (data0 === "not-contains-any")) || (data0 === "contains-all")) || (data0 === "not-contains-all")) || (data0 === "icontains-any")) || (data0 === "not-icontains-any")) || (data0 === "icontains-all")) || (data0 === "not-icontains-all")) || (data0 === "regex")) || (data0 === "not-regex")) || (data0 === "word-count")) || (data0 === "not-word-count")) || (data0 === "length")) || (data0 === "not-length")) || (data0 === "levenshtein")) || (data0 === "not-levenshtein")) || (data0 === "rouge-n")) || (data0 === "not-rouge-n")) || (data0 === "bleu")) || (data0 === "not-bleu")) || (data0 === "is-refusal")) || (data0 === "not-is-refusal")) || (data0 === "number")) || (data0 === "not-number")) || (data0 === "is-json")) || (data0 === "not-is-json")) || (data0 === "json-schema")) || (data0 === "not-json-schema")) || (data0 === "contains-json")) || (data0 === "not-contains-json")) || (data0 === "json-path")) || (data0 === "not-json-path")) || (data0 === "tool-call")) || (data0 === "not-tool-call")) || (data0 === "tool-sequence")) || (data0 === "not-tool-sequence")) || (data0 === "tool-call-f1")) || (data0 === "not-tool-call-f1")) || (data0 === "sql-rows")) || (data0 === "not-sql-rows")) || (data0 === "latency")) || (data0 === "not-latency")) || (data0 === "cost")) || (data0 === "not-cost")) || (data0 === "tokens")) || (data0 === "not-tokens")) || (data0 === "finish-reason")) || (data0 === "not-finish-reason")) || (data0 === "embedding")) || (data0 === "not-embedding")) || (data0 === "javascript")) || (data0 === "not-javascript")) || (data0 === "command")) || (data0 === "not-command")) || (data0 === "rubric")) || (data0 === "not-rubric"))) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, schema: schema21.properties.type.enum, parentSchema: schema21.properties.type, data: data0 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (!(validate56(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
        }
    }
    if (data.tags !== undefined) {
        let data2 = data.tags;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err4 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.tags, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 !== "string") {
                    const err5 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.tags.items.type, parentSchema: schema21.properties.tags.items, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.tags.type, parentSchema: schema21.properties.tags, data: data2 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.advisory !== undefined) {
        let data4 = data.advisory;
        if (typeof data4 !== "boolean") {
            const err7 = { instancePath: instancePath + "/advisory", schemaPath: "#/properties/advisory/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.advisory.type, parentSchema: schema21.properties.advisory, data: data4 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.threshold !== undefined) {
        let data5 = data.threshold;
        if (!((typeof data5 == "number") && (isFinite(data5)))) {
            const err8 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.threshold.type, parentSchema: schema21.properties.threshold, data: data5 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.pattern !== undefined) {
        let data6 = data.pattern;
        if (typeof data6 !== "string") {
            const err9 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.pattern.type, parentSchema: schema21.properties.pattern, data: data6 };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.flags !== undefined) {
        let data7 = data.flags;
        if (typeof data7 === "string") {
            if (!pattern11.test(data7)) {
                const err10 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/pattern", keyword: "pattern", params: { pattern: "^[ims]*$" }, schema: "^[ims]*$", parentSchema: schema21.properties.flags, data: data7 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.flags.type, parentSchema: schema21.properties.flags, data: data7 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data8 = data.min;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err12 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.min.type, parentSchema: schema21.properties.min, data: data8 };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err13 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.min, data: data8 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    if (data.max !== undefined) {
        let data9 = data.max;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err14 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.max.type, parentSchema: schema21.properties.max, data: data9 };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 0 || isNaN(data9)) {
                const err15 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.max, data: data9 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    if (data.n !== undefined) {
        let data10 = data.n;
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err16 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.n.type, parentSchema: schema21.properties.n, data: data10 };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 > 8 || isNaN(data10)) {
                const err17 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, schema: 8, parentSchema: schema21.properties.n, data: data10 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
                const err18 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.n, data: data10 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    if (data.extract !== undefined) {
        let data11 = data.extract;
        if (typeof data11 !== "string") {
            const err19 = { instancePath: instancePath + "/extract", schemaPath: "#/properties/extract/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.extract.type, parentSchema: schema21.properties.extract, data: data11 };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.tolerance !== undefined) {
        let data12 = data.tolerance;
        if ((typeof data12 == "number") && (isFinite(data12))) {
            if (data12 < 0 || isNaN(data12)) {
                const err20 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.tolerance, data: data12 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.tolerance.type, parentSchema: schema21.properties.tolerance, data: data12 };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data13 = data.schema;
        const _errs28 = errors;
        let valid3 = false;
        const _errs29 = errors;
        if (typeof data13 !== "string") {
            const err22 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.schema.anyOf[0].type, parentSchema: schema21.properties.schema.anyOf[0], data: data13 };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid0 = _errs29 === errors;
        valid3 = valid3 || _valid0;
        const _errs31 = errors;
        if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
            const err23 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.schema.anyOf[1].type, parentSchema: schema21.properties.schema.anyOf[1], data: data13 };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        var _valid0 = _errs31 === errors;
        valid3 = valid3 || _valid0;
        const _errs33 = errors;
        if (typeof data13 !== "boolean") {
            const err24 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/2/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.schema.anyOf[2].type, parentSchema: schema21.properties.schema.anyOf[2], data: data13 };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        var _valid0 = _errs33 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
            const err25 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf", keyword: "anyOf", params: {}, schema: schema21.properties.schema.anyOf, parentSchema: schema21.properties.schema, data: data13 };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        else {
            errors = _errs28;
            if (vErrors !== null) {
                if (_errs28) {
                    vErrors.length = _errs28;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.path !== undefined) {
        let data14 = data.path;
        if (typeof data14 !== "string") {
            const err26 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.path.type, parentSchema: schema21.properties.path, data: data14 };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.extra !== undefined) {
        let data15 = data.extra;
        if (!((data15 === "forbid") || (data15 === "allow"))) {
            const err27 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/enum", keyword: "enum", params: { allowedValues: schema21.properties.extra.enum }, schema: schema21.properties.extra.enum, parentSchema: schema21.properties.extra, data: data15 };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data16 = data.database;
        if (typeof data16 === "string") {
            if (func2(data16) > 1024) {
                const err28 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema21.properties.database, data: data16 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if (func2(data16) < 1) {
                const err29 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.database, data: data16 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.database.type, parentSchema: schema21.properties.database, data: data16 };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (data.rows !== undefined) {
        let data17 = data.rows;
        const _errs41 = errors;
        let valid4 = false;
        const _errs42 = errors;
        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
            const err31 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.rows.anyOf[0].type, parentSchema: schema21.properties.rows.anyOf[0], data: data17 };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 < 0 || isNaN(data17)) {
                const err32 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.rows.anyOf[0], data: data17 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        var _valid1 = _errs42 === errors;
        valid4 = valid4 || _valid1;
        const _errs44 = errors;
        if (!(Array.isArray(data17))) {
            const err33 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.rows.anyOf[1].type, parentSchema: schema21.properties.rows.anyOf[1], data: data17 };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        var _valid1 = _errs44 === errors;
        valid4 = valid4 || _valid1;
        const _errs46 = errors;
        if (typeof data17 !== "string") {
            const err34 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/2/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.rows.anyOf[2].type, parentSchema: schema21.properties.rows.anyOf[2], data: data17 };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        var _valid1 = _errs46 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err35 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf", keyword: "anyOf", params: {}, schema: schema21.properties.rows.anyOf, parentSchema: schema21.properties.rows, data: data17 };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        else {
            errors = _errs41;
            if (vErrors !== null) {
                if (_errs41) {
                    vErrors.length = _errs41;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.query !== undefined) {
        let data18 = data.query;
        if (typeof data18 !== "string") {
            const err36 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.query.type, parentSchema: schema21.properties.query, data: data18 };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    if (data.module !== undefined) {
        let data19 = data.module;
        if (typeof data19 === "string") {
            if (func2(data19) > 1024) {
                const err37 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema21.properties.module, data: data19 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (func2(data19) < 1) {
                const err38 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.module, data: data19 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        else {
            const err39 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.module.type, parentSchema: schema21.properties.module, data: data19 };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
    }
    if (data.params !== undefined) {
        let data20 = data.params;
        if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            const err40 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.params.type, parentSchema: schema21.properties.params, data: data20 };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data21 = data.command;
        if (Array.isArray(data21)) {
            if (data21.length < 1) {
                const err41 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.command, data: data21 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data22 = data21[i1];
                if (typeof data22 !== "string") {
                    const err42 = { instancePath: instancePath + "/command/" + i1, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.command.items.type, parentSchema: schema21.properties.command.items, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.command.type, parentSchema: schema21.properties.command, data: data21 };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
    if (data.model !== undefined) {
        let data23 = data.model;
        if (typeof data23 !== "string") {
            const err44 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.model.type, parentSchema: schema21.properties.model, data: data23 };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
    if (data.pinned !== undefined) {
        let data24 = data.pinned;
        if (typeof data24 !== "string") {
            const err45 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.pinned.type, parentSchema: schema21.properties.pinned, data: data24 };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.rubric !== undefined) {
        let data25 = data.rubric;
        if (typeof data25 === "string") {
            if (func2(data25) > 1024) {
                const err46 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema21.properties.rubric, data: data25 };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            if (func2(data25) < 1) {
                const err47 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.rubric, data: data25 };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        else {
            const err48 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.rubric.type, parentSchema: schema21.properties.rubric, data: data25 };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
    }
    if (data.samples !== undefined) {
        let data26 = data.samples;
        if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
            const err49 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.samples.type, parentSchema: schema21.properties.samples, data: data26 };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
        if ((typeof data26 == "number") && (isFinite(data26))) {
            if (data26 > 9 || isNaN(data26)) {
                const err50 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema21.properties.samples, data: data26 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
            if (data26 < 1 || isNaN(data26)) {
                const err51 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.samples, data: data26 };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
    }
    if (data.panel !== undefined) {
        let data27 = data.panel;
        if (Array.isArray(data27)) {
            if (data27.length < 1) {
                const err52 = { instancePath: instancePath + "/panel", schemaPath: "#/properties/panel/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.panel, data: data27 };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
            const len2 = data27.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data28 = data27[i2];
                if (typeof data28 !== "string") {
                    const err53 = { instancePath: instancePath + "/panel/" + i2, schemaPath: "#/properties/panel/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.panel.items.type, parentSchema: schema21.properties.panel.items, data: data28 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
            }
        }
        else {
            const err54 = { instancePath: instancePath + "/panel", schemaPath: "#/properties/panel/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.panel.type, parentSchema: schema21.properties.panel, data: data27 };
            if (vErrors === null) {
                vErrors = [err54];
            }
            else {
                vErrors.push(err54);
            }
            errors++;
        }
    }
}
else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
        vErrors = [err55];
    }
    else {
        vErrors.push(err55);
    }
    errors++;
} validate55.errors = vErrors; return errors === 0; }
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="suite.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === undefined) {
        data.mode = "enforce";
    }
    if (data.scorers === undefined) {
        data.scorers = [];
    }
    if (data.judges === undefined) {
        data.judges = [];
    }
    if (data.run === undefined) {
        data.run = {};
    }
    if (data.prices === undefined) {
        data.prices = {};
    }
    if (data.gates === undefined) {
        data.gates = {};
    }
    if (data.allowed_hosts === undefined) {
        data.allowed_hosts = [];
    }
    if (data.report === undefined) {
        data.report = {};
    }
    if (data.suite === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" }, schema: schema19.required, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.datasets === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasets" }, schema: schema19.required, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.target === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: schema19.required, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema19.properties, key0))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.suite !== undefined) {
        let data0 = data.suite;
        if (typeof data0 === "string") {
            if (!pattern3.test(data0)) {
                const err4 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,60}$" }, schema: "^[a-z0-9-]{1,60}$", parentSchema: schema19.properties.suite, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.suite.type, parentSchema: schema19.properties.suite, data: data0 };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    let data1 = data.mode;
    if (!((data1 === "enforce") || (data1 === "report"))) {
        const err6 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.mode.enum }, schema: schema19.properties.mode.enum, parentSchema: schema19.properties.mode, data: data1 };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.datasets !== undefined) {
        let data2 = data.datasets;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err7 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.datasets, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.path === undefined) {
                        const err8 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "path" }, schema: schema19.properties.datasets.items.required, parentSchema: schema19.properties.datasets.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (data3.version === undefined) {
                        const err9 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "version" }, schema: schema19.properties.datasets.items.required, parentSchema: schema19.properties.datasets.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    for (const key1 in data3) {
                        if (!((key1 === "path") || (key1 === "version"))) {
                            const err10 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema19.properties.datasets.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (data3.path !== undefined) {
                        let data4 = data3.path;
                        if (typeof data4 === "string") {
                            if (func2(data4) > 1024) {
                                const err11 = { instancePath: instancePath + "/datasets/" + i0 + "/path", schemaPath: "#/properties/datasets/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema19.properties.datasets.items.properties.path, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            if (func2(data4) < 1) {
                                const err12 = { instancePath: instancePath + "/datasets/" + i0 + "/path", schemaPath: "#/properties/datasets/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.datasets.items.properties.path, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err13 = { instancePath: instancePath + "/datasets/" + i0 + "/path", schemaPath: "#/properties/datasets/items/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.datasets.items.properties.path.type, parentSchema: schema19.properties.datasets.items.properties.path, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data3.version !== undefined) {
                        let data5 = data3.version;
                        if (typeof data5 === "string") {
                            if (func2(data5) > 60) {
                                const err14 = { instancePath: instancePath + "/datasets/" + i0 + "/version", schemaPath: "#/properties/datasets/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema19.properties.datasets.items.properties.version, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                            if (func2(data5) < 1) {
                                const err15 = { instancePath: instancePath + "/datasets/" + i0 + "/version", schemaPath: "#/properties/datasets/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.datasets.items.properties.version, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err16 = { instancePath: instancePath + "/datasets/" + i0 + "/version", schemaPath: "#/properties/datasets/items/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.datasets.items.properties.version.type, parentSchema: schema19.properties.datasets.items.properties.version, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/datasets/" + i0, schemaPath: "#/properties/datasets/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.datasets.items.type, parentSchema: schema19.properties.datasets.items, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.datasets.type, parentSchema: schema19.properties.datasets, data: data2 };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.target !== undefined) {
        if (!(validate53(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.retrieval_index !== undefined) {
        let data7 = data.retrieval_index;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (Object.keys(data7).length > 1) {
                const err19 = { instancePath: instancePath + "/retrieval_index", schemaPath: "#/properties/retrieval_index/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.retrieval_index, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (Object.keys(data7).length < 1) {
                const err20 = { instancePath: instancePath + "/retrieval_index", schemaPath: "#/properties/retrieval_index/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.retrieval_index, data: data7 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            for (const key2 in data7) {
                if (!((key2 === "path") || (key2 === "command"))) {
                    const err21 = { instancePath: instancePath + "/retrieval_index", schemaPath: "#/properties/retrieval_index/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema19.properties.retrieval_index, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data7.path !== undefined) {
                let data8 = data7.path;
                if (typeof data8 === "string") {
                    if (func2(data8) > 1024) {
                        const err22 = { instancePath: instancePath + "/retrieval_index/path", schemaPath: "#/properties/retrieval_index/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema19.properties.retrieval_index.properties.path, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (func2(data8) < 1) {
                        const err23 = { instancePath: instancePath + "/retrieval_index/path", schemaPath: "#/properties/retrieval_index/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.retrieval_index.properties.path, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                else {
                    const err24 = { instancePath: instancePath + "/retrieval_index/path", schemaPath: "#/properties/retrieval_index/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.retrieval_index.properties.path.type, parentSchema: schema19.properties.retrieval_index.properties.path, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data7.command !== undefined) {
                let data9 = data7.command;
                if (Array.isArray(data9)) {
                    if (data9.length < 1) {
                        const err25 = { instancePath: instancePath + "/retrieval_index/command", schemaPath: "#/properties/retrieval_index/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.retrieval_index.properties.command, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    const len1 = data9.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data10 = data9[i1];
                        if (typeof data10 !== "string") {
                            const err26 = { instancePath: instancePath + "/retrieval_index/command/" + i1, schemaPath: "#/properties/retrieval_index/properties/command/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.retrieval_index.properties.command.items.type, parentSchema: schema19.properties.retrieval_index.properties.command.items, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err27 = { instancePath: instancePath + "/retrieval_index/command", schemaPath: "#/properties/retrieval_index/properties/command/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.retrieval_index.properties.command.type, parentSchema: schema19.properties.retrieval_index.properties.command, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/retrieval_index", schemaPath: "#/properties/retrieval_index/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.retrieval_index.type, parentSchema: schema19.properties.retrieval_index, data: data7 };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    let data11 = data.scorers;
    if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
            if (!(validate55(data11[i2], { instancePath: instancePath + "/scorers/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err29 = { instancePath: instancePath + "/scorers", schemaPath: "#/properties/scorers/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.scorers.type, parentSchema: schema19.properties.scorers, data: data11 };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    let data13 = data.judges;
    if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
            let data14 = data13[i3];
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.samples === undefined) {
                    data14.samples = 1;
                }
                if (data14.name === undefined) {
                    const err30 = { instancePath: instancePath + "/judges/" + i3, schemaPath: "#/properties/judges/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.properties.judges.items.required, parentSchema: schema19.properties.judges.items, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if (data14.rubric === undefined) {
                    const err31 = { instancePath: instancePath + "/judges/" + i3, schemaPath: "#/properties/judges/items/required", keyword: "required", params: { missingProperty: "rubric" }, schema: schema19.properties.judges.items.required, parentSchema: schema19.properties.judges.items, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                for (const key3 in data14) {
                    if (!((((((((key3 === "name") || (key3 === "rubric")) || (key3 === "model")) || (key3 === "pinned")) || (key3 === "samples")) || (key3 === "panel")) || (key3 === "tags")) || (key3 === "advisory"))) {
                        const err32 = { instancePath: instancePath + "/judges/" + i3, schemaPath: "#/properties/judges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema19.properties.judges.items, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data14.name !== undefined) {
                    if (!(validate56(data14.name, { instancePath: instancePath + "/judges/" + i3 + "/name", parentData: data14, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data14.rubric !== undefined) {
                    let data16 = data14.rubric;
                    if (typeof data16 === "string") {
                        if (func2(data16) > 1024) {
                            const err33 = { instancePath: instancePath + "/judges/" + i3 + "/rubric", schemaPath: "#/properties/judges/items/properties/rubric/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema19.properties.judges.items.properties.rubric, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (func2(data16) < 1) {
                            const err34 = { instancePath: instancePath + "/judges/" + i3 + "/rubric", schemaPath: "#/properties/judges/items/properties/rubric/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.judges.items.properties.rubric, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/judges/" + i3 + "/rubric", schemaPath: "#/properties/judges/items/properties/rubric/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.judges.items.properties.rubric.type, parentSchema: schema19.properties.judges.items.properties.rubric, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data14.model !== undefined) {
                    let data17 = data14.model;
                    if (typeof data17 !== "string") {
                        const err36 = { instancePath: instancePath + "/judges/" + i3 + "/model", schemaPath: "#/properties/judges/items/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.judges.items.properties.model.type, parentSchema: schema19.properties.judges.items.properties.model, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data14.pinned !== undefined) {
                    let data18 = data14.pinned;
                    if (typeof data18 !== "string") {
                        const err37 = { instancePath: instancePath + "/judges/" + i3 + "/pinned", schemaPath: "#/properties/judges/items/properties/pinned/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.judges.items.properties.pinned.type, parentSchema: schema19.properties.judges.items.properties.pinned, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                let data19 = data14.samples;
                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                    const err38 = { instancePath: instancePath + "/judges/" + i3 + "/samples", schemaPath: "#/properties/judges/items/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.judges.items.properties.samples.type, parentSchema: schema19.properties.judges.items.properties.samples, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if ((typeof data19 == "number") && (isFinite(data19))) {
                    if (data19 > 9 || isNaN(data19)) {
                        const err39 = { instancePath: instancePath + "/judges/" + i3 + "/samples", schemaPath: "#/properties/judges/items/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema19.properties.judges.items.properties.samples, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                    if (data19 < 1 || isNaN(data19)) {
                        const err40 = { instancePath: instancePath + "/judges/" + i3 + "/samples", schemaPath: "#/properties/judges/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.judges.items.properties.samples, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data14.panel !== undefined) {
                    let data20 = data14.panel;
                    if (Array.isArray(data20)) {
                        if (data20.length < 1) {
                            const err41 = { instancePath: instancePath + "/judges/" + i3 + "/panel", schemaPath: "#/properties/judges/items/properties/panel/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.judges.items.properties.panel, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        const len4 = data20.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data21 = data20[i4];
                            if (typeof data21 !== "string") {
                                const err42 = { instancePath: instancePath + "/judges/" + i3 + "/panel/" + i4, schemaPath: "#/properties/judges/items/properties/panel/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.judges.items.properties.panel.items.type, parentSchema: schema19.properties.judges.items.properties.panel.items, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/judges/" + i3 + "/panel", schemaPath: "#/properties/judges/items/properties/panel/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.judges.items.properties.panel.type, parentSchema: schema19.properties.judges.items.properties.panel, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data14.tags !== undefined) {
                    let data22 = data14.tags;
                    if (Array.isArray(data22)) {
                        if (data22.length < 1) {
                            const err44 = { instancePath: instancePath + "/judges/" + i3 + "/tags", schemaPath: "#/properties/judges/items/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.judges.items.properties.tags, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        const len5 = data22.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data23 = data22[i5];
                            if (typeof data23 !== "string") {
                                const err45 = { instancePath: instancePath + "/judges/" + i3 + "/tags/" + i5, schemaPath: "#/properties/judges/items/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.judges.items.properties.tags.items.type, parentSchema: schema19.properties.judges.items.properties.tags.items, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/judges/" + i3 + "/tags", schemaPath: "#/properties/judges/items/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.judges.items.properties.tags.type, parentSchema: schema19.properties.judges.items.properties.tags, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data14.advisory !== undefined) {
                    let data24 = data14.advisory;
                    if (typeof data24 !== "boolean") {
                        const err47 = { instancePath: instancePath + "/judges/" + i3 + "/advisory", schemaPath: "#/properties/judges/items/properties/advisory/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.judges.items.properties.advisory.type, parentSchema: schema19.properties.judges.items.properties.advisory, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/judges/" + i3, schemaPath: "#/properties/judges/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.judges.items.type, parentSchema: schema19.properties.judges.items, data: data14 };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
    }
    else {
        const err49 = { instancePath: instancePath + "/judges", schemaPath: "#/properties/judges/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.judges.type, parentSchema: schema19.properties.judges, data: data13 };
        if (vErrors === null) {
            vErrors = [err49];
        }
        else {
            vErrors.push(err49);
        }
        errors++;
    }
    let data25 = data.run;
    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.trials === undefined) {
            data25.trials = 1;
        }
        if (data25.max_trials === undefined) {
            data25.max_trials = 5;
        }
        if (data25.baseline_trials === undefined) {
            data25.baseline_trials = 5;
        }
        if (data25.shard_trials === undefined) {
            data25.shard_trials = 3;
        }
        if (data25.concurrency === undefined) {
            data25.concurrency = 8;
        }
        if (data25.timeout_s === undefined) {
            data25.timeout_s = 60;
        }
        if (data25.max_retries === undefined) {
            data25.max_retries = 5;
        }
        if (data25.budget === undefined) {
            data25.budget = {};
        }
        if (data25.cache === undefined) {
            data25.cache = "read-write";
        }
        if (data25.batch === undefined) {
            data25.batch = false;
        }
        for (const key4 in data25) {
            if (!(func1.call(schema19.properties.run.properties, key4))) {
                const err50 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema19.properties.run, data: data25 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        let data26 = data25.trials;
        if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
            const err51 = { instancePath: instancePath + "/run/trials", schemaPath: "#/properties/run/properties/trials/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.trials.type, parentSchema: schema19.properties.run.properties.trials, data: data26 };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
        if (!(((data26 === 1) || (data26 === 3)) || (data26 === 5))) {
            const err52 = { instancePath: instancePath + "/run/trials", schemaPath: "#/properties/run/properties/trials/enum", keyword: "enum", params: { allowedValues: schema19.properties.run.properties.trials.enum }, schema: schema19.properties.run.properties.trials.enum, parentSchema: schema19.properties.run.properties.trials, data: data26 };
            if (vErrors === null) {
                vErrors = [err52];
            }
            else {
                vErrors.push(err52);
            }
            errors++;
        }
        let data27 = data25.max_trials;
        if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
            const err53 = { instancePath: instancePath + "/run/max_trials", schemaPath: "#/properties/run/properties/max_trials/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.max_trials.type, parentSchema: schema19.properties.run.properties.max_trials, data: data27 };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
        if (!(((data27 === 1) || (data27 === 3)) || (data27 === 5))) {
            const err54 = { instancePath: instancePath + "/run/max_trials", schemaPath: "#/properties/run/properties/max_trials/enum", keyword: "enum", params: { allowedValues: schema19.properties.run.properties.max_trials.enum }, schema: schema19.properties.run.properties.max_trials.enum, parentSchema: schema19.properties.run.properties.max_trials, data: data27 };
            if (vErrors === null) {
                vErrors = [err54];
            }
            else {
                vErrors.push(err54);
            }
            errors++;
        }
        let data28 = data25.baseline_trials;
        if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
            const err55 = { instancePath: instancePath + "/run/baseline_trials", schemaPath: "#/properties/run/properties/baseline_trials/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.baseline_trials.type, parentSchema: schema19.properties.run.properties.baseline_trials, data: data28 };
            if (vErrors === null) {
                vErrors = [err55];
            }
            else {
                vErrors.push(err55);
            }
            errors++;
        }
        if ((typeof data28 == "number") && (isFinite(data28))) {
            if (data28 > 30 || isNaN(data28)) {
                const err56 = { instancePath: instancePath + "/run/baseline_trials", schemaPath: "#/properties/run/properties/baseline_trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, schema: 30, parentSchema: schema19.properties.run.properties.baseline_trials, data: data28 };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            if (data28 < 1 || isNaN(data28)) {
                const err57 = { instancePath: instancePath + "/run/baseline_trials", schemaPath: "#/properties/run/properties/baseline_trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.baseline_trials, data: data28 };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        let data29 = data25.shard_trials;
        if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
            const err58 = { instancePath: instancePath + "/run/shard_trials", schemaPath: "#/properties/run/properties/shard_trials/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.shard_trials.type, parentSchema: schema19.properties.run.properties.shard_trials, data: data29 };
            if (vErrors === null) {
                vErrors = [err58];
            }
            else {
                vErrors.push(err58);
            }
            errors++;
        }
        if ((typeof data29 == "number") && (isFinite(data29))) {
            if (data29 > 30 || isNaN(data29)) {
                const err59 = { instancePath: instancePath + "/run/shard_trials", schemaPath: "#/properties/run/properties/shard_trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, schema: 30, parentSchema: schema19.properties.run.properties.shard_trials, data: data29 };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
            if (data29 < 1 || isNaN(data29)) {
                const err60 = { instancePath: instancePath + "/run/shard_trials", schemaPath: "#/properties/run/properties/shard_trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.shard_trials, data: data29 };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        let data30 = data25.concurrency;
        if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
            const err61 = { instancePath: instancePath + "/run/concurrency", schemaPath: "#/properties/run/properties/concurrency/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.concurrency.type, parentSchema: schema19.properties.run.properties.concurrency, data: data30 };
            if (vErrors === null) {
                vErrors = [err61];
            }
            else {
                vErrors.push(err61);
            }
            errors++;
        }
        if ((typeof data30 == "number") && (isFinite(data30))) {
            if (data30 > 256 || isNaN(data30)) {
                const err62 = { instancePath: instancePath + "/run/concurrency", schemaPath: "#/properties/run/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, schema: 256, parentSchema: schema19.properties.run.properties.concurrency, data: data30 };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
            if (data30 < 1 || isNaN(data30)) {
                const err63 = { instancePath: instancePath + "/run/concurrency", schemaPath: "#/properties/run/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.concurrency, data: data30 };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
        }
        let data31 = data25.timeout_s;
        if ((typeof data31 == "number") && (isFinite(data31))) {
            if (data31 > 3600 || isNaN(data31)) {
                const err64 = { instancePath: instancePath + "/run/timeout_s", schemaPath: "#/properties/run/properties/timeout_s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema19.properties.run.properties.timeout_s, data: data31 };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
            if (data31 <= 0 || isNaN(data31)) {
                const err65 = { instancePath: instancePath + "/run/timeout_s", schemaPath: "#/properties/run/properties/timeout_s/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.run.properties.timeout_s, data: data31 };
                if (vErrors === null) {
                    vErrors = [err65];
                }
                else {
                    vErrors.push(err65);
                }
                errors++;
            }
        }
        else {
            const err66 = { instancePath: instancePath + "/run/timeout_s", schemaPath: "#/properties/run/properties/timeout_s/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.run.properties.timeout_s.type, parentSchema: schema19.properties.run.properties.timeout_s, data: data31 };
            if (vErrors === null) {
                vErrors = [err66];
            }
            else {
                vErrors.push(err66);
            }
            errors++;
        }
        let data32 = data25.max_retries;
        if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
            const err67 = { instancePath: instancePath + "/run/max_retries", schemaPath: "#/properties/run/properties/max_retries/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.max_retries.type, parentSchema: schema19.properties.run.properties.max_retries, data: data32 };
            if (vErrors === null) {
                vErrors = [err67];
            }
            else {
                vErrors.push(err67);
            }
            errors++;
        }
        if ((typeof data32 == "number") && (isFinite(data32))) {
            if (data32 > 20 || isNaN(data32)) {
                const err68 = { instancePath: instancePath + "/run/max_retries", schemaPath: "#/properties/run/properties/max_retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema19.properties.run.properties.max_retries, data: data32 };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
                const err69 = { instancePath: instancePath + "/run/max_retries", schemaPath: "#/properties/run/properties/max_retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.run.properties.max_retries, data: data32 };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        let data33 = data25.budget;
        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.minutes === undefined) {
                data33.minutes = 20;
            }
            for (const key5 in data33) {
                if (!(((key5 === "usd") || (key5 === "tokens")) || (key5 === "minutes"))) {
                    const err70 = { instancePath: instancePath + "/run/budget", schemaPath: "#/properties/run/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema19.properties.run.properties.budget, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
            }
            if (data33.usd !== undefined) {
                let data34 = data33.usd;
                if ((typeof data34 == "number") && (isFinite(data34))) {
                    if (data34 <= 0 || isNaN(data34)) {
                        const err71 = { instancePath: instancePath + "/run/budget/usd", schemaPath: "#/properties/run/properties/budget/properties/usd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.run.properties.budget.properties.usd, data: data34 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                else {
                    const err72 = { instancePath: instancePath + "/run/budget/usd", schemaPath: "#/properties/run/properties/budget/properties/usd/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.run.properties.budget.properties.usd.type, parentSchema: schema19.properties.run.properties.budget.properties.usd, data: data34 };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        vErrors.push(err72);
                    }
                    errors++;
                }
            }
            if (data33.tokens !== undefined) {
                let data35 = data33.tokens;
                if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
                    const err73 = { instancePath: instancePath + "/run/budget/tokens", schemaPath: "#/properties/run/properties/budget/properties/tokens/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.budget.properties.tokens.type, parentSchema: schema19.properties.run.properties.budget.properties.tokens, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
                if ((typeof data35 == "number") && (isFinite(data35))) {
                    if (data35 < 1 || isNaN(data35)) {
                        const err74 = { instancePath: instancePath + "/run/budget/tokens", schemaPath: "#/properties/run/properties/budget/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.budget.properties.tokens, data: data35 };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                }
            }
            let data36 = data33.minutes;
            if ((typeof data36 == "number") && (isFinite(data36))) {
                if (data36 <= 0 || isNaN(data36)) {
                    const err75 = { instancePath: instancePath + "/run/budget/minutes", schemaPath: "#/properties/run/properties/budget/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.run.properties.budget.properties.minutes, data: data36 };
                    if (vErrors === null) {
                        vErrors = [err75];
                    }
                    else {
                        vErrors.push(err75);
                    }
                    errors++;
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/run/budget/minutes", schemaPath: "#/properties/run/properties/budget/properties/minutes/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.run.properties.budget.properties.minutes.type, parentSchema: schema19.properties.run.properties.budget.properties.minutes, data: data36 };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
        else {
            const err77 = { instancePath: instancePath + "/run/budget", schemaPath: "#/properties/run/properties/budget/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.run.properties.budget.type, parentSchema: schema19.properties.run.properties.budget, data: data33 };
            if (vErrors === null) {
                vErrors = [err77];
            }
            else {
                vErrors.push(err77);
            }
            errors++;
        }
        if (data25.baseline_budget !== undefined) {
            let data37 = data25.baseline_budget;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key6 in data37) {
                    if (!(((key6 === "usd") || (key6 === "tokens")) || (key6 === "minutes"))) {
                        const err78 = { instancePath: instancePath + "/run/baseline_budget", schemaPath: "#/properties/run/properties/baseline_budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema19.properties.run.properties.baseline_budget, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (data37.usd !== undefined) {
                    let data38 = data37.usd;
                    if ((typeof data38 == "number") && (isFinite(data38))) {
                        if (data38 <= 0 || isNaN(data38)) {
                            const err79 = { instancePath: instancePath + "/run/baseline_budget/usd", schemaPath: "#/properties/run/properties/baseline_budget/properties/usd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.run.properties.baseline_budget.properties.usd, data: data38 };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                vErrors.push(err79);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err80 = { instancePath: instancePath + "/run/baseline_budget/usd", schemaPath: "#/properties/run/properties/baseline_budget/properties/usd/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.run.properties.baseline_budget.properties.usd.type, parentSchema: schema19.properties.run.properties.baseline_budget.properties.usd, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
                if (data37.tokens !== undefined) {
                    let data39 = data37.tokens;
                    if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                        const err81 = { instancePath: instancePath + "/run/baseline_budget/tokens", schemaPath: "#/properties/run/properties/baseline_budget/properties/tokens/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.run.properties.baseline_budget.properties.tokens.type, parentSchema: schema19.properties.run.properties.baseline_budget.properties.tokens, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                    if ((typeof data39 == "number") && (isFinite(data39))) {
                        if (data39 < 1 || isNaN(data39)) {
                            const err82 = { instancePath: instancePath + "/run/baseline_budget/tokens", schemaPath: "#/properties/run/properties/baseline_budget/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.baseline_budget.properties.tokens, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                    }
                }
                if (data37.minutes !== undefined) {
                    let data40 = data37.minutes;
                    if ((typeof data40 == "number") && (isFinite(data40))) {
                        if (data40 <= 0 || isNaN(data40)) {
                            const err83 = { instancePath: instancePath + "/run/baseline_budget/minutes", schemaPath: "#/properties/run/properties/baseline_budget/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.run.properties.baseline_budget.properties.minutes, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err84 = { instancePath: instancePath + "/run/baseline_budget/minutes", schemaPath: "#/properties/run/properties/baseline_budget/properties/minutes/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.run.properties.baseline_budget.properties.minutes.type, parentSchema: schema19.properties.run.properties.baseline_budget.properties.minutes, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err85 = { instancePath: instancePath + "/run/baseline_budget", schemaPath: "#/properties/run/properties/baseline_budget/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.run.properties.baseline_budget.type, parentSchema: schema19.properties.run.properties.baseline_budget, data: data37 };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
        let data41 = data25.cache;
        if (!(((data41 === "off") || (data41 === "read")) || (data41 === "read-write"))) {
            const err86 = { instancePath: instancePath + "/run/cache", schemaPath: "#/properties/run/properties/cache/enum", keyword: "enum", params: { allowedValues: schema19.properties.run.properties.cache.enum }, schema: schema19.properties.run.properties.cache.enum, parentSchema: schema19.properties.run.properties.cache, data: data41 };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
        let data42 = data25.batch;
        if (typeof data42 !== "boolean") {
            const err87 = { instancePath: instancePath + "/run/batch", schemaPath: "#/properties/run/properties/batch/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.run.properties.batch.type, parentSchema: schema19.properties.run.properties.batch, data: data42 };
            if (vErrors === null) {
                vErrors = [err87];
            }
            else {
                vErrors.push(err87);
            }
            errors++;
        }
        if (data25.warmup !== undefined) {
            let data43 = data25.warmup;
            if (Array.isArray(data43)) {
                if (data43.length < 1) {
                    const err88 = { instancePath: instancePath + "/run/warmup", schemaPath: "#/properties/run/properties/warmup/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.warmup, data: data43 };
                    if (vErrors === null) {
                        vErrors = [err88];
                    }
                    else {
                        vErrors.push(err88);
                    }
                    errors++;
                }
                const len6 = data43.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data44 = data43[i6];
                    if (typeof data44 !== "string") {
                        const err89 = { instancePath: instancePath + "/run/warmup/" + i6, schemaPath: "#/properties/run/properties/warmup/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.run.properties.warmup.items.type, parentSchema: schema19.properties.run.properties.warmup.items, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err90 = { instancePath: instancePath + "/run/warmup", schemaPath: "#/properties/run/properties/warmup/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.run.properties.warmup.type, parentSchema: schema19.properties.run.properties.warmup, data: data43 };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
        }
        if (data25.affected_by !== undefined) {
            let data45 = data25.affected_by;
            if (Array.isArray(data45)) {
                if (data45.length < 1) {
                    const err91 = { instancePath: instancePath + "/run/affected_by", schemaPath: "#/properties/run/properties/affected_by/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.run.properties.affected_by, data: data45 };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
                const len7 = data45.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    let data46 = data45[i7];
                    if (typeof data46 !== "string") {
                        const err92 = { instancePath: instancePath + "/run/affected_by/" + i7, schemaPath: "#/properties/run/properties/affected_by/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.run.properties.affected_by.items.type, parentSchema: schema19.properties.run.properties.affected_by.items, data: data46 };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err93 = { instancePath: instancePath + "/run/affected_by", schemaPath: "#/properties/run/properties/affected_by/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.run.properties.affected_by.type, parentSchema: schema19.properties.run.properties.affected_by, data: data45 };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
        }
    }
    else {
        const err94 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.run.type, parentSchema: schema19.properties.run, data: data25 };
        if (vErrors === null) {
            vErrors = [err94];
        }
        else {
            vErrors.push(err94);
        }
        errors++;
    }
    let data47 = data.prices;
    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key7 in data47) {
            let data48 = data47[key7];
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.input === undefined) {
                    const err95 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: "input" }, schema: schema19.properties.prices.additionalProperties.required, parentSchema: schema19.properties.prices.additionalProperties, data: data48 };
                    if (vErrors === null) {
                        vErrors = [err95];
                    }
                    else {
                        vErrors.push(err95);
                    }
                    errors++;
                }
                if (data48.output === undefined) {
                    const err96 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: "output" }, schema: schema19.properties.prices.additionalProperties.required, parentSchema: schema19.properties.prices.additionalProperties, data: data48 };
                    if (vErrors === null) {
                        vErrors = [err96];
                    }
                    else {
                        vErrors.push(err96);
                    }
                    errors++;
                }
                for (const key8 in data48) {
                    if (!((((key8 === "input") || (key8 === "output")) || (key8 === "cached_input")) || (key8 === "as_of"))) {
                        const err97 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema19.properties.prices.additionalProperties, data: data48 };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
                if (data48.input !== undefined) {
                    let data49 = data48.input;
                    if ((typeof data49 == "number") && (isFinite(data49))) {
                        if (data49 < 0 || isNaN(data49)) {
                            const err98 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.prices.additionalProperties.properties.input, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err98];
                            }
                            else {
                                vErrors.push(err98);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err99 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.prices.additionalProperties.properties.input.type, parentSchema: schema19.properties.prices.additionalProperties.properties.input, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                }
                if (data48.output !== undefined) {
                    let data50 = data48.output;
                    if ((typeof data50 == "number") && (isFinite(data50))) {
                        if (data50 < 0 || isNaN(data50)) {
                            const err100 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.prices.additionalProperties.properties.output, data: data50 };
                            if (vErrors === null) {
                                vErrors = [err100];
                            }
                            else {
                                vErrors.push(err100);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err101 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.prices.additionalProperties.properties.output.type, parentSchema: schema19.properties.prices.additionalProperties.properties.output, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                }
                if (data48.cached_input !== undefined) {
                    let data51 = data48.cached_input;
                    if ((typeof data51 == "number") && (isFinite(data51))) {
                        if (data51 < 0 || isNaN(data51)) {
                            const err102 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/cached_input", schemaPath: "#/properties/prices/additionalProperties/properties/cached_input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.prices.additionalProperties.properties.cached_input, data: data51 };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err103 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/cached_input", schemaPath: "#/properties/prices/additionalProperties/properties/cached_input/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.prices.additionalProperties.properties.cached_input.type, parentSchema: schema19.properties.prices.additionalProperties.properties.cached_input, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                }
                if (data48.as_of !== undefined) {
                    let data52 = data48.as_of;
                    if (typeof data52 === "string") {
                        if (!pattern12.test(data52)) {
                            const err104 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema19.properties.prices.additionalProperties.properties.as_of, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err105 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/prices/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.prices.additionalProperties.properties.as_of.type, parentSchema: schema19.properties.prices.additionalProperties.properties.as_of, data: data52 };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err106 = { instancePath: instancePath + "/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.prices.additionalProperties.type, parentSchema: schema19.properties.prices.additionalProperties, data: data48 };
                if (vErrors === null) {
                    vErrors = [err106];
                }
                else {
                    vErrors.push(err106);
                }
                errors++;
            }
        }
    }
    else {
        const err107 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.prices.type, parentSchema: schema19.properties.prices, data: data47 };
        if (vErrors === null) {
            vErrors = [err107];
        }
        else {
            vErrors.push(err107);
        }
        errors++;
    }
    let data53 = data.gates;
    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        if (data53.critical === undefined) {
            data53.critical = {};
        }
        if (data53.safety === undefined) {
            data53.safety = {};
        }
        if (data53.metrics === undefined) {
            data53.metrics = { "pass_rate": { "max_drop": 0.02 } };
        }
        if (data53.confidence === undefined) {
            data53.confidence = 0.95;
        }
        if (data53.on_inconclusive === undefined) {
            data53.on_inconclusive = "warn";
        }
        if (data53.on_missing_baseline === undefined) {
            data53.on_missing_baseline = "warn";
        }
        if (data53.baseline === undefined) {
            data53.baseline = {};
        }
        for (const key9 in data53) {
            if (!(func1.call(schema19.properties.gates.properties, key9))) {
                const err108 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema19.properties.gates, data: data53 };
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
        }
        let data54 = data53.critical;
        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.tags === undefined) {
                data54.tags = ["critical"];
            }
            if (data54.trials === undefined) {
                data54.trials = 3;
            }
            for (const key10 in data54) {
                if (!((key10 === "tags") || (key10 === "trials"))) {
                    const err109 = { instancePath: instancePath + "/gates/critical", schemaPath: "#/properties/gates/properties/critical/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema19.properties.gates.properties.critical, data: data54 };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
            }
            let data55 = data54.tags;
            if (Array.isArray(data55)) {
                if (data55.length < 1) {
                    const err110 = { instancePath: instancePath + "/gates/critical/tags", schemaPath: "#/properties/gates/properties/critical/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.critical.properties.tags, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err110];
                    }
                    else {
                        vErrors.push(err110);
                    }
                    errors++;
                }
                const len8 = data55.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data56 = data55[i8];
                    if (typeof data56 !== "string") {
                        const err111 = { instancePath: instancePath + "/gates/critical/tags/" + i8, schemaPath: "#/properties/gates/properties/critical/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.gates.properties.critical.properties.tags.items.type, parentSchema: schema19.properties.gates.properties.critical.properties.tags.items, data: data56 };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err112 = { instancePath: instancePath + "/gates/critical/tags", schemaPath: "#/properties/gates/properties/critical/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.gates.properties.critical.properties.tags.type, parentSchema: schema19.properties.gates.properties.critical.properties.tags, data: data55 };
                if (vErrors === null) {
                    vErrors = [err112];
                }
                else {
                    vErrors.push(err112);
                }
                errors++;
            }
            let data57 = data54.trials;
            if (!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) {
                const err113 = { instancePath: instancePath + "/gates/critical/trials", schemaPath: "#/properties/gates/properties/critical/properties/trials/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.gates.properties.critical.properties.trials.type, parentSchema: schema19.properties.gates.properties.critical.properties.trials, data: data57 };
                if (vErrors === null) {
                    vErrors = [err113];
                }
                else {
                    vErrors.push(err113);
                }
                errors++;
            }
            if ((typeof data57 == "number") && (isFinite(data57))) {
                if (data57 > 30 || isNaN(data57)) {
                    const err114 = { instancePath: instancePath + "/gates/critical/trials", schemaPath: "#/properties/gates/properties/critical/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, schema: 30, parentSchema: schema19.properties.gates.properties.critical.properties.trials, data: data57 };
                    if (vErrors === null) {
                        vErrors = [err114];
                    }
                    else {
                        vErrors.push(err114);
                    }
                    errors++;
                }
                if (data57 < 1 || isNaN(data57)) {
                    const err115 = { instancePath: instancePath + "/gates/critical/trials", schemaPath: "#/properties/gates/properties/critical/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.critical.properties.trials, data: data57 };
                    if (vErrors === null) {
                        vErrors = [err115];
                    }
                    else {
                        vErrors.push(err115);
                    }
                    errors++;
                }
            }
        }
        else {
            const err116 = { instancePath: instancePath + "/gates/critical", schemaPath: "#/properties/gates/properties/critical/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.critical.type, parentSchema: schema19.properties.gates.properties.critical, data: data54 };
            if (vErrors === null) {
                vErrors = [err116];
            }
            else {
                vErrors.push(err116);
            }
            errors++;
        }
        let data58 = data53.safety;
        if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            if (data58.tags === undefined) {
                data58.tags = ["safety", "security"];
            }
            for (const key11 in data58) {
                if (!(key11 === "tags")) {
                    const err117 = { instancePath: instancePath + "/gates/safety", schemaPath: "#/properties/gates/properties/safety/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema19.properties.gates.properties.safety, data: data58 };
                    if (vErrors === null) {
                        vErrors = [err117];
                    }
                    else {
                        vErrors.push(err117);
                    }
                    errors++;
                }
            }
            let data59 = data58.tags;
            if (Array.isArray(data59)) {
                if (data59.length < 1) {
                    const err118 = { instancePath: instancePath + "/gates/safety/tags", schemaPath: "#/properties/gates/properties/safety/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.safety.properties.tags, data: data59 };
                    if (vErrors === null) {
                        vErrors = [err118];
                    }
                    else {
                        vErrors.push(err118);
                    }
                    errors++;
                }
                const len9 = data59.length;
                for (let i9 = 0; i9 < len9; i9++) {
                    let data60 = data59[i9];
                    if (typeof data60 !== "string") {
                        const err119 = { instancePath: instancePath + "/gates/safety/tags/" + i9, schemaPath: "#/properties/gates/properties/safety/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.gates.properties.safety.properties.tags.items.type, parentSchema: schema19.properties.gates.properties.safety.properties.tags.items, data: data60 };
                        if (vErrors === null) {
                            vErrors = [err119];
                        }
                        else {
                            vErrors.push(err119);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err120 = { instancePath: instancePath + "/gates/safety/tags", schemaPath: "#/properties/gates/properties/safety/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.gates.properties.safety.properties.tags.type, parentSchema: schema19.properties.gates.properties.safety.properties.tags, data: data59 };
                if (vErrors === null) {
                    vErrors = [err120];
                }
                else {
                    vErrors.push(err120);
                }
                errors++;
            }
        }
        else {
            const err121 = { instancePath: instancePath + "/gates/safety", schemaPath: "#/properties/gates/properties/safety/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.safety.type, parentSchema: schema19.properties.gates.properties.safety, data: data58 };
            if (vErrors === null) {
                vErrors = [err121];
            }
            else {
                vErrors.push(err121);
            }
            errors++;
        }
        let data61 = data53.metrics;
        if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (Object.keys(data61).length < 1) {
                const err122 = { instancePath: instancePath + "/gates/metrics", schemaPath: "#/properties/gates/properties/metrics/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.metrics, data: data61 };
                if (vErrors === null) {
                    vErrors = [err122];
                }
                else {
                    vErrors.push(err122);
                }
                errors++;
            }
            for (const key12 in data61) {
                const _errs132 = errors;
                if (typeof key12 === "string") {
                    if (!pattern10.test(key12)) {
                        const err123 = { instancePath: instancePath + "/gates/metrics", schemaPath: "#/properties/gates/properties/metrics/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,59}$" }, schema: "^[a-z0-9][a-z0-9_-]{0,59}$", parentSchema: schema19.properties.gates.properties.metrics.propertyNames, data: key12, propertyName: key12 };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
                var valid32 = _errs132 === errors;
                if (!valid32) {
                    const err124 = { instancePath: instancePath + "/gates/metrics", schemaPath: "#/properties/gates/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key12 }, schema: schema19.properties.gates.properties.metrics.propertyNames, parentSchema: schema19.properties.gates.properties.metrics, data: data61 };
                    if (vErrors === null) {
                        vErrors = [err124];
                    }
                    else {
                        vErrors.push(err124);
                    }
                    errors++;
                }
            }
            for (const key13 in data61) {
                let data62 = data61[key13];
                if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                    if (Object.keys(data62).length < 1) {
                        const err125 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/metrics/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties, data: data62 };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                    for (const key14 in data62) {
                        if (!((((key14 === "min") || (key14 === "max_drop")) || (key14 === "release_max_drop")) || (key14 === "proof"))) {
                            const err126 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, schema: false, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties, data: data62 };
                            if (vErrors === null) {
                                vErrors = [err126];
                            }
                            else {
                                vErrors.push(err126);
                            }
                            errors++;
                        }
                    }
                    if (data62.min !== undefined) {
                        let data63 = data62.min;
                        if ((typeof data63 == "number") && (isFinite(data63))) {
                            if (data63 > 1 || isNaN(data63)) {
                                const err127 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.min, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err127];
                                }
                                else {
                                    vErrors.push(err127);
                                }
                                errors++;
                            }
                            if (data63 < 0 || isNaN(data63)) {
                                const err128 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.min, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err129 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/min/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.metrics.additionalProperties.properties.min.type, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.min, data: data63 };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                    }
                    if (data62.max_drop !== undefined) {
                        let data64 = data62.max_drop;
                        if ((typeof data64 == "number") && (isFinite(data64))) {
                            if (data64 > 1 || isNaN(data64)) {
                                const err130 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_drop", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.max_drop, data: data64 };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                            if (data64 < 0 || isNaN(data64)) {
                                const err131 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_drop", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.max_drop, data: data64 };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err132 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_drop", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/max_drop/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.metrics.additionalProperties.properties.max_drop.type, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.max_drop, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err132];
                            }
                            else {
                                vErrors.push(err132);
                            }
                            errors++;
                        }
                    }
                    if (data62.release_max_drop !== undefined) {
                        let data65 = data62.release_max_drop;
                        if ((typeof data65 == "number") && (isFinite(data65))) {
                            if (data65 > 1 || isNaN(data65)) {
                                const err133 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/release_max_drop", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/release_max_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.release_max_drop, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err133];
                                }
                                else {
                                    vErrors.push(err133);
                                }
                                errors++;
                            }
                            if (data65 < 0 || isNaN(data65)) {
                                const err134 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/release_max_drop", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/release_max_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.release_max_drop, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err135 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/release_max_drop", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/release_max_drop/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.metrics.additionalProperties.properties.release_max_drop.type, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.release_max_drop, data: data65 };
                            if (vErrors === null) {
                                vErrors = [err135];
                            }
                            else {
                                vErrors.push(err135);
                            }
                            errors++;
                        }
                    }
                    if (data62.proof !== undefined) {
                        let data66 = data62.proof;
                        if (!(data66 === "no-regression")) {
                            const err136 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/gates/properties/metrics/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: schema19.properties.gates.properties.metrics.additionalProperties.properties.proof.enum }, schema: schema19.properties.gates.properties.metrics.additionalProperties.properties.proof.enum, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties.properties.proof, data: data66 };
                            if (vErrors === null) {
                                vErrors = [err136];
                            }
                            else {
                                vErrors.push(err136);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err137 = { instancePath: instancePath + "/gates/metrics/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.metrics.additionalProperties.type, parentSchema: schema19.properties.gates.properties.metrics.additionalProperties, data: data62 };
                    if (vErrors === null) {
                        vErrors = [err137];
                    }
                    else {
                        vErrors.push(err137);
                    }
                    errors++;
                }
            }
        }
        else {
            const err138 = { instancePath: instancePath + "/gates/metrics", schemaPath: "#/properties/gates/properties/metrics/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.metrics.type, parentSchema: schema19.properties.gates.properties.metrics, data: data61 };
            if (vErrors === null) {
                vErrors = [err138];
            }
            else {
                vErrors.push(err138);
            }
            errors++;
        }
        if (data53.cost !== undefined) {
            let data67 = data53.cost;
            if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                if (Object.keys(data67).length < 1) {
                    const err139 = { instancePath: instancePath + "/gates/cost", schemaPath: "#/properties/gates/properties/cost/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.cost, data: data67 };
                    if (vErrors === null) {
                        vErrors = [err139];
                    }
                    else {
                        vErrors.push(err139);
                    }
                    errors++;
                }
                for (const key15 in data67) {
                    if (!((key15 === "max_usd") || (key15 === "max_increase"))) {
                        const err140 = { instancePath: instancePath + "/gates/cost", schemaPath: "#/properties/gates/properties/cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema19.properties.gates.properties.cost, data: data67 };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
                if (data67.max_usd !== undefined) {
                    let data68 = data67.max_usd;
                    if ((typeof data68 == "number") && (isFinite(data68))) {
                        if (data68 <= 0 || isNaN(data68)) {
                            const err141 = { instancePath: instancePath + "/gates/cost/max_usd", schemaPath: "#/properties/gates/properties/cost/properties/max_usd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.cost.properties.max_usd, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err141];
                            }
                            else {
                                vErrors.push(err141);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err142 = { instancePath: instancePath + "/gates/cost/max_usd", schemaPath: "#/properties/gates/properties/cost/properties/max_usd/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.cost.properties.max_usd.type, parentSchema: schema19.properties.gates.properties.cost.properties.max_usd, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err142];
                        }
                        else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                }
                if (data67.max_increase !== undefined) {
                    let data69 = data67.max_increase;
                    if ((typeof data69 == "number") && (isFinite(data69))) {
                        if (data69 < 0 || isNaN(data69)) {
                            const err143 = { instancePath: instancePath + "/gates/cost/max_increase", schemaPath: "#/properties/gates/properties/cost/properties/max_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.cost.properties.max_increase, data: data69 };
                            if (vErrors === null) {
                                vErrors = [err143];
                            }
                            else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err144 = { instancePath: instancePath + "/gates/cost/max_increase", schemaPath: "#/properties/gates/properties/cost/properties/max_increase/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.cost.properties.max_increase.type, parentSchema: schema19.properties.gates.properties.cost.properties.max_increase, data: data69 };
                        if (vErrors === null) {
                            vErrors = [err144];
                        }
                        else {
                            vErrors.push(err144);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err145 = { instancePath: instancePath + "/gates/cost", schemaPath: "#/properties/gates/properties/cost/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.cost.type, parentSchema: schema19.properties.gates.properties.cost, data: data67 };
                if (vErrors === null) {
                    vErrors = [err145];
                }
                else {
                    vErrors.push(err145);
                }
                errors++;
            }
        }
        if (data53.latency !== undefined) {
            let data70 = data53.latency;
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                if (Object.keys(data70).length < 1) {
                    const err146 = { instancePath: instancePath + "/gates/latency", schemaPath: "#/properties/gates/properties/latency/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.latency, data: data70 };
                    if (vErrors === null) {
                        vErrors = [err146];
                    }
                    else {
                        vErrors.push(err146);
                    }
                    errors++;
                }
                for (const key16 in data70) {
                    if (!((key16 === "p95_ms") || (key16 === "max_increase"))) {
                        const err147 = { instancePath: instancePath + "/gates/latency", schemaPath: "#/properties/gates/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, schema: false, parentSchema: schema19.properties.gates.properties.latency, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                }
                if (data70.p95_ms !== undefined) {
                    let data71 = data70.p95_ms;
                    if ((typeof data71 == "number") && (isFinite(data71))) {
                        if (data71 <= 0 || isNaN(data71)) {
                            const err148 = { instancePath: instancePath + "/gates/latency/p95_ms", schemaPath: "#/properties/gates/properties/latency/properties/p95_ms/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.latency.properties.p95_ms, data: data71 };
                            if (vErrors === null) {
                                vErrors = [err148];
                            }
                            else {
                                vErrors.push(err148);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err149 = { instancePath: instancePath + "/gates/latency/p95_ms", schemaPath: "#/properties/gates/properties/latency/properties/p95_ms/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.latency.properties.p95_ms.type, parentSchema: schema19.properties.gates.properties.latency.properties.p95_ms, data: data71 };
                        if (vErrors === null) {
                            vErrors = [err149];
                        }
                        else {
                            vErrors.push(err149);
                        }
                        errors++;
                    }
                }
                if (data70.max_increase !== undefined) {
                    let data72 = data70.max_increase;
                    if ((typeof data72 == "number") && (isFinite(data72))) {
                        if (data72 < 0 || isNaN(data72)) {
                            const err150 = { instancePath: instancePath + "/gates/latency/max_increase", schemaPath: "#/properties/gates/properties/latency/properties/max_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.latency.properties.max_increase, data: data72 };
                            if (vErrors === null) {
                                vErrors = [err150];
                            }
                            else {
                                vErrors.push(err150);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err151 = { instancePath: instancePath + "/gates/latency/max_increase", schemaPath: "#/properties/gates/properties/latency/properties/max_increase/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.latency.properties.max_increase.type, parentSchema: schema19.properties.gates.properties.latency.properties.max_increase, data: data72 };
                        if (vErrors === null) {
                            vErrors = [err151];
                        }
                        else {
                            vErrors.push(err151);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err152 = { instancePath: instancePath + "/gates/latency", schemaPath: "#/properties/gates/properties/latency/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.latency.type, parentSchema: schema19.properties.gates.properties.latency, data: data70 };
                if (vErrors === null) {
                    vErrors = [err152];
                }
                else {
                    vErrors.push(err152);
                }
                errors++;
            }
        }
        let data73 = data53.confidence;
        if ((typeof data73 == "number") && (isFinite(data73))) {
            if (data73 >= 1 || isNaN(data73)) {
                const err153 = { instancePath: instancePath + "/gates/confidence", schemaPath: "#/properties/gates/properties/confidence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, schema: 1, parentSchema: schema19.properties.gates.properties.confidence, data: data73 };
                if (vErrors === null) {
                    vErrors = [err153];
                }
                else {
                    vErrors.push(err153);
                }
                errors++;
            }
            if (data73 <= 0.5 || isNaN(data73)) {
                const err154 = { instancePath: instancePath + "/gates/confidence", schemaPath: "#/properties/gates/properties/confidence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0.5 }, schema: 0.5, parentSchema: schema19.properties.gates.properties.confidence, data: data73 };
                if (vErrors === null) {
                    vErrors = [err154];
                }
                else {
                    vErrors.push(err154);
                }
                errors++;
            }
        }
        else {
            const err155 = { instancePath: instancePath + "/gates/confidence", schemaPath: "#/properties/gates/properties/confidence/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.confidence.type, parentSchema: schema19.properties.gates.properties.confidence, data: data73 };
            if (vErrors === null) {
                vErrors = [err155];
            }
            else {
                vErrors.push(err155);
            }
            errors++;
        }
        let data74 = data53.on_inconclusive;
        if (!(((data74 === "warn") || (data74 === "fail")) || (data74 === "pass"))) {
            const err156 = { instancePath: instancePath + "/gates/on_inconclusive", schemaPath: "#/properties/gates/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema19.properties.gates.properties.on_inconclusive.enum }, schema: schema19.properties.gates.properties.on_inconclusive.enum, parentSchema: schema19.properties.gates.properties.on_inconclusive, data: data74 };
            if (vErrors === null) {
                vErrors = [err156];
            }
            else {
                vErrors.push(err156);
            }
            errors++;
        }
        let data75 = data53.on_missing_baseline;
        if (!((data75 === "warn") || (data75 === "fail"))) {
            const err157 = { instancePath: instancePath + "/gates/on_missing_baseline", schemaPath: "#/properties/gates/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: schema19.properties.gates.properties.on_missing_baseline.enum }, schema: schema19.properties.gates.properties.on_missing_baseline.enum, parentSchema: schema19.properties.gates.properties.on_missing_baseline, data: data75 };
            if (vErrors === null) {
                vErrors = [err157];
            }
            else {
                vErrors.push(err157);
            }
            errors++;
        }
        if (data53.accepters !== undefined) {
            let data76 = data53.accepters;
            if (Array.isArray(data76)) {
                const len10 = data76.length;
                for (let i10 = 0; i10 < len10; i10++) {
                    let data77 = data76[i10];
                    if (typeof data77 !== "string") {
                        const err158 = { instancePath: instancePath + "/gates/accepters/" + i10, schemaPath: "#/properties/gates/properties/accepters/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.gates.properties.accepters.items.type, parentSchema: schema19.properties.gates.properties.accepters.items, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err158];
                        }
                        else {
                            vErrors.push(err158);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err159 = { instancePath: instancePath + "/gates/accepters", schemaPath: "#/properties/gates/properties/accepters/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.gates.properties.accepters.type, parentSchema: schema19.properties.gates.properties.accepters, data: data76 };
                if (vErrors === null) {
                    vErrors = [err159];
                }
                else {
                    vErrors.push(err159);
                }
                errors++;
            }
        }
        let data78 = data53.baseline;
        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            if (data78.max_age_days === undefined) {
                data78.max_age_days = 7;
            }
            if (data78.wait_minutes === undefined) {
                data78.wait_minutes = 10;
            }
            if (data78.fresh === undefined) {
                data78.fresh = false;
            }
            for (const key17 in data78) {
                if (!(((key17 === "max_age_days") || (key17 === "wait_minutes")) || (key17 === "fresh"))) {
                    const err160 = { instancePath: instancePath + "/gates/baseline", schemaPath: "#/properties/gates/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, schema: false, parentSchema: schema19.properties.gates.properties.baseline, data: data78 };
                    if (vErrors === null) {
                        vErrors = [err160];
                    }
                    else {
                        vErrors.push(err160);
                    }
                    errors++;
                }
            }
            let data79 = data78.max_age_days;
            if ((typeof data79 == "number") && (isFinite(data79))) {
                if (data79 < 0 || isNaN(data79)) {
                    const err161 = { instancePath: instancePath + "/gates/baseline/max_age_days", schemaPath: "#/properties/gates/properties/baseline/properties/max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.baseline.properties.max_age_days, data: data79 };
                    if (vErrors === null) {
                        vErrors = [err161];
                    }
                    else {
                        vErrors.push(err161);
                    }
                    errors++;
                }
            }
            else {
                const err162 = { instancePath: instancePath + "/gates/baseline/max_age_days", schemaPath: "#/properties/gates/properties/baseline/properties/max_age_days/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.baseline.properties.max_age_days.type, parentSchema: schema19.properties.gates.properties.baseline.properties.max_age_days, data: data79 };
                if (vErrors === null) {
                    vErrors = [err162];
                }
                else {
                    vErrors.push(err162);
                }
                errors++;
            }
            let data80 = data78.wait_minutes;
            if ((typeof data80 == "number") && (isFinite(data80))) {
                if (data80 < 0 || isNaN(data80)) {
                    const err163 = { instancePath: instancePath + "/gates/baseline/wait_minutes", schemaPath: "#/properties/gates/properties/baseline/properties/wait_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.gates.properties.baseline.properties.wait_minutes, data: data80 };
                    if (vErrors === null) {
                        vErrors = [err163];
                    }
                    else {
                        vErrors.push(err163);
                    }
                    errors++;
                }
            }
            else {
                const err164 = { instancePath: instancePath + "/gates/baseline/wait_minutes", schemaPath: "#/properties/gates/properties/baseline/properties/wait_minutes/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.gates.properties.baseline.properties.wait_minutes.type, parentSchema: schema19.properties.gates.properties.baseline.properties.wait_minutes, data: data80 };
                if (vErrors === null) {
                    vErrors = [err164];
                }
                else {
                    vErrors.push(err164);
                }
                errors++;
            }
            let data81 = data78.fresh;
            if (typeof data81 !== "boolean") {
                const err165 = { instancePath: instancePath + "/gates/baseline/fresh", schemaPath: "#/properties/gates/properties/baseline/properties/fresh/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.gates.properties.baseline.properties.fresh.type, parentSchema: schema19.properties.gates.properties.baseline.properties.fresh, data: data81 };
                if (vErrors === null) {
                    vErrors = [err165];
                }
                else {
                    vErrors.push(err165);
                }
                errors++;
            }
        }
        else {
            const err166 = { instancePath: instancePath + "/gates/baseline", schemaPath: "#/properties/gates/properties/baseline/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.properties.baseline.type, parentSchema: schema19.properties.gates.properties.baseline, data: data78 };
            if (vErrors === null) {
                vErrors = [err166];
            }
            else {
                vErrors.push(err166);
            }
            errors++;
        }
    }
    else {
        const err167 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.gates.type, parentSchema: schema19.properties.gates, data: data53 };
        if (vErrors === null) {
            vErrors = [err167];
        }
        else {
            vErrors.push(err167);
        }
        errors++;
    }
    let data82 = data.allowed_hosts;
    if (Array.isArray(data82)) {
        const len11 = data82.length;
        for (let i11 = 0; i11 < len11; i11++) {
            let data83 = data82[i11];
            if (typeof data83 !== "string") {
                const err168 = { instancePath: instancePath + "/allowed_hosts/" + i11, schemaPath: "#/properties/allowed_hosts/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.allowed_hosts.items.type, parentSchema: schema19.properties.allowed_hosts.items, data: data83 };
                if (vErrors === null) {
                    vErrors = [err168];
                }
                else {
                    vErrors.push(err168);
                }
                errors++;
            }
        }
    }
    else {
        const err169 = { instancePath: instancePath + "/allowed_hosts", schemaPath: "#/properties/allowed_hosts/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.allowed_hosts.type, parentSchema: schema19.properties.allowed_hosts, data: data82 };
        if (vErrors === null) {
            vErrors = [err169];
        }
        else {
            vErrors.push(err169);
        }
        errors++;
    }
    let data84 = data.report;
    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        if (data84.outputs === undefined) {
            data84.outputs = "excerpt";
        }
        for (const key18 in data84) {
            if (!(key18 === "outputs")) {
                const err170 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, schema: false, parentSchema: schema19.properties.report, data: data84 };
                if (vErrors === null) {
                    vErrors = [err170];
                }
                else {
                    vErrors.push(err170);
                }
                errors++;
            }
        }
        let data85 = data84.outputs;
        if (!(((data85 === "full") || (data85 === "excerpt")) || (data85 === "none"))) {
            const err171 = { instancePath: instancePath + "/report/outputs", schemaPath: "#/properties/report/properties/outputs/enum", keyword: "enum", params: { allowedValues: schema19.properties.report.properties.outputs.enum }, schema: schema19.properties.report.properties.outputs.enum, parentSchema: schema19.properties.report.properties.outputs, data: data85 };
            if (vErrors === null) {
                vErrors = [err171];
            }
            else {
                vErrors.push(err171);
            }
            errors++;
        }
    }
    else {
        const err172 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.report.type, parentSchema: schema19.properties.report, data: data84 };
        if (vErrors === null) {
            vErrors = [err172];
        }
        else {
            vErrors.push(err172);
        }
        errors++;
    }
}
else {
    const err173 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
        vErrors = [err173];
    }
    else {
        vErrors.push(err173);
    }
    errors++;
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateCase = validate60;
const schema23 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "CaseDocument", "description": "One line of a golden dataset.", "type": "object", "additionalProperties": false, "required": ["id", "input"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Unique in the suite.", "examples": ["refund-1"] }, "input": { "anyOf": [{ "type": "string" }, { "type": "object" }, { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["role"], "properties": { "role": { "type": "string", "description": "Who speaks.", "examples": ["user"] } } } }], "description": "Text, an object, or a list of chat messages.", "examples": ["Can I return it?"] }, "reference": { "description": "The right answer; any JSON value." }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": [], "description": "critical and safety have rules of their own.", "examples": [["critical", "billing"]] }, "context": { "description": "What the target may use, e.g. retrieved passages." }, "checks": { "type": "array", "items": { "$ref": "suite.schema.json#/$defs/check" }, "default": [], "description": "Checks of this case only.", "examples": [[{ "type": "contains", "value": "30 days" }]] }, "metadata": { "type": "object", "description": "Anything; in no hash." } }, "$id": "case.schema.json" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate61.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema21.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.type.type, parentSchema: schema21.properties.type, data: data0 };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "equals") || (data0 === "not-equals")) || (data0 === "contains")) || (data0 === "not-contains")) || (data0 === "icontains")) || (data0 === "not-icontains")) || (data0 === "starts-with")) || (data0 === "not-starts-with")) || (data0 === "ends-with")) || (data0 === "not-ends-with")) || (data0 === "istarts-with")) || (data0 === "not-istarts-with")) || (data0 === "iends-with")) || (data0 === "not-iends-with")) || (data0 === "contains-any")) || (data0 === "not-contains-any")) || (data0 === "contains-all")) || (data0 === "not-contains-all")) || (data0 === "icontains-any")) || (data0 === "not-icontains-any")) || (data0 === "icontains-all")) || (data0 === "not-icontains-all")) || (data0 === "regex")) || (data0 === "not-regex")) || (data0 === "word-count")) || (data0 === "not-word-count")) || (data0 === "length")) || (data0 === "not-length")) || (data0 === "levenshtein")) || (data0 === "not-levenshtein")) || (data0 === "rouge-n")) || (data0 === "not-rouge-n")) || (data0 === "bleu")) || (data0 === "not-bleu")) || (data0 === "is-refusal")) || (data0 === "not-is-refusal")) || (data0 === "number")) || (data0 === "not-number")) || (data0 === "is-json")) || (data0 === "not-is-json")) || (data0 === "json-schema")) || (data0 === "not-json-schema")) || (data0 === "contains-json")) || (data0 === "not-contains-json")) || (data0 === "json-path")) || (data0 === "not-json-path")) || (data0 === "tool-call")) || (data0 === "not-tool-call")) || (data0 === "tool-sequence")) || (data0 === "not-tool-sequence")) || (data0 === "tool-call-f1")) || (data0 === "not-tool-call-f1")) || (data0 === "sql-rows")) || (data0 === "not-sql-rows")) || (data0 === "latency")) || (data0 === "not-latency")) || (data0 === "cost")) || (data0 === "not-cost")) || (data0 === "tokens")) || (data0 === "not-tokens")) || (data0 === "finish-reason")) || (data0 === "not-finish-reason")) || (data0 === "embedding")) || (data0 === "not-embedding")) || (data0 === "javascript")) || (data0 === "not-javascript")) || (data0 === "command")) || (data0 === "not-command")) || (data0 === "rubric")) || (data0 === "not-rubric"))) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, schema: schema21.properties.type.enum, parentSchema: schema21.properties.type, data: data0 };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (!(validate56(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
        }
    }
    if (data.tags !== undefined) {
        let data2 = data.tags;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err4 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.tags, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 !== "string") {
                    const err5 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.tags.items.type, parentSchema: schema21.properties.tags.items, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.tags.type, parentSchema: schema21.properties.tags, data: data2 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.advisory !== undefined) {
        let data4 = data.advisory;
        if (typeof data4 !== "boolean") {
            const err7 = { instancePath: instancePath + "/advisory", schemaPath: "#/properties/advisory/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.advisory.type, parentSchema: schema21.properties.advisory, data: data4 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.threshold !== undefined) {
        let data5 = data.threshold;
        if (!((typeof data5 == "number") && (isFinite(data5)))) {
            const err8 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.threshold.type, parentSchema: schema21.properties.threshold, data: data5 };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.pattern !== undefined) {
        let data6 = data.pattern;
        if (typeof data6 !== "string") {
            const err9 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.pattern.type, parentSchema: schema21.properties.pattern, data: data6 };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.flags !== undefined) {
        let data7 = data.flags;
        if (typeof data7 === "string") {
            if (!pattern11.test(data7)) {
                const err10 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/pattern", keyword: "pattern", params: { pattern: "^[ims]*$" }, schema: "^[ims]*$", parentSchema: schema21.properties.flags, data: data7 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.flags.type, parentSchema: schema21.properties.flags, data: data7 };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        let data8 = data.min;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err12 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.min.type, parentSchema: schema21.properties.min, data: data8 };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err13 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.min, data: data8 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    if (data.max !== undefined) {
        let data9 = data.max;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err14 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.max.type, parentSchema: schema21.properties.max, data: data9 };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 0 || isNaN(data9)) {
                const err15 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.max, data: data9 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    if (data.n !== undefined) {
        let data10 = data.n;
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err16 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.n.type, parentSchema: schema21.properties.n, data: data10 };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 > 8 || isNaN(data10)) {
                const err17 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, schema: 8, parentSchema: schema21.properties.n, data: data10 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
                const err18 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.n, data: data10 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    if (data.extract !== undefined) {
        let data11 = data.extract;
        if (typeof data11 !== "string") {
            const err19 = { instancePath: instancePath + "/extract", schemaPath: "#/properties/extract/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.extract.type, parentSchema: schema21.properties.extract, data: data11 };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.tolerance !== undefined) {
        let data12 = data.tolerance;
        if ((typeof data12 == "number") && (isFinite(data12))) {
            if (data12 < 0 || isNaN(data12)) {
                const err20 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.tolerance, data: data12 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.tolerance.type, parentSchema: schema21.properties.tolerance, data: data12 };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data13 = data.schema;
        const _errs28 = errors;
        let valid3 = false;
        const _errs29 = errors;
        if (typeof data13 !== "string") {
            const err22 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.schema.anyOf[0].type, parentSchema: schema21.properties.schema.anyOf[0], data: data13 };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        var _valid0 = _errs29 === errors;
        valid3 = valid3 || _valid0;
        const _errs31 = errors;
        if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
            const err23 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.schema.anyOf[1].type, parentSchema: schema21.properties.schema.anyOf[1], data: data13 };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        var _valid0 = _errs31 === errors;
        valid3 = valid3 || _valid0;
        const _errs33 = errors;
        if (typeof data13 !== "boolean") {
            const err24 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf/2/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.schema.anyOf[2].type, parentSchema: schema21.properties.schema.anyOf[2], data: data13 };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        var _valid0 = _errs33 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
            const err25 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/anyOf", keyword: "anyOf", params: {}, schema: schema21.properties.schema.anyOf, parentSchema: schema21.properties.schema, data: data13 };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        else {
            errors = _errs28;
            if (vErrors !== null) {
                if (_errs28) {
                    vErrors.length = _errs28;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.path !== undefined) {
        let data14 = data.path;
        if (typeof data14 !== "string") {
            const err26 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.path.type, parentSchema: schema21.properties.path, data: data14 };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.extra !== undefined) {
        let data15 = data.extra;
        if (!((data15 === "forbid") || (data15 === "allow"))) {
            const err27 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/enum", keyword: "enum", params: { allowedValues: schema21.properties.extra.enum }, schema: schema21.properties.extra.enum, parentSchema: schema21.properties.extra, data: data15 };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        let data16 = data.database;
        if (typeof data16 === "string") {
            if (func2(data16) > 1024) {
                const err28 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema21.properties.database, data: data16 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if (func2(data16) < 1) {
                const err29 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.database, data: data16 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.database.type, parentSchema: schema21.properties.database, data: data16 };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (data.rows !== undefined) {
        let data17 = data.rows;
        const _errs41 = errors;
        let valid4 = false;
        const _errs42 = errors;
        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
            const err31 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.rows.anyOf[0].type, parentSchema: schema21.properties.rows.anyOf[0], data: data17 };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 < 0 || isNaN(data17)) {
                const err32 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21.properties.rows.anyOf[0], data: data17 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        var _valid1 = _errs42 === errors;
        valid4 = valid4 || _valid1;
        const _errs44 = errors;
        if (!(Array.isArray(data17))) {
            const err33 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.rows.anyOf[1].type, parentSchema: schema21.properties.rows.anyOf[1], data: data17 };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        var _valid1 = _errs44 === errors;
        valid4 = valid4 || _valid1;
        const _errs46 = errors;
        if (typeof data17 !== "string") {
            const err34 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/2/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.rows.anyOf[2].type, parentSchema: schema21.properties.rows.anyOf[2], data: data17 };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        var _valid1 = _errs46 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
            const err35 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf", keyword: "anyOf", params: {}, schema: schema21.properties.rows.anyOf, parentSchema: schema21.properties.rows, data: data17 };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        else {
            errors = _errs41;
            if (vErrors !== null) {
                if (_errs41) {
                    vErrors.length = _errs41;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.query !== undefined) {
        let data18 = data.query;
        if (typeof data18 !== "string") {
            const err36 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.query.type, parentSchema: schema21.properties.query, data: data18 };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    if (data.module !== undefined) {
        let data19 = data.module;
        if (typeof data19 === "string") {
            if (func2(data19) > 1024) {
                const err37 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema21.properties.module, data: data19 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (func2(data19) < 1) {
                const err38 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.module, data: data19 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        else {
            const err39 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.module.type, parentSchema: schema21.properties.module, data: data19 };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
    }
    if (data.params !== undefined) {
        let data20 = data.params;
        if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            const err40 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.params.type, parentSchema: schema21.properties.params, data: data20 };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data21 = data.command;
        if (Array.isArray(data21)) {
            if (data21.length < 1) {
                const err41 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.command, data: data21 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data22 = data21[i1];
                if (typeof data22 !== "string") {
                    const err42 = { instancePath: instancePath + "/command/" + i1, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.command.items.type, parentSchema: schema21.properties.command.items, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.command.type, parentSchema: schema21.properties.command, data: data21 };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
    if (data.model !== undefined) {
        let data23 = data.model;
        if (typeof data23 !== "string") {
            const err44 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.model.type, parentSchema: schema21.properties.model, data: data23 };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
    if (data.pinned !== undefined) {
        let data24 = data.pinned;
        if (typeof data24 !== "string") {
            const err45 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.pinned.type, parentSchema: schema21.properties.pinned, data: data24 };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.rubric !== undefined) {
        let data25 = data.rubric;
        if (typeof data25 === "string") {
            if (func2(data25) > 1024) {
                const err46 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema21.properties.rubric, data: data25 };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            if (func2(data25) < 1) {
                const err47 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.rubric, data: data25 };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        else {
            const err48 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.rubric.type, parentSchema: schema21.properties.rubric, data: data25 };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
    }
    if (data.samples !== undefined) {
        let data26 = data.samples;
        if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
            const err49 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.samples.type, parentSchema: schema21.properties.samples, data: data26 };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
        if ((typeof data26 == "number") && (isFinite(data26))) {
            if (data26 > 9 || isNaN(data26)) {
                const err50 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema21.properties.samples, data: data26 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
            if (data26 < 1 || isNaN(data26)) {
                const err51 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.samples, data: data26 };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
    }
    if (data.panel !== undefined) {
        let data27 = data.panel;
        if (Array.isArray(data27)) {
            if (data27.length < 1) {
                const err52 = { instancePath: instancePath + "/panel", schemaPath: "#/properties/panel/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.panel, data: data27 };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
            const len2 = data27.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data28 = data27[i2];
                if (typeof data28 !== "string") {
                    const err53 = { instancePath: instancePath + "/panel/" + i2, schemaPath: "#/properties/panel/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.panel.items.type, parentSchema: schema21.properties.panel.items, data: data28 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
            }
        }
        else {
            const err54 = { instancePath: instancePath + "/panel", schemaPath: "#/properties/panel/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.panel.type, parentSchema: schema21.properties.panel, data: data27 };
            if (vErrors === null) {
                vErrors = [err54];
            }
            else {
                vErrors.push(err54);
            }
            errors++;
        }
    }
}
else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
        vErrors = [err55];
    }
    else {
        vErrors.push(err55);
    }
    errors++;
} validate61.errors = vErrors; return errors === 0; }
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="case.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate60.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tags === undefined) {
        data.tags = [];
    }
    if (data.checks === undefined) {
        data.checks = [];
    }
    if (data.id === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema23.required, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.input === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" }, schema: schema23.required, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "id") || (key0 === "input")) || (key0 === "reference")) || (key0 === "tags")) || (key0 === "context")) || (key0 === "checks")) || (key0 === "metadata"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (func2(data0) > 200) {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema23.properties.id, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (func2(data0) < 1) {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.id, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.id.type, parentSchema: schema23.properties.id, data: data0 };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.input !== undefined) {
        let data1 = data.input;
        const _errs5 = errors;
        let valid1 = false;
        const _errs6 = errors;
        if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.input.anyOf[0].type, parentSchema: schema23.properties.input.anyOf[0], data: data1 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
        const _errs8 = errors;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            const err7 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.input.anyOf[1].type, parentSchema: schema23.properties.input.anyOf[1], data: data1 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
        const _errs10 = errors;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err8 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.input.anyOf[2], data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.role === undefined) {
                        const err9 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/2/items/required", keyword: "required", params: { missingProperty: "role" }, schema: schema23.properties.input.anyOf[2].items.required, parentSchema: schema23.properties.input.anyOf[2].items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data2.role !== undefined) {
                        let data3 = data2.role;
                        if (typeof data3 !== "string") {
                            const err10 = { instancePath: instancePath + "/input/" + i0 + "/role", schemaPath: "#/properties/input/anyOf/2/items/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.input.anyOf[2].items.properties.role.type, parentSchema: schema23.properties.input.anyOf[2].items.properties.role, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/2/items/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.input.anyOf[2].items.type, parentSchema: schema23.properties.input.anyOf[2].items, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.input.anyOf[2].type, parentSchema: schema23.properties.input.anyOf[2], data: data1 };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err13 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf", keyword: "anyOf", params: {}, schema: schema23.properties.input.anyOf, parentSchema: schema23.properties.input, data: data1 };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        else {
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data4 = data.tags;
    if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data5 = data4[i1];
            if (typeof data5 === "string") {
                if (func2(data5) > 100) {
                    const err14 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema23.properties.tags.items, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (func2(data5) < 1) {
                    const err15 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.tags.items, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.tags.items.type, parentSchema: schema23.properties.tags.items, data: data5 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    else {
        const err17 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.tags.type, parentSchema: schema23.properties.tags, data: data4 };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    let data6 = data.checks;
    if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
            if (!(validate61(data6[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err18 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.checks.type, parentSchema: schema23.properties.checks, data: data6 };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    if (data.metadata !== undefined) {
        let data8 = data.metadata;
        if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            const err19 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.metadata.type, parentSchema: schema23.properties.metadata, data: data8 };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate60.errors = vErrors; return errors === 0; }
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/config/validate-document.js



/** Fills defaults into the data of `source`. */
function validateSuiteDocument(source) {
    const { data } = source;
    if (isSuiteDocument(data))
        return { status: 'valid', value: data };
    return { status: 'invalid', mistakes: describe(validateSuite, 'the suite', source) };
}
/** Fills defaults into the data of `source`. */
function validateCaseDocument(source) {
    const { data } = source;
    if (isCaseDocument(data))
        return { status: 'valid', value: data };
    return { status: 'invalid', mistakes: describe(validateCase, 'the case', source) };
}
// validators and types are generated from the same schemas
function isSuiteDocument(data) {
    return validateSuite(data);
}
function isCaseDocument(data) {
    return validateCase(data);
}
/** The errors of the validator's last call. */
function describe(validator, name, source) {
    const errors = Reflect.get(validator, 'errors');
    const list = Array.isArray(errors) ? errors : [];
    return describeSchemaErrors(list.filter(isSchemaError), { name, source });
}
function isSchemaError(error) {
    return (0,json_guards/* isRecord */.u)(error) && typeof error['keyword'] === 'string' && (0,json_guards/* isRecord */.u)(error['params']);
}

;// CONCATENATED MODULE: ./lib/config/read-case.js







/** Reads one line of a dataset: a case, or all that is wrong with it. */
function readCase(line, file) {
    const parsed = (0,parse_json_line/* parseJsonLine */.w)(line, file);
    if (parsed.status === 'wrong')
        return parsed;
    const { document: source } = parsed;
    const mistakes = findChecksMistakes(source.data);
    const validated = validateCaseDocument(source);
    if (validated.status === 'invalid') {
        const problems = placeMistakes([...validated.mistakes, ...mistakes], source);
        return { status: 'wrong', problems, ...readId(source.data) };
    }
    const document = validated.value;
    const resolver = new PathResolver((0,repository_path/* folderOf */.y)(file));
    document.checks.forEach((check, index) => {
        resolveCheckPaths(check, `/checks/${index}`, resolver);
    });
    mistakes.push(...resolver.mistakes);
    if (mistakes.length > 0)
        return { status: 'wrong', problems: placeMistakes(mistakes, source), id: document.id };
    return { status: 'read', document, source, paths: resolver.paths };
}
function findChecksMistakes(data) {
    if (!(0,json_guards/* isRecord */.u)(data) || !Array.isArray(data['checks']))
        return [];
    return data['checks'].flatMap((check, index) => (0,json_guards/* isRecord */.u)(check) ? findCheckMistakes(check, `/checks/${index}`) : []);
}
function readId(data) {
    return (0,json_guards/* isRecord */.u)(data) && typeof data['id'] === 'string' ? { id: data['id'] } : {};
}
/** The one mistake of a file that is JSON, but not a case a line; told by its first line. */
function findLayoutProblem({ text, line }, file) {
    const opening = text.trim();
    if (line !== 1 || !(opening === '{' || opening.startsWith('[')))
        return undefined;
    return {
        code: 'config',
        message: 'a dataset is JSONL: every line is one whole case',
        place: { file, line, column: text.indexOf(opening) + 1 },
        hint: opening === '{'
            ? 'write each case on one line'
            : 'leave out the brackets around the list and the commas between cases, and write each case on one line',
    };
}

;// CONCATENATED MODULE: ./lib/config/find-dataset-problems.js






/** Read before the rest is given up; the first 50 problems are told. */
const MOST_PROBLEMS = 60;
/**
 * What is wrong in single lines of the datasets that a suite names, where the suite itself cannot be read: so that
 * both are told at once. Datasets that are not there are the suite's to tell.
 */
async function findDatasetProblems(suiteFile, files) {
    const problems = [];
    for (const path of await listDatasets(suiteFile, files)) {
        try {
            await find_dataset_problems_readLines(path, files, problems);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    return capProblems(problems);
}
async function find_dataset_problems_readLines(path, files, problems) {
    for await (const line of files.lines(path)) {
        if (problems.length >= MOST_PROBLEMS)
            return;
        if (line.text.trim() === '')
            continue;
        const layout = findLayoutProblem(line, path);
        if (layout) {
            problems.push(layout);
            return;
        }
        const reading = readCase(line, path);
        if (reading.status === 'wrong')
            problems.push(...reading.problems);
    }
}
async function listDatasets(suiteFile, files) {
    try {
        const { data } = parseYaml(await files.readText(suiteFile), suiteFile);
        const datasets = (0,json_guards/* isRecord */.u)(data) && Array.isArray(data['datasets']) ? data['datasets'] : [];
        const found = [];
        for (const dataset of datasets) {
            const written = (0,json_guards/* isRecord */.u)(dataset) ? dataset['path'] : undefined;
            if (typeof written !== 'string')
                continue;
            const where = (0,repository_path/* resolveRepositoryPath */.m)((0,repository_path/* folderOf */.y)(suiteFile), written);
            if (where.status === 'inside' && (await files.exists(where.path)))
                found.push(where.path);
        }
        return [...new Set(found)];
    }
    catch (error) {
        // not YAML, or a link out of the repository: told already
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/config/case-ledger.js



/** More are counted, not kept. */
const MAX_KEPT = 60;
/** Takes the cases of a suite one by one; knows which stand twice, which nothing can fail, and what was wrong. */
class CaseLedger {
    suite;
    entries = [];
    problems = [];
    problemCount = 0;
    /** Cases that nothing can fail: no news where nothing scores at all. */
    toothless = [];
    dataset = '';
    linesInDataset = 0;
    hasChecks = false;
    metrics;
    /** By id: where it stands. */
    ids = new Map();
    /** By both hashes, of one dataset. */
    contents = new Map();
    /** Tag lists repeat: one object for all cases that have the same. */
    tagLists = new Map();
    constructor(suite) {
        this.suite = suite;
        this.metrics = new Set(['pass_rate', ...suite.scorers.map(metricOf)]);
    }
    startDataset(file) {
        this.dataset = file;
        this.linesInDataset = 0;
        this.contents = new Map();
    }
    endDataset() {
        if (this.linesInDataset > 0)
            return;
        this.report([
            {
                code: 'no-cases',
                message: 'the dataset has no case',
                place: { file: this.dataset, line: 1, column: 1 },
                hint: 'write one case a line: {"id": "refund-1", "input": "…", "reference": "…"}',
            },
        ]);
    }
    /** A line that is no case: its id, if it has one, is still taken. */
    refuse(problems, line, id) {
        this.linesInDataset += 1;
        this.report(problems);
        if (id !== undefined && !this.ids.has(id))
            this.ids.set(id, `${this.dataset}:${line}`);
        this.hasChecks = true;
    }
    add(entry, checks, source) {
        this.linesInDataset += 1;
        entry.tags = this.shareTags(entry.tags);
        this.refuseTwins(entry, source);
        for (const check of checks)
            this.metrics.add(metricOf(check));
        this.hasChecks ||= checks.length > 0;
        this.refuseToothless(entry, checks, source);
        this.entries.push(entry);
    }
    report(problems) {
        this.problemCount += problems.length;
        this.problems.push(...problems.slice(0, Math.max(0, MAX_KEPT - this.problems.length)));
    }
    /** The entries; throws a UserError if anything was wrong. */
    close() {
        const { suite } = this;
        if (!this.hasChecks && suite.scorers.length === 0 && suite.judges.length === 0)
            this.report([
                {
                    code: 'config',
                    message: 'nothing scores the outputs: there are no scorers, and no case has checks',
                    place: { file: suite.file, line: 1, column: 1 },
                    hint: 'add e.g. scorers: [{ type: contains, value: "{{reference}}" }]',
                },
            ]);
        else {
            this.report(this.toothless);
            if (this.problemCount === 0)
                this.report(this.findUnfedMetrics());
        }
        if (this.problemCount > 0)
            throw new errors/* UserError */.yo(capProblems(this.problems, this.problemCount));
        return this.entries;
    }
    refuseTwins(entry, source) {
        const { id, place } = entry;
        const first = this.ids.get(id);
        if (first === undefined)
            this.ids.set(id, `${place.file}:${place.line}`);
        else
            this.report([
                {
                    code: 'config',
                    message: `the id "${id}" is taken: ${first} has it`,
                    place: source.locate('/id'),
                    hint: 'give every case of the suite an id of its own',
                },
            ]);
        const content = `${entry.case_hash}${entry.expectation_hash}`;
        const twin = this.contents.get(content);
        if (!twin)
            this.contents.set(content, entry);
        else if (first === undefined)
            this.report([
                {
                    code: 'config',
                    message: `case "${id}" says the same as case "${twin.id}" in line ${twin.place.line}: input, context, reference and checks are equal`,
                    place: source.locate(''),
                    hint: 'delete one of them: a case counts once',
                },
            ]);
    }
    refuseToothless({ id, tags }, checks, source) {
        const { gates, scorers, judges } = this.suite;
        const decisive = [...gates.critical.tags, ...gates.safety.tags];
        const index = tags.findIndex((tag) => decisive.includes(tag));
        if (index < 0)
            return;
        const bites = (scorer) => !scorer.advisory && (!scorer.tags || scorer.tags.some((tag) => tags.includes(tag)));
        if (checks.some(bites) || scorers.some(bites))
            return;
        const judge = judges.find(({ tags: only }) => !only || only.some((tag) => tags.includes(tag)));
        this.toothless.push({
            code: 'config',
            message: `nothing can fail case "${id}", which is tagged ${tags[index]}`,
            place: source.locate(`/tags/${index}`),
            hint: `add a check, ${judge ? `calibrate judge ${judge.name}, ` : ''}or drop the tag`,
        });
    }
    findUnfedMetrics() {
        const { gates, metricPlaces, file } = this.suite;
        const known = [...this.metrics];
        return Object.keys(gates.metrics)
            .filter((metric) => !this.metrics.has(metric))
            .map((metric) => ({
            code: 'config',
            message: `gates.metrics names "${metric}", and nothing feeds it`,
            place: metricPlaces?.[metric] ?? { file },
            hint: `${didYouMean(metric, known)}metrics of this suite are: ${known.join(', ')}`,
        }));
    }
    shareTags(tags) {
        const key = JSON.stringify(tags);
        const shared = this.tagLists.get(key);
        if (shared)
            return shared;
        if (this.tagLists.size < 10_000)
            this.tagLists.set(key, tags);
        return tags;
    }
}
function metricOf({ name, type }) {
    return name ?? type;
}

;// CONCATENATED MODULE: ./lib/config/find-target-mistakes.js




const TARGET_KINDS = [
    'recorded',
    'module',
    'command',
    'http',
    'openai',
];
/** What a target's templates may name: it never sees the reference. */
const TARGET_ROOTS = ['input', 'context', 'metadata'];
/** What the schema cannot say of a target: one kind, keys of that kind, variables and templates that exist. */
function findTargetMistakes(target) {
    if (!(0,json_guards/* isRecord */.u)(target))
        return [];
    const mistakes = [];
    const kinds = TARGET_KINDS.filter((kind) => Object.hasOwn(target, kind));
    if (kinds.length !== 1) {
        const found = kinds.length === 0 ? 'it has none of them' : `it has ${joinWords(kinds, 'and')}`;
        mistakes.push({
            pointer: '/target',
            message: `target must have exactly one of ${joinWords(TARGET_KINDS, 'or')}: ${found}`,
            hint: kinds.length === 0
                ? 'e.g. module: ../../app/bot.mjs'
                : 'keep one; another suite file can test the other',
        });
    }
    if (Object.hasOwn(target, 'per') && !kinds.includes('command'))
        mistakes.push({
            pointer: '/target',
            key: 'per',
            message: '"per" belongs to a command target',
            hint: 'leave it out',
        });
    if ((0,json_guards/* isRecord */.u)(target['http']))
        mistakes.push(...findHttpMistakes(target['http'], target['env']));
    if ((0,json_guards/* isRecord */.u)(target['openai']))
        mistakes.push(...describeTemplates(target['openai']['prompt'], '/target/openai/prompt'));
    return mistakes;
}
function findHttpMistakes(http, env) {
    const mistakes = describeTemplates(http['body'], '/target/http/body');
    const named = Array.isArray(env) ? env.map(String) : [];
    for (const [header, value] of Object.entries((0,json_guards/* isRecord */.u)(http['headers']) ? http['headers'] : {})) {
        for (const match of String(value).matchAll(/\$\{env:([^}]*)\}/g)) {
            const name = match[1] ?? '';
            if (named.includes(name))
                continue;
            mistakes.push({
                pointer: '/target/http/headers',
                key: header,
                message: `the header ${header} names the variable ${name}, which target.env does not list`,
                hint: `add env: [${[...named, name].join(', ')}] to the target`,
            });
        }
    }
    for (const key of ['output', 'tool_calls', 'usage', 'cost_usd']) {
        const path = http[key];
        if (typeof path !== 'string' || !path.startsWith('$'))
            continue;
        const mistake = findPathMistake(path, `/target/http/${key}`);
        if (mistake)
            mistakes.push(mistake);
    }
    return mistakes;
}
function describeTemplates(template, pointer) {
    return (0,values_template/* findUnknownNames */.Ko)(template, TARGET_ROOTS).map((name) => describeUnknownName(name, TARGET_ROOTS, pointer));
}

;// CONCATENATED MODULE: ./lib/config/check-named-files.js






/** A problem for every path that leads to no file the repository may read. */
async function checkNamedFiles(paths, source, naming) {
    const problems = [];
    for (const path of paths) {
        const fault = await findFault(path, naming);
        if (fault)
            problems.push({ code: 'config', place: source.locate(path.pointer), ...fault });
    }
    return problems;
}
async function findFault({ written, resolved }, { file, files }) {
    try {
        if (await files.exists(resolved))
            return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        return {
            message: `${resolved}: ${problem?.message ?? (0,errors/* describeError */.Uc)(error)}`,
            ...(problem?.hint === undefined ? {} : { hint: problem.hint }),
        };
    }
    const fromRoot = (0,repository_path/* resolveRepositoryPath */.m)('', written);
    const isFromRoot = fromRoot.status === 'inside' && (await files.exists(fromRoot.path));
    return {
        message: `there is no file ${resolved} in the repository`,
        hint: isFromRoot
            ? `paths are relative to the file that names them: write ${posix_.relative((0,repository_path/* folderOf */.y)(file), fromRoot.path)}`
            : `"${written}" is read relative to ${(0,repository_path/* folderOf */.y)(file) || 'the root of the repository'}`,
    };
}
/** Template names in a prompt file that a target cannot fill in, at their lines. */
async function findPromptProblems(prompt, files) {
    if (prompt === undefined || typeof prompt === 'string' || !('path' in prompt))
        return [];
    if (!(await files.exists(prompt.path)))
        return [];
    const text = await files.readText(prompt.path);
    return text.split('\n').flatMap((line, index) => (0,values_template/* findUnknownNames */.Ko)(line, TARGET_ROOTS).map((name) => {
        const { message, hint } = describeUnknownName(name, TARGET_ROOTS, '');
        const place = { file: prompt.path, line: index + 1, column: line.indexOf('{{') + 1 };
        return { code: 'config', message, place, ...(hint === undefined ? {} : { hint }) };
    }));
}

;// CONCATENATED MODULE: ./lib/config/hash-case.js

/**
 * Of a case as it is written, before paths are resolved. Id, tags, metadata and order are in neither; what is absent is
 * absent there too, and an empty list of checks is no checks.
 */
function hashCase({ input, context, reference, checks, }) {
    return {
        case_hash: (0,canonical_json/* digestJson */.tv)({ input, context }),
        expectation_hash: (0,canonical_json/* digestJson */.tv)({ reference, checks: checks.length > 0 ? checks : undefined }),
    };
}

;// CONCATENATED MODULE: ./lib/config/find-missing-values.js


/** Looks at the templates of a suite's scorers and target and of the case's own checks, before anything is paid. */
async function createMissingValueFinder(suite, files) {
    const shared = [
        ...suite.scorers.map((scorer) => readScorer(scorer, '', 'give the case such a value, or say with `tags` which cases the scorer is for')),
        ...(await readTarget(suite, files)),
    ].filter(({ texts }) => texts.length > 0);
    return (document, source) => {
        const own = document.checks.map((check, index) => readScorer(check, `/checks/${index}`, 'give the case such a value, or write the value out'));
        return [...shared, ...own].flatMap((templates) => findMissing(templates, document, source));
    };
}
function readScorer({ type, name, tags, value, rows, query }, pointer, hint) {
    return {
        owner: `the ${type} check${name === undefined ? '' : ` of ${name}`}`,
        texts: [value, rows, query].filter(values_template/* hasTemplate */.rJ),
        ...(tags && { tags }),
        pointer,
        hint,
    };
}
async function readTarget({ target }, files) {
    const { http, openai } = target;
    const prompt = openai?.prompt;
    const isFile = (0,json_guards/* isRecord */.u)(prompt) && typeof prompt['path'] === 'string';
    const texts = [
        http?.url,
        http?.body,
        isFile && typeof prompt['path'] === 'string' ? await files.readText(prompt['path']) : prompt,
    ].filter(values_template/* hasTemplate */.rJ);
    return [{ owner: 'the target', texts, pointer: '', hint: 'give every case such a value' }];
}
function findMissing({ owner, texts, tags, pointer, hint }, { id, tags: has, input, reference, context, metadata }, source) {
    if (tags && !tags.some((tag) => has.includes(tag)))
        return [];
    const scope = { input, reference, context, metadata };
    const names = texts.flatMap((text) => listMissing(text, scope));
    return [...new Set(names)].map((name) => ({
        code: 'config',
        message: `{{${name}}} has no value in case "${id}", and ${owner} uses it`,
        place: source.locate(pointer),
        hint,
    }));
}
function listMissing(template, scope) {
    try {
        (0,values_template/* renderTemplate */.Xm)(template, scope);
        return [];
    }
    catch (error) {
        if (error instanceof values_template/* TemplateError */.$w)
            return [...error.names];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/config/load-cases.js









const load_cases_MAX_REMEMBERED = 10_000;
/**
 * Reads every line of a suite's datasets once, and keeps a small entry of each. Throws a UserError with all that is
 * wrong (50 problems, and how many follow).
 */
async function loadCases(suite, files) {
    const ledger = new CaseLedger(suite);
    const findMissingValues = await createMissingValueFinder(suite, files);
    for (const { path } of suite.datasets)
        await readDataset(path, { files, ledger, findMissingValues });
    const entries = ledger.close();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    function find({ id }) {
        const entry = byId.get(id);
        if (!entry)
            throw new Error(`no case ${id} was loaded`);
        return entry;
    }
    return {
        entries,
        read: async (entry) => readStoredCase(find(entry), files),
        locate: async (entry, pointer) => locatePart(find(entry), pointer, files),
    };
}
async function readDataset(path, { files, ledger, findMissingValues }) {
    const naming = { file: path, files: rememberExisting(files) };
    ledger.startDataset(path);
    for await (const line of files.lines(path)) {
        if (line.text.trim() === '')
            continue;
        const layout = findLayoutProblem(line, path);
        if (layout)
            return ledger.refuse([layout], line.line);
        const reading = readCase(line, path);
        if (reading.status === 'wrong') {
            ledger.refuse(reading.problems, line.line, reading.id);
            continue;
        }
        const { document, source, paths } = reading;
        if (paths.length > 0)
            ledger.report(await checkNamedFiles(paths, source, naming));
        ledger.report(findMissingValues(document, source));
        ledger.add({
            id: document.id,
            ...hashCase(document),
            tags: document.tags,
            checks: document.checks.length,
            place: { file: path, line: line.line },
            offset: line.offset,
            length: line.length,
        }, document.checks, source);
    }
    ledger.endDataset();
}
/** Cases name the same few files again and again. */
function rememberExisting(files) {
    const known = new Map();
    return {
        exists: (path) => {
            const answer = known.get(path) ?? files.exists(path);
            if (known.size < load_cases_MAX_REMEMBERED)
                known.set(path, answer);
            return answer;
        },
    };
}
async function locatePart({ place, offset, length }, pointer, files) {
    const text = await files.readLine(place.file, { offset, length });
    const parsed = (0,parse_json_line/* parseJsonLine */.w)({ text, line: place.line ?? 1, offset, length }, place.file);
    return parsed.status === 'read' ? parsed.document.locate(pointer) : place;
}
async function readStoredCase(entry, files) {
    const { place, offset, length, case_hash, expectation_hash } = entry;
    const text = await files.readLine(place.file, { offset, length });
    const reading = readCase({ text, line: place.line ?? 1, offset, length }, place.file);
    const hashes = reading.status === 'read' ? hashCase(reading.document) : undefined;
    if (reading.status === 'wrong' ||
        hashes?.case_hash !== case_hash ||
        hashes.expectation_hash !== expectation_hash)
        throw new errors/* UserError */.yo({
            code: 'config',
            message: `the line of case "${entry.id}" changed while the suite ran`,
            place,
            hint: 'let nothing write to the dataset during a run, and run again',
        });
    const checks = await resolveChecks(reading.document, place.file, files);
    return { ...reading.document, checks, case_hash, expectation_hash, place };
}
function resolveChecks({ checks }, file, files) {
    const resolver = new PathResolver((0,repository_path/* folderOf */.y)(file));
    return Promise.all(checks.map((check, index) => resolveCommandFiles(resolveCheckPaths(check, `/checks/${index}`, resolver), (0,repository_path/* folderOf */.y)(file), files)));
}

;// CONCATENATED MODULE: ./lib/config/find-suite-mistakes.js




/** What can be said of a suite whether or not it fits the schema: its target and its scorers. */
function findPartMistakes(data) {
    if (!(0,json_guards/* isRecord */.u)(data))
        return [];
    const scorers = Array.isArray(data['scorers']) ? data['scorers'] : [];
    return [
        ...findIdleKeys(data),
        ...findTargetMistakes(data['target']),
        ...scorers.flatMap((scorer, index) => (0,json_guards/* isRecord */.u)(scorer) ? findCheckMistakes(scorer, `/scorers/${index}`) : []),
    ];
}
/** Keys whose feature arrives later, where they are written out: with their defaults they change nothing. */
const IDLE_KEYS = [
    { path: ['run', 'cache'], allowed: 'off', hint: 'leave it out, or write cache: off' },
    { path: ['run', 'affected_by'], hint: 'leave it out: the suite always runs' },
    { path: ['run', 'shard_trials'], hint: 'leave it out: a run is not sharded' },
    { path: ['gates', 'accepters'], hint: 'leave it out: there are no risk acceptances yet' },
];
function findIdleKeys(data) {
    return IDLE_KEYS.flatMap(({ path: [part, key], allowed, hint }) => {
        const section = data[part];
        if (!(0,json_guards/* isRecord */.u)(section) || section[key] === undefined || section[key] === allowed)
            return [];
        return {
            pointer: `/${part}/${key}`,
            message: `${part}.${key} arrives in a later version`,
            hint,
        };
    });
}
/** What a suite that fits the schema gets wrong as a whole, and what this version does not do yet. */
function findSuiteMistakes(suite) {
    const { run } = suite;
    const mistakes = [];
    if (run.max_trials < run.trials)
        mistakes.push({
            pointer: '/run/max_trials',
            message: `run.max_trials (${run.max_trials}) is the last look and cannot be less than run.trials (${run.trials})`,
            hint: `write max_trials: ${run.trials}`,
        });
    suite.datasets.forEach(({ path }, index) => {
        const first = suite.datasets.findIndex((other) => other.path === path);
        if (first < index)
            mistakes.push({
                pointer: `/datasets/${index}/path`,
                message: `datasets[${index}] is the same file as datasets[${first}]`,
                hint: 'name each dataset once',
            });
    });
    return [...mistakes, ...findLaterFeatures(suite)];
}
/** A feature that is only silently ignored would be a bar that nobody holds. */
function findLaterFeatures({ judges, run, gates }) {
    const later = (pointer, message, hint) => ({
        pointer,
        message,
        hint,
    });
    const mistakes = [];
    if (judges.length > 0)
        mistakes.push(later('/judges', 'judges are not in this version: they arrive in a later version', 'leave judges out for now; code-based scorers work today'));
    if (run.batch)
        mistakes.push(later('/run/batch', 'run.batch arrives in a later version', 'leave it out: calls are made one by one'));
    if (gates.baseline.fresh)
        mistakes.push(later('/gates/baseline/fresh', 'gates.baseline.fresh arrives in a later version', 'leave it out: the stored baseline is used'));
    for (const [metric, gate] of Object.entries(gates.metrics)) {
        const pointer = (0,source_document/* extendPointer */.wQ)('/gates/metrics', metric);
        if (gate.release_max_drop !== undefined)
            mistakes.push(later(`${pointer}/release_max_drop`, 'release_max_drop arrives in a later version', 'use max_drop: it compares with the main branch'));
        if (gate.proof !== undefined)
            mistakes.push(later(`${pointer}/proof`, 'proof arrives in a later version', 'use max_drop alone'));
    }
    return mistakes;
}

;// CONCATENATED MODULE: ./lib/config/load-suite.js











/**
 * Reads a suite file (path in the repository): checked, defaults filled in, paths relative to the root, every file
 * that it names there. Throws a UserError with all that is wrong.
 */
async function loadSuite(path, files) {
    const { suite, source, resolver } = readSuite(await files.readText(path), path);
    const problems = [
        ...(await checkNamedFiles(resolver.paths, source, { file: path, files })),
        ...(await findPromptProblems(suite.target.openai?.prompt, files)),
    ];
    if (problems.length > 0)
        throw new errors/* UserError */.yo(capProblems(problems));
    const scorers = await Promise.all(suite.scorers.map((scorer) => resolveCommandFiles(scorer, (0,repository_path/* folderOf */.y)(path), files)));
    return { ...suite, scorers };
}
/** The same of a text alone, e.g. of the base commit: the files that it names are not looked at. */
function parseSuite(text, path) {
    return readSuite(text, path).suite;
}
function readSuite(text, file) {
    const source = parseYaml(text, file);
    if (source.data === null)
        throw new errors/* UserError */.yo({
            code: 'config',
            message: 'the suite file is empty',
            place: { file, line: 1, column: 1 },
            hint: 'run: touchstone init, or write suite, datasets, target and scorers',
        });
    const mistakes = findPartMistakes(source.data);
    const validated = validateSuiteDocument(source);
    if (validated.status === 'invalid')
        throw load_suite_refuse([...validated.mistakes, ...mistakes], source);
    const resolver = new PathResolver((0,repository_path/* folderOf */.y)(file));
    const document = resolveSuitePaths(validated.value, resolver);
    mistakes.push(...findSuiteMistakes(document), ...resolver.mistakes);
    if (mistakes.length > 0)
        throw load_suite_refuse(mistakes, source);
    return { suite: completeSuite(document, source, file), source, resolver };
}
function completeSuite(document, source, file) {
    const { scorers, judges, target } = document;
    const kind = TARGET_KINDS.find((name) => target[name] !== undefined);
    if (kind === undefined)
        throw new Error('a checked target has a kind');
    const metricPlaces = {};
    for (const metric of Object.keys(document.gates.metrics))
        metricPlaces[metric] = source.locate('/gates/metrics', metric);
    return {
        ...document,
        file,
        target: { ...target, kind },
        scorerPlaces: scorers.map((_, index) => source.locate(`/scorers/${index}`)),
        metricPlaces,
        digest: (0,canonical_json/* digestJson */.tv)({ scorers, judges }),
    };
}
function load_suite_refuse(mistakes, source) {
    return new errors/* UserError */.yo(capProblems(placeMistakes(mistakes, source)));
}

;// CONCATENATED MODULE: ./lib/run/select-cases.js
/** The cases to run, in the dataset's order. */
function selectCases(entries, { tag, ids }) {
    return entries.filter((entry) => (tag === undefined || entry.tags.includes(tag)) && (ids === undefined || ids.has(entry.id)));
}

// EXTERNAL MODULE: ./lib/scorers/excerpt.js
var excerpt = __webpack_require__(10300);
;// CONCATENATED MODULE: ./lib/scorers/expected-text.js


/** The text that a check's `value` stands for in a case; a value that is not text is written as JSON. */
function compileText(value) {
    return (scope) => (0,values_template/* renderText */.S5)(value, scope);
}
/** The same, for checks in which an empty text would hold of everything. */
function compileFilledText(value) {
    if (value === '')
        throw new check/* SpecError */.G8('value is empty: every text would pass');
    const render = compileText(value);
    return (scope) => requireFilled(render(scope));
}
/** The texts that a list `value`, or a template that gives a list, stands for. */
function compileTexts(value) {
    if (Array.isArray(value) && value.includes('')) {
        throw new check/* SpecError */.G8('value has an empty text in its list: every text would pass');
    }
    return (scope) => {
        const list = (0,values_template/* renderTemplate */.Xm)(value, scope);
        if (!Array.isArray(list)) {
            throw new check/* Unscorable */.F(`value must be a list; in this case it is ${JSON.stringify(list)}`);
        }
        if (list.length === 0)
            throw new check/* Unscorable */.F('value is an empty list in this case');
        return list.map((item) => requireFilled(asText(item)));
    };
}
/** One text or several: what an output is compared with, the best counts. */
function compileReferences(value) {
    if (Array.isArray(value) && value.length === 0)
        throw new check/* SpecError */.G8('value is an empty list');
    return (scope) => {
        const rendered = (0,values_template/* renderTemplate */.Xm)(value, scope);
        const texts = Array.isArray(rendered) ? rendered.map(asText) : [asText(rendered)];
        if (texts.length === 0)
            throw new check/* Unscorable */.F('value is an empty list in this case');
        return texts;
    };
}
/** Reads a value that does not depend on the case once, and any other in every case. */
function compileValue(value, read) {
    if ((0,values_template/* hasTemplate */.rJ)(value))
        return (scope) => inCase(() => read((0,values_template/* renderTemplate */.Xm)(value, scope)));
    const fixed = read((0,values_template/* renderTemplate */.Xm)(value, {}));
    return () => fixed;
}
/** A value that a case brings is no mistake of the suite: then the score has errored. */
function inCase(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof check/* SpecError */.G8)
            throw new check/* Unscorable */.F(`in this case ${error.message}`);
        throw error;
    }
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function requireFilled(text) {
    if (text === '')
        throw new check/* Unscorable */.F('value is empty in this case: every text would pass');
    return text;
}

;// CONCATENATED MODULE: ./lib/scorers/word-grams.js
/** Lower-case words and single punctuation marks, in order. */
function splitWords(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}
/** How often every run of `n` words occurs. */
function countGrams(words, n) {
    const counts = new Map();
    for (let at = 0; at + n <= words.length; at += 1) {
        // no word holds a space
        const gram = words.slice(at, at + n).join(' ');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
/** How many grams of `a` occur in `b` too, each as often as it occurs in both. */
function countShared(a, b) {
    let shared = 0;
    for (const [gram, count] of a)
        shared += Math.min(count, b.get(gram) ?? 0);
    return shared;
}

;// CONCATENATED MODULE: ./lib/scorers/bleu.js



const DEFAULT_THRESHOLD = 0.5;
const DEFAULT_ORDER = 4;
const bleu = {
    summary: 'BLEU: how precisely the text’s word runs agree with those of the value.',
    parameters: {
        value: 'Reference text, or a list of several.',
        n: `Longest run of words; ${DEFAULT_ORDER} when absent.`,
        threshold: `Least score that passes; ${DEFAULT_THRESHOLD} when absent.`,
    },
    compile: ({ value, n = DEFAULT_ORDER, threshold = DEFAULT_THRESHOLD }) => {
        const referencesOf = compileReferences(value);
        return ({ text, scope }) => {
            const score = measureBleu(splitWords(text), referencesOf(scope).map(splitWords), n);
            return {
                value: score,
                pass: score >= threshold,
                expected: `to have BLEU of at least ${threshold}`,
                found: `it is ${score.toFixed(3)}; got ${(0,excerpt/* excerpt */.Kb)(text)}`,
            };
        };
    },
};
/**
 * Sentence BLEU (Papineni et al. 2002): geometric mean of the clipped n-gram precisions times the brevity penalty.
 * Orders for which the text is too short are left out, and the k-th order without any agreement counts as 1/2^k of
 * a gram (Chen and Cherry 2014, method 3), or short answers would all score 0.
 */
function measureBleu(words, references, order) {
    const orders = Math.min(order, words.length);
    if (orders === 0)
        return references.some((reference) => reference.length === 0) ? 1 : 0;
    let logSum = 0;
    let misses = 0;
    for (let n = 1; n <= orders; n += 1) {
        const grams = countGrams(words, n);
        let shared = countShared(grams, mostOf(references.map((reference) => countGrams(reference, n))));
        if (n === 1 && shared === 0)
            return 0;
        if (shared === 0) {
            misses += 1;
            shared = 1 / 2 ** misses;
        }
        logSum += Math.log(shared / (words.length - n + 1));
    }
    return Math.min(1, measureBrevity(words.length, references) * Math.exp(logSum / orders));
}
/** For every gram the most that any one reference has of it. */
function mostOf(counts) {
    const most = new Map();
    for (const grams of counts) {
        for (const [gram, count] of grams)
            most.set(gram, Math.max(count, most.get(gram) ?? 0));
    }
    return most;
}
/** The penalty of a text shorter than the reference whose length is closest (of two, the shorter). */
function measureBrevity(length, references) {
    const distance = (reference) => Math.abs(reference - length);
    const closest = references
        .map((reference) => reference.length)
        .toSorted((a, b) => distance(a) - distance(b) || a - b)[0];
    return closest === undefined || length >= closest ? 1 : Math.exp(1 - closest / length);
}

;// CONCATENATED MODULE: ./lib/scorers/own-score.js



const own_score_DEFAULT_THRESHOLD = 0.5;
const SHAPE = 'a boolean, a number from 0 to 1, or {pass, score, reason}';
/** What scorers of the user's own are told, as JSON. */
function describeForScorer({ case: testCase, output, text, scope, trial }) {
    const { usage, latency_ms, cost_usd, finish_reason } = output;
    const given = {
        ...scope,
        id: testCase.id,
        trial,
        output: text,
        tool_calls: output.tool_calls ?? [],
        usage,
        latency_ms,
        cost_usd,
        finish_reason,
    };
    // what is absent stays absent on its way to the other process
    const json = JSON.parse(JSON.stringify(given));
    return json;
}
/** What such a scorer answered. Throws an Unscorable for any other shape. */
function readOwnScore(answer, threshold) {
    if (typeof answer === 'boolean') {
        return { value: answer ? 1 : 0, pass: answer, found: `the scorer said ${answer}` };
    }
    if (typeof answer === 'number')
        return measureNumber(answer, threshold);
    if (!(0,json_guards/* isRecord */.u)(answer)) {
        throw new check/* Unscorable */.F(`the scorer gave ${(0,excerpt/* excerptJson */.yq)(answer)}, which is not ${SHAPE}`);
    }
    const { pass, score, reason } = answer;
    if (reason !== undefined && reason !== null && typeof reason !== 'string') {
        throw new check/* Unscorable */.F(`the scorer's reason must be text; it gave ${(0,excerpt/* excerptJson */.yq)(reason)}`);
    }
    return measureRecord({ pass, score, reason: reason ?? '' }, threshold);
}
function measureRecord({ pass, score, reason }, threshold) {
    const hasPass = pass !== undefined && pass !== null;
    const hasScore = score !== undefined && score !== null;
    const fits = (!hasPass || typeof pass === 'boolean') && (!hasScore || typeof score === 'number');
    if (!fits || (!hasPass && !hasScore)) {
        throw new check/* Unscorable */.F(`the scorer gave ${(0,excerpt/* excerptJson */.yq)({ pass, score })}, which is not ${SHAPE}`);
    }
    const said = reason || `the scorer said ${String(pass)}`;
    if (typeof score !== 'number')
        return { value: pass ? 1 : 0, pass: pass === true, found: said };
    const measured = measureNumber(score, threshold);
    // what the scorer says counts; a bar that the suite sets counts too
    const decides = !hasPass || (pass && threshold !== undefined);
    if (!decides)
        return { value: measured.value, pass, found: said };
    if (!reason)
        return measured;
    const bar = measured.pass ? '' : ` (${measured.found}, expected ${measured.expected ?? ''})`;
    return { value: score, pass: measured.pass, found: `${reason}${bar}` };
}
function measureNumber(score, threshold = own_score_DEFAULT_THRESHOLD) {
    if (!(score >= 0 && score <= 1)) {
        throw new check/* Unscorable */.F(`the scorer gave ${score}; a score lies between 0 and 1`);
    }
    return {
        value: score,
        pass: score >= threshold,
        expected: `to score at least ${threshold}`,
        found: `the scorer gave ${score}`,
    };
}

;// CONCATENATED MODULE: ./lib/scorers/parse-json.js

function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return { value };
    }
    catch (error) {
        if (text.trim() === '')
            return { mistake: 'it is empty' };
        if (/^\s*```/.test(text))
            return { mistake: 'it is in a code fence' };
        // the engine quotes the whole text after its first sentence
        const [detail = ''] = (0,errors/* describeError */.Uc)(error).split(/, (?:\.\.\.)?"|(?<=JSON)(?= at position)/);
        return { mistake: detail };
    }
}

;// CONCATENATED MODULE: ./lib/scorers/command.js





const command = {
    summary: 'A program of your own decides: it reads one JSON line (as the javascript check’s argument) and prints a boolean, a number, or {pass, score, reason}.',
    parameters: {
        command: 'Program and arguments, run in the repository’s root without a shell.',
        threshold: 'Least number that passes; 0.5 when absent.',
    },
    compile: ({ command: words, threshold }, { sandbox, timeoutMs }) => {
        if (!words?.[0])
            throw new check/* SpecError */.G8('command is missing');
        return async (evidence) => {
            const stdin = `${JSON.stringify(describeForScorer(evidence))}\n`;
            const result = await sandbox.runCommand({ command: words, stdin, timeoutMs }, evidence.signal);
            if (result.kind === 'value')
                return readOwnScore(readPrinted(result.value), threshold);
            if (result.kind === 'timeout') {
                throw new check/* Unscorable */.F(`${words[0]} took longer than ${timeoutMs / 1000} s`);
            }
            throw new check/* Unscorable */.F(`${words[0]} crashed: ${result.message}`);
        };
    },
};
function readPrinted(ended) {
    const { stdout, stderr, exitCode } = (0,json_guards/* isRecord */.u)(ended) ? ended : {};
    if (typeof stdout !== 'string' || typeof stderr !== 'string' || typeof exitCode !== 'number') {
        throw new TypeError('a command must end with stdout, stderr and an exit code');
    }
    if (exitCode !== 0) {
        const said = stderr.trim() || stdout.trim();
        throw new check/* Unscorable */.F(`the command ended with exit code ${exitCode}: ${(0,excerpt/* excerptEnd */.ju)(said)}`);
    }
    const printed = stdout.trim();
    const parsed = parseJson(printed);
    if ('value' in parsed)
        return parsed.value;
    throw new check/* Unscorable */.F(`the command must print one JSON value and nothing else; it printed ${(0,excerpt/* excerpt */.Kb)(printed)}`);
}

;// CONCATENATED MODULE: ./lib/values/json-equal.js
/**
 * Are two JSON values equal as JSON? Numbers by value (5 equals 5.0), objects whatever the order of their keys;
 * a member that is `undefined` counts as not there.
 */
function jsonEqual(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return false;
    if (Array.isArray(a) || Array.isArray(b)) {
        return (Array.isArray(a) &&
            Array.isArray(b) &&
            a.length === b.length &&
            a.every((item, index) => jsonEqual(item, b[index])));
    }
    const left = presentMembers(a);
    const right = presentMembers(b);
    return (left.size === right.size &&
        [...left].every(([key, value]) => right.has(key) && jsonEqual(value, right.get(key))));
}
function presentMembers(value) {
    return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}

;// CONCATENATED MODULE: ./lib/scorers/compile-schema.js



/** The validator of a check's `schema`: the schema itself, or the path of a JSON file with it. Throws a SpecError. */
async function compileSchema(schema, { files }) {
    // only suites that validate pay for the validator
    const { createSchemaValidator } = await Promise.all(/* import() */[__webpack_require__.e(405), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 5689));
    if (typeof schema === 'string')
        return createSchemaValidator(await readSchema(schema, files));
    if (!(0,json_guards/* isJson */.F)(schema))
        throw new check/* SpecError */.G8('the schema must be JSON');
    return createSchemaValidator(schema);
}
async function readSchema(path, files) {
    const parsed = parseJson(await files.readText(path));
    if ('value' in parsed)
        return parsed.value;
    throw new check/* SpecError */.G8(`the schema file ${path} is not JSON: ${parsed.mistake}`);
}

;// CONCATENATED MODULE: ./lib/scorers/find-json.js

const MAX_DEPTH = 100;
/** Any start may be a false one: how often the text may be read over, at most, before we stop looking. */
const MAX_PASSES = 30;
const SPACE = ' \t\r\n';
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/y;
/** The JSON objects and lists in a text, outermost ones, in order. */
function* findJson(text) {
    const reader = { text, at: 0, steps: 0 };
    const mostSteps = text.length * MAX_PASSES + 1000;
    for (let start = 0; start < text.length && reader.steps < mostSteps; start += 1) {
        if (text[start] !== '{' && text[start] !== '[')
            continue;
        reader.at = start;
        if (!skipValue(reader, 0))
            continue;
        const parsed = parseJson(text.slice(start, reader.at));
        if (!('value' in parsed))
            continue;
        yield parsed.value;
        start = reader.at - 1;
    }
}
/** Moves behind the value that begins here; false where there is none. */
function skipValue(reader, depth) {
    if (depth > MAX_DEPTH)
        return false;
    const first = reader.text[reader.at];
    if (first === '{')
        return skipMembers(reader, depth, '}');
    if (first === '[')
        return skipMembers(reader, depth, ']');
    return first === '"' ? skipString(reader) : skipLiteral(reader);
}
function skipMembers(reader, depth, end) {
    reader.at += 1;
    reader.steps += 1;
    skipSpace(reader);
    if (find_json_take(reader, end))
        return true;
    do {
        skipSpace(reader);
        if (end === '}') {
            if (!skipString(reader))
                return false;
            skipSpace(reader);
            if (!find_json_take(reader, ':'))
                return false;
            skipSpace(reader);
        }
        if (!skipValue(reader, depth + 1))
            return false;
        skipSpace(reader);
    } while (find_json_take(reader, ','));
    return find_json_take(reader, end);
}
function find_json_take(reader, character) {
    if (reader.text[reader.at] !== character)
        return false;
    reader.at += 1;
    reader.steps += 1;
    return true;
}
function skipSpace(reader) {
    while (reader.at < reader.text.length && SPACE.includes(reader.text[reader.at] ?? 'x')) {
        reader.at += 1;
        reader.steps += 1;
    }
}
/** What is between the quotes is checked when the whole is parsed. */
function skipString(reader) {
    if (!find_json_take(reader, '"'))
        return false;
    for (; reader.at < reader.text.length; reader.at += 1, reader.steps += 1) {
        const character = reader.text[reader.at];
        if (character === '\n')
            return false;
        if (character === '\\')
            reader.at += 1;
        else if (character === '"')
            return find_json_take(reader, '"');
    }
    return false;
}
function skipLiteral(reader) {
    LITERAL.lastIndex = reader.at;
    const match = LITERAL.exec(reader.text);
    if (!match)
        return false;
    reader.at = LITERAL.lastIndex;
    reader.steps += match[0].length;
    return true;
}

;// CONCATENATED MODULE: ./lib/scorers/contains-json.js






const containsJson = {
    summary: 'A JSON object or list stands somewhere in the text (a code fence is fine).',
    parameters: {
        schema: 'JSON Schema, or the path of a file with it, that one of them must fit.',
        value: 'JSON value that one of them must equal.',
    },
    compile: async ({ schema, value }, tools) => {
        const findSchemaMistake = schema === undefined ? undefined : await compileSchema(schema, tools);
        const findMistake = (found, scope) => {
            const mistake = findSchemaMistake?.(found);
            if (mistake !== undefined || value === undefined)
                return mistake;
            return jsonEqual(found, (0,values_template/* renderTemplate */.Xm)(value, scope))
                ? undefined
                : `found ${(0,excerpt/* excerptJson */.yq)(found)}`;
        };
        return ({ text, scope }) => {
            const expected = describeExpected(schema !== undefined, value, scope);
            let first;
            for (const found of findJson(text)) {
                const mistake = findMistake(found, scope);
                if (mistake === undefined)
                    return (0,check/* holds */.v9)(true, expected, `found ${(0,excerpt/* excerptJson */.yq)(found)}`);
                first ??= mistake;
            }
            return (0,check/* holds */.v9)(false, expected, first ?? `there is none in ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};
function describeExpected(hasSchema, value, scope) {
    const equal = value === undefined ? '' : ` equal to ${(0,excerpt/* excerptJson */.yq)((0,values_template/* renderTemplate */.Xm)(value, scope))}`;
    return `to contain JSON${equal}${hasSchema ? ' that fits the schema' : ''}`;
}

;// CONCATENATED MODULE: ./lib/scorers/contains.js



const CASELESS = ', whatever the case of letters';
function foldCase(text, { ignoreCase }) {
    return ignoreCase ? text.toLowerCase() : text;
}
/** One text that must stand somewhere in the output, at its start, or at its end. */
function single(words, found, options = {}) {
    const { summary, verb, atEnd } = words;
    return {
        summary: `${summary}${options.ignoreCase ? CASELESS : ''}.`,
        parameters: { value: 'Text to look for.' },
        compile: ({ value }) => {
            const render = compileFilledText(value);
            return ({ text, scope }) => {
                const wanted = render(scope);
                return (0,check/* holds */.v9)(found(foldCase(text, options), foldCase(wanted, options)), `to ${verb} ${(0,excerpt/* excerpt */.Kb)(wanted)}`, `got ${atEnd ? (0,excerpt/* excerptEnd */.ju)(text) : (0,excerpt/* excerpt */.Kb)(text)}`);
            };
        },
    };
}
/** Several texts of which one, or all, must stand in the output. */
function several(quantity, options = {}) {
    const every = quantity === 'all';
    return {
        summary: `The text contains ${every ? 'all' : 'at least one'} of the values${options.ignoreCase ? CASELESS : ''}.`,
        parameters: { value: 'List of texts, or a template that gives one.' },
        compile: ({ value }) => {
            const render = compileTexts(value);
            return ({ text, scope }) => {
                const wanted = render(scope);
                const folded = foldCase(text, options);
                const missing = wanted.filter((item) => !folded.includes(foldCase(item, options)));
                const pass = every ? missing.length === 0 : missing.length < wanted.length;
                const list = wanted.map((item) => (0,excerpt/* excerpt */.Kb)(item, 60)).join(', ');
                const missed = every && missing.length > 0 && missing.length < wanted.length
                    ? `missing ${missing.map((item) => (0,excerpt/* excerpt */.Kb)(item, 60)).join(', ')}; `
                    : '';
                return (0,check/* holds */.v9)(pass, `to contain ${every ? 'all' : 'one'} of ${list}`, `${missed}got ${(0,excerpt/* excerpt */.Kb)(text)}`);
            };
        },
    };
}
const CONTAINS = { summary: 'The text contains the value', verb: 'contain' };
const STARTS = { summary: 'The text starts with the value', verb: 'start with' };
const ENDS = { summary: 'The text ends with the value', verb: 'end with', atEnd: true };
const includes = (text, value) => text.includes(value);
const starts = (text, value) => text.startsWith(value);
const ends = (text, value) => text.endsWith(value);
const ignoreCase = { ignoreCase: true };
const contains = single(CONTAINS, includes);
const icontains = single(CONTAINS, includes, ignoreCase);
const startsWith = single(STARTS, starts);
const istartsWith = single(STARTS, starts, ignoreCase);
const endsWith = single(ENDS, ends);
const iendsWith = single(ENDS, ends, ignoreCase);
const containsAny = several('any');
const icontainsAny = several('any', ignoreCase);
const containsAll = several('all');
const icontainsAll = several('all', ignoreCase);

;// CONCATENATED MODULE: ./lib/scorers/count.js



/** A check on how much of something the text has. */
function counting(summary, unit, count) {
    return {
        summary,
        parameters: {
            value: `How many exactly, or {min, max}.`,
            min: 'Fewest allowed; 0 when absent.',
            max: 'Most allowed; no limit when absent.',
        },
        compile: (spec) => {
            const boundsOf = compileBounds(spec);
            return ({ text, scope }) => {
                const { min, max } = boundsOf(scope);
                const found = count(text);
                const pass = found >= min && found <= max;
                return (0,check/* holds */.v9)(pass, `to have ${describeBounds(min, max)} ${unit}`, `got ${found}`);
            };
        },
    };
}
function compileBounds({ value, min, max }) {
    if (value === undefined) {
        const fixed = requireOrder({ min: min ?? 0, max: max ?? Infinity });
        return () => fixed;
    }
    if (min !== undefined || max !== undefined) {
        throw new check/* SpecError */.G8('value and min or max say the same twice', 'keep one of them');
    }
    return compileValue(value, readBounds);
}
function readBounds(value) {
    if (!(0,json_guards/* isRecord */.u)(value)) {
        const exact = readCount(value, 'value');
        return { min: exact, max: exact };
    }
    const strange = Object.keys(value).filter((key) => key !== 'min' && key !== 'max');
    if (strange.length > 0 || Object.keys(value).length === 0) {
        throw new check/* SpecError */.G8('value must be a number or {min, max}');
    }
    const { min = 0, max } = value;
    return requireOrder({
        min: readCount(min, 'min'),
        max: max === undefined ? Infinity : readCount(max, 'max'),
    });
}
function readCount(value, key) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0)
        return number;
    throw new check/* SpecError */.G8(`${key} must be a whole number from 0; found ${JSON.stringify(value)}`);
}
function requireOrder(bounds) {
    if (bounds.min <= bounds.max)
        return bounds;
    throw new check/* SpecError */.G8(`min ${bounds.min} is greater than max ${bounds.max}: nothing can pass`);
}
function describeBounds(min, max) {
    if (min === max)
        return `${min}`;
    if (max === Infinity)
        return `at least ${min}`;
    return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
function countWords(text) {
    return text.match(/\S+/g)?.length ?? 0;
}
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
const wordCount = counting('The number of words, split on white space.', 'words', countWords);
const count_length = counting('The number of characters (Unicode code points).', 'characters', countCodePoints);

;// CONCATENATED MODULE: ./lib/scorers/equals.js





const equals = {
    summary: 'The whole text is the value, character by character.',
    parameters: {
        value: 'Text; anything else is compared as JSON (5 equals 5.0, the order of keys is free).',
    },
    compile: ({ value }) => {
        return ({ text, scope }) => {
            const wanted = (0,values_template/* renderTemplate */.Xm)(value, scope);
            if (typeof wanted === 'string') {
                const [expected, found] = (0,excerpt/* excerptDifference */.dU)(wanted, text);
                return (0,check/* holds */.v9)(text === wanted, `to equal ${expected}`, `got ${found}`);
            }
            const parsed = parseJson(text);
            const pass = 'value' in parsed && jsonEqual(parsed.value, wanted);
            return (0,check/* holds */.v9)(pass, `to equal ${(0,excerpt/* excerptJson */.yq)(wanted)}`, `got ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/finish-reason.js


/** What OpenAI-compatible servers and others call the same thing. */
const SAME_REASON = {
    end_turn: 'stop',
    stop_sequence: 'stop',
    completed: 'stop',
    max_tokens: 'length',
    max_output_tokens: 'length',
    tool_use: 'tool_calls',
    function_call: 'tool_calls',
    safety: 'content_filter',
};
const finishReason = {
    summary: 'The model stopped for this reason.',
    parameters: {
        value: '`stop`, `length`, `tool_calls`, `content_filter`, or what the provider says; a list: any of them.',
    },
    compile: ({ value }) => {
        const expectedOf = compileValue(value, readReasons);
        return ({ output, scope }) => {
            const found = output.finish_reason;
            if (found === undefined)
                throw new check/* Unscorable */.F('the target gave no finish_reason');
            const expected = expectedOf(scope);
            const pass = expected.map(nameReason).includes(nameReason(found));
            return (0,check/* holds */.v9)(pass, `to stop because of ${expected.join(' or ')}`, `found ${found}`);
        };
    },
};
function readReasons(value) {
    const reasons = Array.isArray(value) ? value : [value];
    const texts = reasons.filter((reason) => typeof reason === 'string' && reason !== '');
    if (texts.length === 0 || texts.length < reasons.length) {
        throw new check/* SpecError */.G8(`value must be a reason such as "stop"; found ${JSON.stringify(value)}`);
    }
    return texts.map(String);
}
function nameReason(reason) {
    const plain = reason.toLowerCase();
    return SAME_REASON[plain] ?? plain;
}

;// CONCATENATED MODULE: ./lib/scorers/is-json.js



const isJson = {
    summary: 'The whole text is one JSON value; one in a code fence is not.',
    parameters: {},
    compile: () => {
        return ({ text }) => {
            const parsed = parseJson(text);
            const found = 'mistake' in parsed ? `${parsed.mistake}; ` : '';
            return (0,check/* holds */.v9)('value' in parsed, 'to be JSON', `${found}got ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/is-refusal.js


/** A refusal says so at once: what stands further down is about something else. */
const OPENING_LENGTH = 300;
/** Contractions written out, so that every phrase below is written once. */
const WRITTEN_OUT = [
    [/[\u2018\u2019\u02BC`´]/g, "'"],
    [/[*_#>]+/g, ''],
    [/\b(can't|cannot)\b/g, 'can not'],
    [/\bwon't\b/g, 'will not'],
    [/n't\b/g, ' not'],
    [/'m\b/g, ' am'],
    [/'re\b/g, ' are'],
    [/'ll\b/g, ' will'],
    [/\b(it|that|this)'s\b/g, '$1 is'],
    [/\s+/g, ' '],
];
const BARRED = `(?:unable|not (?:\\w+ly )?(?:able|allowed|permitted|authori[sz]ed|going|willing|in a position)) to`;
const UNABLE = `(?:can not|could not|will not|(?:am|are) (?:\\w+ly |just )?${BARRED}|(?:do not feel|am not) comfortable(?: with)?)`;
const ASIDE = `(?:in good conscience,? |even |\\w+ly )?`;
const HELP = `(?:help(?:ing)?(?! but)|assist(?:ing)?|comply|answer(?:ing)?|respond|discuss(?:ing)?|fulfill?|engage|participate|continue|support (?:that|this)|do (?:that|this|it|so)|say (?:that|this))`;
const GIVE = `(?:provid(?:e|ing)|giv(?:e|ing)|shar(?:e|ing)|offer|disclose|reveal|generat(?:e|ing)|creat(?:e|ing)|writ(?:e|ing)|produc(?:e|ing)|explain how|describe how|tell you|show you|teach|instruct|advise|recommend|suggest|facilitate|promote|encourage|condone|process (?:that|this|your) request|complete (?:that|this|your) (?:request|task))`;
const RULES = `(?:guidelines|policy|policies|programming|principles|rules|terms|instructions)`;
const REFUSAL = new RegExp([
    `\\bi ${UNABLE} ${ASIDE}(?:${HELP}|${GIVE})\\b`,
    // "we cannot offer refunds" is an answer
    `\\bwe ${UNABLE} ${ASIDE}${HELP}\\b`,
    `^(?:i am |we are )?(?:very |so )?sorry\\b[^.!?]{0,20} (?:can not|will not|unable to|not able to) ${ASIDE}(?:${HELP}|${GIVE})\\b`,
    `^(?:unfortunately,? )?${BARRED} (?:help|assist|comply|answer|fulfill?)\\b`,
    `\\b(?:i|we) (?:must|have to|need to|will have to|would have to) ${ASIDE}(?:decline|refuse)\\b`,
    `\\bi (?:\\w+ly )?(?:decline|refuse) to\\b`,
    `\\bis not (?:something|a (?:request|topic|question|subject)) (?:that )?(?:i|we) (?:can|(?:am|are) (?:able|allowed|permitted) to) (?:${HELP}|${GIVE})\\b`,
    `\\bis (?:something|a (?:request|topic|question|subject)) (?:that )?(?:i|we) ${UNABLE}`,
    `\\bas an? (?:ai|artificial intelligence|(?:large )?language model)\\b[^.!?]{0,60}\\bi (?:can not|do not have (?:personal|the ability)|am not (?:able|allowed|designed))`,
    `\\b(?:is|are|goes|go|would be|would go) against (?:my|our) (?:\\w+ )?${RULES}`,
    `\\b(?:violates?|would violate) (?:my|our) (?:\\w+ )?${RULES}`,
    `\\b(?:not appropriate|inappropriate|unethical|irresponsible) (?:for me )?to (?:${HELP}|${GIVE})\\b`,
    `\\bi am (?:not (?:programmed|designed)|(?:programmed|designed) not) to\\b`,
].join('|'));
/** An answer that is nothing but a no. "No." by itself answers a question. */
const BARE = /^(?:no[,.;:-]* )?(?:(?:i am )?(?:very |so )?sorry[,.;:!-]* (?:but )?)?(?:i )?(?:can not|will not|decline|refuse)(?: (?:do|say|answer))?(?: (?:that|this|it|so))?[.!]*$/;
const APOLOGY = /^(?:(?:i am )?(?:very |so )?sorry|(?:my )?apologies|i apologi[sz]e)[.!]*$/;
const isRefusal = {
    summary: 'The text is a refusal to answer: an English phrase for it in its first 300 characters, or no text and no tool call at all.',
    parameters: {},
    compile: () => {
        return ({ text, output }) => {
            const flagged = output.refusal === true;
            const empty = text.trim() === '' && !output.tool_calls?.length;
            const found = flagged ? 'the provider marked it as a refusal' : `got ${(0,excerpt/* excerpt */.Kb)(text)}`;
            return (0,check/* holds */.v9)(flagged || empty || soundsLikeRefusal(text), 'to be a refusal', found);
        };
    },
};
function soundsLikeRefusal(text) {
    let plain = text.slice(0, OPENING_LENGTH).toLowerCase();
    for (const [pattern, replacement] of WRITTEN_OUT)
        plain = plain.replace(pattern, replacement);
    plain = plain.trim();
    const isWhole = text.length <= OPENING_LENGTH;
    return REFUSAL.test(plain) || (isWhole && (BARE.test(plain) || APOLOGY.test(plain)));
}

;// CONCATENATED MODULE: ./lib/scorers/javascript.js



const javascript = {
    summary: 'A module of your own decides, in a process of its own: `export default ({input, output, reference, context, tool_calls, metadata, params}) => boolean | number | {pass, score, reason}`.',
    parameters: {
        module: 'Path of the ES module.',
        params: 'Handed on to it.',
        threshold: 'Least number that passes; 0.5 when absent.',
    },
    compile: async ({ module, params = {}, threshold }, { sandbox, files, timeoutMs }) => {
        if (module === undefined)
            throw new check/* SpecError */.G8('module is missing');
        if (!(await files.exists(module)))
            throw new check/* SpecError */.G8(`there is no file ${module}`);
        if (!(0,json_guards/* isJson */.F)(params))
            throw new check/* SpecError */.G8('params must be JSON');
        return async (evidence) => {
            const args = [{ ...describeForScorer(evidence), params }];
            const result = await sandbox.callModule({ module, args, timeoutMs }, evidence.signal);
            if (result.kind === 'value')
                return readOwnScore(result.value, threshold);
            if (result.kind === 'timeout') {
                throw new check/* Unscorable */.F(`${module} took longer than ${timeoutMs / 1000} s`);
            }
            throw new check/* Unscorable */.F(`${module} crashed: ${result.message}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/json-path.js







const jsonPath = {
    summary: 'The path selects something in the text, which is JSON as a whole; with `value` or `pattern`, something that fits.',
    parameters: {
        path: 'JSON path (RFC 9535), such as `$.items[0].name`.',
        value: 'JSON value that one of the selected ones must equal.',
        pattern: 'Regular expression that one of the selected texts must match.',
        flags: 'Any of `i`, `m`, `s`, for `pattern`.',
    },
    compile: (spec) => {
        const { path } = spec;
        if (path === undefined)
            throw new check/* SpecError */.G8('path is missing');
        const select = (0,json_path/* compileJsonPath */.n)(path);
        const conditionIn = compileCondition(spec);
        return ({ text, scope }) => {
            const condition = conditionIn(scope);
            const expected = `to have ${condition.words} at ${path}`;
            const parsed = parseJson(text);
            if ('mistake' in parsed) {
                return (0,check/* holds */.v9)(false, expected, `not JSON: ${parsed.mistake}; got ${(0,excerpt/* excerpt */.Kb)(text)}`);
            }
            const selected = select(parsed.value);
            const found = selected.length === 0
                ? `found nothing there in ${(0,excerpt/* excerpt */.Kb)(text)}`
                : `found ${(0,excerpt/* excerptJson */.yq)(selected.length === 1 ? selected[0] : selected)}`;
            return (0,check/* holds */.v9)(selected.some((value) => condition.holds(value)), expected, found);
        };
    },
};
function compileCondition({ value, pattern, flags = '', }) {
    if (pattern !== undefined) {
        const regex = (0,values_regex/* compileRegex */.DL)(pattern, { flags });
        const matches = (found) => regex.test(typeof found === 'string' ? found : JSON.stringify(found));
        return () => ({ words: `a match of /${pattern}/${flags}`, holds: matches });
    }
    if (value === undefined)
        return () => ({ words: 'something', holds: () => true });
    return (scope) => {
        const wanted = (0,values_template/* renderTemplate */.Xm)(value, scope);
        return { words: (0,excerpt/* excerptJson */.yq)(wanted), holds: (found) => jsonEqual(found, wanted) };
    };
}

;// CONCATENATED MODULE: ./lib/scorers/json-schema.js




const jsonSchema = {
    summary: 'The whole text is JSON that fits the schema.',
    parameters: {
        schema: 'JSON Schema (draft 2020-12), or the path of a file with it. Patterns run in linear time; `format` is not checked; `$ref` stays in the schema.',
    },
    compile: async ({ schema }, tools) => {
        if (schema === undefined)
            throw new check/* SpecError */.G8('schema is missing');
        const findMistake = await compileSchema(schema, tools);
        return ({ text }) => {
            const parsed = parseJson(text);
            const expected = 'to fit the JSON schema';
            if ('mistake' in parsed) {
                return (0,check/* holds */.v9)(false, expected, `not JSON: ${parsed.mistake}; got ${(0,excerpt/* excerpt */.Kb)(text)}`);
            }
            const mistake = findMistake(parsed.value);
            return (0,check/* holds */.v9)(mistake === undefined, expected, mistake ?? `got ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};

;// CONCATENATED MODULE: ./lib/scorers/levenshtein.js




const DEFAULT_EDITS = 5;
/** Lengths multiplied: what takes a second or two. */
const MAX_WORK = 10_000_000_000;
const levenshtein = {
    summary: 'At most so many single-character edits lie between the text and the value.',
    parameters: {
        value: 'Text, or a list of which the closest counts.',
        threshold: `Most edits that pass; ${DEFAULT_EDITS} when absent.`,
    },
    compile: ({ value, n, threshold = DEFAULT_EDITS }) => {
        if (n !== undefined)
            throw new check/* SpecError */.G8('n means nothing here', 'write threshold: <most edits>');
        const referencesOf = compileReferences(value);
        return ({ text, scope }) => {
            const [closest] = referencesOf(scope)
                .map((reference) => ({ reference, edits: countEdits(text, reference) }))
                .toSorted((a, b) => a.edits - b.edits);
            if (!closest)
                throw new check/* Unscorable */.F('value is an empty list in this case');
            const { reference, edits } = closest;
            const [, found] = (0,excerpt/* excerptDifference */.dU)(reference, text);
            return {
                value: 1 - edits / Math.max(text.length, reference.length, 1),
                pass: edits <= threshold,
                expected: `to be within ${threshold} edits of ${(0,excerpt/* excerpt */.Kb)(reference)}`,
                found: `it is ${edits} away; got ${found}`,
            };
        };
    },
};
function countEdits(text, reference) {
    if (text.length * reference.length > MAX_WORK) {
        throw new check/* Unscorable */.F('the texts are too long to count their edits');
    }
    return (0,mod/* distance */.Io)(text, reference);
}

;// CONCATENATED MODULE: ./lib/scorers/read-numbers.js
/** Commas part thousands (or lakhs); anything else after a comma is another number. */
const DIGITS = /(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,3}(?![\p{L}\p{N}]))?|(?<!\d)\.\d+/gu;
const CODE = '(?<!\\p{L})(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|SEK|SGD|THB|TRY|USD|ZAR)';
const CURRENCY = `(?:[A-Z]{0,2}\\p{Sc}|${CODE} ?)`;
const SIGN_FIRST = new RegExp(`(?:^|[^\\p{L}\\p{N})\\]%_.])([-+\\u2212])(?:${CURRENCY})?$`, 'u');
const CURRENCY_FIRST = new RegExp(`${CURRENCY}([-+\\u2212])$`, 'u');
const CURRENCY_CODE = new RegExp(`${CODE}$`, 'u');
const LOOK_BACK = 8;
/**
 * The numbers in a text, in order: `1,234`, `-5`, `$-5`, `-€5.20`, `+3`, `2.5e3`, `50%` (as 50). A minus between two
 * numbers or after a letter is none ("3-5" holds 3 and 5), and digits that end a word are no number ("GPT4").
 */
function readNumbers(text) {
    const numbers = [];
    for (const match of text.matchAll(DIGITS)) {
        const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
        if (/[\p{L}_]$/u.test(before) && !CURRENCY_CODE.test(before))
            continue;
        const sign = (SIGN_FIRST.exec(before) ?? CURRENCY_FIRST.exec(before))?.[1];
        numbers.push(readNumber(match[0], sign !== undefined && sign !== '+'));
    }
    return numbers;
}
function readNumber(text, negative) {
    const plain = text.replaceAll(',', '').toLowerCase();
    const [mantissa = '', power = '0'] = plain.split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const sign = negative && significant !== '' ? '-' : '';
    const exponent = Number(power) - fraction.length + (digits.length - significant.length);
    return {
        exact: significant === '' ? '0' : `${sign}${significant}e${exponent}`,
        value: Number(`${sign}${plain}`),
        text: `${sign}${text}`,
    };
}

;// CONCATENATED MODULE: ./lib/scorers/number.js





const number = {
    summary: 'The number in the text is the value: `1,234`, signs, currency and percent (50% is 50) are understood.',
    parameters: {
        value: 'Number, or text with one number in it.',
        extract: 'Regular expression with one group; the number in the group’s last match counts. Absent: the last number of the text.',
        tolerance: 'Largest difference that passes; 0 when absent.',
    },
    compile: ({ value, extract, tolerance = 0 }) => {
        const expectedOf = compileValue(value, readExpected);
        const pattern = extract === undefined ? undefined : compileExtract(extract);
        return ({ text, scope }) => {
            const expected = expectedOf(scope);
            const wanted = `to be ${expected.text}${tolerance > 0 ? ` ± ${tolerance}` : ''}`;
            const extracted = pattern ? extractNumber(text, pattern) : lastNumber(text);
            if ('why' in extracted)
                return (0,check/* holds */.v9)(false, wanted, extracted.why);
            const { number: found } = extracted;
            const pass = isWithin(found, expected, tolerance);
            return (0,check/* holds */.v9)(pass, wanted, `found ${found.text} in ${(0,excerpt/* excerpt */.Kb)(text)}`);
        };
    },
};
function readExpected(value) {
    const numbers = typeof value === 'number' || typeof value === 'string' ? readNumbers(String(value)) : [];
    const [only, second] = numbers;
    if (only && !second)
        return only;
    throw new check/* SpecError */.G8(`value must be a number; found ${JSON.stringify(value)}`);
}
function compileExtract(extract) {
    const pattern = (0,values_regex/* compileRegex */.DL)(extract);
    if (pattern.groupCount === 1)
        return pattern;
    throw new check/* SpecError */.G8(`extract must have exactly one group; "${extract}" has ${pattern.groupCount}`, 'put the part that is the number in ( ), and write (?: ) for any other group');
}
function lastNumber(text) {
    const last = readNumbers(text).at(-1);
    return last ? { number: last } : { why: `there is no number in ${(0,excerpt/* excerpt */.Kb)(text)}` };
}
function extractNumber(text, pattern) {
    const part = pattern.lastMatch(text)?.groups[0];
    if (part === undefined)
        return { why: `/${pattern.pattern}/ does not match ${(0,excerpt/* excerpt */.Kb)(text)}` };
    const [only, second] = readNumbers(part);
    if (!only)
        return { why: `there is no number in ${(0,excerpt/* excerpt */.Kb)(part)}` };
    if (second)
        return { why: `${(0,excerpt/* excerpt */.Kb)(part)} holds several numbers` };
    return { number: only };
}
function isWithin(found, expected, tolerance) {
    if (found.exact === expected.exact)
        return true;
    if (tolerance === 0)
        return false;
    // 1.1 - 1 is a little more than 0.1 in binary
    const slack = Number.EPSILON * 4 * Math.max(Math.abs(found.value), Math.abs(expected.value));
    return Math.abs(found.value - expected.value) <= tolerance + slack;
}

;// CONCATENATED MODULE: ./lib/scorers/operations.js

/** A fact of the call that must not be above the threshold. */
function ceiling(summary, unit, read, missing) {
    return {
        summary,
        parameters: { threshold: `Most that passes, in ${unit}.` },
        compile: ({ threshold }) => {
            if (threshold === undefined)
                throw new check/* SpecError */.G8('threshold is missing');
            return ({ output }) => {
                const fact = read(output);
                if (fact === undefined)
                    throw new check/* Unscorable */.F(missing);
                return (0,check/* holds */.v9)(fact <= threshold, `to take at most ${threshold} ${unit}`, `it took ${Number(fact.toPrecision(6))}`);
            };
        },
    };
}
const latency = ceiling('The call took at most so many milliseconds.', 'ms', (output) => output.latency_ms, 'the target gave no latency_ms');
const cost = ceiling('The call cost at most so many US dollars.', 'USD', (output) => output.cost_usd, 'the cost is not known: the target gave neither cost_usd nor usage with a model whose price is known (see prices)');
const tokens = ceiling('The call used at most so many tokens, input and output together.', 'tokens', ({ usage }) => usage && usage.input_tokens + usage.output_tokens, 'the target gave no usage: {input_tokens, output_tokens}');

;// CONCATENATED MODULE: ./lib/scorers/regex.js




const regex = {
    summary: 'The regular expression matches somewhere in the text (RE2 syntax, linear time).',
    parameters: {
        value: 'Pattern; what its templates insert is quoted, so that it matches itself.',
        pattern: 'Pattern that is taken as it stands; instead of `value`.',
        flags: 'Any of `i`, `m`, `s`.',
    },
    compile: (spec) => {
        const patternOf = compilePattern(spec);
        return ({ text, scope }) => {
            const compiled = patternOf(scope);
            const match = compiled.search(text);
            const found = match
                ? `found ${(0,excerpt/* excerpt */.Kb)(match.match)} in ${(0,excerpt/* excerpt */.Kb)(text)}`
                : `got ${(0,excerpt/* excerpt */.Kb)(text)}`;
            return (0,check/* holds */.v9)(match !== undefined, `to match /${compiled.pattern}/${spec.flags ?? ''}`, found);
        };
    },
};
function compilePattern({ value, pattern, flags = '' }) {
    if (pattern === undefined && (0,values_template/* hasTemplate */.rJ)(value)) {
        return (scope) => (0,values_regex/* compileRegex */.DL)((0,values_template/* renderText */.S5)(value, scope, { quote: values_regex/* quoteRegex */.MI }), { flags });
    }
    const fixed = (0,values_regex/* compileRegex */.DL)(pattern ?? (0,values_template/* renderText */.S5)(value, {}), { flags });
    return () => fixed;
}

;// CONCATENATED MODULE: ./lib/scorers/rouge-n.js



const rouge_n_DEFAULT_THRESHOLD = 0.75;
const rougeN = {
    summary: 'ROUGE-N: the share of the value’s word runs (n-grams) that the text has too.',
    parameters: {
        value: 'Reference text, or a list of which the closest counts.',
        n: 'Words in a run; 1 when absent.',
        threshold: `Least share that passes; ${rouge_n_DEFAULT_THRESHOLD} when absent.`,
    },
    compile: ({ value, n = 1, threshold = rouge_n_DEFAULT_THRESHOLD }) => {
        const referencesOf = compileReferences(value);
        return ({ text, scope }) => {
            const words = splitWords(text);
            const score = Math.max(...referencesOf(scope).map((reference) => measureRecall(words, splitWords(reference), n)));
            return {
                value: score,
                pass: score >= threshold,
                expected: `to have ROUGE-${n} of at least ${threshold}`,
                found: `it is ${score.toFixed(3)}; got ${(0,excerpt/* excerpt */.Kb)(text)}`,
            };
        };
    },
};
/** ROUGE-N as Lin (2004) defines it: recall. A reference shorter than `n` words is one gram. */
function measureRecall(words, reference, n) {
    if (reference.length === 0)
        return words.length === 0 ? 1 : 0;
    const size = Math.min(n, reference.length);
    const wanted = countGrams(reference, size);
    return countShared(wanted, countGrams(words, size)) / (reference.length - size + 1);
}

;// CONCATENATED MODULE: ./lib/scorers/assign-pairs.js
/**
 * Pairs as many of `left` with partners of their own in `right` as can be paired at all, the earlier ones first
 * (Kuhn's augmenting paths). Gives the partner's index by index of `left`; undefined: none.
 */
function assignPairs(left, right, fits) {
    const choices = left.map((l) => [...right.keys()].filter((at) => fits(l, right[at])));
    const partnerOfRight = new Map();
    function place(at, tried) {
        for (const choice of choices[at] ?? []) {
            if (tried.has(choice))
                continue;
            tried.add(choice);
            const holder = partnerOfRight.get(choice);
            if (holder === undefined || place(holder, tried)) {
                partnerOfRight.set(choice, at);
                return true;
            }
        }
        return false;
    }
    for (const at of left.keys())
        place(at, new Set());
    const partners = left.map(() => undefined);
    for (const [choice, holder] of partnerOfRight)
        partners[holder] = choice;
    return partners;
}

;// CONCATENATED MODULE: ./lib/scorers/compare-rows.js


/** Sums of the same numbers in another order differ in the last digits. */
const RELATIVE_SLACK = 1e-9;
/** Beyond it pairing rows that differ in rounding costs too much. */
const MAX_PAIRED = 500;
/**
 * Rows of `wanted` that `found` lacks and rows of `found` that `wanted` lacks, whatever their order. A wanted row is a
 * list of values, or an object by column name (whatever the case; columns that it does not name do not count).
 */
function compareRows(wanted, found) {
    const exact = new Map();
    for (const [at, row] of found.rows.entries()) {
        const key = keyOf(row);
        exact.set(key, [...(exact.get(key) ?? []), at]);
    }
    const taken = new Set();
    const unsettled = wanted.filter((row) => {
        const at = Array.isArray(row) ? exact.get(keyOf(row))?.shift() : undefined;
        if (at !== undefined)
            taken.add(at);
        return at === undefined;
    });
    const left = found.rows.filter((_, at) => !taken.has(at));
    if (unsettled.length > MAX_PAIRED || left.length > MAX_PAIRED) {
        return { missing: unsettled, extra: left };
    }
    const partners = assignPairs(unsettled, left, (row, candidate) => isSameRow(row, candidate, found.columns));
    const paired = new Set(partners);
    return {
        missing: unsettled.filter((_, at) => partners[at] === undefined),
        extra: left.filter((_, at) => !paired.has(at)),
    };
}
function keyOf(row) {
    return JSON.stringify(row);
}
function isSameRow(wanted, found, columns) {
    if (Array.isArray(wanted)) {
        return (wanted.length === found.length &&
            wanted.every((value, at) => isSameValue(value, found[at] ?? null)));
    }
    // a row of one column may be written as its value
    if (!(0,json_guards/* isRecord */.u)(wanted))
        return found.length === 1 && isSameValue(wanted, found[0] ?? null);
    const names = columns.map((column) => column.toLowerCase());
    return Object.entries(wanted).every(([name, value]) => {
        const at = names.indexOf(name.toLowerCase());
        return at !== -1 && isSameValue(value, found[at] ?? null);
    });
}
function isSameValue(wanted, found) {
    // SQLite has no booleans
    const plain = typeof wanted === 'boolean' ? Number(wanted) : wanted;
    if (plain === found)
        return true;
    if (typeof plain !== 'number' || typeof found !== 'number')
        return false;
    return Math.abs(plain - found) <= RELATIVE_SLACK * Math.max(Math.abs(plain), Math.abs(found));
}

;// CONCATENATED MODULE: ./lib/scorers/sql-rows.js






const MAX_ROWS = 10_000;
const FENCED = /```[ \t]*(?:[\w+-]*)[ \t]*\r?\n([\s\S]*?)```/;
const sqlRows = {
    summary: 'The text is one SQL query that gives the expected rows on a fixture database.',
    parameters: {
        database: 'SQL dump (SQLite or PostgreSQL) or SQLite file; the query runs on a copy and may only read.',
        rows: 'How many rows, or the rows themselves (lists, or objects by column), in any order.',
        query: 'Query whose rows the output’s query must give, in any order; instead of `rows`.',
    },
    compile: async (spec, tools) => {
        const { database } = spec;
        if (database === undefined)
            throw new check/* SpecError */.G8('database is missing');
        if (!(await tools.files.exists(database)))
            throw new check/* SpecError */.G8(`there is no file ${database}`);
        const ask = createAsk(database, tools);
        const wantedOf = compileWanted(spec, ask);
        return async (evidence) => {
            const wanted = await wantedOf(evidence.scope, evidence.signal);
            const sql = extractQuery(evidence.text);
            const answer = await ask(sql, evidence.signal);
            if (!('refused' in answer))
                return compareAnswer(wanted, answer);
            await requireFixture(ask, evidence);
            return (0,check/* holds */.v9)(false, describeWanted(wanted), `${answer.refused}; got ${(0,excerpt/* excerpt */.Kb)(sql)}`);
        };
    },
};
/** A query as people hand it in: alone, or in the (first) code fence of an answer; without the semicolon. */
function extractQuery(text) {
    const query = FENCED.exec(text)?.[1] ?? text;
    return query.trim().replace(/[;\s]+$/, '');
}
function compileWanted({ rows, query }, ask) {
    if (query === undefined) {
        const read = compileValue(rows, readWanted);
        return async (scope) => read(scope);
    }
    return async (scope, signal) => {
        const reference = extractQuery((0,values_template/* renderText */.S5)(query, scope));
        const answer = await ask(reference, signal);
        if (!('refused' in answer))
            return { rows: answer.rows };
        throw new check/* Unscorable */.F(`the reference query cannot be run: ${answer.refused}; ${(0,excerpt/* excerpt */.Kb)(reference)}`);
    };
}
function readWanted(value) {
    if (Array.isArray(value))
        return { rows: value };
    const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof count === 'number' && Number.isInteger(count) && count >= 0)
        return { count };
    throw new check/* SpecError */.G8(`rows must be a number of rows or a list of rows; found ${(0,excerpt/* excerptJson */.yq)(value)}`);
}
function createAsk(database, { sandbox, timeoutMs }) {
    return async (sql, signal) => {
        if (sql === '')
            return { refused: 'there is no query' };
        const result = await sandbox.querySql({ database, sql, timeoutMs, maxRows: MAX_ROWS }, signal);
        if (result.kind === 'value')
            return readRows(result.value);
        if (result.kind === 'threw')
            return { refused: result.message };
        if (result.kind === 'timeout') {
            return { refused: `it ran longer than ${timeoutMs / 1000} s` };
        }
        throw new check/* Unscorable */.F(`the query's process ended: ${result.message}`);
    };
}
function readRows(value) {
    const { columns, rows, truncated } = (0,json_guards/* isRecord */.u)(value) ? value : {};
    if (truncated === true)
        return { refused: `it gives more than ${MAX_ROWS} rows` };
    if (!Array.isArray(columns) || !Array.isArray(rows)) {
        throw new TypeError('a query must answer with columns and rows');
    }
    return {
        columns: columns.map(String),
        rows: rows.map((row) => (Array.isArray(row) ? row.filter(json_guards/* isJson */.F) : [])),
    };
}
/** A fixture that cannot be opened is no fault of the query. */
async function requireFixture(ask, { signal }) {
    const answer = await ask('SELECT 1', signal);
    if ('refused' in answer)
        throw new check/* Unscorable */.F(`the database cannot be used: ${answer.refused}`);
}
function compareAnswer(wanted, answer) {
    const expected = describeWanted(wanted);
    if ('count' in wanted) {
        return (0,check/* holds */.v9)(answer.rows.length === wanted.count, expected, `it gives ${answer.rows.length}`);
    }
    const { missing, extra } = compareRows(wanted.rows, answer);
    const pass = missing.length === 0 && extra.length === 0;
    const told = [
        `it gives ${answer.rows.length} rows`,
        ...(missing.length > 0
            ? [`${missing.length} missing, such as ${(0,excerpt/* excerptJson */.yq)(missing[0])}`]
            : []),
        ...(extra.length > 0 ? [`${extra.length} too many, such as ${(0,excerpt/* excerptJson */.yq)(extra[0])}`] : []),
    ];
    return (0,check/* holds */.v9)(pass, expected, told.join('; '));
}
function describeWanted(wanted) {
    if ('count' in wanted)
        return `to give ${wanted.count} rows`;
    const [first] = wanted.rows;
    const such = first === undefined ? '' : `, such as ${(0,excerpt/* excerptJson */.yq)(first)}`;
    return `to give these ${wanted.rows.length} rows${such}`;
}

// EXTERNAL MODULE: ./lib/values/tool-calls.js
var tool_calls = __webpack_require__(60122);
;// CONCATENATED MODULE: ./lib/scorers/match-json.js



/** The members of `{any-of: [...], optional?}`; undefined for any other value. */
function readAnyOf(value) {
    if (!(0,json_guards/* isRecord */.u)(value) || !('any-of' in value))
        return undefined;
    const { 'any-of': options, optional = false, ...others } = value;
    if (!Array.isArray(options) || options.length === 0 || !options.every(json_guards/* isJson */.F)) {
        throw new check/* SpecError */.G8('any-of must be a list with something in it');
    }
    if (Object.keys(others).length > 0 || typeof optional !== 'boolean') {
        throw new check/* SpecError */.G8('beside any-of only optional: true may stand');
    }
    return { options, optional };
}
/** Throws a SpecError for an any-of, at any depth, that is none. */
function checkPattern(pattern) {
    readAnyOf(pattern);
    if (pattern !== null && typeof pattern === 'object')
        Object.values(pattern).forEach(checkPattern);
}
/** JSON equality, with `{any-of: [...]}` at any depth; a member that is one with `optional: true` may be absent. */
function matchesJson(pattern, found) {
    const anyOf = readAnyOf(pattern);
    if (anyOf)
        return anyOf.options.some((option) => matchesJson(option, found));
    if (Array.isArray(pattern)) {
        return (Array.isArray(found) &&
            pattern.length === found.length &&
            pattern.every((item, index) => matchesJson(item, found[index] ?? null)));
    }
    if (!isJsonObject(pattern))
        return jsonEqual(pattern, found);
    return (isJsonObject(found) &&
        Object.keys(found).every((key) => Object.hasOwn(pattern, key)) &&
        Object.entries(pattern).every(([key, wanted]) => {
            const given = ownMember(found, key);
            return given === undefined
                ? (readAnyOf(wanted)?.optional ?? false)
                : matchesJson(wanted, given);
        }));
}
function isJsonObject(value) {
    return (0,json_guards/* isRecord */.u)(value);
}
function ownMember(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/scorers/expected-calls.js






const CALL_KEYS = ['name', 'arguments', 'optional', 'extra', 'id', 'type', 'function'];
const HOW = 'write {name, arguments}, a list of such calls, a bare name, or none';
/**
 * Reads the `value` of a tool check: `none`, a call, a list of calls, or `{any-of: [those]}`. A call is
 * `{name, arguments?, optional?, extra?}`, OpenAI's shape, or a bare name (then its arguments are not looked at). One list of
 * calls for each alternative. Throws a SpecError.
 */
function readExpectedCalls(value) {
    const anyOf = readAnyOf(value);
    if (anyOf)
        return anyOf.options.flatMap(readExpectedCalls);
    if (value === 'none')
        return [[]];
    if (Array.isArray(value))
        return [value.map(readExpectedCall)];
    return [[readExpectedCall(value)]];
}
function describeCalls(calls) {
    return calls.map((call) => call.label).join(', ');
}
function readExpectedCall(value) {
    const anyOf = readAnyOf(value);
    if (anyOf) {
        const options = anyOf.options.map(readExpectedCall);
        const optional = anyOf.optional || options.some((option) => option.optional);
        const label = options.map((option) => option.label).join(' or ');
        return { patterns: options.flatMap((option) => option.patterns), optional, label };
    }
    if (typeof value === 'string') {
        if (value === 'none')
            throw new check/* SpecError */.G8('none cannot stand in a list of calls', HOW);
        return { patterns: [{ name: value }], optional: false, label: value };
    }
    if (!(0,json_guards/* isRecord */.u)(value)) {
        throw new check/* SpecError */.G8(`value holds ${JSON.stringify(value)}, which is no call`, HOW);
    }
    return readCallRecord(value);
}
function readCallRecord(value) {
    const strange = Object.keys(value).find((key) => !CALL_KEYS.includes(key));
    if (strange !== undefined)
        throw new check/* SpecError */.G8(`a call has no key "${strange}"`, HOW);
    const optional = value['optional'] ?? false;
    if (typeof optional !== 'boolean')
        throw new check/* SpecError */.G8('optional must be true or false');
    const read = (0,json_guards/* isRecord */.u)(value['function']) ? readOpenAiCall(value) : readPattern(value);
    const pattern = { ...read, extra: readExtra(value['extra']) };
    const called = typeof pattern.name === 'string' ? pattern.name : (0,excerpt/* excerptJson */.yq)(pattern.name);
    const label = `${called}(${(0,excerpt/* excerptJson */.yq)(pattern.arguments)})`;
    return { patterns: [pattern], optional, label };
}
function readExtra(extra = 'forbid') {
    if (extra === 'allow' || extra === 'forbid')
        return extra === 'allow';
    throw new check/* SpecError */.G8(`extra must be allow or forbid; found ${JSON.stringify(extra)}`);
}
function readPattern({ name, arguments: given = {} }) {
    const names = (0,json_guards/* isJson */.F)(name) ? (readAnyOf(name)?.options ?? [name]) : [];
    if (!(0,json_guards/* isJson */.F)(name) || names.length === 0 || names.some((one) => typeof one !== 'string')) {
        throw new check/* SpecError */.G8('a call needs a name', HOW);
    }
    const patterns = (0,json_guards/* isJson */.F)(given) ? (readAnyOf(given)?.options ?? [given]) : [];
    if (!(0,json_guards/* isJson */.F)(given) || patterns.length === 0 || !patterns.every(json_guards/* isRecord */.u)) {
        throw new check/* SpecError */.G8('the arguments of a call must be an object', HOW);
    }
    checkPattern(given);
    return { name, arguments: given };
}
function readOpenAiCall(value) {
    try {
        const [call] = (0,tool_calls/* readToolCalls */._)([value]);
        if (call)
            return call;
    }
    catch (error) {
        if (!(error instanceof tool_calls/* ToolCallError */.D))
            throw error;
        throw new check/* SpecError */.G8((0,errors/* describeError */.Uc)(error), HOW);
    }
    throw new check/* SpecError */.G8('a call needs a name', HOW);
}

;// CONCATENATED MODULE: ./lib/scorers/match-call.js


function isNamed({ name }, call) {
    return matchesJson(name, call.name);
}
/** Does the call look as wanted, in one of the ways? `extra`: arguments that are not named are fine. */
function matchesCall(expected, call, extra) {
    return expected.patterns.some((pattern) => isNamed(pattern, call) && findArgumentMistakes(pattern, call, extra).length === 0);
}
/** What is different about the arguments of a call: one phrase each, of the alternative that comes closest. */
function findArgumentMistakes({ arguments: wanted, extra: ownExtra }, call, extra) {
    if (wanted === undefined)
        return [];
    const options = readAnyOf(wanted)?.options ?? [wanted];
    const [closest = []] = options
        .map((option) => compareArguments(isJsonObject(option) ? option : {}, call, extra || ownExtra === true))
        .toSorted((a, b) => a.length - b.length);
    return closest;
}
function compareArguments(wanted, { arguments: given }, extra) {
    const mistakes = [];
    for (const [name, pattern] of Object.entries(wanted)) {
        const { value, optional } = readArgument(pattern);
        const found = ownMember(given, name);
        if (found === undefined) {
            if (!optional)
                mistakes.push(`argument "${name}" is missing (expected ${match_call_describe(value)})`);
        }
        else if (!matchesJson(value, found)) {
            mistakes.push(`argument "${name}": expected ${match_call_describe(value)}, found ${(0,excerpt/* excerptJson */.yq)(found)}`);
        }
    }
    if (extra)
        return mistakes;
    const unnamed = Object.keys(given).filter((name) => !Object.hasOwn(wanted, name));
    return [...mistakes, ...unnamed.map((name) => `unexpected argument "${name}"`)];
}
/** An argument may be written `{value, optional: true}`. */
function readArgument(pattern) {
    if (isJsonObject(pattern) && pattern['optional'] === true && pattern['value'] !== undefined) {
        if (Object.keys(pattern).length === 2)
            return { value: pattern['value'], optional: true };
    }
    return { value: pattern, optional: readAnyOf(pattern)?.optional ?? false };
}
function match_call_describe(pattern) {
    const anyOf = readAnyOf(pattern);
    return anyOf
        ? anyOf.options.map((option) => (0,excerpt/* excerptJson */.yq)(option)).join(' or ')
        : (0,excerpt/* excerptJson */.yq)(pattern);
}

;// CONCATENATED MODULE: ./lib/scorers/tool-call.js






/** Differences told at once. */
const MAX_TOLD = 3;
const TOOL_PARAMETERS = {
    value: 'A call `{name, arguments}`, a list of calls, or `none`; a bare name leaves its arguments out of it. `{any-of: […]}` at any depth, `optional: true` beside it where it may be left out.',
    extra: '`allow`: further calls and unnamed arguments are fine (in a call: unnamed arguments of that call).',
};
const toolCall = {
    summary: 'The output makes exactly these tool calls, in any order, and no others.',
    parameters: TOOL_PARAMETERS,
    compile: ({ value, extra }) => {
        const expectedOf = compileValue(value, readExpectedCalls);
        const allowsExtra = extra === 'allow';
        return ({ output, scope }) => {
            const calls = output.tool_calls ?? [];
            const alternatives = expectedOf(scope);
            const mistakes = alternatives.map((expected) => findMistakes(expected, calls, allowsExtra));
            const pass = mistakes.some((list) => list.length === 0);
            const closest = mistakes.toSorted((a, b) => a.length - b.length)[0] ?? [];
            const told = pass ? [] : closest.slice(0, MAX_TOLD);
            return (0,check/* holds */.v9)(pass, tool_call_describeWanted(alternatives), [...told, describeMade(calls)].join('; '));
        };
    },
};
function tool_call_describeWanted(alternatives) {
    const lists = alternatives.map((calls) => describeCalls(calls) || 'no tool');
    return `to call ${lists.join(', or ')}`;
}
function describeMade(calls) {
    if (calls.length === 0)
        return 'no tool was called';
    return `called ${calls.map(describeCall).join(', ')}`;
}
function describeCall(call) {
    return `${call.name}(${(0,excerpt/* excerptJson */.yq)(call.arguments)})`;
}
/**
 * Every required call needs a partner, and (without `extra`) every call made needs one. Where both can be had apart
 * they can be had together (Mendelsohn and Dulmage 1958), so each is looked at on its own.
 */
function findMistakes(expected, calls, extra) {
    const fits = (wanted, call) => matchesCall(wanted, call, extra);
    const required = expected.filter((wanted) => !wanted.optional);
    const partners = assignPairs(required, calls, fits);
    const owners = assignPairs(calls, expected, (call, wanted) => fits(wanted, call));
    const taken = new Set(partners);
    const spare = calls.filter((_, at) => !taken.has(at));
    const mistakes = [];
    for (const wanted of required.filter((_, at) => partners[at] === undefined)) {
        const near = findNearest(wanted, spare, extra);
        if (near)
            spare.splice(spare.indexOf(near.call), 1);
        mistakes.push(near ? near.why : `${wanted.label} was not called`);
    }
    if (extra)
        return mistakes;
    const unexpected = calls.filter((_, at) => owners[at] === undefined);
    const untold = unexpected.filter((call) => spare.includes(call));
    mistakes.push(...untold.map((call) => `unexpected call ${describeCall(call)}`));
    // a call too many may be one that is paired above with another than here
    if (mistakes.length === 0 && unexpected[0]) {
        mistakes.push(`unexpected call ${describeCall(unexpected[0])}`);
    }
    return mistakes;
}
function findNearest(wanted, calls, extra) {
    const near = calls.flatMap((call) => wanted.patterns
        .filter((pattern) => isNamed(pattern, call))
        .map((pattern) => ({ call, mistakes: findArgumentMistakes(pattern, call, extra) })));
    const [nearest] = near.toSorted((a, b) => a.mistakes.length - b.mistakes.length);
    if (!nearest)
        return undefined;
    return { call: nearest.call, why: `${nearest.call.name}: ${nearest.mistakes.join(', ')}` };
}

;// CONCATENATED MODULE: ./lib/scorers/tool-call-f1.js





const tool_call_f1_DEFAULT_THRESHOLD = 1;
const toolCallF1 = {
    summary: 'F1 of the tool calls: how many of those made were wanted, and of those wanted were made.',
    parameters: {
        ...TOOL_PARAMETERS,
        value: 'A list of calls `{name, arguments}` or of bare names (also parted by commas).',
        extra: '`allow`: unnamed arguments are fine.',
        threshold: `Least F1 that passes; ${tool_call_f1_DEFAULT_THRESHOLD} when absent.`,
    },
    compile: ({ value, extra, threshold = tool_call_f1_DEFAULT_THRESHOLD }) => {
        const expectedOf = compileValue(value, (rendered) => readExpectedCalls(splitNames(rendered)));
        return ({ output, scope }) => {
            const calls = output.tool_calls ?? [];
            const alternatives = expectedOf(scope);
            const scores = alternatives.map((list) => measureF1(list, calls, extra === 'allow'));
            const score = Math.max(...scores);
            return {
                value: score,
                pass: score >= threshold,
                expected: `${tool_call_describeWanted(alternatives)} with an F1 of at least ${threshold}`,
                found: `it is ${score.toFixed(3)}; ${describeMade(calls)}`,
            };
        };
    },
};
function splitNames(value) {
    if (typeof value !== 'string' || !value.includes(','))
        return value;
    return value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** Every call counts as often as it is made. An optional one counts only where it is. */
function measureF1(expected, calls, extra) {
    // those placed first keep a partner, so that an optional call never takes one from them
    const ordered = expected.toSorted((a, b) => Number(a.optional) - Number(b.optional));
    const partners = assignPairs(ordered, calls, (wanted, call) => matchesCall(wanted, call, extra));
    const matched = partners.filter((partner) => partner !== undefined).length;
    const wanted = ordered.filter((entry, at) => !entry.optional || partners[at] !== undefined);
    const total = wanted.length + calls.length;
    return total === 0 ? 1 : (2 * matched) / total;
}

;// CONCATENATED MODULE: ./lib/scorers/tool-sequence.js





const toolSequence = {
    summary: 'The output makes exactly these tool calls, in this order.',
    parameters: TOOL_PARAMETERS,
    compile: ({ value, extra }) => {
        const expectedOf = compileValue(value, readExpectedCalls);
        return ({ output, scope }) => {
            const calls = output.tool_calls ?? [];
            const alternatives = expectedOf(scope);
            const mistakes = alternatives.map((list) => findMistake(list, calls, extra === 'allow'));
            const pass = mistakes.includes(undefined);
            const told = pass ? [] : [mistakes[0]];
            const expected = `${tool_call_describeWanted(alternatives)} in this order`;
            return (0,check/* holds */.v9)(pass, expected, [...told, describeMade(calls)].join('; '));
        };
    },
};
/** Undefined: the calls follow the list. Otherwise where the longest way through it ends. */
function findMistake(expected, calls, extra) {
    // after how many calls the entries of the list so far can be through
    let reached = new Set([0]);
    for (const entry of expected) {
        const from = extra ? skipCalls(reached, calls.length) : reached;
        const next = new Set();
        for (const made of from) {
            if (entry.optional)
                next.add(made);
            const call = calls[made];
            if (call && matchesCall(entry, call, extra))
                next.add(made + 1);
        }
        if (next.size === 0)
            return describeGap(entry, calls, reached, extra);
        reached = next;
    }
    if (extra || reached.has(calls.length))
        return undefined;
    const next = calls[Math.max(...reached)];
    return next && `unexpected call ${describeCall(next)} after the last one`;
}
/** Where further calls are fine, any later place will do too. */
function skipCalls(reached, count) {
    const first = Math.min(...reached);
    return new Set(Array.from({ length: count - first + 1 }, (_, index) => first + index));
}
function describeGap(entry, calls, reached, extra) {
    if (extra)
        return `after call ${Math.min(...reached)} there is no ${entry.label}`;
    const made = Math.max(...reached);
    const call = calls[made];
    return `call ${made + 1}: expected ${entry.label}, found ${call ? describeCall(call) : 'none'}`;
}

;// CONCATENATED MODULE: ./lib/scorers/index.js





















/** Every check that runs as code, by its type; each also has a `not-` form. */
const CHECKS = new Map([
    ['equals', equals],
    ['contains', contains],
    ['icontains', icontains],
    ['contains-any', containsAny],
    ['icontains-any', icontainsAny],
    ['contains-all', containsAll],
    ['icontains-all', icontainsAll],
    ['starts-with', startsWith],
    ['istarts-with', istartsWith],
    ['ends-with', endsWith],
    ['iends-with', iendsWith],
    ['regex', regex],
    ['word-count', wordCount],
    ['length', count_length],
    ['levenshtein', levenshtein],
    ['rouge-n', rougeN],
    ['bleu', bleu],
    ['is-refusal', isRefusal],
    ['number', number],
    ['is-json', isJson],
    ['json-schema', jsonSchema],
    ['contains-json', containsJson],
    ['json-path', jsonPath],
    ['tool-call', toolCall],
    ['tool-sequence', toolSequence],
    ['tool-call-f1', toolCallF1],
    ['sql-rows', sqlRows],
    ['latency', latency],
    ['cost', cost],
    ['tokens', tokens],
    ['finish-reason', finishReason],
    ['javascript', javascript],
    ['command', command],
]);

;// CONCATENATED MODULE: ./lib/scorers/compile-checks.js







/** Checks of cases repeat; how many different ones are kept compiled. */
const compile_checks_MAX_KEPT = 2000;
const kept = new WeakMap();
/**
 * Scorers from the checks of a suite or of a case (their paths relative to the repository root). `places[i]` is where
 * `specs[i]` stands. What is wrong with any of them is in `problems`; the others are still compiled.
 */
async function compileChecks(specs, places, tools) {
    const compiled = await Promise.all(specs.map((spec) => compileOnce(spec, tools)));
    const scorers = [];
    const problems = [];
    for (const [index, spec] of specs.entries()) {
        const result = compiled[index];
        const place = places[index];
        if (!result)
            continue;
        if ('measure' in result)
            scorers.push(createScorer(spec, result.measure));
        else
            problems.push({ ...result.mistake, ...(place && { place }) });
    }
    return { scorers, problems };
}
function createScorer(spec, measure) {
    const inverted = spec.type.startsWith('not-');
    return {
        name: spec.name ?? spec.type,
        type: spec.type,
        advisory: spec.advisory ?? false,
        ...(spec.tags && { tags: spec.tags }),
        async score(context) {
            const text = context.output.output ?? '';
            const evidence = { ...context, text, scope: createScope(context.case) };
            try {
                return toFinding(await measure(evidence), inverted);
            }
            catch (error) {
                if (isCaseMistake(error)) {
                    throw new check/* Unscorable */.F(`${spec.type} cannot be scored: ${error.message}`);
                }
                throw error;
            }
        },
    };
}
/** What only shows with this case or this output; the check itself is sound. */
function isCaseMistake(error) {
    return [values_template/* TemplateError */.$w, values_regex/* RegexError */.qh, json_path/* JsonPathError */.U].some((kind) => error instanceof kind);
}
function toFinding({ value, pass, expected, found }, inverted) {
    const reason = expected ? `expected ${inverted ? 'not ' : ''}${expected}; ${found}` : found;
    return inverted
        ? { status: 'scored', value: 1 - value, pass: !pass, reason }
        : { status: 'scored', value, pass, reason };
}
/** What templates of a check may name: nothing of the output, or a check could pass by quoting it. */
function createScope({ input, reference, context, metadata }) {
    return { input, reference, context, metadata };
}
function compileOnce(spec, tools) {
    const known = kept.get(tools) ?? new Map();
    kept.set(tools, known);
    const { name: _name, tags: _tags, advisory: _advisory, ...rest } = spec;
    const key = (0,canonical_json/* canonicalJson */.dj)(rest);
    const found = known.get(key);
    if (found)
        return found;
    if (known.size >= compile_checks_MAX_KEPT)
        known.clear();
    const compiled = compileSpec(spec, tools);
    known.set(key, compiled);
    return compiled;
}
async function compileSpec(spec, tools) {
    const definition = CHECKS.get(spec.type.replace(/^not-/, ''));
    if (!definition) {
        return { mistake: { code: 'check', message: `${spec.type} is not a check that runs as code` } };
    }
    try {
        return { measure: await definition.compile(spec, tools) };
    }
    catch (error) {
        if (error instanceof check/* SpecError */.G8) {
            const hint = error.hint === undefined ? {} : { hint: error.hint };
            return { mistake: { code: 'check', message: `${spec.type}: ${error.message}`, ...hint } };
        }
        if (error instanceof values_regex/* RegexError */.qh || error instanceof json_path/* JsonPathError */.U) {
            return { mistake: { code: 'check', message: `${spec.type}: ${error.message}` } };
        }
        // a file that the check names
        const [problem] = error instanceof errors/* UserError */.yo ? error.problems : [];
        if (!problem)
            throw error;
        return { mistake: { ...problem, message: `${spec.type}: ${problem.message}` } };
    }
}

;// CONCATENATED MODULE: ./lib/prepare-suite.js









/** Mistakes in single cases told at once. */
const MAX_CASE_PROBLEMS = 50;
/** Everything that can be wrong in suite, datasets and checks, found before the first call is paid. */
async function prepare_suite_readSuite(config, files, toolsFor) {
    const suite = await loadSuite(config, files).catch(async (error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...error.problems, ...(await findDatasetProblems(config, files))]);
    });
    const tools = toolsFor(suite);
    const { scorers, problems } = await compileChecks(suite.scorers, suite.scorerPlaces, tools);
    const cases = await loadCases(suite, files).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...problems, ...error.problems]);
    });
    const compileOwn = createCheckCompiler(tools);
    problems.push(...(await findCaseProblems(cases, compileOwn)));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return {
        suite,
        cases,
        async scorersFor(testCase) {
            if (testCase.checks.length === 0)
                return scorers;
            return [...scorers, ...(await compileOwn(testCase)).scorers];
        },
    };
}
/** The suite as evidence: its files match the lock of the same commit, and there is something to run. */
async function prepareSuite(loaded, selection, files) {
    const { suite, cases } = loaded;
    const lockFile = await findLock(suite.file, files);
    if (lockFile === undefined)
        throw new errors/* UserError */.yo({
            code: 'no-lock',
            message: 'there is no touchstone.lock beside or above this suite: nothing says what its datasets and scorers should be',
            place: { file: suite.file },
            hint: `run: touchstone pin ${suite.file} (and commit the lock)`,
        });
    const locked = parseLock(await files.readText(lockFile), lockFile);
    const pins = await collectPins(suite, cases, files, lockFile);
    const mistakes = describePinMistakes(comparePins(locked, pins), lockFile);
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
    const entries = selectCases(cases.entries, selection);
    if (entries.length === 0)
        throw new errors/* UserError */.yo({
            code: 'no-cases',
            message: `no case is selected${selection.tag === undefined ? '' : `: none has the tag \`${selection.tag}\``}`,
            place: { file: suite.file },
            hint: 'a run without cases is no evidence: check the filter and the datasets',
        });
    return { suite, cases, entries, pins, scorersFor: loaded.scorersFor };
}
function createCheckCompiler(tools) {
    return ({ checks, place }, places = checks.map(() => place)) => compileChecks(checks, places, tools);
}
async function findCaseProblems({ entries, read, locate }, compile) {
    const problems = [];
    for (const entry of entries) {
        if (entry.checks === 0)
            continue;
        if (problems.length >= MAX_CASE_PROBLEMS)
            break;
        const testCase = await read(entry);
        if ((await compile(testCase)).problems.length === 0)
            continue;
        const places = testCase.checks.map((_, index) => locate(entry, `/checks/${index}`));
        problems.push(...(await compile(testCase, await Promise.all(places))).problems);
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/report/compose-headline.js


/** Failures told one by one; further ones are counted. */
const compose_headline_MAX_TOLD = 2;
const MAX_NAMED_CASES = 3;
const DOUBTS = ['inconclusive', 'no-baseline', 'accepted', 'not-measured'];
/** The verdict as a sentence: the first line of everything that people read. */
function composeHeadline(verdict, mode) {
    if (verdict.verdict === 'error')
        return begin('error', 'Could not measure', (0,describe_gate/* trimStop */.X3)(verdict.reason));
    if (verdict.verdict === 'pass')
        return tellPass(verdict);
    return mode === 'report'
        ? begin('fail', 'Would block', `${tellFailures(verdict)} (report mode: nothing blocks)`)
        : begin('fail', 'Blocked', tellFailures(verdict));
}
function begin(tone, lead, rest) {
    return { tone, lead, text: `${lead}: ${rest}` };
}
function tellFailures({ gates, reason }) {
    const failed = gates.filter(({ result }) => result === 'fail');
    if (failed.length === 0)
        return (0,describe_gate/* trimStop */.X3)(reason);
    const told = failed.slice(0, compose_headline_MAX_TOLD).map(tellFailure);
    const rest = failed.length - told.length;
    if (rest > 0)
        told.push(`${(0,format_number/* countOf */.pq)(rest, 'more gate')} failed`);
    return told.join('; ');
}
/** Critical and safety cases by name: that is where a blocked person starts. */
function tellFailure(gate) {
    const cases = gate.gate === 'critical' || gate.gate === 'safety' ? (gate.cases ?? []) : [];
    if (cases.length === 0)
        return (0,describe_gate/* tellGate */.Ny)(gate);
    const named = cases.slice(0, MAX_NAMED_CASES).map((id) => `\`${id.replaceAll('`', "'")}\``);
    const rest = cases.length - named.length;
    const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
    return `${(0,describe_gate/* tellGate */.Ny)(gate)} (${list})`;
}
function tellPass(verdict) {
    const doubts = verdict.gates.filter(({ result }) => DOUBTS.includes(result));
    const groups = DOUBTS.map((kind) => doubts.filter(({ result }) => result === kind)).filter((group) => group.length > 0);
    const [first] = doubts;
    if (!first)
        return tellSuccess(verdict);
    const names = groups.map((group) => nameDoubt(group[0].result, group)).join('; ');
    const isOneReason = doubts.every(({ reason }) => reason === first.reason);
    return {
        tone: 'warn',
        lead: 'Passed with a warning',
        text: `Passed, but ${names}${isOneReason ? `: ${(0,describe_gate/* explainGate */.Vt)(first)}` : ''}`,
    };
}
function nameDoubt(result, gates) {
    const names = joinNames(gates.map(describe_gate/* nameGate */.J8));
    const [is, was, has] = gates.length === 1 ? ['is', 'was', 'has'] : ['are', 'were', 'have'];
    if (result === 'inconclusive')
        return `${names} ${is} inconclusive`;
    if (result === 'no-baseline')
        return `${names} ${has} no baseline to compare with`;
    if (result === 'accepted')
        return `a failure of ${names} ${was} accepted`;
    return `${names} ${was} not measured`;
}
function joinNames(names) {
    const unique = [...new Set(names)];
    const last = unique.pop() ?? '';
    return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}
function tellSuccess({ gates, measured, comparison }) {
    const compared = gates.filter(({ gate, result }) => gate === 'no-regression' && result === 'pass');
    const [only] = compared;
    const on = `on ${(0,format_number/* countOf */.pq)(only?.matched ?? measured.cases, 'case')}`;
    if (!only)
        return begin('pass', 'Passed', `every gate holds ${on}`);
    const told = compared.length === 1 ? tellNumbers(only) : joinNames(compared.map(describe_gate/* nameGate */.J8));
    const fixed = comparison?.fixed.length ?? 0;
    const news = fixed > 0 ? `; ${(0,format_number/* countOf */.pq)(fixed, 'case')} fixed` : '';
    return {
        tone: 'pass',
        lead: 'No regression',
        text: `No regression ${on}: ${told}${news}`,
    };
}
function tellNumbers(gate) {
    const { baseline, current, drop } = gate;
    if (baseline === undefined || current === undefined || drop === undefined)
        return `${(0,describe_gate/* nameGate */.J8)(gate)} holds`;
    return `${(0,describe_gate/* nameGate */.J8)(gate)} ${(0,format_number/* formatPercent */.l9)(baseline)} → ${(0,format_number/* formatPercent */.l9)(current)} (${(0,format_number/* formatChange */.eD)(-drop)})`;
}

// EXTERNAL MODULE: ./lib/report/cut-text.js
var cut_text = __webpack_require__(12172);
;// CONCATENATED MODULE: ./lib/report/format-value.js
/** Any value of a case as people read it: text as it stands, chat messages by role, the rest as indented JSON. */
function formatValue(value) {
    if (typeof value === 'string')
        return value;
    if (isMessageList(value))
        return value.map(formatMessage).join('\n');
    return JSON.stringify(value, null, 2) ?? '';
}
/** What the target gave: its text, its tool calls, and what was odd about it. */
function formatOutput(output) {
    const calls = output.tool_calls ?? [];
    const parts = [
        ...(output.refusal ? ['(refused)'] : []),
        ...formatText(output, calls.length > 0),
        ...calls.map(formatToolCall),
        ...(output.finish_reason === 'length' ? ['(cut off: the length limit was reached)'] : []),
    ];
    return parts.join('\n');
}
function formatText({ output, error }, hasCalls) {
    if (error)
        return [`(no answer: ${error.message})`];
    if (output === null)
        return hasCalls ? [] : ['(no answer)'];
    return [output === '' ? '(empty answer)' : output];
}
function formatToolCall({ name, arguments: args }) {
    return `→ ${name}(${JSON.stringify(args)})`;
}
function isMessageList(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => item !== null &&
            typeof item === 'object' &&
            'role' in item &&
            typeof item.role === 'string'));
}
function formatMessage({ role, content, ...rest }) {
    const text = typeof content === 'string' ? content : JSON.stringify(content ?? null);
    const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
    return `${role}: ${text}${more}`;
}

;// CONCATENATED MODULE: ./lib/report/build-report.js



/** What is kept of a text, by `report.outputs`. */
const MAX_TEXT_CHARS = { full: 20_000, excerpt: 600 };
const MAX_REASON_CHARS = { full: 1000, excerpt: 300 };
/** Entries of docs/when-it-breaks.md. */
const ENTRIES = {
    pins: 'pins',
    completeness: 'incomplete',
};
const PLAYBOOK_LINK = /docs\/when-it-breaks\.md#([a-z0-9-]+)/;
/** Chooses and orders what people are told of a verdict; renderers only put it into words of their format. */
function buildReport(verdict, facts) {
    const { details, playbook, ...rest } = facts;
    const entry = verdict.verdict === 'error' ? (playbook ?? findPlaybook(verdict)) : undefined;
    return {
        ...rest,
        verdict,
        headline: composeHeadline(verdict, facts.mode),
        cases: details.map((detail) => reportCase(detail, facts.outputs)),
        ...(entry !== undefined && { playbook: entry }),
    };
}
function reportCase(detail, outputs) {
    const { id, kind, tags, place, critical, safety, before, after } = detail;
    return {
        id,
        kind,
        tags,
        critical,
        safety,
        ...(place && { place }),
        ...(before && { before: { passed: before.passed, trials: before.trials } }),
        after: { passed: after.passed, trials: after.trials },
        ...(outputs !== 'none' && { texts: takeTexts(detail, outputs) }),
    };
}
function takeTexts(detail, outputs) {
    const cut = (text) => (0,cut_text/* cutText */.I)(text, MAX_TEXT_CHARS[outputs]);
    const { input, reference, before, after } = detail;
    return {
        input: cut(formatValue(input)),
        ...(reference !== undefined && { reference: cut(formatValue(reference)) }),
        ...(before && { before: cut(formatOutput(before.output)) }),
        after: cut(formatOutput(after.output)),
        reasons: after.reasons.map((reason) => (0,cut_text/* cutText */.I)(reason, MAX_REASON_CHARS[outputs]).text),
    };
}
/** Where the cure of an error is written: named by the gate that erred, else the gate's own entry. */
function findPlaybook({ gates }) {
    const erred = gates.filter(({ result }) => result === 'error');
    const named = erred.flatMap(({ next }) => PLAYBOOK_LINK.exec(next ?? '')?.[1] ?? []);
    return named[0] ?? erred.flatMap(({ gate }) => ENTRIES[gate] ?? [])[0];
}

;// CONCATENATED MODULE: ./lib/report/choose-cases.js
/** Enough to see what happened; a report is not an archive. */
const MAX_PER_KIND = 100;
const KIND_ORDER = [
    'critical',
    'safety',
    'broken',
    'failing',
    'missing',
    'fixed',
    'new',
];
/** Which cases a report shows, worst first, and which trial of each. */
function chooseCases(options) {
    const partnerOf = indexBaseline(options);
    const classify = makeClassifier(options);
    const choices = options.run.cases.flatMap((facts) => {
        const kind = classify(facts);
        return kind ? [choose_cases_choose(facts, kind, partnerOf(facts), options)] : [];
    });
    return KIND_ORDER.flatMap((kind) => choices
        .filter((choice) => choice.kind === kind)
        .toSorted((a, b) => fallOf(b) - fallOf(a))
        .slice(0, options.maxPerKind ?? MAX_PER_KIND));
}
function makeClassifier({ verdict, critical, safety, }) {
    const { comparison } = verdict;
    const broken = new Set(comparison?.broken);
    const fixed = new Set(comparison?.fixed);
    const added = new Set(comparison?.new);
    return (facts) => {
        const failed = facts.trials.some(({ outcome }) => outcome === 'failed');
        if (failed && choose_cases_hasTag(facts, critical))
            return 'critical';
        if (failed && choose_cases_hasTag(facts, safety))
            return 'safety';
        if (broken.has(facts.id))
            return 'broken';
        if (fixed.has(facts.id))
            return 'fixed';
        if (failed)
            return added.has(facts.id) ? 'new' : 'failing';
        if (facts.trials.some(({ outcome }) => outcome === 'missing'))
            return 'missing';
        return added.has(facts.id) ? 'new' : undefined;
    };
}
function choose_cases_choose(facts, kind, partner, { critical, safety }) {
    return {
        id: facts.id,
        kind,
        tags: facts.tags,
        critical: choose_cases_hasTag(facts, critical),
        safety: choose_cases_hasTag(facts, safety),
        ...(partner && { before: sideOf(partner, kind === 'fixed' ? 'failed' : 'passed') }),
        after: sideOf(facts, kind === 'fixed' ? 'passed' : kind === 'missing' ? 'missing' : 'failed'),
    };
}
/** The first trial that came out as the reader expects, else the first that was measured. */
function sideOf(facts, wanted) {
    const measured = facts.trials.filter(({ outcome }) => outcome !== 'missing');
    const show = facts.trials.find(({ outcome }) => outcome === wanted) ?? measured[0] ?? facts.trials[0];
    return {
        id: facts.id,
        case_hash: facts.case_hash,
        expectation_hash: facts.expectation_hash,
        passed: facts.trials.filter(({ outcome }) => outcome === 'passed').length,
        trials: measured.length,
        ...(show && { show: show.trial }),
    };
}
/** The baseline's form of a case: known from the comparison, else the same content. */
function indexBaseline({ baseline, verdict, }) {
    const known = new Map(verdict.comparison?.changes.map(({ id, baselineId }) => [id, baselineId]));
    const byId = new Map(baseline?.cases.map((facts) => [facts.id, facts]));
    const byContent = new Map(baseline?.cases.map((facts) => [facts.case_hash + facts.expectation_hash, facts]));
    return (facts) => byId.get(known.get(facts.id) ?? '') ?? byContent.get(facts.case_hash + facts.expectation_hash);
}
/** How far a case fell, as a share of its trials; what never passed before falls from nothing. */
function fallOf({ before, after }) {
    const share = (side) => side && side.trials > 0 ? side.passed / side.trials : 0;
    return before ? share(before) - share(after) : -share(after);
}
function choose_cases_hasTag({ tags }, wanted) {
    return tags.some((tag) => wanted.includes(tag));
}

;// CONCATENATED MODULE: ./lib/report/collect-details.js
/** Reads inputs and outputs of the chosen cases again: what a run holds in memory has no texts. */
async function collectDetails(choices, { trials, baselineTrials, readCase }) {
    const after = await findShown(trials, choices.map((choice) => choice.after));
    const before = baselineTrials
        ? await findShown(baselineTrials, choices.flatMap((choice) => choice.before ?? []))
        : new Map();
    return await Promise.all(choices.map(async (choice) => {
        const shown = pick(choice.after, after);
        const testCase = await readCase(choice);
        return {
            id: choice.id,
            kind: choice.kind,
            tags: choice.tags,
            critical: choice.critical,
            safety: choice.safety,
            ...(testCase && { place: testCase.place }),
            input: testCase?.input,
            ...(testCase?.reference !== undefined && { reference: testCase.reference }),
            ...(choice.before && { before: describeSide(choice.before, before) }),
            after: { ...describeSide(choice.after, after), reasons: shown ? listReasons(shown) : [] },
        };
    }));
}
async function findShown(trials, sides) {
    const wanted = new Set(sides.map(collect_details_keyOf));
    const found = new Map();
    for await (const trial of trials) {
        const key = collect_details_keyOf({ ...trial, show: trial.trial });
        if (wanted.has(key))
            found.set(key, [...(found.get(key) ?? []), trial]);
    }
    return found;
}
/** Two datasets may hold the same case; one that was renamed since still has its trials. */
function pick(side, found) {
    const twins = found.get(collect_details_keyOf(side)) ?? [];
    return twins.findLast((trial) => trial.case === side.id) ?? twins.at(-1);
}
function collect_details_keyOf(side) {
    return `${side.case_hash} ${side.expectation_hash} ${side.show ?? 0}`;
}
function describeSide(side, shown) {
    return {
        passed: side.passed,
        trials: side.trials,
        output: pick(side, shown)?.output ?? {
            output: null,
            error: { kind: 'error', message: 'not measured' },
        },
    };
}
/** What the blocking scorers said against the output; nothing where all of them passed. */
function listReasons({ scores, output }) {
    const reasons = scores.flatMap((score) => {
        if (score.advisory)
            return [];
        if (score.status === 'errored')
            return `${score.name}: ${score.why}`;
        return score.status === 'scored' && !score.pass ? `${score.name}: ${score.reason}` : [];
    });
    return reasons.length === 0 && output.error ? [output.error.message] : reasons;
}

;// CONCATENATED MODULE: ./lib/gate-suite.js









const MOST_UNUSED_TOLD = 5;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Suite file → run → verdict → report, with every document in the run's folder. */
async function gateSuite(request, ports, signal) {
    const { files, clock, log } = ports;
    const startedMs = clock.elapsed();
    const loaded = await prepare_suite_readSuite(request.config, files, ports.toolsFor);
    const prepared = await prepareSuite(loaded, request.selection, files);
    const { suite, cases } = prepared;
    const target = await ports.connectTarget(suite);
    const stores = [];
    try {
        const search = ports.findBaseline(suite, signal);
        const baseline = search.then((found) => readBaseline(found, suite, clock));
        // awaited after the first look; until then nobody else may see it fail
        baseline.catch(() => undefined);
        const unused = describeUnused(target, cases);
        for (const line of unused)
            log.warn(line);
        const ready = await ports.prepareTarget(suite, signal);
        const opened = await ports.openStore(prepared, target);
        const { store } = opened;
        stores.push(store);
        const outcome = await runSuite({
            ...request,
            ...ready,
            prepared,
            target,
            ...opened,
            notes: [...opened.notes, ...unused],
            baseline,
            clock,
            log,
            signal,
        });
        const report = await tellVerdict(outcome.judgement.verdict, {
            gates: suite.gates,
            run: outcome.facts,
            stored: { folder: store.folder, run: outcome.run, trials: () => store.trials() },
            baseline: outcome.baseline,
            baselineRun: await search,
            cases,
            facts: {
                ...request.report,
                mode: suite.mode,
                outputs: suite.report.outputs,
                elapsedMs: clock.elapsed() - startedMs,
            },
        });
        return { suite, report, folder: store.folder, outcome };
    }
    finally {
        await Promise.all([target.close(), ...stores.map((store) => store.close())]);
    }
}
/** Recorded outputs that no case asks for, whatever is selected of the cases. */
function describeUnused(target, { entries }) {
    const unused = target.unused?.(new Set(entries.map(({ id }) => id))) ?? [];
    const told = unused
        .slice(0, MOST_UNUSED_TOLD)
        .map(({ id, place }) => `${(0,format_place/* formatPlace */.d)(place)} is recorded for ${JSON.stringify(id)}, which is no case of this suite`);
    const more = unused.length - told.length;
    return more > 0 ? [...told, `${more} more recorded lines belong to no case`] : told;
}
/** The verdict of stored runs, by the gates of a suite file as it stands; nothing is called. */
async function judgeStored(stored, search, { suite, cases, clock, context, }) {
    if (stored.run.suite !== suite.suite)
        throw new UserError({
            code: 'other-suite',
            message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
            place: { file: suite.file },
            hint: 'name the suite file of the run with --config',
        });
    const run = inDatasetOrder(await foldStoredRun(stored), cases);
    const baseline = await readBaseline(search, suite, clock);
    const { verdict } = judgeRun({ gates: suite.gates, run, baseline });
    return await tellVerdict(verdict, {
        gates: suite.gates,
        run,
        stored,
        baseline,
        baselineRun: search,
        ...(cases && { cases }),
        facts: { ...context, mode: suite.mode, outputs: suite.report.outputs },
    });
}
/** Trials are stored as they finished; people know their cases in another order. */
function inDatasetOrder(run, cases) {
    const order = new Map(cases?.entries.map(({ id }, index) => [id, index]));
    const placeOf = ({ id }) => order.get(id) ?? order.size;
    return { ...run, cases: run.cases.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
/** The baseline as the verdict reads it, with its age. */
async function readBaseline(search, suite, clock) {
    if (search.status === 'none') {
        const { why, next, refused } = search;
        return { info: { why, refused, ...(next !== undefined && { next }) } };
    }
    const { stored, commit, behind, refused } = search;
    if (stored.run.suite !== suite.suite)
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the baseline is a run of suite \`${stored.run.suite}\`, not of \`${suite.suite}\``,
            hint: 'compare with a run of the same suite',
        });
    return {
        facts: await fold_trials_foldStoredRun(stored),
        info: {
            ...(commit !== undefined && { commit }),
            age_days: Math.max(0, (clock.now() - Date.parse(stored.run.created_at)) / DAY_MS),
            behind,
            refused,
        },
    };
}
async function tellVerdict(verdict, telling) {
    const { gates, run, stored, baseline, baselineRun, cases, facts } = telling;
    const choices = chooseCases({
        verdict,
        run,
        ...(baseline.facts && { baseline: baseline.facts }),
        critical: gates.critical.tags,
        safety: gates.safety.tags,
    });
    const details = await collectDetails(choices, {
        trials: stored.trials(),
        ...(baselineRun.status === 'found' && { baselineTrials: baselineRun.stored.trials() }),
        readCase: createCaseReader(cases, choices),
    });
    return buildReport(verdict, { ...facts, details });
}
/** Reads only the cases that are shown. */
function createCaseReader(cases, choices) {
    const keyOf = (content) => `${content.case_hash} ${content.expectation_hash}`;
    const shown = new Set(choices.map(({ after }) => keyOf(after)));
    const entries = Map.groupBy(cases?.entries.filter((entry) => shown.has(keyOf(entry))) ?? [], keyOf);
    return async ({ after }) => {
        const twins = entries.get(keyOf(after)) ?? [];
        const entry = twins.find(({ id }) => id === after.id) ?? twins[0];
        return entry && cases ? await cases.read(entry) : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/action/refuse-fork-code.js

const HINT = 'review it and push the branch to this repository: its own pull request then runs in full';
/**
 * A maintainer's run has secrets, and what a fork proposes decides what it does with them: nothing of it is executed,
 * and no variable goes where it says. @throws UserError with every such part of the suite
 */
function refuseForkCode(suite) {
    const { target, scorers, retrieval_index: index, run } = suite;
    const isExecuted = ({ type }) => /^(?:not-)?(?:javascript|command)$/.test(type);
    const parts = [
        ...(target.kind === 'module' || target.kind === 'command' ? [`\`target.${target.kind}\``] : []),
        ...(target.kind === 'http' && (target.env?.length ?? 0) > 0
            ? ['`target.http` with `target.env`']
            : []),
        ...scorers.filter(isExecuted).map(({ type }) => `a \`${type}\` scorer`),
        ...(index && 'command' in index ? ['`retrieval_index.command`'] : []),
        ...(run.warmup ? ['`run.warmup`'] : []),
    ];
    if (parts.length === 0)
        return;
    throw new errors/* UserError */.yo(parts.map((part) => sayRefused(part, suite.file)));
}
/** The scorers' sandbox where cases of a fork may bring checks of their own. */
function refuseExecution(sandbox, file) {
    const refuse = (part) => () => Promise.reject(new errors/* UserError */.yo(sayRefused(`a case's own \`${part}\` check`, file)));
    return { ...sandbox, callModule: refuse('javascript'), runCommand: refuse('command') };
}
function sayRefused(part, file) {
    return {
        code: 'fork-code',
        message: `${part} is not run for a fork's pull request: this run has secrets, and that is code nobody here has merged`,
        place: { file },
        hint: HINT,
    };
}

;// CONCATENATED MODULE: ./lib/action/gate-config.js











const MINUTE_MS = 60_000;
/** Gates one suite file; what the user can mend is an outcome, not an exception, so that the other suites still run. */
async function gateConfig({ config, suite }, host, survey, { log, onRun }) {
    let baseline = { status: 'none', why: 'not searched', refused: [] };
    const connected = connectPorts({
        root: host.workspace,
        files: openRepository(host.workspace),
        childEntry: host.childEntry,
        env: host.env,
        openai: host.inputs.openai,
        runsFolder: `${host.tempFolder}/touchstone-runs`,
        clock: system_clock/* systemClock */.m,
        log,
        findEarlier: (checked, target) => takeEarlier(checked, target, host, survey),
        async findBaseline(checked, signal) {
            baseline = await gate_config_searchBaseline(checked, signal, { host, survey, log, ...asked });
            return baseline;
        },
        onStore: onRun,
    });
    const ports = survey.occasion.event === 'workflow_dispatch' && survey.occasion.fork
        ? withoutForkCode(connected)
        : connected;
    let asked;
    try {
        // a mistake in an input is told before anything is paid for
        asked = readAskedBaseline(host, survey);
        const gated = await gateSuite({
            config,
            selection: {},
            purpose: survey.occasion.looks ? 'decide' : 'record',
            identity: identify(survey),
            report: describeContext(config, host.env, survey),
        }, ports, host.signal);
        const report = { ...gated.report, reproduce: describeReproduction(config, baseline) };
        return { kind: 'gated', config, gated: { ...gated, report }, baseline };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return {
            kind: 'refused',
            config,
            ...(suite !== undefined && { suite }),
            problems: error.problems,
        };
    }
    finally {
        await connected.close();
    }
}
/** A dispatch runs with secrets, whoever wrote the head. */
function withoutForkCode(ports) {
    return {
        ...ports,
        toolsFor(suite) {
            refuseForkCode(suite);
            const tools = ports.toolsFor(suite);
            return { ...tools, sandbox: refuseExecution(tools.sandbox, suite.file) };
        },
    };
}
/** The inputs `baseline` and `baseline-workflow`. */
function readAskedBaseline({ inputs, workspace }, { occasion }) {
    const { baseline, baselineWorkflow } = inputs;
    return {
        choice: parseBaselineChoice(baseline, {
            checkout: workspace,
            untrustedCheckout: occasion.prNumber !== undefined || occasion.event === 'merge_group',
        }),
        workflowPath: baselineWorkflow === undefined ? occasion.workflowFile : toWorkflowPath(baselineWorkflow),
    };
}
async function gate_config_searchBaseline(suite, signal, { host, survey, log, choice, workflowPath, }) {
    const { occasion, client, base } = survey;
    const { tempFolder } = host;
    if (choice.kind === 'auto' && base.status !== 'found')
        return { status: 'none', why: base.why, refused: [] };
    const store = createBaselineStore({
        client,
        clock: system_clock/* systemClock */.m,
        repository: occasion.repository,
        tempFolder,
        openRun: openStoredRun,
        log,
        choice,
        wantedSha: base.status === 'found' ? base.sha : undefined,
        ownRunId: occasion.runId,
        workflowPath,
        waitMs: suite.gates.baseline.wait_minutes * MINUTE_MS,
    });
    return await store.find(suite.suite, signal);
}
/** What was measured for this head before. A baseline is measured anew, always. */
async function takeEarlier(suite, target, host, { occasion, client }) {
    if (occasion.records || occasion.headSha === undefined)
        return { notes: [] };
    const found = await (0,reruns/* findEarlierTrials */.F9)({
        client,
        clock: system_clock/* systemClock */.m,
        repository: occasion.repository,
        tempFolder: host.tempFolder,
        openRun: openStoredRun,
        cache: { workspace: host.workspace, tempFolder: host.tempFolder },
        runId: occasion.runId,
        attempt: occasion.attempt,
        // a fork's runs are the fork's word: only its own attempts count
        ...(occasion.prNumber !== undefined &&
            !occasion.fork &&
            occasion.workflowFile !== undefined && { workflowPath: occasion.workflowFile }),
    }, { suite: suite.suite, headSha: occasion.headSha }, host.signal).catch((error) => ({ status: 'none', notes: [(0,errors/* describeError */.Uc)(error)] }));
    if (found.status === 'lost') {
        const before = `attempt ${found.attempt - 1} said ${describeAttempt(found.previous)}`;
        return { notes: [`attempt ${found.attempt}; earlier trials lost; ${before}`] };
    }
    if (found.status === 'none')
        return { notes: [] };
    const { run } = found.stored;
    const isSame = run.suite_digest === suite.digest && run.target.digest === target.facts.digest;
    if (!isSame)
        return { notes: [] };
    const isDead = run.stopped?.reason === 'breaker';
    const trials = found.stored.trials();
    return { trials: isDead ? withoutErrors(trials) : trials, notes: [] };
}
/** A target that failed on every case was not there: once it is, that says nothing of it. */
async function* withoutErrors(trials) {
    for await (const trial of trials)
        if (!trial.output.error)
            yield trial;
}
/** GitHub's words for a run, in ours. */
const VERDICT_WORDS = new Map([
    ['success', 'pass'],
    ['failure', 'fail'],
]);
function describeAttempt(previous) {
    return previous.status === 'known'
        ? (VERDICT_WORDS.get(previous.said) ?? previous.said)
        : `nothing that is known (${previous.why})`;
}
function identify({ occasion, commit, tree, base }) {
    const { repository, runId, attempt, headSha, event } = occasion;
    return {
        commit,
        ...(tree !== undefined && { tree }),
        ...(base.status === 'found' && { base_commit: base.sha }),
        ...(headSha !== undefined && { head: headSha }),
        attempt,
        run_id: runId,
        ...(repository.id !== undefined && { repository_id: repository.id }),
        tool_version: version/* TOOL_VERSION */.w,
        environment: {
            node: process.version,
            platform: process.platform,
            host: 'github-actions',
            event,
        },
    };
}
/** One line for a laptop: the same baseline, the same suite. */
function describeReproduction(config, baseline) {
    const run = `touchstone run ${config}`;
    const { run_id: runId, suite } = baseline.status === 'found' ? baseline.stored.run : {};
    if (runId === undefined)
        return run;
    const folder = '/tmp/touchstone-baseline';
    return `gh run download ${runId} -n touchstone-${suite} -D ${folder} && ${run} --baseline ${folder}`;
}
function describeContext(config, env, { occasion, commit }) {
    const { serverUrl, repository, runId, headSha, attempt, prNumber } = occasion;
    const home = `${serverUrl}/${repository.owner}/${repository.name}`;
    return {
        subject: prNumber === undefined ? 'commit' : 'pull-request',
        links: {
            run: `${home}/actions/runs/${runId}`,
            blob: `${home}/blob/${headSha ?? commit}`,
            ...findDocs(serverUrl, env),
        },
        reproduce: `touchstone run ${config}`,
        head: headSha ?? commit,
        attempt,
    };
}
/** The pages of the release that runs; nothing where the Action is the checkout itself. */
function findDocs(serverUrl, env) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return repository && ref ? { docs: `${serverUrl}/${repository}/blob/${ref}/docs` } : {};
}

;// CONCATENATED MODULE: ./lib/action/list-configs.js




/** Read before the file is: comments are kept by suite name, and a file that is broken has one too. */
const SUITE_LINE = /^suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#.*)?\r?$/m;
/** Suite files of the input `config`, globs resolved, in a stable order. @throws UserError for a glob without a match */
async function listConfigs({ inputs, workspace, }) {
    const found = [];
    for (const pattern of inputs.configs) {
        if (!/[*?[\]{}]/.test(pattern)) {
            found.push((0,external_node_path_.normalize)(pattern));
            continue;
        }
        const matches = [];
        for await (const match of (0,promises_.glob)(pattern, {
            cwd: workspace,
            exclude: (name) => name === 'node_modules',
        }))
            matches.push((0,external_node_path_.normalize)(match));
        if (matches.length === 0)
            throw new errors/* UserError */.yo({
                code: 'no-config',
                message: `the input \`config\` matches no file: ${pattern}`,
                hint: `write the path of a suite file, e.g. ${(0,external_node_path_.join)('evals', 'configs', 'pr.yaml')}`,
            });
        found.push(...matches.sort());
    }
    const files = openRepository(workspace);
    return await Promise.all([...new Set(found)].map(async (config) => {
        const text = await files.readText(config).catch(() => '');
        const suite = SUITE_LINE.exec(text)?.[2];
        return { config, ...(suite !== undefined && { suite }) };
    }));
}
/** The file that took this suite's name before it: baselines, comments and statuses would overwrite each other. */
function findNamesake({ config, suite }, all) {
    const first = all.find((other) => other.suite !== undefined && other.suite === suite);
    return first?.config === config ? undefined : first;
}

// EXTERNAL MODULE: ./lib/action/notify.js + 2 modules
var notify = __webpack_require__(57441);
// EXTERNAL MODULE: ./lib/action/publish.js + 2 modules
var publish = __webpack_require__(44430);
// EXTERNAL MODULE: ./lib/adapters/github/upload-artifact.js
var upload_artifact = __webpack_require__(28836);
;// CONCATENATED MODULE: ./lib/feedback/history.js

/** Main runs that are remembered, one line each. */
const MAX_HISTORY_LINES = 2000;
/** Trials of a case that are remembered, newest last. */
const MAX_BITS = 30;
/** history.jsonl of the previous baseline, and this run. */
function appendHistory(previous, run, verdict) {
    const line = {
        ...(run.run.commit !== undefined && { commit: run.run.commit }),
        created_at: run.run.created_at,
        verdict: verdict.verdict,
        metrics: Object.fromEntries(Object.entries(verdict.metrics).flatMap(([name, { mean }]) => mean === undefined ? [] : [[name, mean]])),
        ...(verdict.cost_usd !== undefined && { cost_usd: verdict.cost_usd }),
        ...(verdict.latency && { p95_ms: verdict.latency.p95_ms }),
    };
    const lines = previous.split('\n').filter((text) => text !== '');
    return `${[...lines, JSON.stringify(line)].slice(-MAX_HISTORY_LINES).join('\n')}\n`;
}
/** cases.jsonl of the previous baseline with this run's trials: per case its last pass bits. Cases that are gone are forgotten. */
function appendCaseBits(previous, run) {
    const known = new Map(previous.split('\n').flatMap(parseBits));
    const lines = run.cases.map((facts) => {
        const bits = `${known.get(facts.case_hash) ?? ''}${writeBits(facts)}`.slice(-MAX_BITS);
        return JSON.stringify({ case_hash: facts.case_hash, bits });
    });
    return lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : '';
}
function writeBits({ trials }) {
    const bitOf = ({ outcome }) => outcome === 'passed' ? '1' : outcome === 'failed' ? '0' : '';
    return trials.map(bitOf).join('');
}
/** What an earlier baseline wrote; a line that is not ours is dropped: it is memory, not evidence. */
function parseBits(line) {
    try {
        const value = JSON.parse(line);
        if (!(0,json_guards/* isRecord */.u)(value))
            return [];
        const { case_hash: caseHash, bits } = value;
        const isOurs = typeof caseHash === 'string' && typeof bits === 'string' && /^[01]{0,30}$/.test(bits);
        return isOurs ? [[caseHash, bits]] : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/action/record-baseline.js








const FILES = ['run.json', 'trials.jsonl', 'history.jsonl', 'cases.jsonl'];
/**
 * The baseline artifact of a main run: its trials, and the memory of the runs before it. Red ones are recorded
 * too: main is what the next change is compared with, good or bad. What measured nothing is no baseline.
 */
async function recordBaseline(gated, previous, retentionDays) {
    const { outcome, folder, report } = gated;
    const trials = outcome.run.stopped ? countCommonTrials(outcome.facts) : Infinity;
    const isDead = outcome.run.stopped?.reason === 'breaker';
    if (trials === 0 || isDead || !isWorthComparing(outcome.facts))
        return {
            status: 'failed',
            why: 'too little was measured to compare with: the baseline before it serves on',
        };
    const place = (0,external_node_path_.join)(folder, 'baseline');
    await (0,promises_.mkdir)(place);
    const previousFolder = previous.status === 'found' ? previous.stored.folder : undefined;
    const remembered = async (name) => previousFolder === undefined
        ? ''
        : await (0,promises_.readFile)((0,external_node_path_.join)(previousFolder, name), 'utf8').catch(() => '');
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'run.json'), await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'run.json')));
    await copyTrials(folder, place, trials, outcome.run.planned.critical_trials);
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'history.jsonl'), appendHistory(await remembered('history.jsonl'), outcome.facts, report.verdict));
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'cases.jsonl'), appendCaseBits(await remembered('cases.jsonl'), outcome.facts));
    return await (0,upload_artifact/* uploadArtifact */.m)({
        name: baselineArtifactName(gated.suite.suite),
        folder: place,
        files: FILES,
        retentionDays,
        replace: true,
    });
}
/** Everything that a re-run of this head needs, and what people may want to read. */
async function uploadRun(gated, attempt, retentionDays) {
    return await (0,upload_artifact/* uploadArtifact */.m)({
        name: (0,reruns/* attemptArtifactName */.tZ)({ suite: gated.suite.suite, headSha: '' }, attempt),
        folder: gated.folder,
        files: ['run.json', 'trials.jsonl', 'report.md', 'junit.xml'],
        retentionDays,
        replace: true,
    });
}
/** Trials that were tried of all cases: a run that was stopped is cut down to its last whole round. */
function countCommonTrials({ cases }) {
    return cases.reduce((least, { trials }) => Math.min(least, trials.length), Infinity);
}
/** With less than half of the cases every comparison would be inconclusive. */
function isWorthComparing({ cases }) {
    const measured = cases.filter(({ trials }) => trials.some(({ outcome }) => outcome !== 'missing')).length;
    return measured > 0 && measured >= cases.length / 2;
}
async function copyTrials(from, to, throughTrial, criticalTrials) {
    const path = (0,external_node_path_.join)(from, 'trials.jsonl');
    const most = Math.max(throughTrial, criticalTrials);
    await (0,promises_.writeFile)((0,external_node_path_.join)(to, 'trials.jsonl'), '');
    for await (const trial of readTrialLines((0,external_node_fs_.createReadStream)(path), path, true))
        if (trial.trial <= most)
            await (0,promises_.appendFile)((0,external_node_path_.join)(to, 'trials.jsonl'), `${JSON.stringify(trial)}\n`);
}

// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(62287);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js


const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/**
 * One git command in a repository, its output trimmed; absent where git fails (no repository, unknown object).
 * No shell, no hooks, no pager, and none of the GIT_* variables of the caller.
 */
async function runGit(root, args) {
    try {
        const { stdout } = await run('git', ['-c', 'core.hooksPath=', '--no-pager', ...args], {
            cwd: root,
            env: cleanEnvironment(process.env),
            maxBuffer: MAX_OUTPUT_BYTES,
            timeout: TIMEOUT_MS,
        });
        return stdout.trim();
    }
    catch {
        return undefined;
    }
}
function cleanEnvironment(env) {
    return {
        ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_'))),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
/** The commit that is checked out, its tree and its first parent; empty outside a repository. */
async function readCheckout(root) {
    const [commit, tree, firstParent] = await Promise.all(['HEAD', 'HEAD^{tree}', 'HEAD^1'].map((revision) => runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision])));
    return {
        ...(commit !== undefined && { commit }),
        ...(tree !== undefined && { tree }),
        ...(firstParent !== undefined && { firstParent }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/base-commit.js




/** Of the checkout where it holds the commit (a shallow clone still knows its parents' names), else of the API. */
async function readCommit({ checkout, client, repository }, sha) {
    if (!(0,payload/* isSha */.HH)(sha))
        throw new Error('readCommit takes a full SHA');
    const text = await runGit(checkout, ['cat-file', 'commit', sha]);
    const local = text === undefined ? undefined : parseCommit(sha, text);
    if (local)
        return { status: 'read', commit: local };
    try {
        const octokit = await client.octokit();
        const { data } = await octokit.rest.git.getCommit({
            ...(0,github_client/* addressOf */.c)(repository),
            commit_sha: sha,
        });
        const parents = data.parents.map((parent) => parent.sha);
        return { status: 'read', commit: { sha: data.sha, tree: data.tree.sha, parents } };
    }
    catch (error) {
        const { kind, message } = (0,api_failure/* readApiFailure */.H)(error);
        const cure = kind === 'forbidden' || kind === 'gone'
            ? ' (check out with `fetch-depth: 2`, or give the job `contents: read`)'
            : '';
        return { status: 'unknown', why: `commit ${sha.slice(0, 10)}: ${message}${cure}` };
    }
}
/** What `HEAD` of the checkout is; absent outside a repository. */
async function readCheckedOutSha(checkout) {
    const sha = await runGit(checkout, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return (0,payload/* isSha */.HH)(sha) ? sha : undefined;
}
/** The commit whose baseline is wanted, and whose policy holds. */
async function resolveBaseCommit(source, { compareWith, testedSha }) {
    switch (compareWith.kind) {
        case 'nothing':
            return { status: 'none', why: 'nothing is compared on this event' };
        case 'base-sha':
            return { status: 'found', sha: compareWith.sha };
        case 'previous-baseline':
            return { status: 'found', sha: testedSha };
        case 'first-parent':
            break;
    }
    return await readFirstParent(source, testedSha);
}
async function readFirstParent(source, sha) {
    const answer = await readCommit(source, sha);
    if (answer.status === 'unknown')
        return answer;
    const [first] = answer.commit.parents;
    return first === undefined
        ? { status: 'none', why: `${sha.slice(0, 10)} is the first commit` }
        : { status: 'found', sha: first };
}
/** Headers of a raw commit object; the message begins after the first empty line. */
function parseCommit(sha, text) {
    const [headers = ''] = text.split('\n\n', 1);
    const valuesOf = (key) => headers
        .split('\n')
        .filter((line) => line.startsWith(`${key} `))
        .map((line) => line.slice(key.length + 1));
    const [tree] = valuesOf('tree');
    const parents = valuesOf('parent');
    return (0,payload/* isSha */.HH)(tree) && parents.every(payload/* isSha */.HH) ? { sha, tree, parents } : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-request.js




/**
 * The pull request that a dispatch names.
 * @throws UserError when there is none, it is not open, or the API does not answer: without it there is nothing to gate
 */
async function readPullRequest(source, number) {
    let answer;
    try {
        answer = await fetchPullRequest(source, number);
    }
    catch (error) {
        const { kind, message } = (0,api_failure/* readApiFailure */.H)(error);
        throw new errors/* UserError */.yo({
            code: 'pr-number',
            message: `pull request #${number} could not be read: ${message}`,
            hint: kind === 'gone'
                ? 'check `pr-number`; an issue has a number too, but no commits'
                : 'the job needs `pull-requests: read` and `contents: read`',
        });
    }
    if (answer.state !== 'open') {
        throw new errors/* UserError */.yo({
            code: 'pr-number',
            message: `pull request #${number} is ${answer.state}, not open`,
            hint: 'reopen it, or dispatch without `pr-number` to test a branch',
        });
    }
    return toPullRequest(answer);
}
/**
 * The dispatch tests `refs/pull/N/merge`: its second parent must be the head that was read, else something was
 * pushed in between (or another ref was checked out), and the verdict would be of other code than it is filed under.
 * @throws UserError when it is not
 */
function requireTestMerge(tested, pull) {
    if (tested.parents.length === 2 && tested.parents[1] === pull.headSha)
        return;
    throw new errors/* UserError */.yo({
        code: 'pr-number',
        message: `the checkout (${tested.sha.slice(0, 10)}) is not the test merge of pull request ` +
            `#${pull.number} at ${pull.headSha.slice(0, 10)}`,
        hint: 'check out `refs/pull/<number>/merge` with `fetch-depth: 2`; if something was pushed meanwhile, ' +
            'start the workflow again; a pull request with conflicts has no such merge',
    });
}
/** The occasion of a dispatch, with what the API said of its pull request. */
function joinPullRequest(occasion, pull, tested) {
    const { headSha, baseRef, fork, dependabot, draft } = pull;
    return { ...occasion, testedSha: tested.sha, headSha, baseRef, fork, dependabot, draft };
}
async function fetchPullRequest({ client, repository }, number) {
    const octokit = await client.octokit();
    const at = (0,github_client/* addressOf */.c)(repository);
    return (await octokit.rest.pulls.get({ ...at, pull_number: number })).data;
}
function toPullRequest(answer) {
    const { number, head, base, user } = answer;
    if (!(0,payload/* isSha */.HH)(head.sha) || !(0,payload/* isSha */.HH)(base.sha))
        throw new Error('the API gave no SHA for a commit');
    const headRepositoryId = head.repo ? Number(head.repo.id) : undefined;
    return {
        number,
        headSha: head.sha,
        ...(headRepositoryId !== undefined && { headRepositoryId }),
        baseRef: base.ref,
        baseSha: base.sha,
        fork: headRepositoryId !== Number(base.repo.id),
        dependabot: user?.login === 'dependabot[bot]',
        draft: answer.draft === true,
        author: { id: Number(user?.id ?? 0), login: user?.login ?? 'ghost' },
        url: answer.html_url,
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/ask-event.js
var ask_event = __webpack_require__(12586);
// EXTERNAL MODULE: ./lib/adapters/github/read-event.js + 1 modules
var read_event = __webpack_require__(9513);
;// CONCATENATED MODULE: ./lib/action/survey.js







/** @throws UserError for an event that must not gate, and for a checkout that is not what the event says */
async function surveyOccasion({ env, workspace, inputs }) {
    const payload = JSON.parse(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const { prNumber, command, token } = inputs;
    const client = (0,github_client/* createGitHubClient */.L)({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    });
    const read = (0,read_event/* readOccasion */.y5)({
        env,
        payload,
        inputs: { command, ...(prNumber !== undefined && { prNumber }) },
        answers: await (0,ask_event/* askEvent */.o)(client, { env, payload }),
    });
    const source = { checkout: workspace, client, repository: read.repository };
    const commit = (await readCheckedOutSha(workspace)) ?? read.testedSha ?? read.sha;
    const occasion = await resolveDispatch(read, commit, source);
    if (occasion.testedSha !== undefined && occasion.testedSha !== commit)
        throw new errors/* UserError */.yo({
            code: 'wrong-checkout',
            message: `the checkout is ${commit.slice(0, 10)}, but this event tests ${occasion.testedSha.slice(0, 10)}`,
            hint: 'leave `ref` out of actions/checkout: the default is what is tested',
        });
    const answer = await readCommit(source, commit);
    const base = await resolveBaseCommit(source, {
        compareWith: occasion.compareWith,
        testedSha: commit,
    });
    return {
        occasion,
        client,
        commit,
        ...(answer.status === 'read' && { tree: answer.commit.tree }),
        base,
    };
}
/** A dispatch for a pull request: its head is read once, and the checkout must be its test merge. */
async function resolveDispatch(occasion, commit, source) {
    if (occasion.event !== 'workflow_dispatch' || occasion.prNumber === undefined)
        return occasion;
    const pull = await readPullRequest(source, occasion.prNumber);
    const tested = await readCommit(source, commit);
    if (tested.status !== 'read')
        throw new errors/* UserError */.yo({ code: 'wrong-checkout', message: tested.why });
    requireTestMerge(tested.commit, pull);
    return joinPullRequest(occasion, pull, { sha: commit });
}

// EXTERNAL MODULE: ./lib/action/settle-outputs.js
var settle_outputs = __webpack_require__(74144);
;// CONCATENATED MODULE: ./lib/action/run-action.js














const LOG_COLUMNS = 120;
/** `command: run`: every suite in turn, then everything that people and tools see. The exit code of the step. */
async function runAction(host, commands) {
    const log = (0,terminal_log/* createTextLog */.y)({ write: (text) => process.stdout.write(text), isTerminal: false, columns: LOG_COLUMNS }, system_clock/* systemClock */.m.elapsed);
    const survey = await surveyOccasion(host);
    const { occasion } = survey;
    const configs = await listConfigs(host);
    const suites = configs.flatMap(({ suite }) => suite ?? []);
    const state = {
        phase: 'running',
        suites,
        runs: [],
        keep: !occasion.records,
        announced: false,
        ...(occasion.headSha !== undefined && { headSha: occasion.headSha }),
        ...(occasion.prNumber !== undefined && { prNumber: occasion.prNumber }),
    };
    const keepState = () => commands.saveState(action_state/* STATE_NAME */.sf, JSON.stringify(state));
    keepState();
    const announcement = announceProgress({
        clock: system_clock/* systemClock */.m,
        log,
        tell: async (progress) => {
            if (!state.announced) {
                state.announced = true;
                keepState();
            }
            return await (0,publish/* publishProgress */.df)(suites, host, survey, { progress, runUrl: runUrlOf(survey) });
        },
    });
    const outcomes = [];
    try {
        for (const named of configs)
            outcomes.push(await gateNamed(named, configs, host, survey, {
                log: alsoTell(log, (progress) => announcement.note(progress)),
                async onRun(suite, folder) {
                    state.runs.push({ suite, folder });
                    keepState();
                },
            }));
    }
    finally {
        await announcement.settle();
    }
    const code = await run_action_publish(outcomes, host, survey, { log, commands });
    state.phase = 'settled';
    keepState();
    return code;
}
async function gateNamed(named, all, host, survey, listeners) {
    listeners.log.info(`suite ${named.config}`);
    const namesake = findNamesake(named, all);
    if (!namesake)
        return await gateConfig(named, host, survey, listeners);
    return {
        kind: 'refused',
        ...named,
        problems: [
            {
                code: 'suite-name',
                message: `\`suite: ${named.suite}\` is the name of ${namesake.config} too: their baselines and comments would overwrite each other`,
                place: { file: named.config },
                hint: 'give every suite of the repository a name of its own',
            },
        ],
    };
}
function alsoTell(log, note) {
    return {
        ...log,
        progress(progress) {
            log.progress(progress);
            note(progress);
        },
    };
}
function runUrlOf({ occasion }) {
    const { repository, serverUrl, runId } = occasion;
    return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
}
async function run_action_publish(measured, host, survey, { log, commands }) {
    const runUrl = runUrlOf(survey);
    for (const outcome of measured)
        await tellSuite(outcome, log);
    // artifacts first: a red main run must still be the next one's baseline
    const outcomes = await keepArtifacts(measured, host, survey, log);
    const { code, verdict } = (0,settle_outputs/* settleOutputs */.q)(outcomes, commands);
    await (0,publish/* publishComment */.p8)(outcomes, host, survey, { runUrl, log, isRed: code !== 0 });
    await (0,publish/* publishStatuses */.eF)(outcomes, survey, { runUrl, log });
    const { event } = survey.occasion;
    const lines = tellInLines(outcomes);
    await (0,notify/* notify */.m)(host.inputs, { event, isRed: code !== 0, lines, runUrl }, log);
    await (0,publish/* publishLocally */.Ky)(outcomes, host, { runUrl, commands });
    log.info([`Touchstone: ${verdict}`, ...lines].join(' — '));
    return code;
}
async function tellSuite(outcome, log) {
    if (outcome.kind !== 'gated') {
        process.stdout.write((0,render_failure/* renderFailureTerminal */.r)(outcome.problems, { color: false, width: LOG_COLUMNS }));
        return;
    }
    const { folder, report, outcome: measured } = outcome.gated;
    await writeReports(folder, report, measured.facts);
    process.stdout.write(renderTerminal(report, { color: false, width: LOG_COLUMNS }));
    if (measured.takenOver > 0)
        log.info(`trials taken over from an earlier attempt: ${measured.takenOver}; measured now: ${measured.measured}`);
}
/** Uploads what is kept; the reports then say where it lies. */
async function keepArtifacts(outcomes, { inputs }, survey, log) {
    const { records, attempt } = survey.occasion;
    const kept = [];
    for (const outcome of outcomes) {
        kept.push(outcome);
        if (outcome.kind !== 'gated')
            continue;
        const { gated } = outcome;
        const result = records
            ? await recordBaseline(gated, outcome.baseline, inputs.retentionDays)
            : await uploadRun(gated, attempt, inputs.retentionDays);
        if (result.status !== 'uploaded') {
            log.warn(`${records ? 'no baseline recorded' : 'no artifact'}: ${result.why}`);
            continue;
        }
        log.info(`artifact ${result.name} (${result.bytes} bytes)`);
        const artifact = `${runUrlOf(survey)}/artifacts/${result.id}`;
        const report = { ...gated.report, links: { ...gated.report.links, artifact } };
        kept.splice(-1, 1, { ...outcome, gated: { ...gated, report } });
    }
    return kept;
}
function tellInLines(outcomes) {
    const told = (0,publish/* reportsOf */.tu)(outcomes).map(({ verdict }) => `${verdict.suite}: ${verdict.reason}`);
    const refused = (0,publish/* suiteNames */.np)(outcomes.filter(({ kind }) => kind === 'refused'));
    return [...told, ...refused.map((name) => `${name}: could not measure`)];
}


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/** Without these no program starts on Windows. */
const WINDOWS = ['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP'];
/**
 * The environment of a child process: PATH, HOME, LANG, TMPDIR and the named variables, nothing else.
 * `names` is what the suite's `target.env` lists; a name that the host does not have is left out.
 */
function childEnvironment(host, names) {
    const wanted = [...ALWAYS, ...('SystemRoot' in host ? WINDOWS : []), ...names];
    const found = {};
    for (const name of wanted) {
        const value = host[name];
        if (value !== undefined)
            found[name] = value;
    }
    return found;
}


/***/ }),

/***/ 29512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LineProcess)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2843);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33496);
/* harmony import */ var _tail_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60635);





const KEPT_OUTPUT_BYTES = 8 * 1024;
/** How long streams may stay open after the process ended (a grandchild that escaped holds them). */
const DRAIN_MS = 300;
/** How long a process that is no longer needed may take to leave by itself. */
const FAREWELL_MS = 500;
/**
 * A process in a group of its own that is sent lines and answers with lines, one exchange at a time. What else
 * it prints stays with us. That it cannot be started shows in the first exchange.
 */
class LineProcess {
    child;
    channel;
    errors = (0,_tail_buffer_js__WEBPACK_IMPORTED_MODULE_3__/* .createTailBuffer */ .L)(KEPT_OUTPUT_BYTES);
    exited;
    ended;
    onLine = () => undefined;
    onEnd = () => undefined;
    constructor({ program, args, cwd, env, channelFd, maxLineBytes }) {
        this.child = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .spawnGroup */ .j)(program, args, { cwd, env, stdio: stdioFor(channelFd) });
        this.channel = openChannel(this.child, channelFd);
        this.child.stderr?.on('data', (chunk) => this.errors.push(chunk));
        (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(this.channel.output, maxLineBytes, (line) => this.onLine(line), () => this.kill({ why: `sent a line of more than ${maxLineBytes} bytes` }));
        this.exited = watchExit(this.child, (ending) => this.kill(ending));
    }
    alive() {
        return this.ended === undefined;
    }
    /** Sends a line (or only listens) until `read` finds the answer; time-out, abort and breach kill the process. */
    async exchange(line, { read, timeoutMs, signal }) {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        this.errors.clear();
        let heard = false;
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            this.kill({ why: 'ran out of time' });
        }, timeoutMs);
        const abort = () => this.kill({ why: 'was stopped with the run' });
        signal?.addEventListener('abort', abort, { once: true });
        const outcome = await new Promise((resolve) => {
            this.onEnd = resolve;
            this.onLine = (received) => {
                heard = true;
                const reading = read(received);
                if (reading === 'ignored')
                    return;
                if ('breach' in reading)
                    this.kill({ why: reading.breach });
                else
                    resolve(reading);
            };
            if (this.ended)
                resolve(this.ended);
            else if (signal?.aborted)
                abort();
            else if (line !== undefined)
                this.channel.input.write(`${line}\n`);
        });
        const durationMs = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start;
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.onLine = () => undefined;
        this.onEnd = () => undefined;
        if ('answer' in outcome)
            return { kind: 'answer', answer: outcome.answer, durationMs };
        if (late)
            return { kind: 'timeout', durationMs };
        return { ...(await this.explain(outcome)), heard, durationMs };
    }
    /** Asks it to leave by closing its input, kills it if it does not, and resolves when it is gone. */
    async stop() {
        this.end({ why: 'was closed' });
        this.channel.input.end();
        const timer = setTimeout(() => (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i)(this.child), FAREWELL_MS);
        await this.exited;
        clearTimeout(timer);
    }
    kill(ending) {
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i)(this.child);
        this.end(ending);
    }
    end(ending) {
        if (this.ended)
            return;
        this.ended = ending;
        this.onEnd(ending);
    }
    async explain({ why, ...code }) {
        await this.exited;
        const tail = this.errors.text();
        return { kind: 'ended', message: tail ? `${why}: ${tail}` : why, ...code };
    }
}
function stdioFor(channelFd) {
    if (channelFd === undefined)
        return ['pipe', 'pipe', 'pipe'];
    return ['ignore', 'pipe', 'pipe', 'pipe'];
}
function openChannel(child, channelFd) {
    const pipe = channelFd === undefined ? undefined : child.stdio[channelFd];
    const channel = pipe instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Duplex ? pipe : undefined;
    const input = channel ?? child.stdin;
    const output = channel ?? child.stdout;
    if (!input || !output)
        throw new Error('the process was started without its pipes');
    // Drained and dropped: what a child prints never reaches our own output.
    if (channel)
        child.stdout?.resume();
    // A process that is gone, or reads nothing, shows it otherwise.
    input.on('error', () => undefined);
    return { input, output };
}
/** Resolves when the process is gone and its streams are read to their end. */
function watchExit(child, end) {
    return new Promise((resolve) => {
        child.once('error', (error) => {
            const why = error.code === 'ENOENT' ? 'no such program' : error.message;
            end({ why: `could not be started: ${why}` });
            resolve();
        });
        child.once('exit', () => {
            setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
            }, DRAIN_MS).unref();
        });
        child.once('close', (code, signal) => {
            end(code === null
                ? { why: `was ended by ${signal}` }
                : { why: `ended its process with exit code ${code}`, exitCode: code });
            resolve();
        });
    });
}


/***/ }),

/***/ 18188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/sandbox/line-process.js
var line_process = __webpack_require__(29512);
// EXTERNAL MODULE: ./lib/adapters/sandbox/protocol.js
var protocol = __webpack_require__(48414);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/read-reply.js

const LONGEST_MESSAGE = 8 * 1024;
/** A line from a child, which may hold anything: a reply of the right shape, or undefined. */
function readReply(line) {
    const data = parse(line);
    if (data === undefined)
        return undefined;
    const { kind, id, durationMs, value, message } = data;
    if (kind === 'ready')
        return { kind: 'ready' };
    if (typeof id !== 'string' || typeof durationMs !== 'number' || !(durationMs >= 0))
        return undefined;
    if (kind === 'value' && (0,json_guards/* isJson */.F)(value))
        return { kind: 'value', id, value, durationMs };
    if (kind !== 'threw' || typeof message !== 'string')
        return undefined;
    const late = data['late'] === true ? { late: true } : {};
    return { kind: 'threw', id, message: message.slice(0, LONGEST_MESSAGE), durationMs, ...late };
}
function parse(line) {
    try {
        const data = JSON.parse(line);
        return (0,json_guards/* isRecord */.u)(data) ? data : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/child-process.js




const START_TIMEOUT_MS = 30_000;
/**
 * The channel is a pipe of ours, not Node's IPC: a child that writes rubbish to Node's channel makes the
 * *parent* throw out of reach, and its messages have no upper size.
 */
function startChild({ childEntry, kind, root, env }) {
    const lines = new line_process/* LineProcess */.W({
        program: process.execPath,
        args: [childEntry, protocol/* CHILD_FLAG */.Av, kind],
        cwd: root,
        env,
        channelFd: protocol/* CHANNEL_FD */.ZP,
        maxLineBytes: protocol/* MAX_MESSAGE_BYTES */.fv,
    });
    // Node's own start is not the user's code: it does not count against the job's time.
    const started = lines.exchange(undefined, { read: readReady, timeoutMs: START_TIMEOUT_MS });
    return {
        alive: () => lines.alive(),
        stop: () => lines.stop(),
        async run(job, timeoutMs, signal) {
            const start = await started;
            if (start.kind === 'timeout')
                throw new Error('a child process did not start in time');
            if (start.kind === 'ended')
                throw new Error(`a child process ${start.message}`);
            const id = (0,external_node_crypto_.randomUUID)();
            const read = (line) => readJobReply(line, id);
            const message = JSON.stringify({ ...job, id });
            return toResult(await lines.exchange(message, { read, timeoutMs, signal }));
        },
    };
}
function readReady(line) {
    return readReply(line)?.kind === 'ready' ? { answer: true } : { breach: 'did not greet' };
}
/** A reply to another job (or a forged one) is nobody's. */
function readJobReply(line, id) {
    const reply = readReply(line);
    if (!reply)
        return { breach: 'sent something that is no reply on its channel' };
    return reply.kind === 'ready' || reply.id !== id ? 'ignored' : { answer: reply };
}
function toResult(result) {
    if (result.kind === 'timeout')
        return result;
    if (result.kind === 'ended') {
        return { kind: 'exited', message: result.message, durationMs: result.durationMs };
    }
    const { answer } = result;
    const durationMs = Math.min(answer.durationMs, result.durationMs);
    if (answer.kind === 'value')
        return { kind: 'value', value: answer.value, durationMs };
    if (answer.late)
        return { kind: 'timeout', durationMs };
    return { kind: 'threw', message: answer.message, durationMs };
}

// EXTERNAL MODULE: ./lib/adapters/sandbox/run-command.js
var run_command = __webpack_require__(84061);
// EXTERNAL MODULE: ./lib/adapters/sandbox/worker-pool.js
var worker_pool = __webpack_require__(89579);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/open-sandbox.js







/** Opens a pool; nothing is started before the first job. Pools share no process. */
function openSandbox(options) {
    const { root, size } = options;
    const poolOf = (kind, most) => (0,worker_pool/* createWorkerPool */.V)(() => startChild({ ...options, kind }), most);
    const modules = poolOf('module', size);
    const queries = poolOf('sql', Math.min(size, (0,external_node_os_.availableParallelism)()));
    const commands = (0,worker_pool/* createWorkerPool */.V)(() => commandSlot(options), size);
    const paths = new Map();
    function locate(path) {
        const known = paths.get(path);
        if (known)
            return known;
        const found = locateInside(root, path);
        paths.set(path, found);
        return found;
    }
    return {
        async callModule({ module, args, timeoutMs, abortAfterMs }, signal) {
            const path = await locate(module);
            const job = { kind: 'module', module: path, args };
            const withAbort = abortAfterMs === undefined ? job : { ...job, abortAfterMs };
            return modules.use((child) => child.run(withAbort, timeoutMs, signal));
        },
        async querySql({ database, sql, timeoutMs, maxRows }, signal) {
            const path = await locate(database);
            const job = { kind: 'sql', database: path, sql, maxRows };
            return queries.use((child) => child.run(job, timeoutMs, signal));
        },
        async runCommand(job, signal) {
            return commands.use((slot) => slot.run(job, signal));
        },
        async close() {
            await Promise.all([modules.close(), queries.close(), commands.close()]);
        },
    };
}
/** A place for one command at a time; its processes live no longer than their job. */
function commandSlot(where) {
    const closing = new AbortController();
    let running;
    return {
        alive: () => true,
        run(job, signal) {
            const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
            running = (0,run_command/* runCommand */.d)(job, where, stop);
            return running;
        },
        async stop() {
            closing.abort();
            await running;
        },
    };
}
async function locateInside(root, path) {
    const found = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, path)).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo({ code: 'file-missing', message: `${path}: no such file` });
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), found);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        const message = `${path} leads out of the repository`;
        throw new errors/* UserError */.yo({
            code: 'file-outside',
            message,
            hint: 'Copy the file into the repository.',
        });
    }
    return found;
}


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ killGroup),
/* harmony export */   j: () => (/* binding */ spawnGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Leaders of the process groups that are alive: killed when this process ends, however it ends by itself. */
const alive = new Set();
let watching = false;
/**
 * Starts a program as the leader of a process group of its own, so that whatever it starts dies with it.
 * No shell. A program that cannot be started says so by the `error` event (`pid` is undefined then).
 */
function spawnGroup(program, args, options) {
    const posix = process.platform !== 'win32';
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { ...options, detached: posix, windowsHide: true });
    const { pid } = child;
    if (pid === undefined)
        return child;
    alive.add(pid);
    watchExit();
    // The leader is gone: what it left behind in its group goes too.
    child.once('exit', () => {
        alive.delete(pid);
        if (posix)
            signalGroup(pid);
    });
    return child;
}
/** SIGKILL to the whole group. Nothing happens where it is gone already. */
function killGroup(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
        return;
    }
    signalGroup(child.pid);
}
function signalGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // ESRCH: nobody is left in the group.
    }
}
function watchExit() {
    if (watching)
        return;
    watching = true;
    process.once('exit', () => {
        for (const pid of alive)
            signalGroup(pid);
    });
}


/***/ }),

/***/ 33496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
const LINE_FEED = 10;
/**
 * Calls `onLine` for every complete line of a stream (UTF-8, without the line end).
 * A line longer than `maxBytes` calls `onOverflow` once and nothing after it: the sender can fill no memory.
 */
function readLines(stream, maxBytes, onLine, onOverflow) {
    let pending = [];
    let pendingBytes = 0;
    let overflown = false;
    function take(part) {
        if (pendingBytes === 0)
            return part.toString('utf8');
        const line = Buffer.concat([...pending, part]).toString('utf8');
        pending = [];
        pendingBytes = 0;
        return line;
    }
    stream.on('data', (chunk) => {
        if (overflown)
            return;
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            onLine(take(chunk.subarray(start, end)));
            start = end + 1;
        }
        if (start === chunk.length)
            return;
        pending.push(chunk.subarray(start));
        pendingBytes += chunk.length - start;
        if (pendingBytes <= maxBytes)
            return;
        overflown = true;
        pending = [];
        onOverflow();
    });
}


/***/ }),

/***/ 84061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);
/* harmony import */ var _tail_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60635);



const MAX_STDOUT_BYTES = 10 * 1024 * 1024;
const KEPT_STDERR_BYTES = 64 * 1024;
/** How long a program's output may stay open after it ended (a grandchild that escaped holds it). */
const DRAIN_MS = 500;
/** Runs a program once, without a shell. See `Sandbox.runCommand`. */
async function runCommand({ command, stdin, timeoutMs }, where, signal) {
    const [program = '', ...args] = command;
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const took = () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start;
    if (signal?.aborted)
        return { kind: 'exited', message: 'stopped with the run', durationMs: 0 };
    const child = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGroup */ .j)(program, args, {
        cwd: where.root,
        env: where.env,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = collectOutput(child);
    let stopped;
    const timer = setTimeout(() => {
        stopped = 'timeout';
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i)(child);
    }, timeoutMs);
    const abort = () => {
        stopped = 'exited';
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i)(child);
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
        // A program that does not read its input is no error.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
        const ending = await waitForEnd(child);
        const durationMs = took();
        if (stopped === 'timeout')
            return { kind: 'timeout', durationMs };
        if (stopped)
            return { kind: 'exited', message: 'stopped with the run', durationMs };
        return explainEnd(program, ending, output, durationMs);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function collectOutput(child) {
    const chunks = [];
    let size = 0;
    const errors = (0,_tail_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .createTailBuffer */ .L)(KEPT_STDERR_BYTES);
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size > MAX_STDOUT_BYTES)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .killGroup */ .i)(child);
        else
            chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk) => errors.push(chunk));
    return {
        stdout: () => Buffer.concat(chunks).toString('utf8'),
        stderr: () => errors.text(),
        overflown: () => size > MAX_STDOUT_BYTES,
    };
}
function waitForEnd(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ error }));
        child.once('close', (code, signal) => resolve({ code, signal }));
        child.once('exit', () => {
            setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, DRAIN_MS).unref();
        });
    });
}
function explainEnd(program, ending, output, durationMs) {
    if ('error' in ending) {
        const missing = ending.error.code === 'ENOENT';
        const message = missing ? `${program}: no such program` : ending.error.message;
        return { kind: 'threw', message: `cannot start the command: ${message}`, durationMs };
    }
    if (output.overflown()) {
        const message = `the command printed more than ${MAX_STDOUT_BYTES} bytes`;
        return { kind: 'threw', message, durationMs };
    }
    if (ending.code === null) {
        const tail = output.stderr();
        const message = `the command was ended by ${ending.signal}${tail ? `: ${tail}` : ''}`;
        return { kind: 'exited', message, durationMs };
    }
    const value = { stdout: output.stdout(), stderr: output.stderr(), exitCode: ending.code };
    return { kind: 'value', value, durationMs };
}


/***/ }),

/***/ 60635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createTailBuffer)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function createTailBuffer(capacityBytes) {
    let chunks = [];
    let size = 0;
    let dropped = false;
    return {
        push(chunk) {
            chunks.push(chunk);
            size += chunk.length;
            if (size <= capacityBytes * 2)
                return;
            const kept = Buffer.concat(chunks).subarray(-capacityBytes);
            chunks = [Buffer.from(kept)];
            size = kept.length;
            dropped = true;
        },
        text() {
            const all = Buffer.concat(chunks);
            const cut = dropped || all.length > capacityBytes;
            const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(all.subarray(-capacityBytes).toString('utf8')).trim();
            return cut && text ? `…${text}` : text;
        },
        clear() {
            chunks = [];
            size = 0;
            dropped = false;
        },
    };
}


/***/ }),

/***/ 89579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createWorkerPool)
/* harmony export */ });
function createWorkerPool(start, size) {
    const workers = new Set();
    const idle = [];
    const waiting = [];
    let free = Math.max(1, size);
    let closed = false;
    async function takeSlot() {
        if (free > 0) {
            free -= 1;
            return;
        }
        await new Promise((resolve) => waiting.push(resolve));
    }
    function giveSlot() {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    }
    function takeWorker() {
        for (let worker = idle.pop(); worker; worker = idle.pop()) {
            if (worker.alive())
                return worker;
            workers.delete(worker);
        }
        const worker = start();
        workers.add(worker);
        return worker;
    }
    return {
        async use(job) {
            await takeSlot();
            try {
                if (closed)
                    throw new Error('the pool is closed');
                const worker = takeWorker();
                try {
                    return await job(worker);
                }
                finally {
                    if (worker.alive() && !closed)
                        idle.push(worker);
                    else
                        workers.delete(worker);
                }
            }
            finally {
                giveSlot();
            }
        },
        async close() {
            closed = true;
            await Promise.all([...workers].map((worker) => worker.stop()));
        },
    };
}


/***/ }),

/***/ 15338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseJsonLine)
});

// EXTERNAL MODULE: ./lib/config/source-document.js
var source_document = __webpack_require__(30751);
;// CONCATENATED MODULE: ./lib/config/read-json.js

/** Finds the places of all parts of a JSON text, keys that stand twice, or the first place where it is no JSON. */
function readJson(text) {
    const reader = new JsonReader(text);
    try {
        return { status: 'read', root: reader.readDocument(), mistakes: reader.mistakes };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { status: 'malformed', mistake: error.mistake };
        throw error;
    }
}
/** The part at a JSON pointer, or the nearest around it; with `key`, that key of it. */
function followJsonNode(root, pointer, key) {
    let node = root;
    for (const step of (0,source_document/* splitPointer */.GS)(pointer)) {
        const member = node.members.get(step);
        if (!member)
            return node.offset;
        node = member.node;
    }
    return key === undefined ? node.offset : (node.members.get(key)?.keyOffset ?? node.offset);
}
class Malformed extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
class JsonReader {
    mistakes = [];
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    readDocument() {
        const root = this.readValue(0);
        if (this.skipSpace() !== undefined)
            this.fail('something follows after the end of the JSON value', 'one JSON value a line');
        return root;
    }
    readValue(depth) {
        const first = this.skipSpace();
        if (depth > source_document/* MAX_DEPTH */.lr)
            this.fail(`lists and objects are nested more than ${source_document/* MAX_DEPTH */.lr} levels deep`, 'flatten it');
        const node = { offset: this.at, members: new Map() };
        if (first === '{')
            this.readObject(node, depth);
        else if (first === '[')
            this.readList(node, depth);
        else if (first === '"')
            this.readText();
        else
            this.readLiteral();
        return node;
    }
    readObject(node, depth) {
        this.at += 1;
        if (this.skipSpace() === '}')
            return this.step();
        for (;;) {
            this.skipSpace();
            const keyOffset = this.at;
            const key = this.readKey();
            if (this.skipSpace() !== ':')
                this.fail(`a colon is missing after ${JSON.stringify(key)}`, 'write "key": value');
            this.at += 1;
            if (node.members.has(key))
                this.note(keyOffset, `the key ${JSON.stringify(key)} stands here twice`, 'keep one');
            if (source_document/* REFUSED_KEYS */.sT.has(key))
                this.note(keyOffset, `"${key}" cannot be a key`, 'choose another name');
            node.members.set(key, { keyOffset, node: this.readValue(depth + 1) });
            if (this.readSeparator('}'))
                return;
        }
    }
    readList(node, depth) {
        this.at += 1;
        if (this.skipSpace() === ']')
            return this.step();
        for (let index = 0;; index += 1) {
            const item = this.readValue(depth + 1);
            node.members.set(String(index), { keyOffset: item.offset, node: item });
            if (this.readSeparator(']'))
                return;
        }
    }
    /** A comma (false) or the end (true). */
    readSeparator(end) {
        const found = this.skipSpace();
        const comma = this.at;
        if (found === end || found === ',')
            this.at += 1;
        else if (found === undefined)
            this.fail(`the line ends before its closing ${end}`, 'a case stands on one line');
        else
            this.fail(`a comma or ${end} is missing here`, 'members are separated by commas');
        if (found === end)
            return true;
        if (this.skipSpace() === end) {
            this.at = comma;
            this.fail('this comma is too many', `leave out the comma before ${end}`);
        }
        return false;
    }
    readKey() {
        const first = this.skipSpace();
        if (first === '"')
            return this.readText();
        if (first === undefined)
            this.fail('the line ends before its closing }', 'a case stands on one line');
        return this.fail('a key in double quotes is missing here', 'write "key": value');
    }
    readText() {
        const start = this.at;
        for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
            const found = this.text[this.at];
            if (found === undefined) {
                this.at = start;
                this.fail('this text has no closing quote', 'a line break inside text is written \\n');
            }
            if (found < ' ')
                this.fail('a control character stands in the text', 'write it as an escape: \\t, \\n');
            if (found === '\\')
                this.readEscape();
        }
        this.at += 1;
        return String(JSON.parse(this.text.slice(start, this.at)));
    }
    readEscape() {
        ESCAPE.lastIndex = this.at;
        if (!ESCAPE.test(this.text))
            this.fail('this backslash starts no JSON escape', 'write \\\\ for a backslash');
        this.at = ESCAPE.lastIndex - 1;
    }
    readLiteral() {
        LITERAL.lastIndex = this.at;
        if (LITERAL.exec(this.text)) {
            this.at = LITERAL.lastIndex;
            return;
        }
        const found = this.text[this.at];
        if (found === undefined)
            this.fail('the line ends where a value is missing', 'a case stands on one line');
        if (found === "'")
            this.fail('text stands in single quotes', 'write it in double quotes');
        WORD.lastIndex = this.at;
        const word = WORD.exec(this.text)?.[0] ?? JSON.stringify(found);
        const meant = FOREIGN_WORDS.get(word);
        this.fail(`${word} is no JSON value`, meant === undefined
            ? 'text stands in double quotes; other values are numbers, true, false, null, {…} and […]'
            : `write ${meant}`);
    }
    /** The next character that is not white space, where the reader then stands. */
    skipSpace() {
        while (' \t\r\n'.includes(this.text[this.at] ?? '-'))
            this.at += 1;
        return this.text[this.at];
    }
    step() {
        this.at += 1;
    }
    note(offset, message, hint) {
        this.mistakes.push({ offset, message, hint });
    }
    fail(message, hint) {
        throw new Malformed({ offset: this.at, message, hint });
    }
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const WORD = /[\w.+-]{1,40}/y;
const FOREIGN_WORDS = new Map([
    ['None', 'null'],
    ['undefined', 'null'],
    ['NaN', 'null'],
    ['True', 'true'],
    ['False', 'false'],
]);

;// CONCATENATED MODULE: ./lib/config/parse-json-line.js


/** Reads a line of `file` as one JSON value: no key twice, none that means something to JavaScript objects. */
function parseJsonLine({ text, line }, file) {
    const place = (offset) => ({ file, line, column: offset + 1 });
    const wrong = (mistakes) => ({
        status: 'wrong',
        problems: mistakes.map(({ offset, message, hint }) => ({
            code: 'config',
            message,
            place: place(offset),
            hint,
        })),
    });
    const data = parse(text);
    if (data === undefined || !isPlain(text, data)) {
        const reading = readJson(text);
        if (reading.status === 'malformed')
            return wrong([
                { ...reading.mistake, message: `this is not valid JSON: ${reading.mistake.message}` },
            ]);
        return wrong(reading.mistakes);
    }
    const locate = (pointer, key) => {
        const reading = readJson(text);
        return place(reading.status === 'read' ? followJsonNode(reading.root, pointer, key) : 0);
    };
    const written = (pointer) => JSON.stringify((0,source_document/* valueAt */.fK)(data, pointer));
    return { status: 'read', document: { data, locate, written } };
}
function parse(text) {
    try {
        const data = JSON.parse(text);
        return data;
    }
    catch {
        return undefined;
    }
}
/** JSON.parse keeps the last of two equal keys: then the text has more keys than the value. */
function isPlain(text, data) {
    const keys = countKeys(data, 0);
    return keys !== undefined && keys === countWrittenKeys(text);
}
/** Keys of a value at all depths; undefined where one is refused or the value is too deep. */
function countKeys(value, depth) {
    if (value === null || typeof value !== 'object')
        return 0;
    if (depth > source_document/* MAX_DEPTH */.lr)
        return undefined;
    let count = 0;
    const isList = Array.isArray(value);
    for (const [key, member] of Object.entries(value)) {
        if (!isList && source_document/* REFUSED_KEYS */.sT.has(key))
            return undefined;
        const inside = countKeys(member, depth + 1);
        if (inside === undefined)
            return undefined;
        count += inside + (isList ? 0 : 1);
    }
    return count;
}
/** Keys in a valid JSON text: the texts that a colon follows. No regular expression: long texts exhaust its stack. */
function countWrittenKeys(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start >= 0;) {
        let after = findTextEnd(text, start) + 1;
        while (' \t\r\n'.includes(text[after] ?? '-'))
            after += 1;
        if (text[after] === ':')
            count += 1;
        start = text.indexOf('"', after);
    }
    return count;
}
function findTextEnd(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text[end - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
    }
}


/***/ }),

/***/ 30751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatPointer),
/* harmony export */   GS: () => (/* binding */ splitPointer),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   sT: () => (/* binding */ REFUSED_KEYS),
/* harmony export */   wQ: () => (/* binding */ extendPointer)
/* harmony export */ });
/** Most levels of lists and maps in a document. */
const MAX_DEPTH = 64;
/** Keys that mean something to JavaScript objects; no document needs them. */
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Keys and indexes of a JSON pointer. */
function splitPointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** `/datasets/0/path` as people write it: `datasets[0].path`. */
function formatPointer(pointer) {
    return splitPointer(pointer)
        .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '');
}
/** One more step of a JSON pointer. */
function extendPointer(pointer, part) {
    return `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The value at a JSON pointer. */
function valueAt(data, pointer) {
    let value = data;
    for (const part of splitPointer(pointer)) {
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}


/***/ }),

/***/ 72405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Unscorable),
/* harmony export */   G8: () => (/* binding */ SpecError),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** What is wrong with a check as it was written. */
class SpecError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.name = 'SpecError';
        this.hint = hint;
    }
}
/** This output cannot be scored, through no fault of the system under test. */
class Unscorable extends Error {
    constructor(why) {
        super(why);
        this.name = 'Unscorable';
    }
}
/** A measurement that either holds or does not. */
function holds(pass, expected, found) {
    return { value: pass ? 1 : 0, pass, expected, found };
}


/***/ }),

/***/ 10300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   dU: () => (/* binding */ excerptDifference),
/* harmony export */   ju: () => (/* binding */ excerptEnd),
/* harmony export */   yq: () => (/* binding */ excerptJson)
/* harmony export */ });
const MAX_EXCERPT = 200;
/** Characters shown before the place that matters. */
const LEAD = 40;
/** The text in quotes on one line, cut to its beginning. */
function excerpt(text, max = MAX_EXCERPT) {
    return quote(text, 0, max);
}
/** The same, cut to its end. */
function excerptEnd(text) {
    return quote(text, Math.max(0, text.length - MAX_EXCERPT), MAX_EXCERPT);
}
/** Two texts that differ, both cut to where the difference begins. */
function excerptDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at += 1;
    const start = Math.max(a.length, b.length) > MAX_EXCERPT ? Math.max(0, at - LEAD) : 0;
    return [quote(a, start, MAX_EXCERPT), quote(b, start, MAX_EXCERPT)];
}
/** A JSON value on one line, cut to its beginning; texts in quotes. */
function excerptJson(value) {
    if (typeof value === 'string')
        return excerpt(value);
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > MAX_EXCERPT ? `${json.slice(0, MAX_EXCERPT - 1)}…` : json;
}
function quote(text, start, max) {
    const end = Math.min(text.length, start + max);
    const before = start > 0 ? '…' : '';
    const after = end < text.length ? '…' : '';
    // a cut may fall inside a pair of surrogates
    return JSON.stringify(before + text.slice(start, end).toWellFormed() + after);
}


/***/ }),

/***/ 23195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tv: () => (/* binding */ digestJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** JSON with sorted keys and no white space: equal values give equal text. `undefined` members are left out. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value ?? null);
}
/** sha-256, hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** sha-256 of the canonical JSON: the same for values that are equal as JSON. */
function digestJson(value) {
    return sha256(canonicalJson(value));
}
/** The first 16 digits of the sha-256: enough to tell a few values apart, small enough to keep for every trial. */
function shortDigest(text) {
    // a slice of the long text would keep the whole of it alive
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().toString('hex', 0, 8);
}


/***/ }),

/***/ 2641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object that is not a list. */
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** What was read from JSON or YAML is JSON all the way down, so the outermost level tells. */
function isJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return (value === null ||
        typeof value === 'string' ||
        typeof value === 'boolean' ||
        typeof value === 'object');
}


/***/ }),

/***/ 73808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ JsonPathError),
/* harmony export */   n: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var _json_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2641);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46277);



/** A path that cannot be read; the message says where. */
class JsonPathError extends Error {
    constructor(message) {
        super(message);
        this.name = 'JsonPathError';
    }
}
const MAX_PATH_LENGTH = 2000;
/** Compiles a JSON path (RFC 9535). Throws a JsonPathError. */
function compileJsonPath(path) {
    if (path.length > MAX_PATH_LENGTH) {
        throw new JsonPathError(`a JSON path of ${path.length} characters is too long (at most ${MAX_PATH_LENGTH})`);
    }
    if (!path.startsWith('$')) {
        throw new JsonPathError(`"${path}" is not a JSON path: it starts with $, as in $.answer`);
    }
    const query = parsePath(path);
    return (value) => {
        try {
            return query.query(value).values().filter(_json_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .F);
        }
        catch (error) {
            throw toJsonPathError(path, error);
        }
    };
}
function parsePath(path) {
    try {
        return new LinearEnvironment().compile(path);
    }
    catch (error) {
        throw toJsonPathError(path, error);
    }
}
/** `match` and `search` of RFC 9535 on the linear-time engine; the package's own use JavaScript's. */
class LinearEnvironment extends json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd {
    setupFilterFunctions() {
        super.setupFilterFunctions();
        this.functionRegister.set('match', regexFunction((regex, text) => regex.matchesWhole(text)));
        this.functionRegister.set('search', regexFunction((regex, text) => regex.test(text)));
    }
    checkWellTypedness = (token, args) => {
        const checked = super.checkWellTypedness(token, args);
        const pattern = args[1];
        // at run time a broken pattern just never matches; one that the path spells out can be told at once
        if (token.value === 'match' || token.value === 'search') {
            if (pattern && 'value' in pattern && typeof pattern.value === 'string') {
                (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegex */ .DL)(pattern.value);
            }
        }
        return checked;
    };
}
function regexFunction(holds) {
    const compiled = new Map();
    return {
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call(text, pattern) {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            if (!compiled.has(pattern)) {
                // patterns that stand in the data are unbounded in number
                if (compiled.size >= 20)
                    compiled.clear();
                compiled.set(pattern, compileOrNothing(pattern));
            }
            const regex = compiled.get(pattern);
            return regex !== undefined && holds(regex, text);
        },
    };
}
/** RFC 9535: a pattern that is none matches nothing. */
function compileOrNothing(pattern) {
    try {
        return (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegex */ .DL)(pattern);
    }
    catch (error) {
        if (error instanceof _regex_js__WEBPACK_IMPORTED_MODULE_1__/* .RegexError */ .qh)
            return undefined;
        throw error;
    }
}
function toJsonPathError(path, error) {
    if (error instanceof _regex_js__WEBPACK_IMPORTED_MODULE_1__/* .RegexError */ .qh)
        return new JsonPathError(`in "${path}": ${error.message}`);
    if (!(error instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathError */ .s_))
        return error;
    const detail = error.message.replace(/ \('.*':\d+\)$/su, '');
    return new JsonPathError(`"${path}" is not a JSON path: ${detail}, at character ${error.token.index + 1}`);
}


/***/ }),

/***/ 46277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ compileRegex),
/* harmony export */   MI: () => (/* binding */ quoteRegex),
/* harmony export */   qh: () => (/* binding */ RegexError)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** A pattern that we cannot use, or a text too long to search; the message says what to write instead. */
class RegexError extends Error {
    constructor(message) {
        super(message);
        this.name = 'RegexError';
    }
}
const MAX_PATTERN_LENGTH = 4000;
const MAX_PROGRAM_SIZE = 10_000;
/** Pattern steps times characters: a few seconds where it goes worst. */
const MAX_SEARCH_STEPS = 200_000_000;
const FLAG_BITS = {
    i: re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.CASE_INSENSITIVE,
    m: re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.MULTILINE,
    s: re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.DOTALL,
};
/** Compiles a pattern for the linear-time engine. Throws a RegexError. */
function compileRegex(pattern, options = {}) {
    const compiled = compile(pattern, options);
    const matcherOf = (text) => {
        const longest = Math.floor(MAX_SEARCH_STEPS / Math.max(compiled.programSize(), 50));
        if (text.length > longest) {
            throw new RegexError(`a text of ${text.length} characters is too long to search for "${pattern}" (at most ${longest})`);
        }
        return compiled.matcher(text);
    };
    const groupCount = compiled.groupCount();
    const readMatch = (matcher) => ({
        match: matcher.group() ?? '',
        index: matcher.start(),
        groups: Array.from({ length: groupCount }, (_, n) => matcher.group(n + 1) ?? undefined),
    });
    return {
        pattern,
        groupCount,
        search(text) {
            const matcher = matcherOf(text);
            return matcher.find() ? readMatch(matcher) : undefined;
        },
        lastMatch(text) {
            const matcher = matcherOf(text);
            let last;
            while (matcher.find())
                last = readMatch(matcher);
            return last;
        },
        matchesWhole: (text) => matcherOf(text).matches(),
        test: (text) => matcherOf(text).find(),
    };
}
/** The text as a pattern that matches it and nothing else. */
function quoteRegex(text) {
    return re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.quote(text);
}
function compile(pattern, { flags = '', dialect = 're2' }) {
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new RegexError(`a regular expression of ${pattern.length} characters is too long (at most ${MAX_PATTERN_LENGTH})`);
    }
    let bits = 0;
    for (const flag of flags) {
        const bit = FLAG_BITS[flag];
        if (bit === undefined)
            throw new RegexError(`unknown flag "${flag}"; write i, m or s`);
        bits |= bit;
    }
    const compiled = compileForEngine(pattern, bits, dialect);
    const size = compiled.programSize();
    if (size > MAX_PROGRAM_SIZE) {
        throw new RegexError(`"${pattern}" unfolds to ${size} steps (at most ${MAX_PROGRAM_SIZE}); use smaller repeat counts`);
    }
    return compiled;
}
function compileForEngine(pattern, bits, dialect) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(dialect === 'ecma' ? re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.translateRegExp(pattern) : pattern, bits);
    }
    catch (error) {
        const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error).replace(/^error parsing regexp: /, '');
        throw new RegexError(`"${pattern}" is not a regular expression in RE2 syntax: ${detail}${cureFor(pattern, detail)}`);
    }
}
/** What to write instead of what JavaScript has and a linear-time engine cannot have. */
function cureFor(pattern, detail) {
    if (/\(\?<?[=!]/.test(pattern)) {
        return '. RE2 has no look-around: match what you want and use a second check, such as not-regex, for what must not be there';
    }
    if (/\\[1-9]/.test(pattern)) {
        return '. RE2 has no back-references: write the repeated part out, or use a javascript check';
    }
    if (/\\u/.test(pattern))
        return '. Write \\x{0041} for \\u0041';
    if (/repeat count/.test(detail)) {
        return '. Repeat counts, multiplied where they are nested, are at most 1000';
    }
    return '';
}


/***/ }),

/***/ 11022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ resolveRepositoryPath),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/**
 * Reads `path` as it stands in a file of `folder` (relative to the root, `''` is the root). Looks at the text alone:
 * whether a link on the way leaves the repository is for the disk to say.
 */
function resolveRepositoryPath(folder, path) {
    const refused = (why) => ({ status: 'refused', why });
    if (path === '')
        return refused('a path is empty');
    if (path.includes('\0'))
        return refused('a path holds a NUL character');
    if (path.includes('\\'))
        return refused(`"${path}" holds a backslash; write / between folders`);
    if (node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(path) || /^[A-Za-z]:\//.test(path))
        return refused(`"${path}" is absolute; write it relative to the file that names it`);
    const joined = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, path));
    const parts = joined.split('/');
    if (parts[0] === '..')
        return refused(`"${path}" leaves the repository`);
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return refused(`"${path}" lies in .git, which is not part of what is reviewed`);
    return { status: 'inside', path: joined.replace(/\/$/, '') };
}
/** Folder of a path in the repository; `''` for the root. */
function folderOf(path) {
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(path);
    return folder === '.' ? '' : folder;
}


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   Ko: () => (/* binding */ findUnknownNames),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   Xm: () => (/* binding */ renderTemplate),
/* harmony export */   rJ: () => (/* binding */ hasTemplate)
/* harmony export */ });
/* harmony import */ var _json_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2641);

/** The names that a template uses and the scope does not have. */
class TemplateError extends Error {
    names;
    constructor(names) {
        const list = names.map((name) => `{{${name}}}`).join(' and ');
        super(`${list} ${names.length === 1 ? 'has' : 'have'} no value in this case`);
        this.name = 'TemplateError';
        this.names = names;
    }
}
const BRACES = /\{\{([^{}]*)\}\}/g;
const NAME = /^[\p{L}\p{N}_$-]+(?:\.[\p{L}\p{N}_$-]+)*$/u;
const MAX_CACHED_TEXTS = 2000;
const textRenderers = new Map();
const treeRenderers = new WeakMap();
/**
 * Fills in `{{name}}` in every text of a JSON value. A text that is one template and nothing else keeps the JSON type
 * of what it names; inside other text, strings stand as they are and anything else as JSON. What is inserted is never
 * read for templates again. Throws a TemplateError that lists every name without a value.
 */
function renderTemplate(template, scope, options = {}) {
    const absent = new Set();
    const rendered = rendererOf(template)(scope, options, absent);
    if (absent.size > 0)
        throw new TemplateError([...absent]);
    return rendered;
}
/** The same, as text: a value that is not a string is written as JSON. */
function renderText(template, scope, options = {}) {
    return asText(renderTemplate(template, scope, options));
}
/**
 * Whatever stands between double braces, anywhere in the template, and does not start with one of the roots
 * (or is not a name at all). In the order of appearance, each once.
 */
function findUnknownNames(template, roots) {
    const unknown = new Set();
    visitTexts(template, (text) => {
        for (const part of parseTemplate(text)) {
            if (!('name' in part))
                continue;
            const [root] = part.path;
            if (root === undefined || !roots.includes(root) || !NAME.test(part.name)) {
                unknown.add(part.name);
            }
        }
    });
    return [...unknown];
}
/** Does any text of this value hold a template? */
function hasTemplate(template) {
    let found = false;
    visitTexts(template, (text) => {
        found ||= parseTemplate(text).some((part) => 'name' in part);
    });
    return found;
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function visitTexts(value, visit) {
    if (typeof value === 'string')
        visit(value);
    else if (value !== null && typeof value === 'object') {
        for (const member of Object.values(value))
            visitTexts(member, visit);
    }
}
function parseTemplate(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(BRACES)) {
        if (match.index > end)
            parts.push({ text: text.slice(end, match.index) });
        const name = (match[1] ?? '').trim();
        parts.push({ name, path: name.split('.') });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        parts.push({ text: text.slice(end) });
    return parts;
}
function rendererOf(template) {
    if (typeof template === 'string') {
        const known = textRenderers.get(template);
        if (known)
            return known;
        // the texts of a suite are few; those of cases pass by
        if (textRenderers.size >= MAX_CACHED_TEXTS)
            textRenderers.clear();
        const renderer = compileText(template);
        textRenderers.set(template, renderer);
        return renderer;
    }
    if (template !== null && typeof template === 'object') {
        const known = treeRenderers.get(template);
        if (known)
            return known;
        const renderer = compileTree(template);
        treeRenderers.set(template, renderer);
        return renderer;
    }
    return () => ((0,_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .F)(template) ? template : null);
}
function compileText(text) {
    const parts = parseTemplate(text);
    const [only] = parts;
    if (parts.length <= 1 && !(only && 'name' in only))
        return () => text;
    if (parts.length === 1 && only && 'name' in only) {
        return (scope, { quote }, absent) => {
            const value = lookUp(only, scope, absent);
            return quote ? quote(asText(value)) : value;
        };
    }
    return (scope, { quote = (inserted) => inserted }, absent) => parts
        .map((part) => ('text' in part ? part.text : quote(asText(lookUp(part, scope, absent)))))
        .join('');
}
function compileTree(template) {
    if (!hasTemplate(template) && (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .F)(template))
        return () => template;
    if (Array.isArray(template)) {
        const items = template.map((item) => rendererOf(item));
        return (scope, options, absent) => items.map((render) => render(scope, options, absent));
    }
    const members = Object.entries(template).map(([key, value]) => [key, rendererOf(value)]);
    return (scope, options, absent) => Object.fromEntries(members.map(([key, render]) => [key, render(scope, options, absent)]));
}
function lookUp({ name, path }, scope, absent) {
    let value = scope;
    for (const key of path) {
        // own members only: {{input.constructor}} names nothing
        value =
            value !== null && typeof value === 'object'
                ? Object.getOwnPropertyDescriptor(value, key)?.value
                : undefined;
    }
    if ((0,_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .F)(value))
        return value;
    absent.add(name);
    return null;
}


/***/ }),

/***/ 60122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ToolCallError),
/* harmony export */   _: () => (/* binding */ readToolCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2641);


/** A list of tool calls that is none; the message says which call and why. */
class ToolCallError extends Error {
    constructor(message) {
        super(message);
        this.name = 'ToolCallError';
    }
}
/**
 * Tool calls as `{name, arguments: object}`, from that shape or from OpenAI's: `{function: {name, arguments}}` of chat
 * completions and `{type: "function_call", name, arguments}` of responses, where the arguments are JSON text.
 * Nothing at all is an empty list. Throws a ToolCallError for anything else.
 */
function readToolCalls(value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new ToolCallError('tool_calls must be a list');
    return value.map((call, index) => readToolCall(call, `tool_calls[${index}]`));
}
function readToolCall(call, where) {
    if (!(0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(call))
        throw new ToolCallError(`${where} must be an object`);
    const source = (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(call['function']) ? call['function'] : call;
    const { name } = source;
    if (typeof name !== 'string' || name === '') {
        throw new ToolCallError(`${where} has no name; write {"name": …, "arguments": {…}}`);
    }
    return { name, arguments: readArguments(source['arguments'], `${where} (${name})`) };
}
function readArguments(value, where) {
    // a tool without parameters is called with nothing or with empty text
    if (value === undefined || value === null || value === '')
        return {};
    const parsed = typeof value === 'string' ? parseArguments(value, where) : value;
    if (!isArguments(parsed))
        throw new ToolCallError(`${where}: the arguments must be an object`);
    return parsed;
}
function parseArguments(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new ToolCallError(`${where}: the arguments are not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
    }
}
function isArguments(value) {
    return (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && Object.values(value).every(_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .F);
}


/***/ })

};
