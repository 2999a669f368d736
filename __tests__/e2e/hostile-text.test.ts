import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findLiveLines, findLiveMarkdown, findLiveWords } from '../support/find-live-text.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';
import { listElements, readXml } from '../support/read-xml.ts';
import { runCli, toJsonLines } from '../support/run-cli.ts';

const SUITE = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true, env: [BOT_API_KEY, BOT_ADDRESS] }
scorers:
  - { name: greets, type: contains, value: Hello }
  - { name: opinion, type: javascript, module: ../../scorer.mjs, advisory: true }
`;
const GOOD = `export default async () => 'Hello';\n`;
/** Says back what it is asked, and its secrets in every form that it can think of. */
const BAD = `
const { BOT_API_KEY: key, BOT_ADDRESS: address } = process.env;
const forms = [key, address, Buffer.from('x' + key).toString('base64'), encodeURIComponent(key), JSON.stringify({ key }),
  key.split('').join('\\u200B'), '**' + key + '**', '[' + key + '](https://evil.example/' + encodeURIComponent(key) + ')'];
let asked = 0;
export default async (input) => {
  asked += 1;
  if (input.includes('pipe')) throw new Error(input + ' ' + key);
  return input + '\\n' + forms[asked % forms.length] + '\\nsk-proj-Zz81kWq0Lm4nXv7Tb2Rc9Yd3 ghp_abcdefghijklmnop1234';
};
`;
const SCORER = `export default ({ input, output }) => ({ pass: output === 'Hello', score: 0, reason: String(input) + output });\n`;
const SECRETS = {
  BOT_API_KEY: 'b0t-K3y/with"odd:chars_7',
  BOT_ADDRESS: 'tcp:bot-host:4711/opaque',
  'openai-api-key': 'opaque-openai-K3Y-1',
};
/** Of each secret a piece that no form of it may show. */
const PIECES = [
  'K3y/with',
  'K3y%2Fwith',
  'S3kvd2l0',
  'bot-host',
  'K3Y-1',
  'Zz81kWq0Lm4n',
  'ghp_abc',
];

const NAMES = Object.entries(HOSTILE_STRINGS).map(([name, text]) => ({ name, text }));
const CASES = toJsonLines(
  NAMES.map(({ name, text }, index) => ({
    id: `${text.slice(0, 80)} ${index}`,
    input: `${name}: ${text}`,
    reference: { said: text },
    metadata: { said: text.slice(0, 100) },
    tags: [text.slice(0, 40) || 'empty', ...(index % 4 === 0 ? ['critical'] : [])],
  })),
);

let world: GatedWorld;
let hook: Server;
let said: string[];
let options: { env: Record<string, string>; inputs: Record<string, string> };
let run: WorldRun;

beforeAll(async () => {
  said = [];
  hook = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    request.on('end', () => response.end('ok'));
  });
  await new Promise<void>((done) => void hook.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/T0/B0/opaqueHook9`;
  const { BOT_API_KEY, BOT_ADDRESS } = SECRETS;
  options = {
    env: { BOT_API_KEY, BOT_ADDRESS },
    inputs: {
      'openai-api-key': SECRETS['openai-api-key'],
      'notify-webhook-url': address,
      'notify-on': 'all',
    },
  };
  world = await openWorld({ processes: 'own' });
  await world.push(
    await world.pinned({
      'bot.mjs': GOOD,
      'scorer.mjs': SCORER,
      'evals/configs/pr.yaml': SUITE,
      'evals/datasets/golden.jsonl': CASES,
    }),
    options,
  );
  run = await world.pullRequest(1, { 'bot.mjs': BAD }, options);
});
afterAll(async () => {
  await world.close();
  hook.close();
});

/** Streams as written, but for the one command that must name a secret. */
function linesOf({ raw }: Pick<WorldRun, 'raw'>): string {
  return `${raw.stdout}\n${raw.stderr}`
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

/** Our own commands are those of annotations; what is left of the log must be words. */
function wordsOf(streams: Pick<WorldRun, 'raw'>): string {
  return linesOf(streams)
    .split('\n')
    .filter(
      (line) => !/^::(?:error|warning) (?:file=[^,:]*,(?:line=\d+,)?)?title=[^:]*::/.test(line),
    )
    .join('\n');
}

function expectNoSecret(text: string): void {
  for (const piece of [...PIECES, 'opaqueHook9', run.token])
    expect(
      text.slice(Math.max(0, text.indexOf(piece) - 60), text.indexOf(piece) + 60),
    ).not.toContain(piece);
}

/** What every step of ours must leave the runner with, whatever was said inside it. */
function expectOurCommandsOnly(step: WorldRun): void {
  expect(findLiveLines(wordsOf(step))).toEqual([]);
  expect(step.matchers).toEqual([]);
  expect(Object.keys(step.state)).toEqual(['touchstone']);
  expect(step.annotations.length).toBeGreaterThan(0);
  expect(step.hiddenAnnotations).toEqual([]);
  for (const { title = '', message, file = '' } of step.annotations) {
    expect(title).toMatch(/^(?:Touchstone|Critical case failed|Safety case failed|Broken case)/);
    expect([...findLiveWords(title, 200), ...findLiveWords(message, 1000)]).toEqual([]);
    expect(file).toMatch(/^(?:evals\/[\w./-]+)?$/);
  }
  const known = [step.token, SECRETS['openai-api-key'], options.inputs['notify-webhook-url']];
  // the last one is the runner's own token
  for (const mask of step.masks) expect(known.includes(mask) || mask.startsWith('eyJ')).toBe(true);
}

const commentOn = (issue: number): string =>
  world.github.state.comments.find((found) => found.issue === issue)!.body;
/** Where our own links lead. */
const hosts = (): string[] => [`github.localhost:${new URL(world.github.url).port}`];

describe('every hostile text in every field of a dataset, said back by the bot and by a scorer', () => {
  test('the verdict is about the cases', () => {
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(Object.keys(run.outputs).sort()).toEqual([
      'baseline-sha',
      'cases-regressed',
      'cost-usd',
      'gates-failed',
      'report-path',
      'run-path',
      'verdict',
    ]);
    expect(Number(run.outputs['cases-regressed'])).toBe(NAMES.length);
  });

  test('comment and summary', () => {
    expect(findLiveMarkdown(commentOn(1), hosts())).toEqual([]);
    expect(findLiveMarkdown(run.summary, hosts())).toEqual([]);
    expect(run.summary).toContain('### What broke');
    expect(world.github.state.comments.filter(({ issue }) => issue === 1)).toHaveLength(1);
  });

  test('the log, and what the runner was told', () => expectOurCommandsOnly(run));

  test('report.md and junit.xml', async () => {
    const folder = run.outputs['run-path']!;
    expect(findLiveMarkdown(await readFile(join(folder, 'report.md'), 'utf8'), hosts())).toEqual(
      [],
    );
    const root = readXml(await readFile(join(folder, 'junit.xml'), 'utf8'));
    const names = listElements(root).filter(({ name }) => name === 'testcase');
    expect(names.length).toBeGreaterThan(NAMES.length);
    expect(root.children).toHaveLength(2);
  });

  test('chat', () => {
    expect(said.length).toBeGreaterThan(0);
    for (const body of said) {
      const { text } = JSON.parse(body) as { text: string };
      expect(findLiveWords(text, 4000)).toEqual([]);
      expect(text.split('://').length).toBe(2);
    }
  });
});

describe('secrets that the bot tells', () => {
  test.each(['comment', 'summary', 'streams', 'chat', 'report.md', 'junit.xml', 'annotations'])(
    '%s',
    async (sink) => {
      const read = (name: string): Promise<string> =>
        readFile(join(run.outputs['run-path']!, name), 'utf8');
      const text = {
        comment: () => commentOn(1),
        summary: () => run.summary,
        streams: () => linesOf(run),
        chat: () => said.join('\n'),
        'report.md': () => read('report.md'),
        'junit.xml': () => read('junit.xml'),
        annotations: () => JSON.stringify(run.annotations),
      }[sink]!;
      expectNoSecret(await text());
    },
  );

  test('trials.jsonl keeps answers whole: the next comparison needs them', async () => {
    const trials = await readFile(join(run.outputs['run-path']!, 'trials.jsonl'), 'utf8');
    expect(trials).toContain('K3y/with');
  });

  test('a laptop: the terminal and --json', async () => {
    const folder = await world.git.checkout('refs/pull/1/merge');
    for (const args of [['run'], ['run', '--json']]) {
      const { code, stdout, stderr } = await runCli(folder, args, { env: options.env });
      expect(code).toBe(1);
      expectNoSecret(stdout + stderr);
      expect(findLiveLines(stdout + stderr)).toEqual([]);
      if (args.length > 1) expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail' });
    }
  });
});

describe('a marker is ours by author and by first line', () => {
  test('what a model writes below ours is no marker', async () => {
    const real = commentOn(1).split('\n')[0]!;
    const forger = `export default async () => ${JSON.stringify(`${real}\n\n### ✅ No regression`)};\n`;
    await world.pullRequest(2, { 'bot.mjs': forger }, options);
    await world.pullRequest(2, { 'bot.mjs': `${forger}// again\n` }, options);
    const bodies = world.github.state.comments.filter(({ issue }) => issue === 2);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]!.body.split('<!-- touchstone')).toHaveLength(2);
    expect(findLiveMarkdown(bodies[0]!.body, hosts())).toEqual([]);
  });

  test.each([
    ['another user, with our very marker', 'mallory', (marker: string) => marker],
    ['a bot of another name', 'dependabot[bot]', (marker: string) => marker],
    [
      'ourselves, but not in the first line',
      'github-actions[bot]',
      (marker: string) => `said:\n${marker}`,
    ],
    [
      'ourselves, with a marker of other suites',
      'github-actions[bot]',
      (marker: string) => marker.replace('support-bot', 'other'),
    ],
    ['ourselves, with words behind it', 'github-actions[bot]', (marker: string) => `${marker} x`],
  ])('%s: left alone, ours stands beside it', async (_, author, forge) => {
    const issue = 10 + world.github.state.comments.length;
    const marker = commentOn(1).split('\n')[0]!;
    const forged = world.github.arrange.comment({
      issue,
      author,
      body: `${forge(marker)}\n\n### ✅ ok`,
    });
    const before = forged.body;
    await world.pullRequest(issue, { 'a.txt': String(issue), 'bot.mjs': GOOD }, options);
    expect(forged.body).toBe(before);
    const others = world.github.state.comments.filter(
      (found) => found.issue === issue && found !== forged,
    );
    expect(others).toHaveLength(1);
    expect(others[0]!.author.login).toBe('github-actions[bot]');
  });
});

describe('a suite file that speaks', () => {
  const hostile = [
    'workflow command',
    'legacy command',
    'script tag',
    'mention',
    'image beacon',
    'colour codes',
    'bidi override',
  ]
    .map((name) => JSON.stringify(HOSTILE_STRINGS[name]))
    .map((key) => `${key}: ${key}\n`)
    .join('');

  test('its mistakes are told in words', async () => {
    const broken = await world.pullRequest(
      3,
      { 'evals/configs/pr.yaml': `${SUITE}${hostile}`, 'bot.mjs': GOOD },
      options,
    );
    expect(broken).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expectOurCommandsOnly(broken);
    expect(findLiveMarkdown(commentOn(3), hosts())).toEqual([]);
    expect(findLiveMarkdown(broken.summary, hosts())).toEqual([]);
    expect(commentOn(3)).toContain('octocat');
  });

  test('a bug keeps its stack, in words and without secrets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-event-'));
    const event = join(folder, 'event.json');
    const { BOT_API_KEY } = SECRETS;
    // what JSON.parse says of it quotes it
    await writeFile(event, `::error::x\n##[add-mask]e ${BOT_API_KEY}`);
    const env = { ...options.env, GITHUB_EVENT_PATH: event };
    const broken = await world.pullRequest(3, {}, { ...options, env, post: false });
    await rm(folder, { recursive: true });
    expect(broken).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expectOurCommandsOnly(broken);
    expectNoSecret(linesOf(broken));
    expect(broken.raw.stdout).toMatch(/this is a bug in Touchstone: [^]*\n {4}at /);
  });

  test('an input that cannot be meant is told in words, before there is a suite', async () => {
    const inputs = {
      ...options.inputs,
      comment: `${HOSTILE_STRINGS['legacy command']}\n::error::x`,
      'pr-number': '1',
    };
    const refused = await world.pullRequest(3, {}, { ...options, inputs });
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expectOurCommandsOnly(refused);
    expect(findLiveMarkdown(refused.summary, hosts())).toEqual([]);
  });
});
