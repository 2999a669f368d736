import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { startGitHub, type LoopbackGitHub } from './server.ts';

let github: LoopbackGitHub;
let octokit: ReturnType<typeof getOctokit>;
const repository = { owner: 'acme', repo: 'bot' };

beforeAll(async () => {
  github = await startGitHub({ ...repository, repositoryId: 4711, defaultBranch: 'main' });
  github.state.issues.add(6);
  const sha = 'a'.repeat(40);
  github.arrange.pull({
    number: 7,
    head: { ref: 'topic', sha, repository: { id: 4711, fullName: 'acme/bot' } },
    base: { ref: 'main', sha },
  });
  const token = github.issueToken({ permissions: { 'pull-requests': 'write' } });
  octokit = getOctokit(token, { baseUrl: github.url });
});

beforeEach(() => {
  github.state.comments.length = 0;
});

afterAll(() => github.close());

const comment = (body: string) =>
  octokit.rest.issues.createComment({ ...repository, issue_number: 7, body });

describe('issue comments', () => {
  test('are written as github-actions[bot], changed in place, and deleted', async () => {
    const { data: created, headers } = await comment('first');
    expect(created.user).toMatchObject({
      login: 'github-actions[bot]',
      id: 41898282,
      type: 'Bot',
    });
    expect(headers.location).toBe(created.url);
    const where = { ...repository, comment_id: created.id };
    await octokit.rest.issues.updateComment({ ...where, body: 'second' });
    expect((await octokit.rest.issues.getComment(where)).data.body).toBe('second');
    expect(github.state.comments).toHaveLength(1);
    await octokit.rest.issues.deleteComment(where);
    await expect(octokit.rest.issues.getComment(where)).rejects.toMatchObject({ status: 404 });
  });

  test('are listed by ascending id, 100 a page at most, with links by repository id', async () => {
    for (let n = 1; n <= 205; n += 1) github.arrange.comment({ issue: 7, body: `comment ${n}` });
    const first = await octokit.rest.issues.listComments({
      ...repository,
      issue_number: 7,
      per_page: 500,
    });
    expect(first.data).toHaveLength(100);
    expect(first.headers.link).toContain(
      `<${github.url}/repositories/4711/issues/7/comments?per_page=500&page=2>; rel="next"`,
    );
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
      ...repository,
      issue_number: 7,
      per_page: 100,
    });
    expect(all.map(({ body }) => body)).toEqual(
      Array.from({ length: 205 }, (_, n) => `comment ${n + 1}`),
    );
  });

  test('over 65,536 characters are refused, on create and on update', async () => {
    await expect(comment('x'.repeat(65_537))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long'),
    });
    const { data } = await comment('x'.repeat(65_536));
    const update = { ...repository, comment_id: data.id, body: 'y'.repeat(65_537) };
    await expect(octokit.rest.issues.updateComment(update)).rejects.toMatchObject({ status: 422 });
    expect(github.state.comments.map(({ body }) => body.length)).toEqual([65_536]);
  });

  test('on a plain issue need the permission for issues', async () => {
    const plain = { ...repository, issue_number: 6, body: 'x' };
    await expect(octokit.rest.issues.createComment(plain)).rejects.toMatchObject({ status: 403 });
    const token = github.issueToken({ permissions: { issues: 'write' } });
    const other = getOctokit(token, { baseUrl: github.url });
    expect((await other.rest.issues.createComment(plain)).status).toBe(201);
    expect((await other.rest.issues.createComment({ ...plain, issue_number: 7 })).status).toBe(201);
  });

  test('on an issue that does not exist are 404', async () => {
    const missing = { ...repository, issue_number: 8, body: 'x' };
    await expect(octokit.rest.issues.createComment(missing)).rejects.toMatchObject({ status: 404 });
  });
});
