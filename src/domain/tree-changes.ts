/** A commit and the paths that it changed against its first parent; absent: not known. */
export interface CommitFiles {
  sha: string;
  paths?: readonly string[];
}

/** What stands at a path of a commit: a regular file, or something that leads elsewhere (a link, a submodule). */
export type TreeEntryKind = 'file' | 'other';

/** What differs between two commits: every path whose content, mode or presence does; `entries`: all that the later one holds. */
export type TreeChanges =
  | {
      status: 'known';
      changed: readonly string[];
      entries: ReadonlyMap<string, TreeEntryKind>;
    }
  | { status: 'unknown'; why: string };
