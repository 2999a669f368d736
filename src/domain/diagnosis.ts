import type { TargetKind } from './run.ts';
import type { FlakyCase } from './verdict.ts';

/** What `doctor` found out about a suite, its gate and its cases. Fractions (0.02 is 2 points). */
export interface Diagnosis {
  suite: string;
  /** Path of the suite file. */
  config: string;
  /** Cases of the datasets. */
  cases: number;
  /** Share of changes that did nothing and may be blocked all the same: 1 minus `gates.confidence`. */
  alpha: number;
  /** Absent where no run is stored. */
  run?: ExaminedRun;
  /** The run that was named to compare with. */
  baseline?: ExaminedRun;
  selfTest: SelfTest;
  power: MetricPower[];
  findings: CaseFindings;
}

/** A stored run that was read. */
export interface ExaminedRun {
  folder: string;
  /** Trials that a case has in the middle of all. */
  trials: number;
  cases: number;
  kind: TargetKind;
  deterministic: boolean;
  /** Cases of the datasets that it does not know, as they are now. */
  unknown: number;
}

/** How often the rule failed a change that did nothing; shares, with a 95 % Wilson interval. */
export interface FalseAlarms {
  /** Comparisons made. */
  splits: number;
  share: number;
  interval: [low: number, high: number];
  inconclusive: number;
}

/**
 * The gate, asked about a change that changed nothing. `split`: one run's trials dealt to two sides. `runs`: two runs of
 * the same thing, in random orders of their trials.
 */
export type SelfTest =
  | ({
      kind: 'split';
      /** Trials a case on each side, and those that a change gets at most. */
      sides: { baseline: number; candidate: number; usual: number };
      /** Every answer of a case is the same: there was no noise to be alarmed by. */
      repeating?: true;
      /** Why the two runs that were named could not be compared instead. */
      why?: string;
    } & FalseAlarms)
  | ({
      kind: 'runs';
      /** The two as they stand: what the second lost over all trials, its verdict beside the first, and the other way round. */
      plain: {
        drops: { metric: string; drop: number }[];
        forward: DealtDecision;
        backward: DealtDecision;
      };
      /** The same rule on the second run's own trials. */
      within?: FalseAlarms;
    } & FalseAlarms)
  | {
      kind: 'none';
      why: string;
      next?: string;
      /** Of two runs of a target without noise: how many cases both answered, and those that they answered differently. */
      answers?: { compared: number; changed: string[] };
    };

/** About how many cases like these it takes to catch a drop, and how many more than there are. */
export interface NeededCases {
  drop: number;
  cases: number;
  more: number;
}

/** What the gate says of a change. */
export type DealtDecision = 'pass' | 'fail' | 'inconclusive';

/** What a comparison of one gating metric with this run could catch. */
export interface MetricPower {
  metric: string;
  max_drop: number;
  /** Smallest drop that is caught 4 times out of 5. */
  detectable?: number;
  /** Why that is not known. */
  undetectable?: string;
  /** There is no noise: whatever exceeds `max_drop` is caught. */
  exact?: true;
  /** To catch half as much again as `max_drop` allows; absent where that is caught. */
  needed?: NeededCases;
  /** To hold a margin of two points in that sense: a drop of three. */
  two_points?: NeededCases;
}

/** What is odd about single cases. Ids, in the order of the datasets. */
export interface CaseFindings {
  flaky: FlakyCase[];
  /** Same question and same reference but for case, white space and punctuation. */
  duplicates: string[][];
  /** Groups of cases; `similarity` (Jaccard, of sets of words) is the smallest that holds a group together. */
  near_duplicates: { ids: string[]; similarity: number }[];
  ambiguous: AmbiguousCases[];
  /** Metrics at 100 % in every trial that is remembered. */
  saturated: string[];
  /** Cases whose checks pass answers to other questions: `passed` of `of` such answers. */
  too_easy: { id: string; passed: number; of: number }[];
  /** How many cases were tried for that. */
  tried: number;
  small_tags: SmallTag[];
}

/** Cases whose right answer cannot be told. `references`: one question, several answers. `guessing`: passes now and then. */
export type AmbiguousCases =
  | { kind: 'references'; ids: string[] }
  | { kind: 'guessing'; id: string; passed: number; trials: number };

/** A tag with too few cases; `needed`: so many like these would do, where that is known. */
export interface SmallTag {
  tag: string;
  cases: number;
  needed?: number;
}

/** A noisy metric is compared on this many cases or more. */
export const FEWEST_COMPARED = 10;
