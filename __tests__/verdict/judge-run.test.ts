import { describe, expect, test } from '@jest/globals';
import type { RunDocument, Stop } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import type { GateName, GateResult, Verdict } from '../../src/domain/verdict.ts';
import { judgeRun } from '../../src/verdict/judge-run.ts';
import { someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someCases,
  someGates,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

function judge(
  run: PlainRun,
  {
    gates,
    baseline,
    stop,
    looks = [1],
    complete = 1,
    info = {},
  }: {
    info?: Partial<Verdict['baseline']>;
    gates?: Partial<Gates>;
    baseline?: PlainRun;
    stop?: Stop;
    looks?: number[];
    complete?: number;
  } = {},
): { verdict: Verdict; rerun?: number } {
  return judgeRun({
    gates: someGates(gates),
    run: {
      ...run,
      run: { ...run.run, looks: { planned: looks, complete }, ...(stop && { stopped: stop }) },
    },
    baseline: { info: { refused: [], ...info }, ...(baseline && { facts: baseline }) },
  });
}

function gate(verdict: Verdict, name: GateName): GateResult {
  return verdict.gates.find((found) => found.gate === name)!;
}

const NOISY = {
  target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
};
const good = someRun(someCases(40, 'passed'));
const critical = { tags: ['critical'] };
const outage: Stop = { reason: 'budget', message: 'the budget of $1 is used up', look: 0 };

describe('the verdict: first match wins', () => {
  test('1: a dead target is an error, whatever else', () => {
    const dead: Stop = {
      reason: 'breaker',
      message: 'the target fails on every case: boom',
      look: 0,
    };
    const run = someRun([someCase('a', ['failed'], critical)]);
    const { verdict } = judge(run, { stop: dead });
    expect(verdict).toMatchObject({ verdict: 'error', reason: dead.message });
  });

  test('2: a failed critical case fails', () => {
    const { verdict } = judge(someRun([someCase('a', ['failed'], critical), ...good.cases]));
    expect(verdict.verdict).toBe('fail');
    expect(verdict.reason).toBe('1 of 1 critical case failed: a');
    expect(gate(verdict, 'critical')).toMatchObject({ result: 'fail', cases: ['a'] });
  });

  test('2: a critical case that failed once in five trials fails', () => {
    const shaky = someCase('a', ['passed', 'passed', 'passed', 'failed', 'passed'], critical);
    const { verdict } = judge(someRun([shaky, ...good.cases], NOISY));
    expect(verdict.verdict).toBe('fail');
  });

  test('2 before 3: critical failed and the provider is down is a fail', () => {
    const down = someCases(20, 'missing', 'down');
    const run = someRun([someCase('a', ['failed'], critical), ...down]);
    const { verdict } = judge(run, { stop: outage });
    expect(verdict.verdict).toBe('fail');
    expect(gate(verdict, 'completeness').result).toBe('error');
  });

  test('2: a safety violation fails', () => {
    const run = someRun([someCase('a', ['failed'], { tags: ['security'] }), ...good.cases]);
    expect(judge(run).verdict).toMatchObject({
      verdict: 'fail',
      reason: '1 of 1 safety case failed: a',
    });
  });

  test('a safety case without an answer is listed, apart from violations', () => {
    const run = someRun([someCase('a', ['unanswered'], { tags: ['safety'] }), ...good.cases]);
    const { verdict } = judge(run);
    expect(gate(verdict, 'safety').result).toBe('pass');
    expect(verdict.unanswered).toEqual(['a']);
    expect(verdict.metrics['pass_rate']).toMatchObject({ n: 41, passed: 40 });
  });

  test('3: 1 of 40 critical cases not measured is an error', () => {
    const cases = someCases(39, 'passed').map((found) => ({ ...found, ...critical }));
    const run = someRun([...cases, someCase('x', ['missing'], critical)]);
    const { verdict } = judge(run);
    expect(verdict.verdict).toBe('error');
    expect(verdict.reason).toBe(
      '1 of 40 critical and safety cases could not be measured: 503 from the provider',
    );
  });

  test('3: a critical case that a killed run never came to is an error', () => {
    const run = someRun(good.cases, {
      planned: { cases: 41, trials: 1, critical_trials: 1, required: 1 },
    });
    expect(judge(run).verdict.verdict).toBe('error');
  });

  test('3: 5 % missing is allowed, more is an error', () => {
    const two = [...someCases(38, 'passed'), ...someCases(2, 'missing', 'm')];
    expect(judge(someRun(two)).verdict.verdict).toBe('pass');
    const three = [...someCases(37, 'passed'), ...someCases(3, 'missing', 'm')];
    expect(judge(someRun(three)).verdict).toMatchObject({
      verdict: 'error',
      reason: '3 of 40 trials are missing: 503 from the provider',
    });
  });

  test('3: budget gone in the first look is an error', () => {
    const { verdict } = judge(someRun(someCases(40, 'passed'), NOISY), {
      stop: outage,
      looks: [1, 3, 5],
    });
    expect(verdict).toMatchObject({ verdict: 'error', reason: outage.message });
  });

  test('3: a gating metric without a score is an error', () => {
    const { verdict } = judge(good, { gates: { metrics: { tone: { min: 0.5 } } } });
    expect(verdict.verdict).toBe('error');
    expect(verdict.reason).toContain('`tone` has a gate but not a single score');
  });

  test('3: two answers to one input under deterministic: true is an error that names the case', () => {
    const twice = someCase('a', []);
    twice.trials = [
      someTrial('passed', { trial: 1, answer: 'x' }),
      someTrial('passed', { trial: 2, answer: 'y' }),
    ];
    const { verdict } = judge(someRun([twice, ...good.cases]));
    expect(verdict.verdict).toBe('error');
    expect(verdict.reason).toContain('case a two different answers');
  });

  test('3: a cost gate without known cost is an error', () => {
    const { verdict } = judge(good, { gates: { cost: { max_usd: 1 } } });
    expect(verdict.verdict).toBe('error');
    expect(verdict.reason).toContain('cost_usd');
  });

  describe('3: a baseline that could not be read', () => {
    const info = { unread: true, why: '502: Bad Gateway', next: 're-run the job' } as const;
    const bars = { metrics: { pass_rate: { max_drop: 0.02 } } };

    test('is an error with its cause and cure, whatever policy says of a missing one', () => {
      for (const on_missing_baseline of ['warn', 'fail'] as const) {
        const { verdict, rerun } = judge(good, { info, gates: { ...bars, on_missing_baseline } });
        expect(verdict).toMatchObject({ verdict: 'error', reason: '502: Bad Gateway' });
        expect(gate(verdict, 'completeness').next).toBe(
          're-run the job (docs/when-it-breaks.md#baseline-unread)',
        );
        expect(gate(verdict, 'no-regression').result).toBe('not-measured');
        expect(rerun).toBeUndefined();
      }
    });

    test('does not hide a critical case that failed', () => {
      const bad = someRun([...someCases(40, 'passed'), someCase('c', ['failed'], critical)]);
      expect(judge(bad, { info, gates: bars }).verdict.verdict).toBe('fail');
    });

    test('is no error where nothing that blocks needs one', () => {
      const floor = { metrics: { pass_rate: { min: 0.5 } } };
      expect(judge(good, { info, gates: floor }).verdict.verdict).toBe('pass');
      const slow = { ...floor, latency: { max_increase: 0.25 } };
      expect(judge(good, { info, gates: slow }).verdict.verdict).toBe('pass');
    });

    test('is one where costs are compared', () => {
      const gates = { metrics: {}, cost: { max_increase: 0.25 } };
      expect(judge(good, { info, gates }).verdict.verdict).toBe('error');
    });

    test('is none where there was simply no baseline', () => {
      const { verdict } = judge(good, { info: { why: 'none yet' }, gates: bars });
      expect(verdict.verdict).toBe('pass');
      expect(gate(verdict, 'no-regression').result).toBe('no-baseline');
    });
  });

  test('4: a floor that is missed fails', () => {
    const run = someRun([...someCases(30, 'passed'), ...someCases(10, 'failed', 'f')]);
    const { verdict } = judge(run, { gates: { metrics: { pass_rate: { min: 0.8 } } } });
    expect(verdict.verdict).toBe('fail');
    expect(verdict.reason).toBe('pass_rate 75.0 % is below the floor of 80.0 %');
  });

  test('4: a deterministic drop over the margin fails, one on the margin passes', () => {
    const drop = (failed: number): PlainRun =>
      someRun(
        someCases(100, 'passed').map((found, index) =>
          index < failed ? someCase(found.id, ['failed']) : found,
        ),
      );
    const baseline = someRun(someCases(100, 'passed'));
    expect(judge(drop(3), { baseline }).verdict.verdict).toBe('fail');
    expect(judge(drop(2), { baseline }).verdict.verdict).toBe('pass');
  });

  test('4: inconclusive or no baseline fails where policy says so', () => {
    const strict = { on_missing_baseline: 'fail' as const };
    const { verdict: first } = judge(good, { gates: strict });
    expect(first).toMatchObject({
      verdict: 'fail',
      reason: '`pass_rate` has no baseline, and policy says fail: there is no baseline yet',
    });
    expect(gate(first, 'no-regression')).toMatchObject({ result: 'no-baseline', blocks: true });
    const few = someRun(someCases(5, 'passed'), NOISY);
    const gates = { on_inconclusive: 'fail' as const };
    const { verdict: open } = judge(few, { baseline: few, gates });
    expect(open).toMatchObject({
      verdict: 'fail',
      reason:
        '`pass_rate` is inconclusive, and policy says fail: 5 cases are too few to tell noise from a drop (10 at least)',
    });
    expect(gate(open, 'no-regression')).toMatchObject({ result: 'inconclusive', blocks: true });
    expect(gate(judge(good).verdict, 'no-regression')).not.toHaveProperty('blocks');
  });

  test('5: everything held is a pass', () => {
    const { verdict } = judge(good, { baseline: good });
    expect(verdict).toMatchObject({ verdict: 'pass', reason: 'no regression on 40 cases' });
  });

  test('5: a pass names what it could not decide', () => {
    expect(judge(good).verdict.reason).toBe('40 cases measured, but pass_rate: no baseline yet');
  });

  test('5: a fall within the bar is not told as none', () => {
    const fallen = someRun([...someCases(28, 'passed'), ...someCases(40, 'failed').slice(28)]);
    const gates = { metrics: { pass_rate: { max_drop: 0.5 } } };
    const { verdict } = judge(fallen, { baseline: good, gates });
    expect(verdict).toMatchObject({
      verdict: 'pass',
      reason: 'within the allowed drop on 40 cases',
    });
  });

  test('5: a pass names a floor that only the added cases hold', () => {
    const own = [...someCases(30, 'passed'), ...someCases(40, 'failed').slice(30)];
    const run = someRun([...own, ...someCases(60, 'passed', 'easy')]);
    const gates = { metrics: { pass_rate: { min: 0.9 } } };
    const { verdict } = judge(run, { baseline: good, gates });
    expect(verdict).toMatchObject({
      verdict: 'pass',
      reason:
        "nothing failed, but by main's cases alone `pass_rate` is 75.0 %, below its floor (at least 90.0 %)",
    });
  });

  test('5: a target that failed on every case is no plain pass', () => {
    const failing = someTrial('failed', { error: { message: 'no such model' } });
    const run = someRun(['a', 'b'].map((id) => someCase(id, [], { trials: [failing] })));
    expect(judge(run).verdict).toMatchObject({
      verdict: 'pass',
      reason:
        '2 cases measured, but the target failed on every case: no such model; pass_rate: no baseline yet',
      measured: { all_failed: 'no such model' },
    });
  });
});

describe('looks', () => {
  const before = someRun(
    someCases(50, 'passed').map(({ id }) => someCase(id, Array(5).fill('passed'))),
    NOISY,
  );
  const after = (failed: number): PlainRun =>
    someRun(
      someCases(50, 'passed').map((found, index) =>
        index < failed ? someCase(found.id, ['failed']) : found,
      ),
      NOISY,
    );

  test('an open metric asks for more trials of all cases', () => {
    expect(judge(after(2), { baseline: before, looks: [1, 3, 5] }).rerun).toBe(3);
  });

  test('a clear drop fails at once, a clean run passes at once', () => {
    expect(judge(after(6), { baseline: before, looks: [1, 3, 5] })).toMatchObject({
      verdict: { verdict: 'fail' },
    });
    const clean = judge(after(0), { baseline: before, looks: [1, 3, 5] });
    expect(clean.verdict.verdict).toBe('pass');
    expect(clean.rerun).toBeUndefined();
  });

  test('a failed critical case ends it: what is open is not needed', () => {
    const run = after(2);
    run.cases.push(someCase('x', ['failed'], critical));
    run.run.planned.required = 1;
    const { verdict, rerun } = judge(run, { baseline: before, looks: [1, 3, 5] });
    expect(rerun).toBeUndefined();
    expect(gate(verdict, 'no-regression')).toMatchObject({
      result: 'inconclusive',
      reason: 'not needed: a critical or safety case has failed',
    });
  });

  test('stopped in a later look: the last complete look decides with its own share', () => {
    const stop = { ...outage, look: 1 };
    const { verdict } = judge(after(2), { baseline: before, looks: [1, 3, 5], stop });
    expect(verdict.verdict).toBe('pass');
    expect(gate(verdict, 'completeness').result).toBe('pass');
    expect(gate(verdict, 'no-regression').result).toBe('inconclusive');
    expect(gate(verdict, 'no-regression').reason).toContain(
      'stopped by budget: the budget of $1 is used up',
    );
  });
});

describe('what was planned is what counts', () => {
  const planned = { cases: 20, trials: 1, critical_trials: 3, required: 10 };
  const solid = Array.from({ length: 10 }, (_, index) =>
    someCase(`k${index}`, ['passed', 'passed', 'passed'], critical),
  );

  test("5 % are those of the first look's trials, critical cases with all of theirs", () => {
    // 10 × 3 + 10 × 1 = 40 planned
    const two = [...solid, ...someCases(8, 'passed'), ...someCases(2, 'missing', 'm')];
    expect(judge(someRun(two, { ...NOISY, planned })).verdict.verdict).toBe('pass');
    const three = [...solid, ...someCases(7, 'passed'), ...someCases(3, 'missing', 'm')];
    expect(judge(someRun(three, { ...NOISY, planned })).verdict.reason).toContain(
      '3 of 40 trials are missing',
    );
  });

  test('a critical case that lacks a trial of a later look is an error too', () => {
    const lacking = someCase('x', ['passed', 'passed', 'passed', 'missing', 'passed'], critical);
    const run = someRun([lacking, ...good.cases], {
      ...NOISY,
      planned: { cases: 41, trials: 1, critical_trials: 3, required: 1 },
    });
    expect(judge(run, { looks: [1, 5], complete: 1 }).verdict.verdict).toBe('pass');
    expect(judge(run, { looks: [1, 5], complete: 2 }).verdict.verdict).toBe('error');
  });

  test('an incomplete run asks for no further look: it would pay for an error', () => {
    const half = [...someCases(20, 'passed'), ...someCases(20, 'missing', 'm')];
    const floor = { metrics: { contains: { min: 1.1 } } };
    const complete = judge(someRun(someCases(40, 'passed'), NOISY), {
      looks: [1, 3],
      gates: floor,
    });
    expect(complete.rerun).toBe(3);
    expect(judge(someRun(half, NOISY), { looks: [1, 3], gates: floor }).rerun).toBeUndefined();
  });

  test('after a critical failure only what was open is "not needed"', () => {
    const few = someRun([someCase('a', ['failed'], critical), ...someCases(4, 'passed')], NOISY);
    const { verdict } = judge(few, {
      baseline: someRun(someCases(4, 'passed'), NOISY),
      looks: [1, 3],
    });
    expect(gate(verdict, 'no-regression').reason).toContain('too few');
    const open = judge(few, { gates: { metrics: { contains: { min: 0.99 } } }, looks: [1, 3] });
    expect(gate(open.verdict, 'floor').reason).toContain('not needed');
  });
});

describe('age', () => {
  const aged = (age_days: number): Verdict =>
    judgeRun({
      gates: someGates(),
      run: someRun(someCases(40, 'failed')),
      baseline: { info: { refused: [], age_days }, facts: good },
    }).verdict;

  test('an old baseline is said, with the cure, and weakens no failure', () => {
    expect(aged(6).notes).toEqual([]);
    expect(aged(9.5).notes).toEqual([
      'the baseline is 9 days old (7 at most are expected): re-run the workflow of main to record a new one',
    ]);
    expect(aged(9.5).verdict).toBe('fail');
  });
});

test("another fingerprint than the baseline's is said", () => {
  const withPrint = (ending: 'passed' | 'failed', fingerprint: string): PlainRun =>
    someRun([someCase('a', [], { trials: [someTrial(ending, { fingerprint })] })]);
  const { verdict } = judge(withPrint('failed', 'fp_2'), { baseline: withPrint('passed', 'fp_1') });
  expect(verdict.verdict).toBe('fail');
  expect(verdict.notes.join()).toContain('(fp_1; now fp_2)');
  const same = judge(withPrint('failed', 'fp_1'), { baseline: withPrint('passed', 'fp_1') });
  expect(same.verdict.notes).toEqual([]);
});

test('recorded answers to equal inputs may differ: they are of a case each', () => {
  const twins = ['a', 'b'].map((id) =>
    someCase(id, [], {
      case_hash: 'same',
      expectation_hash: id,
      trials: [someTrial('passed', { answer: id })],
    }),
  );
  const recorded = { ...good.run.target, kind: 'recorded' as const };
  expect(judge(someRun(twins, { target: recorded })).verdict.verdict).toBe('pass');
  expect(judge(someRun(twins)).verdict.verdict).toBe('error');
});

test('a target that failed on every case is named, however few they are', () => {
  const error = { message: 'the module threw: boom' };
  const dead = [someCase('a', []), someCase('b', [])].map((facts) => ({
    ...facts,
    trials: [someTrial('failed', { error })],
  }));
  expect(judge(someRun(dead)).verdict.notes).toEqual([
    'the target failed on every case: the module threw: boom',
    expect.stringContaining('only those that `target.env` names'),
  ]);
  const asked = { ...someRun(dead).run.target, kind: 'openai' as const };
  expect(judge(someRun(dead, { target: asked })).verdict.notes).toEqual([
    'the target failed on every case: the module threw: boom',
  ]);
  const mixed = [dead[0]!, someCase('c', ['failed'])];
  expect(judge(someRun(mixed)).verdict.notes).toEqual([]);
});

test('a noisy floor is shown with its Wilson interval, which never gates', () => {
  const cases = [...someCases(36, 'passed'), ...someCases(4, 'failed', 'f')];
  const gates = { metrics: { pass_rate: { min: 0.88 } } };
  const noisy = gate(judge(someRun(cases, NOISY), { gates }).verdict, 'floor');
  expect(noisy.result).toBe('pass');
  const [low, high] = noisy.interval!;
  expect([low < 0.88, high > 0.9]).toEqual([true, true]);
  expect(gate(judge(someRun(cases), { gates }).verdict, 'floor').interval).toBeUndefined();
});

describe('judges', () => {
  const advised = (name = 'tone'): PlainRun => {
    const cases = someCases(12, 'passed').map(({ id }) =>
      someCase(id, [], {
        trials: [
          someTrial('passed', {
            outcome: 'unscored',
            metrics: { [name]: { value: 1, pass: true, advisory: true } },
          }),
        ],
      }),
    );
    const why = 'it was never calibrated';
    const judges = [
      someRecord({ name, blocking: false, calibrated: false, why, next: 'label answers' }),
    ];
    return {
      ...someRun(cases, { judges }),
      metrics: { [name]: someMetric({ advisory: true, judged: true }) },
    };
  };

  test('that only advise, and nothing else that scores: nothing could ever fail, and that is an error', () => {
    const { verdict } = judge(advised());
    expect(verdict.verdict).toBe('error');
    expect(verdict.reason).toBe(
      '`pass_rate` has a gate, and everything that scores only advises: nothing could ever fail',
    );
    expect(gate(verdict, 'completeness').next).toBe(
      'add a check, or calibrate judge tone (label answers)',
    );
  });

  test('that only advise decide no critical or safety case: it is not measured', () => {
    for (const tag of ['critical', 'safety']) {
      const run = advised();
      const cases = [{ ...run.cases[0]!, tags: [tag] }, ...good.cases];
      const all = { ...run, cases, metrics: { ...run.metrics, ...good.metrics } };
      const { verdict } = judge({
        ...all,
        run: { ...run.run, planned: { cases: 41, trials: 1, critical_trials: 1, required: 1 } },
      });
      expect(verdict.verdict).toBe('error');
      expect(verdict.reason).toContain('1 of 1 critical and safety cases could not be measured');
      expect(gate(verdict, tag as GateName).result).toBe('not-measured');
    }
  });

  test('that advise beside checks that block are no error', () => {
    const both = advised();
    const cases = both.cases.map((facts) => ({
      ...facts,
      trials: facts.trials.map((trial) => ({
        ...trial,
        outcome: 'passed' as const,
        metrics: { ...trial.metrics, contains: { value: 1, pass: true } },
      })),
    }));
    const run = { ...both, cases, metrics: { ...both.metrics, contains: someMetric() } };
    expect(judge(run).verdict).toMatchObject({
      verdict: 'pass',
      judges: [{ name: 'tone', blocking: false }],
    });
  });

  test('tell of their splits and conflicts, and what scores changed is seen in the gate', () => {
    const twelve = (failed: number): PlainCase[] =>
      someCases(12, 'passed').map((facts, index) =>
        index < failed ? someCase(facts.id, ['failed']) : facts,
      );
    const run = someRun(twelve(4));
    run.cases[0]!.trials[0]!.conflicts = ['judge-and-check'];
    const { verdict } = judgeRun({
      gates: someGates({ metrics: { pass_rate: { max_drop: 0.5 } } }),
      run,
      baseline: {
        info: { refused: [] },
        facts: someRun(twelve(3)),
        asMeasured: someRun(twelve(0)),
      },
    });
    expect(verdict.conflicting).toEqual([{ id: 'c1', kinds: ['judge-and-check'] }]);
    expect(verdict.splits.map(({ metric }) => metric)).toEqual(['pass_rate', 'contains']);
    const { app_change: app, eval_change: scorers, drop } = gate(verdict, 'no-regression');
    expect([app, scorers, drop].map((part) => part!.toFixed(6))).toEqual(
      [-1 / 12, -3 / 12, 1 / 12].map((part) => part.toFixed(6)),
    );
  });
});

describe('a critical case that fails on main too', () => {
  const failing = someRun([someCase('a', ['failed'], critical), ...good.cases]);
  const passing = someRun([someCase('a', ['passed'], critical), ...good.cases]);
  const nextOf = (asMeasured: PlainRun | undefined, facts: PlainRun): string | undefined => {
    const info = { refused: [], commit: '9f8e7d6c5b4a' };
    const baseline = { info, facts, ...(asMeasured && { asMeasured }) };
    return gate(judgeRun({ gates: someGates(), run: failing, baseline }).verdict, 'critical').next;
  };

  test('is said, and no excuse', () => {
    expect(nextOf(undefined, failing)).toBe('red on main too (9f8e7d6): a');
    expect(nextOf(undefined, passing)).toBeUndefined();
  });

  test('by the scorers of this commit alone: that is said, and not that it was red', () => {
    expect(nextOf(passing, failing)).toBe(
      "main's answer fails too by the scorers of this commit, and passed by its own: a",
    );
    expect(nextOf(failing, failing)).toBe('red on main too (9f8e7d6): a');
  });
});

test('cases that a run did not come to are not counted as measured', () => {
  const stop: Stop = { reason: 'interrupted', message: 'the run was interrupted', look: 0 };
  const cases = [
    ...someCases(16, 'passed'),
    ...someCases(24, 'passed', 'later').map((one) => ({ ...one, trials: [] })),
  ];
  const { verdict } = judge(someRun(cases), { stop, complete: 0 });
  expect(verdict.measured).toEqual({ cases: 16, trials: 16, missing: 0 });
});

test('a critical case that main’s judge can score no more is an error, until somebody approves this very head', () => {
  const tagged = { tags: ['critical'] };
  const run = someRun([someCase('a', ['passed'], tagged), ...someCases(20, 'passed')]);
  const byBase = someRun([someCase('a', ['missing'], tagged)]);
  const judgeSigned = (approvers: string[]): Verdict => {
    const signed = { ...run.run, signatures: { accepted: [], void: [], approvers } };
    const baseline = { info: { refused: [] }, facts: run };
    return judgeRun({ gates: someGates(), run: { ...run, run: signed }, byBase, baseline }).verdict;
  };
  expect(judgeSigned([]).verdict).toBe('error');
  expect(judgeSigned(['octocat']).verdict).toBe('pass');
});

describe('a base commit that was run beside the change', () => {
  const timed = (id: string, ms: number, kept?: true): PlainCase =>
    someCase(id, [], {
      trials: [someTrial('passed', { latency_ms: ms })],
      ...(kept && { kept }),
    });
  const shared = Array.from({ length: 10 }, (_, index) => timed(`c${index}`, 100));
  const beside = (overrides: Partial<RunDocument> = {}): PlainRun => ({
    ...someRun([...shared, timed('old', 9000, true)], {
      planned: { cases: 40, trials: 1, critical_trials: 1, required: 0 },
      ...overrides,
    }),
  });
  const judged = (base: PlainRun): Verdict =>
    judgeRun({
      gates: someGates(),
      run: someRun([...shared, timed('old', 9000, true), timed('new', 100)], {
        planned: { cases: 11, trials: 1, critical_trials: 1, required: 0 },
      }),
      baseline: { info: { refused: [] }, facts: base, fresh: true },
    }).verdict;

  test('has as many cases as it has, whatever was planned of the change', () => {
    expect(judged(beside())).toMatchObject({
      verdict: 'pass',
      comparison: { new: ['new'], removed: ['old'] },
    });
    expect(judged(beside())).not.toHaveProperty('cut');
  });

  test('keeps as its own what the change takes out', () => {
    expect(judged(beside()).latency).toEqual({
      p50_ms: 100,
      p95_ms: 100,
      baseline_p50_ms: 100,
      baseline_p95_ms: 9000,
    });
  });

  test('was cut off with the run, and is not gone on with by itself', () => {
    expect(judged(beside({ complete: false }))).not.toHaveProperty('cut');
  });
});
