import { describe, expect, test } from '@jest/globals';
import type { RunEstimate } from '../../src/domain/estimate.ts';
import { describeCalls, describeEstimate } from '../../src/report/describe-estimate.ts';

const one: RunEstimate = { basis: 'rough', cases: 1, calls: { least: 1, most: 1 } };
const judges = {
  calls: { least: 1, most: 1 },
  canary_calls: 2,
  input_tokens: 10,
  output_tokens: 5,
};

describe('what a run is expected to take', () => {
  test('one call is one call, also where there may be more', () => {
    expect(describeEstimate(one)).toMatch(/^1 call of the target; tokens,/);
    expect(describeEstimate({ ...one, calls: { least: 1, most: 5 } })).toMatch(
      /^1 call of the target \(5 at most\); /,
    );
    expect(describeEstimate({ ...one, calls: { least: 60, most: 1800 } })).toMatch(
      /^60 calls of the target \(1,800 at most\); /,
    );
    expect(describeCalls({ ...one, judges })).toEqual([
      '1 case, 1 call of the target.',
      expect.stringMatching(/^Judges: 1 call, and 2 for the canaries; /),
    ]);
  });

  test('recorded answers are no calls', () => {
    const recorded: RunEstimate = { ...one, calls: { least: 6, most: 6 }, recorded: true, judges };
    expect(describeEstimate(recorded)).toMatch(
      /^6 recorded answers, 1 call of judges and 2 for canaries; /,
    );
    expect(describeCalls(recorded)[0]).toBe('1 case, 6 recorded answers.');
  });
});
