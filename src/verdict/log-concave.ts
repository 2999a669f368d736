/**
 * The probabilities 0…last of a log-concave distribution, from the ratios of neighbours
 * (`ratio(i)` = weight of i+1 over weight of i). It starts at the mode, so that nothing overflows.
 */
function weighFromMode(last: number, ratio: (index: number) => number): Float64Array {
  let mode = 0;
  while (mode < last && ratio(mode) >= 1) mode += 1;
  const weights = new Float64Array(last + 1);
  weights[mode] = 1;
  let total = 1;
  for (let i = mode, weight = 1; i < last; i += 1) {
    weight *= ratio(i);
    total += weights[i + 1] = weight;
  }
  for (let i = mode, weight = 1; i > 0; i -= 1) {
    weight /= ratio(i - 1);
    total += weights[i - 1] = weight;
  }
  return weights.map((weight) => weight / total);
}

/** P(X = 0…n) of a binomial, for 0 < p < 1. */
export function binomialProbabilities(n: number, p: number): Float64Array {
  return weighFromMode(n, (i) => ((n - i) * p) / ((i + 1) * (1 - p)));
}

/**
 * How many of `passes` passes, dealt at random over `first` + `second` trials, fall on the first ones:
 * the probabilities of `least`, `least` + 1, ….
 */
export function hypergeometricProbabilities(
  first: number,
  second: number,
  passes: number,
): { least: number; probabilities: Float64Array } {
  const least = Math.max(0, passes - second);
  const most = Math.min(first, passes);
  const ratio = (index: number): number => {
    const a = least + index;
    return ((first - a) * (passes - a)) / ((a + 1) * (second - passes + a + 1));
  };
  return { least, probabilities: weighFromMode(most - least, ratio) };
}
