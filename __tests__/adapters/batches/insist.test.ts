import { describe, expect, test } from '@jest/globals';
import { insist } from '../../../src/adapters/batches/insist.ts';

const failure = (code: string, retry: boolean) =>
  ({ kind: 'error', code, message: code, retry }) as const;
const busy = failure('http-503', true);
const absent = failure('http-404', false);
const none = { kind: 'value', value: undefined } as const;
const made = (value: string) => ({ kind: 'value', value }) as const;

type Answer = ReturnType<typeof failure> | ReturnType<typeof made> | typeof none;

/** Gives these answers, the last one for ever, and tells what was done in which order. */
async function watch(
  answers: { asked: Exclude<Answer, typeof none>[]; found?: Answer[] },
  mayBeThere = false,
): Promise<{ result: unknown; did: string[] }> {
  const did: string[] = [];
  const take = <Of>(name: string, list: Of[]): (() => Promise<Of>) => {
    const left = [...list];
    return async () => {
      did.push(name);
      return left.length > 1 ? left.shift()! : left[0]!;
    };
  };
  const result = await insist<string>(take('ask', answers.asked), {
    clock: { sleep: async (ms) => void did.push(`${ms} ms`) },
    signal: new AbortController().signal,
    ...(answers.found && { find: take('look', answers.found) }),
    mayBeThere,
  });
  return { result, did };
}

describe('a call that may fail for a while', () => {
  test('is made four times at most', async () => {
    const { result, did } = await watch({ asked: [busy] });
    expect(result).toEqual(busy);
    expect(did).toEqual(['ask', '1000 ms', 'ask', '2000 ms', 'ask', '4000 ms', 'ask']);
  });

  test('is not made again after a failure that lasts', async () => {
    const { result, did } = await watch({ asked: [absent] });
    expect(result).toEqual(absent);
    expect(did).toEqual(['ask']);
  });
});

describe('a call that makes something', () => {
  test('is made again only where nothing is there', async () => {
    const { result, did } = await watch({ asked: [busy, made('b')], found: [none] });
    expect(result).toEqual(made('b'));
    expect(did).toEqual(['ask', '1000 ms', 'look', 'ask']);
  });

  test('has worked where its answer was lost', async () => {
    const { result, did } = await watch({ asked: [busy, made('b')], found: [made('a')] });
    expect(result).toEqual(made('a'));
    expect(did).toEqual(['ask', '1000 ms', 'look']);
  });

  test('is not made while nobody can tell what is there', async () => {
    const { result, did } = await watch({ asked: [made('b')], found: [busy, made('a')] }, true);
    expect(result).toEqual(made('a'));
    expect(did).toEqual(['look', '1000 ms', 'look']);
    const never = await watch({ asked: [made('b')], found: [busy] }, true);
    expect(never.result).toEqual(busy);
    expect(never.did).not.toContain('ask');
  });

  test('has worked where the answers to all tries were lost', async () => {
    const found = [none, none, none, made('a')];
    const { result, did } = await watch({ asked: [busy], found });
    expect(result).toEqual(made('a'));
    expect(did.filter((what) => what === 'ask')).toHaveLength(4);
    expect(did.at(-1)).toBe('look');
  });

  test('is not made again where the list may not be read', async () => {
    const { result, did } = await watch({
      asked: [busy, made('b')],
      found: [failure('http-403', false)],
    });
    expect(result).toMatchObject({ code: 'http-403' });
    expect(did).toEqual(['ask', '1000 ms', 'look']);
  });

  test('is made where the server has no way to tell', async () => {
    const { result, did } = await watch({ asked: [made('b')], found: [absent] }, true);
    expect(result).toEqual(made('b'));
    expect(did).toEqual(['look', 'ask']);
  });
});
