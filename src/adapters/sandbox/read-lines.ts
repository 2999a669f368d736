import type { Readable } from 'node:stream';

const LINE_FEED = 10;

/**
 * Calls `onLine` for every complete line of a stream (UTF-8, without the line end).
 * A line longer than `maxBytes` calls `onOverflow` once and nothing after it: the sender can fill no memory.
 */
export function readLines(
  stream: Readable,
  maxBytes: number,
  onLine: (line: string) => void,
  onOverflow: () => void,
): void {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let overflown = false;

  function take(part: Buffer): string {
    if (pendingBytes === 0) return part.toString('utf8');
    const line = Buffer.concat([...pending, part]).toString('utf8');
    pending = [];
    pendingBytes = 0;
    return line;
  }

  stream.on('data', (chunk: Buffer) => {
    if (overflown) return;
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      onLine(take(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start === chunk.length) return;
    pending.push(chunk.subarray(start));
    pendingBytes += chunk.length - start;
    if (pendingBytes <= maxBytes) return;
    overflown = true;
    pending = [];
    onOverflow();
  });
}
