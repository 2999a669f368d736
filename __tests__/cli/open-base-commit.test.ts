import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/adapters/storage/repository-files.ts';
import { openBaseCommit } from '../../src/cli/open-base-commit.ts';
import { someGitRepository } from '../builders/git-repository.ts';
import { openProject, type ChangedProject } from '../support/changed-project.ts';
import { withGit } from '../support/other-git.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const CONFIG = 'evals/configs/pr.yaml';
const SUITE = `suite: first
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ type: contains, value: "{{reference}}" }]
`;
const SILENT = { info() {}, warn() {}, progress() {} };
const renamed = SUITE.replace('first', 'second');

let project: ChangedProject;
beforeAll(async () => {
  project = await openProject();
  const dataset = toJsonLines([{ id: 'one', input: 'one', reference: 'one' }]);
  const files = { 'evals/datasets/d.jsonl': dataset, 'bot.mjs': 'export default (it) => it;\n' };
  await project.main({ [CONFIG]: SUITE, ...files });
});
afterAll(() => project.remove());

const GONE = `the suite \`first\` stands on main (${CONFIG}), and this change takes it out`;

test.each([
  ['its file has another name for it', { [CONFIG]: renamed }],
  [
    'its file has another name for it, beside it stands the suite',
    { [CONFIG]: renamed, 'evals/configs/x.yaml': SUITE },
  ],
])('--base: a suite is gone where %s', async (_, files) => {
  const { code, document, stderr } = await project.change(files);
  expect({ code, document }).toMatchObject({
    code: 1,
    document: { verdict: 'fail', reason: GONE },
  });
  expect(stderr).toContain('Blocked: the suite first stands on main');
  expect(stderr).toContain('docs/when-it-breaks.md#suite-gone');
});

test.each(['"suite": second', 'suite : second'])(
  '--base: a name that is written so (%s) is no way round',
  async (line) => {
    const { code, document } = await project.change({
      [CONFIG]: SUITE.replace('suite: first', line),
    });
    expect({ code, document }).toMatchObject({
      code: 1,
      document: { verdict: 'fail', reason: GONE },
    });
  },
);

test('--base: a suite is gone where its file is', async () => {
  const { code, document } = await project.change({ [CONFIG]: null }, { pin: false });
  expect({ code, document }).toMatchObject({
    code: 1,
    document: { verdict: 'fail', reason: GONE },
  });
});

describe('--base: a suite that is in report mode on main', () => {
  let watched: ChangedProject;
  beforeAll(async () => {
    watched = await openProject();
    const dataset = toJsonLines([{ id: 'one', input: 'one', reference: 'one' }]);
    const files = { 'evals/datasets/d.jsonl': dataset, 'bot.mjs': 'export default (it) => it;\n' };
    await watched.main({ [CONFIG]: `${SUITE}mode: report\n`, ...files });
  });
  afterAll(() => watched.remove());

  test('blocks nothing when its file is gone, and that is told', async () => {
    const { code, document, stderr } = await watched.change({ [CONFIG]: null }, { pin: false });
    expect({ code, document }).toMatchObject({
      code: 0,
      document: { verdict: 'fail', reason: `${GONE} (report mode: nothing blocks)` },
    });
    expect(stderr).toContain('Would block: the suite first stands on main');
  });

  test('is told to be gone, and what stands in its place is measured', async () => {
    const alone = { compare: false };
    const passing = await watched.change({ [CONFIG]: renamed }, alone);
    expect(passing).toMatchObject({ code: 0, document: { verdict: 'pass' } });
    expect(passing.stderr).toContain('stands on main');
    const critical = [{ id: 'one', input: 'one', reference: 'two', tags: ['critical'] }];
    const failing = { [CONFIG]: renamed, 'evals/datasets/d.jsonl': toJsonLines(critical) };
    expect(await watched.change(failing, alone)).toMatchObject({
      code: 1,
      document: { verdict: 'fail', gates: expect.arrayContaining([expect.anything()]) },
    });
  });
});

test.each([{ isPart: false }, { isPart: true }])(
  '--base: a suite that moved to another folder is known by its name (%j)',
  async (part) => {
    const moved = 'elsewhere/deep/x.yaml';
    await project.change({ [moved]: SUITE, [CONFIG]: null }, { pin: false });
    const base = await openBaseCommit(project.folder, 'main', {
      config: moved,
      files: openRepository(project.folder),
      log: SILENT,
      ...part,
    });
    expect(base).toMatchObject({ suites: new Map([['first', CONFIG]]) });
  },
);

test('--base: a suite that moved is not gone, and a new one takes none out', async () => {
  const moved = { [CONFIG]: null, 'evals/configs/x.yaml': SUITE };
  const args = { args: ['evals/configs/x.yaml'] };
  expect(await project.change(moved, args)).toMatchObject({
    code: 0,
    document: { verdict: 'pass' },
  });
  const beside = { 'evals/configs/x.yaml': renamed };
  const added = await project.change(beside, { ...args, compare: false });
  expect(added).toMatchObject({ code: 0, document: { verdict: 'pass' } });
});

test('--base: a shard judges nothing, and leaves it to the merge', async () => {
  await project.change({ [CONFIG]: renamed });
  const sharded = await runVerb(project.folder, [
    'run',
    '--base',
    'main',
    '--shard',
    '1/1',
    '--json',
  ]);
  expect(sharded.code).toBe(0);
  const { run } = JSON.parse(sharded.stdout) as { run: string };
  const merged = await runVerb(project.folder, ['merge', run, '--base', 'main', '--json']);
  expect(merged.code).toBe(1);
  expect(JSON.parse(merged.stdout)).toMatchObject({ verdict: 'fail', reason: GONE });
});

test('--base: the bars of main hold however its file writes the name', async () => {
  const odd = await openProject();
  try {
    const cases = ['one', 'two'].map((id) => ({ id, input: id, reference: id }));
    await odd.main({
      [CONFIG]: `${SUITE.replace('suite: first', '"suite": first')}gates: { metrics: { pass_rate: { min: 1 } } }\n`,
      'evals/datasets/d.jsonl': toJsonLines(cases),
      'bot.mjs': 'export default (it) => it;\n',
    });
    const change = await odd.change({
      [CONFIG]: `${SUITE}gates: { metrics: { pass_rate: { min: 0 } } }\n`,
      'bot.mjs': "export default (it) => (it === 'one' ? it : 'no');\n",
    });
    expect(change).toMatchObject({ code: 1, document: { verdict: 'fail' } });
  } finally {
    await odd.remove();
  }
});

test.each([
  ['missing', 'there is no `git` on the PATH', 'install git'],
  ['distrustful', 'belongs to another user', 'safe.directory'],
] as const)('--base: where git is %s, that is said', async (kind, why, hint) => {
  const repository = someGitRepository();
  repository.commit('one');
  const before = process.env['PATH'];
  process.env['PATH'] = withGit(kind);
  try {
    const opening = openBaseCommit(repository.folder, 'HEAD', {
      config: CONFIG,
      files: openRepository(repository.folder),
      log: SILENT,
    });
    await expect(opening).rejects.toMatchObject({
      problems: [
        {
          message: expect.stringMatching(`--base HEAD cannot be looked up: .*${why}`),
          hint: expect.stringContaining(hint),
        },
      ],
    });
  } finally {
    process.env['PATH'] = before;
  }
});

test('--base: a name that stands for nothing', async () => {
  const repository = someGitRepository();
  repository.commit('one');
  await expect(
    openBaseCommit(repository.folder, 'nonsuch', {
      config: CONFIG,
      files: openRepository(repository.folder),
      log: SILENT,
    }),
  ).rejects.toMatchObject({
    problems: [{ message: '--base nonsuch is no commit of this repository' }],
  });
});
