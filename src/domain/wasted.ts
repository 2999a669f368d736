import type { Spend } from './run.ts';

/** What answers took that could not be used; the cost is absent where the price of any is unknown. */
export type Wasted = Pick<Spend, 'usage' | 'cost_usd'>;

/** Of a failure that may have been paid for. */
export interface Paid {
  wasted?: Wasted;
}

/** The last answer; calls made, retries included; and what those took that came to nothing. */
export interface Patiently<Answer> extends Paid {
  answer: Answer;
  attempts: number;
}
