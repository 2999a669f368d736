import { describe, expect, test } from '@jest/globals';
import {
  describeSpend,
  describeStatus,
  describeTarget,
  linkPages,
  tellPages,
} from '../../src/report/describe-report.ts';
import { tellTakenOut } from '../../src/values/headline-words.ts';
import { aReport } from '../builders/report.ts';

describe('how a case went of which something else is expected now', () => {
  const statusOf = (
    [passedThere, rescored, trials]: readonly [number, number, number],
    [passed, here]: readonly [number, number],
  ): string =>
    describeStatus({
      id: 'x',
      kind: 'reexpected',
      tags: [],
      critical: false,
      safety: false,
      before: { passed: rescored, trials, passedThere },
      after: { passed, trials: here },
    });

  test.each([
    [[1, 0, 1], [0, 1], "passed on main; by what is expected now main's answer fails too"],
    [
      [1, 0, 1],
      [1, 1],
      "passed on main; by what is expected now main's answer fails, and this one passes",
    ],
    [
      [0, 1, 1],
      [0, 1],
      "failed on main; by what is expected now main's answer passes, and this one fails",
    ],
    [
      [5, 1, 5],
      [0, 3],
      "5/5 trials passed on main; by what is expected now 1/5 of main's pass, and 0/3 here",
    ],
  ] as const)('%j %j', (before, after, told) => {
    expect(statusOf(before, after)).toBe(told);
  });
});

test('what changed about the target', () => {
  const targetChanges = [
    { what: 'model', before: 'a', after: 'b' },
    { what: 'top_p', after: '1' },
    { what: 'prompt' },
  ];
  expect(describeTarget(aReport({}, { targetChanges }))).toBe(
    'model `a` → `b`; top_p not set → `1`; prompt changed',
  );
  expect(describeTarget(aReport())).toBeUndefined();
});

describe('critical and safety cases that a change takes out', () => {
  const passes = { result: 'passes' as const, class: 'critical' as const };
  const yardstick = {
    commit: '9f8e7d6',
    kept: [
      { id: 'a', ...passes, taken_out: true as const },
      { id: 'another input', ...passes },
      { id: 'no class', result: 'passes' as const, taken_out: true as const },
    ],
    passes_here_only: [],
    passes_there_only: [],
  };

  test('are named', () => {
    expect(tellTakenOut(yardstick)).toEqual(['1 critical case was taken out (`a`)']);
  });

  test('unless somebody has signed for it', () => {
    const signed = { ...yardstick, approved_by: ['octocat'] };
    expect(tellTakenOut(signed)).toEqual([]);
  });
});

describe('pages that help', () => {
  test('have an address of their own where it is known', () => {
    const docs = 'https://github.com/acme/touchstone/blob/v1/docs';
    expect(tellPages(['pins'], docs)).toBe(`${docs}/when-it-breaks.md#pins`);
    expect(linkPages(['pins'], docs)).toBe(
      `[\`docs/when-it-breaks.md#pins\`](${docs}/when-it-breaks.md#pins)`,
    );
  });

  test('are said to stand elsewhere where it is not', () => {
    const told = 'Touchstone’s own docs/when-it-breaks.md#pins';
    expect(tellPages(['pins'], undefined)).toBe(told);
  });
});

test('what judging cost is unknown for want of a price, or of tokens that it would be of', () => {
  const spendOf = (tokens: number): string => {
    const report = aReport({ judging: {} });
    const judges = { calls: 3, input_tokens: tokens, output_tokens: 0 };
    const usage = { ...report.verdict.usage, judges };
    return describeSpend({ ...report, verdict: { ...report.verdict, usage } }).join('; ');
  };
  expect(spendOf(100)).toContain('judging: cost unknown (no price for a judge)');
  expect(spendOf(0)).toContain('judging: cost unknown (no judge says how many tokens)');
});
