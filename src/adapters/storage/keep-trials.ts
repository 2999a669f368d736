import { open, rename, rm } from 'node:fs/promises';
import type { Trial } from '../../domain/run.ts';

/** Characters that are written at once. */
const COPY_CHARS = 256 * 1024;

/** Writes a file of trials anew, with those that are kept; where that fails, what was there before is untouched. `trials`: its own. */
export async function keepTrials(
  path: string,
  trials: AsyncIterable<Trial>,
  isKept: (trial: Trial) => boolean,
): Promise<void> {
  const kept = `${path}.kept`;
  const file = await open(kept, 'w');
  try {
    for await (const lines of batchLines(trials, isKept)) await file.appendFile(lines);
    await file.sync();
  } catch (error) {
    await rm(kept, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(kept, path);
}

async function* batchLines(
  trials: AsyncIterable<Trial>,
  isKept: (trial: Trial) => boolean,
): AsyncGenerator<string> {
  let lines = '';
  for await (const trial of trials) {
    if (!isKept(trial)) continue;
    lines += `${JSON.stringify(trial)}\n`;
    if (lines.length < COPY_CHARS) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}
