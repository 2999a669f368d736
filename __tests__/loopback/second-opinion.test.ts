import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { createEmulator, type Emulator } from 'emulate';
import { GitRepository } from '../support/git-repository.ts';
import { shapeDifferences } from '../support/json-shape.ts';
import { startGitHub, type LoopbackGitHub } from './server.ts';

type Octokit = ReturnType<typeof getOctokit>;

const repository = { owner: 'acme', repo: 'bot' };
let theirs: Emulator;
let github: LoopbackGitHub;
let git: GitRepository;
let answers: { theirs: Answers; ours: Answers };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** Opens a pull request on the other emulation, through its own routes. */
async function openTheirPull(octokit: Octokit): Promise<void> {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: 'heads/main' });
  const branch = 'topic';
  await octokit.rest.git.createRef({
    ...repository,
    ref: `refs/heads/${branch}`,
    sha: data.object.sha,
  });
  const content = Buffer.from('x').toString('base64');
  const file = { path: 'a.txt', message: 'Add', content, branch };
  await octokit.rest.repos.createOrUpdateFileContents({ ...repository, ...file });
  await octokit.rest.pulls.create({ ...repository, title: 'T', head: branch, base: 'main' });
  await octokit.rest.pulls.createReview({
    ...repository,
    pull_number: 1,
    event: 'APPROVE',
    body: '',
  });
}

type Answers = Awaited<ReturnType<typeof walk>>;

/** The sticky comment's whole life, and what the gate reads of a pull request. */
async function walk(octokit: Octokit) {
  const issue = { ...repository, issue_number: 1 };
  const created = await octokit.rest.issues.createComment({ ...issue, body: 'one' });
  await octokit.rest.issues.createComment({ ...issue, body: 'two' });
  const comment_id = created.data.id;
  const updated = await octokit.rest.issues.updateComment({
    ...repository,
    comment_id,
    body: 'new',
  });
  const listed = await octokit.rest.issues.listComments({ ...issue, per_page: 1 });
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 1 });
  const removed = await octokit.rest.issues.deleteComment({ ...repository, comment_id });
  const gone = await octokit.rest.issues
    .getComment({ ...repository, comment_id })
    .catch((error: unknown) => (error as { status: number }).status);
  const pull = await octokit.rest.pulls.get({ ...repository, pull_number: 1 });
  const pulls = await octokit.rest.pulls.list({ ...repository, head: 'acme:topic' });
  const reviews = await octokit.rest.pulls.listReviews({ ...repository, pull_number: 1 });
  return {
    statuses: [created.status, updated.status, listed.status, removed.status, gone],
    bodies: all.map(({ body }) => body),
    hasNext: listed.headers.link?.includes('rel="next"'),
    shapes: {
      comment: created.data,
      comments: listed.data,
      pull: pull.data,
      pulls: pulls.data,
      reviews: reviews.data,
    },
  };
}

beforeAll(async () => {
  const repo = { owner: 'acme', name: 'bot', auto_init: true, private: false };
  theirs = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: { known: { login: 'acme', scopes: ['repo'] } },
      github: { users: [{ login: 'acme' }], repos: [repo] },
    },
  });
  const their = getOctokit('known', { baseUrl: theirs.url });
  await openTheirPull(their);

  git = await GitRepository.create();
  const base = await git.commit({ files: { 'README.md': '# bot\n' } });
  const head = await git.commit({ branch: 'topic', files: { 'a.txt': 'x' } });
  const { mergeSha } = await git.testMerge(1, { head: 'topic' });
  github = await startGitHub({
    ...repository,
    repositoryId: 4711,
    defaultBranch: 'main',
    visibility: 'public',
    gitDir: git.folder,
  });
  github.arrange.pull({
    number: 1,
    head: { ref: 'topic', sha: head, repository: { id: 4711, fullName: 'acme/bot' } },
    base: { ref: 'main', sha: base },
    mergeCommitSha: mergeSha ?? null,
  });
  github.arrange.review({ pull: 1, author: 'acme', state: 'APPROVED', commitId: head });
  const token = github.issueToken({
    permissions: { 'pull-requests': 'write' },
    kind: 'user',
    login: 'acme',
  });
  answers = {
    theirs: await walk(their),
    ours: await walk(getOctokit(token, { baseUrl: github.url })),
  };
});

afterAll(async () => {
  await theirs.close();
  await github.close();
  await git.remove();
});

/** What the other emulation says beyond GitHub's description, or only to people who may push. */
const beyondGitHub = [
  /^reviews\[\]\.(?:created|updated)_at:/,
  /\.repo\.(?:permissions|allow_\w+|delete_branch_on_merge)\b/,
  // Lists of pull requests are the short form.
  /^pulls\[\]\.(?:merged|mergeable|rebaseable|mergeable_state|merged_by|maintainer_can_modify):/,
  /^pulls\[\]\.(?:comments|review_comments|commits|additions|deletions|changed_files):/,
];

describe('an emulation that others wrote', () => {
  test('gives the same statuses, bodies and paging', () => {
    const { shapes: _ours, ...ours } = answers.ours;
    const { shapes: _theirs, ...rest } = answers.theirs;
    expect(ours).toEqual(rest);
  });

  test.each(['comment', 'comments', 'pull', 'pulls', 'reviews'] as const)(
    'has no field of a %s that ours lacks, or has as another kind',
    (name) => {
      const differences = shapeDifferences(
        { [name]: answers.theirs.shapes[name] },
        { [name]: answers.ours.shapes[name] },
      );
      expect(differences.filter((line) => !beyondGitHub.some((known) => known.test(line)))).toEqual(
        [],
      );
    },
  );
});
