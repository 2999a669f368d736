/** Every way to call `picks` of `values` the baseline, by counting through bit masks: [baseline, candidate] lists. */
export function splitValues(
  values: readonly number[],
  picks: number,
): [baseline: number[], candidate: number[]][] {
  const splits: [number[], number[]][] = [];
  for (let mask = 0; mask < 2 ** values.length; mask += 1) {
    const baseline = values.filter((_, bit) => (mask >> bit) & 1);
    if (baseline.length === picks)
      splits.push([baseline, values.filter((_, bit) => !((mask >> bit) & 1))]);
  }
  return splits;
}

/**
 * Share of all label assignments whose statistic is above, and equal to, the observed one. Brute force: the whole
 * product of the cases' splits is walked, nothing is merged or skipped.
 */
export function enumerateAssignments(
  cases: readonly (readonly [baseline: readonly number[], candidate: readonly number[]])[],
  statistic: (assigned: [baseline: number[], candidate: number[]][]) => number,
): { above: number; equal: number } {
  const observed = statistic(cases.map(([b, c]) => [[...b], [...c]]));
  const choices = cases.map(([b, c]) => splitValues([...b, ...c], b.length));
  const sizes = choices.map((splits) => splits.length);
  const all = sizes.reduce((product, size) => product * size, 1);
  let above = 0;
  let equal = 0;
  for (let index = 0; index < all; index += 1) {
    let rest = index;
    const assigned = choices.map((splits) => {
      const split = splits[rest % splits.length]!;
      rest = Math.floor(rest / splits.length);
      return split;
    });
    const difference = statistic(assigned) - observed;
    if (Math.abs(difference) < 1e-9) equal += 1;
    else if (difference > 0) above += 1;
  }
  return { above: above / all, equal: equal / all };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Σ over cases of baseline mean minus candidate mean. */
export function sumDrops(assigned: readonly [readonly number[], readonly number[]][]): number {
  return assigned.reduce((sum, [b, c]) => sum + mean(b) - mean(c), 0);
}
