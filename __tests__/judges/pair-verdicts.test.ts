import { expect, test } from '@jest/globals';
import type { JudgedVerdict } from '../../src/domain/calibration.ts';
import type { HumanLabel } from '../../src/domain/judge.ts';
import { pairVerdicts, type LabelledVerdict } from '../../src/judges/pair-verdicts.ts';

const SCALE = { labels: ['bad', 'fair', 'good'] };

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
  );
  expect(table).toMatchObject({
    counts: [
      [1, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ],
    errored: 2,
    total: 3,
  });
  expect(disagreements.map(({ verdict }) => verdict)).toEqual([
    { why: 'timeout' },
    { why: 'there is no verdict on this output' },
  ]);
});

test('of nothing there is an empty table', () => {
  expect(pairVerdicts([], SCALE)).toEqual({
    table: {
      labels: SCALE.labels,
      counts: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      errored: 0,
      total: 0,
    },
    disagreements: [],
  });
});

test.each([[pair('great', { label: 'good' })], [pair('good', { label: 'great' })]])(
  'what is not on the scale is a bug',
  (strange) => {
    expect(() => pairVerdicts([strange], SCALE)).toThrow(RangeError);
  },
);
