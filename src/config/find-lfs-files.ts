import * as posix from 'node:path/posix';
import type { Pin } from '../domain/run.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { readPinnedPath } from './pinned-path.ts';

const ATTRIBUTES = '.gitattributes';

/** A warning of pinned files that git has only as pointers: main's form of them may not be there to judge a pull request by. */
export async function findLfsFiles(
  pins: readonly Pin[],
  lockFile: string,
  files: RepositoryFiles,
): Promise<Problem[]> {
  const rules = new Map<string, readonly Rule[]>();
  const found = new Set<string>();
  for (const pin of pins) {
    const where = readPinnedPath(pin, folderOf(lockFile));
    if (where.status !== 'read' || where.file === undefined) continue;
    if (await isFiltered(where.file, rules, files)) found.add(where.file);
  }
  const [first] = found;
  if (first === undefined) return [];
  const others = found.size > 1 ? ` and ${found.size - 1} more` : '';
  return [
    {
      code: 'config',
      message: `${first}${others} lies in Git LFS: a pull request that changes the yardstick is judged by main's form of it too, of which git has a pointer alone. Keep it out of LFS (\`evals/** !filter !diff !merge\` at the end of ${ATTRIBUTES}, then: git add --renormalize evals), or have the job fetch main's: git lfs fetch origin HEAD^1`,
    },
  ];
}

interface Rule {
  pattern: string;
  isLfs: boolean;
}

/** The last rule that speaks of a filter holds; those of a deeper folder come after those above it. */
async function isFiltered(
  path: string,
  rules: Map<string, readonly Rule[]>,
  files: RepositoryFiles,
): Promise<boolean> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const known = rules.get(folder) ?? (await readRules(folder, files));
    rules.set(folder, known);
    const last = known.findLast(({ pattern }) => matches(path, folder, pattern));
    if (last) return last.isLfs;
    if (folder === '') return false;
  }
}

async function readRules(folder: string, files: RepositoryFiles): Promise<Rule[]> {
  const path = posix.join(folder, ATTRIBUTES);
  const text = await skipRefused(async () =>
    (await files.exists(path)) ? await files.readText(path) : undefined,
  );
  if (!text?.includes('filter')) return [];
  return text.split('\n').flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/);
    const filter = attributes.findLast((word) => /^[-!]?filter(?:=|$)/.test(word));
    return filter === undefined || pattern.startsWith('#')
      ? []
      : { pattern, isLfs: filter === 'filter=lfs' };
  });
}

/** Without a slash the name alone is meant, wherever it lies. */
function matches(path: string, folder: string, pattern: string): boolean {
  const below = posix.relative(`/${folder}`, `/${path}`);
  const isName = !pattern.replace(/^\//, '').includes('/') && !pattern.startsWith('/');
  return posix.matchesGlob(isName ? posix.basename(path) : below, pattern.replace(/^\//, ''));
}
