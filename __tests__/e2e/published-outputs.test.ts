import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const MODES = ['none', 'excerpt', 'full'] as const;
type Mode = (typeof MODES)[number];

const suiteOf = (mode: Mode): string => `
suite: bot-${mode}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers:
  - { name: greets, type: contains, value: Hello }
  - { name: opinion, type: javascript, module: ../../scorer.mjs }
report: { outputs: ${mode} }
`;
/** What an answer, a scorer and an error say; none of it is anybody's business but the owner's. */
const PRIVATE = [
  'ANSWER-HEAD',
  'ANSWER-TAIL',
  'REASON-SAID',
  'ERROR-SAID',
  'INPUT-SAID',
  'REFERENCE-SAID',
];
const ANSWER = `ANSWER-HEAD ${'and so on '.repeat(100)} ANSWER-TAIL`;
const GOOD = `export default async () => 'Hello';\n`;
const BAD = `export default async (input) => {
  if (input.endsWith('3')) throw new Error('ERROR-SAID: ' + input);
  return ${JSON.stringify(ANSWER)};
};\n`;
const DEAD = `export default async () => { throw new Error('ERROR-SAID on every case'); };\n`;
const SCORER = `export default ({ output }) => ({ pass: output === 'Hello', score: output === 'Hello' ? 1 : 0, reason: 'REASON-SAID: ' + output });\n`;
const CASES = toJsonLines(
  Array.from({ length: 12 }, (_, index) => ({
    id: `case-${index}`,
    input: `INPUT-SAID ${index}`,
    reference: `REFERENCE-SAID ${index}`,
    ...(index < 4 && { tags: ['critical'] }),
  })),
);

let world: GatedWorld;
let hook: Server;
let said: string[] = [];
let address: string;

beforeAll(async () => {
  hook = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    request.on('end', () => response.end('ok'));
  });
  await new Promise<void>((done) => void hook.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`;
  world = await openWorld();
  const files = await world.pinned(
    {
      'bot.mjs': GOOD,
      'scorer.mjs': SCORER,
      'evals/datasets/golden.jsonl': CASES,
      ...Object.fromEntries(MODES.map((mode) => [`evals/configs/${mode}.yaml`, suiteOf(mode)])),
    },
    MODES.map((mode) => `evals/configs/${mode}.yaml`),
  );
  await world.push(files, { inputs: { config: 'evals/configs/*.yaml' } });
});
afterAll(async () => {
  await world.close();
  hook.close();
});

/** Everything that a pull request shows, sink by sink. */
async function publish(
  number: number,
  mode: Mode,
  bot: string,
): Promise<{ run: WorldRun; sinks: Map<string, string> }> {
  said = [];
  const inputs = {
    config: `evals/configs/${mode}.yaml`,
    'notify-webhook-url': address,
    'notify-on': 'all',
  };
  const run = await world.pullRequest(number, { 'bot.mjs': bot }, { inputs });
  const read = (name: string): Promise<string> =>
    readFile(join(run.outputs['run-path']!, name), 'utf8');
  const checkout = await world.git.checkout(`refs/pull/${number}/merge`);
  const [people, program] = await Promise.all(
    [[], ['--json']].map((more) =>
      runVerb(checkout, ['run', `evals/configs/${mode}.yaml`, ...more]),
    ),
  );
  const { comments, statuses } = world.github.state;
  const sinks = new Map([
    [
      'comment',
      comments
        .filter(({ issue }) => issue === number)
        .map(({ body }) => body)
        .join('\n'),
    ],
    ['summary', run.summary],
    ['log', run.raw.stdout + run.raw.stderr],
    ['annotations', JSON.stringify(run.annotations)],
    ['chat', said.join('\n')],
    ['status', JSON.stringify(statuses)],
    ['report.md', await read('report.md')],
    ['junit.xml', await read('junit.xml')],
    ['terminal', people!.stdout + people!.stderr],
    ['--json', program!.stdout + program!.stderr],
  ]);
  return { run, sinks };
}

/** Sink → which of the private texts it shows. */
function findShown(sinks: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return [...sinks].flatMap(([sink, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${sink}: ${word}`),
  );
}

describe('report.outputs: none', () => {
  test('no sink shows an answer, a reason, an error, an input or a reference; every sink shows the case', async () => {
    const { run, sinks } = await publish(1, 'none', BAD);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(findShown(sinks, PRIVATE)).toEqual([]);
    for (const sink of [
      'comment',
      'summary',
      'log',
      'annotations',
      'report.md',
      'junit.xml',
      'terminal',
      '--json',
    ])
      expect(`${sink}: ${sinks.get(sink)}`).toContain('case-1');
    expect(sinks.get('chat')).toContain('bot-none');
  });

  test('a target that fails on every case: what kind of error it was, not what it said', async () => {
    const { run, sinks } = await publish(2, 'none', DEAD);
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(findShown(sinks, PRIVATE)).toEqual([]);
    for (const sink of ['comment', 'summary', 'log', 'report.md', 'terminal'])
      expect(sinks.get(sink)).toContain('message not published');
  });

  test('the run keeps them, for the next comparison', async () => {
    const { run } = await publish(1, 'none', `${BAD}// again\n`);
    const trials = await readFile(join(run.outputs['run-path']!, 'trials.jsonl'), 'utf8');
    for (const word of ['ANSWER-TAIL', 'REASON-SAID', 'ERROR-SAID']) expect(trials).toContain(word);
  });
});

describe('report.outputs: excerpt', () => {
  test('beginnings, no ends', async () => {
    const { sinks } = await publish(3, 'excerpt', BAD);
    for (const sink of ['comment', 'summary', 'report.md', 'log', 'terminal'])
      expect(
        findShown(
          new Map([[sink, sinks.get(sink)!]]),
          PRIVATE.filter((word) => word !== 'ANSWER-TAIL'),
        ),
      ).toHaveLength(5);
    expect(findShown(sinks, ['ANSWER-TAIL'])).toEqual([]);
  });
});

describe('report.outputs: full', () => {
  const NOTE = 'everybody can read whole answers here';

  test('whole answers where there is room', async () => {
    const { run, sinks } = await publish(4, 'full', BAD);
    expect(findShown(sinks, ['ANSWER-TAIL'])).toEqual(
      expect.arrayContaining(['summary: ANSWER-TAIL', 'report.md: ANSWER-TAIL']),
    );
    expect(run.summary + run.log).not.toContain(NOTE);
  });

  test('on a public repository it is said that everybody reads them', async () => {
    world.github.state.repository.visibility = 'public';
    const { run, sinks } = await publish(5, 'full', BAD);
    for (const sink of ['comment', 'summary', 'log']) expect(sinks.get(sink)).toContain(NOTE);
    expect(run.exitCode).toBe(1);
    const { sinks: others } = await publish(6, 'excerpt', BAD);
    expect(findShown(others, [NOTE])).toEqual([]);
  });
});

/** A mistake in a case, with texts of it in the message that tells of it. */
async function publishMistake(
  number: number,
  mode: Mode,
  files: Record<string, string>,
): Promise<{ run: WorldRun; sinks: string }> {
  said = [];
  const inputs = {
    config: `evals/configs/${mode}.yaml`,
    'notify-webhook-url': address,
    'notify-on': 'all',
  };
  const run = await world.pullRequest(number, files, { inputs });
  const comments = world.github.state.comments.filter(({ issue }) => issue === number);
  const { stdout, stderr } = run.raw;
  const sinks = [JSON.stringify(comments), run.summary, stdout, stderr, said.join('')].join('\n');
  return { run, sinks };
}

describe('a mistake in a dataset', () => {
  const broken = `${CASES}${toJsonLines([
    { id: 'q', input: 'x', checks: [{ type: 'regex', value: 'REGEX-SAID(' }] },
  ])}`;
  const dataset = 'evals/datasets/golden.jsonl';

  test('quotes it where texts are published', async () => {
    const { run, sinks } = await publishMistake(21, 'excerpt', { [dataset]: broken });
    expect(run.outputs['verdict']).toBe('error');
    expect(sinks).toContain('REGEX-SAID');
  });

  test('is its place and its kind under `none`, also where only main says so', async () => {
    const open = suiteOf('none').replace('outputs: none', 'outputs: full');
    for (const [number, more] of [
      [22, {}],
      [23, { 'evals/configs/none.yaml': open }],
    ] as const) {
      const { run, sinks } = await publishMistake(number, 'none', { [dataset]: broken, ...more });
      expect(run.outputs['verdict']).toBe('error');
      expect(sinks).not.toContain('REGEX-SAID');
      expect(run.summary).toContain(`${dataset}:13`);
      expect(run.summary).toContain('touchstone validate evals/configs/none.yaml');
    }
  });
});
