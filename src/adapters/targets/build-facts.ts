import type { Json, TargetFacts, TargetKind } from '../../domain/run.ts';
import { digestJson } from '../../values/canonical-json.ts';

export interface FactParts {
  kind: TargetKind;
  model?: string;
  params?: { [key: string]: Json };
  digests: { [name: string]: string };
  deterministic: boolean;
  declared?: boolean;
  sources?: TargetFacts['sources'];
}

/** What was under test, with one digest over all that makes it what it is. */
export function buildFacts({
  kind,
  model,
  params,
  digests,
  deterministic,
  declared = false,
  sources,
}: FactParts): TargetFacts {
  const identity = {
    kind,
    ...(model !== undefined && { model }),
    ...(params !== undefined && { params }),
    digests,
  };
  return {
    ...identity,
    digest: digestJson(identity),
    ...(sources && { sources }),
    deterministic,
    ...(declared && { declared }),
  };
}
