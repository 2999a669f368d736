import { appendFileSync, closeSync, openSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Characters that are written at once. */
const BLOCK_CHARS = 256 * 1024;

/** Writes a file, from its beginning, that comes in many small pieces; memory holds a block of them. Throws what the system says. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const file = openSync(path, 'w');
  try {
    let block = '';
    for (const piece of pieces) {
      block += piece;
      if (block.length < BLOCK_CHARS) continue;
      appendFileSync(file, block);
      block = '';
      // whoever waits meanwhile is heard
      await nextTurn();
    }
    appendFileSync(file, block);
  } finally {
    closeSync(file);
  }
}
