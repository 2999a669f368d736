import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { createTools, outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';
import { expectLinear } from '../support/growth.ts';

const PERSON = {
  type: 'object',
  required: ['name', 'code'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[A-Z][a-z]+$' },
    code: { type: 'string', pattern: '^[0-9]{3}$' },
    mail: { type: 'string', format: 'email' },
    friend: { $ref: '#' },
  },
};
const of = (schema: string | object | boolean): CheckSpec => ({
  type: 'json-schema',
  schema,
});

describe('integers that no number holds', () => {
  const large = '{"id": 9007199254740993}';
  const withId = (id: object): CheckSpec => of({ properties: { id } });

  test.each([
    [{ type: 'integer' }, 'pass'],
    [{ type: 'integer', maximum: 2 ** 63 }, 'pass'],
    [{ type: 'string' }, 'fail'],
    [{ const: 9007199254740992 }, 'errored'],
    [{ enum: [1, 9007199254740992] }, 'errored'],
    [{ const: 1 }, 'fail'],
    [{ multipleOf: 2 ** 60 }, 'errored'],
    [{ default: 2 ** 63, examples: [2 ** 63] }, 'pass'],
    [{ properties: { default: { enum: [2 ** 63] } } }, 'errored'],
  ])('%p: %s', async (id, outcome) => {
    expect(await outcomeOf(withId(id), large)).toBe(outcome);
  });

  test('but one that is exactly the number that is read is compared', async () => {
    const spec = withId({ const: 2 ** 63 });
    expect(await outcomeOf(spec, '{"id": 9223372036854775808}')).toBe('pass');
    expect(await outcomeOf(spec, '{"id": 18446744073709551616}')).toBe('fail');
    expect(await outcomeOf(spec, '{"id": 9223372036854775807}')).toBe('errored');
    const deep = `${'['.repeat(50_000)}9223372036854775807${']'.repeat(50_000)}`;
    expect(await reasonOf(spec, deep)).toContain('too large to be compared');
  });

  test('are no part of a schema file, but where nothing is compared with them', async () => {
    const files = {
      'a.json': '{"const": 9007199254740993}',
      'b.json': '{"items": {"maximum": 9223372036854775807, "default": 18446744073709551615}}',
      'c.json': '{"properties": {"maximum": {"enum": [9007199254740993]}}}',
      'd.json': '{"const": 9223372036854775808}',
    };
    const tools = createTools({ files });
    expect(await problemOf(of('a.json'), tools)).toMatchObject({
      message:
        'json-schema: the schema file a.json holds 9007199254740993, which would be read as 9007199254740992',
    });
    expect(await problemOf(of('b.json'), tools)).toBeUndefined();
    expect((await problemOf(of('c.json'), tools))?.message).toContain('file c.json holds 900');
    expect(await problemOf(of('d.json'), tools)).toBeUndefined();
  });
});

describe('json-schema', () => {
  test.each([
    ['{"name": "Ada", "code": "123"}', 'pass'],
    ['{"name": "Ada", "code": "abc"}', 'fail'],
    ['{"name": "ada", "code": "123"}', 'fail'],
    ['{"name": "123", "code": "123"}', 'fail'],
    ['{"name": "Ada", "code": "Ada"}', 'fail'],
    ['{"name": "Ada"}', 'fail'],
    ['{"name": "Ada", "code": "123", "age": 5}', 'fail'],
    ['{"name": "Ada", "code": "123", "mail": "none"}', 'pass'],
    ['{"name": "Ada", "code": "123", "friend": {"name": "Bo", "code": "9"}}', 'fail'],
    ['Ada', 'fail'],
    ['```json\n{"name": "Ada", "code": "123"}\n```', 'fail'],
  ])('%s: %s', async (text, outcome) => {
    expect(await outcomeOf(of(PERSON), text)).toBe(outcome);
    const inverse = outcome === 'pass' ? 'fail' : 'pass';
    expect(await outcomeOf({ ...of(PERSON), type: 'not-json-schema' }, text)).toBe(inverse);
  });

  test('says where it does not fit', async () => {
    expect(await reasonOf(of(PERSON), '{"name": "Ada", "code": 5}')).toBe(
      'expected to fit the JSON schema; /code must be string; found 5',
    );
    expect(await reasonOf(of(PERSON), '{"name": "Ada", "code": "123", "age": 5}')).toContain(
      '("age")',
    );
  });

  test('runs patterns in linear time', async () => {
    const schema = { type: 'string', pattern: '^(a+)+$' };
    await expectLinear(50_000, (count) => {
      const text = JSON.stringify(`${'a'.repeat(count)}!`);
      return async () => expect(await outcomeOf(of(schema), text)).toBe('fail');
    });
  });

  test('keeps apart the patterns of patternProperties', async () => {
    const schema = {
      patternProperties: { '^a': { type: 'string' }, '^b': { type: 'number' } },
      additionalProperties: false,
    };
    expect(await outcomeOf(of(schema), '{"a1": "x", "b1": 5}')).toBe('pass');
    expect(await outcomeOf(of(schema), '{"a1": "x", "b1": "x"}')).toBe('fail');
    expect(await outcomeOf(of(schema), '{"c": 1}')).toBe('fail');
  });

  test('reads the schema from a file, and older drafts', async () => {
    const draft7 = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: [{ type: 'string' }],
    };
    const tools = createTools({ files: { 'a.json': JSON.stringify(draft7), 'b.json': '{' } });
    expect(await outcomeOf(of('a.json'), '["x", 1]', { tools })).toBe('pass');
    expect(await outcomeOf(of('a.json'), '[1]', { tools })).toBe('fail');
    expect((await problemOf(of('b.json'), tools))?.message).toContain('b.json is not JSON');
  });

  test('takes true and false for schemas', async () => {
    expect(await outcomeOf(of(true), '1')).toBe('pass');
    expect(await outcomeOf(of(false), '1')).toBe('fail');
  });

  test.each<[object, string]>([
    [{ $ref: 'https://example.com/person.json' }, 'nothing is fetched'],
    [{ $ref: 'other.json#/$defs/x' }, 'nothing is fetched'],
    [
      { properties: { a: { type: 'strin' } } },
      'not usable: at /properties/a/type it must be one of array, boolean, integer, null, number, object, string; found "strin"',
    ],
    [{ required: 'a' }, 'not usable: at /required it must be array; found "a"'],
    [{ tpye: 'string' }, 'unknown keyword: "tpye"'],
    [{ pattern: '(?=x)' }, 'look-around'],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, 'is not known'],
    [{ $async: true, type: 'string' }, '$async'],
  ])('%j is a mistake', async (schema, message) => {
    expect((await problemOf(of(schema)))?.message).toContain(message);
  });
});
