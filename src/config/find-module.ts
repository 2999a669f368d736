import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import type { PackageFolders } from './package-folders.ts';

/** What `require` adds to a path, and takes of a folder; an import names the file itself. */
const ENDINGS = ['.js', '.cjs', '.mjs', '.json', '.node', '.ts'];
/** What other programs than Node add, or compile. */
const MORE_ENDINGS = [...ENDINGS, '.tsx', '.jsx', '.mts', '.cts'];
/** TypeScript imports by the name of what a file is compiled to. */
const COMPILED = /\.(?<kind>[cm]?)js(?<markup>x?)$/;
/** A path that can only mean a folder. */
const FOLDER = /(?:^|\/)\.{0,2}$/;
const MANIFEST = 'package.json';

/** What a module is made of. */
export interface ModuleFiles {
  paths: readonly string[];
  /** Where a file was looked for and there is none: one that comes to lie there, or lay there before, is another program. */
  absent: readonly string[];
}

interface Places {
  files: Pick<RepositoryFiles, 'exists' | 'isFolder'>;
  packages: PackageFolders;
}

interface Options {
  /** What may not be read is not there, and what other programs than Node would take counts, too. */
  isGuess: boolean;
  /** What is written names a folder and no file. */
  isFolder?: boolean;
}

export function meansFolder(written: string): boolean {
  return FOLDER.test(written);
}

/**
 * The file itself; where there is none, every one that a program may take in its stead: programs differ in the order in which
 * they try endings. With the file that `main` of a folder's package.json names comes that package.json.
 */
export async function findModule(
  path: string,
  options: Options,
  { files, packages }: Places,
): Promise<ModuleFiles> {
  const named = options.isFolder === true ? NOTHING : await findNamed(path, options, files);
  if (named.paths.length > 0) return named;
  const beside = options.isFolder === true ? [] : listEnded(path, options);
  const inside = listEnded(posix.join(path, 'index'), options);
  // most are no folder: thousands of names that cannot be there are not asked for one by one
  if (!(await skipRefused(() => files.isFolder(path)))) {
    const gone = { paths: [], absent: [...inside, posix.join(path, MANIFEST)] };
    return join(named, await lookFor(beside, options, files), gone);
  }
  const found = join(named, await lookFor([...beside, ...inside], options, files));
  const main = await findMain(path, options, { files, packages });
  const more = main.paths.filter((one) => !found.paths.includes(one));
  const manifest = more.length === 0 ? [] : [posix.join(path, MANIFEST)];
  return join(found, { paths: [...manifest, ...more], absent: main.absent });
}

/** Of `main` itself Node asks no other package.json. */
async function findMain(
  folder: string,
  options: Options,
  { files, packages }: Places,
): Promise<ModuleFiles> {
  const main = (await packages.manifestOf(folder))?.['main'];
  const [path] = typeof main === 'string' ? pathsInside(folder, main) : [];
  if (path === undefined) return NOTHING;
  const named = await findNamed(path, options, files);
  if (named.paths.length > 0) return named;
  const others = [path, posix.join(path, 'index')].flatMap((start) => listEnded(start, options));
  return join(named, await lookFor(others, options, files));
}

async function findNamed(
  path: string,
  options: Options,
  files: Places['files'],
): Promise<ModuleFiles> {
  return await lookFor([path, ...(options.isGuess ? listSources(path) : [])], options, files);
}

function listEnded(path: string, { isGuess }: Options): string[] {
  return (isGuess ? MORE_ENDINGS : ENDINGS).map((ending) => `${path}${ending}`);
}

const NOTHING: ModuleFiles = { paths: [], absent: [] };

function join(...found: readonly ModuleFiles[]): ModuleFiles {
  return {
    paths: found.flatMap(({ paths }) => paths),
    absent: found.flatMap(({ absent }) => absent),
  };
}

async function lookFor(
  candidates: readonly string[],
  { isGuess }: Options,
  files: Places['files'],
): Promise<ModuleFiles> {
  const paths: string[] = [];
  const absent: string[] = [];
  for (const path of candidates) {
    const asked = (): Promise<boolean> => files.exists(path);
    const isThere = await (isGuess ? skipRefused(asked) : asked());
    (isThere ? paths : absent).push(path);
  }
  return { paths, absent };
}

/** `a.ts` and `a.tsx` of `a.js`. */
function listSources(path: string): string[] {
  const { kind, markup } = COMPILED.exec(path)?.groups ?? {};
  if (kind === undefined) return [];
  const bare = path.replace(COMPILED, '');
  if (kind !== '') return markup === '' ? [`${bare}.${kind}ts`] : [];
  return markup === '' ? [`${bare}.ts`, `${bare}.tsx`] : [`${bare}.tsx`];
}
