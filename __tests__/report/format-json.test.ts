import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatJson } from '../../src/report/format-json.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

test.each(Object.entries(HOSTILE_STRINGS))('%s is the same value, and no command', (_, text) => {
  const json = formatJson({ [text]: [text] });
  expect(JSON.parse(json)).toEqual({ [text]: [text] });
  for (const line of json.split(/\r\n|[\n\r\u2028\u2029]/)) {
    expect(line.trim()).not.toMatch(/^::/);
    expect(line).not.toContain('##[');
    // eslint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  }
});

test('any value is the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
