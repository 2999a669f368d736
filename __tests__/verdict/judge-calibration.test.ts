import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalibrationTable } from '../../src/domain/calibration.ts';
import type { CalibrationCounts } from '../../src/domain/calibration-counts.ts';
import { pairVerdicts } from '../../src/judges/pair-verdicts.ts';
import {
  decideStanding,
  describeCalibration,
  toCounts,
  youdenBound,
} from '../../src/verdict/judge-calibration.ts';

/** What people and judge said of one output: indexes of labels; null is errored. */
type Pair = readonly [human: number, judge: number | null];

/** Counted as `calibrate` counts. `passAt`: index of the first label that passes. */
function tableOf(
  pairs: readonly Pair[],
  labels: readonly string[],
  passAt: number,
): CalibrationTable {
  const spoken = pairs.map(([human, judge], index) => ({
    label: {
      input: 'Hi',
      output: `answer ${index}`,
      label: labels[human]!,
      by: 'ann',
      at: '2026-05-04',
      place: { file: 'tone.jsonl', line: index + 1 },
    },
    verdict: judge === null ? { why: 'timeout' } : { label: labels[judge]! },
  }));
  const passes = (label: string): boolean => labels.indexOf(label) >= passAt;
  return pairVerdicts(spoken, { labels }, passes).table;
}

const repeat = (pair: Pair, times: number): Pair[] => Array.from({ length: times }, () => pair);

describe('figures, a second time over the list of pairs', () => {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  /** Over every label with every verdict, whoever's: what chance would do. */
  const overAll = (
    pairs: readonly Pair[],
    term: (human: number, judge: number | null) => number,
  ): number => mean(pairs.flatMap(([human]) => pairs.map(([, judge]) => term(human, judge))));

  function kappaOf(pairs: readonly Pair[], term: (h: number, j: number | null) => number): number {
    const observed = mean(pairs.map(([human, judge]) => term(human, judge)));
    const chance = overAll(pairs, term);
    return (observed - chance) / (1 - chance);
  }

  function ac1Of(pairs: readonly Pair[], labels: number): number {
    // of an item that the judge did not rate, what the person said speaks for both
    const all = pairs.flatMap(([human, judge]) => [human, judge ?? human]);
    const shares = [...Array(labels).keys()].map(
      (label) => all.filter((said) => said === label).length / all.length,
    );
    const chance = shares.reduce((sum, p) => sum + p * (1 - p), 0) / (labels - 1);
    return (mean(pairs.map(([h, j]) => Number(h === j))) - chance) / (1 - chance);
  }

  /** Where the score test just does not refuse the share: found by halving, not by Wilson's formula. */
  function lowerLimit(hits: number, of: number): number {
    const share = hits / of;
    let [low, high] = [0, share];
    for (let step = 0; step < 80; step += 1) {
      const middle = (low + high) / 2;
      const isRefused =
        share - middle > 1.6448536269514722 * Math.sqrt((middle * (1 - middle)) / of);
      if (isRefused) low = middle;
      else high = middle;
    }
    return high;
  }

  function boundOf(pairs: readonly Pair[], passAt: number): number | undefined {
    const sides = [
      pairs.filter(([human]) => human >= passAt).map(([, j]) => j !== null && j >= passAt),
      pairs.filter(([human]) => human < passAt).map(([, j]) => j !== null && j < passAt),
    ];
    if (sides.some(({ length }) => length === 0)) return undefined;
    const rates = sides.map((side) => mean(side.map(Number)));
    const reaches = sides.map(
      (side, index) => rates[index]! - lowerLimit(side.filter(Boolean).length, side.length),
    );
    return rates[0]! + rates[1]! - 1 - Math.sqrt(reaches[0]! ** 2 + reaches[1]! ** 2);
  }

  const cases = fc.integer({ min: 2, max: 5 }).chain((labels) =>
    fc.record({
      labels: fc.constant(labels),
      passAt: fc.integer({ min: 1, max: labels - 1 }),
      pairs: fc.array(
        fc.tuple(
          fc.nat(labels - 1),
          fc.oneof(
            { weight: 6, arbitrary: fc.nat(labels - 1) },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
        ),
        { minLength: 1, maxLength: 60 },
      ),
    }),
  );

  test('kappa, quadratic kappa, AC1, agreement, J and its bound', () => {
    fc.assert(
      fc.property(cases, ({ labels, passAt, pairs }) => {
        const names = Array.from({ length: labels }, (_, index) => `label ${index}`);
        const found = describeCalibration(tableOf(pairs, names, passAt));
        const isOneLabel = new Set(pairs.map(([human]) => human)).size === 1;
        expect(found.agreement?.value).toBeCloseTo(
          mean(pairs.map(([h, j]) => Number(h === j))),
          12,
        );
        expect(found.ac1?.value).toBeCloseTo(ac1Of(pairs, labels), 9);
        if (isOneLabel) expect(found.kappa).toBeUndefined();
        else
          expect(found.kappa?.value).toBeCloseTo(
            kappaOf(pairs, (h, j) => Number(h === j)),
            9,
          );
        const scored = pairs.filter(([, judge]) => judge !== null);
        if (labels === 2 || new Set(scored.map(([human]) => human)).size < 2)
          expect(found.quadraticKappa).toBeUndefined();
        else {
          const nearness = (h: number, j: number | null): number =>
            1 - ((h - (j ?? 0)) / (labels - 1)) ** 2;
          expect(found.quadraticKappa?.value).toBeCloseTo(kappaOf(scored, nearness), 9);
        }
        const bound = boundOf(pairs, passAt);
        if (bound === undefined) expect(found).not.toHaveProperty('youdenLow');
        else expect(found.youdenLow).toBeCloseTo(bound, 9);
      }),
    );
  });

  test('no figure is NaN, and every interval holds its value', () => {
    fc.assert(
      fc.property(cases, ({ labels, passAt, pairs }) => {
        const names = Array.from({ length: labels }, (_, index) => `label ${index}`);
        const found = describeCalibration(tableOf(pairs, names, passAt));
        const { agreement, kappa, quadraticKappa, ac1, sensitivity, specificity } = found;
        for (const estimate of [agreement, kappa, quadraticKappa, ac1, sensitivity, specificity]) {
          if (!estimate) continue;
          expect(estimate.value).not.toBeNaN();
          const [low, high] = estimate.interval ?? [estimate.value, estimate.value];
          expect(low).toBeLessThanOrEqual(estimate.value + 1e-12);
          expect(high).toBeGreaterThanOrEqual(estimate.value - 1e-12);
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(high).toBeLessThanOrEqual(1);
        }
        if (found.youden !== undefined && found.youdenLow !== undefined)
          expect(found.youdenLow).toBeLessThanOrEqual(found.youden);
      }),
    );
  });
});

describe('what is undefined is absent', () => {
  const PASS_FAIL = ['fail', 'pass'];

  test('without labels there is nothing', () => {
    expect(describeCalibration(tableOf([], PASS_FAIL, 1))).toEqual({
      labels: 0,
      errored: 0,
      agreed: 0,
      confusion: { fail: { fail: 0, pass: 0 }, pass: { fail: 0, pass: 0 } },
    });
  });

  test('of one class there is no kappa, no specificity and no J', () => {
    const found = describeCalibration(tableOf(repeat([1, 1], 60), PASS_FAIL, 1));
    expect(Object.keys(found)).toEqual([
      'labels',
      'errored',
      'agreed',
      'agreement',
      'ac1',
      'sensitivity',
      'confusion',
    ]);
    expect(toCounts(tableOf(repeat([1, 1], 60), PASS_FAIL, 1))).not.toHaveProperty('kappa');
  });

  test('a judge that passes everything has a kappa and a J of 0', () => {
    const found = describeCalibration(
      tableOf([...repeat([1, 1], 30), ...repeat([0, 1], 30)], PASS_FAIL, 1),
    );
    expect(found).toMatchObject({ kappa: { value: 0 }, youden: 0, sensitivity: { value: 1 } });
    expect(found.specificity?.value).toBe(0);
    expect(found.youdenLow).toBeLessThan(0);
  });

  test('a perfect judge has no interval of kappa: nothing varies', () => {
    const found = describeCalibration(
      tableOf([...repeat([1, 1], 30), ...repeat([0, 0], 30)], PASS_FAIL, 1),
    );
    expect(found.kappa).toEqual({ value: 1, se: 0 });
    expect(found.agreement?.interval?.[0]).toBeLessThan(1);
    expect(found.youdenLow).toBeLessThan(1);
  });

  test('of one label there is no standard error', () => {
    const found = describeCalibration(tableOf([[1, 1]], PASS_FAIL, 1));
    expect(found.ac1).toEqual({ value: 1 });
  });
});

test('errored verdicts are a category in kappa, a miss on their side in J, and named', () => {
  const pairs: Pair[] = [
    ...repeat([1, 1], 40),
    ...repeat([1, null], 10),
    ...repeat([0, 0], 45),
    ...repeat([0, null], 5),
  ];
  const table = tableOf(pairs, ['fail', 'pass'], 1);
  const found = describeCalibration(table);
  expect(found).toMatchObject({
    labels: 100,
    errored: 15,
    agreed: 85,
    sensitivity: { value: 0.8, hits: 40, of: 50 },
    specificity: { value: 0.9, hits: 45, of: 50 },
    confusion: {
      fail: { fail: 45, pass: 0, errored: 5 },
      pass: { fail: 0, pass: 40, errored: 10 },
    },
  });
  expect(found.youden).toBeCloseTo(0.7, 12);
  expect(toCounts(table)).toEqual({
    labels: 100,
    errored: 15,
    agreed: 85,
    pass: 50,
    passJudgedPass: 40,
    fail: 50,
    failJudgedFail: 45,
    kappa: found.kappa?.value,
  });
});

test('J looks at pass and fail, agreement at labels', () => {
  const labels = ['1', '2', '3', '4', '5'];
  const table = tableOf([...repeat([4, 3], 50), ...repeat([0, 1], 50)], labels, 3);
  const found = describeCalibration(table);
  expect(found.agreement?.value).toBe(0);
  expect(found.youden).toBe(1);
});

describe('the standing of a judge', () => {
  const policy = { labels: 50, youden_low: 0.5 };
  const judge = {
    name: 'tone',
    config: 'evals/configs/pr.yaml',
    labelsPath: 'evals/calibration/tone.jsonl',
  };
  const RUN = 'run: touchstone calibrate evals/configs/pr.yaml --judge tone';
  const counts = (pass: [number, number], fail: [number, number]): CalibrationCounts => ({
    labels: pass[1] + fail[1],
    errored: 0,
    agreed: pass[0] + fail[0],
    pass: pass[1],
    passJudgedPass: pass[0],
    fail: fail[1],
    failJudgedFail: fail[0],
  });
  const stand = (found: CalibrationCounts, needed = policy): ReturnType<typeof decideStanding> =>
    decideStanding({ status: 'bound', counts: found }, needed, judge);

  test.each([
    [
      'never',
      'it was never calibrated',
      `label 50 or more answers in evals/calibration/tone.jsonl, then ${RUN}`,
    ],
    ['judge-changed', 'its rubric, model or parameters changed since it was calibrated', RUN],
    ['labels-changed', 'its labels changed since it was calibrated', RUN],
    ['counts-differ', "the lock's figures are not those of its labels", RUN],
    [
      'labels-gone',
      'its labels are gone: there is no evals/calibration/tone.jsonl',
      `restore evals/calibration/tone.jsonl, or label answers anew, then ${RUN}`,
    ],
  ] as const)('%s: it advises', (status, why, next) => {
    expect(decideStanding({ status }, policy, judge)).toEqual({ calibrated: false, why, next });
  });

  test('enough labels of both classes, and J above chance beyond doubt: it votes', () => {
    const found = counts([46, 50], [46, 50]);
    expect(stand(found)).toEqual({ calibrated: true, counts: found });
    const fifty = counts([24, 25], [24, 25]);
    expect(stand(fifty)).toEqual({ calibrated: true, counts: fifty });
  });

  test.each([
    [
      counts([22, 22], [22, 22]),
      '44 human labels of 50 needed',
      `label 6 more answers in evals/calibration/tone.jsonl, then ${RUN}`,
    ],
    [
      counts([0, 0], [0, 0]),
      '0 human labels of 50 needed',
      `label 50 more answers in evals/calibration/tone.jsonl, among them such that pass and such that fail, then ${RUN}`,
    ],
    [
      counts([60, 60], [0, 0]),
      'no label fails: both classes are needed',
      `label answers that fail in evals/calibration/tone.jsonl, then ${RUN}`,
    ],
    [
      counts([0, 0], [49, 49]),
      '49 human labels of 50 needed, and no label passes: both classes are needed',
      `label 1 more answer in evals/calibration/tone.jsonl, among them such that pass, then ${RUN}`,
    ],
    [
      counts([30, 50], [30, 50]),
      "its agreement with people is not sure enough: Youden's J may be as low as 0.03, and 0.5 is needed",
      `sharpen the rubric where it differs from people, or ask another model, then ${RUN}`,
    ],
    [
      counts([10, 50], [10, 50]),
      "its agreement with people is not sure enough: Youden's J may be as low as −0.71, and 0.5 is needed",
      `sharpen the rubric where it differs from people, or ask another model, then ${RUN}`,
    ],
    [
      counts([40, 50], [40, 50]),
      "its agreement with people is not sure enough: Youden's J may be as low as 0.44, and 0.5 is needed",
      `label more answers in evals/calibration/tone.jsonl (about 240 in all would do at this J), or sharpen the rubric where it differs from people, then ${RUN}`,
    ],
  ])('%j: it advises, and is told what to do', (found, why, next) => {
    expect(stand(found)).toEqual({ calibrated: false, why, next, counts: found });
  });

  test('a stricter policy is named as it is', () => {
    expect(stand(counts([46, 50], [46, 50]), { labels: 200, youden_low: 0.9 })).toMatchObject({
      why: "100 human labels of 200 needed, and its agreement with people is not sure enough: Youden's J may be as low as 0.71, and 0.9 is needed",
    });
  });

  test('what is just not enough does not read as enough', () => {
    const found = counts([46, 50], [46, 50]);
    const low = youdenBound(found)!.low;
    const needed = Math.ceil(low * 100) / 100;
    expect(needed - low).toBeLessThan(0.01);
    expect(stand(found, { labels: 50, youden_low: needed })).toMatchObject({
      why: `its agreement with people is not sure enough: Youden's J may be as low as ${(needed - 0.01).toFixed(2)}, and ${needed} is needed`,
    });
    expect(stand(found, { labels: 50, youden_low: low })).toMatchObject({ calibrated: true });
  });
});
