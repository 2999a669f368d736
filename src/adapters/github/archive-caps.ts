/** What an archive may hold. Bytes are uncompressed and of all entries together. */
export interface ArchiveCaps {
  maxZipBytes: number;
  maxEntries: number;
  maxBytes: number;
  /** Uncompressed to compressed, for entries that are large enough to matter. */
  maxRatio: number;
}

/** Of a baseline, a run or a shard of this repository. */
export const ARCHIVE_CAPS: ArchiveCaps = {
  maxZipBytes: 128 * 1024 * 1024,
  maxEntries: 100,
  maxBytes: 1024 * 1024 * 1024,
  maxRatio: 200,
};
