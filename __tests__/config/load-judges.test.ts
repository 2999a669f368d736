import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createJudgeReader,
  isJudgeCheck,
  labelsFileOf,
  readSuiteJudges,
  type JudgeWriting,
} from '../../src/config/load-judges.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import type { Judge } from '../../src/domain/judge.ts';
import type { RepositoryFiles } from '../../src/ports.ts';
import { SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const DATED = 'gpt-5-mini-2025-08-07';
const RUBRIC = '---\nversion: "3"\nscale: 1-5\npass_at: 4\n---\nIs it polite?\n\n{{output}}\n';
const PLACE = { file: SUITE_FILE, line: 7, column: 5 };

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

function open(files: Record<string, string> = {}): RepositoryFiles {
  repository?.remove();
  repository = makeRepository({ ...SUITE_FILES, 'evals/prompts/tone.md': RUBRIC, ...files });
  return repository.files;
}

const WRITTEN: JudgeWriting = {
  name: 'tone',
  rubric: 'evals/prompts/tone.md',
  model: DATED,
  samples: 1,
};

/** Read by a reader of its own. */
const read = (written: Partial<JudgeWriting> = {}, files = open()): Promise<Judge> =>
  createJudgeReader(files).read({ ...WRITTEN, ...written }, PLACE);
const digestOf = async (
  written?: Partial<JudgeWriting>,
  files?: RepositoryFiles,
): Promise<string> => (await read(written, files)).digest;

describe('a judge', () => {
  test('is read with its defaults', async () => {
    expect(await read()).toMatchObject({
      name: 'tone',
      type: 'judge',
      rubric: { source: 'evals/prompts/tone.md', version: '3', passAt: 3 },
      models: [{ model: DATED }],
      api: 'chat',
      parameters: {},
      samples: 1,
      votes: 'majority',
      advisory: false,
      place: PLACE,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('is asked with the parameters that the suite names, and no others', async () => {
    const named = {
      temperature: 0,
      top_p: 0.5,
      max_output_tokens: 400,
      seed: 7,
      reasoning_effort: 'low',
      verbosity: 'low',
      service_tier: 'flex',
    };
    expect((await read(named)).parameters).toEqual(named);
    expect((await read({ seed: 7, threshold: 0.5, tags: ['faq'] })).parameters).toEqual({
      seed: 7,
    });
  });

  test('has one model, or a panel, some of it pinned', async () => {
    expect((await read({ pinned: 'fp_1' })).models).toEqual([{ model: DATED, pinned: 'fp_1' }]);
    const { model: _, ...rest } = WRITTEN;
    const panel = [DATED, { model: 'local', pinned: '7' }];
    const judge = await createJudgeReader(open()).read({ ...rest, panel }, PLACE);
    expect(judge.models).toEqual([{ model: DATED }, { model: 'local', pinned: '7' }]);
  });

  test('may have its verdicts in a file, which is part of it', async () => {
    const said = '{"input":"x","output":"y","verdict":"4"}\n';
    const files = open({ 'evals/verdicts.jsonl': said });
    const judge = await read({ recorded: 'evals/verdicts.jsonl' }, files);
    expect(judge.recorded).toEqual({
      path: 'evals/verdicts.jsonl',
      sha256: createHash('sha256').update(said).digest('hex'),
    });
    const other = open({ 'evals/verdicts.jsonl': said.replace('4', '5') });
    expect(await digestOf({ recorded: 'evals/verdicts.jsonl' }, other)).not.toBe(judge.digest);
  });

  test('written as a check feeds the metric of its name, else of its type', async () => {
    const { name: _, ...unnamed } = WRITTEN;
    const check = (type: 'rubric' | 'not-rubric', more = {}): Promise<Judge> =>
      createJudgeReader(open()).read({ ...unnamed, ...more, type }, PLACE);
    expect(await check('rubric', { name: 'polite' })).toMatchObject({
      name: 'polite',
      type: 'rubric',
    });
    expect(await check('rubric')).toMatchObject({ name: 'rubric' });
    expect(await check('not-rubric')).toMatchObject({ name: 'not-rubric', type: 'not-rubric' });
  });

  test('of the package needs no file', async () => {
    const judge = await read({ rubric: 'touchstone:tone' });
    expect(judge.rubric.source).toBe('touchstone:tone');
  });
});

describe('the digest of a judge', () => {
  test('is the same wherever it stands, whatever it is called, whoever it is for', async () => {
    const digest = await digestOf();
    expect(await digestOf()).toBe(digest);
    for (const same of [{ name: 'other' }, { tags: ['faq'] }, { advisory: true }, { samples: 1 }])
      expect(await digestOf(same)).toBe(digest);
    const elsewhere = await createJudgeReader(open()).read(WRITTEN, { file: 'x.yaml', line: 1 });
    expect(elsewhere.digest).toBe(digest);
    const written = await createJudgeReader(open()).read({ ...WRITTEN, type: 'rubric' }, PLACE);
    expect(written.digest).toBe(digest);
  });

  test('is another with anything that makes its verdicts what they are', async () => {
    const digests = await Promise.all(
      [
        {},
        { model: 'gpt-4o-2024-11-20' },
        { pinned: 'fp_1' },
        { temperature: 0 },
        { seed: 7 },
        { samples: 3 },
        { samples: 3, votes: 'mean' as const },
        { threshold: 0.5 },
        { api: 'responses' as const },
        { type: 'not-rubric' },
        { rubric: 'touchstone:tone' },
      ].map((more) => digestOf(more, repositoryOnce)),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('is another with every byte of the rubric', async () => {
    const digest = await digestOf();
    for (const text of [
      RUBRIC.replace('polite', 'kind'),
      RUBRIC.replace('"3"', '"4"'),
      `${RUBRIC}\n`,
    ])
      expect(await digestOf({}, open({ 'evals/prompts/tone.md': text }))).not.toBe(digest);
  });

  const repositoryOnce: RepositoryFiles = {
    readText: async () => RUBRIC,
    digest: async () => '0',
    exists: async () => true,
    isFolder: async () => false,
    submoduleOf: async () => undefined,
    list: async () => [],
    locate: async (path) => path,
    lines: () => {
      throw new Error('no lines are read');
    },
    readLine: async () => '',
  };
});

describe('the judges of a suite', () => {
  const load = async (lines: string, files: Record<string, string> = {}) => {
    const opened = open({ [SUITE_FILE]: `${SUITE_TEXT}${lines}`, ...files });
    const suite = await loadSuite(SUITE_FILE, opened);
    const reader = createJudgeReader(opened);
    return { reader, ...(await readSuiteJudges(suite, reader)) };
  };

  test('are those under judges, and the rubric checks among the scorers, each with its place', async () => {
    const text = SUITE_TEXT.replace(
      'gates:',
      `  - { type: not-rubric, name: rude, rubric: ../prompts/tone.md, model: ${DATED} }\njudges:\n  - { name: tone, rubric: ../prompts/tone.md, model: ${DATED} }\ngates:`,
    );
    const files = open({ [SUITE_FILE]: text });
    const suite = await loadSuite(SUITE_FILE, files);
    const { judges } = await readSuiteJudges(suite, createJudgeReader(files));
    expect(judges.map(({ name, type, place }) => [name, type, place.line])).toEqual([
      ['tone', 'judge', 13],
      ['rude', 'not-rubric', 11],
    ]);
  });

  test('written alike are read once', async () => {
    const { reader, judges } = await load(
      `judges: [{ name: tone, rubric: ../prompts/tone.md, model: ${DATED} }]\n`,
    );
    const [first] = judges;
    expect(await reader.read({ ...WRITTEN, samples: 1 }, { file: 'x', line: 9 })).toBe(first);
    expect(await reader.known()).toEqual([first]);
  });

  test('with a rubric that cannot be read are refused with all that is wrong with all of them', async () => {
    const { problems } = await load(
      `judges:\n  - { name: a, rubric: ../prompts/a.md, model: ${DATED} }\n  - { name: b, rubric: ../prompts/b.md, model: ${DATED} }\n`,
      { 'evals/prompts/a.md': 'nothing', 'evals/prompts/b.md': RUBRIC.replace('"3"', '3') },
    );
    const files = new Set(problems.map(({ place }) => place?.file));
    expect([...files]).toEqual(['evals/prompts/a.md', 'evals/prompts/b.md']);
  });

  test('with a rubric that the package does not have are refused at their line', async () => {
    const loading = load(`judges: [{ name: a, rubric: "touchstone:tonne", model: ${DATED} }]\n`);
    await expect(loading).rejects.toMatchObject({ problems: [{ place: { file: SUITE_FILE } }] });
  });
});

test('a check is a judge by its type', () => {
  expect([isJudgeCheck({ type: 'rubric' }), isJudgeCheck({ type: 'not-rubric' })]).toEqual([
    true,
    true,
  ]);
  for (const type of ['contains', 'not-contains', 'embedding', 'javascript'] as const)
    expect(isJudgeCheck({ type })).toBe(false);
});

describe('the labels of a judge', () => {
  test.each([
    ['evals/configs/pr.yaml', 'evals/calibration/tone.jsonl'],
    ['configs/pr.yaml', 'calibration/tone.jsonl'],
    ['evals/pr.yaml', 'evals/calibration/tone.jsonl'],
    ['pr.yaml', 'calibration/tone.jsonl'],
  ])('of %s lie in %s', (suite, path) => {
    expect(labelsFileOf(suite, 'tone')).toBe(path);
  });

  test('are those of its name alone', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        const isSame = labelsFileOf('evals/pr.yaml', one) === labelsFileOf('evals/pr.yaml', other);
        expect(isSame).toBe(one === other);
      }),
    );
  });
});
