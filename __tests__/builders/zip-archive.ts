import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: string | Buffer;
  /** Unix mode with its kind bits; 0o120777 is a symbolic link. */
  mode?: number;
  /** What the headers claim instead of the real length. */
  claimedBytes?: number;
}

/** A zip archive, byte by byte, so that it can lie. */
export function someZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(entry.claimedBytes ?? content.length, 8);
    // version, flags (UTF-8 names), deflate, time, date
    const common = Buffer.concat([words(20, 0x800, 8, 0, 0x21), sizes, words(name.length, 0)]);
    const local = Buffer.concat([longs(0x04034b50), common, name, packed]);
    const attributes = longs(((entry.mode ?? 0o100644) << 16) >>> 0, offset);
    directory.push(
      Buffer.concat([longs(0x02014b50), words(0x031e), common, words(0, 0, 0), attributes, name]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    longs(0x06054b50),
    words(0, 0, entries.length, entries.length),
    longs(index.length, offset),
    words(0),
  ]);
  return Buffer.concat([...bodies, index, end]);
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}
