import { matchesGlob } from 'node:path/posix';
import { findLock } from '../../config/lock.ts';
import { isSuiteText, readSuiteName } from '../../config/read-suite-name.ts';
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
  /** The files that they are now; absent where only the commit is looked at. */
  now?: {
    configs: readonly string[];
    /** The suites that these are. */
    names: readonly string[];
    /** @throws UserError where it cannot be told what stands there */
    open: () => Promise<Tested>;
  };
}

/** What is tested beside the commit. */
export interface Tested {
  files: RepositoryFiles;
  /** Whether a file of the commit stands there as it was. */
  isUnchanged: (path: string) => boolean;
}

/** Files that are read at a time; of the API each is a request. */
const AT_A_TIME = 16;
const YAML = /\.ya?ml$/i;

/**
 * All of them, however many: one that is left out has no policy, and may be taken out unseen. Where that are more than may be read, none
 * is known. A suite that is neither among those that are asked for nor beside them is looked for in the YAML files that the change takes
 * from their place.
 */
export async function nameBaseSuites(listed: Listed, asked: Asked): Promise<NamedBase> {
  const { files, list, mostRead = Infinity } = listed;
  const { commit, patterns, now } = asked;
  const paths = await list();
  const isConfigured = (path: string): boolean =>
    patterns.some((pattern) => path === pattern || matchesGlob(path, pattern));
  // a suite that moved stands beside the others
  const folders = new Set(now?.configs.map(folderOf));
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
  const missing = new Set(now?.names.filter((name) => !suites.has(name)));
  const far = paths.filter((path) => !near.has(path) && isFar(path));
  const { unsettled, found } =
    now && missing.size > 0
      ? await searchMoved(far, missing, { ...listed, open: now.open, read: near.size })
      : NOTHING_FAR;
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

const NOTHING_FAR: Far = { found: new Map(), unsettled: new Map() };

/**
 * Suites that moved to another folder. What stands where it stood has not: a namesake is somebody's template or example. Without a lock
 * a file is no evidence and no policy.
 */
async function searchMoved(
  paths: readonly string[],
  names: ReadonlySet<string>,
  { open, read, ...listed }: Listed & { open: () => Promise<Tested>; read: number },
): Promise<Far> {
  const { mostRead = Infinity } = listed;
  const unsettle = (why: string): Far => ({
    found: new Map(),
    unsettled: new Map([...names].map((name) => [name, why])),
  });
  try {
    const tested = await open();
    const moved = paths.filter((path) => !tested.isUnchanged(path));
    if (read + moved.length > mostRead)
      return unsettle(
        `${moved.length} more YAML files are moved or changed, and no more than ${mostRead} are asked of the API: check out with \`fetch-depth: 2\`, or with \`fetch-depth: 0\` where that does not hold it`,
      );
    return settle(await findBearers(moved, names, { files: listed.files, tested: tested.files }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hint } = error.problems[0]!;
    return unsettle(hint === undefined ? message : `${message}: ${hint}`);
  }
}

/** Paths of those that moved, by the name of their suite. */
async function findBearers(
  paths: readonly string[],
  names: ReadonlySet<string>,
  { files, tested }: { files: RepositoryFiles; tested: RepositoryFiles },
): Promise<Map<string, Set<string>>> {
  const bearers = new Map<string, Set<string>>();
  for (let from = 0; from < paths.length; from += AT_A_TIME) {
    const part = paths.slice(from, from + AT_A_TIME);
    const texts = await Promise.all(part.map((path) => readIfText(path, files)));
    for (const [index, text] of texts.entries()) {
      // thousands of other files are not parsed
      if (![...names].some((name) => text.includes(name))) continue;
      const name = readSuiteName(text);
      if (!name || !names.has(name) || !isSuiteText(text)) continue;
      const old = part[index]!;
      if ((await tested.exists(old)) && readSuiteName(await readIfText(old, tested)) === name)
        continue;
      const path = await files.locate(old);
      if (path === undefined || (await findLock(path, files)) === undefined) continue;
      bearers.set(name, (bearers.get(name) ?? new Set()).add(path));
    }
  }
  return bearers;
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
