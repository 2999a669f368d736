import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Written as it stands: `../x`, `/x` and the same name twice are possible. */
  name: string;
  data: string | Uint8Array;
  /** Stored unless told. */
  deflate?: boolean;
  /** A lie about the size after unpacking, in bytes. */
  claimedSize?: number;
  /** Unix mode, `0o120777` for a symlink. */
  mode?: number;
}

/** A zip archive, harmless or not. */
export function buildZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = writeEntry(entry, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function writeEntry(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(entry.name, 'utf8');
  const data = Buffer.from(entry.data);
  const packed = entry.deflate ? deflateRawSync(data) : data;
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x0800, 2);
  shared.writeUInt16LE(entry.deflate ? 8 : 0, 4);
  shared.writeUInt16LE(0x5c21, 8);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(entry.claimedSize ?? data.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(0x0314, 4);
  shared.copy(central, 6);
  central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  central.writeUInt32LE(offset, 42);
  const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  return {
    local: Buffer.concat([signature, shared, name, packed]),
    central: Buffer.concat([central, name]),
  };
}
