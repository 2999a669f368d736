import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { GitRepository } from '../support/git-repository.ts';
import { startGitHub, type LoopbackGitHub } from './server.ts';

const repository = { owner: 'acme', repo: 'bot' };
let git: GitRepository;
let github: LoopbackGitHub;
let octokit: ReturnType<typeof getOctokit>;
let root: string;
let feature: string;
let tip: string;
let merge: string;

beforeAll(async () => {
  git = await GitRepository.create();
  root = await git.commit({
    files: {
      'evals/pr.yaml': 'suite: bot\n',
      'evals/data/faq.jsonl': '{"id":"a"}\n',
      'evals/link.yaml': { symlink: 'pr.yaml' },
      'evals/outside': { symlink: '../../etc/passwd' },
      'bin/big': 'x'.repeat(1_100_000),
    },
    message: 'Begin\n\nWith a body.',
  });
  feature = await git.commit({ branch: 'feature', files: { 'evals/pr.yaml': 'suite: bot2\n' } });
  tip = await git.commit({ files: { 'evals/data/faq.jsonl': null, 'README.md': 'Hi\n' } });
  merge = (await git.testMerge(1, { head: 'feature' })).mergeSha ?? '';
  await git.tag('v1.0.0', root);
  github = await startGitHub({
    ...repository,
    repositoryId: 4711,
    defaultBranch: 'main',
    gitDir: git.folder,
  });
  github.arrange.pull({
    number: 1,
    head: { ref: 'feature', sha: feature, repository: { id: 4711, fullName: 'acme/bot' } },
    base: { ref: 'main', sha: tip },
    mergeCommitSha: merge,
  });
  const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
  octokit = getOctokit(github.issueToken({ permissions }), { baseUrl: github.url });
});

afterAll(async () => {
  await github.close();
  await git.remove();
});

describe('commits', () => {
  test('have their real parents, the base first in a test merge', async () => {
    const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: merge });
    expect(data.parents.map(({ sha }) => sha)).toEqual([tip, feature]);
    expect(data.tree.sha).toBe(await git.git('rev-parse', `${merge}^{tree}`));
    const one = await octokit.rest.repos.getCommit({ ...repository, ref: 'v1.0.0' });
    expect(one.data).toMatchObject({
      sha: root,
      parents: [],
      commit: { message: 'Begin\n\nWith a body.' },
    });
  });

  test('are listed from a SHA, newest first, by page and by path', async () => {
    const list = await octokit.rest.repos.listCommits({ ...repository, sha: tip, per_page: 1 });
    expect(list.data.map(({ sha }) => sha)).toEqual([tip]);
    const all = await octokit.paginate(octokit.rest.repos.listCommits, {
      ...repository,
      per_page: 1,
    });
    expect(all.map(({ sha }) => sha)).toEqual([tip, root]);
    const touched = await octokit.rest.repos.listCommits({ ...repository, path: 'evals/data' });
    expect(touched.data.map(({ sha }) => sha)).toEqual([tip, root]);
    const only = await octokit.rest.repos.listCommits({ ...repository, path: 'README.md' });
    expect(only.data.map(({ sha }) => sha)).toEqual([tip]);
  });

  test('that do not exist are 404 as objects and 422 as refs', async () => {
    const gone = 'f'.repeat(40);
    const object = octokit.rest.git.getCommit({ ...repository, commit_sha: gone });
    await expect(object).rejects.toMatchObject({ status: 404 });
    const ref = octokit.rest.repos.getCommit({ ...repository, ref: gone });
    await expect(ref).rejects.toMatchObject({ status: 422 });
  });

  test('lead to the pull requests they stand in, but not to those of forks', async () => {
    const ask = async (commit_sha: string) =>
      (
        await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha })
      ).data.map(({ number }) => number);
    expect(await ask(feature)).toEqual([1]);
    expect(await ask(root)).toEqual([]);
    const [pull] = github.state.pulls;
    const own = pull?.head.repository ?? null;
    if (pull) pull.head.repository = { id: 99, fullName: 'mallory/bot' };
    expect(await ask(feature)).toEqual([]);
    if (pull) pull.head.repository = own;
  });

  test('of the default branch lead to what was merged alone', async () => {
    const ask = async () => {
      const at = { ...repository, commit_sha: tip };
      const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit(at);
      return data.map(({ number }) => number);
    };
    const head = { ref: 'main', sha: tip, repository: { id: 4711, fullName: 'acme/bot' } };
    const pull = github.arrange.pull({ number: 2, head, base: { ref: 'release', sha: root } });
    expect(await ask()).toEqual([]);
    Object.assign(pull, { merged: true, state: 'closed' });
    expect(await ask()).toEqual([2]);
    github.state.pulls.pop();
  });
});

describe('compare', () => {
  test.each<[string, () => [string, string], object]>([
    ['ahead', () => [root, tip], { ahead_by: 1, behind_by: 0 }],
    ['behind', () => [tip, root], { ahead_by: 0, behind_by: 1 }],
    ['identical', () => [tip, tip], { ahead_by: 0, behind_by: 0 }],
    ['diverged', () => [tip, feature], { ahead_by: 1, behind_by: 1 }],
  ])('%s', async (status, sides, counts) => {
    const [base, head] = sides();
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
    });
    expect(data).toMatchObject({ status, ...counts });
    expect(data.merge_base_commit.sha).toBe(await git.git('merge-base', base, head));
  });

  test('lists the files that changed since the merge base', async () => {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `main...feature`,
    });
    expect(data.files).toEqual([
      expect.objectContaining({
        filename: 'evals/pr.yaml',
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +1 @@\n-suite: bot\n+suite: bot2',
      }),
    ]);
    const files = await octokit.rest.pulls.listFiles({ ...repository, pull_number: 1 });
    expect(files.data.map(({ filename }) => filename)).toEqual(['evals/pr.yaml']);
  });

  test('without a common ancestor is 404', async () => {
    const tree = await git.git('rev-parse', `${root}^{tree}`);
    const orphan = await git.git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@example.com',
      'commit-tree',
      tree,
      '-m',
      'alone',
    );
    await git.branch('orphan', orphan);
    const call = octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: 'main...orphan',
    });
    await expect(call).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('No common ancestor'),
    });
  });
});

describe('contents', () => {
  const read = (path: string, ref: string, raw = false) =>
    octokit.rest.repos.getContent({
      ...repository,
      path,
      ref,
      ...(raw ? { mediaType: { format: 'raw' } } : {}),
    });

  test('are those of the commit asked for, as JSON and raw', async () => {
    const { data } = await read('evals/pr.yaml', feature);
    expect(data).toMatchObject({ type: 'file', encoding: 'base64', path: 'evals/pr.yaml' });
    const { content } = data as { content: string };
    expect(Buffer.from(content, 'base64').toString('utf8')).toBe('suite: bot2\n');
    expect((await read('evals/pr.yaml', tip, true)).data).toBe('suite: bot\n');
    expect((await read('evals/pr.yaml', 'refs/pull/1/merge', true)).data).toBe('suite: bot2\n');
  });

  test('of a folder are its entries', async () => {
    const { data } = await read('evals', root);
    const entries = data as { name: string; type: string }[];
    expect(entries.map(({ name, type }) => [name, type])).toEqual([
      ['data', 'dir'],
      ['link.yaml', 'symlink'],
      ['outside', 'symlink'],
      ['pr.yaml', 'file'],
    ]);
  });

  test('of a link are what it leads to, unless that is outside', async () => {
    expect((await read('evals/link.yaml', root, true)).data).toBe('suite: bot\n');
    expect((await read('evals/outside', root)).data).toMatchObject({
      type: 'symlink',
      target: '../../etc/passwd',
    });
  });

  test('over 1 MB come raw only', async () => {
    expect((await read('bin/big', root)).data).toMatchObject({ encoding: 'none', content: '' });
    const raw = (await read('bin/big', root, true)).data as unknown as string;
    expect(raw).toHaveLength(1_100_000);
  });

  test('that are not there are 404', async () => {
    await expect(read('evals/data/faq.jsonl', tip)).rejects.toMatchObject({ status: 404 });
    await expect(read('README.md', 'no-such-branch')).rejects.toMatchObject({ status: 404 });
  });

  test('stand in trees and blobs too', async () => {
    const { data } = await octokit.rest.git.getTree({
      ...repository,
      tree_sha: root,
      recursive: '1',
    });
    const entry = data.tree.find(({ path }) => path === 'evals/pr.yaml');
    expect(entry).toMatchObject({ mode: '100644', type: 'blob', size: 11 });
    expect(data.tree.find(({ path }) => path === 'evals/link.yaml')?.mode).toBe('120000');
    const blob = await octokit.rest.git.getBlob({ ...repository, file_sha: entry?.sha ?? '' });
    expect(Buffer.from(blob.data.content, 'base64').toString('utf8')).toBe('suite: bot\n');
  });
});

describe('pull requests', () => {
  test('say what git says', async () => {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: 1 });
    expect(data).toMatchObject({
      merge_commit_sha: merge,
      commits: 1,
      changed_files: 1,
      mergeable: true,
      head: { sha: feature, repo: { id: 4711 } },
      base: { sha: tip, repo: { id: 4711 } },
    });
  });

  test('are found by head only with its owner', async () => {
    const find = async (head: string) =>
      (await octokit.rest.pulls.list({ ...repository, head })).data.length;
    expect(await find('acme:feature')).toBe(1);
    expect(await find('mallory:feature')).toBe(0);
    expect(await find('feature-of-nobody')).toBe(1);
  });

  test('have reviews in order, with their commit', async () => {
    github.arrange.review({ pull: 1, author: 'carol', state: 'APPROVED', commitId: feature });
    github.arrange.review({ pull: 1, author: 'carol', state: 'COMMENTED', commitId: null });
    const { data } = await octokit.rest.pulls.listReviews({ ...repository, pull_number: 1 });
    expect(data.map(({ commit_id, state }) => [state, commit_id])).toEqual([
      ['APPROVED', feature],
      ['COMMENTED', null],
    ]);
  });

  test('keep a review that is dismissed, in its place and with its commit', async () => {
    const review = github.arrange.review({
      pull: 1,
      author: 'rita',
      state: 'APPROVED',
      commitId: feature,
    });
    github.arrange.dismiss(review);
    const { data } = await octokit.rest.pulls.listReviews({ ...repository, pull_number: 1 });
    expect(data.at(-1)).toMatchObject({
      state: 'DISMISSED',
      commit_id: feature,
      user: { login: 'rita', type: 'User' },
    });
  });
});

test('tags and releases', async () => {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: 'tags/v1.0.0' });
  expect(data.object).toMatchObject({ type: 'commit', sha: root });
  const latest = () => octokit.rest.repos.getLatestRelease(repository);
  await expect(latest()).rejects.toMatchObject({ status: 404 });
  github.arrange.release({ tag: 'v1.0.0', target: 'main' });
  github.arrange.release({ tag: 'v1.1.0-rc', target: 'main', prerelease: true });
  github.arrange.release({ tag: 'v1.1.0', target: 'main', draft: true });
  expect((await latest()).data.tag_name).toBe('v1.0.0');
  const all = await octokit.rest.repos.listReleases(repository);
  expect(all.data.map(({ tag_name }) => tag_name)).toEqual(['v1.1.0-rc', 'v1.0.0']);
});
