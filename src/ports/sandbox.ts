import type { Json } from '../domain/run.ts';

/** What a child process was asked, and what came of it. `unloaded`: it never began, its code or program could not be loaded, or not in time; `busy`: the system had no room for it just then. */
export type SandboxResult =
  | { kind: 'value'; value: Json; durationMs: number }
  | { kind: 'threw'; message: string; durationMs: number; unloaded?: true; busy?: true }
  | { kind: 'exited'; message: string; durationMs: number }
  | { kind: 'timeout'; durationMs: number; unloaded?: true };

/** A child pool that runs the user's code outside the gate's process, with nothing of its environment. */
export interface Sandbox {
  /** Calls the default export of an ES module (path in the repository). */
  callModule(
    job: { module: string; args: Json[]; timeoutMs: number },
    signal?: AbortSignal,
  ): Promise<SandboxResult>;
  /** Runs a program once; `stdin` is written and closed. The value is `{stdout, stderr, exitCode}`, with `cut` where stdout may not be whole: why. */
  runCommand(
    job: { command: readonly string[]; stdin: string; timeoutMs: number },
    signal?: AbortSignal,
  ): Promise<SandboxResult>;
  /** Runs one read-only query on a copy of a fixture; the value is `{rows, columns}`; `threw` when refused or wrong. */
  querySql(
    job: { database: string; sql: string; timeoutMs: number; maxRows: number },
    signal?: AbortSignal,
  ): Promise<SandboxResult>;
  close(): Promise<void>;
}
