import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ARCHIVE_CAPS } from '../../../src/adapters/github/archive-caps.ts';
import {
  createBaselineStore,
  toWorkflowPath,
  type BaselineOptions,
} from '../../../src/adapters/github/find-baseline.ts';
import type { RunDocument } from '../../../src/domain/run.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, someRunZip, type GitHubWorld } from '../../builders/github-world.ts';
import { someRun } from '../../builders/run-facts.ts';

const NAME = 'touchstone-support';
const WORKFLOW = '.github/workflows/evals.yml';
const FORK = { id: 2002, fullName: 'stranger/bot' };

let world: GitHubWorld;
let git: GitRepository;
/** Commits of main, oldest first; the last is the wanted one. A side branch was merged in `main[2]`. */
let main: string[];
let side: string;
/** Not an ancestor of the wanted commit. */
let stranger: string;

beforeAll(() => {
  git = someGitRepository();
  main = [git.commit('one'), git.commit('two')];
  git.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  side = git.commit('side');
  git.git('checkout', '--quiet', 'main');
  main.push(git.merge('side'), git.commit('four'));
  git.git('checkout', '--quiet', '-b', 'elsewhere');
  stranger = git.commit('five');
});
beforeEach(async () => {
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterEach(() => world.github.close());

function find(overrides: Partial<BaselineOptions> = {}) {
  const { client, clock, log, repository, tempFolder, openRun } = world;
  const store = createBaselineStore({
    client,
    clock,
    log,
    repository,
    tempFolder,
    openRun,
    choice: { kind: 'auto' },
    wantedSha: main.at(-1),
    ownRunId: 999,
    workflowPath: WORKFLOW,
    waitMs: 600_000,
    ...overrides,
  });
  return store.find('support', new AbortController().signal);
}

type RunFacts = Omit<
  Parameters<GitHubWorld['github']['arrange']['run']>[0],
  'id' | 'event' | 'headSha'
> & {
  event?: string;
};

/** A run of a commit, with its artifact. */
function record(
  id: number,
  sha: string,
  {
    run = {},
    document = {},
    zip,
    artifact = {},
  }: {
    run?: Partial<RunFacts>;
    document?: Partial<RunDocument>;
    zip?: Buffer;
    artifact?: {
      digest?: string | null;
      size?: number;
      expiresAt?: string;
      name?: string;
      attempt?: number;
    };
  } = {},
) {
  const { arrange } = world.github;
  arrange.run({ event: 'push', ...run, id, headSha: sha });
  const content = { suite: 'support', commit: sha, repository_id: 1001, run_id: id, attempt: 1 };
  return arrange.artifact({
    name: NAME,
    runId: id,
    zip: zip ?? someRunZip({ ...content, ...document }),
    ...artifact,
  });
}

describe('which baseline is found', () => {
  test('the wanted commit’s own, in few requests', async () => {
    record(10, main[3]!);
    record(9, main[2]!);
    const search = await find();
    expect(search).toMatchObject({ status: 'found', commit: main[3], behind: 0, refused: [] });
    if (search.status === 'found') expect(search.stored.run.run_id).toBe(10);
    expect(world.client.requestCount()).toBe(3);
  });

  test('else the nearest first-parent ancestor’s, not a merged side branch’s', async () => {
    record(11, side);
    record(9, main[1]!);
    record(8, main[0]!);
    const search = await find();
    expect(search).toMatchObject({ status: 'found', commit: main[1], behind: 2 });
    expect(world.client.requestCount()).toBeLessThanOrEqual(15);
  });

  test('the newest of several at one commit', async () => {
    record(9, main[3]!);
    record(12, main[3]!, { run: { event: 'schedule' } });
    const search = await find();
    expect(search).toMatchObject({ status: 'found', stored: { run: { run_id: 12 } } });
  });

  test('the newest attempt’s artifact', async () => {
    record(9, main[3]!);
    world.github.arrange.run({ id: 9, event: 'push', headSha: main[3]!, attempt: 2 });
    const zip = someRunZip({
      suite: 'support',
      commit: main[3]!,
      repository_id: 1001,
      run_id: 9,
      attempt: 2,
    });
    world.github.arrange.artifact({ name: NAME, runId: 9, attempt: 2, zip });
    expect(await find()).toMatchObject({ status: 'found', stored: { run: { attempt: 2 } } });
  });

  test('never the run’s own', async () => {
    record(999, main[3]!, { run: { status: 'in_progress' } });
    expect(await find()).toMatchObject({ status: 'none', refused: [] });
    record(9, main[2]!);
    expect(await find()).toMatchObject({ status: 'found', commit: main[2] });
  });

  test('none, where nothing was ever recorded', async () => {
    const search = await find();
    expect(search).toEqual({
      status: 'none',
      why: expect.stringContaining('no trusted'),
      refused: [],
    });
  });
});

describe('a baseline that was carried on', () => {
  const carried = (from: string): Partial<RunDocument> => ({ complete: true, carried_from: from });

  test('serves for the commit that it was carried to', async () => {
    record(10, main[3]!, { document: carried(main[1]!) });
    expect(await find()).toMatchObject({
      status: 'found',
      commit: main[3],
      stored: { run: { carried_from: main[1] } },
    });
  });

  test('is refused where what was measured is no ancestor, or no commit of this repository', async () => {
    record(10, main[3]!, { document: carried(stranger) });
    record(9, main[2]!, { document: carried('e'.repeat(40)) });
    // nor can it stand for what came before it
    record(8, main[1]!, { document: carried(main[2]!) });
    const search = await find();
    expect(search.status).toBe('none');
    expect(search.refused.filter(({ why }) => why.includes('no ancestor of its own'))).toHaveLength(
      3,
    );
  });
});

describe('what is refused, and told', () => {
  test.each<[string, Parameters<typeof record>[2], RegExp]>([
    ['a fork’s run from its own main', { run: { headRepository: FORK } }, /fork.*\[b\]/],
    ['a deleted fork’s', { run: { headRepository: null } }, /\[b\]/],
    ['a back-merge’s', { run: { event: 'pull_request' } }, /pull_request.*\[c\]/],
    ['a dispatch’s', { run: { event: 'workflow_dispatch' } }, /workflow_dispatch.*\[c\]/],
    ['another branch’s', { run: { headBranch: 'release' } }, /release.*\[d\]/],
    ['another workflow’s', { run: { path: '.github/workflows/evil.yml' } }, /evil.*\[f\]/],
    ['an expired one', { artifact: { expiresAt: '2020-01-01T00:00:00Z' } }, /expired.*\[a\]/],
    ['one without digest', { artifact: { digest: null } }, /digest.*\[a\]/],
    [
      'one whose digest lies',
      { artifact: { digest: `sha256:${'0'.repeat(64)}` } },
      /digest is not/,
    ],
    ['one of another repository inside', { document: { repository_id: 2002 } }, /\[h\]/],
    ['one of another commit inside', { document: { commit: 'e'.repeat(40) } }, /\[h\]/],
    ['one of another suite inside', { document: { suite: 'billing' } }, /\[h\]/],
    ['a newer format', { document: { format: 99 as 1 } }, /newer/],
    ['no archive', { zip: Buffer.from('hello') }, /archive is not sound/],
    [
      'an archive without a run',
      { zip: Buffer.from('504b0506'.padEnd(44, '0'), 'hex') },
      /cannot be read/,
    ],
  ])('%s', async (_, facts, why) => {
    record(10, main[3]!, facts);
    record(9, main[1]!);
    const search = await find();
    expect(search).toMatchObject({ status: 'found', commit: main[1] });
    expect(search.refused).toEqual([{ why: expect.stringMatching(why) }]);
    // What was refused leaves nothing behind.
    expect(readdirSync(world.tempFolder)).toHaveLength(1);
  });

  test('a commit that is not an ancestor', async () => {
    record(10, stranger);
    const search = await find();
    expect(search).toMatchObject({
      status: 'none',
      refused: [{ why: expect.stringMatching(/ancestor/) }],
    });
  });

  test('an archive over the cap, before it is fetched', async () => {
    record(10, main[3]!, { artifact: { size: ARCHIVE_CAPS.maxZipBytes + 1 } });
    const search = await find();
    expect(search).toMatchObject({
      status: 'none',
      refused: [{ why: expect.stringMatching(/over the cap/) }],
    });
    expect(world.github.requests.some(({ path }) => path.endsWith('/zip'))).toBe(false);
  });

  test('a name that many others used does not hide the right one', async () => {
    record(10, main[2]!);
    for (let id = 100; id < 450; id += 1)
      record(id, side, { run: { headRepository: FORK, event: 'pull_request' } });
    const search = await find();
    expect(search).toMatchObject({ status: 'found', commit: main[2], behind: 1 });
    expect(search.refused.at(-1)?.why).toMatch(/and \d+ more/);
  });
});

describe('more candidates than are read one by one', () => {
  const nightly = { path: '.github/workflows/nightly.yml', event: 'schedule' };

  test('of another workflow do not hide the trusted one’s', async () => {
    record(9, main[0]!);
    for (let id = 10; id < 40; id += 1) record(id, main[1 + (id % 3)]!, { run: nightly });
    const search = await find();
    expect(search).toMatchObject({ status: 'found', commit: main[0], behind: 3 });
    expect(world.client.requestCount()).toBeLessThanOrEqual(20);
  });

  test('of another workflow alone: there is none, and the workflow that recorded is named', async () => {
    for (let id = 10; id < 20; id += 1) record(id, main[3 - (id % 3)]!, { run: nightly });
    const search = await find();
    expect(search).toMatchObject({
      status: 'none',
      why: expect.stringContaining('no trusted'),
      next: expect.stringContaining('`baseline-workflow: nightly.yml`'),
    });
    expect(search).not.toHaveProperty('unread');
    expect(search.refused.map(({ why }) => why).join()).toContain(
      'no push or schedule of the trusted workflow made it [f]',
    );
  });

  test('from strangers do not hide one that lies farther back', async () => {
    record(9, main[0]!);
    for (let id = 100; id < 450; id += 1)
      record(id, side, { run: { headRepository: FORK, event: 'pull_request' } });
    expect(await find()).toMatchObject({ status: 'found', commit: main[0], behind: 3 });
    expect(world.client.requestCount()).toBeLessThanOrEqual(20);
  });

  test('nor where there is none: then the list of what records says so', async () => {
    for (let id = 100; id < 450; id += 1)
      record(id, side, { run: { headRepository: FORK, event: 'pull_request' } });
    expect(await find()).not.toHaveProperty('unread');
  });

  test('where not all runs that record can be asked, it is not known whether there is one', async () => {
    for (let id = 1; id < 30; id += 1)
      world.github.arrange.run({ id, event: 'push', headSha: main[id % 3]! });
    for (let id = 100; id < 450; id += 1)
      record(id, side, { run: { headRepository: FORK, event: 'pull_request' } });
    const search = await find();
    expect(search).toMatchObject({
      status: 'none',
      unread: true,
      why: expect.stringMatching(/could not be found: .* 20 runs that record were asked/),
      next: expect.stringContaining('baseline: <run id>'),
    });
    expect(world.client.requestCount()).toBeLessThanOrEqual(45);
  });

  test('where not all runs that record can be listed, neither', async () => {
    for (let id = 1000; id < 1250; id += 1)
      world.github.arrange.run({ id, event: 'push', headSha: stranger });
    for (let id = 100; id < 450; id += 1)
      record(id, side, { run: { headRepository: FORK, event: 'pull_request' } });
    expect(await find()).toMatchObject({ unread: true, why: expect.stringContaining('listed') });
  });
});

describe('main’s own recordings, more than are listed', () => {
  const recordMany = (): void => {
    for (let id = 1000; id < 1350; id += 1) record(id, stranger);
  };

  test('do not hide one that an older branch has among its nearest commits', async () => {
    record(9, main[1]!);
    recordMany();
    expect(await find()).toMatchObject({ status: 'found', commit: main[1], behind: 2 });
    expect(world.client.requestCount()).toBeLessThanOrEqual(20);
  });

  test('where there is none: what is older is too old, which is no error', async () => {
    recordMany();
    const search = await find();
    expect(search).toMatchObject({
      status: 'none',
      why: expect.stringContaining(
        'among the newest 300 that were recorded; an older one is not looked for',
      ),
    });
    expect(search).not.toHaveProperty('unread');
  });
});

test('two runs that record at one commit do not wait for each other: only for the earlier', async () => {
  const { arrange } = world.github;
  const at = { event: 'schedule', headSha: main[3]!, status: 'in_progress' } as const;
  for (const id of [20, 21]) arrange.run({ id, ...at });
  await find({ ownRunId: 20 });
  expect(world.clock.slept).toEqual([]);
  await find({ ownRunId: 21, waitMs: 10_000 });
  expect(world.clock.slept).toEqual([10_000]);
});

describe('a baseline that is being measured', () => {
  function startRun(status: 'queued' | 'in_progress') {
    return world.github.arrange.run({ id: 10, event: 'push', headSha: main[3]!, status });
  }

  test('is waited for', async () => {
    const run = startRun('queued');
    const sleep = world.clock.sleep.bind(world.clock);
    world.clock.sleep = async (ms) => {
      await sleep(ms);
      if (world.clock.slept.length !== 3) return;
      world.github.state.runs.splice(world.github.state.runs.indexOf(run), 1);
      record(10, main[3]!);
    };
    expect(await find()).toMatchObject({ status: 'found', commit: main[3], behind: 0 });
    expect(world.clock.slept).toEqual([10_000, 15_000, 22_500]);
    expect(world.log.lines).toEqual([expect.stringContaining('being measured')]);
  });

  test('is not waited for longer than allowed', async () => {
    startRun('in_progress');
    record(9, main[2]!);
    const search = await find({ waitMs: 25_000 });
    expect(search).toMatchObject({ status: 'found', commit: main[2], behind: 1 });
    expect(search.refused).toEqual([{ why: expect.stringContaining('not ended [g]') }]);
    expect(world.clock.elapsed()).toBe(25_000);
  });

  test('is not waited for when it would not be trusted', async () => {
    world.github.arrange.run({
      id: 10,
      event: 'pull_request',
      headSha: main[3]!,
      status: 'queued',
    });
    await find();
    expect(world.clock.slept).toEqual([]);
  });

  test('keeps its artifact to itself until it has ended', async () => {
    record(10, main[3]!, { run: { status: 'in_progress' } });
    const search = await find({ waitMs: 0 });
    expect(search.status).toBe('none');
    expect(search.refused.map(({ why }) => why).join()).toContain('[g]');
  });

  test('is given up when the run is stopped', async () => {
    startRun('queued');
    const { client, clock, log, repository, tempFolder, openRun } = world;
    const controller = new AbortController();
    const sleep = () => Promise.resolve(controller.abort());
    const store = createBaselineStore({
      client,
      log,
      repository,
      tempFolder,
      openRun,
      workflowPath: WORKFLOW,
      wantedSha: main[3],
      ownRunId: 1,
      waitMs: 600_000,
      choice: { kind: 'auto' },
      clock: { ...clock, sleep },
    });
    expect(await store.find('support', controller.signal)).toMatchObject({
      status: 'none',
      unread: true,
      why: expect.stringContaining('interrupted'),
    });
  });
});

describe('bad days', () => {
  test.each([404, 410])('gone between list and download (%d): the next one', async (status) => {
    record(10, main[3]!);
    record(9, main[2]!);
    world.github.fail({ path: /\/zip$/ }, { answer: status });
    const search = await find();
    expect(search).toMatchObject({ status: 'found', commit: main[2] });
    expect(search.refused).toEqual([{ why: expect.stringContaining(String(status)) }]);
  });

  test.each(['reset', 'truncate', 500] as const)(
    'a download that fails once (%s) is repeated',
    async (answer) => {
      record(10, main[3]!);
      world.github.fail({ path: /^\/blobs\// }, { answer });
      expect(await find()).toMatchObject({ status: 'found', commit: main[3], refused: [] });
      expect(world.github.pendingFaults()).toEqual([]);
    },
  );

  test('the token never reaches the storage', async () => {
    record(10, main[3]!);
    await find();
    const blobs = world.github.requests.filter(({ path }) => path.startsWith('/blobs/'));
    expect(blobs).toHaveLength(1);
    expect(blobs[0]?.headers).not.toHaveProperty('authorization');
  });

  test('a token without `actions: read`', async () => {
    record(10, main[3]!);
    const search = await find({ client: world.clientWith({ contents: 'read' }) });
    expect(search).toMatchObject({
      status: 'none',
      unread: true,
      why: expect.stringMatching(/403.*actions: read/),
      next: expect.stringContaining('permissions:'),
    });
  });

  test.each([500, 503, 'reset', 'truncate', 403] as const)(
    'a trusted one whose storage keeps failing (%s) is not passed over for an older one',
    async (answer) => {
      record(10, main[3]!);
      record(9, main[2]!);
      world.github.fail({ path: /^\/blobs\// }, { answer, times: 99 });
      expect(await find()).toMatchObject({
        status: 'none',
        unread: true,
        why: expect.stringContaining('could not be fetched: artifact'),
        next: expect.stringContaining('re-run'),
      });
    },
  );

  test('one that the job may list and not fetch: at once, with the permission', async () => {
    record(10, main[3]!);
    world.github.fail({ path: /\/zip$/ }, { answer: 403, times: 99 });
    expect(await find()).toMatchObject({
      unread: true,
      why: expect.stringContaining('403'),
      next: expect.stringContaining('actions: read'),
    });
    expect(world.github.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1);
  });

  test('another digest is a refusal, and the next one serves', async () => {
    record(10, main[3]!, { artifact: { digest: `sha256:${'0'.repeat(64)}` } });
    record(9, main[2]!);
    expect(await find()).toMatchObject({ status: 'found', commit: main[2] });
  });

  test('an API that is down', async () => {
    record(10, main[3]!);
    world.github.fail({ path: /./ }, { answer: 503, times: 99 });
    expect(await find()).toMatchObject({
      status: 'none',
      unread: true,
      why: expect.stringContaining('503'),
    });
  });

  test('a workflow that is not on the default branch yet', async () => {
    const search = await find({ workflowPath: '.github/workflows/new.yml' });
    expect(search).toMatchObject({ status: 'none' });
    expect(search).not.toHaveProperty('unread');
    expect(await find({ workflowPath: undefined })).toMatchObject({
      unread: true,
      next: expect.stringContaining('baseline-workflow'),
    });
  });
});

describe('a baseline that was named', () => {
  test('none', async () => {
    record(10, main[3]!);
    expect(await find({ choice: { kind: 'none' } })).toMatchObject({ status: 'none' });
    expect(world.client.requestCount()).toBe(0);
  });

  test('a run', async () => {
    record(10, main[3]!);
    record(9, main[1]!);
    const search = await find({ choice: { kind: 'run', runId: 9 } });
    expect(search).toMatchObject({
      status: 'found',
      commit: main[1],
      stored: { run: { run_id: 9 } },
    });
  });

  test.each<[string, Parameters<typeof record>[2], RegExp]>([
    ['of a pull request', { run: { event: 'pull_request' } }, /\[c\]/],
    ['of a fork', { run: { headRepository: FORK } }, /\[b\]/],
    ['without an artifact', { artifact: { name: 'other' } }, /no artifact/],
  ])('a run %s is an error, not a gap', async (_, facts, why) => {
    record(9, main[1]!, facts);
    await expect(find({ choice: { kind: 'run', runId: 9 } })).rejects.toThrow(why);
  });

  test('a run that is no ancestor, and one that is not there', async () => {
    record(9, stranger);
    await expect(find({ choice: { kind: 'run', runId: 9 } })).rejects.toThrow('[e]');
    await expect(find({ choice: { kind: 'run', runId: 404 } })).rejects.toThrow('404');
  });

  test('a run that could not be fetched is another error than one that cannot serve', async () => {
    record(9, main[1]!);
    world.github.fail({ path: /^\/blobs\// }, { answer: 500, times: 99 });
    await expect(find({ choice: { kind: 'run', runId: 9 } })).rejects.toMatchObject({
      problems: [{ code: 'baseline-unread', message: expect.stringContaining('500') }],
    });
  });

  test('a folder', async () => {
    const path = join(world.tempFolder, 'given');
    mkdirSync(path);
    const document = { ...someRun([]).run, suite: 'support', commit: main[0]! };
    writeFileSync(join(path, 'run.json'), JSON.stringify(document));
    writeFileSync(join(path, 'trials.jsonl'), '');
    const search = await find({ choice: { kind: 'path', path } });
    expect(search).toMatchObject({ status: 'found', commit: main[0] });
    writeFileSync(join(path, 'run.json'), JSON.stringify({ ...document, suite: 'billing' }));
    await expect(find({ choice: { kind: 'path', path } })).rejects.toThrow('`billing`');
  });
});

test.each([
  ['evals.yml', WORKFLOW],
  [WORKFLOW, WORKFLOW],
])('baseline-workflow: %s', (input, path) => {
  expect(toWorkflowPath(input)).toBe(path);
});

test.each(['../evals.yml', 'evals', 'a/b.yml', '.github/workflows/../x.yml'])(
  'baseline-workflow refuses %s',
  (input) => {
    expect(() => toWorkflowPath(input)).toThrow('not a workflow file');
  },
);
