import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';

/** Leaders of the process groups that are alive: killed when this process ends, however it ends by itself. */
const alive = new Set<number>();
let watching = false;

export interface SpawnOptions {
  cwd: string;
  env: Record<string, string>;
  stdio: StdioOptions;
}

/**
 * Starts a program as the leader of a process group of its own, so that whatever it starts dies with it.
 * No shell. A program that cannot be started says so by the `error` event (`pid` is undefined then).
 */
export function spawnGroup(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const posix = process.platform !== 'win32';
  const child = spawn(program, args, { ...options, detached: posix, windowsHide: true });
  const { pid } = child;
  if (pid === undefined) {
    // heard also where whoever started it finds no pipes and gives up
    child.on('error', () => undefined);
    return child;
  }
  alive.add(pid);
  watchExit();
  // The leader is gone and what was printed is read: what it left behind in its group goes too. Not at its `exit`:
  // the last of the output may be in the hands of a program of the group (`tee`).
  child.once('close', () => {
    alive.delete(pid);
    if (posix) signalGroup(pid);
  });
  return child;
}

/** SIGKILL to the whole group. Nothing happens where it is gone already. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || !alive.has(child.pid)) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  signalGroup(child.pid);
}

/** Whether somebody is left in its group. Always false on Windows, which has none. */
export function isGroupAlive({ pid }: ChildProcess): boolean {
  return pid !== undefined && process.platform !== 'win32' && signalGroup(pid, 0);
}

function signalGroup(pid: number, signal: 'SIGKILL' | 0 = 'SIGKILL'): boolean {
  try {
    // Windows knows no groups: there it is the leader alone
    return process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // ESRCH: nobody is left in the group.
    return false;
  }
}

function watchExit(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const pid of alive) signalGroup(pid);
  });
}
