import { isUtf8 } from 'node:buffer';
import type zlib from 'node:zlib';
import { describeError, hasCode } from '../../errors.ts';
import { readText } from './read-text.ts';

/** Few servers pack what nobody asked them to. */
const openZlib = (): typeof zlib => process.getBuiltinModule('node:zlib');

/** How an exchange ends that a body spoils. `unread`: it came whole, and is not what the server says. */
export type Spoilt =
  | { kind: 'too-large' }
  | { kind: 'unread'; message: string }
  | { kind: 'connection'; code: string; message: string };

/** A body as it was before the server packed it. JSON that only claims to be packed is taken as it is. */
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
  if (way === undefined) return body;
  const read = ways.length === 1 ? unpackOnce(body, way, maxBytes) : refuseTwice(ways);
  return !Buffer.isBuffer(read) && isPlainJson(body) ? body : read;
}

function unpackOnce(body: Buffer, way: string, maxBytes: number): Buffer | Spoilt {
  const unpack = UNPACK.get(way);
  const known = [...UNPACK.keys()].join(', ');
  if (!unpack) return unread(`it is packed as ${way.slice(0, 40)}, and ${known} are read`);
  try {
    return unpack(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE')) return { kind: 'too-large' };
    const isCut = hasCode(error, 'Z_BUF_ERROR');
    if (!isCut) return unread(`it said ${way}, and is none: ${describeError(error)}`);
    return { kind: 'connection', code: 'CUT_OFF', message: `its ${way} answer was cut off` };
  }
}

/** Nobody packs an answer twice but to fill a memory. */
function refuseTwice(ways: readonly string[]): Spoilt {
  return unread(`it is packed ${ways.length} times (${ways.join(', ').slice(0, 80)})`);
}

function unread(why: string): Spoilt {
  return { kind: 'unread', message: `the answer cannot be read: ${why}` };
}

function isPlainJson(body: Buffer): boolean {
  if (!isUtf8(body)) return false;
  try {
    JSON.parse(readText(body));
    return true;
  } catch {
    return false;
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
