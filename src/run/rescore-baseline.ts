import type { CaseSource, CaseEntry } from '../domain/case.ts';
import type { RescoredTrial, Score, Spend, Trial } from '../domain/run.ts';
import { addSpend, sumAsked } from '../values/sum-asked.ts';
import type { Limits } from './limits.ts';
import { withScores, type Bench } from './measure-trial.ts';
import { completeScores, rescore } from './reuse-scores.ts';
import type { Turns } from './turns.ts';

/** What scoring a baseline again needs. */
export interface Rescoring {
  /** The baseline's trials, with their outputs. */
  trials: AsyncIterable<Trial>;
  /** Scores that were found before for the same outputs, by the same scorers (a run that goes on). */
  earlier: AsyncIterable<RescoredTrial>;
  /** They stand where new ones are kept. */
  isStored: boolean;
  cases: Pick<CaseSource, 'read'>;
  entries: readonly CaseEntry[];
  /** The case of a trial whose input the change keeps and of which it expects something else. */
  findEdited?: (trial: Trial) => CaseEntry | undefined;
  /** Only these are scored: the scorers are those that the others were scored with. */
  editedOnly?: boolean;
  /** `turns`: they tell whether the time was up before a judge had its turn. */
  bench: Pick<Bench, 'scorersFor' | 'clock' | 'signal'> & { turns?: Pick<Turns, 'refused'> };
  /** Whose outputs these are, where they are not the run's own: a judge is asked apart for each. */
  whose?: string;
  limits: Limits;
  concurrency: number;
  /** On disk before it resolves. */
  keep: (trial: RescoredTrial) => Promise<void>;
}

/** How it ended. */
export interface RescoringEnd {
  /** Not all trials were scored. */
  interrupted: boolean;
  /** Why some judges were not asked. */
  unasked?: string;
  /** What asking them took, in whichever attempt. */
  spent?: Spend;
}

/**
 * Scores the stored outputs of a baseline with the scorers and judges of the cases as they stand now: nothing is asked of
 * the target, and a judge only where it is another than the one that gave the stored score. Trials of cases that are no
 * longer there are handed on without scores: there is nothing to compare them with. Where the budget ends, the checks go
 * on, and judges that would have to be asked are errored. `sink` gets every trial.
 */
export async function rescoreBaseline(
  rescoring: Rescoring,
  sink: (trial: Trial) => unknown,
): Promise<RescoringEnd> {
  const { trials, earlier, isStored, cases, bench, whose, limits, concurrency, keep } = rescoring;
  const place = createPlacer(rescoring);
  const known = await readScores(earlier);
  const queue = trials[Symbol.asyncIterator]();
  let unasked: string | undefined;
  let spent: Spend | undefined;

  /** What an earlier attempt found stays, also what a check of chance said; what errored then is scored now. */
  async function scoreAgain(trial: Trial, entry: CaseEntry, before?: Score[]): Promise<Score[]> {
    const testCase = await cases.read(entry);
    unasked ??= limits.findReason(bench.clock.elapsed())?.message;
    const scoring = {
      scorers: await bench.scorersFor(testCase),
      signal: bench.signal,
      ...(whose !== undefined && { whose }),
      ...(unasked !== undefined && { unasked }),
    };
    const scored = before ? { ...trial, scores: before } : trial;
    const scores = await (before ? completeScores : rescore)(scored, testCase, scoring);
    unasked ??= bench.turns?.refused?.message;
    return scores;
  }

  async function work(): Promise<void> {
    while (!bench.signal.aborted) {
      const next = await queue.next();
      if (next.done) return;
      const { trial, entry, by, isKept } = place(next.value);
      if (!entry || isKept) {
        await sink(isKept ? trial : { ...trial, scores: [] });
        continue;
      }
      const before = known.get(keyOf(next.value));
      const isWhole = before !== undefined && !hasErrored(before);
      const scores = isWhole ? before : await scoreAgain(trial, entry, before);
      // what was cut off in the middle of a call is no score
      if (bench.signal.aborted) return;
      const paid = sumAsked(freshOf(trial.scores, scores));
      spent = addSpend(spent, paid);
      limits.spendOnJudges(paid);
      if (!isWhole || !isStored)
        await keep({ ...identify(next.value), scores, ...(by !== undefined && { by }) });
      await sink(withScores(trial, scores));
    }
  }

  // one reader at a time: the others wait for their turn at the stream
  const settled = await Promise.allSettled(Array.from({ length: concurrency }, work));
  const crash = settled.find((end) => end.status === 'rejected');
  if (crash) throw crash.reason;
  return {
    interrupted: bench.signal.aborted,
    ...(unasked !== undefined && { unasked }),
    ...(spent && { spent }),
  };
}

/** Which case a trial is scored as. `isKept`: as it was, with the scores that it has. */
interface Placed {
  trial: Trial;
  entry?: CaseEntry;
  by?: string;
  isKept?: true;
}

function createPlacer({
  entries,
  findEdited,
  editedOnly,
}: Pick<Rescoring, 'entries' | 'findEdited' | 'editedOnly'>): (trial: Trial) => Placed {
  const find = indexEntries(entries);
  return (trial) => {
    const entry = find(trial);
    if (entry) return { trial, entry, ...(editedOnly && { isKept: true as const }) };
    const edited = findEdited?.(trial);
    if (!edited) return { trial, ...(editedOnly && { isKept: true as const }) };
    const by = edited.expectation_hash;
    return { trial: { ...trial, expectation_hash: by, scores: [] }, entry: edited, by };
  };
}

function hasErrored(scores: readonly Score[]): boolean {
  return scores.some(({ status }) => status === 'errored');
}

/** A baseline's trials with the scores that a run found for them; the others without any. */
export async function* mergeRescored(
  trials: AsyncIterable<Trial>,
  rescored: AsyncIterable<RescoredTrial>,
  editedOnly = false,
): AsyncGenerator<Trial> {
  const known = new Map<string, RescoredTrial>();
  for await (const line of rescored) known.set(keyOf(line), line);
  for await (const trial of trials) {
    const found = known.get(keyOf(trial));
    const scores = found?.scores ?? (editedOnly ? trial.scores : []);
    yield { ...trial, scores, ...(found?.by !== undefined && { expectation_hash: found.by }) };
  }
}

async function readScores(rescored: AsyncIterable<RescoredTrial>): Promise<Map<string, Score[]>> {
  const known = new Map<string, Score[]>();
  for await (const trial of rescored) known.set(keyOf(trial), trial.scores);
  return known;
}

function identify(trial: RescoredTrial): Omit<RescoredTrial, 'scores'> {
  const { case: id, case_hash, expectation_hash, trial: number } = trial;
  return { case: id, case_hash, expectation_hash, trial: number };
}

/** Scores that models were asked for, because the stored ones are of others. */
export function freshOf(before: readonly Score[], after: readonly Score[]): Score[] {
  const known = new Set(
    before
      .filter(({ status }) => status !== 'errored')
      .map(({ name, asked }) => `${name} ${asked?.digest}`),
  );
  return after.filter(({ name, asked }) => asked && !known.has(`${name} ${asked.digest}`));
}

/** The case of a stored trial: the same content, and of twins the one with its id. */
function indexEntries(entries: readonly CaseEntry[]): (trial: Trial) => CaseEntry | undefined {
  const byContent = Map.groupBy(entries, contentOf);
  return (trial) => {
    const twins = byContent.get(contentOf(trial)) ?? [];
    const named = twins.filter(({ id }) => id === trial.case);
    // main's form of a case is what was measured there
    return named.find(({ kept }) => kept) ?? named[0] ?? twins[0];
  };
}

function contentOf({
  case_hash,
  expectation_hash,
}: Pick<CaseEntry, 'case_hash' | 'expectation_hash'>): string {
  return `${case_hash} ${expectation_hash}`;
}

function keyOf(trial: RescoredTrial): string {
  return `${contentOf(trial)} ${trial.case} ${trial.trial}`;
}
