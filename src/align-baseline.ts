import type { Case, CaseEntry } from './domain/case.ts';
import { trialsAtOnce } from './run/trials-at-once.ts';
import type { CaseFacts } from './domain/facts.ts';
import type { Pin } from './domain/pin.ts';
import type { Output, RunDocument, Spend, Trial } from './domain/run.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { Opponent, RunStore, StoredRun } from './ports.ts';
import type { EarlierRescored } from './ports/earlier.ts';
import type { Limits } from './run/limits.ts';
import type { Bench } from './run/measure-trial.ts';
import { mergeRescored, rescoreBaseline } from './run/rescore-baseline.ts';
import { pairCases } from './verdict/compare-runs.ts';
import {
  FactsBuilder,
  foldStoredRun,
  identifyCase,
  nameCase,
  readStandingBefore,
} from './verdict/fold-trials.ts';
import type { BaselineSide } from './verdict/gate-context.ts';

/** A baseline (or a release) as the verdict reads it, and where its outputs lie. */
export interface FoundBaseline {
  side: BaselineSide;
  stored?: StoredRun;
}

interface Alignment {
  /** Which of the two this is. */
  of: Opponent;
  found: FoundBaseline;
  prepared: PreparedSuite;
  bench: Bench;
  limits: Limits;
  store: RunStore;
  earlier: EarlierRescored | undefined;
}

/** The baseline as it can be compared with; `interrupted`: it could not be made so. */
interface Aligned {
  side: BaselineSide;
  interrupted: boolean;
  /** What judging it again took. */
  spent?: Spend;
}

/** Pins of what decides a score. */
const SCORING_PINS: readonly Pin['kind'][] = ['scorer', 'schema', 'database', 'verdicts', 'model'];

/** Whether a stored run was scored by the same scorers and judges as another. */
export function isScoredAlike(a: RunDocument, b: RunDocument): boolean {
  return describeScoring(a) === describeScoring(b);
}

function describeScoring({ suite_digest, judges = [], pins }: RunDocument): string {
  const digests = judges.map(({ digest }) => digest).sort();
  const code = pins
    .filter(({ kind }) => SCORING_PINS.includes(kind))
    .map(({ kind, path, sha256 }) => `${kind} ${path} ${sha256}`)
    .sort();
  return JSON.stringify([suite_digest, digests, code]);
}

/**
 * The baseline under the scorers and judges of this run. Where they are others than those it was measured with, its stored
 * outputs are scored again: checks for free, judges by judge calls, as far as the budget goes. `run` is told of it.
 */
export async function alignBaseline(run: RunDocument, alignment: Alignment): Promise<Aligned> {
  const { side, stored } = alignment.found;
  const { prepared, bench, limits, store, earlier } = alignment;
  if (!stored || !side.facts) return { side, interrupted: false };
  // beside a change's base: what it expects otherwise is compared by what it expects, on both sides
  const edited = prepared.yardstick
    ? indexEdited(side.facts.cases, prepared.entries)
    : new Map<string, CaseEntry>();
  const editedOnly = isScoredAlike(stored.run, run);
  if (editedOnly && edited.size === 0) return { side, interrupted: false };
  const source = {
    created_at: stored.run.created_at,
    ...(stored.run.commit && { commit: stored.run.commit }),
    ...(editedOnly && { edited_only: true as const }),
  };
  // the run is told what it scores again, before it does
  if (alignment.of === 'baseline') run.rescored = source;
  else run.rescored_release = source;
  await store.writeRun(run);
  const isSame = earlier?.createdAt === source.created_at;
  const facts = new FactsBuilder(readStandingBefore(run, stored.run));
  const { interrupted, unasked, spent } = await rescoreBaseline(
    {
      trials: stored.trials(),
      earlier: isSame ? earlier.trials : none(),
      isStored: isSame && earlier.isStored,
      cases: prepared.cases,
      entries: prepared.entries,
      findEdited: (trial) => edited.get(nameCase(identifyCase(trial))),
      editedOnly,
      bench,
      whose: alignment.of,
      limits,
      concurrency: trialsAtOnce(prepared.suite.run),
      keep: (trial) => store.appendRescored(trial, alignment.of),
    },
    (trial) => facts.add(trial),
  );
  if (interrupted) return { side, interrupted };
  const aligned = { ...side, facts: facts.build(stored.run), asMeasured: side.facts };
  return {
    side: { ...aligned, ...(unasked !== undefined && { unjudged: unasked }) },
    interrupted,
    ...(spent && { spent }),
  };
}

/** By the baseline's case: the one with the same input of which something else is expected now. */
function indexEdited(
  before: readonly CaseFacts[],
  entries: readonly CaseEntry[],
): Map<string, CaseEntry> {
  const { edited } = pairCases(before, entries);
  return new Map(edited.map(({ baseline, current }) => [nameCase(baseline), current]));
}

/** The same of stored runs, where nothing is asked: what the run found when it was measured. */
export async function alignStored(
  run: StoredRun,
  { side, stored }: FoundBaseline,
  of: Opponent,
): Promise<BaselineSide> {
  if (!stored || !side.facts) return side;
  const rescored = of === 'baseline' ? run.run.rescored : run.run.rescored_release;
  if (rescored?.created_at !== stored.run.created_at)
    return { ...side, otherJudges: listOtherJudges(stored.run, run.run) };
  const trials = (): AsyncIterable<Trial> =>
    mergeRescored(stored.trials(), run.rescored(of), rescored?.edited_only);
  const standing = readStandingBefore(run.run, stored.run);
  const facts = await foldStoredRun({ run: stored.run, trials }, standing);
  return { ...side, facts, asMeasured: side.facts };
}

/** Names of judges that only one of two runs has, or that are not the same in both. */
function listOtherJudges(a: RunDocument, b: RunDocument): Set<string> {
  const [before, after] = [a, b].map(
    ({ judges = [] }) => new Map(judges.map(({ name, digest }) => [`${name} ${digest}`, name])),
  );
  const others = [...before!, ...after!].filter(([key]) => before!.has(key) !== after!.has(key));
  return new Set(others.map(([, name]) => name));
}

/** The baseline's first answer to every case: what judges that compare lay beside the run's. Read once, when asked for. */
export function rememberOutputs(
  found: Promise<FoundBaseline>,
): (testCase: Case) => Promise<Output | undefined> {
  let outputs: Promise<Map<string, Output>> | undefined;
  return async ({ case_hash, id }) => {
    const read = await (outputs ??= readOutputs(found));
    return read.get(`${case_hash} ${id}`) ?? read.get(case_hash);
  };
}

/** Under the hash of the input and the id, and under the hash alone: of twins each has its own, and a case may be renamed. */
async function readOutputs(found: Promise<FoundBaseline>): Promise<Map<string, Output>> {
  const outputs = new Map<string, Output>();
  const { stored } = await found;
  if (!stored) return outputs;
  for await (const { case: id, case_hash, output } of stored.trials()) {
    if (output.error) continue;
    for (const key of [`${case_hash} ${id}`, case_hash])
      if (!outputs.has(key)) outputs.set(key, output);
  }
  return outputs;
}

async function* none(): AsyncGenerator<never> {
  // nothing was scored before
}
