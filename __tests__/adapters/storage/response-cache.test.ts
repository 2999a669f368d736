import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  MAX_AGE_DAYS,
  openResponseCache,
  trimResponses,
  type CachePlace,
} from '../../../src/adapters/storage/response-cache.ts';
import { writeResponseLine } from '../../../src/adapters/storage/response-lines.ts';
import type { KeptResponse, ResponseCache } from '../../../src/ports/response-cache.ts';
import { digestJson } from '../../../src/values/canonical-json.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 29);

let folder: string;
let file: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-responses-'));
  file = join(folder, 'cache', 'suite.jsonl');
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keyOf = (question: number): string => digestJson(question);
const said = (text: string): KeptResponse => ({ output: { output: text } });

function open(place: Partial<CachePlace> = {}, nowMs = NOW): ResponseCache {
  return openResponseCache(async () => ({ file, reads: true, writes: true, ...place }), {
    clock: { now: () => nowMs },
    log: { warn: (message) => warnings.push(message) },
    holdsSecret: (text) => text.includes('sk-secret'),
  });
}

/** Keeps answers to the questions from…to, `text` followed by their number. */
async function keep(from: number, to: number, text = 'answer ', nowMs = NOW): Promise<void> {
  const cache = open({}, nowMs);
  for (let question = from; question <= to; question += 1)
    cache.keep(keyOf(question), said(`${text}${question}`));
  await cache.close();
}

async function find(question: number, place?: Partial<CachePlace>, nowMs?: number) {
  const cache = open(place, nowMs);
  const found = await cache.find(keyOf(question));
  await cache.close();
  return found;
}

const lines = (): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

describe('kept answers', () => {
  test('are found by the next run, whatever their number and length', async () => {
    await keep(1, 700, 'x'.repeat(1500));
    const cache = open();
    for (const question of [1, 2, 350, 699, 700])
      expect(await cache.find(keyOf(question))).toEqual(said(`${'x'.repeat(1500)}${question}`));
    expect(await cache.find(keyOf(701))).toBeUndefined();
    await cache.close();
    expect(warnings).toEqual([]);
  });

  test('of this run serve the next one only: no trial gets what another drew', async () => {
    const cache = open();
    cache.keep(keyOf(1), said('a'));
    expect(await cache.find(keyOf(1))).toBeUndefined();
    await cache.close();
    expect(await find(1)).toEqual(said('a'));
  });

  test('the newest of one key counts', async () => {
    await keep(1, 1, 'old ');
    await keep(1, 1, 'new ');
    expect(await find(1)).toEqual(said('new 1'));
  });

  test('are neither read nor written where that is not allowed', async () => {
    await keep(1, 1);
    expect(await find(1, { reads: false })).toBeUndefined();
    const cache = open({ writes: false });
    cache.keep(keyOf(2), said('b'));
    await cache.close();
    expect(lines()).toHaveLength(1);
    expect(await find(1, { writes: false })).toEqual(said('answer 1'));
  });

  test('an answer that holds a secret is not kept', async () => {
    const cache = open();
    cache.keep(keyOf(1), said('my key is sk-secret-1'));
    cache.keep(keyOf(2), said('b'));
    await cache.close();
    expect(lines()).toHaveLength(1);
    expect(await find(2)).toEqual(said('b'));
  });

  test('no place, no cache', async () => {
    const cache = openResponseCache(async () => undefined, {
      clock: { now: () => NOW },
      log: { warn: (message) => warnings.push(message) },
      holdsSecret: (text) => text.includes('sk-secret'),
    });
    cache.keep(keyOf(1), said('a'));
    expect(await cache.find(keyOf(1))).toBeUndefined();
    await cache.close();
    expect(readdirSync(folder)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('a run that asks nothing makes no file', async () => {
    await open().close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that is not what was written', () => {
  test('a line that was cut off is left out, and so is nothing after it', async () => {
    await keep(1, 3);
    truncateSync(file, readFileSync(file).length - 20);
    await keep(4, 4);
    expect(await find(2)).toEqual(said('answer 2'));
    expect(await find(3)).toBeUndefined();
    expect(await find(4)).toEqual(said('answer 4'));
    expect(warnings.at(-1)).toMatch(/^1 entries of the response cache are not what was written/);
  });

  test('a changed answer, an answer under another question, noise: asked anew, and told', async () => {
    await keep(1, 4);
    const [first, second, ...rest] = lines();
    const swapped = second!.replace(keyOf(2), keyOf(9));
    writeFileSync(
      file,
      [first!.replace('answer 1', 'ANSWER 1'), swapped, 'noise', '\u0000\u0001', ...rest, ''].join(
        '\n',
      ),
    );
    const cache = open();
    expect(await cache.find(keyOf(1))).toBeUndefined();
    expect(await cache.find(keyOf(9))).toBeUndefined();
    expect(await cache.find(keyOf(3))).toEqual(said('answer 3'));
    await cache.close();
    expect(warnings).toEqual([expect.stringMatching(/^4 entries of the response cache/)]);
  });

  test('nothing but noise, of any length, is no cache', async () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.alloc(3 * 1024 * 1024, 'x'));
    expect(await find(1)).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });

  test('a link is not followed: neither the file nor its folder', async () => {
    await keep(1, 1);
    const real = join(folder, 'real.jsonl');
    writeFileSync(real, readFileSync(file));
    rmSync(file);
    symlinkSync(real, file);
    expect(await find(1)).toBeUndefined();
    await keep(2, 2);
    expect(readFileSync(real, 'utf8').split('\n')).toHaveLength(2);
    rmSync(dirname(file), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), dirname(file));
    await keep(3, 3);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
    expect(warnings.length).toBeGreaterThan(0);
  });

  test.each([{ reads: true }, { reads: false }])(
    'a pipe is not waited for, neither for answers nor for a reader (%j)',
    async (place) => {
      mkdirSync(dirname(file), { recursive: true });
      execFileSync('mkfifo', [file]);
      const cache = open(place);
      expect(await cache.find(keyOf(1))).toBeUndefined();
      cache.keep(keyOf(1), said('a'));
      await cache.close();
      expect(warnings).toEqual([expect.stringMatching(/^the response cache .* is no plain file$/)]);
    },
  );

  test('a folder that cannot be made costs a warning, never the run', async () => {
    writeFileSync(join(folder, 'cache'), 'a file stands here');
    await keep(1, 2);
    expect(warnings.join('\n')).toMatch(/response cache/);
  });

  test('a place that cannot be told costs one', async () => {
    const cache = openResponseCache(() => Promise.reject(new Error('no network')), {
      clock: { now: () => NOW },
      log: { warn: (message) => warnings.push(message) },
      holdsSecret: (text) => text.includes('sk-secret'),
    });
    expect(await cache.find(keyOf(1))).toBeUndefined();
    await cache.close();
    expect(warnings).toEqual(['the response cache is not used: no network']);
  });
});

describe('code under test that writes to the file meanwhile', () => {
  test('puts no answer of its own in the place of one that was found', async () => {
    // longer than what is read of a file at once: the second one is not in memory already
    await keep(1, 1, 'long '.repeat(20_000));
    await keep(2, 2);
    const cache = open();
    expect(await cache.find(keyOf(1))).toBeDefined();
    const forged = writeResponseLine({ key: keyOf(2), at: NOW }, said('forged 2'));
    writeFileSync(file, `${lines()[0]!}\n${forged}`);
    expect(await cache.find(keyOf(2))).toBeUndefined();
    await cache.close();
  });

  test('comes too late for what was read with another answer', async () => {
    await keep(1, 2);
    const cache = open();
    expect(await cache.find(keyOf(1))).toBeDefined();
    writeFileSync(file, '');
    expect(await cache.find(keyOf(2))).toEqual(said('answer 2'));
    await cache.close();
  });

  test('is too late or too early where it is known what the whole file has to be', async () => {
    await keep(1, 2);
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(await find(1, { sha256, writes: false })).toEqual(said('answer 1'));
    appendFileSync(file, writeResponseLine({ key: keyOf(1), at: NOW }, said('forged')));
    expect(await find(2, { sha256, writes: false })).toBeUndefined();
    expect(warnings).toEqual([
      'the response cache is not used: its file is not the one that was kept',
    ]);
  });
});

describe('what is dropped', () => {
  test('of a file that others have joined, what no one would find', async () => {
    await keep(1, 3, 'old ');
    const old = readFileSync(file, 'utf8');
    rmSync(file);
    await keep(1, 3, 'new ');
    const newer = readFileSync(file, 'utf8');
    writeFileSync(file, old + old + newer);
    await trimResponses(file, NOW);
    expect(readFileSync(file, 'utf8')).toBe(newer);
    await trimResponses(file, NOW);
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  test('an answer that is too old, or of the future, is asked for anew', async () => {
    await keep(1, 1);
    const inTime = NOW + MAX_AGE_DAYS * DAY_MS;
    expect(await find(1, {}, inTime)).toEqual(said('answer 1'));
    expect(await find(1, {}, inTime + 1)).toBeUndefined();
    expect(await find(1, { writes: false }, NOW - 2 * DAY_MS)).toBeUndefined();
  });

  test('once half of the file is of no use it is written anew', async () => {
    await keep(1, 10, 'old ');
    await keep(1, 10, 'new ');
    expect(lines()).toHaveLength(20);
    await keep(1, 10, 'newest ');
    expect(lines()).toHaveLength(10);
    appendFileSync(file, writeResponseLine({ key: keyOf(11), at: NOW }, said('k')));
    expect(await find(4)).toEqual(said('newest 4'));
    expect(await find(11)).toEqual(said('k'));
    expect(readdirSync(dirname(file))).toEqual(['suite.jsonl']);
  });

  test('and what killed processes left of theirs goes, once it is older than any that writes', async () => {
    const next = (name: string): string => `${file}.${name}.next`;
    await keep(1, 1, 'old ');
    for (const left of ['7', 'fresh']) writeFileSync(next(left), 'half a li');
    const hourAgo = new Date(Date.now() - 61 * 60 * 1000);
    utimesSync(next('7'), hourAgo, hourAgo);
    // in a container every run may have the number of the killed one
    writeFileSync(next(String(process.pid)), 'half a li');
    for (const text of ['new ', 'newest ']) await keep(1, 1, text);
    expect(lines()).toHaveLength(1);
    expect(warnings).toEqual([]);
    expect(readdirSync(dirname(file)).toSorted()).toEqual(
      ['', `.${process.pid}.next`, '.fresh.next'].map((end) => `suite.jsonl${end}`).toSorted(),
    );
  });
});
