import type { Case } from '../domain/case.ts';
import type { Score, Trial } from '../domain/run.ts';
import { scoreOutput } from '../scorers/score-output.ts';
import type { Scorer, ScoringContext } from '../scorers/scorer.ts';

/**
 * Scores a stored output with a case's scorers as they are now. What a model said of it stands where the same one would be
 * asked the same: it is not asked again. Everything else is scored anew.
 */
export async function scoreStored(
  { output, scores, trial }: Pick<Trial, 'output' | 'scores' | 'trial'>,
  testCase: Case,
  {
    scorers,
    ...context
  }: { scorers: readonly Scorer[] } & Pick<ScoringContext, 'signal' | 'baselineOutput'>,
): Promise<Score[]> {
  const known = new Map(scorers.map((scorer) => [scorer, findStored(scorer, scores)]));
  const fresh = await scoreOutput({
    ...context,
    case: testCase,
    output,
    trial,
    scorers: scorers.filter((scorer) => !known.get(scorer)),
  });
  return [...fresh, ...[...known.values()].filter((score) => score !== undefined)];
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
