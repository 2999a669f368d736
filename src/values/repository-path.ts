import * as posix from 'node:path/posix';

/** A path below the repository's root, or why it is refused. */
export type ResolvedPath = { status: 'inside'; path: string } | { status: 'refused'; why: string };

/**
 * Reads `path` as it stands in a file of `folder` (relative to the root, `''` is the root). Looks at the text alone:
 * whether a link on the way leaves the repository is for the disk to say.
 */
export function resolveRepositoryPath(folder: string, path: string): ResolvedPath {
  const refused = (why: string): ResolvedPath => ({ status: 'refused', why });
  if (path === '') return refused('a path is empty');
  if (path.includes('\0')) return refused('a path holds a NUL character');
  if (path.includes('\\')) return refused(`"${path}" holds a backslash; write / between folders`);
  if (posix.isAbsolute(path) || /^[A-Za-z]:\//.test(path))
    return refused(`"${path}" is absolute; write it relative to the file that names it`);
  const joined = posix.normalize(posix.join(folder, path));
  const parts = joined.split('/');
  if (parts[0] === '..') return refused(`"${path}" leaves the repository`);
  if (parts.some((part) => part.toLowerCase() === '.git'))
    return refused(`"${path}" lies in .git, which is not part of what is reviewed`);
  return { status: 'inside', path: joined.replace(/\/$/, '') };
}

/** The path where it lies inside; an empty list where it does not: of what is only guessed at. */
export function pathsInside(folder: string, path: string): string[] {
  const where = resolveRepositoryPath(folder, path);
  return where.status === 'inside' ? [where.path] : [];
}

/** Folder of a path in the repository; `''` for the root. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Where the runs of a suite file are kept: `runs/` beside its `configs/`. */
export function runsFolderOf(config: string): string {
  const folder = folderOf(config);
  return posix.basename(folder) === 'configs'
    ? posix.join(posix.dirname(folder), 'runs')
    : posix.join(folder, 'runs');
}
