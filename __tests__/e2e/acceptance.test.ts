import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { makeFolder, toJsonLines, type CliResult } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/d.jsonl';
const RECORDED = 'evals/r.jsonl';
const SUITE = `suite: s
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../r.jsonl }
scorers: [{ type: contains, value: "{{reference}}" }]
`;
const ON_MODULE = SUITE.replace('recorded: ../r.jsonl', 'module: ../../bot.mjs');
const CASES = [
  { id: 'a', input: 'x', reference: 'yes' },
  { id: 'b', input: 'y', reference: 'no' },
];
const FILES = {
  [CONFIG]: SUITE,
  [DATASET]: toJsonLines(CASES),
  [RECORDED]: toJsonLines([
    { id: 'a', output: 'yes' },
    { id: 'b', output: 'no' },
  ]),
};

interface Document {
  verdict: string;
  reason: string;
  gates: { gate: string; result: string; next?: string }[];
  metrics: Record<string, { mean?: number; n: number; passed: number; errored: number }>;
  usage: { target: { calls: number } };
  run: string;
}

let place: Awaited<ReturnType<typeof makeFolder>>;
afterEach(() => place.remove());

async function validate(files: Record<string, string>): Promise<CliResult> {
  place = await makeFolder({ ...FILES, ...files });
  return runVerb(place.folder, ['validate']);
}

async function run(
  files: Record<string, string>,
  args: string[] = [],
): Promise<{ result: CliResult; document: Document }> {
  place = await makeFolder({ ...FILES, ...files });
  expect(await runVerb(place.folder, ['pin'])).toMatchObject({ code: 0, stderr: '' });
  const result = await runVerb(place.folder, ['run', '--json', ...args]);
  return { result, document: JSON.parse(result.stdout) as Document };
}

const many = (count: number, more: (index: number) => object = () => ({})): string =>
  toJsonLines(
    Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      input: `x${index}`,
      reference: 'yes',
      ...more(index),
    })),
  );

describe('all mistakes at once, each with file, line and column', () => {
  test('of the suite and of its datasets', async () => {
    const { code, stderr } = await validate({
      [CONFIG]: `${SUITE}foo: 1\nrun: { trial: 3 }\n`,
      [DATASET]: 'bad\n{"id":"q","input":3}\n',
    });
    expect(code).toBe(2);
    const places = [`${CONFIG}:5:1`, `${CONFIG}:6:8`, `${DATASET}:1:1`, `${DATASET}:2:19`];
    expect(stderr.split('\n').filter((line) => places.includes(line))).toEqual(places);
  });

  test('of a scorer that cannot be used and of a case', async () => {
    const { stderr } = await validate({
      [CONFIG]: SUITE.replace('[{', '[{').replace(
        'scorers: [',
        'scorers: [{ type: json-schema, schema: { $ref: "http://x/y" } }, ',
      ),
      [DATASET]: '{"id":"a","inputt":"x"}\n',
    });
    expect(stderr).toContain(`${CONFIG}:4:11\n`);
    expect(stderr).toContain(`${DATASET}:1:11\n`);
  });

  test.each([
    [
      'a check of a case',
      toJsonLines([{ ...CASES[0], checks: [{ type: 'tool-call', value: { nme: 'x' } }] }]),
      `${DATASET}:1:51\n`,
      'a call has no key "nme"',
    ],
    [
      'a template without a value',
      toJsonLines([CASES[0], { id: 'b', input: 'y' }]),
      `${DATASET}:2:1\n`,
      '{{reference}} has no value in case "b"',
    ],
    ['an empty dataset', '', `${DATASET}:1:1\n`, 'the dataset has no case'],
  ])('%s', async (_, dataset, where, what) => {
    const { code, stderr } = await validate({ [DATASET]: dataset });
    expect(code).toBe(2);
    expect(stderr).toContain(where);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(what);
  });
});

describe('recorded outputs', () => {
  test('a line without a case is a warning', async () => {
    const { result } = await run({
      [RECORDED]: `${FILES[RECORDED]}{"id":"z","output":"q"}\n`,
    });
    expect(result.code).toBe(0);
    expect(result.stderr).toContain(
      `warning: ${RECORDED}:3 is recorded for "z", which is no case of this suite`,
    );
    expect(result.stderr).toContain('Note:');
  });

  test('a case without a line is not measured', async () => {
    const { result, document } = await run({ [RECORDED]: '{"id":"a","output":"yes"}\n' });
    expect(result.code).toBe(2);
    expect(document.metrics['pass_rate']).toMatchObject({ n: 1, errored: 1 });
  });

  test('null fails not- checks too, counts in n, and a safety case is listed as unanswered', async () => {
    const { result, document } = await run({
      [DATASET]: toJsonLines([
        CASES[0],
        { ...CASES[1], tags: ['safety'], checks: [{ type: 'not-contains', value: 'q' }] },
      ]),
      [RECORDED]: '{"id":"a","output":"yes"}\n{"id":"b","output":null}\n',
    });
    expect(document.metrics['not-contains']).toMatchObject({ n: 1, passed: 0 });
    expect(document.metrics['pass_rate']).toMatchObject({ n: 2, passed: 1 });
    expect(document.gates.find(({ gate }) => gate === 'safety')?.result).toBe('pass');
    expect(result.stderr).toContain('Unanswered: safety cases without any answer: b');
  });
});

test('two datasets may hold the same case: each counts', async () => {
  const { document } = await run({
    [CONFIG]: SUITE.replace('"1" }]', '"1" }, { path: ../datasets/e.jsonl, version: "7" }]'),
    'evals/datasets/e.jsonl': toJsonLines([{ ...CASES[0], id: 'twin' }]),
    [RECORDED]: `${FILES[RECORDED]}{"id":"twin","output":"wrong"}\n`,
  });
  expect(document.metrics['pass_rate']).toMatchObject({ n: 3, passed: 2, errored: 0 });
  const report = readFileSync(`${document.run}/report.md`, 'utf8');
  expect(report).toContain('evals/datasets/e.jsonl:1');
  const judged = await runVerb(place.folder, ['gate', document.run, '--json']);
  expect((JSON.parse(judged.stdout) as Document).metrics['pass_rate']).toMatchObject({ n: 3 });
});

test('hashes can be computed from the contract: what is absent is absent', async () => {
  const { document } = await run({});
  const [line] = readFileSync(`${document.run}/trials.jsonl`, 'utf8').split('\n');
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  expect(JSON.parse(line!)).toMatchObject({
    case_hash: digest('{"input":"x"}'),
    expectation_hash: digest('{"reference":"yes"}'),
  });
});

describe('budgets', () => {
  const costs = 'export default () => ({ output: "yes", cost_usd: 0.01 });';
  const unknown = 'export default () => "yes";';
  const tokens =
    'export default () => ({ output: "yes", usage: { input_tokens: 60, output_tokens: 40 } });';
  test.each([
    ['reached in the first look', '{ usd: 0.02 }', costs, 2, 'the budget of $0.02 is used up'],
    ['just enough', '{ usd: 0.05 }', costs, 0, undefined],
    ['tokens', '{ tokens: 250 }', tokens, 2, 'the budget of 250 tokens is used up'],
    ['with an unknown price', '{ usd: 1 }', unknown, 2, '`usage` or `cost_usd`'],
  ])('%s', async (_, budget, bot, code, reason) => {
    const { result, document } = await run({
      [CONFIG]: `${ON_MODULE}run: { budget: ${budget} }\n`,
      [DATASET]: many(5),
      'bot.mjs': bot,
    });
    expect(result.code).toBe(code);
    if (reason !== undefined) expect(document.reason).toContain(reason);
    if (code === 2) expect(document.usage.target.calls).toBeLessThan(5);
  });

  test('a failed critical case stands, also where the budget ended the run', async () => {
    const { result, document } = await run({
      [CONFIG]: `${ON_MODULE}run: { budget: { usd: 0.05 } }\n`,
      [DATASET]: many(20, (index) => (index < 2 ? { tags: ['critical'] } : {})),
      'bot.mjs': 'export default () => ({ output: "bad", cost_usd: 0.01 });',
    });
    expect([result.code, document.verdict]).toEqual([1, 'fail']);
    expect(document.gates.find(({ gate }) => gate === 'critical')?.result).toBe('fail');
  });
});

test('a baseline that is not there is an error, and no crash', async () => {
  const { result, document } = await run({}, ['--baseline', 'nope']);
  expect([result.code, document.verdict]).toEqual([2, 'error']);
  expect(result.stderr).toContain('there is no stored run nope');
  expect(result.stderr).toContain('no run is kept there yet');
});

describe('what the contract says of targets', () => {
  const bots: [string, string, boolean, string | undefined][] = [
    ['text', '"yes"', true, undefined],
    ['an Output', '({ output: "yes" })', true, undefined],
    ['empty text', '""', false, undefined],
    ['a wrong shape', '42', false, 'expected text'],
    ['a throw', '(() => { throw new Error("kaput") })()', false, 'kaput'],
    ['an exit', 'process.exit(0)', false, 'exit code 0'],
    ['a loop', '(() => { for (;;); })()', false, 'no answer within 2 s'],
  ];
  test('module: what is an answer, and what has failed', async () => {
    const { document } = await run({
      [CONFIG]: `${ON_MODULE}run: { timeout_s: 2 }\n`,
      [DATASET]: toJsonLines(bots.map(([id]) => ({ id, input: id, reference: 'yes' }))),
      'bot.mjs': `const bots = { ${bots.map(([id, code]) => `${JSON.stringify(id)}: () => ${code}`).join(', ')} };
export default async (input) => bots[input]();`,
    });
    expect(document.metrics['pass_rate']).toMatchObject({ n: bots.length, errored: 0 });
    const trials = readFileSync(`${document.run}/trials.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Recorded);
    const said = new Map(trials.map((trial) => [trial.case, trial]));
    for (const [id, , pass, message] of bots) {
      expect([id, said.get(id)!.scores[0]!.pass]).toEqual([id, pass]);
      if (message !== undefined) expect(said.get(id)!.output.error!.message).toContain(message);
    }
  });
});

interface Recorded {
  case: string;
  output: { error?: { message: string } };
  scores: { pass: boolean }[];
}
