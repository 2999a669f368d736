import type { Wasted } from '../domain/wasted.ts';
import type { Case } from '../domain/case.ts';
import type { Output, Score, Trial } from '../domain/run.ts';
import { findConflicts } from '../judges/find-conflicts.ts';
import type { Target } from '../ports.ts';
import { scoreOutput } from '../scorers/score-output.ts';
import type { Scorer } from '../scorers/scorer.ts';
import { addWasted } from '../values/add-wasted.ts';
import { canonicalJson, shortDigest } from '../values/canonical-json.ts';
import { drawOutput, type Drawing } from './draw-output.ts';
import { completeScores } from './reuse-scores.ts';

/** What measuring a trial needs. */
export interface Bench extends Drawing {
  scorersFor: (testCase: Case) => readonly Scorer[] | Promise<readonly Scorer[]>;
  /** A trial whose output is known, and whose scores are not all: the target is not asked again. */
  findAnswered?: (testCase: Case, trial: number) => Trial | undefined;
  /** What the baseline put out for a case: for judges that compare. */
  baselineOutputOf?: (testCase: Case) => Promise<Output | undefined>;
}

/** Draws an output and scores it. */
export async function measureTrial(testCase: Case, trial: number, bench: Bench): Promise<Trial> {
  const { signal, baselineOutputOf } = bench;
  // what is known at once is not waited for: an answer that was kept takes less time than a few such waits
  const choosing = bench.scorersFor(testCase);
  const scorers = choosing instanceof Promise ? await choosing : choosing;
  const scoring = {
    scorers,
    signal,
    ...(baselineOutputOf && { baselineOutput: () => baselineOutputOf(testCase) }),
  };
  const answered = bench.findAnswered?.(testCase, trial);
  if (answered) return withScores(answered, await completeScores(answered, testCase, scoring));
  const drawing = drawOutput(testCase, trial, bench);
  const { output, attempts, wasted, cached } = drawing instanceof Promise ? await drawing : drawing;
  const found = scoreOutput({ ...scoring, case: testCase, output, trial });
  const scores = found instanceof Promise ? await found : found;
  const drawn = {
    case: testCase.id,
    case_hash: testCase.case_hash,
    expectation_hash: testCase.expectation_hash,
    trial,
    tags: testCase.tags,
    ...describeQuestion(testCase, bench.target),
    ...(testCase.kept && { kept: testCase.kept }),
    output,
    ...sumTaken(output, wasted),
    ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
    ...(cached && { cached }),
    attempts,
  };
  return withScores(drawn, scores);
}

/** What `harvest` writes into every case: where it is from, another thing in each, and no part of the question. */
const ORIGIN_KEYS: ReadonlySet<string> = new Set(['trace', 'source']);

/** What the target is handed beside input and context, where its answers are held against each other. */
function describeQuestion(
  { metadata }: Case,
  { facts: { kind, deterministic }, ignoresMetadata }: Target,
): Pick<Trial, 'metadata_hash'> {
  if (!metadata || !deterministic || kind === 'recorded' || ignoresMetadata) return {};
  const told = Object.entries(metadata).filter(([key]) => !ORIGIN_KEYS.has(key));
  if (told.length === 0) return {};
  return { metadata_hash: shortDigest(canonicalJson(Object.fromEntries(told))) };
}

/** All that the trial took: the output's own, and what calls took that came to nothing. */
function sumTaken({ usage, cost_usd: usd, error }: Output, wasted: Wasted | undefined): Wasted {
  const own = { ...(usage && { usage }), ...(usd !== undefined && { cost_usd: usd }) };
  return (error ? wasted : addWasted(own, wasted)) ?? own;
}

/** A trial with these scores, and with what they contradict each other in. */
export function withScores(drawn: Omit<Trial, 'scores'>, scores: Score[]): Trial {
  const { conflicting: _before, ...rest } = drawn;
  const conflicting = findConflicts(scores);
  return { ...rest, scores, ...(conflicting.length > 0 && { conflicting }) };
}
