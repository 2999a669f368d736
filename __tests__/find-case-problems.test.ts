import { afterEach, describe, expect, test } from '@jest/globals';
import { UserError, type Problem } from '../src/errors.ts';
import { readSuite } from '../src/prepare-suite.ts';
import { createTools } from './builders/run-check.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from './support/suite-files.ts';
import { makeRepository, type TempRepository } from './support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

/** What is said of a suite with such cases before anything is called. */
async function problemsOf(
  cases: object[],
  { suite = SUITE_TEXT, isBase = false } = {},
): Promise<readonly Problem[]> {
  repository?.remove();
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: suite,
    [DATASET_FILE]: cases.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
  const { files } = repository;
  const tools = { ...createTools(), files, random: Math.random };
  try {
    await readSuite(SUITE_FILE, files, () => tools, { isBase });
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

const caseOf = (id: string, reference: unknown, rest: object = {}): object => ({
  id,
  input: id,
  reference,
  ...rest,
});
const HINT = 'give the case such a value, or say with `tags` which cases the scorer is for';

describe('what a case fills into a check is looked at before the first call', () => {
  test('of every case, at the place of the value', async () => {
    const found = await problemsOf([caseOf('a', ''), caseOf('b', 'x'), caseOf('c', '')]);
    const message = (id: string): string =>
      `the contains check of correctness can score no output of case "${id}": value is empty in this case: every text would pass`;
    expect(found).toEqual([
      {
        code: 'check',
        message: message('a'),
        place: { file: DATASET_FILE, line: 1, column: 35 },
        hint: HINT,
      },
      {
        code: 'check',
        message: message('c'),
        place: { file: DATASET_FILE, line: 3, column: 35 },
        hint: HINT,
      },
    ]);
  });

  test.each<[string, unknown]>([
    ['contains-all', []],
    ['contains-any', 'a,b'],
    ['regex', ''],
    ['number', 'twelve'],
    ['number', null],
    ['number', '1 or 2'],
    ['word-count', 'many'],
    ['length', { min: 3, max: 2 }],
    ['tool-call', 5],
    ['tool-sequence', [{}]],
    ['tool-call-f1', { name: 'a', arguments: 1 }],
    ['finish-reason', 5],
    ['levenshtein', []],
    ['rouge-n', []],
    ['bleu', []],
  ])('%s with %j, by the suite and by a check of the case itself', async (type, reference) => {
    const check = { type, value: '{{reference}}' };
    const suite = SUITE_TEXT.replace('type: contains', `type: ${type}`);
    expect(await problemsOf([caseOf('a', reference)], { suite })).toMatchObject([
      { place: { line: 1, column: 35 }, hint: HINT },
    ]);
    const own = caseOf('a', 'x', {
      metadata: { it: reference },
      checks: [{ ...check, value: '{{metadata.it}}' }],
    });
    const column = JSON.stringify(own).indexOf('"it":') + '"it":'.length + 1;
    expect(await problemsOf([own])).toMatchObject([
      {
        message: expect.stringContaining(`the ${type} check can score no output of case "a": `),
        place: { line: 1, column },
      },
    ]);
  });

  test('only of those that the check is for, and not once more where a value is missing', async () => {
    const suite = SUITE_TEXT.replace('"{{reference}}"', '"{{reference}}"\n    tags: [faq]');
    expect(
      await problemsOf([caseOf('a', ''), caseOf('b', 'x', { tags: ['faq'] })], { suite }),
    ).toEqual([]);
    const found = await problemsOf([{ id: 'a', input: 'a' }]);
    expect(found.map(({ message }) => message)).toEqual([
      '{{reference}} has no value in case "a", and the contains check of correctness uses it',
    ]);
  });

  test('beside what is wrong with other lines; fifty of them, and how many follow', async () => {
    const cases = Array.from({ length: 60 }, (_, index) => caseOf(`${index}`, ''));
    const found = await problemsOf([{ id: 'odd' }, ...cases]);
    expect(found).toHaveLength(52);
    expect(found[0]?.message).toContain('input');
    expect(found.at(-1)?.message).toBe('and 10 more problems');
  });

  test('not of the base commit, where nobody can mend it', async () => {
    const own = caseOf('b', 'x', {
      metadata: { n: 'many' },
      checks: [{ type: 'number', value: '{{metadata.n}}' }],
    });
    expect(await problemsOf([caseOf('a', ''), own], { isBase: true })).toEqual([]);
    expect(await problemsOf([caseOf('a', ''), own])).toHaveLength(2);
  });
});
