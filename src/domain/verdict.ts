import type { CalibrationCounts } from './calibration-counts.ts';
import type { CanaryRecord, Conflict, JudgeModel, Usage } from './run.ts';
import type { SuitePart } from './suite-part.ts';

/** What a gate calls itself: in `gates[].gate` of the JSON, which other tools read. */
export type GateName =
  | 'pins'
  | 'completeness'
  | 'critical'
  | 'safety'
  | 'floor'
  | 'no-regression'
  | 'release'
  | 'cost'
  | 'latency';

/** `error`: what it needs could not be measured, and so there is no verdict. `not-measured`: its number is not known; that alone blocks nothing. */
export type GateOutcome =
  | 'pass'
  | 'fail'
  | 'error'
  | 'inconclusive'
  | 'accepted'
  | 'advisory'
  | 'no-baseline'
  | 'not-measured';

/** One gate's finding. Fractions (0.02 is 2 points); `drop` is baseline minus current; what does not apply is absent. */
export interface GateResult {
  gate: GateName;
  metric?: string;
  result: GateOutcome;
  baseline?: number;
  current?: number;
  drop?: number;
  max_drop?: number;
  /** Of cost and latency: how many times the baseline, as the test sees it. */
  ratio?: number;
  /** mid-p of the no-regression rule. */
  p?: number;
  interval?: [low: number, high: number];
  /** Smallest drop that this run would have caught 4 times out of 5. */
  detectable?: number;
  /** Why that is not known. */
  undetectable?: string;
  /** About how many cases like these it takes to catch a drop that is this much smaller. */
  needed?: { drop: number; cases: number };
  /** Cases compared. */
  matched?: number;
  /** Of a bar that holds: the same number over the cases that the base has, where they alone would break it. */
  on_base_cases?: number;
  /** Where scorers or judges changed: what the app changed (same scorers), and what they changed (same outputs). */
  app_change?: number;
  eval_change?: number;
  /** The rule in words: what was required. */
  rule: string;
  /** Why it came out so: one sentence. */
  reason: string;
  /** What to do now. */
  next?: string;
  /** What it would be compared with may exist, and could not be read. */
  unread?: true;
  /** Undecided, and by policy that fails the check. */
  blocks?: true;
  /** Ids of the cases that decided it, worst first. */
  cases?: string[];
  /** Ids of the risk acceptances that concern its failure, whether or not they cover it. */
  acceptances?: string[];
}

/** A number over a run's cases. `n` cases scored, `passed` those whose every trial passed. */
export interface MetricSummary {
  /** Absent where nothing was scored. */
  mean?: number;
  passed: number;
  n: number;
  errored: number;
  advisory: boolean;
  deterministic: boolean;
  /** It has noise, and none as it is compared: what lays the baseline's output beside is left out there. */
  exact?: true;
  /** Why some of it errored, in the words of one of them. */
  error?: string;
}

/** Who judged, with what right, and how much its votes agreed. */
export interface JudgeSummary {
  name: string;
  rubric: string;
  version: string;
  models: readonly JudgeModel[];
  calibrated: boolean;
  blocking: boolean;
  why?: string;
  next?: string;
  calibration?: CalibrationCounts;
  /** Its scores blocked on the baseline, and do not any more. */
  demoted?: true;
  canary?: CanaryRecord['result'];
  /** Cases that it could not judge, and why one of them; `differ`: others for other reasons. */
  errored?: { cases: number; why: string; differ?: true };
  /** Krippendorff's alpha over the votes on each output; absent with one vote, or where it is undefined. */
  alpha?: number;
}

/** A metric whose scorers or judges changed since the baseline: what of the difference is whose. */
export interface ChangeSplit {
  metric: string;
  /** Old outputs under the old scorers; absent where the metric is new. */
  before?: number;
  /** Old outputs under this run's scorers. */
  rescored: number;
  after: number;
  app: number;
  eval?: number;
  cases: number;
  /** Those of them that have an old score, where not all have: `before` and `eval` are over these. */
  old_cases?: number;
}

/** Who contradicted whom on a case. */
export interface ConflictingCase {
  id: string;
  kinds: readonly Conflict[];
}

/** A case that passed and failed on main: `passed` of its last `trials`. */
export interface FlakyCase {
  id: string;
  passed: number;
  trials: number;
  critical?: true;
}

/** Chance (0–1) that so many attempts at a case all pass, a mean over cases: pass^k. */
export interface Reliability {
  attempts: number;
  share: number;
}

/** Run against baseline, paired by case content. Lists of case ids. */
export interface Comparison {
  matched: number;
  broken: string[];
  fixed: string[];
  new: string[];
  removed: string[];
  edited: string[];
  /** Share of passing trials on both sides, for every case in `broken` and `fixed`. */
  changes: { id: string; baselineId: string; before: number; after: number; kept?: true }[];
  /** Of the removed and edited ones those that mostly failed on main: taking them out must not look like mending them. */
  failingBefore: string[];
  /** Mean pass share of the new cases that were scored, with its 90 % Wilson interval; absent where there are none. */
  newcomers?: { n: number; mean: number; interval: [low: number, high: number] };
}

/** Which run was compared with, or why none was. `behind`: first-parent commits between it and the wanted one. */
export interface BaselineInfo {
  commit?: string;
  /** Of a release. */
  tag?: string;
  age_days?: number;
  behind?: number;
  /** The base commit was run in the same job. */
  fresh?: true;
  /** The commit that measured it, where it was carried on since. */
  carried_from?: string;
  /** Commits between it and the wanted one that touch what the suite depends on. */
  touched?: string[];
  refused: { why: string }[];
  /** Why there is none, and how to get one. */
  why?: string;
  next?: string;
  /** What an earlier attempt of this head came to against one that is gone: a red that nothing took back. In words. */
  before?: string;
  /** There may be one: it could not be looked up, or fetched. */
  unread?: true;
}

/** Calls and what they took. `cached`: answers from the response cache, which are no calls; absent: none. */
export type CallUsage = Usage & { calls: number; cached?: number };

/** Calls and tokens, the target's and the judges' apart. */
export interface UsageSummary {
  target: CallUsage;
  judges: CallUsage;
}

/** What a change does to the yardstick of its base, and which cases that makes a difference to. Lists of case ids. */
export interface YardstickSummary {
  commit: string;
  /** Cases of the base that the change takes out or gives another input: how they come out as they stand there. */
  kept: {
    id: string;
    result: 'passes' | 'fails' | 'not-measured';
    class?: 'critical' | 'safety';
    /** No case of this name is left. */
    taken_out?: true;
  }[];
  passes_here_only: string[];
  passes_there_only: string[];
  /** Nothing that blocks scores them here; by what the base expects they fail. */
  fails_there_unscored?: string[];
  target_kind?: { before: string; after: string };
  /** Scorers of critical and safety cases that only advise now. */
  demoted?: string[];
  /** Scorers of any cases that block on the base, and here no more, or for fewer cases. */
  gone?: string[];
  /** Whose approval of this head retired the base's form. */
  approved_by?: string[];
}

/** Why nothing was run: the baseline stands for this commit too. */
export interface UntouchedInfo {
  /** The commit that was measured. */
  commit: string;
  /** Why that run itself does not hold, where it does not. */
  red?: string;
}

/** The decision, whole: everything that is printed is rendered from it, never computed again. */
export interface Verdict {
  suite: string;
  verdict: 'pass' | 'fail' | 'error';
  /** One sentence. */
  reason: string;
  gates: GateResult[];
  metrics: { [name: string]: MetricSummary };
  comparison?: Comparison;
  usage: UsageSummary;
  /** Everything, judges included. Absent when unknown: never 0 for an unknown price. */
  cost_usd?: number;
  /** What the judges took of it, and how long one call of theirs took (median). */
  judging?: { cost_usd?: number; p50_ms?: number };
  judges: JudgeSummary[];
  splits: ChangeSplit[];
  /** Absent where the change moves nothing of the base's yardstick. */
  yardstick?: YardstickSummary;
  conflicting: ConflictingCase[];
  latency?: { p50_ms: number; p95_ms: number; baseline_p50_ms?: number; baseline_p95_ms?: number };
  baseline: BaselineInfo;
  /** The last release, where a gate holds against it. */
  release?: BaselineInfo;
  /** Cases measured, trials measured, trials that are missing. `all_failed`: the one message with which every trial failed. */
  measured: { cases: number; trials: number; missing: number; all_failed?: string };
  /** The least reliable first. */
  flaky: FlakyCase[];
  reliability?: { baseline?: Reliability; current?: Reliability };
  /** Ids of cases that got no answer where a safety case needs one. */
  unanswered: string[];
  /** Sentences a reader should know: a stale baseline, a flaky critical case, an unused recorded line. */
  notes: string[];
  /** Trials of this head that were measured before and do not count: they could not be had and were drawn again, or lie beyond the look that decides. In words. */
  lost?: string;
  /** Main has recorded this suite, and its base has no file of it: its own bars held. In words. */
  unruled?: string;
  /** Its process was killed: how far it came, and how to go on. */
  cut?: string;
  /** Of a run of some cases: how many there are, and how they were chosen. */
  partial?: SuitePart;
  /** Of a suite that was not run, since nothing changed that could decide its answers. */
  untouched?: UntouchedInfo;
}
