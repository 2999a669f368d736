import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackedDigests, PackedRows } from '../../src/values/packed-rows.ts';
import { sha256 } from '../../src/values/canonical-json.ts';

test('rows lie beside each other, each its own, over as many chunks as it takes', () => {
  const rows = new PackedRows(5);
  const count = 10_000;
  for (let number = 0; number < count; number += 1) {
    expect(rows.add()).toBe(number);
    const { chunk, at } = rows.row(number);
    expect(chunk.readUInt8(at + 4)).toBe(0);
    chunk.writeUInt32LE(number, at);
    chunk.writeUInt8(number % 256, at + 4);
  }
  for (let number = 0; number < count; number += 1) {
    const { chunk, at } = rows.row(number);
    expect([chunk.readUInt32LE(at), chunk.readUInt8(at + 4)]).toEqual([number, number % 256]);
  }
});

test('a digest is read as it was written, and so is a text that is none', () => {
  const digest = fc.string().map(sha256);
  const like = fc.constantFrom(
    '',
    'F'.repeat(64),
    'f'.repeat(63),
    `${'0'.repeat(64)}0`,
    `${'0'.repeat(63)}g`,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(digest, like, fc.string())), (texts) => {
      const digests = new PackedDigests();
      const numbers = texts.map((text) => digests.add(text));
      expect(numbers.map((number) => digests.read(number))).toEqual(texts);
    }),
  );
});
