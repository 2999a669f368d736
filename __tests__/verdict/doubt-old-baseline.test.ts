import { expect, test } from '@jest/globals';
import type { BaselineInfo, GateResult } from '../../src/domain/verdict.ts';
import { doubtOldBaseline } from '../../src/verdict/doubt-old-baseline.ts';

const failed: GateResult = {
  gate: 'cost',
  metric: 'increase',
  rule: 'at most 20 % more than the baseline',
  result: 'fail',
  reason: '2.00 times the baseline',
};
const doubt = (info: Partial<BaselineInfo>, gate = failed): GateResult =>
  doubtOldBaseline(gate, gate.reason, { baseline: { info: { refused: [], ...info } } });
const commits = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index).repeat(40));

test('a failure may be of the commits between, which are named', () => {
  expect(doubt({ commit: 'a'.repeat(40), behind: 7, touched: commits(6) })).toMatchObject({
    result: 'inconclusive',
    reason:
      '2.00 times the baseline; but the baseline is of aaaaaaa, 7 commits before the base of this change, and what lies between touches what the suite depends on (0000000, 1111111, 2222222, 3333333, 4444444 and 1 more)',
  });
});

test('what holds, or has nothing between that could have done it, stays as it is', () => {
  const held = { ...failed, result: 'pass' as const };
  expect(doubt({ behind: 1, touched: commits(1) }, held)).toBe(held);
  expect(doubt({ behind: 1 })).toBe(failed);
});
