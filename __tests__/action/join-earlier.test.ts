import { describe, expect, test } from '@jest/globals';
import { joinEarlier, type WeighedRun } from '../../src/action/join-earlier.ts';
import type { JudgeRecord } from '../../src/domain/run.ts';
import { joinJudges } from '../../src/run/join-shards.ts';
import { someRecord } from '../builders/gate-context.ts';
import { someRun } from '../builders/run-facts.ts';

type Canary = NonNullable<JudgeRecord['canary']>;
const SPENT = { calls: 2, usage: { input_tokens: 100, output_tokens: 10 }, cost_usd: 1 };
const HELD: Canary = { result: 'held', asked: { digest: 'd', ...SPENT, models: ['gpt-5'] } };

async function* nothing(): AsyncGenerator<never> {
  // no trials
}

function someWeighed(canary: Canary | undefined, isOwn = false): WeighedRun {
  const judge = { ...someRecord(), ...(canary && { canary }) };
  const { run } = someRun([], { judges: [judge] });
  const read = nothing;
  const stored: Partial<WeighedRun['stored']> = {
    run,
    folder: '/run',
    trials: read,
    base: read,
    byBase: read,
    rescored: read,
  };
  return {
    stored: stored as WeighedRun['stored'],
    place: 'attempt 1 of run 1',
    isOwn,
  };
}

const canaryOf = (judges: readonly JudgeRecord[] = []) => judges.map(({ canary }) => canary);

describe('what canaries took', () => {
  test('in another split is not told again in every shard of this one', () => {
    const { judges = [] } = joinEarlier([HELD, HELD, HELD].map((canary) => someWeighed(canary)));
    const known = { result: 'held', asked: { digest: 'd', calls: 0, models: ['gpt-5'] } };
    expect(canaryOf(judges)).toEqual([known]);
    expect(canaryOf(joinJudges([...judges, ...judges]))).toEqual([known]);
  });

  test('in an attempt of the same split is this run’s own', () => {
    const { judges } = joinEarlier([someWeighed(HELD), someWeighed(HELD, true)]);
    expect(canaryOf(judges)).toEqual([HELD]);
  });

  test('what they came to is known all the same', () => {
    const obeyed: Canary = { ...HELD, result: 'obeyed', why: 'it passed what told it to' };
    const { judges } = joinEarlier([
      someWeighed(HELD),
      someWeighed(obeyed),
      someWeighed(undefined),
    ]);
    expect(canaryOf(judges)).toMatchObject([{ result: 'obeyed', why: obeyed.why }]);
  });
});
