export const id = 982;
export const ids = [982,745];
export const modules = {

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ boundHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

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
    node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
    // the upper size is fixed when the process starts; the factor by which it grows is not
    const timer = setInterval(() => {
        if (sizeYoung() < YOUNG_BYTES)
            return;
        node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString('--semi-space-growth-factor=1');
        clearInterval(timer);
    }, LOOK_EVERY_MS);
    timer.unref();
}
function sizeYoung() {
    const spaces = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics();
    return spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
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

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ readCaseBits)
/* harmony export */ });
/* unused harmony exports appendHistory, appendCaseBits */
/* harmony import */ var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2641);

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
/** cases.jsonl as the verdict reads it: pass bits by case_hash, newest last. */
function readCaseBits(text) {
    return new Map(text.split('\n').flatMap(parseBits));
}
/** cases.jsonl of the previous baseline with this run's trials: per case its last pass bits. Cases that are gone are forgotten. */
function appendCaseBits(previous, run) {
    const known = readCaseBits(previous);
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
        if (!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return [];
        const { case_hash: caseHash, bits } = value;
        const isOurs = typeof caseHash === 'string' && typeof bits === 'string' && /^[01]{0,30}$/.test(bits);
        return isOurs ? [[caseHash, bits]] : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2405:
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
    /** Where a model was asked, in vain. */
    asked;
    constructor(why, asked) {
        super(why);
        this.name = 'Unscorable';
        this.asked = asked;
    }
}
/** A measurement that either holds or does not. */
function holds(pass, expected, found) {
    return { value: pass ? 1 : 0, pass, expected, found };
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

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vU: () => (/* binding */ FactsBuilder),
  om: () => (/* binding */ foldStoredRun),
  LH: () => (/* binding */ identifyCase),
  Ic: () => (/* binding */ nameCase),
  ZY: () => (/* binding */ readStanding)
});

// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
;// CONCATENATED MODULE: ./lib/verdict/fold-trial.js


/** The folded form of one trial. */
function foldTrial(trial) {
    const { output } = trial;
    const metrics = foldMetrics(trial.scores);
    const errored = erroredMetrics(trial.scores);
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
        ...describeJudging(trial),
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
    const errored = new Set(erroredMetrics(scores));
    const folded = [];
    for (const [name, fed] of groupByMetric(scores)) {
        if (errored.has(name))
            continue;
        const scored = fed.filter((score) => score.status === 'scored');
        if (scored.length === 0)
            continue;
        folded.push([
            name,
            {
                value: scored.reduce((sum, { value }) => sum + value, 0) / scored.length,
                pass: scored.every(({ pass }) => pass),
                ...(scored.every(({ advisory }) => advisory) && { advisory: true }),
            },
        ]);
    }
    return Object.fromEntries(folded);
}
function erroredMetrics(scores) {
    return [...groupByMetric(scores)]
        .filter(([, fed]) => fed.some(({ status }) => status === 'errored'))
        .map(([name]) => name);
}
/** The scores that feed each metric: those that block, where one of them does. */
function groupByMetric(scores) {
    const groups = Map.groupBy(scores, ({ name }) => name);
    for (const [name, fed] of groups) {
        const blocking = fed.filter(({ advisory, status }) => !advisory && status !== 'skipped');
        if (blocking.length > 0)
            groups.set(name, blocking);
    }
    return groups;
}
function isUnanswered(output) {
    return output.output === null && !output.tool_calls?.length && !output.error;
}
/** Answers are only compared with each other inside one case: a short digest will do. */
function digestAnswer({ output, tool_calls }) {
    return (0,canonical_json/* shortDigest */.VK)((0,canonical_json/* canonicalJson */.dj)([output, tool_calls ?? []]));
}
function describeJudging({ scores, conflicting, }) {
    const judged = (0,sum_asked/* sumAsked */.iK)(scores);
    const votes = scores.flatMap(({ name, asked }) => {
        const values = asked?.votes?.flatMap(({ value }) => value ?? []) ?? [];
        return values.length > 1 ? [[name, values]] : [];
    });
    return {
        ...(judged && { judged }),
        ...(votes.length > 0 && { votes: Object.fromEntries(votes) }),
        ...(conflicting && { conflicts: conflicting }),
    };
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

;// CONCATENATED MODULE: ./lib/verdict/metric-notes.js
/** Who feeds the metrics of a run, noted score by score. */
class MetricNotes {
    // no prototype: names come from files that others may have written
    metrics = Object.create(null);
    add(score) {
        if (score.status === 'skipped')
            return;
        const sides = (this.metrics[score.name] ??= {});
        const side = score.advisory ? 'advisory' : 'blocking';
        sides[side] = noteScore(score, sides[side]);
    }
    list() {
        const facts = Object.create(null);
        for (const [name, sides] of Object.entries(this.metrics))
            facts[name] = describeMetric(sides);
        return facts;
    }
}
function noteScore(score, known) {
    const noted = known ?? {
        judged: false,
        judges: new Set(),
        models: new Set(),
        fingerprints: new Set(),
    };
    const { by, asked, status } = score;
    if (by === 'judge' || asked)
        noted.judged = true;
    if (asked)
        noted.judges.add(asked.digest);
    for (const model of asked?.models ?? [])
        noted.models.add(model);
    for (const print of asked?.fingerprints ?? [])
        noted.fingerprints.add(print);
    if (status === 'errored')
        noted.error ??= score.why;
    return noted;
}
/** What only advises says nothing of a metric that something blocks on. */
function describeMetric({ blocking, advisory, }) {
    const { judged, judges, models, fingerprints, error } = blocking ?? advisory;
    return {
        advisory: !blocking,
        judged,
        judges: [...judges].sort(),
        models: [...models].sort(),
        fingerprints: [...fingerprints].sort(),
        ...(error !== undefined && { error }),
    };
}

// EXTERNAL MODULE: ./lib/verdict/shared-values.js
var shared_values = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/verdict/fold-trials.js



/** Which case a trial belongs to. */
function identifyCase({ case: id, case_hash, expectation_hash, kept }) {
    return { id, case_hash, expectation_hash, ...(kept && { kept }) };
}
/** Input, expectation and id in one word; whose form of the case it is stands apart. */
function nameCase({ id, case_hash, expectation_hash }) {
    return `${case_hash} ${expectation_hash} ${id}`;
}
/**
 * Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one.
 * It stands in memory for every case of a large suite: nothing is held twice that repeats.
 */
class FactsBuilder {
    cases = [];
    /** By case_hash; where cases have the same input, the expectation tells them apart, else the id. */
    byInput = new Map();
    metrics = new MetricNotes();
    shared = new shared_values/* SharedValues */.q();
    hasPlan = false;
    standing;
    constructor(standing = new Map()) {
        this.standing = standing;
    }
    /** A case that is planned, so that it counts as missing if nothing is measured. */
    expect(entry) {
        this.hasPlan = true;
        if (!this.findTwins(entry).some(({ id }) => id === entry.id))
            this.addCase(entry);
    }
    addCase(entry) {
        const { id, case_hash, expectation_hash, tags, kept } = entry;
        const facts = {
            id,
            case_hash,
            expectation_hash,
            tags: this.shared.share(tags),
            ...(kept && { kept }),
            trials: [],
        };
        this.cases.push(facts);
        const twins = this.byInput.get(case_hash);
        this.byInput.set(case_hash, twins === undefined ? facts : [twins, facts].flat());
        return facts;
    }
    add(trial) {
        const identity = identifyCase(trial);
        const { tags, kept } = trial;
        const known = this.find(identity) ?? this.addCase({ ...identity, tags, ...(kept && { kept }) });
        const scores = applyStanding(trial.scores, this.standing);
        const facts = this.shrink(foldTrial({ ...trial, scores }));
        const after = known.trials.findIndex((other) => other.trial >= facts.trial);
        const at = after === -1 ? known.trials.length : after;
        const replaced = known.trials[at]?.trial === facts.trial ? 1 : 0;
        // not in place: a list that grows by itself reserves room for seventeen
        known.trials = known.trials.toSpliced(at, replaced, facts);
        for (const score of scores)
            this.metrics.add(score);
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
    /** Every trial so far. */
    list() {
        return this.cases.flatMap(({ trials }) => trials);
    }
    build(run) {
        return { run, cases: [...this.cases], metrics: this.metrics.list() };
    }
    /** A trial of a case that was renamed since belongs to the planned case of the same content. */
    find(identity) {
        const twins = this.findTwins(identity);
        const named = twins.find(({ id }) => id === identity.id);
        return named ?? (this.hasPlan ? twins[0] : undefined);
    }
    /** Main's form of a case may differ from the change's in its metadata alone. */
    findTwins({ case_hash, expectation_hash, kept }) {
        const found = this.byInput.get(case_hash) ?? [];
        return [found]
            .flat()
            .filter((facts) => facts.expectation_hash === expectation_hash && facts.kept === kept);
    }
    shrink(facts) {
        const { metrics, usage, error, model, fingerprint, conflicts } = facts;
        const shared = this.shared;
        return {
            ...facts,
            metrics: shared.share(metrics),
            ...(usage && { usage: shared.share(usage) }),
            ...(error && { error: shared.share(error) }),
            ...(model !== undefined && { model: shared.share(model) }),
            ...(fingerprint !== undefined && { fingerprint: shared.share(fingerprint) }),
            ...(conflicts && { conflicts: shared.share(conflicts) }),
        };
    }
}
/** The standing of a run's judges: what its own trials, and those of its baseline, are read with. */
function readStanding({ judges = [], }, side) {
    return new Map(judges.map(({ digest, name, calibrated, compares }) => [
        `${digest} ${name}`,
        compares && side === 'baseline' ? 'ignored' : calibrated ? 'calibrated' : 'advising',
    ]));
}
function applyStanding(scores, standing) {
    return scores.flatMap((score) => {
        const is = score.by === 'judge' && standing.get(`${score.asked?.digest} ${score.name}`);
        if (!is)
            return score;
        if (is === 'ignored')
            return [];
        const { advisory: _before, ...rest } = score;
        const advises = is === 'advising' || score.asked?.advises;
        return advises ? { ...rest, advisory: true } : rest;
    });
}
/** A stored run as the verdict reads it. */
async function foldStoredRun(stored, standing) {
    const builder = new FactsBuilder(standing);
    for await (const trial of stored.trials())
        builder.add(trial);
    return builder.build(stored.run);
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


/***/ }),

/***/ 2107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SharedValues)
/* harmony export */ });
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


/***/ })

};
