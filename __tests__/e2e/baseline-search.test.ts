import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Artifact, WorkflowRun } from '../loopback/state.ts';
import { someRun } from '../builders/run-facts.ts';
import { someZip, type ZipEntry } from '../builders/zip-archive.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const bot = `export default async () => 'Hello!';\n`;
const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: Hello }]
gates:
  baseline: { wait_minutes: 0 }
`;

/** Prose is escaped for markdown. */
const decode = (_: string, code: string): string => String.fromCharCode(Number(code));

let world: GatedWorld;
/** Recorded at the base commit, and at its first parent. */
let base: { sha: string; run: WorkflowRun; artifact: Artifact };
let ancestor: { sha: string };
let attempt = 1;

async function record(files: Record<string, string>): Promise<typeof base> {
  const id = 500 + world.github.state.runs.length;
  await world.push(files, { id });
  const run = world.github.state.runs.find((one) => one.id === id)!;
  const artifact = world.github.state.artifacts.find(({ runId }) => runId === id)!;
  return { sha: await world.git.sha('main'), run, artifact };
}

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  ancestor = await record(
    await world.pinned({
      'bot.mjs': bot,
      'evals/configs/pr.yaml': suite,
      'evals/datasets/golden.jsonl': toJsonLines([{ id: 'greeting', input: 'hello' }]),
    }),
  );
  base = await record({ 'README.md': 'A bot.' });
  await world.pullRequest(1, { 'docs.md': 'x' });
});
afterAll(() => world.close());

/** The same pull request again, after something has happened to the baseline of its base commit. */
async function gateAgain(): Promise<WorldRun> {
  attempt += 1;
  return await world.rerun(1, { attempt, post: false });
}

/** Something else in its place, with a digest that fits. */
function repack(run: object, more: readonly ZipEntry[] = []): void {
  const document = { ...someRun([]).run, suite: 'support-bot', ...run };
  const content = someZip([
    { name: 'run.json', content: JSON.stringify(document) },
    ...(more.length > 0 ? more : [{ name: 'trials.jsonl', content: '' }]),
  ]);
  const planted = world.github.arrange.artifact({
    name: 'touchstone-support-bot',
    runId: base.run.id,
    zip: content,
  });
  Object.assign(base.artifact, { ...planted, id: base.artifact.id });
  world.github.state.artifacts.splice(world.github.state.artifacts.indexOf(planted), 1);
}

test('the first parent has one: it serves', async () => {
  const result = await gateAgain();
  expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-sha': base.sha });
});

const SPOILED: [name: string, spoil: () => void | Promise<void>, why: string][] = [
  [
    "a fork's own main",
    () => void (base.run.headRepository = { id: 666, fullName: 'evil/support-bot' }),
    'comes from another repository',
  ],
  ['a fork that is gone', () => void (base.run.headRepository = null), '[b]'],
  ['a back-merge pull request', () => void (base.run.event = 'pull_request'), '[c]'],
  ['a dispatch', () => void (base.run.event = 'workflow_dispatch'), 'only push and schedule'],
  ['a merge group', () => void (base.run.event = 'merge_group'), '[c]'],
  ['another branch', () => void (base.run.headBranch = 'release'), '`release`, not `main`'],
  [
    'another workflow',
    () => void (base.run.path = '.github/workflows/other.yml'),
    'by workflow `.github/workflows/other.yml`',
  ],
  ['a run that came to nothing', () => void (base.run.conclusion = 'stale'), '[g]'],
  [
    'a run under way, when nobody waits',
    () => void Object.assign(base.run, { status: 'in_progress', conclusion: null }),
    'has not ended',
  ],
  ['expired', () => void (base.artifact.expiresAt = '2020-01-01T00:00:00Z'), 'has expired'],
  ['another digest', () => void (base.artifact.digest = `sha256:${'0'.repeat(64)}`), 'digest'],
  ['no digest', () => void (base.artifact.digest = null), 'no digest'],
  ['too large', () => void (base.artifact.size = 10 ** 12), 'over the cap'],
  ['a newer format', () => repack({ format: 2 }), 'newer Touchstone'],
  [
    'zip-slip: an entry beside the folder, none inside it',
    () => repack({}, [{ name: '../trials.jsonl', content: '' }]),
    'invalid relative path: ../trials.jsonl',
  ],
  [
    'a bomb: a thousand times what was downloaded',
    () => repack({}, [{ name: 'trials.jsonl', content: Buffer.alloc(64 * 1024 * 1024) }]),
    '"trials.jsonl" unpacks to more than',
  ],
  [
    'a symbolic link in the place of a file',
    () => repack({}, [{ name: 'trials.jsonl', content: '/etc/passwd', mode: 0o120777 }]),
    '"trials.jsonl" is a link or a device',
  ],
  ['measured elsewhere, by its own word', () => repack({ repository_id: 1 }), '[h]'],
  [
    'one shard only',
    () =>
      repack({
        repository_id: 4242,
        commit: base.sha,
        run_id: base.run.id,
        shard: { index: 1, count: 2 },
      }),
    'one shard of a run',
  ],
  [
    'deleted between list and download',
    () =>
      world.github.fail(
        { path: new RegExp(`artifacts/${base.artifact.id}/zip`) },
        {
          answer: 410,
        },
      ),
    'the API answers 410',
  ],
];

describe('what must not serve is refused with its reason, and the nearest ancestor serves', () => {
  test.each(SPOILED)('%s', async (_, spoil, why) => {
    const kept = [structuredClone(base.run), structuredClone(base.artifact)];
    try {
      await spoil();
      const result = await gateAgain();
      expect(result.summary).toContain('Not used as baseline');
      expect(result.summary.replace(/&#(\d+);/g, decode)).toContain(why);
      expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-sha': ancestor.sha });
    } finally {
      Object.assign(base.run, kept[0]);
      Object.assign(base.artifact, kept[1]);
      world.github.clearFaults();
    }
  });
});

test('a commit that is no ancestor is refused, also where nothing else is left', async () => {
  const { headSha } = base.run;
  const others = world.github.state.artifacts.splice(0);
  world.github.state.artifacts.push(base.artifact);
  base.run.headSha = await world.git.commit({ branch: 'aside', files: { 'a.txt': 'a' } });
  const result = await gateAgain();
  base.run.headSha = headSha;
  world.github.state.artifacts.splice(0, 1, ...others);
  expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-sha': '' });
  expect(result.summary).toContain('its commit is not an ancestor of the base');
});

describe('the input `baseline`', () => {
  const gateWith = async (baseline: string): Promise<WorldRun> => {
    attempt += 1;
    return await world.rerun(1, { attempt, post: false, inputs: { baseline } });
  };

  test('none', async () => {
    const result = await gateWith('none');
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'baseline-sha': '' } });
    expect(result.summary).toContain('baseline: none');
  });

  test('a run id, under the same rules', async () => {
    const served = await gateWith(String(base.run.id));
    expect(served.outputs).toMatchObject({ verdict: 'pass', 'baseline-sha': base.sha });
    base.run.event = 'workflow_dispatch';
    const refused = await gateWith(String(base.run.id));
    base.run.event = 'push';
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(refused.log).toContain('cannot serve');
  });

  test('a path: not inside the checkout of a pull request', async () => {
    const result = await gateWith('evals');
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('would bring its own yardstick');
  });
});
