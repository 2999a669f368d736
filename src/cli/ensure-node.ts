import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NEEDED_MAJOR = 24;

/**
 * Older than what the program is built for: starts it again under the Node that an install beside it brought
 * along, and answers with its exit code. Nothing to do: undefined.
 */
export async function restartOnNewerNode(
  entry: string,
  argv: readonly string[],
): Promise<number | undefined> {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) return undefined;
  const runtime = findRuntime(dirname(entry));
  if (runtime === undefined) {
    process.stderr.write(
      `touchstone needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}\n`,
    );
    return 2;
  }
  const { spawn } = await import('node:child_process');
  const child = spawn(runtime, [entry, ...argv], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 2));
  });
}

/** `node_modules/.bin/node` of the nearest folder upwards that has one. */
function findRuntime(folder: string): string | undefined {
  const runtime = join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(runtime)) return runtime;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRuntime(parent);
}
