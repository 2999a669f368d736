import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Output, Score, Trial } from '../../src/domain/run.ts';
import { foldTrial } from '../../src/verdict/fold-trial.ts';

type Part = { name?: string; advisory?: boolean; by?: 'check' | 'judge' };

const scored = (
  value: number,
  { name = 'm', advisory = false, by = 'check' }: Part = {},
): Score => ({
  name,
  type: by === 'judge' ? 'judge' : 'contains',
  by,
  status: 'scored',
  value,
  pass: value >= 0.5,
  reason: '',
  ...(advisory && { advisory: true }),
});
const errored = ({ name = 'm', advisory = false }: Part = {}): Score => ({
  name,
  type: 'judge',
  by: 'judge',
  status: 'errored',
  why: 'no key',
  ...(advisory && { advisory: true }),
});
const skipped = ({ name = 'm', advisory = false }: Part = {}): Score => ({
  name,
  type: 'judge',
  by: 'judge',
  status: 'skipped',
  why: 'there is nothing to compare with',
  ...(advisory && { advisory: true }),
});

function fold(scores: Score[], output: Output = { output: 'hi' }, more: Partial<Trial> = {}) {
  return foldTrial({
    case: 'a',
    case_hash: 'c',
    expectation_hash: 'e',
    trial: 1,
    tags: [],
    output,
    scores,
    attempts: 1,
    ...more,
  });
}
const outcomeOf = (...scores: Score[]): string => fold(scores).outcome;
const advisory = { advisory: true };

describe('a trial', () => {
  test('passes when all that blocks passes', () => {
    expect(outcomeOf(scored(1), scored(1, { name: 'n' }))).toBe('passed');
    expect(outcomeOf(scored(1), scored(0, { name: 'n' }))).toBe('failed');
    expect(outcomeOf(scored(1), scored(0, { name: 'n', ...advisory }))).toBe('passed');
    expect(outcomeOf(scored(1), skipped({ name: 'n' }))).toBe('passed');
  });

  test('is missing when something that blocks errored, and nothing failed', () => {
    expect(outcomeOf(scored(1), errored({ name: 'n' }))).toBe('missing');
    expect(outcomeOf(scored(0), errored({ name: 'n' }))).toBe('failed');
    expect(outcomeOf(scored(1), errored({ name: 'n', ...advisory }))).toBe('passed');
  });

  test('is unscored where nothing blocks', () => {
    expect(outcomeOf()).toBe('unscored');
    expect(outcomeOf(scored(0, advisory), errored(advisory), skipped())).toBe('unscored');
  });

  test('tells why it is missing in the words of what blocks', () => {
    const { error } = fold([errored({ name: 'n', ...advisory }), errored()]);
    expect(error).toEqual({ message: 'm: no key', code: 'scorer' });
    expect(fold([scored(1), errored({ name: 'n', ...advisory })]).error).toBeUndefined();
  });

  test('an answer not given is told apart from one that the target owes', () => {
    expect(fold([scored(0)], { output: null }).unanswered).toBe(true);
    const call = { name: 'f', arguments: {} };
    expect(fold([scored(0)], { output: null, tool_calls: [call] }).unanswered).toBeUndefined();
    const error = { kind: 'failed' as const, message: 'it threw' };
    expect(fold([scored(0)], { output: null, error }).unanswered).toBeUndefined();
  });
});

describe('a metric', () => {
  test('is the mean of the scores that feed it, and passes if all do', () => {
    expect(fold([scored(1), scored(0.25)]).metrics).toEqual({ m: { value: 0.625, pass: false } });
    expect(fold([scored(1), scored(0.5)]).metrics).toEqual({ m: { value: 0.75, pass: true } });
  });

  test('that something blocks on is not fed by what only advises', () => {
    const mixed = [scored(1), scored(0, { by: 'judge', ...advisory })];
    expect(fold(mixed).metrics).toEqual({ m: { value: 1, pass: true } });
    expect(fold(mixed.toReversed()).metrics).toEqual({ m: { value: 1, pass: true } });
    // also where it could not be had
    expect(fold([scored(1), errored(advisory)])).toMatchObject({ metrics: { m: { value: 1 } } });
    expect(fold([scored(1), errored(advisory)]).errored).toBeUndefined();
  });

  test('that only advises says so', () => {
    expect(fold([scored(0.5, advisory)]).metrics).toEqual({
      m: { value: 0.5, pass: true, advisory: true },
    });
  });

  test('of which what blocks was skipped is fed by what advises, and says so', () => {
    for (const scores of [
      [skipped(), scored(0, advisory)],
      [scored(0, advisory), skipped()],
    ])
      expect(fold(scores).metrics).toEqual({ m: { value: 0, pass: false, advisory: true } });
  });

  test('that nothing blocks on lost advice where it errored, and no more', () => {
    const parts = [errored(advisory), errored({ name: 'n' }), scored(1, { name: 'o' })];
    expect(fold(parts)).toMatchObject({ errored: ['m', 'n'], unadvised: ['m'] });
    expect(fold([errored(), errored(advisory)]).unadvised).toBeUndefined();
  });

  test('of which a part errored has no value', () => {
    expect(fold([scored(1), errored(), scored(1, { name: 'n' })])).toMatchObject({
      metrics: { n: { value: 1 } },
      errored: ['m'],
    });
    expect(fold([scored(1), errored()]).metrics).toEqual({});
  });

  test('of which all was skipped is not there', () => {
    expect(fold([skipped()])).toMatchObject({ metrics: {}, outcome: 'unscored' });
  });
});

describe('what judges leave behind', () => {
  const votes = [
    { model: 'a', label: 'pass', value: 1, pass: true },
    { model: 'b', why: 'lost' },
    { model: 'c', label: 'fail', value: 0, pass: false },
  ];
  const asked = { digest: 'd', calls: 3, cost_usd: 0.5, latency_ms: 20, votes };

  test('is what they took, and the values of the votes that could be read', () => {
    const facts = fold([{ ...scored(1, { by: 'judge' }), asked }, scored(1, { name: 'n' })]);
    expect(facts.judged).toEqual({ calls: 3, cost_usd: 0.5, latency_ms: 20 });
    expect(facts.votes).toEqual({ m: [1, 0] });
  });

  test('is nothing of votes where there is one', () => {
    const [first] = votes;
    for (const cast of [undefined, [first!], votes.slice(0, 2)]) {
      const own = { digest: 'd', calls: 1, ...(cast && { votes: cast }) };
      expect(fold([{ ...scored(1, { by: 'judge' }), asked: own }]).votes).toBeUndefined();
    }
  });

  test('is nothing at all where nobody was called', () => {
    const facts = fold([{ ...scored(1, { by: 'judge' }), asked: { digest: 'd', calls: 0 } }]);
    expect('judged' in facts).toBe(false);
  });

  test('is who contradicted whom', () => {
    expect(fold([], undefined, { conflicting: ['panel'] }).conflicts).toEqual(['panel']);
    expect('conflicts' in fold([])).toBe(false);
  });
});

test('the order of the scores decides nothing; what advises never decides how a trial ends', () => {
  const part = fc.record({ name: fc.constantFrom('m', 'n'), advisory: fc.boolean() });
  const score = fc
    .tuple(part, fc.constantFrom('scored', 'errored', 'skipped'), fc.constantFrom(0, 0.5, 1))
    .map(([how, status, value]) =>
      status === 'scored' ? scored(value, how) : status === 'errored' ? errored(how) : skipped(how),
    );
  fc.assert(
    fc.property(fc.array(score, { maxLength: 8 }), (scores) => {
      const { metrics, outcome, errored: lost } = fold(scores);
      const turned = fold(scores.toReversed());
      expect(turned.metrics).toEqual(metrics);
      expect(turned.outcome).toBe(outcome);
      expect(turned.errored?.toSorted()).toEqual(lost?.toSorted());
      const blocking = scores.filter((one) => !one.advisory);
      expect(fold(blocking).outcome).toBe(outcome);
      // nor does it change a metric that something blocks on
      for (const [name, found] of Object.entries(fold(blocking).metrics))
        expect(metrics[name]).toEqual(found);
    }),
  );
});

test('what was paid beside the answer is told apart', () => {
  const answer = { output: 'hi', cost_usd: 0.25 };
  expect(fold([scored(1)], answer, { cost_usd: 1 })).toMatchObject({
    cost_usd: 1,
    wasted_usd: 0.75,
  });
  expect(fold([scored(1)], answer, { cost_usd: 0.25 })).not.toHaveProperty('wasted_usd');
  const failed = { output: null, error: { kind: 'failed' as const, message: 'no JSON' } };
  expect(fold([scored(0)], failed, { cost_usd: 1 })).not.toHaveProperty('wasted_usd');
});
