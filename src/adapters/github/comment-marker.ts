import { sha256 } from '../../values/canonical-json.ts';
import { isSha, readField, readText, toId } from './payload.ts';

/** What the first line of our comment says: whose it is, and how new. */
export interface CommentMarker {
  /** Names, sorted: one comment per set. Of very many in one that was read: those that it names. */
  suites: readonly string[];
  /** Of one that was read and does not name them all. */
  all?: string;
  head: string;
  run: number;
  attempt: number;
}

/** As long as a comment may be, nearly: a repository may have a thousand suites. */
const MARKER = /^<!-- touchstone (\{[^\r\n]{1,65000}\}) -->$/;
const SUITE = /^[a-z0-9-]{1,60}$/;
const KEYS = 'attempt,head,run,suites';
const KEYS_OF_MANY = `all,${KEYS}`;
const DIGEST = /^[0-9a-f]{64}$/;
/** Names take no more of a comment: of the whole set a digest stands for it. */
const MOST_NAMES_CHARS = 6_000;

/** The marker line. @throws Error for a name or SHA that could leave the HTML comment: a bug, both are checked long before */
export function formatMarker(marker: CommentMarker): string {
  const sorted = sortNames(marker.suites);
  let chars = 0;
  const named = sorted.filter((name) => (chars += name.length + 3) <= MOST_NAMES_CHARS);
  const all = marker.all ?? (named.length < sorted.length ? digestNames(sorted) : undefined);
  return writeMarker({ ...marker, suites: named, ...(all !== undefined && { all }) });
}

function writeMarker({ suites, all, head, run, attempt }: CommentMarker): string {
  if (!suites.every((suite) => SUITE.test(suite)) || !isSha(head))
    throw new Error('a comment marker holds suite names and a commit SHA only');
  return `<!-- touchstone ${JSON.stringify({ suites: sortNames(suites), all, head, run, attempt })} -->`;
}

function sortNames(suites: readonly string[]): string[] {
  return [...new Set(suites)].sort();
}

function digestNames(sorted: readonly string[]): string {
  return sha256(sorted.join());
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
  const keys = Object.keys(value).sort().join();
  if (keys !== KEYS && keys !== KEYS_OF_MANY) return undefined;
  const suites = readField(value, 'suites');
  const head = readField(value, 'head');
  const run = toId(readField(value, 'run'));
  const attempt = toId(readField(value, 'attempt'));
  const all = keys === KEYS ? undefined : readText(value, 'all');
  if (keys === KEYS_OF_MANY && !DIGEST.test(all ?? '')) return undefined;
  if (!isSuiteList(suites) || !isSha(head) || !run || !attempt) return undefined;
  const marker = { suites, ...(all !== undefined && { all }), head, run, attempt };
  // as it was written once, however many names there are
  return writeMarker(marker) === line ? marker : undefined;
}

export function isSameSuiteSet(a: CommentMarker, b: CommentMarker): boolean {
  return digestOf(a) === digestOf(b);
}

function digestOf({ suites, all }: CommentMarker): string {
  return all ?? digestNames(sortNames(suites));
}

/** Whether all that `theirs` is about is ours, too; not known of very many that are not all named. */
export function hasAllSuites(ours: CommentMarker, theirs: CommentMarker): boolean {
  return theirs.all === undefined && theirs.suites.every((suite) => ours.suites.includes(suite));
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

/** Whether a comment tells that something blocks. */
const RED_VERDICT = /^<!-- [^\r\n]* -->\r?\n### (?:🔴|❌)/u;

/**
 * Whether `theirs` must stay: a red verdict of this very attempt, which only another job can have written, beside a text that is none.
 * A job writes its own verdict once, and last.
 */
export function isRedOfOtherJob(
  theirs: { marker: CommentMarker; body: string },
  ours: { marker: CommentMarker; body: string },
): boolean {
  const { marker } = theirs;
  const isSameAttempt = marker.run === ours.marker.run && marker.attempt === ours.marker.attempt;
  return isSameAttempt && RED_VERDICT.test(theirs.body) && !RED_VERDICT.test(ours.body);
}

function isSuiteList(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === 'string' && SUITE.test(name))
  );
}
