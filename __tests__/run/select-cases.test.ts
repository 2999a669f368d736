import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CaseEntry } from '../../src/domain/case.ts';
import { sha256 } from '../../src/values/canonical-json.ts';
import { selectCases } from '../../src/run/select-cases.ts';

function entry(id: string, tags: string[] = []): CaseEntry {
  return {
    id,
    tags,
    case_hash: sha256(id),
    expectation_hash: 'e',
    checks: 0,
    place: { file: 'd.jsonl' },
  };
}

const entries = ['a', 'b', 'c', 'd'].map((id) => entry(id, id < 'c' ? ['early'] : []));

test('by tag, by id, all', () => {
  const ids = (selection: Parameters<typeof selectCases>[1]): string[] =>
    selectCases(entries, selection).map(({ id }) => id);
  expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
  expect(ids({ tag: 'early' })).toEqual(['a', 'b']);
  expect(ids({ ids: new Set(['d', 'a']) })).toEqual(['a', 'd']);
  expect(ids({ tag: 'nothing' })).toEqual([]);
});

describe('shards', () => {
  test('every case is in exactly one, sizes differ by one at most, order of the file does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (ids, count) => {
          const all = ids.map((id) => entry(id));
          const shards = Array.from({ length: count }, (_, index) =>
            selectCases(all, { shard: { index: index + 1, count } }).map(({ id }) => id),
          );
          const sizes = shards.map((shard) => shard.length);
          expect(shards.flat().sort()).toEqual([...ids].sort());
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          const again = selectCases([...all].reverse(), { shard: { index: 1, count } });
          expect(again.map(({ id }) => id).sort()).toEqual([...shards[0]!].sort());
        },
      ),
    );
  });
});
