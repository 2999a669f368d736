import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf, runCheck } from '../builders/run-check.ts';

type Row = [type: CheckSpec['type'], value: unknown, text: string, outcome: string];

describe('text checks', () => {
  test.each<Row>([
    ['contains', '30 days', 'within 30 days.', 'pass'],
    ['contains', '30 Days', 'within 30 days.', 'fail'],
    ['not-contains', '30 days', 'within 30 days.', 'fail'],
    ['not-contains', '14', 'within 30 days.', 'pass'],
    ['icontains', '30 Days', 'within 30 DAYS.', 'pass'],
    ['icontains', 'élan', 'ÉLAN', 'pass'],
    ['not-icontains', '30 Days', 'within 30 DAYS.', 'fail'],
    ['contains', 30, 'within 30 days', 'pass'],
    ['contains', '{{reference}}', 'it is Paris', 'pass'],
    ['contains', '{{metadata.n}} days', '30 days', 'pass'],
    ['contains', '{{metadata.none}}', '30 days', 'errored'],
    ['contains', '{{metadata.empty}}', '30 days', 'errored'],
    ['starts-with', 'Yes', 'Yes, we do', 'pass'],
    ['starts-with', 'Yes', ' Yes, we do', 'fail'],
    ['istarts-with', 'yes', 'YES', 'pass'],
    ['not-starts-with', 'yes', 'no yes', 'pass'],
    ['ends-with', 'you.', 'Thank you.', 'pass'],
    ['ends-with', 'you', 'Thank you.', 'fail'],
    ['iends-with', 'YOU.', 'Thank you.', 'pass'],
    ['not-ends-with', 'you.', 'Thank you.', 'fail'],
    ['contains-any', ['x', 'days'], '30 days', 'pass'],
    ['contains-any', ['x', 'q'], '30 days', 'fail'],
    ['not-contains-any', ['x', 'q'], '30 days', 'pass'],
    ['not-contains-any', ['x', 'days'], '30 days', 'fail'],
    ['icontains-any', ['X', 'DAYS'], '30 days', 'pass'],
    ['contains-all', ['30', 'days'], '30 days', 'pass'],
    ['contains-all', ['30', 'weeks'], '30 days', 'fail'],
    ['not-contains-all', ['30', 'weeks'], '30 days', 'pass'],
    ['icontains-all', ['30', 'DAYS'], '30 days', 'pass'],
    ['contains-any', '{{metadata.list}}', '30 days', 'pass'],
    ['contains-any', ['{{reference}}', 'no'], 'Paris', 'pass'],
    ['contains-any', '{{reference}}', 'Paris', 'errored'],
    ['contains-all', '{{metadata.nothing}}', 'Paris', 'errored'],
    ['not-contains', '{{metadata.list}}', 'x', 'errored'],
    ['not-contains', '{{metadata.null}}', 'null', 'errored'],
    ['not-contains-any', '{{metadata.nulls}}', 'Paris', 'errored'],
    ['not-contains', '{{metadata.yes}}', 'is it true?', 'fail'],
    ['contains', 'a', '', 'fail'],
  ])('%s %j of %j: %s', async (type, value, text, outcome) => {
    const parts = {
      reference: 'Paris',
      metadata: {
        n: 30,
        empty: '',
        list: ['x', 'days'],
        nothing: [],
        null: null,
        nulls: [null],
        yes: true,
      },
    };
    expect(await outcomeOf({ type, value }, text, { parts })).toBe(outcome);
  });

  test.each([
    ['5 000', 'pay 5\u00A0000', 'the output has U+00A0'],
    ['5\u00A0000', 'pay 5 000', 'what is expected has U+00A0'],
    ['café', 'a cafe\u0301', 'its letters are composed in another way (Unicode NFC and NFD)'],
  ])('%j only seems to be in %j', async (value, text, told) => {
    const reason = await reasonOf({ type: 'contains', value }, text);
    expect(reason).toContain(`; it only looks alike: ${told}`);
  });

  test('say what was expected and what came', async () => {
    const spec: CheckSpec = { type: 'contains', value: '30 days' };
    expect(await reasonOf(spec, 'within 14 days')).toBe(
      'expected to contain "30 days"; got "within 14 days"',
    );
    expect(await reasonOf({ ...spec, type: 'not-contains' }, 'in 30 days')).toBe(
      'expected not to contain "30 days"; got "in 30 days"',
    );
    expect(await reasonOf({ type: 'contains-all', value: ['a', 'x'] }, 'abc')).toBe(
      'expected to contain all of "a", "x"; missing "x"; got "abc"',
    );
    expect(await reasonOf(spec, 'x'.repeat(500))).toMatch(/^.{200,260}…"$/);
    expect(await reasonOf({ type: 'ends-with', value: 'z' }, `${'x'.repeat(500)}END`)).toMatch(
      /got "…x+END"$/,
    );
  });

  test.each([
    [{ type: 'contains', value: '' } as const, 'every text would pass'],
    [{ type: 'contains-any', value: ['a', ''] } as const, 'every text would pass'],
  ])('%j is a mistake', async (spec, message) => {
    expect(await problemOf(spec)).toMatchObject({
      code: 'check',
      message: expect.stringContaining(message),
      place: { file: 'pr.yaml', line: 1 },
    });
  });

  test('contains-any holds exactly where one of contains does, contains-all where all do', async () => {
    const text = fc.string({
      minLength: 0,
      maxLength: 12,
      unit: fc.constantFrom('a', 'b', '{', ' '),
    });
    const word = fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom('a', 'b', ' ') });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (output, value) => {
          const each = await Promise.all(
            value.map((item) => outcomeOf({ type: 'contains', value: item }, output)),
          );
          const any = await outcomeOf({ type: 'contains-any', value }, output);
          const all = await outcomeOf({ type: 'contains-all', value }, output);
          expect(any === 'pass').toBe(each.includes('pass'));
          expect(all === 'pass').toBe(!each.includes('fail'));
        },
      ),
    );
  });

  test('not- turns pass and value round', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string({ minLength: 1 }), async (output, part) => {
        const value = part.replaceAll('{', '(');
        const plain = await runCheck({ type: 'contains', value }, output);
        const inverted = await runCheck({ type: 'not-contains', value }, output);
        if (plain.status !== 'scored' || inverted.status !== 'scored')
          throw new Error('not scored');
        expect(inverted.pass).toBe(!plain.pass);
        expect(inverted.value).toBe(1 - plain.value);
      }),
    );
  });
});
