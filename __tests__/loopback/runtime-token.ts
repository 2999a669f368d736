import { createHash } from 'node:crypto';

export type CacheMode = 'none' | 'read' | 'write' | 'write-only';

/** What a job's runtime token says: whose results these are, and which caches it reaches. */
export interface RuntimeClaims {
  runId: number;
  attempt: number;
  jobId: string;
  /** Caches are written under the first of these and read under all, in this order. */
  cacheRefs: readonly string[];
  cacheMode: CacheMode;
}

/** The ids that the results service has for a run and a job of one attempt. */
export function backendIds({
  runId,
  attempt,
  jobId,
}: Pick<RuntimeClaims, 'runId' | 'attempt' | 'jobId'>) {
  return { run: uuidOf(`run ${runId}`), job: uuidOf(`job ${runId} ${attempt} ${jobId}`) };
}

function uuidOf(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** An unsigned JWT: the clients only read its `scp`. */
export function writeRuntimeToken(claims: RuntimeClaims): string {
  const { run, job } = backendIds(claims);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { scp: `Actions.Results:${run}:${job}`, loopback: claims };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`;
}

/** `undefined` for anything that is not such a token. */
export function readRuntimeToken(header: string | undefined): RuntimeClaims | undefined {
  const payload = header?.replace(/^bearer\s+/i, '').split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const parsed: { loopback?: RuntimeClaims } = JSON.parse(
      Buffer.from(payload, 'base64url').toString('utf8'),
    );
    return parsed.loopback;
  } catch {
    return undefined;
  }
}
