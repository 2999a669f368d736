import { expect, test } from '@jest/globals';
import { expectLinear } from './growth.ts';

let kept = 0;
const turn = (times: number): void => {
  for (let index = 0; index < times; index += 1) kept = (kept * 31 + index) % 1_000_003;
};

test('work that grows in a straight line is let pass, also where it waits', async () => {
  await expectLinear(100_000, (amount) => () => turn(amount));
  await expectLinear(100_000, async (amount) => {
    await Promise.resolve();
    return async () => {
      await Promise.resolve();
      turn(amount * Math.log2(amount));
    };
  });
});

test('work that grows with the square is caught', async () => {
  await expect(expectLinear(2000, (amount) => () => turn(amount ** 2))).rejects.toThrow('9');
});
