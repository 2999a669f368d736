import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { UserError } from '../errors.ts';
import type { BaselineSearch } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { nameShard } from '../values/shard.ts';

/** Where the runs of a suite file are kept: `runs/` beside its `configs/`. */
export function runsFolderOf(config: string): string {
  const folder = folderOf(config);
  return posix.basename(folder) === 'configs'
    ? posix.join(posix.dirname(folder), 'runs')
    : posix.join(folder, 'runs');
}

/** A run as people name it: its folder, or its name below the runs folder. */
export function locateRun(name: string, runsFolder: string, cwd: string): string {
  const path = resolve(cwd, name);
  if (isAbsolute(name) || existsSync(path)) return path;
  return join(runsFolder, basename(name));
}

/** A run's folder as people are told of it: from where they stand, but whole where that would climb. */
export function nameFolder(folder: string, cwd: string): string {
  const way = relative(cwd, folder);
  return way === '' || way.split(sep)[0] === '..' ? folder : way;
}

/** The baseline that was named, or the reason for none. */
export async function openNamedBaseline(folder: string | undefined): Promise<BaselineSearch> {
  if (folder === undefined)
    return {
      status: 'none',
      why: 'no baseline was named',
      next: 'name a stored run to compare with: --baseline RUN',
      refused: [],
    };
  const stored = await openStoredRun(folder);
  const { commit, rejudged_from: source, shard } = stored.run;
  if (shard)
    throw new UserError({
      code: 'one-shard',
      message: `${folder} is ${nameShard(shard)}: a part of a run cannot be compared with`,
      hint: 'merge it with the others first: touchstone merge DIR...',
    });
  if (source?.unfinished)
    throw new UserError({
      code: 'bad-run',
      message: `${folder} was not judged again to its end: it cannot be compared with`,
      hint: 'run touchstone rejudge once more',
    });
  return {
    status: 'found',
    stored,
    ...(commit !== undefined && { commit }),
    behind: 0,
    refused: [],
  };
}
