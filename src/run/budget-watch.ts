import type { Clock, Log } from '../ports.ts';
import { formatPercent } from '../values/format-number.ts';
import type { Limits } from './limits.ts';

/** Share of a budget that people are told of. */
const WARN_SHARE = 0.8;

/** Says once that most of the budget is used up; and at the end, for the report. */
export class BudgetWatch {
  private readonly limits: Limits;
  private readonly log: Pick<Log, 'warn'>;
  private readonly clock: Pick<Clock, 'elapsed'>;
  private hasWarned = false;

  constructor(
    limits: Limits,
    { log, clock }: { log: Pick<Log, 'warn'>; clock: Pick<Clock, 'elapsed'> },
  ) {
    this.limits = limits;
    this.log = log;
    this.clock = clock;
  }

  /** After each trial. */
  check(): void {
    if (this.hasWarned) return;
    const [warning] = this.notes();
    if (warning === undefined) return;
    this.hasWarned = true;
    this.log.warn(warning);
  }

  /** What the report says of it, as of now. */
  notes(): string[] {
    const { share, bound } = this.limits.findFullest(this.clock.elapsed());
    return share >= WARN_SHARE ? [`${formatPercent(share)} of ${bound} is used`] : [];
  }
}
