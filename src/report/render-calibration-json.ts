import type { Estimate, HitRate, JudgeCalibration } from '../domain/calibration.ts';

/** The document that `calibrate --json` prints: fractions, and only the keys that apply. */
export function renderCalibrationJson(judges: readonly JudgeCalibration[]): object {
  return { judges: judges.map(writeJudgeDocument) };
}

function writeJudgeDocument({
  judge,
  rubric,
  version,
  figures,
  standing,
  excluded,
  disagreements,
  inconclusive,
}: JudgeCalibration): object {
  const { agreement, kappa, quadraticKappa, ac1, sensitivity, specificity } = figures;
  const estimates: [string, Estimate | HitRate | undefined][] = [
    ['agreement', agreement],
    ['kappa', kappa],
    ['quadratic_kappa', quadraticKappa],
    ['ac1', ac1],
    ['sensitivity', sensitivity],
    ['specificity', specificity],
  ];
  const pick = <T>(part: (estimate: Estimate | HitRate) => T): { [name: string]: T } =>
    Object.fromEntries(
      estimates.flatMap(([name, estimate]) => (estimate ? [[name, part(estimate)]] : [])),
    );
  return {
    judge,
    rubric,
    version,
    labels: figures.labels,
    errored: figures.errored,
    ...pick(({ value }) => value),
    ...(figures.youden !== undefined && { youden: figures.youden }),
    ...(figures.youdenLow !== undefined && { youden_low: figures.youdenLow }),
    intervals: pick(({ interval }) => interval),
    confusion: figures.confusion,
    disagreements: disagreements.length,
    excluded,
    calibrated: standing.calibrated && inconclusive === undefined,
    ...(inconclusive !== undefined && { inconclusive }),
    ...(standing.calibrated ? {} : { why: standing.why, next: standing.next }),
  };
}
