import { describe, expect, test } from '@jest/globals';
import type { GateResult, JudgeSummary } from '../../src/domain/verdict.ts';
import {
  describeJudges,
  describeSplits,
  groupConflicts,
  type JudgeRow,
} from '../../src/report/describe-judges.ts';
import { aJudge, anUncalibratedJudge, aSplit } from '../builders/judged-report.ts';
import { aGate } from '../builders/verdict.ts';

function describeOne(judge: JudgeSummary, gates: GateResult[] = []): JudgeRow {
  return describeJudges({ judges: [judge], gates })[0]!;
}
const agreementOf = (calibration: Partial<NonNullable<JudgeSummary['calibration']>>): string =>
  describeOne(aJudge({ calibration: { ...aJudge().calibration!, ...calibration } })).agreement;

describe('a judge in words', () => {
  test('its rubric with its version, its models, its agreement, its role', () => {
    expect(describeOne(aJudge())).toMatchObject({
      rubric: '`evals/prompts/faithfulness.md` v2',
      models: '`gpt-5-mini-2025-08-07`',
      agreement: '92 of 100 labels, kappa 0.84',
      role: 'blocks',
      remarks: [],
    });
  });

  test('its panel, or that its verdicts were recorded', () => {
    expect(
      describeOne(aJudge({ models: [{ model: 'a' }, { model: 'b', pinned: '7' }] })).models,
    ).toBe('`a`, `b`');
    expect(describeOne(aJudge({ models: [] })).models).toBe('recorded verdicts');
  });

  test('what is not known of its agreement is left out, and 1 label is one', () => {
    const { kappa: _, ...counts } = aJudge().calibration!;
    expect(describeOne(aJudge({ calibration: counts })).agreement).toBe('92 of 100 labels');
    expect(agreementOf({ labels: 1, agreed: 0, kappa: -0.659 })).toBe('0 of 1 label, kappa −0.66');
    expect(agreementOf({ errored: 3 })).toBe('92 of 100 labels, kappa 0.84, 3 errored');
    expect(agreementOf({ recorded: true })).toContain('by verdicts recorded elsewhere');
    expect(describeOne(anUncalibratedJudge()).agreement).toBe('unknown');
  });

  test('a kappa that is next to nothing is 0, without a sign', () => {
    expect(agreementOf({ kappa: -0.001 })).toBe('92 of 100 labels, kappa 0.00');
  });

  test.each([
    ['blocks', aJudge()],
    ['advises only', anUncalibratedJudge()],
    ['not measured', aJudge({ canary: 'obeyed' })],
    ['not measured', anUncalibratedJudge({ canary: 'errored' })],
  ])('%s', (role, judge) => {
    expect(describeOne(judge).role).toBe(role);
  });

  test('why it only advises, and what to do, in whole sentences', () => {
    expect(describeOne(anUncalibratedJudge())).toMatchObject({
      why: 'it was never calibrated. Label 50 answers in evals/calibration/tone.jsonl, then run: touchstone calibrate --judge tone.',
      remarks: [],
    });
  });

  test('is not told why again where the gate of its metric tells it', () => {
    const gate = aGate({ gate: 'floor', metric: 'tone', result: 'advisory' });
    const whyOf = (more: Partial<GateResult>): string | undefined =>
      describeOne(anUncalibratedJudge(), [{ ...gate, ...more }]).why;
    expect(whyOf({})).toBeUndefined();
    expect(whyOf({ metric: 'other' })).toContain('never calibrated');
    expect(whyOf({ result: 'pass' })).toContain('never calibrated');
  });

  test('that it obeyed an answer; what it could not judge; how much its votes agree', () => {
    const errored = { cases: 3, why: 'no key' };
    const { remarks } = describeOne(aJudge({ errored, alpha: 0.456 }));
    expect(remarks[0]).toContain('`faithfulness` could not judge 3 cases: no key');
    expect(remarks[1]).toContain('alpha 0.46');
    const several = { ...errored, differ: true as const };
    expect(describeOne(aJudge({ errored: several })).remarks).toEqual([
      '`faithfulness` could not judge 3 cases, for several reasons; one of them: no key.',
    ]);
    // that it obeyed is why
    expect(describeOne(aJudge({ canary: 'obeyed', errored })).remarks).toEqual([
      '`faithfulness` did not withstand answers that order it to pass: nothing that it was asked for counts.',
    ]);
  });

  test('every remark is a sentence', () => {
    const errored = { cases: 1, why: 'the provider answered 503.' };
    for (const why of ['no key', errored.why])
      for (const remark of describeOne(aJudge({ errored: { cases: 1, why } })).remarks)
        expect(remark).toMatch(/[^.]\.$/);
  });
});

describe('a split change in words', () => {
  test('has both parts, in points', () => {
    expect(describeSplits([aSplit()])).toEqual([
      {
        metric: '`faithfulness`',
        before: '90.0 %',
        rescored: '78.0 %',
        after: '76.0 %',
        app: '−2.0 points',
        eval: '−12.0 points',
      },
    ]);
  });

  test('of nothing is 0, and a metric that is new has nothing before it', () => {
    const { before: _, eval: __, ...added } = aSplit({ app: 0 });
    expect(describeSplits([added])).toMatchObject([
      { before: 'not scored', app: '0.0 points', eval: 'new' },
    ]);
  });
});

test('conflicts are grouped by who contradicts whom; a case may stand in several groups', () => {
  expect(
    groupConflicts([
      { id: 'a', kinds: ['samples', 'judge-and-check'] },
      { id: 'b', kinds: ['judge-and-check'] },
    ]),
  ).toEqual([
    { what: 'a judge and the code-based checks disagree', ids: ['a', 'b'] },
    { what: 'one judge says both', ids: ['a'] },
  ]);
  expect(groupConflicts([])).toEqual([]);
});
