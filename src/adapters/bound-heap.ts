import type v8 from 'node:v8';

/** Both halves of the young generation together. */
const YOUNG_BYTES = 8 * 1024 * 1024;
/** What the old generation may grow by, of what was alive, before it is cleaned again. */
const GROWTH_PERCENT = 30;
const LOOK_EVERY_MS = 20;

let bounded = false;

/**
 * Keeps this process small in a run of many cases: V8 lets one that works for long have a young generation of 128 MB,
 * and twice of what is alive besides. What a run keeps is small and what it does not keep dies at once, so that
 * neither buys time (bench/memory.mjs). Does nothing but set the collector's sizes, and not before it has run for a moment.
 */
export function boundHeap(): void {
  if (bounded) return;
  bounded = true;
  let looks = 0;
  const timer = setInterval(() => {
    const engine: typeof v8 = process.getBuiltinModule('node:v8');
    looks += 1;
    if (looks === 1) engine.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
    // the upper size is fixed when the process starts; the factor by which it grows is not
    if (sizeYoung(engine) < YOUNG_BYTES) return;
    engine.setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(timer);
  }, LOOK_EVERY_MS);
  timer.unref();
}

function sizeYoung(engine: typeof v8): number {
  const spaces = engine.getHeapSpaceStatistics();
  return spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
