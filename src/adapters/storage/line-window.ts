import { readSync } from 'node:fs';

/** Lines are read one after the other: what follows the one that was asked for is read with it. */
const WINDOW_BYTES = 64 * 1024;

/** Part of a file, as it was when it was read. */
interface FileWindow {
  path: string;
  offset: number;
  bytes: Buffer;
}

/** Where a line lies, in bytes. */
interface Range {
  offset: number;
  length: number;
}

/** Fills `bytes` with what stands in a file from `offset` on; gives how many there were. */
type Fill = (bytes: Buffer, offset: number) => number;

/** Fills from an open file. One line is read faster at once than by a thread that must be asked. */
export function fillFrom(file: number): Fill {
  return (bytes, offset) => {
    let done = 0;
    for (let read = -1; done < bytes.length && read !== 0; done += read)
      read = readSync(file, bytes, done, bytes.length - done, offset + done);
    return done;
  };
}

/** Reads lines again that were read before: one look at the disk for many of them. */
export class LineWindow {
  private window: FileWindow | undefined;
  /** The same one for every window: a large dataset would leave thousands to be collected. */
  private readonly buffer = Buffer.allocUnsafeSlow(WINDOW_BYTES);

  /** The bytes of a line, which are good until the next call; fewer where the file became shorter. */
  read(path: string, { offset, length }: Range, fill: Fill): Buffer {
    const held = this.window;
    const isHeld =
      held?.path === path &&
      offset >= held.offset &&
      offset + length <= held.offset + held.bytes.length;
    const { offset: start, bytes } = isHeld ? held : this.load(path, { offset, length }, fill);
    return bytes.subarray(offset - start, offset - start + length);
  }

  private load(path: string, { offset, length }: Range, fill: Fill): FileWindow {
    const bytes = length > WINDOW_BYTES ? Buffer.allocUnsafeSlow(length) : this.buffer;
    // what it held is gone, whether or not it can be filled anew
    this.window = undefined;
    const window = { path, offset, bytes: bytes.subarray(0, fill(bytes, offset)) };
    this.window = window;
    return window;
  }
}
