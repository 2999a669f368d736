import * as posix from 'node:path/posix';
import type { Pin } from '../domain/pin.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { readPinnedPath } from './pinned-path.ts';

const ATTRIBUTES = '.gitattributes';
const MACRO = '[attr]';
/** Macros that stand in each other. */
const MOST_MACROS = 5;
/** A pattern with white space stands in quotes. */
const LINE = /^(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>\S+))\s*(?<rest>.*)$/;

/** A warning of pinned files that git has only as pointers: main's form of them may not be there to judge a pull request by. */
export async function findLfsFiles(
  pins: readonly Pin[],
  lockFile: string,
  files: RepositoryFiles,
): Promise<Problem[]> {
  const attributes = new Attributes(files);
  const found = new Set<string>();
  for (const pin of pins) {
    const where = readPinnedPath(pin, folderOf(lockFile));
    if (where.status !== 'read' || where.file === undefined) continue;
    if (await attributes.isInLfs(where.file)) found.add(where.file);
  }
  const [first] = found;
  if (first === undefined) return [];
  const others = found.size > 1 ? ` and ${found.size - 1} more` : '';
  return [
    {
      code: 'config',
      message: `${first}${others} lies in Git LFS: a pull request that changes the yardstick is judged by main's form of it too, of which git has a pointer alone. Keep it out of LFS (\`evals/** !filter !diff !merge\` at the end of ${ATTRIBUTES}, then: git add --renormalize evals), or have the job fetch main's: git lfs fetch origin HEAD^1, in a step that has the job's token (on _Run workflow_ of a branch it is another commit: docs/datasets.md#in-git-lfs)`,
    },
  ];
}

interface Rule {
  pattern: string;
  /** Names, and what is said of them: `filter=lfs`, `-text`. */
  words: readonly string[];
}

/** What the files `.gitattributes` say, as they stand. */
class Attributes {
  readonly #files: RepositoryFiles;
  readonly #rules = new Map<string, Promise<readonly Rule[]>>();

  constructor(files: RepositoryFiles) {
    this.#files = files;
  }

  /** The last rule that speaks of a filter holds; those of a deeper folder come after those above it. */
  async isInLfs(path: string): Promise<boolean> {
    const macros = await this.#rulesOf('');
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      for (const { pattern, words } of (await this.#rulesOf(folder)).toReversed()) {
        if (pattern.startsWith(MACRO) || !matches(path, folder, pattern)) continue;
        const filter = findFilter(words, macros);
        if (filter !== undefined) return filter === 'filter=lfs';
      }
      if (folder === '') return false;
    }
  }

  #rulesOf(folder: string): Promise<readonly Rule[]> {
    const known = this.#rules.get(folder) ?? this.#read(folder);
    this.#rules.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<Rule[]> {
    const path = posix.join(folder, ATTRIBUTES);
    const text = await skipRefused(async () =>
      (await this.#files.exists(path)) ? await this.#files.readText(path) : undefined,
    );
    return (text ?? '').split('\n').flatMap((line) => {
      const { quoted, plain = '', rest = '' } = LINE.exec(line.trim())?.groups ?? {};
      const pattern = quoted?.replace(/\\(.)/g, '$1') ?? plain;
      return pattern === '' || plain.startsWith('#') ? [] : { pattern, words: rest.split(/\s+/) };
    });
  }
}

/** What is said last of a filter, by itself or by a macro, which only the files of the root can define. */
function findFilter(
  words: readonly string[],
  macros: readonly Rule[],
  depth = 0,
): string | undefined {
  for (const word of words.toReversed()) {
    if (/^[-!]?filter(?:=|$)/.test(word)) return word;
    const macro = macros.findLast(({ pattern }) => pattern === `${MACRO}${word}`);
    const filter =
      macro && depth < MOST_MACROS ? findFilter(macro.words, macros, depth + 1) : undefined;
    if (filter !== undefined) return filter;
  }
  return undefined;
}

/** Without a slash the name alone is meant, wherever it lies. */
function matches(path: string, folder: string, pattern: string): boolean {
  const below = posix.relative(`/${folder}`, `/${path}`);
  const isName = !pattern.replace(/^\//, '').includes('/') && !pattern.startsWith('/');
  return posix.matchesGlob(isName ? posix.basename(path) : below, pattern.replace(/^\//, ''));
}
