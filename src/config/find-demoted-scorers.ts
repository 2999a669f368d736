import type { CheckSpec } from '../domain/suite.gen.ts';

type Spec = Pick<CheckSpec, 'type' | 'name' | 'advisory'>;
/** Of a scorer that blocks; judges among them. */
interface Blocking {
  type: string;
  name?: string;
  tags?: readonly string[];
  /** A judge that lays the baseline's output beside. */
  compares?: boolean;
}

/** Names of scorers that block on one side and, by the same name and type, only advise on the other. */
export function findDemotedScorers(before: readonly Spec[], after: readonly Spec[]): string[] {
  const isAlike = (a: Spec, b: Spec): boolean => a.type === b.type && nameOf(a) === nameOf(b);
  const gone = before.filter((spec) => {
    const twins = after.filter((other) => isAlike(spec, other));
    return !spec.advisory && twins.length > 0 && twins.every(({ advisory }) => advisory);
  });
  return [...new Set(gone.map(nameOf))];
}

/**
 * Names of scorers that block on one side, and by the same name and type no more on the other, or for fewer of the cases. Whose
 * parameters are others is still there; a judge that only compares from now on is not: nothing of it is set beside the baseline.
 */
export function findGoneScorers(before: readonly Blocking[], after: readonly Blocking[]): string[] {
  const reaches = (now: Blocking, old: Blocking): boolean =>
    (!now.compares || old.compares === true) &&
    (!now.tags || (old.tags?.every((tag) => now.tags!.includes(tag)) ?? false));
  const gone = before.filter(
    (old) =>
      !after.some(
        (now) => now.type === old.type && nameOf(now) === nameOf(old) && reaches(now, old),
      ),
  );
  return [...new Set(gone.map(nameOf))].sort();
}

function nameOf({ type, name }: Pick<Blocking, 'type' | 'name'>): string {
  return name ?? type;
}
