import { describe, expect, test } from '@jest/globals';
import { Tally } from '../../src/values/tally.ts';

const answer = { kind: 'answer' as const, latencyMs: 5 };

describe('a tally', () => {
  test('of nothing is no calls, for nothing', () => {
    expect(new Tally().total).toEqual({ calls: 0, cost_usd: 0 });
  });

  test('adds up answers: retries are calls, models and fingerprints are told once, in order', () => {
    const tally = new Tally();
    const usage = { input_tokens: 8, output_tokens: 2 };
    tally.count({
      attempts: 3,
      answer: { ...answer, usage, costUsd: 0.1, model: 'b', fingerprint: 'fp_2' },
    });
    tally.count({
      attempts: 1,
      answer: { ...answer, usage, costUsd: 0.2, model: 'a', fingerprint: 'fp_1' },
    });
    tally.count({
      attempts: 1,
      answer: { kind: 'embeddings', latencyMs: 1, costUsd: 0, model: 'b' },
    });
    expect(tally.total).toEqual({
      calls: 5,
      usage: { input_tokens: 16, output_tokens: 4 },
      cost_usd: expect.closeTo(0.3, 12),
      latency_ms: 11,
      models: ['a', 'b'],
      fingerprints: ['fp_1', 'fp_2'],
    });
  });

  test('an unknown price makes the sum unknown, for good', () => {
    const tally = new Tally();
    tally.count({ attempts: 1, answer: { ...answer, costUsd: 1 } });
    tally.count({ attempts: 1, answer: answer });
    tally.count({ attempts: 1, answer: { ...answer, costUsd: 1 } });
    expect(tally.total).toEqual({ calls: 3, latency_ms: 15 });
  });

  test('what was answered before is no call and costs nothing; whose answer it is stays known', () => {
    const tally = new Tally();
    tally.recall({ model: 'a', fingerprint: 'fp_1' });
    tally.count({ attempts: 1, answer: { ...answer, costUsd: 0.5, model: 'b' } });
    expect(tally.total).toEqual({
      calls: 1,
      cached: 1,
      cost_usd: 0.5,
      latency_ms: 5,
      models: ['a', 'b'],
      fingerprints: ['fp_1'],
    });
  });

  test('what could not be had was called, and costs nothing that is known', () => {
    const tally = new Tally();
    tally.count({ attempts: 6, answer: { kind: 'error' } });
    expect(tally.total).toEqual({ calls: 6, cost_usd: 0 });
    tally.count({ attempts: 1, answer: { ...answer, costUsd: 0.5 } });
    expect(tally.total).toMatchObject({ calls: 7, cost_usd: 0.5 });
  });

  test('what was paid for and could not be used is told, with the answer or without', () => {
    const tally = new Tally();
    const usage = { input_tokens: 8, output_tokens: 2 };
    const wasted = { usage, cost_usd: 0.25 };
    tally.count({ attempts: 2, answer: { kind: 'error' }, wasted });
    tally.count({ attempts: 2, answer: { ...answer, usage, costUsd: 0.5 }, wasted });
    expect(tally.total).toMatchObject({
      calls: 4,
      usage: { input_tokens: 24, output_tokens: 6 },
      cost_usd: 1,
    });
    tally.count({ attempts: 1, answer: { kind: 'error' }, wasted: { usage } });
    expect(tally.total).not.toHaveProperty('cost_usd');
  });
});
