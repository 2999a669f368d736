import { randomUUID } from 'node:crypto';
import type { SandboxResult } from '../../ports/sandbox.ts';
import { LineProcess, type ExchangeResult, type LineReading } from './line-process.ts';
import {
  CHANNEL_FD,
  CHILD_FLAG,
  MAX_MESSAGE_BYTES,
  type ChildJob,
  sourceOf,
  type ChildKind,
  type Reply,
} from './protocol.ts';
import { readReply } from './read-reply.ts';
import type { PoolWorker } from './worker-pool.ts';

const START_TIMEOUT_MS = 30_000;

export interface ChildOptions {
  /** The host's own entry file: it hands over to `runChildIfAsked`. */
  childEntry: string;
  kind: ChildKind;
  /** Working folder: the repository root. */
  root: string;
  env: Record<string, string>;
}

/** One process of ours that runs the user's code, a job at a time. */
export interface ChildWorker extends PoolWorker {
  /** Never throws for what the user's code did; throws when the process itself cannot be started. */
  run(job: ChildJob, timeoutMs: number, signal?: AbortSignal): Promise<SandboxResult>;
}

type JobReply = Exclude<Reply, { kind: 'ready' | 'loaded' }>;

/**
 * The channel is a pipe of ours, not Node's IPC: a child that writes rubbish to Node's channel makes the
 * *parent* throw out of reach, and its messages have no upper size.
 */
export function startChild({ childEntry, kind, root, env }: ChildOptions): ChildWorker {
  const lines = new LineProcess({
    program: process.execPath,
    args: [childEntry, CHILD_FLAG, kind],
    cwd: root,
    env,
    channelFd: CHANNEL_FD,
    maxLineBytes: MAX_MESSAGE_BYTES,
  });
  // Node's own start is not the user's code: it does not count against the job's time.
  const started = lines.exchange(undefined, { read: readReady, timeoutMs: START_TIMEOUT_MS });

  const loaded = new Set<string>();

  return {
    alive: () => lines.alive(),
    stop: () => lines.stop(),
    async run(job, timeoutMs, signal) {
      const start = await started;
      if (start.kind === 'timeout') throw new Error('a child process did not start in time');
      if (start.kind === 'ended') throw new Error(`a child process ${start.message}`);
      const id = randomUUID();
      const source = sourceOf(job);
      const read = (line: string) => readJobReply(line, id, () => loaded.add(source));
      const message = JSON.stringify({ ...job, id });
      const result = toResult(await lines.exchange(message, { read, timeoutMs, signal }));
      return result.kind === 'timeout' && !loaded.has(source)
        ? { ...result, unloaded: true }
        : result;
    },
  };
}

function readReady(line: string): LineReading<true> {
  return readReply(line)?.kind === 'ready' ? { answer: true } : { breach: 'did not greet' };
}

/** A reply to another job (or a forged one) is nobody's. */
function readJobReply(line: string, id: string, onLoaded: () => void): LineReading<JobReply> {
  const reply = readReply(line);
  if (!reply) return { breach: 'sent something that is no reply on its channel' };
  if (reply.kind === 'loaded') {
    if (reply.id === id) onLoaded();
    return 'ignored';
  }
  return reply.kind === 'ready' || reply.id !== id ? 'ignored' : { answer: reply };
}

function toResult(result: ExchangeResult<JobReply>): SandboxResult {
  if (result.kind === 'timeout') return { kind: 'timeout', durationMs: result.durationMs };
  if (result.kind === 'ended') {
    return { kind: 'exited', message: result.message, durationMs: result.durationMs };
  }
  const { answer } = result;
  const durationMs = Math.min(answer.durationMs, result.durationMs);
  if (answer.kind === 'value') return { kind: 'value', value: answer.value, durationMs };
  if (answer.late) return { kind: 'timeout', durationMs };
  const { message, unloaded } = answer;
  return { kind: 'threw', message, durationMs, ...(unloaded && { unloaded }) };
}
