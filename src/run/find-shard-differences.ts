import type { RunDocument } from '../domain/run.ts';
import { canonicalJson, shortDigest } from '../values/canonical-json.ts';
import { nameShard } from '../values/shard.ts';

/** What is known of the run that shards are to be of; what is absent is for the shards to say, alike. */
export type KnownRun = Partial<RunDocument>;

interface Fact {
  what: string;
  read: (run: KnownRun) => string | undefined;
}

/** What all shards of a run have in common. */
const FACTS: readonly Fact[] = [
  { what: 'commit', read: ({ commit }) => commit },
  { what: 'tree', read: ({ tree }) => tree },
  { what: 'base commit', read: ({ base_commit: base }) => base },
  { what: 'head commit', read: ({ head }) => head },
  { what: 'workflow run', read: ({ run_id: id }) => (id === undefined ? undefined : `${id}`) },
  { what: 'version of Touchstone', read: ({ tool_version: version }) => version },
  { what: 'suite file', read: ({ config }) => config },
  { what: 'text of the suite file', read: ({ sources }) => sources?.suite },
  { what: 'set of scorers', read: ({ suite_digest: digest }) => digest },
  { what: 'lock', read: ({ sources }) => sources?.lock },
  { what: 'set of pins', read: ({ pins }) => pins && digestList(pins) },
  { what: 'target', read: ({ target }) => target?.digest },
  { what: 'set of judges', read: ({ judges }) => judges && digestList(judges.map(nameJudge)) },
  { what: 'retrieval index', read: ({ retrieval_index: index }) => index },
  { what: 'policy', read: ({ policy }) => policy && shortDigest(canonicalJson(policy)) },
  {
    what: 'yardstick of the base commit',
    read: ({ yardstick }) => yardstick && shortDigest(canonicalJson(yardstick)),
  },
  { what: 'number of trials a case', read: ({ looks }) => looks?.planned.join(', ') },
];
const SHOWN_CHARS = 10;

/** In what shards are not of one run: a sentence for the first odd one of each fact. `known` counts for more than they do. */
export function findShardDifferences(runs: readonly RunDocument[], known: KnownRun): string[] {
  const [first] = runs;
  if (!first) return [];
  return FACTS.flatMap(({ what, read }) => {
    const here = read(known);
    const expected = here ?? read(first);
    const odd = runs.find((run) => read(run) !== expected);
    if (!odd) return [];
    const whose = here === undefined ? nameOf(first) : 'what they are merged for';
    return `${nameOf(odd)} is of another ${what} (${show(read(odd))}) than ${whose} (${show(expected)})`;
  });
}

function nameOf({ shard }: RunDocument): string {
  return shard ? nameShard(shard) : 'a run';
}

function nameJudge({
  name,
  digest,
  calibrated,
  blocking,
}: NonNullable<RunDocument['judges']>[number]) {
  return { name, digest, calibrated, blocking };
}

function digestList(items: readonly object[]): string {
  return shortDigest(canonicalJson(items.map((item) => canonicalJson(item)).sort()));
}

function show(value: string | undefined): string {
  return value === undefined ? 'none' : value.slice(0, SHOWN_CHARS);
}
