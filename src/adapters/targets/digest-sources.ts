import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decidesCode, isAffected, mayReach } from '../../config/affected-paths.ts';
import type { Suite } from '../../domain/case.ts';
import type { Json } from '../../domain/run.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { resolveRepositoryPath } from '../../values/repository-path.ts';
import { isSecretName } from '../secrets.ts';

/** What `git` does not hold, or what packages hold: told by their locks. */
const LEFT_OUT = new Set(['node_modules', '.git', '.venv', '__pycache__']);
const MOST_FILES = 20_000;

interface Repository {
  root: string;
  files: RepositoryFiles;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Everything beside the question that decides what code answers: the files that `run.affected_by` names, workflows, manifests and
 * locks of packages, and the variables that the target is given, those whose names say that they are secrets left out. Undefined
 * where nobody can know: without `affected_by`, where one of its globs matches no file or may reach through a link to a folder,
 * and where a file cannot be read.
 */
export async function describeSources(
  { target, run, prices }: Suite,
  { root, files, env }: Repository,
): Promise<Json | undefined> {
  const { affected_by: globs } = run;
  if (!globs || run.cache === 'off') return undefined;
  const paths = await listPaths(globs, root);
  if (!paths) return undefined;
  if (paths.length > MOST_FILES) return undefined;
  const digests: { [path: string]: string } = {};
  try {
    for (const path of [...paths, ...(await listWarm(run.warmup ?? [], files))])
      digests[path] = await files.digest(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
  const told = (target.env ?? []).filter((name) => !isSecretName(name));
  return {
    config: digestJson(target),
    files: digestJson(digests),
    variables: digestJson(Object.fromEntries(told.map((name) => [name, env[name] ?? null]))),
    timeout_s: run.timeout_s,
    // an answer is kept with what it cost
    prices: digestJson(prices),
  };
}

/** Globs of `run.affected_by` that match no file: with one of them nobody knows what decides an answer. */
export async function findIdleGlobs(
  { run, file }: Suite,
  { root }: Pick<Repository, 'root'>,
): Promise<Problem[]> {
  const unmet = new Set(run.affected_by);
  if (unmet.size === 0) return [];
  for await (const { path, isFile } of walk(root))
    for (const glob of unmet)
      if (isFile ? isAffected(path, [glob]) : mayReach(glob, path)) unmet.delete(glob);
  return [...unmet].map((glob) => ({
    code: 'config',
    message: `run.affected_by: \`${glob}\` matches no file; until it does, no answer of this target is kept for the next run, and no change leaves the suite untouched`,
    place: { file },
  }));
}

/** The same files that leave a suite untouched while they are the same; undefined where it is not known which they are. */
async function listPaths(globs: readonly string[], root: string): Promise<string[] | undefined> {
  const paths: string[] = [];
  const unmet = new Set(globs);
  for await (const { path, isFile } of walk(root)) {
    const near = globs.filter((glob) => mayReach(glob, path));
    if (!isFile) {
      if (near.length > 0) return undefined;
      continue;
    }
    const meant = near.filter((glob) => isAffected(path, [glob]));
    for (const glob of meant) unmet.delete(glob);
    if (meant.length > 0 || decidesCode(path)) paths.push(path);
  }
  return unmet.size > 0 ? undefined : paths.sort();
}

/** Files that the command line of the warm-up names. */
async function listWarm(words: readonly string[], files: RepositoryFiles): Promise<string[]> {
  const found: string[] = [];
  for (const word of words) {
    const where = resolveRepositoryPath('', word);
    if (where.status === 'inside' && (await files.exists(where.path))) found.push(where.path);
  }
  return found;
}

/** Every file of the repository, and what is no file: links to folders, folders that may not be read, sockets. */
async function* walk(root: string, folder = ''): AsyncGenerator<{ path: string; isFile: boolean }> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => undefined);
  if (!entries) yield { path: folder, isFile: false };
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield { path, isFile: entry.isFile() || (await leadsToFile(join(root, path))) };
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
