export const id = 726;
export const ids = [726];
export const modules = {

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3151);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _report_describe_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7099);
/* harmony import */ var _report_stored_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4395);
/* harmony import */ var _verdict_judged_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4653);
/* harmony import */ var _digest_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3191);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4330);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5119);
/* harmony import */ var _say_unwritable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2849);
/* harmony import */ var _write_pieces_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5213);













/**
 * The last thing that is written into a run's folder: what its verdict was judged by, the verdict, and evidence.json with the
 * digest of everything that lies there. @throws UserError where that cannot be done
 */
async function writeEvidence(folder, witness) {
    const { judgement, opponents = {}, entry, finishedMs } = witness;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_FILE */ .fi), { force: true });
    if (judgement) {
        await writeLines(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .JUDGED_FILE */ .b, (0,_verdict_judged_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJudged */ .vZ)(judgement.judged));
        await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_FILE */ .R2, formatDocument((0,_report_stored_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .tellStored */ .Fy)(judgement.report)));
    }
    const evidence = (0,_report_describe_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEvidence */ .R)(await listSubjects(folder), await (0,_run_document_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunDocument */ .fG)(folder), {
        opponents: await recordOpponents(opponents),
        tool: {
            name: 'touchstone',
            version: _domain_version_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOL_VERSION */ .w,
            digest: { sha256: await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestProgram */ .p)(entry) },
        },
        finishedAt: new Date(finishedMs).toISOString(),
        ...(judgement && { verdict: judgement.report.verdict }),
    });
    await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(folder, _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_FILE */ .fi, formatDocument(evidence));
}
function formatDocument(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
async function writeLines(folder, name, values) {
    function* format() {
        for (const value of values)
            yield `${JSON.stringify(value)}\n`;
    }
    await (0,_write_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .writePieces */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), format()).catch((error) => {
        throw (0,_say_unwritable_js__WEBPACK_IMPORTED_MODULE_9__/* .sayUnwritable */ .B)(folder, error);
    });
}
/** Files of the run that are there. */
async function listSubjects(folder) {
    const subjects = [];
    for (const name of _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_SUBJECTS */ .YP) {
        const digested = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
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
    const digested = await (0,_digest_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (digested.status !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'no-run',
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)} is gone: nobody can say what was compared with`,
            hint: 'leave a baseline where it lies while it is compared with',
        });
    return { sha256: digested.sha256 };
}


/***/ }),

/***/ 8964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openBaseCommit)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
        entries: () => listEntries(root, sha),
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
/** @throws UserError where the clone does not hold all of its folders */
async function listEntries(root, sha) {
    const lines = await (0,run_git/* readGit */.lX)(root, ['ls-tree', '-r', '-z', '--full-tree', sha]);
    if (lines === undefined)
        throw new errors/* UserError */.yo({
            code: 'base-unread',
            message: `the files of commit ${sha.slice(0, 7)} are not all in this clone`,
            hint: 'check out with `fetch-depth: 2`, without a filter',
        });
    const entries = new Map();
    for (const line of lines.toString('utf8').split('\0')) {
        const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
        if (mode !== undefined && object !== undefined && path !== undefined)
            entries.set(path, { mode, object });
    }
    return entries;
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
// EXTERNAL MODULE: ./lib/config/read-suite-name.js
var read_suite_name = __webpack_require__(9889);
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
        const name = (0,read_suite_name/* readSuiteName */.E)(await files.readText(path));
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
    const listed = {
        files: openTreeFiles(tree),
        list: async () => [...(await tree.entries()).keys()],
    };
    const { base } = await nameBaseSuites(listed, { commit, patterns: [config], configs: [config] });
    return base;
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

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSuiteName)
/* harmony export */ });
/** Of a text that need not be a suite yet: comments are kept by suite name, and a file that is broken has one too. */
const SUITE_LINE = /(?:^|\n)suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/;
/** The name of the suite that a text is of, where it shows one on a line of its own. A line ends where YAML says. */
function readSuiteName(text) {
    return SUITE_LINE.exec(text)?.[2];
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gateSuite),
  H: () => (/* binding */ openSuite)
});

// EXTERNAL MODULE: ./lib/announce-estimate.js
var announce_estimate = __webpack_require__(8779);
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
/**
 * The base commit, where policy wants it run in the same job; `refused`: why the stored baseline serves after all. A run of the
 * default branch is compared with what is stored.
 */
async function openFresh({ purpose, identity }, { suite, openTree, search, earlier }) {
    if (!suite.gates.baseline.fresh || purpose === 'record')
        return { refused: [] };
    const commit = identity.base_commit ?? (await search.then(commitOf));
    const base = await openBase(suite, { commit, openTree, earlier });
    if ('close' in base)
        return { base, refused: [] };
    const what = 'the base commit could not be run beside this one, so the stored baseline serves';
    return { refused: [`${what}: ${base.why}`] };
}
function commitOf(search) {
    return search.status === 'found' ? search.commit : undefined;
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

// EXTERNAL MODULE: ./lib/pipeline.js + 2 modules
var pipeline = __webpack_require__(3635);
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

// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/config/affected-paths.js
var affected_paths = __webpack_require__(4113);
// EXTERNAL MODULE: ./lib/run/bound-time.js
var bound_time = __webpack_require__(9111);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/tell-unused.js
var tell_unused = __webpack_require__(8235);
// EXTERNAL MODULE: ./lib/tell-verdict.js + 5 modules
var tell_verdict = __webpack_require__(1075);
;// CONCATENATED MODULE: ./lib/gate-suite.js















/** Suite file → run → verdict → report, with every document in the run's folder. */
async function gateSuite(request, ports, signal) {
    const { clock, turns, log } = ports;
    const startedMs = clock.elapsed();
    const { prepared, governed } = await openSuite(request, ports);
    const { suite, cases } = prepared;
    const target = await ports.connectTarget(suite);
    const resources = [target];
    try {
        const { search, ...sides } = await searchSides(ports, { prepared, target }, signal);
        const unused = (0,tell_unused/* tellUnused */.y)(target, cases, log);
        const signed = await readSignatures({ prepared, governed, ...ports });
        const ready = await ports.prepareTarget(suite, signal);
        const opened = await ports.openStore(prepared, target);
        const { store, goesOn } = opened;
        resources.push(store);
        await (0,announce_estimate/* announceEstimate */.G)({ ...request, prepared, target, search, goesOn, signal }, ports);
        const beside = { ...ports, suite, search, earlier: opened.earlierBase };
        const { base, refused } = await openFresh(request, beside);
        if (base)
            resources.push(base);
        const cache = ports.cacheFor(suite);
        const time = (0,bound_time/* boundTime */.a)(signal, { run: suite.run, purpose: request.purpose, clock });
        resources.push(time);
        const outcome = await (0,pipeline/* runSuite */.og)({
            ...request,
            ...ready,
            prepared,
            target,
            ...opened,
            notes: [...opened.notes, ...governed.notes, ...signed.warnings, ...unused, ...refused],
            ...(governed.record && { policy: governed.record }),
            ...(signed.record && { signatures: signed.record }),
            ...sides,
            ...(cache && { cache }),
            ...(base && { base }),
            clock,
            turns,
            log,
            signal: time.signal,
        });
        const report = await tellOutcome(outcome, {
            prepared,
            store,
            baselineRun: await search,
            context: { ...request.report, elapsedMs: clock.elapsed() - startedMs },
        });
        const { folder } = store;
        return { suite, report, folder, outcome, opponents: await (0,read_sides/* listOpponents */.hM)(sides, outcome.sides) };
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
async function searchSides(ports, { prepared, target }, signal) {
    const { suite } = prepared;
    const judges = await (0,describe_judges/* describeJudges */.A)(prepared.judges);
    const standing = (0,fold_trials/* readStanding */.ZY)({ judges }, 'baseline');
    const isDependency = dependenciesOf(prepared, target);
    const reading = { suite, clock: ports.clock, standing, isDependency };
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
/** Whether a change of this file may change an answer or its score. Of code that runs, only policy's `affected_by` tells. */
function dependenciesOf({ files, suite }, { sources }) {
    const { affected_by: globs } = suite.run;
    const isNamed = (path) => files.has(path) || (sources ?? []).includes(path);
    if (globs)
        return (path) => isNamed(path) ||
            path === suite.target.module ||
            (0,affected_paths/* isAlwaysTouched */.Ei)(path) ||
            (0,affected_paths/* isAffected */.fH)(path, globs);
    return sources ? isNamed : () => true;
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ countLanes),
  hr: () => (/* binding */ createMeasurer),
  BH: () => (/* binding */ openLane)
});

// EXTERNAL MODULE: ./lib/align-baseline.js
var align_baseline = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/domain/version.js
var version = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/run/budget-of.js
var budget_of = __webpack_require__(7028);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(9621);
;// CONCATENATED MODULE: ./lib/run/budget-watch.js

/** Share of a budget that people are told of. */
const WARN_SHARE = 0.8;
/** Says once that most of the budget is used up; and at the end, for the report. */
class BudgetWatch {
    limits;
    log;
    clock;
    hasWarned = false;
    constructor(limits, { log, clock }) {
        this.limits = limits;
        this.log = log;
        this.clock = clock;
    }
    /** After each trial. */
    check() {
        if (this.hasWarned)
            return;
        const [warning] = this.notes();
        if (warning === undefined)
            return;
        this.hasWarned = true;
        this.log.warn(warning);
    }
    /** What the report says of it, as of now. */
    notes() {
        const { share, bound } = this.limits.findFullest(this.clock.elapsed());
        return share >= WARN_SHARE ? [`${(0,format_number/* formatPercent */.l9)(share)} of ${bound} is used`] : [];
    }
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

// EXTERNAL MODULE: ./lib/run/bound-time.js
var bound_time = __webpack_require__(9111);
// EXTERNAL MODULE: ./lib/run/measure-trial.js + 2 modules
var measure_trial = __webpack_require__(1395);
;// CONCATENATED MODULE: ./lib/run/run-trials.js


/** So many more trials than workers are in the making at most, while some wait to ask again. */
const MOST_A_WORKER = 4;
/**
 * Measures the planned trials and hands each to the sink as it is done. Answers with the reason when it stopped before the plan
 * was through. A worker takes its next trial only when it is free, so memory does not grow with the plan; for one whose trial
 * waits to ask again another one works meanwhile.
 */
async function runTrials(planned, { cases, benchOf, isWatched, limits, turns, workers, sink }) {
    const queue = planned[Symbol.iterator]();
    const interrupted = { reason: 'interrupted', message: 'the run was interrupted' };
    let stop;
    let isEmpty = false;
    async function measureNext() {
        const next = queue.next();
        if (next.done) {
            isEmpty = true;
            return;
        }
        const bench = benchOf(next.value);
        stop ??= bench.signal.aborted ? (0,bound_time/* causeOf */.r)(bench.signal) : limits.start(bench.clock.elapsed());
        if (stop)
            return;
        const testCase = await cases.read(next.value.entry);
        const answered = bench.findAnswered?.(testCase, next.value.trial);
        const trial = await (0,measure_trial/* measureTrial */.$)(testCase, next.value.trial, bench);
        // what was cut off in the middle of a call says nothing about the target
        if (bench.signal.aborted) {
            limits.abandon();
            stop ??= (0,bound_time/* causeOf */.r)(bench.signal);
            return;
        }
        limits.finish(trial, { answered, isWatched: isWatched(next.value) });
        await sink(trial, next.value);
    }
    // the first call tells what a call spends; a budget is not overrun before that is known
    while (limits.isBlind && !isEmpty && !stop)
        await measureNext();
    await keepBusy(measureNext, {
        turns,
        workers,
        isOver: () => isEmpty || stop !== undefined,
        onCrash: () => (stop ??= interrupted),
    });
    return stop ?? limits.findDead() ?? limits.findUnpriced();
}
/** Repeats the work until it is over, by as many workers as are wanted. What one throws is thrown once all have ended. */
async function keepBusy(work, { turns, workers, isOver, onCrash, }) {
    const crashes = [];
    const ended = Promise.withResolvers();
    let employed = 0;
    const isWanted = (count) => !isOver() && count <= Math.min(workers + turns.resting, workers * MOST_A_WORKER);
    async function employ() {
        employed += 1;
        try {
            while (isWanted(employed))
                await work();
        }
        catch (error) {
            crashes.push(error);
            onCrash();
        }
        employed -= 1;
        if (employed === 0)
            ended.resolve();
    }
    function fill() {
        while (isWanted(employed + 1))
            void employ();
        if (employed === 0)
            ended.resolve();
    }
    turns.onRest = fill;
    fill();
    await ended.promise;
    turns.onRest = () => { };
    if (crashes.length > 0)
        throw crashes[0];
}

// EXTERNAL MODULE: ./lib/run/trials-at-once.js
var trials_at_once = __webpack_require__(3232);
// EXTERNAL MODULE: ./lib/values/canonical-json.js
var canonical_json = __webpack_require__(3195);
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
        // what a shard could not measure is as final as what it could
        const isOpen = trial.output.error?.kind === 'error' && !request.merged;
        if (!facts.isExpected(identity) || isOpen)
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
    // a base commit that runs beside is measured now, as a baseline is
    const memory = compares ? recallAnswers(request) : undefined;
    const bench = createBench(request, { target, answered, compares, memory });
    return { bench, facts, append, has, answered, takenOver };
}
function createBench({ prepared, baseline, clock, turns, signal }, { target, answered, compares, memory, }) {
    const { suite, judges, scorersFor } = prepared;
    const asksForBaseline = compares && judges.some((judge) => judge.compares);
    return {
        target,
        scorersFor,
        clock,
        turns,
        maxRetries: suite.run.max_retries,
        signal,
        ...(memory && { memory }),
        findAnswered: (testCase, trial) => answered.get(keyOf(testCase, trial)),
        ...(asksForBaseline && { baselineOutputOf: (0,align_baseline/* rememberOutputs */.QX)(baseline) }),
    };
}
/** What every answer of a run has in common. */
function recallAnswers({ cache, retrievalIndex, prepared }) {
    if (!cache)
        return undefined;
    const { warmup } = prepared.suite.run;
    return {
        cache,
        circumstances: {
            tool_version: version/* TOOL_VERSION */.w,
            ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
            ...(warmup && { warmup }),
        },
    };
}
function keyOf(identity, trial) {
    return `${(0,fold_trials/* nameCase */.Ic)(identity)} ${trial}${identity.kept ? ' kept' : ''}`;
}
/** `lanes`: the run's own first. Their trials are interleaved, so that a busy minute of a provider hits all of them alike. */
function createMeasurer(request, measured) {
    const { prepared, purpose, clock, log, turns, signal } = request;
    const { suite, cases, entries } = prepared;
    turns.bound(suite.run.concurrency, { signal, tell: (said) => log.warn(said) });
    const { lanes, byBase } = measured;
    const [own] = lanes;
    const { shard, merged } = request;
    const limits = new run_limits/* Limits */.x((0,budget_of/* budgetOf */.n)(suite.run, purpose, shard?.count), {
        startedMs: clock.elapsed(),
        isTargetFree: request.target.facts.kind === 'recorded',
        laterRate: (0,trials_at_once/* rateOf */.MK)(suite, request.target.facts),
        beside: () => [
            ...[...prepared.judges, ...(prepared.yardstick?.judges ?? [])].flatMap((judge) => judge.spent() ?? []),
            ...(merged?.spent ? [merged.spent] : []),
        ],
    });
    const meter = new ProgressMeter(log, clock);
    const watch = new BudgetWatch(limits, { log, clock });
    let count = 0;
    return {
        count: () => count,
        notes: () => watch.notes(),
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
                turns,
                workers: (0,trials_at_once/* trialsAtOnce */.uC)(suite.run),
                async sink(trial, { lane }) {
                    await keepTrial(trial, lane);
                    count += 1;
                    meter.add(trial);
                    watch.check();
                },
            });
            const pace = turns.describe();
            if (Object.keys(pace).length > 0)
                measured.run.pace = pace;
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


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rV: () => (/* binding */ measureShard),
  vS: () => (/* binding */ refuseFresh),
  mt: () => (/* binding */ takeShard)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gate-suite.js + 10 modules
var gate_suite = __webpack_require__(2934);
// EXTERNAL MODULE: ./lib/tell-unused.js
var tell_unused = __webpack_require__(8235);
// EXTERNAL MODULE: ./lib/measure-run.js + 3 modules
var measure_run = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/pipeline.js + 2 modules
var pipeline = __webpack_require__(3635);
// EXTERNAL MODULE: ./lib/plan-run.js + 1 modules
var plan_run = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/run/bound-time.js
var bound_time = __webpack_require__(9111);
;// CONCATENATED MODULE: ./lib/run/deal-cases.js
/**
 * The cases of one shard, in their order: dealt round-robin in the order of their hashes, a function of the cases and of the
 * number of shards alone. A change's own cases are dealt first, so that what main keeps beside them moves none of them.
 */
function dealCases(entries, { index, count }) {
    const dealt = new Set(entries.toSorted(compareDeal).filter((_, place) => place % count === index - 1));
    return entries.filter((entry) => dealt.has(entry));
}
function compareDeal(a, b) {
    return (Number(a.kept ?? false) - Number(b.kept ?? false) ||
        compareText(a.case_hash, b.case_hash) ||
        compareText(a.expectation_hash, b.expectation_hash) ||
        compareText(a.id, b.id));
}
/** The same on every machine, whatever its language. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/verdict/summarize-run.js
var summarize_run = __webpack_require__(8552);
;// CONCATENATED MODULE: ./lib/measure-shard.js










/** Measures one shard of a suite: one look of its cases. Nothing is compared and nothing is judged. */
async function measureShard(request, ports, signal) {
    const { shard, purpose } = request;
    const { prepared: whole, governed } = await (0,gate_suite/* openSuite */.H)({ ...request, selection: {} }, ports);
    const { suite, cases } = whole;
    refuseFresh(suite, purpose);
    const prepared = takeShard(whole, shard);
    const target = await ports.connectTarget(suite);
    const resources = [target];
    try {
        (0,tell_unused/* tellUnused */.y)(target, cases, ports.log);
        const baseline = findOutputs(prepared, ports, signal);
        const ready = await ports.prepareTarget(suite, signal);
        const opened = await ports.openStore(prepared, target, shard);
        resources.push(opened.store);
        for (const note of opened.notes)
            ports.log.warn(note);
        const cache = ports.cacheFor(suite);
        const time = (0,bound_time/* boundTime */.a)(signal, { run: suite.run, purpose, clock: ports.clock });
        resources.push(time);
        const measured = await measureCases({
            ...request,
            ...ready,
            prepared,
            target,
            ...opened,
            ...(governed.record && { policy: governed.record }),
            baseline,
            ...(cache && { cache }),
            clock: ports.clock,
            turns: ports.turns,
            log: ports.log,
            signal: time.signal,
        });
        return { suite, shard, folder: opened.store.folder, ...measured };
    }
    finally {
        await Promise.all(resources.map((resource) => resource.close()));
    }
}
/** Two machines are no one job: what `fresh` promises, that both sides were measured side by side, would not hold. */
function refuseFresh({ gates, file }, purpose) {
    if (!gates.baseline.fresh || purpose === 'record')
        return;
    throw new errors/* UserError */.yo({
        code: 'shard-fresh',
        message: '`gates.baseline.fresh` runs the base commit in the job of the run, and a run in shards has several jobs',
        place: { file },
        hint: 'leave `fresh` out, so that the stored baseline serves, or run the suite in one job',
    });
}
function takeShard(prepared, shard) {
    const entries = dealCases(prepared.entries, shard);
    const { yardstick } = prepared;
    const names = new Set(entries.map(nameForm));
    return {
        ...prepared,
        entries,
        ...(yardstick && {
            yardstick: {
                ...yardstick,
                scored: yardstick.scored.filter(({ of }) => names.has(nameForm(of))),
            },
        }),
    };
}
function nameForm({ id, kept }) {
    return `${kept ? 'kept' : 'own'} ${id}`;
}
/** Only judges that lay the baseline's output beside a case's own ask for it before the merge does. */
async function findOutputs({ suite, judges }, ports, signal) {
    const side = { info: { why: 'a shard is compared with nothing', refused: [] } };
    if (!judges.some(({ compares }) => compares))
        return { side };
    const search = await ports.findBaseline(suite, signal);
    return { side, ...(search.status === 'found' && { stored: search.stored }) };
}
async function measureCases(request) {
    const { prepared, store } = request;
    for (const judge of prepared.judges)
        judge.recall(request.earlierJudges ?? []);
    const plan = (0,plan_run/* planRun */.n)({ ...request, isSharded: true });
    const run = await (0,pipeline/* describeStart */.ig)(request, plan);
    await store.writeRun(run);
    const byBase = await (0,score_by_base/* openByBase */.N4)(request, run);
    const lanes = await (0,pipeline/* openLanes */.Ge)(request, run);
    const measure = (0,measure_run/* createMeasurer */.hr)(request, { run, lanes, byBase });
    const look = {
        trials: plan.looks[0],
        criticalTrials: plan.criticalTrials,
        criticalTags: prepared.suite.gates.critical.tags,
    };
    let stop = await measure.look(look, 0);
    // what main's yardstick says of the outputs may have been cut short
    if (request.signal.aborted)
        stop ??= { ...(0,bound_time/* causeOf */.r)(request.signal), look: 0 };
    const ended = await (0,pipeline/* describeEnd */.lA)(run, request, stop ? 0 : 1, stop);
    await store.writeRun(ended);
    const [{ facts: builder, takenOver }] = lanes;
    const facts = builder.build(ended);
    const { usage, costUsd } = (0,summarize_run/* summarizeUsage */.v3)(facts);
    return {
        facts,
        usage,
        ...(costUsd !== undefined && { costUsd }),
        measured: measure.count(),
        takenOver,
    };
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ describeEnd),
  ig: () => (/* binding */ describeStart),
  Ge: () => (/* binding */ openLanes),
  og: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./lib/describe-judges.js
var describe_judges = __webpack_require__(8167);
// EXTERNAL MODULE: ./lib/measure-run.js + 3 modules
var measure_run = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/plan-run.js + 1 modules
var plan_run = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/read-sides.js
var read_sides = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/run/bound-time.js
var bound_time = __webpack_require__(9111);
// EXTERNAL MODULE: ./lib/run/budget-of.js
var budget_of = __webpack_require__(7028);
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
        // what was served cost nothing now, and the looks that follow are asked for
        const spent = costs.reduce((sum, { now }) => sum + now, 0);
        const each = costs.map(({ asked }) => asked);
        while (trials > least && predict(spent, each, first.countTrials(trials)) > bound.most) {
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
/** What so many trials will take, on the safe side of the mean of what those that were measured take when they are asked for. */
function predict(spent, costs, trials) {
    if (costs.length === 0)
        return 0;
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / costs.length;
    const more = Math.max(0, trials - costs.length);
    // sums of equal dollars differ in their last digits
    return (spent + mean * more + ROOM * Math.sqrt(variance * more)) * (1 - 1e-9);
}
/** What a trial took, and what it takes when its target is asked. */
function costOf({ cached, usage, cost_usd: usd, judged }, unit, isTargetFree) {
    const sum = (part) => (part?.input_tokens ?? 0) + (part?.output_tokens ?? 0);
    const isUsd = unit === 'usd';
    const judging = isUsd ? (judged?.cost_usd ?? 0) : sum(judged?.usage);
    const target = isTargetFree ? 0 : isUsd ? (usd ?? 0) : sum(usage);
    return { now: judging + (cached ? 0 : target), asked: judging + target };
}

// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/run/describe-run.js

/** The document of a run that is about to begin. */
function describeRun(suite, { identity, target, pins, sources, entries, looks, criticalTrials, createdAtMs, retrievalIndex, judges, base, shard, partial, }) {
    return {
        format: run/* RUN_FORMAT */.i,
        suite: suite.suite,
        config: suite.file,
        suite_digest: suite.digest,
        sources,
        mode: suite.mode,
        ...identity,
        created_at: new Date(createdAtMs).toISOString(),
        ...(shard && { shard }),
        ...(partial && { partial }),
        target: target.facts,
        pins,
        ...(judges.length > 0 && { judges }),
        ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
        ...(base && { fresh: { commit: base.commit, target: base.target.facts } }),
        planned: planFirstLook(suite, entries, { trials: looks[0], criticalTrials }),
        looks: { planned: [...looks], complete: 0 },
        complete: false,
    };
}
function planFirstLook({ gates }, entries, { trials, criticalTrials }) {
    const classTags = [...gates.critical.tags, ...gates.safety.tags];
    const classed = entries.filter(({ tags }) => tags.some((tag) => classTags.includes(tag)));
    const keptCount = classed.filter(({ kept }) => kept).length;
    return {
        cases: entries.filter(({ kept }) => !kept).length,
        trials,
        critical_trials: Math.max(trials, criticalTrials),
        required: classed.filter(({ kept }) => !kept).length,
        ...(keptCount > 0 && { kept: keptCount }),
    };
}

// EXTERNAL MODULE: ./lib/run/join-shards.js
var join_shards = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/score-by-base.js
var score_by_base = __webpack_require__(8849);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 2 modules
var fold_trials = __webpack_require__(3478);
// EXTERNAL MODULE: ./lib/verdict/judge-run.js + 10 modules
var judge_run = __webpack_require__(2882);
;// CONCATENATED MODULE: ./lib/pipeline.js












/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
async function runSuite(request) {
    const { prepared, store, merged } = request;
    const { suite } = prepared;
    for (const judge of prepared.judges)
        judge.recall(request.earlierJudges ?? []);
    const plan = (0,plan_run/* planRun */.n)({ ...request, isSharded: merged !== undefined });
    let { looks } = plan;
    const { criticalTrials } = plan;
    const run = await describeStart(request, { looks, criticalTrials });
    await store.writeRun(run);
    const byBase = await (0,score_by_base/* openByBase */.N4)(request, run);
    const lanes = await openLanes(request, run);
    const { facts, takenOver } = lanes[0];
    const measure = (0,measure_run/* createMeasurer */.hr)(request, { run, lanes, byBase });
    const judge = (complete, sides, stop) => judgeLook({ request, run, lanes, byBase, budget: measure.notes() }, { complete, sides, stop });
    const criticalTags = suite.gates.critical.tags;
    const planOf = (index) => ({
        trials: looks[index],
        criticalTrials,
        criticalTags,
    });
    let stop = merged ? undefined : await measure.look(planOf(0), 0);
    let complete = stop ? 0 : 1;
    if (!stop)
        looks = planAffordable(request, run, lanes, looks);
    const { sides, interrupted } = await measure.align(run);
    if (interrupted)
        stop ??= { ...(0,bound_time/* causeOf */.r)(request.signal), look: 0 };
    let { judged, judgement } = await judge(complete, sides, stop);
    while (!stop && judgement.rerun !== undefined && complete < looks.length) {
        stop = await measure.look(planOf(complete), complete);
        // a look that was cut short is not looked at: the last complete one decides
        if (!stop)
            complete += 1;
        ({ judged, judgement } = await judge(complete, sides, stop));
    }
    const ended = await describeEnd(run, request, complete, stop);
    await store.writeRun(ended);
    return {
        run: ended,
        facts: facts.build(ended),
        ...(byBase && { byBase: byBase.build(ended) }),
        sides: takeFresh(sides, lanes[1], ended),
        judgement,
        judged,
        measured: measure.count(),
        takenOver: merged ? 0 : takenOver,
    };
}
/** The document of a run that is about to begin: also by whose policy it is judged, and what the change does to the yardstick. */
async function describeStart(request, plan) {
    const { prepared, policy, signatures, clock, merged, shard, notes } = request;
    const { suite, pins, sources, entries, partial, judges, yardstick } = prepared;
    const run = describeRun(suite, {
        ...request,
        ...plan,
        pins,
        sources,
        entries,
        ...(partial && { partial }),
        createdAtMs: clock.now(),
        judges: await (0,describe_judges/* describeJudges */.A)(judges),
    });
    return {
        ...run,
        ...(shard && notes.length > 0 && { notes: [...notes] }),
        ...(policy && { policy }),
        ...(signatures && { signatures }),
        ...(yardstick && { yardstick: await (0,score_by_base/* describeYardstick */.iO)(yardstick) }),
        ...(merged?.usage && { usage: merged.usage }),
        ...(merged?.rejudging && { rejudging: merged.rejudging }),
    };
}
/** The run as far as it got, judged; and what it was judged by. */
async function judgeLook({ request, run, lanes, byBase, budget }, { complete, sides, stop }) {
    const { prepared, notes } = request;
    const ended = await describeEnd(run, request, complete, stop);
    const judged = {
        gates: prepared.suite.gates,
        run: lanes[0].facts.build(ended),
        ...takeFresh(sides, lanes[1], ended),
        ...(byBase && { byBase: byBase.build(ended) }),
        // of a budget that is used up the stop itself speaks
        notes: [...notes, ...(request.lateNotes?.() ?? []), ...(stop ? [] : budget)],
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
    const lanes = [await (0,measure_run/* openLane */.BH)(request, own)];
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
    lanes.push(await (0,measure_run/* openLane */.BH)(request, beside));
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
        budget: (0,budget_of/* budgetOf */.n)(suite.run, purpose),
        measured: lanes
            .flatMap(({ facts }) => facts.list())
            .filter(({ trial, outcome }) => trial <= looks[0] && outcome !== 'missing'),
        countTrials: (trials) => (0,measure_run/* countLanes */.J7)(lanes, entries, { trials, criticalTrials, criticalTags }),
        isTargetFree: target.facts.kind === 'recorded',
    });
    run.looks = { ...run.looks, planned: plan.looks, ...(plan.why && { cut: plan.why }) };
    return plan.looks;
}
/** The document once a look is over. */
async function describeEnd(run, { prepared: { judges }, merged, shard, lateNotes }, complete, stop) {
    const looks = { ...run.looks, complete };
    const late = shard && lateNotes ? lateNotes() : [];
    return {
        ...run,
        ...(late.length > 0 && { notes: [...(run.notes ?? []), ...late] }),
        ...(judges.length > 0 && { judges: addUntold(await (0,describe_judges/* describeJudges */.A)(judges), merged) }),
        looks,
        complete: !stop,
        ...(stop && { stopped: stop }),
    };
}
/** Canaries that told nothing in any shard are asked again where it matters: that is not all that they took. */
function addUntold(judges, merged) {
    const untold = merged?.judges.filter(({ canary }) => canary?.result === 'errored') ?? [];
    return untold.length > 0 ? (0,join_shards/* joinJudges */.Zu)([...judges, ...untold]) : judges;
}


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ boundTime),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _budget_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);

/** A timer that is set for longer ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Why a signal was aborted: the run's time is up. */
class TimeUp extends Error {
    cause;
    constructor(minutes) {
        super(`the budget of ${minutes} minutes is used up`);
        this.name = 'TimeUp';
        this.cause = { reason: 'time', message: this.message };
    }
}
/**
 * The signal of a run. Where calls wait for batches, for hours, it is aborted when the minutes are over as well: between two
 * calls is too late. Until `close` a timer runs then.
 */
function boundTime(signal, { run, purpose, clock }) {
    if (!run.batch)
        return { signal, close: async () => undefined };
    const { minutes } = (0,_budget_of_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .n)(run, purpose);
    const up = new AbortController();
    const ended = new AbortController();
    async function wait() {
        await clock.sleep(Math.min(minutes * 60_000, LONGEST_TIMER_MS), ended.signal);
        if (!ended.signal.aborted)
            up.abort(new TimeUp(minutes));
    }
    void wait();
    return {
        signal: AbortSignal.any([signal, up.signal]),
        close: async () => ended.abort(),
    };
}
/** Why a run ends whose signal was aborted. */
function causeOf({ reason }) {
    return reason instanceof TimeUp
        ? reason.cause
        : { reason: 'interrupted', message: 'the run was interrupted' };
}


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Zu: () => (/* binding */ joinJudges),
/* harmony export */   eS: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);

/** `spentOnTrials`: what their trials took. */
function joinShards(runs, spentOnTrials) {
    const judges = joinJudges(runs.flatMap((run) => run.judges ?? []));
    const rejudging = sumSpends(runs.map((run) => run.rejudging));
    const usage = joinUsage(runs.flatMap((run) => run.usage ?? []));
    const canaries = judges.map(({ canary }) => canary?.asked);
    const spent = sumSpends([spentOnTrials, rejudging, ...canaries]);
    return {
        judges,
        ...(usage && { usage }),
        ...(rejudging && { rejudging }),
        ...(spent && { spent }),
    };
}
/** What a trial took of target and judges; nothing of the target where its answer was known. */
function spendOf(trial, isTargetFree) {
    const judged = (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAsked */ .iK)(trial.scores);
    const { usage, cost_usd: usd, cached, attempts } = trial;
    if (cached || isTargetFree)
        return judged;
    const asked = {
        calls: attempts,
        ...(usage && { usage }),
        // a target without prices is not bounded in dollars
        cost_usd: usd ?? 0,
    };
    return (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpend */ .ui)(asked, judged);
}
/** One record a judge. Who obeyed a canary once has obeyed; where one was not answered, another shard may know. */
function joinJudges(records) {
    const byJudge = Map.groupBy(records, ({ name, digest }) => `${digest} ${name}`);
    return [...byJudge.values()].map((same) => {
        const canaries = same.flatMap(({ canary }) => canary ?? []);
        const telling = canaries.find(({ result }) => result === 'obeyed') ??
            canaries.find(({ result }) => result === 'held') ??
            canaries[0];
        const [first] = same;
        if (!telling)
            return first;
        return {
            ...first,
            canary: { ...telling, asked: sumCanaries(canaries, telling.asked.digest) },
        };
    });
}
function sumCanaries(canaries, digest) {
    const list = (key) => [...new Set(canaries.flatMap(({ asked }) => asked[key] ?? []))].sort();
    const [models, fingerprints] = [list('models'), list('fingerprints')];
    return {
        digest,
        calls: 0,
        ...sumSpends(canaries.map(({ asked }) => pickSpend(asked))),
        ...(models.length > 0 && { models }),
        ...(fingerprints.length > 0 && { fingerprints }),
    };
}
function pickSpend({ calls, usage, cost_usd: usd, latency_ms: ms }) {
    return {
        calls,
        ...(usage && { usage }),
        ...(usd !== undefined && { cost_usd: usd }),
        ...(ms !== undefined && { latency_ms: ms }),
    };
}
function sumSpends(spends) {
    return spends.reduce((sum, spend) => (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpend */ .ui)(sum, spend && pickSpend(spend)), undefined);
}
function joinUsage(usages) {
    return usages.reduce((sum, more) => {
        if (!sum)
            return more;
        const calls = (sum.calls ?? 0) + (more.calls ?? 0);
        const usd = sum.cost_usd === undefined || more.cost_usd === undefined
            ? undefined
            : sum.cost_usd + more.cost_usd;
        return {
            ...(0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk)(sum, more),
            ...(calls > 0 && { calls }),
            ...(usd !== undefined && { cost_usd: usd }),
        };
    }, undefined);
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
    laterRate;
    spentUsd = 0;
    spentTokens = 0;
    /** Trials that a call was made for, and those that never need one: what was served says nothing of what a call spends. */
    telling = 0;
    inFlight = 0;
    unpriced;
    breaker = undefined;
    /**
     * `isTargetFree`: recorded outputs cost nothing now, whatever they cost once; their judges do. `beside`: what was spent so
     * far and no trial owns (canaries). `laterRate`: what a call costs of what the first one did, which no batch answered.
     */
    constructor(budget, { startedMs, isTargetFree, beside = () => [], laterRate = 1, }) {
        this.budget = budget;
        this.startedMs = startedMs;
        this.isTargetFree = isTargetFree;
        this.beside = beside;
        this.laterRate = laterRate;
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
        if (isWatched)
            this.watch(trial.output);
        // what was said before was paid for before
        const fresh = trial.scores.filter((score) => !answered?.scores.includes(score));
        const judged = (0,_values_sum_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAsked */ .iK)(fresh);
        const isKnown = trial.cached === true || answered !== undefined || this.isTargetFree;
        const isAlwaysFree = this.isTargetFree && judged === undefined;
        if (!isKnown || isAlwaysFree || (judged?.calls ?? 0) > 0)
            this.telling += 1;
        this.spendOnJudges(judged);
        if (isKnown)
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
        return this.telling === 0 && (usd !== undefined || tokens !== undefined);
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
        const { usd: besideUsd, tokens: besideTokens } = this.sumBeside();
        if (usd !== undefined && this.projectUsd() + besideUsd > usd)
            return { reason: 'budget', message: `the budget of $${usd} is used up` };
        if (tokens !== undefined && this.project(this.spentTokens) + besideTokens > tokens)
            return { reason: 'budget', message: `the budget of ${tokens} tokens is used up` };
        if (nowMs - this.startedMs >= minutes * 60_000)
            return { reason: 'time', message: `the budget of ${minutes} minutes is used up` };
        return undefined;
    }
    /** The bound of which the largest share is used, in words, and that share (1 is all). */
    findFullest(nowMs) {
        const { usd, tokens, minutes } = this.budget;
        const beside = this.sumBeside();
        const bounds = [
            {
                share: (nowMs - this.startedMs) / (minutes * 60_000),
                bound: `the budget of ${minutes} minutes`,
            },
            ...(usd === undefined
                ? []
                : [{ share: (this.spentUsd + beside.usd) / usd, bound: `the budget of $${usd}` }]),
            ...(tokens === undefined
                ? []
                : [
                    {
                        share: (this.spentTokens + beside.tokens) / tokens,
                        bound: `the budget of ${tokens} tokens`,
                    },
                ]),
        ];
        return bounds.reduce((fullest, one) => (one.share > fullest.share ? one : fullest));
    }
    sumBeside() {
        const spends = this.beside();
        return {
            usd: spends.reduce((sum, { cost_usd: cost }) => sum + (cost ?? 0), 0),
            tokens: spends.reduce((sum, spend) => sum + countTokens(spend.usage), 0),
        };
    }
    /** What will have been spent once the calls in flight and one more are done, at the mean so far. */
    project(spent) {
        if (this.telling === 0)
            return spent;
        return spent + (spent / this.telling) * (this.inFlight + 1);
    }
    projectUsd() {
        const projected = this.project(this.spentUsd);
        if (this.telling > 1)
            return projected;
        return this.spentUsd + (projected - this.spentUsd) * this.laterRate;
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

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tellUnused)
/* harmony export */ });
/* harmony import */ var _report_format_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6337);

const MOST_UNUSED_TOLD = 5;
/** Warns of recorded outputs that no case asks for, whatever is selected of the cases. */
function tellUnused(target, cases, log) {
    const unused = describeUnused(target, cases);
    for (const line of unused)
        log.warn(line);
    return unused;
}
function describeUnused(target, { entries }) {
    const unused = target.unused?.(new Set(entries.map(({ id }) => id))) ?? [];
    const told = unused
        .slice(0, MOST_UNUSED_TOLD)
        .map(({ id, place }) => `${(0,_report_format_place_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .d)(place)} is recorded for ${JSON.stringify(id)}, which is no case of this suite`);
    const more = unused.length - told.length;
    return more > 0 ? [...told, `${more} more recorded lines belong to no case`] : told;
}


/***/ })

};
