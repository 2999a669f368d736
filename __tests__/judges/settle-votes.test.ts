import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  confirmViolation,
  markPass,
  passes,
  settleVotes,
  type Counting,
} from '../../src/judges/settle-votes.ts';
import { MODEL, somePairwiseRubric, someRubric, someScale, someVotes } from '../builders/judge.ts';

const PASS_FAIL: Counting = { rubric: someRubric(), votes: 'majority', inverted: false };
const FIVE: Counting = {
  rubric: someRubric({ scale: someScale('1', '2', '3', '4', '5'), passAt: 3 }),
  votes: 'majority',
  inverted: false,
};
const FIVE_MEAN: Counting = { ...FIVE, votes: 'mean' };

const isPass = (settled: ReturnType<typeof settleVotes>): boolean =>
  settled.status === 'scored' && settled.pass;

describe('one vote', () => {
  test('is the finding, in its words', () => {
    expect(settleVotes(someVotes('pass'), PASS_FAIL)).toEqual({
      status: 'scored',
      value: 1,
      pass: true,
      reason: 'pass: reason 0',
      label: 'pass',
    });
    expect(settleVotes(someVotes('3'), FIVE)).toMatchObject({
      value: 0.5,
      pass: false,
      label: '3',
    });
  });

  test('that is errored is no score', () => {
    expect(settleVotes(someVotes(undefined), PASS_FAIL)).toEqual({
      status: 'errored',
      why: 'vote 0 could not be read',
    });
    expect(settleVotes([], PASS_FAIL)).toEqual({ status: 'errored', why: 'no vote was cast' });
  });
});

describe('several votes', () => {
  test('by majority are what most of them say, pass or fail; by mean the mean of their values', () => {
    const votes = someVotes('1', '5', '5');
    expect(settleVotes(votes, FIVE)).toMatchObject({ value: 1, pass: true, label: '5' });
    const mean = settleVotes(votes, FIVE_MEAN);
    // the label is on the side of the value: nearest to it is 4, which passes
    expect(mean).toMatchObject({ pass: false, label: '3' });
    expect(mean).toHaveProperty('value', expect.closeTo(2 / 3, 12));
  });

  test('pass or fail first, then by the label that most of that side chose', () => {
    const scale = someScale('bad', 'fair', 'good');
    const counting: Counting = { ...FIVE, rubric: someRubric({ scale, passAt: 1 }) };
    expect(settleVotes(someVotes('bad', 'fair', 'good'), counting)).toMatchObject({
      pass: true,
      label: 'fair',
      value: 0.5,
    });
    expect(settleVotes(someVotes('bad', 'bad', 'fair', 'good', 'good'), counting)).toMatchObject({
      pass: true,
      label: 'good',
    });
  });

  test('of equal number fail, and are the worse label, whoever came first', () => {
    expect(settleVotes(someVotes('pass', 'fail'), PASS_FAIL)).toMatchObject({ label: 'fail' });
    expect(settleVotes(someVotes('5', '4', '4', '5', '1'), FIVE)).toMatchObject({ label: '4' });
    // a mean right between two labels
    const between = settleVotes(someVotes('2', '3'), FIVE_MEAN);
    expect(between).toMatchObject({ value: 0.375, label: '2' });
  });

  test('tell how they fell, and why in the words of one that decided', () => {
    const settled = settleVotes(someVotes('fail', 'pass', 'pass'), PASS_FAIL);
    expect(settled).toMatchObject({ reason: '1× fail, 2× pass: reason 1' });
  });

  test('count where more of them could be read than not', () => {
    const errored = { status: 'errored', why: 'vote 1 could not be read' };
    expect(settleVotes(someVotes('pass', undefined, 'pass'), PASS_FAIL)).toMatchObject({
      value: 1,
    });
    expect(settleVotes(someVotes('pass', undefined, undefined), PASS_FAIL)).toEqual(errored);
    expect(settleVotes(someVotes('pass', undefined), PASS_FAIL)).toEqual(errored);
  });

  test('a threshold stands in the place of pass_at', () => {
    const votes = someVotes('3');
    expect(['3', '4'].map((label) => passes(label, FIVE))).toEqual([false, true]);
    expect(settleVotes(votes, { ...FIVE, threshold: 0.5 })).toMatchObject({ pass: true });
    expect(settleVotes(votes, { ...FIVE, threshold: 0.51 })).toMatchObject({ pass: false });
  });

  test('a threshold is met by a mean that is as much, whatever its last digits say', () => {
    const counting: Counting = { ...FIVE_MEAN, threshold: 0.1 + 0.2 };
    const tenths = { labels: ['none', 'some'], values: [0.2, 0.4] };
    const rubric = someRubric({ scale: tenths });
    expect(settleVotes(someVotes('none', 'some'), { ...counting, rubric })).toMatchObject({
      pass: true,
    });
  });

  test('the bar is met by any number of votes that all stand on it', () => {
    const missed = Array.from({ length: 99 }, (_, at) => (at + 1) / 100).flatMap((fair) => {
      const scale = { labels: ['bad', 'fair', 'good'], values: [0, fair, 1] };
      const counting: Counting = { ...FIVE_MEAN, rubric: someRubric({ scale, passAt: 1 }) };
      return Array.from({ length: 81 }, (_, at) => Array<string>(at + 1).fill('fair'))
        .filter((labels) => !isPass(settleVotes(someVotes(...labels), counting)))
        .map(({ length }) => [fair, length]);
    });
    expect(missed).toEqual([]);
    const short = settleVotes(someVotes('3', '3', '3'), { ...FIVE_MEAN, threshold: 0.500_001 });
    expect(isPass(short)).toBe(false);
  });
});

describe('a pairwise rubric', () => {
  const pairwise: Counting = { ...PASS_FAIL, rubric: somePairwiseRubric({ passAt: 1 }) };

  test('is the mean of both orders, whatever the suite counts by', () => {
    expect(settleVotes(someVotes('a', 'b'), pairwise)).toMatchObject({
      value: 0.5,
      pass: true,
      label: 'tie',
    });
    expect(settleVotes(someVotes('a', 'tie'), pairwise)).toMatchObject({ value: 0.75, pass: true });
    expect(settleVotes(someVotes('b', 'tie'), pairwise)).toMatchObject({
      value: 0.25,
      pass: false,
    });
  });

  test('of which one order could not be read is no verdict', () => {
    expect(settleVotes(someVotes('a', undefined), pairwise).status).toBe('errored');
  });

  test.each(['a', 'b'])(
    'of three pairs with two halves lost is no verdict, whichever place is liked (%s)',
    (first) => {
      const other = first === 'a' ? 'b' : 'a';
      const votes = someVotes(first, other, first, undefined, first, undefined);
      expect(settleVotes(votes, pairwise)).toEqual({
        status: 'errored',
        why: 'vote 3 could not be read',
      });
    },
  );

  test('counts whole pairs alone: the half of a lost one decides nothing', () => {
    const votes = someVotes('a', 'b', 'a', undefined, 'a', 'b');
    expect(settleVotes(votes, pairwise)).toMatchObject({ value: 0.5, label: 'tie' });
  });

  test('flags a violation by pairs, not by votes', () => {
    const votes = someVotes('b', 'b', 'a', 'b', 'b', 'a');
    expect(confirmViolation(votes, pairwise)).toMatchObject({
      pass: true,
      reason: expect.stringContaining('2 of 3 votes see no violation'),
    });
    expect(confirmViolation(someVotes('b', 'b', 'tie', 'b', 'a', 'a'), pairwise)).toMatchObject({
      pass: false,
      value: 0.125,
    });
  });
});

describe('a violation', () => {
  test('counts when two of three votes flag it, with the reason of one that does', () => {
    expect(confirmViolation(someVotes('fail', 'pass', 'fail'), PASS_FAIL)).toEqual({
      status: 'scored',
      value: 0,
      pass: false,
      reason: '2 of 3 votes flag a violation: reason 0',
      label: 'fail',
    });
    expect(confirmViolation(someVotes('fail', 'pass', 'pass'), PASS_FAIL)).toEqual({
      status: 'scored',
      value: 1,
      pass: true,
      reason: '2 of 3 votes see no violation: reason 1',
      label: 'pass',
    });
  });

  test('is no verdict where neither side has two votes', () => {
    const open = confirmViolation(someVotes('fail', 'pass', undefined), PASS_FAIL);
    expect(open).toMatchObject({
      status: 'errored',
      why: expect.stringContaining('too few votes'),
    });
    expect(confirmViolation(someVotes('fail', undefined, undefined), PASS_FAIL).status).toBe(
      'errored',
    );
    expect(confirmViolation(someVotes('fail', undefined, 'fail'), PASS_FAIL)).toMatchObject({
      pass: false,
    });
  });

  test('of more than three votes needs half of them', () => {
    expect(
      confirmViolation(someVotes('fail', 'fail', 'pass', 'pass', 'pass'), PASS_FAIL),
    ).toMatchObject({ pass: true });
    expect(confirmViolation(someVotes('fail', 'fail', 'pass', 'pass'), PASS_FAIL)).toMatchObject({
      pass: false,
    });
  });

  test('on a scale is what lies below pass_at: 3 of 5 does, 4 does not', () => {
    expect(confirmViolation(someVotes('1', '3', '4'), FIVE)).toMatchObject({
      pass: false,
      value: 0.25,
    });
    expect(confirmViolation(someVotes('1', '5', '4'), FIVE)).toMatchObject({ pass: true });
  });
});

test('a vote is marked with what its label means; an errored one stays as it is', () => {
  const [read, lost] = someVotes('4', undefined);
  expect(markPass(read!, FIVE)).toEqual({ ...read, value: 0.75, pass: true });
  expect(markPass({ model: MODEL, label: '3' }, FIVE)).toMatchObject({ value: 0.5, pass: false });
  expect(markPass(lost!, FIVE)).toEqual(lost);
});

describe('for any votes', () => {
  const labels = FIVE.rubric.scale.labels;
  const votes = fc
    .array(fc.option(fc.constantFrom(...labels), { nil: undefined }), { maxLength: 9 })
    .map((said) => someVotes(...said));
  const counting = fc.record({
    rubric: fc.constant(FIVE.rubric),
    inverted: fc.boolean(),
    votes: fc.constantFrom('majority' as const, 'mean' as const),
  });
  const core = (settled: ReturnType<typeof settleVotes>): object =>
    settled.status === 'scored'
      ? { value: settled.value.toFixed(12), pass: settled.pass, label: settled.label }
      : { status: settled.status };

  test('their order decides nothing', () => {
    fc.assert(
      fc.property(votes, counting, fc.nat(), (cast, how, turn) => {
        const at = cast.length === 0 ? 0 : turn % cast.length;
        const turned = [...cast.slice(at), ...cast.slice(0, at)].toReversed();
        expect(core(settleVotes(turned, how))).toEqual(core(settleVotes(cast, how)));
        const [three, again] = [cast.slice(0, 3), cast.slice(0, 3).toReversed()];
        expect(core(confirmViolation(again, how))).toEqual(core(confirmViolation(three, how)));
      }),
    );
  });

  test('the majority passes or fails, and is the worst of the labels that most votes of that side have', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const settled = settleVotes(cast, FIVE);
        const counts = labels.map((label) => cast.filter((vote) => vote.label === label).length);
        const sum = (part: number[]): number => part.reduce((total, count) => total + count, 0);
        const [failing, passing] = [counts.slice(0, 3), counts.slice(3)];
        const read = sum(counts);
        if (read * 2 <= cast.length) {
          expect(settled.status).toBe('errored');
          return;
        }
        const isFail = sum(failing) * 2 >= read;
        const side = isFail ? failing : passing;
        const at = side.indexOf(Math.max(...side)) + (isFail ? 0 : 3);
        expect(settled).toMatchObject({ pass: !isFail, label: labels[at] });
      }),
    );
  });

  test('a `not-` in front turns value and pass of every finding and vote round, and no label', () => {
    fc.assert(
      fc.property(votes, counting, (cast, how) => {
        fc.pre(how.votes === 'mean');
        const settled = settleVotes(cast, { ...how, inverted: false });
        const turned = settleVotes(cast, { ...how, inverted: true });
        if (settled.status !== 'scored' || turned.status !== 'scored')
          return expect(turned.status).toBe(settled.status);
        expect(turned.value).toBeCloseTo(1 - settled.value, 12);
        expect(turned.pass).toBe(!settled.pass);
        expect(turned.label).toBe(settled.label);
      }),
    );
    for (const label of labels) {
      const inverted = { ...FIVE, inverted: true };
      expect(passes(label, inverted)).toBe(!passes(label, FIVE));
      const [plain, turned] = [FIVE, inverted].map((how) => markPass({ model: MODEL, label }, how));
      expect([turned!.label, turned!.pass]).toEqual([plain!.label, !plain!.pass]);
      expect(turned!.value! + plain!.value!).toBe(1);
    }
  });

  test('a better vote makes nothing worse', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 7 }), fc.nat(), (said, turn) => {
        const at = turn % said.length;
        const better = said.map((index, place) => (place === at ? Math.min(4, index + 1) : index));
        const valueOf = (indices: readonly number[]): number => {
          const settled = settleVotes(someVotes(...indices.map((i) => labels[i])), FIVE_MEAN);
          return settled.status === 'scored' ? settled.value : -1;
        };
        expect(valueOf(better)).toBeGreaterThanOrEqual(valueOf(said));
      }),
    );
  });
});
