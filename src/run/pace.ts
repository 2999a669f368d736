import type { PaceFacts, RateNews } from '../domain/pace.ts';

/** Of the calls of one round: so many refused are no accident of the provider's, but what it thinks of our pace. */
const REFUSED_SHARE = 0.25;
/** A provider that says to come back later than this is asked then. */
const LONGEST_PAUSE_MS = 60_000;

/** How a call ended, as far as it says something about the pace. */
export interface CallEnding {
  kind: string;
  code?: string;
  rate?: RateNews;
}

/**
 * How many calls of one model may be under way. It begins at the ceiling that the suite sets; a round (as many answers as there
 * may be calls at once) of which a quarter is refused with 429 halves it, and every answer of a round without that lets it grow
 * again, by one a round. Single refusals do not: a provider that refuses one call in ten whatever we do would be asked by one
 * worker in the end. Where the provider says that nothing is left until a time, nothing is asked until then.
 */
export class Pace {
  private ceiling: number;
  private limit: number;
  private underWay = 0;
  /** Rounds so far; what was sent in an earlier one says nothing of the pace of this one. */
  private round = 0;
  private answers = 0;
  private refusedInRound = 0;
  private pausedUntilMs = 0;
  private readonly facts = { refused: 0, least: Infinity };

  constructor(ceiling: number) {
    this.ceiling = ceiling;
    this.limit = ceiling;
  }

  /** The suite's ceiling, once it is known. */
  bound(ceiling: number): void {
    const isWhole = this.limit >= this.ceiling;
    this.ceiling = ceiling;
    this.limit = isWhole ? ceiling : Math.min(this.limit, ceiling);
  }

  mayStart(nowMs: number): boolean {
    return this.underWay < Math.floor(this.limit) && nowMs >= this.pausedUntilMs;
  }

  /** Milliseconds until a pause that the provider asked for is over; 0: there is none. */
  pauseMs(nowMs: number): number {
    return Math.max(0, this.pausedUntilMs - nowMs);
  }

  /** The round that the call belongs to. */
  start(): number {
    this.underWay += 1;
    return this.round;
  }

  /** Answers with the new limit where it came down further than before. `ending`: absent where the call was given up. */
  end(round: number, ending: CallEnding | undefined, nowMs: number): number | undefined {
    this.underWay -= 1;
    if (!ending) return undefined;
    this.hear(ending.rate, nowMs);
    const isRefused = ending.kind === 'error' && ending.code === 'http-429';
    if (isRefused) this.facts.refused += 1;
    else if (ending.kind !== 'error') this.grow();
    if (round < this.round) return undefined;
    this.answers += 1;
    if (isRefused) this.refusedInRound += 1;
    return this.closeRound();
  }

  private grow(): void {
    this.limit = Math.min(this.ceiling, this.limit + 1 / this.limit);
  }

  /** Nothing where no call was refused. */
  describe(): PaceFacts | undefined {
    const { refused, least } = this.facts;
    if (refused === 0) return undefined;
    return { refused, least: Math.min(least, this.ceiling), now: Math.floor(this.limit) };
  }

  private hear(rate: RateNews | undefined, nowMs: number): void {
    if (!rate || rate.remaining > 0) return;
    const until = nowMs + Math.min(rate.resetMs, LONGEST_PAUSE_MS);
    this.pausedUntilMs = Math.max(this.pausedUntilMs, until);
  }

  private closeRound(): number | undefined {
    const size = Math.floor(this.limit);
    const isCrowded = this.refusedInRound >= Math.max(1, size * REFUSED_SHARE);
    if (!isCrowded && this.answers < size) return undefined;
    this.round += 1;
    this.answers = 0;
    this.refusedInRound = 0;
    if (!isCrowded || size === 1) return undefined;
    this.limit = Math.floor(size / 2);
    if (this.limit >= this.facts.least) return undefined;
    this.facts.least = this.limit;
    return this.limit;
  }
}
