import type { RepositoryFiles } from '../ports.ts';
import { isRecord } from '../values/json-guards.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { PackageFolders } from './package-folders.ts';

const BARE = /^(?<name>(?:@[^/]+\/)?[^/]+)(?:\/(?<rest>.+))?$/;
const NODE =
  /^(?:assert|buffer|child_process|console|crypto|dns|events|fs|http2?|https|module|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:\/|$)/;
const URL_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const MOST_STEPS = 10;

/** Whom a module asks for by a name and not by a path. */
export class PackageResolver {
  readonly folders: PackageFolders;
  readonly #known = new Map<string, Promise<string[]>>();

  constructor(files: RepositoryFiles) {
    this.folders = new PackageFolders(files);
  }

  /**
   * Paths that `my-app/x`, a workspace's name or `#x` may mean in a file, under any condition of `exports` and `imports`;
   * none for what others wrote. They need not exist; where no ending is written, Node tries some.
   */
  resolve(specifier: string, file: string): Promise<string[]> {
    const key = `${folderOf(file)}:${specifier}`;
    const known = this.#known.get(key) ?? this.#resolve(specifier, file, 0);
    this.#known.set(key, known);
    return known;
  }

  async #resolve(specifier: string, file: string, steps: number): Promise<string[]> {
    if (steps > MOST_STEPS || URL_SCHEME.test(specifier) || NODE.test(specifier)) return [];
    if (specifier.startsWith('#')) return await this.#resolveOwn(specifier, file, steps);
    const { name, rest } = BARE.exec(specifier)?.groups ?? {};
    if (name === undefined) return [];
    const folder = await this.folders.find(name, file);
    if (folder === undefined) return [];
    const { exports, main } = (await this.folders.manifestOf(folder)) ?? {};
    if (exports !== undefined && exports !== null) {
      const key = rest === undefined ? '.' : `./${rest}`;
      return findTargets(hasPaths(exports) ? exports : { '.': exports }, key).flatMap((target) =>
        pathsInside(folder, target),
      );
    }
    if (rest !== undefined) return pathsInside(folder, rest);
    return [
      ...(typeof main === 'string' ? pathsInside(folder, main) : []),
      ...pathsInside(folder, 'index'),
    ];
  }

  /** Whether the package that the file belongs to says what `#x` means: others' code, perhaps. */
  async isDeclared(specifier: string, file: string): Promise<boolean> {
    return (await this.#listOwn(specifier, file)).targets.length > 0;
  }

  async #resolveOwn(specifier: string, file: string, steps: number): Promise<string[]> {
    const { folder, targets } = await this.#listOwn(specifier, file);
    const paths: string[] = [];
    for (const target of targets)
      if (/^\.\.?\//.test(target)) paths.push(...pathsInside(folder, target));
      else paths.push(...(await this.#resolve(target, file, steps + 1)));
    return paths;
  }

  /** What `imports` has of a name. */
  async #listOwn(
    specifier: string,
    file: string,
  ): Promise<{ folder: string; targets: readonly string[] }> {
    const { folder = '', manifest } = (await this.folders.findOwner(file)) ?? {};
    const imports = manifest?.['imports'];
    return { folder, targets: isRecord(imports) ? findTargets(imports, specifier) : [] };
  }
}

/** Whether `exports` has a key a path, and not only conditions. */
function hasPaths(exports: unknown): exports is Record<string, unknown> {
  return isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
}

/** All that the map says of a key: of patterns the one whose fixed beginning is the longest. */
function findTargets(map: Readonly<Record<string, unknown>>, key: string): string[] {
  if (Object.hasOwn(map, key) && !key.includes('*')) return listLeaves(map[key]);
  let best: { pattern: string; inserted: string } | undefined;
  for (const pattern of Object.keys(map)) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined || key.length < start.length + end.length) continue;
    if (!key.startsWith(start) || !key.endsWith(end)) continue;
    if (best && best.pattern.indexOf('*') >= start.length) continue;
    best = { pattern, inserted: key.slice(start.length, key.length - end.length) };
  }
  if (!best) return [];
  const { pattern, inserted } = best;
  return listLeaves(map[pattern]).map((target) => target.replaceAll('*', () => inserted));
}

/** Which conditions will hold is not known here. Types are no code. */
function listLeaves(value: unknown, levels = MOST_STEPS): string[] {
  if (typeof value === 'string') return [value];
  if (levels === 0 || value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'types' ? [] : listLeaves(inner, levels - 1),
  );
}
