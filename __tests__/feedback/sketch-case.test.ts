import { describe, expect, test } from '@jest/globals';
import { normalizeText, sketchCase } from '../../src/feedback/sketch-case.ts';
import { createCase } from '../builders/run-check.ts';

describe('normalised text', () => {
  test.each([
    ['Where is my order?', 'where is   my ORDER'],
    ['“Hello”, world!', 'hello world'],
    ['tab\tand\nline', 'tab and line'],
    ['ﬁne', 'fine'],
    ['{"a": "b"}', 'a b'],
  ])('%j and %j are the same', (one, other) => {
    expect(normalizeText(one)).toBe(normalizeText(other));
  });

  test.each([
    ['What is 5 plus 2?', 'What is -5 plus 2?'],
    ['1.5 litres', '15 litres'],
    ['at 10:30', 'at 1030'],
    ['2+2', '2-2'],
    ['?', '!'],
    ['C++', 'C'],
    ['naïve', 'naive'],
  ])('%j and %j are not', (one, other) => {
    expect(normalizeText(one)).not.toBe(normalizeText(other));
  });
});

describe('a sketch', () => {
  const sketch = (input: string | object, reference?: unknown, context?: unknown) =>
    sketchCase(
      createCase({
        input,
        ...(reference !== undefined && { reference }),
        ...(context !== undefined && { context }),
      }),
    );

  test('holds the different words of an input, its digests, and no text', () => {
    expect(sketch('Is it, is it NOT?', 'Yes').words).toEqual(['is', 'it', 'not']);
    expect(Object.keys(sketch('a')).sort()).toEqual(
      ['case_hash', 'context', 'expectation_hash', 'id', 'input', 'tags', 'words'].sort(),
    );
    expect(sketch('a', 'Yes.').reference).toBe(sketch('b', 'yes').reference);
    expect(sketch('a', null).reference).toBeDefined();
  });

  test('tells inputs apart by their context, whatever form they have', () => {
    const passage = sketch('When?', 'noon', 'The shop opens at noon.');
    expect(passage.input).toBe(sketch('when').input);
    expect(passage.context).not.toBe(sketch('When?').context);
    const said = (content: string) => sketch([{ role: 'user', content }]);
    expect(said('Hi!').input).toBe(said('hi').input);
    expect(said('Hi!').input).not.toBe(said('Bye!').input);
  });
});
