import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import type { MetricPower, NeededCases } from '../domain/diagnosis.ts';
import type { RunFacts } from '../domain/facts.ts';
import type { Gates } from '../domain/suite.gen.ts';
import type { MetricSummary } from '../domain/verdict.ts';
import { metricValues, PASS_RATE } from './case-values.ts';
import { countTrialsOf } from './compare-runs.ts';
import { describePower } from './describe-power.ts';
import type { MatchedCase } from './match-values.ts';
import { summarizeMetrics } from './summarize-run.ts';

/** The margin that many suites would like to hold. */
const TWO_POINTS = 0.02;

interface PowerSettings {
  gates: Gates;
  /** Trials a case of the last look. */
  maxTrials: number;
}

/** What comparisons with this run as baseline could catch, for every metric that gates against main. */
export function measurePower(run: RunFacts, { gates, maxTrials }: PowerSettings): MetricPower[] {
  const summaries = summarizeMetrics(run, countTrialsOf(run));
  return Object.entries(gates.metrics).flatMap(([metric, { max_drop: maxDrop }]): MetricPower[] => {
    const summary = summaries[metric];
    if (maxDrop === undefined || summary?.advisory) return [];
    return [{ metric, max_drop: maxDrop, ...describeMetric(metric, summary, maxDrop) }];
  });

  function describeMetric(
    metric: string,
    summary: MetricSummary | undefined,
    maxDrop: number,
  ): Omit<MetricPower, 'metric' | 'max_drop'> {
    if (summary?.mean === undefined) return { undetectable: 'the run did not score it' };
    if (summary.deterministic) return { exact: true };
    const cases = listValues(metric, run);
    if (cases.length < FEWEST_COMPARED)
      return {
        undetectable: `a noisy metric is compared on ${FEWEST_COMPARED} cases or more, and there are ${cases.length}`,
      };
    const own = describePower(cases, { maxDrop, maxTrials });
    const isLooser = maxDrop > TWO_POINTS || maxDrop === 0;
    const wanted = isLooser ? describePower(cases, { maxDrop: TWO_POINTS, maxTrials }) : {};
    return {
      ...(own.detectable !== undefined && { detectable: own.detectable }),
      ...(own.undetectable !== undefined && { undetectable: own.undetectable }),
      ...(own.needed && { needed: countMore(own.needed, cases.length) }),
      ...(wanted.needed && { two_points: countMore(wanted.needed, cases.length) }),
    };
  }
}

/** About how many cases like those of a tag it takes to catch half as much again as `pass_rate` may drop. */
export function createTagPower(
  run: RunFacts,
  { gates, maxTrials }: PowerSettings,
): (tag: string) => number | undefined {
  const maxDrop = gates.metrics[PASS_RATE]?.max_drop;
  return (tag) => {
    if (maxDrop === undefined) return undefined;
    const cases = run.cases.filter(({ tags }) => tags.includes(tag));
    return describePower(listValues(PASS_RATE, { cases }), { maxDrop, maxTrials }).needed?.cases;
  };
}

/** Every case's values of a metric, as a baseline's. */
function listValues(metric: string, { cases }: Pick<RunFacts, 'cases'>): MatchedCase[] {
  return cases.flatMap(({ id, trials }): MatchedCase[] => {
    const values = metricValues(metric, trials, { advisory: false });
    return values.length === 0
      ? []
      : [{ id, baseline: values.map(({ value }) => value), candidate: [] }];
  });
}

function countMore({ drop, cases }: { drop: number; cases: number }, present: number): NeededCases {
  return { drop, cases, more: Math.max(0, cases - present) };
}
