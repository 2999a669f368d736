import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { isRecord } from '../values/json-guards.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { dropShellComments } from './drop-shell-comments.ts';
import { PackageFolders } from './package-folders.ts';
import { keepFiles, listPythonFiles, PythonModules } from './resolve-python.ts';

/** What ends a path in the text of a shell, and in `--option=PATH`. */
const SEPARATORS = /[\s"'`;|&()<>{}=,:]+/;
const MOST_PIECES = 10_000;
const MOST_FOLDERS = 20;
/** `-m`, also behind other letters and right before its module. */
const MODULE_OPTION = /^-[A-Za-ln-z]*m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u;
const PYTHON_CODE = /\bimport\b/;
const SCRIPT_RUNNER = /^(?:npm|pnpm|yarn|bun|--run)$/;
/** What a program runs of a folder that it is given; one that follows these is only where it looks. */
const STARTS = ['__main__.py', 'index.js', 'index.mjs', 'index.cjs'];
const BEFORE_PLACE = /^(?:cd|-.*)$/;

interface Search {
  files: RepositoryFiles;
  modules: PythonModules;
  packages: PackageFolders;
  /** Where paths may begin. */
  folders: readonly string[];
  /** Scripts that were followed. */
  scripts: Set<string>;
}

/**
 * Files of the repository that a command names: as a word, in an option, in the text of a shell, as a Python module, as a
 * script of package.json. Paths begin in the root, in `start`, and in every folder that the command names.
 */
export async function findCommandFiles(
  command: readonly string[],
  files: RepositoryFiles,
  start = '',
): Promise<string[]> {
  const found = new Set<string>();
  const folders = [...new Set(['', start])];
  const packages = new PackageFolders(files);
  const modules = new PythonModules(files);
  await addNamed(found, command, { files, modules, packages, folders, scripts: new Set() });
  return [...found];
}

/** In what a file is written that is followed by its words. */
export type Language = 'python' | 'shell';

interface NamedIn {
  language: Language;
  /** The program that was started. */
  entry: string;
  files: RepositoryFiles;
  modules: PythonModules;
}

/** Files of the repository that a script names. */
export async function listNamedFiles(
  path: string,
  { language, entry, files, modules }: NamedIn,
): Promise<string[]> {
  const text = await files.readText(path, true);
  if (language === 'python') return await listPythonFiles(text, { file: path, entry }, modules);
  return await findCommandFiles(dropShellComments(text), files, folderOf(path));
}

async function addNamed(
  found: Set<string>,
  words: readonly string[],
  search: Search,
): Promise<void> {
  const { files, modules } = search;
  const pieces = words.flatMap(cut).slice(0, MOST_PIECES);
  const add = (paths: readonly string[]): void => paths.forEach((path) => found.add(path));
  const named = await listNamedFolders(pieces, search);
  const folders = [...new Set([...search.folders, ...named])].slice(0, MOST_FOLDERS);
  for (const folder of folders) {
    const paths = pieces.flatMap((piece) => pathsInside(folder, piece));
    add(await keepFiles(paths, files));
    for (const name of findModules(pieces))
      for (const module of [name, `${name}.__main__`]) add(await modules.find(module, folder));
  }
  add(await listStarts(pieces, files));
  for (const word of words.filter((text) => PYTHON_CODE.test(text)))
    add(await listPythonFiles(word, { file: '-', entry: '-' }, modules));
  if (pieces.some((piece) => SCRIPT_RUNNER.test(piece)))
    await addScripts(found, pieces, { ...search, folders });
}

/** A word, and the parts of it that may be paths; of `-r./x.mjs`, `@x.txt`, `$HERE/x.mjs` what follows, too. */
function cut(word: string): string[] {
  const parts = word.split(SEPARATORS).filter(Boolean);
  const pieces = parts.flatMap((part) => {
    const attached = /^(?:-[A-Za-z]|@|\$\w*\/|\/)(?<rest>.+)$/.exec(part)?.groups?.['rest'];
    return attached === undefined ? [part] : [part, attached];
  });
  return parts.length === 1 && parts[0] === word ? pieces : [word, ...pieces];
}

async function listNamedFolders(
  pieces: readonly string[],
  { files, folders }: Search,
): Promise<string[]> {
  const paths = folders.flatMap((folder) => pieces.flatMap((piece) => pathsInside(folder, piece)));
  const named: string[] = [];
  for (const path of new Set(paths))
    if (path !== '.' && (await skipRefused(() => files.isFolder(path)))) named.push(path);
  return named;
}

function findModules(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece, index) => {
    const option = MODULE_OPTION.exec(piece);
    return option ? (option.groups?.['module'] ?? pieces[index + 1] ?? []) : [];
  });
}

/** What runs where a program is given a folder. */
async function listStarts(pieces: readonly string[], files: RepositoryFiles): Promise<string[]> {
  const given = pieces.flatMap((piece, index) =>
    BEFORE_PLACE.test(pieces[index - 1] ?? 'cd') ? [] : pathsInside('', piece),
  );
  const found: string[] = [];
  for (const folder of new Set(given)) {
    if (folder === '.' || !(await skipRefused(() => files.isFolder(folder)))) continue;
    const sources = pieces.includes('go') ? await files.list(folder) : [];
    const names = [...STARTS, ...sources.filter((name) => name.endsWith('.go'))];
    found.push(...names.map((name) => posix.join(folder, name)));
  }
  return await keepFiles(found, files);
}

/** What a script says is part of how it scores: its package.json is named with the files of the script. */
async function addScripts(
  found: Set<string>,
  pieces: readonly string[],
  search: Search,
): Promise<void> {
  for (const folder of search.folders) {
    const scripts = (await search.packages.manifestOf(folder))?.['scripts'];
    if (!isRecord(scripts)) continue;
    const called = pieces.filter((piece) => Object.hasOwn(scripts, piece));
    for (const key of called.flatMap((name) => [`pre${name}`, name, `post${name}`])) {
      const script = Object.hasOwn(scripts, key) ? scripts[key] : undefined;
      const name = `${folder}#${key}`;
      if (typeof script !== 'string' || search.scripts.has(name)) continue;
      search.scripts.add(name);
      found.add(posix.join(folder, 'package.json'));
      await addNamed(found, [script], { ...search, folders: [...new Set([folder, ''])] });
    }
  }
}
