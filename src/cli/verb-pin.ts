import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectPins } from '../config/collect-pins.ts';
import { comparePins, describePinMistakes } from '../config/compare-pins.ts';
import { loadCases } from '../config/load-cases.ts';
import { loadSuite } from '../config/load-suite.ts';
import { chooseLockFile, findLock, formatLock, mergeLock, parseLock } from '../config/lock.ts';
import type { Pin } from '../domain/run.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** A lock, and what the suites below it are measured with right now. */
interface LockState {
  file: string;
  locked: Pin[];
  actual: Pin[];
}

/** `touchstone pin`: writes the locks of the suites named (default: all in evals/configs/), or checks them. */
export async function pinSuites(args: ParsedArguments, host: CliHost): Promise<number> {
  const place = openWorkplace(host.cwd);
  const configs = await listConfigs(args.positionals, place);
  const locks = await readLocks(configs, place.files);
  if (args.options['check'] === true) {
    const mistakes = locks.flatMap(({ file, locked, actual }) =>
      describePinMistakes(comparePins(locked, actual), file),
    );
    if (mistakes.length > 0) throw new UserError(mistakes);
    for (const { file, actual } of locks)
      host.stdout.write(`${file} matches: ${actual.length} files\n`);
    return EXIT.pass;
  }
  for (const { file, locked, actual } of locks) {
    const pins = await mergeLock(locked, actual, { lockFile: file, files: place.files });
    await writeFile(join(place.root, file), formatLock(pins));
    host.stdout.write(
      `${file} written: ${pins.length} files pinned${describeChange(locked, actual)}\n`,
    );
  }
  return EXIT.pass;
}

async function listConfigs(
  typed: readonly string[],
  { root, toRepositoryPath }: Workplace,
): Promise<string[]> {
  if (typed.length > 0) return typed.map(toRepositoryPath);
  const folder = dirname(DEFAULT_CONFIG);
  const names = await readdir(join(root, folder)).catch(() => []);
  const found = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  // without the folder, the default names what is missing
  if (found.length === 0) return [DEFAULT_CONFIG];
  return found.map((name) => `${folder}/${name}`);
}

async function readLocks(configs: readonly string[], files: RepositoryFiles): Promise<LockState[]> {
  const locks = new Map<string, LockState>();
  for (const config of configs) {
    const suite = await loadSuite(config, files);
    const known = await findLock(suite.file, files);
    const file = known ?? chooseLockFile(suite.file);
    const state = locks.get(file) ?? {
      file,
      locked: known === undefined ? [] : parseLock(await files.readText(known), known),
      actual: [],
    };
    const cases = await loadCases(suite, files);
    state.actual.push(...(await collectPins(suite, cases, files, file)));
    locks.set(file, state);
  }
  return [...locks.values()];
}

function describeChange(locked: readonly Pin[], actual: readonly Pin[]): string {
  const { missing, changed } = comparePins(locked, actual);
  const parts = [
    ...(missing.length > 0 ? [`${missing.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
