import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { downloadArtifact } from '../../../src/adapters/github/download-artifact.ts';
import { someGitHubWorld, someRunZip, type GitHubWorld } from '../../builders/github-world.ts';
import type { Artifact } from '../../loopback/state.ts';

let world: GitHubWorld;
let artifact: Artifact;
beforeEach(async () => {
  world = await someGitHubWorld();
  world.github.arrange.run({ id: 9, event: 'push', headSha: 'a'.repeat(40) });
  artifact = world.github.arrange.artifact({ name: 'x', runId: 9, zip: someRunZip({}) });
});
afterEach(() => world.github.close());

function download(
  overrides: { digest?: string | null; size_in_bytes?: number } = {},
  signal = new AbortController().signal,
) {
  const { client, clock, repository, tempFolder } = world;
  const { id, digest, size } = artifact;
  const row = { id, digest, size_in_bytes: size, ...overrides };
  return downloadArtifact({ client, clock, repository, tempFolder, artifact: row }, signal);
}

const ZIP = /\/zip$/;
const BLOB = /^\/blobs\//;

test('what is announced as too large, or without a digest, costs no request', async () => {
  expect(await download({ size_in_bytes: 2 ** 31 })).toMatchObject({ status: 'refused' });
  expect(await download({ digest: null })).toMatchObject({ status: 'refused' });
  expect(world.client.requestCount()).toBe(0);
});

describe('where it comes from', () => {
  test.each([
    'http://storage.example/x.zip',
    'ftp://storage.example/x.zip',
    'file:///etc/passwd',
    '/relative',
    '',
  ])('not from %j', async (location) => {
    world.github.fail({ path: ZIP }, { answer: 302, headers: { location } });
    expect(await download()).toMatchObject({
      status: 'refused',
      why: expect.stringContaining('secure address'),
    });
  });

  test('the answer itself is no archive', async () => {
    world.github.fail({ path: ZIP }, { answer: 200, body: { message: 'hello' } });
    expect(await download()).toMatchObject({ status: 'refused' });
  });
});

describe('bad days', () => {
  test('a storage that keeps failing is a failure, and leaves nothing behind', async () => {
    world.github.fail({ path: BLOB }, { answer: 503, times: 9 });
    expect(await download()).toEqual({ status: 'failed', why: 'its storage answers 503' });
    expect(readdirSync(world.tempFolder)).toEqual([]);
    expect(world.clock.slept).toHaveLength(2);
  });

  test('each attempt asks for a fresh address', async () => {
    world.github.fail({ path: BLOB }, { answer: 'reset' });
    expect(await download()).toMatchObject({ status: 'downloaded' });
    expect(world.github.requests.filter(({ path }) => ZIP.test(path))).toHaveLength(2);
  });

  test('an address that has run out is gone', async () => {
    world.github.fail({ path: BLOB }, { answer: 404 });
    expect(await download()).toMatchObject({ status: 'gone' });
  });

  test('the signed address is told to nobody', async () => {
    world.github.fail({ path: BLOB }, { answer: 'reset', times: 9 });
    expect(JSON.stringify(await download())).not.toMatch(/sig=|blobs/);
  });

  test('it stops when told to', async () => {
    const controller = new AbortController();
    world.github.fail({ path: BLOB }, { answer: 'slow', delayMs: 20_000 });
    const downloading = download({}, controller.signal);
    setTimeout(() => controller.abort(), 100);
    expect(await downloading).toMatchObject({ status: 'failed' });
  });
});
