import type { Case } from '../domain/case.ts';
import type { Score, Trial } from '../domain/run.ts';
import { scoreOutput } from '../scorers/score-output.ts';
import type { Scorer, ScoringContext } from '../scorers/scorer.ts';

/** What scores a stored output. */
interface StoredScoring extends Pick<ScoringContext, 'signal' | 'baselineOutput'> {
  scorers: readonly Scorer[];
  /** Why no judge may be asked, where that is so: those that would have to be are errored. */
  unasked?: string;
}

/**
 * Scores a stored output with a case's scorers as they are now. What a model said of it stands where the same one would be
 * asked the same: it is not asked again. Everything else is scored anew.
 */
export async function scoreStored(
  { output, scores, trial }: Pick<Trial, 'output' | 'scores' | 'trial'>,
  testCase: Case,
  { scorers, unasked, ...context }: StoredScoring,
): Promise<Score[]> {
  const known = new Map(
    scorers.map((scorer) => [scorer, findStored(scorer, scores) ?? leaveOut(scorer, unasked)]),
  );
  const fresh = await scoreOutput({
    ...context,
    case: testCase,
    output,
    trial,
    scorers: scorers.filter((scorer) => !known.get(scorer)),
  });
  return [...fresh, ...[...known.values()].filter((score) => score !== undefined)];
}

function leaveOut(
  { name, type, digest, advisory }: Scorer,
  unasked: string | undefined,
): Score | undefined {
  if (unasked === undefined || digest === undefined) return undefined;
  return {
    status: 'errored',
    why: unasked,
    name,
    type,
    by: 'judge',
    asked: { digest, calls: 0 },
    ...(advisory && { advisory }),
  };
}

function findStored(
  { digest, name, advisory }: Scorer,
  scores: readonly Score[],
): Score | undefined {
  if (digest === undefined) return undefined;
  const found = scores.find(
    (score) => score.asked?.digest === digest && score.name === name && score.status !== 'errored',
  );
  if (!found) return undefined;
  const { advisory: _before, ...rest } = found;
  return advisory ? { ...rest, advisory: true } : rest;
}
