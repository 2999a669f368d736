import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { isRecord } from '../../values/json-guards.ts';
import { openAnswer } from '../transport/open-answer.ts';

const LOOK_UP = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** How the toolkit compresses where the machine has zstd, and where it has not. Part of what an entry is found by. */
const COMPRESSIONS = ['zstd-without-long', 'gzip'];
const VERSION_SALT = '1.0';
const LOOK_UP_TIMEOUT_MS = 30_000;
const DOWNLOAD_TIMEOUT_MS = 300_000;
const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * The newest cache entry of one path whose key begins with `prefix`, written to the file `to`; its key, or undefined where
 * there is none. The toolkit saves entries; it does not restore them here, for it unpacks them with `tar -P` to wherever
 * they say. Throws an Error for a service that cannot be used.
 */
export async function fetchCacheEntry(
  { path, prefix }: { path: string; prefix: string },
  { to, maxBytes }: { to: string; maxBytes: number },
): Promise<string | undefined> {
  for (const compression of COMPRESSIONS) {
    const found = await lookUp({ path, prefix, compression });
    if (!found?.key.startsWith(prefix)) continue;
    await download(found.url, to, maxBytes);
    return found.key;
  }
  return undefined;
}

async function lookUp({
  path,
  prefix,
  compression,
}: {
  path: string;
  prefix: string;
  compression: string;
}): Promise<{ key: string; url: string } | undefined> {
  const { ACTIONS_RESULTS_URL: service, ACTIONS_RUNTIME_TOKEN: token } = process.env;
  if (!service || !token) throw new Error('there is no cache service here');
  const system = process.platform === 'win32' ? ['windows-only'] : [];
  const version = [path, compression, ...system, VERSION_SALT].join('|');
  const answer = await openAnswer(`${new URL(service).origin}/${LOOK_UP}`, {
    method: 'POST',
    redirect: 'error',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      // the key itself never exists: the newest that begins with the prefix is wanted
      key: `${prefix}newest`,
      restore_keys: [prefix],
      version: createHash('sha256').update(version).digest('hex'),
    }),
    signal: AbortSignal.timeout(LOOK_UP_TIMEOUT_MS),
  });
  if (answer.status !== 200) {
    answer.cancel();
    throw new Error(`the cache service answers ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of capBytes(answer.body, MAX_ANSWER_BYTES)) chunks.push(chunk);
  return readEntry(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}

function readEntry(answer: unknown): { key: string; url: string } | undefined {
  if (!isRecord(answer) || answer['ok'] !== true) return undefined;
  const key = answer['matched_key'] ?? answer['matchedKey'];
  const url = answer['signed_download_url'] ?? answer['signedDownloadUrl'];
  return typeof key === 'string' && typeof url === 'string' ? { key, url } : undefined;
}

/** The address is signed, and lets anyone in: no token goes there, and it is in no message. */
async function download(url: string, to: string, maxBytes: number): Promise<void> {
  const answer = await openAnswer(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) });
  if (answer.status !== 200) {
    answer.cancel();
    throw new Error(`its storage answers ${answer.status}`);
  }
  await pipeline(
    capBytes(answer.body, maxBytes),
    createWriteStream(to, { flags: 'wx', mode: 0o600 }),
  );
}

async function* capBytes(
  body: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new Error(`it is longer than ${most} bytes`);
    yield chunk;
  }
}
