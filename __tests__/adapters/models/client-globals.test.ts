import { describe, expect, test } from '@jest/globals';
import {
  FormData as LateFormData,
  Headers as OwnHeaders,
} from '../../../src/adapters/models/client-globals.ts';

type Either = Headers | OwnHeaders;
/** Types aside: callers of the platform's may pass anything. */
type Loose = new (init?: unknown) => Either;

const PLATFORMS: [string, Loose][] = [
  ["the platform's", Headers as Loose],
  ['ours', OwnHeaders as Loose],
];

/** The platform's is not of the tests' realm. */
const TYPE_ERROR = expect.objectContaining({ name: 'TypeError' });

describe.each(PLATFORMS)('Headers: %s', (_, Made) => {
  test('names in any case, in order, values without what surrounds them', () => {
    const headers = new Made({ 'X-B': ' two\t', 'x-a': 1, accept: '' });
    expect([...headers]).toEqual([
      ['accept', ''],
      ['x-a', '1'],
      ['x-b', 'two'],
    ]);
    expect([...headers.entries()]).toEqual([...headers]);
    expect([...headers.keys()]).toEqual(['accept', 'x-a', 'x-b']);
    expect([...headers.values()]).toEqual(['', '1', 'two']);
    expect(headers.get('X-A')).toBe('1');
    expect(headers.has('ACCEPT')).toBe(true);
  });

  test('appended, set, deleted', () => {
    const headers = new Made([
      ['X-A', 'one'],
      ['x-a', 'two'],
    ]);
    headers.append('x-A', 'three');
    expect(headers.get('x-a')).toBe('one, two, three');
    headers.set('X-a', 'four');
    expect([...headers]).toEqual([['x-a', 'four']]);
    headers.append('x-b', '');
    headers.append('x-b', 'five');
    expect(headers.get('x-b')).toBe(', five');
    headers.delete('X-A');
    headers.delete('x-c');
    expect(headers.get('x-a')).toBeNull();
    expect(headers.has('x-a')).toBe(false);
    expect([...headers.keys()]).toEqual(['x-b']);
  });

  test('told one by one', () => {
    const told: unknown[] = [];
    const headers = new Made({ b: '2', a: '1' });
    headers.forEach(function (this: unknown, ...args: unknown[]) {
      told.push([this, ...args]);
    }, told);
    expect(told).toEqual([
      [told, '1', 'a', headers],
      [told, '2', 'b', headers],
    ]);
  });

  test('made of others', () => {
    const headers = new Made({ a: '1' });
    const copy = new Made(headers);
    copy.set('a', '2');
    expect(headers.get('a')).toBe('1');
    expect([...new Made()]).toEqual([]);
    expect([...new Made(undefined)]).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'a: b'],
    ['a single', [['a']]],
    ['a triple', [['a', 'b', 'c']]],
    ['an empty name', { '': 'a' }],
    ['a name with a space', { 'a b': 'c' }],
    ['a name beyond ASCII', { ä: 'a' }],
    ['a second line', { a: 'b\r\nc: d' }],
    ['a zero', { a: 'b\0c' }],
    ['more than a byte', { a: '€' }],
  ])('refused: %s', (_what, init) => {
    expect(() => new Made(init)).toThrow(TYPE_ERROR);
  });

  test('refused wherever it is said', () => {
    const headers = new Made();
    for (const call of ['get', 'has', 'delete'] as const)
      expect(() => headers[call]('a b')).toThrow(TYPE_ERROR);
    for (const call of ['append', 'set'] as const) {
      expect(() => headers[call]('a b', 'c')).toThrow(TYPE_ERROR);
      expect(() => headers[call]('a', 'b\nc')).toThrow(TYPE_ERROR);
    }
    expect([...headers]).toEqual([]);
  });

  test('a byte beyond ASCII, and line ends around a value', () => {
    expect(new Made({ a: '\r\nä\n' }).get('a')).toBe('ä');
  });
});

test("a form is the platform's", () => {
  const form = new LateFormData();
  expect(form).toBeInstanceOf(FormData);
  expect(form).toBeInstanceOf(LateFormData);
  expect(new FormData()).toBeInstanceOf(LateFormData);
  for (const other of [undefined, null, 'text', {}, new Blob([])])
    expect(other).not.toBeInstanceOf(LateFormData);
});
