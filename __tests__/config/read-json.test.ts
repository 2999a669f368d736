import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followJsonNode, readJson } from '../../src/config/read-json.ts';
import { MAX_DEPTH } from '../../src/config/source-document.ts';

describe('readJson', () => {
  test('knows where parts stand', () => {
    const text = ' {"a": [1, {"b/c" : "x"}], "d": {}}';
    const reading = readJson(text);
    if (reading.status !== 'read') throw new Error(reading.mistake.message);
    const textFrom = (pointer: string, key?: string): string =>
      text.slice(followJsonNode(reading.root, pointer, key)).slice(0, 5);
    expect(textFrom('')).toBe('{"a":');
    expect(textFrom('/a/1')).toBe('{"b/c');
    expect(textFrom('/a/1/b~1c')).toBe('"x"}]');
    expect(textFrom('/a/1', 'b/c')).toBe('"b/c"');
    expect(textFrom('/d/none/deeper')).toBe('{}}');
  });

  test('takes for JSON what JSON.parse takes for JSON', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '0', 'x', '\n', ':'))
      .map(([text, at, piece]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + piece + text.slice(index + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect([text, readJson(text).status]).toEqual([text, isJson ? 'read' : 'malformed']);
      }),
      { numRuns: 5000 },
    );
  });

  test('stops at the first fault, where it is', () => {
    const reading = readJson('{"a": 1,}');
    expect(reading).toMatchObject({ status: 'malformed', mistake: { offset: 7 } });
  });

  test('does not overflow', () => {
    const depth = 100_000;
    expect(readJson('['.repeat(depth) + ']'.repeat(depth))).toMatchObject({
      status: 'malformed',
      mistake: { offset: MAX_DEPTH + 1 },
    });
    expect(readJson(`"${'\\n'.repeat(2_000_000)}"`).status).toBe('read');
  });
});
