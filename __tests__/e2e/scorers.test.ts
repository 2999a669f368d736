import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

type Outcome = 'pass' | 'fail' | 'errored';
interface Row {
  /** The recorded text, or a whole recorded Output. */
  out: unknown;
  check: Record<string, unknown>;
  is: Outcome;
  /** What the case has beside its checks. */
  of?: Record<string, unknown>;
}

const row = (
  type: string,
  out: unknown,
  params: Record<string, unknown>,
  is: Outcome,
  of: Record<string, unknown> = {},
): Row => ({ out, check: { type, ...params }, is, of });

const call = (name: string, args: Record<string, unknown>): unknown => ({ name, arguments: args });
const calls = (...made: unknown[]): unknown => ({ output: null, tool_calls: made });
const weather = call('weather', { city: 'Oslo', days: 5 });
const openAiCall = {
  id: 'call_1',
  type: 'function',
  function: { name: 'weather', arguments: '{"city":"Oslo","days":5}' },
};
const used = { output: 'x', usage: { input_tokens: 60, output_tokens: 40 }, latency_ms: 900 };

const TEXT: Row[] = [
  row('equals', 'Paris', { value: 'Paris' }, 'pass'),
  row('equals', 'paris', { value: 'Paris' }, 'fail'),
  row('equals', '42', { value: '{{reference}}' }, 'pass', { reference: 42 }),
  row('equals', '{"b":1, "a":[2]}', { value: '{{reference}}' }, 'pass', {
    reference: { a: [2], b: 1 },
  }),
  row('equals', '{"a": 5.0}', { value: { a: 5 } }, 'pass'),
  row('equals', 'true', { value: true }, 'pass'),
  row('equals', 'Oslo today', { value: '{{input.city}} today' }, 'pass', {
    input: { city: 'Oslo' },
  }),
  row('equals', 'gold', { value: '{{metadata.tier}}' }, 'pass', { metadata: { tier: 'gold' } }),
  row('equals', 'fine print', { value: '{{context}}' }, 'pass', { context: 'fine print' }),
  row('equals', 'hello', { value: '{{input}}' }, 'pass', { input: 'hello' }),
  row('contains', 'within 30 days', { value: '30 days' }, 'pass'),
  row('contains', 'within 30 Days', { value: '30 days' }, 'fail'),
  row('contains', 'it is 7', { value: '{{reference}}' }, 'pass', { reference: 7 }),
  row('icontains', 'within 30 DAYS', { value: '30 days' }, 'pass'),
  row('contains-any', 'b', { value: ['a', 'b'] }, 'pass'),
  row('contains-any', 'c', { value: ['a', 'b'] }, 'fail'),
  row('contains-any', 'c', { value: '{{reference}}' }, 'pass', { reference: ['x', 'c'] }),
  row('contains-all', 'a b', { value: ['a', 'b'] }, 'pass'),
  row('contains-all', 'a', { value: ['a', 'b'] }, 'fail'),
  row('icontains-any', 'B', { value: ['a', 'b'] }, 'pass'),
  row('icontains-all', 'A B', { value: ['a', 'b'] }, 'pass'),
  row('starts-with', 'Dear you', { value: 'Dear' }, 'pass'),
  row('starts-with', 'dear you', { value: 'Dear' }, 'fail'),
  row('istarts-with', 'dear you', { value: 'Dear' }, 'pass'),
  row('ends-with', 'the end.', { value: 'end.' }, 'pass'),
  row('ends-with', 'the END.', { value: 'end.' }, 'fail'),
  row('iends-with', 'the END.', { value: 'end.' }, 'pass'),
  row('regex', 'order 123 sent', { value: '\\d{3}' }, 'pass'),
  row('regex', 'order 123 sent', { pattern: '\\d{3}' }, 'pass'),
  row('regex', 'order 123 sent', { pattern: '^\\d{3}$' }, 'fail'),
  row('regex', 'ORDER', { value: 'order', flags: 'i' }, 'pass'),
  row('regex', 'a\nb', { value: '^b$', flags: 'm' }, 'pass'),
  row('regex', 'a\nb', { value: 'a.b', flags: 's' }, 'pass'),
  row('regex', 'it costs 3.50 now', { value: 'costs {{reference}}' }, 'pass', {
    reference: '3.50',
  }),
  row('regex', 'it costs 3x50 now', { value: 'costs {{reference}}' }, 'fail', {
    reference: '3.50',
  }),
  row('regex', 'is a+b (c)', { value: '^is {{reference}}$' }, 'pass', { reference: 'a+b (c)' }),
  row('regex', 'literally {{reference}}', { pattern: '\\{\\{reference\\}\\}' }, 'pass'),
  row('word-count', ' one  two\nthree ', { value: 3 }, 'pass'),
  row('word-count', 'one two', { value: 3 }, 'fail'),
  row('word-count', 'one two', { value: { min: 1, max: 2 } }, 'pass'),
  row('word-count', 'one two three', { min: 1, max: 2 }, 'fail'),
  row('word-count', 'one two three', { min: 3 }, 'pass'),
  row('word-count', 'one two three', { value: { max: 2 } }, 'fail'),
  row('length', '👍é', { value: 2 }, 'pass'),
  row('length', 'abcd', { max: 4 }, 'pass'),
  row('length', 'abcd', { value: { min: 5 } }, 'fail'),
  row('length', '', { value: 0 }, 'pass'),
  row('levenshtein', 'kitten', { value: 'sitting', threshold: 3 }, 'pass'),
  row('levenshtein', 'kitten', { value: 'sitting', threshold: 2 }, 'fail'),
  row('rouge-n', 'the cat sat', { value: 'the cat sat' }, 'pass'),
  row('rouge-n', 'dogs bark', { value: 'the cat sat' }, 'fail'),
  row('bleu', 'the cat sat on it', { value: 'the cat sat on it' }, 'pass'),
  row('bleu', 'dogs bark', { value: 'the cat sat on it' }, 'fail'),
  row('is-refusal', "I'm sorry, but I can't help with that.", {}, 'pass'),
  row('is-refusal', 'Of course. The answer is 4.', {}, 'fail'),
  row('is-refusal', { output: '', refusal: true }, {}, 'pass'),
];

const NUMBERS: Row[] = [
  row('number', 'the total is 1,234 items', { value: 1234 }, 'pass'),
  row('number', '$1,234.50', { value: 1234.5 }, 'pass'),
  row('number', '1234', { value: '1,234' }, 'pass'),
  row('number', '-$5', { value: -5 }, 'pass'),
  row('number', '$-5', { value: -5 }, 'pass'),
  row('number', '−5', { value: -5 }, 'pass'),
  row('number', '+5', { value: 5 }, 'pass'),
  row('number', '50%', { value: 50 }, 'pass'),
  row('number', '50 %', { value: '50%' }, 'pass'),
  row('number', '€ 12', { value: 12 }, 'pass'),
  row('number', 'first 3, then 4', { value: 4 }, 'pass'),
  row('number', 'A: 3 or A: 4', { value: 4, extract: 'A: (\\d+)' }, 'pass'),
  row('number', 'A: 3 or A: 4', { value: 3, extract: 'A: (\\d+)' }, 'fail'),
  row('number', '3.14159', { value: 3.14, tolerance: 0.01 }, 'pass'),
  row('number', '3.16', { value: 3.14, tolerance: 0.01 }, 'fail'),
  row('number', '0.3', { value: 0.2, tolerance: 0.1 }, 'pass'),
  row('number', 'no digits', { value: 1 }, 'fail'),
  row('number', '18', { value: '{{reference}}' }, 'pass', { reference: 18 }),
  row('number', '18', { value: '{{reference}}' }, 'pass', { reference: '18' }),
  row('number', 'It is 18.', { value: 18 }, 'pass'),
  row('number', '18.0', { value: 18 }, 'pass'),
  row('number', '1e3', { value: 1000 }, 'pass'),
];

const person = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const STRUCTURE: Row[] = [
  row('is-json', '{"a": 1}', {}, 'pass'),
  row('is-json', '3', {}, 'pass'),
  row('is-json', '```json\n{"a": 1}\n```', {}, 'fail'),
  row('is-json', 'a {"a": 1}', {}, 'fail'),
  row('json-schema', '{"name": "Ada"}', { schema: person }, 'pass'),
  row('json-schema', '{"name": 3}', { schema: person }, 'fail'),
  row('json-schema', 'Ada', { schema: person }, 'fail'),
  row('json-schema', '{"name": "Ada"}', { schema: 'person.schema.json' }, 'pass'),
  row('json-schema', '{}', { schema: 'person.schema.json' }, 'fail'),
  row(
    'json-schema',
    '{"a":"x1","b":"yy"}',
    { schema: { properties: { a: { pattern: '^x\\d$' }, b: { pattern: '^y+$' } } } },
    'pass',
  ),
  row(
    'json-schema',
    '{"a":"x1","b":"x1"}',
    { schema: { properties: { a: { pattern: '^x\\d$' }, b: { pattern: '^y+$' } } } },
    'fail',
  ),
  row('contains-json', 'Here: {"a": 1}. Done', {}, 'pass'),
  row('contains-json', '```json\n{"a": 1}\n```', {}, 'pass'),
  row('contains-json', 'nothing here', {}, 'fail'),
  row('contains-json', 'Here: {"name": "Ada"}', { schema: person }, 'pass'),
  row('contains-json', 'Here: {"nam": "Ada"}', { schema: person }, 'fail'),
  row('json-path', '{"a":{"b":[1,2]}}', { path: '$.a.b[1]', value: 2 }, 'pass'),
  row('json-path', '{"a":{"b":[1,2]}}', { path: '$.a.b[1]', value: 3 }, 'fail'),
  row('json-path', '{"a":{"b":[1,2]}}', { path: '$.a.b', value: [1, 2] }, 'pass'),
  row('json-path', '{"a":"x-17"}', { path: '$.a', pattern: '^x-\\d+$' }, 'pass'),
  row('json-path', '{"a":"x-"}', { path: '$.a', pattern: '^x-\\d+$' }, 'fail'),
  row('json-path', '{"a":7}', { path: '$.a', value: '{{reference.n}}' }, 'pass', {
    reference: { n: 7 },
  }),
  row('json-path', '{"a":1}', { path: '$.b', value: 1 }, 'fail'),
  row('json-path', 'no json', { path: '$.b', value: 1 }, 'fail'),
  row('json-path', '{"a":null}', { path: '$.a', value: null }, 'pass'),
];

const TOOLS: Row[] = [
  row('tool-call', calls(weather), { value: weather }, 'pass'),
  row('tool-call', calls(weather), { value: [weather] }, 'pass'),
  row('tool-call', calls(openAiCall), { value: weather }, 'pass'),
  row(
    'tool-call',
    calls({ type: 'function_call', name: 'weather', arguments: '{"city":"Oslo","days":5}' }),
    { value: weather },
    'pass',
  ),
  row('tool-call', calls(weather), { value: call('weather', { city: 'Oslo', days: 5.0 }) }, 'pass'),
  row('tool-call', calls(weather), { value: call('wether', { city: 'Oslo', days: 5 }) }, 'fail'),
  row('tool-call', calls(weather), { value: call('weather', { city: 'Oslo', days: 6 }) }, 'fail'),
  row('tool-call', calls(weather), { value: call('weather', { city: 'Oslo', days: '5' }) }, 'fail'),
  row('tool-call', calls(weather), { value: call('weather', { city: 'Oslo' }) }, 'fail'),
  row(
    'tool-call',
    calls(weather),
    { value: call('weather', { city: 'Oslo' }), extra: 'allow' },
    'pass',
  ),
  row(
    'tool-call',
    calls(weather),
    { value: { ...(call('weather', { city: 'Oslo' }) as object), extra: 'allow' } },
    'pass',
  ),
  row(
    'tool-call',
    calls(weather),
    { value: call('weather', { city: 'Oslo', days: 5, unit: 'C' }) },
    'fail',
  ),
  row(
    'tool-call',
    calls(weather),
    {
      value: call('weather', { city: 'Oslo', days: 5, unit: { 'any-of': ['C'], optional: true } }),
    },
    'pass',
  ),
  row(
    'tool-call',
    calls(weather),
    { value: call('weather', { city: { 'any-of': ['Oslo', 'Oslo, NO'] }, days: 5 }) },
    'pass',
  ),
  row(
    'tool-call',
    calls(call('f', { a: { b: [{ c: 2 }] } })),
    { value: call('f', { a: { b: [{ c: { 'any-of': [1, 2] } }] } }) },
    'pass',
  ),
  row('tool-call', calls(weather), { value: { 'any-of': [call('f', {}), weather] } }, 'pass'),
  row(
    'tool-call',
    calls(call('a', {}), call('b', {})),
    { value: [call('b', {}), call('a', {})] },
    'pass',
  ),
  row('tool-call', calls(call('a', {}), call('b', {})), { value: [call('a', {})] }, 'fail'),
  row(
    'tool-call',
    calls(call('a', {}), call('b', {})),
    { value: [call('a', {})], extra: 'allow' },
    'pass',
  ),
  row('tool-call', calls(call('a', {})), { value: [call('a', {}), call('a', {})] }, 'fail'),
  row('tool-call', 'only text', { value: 'none' }, 'pass'),
  row('tool-call', calls(weather), { value: 'none' }, 'fail'),
  row('tool-call', 'only text', { value: weather }, 'fail'),
  row('tool-call', calls(weather), { value: '{{reference}}' }, 'pass', { reference: [weather] }),
  row('tool-call', calls(weather), { value: '{{reference}}' }, 'pass', { reference: weather }),
  row('tool-call', 'text', { value: '{{reference}}' }, 'pass', { reference: 'none' }),
  row(
    'tool-sequence',
    calls(call('a', {}), call('b', {})),
    { value: [call('a', {}), call('b', {})] },
    'pass',
  ),
  row(
    'tool-sequence',
    calls(call('b', {}), call('a', {})),
    { value: [call('a', {}), call('b', {})] },
    'fail',
  ),
  row('tool-sequence', calls(call('a', {}), call('b', {})), { value: ['a', 'b'] }, 'pass'),
  row('tool-call-f1', calls(call('a', {}), call('b', {})), { value: ['a', 'b'] }, 'pass'),
  row(
    'tool-call-f1',
    calls(call('a', {}), call('b', {})),
    { value: [call('a', {})], threshold: 0.6 },
    'pass',
  ),
  row(
    'tool-call-f1',
    calls(call('a', {}), call('b', {})),
    { value: [call('a', {})], threshold: 0.7 },
    'fail',
  ),
];

const OTHERS: Row[] = [
  row('sql-rows', 'SELECT name FROM t', { database: 'db.sql', rows: 2 }, 'pass'),
  row('sql-rows', 'SELECT name FROM t', { database: 'db.sql', rows: 3 }, 'fail'),
  row(
    'sql-rows',
    'SELECT name FROM t',
    { database: 'db.sql', query: 'select name from t order by 1 desc' },
    'pass',
  ),
  row('sql-rows', 'SELECT name FROM t', { database: 'db.sql', rows: [['b'], ['a']] }, 'pass'),
  row('sql-rows', 'DELETE FROM t', { database: 'db.sql', rows: 0 }, 'fail'),
  row('latency', used, { threshold: 900 }, 'pass'),
  row('latency', used, { threshold: 899 }, 'fail'),
  row('tokens', used, { threshold: 100 }, 'pass'),
  row('tokens', used, { threshold: 99 }, 'fail'),
  row('cost', { output: 'x', cost_usd: 0.01 }, { threshold: 0.01 }, 'pass'),
  row('cost', { output: 'x', cost_usd: 0.02 }, { threshold: 0.01 }, 'fail'),
  row(
    'cost',
    { output: 'x', model: 'my-model', usage: { input_tokens: 1_000_000, output_tokens: 0 } },
    { threshold: 0.25 },
    'pass',
  ),
  row('finish-reason', { output: 'x', finish_reason: 'length' }, { value: 'length' }, 'pass'),
  row('finish-reason', { output: 'x', finish_reason: 'length' }, { value: 'stop' }, 'fail'),
  row('javascript', 'yes', { module: 'score.mjs', params: { want: 'yes' } }, 'pass'),
  row('javascript', 'no', { module: 'score.mjs', params: { want: 'yes' } }, 'fail'),
  row('javascript', '0.5', { module: 'number.mjs' }, 'pass'),
  row('javascript', '0.49', { module: 'number.mjs' }, 'fail'),
  row('javascript', '0.49', { module: 'number.mjs', threshold: 0.4 }, 'pass'),
  row('javascript', '{"pass":true,"score":0.2,"reason":"r"}', { module: 'object.mjs' }, 'pass'),
  row('javascript', '{"pass":false,"score":0.9,"reason":"r"}', { module: 'object.mjs' }, 'fail'),
  row('javascript', 'boom', { module: 'throws.mjs' }, 'errored'),
  row('command', 'x', { command: ['node', 'check.mjs'] }, 'pass'),
  row('command', 'y', { command: ['node', 'check.mjs'] }, 'fail'),
  row('contains', { output: null }, { value: 'a' }, 'fail'),
  row('not-contains', { output: null }, { value: 'a' }, 'fail'),
  row('contains', '', { value: 'a' }, 'fail'),
  row('not-contains', '', { value: 'a' }, 'pass'),
  row('contains', { error: 'provider was down' }, { value: 'a' }, 'errored'),
  row('not-contains', { error: 'provider was down' }, { value: 'a' }, 'errored'),
];

/** What is true of a type is false of its `not-`. */
const turn = ({ out, check, is, of }: Row): Row => ({
  out,
  check: { ...check, type: `not-${String(check['type'])}` },
  is: is === 'pass' ? 'fail' : 'pass',
  ...(of && { of }),
});
const plain = [...TEXT, ...NUMBERS, ...STRUCTURE, ...TOOLS];
const rows: Row[] = [...plain, ...OTHERS, ...plain.map(turn)];

const FILES = {
  'evals/configs/pr.yaml': `
suite: scorers
datasets: [{ path: ../datasets/cases.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
prices: { my-model: { input: 0.25, output: 2, as_of: "2026-11-01" } }
`,
  'evals/datasets/person.schema.json': JSON.stringify(person),
  'evals/datasets/db.sql': "CREATE TABLE t (name TEXT); INSERT INTO t VALUES ('a'), ('b');",
  'evals/datasets/score.mjs':
    'export default ({ output, params }) => ({ pass: output === params.want, reason: "want" });',
  'evals/datasets/number.mjs': 'export default ({ output }) => Number(output);',
  'evals/datasets/object.mjs': 'export default ({ output }) => JSON.parse(output);',
  'evals/datasets/throws.mjs': 'export default () => { throw new Error("boom"); };',
  'evals/datasets/check.mjs':
    'let s = ""; for await (const c of process.stdin) s += c; console.log(JSON.parse(s).output === "x");',
};

describe('every code-based scorer, black box', () => {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  const found = new Map<
    string,
    { status: string; pass?: boolean; why?: string; reason?: string }
  >();
  const id = (index: number): string => `c${index + 1}`;

  beforeAll(async () => {
    place = await makeFolder({
      ...FILES,
      'evals/datasets/cases.jsonl': toJsonLines(
        rows.map(({ check, of }, index) => ({
          id: id(index),
          input: `q${index}`,
          ...of,
          checks: [check],
          // two cases with the same input and expectation are an error
          context: of?.['context'] ?? { row: index },
        })),
      ),
      'evals/recorded.jsonl': toJsonLines(
        rows.map(({ out }, index) => ({
          id: id(index),
          ...(typeof out === 'string' ? { output: out } : (out as object)),
        })),
      ),
    });
    const pinned = await runVerb(place.folder, ['pin']);
    expect(pinned.stderr).toBe('');
    const ran = await runVerb(place.folder, ['run', '--json']);
    if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr);
    const { run } = JSON.parse(ran.stdout) as { run: string };
    for (const line of readFileSync(resolve(place.folder, run, 'trials.jsonl'), 'utf8').split(
      '\n',
    )) {
      if (line === '') continue;
      const trial = JSON.parse(line) as { case: string; scores: { status: string }[] };
      found.set(trial.case, trial.scores[0]!);
    }
  });
  afterAll(() => place?.remove());

  test.each(
    rows.map((each, index) => {
      const { type, ...params } = each.check;
      const title = `${String(type)} ${JSON.stringify(params)} on ${JSON.stringify(each.out)}`;
      return [title.slice(0, 150), each, id(index)] as const;
    }),
  )('%s', (_, { is }, caseId) => {
    const score = found.get(caseId);
    const outcome = score?.status === 'scored' ? (score.pass ? 'pass' : 'fail') : score?.status;
    expect({ outcome, said: score?.reason ?? score?.why }).toMatchObject({ outcome: is });
  });
});
