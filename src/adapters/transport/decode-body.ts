import type zlib from 'node:zlib';
import { describeError } from '../../errors.ts';

/** Few servers pack what nobody asked them to. */
const openZlib = (): typeof zlib => process.getBuiltinModule('node:zlib');

type Spoilt = { kind: 'too-large' } | { kind: 'connection'; code: string; message: string };

/** A body as it was before the server packed it, or how the exchange ends that it spoils. An unknown way is left to its reader. */
export function decodeBody(
  body: Buffer,
  encoding: string | undefined,
  maxBytes: number,
): Buffer | Spoilt {
  if (encoding === undefined || body.length === 0) return body;
  const ways = encoding
    .split(',')
    .map((way) => way.trim().toLowerCase())
    .filter((way) => way !== 'identity' && way !== '');
  const [way] = ways;
  // nobody packs an answer twice but to fill a memory
  const unpack = ways.length === 1 ? UNPACK.get(way!) : undefined;
  if (!unpack) return body;
  try {
    return unpack(body, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = typeof error === 'object' && error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    const message = `its ${way} answer cannot be unpacked: ${describeError(error)}`;
    return { kind: 'connection', code: 'BAD_ENCODING', message };
  }
}

type Unpack = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

const UNPACK = new Map<string, Unpack>([
  ['gzip', (body, options) => openZlib().gunzipSync(body, options)],
  ['x-gzip', (body, options) => openZlib().gunzipSync(body, options)],
  ['br', (body, options) => openZlib().brotliDecompressSync(body, options)],
  ['deflate', (body, options) => inflate(body, options)],
]);

/** With the head that the standard wants, or bare as many servers send it. */
function inflate(body: Buffer, options: { maxOutputLength: number }): Buffer {
  const hasHead = (body[0]! & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0;
  return hasHead ? openZlib().inflateSync(body, options) : openZlib().inflateRawSync(body, options);
}
