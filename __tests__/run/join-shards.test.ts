import { describe, expect, test } from '@jest/globals';
import type { Asked, JudgeRecord, RunDocument, Trial } from '../../src/domain/run.ts';
import { joinShards, spendOf } from '../../src/run/join-shards.ts';

const asked = (calls: number, more: Partial<Asked> = {}): Asked => ({
  digest: 'd',
  calls,
  cost_usd: calls / 8,
  usage: { input_tokens: calls * 10, output_tokens: calls },
  ...more,
});

function judge(canary?: JudgeRecord['canary'], name = 'tone'): JudgeRecord {
  return {
    name,
    digest: 'd',
    rubric: 'tone.md',
    version: '1',
    models: [],
    calibrated: true,
    blocking: true,
    ...(canary && { canary }),
  };
}

const run = (more: Partial<RunDocument>): RunDocument => more as RunDocument;

describe('what shards say together', () => {
  test('canaries, rejudging and what no trial owns are added up; the budget is one', () => {
    const joined = joinShards(
      [
        run({
          judges: [judge({ result: 'held', asked: asked(8, { models: ['b'] }) })],
          rejudging: { calls: 2, cost_usd: 0.5 },
          usage: { input_tokens: 3, output_tokens: 1, calls: 1, cost_usd: 0.25 },
        }),
        run({ judges: [judge()] }),
        run({
          judges: [judge({ result: 'held', asked: asked(16, { models: ['a', 'b'] }) })],
          rejudging: { calls: 1, cost_usd: 0.25 },
          usage: { input_tokens: 4, output_tokens: 1 },
        }),
      ],
      { calls: 5, cost_usd: 2 },
    );
    expect(joined).toEqual({
      judges: [judge({ result: 'held', asked: { ...asked(24), models: ['a', 'b'] } })],
      rejudging: { calls: 3, cost_usd: 0.75 },
      usage: { input_tokens: 7, output_tokens: 2, calls: 1 },
      spent: {
        calls: 5 + 3 + 24,
        cost_usd: 2 + 0.75 + 3,
        usage: { input_tokens: 240, output_tokens: 24 },
      },
    });
  });

  test.each([
    [['held', 'obeyed', 'errored'], 'obeyed'],
    [['errored', 'held'], 'held'],
    [['errored', 'errored'], 'errored'],
  ] as const)('canaries that %j have %s', (results, told) => {
    const runs = results.map((result) => run({ judges: [judge({ result, asked: asked(1) })] }));
    const [joined] = joinShards(runs, undefined).judges;
    expect(joined?.canary).toMatchObject({ result: told, asked: { calls: results.length } });
  });

  test('nothing of what none of them says', () => {
    expect(joinShards([run({}), run({})], undefined)).toEqual({ judges: [] });
  });
});

describe('what a trial took', () => {
  const trial = {
    attempts: 2,
    usage: { input_tokens: 7, output_tokens: 1 },
    cost_usd: 0.5,
    scores: [{ asked: asked(4) }],
  } as unknown as Trial;

  test('target and judges', () => {
    expect(spendOf(trial, false)).toEqual({
      calls: 6,
      cost_usd: 1,
      usage: { input_tokens: 47, output_tokens: 5 },
    });
  });

  test.each([
    ['recorded', trial, true],
    ['cached', { ...trial, cached: true as const }, false],
  ])('judges only, where the answer was %s', (_, given, isFree) => {
    expect(spendOf(given, isFree)).toMatchObject({ calls: 4, cost_usd: 0.5 });
  });
});
