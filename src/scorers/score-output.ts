import type { Case } from '../domain/case.ts';
import type { Finding, Output, Score } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { Unscorable } from './check.ts';
import type { Scorer, ScoringContext } from './scorer.ts';

/**
 * One score per scorer that applies to the case (its `tags`), in the order of the scorers. Never throws:
 * a scorer that does has errored.
 */
export async function scoreOutput(args: {
  case: Case;
  output: Output;
  scorers: readonly Scorer[];
  trial: number;
  signal: AbortSignal;
}): Promise<Score[]> {
  const { scorers, ...context } = args;
  const applying = scorers.filter(
    ({ tags }) => !tags || tags.some((tag) => context.case.tags.includes(tag)),
  );
  const settled = settleWithoutAnswer(context.output);
  return Promise.all(
    applying.map(async (scorer) => ({
      ...(settled ?? (await findSafely(scorer, context))),
      name: scorer.name,
      type: scorer.type,
      by: scorer.by ?? 'check',
      ...(scorer.advisory && { advisory: true as const }),
    })),
  );
}

/** What every scorer finds, `not-` ones too, where there is nothing to score. */
function settleWithoutAnswer({ output, tool_calls, error }: Output): Finding | undefined {
  if (error?.kind === 'error') return { status: 'errored', why: error.message };
  if (error) return { status: 'scored', value: 0, pass: false, reason: error.message };
  if (output !== null || tool_calls?.length) return undefined;
  return { status: 'scored', value: 0, pass: false, reason: 'no answer was given' };
}

async function findSafely(scorer: Scorer, context: ScoringContext): Promise<Finding> {
  try {
    const finding = await scorer.score(context);
    if (finding.status !== 'scored' || isShare(finding.value)) return finding;
    return {
      status: 'errored',
      why: `${scorer.type} gave ${finding.value}, not a score from 0 to 1`,
    };
  } catch (error) {
    const why = describeError(error);
    return {
      status: 'errored',
      why: error instanceof Unscorable ? why : `${scorer.type} crashed: ${why}`,
    };
  }
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
