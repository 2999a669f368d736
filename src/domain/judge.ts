import type { Place } from './place.ts';
import type { CalibrationCounts } from './calibration-counts.ts';
import type { JudgeModel, Json } from './run.ts';

/** What a judge may answer, worst first, and what each answer is worth: 0 for the worst, 1 for the best. */
export interface Scale {
  labels: readonly string[];
  /** 0–1, ascending, one a label. */
  values: readonly number[];
}

/** A few-shot example of a rubric: what was judged, and the verdict that is right. */
export interface RubricExample {
  input: Json;
  output?: string;
  /** The two sides, in place of `output`, where the rubric is pairwise. */
  output_a?: string;
  output_b?: string;
  reference?: Json;
  context?: Json;
  label: string;
  reason: string;
}

/** A rubric file, read and checked. */
export interface Rubric {
  /** Path in the repository, or `touchstone:NAME`. */
  source: string;
  version: string;
  scale: Scale;
  /** Index of the first label that passes. */
  passAt: number;
  /** `baseline`: two outputs side by side, in both orders; the other one is the baseline's. */
  compare?: 'baseline';
  examples: readonly RubricExample[];
  /** The instruction, with its templates. */
  text: string;
  /** sha-256 of the file. */
  sha256: string;
}

/** A judge as a suite (or a case's `rubric` check) sets it up. */
export interface Judge {
  /** The metric that it feeds; its labels lie in `calibration/<name>.jsonl`. */
  name: string;
  /** `judge`, `rubric` or `not-rubric`. */
  type: string;
  /** A `not-` in front: what the rubric passes fails. */
  inverted: boolean;
  rubric: Rubric;
  models: readonly JudgeModel[];
  api: 'chat' | 'responses';
  /** Only what the suite names. */
  parameters: { readonly [name: string]: Json };
  /** Votes of every model on one output. */
  samples: number;
  votes: 'majority' | 'mean';
  /** 0–1; without it the rubric's `passAt` decides. */
  threshold?: number;
  tags?: readonly string[];
  /** Written so in the suite: it advises whatever its calibration. */
  advisory: boolean;
  /** File of verdicts that were given elsewhere, and its sha-256. */
  recorded?: { path: string; sha256: string };
  /** Where it stands in the suite or dataset. */
  place: Place;
  /** sha-256 over all that makes its verdicts what they are. */
  digest: string;
}

/** Whether a judge has a vote, and if not why, and what to do. */
export type JudgeStanding =
  | { calibrated: true; counts: CalibrationCounts }
  | { calibrated: false; why: string; next: string; counts?: CalibrationCounts };

/** A person's (or a model's) verdict on an output: a line of `calibration/<judge>.jsonl`. */
export interface HumanLabel {
  input: Json;
  output: Json;
  reference?: Json;
  context?: Json;
  label: string;
  /** Why, in their words. */
  reason?: string;
  by: string;
  at: string;
  place: Place;
}
