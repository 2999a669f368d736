import type { RunFacts } from '../domain/facts.ts';
import type { JudgeRecord } from '../domain/run.ts';
import type { ConflictingCase, JudgeSummary } from '../domain/verdict.ts';
import { krippendorffAlpha } from './statistics.ts';

/** Every judge of a run, with how much its votes on one output agree. */
export function summarizeJudges(run: RunFacts, baseline: RunFacts | undefined): JudgeSummary[] {
  const blocked = new Set(
    (baseline?.run.judges ?? []).filter(({ blocking }) => blocking).map(({ name }) => name),
  );
  return (run.run.judges ?? []).map((record) => ({
    ...summarizeJudge(record, run),
    ...(!record.blocking && blocked.has(record.name) && { demoted: true }),
  }));
}

function summarizeJudge(record: JudgeRecord, run: RunFacts): JudgeSummary {
  const { name, rubric, version, models, calibrated, blocking } = record;
  const { why, next, calibration, canary } = record;
  const alpha = measureAlpha(name, run);
  return {
    name,
    rubric,
    version,
    models,
    calibrated,
    blocking,
    ...(why !== undefined && { why }),
    ...(next !== undefined && { next }),
    ...(calibration && { calibration }),
    ...(canary && { canary: canary.result }),
    ...countErrored(name, run),
    ...(alpha !== undefined && { alpha }),
  };
}

/** Trials that are missing for another reason say so themselves. */
function countErrored(judge: string, { cases, metrics }: RunFacts): Pick<JudgeSummary, 'errored'> {
  const count = cases.filter(({ trials }) =>
    trials.some(
      ({ errored, error }) =>
        errored?.includes(judge) && (error === undefined || error.code === 'scorer'),
    ),
  ).length;
  const { error: why, errors_differ: differ } = metrics[judge] ?? {};
  if (count === 0 || why === undefined) return {};
  return { errored: { cases: count, why, ...(differ && { differ }) } };
}

/** Undefined where there is one vote an output, and where all votes are the same. */
function measureAlpha(judge: string, { cases }: RunFacts): number | undefined {
  const units = cases.flatMap(({ trials }) =>
    trials.flatMap(({ votes }) => (votes?.[judge] ? [votes[judge]] : [])),
  );
  const values = new Set(units.flat());
  return values.size < 2 ? undefined : krippendorffAlpha({ units, metric: 'interval' }).alpha;
}

/** Cases whose scorers contradict each other in any trial. */
export function listConflicting({ cases }: RunFacts): ConflictingCase[] {
  return cases.flatMap(({ id, trials }) => {
    const kinds = [...new Set(trials.flatMap(({ conflicts }) => conflicts ?? []))];
    return kinds.length > 0 ? [{ id, kinds }] : [];
  });
}
