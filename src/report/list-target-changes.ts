import type { TargetFacts } from '../domain/run.ts';
import { jsonEqual } from '../values/json-equal.ts';
import type { TargetChange } from './report.ts';
import { showValue } from './show-value.ts';

/** What of the target differs between a baseline and a run: what it is called, or whose digest is another. */
export function listTargetChanges(before: TargetFacts, after: TargetFacts): TargetChange[] {
  const { params: old = {} } = before;
  const { params: now = {} } = after;
  return [
    ...tell('kind', before.kind, after.kind),
    ...tell('model', before.model, after.model),
    ...namesOf(old, now)
      .filter((name) => !jsonEqual(old[name] ?? null, now[name] ?? null))
      .flatMap((name) => tell(name, old[name], now[name])),
    // of another kind of target they are digests of other things
    ...(before.kind === after.kind
      ? namesOf(before.digests, after.digests)
          .filter((name) => before.digests[name] !== after.digests[name])
          .map((what) => ({ what }))
      : []),
  ];
}

function tell(what: string, before: unknown, after: unknown): TargetChange[] {
  if (before === after) return [];
  return [
    {
      what,
      ...(before !== undefined && { before: showValue(before) }),
      ...(after !== undefined && { after: showValue(after) }),
    },
  ];
}

function namesOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}
