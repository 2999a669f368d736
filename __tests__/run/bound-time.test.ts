import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { boundTime, causeOf } from '../../src/run/bound-time.ts';
import { handClock } from '../builders/hand-clock.ts';
import { runSettings } from '../builders/run-settings.ts';

const clock = systemClock;
const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

describe('the time of a run in batches', () => {
  test('ends while its calls wait, and says why', async () => {
    const run = runSettings({ batch: true, budget: { minutes: 0.001 } });
    const time = boundTime(new AbortController().signal, { run, purpose: 'decide', clock });
    await ended(time.signal);
    expect(causeOf(time.signal)).toEqual({
      reason: 'time',
      message: 'the budget of 0.001 minutes is used up',
    });
    await time.close();
  });

  test('of a baseline run is what that may take', async () => {
    const run = runSettings({ batch: true, baseline_trials: 5, budget: { minutes: 0.0005 } });
    const time = boundTime(new AbortController().signal, { run, purpose: 'record', clock });
    await ended(time.signal);
    expect(causeOf(time.signal).message).toContain('0.0025 minutes');
  });

  test('a run that is interrupted before is one', async () => {
    const user = new AbortController();
    const run = runSettings({ batch: true });
    const time = boundTime(user.signal, { run, purpose: 'decide', clock });
    user.abort();
    expect(time.signal.aborted).toBe(true);
    expect(causeOf(time.signal).reason).toBe('interrupted');
    await time.close();
  });

  test('once it is closed nothing ends any more', async () => {
    const run = runSettings({ batch: true, budget: { minutes: 0.001 } });
    const time = boundTime(new AbortController().signal, { run, purpose: 'decide', clock });
    await time.close();
    await clock.sleep(120);
    expect(time.signal.aborted).toBe(false);
  });
});

test('without batches calls end by themselves: only who waits hears that the time is up', async () => {
  const hand = handClock();
  const { signal } = new AbortController();
  const run = runSettings({ budget: { minutes: 2 } });
  const time = boundTime(signal, { run, purpose: 'decide', clock: hand });
  expect(time.signal).toBe(signal);
  await hand.pass(119_999);
  expect(time.waits.aborted).toBe(false);
  await hand.pass(1);
  expect(time.waits.aborted).toBe(true);
  expect(causeOf(time.waits).reason).toBe('time');
  expect(time.signal.aborted).toBe(false);
  await time.close();
});
