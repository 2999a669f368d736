import type { Secrets } from '../adapters/secrets.ts';

/** What the terminal host needs of its process, as an argument, so that a test can be the process. */
export interface CliProcess {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Entry file of this program: the child pool starts it again. */
  childEntry: string;
  stdout: TextStream;
  stderr: TextStream;
  /** Aborted by the signals that ask a process to end. */
  signal: AbortSignal;
}

/** The same for a verb: nothing that is known to be a secret leaves by its streams. */
export interface CliHost extends CliProcess {
  secrets: Secrets;
}

export interface TextStream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number | undefined;
}

/** Exit codes of every verb. */
export const EXIT = { pass: 0, fail: 1, error: 2 } as const;

/** Escape codes only where somebody looks at a terminal and has not asked for none (no-color.org). */
export function wantsColor(stream: TextStream, env: CliHost['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

export function widthOf(stream: TextStream): number {
  return stream.columns ?? 100;
}
