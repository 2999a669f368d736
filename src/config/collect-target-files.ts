import type { Suite } from '../domain/case.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { isRecord } from '../values/json-guards.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { findLanguage, followModule, type FollowedModule } from './collect-module-files.ts';
import { findCommandFiles } from './find-command-files.ts';
import { rememberFolders } from './remember-folders.ts';

/** What the answers of a target come from, as far as suite and code name it. */
export interface TargetFiles {
  /** Prompt, recorded outputs, retrieval index. */
  named: readonly string[];
  /** What it runs, and what this imports. */
  code: readonly string[];
  /** The same of the warm-up. */
  warmup: readonly string[];
  /** What only stands in a text of theirs, and may as well be written as read. */
  mentioned: readonly string[];
  /** Where a file was looked for and there is none: one that comes to lie there, or lay there before, is another target. */
  absent: readonly string[];
  /** Imports of files that are not there. */
  lost: FollowedModule['lost'];
  /** Why it is not known what else its code is made of. */
  refused: readonly Problem[];
}

/**
 * The files of a target. The one walk that both follow who ask whether anything has changed: that of untouched suites, and the
 * key of kept answers.
 */
export async function collectTargetFiles(
  { target, run, retrieval_index: index, file }: Suite,
  files: RepositoryFiles,
): Promise<TargetFiles> {
  const { openai, recorded, module, command } = target;
  const named: string[] = [];
  const prompt = openai?.prompt;
  if (isRecord(prompt) && typeof prompt['path'] === 'string') named.push(prompt['path']);
  if (recorded !== undefined) named.push(recorded);
  if (index?.path !== undefined) named.push(index.path);
  const walk = new Walk(file, files);
  const code = new Set<string>();
  if (module !== undefined) await walk.follow(module, code);
  await walk.followCommand(command ?? [], code);
  const { lost } = walk;
  const warmup = new Set<string>();
  await walk.followCommand(run.warmup ?? [], warmup);
  const { absent, refused } = walk;
  const mentioned = [...walk.mentioned].filter((path) => !code.has(path) && !warmup.has(path));
  return {
    named,
    code: [...code],
    warmup: [...warmup],
    mentioned,
    absent: [...absent],
    lost: [...lost],
    refused,
  };
}

/** Files that code of scorers names, there or not: one may be new. `pinned`: those that the lock has of them. */
export async function listScorerFiles(
  { scorers, file }: Suite,
  pinned: readonly string[],
  files: RepositoryFiles,
): Promise<ReadonlySet<string>> {
  const walk = new Walk(file, files);
  const seen = new Set<string>();
  for (const { command } of scorers) await walk.followCommand(command ?? [], seen);
  for (const path of pinned)
    if (!seen.has(path)) await walk.follow(path, seen, { isCommand: true });
  return new Set([...seen, ...walk.mentioned, ...walk.absent]);
}

class Walk {
  readonly mentioned = new Set<string>();
  readonly absent = new Set<string>();
  readonly refused: Problem[] = [];
  lost: FollowedModule['lost'] = [];
  readonly #suiteFile: string;
  readonly #files: RepositoryFiles;

  constructor(suiteFile: string, written: RepositoryFiles) {
    const files = rememberFolders(written);
    this.#suiteFile = suiteFile;
    this.#files = {
      ...files,
      exists: async (path) => {
        const isThere = await files.exists(path);
        if (!isThere) this.absent.add(path);
        return isThere;
      },
    };
  }

  async follow(
    entry: string,
    into: Set<string>,
    options: Parameters<typeof followModule>[2] = {},
  ): Promise<void> {
    const followed = await followModule(entry, this.#files, options);
    const mentioned = new Set(followed.mentioned);
    for (const path of followed.paths) {
      // a link leads elsewhere, and there is what changes
      const real = (await skipRefused(() => this.#files.locate(path))) ?? path;
      const isMentioned = mentioned.has(path) || (path === entry && this.mentioned.has(path));
      for (const one of [path, real]) (isMentioned ? this.mentioned : into).add(one);
    }
    for (const path of followed.absent) this.absent.add(path);
    this.lost = [...this.lost, ...followed.lost];
    this.refused.push(...followed.refused);
  }

  async followCommand(words: readonly string[], into: Set<string>): Promise<void> {
    if (words.length === 0) return;
    const folder = folderOf(this.#suiteFile);
    const whole = new Set(
      words.flatMap((word) => ['', folder].flatMap((from) => pathsInside(from, word))),
    );
    for (const [path, language] of await findCommandFiles(words, this.#files, folder)) {
      const isCode = (await findLanguage(path, this.#files)) !== undefined;
      if (!whole.has(path) && !isCode) this.mentioned.add(path);
      if (whole.has(path) || isCode || language !== undefined)
        await this.follow(path, into, { isCommand: true, language });
    }
  }
}
