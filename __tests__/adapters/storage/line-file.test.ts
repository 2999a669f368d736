import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropCutLine, openLines } from '../../../src/adapters/storage/line-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (): string[] => readFileSync(join(folder, 'f'), 'utf8').split('\n').slice(0, -1);

test('what was added is on disk once that is said, in order, also what comes in one turn', async () => {
  const file = openLines(folder, 'f');
  await file.append({ at: 0 });
  expect(read()).toEqual(['{"at":0}']);
  await Promise.all([1, 2, 3].map((at) => file.append({ at })));
  expect(read()).toEqual([0, 1, 2, 3].map((at) => `{"at":${at}}`));
  await file.close();
});

test('closing waits for what is still to be written', async () => {
  const file = openLines(folder, 'f');
  void file.append({ at: 1 });
  await file.close();
  expect(read()).toEqual(['{"at":1}']);
});

test('closing waits for what is added by whoever waited for the line before', async () => {
  const file = openLines(folder, 'f');
  const adding = (async () => {
    for (const at of [1, 2, 3]) await file.append({ at });
  })();
  await file.close();
  await adding;
  expect(read()).toEqual([1, 2, 3].map((at) => `{"at":${at}}`));
});

test('what comes too late reaches no other file, which may have its number by now', async () => {
  const file = openLines(folder, 'f');
  await file.append({ at: 1 });
  await file.close();
  const other = openLines(folder, 'other');
  await expect(file.append({ at: 2 })).rejects.toThrow('f is closed');
  await file.close();
  await other.append({ at: 3 });
  await other.close();
  expect(read()).toEqual(['{"at":1}']);
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('{"at":3}\n');
});

test('half a line of a killed process is dropped, and no whole one', async () => {
  const path = join(folder, 'f');
  appendFileSync(path, '{"at":1}\n{"at":2}\n{"at":');
  await dropCutLine(path);
  expect(read()).toEqual(['{"at":1}', '{"at":2}']);
  await dropCutLine(path);
  await dropCutLine(join(folder, 'nothing'));
  expect(read()).toHaveLength(2);
});
