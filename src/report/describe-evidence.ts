import {
  PREDICATE_TYPE,
  STATEMENT_TYPE,
  type Evidence,
  type EvidencePredicate,
  type OpponentRecord,
  type Subject,
  type ToolRecord,
} from '../domain/evidence.ts';
import type { RunDocument } from '../domain/run.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Opponent } from '../ports.ts';

/** What a run's documents do not say themselves. */
export interface Circumstances {
  opponents: { readonly [of in Opponent]?: OpponentRecord };
  tool: ToolRecord;
  /** ISO 8601, UTC. */
  finishedAt: string;
}

/** The claim about a run: the same for the same documents. */
export function describeEvidence(
  subject: Subject[],
  run: RunDocument,
  { verdict, ...circumstances }: Circumstances & { verdict?: Pick<Verdict, 'verdict' | 'reason'> },
): Evidence {
  return {
    _type: STATEMENT_TYPE,
    subject,
    predicateType: PREDICATE_TYPE,
    predicate: describePredicate(run, circumstances, verdict),
  };
}

export function describePredicate(
  run: RunDocument,
  { opponents, tool, finishedAt }: Circumstances,
  verdict?: Pick<Verdict, 'verdict' | 'reason'>,
): EvidencePredicate {
  const { sources, judges, retrieval_index: index, policy, yardstick } = run;
  const { baseline, release } = opponents;
  return {
    suite: {
      name: run.suite,
      file: run.config,
      scoring: { sha256: run.suite_digest },
      ...(sources && { content: { sha256: sources.suite } }),
    },
    ...(sources && { lock: { file: sources.lock_file, content: { sha256: sources.lock } } }),
    pins: run.pins,
    ...(judges && {
      judges: judges.map(({ name, digest, calibrated, blocking }) => ({
        name,
        digest,
        calibrated,
        blocking,
      })),
    }),
    target: run.target,
    ...(index !== undefined && { retrieval_index: index }),
    ...identify(run),
    ...(policy && { policy }),
    ...(yardstick && {
      yardstick: { commit: yardstick.commit, scoring: { sha256: yardstick.suite_digest } },
    }),
    ...(baseline && { baseline }),
    ...(release && { release }),
    ...(verdict && { verdict: verdict.verdict, reason: verdict.reason }),
    mode: run.mode,
    complete: run.complete,
    tool,
    started_at: run.created_at,
    finished_at: finishedAt,
  };
}

const IDENTITY = [
  'commit',
  'tree',
  'base_commit',
  'head',
  'repository_id',
  'run_id',
  'attempt',
] as const;

function identify(run: RunDocument): Pick<EvidencePredicate, (typeof IDENTITY)[number]> {
  return Object.fromEntries(
    IDENTITY.flatMap((key) => (run[key] === undefined ? [] : [[key, run[key]]])),
  );
}
