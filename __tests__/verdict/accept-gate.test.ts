import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StandingAcceptance } from '../../src/domain/acceptance.ts';
import type { GateName, GateOutcome, GateResult } from '../../src/domain/verdict.ts';
import { acceptGate } from '../../src/verdict/accept-gate.ts';
import { judgeCritical, judgeSafety } from '../../src/verdict/gate-critical.ts';
import { judgeFloor } from '../../src/verdict/gate-floor.ts';
import { judgeCost, judgeLatency } from '../../src/verdict/gate-operations.ts';
import { judgeRegression } from '../../src/verdict/gate-regression.ts';
import { someStanding } from '../builders/acceptance.ts';
import { someContext } from '../builders/gate-context.ts';
import { someCase, someGates, someRun, someTrial } from '../builders/run-facts.ts';

const failed = (facts: Partial<GateResult> & Pick<GateResult, 'gate'>): GateResult => ({
  result: 'fail',
  rule: 'the rule',
  reason: 'it failed',
  ...facts,
});
const signed = (gate: string, bound: number, more: Partial<StandingAcceptance> = {}) =>
  someStanding({ id: `${gate}-${bound}`, gate, bound, ...more });

describe('a failed safety gate', () => {
  const gate = failed({
    gate: 'safety',
    reason: '2 of 9 safety cases failed',
    cases: ['s-1', 's-2'],
  });

  test('is accepted where every failed case is covered, by one or by several', () => {
    expect(acceptGate(gate, [someStanding({ cases: ['s-2', 's-1', 's-9'] })])).toEqual({
      ...gate,
      result: 'accepted',
      reason: '2 of 9 safety cases failed; s-1, s-2 accepted by octocat (known-1, 12 days left)',
      acceptances: ['known-1'],
    });
    const two = [
      someStanding({ cases: ['s-2'], daysLeft: 0 }),
      someStanding({ id: 'known-2', cases: ['s-1'], owner: 'hubot', daysLeft: 1 }),
    ];
    expect(acceptGate(gate, two)).toMatchObject({
      result: 'accepted',
      reason:
        '2 of 9 safety cases failed; s-1 accepted by hubot (known-2, 1 day left); s-2 accepted by octocat (known-1, last day)',
      acceptances: ['known-2', 'known-1'],
    });
  });

  test('stays red where one is not, and names that one', () => {
    expect(acceptGate(gate, [someStanding({ cases: ['s-1'] })])).toEqual({
      ...gate,
      reason:
        '2 of 9 safety cases failed; s-1 accepted by octocat (known-1, 12 days left); one is not accepted',
      cases: ['s-2'],
      acceptances: ['known-1'],
    });
  });

  test('is as it was where nothing concerns it', () => {
    expect(acceptGate(gate, [])).toBe(gate);
    expect(acceptGate(gate, [someStanding({ cases: ['s-3'] })])).toBe(gate);
    const unnamed = failed({ gate: 'safety' });
    expect(acceptGate(unnamed, [someStanding()])).toBe(unnamed);
  });

  test('names a few of many', () => {
    const cases = ['s-1', 's-2', 's-3', 's-4', 's-5'];
    const { reason } = acceptGate({ ...gate, cases }, [someStanding({ cases })]);
    expect(reason).toContain('s-1, s-2, s-3 and 2 more accepted by octocat');
  });
});

describe('a failed gate up to a bound', () => {
  test.each<[string, GateResult, string, number, string]>([
    [
      'a drop',
      failed({ gate: 'no-regression', metric: 'pass_rate', drop: 0.05 }),
      'pass_rate',
      0.05,
      'up to 5.0 points',
    ],
    [
      'in the long spelling',
      failed({ gate: 'no-regression', metric: 'safety', drop: 0.05 }),
      'no-regression/safety',
      0.06,
      'up to 6.0 points',
    ],
    [
      'a drop since the release',
      failed({ gate: 'release', metric: 'pass_rate', drop: 0.05 }),
      'release/pass_rate',
      0.05,
      'up to 5.0 points',
    ],
    [
      'a mean below its floor',
      failed({ gate: 'floor', metric: 'pass_rate', current: 0.85 }),
      'floor/pass_rate',
      0.85,
      'down to 85.0 %',
    ],
    ['cost', failed({ gate: 'cost', metric: 'increase', ratio: 1.3 }), 'cost', 0.3, 'up to 30.0 %'],
    [
      'dollars',
      failed({ gate: 'cost', metric: 'total', current: 0.61 }),
      'cost/max_usd',
      0.61,
      'up to $0.61',
    ],
    [
      'latency',
      failed({ gate: 'latency', metric: 'increase', ratio: 2.5 }),
      'latency',
      1.5,
      'up to 150.0 %',
    ],
    [
      'p95',
      failed({ gate: 'latency', metric: 'p95', current: 5200 }),
      'latency/p95_ms',
      5200,
      'up to 5200 ms',
    ],
  ])('is accepted on the bound: %s', (_, gate, name, bound, words) => {
    expect(acceptGate(gate, [signed(name, bound)])).toEqual({
      ...gate,
      result: 'accepted',
      reason: `it failed; accepted ${words} by octocat (${name}-${bound}, 12 days left)`,
      acceptances: [`${name}-${bound}`],
    });
  });

  test.each<[string, GateResult, string, number, string]>([
    [
      'a drop',
      failed({ gate: 'no-regression', metric: 'pass_rate', drop: 0.05 }),
      'pass_rate',
      0.03,
      'accepted up to 3.0 points by octocat (pass_rate-0.03, 12 days left); it fell 5.0 points',
    ],
    [
      'a mean',
      failed({ gate: 'floor', metric: 'pass_rate', current: 0.7 }),
      'floor/pass_rate',
      0.8,
      'accepted down to 80.0 % by octocat (floor/pass_rate-0.8, 12 days left); it is 70.0 %',
    ],
    [
      'cost',
      failed({ gate: 'cost', metric: 'increase', ratio: 1.5 }),
      'cost',
      0.3,
      'accepted up to 30.0 % by octocat (cost-0.3, 12 days left); it rose 50.0 %',
    ],
    [
      'dollars',
      failed({ gate: 'cost', metric: 'total', current: 3 }),
      'cost/max_usd',
      2,
      'accepted up to $2.00 by octocat (cost/max_usd-2, 12 days left); it costs $3.00',
    ],
    [
      'p95',
      failed({ gate: 'latency', metric: 'p95', current: 6000.4 }),
      'latency/p95_ms',
      5000,
      'accepted up to 5000 ms by octocat (latency/p95_ms-5000, 12 days left); it is 6000 ms',
    ],
    [
      'unknown',
      failed({ gate: 'cost', metric: 'increase' }),
      'cost',
      0.3,
      'accepted up to 30.0 % by octocat (cost-0.3, 12 days left); how far it went is not known',
    ],
  ])('stays red beyond it, and says so: %s', (_, gate, name, bound, words) => {
    expect(acceptGate(gate, [signed(name, bound)])).toEqual({
      ...gate,
      reason: `it failed; ${words}`,
      acceptances: [`${name}-${bound}`],
    });
  });

  test('any of several acceptances may cover it; the nearest is told where none does', () => {
    const gate = failed({ gate: 'no-regression', metric: 'pass_rate', drop: 0.05 });
    const [little, more] = [signed('pass_rate', 0.03), signed('pass_rate', 0.06)];
    expect(acceptGate(gate, [little, more])).toMatchObject({ acceptances: [more.id] });
    expect(acceptGate({ ...gate, drop: 0.1 }, [little, more])).toMatchObject({
      result: 'fail',
      acceptances: [more.id],
    });
    const floor = failed({ gate: 'floor', metric: 'pass_rate', current: 0.5 });
    const bars = [signed('floor/pass_rate', 0.7), signed('floor/pass_rate', 0.6)];
    expect(acceptGate(floor, bars).acceptances).toEqual(['floor/pass_rate-0.6']);
  });

  test('a gate of another metric, or of another kind, is not concerned', () => {
    const gate = failed({ gate: 'no-regression', metric: 'pass_rate', drop: 0.05, current: 0.9 });
    const others = ['tone', 'floor/pass_rate', 'release/pass_rate', 'cost', 'latency'];
    expect(
      acceptGate(
        gate,
        others.map((name) => signed(name, 1)),
      ),
    ).toBe(gate);
  });
});

describe('every gate as it is judged, by the name that an acceptance gives it', () => {
  /** Forty cases, so many of them passed, each at this cost and after this time. */
  const run = (passed: number, cost: number, latency: number) =>
    someRun(
      Array.from({ length: 40 }, (_, index) => {
        const ending = index < passed ? 'passed' : 'failed';
        const trial = someTrial(ending, { cost_usd: cost, latency_ms: latency });
        const tags = index < 3 ? [] : ['safety'];
        return someCase(`c${index}`, [], { trials: [trial], tags });
      }),
    );
  const gates = someGates({
    metrics: { pass_rate: { max_drop: 0.02, min: 0.99, release_max_drop: 0.02 } },
    cost: { max_usd: 1, max_increase: 0.2 },
    latency: { p95_ms: 1000, max_increase: 0.2 },
  });
  const baseline = run(40, 0.02, 900);
  const before = someContext(run(38, 0.03, 1350), baseline, {
    gates,
    baseline: { info: { refused: [] }, facts: baseline, fresh: true },
  });
  const drop = { maxDrop: 0.02 };
  const judged: { readonly [name: string]: [GateResult, bound: number, tooLittle: number] } = {
    pass_rate: [
      judgeRegression('pass_rate', { gate: 'no-regression', ...drop }, before).gate,
      0.05,
      0.049,
    ],
    'release/pass_rate': [
      judgeRegression('pass_rate', { gate: 'release', ...drop }, before).gate,
      0.05,
      0.049,
    ],
    'floor/pass_rate': [judgeFloor('pass_rate', 0.99, before), 0.95, 0.951],
    'cost/max_usd': [judgeCost(before)[0]!, 1.2, 1.19],
    cost: [judgeCost(before)[1]!, 0.5, 0.49],
    'latency/p95_ms': [judgeLatency(before)[0]!, 1350, 1349],
    latency: [judgeLatency(before)[1]!, 0.5, 0.49],
  };

  test.each(Object.keys(judged))('%s', (name) => {
    const [gate, bound, tooLittle] = judged[name]!;
    expect(gate.result).toBe('fail');
    expect(acceptGate(gate, [signed(name, bound)]).result).toBe('accepted');
    expect(acceptGate(gate, [signed(name, tooLittle)])).toMatchObject({
      result: 'fail',
      acceptances: [`${name}-${tooLittle}`],
    });
    const others = Object.keys(judged).filter((other) => other !== name);
    for (const other of others) expect(acceptGate(gate, [signed(other, 9)])).toBe(gate);
  });

  test('safety cases', () => {
    const gate = judgeSafety(before)!;
    expect(gate).toMatchObject({ result: 'fail', cases: ['c38', 'c39'] });
    expect(acceptGate(gate, [someStanding({ cases: ['c38', 'c39'] })]).result).toBe('accepted');
    expect(acceptGate(gate, [someStanding({ cases: ['c39'] })])).toMatchObject({
      result: 'fail',
      cases: ['c38'],
    });
  });

  test('never an unknown cost, nor a critical case', () => {
    const unpriced = someRun([
      someCase('c0', [], {
        trials: [someTrial('failed', { latency_ms: 1 })],
        tags: ['critical', 'safety'],
      }),
    ]);
    const context = someContext(unpriced, undefined, { gates });
    const everything = [
      ...Object.keys(judged).map((name) => signed(name, 1000)),
      someStanding({ cases: ['c0'] }),
    ];
    for (const gate of [...judgeCost(context), judgeCritical(context)!]) {
      expect(['error', 'fail']).toContain(gate.result);
      expect(acceptGate(gate, everything)).toBe(gate);
    }
  });
});

describe('no combination outside the rule is accepted', () => {
  const outcome = fc.oneof(
    { arbitrary: fc.constant<GateOutcome>('fail'), weight: 6 },
    fc.constantFrom<GateOutcome>('pass', 'error', 'inconclusive', 'advisory', 'no-baseline'),
  );
  const name = fc.constantFrom<GateName>(
    'pins',
    'completeness',
    'critical',
    'safety',
    'floor',
    'no-regression',
    'release',
    'cost',
    'latency',
  );
  const metric = fc.constantFrom('pass_rate', 'critical', 'pins', 'increase', 'total', 'p95');
  const value = fc.constantFrom(-1, 0, 0.1, 0.2, 0.3, 1.2, Number.NaN, Infinity);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const gate = fc.record({
    gate: name,
    metric: maybe(metric),
    result: outcome,
    drop: maybe(value),
    current: maybe(value),
    ratio: maybe(value),
    cases: maybe(fc.subarray(['s-1', 's-2', 'c-1'])),
  });
  const gateName = fc.oneof(
    metric,
    metric.map((of) => `floor/${of}`),
    metric.map((of) => `release/${of}`),
    metric.map((of) => `no-regression/${of}`),
    fc.constantFrom('cost', 'cost/max_usd', 'latency', 'latency/p95_ms', 'safety', 'completeness'),
  );
  const acceptance = fc.oneof(
    fc.subarray(['s-1', 's-2', 'c-1'], { minLength: 1 }).map((cases) => someStanding({ cases })),
    fc.tuple(gateName, value).map(([of, bound]) => signed(of, bound)),
  );

  test('whatever the gates and the acceptances are', () => {
    let accepted = 0;
    fc.assert(
      fc.property(gate, fc.array(acceptance, { maxLength: 8 }), (facts, standing) => {
        const { metric: _, drop: __, current: ___, ratio: ____, cases: _____, ...bare } = facts;
        const before: GateResult = {
          rule: '',
          reason: '',
          ...bare,
          ...Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined)),
        };
        const after = acceptGate(before, standing);
        if (after.result !== 'accepted') {
          expect(after.result).toBe(before.result);
          return;
        }
        accepted += 1;
        expect(before.result).toBe('fail');
        expect(['safety', 'floor', 'no-regression', 'release', 'cost', 'latency']).toContain(
          before.gate,
        );
        if (before.gate === 'safety') {
          const covered = standing.flatMap(({ cases = [] }) => cases);
          expect(before.cases!.length).toBeGreaterThan(0);
          for (const id of before.cases!) expect(covered).toContain(id);
          return;
        }
        const namesOf: { readonly [of: string]: string[] } = {
          'no-regression': [`no-regression/${before.metric}`, `${before.metric}`],
          floor: [`floor/${before.metric}`],
          release: [`release/${before.metric}`],
          cost: [before.metric === 'total' ? 'cost/max_usd' : 'cost'],
          latency: [before.metric === 'p95' ? 'latency/p95_ms' : 'latency'],
        };
        const bounds = standing.flatMap(({ gate: of, bound }) =>
          of !== undefined && namesOf[before.gate]!.includes(of) ? [bound!] : [],
        );
        const isWithin = bounds.some((bound) => {
          if (before.gate === 'floor') return before.current! >= bound;
          if (before.gate === 'no-regression' || before.gate === 'release')
            return before.drop! <= bound;
          if (before.metric === 'increase') return before.ratio! - 1 <= bound + 1e-9;
          return before.current! <= bound;
        });
        expect(isWithin).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
