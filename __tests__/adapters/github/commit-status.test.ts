import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDocumentRedactor } from '../../../src/adapters/redact.ts';

import {
  postStatus,
  readPastStatuses,
  readStatuses,
} from '../../../src/adapters/github/commit-status.ts';
import { someGitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { HOSTILE_STRINGS } from '../../support/hostile-strings.ts';

let world: GitHubWorld;
let sha: string;
beforeEach(async () => {
  const git = someGitRepository();
  sha = git.commit('one');
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterEach(() => world.github.close());

function post(overrides: Partial<Parameters<typeof postStatus>[0]> = {}) {
  const { client, repository } = world;
  const request = { client, repository, sha, suite: 'support', state: 'failure' } as const;
  return postStatus({ ...request, description: 'Two critical cases failed.', ...overrides });
}

test('stands at the commit under the suite’s name', async () => {
  expect(await post({ targetUrl: 'https://github.com/octo/bot/actions/runs/1' })).toEqual({
    status: 'posted',
    context: 'touchstone/support',
  });
  expect(world.github.state.statuses).toEqual([
    expect.objectContaining({
      sha,
      state: 'failure',
      context: 'touchstone/support',
      description: 'Two critical cases failed.',
      targetUrl: 'https://github.com/octo/bot/actions/runs/1',
    }),
  ]);
});

test('is cut to what GitHub takes, without halving a character', async () => {
  await post({ description: `${'x'.repeat(138)}😀 and more\nlines` });
  const [status] = world.github.state.statuses;
  expect(status?.description).toBe(`${'x'.repeat(138)}…`);
});

test.each(Object.entries(HOSTILE_STRINGS))('%s is one harmless line', async (_, description) => {
  await post({ description: `the target said ${description}` });
  const [status] = world.github.state.statuses;
  expect(status!.description!.length).toBeLessThanOrEqual(140);
  expect(status!.description).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
});

test('holds no secret', async () => {
  const client = { ...world.client, redact: createDocumentRedactor(['opaque-key-1']) };
  await post({ client, description: 'the key is opaque-key-1' });
  expect(world.github.state.statuses[0]?.description).toBe('the key is •••');
});

test('says which permission is missing', async () => {
  const client = world.clientWith({ contents: 'read', statuses: 'read' });
  expect(await post({ client })).toMatchObject({
    status: 'forbidden',
    permission: 'statuses: write',
  });
});

test('never throws for what the API answers', async () => {
  expect(await post({ sha: 'f'.repeat(40) })).toMatchObject({ status: 'failed' });
  world.github.fail({ path: /statuses/ }, { answer: 500, times: 9 });
  expect(await post()).toMatchObject({ status: 'failed', why: expect.stringContaining('500') });
});

test('the newest of every context is read, however many there are', async () => {
  for (let index = 0; index < 120; index += 1) await post({ suite: `suite-${index}` });
  await post({ suite: 'suite-0', state: 'success' });
  const known = await readStatuses({ client: world.client, repository: world.repository, sha });
  if (known.status !== 'read') throw new Error(known.why);
  expect(known.states.size).toBe(120);
  expect(known.states.get('touchstone/suite-0')?.state).toBe('success');
  expect(known.states.get('touchstone/suite-119')?.state).toBe('failure');
});

test('statuses that may not be read are unknown, not none', async () => {
  const client = world.clientWith({ contents: 'read' });
  const known = await readStatuses({ client, repository: world.repository, sha });
  expect(known).toMatchObject({
    status: 'unknown',
    why: expect.stringContaining('statuses: write'),
  });
});

test('all that were ever set are read, newest first', async () => {
  for (let index = 0; index < 101; index += 1) await post({ description: `look ${index}` });
  await post({ state: 'success', targetUrl: 'https://github.com/octo/bot/actions/runs/1' });
  const known = await readPastStatuses({ client: world.client, repository: world.repository, sha });
  if (known.status !== 'read') throw new Error(known.why);
  expect(known.isCut).toBe(false);
  expect(known.past).toHaveLength(102);
  expect(known.past[0]).toEqual({
    context: 'touchstone/support',
    state: 'success',
    description: 'Two critical cases failed.',
    targetUrl: 'https://github.com/octo/bot/actions/runs/1',
  });
  expect(known.past[1]?.description).toBe('look 100');
});

test('of more than a thousand the newest are read, and that there are older ones is said', async () => {
  await post();
  const { statuses } = world.github.state;
  statuses.push(...Array.from({ length: 1000 }, () => statuses[0]!));
  await post({ state: 'success' });
  const known = await readPastStatuses({ client: world.client, repository: world.repository, sha });
  if (known.status !== 'read') throw new Error(known.why);
  expect(known).toMatchObject({ isCut: true });
  expect(known.past).toHaveLength(1000);
  expect(known.past[0]?.state).toBe('success');
});
