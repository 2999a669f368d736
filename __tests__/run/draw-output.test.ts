import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/domain/run.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../src/ports.ts';
import type { KeptResponse, ResponseCache } from '../../src/ports/response-cache.ts';
import { drawOutput, type Drawn } from '../../src/run/draw-output.ts';
import { Failures, type TargetMemory } from '../../src/run/target-memory.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';
import { createCase } from '../builders/run-check.ts';

/** What is kept is found by the next world that is given it. */
function memoryOf(kept: Map<string, KeptResponse>, more: { [name: string]: Json } = {}) {
  const before = new Map(kept);
  const cache: ResponseCache = {
    find: async (key) => before.get(key),
    keep: (key, response) => void kept.set(key, response),
    close: async () => undefined,
  };
  return { cache, failures: new Failures(cache), circumstances: { tool_version: '1', ...more } };
}

interface World {
  key?: (request: TargetRequest) => Json | undefined;
  answer?: TargetAnswer;
  memory?: TargetMemory;
  id?: string;
  trial?: number;
  kind?: Target['facts']['kind'];
}

let calls = 0;
async function draw(world: World): Promise<Drawn> {
  const { key, answer, memory, id = 'a', trial = 1, kind = 'openai' } = world;
  const target: Target = {
    facts: { kind, digests: {}, digest: 't', deterministic: false },
    ...(key && { responseKey: key }),
    async answer() {
      calls += 1;
      return answer ?? { kind: 'answer', output: { output: `call ${calls}`, latency_ms: 1 } };
    },
    close: async () => undefined,
  };
  const clock = fakeClock();
  return await drawOutput(createCase({ id, input: `input ${id}` }), trial, {
    target,
    clock,
    turns: freeTurns(clock),
    maxRetries: 0,
    signal: new AbortController().signal,
    ...(memory && { memory }),
  });
}
const byInput = ({ case: { input } }: TargetRequest): Json => ({ input: JSON.stringify(input) });

describe('an output', () => {
  test('is drawn once, and then taken as it was: no call, marked', async () => {
    const kept = new Map<string, KeptResponse>();
    const first = await draw({ key: byInput, memory: memoryOf(kept) });
    expect(first).toMatchObject({ attempts: 1 });
    expect(first.cached).toBeUndefined();
    const before = calls;
    const second = await draw({ key: byInput, memory: memoryOf(kept) });
    expect(second).toEqual({ output: first.output, attempts: 0, cached: true });
    expect(calls).toBe(before);
  });

  test.each<[string, World, { [name: string]: Json }]>([
    ['another trial', { trial: 2 }, {}],
    ['another case', { id: 'b' }, {}],
    ['another case that asks the same', { id: 'b', key: () => ({ input: 'input a' }) }, {}],
    ['another question', { key: () => 'something else' }, {}],
    ['another kind of target', { kind: 'http' }, {}],
    ['another retrieval index', {}, { retrieval_index: 'x' }],
    ['another version of the tool', {}, { tool_version: '2' }],
  ])('of %s is drawn anew', async (_, world, circumstances) => {
    const kept = new Map<string, KeptResponse>();
    await draw({ key: byInput, memory: memoryOf(kept) });
    const drawn = await draw({ key: byInput, ...world, memory: memoryOf(kept, circumstances) });
    expect(drawn.attempts).toBe(1);
    expect(kept.size).toBe(2);
  });

  test.each<[string, World]>([
    ['a target that has no key', {}],
    ['a target that cannot know what decides it', { key: () => undefined }],
    [
      'what could not be had',
      { key: byInput, answer: { kind: 'error', message: 'no', code: 'x', retry: false } },
    ],
    [
      'an error that the target reports',
      {
        key: byInput,
        answer: {
          kind: 'answer',
          output: { output: null, error: { kind: 'error', message: 'no' } },
        },
      },
    ],
  ])('of %s is not kept', async (_, world) => {
    const kept = new Map<string, KeptResponse>();
    await draw({ ...world, memory: memoryOf(kept) });
    expect(kept.size).toBe(0);
    expect((await draw({ ...world, memory: memoryOf(kept) })).attempts).toBe(1);
  });

  test.each<[string, TargetAnswer]>([
    ['that the target is seen to make', { kind: 'failed', message: 'no', code: 'threw' }],
    [
      'that the target reports',
      {
        kind: 'answer',
        output: { output: null, error: { kind: 'failed', message: 'no', code: 'shape' } },
      },
    ],
  ])(
    'a failure %s is kept like an answer, once the target does anything else',
    async (_, answer) => {
      const kept = new Map<string, KeptResponse>();
      const memory = memoryOf(kept);
      const first = await draw({ key: byInput, answer, memory });
      expect(first.output.error).toMatchObject({ kind: 'failed', message: 'no' });
      expect(kept.size).toBe(0);
      memory.failures.release();
      const again = { key: byInput, memory: memoryOf(kept) };
      expect(await draw(again)).toEqual({ output: first.output, attempts: 0, cached: true });
      await draw({ key: byInput, id: 'b', answer, memory });
      expect(kept.size).toBe(2);
    },
  );

  test('without a memory the target is asked', async () => {
    expect((await draw({ key: byInput })).attempts).toBe(1);
  });

  test('what a judge said is no output', async () => {
    const kept = new Map<string, KeptResponse>();
    await draw({ key: byInput, memory: memoryOf(kept) });
    const said = {
      kind: 'answer' as const,
      text: 'x',
      refused: false,
      structured: true,
      latencyMs: 1,
    };
    for (const key of kept.keys()) kept.set(key, { said });
    expect((await draw({ key: byInput, memory: memoryOf(kept) })).attempts).toBe(1);
  });
});
