import { enableCompileCache } from 'node:module';
import { isAbsolute, join } from 'node:path';

/**
 * Lets Node keep what it compiles of this program, so that the next start need not do it again: a fifth of the time of a small
 * run (bench/speed). In a folder of the user's own, never in the temporary one, where others could lay code for us; and not on
 * CI machines, which forget it.
 */
export function keepCompiled(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): void {
  const { CI: ci, HOME: home, XDG_CACHE_HOME: caches = home && join(home, '.cache') } = env;
  if (ci || !caches || !isAbsolute(caches)) return;
  // where the folder cannot be made, Node says so in what it returns, and goes without
  enableCompileCache(join(caches, 'touchstone', version));
}
