import type { Case } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type { Asked, Finding, Output } from '../domain/run.ts';
import type { JudgeBench, JudgeFinding } from './judge-bench.ts';
import { describeJudged } from './judged-output.ts';
import type { RecordedVerdicts } from './recorded-verdicts.ts';
import { settleVotes } from './settle-votes.ts';

/** Where a judge's verdicts come from. */
export type VerdictSource =
  | { kind: 'model'; bench: JudgeBench }
  | { kind: 'recorded'; verdicts: RecordedVerdicts }
  /** There is no key, for example. */
  | { kind: 'none'; why: string };

/** One output to score. */
interface Judging {
  case: Case;
  output: Output;
  /** 1-based. Absent: nothing is kept of what the judge says of it, and its calls wait for no others. */
  trial?: number;
  /** Absent: of this run. */
  whose?: string;
  signal: AbortSignal;
  /** What the baseline put out for the same case; absent where there is none. */
  baselineOutput?: () => Promise<Output | undefined>;
}

/** A judge as a scorer of a case. */
export interface JudgeScorer {
  readonly name: string;
  readonly type: string;
  readonly by: 'judge';
  readonly advisory: boolean;
  /** The suite says that it advises, whatever its calibration. */
  readonly advises?: true;
  readonly tags?: readonly string[];
  /** The judge's digest: a stored score of the same digest need not be asked for again. */
  readonly digest: string;
  /** Of one that compares: it says nothing where there is nothing to compare with. */
  abstain?(judging: Judging): Promise<JudgeFinding | undefined>;
  score(judging: Judging): Promise<JudgeFinding>;
}

const NOTHING_TO_COMPARE: Finding = {
  status: 'skipped',
  why: 'there is no output of the baseline to compare with',
};

/** `isSafety`: cases on which a flagged violation is confirmed by further votes. */
export function createJudgeScorer(
  judge: Judge,
  {
    source,
    blocking,
    isSafety,
  }: {
    source: VerdictSource;
    blocking: boolean;
    isSafety: (tags: readonly string[]) => boolean;
  },
): JudgeScorer {
  const compares = judge.rubric.compare !== undefined;
  async function find(judging: Judging): Promise<Finding | JudgeFinding> {
    const { case: testCase, output, trial, whose = 'run', signal } = judging;
    const other = compares ? await judging.baselineOutput?.() : undefined;
    if (compares && !other) return NOTHING_TO_COMPARE;
    if (source.kind === 'none') return { status: 'errored', why: source.why };
    if (source.kind === 'recorded') return readRecorded(judge, source.verdicts, judging);
    return await source.bench.judgeOutput(
      {
        case: testCase,
        output,
        ...(other && { other }),
        ...(trial !== undefined && { of: { case: testCase.id, trial, whose } }),
      },
      { confirm: blocking && isSafety(testCase.tags), signal },
    );
  }
  const say = ({ asked, ...finding }: Finding & { asked?: Asked }): JudgeFinding => ({
    ...finding,
    asked: {
      ...(asked ?? { digest: judge.digest, calls: 0 }),
      ...(judge.advisory && { advises: true }),
    },
  });
  return {
    name: judge.name,
    type: judge.type,
    by: 'judge',
    advisory: !blocking,
    ...(judge.advisory && { advises: true as const }),
    ...(judge.tags && { tags: judge.tags }),
    digest: judge.digest,
    ...(compares && {
      abstain: async (judging) =>
        (await judging.baselineOutput?.()) ? undefined : say(NOTHING_TO_COMPARE),
    }),
    score: async (judging) => say(await find(judging)),
  };
}

function readRecorded(
  judge: Judge,
  verdicts: RecordedVerdicts,
  { case: { input }, output }: Judging,
): Finding | JudgeFinding {
  const found = verdicts.find(input, describeJudged(output));
  if (!found)
    return {
      status: 'errored',
      why: `${judge.recorded?.path ?? ''} has no verdict on this output`,
    };
  const { label, ...finding } = settleVotes(
    [{ model: judge.models[0]?.model ?? 'recorded', ...found }],
    judge,
  );
  const asked = { digest: judge.digest, calls: 0, ...(label !== undefined && { label }) };
  return { ...finding, asked };
}
