import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricFacts } from '../../src/domain/facts.ts';
import type { ChangeSplit } from '../../src/domain/verdict.ts';
import { countTrialsOf, pairCases } from '../../src/verdict/compare-runs.ts';
import { splitChanges } from '../../src/verdict/split-changes.ts';
import {
  someCase,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

/** A case's values of `kind`, an entry a trial; `undefined` is a trial that it does not score. */
type Values = (number | undefined)[];

function caseOf(id: string, values: Values, { advisory = false } = {}): PlainCase {
  return someCase(id, [], {
    trials: values.map((value, index) =>
      someTrial(value === undefined || value < 0.5 ? 'failed' : 'passed', {
        trial: index + 1,
        metrics:
          value === undefined
            ? {}
            : { kind: { value, pass: value >= 0.5, ...(advisory && { advisory }) } },
      }),
    ),
  });
}

function side(
  cases: { readonly [id: string]: Values },
  facts: Partial<MetricFacts> = {},
): PlainRun {
  const { advisory = false } = facts;
  return {
    ...someRun(Object.entries(cases).map(([id, values]) => caseOf(id, values, { advisory }))),
    metrics: { kind: someMetric({ judged: true, judges: ['new'], ...facts }) },
  };
}

function split(asMeasured: PlainRun, rescored: PlainRun, run: PlainRun): ChangeSplit[] {
  return splitChanges({
    run,
    rescored,
    asMeasured,
    pairing: pairCases(rescored.cases, run.cases),
    trials: countTrialsOf(run),
    baselineTrials: countTrialsOf(rescored),
  });
}

const ofMetric = (splits: ChangeSplit[], metric = 'kind'): ChangeSplit | undefined =>
  splits.find((found) => found.metric === metric);
const OLD = { judges: ['old'] };

describe('a change in two parts', () => {
  /**
   * Four outputs, a rubric that is stricter by a word, and an app that breaks one of them. Under the old rubric all four
   * were good (1.0); under the new one `b` and `d` are not (0.5); the app's new outputs lose `a` as well (0.25).
   */
  const asMeasured = side({ a: [1], b: [1], c: [1], d: [1] }, OLD);
  const rescored = side({ a: [1], b: [0], c: [1], d: [0] });
  const run = side({ a: [0], b: [0], c: [1], d: [0] });

  test('app and eval are told apart where the true split is known', () => {
    const found = ofMetric(split(asMeasured, rescored, run));
    expect(found).toEqual({
      metric: 'kind',
      before: 1,
      rescored: 0.5,
      after: 0.25,
      app: -0.25,
      eval: -0.5,
      cases: 4,
    });
    // what the two together show of the whole
    expect(ofMetric(split(asMeasured, rescored, run), 'pass_rate')).toMatchObject({
      before: 1,
      app: -0.25,
      eval: -0.5,
    });
  });

  test('a rubric alone: the app changed nothing', () => {
    expect(ofMetric(split(asMeasured, rescored, rescored))).toMatchObject({ app: 0, eval: -0.5 });
  });

  test('an app alone has no row: no scorer changed', () => {
    expect(split(rescored, rescored, run)).toEqual([]);
  });

  test('another judge that says the same has a row: nothing of the change is its own', () => {
    const same = side({ a: [1], b: [0], c: [1], d: [0] }, OLD);
    expect(ofMetric(split(same, rescored, run))).toMatchObject({ app: -0.25, eval: 0 });
    expect(ofMetric(split(same, rescored, run), 'pass_rate')).toBeUndefined();
  });

  test('a code check that changed has one, though nobody was asked', () => {
    const code = { judged: false, judges: [] };
    const splits = split(
      side({ a: [1], b: [1] }, code),
      side({ a: [0], b: [1] }, code),
      side({ a: [0], b: [1] }, code),
    );
    expect(ofMetric(splits)).toMatchObject({
      before: 1,
      rescored: 0.5,
      after: 0.5,
      app: 0,
      eval: -0.5,
    });
  });

  test('a metric that the baseline did not score is new: there is nothing before it', () => {
    const unscored = side({ a: [undefined], b: [undefined] }, { judges: [] });
    const now = side({ a: [1], b: [0] });
    const found = ofMetric(split(unscored, now, side({ a: [1], b: [1] })));
    expect(found).toEqual({ metric: 'kind', rescored: 0.5, after: 1, app: 0.5, cases: 2 });
  });

  test('one case that lacks an old score is left out of eval; what the app changed is what the gate sees', () => {
    const lacking = side({ a: [1], b: [1], c: [1], d: [undefined] }, OLD);
    expect(ofMetric(split(lacking, rescored, run))).toMatchObject({
      app: -0.25,
      eval: expect.closeTo(-1 / 3, 12),
      rescored: 0.5,
      after: 0.25,
      cases: 4,
    });
  });

  test('cases that one side alone has are in neither part', () => {
    const more = side({ a: [0], b: [0], c: [1], d: [0], e: [1] });
    expect(ofMetric(split(asMeasured, rescored, more))).toMatchObject({ cases: 4, app: -0.25 });
    expect(split(asMeasured, rescored, side({ x: [1] }))).toEqual([]);
  });

  test('a judge that only advises has its split too; one that blocks now is not split by what it advised', () => {
    const advising = { advisory: true };
    const splits = split(
      side({ a: [1] }, { ...OLD, ...advising }),
      side({ a: [0] }, advising),
      side({ a: [0] }, advising),
    );
    expect(ofMetric(splits)).toMatchObject({ app: 0, eval: -1 });
  });

  test('pass_rate stands first, then the metrics by their names', () => {
    expect(split(asMeasured, rescored, run).map(({ metric }) => metric)).toEqual([
      'pass_rate',
      'kind',
    ]);
  });
});

test('app and eval are always the whole change, and never more than all of it', () => {
  const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined, freq: 8 });
  const values = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.array(value, { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(values, values, values, (old, again, now) => {
      for (const { before, rescored, after, app, eval: scorers, old_cases: part } of split(
        side(old, OLD),
        side(again),
        side(now),
      )) {
        expect(app).toBeCloseTo(after - rescored, 12);
        expect([before === undefined, scorers === undefined]).toEqual([
          before === undefined,
          before === undefined,
        ]);
        if (before !== undefined && part === undefined)
          expect(app + scorers!).toBeCloseTo(after - before, 12);
        for (const share of [before ?? 0, rescored, after]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
