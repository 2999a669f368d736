export const id = 687;
export const ids = [687];
export const modules = {

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ FEWEST_COMPARED)
/* harmony export */ });
/** A noisy metric is compared on this many cases or more. */
const FEWEST_COMPARED = 10;


/***/ }),

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

/***/ 1797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ listApplying),
/* harmony export */   y: () => (/* binding */ scoreOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
async function scoreOutput(args) {
    const { scorers, ...context } = args;
    const applying = listApplying(scorers, context.case);
    const settled = settleWithoutAnswer(context.output);
    return Promise.all(applying.map(async (scorer) => ({
        ...(settled ? { ...settled, ...sayUnasked(scorer) } : await findSafely(scorer, context)),
        name: scorer.name,
        type: scorer.type,
        by: scorer.by ?? 'check',
        ...(scorer.advisory && { advisory: true }),
    })));
}
/** The scorers that are for a case: those without `tags`, and those that name one of its own. */
function listApplying(scorers, { tags: has }) {
    return scorers.filter(({ tags }) => !tags || tags.some((tag) => has.includes(tag)));
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
/** Whose score it is, where there was nothing to ask about. */
function sayUnasked({ digest }) {
    return digest === undefined ? {} : { asked: { digest, calls: 0 } };
}
async function findSafely(scorer, context) {
    try {
        const finding = await scorer.score(context);
        if (finding.status !== 'scored' || isShare(finding.value))
            return finding;
        const why = `${scorer.type} gave ${finding.value}, not a score from 0 to 1`;
        return { status: 'errored', why, ...(finding.asked && { asked: finding.asked }) };
    }
    catch (error) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
        if (!(error instanceof _check_js__WEBPACK_IMPORTED_MODULE_1__/* .Unscorable */ .F))
            return { status: 'errored', why: `${scorer.type} crashed: ${why}` };
        return { status: 'errored', why, ...(error.asked && { asked: error.asked }) };
    }
}
function isShare(value) {
    return value >= 0 && value <= 1;
}


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ retireBaseForms),
/* harmony export */   Y: () => (/* binding */ nameAccepters),
/* harmony export */   e: () => (/* binding */ listOwnCases),
/* harmony export */   eY: () => (/* binding */ listFailedByBase),
/* harmony export */   mX: () => (/* binding */ summarizeYardstick),
/* harmony export */   ws: () => (/* binding */ listUndecidedByBase)
/* harmony export */ });
/* harmony import */ var _case_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
/* harmony import */ var _compare_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9481);


/** Cases that the change asks for: without those of the base that are kept beside them. */
function listOwnCases(run) {
    return run.cases.filter(({ kept }) => !kept);
}
/** An accepter's approval of this very head retires the base's form of every case. */
function retireBaseForms(sides, approvers) {
    const { run } = sides;
    return approvers.length === 0 ? sides : { run: { ...run, cases: listOwnCases(run) } };
}
/** Cases that fail by the base's yardstick, of those with a tag. */
function listFailedByBase(byBase, tags) {
    const cases = byBase?.cases.filter((facts) => (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTag */ .ti)(facts, tags)) ?? [];
    return cases.filter(({ trials }) => trials.some(({ outcome }) => outcome === 'failed'));
}
/** Cases of a class of which the base's yardstick could not say whether they pass. */
function listUndecidedByBase(byBase, tags) {
    const cases = byBase?.cases.filter((facts) => (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTag */ .ti)(facts, tags)) ?? [];
    return cases.filter(({ trials }) => trials.length === 0 || trials.some(({ outcome }) => outcome === 'missing'));
}
/** Who may sign, in words. */
function nameAccepters(accepters) {
    return accepters
        ? accepters.join(' or ')
        : 'somebody with write permission who is not the author';
}
/** What the change does to the yardstick, and which cases it makes a difference to. */
function summarizeYardstick({ run, byBase }, approvers) {
    const { yardstick } = run.run;
    if (!yardstick)
        return undefined;
    const { commit, target_kind: targetKind, demoted } = yardstick;
    const kept = run.cases.filter((facts) => facts.kept);
    return {
        commit,
        kept: kept.map((facts) => ({ id: facts.id, result: resultOf(facts) })),
        ...listDifferences(run, byBase),
        ...(targetKind && { target_kind: { before: targetKind, after: run.run.target.kind } }),
        ...(demoted && { demoted }),
        ...(approvers.length > 0 && { approved_by: [...approvers] }),
    };
}
function listDifferences(run, byBase) {
    const { pairs, edited } = (0,_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairCases */ .Q6)(byBase?.cases ?? [], run.cases);
    const results = [...pairs, ...edited].map(({ baseline, current }) => ({
        id: current.id,
        there: resultOf(baseline),
        here: resultOf(current),
    }));
    const idsOf = (here, there) => results.filter((one) => one.here === here && one.there === there).map(({ id }) => id);
    return {
        passes_here_only: idsOf('passes', 'fails'),
        passes_there_only: idsOf('fails', 'passes'),
    };
}
function resultOf({ trials }) {
    if (trials.some(({ outcome }) => outcome === 'failed'))
        return 'fails';
    const isMeasured = trials.some(({ outcome }) => outcome === 'passed');
    return isMeasured ? 'passes' : 'not-measured';
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ PASS_RATE),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   ik: () => (/* binding */ measuredTrials),
/* harmony export */   jR: () => (/* binding */ trialsThrough),
/* harmony export */   tZ: () => (/* binding */ metricValues),
/* harmony export */   ti: () => (/* binding */ hasTag),
/* harmony export */   v_: () => (/* binding */ passShare)
/* harmony export */ });
const PASS_RATE = 'pass_rate';
/** The trials of a case that a look sees: 1…`throughTrial`. */
function trialsThrough(facts, throughTrial) {
    return facts.trials.filter((trial) => trial.trial <= throughTrial);
}
/** Trials that were measured against a blocking score. */
function measuredTrials(trials) {
    return trials.filter((trial) => trial.outcome === 'passed' || trial.outcome === 'failed');
}
/**
 * What a metric says of each trial, 0–1; trials that it does not score are left out. Of a metric that something blocks on
 * (`advisory: false`) so are those that it only advises on.
 */
function metricValues(metric, trials, { advisory }) {
    if (metric === PASS_RATE)
        return measuredTrials(trials).map(({ outcome }) => ({
            value: outcome === 'passed' ? 1 : 0,
            pass: outcome === 'passed',
        }));
    return trials.flatMap((trial) => {
        const found = trial.metrics[metric];
        return found && (advisory || !found.advisory) ? found : [];
    });
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Share of passing trials among the measured ones; absent where none was measured. */
function passShare(facts, throughTrial) {
    const values = metricValues(PASS_RATE, trialsThrough(facts, throughTrial), { advisory: false });
    return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
}
function hasTag(facts, tags) {
    return facts.tags.some((tag) => tags.includes(tag));
}


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ pairCases),
/* harmony export */   em: () => (/* binding */ countTrialsOf),
/* harmony export */   qB: () => (/* binding */ compareRuns)
/* harmony export */ });
/* harmony import */ var _case_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);


/** More than half of the trials. */
const MOSTLY = 0.5;
const SHOWN_CONFIDENCE = 0.9;
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
    // main's form of a case is what was measured there
    const inOrder = [...current].sort((a, b) => Number(b.kept ?? false) - Number(a.kept ?? false));
    for (const key of rounds) {
        const waiting = Map.groupBy(open, key);
        for (const facts of inOrder) {
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
function compareRuns(pairing, { shown = pairing, baselineTrials, trials, }) {
    const addedIds = new Set(shown.added.map(({ id }) => id));
    const rewritten = new Set(shown.removed.filter(({ id }) => addedIds.has(id)).map(({ id }) => id));
    const changes = pairing.pairs.flatMap(({ baseline, current }) => {
        const before = (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .passShare */ .v_)(baseline, baselineTrials);
        const after = (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .passShare */ .v_)(current, trials);
        if (before === undefined || after === undefined)
            return [];
        if ((before - MOSTLY) * (after - MOSTLY) >= 0)
            return [];
        const { id, kept } = current;
        return [{ id, baselineId: baseline.id, before, after, ...(kept && { kept }) }];
    });
    const ids = (cases) => cases.filter(({ id }) => !rewritten.has(id)).map(({ id }) => id);
    return {
        matched: shown.pairs.length,
        broken: changes.filter(({ before, after }) => before > after).map(({ id }) => id),
        fixed: changes.filter(({ before, after }) => before < after).map(({ id }) => id),
        new: ids(shown.added),
        removed: ids(shown.removed),
        edited: [...shown.edited.map(({ current }) => current.id), ...rewritten],
        changes,
        failingBefore: listFailing(shown, baselineTrials),
        ...describeNew(shown, trials),
    };
}
function listFailing({ removed, edited }, baselineTrials) {
    const gone = [...removed, ...edited.map(({ baseline }) => baseline)];
    return gone
        .filter((facts) => ((0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .passShare */ .v_)(facts, baselineTrials) ?? 1) < MOSTLY)
        .map(({ id }) => id);
}
function describeNew({ added }, trials) {
    const shares = added.flatMap((facts) => (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .passShare */ .v_)(facts, trials) ?? []);
    const n = shares.length;
    if (n === 0)
        return {};
    const successes = shares.reduce((sum, share) => sum + share, 0);
    const { low, high } = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)({ successes, n, conf: SHOWN_CONFIDENCE });
    return { newcomers: { n, mean: successes / n, interval: [low, high] } };
}
/** All trials of a stored run: the baseline is always read whole. */
function countTrialsOf(run) {
    return run.cases.reduce((most, { trials }) => Math.max(most, trials.at(-1)?.trial ?? 0), 0);
}


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describePower)
/* harmony export */ });
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);

/** A drop that is half as large again as the margin is what people mean by "we would have seen it". */
const GUARANTEE = 1.5;
/**
 * What a run of these cases could have caught at all: the smallest drop, and how many cases a closer look would take;
 * or why nothing is known of it. The noise is read off the baseline's own trials.
 */
function describePower(cases, { maxDrop, maxTrials }) {
    const baseline = cases.map((matched) => matched.baseline);
    const found = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateDetectableDrop */ .he)({ baseline, maxDrop, maxTrials });
    if (found.status === 'unknown')
        return { undetectable: found.why };
    const { mdd } = found;
    const target = GUARANTEE * maxDrop;
    if (target === 0 || mdd <= target)
        return { detectable: mdd };
    const needed = { drop: target, cases: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .casesToDetect */ .uG)({ cases: cases.length, mdd, target }) };
    return { detectable: mdd, needed };
}


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ givesCopies)
/* harmony export */ });
/** Fewest cases that must have been tried twice before equal answers mean anything. */
const FEWEST_REPEATED = 5;
/** Whether every case that was tried twice or more gave the same answer every time: such trials say nothing of the noise. */
function givesCopies({ cases }) {
    const repeated = cases
        .map(({ trials }) => trials.flatMap(({ answer }) => answer ?? []))
        .filter(({ length }) => length > 1);
    return (repeated.length >= FEWEST_REPEATED && repeated.every((answers) => new Set(answers).size === 1));
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ measureReliability),
/* harmony export */   WP: () => (/* binding */ listFlaky),
/* harmony export */   Wo: () => (/* binding */ writeBits),
/* harmony export */   pP: () => (/* binding */ listFlakyCases)
/* harmony export */ });
/* harmony import */ var _case_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);


/** Trials that a user would make before giving up: what `pass^k` is told for. */
const ATTEMPTS = 3;
/** The flaky cases of what a run is compared with. */
function listFlakyCases({ baseline, gates }) {
    const { facts, history } = baseline;
    if (!facts)
        return [];
    return listFlaky(facts, { critical: gates.critical.tags, ...(history && { history }) });
}
/**
 * Cases that both passed and failed on main, measured and not declared, the least reliable first. `history` is the trials
 * of the last runs of main; where it knows nothing of a case, the trials of the baseline are all there is.
 */
function listFlaky(baseline, { history, critical }) {
    if (baseline.run.target.deterministic)
        return [];
    return baseline.cases
        .flatMap((facts) => {
        const bits = history?.get(facts.case_hash) || writeBits(facts);
        const passed = bits.replaceAll('0', '').length;
        if (passed === 0 || passed === bits.length)
            return [];
        const isCritical = (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTag */ .ti)(facts, critical);
        return {
            id: facts.id,
            passed,
            trials: bits.length,
            ...(isCritical && { critical: true }),
        };
    })
        .toSorted((a, b) => a.passed / a.trials - b.passed / b.trials);
}
/** Pass bits of a case's own trials. */
function writeBits({ trials }) {
    return (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredTrials */ .ik)(trials)
        .map(({ outcome }) => (outcome === 'passed' ? '1' : '0'))
        .join('');
}
/** Chance that three attempts in a row all pass (pass^3), a mean over cases; absent where cases have fewer trials than that. */
function measureReliability(run) {
    const estimates = run.cases.flatMap(({ trials }) => {
        const measured = (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredTrials */ .ik)(trials);
        if (measured.length < ATTEMPTS)
            return [];
        const passed = measured.filter(({ outcome }) => outcome === 'passed').length;
        return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .passHatK */ .qv)({ n: measured.length, c: passed, k: ATTEMPTS }).passHatK;
    });
    if (estimates.length === 0 || estimates.length < run.cases.length / 2)
        return undefined;
    const share = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    return { attempts: ATTEMPTS, share };
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeGone)
/* harmony export */ });
/* harmony import */ var _case_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5540);

/** Share of the cases that main scored which must still be scored. */
const LEAST_SCORED = 0.5;
/** A bar of the base on a metric that the change scores no more, or only as advice. It cannot be held, so it is not. */
function describeGone(metric, context) {
    const { run: { run, metrics: fed }, metrics, gates, } = context;
    const { policy } = run;
    if (policy?.commit === undefined || policy.added?.includes(metric) || !gates.metrics[metric])
        return undefined;
    const isDemoted = policy.gone?.includes(metric) === true &&
        (metric === _case_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PASS_RATE */ .h1 ? metrics[metric]?.n === 0 : metrics[metric]?.advisory === true);
    const isGone = metric !== _case_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PASS_RATE */ .h1 && fed[metric] === undefined;
    // a judge that lost its vote advises, and the gate says so
    const isAdvice = metrics[metric]?.advisory === true;
    const lost = isDemoted || isGone || isAdvice ? undefined : countLost(metric, context);
    if (!isDemoted && !isGone && lost === undefined)
        return undefined;
    return {
        result: 'fail',
        reason: isGone
            ? 'has a bar on main, and nothing scores it any more'
            : (lost ?? 'has a bar on main, and what scores it only advises now'),
        next: 'take the bar out of `gates.metrics` first, in a change of its own; once that is merged the scorer may go',
    };
}
/** Said where most of the cases that main scored by a metric are scored by it no more. */
function countLost(metric, { run, baseline, pairing }) {
    const before = baseline.asMeasured ?? baseline.facts;
    if (!run.run.yardstick || !before || !pairing)
        return undefined;
    const isScored = (facts) => facts.trials.some((trial) => feeds(trial, metric));
    const scored = new Set(before.cases.filter(isScored).map(nameInput));
    const pairs = pairing.pairs.filter(({ baseline: old }) => scored.has(nameInput(old)));
    const left = pairs.filter(({ current }) => current.trials.length === 0 || isScored(current)).length;
    if (left >= scored.size * LEAST_SCORED)
        return undefined;
    return `has a bar on main, and is scored on ${left} of the ${scored.size} cases that it was scored on there`;
}
/** Something that blocks scores it, or would have. */
function feeds({ outcome, metrics, errored }, metric) {
    if (metric === _case_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PASS_RATE */ .h1)
        return outcome !== 'unscored';
    const value = metrics[metric];
    return (value && !value.advisory) || errored?.includes(metric) === true || outcome === 'missing';
}
function nameInput({ id, case_hash: hash }) {
    return `${hash} ${id}`;
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeStop),
/* harmony export */   K: () => (/* binding */ isLastLook)
/* harmony export */ });
function isLastLook({ looks, index }) {
    return index >= looks.length - 1;
}
/** Why there was no further look, in a few words and in its own; nothing where all were taken. */
function describeStop(look) {
    const { stop, cut } = look;
    if (stop && !isLastLook(look)) {
        const by = stop.reason === 'time' ? 'budget' : stop.reason;
        return `stopped by ${by}: ${stop.message}`;
    }
    return cut !== undefined && isLastLook(look) ? `stopped by budget: ${cut}` : undefined;
}


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgeMetrics),
  u: () => (/* binding */ scheduleLooks)
});

// EXTERNAL MODULE: ./lib/verdict/find-gone.js
var find_gone = __webpack_require__(8860);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
// EXTERNAL MODULE: ./lib/verdict/gate-context.js
var gate_context = __webpack_require__(8464);
// EXTERNAL MODULE: ./lib/verdict/judge-standing.js
var judge_standing = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/verdict/statistics.js + 6 modules
var statistics = __webpack_require__(1384);
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
    if (current === undefined)
        return { ...base, ...(0,judge_standing/* explainUnscored */.Zs)(metric, context) };
    if (summary?.advisory)
        return { ...base, ...(0,judge_standing/* explainAdvisory */.rk)(metric, context) };
    if (current >= min - EPSILON)
        return { ...base, result: 'pass', reason: `${(0,format_number/* formatPercent */.l9)(current)} is enough` };
    const settled = summary.deterministic || (0,gate_context/* isLastLook */.K)(context.look);
    if (settled)
        return {
            ...base,
            result: 'fail',
            reason: `${(0,format_number/* formatPercent */.l9)(current)} is below the floor of ${(0,format_number/* formatPercent */.l9)(min)}`,
        };
    const stopped = (0,gate_context/* describeStop */.C)(context.look);
    const why = stopped === undefined ? '' : ` (${stopped})`;
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
    const { low, high } = (0,statistics/* wilson */.rF)({ successes: mean * n, n, conf: SHOWN_CONFIDENCE });
    return { interval: [low, high] };
}

// EXTERNAL MODULE: ./lib/verdict/case-values.js
var case_values = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/domain/diagnosis.js
var diagnosis = __webpack_require__(5773);
;// CONCATENATED MODULE: ./lib/verdict/match-values.js

/** Cases that both sides scored. */
function matchValues(metric, { pairing, baselineTrials, trials, metrics }) {
    const role = { advisory: metrics[metric]?.advisory ?? false };
    return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
        const before = (0,case_values/* metricValues */.tZ)(metric, (0,case_values/* trialsThrough */.jR)(baseline, baselineTrials), role);
        const after = (0,case_values/* metricValues */.tZ)(metric, (0,case_values/* trialsThrough */.jR)(current, trials), role);
        if (before.length === 0 || after.length === 0)
            return [];
        return {
            id: current.id,
            baseline: before.map(({ value }) => value),
            candidate: after.map(({ value }) => value),
        };
    });
}

;// CONCATENATED MODULE: ./lib/verdict/find-incomparable.js




/** Share of the baseline's cases that must still be there. */
const LEAST_MATCHED = 0.5;
/** More of the baseline lost in scoring it again, and it is no baseline. */
const MOST_LOST = 0.05;
/** What makes a comparison impossible before any number is looked at. */
function findFallback(metric, context) {
    const { metrics, baseline, baselineMetrics, run } = context;
    if (metrics[metric]?.mean === undefined)
        return (0,judge_standing/* explainUnscored */.Zs)(metric, context);
    const isAdvisory = metrics[metric].advisory;
    const nothing = isAdvisory && (!baseline.facts || matchValues(metric, context).length === 0)
        ? (0,judge_standing/* explainAdvisory */.rk)(metric, context)
        : undefined;
    if (nothing)
        return nothing;
    if (!baseline.facts)
        return {
            result: 'no-baseline',
            reason: baseline.info.why ?? 'there is no baseline yet',
            next: baseline.info.next ??
                'run the workflow on the default branch, which records one, then re-run this job',
        };
    if (isJudgedByOthers(metric, [run, baseline.facts], baseline.otherJudges))
        return isAdvisory
            ? (0,judge_standing/* explainAdvisory */.rk)(metric, context)
            : {
                result: 'no-baseline',
                reason: 'the baseline was judged by another judge',
                next: 'judge its stored outputs again: touchstone rejudge RUN',
            };
    if (baselineMetrics?.[metric]?.mean !== undefined)
        return undefined;
    // lost in scoring it again is not the same as never scored: what is unsure must not pass as new
    return (findLost(metric, context) ?? {
        result: 'no-baseline',
        reason: 'the baseline did not score this metric',
    });
}
/** Verdicts of two judges do not compare. Where the baseline's outputs were judged again, it is one judge. */
function isJudgedByOthers(metric, sides, others) {
    if (!others || others.size === 0)
        return false;
    if (metric !== case_values/* PASS_RATE */.h1)
        return others.has(metric);
    // blocking on one side is enough: its failures are in one of the two rates
    return [...others].some((name) => {
        const roles = sides.map((side) => findRole(name, side));
        return roles.includes('blocks') || roles.every((role) => role === 'unknown');
    });
}
function findRole(name, { run, metrics }) {
    const record = run.judges?.find((judge) => judge.name === name);
    if (record)
        return record.blocking ? 'blocks' : 'advises';
    if (!metrics[name])
        return 'unknown';
    return metrics[name].advisory ? 'advises' : 'blocks';
}
/** What makes the numbers of the two sides mean different things. */
function findUncomparable(metric, matched, context) {
    const { run, baseline, metrics } = context;
    const { stop } = context.look;
    if (stop?.look === 0)
        return {
            result: 'inconclusive',
            reason: `the first look was not finished: ${stop.message}`,
            next: 'mend the cause and re-run the job: what was measured is kept',
        };
    const lost = findLost(metric, context);
    if (lost)
        return lost;
    const known = baseline.facts.cases.length;
    if (matched < known * LEAST_MATCHED)
        return {
            result: 'inconclusive',
            reason: `only ${matched} of the baseline's ${known} cases are left to compare`,
            next: 'change datasets in a PR of their own',
        };
    if (!metrics[metric].deterministic && matched < diagnosis/* FEWEST_COMPARED */.r)
        return {
            result: 'inconclusive',
            reason: `${matched} cases are too few to tell noise from a drop (${diagnosis/* FEWEST_COMPARED */.r} at least)`,
            next: 'add cases, or gate with a floor',
        };
    return findOtherModel(run, baseline.facts) ?? findOtherJudgeModel(metric, run, baseline.facts);
}
/** What of the baseline could not be judged again, or measured beside, is rarely lost by chance: a part is not compared as if it were all. */
function findLost(metric, { baseline, baselineTrials, pairing, metrics }) {
    const isMadeNow = baseline.asMeasured !== undefined || baseline.fresh === true;
    if (!isMadeNow || metrics[metric]?.mean === undefined)
        return undefined;
    const pairs = pairing?.pairs ?? [];
    const needsOutcome = metric === case_values/* PASS_RATE */.h1 || baseline.fresh === true;
    const isUnscored = ({ outcome, errored }) => (needsOutcome && outcome === 'missing') || errored?.includes(metric) === true;
    const isLost = ({ baseline: facts }) => {
        const trials = (0,case_values/* trialsThrough */.jR)(facts, baselineTrials);
        const isShort = baseline.fresh === true && trials.length < baselineTrials;
        return isShort || trials.some(isUnscored);
    };
    const lost = pairs.filter(isLost).length;
    if (lost <= pairs.length * MOST_LOST)
        return undefined;
    return {
        result: 'inconclusive',
        reason: `${lost} of ${pairs.length} cases of the ${baseline.fresh ? 'base commit could not be measured' : 'baseline could not be scored again'}${explainLoss(metric, baseline)}`,
        next: 'mend the cause (a provider, run.budget) and re-run the job: what was scored is kept',
    };
}
function explainLoss(metric, { facts, unjudged, fresh }) {
    const { metrics: scored = {}, cases = [] } = facts ?? {};
    const errors = metric === case_values/* PASS_RATE */.h1 ? Object.values(scored) : [scored[metric]];
    const unanswered = fresh && cases.flatMap(({ trials }) => trials).find(({ error }) => error);
    const why = unjudged ??
        (unanswered ? unanswered.error?.message : undefined) ??
        errors.find((found) => found?.error !== undefined)?.error;
    return why === undefined ? '' : `: ${why}`;
}
const CURE_OF_MODELS = "re-run the workflow of main, then this job: the baseline is then the new model's";
/** The provider answers with another model than before for the same requested one. */
function findOtherModel(run, baseline) {
    const [before, after] = [listModels(baseline), listModels(run)];
    const requested = run.run.target.model;
    if (requested === undefined || requested !== baseline.run.target.model)
        return undefined;
    if (before.length === 0 || after.length === 0 || before.join() === after.join())
        return undefined;
    return {
        result: 'inconclusive',
        reason: `the provider changed the model under us: ${requested} was answered by ${before.join(', ')}, now by ${after.join(', ')}`,
        next: CURE_OF_MODELS,
    };
}
/** The same of a judge: its digest is the same, and another model answers to it. */
function findOtherJudgeModel(metric, run, baseline) {
    const before = (0,judge_standing/* listJudging */.$M)(metric, baseline).models;
    const after = (0,judge_standing/* listJudging */.$M)(metric, run).models;
    if (before.length === 0 || after.length === 0 || before.join() === after.join())
        return undefined;
    return {
        result: 'inconclusive',
        reason: `the provider changed the judge under us: the baseline was judged by ${before.join(', ')}, this run by ${after.join(', ')}`,
        next: CURE_OF_MODELS,
    };
}
function listModels({ cases }) {
    const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
    return [...new Set(models)].sort();
}

// EXTERNAL MODULE: ./lib/verdict/describe-power.js
var describe_power = __webpack_require__(4776);
;// CONCATENATED MODULE: ./lib/verdict/gate-regression.js








const gate_regression_EPSILON = 1e-12;
/** The no-regression rule for one metric: whole for a deterministic one, the test of the look for a noisy one. */
function judgeRegression(metric, bar, context) {
    const base = describeSides(metric, bar, context);
    const fallback = findFallback(metric, context);
    if (fallback)
        return { gate: { ...base, ...fallback } };
    const cases = matchValues(metric, context);
    const brokenOff = findUncomparable(metric, cases.length, context);
    // there are no means of nothing: each side keeps its own
    if (cases.length === 0 && brokenOff)
        return { gate: { ...base, matched: 0, ...brokenOff } };
    const compared = { ...base, ...compareMeans(cases), ...splitOf(metric, context) };
    if (context.metrics[metric].advisory)
        return { gate: { ...compared, ...(0,judge_standing/* explainAdvisory */.rk)(metric, context) } };
    if (brokenOff)
        return { gate: { ...compared, ...brokenOff } };
    const isExact = context.metrics[metric].deterministic && context.baselineMetrics[metric].deterministic;
    const judged = isExact
        ? { gate: { ...compared, ...judgeExactly(compared.drop, bar.maxDrop) } }
        : judgeNoisy(cases, bar, compared, context);
    return { ...judged, gate: doubtOldBaseline(judged.gate, context) };
}
const MOST_COMMITS_NAMED = 5;
/** Of what changed since an older ancestor, this change may be innocent: a failure is then none. */
function doubtOldBaseline(gate, { baseline: { info } }) {
    const { commit = 'an older commit', behind, touched = [] } = info;
    if (gate.result !== 'fail' || touched.length === 0)
        return gate;
    const named = touched.slice(0, MOST_COMMITS_NAMED).map((sha) => sha.slice(0, 7));
    const rest = touched.length - named.length;
    const list = `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return {
        ...gate,
        result: 'inconclusive',
        reason: `it ${gate.reason}; but the baseline is of ${commit.slice(0, 7)}, ${behind} commits before the base of this change, and what lies between touches what the suite depends on (${list})`,
        next: 'let the workflow of the default branch record the base commit, then re-run this job',
    };
}
function compareMeans(cases) {
    return {
        baseline: (0,case_values/* mean */.i2)(cases.map((c) => (0,case_values/* mean */.i2)(c.baseline))),
        current: (0,case_values/* mean */.i2)(cases.map((c) => (0,case_values/* mean */.i2)(c.candidate))),
        drop: (0,case_values/* mean */.i2)(cases.map((c) => (0,case_values/* mean */.i2)(c.baseline) - (0,case_values/* mean */.i2)(c.candidate))),
        matched: cases.length,
    };
}
function splitOf(metric, { splits }) {
    const split = splits.find((found) => found.metric === metric);
    return split
        ? { app_change: split.app, ...(split.eval !== undefined && { eval_change: split.eval }) }
        : {};
}
function describeSides(metric, { gate, maxDrop, proof }, { metrics, baselineMetrics, baseline: { info } }) {
    const current = metrics[metric]?.mean;
    const baseline = baselineMetrics?.[metric]?.mean;
    return {
        gate,
        metric,
        rule: `${proof === undefined ? 'may drop' : 'must be shown to have dropped'} ${(0,format_number/* formatPoints */.Xf)(maxDrop)} at most${info.tag === undefined ? '' : ` since ${info.tag}`}`,
        max_drop: maxDrop,
        ...(current !== undefined && { current }),
        ...(baseline !== undefined && { baseline }),
    };
}
function judgeExactly(drop, maxDrop) {
    return drop > maxDrop + gate_regression_EPSILON
        ? {
            result: 'fail',
            reason: `fell ${(0,format_number/* formatPoints */.Xf)(drop)}; ${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed, and this target has no noise`,
        }
        : { result: 'pass', reason: describeChange(drop) };
}
function judgeNoisy(cases, { maxDrop, proof }, compared, { look, schedule, gates }) {
    const { looks, spend, futility } = schedule;
    const decided = (0,statistics/* decideLook */.ij)({
        look: look.index + 1,
        cases,
        maxDrop,
        alpha: 1 - gates.confidence,
        looks,
        spend,
        futility,
        ...(proof && { proof }),
    });
    const numbers = {
        ...compared,
        p: decided.midP,
        interval: withinScale(decided.interval),
        ...(look.stop && !(0,gate_context/* isLastLook */.K)(look)
            ? { undetectable: 'the run was stopped before its last look' }
            : (0,describe_power/* describePower */.v)(cases, { maxDrop, maxTrials: looks.at(-1) })),
    };
    const noise = `noise alone would do this ${(0,format_number/* formatChance */.ge)(decided.midP)} of the time`;
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
            return { gate: { ...numbers, result: 'pass', reason: describeChange(decided.drop) } };
        case 'rerun':
        case 'inconclusive': {
            const stopped = (0,gate_context/* describeStop */.C)(look);
            const why = stopped === undefined ? '' : `; ${stopped}`;
            const measured = `it ${tellChange(decided.drop)} after ${countTrials(looks[look.index])} (${(0,format_number/* formatPoints */.Xf)(maxDrop)} are allowed)`;
            const doubt = proof === undefined || decided.drop > maxDrop
                ? `${noise}, and only ${(0,format_number/* formatPercent */.l9)(spend[look.index])} or less counts as a real drop`
                : `a drop of up to ${(0,format_number/* formatPoints */.Xf)(numbers.interval[1])} cannot be ruled out`;
            return {
                gate: {
                    ...numbers,
                    result: 'inconclusive',
                    reason: `${measured}, but ${doubt}${why}`,
                    next: adviseOpen(gates, stopped !== undefined),
                },
                ...(decided.decision === 'rerun' && { rerun: decided.trials }),
            };
        }
    }
}
/** What an answer that stays open means, and what would close it. */
function adviseOpen({ on_inconclusive: policy }, isStopped) {
    const meaning = {
        warn: 'warns and does not block',
        fail: 'blocks',
        pass: 'counts as passed',
    }[policy];
    const cure = isStopped
        ? 'a larger `run.budget` allows the trials that would tell'
        : 're-running will not change the answer, for these trials are kept. More cases, or more trials on main (`run.baseline_trials`), make it clearer';
    return `by policy (\`on_inconclusive: ${policy}\`) this ${meaning}. Look at the cases below; ${cure}`;
}
/** A share cannot fall by more than 100 points, whatever the formula gives for a handful of cases. */
function withinScale([low, high]) {
    return [Math.max(-1, low), Math.min(1, high)];
}
function countTrials(trials) {
    return trials === 1 ? '1 trial a case' : `${trials} trials a case`;
}
function tellChange(drop) {
    if (Math.abs(drop) < gate_regression_EPSILON)
        return 'did not change';
    return drop > 0 ? `fell ${(0,format_number/* formatPoints */.Xf)(drop)}` : `rose ${(0,format_number/* formatPoints */.Xf)(-drop)}`;
}
function describeChange(drop) {
    if (Math.abs(drop) < gate_regression_EPSILON)
        return 'unchanged';
    return drop > 0 ? `down ${(0,format_number/* formatPoints */.Xf)(drop)}` : `up ${(0,format_number/* formatPoints */.Xf)(-drop)}`;
}

// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
;// CONCATENATED MODULE: ./lib/verdict/judge-metrics.js




/**
 * Every test of a noisy metric takes its share of alpha; what only advises, and what has no noise, takes none. Bars that a
 * change brings along take nothing from those that it is judged by.
 */
function scheduleLooks(gates, { added = [], metrics, look, release }) {
    const countTests = (names) => names
        .filter((name) => !metrics[name]?.advisory && !metrics[name]?.deterministic)
        .flatMap((name) => listBars(gates.metrics[name]))
        .filter(({ gate }) => gate === 'no-regression' || release.baseline.facts !== undefined)
        .length;
    const names = Object.keys(gates.metrics);
    const plan = (tests) => (0,plan_looks/* spendOverLooks */.J)({
        looks: look.looks,
        alpha: 1 - gates.confidence,
        metrics: Math.max(1, tests),
    });
    return {
        schedule: plan(countTests(names.filter((name) => !added.includes(name)))),
        addedSchedule: plan(countTests(names)),
    };
}
function listBars({ max_drop, release_max_drop, proof }) {
    const strict = proof && { proof };
    return [
        ...(max_drop === undefined
            ? []
            : [{ gate: 'no-regression', maxDrop: max_drop, ...strict }]),
        ...(release_max_drop === undefined
            ? []
            : [{ gate: 'release', maxDrop: release_max_drop, ...strict }]),
    ];
}
/** Floors and the no-regression rule of every metric; one that is open asks for more trials of all. */
function judgeMetrics(context, released, accept = (gate) => gate) {
    const { looks, index } = context.look;
    const added = context.run.run.policy?.added ?? [];
    const results = Object.entries(context.gates.metrics).flatMap(([metric, bars]) => {
        const gone = (0,find_gone/* describeGone */.R)(metric, context);
        const floor = bars.min === undefined ? [] : [judgeFloor(metric, bars.min, context)];
        const compared = listBars(bars).map((bar) => {
            const { addedSchedule, ...sides } = bar.gate === 'release' ? released : context;
            const schedule = added.includes(metric) ? addedSchedule : sides.schedule;
            return judgeRegression(metric, bar, { ...sides, addedSchedule, schedule });
        });
        if (!gone)
            return [...floor.map(askAgain), ...compared].map((one) => ({
                ...one,
                gate: accept(one.gate),
            }));
        return [...floor, ...compared.map(({ gate }) => gate)].map((gate) => ({
            gate: { ...gate, ...gone },
        }));
    });
    // a floor that is not reached yet is settled by the next look
    function askAgain(gate) {
        return gate.result === 'inconclusive' ? { gate, rerun: looks[index + 1] } : { gate };
    }
    const open = results.filter(({ rerun }) => rerun !== undefined);
    return {
        gates: results.map(({ gate }) => gate),
        open: new Set(open.map(({ gate }) => gate)),
        ...(open.length > 0 && { rerun: Math.max(...open.map(({ rerun }) => rerun)) }),
    };
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ listJudging),
/* harmony export */   Fz: () => (/* binding */ comparesOnly),
/* harmony export */   Zs: () => (/* binding */ explainUnscored),
/* harmony export */   rk: () => (/* binding */ explainAdvisory)
/* harmony export */ });
/* unused harmony export findJudges */
/* harmony import */ var _case_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5540);

/** Why a metric only advises: in the words of the judge that feeds it, where one does. */
function explainAdvisory(metric, { run }) {
    const judge = findJudges(metric, run).find(({ blocking }) => !blocking);
    return {
        result: 'advisory',
        reason: judge?.why ?? 'its scores only advise',
        ...(judge?.next !== undefined && { next: judge.next }),
    };
}
/** Why a metric has no value at all. */
function explainUnscored(metric, { run, metrics, baseline }) {
    if (!baseline.facts && comparesOnly(metric, run))
        return {
            result: 'no-baseline',
            reason: 'it compares with the outputs of a baseline, and there is none yet',
        };
    return { result: 'not-measured', reason: metrics[metric]?.error ?? 'nothing was scored' };
}
/** Whether all that feeds a metric is a judge that compares with the baseline's outputs. */
function comparesOnly(metric, { run }) {
    const named = (run.judges ?? []).filter(({ name }) => name === metric);
    return named.length > 0 && named.every(({ compares }) => compares);
}
/** Judges that feed a metric. */
function findJudges(metric, { run, metrics }) {
    const digests = metrics[metric]?.judges ?? [];
    return (run.judges ?? []).filter(({ digest }) => digests.includes(digest));
}
/** Digests of the judges behind a metric, and the models that answered; for `pass_rate` of all that block. */
function listJudging(metric, { metrics }) {
    const fed = metric === _case_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PASS_RATE */ .h1
        ? Object.values(metrics).filter(({ advisory }) => !advisory)
        : [metrics[metric]].filter((facts) => facts !== undefined);
    const collect = (key) => [...new Set(fed.flatMap((facts) => facts[key]))].sort();
    return {
        judges: collect('judges'),
        models: collect('models'),
        fingerprints: collect('fingerprints'),
    };
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ testScores),
/* harmony export */   N9: () => (/* binding */ describeSpread),
/* harmony export */   Py: () => (/* binding */ approximateP),
/* harmony export */   si: () => (/* binding */ measureDrop)
/* harmony export */ });
/* unused harmony export withinCasePermutation */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);
/* harmony import */ var _shuffle_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9746);



const drop = (baselineMeans, candidateMeans) => baselineMeans - candidateMeans;
/**
 * Within-case permutation test of scores (H1: the candidate is worse), statistic: the drop.
 * All labellings where they are few, else 9,999 seeded by the case ids (see `countShuffles`), else the normal
 * approximation. We sample as long as it is cheap instead of going over to the normal at n = 20, because what counts
 * is how many cases vary at all, and in a stable suite of 100 that may be five.
 */
function testScores(cases) {
    const count = (0,_shuffle_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .countShuffles */ .u)(cases, drop);
    return count ? (0,_shuffle_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .toPermutationP */ .e)(count) : approximateP(cases, drop);
}
/** p of the same test from the normal approximation. Some case must vary. */
function approximateP(cases, statistic) {
    const { baselineMeans, candidateMeans } = sumMeans(cases);
    const deviation = Math.sqrt((0,_spread_js__WEBPACK_IMPORTED_MODULE_1__/* .permutationVariance */ .O2)(describeSpread(cases)));
    const p = Math.max(Number.MIN_VALUE, (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUpperTail */ .I)(statistic(baselineMeans, candidateMeans) / deviation));
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
        variance: (0,_spread_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleVariance */ .y4)([...baseline, ...candidate]),
        baselineTrials: baseline.length,
        candidateTrials: candidate.length,
    }));
}
function sumMeans(cases) {
    let baselineMeans = 0;
    let candidateMeans = 0;
    for (const { baseline, candidate } of cases) {
        baselineMeans += (0,_spread_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(baseline);
        candidateMeans += (0,_spread_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(candidate);
    }
    return { baselineMeans, candidateMeans };
}


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planLooks),
/* harmony export */   J: () => (/* binding */ spendOverLooks)
/* harmony export */ });
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


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ seedRandom)
/* harmony export */ });
/* harmony import */ var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

/** Whole numbers in [0, 2³²) from the sfc32 generator, seeded by the digest of a JSON value: always the same row. */
function seedRandom(seed) {
    const digest = (0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digestJson */ .tv)(seed);
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


/***/ }),

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ toPermutationP),
/* harmony export */   u: () => (/* binding */ countShuffles)
/* harmony export */ });
/* harmony import */ var _seeded_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2741);

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
    const random = (0,_seeded_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seedRandom */ .d)(cases.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
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


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ passVariance),
/* harmony export */   O2: () => (/* binding */ permutationVariance),
/* harmony export */   PV: () => (/* binding */ intervalAround),
/* harmony export */   gU: () => (/* binding */ standardError),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   xR: () => (/* binding */ Z_INTERVAL),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

/** 1.960 where 1.645 would do for one look: it pays for the early ones, so the interval is called 90 %. */
const Z_INTERVAL = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)({ p: 0.975 }).z;
/** Variance (N − 1) of scores; 0 for fewer than two. */
function sampleVariance(values) {
    if (values.length < 2)
        return 0;
    const mean = meanOf(values);
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
/** Variance (N − 1) of `trials` zeros and ones; 0 for fewer than two. */
function passVariance(trials, passes) {
    return trials < 2 ? 0 : (passes * (trials - passes)) / (trials * (trials - 1));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Variance of Σ d_i when the labels are dealt at random within each case. */
function permutationVariance(cases) {
    return cases.reduce((sum, item) => sum + item.variance * inverseTrials(item), 0);
}
/**
 * Standard error of the drop, with two imaginary trial pairs (one that got worse, one that got better), so that
 * it does not shrink to nothing when no trial flipped (Bonett and Price's adjustment, for several trials a case).
 */
function standardError(cases) {
    const pairs = cases.reduce((sum, item) => sum + inverseTrials(item), 0) / cases.length;
    return Math.sqrt(permutationVariance(cases) + pairs) / cases.length;
}
/** The "90 % interval" around a drop. */
function intervalAround(drop, se) {
    return [drop - Z_INTERVAL * se, drop + Z_INTERVAL * se];
}
function inverseTrials({ baselineTrials, candidateTrials }) {
    return 1 / baselineTrials + 1 / candidateTrials;
}


/***/ }),

/***/ 1384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uG: () => (/* reexport */ casesToDetect),
  ij: () => (/* reexport */ decideLook),
  he: () => (/* reexport */ estimateDetectableDrop),
  tb: () => (/* reexport */ agreement/* krippendorffAlpha */.tb),
  qv: () => (/* reexport */ passHatK),
  vY: () => (/* reexport */ intervals/* quantileCIRanks */.vY),
  O8: () => (/* reexport */ ratioTest),
  rF: () => (/* reexport */ intervals/* wilson */.rF)
});

// UNUSED EXPORTS: benjaminiHochberg, clopperPearsonUpper, cohenKappa, gateDecision, gwetAC1, minDetectableDrop, normalQuantile, planLooks, quadraticWeightedKappa, roganGladen, spendOverLooks, stratifiedExact, withinCasePermutation, youdenBound

// EXTERNAL MODULE: ./lib/verdict/agreement.js
var agreement = __webpack_require__(9025);
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

// EXTERNAL MODULE: ./lib/verdict/log-concave.js
var log_concave = __webpack_require__(519);
// EXTERNAL MODULE: ./lib/verdict/spread.js
var spread = __webpack_require__(9746);
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
    const se = (0,spread/* standardError */.gU)(cases.map(([kb, b, kc, c]) => ({
        variance: (0,spread/* passVariance */.NV)(kb + kc, b + c),
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
            kind = { step, count: 0, ...(0,log_concave/* hypergeometricProbabilities */.f)(kb, kc, b + c) };
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

// EXTERNAL MODULE: ./lib/verdict/permutation.js
var permutation = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
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
    const midP = exact ? exact.midP : (0,permutation/* testScores */.I2)(cases).midP;
    const { drop, se } = counted
        ? exact_test_describeCounts(counted)
        : { drop: (0,permutation/* measureDrop */.si)(cases), se: (0,spread/* standardError */.gU)((0,permutation/* describeSpread */.N9)(cases)) };
    return { drop, midP, se, interval: (0,spread/* intervalAround */.PV)(drop, se) };
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
    const standard = (0,plan_looks/* spendOverLooks */.J)({ looks: looks ?? [1, 3, 5], alpha });
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
        counted.push([baseline.length, sum(baseline), candidate.length, sum(candidate)]);
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
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/verdict/normal.js
var normal = __webpack_require__(5738);
;// CONCATENATED MODULE: ./lib/verdict/detectable-drop.js


/** 80 % power: "4 times out of 5". */
const Z_POWER = (0,normal/* normalQuantile */.Z)({ p: 0.8 }).z;
/** What a baseline of single trials costs: see docs/statistics.md. */
const ONE_TRIAL = 'the baseline has one trial a case. With five (`run.baseline_trials: 5`) a drop of 5 points on 50 cases is caught about twice as often';
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
        return { status: 'unknown', why: ONE_TRIAL };
    const typical = repeated.reduce((sum, scores) => sum + (0,spread/* sampleVariance */.y4)(scores), 0) / repeated.length;
    const cases = baseline.map((scores) => ({
        trials: scores.length,
        variance: scores.length >= 2 ? (0,spread/* sampleVariance */.y4)(scores) : typical,
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
    const se = (0,spread/* standardError */.gU)(cases.map(({ trials, variance }) => ({
        variance,
        baselineTrials: trials,
        candidateTrials: maxTrials,
    })));
    return { se, mdd: Math.max((spread/* Z_INTERVAL */.xR + Z_POWER) * se, maxDrop + Z_POWER * se) };
}

// EXTERNAL MODULE: ./lib/verdict/intervals.js
var intervals = __webpack_require__(2659);
// EXTERNAL MODULE: ./lib/verdict/shuffle-labels.js
var shuffle_labels = __webpack_require__(2994);
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
    const baseline = cases.reduce((sum, item) => sum + (0,spread/* meanOf */.hm)(item.baseline), 0);
    const candidate = cases.reduce((sum, item) => sum + (0,spread/* meanOf */.hm)(item.candidate), 0);
    if (baseline + candidate === 0)
        return { ratio: 1, p: 1 };
    // The candidate's share of both totals orders labellings as the log ratio does, and is finite throughout.
    const count = (0,shuffle_labels/* countShuffles */.u)(cases, (before, after) => after / (before + after));
    const { p } = count ? (0,shuffle_labels/* toPermutationP */.e)(count) : (0,permutation/* approximateP */.Py)(cases, increase);
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
    const differences = logs.map((item) => (0,spread/* meanOf */.hm)(item.candidate) - (0,spread/* meanOf */.hm)(item.baseline));
    const count = (0,shuffle_labels/* countShuffles */.u)(logs, increase);
    const { p } = count ? (0,shuffle_labels/* toPermutationP */.e)(count) : (0,permutation/* approximateP */.Py)(logs, increase);
    return { ratio: Math.exp((0,spread/* meanOf */.hm)(differences)), p };
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

;// CONCATENATED MODULE: ./lib/verdict/reliability.js
/**
 * Unbiased estimates, from `c` passes in `n` trials, of the chance that all of `k` trials pass (`passHatK`) and that
 * at least one does (`passAtK`). For reports: as a gate it is noisier than the pass rate.
 */
function passHatK({ n, c, k }) {
    if (!(k >= 1 && k <= n && c >= 0 && c <= n))
        throw new RangeError(`No ${k} of ${n} trials with ${c} passes`);
    return { passHatK: shareOfDraws(c, n, k), passAtK: 1 - shareOfDraws(n - c, n, k) };
}
/** C(part, k) / C(whole, k). */
function shareOfDraws(part, whole, k) {
    let share = 1;
    for (let i = 0; i < k; i += 1)
        share *= Math.max(0, part - i) / (whole - i);
    return share;
}

;// CONCATENATED MODULE: ./lib/verdict/statistics.js
/**
 * The one list of the gate's statistics, under the names of the reference vectors: each takes a vector's `input` and
 * returns the keys of its `expected`. A listing on purpose, so that an auditor finds all of them in one place.
 */















/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ summarizeMetrics),
/* harmony export */   v3: () => (/* binding */ summarizeUsage)
/* harmony export */ });
/* unused harmony export isDeterministic */
/* harmony import */ var _by_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);
/* harmony import */ var _case_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);


/** Every metric of a run over trials 1…`throughTrial`, `pass_rate` first. */
function summarizeMetrics(run, throughTrial) {
    const names = [_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_RATE */ .h1, ...Object.keys(run.metrics).sort()];
    return Object.fromEntries(names.map((name) => [name, summarizeMetric(name, run, throughTrial)]));
}
function summarizeMetric(name, run, throughTrial) {
    const means = [];
    let passed = 0;
    let errored = 0;
    const advisory = name !== _case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_RATE */ .h1 && run.metrics[name].advisory;
    for (const facts of (0,_by_base_js__WEBPACK_IMPORTED_MODULE_0__/* .listOwnCases */ .e)(run)) {
        const trials = (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .trialsThrough */ .jR)(facts, throughTrial);
        const values = (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(name, trials, { advisory });
        if (values.length > 0) {
            means.push((0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values.map(({ value }) => value)));
            if (values.every(({ pass }) => pass))
                passed += 1;
        }
        else if (isErrored(name, facts, trials))
            errored += 1;
    }
    return {
        ...(means.length > 0 && { mean: (0,_case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(means) }),
        passed,
        n: means.length,
        errored,
        advisory,
        deterministic: isDeterministic(name, run),
        ...describeErrors(name, errored, run),
    };
}
/** A case counts as errored for `pass_rate` when nothing of it was measured, for a metric when its score crashed. */
function isErrored(name, facts, trials) {
    if (name !== _case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_RATE */ .h1)
        return trials.some((trial) => trial.errored?.includes(name));
    return facts.trials.length === 0 || trials.some((trial) => trial.outcome === 'missing');
}
function describeErrors(name, errored, run) {
    const error = errored > 0 ? run.metrics[name]?.error : undefined;
    return error === undefined ? {} : { error };
}
/** Every score that feeds it is a code check, and the target gives the same answer every time. */
function isDeterministic(name, run) {
    if (!run.run.target.deterministic)
        return false;
    const fed = name === _case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_RATE */ .h1 ? Object.values(run.metrics) : [run.metrics[name]];
    return fed.every((facts) => !facts?.judged || (name === _case_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_RATE */ .h1 && facts.advisory));
}
/**
 * Calls, tokens and dollars: of the target's trials that were not served from a cache, of the judges, and what no trial
 * owns. One unknown price makes a sum unknown.
 */
function summarizeUsage(run) {
    const target = emptyUsage(run.run.usage?.calls ?? 0);
    let targetUsd = run.run.usage?.cost_usd;
    addUsage(target, run.run.usage);
    let isUnknown = false;
    const { judges: records = [], rejudging } = run.run;
    const judging = records.flatMap(({ canary }) => canary?.asked ?? []);
    if (rejudging)
        judging.push(rejudging);
    for (const trial of run.cases.flatMap(({ trials }) => trials)) {
        if (trial.judged)
            judging.push(trial.judged);
        if (trial.cached) {
            target.cached = (target.cached ?? 0) + 1;
            continue;
        }
        target.calls += 1;
        addUsage(target, trial.usage);
        if (trial.cost_usd !== undefined)
            targetUsd = (targetUsd ?? 0) + trial.cost_usd;
        else if (trial.usage)
            isUnknown = true;
    }
    const judges = emptyUsage(0);
    for (const spend of judging) {
        judges.calls += spend.calls;
        if (spend.cached)
            judges.cached = (judges.cached ?? 0) + spend.cached;
        addUsage(judges, spend.usage);
    }
    const judgesUsd = sumCosts(judging);
    const knownUsd = judging.length === 0 ? targetUsd : addCosts(targetUsd, judgesUsd);
    const costUsd = isUnknown ? undefined : knownUsd;
    return {
        usage: { target, judges },
        ...(costUsd !== undefined && { costUsd }),
        ...(judging.length > 0 && { judging: describeJudging(judging, judgesUsd) }),
    };
}
function describeJudging(spends, costUsd) {
    const latencies = spends
        .flatMap(({ latency_ms: ms, calls }) => (ms === undefined ? [] : ms / calls))
        .sort((a, b) => a - b);
    return {
        ...(costUsd !== undefined && { cost_usd: costUsd }),
        ...(latencies.length > 0 && { p50_ms: latencies[Math.ceil(latencies.length / 2) - 1] }),
    };
}
function sumCosts(spends) {
    const costs = spends.map(({ cost_usd: usd }) => usd);
    return costs.reduce((sum, usd) => (sum === undefined || usd === undefined ? undefined : sum + usd), 0);
}
/** A target that reports nothing (a module, often) leaves the judges' cost to be told. */
function addCosts(target, judges) {
    return judges === undefined ? undefined : (target ?? 0) + judges;
}
function emptyUsage(calls) {
    return { input_tokens: 0, output_tokens: 0, calls };
}
function addUsage(total, more) {
    if (!more)
        return;
    total.input_tokens += more.input_tokens;
    total.output_tokens += more.output_tokens;
    if (more.cached_tokens !== undefined)
        total.cached_tokens = (total.cached_tokens ?? 0) + more.cached_tokens;
}


/***/ })

};
