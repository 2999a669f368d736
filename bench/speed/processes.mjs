// Whole processes, measured: seconds, CPU seconds and peak memory of the whole tree, all exact.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, makeFolder } from '../measure.mjs';

const HOOK = new URL('usage-hook.cjs', import.meta.url).pathname;
const usageFolder = makeFolder({});

/** Runs node with these arguments; anything but one of `codes` throws what it said. */
export async function runNode(args, { cwd, env = {}, codes = [0] } = {}) {
  rmSync(usageFolder, { recursive: true, force: true });
  mkdirSync(usageFolder, { recursive: true });
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, USAGE_FOLDER: usageFolder, NODE_OPTIONS: `--require ${HOOK}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done) => child.on('close', done));
  const seconds = (performance.now() - begun) / 1000;
  if (!codes.includes(code)) throw new Error(`${args.join(' ')} exited with ${code}:\n${said}`);
  const used = readdirSync(usageFolder).map((name) =>
    JSON.parse(readFileSync(join(usageFolder, name), 'utf8')),
  );
  const sum = (key) => used.reduce((total, one) => total + one[key], 0);
  return { seconds, cpu: sum('cpu'), rssMb: sum('rssMb'), said };
}

/** Starts a run in this folder, and kills it once that holds. */
export async function killWhen(cwd, holds) {
  const child = spawn(process.execPath, [CLI, 'run', '--no-cache'], { cwd, stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  while (!(await holds())) await new Promise((next) => setTimeout(next, 2));
  child.kill('SIGKILL');
  await ended;
}

const servers = [];
process.on('exit', () => servers.forEach((server) => server.kill()));

/** The mock server in a process of its own. */
export async function startMock(delayMs) {
  return startServer(new URL('mock-server.mjs', import.meta.url), [String(delayMs)]);
}

/** A script that prints the port of a server which knows /reset and /stats. */
export async function startServer(script, args) {
  const child = spawn(process.execPath, [script.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.push(child);
  const port = await new Promise((done) =>
    child.stdout.once('data', (chunk) => done(Number(chunk))),
  );
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    reset: (settings = {}) =>
      fetch(`${url}/reset`, { method: 'POST', body: JSON.stringify(settings) }),
    stats: async () => (await fetch(`${url}/stats`)).json(),
  };
}
