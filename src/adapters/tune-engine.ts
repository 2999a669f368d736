import type v8 from 'node:v8';

/** Both halves of the young generation together. */
const YOUNG_BYTES = 8 * 1024 * 1024;
const LOOK_EVERY_MS = 20;
/** A heap below that is small whatever the collector does: it need not work for it. */
const SMALL_BYTES = 16 * 1024 * 1024;
/** From that on a pause in which all of it is marked would be felt in the latency of answers. */
const LARGE_BYTES = 128 * 1024 * 1024;
/** Processor time of a run that is long enough for its code to be compiled once more. */
const LONG_US = 1_000_000;
/** The first whose V8 has a quicker compiler besides. */
const MAGLEV_NODE = 24;

/** A setting of V8 that suits a run, and the one that it had. */
interface Setting {
  tuned: string;
  plain: string;
}

export const SETTINGS = {
  // while V8 marks step by step it leaves the young generation alone: 40 MB of what dies at once were kept until the next time
  marking: { tuned: '--no-incremental-marking', plain: '--incremental-marking' },
  // what is young is a few megabytes, of which little lives: to share that work out takes longer than to do it
  scavenging: { tuned: '--no-parallel-scavenge', plain: '--parallel-scavenge' },
  // what lived long while datasets were read is made for every case later: put with the old at once, it is garbage there
  pretenuring: {
    tuned: '--no-allocation-site-pretenuring',
    plain: '--allocation-site-pretenuring',
  },
  // in a run of 10,000 cases a sixth of all processor time went into better code, which had not earned it by the end
  compiling: { tuned: '--no-turbofan', plain: '--turbofan' },
  // percent of what is alive that the old generation may grow by before it is cleaned again
  growth: { tuned: '--heap-growing-percent=30', plain: '--heap-growing-percent=0' },
  // the upper size is fixed when the process starts; the factor by which it grows is not
  young: { tuned: '--semi-space-growth-factor=1', plain: '--semi-space-growth-factor=2' },
} as const satisfies { [name: string]: Setting };

type Name = keyof typeof SETTINGS;

/** What is to be set, by name, and how many want V8 as it was meanwhile. */
interface Tuning {
  wanted: Set<Name>;
  plain: number;
}

/** Two scripts of the bundle hold this module, the start and the program, and there is one V8. */
const TUNING = Symbol.for('touchstone.tuning');

/**
 * Sets V8 for a run of many cases, which keeps little and whose other objects die at once: left alone it lets one that works for
 * long have a young generation of 128 MB, and twice of what is alive besides, and neither buys time (bench/memory.mjs). What code
 * comes to is the same.
 */
export function tuneEngine(): void {
  if (tuning().wanted.size > 0) return;
  const engine: typeof v8 = process.getBuiltinModule('node:v8');
  for (const name of ['marking', 'scavenging', 'pretenuring'] as const) tune(name, engine);
  const isQuick = hasMaglev();
  if (isQuick) tune('compiling', engine);
  const timer = setInterval(() => {
    const { used, young } = measureHeap(engine);
    if (used >= SMALL_BYTES) tune('growth', engine);
    if (young >= YOUNG_BYTES) tune('young', engine);
    if (isQuick && usedUs() >= LONG_US) release('compiling', engine);
    if (used < LARGE_BYTES) return;
    release('marking', engine);
    if (young >= YOUNG_BYTES && usedUs() >= LONG_US) clearInterval(timer);
  }, LOOK_EVERY_MS);
  timer.unref();
}

/**
 * Does this with V8 as it was when the process started: what it compiled is taken by none with other settings. That holds for what
 * is kept of our own program (src/cli/kept-code.ts), for what Node brings of its own modules, and for what its own cache keeps.
 */
export function withPlainEngine<T>(work: () => T): T {
  const tuneAgain = makePlain();
  try {
    return work();
  } finally {
    tuneAgain();
  }
}

/** The same for an `import()` of much. */
export async function loadPlainly<T>(load: () => Promise<T>): Promise<T> {
  const tuneAgain = makePlain();
  try {
    return await load();
  } finally {
    tuneAgain();
  }
}

function makePlain(): () => void {
  const state = tuning();
  const apply = (form: keyof Setting): void => {
    if (state.plain > 0 || state.wanted.size === 0) return;
    const engine: typeof v8 = process.getBuiltinModule('node:v8');
    for (const name of state.wanted) engine.setFlagsFromString(SETTINGS[name][form]);
  };
  apply('plain');
  state.plain += 1;
  return () => {
    state.plain -= 1;
    apply('tuned');
  };
}

function tune(name: Name, engine: typeof v8): void {
  const { wanted, plain } = tuning();
  if (wanted.has(name)) return;
  wanted.add(name);
  if (plain === 0) engine.setFlagsFromString(SETTINGS[name].tuned);
}

function release(name: Name, engine: typeof v8): void {
  const { wanted, plain } = tuning();
  if (wanted.delete(name) && plain === 0) engine.setFlagsFromString(SETTINGS[name].plain);
}

function tuning(): Tuning {
  const known: unknown = Reflect.get(globalThis, TUNING);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody else has this symbol
  if (known !== undefined) return known as Tuning;
  const fresh: Tuning = { wanted: new Set(), plain: 0 };
  Reflect.set(globalThis, TUNING, fresh);
  return fresh;
}

function hasMaglev(): boolean {
  return Number.parseInt(process.versions.node) >= MAGLEV_NODE;
}

function usedUs(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function measureHeap(engine: typeof v8): { used: number; young: number } {
  const spaces = engine.getHeapSpaceStatistics();
  return {
    used: spaces.reduce((sum, { space_used_size: size }) => sum + size, 0),
    young: spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0,
  };
}
