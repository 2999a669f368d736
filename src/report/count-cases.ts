import type { CaseKind, Report } from './report.ts';

/** How many cases of some kinds there are, shown or not. */
export function countCases(
  { cases, counts }: Pick<Report, 'cases' | 'counts'>,
  kinds: readonly CaseKind[],
): number {
  const countOne = (wanted: CaseKind): number =>
    counts ? (counts[wanted] ?? 0) : cases.filter(({ kind }) => kind === wanted).length;
  return kinds.reduce((sum, kind) => sum + countOne(kind), 0);
}
