import { FEWEST_COMPARED } from './domain/diagnosis.ts';
import type { Target } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { countOf } from './values/format-number.ts';

/** Said before there is a baseline: what a drop is held against can decide nothing about so few cases of which the answers vary. */
export function describeFewCases(
  { suite: { gates }, cases: { entries }, judges }: PreparedSuite,
  { facts: { kind, deterministic } }: Pick<Target, 'facts'>,
): string | undefined {
  const bars = Object.values(gates.metrics);
  const isCompared = bars.some(
    ({ max_drop: drop, release_max_drop: release }) => drop !== undefined || release !== undefined,
  );
  const isNoisy = kind !== 'recorded' && (!deterministic || judges.some((judge) => judge.isNoisy));
  if (!isCompared || !isNoisy || entries.length >= FEWEST_COMPARED) return undefined;
  const promise = deterministic ? '' : ', or say `deterministic: true` under target if it is';
  return `${countOf(entries.length, 'case')}: max_drop decides from ${FEWEST_COMPARED} cases on, where answers vary; until then set \`min\` beside it, mark critical cases${promise}`;
}
