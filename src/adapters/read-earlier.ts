import type { JudgeRecord, RunDocument, Trial } from '../domain/run.ts';
import type { Opponent, StoredRun } from '../ports.ts';
import type {
  EarlierBase,
  EarlierByBase,
  EarlierRescored,
  EarlierScores,
} from '../ports/earlier.ts';

/** What an earlier attempt measured, and what a reader should know of it. */
export interface EarlierTrials {
  trials?: AsyncIterable<Trial>;
  /** Where they lay, in words. */
  from?: string;
  base?: EarlierBase;
  rescored?: EarlierScores;
  byBase?: EarlierByBase;
  judges?: readonly JudgeRecord[];
  /** What it spent that no trial owns. */
  usage?: RunDocument['usage'];
  /** Its folder: batches that it submitted are in it. */
  folder?: string;
  /** What was measured and could not be had, in words. */
  lost?: string;
  notes: string[];
}

/** The base commit's trials of a stored run. */
export function readBase(
  { run, base }: StoredRun,
  isStored: boolean,
): { earlierBase?: EarlierBase } {
  const { fresh } = run;
  if (!fresh) return {};
  const { commit, target } = fresh;
  return {
    earlierBase: { commit, targetDigest: target.digest, trials: markStored(base(), isStored) },
  };
}

/** What the base's yardstick said of a stored run. */
export function readByBase(
  { run, byBase }: StoredRun,
  isStored: boolean,
): { earlierByBase?: EarlierByBase } {
  const { yardstick: record, yardstick_canaries: canaries } = run;
  if (!record) return {};
  return {
    earlierByBase: { record, ...(canaries && { canaries }), trials: byBase(), isStored },
  };
}

/** What a stored run is compared with, as it scored that. */
export function readRescored({ run, rescored }: StoredRun, isStored: boolean): EarlierScores {
  const { rescored: baseline, rescored_release: release } = run;
  const scoresOf = (of: Opponent, createdAt: string): EarlierRescored => ({
    createdAt,
    trials: rescored(of),
    isStored,
  });
  return {
    ...(baseline && { baseline: scoresOf('baseline', baseline.created_at) }),
    ...(release && { release: scoresOf('release', release.created_at) }),
  };
}

/** Trials, each with whether it lies in the folder of the run that goes on. */
export async function* markStored(
  trials: AsyncIterable<Trial>,
  isStored: boolean,
): AsyncGenerator<{ trial: Trial; isStored: boolean }> {
  for await (const trial of trials) yield { trial, isStored };
}
