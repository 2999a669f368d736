import {
  readBase,
  readByBase,
  readRescored,
  type EarlierTrials,
} from '../adapters/read-earlier.ts';
import type { Undertaking } from '../adapters/storage/refuse-other-run.ts';
import type { JudgeRecord, Trial } from '../domain/run.ts';
import type { StoredRun } from '../ports.ts';
import { isKept } from '../judges/canaries.ts';
import { joinJudges } from '../run/join-shards.ts';
import { isSameYardstick } from '../score-by-base.ts';

/** A stored run of this head whose trials count. */
export interface WeighedRun {
  stored: StoredRun;
  /** Where it lay, in words. */
  place: string;
  /** It was measured in the same split: all of it is this run's, and not its trials only. */
  isOwn: boolean;
  doubt?: string;
}

/** Whether a run of this head, or of this shard, leaves nothing that another split could have: not a trial too few, nor one that was not measured. */
export async function hasAll(
  { run, trials }: StoredRun,
  { suite, target, shard }: Undertaking,
): Promise<boolean> {
  if (!run.complete) return false;
  const isNoisy = !target.deterministic || (suite.judges ?? []).length > 0;
  const { trials: first, max_trials: last, shard_trials: ofShard } = suite.run;
  const wanted = shard ? ofShard : Math.max(first, last);
  const done = run.looks.planned[run.looks.complete - 1] ?? 0;
  const isShort =
    done < wanted || run.planned.critical_trials < (suite.gates.critical.trials ?? wanted);
  if (isNoisy && target.kind !== 'recorded' && isShort) return false;
  for await (const { output } of trials()) if (output.error?.kind === 'error') return false;
  return true;
}

/** As one: of trials that several have the earliest counts. */
export function joinEarlier(runs: readonly WeighedRun[]): Omit<EarlierTrials, 'notes'> {
  if (runs.length === 0) return {};
  const ordered = runs.toSorted(
    (a, b) => Date.parse(a.stored.run.created_at) - Date.parse(b.stored.run.created_at),
  );
  const own = ordered.find(({ isOwn }) => isOwn)?.stored;
  const judges =
    own?.run.judges ??
    joinJudges(ordered.flatMap(({ stored }) => (stored.run.judges ?? []).map(leaveSpend)));
  return {
    trials: readTrials(ordered),
    from: describeFrom(ordered),
    ...joinByBase(ordered),
    ...(judges.length > 0 && { judges }),
    ...(own && takeOwn(own)),
  };
}

/** What canaries took in another split is told there: every shard would hand it on, and the merge sum it up. */
function leaveSpend({ canary, ...judge }: JudgeRecord): JudgeRecord {
  // without what they took it could not be told from one that was asked
  if (!canary || (canary.result === 'held' && isKept(canary))) return judge;
  const { digest, models, fingerprints } = canary.asked;
  const asked = {
    digest,
    calls: 0,
    ...(models && { models }),
    ...(fingerprints && { fingerprints }),
  };
  return { ...judge, canary: { ...canary, asked } };
}

function takeOwn(stored: StoredRun): Pick<EarlierTrials, 'base' | 'rescored' | 'usage' | 'folder'> {
  const { earlierBase } = readBase(stored, false);
  return {
    ...(earlierBase && { base: earlierBase }),
    rescored: readRescored(stored, false),
    ...(stored.run.usage && { usage: stored.run.usage }),
    folder: stored.folder,
  };
}

async function* readTrials(runs: readonly WeighedRun[]): AsyncGenerator<Trial> {
  const ownAt = runs.findIndex(({ isOwn }) => isOwn);
  for (const [at, { stored }] of runs.entries()) {
    // what those before it took for nothing it has told already, as usage that no trial owns
    const isTold = at < ownAt;
    const isDead = stored.run.stopped?.reason === 'breaker';
    for await (const trial of stored.trials()) {
      const read = isDead ? forget(trial) : trial;
      if (!isTold || read.output.error?.kind !== 'error') yield read;
    }
  }
}

/** A target that failed on every case was not there: once it is, that says nothing of it. What it took was paid all the same. */
function forget(trial: Trial): Trial {
  const { error, ...output } = trial.output;
  return error ? { ...trial, output: { ...output, error: { ...error, kind: 'error' } } } : trial;
}

/** What the base's yardstick says of them, as far as it is the one that the newest was held against. */
function joinByBase(runs: readonly WeighedRun[]): Pick<EarlierTrials, 'byBase'> {
  const held = runs.flatMap(({ stored }) => readByBase(stored, false).earlierByBase ?? []);
  const record = held.at(-1)?.record;
  if (!record) return {};
  const same = held.filter((one) => isSameYardstick(one.record, record));
  async function* readAll(): AsyncGenerator<Trial> {
    for (const { trials } of same) yield* trials;
  }
  // what they took in another split is told there
  const own = runs.find(({ isOwn }) => isOwn)?.stored;
  const canaries = own && readByBase(own, false).earlierByBase?.canaries;
  return {
    byBase: { record, ...(canaries && { canaries }), trials: readAll(), isStored: false },
  };
}

/** Where they lay and where those had some from in turn, which would be lost after one more re-run. */
function describeFrom(runs: readonly WeighedRun[]): string {
  const places = Map.groupBy(runs, ({ place }) => place);
  return [...places]
    .map(([place, lain]) => {
      const hops = new Map<string, number>();
      for (const { taken_over: before } of lain.map(({ stored }) => stored.run))
        if (before) hops.set(before.from, (hops.get(before.from) ?? 0) + before.trials);
      const told = [...hops].map(([from, trials]) => `, which had ${trials} of them from ${from}`);
      const doubt = lain.find((one) => one.doubt !== undefined)?.doubt;
      return `${place}${told.join('')}${doubt === undefined ? '' : `; ${doubt}`}`;
    })
    .join(', and from ');
}
