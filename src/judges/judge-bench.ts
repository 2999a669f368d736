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
import type { JudgeMemory } from '../ports/response-cache.ts';
import { buildMessages, type JudgedCase } from './build-messages.ts';
import { PLAIN_ANSWER, type CanaryResult } from './canaries.ts';
import { CanaryWatch, type AskCanary } from './canary-watch.ts';
import { castVote, type JudgeCall } from './cast-vote.ts';
import type { JudgeTools } from './judge-tools.ts';
import { describeJudged } from './judged-output.ts';
import type { JudgeRecall } from './recall-answer.ts';
import { confirmViolation, markPass, settleVotes, type Settled } from './settle-votes.ts';
import { Tally } from '../values/tally.ts';

/** Votes on one output that a judge flagged on a safety case, all told. */
const CONFIRMATION_VOTES = 3;

/** An output to judge, and the other side where the rubric compares two. */
export interface JudgedOutput {
  case: Pick<Case, 'input' | 'reference' | 'context' | 'metadata'>;
  output: Pick<Output, 'output' | 'tool_calls'>;
  other?: Pick<Output, 'output' | 'tool_calls'>;
  /** Which output that is: its calls may wait for those of other trials. Absent: the judge is asked at once, whatever it said before. */
  of?: JudgedTrial;
}

/** Two trials may have put out the same: each is judged by its own call. */
export interface JudgedTrial {
  case: string;
  trial: number;
  whose: string;
}

/** A finding, and what asking for it took. */
export type JudgeFinding = Finding & { asked: Asked };

/** Asks a judge's models. It first has to withstand its canaries, once, on the first case that it sees. */
export class JudgeBench {
  private readonly judge: Judge;
  private readonly model: PatientModel;
  private readonly random: () => number;
  private readonly memory: JudgeMemory | undefined;
  private readonly canaries: CanaryWatch;

  /** `memory`: what it said before; absent: it is asked. */
  constructor(
    judge: Judge,
    {
      model,
      random,
      memory,
      waitIdly,
    }: Pick<JudgeTools, 'random' | 'memory' | 'waitIdly'> & { model: PatientModel },
  ) {
    this.judge = judge;
    this.model = model;
    this.random = random;
    this.memory = memory;
    this.canaries = new CanaryWatch(judge, { waitIdly, hasMemory: memory !== undefined });
  }

  /** What the canaries came to, and what they took; undefined before the first output. */
  describeCanaries(): Promise<CanaryRecord | undefined> {
    return this.canaries.describe();
  }

  /** What they came to in an earlier attempt. */
  recall(record: CanaryRecord): void {
    this.canaries.recall(record);
  }

  /** What the canaries took so far, in this attempt. */
  get spent(): Spend | undefined {
    return this.canaries.spent;
  }

  /** `confirm`: a failing verdict is only one when two of three votes agree. */
  async judgeOutput(
    judged: JudgedOutput,
    { confirm, signal }: { confirm: boolean; signal: AbortSignal },
  ): Promise<JudgeFinding> {
    const tally = new Tally();
    const askCanary = this.layCanaries(judged, signal);
    const known = await this.canaries.vouchForKept(askCanary);
    if (known.status !== 'held') return this.conclude(bar(known), [], tally);
    let refusal: CanaryResult = known;
    const refuse = async (): Promise<string | undefined> => {
      refusal = await this.canaries.vouch(askCanary);
      return refusal.status === 'held' ? undefined : refusal.why;
    };
    const call = { tally, signal, refuse };
    const planned = this.judge.samples * this.judge.models.length;
    const votes = await this.castVotes(judged, { from: 0, to: planned }, call);
    const finding = settleVotes(votes, this.judge);
    const isFlag = confirm && finding.status === 'scored' && !finding.pass;
    const missing = { from: planned, to: isFlag ? CONFIRMATION_VOTES : 0 };
    const all = [...votes, ...(await this.castVotes(judged, missing, call))];
    // votes that were kept do not stand in for those that may not be asked for
    if (refusal.status !== 'held') return this.conclude(bar(refusal), [], tally);
    return this.conclude(isFlag ? confirmViolation(all, this.judge) : finding, all, tally);
  }

  private layCanaries(judged: JudgedOutput, signal: AbortSignal): AskCanary {
    return (voter, output, call) =>
      this.askVoter(
        voter,
        { case: judged.case, output: { output }, other: { output: PLAIN_ANSWER } },
        { signal, ...call, ...this.recallCanary(output) },
      );
  }

  /** The votes from one number to before another; the models vote in turn. */
  private async castVotes(
    judged: JudgedOutput,
    { from, to }: { from: number; to: number },
    call: Omit<JudgeCall, 'model' | 'recall'>,
  ): Promise<Vote[]> {
    const { models } = this.judge;
    const cast: Promise<Vote[]>[] = [];
    for (let vote = from; vote < to; vote += 1) {
      const recall = this.recallVote(judged, vote);
      const voter = models[vote % models.length]!;
      cast.push(this.askVoter(voter, judged, { ...call, ...recall }));
    }
    return (await Promise.all(cast)).flat();
  }

  /** One vote; of a pairwise rubric one in each order, so that a liking for the first place shows. */
  private async askVoter(
    voter: JudgeModel,
    { case: asked, output, other, of }: JudgedOutput,
    call: Omit<JudgeCall, 'model'>,
  ): Promise<Vote[]> {
    const { input, reference, context, metadata } = asked;
    const common = { input, reference, context, metadata };
    const ask = (sides: JudgedCase, place: 'straight' | 'swapped' = 'straight'): Promise<Vote> =>
      castVote(
        {
          judge: this.judge,
          voter,
          messages: buildMessages(this.judge.rubric, sides, this.random, this.judge),
          ...(of && { of: [of.whose, of.case, of.trial] }),
        },
        { model: this.model, ...call, ...setPlace(call.recall, place) },
      );
    const own = describeJudged(output);
    if (this.judge.rubric.compare === undefined)
      return [markPass(await ask({ ...common, output: own }), this.judge)];
    const theirs: Json = other ? describeJudged(other) : '';
    const [straight, swapped] = await Promise.all([
      ask({ ...common, output_a: own, output_b: theirs }),
      ask({ ...common, output_a: theirs, output_b: own }, 'swapped'),
    ]);
    return [straight, this.turnRound(swapped)].map((vote) => markPass(vote, this.judge));
  }

  /** What decides a vote, and which one it is of those on this output, from 0. */
  private recallVote(
    { case: asked, output, other, of }: JudgedOutput,
    vote: number,
  ): { recall?: JudgeRecall } {
    if (!this.memory || !of) return {};
    const { input, reference, context, metadata } = asked;
    const question = {
      kind: 'judge',
      judge: this.judge.digest,
      of,
      input,
      reference,
      context,
      metadata,
      output: describeJudged(output),
      ...(other && { other: describeJudged(other) }),
      vote,
    };
    return { recall: { memory: this.memory, question } };
  }

  /** What a judge does with an order is the judge's, whatever the case that it stands in. */
  private recallCanary(output: string): { recall?: JudgeRecall } {
    if (!this.memory) return {};
    const question = { kind: 'canary', judge: this.judge.digest, output };
    return { recall: { memory: this.memory, question } };
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

function bar({ why }: Exclude<CanaryResult, { status: 'held' }>): Settled {
  return { status: 'errored', why };
}

/** Of a pair each order is a question of its own. */
function setPlace(recall: JudgeRecall | undefined, place: string): { recall?: JudgeRecall } {
  return recall ? { recall: { ...recall, question: { ...recall.question, place } } } : {};
}
