import { describe, expect, test } from '@jest/globals';
import {
  describeGates,
  explainEvidence,
  explainGate,
  tellReason,
} from '../../src/report/describe-gate.ts';
import { aGate, aRegressionGate, aVerdict } from '../builders/verdict.ts';

describe('gates as rows', () => {
  test('what needs attention first; housekeeping that passed has no row', () => {
    const gates = [
      ...aVerdict().gates,
      aGate({ gate: 'latency', result: 'advisory' }),
      aRegressionGate({ result: 'fail' }),
    ];
    expect(describeGates(gates).map(({ gate }) => `${gate.gate} ${gate.result}`)).toEqual([
      'no-regression fail',
      'latency advisory',
      'critical pass',
      'no-regression pass',
    ]);
  });

  test('change is candidate minus baseline, and so is its interval', () => {
    const [row] = describeGates([aRegressionGate({ drop: 0.06, interval: [0.022, 0.098] })]);
    expect(row!.change).toBe('−6.0 points (−9.8 to −2.2)');
  });

  test('the interval of a floor is one of its value', () => {
    const [row] = describeGates([
      aGate({ gate: 'floor', metric: 'correctness', current: 0.91, interval: [0.82, 0.958] }),
    ]);
    expect(row).toMatchObject({
      name: '`correctness` floor',
      baseline: '–',
      current: '91.0 % (82.0 % to 95.8 %)',
      change: '–',
    });
  });

  test('dollars and milliseconds in their units', () => {
    const [cost, latency] = describeGates([
      aGate({ gate: 'cost', metric: 'increase', baseline: 0.5, current: 0.6 }),
      aGate({ gate: 'latency', metric: 'p95', current: 4200 }),
    ]);
    expect(cost).toMatchObject({
      name: 'cost',
      baseline: '$0.50',
      current: '$0.60',
      change: '+20.0 %',
    });
    expect(latency).toMatchObject({
      name: 'latency (p95)',
      baseline: '–',
      current: '4.2 s',
      change: '–',
    });
  });
});

describe('a drop that was accepted, but not so far', () => {
  test('is told with what was accepted of it', () => {
    const reason = 'fell 6.0 points; accepted up to 3.0 points by octocat; it fell 6.0 points';
    const gate = aRegressionGate({ result: 'fail', drop: 0.06, reason });
    expect(explainGate(gate)).not.toContain('octocat');
    expect(explainGate({ ...gate, acceptances: ['known-1'] })).toBe(reason);
  });
});

describe('evidence', () => {
  test('of a drop: how often noise alone would do it', () => {
    const gate = aRegressionGate({ result: 'fail', current: 0.88, drop: 0.06, p: 0.0021 });
    expect(explainEvidence(gate)).toEqual([
      'Run-to-run noise alone would do this 0.2 % of the time, so this is a real regression.',
    ]);
  });

  test('of a drop without noise', () => {
    const { p: _, ...gate } = aRegressionGate({ result: 'fail', current: 0.88, drop: 0.06 });
    expect(explainEvidence(gate)).toEqual([
      'By policy this target counts as deterministic, so no drop is put down to noise.',
    ]);
  });

  test.each(['pass', 'inconclusive'] as const)('of a %s: what could have been seen', (result) => {
    expect(explainEvidence(aRegressionGate({ result }))).toEqual([
      'A drop of 6.0 points or more in `pass_rate` would have been caught 4 times out of 5; a smaller one can slip through.',
    ]);
  });
});

describe('reasons', () => {
  test('say nothing twice', () => {
    const gate = aGate({ result: 'fail', reason: '1 of 12 critical cases failed' });
    expect(tellReason(gate, 'Blocked: 1 of 12 critical cases failed (`a`)')).toBe('');
    expect(
      tellReason({ ...gate, next: 'look at it' }, 'Blocked: 1 of 12 critical cases failed'),
    ).toBe('critical cases: Look at it.');
    expect(tellReason(gate, 'Blocked: something else')).toBe('1 of 12 critical cases failed.');
  });
});
