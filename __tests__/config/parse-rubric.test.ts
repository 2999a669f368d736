import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseRubric } from '../../src/config/parse-rubric.ts';
import type { Rubric } from '../../src/domain/judge.ts';
import { UserError } from '../../src/errors.ts';
import { toOneLine } from '../../src/values/strip-controls.ts';
import { expectLinear } from '../support/growth.ts';

const FILE = 'evals/prompts/kind.md';
const TEXT = 'Decide whether the answer is kind.\n\n{{output}}\n';

const rubric = (frontMatter: string, text = TEXT): string => `---\n${frontMatter}\n---\n\n${text}`;
const parse = (frontMatter: string, text?: string): Rubric =>
  parseRubric(rubric(frontMatter, text), FILE);

/** `line:column message`, and the hint behind an arrow. */
function problemsOf(file: string): string[] {
  try {
    parseRubric(file, FILE);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message, place, hint, code }) => {
      expect(place?.file).toBe(FILE);
      expect(code).toBe('config');
      return `${place?.line}:${place?.column} ${message}${hint === undefined ? '' : ` → ${hint}`}`;
    });
  }
  return [];
}

const KEYS = 'keys are: version, scale, pass_at, compare, examples';
const EXAMPLE_KEYS = 'keys of an example are: input, output, reference, context, label, reason';
const SCALE_HINT =
  'write scale: [bad, fair, good], worst first, or with values: scale: { bad: 0, fair: 0.7, good: 1 }';

describe('parseRubric', () => {
  test('reads a file whole', () => {
    const file = `---
version: "2.0"
scale: [bad, fair, good]
pass_at: fair
examples:
  - input: { city: Oslo }
    output: Hello
    reference: [1, 2]
    context: rainy
    label: good
    reason: It greets.
---
Is it kind?

{{input.city}} {{ output }} {{reference}} {{context}}
`;
    expect(parseRubric(file, FILE)).toEqual({
      source: FILE,
      version: '2.0',
      scale: { labels: ['bad', 'fair', 'good'], values: [0, 0.5, 1] },
      passAt: 1,
      examples: [
        {
          input: { city: 'Oslo' },
          output: 'Hello',
          reference: [1, 2],
          context: 'rainy',
          label: 'good',
          reason: 'It greets.',
        },
      ],
      text: 'Is it kind?\n\n{{input.city}} {{ output }} {{reference}} {{context}}',
      sha256: createHash('sha256').update(file, 'utf8').digest('hex'),
    });
  });

  test.each<[string, readonly string[], readonly number[], number]>([
    ['scale: pass-fail', ['fail', 'pass'], [0, 1], 1],
    ['scale: pass-fail\npass_at: pass', ['fail', 'pass'], [0, 1], 1],
    ['scale: 1-5\npass_at: 4', ['1', '2', '3', '4', '5'], [0, 0.25, 0.5, 0.75, 1], 3],
    ['scale: [no, 7, yes]\npass_at: "7"', ['no', '7', 'yes'], [0, 0.5, 1], 1],
    ['scale: [fail, pass]', ['fail', 'pass'], [0, 1], 1],
    [
      'scale: { good: 1, bad: 0, fair: 0.7 }\npass_at: fair',
      ['bad', 'fair', 'good'],
      [0, 0.7, 1],
      1,
    ],
    // labels of one value pass together
    [
      'scale: { d: 0, c: 0.5, b: 0.5, a: 0.9 }\npass_at: b',
      ['d', 'c', 'b', 'a'],
      [0, 0.5, 0.5, 0.9],
      1,
    ],
    ['scale: { 2: 1, 1: 0 }\npass_at: 2', ['1', '2'], [0, 1], 1],
  ])('%s', (frontMatter, labels, values, passAt) => {
    const parsed = parse(`version: "1"\n${frontMatter}`);
    expect(parsed.scale).toEqual({ labels, values });
    expect(parsed.passAt).toBe(passAt);
  });

  test('reads a pairwise rubric', () => {
    const parsed = parse(
      'version: "1"\nscale: [b, tie, a]\npass_at: tie\ncompare: baseline\nexamples: [{ input: x, output_a: y, output_b: z, label: a, reason: r }]',
      '{{output_a}} or {{output_b}}',
    );
    expect(parsed.compare).toBe('baseline');
    expect(parsed.examples).toEqual([
      { input: 'x', output_a: 'y', output_b: 'z', label: 'a', reason: 'r' },
    ]);
  });

  test('takes CRLF, a BOM, and spaces behind the dashes', () => {
    const file = rubric('version: "1"\nscale: pass-fail');
    const windows = `\uFEFF${file.replaceAll('\n', '\r\n').replaceAll('---', '---  ')}`;
    const { sha256, ...parsed } = parseRubric(windows, FILE);
    expect(parseRubric(file, FILE)).toMatchObject(parsed);
    expect(sha256).toBe(createHash('sha256').update(windows, 'utf8').digest('hex'));
    expect(
      problemsOf(windows.replace('pass-fail', 'pass').replace('{{output}}', 'x {{outpt}}')),
    ).toEqual([
      expect.stringMatching(/^3:8 scale must be/),
      expect.stringMatching(/^8:3 \{\{outpt\}\} names nothing/),
    ]);
  });

  test('lets a line of dashes in the text be', () => {
    expect(parse('version: "1"\nscale: pass-fail', `a\n\n---\n\n${TEXT}`).text).toContain('---');
  });
});

describe('front matter', () => {
  const SHAPE =
    'begin the file with the lines: --- then version: "1" then scale: pass-fail then --- and below them write the instruction';

  test.each([
    ['none', TEXT],
    ['an empty file', ''],
    ['a blank line before it', `\n${rubric('version: "1"\nscale: pass-fail')}`],
    ['more than dashes', rubric('version: "1"').replace('---', '--- yaml')],
  ])('%s', (_, file) => {
    expect(problemsOf(file)).toEqual([
      `1:1 the rubric has no front matter: its first line must be --- → ${SHAPE}`,
    ]);
  });

  test.each([
    ['no end', '---\nversion: "1"\nscale: pass-fail\n\nText\n'],
    ['dashes alone', '---'],
    ['an indented end', '---\nversion: "1"\n ---\n{{output}}'],
  ])('%s', (_, file) => {
    expect(problemsOf(file)).toEqual([
      `1:1 the front matter has no end: a second line --- is missing → ${SHAPE}`,
    ]);
  });

  test('a list', () => {
    expect(problemsOf(rubric('- version'))).toEqual([
      `2:1 the front matter must be keys and values; found a list → ${SHAPE}`,
    ]);
  });

  test('nothing in it', () => {
    const lacks = [
      'the rubric lacks the key "version" → write version: "1", and another one whenever the rubric changes',
      'the rubric lacks the key "scale" → write scale: pass-fail, scale: 1-5, or a list of labels, worst first',
    ];
    expect(problemsOf(`---\n---\n${TEXT}`)).toEqual(lacks.map((message) => `1:1 ${message}`));
    expect(problemsOf(rubric('# nothing'))).toHaveLength(2);
  });

  test('broken YAML is told at its line', () => {
    expect(problemsOf(rubric('version: "1"\nscale: [a, b'))).toEqual([
      expect.stringMatching(/^\d:\d+ this is not valid YAML/),
    ]);
    expect(problemsOf(rubric('version: "1"\nversion: "2"\nscale: pass-fail'))).toEqual([
      '3:1 the key "version" stands here twice → keep one',
    ]);
  });

  test('a bomb of aliases is refused', () => {
    const lines = 'bcdefghi'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`,
      );
    expect(() => parse(['a: &a [x, x, x, x, x, x, x, x, x]', ...lines].join('\n'))).toThrow(
      /holds more than 20000 values/,
    );
  });
});

describe('what a rubric gets wrong', () => {
  const tooLong = 'x'.repeat(61);
  test.each<[string, string[]]>([
    [
      'version: 1.0\nscale: pass-fail',
      ['2:10 version must be quoted; found the number 1.0 → write version: "1.0"'],
    ],
    [
      'version: “1”\nscale: pass-fail',
      [
        '2:10 “1” stands in typographic quotes, which would be a part of the version → write version: "1"',
      ],
    ],
    [
      'version: ""\nscale: pass-fail',
      ['2:1 version must be text of 1 to 60 characters; found "" → write version: "1"'],
    ],
    [
      'version: [1]\nscale: pass-fail',
      ['2:10 version must be text of 1 to 60 characters; found a list → write version: "1"'],
    ],
    [
      'version: "1"',
      [
        '2:1 the rubric lacks the key "scale" → write scale: pass-fail, scale: 1-5, or a list of labels, worst first',
      ],
    ],
    [
      'verson: "1"\nscale: pass-fail',
      [`2:1 "verson" is not a key of the rubric → did you mean "version"? ${KEYS}`],
    ],
    [
      'version: "1"\nscale: pass-fail\nmodel: m',
      [`4:1 "model" is not a key of the rubric → ${KEYS}`],
    ],
    [
      'version: "1"\nscale: passfail',
      [
        `3:8 scale must be pass-fail, 1-5, a list of labels or a map of labels to values; found "passfail" → did you mean "pass-fail"? ${SCALE_HINT}`,
      ],
    ],
    [
      'version: "1"\nscale: 1-10',
      [
        '3:8 scale must be pass-fail, 1-5, a list of labels or a map of labels to values; found "1-10" → write the labels out, worst first: scale: [1, …, 10]',
      ],
    ],
    [
      'version: "1"\nscale: 5',
      [
        `3:8 scale must be pass-fail, 1-5, a list of labels or a map of labels to values; found the number 5 → ${SCALE_HINT}`,
      ],
    ],
    [
      'version: "1"\nscale:',
      [
        `3:1 scale must be pass-fail, 1-5, a list of labels or a map of labels to values; found nothing → ${SCALE_HINT}`,
      ],
    ],
    ['version: "1"\nscale: [ok]', [`3:8 scale must have 2 to 100 labels; found 1 → ${SCALE_HINT}`]],
    ['version: "1"\nscale: {}', [`3:8 scale must have 2 to 100 labels; found 0 → ${SCALE_HINT}`]],
    [
      `version: "1"\nscale: [${Array.from({ length: 101 }, (_, n) => n).join(', ')}]`,
      [`3:8 scale must have 2 to 100 labels; found 101 → ${SCALE_HINT}`],
    ],
    [
      'version: "1"\nscale: [no, yes, 0.5, no, true]',
      [
        '3:18 scale[2] must be a label: text or a whole number; found the number 0.5 → write "0.5"',
        '3:23 the label "no" stands here twice → keep one',
        '3:27 scale[4] must be a label: text or a whole number; found the value true → write "true"',
      ],
    ],
    ['version: "1"\nscale: [1, "1"]', ['3:12 the label "1" stands here twice → keep one']],
    [
      'version: "1"\nscale: [a, [b]]',
      ['3:12 scale[1] must be a label: text or a whole number; found a list'],
    ],
    [
      `version: "1"\nscale: ["", "a\\tb", ${tooLong}]`,
      [
        '3:9 a label must be 1 to 60 printable characters; found "" → write a word or two, on one line, without spaces at its ends',
        '3:13 a label must be 1 to 60 printable characters; found "a b" → write a word or two, on one line, without spaces at its ends',
        `3:21 a label must be 1 to 60 printable characters; found "${'x'.repeat(60)}…" of 61 → write a word or two, on one line, without spaces at its ends`,
      ],
    ],
    [
      'version: "1"\nscale: { bad: 0, fair: half, good: 100, " x": 1 }',
      [
        '3:24 the value of the label "fair" must be a number from 0 to 1; found "half" → values go from 0 for the worst label to 1 for the best',
        '3:36 the value of the label "good" must be a number from 0 to 1; found the number 100 → values go from 0 for the worst label to 1 for the best',
        '3:41 a label must be 1 to 60 printable characters; found "x" → write a word or two, on one line, without spaces at its ends',
      ],
    ],
    [
      'version: "1"\nscale: { bad: 0.5, good: 0.5 }',
      [
        '3:8 all labels of scale have the value 0.5: nothing could fail → give a worse label a smaller value',
      ],
    ],
    [
      'version: "1"\nscale: 1-5',
      [
        '2:1 the rubric lacks the key "pass_at" → name the first label that passes, e.g. pass_at: 5',
      ],
    ],
    [
      'version: "1"\nscale: [bad, good]',
      [
        '2:1 the rubric lacks the key "pass_at" → name the first label that passes, e.g. pass_at: "good"',
      ],
    ],
    [
      'version: "1"\nscale: 1-5\npass-at: 4',
      [`4:1 "pass-at" is not a key of the rubric → did you mean "pass_at"? ${KEYS}`],
    ],
    [
      'version: "1"\nscale: 1-5\npass_at: 6',
      ['4:10 pass_at must be a label of the scale; found "6" → labels are: 1, 2, 3, 4, 5'],
    ],
    [
      'version: "1"\nscale: [bad, good]\npass_at: godo',
      [
        '4:10 pass_at must be a label of the scale; found "godo" → did you mean "good"? labels are: bad, good',
      ],
    ],
    [
      'version: "1"\nscale: 1-5\npass_at: [4]',
      ['4:10 pass_at must be a label: text or a whole number; found a list'],
    ],
    [
      'version: "1"\nscale: 1-5\npass_at: 3.5',
      ['4:10 pass_at must be a label: text or a whole number; found the number 3.5 → write "3.5"'],
    ],
    [
      'version: "1"\nscale: pass-fail\npass_at: fail',
      [
        '4:10 pass_at is the worst label, "fail": nothing could fail → name a better one, e.g. pass_at: "pass"',
      ],
    ],
    [
      'version: "1"\nscale: { a: 0, b: 0, c: 1 }\npass_at: b',
      [
        '4:10 pass_at is the worst label, "b": nothing could fail → name a better one, e.g. pass_at: "c"',
      ],
    ],
  ])('%s', (frontMatter, problems) => {
    expect(problemsOf(rubric(frontMatter))).toEqual(problems);
  });

  test('compare', () => {
    const hint =
      "write compare: baseline to see two outputs side by side, the new one and the baseline's; leave it out to judge one";
    expect(
      problemsOf(
        rubric(
          'version: "1"\nscale: [b, tie, a]\npass_at: tie\ncompare: main',
          '{{output_a}}{{output_b}}',
        ),
      ),
    ).toEqual([`5:10 compare must be baseline; found "main" → ${hint}`]);
  });

  test('compare without a tie: turned round, no label could say it', () => {
    const hint = 'write scale: [b, tie, a] and pass_at: tie';
    for (const scale of ['pass-fail', '[b, a]\npass_at: a', '[b, worse, better, a]\npass_at: a'])
      expect(
        problemsOf(
          rubric(`version: "1"\ncompare: baseline\nscale: ${scale}`, '{{output_a}}{{output_b}}'),
        ),
      ).toEqual([
        expect.stringContaining(
          `a rubric that compares needs a label in the middle, for a tie → ${hint}`,
        ),
      ]);
    expect(
      problemsOf(
        rubric(
          'version: "1"\ncompare: baseline\nscale: 1-5\npass_at: 3',
          '{{output_a}}{{output_b}}',
        ),
      ),
    ).toEqual([]);
  });

  test('very many keys are one mistake, told in linear time', () =>
    expectLinear(4000, (count) => {
      const keys = Array.from({ length: count }, (_, n) => `k${n}: 1`).join('\n');
      const text = rubric(`version: "1"\nscale: pass-fail\n${keys}`);
      return () =>
        expect(problemsOf(text)).toEqual([
          `2:1 ${count} keys of the rubric mean nothing → ${KEYS}`,
        ]);
    }));

  test('all of it at once, in the order of the lines', () => {
    expect(
      problemsOf(
        rubric(
          'version: 3\nscale: [a, b]\npass_at: a\nmodel: x\nexamples: [{ input: a, output: b, label: c, reason: d }]',
          '{{inptu}}\n{{output}} {{tool_calls}}',
        ),
      ).map((problem) => problem.split(' ')[0]),
    ).toEqual(['2:10', '4:10', '5:1', '6:42', '9:1', '10:12']);
  });
});

describe('what its examples get wrong', () => {
  const HEAD = 'version: "1"\nscale: pass-fail\nexamples:';
  const REASON_HINT = 'write what decides, in a sentence: the judge learns to give such reasons';
  test.each<[string, string[]]>([
    [
      ' none',
      ['4:11 examples must be a list; found "none" → write - input, output, label, reason'],
    ],
    ['', ['4:1 examples must be a list; found nothing → write - input, output, label, reason']],
    ['\n  - good', [`5:5 examples[0] must be an object with keys; found "good" → ${EXAMPLE_KEYS}`]],
    [
      '\n  - input: a\n    output: b',
      [
        `5:5 examples[0] lacks the key "label" → ${EXAMPLE_KEYS}`,
        `5:5 examples[0] lacks the key "reason" → ${EXAMPLE_KEYS}`,
      ],
    ],
    [
      '\n  - { input: a, outptu: b, label: pass, reason: c }',
      [`5:17 "outptu" is not a key of examples[0] → did you mean "output"? ${EXAMPLE_KEYS}`],
    ],
    [
      '\n  - { input: a, output: b, label: pass, reason: c, metadata: d }',
      [`5:52 "metadata" is not a key of examples[0] → ${EXAMPLE_KEYS}`],
    ],
    [
      '\n  - { input: , output: 1.0, label: passed, reason: " " }',
      [
        '5:7 examples[0].input must not be empty → write what the application was asked',
        '5:24 examples[0].output must be text; found the number 1 → write output: "1.0"',
        '5:36 examples[0].label must be a label of the scale; found "passed" → did you mean "pass"? labels are: fail, pass',
        `5:52 examples[0].reason must not be empty → ${REASON_HINT}`,
      ],
    ],
    [
      '\n  - { input: a, output: [b], label: true, reason: c }',
      [
        '5:25 examples[0].output must be text; found a list',
        '5:37 examples[0].label must be a label: text or a whole number; found the value true → write "true"',
      ],
    ],
  ])('%s', (examples, problems) => {
    expect(problemsOf(rubric(`${HEAD}${examples}`))).toEqual(problems);
  });

  test('too many', () => {
    const one = '{ input: a, output: b, label: pass, reason: c }';
    expect(problemsOf(rubric(`${HEAD} [${Array(50).fill(one).join(', ')}]`))).toEqual([]);
    expect(problemsOf(rubric(`${HEAD} [${Array(51).fill(one).join(', ')}]`))).toEqual([
      '4:11 examples must be at most 50; found 51 → keep those that decide: each is sent with every case',
    ]);
  });

  test('a label is not compared with a scale that could not be read', () => {
    const examples = '[{ input: a, output: b, label: c, reason: d }]';
    expect(problemsOf(rubric(`version: "1"\nscale: 7\nexamples: ${examples}`))).toHaveLength(1);
  });

  test('a value that the text names and an example lacks', () => {
    const examples = `
  - { input: { city: Oslo }, output: b, label: pass, reason: c, reference: d }
  - { input: a, output: b, label: pass, reason: c }`;
    const text = '{{input.city}} {{output}} {{reference}} {{metadata.lang}}';
    const noMetadata = 'an example has no metadata: leave the examples out, or {{metadata}}';
    const lacks = (index: number, name: string): string =>
      `${5 + index}:5 examples[${index}] has no value for {{${name}}}, which the text names`;
    expect(problemsOf(rubric(`${HEAD}${examples}`, text))).toEqual([
      `${lacks(0, 'metadata.lang')} → ${noMetadata}`,
      `${lacks(1, 'input.city')} → add input.city to the example`,
      `${lacks(1, 'reference')} → add reference to the example`,
      `${lacks(1, 'metadata.lang')} → ${noMetadata}`,
    ]);
  });

  test('one side of a pair', () => {
    const keys = EXAMPLE_KEYS.replace('output', 'output_a, output_b');
    expect(
      problemsOf(
        rubric(
          'version: "1"\nscale: [b, tie, a]\ncompare: baseline\npass_at: tie\nexamples: [{ input: a, output_a: b, output: c, label: tie, reason: d }]',
          '{{output_a}} {{output_b}}',
        ),
      ),
    ).toEqual([
      `6:12 examples[0] lacks the key "output_b" → ${keys}`,
      `6:37 "output" is not a key of examples[0] → did you mean "output_a"? ${keys}`,
    ]);
  });
});

describe('what its text gets wrong', () => {
  const ROOTS = 'input, output, reference, context, metadata';
  const may = (roots: string): string =>
    `templates may name here: ${roots}, and what lies in them, such as {{input.city}}`;
  const HEAD = 'version: "1"\nscale: pass-fail';
  const where = 'write {{output}} where the judge finds it, on a line of its own';

  test.each<[string, string[]]>([
    [
      '',
      [
        '4:1 the rubric has no text → write below the front matter what the judge decides, and where it finds {{output}}',
      ],
    ],
    [
      ' \n\n',
      [
        '4:1 the rubric has no text → write below the front matter what the judge decides, and where it finds {{output}}',
      ],
    ],
    [
      '\nIs it kind?\n',
      [`7:1 the text never names {{output}}: the judge would not see what it judges → ${where}`],
    ],
    [
      'See\n {{output} and {{reference}}',
      [
        '7:2 {{output} is no template: it would stand there as it is written → write {{output}}, with two braces on each side',
      ],
    ],
    [
      '{output}',
      [`6:1 the text never names {{output}}: the judge would not see what it judges → ${where}`],
    ],
    [
      'Is {{output}} like\n  {{ expected }}?',
      [`7:3 {{expected}} names nothing → did you mean {{reference}}? ${may(ROOTS)}`],
    ],
    ['{{ouput}}', [`6:1 {{ouput}} names nothing → did you mean {{output}}? ${may(ROOTS)}`]],
    [
      '{{output}} {{refrence.a}} {{refrence.a}}',
      [
        `6:12 {{refrence.a}} names nothing → did you mean {{reference.a}}? ${may(ROOTS)}`,
        `6:27 {{refrence.a}} names nothing → did you mean {{reference.a}}? ${may(ROOTS)}`,
      ],
    ],
    [
      '{{output}} {{#if reference}}',
      [`6:12 {{#if reference}} names nothing → did you mean {{reference}}? ${may(ROOTS)}`],
    ],
    ['{{output}} {{}}', [`6:12 {{}} names nothing → ${may(ROOTS)}`]],
    [
      '{{output_a}} {{output_b}}',
      [
        '6:1 {{output_a}} names nothing: there is one output → write {{output}}, or compare: baseline in the front matter to see two side by side',
        '6:14 {{output_b}} names nothing: there is one output → write {{output}}, or compare: baseline in the front matter to see two side by side',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(rubric(HEAD, text))).toEqual(problems);
  });

  test.each<[string, string[]]>([
    [
      '',
      [
        '6:1 the rubric has no text → write below the front matter what the judge decides, and where it finds {{output_a}} and {{output_b}}',
      ],
    ],
    [
      '{{output_a}}',
      [
        '8:1 the text never names {{output_b}}: the judge would not see what it judges → write {{output_b}} where the judge finds it, on a line of its own',
      ],
    ],
    [
      'Which?',
      [
        '8:1 the text never names {{output_a}} and {{output_b}}: the judge would not see what it judges → write {{output_a}} and {{output_b}} where the judge finds them, on a line of their own',
      ],
    ],
    [
      'Is {{output}} kind?',
      [
        '8:4 {{output}} names nothing: with compare: baseline there are two outputs → write {{output_a}} and {{output_b}}',
      ],
    ],
    [
      '{{output_a}} {{output_b}} {{output_c}}',
      [
        `8:27 {{output_c}} names nothing → did you mean {{output_a}}? ${may(ROOTS.replace('output', 'output_a, output_b'))}`,
      ],
    ],
  ])('pairwise: %j', (text, problems) => {
    const head = 'version: "1"\nscale: [b, tie, a]\npass_at: tie\ncompare: baseline';
    expect(problemsOf(rubric(head, text))).toEqual(problems);
  });

  test('a hundred thousand names of nothing are told in linear time', () =>
    expectLinear(25_000, (count) => {
      const text = 'x {{y}}\n'.repeat(count);
      return () => expect(() => parse(HEAD, text)).toThrow(`and ${count - 49} more problems`);
    }));
});

describe('any rubric', () => {
  const label = fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .map(toOneLine)
    .filter(
      (text) =>
        text !== '' &&
        Array.from(text).length <= 60 &&
        !/^(constructor|prototype|__proto__|<<)$/.test(text),
    );
  const json = fc
    .jsonValue({ maxDepth: 2, noUnicodeString: false })
    .filter((value) => !hidesKeys(value) && value !== null);
  const words = fc.constantFrom(
    'a ',
    'Is it kind? ',
    '\n',
    '{ ',
    '}} ',
    '{{input}}\n',
    '{{ context }}',
    '---',
    '- ',
    '# ',
  );

  function hidesKeys(value: unknown): boolean {
    return (
      /"(?:__proto__|constructor|prototype|<<)":|-0/.test(JSON.stringify(value)) ||
      Object.is(value, -0)
    );
  }

  test('that was written parses back to the same', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.boolean(),
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.array(fc.record({ input: json, context: json, output: fc.string(), which: fc.nat() }), {
          maxLength: 3,
        }),
        fc.array(words, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (labels, nat, isMap, version, shown, parts, lineEnd) => {
          const passAt = 1 + (nat % (labels.length - 1));
          const values = labels.map((_, index) => index / (labels.length - 1));
          const scale = isMap
            ? new Map(labels.map((name, index) => [name, values[index]] as const))
            : labels;
          const examples = shown.map(({ which, ...example }) => ({
            ...example,
            label: labels[which % labels.length] ?? '',
            reason: 'it is so',
          }));
          const text = `Judge. ${parts.join('')} {{output}}`;
          const frontMatter = stringify(
            { version, scale, pass_at: labels[passAt], examples },
            {
              defaultStringType: 'QUOTE_DOUBLE',
              defaultKeyType: 'QUOTE_DOUBLE',
              aliasDuplicateObjects: false,
            },
          );
          const file = `---\n${frontMatter}---\n${text}\n`.replaceAll('\n', lineEnd);
          expect(parseRubric(file, FILE)).toEqual({
            source: FILE,
            version,
            scale: { labels, values },
            passAt,
            examples,
            text,
            sha256: createHash('sha256').update(file).digest('hex'),
          });
        },
      ),
    );
  });

  test('that was changed at random is read or refused with a UserError', () => {
    const file = rubric(
      'version: "1"\nscale: { bad: 0, fair: 0.7, good: 1 }\npass_at: fair\nexamples:\n  - input: { a: [1, x] }\n    output: b\n    label: good\n    reason: c\n',
      'Is it kind?\n\n{{input.a}}\n\n{{output}}\n',
    );
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '---\n',
        '{{',
        '}}',
        '[',
        '- ',
        ': ',
        '\r',
        'null',
        '&a ',
        '*a',
        '%',
        '\uFEFF',
      ),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 20 }), piece, (at, length, text) => {
        const start = at % file.length;
        for (const problem of problemsOf(file.slice(0, start) + text + file.slice(start + length)))
          expect(problem).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 1000 },
    );
  });
});
