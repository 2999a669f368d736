import { expect, test } from '@jest/globals';
import { tellTakenOver } from '../../src/run/tell-taken-over.ts';

test('adds up what shards took over, by where it lay', () => {
  const one = { trials: 1, from: 'attempt 2 of this run' };
  const told = tellTakenOver([
    { trials: 5, from: 'the cache' },
    undefined,
    one,
    { trials: 4, from: 'the cache' },
  ]);
  expect(told).toEqual([
    '9 trials were measured before for this head, and taken over from the cache',
    '1 trial was measured before for this head, and taken over from attempt 2 of this run',
  ]);
  expect(tellTakenOver([undefined])).toEqual([]);
});
