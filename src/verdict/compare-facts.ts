import type { CaseFacts, RunFacts } from '../domain/facts.ts';
import { canonicalJson, digestJson } from '../values/canonical-json.ts';

/** Ids of the cases whose trials differ between two foldings of a run, whatever their order. A case without trials is none. */
export function listOtherCases(a: RunFacts, b: RunFacts): string[] {
  const [left, right] = [a, b].map(({ cases }) => indexCases(cases));
  const keys = new Set([...left!.keys(), ...right!.keys()]);
  return [...keys].flatMap((key) => {
    const [before, after] = [left!.get(key), right!.get(key)];
    return before?.digest === after?.digest ? [] : (before ?? after)!.id;
  });
}

function indexCases(cases: readonly CaseFacts[]): Map<string, { id: string; digest: string }> {
  return new Map(
    cases
      .filter(({ trials }) => trials.length > 0)
      .map(({ id, case_hash, expectation_hash, trials }) => [
        canonicalJson([id, case_hash, expectation_hash]),
        { id, digest: digestJson(trials) },
      ]),
  );
}
