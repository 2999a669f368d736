import type { CaseEntry } from './domain/case.ts';
import type { RunEstimate, Spread, TrialFigures } from './domain/estimate.ts';
import { estimateJudges, SAMPLE_CASES } from './estimate-judges.ts';
import type { Prices, Target } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { planRun } from './plan-run.ts';
import type { Purpose } from './run/bound-trials.ts';
import { countTrials } from './run/plan-trials.ts';
import { batchFactorOf, rateOf } from './run/trials-at-once.ts';

/** Characters of a token, about, in the languages of most prompts. */
const CHARS_PER_TOKEN = 4;
/** What an answer takes where nothing bounds it. */
const ANSWER_TOKENS = 300;
const MINUTE_MS = 60_000;

interface Estimating {
  prepared: PreparedSuite;
  target: Target;
  purpose: Purpose;
  isSharded: boolean;
  prices: Prices;
  /** What a trial took in an earlier run of the suite. */
  figures?: TrialFigures;
  /** Of the target's answers, how many need not be asked for: 0 to 1. Judges answer all the same, unless they were kept too. */
  kept?: number;
}

/** What is known of one thing that is spent; undefined where it is not. */
type Amount = { [unit in 'tokens' | 'cost_usd' | 'latency_ms']: number | undefined };

const NOTHING: Amount = { tokens: 0, cost_usd: 0, latency_ms: 0 };

/** What a run is expected to take: by what a trial took before, else by the length of prompts and the prices that are known. */
export async function estimateRun(estimating: Estimating): Promise<RunEstimate> {
  const { prepared, target, figures, prices, kept = 0 } = estimating;
  const { suite, entries } = prepared;
  const trialsOf = planCase(estimating);
  const calls = sumSpreads(entries.map(trialsOf));
  const judges = await estimateJudges(prepared, trialsOf, prices);
  const isFree = target.facts.kind === 'recorded';
  const each = isFree ? NOTHING : await estimateTarget(estimating);
  const judging = judges ? judgeAmount(judges, calls, estimating) : NOTHING;
  const spreadOf = (unit: keyof Amount, factor: number): Spread | undefined => {
    const [one, other] = [each[unit], judging[unit]];
    if (one === undefined || other === undefined) return undefined;
    const perTrial = (one * (1 - kept) + other) * factor;
    return { least: calls.least * perTrial, most: calls.most * perTrial };
  };
  const [tokens, cost, minutes] = [
    spreadOf('tokens', 1),
    spreadOf('cost_usd', 1),
    spreadOf('latency_ms', 1 / suite.run.concurrency / MINUTE_MS),
  ];
  return {
    basis: figures ? 'measured' : 'rough',
    cases: entries.length,
    // what is kept is not asked for
    calls: mapSpread(calls, (count) => Math.round(count * (1 - kept))),
    ...(isFree && { recorded: true as const }),
    ...(judges && { judges }),
    ...(tokens && { tokens: mapSpread(tokens, Math.round) }),
    ...(cost && { cost_usd: cost }),
    // how long a batch takes nobody knows
    ...(minutes && !suite.run.batch && { minutes }),
  };
}

/** Whether a run spends anything that is worth a word. */
export function isCostly({ calls, judges, tokens }: RunEstimate): boolean {
  return (
    calls.most > 0 && ((judges?.calls.most ?? 0) > 0 || tokens === undefined || tokens.most > 0)
  );
}

/** Trials of a case in the first and in the last look; twice where the base commit is run beside. */
export function planCase(
  estimating: Pick<Estimating, 'prepared' | 'target' | 'purpose' | 'isSharded'>,
): (entry: CaseEntry) => Spread {
  const { prepared, purpose } = estimating;
  const { gates } = prepared.suite;
  const { looks, criticalTrials } = planRun(estimating);
  const criticalTags = gates.critical.tags;
  const lanes = gates.baseline.fresh && purpose === 'decide' ? 2 : 1;
  const countAt = ({ tags }: CaseEntry, look: number): number =>
    lanes * countTrials(tags, { trials: looks.at(look)!, criticalTrials, criticalTags });
  return (entry) => ({ least: countAt(entry, 0), most: countAt(entry, -1) });
}

/** By what it took before; dollars only of the same model. */
async function estimateTarget(estimating: Estimating): Promise<Amount> {
  const { figures, target, prepared } = estimating;
  const measured = takeAmount(figures?.target, rateOf(prepared.suite, target.facts));
  if (measured && figures?.model === target.facts.model) return measured;
  const guess = await guessTarget(estimating);
  return measured ? { ...measured, cost_usd: guess.cost_usd } : guess;
}

/** `rate`: what a call costs of one that is made on its own. */
function takeAmount(figures: TrialFigures['target'] | undefined, rate: number): Amount | undefined {
  if (!figures) return undefined;
  const { tokens, cost_usd: cost, latency_ms: latency } = figures;
  return { tokens, cost_usd: cost === undefined ? cost : cost * rate, latency_ms: latency };
}

/** Of judges that were asked before the means, dollars only of the same models; else what their prompts come to, for which nobody knows the time. */
function judgeAmount(
  judges: NonNullable<RunEstimate['judges']>,
  { least }: Spread,
  { figures, prepared }: Pick<Estimating, 'figures' | 'prepared'>,
): Amount {
  if (judges.calls.most === 0) return NOTHING;
  const { run, prices } = prepared.suite;
  const names = prepared.judges.flatMap(({ judge }) => judge.models.map(({ model }) => model));
  const known = takeAmount(figures?.judges, run.batch ? batchFactorOf(prices, names) : 1);
  const trials = Math.max(1, least);
  const cost = judges.cost_usd === undefined ? undefined : judges.cost_usd / trials;
  const tokens = (judges.input_tokens + judges.output_tokens) / trials;
  if (!known) return { tokens, cost_usd: cost, latency_ms: undefined };
  const nameAll = (models: readonly string[] = []): string => [...new Set(models)].sort().join();
  return nameAll(names) === nameAll(figures?.judgeModels) ? known : { ...known, cost_usd: cost };
}

/** By the prompts of some cases, where the target is a model that we ask ourselves. */
async function guessTarget({ prepared, target, prices }: Estimating): Promise<Amount> {
  const unknown: Amount = { tokens: undefined, cost_usd: undefined, latency_ms: undefined };
  if (!target.promptChars) return unknown;
  const { suite, cases, entries } = prepared;
  const step = Math.max(1, Math.ceil(entries.length / SAMPLE_CASES));
  let [chars, count] = [0, 0];
  for (let at = 0; at < entries.length; at += step) {
    const asked = target.promptChars({ case: await cases.read(entries[at]!), trial: 1 });
    if (asked === undefined) return unknown;
    chars += asked;
    count += 1;
  }
  const most = suite.target.openai?.max_output_tokens;
  const usage = {
    input_tokens: Math.ceil(chars / Math.max(1, count) / CHARS_PER_TOKEN),
    output_tokens: Math.min(ANSWER_TOKENS, typeof most === 'number' ? most : ANSWER_TOKENS),
  };
  return {
    tokens: usage.input_tokens + usage.output_tokens,
    cost_usd: prices.costOf([target.facts.model], usage, { batched: suite.run.batch }),
    latency_ms: undefined,
  };
}

function sumSpreads(spreads: readonly Spread[]): Spread {
  const add = (key: keyof Spread): number => spreads.reduce((sum, one) => sum + one[key], 0);
  return { least: add('least'), most: add('most') };
}

function mapSpread({ least, most }: Spread, change: (value: number) => number): Spread {
  return { least: change(least), most: change(most) };
}
