import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';

const CHUNK_BYTES = 256 * 1024;

/** The bytes of an open file, piece by piece. Each is read at once; between two that are whole others get their turn. */
export async function* readChunks(file: number): AsyncGenerator<Buffer> {
  const size = Math.min(CHUNK_BYTES, fstatSync(file).size + 1);
  for (;;) {
    const chunk = Buffer.allocUnsafe(size);
    const read = readSync(file, chunk);
    if (read === 0) return;
    yield chunk.subarray(0, read);
    if (read === CHUNK_BYTES) await nextTurn();
  }
}

/** The same of a file that is opened when the first piece is asked for. Node's own streams take longer to load than most are to read. */
export async function* readFileChunks(path: string): AsyncGenerator<Buffer> {
  // a pipe is not waited for
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    yield* readChunks(file);
  } finally {
    closeSync(file);
  }
}
