import type { Judge, Scale } from '../domain/judge.ts';
import type { Finding, Vote } from '../domain/run.ts';

/** What counts votes: how a label is worth, and from where on it passes. */
export type Counting = Pick<Judge, 'rubric' | 'votes' | 'threshold'>;

/** A violation is one when this many votes flag it. */
const CONFIRMING_VOTES = 2;

/** A finding, and the label nearest to its value. */
export type Settled = Finding & { label?: string };

/** Votes → one finding. More errored votes than read ones are no verdict. */
export function settleVotes(votes: readonly Vote[], counting: Counting): Settled {
  const read = votes.filter(hasLabel);
  if (read.length * 2 <= votes.length)
    return {
      status: 'errored',
      why: votes.find(({ why }) => why !== undefined)?.why ?? 'no vote was cast',
    };
  const { scale } = counting.rubric;
  const value =
    counting.votes === 'mean' || counting.rubric.compare
      ? mean(read.map(({ label }) => valueOf(label, scale)))
      : valueOf(findMajority(read, scale), scale);
  const pass = value >= leastPassing(counting) - Number.EPSILON;
  const label = findNearest(value, scale);
  return { status: 'scored', value, pass, reason: tellVotes(read, pass, counting), label };
}

/**
 * Three votes on an output that a judge flagged: a violation only if two of them agree that it is one. The reason is that
 * of a vote which decided.
 */
export function confirmViolation(votes: readonly Vote[], counting: Counting): Settled {
  const read = votes.filter(hasLabel);
  const flags = read.filter((vote) => !isPass(vote, counting));
  if (flags.length >= CONFIRMING_VOTES) return settleAs(flags, read, false, counting);
  const clears = read.filter((vote) => isPass(vote, counting));
  if (clears.length >= CONFIRMING_VOTES) return settleAs(clears, read, true, counting);
  return {
    status: 'errored',
    why: 'a violation was flagged, and too few votes could be had to confirm it',
  };
}

function settleAs(
  deciding: readonly Labelled[],
  read: readonly Labelled[],
  pass: boolean,
  counting: Counting,
): Settled {
  const value = mean(deciding.map(({ label }) => valueOf(label, counting.rubric.scale)));
  const reason = `${deciding.length} of ${read.length} votes ${pass ? 'see no violation' : 'flag a violation'}: ${deciding[0]?.reason ?? ''}`;
  return {
    status: 'scored',
    value,
    pass,
    reason,
    label: findNearest(value, counting.rubric.scale),
  };
}

/** The vote with what its label means. */
export function markPass(vote: Vote, counting: Counting): Vote {
  if (!hasLabel(vote)) return vote;
  const value = valueOf(vote.label, counting.rubric.scale);
  return { ...vote, value, pass: isPass(vote, counting) };
}

type Labelled = Vote & { label: string };

function hasLabel(vote: Vote): vote is Labelled {
  return vote.label !== undefined;
}

function isPass({ label }: Labelled, counting: Counting): boolean {
  return valueOf(label, counting.rubric.scale) >= leastPassing(counting) - Number.EPSILON;
}

/** The least value that passes. */
export function leastPassing({ rubric, threshold }: Counting): number {
  return threshold ?? rubric.scale.values[rubric.passAt] ?? 1;
}

export function valueOf(label: string, { labels, values }: Scale): number {
  return values[labels.indexOf(label)] ?? 0;
}

/** The label of a value, or the nearest one; of two, the worse. */
function findNearest(value: number, { labels, values }: Scale): string {
  const reach = values.map((known) => Math.abs(known - value));
  return labels[reach.indexOf(Math.min(...reach))] ?? '';
}

/** The label of most votes; of several, the worst. */
function findMajority(votes: readonly Labelled[], { labels }: Scale): string {
  const count = (label: string): number => votes.filter((vote) => vote.label === label).length;
  return labels.reduce((best, label) => (count(label) > count(best) ? label : best));
}

function tellVotes(votes: readonly Labelled[], pass: boolean, counting: Counting): string {
  const deciding = votes.find((vote) => isPass(vote, counting) === pass) ?? votes[0];
  const reason = deciding?.reason ?? '';
  if (votes.length === 1) return `${deciding?.label}: ${reason}`;
  const tally = [...Map.groupBy(votes, ({ label }) => label)]
    .map(([label, cast]) => `${cast.length}× ${label}`)
    .join(', ');
  return `${tally}: ${reason}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
