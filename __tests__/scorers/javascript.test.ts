import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import type { ScorerTools } from '../../src/scorers/scorer.ts';
import { problemOf, reasonOf, runCheck } from '../builders/run-check.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';
import { openTools } from '../support/scorer-tools.ts';

const SCORER = `export default async (given) => {
  const { params, ...rest } = given;
  if (params.echo) return { pass: true, score: 1, reason: JSON.stringify(rest) };
  if (params.throw) throw new Error('broken scorer');
  if (params.hang) return new Promise(() => setInterval(() => {}, 1000));
  if (params.exit) process.exit(3);
  return params.give;
};`;

describe('javascript', () => {
  let repository: TempRepository;
  let tools: ScorerTools;
  beforeAll(() => {
    repository = makeRepository({ 'scorer.mjs': SCORER });
    tools = openTools(repository.root, 3000);
  });
  afterAll(async () => {
    await tools.sandbox.close();
    repository.remove();
  });
  const of = (params: object, keys: Partial<CheckSpec> = {}): CheckSpec => ({
    type: 'javascript',
    module: 'scorer.mjs',
    params,
    ...keys,
  });

  test.each<[unknown, Partial<CheckSpec>, object]>([
    [true, {}, { status: 'scored', value: 1, pass: true }],
    [false, {}, { status: 'scored', value: 0, pass: false }],
    [0.5, {}, { value: 0.5, pass: true }],
    [0.4, {}, { value: 0.4, pass: false }],
    [0.4, { threshold: 0.3 }, { value: 0.4, pass: true }],
    [0.4, { type: 'not-javascript' }, { value: 0.6, pass: true }],
    [{ pass: false, score: 0.9, reason: 'rude' }, {}, { value: 0.9, pass: false, reason: 'rude' }],
    [{ pass: true, score: 0.2 }, {}, { value: 0.2, pass: true }],
    [{ pass: true, score: 0.2 }, { threshold: 0.5 }, { value: 0.2, pass: false }],
    [{ pass: true }, {}, { value: 1, pass: true }],
    [{ score: 0.7 }, {}, { value: 0.7, pass: true }],
    [
      { score: 0.7, reason: 'good' },
      { threshold: 0.8 },
      {
        pass: false,
        reason: 'good (the scorer gave 0.7, expected to score at least 0.8)',
      },
    ],
    ['yes', {}, { status: 'errored' }],
    [null, {}, { status: 'errored' }],
    [{}, {}, { status: 'errored' }],
    [{ pass: 'yes' }, {}, { status: 'errored' }],
    [{ pass: true, reason: 5 }, {}, { status: 'errored' }],
    [{ pass: true, score: 'high' }, {}, { status: 'errored' }],
    [7, {}, { status: 'errored' }],
    [-0.1, { type: 'not-javascript' }, { status: 'errored' }],
  ])('%j with %j', async (give, keys, expected) => {
    expect(await runCheck(of({ give }, keys), 'text', { tools })).toMatchObject(expected);
  });

  test('is told all about the case and its output', async () => {
    const parts = { input: { q: 1 }, reference: [2], context: 'c', metadata: { m: true } };
    const tool_calls = [{ name: 'f', arguments: {} }];
    const output = { output: null, tool_calls, usage: { input_tokens: 1, output_tokens: 2 } };
    const reason = await reasonOf(of({ echo: true }), output, { parts, tools });
    expect(JSON.parse(reason)).toEqual({
      ...parts,
      output: '',
      tool_calls,
      usage: output.usage,
      id: 'case-1',
      trial: 1,
    });
  });

  test.each([
    [{ throw: true }, 'scorer.mjs crashed: '],
    [{ exit: true }, 'scorer.mjs crashed: '],
    [{ hang: true }, 'took longer than 3 s'],
  ])('%j is no finding', async (params, message) => {
    const score = await runCheck(of(params), 'text', { tools });
    expect(score).toMatchObject({ status: 'errored', why: expect.stringContaining(message) });
  });

  test('a module that is not there is a mistake', async () => {
    const problem = await problemOf(of({}, { module: 'none.mjs' }), tools);
    expect(problem?.message).toContain('there is no file none.mjs');
  });
});
