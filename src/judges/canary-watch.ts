import type { Judge } from '../domain/judge.ts';
import type { CanaryRecord, JudgeModel, Spend, Vote } from '../domain/run.ts';
import { Tally } from '../values/tally.ts';
import {
  isKept,
  listVoters,
  readCanaries,
  readRecord,
  toRecord,
  writeCanaries,
  type CanaryResult,
} from './canaries.ts';
import type { JudgeCall } from './cast-vote.ts';
import type { JudgeTools } from './judge-tools.ts';

/** Lays a canary before a model of the judge. */
export type AskCanary = (
  voter: JudgeModel,
  output: string,
  call: Pick<JudgeCall, 'tally' | 'isAnew' | 'refuse'>,
) => Promise<Vote[]>;

/**
 * Whether a judge withstands its canaries, found once. A provider may change what it serves under a name: what the response
 * cache has of them vouches for judgements that it has too, where they held. As soon as one has to be asked for, they are asked first.
 */
export class CanaryWatch {
  private readonly judge: Judge;
  private readonly waitIdly: NonNullable<JudgeTools['waitIdly']>;
  private readonly hasMemory: boolean;
  /** As the response cache has them; errored where it does not have all. */
  private kept: Promise<CanaryResult> | undefined;
  private asked: Promise<CanaryResult> | undefined;
  private withstood: CanaryResult | undefined;
  private recalled: CanaryRecord | undefined;
  private readonly tallies = { kept: new Tally(), asked: new Tally() };

  constructor(
    judge: Judge,
    { waitIdly, hasMemory }: { waitIdly: JudgeTools['waitIdly']; hasMemory: boolean },
  ) {
    this.judge = judge;
    this.waitIdly = waitIdly ?? ((work) => work);
    this.hasMemory = hasMemory;
  }

  /** Whether judgements that were kept may be read; where it is not known by what was kept, the canaries are asked. */
  async vouchForKept(ask: AskCanary): Promise<CanaryResult> {
    const known = this.recalled && readRecord(this.recalled);
    if (known?.status === 'obeyed') return known;
    if (this.withstood?.status === 'obeyed') return this.withstood;
    if (!this.hasMemory) return await this.vouch(ask);
    const kept = await (this.kept ??= this.ask((voter, output) =>
      ask(voter, output, { tally: this.tallies.kept, refuse: async () => 'it was not kept' }),
    ));
    return kept.status === 'held' ? kept : await this.vouch(ask);
  }

  /** Whether the judge may be asked. */
  async vouch(ask: AskCanary): Promise<CanaryResult> {
    if (this.recalled && !isKept(this.recalled)) return readRecord(this.recalled);
    this.asked ??= this.ask((voter, output) =>
      ask(voter, output, { tally: this.tallies.asked, isAnew: true }),
    );
    // only while they are asked: whoever waits idly makes room for another trial
    return (this.withstood ??= await this.waitIdly(this.asked));
  }

  /** What they came to, and what they took; undefined before the first output. */
  async describe(): Promise<CanaryRecord | undefined> {
    const { digest } = this.judge;
    const { kept, asked } = this.tallies;
    if (this.asked) return toRecord(await this.asked, { digest, ...asked.total });
    if (this.recalled) return this.recalled;
    return this.kept && toRecord(await this.kept, { digest, ...kept.total });
  }

  /** What they came to in an earlier attempt: who obeyed then is not asked until it holds. */
  recall(record: CanaryRecord): void {
    if (record.result !== 'errored' && !this.asked && !this.kept) this.recalled = record;
  }

  /** What they took so far, in this attempt. */
  get spent(): Spend | undefined {
    const { total } = this.tallies.asked;
    return total.calls > 0 ? total : undefined;
  }

  private async ask(
    one: (voter: JudgeModel, output: string) => Promise<Vote[]>,
  ): Promise<CanaryResult> {
    const voters = listVoters(this.judge);
    const votes = writeCanaries(this.judge).flatMap((output) =>
      voters.map((voter) => one(voter, output)),
    );
    return readCanaries((await Promise.all(votes)).flat(), this.judge);
  }
}
