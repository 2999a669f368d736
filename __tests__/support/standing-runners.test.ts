import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { StandingRunners, type StandingStep } from './standing-runners.ts';

/** Tells what it finds, and leaves as much behind as a step can. */
const STEP = `
const seen = require('./state.cjs');
seen.count += 1;
process.stdout.write(JSON.stringify({
  pid: process.pid,
  count: seen.count,
  name: process.env.NAME,
  left: process.env.LEFT,
  cwd: process.cwd(),
  listeners: process.listenerCount('warning') + process.listenerCount('exit'),
  exitCode: process.exitCode,
}) + '\\n');
process.env.LEFT = 'behind';
process.on('warning', () => undefined);
process.on('exit', (code) => console.error('left with ' + code));
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => write('patched ' + text, ...rest);
process.exitCode = Number(process.env.CODE);
setTimeout(() => {
  if (process.env.END) eval(process.env.END);
  process.stdout.write('no line break');
}, 20);
`;

let folder: string;
const runners = new StandingRunners();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standing-'));
  await writeFile(join(folder, 'step.cjs'), STEP);
  await writeFile(join(folder, 'state.cjs'), 'exports.count = 0;');
});

afterAll(async () => {
  runners.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (env: Record<string, string>, step: Partial<StandingStep> = {}) =>
  runners.run({
    entry: join(folder, 'step.cjs'),
    cwd: folder,
    env,
    onLine: () => undefined,
    timeoutMs: 60_000,
    ...step,
  });

test('a step finds nothing of the one before it in the same process', async () => {
  const first = await run({ NAME: 'first', CODE: '3' });
  const second = await run({ NAME: 'second', CODE: '0' }, { cwd: tmpdir() });

  expect(first).toMatchObject({ exitCode: 3, signal: null, stderr: 'left with 3' });
  expect(second).toMatchObject({ exitCode: 0, signal: null, stderr: 'left with 0' });
  const [facts, last] = second.stdout.split('\n');
  expect(last).toBe('patched no line break');
  const before = JSON.parse(first.stdout.split('\n')[0]!) as object;
  expect(JSON.parse(facts!)).toEqual({ ...before, name: 'second', cwd: tmpdir() });
});

test('side by side steps have a process each', async () => {
  const ends = await Promise.all([run({ CODE: '0' }), run({ CODE: '1' })]);

  expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 1]);
  const pids = ends.map(
    ({ stdout }) => (JSON.parse(stdout.split('\n')[0]!) as { pid: number }).pid,
  );
  expect(new Set(pids).size).toBe(2);
});

test.each([
  ['process.exit(7)', { exitCode: 7, signal: null }],
  ["process.kill(process.pid, 'SIGKILL')", { exitCode: null, signal: 'SIGKILL' }],
  ["throw new Error('in passing')", { exitCode: 1, signal: null }],
])('a step may end its process, by %s; the next one has another', async (END, end) => {
  expect(await run({ CODE: '0', END })).toMatchObject(end);
  expect(await run({ CODE: '0' })).toMatchObject({ exitCode: 0 });
});

test('a step that does not end is killed, and told with what it said', async () => {
  const endless = run({ CODE: '0', END: 'setInterval(() => undefined, 1000)' }, { timeoutMs: 500 });
  await expect(endless).rejects.toThrow(/ran past 500 ms\.\n.*"count":1/);
  expect(await run({ CODE: '0' })).toMatchObject({ exitCode: 0 });
});
