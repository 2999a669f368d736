import { expect, test } from '@jest/globals';
import { appendCaseBits } from '../../src/feedback/history.ts';
import { someCase, someRun, someTrial } from '../builders/run-facts.ts';

test('what a judge said who laid main’s answer beside makes no case unstable', () => {
  const trials = [
    someTrial('passed', { trial: 1 }),
    someTrial('failed', { trial: 2, uncompared: 'passed' }),
    someTrial('failed', { trial: 3 }),
    someTrial('missing', { trial: 4 }),
  ];
  const run = someRun([someCase('a', [], { trials })]);
  expect(JSON.parse(appendCaseBits('', run))).toEqual({ case_hash: 'hash of a', bits: '110' });
});
