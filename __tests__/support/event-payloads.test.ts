import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGitHub, type LoopbackGitHub } from '../loopback/server.ts';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './event-payloads.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
let github: LoopbackGitHub;

beforeAll(async () => {
  github = await startGitHub({
    owner: 'acme',
    repo: 'bot',
    repositoryId: 4711,
    defaultBranch: 'main',
  });
});

afterAll(() => github.close());

const repository = { id: 4711, full_name: 'acme/bot', default_branch: 'main' };

test('a pull request says what the API says of it', async () => {
  const pull = github.arrange.pull({
    number: 3,
    draft: true,
    author: 'mallory',
    head: { ref: 'main', sha: other, repository: { id: 99, fullName: 'mallory/bot' } },
    base: { ref: 'main', sha },
    mergeCommitSha: null,
  });
  const event = pullRequestEvent(github, pull, { action: 'opened' });
  expect(event).toMatchObject({
    action: 'opened',
    number: 3,
    repository,
    sender: { login: 'mallory' },
    pull_request: {
      number: 3,
      draft: true,
      head: { ref: 'main', sha: other, repo: { id: 99, fork: true } },
      base: { ref: 'main', sha, repo: { id: 4711, fork: false } },
      merge_commit_sha: null,
      user: { login: 'mallory' },
    },
  });
  const token = github.issueToken({ permissions: { 'pull-requests': 'read' } });
  const answer = await fetch(`${github.url}/repos/acme/bot/pulls/3`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { head } = (await answer.json()) as { head: object };
  expect(event.pull_request.head).toEqual(head);
  const gone = pullRequestEvent(github, { ...pull, head: { ...pull.head, repository: null } });
  expect(gone.pull_request.head.repo).toBeNull();
});

test('the other events have their commits, refs and inputs', () => {
  expect(pushEvent(github, { after: sha, before: other })).toMatchObject({
    repository,
    ref: 'refs/heads/main',
    before: other,
    after: sha,
    deleted: false,
  });
  const headRef = `refs/heads/gh-readonly-queue/main/pr-3-${sha}`;
  expect(mergeGroupEvent(github, { headSha: other, headRef, baseSha: sha })).toMatchObject({
    action: 'checks_requested',
    merge_group: { head_sha: other, head_ref: headRef, base_sha: sha, base_ref: 'refs/heads/main' },
    repository,
  });
  expect(scheduleEvent(github, '0 0 * * 0')).toMatchObject({ schedule: '0 0 * * 0', repository });
  expect(workflowDispatchEvent(github, { inputs: { 'pr-number': '3' } })).toMatchObject({
    inputs: { 'pr-number': '3' },
    ref: 'refs/heads/main',
    repository,
  });
  const run = github.arrange.run({
    id: 9,
    event: 'pull_request',
    headSha: other,
    headRepository: { id: 99, fullName: 'mallory/bot' },
  });
  expect(workflowRunEvent(github, run)).toMatchObject({
    action: 'completed',
    repository,
    workflow_run: { id: 9, head_sha: other, pull_requests: [], head_repository: { id: 99 } },
  });
});

test('no event speaks of the repository it was recorded in', () => {
  const run = github.arrange.run({ id: 10, event: 'push', headSha: sha });
  const events = [
    pushEvent(github, { after: sha }),
    mergeGroupEvent(github, { headSha: sha, headRef: 'refs/heads/x', baseSha: other }),
    workflowDispatchEvent(github),
    workflowRunEvent(github, run),
  ];
  for (const event of events) {
    expect(JSON.stringify(event)).not.toMatch(/Hello-World|octo-repo/);
  }
});
