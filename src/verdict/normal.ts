/** P(Z > z) for a standard normal Z; relative accuracy about 1e-13. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * bodySeries(z) : density / tailFraction(z);
}

/** z such that P(Z < z) = p, for 0 < p < 1. */
export function normalQuantile({ p }: { p: number }): { z: number } {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs 0 < p < 1, got ${p}`);
  if (p < 0.5) return { z: 0 - normalQuantile({ p: 1 - p }).z };
  let low = 0;
  let high = 9;
  for (let step = 0; step < 64; step += 1) {
    const middle = (low + high) / 2;
    if (normalUpperTail(middle) > 1 - p) low = middle;
    else high = middle;
  }
  return { z: (low + high) / 2 };
}

/** z + z³/3 + z⁵/15 + …, which times the density is P(0 < Z < z). */
function bodySeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), which divides the density into the tail (Laplace). */
function tailFraction(z: number): number {
  let fraction = z;
  for (let level = 120; level > 0; level -= 1) fraction = z + level / fraction;
  return fraction;
}
