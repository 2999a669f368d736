// Builds dist/: the Action (index.js), the command line (cli/index.js) and its launcher (cli.js).
// --check builds into a temporary folder instead and says how the committed dist/ differs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectLicenses } from './collect-licenses.mjs';

const DIST = 'dist';
const TSC = 'node_modules/typescript/bin/tsc';
const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

const LAUNCHER = "#!/usr/bin/env node\nawait import('./cli/index.js');\n";

function run(script, ...args) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(1);
}

function bundle(entry, folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'touchstone-stats-'));
  const stats = join(scratch, 'stats.json');
  try {
    // a cached module of another checkout would carry its paths
    run(NCC, 'build', entry, '-o', folder, '--stats-out', stats, '--no-cache', '--quiet');
    writeFileSync(join(folder, 'licenses.txt'), collectLicenses(stats));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function buildInto(folder) {
  // what is left over from a deleted source file or chunk must not survive
  rmSync('lib', { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(TSC, '-p', '.');
  bundle('lib/action/main.js', folder);
  bundle('lib/cli/main.js', join(folder, 'cli'));
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

function checkDist() {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-dist-'));
  try {
    buildInto(folder);
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

if (process.argv.includes('--check')) checkDist();
else buildInto(DIST);
