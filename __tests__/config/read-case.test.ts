import { expect, test } from '@jest/globals';
import { findLayoutProblem } from '../../src/config/read-case.ts';
import { expectLinear } from '../support/growth.ts';

const refuse = (text: string): string =>
  findLayoutProblem({ text, line: 1, offset: 0, length: text.length }, 'd.jsonl')?.message ?? '';
const looksLikeCsv = (text: string): boolean => refuse(text).includes('CSV');

test.each([
  ['id,input', true],
  ['id;input\treference', true],
  [',,,', true],
  [',,', false],
  ['id', false],
  ['id,', false],
  [',id', false],
  ['{"id": 1, "input": 2}', false],
])('a line of names is told from a case: %j', (text, expected) => {
  expect(looksLikeCsv(text)).toBe(expected);
});

test('in linear time', () =>
  expectLinear(20_000, (count) => {
    const text = `${','.repeat(count)}:`;
    return () => expect(looksLikeCsv(text)).toBe(false);
  }));

test.each([
  ['../shared/faq.jsonl', true],
  ['{"id":"a","input":"faq.jsonl"}', false],
  ['"faq.jsonl"', false],
  ['faq.json', false],
])('a link that was checked out as a text is told from a case: %j', (text, expected) => {
  expect(refuse(text).includes('symbolic link')).toBe(expected);
});
