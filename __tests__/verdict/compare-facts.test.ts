import { expect, test } from '@jest/globals';
import { listOtherCases } from '../../src/verdict/compare-facts.ts';
import { someCase, someRun } from '../builders/run-facts.ts';

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
