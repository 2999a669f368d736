import type { GateResult } from '../domain/verdict.ts';
import type { MatchedCase } from './match-values.ts';
import { casesToDetect, estimateDetectableDrop } from './statistics.ts';

/** A drop that is half as large again as the margin is what people mean by "we would have seen it". */
const GUARANTEE = 1.5;

/**
 * What a run of these cases could have caught at all: the smallest drop, and how many cases a closer look would take;
 * or why nothing is known of it. The noise is read off the baseline's own trials.
 */
export function describePower(
  cases: readonly MatchedCase[],
  { maxDrop, maxTrials }: { maxDrop: number; maxTrials: number },
): Pick<GateResult, 'detectable' | 'undetectable' | 'needed'> {
  const baseline = cases.map((matched) => matched.baseline);
  const found = estimateDetectableDrop({ baseline, maxDrop, maxTrials });
  if (found.status === 'unknown') return { undetectable: found.why };
  const { mdd } = found;
  const target = GUARANTEE * maxDrop;
  if (target === 0 || mdd <= target) return { detectable: mdd };
  const needed = { drop: target, cases: casesToDetect({ cases: cases.length, mdd, target }) };
  return { detectable: mdd, needed };
}
