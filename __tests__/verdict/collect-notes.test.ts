import { describe, expect, test } from '@jest/globals';
import { collectNotes } from '../../src/verdict/collect-notes.ts';
import type { JudgeRecord } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import { someContext, someRecord } from '../builders/gate-context.ts';
import { someCase, someGates, someRun, someTrial, type PlainRun } from '../builders/run-facts.ts';

const NOISY = {
  target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
};

/** Cases of three trials whose answers are these, a character each. */
function answering(answers: string, cases = 6, more = NOISY): PlainRun {
  return someRun(
    Array.from({ length: cases }, (_, index) =>
      someCase(`c${index}`, [], {
        trials: answers
          .split('')
          .map((answer, at) => someTrial('passed', { trial: at + 1, answer })),
      }),
    ),
    more,
  );
}

describe('trials that are copies of each other', () => {
  test('are said of the side that has them', () => {
    const [copied, varied] = [answering('aaa'), answering('aab')];
    const told = (run: PlainRun, baseline: PlainRun): string =>
      collectNotes(someContext(run, baseline)).join();
    expect(told(copied, copied)).toContain('of this run and of the baseline are byte-identical');
    expect(told(varied, copied)).toContain('of every case of the baseline are byte-identical');
    expect(told(copied, varied)).toContain('of every case of this run are byte-identical');
    expect(told(varied, varied)).toBe('');
  });

  test('one case that varies is enough to trust them; a handful of cases says nothing', () => {
    const mixed = answering('aaa');
    mixed.cases[3]!.trials[1]!.answer = 'b';
    expect(collectNotes(someContext(mixed))).toEqual([]);
    expect(collectNotes(someContext(answering('aaa', 4)))).toEqual([]);
    expect(collectNotes(someContext(answering('a', 6)))).toEqual([]);
  });

  test('are what a target without noise promises', () => {
    const sure = { target: { ...NOISY.target, deterministic: true } };
    expect(collectNotes(someContext(answering('aaa', 6, sure)))).toEqual([]);
  });
});

test('a judge that compares, and that no bar of its own holds, is said not to be in the comparison', () => {
  const notesOf = (record: Partial<JudgeRecord>, metrics: Gates['metrics'] = {}): string[] => {
    const run = someRun([someCase('a', ['passed'])], { judges: [someRecord(record)] });
    return collectNotes(someContext(run, undefined, { gates: someGates({ metrics }) }));
  };
  expect(notesOf({ compares: true })).toEqual([
    expect.stringContaining('give it a floor of its own (`kind: { min: 0.45 }`'),
  ]);
  expect(notesOf({ compares: true }, { kind: { min: 0.4 } })).toEqual([]);
  expect(notesOf({ compares: true, blocking: false })).toEqual([]);
  expect(notesOf({})).toEqual([]);
});

test('a critical case that is not stable on main is said before it blocks somebody', () => {
  const baseline = someRun(
    [
      someCase('a', ['passed', 'failed', 'passed'], { tags: ['critical'] }),
      someCase('b', ['passed', 'failed', 'passed']),
    ],
    NOISY,
  );
  expect(collectNotes(someContext(answering('aab'), baseline))).toEqual([
    expect.stringMatching(
      /^critical case a is not stable on main \(passed 2 of its last 3 trials\)/,
    ),
  ]);
});

test('what the base commit took beside this run is told: no trial of the run owns it', () => {
  const base = answering('a', 6);
  const context = someContext(answering('a', 6), base);
  const told = (facts: PlainRun): string =>
    collectNotes({ ...context, baseline: { ...context.baseline, facts, fresh: true } }).join();
  expect(told(base)).toContain('took 6 calls more than is told under cost');
  for (const { trials } of base.cases) for (const trial of trials) trial.cost_usd = 0.25;
  expect(told(base)).toContain('took 6 calls and $1.50 more');
  expect(collectNotes(context)).toEqual([]);
});

test('calls that were refused are not all said to have been made again', () => {
  const paced = answering('aab');
  paced.run.pace = { chat: { refused: 1, least: 1, now: 1 } };
  expect(collectNotes(someContext(paced))).toEqual([
    'chat refused 1 call (429), each made again up to `run.max_retries` times; at its slowest 1 call at once, 1 in the end',
  ]);
});
