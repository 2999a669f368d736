import { describe, expect, test } from '@jest/globals';
import type { Case, CaseSource } from '../../src/domain/case.ts';
import type { Conflict, RescoredTrial, Score, Trial } from '../../src/domain/run.ts';
import { Limits, type Budget } from '../../src/run/limits.ts';
import { mergeRescored, rescoreBaseline } from '../../src/run/rescore-baseline.ts';
import type { Scorer } from '../../src/scorers/scorer.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { createCase } from '../builders/run-check.ts';

const judgement = (digest: string, pass = true): Score => ({
  name: 'kind',
  type: 'judge',
  by: 'judge',
  status: 'scored',
  value: pass ? 1 : 0,
  pass,
  reason: `by ${digest}`,
  asked: { digest, calls: 1, cost_usd: 0.3 },
});

/** What the baseline kept of a case; the old judge passed it. */
function trialOf(id: string, trial = 1, overrides: Partial<Trial> = {}): Trial {
  return {
    case: id,
    case_hash: `input of ${id}`,
    expectation_hash: 'e',
    trial,
    tags: [],
    output: { output: `answer ${trial} to ${id}` },
    scores: [judgement('old')],
    attempts: 1,
    cost_usd: 5,
    ...overrides,
  };
}

const caseOf = (id: string, overrides: Partial<Case> = {}): Case =>
  createCase({ id, case_hash: `input of ${id}`, expectation_hash: 'e', ...overrides });

/** A judge that fails all that it is asked about; `digest` says whether it is the one that scored the baseline. */
function newJudge(
  digest: string,
  onAsk: () => void = () => undefined,
): Scorer & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'kind',
    type: 'judge',
    by: 'judge',
    advisory: false,
    digest,
    asked,
    score({ output }) {
      asked.push(output.output ?? '');
      onAsk();
      const {
        name: _,
        type: __,
        by: ___,
        ...finding
      } = judgement(digest, false) as Score & {
        status: 'scored';
      };
      return finding;
    },
  };
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

interface Setting {
  trials: Trial[];
  cases?: Case[];
  judge?: Scorer;
  earlier?: RescoredTrial[];
  isStored?: boolean;
  budget?: Budget;
  abort?: AbortController;
  turns?: { refused: { reason: 'time'; message: string } | undefined };
}

async function rescore({
  trials,
  cases = [caseOf('a'), caseOf('b'), caseOf('c')],
  judge = newJudge('new'),
  earlier = [],
  isStored = false,
  budget = { minutes: 60 },
  abort = new AbortController(),
  turns,
}: Setting) {
  const source: CaseSource = {
    entries: cases.map((one) => ({ ...one, checks: one.checks.length })),
    read: async ({ id }) => cases.find((one) => one.id === id)!,
    locate: async ({ place }) => place,
  };
  const limits = new Limits(budget, { startedMs: 0, isTargetFree: true });
  const kept: RescoredTrial[] = [];
  const seen: Trial[] = [];
  const end = await rescoreBaseline(
    {
      trials: stream(trials),
      earlier: stream(earlier),
      isStored,
      cases: source,
      entries: source.entries,
      bench: {
        scorersFor: async () => [judge],
        clock: fakeClock(),
        signal: abort.signal,
        ...(turns && { turns }),
      },
      limits,
      concurrency: 2,
      keep: async (trial) => void kept.push(trial),
    },
    (trial) => seen.push(trial),
  );
  return { end, kept, seen, paid: limits.costUsd };
}

const reasonsOf = (trials: readonly Pick<Trial, 'scores'>[]): string[] =>
  trials.map(({ scores }) =>
    scores.map((score) => ('reason' in score ? score.reason : score.status)).join(),
  );

describe('the outputs of a baseline, scored again', () => {
  test('by another judge: every trial is judged, kept and handed on; the target is not asked', async () => {
    const judge = newJudge('new');
    const trials = [trialOf('a', 1), trialOf('a', 2), trialOf('b')];
    const { end, kept, seen, paid } = await rescore({ trials, judge });
    expect(end).toEqual({
      interrupted: false,
      spent: { calls: 3, cost_usd: expect.closeTo(0.9, 9) },
    });
    expect(judge.asked.toSorted()).toEqual(['answer 1 to a', 'answer 1 to b', 'answer 2 to a']);
    expect(reasonsOf(seen)).toEqual(Array(3).fill('by new'));
    // what the output was and took is what it was
    expect(seen.find(({ case: id }) => id === 'b')).toMatchObject({
      output: { output: 'answer 1 to b' },
      cost_usd: 5,
    });
    expect(kept.map((trial) => `${trial.case} ${trial.trial}`).toSorted()).toEqual([
      'a 1',
      'a 2',
      'b 1',
    ]);
    // judge calls are paid, the target's are not
    expect(paid).toBeCloseTo(0.9, 9);
  });

  test('by the same judge: its stored verdicts stand, and nothing is paid', async () => {
    const judge = newJudge('old');
    const { end, seen, kept, paid } = await rescore({
      trials: [trialOf('a'), trialOf('b')],
      judge,
    });
    expect(judge.asked).toEqual([]);
    expect(reasonsOf(seen)).toEqual(['by old', 'by old']);
    expect([kept.length, paid, end]).toEqual([2, 0, { interrupted: false }]);
  });

  test('of a case that is gone, or has other content now, are handed on without scores: nobody scored them alike', async () => {
    const judge = newJudge('new');
    const trials = [trialOf('gone'), trialOf('b', 1, { expectation_hash: 'other' })];
    const { seen, kept } = await rescore({ trials, judge });
    expect(seen).toEqual(trials.map((trial) => ({ ...trial, scores: [] })));
    expect([judge.asked, kept]).toEqual([[], []]);
  });

  test('of a renamed case are those of the same content; of twins the one with its name', async () => {
    const twins = ['x', 'y'].map((id) => caseOf(id, { case_hash: 'same' }));
    const named: string[] = [];
    const judge = newJudge('new');
    const watching: Scorer = {
      ...judge,
      score(context) {
        named.push(context.case.id);
        return judge.score(context);
      },
    };
    const trials = ['y', 'old name'].map((id) => trialOf(id, 1, { case_hash: 'same' }));
    const { seen } = await rescore({ trials, cases: twins, judge: watching });
    expect(named).toEqual(['y', 'x']);
    expect(seen.map(({ case: id }) => id)).toEqual(['y', 'old name']);
  });

  test('contradict each other as they are scored now, not as they were', async () => {
    const conflicting: Conflict[] = ['panel'];
    const { seen } = await rescore({ trials: [trialOf('a', 1, { conflicting })] });
    expect(seen[0]!.conflicting).toBeUndefined();
  });
});

describe('a run that goes on', () => {
  const earlier = [{ ...trialOf('a'), scores: [judgement('new', false)] }];

  test('takes over what was scored before, and asks for the rest', async () => {
    const judge = newJudge('new');
    const { end, seen, kept, paid } = await rescore({
      trials: [trialOf('a'), trialOf('b')],
      judge,
      earlier,
      isStored: true,
    });
    expect(judge.asked).toEqual(['answer 1 to b']);
    expect(reasonsOf(seen)).toEqual(['by new', 'by new']);
    // what stands there already is not written twice
    expect(kept.map((trial) => trial.case)).toEqual(['b']);
    // asked for is one; the budget, which is that of both attempts, and the run know of both
    expect(paid).toBeCloseTo(0.6, 9);
    expect(end.spent).toEqual({ calls: 2, cost_usd: 0.6 });
  });

  test('under another roof writes down what it took over, which is paid for once', async () => {
    const { end, kept, paid } = await rescore({ trials: [trialOf('a')], earlier });
    expect(kept).toMatchObject([{ case: 'a' }]);
    expect(paid).toBe(0.3);
    expect(end.spent).toEqual({ calls: 1, cost_usd: 0.3 });
  });

  test('asks again where a judge could not be reached', async () => {
    const judge = newJudge('new');
    const lost: Score = { name: 'kind', type: 'judge', by: 'judge', status: 'errored', why: '503' };
    const { seen } = await rescore({
      trials: [trialOf('a')],
      judge,
      earlier: [{ ...trialOf('a'), scores: [lost] }],
      isStored: true,
    });
    expect(judge.asked).toHaveLength(1);
    expect(reasonsOf(seen)).toEqual(['by new']);
  });
});

describe('where it ends early', () => {
  const many = Array.from({ length: 12 }, (_, index) => trialOf('a', index + 1));

  test('by the budget: no further judge is asked, it says why, and every trial is still handed on', async () => {
    const judge = newJudge('new');
    const { end, seen, paid } = await rescore({
      trials: many,
      judge,
      budget: { minutes: 60, usd: 1 },
    });
    expect(end).toMatchObject({ interrupted: false, unasked: 'the budget of $1 is used up' });
    expect(judge.asked.length).toBeLessThan(12);
    expect(paid).toBeLessThanOrEqual(1 + 2 * 0.3);
    expect(seen).toHaveLength(12);
    expect(reasonsOf(seen).filter((reason) => reason === 'errored')).toHaveLength(
      12 - judge.asked.length,
    );
  });

  test('by the time, while judges wait for their turn: it says why', async () => {
    const message = 'the budget of 60 minutes is used up';
    const turns: NonNullable<Setting['turns']> = { refused: undefined };
    const judge = newJudge('new', () => {
      if (judge.asked.length === 3) turns.refused = { reason: 'time', message };
    });
    const { end, seen } = await rescore({ trials: many, judge, turns });
    expect(end).toMatchObject({ interrupted: false, unasked: message });
    expect(judge.asked.length).toBeLessThan(6);
    expect(seen).toHaveLength(12);
    const last = await rescore({ trials: many.slice(0, 1), judge: newJudge('new'), turns });
    expect(last.end).toMatchObject({ unasked: message });
  });

  test('by an interruption: what was cut off is no score', async () => {
    const abort = new AbortController();
    const judge = newJudge('new', () => abort.abort());
    const { end, seen, kept } = await rescore({ trials: many, judge, abort });
    expect(end).toMatchObject({ interrupted: true });
    expect([seen, kept]).toEqual([[], []]);
    expect(judge.asked.length).toBeLessThanOrEqual(2);
  });

  test('by a crash: it is thrown', async () => {
    const trials = (async function* () {
      yield trialOf('a');
      throw new Error('the disk is gone');
    })();
    const limits = new Limits({ minutes: 1 }, { startedMs: 0, isTargetFree: true });
    const cases: CaseSource = {
      entries: [],
      read: () => Promise.reject(new Error('no case')),
      locate: async ({ place }) => place,
    };
    const rescoring = rescoreBaseline(
      {
        trials,
        earlier: stream([]),
        isStored: false,
        cases,
        entries: [],
        bench: {
          scorersFor: async () => [],
          clock: fakeClock(),
          signal: new AbortController().signal,
        },
        limits,
        concurrency: 3,
        keep: async () => undefined,
      },
      () => undefined,
    );
    await expect(rescoring).rejects.toThrow('the disk is gone');
  });
});

test('stored scores are laid over the trials that they are of; the others have none', async () => {
  const trials = [trialOf('a', 1), trialOf('a', 2), trialOf('b', 1)];
  const rescored = [
    { ...trialOf('a', 2), scores: [judgement('new', false)] },
    { ...trialOf('b', 1, { expectation_hash: 'other' }), scores: [judgement('new', false)] },
  ];
  const merged: Trial[] = [];
  for await (const trial of mergeRescored(stream(trials), stream(rescored))) merged.push(trial);
  expect(reasonsOf(merged)).toEqual(['', 'by new', '']);
  expect(merged.map(({ output }) => output)).toEqual(trials.map(({ output }) => output));
});
