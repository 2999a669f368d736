import type { Suite } from '../domain/case.ts';
import type { Pin } from '../domain/pin.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { TreeChanges } from '../domain/tree-changes.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { decidesCode, isAffected, isAlwaysTouched, mayReach } from './affected-paths.ts';
import { collectTargetFiles, listScorerFiles, type TargetFiles } from './collect-target-files.ts';
import { comparePins, describePinMistakes } from './compare-pins.ts';
import { loadCases } from './load-cases.ts';
import { findLock, parseLock } from './lock.ts';
import { readPinnedPath } from './pinned-path.ts';
import { readPins } from './read-pins.ts';

/** What decides a suite's answers and scores, as far as the repository holds it. */
export interface Dependencies {
  /** Files, by their path. */
  paths: ReadonlySet<string>;
  /** Files that a command line or a module may name: here, or only before the change. */
  words: ReadonlySet<string>;
  /** Policy's `run.affected_by`; empty where everything is named by the suite itself. */
  globs: readonly string[];
}

type Reading = { status: 'known'; dependencies: Dependencies } | { status: 'unknown'; why: string };

/** Kinds whose every file the suite names. */
const NAMED_KINDS = ['openai', 'recorded'];
const COMMAND = /^(?:not-)?command$/;

/**
 * What a suite depends on: suite, lock, all that is pinned, and what the target names; where the target or a scorer runs code,
 * what `run.affected_by` says besides. Unknown where nobody says it.
 * @throws UserError where lock or dataset cannot be read
 */
export async function readDependencies(suite: Suite, files: RepositoryFiles): Promise<Reading> {
  const globs = suite.run.affected_by ?? [];
  const why = explainUnknown(suite, globs.length > 0);
  if (why !== undefined) return { status: 'unknown', why };
  const lockFile = await findLock(suite.file, files);
  if (lockFile === undefined) return { status: 'unknown', why: 'it has no touchstone.lock' };
  const { pins } = parseLock(await files.readText(lockFile), lockFile);
  const [mistake] = describePinMistakes(
    comparePins(pins, await readPins(suite, files, lockFile)),
    lockFile,
  );
  // a part of the yardstick that nobody pinned: the run says so
  if (mistake !== undefined) return { status: 'unknown', why: mistake.message };
  const target = await collectTargetFiles(suite, files);
  if (target.refused.length > 0) throw new UserError(target.refused);
  const paths = new Set([
    suite.file,
    lockFile,
    ...listPinned(pins, lockFile),
    ...suite.datasets.map(({ path }) => path),
    ...target.named,
    ...(suite.target.module === undefined ? [] : target.code),
  ]);
  const scorers = pins.filter(({ kind }) => kind === 'scorer');
  const named = await listScorerFiles(suite, listPinned(scorers, lockFile), files);
  const words = new Set([...listMoving(suite, target), ...named]);
  return { status: 'known', dependencies: { paths, words, globs } };
}

/** Files of the pins; `lockFile`: their paths are relative to its folder. */
export function listPinned(pins: readonly Pin[], lockFile: string): string[] {
  return pins.flatMap((pin) => {
    const where = readPinnedPath(pin, folderOf(lockFile));
    return where.status === 'read' && where.file !== undefined ? [where.file] : [];
  });
}

/** Whether a case has a check of its own that runs a program: what that reads, nobody knows. */
export async function runsProgramChecks(suite: Suite, files: RepositoryFiles): Promise<boolean> {
  const { entries, read } = await loadCases(suite, files);
  for (const entry of entries)
    if (entry.checks > 0 && (await read(entry)).checks.some(isProgram)) return true;
  return false;
}

/** The first change that concerns a suite, in words; absent: none does. */
export function explainTouched(
  changes: TreeChanges,
  { paths, words, globs }: Dependencies,
): string | undefined {
  if (changes.status === 'unknown') return changes.why;
  const { changed, entries } = changes;
  const touched = changed.find(
    (path) =>
      paths.has(path) || words.has(path) || isAlwaysTouched(path) || isAffected(path, globs),
  );
  if (touched !== undefined) return `${touched} differs`;
  const absent = [...paths].find((path) => entries.get(path) !== 'file');
  if (absent !== undefined) return `${absent} is not a regular file of the commit`;
  for (const glob of globs) {
    const link = [...entries].find(([path, kind]) => kind !== 'file' && mayReach(glob, path));
    if (link) return `${link[0]}, which \`${glob}\` may mean, is a link or a submodule`;
    if (![...entries.keys()].some((path) => isAffected(path, [glob])))
      return `\`${glob}\` in run.affected_by matches no file`;
  }
  return undefined;
}

/** What decides a suite's answers, and a run's own digests may not tell: of a suite whose policy says what its code depends on. */
export async function readMoving(suite: Suite, files: RepositoryFiles): Promise<Dependencies> {
  const target = await collectTargetFiles(suite, files);
  if (target.refused.length > 0) throw new UserError(target.refused);
  return {
    // what a build leaves behind is no file of the commit
    paths: new Set(),
    words: new Set([...target.named, ...listMoving(suite, target)]),
    globs: suite.run.affected_by ?? [],
  };
}

/**
 * Which change makes answers others, if one does: who signed for them draws nothing again. Only of what differs: a reason that
 * holds of any two commits would have a head drawn again after every push.
 */
export function explainMoved(
  changed: readonly string[],
  { words, globs }: Pick<Dependencies, 'words' | 'globs'>,
): string | undefined {
  const moved = changed.find(
    (path) =>
      decidesCode(path) || (!isAlwaysTouched(path) && (words.has(path) || isAffected(path, globs))),
  );
  return moved === undefined ? undefined : `${moved} differs`;
}

/** Why what it depends on is not known. */
function explainUnknown(
  { target, scorers, run, retrieval_index: index }: Suite,
  isDeclared: boolean,
): string | undefined {
  if (index?.command) return 'only its command knows the retrieval index';
  if (isDeclared) return undefined;
  const cure = 'without `run.affected_by`';
  if (!NAMED_KINDS.includes(target.kind))
    return `what a ${target.kind} target depends on is not known ${cure}`;
  if (run.warmup) return `what the warm-up does is not known ${cure}`;
  return scorers.some(isProgram) ? `what a command scorer reads is not known ${cure}` : undefined;
}

function isProgram({ type }: Pick<CheckSpec, 'type'>): boolean {
  return COMMAND.test(type);
}

/** Code that lies here, or lay here before. */
function listMoving(suite: Suite, found: TargetFiles): string[] {
  const { code, warmup, mentioned, absent } = found;
  return [...listWords(suite), ...code, ...warmup, ...mentioned, ...absent];
}

/** Where the words of target and warm-up may lead: beside the suite file, and from the root. */
function listWords({ target: { command = [] }, run: { warmup = [] }, file }: Suite): string[] {
  return [...command, ...warmup].flatMap((word) =>
    [folderOf(file), ''].flatMap((folder) => {
      const where = resolveRepositoryPath(folder, word);
      return where.status === 'inside' ? where.path : [];
    }),
  );
}
