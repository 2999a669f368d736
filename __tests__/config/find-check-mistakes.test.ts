import { describe, expect, test } from '@jest/globals';
import { findCheckMistakes } from '../../src/config/find-check-mistakes.ts';
import { findEquivalent } from '../../src/config/foreign-scorers.ts';

const mistakesOf = (check: object) =>
  findCheckMistakes({ type: 'embedding', value: '{{reference}}', ...check }, '/scorers/0');

describe('an embedding check', () => {
  test.each([
    { model: 'embedder-2025-01-01' },
    { model: 'text-embedding-3-small', pinned: 'text-embedding-3-small' },
    { type: 'not-embedding', model: 'nomic-embed-text', pinned: 'sha256:0a109f422b47' },
    { model: 'embedder-2025-01-01', threshold: 1, name: 'closeness', tags: ['faq'] },
  ])('is fine: %j', (check) => {
    expect(mistakesOf(check)).toEqual([]);
  });

  test('needs a value and a model', () => {
    const found = findCheckMistakes({ type: 'embedding' }, '/scorers/0');
    expect(found.map(({ lacks }) => lacks)).toEqual(['value', 'model']);
  });

  test.each([
    ['text-embedding-3-small', undefined],
    ['my-deployment', ' '],
  ])('whose model %j is pinned to %j may be another one tomorrow', (model, pinned) => {
    expect(mistakesOf({ model, ...(pinned !== undefined && { pinned }) })).toEqual([
      {
        pointer: '/scorers/0/model',
        code: 'judge-model',
        message: `nothing in the name ${model} says which version answers`,
        hint: 'name a dated model, or say what is behind the name: pinned: "VERSION OR DIGEST"',
      },
    ]);
  });

  test('whose model is whatever is latest is none, pinned or not', () => {
    const model = 'mxbai-embed-large:latest';
    for (const pinned of [undefined, 'sha256:0a109f422b47'])
      expect(mistakesOf({ model, pinned })).toMatchObject([
        {
          pointer: '/scorers/0/model',
          message: `${model} is a name that moves: tomorrow another model may answer to it`,
        },
      ]);
  });

  test.each([
    [{ threshold: 75 }, 'threshold must lie between 0 and 1; found 75'],
    [{ value: '{{output}}' }, '{{output}} names nothing'],
    [{ n: 2 }, '"n" means nothing to an embedding check'],
    [{ model: 'gpt-5' }, 'gpt-5 is a name that moves: tomorrow another model may answer to it'],
  ])('with %j', (keys, message) => {
    expect(mistakesOf({ model: 'embedder-2025-01-01', ...keys })).toMatchObject([{ message }]);
  });

  test.each(['similar', 'similar:cosine', 'not-similar', 'semantic'])(
    'is what others call %s',
    (name) => {
      expect(findEquivalent(name)).toBe('use embedding: it compares by cosine similarity');
    },
  );
});

test('a check for one text takes no list: what must not stand there would never be seen', () => {
  const check = { type: 'not-contains', value: ['password', 'hunter2'] };
  expect(findCheckMistakes(check, '/checks/0')).toEqual([
    {
      pointer: '/checks/0/value',
      readable: true,
      message: 'the value of a not-contains check must be a text; found a list',
      hint: 'write not-contains-any',
    },
  ]);
});

test.each<[object, string]>([
  [{ type: 'not-contains', value: '{{reference}' }, 'value'],
  [{ type: 'not-regex', value: '{reference}}' }, 'value'],
  [{ type: 'not-contains-any', value: ['a', 'is { {reference} }'] }, 'value'],
  [{ type: 'tool-call', value: { name: 'a', arguments: { id: '{{reference' } } }, 'value'],
  [{ type: 'sql-rows', database: 'a.sql', query: 'SELECT {{reference}' }, 'query'],
])('a template that has lost a brace is no text of its own: %j', (check, key) => {
  expect(findCheckMistakes(check as { type: string }, '/checks/0')).toMatchObject([
    {
      pointer: `/checks/0/${key}`,
      message: expect.stringMatching(/ is no template: it would stand there as it is written$/),
      hint: 'write {{reference}}, with two braces on each side',
    },
  ]);
});

test('braces that no name of ours stands in are a text', () => {
  const checks = [
    { type: 'not-contains', value: '{{' },
    { type: 'equals', value: { a: { input: 1 } } },
    { type: 'regex', value: 'a{2}}' },
    { type: 'regex', pattern: '\\{\\{reference' },
  ];
  expect(checks.flatMap((check) => findCheckMistakes(check, ''))).toEqual([]);
});
