import { describe, expect, test } from '@jest/globals';
import type { JudgeRecord } from '../src/domain/run.ts';
import type { CheckSpec, JudgeSpec } from '../src/domain/suite.gen.ts';
import { findEasyCases } from '../src/find-easy-cases.ts';
import {
  examinedCases,
  examinedRun,
  examinedSuite,
  type ExaminedCase,
} from './builders/examined-suite.ts';
import { someRecord } from './builders/gate-context.ts';
import { createTools } from './builders/run-check.ts';

/** Eight questions with an answer each that contains the reference. */
const OTHERS = Array.from({ length: 8 }, (_, index): ExaminedCase => ({
  id: `c${index}`,
  input: `question ${index}`,
  reference: `fact-${index}`,
  output: `Gladly: fact-${index}.`,
  bits: '1',
}));

interface Scene {
  scorers?: CheckSpec[];
  judges?: JudgeSpec[];
  records?: JudgeRecord[];
  signal?: AbortSignal;
}

const contains: CheckSpec = { type: 'contains', value: '{{reference}}' };

async function find(
  cases: readonly ExaminedCase[],
  {
    scorers = [contains],
    judges = [],
    records = [],
    signal = new AbortController().signal,
  }: Scene = {},
) {
  const source = examinedCases(cases);
  return await findEasyCases({
    suite: examinedSuite({}, { scorers, judges }),
    cases: source,
    compared: source.all.map(({ id, case_hash, expectation_hash, reference }) => ({
      id,
      case_hash,
      expectation_hash,
      ...(reference !== undefined && { reference: JSON.stringify(reference) }),
    })),
    stored: examinedRun(cases, { run: { judges: records } }),
    files: createTools().files,
    signal,
  });
}

const easy: ExaminedCase = {
  id: 'easy',
  input: 'Hello!',
  checks: [{ type: 'length', value: { min: 1 } }],
  output: 'Hello to you',
  bits: '1',
};
const greeting = { ...contains, tags: ['fact'] };
const tagged = OTHERS.map((one) => ({ ...one, tags: ['fact'] }));

describe('a case is too easy', () => {
  test('whose checks pass answers to other questions', async () => {
    expect(await find([...tagged, easy], { scorers: [greeting] })).toEqual({
      too_easy: [{ id: 'easy', passed: 5, of: 5 }],
      tried: 9,
    });
    expect(await find(OTHERS)).toEqual({ too_easy: [], tried: 8 });
  });

  test('from four of five on', async () => {
    // the words of all but some of the others
    const answers = (hostile: number): ExaminedCase[] =>
      tagged.map((one, index) => ({
        ...one,
        output: index < hostile ? `fact-${index}` : one.output!,
      }));
    const polite: ExaminedCase = {
      ...easy,
      checks: [{ type: 'contains', value: 'Gladly' }],
    };
    const of = async (hostile: number): Promise<number | undefined> =>
      (await find([...answers(hostile), polite], { scorers: [greeting] })).too_easy[0]?.passed;
    const seen = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8].map(of));
    expect(seen[0]).toBe(5);
    expect(seen[8]).toBeUndefined();
    expect(new Set(seen)).toEqual(new Set([5, 4, undefined]));
  });

  test('only against what others with another reference were told', async () => {
    const labels = tagged.map((one) => ({ ...one, reference: 'yes', output: 'yes' }));
    expect(await find(labels)).toEqual({ too_easy: [], tried: 0 });
    const half = labels.map((one, index) =>
      index % 2 === 0 ? one : { ...one, reference: 'no', output: 'no' },
    );
    // four answers of the other label are not five
    expect(await find(half)).toEqual({ too_easy: [], tried: 0 });
  });
});

describe('a case is not tried', () => {
  const tried = async (checks: CheckSpec[], scene: Scene = {}): Promise<boolean> => {
    const { tried: count } = await find([...tagged, { ...easy, checks }], {
      scorers: [greeting],
      ...scene,
    });
    return count === 9;
  };
  const length: CheckSpec = { type: 'length', value: { min: 1 } };

  test('where nothing of its content is asked for', async () => {
    expect(await tried([length])).toBe(true);
    expect(await tried([{ type: 'not-contains', value: 'password' }])).toBe(false);
    expect(await tried([{ type: 'latency', threshold: 1000 }])).toBe(false);
    expect(await tried([{ type: 'length', value: { min: 1 }, advisory: true }])).toBe(false);
    expect(await tried([length, { type: 'not-contains', value: 'fact' }])).toBe(true);
  });

  test.each<CheckSpec>([
    { type: 'javascript', module: 'a.mjs' },
    { type: 'not-command', value: ['true'] },
    { type: 'sql-rows', database: 'a.db' },
    { type: 'embedding', value: 'x', model: 'm' },
    { type: 'rubric', name: 'tone', value: 'touchstone:faithfulness' },
  ])('where $type decides, too', async (check) => {
    expect(await tried([length, check])).toBe(false);
    expect(await tried([length, { ...check, advisory: true }])).toBe(true);
  });

  test('where a judge of the suite may block it', async () => {
    const judge = { name: 'tone', rubric: 'touchstone:faithfulness', samples: 1 } as JudgeSpec;
    const record = someRecord({ name: 'tone', blocking: false });
    expect(await tried([length], { judges: [judge] })).toBe(false);
    expect(await tried([length], { judges: [{ ...judge, tags: ['fact'] }] })).toBe(false);
    expect(await tried([length], { judges: [judge], records: [record] })).toBe(true);
    expect(
      await tried([length], { judges: [judge], records: [{ ...record, blocking: true }] }),
    ).toBe(false);
  });

  test('after it was interrupted', async () => {
    await expect(find(OTHERS, { signal: AbortSignal.abort() })).rejects.toThrow('interrupted');
  });
});
