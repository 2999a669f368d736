import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeVerdict, readVerdict } from '../../src/judges/read-verdict.ts';
import { someScale } from '../builders/judge.ts';
import { expectLinear } from '../support/growth.ts';

const SCALE = someScale('1', '2', '3');
const read = (text: string) => readVerdict(text, SCALE);
const why = (text: string): string => {
  const reading = read(text);
  return 'why' in reading ? reading.why : `read: ${reading.label}`;
};

test('the shape is strict, the reason before the score, the score a label', () => {
  const { schema } = describeVerdict(SCALE);
  expect(schema).toEqual({
    type: 'object',
    properties: { reason: { type: 'string' }, score: { type: 'string', enum: ['1', '2', '3'] } },
    required: ['reason', 'score'],
    additionalProperties: false,
  });
  expect(Object.keys(schema['properties'] as object)).toEqual(['reason', 'score']);
});

describe('a verdict', () => {
  test('is one object of reason and score, in any order', () => {
    expect(read('{"reason": "r", "score": "2"}')).toEqual({ label: '2', reason: 'r' });
    expect(read(' \n{"score":"3","reason":""}\n')).toEqual({ label: '3', reason: '' });
  });

  test('may give a numeric label as a number', () => {
    expect(read('{"reason":"r","score":2}')).toEqual({ label: '2', reason: 'r' });
    expect(read('{"reason":"r","score":2.0}')).toEqual({ label: '2', reason: 'r' });
    expect(why('{"reason":"r","score":2.5}')).toContain('not on the scale 1, 2, 3');
  });

  test.each([
    ['prose around it', 'Sure: {"reason":"r","score":"2"}', 'no JSON object'],
    ['two of them', '{"reason":"r","score":"2"}{"reason":"r","score":"2"}', 'no JSON object'],
    ['nothing', '', 'no JSON object'],
    ['a list', '[{"reason":"r","score":"2"}]', 'no JSON object'],
    ['null', 'null', 'no JSON object'],
    ['a bare label', '"2"', 'no JSON object'],
    ['no reason', '{"score":"2"}', 'has no reason'],
    ['a reason that is no text', '{"reason":["r"],"score":"2"}', 'has no reason'],
    ['no score', '{"reason":"r"}', 'has no score'],
    ['a score that is no label', '{"reason":"r","score":true}', 'has no score'],
    [
      'a score outside the scale',
      '{"reason":"r","score":"4"}',
      '"4", which is not on the scale 1, 2, 3',
    ],
    ['a label in another case or with spaces', '{"reason":"r","score":" 2"}', 'not on the scale'],
    ['two scores', '{"score":"1","reason":"it says: x","score":"3"}', 'has a key twice'],
    [
      'two scores, one written otherwise',
      '{"score":"1","reason":"x","\\u0073core":"3"}',
      'has a key twice',
    ],
    ['a key of its own', '{"reason":"r","score":"2","note":"x"}', 'the key "note" beside'],
  ])('is not read from %s', (_, text, part) => {
    expect(why(text)).toContain(part);
  });

  test('may stand in a code fence, and nothing beside it', () => {
    const fenced = '```json\n{"reason":"r","score":"1"}\n```\n';
    expect(read(fenced)).toEqual({ label: '1', reason: 'r' });
    expect(read('```\n{"reason":"r","score":"1"}```')).toEqual({ label: '1', reason: 'r' });
    expect(why(`Here:\n${fenced}`)).toContain('no JSON object');
    expect(why(`${fenced}${fenced}`)).toContain('no JSON object');
    expect(why('```json\n{"reason":"r","score":"9"}\n```')).toContain('not on the scale');
  });

  test('that is none is quoted in a few words', () => {
    expect(why('x'.repeat(10_000)).length).toBeLessThan(200);
    expect(why(`{"reason":"r","score":"${'y'.repeat(10_000)}"}`).length).toBeLessThan(200);
  });
});

test('what was written is read, and nothing else is ever a label', () => {
  const labels = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(labels, fc.string(), fc.nat(), fc.boolean(), (all, reason, at, isFenced) => {
      const label = all[at % all.length]!;
      const text = JSON.stringify({ reason, score: label });
      const given = isFenced ? `\`\`\`json\n${text}\n\`\`\`` : text;
      expect(readVerdict(given, someScale(...all))).toEqual({ label, reason });
    }),
  );
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ reason: fc.anything(), score: fc.anything() })
      .map((said) => JSON.stringify(said) ?? ''),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readVerdict(text, SCALE);
      if ('label' in reading) expect(SCALE.labels).toContain(reading.label);
      else expect(reading.why).not.toBe('');
    }),
  );
});

test('a fence with a million empty lines behind it is no trouble', () =>
  expectLinear(1_000_000, (count) => {
    const text = `\`\`\`${'\n'.repeat(count)}`;
    return () => expect(readVerdict(text, SCALE)).toHaveProperty('why');
  }));
