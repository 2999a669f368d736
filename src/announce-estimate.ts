import type { RunEstimate, Spread, TrialFigures } from './domain/estimate.ts';
import { estimateRun, isCostly } from './estimate-run.ts';
import type { Shard } from './domain/shard.ts';
import type { BaselineSearch, Clock, Log, Prices, Target } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { describeEstimate } from './report/describe-estimate.ts';
import type { Purpose } from './run/bound-trials.ts';
import { budgetOf } from './run/budget-of.ts';
import type { Budget } from './run/limits.ts';
import { findKey, type TargetMemory } from './run/target-memory.ts';
import { readFigures } from './run/trial-figures.ts';
import type { Suite } from './domain/case.ts';
import { formatAbout, formatUsd } from './values/format-number.ts';

/** A baseline that is not there by then is not worth holding up the first call for. */
const PATIENCE_MS = 2000;

/** Cases whose answers are looked for. */
const MOST_LOOKED_UP = 20;

interface Announcing {
  prepared: PreparedSuite;
  target: Target;
  purpose: Purpose;
  /** Of a run whose cases are dealt to several jobs; `prepared` has those of this one. */
  shard?: Shard;
  /** Absent: there is none to go by. */
  search?: Promise<BaselineSearch>;
  /** Answers that need not be asked for. */
  memory: TargetMemory | undefined;
  /** Some of it was measured before. */
  goesOn: boolean;
  signal: AbortSignal;
}

/** Says, before the first call, what the run is expected to take, and whether its budget is less than that. */
export async function announceEstimate(
  { search, goesOn, signal, ...run }: Announcing,
  { clock, log, pricesFor }: { clock: Clock; log: Log; pricesFor: (suite: Suite) => Prices },
): Promise<void> {
  const { suite } = run.prepared;
  const estimating = { ...run, isSharded: run.shard !== undefined, prices: pricesFor(suite) };
  const rough = await estimateRun(estimating);
  // what costs nothing needs no word
  if (!isCostly(rough)) return;
  const figures = search && (await findFigures(search, { clock, signal }));
  const estimate = figures ? await estimateRun({ ...estimating, figures }) : rough;
  const kept = goesOn ? 0 : await measureKept(run);
  const less = goesOn
    ? '; less what was measured before'
    : kept > 0
      ? `; about ${Math.round(kept * 100)} % of it is answered by the response cache`
      : '';
  log.info(`expected: ${describeEstimate(estimate)}${less}`);
  if (goesOn) return;
  const budget = budgetOf(suite.run, run.purpose, run.shard?.count);
  const short = explainShort(leaveOut(estimate, kept), budget);
  if (short !== undefined) log.warn(short);
}

/** Of the first trials of some cases, how many are answered by what was kept: 0 to 1. */
async function measureKept({
  prepared,
  target,
  memory,
}: Pick<Announcing, 'prepared' | 'target' | 'memory'>): Promise<number> {
  if (!memory) return 0;
  const { cases, entries } = prepared;
  const step = Math.max(1, Math.ceil(entries.length / MOST_LOOKED_UP));
  let [kept, count] = [0, 0];
  for (let at = 0; at < entries.length; at += step) {
    const request = { case: await cases.read(entries[at]!), trial: 1 };
    const key = findKey(target, request, memory);
    const found = key === undefined ? undefined : await memory.cache.find(key);
    if (found && 'output' in found) kept += 1;
    count += 1;
  }
  return kept / Math.max(1, count);
}

/** What is still to be paid, and waited for. */
function leaveOut(estimate: RunEstimate, share: number): RunEstimate {
  const { tokens, cost_usd: cost, minutes } = estimate;
  const take = ({ least, most }: Spread): Spread => ({
    least: least * (1 - share),
    most: most * (1 - share),
  });
  return {
    ...estimate,
    ...(tokens && { tokens: take(tokens) }),
    ...(cost && { cost_usd: take(cost) }),
    ...(minutes && { minutes: take(minutes) }),
  };
}

async function findFigures(
  search: Promise<BaselineSearch>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<TrialFigures | undefined> {
  const waiting = new AbortController();
  const found = await Promise.race([
    // what is wrong with it is told when it is needed
    search.catch(() => undefined),
    clock.sleep(PATIENCE_MS, AbortSignal.any([signal, waiting.signal])).then(() => undefined),
  ]);
  waiting.abort();
  return found?.status === 'found' ? await readFigures(found.stored.trials()) : undefined;
}

/** Why the first look is not expected to end within its budget. */
export function explainShort(estimate: RunEstimate, budget: Budget): string | undefined {
  const { tokens, cost_usd: cost, minutes } = estimate;
  const over = [
    ...(cost && budget.usd !== undefined && cost.least > budget.usd
      ? [`about ${formatUsd(cost.least)} of ${formatUsd(budget.usd)}`]
      : []),
    ...(tokens && budget.tokens !== undefined && tokens.least > budget.tokens
      ? [`about ${formatAbout(tokens.least)} of ${budget.tokens} tokens`]
      : []),
    ...(minutes && minutes.least > budget.minutes
      ? [`about ${formatAbout(minutes.least)} of ${budget.minutes} minutes`]
      : []),
  ];
  return over.length === 0
    ? undefined
    : `the budget is less than the first look is expected to take (${over.join(', ')}): it would be stopped unfinished; raise run.budget, or run fewer cases`;
}
