/**
 * Pairs as many of `left` with partners of their own in `right` as can be paired at all, the earlier ones first
 * (Kuhn's augmenting paths). Gives the partner's index by index of `left`; undefined: none.
 */
export function assignPairs<L, R>(
  left: readonly L[],
  right: readonly R[],
  fits: (l: L, r: R) => boolean,
): (number | undefined)[] {
  const choices = left.map((l) => [...right.keys()].filter((at) => fits(l, right[at]!)));
  const partnerOfRight = new Map<number, number>();

  function place(at: number, tried: Set<number>): boolean {
    for (const choice of choices[at] ?? []) {
      if (tried.has(choice)) continue;
      tried.add(choice);
      const holder = partnerOfRight.get(choice);
      if (holder === undefined || place(holder, tried)) {
        partnerOfRight.set(choice, at);
        return true;
      }
    }
    return false;
  }

  for (const at of left.keys()) place(at, new Set());
  const partners = left.map((): number | undefined => undefined);
  for (const [choice, holder] of partnerOfRight) partners[holder] = choice;
  return partners;
}
