import type { Clock } from '../../src/ports.ts';
import { Turns } from '../../src/run/turns.ts';

/** Turns for so many calls at once. */
export function freeTurns(clock: Clock, most = 8): Turns {
  const turns = new Turns(clock);
  turns.bound(most);
  return turns;
}
