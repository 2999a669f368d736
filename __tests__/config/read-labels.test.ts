import { afterEach, describe, expect, test } from '@jest/globals';
import { parseLabels, readLabels } from '../../src/config/read-labels.ts';
import type { Scale } from '../../src/domain/judge.ts';
import { UserError, type Problem } from '../../src/errors.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const FILE = 'evals/calibration/tone.jsonl';
const PASS_FAIL: Scale = { labels: ['fail', 'pass'], values: [0, 1] };
const ONE_TO_FIVE: Scale = { labels: ['1', '2', '3', '4', '5'], values: [0, 0.25, 0.5, 0.75, 1] };

const line = (more: object = {}): string =>
  JSON.stringify({
    input: 'Hi',
    output: 'Hello.',
    label: 'pass',
    by: 'ann',
    at: '2026-05-04',
    ...more,
  });

function refuse(text: string, scale = PASS_FAIL): readonly Problem[] {
  try {
    parseLabels(text, FILE, scale);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error('nothing was refused');
}

const tell = (problems: readonly Problem[]): string[] =>
  problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);

describe('labels', () => {
  let repository: TempRepository | undefined;
  afterEach(() => repository?.remove());

  test('are read from a file, blank lines apart, with where they stand', async () => {
    repository = makeRepository({
      [FILE]: `\n${line({ reference: null, context: ['a'], reason: 'polite' })}\r\n\n${line({
        output: { output: null, tool_calls: [] },
        label: 'fail',
        at: '2026-05-04T09:30:00+02:00',
      })}\n`,
    });
    expect(await readLabels(FILE, repository.files, PASS_FAIL)).toEqual([
      {
        input: 'Hi',
        output: 'Hello.',
        reference: null,
        context: ['a'],
        label: 'pass',
        reason: 'polite',
        by: 'ann',
        at: '2026-05-04',
        place: { file: FILE, line: 2, column: 1 },
      },
      {
        input: 'Hi',
        output: { output: null, tool_calls: [] },
        label: 'fail',
        by: 'ann',
        at: '2026-05-04T09:30:00+02:00',
        place: { file: FILE, line: 4, column: 1 },
      },
    ]);
  });

  test('of an empty file are none', () => {
    expect(parseLabels('\n', FILE, PASS_FAIL)).toEqual([]);
  });

  test.each([
    [true, 'pass'],
    [false, 'fail'],
    ['fail', 'fail'],
  ])('%j is %s of pass-fail', (label, expected) => {
    expect(parseLabels(line({ label }), FILE, PASS_FAIL)).toMatchObject([{ label: expected }]);
  });

  test.each([3, '3', 3.0])('%j is 3 of 1-5', (label) => {
    expect(parseLabels(line({ label }), FILE, ONE_TO_FIVE)).toMatchObject([{ label: '3' }]);
  });

  test.each([
    [true, ONE_TO_FIVE, 'the value true'],
    ['true', PASS_FAIL, '"true"'],
    ['Pass', PASS_FAIL, '"Pass"'],
    [6, ONE_TO_FIVE, 'the number 6'],
    [2.5, ONE_TO_FIVE, 'the number 2.5'],
    [1, PASS_FAIL, 'the number 1'],
    [null, PASS_FAIL, 'nothing'],
    [['pass'], PASS_FAIL, 'a list'],
  ])('%j is refused at its column', (label, scale, found) => {
    const text = line({ label });
    const column = text.indexOf('"label":') + '"label":'.length + 1;
    expect(tell(refuse(text, scale))).toEqual([
      `1:${column} label must be one of the rubric's scale; found ${found}`,
    ]);
  });

  test('near words are offered', () => {
    expect(refuse(line({ label: 'pas' }))[0]?.hint).toBe(
      'did you mean "pass"? labels are: fail, pass',
    );
  });

  test.each(['', '  ', 3, null])('by %j names nobody', (by) => {
    expect(tell(refuse(line({ by })))[0]).toMatch(/by must name who labelled; found/);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '04.05.2026',
    'yesterday',
    '2026-05-04T25:00:00Z',
    20260504,
  ])('%j is no time', (at) => {
    expect(tell(refuse(line({ at })))[0]).toMatch(/at must be a date or a time as ISO 8601/);
  });

  test.each(['2024-02-29', '2026-05-04T09:30Z', '2026-05-04T09:30:00.123Z', '2026-05-04T09:30:00'])(
    '%j is a time',
    (at) => {
      expect(parseLabels(line({ at }), FILE, PASS_FAIL)).toHaveLength(1);
    },
  );

  test('everything that is wrong is told at once, in its place', () => {
    const text = [
      line(),
      '{"input": "Hi", "output": ',
      '"text"',
      line({ labl: 'pass', output: 'a' }),
      JSON.stringify({ input: 'Hi' }),
      line({ output: 'b', label: 'good', by: '', reason: 3 }),
    ].join('\n');
    expect(tell(refuse(text)).map((told) => told.replace(/:\d+ /, ': '))).toEqual([
      '2: this is not valid JSON: the line ends where a value is missing',
      '3: a line must be an object; found "text"',
      '4: "labl" is not a key of a label',
      '5: the label lacks the key "output"',
      '5: the label lacks the key "label"',
      '5: the label lacks the key "by"',
      '5: the label lacks the key "at"',
      '6: label must be one of the rubric\'s scale; found "good"',
      '6: by must name who labelled; found ""',
      '6: reason must be text; found the number 3',
    ]);
  });

  test('an answer labelled twice names the first line, whatever the order of keys', () => {
    const input = { a: 1, b: 2 };
    const same = line({ input: { b: 2, a: 1 }, by: 'bob' });
    const other = line({ input: { b: 2, a: 1 }, label: 'fail' });
    expect(tell(refuse([line({ input }), same, other].join('\n')))).toEqual([
      '2:1 this answer is labelled already: line 1 has the same input and output',
      `3:${other.indexOf('"fail"') + 1} this answer is labelled twice, and differently: line 1 says "pass"`,
    ]);
  });

  test('fifty problems are told, and how many follow', () => {
    const problems = refuse(Array.from({ length: 70 }, () => '{}').join('\n'));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe('and 300 more problems');
  });

  test('a name that is an object of its own making is refused, not asked for its text', () => {
    const text = '{"input":"x","output":"y","label":"pass","by":{"toString":1},"at":"2026-05-04"}';
    expect(tell(refuse(text))).toEqual([
      `1:${text.indexOf('{"toString"') + 1} by must name who labelled; found an object with 1 key`,
    ]);
  });

  test.each(['[', '[{"input": "Hi"}]', '{\n"input": "Hi"\n}'])(
    'a file that is not JSONL: %j',
    (text) => {
      expect(tell(refuse(text))).toEqual(['1:1 this file is JSONL: every line is one whole label']);
    },
  );
});
