import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  makeCountingSuite,
  type CountingOptions,
  type CountingSuite,
} from '../support/counting-suite.ts';
import { stretchMs } from '../support/patience.ts';
import { isAlive, isGoneSoon } from '../support/processes.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

let suite: CountingSuite;
afterEach(() => suite.remove());
const arrange = async (options: CountingOptions): Promise<void> => {
  suite = await makeCountingSuite(options);
};

interface Document {
  verdict: string;
  reason: string;
  usage: { target: { calls: number } };
  cost_usd?: number;
  run: string;
}

const FOREVER = 'await new Promise(() => setInterval(() => undefined, 1000));';
/** Gives no answer to later cases until somebody lets it. */
const HANGS = `if (n >= 20 && !existsSync('opened')) ${FOREVER}`;

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
  '%s in the middle of a run',
  (signal) => {
    test('gives a report within 5 s, and the run goes on later', async () => {
      await arrange({ cases: 60, bot: HANGS, suite: 'run: { timeout_s: 600 }' });
      const running = startCli(suite.folder, ['run', '--json']);
      const run = await suite.waitForTrials(20);
      const bots = new Set(suite.calls().map(({ pid }) => pid));
      const startMs = performance.now();
      running.child.kill(signal);
      const { code, stdout, stderr } = await running.ended;
      const tookMs = performance.now() - startMs;
      expect(tookMs).toBeLessThan(stretchMs(5000));
      expect(code).toBe(2);
      const document = JSON.parse(stdout) as Document;
      expect(document).toMatchObject({ verdict: 'error', reason: 'the run was interrupted', run });
      expect(stderr).toContain('interrupted');
      expect(readFileSync(join(run, 'report.md'), 'utf8')).toContain('interrupted');
      expect(suite.document(run)).toMatchObject({
        complete: false,
        stopped: { reason: 'interrupted' },
      });
      // what was cut off in the middle is not a failed trial
      expect(suite.trials(run).filter(({ output }) => output.error)).toEqual([]);
      for (const pid of bots) expect(await isGoneSoon(pid)).toBe(true);

      // its verdict is evidence as far as it goes
      const partial = await runVerb(suite.folder, ['report', run, '--verify']);
      expect(partial).toMatchObject({ code: 0, stderr: '' });

      const measured = suite.trials(run).length;
      suite.forgetCalls();
      await suite.write('opened', '');
      const resumed = await runVerb(suite.folder, ['run', '--resume', run]);
      expect(resumed.code).toBe(0);
      expect(await runVerb(suite.folder, ['report', run, '--verify'])).toMatchObject({ code: 0 });
      expect(suite.calls()).toHaveLength(60 - measured);
      expect(new Set(suite.trials(run).map((trial) => trial.case)).size).toBe(60);
    });
  },
);

test('a second SIGINT ends it at once; what was measured is on disk', async () => {
  await arrange({
    cases: 3000,
    bot: `if (n >= 2000) ${FOREVER}`,
  });
  const running = startCli(suite.folder, ['run']);
  const run = await suite.waitForTrials(2000);
  const startMs = performance.now();
  running.child.kill('SIGINT');
  // the first was heard; it stands still in the middle of its report, however fast the machine is
  for (const pid of new Set(suite.calls().map((call) => call.pid)))
    while (isAlive(pid)) await sleep(1);
  running.child.kill('SIGSTOP');
  await sleep(300);
  running.child.kill('SIGINT');
  running.child.kill('SIGCONT');
  const { code, stdout } = await running.ended;
  const tookMs = performance.now() - startMs;
  expect(tookMs).toBeLessThan(stretchMs(2000));
  expect(code).toBe(130);
  expect(stdout).toBe('');
  expect(new Set(suite.trials(run).map((trial) => trial.case)).size).toBe(2000);
});

test('one key that is heard twice, as a terminal and whoever passes it on send it, ends nothing at once', async () => {
  await arrange({ cases: 60, bot: HANGS, suite: 'run: { timeout_s: 600 }' });
  const running = startCli(suite.folder, ['run', '--json']);
  const run = await suite.waitForTrials(20);
  running.child.kill('SIGINT');
  await sleep(3);
  running.child.kill('SIGINT');
  const { code, stdout } = await running.ended;
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ reason: 'the run was interrupted', run });
});

test('a run that is under way is not gone on with by a second process; once it was killed, it is', async () => {
  await arrange({ cases: 60, bot: HANGS, suite: 'run: { timeout_s: 600 }' });
  const running = startCli(suite.folder, ['run']);
  const run = await suite.waitForTrials(20);
  const before = readdirSync(run);
  const second = await runCli(suite.folder, ['run', '--resume', run]);
  expect(second.code).toBe(2);
  expect(second.stderr.replace(/\s+/g, ' ')).toContain('is at work on');
  expect(second.stderr).toContain('docs/when-it-breaks.md#run-busy');
  expect(readdirSync(run)).toEqual(before);
  expect(suite.trials(run)).toHaveLength(20);

  running.child.kill('SIGKILL');
  await running.ended;
  await suite.write('opened', '');
  const { code } = await runCli(suite.folder, ['run', '--resume', run]);
  expect(code).toBe(0);
  expect(suite.trials(run)).toHaveLength(60);
  expect(readdirSync(run).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('the disk is full', () => {
  /** No file may grow over so many KiB; the system answers EFBIG, as it does ENOSPC. */
  const under = (kibibytes: number): string[] => [
    'bash',
    '-c',
    `trap '' XFSZ; ulimit -f ${kibibytes}; exec "$@"`,
    'bash',
  ];

  test('at a trial: the error says so, nothing is lost, and it goes on when there is room', async () => {
    await arrange({ cases: 200 });
    const full = await runCli(suite.folder, ['run', '--json'], { under: under(16) });
    expect(full.code).toBe(2);
    const [run] = suite.runs();
    expect(full.stderr).toContain('EFBIG');
    expect(full.stderr.replace(/\s+/g, ' ')).toContain(
      'is full: make room, then go on with --resume',
    );
    expect(full.stderr).not.toContain('bug');
    expect(JSON.parse(full.stdout)).toMatchObject({ verdict: 'error' });
    const measured = suite.trials(run!).map((trial) => trial.case);
    expect(measured.length).toBeGreaterThan(10);
    const text = readFileSync(join(run!, 'trials.jsonl'), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    // every line that there was room for is there, also of those that went together
    const longest = Math.max(...text.split('\n').map((line) => line.length + 1));
    expect(text.length + longest + 64).toBeGreaterThan(16 * 1024);
    suite.forgetCalls();

    const stillFull = await runCli(suite.folder, ['run', '--resume', run!], { under: under(4) });
    expect(stillFull.code).toBe(2);
    expect(stillFull.stderr).toContain('EFBIG');
    expect(suite.trials(run!).map((trial) => trial.case)).toEqual(measured);
    expect(suite.calls()).toEqual([]);

    const { code } = await runVerb(suite.folder, ['run', '--resume', run!]);
    expect(code).toBe(0);
    expect(new Set(suite.trials(run!).map((trial) => trial.case)).size).toBe(200);
    expect(suite.trials(run!)).toHaveLength(200);
    const asked = suite.calls().map(({ id }) => id);
    expect(asked.filter((id) => measured.includes(id))).toEqual([]);
  });

  test('before the first trial: there is nothing to go on with, and nobody is told to', async () => {
    await arrange({ cases: 1 });
    const full = await runCli(suite.folder, ['run'], { under: under(1) });
    expect(full.code).toBe(2);
    expect(full.stderr.replace(/\s+/g, ' ')).toContain(
      'is full: make room, then run it again; nothing was measured yet',
    );
    expect(full.stderr).not.toContain('--resume');
    expect(readdirSync(suite.runs()[0]!)).toEqual(['trials.jsonl']);
    expect(suite.calls()).toEqual([]);
  });

  test('a place that is no folder is not a bug', async () => {
    await arrange({ cases: 1 });
    await suite.write('taken', '');
    const { code, stderr } = await runVerb(suite.folder, ['run', '--out', 'taken']);
    expect(code).toBe(2);
    expect(stderr).toContain('choose another place with --out');
    expect(suite.calls()).toEqual([]);
  });
});

describe('a budget', () => {
  const SPENDER = `return { output: 'about ' + input, cost_usd: 0.01, usage: { input_tokens: 60, output_tokens: 40 } };`;

  test.each([
    [
      'usd: 0.2',
      String.raw`the budget of \$0\.2 is used up: \$0\.(?:19|20) spent`,
      String.raw`\$1\.00`,
    ],
    ['tokens: 2000', 'the budget of 2000 tokens is used up: 2,000 tokens spent', '10,000 tokens'],
  ])('%s is kept to by all attempts, and a larger one goes on', async (budget, spent, whole) => {
    await arrange({
      cases: 100,
      bot: `await sleep(2); ${SPENDER}`,
      suite: `run: { concurrency: 4, budget: { ${budget} } }`,
    });
    const stopped = await runVerb(suite.folder, ['run', '--json']);
    expect(stopped.code).toBe(2);
    const document = JSON.parse(stopped.stdout) as Document;
    expect(document.verdict).toBe('error');
    expect(document.reason).toMatch(
      new RegExp(`^${spent} on (?:19|20) of 100 trials; a full pass would take about ${whole}$`),
    );
    expect(stopped.stderr).toContain('or raise run.budget in the suite');
    expect([19, 20]).toContain(document.usage.target.calls);
    expect(suite.calls().length).toBe(document.usage.target.calls);
    for (let resumes = 0; resumes < 2; resumes += 1) {
      const again = await runVerb(suite.folder, ['run', '--json', '--resume', document.run]);
      expect(again.code).toBe(2);
      expect((JSON.parse(again.stdout) as Document).reason).toMatch(
        /is used up: .* spent on (?:19|20) of 100 trials, .* of it in earlier attempts; a full pass/,
      );
      expect(suite.calls().length).toBeLessThanOrEqual(20);
    }
    await suite.writeSuite('run: { budget: { usd: 50, tokens: 1000000 } }');
    const resumed = await runVerb(suite.folder, ['run', '--json', '--resume', document.run]);
    expect(resumed.code).toBe(0);
    expect(suite.calls().length).toBe(100);
    expect((JSON.parse(resumed.stdout) as Document).cost_usd).toBeCloseTo(1, 9);
    // what is whole needs no call: it is judged whatever the bound is by now
    await suite.writeSuite(`run: { budget: { ${budget} } }`);
    const settled = await runVerb(suite.folder, ['run', '--json', '--resume', document.run]);
    expect([settled.code, suite.calls().length]).toEqual([0, 100]);
  });

  test('minutes: 0.02 stops a slow run, and the report says what is missing', async () => {
    await arrange({
      cases: 200,
      bot: 'await sleep(100);',
      suite: 'run: { concurrency: 2, budget: { minutes: 0.02 } }',
    });
    const { code, stdout } = await runVerb(suite.folder, ['run', '--json']);
    expect(code).toBe(2);
    const document = JSON.parse(stdout) as Document;
    expect(document.reason).toBe('the budget of 0.02 minutes is used up');
    expect(suite.document(document.run)).toMatchObject({ stopped: { reason: 'time' } });
    expect(suite.calls().length).toBeLessThan(60);
  });

  test('in dollars, for a bot that does not say what it costs, stops at once and says how to', async () => {
    await arrange({ cases: 100, suite: 'run: { concurrency: 2, budget: { usd: 1 } }' });
    const { code, stdout } = await runVerb(suite.folder, ['run', '--json']);
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as Document).reason).toContain('let the target report');
    expect(suite.calls().length).toBeLessThan(10);
  });
});

describe('a target that is dead', () => {
  test('is left alone after ten trials, in seconds', async () => {
    await arrange({ cases: 1000, bot: `throw new Error('no database');` });
    const { code, stdout } = await runVerb(suite.folder, ['run', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('the target fails on every case: the module threw'),
    });
    expect(suite.calls().length).toBeLessThan(30);
  });

  test('also where it does not load', async () => {
    await arrange({ cases: 12 });
    await suite.write(
      'bot.mjs',
      "import 'a-package-that-is-not-there';\nexport default () => 'hi';\n",
    );
    const { code, stdout } = await runVerb(suite.folder, ['run', '--json']);
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as Document).reason).toContain('a-package-that-is-not-there');
  });
});
