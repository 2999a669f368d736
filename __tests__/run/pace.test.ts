import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Pace, type CallEnding } from '../../src/run/pace.ts';

const ANSWER: CallEnding = { kind: 'answer' };
const REFUSED: CallEnding = { kind: 'error', code: 'http-429' };
const DOWN: CallEnding = { kind: 'error', code: 'http-503' };

/** As many calls as there may be now. */
const room = (pace: Pace): number => {
  const rounds: number[] = [];
  while (pace.mayStart(0)) rounds.push(pace.start());
  for (const round of rounds) pace.end(round, undefined, 0);
  return rounds.length;
};

/** Calls one after the other, each of which ends like this. */
const play = (pace: Pace, endings: readonly CallEnding[]): (number | undefined)[] =>
  endings.map((ending) => pace.end(pace.start(), ending, 0));

const times = (count: number, ending: CallEnding): CallEnding[] =>
  Array.from({ length: count }, () => ending);

describe('Pace', () => {
  test('begins at the ceiling, and halves once a quarter of a round is refused', () => {
    const pace = new Pace(20);
    expect(room(pace)).toBe(20);
    expect(play(pace, times(5, REFUSED))).toEqual([undefined, undefined, undefined, undefined, 10]);
    expect(room(pace)).toBe(10);
    expect(pace.describe()).toEqual({ refused: 5, least: 10, now: 10 });
  });

  test('a single refusal in ten is no reason to slow down', () => {
    const pace = new Pace(20);
    for (let round = 0; round < 50; round += 1) play(pace, [...times(9, ANSWER), REFUSED]);
    expect(room(pace)).toBe(20);
    expect(pace.describe()).toEqual({ refused: 50, least: 20, now: 20 });
  });

  test('refusals of calls that were sent at the old pace do not halve the new one', () => {
    const pace = new Pace(20);
    const sent = Array.from({ length: 20 }, () => pace.start());
    for (const round of sent) pace.end(round, REFUSED, 0);
    expect(room(pace)).toBe(10);
    play(pace, times(3, REFUSED));
    expect(room(pace)).toBe(5);
  });

  test('comes down to one at a time, and no lower', () => {
    const pace = new Pace(20);
    const told = play(pace, times(200, REFUSED)).filter((limit) => limit !== undefined);
    expect(told).toEqual([10, 5, 2, 1]);
    expect(room(pace)).toBe(1);
  });

  test('says no limit twice, however often it comes back to it', () => {
    const pace = new Pace(4);
    const told = Array.from({ length: 20 }, () =>
      play(pace, [...times(4, REFUSED), ...times(9, ANSWER)]),
    );
    expect(told.flat().filter((limit) => limit !== undefined)).toEqual([2, 1]);
  });

  test('grows by one a round while answers come, up to the ceiling', () => {
    const pace = new Pace(8);
    play(pace, times(2, REFUSED));
    expect(room(pace)).toBe(4);
    play(pace, times(5, ANSWER));
    expect(room(pace)).toBe(5);
    play(pace, times(200, ANSWER));
    expect(room(pace)).toBe(8);
  });

  test('an outage is not crowding', () => {
    const pace = new Pace(8);
    play(pace, times(100, DOWN));
    expect(room(pace)).toBe(8);
    expect(pace.describe()).toBeUndefined();
  });

  test('waits where the provider says that nothing is left until a time, a minute at most', () => {
    const pace = new Pace(8);
    pace.end(pace.start(), { ...ANSWER, rate: { remaining: 3, resetMs: 500 } }, 1000);
    expect(pace.mayStart(1000)).toBe(true);
    pace.end(pace.start(), { ...ANSWER, rate: { remaining: 0, resetMs: 500 } }, 1000);
    expect([pace.mayStart(1499), pace.pauseMs(1499), pace.mayStart(1500)]).toEqual([
      false,
      1,
      true,
    ]);
    pace.end(pace.start(), { ...ANSWER, rate: { remaining: 0, resetMs: 3_600_000 } }, 2000);
    expect(pace.pauseMs(2000)).toBe(60_000);
  });

  test('whatever happens, at least one and at most the ceiling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 64 }),
        fc.array(fc.constantFrom(ANSWER, REFUSED, DOWN), { maxLength: 300 }),
        (ceiling, endings) => {
          const pace = new Pace(ceiling);
          for (const ending of endings) {
            play(pace, [ending]);
            expect(room(pace)).toBeGreaterThanOrEqual(1);
            expect(room(pace)).toBeLessThanOrEqual(ceiling);
          }
        },
      ),
    );
  });
});
