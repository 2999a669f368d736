import { expect, test } from '@jest/globals';
import type { Score, Trial } from '../../src/domain/run.ts';
import { readFigures } from '../../src/run/trial-figures.ts';

const PRICED: Partial<Trial> = {
  usage: { input_tokens: 90, output_tokens: 10 },
  cost_usd: 0.25,
  latency_ms: 400,
};
const judged = (costUsd?: number): Score => ({
  name: 'helpful',
  type: 'rubric',
  by: 'judge',
  status: 'scored',
  value: 1,
  pass: true,
  reason: 'because',
  asked: {
    digest: 'd',
    calls: 2,
    usage: { input_tokens: 40, output_tokens: 10 },
    latency_ms: 200,
    ...(costUsd !== undefined && { cost_usd: costUsd }),
  },
});

function trialOf(more: Partial<Trial>): Trial {
  return {
    case: 'a',
    case_hash: 'h',
    expectation_hash: 'e',
    trial: 1,
    tags: [],
    output: { output: 'hi' },
    scores: [],
    attempts: 1,
    ...more,
  };
}

async function* stream(trials: readonly Partial<Trial>[]): AsyncGenerator<Trial> {
  for (const more of trials) yield trialOf(more);
}

const figuresOf = (
  trials: readonly Partial<Trial>[],
  prices: Parameters<typeof readFigures>[1] = {},
) =>
  readFigures(
    { run: { target: { kind: 'openai', model: 'm' } }, trials: () => stream(trials) },
    prices,
  );

test('what batches answered is told at the price of calls that are made one by one', async () => {
  const { latency_ms: _, ...batched } = PRICED;
  const score = judged(0.5);
  const { latency_ms: __, ...asked } = score.asked!;
  const trials = [{ ...batched, scores: [{ ...score, asked }] }];
  expect(await figuresOf(trials)).toEqual({
    model: 'm',
    target: { tokens: 100, cost_usd: 0.5 },
    judges: { tokens: 50, cost_usd: 1 },
  });
  const own = { m: { input: 1, output: 1, batch_factor: 0.25, as_of: '2026-11-01' } };
  expect((await figuresOf(trials, own))?.target.cost_usd).toBe(1);
});

test('means over what was answered; a judge’s over all trials, asked or not', async () => {
  const unmeasured = {
    output: { output: null, error: { kind: 'error' as const, message: '503' } },
  };
  const figures = await figuresOf([
    { ...PRICED, scores: [judged(0.5)] },
    unmeasured,
    { ...PRICED, cost_usd: 0.75 },
  ]);
  expect(figures).toEqual({
    model: 'm',
    target: { tokens: 100, cost_usd: 0.5, latency_ms: 400 },
    judges: { tokens: 25, cost_usd: 0.25, latency_ms: 100 },
  });
});

test('one price that is unknown makes the cost unknown, and not less', async () => {
  const { cost_usd: _, ...unpriced } = PRICED;
  const figures = await figuresOf([
    { ...PRICED, scores: [judged(0.5)] },
    { ...unpriced, scores: [judged()] },
  ]);
  expect(figures?.target).toEqual({ tokens: 100, latency_ms: 400 });
  expect(figures?.judges).not.toHaveProperty('cost_usd');
});

test('of a run in which nothing was answered nothing is known', async () => {
  expect(await figuresOf([])).toBeUndefined();
});
