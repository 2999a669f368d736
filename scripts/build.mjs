// Builds dist/: the Action (index.js), the command line (cli/index.js) and its launcher (cli.js).
// --check builds into a temporary folder instead and says how the committed dist/ differs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, transformSync } from 'esbuild';
import { collectLicenses } from './collect-licenses.mjs';

const DIST = 'dist';
const TSC = 'node_modules/typescript/bin/tsc';
const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

// the program is the bundle: it starts its children, and its digest is taken, by its own name
const LAUNCHER = `#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
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
  format: 'esm',
  target: 'node24',
  minifyWhitespace: true,
  lineLimit: 160,
  charset: 'ascii',
  legalComments: 'none',
};

/** The Action: its entry and the chunks that are loaded when they are needed. */
function bundleAction(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'touchstone-stats-'));
  const stats = join(scratch, 'stats.json');
  try {
    // a cached module of another checkout would carry its paths
    const options = ['--stats-out', stats, '--no-cache', '--quiet'];
    run(NCC, 'build', 'lib/action/main.js', '-o', folder, ...options);
    const { modules } = JSON.parse(readFileSync(stats, 'utf8'));
    writeFileSync(join(folder, 'licenses.txt'), collectLicenses(walkModules(modules)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    writeFileSync(path, transformSync(readFileSync(path, 'utf8'), SHRUNK).code);
  }
}

function* walkModules(modules = []) {
  for (const module of modules) {
    if (module.nameForCondition) yield module.nameForCondition;
    // what webpack joined into one scope
    yield* walkModules(module.modules);
  }
}

const PROGRAM = 'command-line';
/** Libraries that few runs need, each in a file of its own: what is asked of them, and what is in the file. */
const APART = {
  ajv: {
    asked: /^ajv(\/dist\/20(19|20)\.js)?$/,
    holds:
      "export { Ajv } from 'ajv'; export { Ajv2019 } from 'ajv/dist/2019.js'; export { Ajv2020 } from 'ajv/dist/2020.js';",
  },
  openai: { asked: /^openai$/, holds: "export * from 'openai';" },
};

const besides = (name, filter) => ({
  name,
  setup: ({ onResolve }) =>
    onResolve({ filter }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${name}.cjs`, external: true },
    ),
});

/** A small entry, and the program as scripts, so that what V8 makes of them can be kept (src/cli/kept-code.ts). */
async function bundleCommandLine(folder) {
  const paths = new Set();
  const bundle = async (file, options) => {
    const { metafile } = await build({
      ...SHRUNK,
      outfile: join(folder, file),
      bundle: true,
      platform: 'node',
      metafile: true,
      logLevel: 'warning',
      ...options,
    });
    for (const path of Object.keys(metafile.inputs)) paths.add(resolve(path));
  };
  const script = {
    format: 'cjs',
    define: { 'import.meta.url': '__importMetaUrl' },
    banner: { js: "const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
  };
  await bundle('index.cjs', {
    ...script,
    entryPoints: ['lib/cli/main.js'],
    plugins: [besides(PROGRAM, /\/command-line\.js$/)],
  });
  await bundle(`${PROGRAM}.cjs`, {
    ...script,
    entryPoints: ['lib/cli/command-line.js'],
    plugins: Object.entries(APART).map(([name, { asked }]) => besides(name, asked)),
  });
  for (const [name, { holds }] of Object.entries(APART))
    await bundle(`${name}.cjs`, { ...script, stdin: { contents: holds, resolveDir: '.' } });
  writeFileSync(join(folder, 'licenses.txt'), collectLicenses(paths));
}

async function buildInto(folder) {
  // what is left over from a deleted source file or chunk must not survive
  rmSync('lib', { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(TSC, '-p', '.');
  bundleAction(folder);
  await bundleCommandLine(join(folder, 'cli'));
  writeFileSync(join(folder, 'cli.js'), LAUNCHER, { mode: 0o755 });
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
