import { isUtf8 } from 'node:buffer';
import { UserError } from '../../errors.ts';
import type { FileLine } from '../../ports.ts';
import { isPointer, refusePointer } from './lfs-pointer.ts';

/** Bytes. One line is held in memory at a time. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const REPLACEMENT = '\uFFFD';
const WRITTEN_REPLACEMENT = Buffer.from(REPLACEMENT);
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Text of a whole file or line: valid UTF-8 (unless `isCode`), without a byte order mark. Throws a UserError that names file and line. */
export function decodeText(bytes: Buffer, file: string, isCode = false): string {
  if (!isCode && !isUtf8(bytes)) throw refuseBytes(bytes, file, 1);
  if (isPointer(bytes)) throw refusePointer(file);
  return dropByteOrderMark(bytes).toString('utf8');
}

/** The lines of a file as its bytes arrive, ended by LF or CRLF; memory holds one line and one chunk. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<FileLine> {
  let line = 1;
  let offset = 0;
  let rest: Buffer[] = [];
  let restBytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      const part = chunk.subarray(start, end < 0 ? chunk.length : end);
      if (restBytes + part.length > MAX_LINE_BYTES) throw refuseLength(file, line);
      if (end < 0) {
        rest.push(part);
        restBytes += part.length;
        break;
      }
      const bytes = restBytes === 0 ? part : Buffer.concat([...rest, part]);
      yield toLine(bytes, file, line, offset);
      line += 1;
      offset += bytes.length + 1;
      rest = [];
      restBytes = 0;
      start = end + 1;
    }
  }
  if (restBytes > 0) yield toLine(Buffer.concat(rest), file, line, offset);
}

function toLine(bytes: Buffer, file: string, line: number, offset: number): FileLine {
  const ended = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
  const content = line === 1 ? dropByteOrderMark(ended) : ended;
  if (!isUtf8(content)) throw refuseBytes(content, file, line);
  if (line === 1 && isPointer(content)) throw refusePointer(file);
  const start = offset + ended.length - content.length;
  return { text: content.toString('utf8'), line, offset: start, length: content.length };
}

function dropByteOrderMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

function refuseBytes(bytes: Buffer, file: string, firstLine: number): UserError {
  let line = firstLine;
  let start = 0;
  let found: Buffer;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    found = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(found) || end < 0) break;
    start = end + 1;
    line += 1;
  }
  return new UserError({
    code: 'config',
    message: 'this line is not valid UTF-8 text',
    place: { file, line, column: columnOfOdd(line === 1 ? dropByteOrderMark(found) : found) },
    hint: 'save the file as UTF-8',
  });
}

/** Of the first byte that is no UTF-8: what is read as a replacement character, and is not written as one. */
function columnOfOdd(line: Buffer): number {
  const text = line.toString('utf8');
  let at = text.indexOf(REPLACEMENT);
  let bytes = Buffer.byteLength(text.slice(0, at));
  while (line.subarray(bytes, bytes + 3).equals(WRITTEN_REPLACEMENT)) {
    const next = text.indexOf(REPLACEMENT, at + 1);
    bytes += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return at + 1;
}

function refuseLength(file: string, line: number): UserError {
  return new UserError({
    code: 'config',
    message: `this line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`,
    place: { file, line },
    hint: 'is the file JSONL, with one JSON value a line?',
  });
}
