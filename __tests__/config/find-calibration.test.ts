import { expect, test } from '@jest/globals';
import type { CalibrationLine } from '../../src/config/calibration-lines.ts';
import { findCalibration, type JudgeNow } from '../../src/config/find-calibration.ts';

const DIGEST = 'ab'.repeat(32);
const LABELS = 'c'.repeat(64);
const counts = {
  labels: 2,
  errored: 0,
  agreed: 2,
  pass: 1,
  passJudgedPass: 1,
  fail: 1,
  failJudgedFail: 1,
};
const line = (more: Partial<CalibrationLine> = {}): CalibrationLine => ({
  path: 'calibration/tone.jsonl',
  judge: DIGEST.slice(0, 16),
  counts,
  sha256: LABELS,
  ...more,
});
const now: JudgeNow = {
  labelsPath: 'evals/calibration/tone.jsonl',
  lockFile: 'evals/touchstone.lock',
  judgeDigest: DIGEST,
  labelsSha256: LABELS,
};
const gone: JudgeNow = { ...now, labelsSha256: undefined };
const other = line({ judge: '0'.repeat(16) });

test.each<[string, CalibrationLine[], JudgeNow, string]>([
  ['no line', [], now, 'never'],
  ['no line and no labels', [], gone, 'never'],
  ['a line of other labels', [line({ path: 'calibration/safety.jsonl' })], now, 'never'],
  ['a line of the same name elsewhere', [line({ path: 'tone.jsonl' })], now, 'never'],
  ['a line, and the labels are gone', [line()], gone, 'labels-gone'],
  ['a line of another judge', [other], now, 'judge-changed'],
  [
    'a line of other labels of that name',
    [line({ sha256: 'd'.repeat(64) })],
    now,
    'labels-changed',
  ],
  ['both changed', [line({ judge: '0'.repeat(16), sha256: 'd'.repeat(64) })], now, 'judge-changed'],
])('%s', (_, lines, judge, status) => {
  expect(findCalibration(lines, judge)).toEqual({ status });
});

test('a line of the same judge and labels binds, whatever else was calibrated with them', () => {
  expect(findCalibration([other, line()], now)).toEqual({ status: 'bound', counts });
});

test('paths are relative to the lock, wherever it lies', () => {
  const above = { ...now, lockFile: 'touchstone.lock' };
  const beside = { ...now, lockFile: 'evals/configs/touchstone.lock' };
  expect(findCalibration([line({ path: 'evals/calibration/tone.jsonl' })], above).status).toBe(
    'bound',
  );
  expect(findCalibration([line({ path: '../calibration/tone.jsonl' })], beside).status).toBe(
    'bound',
  );
});
