import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import type { DealtDecision, FalseAlarms, SelfTest } from '../domain/diagnosis.ts';
import type { CaseFacts, RunFacts, TrialFacts } from '../domain/facts.ts';
import type { RunDocument } from '../domain/run.ts';
import type { Gates, RunSettings } from '../domain/suite.gen.ts';
import { pairCases, type CasePair } from './compare-runs.ts';
import { countSplits } from './count-splits.ts';
import {
  decideDealt,
  measureDrops,
  planDealtRule,
  valueTrial,
  type DealtCase,
  type DealtRule,
} from './decide-dealt.ts';
import { givesCopies } from './find-copies.ts';
import { findOtherThing } from './find-other-thing.ts';
import { wilson } from './intervals.ts';
import { seedRandom } from './seeded-random.ts';
import { quotePath } from '../values/quote-word.ts';

const CONFIDENCE = 0.95;

interface TestSettings {
  gates: Gates;
  settings: RunSettings;
}

/** How often the rule would fail a change that did nothing: dealt out of one run, or between two runs of the same thing. */
export function testGate(
  run: RunFacts,
  { other, ...suite }: TestSettings & { other?: RunFacts },
): SelfTest {
  const within = testSplits(run, suite);
  if (!other) return within;
  const difference = findOtherThing(other, run);
  if (difference !== undefined) return withReason(within, difference);
  if (run.run.target.deterministic)
    return within.kind === 'none' ? { ...within, answers: compareAnswers(other, run) } : within;
  return testRuns(other, run, { suite, within });
}

/** What one run alone can say. */
type WithinOne = Exclude<SelfTest, { kind: 'runs' }>;

function withReason(within: WithinOne, why: string): SelfTest {
  if (within.kind === 'none') return { ...within, why: `${within.why}; ${why}` };
  return { ...within, why };
}

/** Seeded random splits of each case's own trials: two fifths of them are the candidate's. */
function testSplits(run: RunFacts, { gates, settings }: TestSettings): WithinOne {
  const usable = run.cases.map((facts) => ({ facts, trials: listMeasured(facts) }));
  const typical = middleOf(usable.map(({ trials }) => trials.length));
  const usual = Math.max(settings.trials, settings.max_trials);
  const candidate = shareOut(typical, usual);
  const rule = planDealtRule(run, { gates, settings, available: candidate });
  const impossible = findImpossible(run, {
    rule,
    typical,
    wanted: settings.baseline_trials,
  });
  if (impossible || !rule) return { kind: 'none', ...(impossible ?? NOTHING_COMPARED) };
  const cases = usable
    .filter(({ trials }) => trials.length >= 2)
    .map(({ facts: { id }, trials }) => ({
      id,
      trials: trials.map((trial) => valueTrial(trial, rule)),
    }))
    .sort(byId);
  const random = seedRandom(['self-test', ...cases.map(({ id }) => id)]);
  const tally = countAnswers(
    countSplits(
      cases.map(({ trials }) => trials),
      rule,
    ),
    () =>
      cases.map(({ id, trials }) => {
        const dealt = shuffle(trials, random);
        const picked = shareOut(dealt.length, candidate);
        return { id, candidate: dealt.slice(0, picked), baseline: dealt.slice(picked) };
      }),
    rule,
  );
  return {
    kind: 'split',
    sides: { baseline: typical - candidate, candidate, usual },
    ...(givesCopies(run) && { repeating: true }),
    ...tally,
  };
}

const NOTHING_COMPARED = {
  why: 'no metric that blocks is compared with main',
  next: 'name a `max_drop` under `gates.metrics`',
};

/** Why one run says nothing of false alarms, where that is so. */
function findImpossible(
  { run, cases }: RunFacts,
  { rule, typical, wanted }: { rule: DealtRule | undefined; typical: number; wanted: number },
): { why: string; next?: string } | undefined {
  if (!rule)
    return run.target.deterministic
      ? { why: 'the target has no noise, so what did not change cannot fail' }
      : NOTHING_COMPARED;
  if (typical < 2)
    return {
      why: 'the run has one trial a case, and it takes two to compare a case with itself',
      next: adviseTrials(run, wanted),
    };
  if (cases.length < FEWEST_COMPARED)
    return {
      why: `a noisy metric is compared on ${FEWEST_COMPARED} cases or more, and there are ${cases.length}: nothing can fail, nor pass`,
      next: 'add cases, or gate with a floor (`min`)',
    };
  return undefined;
}

function adviseTrials({ target, config }: RunDocument, wanted: number): string {
  if (target.kind === 'recorded')
    return 'record several outputs of each case, with `trial` 1, 2, 3, …';
  const more = wanted < 2 ? 'set `run.baseline_trials: 5`, then record' : 'record';
  return `${more} a run as main does: touchstone run ${quotePath(config)} --record`;
}

/** Trials of the candidate: a good two fifths are left to it, so that the baseline has more, as it has on main. */
function shareOut(trials: number, most: number): number {
  return Math.min(most, Math.max(1, Math.floor(trials / 2)));
}

/** Both runs as baseline of the other: as they are, and in random orders of the later one's trials. */
function testRuns(
  other: RunFacts,
  run: RunFacts,
  { suite, within }: { suite: TestSettings; within: WithinOne },
): SelfTest {
  const { pairs } = pairCases(other.cases, run.cases);
  const rule = planDealtRule(run, {
    ...suite,
    available: middleOf(pairs.map(({ current }) => listMeasured(current).length)),
  });
  if (!rule) return { kind: 'none', ...NOTHING_COMPARED };
  if (pairs.length < FEWEST_COMPARED)
    return {
      kind: 'none',
      why: `the two runs have ${pairs.length} cases in common, and a noisy metric is compared on ${FEWEST_COMPARED} or more`,
    };
  const forward = pairs.map((pair) => dealPair(pair, rule)).sort(byId);
  const backward = forward.map(({ id, baseline, candidate }) => ({
    id,
    baseline: candidate,
    candidate: baseline,
  }));
  const random = seedRandom(['self-test of two', ...forward.map(({ id }) => id)]);
  let turn = 0;
  const tally = countAnswers(
    countSplits(
      forward.map(({ baseline, candidate }) => [...baseline, ...candidate]),
      rule,
    ),
    () => {
      turn += 1;
      return (turn % 2 === 1 ? forward : backward).map((dealt) => ({
        ...dealt,
        candidate: shuffle(dealt.candidate, random),
      }));
    },
    rule,
  );
  return {
    kind: 'runs',
    plain: {
      drops: measureDrops(forward, rule),
      forward: decideDealt(forward, rule),
      backward: decideDealt(backward, rule),
    },
    ...(within.kind === 'split' && { within: pickTally(within) }),
    ...tally,
  };
}

function dealPair({ baseline, current }: CasePair, rule: DealtRule): DealtCase {
  return {
    id: current.id,
    baseline: listMeasured(baseline).map((trial) => valueTrial(trial, rule)),
    candidate: listMeasured(current).map((trial) => valueTrial(trial, rule)),
  };
}

function pickTally({ splits, share, interval, inconclusive }: FalseAlarms): FalseAlarms {
  return { splits, share, interval, inconclusive };
}

function countAnswers(
  splits: number,
  deal: () => readonly DealtCase[],
  rule: DealtRule,
): FalseAlarms {
  const counts: { [decision in DealtDecision]: number } = { pass: 0, fail: 0, inconclusive: 0 };
  for (let split = 0; split < splits; split += 1) counts[decideDealt(deal(), rule)] += 1;
  const { low, high } = wilson({ successes: counts.fail, n: splits, conf: CONFIDENCE });
  return {
    splits,
    share: counts.fail / splits,
    interval: [low, high],
    inconclusive: counts.inconclusive / splits,
  };
}

/** Cases that both runs of a target without noise answered, and those to which the answers differ. */
function compareAnswers(
  other: RunFacts,
  run: RunFacts,
): NonNullable<Extract<SelfTest, { kind: 'none' }>['answers']> {
  const answered = pairCases(other.cases, run.cases).pairs.flatMap(({ baseline, current }) => {
    const [before, after] = [listAnswers(baseline), listAnswers(current)];
    return before.length > 0 && after.length > 0
      ? [{ id: current.id, all: [...before, ...after] }]
      : [];
  });
  return {
    compared: answered.length,
    changed: answered.filter(({ all }) => new Set(all).size > 1).map(({ id }) => id),
  };
}

/** Trials are stored as they finished: the same cases are to be dealt the same way. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function listAnswers({ trials }: CaseFacts): string[] {
  return trials.flatMap(({ answer }) => answer ?? []);
}

function listMeasured({ trials }: CaseFacts): TrialFacts[] {
  return trials.filter(({ outcome }) => outcome !== 'missing');
}

/** Of an even number the lower one of the two in the middle. */
function middleOf(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const shuffled = [...values];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random() % (at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}
