import type { ChildProcess, StdioOptions } from 'node:child_process';
import { Duplex, PassThrough, type Readable, type Writable } from 'node:stream';
import { elapsedMs } from '../elapsed.ts';
import { explainUnstarted } from './explain-unstarted.ts';
import { killGroup, spawnGroup } from './process-group.ts';
import { readLines } from './read-lines.ts';
import { createTailBuffer, type TailBuffer } from './tail-buffer.ts';

const KEPT_OUTPUT_BYTES = 8 * 1024;
/** How long streams may stay open after the process ended (a grandchild holds them). */
const DRAIN_MS = 300;
/** How long a process that is no longer needed may take to leave by itself. */
const FAREWELL_MS = 500;

export interface LineProcessOptions {
  program: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** File descriptor of a pipe for lines both ways; absent: stdin and stdout. */
  channelFd?: number;
  maxLineBytes: number;
}

/** What a line came to: an answer, nothing that concerns us, or a breach that ends the process. */
export type LineReading<T> = { answer: T } | 'ignored' | { breach: string };

export interface ExchangeOptions<T> {
  read: (line: string) => LineReading<T>;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** What had come since it was asked; `part`: bytes, and no line end. */
export type Heard = 'nothing' | 'part' | 'lines';

/** What came of one line that was sent. `unstarted`: the program never began; `busy`: the system had no room for it just then. */
export type ExchangeResult<T> =
  | { kind: 'answer'; answer: T; durationMs: number }
  | { kind: 'timeout'; heard: Heard; durationMs: number }
  | {
      kind: 'ended';
      message: string;
      exitCode?: number;
      unstarted?: true;
      busy?: true;
      heard: Heard;
      durationMs: number;
    };

type Ending = { why: string; exitCode?: number; unstarted?: true; busy?: true };
type Channel = { input: Writable; output: Readable };

/**
 * A process in a group of its own that is sent lines and answers with lines, one exchange at a time. What else
 * it prints stays with us. That it cannot be started shows in the first exchange.
 */
export class LineProcess {
  private readonly child: ChildProcess;
  private readonly channel: Channel;
  private readonly errors: TailBuffer = createTailBuffer(KEPT_OUTPUT_BYTES);
  private readonly exited: Promise<void>;
  private ended: Ending | undefined;
  private heard: Heard = 'nothing';
  private onLine: (line: string) => void = () => undefined;
  private onEnd: (ending: Ending) => void = () => undefined;

  constructor({ program, args, cwd, env, channelFd, maxLineBytes }: LineProcessOptions) {
    this.child = spawnGroup(program, args, { cwd, env, stdio: stdioFor(channelFd) });
    this.channel = openChannel(this.child, channelFd);
    this.child.stderr?.on('data', (chunk: Buffer) => this.errors.push(chunk));
    this.channel.output.on('data', () => {
      if (this.heard === 'nothing') this.heard = 'part';
    });
    readLines(
      this.channel.output,
      maxLineBytes,
      (line) => this.onLine(line),
      () => this.kill({ why: `sent a line of more than ${maxLineBytes} bytes` }),
    );
    this.exited = watchExit(this.child, (ending) => this.kill(ending));
  }

  alive(): boolean {
    // one that is gone takes no more lines, though its last ones may still be read
    const { exitCode, signalCode } = this.child;
    return this.ended === undefined && exitCode === null && signalCode === null;
  }

  /** Sends a line (or only listens) until `read` finds the answer; time-out, abort and breach kill the process. */
  async exchange<T>(
    line: string | undefined,
    { read, timeoutMs, signal }: ExchangeOptions<T>,
  ): Promise<ExchangeResult<T>> {
    const start = elapsedMs();
    this.errors.clear();
    this.heard = 'nothing';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.kill({ why: 'ran out of time' });
    }, timeoutMs);
    const abort = () => this.kill({ why: 'was stopped with the run' });
    signal?.addEventListener('abort', abort, { once: true });
    const outcome = await new Promise<{ answer: T } | Ending>((resolve) => {
      this.onEnd = resolve;
      this.onLine = (received) => {
        this.heard = 'lines';
        const reading = read(received);
        if (reading === 'ignored') return;
        if ('breach' in reading) this.kill({ why: reading.breach });
        else resolve(reading);
      };
      if (this.ended) resolve(this.ended);
      else if (signal?.aborted) abort();
      else if (line !== undefined) this.channel.input.write(`${line}\n`);
    });
    const durationMs = elapsedMs() - start;
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    this.onLine = () => undefined;
    this.onEnd = () => undefined;
    if ('answer' in outcome) return { kind: 'answer', answer: outcome.answer, durationMs };
    if (late) return { kind: 'timeout', heard: this.heard, durationMs };
    return { ...(await this.explain(outcome)), heard: this.heard, durationMs };
  }

  /** Asks it to leave by closing its input, kills it if it does not, and resolves when it is gone. */
  async stop(): Promise<void> {
    this.end({ why: 'was closed' });
    this.channel.input.end();
    const timer = setTimeout(() => killGroup(this.child), FAREWELL_MS);
    await this.exited;
    clearTimeout(timer);
  }

  private kill(ending: Ending): void {
    killGroup(this.child);
    this.end(ending);
  }

  private end(ending: Ending): void {
    if (this.ended) return;
    this.ended = ending;
    this.onEnd(ending);
  }

  private async explain({ why, ...how }: Ending): Promise<{ kind: 'ended'; message: string }> {
    await this.exited;
    const tail = this.errors.text();
    return { kind: 'ended', message: tail ? `${why}: ${tail}` : why, ...how };
  }
}

function stdioFor(channelFd: number | undefined): StdioOptions {
  if (channelFd === undefined) return ['pipe', 'pipe', 'pipe'];
  return ['ignore', 'pipe', 'pipe', 'pipe'];
}

function openChannel(child: ChildProcess, channelFd: number | undefined): Channel {
  // where no more files may be open there are no pipes either; its `error` is still to come
  if (child.pid === undefined) return { input: new PassThrough(), output: new PassThrough() };
  const pipe = channelFd === undefined ? undefined : child.stdio[channelFd];
  const channel = pipe instanceof Duplex ? pipe : undefined;
  const input = channel ?? child.stdin;
  const output = channel ?? child.stdout;
  if (!input || !output) throw new Error('the process was started without its pipes');
  // Drained and dropped: what a child prints never reaches our own output.
  if (channel) child.stdout?.resume();
  // A process that is gone, or reads nothing, shows it otherwise.
  input.on('error', () => undefined);
  return { input, output };
}

/** Resolves when the process is gone and its streams are read to their end. */
function watchExit(child: ChildProcess, end: (ending: Ending) => void): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      const { message, ...busy } = explainUnstarted(child.spawnfile, error);
      end({ why: `could not be started: ${message}`, unstarted: true, ...busy });
      resolve();
    });
    child.once('exit', () => {
      setTimeout(() => {
        for (const stream of child.stdio) stream?.destroy();
      }, DRAIN_MS).unref();
    });
    child.once('close', (code, signal) => {
      end(
        code === null
          ? { why: `was ended by ${signal}` }
          : { why: `ended its process with exit code ${code}`, exitCode: code },
      );
      resolve();
    });
  });
}
