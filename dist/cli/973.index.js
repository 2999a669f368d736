export const id = 973;
export const ids = [973];
export const modules = {

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3151);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _report_describe_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7099);
/* harmony import */ var _report_stored_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4395);
/* harmony import */ var _verdict_judged_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4653);
/* harmony import */ var _digest_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3191);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4330);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8960);
/* harmony import */ var _say_unwritable_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2849);















/**
 * The last thing that is written into a run's folder: what its verdict was judged by, the verdict, and evidence.json with the
 * digest of everything that lies there. @throws UserError where that cannot be done
 */
async function writeEvidence(folder, witness) {
    const { judgement, opponents = {}, entry, finishedMs } = witness;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi), { force: true });
    if (judgement) {
        await writeLines(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .JUDGED_FILE */ .b, (0,_verdict_judged_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .writeJudged */ .vZ)(judgement.judged));
        await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .writeAtomically */ .vK)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICT_FILE */ .R2, formatDocument((0,_report_stored_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .tellStored */ .Fy)(judgement.report)));
    }
    const evidence = (0,_report_describe_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .describeEvidence */ .R)(await listSubjects(folder), await (0,_run_document_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunDocument */ .fG)(folder), {
        opponents: await recordOpponents(opponents),
        tool: {
            name: 'touchstone',
            version: _domain_version_js__WEBPACK_IMPORTED_MODULE_14__/* .TOOL_VERSION */ .w,
            digest: { sha256: await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_9__/* .digestProgram */ .p)(entry) },
        },
        finishedAt: new Date(finishedMs).toISOString(),
        ...(judgement && { verdict: judgement.report.verdict }),
    });
    await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .writeAtomically */ .vK)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi, formatDocument(evidence));
}
function formatDocument(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
async function writeLines(folder, name, values) {
    function* format() {
        for (const value of values)
            yield `${JSON.stringify(value)}\n`;
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(format()), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))).catch((error) => {
        throw (0,_say_unwritable_js__WEBPACK_IMPORTED_MODULE_12__/* .sayUnwritable */ .B)(folder, error);
    });
}
/** Files of the run that are there. */
async function listSubjects(folder) {
    const subjects = [];
    for (const name of _domain_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_SUBJECTS */ .YP) {
        const digested = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_9__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
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
    const digested = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_9__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    if (digested.status !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'no-run',
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)} is gone: nobody can say what was compared with`,
            hint: 'leave a baseline where it lies while it is compared with',
        });
    return { sha256: digested.sha256 };
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Hy: () => (/* binding */ tellVerdict),
/* harmony export */   kf: () => (/* binding */ tellReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_storage_write_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7971);
/* harmony import */ var _adapters_storage_write_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5532);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4464);
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6427);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6413);
/* harmony import */ var _report_escape_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2564);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9906);
/* harmony import */ var _write_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2745);









/** Writes a run's reports beside it and tells the verdict: people on the terminal, programs in JSON. */
async function tellReport({ report, folder, outcome, opponents, suite }, { asJson, host }) {
    await (0,_adapters_storage_write_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReports */ .L)(folder, report, outcome.facts, host.secrets);
    await (0,_adapters_storage_write_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEvidence */ .n)(folder, {
        judgement: { report, judged: outcome.judged },
        opponents,
        entry: host.childEntry,
        finishedMs: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now(),
    });
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.cwd, folder) || folder;
    tellVerdict(report, { asJson, host, run: folder, reportPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.md') });
    if (!asJson)
        host.stderr.write(`Run: ${(0,_report_escape_log_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeLog */ .A)(place)}\n`);
    return exitCodeOf(report, suite.mode);
}
/** JSON on stdout and people's text on stderr, or people's text on stdout. */
function tellVerdict(report, { asJson, host, run, reportPath, }) {
    const stream = asJson ? host.stderr : host.stdout;
    const color = (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)(stream, host.env);
    stream.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .b)(report, { color, width: (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .widthOf */ .qz)(stream) }));
    if (!asJson)
        return;
    const document = (0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report.verdict, {
        run,
        ...(reportPath !== undefined && { report: reportPath }),
    });
    (0,_write_json_js__WEBPACK_IMPORTED_MODULE_8__.writeJson)(document, host);
}
/** In report mode everything is shown and nothing blocks; what could not be measured still does. */
function exitCodeOf({ verdict }, mode) {
    if (verdict.verdict === 'error')
        return _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.error;
    return verdict.verdict === 'fail' && mode === 'enforce' ? _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.fail : _host_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 7973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerb: () => (/* binding */ runVerb)
});

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js
var run_folder = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/config/policy-effects.js
const RULES = [
    { key: /^mode$/, order: ['report', 'enforce'] },
    { key: /^gates\.(?:critical|safety)\.tags$/, up: 'tightened' },
    { key: /^gates\.critical\.trials$/, up: 'tightened' },
    { key: /^gates\.metrics\.[^.]+\.min$/, up: 'tightened', absent: 'loosened' },
    { key: /^gates\.metrics\.[^.]+\.proof$/, absent: 'loosened' },
    {
        key: /^gates\.metrics\.[^.]+\.(?:max_drop|release_max_drop)$/,
        up: 'loosened',
        absent: 'loosened',
    },
    { key: /^gates\.(?:cost|latency)\.[^.]+$/, up: 'loosened', absent: 'loosened' },
    { key: /^gates\.calibration\./, up: 'tightened' },
    { key: /^gates\.confidence$/, up: 'loosened' },
    { key: /^gates\.on_inconclusive$/, order: ['pass', 'warn', 'fail'] },
    { key: /^gates\.on_missing_baseline$/, order: ['warn', 'fail'] },
    { key: /^gates\.accepters$/, up: 'loosened', absent: 'loosened' },
    { key: /^gates\.baseline\.max_age_days$/, up: 'loosened' },
    { key: /^run\.(?:trials|max_trials|baseline_trials|shard_trials)$/, up: 'tightened' },
    { key: /^run\.(?:timeout_s|max_retries)$/, up: 'loosened' },
    { key: /^run\.(?:budget|baseline_budget)\.[^.]+$/, up: 'loosened', absent: 'loosened' },
    { key: /^run\.cache$/, order: ['read-write', 'read', 'off'] },
    { key: /^prices\..+\.(?:input|output|cached_input)$/, up: 'tightened' },
    { key: /^allowed_hosts$/, up: 'loosened' },
    { key: /^report\.outputs$/, order: ['full', 'excerpt', 'none'] },
];
/** What a change of one key does to the bar; `changed` where it is neither, or both. */
function judgeEffect(key, before, after) {
    const rule = RULES.find((one) => one.key.test(key));
    if (!rule)
        return 'changed';
    if (before === undefined || after === undefined) {
        const absent = rule.absent ?? 'changed';
        return after === undefined ? absent : reverse(absent);
    }
    if (rule.order)
        return compare(rule.order.indexOf(before), rule.order.indexOf(after), 'tightened');
    if (typeof before === 'number' && typeof after === 'number')
        return compare(before, after, rule.up);
    if (Array.isArray(before) && Array.isArray(after))
        return compareLists(before, after, rule.up);
    return 'changed';
}
function compare(before, after, up = 'changed') {
    return after > before ? up : reverse(up);
}
/** Names that go and names that come pull in opposite ways: the lax one is told. */
function compareLists(before, after, up = 'changed') {
    const effects = new Set([
        ...(after.some((name) => !before.includes(name)) ? [up] : []),
        ...(before.some((name) => !after.includes(name)) ? [reverse(up)] : []),
    ]);
    if (effects.has('loosened'))
        return 'loosened';
    return effects.has('tightened') ? 'tightened' : 'changed';
}
function reverse(effect) {
    if (effect === 'loosened')
        return 'tightened';
    return effect === 'tightened' ? 'loosened' : effect;
}

;// CONCATENATED MODULE: ./lib/config/compare-policy.js



/** The part of a suite that says what is good enough, and what a run may do. The warm-up prepares what is under test: no limit. */
function readPolicy(suite) {
    const { mode, gates, run, prices, allowed_hosts, report } = suite;
    const { deterministic } = suite.target;
    const { warmup: _warmup, ...limits } = run;
    const target = deterministic === undefined ? {} : { deterministic };
    return { mode, gates, run: limits, prices, allowed_hosts, report, target };
}
/**
 * A change's suite under the policy of its base: bars, limits, prices, hosts and what is published are the base's. Bars on
 * metrics that the base does not gate hold from now on.
 */
function applyPolicy(head, base) {
    const { target: _target, ...policy } = readPolicy(base);
    const { warmup } = head.run;
    const metrics = { ...head.gates.metrics, ...policy.gates.metrics };
    return {
        ...head,
        ...policy,
        gates: { ...policy.gates, metrics },
        run: { ...policy.run, ...(warmup && { warmup }) },
        target: keepPromise(head.target, base.target),
    };
}
/** That a target has no noise is a promise that main made or did not make; one of another kind needs an approval anyway. */
function keepPromise(head, base) {
    if (head.kind !== base.kind)
        return head;
    const { deterministic: _proposed, ...target } = head;
    const { deterministic } = base;
    return { ...target, ...(deterministic !== undefined && { deterministic }) };
}
/** Metrics that only the change gates. */
function listNewMetrics(head, base) {
    return Object.keys(head.gates.metrics).filter((name) => !base.gates.metrics[name]);
}
/** Every key of the policy that differs, in the order of the suite file. */
function comparePolicy(head, base) {
    const [before, after] = [base, head].map((suite) => flatten(readPolicy(suite)));
    const added = new Set(listNewMetrics(head, base).map((name) => `gates.metrics.${name}`));
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    return keys.flatMap((key) => {
        const [old, now] = [before.get(key), after.get(key)];
        if (old !== undefined && now !== undefined && (0,canonical_json/* canonicalJson */.dj)(old) === (0,canonical_json/* canonicalJson */.dj)(now))
            return [];
        const isNew = [...added].some((prefix) => key.startsWith(`${prefix}.`));
        return {
            key,
            ...(old !== undefined && { before: writeValue(old) }),
            ...(now !== undefined && { after: writeValue(now) }),
            effect: isNew ? 'new' : judgeEffect(key, old, now),
        };
    });
}
function flatten(value, path = '', found = new Map()) {
    for (const [name, part] of Object.entries(value)) {
        const key = path === '' ? name : `${path}.${name}`;
        if ((0,json_guards/* isRecord */.u4)(part))
            flatten(part, key, found);
        else if ((0,json_guards/* isJson */.Fh)(part))
            found.set(key, part);
    }
    return found;
}
function writeValue(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/config/find-gone-metrics.js
/**
 * Metrics that the base's policy gates, that its suite scores, and that the change's suite scores only as advice. What is
 * scored by nothing at all shows when it is measured.
 */
function findDemotedMetrics(head, base) {
    return Object.keys(base.gates.metrics).filter((metric) => {
        const [before, after] = [base, head].map((suite) => listFeeding(suite, metric));
        return (before.some(({ advisory }) => !advisory) &&
            after.length > 0 &&
            after.every(({ advisory }) => advisory));
    });
}
/** The suite's scorers and judges behind a metric. `pass_rate` is fed by all that block. */
function listFeeding({ scorers, judges }, metric) {
    const all = [...scorers.map((spec) => ({ ...spec, name: spec.name ?? spec.type })), ...judges];
    return metric === 'pass_rate' ? all : all.filter(({ name }) => name === metric);
}

// EXTERNAL MODULE: ./lib/config/load-suite.js + 1 modules
var load_suite = __webpack_require__(7001);
// EXTERNAL MODULE: ./lib/config/lock.js
var lock = __webpack_require__(5419);
;// CONCATENATED MODULE: ./lib/govern-suite.js





/**
 * The policy that holds for a suite: that of the base commit, whatever the change says. A suite that the base does not have is
 * judged by its own (first adoption, or a new suite beside others).
 * @throws UserError where the base's cannot be read: without it nothing is known to be good enough
 */
async function governSuite(head, base) {
    if (base.status === 'own')
        return { suite: head, notes: [] };
    if (base.status === 'unknown')
        throw new errors/* UserError */.yo({
            code: 'policy-unread',
            message: `the policy of the base commit cannot be read: ${base.why}`,
            hint: 'mend the cause and re-run the job; until then no bar is known to hold',
        });
    const found = await findBaseSuite(head, base);
    if (!found)
        return { suite: head, record: { changes: [] }, notes: [describeAdoption(head)] };
    const { suite } = found;
    const changes = comparePolicy(head, suite);
    const added = listNewMetrics(head, suite);
    const gone = findDemotedMetrics(head, suite);
    return {
        suite: applyPolicy(head, suite),
        record: {
            commit: base.commit,
            changes,
            ...(gone.length > 0 && { gone }),
            ...(added.length > 0 && { added }),
        },
        base: found,
        notes: [],
    };
}
function describeAdoption({ suite }) {
    return `suite \`${suite}\` is new with this change: its own bars hold until it is merged, and there is nothing to compare with; from then on they are read from the base commit`;
}
/** Known by its name, wherever its file lay. Without a lock it was no evidence, and no policy. */
async function findBaseSuite(head, { commit, files, suites }) {
    const path = suites.get(head.suite);
    if (path === undefined)
        return undefined;
    const lockFile = await (0,lock/* findLock */.HT)(path, files);
    if (lockFile === undefined)
        return undefined;
    const suite = await readBaseSuite(path, files, commit);
    return { commit, suite, lockFile, files };
}
async function readBaseSuite(path, files, commit) {
    try {
        return (0,load_suite/* parseSuite */.E)(await files.readText(path), path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [first] = error.problems;
        throw new errors/* UserError */.yo({
            code: 'policy-unread',
            message: `the suite of the base commit (${commit.slice(0, 7)}) cannot be read, so that no bar is known to hold: ${first?.message ?? ''}`,
            ...(first?.place && { place: first.place }),
            hint: 'mend the file on the default branch first, in a change that somebody who may bypass the rule merges',
        });
    }
}

// EXTERNAL MODULE: ./lib/config/load-cases.js + 4 modules
var load_cases = __webpack_require__(3404);
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

// EXTERNAL MODULE: ./lib/config/collect-pins.js + 2 modules
var collect_pins = __webpack_require__(2674);
;// CONCATENATED MODULE: ./lib/config/find-demoted-scorers.js
/** Names of scorers that block on one side and, by the same name and type, only advise on the other. */
function findDemotedScorers(before, after) {
    const isAlike = (a, b) => a.type === b.type && nameOf(a) === nameOf(b);
    const gone = before.filter((spec) => {
        const twins = after.filter((other) => isAlike(spec, other));
        return !spec.advisory && twins.length > 0 && twins.every(({ advisory }) => advisory);
    });
    return [...new Set(gone.map(nameOf))];
}
function nameOf({ type, name }) {
    return name ?? type;
}

// EXTERNAL MODULE: ./lib/config/same-scoring.js
var same_scoring = __webpack_require__(8542);
// EXTERNAL MODULE: ./lib/describe-judges.js
var describe_judges = __webpack_require__(8167);
// EXTERNAL MODULE: ./lib/prepare-suite.js + 4 modules
var prepare_suite = __webpack_require__(5009);
;// CONCATENATED MODULE: ./lib/run/plan-yardstick.js
/** Every case of the base stays a case: under its own input, and by its own expectation. */
function planYardstick(sides) {
    const { base, classTags, isScoringChanged } = sides;
    const isClass = ({ tags }) => tags.some((tag) => classTags.includes(tag));
    const cases = uniteClasses(sides);
    const find = createFinder(sides, cases, isClass);
    const kept = [];
    const scored = [];
    for (const entry of base) {
        const partner = find(entry);
        if (!partner) {
            const own = { ...entry, kept: true };
            kept.push(own);
            if (isScoringChanged && isClass(own))
                scored.push({ of: own, by: own });
            continue;
        }
        const by = { ...entry, tags: uniteTags(entry.tags, partner.tags, classTags) };
        const isOther = !isSameCase(entry, partner) || (isScoringChanged && isClass(by));
        if (isOther)
            scored.push({ of: partner, by });
    }
    return { cases, kept, scored };
}
/** The change's case that is asked the same. A critical or safety case is not spoken for by a twin that stands on the base itself. */
function createFinder({ base, readsMetadata }, cases, isClass) {
    const questionOf = ({ case_hash: hash, metadata_hash: metadata = '' }) => readsMetadata ? `${hash} ${metadata}` : hash;
    const byQuestion = Map.groupBy(cases, questionOf);
    const standing = new Set(base.map(({ id, case_hash: hash }) => `${hash} ${id}`));
    return (entry) => {
        const twins = byQuestion.get(questionOf(entry)) ?? [];
        const free = isClass(entry)
            ? twins.filter(({ id, case_hash: hash }) => id === entry.id || !standing.has(`${hash} ${id}`))
            : twins;
        return findPartner(entry, free);
    };
}
/** Whether base and head expect the same of the same case: by its own checks, and by whichever scorers its tags choose. */
function isSameCase(base, head) {
    return (base.expectation_hash === head.expectation_hash &&
        base.metadata_hash === head.metadata_hash &&
        base.tags.every((tag) => head.tags.includes(tag)));
}
/** Of the cases with its input the one of its name, else of its expectation, else any. */
function findPartner(entry, twins) {
    return (twins.find(({ id, expectation_hash: hash }) => id === entry.id && hash === entry.expectation_hash) ??
        twins.find(({ id }) => id === entry.id) ??
        twins.find(({ expectation_hash: hash }) => hash === entry.expectation_hash) ??
        twins[0]);
}
/** A tag that is taken off, a new name, another input: a critical case stays one. A twin that was there before is itself, not its twin renamed. */
function uniteClasses({ head, base, classTags }) {
    const nameOf = ({ id, case_hash: hash }) => `${hash} ${id}`;
    const own = new Map(base.map((entry) => [nameOf(entry), entry]));
    const names = new Set(head.map(nameOf));
    const byId = new Map(base.map((entry) => [entry.id, entry]));
    const renamed = Map.groupBy(base.filter((entry) => !names.has(nameOf(entry))), ({ case_hash }) => case_hash);
    return head.map((entry) => {
        const itself = own.get(nameOf(entry));
        const before = itself
            ? [itself]
            : [...(renamed.get(entry.case_hash) ?? []), byId.get(entry.id) ?? []].flat();
        const tags = before.reduce((all, other) => uniteTags(all, other.tags, classTags), entry.tags);
        return tags === entry.tags ? entry : { ...entry, tags };
    });
}
/** The first tags, and of the second those that make a class. */
function uniteTags(tags, others, classTags) {
    const more = others.filter((tag) => classTags.includes(tag) && !tags.includes(tag));
    return more.length === 0 ? tags : [...tags, ...more];
}

// EXTERNAL MODULE: ./lib/run/select-cases.js
var select_cases = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/open-yardstick.js










/**
 * A change under both yardsticks: the base's cases whose input it takes out are kept, what it expects otherwise is scored by
 * the base too, and a case keeps the class that it has there. Nothing is opened where the change moves nothing of that.
 */
async function openYardstick(opening) {
    const { prepared, loaded, base, selection } = opening;
    if (await isUnmoved(opening))
        return prepared;
    const before = await readBase(opening);
    const judges = await before.judges.list();
    const records = {
        base: await (0,describe_judges/* describeJudges */.A)(judges),
        own: await (0,describe_judges/* describeJudges */.A)(prepared.judges),
    };
    const { suite } = prepared;
    const plan = planYardstick({
        head: loaded.cases.entries,
        base: before.cases.entries,
        classTags: listClassTags(suite),
        isScoringChanged: await isScoringMoved(opening, before, records),
        readsMetadata: suite.target.kind !== 'recorded',
    });
    const selected = new Set(prepared.entries.map(({ id }) => id));
    const kept = (0,select_cases/* selectCases */._)(plan.kept, selection);
    const entries = plan.cases.filter(({ id }) => selected.has(id));
    const cases = joinCases(plan, loaded.cases, before.cases);
    const yardstick = {
        commit: base.commit,
        suiteDigest: base.suite.digest,
        scored: plan.scored.filter(({ of }) => of.kept || selected.has(of.id)),
        read: async (entry) => ({ ...(await before.cases.read(entry)), tags: entry.tags }),
        scorersFor: before.scorersFor,
        judges,
        ...(base.suite.target.kind !== suite.target.kind && { targetKind: base.suite.target.kind }),
        strangers: listStrangers(plan.cases, before.cases.entries, suite.gates.safety.tags),
        demoted: await listDemoted(opening, { plan, before, records }),
    };
    return {
        ...prepared,
        entries: [...entries, ...kept],
        cases,
        scorersFor: async (testCase) => testCase.kept
            ? [...loaded.shared, ...(await before.ownScorersFor(testCase))]
            : await loaded.scorersFor(testCase),
        yardstick,
    };
}
/** The base's form of a case whose output it scores. */
async function readScored({ scored, read }, wanted) {
    const found = scored.find(({ by }) => by.id === wanted.id &&
        by.case_hash === wanted.case_hash &&
        by.expectation_hash === wanted.expectation_hash);
    return found && (await read(found.by));
}
/** The lock covers all that a suite measures with; suite file and target stand beside it. */
async function isUnmoved({ prepared, base, files }) {
    const { suite } = prepared;
    const lockFile = await (0,lock/* findLock */.HT)(suite.file, files);
    return (suite.digest === base.suite.digest &&
        // what the lock has of a dataset that the suite uses no more is another suite's
        (0,canonical_json/* canonicalJson */.dj)(suite.datasets) === (0,canonical_json/* canonicalJson */.dj)(base.suite.datasets) &&
        suite.target.kind === base.suite.target.kind &&
        lockFile !== undefined &&
        (await files.digest(lockFile)) === (await base.files.digest(base.lockFile)));
}
async function readBase({ base, toolsFor }) {
    try {
        return await (0,prepare_suite/* readSuite */.x)(base.suite.file, base.files, (suite) => toolsFor(suite, base));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const where = `on the base commit ${base.commit.slice(0, 7)}, whose yardstick holds too: `;
        throw new errors/* UserError */.yo(error.problems.map((problem) => ({ ...problem, message: `${where}${problem.message}` })));
    }
}
/** Whether the same output of the same case may get another score, or its score another weight. */
async function isScoringMoved({ prepared, base }, before, { base: records, own }) {
    const { suite, cases } = before;
    const judges = await before.reader.known();
    const pins = await (0,collect_pins/* collectPins */.J)({ suite, cases, judges }, base.files, base.lockFile);
    const sides = [
        { suite_digest: suite.digest, pins },
        { suite_digest: prepared.suite.digest, pins: prepared.pins },
    ];
    return !(0,same_scoring/* isSameScoring */.e)(...sides) || listVotes(records) !== listVotes(own);
}
/** Which judges have a vote. */
function listVotes(records) {
    const votes = records.filter(({ blocking }) => blocking);
    return JSON.stringify(votes.map(({ name, digest }) => `${name} ${digest}`).sort());
}
/** Scorers of critical and safety cases that block on the base commit, and only advise here. */
async function listDemoted({ prepared: { suite }, base, loaded }, { plan, before, records }) {
    const classTags = listClassTags(suite);
    const isClass = ({ tags }) => tags.some((tag) => classTags.includes(tag));
    const cases = before.cases.entries.filter(isClass);
    const applies = ({ tags }) => cases.some((entry) => !tags || tags.some((tag) => entry.tags.includes(tag)));
    const demoted = findDemotedScorers(base.suite.scorers.filter(applies), suite.scorers);
    const judges = records.base.filter(({ name, blocking }) => blocking && records.own.some((other) => other.name === name && !other.blocking));
    for (const { of, by } of plan.scored.filter((pair) => isClass(pair.by) && !pair.of.kept)) {
        const [old, now] = [await before.cases.read(by), await loaded.cases.read(of)];
        demoted.push(...findDemotedScorers(old.checks, now.checks));
    }
    const names = cases.length > 0 ? judges.map(({ name }) => name) : [];
    return [...new Set([...demoted, ...names])].sort();
}
/** Safety cases whose id the base knows for another input, or not at all. */
function listStrangers(cases, before, safetyTags) {
    const nameOf = ({ id, case_hash: hash }) => `${hash} ${id}`;
    const known = new Set(before.map(nameOf));
    return cases
        .filter((entry) => entry.tags.some((tag) => safetyTags.includes(tag)))
        .filter((entry) => !known.has(nameOf(entry)))
        .map(({ id }) => id);
}
function listClassTags({ gates: { critical, safety } }) {
    return [...critical.tags, ...safety.tags];
}
/** The change's cases and those of the base that are kept, each read where it lies. */
function joinCases(plan, own, before) {
    const sourceOf = ({ kept }) => (kept ? before : own);
    return {
        entries: [...plan.cases, ...plan.kept],
        read: async (entry) => ({
            ...(await sourceOf(entry).read(entry)),
            tags: entry.tags,
            ...(entry.kept && { kept: entry.kept }),
        }),
        locate: (entry, pointer) => sourceOf(entry).locate(entry, pointer),
    };
}

// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
;// CONCATENATED MODULE: ./lib/run/budget-of.js
/** What a run may spend: a pull request what the suite says, a baseline run that for each of its trials, or its own. */
function budgetOf(run, purpose) {
    const { usd, tokens, minutes } = run.budget;
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

// EXTERNAL MODULE: ./lib/run/limits.js
var run_limits = __webpack_require__(1861);
// EXTERNAL MODULE: ./lib/run/plan-trials.js
var plan_trials = __webpack_require__(4470);
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

// EXTERNAL MODULE: ./lib/run/measure-trial.js + 2 modules
var measure_trial = __webpack_require__(1682);
;// CONCATENATED MODULE: ./lib/run/run-trials.js

/**
 * Measures the planned trials, at most `concurrency` at a time, and hands each to the sink as it is done.
 * Answers with the reason when it stopped before the plan was through. A worker takes its next trial only
 * when it is free, so memory does not grow with the plan.
 */
async function runTrials(planned, { cases, benchOf, isWatched, limits, concurrency, sink }) {
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
            const bench = benchOf(next.value);
            stop ??= bench.signal.aborted ? interrupted : limits.start(bench.clock.elapsed());
            if (stop)
                return;
            const testCase = await cases.read(next.value.entry);
            const answered = bench.findAnswered?.(testCase, next.value.trial);
            const trial = await (0,measure_trial/* measureTrial */.$)(testCase, next.value.trial, bench);
            // what was cut off in the middle of a call says nothing about the target
            if (bench.signal.aborted) {
                limits.abandon();
                stop ??= interrupted;
                return;
            }
            limits.finish(trial, { answered, isWatched: isWatched(next.value) });
            probe.resolve();
            await sink(trial, next.value);
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

// EXTERNAL MODULE: ./lib/values/sum-asked.js
var sum_asked = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
;// CONCATENATED MODULE: ./lib/measure-run.js









/** A lane with what was measured before, under the same identity, for its cases. An output that is known is never drawn again. */
async function openLane(request, lane) {
    const { facts, append, has, target, earlier, compares } = lane;
    const answered = new Map();
    let takenOver = 0;
    for await (const { trial, isStored } of earlier) {
        const identity = (0,fold_trials/* identifyCase */.LH)(trial);
        const key = keyOf(identity, trial.trial);
        if (!facts.isExpected(identity) || trial.output.error?.kind === 'error')
            continue;
        if (facts.isMeasured(identity, trial.trial) && !answered.has(key))
            continue;
        if (!isStored)
            await append(trial);
        facts.add(trial);
        takenOver += 1;
        if (trial.scores.some(({ status }) => status === 'errored'))
            answered.set(key, trial);
        else
            answered.delete(key);
    }
    const bench = createBench(request, { target, answered, compares });
    return { bench, facts, append, has, answered, takenOver };
}
function createBench({ prepared, baseline, clock, signal }, { target, answered, compares, }) {
    const { suite, judges, scorersFor } = prepared;
    const asksForBaseline = compares && judges.some((judge) => judge.compares);
    return {
        target,
        scorersFor,
        clock,
        maxRetries: suite.run.max_retries,
        signal,
        findAnswered: (testCase, trial) => answered.get(keyOf(testCase, trial)),
        ...(asksForBaseline && { baselineOutputOf: (0,align_baseline/* rememberOutputs */.QX)(baseline) }),
    };
}
function keyOf(identity, trial) {
    return `${(0,fold_trials/* nameCase */.Ic)(identity)} ${trial}${identity.kept ? ' kept' : ''}`;
}
/** `lanes`: the run's own first. Their trials are interleaved, so that a busy minute of a provider hits all of them alike. */
function createMeasurer(request, measured) {
    const { prepared, purpose, clock, log } = request;
    const { suite, cases, entries } = prepared;
    const { lanes, byBase } = measured;
    const [own] = lanes;
    const limits = new run_limits/* Limits */.x(budgetOf(suite.run, purpose), {
        startedMs: clock.elapsed(),
        isTargetFree: request.target.facts.kind === 'recorded',
        beside: () => [...prepared.judges, ...(prepared.yardstick?.judges ?? [])].flatMap((judge) => judge.spent() ?? []),
    });
    const meter = new ProgressMeter(log, clock);
    let count = 0;
    return {
        count: () => count,
        align: (run) => alignSides(run, request, { lanes, limits }),
        async look(plan, look) {
            const total = countLanes(lanes, entries, plan);
            const open = countAll(planLanes(lanes, entries, plan, isMeasured));
            meter.plan(total, total - open);
            const cause = await runTrials(planLanes(lanes, entries, plan, isMeasured), {
                cases,
                benchOf: ({ lane }) => lane.bench,
                // what the base commit does to its own trials is no reason to stop this run
                isWatched: ({ lane }) => lane === own,
                limits,
                concurrency: suite.run.concurrency,
                async sink(trial, { lane }) {
                    await keepTrial(trial, lane);
                    count += 1;
                    meter.add(trial);
                },
            });
            if (!cause)
                addRejudging(measured.run, await byBase?.score(own.bench, limits));
            return cause && { ...cause, look };
        },
    };
}
async function alignSides(run, request, { lanes, limits }) {
    const { prepared, store } = request;
    const { bench } = lanes[0];
    async function alignOne(of, found) {
        const earlier = request.earlierRescored?.[of];
        const aligned = await (0,align_baseline/* alignBaseline */.Ju)(run, {
            of,
            found,
            prepared,
            bench,
            limits,
            store,
            earlier,
        });
        addRejudging(run, aligned.spent);
        return aligned;
    }
    const found = await request.baseline;
    // the base commit stands in for the stored baseline
    const { side: baseline, interrupted } = lanes.length > 1 ? { side: found.side, interrupted: false } : await alignOne('baseline', found);
    if (!request.release || interrupted)
        return { sides: { baseline }, interrupted };
    const release = await alignOne('release', await request.release);
    return { sides: { baseline, release: release.side }, interrupted: release.interrupted };
}
function addRejudging(run, more) {
    const spent = (0,sum_asked/* addSpend */.ui)(run.rejudging, more);
    if (spent)
        run.rejudging = spent;
}
async function keepTrial(trial, { answered, append, facts }) {
    const key = keyOf((0,fold_trials/* identifyCase */.LH)(trial), trial.trial);
    // what could still not be scored stands there already
    if (!isScoredSame(answered.get(key), trial))
        await append(trial);
    answered.delete(key);
    facts.add(trial);
}
function isScoredSame(before, after) {
    return before !== undefined && (0,canonical_json/* canonicalJson */.dj)(before.scores) === (0,canonical_json/* canonicalJson */.dj)(after.scores);
}
function isMeasured({ lane, entry, trial }) {
    return lane.facts.isMeasured(entry, trial) && !lane.answered.has(keyOf(entry, trial));
}
/** Case by case each lane's trial, in turn the one and the other first. Trials beyond the look's are the run's own only. */
function* planLanes(lanes, entries, plan, isKnown) {
    let turn = 0;
    for (const planned of (0,plan_trials/* planTrials */.l)(entries, plan, () => false)) {
        turn += 1;
        const order = turn % 2 === 0 ? lanes.toReversed() : lanes;
        for (const lane of order) {
            const isBeside = lane !== lanes[0];
            if (isBeside && (planned.trial > plan.trials || !lane.has(planned.entry)))
                continue;
            const laned = { ...planned, lane };
            if (!isKnown(laned))
                yield laned;
        }
    }
}
/** Trials of all lanes, in all, at a look. */
function countLanes(lanes, entries, plan) {
    return entries.reduce((sum, entry) => {
        const beside = lanes.slice(1).filter((lane) => lane.has(entry)).length;
        return sum + (0,plan_trials/* countTrials */.X)(entry.tags, plan) + beside * plan.trials;
    }, 0);
}
function countAll(items) {
    let count = 0;
    for (const _ of items)
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/run/bound-trials.js
var bound_trials = __webpack_require__(6955);
;// CONCATENATED MODULE: ./lib/run/cut-looks.js
/** Room for calls that cost more than those of the first look did: two standard deviations. */
const ROOM = 2;
/**
 * The looks that the budget allows, once the first look has shown what a trial takes and before its scores are looked at:
 * a plan that depended on the scores would spend more of alpha than was granted. Counts what every trial took, whoever
 * paid for it, so that a re-run comes to the same plan. Minutes are not planned with: they are no fact of the trials.
 */
function cutLooks(first) {
    const looks = [...first.looks];
    const [least = 1] = looks;
    const most = looks.at(-1);
    const bounds = [
        { unit: 'usd', most: first.budget.usd },
        { unit: 'tokens', most: first.budget.tokens },
    ];
    let trials = most;
    let why;
    for (const bound of bounds) {
        if (bound.most === undefined)
            continue;
        const costs = first.measured.map((facts) => costOf(facts, bound.unit, first.isTargetFree));
        while (trials > least && predict(costs, first.countTrials(trials)) > bound.most) {
            trials -= 1;
            why = `a budget of ${bound.unit === 'usd' ? `$${bound.most}` : `${bound.most} tokens`}`;
        }
    }
    if (why === undefined)
        return { looks };
    return {
        looks: [...looks.filter((look) => look < trials), trials],
        why: `${why} allows ${trials} ${trials === 1 ? 'trial' : 'trials'} a case, not ${most}`,
    };
}
/** What so many trials will take, on the safe side of the mean of those that were measured. */
function predict(costs, trials) {
    if (costs.length === 0)
        return 0;
    const spent = costs.reduce((sum, cost) => sum + cost, 0);
    const mean = spent / costs.length;
    const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / costs.length;
    const more = Math.max(0, trials - costs.length);
    // sums of equal dollars differ in their last digits
    return (spent + mean * more + ROOM * Math.sqrt(variance * more)) * (1 - 1e-9);
}
function costOf({ cached, usage, cost_usd: usd, judged }, unit, isTargetFree) {
    const isFree = cached || isTargetFree;
    if (unit === 'usd')
        return (isFree ? 0 : (usd ?? 0)) + (judged?.cost_usd ?? 0);
    const parts = [isFree ? undefined : usage, judged?.usage];
    return parts.reduce((sum, part) => sum + (part ? part.input_tokens + part.output_tokens : 0), 0);
}

// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/run/describe-run.js

/** The document of a run that is about to begin. */
function describeRun(suite, { identity, target, pins, sources, entries, looks, criticalTrials, createdAtMs, retrievalIndex, judges, base, }) {
    const classTags = [...suite.gates.critical.tags, ...suite.gates.safety.tags];
    const classed = entries.filter(({ tags }) => tags.some((tag) => classTags.includes(tag)));
    const keptCount = classed.filter(({ kept }) => kept).length;
    return {
        format: run/* RUN_FORMAT */.i,
        suite: suite.suite,
        config: suite.file,
        suite_digest: suite.digest,
        sources,
        mode: suite.mode,
        ...identity,
        created_at: new Date(createdAtMs).toISOString(),
        target: target.facts,
        pins,
        ...(judges.length > 0 && { judges }),
        ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
        ...(base && { fresh: { commit: base.commit, target: base.target.facts } }),
        planned: {
            cases: entries.filter(({ kept }) => !kept).length,
            trials: looks[0],
            critical_trials: Math.max(looks[0], criticalTrials),
            required: classed.filter(({ kept }) => !kept).length,
            ...(keptCount > 0 && { kept: keptCount }),
        },
        looks: { planned: [...looks], complete: 0 },
        complete: false,
    };
}

// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 10 modules
var judge_run = __webpack_require__(2882);
// EXTERNAL MODULE: ./lib/verdict/plan-looks.js
var plan_looks = __webpack_require__(8947);
;// CONCATENATED MODULE: ./lib/pipeline.js











const INTERRUPTED = { reason: 'interrupted', message: 'the run was interrupted' };
/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
async function runSuite(request) {
    const { prepared, target, store } = request;
    const { suite } = prepared;
    for (const judge of prepared.judges)
        judge.recall(request.earlierJudges ?? []);
    const measured = { target, isJudged: prepared.judges.some(({ isNoisy }) => isNoisy) };
    let { looks } = (0,plan_looks/* planLooks */.E)({ ...(0,bound_trials/* boundTrials */.s)(request.purpose, suite.run, measured), alpha: 1 });
    const criticalTrials = (0,bound_trials/* countCriticalTrials */.a)(suite.gates.critical.trials, measured);
    const run = await describeStart(request, { looks, criticalTrials });
    await store.writeRun(run);
    const byBase = await (0,score_by_base/* openByBase */.N4)(request, run);
    const lanes = await openLanes(request, run);
    const { facts, takenOver } = lanes[0];
    const measure = createMeasurer(request, { run, lanes, byBase });
    const judge = (complete, sides, stop) => judgeLook({ request, run, lanes, byBase }, { complete, sides, stop });
    const criticalTags = suite.gates.critical.tags;
    const planOf = (index) => ({
        trials: looks[index],
        criticalTrials,
        criticalTags,
    });
    let stop = await measure.look(planOf(0), 0);
    let complete = stop ? 0 : 1;
    if (!stop)
        looks = planAffordable(request, run, lanes, looks);
    const { sides, interrupted } = await measure.align(run);
    if (interrupted)
        stop ??= { ...INTERRUPTED, look: 0 };
    let { judged, judgement } = await judge(complete, sides, stop);
    while (!stop && judgement.rerun !== undefined && complete < looks.length) {
        stop = await measure.look(planOf(complete), complete);
        // a look that was cut short is not looked at: the last complete one decides
        if (!stop)
            complete += 1;
        ({ judged, judgement } = await judge(complete, sides, stop));
    }
    const ended = await describeEnd(run, prepared, complete, stop);
    await store.writeRun(ended);
    return {
        run: ended,
        facts: facts.build(ended),
        ...(byBase && { byBase: byBase.build(ended) }),
        sides: takeFresh(sides, lanes[1], ended),
        judgement,
        judged,
        measured: measure.count(),
        takenOver,
    };
}
/** The document of a run that is about to begin: also by whose policy it is judged, and what the change does to the yardstick. */
async function describeStart(request, plan) {
    const { prepared, policy, signatures, clock } = request;
    const { suite, pins, sources, entries, judges, yardstick } = prepared;
    const run = describeRun(suite, {
        ...request,
        ...plan,
        pins,
        sources,
        entries,
        createdAtMs: clock.now(),
        judges: await (0,describe_judges/* describeJudges */.A)(judges),
    });
    return {
        ...run,
        ...(policy && { policy }),
        ...(signatures && { signatures }),
        ...(yardstick && { yardstick: await (0,score_by_base/* describeYardstick */.iO)(yardstick) }),
    };
}
/** The run as far as it got, judged; and what it was judged by. */
async function judgeLook({ request, run, lanes, byBase }, { complete, sides, stop }) {
    const { prepared, notes } = request;
    const ended = await describeEnd(run, prepared, complete, stop);
    const judged = {
        gates: prepared.suite.gates,
        run: lanes[0].facts.build(ended),
        ...takeFresh(sides, lanes[1], ended),
        ...(byBase && { byBase: byBase.build(ended) }),
        notes,
    };
    return { judged, judgement: (0,judge_run/* judgeRun */.Z)(judged) };
}
/** What is measured: this run's target and, beside it, the base commit's. */
async function openLanes(request, run) {
    const { prepared, target, store, earlier, base } = request;
    const facts = new fold_trials/* FactsBuilder */.vU((0,fold_trials/* readStanding */.ZY)(run, 'run'));
    for (const entry of prepared.entries)
        facts.expect(entry);
    const append = (trial) => store.appendTrial(trial);
    const own = { facts, append, has: () => true, target, earlier, compares: true };
    const lanes = [await openLane(request, own)];
    if (!base)
        return lanes;
    const before = new fold_trials/* FactsBuilder */.vU((0,fold_trials/* readStanding */.ZY)(run, 'baseline'));
    const kept = prepared.entries.filter((entry) => entry.kept);
    const names = new Set(kept.map(fold_trials/* nameCase */.Ic));
    for (const entry of base.entries)
        before.expect(names.has((0,fold_trials/* nameCase */.Ic)(entry)) ? { ...entry, kept: true } : entry);
    const beside = {
        facts: before,
        append: (trial) => store.appendBase(trial),
        has: (entry) => before.isExpected(entry),
        target: base.target,
        earlier: base.earlier,
        compares: false,
    };
    lanes.push(await openLane(request, beside));
    return lanes;
}
/** The base commit as it was run beside this one, in the place of the stored baseline. */
function takeFresh(sides, base, run) {
    if (!base || !run.fresh)
        return sides;
    return {
        ...sides,
        baseline: (0,read_sides/* replaceByFresh */.WD)(sides.baseline, base.facts.build((0,read_sides/* describeBase */.dM)(run))),
    };
}
/** What the budget leaves of the plan, now that it is known what a trial takes. */
function planAffordable({ prepared: { suite, entries }, purpose, target }, run, lanes, looks) {
    const { critical_trials: criticalTrials } = run.planned;
    const criticalTags = suite.gates.critical.tags;
    const plan = cutLooks({
        looks,
        budget: budgetOf(suite.run, purpose),
        measured: lanes
            .flatMap(({ facts }) => facts.list())
            .filter(({ trial, outcome }) => trial <= looks[0] && outcome !== 'missing'),
        countTrials: (trials) => countLanes(lanes, entries, { trials, criticalTrials, criticalTags }),
        isTargetFree: target.facts.kind === 'recorded',
    });
    run.looks = { ...run.looks, planned: plan.looks, ...(plan.why && { cut: plan.why }) };
    return plan.looks;
}
/** The document once a look is over. */
async function describeEnd(run, { judges }, complete, stop) {
    const looks = { ...run.looks, complete };
    return {
        ...run,
        ...(judges.length > 0 && { judges: await (0,describe_judges/* describeJudges */.A)(judges) }),
        looks,
        complete: !stop,
        ...(stop && { stopped: stop }),
    };
}

// EXTERNAL MODULE: ./lib/config/acceptances.js
var acceptances = __webpack_require__(293);
// EXTERNAL MODULE: ./lib/config/read-acceptances.js + 1 modules
var read_acceptances = __webpack_require__(9651);
// EXTERNAL MODULE: ./lib/values/calendar-day.js
var calendar_day = __webpack_require__(6569);
;// CONCATENATED MODULE: ./lib/verdict/weigh-acceptances.js


/**
 * Which acceptances count, and why the others do not. One counts only if its owner may sign, it has a reason, its last day is
 * not past, and it stands just so on the base branch or its owner approved this head commit. What a pull request edits or
 * takes out stands as it is on the base until that lands, or its owner approves the new form.
 */
function weighAcceptances(weighing) {
    const standing = [];
    const refused = [];
    const take = (acceptance, where) => {
        const weighed = weigh(acceptance, where, weighing);
        if ('why' in weighed)
            refused.push(weighed);
        else
            standing.push(weighed);
        return !('why' in weighed);
    };
    const proposed = new Set();
    for (const acceptance of weighing.head) {
        if (weighing.base.some((landed) => isSame(landed, acceptance)))
            continue;
        if (take(acceptance, 'approved'))
            proposed.add(acceptance.id);
    }
    for (const acceptance of weighing.base)
        if (!proposed.has(acceptance.id))
            take(acceptance, 'base');
    return { standing, void: refused };
}
function weigh(acceptance, where, weighing) {
    const daysLeft = countDaysLeft(acceptance, weighing.today);
    const why = refuseSubject(acceptance) ??
        refuseOwner(acceptance, weighing) ??
        (acceptance.reason.trim() === '' ? 'it gives no reason' : undefined) ??
        (daysLeft === undefined ? 'its last day is on no calendar' : undefined) ??
        (daysLeft < 0 ? `it expired on ${acceptance.expires}: red again` : undefined) ??
        (where === 'approved' ? refuseUnapproved(acceptance, weighing) : undefined);
    return why === undefined ? { ...acceptance, daysLeft: daysLeft, where } : { acceptance, why };
}
/** Whole days after today; negative once it is over. */
function countDaysLeft({ expires }, today) {
    const [last, now] = [(0,calendar_day/* readDay */.P)(expires), (0,calendar_day/* readDay */.P)(today)];
    return last === undefined || now === undefined ? undefined : last - now;
}
function refuseSubject({ cases, gate, bound }) {
    if ((cases === undefined) === (gate === undefined))
        return 'it is not for cases or for one gate';
    return gate !== undefined && bound === undefined ? 'it has no bound' : undefined;
}
function refuseOwner({ owner }, { accepters }) {
    if (accepters === undefined || accepters.some((login) => isLogin(login, owner)))
        return undefined;
    const who = accepters.length > 0 ? `only ${accepters.join(', ')} may` : 'nobody may';
    return `${owner} may not sign: by \`gates.accepters\` of the base ${who}`;
}
/** Only an approval of this very commit, and only the owner's. */
function refuseUnapproved({ id, owner }, { base, approvals: { approvals, refused, why } }) {
    if (approvals.some(({ login }) => isLogin(login, owner)))
        return undefined;
    const review = refused.find(({ login }) => isLogin(login, owner));
    const cause = review?.why ?? why;
    const until = base.some((landed) => landed.id === id)
        ? '; until then it stands as it is on the base branch'
        : '';
    return `it waits for an approving review of this head commit by ${owner}${until}${cause === undefined ? '' : ` (${cause})`}`;
}
/** Logins of GitHub are the same in any case. */
function isLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Whatever their places in the file. */
function isSame(one, other) {
    return contentOf(one) === contentOf(other);
}
function contentOf(acceptance) {
    return (0,canonical_json/* canonicalJson */.dj)({ ...acceptance, place: undefined });
}

;// CONCATENATED MODULE: ./lib/read-signatures.js





/**
 * Reads who signed what. Acceptances that stand on the base count by themselves; what the change proposes needs its owner's
 * approval of this very head. Nobody is asked for where there is nothing to sign.
 * @throws UserError with all that is wrong with the change's own file of acceptances
 */
async function readSignatures(reading) {
    const { prepared, governed, files, clock, findApprovals } = reading;
    const { suite, cases, yardstick } = prepared;
    const entries = [...cases.entries, ...(yardstick?.scored.map(({ by }) => by) ?? [])];
    const subject = (0,acceptances/* toAcceptable */.ET)(suite, read_signatures_uniteTags(entries));
    const { acceptances: head, warnings } = await (0,acceptances/* loadAcceptances */.Dy)(suite.file, files, subject);
    const told = warnings.map(({ message }) => message);
    const base = governed.record ? await read_signatures_readBase(governed, subject) : head;
    const isProposed = read_signatures_contentOf(head) !== read_signatures_contentOf(base);
    const isAsked = governed.record !== undefined && (isProposed || yardstick !== undefined);
    // a first adoption has no accepters that anybody agreed on
    const accepters = governed.base || !governed.record ? suite.gates.accepters : undefined;
    const approvals = isAsked ? await findApprovals(accepters) : NONE;
    const weighed = weighAcceptances({
        base,
        head,
        ...(accepters && { accepters }),
        approvals,
        today: (0,calendar_day/* formatDay */.i)(clock.now()),
    });
    if (head.length + base.length === 0 && !isAsked)
        return { warnings: told };
    return {
        record: {
            accepted: weighed.standing,
            void: weighed.void,
            // an approval says something of the base's cases only where there are any
            approvers: yardstick ? approvals.approvals.map(({ login }) => login) : [],
            ...(yardstick && {
                not_approved: approvals.refused.map(({ login, why }) => `${login} ${why}`),
            }),
            ...(approvals.why !== undefined && { unread: approvals.why }),
        },
        warnings: told,
    };
}
const NONE = { approvals: [], refused: [] };
/** A case has the classes of all its forms. */
function read_signatures_uniteTags(entries) {
    const byId = Map.groupBy(entries, ({ id }) => id);
    return [...byId].map(([id, forms]) => ({
        id,
        tags: [...new Set(forms.flatMap(({ tags }) => tags))],
    }));
}
/** What is wrong with the base's file is nothing that this change could mend: such an entry does not count. */
async function read_signatures_readBase({ base }, subject) {
    const file = base && (await (0,acceptances/* findAcceptances */.av)(base.suite.file, base.files));
    if (!base || file === undefined)
        return [];
    return (0,read_acceptances/* readAcceptances */.$)(await base.files.readText(file), file, subject).acceptances;
}
function read_signatures_contentOf(acceptances) {
    return (0,canonical_json/* canonicalJson */.dj)(acceptances.map((one) => ({ ...one, place: undefined })));
}

// EXTERNAL MODULE: ./lib/report/format-place.js
var format_place = __webpack_require__(6337);
// EXTERNAL MODULE: ./lib/tell-verdict.js + 5 modules
var tell_verdict = __webpack_require__(1075);
;// CONCATENATED MODULE: ./lib/gate-suite.js












const MOST_UNUSED_TOLD = 5;
/** Suite file → run → verdict → report, with every document in the run's folder. */
async function gateSuite(request, ports, signal) {
    const { clock, log } = ports;
    const startedMs = clock.elapsed();
    const { prepared, governed } = await openSuite(request, ports);
    const { suite, cases } = prepared;
    const target = await ports.connectTarget(suite);
    const resources = [target];
    try {
        const judges = await (0,describe_judges/* describeJudges */.A)(prepared.judges);
        const standing = (0,fold_trials/* readStanding */.ZY)({ judges }, 'baseline');
        const reading = { suite, clock, standing, isDependency: dependenciesOf(prepared, target) };
        const { search, ...sides } = searchSides(ports, reading, signal);
        const unused = describeUnused(target, cases);
        for (const line of unused)
            log.warn(line);
        const signed = await readSignatures({ prepared, governed, ...ports });
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
        const refused = describeRefusal(base);
        const outcome = await runSuite({
            ...request,
            ...ready,
            prepared,
            target,
            ...opened,
            notes: [...opened.notes, ...governed.notes, ...signed.warnings, ...unused, ...refused],
            ...(governed.record && { policy: governed.record }),
            ...(signed.record && { signatures: signed.record }),
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
        const opponents = await (0,read_sides/* listOpponents */.hM)(sides, outcome.sides);
        return { suite, report, folder: store.folder, outcome, opponents };
    }
    finally {
        await Promise.all(resources.map((resource) => resource.close()));
    }
}
/** The suite under the policy that holds, and, where the change moves the base's yardstick, under both. */
async function openSuite({ config, named, knownOnly, selection }, { files, toolsFor, baseToolsFor, readBase }) {
    let governed;
    const loaded = await (0,prepare_suite/* readSuite */.x)(config, files, toolsFor, async (suite) => {
        if (named && named.suite !== suite.suite)
            throw refuseName(suite);
        governed = await governSuite(suite, await readBase());
        if (knownOnly && !governed.base)
            throw refuseUnknown(suite);
        return governed.suite;
    });
    if (!governed)
        throw new Error('a suite is read under a policy');
    const prepared = await (0,prepare_suite/* prepareSuite */.A)(loaded, selection, files);
    const { base } = governed;
    if (!base)
        return { prepared, governed };
    const opening = { prepared, loaded, base, selection, files, toolsFor: baseToolsFor };
    return { prepared: await openYardstick(opening), governed };
}
/** Two names for one suite would be a way round its policy: one for what stands on the base, one for what is judged. */
function refuseName({ suite, file }) {
    return new errors/* UserError */.yo({
        code: 'suite-name',
        message: `the suite is called \`${suite}\`, and the file does not say so on a line of its own`,
        place: { file },
        hint: `write \`suite: ${suite}\` on one line, at its beginning`,
    });
}
function refuseUnknown({ suite, file }) {
    return new errors/* UserError */.yo({
        code: 'fork-code',
        message: `the base commit has no suite \`${suite}\`: in a run with secrets a fork’s own bars, hosts and budgets do not count`,
        place: { file },
        hint: 'a new suite of a fork is measured once it is merged, or once its branch is pushed to this repository',
    });
}
async function tellOutcome({ judgement, facts, byBase, run, sides }, { prepared: { suite, cases, yardstick }, store, baselineRun, context, }) {
    return await (0,tell_verdict/* tellVerdict */.H)(judgement.verdict, {
        gates: suite.gates,
        run: facts,
        stored: {
            folder: store.folder,
            run,
            trials: () => store.trials(),
            base: () => store.base(),
            byBase: () => store.byBase(),
        },
        ...(byBase && { byBase }),
        ...(yardstick && { readByBase: (entry) => readScored(yardstick, entry) }),
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

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/connect-host.js + 7 modules
var connect_host = __webpack_require__(7321);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(2711);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-tree.js


/** The tree of a commit in this clone, read from its objects; absent where the clone does not hold them. */
async function openCommitTree(root, sha) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        throw new Error('a tree is of a full SHA');
    const type = await (0,run_git/* runGit */.EO)(root, ['cat-file', '-t', `${sha}^{tree}`]);
    if (type !== 'tree')
        return undefined;
    const known = new Map();
    return {
        name: sha.slice(0, 7),
        find(path) {
            const entry = known.get(path) ?? findEntry(root, sha, path);
            known.set(path, entry);
            return entry;
        },
        async list() {
            const names = await (0,run_git/* readGit */.lX)(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha]);
            return (names ?? Buffer.alloc(0)).toString('utf8').split('\0').filter(Boolean);
        },
        async read(object) {
            const bytes = await (0,run_git/* readGit */.lX)(root, ['cat-file', 'blob', object]);
            if (bytes)
                return bytes;
            throw new errors/* UserError */.yo({
                code: 'base-unread',
                message: `a file of commit ${sha.slice(0, 7)} is not in this clone`,
                hint: 'check out with `fetch-depth: 2`, without a filter',
            });
        },
    };
}
/** A path is a name here, never a pattern, and never an option: it stands behind `--`. */
async function findEntry(root, sha, path) {
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', sha, '--', path];
    const [line = ''] = ((await (0,run_git/* readGit */.lX)(root, args)) ?? Buffer.alloc(0)).toString('utf8').split('\0');
    const [facts = '', name] = line.split('\t');
    const [mode, , object, size] = facts.split(/\s+/);
    if (name !== path || mode === undefined || object === undefined)
        return undefined;
    return { mode, object, size: Number(size) || 0 };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/config/read-suite-name.js
/** Of a text that need not be a suite yet: comments are kept by suite name, and a file that is broken has one too. */
const SUITE_LINE = /(?:^|\n)suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/;
/** The name of the suite that a text is of, where it shows one on a line of its own. A line ends where YAML says. */
function readSuiteName(text) {
    return SUITE_LINE.exec(text)?.[2];
}

// EXTERNAL MODULE: ./lib/values/repository-path.js
var repository_path = __webpack_require__(1022);
;// CONCATENATED MODULE: ./lib/adapters/storage/name-base-suites.js



/** More are not looked into. */
const MOST_SUITES = 200;
/** `patterns`: paths and globs of the suite files that are asked for; `configs`: the files that they are now. */
async function nameBaseSuites({ files, list }, { commit, patterns, configs, }) {
    const paths = await list();
    const isConfigured = (path) => patterns.some((pattern) => path === pattern || (0,posix_.matchesGlob)(path, pattern));
    // a suite that moved stands beside the others
    const folders = new Set(configs.map(repository_path/* folderOf */.y));
    const beside = paths.filter((path) => !isConfigured(path) && folders.has((0,repository_path/* folderOf */.y)(path)) && /\.ya?ml$/i.test(path));
    const configured = await nameSuites(paths.filter(isConfigured), files);
    const suites = new Map([...(await nameSuites(beside, files)), ...configured]);
    return { base: { status: 'read', commit, files, suites }, configured };
}
async function nameSuites(paths, files) {
    const named = new Map();
    for (const path of paths.slice(0, MOST_SUITES)) {
        const name = readSuiteName(await files.readText(path));
        if (name !== undefined && !named.has(name))
            named.set(name, path);
    }
    return named;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/adapters/storage/refuse-file.js
var refuse_file = __webpack_require__(3787);
// EXTERNAL MODULE: ./lib/adapters/storage/text-lines.js
var text_lines = __webpack_require__(9493);
;// CONCATENATED MODULE: ./lib/adapters/storage/tree-files.js





const FILE = /^100(?:644|755)$/;
const LINK = '120000';
const FOLDER = /^0?40000$/;
const MOST_LINKS = 20;
const MOST_LINK_BYTES = 4096;
/** Files of a commit that is not checked out, under the trust rules of `RepositoryFiles`. */
function openTreeFiles(tree) {
    const known = new Map();
    const readFile = (path) => {
        const bytes = known.get(path) ?? readChecked(tree, path);
        known.set(path, bytes);
        return bytes;
    };
    return {
        readText: async (path) => (0,text_lines/* decodeText */.g7)(await readFile(path), path),
        digest: async (path) => (0,external_node_crypto_.createHash)('sha256')
            .update(await readFile(path))
            .digest('hex'),
        lines: (path) => (0,text_lines/* splitLines */.uz)(inOneChunk(() => readFile(path)), path),
        readLine: async (path, { offset, length }) => (0,text_lines/* decodeText */.g7)((await readFile(path)).subarray(offset, offset + length), path),
        exists: async (path) => (await follow(tree, path)).status === 'file',
    };
}
async function* inOneChunk(read) {
    yield await read();
}
async function readChecked(tree, path) {
    const found = await follow(tree, path);
    switch (found.status) {
        case 'file': {
            const tooLarge = (0,refuse_file/* refuseSize */.aU)(path, found.entry.size);
            if (tooLarge)
                throw tooLarge;
            return await tree.read(found.entry.object);
        }
        case 'outside':
            throw (0,refuse_file/* refuseFile */.lv)(path, `${found.link === path ? 'this' : found.link} is a symbolic link to ${found.target}, which is not a file of the repository (commit ${tree.name})`, 'put the file itself into the repository');
        case 'absent':
            throw (0,refuse_file/* refuseFile */.lv)(path, `${refuse_file/* NO_SUCH_FILE */.d5} at commit ${tree.name}`, 'check the path');
        case 'folder':
            throw (0,refuse_file/* refuseFile */.lv)(path, 'this is a folder', 'name a file inside it');
        case 'other':
            throw (0,refuse_file/* refuseFile */.lv)(path, 'this is not a regular file', 'name a file inside the repository');
    }
}
/** Links are followed as far as they stay inside. Throws a UserError for a path that cannot be meant. */
async function follow(tree, asked) {
    const resolved = (0,repository_path/* resolveRepositoryPath */.m)('', asked);
    if (resolved.status === 'refused')
        throw (0,refuse_file/* refuseFile */.lv)(asked, resolved.why, 'name a file inside the repository');
    let { path } = resolved;
    for (let links = 0; links <= MOST_LINKS; links += 1) {
        const entry = await tree.find(path);
        if (entry && FILE.test(entry.mode))
            return { status: 'file', path, entry };
        if (entry && entry.mode !== LINK)
            return { status: FOLDER.test(entry.mode) ? 'folder' : 'other' };
        const link = entry ? { path, entry } : await findLinkAbove(tree, path);
        if (!link)
            return { status: 'absent' };
        const target = await readLink(tree, link.entry);
        const rest = path.slice(link.path.length);
        const next = (0,repository_path/* resolveRepositoryPath */.m)(posix_.dirname(link.path), `${target}${rest}`);
        if (next.status === 'refused')
            return { status: 'outside', link: link.path, target };
        path = next.path;
    }
    return { status: 'absent' };
}
/** The nearest folder on the way that is a link. */
async function findLinkAbove(tree, path) {
    for (let folder = posix_.dirname(path); folder !== '.'; folder = posix_.dirname(folder)) {
        const entry = await tree.find(folder);
        if (entry?.mode === LINK)
            return { path: folder, entry };
        if (entry)
            return undefined;
    }
    return undefined;
}
async function readLink(tree, { object, size }) {
    return size > MOST_LINK_BYTES ? '/' : (await tree.read(object)).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/cli/open-base-commit.js





/** The commit that `--base` names: its policy and yardstick hold, as for a pull request. @throws UserError where there is none */
async function openBaseCommit(root, revision, config) {
    if (revision === undefined)
        return { status: 'own' };
    const named = `${revision}^{commit}`;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', named];
    const commit = await (0,run_git/* runGit */.EO)(root, args);
    const tree = commit === undefined ? undefined : await openCommitTree(root, commit);
    if (commit === undefined || !tree)
        throw new errors/* UserError */.yo({
            code: 'usage',
            message: `--base ${revision} is no commit of this repository`,
            hint: 'name a branch or a commit that is here, e.g. --base origin/main',
        });
    const listed = { files: openTreeFiles(tree), list: () => tree.list() };
    const { base } = await nameBaseSuites(listed, { commit, patterns: [config], configs: [config] });
    return base;
}

// EXTERNAL MODULE: ./lib/cli/locate-run.js
var locate_run = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/cli/tell-report.js
var tell_report = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 1 modules
var workplace = __webpack_require__(3340);
;// CONCATENATED MODULE: ./lib/cli/verb-run.js










/** `touchstone run`: the same code and the same rule as on GitHub. */
async function runVerb(args, host) {
    const { options } = args;
    const place = (0,workplace/* openWorkplace */.x5)(host.cwd);
    const { root, toRepositoryPath, runsFolder } = place;
    const config = toRepositoryPath(args.positionals[0] ?? cli_arguments/* DEFAULT_CONFIG */.PV);
    const runs = runsFolder(config, (0,workplace/* textOf */.b6)(options['out']));
    const named = (option) => {
        const name = (0,workplace/* textOf */.b6)(options[option]);
        return name === undefined ? undefined : (0,locate_run/* locateRun */.eE)(name, runs, host.cwd);
    };
    const resume = named('resume');
    // a name that is mistaken is found before the first call is paid
    const baseline = await (0,locate_run/* openNamedBaseline */.b5)(named('baseline'));
    const base = await openBaseCommit(root, (0,workplace/* textOf */.b6)(options['base']), config);
    const log = (0,workplace/* openLog */.Ne)(host);
    const chosen = { runsFolder: runs, resume, baseline, base, log };
    const ports = await (0,connect_host/* connectHost */.Z)(host, place, chosen);
    try {
        const gated = await gateSuite({
            config,
            selection: await readSelection((0,workplace/* textOf */.b6)(options['filter']), named('failed')),
            purpose: options['record'] === true ? 'record' : 'decide',
            identity: await (0,workplace/* identifyCheckout */.ty)(root),
            report: {
                subject: 'commit',
                links: {},
                reproduce: describeCommand(args, config),
                redact: host.secrets.redact,
            },
        }, ports, host.signal);
        log.settle();
        return await (0,tell_report/* tellReport */.kf)(gated, { asJson: options['json'] === true, host });
    }
    finally {
        await ports.close();
    }
}
async function readSelection(filter, failed) {
    const tag = filter === undefined ? undefined : parseFilter(filter);
    const ids = failed === undefined ? undefined : await listUnpassed(failed);
    return { ...(tag !== undefined && { tag }), ...(ids && { ids }) };
}
function parseFilter(filter) {
    if (filter.startsWith('tag:') && filter.length > 4)
        return filter.slice(4);
    throw new errors/* UserError */.yo({
        code: 'usage',
        message: `--filter ${filter} is not understood`,
        hint: 'write --filter tag:NAME',
    });
}
/** Cases that failed or were not measured. */
async function listUnpassed(folder) {
    const { cases } = await (0,fold_trials/* foldStoredRun */.om)(await (0,run_folder/* openStoredRun */.vw)(folder));
    return new Set(cases
        .filter(({ trials }) => trials.some(({ outcome }) => outcome === 'failed' || outcome === 'missing'))
        .map(({ id }) => id));
}
function describeCommand({ options }, config) {
    const named = ['baseline', 'base'].flatMap((name) => {
        const value = (0,workplace/* textOf */.b6)(options[name]);
        return value === undefined ? [] : [`--${name} ${value}`];
    });
    return ['touchstone run', config, ...named].join(' ');
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ loadAcceptances),
/* harmony export */   ET: () => (/* binding */ toAcceptable),
/* harmony export */   Uw: () => (/* binding */ chooseAcceptancesFile),
/* harmony export */   av: () => (/* binding */ findAcceptances)
/* harmony export */ });
/* unused harmony export ACCEPTANCES_NAME */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);
/* harmony import */ var _cap_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8887);
/* harmony import */ var _find_upwards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9382);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5419);
/* harmony import */ var _read_acceptances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9651);







const ACCEPTANCES_NAME = 'risk-acceptances.yaml';
/** Path of the nearest file of acceptances, upwards from a suite file; undefined where there is none. */
async function findAcceptances(suiteFile, files) {
    return await (0,_find_upwards_js__WEBPACK_IMPORTED_MODULE_3__/* .findUpwards */ .G)(suiteFile, ACCEPTANCES_NAME, files);
}
/** Where a suite's first acceptance is written: beside its lock. */
function chooseAcceptancesFile(suiteFile) {
    return node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)((0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseLockFile */ .$b)(suiteFile)), ACCEPTANCES_NAME);
}
/** What of a suite can be accepted. A case that is given twice, as it is at base and at head, has the tags of both. */
function toAcceptable({ suite, gates }, cases) {
    const tags = new Map();
    for (const { id, tags: own } of cases)
        tags.set(id, [...(tags.get(id) ?? []), ...own]);
    return { suite, gates, tagsOf: (id) => tags.get(id) };
}
/** The acceptances of a suite as they stand in these files. Throws a UserError with all that is wrong. */
async function loadAcceptances(suiteFile, files, suite) {
    const file = await findAcceptances(suiteFile, files);
    if (file === undefined)
        return { acceptances: [], warnings: [] };
    const { problems, ...read } = (0,_read_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .readAcceptances */ .$)(await files.readText(file), file, suite);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_cap_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .capProblems */ .P)(problems));
    return { ...read, file };
}


/***/ }),

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeAcceptance)
/* harmony export */ });
/* harmony import */ var _values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4425);
/* harmony import */ var _suggest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5093);


/**
 * Holds an acceptance against a suite: whether it is for anything there, and what is wrong with it. Of several suites below
 * one file, an entry that names none is for those that have its cases or its gate.
 */
function judgeAcceptance(subject, suite) {
    if (subject.suite !== undefined && subject.suite !== suite.suite)
        return { applies: false, findings: [] };
    return subject.cases === undefined
        ? judgeGate(subject, suite)
        : judgeCases(subject.cases, subject, suite);
}
function judgeCases(cases, { suite: named }, suite) {
    const known = cases.filter((id) => suite.tagsOf(id) !== undefined);
    const findings = cases.flatMap((id, index) => {
        const tags = suite.tagsOf(id);
        const found = tags === undefined ? sayUnknown(id, suite, named) : judgeClass(id, tags, suite);
        return found ? [{ ...found, part: `/cases/${index}` }] : [];
    });
    return { applies: known.length > 0, findings };
}
const OTHER_SUITE = "If it is another suite's, write suite: NAME beside it.";
/** It may have been removed, or be another suite's: what is not there cannot fail. */
function sayUnknown(id, { suite }, named) {
    return {
        kind: 'warning',
        message: `suite ${suite} has no case "${id}": nothing of it is accepted`,
        hint: `was it removed or renamed?${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
    };
}
function judgeClass(id, tags, { gates: { critical, safety } }) {
    const isCritical = tags.some((tag) => critical.tags.includes(tag));
    if (tags.some((tag) => safety.tags.includes(tag)))
        return isCritical
            ? {
                kind: 'warning',
                message: `case "${id}" is critical too: that gate stays red whatever is accepted`,
                hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
            }
            : undefined;
    return isCritical
        ? {
            kind: 'mistake',
            message: `case "${id}" is critical: a critical case failed by a code check is never accepted`,
            hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
        }
        : {
            kind: 'mistake',
            message: `case "${id}" is no safety case (tags: ${safety.tags.join(', ')}), so that it blocks nothing by itself`,
            hint: 'accept the metric that it lowers: gate: METRIC and bound: 0.05',
        };
}
function judgeGate({ suite: named, gate = '' }, { suite, gates }) {
    const read = (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(gate);
    // what cannot be read is told by findAcceptanceMistakes
    if (!read)
        return { applies: false, findings: [] };
    const known = listGates(gates);
    if (known.some(({ gate: is, metric }) => is === read.gate && metric === read.metric))
        return { applies: true, findings: [] };
    const names = known.map(({ name }) => name);
    return {
        applies: false,
        findings: [
            {
                kind: named === undefined ? 'warning' : 'mistake',
                part: '/gate',
                message: `suite ${suite} has no gate ${gate}`,
                hint: `${(0,_suggest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(gate, names)}${names.length > 0 ? `its gates are: ${names.join(', ')}` : 'it has none that can be accepted'}.${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
            },
        ],
    };
}
/** The gates of a suite that can be accepted, as they are written. */
function listGates(gates) {
    const names = [
        ...Object.entries(gates.metrics).flatMap(([metric, bars]) => [
            ...(bars.max_drop === undefined ? [] : [nameDropGate(metric)]),
            ...(bars.min === undefined ? [] : [`floor/${metric}`]),
            ...(bars.release_max_drop === undefined ? [] : [`release/${metric}`]),
        ]),
        ...(gates.cost?.max_increase === undefined ? [] : ['cost']),
        ...(gates.cost?.max_usd === undefined ? [] : ['cost/max_usd']),
        ...(gates.latency?.max_increase === undefined ? [] : ['latency']),
        ...(gates.latency?.p95_ms === undefined ? [] : ['latency/p95_ms']),
    ];
    return names.flatMap((name) => {
        const read = (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(name);
        return read ? [{ ...read, name }] : [];
    });
}
/** A metric that is called like a gate needs the long spelling. */
function nameDropGate(metric) {
    return (0,_values_accepted_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .readAcceptedGate */ .X)(metric) ? metric : `no-regression/${metric}`;
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ listAcceptanceIds),
  $: () => (/* binding */ readAcceptances)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/values/json-guards.js
var json_guards = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/values/accepted-gate.js
var accepted_gate = __webpack_require__(4425);
// EXTERNAL MODULE: ./lib/values/calendar-day.js
var calendar_day = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/config/describe-value.js
var describe_value = __webpack_require__(2121);
;// CONCATENATED MODULE: ./lib/config/find-acceptance-mistakes.js




const SPELLINGS = 'a gate is METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency or latency/p95_ms';
/** Why these are nobody's to accept, or what to write instead. */
const REFUSED_GATES = {
    critical: {
        message: 'the critical gate cannot be accepted: a critical case failed by a code check is never lived with',
        hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
    },
    pins: {
        message: 'the pins gate cannot be accepted: a run that does not match its lock is no evidence',
        hint: 'run: touchstone pin',
    },
    completeness: {
        message: 'the completeness gate cannot be accepted: what was not measured cannot be weighed',
        hint: 'mend the cause and run again',
    },
    safety: {
        message: 'the safety gate cannot be accepted as a whole',
        hint: 'name the safety cases that may fail: cases: [ID]',
    },
};
const BOUND_WORDS = {
    drop: 'the largest drop that is accepted, e.g. bound: 0.05 for 5 points',
    least: 'the lowest mean that is accepted, e.g. bound: 0.85 for 85 %',
    increase: 'the largest increase that is accepted, e.g. bound: 0.2 for 20 %',
    usd: 'the most that one pass may cost, in US dollars',
    ms: 'the longest 95th percentile that is accepted, in milliseconds',
};
/** Ten times more, or more than everything, was meant as percent. */
const MOST = {
    drop: 1,
    least: 1,
    increase: 10,
    usd: Infinity,
    ms: Infinity,
};
/** What can be said of a list of acceptances whether or not it fits the schema, and of whatever suite. */
function findAcceptanceMistakes(data) {
    if (!Array.isArray(data))
        return [];
    const firstOf = new Map();
    return data.flatMap((entry, index) => {
        if (!(0,json_guards/* isRecord */.u4)(entry))
            return [];
        const pointer = `/${index}`;
        return [
            ...findTwin(entry, { pointer, index, firstOf }),
            ...findSubjectMistake(entry, pointer),
            ...findGateMistakes(entry, pointer),
            ...findDateMistakes(entry, pointer),
            ...findBlankReason(entry, pointer),
        ];
    });
}
function findTwin({ id }, { pointer, index, firstOf }) {
    if (typeof id !== 'string')
        return [];
    const first = firstOf.get(id);
    if (first === undefined) {
        firstOf.set(id, index);
        return [];
    }
    return [
        {
            pointer: `${pointer}/id`,
            message: `the id "${id}" is taken: entry ${first + 1} has it`,
            hint: 'give every acceptance an id of its own',
        },
    ];
}
function findSubjectMistake({ cases, gate }, pointer) {
    if ((cases === undefined) !== (gate === undefined))
        return [];
    return [
        {
            pointer,
            ...(cases !== undefined && { key: 'gate' }),
            message: cases === undefined
                ? 'this acceptance says neither which cases nor which gate may fail'
                : 'an acceptance is for cases or for a gate, not for both',
            hint: 'write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries for both',
        },
    ];
}
function findGateMistakes({ cases, gate, bound }, pointer) {
    if (gate === undefined)
        return cases !== undefined && bound !== undefined
            ? [
                {
                    pointer,
                    key: 'bound',
                    message: 'a case fails or passes: there is no bound to it',
                    hint: 'leave bound out',
                },
            ]
            : [];
    if (typeof gate !== 'string')
        return [];
    const read = (0,accepted_gate/* readAcceptedGate */.X)(gate);
    if (!read)
        return [{ pointer: `${pointer}/gate`, ...refuseGate(gate) }];
    if (bound === undefined)
        return [
            {
                pointer,
                lacks: 'bound',
                message: `the acceptance of ${gate} lacks the key "bound"`,
                hint: BOUND_WORDS[read.bound],
            },
        ];
    if (typeof bound !== 'number' || bound < 0)
        return [];
    if (bound > 0 && bound <= MOST[read.bound])
        return [];
    return [
        {
            pointer: `${pointer}/bound`,
            message: bound === 0
                ? 'a bound of 0 accepts nothing'
                : `bound is a fraction, at most ${MOST[read.bound]}; found ${(0,describe_value/* describeValue */.b)(bound)}`,
            hint: BOUND_WORDS[read.bound],
        },
    ];
}
function refuseGate(gate) {
    if (!Object.hasOwn(REFUSED_GATES, gate))
        return { message: `"${gate}" names no gate that can be accepted`, hint: SPELLINGS };
    const { message, hint } = REFUSED_GATES[gate];
    return { message, hint: `${hint} (a metric of that name: no-regression/${gate})` };
}
function findDateMistakes({ created, expires }, pointer) {
    const mistakes = [];
    const dayOf = (key, value) => {
        if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
            return undefined;
        const day = (0,calendar_day/* readDay */.P)(value);
        if (day === undefined)
            mistakes.push({
                pointer: `${pointer}/${key}`,
                message: `${value} is on no calendar`,
                hint: `write ${key}: "YYYY-MM-DD"`,
            });
        return day;
    };
    const from = dayOf('created', created);
    const until = dayOf('expires', expires);
    if (from !== undefined && until !== undefined && until < from)
        mistakes.push({
            pointer: `${pointer}/expires`,
            message: `it expires (${String(expires)}) before it was created (${String(created)})`,
            hint: 'expires is the last day it holds',
        });
    return mistakes;
}
function findBlankReason({ reason }, pointer) {
    if (typeof reason !== 'string' || reason === '' || reason.trim() !== '')
        return [];
    return [
        {
            pointer: `${pointer}/reason`,
            message: 'the reason is blank',
            hint: 'say why this failure can be lived with, and until what',
        },
    ];
}

// EXTERNAL MODULE: ./lib/config/judge-acceptance.js
var judge_acceptance = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/validate-document.js + 3 modules
var validate_document = __webpack_require__(3161);
;// CONCATENATED MODULE: ./lib/config/read-acceptances.js







/** As the schema says. */
const MOST_ENTRIES = 1000;
/**
 * The text of a `risk-acceptances.yaml`. Never throws for what the user wrote: at head `problems` are errors, at base
 * nobody can mend them in this pull request.
 */
function readAcceptances(text, file, suite) {
    let source;
    try {
        source = (0,parse_yaml/* parseYaml */.h)(text, file);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { acceptances: [], problems: [...error.problems], warnings: [] };
    }
    // a file of comments alone
    if (source.data === null)
        return { acceptances: [], problems: [], warnings: [] };
    if (Array.isArray(source.data) && source.data.length > MOST_ENTRIES)
        return { acceptances: [], problems: [refuseLength(source)], warnings: [] };
    const general = findAcceptanceMistakes(source.data);
    const judged = judgeEntries(source.data, suite);
    const validated = (0,validate_document/* validateAcceptancesDocument */.UF)(source);
    const mistakes = [
        ...(validated.status === 'invalid' ? validated.mistakes : []),
        ...general,
        ...judged.mistakes,
    ];
    const isSound = (index) => judged.applying.has(index) && !mistakes.some(({ pointer }) => isWithin(pointer, `/${index}`));
    return {
        acceptances: validated.status === 'valid'
            ? validated.value.flatMap((entry, index) => isSound(index) ? [{ ...entry, place: source.locate(`/${index}`) }] : [])
            : [],
        problems: (0,mistake/* placeMistakes */.F)(mistakes, source),
        warnings: (0,mistake/* placeMistakes */.F)(judged.warnings, source),
    };
}
function refuseLength(source) {
    return {
        code: 'config',
        message: `the list holds more than ${MOST_ENTRIES} acceptances`,
        place: source.locate(`/${MOST_ENTRIES}`),
        hint: 'take out what has expired',
    };
}
/** Ids of all entries, of whatever suite, and where they stand. Throws a UserError for what is no YAML. */
function listAcceptanceIds(text, file) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, file);
    const entries = Array.isArray(source.data) ? source.data : [];
    return new Map(entries.flatMap((entry, index) => (0,json_guards/* isRecord */.u4)(entry) && typeof entry['id'] === 'string'
        ? [[entry['id'], source.locate(`/${index}/id`)]]
        : []));
}
/** Whether or not they fit the schema, so that everything is told at once. */
function judgeEntries(data, suite) {
    const applying = new Set();
    const mistakes = [];
    const warnings = [];
    for (const [index, entry] of (Array.isArray(data) ? data : []).entries()) {
        if (!(0,json_guards/* isRecord */.u4)(entry))
            continue;
        const { applies, findings } = (0,judge_acceptance/* judgeAcceptance */.Z)(toSubject(entry), suite);
        if (applies)
            applying.add(index);
        for (const finding of findings)
            (finding.kind === 'mistake' ? mistakes : warnings).push(toMistake(finding, `/${index}`));
    }
    return { applying, mistakes, warnings };
}
function toSubject({ suite, cases, gate }) {
    const ids = Array.isArray(cases) ? cases.filter((id) => typeof id === 'string') : undefined;
    return {
        ...(typeof suite === 'string' && { suite }),
        ...(ids && { cases: ids }),
        ...(typeof gate === 'string' && { gate }),
    };
}
function toMistake({ part, message, hint }, pointer) {
    return { pointer: `${pointer}${part}`, message, hint };
}
function isWithin(pointer, part) {
    return pointer === part || pointer.startsWith(`${part}/`);
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countCriticalTrials),
/* harmony export */   s: () => (/* binding */ boundTrials)
/* harmony export */ });
/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
function boundTrials(purpose, run, { target, isJudged }) {
    const available = target.recordedTrials ?? Infinity;
    const fixed = (trials) => ({ trials, maxTrials: trials, available });
    if (target.facts.deterministic && !isJudged)
        return fixed(1);
    if (purpose === 'record')
        return fixed(run.baseline_trials);
    return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}
/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
function countCriticalTrials(wanted, { target, isJudged }) {
    if (target.facts.deterministic && !isJudged)
        return 1;
    return Math.min(wanted, target.recordedTrials ?? Infinity);
}


/***/ }),

/***/ 1861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ Limits)
/* harmony export */ });
/* harmony import */ var _values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);

/** Whose price is unknown, in words. */
const A_JUDGE = 'a judge';
/** A judge whose server reports no usage. */
const UNCOUNTED = 'a judge without usage';
/** How many equal endings from the very first trial on mean that nothing else will come. */
const BREAKER_TRIALS = 10;
/** Keeps count of what was spent and how trials ended, and says when a run has to stop. */
class Limits {
    budget;
    startedMs;
    isTargetFree;
    beside;
    spentUsd = 0;
    spentTokens = 0;
    finished = 0;
    inFlight = 0;
    unpriced;
    breaker = undefined;
    /**
     * `isTargetFree`: recorded outputs cost nothing now, whatever they cost once; their judges do. `beside`: what was spent so
     * far and no trial owns (canaries).
     */
    constructor(budget, { startedMs, isTargetFree, beside = () => [], }) {
        this.budget = budget;
        this.startedMs = startedMs;
        this.isTargetFree = isTargetFree;
        this.beside = beside;
    }
    get costUsd() {
        return this.spentUsd;
    }
    /** Before a call. Answers with the reason to start no further one. */
    start(nowMs) {
        const stop = this.findReason(nowMs);
        if (!stop)
            this.inFlight += 1;
        return stop;
    }
    /** After a call: what it cost and how it ended. A cached trial, and one whose output was known (`answered`), cost their judges only. */
    finish(trial, { answered, isWatched = true } = {}) {
        this.inFlight -= 1;
        this.finished += 1;
        if (isWatched)
            this.watch(trial.output);
        // what was said before was paid for before
        const fresh = trial.scores.filter((score) => !answered?.scores.includes(score));
        this.spendOnJudges((0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAsked */ .iK)(fresh));
        if (trial.cached || answered || this.isTargetFree)
            return;
        const { usage, cost_usd: usd, output } = trial;
        this.spend(usage, usd);
        if (this.budget.usd !== undefined && usd === undefined && !output.error)
            this.unpriced = output.model ?? 'this target';
    }
    /** What was asked beside the target; nothing where no model was. */
    spendOnJudges(spent) {
        if (!spent)
            return;
        this.spend(spent.usage, spent.cost_usd);
        if (this.budget.usd !== undefined && spent.cost_usd === undefined)
            this.unpriced = A_JUDGE;
        // without latency there was no answer that could have said it
        const isSilent = !spent.usage && spent.latency_ms !== undefined;
        if (this.budget.tokens !== undefined && isSilent)
            this.unpriced = UNCOUNTED;
    }
    spend(usage, usd) {
        this.spentUsd += usd ?? 0;
        this.spentTokens += countTokens(usage);
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
        if (this.unpriced === UNCOUNTED)
            return {
                reason: 'budget',
                message: 'budget.tokens is set, but a judge does not say how many tokens it used: bound `budget.minutes` instead',
            };
        const more = this.unpriced === A_JUDGE ? '' : ', or let the target report `usage` or `cost_usd`';
        return {
            reason: 'budget',
            message: `budget.usd is set, but what ${this.unpriced} costs is unknown: name its price under \`prices\`${more}`,
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
    /** Why no further call is made, if so. */
    findReason(nowMs) {
        const { usd, tokens, minutes } = this.budget;
        const fault = this.findDead() ?? this.findUnpriced();
        if (fault)
            return fault;
        const spends = this.beside();
        const besideUsd = spends.reduce((sum, { cost_usd: cost }) => sum + (cost ?? 0), 0);
        const besideTokens = spends.reduce((sum, spend) => sum + countTokens(spend.usage), 0);
        if (usd !== undefined && this.project(this.spentUsd) + besideUsd > usd)
            return { reason: 'budget', message: `the budget of $${usd} is used up` };
        if (tokens !== undefined && this.project(this.spentTokens) + besideTokens > tokens)
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
function countTokens(usage) {
    return (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countTrials),
/* harmony export */   l: () => (/* binding */ planTrials)
/* harmony export */ });
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


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readDay),
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
const MS_PER_DAY = 86_400_000;
/** Days since 1970 of a `YYYY-MM-DD` that is on the calendar (UTC); undefined for anything else. */
function readDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const ms = Date.parse(`${text}T00:00:00Z`);
    // 30 February would be read as 2 March
    return Number.isFinite(ms) && formatDay(ms) === text ? ms / MS_PER_DAY : undefined;
}
/** The day (UTC) of a time in milliseconds since 1970, as `YYYY-MM-DD`. */
function formatDay(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ })

};
