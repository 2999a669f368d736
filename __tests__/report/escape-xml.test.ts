import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeXml, escapeXmlAttribute } from '../../src/report/escape-xml.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

/** The characters of XML 1.0. */
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const ENTITY = /&(amp|lt|gt|quot|apos|#10|#9|#35|#58);/g;

function expectXml(escaped: string): void {
  expect(escaped.isWellFormed()).toBe(true);
  expect(escaped).toMatch(ALLOWED);
  expect(escaped.replace(ENTITY, '')).not.toMatch(/[<>&"']/);
}

test.each(Object.entries(HOSTILE_STRINGS))('%s', (_, text) => {
  expectXml(escapeXml(text));
  expectXml(escapeXmlAttribute(text));
  expect(escapeXmlAttribute(text)).not.toMatch(/[\n\r\t]/);
});

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expectXml(escapeXml(text));
      expectXml(escapeXmlAttribute(text));
    }),
  );
});

test('plain text stays as it is', () => {
  expect(escapeXml('6 × 7 = 42 → ✅')).toBe('6 × 7 = 42 → ✅');
  expect(escapeXmlAttribute('a\nb')).toBe('a&#10;b');
});

test('what a step prints of it is no command to its runner, and equal as XML', () => {
  expect(escapeXml('::error::x ##[group]')).toBe('&#58;:error&#58;:x #&#35;[group]');
});
