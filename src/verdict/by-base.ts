import type { CaseFacts, Plain, RunFacts } from '../domain/facts.ts';
import type { Gates } from '../domain/suite.gen.ts';
import type { YardstickSummary } from '../domain/verdict.ts';
import { hasTag } from './case-values.ts';
import { pairCases, type Pairing } from './compare-runs.ts';

/** A run and what the base's yardstick says of it. */
interface Sides {
  run: RunFacts;
  byBase?: RunFacts;
}

/** Cases that the change asks for: without those of the base that are kept beside them. */
export function listOwnCases(run: RunFacts): CaseFacts[] {
  return run.cases.filter(({ kept }) => !kept);
}

/**
 * The run's cases that the baseline has too, whatever is expected of them: what a change adds must not thin out what they say.
 * None where the two have the same cases, where there is no baseline, or where nobody knows what it would have.
 */
export function listBaseCases(
  pairing: Pairing | undefined,
  baseline: RunFacts | undefined,
): CaseFacts[] {
  if (!pairing || countLacking(baseline) > 0) return [];
  const known = [...pairing.pairs, ...pairing.edited].map(({ current }) => current);
  return pairing.added.length > 0 || known.some(({ kept }) => kept) ? known : [];
}

/** Cases that a baseline was to measure, and does not hold: nobody knows which, so that no case can be called new. */
export function countLacking(baseline: RunFacts | undefined): number {
  if (!baseline) return 0;
  return Math.max(0, baseline.run.planned.cases - listOwnCases(baseline).length);
}

/** An accepter's approval of this very head retires the base's form of every case. */
export function retireBaseForms(sides: Sides, approvers: readonly string[]): Sides {
  const { run } = sides;
  return approvers.length === 0 ? sides : { run: { ...run, cases: listOwnCases(run) } };
}

/** Cases that fail by the base's yardstick, of those with a tag. */
export function listFailedByBase(
  byBase: RunFacts | undefined,
  tags: readonly string[],
): CaseFacts[] {
  const cases = byBase?.cases.filter((facts) => hasTag(facts, tags)) ?? [];
  return cases.filter(({ trials }) => trials.some(({ outcome }) => outcome === 'failed'));
}

/** Cases of a class of which the base's yardstick could not say whether they pass. */
export function listUndecidedByBase(
  byBase: RunFacts | undefined,
  tags: readonly string[],
): CaseFacts[] {
  const cases = byBase?.cases.filter((facts) => hasTag(facts, tags)) ?? [];
  return cases.filter(
    ({ trials }) => trials.length === 0 || trials.some(({ outcome }) => outcome === 'missing'),
  );
}

/** Who may sign, in words. */
export function nameAccepters(accepters: readonly string[] | undefined): string {
  return accepters
    ? accepters.join(' or ')
    : 'somebody with write permission who is not the author';
}

/**
 * A base commit that was run beside a change, as a baseline: its document is the change's, with the number of that one's cases, and
 * what the change takes out or edits is a case of its own.
 */
export function readAsOwn({ run, cases, metrics }: RunFacts): RunFacts {
  const planned = { ...run.planned, cases: cases.length };
  return { run: { ...run, planned }, cases: cases.map(withoutKept), metrics };
}

function withoutKept(facts: CaseFacts): CaseFacts | Plain<CaseFacts> {
  if (!facts.kept) return facts;
  const { id, case_hash, expectation_hash, tags, trials } = facts;
  return { id, case_hash, expectation_hash, tags, trials };
}

/** What the change does to the yardstick, and which cases it makes a difference to. */
export function summarizeYardstick(
  { run, byBase }: Sides,
  { approvers, gates }: { approvers: readonly string[]; gates: Pick<Gates, 'critical' | 'safety'> },
): YardstickSummary | undefined {
  const { yardstick } = run.run;
  if (!yardstick) return undefined;
  const { commit, target_kind: targetKind, demoted, gone } = yardstick;
  const kept = run.cases.filter((facts) => facts.kept);
  const left = new Set(kept.length > 0 ? listOwnCases(run).map(({ id }) => id) : []);
  return {
    commit,
    kept: kept.map((facts) => ({
      id: facts.id,
      result: resultOf(facts),
      ...classOf(facts, gates),
      ...(!left.has(facts.id) && { taken_out: true as const }),
    })),
    ...listDifferences(run, byBase),
    ...(targetKind && { target_kind: { before: targetKind, after: run.run.target.kind } }),
    ...(demoted && { demoted }),
    ...(gone && { gone }),
    ...(approvers.length > 0 && { approved_by: [...approvers] }),
  };
}

function classOf(
  facts: CaseFacts,
  { critical, safety }: Pick<Gates, 'critical' | 'safety'>,
): { class?: 'critical' | 'safety' } {
  if (hasTag(facts, critical.tags)) return { class: 'critical' };
  return hasTag(facts, safety.tags) ? { class: 'safety' } : {};
}

function listDifferences(
  run: RunFacts,
  byBase: RunFacts | undefined,
): Pick<YardstickSummary, 'passes_here_only' | 'passes_there_only' | 'fails_there_unscored'> {
  const { pairs, edited } = pairCases(byBase?.cases ?? [], run.cases);
  const results = [...pairs, ...edited].map(({ baseline, current }) => ({
    id: current.id,
    there: resultOf(baseline),
    here: isUnscored(current) ? 'unscored' : resultOf(current),
  }));
  const idsOf = (here: string, there: string): string[] =>
    results.filter((one) => one.here === here && one.there === there).map(({ id }) => id);
  const unscored = idsOf('unscored', 'fails');
  return {
    passes_here_only: idsOf('passes', 'fails'),
    passes_there_only: idsOf('fails', 'passes'),
    ...(unscored.length > 0 && { fails_there_unscored: unscored }),
  };
}

/** Nothing that blocks looks at it: neither passed nor missing. */
function isUnscored({ trials }: CaseFacts): boolean {
  return trials.length > 0 && trials.every(({ outcome }) => outcome === 'unscored');
}

function resultOf({ trials }: CaseFacts): 'passes' | 'fails' | 'not-measured' {
  if (trials.some(({ outcome }) => outcome === 'failed')) return 'fails';
  const isMeasured = trials.some(({ outcome }) => outcome === 'passed');
  return isMeasured ? 'passes' : 'not-measured';
}
