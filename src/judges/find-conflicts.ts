import type { Conflict, Score, Vote } from '../domain/run.ts';

/** They say what an answer took, not whether it is good. */
const OPERATIONAL = /^(?:not-)?(?:latency|cost|tokens|finish-reason)$/;

type Scored = Extract<Score, { status: 'scored' }>;

/**
 * Where those who scored one output contradict each other: a judge passes what a code-based check fails (or the
 * other way round), the members of a panel differ, or one model says both. Each kind once.
 */
export function findConflicts(scores: readonly Score[]): Conflict[] {
  if (!scores.some(({ by }) => by === 'judge')) return [];
  const scored = scores.filter((score): score is Scored => score.status === 'scored');
  const judges = scored.filter(({ by }) => by === 'judge');
  const checks = scored.filter(({ by, type }) => by === 'check' && !OPERATIONAL.test(type));
  const passed = checks.every(({ pass }) => pass);
  const kinds = new Set<Conflict>();
  if (checks.length > 0 && judges.some(({ pass }) => pass !== passed)) kinds.add('judge-and-check');
  for (const { asked } of judges)
    for (const kind of findSplits(asked?.votes ?? [])) kinds.add(kind);
  return [...kinds];
}

function findSplits(votes: readonly Vote[]): Conflict[] {
  const cast = votes.filter(({ pass }) => pass !== undefined);
  const isSplit = (some: readonly Vote[]): boolean =>
    new Set(some.map(({ pass }) => pass)).size > 1;
  if (!isSplit(cast)) return [];
  const byModel = [...Map.groupBy(cast, ({ model }) => model).values()];
  const samples = byModel.some(isSplit);
  // members that each say one thing, and not the same
  const panel = byModel.length > 1 && isSplit(byModel.filter((own) => !isSplit(own)).flat());
  return [...(panel ? (['panel'] as const) : []), ...(samples ? (['samples'] as const) : [])];
}
