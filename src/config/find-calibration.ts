import * as posix from 'node:path/posix';
import type { FoundCalibration } from '../domain/calibration.ts';
import { folderOf } from '../values/repository-path.ts';
import { shortenJudge, type CalibrationLine } from './calibration-lines.ts';

/** A judge and its labels as they are now. */
export interface JudgeNow {
  /** Path of its label file in the repository. */
  labelsPath: string;
  lockFile: string;
  judgeDigest: string;
  /** Of the label file; absent where there is none. */
  labelsSha256?: string | undefined;
}

/** What a lock says of a judge: its calibration, if neither the judge nor its labels changed since. */
export function findCalibration(
  lines: readonly CalibrationLine[],
  { labelsPath, lockFile, judgeDigest, labelsSha256 }: JudgeNow,
): FoundCalibration {
  const path = posix.relative(`/${folderOf(lockFile)}`, `/${labelsPath}`);
  const ofFile = lines.filter((line) => line.path === path);
  if (ofFile.length === 0) return { status: 'never' };
  if (labelsSha256 === undefined) return { status: 'labels-gone' };
  const ofJudge = ofFile.find(({ judge }) => judge === shortenJudge(judgeDigest));
  if (!ofJudge) return { status: 'judge-changed' };
  if (ofJudge.sha256 !== labelsSha256) return { status: 'labels-changed' };
  return { status: 'bound', counts: ofJudge.counts };
}
