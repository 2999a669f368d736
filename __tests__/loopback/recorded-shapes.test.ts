import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { shapeDifferences } from '../support/json-shape.ts';
import { sharedData } from '../support/shared-data.ts';
import { startGitHub, type LoopbackGitHub } from './server.ts';

const repository = { owner: 'acme', repo: 'bot' };
const sha = 'a'.repeat(40);
const webhooks = sharedData('github-webhooks');
const rest = sharedData('github-rest');
let github: LoopbackGitHub;
let octokit: ReturnType<typeof getOctokit>;

beforeAll(async () => {
  github = await startGitHub({ ...repository, repositoryId: 4711, defaultBranch: 'main' });
  const permissions = {
    actions: 'read',
    issues: 'write',
    'pull-requests': 'read',
    statuses: 'write',
  } as const;
  octokit = getOctokit(github.issueToken({ permissions }), { baseUrl: github.url });
  github.arrange.run({ id: 1, event: 'push', headSha: sha });
  github.arrange.pull({
    number: 1,
    head: { ref: 'topic', sha, repository: { id: 4711, fullName: 'acme/bot' } },
    base: { ref: 'main', sha },
  });
});

afterAll(() => github.close());

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown;
}

const withData = webhooks && rest ? describe : describe.skip;

withData(
  webhooks && rest
    ? 'answers have the fields and kinds of what GitHub sent'
    : 'answers against recordings (skipped: no shared data)',
  () => {
    const recorded = (file: string, key: string) =>
      (readJson(webhooks ?? '', file) as Record<string, unknown>)[key];

    test('pull request', async () => {
      const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: 1 });
      const expected = recorded('pull_request.opened.json', 'pull_request');
      expect(shapeDifferences(expected, data)).toEqual([]);
    });

    test('comment', async () => {
      const { data } = await octokit.rest.issues.createComment({
        ...repository,
        issue_number: 1,
        body: 'x',
      });
      const expected = recorded('issue_comment.created.json', 'comment');
      expect(shapeDifferences(expected, data)).toEqual([]);
    });

    test('workflow run', async () => {
      const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: 1 });
      const expected = recorded('workflow_run.completed.json', 'workflow_run');
      expect(shapeDifferences(expected, data)).toEqual([]);
    });

    test('status, and the combined status', async () => {
      const exchanges = readJson(rest ?? '', 'create-status.json') as { response: unknown }[];
      const created = await octokit.rest.repos.createCommitStatus({
        ...repository,
        sha,
        state: 'failure',
        context: 'touchstone/bot',
      });
      expect(shapeDifferences(exchanges[0]?.response, created.data)).toEqual([]);
      const listed = await octokit.rest.repos.listCommitStatusesForRef({ ...repository, ref: sha });
      expect(shapeDifferences(exchanges[2]?.response, listed.data)).toEqual([]);
      const combined = await octokit.rest.repos.getCombinedStatusForRef({
        ...repository,
        ref: sha,
      });
      expect(shapeDifferences(exchanges[3]?.response, combined.data)).toEqual([]);
    });

    test('refusals', async () => {
      const [exchange] = readJson(rest ?? '', 'errors.json') as { response: unknown }[];
      const call = octokit.rest.repos.createCommitStatus({
        ...repository,
        sha,
        state: 'failure',
        description: 'x'.repeat(141),
      });
      const error: unknown = await call.catch((thrown: unknown) => thrown);
      const { response } = error as { response: { data: unknown } };
      expect(shapeDifferences(exchange?.response, response.data)).toEqual([]);
    });
  },
);
