import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Json } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import type { Sandbox, SandboxResult } from '../../ports/sandbox.ts';
import { startChild } from './child-process.ts';
import type { ChildKind } from './protocol.ts';
import { runCommand, type CommandJob } from './run-command.ts';
import { PATIENCE_MS, createWorkerPool } from './worker-pool.ts';

export interface SandboxOptions {
  /** The repository: paths of jobs are relative to it, and it is every child's working folder. */
  root: string;
  /** Entry file of the host, whose first act is `runChildIfAsked`. */
  childEntry: string;
  /** The children's whole environment: see `childEnvironment`. */
  env: Record<string, string>;
  /** Most jobs of a kind at the same time. */
  size: number;
}

/** A module's call. With `abortAfterMs` the last argument (an object) gets a `signal` that aborts then. */
export interface ModuleCall {
  module: string;
  args: Json[];
  timeoutMs: number;
  abortAfterMs?: number;
}

/** The pool as adapters use it. */
export interface ChildSandbox extends Sandbox {
  callModule(job: ModuleCall, signal?: AbortSignal): Promise<SandboxResult>;
}

/** Opens a pool; nothing is started before the first job. Pools share no process. */
export function openSandbox(options: SandboxOptions): ChildSandbox {
  const { root, size } = options;
  const poolOf = (kind: ChildKind, most: number) =>
    createWorkerPool(() => startChild({ ...options, kind }), most, { patienceMs: PATIENCE_MS });
  const modules = poolOf('module', size);
  const queries = poolOf('sql', Math.min(size, availableParallelism()));
  const commands = createWorkerPool(() => commandSlot(options), size);
  const paths = new Map<string, Promise<string>>();

  function locate(path: string): Promise<string> {
    const known = paths.get(path);
    if (known) return known;
    const found = locateInside(root, path);
    paths.set(path, found);
    return found;
  }

  return {
    async callModule({ module, args, timeoutMs, abortAfterMs }, signal) {
      const path = await locate(module);
      const job = { kind: 'module' as const, module: path, args };
      const withAbort = abortAfterMs === undefined ? job : { ...job, abortAfterMs };
      return modules.use((child) => child.run(withAbort, timeoutMs, signal));
    },
    async querySql({ database, sql, timeoutMs, maxRows }, signal) {
      const path = await locate(database);
      const job = { kind: 'sql' as const, database: path, name: database, sql, maxRows };
      return queries.use((child) => child.run(job, timeoutMs, signal));
    },
    async runCommand(job, signal) {
      return commands.use((slot) => slot.run(job, signal));
    },
    async close() {
      await Promise.all([modules.close(), queries.close(), commands.close()]);
    },
  };
}

/** A place for one command at a time; its processes live no longer than their job. */
function commandSlot(where: { root: string; env: Record<string, string> }) {
  const closing = new AbortController();
  let running: Promise<SandboxResult> | undefined;
  return {
    alive: () => true,
    run(job: CommandJob, signal?: AbortSignal): Promise<SandboxResult> {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      running = runCommand(job, where, stop);
      return running;
    },
    async stop() {
      closing.abort();
      await running;
    },
  };
}

async function locateInside(root: string, path: string): Promise<string> {
  const found = await realpath(resolve(root, path)).catch(() => undefined);
  if (found === undefined)
    throw new UserError({ code: 'file-missing', message: `${path}: no such file` });
  const inside = relative(await realpath(root), found);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    const message = `${path} leads out of the repository`;
    throw new UserError({
      code: 'file-outside',
      message,
      hint: 'Copy the file into the repository.',
    });
  }
  return found;
}
