import type { MetricFacts, RunFacts } from '../domain/facts.ts';
import type { JudgeRecord } from '../domain/run.ts';
import type { BaselineInfo, GateResult } from '../domain/verdict.ts';
import { PASS_RATE } from './case-values.ts';
import type { GateContext } from './gate-context.ts';

type Explained = Pick<GateResult, 'result' | 'reason' | 'next' | 'unread'>;

/** Why a metric only advises: in the words of the judge that feeds it, where one does. */
export function explainAdvisory(metric: string, { run }: GateContext): Explained {
  const judge = findJudges(metric, run).find(({ blocking }) => !blocking);
  return {
    result: 'advisory',
    reason: judge?.why ?? 'its scores only advise',
    ...(judge?.next !== undefined && { next: judge.next }),
  };
}

/** What a gate says that has nothing to compare with. What may exist and could not be read is not the same as nothing. */
export function explainMissing({
  why = 'there is no baseline yet',
  next,
  unread,
}: BaselineInfo): Explained {
  return {
    result: unread ? 'not-measured' : 'no-baseline',
    reason: why,
    ...(next !== undefined && { next }),
    ...(unread && { unread }),
  };
}

/** What a gate that blocks waits for in vain. Latency only advises where the other side is a stored one. */
export function findUnread(
  gates: readonly GateResult[],
  { context, released }: { context: GateContext; released: GateContext },
): BaselineInfo | undefined {
  const found = gates.find(({ gate, unread }) => unread && gate !== 'latency');
  return found && (found.gate === 'release' ? released : context).baseline.info;
}

/** Why a metric has no value at all. */
export function explainUnscored(
  metric: string,
  { run, metrics, baseline }: GateContext,
): Explained {
  if (!baseline.facts && comparesOnly(metric, run) && baseline.info.unread)
    return explainMissing(baseline.info);
  if (!baseline.facts && comparesOnly(metric, run))
    return {
      result: 'no-baseline',
      reason: 'it compares with the outputs of a baseline, and there is none yet',
    };
  return { result: 'not-measured', reason: metrics[metric]?.error ?? 'nothing was scored' };
}

/** Whether all that feeds a metric is a judge that compares with the baseline's outputs. */
export function comparesOnly(metric: string, { run }: RunFacts): boolean {
  const named = (run.judges ?? []).filter(({ name }) => name === metric);
  return named.length > 0 && named.every(({ compares }) => compares);
}

/** Judges that feed a metric. */
export function findJudges(metric: string, { run, metrics }: RunFacts): JudgeRecord[] {
  const digests = metrics[metric]?.judges ?? [];
  return (run.judges ?? []).filter(({ digest }) => digests.includes(digest));
}

/** Digests of the judges behind a metric, and the models that answered; for `pass_rate` of all that block on either side. */
export function listJudging(
  metric: string,
  run: RunFacts,
): Pick<MetricFacts, 'judges' | 'models' | 'fingerprints'> {
  const { metrics } = run;
  const fed =
    metric === PASS_RATE
      ? Object.entries(metrics)
          .filter(([name, { advisory }]) => !advisory && !comparesOnly(name, run))
          .map(([, facts]) => facts)
      : [metrics[metric]].filter((facts) => facts !== undefined);
  const collect = (key: 'judges' | 'models' | 'fingerprints'): string[] =>
    [...new Set(fed.flatMap((facts) => facts[key]))].sort();
  return {
    judges: collect('judges'),
    models: collect('models'),
    fingerprints: collect('fingerprints'),
  };
}
