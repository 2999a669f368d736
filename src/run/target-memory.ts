import type { Json } from '../domain/run.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import type { Target, TargetRequest } from '../ports.ts';
import type { ResponseCache } from '../ports/response-cache.ts';
import { digestJson } from '../values/canonical-json.ts';

/** Answers of the target that were kept before. */
export interface TargetMemory {
  cache: ResponseCache;
  /** What decides an answer beside the target and what it is asked: the version that asks, the retrieval index. */
  circumstances: { readonly [name: string]: Json };
}

/** `cache` for a run under these circumstances; undefined where nothing is kept. */
export function recallAnswers(
  cache: ResponseCache | undefined,
  { retrievalIndex, run }: { retrievalIndex?: string | undefined; run: { warmup?: string[] } },
): TargetMemory | undefined {
  if (!cache) return undefined;
  return {
    cache,
    circumstances: {
      tool_version: TOOL_VERSION,
      ...(retrievalIndex !== undefined && { retrieval_index: retrievalIndex }),
      ...(run.warmup && { warmup: run.warmup }),
    },
  };
}

/**
 * What an answer is kept under; undefined: it is not. Trial and case are in it, also where the target does not see them: no two
 * trials share an answer.
 */
export function findKey(
  target: Target,
  request: TargetRequest,
  { circumstances }: TargetMemory,
): string | undefined {
  const asked = target.responseKey?.(request);
  if (asked === undefined) return undefined;
  // in the order in which they are written: it is long, and one is made for every trial
  return digestJson({
    asked,
    case: request.case.id,
    kind: target.facts.kind,
    ...circumstances,
    trial: request.trial,
  });
}
