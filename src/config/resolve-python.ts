import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { findPythonImports } from './find-python-imports.ts';
import { listFoldersUp } from './package-folders.ts';

/** Where packages lie that are installed in place. */
const SOURCES = 'src';
const INIT = '__init__.py';
/** A name of more parts is none that anybody wrote. */
const MOST_PARTS = 100;

/**
 * Files of the repository that a Python file imports: looked for beside the program that was started, in every folder that the
 * file lies in, in `src` below these, and where a line with `sys.path` points to.
 */
export async function listPythonFiles(
  source: string,
  { file, entry }: { file: string; entry: string },
  places: PythonModules,
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
    for (const start of starts) found.push(...(await places.find(name, start)));
  }
  if (posix.basename(file) === INIT)
    for (const name of offered) found.push(...(await places.find(name, folderOf(file))));
  const named = paths.flatMap((path) => own.flatMap((folder) => pathsInside(folder, path)));
  found.push(...(await keepFiles(named, places.files)));
  return found;
}

/**
 * Where modules are looked for, while nothing is written: the files of an app import the same names from the same folders, and
 * most of these names lie in none of them.
 */
export class PythonModules {
  readonly files: Pick<RepositoryFiles, 'exists'>;
  readonly #found = new Map<string, Promise<readonly string[]>>();

  constructor(files: Pick<RepositoryFiles, 'exists'>) {
    this.files = files;
  }

  /** What a dotted name runs in a folder where modules are looked for: the packages on the way, and itself. */
  find(name: string, folder: string): Promise<readonly string[]> {
    return this.#once(`${folder}\n${name}`, () => this.#find(name, folder));
  }

  async #find(name: string, folder: string): Promise<readonly string[]> {
    const parts = name.split('.').filter(Boolean).slice(0, MOST_PARTS);
    if (parts.length === 0) return await keepFiles([posix.join(folder, INIT)], this.files);
    const found: string[] = [];
    let path = folder;
    for (const part of parts) {
      path = posix.join(path, part);
      const candidates = [`${path}.py`, `${path}/${INIT}`];
      found.push(...(await this.#once(path, () => keepFiles(candidates, this.files))));
    }
    return found;
  }

  #once(key: string, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const found = this.#found.get(key) ?? look();
    this.#found.set(key, found);
    return found;
  }
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
