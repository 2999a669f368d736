import type { RunEstimate, Spread } from '../domain/estimate.ts';
import {
  countOf,
  formatAbout,
  formatCount,
  formatDuration,
  formatUsd,
} from '../values/format-number.ts';

/** No estimate is finer than that. */
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** `60 calls of the target (180 at most)` and what they come to, in one line. */
export function describeEstimate(estimate: RunEstimate): string {
  const { calls, recorded, judges } = estimate;
  const judging =
    judges && judges.calls.most > 0
      ? `, ${recorded ? countOf(judges.calls.least, 'call') : formatCount(judges.calls.least)} of judges${tellMost(judges.calls)} and ${judges.canary_calls} for canaries`
      : '';
  return `${tellAsked(estimate)}${tellMost(calls)}${judging}; ${describeAmounts(estimate)}`;
}

/** `about 1,300 tokens, $0.0120, 2 min`, each with the most it may come to; what is not known is called unknown. */
export function describeAmounts({ basis, tokens, cost_usd: cost, minutes }: RunEstimate): string {
  const told =
    tokens || cost || minutes
      ? tellKnown({ tokens, cost, minutes })
      : 'tokens, dollars and time unknown';
  return `${told} (${basis === 'measured' ? 'by what an earlier run took' : 'rough: not by an earlier run'})`;
}

function tellKnown({
  tokens,
  cost,
  minutes,
}: { [amount in 'tokens' | 'cost' | 'minutes']: Spread | undefined }): string {
  return [
    tokens ? `about ${tellSpread(tokens, formatAbout)} tokens` : 'tokens unknown',
    cost ? `about ${tellSpread(cost, formatUsd)}` : 'dollars unknown',
    minutes
      ? `about ${tellSpread(minutes, (count) => formatDuration(Math.max(SECOND_MS, count * MINUTE_MS)))}`
      : 'time unknown',
  ].join(', ');
}

/** The lines of `validate`: calls are exact. */
export function describeCalls(estimate: RunEstimate): string[] {
  const { cases, calls, judges } = estimate;
  const most = ({ least, most: last }: Spread): string =>
    last > least ? `, ${last} at most if the result stays open` : '';
  const lines = [`${countOf(cases, 'case')}, ${tellAsked(estimate)}${most(calls)}.`];
  if (!judges) return lines;
  if (judges.calls.most === 0) return [...lines, 'Judges: recorded verdicts, no call.'];
  const tokens = formatCount(judges.input_tokens + judges.output_tokens);
  const cost =
    judges.cost_usd === undefined
      ? 'cost unknown: name the price of the model under `prices`'
      : `about ${formatUsd(judges.cost_usd)}`;
  return [
    ...lines,
    `Judges: ${countOf(judges.calls.least, 'call')}${most(judges.calls)}, and ${judges.canary_calls} for the canaries; about ${tokens} tokens, ${cost}.`,
  ];
}

/** Recorded answers are read: nobody is called. */
function tellAsked({ calls: { least }, recorded }: RunEstimate): string {
  return recorded ? countOf(least, 'recorded answer') : `${countOf(least, 'call')} of the target`;
}

function tellMost({ least, most }: Spread): string {
  return most > least ? ` (${formatCount(most)} at most)` : '';
}

function tellSpread({ least, most }: Spread, format: (value: number) => string): string {
  const [low, high] = [format(least), format(most)];
  return low === high ? low : `${low} (${high} at most)`;
}
