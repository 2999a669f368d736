import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSandbox, type ChildSandbox } from '../../../src/adapters/sandbox/open-sandbox.ts';
import type { SandboxResult } from '../../../src/ports/sandbox.ts';
import { CHILD_ENTRY } from '../../support/shared-folder.ts';
import { SUPPORT_FOLDER } from '../../support/support-folder.ts';
import { isGoneSoon } from '../../support/processes.ts';

const BOT = 'bots/misbehave.mjs';

const opened: ChildSandbox[] = [];
afterAll(() => Promise.all(opened.map((sandbox) => sandbox.close())));

function open(size: number, env: Record<string, string> = {}): ChildSandbox {
  const own = { PATH: process.env['PATH'] ?? '', ...env };
  const sandbox = openSandbox({ root: SUPPORT_FOLDER, childEntry: CHILD_ENTRY, env: own, size });
  opened.push(sandbox);
  return sandbox;
}

describe('callModule', () => {
  let sandbox: ChildSandbox;
  beforeAll(() => {
    sandbox = open(2);
  });

  const act = (name: string, timeoutMs = 20_000): Promise<SandboxResult> =>
    sandbox.callModule({ module: BOT, args: [name, {}], timeoutMs });

  test('gives what the default export returns', async () => {
    const args = ['hello', { id: 'a', trial: 2, context: [1], metadata: { k: null } }];
    const result = await sandbox.callModule({ module: 'bots/echo.mjs', args, timeoutMs: 20_000 });
    expect(result).toEqual({
      kind: 'value',
      durationMs: expect.any(Number),
      value: {
        output: 'a/2: hello',
        usage: { input_tokens: 3, output_tokens: 5 },
        finish_reason: 'context [1]',
        model: 'metadata {"k":null}',
      },
    });
  });

  test.each([
    ['bots/common.cjs', 'common: x'],
    ['bots/typed.ts', 'typed: x'],
  ])('runs %s', async (module, value) => {
    const result = await sandbox.callModule({ module, args: ['x'], timeoutMs: 20_000 });
    expect(result).toMatchObject({ kind: 'value', value });
  });

  test.each([
    ['throw', 'TypeError: the bot broke'],
    ['reject', 'the bot rejected'],
    ['throw-text', 'threw just text'],
  ])('%s: threw', async (name, message) => {
    expect(await act(name)).toMatchObject({ kind: 'threw', message });
  });

  test.each([
    ['bots/broken-import.mjs', 'cannot be loaded'],
    ['bots/no-default.mjs', 'no default export'],
  ])('%s: threw', async (module, message) => {
    const result = await sandbox.callModule({ module, args: [], timeoutMs: 20_000 });
    expect(result).toMatchObject({ kind: 'threw', message: expect.stringContaining(message) });
  });

  test.each([
    ['exit-zero', 'exit code 0'],
    ['exit-late', 'exit code 7'],
    ['print-and-exit', 'exit code 3: out of luck'],
    ['crash', 'SIGABRT'],
    ['rubbish', 'no reply'],
    ['huge-message', 'sent'],
  ])('%s: exited, and the next job runs in a new process', async (name, message) => {
    expect(await act(name)).toMatchObject({
      kind: 'exited',
      message: expect.stringContaining(message),
    });
    expect(await act('number')).toMatchObject({ kind: 'value', value: 42 });
  });

  test('a value that JSON cannot carry, or is too large, is the module’s fault', async () => {
    expect(await act('circular')).toMatchObject({ kind: 'threw' });
    expect(await act('huge')).toMatchObject({
      kind: 'threw',
      message: expect.stringContaining('characters'),
    });
    expect(await act('nothing')).toMatchObject({ kind: 'value', value: null });
  });

  test('a reply to another job is nobody’s', async () => {
    expect(await act('forge-other')).toMatchObject({ kind: 'value', value: 'genuine' });
  });

  test.each(['loop', 'hang'])('%s: killed when its time is up', async (name) => {
    const result = await act(name, 300);
    expect(result.kind).toBe('timeout');
    expect(result.durationMs).toBeGreaterThanOrEqual(290);
    expect(await act('number')).toMatchObject({ kind: 'value' });
  });

  test('a signal aborts before the kill: the module may still answer', async () => {
    const call = (name: string) =>
      sandbox.callModule({ module: BOT, args: [name, {}], timeoutMs: 20_000, abortAfterMs: 50 });
    expect(await call('signal')).toMatchObject({ kind: 'value', value: 'aborted: TimeoutError' });
    expect(await call('signal-throw')).toMatchObject({ kind: 'timeout' });
  });

  test('the run’s signal stops a call at once', async () => {
    const controller = new AbortController();
    const call = sandbox.callModule(
      { module: BOT, args: ['hang', {}], timeoutMs: 20_000 },
      controller.signal,
    );
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ kind: 'exited' });
  });

  test('a module outside the repository is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-out-'));
    const outside = join(folder, 'outside.mjs');
    writeFileSync(outside, 'export default () => 1;');
    const link = join(SUPPORT_FOLDER, 'bots', 'link-out.mjs');
    symlinkSync(outside, link);
    try {
      const call = sandbox.callModule({ module: 'bots/link-out.mjs', args: [], timeoutMs: 20_000 });
      await expect(call).rejects.toThrow('leads out of the repository');
    } finally {
      rmSync(link);
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what a child has', () => {
  test('only the variables it was given', async () => {
    process.env['INPUT_SECRET_OF_THE_HOST'] = 'secret';
    const sandbox = open(1, { BOT_API_KEY: 'k' });
    const result = await sandbox.callModule({ module: BOT, args: ['env'], timeoutMs: 20_000 });
    delete process.env['INPUT_SECRET_OF_THE_HOST'];
    const env = JSON.parse(result.kind === 'value' ? (result.value as string) : '{}') as object;
    expect(Object.keys(env).sort()).toEqual(['BOT_API_KEY', 'PATH']);
  });

  test('a process that is used again, and not shared with another pool', async () => {
    const [one, other] = [open(1), open(1)];
    const pids = await Promise.all(
      [one, one, other].map((sandbox) =>
        sandbox.callModule({ module: BOT, args: ['pid'], timeoutMs: 20_000 }),
      ),
    );
    const [first, second, third] = pids.map((result) => 'value' in result && result.value);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('what is left behind', () => {
  test('no grandchild after a time-out, no child after close', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-pid-'));
    const sandbox = open(1, { PID_FILE: join(folder, 'pid') });
    const result = await sandbox.callModule({ module: BOT, args: ['grandchild'], timeoutMs: 3000 });
    expect(result.kind).toBe('timeout');
    expect(await isGoneSoon(Number(readFileSync(join(folder, 'pid'), 'utf8')))).toBe(true);
    const call = await sandbox.callModule({ module: BOT, args: ['pid'], timeoutMs: 20_000 });
    await sandbox.close();
    expect(await isGoneSoon(Number('value' in call && call.value))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['exits', 'process.exit(0)'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')"],
  ])('nothing when the parent %s', async (_, ending) => {
    const source = pathToFileURL(
      join(SUPPORT_FOLDER, '../../src/adapters/sandbox/open-sandbox.ts'),
    );
    const script = `
      const { openSandbox } = await import(${JSON.stringify(source.href)});
      const sandbox = openSandbox({ root: ${JSON.stringify(SUPPORT_FOLDER)},
        childEntry: ${JSON.stringify(CHILD_ENTRY)}, env: { PATH: process.env.PATH }, size: 2 });
      const call = (name) => sandbox.callModule({ module: ${JSON.stringify(BOT)}, args: [name], timeoutMs: 60_000 });
      const { value } = await call('pid');
      process.stdout.write(value, () => { void call('hang'); setTimeout(() => ${ending}, 100); });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let printed = '';
    parent.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await new Promise((resolve) => parent.once('close', resolve));
    expect(Number(printed)).toBeGreaterThan(0);
    expect(await isGoneSoon(Number(printed))).toBe(true);
  });

  test('nothing in our own output', async () => {
    const script = `
      const { openSandbox } = await import(${JSON.stringify(
        pathToFileURL(join(SUPPORT_FOLDER, '../../src/adapters/sandbox/open-sandbox.ts')).href,
      )});
      const sandbox = openSandbox({ root: ${JSON.stringify(SUPPORT_FOLDER)},
        childEntry: ${JSON.stringify(CHILD_ENTRY)}, env: { PATH: process.env.PATH }, size: 1 });
      const result = await sandbox.callModule({ module: ${JSON.stringify(BOT)}, args: ['print'], timeoutMs: 60_000 });
      process.stdout.write(result.kind);
      await sandbox.close();`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let printed = '';
    for (const stream of [parent.stdout, parent.stderr]) {
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    }
    await new Promise((resolve) => parent.once('close', resolve));
    expect(printed).toBe('value');
  });
});

test('ten thousand calls: little work for the parent, no growth', async () => {
  const sandbox = open(4);
  const calls = 10_000;
  let asked = 0;
  async function loop(): Promise<void> {
    while (asked < calls) {
      asked += 1;
      const args = [`question ${asked}`, { id: 'a', trial: 1 }];
      const result = await sandbox.callModule({
        module: 'bots/echo.mjs',
        args,
        timeoutMs: 20_000,
        abortAfterMs: 19_000,
      });
      if (result.kind !== 'value') throw new Error(`call ${asked}: ${result.kind}`);
    }
  }
  const before = { cpu: process.cpuUsage(), rss: process.memoryUsage().rss };
  await Promise.all([loop(), loop(), loop(), loop()]);
  const { user, system } = process.cpuUsage(before.cpu);
  // 45 microseconds each; a process of its own for each takes tens of thousands
  expect((user + system) / calls).toBeLessThan(2000);
  expect(process.memoryUsage().rss - before.rss).toBeLessThan(150 * 1024 * 1024);
});
