import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommitSource } from './base-commit.ts';
import { openCommitFiles } from './commit-files.ts';

const FILE = /^100(?:644|755)$/;
const SHA1_CHARS = 40;

/**
 * A file that shows that a checkout without a repository is the base's and not the tested commit's: it stands here as the
 * base has it, and nothing that both commits have otherwise stands here as the tested one has it. Absent where nothing shows.
 */
export async function findBaseFile(
  source: CommitSource,
  { base, tested }: { base: string; tested: string },
): Promise<string | undefined> {
  const [before, after] = await Promise.all([
    openCommitFiles(source, base),
    openCommitFiles(source, tested),
  ]);
  if (before.status === 'unknown' || after.status === 'unknown') return undefined;
  const [was, is] = await Promise.all([before.entries(), after.entries()]);
  let found: string | undefined;
  for (const [path, { mode, object }] of is) {
    const old = was.get(path);
    if (!old || old.object === object || !FILE.test(old.mode) || !FILE.test(mode)) continue;
    const here = await nameBlob(join(source.checkout, path), object.length);
    if (here === object) return undefined;
    if (here === old.object) found ??= path;
  }
  return found;
}

/** What git would call this file; absent where it is none, or cannot be read. */
async function nameBlob(path: string, chars: number): Promise<string | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined;
    const bytes = await readFile(path);
    const hash = createHash(chars === SHA1_CHARS ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  } catch {
    return undefined;
  }
}
