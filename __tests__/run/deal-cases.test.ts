import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEntry } from '../../src/domain/case.ts';
import { dealCases } from '../../src/run/deal-cases.ts';

/** Hashes that often coincide: twins, and main's form of a case beside the change's. */
const entry = fc.record({
  case_hash: fc.constantFrom('a', 'b', 'c', 'd'),
  expectation_hash: fc.constantFrom('x', 'y'),
  kept: fc.boolean(),
});
const entriesOf = (drawn: { case_hash: string; expectation_hash: string; kept: boolean }[]) =>
  drawn.map(({ kept, ...hashes }, index): CaseEntry => ({
    id: `c${index}`,
    ...hashes,
    tags: [],
    checks: 0,
    place: { file: 'd.jsonl', line: index + 1 },
    ...(kept && { kept }),
  }));
const cases = fc.array(entry, { maxLength: 60 }).map(entriesOf);
const counts = fc.integer({ min: 1, max: 70 });

const dealAll = (entries: readonly CaseEntry[], count: number): (readonly CaseEntry[])[] =>
  Array.from({ length: count }, (_, place) => dealCases(entries, { index: place + 1, count }));
const idsOf = (entries: readonly CaseEntry[]): string[] => entries.map(({ id }) => id);

describe('cases are dealt', () => {
  test('every case to exactly one shard, in its order; sizes differ by one at most', () => {
    fc.assert(
      fc.property(cases, counts, (entries, count) => {
        const shards = dealAll(entries, count);
        expect(shards.flatMap(idsOf).sort()).toEqual(idsOf(entries).sort());
        for (const shard of shards)
          expect(shard).toEqual(entries.filter((one) => shard.includes(one)));
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('by what they are, wherever they stand', () => {
    fc.assert(
      fc.property(cases, counts, fc.nat(), (entries, count, turn) => {
        const at = entries.length === 0 ? 0 : turn % entries.length;
        const moved = [...entries.slice(at), ...entries.slice(0, at)].reverse();
        const before = dealAll(entries, count).map((shard) => idsOf(shard).sort());
        const after = dealAll(moved, count).map((shard) => idsOf(shard).sort());
        expect(after).toEqual(before);
      }),
    );
  });

  test('a change’s own cases to the same shards, whatever main keeps beside them', () => {
    fc.assert(
      fc.property(cases, counts, (entries, count) => {
        const own = entries.filter(({ kept }) => !kept);
        const beside = dealAll(entries, count).map((shard) => shard.filter(({ kept }) => !kept));
        expect(beside).toEqual(dealAll(own, count));
      }),
    );
  });

  test('round-robin in the order of their hashes: input, then expectation, then id', () => {
    const entries = entriesOf([
      { case_hash: 'b', expectation_hash: 'x', kept: false },
      { case_hash: 'a', expectation_hash: 'y', kept: false },
      { case_hash: 'a', expectation_hash: 'x', kept: false },
      { case_hash: 'a', expectation_hash: 'x', kept: true },
      { case_hash: 'a', expectation_hash: 'x', kept: false },
    ]);
    // c2, c4, c1, c0, and what main keeps
    expect(dealAll(entries, 2).map(idsOf)).toEqual([
      ['c1', 'c2', 'c3'],
      ['c0', 'c4'],
    ]);
  });
});
