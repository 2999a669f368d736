import type { Problem } from '../errors.ts';

const MAX_PROBLEMS = 50;

/** The first 50 problems and how many follow: enough to see what is wrong everywhere. `total`: all that were found. */
export function capProblems(
  problems: readonly Problem[],
  total: number = problems.length,
): readonly Problem[] {
  if (total <= MAX_PROBLEMS) return problems;
  const more = total - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS),
    { code: 'config', message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` },
  ];
}
