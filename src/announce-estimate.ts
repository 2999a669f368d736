import type { RunEstimate, TrialFigures } from './domain/estimate.ts';
import { estimateRun, isCostly, planCase } from './estimate-run.ts';
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
  /** All of it was, in shards. */
  merged?: object;
  signal: AbortSignal;
}

/** Says, before the first call, what the run is expected to take, and whether its budget is less than that. */
export async function announceEstimate(
  { search, memory, goesOn, merged, signal, ...run }: Announcing,
  { clock, log, pricesFor }: { clock: Clock; log: Log; pricesFor: (suite: Suite) => Prices },
): Promise<void> {
  // it asks nobody but judges, where the baseline has to be scored again
  if (merged) return;
  const { suite } = run.prepared;
  const estimating = { ...run, isSharded: run.shard !== undefined, prices: pricesFor(suite) };
  const rough = await estimateRun(estimating);
  // what costs nothing needs no word
  if (!isCostly(rough)) return;
  const figures = search && (await findFigures(search, suite, { clock, signal }));
  const estimate = figures ? await estimateRun({ ...estimating, figures }) : rough;
  if (goesOn) {
    log.info(
      `goes on: what was measured before is not asked for again; a whole run takes ${describeEstimate(estimate)}`,
    );
    return;
  }
  const kept = await measureKept(estimating, memory);
  const asked =
    kept > 0 ? await estimateRun({ ...estimating, ...(figures && { figures }), kept }) : estimate;
  const less =
    kept > 0
      ? `; about ${Math.round(kept * 100)} % of the target’s answers are in the response cache, and nothing is expected for them`
      : '';
  log.info(`expected: ${describeEstimate(asked)}${less}`);
  const short = explainShort(asked, budgetOf(suite.run, run.purpose, run.shard?.count));
  if (short !== undefined) log.warn(short);
}

/** Of some trials of the first look, how many of their answers were kept: 0 to 1. */
async function measureKept(
  estimating: Parameters<typeof planCase>[0],
  memory: TargetMemory | undefined,
): Promise<number> {
  if (!memory) return 0;
  const { prepared, target } = estimating;
  const { cases, entries } = prepared;
  const trialsOf = planCase(estimating);
  const step = Math.max(1, Math.ceil(entries.length / MOST_LOOKED_UP));
  let [kept, count] = [0, 0];
  for (let at = 0; at < entries.length; at += step) {
    const entry = entries[at]!;
    const trial = 1 + (count % Math.max(1, trialsOf(entry).least));
    const key = findKey(target, { case: await cases.read(entry), trial }, memory);
    const found = key === undefined ? undefined : await memory.cache.find(key);
    if (found && 'output' in found) kept += 1;
    count += 1;
  }
  return kept / Math.max(1, count);
}

async function findFigures(
  search: Promise<BaselineSearch>,
  { prices }: Suite,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<TrialFigures | undefined> {
  const waiting = new AbortController();
  const found = await Promise.race([
    // what is wrong with it is told when it is needed
    search.catch(() => undefined),
    clock.sleep(PATIENCE_MS, AbortSignal.any([signal, waiting.signal])).then(() => undefined),
  ]);
  waiting.abort();
  return found?.status === 'found' ? await readFigures(found.stored, prices) : undefined;
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
