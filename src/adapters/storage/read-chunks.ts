import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { UserError } from '../../errors.ts';

const CHUNK_BYTES = 256 * 1024;

/** The bytes of an open regular file, piece by piece. Each is read at once; between two that are whole others get their turn. */
export async function* readChunks(file: number): AsyncGenerator<Buffer> {
  // one byte more than it has: most end with the first piece
  let size = Math.min(CHUNK_BYTES, fstatSync(file).size + 1);
  for (;;) {
    const chunk = Buffer.allocUnsafe(size);
    const read = readSync(file, chunk);
    if (read === 0) return;
    yield chunk.subarray(0, read);
    if (read < size) continue;
    size = CHUNK_BYTES;
    await nextTurn();
  }
}

/**
 * The same of a file of a stored run, opened when the first piece is asked for. Node's own streams take longer to load than most
 * are to read. @throws UserError where it is anything else than a regular file
 */
export async function* readFileChunks(path: string): AsyncGenerator<Buffer> {
  // a pipe is not waited for
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    // a device has no end
    if (!fstatSync(file).isFile()) throw refuse(path);
    yield* readChunks(file);
  } finally {
    closeSync(file);
  }
}

function refuse(path: string): UserError {
  return new UserError({
    code: 'bad-run',
    message: 'this is not a regular file: no run holds such a thing',
    place: { file: path },
    hint: 'record the run again',
  });
}
