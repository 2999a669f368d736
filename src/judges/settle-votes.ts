import type { Judge, Scale } from '../domain/judge.ts';
import type { Finding, Vote } from '../domain/run.ts';

/** What counts votes: what a label is worth, and which labels pass. */
export type Counting = Pick<Judge, 'rubric' | 'votes' | 'threshold' | 'inverted'>;

/** Votes on a pair, one in each order; they stand one after the other. */
const ORDERS = 2;

/** A violation is one when at least this many votes flag it, and at least half of them. */
const CONFIRMING_VOTES = 2;

/** The mean of many equal votes may lie a little below each of them. */
const ROUNDING = 1e-9;

/** A finding, and the label nearest to its value. */
export type Settled = Finding & { label?: string };

type Labelled = Vote & { label: string };

/**
 * Votes → one finding. `majority`: what most of them say, pass or fail, and the label that most of those chose; where as many
 * pass as fail, it fails. `mean`, and two outputs compared: the mean of their values. No more read votes than errored ones
 * are no verdict.
 */
export function settleVotes(votes: readonly Vote[], counting: Counting): Settled {
  const read = listRead(votes, counting);
  if (read.length * 2 <= votes.length)
    return {
      status: 'errored',
      why: votes.find(({ why }) => why !== undefined)?.why ?? 'no vote was cast',
    };
  if (counting.votes === 'mean' || counting.rubric.compare) return settleByMean(read, counting);
  const failing = read.filter(({ label }) => !passes(label, counting));
  const deciding =
    failing.length * 2 >= read.length
      ? failing
      : read.filter(({ label }) => passes(label, counting));
  const label = findMajority(deciding, counting.rubric.scale);
  return conclude({
    value: valueOf(label, counting.rubric.scale),
    pass: deciding !== failing,
    reason: tellVotes(read, deciding),
    counting,
  });
}

function settleByMean(read: readonly Labelled[], counting: Counting): Settled {
  const value = mean(read.map(({ label }) => valueOf(label, counting.rubric.scale)));
  const pass = reaches(value, counting) !== counting.inverted;
  const deciding = read.filter(({ label }) => passes(label, counting) === pass);
  return conclude({ value, pass, reason: tellVotes(read, deciding), counting });
}

/** Those with a label; of a pair both or none: one order alone tells a liking for a place, not a better answer. */
function listRead(votes: readonly Vote[], { rubric }: Counting): Labelled[] {
  if (!rubric.compare) return votes.filter(hasLabel);
  const read: Labelled[] = [];
  for (let at = 0; at < votes.length; at += ORDERS) {
    const pair = votes.slice(at, at + ORDERS).filter(hasLabel);
    if (pair.length === ORDERS) read.push(...pair);
  }
  return read;
}

/**
 * Three votes (of a pairwise rubric: pairs) or more on an output that a judge flagged: a violation only if two of them, and half of all, say so. The
 * reason is that of a vote which decided.
 */
export function confirmViolation(votes: readonly Vote[], counting: Counting): Settled {
  const read = sayOnce(listRead(votes, counting), counting);
  const flags = read.filter(({ pass }) => !pass);
  const clears = read.filter(({ pass }) => pass);
  const isFlagged = flags.length >= CONFIRMING_VOTES && flags.length >= clears.length;
  if (!isFlagged && clears.length < CONFIRMING_VOTES)
    return {
      status: 'errored',
      why: 'a violation was flagged, and too few votes could be had to confirm it',
    };
  const deciding = isFlagged ? flags : clears;
  const value = mean(deciding.map((one) => one.value));
  const said = isFlagged ? 'flag a violation' : 'see no violation';
  const reason = `${deciding.length} of ${read.length} votes ${said}: ${deciding[0]?.reason ?? ''}`;
  return conclude({ value, pass: !isFlagged, reason, counting });
}

/** What each vote says, or each pair. */
function sayOnce(
  read: readonly Labelled[],
  counting: Counting,
): { value: number; pass: boolean; reason: string }[] {
  const size = counting.rubric.compare ? ORDERS : 1;
  return Array.from({ length: read.length / size }, (_, index) => {
    const votes = read.slice(index * size, (index + 1) * size);
    const value = mean(votes.map(({ label }) => valueOf(label, counting.rubric.scale)));
    const pass = reaches(value, counting) !== counting.inverted;
    const spokesman = votes.find(({ label }) => passes(label, counting) === pass) ?? votes[0];
    return { value, pass, reason: spokesman?.reason ?? '' };
  });
}

/** `value`: of the rubric's scale; what a `not-` in front makes of it is done here. */
function conclude({
  value,
  pass,
  reason,
  counting,
}: {
  value: number;
  pass: boolean;
  reason: string;
  counting: Counting;
}): Settled {
  return {
    status: 'scored',
    value: counting.inverted ? 1 - value : value,
    pass,
    reason,
    label: findNearest(value, pass, counting),
  };
}

/** The vote with what its label means. */
export function markPass(vote: Vote, counting: Counting): Vote {
  if (!hasLabel(vote)) return vote;
  const value = valueOf(vote.label, counting.rubric.scale);
  const pass = passes(vote.label, counting);
  return { ...vote, value: counting.inverted ? 1 - value : value, pass };
}

function hasLabel(vote: Vote): vote is Labelled {
  return vote.label !== undefined;
}

/** Whether a verdict of this label passes, with what a `not-` in front makes of it. */
export function passes(label: string, counting: Counting): boolean {
  return reaches(valueOf(label, counting.rubric.scale), counting) !== counting.inverted;
}

function reaches(value: number, { rubric, threshold }: Counting): boolean {
  const least = threshold ?? rubric.scale.values[rubric.passAt] ?? 1;
  return value >= least - ROUNDING;
}

function valueOf(label: string, { labels, values }: Scale): number {
  return values[labels.indexOf(label)] ?? 0;
}

/** The label of a value, or the nearest one that passes as the value does; of two, the worse. */
function findNearest(value: number, pass: boolean, counting: Counting): string {
  const { labels } = counting.rubric.scale;
  const reach = (label: string): number => Math.abs(valueOf(label, counting.rubric.scale) - value);
  const [first = '', ...others] = labels.filter((label) => passes(label, counting) === pass);
  return others.reduce((best, label) => (reach(label) < reach(best) ? label : best), first);
}

/** The label of most votes; of several, the worst. */
function findMajority(votes: readonly Labelled[], { labels }: Scale): string {
  const count = (label: string): number => votes.filter((vote) => vote.label === label).length;
  return labels.reduce((best, label) => (count(label) > count(best) ? label : best));
}

function tellVotes(votes: readonly Labelled[], deciding: readonly Labelled[]): string {
  const [spokesman = votes[0]] = deciding;
  const reason = spokesman?.reason ?? '';
  if (votes.length === 1) return `${spokesman?.label}: ${reason}`;
  const tally = [...Map.groupBy(votes, ({ label }) => label)]
    .map(([label, cast]) => `${cast.length}× ${label}`)
    .join(', ');
  return `${tally}: ${reason}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
