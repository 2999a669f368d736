import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Pin, PinKind } from '../../src/domain/pin.ts';
import { listPinChanges } from '../../src/report/list-pin-changes.ts';

const pin = (path: string, sha256: string, more: Partial<Pin> = {}): Pin => ({
  kind: 'rubric',
  path,
  sha256: sha256.repeat(64),
  ...more,
});

describe('what of the yardstick differs', () => {
  test('is nothing where it is the same, whatever its order', () => {
    const pins = [pin('a.md', 'a', { version: '1' }), pin('b.md', 'b')];
    expect(listPinChanges(pins, pins.toReversed())).toEqual([]);
    expect(listPinChanges([], [])).toEqual([]);
  });

  test('is told with the version where there is one, and the beginning of the digest', () => {
    const before = [
      pin('changed.md', 'a', { version: '1' }),
      pin('gone.md', 'b', { version: '7' }),
      pin('score.mjs', 'c', { kind: 'scorer' }),
    ];
    const after = [
      pin('score.mjs', 'd', { kind: 'scorer' }),
      pin('changed.md', 'e', { version: '2' }),
      pin('new.md', 'f', { version: '1' }),
    ];
    expect(listPinChanges(before, after)).toEqual([
      {
        kind: 'rubric',
        path: 'changed.md',
        change: 'changed',
        before: '1 (aaaaaaaa)',
        after: '2 (eeeeeeee)',
      },
      { kind: 'rubric', path: 'gone.md', change: 'removed', before: '7 (bbbbbbbb)' },
      { kind: 'rubric', path: 'new.md', change: 'added', after: '1 (ffffffff)' },
      {
        kind: 'scorer',
        path: 'score.mjs',
        change: 'changed',
        before: 'cccccccc',
        after: 'dddddddd',
      },
    ]);
  });

  test('shows another text under one version, and another version of one text', () => {
    const old = [pin('a.md', 'a', { version: '1' })];
    expect(listPinChanges(old, [pin('a.md', 'b', { version: '1' })])).toMatchObject([
      { before: '1 (aaaaaaaa)', after: '1 (bbbbbbbb)' },
    ]);
    expect(listPinChanges(old, [pin('a.md', 'a', { version: '2' })])).toMatchObject([
      { before: '1 (aaaaaaaa)', after: '2 (aaaaaaaa)' },
    ]);
  });

  test('one path may be pinned as two kinds', () => {
    const schema = pin('a', 'a', { kind: 'schema' });
    expect(listPinChanges([schema], [pin('a', 'a', { kind: 'dataset' })])).toMatchObject([
      { kind: 'dataset', change: 'added' },
      { kind: 'schema', change: 'removed' },
    ]);
  });

  test('the way back is the same list turned round', () => {
    const kinds: PinKind[] = ['rubric', 'judge'];
    const pins = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...kinds),
        path: fc.constantFrom('a', 'b', 'c'),
        sha256: fc.constantFrom('0'.repeat(64), '1'.repeat(64)),
        version: fc.constantFrom('1', '2'),
      }),
      { selector: ({ kind, path }) => `${kind} ${path}` },
    );
    fc.assert(
      fc.property(pins, pins, (before, after) => {
        const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        const back = listPinChanges(after, before).map(
          ({ before: b, after: a, change, ...rest }) => ({
            ...rest,
            change: turned[change],
            ...(a !== undefined && { before: a }),
            ...(b !== undefined && { after: b }),
          }),
        );
        const there = listPinChanges(before, after);
        expect(there).toEqual(back);
        expect(there.length === 0).toBe(
          before.length === after.length &&
            before.every((old) => after.some((now) => JSON.stringify(now) === JSON.stringify(old))),
        );
      }),
    );
  });
});
