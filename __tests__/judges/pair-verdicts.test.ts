import { expect, test } from '@jest/globals';
import type { JudgedVerdict } from '../../src/domain/calibration.ts';
import type { HumanLabel } from '../../src/domain/judge.ts';
import { pairVerdicts, type LabelledVerdict } from '../../src/judges/pair-verdicts.ts';

const SCALE = { labels: ['bad', 'fair', 'good'] };
/** `fair` passes. */
const passes = (label: string): boolean => label !== 'bad';

const pair = (label: string, verdict: JudgedVerdict | undefined, n = 0): LabelledVerdict => ({
  label: {
    input: 'Hi',
    output: `${label} ${n}`,
    label,
    by: 'ann',
    at: '2026-05-04',
    place: { file: 'tone.jsonl', line: n },
  } satisfies HumanLabel,
  verdict,
});

test('rows are people, columns the judge, both worst first', () => {
  const { table, disagreements } = pairVerdicts(
    [
      pair('good', { label: 'good' }),
      pair('good', { label: 'bad', reason: 'short' }, 1),
      pair('bad', { label: 'bad' }),
      pair('fair', { label: 'good' }, 2),
    ],
    SCALE,
    passes,
  );
  expect(table).toEqual({
    labels: ['bad', 'fair', 'good'],
    counts: [
      [1, 0, 0],
      [0, 0, 1],
      [1, 0, 1],
    ],
    errored: 0,
    total: 4,
    sides: { pass: 3, passJudgedPass: 2, fail: 1, failJudgedFail: 1 },
  });
  expect(disagreements).toEqual([
    pair('good', { label: 'bad', reason: 'short' }, 1),
    pair('fair', { label: 'good' }, 2),
  ]);
});

test('errored verdicts have a column of their own, and disagree', () => {
  const { table, disagreements } = pairVerdicts(
    [pair('good', { why: 'timeout' }), pair('bad', undefined), pair('bad', { label: 'bad' })],
    SCALE,
    passes,
  );
  expect(table).toMatchObject({
    counts: [
      [1, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ],
    errored: 2,
    total: 3,
    // on neither side: a miss on both
    sides: { pass: 1, passJudgedPass: 0, fail: 2, failJudgedFail: 1 },
  });
  expect(disagreements.map(({ verdict }) => verdict)).toEqual([
    { why: 'timeout' },
    { why: 'there is no verdict on this output' },
  ]);
});

test('where several votes decided together whether it passes, that counts, not the label nearest to them', () => {
  const { table, disagreements } = pairVerdicts(
    [
      pair('good', { label: 'fair', pass: false }),
      pair('bad', { label: 'bad', pass: true }, 1),
      pair('bad', { label: 'fair', pass: false }, 2),
    ],
    SCALE,
    passes,
  );
  expect(table.sides).toEqual({ pass: 1, passJudgedPass: 0, fail: 2, failJudgedFail: 1 });
  // agreement is of labels
  expect(disagreements.map(({ label }) => label.output)).toEqual(['good 0', 'bad 2']);
});

test('of nothing there is an empty table', () => {
  expect(pairVerdicts([], SCALE, passes)).toEqual({
    table: {
      labels: SCALE.labels,
      counts: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      errored: 0,
      total: 0,
      sides: { pass: 0, passJudgedPass: 0, fail: 0, failJudgedFail: 0 },
    },
    disagreements: [],
  });
});

test.each([[pair('great', { label: 'good' })], [pair('good', { label: 'great' })]])(
  'what is not on the scale is a bug',
  (strange) => {
    expect(() => pairVerdicts([strange], SCALE, passes)).toThrow(RangeError);
  },
);
