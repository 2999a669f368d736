import { expect, test } from '@jest/globals';
import { parseSuite } from '../../src/config/load-suite.ts';
import type { TargetFacts } from '../../src/domain/run.ts';
import { rateOf, trialsAhead, trialsAtOnce } from '../../src/run/trials-at-once.ts';

const suiteOf = (batch: boolean, prices = {}): ReturnType<typeof parseSuite> =>
  parseSuite(
    JSON.stringify({
      suite: 's',
      datasets: [{ path: 'd.jsonl', version: '1' }],
      target: { openai: { model: 'm' } },
      scorers: [{ type: 'contains', value: 'x' }],
      prices,
      run: { batch, concurrency: 12 },
    }),
    'evals/configs/pr.yaml',
  );
const factsOf = (kind: TargetFacts['kind'], model = 'm'): TargetFacts => ({
  kind,
  model,
  digests: {},
  digest: 'd',
  deterministic: false,
});

test('only where calls wait for batches do more trials than calls run', () => {
  expect(trialsAtOnce(suiteOf(false).run)).toBe(12);
  expect(trialsAtOnce(suiteOf(true).run)).toBe(10_000);
});

test('the calls after the first cost half of it, or what the suite says, where they are batched', () => {
  expect(rateOf(suiteOf(true), factsOf('openai'))).toBe(0.5);
  const prices = { m: { input: 1, output: 1, batch_factor: 0.9 } };
  expect(rateOf(suiteOf(true, prices), factsOf('openai'))).toBe(0.9);
  expect(rateOf(suiteOf(true, prices), factsOf('openai', 'other'))).toBe(0.5);
  expect(rateOf(suiteOf(true), factsOf('openai', 'constructor'))).toBe(0.5);
  expect(rateOf(suiteOf(true), factsOf('http'))).toBe(1);
  expect(rateOf(suiteOf(false), factsOf('openai'))).toBe(1);
});

test('some trials stand ready for the next free turn, but not before judges, batches or where one call at a time is wanted', () => {
  const { run } = suiteOf(false);
  expect(trialsAhead(run, { asksJudges: false })).toBe(12);
  expect(trialsAhead({ ...run, concurrency: 100 }, { asksJudges: false })).toBe(16);
  expect(trialsAhead(run, { asksJudges: true })).toBe(4);
  expect(trialsAhead({ ...run, concurrency: 1 }, { asksJudges: false })).toBe(0);
  expect(trialsAhead(suiteOf(true).run, { asksJudges: false })).toBe(0);
});
