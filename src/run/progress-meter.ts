import type { Trial } from '../domain/run.ts';
import type { Clock, Log } from '../ports.ts';

/** Tells how far a run is, after every trial; the log decides how often that is shown. */
export class ProgressMeter {
  private readonly log: Log;
  private readonly clock: Clock;
  private readonly startedMs: number;
  private total = 0;
  private done = 0;
  private measured = 0;
  private failed = 0;
  private errored = 0;

  constructor(log: Log, clock: Clock) {
    this.log = log;
    this.clock = clock;
    this.startedMs = clock.elapsed();
  }

  /** A further look: so many trials in all, so many of them known already. */
  plan(total: number, done: number): void {
    this.total = total;
    this.done = done;
  }

  /** `paidUsd`: what the run has paid so far, which is not what its trials cost: some were kept, and judges cost too. */
  add(trial: Trial, paidUsd: number): void {
    this.done += 1;
    this.measured += 1;
    const isFailure = ({ scores }: Trial): boolean =>
      scores.some((score) => score.status === 'scored' && !score.pass && !score.advisory);
    if (trial.output.error?.kind === 'error') this.errored += 1;
    else if (isFailure(trial)) this.failed += 1;
    const perTrialMs = (this.clock.elapsed() - this.startedMs) / this.measured;
    this.log.progress({
      done: this.done,
      total: this.total,
      failed: this.failed,
      errored: this.errored,
      ...(paidUsd > 0 && { costUsd: paidUsd }),
      etaMs: perTrialMs * (this.total - this.done),
    });
  }
}
