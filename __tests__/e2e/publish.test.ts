import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Permissions } from '../loopback/tokens.ts';
import type { WorkflowRun } from '../loopback/state.ts';
import { workflowRunEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { stretchMs } from '../support/patience.ts';
import { toJsonLines } from '../support/run-cli.ts';

const FORK = { author: 'mallory', head: { id: 777, fullName: 'mallory/support-bot' } };
const ALL: Permissions = {
  actions: 'read',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};
const suiteOf = (name: string): string => `
suite: ${name}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { recorded: ../recorded/outputs.jsonl }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
`;
const FILES = {
  '.github/workflows/evals.yml': 'name: evals\n',
  'evals/configs/pr.yaml': suiteOf('first'),
  'evals/configs/second.yaml': suiteOf('second'),
  'evals/recorded/outputs.jsonl': toJsonLines([{ id: 'a', output: 'Hello!' }]),
  'evals/datasets/golden.jsonl': toJsonLines([{ id: 'a', input: 'hello', reference: 'Hello' }]),
};

let world: GatedWorld;
let empty: string;
const comments = (number: number): string[] =>
  world.github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
const pullOf = (number: number) => world.github.state.pulls.find((pull) => pull.number === number)!;
const statuses = (number: number): string[] =>
  world.github.state.statuses
    .filter(({ sha }) => sha === pullOf(number).head.sha)
    .map(({ context, state }) => `${context} ${state}`);

/** The event of a finished run, as GitHub would send it were the run like this. */
async function publish(
  run: WorkflowRun,
  { more = {}, ...options }: Parameters<GatedWorld['run']>[1] & { more?: object } = {},
): Promise<WorldRun> {
  const payload = workflowRunEvent(world.github, run);
  Object.assign(payload.workflow_run, more);
  return await world.run(
    {
      cwd: empty,
      event: { name: 'workflow_run', payload },
      sha: await world.git.sha('main'),
      ref: 'refs/heads/main',
      workflowFile: 'publish.yml',
    },
    { permissions: ALL, ...options, inputs: { command: 'publish', ...options.inputs } },
  );
}

beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'touchstone-no-checkout-'));
  world = await openWorld({ posts: 'when needed' });
  const both = ['evals/configs/pr.yaml', 'evals/configs/second.yaml'];
  const pushed = await world.push(await world.pinned(FILES, both));
  expect(pushed).toMatchObject({ exitCode: 0 });
  await world.pullRequest(1, { 'a.txt': 'a' }, FORK);
});
afterAll(async () => {
  await world.close();
  await rm(empty, { recursive: true });
});
afterEach(() => world.github.clearFaults());

describe('which pull request is meant', () => {
  test('not the one that the run’s own list names', async () => {
    await world.pullRequest(2, { 'b.txt': 'b' });
    const before = comments(2);
    const run = world.github.state.runs.find(({ headSha }) => headSha === pullOf(1).head.sha)!;
    const list = [{ number: 2, id: 2, head: {}, base: {} }];
    const result = await publish(run, { more: { pull_requests: list } });
    expect(result.exitCode).toBe(0);
    expect(comments(1)).toHaveLength(1);
    expect(comments(2)).toEqual(before);
    expect(statuses(1)).toEqual(['touchstone/first pending']);
  });

  test('closed meanwhile: nothing is written, and the job says so', async () => {
    pullOf(1).state = 'closed';
    const [before] = comments(1);
    const result = await publish(lastRunOf(1));
    pullOf(1).state = 'open';
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('it was closed, or merged');
    expect(comments(1)).toEqual([before]);
  });

  test('pushed to meanwhile: the newer run is published, this one is not', async () => {
    const old = lastRunOf(1);
    await world.pullRequest(1, { 'a.txt': 'newer' }, FORK);
    const result = await publish(old);
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('#1 has a newer commit');
    expect(statuses(1)).toEqual([]);
  });

  test('a run of another event is refused, and what is missing is said', async () => {
    const result = await publish({ ...lastRunOf(1), event: 'push' });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain("github.event.workflow_run.event == 'pull_request'");
  });
});

function lastRunOf(number: number): WorkflowRun {
  const branch = pullOf(number).head.ref;
  return world.github.state.runs.findLast(({ headBranch }) => headBranch === branch)!;
}

describe('a comment', () => {
  test('of an older run of this head never stands over a newer one’s', async () => {
    const older = lastRunOf(1);
    await world.rerun(1, { attempt: 1, id: 9000, ...FORK });
    await publish(lastRunOf(1));
    const [newer] = comments(1);
    expect(newer).toContain('"run":9000');
    const result = await publish(older);
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('a newer run has commented already');
    expect(comments(1)).toEqual([newer]);
  });

  test('is not made where none is wanted; the status is', async () => {
    await world.pullRequest(3, { 'c.txt': 'c' }, FORK);
    const result = await world.publish(3, { inputs: { comment: 'never' } });
    expect(result.exitCode).toBe(0);
    expect(comments(3)).toEqual([]);
    expect(statuses(3)).toEqual(['touchstone/first pending']);
  });

  test('of a workflow that the base does not have names none to start', async () => {
    await world.pullRequest(4, { 'd.txt': 'd' }, FORK);
    const run = { ...lastRunOf(4), path: '.github/workflows/evil.yml@refs/pull/4/merge' };
    expect((await publish(run)).exitCode).toBe(0);
    expect(comments(4)[0]).toContain('Actions → Run workflow');
    expect(comments(4)[0]).not.toContain('evil');
  });
});

describe('suites', () => {
  test('a glob names those of the base commit: one comment, a status each', async () => {
    const config = 'evals/configs/*.yaml';
    const brought = {
      'evals/configs/third.yaml': suiteOf('third'),
      'evals/recorded/outputs.jsonl': `${FILES['evals/recorded/outputs.jsonl']}\n`,
    };
    await world.pullRequest(5, brought, { ...FORK, inputs: { config } });
    expect((await world.publish(5, { inputs: { config } })).exitCode).toBe(0);
    expect(statuses(5)).toEqual(['touchstone/first pending', 'touchstone/second pending']);
    expect(comments(5)).toHaveLength(1);
    expect(comments(5)[0]).toContain('`touchstone/first`, `touchstone/second`');
    expect(comments(5)[0]!.match(/Says the fork’s own run/g)).toHaveLength(2);
    expect(comments(5)[0]).not.toContain('third');
  });

  test('that the base does not have: said', async () => {
    const result = await world.publish(5, { inputs: { config: 'evals/configs/third.yaml' } });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('has no suite at evals/configs/third.yaml');
  });
});

describe('what GitHub refuses', () => {
  test.each<[keyof Permissions, string]>([
    ['pull-requests', 'pull-requests: write'],
    ['statuses', 'statuses: write'],
    ['contents', 'contents: read'],
  ])('without `%s` the job fails and names it', async (name, told) => {
    const { [name]: _missing, ...permissions } = ALL;
    await world.pullRequest(6, { 'f.txt': name }, FORK);
    const result = await world.publish(6, { permissions });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain(told);
    expect(result.log).not.toContain('bug');
  });

  test('without `actions: read` there are no figures, and the rest is published', async () => {
    const { actions: _missing, ...permissions } = ALL;
    await world.pullRequest(7, { 'g.txt': 'g' }, FORK);
    expect((await world.publish(7, { permissions })).exitCode).toBe(0);
    expect(comments(7)[0]).toContain('needs `actions: read`');
    expect(statuses(7)).toEqual(['touchstone/first pending']);
  });

  test('the statuses cannot be read: none is set, for one may have been decided', async () => {
    await world.pullRequest(8, { 'h.txt': 'h' }, FORK);
    world.github.fail({ path: /\/status(es)?(\?|$)/ }, { answer: 404, times: 9 });
    const result = await world.publish(8);
    expect(result.exitCode).toBe(2);
    expect(statuses(8)).toEqual([]);
    expect(comments(8)).toEqual([]);
  });
});

test.each([
  ['the list of artifacts', /\/runs\/\d+\/artifacts/],
  ['an artifact', /\/artifacts\/\d+\/zip/],
])(
  'cancelled while it waits for %s: it ends at once, and a re-run publishes',
  async (what, path) => {
    world.github.state.comments.splice(0);
    // a change of the workflow is measured, so that there is an artifact to wait for
    await world.pullRequest(9, { '.github/workflows/x.yml': `# ${what}\n` }, FORK);
    world.github.fail({ path }, { answer: 'slow', delayMs: 60_000, times: 9 });
    const cancelled = await world.publish(9, {
      cancel: { whenLine: /status touchstone\/first: pending/ },
    });
    expect(cancelled.durationMs).toBeLessThan(stretchMs(10_000));
    expect(cancelled.sent.map(({ signal }) => signal)).toEqual(['SIGINT']);
    expect(cancelled).toMatchObject({ exitCode: 2, conclusion: 'cancelled' });
    expect(cancelled.log).toContain('publishing was interrupted');
    expect(comments(9)).toEqual([]);
    expect(statuses(9)).toEqual(['touchstone/first pending']);
    world.github.clearFaults();
    expect((await world.publish(9)).exitCode).toBe(0);
    expect(comments(9)).toHaveLength(1);
    expect(statuses(9)).toEqual(['touchstone/first pending']);
  },
);
