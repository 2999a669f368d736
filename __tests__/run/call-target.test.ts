import { describe, expect, test } from '@jest/globals';
import type { Target, TargetAnswer } from '../../src/ports.ts';
import { callTarget } from '../../src/run/call-target.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';

const good: TargetAnswer = { kind: 'answer', output: { output: 'hi' } };
const busy: TargetAnswer = { kind: 'error', message: '503', code: 'http-503', retry: true };
const request = { case: { id: 'a', input: 'x' }, trial: 1 };

function targetOf(answers: TargetAnswer[]): Target {
  return {
    facts: { kind: 'http', digests: {}, digest: '', deterministic: false },
    answer: () => Promise.resolve(answers.shift()!),
    close: () => Promise.resolve(),
  };
}

function call(
  answers: TargetAnswer[],
  { maxRetries = 5, signal = new AbortController().signal } = {},
) {
  const clock = fakeClock();
  const result = callTarget(targetOf(answers), request, {
    maxRetries,
    clock,
    signal,
    turns: freeTurns(clock),
  });
  return { clock, result };
}

describe('callTarget', () => {
  test('asks again after an error that may pass, waiting longer each time', async () => {
    const { clock, result } = call([busy, busy, busy, good]);
    await expect(result).resolves.toEqual({ answer: good, attempts: 4 });
    expect(clock.slept).toEqual([375, 750, 1500]);
  });

  test('waits as long as the provider says', async () => {
    const { clock, result } = call([{ ...busy, retryAfterMs: 7000 }, good]);
    await expect(result).resolves.toMatchObject({ attempts: 2 });
    expect(clock.slept).toEqual([7000]);
  });

  test('a provider that wants more than two minutes is down', async () => {
    const { clock, result } = call([{ ...busy, retryAfterMs: 3_600_000 }]);
    await expect(result).resolves.toMatchObject({ attempts: 1, answer: { kind: 'error' } });
    expect(clock.slept).toEqual([]);
  });

  test('gives up after max_retries', async () => {
    const { result } = call([busy, busy, busy], { maxRetries: 2 });
    await expect(result).resolves.toEqual({ answer: busy, attempts: 3 });
  });

  test.each<TargetAnswer>([
    { kind: 'failed', message: 'threw', code: 'threw' },
    { kind: 'error', message: '401', code: 'http-401', retry: false },
  ])('does not ask again: %j', async (answer) => {
    const { result } = call([answer]);
    await expect(result).resolves.toEqual({ answer, attempts: 1 });
  });

  test('an interrupted run does not wait', async () => {
    const { clock, result } = call([busy], { signal: AbortSignal.abort() });
    await expect(result).resolves.toMatchObject({ attempts: 1 });
    expect(clock.slept).toEqual([]);
  });
});
