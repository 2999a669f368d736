import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readApiFailure } from '../../../src/adapters/github/api-failure.ts';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { noSecrets } from '../../builders/no-secrets.ts';
import { stretchMs } from '../../support/patience.ts';

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
  world.github.arrange.run({ id: 9, event: 'push', headSha: 'a'.repeat(40) });
});
afterEach(() => world.github.close());

async function readRun(client = world.client, runId = 9) {
  const octokit = await client.octokit();
  const asked = { owner: 'octo', repo: 'bot', run_id: runId };
  return (await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', asked)).data.id;
}

async function failure(request: Promise<unknown>) {
  return readApiFailure(
    await request.then(
      () => new Error('was answered'),
      (error: unknown) => error,
    ),
  );
}

const RUN = /\/actions\/runs\/9/;

test('is built once, and asks the API it was given', async () => {
  expect(await world.client.octokit()).toBe(await world.client.octokit());
  const { token, apiUrl } = {
    token: world.github.issueToken({ permissions: { actions: 'read' } }),
    apiUrl: `${world.github.url}/`,
  };
  expect(await readRun(createGitHubClient({ redact: noSecrets, token, apiUrl }))).toBe(9);
});

test('an answer that is longer than any that is asked for breaks off', async () => {
  const token = world.github.issueToken({ permissions: { actions: 'read' } });
  const short = { unitMs: 1, maxAnswerBytes: 100 };
  const client = createGitHubClient({
    token,
    apiUrl: world.github.url,
    redact: noSecrets,
    waits: short,
  });
  await expect(readRun(client)).rejects.toThrow('the answer of the API is too long');
});

describe('a bad day', () => {
  test.each([502, 'reset'] as const)('%s is asked again, and counted', async (answer) => {
    world.github.fail({ path: RUN }, { answer, times: 2 });
    expect(await readRun()).toBe(9);
    expect(world.client.requestCount()).toBe(3);
  });

  test('an answer that does not come in time is asked for again', async () => {
    const token = world.github.issueToken({ permissions: { actions: 'read' } });
    const client = createGitHubClient({
      redact: noSecrets,
      token,
      apiUrl: world.github.url,
      waits: { unitMs: 1, timeoutMs: 1000 },
    });
    world.github.fail({ path: RUN }, { answer: 'slow', delayMs: 60_000 });
    expect(await readRun(client)).toBe(9);
    expect(client.requestCount()).toBe(2);
  });

  test('a secondary limit is waited for as long as it says', async () => {
    const headers = { 'retry-after': '20' };
    const body = { message: 'You have exceeded a secondary rate limit.' };
    world.github.fail({ path: RUN }, { answer: 403, headers, body });
    expect(await readRun()).toBe(9);
  });

  test('a limit beyond our patience is an answer at once', async () => {
    const headers = { 'retry-after': '3600' };
    const body = { message: 'You have exceeded a secondary rate limit.' };
    world.github.fail({ path: RUN }, { answer: 429, headers, body, times: 99 });
    expect(await failure(readRun())).toMatchObject({ kind: 'rate-limited', status: 429 });
  });
});

describe('once the run is interrupted', () => {
  const open = (interrupt: AbortSignal) =>
    createGitHubClient({
      redact: noSecrets,
      token: world.github.issueToken({ permissions: { actions: 'read' } }),
      apiUrl: world.github.url,
      interrupt,
    });
  /** Long enough for the request to be under way. */
  const soon = (): AbortSignal => AbortSignal.timeout(300);

  test('a limit is not waited for, and what was answered is told', async () => {
    world.github.fail({ path: RUN }, { answer: 429, headers: { 'retry-after': '50' } });
    const told = await failure(readRun(open(soon())));
    expect(told).toMatchObject({ kind: 'rate-limited', status: 429 });
  });

  test('an answer that does not come is given up, and not asked for again', async () => {
    world.github.fail({ path: RUN }, { answer: 'slow', delayMs: 60_000, times: 9 });
    for (const interrupt of [soon(), AbortSignal.abort()]) {
      const client = open(interrupt);
      const startMs = performance.now();
      const told = await failure(readRun(client));
      expect(told).toMatchObject({
        kind: 'network',
        message: expect.stringContaining('the run was interrupted'),
      });
      expect(performance.now() - startMs).toBeLessThan(stretchMs(4000));
      expect(client.requestCount()).toBe(1);
    }
  });

  test('one that comes soon is heard: what is told then must be told', async () => {
    world.github.fail({ path: RUN }, { answer: 'slow', delayMs: 100 });
    expect(await readRun(open(AbortSignal.abort()))).toBe(9);
  });
});

describe('what it was told', () => {
  test.each([
    [401, 'denied'],
    [403, 'forbidden'],
    [404, 'gone'],
    [410, 'gone'],
    [422, 'rejected'],
    [500, 'unavailable'],
  ])('%d is %s', async (answer, kind) => {
    world.github.fail({ path: RUN }, { answer, times: 9, body: { message: 'Because\nof this' } });
    expect(await failure(readRun())).toEqual({
      kind,
      status: answer,
      message: `${answer}: Because of this`,
    });
  });

  test('nobody there is a network failure', async () => {
    await world.github.close();
    expect(await failure(readRun())).toMatchObject({ kind: 'network' });
  });

  test('a bug of ours stays one', () => {
    expect(() => readApiFailure(new TypeError('x is undefined'))).toThrow('x is undefined');
  });
});

test('says nothing on its own, and never its token', async () => {
  const token = world.github.issueToken({ permissions: {} });
  const client = createGitHubClient({
    redact: noSecrets,
    token,
    apiUrl: world.github.url,
    waits: { unitMs: 1 },
  });
  const said: unknown[] = [];
  const { log, warn, error } = console;
  Object.assign(console, { log: tell, warn: tell, error: tell });
  function tell(...parts: unknown[]): void {
    said.push(parts);
  }
  try {
    const told = await failure(readRun(client));
    expect(JSON.stringify([told, said])).not.toContain(token);
    expect(said).toEqual([]);
  } finally {
    Object.assign(console, { log, warn, error });
  }
});
