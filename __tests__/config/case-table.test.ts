import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseTable, type StoredEntry } from '../../src/config/case-table.ts';
import { sha256, shortDigest } from '../../src/values/canonical-json.ts';

const digest = fc.string().map(sha256);
const short = fc.string().map(shortDigest);
const entries = fc.record({
  id: fc.string(),
  case_hash: digest,
  expectation_hash: digest,
  tags: fc.array(fc.string()),
  checks: fc.nat(100),
  place: fc.record({ file: fc.constant('d.jsonl'), line: fc.nat(2 ** 32 - 1) }),
  metadata_hash: fc.option(short, { nil: undefined }),
  offset: fc.nat(Number.MAX_SAFE_INTEGER),
  length: fc.nat(2 ** 32 - 1),
  line_digest: short,
});

/** All that an entry says. */
function read(entry: StoredEntry): StoredEntry {
  const { id, case_hash, expectation_hash, tags, checks, place, metadata_hash } = entry;
  const { offset, length, line_digest } = entry;
  const own = { id, case_hash, expectation_hash, tags, checks, place, metadata_hash };
  return { ...own, offset, length, line_digest };
}

test('an entry says packed what it said before', () => {
  fc.assert(
    fc.property(fc.array(entries), (written) => {
      const table = new CaseTable('d.jsonl');
      const packed = written.map((entry) => table.add(entry, entry.tags));
      expect(packed.map(read)).toEqual(written);
    }),
  );
});
