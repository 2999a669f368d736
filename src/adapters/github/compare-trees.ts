import { UserError } from '../../errors.ts';
import type { TreeChanges, TreeEntryKind } from '../../domain/tree-changes.ts';
import type { CommitSource } from './base-commit.ts';
import { openCommitFiles } from './commit-files.ts';

type Entries = ReadonlyMap<string, { mode: string; object: string }>;

const FILE = /^100(?:644|755)$/;
const LINK = '120000';
const SUBMODULE = '160000';
/** What stands for bytes that are no UTF-8: two such names may look alike. */
const UNREADABLE = '\uFFFD';

/**
 * What lies otherwise at commit `to` than at commit `from`: whole trees are held against each other, of the clone's objects or
 * the API, so that no list of changes (cut, with renames in it, a stranger's word) is believed. Where a link or a submodule
 * comes, goes or changes, it is not known what that changes.
 */
export async function compareTrees(
  source: CommitSource,
  { from, to }: { from: string; to: string },
): Promise<TreeChanges> {
  try {
    const [before, after] = await Promise.all([
      openCommitFiles(source, from),
      openCommitFiles(source, to),
    ]);
    if (before.status === 'unknown') return before;
    if (after.status === 'unknown') return after;
    return compareEntries(...(await Promise.all([before.entries(), after.entries()])));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: 'unknown', why: error.message };
  }
}

function compareEntries(before: Entries, after: Entries): TreeChanges {
  const changed: string[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (path.includes(UNREADABLE))
      return { status: 'unknown', why: `the name of a file is not UTF-8: ${path}` };
    const [was, is] = [before.get(path), after.get(path)];
    if (was && is && was.mode === is.mode && was.object === is.object) continue;
    const odd = [was, is].find((entry) => entry && !FILE.test(entry.mode));
    if (odd)
      return {
        status: 'unknown',
        why: `${path} is ${nameMode(odd.mode)}, and what its change brings is not known`,
      };
    changed.push(path);
  }
  const entries = [...after].map(([path, { mode }]): [string, TreeEntryKind] => [
    path,
    FILE.test(mode) ? 'file' : 'other',
  ]);
  return { status: 'known', changed: changed.toSorted(), entries: new Map(entries) };
}

function nameMode(mode: string): string {
  if (mode === LINK) return 'a symbolic link';
  return mode === SUBMODULE ? 'a submodule' : `an entry of mode ${mode}`;
}
