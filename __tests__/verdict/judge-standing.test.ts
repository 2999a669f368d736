import { describe, expect, test } from '@jest/globals';
import type { JudgeRecord } from '../../src/domain/run.ts';
import {
  comparesOnly,
  explainAdvisory,
  explainUnscored,
  findJudges,
  listJudging,
} from '../../src/verdict/judge-standing.ts';
import { someContext, someRecord } from '../builders/gate-context.ts';
import { someCases, someMetric, someRun, type PlainRun } from '../builders/run-facts.ts';

function runOf(metrics: PlainRun['metrics'], judges: JudgeRecord[] = []): PlainRun {
  return { ...someRun(someCases(12, 'passed'), { judges }), metrics };
}
const judged = (...digests: string[]) =>
  someMetric({ judged: true, judges: digests, models: [`model of ${digests.join()}`] });

const uncalibrated = someRecord({
  calibrated: false,
  blocking: false,
  why: 'it was never calibrated',
  next: 'run: touchstone calibrate --judge kind',
});

describe('why a metric only advises', () => {
  test('is told in the words of the judge that feeds it', () => {
    const metrics = { kind: { ...judged('digest of kind'), advisory: true } };
    expect(
      explainAdvisory(
        'kind',
        someContext(runOf(metrics, [someRecord({ digest: 'x' }), uncalibrated])),
      ),
    ).toEqual({
      result: 'advisory',
      reason: 'it was never calibrated',
      next: 'run: touchstone calibrate --judge kind',
    });
  });

  test('is told in ours where no judge does', () => {
    const metrics = { kind: someMetric({ advisory: true }) };
    expect(explainAdvisory('kind', someContext(runOf(metrics, [uncalibrated])))).toEqual({
      result: 'advisory',
      reason: 'its scores only advise',
    });
  });
});

describe('why a metric has no value', () => {
  const errored = { kind: someMetric({ error: 'the judge refused: no' }) };

  test('is told in the words of a score that errored', () => {
    expect(explainUnscored('kind', someContextOf(errored))).toEqual({
      result: 'not-measured',
      reason: 'the judge refused: no',
    });
    expect(explainUnscored('none', someContextOf({}))).toEqual({
      result: 'not-measured',
      reason: 'nothing was scored',
    });
  });

  test('is the missing baseline where all that feeds it compares with one', () => {
    const compares = someRecord({ compares: true });
    const run = runOf({}, [compares]);
    expect(explainUnscored('kind', someContext(run))).toMatchObject({ result: 'no-baseline' });
    expect(explainUnscored('kind', someContext(run, runOf({})))).toMatchObject({
      result: 'not-measured',
    });
    expect(comparesOnly('kind', run)).toBe(true);
    expect(comparesOnly('kind', runOf({}, [compares, someRecord()]))).toBe(false);
    expect(comparesOnly('other', run)).toBe(false);
  });

  // an unscored metric is summarised without a mean
  function someContextOf(metrics: PlainRun['metrics']) {
    const context = someContext(runOf(metrics));
    const error = metrics['kind']?.error;
    const summary = {
      ...context.metrics['kind']!,
      errored: 12,
      ...(error !== undefined && { error }),
    };
    return {
      ...context,
      metrics: { ...context.metrics, ...(metrics['kind'] && { kind: summary }) },
    };
  }
});

describe('who judged', () => {
  const metrics = {
    kind: judged('a', 'b'),
    tone: { ...judged('c'), advisory: true },
    length: someMetric(),
    meaning: judged('e'),
  };

  test('a metric: those that fed it', () => {
    const records = ['a', 'c', 'z'].map((digest) => someRecord({ digest, name: digest }));
    const run = runOf(metrics, records);
    expect(findJudges('kind', run).map(({ name }) => name)).toEqual(['a']);
    expect(findJudges('none', run)).toEqual([]);
    expect(listJudging('kind', run)).toMatchObject({
      judges: ['a', 'b'],
      models: ['model of a,b'],
    });
    expect(listJudging('length', run).judges).toEqual([]);
    expect(listJudging('none', run)).toEqual({ judges: [], models: [], fingerprints: [] });
  });

  test('pass_rate: all that block, and none that only advises', () => {
    expect(listJudging('pass_rate', runOf(metrics)).judges).toEqual(['a', 'b', 'e']);
  });
});
