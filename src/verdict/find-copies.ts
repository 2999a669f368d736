import type { RunFacts } from '../domain/facts.ts';

/** Fewest cases that must have been tried twice before equal answers mean anything. */
const FEWEST_REPEATED = 5;

/** Whether every case that was tried twice or more gave the same answer every time: such trials say nothing of the noise. */
export function givesCopies({ cases }: Pick<RunFacts, 'cases'>): boolean {
  const repeated = cases
    .map(({ trials }) => trials.flatMap(({ answer }) => answer ?? []))
    .filter(({ length }) => length > 1);
  return (
    repeated.length >= FEWEST_REPEATED && repeated.every((answers) => new Set(answers).size === 1)
  );
}
