import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { BUNDLE_FOLDER } from '../support/shared-folder.ts';
import { buildZip } from '../support/zip.ts';
import { startGitHub, type LoopbackGitHub } from './server.ts';

type Call = { do: string; [key: string]: unknown };
type Result = { value?: Record<string, unknown>; error?: string };

const entry = fileURLToPath(new URL('./clients/results-client.mjs', import.meta.url));
const sha = 'a'.repeat(40);
let github: LoopbackGitHub;
let workspace: string;

beforeAll(async () => {
  github = await startGitHub({
    owner: 'acme',
    repo: 'bot',
    repositoryId: 4711,
    defaultBranch: 'main',
  });
  workspace = await mkdtemp(join(tmpdir(), 'loopback-workspace-'));
});

beforeEach(() => {
  const { artifacts, caches, requests, runs } = github.state;
  for (const list of [artifacts, caches, requests, runs]) list.length = 0;
});

afterAll(async () => {
  await github.close();
  await rm(workspace, { recursive: true, force: true });
});

async function run(
  calls: Call[],
  facts: Partial<ActionRun['run']> = {},
  { event = 'push', env = {} }: { event?: string; env?: Record<string, string> } = {},
) {
  const result = await runAction({
    entry,
    cwd: workspace,
    github,
    event: { name: event, payload: {} },
    run: { id: 100, sha, ref: 'refs/heads/main', ...facts },
    inputs: { calls: JSON.stringify(calls) },
    env,
  });
  await result.remove();
  if (result.exitCode !== 0) throw new Error(`${result.raw.stdout}\n${result.raw.stderr}`);
  return { ...result, results: JSON.parse(result.outputs['results'] ?? '[]') as Result[] };
}

const upload = (name: string, text = name): Call => ({
  do: 'upload',
  name,
  files: { 'run.json': text, 'release/run.json': 'old' },
});

describe('artifacts', () => {
  test('uploaded by the real client are found by REST, and downloaded both ways', async () => {
    const first = await run([upload('touchstone-bot'), { do: 'list' }]);
    const [uploaded, listed] = first.results;
    const id = uploaded?.value?.['id'];
    expect(listed?.value).toEqual([expect.objectContaining({ id, name: 'touchstone-bot' })]);
    const [stored] = github.state.artifacts;
    const zip = github.state.blobs.get(stored?.blobId ?? '')?.content ?? Buffer.alloc(0);
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    expect(stored).toMatchObject({ digest, size: zip.length, runId: 100, attempt: 1 });

    const second = await run(
      [
        { do: 'get', name: 'touchstone-bot', run: 100 },
        { do: 'download', id, run: 100, expectedHash: digest },
        { do: 'download', id, run: 100, expectedHash: 'sha256:00', raw: true },
        { do: 'download', id },
      ],
      { id: 101 },
    );
    expect(second.results[0]?.value).toMatchObject({ id, digest, size: zip.length });
    const files = { 'run.json': 'touchstone-bot', 'release/run.json': 'old' };
    expect(second.results[1]?.value).toEqual({ digestMismatch: false, files });
    expect(second.results[2]?.value).toMatchObject({ digestMismatch: true });
    expect(second.results[2]?.value?.['files']).toContain('touchstone-bot.zip');
    expect(second.results[3]?.error).toMatch(/No artifacts found for ID/);
  });

  test('of one name are refused twice in an attempt, and doubled by the next attempt', async () => {
    const first = await run([upload('a'), upload('a')]);
    expect(first.results[1]?.error).toMatch(
      /\(409\) Conflict: an artifact with this name already exists on the workflow run/,
    );
    const second = await run([upload('a', 'again'), { do: 'list' }, { do: 'list', latest: true }], {
      attempt: 2,
    });
    expect(second.results[1]?.value).toHaveLength(2);
    expect(second.results[2]?.value).toEqual([
      expect.objectContaining({ id: second.results[0]?.value?.['id'] }),
    ]);
  });

  describe.each([
    ['the library', '@actions/artifact'],
    ['what our bundle has of it', join(BUNDLE_FOLDER, 'artifact.cjs')],
  ])('by %s', (_, library) => {
    const runBy = (calls: Call[], env: Record<string, string> = {}) =>
      run(calls, {}, { env: { ARTIFACT_LIBRARY: library, ...env } });

    test('may be deleted and uploaded anew', async () => {
      const { results } = await runBy([
        upload('a'),
        { do: 'remove', name: 'a' },
        upload('a'),
        { do: 'remove', name: 'none' },
      ]);
      expect(results.slice(0, 3).map(({ error }) => error)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(results[3]?.error).toContain('Artifact not found');
      expect(github.state.artifacts).toHaveLength(1);
    });

    test('are refused twice under one name', async () => {
      const { results } = await runBy([upload('a'), upload('a')]);
      expect(results[1]?.error).toMatch(
        /\(409\) Conflict: an artifact with this name already exists on the workflow run/,
      );
    });

    test('do not exist on an Enterprise Server', async () => {
      const { results } = await runBy([upload('a'), { do: 'remove', name: 'a' }], {
        GITHUB_SERVER_URL: 'https://github.corp.example',
      });
      const names = results.map(({ error }) => error?.split(':')[0]);
      expect(names).toEqual(['GHESNotSupportedError', 'GHESNotSupportedError']);
      expect(github.state.artifacts).toHaveLength(0);
    });
  });

  test('expire no later than in 90 days', async () => {
    await run([{ ...upload('short'), options: { retentionDays: 30 } }, upload('long')]);
    const days = github.state.artifacts.map(({ createdAt, expiresAt }) =>
      Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000),
    );
    expect(days).toEqual([30, 90]);
  });

  test('that lie about what is inside are handed out as they are', async () => {
    github.arrange.run({ id: 1, event: 'push', headSha: sha });
    const zip = buildZip([{ name: 'run.json', data: 'x'.repeat(5000), deflate: true }]);
    const { id } = github.arrange.artifact({ name: 'a', runId: 1, zip, digest: 'sha256:00' });
    const { results } = await run([{ do: 'download', id, run: 1, expectedHash: 'sha256:00' }]);
    expect(results[0]?.value).toEqual({
      digestMismatch: true,
      files: { 'run.json': 'x'.repeat(5000) },
    });
  });

  test('need a token of the same run, and known methods', async () => {
    const service = `${github.url}/twirp/github.actions.results.api.v1.ArtifactService`;
    const claims = { attempt: 1, jobId: 'x', cacheRefs: [], cacheMode: 'read' } as const;
    const token = github.issueRuntimeToken({ runId: 1, ...claims });
    const call = async (method: string, headers: Record<string, string>) => {
      const answer = await fetch(`${service}/${method}`, { method: 'POST', headers, body: '{}' });
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    const authorization = `Bearer ${token}`;
    const badRoute = [400, 'bad_route'];
    expect(await call('ListArtifacts', {})).toEqual([401, 'unauthenticated']);
    expect(await call('ListArtifacts', { authorization })).toEqual([403, 'permission_denied']);
    expect(await call('../ArtifactServices/ListArtifacts', { authorization })).toEqual(badRoute);
    expect(
      await call('../github.actions.results.api.v1.CacheService/Nope', { authorization }),
    ).toEqual(badRoute);
  });
});

describe('caches', () => {
  const save = (key: string, text = key): Call => ({ do: 'save', key, text });
  const restore = (key: string, prefixes?: string[]): Call => ({ do: 'restore', key, prefixes });
  const pull = { id: 200, ref: 'refs/pull/1/merge', baseRef: 'main', headRef: 'topic' };

  test('are restored exactly, by prefix and not at all; the newest prefix wins', async () => {
    const { results } = await run([
      save('k-1'),
      save('k-2'),
      restore('k-1'),
      restore('k-'),
      restore('other', ['none-', 'k-']),
      restore('other'),
    ]);
    expect(results.slice(2).map(({ value }) => value)).toEqual([
      { hit: 'k-1', text: 'k-1' },
      { hit: 'k-2', text: 'k-2' },
      { hit: 'k-2', text: 'k-2' },
      { hit: null, text: null },
    ]);
  });

  test('never change', async () => {
    const { results } = await run([save('k', 'one'), save('k', 'two'), restore('k')]);
    expect(results.map(({ value }) => value)).toEqual([
      expect.any(Number),
      -1,
      { hit: 'k', text: 'one' },
    ]);
    expect(results[0]?.value).toBeGreaterThan(0);
  });

  test('of the default branch are read by a pull request, not the other way round', async () => {
    await run([save('main-only')]);
    const inPull = await run([restore('main-only'), save('pull-only')], pull, {
      event: 'pull_request',
    });
    expect(inPull.results[0]?.value).toMatchObject({ hit: 'main-only' });
    const outside = await run([restore('pull-only')]);
    expect(outside.results[0]?.value).toMatchObject({ hit: null });
    const sibling = await run(
      [restore('pull-only')],
      { ...pull, ref: 'refs/pull/2/merge' },
      { event: 'pull_request' },
    );
    expect(sibling.results[0]?.value).toMatchObject({ hit: null });
    const again = await run(
      [restore('pull-only')],
      { ...pull, attempt: 2 },
      { event: 'pull_request' },
    );
    expect(again.results[0]?.value).toMatchObject({ hit: 'pull-only' });
  });

  test('are read-only to workflow_run: the write is denied, and only the log says so', async () => {
    await run([save('k')]);
    const { annotations, results } = await run(
      [save('new'), restore('k')],
      { id: 300 },
      { event: 'workflow_run' },
    );
    expect(results[0]?.value).toBe(-1);
    expect(results[1]?.value).toMatchObject({ hit: 'k' });
    expect(annotations).toEqual([
      expect.objectContaining({
        type: 'warning',
        message: expect.stringContaining('cache write denied:'),
      }),
    ]);
  });

  test('are not asked for at all under cache-mode: none', async () => {
    const { results } = await run([save('k'), restore('k')], { cacheMode: 'none' });
    expect(results.map(({ value }) => value)).toEqual([-1, { hit: null, text: null }]);
    expect(github.requests.filter(({ path }) => path.includes('CacheService'))).toEqual([]);
  });

  test('that cannot be reached are a miss and a warning', async () => {
    github.fail({ path: /GetCacheEntryDownloadURL/ }, { answer: 429, body: { msg: 'too many' } });
    const { annotations, results } = await run([restore('k')]);
    expect(results[0]?.value).toEqual({ hit: null, text: null });
    expect(annotations[0]).toMatchObject({ type: 'warning' });
    expect(github.pendingFaults()).toEqual([]);
  });
});
