import type { Log } from '../../ports.ts';
import { formatCount } from '../../values/format-number.ts';

/** What people are told of batches: while they are at work, and in the run's notes. */
export class BatchNotes {
  private readonly log: Log;
  private readonly direct = new Map<string, number>();
  private again = 0;
  private said = '';

  constructor(log: Log) {
    this.log = log;
  }

  submitted(id: string, rows: number, model: string): void {
    this.log.info(
      `batch ${id}: ${formatCount(rows)} calls of ${model} are submitted; answers come within 24 hours`,
    );
  }

  resumed(id: string, rows: number): void {
    this.log.info(`batch ${id}: ${countCalls(rows)} submitted before, and waited for now`);
  }

  /** Of all batches that are waited for. */
  progress(done: number, total: number, batches: number): void {
    const of = batches === 1 ? '1 batch' : `${batches} batches`;
    const line = `batch: ${formatCount(done)} of ${formatCount(total)} rows done, ${of}`;
    if (line !== this.said) this.log.info(line);
    this.said = line;
  }

  /** Calls that no batch answered. */
  fellBack(calls: number, why: string): void {
    if (!this.direct.has(why)) this.log.warn(`batch: ${countCalls(calls)} made directly: ${why}`);
    this.direct.set(why, (this.direct.get(why) ?? 0) + calls);
  }

  /** An answer of a batch that could not be used; the call is made on its own now. */
  askedAgain(): void {
    if (this.again === 0)
      this.log.warn('batch: answers that cannot be used are asked for again directly');
    this.again += 1;
  }

  warn(text: string): void {
    this.log.warn(`batch: ${text}`);
  }

  /** `pending`: calls in batches that nobody waited for to their end. */
  list(pending: { calls: number; batches: number }): string[] {
    const fallen = [...this.direct].map(
      ([why, calls]) => `batch: ${countCalls(calls)} made directly, at the full price: ${why}`,
    );
    if (this.again > 0)
      fallen.push(
        `batch: ${this.again === 1 ? '1 answer' : `${formatCount(this.again)} answers`} could not be used: paid for, and asked for again directly, at the full price`,
      );
    if (pending.batches === 0) return fallen;
    const calls = pending.calls === 1 ? '1 call is' : `${formatCount(pending.calls)} calls are`;
    const still = `batch: ${calls} still with the provider (${pending.batches} to collect): re-run the job, or go on with --resume, and the answers are taken up`;
    return [...fallen, still];
  }
}

function countCalls(calls: number): string {
  return calls === 1 ? '1 call was' : `${formatCount(calls)} calls were`;
}
