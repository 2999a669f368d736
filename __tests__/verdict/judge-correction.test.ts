import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { roganGladen } from '../../src/verdict/judge-correction.ts';

test('recovers the true rate from what such a judge would say', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 60, max: 100 }),
      fc.integer({ min: 60, max: 100 }),
      (percent, sensitive, specific) => {
        const truth = percent / 100;
        const judged = truth * sensitive + (1 - truth) * (100 - specific);
        const { estimate, youden, ciLow, ciHigh } = roganGladen({
          judgePasses: judged,
          n: 100,
          truePassJudgedPass: sensitive,
          truePass: 100,
          trueFailJudgedFail: specific,
          trueFail: 100,
          conf: 0.9,
        });
        expect(estimate).toBeCloseTo(truth, 9);
        expect(youden).toBeCloseTo((sensitive + specific) / 100 - 1, 12);
        expect(ciLow).toBeLessThanOrEqual(estimate);
        expect(ciHigh).toBeGreaterThanOrEqual(estimate);
      },
    ),
  );
});

test('a judge that tells nothing is refused', () => {
  expect(() =>
    roganGladen({
      judgePasses: 5,
      n: 10,
      truePassJudgedPass: 5,
      truePass: 10,
      trueFailJudgedFail: 5,
      trueFail: 10,
      conf: 0.9,
    }),
  ).toThrow(RangeError);
});
