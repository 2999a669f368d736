import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openSearch } from '../../../src/adapters/github/find-baseline.ts';
import { findRelease } from '../../../src/adapters/github/find-release.ts';
import type { BaselineSearch, ReleaseSearch, StoredRun } from '../../../src/ports.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, someRunZip, type GitHubWorld } from '../../builders/github-world.ts';
import { bitsOf, noisyRun } from '../../builders/noisy-run.ts';

const NONE: ReleaseSearch = { status: 'none', why: 'the baseline carries no run of a release' };

let world: GitHubWorld;
let git: GitRepository;
/** Commits of main, oldest first; each but the last has a tag, `v0`, `v1`, … */
let main: string[];

beforeAll(() => {
  git = someGitRepository();
  main = ['one', 'two', 'three', 'four'].map((message) => git.commit(message));
  git.git('tag', 'v0', main[0]!);
  git.git('tag', '-a', '-m', 'an annotated one', 'v1', main[1]!);
  git.git('tag', 'v2', main[2]!);
  git.git('checkout', '--quiet', '-b', 'v9');
  git.git('tag', 'hotfix', git.commit('on a branch of the same name as a tag'));
  git.git('checkout', '--quiet', 'main');
});
beforeEach(async () => {
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterEach(() => world.github.close());

/** Published in this order, a day apart. */
function publish(
  ...tags: (string | { tag: string; draft?: boolean; prerelease?: boolean })[]
): void {
  for (const [index, told] of tags.entries()) {
    const release = typeof told === 'string' ? { tag: told } : told;
    const date = new Date(Date.UTC(2026, 9, index + 1)).toISOString();
    world.github.arrange.release({
      target: 'main',
      createdAt: date,
      publishedAt: date,
      ...release,
    });
  }
}

function record(id: number, sha: string, event = 'push'): void {
  world.github.arrange.run({ event, id, headSha: sha });
  const document = { suite: 'support', commit: sha, repository_id: 1001, run_id: id, attempt: 1 };
  world.github.arrange.artifact({
    name: 'touchstone-support',
    runId: id,
    zip: someRunZip(document),
  });
}

async function find({
  carried = NONE,
  baseline = { status: 'none', why: '', refused: [] },
}: { carried?: ReleaseSearch; baseline?: BaselineSearch } = {}): Promise<ReleaseSearch> {
  const { client, clock, log, repository, tempFolder, openRun } = world;
  const search = openSearch(
    {
      client,
      clock,
      log,
      repository,
      tempFolder,
      openRun,
      choice: { kind: 'auto' },
      wantedSha: main[3]!,
      ownRunId: 999,
      workflowPath: '.github/workflows/evals.yml',
      waitMs: 0,
    },
    'support',
    new AbortController().signal,
  );
  return await findRelease(search, { baseline, carried });
}

const runOf = (commit: string): StoredRun => noisyRun(bitsOf(1, 1), { run: { commit } });

describe('the run of the newest release', () => {
  test('is the trusted baseline of its commit, annotated tag or not', async () => {
    publish('v0', 'v1');
    record(8, main[0]!);
    record(9, main[1]!);
    expect(await find()).toMatchObject({
      status: 'found',
      tag: 'v1',
      stored: { run: { commit: main[1], run_id: 9 } },
    });
  });

  test('by the day it was published, without drafts and pre-releases', async () => {
    publish('v1', 'v0', { tag: 'v2', prerelease: true }, { tag: 'v2', draft: true });
    record(8, main[0]!);
    expect(await find()).toMatchObject({ status: 'found', tag: 'v0' });
  });

  test('not of a commit that is no ancestor, nor of a tag that is gone', async () => {
    publish('v0', 'hotfix', 'v9', 'never-was');
    record(8, main[0]!);
    expect(await find()).toMatchObject({ status: 'found', tag: 'v0' });
  });

  test('is not looked for twice: what is carried serves on, without a download', async () => {
    publish('v0', 'v1');
    const carried: ReleaseSearch = { status: 'found', tag: 'v1', stored: runOf(main[1]!) };
    expect(await find({ carried })).toBe(carried);
    // releases, ref, tag, compare
    expect(world.client.requestCount()).toBe(4);
  });

  test('is the baseline itself where the release is of its commit', async () => {
    publish('v2');
    const stored = runOf(main[2]!);
    const baseline: BaselineSearch = {
      status: 'found',
      stored,
      commit: main[2]!,
      behind: 1,
      refused: [],
    };
    expect(await find({ baseline })).toEqual({ status: 'found', stored, tag: 'v2' });
  });
});

describe('a newest release without a trusted baseline', () => {
  const carried = (): ReleaseSearch => ({ status: 'found', tag: 'v0', stored: runOf(main[0]!) });

  test('leaves what is carried, and says so', async () => {
    publish('v0', 'v2');
    record(7, main[2]!, 'workflow_dispatch');
    expect(await find({ carried: carried() })).toMatchObject({ status: 'found', tag: 'v0' });
    expect(world.log.lines.join()).toContain('release v2');
    expect(world.log.lines.join()).toContain('the run of v0 is carried on');
  });

  test('is told where nothing is carried', async () => {
    publish('v2');
    const found = await find();
    expect(found).toMatchObject({ status: 'none' });
    expect(found.status === 'none' && found.why).toContain(`release v2 (${main[2]!.slice(0, 10)})`);
  });

  test('and no release at all is none, told with its cure', async () => {
    expect(await find()).toMatchObject({
      status: 'none',
      why: 'there is no published release of an ancestor of this commit',
    });
  });

  test('an API that does not answer leaves what is carried', async () => {
    world.github.fail({ path: /\/releases/ }, { answer: 503, times: 100 });
    expect(await find({ carried: carried() })).toMatchObject({ status: 'found', tag: 'v0' });
    expect(await find()).toMatchObject({
      status: 'none',
      why: expect.stringContaining('releases could not be looked up: 503'),
    });
  });
});
