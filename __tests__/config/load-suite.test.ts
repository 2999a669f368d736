import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { loadSuite, parseSuite } from '../../src/config/load-suite.ts';
import { UserError } from '../../src/errors.ts';
import { expectLinear } from '../support/growth.ts';
import { SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

/** Every key that the contract names. */
const FULL_SUITE = `
suite: support-bot
mode: report
datasets: [{ path: ../datasets/faq.jsonl, version: "3" }]
target: { module: ../../app/bot.mjs, env: [BOT_API_KEY], deterministic: false }
retrieval_index: { path: ../../app/index.bin }
scorers:
  - { name: correctness, type: contains, value: "{{reference}}" }
  - { type: not-regex, pattern: "secret \\\\d+", flags: i, tags: [security] }
  - { type: length, value: { min: 1, max: 400 }, advisory: true }
  - { type: number, value: "{{reference}}", extract: "(?m)^A: (.+)$", tolerance: 0.5 }
  - { type: json-schema, schema: ../schemas/answer.json }
  - { type: json-path, path: $.a, value: 1 }
  - { type: tool-call, value: { name: refund, arguments: { id: { any-of: [1, 2] } } }, extra: allow }
  - { type: tool-call, value: none }
  - { type: sql-rows, database: ../fixtures/shop.sql, rows: 3 }
  - { type: latency, threshold: 4000 }
  - { type: javascript, module: ../score.mjs, params: { a: "{{kept}}" }, threshold: 0.8 }
  - { type: command, command: [python, check.py, --strict] }
run:
  trials: 3
  max_trials: 5
  baseline_trials: 5
  concurrency: 8
  timeout_s: 60
  max_retries: 5
  budget: { usd: 2.00, tokens: 2000000, minutes: 20 }
  baseline_budget: { usd: 8 }
  cache: off
  batch: false
  warmup: [node, scripts/warm.mjs]
prices: { my-model: { input: 0.25, output: 2.00, cached_input: 0.03, as_of: "2026-11-01" } }
gates:
  critical: { tags: [critical], trials: 3 }
  safety: { tags: [safety, security] }
  metrics: { pass_rate: { min: 0.9, max_drop: 0.02 } }
  cost: { max_usd: 0.50, max_increase: 0.20 }
  latency: { p95_ms: 4000, max_increase: 0.25 }
  confidence: 0.95
  on_inconclusive: warn
  on_missing_baseline: warn
  baseline: { max_age_days: 7, wait_minutes: 10, fresh: false }
allowed_hosts: [bot.internal]
report: { outputs: excerpt }
`;

const FULL_FILES = {
  ...SUITE_FILES,
  [SUITE_FILE]: FULL_SUITE,
  'app/index.bin': 'x',
  'evals/schemas/answer.json': '{}',
  'evals/fixtures/shop.sql': '',
  'evals/score.mjs': '',
  'evals/configs/check.py': '',
};

describe('loadSuite', () => {
  test('fills in the defaults of the contract', async () => {
    repository = makeRepository(SUITE_FILES);
    const suite = await loadSuite(SUITE_FILE, repository.files);
    expect(suite).toMatchObject({
      file: SUITE_FILE,
      mode: 'enforce',
      target: { kind: 'module', module: 'app/bot.mjs' },
      run: {
        trials: 1,
        max_trials: 5,
        baseline_trials: 5,
        shard_trials: 3,
        concurrency: 8,
        timeout_s: 60,
        max_retries: 5,
        budget: { minutes: 20 },
        cache: 'read-write',
        batch: false,
      },
      gates: {
        critical: { tags: ['critical'], trials: 3 },
        safety: { tags: ['safety', 'security'] },
        metrics: { pass_rate: { max_drop: 0.02 } },
        confidence: 0.95,
        on_inconclusive: 'warn',
        on_missing_baseline: 'warn',
        baseline: { max_age_days: 7, wait_minutes: 10, fresh: false },
      },
      report: { outputs: 'excerpt' },
      scorerPlaces: [{ file: SUITE_FILE, line: 8, column: 5 }],
    });
    expect(suite.gates.cost).toBeUndefined();
    expect(suite.run.budget.usd).toBeUndefined();
  });

  test('has the default metrics only where none are given', async () => {
    const text = SUITE_TEXT.replace('pass_rate: { max_drop: 0.02 }', 'correctness: { min: 0.5 }');
    expect(parseSuite(text, SUITE_FILE).gates.metrics).toEqual({ correctness: { min: 0.5 } });
  });

  test('takes every key of the contract, and resolves every path from the suite file', async () => {
    repository = makeRepository(FULL_FILES);
    const suite = await loadSuite(SUITE_FILE, repository.files);
    expect(suite.retrieval_index).toEqual({ path: 'app/index.bin' });
    expect(suite.scorers).toMatchObject([
      {},
      {},
      {},
      {},
      { schema: 'evals/schemas/answer.json' },
      { path: '$.a' },
      {},
      {},
      { database: 'evals/fixtures/shop.sql' },
      {},
      { module: 'evals/score.mjs' },
      { command: ['python', 'evals/configs/check.py', '--strict'] },
    ]);
  });

  test.each(['recorded', 'openai', 'http', 'command'] as const)(
    'knows a %s target',
    async (kind) => {
      const targets = {
        recorded: 'recorded: ../../app/bot.mjs',
        openai: 'openai: { model: m, prompt: { path: ../prompt.txt } }',
        http: 'http: { url: "http://localhost:1/x", output: $.a, body: { q: "{{input.q}}" }, headers: { a: "${env:KEY}" } }\n  env: [KEY]',
        command: 'command: [python, bot.py]\n  per: case',
      };
      const text = SUITE_TEXT.replace('module: ../../app/bot.mjs', targets[kind]);
      repository = makeRepository({
        ...SUITE_FILES,
        [SUITE_FILE]: text,
        'evals/prompt.txt': '{{input}}',
      });
      const { target } = await loadSuite(SUITE_FILE, repository.files);
      expect(target.kind).toBe(kind);
      if (kind === 'recorded') expect(target.recorded).toBe('app/bot.mjs');
      if (kind === 'openai')
        expect(target.openai).toMatchObject({ api: 'chat', prompt: { path: 'evals/prompt.txt' } });
    },
  );

  const withPrompt = (prompt: string): Record<string, string> => ({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      'module: ../../app/bot.mjs',
      'openai: { model: m, prompt: { path: ../p.txt } }',
    ),
    'evals/p.txt': prompt,
  });

  test('names the line of a prompt file whose template has no value', async () => {
    repository = makeRepository(withPrompt('a\n  {{output}}\n'));
    await expect(loadSuite(SUITE_FILE, repository.files)).rejects.toThrow(
      /^evals\/p.txt:2:3: \{\{output\}\}/,
    );
  });

  test('names the place in a prompt file where a template has lost a brace', async () => {
    repository = makeRepository(withPrompt('{{\ninput\n}}\n  Answer {{input}\n'));
    await expect(loadSuite(SUITE_FILE, repository.files)).rejects.toThrow(
      /^evals\/p.txt:4:10: \{\{input\} is no template: it would stand there as it is written/,
    );
  });

  test.each([
    ['openai: { model: m, prompt: "Answer {{input}" }'],
    ['http: { url: "http://127.0.0.1/", body: { q: ["{{input}"] }, output: $.a }'],
  ])('a template that has lost a brace would be sent as it is: %s', (target) => {
    const text = SUITE_TEXT.replace('module: ../../app/bot.mjs', target);
    expect(() => parseSuite(text, SUITE_FILE)).toThrow(
      /\{\{input\} is no template: it would stand there as it is written/,
    );
  });

  test('names a header that would be sent as it is written', () => {
    const target = 'http: { url: "http://127.0.0.1/", headers: { x-q: "{{input}}" }, output: $.a }';
    const text = SUITE_TEXT.replace('module: ../../app/bot.mjs', target);
    expect(() => parseSuite(text, SUITE_FILE)).toThrow(
      /the header x-q holds \{\{input\}\}, which would be sent as it is written/,
    );
  });

  test.each([
    ['version: "3"', 'version: “3”', '“3” stands in typographic quotes'],
    [
      'gates:',
      'prices: { m: { input: 1, output: 2, as_of: "2026-02-31" } }\ngates:',
      '2026-02-31 is on no calendar',
    ],
  ])('%s, written as %s: %s', (written, instead, message) => {
    expect(SUITE_TEXT).toContain(written);
    expect(() => parseSuite(SUITE_TEXT.replace(written, instead), SUITE_FILE)).toThrow(message);
  });

  test.each(['v1', '2026-11-01', 'yes'])(
    'a version without quotes that YAML reads as it is: %s',
    (version) => {
      const { datasets } = parseSuite(
        SUITE_TEXT.replace('version: "3"', `version: ${version}`),
        SUITE_FILE,
      );
      expect(datasets[0]?.version).toBe(version);
    },
  );

  test('tells all mistakes at once, in the order of the lines', async () => {
    const text = SUITE_TEXT.replace('type: contains', 'type: contain')
      .replace('"3"', '3')
      .replace('{ max_drop: 0.02 }', '{ max_drop: 2 }');
    const error = (() => {
      try {
        return parseSuite(text, SUITE_FILE);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect((error as UserError).problems.map(({ place }) => place?.line)).toEqual([4, 9, 13]);
  });

  test('reads CRLF and a byte order mark', async () => {
    repository = makeRepository(SUITE_FILES);
    const plain = await loadSuite(SUITE_FILE, repository.files);
    repository.write(SUITE_FILE, `\uFEFF${SUITE_TEXT.replaceAll('\n', '\r\n')}`);
    expect(await loadSuite(SUITE_FILE, repository.files)).toEqual(plain);
  });
});

describe('the scoring digest', () => {
  const digestOf = (text: string, file = SUITE_FILE): string =>
    parseSuite(text, file).scoringDigest;

  test('follows scorers and judges alone', () => {
    const base = digestOf(SUITE_TEXT);
    expect(digestOf(SUITE_TEXT.replace('0.02', '0.5').replace('support-bot', 'b'))).toBe(base);
    expect(digestOf(SUITE_TEXT.replace('"{{reference}}"', 'yes'))).not.toBe(base);
    expect(digestOf(SUITE_TEXT.replace('type: contains', 'type: icontains'))).not.toBe(base);
  });

  test('is the same with and without a look at the disk', async () => {
    repository = makeRepository(FULL_FILES);
    const { scoringDigest } = await loadSuite(SUITE_FILE, repository.files);
    expect(digestOf(FULL_SUITE)).toBe(scoringDigest);
  });
});

describe('a suite that was changed at random', () => {
  type Node = { [key: string]: unknown } | unknown[];
  const nodesOf = (value: unknown): Node[] =>
    value !== null && typeof value === 'object'
      ? [value as Node, ...Object.values(value).flatMap(nodesOf)]
      : [];
  const junk = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    1e99,
    '',
    'x',
    '../..',
    '{{x}}',
    '{{',
    '(',
    '$[',
    true,
    [],
    {},
    [[]],
    [null],
    { type: 'regex' },
    { type: 'not-' },
    { constructor: 1 },
  );

  test('is read or refused with a UserError', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), junk, fc.boolean()), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const data: unknown = parse(FULL_SUITE);
          for (const [which, member, value, isRemoval] of changes) {
            const nodes = nodesOf(data);
            const node = nodes[which % nodes.length]!;
            const key = Object.keys(node)[member % (Object.keys(node).length || 1)] ?? 'new';
            if (isRemoval) Reflect.deleteProperty(node, key);
            // a copy: what is changed next may be a part of it
            else Reflect.set(node, key, structuredClone(value));
          }
          try {
            parseSuite(stringify(data, { aliasDuplicateObjects: false }), SUITE_FILE);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            for (const { message, place } of error.problems) {
              expect(message).not.toMatch(/undefined|\[object|NaN/);
              expect(place?.file).toBe(SUITE_FILE);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('as text, too', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 20 }),
        fc.string({ maxLength: 5 }),
        (at, length, piece) => {
          const start = at % FULL_SUITE.length;
          try {
            parseSuite(
              FULL_SUITE.slice(0, start) + piece + FULL_SUITE.slice(start + length),
              SUITE_FILE,
            );
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('suites that are far too large', () => {
  const many = (count: number, write: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => write(index)).join('\n');
  const HEAD =
    'suite: x\ndatasets: [{ path: d.jsonl, version: "1" }]\ntarget: { recorded: r.jsonl }\n';
  const SCORERS = 'scorers: [{ type: contains, value: x }]\n';

  test.each<[string, number, (count: number) => string, RegExp]>([
    [
      'keys',
      2250,
      (count) => HEAD + SCORERS + many(count, (n) => `k${n}: 1`),
      /breaks \d+ more rules/,
    ],
    [
      'metrics',
      1500,
      (count) =>
        `${HEAD}${SCORERS}gates:\n  metrics:\n${many(count, (n) => `    m${n}: { min: 0.1 }`)}`,
      /metrics must have at most 500 keys/,
    ],
    [
      'scorers',
      1000,
      (count) =>
        `${HEAD}scorers:\n${many(count, (n) => `  - { type: regex, value: "(a{1,500}b){1,2}${n}" }`)}`,
      /scorers must have at most 500 items/,
    ],
  ])('%s are refused in linear time', (_, amount, write, message) =>
    expectLinear(amount, (count) => {
      const text = write(count);
      return () => expect(() => parseSuite(text, SUITE_FILE)).toThrow(message);
    }),
  );
});

describe('what a batch answers has no latency', () => {
  const batched = (more: string, target = 'openai: { model: m }'): (() => unknown) => {
    const head = 'suite: x\ndatasets: [{ path: d.jsonl, version: "1" }]\n';
    return () =>
      parseSuite(`${head}target: { ${target} }\nrun: { batch: true }\n${more}`, SUITE_FILE);
  };
  const SCORED = 'scorers: [{ type: contains, value: x }]\n';
  test('a bar for it is a mistake', () => {
    expect(batched(SCORED)).not.toThrow();
    expect(batched(`${SCORED}gates: { latency: { p95_ms: 1000 } }`)).toThrow(
      'gates.latency needs the time of each answer, and what a batch answers has none',
    );
    expect(batched('scorers: [{ type: latency, threshold: 1000 }]\n')).toThrow(
      `${SUITE_FILE}:5:11: the scorer latency needs the time`,
    );
  });
  test('where only judges are asked in batches it holds', () => {
    const http = 'http: { url: "http://127.0.0.1/", output: "$.text" }';
    expect(batched(`${SCORED}gates: { latency: { p95_ms: 1000 } }`, http)).not.toThrow();
  });
});

test.each(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_CONFIG', 'NODE_OPTIONS'])(
  'target.env cannot hand over what is the runner’s: %s',
  (name) => {
    const suite = `suite: x
datasets: [{ path: d.jsonl, version: "1" }]
target: { module: bot.mjs, env: [BOT_KEY, ${name}] }
scorers: [{ type: contains, value: x }]
`;
    expect(() => parseSuite(suite, SUITE_FILE)).toThrow(
      `${SUITE_FILE}:3:43: ${name} belongs to the runner: no target is handed it`,
    );
  },
);

test('a glob of affected_by that can match no path is an error', () => {
  const suite = SUITE_TEXT.replace(/^gates:[\s\S]*?(?=^\S|$(?![\s\S]))/m, '');
  const read = (globs: string) =>
    parseSuite(`${suite}\nrun: { affected_by: ${globs} }\n`, SUITE_FILE);
  expect(read('["app/**", "lib"]').run.affected_by).toEqual(['app/**', 'lib']);
  expect(() => read('["app/**", "!docs/**"]')).toThrow('run.affected_by[1] begins with `!`');
  expect(() => read('["../app/**"]')).toThrow('is not a path from the root of the repository');
});
