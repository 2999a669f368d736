import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface StepProcess {
  command: readonly [string, ...string[]];
  cwd: string;
  env: Record<string, string>;
  onLine: (line: string) => void;
  /** Cancels the step as the runner does when a line fits, or after so many milliseconds. */
  cancel?: { whenLine: RegExp } | { afterMs: number };
  /** A step that takes longer is killed and the run of it throws. */
  timeoutMs: number;
}

export interface StepEnd {
  /** `null` when a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** When each line of stdout was seen, in milliseconds from the start. */
  stdoutMs: number[];
  durationMs: number;
  /** The signals of a cancellation, with their milliseconds from its start. */
  sent: { signal: NodeJS.Signals; afterMs: number }[];
}

/** SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that. */
const cancellation = [
  { signal: 'SIGINT', afterMs: 0 },
  { signal: 'SIGTERM', afterMs: 7500 },
  { signal: 'SIGKILL', afterMs: 10_000 },
] as const;

/** Runs a step's process to its end. Whatever it leaves behind in its process group is killed. */
export async function spawnStep(step: StepProcess): Promise<StepEnd> {
  const started = performance.now();
  const [program, ...args] = step.command;
  const child = spawn(program, args, {
    cwd: step.cwd,
    env: step.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const timers = new StepTimers(child, step);
  const onLine = (line: string) => {
    step.onLine(line);
    timers.see(line);
  };
  const stdoutMs: number[] = [];
  const out = collect(child.stdout, (line) => {
    stdoutMs.push(performance.now() - started);
    onLine(line);
  });
  const err = collect(child.stderr, onLine);
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, name) => resolve([code, name]));
    },
  );
  killGroup(child.pid);
  const [stdout, stderr] = await Promise.all([out, err]);
  timers.clear();
  const durationMs = performance.now() - started;
  if (timers.expired) {
    throw new Error(`The step ran past ${step.timeoutMs} ms.\n${stdout}\n${stderr}`);
  }
  return { exitCode, signal, stdout, stderr, stdoutMs, durationMs, sent: timers.sent };
}

/** A step's time-out, and its cancellation when that is asked for. */
class StepTimers {
  readonly sent: StepEnd['sent'] = [];
  expired = false;
  readonly #child: ChildProcess;
  readonly #cancel: StepProcess['cancel'];
  readonly #timers: NodeJS.Timeout[] = [];
  #cancelling = false;

  constructor(child: ChildProcess, { cancel, timeoutMs }: StepProcess) {
    this.#child = child;
    this.#cancel = cancel;
    this.#after(timeoutMs, () => {
      this.expired = true;
      killGroup(child.pid);
    });
    if (cancel && 'afterMs' in cancel) this.#after(cancel.afterMs, () => this.#start());
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, ms));
  }

  see(line: string): void {
    if (this.#cancel && 'whenLine' in this.#cancel && this.#cancel.whenLine.test(line)) {
      this.#start();
    }
  }

  #start(): void {
    if (this.#cancelling) return;
    this.#cancelling = true;
    for (const { afterMs, signal } of cancellation) {
      this.#after(afterMs, () => {
        if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
        this.sent.push({ signal, afterMs });
        this.#child.kill(signal);
      });
    }
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

async function collect(stream: Readable, onLine: (line: string) => void): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    lines.push(line);
    onLine(line);
  }
  return lines.join('\n');
}

/** The runner ends orphans when the job is over; our children lead a group of their own. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
}
