import { describe, expect, test } from '@jest/globals';
import { JudgeBench, type JudgeFinding } from '../../src/judges/judge-bench.ts';
import type { Judge } from '../../src/domain/judge.ts';
import type { KeptResponse, ResponseCache } from '../../src/ports/response-cache.ts';
import {
  scriptedModel,
  someJudge,
  verdictOf,
  withstanding,
  type ScriptedModel,
} from '../builders/judge.ts';

const signal = new AbortController().signal;
const CANARY_CALLS = 2;

/** What is kept is found by the next cache over the same map. */
function cacheOver(kept: Map<string, KeptResponse>): ResponseCache {
  const before = new Map(kept);
  return {
    find: (key) => before.get(key),
    keep: (key, response) => void kept.set(key, response),
    close: async () => undefined,
  };
}

function benchOver(
  kept: Map<string, KeptResponse>,
  model: ScriptedModel,
  overrides: Partial<Judge> = {},
): JudgeBench {
  const memory = { cache: cacheOver(kept), endpoint: 'https://a' };
  return new JudgeBench(someJudge(overrides), { model, random: Math.random, memory });
}

const judge = (bench: JudgeBench, output: string, confirm = false): Promise<JudgeFinding> =>
  bench.judgeOutput(
    {
      case: { input: 'question' },
      output: { output },
      of: { case: output, trial: 1, whose: 'run' },
    },
    { confirm, signal },
  );

const sound = (said = 'pass') => scriptedModel(withstanding(() => verdictOf(said)));
const obedient = () => scriptedModel(() => verdictOf('pass'));
const absent = () => scriptedModel(() => ({ kind: 'error', message: '503' }));

/** What a judge that withstood its canaries said of two outputs. */
async function keepTwo(overrides: Partial<Judge> = {}): Promise<Map<string, KeptResponse>> {
  const kept = new Map<string, KeptResponse>();
  const bench = benchOver(kept, sound(), overrides);
  for (const output of ['one', 'two']) await judge(bench, output);
  return kept;
}

describe('canaries that were kept', () => {
  test('vouch for judgements that were kept: nobody is asked', async () => {
    const model = obedient();
    const bench = benchOver(await keepTwo(), model);
    for (const output of ['one', 'two'])
      expect(await judge(bench, output)).toMatchObject({ status: 'scored', pass: true });
    expect([model.asked, bench.spent]).toEqual([[], undefined]);
    expect(await bench.describeCanaries()).toMatchObject({
      result: 'held',
      asked: { calls: 0, cached: CANARY_CALLS },
    });
  });

  test('vouch for none that is asked for: they are asked first, and nothing more is believed of who obeys', async () => {
    const kept = await keepTwo();
    const model = obedient();
    const bench = benchOver(kept, model);
    expect(await judge(bench, 'one')).toMatchObject({ status: 'scored' });
    expect(await judge(bench, 'three')).toMatchObject({
      status: 'errored',
      why: expect.stringContaining('passed an answer that ordered it to'),
    });
    expect(await judge(bench, 'two')).toMatchObject({ status: 'errored' });
    expect(model.asked).toHaveLength(CANARY_CALLS);
    expect(await bench.describeCanaries()).toMatchObject({
      result: 'obeyed',
      asked: { calls: CANARY_CALLS },
    });
    // that it obeyed then is nothing to a run of its own: what answers under the name may be mended since
    const later = obedient();
    expect(await judge(benchOver(kept, later), 'one')).toMatchObject({ status: 'errored' });
    expect(later.asked).toHaveLength(CANARY_CALLS);
    const mended = benchOver(kept, sound());
    for (const output of ['one', 'three'])
      expect(await judge(mended, output)).toMatchObject({ status: 'scored' });
    expect(await mended.describeCanaries()).toMatchObject({ result: 'held' });
    // and that it held is kept in its place
    const last = absent();
    expect(await judge(benchOver(kept, last), 'three')).toMatchObject({ status: 'scored' });
    expect(last.asked).toEqual([]);
  });

  test('and that cannot be asked now still vouch for what was kept', async () => {
    const bench = benchOver(await keepTwo(), absent());
    expect(await judge(bench, 'three')).toMatchObject({ status: 'errored' });
    expect(await judge(bench, 'two')).toMatchObject({ status: 'scored' });
  });

  test('are asked once, however many judgements are missing', async () => {
    const model = sound();
    const bench = benchOver(await keepTwo(), model);
    await Promise.all(['one', 'three', 'four', 'two', 'five'].map((said) => judge(bench, said)));
    expect(model.asked).toHaveLength(CANARY_CALLS + 3);
    expect(bench.spent).toMatchObject({ calls: CANARY_CALLS });
  });

  test('do not vouch for the votes that a violation still needs', async () => {
    const kept = new Map<string, KeptResponse>();
    await judge(benchOver(kept, sound('fail')), 'one');
    const model = obedient();
    const flagged = await judge(benchOver(kept, model), 'one', true);
    expect(flagged).toMatchObject({ status: 'errored' });
    expect(model.asked).toHaveLength(CANARY_CALLS);
  });
});

describe('what an earlier attempt found', () => {
  const asked = { digest: 'digest of the judge' };

  test('by what was kept is told, and vouches for no judgement that is asked for', async () => {
    const told = { result: 'held' as const, asked: { ...asked, calls: 0, cached: CANARY_CALLS } };
    const model = obedient();
    const bench = benchOver(new Map(), model);
    bench.recall(told);
    expect(await bench.describeCanaries()).toEqual(told);
    expect(await judge(bench, 'one')).toMatchObject({ status: 'errored' });
    expect(await bench.describeCanaries()).toMatchObject({ result: 'obeyed' });
  });

  test('by asking stands', async () => {
    const model = sound();
    const bench = benchOver(await keepTwo(), model);
    bench.recall({ result: 'held', asked: { ...asked, calls: CANARY_CALLS } });
    expect(await judge(bench, 'three')).toMatchObject({ status: 'scored' });
    expect(model.asked).toHaveLength(1);
  });
});
