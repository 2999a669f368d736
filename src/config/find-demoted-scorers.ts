import type { CheckSpec } from '../domain/suite.gen.ts';

type Spec = Pick<CheckSpec, 'type' | 'name' | 'advisory'>;

/** Names of scorers that block on one side and, by the same name and type, only advise on the other. */
export function findDemotedScorers(before: readonly Spec[], after: readonly Spec[]): string[] {
  const isAlike = (a: Spec, b: Spec): boolean => a.type === b.type && nameOf(a) === nameOf(b);
  const gone = before.filter((spec) => {
    const twins = after.filter((other) => isAlike(spec, other));
    return !spec.advisory && twins.length > 0 && twins.every(({ advisory }) => advisory);
  });
  return [...new Set(gone.map(nameOf))];
}

function nameOf({ type, name }: Spec): string {
  return name ?? type;
}
