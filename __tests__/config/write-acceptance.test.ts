import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { appendAcceptance, formatAcceptance } from '../../src/config/write-acceptance.ts';
import type { AcceptanceDocument } from '../../src/domain/acceptances.gen.ts';

const ENTRY: AcceptanceDocument = {
  id: 'known-2',
  cases: ['s-1', 's-2'],
  owner: 'octocat',
  reason: 'until the new filter is in',
  created: '2026-11-29',
  expires: '2026-12-13',
};
const ITEM = `- id: known-2
  cases: [ s-1, s-2 ]
  owner: octocat
  reason: until the new filter is in
  created: "2026-11-29"
  expires: "2026-12-13"
`;

describe('one more acceptance', () => {
  test('is written with its keys in their order, cases on one line, dates in quotes', () => {
    expect(formatAcceptance(ENTRY)).toBe(ITEM);
    const { cases: _cases, ...rest } = ENTRY;
    expect(
      formatAcceptance({ ...rest, suite: 'support-bot', gate: 'floor/pass_rate', bound: 0.85 }),
    ).toMatch(
      /^- id: known-2\n {2}suite: support-bot\n {2}gate: floor\/pass_rate\n {2}bound: 0.85\n/,
    );
  });

  test('begins the file, with a word on what it is', () => {
    const text = appendAcceptance(undefined, ENTRY);
    expect(text).toMatch(/^# Failures that a named owner has decided to live with/);
    expect(text.endsWith(`\n${ITEM}`)).toBe(true);
    expect(parse(text)).toEqual([ENTRY]);
  });

  test('goes to the end, and the rest stays to the letter', () => {
    const before = `# reviewed every Monday
- id:   known-1     # see #12
  gate: 'pass_rate'
  bound: 0.05
  owner: hubot
  # both of them know
  reason: >
    a long story
    in two lines
  created: 2026-11-01
  expires: 2026-12-31

# nothing below this line yet`;
    expect(appendAcceptance(before, ENTRY)).toBe(`${before}\n${ITEM}`);
  });

  test('follows the indentation and the line ends that are there', () => {
    const before = '  - id: known-1\r\n    cases: [s-9]\r\n';
    const text = appendAcceptance(before, ENTRY);
    expect(text).toBe(
      before + ITEM.replace(/^/gm, '  ').trimEnd().replaceAll('\n', '\r\n') + '\r\n',
    );
    expect(parse(text)).toHaveLength(2);
  });

  test.each([
    ['comments alone', '# nothing yet\n'],
    ['an empty list', '# nothing yet\n[]\n'],
    ['an empty list with a remark', '# first\n[] # nothing yet\n'],
  ])('after %s keeps them', (_, before) => {
    const text = appendAcceptance(before, ENTRY);
    expect(parse(text)).toEqual([ENTRY]);
    for (const comment of before.match(/#.*/g) ?? []) expect(text).toContain(comment);
  });

  test('joins a list in brackets, in order', () => {
    const text = appendAcceptance('# why\n[{ id: b }, { id: a }] # so\n', ENTRY);
    expect(parse(text)).toEqual([{ id: 'b' }, { id: 'a' }, ENTRY]);
    expect(text).toContain('# why');
    expect(text).toContain('# so');
  });

  test('says what it says, whatever is in its words or in the file before', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const entry = fc.record({ id: word, owner: word, reason: word });
    fc.assert(
      fc.property(entry, fc.option(entry, { nil: undefined }), (facts, earlier) => {
        const known = earlier && { ...ENTRY, ...earlier };
        const before = known && appendAcceptance(undefined, known);
        const wanted = { ...ENTRY, ...facts };
        expect(parse(appendAcceptance(before, wanted))).toEqual(known ? [known, wanted] : [wanted]);
      }),
    );
  });
});
