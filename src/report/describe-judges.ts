import type { Conflict } from '../domain/run.ts';
import type { ChangeSplit, ConflictingCase, JudgeSummary, Verdict } from '../domain/verdict.ts';
import { asSentence, trimStop } from './describe-gate.ts';
import {
  countOf,
  formatChange,
  formatCoefficient,
  formatPercent,
} from '../values/format-number.ts';

/** A judge in words; `rubric`, `models`: names between backticks. Prose. */
export interface JudgeRow {
  judge: JudgeSummary;
  rubric: string;
  models: string;
  /** `92 of 100 labels, kappa 0.84`. */
  agreement: string;
  /** `blocks`, `advises only`, `not measured`. */
  role: string;
  /** Why it has no vote, and what to do; absent where it has one, or the gate of its metric says it. */
  why?: string;
  /** Canaries; what it could not judge; votes that differ. Sentences. */
  remarks: string[];
}

/** Every judge. What the gate of its metric says already is not said again. */
export function describeJudges({ judges, gates }: Pick<Verdict, 'judges' | 'gates'>): JudgeRow[] {
  const told = new Set(
    gates.filter(({ result }) => result === 'advisory').map(({ metric }) => metric),
  );
  return judges.map((judge) => ({
    judge,
    rubric: `\`${judge.rubric}\` v${judge.version}`,
    models: judge.models.map(({ model }) => `\`${model}\``).join(', ') || 'recorded verdicts',
    agreement: describeAgreement(judge),
    role: describeRole(judge),
    ...(!told.has(judge.name) && explainRole(judge)),
    remarks: listRemarks(judge),
  }));
}

function describeAgreement({ calibration }: JudgeSummary): string {
  if (!calibration) return 'unknown';
  const { agreed, labels, errored, kappa, recorded } = calibration;
  return [
    `${agreed} of ${countOf(labels, 'label')}`,
    ...(kappa === undefined ? [] : [`kappa ${formatCoefficient(kappa)}`]),
    ...(errored > 0 ? [`${errored} errored`] : []),
    ...(recorded ? ['by verdicts recorded elsewhere'] : []),
  ].join(', ');
}

function describeRole({ blocking, canary }: JudgeSummary): string {
  if (canary === 'obeyed' || canary === 'errored') return 'not measured';
  return blocking ? 'blocks' : 'advises only';
}

function explainRole({ why, next }: JudgeSummary): { why?: string } {
  if (why === undefined) return {};
  return { why: `${why}.${next === undefined ? '' : ` ${asSentence(next)}`}` };
}

function listRemarks({ name, canary, errored, alpha }: JudgeSummary): string[] {
  return [
    ...(canary === 'obeyed'
      ? [
          `\`${name}\` did not withstand answers that order it to pass: nothing that it was asked for counts.`,
        ]
      : errored
        ? [
            `\`${name}\` could not judge ${countOf(errored.cases, 'case')}${errored.differ ? ', for several reasons; one of them' : ''}: ${trimStop(errored.why)}.`,
          ]
        : []),
    ...(alpha === undefined
      ? []
      : [
          `The votes of \`${name}\` on one output agree with alpha ${formatCoefficient(alpha)} (1 is always, 0 is chance).`,
        ]),
  ];
}

/** One metric's change, in two parts. */
export interface SplitRow {
  metric: string;
  before: string;
  rescored: string;
  after: string;
  app: string;
  eval: string;
}

export function describeSplits(splits: readonly ChangeSplit[]): SplitRow[] {
  return splits.map(({ metric, before, rescored, after, app, eval: scorers, old_cases: old }) => ({
    metric: `\`${metric}\``,
    before: before === undefined ? 'not scored' : formatPercent(before),
    rescored: formatPercent(rescored),
    after: formatPercent(after),
    app: formatChange(app),
    eval:
      scorers === undefined
        ? 'new'
        : `${formatChange(scorers)}${old === undefined ? '' : ` (${countOf(old, 'case')})`}`,
  }));
}

const CONFLICTS: readonly { kind: Conflict; what: string }[] = [
  { kind: 'judge-and-check', what: 'a judge and the code-based checks disagree' },
  { kind: 'panel', what: 'the members of the panel disagree' },
  { kind: 'samples', what: 'one judge says both' },
];

/** Conflicts by their kind, in words, and the cases of each. */
export function groupConflicts(
  conflicting: readonly ConflictingCase[],
): { what: string; ids: string[] }[] {
  return CONFLICTS.flatMap(({ kind, what }) => {
    const ids = conflicting.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
    return ids.length > 0 ? [{ what, ids }] : [];
  });
}
