import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const FORK = { author: 'mallory', head: { id: 777, fullName: 'mallory/support-bot' } };
const CONTEXT = 'touchstone/chat';

const FILES: Record<string, string> = {
  '.github/workflows/evals.yml': 'name: evals\n',
  'evals/prompts/answer.txt': 'Answer kindly: {{input}}',
  'evals/configs/pr.yaml': `
suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target:
  openai: { model: gpt-4o-mini-2024-07-18, temperature: 0, prompt: { path: ../prompts/answer.txt } }
  deterministic: true
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { max_retries: 0 }
`,
  'evals/datasets/d.jsonl': toJsonLines(
    Array.from({ length: 8 }, (_, index) => ({
      id: `case-${index}`,
      input: `question ${index}`,
      reference: 'kind',
      ...(index === 0 && { tags: ['critical'] }),
    })),
  ),
};

let mock: LLMock;
let world: GatedWorld;
const withSecret = (): { inputs: Record<string, string>; secrets: string[] } => ({
  inputs: { 'openai-api-key': KEY, 'openai-base-url': `${mock.url}/v1` },
  secrets: [KEY],
});
const headOf = (number: number): string =>
  world.github.state.pulls.find((pull) => pull.number === number)!.head.sha;
const statuses = (number: number): string[] =>
  world.github.state.statuses
    .filter(({ sha, context }) => sha === headOf(number) && context === CONTEXT)
    .map(({ state }) => state);
const comments = (number: number): string[] =>
  world.github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);

beforeAll(async () => {
  mock = await LLMock.create({ port: 0 });
  mock.on({ predicate: () => true }, { content: 'a kind answer' });
  world = await openWorld();
  const pushed = await world.push(await world.pinned(FILES), withSecret());
  expect(pushed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
});
afterAll(async () => {
  await world.close();
  await mock.stop();
});
beforeEach(() => mock.clearRequests());

describe('a pull request of a fork whose target needs a key', () => {
  const warm = { 'evals/prompts/answer.txt': 'Answer warmly: {{input}}' };

  test('its own job: error, nothing is called, and what a maintainer does is said', async () => {
    const result = await world.pullRequest(1, warm, FORK);
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.summary).toContain(
      'needs a maintainer run: the target (gpt-4o-mini-2024-07-18) needs an API key',
    );
    expect(result.summary).toContain('gh workflow run evals.yml -f pr-number=1');
    expect(mock.getRequests()).toEqual([]);
    expect(comments(1)).toEqual([]);
    expect(statuses(1)).toEqual([]);
  });

  test('what it would do to the policy is shown all the same: in its own job and by publish', async () => {
    const loose = FILES['evals/configs/pr.yaml']!.replace(
      'run: {',
      'gates: { critical: { tags: ["<img src=x>"] }, metrics: { pass_rate: { max_drop: 0.5 } } }\nrun: {',
    );
    const files = await world.pinned({ ...FILES, 'evals/configs/pr.yaml': loose });
    const own = await world.pullRequest(41, files, FORK);
    await world.publish(41);
    for (const text of [own.summary, comments(41).join()]) {
      expect(text).toContain('eeds a maintainer run');
      expect(text).toContain('### Policy changes');
      expect(text).toContain(
        '- `chat`: `gates.metrics.pass_rate.max_drop`: `0.02` → `0.5` (⚠️ loosened)',
      );
      expect(text).toContain('&#60;img src=x&#62;');
      expect(text).not.toContain('<img');
    }
    expect(mock.getRequests()).toEqual([]);
  });

  test.each([
    ['contents', 'contents: read'],
    ['pull-requests', 'pull-requests: write'],
    ['statuses', 'statuses: write'],
  ])('publish without the permission `%s` names it as the cure', async (left, named) => {
    const all = { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' };
    const permissions = Object.fromEntries(Object.entries(all).filter(([key]) => key !== left));
    await world.pullRequest(42, warm, FORK);
    const { summary, exitCode } = await world.publish(42, { permissions });
    expect(exitCode).toBe(2);
    expect(summary).toContain(`→ give the job the permission \`${named}\``);
    expect(summary).not.toContain('→ re-run this job');
  });

  test('publish: the status waits, and the comment says for what', async () => {
    const result = await world.publish(1);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'error' } });
    expect(statuses(1)).toEqual(['pending']);
    expect(world.github.state.statuses.at(-1)).toMatchObject({
      description: 'onto main: needs a maintainer run',
    });
    expect(comments(1)).toHaveLength(1);
    expect(comments(1)[0]).toContain('Needs a maintainer run');
    expect(comments(1)[0]).toContain('gh workflow run evals.yml -f pr-number=1');
    expect(comments(1)[0]).toContain('`touchstone/chat`');
  });

  test('the maintainer’s run decides: the verdict as status on the head, in the same comment', async () => {
    const result = await world.dispatch({ pr: 1 }, withSecret());
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(mock.getRequests()).toHaveLength(8);
    expect(statuses(1)).toEqual(['pending', 'success']);
    expect(comments(1)).toHaveLength(1);
    expect(comments(1)[0]).toContain('No regression');
  });

  test('a re-run of the fork’s own job takes nothing back', async () => {
    await world.rerun(1, { attempt: 2, ...FORK });
    const result = await world.publish(1);
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('has decided at this commit');
    expect(statuses(1)).toEqual(['pending', 'success']);
    expect(comments(1)[0]).toContain('No regression');
  });

  test('nor does what is waited for onto another branch', async () => {
    const all = world.github.state.statuses;
    const description = 'onto mid: needs a maintainer run';
    all.push({ ...all.at(-1)!, state: 'pending', description });
    expect((await world.publish(1)).log).toContain('has decided at this commit');
    expect(all.pop()).toMatchObject({ description });
  });

  test('a new push waits again', async () => {
    const decided = headOf(1);
    await world.pullRequest(1, { 'evals/prompts/answer.txt': 'Be rude: {{input}}' }, FORK);
    expect(headOf(1)).not.toBe(decided);
    expect(statuses(1)).toEqual([]);
    expect((await world.publish(1)).exitCode).toBe(0);
    expect(statuses(1)).toEqual(['pending']);
    expect(comments(1)).toHaveLength(1);
    expect(comments(1)[0]).toContain('Needs a maintainer run');
  });

  test('no secret is anywhere that a stranger reads', () => {
    const { state } = world.github;
    const published = [...state.comments, ...state.statuses];
    expect(JSON.stringify(published)).not.toContain(KEY);
    for (const { content } of state.blobs.values()) expect(content.includes(KEY)).toBe(false);
  });
});

describe('what the job finds without a secret', () => {
  test('a dataset that does not match the lock is told beside', async () => {
    const edited = FILES['evals/datasets/d.jsonl']!.replace('question 3', 'question three');
    const result = await world.pullRequest(2, { 'evals/datasets/d.jsonl': edited }, FORK);
    expect(result.exitCode).toBe(2);
    expect(result.summary).toContain('2 problems to mend first');
    expect(result.summary).toContain('needs a maintainer run');
    expect(result.summary).toContain('touchstone pin');
    expect(mock.getRequests()).toEqual([]);
  });

  test('Dependabot’s pull request too, and the way that it has beside', async () => {
    const dependabot = { author: 'dependabot[bot]' };
    const result: WorldRun = await world.pullRequest(3, { 'package.json': '{}' }, dependabot);
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.summary).toContain('Dependabot secrets');
    expect(mock.getRequests()).toEqual([]);
    expect((await world.publish(3)).exitCode).toBe(0);
    expect(statuses(3)).toEqual(['pending']);
    const decided = await world.dispatch({ pr: 3 }, withSecret());
    expect(decided.exitCode).toBe(0);
    expect(statuses(3)).toEqual(['pending', 'success']);
  });

  test('under a gate that another repository pins, only what can be done there is told', async () => {
    const pinned = {
      env: {
        GITHUB_WORKFLOW_REF:
          'octo-org/policies/.github/workflows/touchstone-gate.yml@refs/heads/main',
      },
      inputs: { 'baseline-workflow': 'evals.yml' },
    };
    const stranger = await world.pullRequest(5, { 'a.txt': 'b' }, { ...FORK, ...pinned });
    expect(stranger.summary).toContain('pushes its branch to this repository');
    const dependabot = { author: 'dependabot[bot]', ...pinned };
    const update = await world.pullRequest(6, { 'package.json': '[]' }, dependabot);
    expect(update.summary).toContain('Dependabot secrets, and re-runs the job');
    for (const { exitCode, summary } of [stranger, update]) {
      expect(exitCode).toBe(2);
      expect(summary).toContain('lies in another repository');
      expect(summary).not.toMatch(/gh workflow run|Run workflow/);
    }
  });

  test('a colleague’s pull request without a key is still told of the key', async () => {
    const result = await world.pullRequest(4, { 'a.txt': 'a' });
    expect(result.exitCode).toBe(2);
    expect(result.summary).not.toContain('maintainer');
    expect(result.summary).toContain('openai-api-key');
    const published = await world.publish(4);
    expect(published.exitCode).toBe(0);
    expect(published.log).toContain('is of this repository');
  });
});
