import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plain, TrialFacts } from '../../src/domain/facts.ts';
import { shortDigest } from '../../src/values/canonical-json.ts';
import { PackedTrials } from '../../src/verdict/packed-trials.ts';

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const usage = fc
  .record({ input_tokens: fc.nat(), output_tokens: fc.nat(), cached_tokens: maybe(fc.nat()) })
  .map(({ cached_tokens, ...rest }) =>
    cached_tokens === undefined ? rest : { ...rest, cached_tokens },
  );
const facts: fc.Arbitrary<Plain<TrialFacts>> = fc.record({
  trial: fc.integer({ min: 1, max: 3 }),
  outcome: fc.constantFrom('passed', 'failed', 'missing', 'unscored'),
  uncompared: maybe(fc.constantFrom('passed', 'unscored')),
  metrics: fc.dictionary(fc.string(), fc.record({ value: amount, pass: fc.boolean() })),
  errored: maybe(fc.array(fc.string())),
  unadvised: maybe(fc.array(fc.string())),
  unanswered: maybe(fc.constant(true as const)),
  answer: maybe(fc.string().map(shortDigest)),
  metadata_hash: maybe(fc.string()),
  latency_ms: maybe(amount),
  cost_usd: maybe(amount),
  usage: maybe(usage),
  wasted_usd: maybe(amount),
  attempts: maybe(fc.nat()),
  model: maybe(fc.constantFrom('a', 'b')),
  fingerprint: maybe(fc.string()),
  cached: maybe(fc.constant(true as const)),
  judged: maybe(fc.record({ calls: fc.nat(), latency_ms: amount })),
  votes: maybe(fc.dictionary(fc.string(), fc.array(amount))),
  conflicts: maybe(fc.constant(['panel'] as const)),
  error: maybe(fc.record({ message: fc.string(), code: fc.string() })),
});

test('a trial says packed what it said before, and is written down so', () => {
  fc.assert(
    fc.property(fc.array(facts), (written) => {
      const trials = new PackedTrials();
      const packed = written.map((one) => trials.add(one));
      const plain: unknown[] = JSON.parse(JSON.stringify(written));
      expect(JSON.parse(JSON.stringify(packed))).toEqual(plain);
      for (const [at, one] of packed.entries())
        for (const name of Object.keys(written[at]!) as (keyof TrialFacts)[])
          expect(one[name]).toEqual(written[at]![name]);
    }),
  );
});

test('a long error of many trials is held once, also where their metrics are their own', () => {
  const trials = new PackedTrials();
  const failed = (value: number) =>
    trials.add({
      trial: 1,
      outcome: 'failed',
      metrics: { score: { value, pass: false } },
      error: { message: 'no answer '.repeat(90) },
    });
  const [one, other] = [failed(0.1), failed(0.2)];
  expect(one.metrics).not.toEqual(other.metrics);
  expect(one.error).toBe(other.error);
});
