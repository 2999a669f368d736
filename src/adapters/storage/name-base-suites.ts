import { matchesGlob } from 'node:path/posix';
import { readSuiteName } from '../../config/read-suite-name.ts';
import type { BaseFiles, RepositoryFiles } from '../../ports.ts';
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

/** Files that are read at a time; of the API each is a request. */
const AT_A_TIME = 16;

/**
 * All of them, however many: one that is left out has no policy, and may be taken out unseen. Where that are more than may be read, none
 * is known.
 * `patterns`: paths and globs of the suite files that are asked for; `configs`: the files that they are now.
 */
export async function nameBaseSuites(
  { files, list, mostRead = Infinity }: Listed,
  {
    commit,
    patterns,
    configs,
  }: { commit: string; patterns: readonly string[]; configs: readonly string[] },
): Promise<NamedBase> {
  const paths = await list();
  const isConfigured = (path: string): boolean =>
    patterns.some((pattern) => path === pattern || matchesGlob(path, pattern));
  // a suite that moved stands beside the others
  const folders = new Set(configs.map(folderOf));
  const beside = paths.filter(
    (path) => !isConfigured(path) && folders.has(folderOf(path)) && /\.ya?ml$/i.test(path),
  );
  const asked = paths.filter(isConfigured);
  const count = asked.length + beside.length;
  if (count > mostRead) {
    const why = `commit ${commit.slice(0, 10)} has ${count} suite files and files beside them, more than the ${mostRead} that are asked of the API (check out with \`fetch-depth: 2\`)`;
    return { base: { status: 'unknown', why }, configured: new Map() };
  }
  const configured = await nameSuites(asked, files);
  const suites = new Map([...(await nameSuites(beside, files)), ...configured]);
  return { base: { status: 'read', commit, files, suites }, configured };
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
