import type { Case } from '../domain/case.ts';
import type { Output, Score, Trial } from '../domain/run.ts';
import type { CaseChoice, ChosenSide } from './choose-cases.ts';
import type { CaseDetail, CaseSide } from './report.ts';

/** The case itself and the trials that `chooseCases` picked. */
interface CaseSource {
  case: Pick<Case, 'input' | 'reference' | 'place'>;
  before?: Trial;
  after?: Trial;
}

/** A chosen case with its texts. */
export function describeCase(choice: CaseChoice, source: CaseSource): CaseDetail {
  const { id, kind, tags, critical, safety, before, after } = choice;
  return {
    id,
    kind,
    tags,
    critical,
    safety,
    place: source.case.place,
    input: source.case.input,
    ...(source.case.reference !== undefined && { reference: source.case.reference }),
    ...(before && source.before && { before: sideOf(before, source.before) }),
    after: { ...sideOf(after, source.after), reasons: listReasons(source.after) },
  };
}

function sideOf({ passed, trials }: ChosenSide, trial: Trial | undefined): CaseSide {
  return { passed, trials, output: trial?.output ?? notMeasured() };
}

function notMeasured(): Output {
  return { output: null, error: { kind: 'error', message: 'not measured' } };
}

/** What the blocking scorers hold against an output: failures first, then scores that could not be had. */
function listReasons(trial: Trial | undefined): string[] {
  if (!trial) return ['no trial of this case was measured'];
  const blocking = trial.scores.filter(({ advisory }) => !advisory);
  const reasons = [
    ...blocking.flatMap((score) =>
      score.status === 'scored' && !score.pass ? [withMetric(score, score.reason)] : [],
    ),
    ...blocking.flatMap((score) =>
      score.status === 'errored' ? [withMetric(score, score.why)] : [],
    ),
  ];
  const { error } = trial.output;
  return reasons.length === 0 && error ? [error.message] : reasons;
}

function withMetric({ name }: Score, reason: string): string {
  return `\`${name}\`: ${reason}`;
}
