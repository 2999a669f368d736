import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readCheckout } from '../adapters/git/run-git.ts';
import { createTextLog } from '../adapters/logs/terminal-log.ts';
import { findRepositoryRoot, openRepository } from '../adapters/storage/repository-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import type { RunIdentity } from '../run/describe-run.ts';
import { runsFolderOf } from '../values/repository-path.ts';
import type { CliHost } from './host.ts';

/** The repository that a command works in. */
export interface Workplace {
  root: string;
  files: RepositoryFiles;
  /** A path as the user typed it, from where they stand, or from the root where only that is there → relative to the root. */
  toRepositoryPath: (typed: string) => string;
  /** Where runs of a suite file are kept, absolute. */
  runsFolder: (config: string, out: string | undefined) => string;
}

export function openWorkplace(cwd: string): Workplace {
  const root = findRepositoryRoot(cwd);
  return {
    root,
    files: openRepository(root),
    toRepositoryPath(typed) {
      const path = findWay(root, locate(typed, { cwd, root }));
      if (path === undefined)
        throw new UserError({
          code: 'outside',
          message: `${typed} is not inside the repository ${root}`,
          hint: 'name a file of this repository',
        });
      return path.split(sep).join('/');
    },
    runsFolder: (config, out) =>
      out === undefined ? stayInside(root, runsFolderOf(config)) : resolve(cwd, out),
  };
}

/** Commands that are told to people, in a comment most of all, name files from the root: they are pasted anywhere. */
function locate(typed: string, { cwd, root }: { cwd: string; root: string }): string {
  const [here, there] = [resolve(cwd, typed), resolve(root, typed)];
  return !existsSync(here) && existsSync(there) ? there : here;
}

/** From the root to what lies in it, also where one of both is named by way of a link. */
function findWay(root: string, path: string): string | undefined {
  const ways = [relative(root, path), relative(realpathSync(root), resolveLinks(path))];
  return ways.find((way) => way !== '' && leadsInside(way));
}

function leadsInside(way: string): boolean {
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** Of the folders on the way only: a file that is a link itself is the one that was named. */
function resolveLinks(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  const real = existsSync(folder) ? realpathSync(folder) : resolveLinks(folder);
  return join(real, basename(path));
}

/** Where nobody named a place, a link that somebody committed does not name one either. */
function stayInside(root: string, path: string): string {
  const realRoot = realpathSync(root);
  for (let part = path; part !== '.'; part = dirname(part)) {
    if (!existsSync(join(root, part))) continue;
    const way = relative(realRoot, realpathSync(join(root, part)));
    if (leadsInside(way)) break;
    throw new UserError({
      code: 'outside',
      message: `${part} is a symbolic link out of the repository: runs are not written there unasked`,
      hint: 'remove the link, or name the place: --out DIR',
    });
  }
  return join(root, path);
}

/** Who is measuring what: recorded in the run. */
export async function identifyCheckout(root: string): Promise<RunIdentity> {
  // a folder that is no repository has no commit to ask for
  const { commit, tree } = existsSync(join(root, '.git')) ? await readCheckout(root) : {};
  return {
    ...(commit !== undefined && { commit }),
    ...(tree !== undefined && { tree }),
    tool_version: TOOL_VERSION,
    environment: { node: process.version, platform: process.platform, host: 'cli' },
  };
}

export function openLog({ stderr, secrets }: CliHost): ReturnType<typeof createTextLog> {
  return createTextLog(
    {
      write: (text) => stderr.write(text),
      isTerminal: stderr.isTTY === true,
      columns: stderr.columns ?? 100,
    },
    systemClock.elapsed,
    secrets.redact,
  );
}

/** A string option; switches and what was not given are nothing. */
export function textOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
