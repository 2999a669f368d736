import { describe, expect, test } from '@jest/globals';
import { createTagPower, measurePower } from '../../src/verdict/measure-power.ts';
import {
  someCase,
  someGates,
  someMetric,
  someRun,
  type Ending,
  type PlainRun,
} from '../builders/run-facts.ts';

const NOISY = {
  target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
};
const endings = (bits: string): Ending[] =>
  bits.split('').map((bit) => (bit === '1' ? 'passed' : 'failed'));

/** A fifth of the cases has a mind of its own. */
function runOf(cases: number, trials = 5): PlainRun {
  return someRun(
    Array.from({ length: cases }, (_, index) =>
      someCase(`c${index}`, endings((index % 5 === 0 ? '10110' : '11111').slice(0, trials)), {
        tags: [index % 5 === 0 ? 'shaky' : 'solid'],
      }),
    ),
    NOISY,
  );
}

const power = (run: PlainRun, metrics = someGates().metrics) =>
  measurePower(run, { gates: someGates({ metrics }), maxTrials: 5 });

describe('power', () => {
  test('says the smallest drop, and how many more cases a close look takes', () => {
    const [found] = power(runOf(50));
    expect(found).toMatchObject({ metric: 'pass_rate', max_drop: 0.02 });
    expect(found!.detectable).toBeGreaterThan(0.03);
    const { drop, cases, more } = found!.needed!;
    expect(drop).toBeCloseTo(0.03, 12);
    expect(more).toBe(cases - 50);
    // and so many do
    const [enough] = power(runOf(cases));
    expect(enough!.detectable).toBeLessThan(0.033);
    expect(found!.two_points).toBeUndefined();
  });

  test('tells a margin of two points beside a looser one', () => {
    const [found] = power(runOf(50), { pass_rate: { max_drop: 0.1 } });
    expect(found!.needed).toBeUndefined();
    expect(found!.two_points!.drop).toBeCloseTo(0.03, 12);
    expect(found!.two_points!.more).toBeGreaterThan(0);
    expect(power(runOf(50), { pass_rate: { max_drop: 0 } })[0]).toHaveProperty('two_points');
  });

  test('needs no more where there is enough', () => {
    const [found] = power(runOf(5000));
    expect(Object.keys(found!).sort()).toEqual(['detectable', 'max_drop', 'metric']);
  });

  test('of single trials is not known, and why', () => {
    expect(power(runOf(50, 1))).toEqual([
      {
        metric: 'pass_rate',
        max_drop: 0.02,
        undetectable: expect.stringContaining('one trial a case'),
      },
    ]);
  });

  test('is whole where there is no noise', () => {
    const still = someRun(runOf(50).cases);
    expect(power(still)).toEqual([{ metric: 'pass_rate', max_drop: 0.02, exact: true }]);
  });

  test('is of metrics that gate against main', () => {
    const run = runOf(50);
    expect(power(run, { pass_rate: { min: 0.9 } })).toEqual([]);
    expect(power(run, { tone: { max_drop: 0.1 } })).toEqual([
      { metric: 'tone', max_drop: 0.1, undetectable: 'the run did not score it' },
    ]);
    const advising = { ...run, metrics: { contains: someMetric({ advisory: true }) } };
    expect(power(advising, { contains: { max_drop: 0.1 } })).toEqual([]);
  });

  test('of fewer cases than are compared is none', () => {
    expect(power(runOf(10))[0]).toHaveProperty('detectable');
    expect(power(runOf(9))[0]!.undetectable).toContain('10 cases or more, and there are 9');
  });
});

describe('power within a tag', () => {
  test('is read off its own cases', () => {
    const needed = createTagPower(runOf(100), { gates: someGates(), maxTrials: 5 });
    expect(needed('shaky')).toBeGreaterThan(1000);
    // eighty that never vary are enough
    expect(needed('solid')).toBeUndefined();
    expect(needed('nobody')).toBeUndefined();
    const floor = someGates({ metrics: { pass_rate: { min: 0.9 } } });
    expect(createTagPower(runOf(100), { gates: floor, maxTrials: 5 })('shaky')).toBeUndefined();
  });
});
