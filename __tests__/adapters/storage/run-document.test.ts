import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readRunDocument } from '../../../src/adapters/storage/run-document.ts';
import { UserError } from '../../../src/errors.ts';
import { someRun } from '../../builders/run-facts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
});
afterEach(() => rm(folder, { recursive: true }));

const { run } = someRun([]);
const write = (text: string): Promise<void> => writeFile(join(folder, 'run.json'), text);

test('what was written is read', async () => {
  await write(JSON.stringify(run));
  await expect(readRunDocument(folder)).resolves.toEqual(run);
});

test.each([
  ['suite', 7],
  ['config', null],
  ['created_at', 'yesterday'],
  ['target', 'module'],
  ['target', { kind: 'module' }],
  ['pins', {}],
  ['planned', { ...run.planned, cases: -1 }],
  ['planned', { cases: 1 }],
  ['looks', { planned: [], complete: 0 }],
  ['looks', { planned: ['1'], complete: 0 }],
])('%s: %j is refused, and named', async (key, value) => {
  await write(JSON.stringify({ ...run, [key]: value }));
  await expect(readRunDocument(folder)).rejects.toThrow(
    `not a run document: ${key} missing or of a wrong type`,
  );
});

test.each(['', 'null', '[]', '"run"', '{"format":"1"}'])('%j is no run document', async (text) => {
  await write(text);
  await expect(readRunDocument(folder)).rejects.toThrow(UserError);
});

test('a file that is too large is not read', async () => {
  await write(`${JSON.stringify(run)}${' '.repeat(4 * 1024 * 1024)}`);
  await expect(readRunDocument(folder)).rejects.toThrow('too large');
});
