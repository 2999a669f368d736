import { existsSync, readlinkSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decidesCode, isAffected, mayReach } from '../../config/affected-paths.ts';
import type { TargetFiles } from '../../config/collect-target-files.ts';
import type { Suite } from '../../domain/case.ts';
import type { Json, TargetFacts } from '../../domain/run.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { digestJson, shortDigest } from '../../values/canonical-json.ts';
import { listTracked, type Tracked } from '../git/list-tracked.ts';
import { isPlain, isSecret } from '../secrets.ts';
import { keepReadable } from './digest-code.ts';

/** What `git` does not hold, or what packages hold: told by their locks. */
const LEFT_OUT = new Set(['node_modules', '.git', '.venv', '__pycache__']);
const MOST_FILES = 20_000;
const MOST_UNTRACKED = 1_000;
/** As git writes what stands at a path. */
const FILE = /^100/;
const LINK = '120000';
const MAY_EXECUTE = 0o100;

interface Repository {
  root: string;
  files: RepositoryFiles;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Everything beside the question that decides what code answers:
 * - the files that `run.affected_by` names, and those that target and warm-up name;
 * - workflows, manifests and lock files of packages;
 * - of all these files whether they may be executed;
 * - where the repository's links lead, and at which commits its submodules stand;
 * - the variables that the target is given, but for those whose names say that they are secrets.
 *
 * `facts` are for run.json and tell whether a run may be gone on with: only what is committed counts, since a run may write the rest.
 * `was`: those of the run that is gone on with; what was not committed then is left out again. `key` is for the response cache and
 * counts all of it; absent where nothing is kept.
 *
 * Both are absent where nobody can know: without `affected_by`; where one of its globs matches no file, or may reach through a link to
 * a folder; where a file cannot be read, or there are too many; where code names what is none of the repository's. So whatever of this
 * has a suite run that would be untouched (find-untouched.ts) gives another `key`, or none.
 */
async function describeSources(
  { target, run, prices }: Suite,
  { root, files, env }: Repository,
  { code, warmup, mentioned, refused }: TargetFiles,
  was?: TargetFacts['sources'],
): Promise<Described> {
  const { affected_by: globs } = run;
  if (!globs || refused.length > 0) return {};
  const tracked = leaveOut(await listTracked(root), was?.untracked);
  const listed = await listPaths(globs, root, tracked);
  if (!listed) return {};
  // what code writes beside itself is among what it mentions, and is not committed
  const kept = mentioned.filter((path) => !tracked || tracked.has(path));
  const named = await keepReadable([...code, ...warmup, ...kept], files);
  const paths = [...new Set([...listed.paths, ...named])].sort();
  if (paths.length > MOST_FILES) return {};
  const digests = await digestPaths(paths, root, files);
  if (!digests) return {};
  const elsewhere = digestJson(listElsewhere(listed.links, tracked, root));
  const told = (target.env ?? []).filter((name) => !isSecret(name, env[name]));
  const values = told.map((name): [string, string | null] => [name, env[name] ?? null]);
  // a run may write what is not committed, and is gone on with
  const committed = Object.entries(digests).filter(([path]) => !tracked || tracked.has(path));
  const untracked = [...new Set([...paths, ...mentioned, ...listed.links])]
    .filter((path) => tracked && !tracked.has(path))
    .slice(0, MOST_UNTRACKED)
    .map(shortDigest);
  return {
    facts: {
      files: digestJson([Object.fromEntries(committed), elsewhere]),
      variables: digestJson(Object.fromEntries(values.map(blur))),
      ...(untracked.length > 0 && { untracked }),
    },
    ...(run.cache !== 'off' && {
      key: {
        config: digestJson(target),
        files: digestJson(digests),
        elsewhere,
        variables: digestJson(Object.fromEntries(values)),
        timeout_s: run.timeout_s,
        // an answer is kept with what it cost
        prices: digestJson(prices),
      },
    }),
  };
}

/** For what is published. One byte tells most changes of a value, and too little of one that somebody may guess. */
function blur([name, value]: [string, string | null]): [string, string | null] {
  return [name, value === null || isPlain(name, value) ? value : shortDigest(value).slice(0, 2)];
}

/** What is known of what answers come from. */
interface Described {
  key?: Json;
  facts?: NonNullable<TargetFacts['sources']>;
}

/** The same for a target: of its facts, and of what is asked once it has answered. */
export interface Sources {
  key?: Json;
  facts: Pick<TargetFacts, 'sources'>;
  /** Of files; `was`: as a run has them that is gone on with, absent: as they were when the target was opened. */
  isSame: (was?: TargetFacts['sources']) => Promise<boolean>;
}

export async function openSources(
  suite: Suite,
  repository: Repository,
  found: TargetFiles,
): Promise<Sources> {
  const { key, facts } = await describeSources(suite, repository, found);
  return {
    ...(key !== undefined && { key }),
    facts: facts ? { sources: facts } : {},
    isSame: async (was = facts) =>
      (await describeSources(suite, repository, found, was)).facts?.files === was?.files,
  };
}

/** What was not committed then does not count as changed by having been committed since. */
function leaveOut(
  tracked: ReadonlyMap<string, Tracked> | undefined,
  untracked: readonly string[] = [],
): ReadonlyMap<string, Tracked> | undefined {
  if (!tracked || untracked.length === 0) return tracked;
  const left = new Set(untracked);
  return new Map([...tracked].filter(([path]) => !left.has(shortDigest(path))));
}

/** Globs of `run.affected_by` that match no file: with one of them nobody knows what decides an answer. */
export async function findIdleGlobs(
  { run, file }: Suite,
  { root }: Pick<Repository, 'root'>,
): Promise<Problem[]> {
  const unmet = new Set(run.affected_by);
  if (unmet.size === 0) return [];
  for await (const { path, isFile } of walk(root))
    for (const glob of unmet)
      if (isFile ? isAffected(path, [glob]) : mayReach(glob, path)) unmet.delete(glob);
  return [...unmet].map((glob) => ({
    code: 'config',
    message: `run.affected_by: \`${glob}\` matches no file; until it does, no answer of this target is kept for the next run, and no change leaves the suite untouched`,
    place: { file },
  }));
}

interface Listed {
  paths: readonly string[];
  /** Symbolic links. */
  links: readonly string[];
}

/** The same files that leave a suite untouched while they are the same; undefined where it is not known which they are. */
async function listPaths(
  globs: readonly string[],
  root: string,
  tracked: ReadonlyMap<string, Tracked> | undefined,
): Promise<Listed | undefined> {
  // what is installed is told by its lock, and what is committed is not
  const paths = [...(tracked ?? [])].flatMap(([path, { mode }]) =>
    FILE.test(mode) &&
    path.split('/').some((name) => LEFT_OUT.has(name)) &&
    (decidesCode(path) || isAffected(path, globs)) &&
    existsSync(join(root, path))
      ? path
      : [],
  );
  const links: string[] = [];
  const unmet = new Set(globs);
  for await (const { path, isFile, isLink } of walk(root)) {
    if (isLink) links.push(path);
    const near = globs.filter((glob) => mayReach(glob, path));
    if (!isFile) {
      if (near.length > 0) return undefined;
      continue;
    }
    const meant = near.filter((glob) => isAffected(path, [glob]));
    for (const glob of meant) unmet.delete(glob);
    if (meant.length > 0 || decidesCode(path)) paths.push(path);
  }
  return unmet.size > 0 ? undefined : { paths, links };
}

/** Content, and whether it may be executed; undefined where one of them cannot be read. */
async function digestPaths(
  paths: readonly string[],
  root: string,
  files: RepositoryFiles,
): Promise<{ [path: string]: string } | undefined> {
  const digests: { [path: string]: string } = {};
  try {
    for (const path of paths) {
      const mode = statSync(join(root, path), { throwIfNoEntry: false })?.mode ?? 0;
      digests[path] = `${await files.digest(path)}${(mode & MAY_EXECUTE) === 0 ? '' : ' x'}`;
    }
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
  return digests;
}

/** What leads elsewhere, and where: of those that are tracked, where git says which that are. */
function listElsewhere(
  links: readonly string[],
  tracked: ReadonlyMap<string, Tracked> | undefined,
  root: string,
): Json {
  const known = tracked
    ? [...tracked].filter(([, { mode }]) => !FILE.test(mode))
    : links.map((path): [string, Tracked] => [path, { mode: LINK, object: '' }]);
  return Object.fromEntries(
    known.map(([path, { mode, object }]) => [
      path,
      mode === LINK ? readLink(join(root, path)) : object,
    ]),
  );
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

interface Walked {
  path: string;
  isFile: boolean;
  isLink: boolean;
}

/** Every file of the repository, and what is no file: links to folders, folders that may not be read, sockets. */
async function* walk(root: string, folder = ''): AsyncGenerator<Walked> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => undefined);
  if (!entries) yield { path: folder, isFile: false, isLink: false };
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(root, path);
    else {
      const isFile = entry.isFile() || (await leadsToFile(join(root, path)));
      yield { path, isFile, isLink: entry.isSymbolicLink() };
    }
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
