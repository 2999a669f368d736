import { afterEach, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { startGitHub, type GitHubOptions, type LoopbackGitHub } from './server.ts';
import type { Permissions } from './tokens.ts';

const repository = { owner: 'acme', repo: 'bot' };
let github: LoopbackGitHub;

async function start(options: Partial<GitHubOptions> = {}): Promise<void> {
  github = await startGitHub({
    ...repository,
    repositoryId: 4711,
    defaultBranch: 'main',
    ...options,
  });
  github.state.issues.add(7);
}

afterEach(() => github.close());

const as = (permissions: Permissions, kind: 'installation' | 'user' = 'installation') =>
  getOctokit(github.issueToken({ permissions, kind }), { baseUrl: github.url });

const integration = { status: 403, message: /^Resource not accessible by integration/ };

async function refusal(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error as { status: number; message: string };
}

describe('an installation token', () => {
  test('is nobody: GET /user is refused, and a person is answered', async () => {
    await start();
    const { status, message } = await refusal(as({}).rest.users.getAuthenticated());
    expect(status).toBe(403);
    expect(message).toMatch(integration.message);
    const person = await as({}, 'user').rest.users.getAuthenticated();
    expect(person.data.login).toBe('octocat');
  });

  test.each<[string, Permissions, (kit: ReturnType<typeof as>) => Promise<unknown>]>([
    [
      'comment with read only',
      { 'pull-requests': 'read', issues: 'read' },
      (kit) => kit.rest.issues.createComment({ ...repository, issue_number: 7, body: 'x' }),
    ],
    [
      'status without statuses',
      { 'pull-requests': 'write' },
      (kit) => kit.rest.repos.createCommitStatus({ ...repository, sha: 'a', state: 'success' }),
    ],
    [
      'reviews without pull-requests',
      { contents: 'read' },
      (kit) => kit.rest.pulls.listReviews({ ...repository, pull_number: 7 }),
    ],
    [
      'artifacts without actions',
      { contents: 'read' },
      (kit) => kit.rest.actions.listArtifactsForRepo(repository),
    ],
    [
      'deleting an artifact with actions: read',
      { actions: 'read' },
      (kit) => kit.rest.actions.deleteArtifact({ ...repository, artifact_id: 1 }),
    ],
  ])('is refused: %s', async (_, permissions, call) => {
    await start();
    const { status, message } = await refusal(call(as(permissions)));
    expect(status).toBe(403);
    expect(message).toMatch(integration.message);
  });

  test('reads what is public without asking, but never writes', async () => {
    await start({ visibility: 'public' });
    const kit = as({});
    const comments = await kit.rest.issues.listComments({ ...repository, issue_number: 7 });
    expect(comments.status).toBe(200);
    const write = kit.rest.issues.createComment({ ...repository, issue_number: 7, body: 'x' });
    expect((await refusal(write)).status).toBe(403);
  });

  test('reads the repository and a permission whatever it was given', async () => {
    await start();
    github.arrange.permission('Carol', 'maintain');
    const kit = as({});
    const { data } = await kit.rest.repos.get(repository);
    expect(data).toMatchObject({ id: 4711, default_branch: 'main', private: true });
    const ask = async (username: string) =>
      (await kit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username })).data;
    expect(await ask('Carol')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await ask('stranger')).toMatchObject({ permission: 'none' });
    github.arrange.permission('carol');
    expect(await ask('carol')).toMatchObject({ permission: 'none', role_name: 'none' });
  });

  test('is viewer github-actions[bot] to GraphQL', async () => {
    await start();
    const octokit = as({});
    const options = { baseUrl: github.url };
    expect(await octokit.graphql('query { viewer { login } }', options)).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    await expect(octokit.graphql('{ viewer { salary } }', options)).rejects.toThrow(
      /Field 'salary' doesn't exist/,
    );
  });
});

describe('without a good token', () => {
  test('a wrong or revoked one is 401 everywhere', async () => {
    await start({ visibility: 'public' });
    const wrong = getOctokit('ghs_wrong', { baseUrl: github.url });
    expect(await refusal(wrong.rest.repos.get(repository))).toMatchObject({ status: 401 });
    const value = github.issueToken({ permissions: { contents: 'read' } });
    github.revokeToken(value);
    const revoked = getOctokit(value, { baseUrl: github.url });
    expect((await refusal(revoked.rest.repos.get(repository))).message).toMatch(/^Bad credentials/);
  });

  test('a private repository does not exist, and a public one may be read', async () => {
    await start();
    expect((await fetch(`${github.url}/repos/acme/bot`)).status).toBe(404);
    await github.close();
    await start({ visibility: 'public' });
    expect((await fetch(`${github.url}/repos/acme/bot`)).status).toBe(200);
    const write = await fetch(`${github.url}/repos/acme/bot/issues/7/comments`, {
      method: 'POST',
      body: '{"body":"x"}',
    });
    expect(write.status).toBe(401);
  });
});

describe('every answer', () => {
  test('counts the rate limit down and refuses when it is spent', async () => {
    await start({ visibility: 'public' });
    github.state.rateLimit.remaining = 2;
    const call = () => fetch(`${github.url}/repos/acme/bot`);
    expect((await call()).headers.get('x-ratelimit-remaining')).toBe('1');
    await call();
    const spent = await call();
    expect(spent.status).toBe(403);
    expect(spent.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await spent.json()).toMatchObject({
      message: expect.stringMatching(/^API rate limit exceeded/),
    });
    github.state.rateLimit.resetAtMs = 0;
    expect((await call()).status).toBe(200);
  });

  test('to a read has a tag, and 304 to who has it', async () => {
    await start({ visibility: 'public' });
    const first = await fetch(`${github.url}/repos/acme/bot`);
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(`${github.url}/repos/acme/bot`, {
      headers: { 'if-none-match': etag },
    });
    expect(second.status).toBe(304);
  });

  test('is in the log of requests, and unknown addresses are 404', async () => {
    await start({ visibility: 'public' });
    expect((await fetch(`${github.url}/repos/acme/other`)).status).toBe(404);
    expect((await fetch(`${github.url}/nothing?a=1`)).status).toBe(404);
    expect(github.requests).toEqual([
      expect.objectContaining({ method: 'GET', path: '/repos/acme/other', status: 404 }),
      expect.objectContaining({ path: '/nothing', query: '?a=1', status: 404 }),
    ]);
  });
});
