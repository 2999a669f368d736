import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBatchLedger, type KnownBatch } from '../../../src/adapters/batches/batch-ledger.ts';

let folder: string;
let earlier: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-ledger-'));
  earlier = mkdtempSync(join(tmpdir(), 'touchstone-ledger-'));
});
afterEach(() => {
  for (const path of [folder, earlier]) rmSync(path, { recursive: true, force: true });
});

const FILE = 'batches.jsonl';
const batch: KnownBatch = {
  inputFile: 'file-1',
  endpoint: 'e'.repeat(64),
  path: '/chat/completions',
  rows: ['a-1', 'b-1'],
};

test('remembers what was uploaded, and the batch that was made of it', async () => {
  const ledger = await openBatchLedger(folder);
  expect(ledger.known).toEqual([]);
  await ledger.uploaded(batch);
  expect((await openBatchLedger(folder)).known).toEqual([batch]);
  await ledger.created('file-1', 'batch_1');
  expect((await openBatchLedger(folder)).known).toEqual([{ ...batch, id: 'batch_1' }]);
});

test('takes over what an earlier attempt knew, so that the next one finds it here', async () => {
  const before = await openBatchLedger(earlier);
  await before.uploaded(batch);
  await before.created('file-1', 'batch_1');
  await (await openBatchLedger(folder, earlier)).uploaded({ ...batch, inputFile: 'file-2' });
  rmSync(earlier, { recursive: true });
  expect((await openBatchLedger(folder)).known).toEqual([
    { ...batch, id: 'batch_1' },
    { ...batch, inputFile: 'file-2' },
  ]);
});

test('goes on behind a line that was cut', async () => {
  await (await openBatchLedger(folder)).uploaded(batch);
  appendFileSync(join(folder, FILE), '{"input_file_id":"file-1","batch_');
  await (await openBatchLedger(folder)).created('file-1', 'batch_1');
  expect((await openBatchLedger(folder)).known).toEqual([{ ...batch, id: 'batch_1' }]);
});

describe('leaves out what is not of its shape', () => {
  const entry = {
    input_file_id: 'file-1',
    endpoint: batch.endpoint,
    path: batch.path,
    custom_ids: batch.rows,
  };
  test.each<[string, unknown]>([
    ['no object', null],
    ['a list', [entry]],
    ['no file', { ...entry, input_file_id: 7 }],
    ['no id', { ...entry, input_file_id: '' }],
    ['a step up', { ...entry, input_file_id: '..' }],
    ['an endless id', { ...entry, input_file_id: 'x'.repeat(257) }],
    ['an endpoint that is no digest', { ...entry, endpoint: 'https://example.org' }],
    ['a path that no batch has', { ...entry, path: '/../admin' }],
    ['a path of every object', { ...entry, path: 'constructor' }],
    ['rows that are no names', { ...entry, custom_ids: ['a-1', '../..'] }],
    ['more rows than a batch has', { ...entry, custom_ids: Array(50_001).fill('a') }],
  ])('%s', async (_what, line) => {
    writeFileSync(join(folder, FILE), `${JSON.stringify(line)}\n`);
    expect((await openBatchLedger(folder)).known).toEqual([]);
  });

  test('and a link is not followed', async () => {
    writeFileSync(join(earlier, 'secret'), `${JSON.stringify(entry)}\n`);
    symlinkSync(join(earlier, 'secret'), join(earlier, FILE));
    expect((await openBatchLedger(folder, earlier)).known).toEqual([]);
    expect(readFileSync(join(earlier, 'secret'), 'utf8')).toContain('file-1');
  });
});
