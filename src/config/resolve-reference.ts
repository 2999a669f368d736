import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { saySubmodule } from '../values/say-submodule.ts';
import type { ModuleReference } from './find-imports.ts';
import { findModule, meansFolder, type ModuleFiles } from './find-module.ts';
import type { PackageResolver } from './resolve-package.ts';

export const RELATIVE = /^\.\.?(?:\/|$)/;

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
  /** Is told where nothing was found. */
  absent: Set<string>;
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
      : wrong(reference, file, where.why, 'import files of the repository alone');
  const isGuess = kind === 'maybe';
  const target = await findOnce(where.path, places, {
    isGuess,
    isFolder: meansFolder(written),
  });
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
  for (const path of candidates) targets.push(await findOnce(path, places, { isGuess: true }));
  return {
    paths: targets.flatMap(({ paths }) => paths),
    sure: targets.flatMap(({ sure }) => sure),
    absent: targets.flatMap(({ absent }) => absent),
  };
}

const NOTHING: ModuleFiles = { paths: [], sure: [], absent: [] };
const UNPINNED = (specifier: string): [message: string, hint: string] => [
  `the import of "${specifier}" cannot be followed`,
  'import files of the repository by a relative path, or by a name that its package.json knows: another file can be neither pinned nor watched',
];

function findOnce(
  path: string,
  places: Places,
  options: { isGuess: boolean; isFolder?: boolean },
): Promise<ModuleFiles> {
  const { known } = places;
  const key = `${options.isGuess} ${options.isFolder ?? false} ${path}`;
  const found = known.get(key) ?? find(path, places, options);
  known.set(key, found);
  return found;
}

async function find(
  path: string,
  { files, packages, absent }: Places,
  options: { isGuess: boolean; isFolder?: boolean },
): Promise<ModuleFiles> {
  const found = await findModule(path, options, { files, packages: packages.folders });
  for (const one of found.absent) absent.add(one);
  return found;
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
