import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';

const TEXT = '{"answer": "Paris", "n": 5.0, "none": null, "items": [{"id": 1}, {"id": 2}]}';

describe('json-path', () => {
  test.each<[Partial<CheckSpec>, string, string]>([
    [{ path: '$.answer' }, TEXT, 'pass'],
    [{ path: '$.none' }, TEXT, 'pass'],
    [{ path: '$.missing' }, TEXT, 'fail'],
    [{ path: '$.answer', value: 'Paris' }, TEXT, 'pass'],
    [{ path: '$.answer', value: '{{reference}}' }, TEXT, 'pass'],
    [{ path: '$.answer', value: 'London' }, TEXT, 'fail'],
    [{ path: '$.n', value: 5 }, TEXT, 'pass'],
    [{ path: '$.n', value: '5' }, TEXT, 'fail'],
    [{ path: '$.n', value: 9007199254740992 }, '{"n": 9007199254740993}', 'fail'],
    [{ path: '$.n', value: '9007199254740993' }, '{"n": 9007199254740993}', 'pass'],
    [{ path: '$[?@ > 5]', value: '9007199254740993' }, '[9007199254740993]', 'pass'],
    [{ path: '$[?@ > 5]', value: 9007199254740992 }, '[9007199254740993]', 'fail'],
    [{ path: '$.none', value: null }, TEXT, 'pass'],
    [{ path: '$.items[*].id', value: 2 }, TEXT, 'pass'],
    [{ path: '$.items', value: [{ id: 1 }, { id: 2 }] }, TEXT, 'pass'],
    [{ path: '$.answer', pattern: '^par', flags: 'i' }, TEXT, 'pass'],
    [{ path: '$.answer', pattern: '^par' }, TEXT, 'fail'],
    [{ path: '$.n', pattern: '^5$' }, TEXT, 'pass'],
    [{ path: '$.answer' }, 'Paris', 'fail'],
    [{ path: '$.answer', value: '{{context}}' }, TEXT, 'errored'],
    [{ path: '$..deep' }, '['.repeat(3000) + ']'.repeat(3000), 'errored'],
  ])('%j of %.20s: %s', async (keys, text, outcome) => {
    const parts = { reference: 'Paris' };
    expect(await outcomeOf({ type: 'json-path', ...keys }, text, { parts })).toBe(outcome);
    const inverse = { pass: 'fail', fail: 'pass' }[outcome] ?? outcome;
    expect(await outcomeOf({ type: 'not-json-path', ...keys }, text, { parts })).toBe(inverse);
  });

  test('says what it found', async () => {
    const spec = { type: 'json-path', path: '$.items[*].id', value: 3 } as const;
    expect(await reasonOf(spec, TEXT)).toBe('expected to have 3 at $.items[*].id; found [1,2]');
    expect(await reasonOf({ type: 'json-path', path: '$.x' }, '{}')).toBe(
      'expected to have something at $.x; found nothing there in "{}"',
    );
  });

  test('a path or pattern that cannot be read is a mistake', async () => {
    expect((await problemOf({ type: 'json-path', path: '$[' }))?.message).toContain(
      'not a JSON path',
    );
    const spec = { type: 'json-path', path: '$', pattern: '(' } as const;
    expect((await problemOf(spec))?.message).toContain('RE2 syntax');
  });
});
