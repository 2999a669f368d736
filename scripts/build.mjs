// Builds dist/: the Action (index.js), the command line (cli/index.cjs) and its launcher (cli.js), each with what it loads.
// --check builds into a temporary folder instead and says how the committed dist/ differs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, transformSync } from 'esbuild';
import { collectLicenses } from './collect-licenses.mjs';

const DIST = 'dist';
const TSC = 'node_modules/typescript/bin/tsc';

// the program is the bundle: it starts its children, and its digest is taken, by its own name
const LAUNCHER = `#!/usr/bin/env node
process.argv[1] = require.resolve('./cli/index.cjs');
require('./cli/index.cjs');
`;

function run(script, ...args) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(1);
}

/**
 * Without comments and indents, in ASCII: two fifths fewer bytes to download, to read, to digest and to compile at every start.
 * Names and lines stay, so that a stack still says where.
 */
const SHRUNK = {
  format: 'cjs',
  target: 'node24',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  charset: 'ascii',
  legalComments: 'none',
  define: { 'import.meta.url': '__importMetaUrl' },
  banner: { js: "const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * What few runs need, or not before the verdict, mostly libraries, each in a file of its own: who asks for it, and what the file holds.
 * `@azure/storage-blob` is in two others. `whenUsed`: the file holds that module, and is loaded when one of its names is first used,
 * for what is asked for by modules that are loaded in every run and need it in few. `built`: options of its own.
 */
const APART = {
  ajv: {
    asked: /^ajv(\/dist\/20(19|20)\.js)?$/,
    holds:
      "export { Ajv } from 'ajv'; export { Ajv2019 } from 'ajv/dist/2019.js'; export { Ajv2020 } from 'ajv/dist/2020.js';",
  },
  openai: {
    asked: /^openai$/,
    holds: "export { APIError, OpenAI } from 'openai';",
    built: {
      inject: ['lib/adapters/models/client-globals.js'],
      define: { ...SHRUNK.define, 'globalThis.ReadableStream': 'undefined' },
    },
  },
  // only behind a proxy
  undici: { asked: /^undici$/, whenUsed: 'undici' },
  artifact: { asked: /^@actions\/artifact$/, holds: "export * from '@actions/artifact';" },
  cache: { asked: /^@actions\/cache$/, holds: "export * from '@actions/cache';" },
  azure: {
    asked: /^@azure\/storage-blob$/,
    holds: "export * from '@azure/storage-blob';",
    // no form is ever sent, and to ask whether a body is one loads all that belongs to Node's `fetch`
    built: { define: { ...SHRUNK.define, FormData: 'undefined' } },
  },
  re2js: { asked: /^re2js$/, whenUsed: 're2js' },
  'json-p3': { asked: /^json-p3$/, whenUsed: 'json-p3' },
  yauzl: { asked: /^yauzl$/, whenUsed: 'yauzl' },
  // what few runs ask for
  batches: {
    asked: /\/batch-desk\.js$/,
    holds: "export { BatchDesk } from './lib/adapters/batches/batch-desk.js';",
  },
  // our own: what reads a cache entry, what is said of a file that is wrong or that few repositories have, the texts of the rubrics that
  // the package brings, and what code, a command or the name of a package leads to in the repository
  tar: { asked: /\/extract-tar\.js$/, whenUsed: resolve('lib/adapters/github/extract-tar.js') },
  'schema-errors': {
    asked: /\/describe-schema-error\.js$/,
    whenUsed: resolve('lib/config/describe-schema-error.js'),
  },
  acceptances: {
    asked: /\/find-acceptance-mistakes\.js$/,
    whenUsed: resolve('lib/config/find-acceptance-mistakes.js'),
  },
  cures: { asked: /\/cure-mistakes\.js$/, whenUsed: resolve('lib/config/cure-mistakes.js') },
  withheld: { asked: /\/withhold-texts\.js$/, whenUsed: resolve('lib/action/withhold-texts.js') },
  rubrics: {
    asked: /\/rubrics\.gen\.js$/,
    whenUsed: resolve('lib/config/rubrics.gen.js'),
  },
  imports: { asked: /\/find-imports\.js$/, whenUsed: resolve('lib/config/find-imports.js') },
  'command-files': {
    asked: /\/find-command-files\.js$/,
    whenUsed: resolve('lib/config/find-command-files.js'),
  },
  'package-names': {
    asked: /\/resolve-package\.js$/,
    whenUsed: resolve('lib/config/resolve-package.js'),
  },
};
const HOSTS = {
  action: { entry: 'index.js', program: 'enter-action', folder: '.' },
  cli: { entry: 'index.cjs', program: 'command-line', folder: 'cli' },
};

/** Leaves what is asked for so to the file of that name. */
const leaveApart = (name, filter, whenUsed) => ({
  name,
  setup({ onResolve, onLoad }) {
    const file = `./${name}.cjs`;
    onResolve({ filter }, ({ kind, namespace }) => {
      if (kind === 'entry-point') return undefined;
      return whenUsed && namespace !== name
        ? { path: name, namespace: name }
        : { path: file, external: true };
    });
    if (!whenUsed) return;
    onResolve({ filter: /./, namespace: name }, () => ({ path: file, external: true }));
    onLoad({ filter: /./, namespace: name }, async () => ({
      contents: writeGetters(Object.keys(await import(whenUsed)), file),
      resolveDir: '.',
    }));
  },
});

/** Modules of Node's own that a short run does not use: each is loaded when one of its names is first used. */
const LATE = /^node:(child_process|fs\/promises)$/;
const LOAD_LATE = {
  name: 'load-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LATE }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    onLoad({ filter: LATE, namespace: 'late' }, async ({ path }) => ({
      contents: writeGetters(Object.keys(await import(path)), path),
      resolveDir: '.',
    }));
  },
};

const writeGetters = (names, module) => {
  // the bundler makes its own of the whole
  const own = names.filter((name) => name !== 'default' && name !== 'module.exports');
  return `for(const name of ${JSON.stringify(own.join(' '))}.split(' '))Object.defineProperty(exports,name,{enumerable:true,get:()=>require('${module}')[name]});`;
};

/**
 * What libraries bring for what we never ask of them, or a host does not: of these files, classes of the same names are left, or what
 * stands here `instead`.
 */
const UNUSED = [
  // tokens, by an HTTP client of a megabyte
  { files: /@actions\/core\/lib\/oidc-utils\.js$/ },
  // the job summary is written by ourselves, and what changes or writes a YAML file's own tokens is not asked for
  { files: /@actions\/core\/lib\/summary\.js$/ },
  { files: /yaml\/dist\/parse\/cst-\w+\.js$/ },
  // tags and documents of YAML 1.1 are refused; merge keys are told from others by it
  { files: /yaml\/dist\/schema\/yaml-1\.1\/.*\.js$/, but: /\/merge\.js$/ },
  // the Action writes no YAML
  { files: /yaml\/dist\/stringify\/.*\.js$/, host: 'action' },
  // loads Node's own HTTP client with it
  { files: /openai\/auth\/workload-identity-auth\.mjs$/ },
  // artifacts are uploaded with it, listed by name, and taken back; found and downloaded by ourselves
  {
    files: /@actions\/artifact\/lib\/internal\/(download|find)\/.*\.js$/,
    but: /\/list-artifacts\.js$/,
  },
  // a client of GitHub's API with a method for each of its thousand routes, for those downloads
  { files: /@actions\/github\/lib\/(github|utils)\.js$/ },
  { files: /@octokit\/plugin-(retry|request-log)\/.*\.js$/ },
  // a JSON of its own, for numbers that GitHub's API does not have
  {
    files: /\/json-with-bigint\.js$/,
    instead: 'export const JSONParse=JSON.parse;export const JSONStringify=JSON.stringify;',
  },
  // a class for every kind of call: we name paths ourselves, but for files and batches
  { files: /openai\/resources\/.*\.mjs$/, but: /\/(index|resources\/(files|batches))\.mjs$/ },
];
const leaveOutUnused = (host) => ({
  name: 'without-unused',
  setup({ onLoad }) {
    const left = UNUSED.filter(({ host: only = host }) => only === host);
    for (const { files, but, instead } of left)
      onLoad({ filter: files }, async ({ path }) => {
        if (but?.test(path)) return undefined;
        if (instead !== undefined) return { contents: instead };
        // Node lists the whole of a CommonJS module among its names
        const names = Object.keys(await import(path)).filter(
          (name) => name !== 'default' && name !== 'module.exports',
        );
        return { contents: names.map((name) => `export class ${name} {}`).join('\n') };
      });
  },
});

/**
 * Names inside of what a generator wrote, and of the libraries of every run: a fifth of them and more, and nobody reads a stack there.
 * Of our own modules only the names inside of functions: what a module declares, and so a stack names, stays.
 */
const OWN = resolve('lib');
const SHORT_NAMED = [
  /\/node_modules\/yaml\/dist\/.*\.js$/,
  /\/node_modules\/@octokit\/(core|endpoint|request)\/.*\.js$/,
];
const SHORT_NAMES = {
  name: 'short-names',
  setup({ onLoad }) {
    const shorten = (path) => ({
      contents: transformSync(readFileSync(path, 'utf8'), {
        minifyIdentifiers: true,
        ...(path.includes('/yaml/') && { format: 'cjs' }),
      }).code,
    });
    for (const filter of SHORT_NAMED) onLoad({ filter }, ({ path }) => shorten(path));
    onLoad({ filter: /\.js$/ }, ({ path }) => (path.startsWith(OWN) ? shorten(path) : undefined));
  },
};

/**
 * A script that is imported is parsed twice: once for the names that it exports. And a program that is run from kept code
 * (src/cli/kept-code.ts) cannot import.
 */
function requireScripts(file) {
  const text = readFileSync(file, 'utf8');
  const required = text.replaceAll(
    /\bimport\((?<name>"\.\/[a-z0-9-]+\.cjs")\)/g,
    'Promise.resolve().then(()=>require($<name>))',
  );
  if (required === text) throw new Error(`${file} imports no script`);
  writeFileSync(file, required);
}

/** A small entry, the program, and the libraries apart that it may ask for: scripts, so that what V8 makes of them can be kept (src/cli/kept-code.ts). */
async function bundle(host, dist) {
  const { entry, program, folder } = HOSTS[host];
  const paths = new Set();
  const wanted = new Set();
  const write = async (file, options, { plugins = [], apart = Object.keys(APART) } = {}) => {
    const { metafile } = await build({
      ...SHRUNK,
      outfile: join(dist, folder, file),
      bundle: true,
      platform: 'node',
      metafile: true,
      logLevel: 'warning',
      plugins: [
        ...plugins,
        leaveOutUnused(host),
        SHORT_NAMES,
        LOAD_LATE,
        ...apart.map((name) => leaveApart(name, APART[name].asked, APART[name].whenUsed)),
      ],
      ...options,
    });
    for (const path of Object.keys(metafile.inputs)) paths.add(resolve(path));
    for (const { imports } of Object.values(metafile.outputs))
      for (const { path } of imports)
        if (path.startsWith('./')) wanted.add(path.slice(2, -'.cjs'.length));
  };
  await write(
    entry,
    { entryPoints: [`lib/${host}/main.js`] },
    { plugins: [leaveApart(program, new RegExp(`/${program}\\.js$`))] },
  );
  await write(`${program}.cjs`, { entryPoints: [`lib/${host}/${program}.js`] });
  for (const file of [entry, `${program}.cjs`]) requireScripts(join(dist, folder, file));
  wanted.delete(program);
  // a library may ask for another one: what is added while the set is walked is walked too
  for (const name of wanted) {
    const { whenUsed, holds = `export * from '${whenUsed}';`, built } = APART[name];
    await write(
      `${name}.cjs`,
      {
        stdin: { contents: holds, resolveDir: '.' },
        ...built,
      },
      { apart: Object.keys(APART).filter((other) => other !== name) },
    );
  }
  writeFileSync(join(dist, folder, 'licenses.txt'), collectLicenses(paths));
}

async function buildInto(folder) {
  // what is left over from a deleted source file or chunk must not survive
  rmSync('lib', { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(TSC, '-p', '.');
  await bundle('action', folder);
  await bundle('cli', folder);
  writeFileSync(join(folder, 'cli.js'), LAUNCHER, { mode: 0o755 });
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function compareFolders(committed, built) {
  const before = new Set(listFiles(committed));
  const after = new Set(listFiles(built));
  return [
    ...[...after].filter((file) => !before.has(file)).map((file) => `missing: ${file}`),
    ...[...before].filter((file) => !after.has(file)).map((file) => `left over: ${file}`),
    ...[...after]
      .filter((file) => before.has(file))
      .filter(
        (file) => !readFileSync(join(committed, file)).equals(readFileSync(join(built, file))),
      )
      .map((file) => `differs: ${file}`),
  ];
}

async function checkDist() {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-dist-'));
  try {
    await buildInto(folder);
    const differences = compareFolders(DIST, folder);
    if (differences.length === 0) return;
    console.error(
      `dist/ is not what src/ builds:\n  ${differences.join('\n  ')}\nRun: npm run build`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await (process.argv.includes('--check') ? checkDist() : buildInto(DIST));
