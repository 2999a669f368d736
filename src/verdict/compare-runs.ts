import type { CaseFacts, CaseIdentity, RunFacts } from '../domain/facts.ts';
import type { Comparison } from '../domain/verdict.ts';
import { codeOfText, RowIndex } from '../values/row-index.ts';
import { passShare } from './case-values.ts';
import { wilson } from './statistics.ts';

/** More than half of the trials. */
const MOSTLY = 0.5;
const SHOWN_CONFIDENCE = 0.9;

/** The same case on both sides. */
export interface CasePair<Current = CaseFacts> {
  baseline: CaseFacts;
  current: Current;
}

/** Baseline and run, paired: what is in both, and what is in one only. */
export interface Pairing<Current = CaseFacts> {
  pairs: CasePair<Current>[];
  /** Same input, another expectation: scores of the two sides do not mean the same. */
  edited: CasePair<Current>[];
  added: Current[];
  removed: CaseFacts[];
}

/** By id where the content agrees, else by content (renamed), else removed and new. `current`: cases, or what was planned of them. */
export function pairCases<Current extends CaseIdentity>(
  baseline: readonly CaseFacts[],
  current: readonly Current[],
): Pairing<Current> {
  const open = new Set(baseline);
  const partner = new Map<Current, CaseFacts>();
  const pair = (facts: Current, match: CaseFacts): void => {
    open.delete(match);
    partner.set(facts, match);
  };
  // main's form of a case is what was measured there
  const inOrder = [...current].sort((a, b) => Number(b.kept ?? false) - Number(a.kept ?? false));
  pairUnchanged(baseline, inOrder, { open, pair });
  const rounds: ((facts: CaseIdentity) => string)[] = [
    ({ id, case_hash }) => `${case_hash} ${id}`,
    ({ case_hash, expectation_hash }) => `${case_hash} ${expectation_hash}`,
    ({ case_hash }) => case_hash,
  ];
  for (const key of rounds) {
    const waiting = Map.groupBy(open, key);
    for (const facts of waiting.size > 0 ? inOrder : []) {
      const match = partner.has(facts) ? undefined : waiting.get(key(facts))?.shift();
      if (match) pair(facts, match);
    }
  }
  const all = [...partner].map(([facts, match]) => ({ baseline: match, current: facts }));
  const isSame = ({ baseline: old, current: now }: CasePair<Current>): boolean =>
    old.expectation_hash === now.expectation_hash;
  return {
    pairs: all.filter(isSame),
    edited: all.filter((both) => !isSame(both)),
    added: current.filter((facts) => !partner.has(facts)),
    removed: [...open],
  };
}

/** Those of the same id and content: nearly all of most suites, and found without a text for each of them. */
function pairUnchanged<Current extends CaseIdentity>(
  baseline: readonly CaseFacts[],
  current: readonly Current[],
  {
    open,
    pair,
  }: { open: ReadonlySet<CaseFacts>; pair: (facts: Current, match: CaseFacts) => void },
): void {
  const byId = new RowIndex();
  for (const { id } of baseline) byId.add(codeOfText(id));
  for (const facts of current) {
    const row = byId.find(codeOfText(facts.id), (found) => {
      const other = baseline[found]!;
      return (
        other.id === facts.id &&
        open.has(other) &&
        other.case_hash === facts.case_hash &&
        other.expectation_hash === facts.expectation_hash
      );
    });
    if (row !== undefined) pair(facts, baseline[row]!);
  }
}

/** What broke, what was fixed, and what is in one side only. */
export function compareRuns(
  pairing: Pairing,
  {
    shown = pairing,
    baselineTrials,
    trials,
    isCut = false,
  }: {
    shown?: Pairing | undefined;
    baselineTrials: number;
    trials: number;
    /** The baseline lacks cases of its own: what it does not hold may be one of them, and no new one. */
    isCut?: boolean;
  },
): Comparison {
  const addedIds = new Set(shown.added.map(({ id }) => id));
  const rewritten = new Set(shown.removed.filter(({ id }) => addedIds.has(id)).map(({ id }) => id));
  const changes = pairing.pairs.flatMap(({ baseline, current }) => {
    const before = passShare(baseline, baselineTrials);
    const after = passShare(current, trials);
    if (before === undefined || after === undefined) return [];
    if ((before - MOSTLY) * (after - MOSTLY) >= 0) return [];
    const { id, kept } = current;
    return [{ id, baselineId: baseline.id, before, after, ...(kept && { kept }) }];
  });
  const ids = (cases: readonly CaseFacts[]): string[] =>
    cases.filter(({ id }) => !rewritten.has(id)).map(({ id }) => id);
  return {
    matched: shown.pairs.length,
    broken: changes.filter(({ before, after }) => before > after).map(({ id }) => id),
    fixed: changes.filter(({ before, after }) => before < after).map(({ id }) => id),
    new: isCut ? [] : ids(shown.added),
    removed: ids(shown.removed),
    edited: [...shown.edited.map(({ current }) => current.id), ...rewritten],
    changes,
    failingBefore: listFailing(shown, baselineTrials),
    ...(!isCut && describeNew(shown, trials)),
  };
}

function listFailing({ removed, edited }: Pairing, baselineTrials: number): string[] {
  const gone = [...removed, ...edited.map(({ baseline }) => baseline)];
  return gone
    .filter((facts) => (passShare(facts, baselineTrials) ?? 1) < MOSTLY)
    .map(({ id }) => id);
}

function describeNew({ added }: Pairing, trials: number): Pick<Comparison, 'newcomers'> {
  const shares = added.flatMap((facts) => passShare(facts, trials) ?? []);
  const n = shares.length;
  if (n === 0) return {};
  const successes = shares.reduce((sum, share) => sum + share, 0);
  const { low, high } = wilson({ successes, n, conf: SHOWN_CONFIDENCE });
  return { newcomers: { n, mean: successes / n, interval: [low, high] } };
}

/** All trials of a stored run: the baseline is always read whole. */
export function countTrialsOf(run: RunFacts): number {
  return run.cases.reduce((most, { trials }) => Math.max(most, trials.at(-1)?.trial ?? 0), 0);
}
