import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLines } from '../../../src/adapters/sandbox/read-lines.ts';
import { createTailBuffer } from '../../../src/adapters/sandbox/tail-buffer.ts';

async function feed(chunks: readonly Buffer[], maxBytes: number) {
  const stream = new PassThrough();
  const lines: string[] = [];
  let overflows = 0;
  readLines(
    stream,
    maxBytes,
    (line) => lines.push(line),
    () => {
      overflows += 1;
    },
  );
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await new Promise((resolve) => stream.once('end', resolve));
  return { lines, overflows };
}

describe('readLines', () => {
  test('gives the same lines however the bytes arrive', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n')));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (expected, step) => {
        const bytes = Buffer.from(expected.map((line) => `${line}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
          bytes.subarray(i * step, (i + 1) * step),
        );
        expect((await feed(chunks, 10_000)).lines).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('a line without end is reported once, and nothing after it', async () => {
    const chunks = [
      Buffer.from('ok\n'),
      Buffer.alloc(60),
      Buffer.alloc(60),
      Buffer.from('\nlate\n'),
    ];
    expect(await feed(chunks, 100)).toEqual({ lines: ['ok'], overflows: 1 });
  });
});

describe('createTailBuffer', () => {
  test('keeps the end, without terminal codes', () => {
    const tail = createTailBuffer(10);
    for (let i = 0; i < 100; i += 1) tail.push(Buffer.from(`line ${i}\n`));
    expect(tail.text()).toBe('…8\nline 99');
    tail.clear();
    expect(tail.text()).toBe('');
    const wide = createTailBuffer(100);
    wide.push(Buffer.from('\u001B[31mred\u001B[0m\n'));
    expect(wide.text()).toBe('red');
  });
});
