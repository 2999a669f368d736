import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../src/domain/diagnosis.ts';
import { renderDoctorJson } from '../../src/report/render-doctor-json.ts';

const tally = {
  splits: 400,
  share: 0.01,
  interval: [0, 0.02] as [number, number],
  inconclusive: 0.1,
};

const DIAGNOSIS: Diagnosis = {
  suite: 'support-bot',
  config: 'evals/configs/pr.yaml',
  cases: 3,
  alpha: 0.05,
  run: { folder: '/runs/b', trials: 5, cases: 3, kind: 'module', deterministic: false, unknown: 0 },
  selfTest: { kind: 'split', sides: { baseline: 3, candidate: 2, usual: 5 }, ...tally },
  power: [
    {
      metric: 'pass_rate',
      max_drop: 0.02,
      detectable: 0.06,
      needed: { drop: 0.03, cases: 12, more: 9 },
    },
  ],
  findings: {
    flaky: [{ id: 'a', passed: 3, trials: 5, critical: true }],
    duplicates: [['a', 'b']],
    near_duplicates: [{ ids: ['a', 'c'], similarity: 0.95 }],
    ambiguous: [
      { kind: 'references', ids: ['a', 'b'] },
      { kind: 'guessing', id: 'c', passed: 5, trials: 10 },
    ],
    saturated: ['pass_rate'],
    too_easy: [{ id: 'c', passed: 4, of: 5 }],
    tried: 3,
    small_tags: [{ tag: 'vip', cases: 3, needed: 100 }],
  },
};

describe('doctor as JSON', () => {
  test('has the keys of the contract', () => {
    const document = renderDoctorJson(DIAGNOSIS);
    expect(document).toEqual({
      suite: 'support-bot',
      run: '/runs/b',
      self_test: {
        kind: 'split',
        splits: 400,
        false_alarms: 0.01,
        interval: [0, 0.02],
        inconclusive: 0.1,
        sides: { baseline: 3, candidate: 2, usual: 5 },
      },
      power: DIAGNOSIS.power,
      flaky: DIAGNOSIS.findings.flaky,
      duplicates: [['a', 'b']],
      near_duplicates: [{ ids: ['a', 'c'], similarity: 0.95 }],
      ambiguous: [
        { ids: ['a', 'b'], why: 'one question with different references' },
        { id: 'c', why: '5 of its last 10 trials passed' },
      ],
      saturated: ['pass_rate'],
      too_easy: [{ id: 'c', passed: 4, of: 5 }],
      small_tags: [{ tag: 'vip', cases: 3, needed: 100 }],
    });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('says which self-test was made, and why there is none', () => {
    const selfTestOf = (selfTest: Diagnosis['selfTest']): unknown =>
      (renderDoctorJson({ ...DIAGNOSIS, selfTest }) as { self_test: unknown }).self_test;
    const plain = { drops: [], forward: 'pass' as const, backward: 'fail' as const };
    expect(selfTestOf({ kind: 'runs', plain, within: tally, ...tally })).toMatchObject({
      kind: 'runs',
      false_alarms: 0.01,
      plain,
      within: { splits: 400, false_alarms: 0.01 },
    });
    const sides = { baseline: 3, candidate: 2, usual: 5 };
    expect(
      selfTestOf({ kind: 'split', sides, repeating: true, why: 'not the same', ...tally }),
    ).toMatchObject({ repeating: true, why: 'not the same' });
    expect(
      selfTestOf({ kind: 'none', why: 'x', answers: { compared: 3, changed: ['a'] } }),
    ).toEqual({ kind: 'none', splits: 0, why: 'x', answers: { compared: 3, changed: ['a'] } });
  });

  test('names the second run, and no run where there is none', () => {
    const { run, ...rest } = DIAGNOSIS;
    expect(renderDoctorJson(rest)).not.toHaveProperty('run');
    expect(
      renderDoctorJson({ ...DIAGNOSIS, baseline: { ...run!, folder: '/runs/a' } }),
    ).toMatchObject({ run: '/runs/b', baseline: '/runs/a' });
  });
});
