import type { CalibrationTable, Disagreement, JudgedVerdict } from '../domain/calibration.ts';
import type { HumanLabel, Scale } from '../domain/judge.ts';

/** A label, and what the judge said of the same output; without a verdict the judge's is errored. */
export interface LabelledVerdict {
  label: HumanLabel;
  verdict: JudgedVerdict | undefined;
}

const NO_VERDICT: JudgedVerdict = { why: 'there is no verdict on this output' };

/** Counts what people and judge said, and lists where they differ, in the order of the labels. */
export function pairVerdicts(
  pairs: readonly LabelledVerdict[],
  { labels }: Pick<Scale, 'labels'>,
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
  return { table: { labels, counts, errored, total: pairs.length }, disagreements };
}
