import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import type { RunFacts, TrialFacts } from '../domain/facts.ts';
import type { GateResult } from '../domain/verdict.ts';
import { countLacking } from './by-base.ts';
import { isUnscored, metricValues, PASS_RATE, trialsThrough } from './case-values.ts';
import type { CasePair } from './compare-runs.ts';
import { countLost } from './find-lost-scores.ts';
import type { GateContext } from './gate-context.ts';
import {
  comparesOnly,
  explainAdvisory,
  explainMissing,
  explainUnscored,
  listJudging,
} from './judge-standing.ts';
import { countScoredBefore, matchValues } from './match-values.ts';
import { areComparedExactly, isComparedExactly } from './summarize-run.ts';

/** Share of the baseline's cases that must still be there. */
const LEAST_MATCHED = 0.5;
/** More of either side lost, and a part is compared as if it were all. */
const MOST_LOST = 0.05;

/** What makes a comparison impossible before any number is looked at. */
export function findFallback(
  metric: string,
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const { metrics, baseline, baselineMetrics, run } = context;
  if (metrics[metric]?.mean === undefined) return explainUnscored(metric, context);
  const isAdvisory = metrics[metric].advisory;
  const nothing =
    isAdvisory && (!baseline.facts || matchValues(metric, context).length === 0)
      ? explainAdvisory(metric, context)
      : undefined;
  if (nothing) return nothing;
  if (!baseline.facts) return explainMissing(baseline.info);
  if (isJudgedByOthers(metric, [run, baseline.facts], baseline.otherJudges))
    return isAdvisory
      ? explainAdvisory(metric, context)
      : {
          result: 'no-baseline',
          reason: 'the baseline was judged by another judge',
          next: 'judge its stored outputs again: touchstone rejudge RUN',
        };
  if (baselineMetrics?.[metric]?.mean !== undefined) return undefined;
  // lost in scoring it again is not the same as never scored: what is unsure must not pass as new
  return (
    findLost(metric, context) ?? {
      result: 'no-baseline',
      reason: 'the baseline did not score this metric',
    }
  );
}

/** Verdicts of two judges do not compare. Where the baseline's outputs were judged again, it is one judge. */
function isJudgedByOthers(
  metric: string,
  sides: readonly RunFacts[],
  others: ReadonlySet<string> | undefined,
): boolean {
  if (!others || others.size === 0) return false;
  if (metric !== PASS_RATE) return others.has(metric);
  // blocking on one side is enough: its failures are in one of the two rates
  return [...others].some((name) => {
    // what lays the baseline's output beside is in neither rate as they are compared
    const having = sides.filter(({ run }) => run.judges?.some((judge) => judge.name === name));
    if (having.length > 0 && having.every((side) => comparesOnly(name, side))) return false;
    const roles = sides.map((side) => findRole(name, side));
    return roles.includes('blocks') || roles.every((role) => role === 'unknown');
  });
}

function findRole(name: string, { run, metrics }: RunFacts): 'blocks' | 'advises' | 'unknown' {
  const record = run.judges?.find((judge) => judge.name === name);
  if (record) return record.blocking ? 'blocks' : 'advises';
  if (!metrics[name]) return 'unknown';
  return metrics[name].advisory ? 'advises' : 'blocks';
}

/** What makes the numbers of the two sides mean different things. */
export function findUncomparable(
  metric: string,
  matched: number,
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const { run, baseline, metrics } = context;
  const { stop } = context.look;
  if (stop?.look === 0)
    return {
      result: 'inconclusive',
      reason: `the first look was not finished: ${stop.message}`,
      next: 'mend the cause and re-run the job: what was measured is kept',
    };
  const lost = findLost(metric, context);
  if (lost) return lost;
  const few = findFew(metric, matched, context);
  if (few) return few;
  const isExact =
    isComparedExactly(metrics[metric]!) || areComparedExactly(metric, run, baseline.facts!);
  if (!isExact && matched < FEWEST_COMPARED)
    return {
      result: 'inconclusive',
      reason: `${matched} cases are too few to tell noise from a drop (${FEWEST_COMPARED} at least)`,
      next: 'add cases, or gate with a floor',
    };
  return findOtherModel(run, baseline.facts!) ?? findOtherJudgeModel(metric, run, baseline.facts!);
}

/** Of all cases of the baseline, or of those that this metric scored there: a metric may be about a few of them. */
function findFew(
  metric: string,
  matched: number,
  { run, baseline, pairing, metrics, baselineTrials }: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const role = { advisory: metrics[metric]?.advisory ?? false };
  const countScored = ({ cases }: RunFacts): number =>
    cases.filter(
      (facts) => metricValues(metric, trialsThrough(facts, baselineTrials), role).length > 0,
    ).length;
  // as main's own scorers had it: one that is narrowed since scores few on either side
  const scored =
    countScored(baseline.asMeasured ?? baseline.facts!) || countScored(baseline.facts!);
  const bounds = [
    {
      left: pairing?.pairs.length ?? 0,
      of: baseline.facts!.cases.length + countLacking(baseline.facts),
      that: '',
    },
    { left: matched, of: scored, that: ` that ${metric} scores` },
  ];
  const short = bounds.find(({ left, of }) => left < of * LEAST_MATCHED);
  return (
    short && {
      result: 'inconclusive',
      reason: `only ${short.left} of the baseline's ${short.of} cases${short.that} are left to compare`,
      next: run.run.partial
        ? 'run the whole suite: this is a part of it'
        : 'change datasets in a PR of their own',
    }
  );
}

/** What of the baseline could not be judged again, or measured beside, is rarely lost by chance: a part is not compared as if it were all. */
function findLost(
  metric: string,
  { baseline, baselineTrials, pairing, metrics }: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const isMadeNow = baseline.asMeasured !== undefined || baseline.fresh === true;
  const { mean: current, advisory = false } = metrics[metric] ?? {};
  if (!isMadeNow || current === undefined) return undefined;
  const pairs = pairing?.pairs ?? [];
  const needsOutcome = metric === PASS_RATE || baseline.fresh === true;
  const isWithout = (trial: TrialFacts): boolean =>
    (needsOutcome && trial.outcome === 'missing') || isUnscored(metric, trial, { advisory });
  const isLost = ({ baseline: facts }: CasePair): boolean => {
    const trials = trialsThrough(facts, baselineTrials);
    const isShort = baseline.fresh === true && trials.length < baselineTrials;
    return isShort || trials.some(isWithout);
  };
  const lost = pairs.filter(isLost).length;
  if (lost <= pairs.length * MOST_LOST) return undefined;
  return {
    result: 'inconclusive',
    reason: `${lost} of ${pairs.length} cases of the ${baseline.fresh ? 'base commit could not be measured' : 'baseline could not be scored again'}${explainLoss(metric, baseline)}`,
    next: 'mend the cause (a provider, run.budget) and re-run the job: what was scored is kept',
  };
}

/** What the baseline scored and this run did not may be what fell: the rest holds, and is not all. Of a metric that blocks. */
export function findGaps(
  metric: string,
  matched: number,
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  return findLostCases(metric, matched, context) ?? findLostTrials(metric, context);
}

function findLostCases(
  metric: string,
  matched: number,
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const known = countScoredBefore(metric, context);
  const lost = known - matched;
  if (lost - expectLost(metric, context) <= known * MOST_LOST) return undefined;
  const why = context.metrics[metric]?.error;
  return {
    result: 'inconclusive',
    reason: `${lost} of the ${known} cases that the baseline scored have no value here${why === undefined ? '' : `: ${why}`}`,
    next: 'mend the cause, or let what scores them on main score them here too',
  };
}

/** Trials of a case that a metric is about, and those that it could not score, on both sides. */
function countBoth(
  metric: string,
  { pairing, trials, baselineTrials }: GateContext,
): Record<'before' | 'now', ReturnType<typeof countLost>>[] {
  return (pairing?.pairs ?? []).map(({ baseline, current }) => ({
    before: countLost(metric, trialsThrough(baseline, baselineTrials)),
    now: countLost(metric, trialsThrough(current, trials)),
  }));
}

/** Cases that a run loses by chance where it loses trials as often as the baseline did. A case that was lost time and again was not lost by chance. */
function expectLost(metric: string, context: GateContext): number {
  return countBoth(metric, context).reduce((sum, { before, now }) => {
    if (before.lost === 0 || now.planned === 0) return sum;
    if (before.lost < before.planned) return sum + (before.lost / before.planned) ** now.planned;
    return before.planned === 1 && now.lost < now.planned ? sum + 1 : sum;
  }, 0);
}

/**
 * A run may lose as many trials as the baseline did: what could not be judged there is no news here. By chance these are others, so
 * what is found again counts against what is lost; but for a case that was lost time and again, which hides none.
 */
function findLostTrials(
  metric: string,
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const counts = countBoth(metric, context).flatMap(({ before, now }) => {
    const isNever = before.lost === before.planned && before.planned !== 1;
    if (isNever) return [];
    return { ...now, more: now.lost - (now.planned * before.lost) / before.planned };
  });
  const total = (key: 'planned' | 'lost' | 'more'): number =>
    counts.reduce((sum, row) => sum + row[key], 0);
  const planned = total('planned');
  if (total('more') <= planned * MOST_LOST) return undefined;
  const why = context.run.metrics[metric]?.error;
  return {
    result: 'inconclusive',
    reason: `${total('lost')} of the ${planned} trials that are compared could not be scored here${why === undefined ? '' : `: ${why}`}`,
    next: 'mend the cause and re-run the job: only what is missing is scored again',
  };
}

function explainLoss(metric: string, { facts, unjudged, fresh }: GateContext['baseline']): string {
  const { metrics: scored = {}, cases = [] } = facts ?? {};
  const errors = metric === PASS_RATE ? Object.values(scored) : [scored[metric]];
  const unanswered = fresh && cases.flatMap(({ trials }) => trials).find(({ error }) => error);
  const why =
    unjudged ??
    (unanswered ? unanswered.error?.message : undefined) ??
    errors.find((found) => found?.error !== undefined)?.error;
  return why === undefined ? '' : `: ${why}`;
}

const CURE_OF_MODELS =
  "re-run the workflow of main, then this job: the baseline is then the new model's";

/** The provider answers with another model than before for the same requested one. */
function findOtherModel(
  run: RunFacts,
  baseline: RunFacts,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const [before, after] = [listModels(baseline), listModels(run)];
  const requested = run.run.target.model;
  if (requested === undefined || requested !== baseline.run.target.model) return undefined;
  if (before.length === 0 || after.length === 0 || before.join() === after.join()) return undefined;
  return {
    result: 'inconclusive',
    reason: `the provider changed the model under us: ${requested} was answered by ${before.join(', ')}, now by ${after.join(', ')}`,
    next: CURE_OF_MODELS,
  };
}

/** The same of a judge: its digest is the same, and another model answers to it. */
function findOtherJudgeModel(
  metric: string,
  run: RunFacts,
  baseline: RunFacts,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const before = listJudging(metric, baseline).models;
  const after = listJudging(metric, run).models;
  if (before.length === 0 || after.length === 0 || before.join() === after.join()) return undefined;
  return {
    result: 'inconclusive',
    reason: `the provider changed the judge under us: the baseline was judged by ${before.join(', ')}, this run by ${after.join(', ')}`,
    next: CURE_OF_MODELS,
  };
}

function listModels({ cases }: { cases: GateContext['run']['cases'] }): string[] {
  const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
  return [...new Set(models)].sort();
}
