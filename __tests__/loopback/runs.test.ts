import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { buildZip } from '../support/zip.ts';
import { startGitHub, type LoopbackGitHub } from './server.ts';

const repository = { owner: 'acme', repo: 'bot' };
const fork = { id: 99, fullName: 'mallory/bot' };
const [shaA, shaB] = ['a'.repeat(40), 'b'.repeat(40)];
let github: LoopbackGitHub;
let octokit: ReturnType<typeof getOctokit>;

beforeAll(async () => {
  github = await startGitHub({ ...repository, repositoryId: 4711, defaultBranch: 'main' });
  octokit = getOctokit(github.issueToken({ permissions: { actions: 'read' } }), {
    baseUrl: github.url,
  });
});

afterAll(() => github.close());

beforeEach(() => {
  github.state.runs.length = 0;
  github.state.artifacts.length = 0;
});

describe('workflow runs', () => {
  beforeEach(() => {
    github.arrange.run({ id: 1, event: 'push', headSha: shaA });
    github.arrange.run({ id: 2, event: 'push', headSha: shaB, conclusion: 'failure' });
    github.arrange.run({ id: 3, event: 'pull_request', headSha: shaB, headRepository: fork });
    github.arrange.run({ id: 4, event: 'push', headSha: shaB, status: 'in_progress' });
    github.arrange.run({ id: 5, event: 'push', headSha: shaB, path: '.github/workflows/x.yml' });
    github.arrange.run({ id: 6, event: 'push', headSha: shaB, headRepository: null });
  });

  const list = async (filter: object) =>
    (
      await octokit.rest.actions.listWorkflowRuns({
        ...repository,
        workflow_id: 'evals.yml',
        ...filter,
      })
    ).data.workflow_runs.map(({ id }) => id);

  test('are found by workflow file, event, status and head, newest first', async () => {
    expect(await list({})).toEqual([6, 4, 3, 2, 1]);
    expect(await list({ event: 'push', head_sha: shaA })).toEqual([1]);
    expect(await list({ status: 'failure' })).toEqual([2]);
    expect(await list({ status: 'in_progress' })).toEqual([4]);
    const unknown = octokit.rest.actions.listWorkflowRuns({
      ...repository,
      workflow_id: 'no.yml',
    });
    await expect(unknown).rejects.toMatchObject({ status: 404 });
  });

  test('the branch filter is fooled by a fork whose branch has that name', async () => {
    expect(await list({ branch: 'main', event: 'pull_request' })).toEqual([3]);
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: 3 });
    expect(data.head_repository.id).toBe(99);
    expect(data.repository.id).toBe(4711);
    const deleted = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: 6 });
    expect(deleted.data.head_repository).toBeNull();
  });

  test('have attempts; the newest stands for the run', async () => {
    github.arrange.run({ id: 2, attempt: 2, event: 'push', headSha: shaB });
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: 2 });
    expect(data).toMatchObject({ run_attempt: 2, conclusion: 'success' });
    const first = await octokit.rest.actions.getWorkflowRunAttempt({
      ...repository,
      run_id: 2,
      attempt_number: 1,
    });
    expect(first.data).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    expect(await list({})).toEqual([6, 4, 3, 2, 1]);
  });

  test('list open pull requests of their branch, never those of forks', async () => {
    const home = { id: 4711, fullName: 'acme/bot' };
    const base = { ref: 'main', sha: shaA };
    github.arrange.pull({
      number: 8,
      head: { ref: 'main', sha: shaB, repository: fork },
      base,
    });
    github.arrange.pull({
      number: 9,
      head: { ref: 'topic', sha: shaB, repository: home },
      base,
    });
    github.arrange.run({ id: 7, event: 'pull_request', headSha: shaB, headBranch: 'topic' });
    const pullsOf = async (run_id: number) =>
      (
        await octokit.rest.actions.getWorkflowRun({ ...repository, run_id })
      ).data.pull_requests?.map(({ number }) => number);
    expect(await pullsOf(3)).toEqual([]);
    expect(await pullsOf(7)).toEqual([9]);
  });
});

describe('artifacts', () => {
  const zip = buildZip([{ name: 'run.json', data: '{}' }]);

  test('are found by exact name across runs, with digest, size and whence they came', async () => {
    github.arrange.run({ id: 1, event: 'push', headSha: shaA });
    github.arrange.run({ id: 2, event: 'pull_request', headSha: shaB, headRepository: fork });
    github.arrange.artifact({ name: 'touchstone-bot', runId: 1, zip });
    github.arrange.artifact({ name: 'touchstone-bot', runId: 2, zip, digest: null });
    github.arrange.artifact({ name: 'touchstone-bot-run-1', runId: 2, zip });
    const { data } = await octokit.rest.actions.listArtifactsForRepo({
      ...repository,
      name: 'touchstone-bot',
    });
    expect(data.total_count).toBe(2);
    expect(data.artifacts[0]).toMatchObject({
      digest: null,
      workflow_run: { id: 2, repository_id: 4711, head_repository_id: 99 },
    });
    expect(data.artifacts[1]).toMatchObject({
      expired: false,
      size_in_bytes: zip.length,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      workflow_run: { id: 1, head_repository_id: 4711, head_branch: 'main', head_sha: shaA },
    });
    const ofRun = await octokit.rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: 2 });
    expect(ofRun.data.artifacts.map(({ name }) => name)).toEqual([
      'touchstone-bot-run-1',
      'touchstone-bot',
    ]);
  });

  test('are behind an address that works for a minute', async () => {
    github.arrange.run({ id: 1, event: 'push', headSha: shaA });
    const { id } = github.arrange.artifact({ name: 'a', runId: 1, zip });
    const download = () =>
      octokit.rest.actions.downloadArtifact({
        ...repository,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
      });
    const { headers, status } = await download();
    expect(status).toBe(302);
    const address = headers.location ?? '';
    const blob = await fetch(address);
    expect(Buffer.from(await blob.arrayBuffer()).equals(zip)).toBe(true);
    expect(blob.headers.get('content-type')).toBe('application/zip');
    expect((await fetch(address.replace(/sig=[^&]+/, 'sig=forged'))).status).toBe(403);
    const { now } = github.state;
    github.state.now = () => now() + 61_000;
    expect((await fetch(address)).status).toBe(403);
    github.state.now = now;
  });

  test('that are expired are marked and 410', async () => {
    github.arrange.run({ id: 1, event: 'push', headSha: shaA });
    const { id } = github.arrange.artifact({
      name: 'old',
      runId: 1,
      zip,
      expiresAt: '2026-01-01T00:00:00Z',
    });
    const { data } = await octokit.rest.actions.getArtifact({ ...repository, artifact_id: id });
    expect(data.expired).toBe(true);
    const download = octokit.rest.actions.downloadArtifact({
      ...repository,
      artifact_id: id,
      archive_format: 'zip',
    });
    await expect(download).rejects.toMatchObject({ status: 410 });
  });
});

test('statuses: the latest of each context decides', async () => {
  const kit = getOctokit(github.issueToken({ permissions: { statuses: 'write' } }), {
    baseUrl: github.url,
  });
  const post = (context: string, state: 'pending' | 'failure' | 'success') =>
    kit.rest.repos.createCommitStatus({ ...repository, sha: shaA, state, context });
  const combined = async () =>
    (await kit.rest.repos.getCombinedStatusForRef({ ...repository, ref: shaA })).data;
  expect((await combined()).state).toBe('pending');
  await post('touchstone/bot', 'pending');
  await post('touchstone/other', 'success');
  expect((await combined()).state).toBe('pending');
  await post('touchstone/bot', 'failure');
  expect(await combined()).toMatchObject({ state: 'failure', total_count: 2 });
  await post('touchstone/bot', 'success');
  expect((await combined()).state).toBe('success');
  expect(github.state.statuses.at(-1)?.creator.login).toBe('github-actions[bot]');
  const long = {
    ...repository,
    sha: shaA,
    state: 'success',
    description: 'x'.repeat(141),
  } as const;
  await expect(kit.rest.repos.createCommitStatus(long)).rejects.toMatchObject({ status: 422 });
});
