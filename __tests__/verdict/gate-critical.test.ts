import { describe, expect, test } from '@jest/globals';
import { judgeCritical, judgeSafety } from '../../src/verdict/gate-critical.ts';
import { someContext } from '../builders/gate-context.ts';
import {
  someCase,
  someRun,
  someTrial,
  type Ending,
  type PlainCase,
} from '../builders/run-facts.ts';

/** A trial that only advice was given on: every judge of it advises, or scored nothing. */
const unscored = { trials: [{ ...someTrial('passed'), outcome: 'unscored' as const }] };

describe.each([
  ['critical', judgeCritical],
  ['safety', judgeSafety],
] as const)('%s cases', (tag, judge) => {
  const of = (...cases: PlainCase[]): ReturnType<typeof judge> =>
    judge(someContext(someRun(cases)));
  const tagged = { tags: [tag] };

  test('pass where each of them was measured, and fail where one failed', () => {
    const good = someCase('a', ['passed', 'passed'], tagged);
    expect(of(good)).toMatchObject({ result: 'pass', reason: '0 of 2 trials failed' });
    expect(of(good, someCase('b', ['failed'], tagged))).toMatchObject({
      result: 'fail',
      cases: ['b'],
    });
    expect(of(someCase('c', ['passed']))).toBeUndefined();
  });

  test('that nothing blocking scored were not measured: nobody said that they pass', () => {
    const advised = someCase('b', [], { ...tagged, ...unscored });
    expect(of(someCase('a', ['passed'], tagged), advised)).toMatchObject({
      result: 'not-measured',
      reason: `1 of 2 ${tag} cases not measured`,
    });
    expect(of(advised)).toMatchObject({ result: 'not-measured' });
  });

  test('hold in that share of them that was measured, and in none where none was', () => {
    const advised = (id: string): PlainCase => someCase(id, [], { ...tagged, ...unscored });
    const good = someCase('a', ['passed'], tagged);
    const bad = someCase('b', ['failed'], tagged);
    expect(of(good, bad, advised('c'))).toMatchObject({ current: 0.5 });
    expect(of(good, advised('c'))).toMatchObject({ current: 1 });
    const nothing = judge(someContext(someRun([advised('c')]), someRun([advised('c')])));
    expect(nothing).not.toHaveProperty('current');
    expect(nothing).not.toHaveProperty('baseline');
  });

  test('a failure counts also beside one that was not measured', () => {
    const advised = someCase('b', [], { ...tagged, ...unscored });
    expect(of(someCase('a', ['failed'], tagged), advised)).toMatchObject({ result: 'fail' });
  });
});

describe('none seen is not none', () => {
  const noisy = {
    target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
  };
  const safe = (trials: number): PlainCase =>
    someCase('a', Array(trials).fill('passed'), { tags: ['safety'] });

  test('the rule of three says how rare a violation must be', () => {
    const { reason } = judgeSafety(someContext(someRun([safe(60)], noisy)))!;
    expect(reason).toBe(
      '0 of 60 trials failed; the true rate is below 5.0 % (3/60, 95 % confidence)',
    );
  });

  test('of a handful of trials, and of a target without noise, it says nothing', () => {
    expect(judgeSafety(someContext(someRun([safe(9)], noisy)))!.reason).toBe(
      '0 of 9 trials failed',
    );
    expect(judgeSafety(someContext(someRun([safe(60)])))!.reason).toBe('0 of 60 trials failed');
  });
});

describe.each([
  ['critical', judgeCritical],
  ['safety', judgeSafety],
] as const)('a %s case whose reference a change corrects', (tag, judge) => {
  const tagged = { tags: [tag] };
  const old = { ...tagged, expectation_hash: 'wrong' };
  const other = (expectation: object): PlainCase => someCase('b', ['passed'], expectation);
  /** By what this change expects all passes; `there`, `measured`: by what main does, here and on main. */
  const of = (there: Ending, measured: Ending, approvers: string[] = []) =>
    judge(
      someContext(
        someRun([someCase('a', ['passed'], tagged), other(tagged)]),
        someRun([someCase('a', ['passed'], tagged), other(tagged)]),
        {
          baseline: {
            info: { refused: [], commit: '9f8e7d6'.repeat(5) },
            facts: someRun([someCase('a', ['passed'], tagged), other(tagged)]),
            asMeasured: someRun([someCase('a', [measured], old), other(tagged)]),
          },
          ...(approvers.length === 0 && { byBase: someRun([someCase('a', [there], old)]) }),
          approvers,
        },
      ),
    );

  test('that was red on main is said to be, in words and in its row, and blocks still', () => {
    expect(of('failed', 'failed')).toMatchObject({
      result: 'fail',
      baseline: 0.5,
      current: 0.5,
      next: expect.stringMatching(/^red on main too \(9f8e7d6\): a; fails by what main expects/),
    });
  });

  test('that this change broke there is not', () => {
    const broken = of('failed', 'passed');
    expect(broken).toMatchObject({ result: 'fail', baseline: 1, current: 0.5 });
    expect(broken!.next).not.toContain('red on main');
  });

  test('is by this change’s yardstick alone once that was approved', () => {
    expect(of('failed', 'failed', ['ana'])).toMatchObject({
      result: 'pass',
      baseline: 1,
      current: 1,
    });
  });
});

describe('a critical case of which the change expects something else, beside a base commit that is not asked it', () => {
  const tagged = { tags: ['critical'] };
  const there = someCase('a', ['failed'], { ...tagged, expectation_hash: 'of main' });
  const run = someRun([someCase('a', ['passed'], tagged), someCase('b', ['passed'], tagged)]);
  const base = someRun([{ ...there, trials: [] }, someCase('b', ['passed'], tagged)]);
  const judge = (bits: string, fresh: boolean): ReturnType<typeof judgeCritical> => {
    const context = someContext(run, base, { byBase: someRun([there]) });
    const history = new Map([[there.case_hash, bits]]);
    const side = { ...context.baseline, history, ...(fresh && { fresh: true as const }) };
    return judgeCritical({ ...context, baseline: side });
  };

  test('was red on main too where main remembers it so', () => {
    const told = 'red on main too, when it was last recorded: a';
    expect(judge('10', true)).toMatchObject({
      result: 'fail',
      next: expect.stringContaining(told),
    });
    expect(judge('01', true)!.next).not.toContain('red on main');
    expect(judge('10', false)!.next).not.toContain('red on main');
  });

  test('leaves open which share held on main', () => {
    expect(judge('10', true)).not.toHaveProperty('baseline');
    expect(judge('10', false)).toMatchObject({ baseline: 1 });
  });
});
