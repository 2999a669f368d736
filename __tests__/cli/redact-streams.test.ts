import { expect, test } from '@jest/globals';
import type { CliProcess } from '../../src/cli/host.ts';
import { redactStreams } from '../../src/cli/redact-streams.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

test('what was forgotten on its way is no command to a runner', () => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const { stderr } = redactStreams({
    env: {},
    cwd: '/',
    childEntry: 'main.ts',
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  });
  for (const text of Object.values(HOSTILE_STRINGS)) stderr.write(`ok\n${text}\n`);
  expect(
    written
      .join('')
      .split(/\r?\n|\r/)
      .filter((line) => /^\s*::|##\[/.test(line)),
  ).toEqual([]);
  stderr.write('a::b: 2001::1');
  expect(written.at(-1)).toBe('a::b: 2001::1');
});

test('what a verb writes loses the values of secret variables, and the terminal stays a terminal', () => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
  const outside: CliProcess = {
    env: { OPENAI_API_KEY: 'opaque-key-1' },
    cwd: '/',
    childEntry: 'main.ts',
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  };
  const host = redactStreams(outside);
  stream.columns = 100;
  host.stdout.write('the key is opaque-key-1\n');
  host.stderr.write('again: b3BhcXVlLWtleS0x\n');
  expect(written).toEqual(['the key is •••\n', 'again: •••\n']);
  expect([host.stdout.isTTY, host.stdout.columns]).toEqual([true, 100]);
});
