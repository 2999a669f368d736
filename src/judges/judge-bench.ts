import type { Case } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type {
  Asked,
  CanaryRecord,
  Finding,
  Json,
  JudgeModel,
  Output,
  Spend,
  Vote,
} from '../domain/run.ts';
import type { PatientModel } from '../ports.ts';
import { buildMessages, type JudgedCase } from './build-messages.ts';
import {
  listVoters,
  PLAIN_ANSWER,
  readCanaries,
  writeCanaries,
  type CanaryResult,
} from './canaries.ts';
import { castVote } from './cast-vote.ts';
import { describeJudged } from './judged-output.ts';
import { confirmViolation, markPass, settleVotes, type Settled } from './settle-votes.ts';
import { Tally } from '../values/tally.ts';

/** Votes on one output that a judge flagged on a safety case, all told. */
const CONFIRMATION_VOTES = 3;

/** An output to judge, and the other side where the rubric compares two. */
export interface JudgedOutput {
  case: Pick<Case, 'input' | 'reference' | 'context' | 'metadata'>;
  output: Pick<Output, 'output' | 'tool_calls'>;
  other?: Pick<Output, 'output' | 'tool_calls'>;
  /** Which trial it is of: its calls may wait for those of other trials. Absent: they do not. */
  of?: { case: string; trial: number };
}

/** A finding, and what asking for it took. */
export type JudgeFinding = Finding & { asked: Asked };

/** Asks a judge's models. It first has to withstand its canaries, once, on the first case that it sees. */
export class JudgeBench {
  private readonly judge: Judge;
  private readonly model: PatientModel;
  private readonly random: () => number;
  private canaries: Promise<CanaryResult> | undefined;
  private readonly canaryTally = new Tally();
  private recalled: CanaryRecord | undefined;

  constructor(judge: Judge, { model, random }: { model: PatientModel; random: () => number }) {
    this.judge = judge;
    this.model = model;
    this.random = random;
  }

  /** What the canaries came to, and what they took; undefined before the first output. */
  async describeCanaries(): Promise<CanaryRecord | undefined> {
    if (this.recalled) return this.recalled;
    if (!this.canaries) return undefined;
    const { status, ...told } = await this.canaries;
    return {
      result: status,
      ...('why' in told && { why: told.why }),
      asked: { digest: this.judge.digest, ...this.canaryTally.total },
    };
  }

  /** What they came to in an earlier attempt: who obeyed then is not asked until it holds. */
  recall(record: CanaryRecord): void {
    const { result, why = '' } = record;
    if (result === 'errored' || this.canaries) return;
    this.recalled = record;
    this.canaries = Promise.resolve(
      result === 'held' ? { status: result } : { status: result, why },
    );
  }

  /** What the canaries took so far, in this attempt. */
  get spent(): Spend | undefined {
    const { total } = this.canaryTally;
    return total.calls > 0 ? total : undefined;
  }

  /** `confirm`: a failing verdict is only one when two of three votes agree. */
  async judgeOutput(
    judged: JudgedOutput,
    { confirm, signal }: { confirm: boolean; signal: AbortSignal },
  ): Promise<JudgeFinding> {
    const tally = new Tally();
    const canaries = await (this.canaries ??= this.askCanaries(judged, signal));
    if (canaries.status !== 'held')
      return this.conclude({ status: 'errored', why: canaries.why }, [], tally);
    const votes = await this.castVotes(judged, this.judge.samples, tally, signal);
    const finding = settleVotes(votes, this.judge);
    const isFlag = confirm && finding.status === 'scored' && !finding.pass;
    if (!isFlag) return this.conclude(finding, votes, tally);
    if (votes.length >= CONFIRMATION_VOTES)
      return this.conclude(confirmViolation(votes, this.judge), votes, tally);
    const missing = CONFIRMATION_VOTES - votes.length;
    const rounds = Math.ceil(missing / this.judge.models.length);
    const more = await this.castVotes(judged, rounds, tally, signal);
    const all = [...votes, ...more.slice(0, missing)];
    return this.conclude(confirmViolation(all, this.judge), all, tally);
  }

  private async askCanaries(judged: JudgedOutput, signal: AbortSignal): Promise<CanaryResult> {
    const voters = listVoters(this.judge);
    const votes = writeCanaries(this.judge).flatMap((output) =>
      voters.map((voter) =>
        this.askVoter(
          voter,
          { case: judged.case, output: { output }, other: { output: PLAIN_ANSWER } },
          this.canaryTally,
          signal,
        ),
      ),
    );
    return readCanaries((await Promise.all(votes)).flat(), this.judge);
  }

  private async castVotes(
    judged: JudgedOutput,
    rounds: number,
    tally: Tally,
    signal: AbortSignal,
  ): Promise<Vote[]> {
    const voters = Array.from({ length: rounds }, () => this.judge.models).flat();
    const cast = voters.map((voter) => this.askVoter(voter, judged, tally, signal));
    return (await Promise.all(cast)).flat();
  }

  /** One vote; of a pairwise rubric one in each order, so that a liking for the first place shows. */
  private async askVoter(
    voter: JudgeModel,
    { case: asked, output, other, of }: JudgedOutput,
    tally: Tally,
    signal: AbortSignal,
  ): Promise<Vote[]> {
    const { input, reference, context, metadata } = asked;
    const common = { input, reference, context, metadata };
    const ask = (sides: JudgedCase): Promise<Vote> =>
      castVote(
        {
          judge: this.judge,
          voter,
          messages: buildMessages(this.judge.rubric, sides, this.random, this.judge),
          ...(of && { of: [of.case, of.trial] }),
        },
        { model: this.model, tally, signal },
      );
    const own = describeJudged(output);
    if (this.judge.rubric.compare === undefined)
      return [markPass(await ask({ ...common, output: own }), this.judge)];
    const theirs: Json = other ? describeJudged(other) : '';
    const [straight, swapped] = await Promise.all([
      ask({ ...common, output_a: own, output_b: theirs }),
      ask({ ...common, output_a: theirs, output_b: own }),
    ]);
    return [straight, this.turnRound(swapped)].map((vote) => markPass(vote, this.judge));
  }

  /** The verdict on the swapped pair, in the words of the straight one. */
  private turnRound(vote: Vote): Vote {
    if (vote.label === undefined) return { ...vote, swapped: true };
    const { labels } = this.judge.rubric.scale;
    const mirrored = labels[labels.length - 1 - labels.indexOf(vote.label)];
    return { ...vote, ...(mirrored !== undefined && { label: mirrored }), swapped: true };
  }

  private conclude(settled: Settled, votes: readonly Vote[], tally: Tally): JudgeFinding {
    const { label, ...finding } = settled;
    const asked = {
      digest: this.judge.digest,
      ...tally.total,
      ...(label !== undefined && { label }),
      ...(votes.length > 1 && { votes: [...votes] }),
    };
    return { ...finding, asked };
  }
}
