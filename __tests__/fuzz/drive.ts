// One process that feeds mutated inputs to every reader; run-fuzz.ts starts and watches it.
// node __tests__/fuzz/drive.ts INPUTS SEED [ONLY]
import { performance } from 'node:perf_hooks';
import { UserError } from '../../src/errors.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { listReaders, type FuzzReader } from './readers.ts';
import { openFuzzWorld, type FuzzWorld } from './world.ts';

/** Of CPU: twenty times what the slowest input takes; what is exponential takes more than any. */
const MOST_MS = 10_000;
const MOST_FAULTS = 50;
const PROTOTYPES = [Object, Array, Function, String, Number, Map, Promise].map(
  (one) => one.prototype as object,
);

/** What a line of this process's stdout holds. */
export type FuzzMessage =
  | { kind: 'input'; reader: string; index: number; base64: string }
  | { kind: 'fault'; reader: string; index: number; fault: string; base64: string }
  | {
      kind: 'done';
      inputs: number;
      refused: number;
      slowestMs: number;
      peakMiB: number;
      by: Counts;
    };
type Counts = { [reader: string]: { inputs: number; refused: number; slowestMs: number } };

const say = (message: FuzzMessage): void =>
  void process.stdout.write(`${JSON.stringify(message)}\n`);
const countKeys = (): string => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join();

const [, , inputs = '1000', seed = '1', only] = process.argv;
const world = await openFuzzWorld();
process.once('exit', world.remove);
try {
  const all = await listReaders(world);
  const readers = only === undefined ? all : all.filter(({ name }) => name.includes(only));
  await feed(readers, world, { inputs: Number(inputs), seed: Number(seed) });
} finally {
  world.remove();
}

async function feed(
  readers: readonly FuzzReader[],
  { surroundings }: FuzzWorld,
  { inputs: total, seed: start }: { inputs: number; seed: number },
): Promise<void> {
  const [keys, around] = [countKeys(), surroundings()];
  const by: Counts = Object.fromEntries(
    readers.map(({ name }) => [name, { inputs: 0, refused: 0, slowestMs: 0 }]),
  );
  const others = readers.flatMap(({ samples }) => samples);
  const faults = new Set<string>();
  let heard = 0;
  for (let index = 0; index < total && faults.size < MOST_FAULTS; index += 1) {
    const reader = readers[index % readers.length]!;
    // an input follows from the seed and its number alone
    const random = new Random(start * 1_000_003 + index);
    const bytes = mutate(random.pick(reader.samples), reader.kind, { random, others });
    const base64 = bytes.toString('base64');
    if (performance.now() - heard > 200) {
      heard = performance.now();
      say({ kind: 'input', reader: reader.name, index, base64: '' });
    }
    const begun = process.cpuUsage();
    const fault = await read(reader, bytes, by[reader.name]!);
    // of this process: what else the machine does is not its fault
    const spent = process.cpuUsage(begun);
    const ms = (spent.user + spent.system) / 1000;
    const count = by[reader.name]!;
    count.inputs += 1;
    count.slowestMs = Math.max(count.slowestMs, ms);
    const found =
      fault ??
      (ms > MOST_MS ? `took ${Math.round(ms)} ms` : undefined) ??
      (countKeys() === keys && !('polluted' in {}) ? undefined : 'polluted a prototype') ??
      (surroundings() === around ? undefined : 'changed something outside its folder');
    const sort = `${reader.name} ${found?.split('\n', 2).join()}`;
    if (found === undefined || faults.has(sort)) continue;
    faults.add(sort);
    say({
      kind: 'fault',
      reader: reader.name,
      index,
      fault: found,
      base64: base64.slice(0, 100_000),
    });
  }
  const counts = Object.values(by);
  say({
    kind: 'done',
    inputs: counts.reduce((sum, count) => sum + count.inputs, 0),
    refused: counts.reduce((sum, count) => sum + count.refused, 0),
    slowestMs: Math.max(...counts.map(({ slowestMs }) => slowestMs)),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    by,
  });
}

/** What is wrong with how it was read; a refusal that the user can mend is right. */
async function read(
  reader: FuzzReader,
  bytes: Buffer,
  count: { refused: number },
): Promise<string | undefined> {
  try {
    await reader.read(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError))
      return error instanceof Error ? `${error.stack}` : `threw ${JSON.stringify(error)}`;
    count.refused += 1;
    return undefined;
  }
}
