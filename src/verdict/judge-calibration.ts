import type {
  CalibrationFigures,
  CalibrationTable,
  Estimate,
  FoundCalibration,
  HitRate,
  Interval,
  SideCounts,
} from '../domain/calibration.ts';
import type { JudgeStanding } from '../domain/judge.ts';
import type { CalibrationCounts } from '../domain/calibration-counts.ts';
import type { CalibrationPolicy } from '../domain/suite.gen.ts';
import { countOf, formatCoefficient, formatCount } from '../values/format-number.ts';
import { cohenKappa, gwetAC1, quadraticWeightedKappa, type AgreementTable } from './agreement.ts';
import { wilson } from './intervals.ts';
import { normalQuantile } from './normal.ts';
import { quotePath } from '../values/quote-word.ts';

/** Of the intervals that are shown. */
const CONFIDENCE = 0.95;
/** Of the intervals whose lower limits bound Youden's J. */
const BOUND_CONFIDENCE = 0.9;
/** How errored verdicts are called beside the labels. */
const ERRORED = 'errored';

/** A judge, for the hint what to do. */
interface NamedJudge {
  name: string;
  /** Path of its suite file. */
  config: string;
  /** Path of its label file. */
  labelsPath: string;
}

/** All figures of a table. */
export function describeCalibration(table: CalibrationTable): CalibrationFigures {
  const { total, errored, labels, sides } = table;
  const agreed = countAgreed(table);
  const square = toSquare(table);
  const scored = table.counts.map((row) => row.slice(0, labels.length));
  const agreement: Estimate | undefined =
    total === 0
      ? undefined
      : { value: agreed / total, interval: wilsonLimits(agreed, total, CONFIDENCE) };
  const kappa = estimateKappa(square, cohenKappa);
  const quadraticKappa =
    labels.length > 2 ? estimateKappa(scored, quadraticWeightedKappa) : undefined;
  const ac1 = total === 0 ? undefined : toEstimate(renameAC1(table.counts));
  const sensitivity = toHitRate(sides.passJudgedPass, sides.pass);
  const specificity = toHitRate(sides.failJudgedFail, sides.fail);
  const bound = youdenBound(sides);
  return {
    labels: total,
    errored,
    agreed,
    ...(agreement && { agreement }),
    ...(kappa && { kappa }),
    ...(quadraticKappa && { quadraticKappa }),
    ...(ac1 && { ac1 }),
    ...(sensitivity && { sensitivity }),
    ...(specificity && { specificity }),
    ...(bound && { youden: bound.youden, youdenLow: bound.low }),
    confusion: nameCounts(table),
  };
}

/** The counts that a lock and a run keep of a calibration. */
export function toCounts(table: CalibrationTable): CalibrationCounts {
  const kappa = estimateKappa(toSquare(table), cohenKappa);
  return {
    labels: table.total,
    errored: table.errored,
    agreed: countAgreed(table),
    ...table.sides,
    ...(kappa && { kappa: kappa.value }),
  };
}

/**
 * Youden's J and its lower bound, J − √((sens − l₁)² + (spec − l₂)²), with l the lower limits of two-sided 90 % Wilson
 * intervals; undefined where one side has no label.
 */
export function youdenBound({
  pass,
  passJudgedPass,
  fail,
  failJudgedFail,
}: SideCounts): { youden: number; low: number } | undefined {
  const sensitivity = toHitRate(passJudgedPass, pass);
  const specificity = toHitRate(failJudgedFail, fail);
  if (!sensitivity || !specificity) return undefined;
  const youden = sensitivity.value + specificity.value - 1;
  const reach = ({ value, interval: [low] }: HitRate): number => value - low;
  return { youden, low: youden - Math.hypot(reach(sensitivity), reach(specificity)) };
}

/** Whether a judge has a vote: enough human labels, both classes, and better than chance beyond doubt. */
export function decideStanding(
  found: FoundCalibration,
  policy: CalibrationPolicy,
  judge: NamedJudge,
): JudgeStanding {
  const { labelsPath } = judge;
  const calibrate = `run: touchstone calibrate ${quotePath(judge.config)} --judge ${judge.name}`;
  const refuse = (why: string, next: string): JudgeStanding => ({
    calibrated: false,
    why,
    next,
  });
  switch (found.status) {
    case 'never':
      return refuse(
        'it was never calibrated',
        `label ${policy.labels} or more answers in ${labelsPath}, then ${calibrate}`,
      );
    case 'judge-changed':
      return refuse('its rubric, model or parameters changed since it was calibrated', calibrate);
    case 'labels-changed':
      return refuse('its labels changed since it was calibrated', calibrate);
    case 'counts-differ':
      return refuse("the lock's figures are not those of its labels", calibrate);
    case 'labels-gone':
      return refuse(
        `its labels are gone: there is no ${labelsPath}`,
        `restore ${labelsPath}, or label answers anew, then ${calibrate}`,
      );
    case 'bound':
      return decideBound(found.counts, policy, { labelsPath, calibrate });
  }
}

function decideBound(
  counts: CalibrationCounts,
  policy: CalibrationPolicy,
  { labelsPath, calibrate }: { labelsPath: string; calibrate: string },
): JudgeStanding {
  const faults: { why: string; cure?: string }[] = [];
  const bound = youdenBound(counts);
  const absent = counts.fail === 0 ? 'fail' : 'pass';
  const missing = policy.labels - counts.labels;
  const isTooFew = missing > 0;
  if (isTooFew) {
    const sides = counts.labels === 0 ? 'such that pass and such that fail' : `such that ${absent}`;
    faults.push({
      why: `${countOf(counts.labels, 'human label')} of ${policy.labels} needed`,
      cure: `label ${countOf(missing, 'more answer')} in ${labelsPath}${bound ? '' : `, among them ${sides}`}`,
    });
  }
  if (!bound && counts.labels > 0)
    faults.push({
      why: `no label ${absent === 'fail' ? 'fails' : 'passes'}: both classes are needed`,
      ...(!isTooFew && { cure: `label answers that ${absent} in ${labelsPath}` }),
    });
  if (bound && bound.low < policy.youden_low)
    faults.push({
      why: `its agreement with people is not sure enough: Youden's J may be as low as ${formatCoefficient(bound.low, Math.floor)}, and ${policy.youden_low} is needed`,
      ...(!isTooFew && { cure: cureBound(bound, counts.labels, policy.youden_low, labelsPath) }),
    });
  if (faults.length === 0) return { calibrated: true, counts };
  const join = (parts: readonly string[]): string => [...new Set(parts)].join(', and ');
  return {
    calibrated: false,
    why: join(faults.map(({ why }) => why)),
    next: `${join(faults.flatMap(({ cure }) => cure ?? []))}, then ${calibrate}`,
    counts,
  };
}

/** More labels bring the bound nearer to J, and no nearer: its distance shrinks with the root of their number. */
function cureBound(
  { youden, low }: { youden: number; low: number },
  labels: number,
  needed: number,
  labelsPath: string,
): string {
  const sharpen = 'sharpen the rubric where it differs from people';
  if (youden <= needed) return `${sharpen}, or ask another model`;
  const enough = labels * ((youden - low) / (youden - needed)) ** 2;
  const rounded = formatCount(Math.ceil(enough / 10) * 10);
  return `label more answers in ${labelsPath} (about ${rounded} in all would do at this J), or ${sharpen}`;
}

function countAgreed({ counts }: CalibrationTable): number {
  return counts.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
}

/** With a row for `errored`, which no human label is, where there is such a column. */
function toSquare({ labels, counts }: CalibrationTable): AgreementTable {
  const columns = counts[0]?.length ?? 0;
  return columns > labels.length ? [...counts, Array.from({ length: columns }, () => 0)] : counts;
}

/** Undefined where people gave one label only: kappa would be 0 whatever the judge said. */
function estimateKappa(table: AgreementTable, estimate: typeof cohenKappa): Estimate | undefined {
  const used = table.filter((row) => row.some((count) => count > 0));
  if (used.length < 2) return undefined;
  const { kappa, se } = estimate({ table });
  return toEstimate({ value: kappa, se });
}

function renameAC1(table: AgreementTable): { value: number; se: number } {
  const { ac1, se } = gwetAC1({ table });
  return { value: ac1, se };
}

/** No interval where the table leaves nothing to vary: it would claim to be certain. */
function toEstimate({ value, se }: { value: number; se: number }): Estimate {
  if (!Number.isFinite(se)) return { value };
  const { z } = normalQuantile({ p: (1 + CONFIDENCE) / 2 });
  const interval: Interval = [Math.max(-1, value - z * se), Math.min(1, value + z * se)];
  return { value, se, ...(interval[1] - interval[0] > Number.EPSILON && { interval }) };
}

function toHitRate(hits: number, of: number): HitRate | undefined {
  if (of === 0) return undefined;
  return { value: hits / of, interval: wilsonLimits(hits, of, BOUND_CONFIDENCE), hits, of };
}

function wilsonLimits(successes: number, n: number, conf: number): Interval {
  const { low, high } = wilson({ successes, n, conf });
  return [low, high];
}

function nameCounts({ labels, counts }: CalibrationTable): CalibrationFigures['confusion'] {
  return Object.fromEntries(
    labels.map((human, row) => [
      human,
      Object.fromEntries(
        (counts[row] ?? []).map((count, judge) => [labels[judge] ?? ERRORED, count]),
      ),
    ]),
  );
}
