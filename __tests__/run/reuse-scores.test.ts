import { describe, expect, test } from '@jest/globals';
import type { Asked, Score, Trial } from '../../src/domain/run.ts';
import { completeScores, rescore } from '../../src/run/reuse-scores.ts';
import type { Scorer } from '../../src/scorers/scorer.ts';
import { createCase } from '../builders/run-check.ts';

const signal = new AbortController().signal;
const asked: Asked = { digest: 'judge 1', calls: 3, cost_usd: 0.5, label: 'pass' };

const stored = (more: object = {}): Score => ({
  name: 'kind',
  type: 'judge',
  by: 'judge',
  status: 'scored',
  value: 0.75,
  pass: true,
  reason: 'as it was said',
  asked,
  ...more,
});

/** A judge that counts how often it is asked. */
function countingJudge(overrides: Partial<Scorer> = {}): Scorer & { calls: () => number } {
  let calls = 0;
  return {
    name: 'kind',
    type: 'judge',
    by: 'judge',
    advisory: false,
    digest: 'judge 1',
    ...overrides,
    score() {
      calls += 1;
      const own = { digest: overrides.digest ?? 'judge 1', calls: 1 };
      return { status: 'scored', value: 0, pass: false, reason: 'as it is said now', asked: own };
    },
    calls: () => calls,
  };
}

const contains = (text: string): Scorer => ({
  name: 'contains',
  type: 'contains',
  advisory: false,
  score({ output }) {
    const pass = (output.output ?? '').includes(text);
    return { status: 'scored', value: pass ? 1 : 0, pass, reason: `expected ${text}` };
  },
});

const again = (
  scorers: readonly Scorer[],
  scores: Score[],
  {
    tags = [],
    output = { output: 'an answer' },
    unasked,
  }: { tags?: string[]; output?: Trial['output']; unasked?: string } = {},
): Promise<Score[]> =>
  rescore({ output, scores, trial: 2 }, createCase({ tags }), {
    scorers,
    signal,
    ...(unasked !== undefined && { unasked }),
  });

describe('a stored verdict', () => {
  test('of the same judge stands, with what it took: it is not asked again', async () => {
    const judge = countingJudge();
    expect(await again([judge], [stored()])).toEqual([stored()]);
    expect(judge.calls()).toBe(0);
  });

  test('takes the role that its judge has now', async () => {
    const advising = countingJudge({ advisory: true });
    expect(await again([advising], [stored()])).toEqual([stored({ advisory: true })]);
    const blocking = countingJudge();
    expect(await again([blocking], [stored({ advisory: true })])).toEqual([stored()]);
  });

  test.each([
    ['of another judge', stored({ asked: { ...asked, digest: 'judge 0' } })],
    ['under another name', stored({ name: 'polite' })],
    ['that is errored', stored({ status: 'errored', why: 'no key' })],
    ['of nobody', stored({ asked: undefined })],
  ])('%s does not: the judge is asked', async (_, score) => {
    const judge = countingJudge();
    const scores = await again([judge], [score]);
    expect(scores).toMatchObject([{ name: 'kind', value: 0, reason: 'as it is said now' }]);
    expect(judge.calls()).toBe(1);
  });

  test('of a judge that is gone is gone', async () => {
    expect(await again([], [stored()])).toEqual([]);
  });

  test('of a judge that no longer is for such cases is gone too', async () => {
    const judge = countingJudge({ tags: ['faq'] });
    expect(await again([judge], [stored()], { tags: ['faq'] })).toHaveLength(1);
    expect(await again([judge], [stored()], { tags: ['other'] })).toEqual([]);
  });
});

test('code checks are always scored anew, on the stored output', async () => {
  const old: Score = {
    name: 'contains',
    type: 'contains',
    by: 'check',
    status: 'scored',
    value: 1,
    pass: true,
    reason: '',
  };
  const scores = await again([contains('refund'), countingJudge()], [old, stored()]);
  expect(scores).toHaveLength(2);
  expect(scores.find(({ by }) => by === 'check')).toMatchObject({ pass: false });
  expect(scores.find(({ by }) => by === 'judge')).toEqual(stored());
});

test('an output that is an error of the target is one again, and nobody is asked', async () => {
  const judge = countingJudge();
  const output = { output: null, error: { kind: 'failed' as const, message: 'it threw' } };
  expect(await again([judge], [], { output })).toMatchObject([{ pass: false, reason: 'it threw' }]);
  expect(judge.calls()).toBe(0);
});

describe('where nobody may be asked', () => {
  const unasked = 'the budget of $1 is used up';

  test('stored verdicts stand, checks are scored, and other judges are errored with the reason', async () => {
    const other = countingJudge({ name: 'polite', digest: 'judge 2', advisory: true });
    const scores = await again([contains('an'), countingJudge(), other], [stored()], { unasked });
    expect(Object.fromEntries(scores.map((score) => [score.name, score]))).toEqual({
      contains: expect.objectContaining({ pass: true }),
      kind: stored(),
      polite: {
        name: 'polite',
        type: 'judge',
        by: 'judge',
        status: 'errored',
        why: unasked,
        advisory: true,
        asked: { digest: 'judge 2', calls: 0 },
      },
    });
    expect(other.calls()).toBe(0);
  });

  test('a judge that is not for such cases has not erred', async () => {
    const judge = countingJudge({ tags: ['faq'] });
    expect(await again([judge], [], { tags: ['other'], unasked })).toEqual([]);
  });
});

test('scores stand in the order of their scorers, whichever of them is new', async () => {
  const other = countingJudge({ name: 'polite', digest: 'judge 2' });
  const scorers = [countingJudge(), contains('an'), other];
  const names = (await again(scorers, [stored()])).map(({ name }) => name);
  expect(names).toEqual(['kind', 'contains', 'polite']);
});

describe('scores that a trial lacks', () => {
  const complete = (scorers: readonly Scorer[], scores: Score[], tags: string[] = []) =>
    completeScores({ output: { output: 'an answer' }, scores, trial: 2 }, createCase({ tags }), {
      scorers,
      signal,
    });
  const lost = stored({ status: 'errored', why: '503' });
  const checked: Score = {
    name: 'contains',
    type: 'contains',
    by: 'check',
    status: 'scored',
    value: 1,
    pass: true,
    reason: 'as it was found',
  };

  test('are those that errored: what was scored stays as it is, code too', async () => {
    const judge = countingJudge();
    expect(await complete([contains('refund'), judge], [checked, lost])).toEqual([
      checked,
      expect.objectContaining({ name: 'kind', reason: 'as it is said now' }),
    ]);
    expect(judge.calls()).toBe(1);
    expect(await complete([contains('refund'), judge], [checked, stored()])).toEqual([
      checked,
      stored(),
    ]);
    expect(judge.calls()).toBe(1);
  });

  test('are told apart where several feed one metric', async () => {
    const [first, second] = [countingJudge(), countingJudge()];
    const scores = await complete([first, second], [stored(), lost]);
    expect(scores).toEqual([stored(), expect.objectContaining({ reason: 'as it is said now' })]);
    expect([first.calls(), second.calls()]).toEqual([0, 1]);
  });

  test('are of scorers that are for the case', async () => {
    const judge = countingJudge({ tags: ['faq'] });
    expect(await complete([judge], [], ['other'])).toEqual([]);
    expect(await complete([judge], [], ['faq'])).toHaveLength(1);
  });
});
