import { Socket } from 'node:net';
import { describeError } from '../../errors.ts';
import { isRecord } from '../../values/json-guards.ts';
import { elapsedMs } from '../elapsed.ts';
import {
  CHANNEL_FD,
  MAX_MESSAGE_BYTES,
  type ChildKind,
  type JobMessage,
  sourceOf,
  type Reply,
} from './protocol.ts';
import type { JobRunner } from './job-runner.ts';
import { readLines } from './read-lines.ts';

/** Characters of a value as JSON; in UTF-8 it still fits a message. */
const LONGEST_VALUE = MAX_MESSAGE_BYTES / 4;

/** The child's side: takes jobs from the channel one after the other until the parent is gone. */
export async function serveJobs(kind: ChildKind): Promise<void> {
  const runner = await loadRunner(kind);
  const channel = new Socket({ fd: CHANNEL_FD, readable: true, writable: true });
  const send = (line: string) => channel.write(`${line}\n`);
  const loaded = new Set<string>();
  function tellLoaded(job: JobMessage): void {
    const source = sourceOf(job);
    if (loaded.has(source)) return;
    loaded.add(source);
    send(writeReply({ kind: 'loaded', id: job.id }));
  }
  channel.on('error', () => process.exit(0));
  channel.on('close', () => process.exit(0));
  readLines(
    channel,
    MAX_MESSAGE_BYTES * 2,
    (line) => void answer(parseJob(line), runner, tellLoaded).then(send),
    () => process.exit(1),
  );
  send(writeReply({ kind: 'ready' }));
}

async function loadRunner(kind: ChildKind): Promise<JobRunner> {
  if (kind === 'sql') return (await import('./run-sql-job.ts')).createSqlRunner();
  return (await import('./run-module-job.ts')).createModuleRunner();
}

/** The reply to a job, as a line. */
async function answer(
  message: JobMessage,
  runner: JobRunner,
  tellLoaded: (job: JobMessage) => void,
): Promise<string> {
  const { id } = message;
  let start = elapsedMs();
  let unloaded: { unloaded?: true } = { unloaded: true };
  try {
    const call = await runner.prepare(message);
    unloaded = {};
    tellLoaded(message);
    start = elapsedMs();
    const value = await call();
    const durationMs = elapsedMs() - start;
    // What JSON cannot carry (nothing, a function) comes as null: the parent finds that it is no answer.
    const json = JSON.stringify(value ?? null) ?? 'null';
    if (json.length <= LONGEST_VALUE) {
      return `{"kind":"value","id":"${id}","durationMs":${durationMs},"value":${json}}`;
    }
    const tooLong = `returned ${json.length} characters; at most ${LONGEST_VALUE} are taken`;
    return writeReply({ kind: 'threw', id, message: tooLong, durationMs });
  } catch (error) {
    const durationMs = elapsedMs() - start;
    const late = runner.late() ? { late: true as const } : {};
    const thrown = describeThrown(error);
    return writeReply({ kind: 'threw', id, message: thrown, durationMs, ...late, ...unloaded });
  }
}

function writeReply(reply: Exclude<Reply, { kind: 'value' }>): string {
  return JSON.stringify(reply);
}

function parseJob(line: string): JobMessage {
  const data: unknown = JSON.parse(line);
  if (isJobMessage(data)) return data;
  throw new Error('the parent sent something that is no job');
}

/** Only the parent writes on this side: what is called a job has its shape. */
function isJobMessage(data: unknown): data is JobMessage {
  return isRecord(data) && typeof data['id'] === 'string' && typeof data['kind'] === 'string';
}

function describeThrown(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  const message = describeError(error);
  return error.name === 'Error' ? message : `${error.name}: ${message}`;
}
