import type { Output, Spend, Stop, Trial, Usage } from '../domain/run.ts';
import { countOf, formatAbout, formatCount, formatUsd } from '../values/format-number.ts';
import { sumAsked } from '../values/sum-asked.ts';
import { countTokens, type EarlierSpend } from './earlier-spend.ts';

/** Why no further call is made. */
export type StopCause = Omit<Stop, 'look'>;

/** What a run may spend; absent is unbounded. */
export interface Budget {
  usd?: number;
  tokens?: number;
  minutes: number;
}

/** Whose price is unknown, in words. */
const A_JUDGE = 'a judge';
/** Who reports no usage. */
const UNCOUNTED = { judge: 'a judge without usage', target: 'a target without usage' };

const NOTHING = { usd: 0, tokens: 0 };

/** So many times as many calls are begun at once as have told what they spend: the next ones may be dearer than all of them. */
const GROWTH = 8;

/** How many equal endings from the very first trial on mean that nothing else will come. */
const BREAKER_TRIALS = 10;

/** Keeps count of what was spent and how trials ended, and says when a run has to stop. */
export class Limits {
  private readonly budget: Budget;
  private readonly startedMs: number;
  private readonly isTargetFree: boolean;
  private readonly beside: () => readonly Spend[];
  private readonly earlier: { usd: number; tokens: number };
  private readonly laterRate: number;
  private spentUsd = 0;
  private spentTokens = 0;
  /** Trials that a call was made for, and those that never need one: what was served says nothing of what a call spends. */
  private telling = 0;
  private inFlight = 0;
  /** Of what was spent: what earlier attempts did. */
  private readonly before: { usd: number; tokens: number };
  private unpriced: string | undefined;
  /** It says what it used, and by which model: nothing but the price is lacking. */
  private isCounted = false;
  private isAnswering = false;
  private breaker: { message: string; count: number } | undefined | 'open' = undefined;

  /**
   * `isTargetFree`: recorded outputs cost nothing now, whatever they cost once; their judges do. `beside`: what was spent so
   * far and no trial owns (canaries); `earlier`: what attempts before this one did of that. `laterRate`: what a call costs of what the first one did, which no batch answered.
   */
  constructor(
    budget: Budget,
    {
      startedMs,
      isTargetFree,
      beside = () => [],
      earlier = [],
      laterRate = 1,
    }: {
      startedMs: number;
      isTargetFree: boolean;
      beside?: () => readonly Spend[];
      earlier?: readonly Spend[];
      laterRate?: number;
    },
  ) {
    this.budget = budget;
    this.startedMs = startedMs;
    this.isTargetFree = isTargetFree;
    this.beside = beside;
    this.earlier = sumSpends(earlier);
    this.before = { ...this.earlier };
    this.laterRate = laterRate;
  }

  get costUsd(): number {
    return this.spentUsd;
  }

  /** All that was paid so far, where prices are known: also what no trial owns. */
  get paidUsd(): number {
    return this.spentUsd + this.sumBeside().usd;
  }

  /** Before a call. Answers with the reason to start no further one. */
  start(nowMs: number): StopCause | undefined {
    const stop = this.findReason(nowMs);
    if (!stop) this.inFlight += 1;
    return stop;
  }

  /** After a call: what it cost and how it ended. A cached trial, and one whose output was known (`answered`), cost their judges only. */
  finish(
    trial: Trial,
    { answered, isWatched = true }: { answered?: Trial | undefined; isWatched?: boolean } = {},
  ): void {
    this.inFlight -= 1;
    // what was said before says nothing of whether the target is there now
    if (isWatched && !trial.cached && !answered) this.watch(trial.output);
    // what was said before was paid for before
    const fresh = answered
      ? trial.scores.filter((score) => !answered.scores.includes(score))
      : trial.scores;
    const judged = sumAsked(fresh);
    const isKnown = trial.cached === true || answered !== undefined || this.isTargetFree;
    const isAlwaysFree = this.isTargetFree && judged === undefined;
    if (!isKnown || isAlwaysFree || (judged?.calls ?? 0) > 0) this.telling += 1;
    this.spendOnJudges(judged);
    if (isKnown) return;
    const { usage, cost_usd: usd, output } = trial;
    this.spend(usage, usd);
    // a failure that says nothing of itself was no answer; one that does has its price
    if (output.error && !usage) return;
    if (this.budget.usd !== undefined && usd === undefined) {
      this.unpriced = output.model ?? 'this target';
      this.isCounted = usage !== undefined && output.model !== undefined;
    }
    if (this.budget.tokens !== undefined && !usage) this.unpriced = UNCOUNTED.target;
  }

  /** What was asked beside the target; nothing where no model was. */
  spendOnJudges(spent: Spend | undefined): void {
    if (!spent) return;
    this.spend(spent.usage, spent.cost_usd);
    // without latency there was no answer that could have said it
    const isSilent = !spent.usage && spent.latency_ms !== undefined;
    if (this.budget.usd !== undefined && spent.cost_usd === undefined)
      this.unpriced = isSilent ? UNCOUNTED.judge : A_JUDGE;
    if (this.budget.tokens !== undefined && isSilent) this.unpriced = UNCOUNTED.judge;
  }

  private spend(usage: Usage | undefined, usd: number | undefined): void {
    this.spentUsd += usd ?? 0;
    this.spentTokens += countTokens(usage);
  }

  /** What trials took that are taken over: the bound is that of all attempts. */
  takeOver({ usd, tokens, telling }: EarlierSpend): void {
    this.spentUsd += usd;
    this.before.usd += usd;
    this.spentTokens += tokens;
    this.before.tokens += tokens;
    this.telling += telling;
  }

  /** A call that gave no trial (the run was interrupted). */
  abandon(): void {
    this.inFlight -= 1;
  }

  /** Nobody knows yet what a call spends, and there is a bound on it. */
  get isBlind(): boolean {
    return this.telling === 0 && this.isBounded;
  }

  /** How many trials may be under way: all that are wanted, or no more than is known of their price bears, but always `least`. */
  most(wanted: number, least: number): number {
    return this.isBounded ? Math.min(wanted, Math.max(least, GROWTH * this.telling)) : wanted;
  }

  /** Set once a call was made whose price is unknown, where dollars are bounded. */
  findUnpriced(): StopCause | undefined {
    if (this.unpriced === undefined) return undefined;
    if (this.unpriced === UNCOUNTED.judge || this.unpriced === UNCOUNTED.target) {
      const isJudge = this.unpriced === UNCOUNTED.judge;
      const who = isJudge ? 'a judge' : 'the target';
      const bound = this.budget.tokens === undefined ? 'usd' : 'tokens';
      const cure = isJudge ? 'bound' : 'let it report `usage`, or bound';
      return {
        reason: 'budget',
        message: `budget.${bound} is set, but ${who} does not say how many tokens it used: ${cure} \`budget.minutes\` instead`,
      };
    }
    const more =
      this.unpriced === A_JUDGE || this.isCounted
        ? ''
        : ', or let the target report `usage` or `cost_usd`';
    return {
      reason: 'budget',
      message: `budget.usd is set, but what ${this.unpriced} costs is unknown: name its price under \`prices\`${more}`,
    };
  }

  /** Whether the target was asked and gave an answer. */
  get hasAnswered(): boolean {
    return this.isAnswering;
  }

  /** Whether the target did anything but fail, always with the same words. */
  get isAlive(): boolean {
    return this.breaker === 'open';
  }

  /** Set once the first ten trials have ended alike, also where no further one was planned. */
  findDead(): StopCause | undefined {
    if (typeof this.breaker !== 'object' || this.breaker.count < BREAKER_TRIALS) return undefined;
    return {
      reason: 'breaker',
      message: `the target fails on every case: ${this.breaker.message}`,
    };
  }

  /** Why no further call is made, if so. */
  findReason(nowMs: number): StopCause | undefined {
    const { usd, tokens, minutes } = this.budget;
    const fault = this.findDead() ?? this.findUnpriced();
    if (fault) return fault;
    const usedUp = this.findUsedUp();
    if (usedUp) {
      const bound = usedUp === 'usd' ? `$${usd}` : `${tokens} tokens`;
      return { reason: 'budget', message: `the budget of ${bound} is used up` };
    }
    if (nowMs - this.startedMs >= minutes * 60_000)
      return { reason: 'time', message: `the budget of ${minutes} minutes is used up` };
    return undefined;
  }

  private findUsedUp(): 'usd' | 'tokens' | undefined {
    const { usd, tokens } = this.budget;
    const beside = this.isBounded ? this.sumBeside() : NOTHING;
    if (usd !== undefined && this.projectUsd() + beside.usd > usd) return 'usd';
    const isOver = tokens !== undefined && this.project(this.spentTokens) + beside.tokens > tokens;
    return isOver ? 'tokens' : undefined;
  }

  /** Where a bound is used up: how far that came of so many trials, and what all of them would take. */
  tellSpent({ done, total }: { done: number; total: number }): string | undefined {
    const unit = this.findUnpriced() ? undefined : this.findUsedUp();
    if (unit === undefined) return undefined;
    const beside = this.sumBeside()[unit];
    const spent = unit === 'usd' ? this.spentUsd : this.spentTokens;
    const tell = (amount: number): string =>
      unit === 'usd' ? formatUsd(amount) : `${formatCount(amount)} tokens`;
    const before = this.before[unit];
    const share = tell(before) === tell(spent + beside) ? 'all' : tell(before);
    const earlier = before > 0 ? `, ${share} of it in earlier attempts` : '';
    const whole = beside + (spent / this.telling) * total;
    const about = unit === 'usd' ? formatUsd(whole) : `${formatAbout(whole)} tokens`;
    const full = this.telling > 0 ? `; a full pass would take about ${about}` : '';
    return `${tell(spent + beside)} spent on ${formatCount(done)} of ${countOf(total, 'trial')}${earlier}${full}`;
  }

  /** The bound of which the largest share is used, in words, and that share (1 is all). */
  findFullest(nowMs: number): { share: number; bound: string } {
    const { usd, tokens, minutes } = this.budget;
    const beside = this.isBounded ? this.sumBeside() : NOTHING;
    const ofTime = (nowMs - this.startedMs) / (minutes * 60_000);
    const ofUsd = usd === undefined ? 0 : (this.spentUsd + beside.usd) / usd;
    const ofTokens = tokens === undefined ? 0 : (this.spentTokens + beside.tokens) / tokens;
    if (ofTokens > ofTime && !(ofUsd >= ofTokens))
      return { share: ofTokens, bound: `the budget of ${tokens} tokens` };
    return ofUsd > ofTime
      ? { share: ofUsd, bound: `the budget of $${usd}` }
      : { share: ofTime, bound: `the budget of ${minutes} minutes` };
  }

  /** Money or tokens are: what others spend beside has to be added up. */
  private get isBounded(): boolean {
    return this.budget.usd !== undefined || this.budget.tokens !== undefined;
  }

  private sumBeside(): { usd: number; tokens: number } {
    const { usd, tokens } = sumSpends(this.beside());
    return { usd: this.earlier.usd + usd, tokens: this.earlier.tokens + tokens };
  }

  /** What will have been spent once the calls in flight and one more are done, at the mean so far. */
  private project(spent: number): number {
    if (this.telling === 0) return spent;
    return spent + (spent / this.telling) * (this.inFlight + 1);
  }

  private projectUsd(): number {
    const projected = this.project(this.spentUsd);
    if (this.telling > 1) return projected;
    return this.spentUsd + (projected - this.spentUsd) * this.laterRate;
  }

  private watch({ error }: Output): void {
    if (!error) this.isAnswering = true;
    if (this.breaker === 'open') return;
    if (!error || (this.breaker && this.breaker.message !== error.message)) this.breaker = 'open';
    else this.breaker = { message: error.message, count: (this.breaker?.count ?? 0) + 1 };
  }
}

function sumSpends(spends: readonly Spend[]): { usd: number; tokens: number } {
  return {
    usd: spends.reduce((sum, { cost_usd: cost }) => sum + (cost ?? 0), 0),
    tokens: spends.reduce((sum, { usage }) => sum + countTokens(usage), 0),
  };
}
