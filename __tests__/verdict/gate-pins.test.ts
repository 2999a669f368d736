import { describe, expect, test } from '@jest/globals';
import type { Pin } from '../../src/domain/pin.ts';
import type { GateResult } from '../../src/domain/verdict.ts';
import { judgePins } from '../../src/verdict/gate-pins.ts';
import { someContext } from '../builders/gate-context.ts';
import { someCases, someRun } from '../builders/run-facts.ts';

const rubric = (overrides: Partial<Pin> = {}): Pin => ({
  kind: 'rubric',
  path: 'prompts/kind.md',
  version: '1',
  sha256: 'a'.repeat(64),
  ...overrides,
});

function judge(before: Pin[] | undefined, after: Pin[]): GateResult {
  const runOf = (pins: Pin[]) => someRun(someCases(1, 'passed'), { pins });
  return judgePins(someContext(runOf(after), before && runOf(before)));
}

describe('the pins of a run', () => {
  test('match: that was checked before the first call', () => {
    expect(judge(undefined, [rubric()])).toEqual({
      gate: 'pins',
      rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
      result: 'pass',
      reason: 'they match',
    });
    expect(judge([rubric()], [rubric()]).result).toBe('pass');
  });

  test('are void where a lock was rewritten by hand: another text, and still the same version', () => {
    expect(judge([rubric()], [rubric({ sha256: 'b'.repeat(64) })])).toMatchObject({
      result: 'error',
      reason:
        'the rubric prompts/kind.md has another text than on main, and still calls itself version "1"',
      next: 'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate',
    });
  });

  test.each([
    ['another version', [rubric({ version: '2', sha256: 'b'.repeat(64) })]],
    ['another path', [rubric({ path: 'prompts/kinder.md', sha256: 'b'.repeat(64) })]],
    ['none any more', []],
    ['the same text under another version', [rubric({ version: '2' })]],
  ])('stand with %s', (_, after) => {
    expect(judge([rubric()], after).result).toBe('pass');
  });

  test.each(['dataset', 'judge', 'labels', 'model', 'scorer', 'verdicts'] as const)(
    'of kind %s may change under one version: their change is told, not refused',
    (kind) => {
      const pin = { ...rubric(), kind };
      expect(judge([pin], [{ ...pin, sha256: 'b'.repeat(64) }]).result).toBe('pass');
    },
  );

  test('a rubric of the package changes with the package: that is not in its front matter to raise', () => {
    const own = rubric({ path: 'touchstone:tone' });
    expect(judge([own], [{ ...own, sha256: 'b'.repeat(64) }]).result).toBe('pass');
  });
});
