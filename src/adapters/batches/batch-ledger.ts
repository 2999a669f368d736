import { appendFile, lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRecord } from '../../values/json-guards.ts';
import { BATCHES_FILE } from '../storage/run-folder.ts';
import { sayUnwritable } from '../storage/say-unwritable.ts';
import { isBatchPath, isRemoteId, type BatchPath } from './batch-api.ts';

/** Rows of one batch, as providers bound them. */
export const MOST_ROWS = 50_000;
/** A line of 50,000 rows has 3 MB. */
const MAX_LEDGER_BYTES = 64 * 1024 * 1024;
const CUSTOM_ID = /^[\w-]{1,64}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** A file of requests that was uploaded, and the batch that was made of it. */
export interface KnownBatch {
  inputFile: string;
  /** Absent: it was not heard of before the process ended. */
  id?: string;
  /** sha-256 of the base URL: ids mean something to that server only. */
  endpoint: string;
  path: BatchPath;
  /** `custom_id` of each row, in order. */
  rows: readonly string[];
}

/** What a run has given to batch endpoints. Each entry is on disk before anybody waits for it. */
export interface BatchLedger {
  readonly known: readonly KnownBatch[];
  uploaded(batch: KnownBatch): Promise<void>;
  created(inputFile: string, id: string): Promise<void>;
}

/** The ledger of a run's folder, with what an earlier attempt's folder knows besides. */
export async function openBatchLedger(folder: string, earlier?: string): Promise<BatchLedger> {
  const path = join(folder, BATCHES_FILE);
  const own = await readLedger(path);
  // a line that was cut would swallow the next one
  if (own.isCut) await write(path, '\n');
  const known = own.batches;
  async function uploaded(batch: KnownBatch): Promise<void> {
    const { inputFile, endpoint, path: below, rows } = batch;
    const uploadedFile = { input_file_id: inputFile, endpoint, path: below, custom_ids: rows };
    await write(path, `${JSON.stringify(uploadedFile)}\n`);
  }
  async function created(inputFile: string, id: string): Promise<void> {
    await write(path, `${JSON.stringify({ input_file_id: inputFile, batch_id: id })}\n`);
  }
  const before =
    earlier === undefined ? [] : (await readLedger(join(earlier, BATCHES_FILE))).batches;
  for (const batch of before) {
    await uploaded(batch);
    if (batch.id !== undefined) await created(batch.inputFile, batch.id);
    known.push(batch);
  }
  return { known, uploaded, created };
}

async function write(path: string, text: string): Promise<void> {
  await appendFile(path, text).catch((error: unknown) => {
    throw sayUnwritable(dirname(path), error);
  });
}

/** Whoever could write into the run's folder can have written it: what is not of its shape is left out. */
async function readLedger(path: string): Promise<{ batches: KnownBatch[]; isCut: boolean }> {
  const stats = await lstat(path).catch(() => undefined);
  if (!stats?.isFile() || stats.size > MAX_LEDGER_BYTES) return { batches: [], isCut: false };
  const text = await readFile(path, 'utf8');
  const batches = new Map<string, KnownBatch>();
  for (const line of text.split('\n')) {
    const entry = parse(line);
    if (!isRecord(entry)) continue;
    const { input_file_id: inputFile, batch_id: id } = entry;
    if (!isRemoteId(inputFile)) continue;
    const known = batches.get(inputFile);
    if (known && isRemoteId(id)) known.id = id;
    const batch = known ? undefined : readUpload(inputFile, entry);
    if (batch) batches.set(inputFile, batch);
  }
  return { batches: [...batches.values()], isCut: text !== '' && !text.endsWith('\n') };
}

function readUpload(inputFile: string, entry: Record<string, unknown>): KnownBatch | undefined {
  const { endpoint, path, custom_ids: rows } = entry;
  if (typeof endpoint !== 'string' || !DIGEST.test(endpoint) || !isBatchPath(path))
    return undefined;
  return isRowList(rows) ? { inputFile, endpoint, path, rows } : undefined;
}

function isRowList(rows: unknown): rows is string[] {
  const isRow = (id: unknown): id is string => typeof id === 'string' && CUSTOM_ID.test(id);
  return Array.isArray(rows) && rows.length <= MOST_ROWS && rows.every(isRow);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
