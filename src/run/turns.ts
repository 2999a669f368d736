import type { PaceFacts } from '../domain/pace.ts';
import type { Clock } from '../ports.ts';
import { causeOf } from './bound-time.ts';
import type { StopCause } from './limits.ts';
import { Pace, type CallEnding } from './pace.ts';

/** Who calls: whose pace it is, and whether it belongs to a trial that has its output already. */
export interface Caller {
  /** A model's name, or the target's kind. */
  name: string;
  isJudge: boolean;
}

interface Waiting {
  pace: Pace;
  /** Gets the round of its pace that it belongs to; undefined: its turn will not come. */
  go: (round: number | undefined) => void;
}

/**
 * Hands out turns for the calls of one run, of its target and its judges together: never more at once than the suite allows,
 * and of one model no more than its provider keeps up with. Who waits to ask again, scores or writes holds no turn. Judges come
 * first: a trial that was begun is finished before another begins.
 */
export class Turns {
  private readonly clock: Clock;
  private readonly paces = new Map<string, Pace>();
  private readonly judges: Waiting[] = [];
  private readonly targets: Waiting[] = [];
  private most = 1;
  private underWay = 0;
  private signal: AbortSignal | undefined;
  private wakesAtMs = Infinity;
  private tell: (message: string) => void = () => {};
  private restingCount = 0;
  private refusal: StopCause | undefined;
  /** Hears whenever somebody begins to rest: there is room for another trial. */
  onRest: () => void = () => {};

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** The suite's ceiling; once `signal` aborts nobody waits any longer, and nobody is given a turn. */
  bound(
    most: number,
    { signal, tell }: { signal?: AbortSignal; tell?: (said: string) => void } = {},
  ): void {
    this.most = most;
    for (const pace of this.paces.values()) pace.bound(most);
    if (tell) this.tell = tell;
    if (!signal) return;
    this.signal = signal;
    this.refusal = undefined;
    signal.addEventListener('abort', () => this.refuseAll(signal), { once: true });
  }

  /** Why the run ended before somebody's turn came; undefined: everybody had theirs. */
  get refused(): StopCause | undefined {
    return this.refusal;
  }

  /** Calls when it is its turn; undefined: the run ended before that. */
  async take<Answer extends CallEnding>(
    { name, isJudge }: Caller,
    call: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (this.isRefused()) return undefined;
    const pace = this.paceOf(name);
    const round = this.mayStart(pace)
      ? this.start(pace)
      : await this.wait(pace, isJudge ? this.judges : this.targets);
    if (round === undefined) return undefined;
    let answer: Answer | undefined;
    try {
      answer = await call();
      return answer;
    } finally {
      this.underWay -= 1;
      const fewer = pace.end(round, answer, this.clock.elapsed());
      if (fewer !== undefined)
        this.tell(`${name} refuses calls (429): at most ${fewer} at once from now on`);
      this.admit();
    }
  }

  /** Trials that wait for something: they keep nobody busy. */
  get resting(): number {
    return this.restingCount;
  }

  /** Waits before asking again, without a turn. False: the run ended, and nothing is asked. */
  async rest(ms: number, signal: AbortSignal): Promise<boolean> {
    await this.waitIdly(this.clock.sleep(ms, this.signal ?? signal));
    return !this.isRefused() && !signal.aborted;
  }

  /** Waits for what others do, without a turn: another trial can begin meanwhile. */
  async waitIdly<T>(work: Promise<T>): Promise<T> {
    this.restingCount += 1;
    this.onRest();
    try {
      return await work;
    } finally {
      this.restingCount -= 1;
    }
  }

  /** Providers that refused calls. */
  describe(): { [name: string]: PaceFacts } {
    return Object.fromEntries(
      [...this.paces].flatMap(([name, pace]) => {
        const facts = pace.describe();
        return facts ? [[name, facts]] : [];
      }),
    );
  }

  private paceOf(name: string): Pace {
    const pace = this.paces.get(name) ?? new Pace(this.most);
    this.paces.set(name, pace);
    return pace;
  }

  private mayStart(pace: Pace): boolean {
    return this.underWay < this.most && pace.mayStart(this.clock.elapsed());
  }

  private start(pace: Pace): number {
    this.underWay += 1;
    return pace.start();
  }

  private wait(pace: Pace, queue: Waiting[]): Promise<number | undefined> {
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    queue.push({ pace, go: resolve });
    this.wakeAfterPause(pace);
    return promise;
  }

  private isRefused(): boolean {
    if (!this.signal?.aborted) return false;
    this.refusal ??= causeOf(this.signal);
    return true;
  }

  private refuseAll(signal: AbortSignal): void {
    // of a suite that is through: the next one has its own
    if (signal !== this.signal) return;
    const waiting = [...this.judges.splice(0), ...this.targets.splice(0)];
    if (waiting.length > 0) this.refusal ??= causeOf(signal);
    for (const { go } of waiting) go(undefined);
  }

  /** Gives what is free to those who wait; who waits for another model's pace is passed over. */
  private admit(): void {
    for (const queue of [this.judges, this.targets])
      for (let at = 0; at < queue.length;) {
        const { pace, go } = queue[at]!;
        if (this.mayStart(pace)) {
          queue.splice(at, 1);
          go(this.start(pace));
        } else if (this.underWay >= this.most) return;
        else {
          this.wakeAfterPause(pace);
          at += 1;
        }
      }
  }

  private wakeAfterPause(pace: Pace): void {
    const now = this.clock.elapsed();
    const pauseMs = pace.pauseMs(now);
    if (pauseMs === 0 || this.wakesAtMs <= now + pauseMs) return;
    this.wakesAtMs = now + pauseMs;
    void this.admitAfter(pauseMs);
  }

  private async admitAfter(pauseMs: number): Promise<void> {
    await this.clock.sleep(pauseMs, this.signal);
    this.wakesAtMs = Infinity;
    this.admit();
  }
}
