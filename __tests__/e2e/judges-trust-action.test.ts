import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  world = await openWorld();
}, 60_000);
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
  const inputs = {
    'openai-api-key': 'sk-test-0123456789abcdef',
    'openai-base-url': `${mock.url}/v1`,
  };
  await world.git.commit({ files: { 'README.md': 'x' } });
  const comment = (): string => world.github.state.comments.at(-1)!.body;
  await world.pullRequest(7, await world.pinned(FILES), { inputs });
  expect(comment()).toContain('passed an answer that ordered it to');
  expect(mock.getRequests()).toHaveLength(2);

  obeys = false;
  mock.clearRequests();
  await world.rerun(7, { attempt: 2, inputs });
  expect(comment()).toContain('passed an answer that ordered it to');
  expect(mock.getRequests()).toEqual([]);
});
