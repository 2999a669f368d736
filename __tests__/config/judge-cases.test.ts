import { afterEach, describe, expect, test } from '@jest/globals';
import { createJudgeFinder, listTeeth, type CaseJudging } from '../../src/config/judge-cases.ts';
import { createJudgeReader, readSuiteJudges } from '../../src/config/load-judges.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { parseJsonLine } from '../../src/config/parse-json-line.ts';
import type { Suite } from '../../src/domain/case.ts';
import type { Judge } from '../../src/domain/judge.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import type { RepositoryFiles } from '../../src/ports.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const DATED = 'gpt-5-mini-2025-08-07';
const RUBRIC = '---\nversion: "1"\nscale: pass-fail\n---\nIs it polite?\n\n{{output}}\n';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

interface World {
  suite: Suite;
  files: RepositoryFiles;
  judging: CaseJudging;
}

/** A suite with these scorers and judges (YAML flow maps); `blocking`: the names of judges that block. */
async function arrange({
  scorers = [],
  judges = [],
  blocking = [],
  files: more = {},
}: {
  scorers?: string[];
  judges?: string[];
  blocking?: string[];
  files?: Record<string, string>;
}): Promise<World> {
  repository?.remove();
  const list = (key: string, items: string[]): string =>
    items.length === 0 ? '' : `${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      /scorers:[^]*?gates:/,
      `${list('scorers', scorers)}${list('judges', judges)}gates:`,
    ),
    'evals/prompts/tone.md': RUBRIC,
    ...more,
  });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  const reader = createJudgeReader(files);
  const blocks = async ({ name, advisory }: Judge): Promise<boolean> =>
    !advisory && blocking.includes(name);
  return {
    suite,
    files,
    judging: { judges: (await readSuiteJudges(suite, reader)).judges, reader, blocks },
  };
}

const judge = (name: string, more = ''): string =>
  `{ name: ${name}, rubric: ../prompts/tone.md, model: ${DATED}${more} }`;
const ownCheck = (more: Partial<CheckSpec> = {}): CheckSpec => ({
  type: 'rubric',
  rubric: '../prompts/tone.md',
  model: DATED,
  ...more,
});

describe('what can fail every case', () => {
  const scorers = ['{ type: is-json }', '{ type: contains, value: x, advisory: true }'];
  const judges = [judge('kind'), judge('tone', ', tags: [faq]')];
  const shape = ({ shared, advisers }: Awaited<ReturnType<typeof listTeeth>>) => ({
    shared: shared.map((tooth) =>
      'type' in tooth && 'rubric' in tooth
        ? `judge ${String((tooth as { name?: string }).name)}`
        : 'check',
    ),
    advisers: advisers.map(({ name, tags }) => [name, tags]),
  });

  test('are checks and judges that block; the others only advise, each for its cases', async () => {
    const { suite, judging } = await arrange({ scorers, judges, blocking: ['kind'] });
    expect(shape(await listTeeth(suite, judging))).toEqual({
      shared: ['check', 'judge kind'],
      advisers: [['tone', ['faq']]],
    });
  });

  test('a rubric check among the scorers is a judge', async () => {
    const own = `{ type: rubric, name: own, rubric: ../prompts/tone.md, model: ${DATED} }`;
    const { suite, judging } = await arrange({ scorers: [own] });
    expect(shape(await listTeeth(suite, judging))).toEqual({
      shared: [],
      advisers: [['own', undefined]],
    });
  });

  test('where nothing is known of the judges, each that is not advisory counts as one that blocks', async () => {
    const { suite } = await arrange({
      scorers,
      judges: [...judges, judge('shown', ', advisory: true')],
    });
    const { shared, advisers } = await listTeeth(suite, undefined);
    expect([shared.length, advisers]).toEqual([3, []]);
  });
});

describe("a case's own checks", () => {
  async function find(
    checks: CheckSpec[],
    world: World,
    finder = createJudgeFinder(world.judging),
    tags: string[] = [],
  ) {
    const text = JSON.stringify({ id: 'a', input: 'x', checks });
    const parsed = parseJsonLine({ text, line: 4, offset: 0, length: text.length }, DATASET_FILE);
    if (parsed.status !== 'read') throw new Error('it is JSON');
    return finder({ checks, tags }, DATASET_FILE, parsed.document);
  }

  test('without a judge bite where one of them is not advisory', async () => {
    const world = await arrange({ scorers: ['{ type: is-json }'] });
    expect(await find([], world)).toEqual({ judges: [], own: { bites: false }, problems: [] });
    expect((await find([{ type: 'is-json' }], world)).own).toEqual({ bites: true });
    expect((await find([{ type: 'is-json', advisory: true }], world)).own).toEqual({
      bites: false,
    });
  });

  test('with a judge bite where it blocks; else it is named', async () => {
    const world = await arrange({ scorers: ['{ type: is-json }'], blocking: ['strict'] });
    const strict = await find([ownCheck({ name: 'strict' })], world);
    expect(strict.own).toEqual({ bites: true });
    expect(strict.judges).toMatchObject([
      {
        pointer: '/checks/0',
        judge: { name: 'strict', rubric: { source: 'evals/prompts/tone.md' } },
      },
    ]);
    const mild = await find(
      [{ type: 'is-json', advisory: true }, ownCheck({ name: 'mild' })],
      world,
    );
    expect(mild.own).toEqual({ bites: false, adviser: 'mild' });
    expect(mild.judges[0]!.pointer).toBe('/checks/1');
    expect((await find([{ type: 'is-json' }, ownCheck({ name: 'mild' })], world)).own.bites).toBe(
      true,
    );
  });

  test('that are for other tags bite nothing here, and no judge of them is named', async () => {
    const world = await arrange({ scorers: ['{ type: is-json }'], blocking: ['strict'] });
    const faq = { tags: ['faq'] };
    const ofTags = async (checks: CheckSpec[], ...tags: string[]) =>
      (await find(checks, world, createJudgeFinder(world.judging), tags)).own;
    for (const checks of [
      [{ type: 'is-json' as const, ...faq }],
      [ownCheck({ name: 'strict', ...faq })],
    ]) {
      expect(await ofTags(checks, 'other')).toEqual({ bites: false });
      expect(await ofTags(checks, 'other', 'faq')).toEqual({ bites: true });
    }
    expect(await ofTags([ownCheck({ name: 'mild', ...faq })], 'other')).toEqual({ bites: false });
  });

  test('of a judge know its place in the dataset', async () => {
    const world = await arrange({ scorers: ['{ type: is-json }'] });
    const { judges } = await find([ownCheck({ name: 'own' })], world);
    expect(judges[0]!.judge.place).toMatchObject({ file: DATASET_FILE, line: 4 });
  });

  test('tell once what is wrong with a rubric, whatever number of cases name it; it does not make them toothless', async () => {
    const world = await arrange({
      scorers: ['{ type: is-json }'],
      files: { 'evals/prompts/bad.md': 'x' },
    });
    const finder = createJudgeFinder(world.judging);
    const bad = [ownCheck({ rubric: '../prompts/bad.md' })];
    const first = await find(bad, world, finder);
    expect(first.problems).toMatchObject([{ place: { file: 'evals/prompts/bad.md', line: 1 } }]);
    expect(first.own).toEqual({ bites: true });
    expect((await find(bad, world, finder)).problems).toEqual([]);
  });

  test('where nothing is known of judges, one that is not advisory counts as one that blocks', async () => {
    const world = await arrange({ scorers: ['{ type: is-json }'] });
    const finder = createJudgeFinder(undefined);
    expect((await find([ownCheck()], world, finder)).own).toEqual({ bites: true });
    expect((await find([ownCheck({ advisory: true })], world, finder)).own).toEqual({
      bites: false,
    });
  });
});

describe('a critical case', () => {
  const load = async (line: object, world: Promise<World>): Promise<string> => {
    const { suite, files, judging } = await world;
    repository!.write(DATASET_FILE, `${JSON.stringify({ id: 'a', input: 'x', ...line })}\n`);
    return loadCases(suite, files, judging).then(
      () => 'fine',
      (error: unknown) => (error as Error).message,
    );
  };
  const critical = { tags: ['critical'] };

  test('that only an uncalibrated judge could fail is refused at its tag, with what to do', async () => {
    const world = arrange({ judges: [judge('tone')] });
    expect(await load(critical, world)).toBe(
      `${DATASET_FILE}:1:31: nothing can fail case "a", which is tagged critical: judge tone has no vote on it\n  add a check, calibrate judge tone, or drop the tag`,
    );
    expect(await load(critical, arrange({ judges: [judge('tone')], blocking: ['tone'] }))).toBe(
      'fine',
    );
  });

  test('that only a pairwise judge could fail is refused, calibrated or not, and told why', async () => {
    const pairs = 'touchstone:pairwise-preference';
    const better = judge('better').replace('../prompts/tone.md', pairs);
    const told = `${DATASET_FILE}:1:31: nothing can fail case "a", which is tagged critical where there is no baseline: judge better only compares with one (\`compare: baseline\`)\n  add a check, a calibrated judge whose rubric judges one output, or drop the tag`;
    expect(await load(critical, arrange({ judges: [better] }))).toBe(told);
    const own = { ...critical, checks: [ownCheck({ name: 'better', rubric: pairs })] };
    const alone = await load(own, arrange({ scorers: ['{ type: is-json, tags: [faq] }'] }));
    expect(alone).toContain('judge better only compares with one');
    // one that a calibration would help goes before
    expect(await load(critical, arrange({ judges: [better, judge('tone')] }))).toContain(
      'calibrate judge tone',
    );
    // that one only advises, whatever it is compared with
    const advising = better.replace(' }', ', advisory: true }');
    expect(await load(critical, arrange({ judges: [advising] }))).toContain(
      'add a check, or drop the tag',
    );
  });

  test('is told of a judge that is for it, and of no other', async () => {
    const others = arrange({ judges: [judge('tone', ', tags: [faq]')] });
    expect(await load(critical, others)).not.toContain('judge tone');
    const its = arrange({ judges: [judge('tone', ', tags: [critical]')] });
    expect(await load(critical, its)).toContain('calibrate judge tone');
  });

  test('may be failed by a check or a judge of its own', async () => {
    const world = () => arrange({ judges: [judge('tone')], blocking: ['strict'] });
    expect(await load({ ...critical, checks: [{ type: 'is-json' }] }, world())).toBe('fine');
    expect(await load({ ...critical, checks: [ownCheck({ name: 'strict' })] }, world())).toBe(
      'fine',
    );
    expect(await load({ ...critical, checks: [ownCheck({ name: 'mild' })] }, world())).toContain(
      'calibrate judge mild',
    );
  });

  test('is not failed by a check or a judge of its own that is for other tags', async () => {
    const world = () => arrange({ judges: [judge('tone')], blocking: ['strict'] });
    const tags = ['other'];
    for (const check of [{ type: 'is-json', tags }, ownCheck({ name: 'strict', tags })])
      expect(await load({ ...critical, checks: [check] }, world())).toContain(
        'nothing can fail case "a"',
      );
  });

  test('lacks what the rubric of its judge names: told at the case, or at its own check', async () => {
    const rubric = RUBRIC.replace('{{output}}', '{{output}} {{reference}} {{context}}');
    const files = { 'evals/prompts/tone.md': rubric };
    const world = () =>
      arrange({ judges: [judge('tone', ', tags: [rag]')], files, scorers: ['{ type: is-json }'] });
    expect(await load({ tags: ['rag'] }, world())).toContain(
      '{{reference}} has no value in case "a", and the rubric of judge tone uses it',
    );
    expect(await load({ tags: ['rag'], reference: null, context: '' }, world())).toBe('fine');
    expect(await load({}, world())).toBe('fine');
    const own = await load({ checks: [ownCheck({ name: 'own' })] }, world());
    expect(own).toContain(`${DATASET_FILE}:1:33: {{reference}} has no value`);
    expect(own).toContain(
      '{{context}} has no value in case "a", and the rubric of judge own uses it',
    );
  });
});
