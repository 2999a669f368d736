import { matchesGlob } from 'node:path/posix';
import { readSuiteName } from '../../config/read-suite-name.ts';
import type { BaseFiles, RepositoryFiles } from '../../ports.ts';
import { folderOf } from '../../values/repository-path.ts';

/** A commit's files, and the paths of all of them. */
interface Listed {
  files: RepositoryFiles;
  list: () => Promise<string[]>;
}

/** The suites of a base commit: all that may be meant, and those that what is asked for means. By suite name. */
export interface NamedBase {
  base: Extract<BaseFiles, { status: 'read' }>;
  configured: ReadonlyMap<string, string>;
}

/** More are not looked into. */
const MOST_SUITES = 200;

/** `patterns`: paths and globs of the suite files that are asked for; `configs`: the files that they are now. */
export async function nameBaseSuites(
  { files, list }: Listed,
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
  const configured = await nameSuites(paths.filter(isConfigured), files);
  const suites = new Map([...(await nameSuites(beside, files)), ...configured]);
  return { base: { status: 'read', commit, files, suites }, configured };
}

async function nameSuites(
  paths: readonly string[],
  files: RepositoryFiles,
): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  for (const path of paths.slice(0, MOST_SUITES)) {
    const name = readSuiteName(await files.readText(path));
    if (name !== undefined && !named.has(name)) named.set(name, path);
  }
  return named;
}
