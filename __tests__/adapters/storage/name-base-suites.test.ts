import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { openCommitTree } from '../../../src/adapters/git/commit-tree.ts';
import { openCommitFiles } from '../../../src/adapters/github/commit-files.ts';
import { nameBaseSuites } from '../../../src/adapters/storage/name-base-suites.ts';
import { openTreeFiles } from '../../../src/adapters/storage/tree-files.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

const MANY = 501;

let world: GitHubWorld | undefined;
afterEach(() => world?.github.close());

async function nameThem(
  origin: GitRepository,
  checkout: string,
  sha: string,
  change?: { names: readonly string[]; head: string },
) {
  world = await someGitHubWorld({ gitDir: origin.folder });
  const { client, repository } = world;
  const answer = await openCommitFiles({ checkout, client, repository }, sha);
  if (answer.status === 'unknown') throw new Error(answer.why);
  const open = async () => {
    const tested = openTreeFiles((await openCommitTree(origin.folder, change!.head))!);
    const changed = origin.git('diff', '--name-only', '--no-renames', sha, change!.head);
    const paths = new Set(changed.split('\n'));
    return { files: tested, isUnchanged: (path: string) => !paths.has(path) };
  };
  const now = change && { configs: [], names: change.names, open };
  const asked = { commit: sha, patterns: ['evals/configs/*.yaml'], ...(now && { now }) };
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

/** Takes files from their place, or writes others there. */
function takeAway(origin: GitRepository, files: Record<string, string | null>): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) origin.git('rm', '-q', path);
    else writeFileSync(join(origin.folder, path), text);
  }
  origin.git('add', '-A');
  return origin.commit('change');
}

const SUITE = 'datasets: []\ntarget: {}\nsuite: moved\n';

test('a suite that a change takes from its folder is found there by its name, where a lock is above it', async () => {
  const { origin, sha } = someScattered({
    'touchstone.lock': '',
    'evals/old/pr.yaml': 'datasets: []\ntarget: {}\n"suite": "moved"\n',
    'examples/pr.yaml': SUITE,
    'examples/edited.yaml': SUITE,
    'ci/tests.yaml': 'suite: moved\nsteps: []\n',
    'node_modules/copy/pr.yaml': SUITE,
    'charts/values.yaml': '{{ moved }}: [',
    'charts/latin.yaml': 'suite: moved \0',
  });
  const gone = ['node_modules/copy/pr.yaml', 'charts/values.yaml', 'charts/latin.yaml'];
  const head = takeAway(origin, {
    ...Object.fromEntries(gone.map((path) => [path, null])),
    'ci/tests.yaml': null,
    'evals/old/pr.yaml': null,
    'examples/edited.yaml': `${SUITE}mode: report\n`,
  });
  const names = ['moved', 'new'];
  const { named } = await nameThem(origin, origin.folder, sha, { names, head });
  expect(read(named.base)).toEqual({ suites: { moved: 'evals/old/pr.yaml' }, unsettled: {} });
  const none = await nameThem(origin, origin.folder, sha);
  expect(read(none.named.base).suites).toEqual({});
});

test('one whose file bears another name now has moved; one that stands where it stood has not', async () => {
  const { origin, sha } = someScattered({ 'touchstone.lock': '', 'a/pr.yaml': SUITE });
  const names = ['moved'];
  const renamed = takeAway(origin, { 'a/pr.yaml': SUITE.replace('moved', 'other') });
  const one = await nameThem(origin, origin.folder, sha, { names, head: renamed });
  expect(read(one.named.base).suites).toEqual({ moved: 'a/pr.yaml' });
  const same = await nameThem(origin, origin.folder, sha, { names, head: sha });
  expect(read(same.named.base)).toEqual({ suites: {}, unsettled: {} });
});

test('of two files of that name that are gone none is taken, and one without a lock is none', async () => {
  const names = ['moved'];
  const files = { 'a/touchstone.lock': '', 'a/pr.yaml': SUITE, 'b/pr.yaml': SUITE };
  const taken = { 'a/pr.yaml': null, 'b/pr.yaml': null };
  const { origin, sha } = someScattered(files);
  const one = await nameThem(origin, origin.folder, sha, { names, head: takeAway(origin, taken) });
  expect(read(one.named.base).suites).toEqual({ moved: 'a/pr.yaml' });
  const both = someScattered({ ...files, 'touchstone.lock': '' });
  const head = takeAway(both.origin, taken);
  const two = await nameThem(both.origin, both.origin.folder, both.sha, { names, head });
  expect(read(two.named.base)).toEqual({
    suites: {},
    unsettled: { moved: expect.stringContaining('a/pr.yaml and b/pr.yaml are all called `moved`') },
  });
});

test('however many files stand where they stood, the API is asked for none of them; of more that changed than may be asked it is not known', async () => {
  const files = Array.from({ length: MANY }, (_, index) => [`x/${index}.yaml`, 'a: 1\n'] as const);
  const { origin, sha } = someScattered(Object.fromEntries(files));
  const names = ['moved'];
  const checkout = someGitRepository().folder;
  const same = await nameThem(origin, checkout, sha, { names, head: sha });
  expect(read(same.named.base)).toEqual({ suites: {}, unsettled: {} });
  expect(same.requests).toBe(1);
  const head = takeAway(origin, Object.fromEntries(files.map(([path]) => [path, null])));
  const { named, requests } = await nameThem(origin, checkout, sha, { names, head });
  expect(read(named.base)).toEqual({
    suites: {},
    unsettled: {
      moved: expect.stringContaining('501 more YAML files are moved or changed, and no more than'),
    },
  });
  expect(requests).toBe(1);
});

test('what a clone lacks of a file that moved is not known of the names that are looked for, and of nothing else', async () => {
  const { origin, sha } = someScattered({
    'touchstone.lock': '',
    'evals/configs/pr.yaml': 'suite: pr\n',
    'a/pr.yaml': SUITE,
  });
  const object = origin.git('rev-parse', `${sha}:a/pr.yaml`);
  const head = takeAway(origin, { 'a/pr.yaml': null });
  rmSync(join(origin.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
  const { named } = await nameThem(origin, origin.folder, sha, { names: ['moved'], head });
  expect(read(named.base)).toEqual({
    suites: { pr: 'evals/configs/pr.yaml' },
    unsettled: { moved: expect.stringContaining('is not in this clone: check out with') },
  });
});
