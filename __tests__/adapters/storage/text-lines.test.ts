import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  MAX_LINE_BYTES,
  decodeText,
  splitLines,
} from '../../../src/adapters/storage/text-lines.ts';
import type { FileLine } from '../../../src/ports.ts';

async function split(bytes: Buffer, chunkBytes: number): Promise<FileLine[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const lines: FileLine[] = [];
  for await (const line of splitLines(chunks(), 'a.jsonl')) lines.push(line);
  return lines;
}

describe('splitLines', () => {
  test('gives every line where its bytes lie, however the chunks fall', async () => {
    const text = fc.string({ unit: 'binary' }).map((line) => line.replaceAll(/[\r\n\uFEFF]/g, ' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (texts, end, hasMark, chunkBytes) => {
          const whole = texts.map((line) => line + end).join('');
          const bytes = Buffer.from((hasMark ? '\uFEFF' : '') + whole);
          const lines = await split(bytes, chunkBytes);
          expect(lines.map(({ text: found }) => found)).toEqual(texts);
          for (const [index, { offset, length, line, text: found }] of lines.entries()) {
            expect(line).toBe(index + 1);
            expect(bytes.subarray(offset, offset + length).toString()).toBe(found);
          }
        },
      ),
    );
  });

  test('reads a last line without an end', async () => {
    expect((await split(Buffer.from('a\nb'), 2)).map(({ text }) => text)).toEqual(['a', 'b']);
  });

  test('refuses a line that would fill the memory', async () => {
    const bytes = Buffer.alloc(MAX_LINE_BYTES + 2, 'x');
    await expect(split(bytes, 1024 * 1024)).rejects.toThrow(/^a.jsonl:1: .*longer than 16 MiB/);
  });
});

describe('bytes that are no UTF-8 are told with their column', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  test.each<[Buffer, string]>([
    [latin('a\n{"é": 1}\n'), 'a.jsonl:2:3: '],
    [Buffer.concat([Buffer.from('\uFEFFz😀\uFFFD\uFFFDx'), latin('é')]), 'a.jsonl:1:7: '],
    [Buffer.from('a\r\n\uFFFDé').subarray(0, -1), 'a.jsonl:2:2: '],
  ])('%#', async (bytes, place) => {
    const said = `${place}this line is not valid UTF-8 text`;
    await expect(split(bytes, 100)).rejects.toThrow(said);
    expect(() => decodeText(bytes, 'a.jsonl')).toThrow(said);
  });
});

describe('decodeText', () => {
  test('drops one byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFFa'), 'a')).toBe('a');
    expect(decodeText(Buffer.from('a\uFEFF'), 'a')).toBe('a\uFEFF');
  });
});
