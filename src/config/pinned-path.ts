import type { Pin } from '../domain/pin.ts';
import { resolveRepositoryPath } from '../values/repository-path.ts';
import { BUILT_IN } from './load-rubric.ts';

/**
 * What a pin's path names. `file`: path in the repository; absent for a rubric that comes with the package. `part`: the
 * judge or model of that suite or dataset.
 */
export type PinnedPath =
  { status: 'read'; file?: string; part?: string } | { status: 'refused'; why: string };

/** Reads the path of a pin; `folder`: the lock's. */
export function readPinnedPath(
  { kind, path }: Pick<Pin, 'kind' | 'path'>,
  folder: string,
): PinnedPath {
  if (kind === 'rubric' && path.startsWith(BUILT_IN)) return { status: 'read' };
  const isPart = kind === 'judge' || kind === 'model';
  const mark = isPart ? path.lastIndexOf('#') : path.length;
  const part = path.slice(mark + 1);
  if (isPart && (mark < 1 || part === ''))
    return {
      status: 'refused',
      why: `"${path}" is not a ${kind} as pin writes it: FILE#NAME`,
    };
  const where = resolveRepositoryPath(folder, path.slice(0, mark));
  if (where.status === 'refused') return where;
  return { status: 'read', file: where.path, ...(isPart && { part }) };
}
