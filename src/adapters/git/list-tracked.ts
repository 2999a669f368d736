import { readGit } from './run-git.ts';

/** What git's index holds, by path. */
export interface Tracked {
  mode: string;
  object: string;
}

const ENTRY = /^(?<mode>\d+) (?<object>[0-9a-f]+) \d\t(?<path>.+)$/su;

/** Paths are those below `root`; absent where git does not say it: no repository, or one of another user. */
export async function listTracked(root: string): Promise<ReadonlyMap<string, Tracked> | undefined> {
  const listed = await readGit(root, ['ls-files', '--stage', '-z']);
  const entries = new Map<string, Tracked>();
  for (const line of listed?.toString('utf8').split('\0') ?? []) {
    const { mode, object, path } = ENTRY.exec(line)?.groups ?? {};
    if (mode !== undefined && object !== undefined && path !== undefined)
      entries.set(path, { mode, object });
  }
  return entries.size > 0 ? entries : undefined;
}
