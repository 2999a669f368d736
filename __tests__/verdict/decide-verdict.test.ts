import { describe, expect, test } from '@jest/globals';
import type { Gates } from '../../src/domain/suite.gen.ts';
import type { GateResult } from '../../src/domain/verdict.ts';
import { decideVerdict } from '../../src/verdict/decide-verdict.ts';
import { someContext } from '../builders/gate-context.ts';
import { someCases, someGates, someRun } from '../builders/run-facts.ts';

const NOTHING = {
  judges: [],
  measured: { cases: 20, trials: 20, missing: 0 },
  baseline: { refused: [] },
};

function decide(
  result: GateResult['result'],
  policy: Partial<Gates> = {},
): ReturnType<typeof decideVerdict> {
  const run = someRun(someCases(20, 'passed'));
  const gate = {
    gate: 'no-regression' as const,
    metric: 'pass_rate',
    rule: '',
    reason: '',
    result,
  };
  return decideVerdict([gate], someContext(run, run, { gates: someGates(policy) }), NOTHING);
}

describe('a green verdict', () => {
  test.each(['warn', 'pass'] as const)(
    'names what was not decided where policy says %s, as its first line does',
    (policy) => {
      expect(decide('inconclusive', { on_inconclusive: policy })).toEqual({
        verdict: 'pass',
        reason: 'nothing failed, but pass_rate: inconclusive',
      });
    },
  );

  test('says on how many cases where all was decided', () => {
    expect(decide('pass').reason).toBe('no regression on 20 cases');
    expect(decide('advisory').reason).toContain('nothing could have failed');
  });
});
