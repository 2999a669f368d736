import { isSha, readField, toId } from './payload.ts';

/** What the first line of our comment says: whose it is, and how new. */
export interface CommentMarker {
  /** Names, sorted: one comment per set. */
  suites: readonly string[];
  head: string;
  run: number;
  attempt: number;
}

/** As long as a comment may be, nearly: a repository may have a thousand suites. */
const MARKER = /^<!-- touchstone (\{[^\r\n]{1,65000}\}) -->$/;
const SUITE = /^[a-z0-9-]{1,60}$/;
const KEYS = 'attempt,head,run,suites';

/** The marker line. @throws Error for a name or SHA that could leave the HTML comment: a bug, both are checked long before */
export function formatMarker({ suites, head, run, attempt }: CommentMarker): string {
  if (!suites.every((suite) => SUITE.test(suite)) || !isSha(head))
    throw new Error('a comment marker holds suite names and a commit SHA only');
  const sorted = [...new Set(suites)].sort();
  return `<!-- touchstone ${JSON.stringify({ suites: sorted, head, run, attempt })} -->`;
}

/** Reads the first line of a comment; `undefined` for anything that `formatMarker` would not have written. */
export function parseMarker(body: string): CommentMarker | undefined {
  const [line = ''] = body.split(/\r?\n/, 1);
  const json = MARKER.exec(line)?.[1];
  if (json === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.keys(value).sort().join() !== KEYS) return undefined;
  const suites = readField(value, 'suites');
  const head = readField(value, 'head');
  const run = toId(readField(value, 'run'));
  const attempt = toId(readField(value, 'attempt'));
  if (!isSuiteList(suites) || !isSha(head) || !run || !attempt) return undefined;
  const marker = { suites, head, run, attempt };
  return formatMarker(marker) === line ? marker : undefined;
}

export function isSameSuiteSet(a: CommentMarker, b: CommentMarker): boolean {
  return [...a.suites].sort().join() === [...b.suites].sort().join();
}

/**
 * Whether `theirs` speaks of an earlier push, and of suites of which we have some: a suite came, or went. Of the same head it is
 * another job's.
 */
export function isOfEarlierPush(theirs: CommentMarker, ours: CommentMarker): boolean {
  const isShared = theirs.suites.some((suite) => ours.suites.includes(suite));
  return isShared && theirs.head !== ours.head && isAtLeastAsNew(ours, theirs);
}

/**
 * Whether `ours` may overwrite `theirs`. Run ids grow with time, so a later run knows the newer head. For one head
 * a later attempt of an earlier run may too: somebody has just started it.
 */
export function isAtLeastAsNew(ours: CommentMarker, theirs: CommentMarker): boolean {
  if (ours.run === theirs.run) return ours.attempt >= theirs.attempt;
  return ours.run > theirs.run || (ours.head === theirs.head && ours.attempt > theirs.attempt);
}

function isSuiteList(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === 'string' && SUITE.test(name))
  );
}
