import { expect, test } from '@jest/globals';
import { SharedValues } from '../../src/verdict/shared-values.ts';

test('equal values become one object, others stay apart', () => {
  const shared = new SharedValues();
  const first = { correctness: { value: 1, pass: true } };
  expect(shared.share(first)).toBe(first);
  expect(shared.share({ correctness: { value: 1, pass: true } })).toBe(first);
  expect(shared.share({ correctness: { value: 1, pass: false } })).not.toBe(first);
  expect(shared.share('text')).toBe('text');
});

test('what hardly repeats is handed back as it is, and not kept', () => {
  const shared = new SharedValues();
  for (let i = 0; i < 10_000; i += 1) shared.share({ i });
  const late = { i: 9_999 };
  expect(shared.share(late)).toBe(late);
  const long = { text: 'x'.repeat(2_000) };
  expect(shared.share(long)).toBe(long);
  expect(shared.share({ ...long })).not.toBe(long);
});
