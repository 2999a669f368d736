import { expect } from '@jest/globals';

const TIMES = 4;
const ROUNDS = 5;
/** Linear work takes 4 times as long on 4 times as much, quadratic work 16 times. */
const MOST_GROWTH = 9;

/** The system may count in ticks of 4 ms: shorter work is done as often as it takes. */
const LEAST_MS = 25;

/** Work that is ready to be done: what it is done on was made beforehand. */
type Work = () => unknown;

/**
 * Expects work on `amount` to grow in about a straight line: four times as much of it may take nine times as long.
 * Both are done in this process, in turns, and the best of a few rounds counts, so that a slow or busy machine changes
 * nothing.
 */
export async function expectLinear(
  amount: number,
  prepare: (amount: number) => Work | Promise<Work>,
): Promise<void> {
  const [small, large] = [await prepare(amount), await prepare(TIMES * amount)];
  // the first round is for the compiler
  await costOf(small);
  const least = { small: Infinity, large: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    least.small = Math.min(least.small, await costOf(small));
    least.large = Math.min(least.large, await costOf(large));
    if (least.large < MOST_GROWTH * least.small) return;
  }
  expect(least.large / least.small).toBeLessThan(MOST_GROWTH);
}

/** Milliseconds of CPU of this thread that the work takes: what else the machine does is not counted. */
async function costOf(work: Work): Promise<number> {
  const before = process.threadCpuUsage();
  let spentMs = 0;
  let times = 0;
  while (spentMs < LEAST_MS) {
    await work();
    times += 1;
    const { user, system } = process.threadCpuUsage(before);
    spentMs = (user + system) / 1000;
  }
  return spentMs / times;
}
