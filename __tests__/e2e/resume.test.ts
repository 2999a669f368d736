import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Trial } from '../../src/domain/run.ts';
import {
  makeCountingSuite,
  type CountingOptions,
  type CountingSuite,
} from '../support/counting-suite.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';
import { isGoneSoon } from '../support/processes.ts';
import { startCli, toJsonLines } from '../support/run-cli.ts';

let suite: CountingSuite;
afterEach(() => suite.remove());
const arrange = async (options: CountingOptions): Promise<void> => {
  suite = await makeCountingSuite(options);
};

const keyOf = ({ case: id, trial }: Trial): string => `${id}/${trial}`;

describe('a run that was killed', () => {
  test('goes on: 5,000 cases, one trial each, and nothing measured is asked again', async () => {
    await arrange({ cases: 5000 });
    const killed = startCli(suite.folder, ['run']);
    const run = await suite.waitForTrials(1500);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const measured = suite.trials(run).map(keyOf);
    expect(measured.length).toBeGreaterThanOrEqual(1500);
    expect(measured.length).toBeLessThan(5000);
    expect(suite.document(run)).toMatchObject({ complete: false });
    const bots = new Set(suite.calls().map(({ pid }) => pid));
    for (const pid of bots) expect(await isGoneSoon(pid)).toBe(true);

    // the line that a process was writing when it was killed
    appendFileSync(join(run, 'trials.jsonl'), '{"case":"case-4999","case_ha');
    suite.forgetCalls();
    const resumed = await runVerb(suite.folder, ['run', '--resume', run, '--json']);
    expect(resumed.code).toBe(0);
    const document = JSON.parse(resumed.stdout) as { usage: { target: { calls: number } } };
    expect(document).toMatchObject({ verdict: 'pass', run });
    expect(document.usage.target.calls).toBe(5000);
    const trials = suite.trials(run).map(keyOf);
    expect(trials).toHaveLength(5000);
    expect(new Set(trials).size).toBe(5000);
    const asked = suite.calls().map(({ id }) => `${id}/1`);
    expect(asked).toHaveLength(5000 - measured.length);
    expect(asked.filter((key) => measured.includes(key))).toEqual([]);
    expect(suite.document(run)).toMatchObject({ complete: true });

    // and once more: nothing is left to ask
    suite.forgetCalls();
    const again = await runVerb(suite.folder, ['run', '--resume', run]);
    expect(again.code).toBe(0);
    expect(suite.calls()).toEqual([]);
    expect(suite.trials(run)).toHaveLength(5000);
    expect(suite.runs()).toEqual([run]);
  });

  test('what was not measured is asked again, what failed is not', async () => {
    await arrange({
      cases: 30,
      suite: 'gates: { metrics: { pass_rate: { min: 0.5 } } }\nrun: { max_trials: 1 }',
      bot: `if (n % 10 === 0) throw new Error('broken on ' + id);`,
    });
    const first = await runVerb(suite.folder, ['run']);
    expect(first.code).toBe(0);
    const [run] = suite.runs();
    const lines = readFileSync(join(run!, 'trials.jsonl'), 'utf8').split('\n').filter(Boolean);
    const withHole = lines.map((line) => {
      const trial = JSON.parse(line) as Trial;
      if (trial.case !== 'case-7') return line;
      const error = { kind: 'error' as const, message: 'the provider answered 503' };
      return JSON.stringify({ ...trial, output: { output: null, error }, scores: [] });
    });
    await suite.write('evals/runs/hole/trials.jsonl', `${withHole.join('\n')}\n`);
    await suite.write(
      'evals/runs/hole/run.json',
      JSON.stringify({ ...suite.document(run!), complete: false }),
    );
    suite.forgetCalls();
    const resumed = await runVerb(suite.folder, ['run', '--resume', 'hole']);
    expect(resumed.code).toBe(0);
    expect(suite.calls().map(({ id }) => id)).toEqual(['case-7']);
    const trials = suite.trials(join(suite.folder, 'evals/runs/hole'));
    expect(new Set(trials.map(keyOf)).size).toBe(30);
    expect(trials).toHaveLength(30);
  });
});

describe('a run is not gone on with', () => {
  async function arrangeRun(): Promise<string> {
    await arrange({ cases: 12, tagsOf: (index) => (index < 6 ? ['early'] : []) });
    const { code } = await runVerb(suite.folder, ['run']);
    expect(code).toBe(0);
    suite.forgetCalls();
    return suite.runs()[0]!;
  }

  test('when scorers, target, dataset or selection are others: nothing is called or written', async () => {
    const run = await arrangeRun();
    const before = readFileSync(join(run, 'trials.jsonl'), 'utf8');
    const resume = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await runVerb(suite.folder, ['run', '--resume', run, ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain('start a new run: leave --resume out');
      expect(suite.calls()).toEqual([]);
      expect(readFileSync(join(run, 'trials.jsonl'), 'utf8')).toBe(before);
      expect(existsSync(join(run, 'trials.jsonl.kept'))).toBe(false);
      return stderr;
    };
    expect(await resume('--filter', 'tag:early')).toContain(
      'it was planned with 12 cases, and 6 are selected now',
    );
    const config = 'evals/configs/pr.yaml';
    const text = readFileSync(join(suite.folder, config), 'utf8');
    await suite.write(config, text.replace('type: contains', 'type: icontains'));
    expect(await resume()).toContain('the scorers of the suite have changed since');
    await suite.write(config, text);
    await suite.writeBot('void 0;');
    expect(await resume()).toContain('the target has changed since');
    await suite.writeBot('');
    await suite.write(
      'evals/datasets/d.jsonl',
      toJsonLines([{ id: 'other', input: 'x', reference: 'x' }]),
    );
    await pinFolder(suite.folder);
    expect(await resume()).toContain('the dataset datasets/d.jsonl has changed since');
  });

  test('when what its answers come from is other: files that policy names, a mode, a variable, the retrieval index', async () => {
    const more = `run: { affected_by: ['app/**'], max_trials: 1 }
retrieval_index: { path: ../../index.txt }`;
    await arrange({ cases: 12 });
    const config = 'evals/configs/pr.yaml';
    const [prompt, index] = ['app/prompt.txt', 'index.txt'];
    await suite.write(prompt, 'v1');
    await suite.write(index, 'v1');
    await suite.writeSuite(more);
    const text = readFileSync(join(suite.folder, config), 'utf8');
    await suite.write(config, text.replace('bot.mjs }', 'bot.mjs, env: [MODE] }'));
    await suite.write('.gitignore', '*.log\nevals/runs/');
    const git = promisify(execFile);
    await git('git', ['init', '--quiet'], { cwd: suite.folder });
    await git('git', ['add', '--all'], { cwd: suite.folder });
    await suite.write('app/tool.mjs', 'untracked');
    const env = { PATH: process.env['PATH'], MODE: 'one' };
    expect(await runVerb(suite.folder, ['run'], env)).toMatchObject({ code: 0 });
    // beside the folder of kept answers
    const run = suite.runs().find((folder) => existsSync(join(folder, 'run.json')));
    const resume = (variables = {}) =>
      runVerb(suite.folder, ['run', '--resume', run!], { ...env, ...variables });
    const refused = (why: string) => ({ code: 2, stderr: expect.stringContaining(why) });

    await suite.write(prompt, 'v2');
    expect(await resume()).toMatchObject(refused('a file that its answers'));
    await suite.write(prompt, 'v1');
    chmodSync(join(suite.folder, prompt), 0o755);
    expect(await resume()).toMatchObject(refused('a file that its answers'));
    chmodSync(join(suite.folder, prompt), 0o644);
    const other = await resume({ MODE: 'other' });
    expect(other).toMatchObject(refused('a variable that target.env names'));
    await suite.write(index, 'v2');
    expect(await resume()).toMatchObject(refused('the retrieval index has'));
    await suite.write(index, 'v1');
    // what the app wrote meanwhile is not committed, and other files decide nothing
    await suite.write('app/bot.log', 'asked');
    await suite.write('README.md', 'A bot.');
    expect(await resume()).toMatchObject({ code: 0 });
    // what was not committed when it began may be by now
    await git('git', ['add', 'app/tool.mjs'], { cwd: suite.folder });
    expect(await resume()).toMatchObject({ code: 0 });
  });

  test('when its files are gone or cut: said as such, not as a bug', async () => {
    const run = await arrangeRun();
    rmSync(join(run, 'trials.jsonl'));
    for (const args of [
      ['run', '--resume', run],
      ['gate', run],
      ['report', run],
    ]) {
      const { code, stderr } = await runVerb(suite.folder, args);
      expect(code).toBe(2);
      expect(stderr).toContain('the trials of the run cannot be read');
      expect(stderr).not.toContain('bug');
    }
    await suite.write('evals/runs/hollow/run.json', '{"format":1,"suite":"counting","target":3}');
    const hollow = await runVerb(suite.folder, ['gate', 'hollow']);
    expect(hollow.code).toBe(2);
    expect(hollow.stderr).toMatch(/not a run document: config, .*target.* missing or of a wrong/);
    const nowhere = await runVerb(suite.folder, ['run', '--resume', 'nowhere']);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('there is no stored run nowhere');
  });
});
