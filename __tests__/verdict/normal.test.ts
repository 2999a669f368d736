import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { normalQuantile, normalUpperTail } from '../../src/verdict/normal.ts';

test('tail and quantile undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(1 - normalUpperTail(normalQuantile({ p }).z)).toBeCloseTo(p, 12);
    }),
  );
});

test('the tail agrees with numerical integration, on both sides of the seam at 3', () => {
  for (const z of [-2, 0, 1, 2.9999, 3, 3.0001, 5]) {
    const steps = 200_000;
    const width = 15 / steps;
    let area = 0;
    for (let i = 0; i < steps; i += 1)
      area += Math.exp(-((z + (i + 0.5) * width) ** 2) / 2) * width;
    const integral = area / Math.sqrt(2 * Math.PI);
    expect(normalUpperTail(z) / integral).toBeCloseTo(1, 7);
  }
});

test('there is no quantile of 0 or 1', () => {
  expect(() => normalQuantile({ p: 0 })).toThrow(RangeError);
  expect(() => normalQuantile({ p: 1 })).toThrow(RangeError);
});
