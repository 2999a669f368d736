/** `count` independent variables, each `step` times 0, 1, 2, … with these probabilities. Integers. */
export interface LatticePart {
  step: number;
  count: number;
  probabilities: Float64Array;
}

/** Where the observed sum stands in its distribution: P(sum > observed) and P(sum = observed). */
export interface Tail {
  above: number;
  at: number;
}

const MOST_CONVOLUTION_STEPS = 5e6;
const MOST_INVERSION_STEPS = 4e7;

/**
 * Tail of a sum of independent lattice variables. Small sums are convolved (relative accuracy 1e-12);
 * large ones go through the characteristic function (absolute accuracy 1e-10).
 * Undefined when both would take longer than about half a second.
 */
export function latticeTail(parts: readonly LatticePart[], observed: number): Tail | undefined {
  const divisor = parts.reduce((common, part) => greatestCommonDivisor(common, part.step), 0);
  if (divisor === 0) return { above: 0, at: 1 };
  const reduced = parts.map((part) => ({ ...part, step: part.step / divisor }));
  const target = observed / divisor;
  return countConvolutionSteps(reduced) <= MOST_CONVOLUTION_STEPS
    ? convolveTail(reduced, target)
    : invertTail(reduced, target);
}

/** The tail by convolution of all parts. */
export function convolveTail(parts: readonly LatticePart[], observed: number): Tail {
  let distribution: Float64Array = Float64Array.of(1);
  for (const part of parts)
    for (let i = 0; i < part.count; i += 1) distribution = convolve(distribution, part);
  const above = distribution.subarray(observed + 1).reduce((sum, value) => sum + value, 0);
  return { above, at: distribution[observed] ?? 0 };
}

/**
 * The tail by a discrete Fourier inversion over a window that leaves out less than 1e-17 (Bernstein's inequality).
 * Undefined when the window is too wide for the time allowed.
 */
export function invertTail(parts: readonly LatticePart[], observed: number): Tail | undefined {
  const { low, high } = findWindow(parts);
  if (observed < low) return { above: 1, at: 0 };
  if (observed > high) return { above: 0, at: 0 };
  const size = high - low + 1 + ((high - low) % 2);
  const work = parts.reduce((sum, part) => sum + part.probabilities.length + 6, 0);
  if ((size / 2) * work > MOST_INVERSION_STEPS) return undefined;
  const circle = new UnitCircle(2 * size);
  const beyond = low + size - 1 - observed;
  let above = beyond;
  let at = 1;
  for (let k = 1; k < size / 2; k += 1) {
    const value = characteristic(parts, circle, 2 * k);
    if (value === undefined) continue;
    const angle = value.angle - circle.angle(2 * k * observed);
    const real = value.size * Math.cos(angle);
    const imaginary = value.size * Math.sin(angle);
    // The sum of exp(-i·m·θ) over m = 1…beyond is `ratio` times exp(-i·(beyond + 1)·θ/2).
    const ratio = circle.sin(k * beyond) / circle.sin(k);
    at += 2 * real;
    above +=
      2 * ratio * (real * circle.cos(k * (beyond + 1)) + imaginary * circle.sin(k * (beyond + 1)));
  }
  return { above: clampShare(above / size), at: clampShare(at / size) };
}

function countConvolutionSteps(parts: readonly LatticePart[]): number {
  let reach = 1;
  let steps = 0;
  for (const { count, step, probabilities } of parts) {
    const growth = count * step * (probabilities.length - 1);
    steps += count * probabilities.length * (reach + growth / 2);
    reach += growth;
  }
  return steps;
}

function convolve(distribution: Float64Array, { step, probabilities }: LatticePart): Float64Array {
  const result = new Float64Array(distribution.length + step * (probabilities.length - 1));
  for (const [index, probability] of probabilities.entries()) {
    const shift = index * step;
    for (let i = 0; i < distribution.length; i += 1)
      result[i + shift] = (result[i + shift] ?? 0) + (distribution[i] ?? 0) * probability;
  }
  return result;
}

function findWindow(parts: readonly LatticePart[]): { low: number; high: number } {
  let mean = 0;
  let variance = 0;
  let widest = 0;
  let most = 0;
  for (const { step, count, probabilities } of parts) {
    let first = 0;
    let second = 0;
    for (const [value, probability] of probabilities.entries()) {
      first += value * probability;
      second += value * value * probability;
    }
    const width = step * (probabilities.length - 1);
    mean += count * step * first;
    variance += count * step * step * (second - first * first);
    widest = Math.max(widest, width);
    most += count * width;
  }
  const reach = 14 * widest + Math.sqrt(196 * widest * widest + 84 * variance);
  return {
    low: Math.max(0, Math.floor(mean - reach)),
    high: Math.min(most, Math.ceil(mean + reach)),
  };
}

/** Product of the parts' characteristic functions at circle index `turn`; undefined where it is below 1e-19. */
function characteristic(
  parts: readonly LatticePart[],
  circle: UnitCircle,
  turn: number,
): { size: number; angle: number } | undefined {
  let logSize = 0;
  let angle = 0;
  for (const { step, count, probabilities } of parts) {
    let real = 0;
    let imaginary = 0;
    for (let value = 0; value < probabilities.length; value += 1) {
      const probability = probabilities[value] ?? 0;
      real += probability * circle.cos(turn * step * value);
      imaginary += probability * circle.sin(turn * step * value);
    }
    logSize += (count / 2) * Math.log(real * real + imaginary * imaginary);
    if (!(logSize > -44)) return undefined;
    angle += count * Math.atan2(imaginary, real);
  }
  return { size: Math.exp(logSize), angle };
}

/** Sines and cosines of whole multiples of one step, so that large multiples lose no digits. */
class UnitCircle {
  readonly #steps: number;
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;

  constructor(steps: number) {
    this.#steps = steps;
    this.#cosines = new Float64Array(steps).map((_, i) => Math.cos((2 * Math.PI * i) / steps));
    this.#sines = new Float64Array(steps).map((_, i) => Math.sin((2 * Math.PI * i) / steps));
  }

  angle(index: number): number {
    return (2 * Math.PI * (index % this.#steps)) / this.#steps;
  }

  cos(index: number): number {
    return this.#cosines[index % this.#steps] ?? 0;
  }

  sin(index: number): number {
    return this.#sines[index % this.#steps] ?? 0;
  }
}

function clampShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
