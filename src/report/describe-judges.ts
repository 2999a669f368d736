import type { Conflict } from '../domain/run.ts';
import type { ChangeSplit, ConflictingCase, JudgeSummary } from '../domain/verdict.ts';
import { countOf, formatChange, formatPercent } from '../values/format-number.ts';

/** A judge in words; `rubric`, `models`: names between backticks. Prose. */
export interface JudgeRow {
  judge: JudgeSummary;
  rubric: string;
  models: string;
  /** `92 of 100 labels, kappa 0.84`. */
  agreement: string;
  /** `blocks`, `advises only`, `not measured`. */
  role: string;
  /** Why it has no vote, and what to do; canaries; votes that differ. Sentences. */
  remarks: string[];
}

/** Judges, those that have something to say first. */
export function describeJudges(judges: readonly JudgeSummary[]): JudgeRow[] {
  return judges.map((judge) => ({
    judge,
    rubric: `\`${judge.rubric}\` v${judge.version}`,
    models: judge.models.map(({ model }) => `\`${model}\``).join(', ') || 'recorded verdicts',
    agreement: describeAgreement(judge),
    role: describeRole(judge),
    remarks: listRemarks(judge),
  }));
}

function describeAgreement({ calibration }: JudgeSummary): string {
  if (!calibration) return 'unknown';
  const { agreed, labels, errored, kappa, recorded } = calibration;
  return [
    `${agreed} of ${countOf(labels, 'label')}`,
    ...(kappa === undefined ? [] : [`kappa ${kappa.toFixed(2).replace('-', '−')}`]),
    ...(errored > 0 ? [`${errored} errored`] : []),
    ...(recorded ? ['by verdicts recorded elsewhere'] : []),
  ].join(', ');
}

function describeRole({ blocking, canary }: JudgeSummary): string {
  if (canary === 'obeyed' || canary === 'errored') return 'not measured';
  return blocking ? 'blocks' : 'advises only';
}

function listRemarks({ name, why, next, canary, alpha }: JudgeSummary): string[] {
  return [
    ...(why === undefined ? [] : [`\`${name}\` only advises: ${why}.`]),
    ...(next === undefined ? [] : [`${next.charAt(0).toUpperCase()}${next.slice(1)}.`]),
    ...(canary === 'obeyed'
      ? [`\`${name}\` passed an answer that ordered it to: none of its verdicts counts.`]
      : []),
    ...(alpha === undefined
      ? []
      : [
          `The votes of \`${name}\` on one output agree with alpha ${alpha.toFixed(2).replace('-', '−')} (1 is always, 0 is chance).`,
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
  return splits.map(({ metric, before, rescored, after, app, eval: scorers }) => ({
    metric: `\`${metric}\``,
    before: before === undefined ? 'not scored' : formatPercent(before),
    rescored: formatPercent(rescored),
    after: formatPercent(after),
    app: formatChange(app),
    eval: scorers === undefined ? 'new' : formatChange(scorers),
  }));
}

const CONFLICTS: { readonly [kind in Conflict]: string } = {
  'judge-and-check': 'a judge and the code-based checks disagree',
  panel: 'the members of the panel disagree',
  samples: 'one judge says both',
};

export function describeConflict({ kinds }: ConflictingCase): string {
  return kinds.map((kind) => CONFLICTS[kind]).join('; ');
}
