import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readRunDocument } from '../../../src/adapters/storage/run-document.ts';
import { UserError } from '../../../src/errors.ts';
import { someRecord } from '../../builders/gate-context.ts';
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
  expect(readRunDocument(folder)).toEqual(run);
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
  ['target', { ...run.target, params: JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`) }],
  ['pins', [{ kind: { toString: 1 }, path: 'x', sha256: 'y' }]],
  ['commit', {}],
  ['head', 7],
  ['run_id', '7'],
  ['mode', 'off'],
  ['shard', { index: 1 }],
  ['stopped', 'yes'],
  ['rescored', { created_at: 'yesterday' }],
  ['environment', { node: {} }],
  ['complete', 'yes'],
])('%s: %.60j is refused, and named', async (key, value) => {
  await write(JSON.stringify({ ...run, [key]: value }));
  expect(() => readRunDocument(folder)).toThrow(
    `not a run document: ${key} missing or of a wrong type`,
  );
});

const judge = someRecord({
  why: 'it was never calibrated',
  next: 'calibrate it',
  calibration: {
    labels: 60,
    errored: 0,
    agreed: 60,
    pass: 30,
    passJudgedPass: 30,
    fail: 30,
    failJudgedFail: 30,
    kappa: 1,
  },
  canary: { result: 'held', asked: { digest: 'digest of kind', calls: 2 } },
});
const pin = { kind: 'rubric' as const, path: 'prompts/kind.md', version: '1', sha256: 'abc' };

test('judges and pins are read as they were written', async () => {
  const judged = { ...run, judges: [judge], pins: [pin] };
  await write(JSON.stringify(judged));
  expect(readRunDocument(folder)).toEqual(judged);
});

test.each<[string, unknown]>([
  ['no list', 'x'],
  ['no list, but an object', {}],
  ['null', [null]],
  ['no digest', [{ ...judge, digest: undefined }]],
  ['a name that is no text', [{ ...judge, name: 7 }]],
  ['a word for calibrated', [{ ...judge, calibrated: 'yes' }]],
  ['no word on blocking', [{ ...judge, blocking: undefined }]],
  ['models that are no list', [{ ...judge, models: 'x' }]],
  ['a model without a name', [{ ...judge, models: [{}] }]],
  ['a reason that is no text', [{ ...judge, why: {} }]],
  [
    'a count that is a text',
    [{ ...judge, calibration: { ...judge.calibration, agreed: '1 | **x**' } }],
  ],
  ['a count below zero', [{ ...judge, calibration: { ...judge.calibration, labels: -1 } }]],
  ['a kappa that is a text', [{ ...judge, calibration: { ...judge.calibration, kappa: '1' } }]],
  ['canaries that took nothing', [{ ...judge, canary: { result: 'held' } }]],
  ['a second one that is none', [judge, 7]],
])('judges with %s are refused', async (_, judges) => {
  await write(JSON.stringify({ ...run, judges }));
  expect(() => readRunDocument(folder)).toThrow(
    'not a run document: judges missing or of a wrong type',
  );
});

test.each<[string, unknown]>([
  ['null', null],
  ['no sha256', { ...pin, sha256: undefined }],
  ['a path that is no text', { ...pin, path: 1 }],
  ['a version that is a number', { ...pin, version: 1 }],
  ['a kind that is markup', { ...pin, kind: 'x | **@octocat** ![i](http://example.com/i.png)' }],
])('a pin with %s is refused', async (_, wrong) => {
  await write(JSON.stringify({ ...run, pins: [pin, wrong] }));
  expect(() => readRunDocument(folder)).toThrow(
    'not a run document: pins missing or of a wrong type',
  );
});

test.each(['', 'null', '[]', '"run"', '{"format":"1"}'])('%j is no run document', async (text) => {
  await write(text);
  expect(() => readRunDocument(folder)).toThrow(UserError);
});

test('a file that is too large is not read', async () => {
  await write(`${JSON.stringify(run)}${' '.repeat(4 * 1024 * 1024)}`);
  expect(() => readRunDocument(folder)).toThrow('too large');
});

test('a device in its place is not read', async () => {
  await symlink('/dev/zero', join(folder, 'run.json'));
  expect(() => readRunDocument(folder)).toThrow('no file at all');
});
