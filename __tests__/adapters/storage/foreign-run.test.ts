import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openForeignRun } from '../../../src/adapters/storage/foreign-run.ts';
import type { RunDocument, Trial } from '../../../src/domain/run.ts';
import { UserError } from '../../../src/errors.ts';
import { someRun } from '../../builders/run-facts.ts';

const { run } = someRun([]);
const HONEST: RunDocument = {
  ...run,
  stopped: { reason: 'budget', message: 'm', look: 0 },
  fresh: { commit: 'f'.repeat(40), target: run.target },
  rescored: { created_at: run.created_at },
  release: { tag: 'v1' },
  environment: { HOME: 'somewhere' },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  await writeFile(join(folder, 'trials.jsonl'), '');
});
afterEach(() => rm(folder, { recursive: true }));

async function open(document: unknown): Promise<RunDocument> {
  await writeFile(join(folder, 'run.json'), JSON.stringify(document));
  return (await openForeignRun(folder)).run;
}

async function collect(trials: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const trial of trials) all.push(trial);
  return all;
}

test('keeps the facts of its own run, and nothing of what it says of others', async () => {
  const { suite, planned, looks, stopped } = HONEST;
  const taken = await open({ ...HONEST, extra: 'x' });
  expect(taken).toMatchObject({ suite, planned, looks, stopped });
  for (const key of ['fresh', 'rescored', 'release', 'extra'])
    expect(taken).not.toHaveProperty(key);
  expect(taken.environment).toEqual({});
});

test('neither its base trials nor its rescored ones nor its release are there', async () => {
  await writeFile(join(folder, 'base.jsonl'), 'not even JSON\n');
  await writeFile(join(folder, 'run.json'), JSON.stringify(HONEST));
  const stored = await openForeignRun(folder);
  expect(await collect(stored.base())).toEqual([]);
  expect(await collect(stored.rescored('baseline'))).toEqual([]);
  expect(await stored.release()).toBeUndefined();
  expect(await stored.memory('history.jsonl')).toBe('');
});

test('a value of another type in any place is refused or left out', async () => {
  const paths = Object.entries(HONEST).flatMap(([key, value]): [string, string?][] =>
    typeof value === 'object'
      ? Object.keys(value as object).map((inner): [string, string] => [key, inner])
      : [[key]],
  );
  for (const [key, inner] of paths) {
    const evil = { evil: true };
    const whole = { ...HONEST } as Record<string, unknown>;
    whole[key] = inner === undefined ? evil : { ...(whole[key] as object), [inner]: evil };
    const taken = await open(whole).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
    expect([key, inner, JSON.stringify(taken ?? {}).includes('evil')]).toEqual([key, inner, false]);
  }
});

test('more trials than any suite has are not read', async () => {
  await writeFile(join(folder, 'run.json'), JSON.stringify(HONEST));
  const line = JSON.stringify({
    case: 'a',
    case_hash: 'h',
    expectation_hash: 'e',
    trial: 1,
    attempts: 1,
    tags: [],
    output: { output: '' },
    scores: [],
  });
  await writeFile(join(folder, 'trials.jsonl'), `${line}\n`.repeat(200_001));
  const stored = await openForeignRun(folder);
  await expect(collect(stored.trials())).rejects.toThrow('more than 200000 trials');
});

describe('trials', () => {
  const honest: Trial = {
    case: 'a',
    case_hash: 'h',
    expectation_hash: 'e',
    trial: 1000,
    attempts: 1,
    tags: ['critical'],
    output: { output: 'x', usage: { input_tokens: 5, output_tokens: 5 } },
    scores: [
      {
        name: 'j',
        type: 'judge',
        by: 'judge',
        status: 'scored',
        value: 1,
        pass: true,
        reason: 'r',
        asked: { digest: 'd', calls: 1, cost_usd: 0.1 },
      },
    ],
    latency_ms: 10,
    cost_usd: 0.1,
  };
  const [score] = honest.scores;
  async function read(trial: object): Promise<unknown[]> {
    await writeFile(join(folder, 'run.json'), JSON.stringify(HONEST));
    await writeFile(join(folder, 'trials.jsonl'), `${JSON.stringify(trial)}\n`);
    return await collect((await openForeignRun(folder)).trials());
  }

  test('as we write them are read', async () => {
    expect(await read(honest)).toEqual([honest]);
  });

  test.each<[string, object]>([
    ['a number of its case beyond all', { trial: 1001 }],
    ['a case that objects have', { case: 'constructor' }],
    ['a tag without end', { tags: ['x'.repeat(1001)] }],
    ['tags without end', { tags: Array.from({ length: 1001 }, () => 'x') }],
    ['a metric that objects have', { scores: [{ ...score, name: '__proto__' }] }],
    [
      'a judging beyond all price',
      { scores: [{ ...score, asked: { digest: 'd', calls: 1, cost_usd: 1e13 } }] },
    ],
    ['calls beyond all', { scores: [{ ...score, asked: { digest: 'd', calls: 1e13 } }] }],
    [
      'tokens beyond all',
      { output: { output: 'x', usage: { input_tokens: 1e13, output_tokens: 0 } } },
    ],
    ['a latency beyond all', { latency_ms: 1e13 }],
  ])('with %s are not', async (_, change) => {
    await expect(read({ ...honest, ...change })).rejects.toThrow('trial 1 is out of all bounds');
  });
});
