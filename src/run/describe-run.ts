import type { CaseEntry, Suite } from '../domain/case.ts';
import type { Pin } from '../domain/pin.ts';
import { RUN_FORMAT, type JudgeRecord, type RunDocument } from '../domain/run.ts';
import type { Shard } from '../domain/shard.ts';
import type { SuitePart } from '../domain/suite-part.ts';
import type { SourceDigests } from '../domain/source-digests.ts';
import type { Target } from '../ports.ts';

/** Where and when a run was made: what the host knows. */
export type RunIdentity = Pick<
  RunDocument,
  | 'commit'
  | 'tree'
  | 'base_commit'
  | 'head'
  | 'attempt'
  | 'repository_id'
  | 'run_id'
  | 'environment'
  | 'tool_version'
>;

/** The document of a run that is about to begin. */
export function describeRun(
  suite: Suite,
  {
    identity,
    target,
    pins,
    sources,
    entries,
    looks,
    criticalTrials,
    createdAtMs,
    retrievalIndex,
    judges,
    base,
    shard,
    partial,
  }: {
    identity: RunIdentity;
    target: Target;
    pins: Pin[];
    sources: SourceDigests;
    entries: readonly CaseEntry[];
    looks: readonly number[];
    criticalTrials: number;
    createdAtMs: number;
    retrievalIndex?: string;
    judges: JudgeRecord[];
    base?: { commit: string; target: Target };
    shard?: Shard;
    partial?: SuitePart;
  },
): RunDocument {
  return {
    format: RUN_FORMAT,
    suite: suite.suite,
    config: suite.file,
    suite_digest: suite.scoringDigest,
    sources,
    mode: suite.mode,
    ...identity,
    created_at: new Date(createdAtMs).toISOString(),
    ...(shard && { shard }),
    ...(partial && { partial }),
    target: target.facts,
    pins,
    ...(judges.length > 0 && { judges }),
    ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
    ...(base && { fresh: { commit: base.commit, target: base.target.facts } }),
    planned: planFirstLook(suite, entries, { trials: looks[0]!, criticalTrials }),
    looks: { planned: [...looks], complete: 0 },
    complete: false,
  };
}

function planFirstLook(
  { gates }: Suite,
  entries: readonly CaseEntry[],
  { trials, criticalTrials }: { trials: number; criticalTrials: number },
): RunDocument['planned'] {
  const classTags = [...gates.critical.tags, ...gates.safety.tags];
  const classed = entries.filter(({ tags }) => tags.some((tag) => classTags.includes(tag)));
  const keptCount = classed.filter(({ kept }) => kept).length;
  return {
    cases: entries.filter(({ kept }) => !kept).length,
    trials,
    critical_trials: Math.max(trials, criticalTrials),
    required: classed.filter(({ kept }) => !kept).length,
    ...(keptCount > 0 && { kept: keptCount }),
  };
}
