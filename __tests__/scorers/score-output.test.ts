import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Output, Score } from '../../src/domain/run.ts';
import { Unscorable } from '../../src/scorers/check.ts';
import { CHECKS } from '../../src/scorers/index.ts';
import { compileChecks } from '../../src/scorers/compile-checks.ts';
import { scoreOutput } from '../../src/scorers/score-output.ts';
import type { Scorer } from '../../src/scorers/scorer.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { createCase, createTools } from '../builders/run-check.ts';

const scorer = (parts: Partial<Scorer>): Scorer => ({
  name: 'metric',
  type: 'own',
  advisory: false,
  score: () => ({ status: 'scored', value: 1, pass: true, reason: 'fine' }),
  ...parts,
});

async function score(
  output: Output,
  scorers: readonly Scorer[],
  tags: string[] = [],
): Promise<Score[]> {
  const { signal } = new AbortController();
  return await scoreOutput({ case: createCase({ tags }), output, scorers, trial: 1, signal });
}

describe('scoreOutput', () => {
  test('gives one score per scorer that applies, in order', async () => {
    const scorers = [
      scorer({ name: 'a', advisory: true }),
      scorer({ name: 'b', tags: ['x', 'y'] }),
      scorer({ name: 'c', tags: ['z'] }),
      scorer({
        name: 'd',
        by: 'judge',
        score: async () => ({ status: 'skipped', why: 'no budget' }),
      }),
    ];
    expect(await score({ output: '' }, scorers, ['y'])).toEqual([
      {
        name: 'a',
        type: 'own',
        by: 'check',
        advisory: true,
        status: 'scored',
        value: 1,
        pass: true,
        reason: 'fine',
      },
      {
        name: 'b',
        type: 'own',
        by: 'check',
        status: 'scored',
        value: 1,
        pass: true,
        reason: 'fine',
      },
      { name: 'd', type: 'own', by: 'judge', status: 'skipped', why: 'no budget' },
    ]);
  });

  test('a scorer that throws has errored, and the others still score', async () => {
    const broken = scorer({
      score: () => {
        throw new TypeError('x is undefined');
      },
    });
    const late = scorer({ score: () => Promise.reject(new Error('lost')) });
    expect(await score({ output: '' }, [broken, scorer({}), late])).toMatchObject([
      { status: 'errored', why: 'own crashed: x is undefined' },
      { status: 'scored' },
      { status: 'errored', why: 'own crashed: lost' },
    ]);
  });

  test('a scorer that abstains has nothing to say of an output without an answer either', async () => {
    const silent = scorer({ abstain: async () => ({ status: 'skipped', why: 'no baseline' }) });
    const speaking = scorer({ abstain: async () => undefined });
    const broken = scorer({ abstain: () => Promise.reject(new Error('no file')) });
    const crashed = { kind: 'failed', message: 'it threw' } as const;
    for (const output of [{ output: null }, { output: null, error: crashed }])
      expect(await score(output, [silent, speaking, broken, scorer({})])).toMatchObject([
        { status: 'skipped', why: 'no baseline' },
        { status: 'scored', pass: false },
        { status: 'errored', why: 'own crashed: no file' },
        { status: 'scored', pass: false },
      ]);
  });

  test.each([NaN, Infinity, -0.1, 1.1])('a value of %d is no score', async (value) => {
    const odd = scorer({ score: () => ({ status: 'scored', value, pass: true, reason: '' }) });
    expect(await score({ output: '' }, [odd])).toMatchObject([{ status: 'errored' }]);
  });

  test('hands on what asking a model came to, whatever was found', async () => {
    const asked = { digest: 'd', calls: 2, cost_usd: 0.01 };
    const found = { status: 'scored', value: 1, pass: true, reason: 'fine', asked } as const;
    const scorers = [
      scorer({ by: 'judge', score: () => found }),
      scorer({ by: 'judge', score: () => ({ ...found, value: 2 }) }),
      scorer({ by: 'judge', score: () => ({ status: 'errored', why: 'it refused', asked }) }),
      scorer({
        score: () => {
          throw new Unscorable('another model answered', asked);
        },
      }),
      scorer({}),
    ];
    const scores = await score({ output: 'x' }, scorers);
    expect(scores.map((one) => [one.status, one.asked])).toEqual([
      ['scored', asked],
      ['errored', asked],
      ['errored', asked],
      ['errored', asked],
      ['scored', undefined],
    ]);
    expect(scores[4]).not.toHaveProperty('asked');
  });

  const everyCheck: CheckSpec[] = [
    { type: 'contains', value: 'x' },
    { type: 'not-contains', value: 'x' },
    { type: 'is-refusal' },
    { type: 'not-is-json' },
    { type: 'tool-call', value: 'none' },
    { type: 'not-tool-call', value: 'f' },
    { type: 'latency', threshold: 1 },
    { type: 'javascript', module: 'scorer.mjs' },
  ];

  test.each<[string, Output, object]>([
    [
      'a failed target',
      { output: null, error: { kind: 'failed', message: 'the module threw: no' } },
      { status: 'scored', value: 0, pass: false, reason: 'the module threw: no' },
    ],
    [
      'a failed target with tool calls',
      { output: 'x', tool_calls: [], error: { kind: 'failed', message: 'wrong shape' } },
      { status: 'scored', value: 0, pass: false, reason: 'wrong shape' },
    ],
    [
      'an error of the world',
      { output: null, error: { kind: 'error', message: '429 from the provider' } },
      { status: 'errored', why: '429 from the provider' },
    ],
    [
      'an answer not given',
      { output: null },
      { status: 'scored', value: 0, pass: false, reason: 'no answer was given' },
    ],
    [
      'an answer not given, without calls in its list',
      { output: null, tool_calls: [] },
      { status: 'scored', value: 0, pass: false, reason: 'no answer was given' },
    ],
  ])('%s settles every score, not- ones too', async (_, output, expected) => {
    const tools = createTools({ files: { 'scorer.mjs': '' } });
    const { scorers } = await compileChecks(everyCheck, [], tools);
    expect(scorers).toHaveLength(everyCheck.length);
    for (const found of await score(output, scorers)) expect(found).toMatchObject(expected);
  });

  test.each<[string, Output]>([
    ['empty text', { output: '' }],
    ['a cut-off text', { output: 'no ', finish_reason: 'length' }],
    ['a refusal', { output: 'I cannot help with that.', refusal: true }],
    ['tool calls alone', { output: null, tool_calls: [{ name: 'f', arguments: {} }] }],
  ])('%s is an answer', async (_, output) => {
    const { scorers } = await compileChecks(
      [{ type: 'not-contains', value: 'x' }],
      [],
      createTools(),
    );
    expect(await score(output, scorers)).toMatchObject([{ status: 'scored', pass: true }]);
  });
});

test('no check ever throws, whatever the output, and every reason is short', async () => {
  const values: CheckSpec[] = [...CHECKS.keys()]
    .filter((type) => !['javascript', 'command', 'sql-rows', 'json-schema'].includes(type))
    .flatMap((type): CheckSpec[] => {
      const spec = { type, threshold: 0.5 } as CheckSpec;
      if (type === 'json-path') return [{ ...spec, path: '$..a' }];
      if (type === 'embedding') return [{ ...spec, value: '{{reference}}', model: 'embedder-1' }];
      if (type === 'levenshtein') return [{ ...spec, value: '{{reference}}', threshold: 3 }];
      return [
        { ...spec, value: '{{reference}}' },
        { ...spec, type: `not-${type}` as CheckSpec['type'], value: '{{reference}}' },
      ];
    });
  const { scorers, problems } = await compileChecks(values, [], createTools());
  expect(problems).toEqual([]);
  const toolCalls = fc.array(
    fc.record({
      name: fc.string(),
      arguments: fc
        .dictionary(fc.string(), fc.jsonValue())
        .map((value) => JSON.parse(JSON.stringify(value))),
    }),
    { maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      toolCalls,
      fc.jsonValue(),
      async (text, tool_calls, reference) => {
        const scores = await scoreOutput({
          case: createCase({ reference }),
          output: { output: text, tool_calls },
          scorers,
          trial: 1,
          signal: new AbortController().signal,
        });
        for (const found of scores) {
          const sentence = found.status === 'scored' ? found.reason : found.why;
          expect(sentence).not.toContain('crashed');
          expect(sentence.length).toBeLessThan(1600);
        }
      },
    ),
    { numRuns: 60 },
  );
});
