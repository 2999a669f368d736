import { describe, expect, test } from '@jest/globals';
import type { RunDocument, Stop } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import type { GateName, GateResult, Verdict } from '../../src/domain/verdict.ts';
import { judgeRun, type Judgement } from '../../src/verdict/judge-run.ts';
import {
  someCase,
  someGates,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

const CASES = 50;
const NOISY = {
  target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
};

/** Cases of which the first `failed` fail in every trial; metric `tone` fails in the first `off`. */
function measured(trials: number, { failed = 0, off = 0 }, more: Partial<RunDocument> = {}) {
  const cases = Array.from({ length: CASES }, (_, index): PlainCase => {
    const tone = { value: index < off ? 0 : 1, pass: true };
    const ending = index < failed ? 'failed' : 'passed';
    const facts = someTrial(ending);
    return someCase(`c${index}`, [], {
      trials: Array.from({ length: trials }, (__, at) => ({
        ...facts,
        trial: at + 1,
        metrics: { ...facts.metrics, tone },
      })),
    });
  });
  const run = someRun(cases, { ...NOISY, ...more });
  return { ...run, metrics: { ...run.metrics, tone: someMetric() } };
}

function judge(
  run: PlainRun,
  {
    gates = {},
    baseline = measured(5, {}),
    release,
    looks = { planned: [1, 3, 5], complete: 1 },
    stop,
  }: {
    gates?: Partial<Gates>;
    baseline?: PlainRun;
    release?: PlainRun;
    looks?: RunDocument['looks'];
    stop?: Stop;
  } = {},
): Judgement {
  return judgeRun({
    gates: someGates(gates),
    run: { ...run, run: { ...run.run, looks, ...(stop && { stopped: stop }) } },
    baseline: { info: { refused: [] }, facts: baseline },
    ...(release && { release: { info: { refused: [] }, facts: release } }),
  });
}

function gate({ gates }: Verdict, name: GateName, metric?: string): GateResult {
  return gates.find(
    (found) => found.gate === name && (metric === undefined || found.metric === metric),
  )!;
}

describe('several metrics', () => {
  const gates = { metrics: { pass_rate: { max_drop: 0.02 }, tone: { max_drop: 0.02 } } };

  test('one that is open has all of them looked at again', () => {
    const { verdict, rerun } = judge(measured(1, { off: 2 }), { gates });
    expect(rerun).toBe(3);
    expect(gate(verdict, 'no-regression', 'pass_rate').result).toBe('pass');
    expect(gate(verdict, 'no-regression', 'tone').result).toBe('inconclusive');
  });

  test('one that fails ends it: what is open would be paid for and change nothing', () => {
    const { verdict, rerun } = judge(measured(1, { failed: 9, off: 2 }), { gates });
    expect(rerun).toBeUndefined();
    expect(verdict.verdict).toBe('fail');
    expect(gate(verdict, 'no-regression', 'tone').reason).toBe(
      'not needed: the gate of `pass_rate` has failed',
    );
  });
});

describe('a plan that was cut', () => {
  const looks = { planned: [1], complete: 1, cut: 'a budget of $1 allows 1 trial a case, not 5' };

  test('gives its last look all that is left of alpha', () => {
    // two cases that passed five times and fail once: mid-p is half of (1/6)²
    const open = judge(measured(1, { failed: 2 }));
    expect(open.rerun).toBe(3);
    const last = judge(measured(1, { failed: 2 }), { looks });
    expect(last.rerun).toBeUndefined();
    const { p, result } = gate(last.verdict, 'no-regression');
    expect(p).toBeGreaterThan(0.01);
    expect(p).toBeLessThan(0.05);
    expect(result).toBe('fail');
  });

  test('says so where it leaves the answer open', () => {
    const baseline = measured(1, {});
    const { verdict } = judge(measured(1, { failed: 3 }), { baseline, looks });
    const { result, reason } = gate(verdict, 'no-regression');
    expect(result).toBe('inconclusive');
    expect(reason).toContain('stopped by budget: a budget of $1 allows 1 trial a case, not 5');
  });
});

describe('strict mode', () => {
  const strict = { metrics: { pass_rate: { max_drop: 0.05, proof: 'no-regression' as const } } };
  const done = { planned: [5], complete: 1 };

  test('passes what is shown to be harmless', () => {
    const { verdict } = judge(measured(5, {}), { gates: strict, looks: done });
    expect(gate(verdict, 'no-regression')).toMatchObject({
      result: 'pass',
      rule: 'must be shown to have dropped 5.0 points at most',
    });
  });

  test('is inconclusive where a drop beyond the margin cannot be ruled out, though none was seen', () => {
    const gates = { metrics: { pass_rate: { max_drop: 0.02, proof: 'no-regression' as const } } };
    const { verdict } = judge(measured(5, {}), { gates, looks: done });
    const { result, reason, interval } = gate(verdict, 'no-regression');
    expect(result).toBe('inconclusive');
    expect(interval![1]).toBeGreaterThan(0.02);
    expect(reason).toMatch(
      /^it did not change after 5 trials a case \(2\.0 points are allowed\), but a drop of up to [\d.]+ points cannot be ruled out$/,
    );
    expect(judge(measured(1, {}), { gates }).rerun).toBe(3);
  });

  test('fails as ever', () => {
    const { verdict } = judge(measured(5, { failed: 9 }), { gates: strict, looks: done });
    expect(gate(verdict, 'no-regression').result).toBe('fail');
  });
});

describe('the last release', () => {
  const gates = { metrics: { pass_rate: { max_drop: 0.02, release_max_drop: 0.02 } } };
  const done = { planned: [5], complete: 1 };

  test('sees what adds up: a point a time passes, four points since the release do not', () => {
    const { verdict } = judge(measured(5, { failed: 2 }), {
      gates,
      baseline: measured(5, { failed: 1 }),
      release: measured(5, {}),
      looks: done,
    });
    expect(gate(verdict, 'no-regression').result).toBe('pass');
    expect(gate(verdict, 'release')).toMatchObject({
      result: 'fail',
      matched: 50,
      baseline: 1,
      current: 0.96,
    });
    expect(verdict.verdict).toBe('fail');
  });

  test('takes its share of alpha, and none where there is no release yet', () => {
    // mid-p is 1/72: less than alpha of 2 %, more than half of it
    const one = { gates: { ...gates, confidence: 0.98 }, looks: { planned: [1], complete: 1 } };
    const alone = judge(measured(1, { failed: 2 }), one);
    expect(gate(alone.verdict, 'no-regression').result).toBe('fail');
    expect(gate(alone.verdict, 'release').result).toBe('no-baseline');
    const release = measured(5, { failed: 2 });
    const shared = judge(measured(1, { failed: 2 }), { ...one, release });
    expect(gate(shared.verdict, 'no-regression').result).toBe('inconclusive');
    expect(gate(shared.verdict, 'release').result).toBe('pass');
  });

  test('without one there is nothing to hold against, which policy may call a failure', () => {
    const bare = { ...gates, on_missing_baseline: 'fail' as const };
    expect(judge(measured(5, {}), { gates, looks: done }).verdict.verdict).toBe('pass');
    expect(judge(measured(5, {}), { gates: bare, looks: done }).verdict.verdict).toBe('fail');
  });
});
