import type { CaseFacts, RunFacts, TrialFacts } from '../domain/facts.ts';
import { canonicalJson, digestJson } from '../values/canonical-json.ts';

/** What earlier versions did not tell of a trial. */
const TOLD_LATER = ['unadvised', 'metadata_hash'] as const;

/**
 * Ids of the cases whose trials differ between two foldings of a run, whatever their order. A case without trials is none.
 * `isOlder`: the second is an older version's, and what it did not tell yet makes no difference.
 */
export function listOtherCases(
  a: RunFacts,
  b: RunFacts,
  { isOlder = false }: { isOlder?: boolean } = {},
): string[] {
  const [left, right] = [a, b].map(({ cases }) => indexCases(cases));
  const keys = new Set([...left!.keys(), ...right!.keys()]);
  return [...keys].flatMap((key) => {
    const [before, after] = [left!.get(key), right!.get(key)];
    if (before?.digest === after?.digest) return [];
    const isSame = isOlder && before && after && isSameAsTold(before.trials, after.trials);
    return isSame ? [] : (before ?? after)!.id;
  });
}

function indexCases(
  cases: readonly CaseFacts[],
): Map<string, { id: string; digest: string; trials: readonly TrialFacts[] }> {
  return new Map(
    cases
      .filter(({ trials }) => trials.length > 0)
      .map(({ id, case_hash, expectation_hash, trials }) => [
        canonicalJson([id, case_hash, expectation_hash]),
        { id, digest: digestJson(trials), trials },
      ]),
  );
}

/** Whether trials are the same but for facts that none of the second ones tells. */
function isSameAsTold(trials: readonly TrialFacts[], told: readonly TrialFacts[]): boolean {
  const untold = new Set<string>(
    TOLD_LATER.filter((fact) => told.every((trial) => trial[fact] === undefined)),
  );
  const digestTold = (one: readonly TrialFacts[]): string => {
    const text = JSON.stringify(one, (fact, value: unknown) =>
      untold.has(fact) ? undefined : value,
    );
    const plain: unknown = JSON.parse(text);
    return digestJson(plain);
  };
  return digestTold(trials) === digestTold(told);
}
