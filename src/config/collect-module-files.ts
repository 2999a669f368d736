import * as posix from 'node:path/posix';
import type { Place } from '../domain/place.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { resolveRepositoryPath } from '../values/repository-path.ts';
import { isRefusal, skipRefused } from '../values/skip-refused.ts';
import { listNamedFiles } from './find-command-files.ts';
import { findImports, findRunPaths, type ModuleReference } from './find-imports.ts';
import { PackageResolver } from './resolve-package.ts';
import { PythonModules } from './resolve-python.ts';
import { placeOf, RELATIVE, resolveReference, type Resolved } from './resolve-reference.ts';
import type { Language } from './started-words.ts';

const MODULE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const MARKUP = /\.[jt]sx$/;
const PYTHON = /\.pyw?$/;
const SHELL = /\.(?:sh|bash|zsh)$/;
/** Installed code is the business of a lock file of its own. */
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|\.?venv)\//;

/** A lock cannot hold its own digest. */
const UNPINNABLE = new RegExp(`${INSTALLED.source}|(?:^|/)touchstone\\.lock$`);

/** What a module is made of, as far as it can be told. */
export interface FollowedModule {
  paths: readonly string[];
  /** Those of `paths` that are no code, and only stand in a text: to be read, or to be written. */
  mentioned: readonly string[];
  /** Imports that lead to no file. */
  lost: readonly LostImport[];
  /** Where a reference may come to lead: beside what is asked of `files` in vain, which they hear. */
  absent: readonly string[];
  /** What leads out of the repository, or cannot be read: nobody knows what it brings. */
  refused: readonly Problem[];
}

interface LostImport {
  specifier: string;
  place: Place;
}

interface Options {
  /** It is not known what program reads the module: it may find what Node does not. */
  isCommand?: boolean;
  /** What the module is said to be written in: asked where neither its name nor its first line tells. */
  language?: Language | undefined;
  /** It is run in the root of the repository, so that a text may be a path from there. */
  isRunInRoot?: boolean;
}

/**
 * A module of the repository and every file of the repository that it names, and they in turn: in JavaScript by a relative
 * path, by the name of a package that the repository holds, or perhaps by a path from its root, in which scorers run; in Python by an import; in a shell script as a word. Packages
 * that others wrote and Node's own modules are not among them. Throws a UserError for an import that leads to no file of the
 * repository, unless it is not known what program reads the module (`isCommand`).
 */
export async function collectModuleFiles(
  entry: string,
  files: RepositoryFiles,
  options: Options = {},
): Promise<readonly string[]> {
  const { paths, problems } = await follow(entry, files, { ...options, isRunInRoot: true });
  if (problems.length > 0) throw new UserError(problems.map(({ problem }) => problem));
  return paths;
}

/** The same of what may fail on its own account: nothing is thrown for what it says. */
export async function followModule(
  entry: string,
  files: RepositoryFiles,
  options: Options = {},
): Promise<FollowedModule> {
  const { problems, ...followed } = await follow(entry, files, options);
  const refused = problems.flatMap(({ problem, isWatched }) => (isWatched ? [] : problem));
  return { ...followed, refused };
}

type Followed = Omit<FollowedModule, 'refused'> & {
  /** `isWatched`: it is known where a file would have to lie. */
  problems: readonly { problem: Problem; isWatched: boolean }[];
};

async function follow(
  entry: string,
  files: RepositoryFiles,
  { isCommand = false, isRunInRoot = false, language: said }: Options,
): Promise<Followed> {
  const found = new Found(entry);
  const languages = new Map([[entry, said]]);
  const lost: LostImport[] = [];
  const absent = new Set<string>();
  const problems: Followed['problems'][number][] = [];
  const places = { files, packages: new PackageResolver(files), known: new Map(), absent };
  const modules = new PythonModules(files);
  for (const [path, kind] of found.kinds) {
    const isDouble = found.doubles.has(path);
    const isSure = kind === 'import' && !isDouble;
    // a program finds what it imports beside itself, and not beside a link to it
    const real = (await skipRefused(() => files.locate(path))) ?? path;
    if (INSTALLED.test(real)) continue;
    const own = await findLanguage(real, files);
    const language = own ?? (await findLanguage(real, files, languages.get(path)));
    if (language === undefined) continue;
    const read = async (): Promise<void> => {
      if (language !== 'javascript') {
        const named = await listNamedFiles(path, { language, entry, files, modules });
        for (const [one, by] of named) {
          languages.set(one, languages.get(one) ?? by);
          const isRead = (await findLanguage(one, files)) !== undefined;
          found.add(one, isRead ? 'import' : 'maybe', isDouble);
        }
        return;
      }
      const source = await files.readText(real, isSure);
      if (isRunInRoot)
        for (const one of await listRunPaths(source, files)) found.add(one, 'maybe', isDouble);
      for (const named of findImports(source, MARKUP.test(real))) {
        const reference = isCommand || isDouble ? toGuess(named) : named;
        const target = await resolveReference(reference, real, places);
        if (isSure && isLost(named, target))
          lost.push({ specifier: named.specifier, place: placeOf(named, real) });
        if (target.problem)
          problems.push({ problem: target.problem, isWatched: target.absent.length > 0 });
        for (const one of target.paths)
          found.add(one, named.kind, isDouble || !target.sure.includes(one));
      }
    };
    // what only stands behind a runner may be data, or a program that was built
    if (isSure && own !== undefined) {
      for (const problem of await listRefused(read)) problems.push({ problem, isWatched: false });
    } else await skipRefused(read);
  }
  const paths = [...found.kinds.keys()];
  return { paths, mentioned: found.mentioned(), lost, absent: [...absent], problems };
}

/** Files that texts of a module name from the root of the repository. */
async function listRunPaths(source: string, files: RepositoryFiles): Promise<string[]> {
  const found: string[] = [];
  for (const written of findRunPaths(source)) {
    const where = resolveRepositoryPath('', written);
    if (where.status === 'refused' || UNPINNABLE.test(where.path)) continue;
    if (await skipRefused(() => files.exists(where.path))) found.push(where.path);
  }
  return found;
}

type Kind = ModuleReference['kind'];

/** Files by what is the most that is known of how they are named. */
class Found {
  readonly kinds: Map<string, Kind>;
  /** What a program may take in the stead of another, and what only these name: what they say may as well never run. */
  readonly doubles = new Set<string>();

  constructor(entry: string) {
    this.kinds = new Map([[entry, 'import']]);
  }

  add(path: string, kind: Kind, isDouble: boolean): void {
    const known = this.kinds.get(path);
    if (!isDouble) this.doubles.delete(path);
    else if (known === undefined) this.doubles.add(path);
    if (known === undefined || known === 'maybe' || kind === 'import') this.kinds.set(path, kind);
  }

  mentioned(): string[] {
    return [...this.kinds].flatMap(([path, kind]) =>
      kind === 'maybe' && !isCode(path) ? path : [],
    );
  }
}

/** By its name. */
function isCode(path: string): boolean {
  return [MODULE, PYTHON, SHELL].some((ending) => ending.test(path));
}

function isLost({ specifier, kind }: ModuleReference, { paths }: Resolved): boolean {
  return kind === 'import' && RELATIVE.test(specifier) && paths.length === 0;
}

async function listRefused(read: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (isRefusal(error)) return error.problems;
    throw error;
  }
}

function toGuess(reference: ModuleReference): ModuleReference {
  return reference.kind === 'import' ? { ...reference, kind: 'maybe' } : reference;
}

/** By the ending; of a program without one by its first line, and else by what is `said`. */
export async function findLanguage(
  path: string,
  files: RepositoryFiles,
  said?: Language,
): Promise<Language | undefined> {
  if (MODULE.test(path)) return 'javascript';
  if (PYTHON.test(path)) return 'python';
  if (SHELL.test(path)) return 'shell';
  if (posix.basename(path).includes('.')) return undefined;
  const hashbang = await skipRefused(async () => {
    for await (const { text } of files.lines(path)) return text;
    return undefined;
  });
  if (!hashbang?.startsWith('#!')) return said;
  if (/\b(?:node|deno|bun|tsx)\b/.test(hashbang)) return 'javascript';
  if (/\bpython/.test(hashbang)) return 'python';
  return /\b(?:ba|z|da)?sh\b/.test(hashbang) ? 'shell' : undefined;
}
