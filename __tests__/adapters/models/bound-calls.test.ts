import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundCalls } from '../../../src/adapters/models/bound-calls.ts';
import type { EmbeddingAnswer, Model, ModelAnswer, ModelRequest } from '../../../src/ports.ts';

const signal = new AbortController().signal;
const ANSWER: ModelAnswer = {
  kind: 'answer',
  text: 'hi',
  refused: false,
  structured: true,
  latencyMs: 1,
};
const asking = (model: string): ModelRequest => ({
  model,
  api: 'chat',
  parameters: {},
  messages: [],
});
/** Lets everything run on that can. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A provider whose calls stay open until they are ended by hand, in any order. */
function openProvider() {
  const made: string[] = [];
  const open = new Map<string, { end: () => void; fail: () => void }>();
  let closed = 0;
  function call<T>(name: string, answer: T): Promise<T> {
    made.push(name);
    return new Promise<T>((resolve, reject) => {
      const leave = (then: () => void) => () => {
        open.delete(name);
        then();
      };
      open.set(name, {
        end: leave(() => resolve(answer)),
        fail: leave(() => reject(new Error(`${name} broke`))),
      });
    });
  }
  const provider: Model = {
    ask: ({ model }) => call(model, ANSWER),
    embed: ({ model }) =>
      call<EmbeddingAnswer>(model, { kind: 'embeddings', vectors: [], latencyMs: 1 }),
    close: async () => void (closed += 1),
  };
  return { provider, made, open, closed: () => closed };
}

describe('calls that wait their turn', () => {
  test('are not made before: of five, two are under way, and the others follow in their order', async () => {
    const { provider, made, open } = openProvider();
    const model = boundCalls(provider, 2);
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => model.ask(asking(name), signal));
    await settle();
    expect(made).toEqual(['a', 'b']);
    open.get('b')!.end();
    await settle();
    expect(made).toEqual(['a', 'b', 'c']);
    open.get('a')!.end();
    open.get('c')!.end();
    await settle();
    expect([made, [...open.keys()]]).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['d', 'e'],
    ]);
    for (const { end } of open.values()) end();
    expect(await Promise.all(answers)).toEqual(Array(5).fill(ANSWER));
  });

  test('that fail give their place on, and fail for who asked', async () => {
    const { provider, made, open } = openProvider();
    const model = boundCalls(provider, 1);
    const [first, second] = ['a', 'b'].map((name) => model.ask(asking(name), signal));
    const failed = expect(first).rejects.toThrow('a broke');
    await settle();
    open.get('a')!.fail();
    await failed;
    await settle();
    expect(made).toEqual(['a', 'b']);
    open.get('b')!.end();
    expect(await second).toBe(ANSWER);
  });

  test('are votes and embeddings alike; closing waits for nobody', async () => {
    const { provider, made, open, closed } = openProvider();
    const model = boundCalls(provider, 1);
    const answer = model.ask(asking('a'), signal);
    const vectors = model.embed({ model: 'b', texts: [] }, signal);
    await settle();
    expect(made).toEqual(['a']);
    await model.close();
    expect(closed()).toBe(1);
    open.get('a')!.end();
    await answer;
    await settle();
    open.get('b')!.end();
    expect(await vectors).toMatchObject({ kind: 'embeddings' });
  });

  test('in whatever order they end, never more are under way, and none is forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ pick: fc.nat(), fails: fc.boolean() }), { maxLength: 12 }),
        async (most, endings) => {
          const { provider, made, open } = openProvider();
          const model = boundCalls(provider, most);
          const names = endings.map((_, index) => `call ${index}`);
          const calls = Promise.allSettled(names.map((name) => model.ask(asking(name), signal)));
          for (const [index, { pick, fails }] of endings.entries()) {
            await settle();
            expect(open.size).toBe(Math.min(most, endings.length - index));
            const chosen = [...open.values()][pick % open.size]!;
            if (fails) chosen.fail();
            else chosen.end();
          }
          await calls;
          expect(made).toEqual(names);
          // every place is free again
          for (const name of ['x', 'y', 'z', 'u', 'v']) void model.ask(asking(name), signal);
          await settle();
          expect(open.size).toBe(most);
        },
      ),
      { numRuns: 50 },
    );
  });
});
