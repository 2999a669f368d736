import { expect, test } from '@jest/globals';
import { listPrograms, listRun } from '../../src/config/started-words.ts';

test.each<[string, string[]]>([
  ['node .', ['.']],
  ['/usr/bin/node server verbose', ['server']],
  ['node --enable-source-maps server verbose more', ['server', 'verbose']],
  ['npx tsx watch src/bot', ['src/bot']],
  [`node ${'--a=b --a b '.repeat(3)}-r c server`, ['b', 'b', 'b', 'c', 'server']],
  [`node ${'--inspect --no-warnings '.repeat(5)}server`, ['server']],
  ['python3 app', []],
  ['node', []],
])('knows what a runner takes for its program: %s', (words, expected) => {
  expect(listPrograms(words.split(' '))).toEqual(expected);
});

test('knows by what a file is read', () => {
  const run = listRun(
    'bash -c source ../lib/common ; python3.12 bin/grade && . bin/env'.split(' '),
  );
  expect(run.get('../lib/common')).toBe('shell');
  expect(run.get('bin/grade')).toBe('python');
  expect(run.get('bin/env')).toBe('shell');
  expect(listRun(['jq', '-e', '.ok']).size).toBe(0);
});
