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

async function nameThem(origin: GitRepository, checkout: string, sha: string) {
  world = await someGitHubWorld({ gitDir: origin.folder });
  const { client, repository } = world;
  const answer = await openCommitFiles({ checkout, client, repository }, sha);
  if (answer.status === 'unknown') throw new Error(answer.why);
  const asked = { commit: sha, patterns: ['evals/configs/*.yaml'], configs: [] };
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
