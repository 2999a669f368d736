import { describe, expect, test } from '@jest/globals';
import type { MetricFacts } from '../../src/domain/facts.ts';
import type { JudgeRecord } from '../../src/domain/run.ts';
import { findFallback, findGaps, findUncomparable } from '../../src/verdict/find-incomparable.ts';
import type { BaselineSide, GateContext } from '../../src/verdict/gate-context.ts';
import { matchValues } from '../../src/verdict/match-values.ts';
import { someContext, someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
  type PlainTrial,
} from '../builders/run-facts.ts';

const CASES = 40;

/** A trial that a judge `kind` and a check `length` scored; `lost`: the judge could not. */
function trialOf(is: 'passed' | 'failed' | 'lost'): PlainTrial {
  const length = { value: 1, pass: true };
  if (is === 'lost') return someTrial('missing', { metrics: { length }, errored: ['kind'] });
  const kind = { value: is === 'passed' ? 1 : 0, pass: is === 'passed' };
  return someTrial(is, { metrics: { length, kind } });
}

/** Forty cases; the judge's verdict by their number. */
function sideOf(
  verdictOf: (index: number) => 'passed' | 'failed' | 'lost',
  {
    kind = {},
    judges = [someRecord()],
  }: { kind?: Partial<MetricFacts>; judges?: JudgeRecord[] } = {},
): PlainRun {
  const cases = Array.from({ length: CASES }, (_, index): PlainCase =>
    someCase(`c${index}`, [], { trials: [trialOf(verdictOf(index))] }),
  );
  const judged = someMetric({ judged: true, judges: ['digest of kind'], ...kind });
  return { ...someRun(cases, { judges }), metrics: { length: someMetric(), kind: judged } };
}

function contextOf(
  run: PlainRun,
  baseline: PlainRun,
  more: Partial<BaselineSide> = {},
): GateContext {
  const context = someContext(run, baseline);
  return { ...context, baseline: { ...context.baseline, ...more } };
}

const passed = sideOf(() => 'passed');
const failed = sideOf(() => 'failed');

describe('a baseline whose verdicts are of others', () => {
  const byOthers = (
    metric: string,
    run: PlainRun,
    others: string[],
  ): ReturnType<typeof findFallback> =>
    findFallback(metric, contextOf(run, passed, { otherJudges: new Set(others) }));
  const told = {
    result: 'no-baseline',
    reason: 'the baseline was judged by another judge',
    next: expect.stringContaining('touchstone rejudge'),
  };

  test('is none for what they scored, and for the pass rate where they block', () => {
    expect(byOthers('kind', failed, ['kind'])).toMatchObject(told);
    expect(byOthers('pass_rate', failed, ['kind'])).toMatchObject(told);
  });

  test('is one for what they had no part in', () => {
    expect(byOthers('length', failed, ['kind'])).toBeUndefined();
    expect(byOthers('kind', failed, ['polite'])).toBeUndefined();
    const advising = {
      kind: { advisory: true },
      judges: [someRecord({ calibrated: false, blocking: false })],
    };
    const [before, now] = [sideOf(() => 'passed', advising), sideOf(() => 'failed', advising)];
    const context = contextOf(now, before, { otherJudges: new Set(['kind']) });
    expect(findFallback('pass_rate', context)).toBeUndefined();
  });

  test('is known by the judges that the runs name, not by those that happened to score', () => {
    // the run has a judge more, on a new case; a judge that nothing was asked of; models told once and not again
    for (const judges of [['digest of kind', 'digest of another'], [], ['digest of kind']]) {
      const run = sideOf(() => 'failed', { kind: { judges } });
      expect(findFallback('pass_rate', contextOf(run, passed))).toBeUndefined();
      expect(findFallback('kind', contextOf(run, passed))).toBeUndefined();
    }
  });
});

test('a part of the suite is told to be run whole, and no dataset to be changed elsewhere', () => {
  const { next: changed } = findUncomparable('kind', 10, contextOf(passed, passed))!;
  expect(changed).toBe('change datasets in a PR of their own');
  const context = contextOf(passed, passed);
  const { run } = context.run;
  const part = {
    ...context,
    run: { ...context.run, run: { ...run, partial: { of: CASES, by: '--filter tag:money' } } },
  };
  expect(findUncomparable('kind', 10, part)!.next).toBe(
    'run the whole suite: this is a part of it',
  );
});

describe('a baseline that was scored again', () => {
  const lostOf = (
    count: number,
    metric = 'kind',
    { unjudged, error = '503 from the provider' }: { unjudged?: string; error?: string } = {},
    run = failed,
  ): ReturnType<typeof findUncomparable> => {
    const rescored = sideOf((index) => (index < count ? 'lost' : 'passed'), { kind: { error } });
    const context = contextOf(run, rescored, {
      asMeasured: passed,
      ...(unjudged !== undefined && { unjudged }),
    });
    return findUncomparable(metric, CASES - count, context);
  };

  test('is compared with where a twentieth of it was lost, and no more', () => {
    expect(lostOf(0)).toBeUndefined();
    expect(lostOf(2)).toBeUndefined();
    expect(lostOf(3)).toEqual({
      result: 'inconclusive',
      reason: '3 of 40 cases of the baseline could not be scored again: 503 from the provider',
      next: expect.stringContaining('re-run the job'),
    });
  });

  test('is lost for the pass rate too, and whole for what code scored', () => {
    expect(lostOf(3, 'pass_rate')).toMatchObject({
      result: 'inconclusive',
      reason: expect.stringContaining('3 of 40 cases'),
    });
    expect(lostOf(3, 'length')).toBeUndefined();
  });

  test('tells the end of the budget as the cause', () => {
    const unjudged = 'the budget of $1 is used up';
    for (const metric of ['kind', 'pass_rate'])
      expect(lostOf(3, metric, { unjudged })).toMatchObject({
        result: 'inconclusive',
        reason: expect.stringContaining('the budget of $1 is used up'),
      });
  });

  test('is as lost to a run that fails all as to one that passes all', () => {
    for (const run of [failed, passed])
      expect(lostOf(3, 'kind', {}, run)).toMatchObject({ result: 'inconclusive' });
  });

  test('a baseline as it was measured lost nothing in being scored again', () => {
    const measured = sideOf((index) => (index < 3 ? 'lost' : 'passed'));
    expect(findUncomparable('kind', CASES - 3, contextOf(failed, measured))).toBeUndefined();
  });
});

describe('a base commit that was run beside', () => {
  const beside = (lost: number): ReturnType<typeof findUncomparable> => {
    const base = sideOf((index) => (index < lost ? 'lost' : 'passed'));
    const context = contextOf(
      sideOf(() => 'passed'),
      base,
      { fresh: true },
    );
    return findUncomparable('length', CASES, { ...context, baselineTrials: 1 });
  };

  test('and lost more than 5 % of its cases on the way is not compared as if it were whole', () => {
    expect(beside(2)).toBeUndefined();
    expect(beside(3)).toMatchObject({
      result: 'inconclusive',
      reason: expect.stringMatching(/^3 of 40 cases of the base commit could not be measured: 503/),
    });
  });
});

describe('a metric that scores a part of the cases', () => {
  /** Forty cases, of which the first so many are scored by `kind`. */
  const partly = (scored: number): PlainRun => {
    const { cases, ...side } = sideOf(() => 'passed');
    const plain = { length: { value: 1, pass: true } };
    return {
      ...side,
      cases: cases.map((facts, index) =>
        index < scored
          ? facts
          : { ...facts, trials: [someTrial('passed' as const, { metrics: plain })] },
      ),
    };
  };
  const compare = (
    run: PlainRun,
    baseline: PlainRun,
    matched: number,
    more: Partial<BaselineSide> = {},
  ): ReturnType<typeof findUncomparable> =>
    findUncomparable('kind', matched, contextOf(run, baseline, more));

  test('is compared on that part, though it is less than half of the baseline', () => {
    expect(compare(partly(15), partly(15), 15)).toBeUndefined();
    expect(compare(partly(10), partly(20), 10)).toBeUndefined();
    expect(compare(partly(12), partly(25), 12)).toMatchObject({
      result: 'inconclusive',
      reason: "only 12 of the baseline's 25 cases that kind scores are left to compare",
    });
  });

  test('counts as main scored it: its scorer narrowed since does not make the part small', () => {
    expect(compare(partly(12), partly(12), 12, { asMeasured: partly(40) })).toMatchObject({
      reason: "only 12 of the baseline's 40 cases that kind scores are left to compare",
    });
    expect(compare(partly(12), partly(12), 12, { asMeasured: partly(0) })).toBeUndefined();
  });

  test('is not compared with less than half of what a baseline was to have that was cut off', () => {
    const whole = partly(40);
    const planned = { ...whole.run.planned, cases: 100 };
    const cut = { ...whole, run: { ...whole.run, planned, complete: false } };
    expect(compare(whole, cut, 40)).toMatchObject({
      reason: "only 40 of the baseline's 100 cases are left to compare",
    });
  });

  test('is not compared where less than half of all cases are left', () => {
    const [run, baseline] = [partly(15), partly(15)];
    const left = { ...run, cases: run.cases.slice(0, 19) };
    expect(compare(left, baseline, 15)).toMatchObject({
      result: 'inconclusive',
      reason: "only 19 of the baseline's 40 cases are left to compare",
    });
  });
});

describe('trials that a judge could not judge, of cases of which it judged others', () => {
  const length = { value: 1, pass: true };
  const kind = { value: 1, pass: true };
  const good = { metrics: { length, kind } };
  /** A check failed it, and the judge did not know. */
  const lost = { outcome: 'failed' as const, metrics: { length }, errored: ['kind'] };
  const unanswered = { code: 'http-503', message: '503' };
  const unscored = { code: 'scorer', message: 'kind: 400' };

  /** Forty cases of three trials: of the first so many the last two are as said. */
  const sideWith = (
    count: number,
    last: Partial<PlainTrial> = lost,
    { prefix = 'c', cases = CASES }: { prefix?: string; cases?: number } = {},
  ): PlainRun => {
    const plain = sideOf(() => 'passed');
    const error = 'the provider answered 400';
    return {
      ...plain,
      metrics: { ...plain.metrics, kind: { ...plain.metrics['kind']!, error } },
      cases: Array.from({ length: cases }, (_, index) =>
        someCase(`${prefix}${index}`, [], {
          trials: [1, 2, 3].map((trial) =>
            someTrial('passed', {
              ...good,
              ...(index < count && trial > 1 && last),
              trial,
            }),
          ),
        }),
      ),
    };
  };
  const gapsOf = (
    run: PlainRun,
    baseline = sideWith(0),
    metric = 'kind',
  ): ReturnType<typeof findGaps> => findGaps(metric, CASES, contextOf(run, baseline));

  /** With as many cases as both sides scored. */
  const gapsAt = (run: PlainRun, baseline: PlainRun): ReturnType<typeof findGaps> => {
    const context = contextOf(run, baseline);
    return findGaps('kind', matchValues('kind', context).length, context);
  };

  test('are compared without while they are a twentieth, and no more', () => {
    expect(gapsOf(sideWith(3))).toBeUndefined();
    expect(gapsOf(sideWith(4))).toEqual({
      result: 'inconclusive',
      reason:
        '8 of the 120 trials that are compared could not be scored here: the provider answered 400',
      next: expect.stringContaining('only what is missing is scored again'),
    });
    expect(gapsOf(sideWith(40), undefined, 'length')).toBeUndefined();
  });

  test('are lost for the pass rate where nothing else failed them', () => {
    const missing = { ...lost, outcome: 'missing' as const, error: unscored };
    for (const metric of ['kind', 'pass_rate'])
      expect(gapsOf(sideWith(4, missing), undefined, metric)).toMatchObject({
        result: 'inconclusive',
      });
    expect(gapsOf(sideWith(4), undefined, 'pass_rate')).toBeUndefined();
  });

  test('are not thinned out by cases that a change adds', () => {
    const more = sideWith(0, lost, { prefix: 'new', cases: 200 });
    const run = { ...sideWith(4), cases: [...sideWith(4).cases, ...more.cases] };
    expect(gapsOf(run)).toMatchObject({ reason: expect.stringMatching(/^8 of the 120 trials/) });
  });

  test('are no news where the baseline lost as much of the same cases', () => {
    expect(gapsOf(sideWith(10), sideWith(10))).toBeUndefined();
    expect(gapsOf(sideWith(14), sideWith(10))).toMatchObject({ result: 'inconclusive' });
    const others = { ...sideWith(10), cases: sideWith(10).cases.toReversed() };
    const renamed = others.cases.map((facts, index) => ({
      ...facts,
      case_hash: `hash of c${index}`,
    }));
    expect(gapsOf(sideWith(10), { ...others, cases: renamed })).toBeUndefined();
    expect(gapsOf(sideWith(14), { ...others, cases: renamed })).toMatchObject({
      result: 'inconclusive',
    });
  });

  test('are no news where the baseline lost as many by chance, be it of other cases', () => {
    const lose = (isLost: (index: number, trial: number) => boolean, count: number): PlainRun => {
      const { cases, ...side } = sideWith(0);
      return {
        ...side,
        cases: cases.map((facts, index) => ({
          ...facts,
          trials: Array.from({ length: count }, (_, at) =>
            someTrial('passed', { ...good, ...(isLost(index, at) && lost), trial: at + 1 }),
          ),
        })),
      };
    };
    const by = (from: number, every: number, count: number): PlainRun =>
      lose((index, at) => (index * count + at) % every === from, count);
    for (const [run, baseline] of [
      [by(0, 10, 3), by(4, 10, 5)],
      [by(0, 10, 3), by(4, 10, 1)],
      [by(0, 10, 1), by(4, 10, 1)],
      [by(0, 10, 1), by(4, 10, 5)],
    ])
      expect(gapsAt(run!, baseline!)).toBeUndefined();
    expect(gapsAt(by(0, 10, 3), by(99, 10, 5))).toMatchObject({ result: 'inconclusive' });
    expect(gapsAt(by(0, 10, 1), by(99, 10, 1))).toMatchObject({ result: 'inconclusive' });
    // lost each time is not lost by chance: others do not make up for it
    const never = (count: number): PlainRun => lose((index) => index < count, 5);
    const late = lose((index, at) => index >= 36 && at > 0, 3);
    expect(gapsAt(late, never(4))).toMatchObject({ result: 'inconclusive' });
    expect(
      gapsAt(
        lose((index) => index >= 36, 3),
        never(4),
      ),
    ).toMatchObject({
      result: 'inconclusive',
    });
  });

  test('that the target did not answer are no loss of the judge, nor is lost advice', () => {
    const missing = { ...lost, outcome: 'missing' as const, error: unanswered };
    expect(gapsOf(sideWith(20, missing))).toBeUndefined();
    expect(gapsOf(sideWith(20, { ...lost, unadvised: ['kind'] }))).toBeUndefined();
  });
});
