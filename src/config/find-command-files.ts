import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { dropShellComments } from './drop-shell-comments.ts';
import { findModule, meansFolder } from './find-module.ts';
import { PackageFolders } from './package-folders.ts';
import { callsPackages, listBins, listScripts } from './package-scripts.ts';
import { keepFiles, listPythonFiles, PythonModules } from './resolve-python.ts';
import { listPrograms, listRun, type Language } from './started-words.ts';

/** What ends a path in the text of a shell, and in `--option=PATH`. */
const SEPARATORS = /[\s"'`;|&()<>{}=,:]+/;
const MOST_PIECES = 10_000;
const MOST_FOLDERS = 20;
/** `-m`, also behind other letters and right before its module. */
const MODULE_OPTION = /^-[A-Za-ln-z]*m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u;
const PYTHON_CODE = /\bimport\b/;
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
  /** It is a script of package.json: programs of the packages go by their names. */
  isScript?: boolean;
}

/** What is found; by what reads it, where the words tell. */
type Found = Map<string, Language | undefined>;

/**
 * Files of the repository that a command names: as a word, in an option, in the text of a shell, as a Python module, as a
 * script of package.json; by each the language of what is said to read it. Paths begin in the root, in `start`, and in every
 * folder that the command names.
 */
export async function findCommandFiles(
  command: readonly string[],
  files: RepositoryFiles,
  start = '',
): Promise<ReadonlyMap<string, Language | undefined>> {
  const found: Found = new Map();
  const folders = [...new Set(['', start])];
  const packages = new PackageFolders(files);
  const modules = new PythonModules(files);
  await addNamed(found, command, { files, modules, packages, folders, scripts: new Set() });
  return found;
}

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
): Promise<ReadonlyMap<string, Language | undefined>> {
  const text = await files.readText(path, true);
  if (language === 'python') {
    const imported = await listPythonFiles(text, { file: path, entry }, modules);
    return new Map(imported.map((one) => [one, undefined]));
  }
  return await findCommandFiles(dropShellComments(text), files, folderOf(path));
}

async function addNamed(found: Found, words: readonly string[], search: Search): Promise<void> {
  const { files, modules, packages } = search;
  const pieces = words.flatMap(cut).slice(0, MOST_PIECES);
  const add = (paths: readonly string[]): void =>
    paths.forEach((path) => found.set(path, found.get(path)));
  const named = await listNamedFolders(pieces, search);
  const folders = [...new Set([...search.folders, ...named])].slice(0, MOST_FOLDERS);
  const run = listRun(pieces);
  for (const folder of folders) {
    const paths = pieces.flatMap((piece) => pathsInside(folder, piece));
    add(await keepFiles(paths, files));
    for (const [word, language] of run)
      for (const path of pathsInside(folder, word)) if (found.has(path)) found.set(path, language);
    for (const name of findModules(pieces))
      for (const module of [name, `${name}.__main__`]) add(await modules.find(module, folder));
    for (const word of listPrograms(pieces))
      for (const path of pathsInside(folder, word)) {
        if (found.has(path)) continue;
        const options = { isGuess: true, isFolder: meansFolder(word) };
        add((await findModule(path, options, { files, packages })).paths);
      }
  }
  add(await listStarts(pieces, files));
  for (const word of words.filter((text) => PYTHON_CODE.test(text)))
    add(await listPythonFiles(word, { file: '-', entry: '-' }, modules));
  await addCalled(found, pieces, { ...search, folders });
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
  const isRoot = pieces.includes('go') || listRun(pieces).get('.') === 'python';
  for (const folder of new Set(given)) {
    if ((folder === '.' && !isRoot) || !(await skipRefused(() => files.isFolder(folder)))) continue;
    const sources = pieces.includes('go') ? await files.list(folder) : [];
    const names = [...STARTS, ...sources.filter((name) => name.endsWith('.go'))];
    found.push(...names.map((name) => posix.join(folder, name)));
  }
  return await keepFiles(found, files);
}

/** What a script says is part of how it scores: its package.json is named with the files of the script. */
async function addCalled(found: Found, pieces: readonly string[], search: Search): Promise<void> {
  if (!search.isScript && !callsPackages(pieces)) return;
  const called = [...(await listScripts(pieces, search)), ...(await listBins(pieces, search))];
  for (const { folder, name, text, path } of called) {
    const manifest = posix.join(folder, 'package.json');
    if (path !== undefined) {
      for (const one of await keepFiles([path], search.files))
        found.set(manifest, undefined).set(one, found.get(one));
      continue;
    }
    const key = `${folder}#${name}`;
    if (text === undefined || search.scripts.has(key)) continue;
    search.scripts.add(key);
    found.set(manifest, undefined);
    const folders = [...new Set([folder, ''])];
    await addNamed(found, [text], { ...search, folders, isScript: true });
  }
}
