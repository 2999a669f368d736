import type { Clock, Log } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import type { OpenAiEndpoint } from '../models/openai-endpoint.ts';
import { interrupted, type CallName, type OpenAiResult } from '../models/openai-client.ts';
import type { Turns } from '../../run/turns.ts';
import { isBatchPath, openBatchApi, type BatchApi } from './batch-api.ts';
import { BatchCollector } from './batch-collector.ts';
import { openBatchLedger, MOST_ROWS } from './batch-ledger.ts';
import { BatchNotes } from './batch-notes.ts';
import type { BatchedCall } from './batched-call.ts';
import { nameCall } from './name-call.ts';
import { packCalls } from './pack-calls.ts';

/** Nothing new for so long: whoever could ask has asked. */
const QUIET_MS = 500;

/** A call as its client makes it. */
export interface DeskCall {
  path: string;
  body: Record<string, unknown>;
  signal: AbortSignal;
  /** Absent: it does not wait for others. */
  name: CallName | undefined;
  /** Makes it on its own. */
  direct: () => Promise<OpenAiResult>;
}

export interface DeskOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Of calls that no batch answers. */
  turns: Turns;
  clock: Clock;
  log: Log;
}

/**
 * Collects the calls of a run, and has them answered by batches. It submits once nobody asks any more: every trial that could
 * run waits for an answer, and no other call is under way. What no batch answers is asked directly, so many at a time.
 * Before a folder is opened there is nowhere to remember a batch in: calls are made directly.
 */
export class BatchDesk {
  private readonly endpoint: string;
  private readonly clock: Clock;
  private readonly api: BatchApi;
  private readonly told: BatchNotes;
  private readonly callTurns: Turns;
  private readonly closing = new AbortController();
  private readonly heard = new WeakSet<AbortSignal>();
  private readonly waiting = new Set<BatchedCall>();
  /** Of calls that were answered: who asks once more was not content, and need not wait again. */
  private readonly answered = new Map<number, 'batch' | 'direct'>();
  private readonly turns = new Map<string, number>();
  private collector: BatchCollector | undefined;
  private queue: BatchedCall[] = [];
  private posts = 0;
  private busy = 0;
  private isWatching = false;

  constructor(endpoint: OpenAiEndpoint, { env, turns, clock, log }: DeskOptions) {
    this.endpoint = digestJson(endpoint.baseUrl);
    this.clock = clock;
    this.api = openBatchApi(endpoint, env);
    this.told = new BatchNotes(log);
    this.callTurns = turns;
  }

  /** The folder of the run, and that of an earlier attempt whose batches are waited for as well. */
  async open(folder: string, earlier?: string): Promise<void> {
    const { api, clock, told, endpoint } = this;
    const ledger = await openBatchLedger(folder, earlier);
    const onLate = (): void => this.watch();
    this.collector = new BatchCollector({ api, ledger, clock, told, endpoint, onLate });
  }

  /** Something else that takes its time, and may lead to calls. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }

  async post({ path, body, signal, name, direct }: DeskCall): Promise<OpenAiResult> {
    if (signal.aborted) return interrupted();
    const { collector } = this;
    // all of its trials have begun: it does not matter whose call is first
    const caller = { name: String(body['model']), isJudge: false };
    const alone = () =>
      this.during(async () => (await this.callTurns.take(caller, direct)) ?? interrupted());
    if (!collector || !name || !isBatchPath(path)) return await alone();
    const called = nameCall(path, body, name);
    const print = printOf(called);
    const before = this.answered.get(print);
    if (before === 'batch') this.told.askedAgain();
    if (before) return await alone();
    const turn = (this.turns.get(called) ?? 0) + 1;
    this.turns.set(called, turn);
    this.hear(signal, collector);
    return await new Promise((resolve, reject) => {
      const settle = (result: OpenAiResult): void => {
        this.waiting.delete(call);
        const isBatched = result.kind === 'response' && result.batched;
        this.answered.set(print, isBatched ? 'batch' : 'direct');
        this.turns.delete(called);
        resolve(result);
      };
      const call: BatchedCall = {
        id: `${called}-${turn}`,
        of: JSON.stringify(name.of),
        path,
        body,
        signal,
        settle,
        fail: reject,
        makeDirectly: () => void alone().then(settle, reject),
      };
      this.waiting.add(call);
      if (!collector.recall(call)) this.queue.push(call);
      this.posts += 1;
      this.watch();
    });
  }

  /** What a reader of the run should know. */
  notes(): string[] {
    return this.told.list(this.collector?.countPending() ?? { calls: 0, batches: 0 });
  }

  close(): void {
    this.closing.abort();
    this.api.close();
  }

  /** One listener for all calls of a signal: thousands wait at a time. */
  private hear(signal: AbortSignal, collector: BatchCollector): void {
    if (this.heard.has(signal)) return;
    this.heard.add(signal);
    const abort = (): void => {
      collector.abandon();
      this.queue = this.queue.filter((call) => call.signal !== signal);
      for (const call of this.waiting) if (call.signal === signal) call.settle(interrupted());
    };
    signal.addEventListener('abort', abort, { once: true });
  }

  private watch(): void {
    if (this.isWatching || this.closing.signal.aborted) return;
    this.isWatching = true;
    void this.flushWhenQuiet().catch((error: unknown) => {
      for (const call of this.waiting) call.fail(error);
    });
  }

  private async flushWhenQuiet(): Promise<void> {
    for (;;) {
      const { posts } = this;
      await this.clock.sleep(QUIET_MS, this.closing.signal);
      if (this.closing.signal.aborted) return;
      if (this.queue.length >= MOST_ROWS || (this.posts === posts && this.busy === 0)) break;
    }
    this.isWatching = false;
    await this.flush();
  }

  private async flush(): Promise<void> {
    const { collector, queue } = this;
    if (!collector) return;
    this.queue = [];
    const submitted = packCalls(queue).map(async (pack) => {
      const [first, ...others] = pack.calls;
      // of one trial alone: all others may wait to see what it takes
      if (others.some(({ of }) => of !== first!.of)) return await collector.submit(pack);
      for (const call of pack.calls) call.makeDirectly();
    });
    await Promise.all([collector.collectRemembered(), ...submitted]);
  }
}

/** Half a hundred bits of a name: a run may have a million. Two of the same cost a call its wait, and nothing else. */
function printOf(name: string): number {
  return Buffer.from(name.slice(0, 8), 'base64url').readUIntBE(0, 6);
}
