import type { Pin } from '../domain/pin.ts';
import type { RunDocument } from '../domain/run.ts';
import { comparePins } from './compare-pins.ts';

/** What a case's own hashes cover, and what decides no score. */
const BESIDE_SCORING: readonly Pin['kind'][] = ['dataset', 'labels'];

/** Whether two sides score the same output of the same case alike: by the same scorers, judges and all that these read. */
export function isSameScoring(
  a: Pick<RunDocument, 'suite_digest' | 'pins'>,
  b: Pick<RunDocument, 'suite_digest' | 'pins'>,
): boolean {
  const { missing, changed, unused } = comparePins(listDecisive(a.pins), listDecisive(b.pins));
  return a.suite_digest === b.suite_digest && missing.length + changed.length + unused.length === 0;
}

function listDecisive(pins: readonly Pin[]): Pin[] {
  return pins.filter(({ kind }) => !BESIDE_SCORING.includes(kind));
}
