import { expect, test } from '@jest/globals';
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
  expect(ids({ isDone: ({ id }) => id > 'a' && id < 'd' })).toEqual(['a', 'd']);
  expect(ids({ tag: 'nothing' })).toEqual([]);
});
