import type { Case } from '../domain/case.ts';
import type { Asked, Finding, Output, Score } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { Unscorable } from './check.ts';
import type { Scorer, ScorerFinding, ScoringContext } from './scorer.ts';

/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
export function scoreOutput(
  args: ScoringContext & { scorers: readonly Scorer[] },
): Score[] | Promise<Score[]> {
  const { scorers, ...context } = args;
  const settled = settleWithoutAnswer(context.output);
  const scores = listApplying(scorers, context.case).map((scorer) => {
    if (settled) return settleUnasked(settled, scorer, context);
    const finding = findSafely(scorer, context);
    return finding instanceof Promise
      ? finding.then((found) => toScore(found, scorer))
      : toScore(finding, scorer);
  });
  return areFound(scores) ? scores : Promise.all(scores.map(async (score) => await score));
}

function areFound(scores: (Score | Promise<Score>)[]): scores is Score[] {
  return !scores.some((score) => score instanceof Promise);
}

function toScore(finding: ScorerFinding, { name, type, by = 'check', advisory }: Scorer): Score {
  return { ...finding, name, type, by, ...(advisory && { advisory: true }) };
}

/** The scorers that are for a case: those without `tags`, and those that name one of its own. */
export function listApplying(
  scorers: readonly Scorer[],
  { tags: has }: Pick<Case, 'tags'>,
): Scorer[] {
  return scorers.filter(({ tags }) => !tags || tags.some((tag) => has.includes(tag)));
}

/** What every scorer finds, `not-` ones too, where there is nothing to score. */
function settleWithoutAnswer({ output, tool_calls, error }: Output): Finding | undefined {
  if (error?.kind === 'error') return { status: 'errored', why: error.message };
  if (error) return { status: 'scored', value: 0, pass: false, reason: error.message };
  if (output !== null || tool_calls?.length) return undefined;
  return { status: 'scored', value: 0, pass: false, reason: 'no answer was given' };
}

/** Whose score it is, where there was nothing to ask about. */
function sayUnasked({ digest }: Scorer): { asked?: Asked } {
  return digest === undefined ? {} : { asked: { digest, calls: 0 } };
}

function settleUnasked(
  settled: Finding,
  scorer: Scorer,
  context: ScoringContext,
): Score | Promise<Score> {
  const score = toScore({ ...settled, ...sayUnasked(scorer) }, scorer);
  if (!scorer.abstain) return score;
  return scorer
    .abstain(context)
    .then((silent) => (silent ? toScore(silent, scorer) : score))
    .catch((error: unknown) => toScore(explainError(error, scorer), scorer));
}

function findSafely(
  scorer: Scorer,
  context: ScoringContext,
): ScorerFinding | Promise<ScorerFinding> {
  const check = (finding: ScorerFinding): ScorerFinding => refuseStrange(finding, scorer);
  const explain = (error: unknown): ScorerFinding => explainError(error, scorer);
  try {
    const finding = scorer.score(context);
    return finding instanceof Promise ? finding.then(check).catch(explain) : check(finding);
  } catch (error) {
    return explain(error);
  }
}

function refuseStrange(finding: ScorerFinding, { type }: Scorer): ScorerFinding {
  if (finding.status !== 'scored' || isShare(finding.value)) return finding;
  const why = `${type} gave ${finding.value}, not a score from 0 to 1`;
  return { status: 'errored', why, ...(finding.asked && { asked: finding.asked }) };
}

function explainError(error: unknown, { type }: Scorer): ScorerFinding {
  const why = describeError(error);
  if (!(error instanceof Unscorable)) return { status: 'errored', why: `${type} crashed: ${why}` };
  return { status: 'errored', why, ...(error.asked && { asked: error.asked }) };
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
