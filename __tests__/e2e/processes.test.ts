import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { stretchMs } from '../support/patience.ts';
import { toJsonLines } from '../support/run-cli.ts';

/** What the bot does with an input is written in the input. */
const BOT = `
import { existsSync, writeFileSync } from 'node:fs';
export default async (input) => {
  if (input === 'fatal' && existsSync(process.env.KILL_FILE)) process.kill(process.ppid, 'SIGKILL');
  if (input === 'environment') return JSON.stringify(Object.keys(process.env).sort());
  if (input === 'commands') {
    console.log('::set-output name=verdict::pass\\n::error::planted\\n::add-mask::Hello');
    console.error('::warning::planted');
    return 'Hello! ::error::planted';
  }
  if (input === 'exit') process.exit(0);
  if (input === 'loop') for (;;);
  if (input === 'slow' && existsSync(process.env.KILL_FILE)) {
    writeFileSync(process.env.KILL_FILE, String(Date.now()));
    process.kill(process.ppid, 'SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  return 'Hello!';
};
`;
const suiteOf = (name: string, extra = ''): string => `
suite: ${name}
datasets: [{ path: ../datasets/${name}.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true, env: [KILL_FILE] }
scorers: [{ name: correctness, type: contains, value: Hello }]
${extra}`;
const casesOf = (inputs: string[]): string =>
  toJsonLines(inputs.map((input, index) => ({ id: `c${index}`, input, context: String(index) })));

const SUITES = {
  killed: ['a', 'b', 'fatal', 'd', 'e'],
  slow: ['a', 'b', 'slow', 'd', 'e'],
  hostile: ['environment', 'commands', 'exit', 'loop', 'fine'],
};

let world: GatedWorld;
let folder: string;
let env: Record<string, string>;
const inputsOf = (name: string): Record<string, string> => ({
  config: `evals/configs/${name}.yaml`,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-kill-'));
  env = { KILL_FILE: join(folder, 'kill') };
  world = await openWorld({ processes: 'own' });
  const files = await world.pinned(
    {
      'bot.mjs': BOT,
      'evals/configs/killed.yaml': suiteOf('killed', 'run: { concurrency: 1 }'),
      'evals/configs/slow.yaml': suiteOf('slow', 'run: { concurrency: 1 }'),
      'evals/configs/hostile.yaml': suiteOf('hostile', 'run: { timeout_s: 2 }'),
      ...Object.fromEntries(
        Object.entries(SUITES).map(([name, inputs]) => [
          `evals/datasets/${name}.jsonl`,
          casesOf(inputs),
        ]),
      ),
    },
    Object.keys(SUITES).map((name) => `evals/configs/${name}.yaml`),
  );
  await world.push(files, { env, inputs: inputsOf('killed') });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const lastComment = (): string => world.github.state.comments.at(-1)!.body;

describe('a main step that was killed', () => {
  let killed: WorldRun;

  test('the post step keeps what was measured, settles the comment, judges nothing', async () => {
    await world.pullRequest(1, { 'a.txt': 'a' }, { env, inputs: inputsOf('killed') });
    expect(lastComment()).toContain('No regression');
    await writeFile(env['KILL_FILE']!, '');
    killed = await world.pullRequest(
      1,
      { 'a.txt': 'b' },
      { env, inputs: inputsOf('killed'), post: false },
    );
    expect(killed.signal).toBe('SIGKILL');
    const post = await killed.runPost();
    expect(post.exitCode).toBe(0);
    expect(lastComment()).toContain('the run was cut off');
    expect(lastComment()).toContain(await world.git.sha('refs/pull/1/head'));
    expect(world.github.state.artifacts.map(({ name }) => name)).toContain(
      'touchstone-killed-run-1',
    );
  });

  test('the re-run takes over and measures the rest', async () => {
    await rm(env['KILL_FILE']!);
    const result = await world.rerun(1, { attempt: 2, env, inputs: inputsOf('killed') });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.log).toContain('trials taken over from an earlier attempt: 2; measured now: 3');
    expect(lastComment()).toContain('No regression');
  });
});

test('SIGINT: a report within 5 s, not green, and what was measured is kept', async () => {
  await writeFile(env['KILL_FILE']!, '');
  const result = await world.pullRequest(
    2,
    { 'b.txt': 'b' },
    { env, inputs: inputsOf('slow'), post: false },
  );
  const interruptedMs = Number(await readFile(env['KILL_FILE']!, 'utf8'));
  const tookMs = Date.now() - interruptedMs;
  expect(tookMs).toBeLessThan(stretchMs(5000));
  await result.runPost();
  await rm(env['KILL_FILE']!);
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(result.summary).toContain('interrupted');
  expect(lastComment()).toContain('interrupted');
  const again = await world.rerun(2, { attempt: 2, env, inputs: inputsOf('slow') });
  expect(again.exitCode).toBe(0);
  expect(again.log).toContain('taken over from an earlier attempt: 2; measured now: 3');
});

const LIMITED = { answer: 429, headers: { 'retry-after': '50' }, times: 99 } as const;
const SLOW = { answer: 'slow', delayMs: 60_000, times: 99 } as const;

test.each([
  [
    'for a limit of the comments',
    { method: 'GET', path: /\/comments/ },
    LIMITED,
    /artifact touchst/,
  ],
  [
    'for the comment to be written',
    { method: 'POST', path: /\/comments/ },
    SLOW,
    /artifact touchst/,
  ],
  [
    'for a limit of the search',
    { method: 'GET', path: /\/(artifacts|runs)\b/ },
    LIMITED,
    /suite evals/,
  ],
])(
  'cancelled while GitHub is waited %s: it ends by itself, and tells',
  async (what, asked, fault, whenLine) => {
    world.github.fail(asked, fault);
    const cancelled = await world.pullRequest(
      8,
      { 'g.txt': what },
      { env, inputs: inputsOf('killed'), cancel: { whenLine }, post: false },
    );
    world.github.clearFaults();
    expect(cancelled).toMatchObject({ signal: null, conclusion: 'cancelled' });
    expect(cancelled.sent.map(({ signal }) => signal)).toEqual(['SIGINT']);
    expect(cancelled.summary).not.toBe('');
    expect(cancelled.log).toContain('Touchstone: ');
    const sha = await world.git.sha('refs/pull/8/head');
    expect(world.github.state.statuses.filter((status) => status.sha === sha)).not.toEqual([]);
  },
);

describe('a bot that means harm', () => {
  test('sees no variable of ours, speaks no workflow command, cannot end the gate', async () => {
    const before = world.github.state.comments.length;
    const result = await world.pullRequest(
      3,
      { 'c.txt': 'c' },
      { env: { ...env, MODEL_KEY: 'hidden-value' }, inputs: inputsOf('hostile') },
    );
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    const lines = (await readFile(join(result.outputs['run-path']!, 'trials.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const outputOf = (id: string) => lines.find((trial) => trial.case === id).output;
    const seen: string[] = JSON.parse(outputOf('c0').output);
    expect(['HOME', 'KILL_FILE', 'LANG', 'PATH', 'TMPDIR']).toEqual(expect.arrayContaining(seen));
    expect(outputOf('c2').error).toMatchObject({ kind: 'failed' });
    expect(outputOf('c3').error).toMatchObject({ kind: 'failed', code: 'timeout' });
    expect(outputOf('c4').output).toBe('Hello!');
    expect(result.raw.stdout).not.toMatch(/^::(error|set-output|add-mask|warning)[^:]*::planted/m);
    expect(JSON.stringify(result.annotations)).not.toContain('planted');
    expect(`${result.raw.stdout}${result.raw.stderr}${lastComment()}`).not.toContain(
      'hidden-value',
    );
    expect(world.github.state.comments.length).toBe(before + 1);
  });
});

describe('a step that fails before it measures', () => {
  test('every output is set, one decision is told, and the post step does not start it again', async () => {
    const result = await world.pullRequest(
      4,
      { 'd.txt': 'd' },
      { inputs: { config: 'evals/nothing/*.yaml', 'retention-days': '7' }, post: false },
    );
    expect(result.exitCode).toBe(2);
    expect(result.outputs).toEqual({
      verdict: 'error',
      'gates-failed': '0',
      'cases-regressed': '0',
      'cost-usd': '',
      'baseline-sha': '',
      'report-path': '',
      'run-path': '',
    });
    expect(result.log).toContain('retention-days');
    expect(result.annotations.at(-1)?.title).toBe('Touchstone: could not measure');
    expect(result.raw.stdout.trimEnd().split('\n').at(-1)).toContain('Touchstone: error');
    const post = await result.runPost();
    expect(post).toMatchObject({ exitCode: 0, outputs: {}, annotations: [] });
  });

  test.each(['review', 'monitor'])('command: %s says it is to come', async (command) => {
    const result = await world.rerun(4, { attempt: 2, inputs: { command }, post: false });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('not in this version yet');
  });
});

describe('a dispatch for the pull request of a fork', () => {
  test('nothing that the fork wrote is executed where secrets are; the status says so', async () => {
    await world.pullRequest(7, { 'e.txt': 'e' }, { env, inputs: inputsOf('killed'), post: false });
    const pull = world.github.state.pulls.find(({ number }) => number === 7)!;
    pull.head.repository = { id: 777, fullName: 'mallory/support-bot' };
    world.github.state.caches.splice(0);
    const result = await world.dispatch({ pr: 7 }, { env, inputs: inputsOf('killed') });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain("is not run for a fork's pull request");
    expect(world.github.state.statuses.at(-1)).toMatchObject({
      sha: pull.head.sha,
      context: 'touchstone/killed',
      state: 'error',
    });
  });
});

describe('the webhook', () => {
  let server: Server;
  const heard: string[] = [];
  let hook: Record<string, string>;
  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      request.on('end', () => {
        heard.push((JSON.parse(text) as { text: string }).text);
        response.end('ok');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    hook = { ...inputsOf('killed'), 'notify-webhook-url': `http://127.0.0.1:${port}/s3cret` };
  });
  afterAll(() => void server.close());

  test('hears of failures on push and schedule, not of pull requests', async () => {
    await world.push({ 'x.txt': 'x' }, { env, inputs: hook, post: false });
    expect(heard).toEqual([]);
    const broken = { 'bot.mjs': "export default async () => '<!channel> no';\n" };
    await world.pullRequest(5, broken, { env, inputs: hook, post: false });
    expect(heard).toEqual([]);
    const red = await world.push(broken, { env, inputs: hook, post: false });
    expect(red.exitCode).toBe(1);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('Touchstone on push: killed:');
    expect(heard[0]).toContain('/actions/runs/');
    expect(red.log).not.toContain('s3cret');
    await world.schedule({ inputs: { ...hook, config: 'gone/*.yaml' }, post: false });
    expect(heard[1]).toContain('Touchstone on schedule: could not measure');
  });

  test('`all` hears of everything', async () => {
    heard.length = 0;
    await world.pullRequest(
      6,
      { 'y.txt': 'y', 'bot.mjs': BOT },
      { env, inputs: { ...hook, 'notify-on': 'all' }, post: false },
    );
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('Touchstone on pull_request');
  });
});
