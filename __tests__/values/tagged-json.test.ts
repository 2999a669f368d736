import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromTagged, toTagged } from '../../src/values/tagged-json.ts';

/** Written as lines of JSON, and read again. */
function roundTrip(value: unknown): unknown {
  const { document, items } = toTagged(value);
  const text = JSON.stringify(document);
  const lists: unknown[][] = [];
  for (const { list, item } of items())
    (lists[list] ??= []).push(fromTagged(JSON.parse(JSON.stringify(item))));
  return fromTagged(JSON.parse(text), lists);
}

/** JSON with maps and sets anywhere in it, and keys that look like ours. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('$map', '$set', '$list', '$object', '$', '__proto__')),
      tie('value'),
      { maxKeys: 4 },
    ),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
    fc.array(fc.string(), { maxLength: 4 }).map((names) => new Set(names)),
  ),
})).value;

test('whatever is written is read', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(roundTrip(value)).toEqual(value);
    }),
  );
});

test('a member that is not there is not there', () => {
  expect(roundTrip({ a: undefined, b: 1 })).toEqual({ b: 1 });
  expect(Object.keys(roundTrip({ a: undefined, b: 1 }) as object)).toEqual(['b']);
});

describe('long lists', () => {
  const cases = Array.from({ length: 500 }, (_, index) => ({
    id: `c${index}`,
    tags: new Set(['a']),
  }));
  const history = new Map(cases.map(({ id }) => [id, '101']));

  test('do not stand in the document; maps and sets are lists too', () => {
    const value = { cases, history, names: new Set(history.keys()), few: cases.slice(0, 3) };
    const { document, items } = toTagged(value);
    expect(JSON.stringify(document).length).toBeLessThan(300);
    expect([...items()]).toHaveLength(1500);
    expect(roundTrip(value)).toEqual(value);
  });

  test('are written once, wherever they stand', () => {
    const { items } = toTagged({ before: { cases }, after: { cases } });
    expect([...items()]).toHaveLength(500);
    expect(roundTrip({ before: { cases }, after: { cases } })).toEqual({
      before: { cases },
      after: { cases },
    });
  });
});

test.each<[unknown, string]>([
  [{ $map: 'x' }, 'a list is missing'],
  [{ $set: { $map: [] } }, 'a list is missing'],
  [{ $map: [['a', 1], ['b']] }, 'a pair is missing'],
  [{ $map: [['a', 1, 2]] }, 'a pair is missing'],
  [{ $list: [0, 1] }, 'a list is not whole'],
  [{ $list: 'length' }, 'a list is not whole'],
  [{ $set: [], more: 1 }, '$set does not stand alone'],
  [{ $date: 0 }, '$date is no tag'],
])('%j is refused: %s', (document, why) => {
  expect(() => fromTagged(document)).toThrow(why);
});

test('a list that is shorter than it says is refused', () => {
  expect(fromTagged({ $list: [0, 2] }, [['a', 'b']])).toEqual(['a', 'b']);
  expect(() => fromTagged({ $list: [0, 3] }, [['a', 'b']])).toThrow('a list is not whole');
});
