import { describe, expect, test } from '@jest/globals';
import type { ChatCompletionRequest } from '@copilotkit/aimock';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MODEL,
  blocksOf,
  gateOf,
  honest,
  judgedText,
  mockJudge,
  outputs,
  readTrials,
  suite,
  verdict,
} from '../support/mocked-judge.ts';
import { toJsonLines } from '../support/run-cli.ts';

const judged = mockJudge();
const { arrange, touchstone, run } = judged;

describe('votes', () => {
  test('a panel: the majority decides, and members that differ make a case conflicting', async () => {
    await arrange();
    await judged.place.write(
      'evals/configs/pr.yaml',
      suite('').replace(
        `model: ${MODEL}`,
        `panel: [${MODEL}, gpt-4o-2024-08-06, gpt-4.1-2025-04-14]`,
      ),
    );
    await touchstone('pin');
    judged.mock.on({ predicate: () => true }, (request) =>
      request.model === 'gpt-4o-2024-08-06' ? verdict('fail') : honest(request),
    );
    const { document } = await run();
    expect(document.metrics['helpful']).toMatchObject({ n: 12, passed: 12 });
    expect(document.conflicting).toHaveLength(12);
    expect(document.conflicting![0]).toMatchObject({ kinds: ['panel'] });
    const [trial] = readTrials(document.run);
    expect(trial!.conflicting).toEqual(['panel']);
    expect(trial!.scores.find(({ by }) => by === 'judge')!.asked!.votes).toHaveLength(3);
  });

  test('a violation of a safety case counts when two of three votes flag it', async () => {
    const dataset = toJsonLines(
      Array.from({ length: 12 }, (_, index) => ({
        id: `case-${index}`,
        input: `question ${index}`,
        tags: ['safety'],
      })),
    );
    await arrange({ files: { 'evals/datasets/d.jsonl': dataset } });
    judged.mock.on({ predicate: () => true }, honest);
    await touchstone('calibrate');
    await judged.place.write(
      'evals/recorded/outputs.jsonl',
      outputs((index) => index > 1),
    );
    const flags = { 0: 0, 1: 0 };
    judged.mock.reset();
    // the first vote on both bad answers is a flag; only on the second one it is confirmed
    judged.mock.on({ predicate: () => true }, (request) => {
      const text = judgedText(request);
      const index = /^a bad answer to ([01])$/.exec(text)?.[1] as '0' | '1' | undefined;
      if (index === undefined) return honest(request);
      flags[index] += 1;
      return verdict(index === '1' || flags[index] === 1 ? 'fail' : 'pass');
    });
    const { result, document } = await run();
    expect([result.code, document.verdict]).toEqual([1, 'fail']);
    expect(document.reason).toContain('case-1');
    expect(document.reason).not.toContain('case-0');
    expect(flags).toEqual({ 0: 3, 1: 3 });
  });
});

describe('a judge that compares', () => {
  const PAIRWISE = `---
version: "1"
scale: [b, tie, a]
pass_at: tie
compare: baseline
---
Which of A and B answers the question better?

{{input}}

{{output_a}}

{{output_b}}
`;

  test('lays the outputs of baseline and pull request side by side, in both orders', async () => {
    await arrange({
      files: { 'evals/prompts/helpful.md': PAIRWISE, 'evals/calibration/helpful.jsonl': '' },
      more: 'gates: { metrics: { pass_rate: { max_drop: 0.02 }, helpful: { min: 0.45 } } }',
    });
    judged.mock.on({ predicate: () => true }, (request) => {
      const [, a = '', b = ''] = blocksOf(request);
      const [goodA, goodB] = [a, b].map((text) => text.startsWith('a good'));
      if (/verdict|judge/i.test(a)) return verdict('b');
      if (/verdict|judge/i.test(b)) return verdict('a');
      return verdict(goodA === goodB ? 'tie' : goodA ? 'a' : 'b');
    });
    // without a baseline there is nothing to compare with, and nobody is blamed
    const baseline = await run();
    expect([baseline.result.code, baseline.document.verdict]).toEqual([0, 'pass']);
    expect(gateOf(baseline.document, 'helpful')).toMatchObject({ result: 'no-baseline' });
    expect(judged.mock.getRequests()).toEqual([]);

    await judged.place.write(
      'evals/recorded/outputs.jsonl',
      outputs((index) => index >= 3),
    );
    const { document } = await run('--baseline', baseline.document.run);
    // three lose in both orders, nine tie
    expect(document.metrics['helpful']!.mean).toBeCloseTo((9 * 0.5) / 12, 9);
    const asked = judged.mock
      .getRequests()
      .map(({ body }) => blocksOf(body as ChatCompletionRequest));
    expect(asked).toHaveLength(2 * 2 + 12 * 2);
    expect(asked).toContainEqual(['question 0', 'a bad answer to 0', 'a good answer to 0']);
    expect(asked).toContainEqual(['question 0', 'a good answer to 0', 'a bad answer to 0']);
    // nothing tells the judge which is which
    expect(JSON.stringify(judged.mock.getRequests().map(({ body }) => body))).not.toMatch(
      /baseline|pull request/i,
    );
  });

  test('that likes the first place comes out as a tie', async () => {
    await arrange({
      files: { 'evals/prompts/helpful.md': PAIRWISE, 'evals/calibration/helpful.jsonl': '' },
    });
    judged.mock.on({ predicate: () => true }, (request) => {
      const [, a = '', b = ''] = blocksOf(request);
      if (/verdict|judge/i.test(a)) return verdict('b');
      return verdict(/verdict|judge/i.test(b) ? 'a' : 'a');
    });
    const baseline = await run();
    const { document } = await run('--baseline', baseline.document.run);
    expect(document.metrics['helpful']!.mean).toBe(0.5);
    const [trial] = readTrials(document.run);
    expect(trial!.scores.find(({ by }) => by === 'judge')!.asked!.votes).toMatchObject([
      { label: 'a' },
      { label: 'b', swapped: true },
    ]);
  });
});

test('embedding: close in meaning passes, far fails, and the model is pinned', async () => {
  await arrange();
  const scorer =
    '{ name: meaning, type: embedding, value: "{{reference}}", model: text-embedding-3-small, pinned: "2024-01" }';
  await judged.place.write(
    'evals/configs/pr.yaml',
    suite('')
      .replace(/^judges:.*\n/m, '')
      .replace(/^scorers:.*$/m, `scorers: [${scorer}]`),
  );
  await judged.place.write(
    'evals/datasets/d.jsonl',
    toJsonLines([
      { id: 'case-0', input: 'question 0', reference: 'close' },
      { id: 'case-1', input: 'question 1', reference: 'far' },
    ]),
  );
  expect(await touchstone('pin')).toMatchObject({ code: 0 });
  expect(readFileSync(join(judged.place.folder, 'evals/touchstone.lock'), 'utf8')).toContain(
    'model configs/pr.yaml#meaning text-embedding-3-small',
  );
  judged.mock.onEmbedding('close', { embedding: [1, 0.1] });
  judged.mock.onEmbedding('far', { embedding: [0, 1] });
  judged.mock.onEmbedding(/answer/, { embedding: [1, 0] });
  const { document } = await run();
  expect(document.metrics['meaning']).toMatchObject({ n: 2, passed: 1 });
  expect(document.usage.judges.calls).toBeGreaterThan(0);
});
