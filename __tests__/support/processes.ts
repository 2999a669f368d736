import { existsSync, readFileSync } from 'node:fs';

/** Is a process with this id at work? One that is dead and only waits for its parent to notice is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  try {
    return !(existsSync(stat) && /\) [ZX] /.test(readFileSync(stat, 'utf8')));
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false where it is not within half a minute. */
export async function isGoneSoon(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (!isAlive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
