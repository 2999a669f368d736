import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommand, type CommandResult } from '../../../src/adapters/sandbox/run-command.ts';
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
