import { expect, test } from '@jest/globals';
import type { Spend } from '../../src/domain/run.ts';
import { BudgetWatch } from '../../src/run/budget-watch.ts';
import { Limits, type Budget } from '../../src/run/limits.ts';

function watch(budget: Budget, beside: () => Spend[] = () => []) {
  const warnings: string[] = [];
  let nowMs = 0;
  const limits = new Limits(budget, { startedMs: 0, isTargetFree: false, beside });
  const watched = new BudgetWatch(limits, {
    log: { warn: (text) => warnings.push(text) },
    clock: { elapsed: () => nowMs },
  });
  const at = (ms: number): string[] => {
    nowMs = ms;
    watched.check();
    return warnings;
  };
  return { at, limits, notes: () => watched.notes() };
}

test('four fifths of the time: once', () => {
  const { at, notes } = watch({ minutes: 1 });
  expect(at(47_000)).toEqual([]);
  expect(at(48_000)).toEqual(['80.0 % of the budget of 1 minutes is used']);
  expect(at(59_000)).toHaveLength(1);
  expect(notes()).toEqual(['98.3 % of the budget of 1 minutes is used']);
});

test('the fullest bound is told, with what no trial owns', () => {
  let canaries: Spend[] = [];
  const { at, limits } = watch({ minutes: 10, usd: 2, tokens: 1000 }, () => canaries);
  limits.spendOnJudges({ calls: 1, cost_usd: 1, usage: { input_tokens: 600, output_tokens: 0 } });
  expect(at(0)).toEqual([]);
  canaries = [{ calls: 1, cost_usd: 0.1, usage: { input_tokens: 200, output_tokens: 50 } }];
  expect(at(0)).toEqual(['85.0 % of the budget of 1000 tokens is used']);
});
