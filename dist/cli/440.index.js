export const id = 440;
export const ids = [440];
export const modules = {

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  kf: () => (/* binding */ tellReport),
  Hy: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/report/render-junit.js + 1 modules
var render_junit = __webpack_require__(9719);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/adapters/storage/say-unwritable.js
var say_unwritable = __webpack_require__(2849);
;// CONCATENATED MODULE: ./lib/adapters/storage/write-reports.js






/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
async function writeReports(folder, report, run) {
    const places = new Map(report.cases.map(({ id, place }) => [id, place]));
    const junit = (0,render_junit/* renderJunit */.R)(report, { cases: run.cases, placeOf: (id) => places.get(id) });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), (0,render_markdown/* renderMarkdown */.Gc)(report, render_markdown/* SUMMARY_ROOM */.jU));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'junit.xml'), external_node_stream_.Readable.from(junit));
    }
    catch (error) {
        throw (0,say_unwritable/* sayUnwritable */.B)(folder, error);
    }
}

// EXTERNAL MODULE: ./lib/report/format-json.js
var format_json = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/report/render-json.js
var render_json = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/report/render-terminal.js
var render_terminal = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/cli/tell-report.js






/** Writes a run's reports beside it and tells the verdict: people on the terminal, programs in JSON. */
async function tellReport({ report, folder, outcome, suite }, { asJson, host }) {
    await writeReports(folder, report, outcome.facts);
    const place = (0,external_node_path_.relative)(host.cwd, folder) || folder;
    tellVerdict(report, { asJson, host, run: folder, reportPath: (0,external_node_path_.join)(folder, 'report.md') });
    if (!asJson)
        host.stderr.write(`Run: ${place}\n`);
    return exitCodeOf(report, suite.mode);
}
/** JSON on stdout and people's text on stderr, or people's text on stdout. */
function tellVerdict(report, { asJson, host, run, reportPath, }) {
    const stream = asJson ? host.stderr : host.stdout;
    const color = (0,cli_host/* wantsColor */.zK)(stream, host.env);
    stream.write((0,render_terminal/* renderTerminal */.b)(report, { color, width: (0,cli_host/* widthOf */.qz)(stream) }));
    if (!asJson)
        return;
    const document = (0,render_json/* renderJson */.h)(report.verdict, {
        run,
        ...(reportPath !== undefined && { report: reportPath }),
    });
    host.stdout.write(`${(0,format_json.formatJson)(document)}\n`);
}
/** In report mode everything is shown and nothing blocks; what could not be measured still does. */
function exitCodeOf({ verdict }, mode) {
    if (verdict.verdict === 'error')
        return cli_host/* EXIT */.dc.error;
    return verdict.verdict === 'fail' && mode === 'enforce' ? cli_host/* EXIT */.dc.fail : cli_host/* EXIT */.dc.pass;
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerb: () => (/* binding */ runVerb)
});

// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(4071);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gate-suite.js + 33 modules
var gate_suite = __webpack_require__(6195);
// EXTERNAL MODULE: ./lib/verdict/fold-trials.js + 3 modules
var fold_trials = __webpack_require__(2967);
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
const SUITE_LINE = /^suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#.*)?\r?$/m;
/** The name of the suite that a text is of, where it shows one. */
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
// EXTERNAL MODULE: ./lib/cli/tell-report.js + 1 modules
var tell_report = __webpack_require__(7827);
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
        const gated = await (0,gate_suite/* gateSuite */.Y)({
            config,
            selection: await readSelection((0,workplace/* textOf */.b6)(options['filter']), named('failed')),
            purpose: options['record'] === true ? 'record' : 'decide',
            identity: await (0,workplace/* identifyCheckout */.ty)(root),
            report: { subject: 'commit', links: {}, reproduce: describeCommand(args, config) },
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


/***/ })

};
