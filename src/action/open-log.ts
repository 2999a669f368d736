import { createTextLog } from '../adapters/logs/terminal-log.ts';
import type { Redactor } from '../adapters/redact.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Log } from '../ports.ts';

/** Columns of what a renderer draws into the log. */
export const LOG_COLUMNS = 120;

/** The log of a step. Beside the runner's commands the only thing that the Action writes to its streams. */
export interface ActionLog extends Log {
  /** Lines that a renderer has finished. */
  print(text: string): void;
}

export function openLog(redact: Redactor): ActionLog {
  const write = (text: string): boolean => process.stdout.write(text);
  const log = createTextLog(
    { write, isTerminal: false, columns: LOG_COLUMNS },
    systemClock.elapsed,
    redact,
  );
  return { ...log, print: write };
}
