export const id = 538;
export const ids = [538];
export const modules = {

/***/ 35538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(59416);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/describe-evidence.js

/** The claim about a run: the same for the same documents. */
function describeEvidence(subject, run, { verdict, ...circumstances }) {
    return {
        _type: domain_evidence/* STATEMENT_TYPE */.zG,
        subject,
        predicateType: domain_evidence/* PREDICATE_TYPE */.To,
        predicate: describePredicate(run, circumstances, verdict),
    };
}
function describePredicate(run, { opponents, tool, finishedAt }, verdict) {
    const { sources, judges, retrieval_index: index, policy, yardstick } = run;
    const { baseline, release } = opponents;
    return {
        suite: {
            name: run.suite,
            file: run.config,
            scoring: { sha256: run.suite_digest },
            ...(sources && { content: { sha256: sources.suite } }),
        },
        ...(sources && { lock: { file: sources.lock_file, content: { sha256: sources.lock } } }),
        pins: run.pins,
        ...(judges && {
            judges: judges.map(({ name, digest, calibrated, blocking }) => ({
                name,
                digest,
                calibrated,
                blocking,
            })),
        }),
        target: run.target,
        ...(index !== undefined && { retrieval_index: index }),
        ...identify(run),
        ...(policy && { policy }),
        ...(yardstick && {
            yardstick: { commit: yardstick.commit, scoring: { sha256: yardstick.suite_digest } },
        }),
        ...(baseline && { baseline }),
        ...(release && { release }),
        ...(verdict && { verdict: verdict.verdict, reason: verdict.reason }),
        mode: run.mode,
        complete: run.complete,
        tool,
        started_at: run.created_at,
        finished_at: finishedAt,
    };
}
const IDENTITY = [
    'commit',
    'tree',
    'base_commit',
    'head',
    'repository_id',
    'run_id',
    'attempt',
];
function identify(run) {
    return Object.fromEntries(IDENTITY.flatMap((key) => (run[key] === undefined ? [] : [[key, run[key]]])));
}

;// CONCATENATED MODULE: ./lib/report/stored-verdict.js
const VERDICT_FORMAT = 1;
function tellStored({ verdict, ...told }) {
    return { format: VERDICT_FORMAT, verdict, told };
}
/** The report as it was told. */
function readTold({ verdict, told }) {
    return { ...told, verdict };
}
/** Why this is no verdict that this version can read, if so. */
function findVerdictFault(format) {
    if (typeof format !== 'number')
        return '`format` is missing';
    return format > VERDICT_FORMAT
        ? `written by a newer Touchstone (format ${format}; this one reads ${VERDICT_FORMAT})`
        : undefined;
}

// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
;// CONCATENATED MODULE: ./lib/values/tagged-json.js

/** A longer list does not stand in the document itself: its items are handed out one by one. */
const MOST_INLINE = 200;
/**
 * A value of JSON, maps and sets as JSON alone: a document, and the items of its long lists. Maps and sets become objects
 * with one key that begins with a dollar sign; an object of the caller's with such a key is written as a list of members.
 */
function toTagged(value) {
    const long = new Map();
    function writeList(list, isInline) {
        const length = Array.isArray(list) ? list.length : 'size' in list ? list.size : 0;
        if (isInline || length <= MOST_INLINE)
            return [...list].map((item) => encode(item, isInline));
        // the same list twice is written once
        const number = long.get(list) ?? long.size;
        long.set(list, number);
        return { $list: [number, length] };
    }
    function encode(part, isInline) {
        if (Array.isArray(part))
            return writeList(part, isInline);
        if (part instanceof Map)
            return { $map: writeList(part, isInline) };
        if (part instanceof Set)
            return { $set: writeList(part, isInline) };
        if (!(0,json_guards/* isRecord */.u4)(part))
            return part;
        const members = Object.entries(part)
            .filter(([, member]) => member !== undefined)
            .map(([key, member]) => [key, encode(member, isInline)]);
        return members.some(([key]) => key.startsWith('$'))
            ? { $object: members }
            : Object.fromEntries(members);
    }
    const document = encode(value, false);
    return {
        document,
        *items() {
            for (const [list, number] of long)
                for (const item of list)
                    yield { list: number, item: encode(item, true) };
        },
    };
}
/** What a tagged document, or an item of a list of its, was made of. @throws Error in a few words where it is none */
function tagged_json_fromTagged(part, lists = []) {
    if (Array.isArray(part))
        return part.map((item) => tagged_json_fromTagged(item, lists));
    if (!isRecord(part))
        return part;
    const [tag, ...more] = Object.keys(part);
    if (tag === undefined || !tag.startsWith('$'))
        return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, tagged_json_fromTagged(member, lists)]));
    if (more.length > 0)
        throw new Error(`${tag} does not stand alone`);
    const content = part[tag];
    switch (tag) {
        case '$list':
            return takeList(content, lists);
        case '$set':
            return new Set(readList(content, lists));
        case '$map':
            return new Map(readList(content, lists).map(readPair));
        case '$object':
            return Object.fromEntries(readList(content, lists).map((member) => {
                const [key, inside] = readPair(member);
                return [String(key), inside];
            }));
        default:
            throw new Error(`${tag} is no tag`);
    }
}
function takeList(content, lists) {
    const [number, length] = Array.isArray(content) ? content : [];
    const items = lists[Number(number)];
    if (!items || items.length !== length)
        throw new Error('a list is not whole');
    return items;
}
function readList(content, lists) {
    const list = tagged_json_fromTagged(content, lists);
    if (!Array.isArray(list))
        throw new Error('a list is missing');
    return list;
}
function readPair(pair) {
    if (!Array.isArray(pair) || pair.length !== 2)
        throw new Error('a pair is missing');
    return [pair[0], pair[1]];
}

// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(72967);
;// CONCATENATED MODULE: ./lib/verdict/judged-lines.js




const JUDGED_FORMAT = 1;
/**
 * The lines of judged.jsonl: one that says what there is, then an item of a long list each, so that the cases of a large
 * baseline never stand in one text. Whatever plain values, maps and sets an input holds, it holds again when it is read.
 */
function* writeJudged({ run, ...rest }) {
    const cases = run.cases.map(({ trials: _trials, ...planned }) => planned);
    const { document, items } = toTagged({ ...rest, run: { cases } });
    yield { format: JUDGED_FORMAT, judged: document };
    for (const { list, item } of items())
        yield [list, item];
}
/** The lines put together again; of what shape, is for the caller to check. @throws Error in a few words */
async function readJudged(lines) {
    const share = new SharedValues();
    const lists = [];
    let head;
    for await (const line of lines) {
        if (head === undefined) {
            head = readHead(line);
            continue;
        }
        const [list, item, ...rest] = Array.isArray(line) ? line : [];
        const isNext = list === lists.length || (list >= 0 && list === lists.length - 1);
        if (item === undefined || rest.length > 0 || !isNext)
            throw new Error('a line is no item of a list');
        (lists[list] ??= []).push(shareTrials(fromTagged(item), share));
    }
    if (head === undefined)
        throw new Error('it is empty');
    return fromTagged(head, lists);
}
function readHead(line) {
    const { format, judged } = isRecord(line) ? line : {};
    if (typeof format !== 'number' || judged === undefined)
        throw new Error('its first line does not say what it is');
    if (format > JUDGED_FORMAT)
        throw new Error(`written by a newer Touchstone (format ${format}; this one reads ${JUDGED_FORMAT})`);
    return judged;
}
/** What repeats from trial to trial is held once. */
function shareTrials(item, shared) {
    if (!isRecord(item) || !Array.isArray(item['trials']))
        return item;
    const trials = item['trials'];
    return {
        ...item,
        tags: shared.share(item['tags']),
        trials: trials.map((trial) => isRecord(trial)
            ? Object.fromEntries(Object.entries(trial).map(([key, value]) => [
                key,
                isRecord(value) ? shared.share(value) : value,
            ]))
            : trial),
    };
}
/** The run's trials in the cases that were judged, in their order: what the verdict was judged from. */
async function foldPlanned({ run, trials }, cases) {
    const builder = new FactsBuilder(readStanding(run, 'run'));
    for (const planned of cases)
        builder.expect(planned);
    for await (const trial of trials())
        if (builder.isExpected(identifyCase(trial)))
            builder.add(trial);
    return builder.build(run);
}

// EXTERNAL MODULE: ./lib/adapters/storage/digest-file.js
var digest_file = __webpack_require__(23191);
// EXTERNAL MODULE: ./lib/adapters/storage/run-document.js + 1 modules
var run_document = __webpack_require__(34330);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(45119);
// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(12849);
;// CONCATENATED MODULE: ./lib/adapters/storage/write-pieces.js

/** Characters that are written at once. */
const BLOCK_CHARS = 256 * 1024;
/** Writes a file, from its beginning, that comes in many small pieces; memory holds a block of them. Throws what the system says. */
async function writePieces(path, pieces) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        let block = '';
        for await (const piece of pieces) {
            block += piece;
            if (block.length < BLOCK_CHARS)
                continue;
            await file.appendFile(block);
            block = '';
        }
        await file.appendFile(block);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/storage/write-evidence.js













/**
 * The last thing that is written into a run's folder: what its verdict was judged by, the verdict, and evidence.json with the
 * digest of everything that lies there. @throws UserError where that cannot be done
 */
async function writeEvidence(folder, witness) {
    const { judgement, opponents = {}, entry, finishedMs } = witness;
    await (0,promises_.rm)((0,external_node_path_.join)(folder, domain_evidence/* EVIDENCE_FILE */.fi), { force: true });
    if (judgement) {
        await writeLines(folder, domain_evidence/* JUDGED_FILE */.b, writeJudged(judgement.judged));
        await (0,run_folder/* writeAtomically */.vK)(folder, domain_evidence/* VERDICT_FILE */.R2, formatDocument(tellStored(judgement.report)));
    }
    const evidence = describeEvidence(await listSubjects(folder), await (0,run_document/* readRunDocument */.fG)(folder), {
        opponents: await recordOpponents(opponents),
        tool: {
            name: 'touchstone',
            version: version/* TOOL_VERSION */.w,
            digest: { sha256: await (0,digest_file/* digestProgram */.p)(entry) },
        },
        finishedAt: new Date(finishedMs).toISOString(),
        ...(judgement && { verdict: judgement.report.verdict }),
    });
    await (0,run_folder/* writeAtomically */.vK)(folder, domain_evidence/* EVIDENCE_FILE */.fi, formatDocument(evidence));
}
function formatDocument(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
async function writeLines(folder, name, values) {
    function* format() {
        for (const value of values)
            yield `${JSON.stringify(value)}\n`;
    }
    await writePieces((0,external_node_path_.join)(folder, name), format()).catch((error) => {
        throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
    });
}
/** Files of the run that are there. */
async function listSubjects(folder) {
    const subjects = [];
    for (const name of domain_evidence/* EVIDENCE_SUBJECTS */.YP) {
        const digested = await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(folder, name));
        if (digested.status === 'file')
            subjects.push({ name, digest: { sha256: digested.sha256 } });
    }
    return subjects;
}
async function recordOpponents(opponents) {
    const { baseline, release } = opponents;
    return {
        ...(baseline && { baseline: await recordOpponent(baseline) }),
        ...(release && { release: await recordOpponent(release) }),
    };
}
async function recordOpponent({ folder, run }) {
    const { commit, created_at: createdAt, release } = run;
    return {
        ...(commit !== undefined && { commit }),
        ...(release && { tag: release.tag }),
        created_at: createdAt,
        run: await requireDigest(folder, 'run.json'),
        trials: await requireDigest(folder, 'trials.jsonl'),
    };
}
/** Of a file that was read a moment ago. */
async function requireDigest(folder, name) {
    const digested = await (0,digest_file/* digestFile */.T)((0,external_node_path_.join)(folder, name));
    if (digested.status !== 'file')
        throw new errors/* UserError */.yo({
            code: 'no-run',
            message: `${(0,external_node_path_.join)(folder, name)} is gone: nobody can say what was compared with`,
            hint: 'leave a baseline where it lies while it is compared with',
        });
    return { sha256: digested.sha256 };
}

// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(92525);
// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(39867);
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
    return neutralize(clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char]));
}
/** Untrusted text between quotes: line ends and tabs survive. */
function escapeXmlAttribute(text) {
    return neutralize(clean(text).replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]));
}
/** A step may print the file: `::name::` and `##[name]` would be commands to its runner. Equal as XML. */
function neutralize(escaped) {
    return escaped.replace(/:(?=:)/g, '&#58;').replace(/##(?=\[)/g, '#&#35;');
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
        for (const { id, trials } of source.cases) {
            const name = source.redact(id);
            yield describeCase(name, trials, {
                report,
                reasons: told.get(name),
                place: source.placeOf?.(name),
                redact: source.redact,
            });
        }
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
function describeCase(name, trials, { report, reasons, place, redact }) {
    const milliseconds = trials.reduce((sum, { latency_ms: ms }) => sum + (ms ?? 0), 0);
    const failed = trials.filter(({ outcome }) => outcome === 'failed');
    const missing = trials.filter(({ outcome }) => outcome === 'missing');
    const base = {
        name,
        ...(milliseconds > 0 && { seconds: milliseconds / MS_PER_SECOND }),
        ...(place && { place }),
    };
    if (failed.length > 0) {
        const metrics = new Set(failed.flatMap((trial) => Object.entries(trial.metrics).flatMap(([metric, { pass }]) => (pass ? [] : [metric]))));
        const what = metrics.size > 0 ? `: ${[...metrics].join(', ')}` : '';
        const message = `${failed.length} of ${(0,format_number/* countOf */.pq)(trials.length, 'trial')} failed${what}`;
        return { ...base, outcome: 'failure', message, lines: (reasons ?? []).map(plain) };
    }
    if (missing.length > 0 || trials.length === 0) {
        const why = report.outputs === 'none' ? undefined : missing[0]?.error?.message;
        return { ...base, outcome: 'error', message: `not measured${why ? `: ${redact(why)}` : ''}` };
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

// EXTERNAL MODULE: ./lib/report/render-markdown.js + 3 modules
var render_markdown = __webpack_require__(58797);
;// CONCATENATED MODULE: ./lib/adapters/storage/write-reports.js






/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
async function writeReports(folder, report, run, secrets) {
    try {
        const markdown = secrets.redactDocument((0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), markdown);
        await writePieces((0,external_node_path_.join)(folder, 'junit.xml'), writeJunit(report, run, secrets));
    }
    catch (error) {
        throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
    }
}
/** junit.xml in pieces, each read through as it comes. */
function* writeJunit(report, { cases }, { redact, redactDocument }) {
    const places = new Map(report.cases.map(({ id, place }) => [id, place]));
    const placeOf = (id) => places.get(id);
    for (const piece of renderJunit(report, { cases, placeOf, redact }))
        yield redactDocument(piece);
}

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
// EXTERNAL MODULE: ./lib/report/render-failure.js
var render_failure = __webpack_require__(85503);
// EXTERNAL MODULE: ./lib/report/describe-report.js
var describe_report = __webpack_require__(98888);
// EXTERNAL MODULE: ./lib/report/describe-judges.js
var describe_judges = __webpack_require__(1062);
// EXTERNAL MODULE: ./lib/report/describe-yardstick.js
var describe_yardstick = __webpack_require__(87640);
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
    const bad = cases.filter(({ kind }) => !['conflicting', 'fixed', 'new'].includes(kind));
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
    const form = (0,describe_yardstick/* describeForm */.w)(reported);
    const line = (name, text) => text ? writeText(name, text, width) : [];
    return [
        [
            [`${paint(label, 'red', 'bold')} ${paint((0,escape_log/* escapeLog */.A)(id), 'bold')}`, form]
                .filter(Boolean)
                .join(' '),
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
        ...(0,describe_report/* describeRelease */.NC)(verdict).map((line) => [
            'Release',
            line.replace('Last release: ', ''),
        ]),
        ['Spent', (0,describe_report/* describeSpend */.EJ)(report).join('; ') || describe_gate/* NOTHING */.K$],
        ...describeUnanswered(verdict),
        ...(0,describe_judges/* describeSplits */.FU)(verdict.splits).map((split) => [
            'Changed',
            `${split.metric}: app ${split.app}, eval ${split.eval} (the baseline's outputs were scored again with this commit's scorers)`,
        ]),
        ...(0,describe_judges/* describeJudges */.AR)(verdict).map(({ judge, rubric, models, agreement, role }) => [
            'Judge',
            `\`${judge.name}\` ${role}: ${rubric}, ${models}, agreement ${agreement}`,
        ]),
        ...(0,describe_judges/* describeJudges */.AR)(verdict).flatMap(({ remarks }) => remarks.map((remark) => ['Judge', remark])),
        ...(0,describe_judges/* groupConflicts */.hb)(verdict.conflicting).map(({ what, ids }) => [
            'Conflicting',
            `${what}: ${ids.slice(0, MAX_CASES).join(', ')}${ids.length > MAX_CASES ? ` and ${ids.length - MAX_CASES} more` : ''}`,
        ]),
        ...describeFlaky(verdict),
        ...(0,describe_report/* describeReliability */.UZ)(verdict).map((line) => ['Reliability', line]),
        ...verdict.notes.map((note) => ['Note', note]),
        ...(0,describe_yardstick/* describeYardstick */.i)(verdict.yardstick)
            .slice(1)
            .map((line) => ['Yardstick', line]),
        ...(report.policyChanges ?? []).map(({ key, before, after, effect }) => [
            'Policy',
            `${key}: ${before ?? 'not set'} → ${after ?? 'removed'} (${effect})`,
        ]),
        ...(report.pinChanges ?? []).map(({ change, kind, path, before, after }) => [
            'Pin',
            [`${change}: ${kind} ${path}`, [before, after].filter(Boolean).join(' → ')]
                .filter(Boolean)
                .join(', '),
        ]),
        ...(report.acceptances ?? []).map(({ id, owner, daysLeft, refused }) => [
            'Accepted',
            `${id} by ${owner}, ${refused === undefined ? `${(0,format_number/* countOf */.pq)(daysLeft ?? 0, 'day')} left` : `does not count: ${refused}`}`,
        ]),
    ];
    return rows.flatMap(([name, text]) => (0,terminal_style/* wrap */.LV)(`${name}: ${render_terminal_plain(text)}`, width - 2).map((line, index) => index === 0 ? line.replace(`${name}:`, paint(`${name}:`, 'bold')) : `  ${line}`));
}
function describeUnanswered({ unanswered }) {
    if (unanswered.length === 0)
        return [];
    return [['Unanswered', `safety cases without any answer: ${unanswered.join(', ')}`]];
}
function describeFlaky({ flaky }) {
    if (flaky.length === 0)
        return [];
    const told = flaky
        .slice(0, MAX_CASES)
        .map(({ id, passed, trials }) => `${id} ${passed}/${trials}`);
    const rest = flaky.length - told.length;
    return [
        ['Flaky', `on main: ${told.join(', ')}${rest > 0 ? ` and ${(0,format_number/* countOf */.pq)(rest, 'more case')}` : ''}`],
    ];
}
/** Prose without its backticks, harmless. */
function render_terminal_plain(prose) {
    return (0,escape_log/* escapeLog */.A)(prose.replaceAll('`', ''));
}

// EXTERNAL MODULE: ./lib/adapters/github/baseline-trust.js
var baseline_trust = __webpack_require__(11860);
// EXTERNAL MODULE: ./lib/adapters/github/upload-artifact.js
var upload_artifact = __webpack_require__(28836);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/github/reruns.js + 2 modules
var reruns = __webpack_require__(32598);
// EXTERNAL MODULE: ./lib/adapters/storage/trial-lines.js
var trial_lines = __webpack_require__(83368);
// EXTERNAL MODULE: ./lib/feedback/history.js
var feedback_history = __webpack_require__(56351);
;// CONCATENATED MODULE: ./lib/action/record-baseline.js









const FILES = ['run.json', 'trials.jsonl', 'history.jsonl', 'cases.jsonl'];
/** Bytes. A baseline is fetched by every pull request: what only people verify must not make it too large for that. */
const MAX_EVIDENCE_BYTES = 64 * 1024 * 1024;
/**
 * The baseline artifact of a main run: its trials, and the memory of the runs before it. Red ones are recorded
 * too: main is what the next change is compared with, good or bad. What measured nothing is no baseline.
 */
async function recordBaseline(gated, { baseline: previous, release }, retentionDays) {
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
    const remembered = async (name) => previous.status === 'found' ? await previous.stored.memory(name) : '';
    // what was cut down is no more what the evidence speaks of
    const documents = trials === Infinity ? await listEvidence(folder) : [];
    await (0,promises_.copyFile)((0,external_node_path_.join)(folder, 'run.json'), (0,external_node_path_.join)(place, 'run.json'));
    if (trials === Infinity)
        await (0,promises_.copyFile)((0,external_node_path_.join)(folder, 'trials.jsonl'), (0,external_node_path_.join)(place, 'trials.jsonl'));
    else
        await copyTrials(folder, place, trials, outcome.run.planned.critical_trials);
    for (const name of documents)
        await (0,promises_.copyFile)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(place, name));
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'history.jsonl'), (0,feedback_history/* appendHistory */.b8)(await remembered('history.jsonl'), outcome.facts, report.verdict));
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'cases.jsonl'), (0,feedback_history/* appendCaseBits */.lG)(await remembered('cases.jsonl'), outcome.facts));
    const carried = release?.status === 'found' ? await carryRelease(release, place) : [];
    return await (0,upload_artifact/* uploadArtifact */.m)({
        name: (0,baseline_trust/* baselineArtifactName */.hF)(gated.suite.suite),
        folder: place,
        files: [...FILES, ...documents, ...carried],
        retentionDays,
        replace: true,
    });
}
/** What makes the recorded run one that can be verified. */
async function listEvidence(folder) {
    const names = (0,run_folder/* listDocuments */.lC)(folder).filter((name) => !FILES.includes(name) && name !== run_folder/* BATCHES_FILE */.q9);
    const sizes = await Promise.all(names.map((name) => (0,promises_.stat)((0,external_node_path_.join)(folder, name))));
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    return bytes <= MAX_EVIDENCE_BYTES ? names : [];
}
/** The release's run, as it was measured then; nothing of its own memory. */
async function carryRelease({ stored, tag }, place) {
    const files = ['release/run.json', 'release/trials.jsonl'];
    await (0,promises_.mkdir)((0,external_node_path_.join)(place, 'release'));
    const run = { ...stored.run, ...(tag !== undefined && { release: { tag } }) };
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, files[0]), `${JSON.stringify(run, null, 2)}\n`);
    await (0,promises_.copyFile)((0,external_node_path_.join)(stored.folder, 'trials.jsonl'), (0,external_node_path_.join)(place, files[1]));
    return files;
}
/** Everything that a re-run of this head needs, and what people may want to read. */
async function uploadRun(gated, attempt, retentionDays) {
    return await (0,upload_artifact/* uploadArtifact */.m)({
        name: (0,reruns/* attemptArtifactName */.tZ)({ suite: gated.suite.suite, headSha: '' }, attempt),
        folder: gated.folder,
        files: (0,run_folder/* listDocuments */.lC)(gated.folder),
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
    for await (const trial of (0,trial_lines/* readTrialLines */.mD)((0,external_node_fs_.createReadStream)(path), path, true))
        if (trial.trial <= most)
            await (0,promises_.appendFile)((0,external_node_path_.join)(to, 'trials.jsonl'), `${JSON.stringify(trial)}\n`);
}

;// CONCATENATED MODULE: ./lib/action/carry-baseline.js





/** The baseline of a main run that had nothing to do: published again for its commit, so that the next change finds it. */
async function carryOn({ untouched, release }, { host, survey, log }) {
    const result = await republish(untouched, release, { host, survey });
    if (result.status === 'uploaded')
        log.info(`artifact ${result.name} (${result.bytes} bytes), carried from ${untouched.measured.slice(0, 7)}`);
    else
        log.warn(`the baseline was not carried on: ${result.why}`);
}
/**
 * The same trials and the same memory under this run's name. When it was measured, and where, stays: a baseline does not get
 * younger by being carried. Its evidence is left behind, for it speaks of the document as it was.
 */
async function republish({ search: { stored }, measured, suite }, release, { host, survey }) {
    const { commit, tree, occasion } = survey;
    const { tree: _tree, base_commit: _base, head: _head, ...run } = stored.run;
    const carried = {
        ...run,
        commit,
        ...(tree !== undefined && { tree }),
        run_id: occasion.runId,
        attempt: occasion.attempt,
        carried_from: measured,
    };
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.tempFolder, 'touchstone-carried-'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'run.json'), `${JSON.stringify(carried, null, 2)}\n`);
    await (0,promises_.copyFile)((0,external_node_path_.join)(stored.folder, 'trials.jsonl'), (0,external_node_path_.join)(place, 'trials.jsonl'));
    for (const name of ['history.jsonl', 'cases.jsonl'])
        await (0,promises_.writeFile)((0,external_node_path_.join)(place, name), await stored.memory(name));
    const released = release?.status === 'found' ? await carryRelease(release, place) : [];
    return await (0,upload_artifact/* uploadArtifact */.m)({
        name: (0,baseline_trust/* baselineArtifactName */.hF)(suite.suite),
        folder: place,
        files: ['run.json', 'trials.jsonl', 'history.jsonl', 'cases.jsonl', ...released],
        retentionDays: host.inputs.retentionDays,
        replace: true,
    });
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

// EXTERNAL MODULE: ./lib/action/gate-config.js + 37 modules
var gate_config = __webpack_require__(87513);
// EXTERNAL MODULE: ./lib/action/find-gone-suites.js
var find_gone_suites = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/action/keep-responses.js + 1 modules
var keep_responses = __webpack_require__(1259);
// EXTERNAL MODULE: ./lib/action/list-configs.js
var list_configs = __webpack_require__(24098);
// EXTERNAL MODULE: ./lib/action/notify.js + 1 modules
var notify = __webpack_require__(35632);
// EXTERNAL MODULE: ./lib/action/open-log.js + 1 modules
var open_log = __webpack_require__(11373);
// EXTERNAL MODULE: ./lib/action/publish.js + 1 modules
var publish = __webpack_require__(46894);
// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(62287);
// EXTERNAL MODULE: ./lib/action/survey.js + 3 modules
var action_survey = __webpack_require__(42941);
;// CONCATENATED MODULE: ./lib/action/warn-of-publishing.js
const NOTE = '`report.outputs` is `full` and this repository is public: everybody can read whole answers here; `excerpt` (the default) shows their beginnings, `none` nothing';
/** Says so, in the log and in the report, where whole answers are shown to everybody. */
function warnOfPublishing(outcome, { isPublic }, log) {
    if (outcome.kind !== 'gated' || !isPublic || outcome.gated.report.outputs !== 'full')
        return outcome;
    log.warn(NOTE.replaceAll('`', ''));
    const { gated } = outcome;
    const { verdict } = gated.report;
    const notes = [...verdict.notes, NOTE];
    return {
        ...outcome,
        gated: { ...gated, report: { ...gated.report, verdict: { ...verdict, notes } } },
    };
}

// EXTERNAL MODULE: ./lib/action/settle-outputs.js
var settle_outputs = __webpack_require__(74144);
;// CONCATENATED MODULE: ./lib/action/run-action.js



















/** `command: run`: every suite in turn, then everything that people and tools see. The exit code of the step. */
async function runAction(host, commands) {
    const log = (0,open_log/* openLog */.N)(host.secrets.redact);
    const survey = await (0,action_survey/* surveyOccasion */.c)(host);
    const { occasion } = survey;
    const gone = (0,find_gone_suites/* findGoneSuites */.m)(survey.configs, survey.policyBase);
    const configs = (0,find_gone_suites/* leaveOutGone */.H)(survey.configs, gone);
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
    const outcomes = [...gone];
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
    const namesake = (0,list_configs/* findNamesake */.P)(named, all);
    if (!namesake) {
        const outcome = await (0,gate_config/* gateConfig */.iA)(named, host, survey, listeners);
        return warnOfPublishing(outcome, survey.occasion.repository, listeners.log);
    }
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
        await tellSuite(outcome, host, log);
    // artifacts first: a red main run must still be the next one's baseline
    const outcomes = await keepArtifacts(measured, host, survey, log);
    const { code, verdict } = (0,settle_outputs/* settleOutputs */.q0)(outcomes, commands);
    await (0,publish/* publishComment */.p8)(outcomes, host, survey, { runUrl, log, isRed: code !== 0 });
    await (0,publish/* publishStatuses */.eF)(outcomes, survey, { runUrl, log });
    const { event } = survey.occasion;
    const lines = tellInLines(outcomes);
    await (0,notify/* notify */.m)(host.inputs, { event, isRed: code !== 0, lines, runUrl }, { log, redact: host.secrets.redactDocument });
    await (0,publish/* publishLocally */.Ky)(outcomes, host, { runUrl, commands });
    log.info([`Touchstone: ${verdict}`, ...lines].join(' — '));
    return code;
}
async function tellSuite(outcome, { childEntry, secrets }, log) {
    if (outcome.kind === 'untouched') {
        log.print(renderTerminal(outcome.report, { color: false, width: open_log/* LOG_COLUMNS */.J }));
        return;
    }
    if (outcome.kind !== 'gated') {
        log.print((0,render_failure/* renderFailureTerminal */.rj)(outcome.problems, { color: false, width: open_log/* LOG_COLUMNS */.J }));
        return;
    }
    const { folder, report, outcome: measured, opponents } = outcome.gated;
    await writeReports(folder, report, measured.facts, secrets);
    await writeEvidence(folder, {
        judgement: { report, judged: measured.judged },
        opponents,
        entry: childEntry,
        finishedMs: system_clock/* systemClock */.m.now(),
    });
    log.print(renderTerminal(report, { color: false, width: open_log/* LOG_COLUMNS */.J }));
    if (measured.takenOver > 0)
        log.info(`trials taken over from an earlier attempt: ${measured.takenOver}; measured now: ${measured.measured}`);
}
/** Uploads what is kept; the reports then say where it lies. */
async function keepArtifacts(outcomes, host, survey, log) {
    const { inputs } = host;
    const { records, attempt } = survey.occasion;
    const kept = [];
    for (const outcome of outcomes) {
        kept.push(outcome);
        if (outcome.kind === 'untouched' && records)
            await carryOn(outcome, { host, survey, log });
        if (outcome.kind !== 'gated')
            continue;
        const { gated } = outcome;
        if (records)
            await (0,keep_responses/* keepResponses */.a)(gated.suite, host, survey, log);
        const result = records
            ? await recordBaseline(gated, outcome, inputs.retentionDays)
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
    const refused = (0,publish/* suiteNames */.np)(outcomes.filter((outcome) => outcome.kind === 'refused' && !isGone(outcome)));
    const gone = (0,publish/* suiteNames */.np)(outcomes.filter(isGone));
    return [
        ...told,
        ...gone.map((name) => `${name}: taken out`),
        ...refused.map((name) => `${name}: could not measure`),
    ];
}
function isGone(outcome) {
    return outcome.kind === 'refused' && outcome.verdict === 'fail';
}


/***/ })

};
