import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import yauzl, { type Entry, type ZipFile } from 'yauzl';

import { EVIDENCE_FILE } from '../../domain/evidence.ts';
import { describeError } from '../../errors.ts';
import type { ArchiveCaps } from './archive-caps.ts';

/** Answers that a shard keeps for the next runs. */
export const RESPONSES_FILE = 'responses.jsonl';

/** The files of a stored run that are read back. Whatever else an archive holds is never written to disk. */
export const RUN_FILES: ReadonlySet<string> = new Set([
  'run.json',
  'trials.jsonl',
  'base.jsonl',
  'by-base.jsonl',
  'rescored.jsonl',
  'rescored-release.jsonl',
  'batches.jsonl',
  RESPONSES_FILE,
  'history.jsonl',
  'cases.jsonl',
  'release/run.json',
  'release/trials.jsonl',
  EVIDENCE_FILE,
]);

export type Extracted =
  { status: 'extracted'; files: string[] } | { status: 'refused'; why: string };

const RATIO_MATTERS_FROM_BYTES = 1024 * 1024;
const KIND_MASK = 0o170000;
const ORDINARY_KINDS = new Set([0, 0o040000, 0o100000]);

/**
 * Reads an untrusted archive: only the files of a run, under caps, into `folder` (fresh, of our own). One entry
 * that no honest archive holds (a path out of it, a link, a name twice) and nothing at all is written.
 */
export async function extractArtifact(
  zipPath: string,
  folder: string,
  caps: ArchiveCaps,
): Promise<Extracted> {
  try {
    const zip = await yauzl.openPromise(zipPath, { strictFileNames: true, autoClose: false });
    try {
      const entries = await readDirectory(zip, caps);
      const wanted = entries.filter((entry) => RUN_FILES.has(entry.fileName));
      for (const entry of wanted) await extractEntry(zip, entry, folder);
      return { status: 'extracted', files: wanted.map((entry) => entry.fileName) };
    } finally {
      zip.close();
    }
  } catch (error) {
    if (isDiskTrouble(error)) throw error;
    return { status: 'refused', why: `its archive is not sound: ${describeError(error)}` };
  }
}

async function readDirectory(zip: ZipFile, caps: ArchiveCaps): Promise<Entry[]> {
  if (zip.entryCount > caps.maxEntries) throw new Error(`${zip.entryCount} entries`);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let bytes = 0;
  // yauzl itself refuses absolute names, `..` and backslashes here.
  for await (const entry of zip.eachEntry()) {
    const why =
      refuseEntry(entry, caps) ?? (names.has(entry.fileName) ? 'stands twice' : undefined);
    if (why) throw new Error(`${JSON.stringify(entry.fileName.slice(0, 100))} ${why}`);
    names.add(entry.fileName);
    bytes += entry.uncompressedSize;
    if (bytes > caps.maxBytes) throw new Error(`more than ${caps.maxBytes} bytes unpacked`);
    entries.push(entry);
  }
  return entries;
}

function refuseEntry(entry: Entry, caps: ArchiveCaps): string | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & KIND_MASK;
  if (!ORDINARY_KINDS.has(kind)) return 'is a link or a device';
  if (entry.isEncrypted()) return 'is encrypted';
  const { uncompressedSize: bytes, compressedSize } = entry;
  const isBomb = bytes > RATIO_MATTERS_FROM_BYTES && bytes > caps.maxRatio * compressedSize;
  return isBomb ? `unpacks to more than ${caps.maxRatio} times its size` : undefined;
}

async function extractEntry(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  const path = join(folder, entry.fileName);
  await mkdir(dirname(path), { recursive: true });
  // yauzl ends the stream with an error where an entry is longer or shorter than it says.
  const content = await zip.openReadStreamPromise(entry);
  await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}

/** Ours, not the archive's. */
function isDiskTrouble(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS' || code === 'EMFILE';
}
