import type { Json } from '../../domain/run.ts';

/** First argument of a process that the host starts out of its own entry to be a child. */
export const CHILD_FLAG = '--touchstone-child';

/** What a child is for: it loads only what it needs for that. */
export type ChildKind = 'module' | 'sql';

/** A line either way is at most this long (bytes); a longer one ends the child. */
export const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

/** The pipe beside stdin, stdout and stderr on which jobs and replies travel, a JSON line each. */
export const CHANNEL_FD = 3;

export interface ModuleJob {
  kind: 'module';
  /** Absolute path. */
  module: string;
  args: Json[];
  /** Milliseconds after which the `signal` given in the last argument aborts; absent: no signal. */
  abortAfterMs?: number;
}

export interface SqlJob {
  kind: 'sql';
  /** Absolute path of a dump (.sql) or a SQLite file. */
  database: string;
  /** What messages call it. */
  name: string;
  sql: string;
  maxRows: number;
}

export type ChildJob = ModuleJob | SqlJob;

export type JobMessage = ChildJob & { id: string };

/** What a job needs, which a process loads once. */
export function sourceOf(job: ChildJob): string {
  return job.kind === 'module' ? job.module : job.database;
}

/**
 * `loaded`: before the first answer of what a job needs, so that a silence can be told from one in loading. `late`: the module gave
 * up because its signal aborted; `unloaded`: what the job needs could not be loaded.
 */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'loaded'; id: string }
  | { kind: 'value'; id: string; value: Json; durationMs: number }
  | {
      kind: 'threw';
      id: string;
      message: string;
      durationMs: number;
      late?: true;
      unloaded?: true;
    };
