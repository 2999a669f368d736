import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import type { PackageFolders } from './package-folders.ts';

/** What Node's own `require` adds to a path, and takes of a folder, in its order; an import names the file itself. */
const OWN_ENDINGS = ['.js', '.json', '.node'];
const ENDINGS = [...OWN_ENDINGS, '.cjs', '.mjs', '.ts'];
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
  /** Those of `paths` that are taken; of the others it is only known that a program may take them. */
  sure: readonly string[];
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

interface Search extends Options {
  /** Another was found before: one that may not be read is none. */
  isSpare?: boolean;
}

type Looked = Omit<ModuleFiles, 'sure'>;

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
  // a source comes behind what it is compiled to
  if (named.paths.length > 0) return { ...named, sure: named.paths.slice(0, 1) };
  const ended = options.isFolder === true ? [] : listEnded(path, options);
  const indexes = listEnded(posix.join(path, 'index'), options);
  const beside = await lookFor(ended, options, files);
  // most are no folder: thousands of names that cannot be there are not asked for one by one
  if (!(await skipRefused(() => files.isFolder(path)))) {
    const gone = { paths: [], absent: [...indexes, posix.join(path, MANIFEST)] };
    return { ...join(named, beside, gone), sure: listSure(beside.paths, [beside]) };
  }
  const spare = { ...options, isSpare: beside.paths.length > 0 };
  const main = await findMain(path, spare, { files, packages });
  const isSpare = spare.isSpare || main.paths.length > 0;
  const inside = await lookFor(indexes, { ...options, isSpare }, files);
  const found = join(named, beside, inside);
  const more = main.paths.filter((one) => !found.paths.includes(one));
  const manifest = more.length === 0 ? [] : [posix.join(path, MANIFEST)];
  const sure = listSure([...found.paths, ...more], [beside, main, inside]);
  return {
    ...join(found, { paths: [...manifest, ...more], absent: main.absent }),
    sure: [...manifest, ...sure],
  };
}

/** What Node takes, where it looks in this order; where it takes none of them the only one. */
function listSure(
  paths: readonly string[],
  looked: readonly (Looked & { isNamed?: boolean })[],
): readonly string[] {
  for (const { paths: found, isNamed } of looked) {
    const own = isNamed
      ? found[0]
      : found.find((path) => OWN_ENDINGS.includes(posix.extname(path)));
    if (own !== undefined) return [own];
  }
  return paths.length === 1 ? paths : [];
}

/** Of `main` itself Node asks no other package.json. `isNamed`: with its ending. */
async function findMain(
  folder: string,
  options: Search,
  { files, packages }: Places,
): Promise<Looked & { isNamed?: boolean }> {
  const main = (await packages.manifestOf(folder))?.['main'];
  const [path] = typeof main === 'string' ? pathsInside(folder, main) : [];
  if (path === undefined) return NOTHING;
  const named = await findNamed(path, options, files);
  if (named.paths.length > 0) return { ...named, isNamed: true };
  const others = [path, posix.join(path, 'index')].flatMap((start) => listEnded(start, options));
  return join(named, await lookFor(others, options, files));
}

async function findNamed(path: string, options: Search, files: Places['files']): Promise<Looked> {
  return await lookFor([path, ...(options.isGuess ? listSources(path) : [])], options, files);
}

function listEnded(path: string, { isGuess }: Options): string[] {
  return (isGuess ? MORE_ENDINGS : ENDINGS).map((ending) => `${path}${ending}`);
}

const NOTHING: Looked = { paths: [], absent: [] };

function join(...found: readonly Looked[]): Looked {
  return {
    paths: found.flatMap(({ paths }) => paths),
    absent: found.flatMap(({ absent }) => absent),
  };
}

async function lookFor(
  candidates: readonly string[],
  { isGuess, isSpare = false }: Search,
  files: Places['files'],
): Promise<Looked> {
  const paths: string[] = [];
  const absent: string[] = [];
  for (const path of candidates) {
    const asked = (): Promise<boolean> => files.exists(path);
    const isThere = await (isGuess || isSpare || paths.length > 0 ? skipRefused(asked) : asked());
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
