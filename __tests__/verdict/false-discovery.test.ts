import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { benjaminiHochberg } from '../../src/verdict/false-discovery.ts';

test('rejects what the step-up rule rejects', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }),
      fc.constantFrom(0.013, 0.057, 0.203),
      (percents, rate) => {
        const p = percents.map((percent) => percent / 100);
        const sorted = p.toSorted((a, b) => a - b);
        const last = sorted.findLastIndex((value, i) => value <= (rate * (i + 1)) / p.length);
        const { adjusted } = benjaminiHochberg({ p });
        for (const [index, value] of p.entries())
          expect(adjusted[index]! <= rate).toBe(last >= 0 && value <= sorted[last]!);
      },
    ),
  );
});
