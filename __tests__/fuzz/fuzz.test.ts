import { expect, test } from '@jest/globals';
import { runFuzz } from './run-fuzz.ts';

/** A hundred thousand are fed by `node bench/fuzz.mjs`. */
const INPUTS = 2000;
const SEED = 5;

test('mutated files, archives and answers are read or refused: no crash, no hang, nothing written elsewhere', async () => {
  const { faults, done } = await runFuzz(INPUTS, SEED);
  expect(faults).toEqual([]);
  expect(done?.inputs).toBe(INPUTS);
  // neither is everything refused at the door, nor everything let in
  for (const [reader, { inputs, refused }] of Object.entries(done?.by ?? {}))
    if (reader.startsWith('evals/'))
      expect([reader, refused > 0 && refused < inputs]).toEqual([reader, true]);
});
