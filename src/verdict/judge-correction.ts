import { normalQuantile } from './normal.ts';

/**
 * The true pass rate behind a judge's, given how it did on human labels (Rogan and Gladen 1978), with a delta-method
 * interval cut to 0–1. Information, never gated on: it assumes that the judge errs equally on every version.
 * @throws RangeError when the judge is no better than chance (Youden's J ≤ 0) or a class has no label
 */
export function roganGladen({
  judgePasses,
  n,
  truePassJudgedPass,
  truePass,
  trueFailJudgedFail,
  trueFail,
  conf,
}: {
  judgePasses: number;
  n: number;
  truePassJudgedPass: number;
  truePass: number;
  trueFailJudgedFail: number;
  trueFail: number;
  conf: number;
}): { estimate: number; se: number; youden: number; ciLow: number; ciHigh: number } {
  const rate = judgePasses / n;
  const sensitivity = truePassJudgedPass / truePass;
  const specificity = trueFailJudgedFail / trueFail;
  const youden = sensitivity + specificity - 1;
  if (!(youden > 0)) throw new RangeError('The judge tells nothing: Youden’s J is not above 0');
  const raw = (rate + specificity - 1) / youden;
  const variance =
    (rate * (1 - rate)) / n +
    (raw ** 2 * sensitivity * (1 - sensitivity)) / truePass +
    ((1 - raw) ** 2 * specificity * (1 - specificity)) / trueFail;
  const se = Math.sqrt(variance) / youden;
  const { z } = normalQuantile({ p: (1 + conf) / 2 });
  return {
    estimate: clampShare(raw),
    se,
    youden,
    ciLow: clampShare(raw - z * se),
    ciHigh: clampShare(raw + z * se),
  };
}

function clampShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
