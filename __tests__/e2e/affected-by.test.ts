import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const SUITE = 'evals/configs/pr.yaml';
const bot = (answer: string): string => `export default async () => ${JSON.stringify(answer)};\n`;
const suiteOf = (more: string, run = 'affected_by: ["app/**"]'): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../app/bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: right }]
run: { ${run} }
${more}
`;
const gates = 'gates: { baseline: { wait_minutes: 0 } }';
const FILES = {
  'app/bot.mjs': bot('right'),
  'app/lib.mjs': 'export {};\n',
  'README.md': 'A bot.',
  'evals/datasets/golden.jsonl': toJsonLines([
    { id: 'refund', input: 'refund', tags: ['critical'] },
    { id: 'greeting', input: 'hello' },
  ]),
};

let world: GatedWorld;
afterAll(() => world.close());

async function leavesDocsAlone(): Promise<void> {
  const run = await world.pullRequest(1, { 'README.md': 'A good bot.' });
  expect(run.summary).toContain('Untouched');
}

/** And what the change brought is found wrong. */
async function runsWhere(number: number, path: string, content: string | null): Promise<void> {
  const run = await world.pullRequest(number, { [path]: content });
  expect(run.log).toContain(`it runs: ${path} differs`);
  expect(run.exitCode).toBeGreaterThan(0);
}

describe('a suite that runs code, and whose policy says what that depends on', () => {
  let measured: string;

  beforeAll(async () => {
    world = await openWorld({ posts: 'when needed' });
    await world.push(await world.pinned({ ...FILES, [SUITE]: suiteOf(gates) }));
    measured = await world.git.sha('main');
  }, 60_000);

  test('is untouched by the docs', async () => {
    const run = await world.pullRequest(1, { 'README.md': 'A good bot.' });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'baseline-sha': measured },
    });
    expect(run.summary).toContain('Untouched');
    expect(run.summary).toContain('`app/**`');
  });

  test('runs where the app changes, also in a file whose name begins with a dot', async () => {
    const wrong = await world.pullRequest(2, { 'app/bot.mjs': bot('wrong') });
    expect(wrong).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const dotted = await world.pullRequest(3, { 'app/.env.shared': 'A=1' });
    expect(dotted.log).toContain('it runs: app/.env.shared differs');
  });

  test('a change cannot say for itself what it depends on', async () => {
    const run = await world.pullRequest(4, {
      [SUITE]: suiteOf(gates, 'affected_by: ["docs/**"]'),
      'app/bot.mjs': bot('wrong'),
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.summary).toContain('run.affected_by');
  });

  test('runs where what is declared is no file, or may lie behind a link', async () => {
    const linked = await world.pullRequest(5, {
      'README.md': 'Linked.',
      'app/prompts': { symlink: '../docs' },
    });
    expect(linked.log).toContain('it runs: app/prompts is a symbolic link');
    await world.push({ 'app/prompts': { symlink: '../docs' }, 'docs/a.md': 'a' });
    const behind = await world.pullRequest(6, { 'docs/a.md': 'b' });
    expect(behind.log).toContain('it runs: app/prompts, which `app/**` may mean, is a link');
    await world.push({ 'app/prompts': null });
  });

  test('an older baseline is only doubted for commits that touch it', async () => {
    await world.git.commit({ files: { 'docs/a.md': 'not recorded' } });
    const drop = { 'app/bot.mjs': bot('wrong') };
    const fair = await world.pullRequest(7, drop);
    expect(fair.summary).toContain('1 commit behind');
    expect(fair.summary).not.toContain('which touches what it depends on');
    expect(fair.outputs['verdict']).toBe('fail');
    // nothing lies between that matters: what does not touch it stands on that older baseline
    const docs = await world.pullRequest(8, { 'README.md': 'Again.' });
    expect(docs.summary).toContain('Untouched');
    await world.git.commit({ files: { 'app/lib.mjs': 'export const a = 1;\n' } });
    const run = await world.pullRequest(9, { 'README.md': 'Once more.' });
    expect(run.log).toMatch(/it runs: since [0-9a-f]{7} app\/lib\.mjs differs/);
  });
});

describe('without it', () => {
  beforeAll(async () => {
    await world.close();
    world = await openWorld({ posts: 'when needed' });
  });

  test('code always runs; and so does a suite whose baseline is too old, or is not there', async () => {
    const [undeclared, aged] = [
      suiteOf(gates, 'trials: 1'),
      suiteOf('gates: { baseline: { wait_minutes: 0, max_age_days: 0 } }'),
    ];
    const files = await world.pinned({ ...FILES, [SUITE]: undeclared });
    const first = await world.push(files);
    expect(first.outputs['verdict']).toBe('pass');
    const code = await world.pullRequest(1, { 'README.md': 'One.' });
    expect(code.log).toContain('it runs: what a module target depends on is not known');
    expect(code.summary).not.toContain('Untouched');
    await world.push({ [SUITE]: aged });
    const old = await world.pullRequest(2, { 'README.md': 'Two.' });
    expect(old.log).toContain(
      'it runs: the baseline is older than gates.baseline.max_age_days (0)',
    );
    await world.push({ [SUITE]: suiteOf(gates) });
    world.github.state.artifacts.length = 0;
    const none = await world.pullRequest(3, { 'README.md': 'Three.' });
    expect(none.log).toContain('it runs: no baseline: ');
    // now there is one; what this head came to is not forgotten for it
    await world.schedule();
    const again = await world.rerun(3, { attempt: 2 });
    expect(again.log).toContain('it runs: this very head was measured before');
    expect(again.log).toContain('trials taken over from an earlier attempt');
    expect(again.summary).not.toContain('Untouched');
  });

  test('a red baseline is said, loudly, and what did not cause it passes', async () => {
    await world.push({ 'app/bot.mjs': bot('wrong') });
    const run = await world.pullRequest(4, { 'README.md': 'Four.' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    const [first] = run.summary.split('\n');
    expect(first).toContain('⚠️');
    expect(first).toContain('the baseline it stands on is red');
    expect(first).toContain('critical');
    expect(world.github.state.statuses.at(-1)).toMatchObject({ state: 'success' });
    expect(world.github.state.statuses.at(-1)!.description).toContain('red');
    // main itself says so too
    const pushed = await world.push({ 'README.md': 'Five.' });
    expect(pushed.summary).toContain('the baseline it stands on is red');
  });
});

describe('a suite whose command names its program from beside the suite file', () => {
  const program = (answer: string): string =>
    `for await (const _ of process.stdin) console.log(JSON.stringify({ output: ${JSON.stringify(answer)} }));\n`;

  beforeAll(async () => {
    await world.close();
    world = await openWorld();
    const suite = suiteOf(gates, 'affected_by: ["lib/**"]').replace(
      'module: ../../app/bot.mjs',
      'command: [node, ../../app/program.mjs], per: case',
    );
    const files = { ...FILES, 'app/program.mjs': program('right'), 'lib/a.txt': 'a' };
    const pushed = await world.push(await world.pinned({ ...files, [SUITE]: suite }));
    expect(pushed.outputs['verdict']).toBe('pass');
  }, 60_000);

  test('is untouched by the docs alone', leavesDocsAlone);

  test.each([
    ['is another one', program('wrong'), 1],
    ['is gone', null, 2],
  ])('runs where that %s', async (_, content, exitCode) => {
    await runsWhere(exitCode + 1, 'app/program.mjs', content);
  });
});

describe('a suite whose module names files beyond `run.affected_by`', () => {
  const READER = `import { readFileSync } from 'node:fs';
import lib from '../shared/lib.cjs';
const text = readFileSync(new URL('../prompts/system.txt', import.meta.url), 'utf8').trim();
export default async () => text + lib;
`;

  beforeAll(async () => {
    await world.close();
    world = await openWorld();
    const files = {
      ...FILES,
      'app/bot.mjs': READER,
      'shared/lib.cjs': "module.exports = require('./end');\n",
      'shared/end.js': "module.exports = '.';\n",
      'shared/end/index.js': "throw new Error('the other one');\n",
      'prompts/system.txt': 'right',
    };
    const pushed = await world.push(await world.pinned({ ...files, [SUITE]: suiteOf(gates) }));
    expect(pushed.outputs['verdict']).toBe('pass');
  }, 60_000);

  test('is untouched by the docs alone', leavesDocsAlone);

  test.each([
    [2, 'a prompt that it reads by its URL is another one', 'prompts/system.txt', 'wrong'],
    [3, 'that prompt is gone', 'prompts/system.txt', null],
    [4, 'a file is gone, and another one stands in for it', 'shared/end.js', null],
  ])('runs where (%i) %s', async (number, _, path, content) => {
    await runsWhere(number, path, content);
  });

  test('and so does a push of main: the baseline is not carried on without the prompt', async () => {
    const run = await world.push({ 'prompts/system.txt': null });
    expect(run.log).toContain('it runs: prompts/system.txt differs');
    expect(run.exitCode).toBeGreaterThan(0);
  });
});

describe('a suite whose program and warm-up import what lies beyond `run.affected_by`', () => {
  const PROGRAM = `import { answer } from './helper.mjs';
for await (const _ of process.stdin) console.log(JSON.stringify({ output: answer }));
`;
  const helper = (answer: string): string => `export const answer = ${JSON.stringify(answer)};\n`;

  beforeAll(async () => {
    await world.close();
    world = await openWorld();
    const run = 'affected_by: ["app/**"], warmup: [node, build/make.mjs]';
    const suite = suiteOf(gates, run).replace(
      'module: ../../app/bot.mjs',
      'command: [node, ../../tools/program.mjs], per: case',
    );
    const files = {
      ...FILES,
      'tools/program.mjs': PROGRAM,
      'tools/helper.mjs': helper('right'),
      'build/make.mjs': "import './value.mjs';\n",
      'build/value.mjs': 'export {};\n',
    };
    const pushed = await world.push(await world.pinned({ ...files, [SUITE]: suite }));
    expect(pushed.outputs['verdict']).toBe('pass');
  }, 60_000);

  test('is untouched by the docs alone', leavesDocsAlone);

  test.each([
    [2, 'what the program imports is another one', 'tools/helper.mjs', helper('wrong')],
    [3, 'that is gone', 'tools/helper.mjs', null],
    [4, 'what the warm-up imports is another one', 'build/value.mjs', 'process.exit(1);\n'],
  ])('runs where (%i) %s', async (number, _, path, content) => {
    await runsWhere(number, path, content);
  });
});
