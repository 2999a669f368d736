import type { YardstickRecord } from '../domain/policy.ts';
import type { RescoredTrial, Spend, Trial } from '../domain/run.ts';
import type { Opponent } from '../ports.ts';

/** What an earlier attempt scored again. */
export type EarlierScores = { readonly [of in Opponent]?: EarlierRescored };

/** The base commit's trials that an earlier attempt measured beside its own. */
export interface EarlierBase {
  commit: string;
  targetDigest: string;
  trials: AsyncIterable<{ trial: Trial; isStored: boolean }>;
}

/** Outputs that an earlier attempt held against the base's yardstick. */
export interface EarlierByBase {
  record: YardstickRecord;
  /** What the canaries of its judges took. */
  canaries?: Spend;
  trials: AsyncIterable<Trial>;
  isStored: boolean;
}

/** Scores that an earlier attempt found for the outputs of a baseline, or of a release. */
export interface EarlierRescored {
  /** `created_at` of that run. */
  createdAt: string;
  trials: AsyncIterable<RescoredTrial>;
  /** They lie in the folder of the run that goes on. */
  isStored: boolean;
}
