import { capitalize } from './capitalize.ts';
import type { GateName, GateOutcome, GateResult } from '../domain/verdict.ts';
import {
  formatAbout,
  formatChance,
  formatChange,
  formatChangeInterval,
  formatDuration,
  formatIncrease,
  formatPercent,
  formatPoints,
  formatUsd,
} from '../values/format-number.ts';

/** Stands where a number does not apply. */
export const NOTHING = '–';

/** A gate as a row of the table. `name` and `rule` are prose (names between backticks). */
export interface GateRow {
  gate: GateResult;
  name: string;
  baseline: string;
  current: string;
  change: string;
  rule: string;
}

/** Times the margin: what can only be seen beyond it is not held to it. */
const TOO_SMALL = 3;

const RANKS: { readonly [outcome in GateOutcome]: number } = {
  error: 0,
  fail: 1,
  inconclusive: 2,
  'no-baseline': 3,
  'not-measured': 4,
  accepted: 5,
  advisory: 6,
  pass: 7,
};

/** By gate, or by gate and metric. */
const NAMES: { readonly [gate: string]: string } = {
  critical: 'critical cases',
  safety: 'safety cases',
  'cost total': 'cost of one pass',
  'cost increase': 'cost',
  'latency p95': 'latency (p95)',
  'latency increase': 'latency',
};

/** Their reasons name their subject. */
const SELF_EXPLAINING: readonly GateName[] = ['pins', 'completeness', 'critical', 'safety'];

/** The gates as rows, those that need attention first. Housekeeping that passed is not worth a row. */
export function describeGates(gates: readonly GateResult[]): GateRow[] {
  return gates
    .filter(({ gate, result }) => result !== 'pass' || (gate !== 'pins' && gate !== 'completeness'))
    .toSorted((a, b) => RANKS[a.result] - RANKS[b.result])
    .map((gate) => ({
      gate,
      name: gate.gate === 'floor' ? `${nameGate(gate)} floor` : nameGate(gate),
      ...describeNumbers(gate),
      rule: gate.rule,
    }));
}

/** What a gate watches, as prose: `` `pass_rate` ``, `critical cases`. */
export function nameGate({ gate, metric }: GateResult): string {
  const known = NAMES[metric === undefined ? gate : `${gate} ${metric}`];
  if (known !== undefined) return known;
  const name = metric === undefined ? gate : `\`${metric}\``;
  return gate === 'release' ? `${name} since the last release` : name;
}

/** What the column of changes is called. */
export function nameChange(rows: readonly GateRow[]): string {
  return rows.some(({ gate }) => gate.gate !== 'floor' && gate.interval)
    ? 'change (90 % interval)'
    : 'change';
}

function describeNumbers(gate: GateResult): Pick<GateRow, 'baseline' | 'current' | 'change'> {
  const { baseline, current, interval } = gate;
  const format = formatterOf(gate.gate);
  const range =
    gate.gate === 'floor' && interval
      ? ` (${formatPercent(interval[0])} to ${formatPercent(interval[1])})`
      : '';
  return {
    baseline: baseline === undefined ? NOTHING : format(baseline),
    current: current === undefined ? NOTHING : `${format(current)}${range}`,
    change: describeChange(gate),
  };
}

function formatterOf(gate: GateName): (value: number) => string {
  if (gate === 'cost') return formatUsd;
  return gate === 'latency' ? formatDuration : formatPercent;
}

/** Candidate − baseline; for cost and latency how much more, as a share. */
function describeChange({ gate, baseline, current, drop, interval }: GateResult): string {
  if (gate === 'cost' || gate === 'latency')
    return baseline === undefined || current === undefined
      ? NOTHING
      : formatIncrease(baseline, current);
  if (drop === undefined) return NOTHING;
  const range =
    interval && gate !== 'floor' ? ` (${formatChangeInterval([-interval[1], -interval[0]])})` : '';
  return `${formatChange(-drop)}${range}`;
}

/** What happened, without its subject and without a full stop. Prose. */
export function explainGate(gate: GateResult): string {
  return explainDrop(gate) ?? trimStop(gate.reason);
}

/** The same with its subject, to stand alone. */
export function tellGate(gate: GateResult): string {
  if (SELF_EXPLAINING.includes(gate.gate)) return explainGate(gate);
  const drop = explainDrop(gate);
  return drop === undefined
    ? `${nameGate(gate)}: ${trimStop(gate.reason)}`
    : `\`${gate.metric}\` ${drop}`;
}

/** Everything there is to say of a gate that did not simply pass, less what the headline said already; the cure of an error has a line of its own. */
export function tellReason(gate: GateResult, headline: string): string {
  const next = gate.next && gate.result !== 'error' ? [asSentence(gate.next)] : [];
  const more = [...explainEvidence(gate), ...next];
  if (!headline.includes(explainGate(gate))) return [`${tellGate(gate)}.`, ...more].join(' ');
  return more.length === 0 ? '' : `${nameGate(gate)}: ${more.join(' ')}`;
}

/** `mend it` → `Mend it.` */
export function asSentence(text: string): string {
  return `${capitalize(trimStop(text))}.`;
}

/** A failed comparison in its numbers: these say it better than any reason. */
function explainDrop(gate: GateResult): string | undefined {
  const { result, baseline, current, drop, max_drop: allowed } = gate;
  if (gate.gate !== 'no-regression' && gate.gate !== 'release') return undefined;
  if (result !== 'fail' || baseline === undefined || current === undefined) return undefined;
  if (drop === undefined || allowed === undefined || drop <= allowed) return undefined;
  // what was accepted of it only the reason says
  if (gate.acceptances) return undefined;
  const numbers = `${formatPercent(baseline)} → ${formatPercent(current)}, you allow ${formatPoints(allowed)}`;
  const since = gate.gate === 'release' ? ' since the last release' : '';
  return `fell ${formatPoints(drop)}${since} (${numbers})`;
}

/** How likely noise alone is, and what the run could have seen at all. Sentences. */
export function explainEvidence(gate: GateResult): string[] {
  if (gate.gate !== 'no-regression' && gate.gate !== 'release') return [];
  return [...explainChance(gate), ...explainDetectable(gate)];
}

/** Only where the numbers tell the failure: other reasons say it themselves. */
function explainChance(gate: GateResult): string[] {
  if (explainDrop(gate) === undefined) return [];
  return gate.p === undefined
    ? ['By policy this target counts as deterministic, so no drop is put down to noise.']
    : [
        `Run-to-run noise alone would do this ${formatChance(gate.p)} of the time, so this is a real regression.`,
      ];
}

/** What this run could have caught, where it caught nothing: a gate that is blind to small drops says so itself. */
function explainDetectable(gate: GateResult): string[] {
  const { detectable, undetectable, needed, result, max_drop: allowed } = gate;
  if (result !== 'pass' && result !== 'inconclusive') return [];
  const name = nameGate(gate);
  if (detectable === undefined)
    return undetectable === undefined
      ? []
      : [`How small a drop in ${name} would have been caught is not known: ${undetectable}.`];
  const more =
    needed === undefined
      ? ''
      : ` To catch ${formatPoints(needed.drop)} it takes about ${formatAbout(needed.cases)} cases like these.`;
  const isTooSmall = allowed !== undefined && detectable > TOO_SMALL * allowed;
  return [
    isTooSmall
      ? `This suite is too small to see a drop of ${formatPoints(allowed)} in ${name}: only one of ${formatPoints(detectable)} or more would have been caught 4 times out of 5.${more}`
      : `A drop of ${formatPoints(detectable)} or more in ${name} would have been caught 4 times out of 5; a smaller one can slip through.${more}`,
  ];
}

export function trimStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
