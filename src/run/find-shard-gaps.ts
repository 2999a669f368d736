import type { CaseEntry } from '../domain/case.ts';
import type { Trial } from '../domain/run.ts';
import { countTrials, type LookPlan } from './plan-trials.ts';

type Form = Pick<CaseEntry, 'id' | 'case_hash' | 'expectation_hash' | 'kept'>;

/** What a shard should hold. */
interface ShardPlan {
  /** Its cases. */
  entries: readonly CaseEntry[];
  plan: LookPlan;
  /** It took trials over, and a whole run may have looked further than a shard does: all of them count for critical cases. */
  takesFurther: boolean;
  /** Whose outputs main's yardstick scores too, and as which cases. */
  scored: readonly { of: CaseEntry; by: CaseEntry }[];
}

/** What it holds that it should not, and what it lacks: one sentence each, about the first of them. */
export interface ShardGaps {
  strange?: string;
  lacking?: string;
}

/**
 * Whether a shard holds every trial that was dealt to it, and no strange one, whatever it says of itself. `told` hears of every
 * trial. A line that repeats one is as good as in any run: the later counts.
 */
export async function findShardGaps(
  { trials, byBase }: { trials: AsyncIterable<Trial>; byBase: AsyncIterable<Trial> },
  { entries, plan, takesFurther, scored }: ShardPlan,
  told: (trial: Trial) => void,
): Promise<ShardGaps> {
  const own = new Ledger(
    entries.map((entry) => [entry, maskOf(countTrials(entry.tags, plan))]),
    takesFurther,
  );
  for await (const trial of trials) {
    const strange = own.take(trial, trial.output.error?.kind !== 'error');
    if (strange !== undefined) return { strange };
    told(trial);
  }
  const lacking = own.findLacking();
  if (lacking !== undefined) return { lacking };
  const beside = new Ledger(
    scored.map(({ of, by }) => [by, own.measuredOf(of)]),
    true,
  );
  for await (const trial of byBase) beside.take(trial, true);
  const unscored = beside.findLacking();
  return unscored === undefined ? {} : { lacking: `${unscored} as main's yardstick scores it` };
}

/** Of one case: a bit each. */
const MOST_TRIALS = 30;

interface Row {
  id: string;
  /** Numbers of the trials that there should be, of those that there are, and of those that were measured: a bit each, for every case of a large suite. */
  due: number;
  seen: number;
  measured: number;
}

/** Which trials of which cases there are. */
class Ledger {
  private readonly rows: Map<string, Row>;

  private readonly takesFurther: boolean;

  constructor(due: readonly (readonly [form: Form, due: number])[], takesFurther: boolean) {
    this.rows = new Map(
      due.map(([form, bits]) => [nameForm(form), { id: form.id, due: bits, seen: 0, measured: 0 }]),
    );
    this.takesFurther = takesFurther;
  }

  /** Answers with what is wrong where nobody asked for this trial. */
  take({ case: id, trial, ...rest }: Trial, isMeasured: boolean): string | undefined {
    const row = this.rows.get(nameForm({ ...rest, id }));
    if (!row) return `case ${JSON.stringify(id)}, which is not among its cases`;
    const bit = trial >= 1 && trial <= MOST_TRIALS ? 1 << (trial - 1) : 0;
    if (bit === 0 || (!this.takesFurther && (row.due & bit) === 0))
      return `trial ${trial} of case ${JSON.stringify(id)}, which has ${countBits(row.due)}`;
    row.seen |= bit;
    if (isMeasured) row.measured |= bit;
    return undefined;
  }

  measuredOf(form: Form): number {
    return this.rows.get(nameForm(form))?.measured ?? 0;
  }

  findLacking(): string | undefined {
    const short = [...this.rows.values()].filter(({ due, seen }) => (due & ~seen) !== 0);
    const [first] = short;
    if (!first) return undefined;
    const more = short.length > 1 ? ` (and of ${short.length - 1} more)` : '';
    const lacking = countBits(first.due & ~first.seen);
    return `${lacking} of ${countBits(first.due)} trials of case ${JSON.stringify(first.id)}${more}`;
  }
}

/** The numbers 1…`trials`. */
function maskOf(trials: number): number {
  return 2 ** Math.min(trials, MOST_TRIALS) - 1;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function nameForm({ id, case_hash, expectation_hash, kept }: Form): string {
  return `${case_hash} ${expectation_hash} ${kept ? 'kept' : 'own'} ${id}`;
}
