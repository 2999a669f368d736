import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  codeSpan,
  escapeProse,
  escapeText,
  fence,
  htmlCode,
  link,
  linkBelow,
} from '../../src/report/escape-markdown.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const HOSTILE = Object.entries(HOSTILE_STRINGS);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'`|\\<>&@#:[]()!*_~$\n\r\t '.split(''), 'a', '1', 'www.', '//'),
  }),
);

/** Nothing of markdown, HTML or a table, and nothing that GitHub makes a link or a mention of once entities are undone. */
function expectPlain(escaped: string): void {
  expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[<>|\\`*_[\]~#@$&\n\r]/);
  const read = escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(read).not.toMatch(/[@#][\p{L}\p{N}_]|:\/\/|\bwww\.|\bGH-\d/iu);
}

function expectCode(escaped: string): void {
  if (escaped === '(empty)') return;
  const html = /^<code>(.*)<\/code>$/.exec(escaped);
  if (html) expectPlain(html[1]!);
  else expect(escaped).toMatch(/^`[^`|\\<>&\n\r]+`$/);
}

function expectFence(block: string): void {
  const lines = block.split('\n');
  const ticks = lines[0]!;
  expect(ticks).toMatch(/^`{3,}$/);
  expect(lines.at(-1)).toBe(ticks);
  const closing = new RegExp(`^ {0,3}\`{${ticks.length},}\\s*$`);
  expect(lines.slice(1, -1).filter((line) => closing.test(line))).toEqual([]);
  expect(block).not.toContain('<!--');
}

describe.each(HOSTILE)('%s', (_, text) => {
  test('as plain words', () => expectPlain(escapeText(text)));
  test('as inline code', () => expectCode(codeSpan(text)));
  test('in HTML', () => expectCode(htmlCode(text)));
  test('as a block', () => expectFence(fence(text)));
  test('inside a sentence of ours', () => {
    const parts = escapeProse(`the target said ${text} of \`pass_rate\``).split(
      /(`[^`]*`|<code>.*?<\/code>)/,
    );
    for (const [index, part] of parts.entries()) (index % 2 === 1 ? expectCode : expectPlain)(part);
  });
  test('as a link: only http(s) becomes one', () => {
    const made = link('label', text);
    if (made !== 'label') expect(made).toMatch(/^\[label\]\(https?:[^()<>\s`]+\)$/);
  });
});

describe('any text', () => {
  test('is harmless in every sink', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectPlain(escapeText(text));
        expectCode(codeSpan(text));
        expectCode(htmlCode(text));
        expectFence(fence(text));
      }),
    );
  });
});

test('a sentence keeps its names and its numbers readable', () => {
  expect(escapeProse('`pass_rate` fell 6.0 points (94.0 % → 88.0 %)')).toBe(
    '`pass_rate` fell 6.0 points (94.0 % → 88.0 %)',
  );
});

test('a fence is longer than any run of backticks inside', () => {
  expect(fence('a ```` b')).toBe('`````\na ```` b\n`````');
  expect(fence('ls', 'sh')).toBe('```sh\nls\n```');
  expect(fence('')).toBe('```\n```');
});

test('other protocols are no links', () => {
  expect(link('x', 'javascript:alert(1)')).toBe('x');
  expect(link('x', 'not an address')).toBe('x');
  expect(link('x', 'https:before\n```\n# not code')).toBe('x');
  expect(link('x', 'https://a.example/b\nc')).toBe('x');
  expect(link('x', 'https://a.example/b(c)')).toBe('[x](https://a.example/b%28c%29)');
});

test('what is no address does not become one by the page that follows', () => {
  expect(linkBelow('page', 'https:', 'when-it-breaks.md')).toBe('page');
  expect(linkBelow('page', undefined, 'when-it-breaks.md')).toBe('page');
  expect(linkBelow('page', 'https://github.com/o/r/blob/v1/docs', 'a.md')).toBe(
    '[page](https://github.com/o/r/blob/v1/docs/a.md)',
  );
});
