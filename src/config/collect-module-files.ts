import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { findImports, type ModuleReference } from './find-imports.ts';

const MODULE = /\.[cm]?[jt]s$/;
/** What `require` adds to a path; an import names the file itself. */
const ENDINGS = ['', '.js', '.cjs', '.mjs', '.json', '.ts', '/index.js', '/index.cjs', '/index.ts'];

/** What a module is made of. */
export interface ModuleFiles {
  paths: readonly string[];
  /** Where a file was looked for and there is none: one that comes to lie there, or lay there before, is another program. */
  absent: readonly string[];
}

/**
 * A module of the repository and every file that it names by a relative path, and they in turn. Packages and Node's
 * own modules are not among them. Throws a UserError for an import that leads to no file of the repository.
 */
export async function collectModuleFiles(
  entry: string,
  files: RepositoryFiles,
): Promise<ModuleFiles> {
  const found = new Set([entry]);
  const absent = new Set<string>();
  const problems: Problem[] = [];
  for (const path of found) {
    if (!MODULE.test(path)) continue;
    for (const reference of findImports(await files.readText(path))) {
      const target = await resolveReference(reference, path, files);
      if (target.status === 'wrong') {
        problems.push(target.problem);
        continue;
      }
      if (target.path !== undefined) found.add(target.path);
      for (const tried of target.absent) absent.add(tried);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return { paths: [...found], absent: [...absent] };
}

/** `path` absent: it names no file of the repository. */
type Target =
  | { status: 'read'; path?: string; absent: readonly string[] }
  | { status: 'wrong'; problem: Problem };

async function resolveReference(
  { specifier, kind, line, column }: ModuleReference,
  file: string,
  files: RepositoryFiles,
): Promise<Target> {
  const wrong = (message: string, hint: string): Target => ({
    status: 'wrong',
    problem: { code: 'config', message, place: { file, line, column }, hint },
  });
  if (/^(?:\/|file:|#)/.test(specifier) && kind === 'import')
    return wrong(
      `the import of "${specifier}" cannot be pinned`,
      'scorer code imports files of the repository by a relative path',
    );
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return { status: 'read', absent: [] };
  const written = decode(specifier.replace(/[?#].*$/, ''));
  const where = resolveRepositoryPath(folderOf(file), written);
  if (where.status === 'refused')
    return wrong(where.why, 'scorer code imports files of the repository alone');
  const absent: string[] = [];
  for (const ending of ENDINGS) {
    const path = `${where.path}${ending}`;
    if (await files.exists(path)) return { status: 'read', path, absent };
    absent.push(path);
  }
  if (kind === 'url') return { status: 'read', absent };
  return wrong(
    `there is no file ${where.path} in the repository to import`,
    'check the spelling of the path, with its ending',
  );
}

/** In an import a path is part of a URL. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
