import type {
  CalibrationTable,
  Disagreement,
  JudgedVerdict,
  SideCounts,
} from '../domain/calibration.ts';
import type { HumanLabel, Scale } from '../domain/judge.ts';

/** A label, and what the judge said of the same output; without a verdict the judge's is errored. */
export interface LabelledVerdict {
  label: HumanLabel;
  verdict: JudgedVerdict | undefined;
}

const NO_VERDICT: JudgedVerdict = { why: 'there is no verdict on this output' };

/**
 * Counts what people and judge said, and lists where they differ, in the order of the labels. `passes`: whether a label
 * does.
 */
export function pairVerdicts(
  pairs: readonly LabelledVerdict[],
  { labels }: Pick<Scale, 'labels'>,
  passes: (label: string) => boolean,
): { table: CalibrationTable; disagreements: Disagreement[] } {
  const disagreements: Disagreement[] = [];
  const errored = pairs.filter(({ verdict }) => verdict?.label === undefined).length;
  const columns = labels.length + (errored > 0 ? 1 : 0);
  const counts = labels.map(() => Array.from({ length: columns }, () => 0));
  for (const { label, verdict = NO_VERDICT } of pairs) {
    const row = counts[labels.indexOf(label.label)];
    const column = verdict.label === undefined ? labels.length : labels.indexOf(verdict.label);
    if (!row || row[column] === undefined)
      throw new RangeError(`"${label.label}" or "${verdict.label}" is not on the scale`);
    row[column] += 1;
    if (verdict.label !== label.label) disagreements.push({ label, verdict });
  }
  const sides = countSides(pairs, passes);
  return { table: { labels, counts, errored, total: pairs.length, sides }, disagreements };
}

function countSides(
  pairs: readonly LabelledVerdict[],
  passes: (label: string) => boolean,
): SideCounts {
  const sides = { pass: 0, passJudgedPass: 0, fail: 0, failJudgedFail: 0 };
  for (const { label, verdict } of pairs) {
    const said = verdict?.label === undefined ? undefined : (verdict.pass ?? passes(verdict.label));
    if (passes(label.label)) {
      sides.pass += 1;
      if (said === true) sides.passJudgedPass += 1;
    } else {
      sides.fail += 1;
      if (said === false) sides.failJudgedFail += 1;
    }
  }
  return sides;
}
