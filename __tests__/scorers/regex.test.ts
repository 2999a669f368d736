import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';

describe('regex', () => {
  test.each<[Partial<CheckSpec>, string, string]>([
    [{ value: '\\d+ days' }, 'in 30 days', 'pass'],
    [{ value: '^\\d+ days' }, 'in 30 days', 'fail'],
    [{ pattern: 'DAYS', flags: 'i' }, 'in 30 days', 'pass'],
    [{ pattern: '^in', flags: 'm' }, 'so\nin 30 days', 'pass'],
    [{ value: 'costs {{reference}}' }, 'costs 1.50 (net)', 'pass'],
    [{ value: 'costs {{reference}}' }, 'costs 1x50 (net)', 'fail'],
    [{ value: '^{{metadata.n}}$' }, '-1.5', 'pass'],
    [{ value: '{{metadata.n}}' }, '-1x5', 'fail'],
    [{ value: '{{context}}' }, 'x', 'errored'],
    [{ pattern: '{{reference}}' }, '{{reference}}', 'pass'],
    [{ value: '{{metadata.none}}' }, 'x', 'errored'],
    [{ value: '{{metadata.list}}' }, 'x', 'errored'],
    [{ value: '{{metadata.null}}' }, 'null', 'errored'],
  ])('%j of %j: %s', async (keys, text, outcome) => {
    const parts = {
      reference: '1.50 (net)',
      metadata: { n: -1.5, none: '', list: ['x'], null: null },
    };
    expect(await outcomeOf({ type: 'regex', ...keys }, text, { parts })).toBe(outcome);
    const inverse = { pass: 'fail', fail: 'pass' }[outcome] ?? outcome;
    expect(await outcomeOf({ type: 'not-regex', ...keys }, text, { parts })).toBe(inverse);
  });

  test('says what it found', async () => {
    expect(await reasonOf({ type: 'not-regex', pattern: 'sec.et', flags: 'i' }, 'my SECRET')).toBe(
      'expected not to match /sec.et/i; found "SECRET" in "my SECRET"',
    );
  });

  test('a pattern that the engine cannot have is a mistake', async () => {
    expect((await problemOf({ type: 'regex', value: '(?!x)y' }))?.message).toContain('look-around');
  });

  test.each([{ value: '' }, { pattern: '' }])('%j would match everything', async (keys) => {
    expect((await problemOf({ type: 'not-regex', ...keys }))?.message).toContain('is empty');
  });

  test('what templates insert matches itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async (reference) => {
        const spec = { type: 'regex', value: '^{{reference}}$' } as const;
        expect(await outcomeOf(spec, reference, { parts: { reference } })).toBe('pass');
      }),
    );
  });
});
