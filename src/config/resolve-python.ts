import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { findPythonImports } from './find-python-imports.ts';
import { listFoldersUp } from './package-folders.ts';

/** Where packages lie that are installed in place. */
const SOURCES = 'src';

/**
 * Files of the repository that a Python file imports: looked for beside the program that was started, in every folder that the
 * file lies in, in `src` below these, and where a line with `sys.path` points to.
 */
export async function listPythonFiles(
  source: string,
  { file, entry }: { file: string; entry: string },
  files: RepositoryFiles,
): Promise<string[]> {
  const { modules, paths, searched, offered } = findPythonImports(source);
  const own = [folderOf(entry), ...listFoldersUp(file)];
  const roots = new Set([
    ...own.flatMap((folder) => [folder, posix.join(folder, SOURCES)]),
    ...searched.flatMap((path) => own.flatMap((folder) => pathsInside(folder, path))),
  ]);
  const found: string[] = [];
  for (const { level, name } of modules) {
    const above = listFoldersUp(file)[level - 1];
    const starts = level === 0 ? roots : above === undefined ? [] : [above];
    for (const start of starts) found.push(...(await listModule(name, start, files)));
  }
  if (posix.basename(file) === '__init__.py')
    for (const name of offered) found.push(...(await listModule(name, folderOf(file), files)));
  const named = paths.flatMap((path) => own.flatMap((folder) => pathsInside(folder, path)));
  found.push(...(await keepFiles(named, files)));
  return found;
}

/** What a dotted name runs in a folder where modules are looked for: the packages on the way, and itself. */
export async function listModule(
  name: string,
  folder: string,
  files: RepositoryFiles,
): Promise<string[]> {
  const candidates: string[] = [];
  let path = folder;
  if (name === '') candidates.push(posix.join(path, '__init__.py'));
  for (const part of name.split('.').filter(Boolean)) {
    path = posix.join(path, part);
    candidates.push(`${path}.py`, `${path}/__init__.py`);
  }
  return await keepFiles(candidates, files);
}

/** Those that are files of the repository. */
export async function keepFiles(
  paths: readonly string[],
  files: Pick<RepositoryFiles, 'exists'>,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of new Set(paths))
    if (await skipRefused(() => files.exists(path))) found.push(path);
  return found;
}
