import type { Case } from '../domain/case.ts';
import type { Asked, Finding, Output, Score } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { Unscorable } from './check.ts';
import type { Scorer, ScorerFinding, ScoringContext } from './scorer.ts';

/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
export async function scoreOutput(
  args: ScoringContext & { scorers: readonly Scorer[] },
): Promise<Score[]> {
  const { scorers, ...context } = args;
  const applying = listApplying(scorers, context.case);
  const settled = settleWithoutAnswer(context.output);
  return Promise.all(
    applying.map(async (scorer) => ({
      ...(settled ? { ...settled, ...sayUnasked(scorer) } : await findSafely(scorer, context)),
      name: scorer.name,
      type: scorer.type,
      by: scorer.by ?? 'check',
      ...(scorer.advisory && { advisory: true as const }),
    })),
  );
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

async function findSafely(scorer: Scorer, context: ScoringContext): Promise<ScorerFinding> {
  try {
    const finding = await scorer.score(context);
    if (finding.status !== 'scored' || isShare(finding.value)) return finding;
    const why = `${scorer.type} gave ${finding.value}, not a score from 0 to 1`;
    return { status: 'errored', why, ...(finding.asked && { asked: finding.asked }) };
  } catch (error) {
    const why = describeError(error);
    if (!(error instanceof Unscorable))
      return { status: 'errored', why: `${scorer.type} crashed: ${why}` };
    return { status: 'errored', why, ...(error.asked && { asked: error.asked }) };
  }
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
