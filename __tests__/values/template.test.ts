import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/domain/run.ts';
import {
  findUnknownNames,
  hasTemplate,
  renderTemplate,
  renderText,
  TemplateError,
} from '../../src/values/template.ts';

const scope = {
  input: { city: 'Paris', list: [{ content: 'first' }], none: null, deep: { n: 1 } },
  reference: 42,
  context: undefined,
  metadata: { quoted: 'a{{input.city}}b', 'some-key': true },
};
const ROOTS = ['input', 'reference', 'context', 'metadata'];

describe('renderTemplate', () => {
  test.each<[unknown, Json]>([
    ['plain', 'plain'],
    ['{{input.city}}', 'Paris'],
    ['{{ input.city }}', 'Paris'],
    ['to {{input.city}}!', 'to Paris!'],
    ['{{input.list.0.content}}', 'first'],
    ['{{reference}}', 42],
    ['is {{reference}}', 'is 42'],
    ['{{input.none}}', null],
    ['{{input.deep}}', { n: 1 }],
    ['x {{input.deep}}', 'x {"n":1}'],
    ['{{metadata.some-key}}', true],
    ['{{input.city}}{{reference}}', 'Paris42'],
    [
      { a: ['{{reference}}', { b: '{{input.city}}' }], c: 5 },
      { a: [42, { b: 'Paris' }], c: 5 },
    ],
    [7, 7],
    [null, null],
    ['{"a": {"b": 1}}', '{"a": {"b": 1}}'],
  ])('%j gives %j', (template, expected) => {
    expect(renderTemplate(template, scope)).toEqual(expected);
  });

  test('does not read what it inserts', () => {
    expect(renderTemplate('<{{metadata.quoted}}>', scope)).toBe('<a{{input.city}}b>');
  });

  test('names every value that is absent', () => {
    const render = (): Json =>
      renderTemplate(['{{context}}', '{{input.zip}} {{input.city}}'], scope);
    expect(render).toThrow(TemplateError);
    expect(render).toThrow('{{context}} and {{input.zip}} have no value in this case');
  });

  test.each(['{{input.constructor}}', '{{input.list.9}}', '{{input.city.x}}', '{{__proto__}}'])(
    'reaches own members only: %s',
    (template) => {
      expect(() => renderTemplate(template, scope)).toThrow(TemplateError);
    },
  );

  test('quotes what it inserts, and nothing else', () => {
    const options = { quote: (text: string) => `<${text}>` };
    expect(renderTemplate('a {{input.city}} {{reference}}', scope, options)).toBe('a <Paris> <42>');
    expect(renderTemplate('{{reference}}', scope, options)).toBe('<42>');
  });

  test('gives the same again with another scope', () => {
    const template = { q: ['{{input}}'] };
    expect(renderTemplate(template, { input: 1 })).toEqual({ q: [1] });
    expect(renderTemplate(template, { input: 2 })).toEqual({ q: [2] });
  });

  test('keeps any JSON value that is named whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(renderTemplate('{{input}}', { input: value })).toEqual(value);
      }),
    );
  });

  test('leaves a text without braces as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{')),
        (text) => {
          expect(renderTemplate(text, {})).toBe(text);
        },
      ),
    );
  });
});

test('renderText writes anything but text as JSON', () => {
  expect(renderText('{{input.deep}}', scope)).toBe('{"n":1}');
  expect(renderText(5, scope)).toBe('5');
  expect(renderText('{{input.city}}', scope)).toBe('Paris');
});

test('findUnknownNames tells names without a root, and what is no name', () => {
  const template = {
    a: '{{input.x}} {{output}} {{ vars.q }}',
    b: ['{{output}}', '{{input | upper}}', '{{}}'],
  };
  expect(findUnknownNames(template, ROOTS)).toEqual(['output', 'vars.q', 'input | upper', '']);
  expect(findUnknownNames('{{reference}} {single} }}', ROOTS)).toEqual([]);
});

test('hasTemplate looks at any depth', () => {
  expect(hasTemplate({ a: [{ b: 'x {{input}}' }] })).toBe(true);
  expect(hasTemplate({ a: [{ b: 'x {input}' }] })).toBe(false);
});
