import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillFrom, LineWindow } from '../../../src/adapters/storage/line-window.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-window-'));
});
const opened: number[] = [];
afterEach(() => {
  for (const file of opened.splice(0)) closeSync(file);
  rmSync(folder, { recursive: true, force: true });
});

function openFile(path: string): number {
  const file = openSync(path, 'r');
  opened.push(file);
  return file;
}

const place = (lines: readonly string[]): { offset: number; length: number; text: string }[] => {
  let offset = 0;
  return lines.map((text) => {
    const length = Buffer.byteLength(text);
    const range = { offset, length, text };
    offset += length + 1;
    return range;
  });
};

test('gives the bytes of every line, in any order, of any length, of any file', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('x'.repeat(70_000)));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.array(fc.nat()), (texts, order) => {
      const files = ['a', 'b'].map((name) => join(folder, name));
      for (const file of files) writeFileSync(file, texts.join('\n') + file.at(-1));
      const window = new LineWindow();
      const ranges = place(texts);
      for (const at of texts.length === 0 ? [] : order) {
        const path = files[at % 2]!;
        const range = ranges[at % ranges.length]!;
        const bytes = window.read(path, range, fillFrom(openFile(path)));
        expect(bytes.toString('utf8')).toBe(range.text);
      }
    }),
    { numRuns: 50 },
  );
});

test('reads a file once for lines that lie together', () => {
  const path = join(folder, 'd.jsonl');
  const ranges = place(Array.from({ length: 1000 }, (_, index) => `line ${index}`));
  writeFileSync(path, ranges.map(({ text }) => `${text}\n`).join(''));
  const window = new LineWindow();
  const fill = fillFrom(openFile(path));
  let filled = 0;
  for (const range of ranges)
    window.read(path, range, (bytes, offset) => {
      filled += 1;
      return fill(bytes, offset);
    });
  expect(filled).toBe(1);
});

test('a file that became shorter gives fewer bytes', () => {
  const path = join(folder, 'd.jsonl');
  writeFileSync(path, 'a long line of text\n');
  truncateSync(path, 6);
  const bytes = new LineWindow().read(path, { offset: 0, length: 19 }, fillFrom(openFile(path)));
  expect(bytes.toString()).toBe('a long');
});
