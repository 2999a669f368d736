import { describe, expect, test } from '@jest/globals';
import { joinEarlier, type WeighedRun } from '../../src/action/join-earlier.ts';
import type { JudgeRecord, Output, Trial } from '../../src/domain/run.ts';
import { addLost, type OwnedByNone } from '../../src/run/earlier-spend.ts';
import { joinJudges } from '../../src/run/join-shards.ts';
import { someRecord } from '../builders/gate-context.ts';
import { someRun } from '../builders/run-facts.ts';

type EndingKind = NonNullable<Output['error']>['kind'];

const trialOf = (id: string, kind?: EndingKind): Trial => ({
  case: id,
  case_hash: id,
  expectation_hash: 'e',
  trial: 1,
  tags: [],
  output: kind ? { output: null, error: { kind, message: 'malformed' } } : { output: 'fine' },
  usage: { input_tokens: 100, output_tokens: 0 },
  attempts: 6,
  scores: [],
});

async function* nothing(): AsyncGenerator<never> {}

interface Attempt {
  isOwn: boolean;
  trials: readonly Trial[];
  usage?: OwnedByNone;
  isDead?: true;
}

const attemptOf = ({ isOwn, trials, usage, isDead }: Attempt, at: number): WeighedRun => ({
  isOwn,
  place: `attempt ${at + 1}`,
  stored: {
    folder: 'x',
    run: {
      ...someRun([]).run,
      created_at: `2026-01-01T00:00:0${at}Z`,
      ...(usage && { usage }),
      ...(isDead && { stopped: { reason: 'breaker' as const, message: 'dead', look: 0 } }),
    },
    trials: async function* () {
      yield* trials;
    },
    base: nothing,
    byBase: nothing,
    rescored: nothing,
    release: async () => undefined,
    memory: async () => '',
  },
});

/** What was paid for nothing, as a run that goes on adds it up; and the cases that it takes over. */
async function sumLost(attempts: readonly Attempt[]): Promise<{ tokens: number; taken: string[] }> {
  const earlier = joinEarlier(attempts.map(attemptOf));
  let lost = earlier.usage;
  const taken: string[] = [];
  for await (const trial of earlier.trials ?? [])
    if (trial.output.error?.kind === 'error') lost = addLost(lost, trial);
    else taken.push(trial.case);
  return { tokens: lost?.input_tokens ?? 0, taken };
}

const lost = [trialOf('a', 'error')];
const told = { input_tokens: 100, output_tokens: 0, calls: 6 };

test.each<[string, Attempt[], number]>([
  ['of this split: told by its trials', [{ isOwn: true, trials: lost }], 100],
  ['of another split: told by none yet', [{ isOwn: false, trials: lost }], 100],
  [
    'of another split, before one of this: that one has told it',
    [
      { isOwn: false, trials: lost },
      { isOwn: true, trials: lost, usage: told },
    ],
    200,
  ],
  [
    'of another split, after one of this: told by none yet',
    [
      { isOwn: true, trials: lost },
      { isOwn: false, trials: lost, usage: told },
    ],
    200,
  ],
])('what an attempt paid for nothing counts once: %s', async (_, attempts, tokens) => {
  await expect(sumLost(attempts)).resolves.toEqual({ tokens, taken: [] });
});

test('a target that was not there is asked again, and what its failures took counts', async () => {
  const trials = [trialOf('a', 'error'), trialOf('b', 'failed'), trialOf('c')];
  await expect(sumLost([{ isOwn: true, isDead: true, trials }])).resolves.toEqual({
    tokens: 200,
    taken: ['c'],
  });
  await expect(sumLost([{ isOwn: true, trials }])).resolves.toEqual({
    tokens: 100,
    taken: ['b', 'c'],
  });
});

type Canary = NonNullable<JudgeRecord['canary']>;
const SPENT = { calls: 2, usage: { input_tokens: 100, output_tokens: 10 }, cost_usd: 1 };
const HELD: Canary = { result: 'held', asked: { digest: 'd', ...SPENT, models: ['gpt-5'] } };

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

  test('that were only kept are not handed on: a judge that is asked is to withstand them first', () => {
    const kept: Canary = { result: 'held', asked: { digest: 'd', calls: 0, cached: 2 } };
    const { judges } = joinEarlier([someWeighed(kept)]);
    expect(canaryOf(judges)).toEqual([undefined]);
    // of shards that asked nobody the merge knows as much
    expect(
      canaryOf(joinJudges([kept, kept].map((canary) => ({ ...someRecord(), canary })))),
    ).toEqual([{ result: 'held', asked: { digest: 'd', calls: 0, cached: 4 } }]);
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
