import { describe, expect, test } from '@jest/globals';
import { boundCalls } from '../../../src/adapters/models/bound-calls.ts';
import type { Model, ModelAnswer, ModelRequest } from '../../../src/ports.ts';

const REQUEST: ModelRequest = { model: 'm', api: 'chat', parameters: {}, messages: [] };
const ANSWER: ModelAnswer = {
  kind: 'answer',
  text: 'x',
  refused: false,
  structured: true,
  latencyMs: 1,
};
const signal = new AbortController().signal;

/** A model whose calls end when they are told to. */
function heldModel() {
  const open: { end: () => void; fail: (error: Error) => void }[] = [];
  let most = 0;
  let underWay = 0;
  const hold = async <T>(answer: T): Promise<T> => {
    underWay += 1;
    most = Math.max(most, underWay);
    try {
      await new Promise<void>((end, fail) => open.push({ end, fail }));
      return answer;
    } finally {
      underWay -= 1;
    }
  };
  const model: Model = {
    ask: () => hold(ANSWER),
    embed: () => hold({ kind: 'embeddings', vectors: [], latencyMs: 1 }),
    close: async () => undefined,
  };
  return { model, open, most: () => most };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('a model that is asked by many', () => {
  test('has at most so many calls under way, of either kind; the others follow in their turn', async () => {
    const { model, open, most } = heldModel();
    const bounded = boundCalls(model, 2);
    const ended: number[] = [];
    const calls = [0, 1, 2, 3, 4].map(async (index) => {
      if (index % 2 === 0) await bounded.ask(REQUEST, signal);
      else await bounded.embed({ model: 'm', texts: [] }, signal);
      ended.push(index);
    });
    await settle();
    expect(open).toHaveLength(2);
    for (let next = 0; next < 5; next += 1) {
      open[next]!.end();
      await settle();
      expect(open).toHaveLength(Math.min(5, next + 3));
    }
    await Promise.all(calls);
    expect(ended).toEqual([0, 1, 2, 3, 4]);
    expect(most()).toBe(2);
  });

  test('gives a place back where a call crashed', async () => {
    const { model, open } = heldModel();
    const bounded = boundCalls(model, 1);
    const first = bounded.ask(REQUEST, signal);
    const second = bounded.ask(REQUEST, signal);
    await settle();
    open[0]!.fail(new Error('crashed'));
    await expect(first).rejects.toThrow('crashed');
    await settle();
    open[1]!.end();
    expect(await second).toBe(ANSWER);
    const third = bounded.ask(REQUEST, signal);
    await settle();
    open[2]!.end();
    expect(await third).toBe(ANSWER);
  });
});
