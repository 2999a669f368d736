import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeOwnFile } from '../adapters/storage/write-own-file.ts';
import {
  comparePins,
  describePinMistakes,
  findUnversionedRubrics,
} from '../config/compare-pins.ts';
import { findReformatted } from '../config/find-reformatted.ts';
import { findUnheldFiles } from '../config/find-unheld-files.ts';
import { loadSuite } from '../config/load-suite.ts';
import { formatLock, mergeLock, openLock, pinKey, type Lock } from '../config/lock.ts';
import { readPins } from '../config/read-pins.ts';
import { UnpinnedCommands } from '../config/unpinned-commands.ts';
import type { Pin } from '../domain/pin.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import { countOf } from '../values/format-number.ts';
import { escapeLog } from '../report/escape-log.ts';
import { describeWarning } from '../tell-oddities.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

const PINNED_SO =
  'where git writes it otherwise, the lock that is written now does not fit: write `* text=auto eol=lf` into .gitattributes, check the file out anew, and pin then';
const ONE_ALONE = 'the suites beside it can be pinned by name: touchstone pin CONFIG...';

/** A lock, and what the suites below it are measured with right now. */
interface LockState {
  file: string;
  locked: Lock;
  actual: Pin[];
  /** Suite files and their datasets. */
  covered: string[];
  unpinned: UnpinnedCommands;
}

/** `touchstone pin`: writes the locks of the suites named (default: all in evals/configs/), or checks them. */
export async function pinSuites(args: ParsedArguments, host: CliHost): Promise<number> {
  const place = openWorkplace(host.cwd);
  const configs = await listConfigs(args.positionals, place);
  const locks = await readLocks(configs, place.files).catch((error: unknown) => {
    throw args.positionals.length === 0 && configs.length > 1 ? sayOneAlone(error) : error;
  });
  for (const problem of await findOddities(locks, place.files))
    host.stderr.write(`warning: ${escapeLog(describeWarning(problem))}\n`);
  if (args.options['check'] === true) {
    const mistakes = await findMistakes(locks, place.files);
    if (mistakes.length > 0) throw new UserError(mistakes);
    for (const { file, actual } of locks)
      host.stdout.write(`${escapeLog(file)} matches: ${countPins(actual)}\n`);
    return EXIT.pass;
  }
  const unversioned = await Promise.all(
    locks.map((state) => findUnversioned(state, place.files, host)),
  );
  if (unversioned.flat().length > 0) throw new UserError(unversioned.flat());
  for (const { file, locked, actual, covered } of locks) {
    const fresh = { pins: actual, calibrations: [] };
    const merging = { lockFile: file, files: place.files, covered };
    const lock = await mergeLock(locked, fresh, merging);
    await writeOwnFile(place.root, file, formatLock(lock));
    host.stdout.write(
      `${escapeLog(file)} written: ${countPins(lock.pins)} pinned${describeChange(locked.pins, actual)}\n`,
    );
  }
  return EXIT.pass;
}

/** A file that only has other line ends is no other version: it is pinned as it is here, with a warning. */
async function findUnversioned(
  { file, locked, actual }: LockState,
  files: RepositoryFiles,
  { stderr }: CliHost,
): Promise<Problem[]> {
  const compared = comparePins(locked.pins, actual);
  const reformatted = await findReformatted(compared, files, file);
  const changed = compared.changed.filter((change) => reformatted.has(pinKey(change.actual)));
  for (const { message } of describePinMistakes({ missing: [], changed }, file, reformatted))
    stderr.write(`warning: ${escapeLog(`${message}; ${PINNED_SO}`)}\n`);
  return findUnversionedRubrics(locked.pins, actual, file, reformatted);
}

async function listConfigs(
  typed: readonly string[],
  { root, toRepositoryPath }: Workplace,
): Promise<string[]> {
  if (typed.length > 0) return typed.map(toRepositoryPath);
  const folder = toRepositoryPath(dirname(DEFAULT_CONFIG));
  const names = await readdir(join(root, folder)).catch(() => []);
  const found = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  // without the folder, the default names what is missing
  if (found.length === 0) return [DEFAULT_CONFIG];
  return found.map((name) => `${folder}/${name}`);
}

/** One suite that is broken need not keep the others from being pinned. */
function sayOneAlone(error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const last = error.problems.length - 1;
  return new UserError(
    error.problems.map(({ hint, ...problem }, index) => {
      const hints = [hint, ...(index === last ? [ONE_ALONE] : [])].filter(Boolean).join('; ');
      return { ...problem, ...(hints !== '' && { hint: hints }) };
    }),
  );
}

async function readLocks(configs: readonly string[], files: RepositoryFiles): Promise<LockState[]> {
  const locks = new Map<string, LockState>();
  for (const config of configs) {
    const suite = await loadSuite(config, files);
    const { file, locked } = await openLock(suite.file, files);
    const state: LockState = locks.get(file) ?? {
      file,
      locked,
      actual: [],
      covered: [],
      unpinned: new UnpinnedCommands(),
    };
    const pins = await readPins(suite, files, file, state.unpinned);
    state.actual = dropTwins([...state.actual, ...pins]);
    state.covered.push(suite.file, ...suite.datasets.map(({ path }) => path));
    locks.set(file, state);
  }
  return [...locks.values()];
}

/** What is pinned, or is not, and keeps nobody from measuring. */
async function findOddities(
  locks: readonly LockState[],
  files: RepositoryFiles,
): Promise<Problem[]> {
  const odd: Problem[] = [];
  for (const { file, actual, unpinned } of locks)
    odd.push(...unpinned.list(), ...(await findUnheldFiles(actual, file, files)));
  return odd;
}

async function findMistakes(
  locks: readonly LockState[],
  files: RepositoryFiles,
): Promise<Problem[]> {
  const mistakes: Problem[] = [];
  for (const { file, locked, actual } of locks) {
    const compared = comparePins(locked.pins, actual);
    const reformatted = await findReformatted(compared, files, file);
    mistakes.push(...describePinMistakes(compared, file, reformatted));
  }
  return mistakes;
}

/** What several suites measure with is one pin. */
function dropTwins(pins: readonly Pin[]): Pin[] {
  return [...new Map(pins.map((pin) => [canonicalJson(pin), pin])).values()];
}

/** `4 files`, `4 files, 1 judge`: what is pinned without being a file is counted apart. */
function countPins(pins: readonly Pin[]): string {
  const count = (kind: Pin['kind']): number => pins.filter((pin) => pin.kind === kind).length;
  const judges = count('judge');
  const models = count('model');
  return [
    countOf(pins.length - judges - models, 'file'),
    ...(judges > 0 ? [countOf(judges, 'judge')] : []),
    ...(models > 0 ? [countOf(models, 'model')] : []),
  ].join(', ');
}

function describeChange(locked: readonly Pin[], actual: readonly Pin[]): string {
  const { missing, changed } = comparePins(locked, actual);
  const parts = [
    ...(missing.length > 0 ? [`${missing.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
