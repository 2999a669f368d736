import type v8 from 'node:v8';

/** Both halves of the young generation together. */
const YOUNG_BYTES = 8 * 1024 * 1024;
/** What the old generation may grow by, of what was alive, before it is cleaned again. */
const GROWTH_PERCENT = 30;
const LOOK_EVERY_MS = 20;
/** A heap below that is small whatever the collector does: it need not work for it. */
const SMALL_BYTES = 16 * 1024 * 1024;

let bounded = false;

/**
 * Keeps this process small in a run of many cases: V8 lets one that works for long have a young generation of 128 MB,
 * and twice of what is alive besides. What a run keeps is small and what it does not keep dies at once, so that
 * neither buys time (bench/memory.mjs). Does nothing but set the collector's sizes, once there is something to keep small.
 */
export function boundHeap(): void {
  if (bounded) return;
  bounded = true;
  let isGrowthBound = false;
  let isYoungBound = false;
  const timer = setInterval(() => {
    const engine: typeof v8 = process.getBuiltinModule('node:v8');
    const { used, young } = measureHeap(engine);
    if (!isGrowthBound && used >= SMALL_BYTES) {
      engine.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
      isGrowthBound = true;
    }
    // the upper size is fixed when the process starts; the factor by which it grows is not
    if (!isYoungBound && young >= YOUNG_BYTES) {
      engine.setFlagsFromString('--semi-space-growth-factor=1');
      isYoungBound = true;
    }
    if (isGrowthBound && isYoungBound) clearInterval(timer);
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** As they were when this process started: what V8 compiled is taken by none with other flags (src/cli/kept-code.ts). */
export function unboundHeap(): void {
  const engine: typeof v8 = process.getBuiltinModule('node:v8');
  engine.setFlagsFromString('--heap-growing-percent=0');
  engine.setFlagsFromString('--semi-space-growth-factor=2');
}

function measureHeap(engine: typeof v8): { used: number; young: number } {
  const spaces = engine.getHeapSpaceStatistics();
  return {
    used: spaces.reduce((sum, { space_used_size: size }) => sum + size, 0),
    young: spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0,
  };
}
