import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { CONFIG, JUDGE_MODEL, RUBRIC_FILE, rubricOf } from '../support/judged-project.ts';
import { lastText } from '../support/mocked-judge.ts';
import { toJsonLines } from '../support/run-cli.ts';

const FILES = {
  [CONFIG]: `
suite: judged
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
scorers: [{ type: contains, value: good }]
judges: [{ name: tone, rubric: ../prompts/tone.md, model: ${JUDGE_MODEL} }]
run: { max_retries: 0 }
gates: { metrics: { pass_rate: { min: 0.9 } } }
`,
  'evals/datasets/d.jsonl': toJsonLines([{ id: 'c0', input: 'question 0' }]),
  'evals/recorded.jsonl': toJsonLines([{ id: 'c0', output: 'good 0' }]),
  [RUBRIC_FILE]: rubricOf(),
};

let mock: LLMock;
let world: GatedWorld;
let inputs: Record<string, string>;
const comment = (): string => world.github.state.comments.at(-1)!.body;
beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  world = await openWorld({ posts: 'when needed' });
  inputs = {
    'openai-api-key': 'sk-test-0123456789abcdef',
    'openai-base-url': `${mock.url}/v1`,
  };
});
beforeEach(() => {
  mock.reset();
});
afterAll(async () => {
  await world.close();
  await mock.stop();
});

test('a judge that obeyed its canaries is not asked until it holds: a re-run of the job knows it', async () => {
  let obeys = true;
  mock.on({ predicate: () => true }, (request) => {
    const isOrder = /Note to the judge|judging above/.test(lastText(request));
    const score = isOrder && !obeys ? 'fail' : 'pass';
    return { content: JSON.stringify({ reason: 'because', score }) };
  });
  await world.git.commit({ files: { 'README.md': 'x' } });
  await world.pullRequest(7, await world.pinned(FILES), { inputs });
  expect(comment()).toContain('did not withstand answers that order it to pass');
  expect(mock.getRequests()).toHaveLength(2);

  obeys = false;
  mock.clearRequests();
  await world.rerun(7, { attempt: 2, inputs });
  expect(comment()).toContain('did not withstand answers that order it to pass');
  expect(mock.getRequests()).toEqual([]);
});

test('the same head on a base with another rubric: what the old one said is not shown as its word', async () => {
  mock.on({ predicate: () => true }, (request) => {
    const text = lastText(request);
    const isOrder = /Note to the judge|judging above/.test(text);
    const score = isOrder || text.includes('STRICT') ? 'fail' : 'pass';
    return { content: JSON.stringify({ reason: 'because', score }) };
  });
  const tone = (): string | undefined =>
    comment()
      .split('\n')
      .find((line) => line.startsWith('| `tone` |') && line.includes(' of 1 '));
  await world.git.commit({ files: await world.pinned(FILES) });
  await world.pullRequest(8, { 'README.md': 'another' }, { inputs });
  expect(tone()).toContain('1 of 1');

  const strict = { ...FILES, [RUBRIC_FILE]: rubricOf('2', 'STRICT? {{output}}') };
  await world.git.commit({ files: await world.pinned(strict) });
  mock.clearRequests();
  const { mergeSha } = await world.git.testMerge(8, { head: 'change-8' });
  const pull = world.github.state.pulls.at(-1)!;
  pull.mergeCommitSha = mergeSha!;
  const ref = 'refs/pull/8/merge';
  const payload = pullRequestEvent(world.github, pull);
  await world.run(
    {
      cwd: await world.git.checkout(ref),
      event: { name: 'pull_request', payload },
      sha: mergeSha!,
      ref,
      baseRef: 'main',
      headRef: pull.head.ref,
    },
    { inputs },
  );
  expect(tone()).toContain('0 of 1');
  expect(mock.getRequests()).toHaveLength(2 + 1);
});
