import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  convolveTail,
  invertTail,
  latticeTail,
  type LatticePart,
} from '../../src/verdict/lattice-tail.ts';
import { hypergeometricProbabilities } from '../../src/verdict/log-concave.ts';
import { normalUpperTail } from '../../src/verdict/normal.ts';

const part = fc
  .record({
    step: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 1, max: 40 }),
    first: fc.integer({ min: 1, max: 5 }),
    second: fc.integer({ min: 1, max: 5 }),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ step, count, first, second, share }): LatticePart => {
    const passes = 1 + Math.floor(share * (first + second - 1));
    const { probabilities } = hypergeometricProbabilities(first, second, passes);
    return { step, count, probabilities };
  });

function findMost(parts: readonly LatticePart[]): number {
  return parts.reduce((sum, p) => sum + p.step * p.count * (p.probabilities.length - 1), 0);
}

test('convolution and Fourier inversion agree', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, share) => {
        const observed = Math.round(share * findMost(parts));
        const [slow, fast] = [convolveTail(parts, observed), invertTail(parts, observed)!];
        expect(fast.above).toBeCloseTo(slow.above, 10);
        expect(fast.at).toBeCloseTo(slow.at, 10);
      },
    ),
  );
});

test('a coin thrown 100,000 times comes close to the normal, ties halved', () => {
  const coins = [{ step: 1, count: 100_000, probabilities: Float64Array.of(0.5, 0.5) }];
  for (const z of [-3, -1, 0, 0.5, 2, 2.5]) {
    const { above, at } = latticeTail(coins, 50_000 + Math.round(z * Math.sqrt(25_000)))!;
    const exactZ = Math.round(z * Math.sqrt(25_000)) / Math.sqrt(25_000);
    expect(above + at / 2).toBeCloseTo(normalUpperTail(exactZ), 5);
  }
});

test('beyond the window everything or nothing is above', () => {
  const coins = [{ step: 1, count: 100_000, probabilities: Float64Array.of(0.5, 0.5) }];
  expect(latticeTail(coins, 0)).toEqual({ above: 1, at: 0 });
  expect(latticeTail(coins, 100_000)).toEqual({ above: 0, at: 0 });
});

test('a window too wide for the time allowed is refused', () => {
  const wide = Array.from({ length: 40 }, (_, index) => ({
    step: 100_003 + index,
    count: 50,
    probabilities: Float64Array.of(0.5, 0.5),
  }));
  expect(latticeTail(wide, Math.round(findMost(wide) / 2))).toBeUndefined();
});
