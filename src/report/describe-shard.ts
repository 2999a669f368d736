import type { RunFacts } from '../domain/facts.ts';
import type { UsageSummary } from '../domain/verdict.ts';
import { nameShard } from '../values/shard.ts';
import { countOf, formatUsd } from '../values/format-number.ts';

/** A shard that was measured, as far as it got. */
interface ShardFacts {
  facts: RunFacts;
  usage: UsageSummary;
  /** Absent when a price is unknown. */
  costUsd?: number;
}

/** What is told of a shard. It has no verdict. */
export interface ShardTelling {
  isMeasured: boolean;
  /** The sentence for people. */
  text: string;
  /** The document of `--json`. */
  document: object;
}

/** A shard is measured or it is not; whether it is any good, all shards say together. */
export function describeShard({ facts: { run, cases }, usage, costUsd }: ShardFacts): ShardTelling {
  const { shard = { index: 1, count: 1 }, suite } = run;
  const trials = cases.flatMap((one) => one.trials);
  const missing = trials.filter(({ outcome }) => outcome === 'missing');
  const why = findReason(run, trials.length > missing.length || trials.length === 0, missing);
  const parts = [
    countOf(cases.length, 'case'),
    countOf(trials.length, 'trial'),
    ...(missing.length > 0 ? [`${missing.length} of them not measured`] : []),
    ...(costUsd === undefined ? [] : [formatUsd(costUsd)]),
  ];
  const name = `${nameShard(shard)} of suite ${suite}`;
  const isMeasured = why === undefined;
  return {
    isMeasured,
    text: isMeasured
      ? `${name} is measured: ${parts.join(', ')}. A shard has no verdict: the merge of all ${shard.count} has`
      : `${name} could not be measured: ${why} (${parts.join(', ')} so far)`,
    document: {
      shard: { index: shard.index, count: shard.count },
      suite,
      measured: isMeasured,
      ...(why !== undefined && { reason: why }),
      cases: cases.length,
      trials: trials.length,
      missing: missing.length,
      usage,
      ...(costUsd !== undefined && { cost_usd: costUsd }),
    },
  };
}

function findReason(
  { complete, stopped }: RunFacts['run'],
  hasAny: boolean,
  missing: readonly RunFacts['cases'][number]['trials'][number][],
): string | undefined {
  if (!complete) return stopped?.message ?? 'it was cut off';
  if (hasAny) return undefined;
  // an output that nothing could score has no error of its own
  const message = missing[0]?.error?.message ?? 'no output could be scored';
  return `no trial could be measured: ${message}`;
}
