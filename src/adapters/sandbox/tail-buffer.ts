import { stripVTControlCharacters } from 'node:util';

/** The last bytes that a stream gave, so that a failure can be explained without keeping everything. */
export interface TailBuffer {
  push(chunk: Buffer): void;
  /** UTF-8 without terminal codes, trimmed; `…` in front where something was dropped. */
  text(): string;
  /** Forgets what was kept. */
  clear(): void;
}

export function createTailBuffer(capacityBytes: number): TailBuffer {
  let chunks: Buffer[] = [];
  let size = 0;
  let dropped = false;
  return {
    push(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= capacityBytes * 2) return;
      const kept = Buffer.concat(chunks).subarray(-capacityBytes);
      chunks = [Buffer.from(kept)];
      size = kept.length;
      dropped = true;
    },
    text() {
      const all = Buffer.concat(chunks);
      const cut = dropped || all.length > capacityBytes;
      const text = stripVTControlCharacters(all.subarray(-capacityBytes).toString('utf8')).trim();
      return cut && text ? `…${text}` : text;
    },
    clear() {
      chunks = [];
      size = 0;
      dropped = false;
    },
  };
}
