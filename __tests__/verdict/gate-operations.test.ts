import { describe, expect, test } from '@jest/globals';
import type { TargetFacts } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import type { BaselineInfo, GateResult, Verdict } from '../../src/domain/verdict.ts';
import { judgeRun } from '../../src/verdict/judge-run.ts';
import {
  someCase,
  someGates,
  someRun,
  someTrial,
  type PlainCase,
  type PlainTrial,
} from '../builders/run-facts.ts';

// Cost and latency where answers were served from the response cache: they say nothing of what this run would take.

const GATES: Partial<Gates> = {
  cost: { max_usd: 1, max_increase: 0.2 },
  latency: { p95_ms: 1000, max_increase: 0.5 },
  on_missing_baseline: 'fail',
};

const casesOf = (count: number, facts: Partial<PlainTrial>, prefix = 'c'): PlainCase[] =>
  Array.from({ length: count }, (_, index) =>
    someCase(`${prefix}${index}`, [], { trials: [someTrial('passed', facts)] }),
  );
const fresh = { cost_usd: 0.01, latency_ms: 100 };
const served = { cost_usd: 9, latency_ms: 90_000, cached: true as const };

function judge(
  cases: PlainCase[],
  before = casesOf(20, fresh),
  target: Partial<TargetFacts> = {},
  info: Partial<BaselineInfo> = {},
): Verdict {
  const run = someRun(cases);
  const looks = { planned: [1], complete: 1 };
  return judgeRun({
    gates: someGates(GATES),
    run: { ...run, run: { ...run.run, looks, target: { ...run.run.target, ...target } } },
    baseline: { info: { refused: [], ...info }, facts: someRun(before) },
  }).verdict;
}
const operations = ({ gates }: Verdict): GateResult[] =>
  gates.filter(({ gate }) => gate === 'cost' || gate === 'latency');

describe('cost and latency', () => {
  test('of answers that were all served are not measured: neither red nor plainly green', () => {
    const verdict = judge(casesOf(20, served));
    expect(operations(verdict).map(({ gate, metric, result }) => [gate, metric, result])).toEqual([
      ['cost', 'total', 'not-measured'],
      ['cost', 'increase', 'not-measured'],
      ['latency', 'p95', 'not-measured'],
      ['latency', 'increase', 'not-measured'],
    ]);
    expect(verdict.verdict).toBe('pass');
    expect(verdict.reason).toContain('total: not measured');
  });

  test('hold a bar that they reach exactly, whatever a sum of fractions comes to', () => {
    const [total, increase] = operations(judge(casesOf(20, { ...fresh, cost_usd: 0.05 })));
    expect(total).toMatchObject({ result: 'pass' });
    expect(increase).toMatchObject({ result: 'fail' });
    // 0.1 + 0.1 + … is more than 1, and 0.012 / 0.01 more than 1.2
    const tenths = judge(casesOf(10, { ...fresh, cost_usd: 0.1 }));
    expect(operations(tenths)[0]).toMatchObject({ metric: 'total', result: 'pass' });
    for (const count of [10, 13, 20, 30]) {
      const before = casesOf(count, fresh);
      const fifth = judge(casesOf(count, { ...fresh, cost_usd: 0.012 }), before);
      expect(operations(fifth)[1]).toMatchObject({ metric: 'increase', result: 'pass' });
    }
    const more = judge(casesOf(20, { ...fresh, cost_usd: 0.012_01 }));
    expect(operations(more)[1]).toMatchObject({ metric: 'increase', result: 'fail' });
  });

  test('are the answers’ own: what a provider gave that could not be used is paid, and no fault of the app', () => {
    // a cent of its own each, and as much for nothing
    const paid = casesOf(100, { ...fresh, cost_usd: 0.02, wasted_usd: 0.01 });
    const [total, increase] = operations(judge(paid, casesOf(100, fresh)));
    expect(total).toMatchObject({ result: 'pass', current: expect.closeTo(1, 9) });
    expect(increase).toMatchObject({ result: 'pass', ratio: expect.closeTo(1, 9) });
    expect(judge(paid, casesOf(100, fresh)).cost_usd).toBeCloseTo(2, 9);
    const lost = someTrial('missing', { trial: 2, cost_usd: 5 });
    const cases = casesOf(100, fresh).map((facts) => ({
      ...facts,
      trials: [...facts.trials, lost],
    }));
    expect(operations(judge(cases))[0]).toMatchObject({ result: 'pass' });
  });

  test('of a baseline that cost nothing are no multiple', () => {
    const before = casesOf(20, { ...fresh, cost_usd: 0 });
    const increase = operations(judge(casesOf(20, fresh), before))[1];
    expect(increase).toMatchObject({ result: 'fail', reason: 'the baseline had no cost at all' });
    expect(increase).not.toHaveProperty('ratio');
  });

  test('of what was asked for hold no bar for the rest, but break one', () => {
    const cases = [...casesOf(20, served).slice(5), ...casesOf(5, fresh)];
    const [total, increase, p95] = operations(judge(cases));
    expect(total).toMatchObject({
      result: 'not-measured',
      current: expect.closeTo(0.05, 9),
      reason: 'what was asked for (5 of 20 cases) costs $0.0500',
      next: expect.stringContaining('--no-cache'),
    });
    expect(increase).toMatchObject({ result: 'pass', matched: 5 });
    expect(p95).toMatchObject({
      result: 'not-measured',
      current: 100,
      reason: 'p95 of the 5 answers that were asked for is 100 ms',
    });
    const dear = [...casesOf(20, served).slice(5), ...casesOf(5, { ...fresh, cost_usd: 0.5 })];
    const broken = judge(dear);
    expect(operations(broken)[0]).toMatchObject({ metric: 'total', result: 'fail' });
    expect(broken.reason).toContain('cost: what was asked for (5 of 20 cases) costs $2.5000');
  });

  test('of new cases beside served ones have nothing to be compared with, which is no missing baseline', () => {
    const verdict = judge([...casesOf(20, served), ...casesOf(3, fresh, 'new')]);
    const increases = operations(verdict).filter(({ metric }) => metric === 'increase');
    expect(increases.map(({ result }) => result)).toEqual(['not-measured', 'not-measured']);
    expect(verdict.verdict).toBe('pass');
  });

  test('where nothing was served, a baseline without them is one that is missing', () => {
    const verdict = judge(casesOf(20, fresh), casesOf(20, {}));
    expect(operations(verdict).map(({ result }) => result)).toContain('no-baseline');
    expect(verdict.verdict).toBe('fail');
  });

  test('an answer without a known cost is an error still, also beside served ones', () => {
    expect(judge([...casesOf(10, served), ...casesOf(10, {}, 'x')]).verdict).toBe('error');
  });

  test('whose cost is not known is mended where it can be: a model that we ask says what it used', () => {
    const nextOf = (verdict: Verdict): string | undefined => operations(verdict)[0]?.next;
    expect(nextOf(judge(casesOf(10, {})))).toContain('let the target return `usage`');
    const asked = { kind: 'openai' as const, model: 'house-1' };
    expect(nextOf(judge(casesOf(10, {}), undefined, asked))).toBe(
      'name the price of `house-1` under `prices`',
    );
  });
});

describe('a p95 that cases hold which a change adds', () => {
  const slow = { cost_usd: 0.01, latency_ms: 5000 };

  test('holds by the contract, and says what main’s cases alone come to', () => {
    const before = casesOf(80, fresh);
    const added = casesOf(1600, { cost_usd: 0, latency_ms: 1 }, 'easy');
    const p95 = (verdict: Verdict): GateResult | undefined =>
      operations(verdict).find(({ metric }) => metric === 'p95');
    expect(p95(judge(casesOf(80, slow), before))).toMatchObject({ result: 'fail' });
    const thinned = judge([...casesOf(80, slow), ...added], before);
    expect(p95(thinned)).toMatchObject({ result: 'pass', on_base_cases: 5000 });
    expect(thinned.reason).toContain(
      "by main's cases alone latency (p95) is 5.0 s, over its bar (p95 at most 1000 ms)",
    );
    const quick = judge([...casesOf(80, fresh), ...added], before);
    expect(p95(quick)).not.toHaveProperty('on_base_cases');
  });
});

describe('against an older ancestor, with a commit between that touches what the suite depends on', () => {
  const old = { commit: 'a'.repeat(40), behind: 2, touched: ['b'.repeat(40)] };
  const dear = casesOf(20, { cost_usd: 0.02, latency_ms: 200 });
  const against = (info: Partial<BaselineInfo>): GateResult[] =>
    operations(judge(dear, undefined, {}, info));

  test('a cost that rose is this change’s fault or theirs: inconclusive, naming them', () => {
    const [total, increase] = against(old);
    expect(increase).toMatchObject({
      result: 'inconclusive',
      ratio: 2,
      reason: expect.stringMatching(/^2\.00 times the baseline; but .* 2 commits .*\(bbbbbbb\)$/),
      next: expect.stringContaining('record the base commit'),
    });
    expect(total).toMatchObject({ metric: 'total', result: 'pass' });
    const { touched: _, ...untouched } = old;
    expect(against(untouched)[1]).toMatchObject({ metric: 'increase', result: 'fail' });
  });

  test('what a pass costs is held whatever lies between, and what latency only advises, it advises', () => {
    const dearer = casesOf(20, { cost_usd: 0.2, latency_ms: 200 });
    const verdict = judge(dearer, undefined, {}, old);
    expect(operations(verdict).map(({ metric, result }) => [metric, result])).toEqual([
      ['total', 'fail'],
      ['increase', 'inconclusive'],
      ['p95', 'pass'],
      ['increase', 'advisory'],
    ]);
  });
});

describe('main’s forms of cases that run beside', () => {
  const kept = (cases: PlainCase[]): PlainCase[] =>
    cases.map((facts) => ({ ...facts, kept: true as const }));
  const dear = { cost_usd: 0.2, latency_ms: 5000 };
  const read = (own: PlainCase[], beside: PlainCase[]): unknown[] => {
    const before = [...own, ...beside];
    return operations(judge([...own, ...kept(beside)], before)).map(
      ({ gate, metric, result, current, on_base_cases }) =>
        [gate, metric, result, current, on_base_cases].filter((one) => one !== undefined),
    );
  };

  test('are no part of a pass, nor of its p95: a change that takes dear and slow cases out holds the bars', () => {
    expect(read(casesOf(80, fresh), casesOf(20, dear, 'dear'))).toEqual([
      ['cost', 'total', 'pass', expect.closeTo(0.8, 9)],
      ['cost', 'increase', 'pass', expect.closeTo(4.8, 9)],
      ['latency', 'p95', 'pass', 100, 5000],
      ['latency', 'increase', 'pass', expect.anything()],
    ]);
  });

  test('thin nothing out: what the change’s own cases break alone is red', () => {
    const own = [...casesOf(60, fresh), ...casesOf(12, { ...dear, cost_usd: 0.1 }, 'dear')];
    const [total, , p95] = read(own, casesOf(340, { cost_usd: 0, latency_ms: 1 }, 'easy'));
    expect(total).toEqual(['cost', 'total', 'fail', expect.closeTo(1.8, 9)]);
    expect(p95).toEqual(['latency', 'p95', 'fail', 5000]);
  });

  test('do not speak for cases that were served: what a pass takes is not measured', () => {
    const [total, increase, p95] = operations(
      judge([...casesOf(20, served), ...kept(casesOf(2, dear, 'out'))]),
    );
    for (const gate of [total, p95])
      expect(gate).toMatchObject({
        result: 'not-measured',
        reason: 'the answers are from the response cache: none was asked for',
      });
    expect(increase).toMatchObject({ result: 'not-measured' });
  });

  test('that cost nobody knows what are no error: a pass does not hold them, and the increase is that of the others', () => {
    const unknown = { latency_ms: 100 };
    const [own, out] = [casesOf(20, fresh), casesOf(3, dear, 'out')];
    const [total, increase] = operations(
      judge([...own, ...kept(casesOf(3, unknown, 'out'))], [...own, ...out]),
    );
    expect(total).toMatchObject({ result: 'pass', current: expect.closeTo(0.2, 9) });
    expect(increase).toMatchObject({ result: 'pass', matched: 20 });
    const [error] = operations(judge([...casesOf(1, unknown, 'x'), ...own, ...kept(out)]));
    expect(error).toMatchObject({ result: 'error', reason: expect.stringContaining('1 of 21') });
  });

  test('nor is what the comment says of latency theirs', () => {
    const verdict = judge([...casesOf(20, fresh), ...kept(casesOf(5, dear, 'out'))]);
    expect(verdict.latency).toMatchObject({ p95_ms: 100, baseline_p95_ms: 100 });
  });
});
