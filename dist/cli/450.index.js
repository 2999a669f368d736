export const id = 450;
export const ids = [450,745];
export const modules = {

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateJudges: () => (/* binding */ calibrateJudges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/models/open-client.js
var open_client = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/adapters/models/open-model.js
var open_model = __webpack_require__(1275);
// EXTERNAL MODULE: ./lib/adapters/storage/repository-files.js + 1 modules
var repository_files = __webpack_require__(6326);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/config/labellers.js
var labellers = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/config/calibration-lines.js
var calibration_lines = __webpack_require__(7624);
// EXTERNAL MODULE: ./lib/judges/judge-bench.js + 3 modules
var judge_bench = __webpack_require__(7136);
;// CONCATENATED MODULE: ./lib/judges/pair-verdicts.js
const NO_VERDICT = { why: 'there is no verdict on this output' };
/**
 * Counts what people and judge said, and lists where they differ, in the order of the labels. `passes`: whether a label
 * does.
 */
function pairVerdicts(pairs, { labels }, passes) {
    const disagreements = [];
    const errored = pairs.filter(({ verdict }) => verdict?.label === undefined).length;
    const columns = labels.length + (errored > 0 ? 1 : 0);
    const counts = labels.map(() => Array.from({ length: columns }, () => 0));
    for (const { label, verdict = NO_VERDICT } of pairs) {
        const row = counts[labels.indexOf(label.label)];
        const column = verdict.label === undefined ? labels.length : labels.indexOf(verdict.label);
        if (!row || row[column] === undefined)
            throw new RangeError(`"${label.label}" or "${verdict.label}" is not on the scale`);
        row[column] += 1;
        if (verdict.label !== label.label)
            disagreements.push({ label, verdict });
    }
    const sides = countSides(pairs, passes);
    return { table: { labels, counts, errored, total: pairs.length, sides }, disagreements };
}
function countSides(pairs, passes) {
    const sides = { pass: 0, passJudgedPass: 0, fail: 0, failJudgedFail: 0 };
    for (const { label, verdict } of pairs) {
        const said = verdict?.label === undefined ? undefined : (verdict.pass ?? passes(verdict.label));
        if (passes(label.label)) {
            sides.pass += 1;
            if (said === true)
                sides.passJudgedPass += 1;
        }
        else {
            sides.fail += 1;
            if (said === false)
                sides.failJudgedFail += 1;
        }
    }
    return sides;
}

// EXTERNAL MODULE: ./lib/judges/settle-votes.js
var settle_votes = __webpack_require__(6777);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/template.js
var template = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/values/tool-calls.js
var tool_calls = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/verdict/judge-calibration.js
var judge_calibration = __webpack_require__(1995);
;// CONCATENATED MODULE: ./lib/calibrate-judge.js










const MAX_PROBLEMS = 50;
/** Asks a judge what people were asked, and counts. Labels that no person made are told, and left out. */
async function calibrateJudge(request) {
    const { judge, config, labelsPath, labels, policy } = request;
    requireValues(judge, labels);
    const { rubric, models, name } = judge;
    const { human, excluded } = (0,labellers/* separateLabels */.b)(labels, models.map(({ model }) => model));
    // nobody labelled yet: what the table will look like is shown on the labels that do not count
    const judged = human.length > 0 ? human : labels;
    const { verdicts, canaries, held } = await collectVerdicts(judged, request);
    const pairs = judged.map((label, index) => ({ label, verdict: verdicts[index] }));
    const count = (counted) => {
        const { table, disagreements } = pairVerdicts(counted, rubric.scale, (label) => (0,settle_votes/* passes */.WE)(label, judge));
        return { table, disagreements, figures: (0,judge_calibration/* describeCalibration */.m0)(table) };
    };
    const { table, ...shown } = count(human.length > 0 ? pairs : []);
    const { table: _uncounted, ...uncounted } = count(pairs);
    const isElsewhere = request.isElsewhere ?? false;
    const counts = { ...(0,judge_calibration/* toCounts */.cr)(table), ...(isElsewhere && { recorded: true }) };
    const found = { status: 'bound', counts };
    return {
        judge: name,
        rubric: rubric.source,
        version: rubric.version,
        models,
        labelsPath,
        excluded,
        ...shown,
        youdenNeeded: policy.youden_low,
        standing: (0,judge_calibration/* decideStanding */.J0)(found, policy, { name, config, labelsPath }),
        ...findNothing(verdicts, held, canaries),
        ...(human.length === 0 && labels.length > 0 && { uncounted }),
        ...(canaries !== undefined && { canaries }),
    };
}
/** Throws a UserError for every label that lacks what the rubric names. */
function requireValues({ rubric, name }, labels) {
    const outputs = { output: '', output_a: '', output_b: '' };
    const problems = labels.flatMap(({ input, reference, context, place }) => {
        try {
            (0,template/* renderTemplate */.Xm)(rubric.text, { input, reference, context, ...outputs });
            return [];
        }
        catch (error) {
            if (!(error instanceof template/* TemplateError */.$w))
                throw error;
            const names = error.names.map((missing) => `{{${missing}}}`).join(' and ');
            return [
                {
                    code: 'labels',
                    message: `the rubric of judge ${name} names ${names}, and this label has no such value`,
                    place,
                    hint: error.names.some((missing) => missing.startsWith('metadata'))
                        ? 'a label has input, output, reference and context: let the rubric name these alone'
                        : 'give the label the value that the case had',
                },
            ];
        }
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.slice(0, MAX_PROBLEMS));
}
/** An outage, or a judge that obeys orders, says nothing of its agreement: what the lock knew stays. */
function findNothing(verdicts, held, canaries) {
    if (!held)
        return { inconclusive: canaries ?? 'its canary cases did not hold' };
    const hasVerdict = verdicts.some((verdict) => verdict?.label !== undefined);
    if (verdicts.length === 0 || hasVerdict)
        return {};
    const why = verdicts.find((verdict) => verdict?.why !== undefined)?.why;
    return { inconclusive: `not one verdict could be had${why === undefined ? '' : `: ${why}`}` };
}
async function collectVerdicts(labels, { judge, source, signal, progress }) {
    if (source.kind === 'recorded') {
        const { verdicts } = source;
        return {
            verdicts: labels.map(({ input, output }) => verdicts.find(input, output)),
            held: true,
        };
    }
    const bench = new judge_bench/* JudgeBench */.q(judge, source);
    const verdicts = [];
    let next = 0;
    let done = 0;
    async function work() {
        for (let index = next++; index < labels.length && !signal.aborted; index = next++) {
            verdicts[index] = await askAbout(labels[index], bench, judge, signal);
            done += 1;
            progress(done, labels.length);
        }
    }
    await Promise.all(Array.from({ length: source.concurrency }, work));
    const canaries = await bench.describeCanaries();
    if (!canaries)
        return { verdicts, held: true };
    const told = canaries.result === 'held'
        ? 'held: it failed every answer that ordered it to pass'
        : (canaries.why ?? canaries.result);
    return { verdicts, held: canaries.result === 'held', canaries: told };
}
async function askAbout(label, bench, judge, signal) {
    const { input, reference, context } = label;
    const sides = readSides(label, judge);
    if ('why' in sides)
        return sides;
    const finding = await bench.judgeOutput({ case: { input: asInput(input), reference, context }, ...sides }, { confirm: false, signal });
    if (finding.status !== 'scored')
        return { why: finding.why };
    const said = finding.asked.label;
    return { ...(said !== undefined && { label: said }), pass: finding.pass, reason: finding.reason };
}
/** A case's input is text, an object or messages; a label's may be any JSON. */
function asInput(input) {
    return typeof input === 'object' && input !== null ? input : String(input);
}
/** The labelled output as a judge sees it; of a pairwise rubric it is `{output_a, output_b}`. */
function readSides({ output }, { rubric }) {
    if (rubric.compare === undefined)
        return { output: asOutput(output) };
    if (!(0,json_guards/* isRecord */.u4)(output) || !('output_a' in output) || !('output_b' in output))
        return { why: 'its rubric compares two outputs: label {"output_a": …, "output_b": …}' };
    return { output: asOutput(output['output_a']), other: asOutput(output['output_b']) };
}
function asOutput(value) {
    if (typeof value === 'string')
        return { output: value };
    if (!(0,json_guards/* isRecord */.u4)(value) || !Array.isArray(value['tool_calls']))
        return { output: JSON.stringify(value) };
    const { output, tool_calls: calls } = value;
    return {
        output: typeof output === 'string' ? output : null,
        tool_calls: (0,tool_calls/* readToolCalls */._)(calls),
    };
}
/** What a lock remembers of calibrations; a judge without one human label leaves no line. */
function writeCalibrations(calibrated) {
    return calibrated.flatMap(({ judge, path, sha256, result }) => {
        const { counts } = result.standing;
        if (!counts || counts.labels === 0 || result.inconclusive !== undefined)
            return [];
        return [{ path, judge: (0,calibration_lines/* shortenJudge */.$V)(judge.digest), counts, sha256 }];
    });
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/config/load-judges.js
var load_judges = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/config/load-rubric.js + 5 modules
var load_rubric = __webpack_require__(7847);
// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/lock.js
var config_lock = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/config/read-labels.js
var read_labels = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/config/read-verdicts.js
var read_verdicts = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/judges/recorded-verdicts.js
var recorded_verdicts = __webpack_require__(9805);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/report/describe-calibration.js

/** What stands for a figure that is undefined. */
const UNDEFINED = '–';
/** The figures of a judge, each with its interval and what it means; none without labels. */
function describeFigures({ figures, youdenNeeded }) {
    const { labels, agreed, agreement, kappa, quadraticKappa, ac1 } = figures;
    if (labels === 0)
        return [];
    return [
        describeShare('agreement', agreement, `${agreed} of ${labels} verdicts equal the label`),
        describeCoefficient('kappa', kappa, 'agreement beyond chance: 0 is chance, 1 is perfect'),
        ...(quadraticKappa
            ? [
                describeCoefficient('quadratic kappa', quadraticKappa, 'the same; a near miss weighs less'),
            ]
            : []),
        describeCoefficient('AC1', ac1, 'the same; steady where nearly all labels are alike'),
        describeRate('sensitivity', figures.sensitivity, 'pass', 'passes'),
        describeRate('specificity', figures.specificity, 'fail', 'fails'),
        describeYouden(figures, youdenNeeded),
    ];
}
function describeShare(name, estimate, explanation) {
    if (!estimate)
        return { name, value: UNDEFINED, interval: '', explanation };
    const { value, interval } = estimate;
    return {
        name,
        value: (0,format_number/* formatPercent */.l9)(value),
        interval: interval
            ? `${(0,format_number/* formatPercent */.l9)(interval[0]).replace(' %', '')} to ${(0,format_number/* formatPercent */.l9)(interval[1])}`
            : '',
        explanation,
    };
}
function describeCoefficient(name, estimate, explanation) {
    if (!estimate)
        return {
            name,
            value: UNDEFINED,
            interval: '',
            explanation: 'not defined: people gave one label only',
        };
    const { value, interval } = estimate;
    return {
        name,
        value: (0,format_number/* formatCoefficient */.z2)(value),
        interval: interval ? interval.map((limit) => (0,format_number/* formatCoefficient */.z2)(limit)).join(' to ') : '',
        explanation,
    };
}
function describeRate(name, rate, side, does) {
    const explanation = rate
        ? `the judge ${does} ${rate.hits} of the ${rate.of} that people ${side}`
        : `not defined: no label ${does}`;
    return describeShare(name, rate, explanation);
}
function describeYouden({ youden, youdenLow }, needed) {
    const name = "Youden's J";
    if (youden === undefined || youdenLow === undefined)
        return {
            name,
            value: UNDEFINED,
            interval: '',
            explanation: 'not defined: labels that pass and labels that fail are needed',
        };
    return {
        name,
        value: (0,format_number/* formatCoefficient */.z2)(youden),
        interval: `at least ${(0,format_number/* formatCoefficient */.z2)(youdenLow, Math.floor)}`,
        explanation: `sensitivity + specificity − 1; at least ${needed} lets it block`,
    };
}

// EXTERNAL MODULE: ./lib/report/escape-log.js
var escape_log = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/report/format-place.js
var format_place = __webpack_require__(6337);
// EXTERNAL MODULE: ./lib/report/format-value.js
var format_value = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(4468);
;// CONCATENATED MODULE: ./lib/report/render-calibration.js







/** Disagreements told in full. */
const MAX_TOLD = 10;
/** Lines of each text of a disagreement. */
const MAX_TEXT_LINES = 4;
const MAX_LABEL_CHARS = 20;
/** Name, value and interval of a figure stand side by side. */
const MIN_WIDTH = 48;
const NAME_WIDTH = 9;
/** Columns that an explanation needs beside its figure; with less it stands below. */
const MIN_EXPLANATION = 24;
/** What `calibrate` prints on a terminal: every judge's sentence, its figures, and where it differs from people. */
function renderCalibrationTerminal(judges, { color, width }) {
    const screen = { paint: (0,terminal_style/* makePainter */.AG)(color), width: Math.max(width, MIN_WIDTH) };
    return judges.map((judge) => `${writeJudge(judge, screen).join('\n\n')}\n`).join('\n\n');
}
function writeJudge(judge, screen) {
    const parts = [
        writeHeadline(judge, screen),
        writeFacts(judge, screen),
        writeConfusion(judge.figures, screen),
        writeFigures(judge, screen),
        writeNotes(judge, screen),
        ...writeDisagreements(judge, screen),
        ...writeUncounted(judge, screen),
    ];
    return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
/** What the table will look like, on labels that no person made. */
function writeUncounted(judge, screen) {
    const { uncounted } = judge;
    if (!uncounted)
        return [];
    const shown = { ...judge, ...uncounted };
    const count = (0,format_number/* countOf */.pq)(uncounted.figures.labels, 'label');
    return [
        [screen.paint(`On the ${count} that do not count, only to see what this looks like:`, 'bold')],
        writeConfusion(uncounted.figures, screen),
        writeFigures(shown, screen),
        ...writeDisagreements(shown, screen),
    ];
}
function writeHeadline({ judge, standing, figures, inconclusive }, { paint, width }) {
    const { agreed, labels } = figures;
    if (inconclusive !== undefined) {
        const nothing = `? ${judge} could not be calibrated: ${inconclusive}. Nothing was written.`;
        return hang((0,escape_log/* escapeLog */.A)(nothing), 2, width).map((line) => paint(line, 'red', 'bold'));
    }
    const sentence = standing.calibrated
        ? `✓ ${judge} is calibrated: it agrees with people on ${agreed} of ${(0,format_number/* countOf */.pq)(labels, 'label')}. Its scores may block.`
        : `! ${judge} only advises: ${standing.why}.`;
    const tone = standing.calibrated ? 'green' : 'yellow';
    const cure = standing.calibrated ? [] : writeCure(standing.next, width);
    return [
        ...hang((0,escape_log/* escapeLog */.A)(sentence), 2, width).map((line) => paint(line, tone, 'bold')),
        ...cure.map((line) => paint(line, tone)),
    ];
}
/** A command stands on a line of its own, whole, so that it can be copied. */
function writeCure(next, width) {
    const [words = '', command] = (0,escape_log/* escapeLog */.A)(next).split(/(?<=\brun:) (?=touchstone )/);
    return [...hang(`→ ${words}`, 2, width), ...(command === undefined ? [] : [`  ${command}`])];
}
function writeFacts(judge, { paint, width }) {
    const { rubric, version, models, labelsPath, canaries } = judge;
    const asked = models.map(nameModel).join(', ');
    return [
        `rubric ${rubric}, version "${version}"`,
        ...(asked === '' ? [] : [`asks ${asked}`]),
        `labels ${labelsPath}`,
        ...(canaries === undefined ? [] : [`canaries: ${canaries}`]),
    ].flatMap((fact) => hang((0,escape_log/* escapeLog */.A)(fact), 2, width).map((line) => paint(line, 'dim')));
}
function nameModel({ model, pinned }) {
    return pinned === undefined ? model : `${model} (pinned: ${pinned})`;
}
function writeConfusion({ confusion, labels }, screen) {
    if (labels === 0)
        return [];
    const { paint, width } = screen;
    const people = Object.keys(confusion);
    const said = Object.keys(Object.values(confusion)[0] ?? {});
    const name = (label) => (0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(label), MAX_LABEL_CHARS);
    const counts = people.map((human) => said.map((judge) => confusion[human]?.[judge] ?? 0));
    const rows = (0,terminal_style/* alignRows */.P4)([
        ['labels say', ...said.map(name)],
        ...people.map((human, row) => [name(human), ...(counts[row] ?? []).map(String)]),
    ], said.map((_, column) => column + 1));
    const paintCell = (row, column) => {
        if (row === 0 || column === 0 || counts[row - 1]?.[column - 1] === 0)
            return 'dim';
        return row === column ? 'green' : 'red';
    };
    const indent = ' '.repeat((0,terminal_style/* displayWidth */.F1)(rows[0]?.[0] ?? '') + 2);
    return [
        paint((0,terminal_style/* clip */.$Q)(`${indent}the judge says`, width), 'dim'),
        ...rows.map((cells, row) => {
            const line = cells.join('  ');
            // painted text cannot be cut: its codes have no width
            if ((0,terminal_style/* displayWidth */.F1)(line) > width)
                return (0,terminal_style/* clip */.$Q)(line, width);
            return cells.map((cell, column) => paint(cell, paintCell(row, column))).join('  ');
        }),
    ];
}
function writeFigures(judge, { paint, width }) {
    const figures = describeFigures(judge);
    const rows = (0,terminal_style/* alignRows */.P4)(figures.map(({ name, value, interval }) => [name, value, interval]), [1]);
    return figures.flatMap(({ explanation }, index) => {
        const [name = '', value = '', interval = ''] = rows[index] ?? [];
        const left = [name, value, interval].join('  ');
        const shown = [name, paint(value, 'bold'), interval].join('  ');
        const room = width - (0,terminal_style/* displayWidth */.F1)(left) - 2;
        if (room < MIN_EXPLANATION)
            return [
                shown.trimEnd(),
                ...hang(`  ${explanation}`, 2, width).map((line) => paint(line, 'dim')),
            ];
        const [first = '', ...others] = (0,terminal_style/* wrap */.LV)(explanation, room);
        const gap = ' '.repeat((0,terminal_style/* displayWidth */.F1)(left) + 2);
        return [`${shown}  ${paint(first, 'dim')}`, ...others.map((line) => gap + paint(line, 'dim'))];
    });
}
function writeNotes({ figures, excluded }, { paint, width }) {
    const notes = [
        ...(figures.errored > 0
            ? [
                `${(0,format_number/* countOf */.pq)(figures.errored, 'verdict')} errored: that is no agreement, and in Youden's J a miss on the side of the label.`,
            ]
            : []),
        ...excluded.map(({ by, why, labels }) => `${(0,format_number/* countOf */.pq)(labels, 'label')} by ${by} not counted: ${why}.`),
    ];
    const intervals = figures.labels > 0
        ? [
            'Intervals are of 95 %; those of sensitivity and specificity of 90 %, whose lower ends bound J.',
        ]
        : [];
    return [
        ...notes.flatMap((note) => hang((0,escape_log/* escapeLog */.A)(note), 2, width)),
        ...intervals.flatMap((note) => hang(note, 2, width)).map((line) => paint(line, 'dim')),
    ];
}
function writeDisagreements({ disagreements, figures }, screen) {
    const { length } = disagreements;
    if (length === 0)
        return [];
    const told = disagreements.slice(0, MAX_TOLD);
    const cut = length > told.length ? `; here are the first ${told.length}` : '';
    const heading = `Where people and judge differ: ${length} of ${(0,format_number/* countOf */.pq)(figures.labels, 'label')}${cut}`;
    return [
        hang(heading, 2, screen.width).map((line) => screen.paint(line, 'bold')),
        ...told.map((disagreement) => writeDisagreement(disagreement, screen)),
        ...(length > told.length ? [[`…and ${length - told.length} more.`]] : []),
    ];
}
function writeDisagreement({ label, verdict }, screen) {
    const { input, output, reference, place } = label;
    const where = (0,format_place/* formatPlace */.d)({ file: place.file, ...(place.line && { line: place.line }) });
    const because = (reason) => (reason ? `: ${reason}` : '');
    const judged = verdict.label === undefined
        ? `no verdict${because(verdict.why)}`
        : `${verdict.label}${because(verdict.reason)}`;
    const people = `${label.label}, says ${label.by}${because(label.reason)}`;
    return [
        screen.paint((0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(where), screen.width), 'dim'),
        ...writeText('input', (0,format_value/* formatValue */.F)(input), screen),
        ...(reference === undefined ? [] : writeText('reference', (0,format_value/* formatValue */.F)(reference), screen)),
        ...writeOutput(output, screen),
        ...writeText('people', people, screen),
        ...writeText('judge', judged, screen),
    ];
}
/** Texts under names of their own, as those of two sides are, each under its name. */
function writeOutput(output, screen) {
    if (!(0,json_guards/* isRecord */.u4)(output))
        return writeText('output', (0,format_value/* formatValue */.F)(output), screen);
    const lines = [];
    for (const [name, text] of Object.entries(output)) {
        if (typeof text !== 'string')
            return writeText('output', (0,format_value/* formatValue */.F)(output), screen);
        lines.push(...writeText((0,terminal_style/* clip */.$Q)((0,escape_log/* escapeLog */.A)(name), NAME_WIDTH), text, screen));
    }
    return lines;
}
function writeText(name, text, { width }) {
    const room = width - NAME_WIDTH - 5;
    const lines = (0,escape_log.escapeLogLines)(text).flatMap((line) => (0,terminal_style/* wrap */.LV)(line, room));
    const kept = lines.slice(0, MAX_TEXT_LINES);
    return [...kept, ...(lines.length > kept.length ? ['…'] : [])].map((line, index) => `  ${(index === 0 ? name : '').padEnd(NAME_WIDTH)} │ ${line}`.trimEnd());
}
/** Wrapped, with its further lines further in. */
function hang(text, indent, width) {
    const [first = ''] = (0,terminal_style/* wrap */.LV)(text, width);
    const rest = text.trimStart().slice(first.trimStart().length).trim();
    if (rest === '')
        return [first];
    return [first, ...(0,terminal_style/* wrap */.LV)(' '.repeat(indent) + rest, width)];
}

;// CONCATENATED MODULE: ./lib/report/render-calibration-json.js
/** The document that `calibrate --json` prints: fractions, and only the keys that apply. */
function renderCalibrationJson(judges) {
    return { judges: judges.map(writeJudgeDocument) };
}
function writeJudgeDocument({ judge, rubric, version, figures, standing, excluded, disagreements, inconclusive, }) {
    const { agreement, kappa, quadraticKappa, ac1, sensitivity, specificity } = figures;
    const estimates = [
        ['agreement', agreement],
        ['kappa', kappa],
        ['quadratic_kappa', quadraticKappa],
        ['ac1', ac1],
        ['sensitivity', sensitivity],
        ['specificity', specificity],
    ];
    const pick = (part) => Object.fromEntries(estimates.flatMap(([name, estimate]) => (estimate ? [[name, part(estimate)]] : [])));
    return {
        judge,
        rubric,
        version,
        labels: figures.labels,
        errored: figures.errored,
        ...pick(({ value }) => value),
        ...(figures.youden !== undefined && { youden: figures.youden }),
        ...(figures.youdenLow !== undefined && { youden_low: figures.youdenLow }),
        intervals: pick(({ interval }) => interval),
        confusion: figures.confusion,
        disagreements: disagreements.length,
        excluded,
        calibrated: standing.calibrated && inconclusive === undefined,
        ...(inconclusive !== undefined && { inconclusive }),
        ...(standing.calibrated ? {} : { why: standing.why, next: standing.next }),
    };
}

// EXTERNAL MODULE: ./lib/run/patient-model.js
var patient_model = __webpack_require__(1120);
// EXTERNAL MODULE: ./lib/run/turns.js + 1 modules
var run_turns = __webpack_require__(9236);
// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/read-openai.js
var read_openai = __webpack_require__(1303);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/cli/verb-calibrate.js






























/** `touchstone calibrate [CONFIG]`: judges against human labels; what comes out is written into the lock. */
async function calibrateJudges(args, host) {
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const suite = await (0,load_suite/* loadSuite */.b)(place.toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV), place.files);
    const judges = pickJudges(await readJudges(suite, place.files), (0,workplace/* textOf */.b6)(args.options['judge']), suite);
    const calibrated = [];
    for (const judge of judges)
        calibrated.push(await calibrate(judge, suite, args, host, place));
    const lockFile = await writeLock(calibrated, suite, place);
    const results = calibrated.map(({ result }) => result);
    const asJson = args.options['json'] === true;
    const stream = asJson ? host.stderr : host.stdout;
    const look = { color: (0,cli_host/* wantsColor */.zK)(stream, host.env), width: (0,cli_host/* widthOf */.qz)(stream) };
    stream.write(renderCalibrationTerminal((0,map_texts/* mapTexts */.z)(results, host.secrets.redact), look));
    if (lockFile !== undefined)
        stream.write(`\nWritten to ${(0,escape_log/* escapeLog */.A)(lockFile)}.\n`);
    if (asJson)
        (0,write_json.writeJson)(renderCalibrationJson(results), host);
    return results.some(({ inconclusive }) => inconclusive !== undefined) ? cli_host/* EXIT */.dc.error : cli_host/* EXIT */.dc.pass;
}
async function readJudges(suite, files) {
    const reader = (0,load_judges/* createJudgeReader */.Ly)(files);
    const { judges, problems } = await (0,load_judges/* readSuiteJudges */.Fd)(suite, reader);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    // judges of single cases; a dataset that cannot be read is told by validate
    await (0,load_cases/* loadCases */.E)(suite, files, { judges, reader, blocks: async () => true }).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
    });
    return await reader.known();
}
function pickJudges(judges, name, suite) {
    const names = [...new Set(judges.map((judge) => judge.name))];
    const picked = judges.filter((judge) => name === undefined || judge.name === name);
    if (picked.length > 0)
        return picked;
    throw new errors/* UserError */.yo({
        code: 'no-judge',
        message: name === undefined
            ? 'this suite has no judge to calibrate'
            : `this suite has no judge \`${name}\``,
        place: { file: suite.file },
        hint: names.length > 0
            ? `its judges are: ${names.join(', ')}`
            : 'add e.g. judges: [{ name: faithfulness, rubric: touchstone:faithfulness, model: gpt-5-mini-2025-08-07 }]',
    });
}
async function calibrate(judge, suite, { options }, host, { files }) {
    const labelsPath = (0,load_judges/* labelsFileOf */.dw)(suite.file, judge.name);
    const isFile = await files.exists(labelsPath);
    const labels = isFile
        ? await (0,read_labels/* readLabels */.k)(labelsPath, files, judge.rubric.scale)
        : readExamples(judge);
    const log = (0,workplace/* openLog */.Ne)(host);
    const { source, close } = await openSource(judge, suite, (0,workplace/* textOf */.b6)(options['recorded']), host);
    try {
        const result = await calibrateJudge({
            judge,
            config: suite.file,
            labelsPath,
            labels,
            source,
            isElsewhere: options['recorded'] !== undefined,
            policy: suite.gates.calibration,
            signal: host.signal,
            progress: (done, total) => log.progress({ done, total, failed: 0, errored: 0 }),
        });
        log.settle();
        if (host.signal.aborted)
            throw sayInterrupted(judge);
        return { judge, labelsPath, isFile, result };
    }
    finally {
        await close();
    }
}
function sayInterrupted({ name }) {
    return new errors/* UserError */.yo({
        code: 'interrupted',
        message: `the calibration of ${name} was interrupted: nothing was written`,
        hint: 'run it again',
    });
}
/** The example set of a rubric of the package: never counted, and said so. */
function readExamples({ rubric }) {
    if (!rubric.source.startsWith(load_rubric/* BUILT_IN */.$A))
        return [];
    const text = (0,load_rubric/* readBuiltInExamples */.RN)(rubric.source.slice(load_rubric/* BUILT_IN */.$A.length));
    return text === undefined ? [] : (0,read_labels/* parseLabels */.X)(text, rubric.source, rubric.scale);
}
async function openSource(judge, suite, recorded, host) {
    const nothing = async () => undefined;
    const { scale } = judge.rubric;
    if (recorded !== undefined || judge.recorded) {
        const byHash = recorded === undefined
            ? await (0,read_verdicts/* readVerdicts */.H)(judge.recorded.path, (0,workplace/* openWorkplace */.x5)(host.cwd).files, scale)
            : await readElsewhere(recorded, host.cwd, scale);
        return { source: { kind: 'recorded', verdicts: new recorded_verdicts/* RecordedVerdicts */.r(byHash) }, close: nothing };
    }
    const model = requireModel(judge, suite, host);
    const { max_retries: maxRetries, concurrency } = suite.run;
    const turns = new run_turns/* Turns */.P(system_clock/* systemClock */.m);
    turns.bound(concurrency, { signal: host.signal });
    return {
        source: {
            kind: 'model',
            model: (0,patient_model/* makePatient */.S)(model, { maxRetries, clock: system_clock/* systemClock */.m, turns }),
            random: () => system_clock/* systemClock */.m.random(),
            concurrency,
        },
        close: () => model.close(),
    };
}
/** Verdicts of a file anywhere on this machine. */
async function readElsewhere(recorded, cwd, scale) {
    const path = (0,external_node_path_.resolve)(cwd, recorded);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.yo({
            code: 'config',
            message: `--recorded ${recorded}: there is no such file: ${path}`,
            hint: 'name it from the folder that you stand in',
        });
    return await (0,read_verdicts/* readVerdicts */.H)((0,external_node_path_.basename)(path), (0,repository_files/* openRepository */.h)((0,external_node_path_.dirname)(path)), scale);
}
function requireModel(judge, suite, { env }) {
    const opening = (0,open_model/* openModel */.G)(suite, { openai: (0,read_openai/* readOpenAi */.R)(env), env, openClient: open_client/* openDirectly */.X });
    if ('model' in opening)
        return opening.model;
    throw new errors/* UserError */.yo({
        ...opening.missing,
        message: `judge ${judge.name}: ${opening.missing.message}`,
        hint: `${opening.missing.hint ?? ''} Or give verdicts that were recorded elsewhere: --recorded FILE.`.trim(),
    });
}
/** Calibrations, and the pins of the labels that they rest on. Answers with the lock, where something was written. */
async function writeLock(calibrated, suite, { root, files }) {
    const known = await (0,config_lock/* findLock */.HT)(suite.file, files);
    const lockFile = known ?? (0,config_lock/* chooseLockFile */.$b)(suite.file);
    const existing = known === undefined
        ? { pins: [], calibrations: [] }
        : (0,config_lock/* parseLock */.PG)(await files.readText(known), known);
    const withLabels = await Promise.all(calibrated
        .filter(({ isFile }) => isFile)
        .map(async ({ labelsPath, ...rest }) => ({
        ...rest,
        path: posix_.relative(`/${(0,repository_path/* folderOf */.y)(lockFile)}`, `/${labelsPath}`),
        sha256: await files.digest(labelsPath),
    })));
    const calibrations = writeCalibrations(withLabels);
    if (calibrations.length === 0)
        return undefined;
    const pins = calibrations.map(({ path, sha256 }) => ({ kind: 'labels', path, sha256 }));
    const fresh = { pins, calibrations };
    const lock = await (0,config_lock/* mergeLock */.wF)(existing, fresh, { lockFile, files, covered: [] });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, lockFile), (0,config_lock/* formatLock */.X5)(lock));
    return lockFile;
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeJson: () => (/* binding */ writeJson)
});

;// CONCATENATED MODULE: ./lib/report/format-json.js
/**
 * Controls beyond C0, direction marks, letters that nobody sees, and the `#` of a legacy workflow
 * command: all of them occur in strings only.
 */
const TROUBLE = /[\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\uDB40[\uDC00-\uDFFF]|#(?=#*\[)/g;
/** JSON for stdout, where a runner or a terminal may read along: equal as JSON, harmless as text. */
function formatJson(document) {
    return JSON.stringify(document, null, 2).replace(TROUBLE, (char) => char.split('').map(escapeUnit).join(''));
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
;// CONCATENATED MODULE: ./lib/cli/write-json.js


/** The one document of `--json`. Secrets are taken out of its texts before they are written, so that it stays JSON. */
function writeJson(document, { stdout, secrets }) {
    stdout.write(`${formatJson((0,map_texts/* mapTexts */.z)(document, secrets.redact))}\n`);
}


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ shortenJudge),
/* harmony export */   Ai: () => (/* binding */ calibrationKey),
/* harmony export */   E_: () => (/* binding */ mergeCalibrations),
/* harmony export */   MX: () => (/* binding */ formatCalibrationLine),
/* harmony export */   Ue: () => (/* binding */ CALIBRATED),
/* harmony export */   eB: () => (/* binding */ parseCalibrationLine)
/* harmony export */ });
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
/* harmony import */ var _lock_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5251);


/** What the first word of such a line is. */
const CALIBRATED = 'calibrated';
const DIGEST_DIGITS = 16;
const KAPPA_DECIMALS = 6;
/** The verdicts came in a file. */
const RECORDED = 'recorded';
/** As a line names a judge. */
function shortenJudge(digest) {
    return digest.slice(0, DIGEST_DIGITS);
}
/** One label file and one judge are calibrated once. */
function calibrationKey({ path, judge }) {
    return `${path}#${judge}`;
}
/**
 * Lines after calibrating anew: a fresh one takes the place of that of the same labels and judge. Others of its labels
 * stay as far as one of `judges` (digests) is meant: that of another suite, which has the name and labels in common.
 * Where nothing is fresh, all stay: one that no longer binds tells what changed.
 */
function mergeCalibrations(existing, fresh, judges) {
    const pinned = new Set(judges.map(shortenJudge));
    // a judge that is calibrated before it is pinned says nothing of the others
    const settled = new Set(fresh.filter(({ judge }) => pinned.has(judge)).map(({ path }) => path));
    const keys = new Set(fresh.map(calibrationKey));
    const kept = existing.filter((line) => !keys.has(calibrationKey(line)) && (!settled.has(line.path) || pinned.has(line.judge)));
    return [...kept, ...fresh];
}
function formatCalibrationLine(line) {
    return [
        CALIBRATED,
        (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeWord */ .N3)(calibrationKey(line)),
        formatCounts(line.counts),
        `sha256:${line.sha256}`,
    ].join(' ');
}
/** The line of four words, or what is wrong with it. `folder`: the lock's. */
function parseCalibrationLine(words, folder) {
    const [, name = '', written = '', digest = ''] = words;
    const parts = /^(.+)#([0-9a-f]{16})$/s.exec((0,_lock_words_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeWord */ .Nd)(name) ?? '');
    const [, path, judge] = parts ?? [];
    if (path === undefined || judge === undefined)
        return `"${name}" is not a label file and a judge: FILE#16 hexadecimal digits`;
    const where = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRepositoryPath */ .m)(folder, path);
    if (where.status === 'refused')
        return where.why;
    const counts = parseCounts(written);
    if (!counts)
        return `"${written}" is not what calibrate counts: labels=…,errored=…,agreed=…`;
    if (!addsUp(counts))
        return `the counts "${written}" do not add up`;
    const read = (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .rP)(digest);
    return 'why' in read ? read.why : { path, judge, counts, sha256: read.sha256 };
}
function formatCounts(counts) {
    const { labels, errored, agreed, pass, passJudgedPass, fail, failJudgedFail } = counts;
    const { kappa, recorded } = counts;
    return [
        `labels=${labels}`,
        `errored=${errored}`,
        `agreed=${agreed}`,
        `pass=${passJudgedPass}/${pass}`,
        `fail=${failJudgedFail}/${fail}`,
        ...(kappa === undefined ? [] : [`kappa=${formatKappa(kappa)}`]),
        ...(recorded ? [RECORDED] : []),
    ].join(',');
}
/** No `-0.000000`. */
function formatKappa(kappa) {
    return kappa.toFixed(KAPPA_DECIMALS).replace(/^-(0\.0+)$/, '$1');
}
const NUMBER = '(0|[1-9]\\d{0,8})';
const COUNTS = new RegExp(`^labels=${NUMBER},errored=${NUMBER},agreed=${NUMBER},pass=${NUMBER}/${NUMBER},fail=${NUMBER}/${NUMBER}(?:,kappa=(-?[01]\\.\\d{${KAPPA_DECIMALS}}))?(,${RECORDED})?$`);
function parseCounts(written) {
    const groups = COUNTS.exec(written);
    if (!groups)
        return undefined;
    const [labels = 0, errored = 0, agreed = 0, passJudgedPass = 0, pass = 0] = groups
        .slice(1)
        .map(Number);
    const [failJudgedFail = 0, fail = 0] = groups.slice(6).map(Number);
    const kappa = groups[8];
    return {
        labels,
        errored,
        agreed,
        pass,
        passJudgedPass,
        fail,
        failJudgedFail,
        ...(kappa !== undefined && { kappa: Number(kappa) }),
        ...(groups[9] !== undefined && { recorded: true }),
    };
}
/** Every label passes or fails; an equal verdict is on its side; an errored one is on none. */
function addsUp(counts) {
    const { labels, errored, agreed, pass, passJudgedPass, fail, failJudgedFail, kappa } = counts;
    const hits = passJudgedPass + failJudgedFail;
    return (labels === pass + fail &&
        passJudgedPass <= pass &&
        failJudgedFail <= fail &&
        agreed <= hits &&
        hits + errored <= labels &&
        (kappa === undefined || Math.abs(kappa) <= 1));
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findUpwards)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


/** Path of the nearest file of this name, upwards from a file of the repository; undefined where there is none. */
async function findUpwards(from, name, files) {
    for (let folder = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(from);; folder = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(folder)) {
        const path = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
        if (await files.exists(path))
            return path;
        if (folder === '')
            return undefined;
    }
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ encodeWord),
/* harmony export */   Nd: () => (/* binding */ decodeWord),
/* harmony export */   rP: () => (/* binding */ readDigest)
/* harmony export */ });
/** A word of a lock's line: white space, control characters and % as %XX, so that words end where spaces stand. */
function encodeWord(word) {
    return word.replace(/[%\s\p{C}]/gu, (character) => [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''));
}
/** Undefined for what is not written so. */
function decodeWord(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return undefined;
    }
}
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The digits of `sha256:…`. */
function readDigest(word) {
    const sha256 = DIGEST.exec(word)?.[1];
    return sha256 === undefined
        ? { why: `"${word}" is not a digest: sha256: and 64 hexadecimal digits` }
        : { sha256 };
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ chooseLockFile),
/* harmony export */   D6: () => (/* binding */ pinKey),
/* harmony export */   HT: () => (/* binding */ findLock),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   X5: () => (/* binding */ formatLock),
/* harmony export */   wF: () => (/* binding */ mergeLock)
/* harmony export */ });
/* unused harmony export LOCK_NAME */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);
/* harmony import */ var _calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7624);
/* harmony import */ var _cap_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8887);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2121);
/* harmony import */ var _find_upwards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9382);
/* harmony import */ var _lock_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5251);
/* harmony import */ var _pinned_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6548);









const LOCK_NAME = 'touchstone.lock';
const HEADER = '# What this folder measures with. Written by `touchstone pin`; review its changes.';
const KINDS = [
    'database',
    'dataset',
    'judge',
    'labels',
    'model',
    'rubric',
    'schema',
    'scorer',
    'verdicts',
];
const LAYOUT = 'a line is: kind path version-or-dash sha256:digest';
const CURE = 'run: touchstone pin';
const CALIBRATION_CURE = 'delete this line, then run: touchstone calibrate';
/** Path of the nearest lock, upwards from a suite file; undefined where there is none. */
async function findLock(suiteFile, files) {
    return await (0,_find_upwards_js__WEBPACK_IMPORTED_MODULE_4__/* .findUpwards */ .G)(suiteFile, LOCK_NAME, files);
}
/** Where a suite's first lock is written: beside the folder of configs, else beside the suite. */
function chooseLockFile(suiteFile) {
    const folder = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(suiteFile);
    return node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder) === 'configs' ? (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(folder) : folder, LOCK_NAME);
}
/** The text of a lock: the same for the same content, whatever its order. */
function formatLock({ pins, calibrations }) {
    const lines = [...pins.map(formatPin), ...calibrations.map(_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCalibrationLine */ .MX)];
    return [HEADER, ...[...new Set(lines)].sort(), ''].join('\n');
}
/** A lock's text, read. Throws a UserError with every line that cannot be read. */
function parseLock(text, file) {
    const lock = { pins: [], calibrations: [] };
    const problems = [];
    const seen = new Map();
    const lines = text.split(/\r?\n/);
    refuseConflict(lines, file);
    for (const [index, written] of lines.entries()) {
        const line = index + 1;
        if (written.trim() === '' || written.startsWith('#'))
            continue;
        const refuse = (message, hint) => void problems.push({ code: 'lock', message, place: { file, line, column: 1 }, hint });
        const parsed = parseLine(written, file);
        if (typeof parsed === 'string') {
            const isCalibration = written.startsWith(`${_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CALIBRATED */ .Ue} `);
            refuse(parsed, isCalibration ? CALIBRATION_CURE : `${LAYOUT}; ${CURE}`);
            continue;
        }
        const name = 'kind' in parsed ? pinKey(parsed) : `${_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CALIBRATED */ .Ue} ${(0,_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .calibrationKey */ .Ai)(parsed)}`;
        const first = seen.get(name);
        if (first !== undefined)
            refuse(`${name} is pinned twice: line ${first} has it too`, CURE);
        seen.set(name, line);
        if ('kind' in parsed)
            lock.pins.push(parsed);
        else
            lock.calibrations.push(parsed);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_cap_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .capProblems */ .P)(problems));
    return lock;
}
/** One file is pinned once for each thing that it is. */
function pinKey({ kind, path }) {
    return `${kind} ${path}`;
}
/**
 * The lock after pinning suites or calibrating judges: what is fresh, and what the lock had besides, as far as its files
 * still stand (calibrations: see `mergeCalibrations`).
 */
async function mergeLock(existing, fresh, { lockFile, files, covered }) {
    const pins = new Map(fresh.pins.map((pin) => [pinKey(pin), pin]));
    for (const pin of existing.pins) {
        if (pins.has(pinKey(pin)))
            continue;
        const pinned = (0,_pinned_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readPinnedPath */ .E)(pin, (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(lockFile));
        if (pinned.status === 'refused')
            continue;
        const { file, part } = pinned;
        const isGone = file !== undefined && part !== undefined && covered.includes(file);
        if (!isGone && (file === undefined || (await files.exists(file))))
            pins.set(pinKey(pin), pin);
    }
    const merged = [...pins.values()];
    const judges = merged.filter(({ kind }) => kind === 'judge').map(({ sha256 }) => sha256);
    return {
        pins: merged,
        calibrations: (0,_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeCalibrations */ .E_)(existing.calibrations, fresh.calibrations, judges),
    };
}
function refuseConflict(lines, file) {
    const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
    if (conflict < 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'lock',
        message: 'a merge conflict is left in the lock',
        place: { file, line: conflict + 1, column: 1 },
        hint: `delete the conflict's lines, then ${CURE}`,
    });
}
function parseLine(text, file) {
    const words = text.split(' ');
    const [kind = '', path = '', version = '', digest = ''] = words;
    if (words.length !== 4 || words.includes(''))
        return 'this line has not four words';
    if (kind === _calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CALIBRATED */ .Ue)
        return (0,_calibration_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCalibrationLine */ .eB)(words, (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file));
    const known = KINDS.find((name) => name === kind);
    if (known === undefined)
        return `"${kind}" is no kind of pin: it is ${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_7__/* .joinWords */ .y)(KINDS, 'or')}`;
    const plainPath = (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeWord */ .Nd)(path);
    if (plainPath === undefined)
        return `"${path}" is not a path as pin writes it`;
    const pinned = (0,_pinned_path_js__WEBPACK_IMPORTED_MODULE_5__/* .readPinnedPath */ .E)({ kind: known, path: plainPath }, (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file));
    if (pinned.status === 'refused')
        return pinned.why;
    const plainVersion = version === '-' ? '' : (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeWord */ .Nd)(version);
    if (plainVersion === undefined)
        return `"${version}" is not a version as pin writes it`;
    const read = (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .readDigest */ .rP)(digest);
    if ('why' in read)
        return read.why;
    return {
        kind: known,
        path: plainPath,
        ...(version === '-' ? {} : { version: plainVersion }),
        sha256: read.sha256,
    };
}
function formatPin({ kind, path, version, sha256 }) {
    const written = version === undefined ? '-' : version === '-' ? '%2D' : (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeWord */ .N3)(version);
    return [kind, (0,_lock_words_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeWord */ .N3)(path), written, `sha256:${sha256}`].join(' ');
}


/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readPinnedPath)
/* harmony export */ });
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
/* harmony import */ var _load_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);


/** Reads the path of a pin; `folder`: the lock's. */
function readPinnedPath({ kind, path }, folder) {
    if (kind === 'rubric' && path.startsWith(_load_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN */ .$A))
        return { status: 'read' };
    const isPart = kind === 'judge' || kind === 'model';
    const mark = isPart ? path.lastIndexOf('#') : path.length;
    const part = path.slice(mark + 1);
    if (isPart && (mark < 1 || part === ''))
        return {
            status: 'refused',
            why: `"${path}" is not a ${kind} as pin writes it: FILE#NAME`,
        };
    const where = (0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRepositoryPath */ .m)(folder, path.slice(0, mark));
    if (where.status === 'refused')
        return where;
    return { status: 'read', file: where.path, ...(isPart && { part }) };
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
/** `file:line:column`, as far as known. */
function formatPlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
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

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   AG: () => (/* binding */ makePainter),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   P4: () => (/* binding */ alignRows)
/* harmony export */ });
const CODES = {
    red: 31,
    green: 32,
    yellow: 33,
    bold: 1,
    dim: 2,
};
function makePainter(color) {
    return (text, ...paints) => color && text !== ''
        ? `${paints.map((paint) => `\u001B[${CODES[paint]}m`).join('')}${text}\u001B[0m`
        : text;
}
/** East Asian wide letters and emoji take two columns, combining marks none. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROWEST = /\p{M}|\u200C|\u200D|\uFE0F/u;
/** Columns that a text takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const char of text)
        width += WIDE.test(char) ? 2 : NARROWEST.test(char) ? 0 : 1;
    return width;
}
/** At most `columns` wide, `…` at the end of what was longer. */
function clip(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let kept = '';
    let width = 1;
    for (const char of text) {
        width += displayWidth(char);
        if (width > columns)
            break;
        kept += char;
    }
    return `${kept}…`;
}
/** Words in lines of at most `columns`, each as far in as the first; only a word that is wider is broken. */
function wrap(text, columns) {
    const indent = /^ */.exec(text)[0].slice(0, columns - 1);
    const room = columns - indent.length;
    const lines = [];
    let line = '';
    for (const word of text
        .trim()
        .split(' ')
        .flatMap((part) => breakWord(part, room))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && displayWidth(longer) > room) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return line === '' ? lines : [...lines, indent + line];
}
function breakWord(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let width = 0;
    for (const char of word) {
        width += displayWidth(char);
        if (width > columns) {
            pieces.push(piece);
            piece = '';
            width = displayWidth(char);
        }
        piece += char;
    }
    return [...pieces, piece];
}
/** Rows with their cells under each other, two columns apart; `right` cells stand to the right. */
function alignRows(rows, right) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
    return rows.map((row) => row.map((cell, column) => {
        const gap = ' '.repeat(widths[column] - displayWidth(cell));
        return right.includes(column) ? gap + cell : cell + gap;
    }));
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gb: () => (/* binding */ formatIncrease),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ge: () => (/* binding */ formatChance),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   lb: () => (/* binding */ formatAbout),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z2: () => (/* binding */ formatCoefficient)
/* harmony export */ });
const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
/** `94.0 %`. What is not quite all (or nothing) never reads as if it were. */
function formatPercent(fraction) {
    const text = (fraction * 100).toFixed(1);
    if (fraction < 1 && text === '100.0')
        return '>99.9 %';
    if (fraction > 0 && text === '0.0')
        return '<0.1 %';
    return `${withMinus(text)} %`;
}
/** `6.0 points`, of a difference of two fractions. */
function formatPoints(fraction) {
    return inPoints(withMinus(toTenths(fraction * 100)));
}
/** `−6.0 points`, `+0.4 points`. */
function formatChange(fraction) {
    return inPoints(formatSigned(fraction * 100));
}
/** `−9.8 to −2.2`, in points. */
function formatChangeInterval([low, high]) {
    return `${formatSigned(low * 100)} to ${formatSigned(high * 100)}`;
}
/** `+12.5 %`: how much more than before. */
function formatIncrease(before, after) {
    if (before === 0)
        return after === 0 ? '0.0 %' : 'from nothing';
    return `${formatSigned((after / before - 1) * 100)} %`;
}
/** `0.84`, `−0.66`. What is not quite 1 never reads as if it were; with `Math.floor` nothing reads as more than it is. */
function formatCoefficient(value, round = Math.round) {
    // the product of 0.29 and 100 is a little less than 29
    const hundredths = round(Number((value * 100).toFixed(9)));
    const shown = value < 1 && hundredths === 100 ? 99 : hundredths;
    return withMinus((shown / 100).toFixed(2));
}
/** `0.2 %`; how often noise alone would do it. */
function formatChance(p) {
    return p < 0.001 ? 'less than 0.1 %' : formatPercent(p);
}
/** `$1.25`; small amounts keep four decimals. */
function formatUsd(usd) {
    if (usd > 0 && usd < 0.0001)
        return 'less than $0.0001';
    return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${grouped(usd.toFixed(2))}`;
}
/** `820 ms`, `1.9 s`, `2 min 3 s`, `1 h 4 min`. */
function formatDuration(ms) {
    if (ms < MS_PER_SECOND)
        return `${Math.round(ms)} ms`;
    const seconds = ms / MS_PER_SECOND;
    if (seconds < SECONDS_PER_MINUTE)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const minutes = Math.floor(whole / SECONDS_PER_MINUTE);
    if (minutes < MINUTES_PER_HOUR)
        return `${minutes} min ${whole % SECONDS_PER_MINUTE} s`;
    return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${minutes % MINUTES_PER_HOUR} min`;
}
/** `2 days`, `7 hours`, `less than an hour`. */
function formatAge(days) {
    const hours = Math.floor(days * HOURS_PER_DAY);
    if (hours < 1)
        return 'less than an hour';
    return days < 1 ? countOf(hours, 'hour') : countOf(Math.floor(days), 'day');
}
/** `12,345`. */
function formatCount(count) {
    return grouped(String(count));
}
/** `120`, `1,300`: an estimate, rounded up to two figures. */
function formatAbout(count) {
    const unit = 10 ** Math.max(0, Math.ceil(Math.log10(count)) - 2);
    return formatCount(Math.ceil(count / unit) * unit);
}
/** `1 case`, `1,200 cases`. */
function countOf(count, noun) {
    return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function inPoints(tenths) {
    return `${tenths} ${/^[+−]?1\.0$/.test(tenths) ? 'point' : 'points'}`;
}
function formatSigned(value) {
    const text = toTenths(value);
    if (text === '0.0')
        return text;
    return value > 0 ? `+${text}` : withMinus(text);
}
/** One decimal, and no `-0.0`. */
function toTenths(value) {
    const text = value.toFixed(1);
    return text === '-0.0' ? '0.0' : text;
}
function withMinus(text) {
    return text.replace(/^-/, '−');
}
function grouped(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isReportedModel)
/* harmony export */ });
/** What stands between a name and its version. */
const MARKS = ['-', '@', ':'];
/** A pin that is a date or a version, and no name of a model. */
const VERSION = /^(?:\d{4}-\d{2}-\d{2}|\d{6,8}|v?\d+(?:\.\d+)+)$/;
/**
 * Whether the model that a provider reports is the one that was asked for: the same name (whatever stands before its
 * last slash), or the version that the name is pinned to.
 */
function isReportedModel(reported, { model, pinned }) {
    const plain = (name) => name.slice(name.lastIndexOf('/') + 1);
    if (plain(reported) === plain(model))
        return true;
    if (pinned === undefined)
        return false;
    if (plain(reported) === plain(pinned))
        return true;
    return MARKS.some((mark) => plain(reported) === `${plain(model)}${mark}${pinned}` ||
        (VERSION.test(pinned) && reported.endsWith(mark + pinned)));
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iK: () => (/* binding */ sumAsked),
/* harmony export */   ui: () => (/* binding */ addSpend),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/** Usage of several calls, added up. */
function addUsage(sum, more) {
    const cached = (sum?.cached_tokens ?? 0) + (more.cached_tokens ?? 0);
    return {
        input_tokens: (sum?.input_tokens ?? 0) + more.input_tokens,
        output_tokens: (sum?.output_tokens ?? 0) + more.output_tokens,
        ...(cached > 0 && { cached_tokens: cached }),
    };
}
/** Two spends in one; what is absent took nothing. */
function addSpend(sum, more) {
    if (!sum || !more)
        return sum ?? more;
    const usage = more.usage ? addUsage(sum.usage, more.usage) : sum.usage;
    const isPriced = sum.cost_usd !== undefined && more.cost_usd !== undefined;
    const cached = (sum.cached ?? 0) + (more.cached ?? 0);
    const latencyMs = (sum.latency_ms ?? 0) + (more.latency_ms ?? 0);
    return {
        calls: sum.calls + more.calls,
        ...(cached > 0 && { cached }),
        ...(usage && { usage }),
        ...(isPriced && { cost_usd: sum.cost_usd + more.cost_usd }),
        ...(latencyMs > 0 && { latency_ms: latencyMs }),
    };
}
/** What asking models for the scores of one output took; undefined where no model was asked, nor had been. */
function sumAsked(scores) {
    const called = scores.flatMap(({ asked }) => asked && asked.calls + (asked.cached ?? 0) > 0 ? asked : []);
    if (called.length === 0)
        return undefined;
    let usage;
    let costUsd = 0;
    let latencyMs = 0;
    const cached = called.reduce((sum, asked) => sum + (asked.cached ?? 0), 0);
    for (const asked of called) {
        if (asked.usage)
            usage = addUsage(usage, asked.usage);
        costUsd =
            costUsd === undefined || asked.cost_usd === undefined ? undefined : costUsd + asked.cost_usd;
        latencyMs += asked.latency_ms ?? 0;
    }
    return {
        calls: called.reduce((sum, { calls }) => sum + calls, 0),
        ...(cached > 0 && { cached }),
        ...(usage && { usage }),
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        ...(latencyMs > 0 && { latency_ms: latencyMs }),
    };
}


/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _sum_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);

/** Adds up what asking models for one score took. */
class Tally {
    calls = 0;
    cached = 0;
    usage;
    costUsd = 0;
    latencyMs = 0;
    models = new Set();
    fingerprints = new Set();
    /** An answer that was given before: nothing is asked, and nothing is paid. */
    recall(answer) {
        this.cached += 1;
        this.name(answer);
    }
    /** One answer and the calls that it took. */
    count(attempts, answer) {
        this.calls += attempts;
        if (answer.kind === 'error')
            return;
        const { usage, costUsd, latencyMs = 0, model, fingerprint } = answer;
        if (usage)
            this.usage = (0,_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk)(this.usage, usage);
        // one unknown price makes the sum unknown
        if (costUsd === undefined)
            this.costUsd = undefined;
        else if (this.costUsd !== undefined)
            this.costUsd += costUsd;
        this.latencyMs += latencyMs;
        this.name({ model, fingerprint });
    }
    name({ model, fingerprint, }) {
        if (model !== undefined)
            this.models.add(model);
        if (fingerprint !== undefined)
            this.fingerprints.add(fingerprint);
    }
    get total() {
        const list = (names) => [...names].sort();
        return {
            calls: this.calls,
            ...(this.cached > 0 && { cached: this.cached }),
            ...(this.usage && { usage: this.usage }),
            ...(this.costUsd !== undefined && { cost_usd: this.costUsd }),
            ...(this.latencyMs > 0 && { latency_ms: this.latencyMs }),
            ...(this.models.size > 0 && { models: list(this.models) }),
            ...(this.fingerprints.size > 0 && { fingerprints: list(this.fingerprints) }),
        };
    }
}


/***/ }),

/***/ 122:
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
    if (!(0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(call))
        throw new ToolCallError(`${where} must be an object`);
    const source = (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(call['function']) ? call['function'] : call;
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
    if ((0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeperThan */ .hz)(parsed, _json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez))
        throw new ToolCallError(`${where}: the arguments are nested more than ${_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LEVELS */ .Ez} levels deep`);
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
    return (0,_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Object.values(value).every(_json_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .Fh);
}


/***/ }),

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ gwetAC1),
/* harmony export */   rX: () => (/* binding */ cohenKappa),
/* harmony export */   tb: () => (/* binding */ krippendorffAlpha),
/* harmony export */   x9: () => (/* binding */ quadraticWeightedKappa)
/* harmony export */ });
/**
 * Cohen's kappa with the standard errors of Fleiss, Cohen and Everitt (1969).
 * @throws RangeError when it is undefined: an empty table, or both raters using one and the same label only
 */
function cohenKappa({ table }) {
    return weightedKappa(table, (row, column) => (row === column ? 1 : 0));
}
/** Kappa for ordered labels: a miss weighs the square of its distance. Same errors as `cohenKappa`. */
function quadraticWeightedKappa({ table }) {
    const span = table.length - 1;
    return weightedKappa(table, (row, column) => 1 - ((row - column) / span) ** 2);
}
/**
 * Gwet's AC1: agreement beyond chance that does not collapse when nearly all labels are the same.
 * The standard error takes the items as sampled and the raters as given.
 */
function gwetAC1({ table }) {
    const { n, cells, rows, columns } = toShares(table);
    const labels = rows.length;
    const use = rows.map((row, label) => (row + (columns[label] ?? 0)) / 2);
    const pa = cells.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
    const pe = use.reduce((sum, share) => sum + share * (1 - share), 0) / (labels - 1);
    const ac1 = (pa - pe) / (1 - pe);
    // What an item in this cell pulls the estimate to, linearized.
    const pull = (row, column) => {
        const chance = (2 - (use[row] ?? 0) - (use[column] ?? 0)) / 2 / (labels - 1);
        const agreed = row === column ? 1 : 0;
        return (agreed - pe) / (1 - pe) - (2 * (1 - ac1) * (chance - pe)) / (1 - pe);
    };
    const spread = sumCells(cells, (share, row, column) => share * (pull(row, column) - ac1) ** 2);
    return { ac1, se: Math.sqrt(spread / (n - 1)), pa, pe };
}
/**
 * Krippendorff's alpha: one list of ratings per item, any number of raters; items with fewer than two are left out.
 * @throws RangeError when it is undefined: fewer than two different ratings in all
 */
function krippendorffAlpha({ units, metric, }) {
    const paired = units.filter((ratings) => ratings.length >= 2);
    const all = paired.flat();
    const distance = (a, b) => metric === 'nominal' ? Number(a !== b) : (a - b) ** 2;
    const observed = paired.reduce((sum, ratings) => sum + sumPairs(ratings, distance) / (ratings.length - 1), 0);
    const expected = sumPairs(all, distance) / (all.length - 1);
    if (!(expected > 0))
        throw new RangeError('Alpha needs two different ratings');
    return { alpha: 1 - observed / expected };
}
function weightedKappa(table, weight) {
    const { n, cells, rows, columns } = toShares(table);
    const po = sumCells(cells, (share, row, column) => share * weight(row, column));
    const rowWeight = rows.map((_, row) => dot(columns, (column) => weight(row, column)));
    const columnWeight = columns.map((_, column) => dot(rows, (row) => weight(row, column)));
    const pe = dot(rows, (row) => rowWeight[row] ?? 0);
    if (!(pe < 1))
        throw new RangeError('Kappa is undefined: only one label was used');
    const margin = (row, column) => (rowWeight[row] ?? 0) + (columnWeight[column] ?? 0);
    const spread = sumCells(cells, (share, row, column) => share * (weight(row, column) * (1 - pe) - margin(row, column) * (1 - po)) ** 2);
    const spreadNull = sumCells(cells, (_, row, column) => (rows[row] ?? 0) * (columns[column] ?? 0) * (weight(row, column) - margin(row, column)) ** 2);
    return {
        kappa: (po - pe) / (1 - pe),
        se: rootShare(spread - (po * pe - 2 * pe + po) ** 2, n) / (1 - pe) ** 2,
        seNull: rootShare(spreadNull - pe ** 2, n) / (1 - pe),
        po,
        pe,
    };
}
function toShares(table) {
    const n = table.flat().reduce((sum, count) => sum + count, 0);
    if (!(n > 0))
        throw new RangeError('The table is empty');
    const cells = table.map((row) => row.map((count) => count / n));
    return {
        n,
        cells,
        rows: cells.map((row) => row.reduce((sum, share) => sum + share, 0)),
        columns: cells.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
    };
}
function sumCells(cells, term) {
    let sum = 0;
    for (const [row, shares] of cells.entries())
        for (const [column, share] of shares.entries())
            sum += term(share, row, column);
    return sum;
}
function dot(shares, factor) {
    return shares.reduce((sum, share, index) => sum + share * factor(index), 0);
}
function sumPairs(ratings, distance) {
    let sum = 0;
    for (const a of ratings)
        for (const b of ratings)
            sum += distance(a, b);
    return sum;
}
function rootShare(variance, n) {
    return Math.sqrt(Math.max(0, variance) / n);
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   vY: () => (/* binding */ quantileCIRanks)
/* harmony export */ });
/* unused harmony export clopperPearsonUpper */
/* harmony import */ var _log_concave_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(519);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);


/**
 * Wilson's two-sided score interval for a share. `successes` may be fractional (a sum of case means);
 * with n = 0 nothing is known and the interval is 0 to 1. Shown in reports, never gated on.
 */
function wilson({ successes, n, conf }) {
    if (n === 0)
        return { low: 0, high: 1 };
    requireShare(successes, n);
    const { z } = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)({ p: (1 + conf) / 2 });
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
    for (const [index, probability] of (0,_log_concave_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialProbabilities */ .j)(n, q).entries()) {
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


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ hypergeometricProbabilities),
/* harmony export */   j: () => (/* binding */ binomialProbabilities)
/* harmony export */ });
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
function binomialProbabilities(n, p) {
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


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalUpperTail),
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
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


/***/ })

};
