import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { describeError } from '../../errors.ts';
import type { Clock } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import type { ArtifactRow } from './baseline-trust.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { ARCHIVE_CAPS, type ArchiveCaps } from './archive-caps.ts';
import type { Repository } from './occasion.ts';

export interface DownloadRequest {
  client: GitHubClient;
  clock: Clock;
  repository: Repository;
  /** Judged before: the API hands out any artifact by its id, whoever made it. */
  artifact: Pick<ArtifactRow, 'id' | 'size_in_bytes' | 'digest'>;
  /** RUNNER_TEMP: never the checkout. */
  tempFolder: string;
  /** Instead of `ARCHIVE_CAPS`: for what a stranger made. */
  caps?: ArchiveCaps;
}

/** `gone`: expired or deleted meanwhile. `refused`: not what the API announced. `failed`: could not be fetched; `isFinal`: nor would it be if asked again. */
export type Downloaded =
  | { status: 'downloaded'; folder: string; files: string[] }
  | { status: 'gone' | 'refused' | 'failed'; why: string; isFinal?: true };

type Fetched = { status: 'fetched' } | Exclude<Downloaded, { status: 'downloaded' }>;

const ATTEMPTS = 3;
const BLOB_TIMEOUT_MS = 300_000;

/** Fetches one artifact into a fresh folder under `tempFolder`: size first, then digest, then its known files under caps. */
export async function downloadArtifact(
  request: DownloadRequest,
  signal: AbortSignal,
): Promise<Downloaded> {
  const caps = request.caps ?? ARCHIVE_CAPS;
  const { size_in_bytes: announced, digest } = request.artifact;
  if (announced > caps.maxZipBytes)
    return { status: 'refused', why: `it has ${announced} bytes, over the cap` };
  if (!digest) return { status: 'refused', why: 'it has no digest' };
  const folder = await mkdtemp(join(request.tempFolder, 'touchstone-artifact-'));
  const zip = `${folder}.zip`;
  const fetched = await fetchWithRetries(request, { zip, digest, ...caps }, signal);
  const result = fetched.status === 'fetched' ? await unpack({ zip, folder }, caps) : fetched;
  await rm(zip, { force: true });
  if (result.status !== 'downloaded') await rm(folder, { recursive: true, force: true });
  return result;
}

async function unpack(
  { zip, folder }: { zip: string; folder: string },
  caps: ArchiveCaps,
): Promise<Downloaded> {
  const { extractArtifact } = await import('./extract-artifact.ts');
  const extracted = await extractArtifact(zip, folder, caps);
  return extracted.status === 'refused'
    ? extracted
    : { status: 'downloaded', folder, files: extracted.files };
}

interface Destination {
  zip: string;
  digest: string;
  maxZipBytes: number;
}

async function fetchWithRetries(
  request: DownloadRequest,
  destination: Destination,
  signal: AbortSignal,
): Promise<Fetched> {
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await fetchOnce(request, destination, signal);
    if (fetched.status !== 'failed' || fetched.isFinal) return fetched;
    if (attempt === ATTEMPTS || signal.aborted) return fetched;
    await rm(destination.zip, { force: true });
    await request.clock.sleep(attempt ** 2 * request.client.waits.unitMs, signal);
  }
}

async function fetchOnce(
  request: DownloadRequest,
  destination: Destination,
  signal: AbortSignal,
): Promise<Fetched> {
  const address = await askForAddress(request, signal);
  if (typeof address !== 'string') return address;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(BLOB_TIMEOUT_MS)]);
  try {
    const answer = await request.client.openAnonymously(address, limit);
    if (answer.status === 200) return await save(answer.body, destination);
    answer.cancel();
    const isGone = answer.status === 404 || answer.status === 410;
    return { status: isGone ? 'gone' : 'failed', why: `its storage answers ${answer.status}` };
  } catch (error) {
    // Not the address: it is signed, and its query lets anyone in.
    return { status: 'failed', why: `its storage broke off: ${describeCause(error)}` };
  }
}

/** The signed address lives for a minute, so every attempt asks anew. */
async function askForAddress(
  { client, repository, artifact }: DownloadRequest,
  signal: AbortSignal,
): Promise<string | Fetched> {
  try {
    const octokit = await client.octokit();
    const { headers } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...addressOf(repository),
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual', signal },
      },
    );
    const { location } = headers;
    if (location && isTrustedAddress(location, client.apiUrl)) return location;
    return { status: 'refused', why: 'the API gave no secure address for it' };
  } catch (error) {
    if (signal.aborted) return { status: 'failed', why: 'it was interrupted' };
    const failure = readApiFailure(error);
    if (failure.kind === 'gone')
      return { status: 'gone', why: `the API answers ${failure.status}` };
    if (failure.kind === 'forbidden')
      return {
        status: 'failed',
        why: `${failure.message} (needs \`actions: read\`)`,
        isFinal: true,
      };
    return { status: 'failed', why: failure.message };
  }
}

/** Plain HTTP only where the API itself is spoken to so: a server on this machine. */
function isTrustedAddress(location: string, apiUrl: string): boolean {
  const url = URL.parse(location);
  const api = URL.parse(apiUrl);
  return (
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && api?.protocol === 'http:' && url.hostname === api.hostname)
  );
}

async function save(
  body: AsyncIterable<Uint8Array>,
  { zip, digest, maxZipBytes }: Destination,
): Promise<Fetched> {
  const hash = createHash('sha256');
  let bytes = 0;
  let tooLong = false;
  async function* watch(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      tooLong = bytes > maxZipBytes;
      if (tooLong) return;
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(watch(), createWriteStream(zip, { flags: 'wx', mode: 0o600 }));
  if (tooLong) return { status: 'refused', why: `it is longer than ${maxZipBytes} bytes` };
  const actual = `sha256:${hash.digest('hex')}`;
  if (actual !== digest) return { status: 'refused', why: 'its digest is not the announced one' };
  return { status: 'fetched' };
}

function describeCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return code ?? describeError(error);
}
