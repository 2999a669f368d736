import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitSections, type Section } from '../../src/report/fit-sections.ts';
import { expectLinear } from '../support/growth.ts';

const note = (names: readonly string[]): string => `left out: ${names.join(', ')}`;

const SECTIONS: Section[] = [
  { name: 'verdict', rank: 0, blocks: ['verdict'] },
  { name: 'cases', rank: 1, heading: '# cases', blocks: ['case one', 'case two', 'case three'] },
  { name: 'extras', rank: 2, heading: '# extras', blocks: ['e'.repeat(50)] },
  { name: 'links', rank: 0, blocks: ['links'] },
];

function fit(maxChars: number): string {
  return fitSections(SECTIONS, { room: { maxChars }, note });
}

describe('sections in a room', () => {
  test('all of them where there is room', () => {
    expect(fit(1000)).toBe(
      `verdict\n\n# cases\n\ncase one\n\ncase two\n\ncase three\n\n# extras\n\n${'e'.repeat(50)}\n\nlinks\n`,
    );
  });

  test('the highest rank goes first, whole, and is named', () => {
    expect(fit(fit(1000).length - 1)).toBe(
      'verdict\n\n# cases\n\ncase one\n\ncase two\n\ncase three\n\nleft out: extras\n\nlinks\n',
    );
  });

  test('then blocks from the last, with their number; a heading without blocks goes too', () => {
    expect(fit(70)).toContain('case one\n\nleft out: 2 of 3 cases, extras\n\nlinks');
    expect(fit(30)).toBe('verdict\n\nleft out: cases, extras\n\nlinks\n');
  });

  test('what has no blocks takes no room, nor does its heading', () => {
    const empty = Array.from({ length: 100 }, (_, index) => ({
      name: `empty ${index}`,
      rank: 1,
      heading: 'h'.repeat(50),
      blocks: [],
    }));
    const sections = [SECTIONS[0]!, ...empty, SECTIONS[1]!, SECTIONS[3]!];
    expect(fitSections(sections, { room: { maxChars: 200 }, note })).toBe(
      'verdict\n\n# cases\n\ncase one\n\ncase two\n\ncase three\n\nlinks\n',
    );
  });

  test('where the end is left out too, the note is the end: never the first line, nor between a name and what it names', () => {
    const part = (name: string): Section => ({ name, rank: 1, blocks: [name.repeat(30)] });
    const [verdict] = SECTIONS;
    const sections = [verdict!, part('a'), part('b')];
    expect(fitSections(sections, { room: { maxChars: 65 }, note })).toBe(
      `verdict\n\n${'a'.repeat(30)}\n\nleft out: b\n`,
    );
    expect(fitSections(sections, { room: { maxChars: 40 }, note })).toBe(
      'verdict\n\nleft out: a, b\n',
    );
  });

  test('bytes are counted as bytes', () => {
    const sections = [
      { name: 'verdict', rank: 0, blocks: ['v'] },
      { name: 'wide', rank: 1, blocks: ['→'.repeat(10)] },
    ];
    expect(fitSections(sections, { room: { maxChars: 20 }, note })).toContain('→');
    expect(fitSections(sections, { room: { maxBytes: 20 }, note })).not.toContain('→');
  });

  test('what fits is no longer than the room', () => {
    const block = fc.string({ minLength: 1, maxLength: 200 });
    const section = fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      rank: fc.integer({ min: 1, max: 5 }),
      blocks: fc.array(block, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(section), fc.integer({ min: 60, max: 2000 }), (sections, maxChars) => {
        const text = fitSections([SECTIONS[0]!, ...sections, SECTIONS[3]!], {
          room: { maxChars },
          note,
        });
        expect(text.length).toBeLessThanOrEqual(maxChars);
        expect(text.startsWith('verdict\n')).toBe(true);
        expect(text.endsWith('links\n')).toBe(true);
      }),
    );
  });

  test('what is left out of many sections is not counted anew for every block', async () => {
    await expectLinear(500, (amount) => {
      const many = Array.from({ length: amount }, (_, index) => ({
        name: `kind ${index % 10}`,
        rank: 1,
        blocks: ['text'],
      }));
      return () => fitSections([SECTIONS[0]!, ...many], { room: { maxChars: 200 }, note });
    });
  });
});
