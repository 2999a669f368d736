// What the benchmarks share: whole processes, timed in turns, in a temporary folder that is removed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const POLL_MS = 10;

const [, , named = 'dist/cli.js'] = process.argv;
/** The entry that is measured. */
export const CLI = resolve(named.startsWith('--') ? 'dist/cli.js' : named);

const folders = [];
process.on('exit', () =>
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

/** A folder with these files, removed when this process ends. */
export function makeFolder(files) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Starts node with these arguments; `ended` gives exit code, seconds, and the peak memory of that one process in MB (Linux). */
export function start(args, cwd = process.cwd()) {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  let peakMb;
  const poll = setInterval(() => (peakMb = readPeakMb(child.pid) ?? peakMb), POLL_MS);
  const ended = new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(poll);
      done({ code, seconds: (performance.now() - begun) / 1000, peakMb, stderr });
    });
  });
  return { child, ended };
}

/** Runs to the end; anything but exit code 0 ends the benchmark. */
export async function run(args, cwd) {
  const ending = await start(args, cwd).ended;
  if (ending.code === 0) return ending;
  console.error(`node ${args.join(' ')} exited with ${ending.code}:\n${ending.stderr}`);
  process.exit(1);
}

function readPeakMb(pid) {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}

/** Takes each of the jobs in turn, `rounds` times over: a busy moment hits all of them alike. */
export async function takeTurns(jobs, rounds) {
  const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, job] of Object.entries(jobs)) results[name].push(await job());
  return results;
}

/** Smallest, middle and largest. */
export function summarize(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) };
}

export function format({ least, median, most }, digits = 2) {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

export function describeMachine() {
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
}
