import { describe, expect, test } from '@jest/globals';
import type { Judge } from '../../src/domain/judge.ts';
import { JudgeBench, type JudgedOutput, type JudgeFinding } from '../../src/judges/judge-bench.ts';
import { locateAnswer, type JudgeRecall } from '../../src/judges/recall-answer.ts';
import type { KeptResponse, ResponseCache } from '../../src/ports/response-cache.ts';
import {
  MODEL,
  scriptedModel,
  someJudge,
  somePairwiseRubric,
  verdictOf,
  withstanding,
} from '../builders/judge.ts';

const signal = new AbortController().signal;

/** What is kept is found by the next cache over the same map. */
function cacheOver(kept: Map<string, KeptResponse>): ResponseCache {
  const before = new Map(kept);
  return {
    find: async (key) => before.get(key),
    keep: (key, response) => void kept.set(key, response),
    close: async () => undefined,
  };
}

const JUDGED: JudgedOutput = {
  case: { input: 'Who are you?' },
  output: { output: 'a friend' },
  of: { case: 'a', trial: 1, whose: 'run' },
};

interface Asking {
  judged?: JudgedOutput;
  judge?: Partial<Judge>;
  endpoint?: string;
  reply?: string;
  confirm?: boolean;
}

/** One output judged by a judge that was just opened; calls with those of its canaries. */
async function judge(
  kept: Map<string, KeptResponse>,
  {
    judged = JUDGED,
    judge: overrides,
    endpoint = 'https://a',
    reply,
    confirm = false,
  }: Asking = {},
): Promise<{ calls: number; finding: JudgeFinding }> {
  const isPair = overrides?.rubric?.compare !== undefined;
  const model = scriptedModel(withstanding(() => verdictOf(reply ?? (isPair ? 'tie' : 'pass'))));
  const memory = { cache: cacheOver(kept), endpoint };
  const bench = new JudgeBench(someJudge(overrides), { model, random: Math.random, memory });
  const finding = await bench.judgeOutput(judged, { confirm, signal });
  return { calls: model.asked.length, finding };
}

const CANARIES = 2;

describe('what a judge said', () => {
  test('is not asked for again, though the messages are never the same: nor are its canaries', async () => {
    const kept = new Map<string, KeptResponse>();
    const first = await judge(kept);
    expect(first.calls).toBe(CANARIES + 1);
    expect(first.finding.asked).toMatchObject({ calls: 1, cost_usd: 0.001 });
    const second = await judge(kept);
    expect(second.calls).toBe(0);
    expect(second.finding).toMatchObject({ status: 'scored', pass: true });
    expect(second.finding.asked).toEqual({
      digest: 'digest of the judge',
      calls: 0,
      cached: 1,
      cost_usd: 0,
      models: [MODEL],
      label: 'pass',
    });
  });

  test.each<[string, Asking]>([
    ['another trial', { judged: { ...JUDGED, of: { ...JUDGED.of!, trial: 2 } } }],
    ['another case', { judged: { ...JUDGED, of: { ...JUDGED.of!, case: 'b' } } }],
    ['the baseline', { judged: { ...JUDGED, of: { ...JUDGED.of!, whose: 'baseline' } } }],
    ['another output', { judged: { ...JUDGED, output: { output: 'a foe' } } }],
    ['another input', { judged: { ...JUDGED, case: { input: 'Who?' } } }],
    ['another reference', { judged: { ...JUDGED, case: { ...JUDGED.case, reference: 'x' } } }],
    ['another rubric', { judge: { digest: 'another digest' } }],
    ['another server', { endpoint: 'https://b' }],
    ['another model', { judge: { models: [{ model: 'm-2026-01-01' }] } }],
    ['an output that nobody named', { judged: { case: JUDGED.case, output: JUDGED.output } }],
  ])('of %s is asked for, after its canaries', async (_, asking) => {
    const kept = new Map<string, KeptResponse>();
    await judge(kept);
    expect((await judge(kept, asking)).calls).toBe(CANARIES + 1);
  });

  test('every vote is one of its own: samples, a panel of twins, the votes that confirm', async () => {
    const kept = new Map<string, KeptResponse>();
    const twice = { judge: { samples: 2, models: [{ model: MODEL }, { model: MODEL }] } };
    expect((await judge(kept, twice)).calls).toBe(CANARIES + 4);
    expect((await judge(kept, twice)).calls).toBe(0);
    const flagged = { reply: 'fail', confirm: true, judge: { digest: 'stern' } };
    expect((await judge(kept, flagged)).calls).toBe(CANARIES + 3);
    const again = await judge(kept, flagged);
    expect(again.calls).toBe(0);
    expect(again.finding.asked).toMatchObject({ calls: 0, cached: 3 });
  });

  test('of a pair each order is asked for', async () => {
    const kept = new Map<string, KeptResponse>();
    const pair = {
      judge: { rubric: somePairwiseRubric() },
      judged: { ...JUDGED, other: { output: 'the old one' } },
    };
    expect((await judge(kept, pair)).calls).toBe(2 * CANARIES + 2);
    expect((await judge(kept, pair)).calls).toBe(0);
    const other = { ...pair, judged: { ...pair.judged, other: { output: 'another old one' } } };
    expect((await judge(kept, other)).calls).toBe(2 * CANARIES + 2);
  });

  test('that was no verdict is not kept: it may be one the next time', async () => {
    const kept = new Map<string, KeptResponse>();
    const mumbling = await judge(kept, { reply: 'perhaps' });
    expect([mumbling.calls, mumbling.finding.status]).toEqual([CANARIES + 2, 'errored']);
    expect(kept.size).toBe(CANARIES);
    const plain = await judge(kept);
    expect([plain.calls, plain.finding.status]).toEqual([CANARIES + 1, 'scored']);
    expect((await judge(kept, { reply: 'perhaps' })).calls).toBe(0);
  });

  test('is looked for by the question, whatever stands in the messages', async () => {
    const kept = new Map<string, KeptResponse>();
    const recall = (): JudgeRecall => ({
      memory: { cache: cacheOver(kept), endpoint: 'https://a' },
      question: { kind: 'judge', vote: 0 },
    });
    const request = { model: MODEL, api: 'chat' as const, parameters: {}, messages: [] };
    const said = {
      kind: 'answer' as const,
      text: 'x',
      refused: false,
      structured: true,
      latencyMs: 1,
    };
    locateAnswer(request, recall()).keep(said);
    const worded = [{ role: 'user' as const, content: 'boundary 5' }];
    expect(await locateAnswer({ ...request, messages: worded }, recall()).find()).toEqual(said);
    const hot = { ...request, parameters: { temperature: 1 } };
    expect(await locateAnswer(hot, recall()).find()).toBeUndefined();
    for (const key of kept.keys()) kept.set(key, { output: { output: 'a target said this' } });
    expect(await locateAnswer(request, recall()).find()).toBeUndefined();
  });
});
