import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { killGroup, type StepEnd, type StepProcess } from './spawn-step.ts';

/** A step that nobody cancels, in a process that may have run others before it. */
export type StandingStep = Omit<StepProcess, 'cancel' | 'command'> & {
  /** A CommonJS module. It and whatever it loads of its folder is loaded anew for each step. */
  entry: string;
};

/** A step keeps little, and does not live long enough for its young generation to grow. */
const ROOM = '--min-semi-space-size=16';
/** So few that what a process keeps of its steps never matters. */
const MOST_STEPS = 50;
const PROGRAM = resolve('__tests__/support/standing-runner.mjs');
const STREAMS = ['stdout', 'stderr'] as const;
type StreamName = (typeof STREAMS)[number];

/** Processes that run one step after the other (standing-runner.mjs): one, and more while steps run side by side. */
export class StandingRunners {
  readonly #idle: Runner[] = [];
  #isClosed = false;

  async run(step: StandingStep): Promise<StepEnd> {
    const runner = this.#idle.pop() ?? new Runner();
    try {
      return await runner.run(step);
    } finally {
      if (this.#isClosed || !runner.isFit) runner.close();
      else this.#idle.push(runner);
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const runner of this.#idle.splice(0)) runner.close();
  }
}

class Runner {
  #steps = 0;
  readonly #child: ChildProcess;
  readonly #closed: Promise<void>;
  readonly #listeners = new Map<StreamName, (line: string) => void>();

  constructor() {
    this.#child = spawn(process.execPath, [ROOM, PROGRAM], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.#closed = new Promise((done) => {
      this.#child.once('close', () => done());
    });
    for (const name of STREAMS)
      createInterface({ input: this.#child[name]!, crlfDelay: Infinity }).on('line', (line) =>
        this.#listeners.get(name)?.(line),
      );
  }

  get isFit(): boolean {
    const { exitCode, signalCode } = this.#child;
    return exitCode === null && signalCode === null && this.#steps < MOST_STEPS;
  }

  async run({ entry, cwd, env, onLine, timeoutMs }: StandingStep): Promise<StepEnd> {
    const started = performance.now();
    const end = `end of step ${randomUUID()}, exit code `;
    const stdoutMs: number[] = [];
    const stdout = this.#listen('stdout', end, (line) => {
      stdoutMs.push(performance.now() - started);
      onLine(line);
    });
    const stderr = this.#listen('stderr', end, onLine);
    let hasExpired = false;
    const timer = setTimeout(() => {
      hasExpired = true;
      this.close();
    }, timeoutMs);
    this.#steps += 1;
    const jobs = this.#child.stdio[3] as Writable;
    jobs.write(`${JSON.stringify({ entry, cwd, env, end })}\n`);
    const exitCodes = Promise.all([stdout.exitCode, stderr.exitCode]);
    const ended = await Promise.race([exitCodes, this.#closed]);
    clearTimeout(timer);
    const written = { stdout: stdout.lines.join('\n'), stderr: stderr.lines.join('\n') };
    if (hasExpired)
      throw new Error(`The step ran past ${timeoutMs} ms.\n${written.stdout}\n${written.stderr}`);
    return {
      // a step that ends its process, or is killed, takes it with it
      ...(ended
        ? { exitCode: ended[0], signal: null }
        : { exitCode: this.#child.exitCode, signal: this.#child.signalCode }),
      ...written,
      stdoutMs,
      durationMs: performance.now() - started,
      sent: [],
    };
  }

  close(): void {
    killGroup(this.#child.pid);
  }

  /** The lines up to the one that holds `end`, and the exit code behind it. */
  #listen(name: StreamName, end: string, onLine: (line: string) => void) {
    const lines: string[] = [];
    const take = (line: string): void => {
      lines.push(line);
      onLine(line);
    };
    const exitCode = new Promise<number>((done) => {
      this.#listeners.set(name, (line) => {
        const at = line.indexOf(end);
        if (at === -1) return take(line);
        if (at > 0) take(line.slice(0, at));
        done(Number(line.slice(at + end.length)));
      });
    });
    return { lines, exitCode };
  }
}
