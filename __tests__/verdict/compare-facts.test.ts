import { expect, test } from '@jest/globals';
import { listOtherCases } from '../../src/verdict/compare-facts.ts';
import {
  someCase,
  someRun,
  someTrial,
  type PlainRun,
  type PlainTrial,
} from '../builders/run-facts.ts';

const a = someCase('a', ['passed']);
const b = someCase('b', ['failed']);

test('the order of cases does not matter, nor one that has no trials', () => {
  expect(listOtherCases(someRun([a, b]), someRun([b, a]))).toEqual([]);
  expect(listOtherCases(someRun([a, b, someCase('c', [])]), someRun([b, a]))).toEqual([]);
});

test('cases that differ, and those that only one side has, are named', () => {
  expect(listOtherCases(someRun([a, b]), someRun([a, someCase('b', ['passed'])]))).toEqual(['b']);
  expect(listOtherCases(someRun([a]), someRun([a, b]))).toEqual(['b']);
  expect(listOtherCases(someRun([a, b]), someRun([b]))).toEqual(['a']);
});

test('what an older version did not tell of a trial makes none other; what it told does', () => {
  const told = { metadata_hash: 'hash', errored: ['kind'], unadvised: ['kind'] };
  const now = someCase('a', [], { trials: [someTrial('passed', told)] });
  const stored = (facts: Partial<PlainTrial>): PlainRun =>
    someRun([someCase('a', [], { trials: [someTrial('passed', facts)] })]);
  const isOlder = true;
  const compare = (facts: Partial<PlainTrial>): string[] =>
    listOtherCases(someRun([now]), stored(facts), { isOlder });
  expect(compare({ errored: ['kind'] })).toEqual([]);
  expect(compare({ errored: ['kind'], metadata_hash: 'hash' })).toEqual([]);
  expect(compare({ errored: ['kind'], metadata_hash: 'another' })).toEqual(['a']);
  expect(compare({ metadata_hash: 'hash' })).toEqual(['a']);
  expect(listOtherCases(someRun([now]), stored({ errored: ['kind'] }))).toEqual(['a']);
});
