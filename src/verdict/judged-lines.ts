import type { CaseFacts, RunFacts } from '../domain/facts.ts';
import type { StoredRun } from '../ports.ts';
import { isRecord } from '../values/json-guards.ts';
import { fromTagged, toTagged } from '../values/tagged-json.ts';
import type { PlannedCase } from './folded-case.ts';
import { FactsBuilder, identifyCase, readStanding } from './fold-trials.ts';
import type { VerdictInput } from './judge-run.ts';
import { SharedValues } from './shared-values.ts';

const JUDGED_FORMAT = 1;

/** All that a verdict was judged by, but for the run's own trials: its cases, in their order. */
export type Judged = Omit<VerdictInput, 'run'> & { run: { cases: readonly PlannedCase[] } };

/**
 * The lines of judged.jsonl: one that says what there is, then an item of a long list each, so that the cases of a large
 * baseline never stand in one text. Whatever plain values, maps and sets an input holds, it holds again when it is read.
 */
export function* writeJudged({ run, ...rest }: VerdictInput): Generator {
  const cases = run.cases.map((facts) => new Unmeasured(facts));
  const { document, items } = toTagged({ ...rest, run: { cases } });
  yield { format: JUDGED_FORMAT, judged: document };
  for (const { list, item } of items()) yield [list, item];
}

/** The lines put together again; of what shape, is for the caller to check. @throws Error in a few words */
export async function readJudged(lines: AsyncIterable<unknown>): Promise<unknown> {
  const share = new SharedValues();
  const lists: unknown[][] = [];
  let head: unknown;
  for await (const line of lines) {
    if (head === undefined) {
      head = readHead(line);
      continue;
    }
    const [list, item, ...rest] = Array.isArray(line) ? line : [];
    const isNext = list === lists.length || (list >= 0 && list === lists.length - 1);
    if (item === undefined || rest.length > 0 || !isNext)
      throw new Error('a line is no item of a list');
    (lists[list] ??= []).push(shareTrials(fromTagged(item), share));
  }
  if (head === undefined) throw new Error('it is empty');
  return fromTagged(head, lists);
}

/** A case without its trials: written so one by one, for a million of them at once take more room than there is. */
class Unmeasured {
  private readonly facts: CaseFacts;

  constructor(facts: CaseFacts) {
    this.facts = facts;
  }

  toJSON(): PlannedCase {
    const { id, case_hash, expectation_hash, tags, kept } = this.facts;
    return { id, case_hash, expectation_hash, tags, ...(kept && { kept }) };
  }
}

function readHead(line: unknown): unknown {
  const { format, judged } = isRecord(line) ? line : {};
  if (typeof format !== 'number' || judged === undefined)
    throw new Error('its first line does not say what it is');
  if (format > JUDGED_FORMAT)
    throw new Error(
      `written by a newer Touchstone (format ${format}; this one reads ${JUDGED_FORMAT})`,
    );
  return judged;
}

/** What repeats from trial to trial is held once. */
function shareTrials(item: unknown, shared: SharedValues): unknown {
  if (!isRecord(item) || !Array.isArray(item['trials'])) return item;
  const trials: unknown[] = item['trials'];
  return {
    ...item,
    tags: shared.share(item['tags']),
    trials: trials.map((trial) =>
      isRecord(trial)
        ? Object.fromEntries(
            Object.entries(trial).map(([key, value]) => [
              key,
              isRecord(value) ? shared.share(value) : value,
            ]),
          )
        : trial,
    ),
  };
}

/** The run's trials in the cases that were judged, in their order: what the verdict was judged from. */
export async function foldPlanned(
  { run, trials }: Pick<StoredRun, 'run' | 'trials'>,
  cases: readonly PlannedCase[],
): Promise<RunFacts> {
  const builder = new FactsBuilder(readStanding(run, 'run'));
  for (const planned of cases) builder.expect(planned);
  for await (const trial of trials())
    if (builder.isExpected(identifyCase(trial))) builder.add(trial);
  return builder.build(run);
}
