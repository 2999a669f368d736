import { existsSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

/**
 * Lets Node keep what it compiles of this program, so that the next start need not do it again: an eighth of the time of a small
 * run (docs/performance.md). In a folder of the user's own, never in the temporary one, where others could lay code for us; and not on
 * CI machines, which forget it.
 */
export function keepCompiled(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): void {
  const { CI: ci, HOME: home, XDG_CACHE_HOME: caches = home && join(home, '.cache') } = env;
  if (ci || !caches || !isAbsolute(caches) || !existsSync(dirname(caches))) return;
  const folders = [caches, join(caches, 'touchstone'), join(caches, 'touchstone', version)];
  try {
    // one by one: where there can be none (below /proc, for one) Node's own way of making all of them never ends
    for (const folder of folders) if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  } catch {
    return;
  }
  enableCompileCache(folders.at(-1));
}
