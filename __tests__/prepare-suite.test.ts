import { afterEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../src/errors.ts';
import { readSuite, type LoadedSuite } from '../src/prepare-suite.ts';
import { createTools } from './builders/run-check.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from './support/suite-files.ts';
import { makeRepository, type TempRepository } from './support/temp-repository.ts';

const DATED = 'gpt-5-mini-2025-08-07';
const RUBRIC = '---\nversion: "1"\nscale: pass-fail\n---\nIs it polite?\n\n{{output}}\n';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

function read(lines: string, files: Record<string, string> = {}): Promise<LoadedSuite> {
  repository?.remove();
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: `${SUITE_TEXT}${lines}`,
    'evals/prompts/tone.md': RUBRIC,
    ...files,
  });
  const { files: opened } = repository;
  const modelMissing = { code: 'no-key', message: 'it needs an API key' };
  return readSuite(SUITE_FILE, opened, () => ({
    ...createTools(),
    files: opened,
    random: Math.random,
    modelMissing,
  }));
}

const judge = (name: string, rubric: string): string =>
  `  - { name: ${name}, rubric: ${rubric}, model: ${DATED} }\n`;

async function placesOf(reading: Promise<unknown>): Promise<string[]> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problems.map(({ place }) => place?.file ?? '').sort();
}

describe('what is wrong is told all at once', () => {
  const bad = { 'evals/prompts/a.md': 'nothing', 'evals/prompts/b.md': RUBRIC.replace('"1"', '1') };
  const both = `judges:\n${judge('a', '../prompts/a.md')}${judge('b', '../prompts/b.md')}`;
  const schema = { 'evals/schema.json': '{"type":"text"}' };
  const check = SUITE_TEXT.replace(
    'gates:',
    '  - { type: json-schema, schema: ../schema.json }\ngates:',
  );

  test('in two rubrics', async () => {
    expect(await placesOf(read(both, bad))).toEqual(Object.keys(bad));
  });

  test('in a rubric and in a check', async () => {
    const suite = { [SUITE_FILE]: `${check}judges:\n${judge('a', '../prompts/a.md')}` };
    expect(await placesOf(read('', { ...bad, ...schema, ...suite }))).toEqual([
      SUITE_FILE,
      'evals/prompts/a.md',
    ]);
  });

  test('in a rubric that a case names, and in a check', async () => {
    const line = (id: string, checks: object[]): string =>
      `${JSON.stringify({ id, input: id, reference: 'r', checks })}\n`;
    const own = { type: 'rubric', rubric: '../prompts/a.md', model: DATED };
    const files = { ...bad, ...schema, [SUITE_FILE]: check, [DATASET_FILE]: line('x', [own]) };
    expect(await placesOf(read('', files))).toEqual([SUITE_FILE, 'evals/prompts/a.md']);
  });

  test('and a critical case that such a judge alone could fail is not called toothless besides', async () => {
    const files = {
      ...bad,
      [SUITE_FILE]: `${SUITE_TEXT.replace(/scorers:[^]*gates:/, 'gates:')}judges:\n${judge('a', '../prompts/a.md')}`,
    };
    expect(await placesOf(read('', files))).toEqual(['evals/prompts/a.md']);
  });
});

describe('who scores a case', () => {
  test('the suite, and its own checks and judges', async () => {
    const own = {
      type: 'not-rubric',
      name: 'rude',
      rubric: '../prompts/tone.md',
      model: DATED,
      advisory: true,
    };
    const loaded = await read(`judges:\n${judge('tone', '../prompts/tone.md')}`, {
      [DATASET_FILE]: [
        { id: 'a', input: 'x', reference: 'r' },
        { id: 'b', input: 'y', reference: 'r', checks: [{ type: 'is-json' }, own] },
      ]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    });
    const namesOf = async (at: number): Promise<string[]> => {
      const testCase = await loaded.cases.read(loaded.cases.entries[at]!);
      return (await loaded.scorersFor(testCase)).map(({ name }) => name);
    };
    expect(await namesOf(0)).toEqual(['correctness', 'tone']);
    expect(await namesOf(1)).toEqual(['correctness', 'tone', 'is-json', 'rude']);
  });
});

describe('what is an error only since it was written', () => {
  const LATE: [string, string][] = [
    ['an integer', '{"id":"a","input":"x","metadata":{"n":9007199254740993}}'],
    ['null', '{"id":"a","input":"x","checks":[{"type":"not-contains","value":null}]}'],
    [
      'a list by a template',
      '{"id":"a","input":"x","reference":["y"],"checks":[{"type":"contains","value":"{{reference}}"}]}',
    ],
    [
      'a lost brace',
      '{"id":"a","input":"x","checks":[{"type":"contains","value":"{{reference}"}]}',
    ],
    ['an empty pattern', '{"id":"a","input":"x","checks":[{"type":"regex","pattern":""}]}'],
    ['min 0 alone', '{"id":"a","input":"x","checks":[{"type":"length","min":0}]}'],
    [
      'a large id',
      '{"id":"a","input":"x","checks":[{"type":"json-schema","schema":"../big.json"}]}',
    ],
  ];
  const files = { 'evals/big.json': '{"const": 9007199254740993}' };
  const open = (line: string, isBase: boolean): Promise<LoadedSuite> => {
    repository?.remove();
    repository = makeRepository({
      ...SUITE_FILES,
      [SUITE_FILE]: SUITE_TEXT.replace(/value: .*\}\}"?/, 'value: x'),
      [DATASET_FILE]: `${line}\n`,
      ...files,
    });
    const { files: opened } = repository;
    const modelMissing = { code: 'no-key', message: 'it needs an API key' };
    const tools = { ...createTools(), files: opened, random: Math.random, modelMissing };
    return readSuite(SUITE_FILE, opened, () => tools, { isBase });
  };

  test.each(LATE)('%s is read as it was where it stands on main', async (_, line) => {
    await expect(open(line, false)).rejects.toBeInstanceOf(UserError);
    const { cases, scorersFor } = await open(line, true);
    const testCase = await cases.read(cases.entries[0]!);
    const trial = { case: testCase, trial: 1, output: { output: '["y"]' } };
    for (const scorer of await scorersFor(testCase))
      expect(await scorer.score({ ...trial, signal: new AbortController().signal })).toMatchObject({
        status: 'scored',
      });
  });
});
