import { existsSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { RUN_FILE } from '../adapters/storage/run-document.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { UserError } from '../errors.ts';
import type { BaselineSearch } from '../ports.ts';
import { runsFolderOf } from '../values/repository-path.ts';
import { nameShard } from '../values/shard.ts';
import { DEFAULT_CONFIG } from './arguments.ts';

/** Runs that are named where another one is not found. */
const SHOWN_RUNS = 3;

/**
 * A run as people name it: its folder, or its name below the runs folder, or below that of the part of the repository where they
 * stand. Throws a UserError where it is in none of them.
 */
export function locateRun(name: string, runsFolder: string, cwd: string): string {
  const path = resolve(cwd, name);
  if (existsSync(path)) return path;
  const here = join(cwd, runsFolderOf(DEFAULT_CONFIG));
  for (const folder of isAbsolute(name) ? [] : [runsFolder, here]) {
    const kept = join(folder, basename(name));
    if (existsSync(kept)) return kept;
  }
  const newest = listNewest(runsFolder);
  throw new UserError({
    code: 'no-run',
    message: `there is no stored run ${name}, neither as a path nor below ${nameFolder(runsFolder, cwd)}`,
    hint:
      newest.length > 0
        ? `name its folder, or a run of that folder: the newest ${newest.length === 1 ? 'is' : 'are'} ${newest.join(', ')}`
        : 'name the folder of a run; no run is kept there yet: touchstone run',
  });
}

/** Runs that were given no name of their own are called by the time of their start. */
function listNewest(runsFolder: string): string[] {
  if (!existsSync(runsFolder)) return [];
  return readdirSync(runsFolder)
    .filter((name) => existsSync(join(runsFolder, name, RUN_FILE)))
    .sort()
    .slice(-SHOWN_RUNS)
    .reverse();
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
