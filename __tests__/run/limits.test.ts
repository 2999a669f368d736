import { describe, expect, test } from '@jest/globals';
import type { Asked, Output, Spend, Trial } from '../../src/domain/run.ts';
import { Limits, type Budget } from '../../src/run/limits.ts';

function trialOf(output: Output, costUsd?: number): Trial {
  return {
    case: 'a',
    case_hash: 'h',
    expectation_hash: 'e',
    trial: 1,
    tags: [],
    output,
    scores: [],
    attempts: 1,
    ...(output.usage && { usage: output.usage }),
    ...(costUsd !== undefined && { cost_usd: costUsd }),
  };
}

function limitsOf(
  budget: Budget,
  {
    isTargetFree = false,
    beside = () => [],
    earlier = [],
    laterRate = 1,
  }: {
    isTargetFree?: boolean;
    beside?: () => Spend[];
    earlier?: Spend[];
    laterRate?: number;
  } = {},
): Limits {
  return new Limits(budget, { startedMs: 0, isTargetFree, laterRate, beside, earlier });
}

const answer: Output = { output: 'hi' };
const dead: Output = { output: null, error: { kind: 'error', message: '401 bad key' } };

function runOf(limits: Limits, trials: Trial[]): ReturnType<Limits['start']> {
  for (const trial of trials) {
    const stop = limits.start(0);
    if (stop) return stop;
    limits.finish(trial);
  }
  return limits.start(0);
}

test('calls that will be batched are expected to cost less than the first, until it is known', () => {
  const start = (laterRate: number): number => {
    const limits = limitsOf({ minutes: 1, usd: 10 }, { laterRate });
    expect(limits.start(0)).toBeUndefined();
    limits.finish(trialOf(answer, 1));
    let started = 0;
    while (started < 100 && !limits.start(0)) started += 1;
    return started;
  };
  expect(start(1)).toBe(9);
  expect(start(0.5)).toBe(18);
});

describe('the breaker', () => {
  test('ten equal endings from the first on stop the run', () => {
    const stop = runOf(limitsOf({ minutes: 1 }), Array(10).fill(trialOf(dead)));
    expect(stop).toEqual({
      reason: 'breaker',
      message: 'the target fails on every case: 401 bad key',
    });
  });

  test('also where the tenth was the last that was planned', () => {
    const limits = limitsOf({ minutes: 1 });
    for (let trial = 1; trial <= 10; trial += 1) {
      expect(limits.findDead()).toBeUndefined();
      limits.start(0);
      limits.finish(trialOf(dead));
    }
    expect(limits.findDead()).toMatchObject({ reason: 'breaker' });
  });

  test.each([
    ['nine', Array(9).fill(dead)],
    ['one answer among them', [...Array(5).fill(dead), answer, ...Array(20).fill(dead)]],
    [
      'another message among them',
      [
        ...Array(5).fill(dead),
        { output: null, error: { kind: 'error', message: 'other' } },
        ...Array(20).fill(dead),
      ],
    ],
  ])('%s do not', (_, outputs: Output[]) => {
    expect(
      runOf(
        limitsOf({ minutes: 1 }),
        outputs.map((output) => trialOf(output)),
      ),
    ).toBeUndefined();
  });
});

describe('the budget', () => {
  test('a bound on what is spent waits for the first call, which tells what one spends', () => {
    const limits = limitsOf({ minutes: 1, tokens: 10 });
    expect(limits.isBlind).toBe(true);
    limits.start(0);
    expect(limits.isBlind).toBe(true);
    limits.finish(trialOf(answer));
    expect(limits.isBlind).toBe(false);
    expect(limitsOf({ minutes: 1 }).isBlind).toBe(false);
  });

  test('what was served tells nothing of what a call spends', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    for (let trial = 0; trial < 50; trial += 1) {
      limits.start(0);
      limits.finish({ ...trialOf(answer, 0.3), cached: true });
      expect(limits.isBlind).toBe(true);
    }
    limits.start(0);
    limits.finish(trialOf(answer, 0.3));
    expect(limits.isBlind).toBe(false);
    // three more at once would be over it, however many were served before
    expect([limits.start(0), limits.start(0), limits.start(0)?.reason]).toEqual([
      undefined,
      undefined,
      'budget',
    ]);
  });

  test('a recorded output that no judge looks at is free for good', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 }, { isTargetFree: true });
    limits.start(0);
    limits.finish(trialOf(answer));
    expect(limits.isBlind).toBe(false);
  });

  test('an unknown price is a fault also when nothing further was planned', () => {
    const limits = limitsOf({ minutes: 1, usd: 10 });
    limits.start(0);
    expect(limits.findUnpriced()).toBeUndefined();
    limits.finish(trialOf({ ...answer, model: 'mystery' }));
    expect(limits.findUnpriced()?.message).toContain('what mystery costs is unknown');
  });

  test('stops before the call that would exceed it', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    let calls = 0;
    while (!limits.start(0)) {
      limits.finish(trialOf(answer, 0.3));
      calls += 1;
    }
    expect(calls).toBe(3);
    expect(limits.start(0)).toEqual({ reason: 'budget', message: 'the budget of $1 is used up' });
  });

  test('what earlier attempts paid counts, and tells what a call takes', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    limits.takeOver({ usd: 0.9, tokens: 300, telling: 3 });
    expect(limits.isBlind).toBe(false);
    expect(limits.start(0)).toEqual({ reason: 'budget', message: 'the budget of $1 is used up' });
    expect(limits.tellSpent({ done: 3, total: 12 })).toBe(
      '$0.90 spent on 3 of 12 trials, all of it in earlier attempts; a full pass would take about $3.60',
    );
    expect(limits.findFullest(0)).toMatchObject({ share: 0.9 });
  });

  test('what they paid and no trial owns counts, and is told as theirs', () => {
    const spend = (tokens: number): Spend => ({
      calls: 1,
      usage: { input_tokens: tokens, output_tokens: 0 },
    });
    const tell = (beside: Spend[]): string | undefined => {
      const limits = limitsOf(
        { minutes: 1, tokens: 1000 },
        { beside: () => beside, earlier: [spend(800)] },
      );
      limits.takeOver({ usd: 0, tokens: 300, telling: 3 });
      return limits.tellSpent({ done: 3, total: 4 });
    };
    expect(tell([])).toBe(
      '1,100 tokens spent on 3 of 4 trials, all of it in earlier attempts; a full pass would take about 1,200 tokens',
    );
    expect(tell([spend(50)])).toContain(
      '1,150 tokens spent on 3 of 4 trials, 1,100 tokens of it in earlier attempts',
    );
  });

  test('failures that were paid for count, and one of unknown price is a fault', () => {
    const usage = { input_tokens: 60, output_tokens: 40 };
    const limits = limitsOf({ minutes: 1, usd: 1 });
    limits.start(0);
    limits.finish({ ...trialOf(dead, 0.6), usage });
    expect(limits.start(0)?.message).toBe('the budget of $1 is used up');
    const unpriced = limitsOf({ minutes: 1, usd: 1 });
    unpriced.start(0);
    unpriced.finish({ ...trialOf(dead), usage });
    expect(unpriced.findUnpriced()?.message).toContain('costs is unknown');
  });

  test('counts the calls in flight', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    limits.start(0);
    limits.finish(trialOf(answer, 0.3));
    expect([limits.start(0), limits.start(0), limits.start(0)?.reason]).toEqual([
      undefined,
      undefined,
      'budget',
    ]);
  });

  test('an unknown price never counts as 0', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    limits.start(0);
    limits.finish(trialOf({ output: 'hi', model: 'mystery-1' }));
    expect(limits.start(0)?.message).toBe(
      'budget.usd is set, but what mystery-1 costs is unknown: name its price under `prices`, or let the target report `usage` or `cost_usd`',
    );
  });

  test('nobody is told to report what is reported', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    const usage = { input_tokens: 60, output_tokens: 40 };
    limits.start(0);
    limits.finish(trialOf({ output: 'hi', model: 'mystery-1', usage }));
    expect(limits.start(0)?.message).toBe(
      'budget.usd is set, but what mystery-1 costs is unknown: name its price under `prices`',
    );
  });

  test('counts tokens', () => {
    const usage = { input_tokens: 60, output_tokens: 40 };
    const stop = runOf(
      limitsOf({ minutes: 1, tokens: 250 }),
      Array(9).fill(trialOf({ ...answer, usage })),
    );
    expect(stop?.message).toBe('the budget of 250 tokens is used up');
  });

  test('cached trials cost nothing', () => {
    const cached: Trial = { ...trialOf(answer, 5), cached: true };
    expect(runOf(limitsOf({ minutes: 1, usd: 1 }), Array(9).fill(cached))).toBeUndefined();
  });

  test('minutes run out', () => {
    expect(limitsOf({ minutes: 2 }).start(120_000)).toMatchObject({ reason: 'time' });
  });
});

describe('whether the target has answered', () => {
  const isKnown = (trial: Trial, more: { answered?: Trial } = {}): boolean => {
    const limits = limitsOf({ minutes: 1 });
    limits.start(0);
    limits.finish(trial, more);
    return limits.hasAnswered;
  };
  const failed: Output = { output: null, error: { kind: 'failed', message: 'it broke' } };

  test.each<[string, Trial, boolean]>([
    ['an answer', trialOf(answer), true],
    ['an answer of another day', { ...trialOf(answer), cached: true }, false],
    ['a failure', trialOf(failed), false],
    ['nothing', trialOf(dead), false],
  ])('%s', (_, trial, expected) => {
    expect(isKnown(trial)).toBe(expected);
  });

  test('an answer that an earlier attempt got', () => {
    expect(isKnown(trialOf(answer), { answered: trialOf(answer) })).toBe(false);
  });

  test('failures of another day stop no run', () => {
    const served = { ...trialOf(failed), cached: true as const };
    expect(runOf(limitsOf({ minutes: 1 }), Array(20).fill(served))).toBeUndefined();
  });
});

describe('a budget of tokens', () => {
  const stop = {
    reason: 'budget',
    message:
      'budget.tokens is set, but the target does not say how many tokens it used: let it report `usage`, or bound `budget.minutes` instead',
  };

  test('stops where the target does not say how many it used: what is unknown never counts as none', () => {
    const tokens: Budget = { minutes: 1, tokens: 1000 };
    expect(runOf(limitsOf(tokens), [trialOf(answer)])).toEqual(stop);
    expect(runOf(limitsOf({ minutes: 1 }), [trialOf(answer)])).toBeUndefined();
    // who asked nobody, or got no answer, has nothing to say
    expect(runOf(limitsOf(tokens), [{ ...trialOf(answer), cached: true }])).toBeUndefined();
    expect(runOf(limitsOf(tokens, { isTargetFree: true }), [trialOf(answer)])).toBeUndefined();
    expect(runOf(limitsOf(tokens), [trialOf(dead)])).toBeUndefined();
  });
});

describe('what judges take', () => {
  const judged = (asked: Partial<Asked>, trial = trialOf(answer)): Trial => ({
    ...trial,
    scores: [
      {
        name: 'kind',
        type: 'judge',
        by: 'judge',
        status: 'scored',
        value: 1,
        pass: true,
        reason: '',
        asked: { digest: 'd', calls: 1, ...asked },
      },
    ],
  });
  const usage = { input_tokens: 60, output_tokens: 40 };

  test('counts beside what the target takes: dollars and tokens', () => {
    const limits = limitsOf({ minutes: 1, usd: 10 });
    limits.start(0);
    limits.finish(judged({ cost_usd: 0.5 }, trialOf(answer, 0.25)));
    expect(limits.costUsd).toBe(0.75);
    const dollars = limitsOf({ minutes: 1, usd: 1 });
    expect(runOf(dollars, Array(9).fill(judged({ cost_usd: 0.5 }, trialOf(answer, 0))))).toEqual({
      reason: 'budget',
      message: 'the budget of $1 is used up',
    });
    const tokens = limitsOf({ minutes: 1, tokens: 250 });
    const counted = trialOf({ ...answer, usage: { input_tokens: 0, output_tokens: 1 } });
    expect(runOf(tokens, Array(9).fill(judged({ usage }, counted)))?.message).toBe(
      'the budget of 250 tokens is used up',
    );
  });

  test('of an unknown price stops a budget of dollars, and names the judge', () => {
    const limits = limitsOf({ minutes: 1, usd: 10 });
    limits.start(0);
    limits.finish(judged({ usage }, trialOf(answer, 0.1)));
    expect(limits.findUnpriced()).toEqual({
      reason: 'budget',
      message:
        'budget.usd is set, but what a judge costs is unknown: name its price under `prices`',
    });
    expect(limits.start(0)?.message).toContain('a judge');
    // without a bound in dollars nobody needs to know
    expect(runOf(limitsOf({ minutes: 1 }), Array(9).fill(judged({ usage })))).toBeUndefined();
  });

  test('is paid where the target is free: recorded outputs cost nothing, whatever they cost once', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 }, { isTargetFree: true });
    const once = trialOf({ ...answer, usage }, 9);
    expect(runOf(limits, Array(9).fill(judged({ cost_usd: 0.01 }, once)))).toBeUndefined();
    expect(limits.costUsd).toBeCloseTo(0.09, 9);
    const unpriced = limitsOf({ minutes: 1, usd: 1 }, { isTargetFree: true });
    expect(runOf(unpriced, [judged({}, once)])?.message).toContain('a judge');
    // nor is a target's price asked for that is not called
    const silent = limitsOf({ minutes: 1, usd: 1 }, { isTargetFree: true });
    expect(runOf(silent, Array(9).fill(trialOf(answer)))).toBeUndefined();
  });

  test('is paid for cached trials, and for those whose output was known', () => {
    const cached: Trial = { ...judged({ cost_usd: 0.25 }, trialOf(answer, 5)), cached: true };
    const limits = limitsOf({ minutes: 1, usd: 10 });
    limits.start(0);
    limits.finish(cached);
    limits.start(0);
    limits.finish(judged({ cost_usd: 0.25 }, trialOf(answer, 5)), {
      answered: trialOf(answer, 5),
    });
    expect(limits.costUsd).toBe(0.5);
  });

  test('and no trial owns (canaries) counts as soon as it was spent', () => {
    const spends: Spend[] = [];
    const limits = limitsOf({ minutes: 1, usd: 1, tokens: 1000 }, { beside: () => spends });
    expect(limits.start(0)).toBeUndefined();
    spends.push({ calls: 2, cost_usd: 0.6, usage });
    expect(limits.findReason(0)).toBeUndefined();
    spends.push({ calls: 2, cost_usd: 0.6, usage });
    expect(limits.findReason(0)?.message).toBe('the budget of $1 is used up');
    const inTokens = limitsOf({ minutes: 1, tokens: 150 }, { beside: () => spends });
    expect(inTokens.findReason(0)?.message).toBe('the budget of 150 tokens is used up');
  });

  test('without a word of its tokens stops a budget of tokens, where there was an answer', () => {
    const limits = limitsOf({ minutes: 1, tokens: 1000 });
    const counted = trialOf({ ...answer, usage });
    limits.start(0);
    // nobody answered: there was nobody to say it
    limits.finish(judged({ cost_usd: 0 }, counted));
    expect(limits.findReason(0)).toBeUndefined();
    limits.start(0);
    limits.finish(judged({ latency_ms: 20 }, counted));
    expect(limits.findReason(0)).toMatchObject({
      reason: 'budget',
      message: expect.stringContaining('a judge does not say how many tokens it used'),
    });
    expect(runOf(limitsOf({ minutes: 1 }), [judged({ latency_ms: 20 })])).toBeUndefined();
    // nor can dollars be told: a price under `prices` would not help
    const dollars = runOf(limitsOf({ minutes: 1, usd: 1 }, { isTargetFree: true }), [
      judged({ latency_ms: 20 }, counted),
    ]);
    expect(dollars?.message).toBe(
      'budget.usd is set, but a judge does not say how many tokens it used: bound `budget.minutes` instead',
    );
  });

  test('of verdicts that nobody was called for is nothing', () => {
    const limits = limitsOf({ minutes: 1, usd: 1 });
    expect(runOf(limits, Array(9).fill(judged({ calls: 0 }, trialOf(answer, 0))))).toBeUndefined();
    limits.spendOnJudges(undefined);
    expect(limits.costUsd).toBe(0);
  });
});

test('what was paid is the run’s own: what is kept cost nothing, and canaries cost too', () => {
  const limits = limitsOf({ minutes: 1 }, { beside: () => [{ calls: 2, cost_usd: 0.25 }] });
  for (const trial of [{ ...trialOf(answer, 5), cached: true as const }, trialOf(answer, 0.5)]) {
    limits.start(0);
    limits.finish(trial);
  }
  expect(limits.paidUsd).toBe(0.75);
});
