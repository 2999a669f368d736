import { afterEach, describe, expect, test } from '@jest/globals';
import { someGitRepository } from '../builders/git-repository.ts';
import {
  CONFIG,
  makeJudgedProject,
  manyCases,
  TONE,
  type JudgedProject,
} from '../support/judged-project.ts';
import { runVerb } from '../support/run-verb.ts';

const GATES = '{ metrics: { pass_rate: { max_drop: 0.02 } } }';
const MORE = 'scorers: [{ name: good, type: contains, value: good }]';
const LEGAL = `[${TONE.replace(' }', ', tags: [legal] }')}]`;

let project: JudgedProject;
afterEach(() => project?.remove());

async function arrange(judges: string, tagsOf: (index: number) => string[]): Promise<void> {
  const cases = manyCases(20, (index) => ({ tags: tagsOf(index) }));
  project = await makeJudgedProject({ judges, gates: GATES, more: MORE, cases });
  await project.ready();
}

/** A run that was given no key: exit code, and why. */
async function keyless(...args: string[]): Promise<{ code: number | null; stderr: string }> {
  const { code, stderr } = await runVerb(project.folder, ['run', '--json', ...args]);
  return { code, stderr: stderr.replace(/\s+/g, ' ') };
}

const MISSING = { code: 2, stderr: expect.stringContaining('judge tone: it needs an API key') };

describe('a judge that blocks needs no key where it is asked nothing', () => {
  test('no case has its tags', async () => {
    await arrange(LEGAL, () => []);
    expect(await keyless()).toMatchObject({ code: 0 });
    const { stderr } = await runVerb(project.folder, ['validate']);
    expect(stderr).not.toContain('API key');
  });

  test('none of those that are run, and one of the others', async () => {
    await arrange(LEGAL, (index) => [index === 0 ? 'legal' : 'other']);
    expect(await keyless('--filter', 'tag:other')).toMatchObject({ code: 0 });
    expect(await keyless('--filter', 'tag:legal')).toMatchObject(MISSING);
    expect(await keyless()).toMatchObject(MISSING);
    const { stderr } = await runVerb(project.folder, ['validate']);
    expect(stderr).toContain('note: judge tone: it needs an API key');
  });
});

describe('a change that takes main’s judge out', () => {
  async function takeOut(tagsOf: (index: number) => string[]) {
    await arrange(`[${TONE}]`, tagsOf);
    await project.write('.gitignore', 'evals/runs/\n');
    const repository = someGitRepository(project.folder);
    repository.git('add', '-A');
    repository.commit('main');
    const { run } = await project.run();
    await project.write(CONFIG, project.read(CONFIG).replace(`judges: [${TONE}]\n`, ''));
    await project.touchstone('pin');
    return await keyless('--base', 'main', '--baseline', run);
  }

  test('needs no key where that judge is asked about no case', async () => {
    expect(await takeOut(() => [])).toMatchObject({ code: 0 });
  });

  test('needs one for a critical case, by main’s yardstick', async () => {
    const { code, stderr } = await takeOut((index) => (index === 0 ? ['critical'] : []));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /on the base commit \w+, whose yardstick holds too: judge tone: it needs an API key/,
    );
  });
});

test('a case that is taken out is scored by the judge that is for it', async () => {
  await arrange(LEGAL, (index) => (index === 0 ? ['legal', 'critical'] : []));
  await project.write('.gitignore', 'evals/runs/\n');
  const repository = someGitRepository(project.folder);
  repository.git('add', '-A');
  repository.commit('main');
  const { run } = await project.run();
  const lines = project.read('evals/datasets/d.jsonl').split('\n');
  await project.write('evals/datasets/d.jsonl', lines.slice(1).join('\n'));
  await project.touchstone('pin');
  expect(await keyless('--base', 'main', '--baseline', run)).toMatchObject(MISSING);
});
