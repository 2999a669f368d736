import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDocumentRedactor, createRedactor } from '../../src/adapters/redact.ts';
import { escapeChat } from '../../src/report/escape-chat.ts';
import { escapeLog } from '../../src/report/escape-log.ts';
import {
  codeSpan,
  escapeProse,
  escapeText,
  fence,
  htmlCode,
} from '../../src/report/escape-markdown.ts';
import { escapeXml, escapeXmlAttribute } from '../../src/report/escape-xml.ts';
import { formatJson } from '../../src/report/format-json.ts';
import { mapTexts } from '../../src/values/map-texts.ts';
import { expectLinear } from '../support/growth.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

describe('createRedactor', () => {
  test('masks known values in every form they travel in', () => {
    const secret = 'p@ss/word"1+2';
    const redact = createRedactor([secret, undefined]);
    for (const form of [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret),
      Buffer.from(`user:${secret}`).toString('base64'),
      Buffer.from(`u:${secret}`).toString('base64'),
      Buffer.from(secret).toString('base64url'),
    ]) {
      const clean = redact(`before ${form} after`);
      expect(clean).toContain('***');
      expect(clean).toMatch(/^before .* after$/);
      expect(clean).not.toContain(form);
    }
  });

  test.each(['\u200d', '\u034f', '\ufe0f', '\u180b', '\ufff9'])(
    'a value with %j between its letters is masked',
    (gap) => {
      const redact = createRedactor(['p@ss/word1+2']);
      expect(redact(`say ${'p@ss/word1+2'.split('').join(gap)} end`)).toBe('say *** end');
      expect(redact(`only an emoji 👩${gap}💻`)).toBe(`only an emoji 👩${gap}💻`);
    },
  );

  test('a known value is masked whatever stands around it', () => {
    // white space around it is no part of it, and what is shorter is no secret
    const secret = fc
      .string({ minLength: 6, maxLength: 40, unit: 'grapheme' })
      .filter((value) => value.toWellFormed().trim().length >= 6);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const clean = createRedactor([value])(before + value + after);
        expect(clean.replaceAll('***', '')).not.toContain(value);
      }),
    );
  });

  test.each([
    ['Incorrect API key provided: sk-proj-abcd1234efgh5678', 'Incorrect API key provided: ***'],
    ['Incorrect API key provided: sk-abc12*********wxyz.', 'Incorrect API key provided: ***.'],
    ['token ghp_abcdefghijklmnop1234 used', 'token *** used'],
    ['got ghp_abcdefghijklmn… of it', 'got ***… of it'],
    ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer ***'],
    ['GET https://user:hunter2@example.com/x', 'GET https://***@example.com/x'],
    ['GET /x?api_key=12345&y=1', 'GET /x?api_key=***&y=1'],
    ['AKIAIOSFODNN7EXAMPLE', '***'],
    ['eyJhbGciOiJI.eyJzdWIiOiIx.c2ln', '***'],
  ])('%s', (text, clean) => {
    expect(createRedactor([])(text)).toBe(clean);
  });

  test('leaves ordinary words alone', () => {
    const text = 'no answer within 60 s: connect ECONNREFUSED 127.0.0.1:8080, debug, task-skeleton';
    expect(createRedactor(['debug', '1'])(text)).toBe(text);
  });
});

const SECRET = 'p@ss/w0rd"1+2:<x>#[y]_z';
const LINES = '{\n  "private_key": "MIIEvQIBADANBgkq",\n  "id": "4711-service"\n}';

describe('what a text may do to a value', () => {
  const redact = createRedactor([SECRET, LINES]);

  test.each([
    ['hidden letters between', SECRET.split('').join('\u200B')],
    ['a colour in the middle', SECRET.replace('w0rd', 'w\u001B[31m0rd')],
    [
      'entities',
      SECRET.replaceAll('"', '&quot;').replaceAll('<', '&#x3C;').replaceAll('@', '&#64;'),
    ],
    ['JSON in JSON', JSON.stringify(SECRET).replaceAll('#', '\\u0023')],
    [
      'a quotation in a quotation in one',
      JSON.stringify(JSON.stringify(JSON.stringify(`\n${SECRET}`))),
    ],
    ['a URL', encodeURIComponent(SECRET).toLowerCase()],
    ['cut at its end', `${SECRET.slice(0, 15)}…`],
    ['cut at its beginning', `…${SECRET.slice(6)}`],
    ['cut at both ends', `…${SECRET.slice(5, 16)}…`],
    ['one of its lines', LINES.split('\n')[1]!],
    ['its lines on one', LINES.replaceAll(/\s+/g, ' ')],
    ['a line in base64', Buffer.from(LINES).toString('base64')],
  ])('%s', (_, form) => {
    const clean = redact(`the bot said ${form === SECRET ? '' : form}`);
    expect(clean).toContain('***');
    for (const piece of ['w0rd', 'MIIEvQIB', 'TUlJRXZRSUI', '4711-service'])
      expect(clean).not.toContain(piece);
  });

  test('what holds no secret stays as it is, down to the last hidden letter', () => {
    for (const text of Object.values(HOSTILE_STRINGS)) expect(redact(text)).toBe(text);
  });

  test.each([
    'sk-learn-tutorial-for-beginners',
    'pk-customer-question-about-returns',
    'rk_small_words_only_in_this_one',
    'hf-model-card-question-of-a-user',
    'basic understanding of things',
    'https://example.com/a@b',
    'a case about the bearer of bad news',
  ])('an id or a sentence is no key: %s', (text) => expect(redact(text)).toBe(text));

  test('a key behind the line end of a quotation', () => {
    const said = JSON.stringify('a\nsk-proj-Zz81kWq0Lm4nXv7Tb2Rc9Yd3\tghp_abcdefghijklmnop1234');
    expect(redact(said)).toBe(String.raw`"a\n***\t***"`);
  });

  test('a private key of several lines is one secret', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIB\nAAAA\n-----END RSA PRIVATE KEY-----';
    expect(redact(`a ${key} b`)).toBe('a *** b');
  });
});

describe('a finished document', () => {
  const redact = createDocumentRedactor([SECRET]);
  const sinks: [string, (text: string) => string][] = [
    ['markdown', escapeText],
    ['prose', escapeProse],
    ['inline code', codeSpan],
    ['HTML code', htmlCode],
    ['fence', fence],
    ['log', escapeLog],
    ['XML', escapeXml],
    ['XML attribute', escapeXmlAttribute],
    ['chat', escapeChat],
    ['JSON', (text) => formatJson({ text })],
  ];

  test.each(sinks)(
    '%s: what its escaper makes of a value is found, whatever stands around it',
    (_, escape) => {
      for (const form of [
        SECRET,
        `a${SECRET}b`,
        `@${SECRET}#1`,
        Buffer.from(SECRET).toString('base64'),
      ]) {
        const clean = redact(escape(form));
        expect(clean).toContain('•••');
        expect(clean).not.toMatch(/w0rd|ss\/w|cEBzcy93/);
      }
    },
  );

  test('structure is never part of it', () => {
    const plain = createDocumentRedactor(['details', 'summary', 'verdict', '123456', 'testcase']);
    const text = '<details><summary>x</summary>123456</details> {"verdict": 123456} <testcase/>';
    expect(plain(text)).toBe(text);
  });

  test('JSON stays JSON, and says the same without the value', () => {
    const secret = fc.string({
      minLength: 8,
      maxLength: 30,
      unit: fc.constantFrom(...'nrtbu"\\/Ab1 \n'.split('')),
    });
    fc.assert(
      fc.property(secret, fc.string(), (value, around) => {
        const [said, written] = [createRedactor([value]), createDocumentRedactor([value])];
        const document = {
          before: `${around}${value}${around}`,
          line: `\n${value}`,
          number: 12_345_678,
        };
        const clean = JSON.parse(written(formatJson(mapTexts(document, said)))) as typeof document;
        if (value.trim().length >= 6)
          expect(clean.before.replaceAll(/\*\*\*|•••/g, '')).not.toContain(value.trim());
        expect(clean.number).toBe(12_345_678);
      }),
    );
  });
});

describe('a long text takes no time', () => {
  const names = [
    'a.',
    'sk-',
    'sk-a-',
    'eyJ',
    ':// ',
    '@@@@',
    'p@ss/w0r',
    '-----BEGIN ',
    'A',
    '…',
    'bearer ',
    'p@ss/w0r…',
    String.raw`{\"a\":\"b\"} `,
    '\\',
    ' ',
    '&#64;',
  ];
  test.each(names)('a million characters of %j take linear time', (piece) => {
    const secrets = [
      SECRET,
      LINES,
      ...Array.from({ length: 20 }, (_, at) => `Secret-value-${at}!`),
    ];
    return expectLinear(250_000, (count) => {
      const text = piece.repeat(Math.ceil(count / piece.length));
      return () => {
        createRedactor(secrets)(text);
        createDocumentRedactor(secrets)(text);
      };
    });
  });
});
