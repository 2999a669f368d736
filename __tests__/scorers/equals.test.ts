import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outcomeOf, reasonOf } from '../builders/run-check.ts';

describe('equals', () => {
  test.each([
    ['Paris', 'Paris', 'pass'],
    ['Paris', 'paris', 'fail'],
    ['Paris', 'Paris ', 'fail'],
    ['', '', 'pass'],
    [42, '42', 'pass'],
    [42, '42.0', 'pass'],
    [42, '43', 'fail'],
    [true, 'true', 'pass'],
    [null, 'null', 'pass'],
    [{ a: 1, b: [2] }, '{"b": [2], "a": 1.0}', 'pass'],
    [{ a: 1 }, 'a: 1', 'fail'],
    [9007199254740992, '9007199254740993', 'fail'],
    [{ id: '12345678901234567' }, '{"id": 12345678901234567}', 'pass'],
    [{ id: '12345678901234567' }, '{"id": 12345678901234568}', 'fail'],
    ['{{reference}}', '{"x": 5}', 'pass'],
    ['{{input}}', 'question', 'pass'],
    ['{{context}}', 'question', 'errored'],
  ])('%j of %j: %s', async (value, text, outcome) => {
    const parts = { reference: { x: 5 } };
    expect(await outcomeOf({ type: 'equals', value }, text, { parts })).toBe(outcome);
  });

  test('shows long texts where they begin to differ', async () => {
    const same = 'same '.repeat(100);
    const reason = await reasonOf({ type: 'equals', value: `${same}left` }, `${same}right`);
    expect(reason).toMatch(/^expected to equal "….*left"; got "….*right"$/);
    expect(reason.length).toBeLessThan(200);
  });

  test.each([
    ['5 000', '5\u00A0000', 'they differ at character 2: U+0020 and U+00A0'],
    ['café', 'cafe\u0301', 'they differ at character 4: U+00E9 and U+0065'],
    ['ab', 'a\u200Bb', 'they differ at character 2: U+0062 and U+200B'],
    ['ab', 'ab\u200B', 'they differ at character 3: nothing and U+200B'],
  ])('%j and %j look alike: what tells them apart is named', async (value, text, told) => {
    const reason = await reasonOf({ type: 'equals', value }, text);
    expect(reason.endsWith(`; ${told}`)).toBe(true);
  });

  test('what looks different is only quoted', async () => {
    const reason = await reasonOf({ type: 'equals', value: 'a  b' }, 'a b');
    expect(reason).toBe('expected to equal "a  b"; got "a b"');
  });

  test('holds of every text and itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const parts = { reference: text };
        expect(await outcomeOf({ type: 'equals', value: '{{reference}}' }, text, { parts })).toBe(
          'pass',
        );
        expect(
          await outcomeOf({ type: 'not-equals', value: '{{reference}}' }, text, { parts }),
        ).toBe('fail');
      }),
    );
  });

  test('holds of every JSON value and its text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue().filter((value) => typeof value !== 'string'),
        async (reference) => {
          const spec = { type: 'equals', value: '{{reference}}' } as const;
          const text = JSON.stringify(reference, null, 2);
          expect(await outcomeOf(spec, text, { parts: { reference } })).toBe('pass');
        },
      ),
    );
  });
});
