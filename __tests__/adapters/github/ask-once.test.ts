import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openAnswers } from '../../../src/adapters/github/ask-once.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

let world: GitHubWorld;
let asked: number;
beforeEach(async () => {
  world = await someGitHubWorld();
  asked = 0;
});
afterEach(() => world.github.close());

const ask = (): Promise<number> => Promise.resolve((asked += 1));

test('each thing is asked once, by each job', async () => {
  const once = openAnswers<number>();
  expect(await once(world.client, 'a', ask)).toBe(1);
  expect(await once(world.client, 'a', ask)).toBe(1);
  expect(await once(world.client, 'b', ask)).toBe(2);
  expect(await once(world.clientWith({}), 'a', ask)).toBe(3);
});

test('what failed is asked again', async () => {
  const once = openAnswers<number>();
  await expect(once(world.client, 'a', () => Promise.reject(new Error('502')))).rejects.toThrow();
  expect(await once(world.client, 'a', ask)).toBe(1);
});

test('so is what was asked some time ago', async () => {
  const once = openAnswers<number>(0);
  expect([await once(world.client, 'a', ask), await once(world.client, 'a', ask)]).toEqual([1, 2]);
});
