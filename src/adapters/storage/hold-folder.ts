import { readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode, UserError } from '../../errors.ts';

/** A process, and when it began in ticks of its machine, where that can be told: numbers come back, in containers at once. */
const MARK = /^\.running-(\d{1,10})-(\d{0,20})$/;

/** Takes away what says that this process is at work. */
type Release = () => void;

/** Says in a new run's folder that this process is at work on it. Hidden: whoever uploads the folder leaves it out. */
export function markFolder(folder: string): Release {
  const mark = join(folder, nameOwnMark());
  writeFileSync(mark, '');
  return () => {
    try {
      unlinkSync(mark);
    } catch {
      // it says nothing once the process has ended
    }
  };
}

/**
 * The same of a folder that others may be at work on; what killed processes left there goes. A process that this one cannot
 * see, on another machine or in another container, counts as ended. @throws UserError where another one is at work
 */
export function holdFolder(folder: string): Release {
  // before it is looked at: of two that come at once, one sees the other
  const release = markFolder(folder);
  try {
    for (const name of readdirSync(folder)) {
      const [, pid, start] = MARK.exec(name) ?? [];
      if (pid === undefined || name === nameOwnMark()) continue;
      if (isAtWork(pid, start!)) throw refuse(folder, name, pid);
      rmSync(join(folder, name), { force: true });
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

function nameOwnMark(): string {
  return `.running-${process.pid}-${readStart('self') ?? ''}`;
}

function isAtWork(pid: string, start: string): boolean {
  if (start !== '') return readStart(pid) === start;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // it is another user's
    return hasCode(error, 'EPERM');
  }
}

/** When a process began; undefined where it has ended, and on systems that do not tell it in files. */
function readStart(pid: string): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return undefined;
  }
  // behind the name of its program, which may hold anything
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // ended, and nobody has asked how
  return fields[0] === 'Z' ? undefined : fields[19];
}

function refuse(folder: string, name: string, pid: string): UserError {
  return new UserError({
    code: 'run-busy',
    message: `another process (${pid}) is at work on ${folder}: two would measure the same trials, and each its own`,
    hint: `wait until it has ended, then go on; if process ${pid} is no run of Touchstone, remove ${join(folder, name)}`,
  });
}
