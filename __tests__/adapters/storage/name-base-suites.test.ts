import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { openCommitFiles } from '../../../src/adapters/github/commit-files.ts';
import { nameBaseSuites } from '../../../src/adapters/storage/name-base-suites.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

const MANY = 501;

let world: GitHubWorld | undefined;
afterEach(() => world?.github.close());

async function nameThem(
  origin: GitRepository,
  checkout: string,
  sha: string,
  names: readonly string[] = [],
) {
  world = await someGitHubWorld({ gitDir: origin.folder });
  const { client, repository } = world;
  const answer = await openCommitFiles({ checkout, client, repository }, sha);
  if (answer.status === 'unknown') throw new Error(answer.why);
  const asked = { commit: sha, patterns: ['evals/configs/*.yaml'], configs: [], names };
  return { named: await nameBaseSuites(answer, asked), requests: client.requestCount() };
}

function someMonorepo(suites: number): { origin: GitRepository; sha: string } {
  const origin = someGitRepository();
  const folder = join(origin.folder, 'evals/configs');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < suites; index += 1) {
    writeFileSync(join(folder, `app-${index}.yaml`), `suite: app-${index}\n`);
  }
  origin.git('add', '-A');
  return { origin, sha: origin.commit('suites') };
}

test('however many suites main has, each is known: from the clone, without a request', async () => {
  const { origin, sha } = someMonorepo(MANY);
  const { named, requests } = await nameThem(origin, origin.folder, sha);
  expect(named.configured.size).toBe(MANY);
  expect(named.base.status === 'read' && named.base.suites.get(`app-${MANY - 1}`)).toBe(
    `evals/configs/app-${MANY - 1}.yaml`,
  );
  expect(requests).toBe(0);
});

test('and of the API, a request for each and one for their names', async () => {
  const { origin, sha } = someMonorepo(40);
  const { named, requests } = await nameThem(origin, someGitRepository().folder, sha);
  expect(named.configured.size).toBe(40);
  expect(requests).toBe(41);
});

test('of a tree that the API lists in part nothing is known', async () => {
  const { origin, sha } = someMonorepo(3);
  world = await someGitHubWorld({ gitDir: origin.folder });
  const { client, repository } = world;
  world.github.state.mostTreeEntries = 2;
  const answer = await openCommitFiles(
    { checkout: someGitRepository().folder, client, repository },
    sha,
  );
  expect(answer).toMatchObject({ status: 'unknown', why: expect.stringContaining('fetch-depth') });
});

test('of more than the API may be asked for none is known: never some of them', async () => {
  const { origin, sha } = someMonorepo(MANY);
  const { named, requests } = await nameThem(origin, someGitRepository().folder, sha);
  expect(named.base).toEqual({
    status: 'unknown',
    why: expect.stringContaining('501 suite files and files beside them, more than the 500'),
  });
  expect(requests).toBe(1);
});

/** Suites in folders where nobody looks for them, beside files that are none. */
function someScattered(files: Record<string, string>): { origin: GitRepository; sha: string } {
  const origin = someGitRepository();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(origin.folder, path, '..'), { recursive: true });
    writeFileSync(join(origin.folder, path), text);
  }
  origin.git('add', '-A');
  return { origin, sha: origin.commit('files') };
}

const read = (base: Awaited<ReturnType<typeof nameThem>>['named']['base']) => {
  if (base.status !== 'read') throw new Error(base.why);
  return {
    suites: Object.fromEntries(base.suites),
    unsettled: Object.fromEntries(base.unsettled ?? []),
  };
};

test('a suite that stands nowhere near is found by its name in any folder that has a lock', async () => {
  const { origin, sha } = someScattered({
    'touchstone.lock': '',
    'evals/old/pr.yaml': 'target: {}\n"suite": "moved"\n',
    'node_modules/copy/pr.yaml': 'suite: moved\n',
    'charts/values.yaml': '{{ moved }}: [',
    'charts/latin.yaml': 'suite: moved \0',
  });
  const { named } = await nameThem(origin, origin.folder, sha, ['moved', 'new']);
  expect(read(named.base)).toEqual({ suites: { moved: 'evals/old/pr.yaml' }, unsettled: {} });
  const none = await nameThem(origin, origin.folder, sha);
  expect(read(none.named.base).suites).toEqual({});
});

test('of two files of that name none is taken, and one without a lock is none', async () => {
  const suite = 'suite: moved\n';
  const { origin, sha } = someScattered({
    'a/touchstone.lock': '',
    'a/pr.yaml': suite,
    'b/pr.yaml': suite,
  });
  const one = await nameThem(origin, origin.folder, sha, ['moved']);
  expect(read(one.named.base).suites).toEqual({ moved: 'a/pr.yaml' });
  const both = someScattered({
    'touchstone.lock': '',
    'a/pr.yaml': suite,
    'b/pr.yaml': suite,
  });
  const two = await nameThem(both.origin, both.origin.folder, both.sha, ['moved']);
  expect(read(two.named.base)).toEqual({
    suites: {},
    unsettled: { moved: expect.stringContaining('a/pr.yaml and b/pr.yaml are all called `moved`') },
  });
});

test('of more files than the API may be asked for it is not known: nothing is asked', async () => {
  const files = Array.from({ length: MANY }, (_, index) => [`x/${index}.yaml`, 'a: 1\n'] as const);
  const { origin, sha } = someScattered(Object.fromEntries(files));
  const { named, requests } = await nameThem(origin, someGitRepository().folder, sha, ['moved']);
  expect(read(named.base)).toEqual({
    suites: {},
    unsettled: { moved: expect.stringContaining('501 more YAML files, and no more than 500') },
  });
  expect(requests).toBe(1);
});
