/** Benjamini and Hochberg's adjusted p-values, in the order given: for slices that are reported, not gated. */
export function benjaminiHochberg({ p }: { p: readonly number[] }): { adjusted: number[] } {
  const falling = p.map((value, index) => ({ value, index })).toSorted((a, b) => b.value - a.value);
  const adjusted = Array.from(p);
  let least = 1;
  for (const [place, { value, index }] of falling.entries()) {
    least = Math.min(least, (value * p.length) / (p.length - place));
    adjusted[index] = least;
  }
  return { adjusted };
}
