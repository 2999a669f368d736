import type { ChildProcess } from 'node:child_process';
import type { SandboxResult } from '../../ports/sandbox.ts';
import { elapsedMs } from '../elapsed.ts';
import { explainUnstarted } from './explain-unstarted.ts';
import { killGroup, spawnGroup } from './process-group.ts';
import { LEFTOVERS_MS, readOut, type Outcome } from './read-out.ts';
import { createTailBuffer } from './tail-buffer.ts';

const MAX_STDOUT_BYTES = 10 * 1024 * 1024;
const KEPT_STDERR_BYTES = 64 * 1024;

export interface CommandJob {
  command: readonly string[];
  stdin: string;
  timeoutMs: number;
}

/** stderr is the end of what it printed there. `cut`: why stdout may not be all that was to come. */
export type CommandOutput = { stdout: string; stderr: string; exitCode: number; cut?: string };

/** A `SandboxResult` whose value is known. `threw`: it could not be started, or printed too much. */
export type CommandResult =
  | Exclude<SandboxResult, { kind: 'value' }>
  | { kind: 'value'; value: CommandOutput; durationMs: number };

/** Runs a program once, without a shell. See `Sandbox.runCommand`. */
export async function runCommand(
  { command, stdin, timeoutMs }: CommandJob,
  where: { root: string; env: Record<string, string> },
  signal?: AbortSignal,
): Promise<CommandResult> {
  const [program = '', ...args] = command;
  const start = elapsedMs();
  const took = () => elapsedMs() - start;
  if (signal?.aborted) return { kind: 'exited', message: 'stopped with the run', durationMs: 0 };
  const child = spawnGroup(program, args, {
    cwd: where.root,
    env: where.env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = collectOutput(child);
  let stopped: 'timeout' | 'exited' | undefined;
  const timer = setTimeout(() => {
    stopped = 'timeout';
    killGroup(child);
  }, timeoutMs);
  const abort = () => {
    stopped = 'exited';
    killGroup(child);
  };
  signal?.addEventListener('abort', abort, { once: true });
  try {
    // A program that does not read its input is no error.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
    // whoever still holds its output is waited for, and is no part of what it took
    let doneMs: number | undefined;
    const note = (): void => void (doneMs = took());
    child.once('exit', note).stdout?.on('data', note);
    const ending = await waitForEnd(child);
    if (stopped === 'timeout') return { kind: 'timeout', durationMs: took() };
    if (stopped) return { kind: 'exited', message: 'stopped with the run', durationMs: took() };
    return explainEnd(program, ending, output, doneMs ?? took());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

interface CollectedOutput {
  stdout(): string;
  stderr(): string;
  overflown(): boolean;
}

function collectOutput(child: ChildProcess): CollectedOutput {
  const chunks: Buffer[] = [];
  let size = 0;
  const errors = createTailBuffer(KEPT_STDERR_BYTES);
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_STDOUT_BYTES) killGroup(child);
    else chunks.push(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  return {
    stdout: () => Buffer.concat(chunks).toString('utf8'),
    stderr: () => errors.text(),
    overflown: () => size > MAX_STDOUT_BYTES,
  };
}

type Ending =
  { error: Error } | { code: number | null; signal: NodeJS.Signals | null; outcome: Outcome };

function waitForEnd(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('exit', (code, signal) => {
      const closed = new Promise((close) => child.once('close', close));
      void Promise.all([readOut(child), closed]).then(([outcome]) =>
        resolve({ code, signal, outcome }),
      );
    });
  });
}

function explainEnd(
  program: string,
  ending: Ending,
  output: CollectedOutput,
  durationMs: number,
): CommandResult {
  if ('error' in ending) {
    const { message, ...busy } = explainUnstarted(program, ending.error);
    const told = `cannot start the command: ${message}`;
    return { kind: 'threw', message: told, durationMs, unloaded: true, ...busy };
  }
  if (output.overflown()) {
    const message = `the command printed more than ${MAX_STDOUT_BYTES} bytes`;
    return { kind: 'threw', message, durationMs };
  }
  if (ending.code === null) {
    const tail = output.stderr();
    const message = `the command was ended by ${ending.signal}${tail ? `: ${tail}` : ''}`;
    return { kind: 'exited', message, durationMs };
  }
  const stdout = output.stdout();
  const cut = explainCut(ending.outcome, stdout);
  const value = { stdout, stderr: output.stderr(), exitCode: ending.code, ...(cut && { cut }) };
  return { kind: 'value', value, durationMs };
}

/** Whoever escaped on purpose (a server) is not waited for: only where nothing was printed it may be the one to answer. */
function explainCut(outcome: Outcome, stdout: string): string | undefined {
  if (outcome === 'whole' || (outcome === 'left' && stdout !== '')) return undefined;
  const until =
    outcome === 'killed' ? `${LEFTOVERS_MS / 1000} s later it was killed` : 'it still does';
  return `a program that it started held its stdout open (${until}), so that what was printed may not be all: wait for that program, or send its output elsewhere (>/dev/null)`;
}
