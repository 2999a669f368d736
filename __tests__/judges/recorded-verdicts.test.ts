import { expect, test } from '@jest/globals';
import { RecordedVerdicts } from '../../src/judges/recorded-verdicts.ts';
import { hashJudged } from '../../src/values/hash-judged.ts';

test('verdicts are found by what was judged, however its keys are ordered', () => {
  const verdicts = new RecordedVerdicts(
    new Map([
      [hashJudged({ a: 1, b: [2] }, 'Hello.'), { label: 'pass', reason: 'polite' }],
      [hashJudged('Hi', { output_1: 'x', output_2: 'y' }), { why: 'the line has no verdict' }],
    ]),
  );
  expect(verdicts.find({ b: [2], a: 1 }, 'Hello.')).toEqual({ label: 'pass', reason: 'polite' });
  expect(verdicts.find('Hi', { output_2: 'y', output_1: 'x' })).toEqual({
    why: 'the line has no verdict',
  });
  expect(verdicts.find('Hi', 'Hello.')).toBeUndefined();
  expect(verdicts.find({ a: 1, b: [2] }, 'hello.')).toBeUndefined();
});
