import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { wereJobsCancelled } from '../../../src/adapters/github/cancelled-jobs.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import type { Job } from '../../loopback/state.ts';

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
});
afterEach(() => world.github.close());

const AT = { runId: 7, attempt: 2 };
function arrange(...conclusions: Job['conclusion'][]): void {
  for (const conclusion of conclusions)
    world.github.state.jobs.push({ ...AT, name: 'shard', conclusion });
}

test.each<[string, Job['conclusion'][], boolean]>([
  ['some were', ['success', 'cancelled', null], true],
  ['one failed, and its matrix cancelled the others', ['failure', 'cancelled', null], false],
  ['all succeeded', ['success', null], false],
])('%s', async (_, conclusions, expected) => {
  arrange(...conclusions);
  expect(await wereJobsCancelled(world, AT)).toBe(expected);
});

test('of however many, and of this attempt alone', async () => {
  arrange(...Array.from({ length: 256 }, () => 'success' as const), 'cancelled');
  expect(await wereJobsCancelled(world, AT)).toBe(true);
  expect(await wereJobsCancelled(world, { ...AT, attempt: 1 })).toBe(false);
});

test('what cannot be looked up was not', async () => {
  arrange('cancelled');
  const client = world.clientWith({ contents: 'read' });
  expect(await wereJobsCancelled({ ...world, client }, AT)).toBe(false);
  world.github.fail({ path: /jobs/ }, { answer: 200, body: {} });
  expect(await wereJobsCancelled(world, AT)).toBe(false);
});
