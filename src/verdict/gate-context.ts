import type { StandingAcceptance } from '../domain/acceptance.ts';
import type { CaseHistory, RunFacts } from '../domain/facts.ts';
import type { Stop } from '../domain/run.ts';
import type { Gates } from '../domain/suite.gen.ts';
import type { BaselineInfo, ChangeSplit, MetricSummary } from '../domain/verdict.ts';
import type { Pairing } from './compare-runs.ts';
import type { LookPlan } from './plan-looks.ts';

/** Which looks are planned, and which one is being decided. */
export interface LookState {
  /** Trials per case at each look, ascending. */
  looks: number[];
  /** 0-based. */
  index: number;
  /** Why no further trial can be had, where that is so. */
  stop?: Stop;
  /** Why fewer looks are planned than the suite asks for. */
  cut?: string;
}

/** The baseline as far as there is one. */
export interface BaselineSide {
  info: BaselineInfo;
  /** Under the scorers and judges of the run that is compared with it. */
  facts?: RunFacts;
  /** As it was scored when it was measured, where that was by others. */
  asMeasured?: RunFacts;
  /** Its trials were measured beside the run's, in the same job. */
  fresh?: true;
  /** Trials of main that are older than it, where they are known. */
  history?: CaseHistory;
  /** Why some of its outputs could not be judged again, where they had to be. */
  unjudged?: string;
  /** Judges that are others than those of the run, where nothing was judged again. */
  otherJudges?: ReadonlySet<string>;
}

/** What a run is compared with, and how the two belong together. */
export interface Compared {
  baseline: BaselineSide;
  baselineMetrics?: { [name: string]: MetricSummary };
  baselineTrials: number;
  pairing?: Pairing;
  /** The change's own cases beside the baseline as it was scored when it was measured: what people are told. */
  shown?: Pairing;
  /** Where scorers or judges changed since the baseline. */
  splits: readonly ChangeSplit[];
}

/** Everything that a gate may look at. */
export interface GateContext extends Compared {
  gates: Gates;
  run: RunFacts;
  metrics: { [name: string]: MetricSummary };
  look: LookState;
  /** What the base's yardstick says of outputs that it scores otherwise. */
  byBase?: RunFacts;
  /** Accepters who approved this very head. */
  approvers: readonly string[];
  /** Risk acceptances that count. */
  accepted: readonly StandingAcceptance[];
  /** What each look may spend of this run's alpha, divided by the number of tests that gate. */
  schedule: LookPlan;
  /** The same where the bars that the change brings along are counted too: for these. */
  addedSchedule: LookPlan;
  /** Trials per case that this look sees. */
  trials: number;
}

export function isLastLook({ looks, index }: LookState): boolean {
  return index >= looks.length - 1;
}

/** Why there was no further look, in a few words and in its own; nothing where all were taken. */
export function describeStop(look: LookState): string | undefined {
  const { stop, cut } = look;
  if (stop && !isLastLook(look)) {
    const by = stop.reason === 'time' ? 'budget' : stop.reason;
    return `stopped by ${by}: ${stop.message}`;
  }
  return cut !== undefined && isLastLook(look) ? `stopped by budget: ${cut}` : undefined;
}
