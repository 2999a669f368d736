import * as posix from 'node:path/posix';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { saySubmodule } from '../values/say-submodule.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { listNamedFiles, type Language } from './find-command-files.ts';
import { findImports, type ModuleReference } from './find-imports.ts';
import { PackageResolver } from './resolve-package.ts';

const MODULE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const MARKUP = /\.[jt]sx$/;
const PYTHON = /\.pyw?$/;
const SHELL = /\.(?:sh|bash|zsh)$/;
/** Installed code is the business of a lock file of its own. */
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|\.?venv)\//;
/** What `require` adds to a path; an import names the file itself. */
const ENDINGS = ['.js', '.cjs', '.mjs', '.json', '.ts', '/index.js', '/index.cjs', '/index.ts'];
/** What other programs than Node add, or compile. */
const MORE_ENDINGS = ['.tsx', '.jsx', '.mts', '.cts'].flatMap((ending) => [
  ending,
  `/index${ending}`,
]);
/** TypeScript imports by the name of what a file is compiled to. */
const COMPILED = /\.(?<kind>[cm]?)js(?<markup>x?)$/;

/** What a module is made of. */
export interface ModuleFiles {
  paths: readonly string[];
  /** Where a file was looked for and there is none: one that comes to lie there, or lay there before, is another program. */
  absent: readonly string[];
}

/**
 * A module of the repository and every file of the repository that it names, and they in turn: in JavaScript by a relative
 * path, or by the name of a package that the repository holds; in Python by an import; in a shell script as a word. Packages
 * that others wrote and Node's own modules are not among them. Throws a UserError for an import that leads to no file of the
 * repository, unless it is not known what program reads the module (`isCommand`): it may find what Node does not.
 */
export async function collectModuleFiles(
  entry: string,
  files: RepositoryFiles,
  { isCommand = false } = {},
): Promise<ModuleFiles> {
  // by their path, whether they are sure to be part of it
  const found = new Map([[entry, true]]);
  const add = (path: string, isSure: boolean): void =>
    void found.set(path, found.get(path) ?? isSure);
  const absent = new Set<string>();
  const problems: Problem[] = [];
  const packages = new PackageResolver(files);
  for (const [path, isSure] of found) {
    const follow = async (): Promise<void> => {
      // a program finds what it imports beside itself, and not beside a link to it
      const real = (await skipRefused(() => files.locate(path))) ?? path;
      const language = INSTALLED.test(real) ? undefined : await findLanguage(real, files);
      if (language === undefined) return;
      if (language !== 'javascript') {
        const named = await listNamedFiles(path, { language, entry, files });
        return named.forEach((one) => add(one, true));
      }
      for (const named of findImports(await files.readText(real), MARKUP.test(real))) {
        const reference = isCommand ? toGuess(named) : named;
        const target = await resolveReference(reference, real, { files, packages });
        if (target.status === 'wrong') problems.push(target.problem);
        else {
          for (const one of target.paths) add(one, named.kind === 'import');
          for (const tried of target.absent) absent.add(tried);
        }
      }
    };
    await (isSure ? follow() : skipRefused(follow));
  }
  if (problems.length > 0) throw new UserError(problems);
  return { paths: [...found.keys()], absent: [...absent] };
}

function toGuess(reference: ModuleReference): ModuleReference {
  return reference.kind === 'import' ? { ...reference, kind: 'maybe' } : reference;
}

/** By the ending; of a program without one by its first line. */
async function findLanguage(
  path: string,
  files: RepositoryFiles,
): Promise<Language | 'javascript' | undefined> {
  if (MODULE.test(path)) return 'javascript';
  if (PYTHON.test(path)) return 'python';
  if (SHELL.test(path)) return 'shell';
  if (posix.basename(path).includes('.')) return undefined;
  const hashbang = await skipRefused(async () => {
    for await (const { text } of files.lines(path)) return text;
    return undefined;
  });
  if (!hashbang?.startsWith('#!')) return undefined;
  if (/\b(?:node|deno|bun|tsx)\b/.test(hashbang)) return 'javascript';
  if (/\bpython/.test(hashbang)) return 'python';
  return /\b(?:ba|z|da)?sh\b/.test(hashbang) ? 'shell' : undefined;
}

type Target =
  | { status: 'read'; paths: readonly string[]; absent: readonly string[] }
  | { status: 'wrong'; problem: Problem };

interface Places {
  files: RepositoryFiles;
  packages: PackageResolver;
}

async function resolveReference(
  reference: ModuleReference,
  file: string,
  places: Places,
): Promise<Target> {
  const { specifier, kind } = reference;
  const isRelative = /^\.\.?(?:\/|$)/.test(specifier);
  // a URL without a scheme lies beside the module
  const isBeside = kind === 'url' && !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(specifier);
  if (!isRelative && !isBeside) return await resolveName(reference, file, places);
  const written = decode(specifier.replace(/[?#].*$/, ''));
  const where = resolveRepositoryPath(folderOf(file), written);
  if (where.status === 'refused')
    return kind === 'maybe'
      ? NOTHING
      : wrong(reference, file, where.why, 'scorer code imports files of the repository alone');
  const isGuess = kind === 'maybe';
  const target = await findFile(where.path, places.files, isGuess);
  if (target.paths.length > 0 || kind !== 'import') return target;
  const module = await places.files.submoduleOf(where.path);
  if (module !== undefined) {
    const { message, hint } = saySubmodule(where.path, module);
    return wrong(reference, file, `${where.path} cannot be imported: ${message}`, hint);
  }
  return wrong(
    reference,
    file,
    `there is no file ${where.path} in the repository to import`,
    'check the spelling of the path, with its ending',
  );
}

/** A package's name, or `#name`. What the repository's own packages offer may yet have to be built. */
async function resolveName(
  reference: ModuleReference,
  file: string,
  { files, packages }: Places,
): Promise<Target> {
  const { specifier, kind } = reference;
  if (kind === 'url') return NOTHING;
  if (/^(?:\/|file:)/.test(specifier))
    return kind === 'maybe' ? NOTHING : wrong(reference, file, ...UNPINNED(specifier));
  const candidates = await packages.resolve(specifier, file);
  if (candidates.length === 0 && specifier.startsWith('#') && kind === 'import')
    return (await packages.isDeclared(specifier, file))
      ? NOTHING
      : wrong(reference, file, ...UNPINNED(specifier));
  const targets = [];
  for (const path of candidates) targets.push(await findFile(path, files, true));
  return {
    status: 'read',
    paths: targets.flatMap(({ paths }) => paths),
    absent: targets.flatMap(({ absent }) => absent),
  };
}

const NOTHING: Target = { status: 'read', paths: [], absent: [] };
const UNPINNED = (specifier: string): [message: string, hint: string] => [
  `the import of "${specifier}" cannot be pinned`,
  'scorer code imports files of the repository by a relative path, or by a name that its package.json knows',
];

/**
 * The file itself, or the first ending that serves. `isGuess`: what may not be read is not there, and what other programs than
 * Node would take counts, too.
 */
async function findFile(
  written: string,
  files: RepositoryFiles,
  isGuess: boolean,
): Promise<Extract<Target, { status: 'read' }>> {
  const absent: string[] = [];
  const exists = async (path: string): Promise<boolean> => {
    const asked = (): Promise<boolean> => files.exists(path);
    const isThere = (await (isGuess ? skipRefused(asked) : asked())) ?? false;
    if (!isThere) absent.push(path);
    return isThere;
  };
  const paths: string[] = [];
  // which of them the program takes is not known
  for (const path of isGuess ? [written, ...listSources(written)] : [written])
    if (await exists(path)) paths.push(path);
  if (paths.length > 0) return { status: 'read', paths, absent };
  for (const ending of isGuess ? [...ENDINGS, ...MORE_ENDINGS] : ENDINGS)
    if (await exists(`${written}${ending}`))
      return { status: 'read', paths: [`${written}${ending}`], absent };
  return { status: 'read', paths: [], absent };
}

/** `a.ts` and `a.tsx` of `a.js`. */
function listSources(path: string): string[] {
  const { kind, markup } = COMPILED.exec(path)?.groups ?? {};
  if (kind === undefined) return [];
  const bare = path.replace(COMPILED, '');
  if (kind !== '') return markup === '' ? [`${bare}.${kind}ts`] : [];
  return markup === '' ? [`${bare}.ts`, `${bare}.tsx`] : [`${bare}.tsx`];
}

function wrong(
  { line, column }: ModuleReference,
  file: string,
  message: string,
  hint: string,
): Target {
  return {
    status: 'wrong',
    problem: { code: 'config', message, place: { file, line, column }, hint },
  };
}

/** In an import a path is part of a URL. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
