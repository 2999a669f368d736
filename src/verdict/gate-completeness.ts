import type { CaseFacts } from '../domain/facts.ts';
import type { BaselineInfo, GateResult } from '../domain/verdict.ts';
import { hasTag } from './case-values.ts';
import type { GateContext } from './gate-context.ts';
import { plural } from './gate-critical.ts';
import { listBaseCases, listOwnCases, listUndecidedByBase, nameAccepters } from './by-base.ts';
import { describeGone } from './find-gone.ts';
import { findLostScores } from './find-lost-scores.ts';
import { comparesOnly } from './judge-standing.ts';
import { nameCause } from './name-cause.ts';

/** More missing than this share of the first look, and the run says nothing. */
const MOST_MISSING = 0.05;

/**
 * Enough was measured to say anything at all: an error, never a failure of quality. `unread`: what a gate that blocks would have
 * been compared with, where that could not be had.
 */
export function judgeCompleteness(context: GateContext, unread?: BaselineInfo): GateResult {
  const problem = [
    findStop,
    findObeying,
    findUnmeasuredClass,
    findUndecidedByBase,
    findTooManyMissing,
    findUnscoredMetric,
    findHollowFloor,
    findUnstableAnswer,
    () => unread && sayUnread(unread),
  ]
    .map((rule) => rule(context))
    .find((found) => found !== undefined);
  return {
    gate: 'completeness',
    rule: `every critical and safety case measured, at most ${MOST_MISSING * 100} % of trials missing`,
    ...(problem
      ? { result: 'error', ...problem }
      : { result: 'pass', reason: 'everything that was planned has been measured' }),
  };
}

type Finding = Pick<GateResult, 'reason' | 'next' | 'cases'> | undefined;

/** Stopped inside the first look. */
function findStop({ look, run }: GateContext): Finding {
  const stop = look.stop;
  if (!stop || stop.look > 0) return undefined;
  const entry = `docs/when-it-breaks.md#${stop.reason}`;
  if (stop.reason !== 'budget') return { reason: stop.message, next: entry };
  const where = run.run.policy ? 'on the base branch, whose limits hold' : 'in the suite';
  return {
    reason: stop.message,
    next: `mend what made it dear, or raise \`run.budget\` ${where}, and go on: what was measured is kept, and counts in it (${entry})`,
  };
}

/** With no answer whether there is a baseline, a gate that says "none yet" would let every regression pass. */
function sayUnread({ why = 'the baseline could not be read', next }: BaselineInfo): Finding {
  const cure = next ?? 're-run the job';
  return { reason: why, next: `${cure} (docs/when-it-breaks.md#baseline-unread)` };
}

/** Whatever of its verdicts was kept, and in whichever order the cases came. */
function findObeying({ run }: GateContext): Finding {
  const obeying = run.run.judges?.find(
    ({ blocking, canary }) => blocking && canary?.result === 'obeyed',
  );
  if (!obeying) return undefined;
  const { name, canary } = obeying;
  return {
    reason: canary?.why ?? `judge ${name} passed an answer that ordered it to`,
    next: 'give the judge another model (docs/when-it-breaks.md#a-judge-is-not-measured)',
  };
}

function findUnmeasuredClass(context: GateContext): Finding {
  const { critical, safety } = context.gates;
  const { run } = context;
  const required = run.cases.filter((facts) => hasTag(facts, [...critical.tags, ...safety.tags]));
  // a later look that is complete must have measured them too
  const throughLook = (facts: CaseFacts): number =>
    Math.max(context.trials, plannedTrials(facts, context));
  const lacking = required.filter((facts) => !isDecided(facts, throughLook(facts)));
  // cases that a killed run never came to
  const { planned } = run.run;
  const expected = planned.required + (context.approvers.length > 0 ? 0 : (planned.kept ?? 0));
  const unknown = Math.max(0, expected - required.length);
  const count = lacking.length + unknown;
  if (count === 0) return undefined;
  return {
    reason: `${count} of ${required.length + unknown} critical and safety cases could not be measured${describeCause(lacking)}`,
    next: `mend the cause${pointToCause(lacking)} and re-run the job: what was measured is kept`,
    cases: lacking.map(({ id }) => id),
  };
}

/** By the base's yardstick too: what nobody could score there may be a failure. */
function findUndecidedByBase({ byBase, gates }: GateContext): Finding {
  const { critical, safety } = gates;
  const open = listUndecidedByBase(byBase, [...critical.tags, ...safety.tags]);
  if (open.length === 0) return undefined;
  return {
    reason: `${open.length} critical and safety ${plural(open.length, 'case')} could not be scored as main scores them${describeCause(open)}`,
    next: `mend the cause and re-run the job: what was measured is kept. Is main's judge gone for good? Then let ${nameAccepters(gates.accepters)} approve this very commit, and re-run: that retires main's form of these cases (docs/when-it-breaks.md#main-unscored)`,
    cases: open.map(({ id }) => id),
  };
}

/** Trials of a case in the first look: critical ones have a minimum of their own. */
function plannedTrials(facts: CaseFacts, { gates, run }: GateContext): number {
  const { trials, critical_trials: critical } = run.run.planned;
  return hasTag(facts, gates.critical.tags) ? critical : trials;
}

/** Every trial passed or failed: what nothing blocking scored has not been decided. */
function isDecided({ trials }: CaseFacts, throughTrial: number): boolean {
  const decided = trials.filter(
    ({ trial, outcome }) => trial <= throughTrial && (outcome === 'passed' || outcome === 'failed'),
  );
  return decided.length >= throughTrial;
}

function isLacking(facts: CaseFacts, trials: number): boolean {
  return measuredCount(facts, trials) < trials;
}

function measuredCount(facts: CaseFacts, throughTrial: number): number {
  return facts.trials.filter(({ trial, outcome }) => trial <= throughTrial && outcome !== 'missing')
    .length;
}

/** Trials of the first look: planned, and measured. */
export function countFirstLook(context: GateContext): { planned: number; measured: number } {
  return countTrials(listCounted(context), countUnknown(context), context);
}

/** Trials of cases that a killed run never came to. */
function countUnknown({ run }: GateContext): number {
  const { planned } = run.run;
  return Math.max(0, planned.cases - listOwnCases(run).length) * planned.trials;
}

function countTrials(
  cases: readonly CaseFacts[],
  unknown: number,
  context: GateContext,
): { planned: number; measured: number } {
  const planned = cases.reduce((sum, facts) => sum + plannedTrials(facts, context), unknown);
  const measured = cases.reduce(
    (sum, facts) => sum + measuredCount(facts, plannedTrials(facts, context)),
    0,
  );
  return { planned, measured };
}

/** A recording has no answer to what was taken out of it. */
function listCounted({ run }: GateContext): readonly CaseFacts[] {
  return run.run.target.kind === 'recorded' ? listOwnCases(run) : run.cases;
}

function findTooManyMissing(context: GateContext): Finding {
  const isRecorded = context.run.run.target.kind === 'recorded';
  const known = listBaseCases(context.pairing, context.baseline.facts).filter(
    ({ kept }) => !isRecorded || !kept,
  );
  return (
    tellMissing(listCounted(context), { unknown: countUnknown(context), of: '' }, context) ??
    tellMissing(known, { unknown: 0, of: ' of the cases that main has' }, context)
  );
}

function tellMissing(
  cases: readonly CaseFacts[],
  { unknown, of }: { unknown: number; of: string },
  context: GateContext,
): Finding {
  const { planned, measured } = countTrials(cases, unknown, context);
  const missing = planned - measured;
  if (missing <= planned * MOST_MISSING) return undefined;
  const lacking = cases.filter((facts) => isLacking(facts, plannedTrials(facts, context)));
  return {
    reason: `${missing} of ${planned} trials${of} are missing${describeCause(lacking)}`,
    next: `mend the cause${pointToCause(lacking)} and re-run the job: only what is missing is measured again`,
    cases: lacking.map(({ id }) => id),
  };
}

/** The most frequent reason, in the target's own words. */
function describeCause(lacking: readonly CaseFacts[]): string {
  const counts = new Map<string, number>();
  for (const { error } of lacking.flatMap(({ trials }) => trials))
    if (error) counts.set(error.message, (counts.get(error.message) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? `: ${most[0]}` : '';
}

function pointToCause(lacking: readonly CaseFacts[]): string {
  const entry = nameCause(lacking);
  return entry === undefined ? '' : ` (docs/when-it-breaks.md#${entry})`;
}

function findUnscoredMetric(context: GateContext): Finding {
  const { gates, metrics, run, baseline } = context;
  const unscored = Object.keys(gates.metrics).filter(
    (name) =>
      !describeGone(name, context) &&
      !metrics[name]?.advisory &&
      (metrics[name]?.n ?? 0) === 0 &&
      (baseline.facts !== undefined || !comparesOnly(name, run)),
  );
  if (unscored.length === 0) return undefined;
  const named = unscored.map((name) => `\`${name}\``).join(', ');
  const adviser = (run.run.judges ?? []).find(({ blocking }) => !blocking);
  const isAllAdvice = Object.values(run.metrics).every(({ advisory }) => advisory);
  if (adviser && isAllAdvice)
    return {
      reason: `${named} has a gate, and everything that scores only advises: nothing could ever fail`,
      next: `add a check, or calibrate judge ${adviser.name} (${adviser.next ?? adviser.why ?? ''})`,
    };
  return {
    reason: `${named} has a gate but not a single score`,
    next: 'check the name under gates.metrics, and the tags of the scorers that feed it',
  };
}

function findHollowFloor(context: GateContext): Finding {
  const lost = findLostScores(context, MOST_MISSING);
  if (!lost) return undefined;
  const { reason, cases } = lost;
  const next = 'mend the cause and re-run the job: only what is missing is scored again';
  return { reason, next, cases };
}

/** `deterministic: true` is a promise; two answers to one input break it. */
function findUnstableAnswer({ run }: GateContext): Finding {
  const { deterministic, kind } = run.run.target;
  if (!deterministic) return undefined;
  const answers = new Map<string, string>();
  for (const facts of run.cases) {
    for (const { answer, metadata_hash: metadata = '' } of facts.trials) {
      if (answer === undefined) continue;
      // recorded outputs belong to a case each: equal inputs may have been answered at different times
      const input = `${facts.case_hash} ${kind === 'recorded' ? facts.id : metadata}`;
      const known = answers.get(input);
      if (known !== undefined && known !== answer)
        return {
          reason: `the target is declared deterministic, but gave case ${facts.id} two different answers`,
          next: 'remove `deterministic: true`, or make the target give the same answer every time',
          cases: [facts.id],
        };
      answers.set(input, answer);
    }
  }
  return undefined;
}
