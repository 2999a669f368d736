import { afterEach, describe, expect, test } from '@jest/globals';
import { askEvent } from '../../../src/adapters/github/ask-event.ts';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { readOccasion } from '../../../src/adapters/github/read-event.ts';
import { startLoopbackHttp, type LoopbackHttp } from '../../support/loopback-http.ts';
import { noSecrets } from '../../builders/no-secrets.ts';

const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/bot',
  GITHUB_RUN_ID: '77',
  GITHUB_SHA: '1'.repeat(40),
  GITHUB_REF: 'refs/heads/trunk',
};
const SPOKEN = {
  env: {
    ...ENV,
    GITHUB_REPOSITORY_ID: '1001',
    GITHUB_WORKFLOW_REF: 'octo/bot/.github/workflows/evals.yml@refs/heads/trunk',
  },
  payload: { repository: { default_branch: 'trunk' } },
};

let server: LoopbackHttp | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** An API that knows these routes and answers 404 to all others. */
async function someClient(routes: { [path: string]: unknown }) {
  const started = await startLoopbackHttp(({ path }, response) => {
    const answer = routes[path];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  server = started;
  const client = createGitHubClient({
    redact: noSecrets,
    token: 't',
    apiUrl: started.url,
    waits: { unitMs: 1 },
  });
  return { client, requests: started.requests };
}

describe('what the runner did not say', () => {
  test('costs no request where it said all', async () => {
    const { client, requests } = await someClient({});
    expect(await askEvent(client, SPOKEN)).toEqual({});
    expect(requests).toEqual([]);
  });

  test('is asked of the API: default branch, repository id, workflow', async () => {
    const { client } = await someClient({
      '/repos/octo/bot': { id: 1001, default_branch: 'trunk' },
      '/repos/octo/bot/actions/runs/77': { path: '.github/workflows/evals.yml@refs/heads/trunk' },
    });
    const answers = await askEvent(client, { env: ENV, payload: {} });
    const inputs = { command: 'run' };
    expect(readOccasion({ env: ENV, payload: {}, inputs, answers })).toMatchObject({
      repository: { id: 1001, defaultBranch: 'trunk' },
      workflowFile: '.github/workflows/evals.yml',
      records: true,
    });
  });

  test('stays unknown where the API does not tell, or tells no workflow file', async () => {
    const { client } = await someClient({
      '/repos/octo/bot/actions/runs/77': { path: 'dynamic/pages/pages-build-deployment' },
    });
    expect(await askEvent(client, { env: ENV, payload: {} })).toEqual({});
  });

  test('never overrules the runner', () => {
    const answers = {
      defaultBranch: 'evil',
      repositoryId: 6,
      workflowFile: '.github/workflows/x.yml',
    };
    expect(readOccasion({ ...SPOKEN, inputs: { command: 'run' }, answers })).toMatchObject({
      repository: { id: 1001, defaultBranch: 'trunk' },
      workflowFile: '.github/workflows/evals.yml',
    });
  });
});
