import type { Json, Output } from '../domain/run.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import type { Target, TargetRequest } from '../ports.ts';
import type { ResponseCache } from '../ports/response-cache.ts';
import { digestJson } from '../values/canonical-json.ts';

/**
 * Failures of the target, which are kept like its answers: else every run would draw them, and only them, again until it is green.
 * But not before the target was asked and gave an answer: one that always fails is missing its packages, and would be for ever.
 */
export class Failures {
  private readonly cache: Pick<ResponseCache, 'keep'>;
  private held: { key: string; output: Output }[] | undefined = [];

  constructor(cache: Pick<ResponseCache, 'keep'>) {
    this.cache = cache;
  }

  keep(key: string, output: Output): void {
    if (this.held) this.held.push({ key, output });
    else this.cache.keep(key, { output });
  }

  /** The target has given an answer. */
  release(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const { key, output } of held) this.cache.keep(key, { output });
  }
}

/** Answers of the target that were kept before. */
export interface TargetMemory {
  cache: ResponseCache;
  failures: Failures;
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
    failures: new Failures(cache),
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
