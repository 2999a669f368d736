import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';

/** What an archive may hold. Bytes are uncompressed. */
export interface TarCaps {
  maxEntries: number;
  maxFileBytes: number;
  /** Of everything in it, also of what is passed over. */
  maxBytes: number;
}

const BLOCK = 512;
const NAME_BYTES = 100;
const ZSTD_MAGIC = 0xfd2fb528;
const GZIP_MAGIC = 0x1f8b;

/**
 * Reads an untrusted archive (tar, compressed as the cache's toolkit does): only plain files of these names in the
 * folder `prefix` are written, into `folder` (fresh, of our own), whatever else it holds. Throws an Error for an archive
 * that is over the caps, or holds anything but a file under one of the names.
 */
export async function extractTar(
  archive: string,
  { prefix, names, folder }: { prefix: string; names: ReadonlySet<string>; folder: string },
  caps: TarCaps,
): Promise<string[]> {
  const found: string[] = [];
  const reader = new BlockReader(await decompress(archive), caps.maxBytes);
  for (let entries = 0; ; entries += 1) {
    const header = await reader.take(BLOCK);
    if (!header || header.every((byte) => byte === 0)) return found;
    if (entries >= caps.maxEntries) throw new Error(`it has more than ${caps.maxEntries} entries`);
    const { path, type, size } = readHeader(header);
    const name = path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : '';
    if (!names.has(name)) await reader.copy(size);
    else {
      if (type !== '0' && type !== '\0') throw new Error(`${name} in it is no plain file`);
      if (size > caps.maxFileBytes) throw new Error(`${name} in it has ${size} bytes`);
      const file = await open(join(folder, name), 'wx', 0o600);
      try {
        await reader.copy(size, file);
      } finally {
        await file.close();
      }
      found.push(name);
    }
    await reader.copy((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

async function decompress(archive: string): Promise<AsyncIterable<Buffer>> {
  const file = await open(archive);
  const head = Buffer.alloc(4);
  try {
    await file.read(head, 0, head.length, 0);
  } finally {
    await file.close();
  }
  const unpack = chooseDecompressor(head);
  const source = createReadStream(archive);
  source.on('error', (error) => unpack.destroy(error));
  return source.pipe(unpack);
}

function chooseDecompressor(head: Buffer): Duplex {
  if (head.readUInt32LE(0) === ZSTD_MAGIC) return createZstdDecompress();
  if (head.readUInt16BE(0) === GZIP_MAGIC) return createGunzip();
  throw new Error('it is compressed in no way that is known');
}

function readHeader(header: Buffer): { path: string; type: string; size: number } {
  const path = header.toString('latin1', 0, NAME_BYTES).replace(/\0[^]*$/, '');
  const digits = header.toString('latin1', 124, 136).replace(/[\0 ]+$/, '');
  // longer ones are written otherwise, and are over every cap
  if (!/^[0-7]{1,11}$/.test(digits)) throw new Error('an entry has no size that can be read');
  return { path, type: header.toString('latin1', 156, 157), size: Number.parseInt(digits, 8) };
}

/** Bytes of a stream, as many as are asked for. */
class BlockReader {
  private readonly source: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);
  private left: number;

  constructor(source: AsyncIterable<Buffer>, maxBytes: number) {
    this.source = source[Symbol.asyncIterator]();
    this.left = maxBytes;
  }

  /** Undefined where the stream ends. */
  async take(count: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0;) {
      const part = await this.next(missing);
      if (!part) return undefined;
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Into a file, or nowhere. Throws where the stream ends before. */
  async copy(count: number, file?: FileHandle): Promise<void> {
    for (let missing = count; missing > 0;) {
      const part = await this.next(missing);
      if (!part) throw new Error('it ends in the middle of an entry');
      await file?.write(part);
      missing -= part.length;
    }
  }

  private async next(most: number): Promise<Buffer | undefined> {
    if (this.rest.length === 0) {
      const { value, done } = await this.source.next();
      if (done) return undefined;
      this.left -= value.length;
      if (this.left < 0) throw new Error('it unpacks to more than is taken');
      this.rest = value;
    }
    const part = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(part.length);
    return part;
  }
}
