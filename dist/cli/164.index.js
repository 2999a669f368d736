export const id = 164;
export const ids = [164,427];
export const modules = {

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ writeJunit),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(4906);
// EXTERNAL MODULE: ./lib/values/strip-controls.js
var strip_controls = __webpack_require__(9867);
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
var format_number = __webpack_require__(9621);
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

// EXTERNAL MODULE: ./lib/report/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(2849);
;// CONCATENATED MODULE: ./lib/adapters/storage/write-reports.js






/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
async function writeReports(folder, report, run, secrets) {
    try {
        const markdown = secrets.redactDocument((0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), markdown);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'junit.xml'), external_node_stream_.Readable.from(writeJunit(report, run, secrets)));
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


/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gateSuite),
  T: () => (/* binding */ judgeStored)
});

// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
;// CONCATENATED MODULE: ./lib/open-base.js



/** Targets that are what the repository says, so that another commit of it is another target. */
const REPEATABLE = ['module', 'command', 'openai'];
/** The base commit, where policy wants it run in the same job. A run of the default branch is compared with what is stored. */
async function openFresh({ purpose, identity }, { suite, openTree, search, earlier }) {
    if (!suite.gates.baseline.fresh || purpose === 'record')
        return undefined;
    const commit = identity.base_commit ?? (await search.then(commitOf));
    return await openBase(suite, { commit, openTree, earlier });
}
function commitOf(search) {
    return search.status === 'found' ? search.commit : undefined;
}
/** Why the stored baseline serves after all. */
function describeRefusal(base) {
    return base && 'why' in base
        ? [
            `the base commit could not be run beside this one, so the stored baseline serves: ${base.why}`,
        ]
        : [];
}
/** Opens the base commit of a suite, to be measured in the same job. The limits are those of the suite as it stands. */
async function openBase(suite, { commit, openTree, earlier }) {
    if (commit === undefined)
        return { why: 'which commit it is compared with is not known' };
    const tree = await openTree(commit, [suite.file, suite.target.module ?? '']);
    if ('why' in tree)
        return tree;
    try {
        const base = await (0,load_suite/* loadSuite */.b)(suite.file, tree.files);
        if (!REPEATABLE.includes(base.target.kind))
            return await refuse(tree, `its target is of kind ${base.target.kind}, which no commit holds`);
        const { entries } = await (0,load_cases/* loadCases */.E)(base, tree.files);
        const target = await tree.connectTarget({ ...base, run: suite.run, prices: suite.prices });
        const isSame = earlier?.commit === commit && earlier.targetDigest === target.facts.digest;
        return {
            target,
            commit,
            entries,
            earlier: isSame ? earlier.trials : nothing(),
            async close() {
                await target.close();
                await tree.close();
            },
        };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo)) {
            await tree.close();
            throw error;
        }
        return await refuse(tree, `it cannot be run: ${error.message}`);
    }
}
async function refuse(tree, why) {
    await tree.close();
    return { why };
}
async function* nothing() {
    // the base commit was not run before
}

// EXTERNAL MODULE: ./lib/pipeline.js + 6 modules
var pipeline = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/prepare-suite.js + 5 modules
var prepare_suite = __webpack_require__(8047);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/report/format-place.js
var format_place = __webpack_require__(6337);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/report/describe-gate.js
var describe_gate = __webpack_require__(4906);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/compose-headline.js


/** Failures told one by one; further ones are counted. */
const MAX_TOLD = 2;
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
    const told = failed.slice(0, MAX_TOLD).map(tellFailure);
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
    const demoted = verdict.judges.filter((judge) => judge.demoted);
    if (!first && demoted.length === 0)
        return tellSuccess(verdict);
    const names = [
        ...groups.map((group) => nameDoubt(group[0].result, group)),
        ...nameDemoted(demoted),
    ].join('; ');
    const isOneReason = first !== undefined && doubts.every(({ reason }) => reason === first.reason);
    return {
        tone: 'warn',
        lead: 'Passed with a warning',
        text: `Passed, but ${names}${isOneReason && demoted.length === 0 ? `: ${(0,describe_gate/* explainGate */.Vt)(first)}` : ''}`,
    };
}
/** What blocked on main and does not here: nobody should find that out from a table. */
function nameDemoted(judges) {
    if (judges.length === 0)
        return [];
    const names = joinNames(judges.map(({ name }) => `\`${name}\``));
    const why = judges.length === 1 ? `: ${(0,describe_gate/* trimStop */.X3)(judges[0].why ?? '')}` : '';
    return [
        `judge${judges.length === 1 ? '' : 's'} ${names} blocked on the baseline and only ${judges.length === 1 ? 'advises' : 'advise'} now${why}`,
    ];
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
    if (!only) {
        // a gate that only advises held nothing
        const advising = joinNames(gates.filter(({ result }) => result === 'advisory').map(describe_gate/* nameGate */.J8));
        const told = advising === '' ? 'every gate holds' : `no gate failed; ${advising} only advised`;
        return begin('pass', 'Passed', `${told} ${on}`);
    }
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
var cut_text = __webpack_require__(2172);
// EXTERNAL MODULE: ./lib/report/format-value.js
var format_value = __webpack_require__(739);
;// CONCATENATED MODULE: ./lib/report/build-report.js




/** What is kept of a text, by `report.outputs`. */
const MAX_TEXT_CHARS = { full: 20_000, excerpt: 600 };
const MAX_REASON_CHARS = { full: 1000, excerpt: 300 };
/** Longer than any secret: what is cut before it is read through must not cut one of those shown. */
const MARGIN_CHARS = 20_000;
/** Entries of docs/when-it-breaks.md. */
const ENTRIES = {
    pins: 'pins',
    completeness: 'incomplete',
};
const PLAYBOOK_LINK = /docs\/when-it-breaks\.md#([a-z0-9-]+)/;
/**
 * Chooses and orders what people are told of a verdict; renderers only put it into words of their format. Nothing in a
 * report is a secret that is known.
 */
function buildReport(verdict, facts) {
    const { details, playbook, redact, ...rest } = facts;
    const entry = verdict.verdict === 'error' ? (playbook ?? findPlaybook(verdict)) : undefined;
    const told = (0,map_texts/* mapTexts */.z)(verdict, redact);
    return {
        ...(0,map_texts/* mapTexts */.z)(rest, redact),
        verdict: told,
        headline: composeHeadline(told, facts.mode),
        cases: details.map((detail) => reportCase(detail, facts)),
        ...(entry !== undefined && { playbook: entry }),
    };
}
function reportCase(detail, publishing) {
    const { id, kind, tags, place, critical, safety, before, after } = detail;
    return (0,map_texts/* mapTexts */.z)({
        id,
        kind,
        tags,
        critical,
        safety,
        ...(place && { place }),
        ...(before && { before: { passed: before.passed, trials: before.trials } }),
        after: { passed: after.passed, trials: after.trials },
        ...takeTexts(detail, publishing),
    }, publishing.redact);
}
function takeTexts(detail, { outputs, redact }) {
    if (outputs === 'none')
        return {};
    const cut = (text) => redactAndCut(text, redact, MAX_TEXT_CHARS[outputs]);
    const { input, reference, before, after } = detail;
    return {
        texts: {
            input: cut((0,format_value/* formatValue */.F)(input)),
            ...(reference !== undefined && { reference: cut((0,format_value/* formatValue */.F)(reference)) }),
            ...(before && { before: cut((0,format_value/* formatOutput */.V)(before.output)) }),
            after: cut((0,format_value/* formatOutput */.V)(after.output)),
            reasons: after.reasons.map((reason) => redactAndCut(reason, redact, MAX_REASON_CHARS[outputs]).text),
        },
    };
}
/** In this order: half a secret is not recognised any more. */
function redactAndCut(text, redact, maxChars) {
    const read = (0,cut_text/* cutText */.I)(text, maxChars + MARGIN_CHARS);
    const { text: kept, omitted } = (0,cut_text/* cutText */.I)(redact(read.text), maxChars);
    return { text: kept, omitted: omitted + read.omitted };
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
    'unreliable',
    'failing',
    'missing',
    'conflicting',
    'fixed',
    'new',
];
/** The trial that shows a case of a kind best, where it is not one that failed. */
const SHOWN = {
    fixed: 'passed',
    missing: 'missing',
    conflicting: 'conflicting',
};
/** Which cases a report shows, worst first, and which trial of each. */
function chooseCases(options) {
    const partnerOf = indexBaseline(options);
    const classify = makeClassifier(options);
    const choices = options.run.cases.flatMap((facts) => {
        const kind = classify(facts);
        const partner = partnerOf(facts);
        return kind ? [choose(facts, refineKind(kind, partner), partner, options)] : [];
    });
    return KIND_ORDER.flatMap((kind) => choices
        .filter((choice) => choice.kind === kind)
        .toSorted((a, b) => fallOf(b) - fallOf(a))
        .slice(0, options.maxPerKind ?? MAX_PER_KIND));
}
/** What passed every time on main, and does not here, has not been failing all along. */
function refineKind(kind, partner) {
    const wasSolid = partner !== undefined &&
        partner.trials.length > 0 &&
        partner.trials.every(({ outcome }) => outcome === 'passed');
    return kind === 'failing' && wasSolid ? 'unreliable' : kind;
}
function makeClassifier({ verdict, critical, safety, }) {
    const { comparison } = verdict;
    const broken = new Set(comparison?.broken);
    const fixed = new Set(comparison?.fixed);
    const added = new Set(comparison?.new);
    return (facts) => {
        const failed = facts.trials.some(({ outcome }) => outcome === 'failed');
        if (failed && hasTag(facts, critical))
            return 'critical';
        if (failed && hasTag(facts, safety))
            return 'safety';
        if (broken.has(facts.id))
            return 'broken';
        if (fixed.has(facts.id))
            return 'fixed';
        if (failed)
            return added.has(facts.id) ? 'new' : 'failing';
        if (facts.trials.some(({ outcome }) => outcome === 'missing'))
            return 'missing';
        if (added.has(facts.id))
            return 'new';
        return facts.trials.some(({ conflicts }) => conflicts) ? 'conflicting' : undefined;
    };
}
function choose(facts, kind, partner, { critical, safety }) {
    return {
        id: facts.id,
        kind,
        tags: facts.tags,
        critical: hasTag(facts, critical),
        safety: hasTag(facts, safety),
        ...(partner && { before: sideOf(partner, kind === 'fixed' ? 'failed' : 'passed') }),
        after: sideOf(facts, SHOWN[kind] ?? 'failed'),
    };
}
/** The first trial that came out as the reader expects, else the first that was measured. */
function sideOf(facts, wanted) {
    const measured = facts.trials.filter(({ outcome }) => outcome !== 'missing');
    const show = facts.trials.find(({ outcome, conflicts }) => wanted === 'conflicting' ? conflicts !== undefined : outcome === wanted) ??
        measured[0] ??
        facts.trials[0];
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
function hasTag({ tags }, wanted) {
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
            after: {
                ...describeSide(choice.after, after),
                reasons: shown ? listReasons(shown, choice.kind) : [],
            },
        };
    }));
}
async function findShown(trials, sides) {
    const wanted = new Set(sides.map(keyOf));
    const found = new Map();
    for await (const trial of trials) {
        const key = keyOf({ ...trial, show: trial.trial });
        if (wanted.has(key))
            found.set(key, [...(found.get(key) ?? []), trial]);
    }
    return found;
}
/** Two datasets may hold the same case; one that was renamed since still has its trials. */
function pick(side, found) {
    const twins = found.get(keyOf(side)) ?? [];
    return twins.findLast((trial) => trial.case === side.id) ?? twins.at(-1);
}
function keyOf(side) {
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
/**
 * What was said against the output: first by the scorers that block, then by those that advise. Of a case that is shown
 * because its scorers contradict each other, what every judge said.
 */
function listReasons({ scores, output }, kind) {
    const isTold = (score) => (score.status === 'scored' && !score.pass) ||
        score.status === 'errored' ||
        (kind === 'conflicting' && score.by === 'judge');
    const told = scores.filter(isTold);
    const reasons = [
        ...told.filter(({ advisory }) => !advisory),
        ...told.filter(({ advisory }) => advisory),
    ].map(tellScore);
    return reasons.length === 0 && output.error ? [output.error.message] : reasons;
}
function tellScore(score) {
    const who = `${score.name}${score.advisory ? ' (advises)' : ''}`;
    if (score.status !== 'scored')
        return `${who}: ${score.why}`;
    return `${who}: ${score.reason}`;
}

;// CONCATENATED MODULE: ./lib/report/list-pin-changes.js
const SHORT_DIGEST_CHARS = 8;
/** What of the yardstick differs between a baseline and a run, in the order of a lock. */
function listPinChanges(before, after) {
    const old = new Map(before.map((pin) => [list_pin_changes_keyOf(pin), pin]));
    const now = new Map(after.map((pin) => [list_pin_changes_keyOf(pin), pin]));
    const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
    return keys.flatMap((key) => describeChange(old.get(key), now.get(key)) ?? []);
}
function describeChange(before, after) {
    const { kind, path } = (after ?? before);
    const subject = { kind, path };
    if (!before)
        return { ...subject, change: 'added', after: describePin(after) };
    if (!after)
        return { ...subject, change: 'removed', before: describePin(before) };
    if (before.sha256 === after.sha256 && before.version === after.version)
        return undefined;
    return { ...subject, change: 'changed', before: describePin(before), after: describePin(after) };
}
/** Its version where it has one, and the beginning of its digest: two contents of one version are not the same. */
function describePin({ version, sha256 }) {
    const digest = sha256.slice(0, SHORT_DIGEST_CHARS);
    return version === undefined ? digest : `${version} (${digest})`;
}
function list_pin_changes_keyOf({ kind, path }) {
    return `${kind} ${path}`;
}

;// CONCATENATED MODULE: ./lib/tell-verdict.js




/** The verdict as a report, with the cases that a reader should see. */
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
        ...(stored.run.fresh
            ? { baselineTrials: stored.base() }
            : baselineRun.status === 'found' && { baselineTrials: baselineRun.stored.trials() }),
        readCase: createCaseReader(cases, choices),
    });
    const pinChanges = baselineRun.status === 'found'
        ? listPinChanges(baselineRun.stored.run.pins, stored.run.pins)
        : [];
    return buildReport(verdict, {
        ...facts,
        ...(facts.outputs === 'none' && { redact: withholdMessages(facts.redact, telling) }),
        details,
        ...(pinChanges.length > 0 && { pinChanges }),
    });
}
/**
 * What a target or a scorer said in place of an answer may quote one: where no outputs are published, verdicts and notes
 * say only what kind of error it was.
 */
function withholdMessages(redact, { run, baseline }) {
    const sides = [run, ...(baseline.facts ? [baseline.facts] : [])];
    const messages = new Map();
    for (const { cases, metrics } of sides) {
        for (const { trials } of cases)
            for (const { error } of trials)
                if (error)
                    messages.set(error.message, error.code === undefined ? '' : `${error.code}, `);
        for (const { error } of Object.values(metrics))
            if (error !== undefined)
                messages.set(error, '');
    }
    const longestFirst = [...messages].sort(([a], [b]) => b.length - a.length);
    // where one is told it is the whole text, or stands behind a colon: a message `no` is not every "no"
    return (text) => redact(longestFirst.reduce((left, [message, code]) => {
        const told = `(${code}message not published)`;
        return left === message ? told : left.replaceAll(`: ${message}`, () => `: ${told}`);
    }, text));
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

// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 9 modules
var judge_run = __webpack_require__(5785);
;// CONCATENATED MODULE: ./lib/gate-suite.js










const MOST_UNUSED_TOLD = 5;
/** Suite file → run → verdict → report, with every document in the run's folder. */
async function gateSuite(request, ports, signal) {
    const { files, clock, log } = ports;
    const startedMs = clock.elapsed();
    const loaded = await (0,prepare_suite/* readSuite */.x)(request.config, files, ports.toolsFor);
    const prepared = await (0,prepare_suite/* prepareSuite */.A)(loaded, request.selection, files);
    const { suite, cases } = prepared;
    const target = await ports.connectTarget(suite);
    const resources = [target];
    try {
        const judges = await (0,pipeline/* describeJudges */.A)(prepared.judges);
        const standing = (0,fold_trials/* readStanding */.ZY)({ judges }, 'baseline');
        const reading = { suite, clock, standing, isDependency: dependenciesOf(prepared, target) };
        const { search, ...sides } = searchSides(ports, reading, signal);
        const unused = describeUnused(target, cases);
        for (const line of unused)
            log.warn(line);
        const ready = await ports.prepareTarget(suite, signal);
        const opened = await ports.openStore(prepared, target);
        const { store } = opened;
        resources.push(store);
        const base = await openFresh(request, {
            suite,
            openTree: (sha, beside) => ports.openTree(sha, beside),
            search,
            earlier: opened.earlierBase,
        });
        if (base && 'close' in base)
            resources.push(base);
        const outcome = await (0,pipeline/* runSuite */.o)({
            ...request,
            ...ready,
            prepared,
            target,
            ...opened,
            notes: [...opened.notes, ...unused, ...describeRefusal(base)],
            ...sides,
            ...(base && 'close' in base && { base }),
            clock,
            log,
            signal,
        });
        const report = await tellOutcome(outcome, {
            prepared,
            store,
            baselineRun: await search,
            context: { ...request.report, elapsedMs: clock.elapsed() - startedMs },
        });
        return { suite, report, folder: store.folder, outcome };
    }
    finally {
        await Promise.all(resources.map((resource) => resource.close()));
    }
}
async function tellOutcome({ judgement, facts, run, sides }, { prepared: { suite, cases }, store, baselineRun, context, }) {
    return await tellVerdict(judgement.verdict, {
        gates: suite.gates,
        run: facts,
        stored: {
            folder: store.folder,
            run,
            trials: () => store.trials(),
            base: () => store.base(),
        },
        baseline: sides.baseline,
        baselineRun,
        cases,
        facts: { ...context, mode: suite.mode, outputs: suite.report.outputs },
    });
}
/** Begins to look for what the run is compared with: it is awaited after the first look. */
function searchSides(ports, reading, signal) {
    const { suite } = reading;
    const search = ports.findBaseline(suite, signal);
    const baseline = search.then((found) => (0,read_sides/* readBaseline */.mF)(found, reading));
    // until then nobody else may see them fail
    baseline.catch(() => undefined);
    if (!(0,read_sides/* asksForRelease */.T4)(suite))
        return { search, baseline };
    const release = search
        .then((found) => ports.findRelease(suite, found, signal))
        .then((found) => (0,read_sides/* readRelease */.iJ)(found, reading));
    release.catch(() => undefined);
    return { search, baseline, release };
}
/** Whether a change of this file may change an answer or its score. Of code that runs, nobody knows what it reads. */
function dependenciesOf({ files }, { sources }) {
    if (!sources)
        return () => true;
    return (path) => files.has(path) || sources.includes(path);
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
        throw new errors/* UserError */.yo({
            code: 'other-suite',
            message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
            place: { file: suite.file },
            hint: 'name the suite file of the run with --config',
        });
    const standing = (0,fold_trials/* readStanding */.ZY)(stored.run, 'baseline');
    const run = inDatasetOrder(await (0,fold_trials/* foldStoredRun */.om)(stored), cases);
    // a stored run is compared with what was named: nothing lies between
    const reading = { suite, clock, standing, isDependency: () => false };
    const found = await (0,read_sides/* readBaseline */.mF)(search, reading);
    const baseline = stored.run.fresh
        ? (0,read_sides/* replaceByFresh */.WD)(found.side, await (0,read_sides/* foldBase */.RV)(stored))
        : await (0,align_baseline/* alignStored */.bR)(stored, found, 'baseline');
    const release = (0,read_sides/* asksForRelease */.T4)(suite)
        ? await (0,read_sides/* readRelease */.iJ)(await (0,read_sides/* takeCarried */.Oc)(search), reading)
        : undefined;
    const { verdict } = (0,judge_run/* judgeRun */.Z)({
        gates: suite.gates,
        run,
        baseline,
        ...(release && { release: await (0,align_baseline/* alignStored */.bR)(stored, release, 'release') }),
    });
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


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue),
/* harmony export */   V: () => (/* binding */ formatOutput)
/* harmony export */ });
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


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   renderFailureJson: () => (/* binding */ renderFailureJson)
/* harmony export */ });
/** Keys of a gate in the document, in their order. */
const GATE_KEYS = [
    'gate',
    'metric',
    'result',
    'baseline',
    'current',
    'drop',
    'max_drop',
    'p',
    'interval',
    'detectable',
    'needed',
    'matched',
    'app_change',
    'eval_change',
    'rule',
    'next',
];
/** The document that `--json` prints: fractions, and only the keys that apply. */
function renderJson(verdict, { run, report }) {
    const { comparison, baseline, cost_usd: costUsd } = verdict;
    return {
        verdict: verdict.verdict,
        reason: verdict.reason,
        gates: verdict.gates.map(writeGate),
        metrics: Object.fromEntries(Object.entries(verdict.metrics).map(([name, summary]) => [name, writeMetric(summary)])),
        ...(comparison && {
            comparison: {
                matched: comparison.matched,
                broken: comparison.broken,
                fixed: comparison.fixed,
                new: comparison.new,
                removed: comparison.removed,
                edited: comparison.edited,
            },
        }),
        ...(verdict.judges.length > 0 && { judges: verdict.judges.map(writeJudge) }),
        ...(verdict.splits.length > 0 && { changes: verdict.splits }),
        ...(verdict.flaky.length > 0 && { flaky: verdict.flaky }),
        ...(verdict.reliability && { reliability: verdict.reliability }),
        ...(verdict.conflicting.length > 0 && { conflicting: verdict.conflicting }),
        usage: verdict.usage,
        ...(verdict.judging && { judging: verdict.judging }),
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        baseline: {
            ...(baseline.commit !== undefined && { commit: baseline.commit }),
            ...(baseline.age_days !== undefined && { age_days: baseline.age_days }),
            refused: baseline.refused.map(({ why }) => ({ why })),
        },
        ...(run !== undefined && { run }),
        ...(report !== undefined && { report }),
    };
}
/** What says that the files are not those of the lock. */
const PIN_CODES = new Set(['pins', 'no-lock', 'lock', 'rubric-version']);
/** The same document for what went wrong before there was a run. */
function renderFailureJson(problems) {
    const isUnpinned = problems.some(({ code }) => PIN_CODES.has(code));
    const pins = {
        gate: 'pins',
        result: 'fail',
        rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
        next: 'touchstone pin',
    };
    return {
        verdict: 'error',
        reason: problems.map(({ message }) => message).join('; '),
        gates: isUnpinned ? [pins] : [],
        metrics: {},
    };
}
/** A gate that could not be judged at all is `not-measured` to other tools: the verdict says that it is an error. */
function writeGate(gate) {
    const result = gate.result === 'error' ? 'not-measured' : gate.result;
    return Object.fromEntries(GATE_KEYS.map((key) => [key, key === 'result' ? result : gate[key]]).filter(([, value]) => value !== undefined));
}
function writeJudge({ name, ...rest }) {
    return { judge: name, ...rest };
}
function writeMetric({ mean, passed, n, errored, advisory }) {
    return { ...(mean !== undefined && { mean }), passed, n, errored, advisory };
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);
/* harmony import */ var _describe_judges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2564);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9621);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6337);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);







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
    const screen = { paint: (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .makePainter */ .AG)(color), width: Math.max(width, MIN_WIDTH) };
    const parts = [
        writeHeadline(report, screen),
        writeGates(report, screen),
        writeReasons(report, screen),
        ...writeCases(report, screen),
        writeFacts(report, screen),
        [`${screen.paint('Reproduce:', 'bold')} ${(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .A)(report.reproduce)}`],
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
        ...(head === undefined ? [] : [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(head)]),
        (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMeasured */ .aY)(verdict),
    ].join(', ');
    return [
        ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${mark} ${plain(headline.text)}`, screen.width).map((line) => screen.paint(line, paint, 'bold')),
        screen.paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .A)(about), screen.width), 'dim'),
        ...(headline.tone === 'error'
            ? (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(plain(['What to do:', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCure */ .vR)(report), (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .playbookPath */ .H9)(playbook)].filter(Boolean).join(' ')), screen.width)
            : []),
    ];
}
function writeGates(report, { paint, width }) {
    const rows = (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .describeGates */ .yg)(report.verdict.gates);
    if (rows.length === 0)
        return [];
    const header = ['metric', 'baseline', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSubject */ .wu)(report), (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameChange */ .cw)(rows), 'result'];
    const cells = rows.map(({ name, baseline, current, change, gate }) => [
        plain(name),
        baseline,
        current,
        change,
        describeResult(gate.result, report),
    ]);
    const [top, ...lines] = (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .alignRows */ .P4)([header, ...cells], [1, 2, 3]).map((row) => row.join('  '));
    return [
        paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(top.trimEnd(), width), 'dim'),
        ...lines.map((line, index) => paint((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(line.trimEnd(), width), ...paintOf(rows[index].gate.result))),
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
    return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .describeGates */ .yg)(verdict.gates).flatMap(({ gate }) => {
        if (gate.result === 'pass')
            return (0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEvidence */ .nP)(gate).flatMap((line) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(plain(line), width));
        return (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(plain((0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tellReason */ .WJ)(gate, headline.text)), width);
    });
}
function writeCases({ cases, verdict }, screen) {
    const bad = cases.filter(({ kind }) => !['conflicting', 'fixed', 'new'].includes(kind));
    const fixed = verdict.comparison?.fixed ?? [];
    return [
        ...bad.slice(0, MAX_CASES).map((reported) => writeCase(reported, screen)),
        bad.length > MAX_CASES
            ? [`…and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(bad.length - MAX_CASES, 'more case')}: see the report.`]
            : [],
        fixed.length > 0
            ? [(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${screen.paint('Fixed:', 'green')} ${(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .A)(fixed.join(', '))}`, screen.width)]
            : [],
    ];
}
function writeCase(reported, { paint, width }) {
    const { id, kind, place, texts } = reported;
    const label = kind === 'missing' ? 'not measured' : kind;
    const line = (name, text) => text ? writeText(name, text, width) : [];
    return [
        [
            `${paint(label, 'red', 'bold')} ${paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .A)(id), 'bold')}`,
            ...((0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldByKind */ .Dy)(reported) ? [] : [(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStatus */ .Wn)(reported)]),
            ...(place ? [paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .d)(place)), 'dim')] : []),
        ].join(' · '),
        ...(texts
            ? [
                ...texts.reasons.flatMap((reason) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(plain(reason), width - 4).map((part, at) => `  ${at === 0 ? '•' : ' '} ${part}`)),
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
    const lines = (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__.escapeLogLines)(text).flatMap((line) => (line === '' ? [''] : (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(line, room)));
    const isCut = omitted > 0 || lines.length > MAX_TEXT_LINES;
    return [...lines.slice(0, MAX_TEXT_LINES), ...(isCut ? ['…'] : [])].map((line, index) => {
        const label = (index === 0 ? name : '').padEnd(LABEL_WIDTH);
        return `  ${label} │ ${line}`;
    });
}
function writeFacts(report, { paint, width }) {
    const { verdict } = report;
    const rows = [
        ['Baseline', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBaseline */ .FT)(verdict.baseline)],
        ...(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRelease */ .NC)(verdict).map((line) => [
            'Release',
            line.replace('Last release: ', ''),
        ]),
        ['Spent', (0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSpend */ .EJ)(report).join('; ') || _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$],
        ...(verdict.unanswered.length > 0
            ? [
                ['Unanswered', `safety cases without any answer: ${verdict.unanswered.join(', ')}`],
            ]
            : []),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSplits */ .FU)(verdict.splits).map((split) => [
            'Changed',
            `${split.metric}: app ${split.app}, eval ${split.eval} (the baseline's outputs were scored again with this commit's scorers)`,
        ]),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJudges */ .AR)(verdict).map(({ judge, rubric, models, agreement, role }) => [
            'Judge',
            `\`${judge.name}\` ${role}: ${rubric}, ${models}, agreement ${agreement}`,
        ]),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJudges */ .AR)(verdict).flatMap(({ remarks }) => remarks.map((remark) => ['Judge', remark])),
        ...(0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .groupConflicts */ .hb)(verdict.conflicting).map(({ what, ids }) => [
            'Conflicting',
            `${what}: ${ids.slice(0, MAX_CASES).join(', ')}${ids.length > MAX_CASES ? ` and ${ids.length - MAX_CASES} more` : ''}`,
        ]),
        ...describeFlaky(verdict),
        ...(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReliability */ .UZ)(verdict).map((line) => ['Reliability', line]),
        ...verdict.notes.map((note) => ['Note', note]),
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
        ...(report.acceptances ?? []).map(({ id, owner, daysLeft }) => [
            'Accepted',
            `${id} by ${owner}, ${daysLeft < 0 ? 'expired' : `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(daysLeft, 'day')} left`}`,
        ]),
    ];
    return rows.flatMap(([name, text]) => (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${name}: ${plain(text)}`, width - 2).map((line, index) => index === 0 ? line.replace(`${name}:`, paint(`${name}:`, 'bold')) : `  ${line}`));
}
function describeFlaky({ flaky }) {
    if (flaky.length === 0)
        return [];
    const told = flaky
        .slice(0, MAX_CASES)
        .map(({ id, passed, trials }) => `${id} ${passed}/${trials}`);
    const rest = flaky.length - told.length;
    return [
        ['Flaky', `on main: ${told.join(', ')}${rest > 0 ? ` and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(rest, 'more case')}` : ''}`],
    ];
}
/** Prose without its backticks, harmless. */
function plain(prose) {
    return (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .A)(prose.replaceAll('`', ''));
}


/***/ })

};
