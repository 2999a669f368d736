import { describe, expect, test } from '@jest/globals';
import { findLiteralNames } from '../../src/config/find-literal-names.ts';

describe('what an http target would send as it is written', () => {
  test.each<[object, string, string]>([
    [{ url: 'http://h/?k=${env:FOO}' }, '/target/http/url', 'the url holds ${env:FOO}, which'],
    [{ url: 'http://h/?q={{input}' }, '/target/http/url', '{{input} is no template'],
    [{ body: { q: ['${env:FOO}'] } }, '/target/http/body', 'the body holds ${env:FOO}, which'],
    [{ headers: { 'x-q': '{{input}}' } }, '/target/http/headers', 'the header x-q holds {{input}}'],
    [{ headers: { 'x-q': 'a {{input}' } }, '/target/http/headers', 'the header x-q holds {{input}'],
    [
      { headers: { 'x-k': '${{ secrets.KEY }}' } },
      '/target/http/headers',
      'the header x-k holds {{ secrets.KEY }}',
    ],
    [
      { headers: { 'x-k': 'Bearer ${env:FOO' } },
      '/target/http/headers',
      'the header x-k holds ${env:FOO, which nothing closes',
    ],
  ])('%j', (http, pointer, message) => {
    expect(findLiteralNames({ ...http }, ['FOO'])).toEqual([
      expect.objectContaining({ pointer, message: expect.stringContaining(message) }),
    ]);
  });

  test('is nothing where names stand where they may', () => {
    const http = {
      url: 'http://h/{{input.id}}?q={{input}}',
      headers: { authorization: 'Bearer ${env:FOO}', 'x-a': '{"a":{"b":1}}' },
      body: { q: '{{input}}', env: '$FOO', text: 'a {b} c' },
    };
    expect(findLiteralNames(http, ['FOO'])).toEqual([]);
  });

  test('is nothing where a body speaks of variables', () => {
    const body = { system: 'In PowerShell write ${env:FOO}, never $FOO', path: '${env:PATH}' };
    expect(findLiteralNames({ url: 'http://h/', body }, ['FOO'])).toEqual([]);
  });
});
