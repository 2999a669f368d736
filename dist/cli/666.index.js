export const id = 666;
export const ids = [666];
export const modules = {

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ capitalize)
/* harmony export */ });
/** `two words` → `Two words`. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFailureTerminal: () => (/* binding */ renderFailureTerminal)
/* harmony export */ });
/* unused harmony exports renderFailureMarkdown, leadOf */
/* harmony import */ var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8888);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6337);
/* harmony import */ var _values_format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9621);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);








/** What went wrong before anything was measured, as GitHub markdown. */
function renderFailureMarkdown(problems, { room, links }) {
    const lines = problems.map((problem) => writeProblem(problem));
    const run = links.run === undefined ? [] : [link('Run log', links.run)];
    return fitSections([
        {
            name: 'verdict',
            rank: 0,
            blocks: [`### ${TONE_MARKS[toneOf(problems)]} ${escapeProse(tellFailure(problems))}`],
        },
        { name: 'problems', rank: 1, blocks: lines },
        { name: 'way out', rank: 0, blocks: [writeWayOut(problems, links), ...run] },
    ], {
        room,
        note: (names) => `Left out for length: ${names.join(', ')}; the run log has them all.`,
    });
}
/** The same for a terminal or a log. One problem is told once, in the first line. */
function renderFailureTerminal(problems, { color, width, subject }) {
    const paint = (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makePainter */ .AG)(color);
    const isOne = problems.length === 1;
    const lines = problems.flatMap(({ message, place, hint }) => [
        ...(place ? [paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .d)(place)), 'bold')] : []),
        ...(isOne ? [] : (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(message), width - 2).map((line) => `  ${line}`)),
        ...(hint
            ? (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(plain(`→ ${hint}`), width - 2).map((line) => `  ${paint(line, 'yellow')}`)
            : []),
        '',
    ]);
    const pages = playbookEntries(problems).map(_describe_report_js__WEBPACK_IMPORTED_MODULE_0__/* .playbookPath */ .H9).join(', ');
    return [
        paint(`? ${plain(tellFailure(problems, subject))}`, 'red', 'bold'),
        '',
        ...lines,
        `What to do: ${pages}`,
        '',
    ].join('\n');
}
/** A suite that is gone has failed; anything else could not be measured. */
function toneOf(problems) {
    return problems.every(({ code }) => code === 'suite-gone') ? 'fail' : 'error';
}
/** How the sentence about problems begins. */
function leadOf(problems) {
    return toneOf(problems) === 'fail' ? 'Blocked' : 'Could not measure';
}
/** One problem is told in the first line; of several only the number. */
function tellFailure(problems, subject = leadOf(problems)) {
    const [only] = problems;
    const told = only && problems.length === 1
        ? only.message.replace(/\.$/, '')
        : `${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(problems.length, 'problem')} to mend first`;
    return `${subject}: ${told}`;
}
function writeProblem({ message, place, hint }) {
    const where = place ? `${codeSpan(formatPlace(place))}: ` : '';
    const cure = hint ? `\n  → ${escapeProse(hint)}` : '';
    return `- ${where}${escapeProse(message)}${cure}`;
}
function writeWayOut(problems, { docs }) {
    const pages = playbookEntries(problems).map((code) => {
        const path = playbookPath(code);
        return linkBelow(codeSpan(path), docs, path.slice(5));
    });
    return `**What to do:** ${pages.join(', ')}. Nothing was judged.`;
}
function playbookEntries(problems) {
    return [...new Set(problems.map(({ code }) => code))];
}
function plain(prose) {
    return (0,_escape_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .A)(prose.replaceAll('`', ''));
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


/***/ })

};
