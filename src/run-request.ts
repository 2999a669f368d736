import type { FoundBaseline } from './align-baseline.ts';
import type { CaseEntry } from './domain/case.ts';
import type { PolicyRecord, SignatureRecord } from './domain/policy.ts';
import type { JudgeRecord, RunDocument, Trial } from './domain/run.ts';
import type { Shard } from './domain/shard.ts';
import type { Clock, Log, RunStore, Target } from './ports.ts';
import type { EarlierByBase, EarlierScores } from './ports/earlier.ts';
import type { ResponseCache } from './ports/response-cache.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { Purpose } from './run/bound-trials.ts';
import type { RunIdentity } from './run/describe-run.ts';
import type { JoinedShards } from './run/join-shards.ts';
import type { Turns } from './run/turns.ts';
import type { BaselineSide } from './verdict/gate-context.ts';

/** All that a run needs. */
export interface RunRequest {
  prepared: PreparedSuite;
  purpose: Purpose;
  identity: RunIdentity;
  retrievalIndex?: string;
  target: Target;
  /** Empty, or a run that goes on: what it holds already is in `earlier`. */
  store: RunStore;
  /** Trials of the same identity that were measured before: never drawn again. */
  earlier: AsyncIterable<{ trial: Trial; isStored: boolean }>;
  /** Where they lay, in words; absent: in the folder of the run that goes on. */
  earlierFrom?: string;
  /** Trials of this head that were measured before and could not be had, in words. */
  lost?: string;
  /** What earlier attempts spent that none of these trials owns. */
  earlierUsage?: RunDocument['usage'];
  /** Whose policy it is judged by. */
  policy?: PolicyRecord;
  /** Who signed what. */
  signatures?: SignatureRecord;
  /** What an earlier attempt found the base's yardstick to say. */
  earlierByBase?: EarlierByBase;
  /** Sentences for the reader, found on the way here. */
  notes: readonly string[];
  /** More of them, found while it runs. */
  lateNotes?: () => readonly string[];
  /** The judges as an earlier attempt knew them. */
  earlierJudges?: readonly JudgeRecord[];
  /** Outputs of what it is compared with that an earlier attempt scored with the same scorers. */
  earlierRescored?: EarlierScores;
  /** Searched for while the first look runs. */
  baseline: Promise<FoundBaseline>;
  /** The run of the last release; absent where no gate asks for it. */
  release?: Promise<FoundBaseline>;
  /** The base commit's own target, which is measured beside this one and takes the stored baseline's place. */
  base?: FreshBase;
  /** Which part of the cases `prepared` holds: it is measured, and another run judges it with the others. */
  shard?: Shard;
  /** All trials were measured in shards, and are `earlier`: they are judged as they stand. */
  merged?: JoinedShards;
  /** Answers of the target that were kept before. */
  cache?: ResponseCache;
  clock: Clock;
  /** Whose call is next. */
  turns: Turns;
  log: Log;
  /** Ends calls that are under way. */
  signal: AbortSignal;
  /** Ends whatever waits to make one. */
  waits: AbortSignal;
}

/** The base commit, to be run in the same job. */
export interface FreshBase {
  target: Target;
  commit: string;
  /** The cases of its own datasets. */
  entries: readonly CaseEntry[];
  /** Trials of it that were measured before. */
  earlier: RunRequest['earlier'];
}

/** What a run is compared with, under its own scorers and judges. */
export interface Sides {
  baseline: BaselineSide;
  release?: BaselineSide;
}
