import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { describeError } from '../../errors.ts';
import { loadPlainly } from '../tune-engine.ts';

export interface UploadRequest {
  name: string;
  /** The archive's root; `files` are relative to it, with `/`. Never a pattern: hidden files would go along. */
  folder: string;
  files: readonly string[];
  /** 1–90; GitHub clamps it to what the repository allows. */
  retentionDays: number;
  /** An artifact of this name that an earlier attempt of the run left is replaced; else it is left in place. */
  replace: boolean;
  /** Of the toolkit's own retries, which cannot be configured. */
  timeoutMs?: number;
}

/** Never thrown: an upload that fails leaves a verdict as it is. Who records a baseline decides what it means there. */
export type UploadResult =
  | { status: 'uploaded'; id: number; name: string; digest: string; bytes: number }
  /** One of this name stands there and was to stay. */
  | { status: 'exists'; name: string; why: string }
  /** No artifact service: not on a runner, or a GitHub Enterprise Server. */
  | { status: 'unavailable'; why: string }
  | { status: 'failed'; why: string };

const UPLOAD_TIMEOUT_MS = 180_000;
const MAX_NAME_CHARS = 200;
/** How often, and how long apart, an upload of the same name that has begun is looked at: it may be another job's. */
const MOST_LOOKS = 5;
const LOOK_MS = 2_000;

/** Uploads an explicit list of regular files as one artifact of this run. */
export async function uploadArtifact(request: UploadRequest): Promise<UploadResult> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN || !process.env.ACTIONS_RESULTS_URL)
    return {
      status: 'unavailable',
      why: 'there is no artifact service here (ACTIONS_RESULTS_URL): artifacts exist inside an action on a runner',
    };
  const name = sanitizeArtifactName(request.name);
  try {
    const files = await keepRegularFiles(request);
    if (files.length === 0)
      return { status: 'failed', why: `no file to upload in ${request.folder}` };
    return await limitTime(
      uploadOrReplace({ ...request, name, files }),
      request.timeoutMs ?? UPLOAD_TIMEOUT_MS,
    );
  } catch (error) {
    return explain(name, error);
  }
}

/** What GitHub forbids in a name (`" : < > | * ? \ /` and control characters) becomes a hyphen. */
export function sanitizeArtifactName(name: string): string {
  const plain = name.replaceAll(/["<>|*?\\/:]|\p{Cc}/gu, '-').trim();
  return plain.slice(0, MAX_NAME_CHARS).toWellFormed() || 'touchstone';
}

async function uploadOrReplace(request: UploadRequest): Promise<UploadResult> {
  const { artifactClient } = await loadPlainly(() => import('./artifact-client.ts'));
  const { name, folder, replace, retentionDays } = request;
  const files = request.files.map((file) => join(folder, file));
  const send = () => artifactClient.uploadArtifact(name, files, folder, { retentionDays });
  const sent = await send().catch(async (error: unknown) => {
    if (!isNameTaken(error)) throw error;
    if (!replace) throw (await isFinished(name)) ? error : new Error(UNFINISHED, { cause: error });
    await artifactClient.deleteArtifact(name);
    return await send();
  });
  return {
    status: 'uploaded',
    name,
    id: sent.id ?? 0,
    digest: sent.digest ?? '',
    bytes: sent.size ?? 0,
  };
}

/** Names of what this workflow run has uploaded, whatever the attempt. @throws Error what the service answers */
export async function listUploadedNames(): Promise<string[]> {
  const { artifactClient } = await loadPlainly(() => import('./artifact-client.ts'));
  const { artifacts } = await artifactClient.listArtifacts();
  return artifacts.map(({ name }) => name);
}

const UNFINISHED = 'the name is taken by an upload that was begun and does not end';

/** A name is also taken where the service took our own request and its answer was lost: nothing is ever listed then. */
async function isFinished(name: string): Promise<boolean> {
  for (let look = 1; ; look += 1) {
    if ((await listUploadedNames()).includes(name)) return true;
    if (look === MOST_LOOKS) return false;
    await setTimeout(LOOK_MS);
  }
}

/** A link would upload what it points to, and that may lie anywhere. */
async function keepRegularFiles({ folder, files }: UploadRequest): Promise<string[]> {
  const kept: string[] = [];
  for (const file of files) {
    const stats = await lstat(join(folder, file)).catch(() => undefined);
    if (stats?.isFile()) kept.push(file);
  }
  return kept;
}

async function limitTime(upload: Promise<UploadResult>, timeoutMs: number): Promise<UploadResult> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<UploadResult>((resolve) => {
    const why = `the upload did not end within ${timeoutMs / 1_000} s`;
    timer = globalThis.setTimeout(() => resolve({ status: 'failed', why }), timeoutMs);
  });
  try {
    return await Promise.race([upload, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function explain(name: string, error: unknown): UploadResult {
  const why = describeError(error).replaceAll(/\s+/g, ' ').slice(0, 300);
  if (isNameTaken(error)) return { status: 'exists', name, why };
  const isEnterprise = error instanceof Error && error.name === 'GHESNotSupportedError';
  return { status: isEnterprise ? 'unavailable' : 'failed', why };
}

function isNameTaken(error: unknown): boolean {
  return /\(409\)|already exists/i.test(describeError(error));
}
