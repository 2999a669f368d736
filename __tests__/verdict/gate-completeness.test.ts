import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../src/domain/verdict.ts';
import { judgeCompleteness } from '../../src/verdict/gate-completeness.ts';
import { someContext, someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someCases,
  someGates,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

const complete = (run: PlainRun, baseline?: PlainRun, metrics = ['pass_rate']): GateResult =>
  judgeCompleteness(
    someContext(run, baseline, {
      gates: someGates({
        metrics: Object.fromEntries(metrics.map((name) => [name, { min: 0.5 }])),
      }),
    }),
  );

describe.each(['critical', 'safety'])('a %s case', (tag) => {
  const tagged = { tags: [tag] };
  const advised = (outcomes: ('passed' | 'unscored')[]): PlainCase =>
    someCase('advised', [], {
      ...tagged,
      trials: outcomes.map((outcome, index) => ({
        ...someTrial('passed', { trial: index + 1 }),
        outcome,
      })),
    });
  const runOf = (facts: PlainCase, trials = 1): PlainRun => {
    const others = Array.from({ length: 30 }, (_, index) =>
      someCase(`c${index}`, Array<'passed'>(trials).fill('passed')),
    );
    const run = someRun([...others, facts]);
    const planned = { ...run.run.planned, trials, critical_trials: trials };
    return { ...run, run: { ...run.run, planned } };
  };

  test('that nothing blocking scored was not measured, and that is an error', () => {
    expect(complete(runOf(advised(['unscored'])))).toMatchObject({
      result: 'error',
      reason: '1 of 1 critical and safety cases could not be measured',
      cases: ['advised'],
    });
    expect(complete(runOf(advised(['passed'])))).toMatchObject({ result: 'pass' });
  });

  test('has to be decided in every trial that was planned for it', () => {
    const trials = (facts: PlainCase): GateResult => complete(runOf(facts, 2));
    expect(trials(advised(['passed', 'unscored']))).toMatchObject({ result: 'error' });
    expect(trials(advised(['passed', 'passed']))).toMatchObject({ result: 'pass' });
  });
});

test('another case that nothing blocking scored is none of them', () => {
  const facts = someCase('advised', [], {
    trials: [{ ...someTrial('passed'), outcome: 'unscored' }],
  });
  expect(complete(someRun([...someCases(30, 'passed'), facts]))).toMatchObject({ result: 'pass' });
});

test.each([
  ['blocks', true, 'error'],
  ['advises', false, 'pass'],
])(
  'a judge that %s and obeyed a canary, whatever of its verdicts was kept',
  (_, blocking, result) => {
    const canary = {
      result: 'obeyed' as const,
      why: 'm passed an answer that ordered it to',
      asked: { digest: 'digest of kind', calls: 2 },
    };
    const run = someRun(someCases(20, 'passed'), { judges: [someRecord({ blocking, canary })] });
    expect(complete(run)).toMatchObject({
      result,
      ...(blocking && { reason: canary.why, next: expect.stringContaining('another model') }),
    });
  },
);

describe('a gate on a judge that compares', () => {
  const comparing = someRun(someCases(20, 'passed'), {
    judges: [someRecord({ name: 'better', compares: true })],
  });
  const before = someRun(someCases(20, 'passed'));

  test('has nothing to compare with before there is a baseline', () => {
    expect(complete(comparing, undefined, ['better'])).toMatchObject({ result: 'pass' });
  });

  test('and is an error with one, where it gave not a single score', () => {
    expect(complete(comparing, before, ['better'])).toMatchObject({
      result: 'error',
      reason: '`better` has a gate but not a single score',
    });
  });
});

describe('two answers under `deterministic: true`', () => {
  const answered = (id: string, answer: string, metadata_hash?: string): PlainCase =>
    someCase(id, [], {
      case_hash: 'one input',
      trials: [someTrial('passed', { answer, ...(metadata_hash && { metadata_hash }) })],
    });
  const judge = (...cases: PlainCase[]): GateResult =>
    complete(someRun([...someCases(20, 'passed'), ...cases]));

  test('to one question break the promise', () => {
    const unstable = { result: 'error', reason: expect.stringContaining('case b two different') };
    expect(judge(answered('a', 'x'), answered('b', 'y'))).toMatchObject(unstable);
    expect(judge(answered('a', 'x', 'de'), answered('b', 'y', 'de'))).toMatchObject(unstable);
  });

  test('are those to two questions where the app was handed other metadata', () => {
    const asked = [answered('a', 'x', 'de'), answered('b', 'y', 'fr'), answered('c', 'z')];
    expect(judge(...asked)).toMatchObject({ result: 'pass' });
  });
});

test('a floor that holds only without what its scorer lost is an error', () => {
  const lost = { metrics: {}, errored: ['contains'] };
  const cases = [
    ...someCases(30, 'passed'),
    ...someCases(5, 'failed', 'long').map((facts) => ({
      ...facts,
      trials: [someTrial('failed', lost)],
    })),
  ];
  const gates = someGates({ metrics: { contains: { min: 0.9 } } });
  expect(judgeCompleteness(someContext(someRun(cases), undefined, { gates }))).toMatchObject({
    result: 'error',
    reason:
      '`contains` could not score 5 of 35 trials, and its floor of 90.0 % holds only without them',
    next: 'mend the cause and re-run the job: only what is missing is scored again',
    cases: ['long1', 'long2', 'long3', 'long4', 'long5'],
  });
});

describe('a critical case that main’s judge can no longer score', () => {
  const critical = { tags: ['critical'] };
  const run = someRun([someCase('a', ['passed'], critical)]);
  const byBase = someRun([someCase('a', ['missing'], critical)]);
  const judge = (accepters?: string[]): GateResult =>
    judgeCompleteness(
      someContext(run, undefined, {
        byBase,
        gates: someGates({ ...(accepters && { accepters }) }),
      }),
    );

  test('names whose approval retires main’s form: the one way out where that judge is gone', () => {
    expect(judge(['octocat'])).toMatchObject({
      result: 'error',
      reason:
        '1 critical and safety case could not be scored as main scores them: 503 from the provider',
      next: expect.stringContaining('octocat approve this very commit'),
    });
    expect(judge()).toMatchObject({
      next: expect.stringMatching(
        /let somebody with write permission who is not the author approve.*\(docs\/when-it-breaks\.md#main-unscored\)$/,
      ),
    });
  });
});

describe('cases that a change adds', () => {
  const before = someRun(someCases(20, 'passed'));
  const easy = someCases(200, 'passed', 'easy');
  const own = [...someCases(12, 'passed'), ...someCases(20, 'missing').slice(12)];

  test('do not thin out what is missing of those that main has', () => {
    expect(complete(someRun([...own, ...easy]), before)).toMatchObject({
      result: 'error',
      reason: '8 of 20 trials of the cases that main has are missing: 503 from the provider',
      cases: own.slice(12).map(({ id }) => id),
    });
    expect(complete(someRun(own), before)).toMatchObject({
      result: 'error',
      reason: '8 of 20 trials are missing: 503 from the provider',
    });
  });

  test('edited ones and those that are kept count among them', () => {
    const edited = own.map((facts) => ({ ...facts, expectation_hash: 'another' }));
    expect(complete(someRun([...edited, ...easy]), before)).toMatchObject({ result: 'error' });
    const kept = own.map((facts) => ({ ...facts, kept: true as const }));
    expect(complete(someRun([...kept, ...easy]), before)).toMatchObject({ result: 'error' });
  });

  test('may be missing themselves, up to the share of all; one of twenty of main’s may too', () => {
    const few = [...someCases(5, 'missing', 'new'), ...easy];
    expect(complete(someRun([...someCases(20, 'passed'), ...few]), before).result).toBe('pass');
    const one = [...someCases(19, 'passed'), ...someCases(20, 'missing').slice(19)];
    expect(complete(someRun([...one, ...easy]), before).result).toBe('pass');
  });

  test('are not known beside a baseline that was cut off: any of them may be main’s', () => {
    const cut = someRun(someCases(6, 'passed'), { complete: false });
    const planned = { ...cut.run.planned, cases: 20 };
    const baseline = { ...cut, run: { ...cut.run, planned } };
    const run = someRun([...someCases(1, 'missing'), ...someCases(20, 'passed').slice(1)]);
    expect(complete(run, baseline)).toMatchObject({ result: 'pass' });
  });

  test('are as good as any where there is no baseline', () => {
    const spread = [...own, ...easy];
    expect(complete(someRun(spread)).result).toBe('pass');
  });
});
