import type { RunDocument } from '../domain/run.ts';
import type { Problem } from '../errors.ts';
import { nameShard } from '../values/shard.ts';
import { findShardDifferences, type KnownRun } from './find-shard-differences.ts';

/** What the user does about shards that make no run. */
export interface ShardCures {
  /** One is not there, or was not measured to its end. */
  missing: string;
  /** They are not of one run. */
  differ: string;
}

/** The run that they are to be of. */
export interface WantedRun {
  suite: string;
  known: KnownRun;
  cures: ShardCures;
}

/** Why shards make no run; each problem names the shard. Empty: all that there are, of one run, each measured to its end. */
export function findShardFaults(runs: readonly RunDocument[], wanted: WantedRun): Problem[] {
  const { suite, known, cures } = wanted;
  const differs = (messages: readonly string[]): Problem[] =>
    messages.map((message) => sayDiffer(message, cures));
  if (runs.length === 0) return [sayMissing(`suite \`${suite}\` has no shard here`, cures)];
  const strangers = findStrangers(runs, suite);
  if (strangers.length > 0) return differs(strangers);
  const twice = findTwice(runs);
  if (twice.length > 0) return differs(twice);
  const cut = runs.filter(({ complete }) => !complete).map(describeCut);
  return [
    ...[...findGaps(runs), ...cut].map((message) => sayMissing(message, cures)),
    ...differs(findShardDifferences(runs, known)),
  ];
}

function findStrangers(runs: readonly RunDocument[], suite: string): string[] {
  const counts = new Set(runs.map(({ shard }) => shard?.count));
  const strangers = runs.flatMap(({ suite: name, shard, created_at: createdAt }) => {
    const run = shard ? nameShard(shard) : `the run of ${createdAt}`;
    if (name !== suite) return [`${run} is of suite \`${name}\`, not of \`${suite}\``];
    if (!shard) return [`${run} is a whole run, no shard of one`];
    return shard.index >= 1 && shard.index <= shard.count ? [] : [`there can be no ${run}`];
  });
  if (strangers.length > 0 || counts.size === 1) return strangers;
  const names = runs.flatMap(({ shard }) => (shard ? nameShard(shard) : []));
  return [`shards of several numbers are mixed: ${names.join(', ')}`];
}

function findTwice(runs: readonly RunDocument[]): string[] {
  const byIndex = Map.groupBy(runs, ({ shard }) => shard?.index);
  const twice = [...byIndex.values()].filter((same) => same.length > 1);
  return twice.flatMap(([run]) => (run?.shard ? `${nameShard(run.shard)} is there twice` : []));
}

function findGaps(runs: readonly RunDocument[]): string[] {
  const count = runs[0]?.shard?.count ?? 0;
  const here = new Set(runs.map(({ shard }) => shard?.index));
  const gaps = Array.from({ length: count }, (_, place) => place + 1).filter(
    (index) => !here.has(index),
  );
  if (gaps.length === 0) return [];
  const [noun, verb] = gaps.length === 1 ? ['shard', 'is'] : ['shards', 'are'];
  return [`${noun} ${gaps.join(', ')} of ${count} ${verb} missing`];
}

function describeCut({ shard, stopped }: RunDocument): string {
  const name = shard ? nameShard(shard) : 'a run';
  return `${name} was not measured to its end: ${stopped?.message ?? 'it was cut off'}`;
}

export function sayMissing(message: string, { missing: hint }: ShardCures): Problem {
  return { code: 'shards-missing', message, hint };
}

export function sayDiffer(message: string, { differ: hint }: ShardCures): Problem {
  return { code: 'shards-differ', message, hint };
}
