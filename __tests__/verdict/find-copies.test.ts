import { expect, test } from '@jest/globals';
import { givesCopies } from '../../src/verdict/find-copies.ts';
import { someCase, someTrial } from '../builders/run-facts.ts';

const cases = (answers: readonly string[]) => ({
  cases: answers.map((told, index) =>
    someCase(`c${index}`, [], {
      trials: told.split('').map((answer, at) => someTrial('passed', { trial: at + 1, answer })),
    }),
  ),
});

test('trials are copies where no case that was tried twice varies, and there are some of these', () => {
  expect(givesCopies(cases(['aa', 'bb', 'cc', 'dd', 'ee']))).toBe(true);
  expect(givesCopies(cases(['aa', 'bb', 'cc', 'dd', 'ea']))).toBe(false);
  expect(givesCopies(cases(['aa', 'bb', 'cc', 'dd', 'e']))).toBe(false);
});
