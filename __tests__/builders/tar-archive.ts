import { gzipSync } from 'node:zlib';

export interface TarEntry {
  name: string;
  content?: string | Buffer;
  /** `0` a file, `1` a hard link, `2` a symbolic link, `5` a folder. */
  type?: string;
  linkTo?: string;
  /** What the header says instead of the real length, as it stands there. */
  claimedSize?: string;
}

/** A tar archive, compressed with gzip, so that it can say anything. */
export function someTar(entries: readonly TarEntry[]): Buffer {
  return gzipSync(Buffer.concat([...entries.map(writeEntry), Buffer.alloc(1024)]));
}

function writeEntry({
  name,
  content = '',
  type = '0',
  linkTo = '',
  claimedSize,
}: TarEntry): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(claimedSize ?? `${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(linkTo, 157);
  header.write('ustar\0', 257);
  header.write('00', 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}
