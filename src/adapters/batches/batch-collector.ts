import type { Clock } from '../../ports.ts';
import type { OpenAiError } from '../models/openai-client.ts';
import type { Batch, BatchApi } from './batch-api.ts';
import type { BatchLedger, KnownBatch } from './batch-ledger.ts';
import type { BatchNotes } from './batch-notes.ts';
import type { BatchedCall } from './batched-call.ts';
import { awaitBatch, describeEnd, readAnswers, readRow } from './collect-batch.ts';
import { insist } from './insist.ts';
import type { Pack } from './pack-calls.ts';

/** Of a server that has no batches, or none for this key: no later one will be taken either. */
const LASTING = new Set(['http-401', 'http-403', 'http-404', 'http-405', 'http-501']);

/** A batch, and who waits for it. */
interface OpenBatch {
  known: KnownBatch;
  waiting: Map<string, BatchedCall>;
  /** Rows, as the server counts them. */
  done: number;
  isCollecting: boolean;
  ended?: Batch;
  /** Calls that waited for it when the run was stopped. */
  left: number;
  /** Of an earlier attempt. */
  isRemembered: boolean;
}

interface Tools {
  api: BatchApi;
  ledger: BatchLedger;
  clock: Clock;
  told: BatchNotes;
  /** sha-256 of the base URL. */
  endpoint: string;
  /** Somebody waits for a batch whose answers were read already. */
  onLate: () => void;
}

/** Submits batches and hands out their answers; what they do not answer is asked directly. */
export class BatchCollector {
  private readonly tools: Tools;
  private readonly batches: OpenBatch[] = [];
  /** Of an earlier attempt, by row. */
  private readonly remembered = new Map<string, OpenBatch>();
  /** Why this server gets no batch. */
  private refusal: string | undefined;

  constructor(tools: Tools) {
    this.tools = tools;
    for (const known of tools.ledger.known.filter((one) => one.endpoint === tools.endpoint)) {
      const batch = this.add(known, []);
      batch.isRemembered = true;
      for (const row of known.rows) this.remembered.set(row, batch);
    }
  }

  /** Whether the call was submitted before: it waits for that. */
  recall(call: BatchedCall): boolean {
    const batch = this.remembered.get(call.id);
    if (batch?.known.path !== call.path) return false;
    batch.waiting.set(call.id, call);
    return true;
  }

  /** One file, one batch. */
  async submit({ calls, lines }: Pack): Promise<void> {
    const { api, ledger, clock, told, endpoint } = this.tools;
    if (this.refusal !== undefined) return this.giveUp(calls, this.refusal);
    const { signal, path, body } = calls[0]!;
    const file = await insist(() => api.upload(lines, signal), { clock, signal });
    if (file.kind === 'error') return this.refuse(calls, file, 'takes no file');
    const rows = calls.map(({ id }) => id);
    const known: KnownBatch = { inputFile: file.value, endpoint, path, rows };
    await ledger.uploaded(known);
    const batch = this.add(known, calls);
    batch.isCollecting = true;
    if (!(await this.create(batch, { signal, mayBeThere: false }))) return;
    told.submitted(known.id!, rows.length, String(body['model']));
    await this.collect(batch, signal);
  }

  /** Goes on with the batches of an earlier attempt that somebody waits for. */
  async collectRemembered(): Promise<void> {
    const wanted = this.batches.filter(
      ({ waiting, isCollecting }) => waiting.size > 0 && !isCollecting,
    );
    await Promise.all(
      wanted.map(async (batch) => {
        batch.isCollecting = true;
        const [first] = batch.waiting.values();
        const { signal } = first!;
        if (batch.known.id === undefined)
          if (!(await this.create(batch, { signal, mayBeThere: true }))) return;
        if (!batch.ended) this.tools.told.resumed(batch.known.id!, batch.waiting.size);
        await this.collect(batch, signal);
      }),
    );
  }

  /** Nobody waits any longer. */
  abandon(): void {
    for (const batch of this.batches) {
      batch.left += batch.waiting.size;
      batch.waiting.clear();
    }
  }

  /** What is still with the provider. */
  countPending(): { calls: number; batches: number } {
    const left = this.batches.filter((batch) => batch.left > 0);
    return { calls: left.reduce((sum, batch) => sum + batch.left, 0), batches: left.length };
  }

  private add(known: KnownBatch, calls: readonly BatchedCall[]): OpenBatch {
    const waiting = new Map(calls.map((call) => [call.id, call]));
    const batch = {
      known,
      waiting,
      done: 0,
      isCollecting: false,
      left: 0,
      isRemembered: false,
    };
    this.batches.push(batch);
    return batch;
  }

  /** `mayBeThere`: the process may have ended between the batch and its note of it. */
  private async create(
    batch: OpenBatch,
    { signal, mayBeThere }: { signal: AbortSignal; mayBeThere: boolean },
  ): Promise<boolean> {
    const { api, clock } = this.tools;
    const { inputFile, path } = batch.known;
    const made = await insist(() => api.create(inputFile, path, signal), {
      clock,
      signal,
      find: () => api.find(inputFile, signal),
      mayBeThere,
    });
    if (made.kind === 'value') {
      await this.note(batch, made.value);
      return true;
    }
    batch.isCollecting = false;
    this.refuse(takeAll(batch), made, 'takes no batch');
    return false;
  }

  private async note(batch: OpenBatch, { id }: Batch): Promise<void> {
    await this.tools.ledger.created(batch.known.inputFile, id);
    batch.known.id = id;
  }

  private async collect(batch: OpenBatch, signal: AbortSignal): Promise<void> {
    const { api, clock, onLate } = this.tools;
    const id = batch.known.id!;
    const onProgress = (state: Batch): void => this.tellProgress(batch, state);
    const ended = batch.ended ?? (await awaitBatch(id, { api, clock, signal, onProgress }));
    if (ended !== 'aborted') {
      if ('why' in ended) this.giveUp(takeAll(batch), `batch ${id}: ${ended.why}`);
      else await this.handOut(batch, ended, signal);
    }
    batch.isCollecting = false;
    if (batch.waiting.size > 0) onLate();
  }

  private async handOut(batch: OpenBatch, ended: Batch, signal: AbortSignal): Promise<void> {
    const { api, clock, told } = this.tools;
    batch.ended = ended;
    const waiting = new Map(batch.waiting);
    batch.waiting.clear();
    const notes: string[] = [];
    const download = (file: string): ReturnType<BatchApi['download']> =>
      insist(() => api.download(file, signal), { clock, signal });
    for await (const row of readAnswers(ended, { download }, { signal, notes })) {
      const call = waiting.get(row.id);
      const result = call && readRow(row, api.redact);
      // what failed for an earlier attempt (a quota, a key) may have been mended since
      if (!result || (batch.isRemembered && result.kind === 'error')) continue;
      waiting.delete(row.id);
      call.settle(result);
    }
    for (const note of notes) told.warn(note);
    // its answers are out: a later attempt finds them in the trials, or here again
    batch.left = signal.aborted ? waiting.size : 0;
    if (signal.aborted) return;
    this.giveUp(
      [...waiting.values()],
      `batch ${ended.id} is ${describeEnd(ended)} without answers to them`,
    );
  }

  private tellProgress(batch: OpenBatch, { request_counts: counts }: Batch): void {
    batch.done = countOf(counts?.completed) + countOf(counts?.failed);
    const open = this.batches.filter(({ ended, isCollecting }) => isCollecting && !ended);
    const done = open.reduce((sum, one) => sum + one.done, 0);
    const total = open.reduce((sum, { known }) => sum + known.rows.length, 0);
    this.tools.told.progress(done, total, open.length);
  }

  private refuse(calls: BatchedCall[], { code, message }: OpenAiError, what: string): void {
    const why = `the server ${what}: ${message}`;
    if (LASTING.has(code)) this.refusal = why;
    this.giveUp(calls, why);
  }

  private giveUp(calls: readonly BatchedCall[], why: string): void {
    const open = calls.filter(({ signal }) => !signal.aborted);
    if (open.length === 0) return;
    this.tools.told.fellBack(open.length, this.tools.api.redact(why));
    for (const call of open) call.makeDirectly();
  }
}

/** Compatible servers leave counts out. */
function countOf(rows: unknown): number {
  return typeof rows === 'number' && Number.isFinite(rows) ? rows : 0;
}

function takeAll({ waiting }: OpenBatch): BatchedCall[] {
  const calls = [...waiting.values()];
  waiting.clear();
  return calls;
}
