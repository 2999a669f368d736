/**
 * Unbiased estimates, from `c` passes in `n` trials, of the chance that all of `k` trials pass (`passHatK`) and that
 * at least one does (`passAtK`). For reports: as a gate it is noisier than the pass rate.
 */
export function passHatK({ n, c, k }: { n: number; c: number; k: number }): {
  passHatK: number;
  passAtK: number;
} {
  if (!(k >= 1 && k <= n && c >= 0 && c <= n))
    throw new RangeError(`No ${k} of ${n} trials with ${c} passes`);
  return { passHatK: shareOfDraws(c, n, k), passAtK: 1 - shareOfDraws(n - c, n, k) };
}

/** C(part, k) / C(whole, k). */
function shareOfDraws(part: number, whole: number, k: number): number {
  let share = 1;
  for (let i = 0; i < k; i += 1) share *= Math.max(0, part - i) / (whole - i);
  return share;
}
