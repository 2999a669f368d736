import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type LoopbackGitHub } from '../loopback/server.ts';
import { pullRequestEvent, pushEvent } from './event-payloads.ts';
import { isGoneSoon } from './processes.ts';
import { runAction, type ActionResult, type ActionRun } from './run-action.ts';

const entry = fileURLToPath(new URL('./actions/probe.mjs', import.meta.url));
const sha = 'a'.repeat(40);
const headSha = 'b'.repeat(40);
let github: LoopbackGitHub;
let workspace: string;
const results: ActionResult[] = [];

beforeAll(async () => {
  github = await startGitHub({
    owner: 'acme',
    repo: 'bot',
    repositoryId: 4711,
    defaultBranch: 'main',
  });
  workspace = await mkdtemp(join(tmpdir(), 'loopback-workspace-'));
});

afterEach(async () => {
  for (const result of results.splice(0)) await result.remove();
  github.state.runs.length = 0;
});

afterAll(async () => {
  await github.close();
  await rm(workspace, { recursive: true, force: true });
});

async function run(script: string[], options: Partial<ActionRun> = {}): Promise<ActionResult> {
  const result = await runAction({
    entry,
    cwd: workspace,
    github,
    event: { name: 'push', payload: pushEvent(github, { after: sha }) },
    run: { id: 100, sha, ref: 'refs/heads/main' },
    ...options,
    inputs: { script: script.join('\n'), ...options.inputs },
  });
  results.push(result);
  return result;
}

async function seenEnvironment(options: Partial<ActionRun> = {}): Promise<Record<string, string>> {
  const { temp } = await run(['environment'], options);
  return JSON.parse(await readFile(join(temp, 'env.json'), 'utf8')) as Record<string, string>;
}

describe('a step', () => {
  test('ends as its exit code says, with outputs, state, summary and annotations', async () => {
    const result = await run([
      'output verdict=pass',
      'state',
      'summary # Fine',
      'print ::notice file=a.jsonl,line=2::look here',
      'printError ::warning::from stderr',
    ]);
    expect(result).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
      outputs: { verdict: 'pass' },
      state: { seen: 'yes\nreally' },
      summary: '# Fine',
    });
    expect(result.annotations).toContainEqual({
      type: 'notice',
      message: 'look here',
      file: 'a.jsonl',
      line: 2,
    });
    expect(result.annotations).toContainEqual({ type: 'warning', message: 'from stderr' });
    expect(github.state.runs).toEqual([
      expect.objectContaining({ id: 100, status: 'completed', conclusion: 'success' }),
    ]);
  });

  test('that fails makes its run a failure', async () => {
    const result = await run(['fail gate breached']);
    expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure' });
    expect(result.annotations).toEqual([{ type: 'error', message: 'gate breached' }]);
    expect(github.state.runs[0]?.conclusion).toBe('failure');
  });

  test('over 1 MiB of summary has none, and an annotation', async () => {
    const result = await run(['bigSummary']);
    expect(result).toMatchObject({ exitCode: 0, summary: '' });
    expect(result.annotations[0]?.message).toMatch(/upload aborted/);
  });

  test('fails when its output file cannot be read', async () => {
    expect(await run(['badOutput'])).toMatchObject({ exitCode: 0, conclusion: 'failure' });
  });

  test('does not show secrets, nor hand them on', async () => {
    const result = await run(['print key=hunter2hunter2', 'output key=hunter2hunter2'], {
      secrets: ['hunter2hunter2'],
    });
    expect(result.log).toContain('key=***');
    expect(result.log).not.toContain('hunter2hunter2');
    expect(result.raw.stdout).toContain('hunter2hunter2');
    expect(result.outputs).toEqual({});
  });

  test('leaves nothing running behind', async () => {
    const { outputs } = await run(['orphan']);
    const pid = Number(outputs['orphan']);
    expect(await isGoneSoon(pid)).toBe(true);
  });
});

describe('the environment', () => {
  test("is the runner's, and nothing of ours but PATH and HOME", async () => {
    process.env['LEAK'] = 'leaked';
    const seen = await seenEnvironment({ env: { BOT_API_KEY: 'k' } });
    delete process.env['LEAK'];
    expect(seen).toMatchObject({
      ACTIONS_RESULTS_URL: `${github.url}/`,
      BOT_API_KEY: 'k',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'acme/bot',
      GITHUB_REPOSITORY_ID: '4711',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: sha,
      INPUT_SCRIPT: 'environment',
      'INPUT_GITHUB-TOKEN': expect.stringMatching(/^ghs_/),
    });
    const event = JSON.parse(await readFile(seen['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as object;
    expect(event).toMatchObject({ after: sha });
    const foreign = Object.keys(seen).filter(
      (name) => !/^(?:ACTIONS|GITHUB|INPUT|RUNNER)_|^(?:BOT_API_KEY|CI|HOME|PATH)$/.test(name),
    );
    expect(foreign).toEqual([]);
  });

  test('has the inputs that action.yml declares, and warns of others', async () => {
    const manifest = join(workspace, 'action.yml');
    await writeFile(
      manifest,
      [
        'inputs:',
        '  script: { required: true }',
        '  github-token: { default: "${{ github.token }}" }',
        '  config: { default: evals/pr.yaml }',
        '  shard: {}',
        'runs: { using: node24, main: index.js, post: index.js }',
      ].join('\n'),
    );
    const options = { manifest, inputs: { confg: 'x' } };
    const seen = await seenEnvironment(options);
    expect(seen).toMatchObject({
      INPUT_CONFIG: 'evals/pr.yaml',
      INPUT_SHARD: '',
      'INPUT_GITHUB-TOKEN': expect.stringMatching(/^ghs_/),
    });
    expect(results.at(-1)?.annotations[0]?.message).toMatch(/^Unexpected input\(s\) 'confg'/);
  });
});

describe('a pull request', () => {
  const facts = { id: 200, sha, ref: 'refs/pull/3/merge', baseRef: 'main', headRef: 'topic' };
  const arrange = (repository: { id: number; fullName: string } | null) => ({
    name: 'pull_request',
    payload: pullRequestEvent(
      github,
      github.arrange.pull({
        number: 3,
        head: { ref: 'topic', sha: headSha, repository },
        base: { ref: 'main', sha },
      }),
    ),
  });
  const comment = (token: string) =>
    fetch(`${github.url}/repos/acme/bot/issues/3/comments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{"body":"x"}',
    });

  test("of the repository itself runs on the test merge, and its run is the head's", async () => {
    const event = arrange({ id: 4711, fullName: 'acme/bot' });
    const { token } = await run(['state'], { event, run: facts });
    expect(github.state.runs[0]).toMatchObject({
      event: 'pull_request',
      headSha,
      headBranch: 'topic',
      headRepository: { id: 4711 },
    });
    expect((await comment(token)).status).toBe(201);
  });

  test('of a fork has a token that only reads', async () => {
    const event = arrange({ id: 99, fullName: 'mallory/bot' });
    const { token } = await run(['state'], { event, run: facts });
    expect((await comment(token)).status).toBe(403);
    expect(github.state.runs[0]?.headRepository).toEqual({ id: 99, fullName: 'mallory/bot' });
  });

  test('of a deleted fork too', async () => {
    const { token } = await run(['state'], { event: arrange(null), run: facts });
    expect((await comment(token)).status).toBe(403);
    expect(github.state.runs[0]?.headRepository).toBeNull();
  });
});

describe('the post step', () => {
  test('has the state of main and what main exported', async () => {
    const main = await run(['state', 'exportVariable FROM_MAIN=1']);
    const post = await main.runPost();
    expect(post).toMatchObject({ exitCode: 0, outputs: { seen: 'yes\nreally', variable: '1' } });
  });

  test('does not turn a failed run green', async () => {
    const main = await run(['state', 'fail no']);
    await main.runPost();
    expect(github.state.runs[0]?.conclusion).toBe('failure');
  });
});

describe('cancelling', () => {
  test('sends SIGINT, and no more to a step that listens', async () => {
    const result = await run(['wait'], { cancel: { whenLine: /^waiting/ } });
    expect(result).toMatchObject({ exitCode: 130, conclusion: 'cancelled' });
    expect(result.sent).toEqual([{ signal: 'SIGINT', afterMs: 0 }]);
  });

  test('sends SIGTERM 7.5 s later to a stubborn one', async () => {
    const result = await run(['wait stubborn'], { cancel: { whenLine: /^waiting/ } });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGTERM', conclusion: 'cancelled' });
    expect(result.sent.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM']);
  });

  test('a step that never ends is killed and told apart from a result', async () => {
    await expect(run(['wait'], { timeoutMs: 500 })).rejects.toThrow('ran past 500 ms');
  });
});
