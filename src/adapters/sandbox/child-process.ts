import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { performance } from 'node:perf_hooks';
import type { SandboxResult } from '../../ports.ts';
import { killGroup, spawnGroup } from './process-group.ts';
import {
  CHANNEL_FD,
  CHILD_FLAG,
  MAX_MESSAGE_BYTES,
  type ChildJob,
  type ChildKind,
  type Reply,
} from './protocol.ts';
import { readLines } from './read-lines.ts';
import { readReply } from './read-reply.ts';
import { createTailBuffer } from './tail-buffer.ts';
import type { PoolWorker } from './worker-pool.ts';

const START_TIMEOUT_MS = 30_000;
const KEPT_OUTPUT_BYTES = 8 * 1024;

export interface ChildOptions {
  /** The host's own entry file: it hands over to `runChildIfAsked`. */
  childEntry: string;
  kind: ChildKind;
  /** Working folder: the repository root. */
  root: string;
  env: Record<string, string>;
}

/** One process that runs one job at a time. */
export interface ChildWorker extends PoolWorker {
  /** Never throws for what the user's code did; throws when the process itself cannot be started. */
  run(job: ChildJob, timeoutMs: number, signal?: AbortSignal): Promise<SandboxResult>;
}

/**
 * The channel is a pipe of ours, not Node's IPC: a child that writes rubbish to Node's channel makes the
 * *parent* throw out of reach, and its messages have no upper size.
 */
export function startChild({ childEntry, kind, root, env }: ChildOptions): ChildWorker {
  const child = spawnGroup(process.execPath, [childEntry, CHILD_FLAG, kind], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const channel = child.stdio[CHANNEL_FD] as Duplex | undefined;
  const errors = createTailBuffer(KEPT_OUTPUT_BYTES);
  let ended: string | undefined;
  let onReply: (reply: Reply) => void = () => undefined;
  let onEnd: () => void = () => undefined;

  function end(why: string): void {
    if (ended !== undefined) return;
    ended = why;
    killGroup(child);
    onEnd();
  }

  // What it prints is drained and never reaches our own output; stderr's tail explains a failure.
  child.stdout?.resume();
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  child.once('error', (error) => end(`could not be started: ${error.message}`));
  channel?.on('error', () => undefined);
  if (channel) {
    readLines(
      channel,
      MAX_MESSAGE_BYTES,
      (line) => {
        const reply = readReply(line);
        if (reply) onReply(reply);
        else end('sent something that is no reply on its channel');
      },
      () => end(`sent a message of more than ${MAX_MESSAGE_BYTES} bytes on its channel`),
    );
  }
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    // `close` comes after stderr is drained, so that the tail is whole.
    child.once('close', (code, signal) => {
      end(signal ? `was ended by ${signal}` : `ended the process with exit code ${code}`);
      resolve();
    });
  });
  // A grandchild that kept stderr open must not hold the news back.
  child.once('exit', () => setTimeout(() => closeStreams(child), 200).unref());

  const ready = waitUntilReady();
  // Whoever runs a job awaits it; unasked, it must not count as unhandled.
  ready.catch(() => undefined);

  function waitUntilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end('did not start in time'), START_TIMEOUT_MS);
      onReply = (reply) => {
        if (reply.kind !== 'ready') return;
        clearTimeout(timer);
        resolve();
      };
      onEnd = () => {
        clearTimeout(timer);
        reject(new Error(`a child process ${explain(ended ?? '')}`));
      };
    });
  }

  function explain(why: string): string {
    const tail = errors.text();
    return tail ? `${why}: ${tail}` : why;
  }

  async function run(
    job: ChildJob,
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<SandboxResult> {
    await ready;
    errors.clear();
    const id = randomUUID();
    const start = performance.now();
    const settled = await new Promise<SandboxResult>((resolve) => {
      const took = () => performance.now() - start;
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        end('ran out of time');
      }, timeoutMs);
      const abort = () => end('was stopped with the run');
      const finish = (result: SandboxResult) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        onReply = () => undefined;
        onEnd = () => undefined;
        resolve(result);
      };
      onReply = (reply) => {
        if (reply.kind !== 'ready' && reply.id === id) finish(toResult(reply, took()));
      };
      onEnd = () => {
        const durationMs = took();
        if (late) return finish({ kind: 'timeout', durationMs });
        return finish({ kind: 'exited', message: ended ?? '', durationMs });
      };
      if (ended !== undefined) return onEnd();
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      channel?.write(`${JSON.stringify({ ...job, id })}\n`);
    });
    if (settled.kind !== 'exited') return settled;
    await exited;
    return { ...settled, message: explain(settled.message) };
  }

  return {
    alive: () => ended === undefined,
    run,
    async stop() {
      end('was closed');
      await exited;
    },
  };
}

function closeStreams(child: ReturnType<typeof spawnGroup>): void {
  for (const stream of child.stdio) stream?.destroy();
}

function toResult(reply: Exclude<Reply, { kind: 'ready' }>, tookMs: number): SandboxResult {
  const durationMs = Math.min(reply.durationMs, tookMs);
  if (reply.kind === 'value') return { kind: 'value', value: reply.value, durationMs };
  if (reply.late) return { kind: 'timeout', durationMs };
  return { kind: 'threw', message: reply.message, durationMs };
}
