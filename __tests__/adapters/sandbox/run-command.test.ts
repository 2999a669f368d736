import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommand, type CommandResult } from '../../../src/adapters/sandbox/run-command.ts';
import { stretchMs } from '../../support/patience.ts';
import { isGoneSoon } from '../../support/processes.ts';

const root = tmpdir();
const node = process.execPath;

function run(
  script: string,
  { stdin = '', timeoutMs = 20_000, env = {}, signal = new AbortController().signal } = {},
): Promise<CommandResult> {
  return runCommand({ command: [node, '-e', script], stdin, timeoutMs }, { root, env }, signal);
}

describe('runCommand', () => {
  test('gives what was printed and the exit code', async () => {
    const script =
      "process.stdin.on('data', (d) => process.stdout.write('got ' + d)); process.stdin.on('end', () => { console.error('why'); process.exitCode = 3; })";
    expect(await run(script, { stdin: 'line\n' })).toMatchObject({
      kind: 'value',
      value: { stdout: 'got line\n', stderr: 'why', exitCode: 3 },
    });
  });

  test('no shell: an argument is an argument', async () => {
    const command = [node, '-e', 'process.stdout.write(process.argv[1])', '$(id); `id` && x'];
    const result = await runCommand({ command, stdin: '', timeoutMs: 20_000 }, { root, env: {} });
    expect(result).toMatchObject({ value: { stdout: '$(id); `id` && x' } });
  });

  test('only the variables it was given', async () => {
    const result = await run('process.stdout.write(Object.keys(process.env).join())', {
      env: { ONLY: '1' },
    });
    expect(result).toMatchObject({ value: { stdout: 'ONLY' } });
  });

  test('a program that does not read its input is no error', async () => {
    expect(await run('process.exit(0)', { stdin: 'x'.repeat(1_000_000) })).toMatchObject({
      kind: 'value',
      value: { exitCode: 0 },
    });
  });

  test('a program that is not there', async () => {
    const result = await runCommand(
      { command: ['no-such-program-here'], stdin: '', timeoutMs: 20_000 },
      { root, env: {} },
    );
    expect(result).toMatchObject({
      kind: 'threw',
      message: 'cannot start the command: no-such-program-here: no such program',
    });
  });

  test('endless output is cut', async () => {
    const result = await run("for (;;) require('fs').writeSync(1, 'x'.repeat(65536))");
    expect(result).toMatchObject({
      kind: 'threw',
      message: expect.stringContaining('printed more than'),
    });
  });

  test('its time is up: the whole family is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-pid-'));
    const pidFile = join(folder, 'pid');
    const script = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e3)'], { stdio: 'inherit' });
      require('fs').writeFileSync(process.env.PID_FILE, String(c.pid)); setInterval(() => {}, 1e3);`;
    const result = await run(script, { timeoutMs: 3000, env: { PID_FILE: pidFile } });
    expect(result.kind).toBe('timeout');
    expect(await isGoneSoon(Number(readFileSync(pidFile, 'utf8')))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  test('a grandchild that keeps the output open does not hold the answer back', async () => {
    const script = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 120e3)'], { stdio: 'inherit', detached: true }).unref();
      process.stdout.write('done');`;
    const result = await run(script, { timeoutMs: 60_000 });
    expect(result).toMatchObject({ kind: 'value', value: { stdout: 'done' } });
    expect(result.durationMs).toBeLessThan(30_000);
  });

  describe('what a program of its group prints after it ended', () => {
    const bash = (script: string): Promise<CommandResult> =>
      runCommand(
        { command: ['bash', '-c', script], stdin: '', timeoutMs: 20_000 },
        { root, env: { PATH: process.env['PATH'] ?? '' } },
      );

    test('is read, be it long', async () => {
      const late = await bash('exec > >(sleep 0.2; cat); echo answered');
      expect(late).toMatchObject({ kind: 'value', value: { stdout: 'answered\n', exitCode: 0 } });
      const slow = await bash('(sleep 1; head -c 3000000 /dev/zero) & exit 0');
      const { stdout = '', cut } = slow.kind === 'value' ? slow.value : {};
      expect({ bytes: stdout.length, cut }).toEqual({ bytes: 3_000_000, cut: undefined });
      expect(slow.durationMs).toBeGreaterThan(900);
    });

    test('may be the rest of it: where it does not end, that is said, and it is killed', async () => {
      const result = await bash('sleep 600 & echo $!');
      const { stdout = '', cut } = result.kind === 'value' ? result.value : {};
      expect(cut).toContain('held its stdout open (5 s later it was killed)');
      expect(await isGoneSoon(Number(stdout))).toBe(true);
    });

    test('one that escaped is waited for once, and is no part of what it took', async () => {
      const startMs = performance.now();
      const result = await bash('setsid sleep 3 & echo answered');
      expect(result).toMatchObject({ value: { stdout: 'answered\n' } });
      expect(performance.now() - startMs).toBeLessThan(stretchMs(900));
      expect(result.durationMs).toBeLessThan(stretchMs(400));
    });

    test('a server that has its output elsewhere is killed at once, also where it kept stderr', async () => {
      for (const elsewhere of ['>/dev/null', '>/dev/null 2>&1']) {
        const result = await bash(`sleep 600 ${elsewhere} & echo $!`);
        expect(result).toMatchObject({ value: { exitCode: 0 } });
        expect(result.durationMs).toBeLessThan(stretchMs(400));
        const { stdout = '', cut } = result.kind === 'value' ? result.value : {};
        expect(cut).toBeUndefined();
        expect(await isGoneSoon(Number(stdout))).toBe(true);
      }
    });

    test('is not waited for when the run stops', async () => {
      const startMs = performance.now();
      const result = await runCommand(
        { command: ['sh', '-c', 'sleep 600 & exit 0'], stdin: '', timeoutMs: 20_000 },
        { root, env: { PATH: process.env['PATH'] ?? '' } },
        AbortSignal.timeout(700),
      );
      expect(result).toMatchObject({ kind: 'exited', message: 'stopped with the run' });
      expect(performance.now() - startMs).toBeLessThan(stretchMs(3000));
    });
  });

  test('a grandchild that escaped may be the one to answer where nothing was printed', async () => {
    const script = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 3e3)'], { stdio: 'inherit', detached: true }).unref();`;
    expect(await run(script)).toMatchObject({
      value: { stdout: '', cut: expect.stringContaining('held its stdout open (it still does)') },
    });
  });

  test('ended by a signal', async () => {
    expect(await run("process.kill(process.pid, 'SIGSEGV')")).toMatchObject({
      kind: 'exited',
      message: expect.stringContaining('SIGSEGV'),
    });
  });

  test('stopped with the run', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(await run('setInterval(() => {}, 1e3)', { signal: controller.signal })).toMatchObject({
      kind: 'exited',
      message: 'stopped with the run',
    });
  });
});
