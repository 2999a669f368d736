import type { Case } from '../domain/case.ts';
import type { Score, Trial } from '../domain/run.ts';
import { listApplying, scoreOutput } from '../scorers/score-output.ts';
import type { Scorer, ScoringContext } from '../scorers/scorer.ts';

/** A trial whose output is known, with the scores that it has. */
type StoredTrial = Pick<Trial, 'output' | 'scores' | 'trial'>;

/** What scores a stored output. */
interface StoredScoring extends Pick<ScoringContext, 'signal' | 'baselineOutput' | 'whose'> {
  scorers: readonly Scorer[];
  /** Why no judge may be asked, where that is so: those that would have to be are errored. */
  unasked?: string;
}

/**
 * The scores that a stored output lacks, by the scorers that it was measured with: what was scored stays as it is, also what a
 * check of chance said; only what errored is scored again.
 */
export async function completeScores(
  stored: StoredTrial,
  testCase: Case,
  { unasked, ...scoring }: StoredScoring,
): Promise<Score[]> {
  const applying = listApplying(scoring.scorers, testCase);
  const open = [...stored.scores];
  const kept = applying.map((scorer) => {
    const at = open.findIndex(
      ({ name, type, by }) =>
        name === scorer.name && type === scorer.type && by === (scorer.by ?? 'check'),
    );
    const [found] = at === -1 ? [] : open.splice(at, 1);
    return found && found.status !== 'errored' ? found : leaveOut(scorer, unasked);
  });
  return await fillIn(stored, testCase, { ...scoring, scorers: applying, kept });
}

/**
 * A stored output under other scorers than it was measured with. What a model said of it stands where the same one would be
 * asked the same; everything else is scored anew.
 */
export async function rescore(
  stored: StoredTrial,
  testCase: Case,
  { unasked, ...scoring }: StoredScoring,
): Promise<Score[]> {
  const applying = listApplying(scoring.scorers, testCase);
  const kept = applying.map(
    (scorer) => findSaid(scorer, stored.scores) ?? leaveOut(scorer, unasked),
  );
  return await fillIn(stored, testCase, { ...scoring, scorers: applying, kept });
}

/** Scores in the order of their scorers: those that are kept, and those that are found now. */
async function fillIn(
  { output, trial }: StoredTrial,
  testCase: Case,
  {
    scorers,
    kept,
    ...context
  }: Omit<StoredScoring, 'unasked'> & { kept: readonly (Score | undefined)[] },
): Promise<Score[]> {
  const fresh = await scoreOutput({
    ...context,
    case: testCase,
    output,
    trial,
    scorers: scorers.filter((_, index) => !kept[index]),
  });
  return kept.flatMap((score) => score ?? fresh.shift() ?? []);
}

/** What the same model said before; whether that blocks is for the suite of now to say. */
function findSaid(
  { digest, name, advisory, advises }: Scorer,
  scores: readonly Score[],
): Score | undefined {
  if (digest === undefined) return undefined;
  const found = scores.find(
    (score) => score.asked?.digest === digest && score.name === name && score.status !== 'errored',
  );
  if (!found?.asked) return undefined;
  const { advisory: _before, asked, ...rest } = found;
  const { advises: _then, ...said } = asked;
  return {
    ...rest,
    asked: { ...said, ...(advises && { advises }) },
    ...(advisory && { advisory: true }),
  };
}

function leaveOut(
  { name, type, digest, by = 'check', advisory }: Scorer,
  unasked: string | undefined,
): Score | undefined {
  if (unasked === undefined || digest === undefined) return undefined;
  return {
    status: 'errored',
    why: unasked,
    name,
    type,
    by,
    asked: { digest, calls: 0 },
    ...(advisory && { advisory }),
  };
}
