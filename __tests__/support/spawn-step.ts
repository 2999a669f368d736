import { spawn } from 'node:child_process';
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
  const timers: NodeJS.Timeout[] = [];
  const sent: StepEnd['sent'] = [];
  let cancelling = false;
  const startCancel = () => {
    if (cancelling) return;
    cancelling = true;
    for (const { afterMs, signal } of cancellation) {
      const send = () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        sent.push({ signal, afterMs });
        child.kill(signal);
      };
      timers.push(setTimeout(send, afterMs));
    }
  };
  let timedOut = false;
  const expire = () => {
    timedOut = true;
    killGroup(child.pid);
  };
  timers.push(setTimeout(expire, step.timeoutMs));
  if (step.cancel && 'afterMs' in step.cancel) {
    timers.push(setTimeout(startCancel, step.cancel.afterMs));
  }
  const onLine = (line: string) => {
    step.onLine(line);
    if (step.cancel && 'whenLine' in step.cancel && step.cancel.whenLine.test(line)) startCancel();
  };
  const out = collect(child.stdout, onLine);
  const err = collect(child.stderr, onLine);
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, name) => resolve([code, name]));
    },
  );
  killGroup(child.pid);
  const [stdout, stderr] = await Promise.all([out, err]);
  for (const timer of timers) clearTimeout(timer);
  const durationMs = performance.now() - started;
  if (timedOut) {
    throw new Error(`The step ran past ${step.timeoutMs} ms.\n${stdout}\n${stderr}`);
  }
  return { exitCode, signal, stdout, stderr, durationMs, sent };
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
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
}
