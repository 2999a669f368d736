import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeError } from '../errors.ts';
import { ENDING_SIGNALS } from '../adapters/ending-signals.ts';
import { EXIT } from './host.ts';

const NEEDED_MAJOR = 24;
/** Set for the Node that was started in place of this one. */
const RESTARTED = 'TOUCHSTONE_RESTARTED';
/** What a program ends with that the system's loader could not load. */
const NOT_LOADED = 127;

/**
 * Older than what the program is built for: starts it again under the Node that an install beside it brought
 * along, and answers with its exit code. Nothing to do: undefined.
 */
export async function restartOnNewerNode(
  entry: string,
  argv: readonly string[],
): Promise<number | undefined> {
  const isRestarted = process.env[RESTARTED] !== undefined;
  // what is started from here may be a program of ours again
  delete process.env[RESTARTED];
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) return undefined;
  const runtime = findRuntime(dirname(entry));
  if (runtime === undefined) return refuse(`this is ${process.version}`);
  if (isRestarted) return refuse(`${runtime} is ${process.version}`);
  const { spawn } = await import('node:child_process');
  const cannotRun = (why: string): number =>
    refuse(`this is ${process.version}, and ${runtime} cannot run here (${why})`);
  try {
    const env = { ...process.env, [RESTARTED]: '1' };
    const code = await forwardSignals(spawn(runtime, [entry, ...argv], { stdio: 'inherit', env }));
    return code === NOT_LOADED ? cannotRun(`exit code ${NOT_LOADED}`) : code;
  } catch (error) {
    return cannotRun(describeError(error));
  }
}

async function forwardSignals(child: ChildProcess): Promise<number> {
  for (const signal of ENDING_SIGNALS) process.on(signal, () => child.kill(signal));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? EXIT.error));
  });
}

function refuse(found: string): number {
  process.stderr.write(
    `touchstone needs Node ${NEEDED_MAJOR} or newer; ${found}: install Node ${NEEDED_MAJOR} and put it into PATH\n`,
  );
  return EXIT.error;
}

/** `node_modules/.bin/node` of the nearest folder upwards that has one. */
function findRuntime(folder: string): string | undefined {
  const runtime = join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(runtime)) return runtime;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRuntime(parent);
}
