import * as posix from 'node:path/posix';
import type { Pin } from '../domain/run.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { capProblems } from './cap-problems.ts';
import { joinWords } from './describe-value.ts';

export const LOCK_NAME = 'touchstone.lock';
const HEADER = '# What this folder measures with. Written by `touchstone pin`; review its changes.';
const KINDS: readonly Pin['kind'][] = ['database', 'dataset', 'schema', 'scorer'];
const LAYOUT = 'a line is: kind path version-or-dash sha256:digest';
const CURE = 'run: touchstone pin';

/** Path of the nearest lock, upwards from a suite file; undefined where there is none. */
export async function findLock(
  suiteFile: string,
  files: RepositoryFiles,
): Promise<string | undefined> {
  for (let folder = folderOf(suiteFile); ; folder = folderOf(folder)) {
    const path = posix.join(folder, LOCK_NAME);
    if (await files.exists(path)) return path;
    if (folder === '') return undefined;
  }
}

/** Where a suite's first lock is written: beside the folder of configs, else beside the suite. */
export function chooseLockFile(suiteFile: string): string {
  const folder = folderOf(suiteFile);
  return posix.join(posix.basename(folder) === 'configs' ? folderOf(folder) : folder, LOCK_NAME);
}

/** The text of a lock: the same for the same pins, whatever their order. */
export function formatLock(pins: readonly Pin[]): string {
  const lines = pins.map(({ kind, path, version, sha256 }) =>
    [
      kind,
      encodeWord(path),
      version === undefined ? '-' : encodeVersion(version),
      `sha256:${sha256}`,
    ].join(' '),
  );
  return [HEADER, ...[...new Set(lines)].sort(), ''].join('\n');
}

/** The pins of a lock's text. Throws a UserError with every line that cannot be read. */
export function parseLock(text: string, file: string): Pin[] {
  const pins: Pin[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const lines = text.split(/\r?\n/);
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
  if (conflict >= 0)
    throw new UserError({
      code: 'lock',
      message: 'a merge conflict is left in the lock',
      place: { file, line: conflict + 1, column: 1 },
      hint: `delete the conflict's lines, then ${CURE}`,
    });
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    if (written.trim() === '' || written.startsWith('#')) continue;
    const refuse = (message: string, hint: string): void =>
      void problems.push({ code: 'lock', message, place: { file, line, column: 1 }, hint });
    const parsed = parseLine(written, file);
    if (typeof parsed === 'string') {
      refuse(parsed, `${LAYOUT}; ${CURE}`);
      continue;
    }
    const key = pinKey(parsed);
    const first = seen.get(key);
    if (first !== undefined)
      refuse(`${parsed.kind} ${parsed.path} is pinned twice: line ${first} has it too`, CURE);
    seen.set(key, line);
    pins.push(parsed);
  }
  if (problems.length > 0) throw new UserError(capProblems(problems));
  return pins;
}

/** One file is pinned once for each thing that it is. */
export function pinKey({ kind, path }: Pick<Pin, 'kind' | 'path'>): string {
  return `${kind} ${path}`;
}

/** The lock after pinning a suite: what it uses now, and what the lock had besides whose files still stand. */
export async function mergeLock(
  existing: readonly Pin[],
  fresh: readonly Pin[],
  { lockFile, files }: { lockFile: string; files: RepositoryFiles },
): Promise<Pin[]> {
  const merged = new Map(fresh.map((pin) => [pinKey(pin), pin]));
  for (const pin of existing) {
    if (merged.has(pinKey(pin))) continue;
    const where = resolveRepositoryPath(folderOf(lockFile), pin.path);
    if (where.status === 'inside' && (await files.exists(where.path))) merged.set(pinKey(pin), pin);
  }
  return [...merged.values()];
}

function parseLine(text: string, file: string): Pin | string {
  const words = text.split(' ');
  const [kind = '', path = '', version = '', digest = ''] = words;
  if (words.length !== 4 || words.includes('')) return 'this line has not four words';
  const known = KINDS.find((name) => name === kind);
  if (known === undefined) return `"${kind}" is no kind of pin: it is ${joinWords(KINDS, 'or')}`;
  const plainPath = decodeWord(path);
  if (plainPath === undefined) return `"${path}" is not a path as pin writes it`;
  const where = resolveRepositoryPath(folderOf(file), plainPath);
  if (where.status === 'refused') return where.why;
  const plainVersion = version === '-' ? '' : decodeWord(version);
  if (plainVersion === undefined) return `"${version}" is not a version as pin writes it`;
  if (!/^sha256:[0-9a-f]{64}$/.test(digest))
    return `"${digest}" is not a digest: sha256: and 64 hexadecimal digits`;
  return {
    kind: known,
    path: plainPath,
    ...(version === '-' ? {} : { version: plainVersion }),
    sha256: digest.slice('sha256:'.length),
  };
}

/** White space, control characters and % as %XX, so that a line has four words. */
function encodeWord(word: string): string {
  return word.replace(/[%\s\p{C}]/gu, (character) =>
    [...Buffer.from(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

function encodeVersion(version: string): string {
  return version === '-' ? '%2D' : encodeWord(version);
}

function decodeWord(word: string): string | undefined {
  try {
    return decodeURIComponent(word);
  } catch {
    return undefined;
  }
}
