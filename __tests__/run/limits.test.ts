import { describe, expect, test } from '@jest/globals';
import type { Output, Trial } from '../../src/domain/run.ts';
import { Limits } from '../../src/run/limits.ts';

function trialOf(output: Output, costUsd?: number): Trial {
  return {
    case: 'a',
    case_hash: 'h',
    expectation_hash: 'e',
    trial: 1,
    tags: [],
    output,
    scores: [],
    attempts: 1,
    ...(output.usage && { usage: output.usage }),
    ...(costUsd !== undefined && { cost_usd: costUsd }),
  };
}

const answer: Output = { output: 'hi' };
const dead: Output = { output: null, error: { kind: 'error', message: '401 bad key' } };

function runOf(limits: Limits, trials: Trial[]): ReturnType<Limits['start']> {
  for (const trial of trials) {
    const stop = limits.start(0);
    if (stop) return stop;
    limits.finish(trial);
  }
  return limits.start(0);
}

describe('the breaker', () => {
  test('ten equal endings from the first on stop the run', () => {
    const stop = runOf(new Limits({ minutes: 1 }, 0), Array(10).fill(trialOf(dead)));
    expect(stop).toEqual({
      reason: 'breaker',
      message: 'the target fails on every case: 401 bad key',
    });
  });

  test('also where the tenth was the last that was planned', () => {
    const limits = new Limits({ minutes: 1 }, 0);
    for (let trial = 1; trial <= 10; trial += 1) {
      expect(limits.findDead()).toBeUndefined();
      limits.start(0);
      limits.finish(trialOf(dead));
    }
    expect(limits.findDead()).toMatchObject({ reason: 'breaker' });
  });

  test.each([
    ['nine', Array(9).fill(dead)],
    ['one answer among them', [...Array(5).fill(dead), answer, ...Array(20).fill(dead)]],
    [
      'another message among them',
      [
        ...Array(5).fill(dead),
        { output: null, error: { kind: 'error', message: 'other' } },
        ...Array(20).fill(dead),
      ],
    ],
  ])('%s do not', (_, outputs: Output[]) => {
    expect(
      runOf(
        new Limits({ minutes: 1 }, 0),
        outputs.map((output) => trialOf(output)),
      ),
    ).toBeUndefined();
  });
});

describe('the budget', () => {
  test('a bound on what is spent waits for the first call, which tells what one spends', () => {
    const limits = new Limits({ minutes: 1, tokens: 10 }, 0);
    expect(limits.isBlind).toBe(true);
    limits.start(0);
    expect(limits.isBlind).toBe(true);
    limits.finish(trialOf(answer));
    expect(limits.isBlind).toBe(false);
    expect(new Limits({ minutes: 1 }, 0).isBlind).toBe(false);
  });

  test('an unknown price is a fault also when nothing further was planned', () => {
    const limits = new Limits({ minutes: 1, usd: 10 }, 0);
    limits.start(0);
    expect(limits.findUnpriced()).toBeUndefined();
    limits.finish(trialOf({ ...answer, model: 'mystery' }));
    expect(limits.findUnpriced()?.message).toContain('what mystery costs is unknown');
  });

  test('stops before the call that would exceed it', () => {
    const limits = new Limits({ minutes: 1, usd: 1 }, 0);
    let calls = 0;
    while (!limits.start(0)) {
      limits.finish(trialOf(answer, 0.3));
      calls += 1;
    }
    expect(calls).toBe(3);
    expect(limits.start(0)).toEqual({ reason: 'budget', message: 'the budget of $1 is used up' });
  });

  test('counts the calls in flight', () => {
    const limits = new Limits({ minutes: 1, usd: 1 }, 0);
    limits.start(0);
    limits.finish(trialOf(answer, 0.3));
    expect([limits.start(0), limits.start(0), limits.start(0)?.reason]).toEqual([
      undefined,
      undefined,
      'budget',
    ]);
  });

  test('an unknown price never counts as 0', () => {
    const limits = new Limits({ minutes: 1, usd: 1 }, 0);
    limits.start(0);
    limits.finish(trialOf({ output: 'hi', model: 'mystery-1' }));
    expect(limits.start(0)?.message).toContain('what mystery-1 costs is unknown');
  });

  test('counts tokens', () => {
    const usage = { input_tokens: 60, output_tokens: 40 };
    const stop = runOf(
      new Limits({ minutes: 1, tokens: 250 }, 0),
      Array(9).fill(trialOf({ ...answer, usage })),
    );
    expect(stop?.message).toBe('the budget of 250 tokens is used up');
  });

  test('cached trials cost nothing', () => {
    const cached: Trial = { ...trialOf(answer, 5), cached: true };
    expect(runOf(new Limits({ minutes: 1, usd: 1 }, 0), Array(9).fill(cached))).toBeUndefined();
  });

  test('minutes run out', () => {
    expect(new Limits({ minutes: 2 }, 0).start(120_000)).toMatchObject({ reason: 'time' });
  });
});
