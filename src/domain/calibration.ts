import type { HumanLabel, JudgeStanding } from './judge.ts';
import type { CalibrationCounts } from './calibration-counts.ts';
import type { JudgeModel } from './run.ts';

/** A judge's verdict on a labelled output. Without a `label` it is errored; `why` then says so. */
export interface JudgedVerdict {
  label?: string;
  /** Whether it passes, where several votes decided that together; else the label says. */
  pass?: boolean;
  reason?: string;
  why?: string;
}

/** How often people and a judge said what. */
export interface CalibrationTable {
  /** The scale, worst first. */
  labels: readonly string[];
  /** A row a label of people, a column a label of the judge; a last column for errored verdicts where there are any. */
  counts: readonly (readonly number[])[];
  errored: number;
  /** Human labels. */
  total: number;
  /** Labels that pass and fail, and those of them on which the judge said the same. */
  sides: SideCounts;
}

/** An errored verdict is on neither side. */
export type SideCounts = Pick<
  CalibrationCounts,
  'pass' | 'passJudgedPass' | 'fail' | 'failJudgedFail'
>;

/** A label and the verdict that is not equal to it. */
export interface Disagreement {
  label: HumanLabel;
  verdict: JudgedVerdict;
}

export type Interval = readonly [low: number, high: number];

/** Absent is what is undefined: a standard error of one label, an interval where nothing varies. */
export interface Estimate {
  value: number;
  se?: number;
  interval?: Interval;
}

/** `hits` of the `of` labels on one side of the scale. */
export interface HitRate {
  value: number;
  interval: Interval;
  hits: number;
  of: number;
}

/**
 * How well a judge agrees with people. What is undefined is absent, never 0, 1 or NaN. Intervals are two-sided: 95 %,
 * those of `sensitivity` and `specificity` 90 %.
 */
export interface CalibrationFigures {
  labels: number;
  errored: number;
  /** Verdicts equal to the label. */
  agreed: number;
  agreement?: Estimate;
  kappa?: Estimate;
  /** For scales of more than two labels, over the verdicts that are not errored. */
  quadraticKappa?: Estimate;
  ac1?: Estimate;
  /** Of the labels that pass, those that the judge passed. */
  sensitivity?: HitRate;
  /** Of the labels that fail, those that the judge failed. */
  specificity?: HitRate;
  youden?: number;
  youdenLow?: number;
  /** By label of people, then by label of the judge, or `errored`. */
  confusion: { [human: string]: { [judge: string]: number } };
}

/** What the lock knows of a judge's calibration. */
export type FoundCalibration =
  | { status: 'bound'; counts: CalibrationCounts }
  | { status: 'never' | 'judge-changed' | 'labels-changed' | 'labels-gone' | 'counts-differ' };

/** Labels of one author that do not count as human labels. */
export interface ExcludedLabels {
  by: string;
  why: string;
  labels: number;
}

/** What `touchstone calibrate` found out about one judge. */
export interface JudgeCalibration {
  judge: string;
  /** Path of the rubric, or `touchstone:NAME`, and its version. */
  rubric: string;
  version: string;
  models: readonly JudgeModel[];
  /** Path of the label file in the repository. */
  labelsPath: string;
  excluded: readonly ExcludedLabels[];
  figures: CalibrationFigures;
  /** The least lower bound of Youden's J that lets it block. */
  youdenNeeded: number;
  standing: JudgeStanding;
  disagreements: readonly Disagreement[];
  /** Where no person labelled anything: how it does on the labels that do not count. */
  uncounted?: { figures: CalibrationFigures; disagreements: readonly Disagreement[] };
  /** Why nothing can be concluded, and so nothing is written into the lock. */
  inconclusive?: string;
  /** What the canary cases showed, in words; absent where none were asked. */
  canaries?: string;
}
