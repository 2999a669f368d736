import { describe, expect, test } from '@jest/globals';
import {
  findBrokenInProse,
  findBrokenInValue,
  findBrokenTemplates,
} from '../../src/values/broken-templates.ts';
import { expectLinear } from '../support/growth.ts';

describe('findBrokenTemplates', () => {
  test.each<[string, string, string, number]>([
    ['{{reference}', '{{reference}', 'reference', 0],
    ['{{reference', '{{reference', 'reference', 0],
    ['{{ input.city', '{{ input.city', 'input.city', 0],
    ['in {{input.city} by noon', '{{input.city}', 'input.city', 3],
    ['{{reference} }', '{{reference}', 'reference', 0],
    ['{reference}}', '{reference}}', 'reference', 0],
    ['say { metadata.x }}!', '{ metadata.x }}', 'metadata.x', 4],
    ['{ {reference} }', '{ {reference} }', 'reference', 0],
    ['{{output_a\n\n{{output_b}}', '{{output_a', 'output_a', 0],
    ['{{input}} and {{context}', '{{context}', 'context', 14],
    ['{"q":"{{input}"}', '{{input}', 'input', 6],
  ])('%j', (text, written, name, offset) => {
    expect(findBrokenTemplates(text)).toEqual([{ written, name, offset }]);
  });

  test.each([
    '{{reference}}',
    '{{ input.city }}{{reference}}',
    '{{{{input}} reference',
    '{{{input}}}',
    '{"a":{"b":1}}',
    '{"a":{"input":{"b":1}}}',
    '{"a":{input}}',
    'a{2}b{{3}}',
    '{input}',
    '{ input }',
    '${input}',
    '{{city}',
    '{{inputs}',
    '{{',
    '}}',
    '\\frac{\\text{input}}{2}',
    '{{output}_t}',
    '<Field style={{input: {a: 1}}} />',
    'const f = ({input}) => { return {input}}',
    '{{input.x: {}}',
  ])('%j may mean something else', (text) => {
    expect(findBrokenTemplates(text)).toEqual([]);
  });

  test('tells them in their order', () => {
    const written = findBrokenTemplates('{ {input} } {context}} {{metadata.x').map(
      (found) => found.written,
    );
    expect(written).toEqual(['{ {input} }', '{context}}', '{{metadata.x']);
  });

  test('takes linear time', () =>
    expectLinear(20_000, (count) => {
      const text = `${'{input}}'.repeat(count)}${'{ '.repeat(count)}`;
      return () => void findBrokenTemplates(text);
    }));
});

describe('findBrokenInProse', () => {
  test.each([
    ['Answer {{input} in one word, as JSON: {"a": {"b": 1}}', '{{input}'],
    ['Answer {{input', '{{input'],
    ['{{context}}\n\nAnswer {input}}.', '{input}}'],
  ])('%j', (text, written) => {
    expect(findBrokenInProse(text).map((found) => found.written)).toEqual([written]);
  });

  test.each([
    'Write fractions as \\dfrac, never as {{output} \\over {input}}.',
    'In React: <Chat options={{context, meta: {a: 1}}} />',
    'In BibTeX: title = {{reference} models in {NLP}},',
    'Powers: {{output}+1}^2',
    '<Chat value={ {input} } options={{context,\n\n  a}} />',
  ])('%j may mean something else', (text) => {
    expect(findBrokenInProse(text)).toEqual([]);
  });

  test('takes linear time', () =>
    expectLinear(20_000, (count) => {
      const text = '{{input} '.repeat(count);
      return () => void findBrokenInProse(text);
    }));
});

test('findBrokenInValue looks into every text', () => {
  const found = findBrokenInValue({ a: ['{{reference}', 5], b: { c: 'x {{input' } });
  expect(found.map(({ name }) => name)).toEqual(['reference', 'input']);
});
