import { matchesGlob } from 'node:path/posix';
import { findLock } from '../../config/lock.ts';
import { readSuiteName } from '../../config/read-suite-name.ts';
import { UserError } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import type { BaseFiles } from '../../ports/base-files.ts';
import { folderOf } from '../../values/repository-path.ts';

/** A commit's files, and the paths of all of them. */
interface Listed {
  files: RepositoryFiles;
  list: () => Promise<string[]>;
  /** More files than these are not to be read; absent where reading costs nothing. */
  mostRead?: number;
}

/** The suites of a base commit: all that may be meant, and those that what is asked for means. By suite name. */
export interface NamedBase {
  base: Exclude<BaseFiles, { status: 'own' }>;
  configured: ReadonlyMap<string, string>;
}

interface Asked {
  commit: string;
  /** Paths and globs of the suite files that are asked for. */
  patterns: readonly string[];
  /** The files that they are now. */
  configs: readonly string[];
  /** The suites that these are now. */
  names: readonly string[];
}

/** Files that are read at a time; of the API each is a request. */
const AT_A_TIME = 16;
const YAML = /\.ya?ml$/i;

/**
 * All of them, however many: one that is left out has no policy, and may be taken out unseen. Where that are more than may be read, none
 * is known. A suite that is neither among those that are asked for nor beside them is looked for in all YAML files of the commit.
 */
export async function nameBaseSuites(listed: Listed, asked: Asked): Promise<NamedBase> {
  const { files, list, mostRead = Infinity } = listed;
  const { commit, patterns, configs, names } = asked;
  const paths = await list();
  const isConfigured = (path: string): boolean =>
    patterns.some((pattern) => path === pattern || matchesGlob(path, pattern));
  // a suite that moved stands beside the others
  const folders = new Set(configs.map(folderOf));
  const beside = paths.filter(
    (path) => !isConfigured(path) && folders.has(folderOf(path)) && YAML.test(path),
  );
  const named = paths.filter(isConfigured);
  const near = new Set([...named, ...beside]);
  if (near.size > mostRead) {
    const why = `commit ${commit.slice(0, 10)} has ${near.size} suite files and files beside them, more than the ${mostRead} that are asked of the API (check out with \`fetch-depth: 2\`)`;
    return { base: { status: 'unknown', why }, configured: new Map() };
  }
  const configured = await nameSuites(named, files);
  const suites = new Map([...(await nameSuites(beside, files)), ...configured]);
  const missing = new Set(names.filter((name) => !suites.has(name)));
  const far = missing.size === 0 ? [] : paths.filter((path) => !near.has(path) && isFar(path));
  const { unsettled, found } = await searchFar(far, missing, listed, near.size);
  const base = {
    status: 'read',
    commit,
    files,
    suites: new Map([...suites, ...found]),
    ...(unsettled.size > 0 && { unsettled }),
  } as const;
  return { base, configured };
}

function isFar(path: string): boolean {
  return YAML.test(path) && !path.split('/').includes('node_modules');
}

interface Far {
  found: Map<string, string>;
  /** Why it is not known whether the commit has a suite, or which file it is: by its name. */
  unsettled: Map<string, string>;
}

/** Suites that moved to another folder. Without a lock a file is no evidence and no policy: it may be somebody's example. */
async function searchFar(
  paths: readonly string[],
  names: ReadonlySet<string>,
  { files, mostRead = Infinity }: Listed,
  read: number,
): Promise<Far> {
  if (read + paths.length > mostRead) {
    const why = `it has ${paths.length} more YAML files, and no more than ${mostRead} are asked of the API: check out with \`fetch-depth: 2\`, or with \`fetch-depth: 0\` where that does not hold it`;
    return { found: new Map(), unsettled: new Map([...names].map((name) => [name, why])) };
  }
  const bearers = new Map<string, Set<string>>();
  for (let from = 0; from < paths.length; from += AT_A_TIME) {
    const part = paths.slice(from, from + AT_A_TIME);
    const texts = await Promise.all(part.map((path) => readIfText(path, files)));
    for (const [index, text] of texts.entries()) {
      // thousands of other files are not parsed
      if (![...names].some((name) => text.includes(name))) continue;
      const name = readSuiteName(text);
      const path = name !== undefined && names.has(name) && (await files.locate(part[index]!));
      if (!name || !path || (await findLock(path, files)) === undefined) continue;
      bearers.set(name, (bearers.get(name) ?? new Set()).add(path));
    }
  }
  return settle(bearers);
}

function settle(bearers: ReadonlyMap<string, ReadonlySet<string>>): Far {
  const far: Far = { found: new Map(), unsettled: new Map() };
  for (const [name, [path, ...more]] of bearers)
    if (more.length === 0) far.found.set(name, path!);
    else
      far.unsettled.set(
        name,
        `${[path, ...more].join(' and ')} are all called \`${name}\` there: give them names of their own on the default branch first`,
      );
  return far;
}

/** What is no text is no suite; what could not be fetched may be one. */
async function readIfText(path: string, files: RepositoryFiles): Promise<string> {
  try {
    return await files.readText(path);
  } catch (error) {
    const isNoText = error instanceof UserError && error.problems.every(({ place }) => place);
    if (!isNoText) throw error;
    return '';
  }
}

async function nameSuites(
  paths: readonly string[],
  files: RepositoryFiles,
): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  for (let from = 0; from < paths.length; from += AT_A_TIME) {
    const part = paths.slice(from, from + AT_A_TIME);
    const texts = await Promise.all(part.map((path) => files.readText(path)));
    for (const [index, path] of part.entries()) {
      const name = readSuiteName(texts[index]!);
      if (name !== undefined && !named.has(name)) named.set(name, path);
    }
  }
  return named;
}
