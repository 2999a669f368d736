import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricFacts } from '../../src/domain/facts.ts';
import type { JudgeRecord } from '../../src/domain/run.ts';
import type { GateResult } from '../../src/domain/verdict.ts';
import type { GateContext } from '../../src/verdict/gate-context.ts';
import { compareRuns, pairCases } from '../../src/verdict/compare-runs.ts';
import { judgeRegression } from '../../src/verdict/gate-regression.ts';
import { splitChanges } from '../../src/verdict/split-changes.ts';
import { someContext, someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

interface Judged {
  facts?: Partial<MetricFacts>;
  records?: JudgeRecord[];
  /** More cases, that only this side has. */
  added?: PlainCase[];
}

/** A case that code passes, and whose judge gave this value. */
function caseOf(id: string, value: number | undefined, advisory = false): PlainCase {
  const code = { value: 1, pass: true };
  const kind =
    value === undefined
      ? {}
      : { kind: { value, pass: value >= 0.5, ...(advisory && { advisory }) } };
  const isPass = value === undefined || value >= 0.5 || advisory;
  return someCase(id, [], {
    trials: [someTrial(isPass ? 'passed' : 'failed', { metrics: { length: code, ...kind } })],
  });
}

/** Twenty cases, of which the judge passes the first so many. */
function judged(
  good: number,
  { facts = {}, records = [someRecord()], added = [] }: Judged = {},
): PlainRun {
  const cases = Array.from({ length: 20 }, (_, index) =>
    caseOf(`c${index}`, index < good ? 1 : 0, facts.advisory),
  );
  const kind = someMetric({
    judged: true,
    judges: ['digest of kind'],
    models: ['gpt-5-mini-2025-08-07'],
    ...facts,
  });
  return {
    ...someRun([...cases, ...added], { judges: records }),
    metrics: { length: someMetric(), kind },
  };
}

const BAR = { gate: 'no-regression', maxDrop: 0.02 } as const;
const ONE_TRIAL = { baselineTrials: 1, trials: 1 };

const gate = (
  run: PlainRun,
  baseline?: PlainRun,
  { metric = 'kind', ...overrides }: { metric?: string } & Partial<GateContext> = {},
): GateResult => judgeRegression(metric, BAR, someContext(run, baseline, overrides)).gate;

describe('a metric that a judge feeds', () => {
  test('takes the test, also over a target without noise', () => {
    const clear = gate(judged(2), judged(20));
    expect(clear).toMatchObject({ result: 'fail', matched: 20 });
    expect(clear.p).toBeLessThan(0.05);
    expect(gate(judged(20), judged(20))).toMatchObject({ result: 'pass', reason: 'unchanged' });
  });

  test('of fewer than ten cases says nothing, where code would say it', () => {
    const few = (good: number): PlainRun => {
      const run = judged(good);
      const planned = { ...run.run.planned, cases: 6 };
      return { ...run, run: { ...run.run, planned }, cases: run.cases.slice(0, 6) };
    };
    expect(gate(few(0), few(6))).toMatchObject({ result: 'inconclusive' });
    expect(gate(few(0), few(6), { metric: 'length' })).toMatchObject({ result: 'pass' });
  });
});

describe('two recordings', () => {
  /** Eight cases, each recorded so often; `deterministic` as the suite says, or by the number of trials. */
  const recorded = (good: number, trials: number, written?: boolean): PlainRun => {
    const cases = Array.from({ length: 8 }, (_, index) =>
      someCase(
        `c${index}`,
        Array<'passed' | 'failed'>(trials).fill(index < good ? 'passed' : 'failed'),
      ),
    );
    const run = someRun(cases);
    const target = {
      ...run.run.target,
      kind: 'recorded' as const,
      deterministic: written ?? trials === 1,
      ...(written !== undefined && { declared: true as const }),
    };
    return { ...run, run: { ...run.run, target } };
  };
  const judge = (run: PlainRun, baseline: PlainRun): GateResult =>
    gate(run, baseline, { metric: 'contains' });

  test.each([
    [1, 1, undefined],
    [2, 1, 'one of the two recordings has one trial a case'],
    [1, 3, 'one of the two recordings has one trial a case'],
  ])('of %d trials a case and %d on main need no test', (trials, before, told) => {
    const fell = judge(recorded(6, trials), recorded(8, before));
    expect(fell).toMatchObject({ result: 'fail', drop: 0.25 });
    expect(fell).not.toHaveProperty('p');
    expect(fell.next?.slice(0, told?.length)).toBe(told);
    expect(judge(recorded(8, trials), recorded(8, before))).toMatchObject({ result: 'pass' });
  });

  test('are not judged by the first trial of several: all that are recorded count', () => {
    const cases = Array.from({ length: 8 }, (_, index) =>
      someCase(`c${index}`, ['passed', 'failed', 'failed', 'failed', 'failed']),
    );
    const run = { ...recorded(8, 5), cases };
    const context = (index: number): GateContext => ({
      ...someContext(run, recorded(8, 1), { trials: [1, 3, 5][index]! }),
      look: { looks: [1, 3, 5], index },
    });
    expect(judgeRegression('contains', BAR, context(0))).toMatchObject({
      gate: { result: 'inconclusive', drop: 0 },
      rerun: 5,
    });
    const last = judgeRegression('contains', BAR, context(2));
    expect(last.gate).toMatchObject({ result: 'fail', drop: expect.closeTo(0.8) });
    expect(last.rerun).toBeUndefined();
    const stop = { reason: 'time' as const, message: 'the time is over', look: 2 };
    const stopped = { ...context(0), look: { looks: [1, 3, 5], index: 0, stop } };
    expect(judgeRegression('contains', BAR, stopped).gate.result).toBe('pass');
  });

  test('take it where each has several trials, where the suite says so, and where one side was asked', () => {
    const few = { result: 'inconclusive', reason: expect.stringContaining('too few') };
    expect(judge(recorded(2, 2), recorded(8, 3))).toMatchObject(few);
    // main's baseline is older than its word
    expect(judge(recorded(2, 2, false), recorded(8, 1))).toMatchObject(few);
    const asked = recorded(8, 1);
    const module = { ...asked.run.target, kind: 'module' as const };
    const other = { ...asked, run: { ...asked.run, target: module } };
    expect(judge(recorded(2, 2), other)).toMatchObject(few);
  });
});

describe('a judge that only advises', () => {
  const record = someRecord({
    calibrated: false,
    blocking: false,
    why: 'it was never calibrated',
    next: 'calibrate',
  });
  const advising = (good: number): PlainRun =>
    judged(good, { facts: { advisory: true }, records: [record] });
  const told = { result: 'advisory', reason: 'it was never calibrated', next: 'calibrate' };

  test('shows its numbers, and never blocks', () => {
    expect(gate(advising(0), advising(20))).toMatchObject({
      ...told,
      baseline: 1,
      current: 0,
      drop: 1,
      matched: 20,
    });
    expect(gate(advising(0), advising(20))).not.toHaveProperty('p');
  });

  test('advises without a baseline too, and where the baseline has nothing of it', () => {
    expect(gate(advising(20))).toMatchObject(told);
    const { metrics: _, ...rest } = judged(20);
    const before: PlainRun = {
      ...rest,
      metrics: { length: someMetric() },
      cases: rest.cases.map(({ id }) => caseOf(id, undefined)),
    };
    expect(gate(advising(20), before)).toMatchObject(told);
  });

  test('takes nothing of what others decide', () => {
    const rate = gate(advising(0), advising(20), { metric: 'pass_rate' });
    expect(rate).toMatchObject({ result: 'pass', baseline: 1, current: 1 });
  });
});

describe('a metric that something blocks on', () => {
  test('is not fed by cases on which a judge only advises', () => {
    const mixed = (good: number): PlainRun => ({
      ...judged(20),
      cases: Array.from({ length: 40 }, (_, index) =>
        index < 20 ? caseOf(`c${index}`, 1) : caseOf(`c${index}`, index < 20 + good ? 1 : 0, true),
      ),
    });
    expect(gate(mixed(0), mixed(20))).toMatchObject({ result: 'pass', matched: 20, drop: 0 });
  });
});

describe('where there is nothing to compare with', () => {
  test('no value: not measured, and why', () => {
    const none: PlainRun = {
      ...someRun([caseOf('a', undefined)]),
      metrics: { kind: someMetric({ judged: true, error: 'no key' }) },
    };
    const lost = {
      ...none,
      cases: [{ ...none.cases[0]!, trials: [someTrial('missing', { errored: ['kind'] })] }],
    };
    expect(gate(lost, judged(20))).toMatchObject({ result: 'not-measured', reason: 'no key' });
  });

  test('no baseline: whoever searched says how there will be one', () => {
    const { next, ...missing } = gate(judged(20));
    expect(missing).toMatchObject({ result: 'no-baseline' });
    expect(next).toBeUndefined();
  });

  test('a baseline that did not score it', () => {
    const before: PlainRun = {
      ...judged(20),
      cases: judged(20).cases.map(({ id }) => caseOf(id, undefined)),
    };
    expect(gate(judged(20), before)).toMatchObject({
      result: 'no-baseline',
      reason: 'the baseline did not score this metric',
    });
  });
});

describe('a baseline that was judged by others, and not again', () => {
  const others = judged(20, { facts: { judges: ['digest of another'] } });
  const by = (...names: string[]) => ({
    baseline: { info: { refused: [] }, facts: others, otherJudges: new Set(names) },
  });

  test('does not compare: neither its metric nor what it blocks', () => {
    for (const metric of ['kind', 'pass_rate'])
      expect(gate(judged(0), others, { metric, ...by('kind') })).toMatchObject({
        result: 'no-baseline',
        reason: 'the baseline was judged by another judge',
        next: 'judge its stored outputs again: touchstone rejudge RUN',
      });
    expect(gate(judged(0), others, { metric: 'length', ...by('kind') })).toMatchObject({
      result: 'pass',
    });
  });

  test('by a judge that is gone: what it blocked then does not compare', () => {
    expect(gate(judged(20), others, { metric: 'pass_rate', ...by('gone') }).result).toBe(
      'no-baseline',
    );
    expect(gate(judged(20), others, by('gone')).result).toBe('pass');
  });

  test('is no matter to the pass rate where the judge compares', () => {
    const comparing = { records: [someRecord({ compares: true })] };
    const [plain, none] = [{}, { records: [] }];
    const resultOf = (before: Judged, after: Judged): string => {
      const facts = judged(20, { ...before, facts: { judges: ['digest of another'] } });
      const { baseline } = by('kind');
      const beside = { metric: 'pass_rate', baseline: { ...baseline, facts } };
      return gate(judged(20, after), facts, beside).result;
    };
    expect(resultOf(comparing, comparing)).toBe('pass');
    expect(resultOf(comparing, none)).toBe('pass');
    expect(resultOf(none, comparing)).toBe('pass');
    // the scores of one that judges alone are in the rate of one side
    expect(resultOf(plain, comparing)).toBe('no-baseline');
    expect(resultOf(comparing, plain)).toBe('no-baseline');
  });

  test('is no matter to a judge that only advises', () => {
    const advisory = { advisory: true };
    const record = someRecord({ blocking: false, why: 'never' });
    const now = judged(0, { facts: advisory, records: [record] });
    const facts = { ...advisory, judges: ['digest of another'] };
    const then = judged(20, { facts, records: [record] });
    expect(gate(now, then, by('kind'))).toMatchObject({ result: 'advisory' });
    const beside = { baseline: { ...by('kind').baseline, facts: then } };
    expect(gate(now, then, { metric: 'pass_rate', ...beside })).toMatchObject({
      result: 'pass',
    });
  });
});

describe('a baseline that was judged again', () => {
  const again = (facts: PlainRun, unjudged?: string): Partial<GateContext> => ({
    baseline: {
      info: { refused: [] },
      facts,
      asMeasured: judged(20, { facts: { judges: ['digest of another'] } }),
      ...(unjudged !== undefined && { unjudged }),
    },
  });
  /** Twenty cases, of which the judge could not be asked about the first so many. */
  const losing = (count: number): PlainRun => {
    const facts = judged(20);
    return {
      ...facts,
      cases: facts.cases.map((one, index) =>
        index < count ? { ...one, trials: [someTrial('missing', { errored: ['kind'] })] } : one,
      ),
      metrics: {
        ...facts.metrics,
        kind: someMetric({ judged: true, judges: ['digest of kind'], error: '503' }),
      },
    };
  };

  test.each(['kind', 'pass_rate'])(
    'is compared on the cases that both have, also where a new case has a judge of its own: %s fails',
    (metric) => {
      const run = judged(0, {
        facts: { judges: ['digest of kind', 'digest of the new case'] },
        added: [caseOf('new', 1)],
      });
      const baseline = judged(20);
      expect(gate(run, baseline, { metric, ...again(baseline) })).toMatchObject({
        result: 'fail',
        matched: 20,
      });
    },
  );

  test.each(['kind', 'pass_rate'])('is compared where a case of twenty was lost: %s', (metric) => {
    const baseline = losing(1);
    expect(gate(judged(2), baseline, { metric, ...again(baseline) }).result).toBe('fail');
  });

  test.each(['kind', 'pass_rate'])(
    'is not where more were: what is left is no sample, and it says why: %s',
    (metric) => {
      const baseline = losing(3);
      const unjudged = 'the budget of $1 is used up';
      expect(gate(judged(2), baseline, { metric, ...again(baseline, unjudged) })).toMatchObject({
        result: 'inconclusive',
        reason: `3 of 20 cases of the baseline could not be scored again: ${unjudged}`,
      });
    },
  );

  test('is not, however bad the run is', () => {
    const baseline = losing(3);
    expect(gate(judged(0), baseline, again(baseline))).toMatchObject({
      result: 'inconclusive',
      reason: '3 of 20 cases of the baseline could not be scored again: 503',
    });
  });

  test('of which nothing could be judged says why', () => {
    const baseline = losing(20);
    expect(
      gate(judged(20), baseline, again(baseline, 'the budget of $1 is used up')),
    ).toMatchObject({
      result: 'inconclusive',
      reason:
        '20 of 20 cases of the baseline could not be scored again: the budget of $1 is used up',
    });
  });
});

describe('the provider changed the judge under us', () => {
  const other = { models: ['gpt-5-mini-2025-09-09'] };

  test('the same judge, answered by another model: nothing can be said, and what to do', () => {
    for (const metric of ['kind', 'pass_rate'])
      expect(gate(judged(0, { facts: other }), judged(20), { metric })).toMatchObject({
        result: 'inconclusive',
        reason: expect.stringMatching(
          /^the provider changed the judge under us: .*by gpt-5-mini-2025-08-07, this run by gpt-5-mini-2025-09-09$/,
        ),
        next: expect.stringContaining('re-run the workflow of main'),
      });
  });

  test('is not said of the pass rate where the judge compares: it is in neither side of that', () => {
    const records = [someRecord({ compares: true })];
    const now = judged(20, { facts: other, records });
    expect(gate(now, judged(20), { metric: 'pass_rate' }).result).toBe('pass');
  });

  test('is not said of a metric that it does not feed, nor where a side reports nothing', () => {
    expect(gate(judged(0, { facts: other }), judged(20), { metric: 'length' }).result).toBe('pass');
    expect(gate(judged(0, { facts: { models: [] } }), judged(20)).result).toBe('fail');
  });
});

describe('trials that a judge failed who lays the baseline’s answer beside', () => {
  // half of two equally good answers is liked less
  const run = someRun(
    Array.from({ length: 20 }, (_, index) =>
      someCase(`c${index}`, [], {
        trials: [
          index % 2 ? someTrial('failed', { uncompared: 'passed' as const }) : someTrial('passed'),
        ],
      }),
    ),
  );
  const baseline = someRun(
    Array.from({ length: 20 }, (_, index) => someCase(`c${index}`, ['passed'])),
  );

  test('are no fall of the pass rate: the baseline was held against nothing of the kind', () => {
    expect(gate(run, baseline, { metric: 'pass_rate' })).toMatchObject({
      result: 'pass',
      baseline: 1,
      current: 1,
      matched: 20,
    });
    expect(compareRuns(pairCases(baseline.cases, run.cases), ONE_TRIAL).broken).toEqual([]);
  });

  test('have failed: the rate itself counts them', () => {
    expect(someContext(run, baseline).metrics['pass_rate']).toMatchObject({ mean: 0.5 });
  });
});

describe('where scorers changed', () => {
  const split = {
    metric: 'kind',
    rescored: 1,
    after: 0.5,
    app: -0.5,
    eval: -0.25,
    before: 1.25,
    cases: 20,
  };

  test('both parts of the change stand beside the gate of their metric', () => {
    const { app_change, eval_change } = gate(judged(10), judged(20), { splits: [split] });
    expect([app_change, eval_change]).toEqual([-0.5, -0.25]);
    const { eval: _, before: __, ...isNew } = split;
    expect(gate(judged(10), judged(20), { splits: [isNew] })).not.toHaveProperty('eval_change');
    expect(
      gate(judged(10), judged(20), { splits: [{ ...split, metric: 'length' }] }),
    ).not.toHaveProperty('app_change');
  });

  test('what the gate judges is what the app changed: its drop is the app part turned round', () => {
    const counts = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(counts, counts, counts, (old, again, now) => {
        const [asMeasured, rescored, run] = [
          judged(old, { facts: { judges: ['digest of another'] } }),
          judged(again),
          judged(now),
        ];
        const context = someContext(run, rescored);
        const splits = splitChanges({
          ...context,
          run,
          rescored,
          asMeasured,
          pairing: context.pairing!,
        });
        const found = judgeRegression('kind', BAR, { ...context, splits }).gate;
        expect(found.app_change).toBeCloseTo(-found.drop!, 12);
        expect(found.eval_change).toBeCloseTo((again - old) / 20, 12);
      }),
      { numRuns: 25 },
    );
  });
});

describe('cases that the baseline scored and this run did not', () => {
  const before = judged(20);
  const without = (count: number, good = 20): PlainRun => {
    const run = judged(good);
    const cases = run.cases.map((facts, index) =>
      index >= 20 - count ? caseOf(facts.id, undefined) : facts,
    );
    return { ...run, cases };
  };

  test('may be what fell: what holds on the others is no plain pass', () => {
    expect(gate(without(2), before)).toMatchObject({
      result: 'inconclusive',
      matched: 18,
      reason: '2 of the 20 cases that the baseline scored have no value here',
    });
  });

  test('are none where a recording has no answer to what was taken out of it', () => {
    const run = without(2);
    const cases = run.cases.map((facts, index) =>
      index >= 18 ? { ...facts, trials: [], kept: true as const } : facts,
    );
    const target = { ...run.run.target, kind: 'recorded' as const };
    const recorded = { ...run, cases, run: { ...run.run, target } };
    expect(gate(recorded, before)).toMatchObject({ result: 'pass', matched: 18 });
  });

  test('are allowed up to one in twenty, and make no failure less', () => {
    expect(gate(without(1), before)).toMatchObject({ result: 'pass', matched: 19 });
    expect(gate(without(2, 2), before)).toMatchObject({ result: 'fail' });
  });
});
