import { afterEach, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findUnheldFiles } from '../../src/config/find-unheld-files.ts';
import type { Pin } from '../../src/domain/pin.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

const pinsOf = (...paths: string[]): Pin[] =>
  paths.map((path) => ({ kind: 'scorer', path, sha256: '0' }));

test('warns of what lies in Git LFS, and in a submodule', async () => {
  repository = makeRepository({
    '.gitattributes': '*.jsonl filter=lfs',
    'evals/d.jsonl': '',
    'lib/a.mjs': '',
    'lib/b.mjs': '',
    'own.mjs': '',
  });
  mkdirSync(join(repository.root, 'lib/.git'));
  const pins = pinsOf('d.jsonl', '../own.mjs', '../lib/a.mjs', '../lib/b.mjs', '../lib/gone.mjs');
  const told = await findUnheldFiles(pins, 'evals/touchstone.lock', repository.files);
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^evals\/d\.jsonl lies in Git LFS/),
    expect.stringMatching(/^lib\/a\.mjs and 1 more lies in a submodule \(lib\)/),
  ]);
});

test('of what the repository holds it says nothing', async () => {
  repository = makeRepository({ 'evals/a.mjs': '' });
  const pins = pinsOf('a.mjs', 'gone.mjs', '../../outside.mjs');
  expect(await findUnheldFiles(pins, 'evals/touchstone.lock', repository.files)).toEqual([]);
});
