import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { saySubmodule } from '../values/say-submodule.ts';
import { skipRefused } from '../values/skip-refused.ts';
import type { ModuleReference } from './find-imports.ts';
import type { PackageResolver } from './resolve-package.ts';

/** What `require` adds to a path; an import names the file itself. */
const ENDINGS = ['.js', '.cjs', '.mjs', '.json', '.ts', '/index.js', '/index.cjs', '/index.ts'];
/** What other programs than Node add, or compile. */
const MORE_ENDINGS = ['.tsx', '.jsx', '.mts', '.cts'].flatMap((ending) => [
  ending,
  `/index${ending}`,
]);
export const RELATIVE = /^\.\.?(?:\/|$)/;
/** TypeScript imports by the name of what a file is compiled to. */
const COMPILED = /\.(?<kind>[cm]?)js(?<markup>x?)$/;

/** What a module is made of. */
export interface ModuleFiles {
  paths: readonly string[];
  /** Where a file was looked for and there is none: one that comes to lie there, or lay there before, is another program. */
  absent: readonly string[];
}

/** Where a reference leads. */
export interface Resolved extends ModuleFiles {
  /** Why it is wrong, where it is. */
  problem?: Problem;
}

interface Places {
  files: RepositoryFiles;
  packages: PackageResolver;
  /** What was found before, by what is written. */
  known: Map<string, Promise<ModuleFiles>>;
}

/** Where a module's import leads: files of the repository, or nothing of it. */
export async function resolveReference(
  reference: ModuleReference,
  file: string,
  places: Places,
): Promise<Resolved> {
  const { specifier, kind } = reference;
  const isRelative = RELATIVE.test(specifier);
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
  const target = await findOnce(where.path, places, isGuess);
  if (target.paths.length > 0 || kind !== 'import') return target;
  const module = await places.files.submoduleOf(where.path);
  const submodule = module === undefined ? undefined : saySubmodule(where.path, module);
  const { problem } = wrong(
    reference,
    file,
    submodule
      ? `${where.path} cannot be imported: ${submodule.message}`
      : `there is no file ${where.path} in the repository to import`,
    submodule?.hint ?? 'check the spelling of the path, with its ending',
  );
  return { ...target, problem };
}

/** A package's name, or `#name`. What the repository's own packages offer may yet have to be built. */
async function resolveName(
  reference: ModuleReference,
  file: string,
  places: Places,
): Promise<Resolved> {
  const { packages } = places;
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
  for (const path of candidates) targets.push(await findOnce(path, places, true));
  return {
    paths: targets.flatMap(({ paths }) => paths),
    absent: targets.flatMap(({ absent }) => absent),
  };
}

const NOTHING: ModuleFiles = { paths: [], absent: [] };
const UNPINNED = (specifier: string): [message: string, hint: string] => [
  `the import of "${specifier}" cannot be pinned`,
  'scorer code imports files of the repository by a relative path, or by a name that its package.json knows',
];

function findOnce(path: string, { files, known }: Places, isGuess: boolean): Promise<ModuleFiles> {
  const key = `${isGuess} ${path}`;
  const found = known.get(key) ?? findFile(path, files, isGuess);
  known.set(key, found);
  return found;
}

/**
 * The file itself, or the first ending that serves. `isGuess`: what may not be read is not there, and what other programs than
 * Node would take counts, too.
 */
async function findFile(
  written: string,
  files: RepositoryFiles,
  isGuess: boolean,
): Promise<ModuleFiles> {
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
  if (paths.length > 0) return { paths, absent };
  for (const ending of isGuess ? [...ENDINGS, ...MORE_ENDINGS] : ENDINGS)
    if (await exists(`${written}${ending}`)) return { paths: [`${written}${ending}`], absent };
  return { paths: [], absent };
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
  reference: ModuleReference,
  file: string,
  message: string,
  hint: string,
): ModuleFiles & { problem: Problem } {
  const place = placeOf(reference, file);
  return { ...NOTHING, problem: { code: 'config', message, place, hint } };
}

export function placeOf({ line, column }: ModuleReference, file: string): Place {
  return { file, line, column };
}

/** In an import a path is part of a URL. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
