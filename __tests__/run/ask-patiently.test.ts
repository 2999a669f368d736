import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askPatiently } from '../../src/run/ask-patiently.ts';
import { fakeClock } from '../builders/fake-clock.ts';

type Ending = { kind: 'answer' } | { kind: 'error'; retry: boolean; retryAfterMs?: number };

const busy: Ending = { kind: 'error', retry: true };

function run(
  endings: readonly Ending[],
  maxRetries: number,
  signal = new AbortController().signal,
) {
  const clock = fakeClock();
  let asked = 0;
  const ask = async (): Promise<Ending> => endings[asked++] ?? { kind: 'answer' };
  const result = askPatiently(ask, { maxRetries, clock, signal });
  return { clock, result, askedTimes: () => asked };
}

const ending = fc.oneof(
  fc.constant<Ending>({ kind: 'answer' }),
  fc.record<Ending & { kind: 'error' }>(
    {
      kind: fc.constant('error'),
      retry: fc.boolean(),
      retryAfterMs: fc.integer({ min: 0, max: 300_000 }),
    },
    { requiredKeys: ['kind', 'retry'] },
  ),
);

describe('askPatiently', () => {
  test('never asks more than once and max_retries, nor after an answer, nor waits without asking again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ending), fc.nat(6), async (endings, maxRetries) => {
        const { clock, result, askedTimes } = run(endings, maxRetries);
        const { answer, attempts } = await result;
        expect(attempts).toBe(askedTimes());
        expect(attempts).toBeLessThanOrEqual(maxRetries + 1);
        expect(clock.slept).toHaveLength(attempts - 1);
        expect(endings.slice(0, attempts - 1)).not.toContainEqual({ kind: 'answer' });
        expect(answer).toEqual(endings[attempts - 1] ?? { kind: 'answer' });
        for (const ms of clock.slept) expect(ms).toBeLessThanOrEqual(120_000);
      }),
    );
  });

  test('waits no longer than half a minute of its own accord', async () => {
    const { clock, result } = run(
      Array.from({ length: 9 }, () => busy),
      9,
    );
    await result;
    expect(clock.slept).toEqual([375, 750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
  });

  test('a run that is stopped while it waits does not ask again', async () => {
    const controller = new AbortController();
    const clock = fakeClock();
    const stopping = {
      ...clock,
      sleep: async () => controller.abort(),
    };
    let asked = 0;
    const ask = async (): Promise<Ending> => {
      asked += 1;
      return busy;
    };
    const patience = { maxRetries: 5, clock: stopping, signal: controller.signal };
    expect(await askPatiently(ask, patience)).toEqual({ answer: busy, attempts: 1 });
    expect(asked).toBe(1);
  });
});
