import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePieces } from '../../../src/adapters/storage/write-pieces.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-pieces-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the file is its pieces, however many and large, and nothing of what was there', async () => {
  const path = join(folder, 'file');
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('é'.repeat(200_000)));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      await writePieces(path, pieces);
      expect(readFileSync(path, 'utf8') === pieces.join('')).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('what the source of the pieces throws is thrown', async () => {
  function* broken(): Generator<string> {
    yield 'a';
    throw new Error('no more');
  }
  await expect(writePieces(join(folder, 'file'), broken())).rejects.toThrow('no more');
});
