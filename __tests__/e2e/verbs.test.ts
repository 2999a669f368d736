import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runVerb } from '../support/run-verb.ts';
import { makeFolder, runCli, startCli, toJsonLines, type CliResult } from '../support/run-cli.ts';

type Place = Awaited<ReturnType<typeof makeFolder>>;

const BOT = `
import { appendFileSync, existsSync } from 'node:fs';
export default (input, { id }) => {
  appendFileSync('calls.log', id + '\\n');
  return existsSync('broken') && input.includes('refund') ? 'no idea' : \`\${input} is answered\`;
};
`;
const DATASET = toJsonLines([
  { id: 'refund-1', input: 'refund one', reference: 'refund one', tags: ['critical'] },
  { id: 'refund-2', input: 'refund two', reference: 'refund two', tags: ['money'] },
  { id: 'hours', input: 'hours', reference: 'hours' },
]);
const suiteOf = (
  name: string,
  dataset = '../datasets/faq.jsonl',
  bot = '../../bot.mjs',
): string => `
suite: ${name}
datasets: [{ path: ${dataset}, version: "1" }]
target: { module: ${bot}, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: { metrics: { pass_rate: { min: 0.9, max_drop: 0.02 } } }
`;

/** Whatever went wrong, the text is for people, and no stack. */
function expectRefusal({ code, stderr }: CliResult, words: string): void {
  expect(stderr.replace(/\s+/g, ' ')).toContain(words);
  expect(stderr).not.toContain('    at ');
  expect(code).toBe(2);
}

describe('the verbs on one repository', () => {
  let place: Place;
  let good: string;
  let bad: string;
  const cli = (...args: string[]): Promise<CliResult> =>
    runVerb(place.folder, args, { PATH: process.env['PATH'] });
  const calls = (): string[] =>
    existsSync(join(place.folder, 'calls.log'))
      ? readFileSync(join(place.folder, 'calls.log'), 'utf8').split('\n').filter(Boolean)
      : [];
  const runsOf = (): string[] => readdirSync(join(place.folder, 'evals/runs')).sort();

  beforeAll(async () => {
    place = await makeFolder({
      'bot.mjs': BOT,
      'evals/configs/pr.yaml': suiteOf('faq'),
      'evals/configs/nightly.yaml': suiteOf('faq-nightly', '../datasets/all.jsonl'),
      'evals/datasets/faq.jsonl': DATASET,
      'evals/datasets/all.jsonl': DATASET,
    });
  });
  afterAll(() => place.remove());

  test('pin: two suites share one lock; --check says what differs, and exits 2', async () => {
    expectRefusal(await cli('run'), 'run: touchstone pin evals/configs/pr.yaml');
    const pinned = await cli('pin');
    expect(pinned).toMatchObject({ code: 0, stderr: '' });
    expect(pinned.stdout).toContain('evals/touchstone.lock written: 2 files pinned (2 new)');
    expect(await cli('pin', '--check')).toMatchObject({ code: 0 });
    // pinning one suite leaves the other's pins alone
    expect(await cli('pin', 'evals/configs/nightly.yaml')).toMatchObject({ code: 0 });
    const lock = readFileSync(join(place.folder, 'evals/touchstone.lock'), 'utf8');
    expect(lock).toContain('datasets/faq.jsonl');
    expect(lock).toContain('datasets/all.jsonl');
    await place.write('evals/datasets/all.jsonl', DATASET.replace('hours', 'opening hours'));
    const checked = await cli('pin', '--check');
    expectRefusal(checked, 'the dataset evals/datasets/all.jsonl has other content');
    expectRefusal(await cli('run', 'evals/configs/nightly.yaml'), 'has other content');
    expect(await cli('pin', '--check', 'evals/configs/pr.yaml')).toMatchObject({ code: 0 });
    expect(readFileSync(join(place.folder, 'evals/touchstone.lock'), 'utf8')).toBe(lock);
    await place.write('evals/datasets/all.jsonl', DATASET);
    expect(await cli('pin', '--check')).toMatchObject({ code: 0 });
  });

  test('validate says what a run would cost, and calls nothing', async () => {
    const text = await cli('validate');
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toContain('3 cases, 3 calls of the target');
    const json = await cli('validate', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      valid: true,
      suite: 'faq',
      cases: 3,
      calls: { least: 3, most: 3 },
    });
    await place.write('evals/configs/broken.yaml', suiteOf('broken').replace('scorers', 'scorer'));
    const wrong = await cli('validate', 'evals/configs/broken.yaml', '--json');
    expectRefusal(wrong, 'evals/configs/broken.yaml:5:1');
    expect(JSON.parse(wrong.stdout)).toMatchObject({ verdict: 'error' });
    await place.write('evals/configs/broken.yaml', suiteOf('repaired'));
    expect(calls()).toEqual([]);
  });

  test('run: 0, and one JSON document with the keys of the contract', async () => {
    const { code, stdout, stderr } = await cli('run', '--json');
    expect(code).toBe(0);
    const document = JSON.parse(stdout) as Record<string, unknown> & { run: string };
    expect(Object.keys(document).sort()).toEqual(
      ['baseline', 'gates', 'metrics', 'reason', 'report', 'run', 'usage', 'verdict'].sort(),
    );
    expect(document).toMatchObject({
      verdict: 'pass',
      metrics: {
        pass_rate: { mean: 1, passed: 3, n: 3, errored: 0, advisory: false },
        correctness: { mean: 1, passed: 3, n: 3, errored: 0, advisory: false },
      },
      usage: { target: { calls: 3 } },
      baseline: { refused: [] },
    });
    expect(existsSync(String(document['report']))).toBe(true);
    expect(existsSync(join(document.run, 'junit.xml'))).toBe(true);
    expect(stderr).toContain('Passed');
    good = basename(document.run);
    const plain = await cli('run', '--filter', 'tag:money');
    expect(plain.code).toBe(0);
    expect(plain.stdout).toContain('1 case');
    expect(plain.stdout).toContain(
      'Reproduce: touchstone run evals/configs/pr.yaml --filter tag:money\n',
    );
    expect(calls()).toEqual([...calls().slice(0, 3), 'refund-2']);
  });

  test('run --baseline: 1 where a gate fails, the comparison names the cases', async () => {
    await place.write('broken', '');
    const { code, stdout } = await cli('run', '--json', '--baseline', good);
    expect(code).toBe(1);
    const document = JSON.parse(stdout) as {
      verdict: string;
      gates: { gate: string; metric?: string; result: string; drop?: number }[];
      comparison: unknown;
      run: string;
      baseline: { age_days: number };
    };
    bad = basename(document.run);
    expect(document).toMatchObject({
      verdict: 'fail',
      comparison: {
        matched: 3,
        broken: ['refund-1', 'refund-2'],
        fixed: [],
        new: [],
        removed: [],
        edited: [],
      },
    });
    expect(document.baseline.age_days).toBeLessThan(1);
    const results = document.gates.map(({ gate, metric, result }) => [gate, metric, result]);
    expect(results).toEqual([
      ['pins', undefined, 'pass'],
      ['completeness', undefined, 'pass'],
      ['critical', undefined, 'fail'],
      ['floor', 'pass_rate', 'fail'],
      ['no-regression', 'pass_rate', 'fail'],
    ]);
    const regression = document.gates.find(({ gate }) => gate === 'no-regression')!;
    expect(regression.drop).toBeCloseTo(2 / 3, 9);
  });

  test('gate: the same verdict from the stored runs, by the gates as they stand now', async () => {
    const before = calls().length;
    const again = await cli('gate', bad, '--baseline', good, '--json');
    expect(again.code).toBe(1);
    expect(JSON.parse(again.stdout)).toMatchObject({
      verdict: 'fail',
      comparison: { broken: ['refund-1', 'refund-2'] },
      run: join(place.folder, 'evals/runs', bad),
    });
    expect(await cli('gate', good)).toMatchObject({ code: 0 });
    expect((await cli('gate', bad, '--baseline', good)).stdout).toContain(
      `Reproduce: touchstone run evals/configs/pr.yaml --baseline ${good}\n`,
    );
    await place.write(
      'evals/configs/report.yaml',
      suiteOf('faq').replace('suite: faq', 'suite: faq\nmode: report'),
    );
    const shown = await cli('gate', bad, '--config', 'evals/configs/report.yaml', '--json');
    expect(shown.code).toBe(0);
    expect(JSON.parse(shown.stdout)).toMatchObject({ verdict: 'fail' });
    const other = await cli('gate', bad, '--config', 'evals/configs/nightly.yaml');
    expectRefusal(other, 'the run is of suite faq, the suite file is faq-nightly');
    expect(calls()).toHaveLength(before);
  });

  test('run --failed: only what failed, or was not measured', async () => {
    const before = calls().length;
    const { code, stdout } = await cli('run', '--failed', bad, '--json');
    expect(code).toBe(1);
    const document = JSON.parse(stdout) as { reason: string };
    expect(document).toMatchObject({
      metrics: { pass_rate: { n: 2, passed: 0 } },
      partial: { of: 3, by: `--failed ${bad}` },
    });
    expect(calls().slice(before).sort()).toEqual(['refund-1', 'refund-2']);
    expectRefusal(await cli('run', '--failed', good), 'every case passed there');
    const nightly = await cli('run', 'evals/configs/nightly.yaml', '--failed', bad);
    expectRefusal(nightly, 'the run is of suite faq,');
  });

  test('and what comes of a part never reads as the suite’s verdict, told now or later', async () => {
    await rm(join(place.folder, 'broken'));
    const before = calls().length;
    const { code, stdout, stderr } = await cli('run', '--failed', bad, '--json');
    expect(code).toBe(0);
    expect(calls().slice(before).sort()).toEqual(['refund-1', 'refund-2']);
    const headline = `No verdict on the suite, only 2 of 3 cases (--failed ${bad})`;
    expect(stderr).toContain(headline);
    const part = basename((JSON.parse(stdout) as { run: string }).run);
    const told = await cli('report', part, '--format', 'markdown');
    expect(told.stdout).toContain('⚠️ No verdict on the suite, only 2 of 3 cases');
    const judged = await cli('gate', part, '--baseline', good);
    expect(judged.stdout).toContain('only 2 of 3 cases');
    await place.write('broken', '');
  });

  test('report: every format of a stored run; telling is not judging', async () => {
    const [terminal, markdown, junit, json] = await Promise.all(
      ['terminal', 'markdown', 'junit', 'json'].map((format) =>
        cli('report', bad, '--baseline', good, '--format', format),
      ),
    );
    for (const told of [terminal, markdown, junit, json])
      expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(terminal!.stdout).toContain('refund-1');
    expect(terminal!.stdout).not.toContain('\u001b');
    expect(markdown!.stdout).toMatch(/^### 🔴 Blocked: /);
    expect(markdown!.stdout).toContain('refund-2');
    expect(junit!.stdout).toMatch(/^<\?xml .*\n<testsuites[^]*<\/testsuites>\n$/);
    expect(junit!.stdout).toContain('tests="3" failures="2"');
    expect(JSON.parse(json!.stdout)).toMatchObject({ verdict: 'fail', run: expect.anything() });
    expectRefusal(await cli('report', bad, '--format', 'pdf'), 'write terminal, markdown, junit');
    const both = await cli('report', bad, '--format', 'markdown', '--json');
    expectRefusal(both, '--json and --format markdown do not go together');
    expect(JSON.parse(both.stdout)).toMatchObject({ verdict: 'error' });
    const same = await cli('report', bad, '--format', 'json', '--json');
    expect(JSON.parse(same.stdout)).toMatchObject({ verdict: 'fail' });
  });

  test('a reader that goes away changes nothing: `touchstone run | head`', async () => {
    const running = startCli(place.folder, ['gate', bad, '--json']);
    running.child.stdout!.destroy();
    const { code, stderr } = await running.ended;
    expect(code).toBe(1);
    expect(stderr).not.toContain('EPIPE');
  });

  test('a baseline that is not there is said before anything is called', async () => {
    const before = [calls().length, runsOf().length];
    const absent = await cli('run', '--baseline', 'nope');
    expectRefusal(absent, 'there is no stored run nope, neither as a path nor below evals/runs');
    expect(absent.stderr).toContain(`the newest are ${runsOf().at(-1)},`);
    expect([calls().length, runsOf().length]).toEqual(before);
  });
});

describe('usage', () => {
  let place: Place;
  beforeAll(async () => {
    place = await makeFolder({});
  });
  afterAll(() => place.remove());

  test('--help of the whole and of a verb; --version', async () => {
    const [whole, run, help, version, nothing] = await Promise.all(
      [['--help'], ['run', '--help'], ['help', 'pin'], ['--version'], []].map((args) =>
        runCli(place.folder, args),
      ),
    );
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    for (const verb of ['init', 'validate', 'run', 'gate', 'report', 'pin'])
      expect(whole!.stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
    expect(run!.stdout).toContain('--resume RUN');
    expect(run!.code).toBe(0);
    expect((await runVerb(place.folder, ['merge', '--help'])).stdout).toMatch(/as --base\.$/m);
    expect(help!.stdout).toContain('touchstone pin [CONFIG...]');
    const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
    };
    expect(version).toMatchObject({ code: 0, stdout: `${packageVersion}\n`, stderr: '' });
    expect(nothing).toMatchObject({ code: 2, stdout: whole!.stdout });
  });

  test.each([
    [['explode'], 'there is no verb explode'],
    [['rnu'], 'did you mean "run"?'],
    [['run', '--basline', 'x'], 'did you mean "--baseline"?'],
    [['toString', '--help'], 'there is no verb toString'],
    [['import'], 'import is not in this version yet'],
    [['run', '--bogus'], "Unknown option '--bogus'"],
    [['run', '--filter'], '--filter'],
    [['run', 'a.yaml', 'b.yaml'], 'unexpected argument b.yaml'],
    [['gate'], 'RUN is missing'],
    [['run', '--filter', 'money'], 'write --filter tag:NAME'],
    [['run', '../pr.yaml'], 'is not inside the repository'],
    [['run'], 'evals/configs/pr.yaml'],
    [['pin'], 'evals/configs/pr.yaml'],
    [['gate', 'nothing'], 'there is no stored run nothing'],
  ])('%j exits 2 and says why', async (args, words) => {
    const result = await runVerb(place.folder, args);
    expectRefusal(result, words);
    expect(result.stdout).toBe('');
  });

  test('with --json an error is one document on stdout, too', async () => {
    for (const args of [['explode'], ['gate'], ['run', '--bogus'], ['validate', 'nothing.yaml']]) {
      const { code, stdout } = await runVerb(place.folder, [...args, '--json']);
      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error', reason: expect.any(String) });
    }
  });
});

describe('a monorepo with two locks', () => {
  let place: Place;
  afterEach(() => place.remove());

  test('each suite has the nearest lock upwards, and a run from a package finds its own files', async () => {
    place = await makeFolder({
      '.git/HEAD': '',
      'bot.mjs': BOT,
      'packages/a/bot.mjs': BOT,
      'packages/a/evals/configs/pr.yaml': suiteOf('package-a'),
      'packages/a/evals/datasets/faq.jsonl': DATASET,
      'packages/b/bot.mjs': BOT,
      'packages/b/evals/configs/pr.yaml': suiteOf('package-b'),
      'packages/b/evals/datasets/faq.jsonl': DATASET,
    });
    const configs = ['packages/a/evals/configs/pr.yaml', 'packages/b/evals/configs/pr.yaml'];
    const pinned = await runVerb(place.folder, ['pin', ...configs]);
    expect(pinned.stdout).toContain('packages/a/evals/touchstone.lock written: 1 file pinned');
    expect(pinned.stdout).toContain('packages/b/evals/touchstone.lock written: 1 file pinned');
    await place.write('packages/b/evals/datasets/faq.jsonl', DATASET.replace('hours', 'when'));
    const inside = join(place.folder, 'packages/a');
    const [a, b] = await Promise.all([
      runVerb(inside, ['run', 'evals/configs/pr.yaml', '--json']),
      runVerb(place.folder, ['run', configs[1]!]),
    ]);
    expect(a.code).toBe(0);
    const { run } = JSON.parse(a.stdout) as { run: string };
    expect(run.startsWith(join(inside, 'evals/runs'))).toBe(true);
    expectRefusal(b, 'the dataset packages/b/evals/datasets/faq.jsonl has other content');
    const named = await runVerb(inside, [
      'gate',
      basename(run),
      '--config',
      'evals/configs/pr.yaml',
    ]);
    expect(named.code).toBe(0);
  });
});

describe('init', () => {
  let place: Place;
  afterEach(() => place.remove());

  test('the workflow records baselines on the branch that is the default one here', async () => {
    place = await makeFolder({
      '.git/HEAD': 'ref: refs/heads/trunk\n',
      '.git/objects/.x': '',
      '.git/refs/.x': '',
    });
    const { stdout } = await runVerb(place.folder, ['init']);
    expect(stdout).toContain('each push to trunk, which records the baseline');
    const workflow = readFileSync(join(place.folder, '.github/workflows/touchstone.yml'), 'utf8');
    expect(workflow).toContain('branches: [trunk] # records the baseline');
  });

  test('an empty repository: what it writes validates, is pinned, runs and passes', async () => {
    place = await makeFolder({ '.git/HEAD': '' });
    const first = await runCli(place.folder, ['init']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const written = [...first.stdout.matchAll(/^wrote (.+)$/gm)].map((match) => match[1]!);
    expect(written).toContain('.github/workflows/touchstone.yml');
    expect(written).toContain('evals/bot.mjs');
    const [validated, checked] = await Promise.all([
      runCli(place.folder, ['validate', '--json']),
      runCli(place.folder, ['pin', '--check']),
    ]);
    expect(checked.code).toBe(0);
    const ran = await runCli(place.folder, ['run', '--json']);
    expect(ran.code).toBe(0);
    const { usage } = JSON.parse(ran.stdout) as { usage: { target: { calls: number } } };
    // the cost it told is the cost it has
    expect(first.stdout).toContain(`${usage.target.calls} calls a pull request`);
    expect(JSON.parse(validated.stdout)).toMatchObject({ calls: { least: usage.target.calls } });
    // what a run leaves behind is not offered to git
    expect(readFileSync(join(place.folder, 'evals/.gitignore'), 'utf8')).toContain('runs/');
    expect(written).toContain('evals/.gitattributes');

    const before = readFileSync(join(place.folder, 'evals/configs/pr.yaml'), 'utf8');
    await place.write('evals/datasets/golden.jsonl', 'mine\n');
    const second = await runCli(place.folder, ['init']);
    expectRefusal(second, 'nothing was written; --force overwrites');
    expect(readFileSync(join(place.folder, 'evals/datasets/golden.jsonl'), 'utf8')).toBe('mine\n');
    const forced = await runCli(place.folder, ['init', '--force']);
    expect(forced.code).toBe(0);
    expect(readFileSync(join(place.folder, 'evals/configs/pr.yaml'), 'utf8')).toBe(before);
  });

  test.each([
    ['app/bot.mjs', []],
    ['lib/my bot #1: final.mjs', ['--target', 'lib/my bot #1: final.mjs']],
  ])('with a bot at %s: that one is asked', async (path, args) => {
    place = await makeFolder({
      '.git/HEAD': '',
      [path]: "export default () => 'I am here to help.';\n",
    });
    const done = await runVerb(place.folder, ['init', ...args]);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(place.folder, 'evals/bot.mjs'))).toBe(false);
    const ran = await runVerb(place.folder, ['run']);
    expect(ran.code).toBe(0);
    const [run] = readdirSync(join(place.folder, 'evals/runs'));
    const trials = readFileSync(join(place.folder, 'evals/runs', run!, 'trials.jsonl'), 'utf8');
    expect(trials).toContain('I am here to help.');
  });

  test('from a folder below the root: what it says to run works from there', async () => {
    place = await makeFolder({ '.git/HEAD': '', 'web/package.json': '{}' });
    const below = join(place.folder, 'web');
    const { code, stdout } = await runVerb(below, ['init']);
    expect(code).toBe(0);
    expect(stdout).toContain('wrote ../evals/bot.mjs\n');
    const [, config] = /^ {2}touchstone run (\S+)/m.exec(stdout) ?? [];
    expect(config).toBe('../evals/configs/pr.yaml');
    expect(await runVerb(below, ['run', config!])).toMatchObject({ code: 0 });
    const [, pinned] = /then: touchstone pin (\S+)/.exec(stdout) ?? [];
    expect(pinned).toBe(config);
    await place.write('web/evals/configs/pr.yaml', 'suite: another\n');
    expect(await runVerb(below, ['pin', pinned!])).toMatchObject({ code: 0 });
  });

  test('a Python program is a command, which runs as it is written', async () => {
    place = await makeFolder({
      '.git/HEAD': '',
      'my app/bot.py':
        'import json, sys\nprint("Hello, you said", json.loads(sys.stdin.readline())["id"])\n',
    });
    const done = await runVerb(place.folder, ['init', '--target', 'my app/bot.py']);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    const suite = readFileSync(join(place.folder, 'evals/configs/pr.yaml'), 'utf8');
    expect(suite).toContain('  command: [python3, -u, "my app/bot.py"]\n  per: case\n');
    expect(await runVerb(place.folder, ['validate'])).toMatchObject({ code: 0 });
  });

  test('a target that is no file is refused before anything is written', async () => {
    place = await makeFolder({ '.git/HEAD': '', 'app/bot.mjs': '', 'app/bot.rb': '' });
    for (const [target, words] of [
      ['nope.mjs', 'no such file'],
      ['app', 'no such file'],
      ['../bot.mjs', 'is not inside the repository'],
      ['app/bot.rb', 'command: [PROGRAM, app/bot.rb]'],
    ] as const)
      expectRefusal(await runVerb(place.folder, ['init', '--target', target]), words);
    expect(existsSync(join(place.folder, 'evals'))).toBe(false);
  });
});

test('run --failed: a critical case that lacks trials of its own has not passed', async () => {
  const suite = suiteOf('faq').replace(', deterministic: true', '');
  const place = await makeFolder({
    'bot.mjs': BOT,
    'evals/configs/pr.yaml': suite.replace('gates: {', 'gates: { critical: { trials: 3 },'),
    'evals/datasets/faq.jsonl': DATASET,
  });
  try {
    const cli = (...args: string[]): Promise<CliResult> =>
      runVerb(place.folder, args, { PATH: process.env['PATH'] });
    await cli('pin');
    const whole = await cli('run', '--json');
    expect(whole).toMatchObject({ code: 0 });
    const { run } = JSON.parse(whole.stdout) as { run: string };
    const [document, trials] = [join(run, 'run.json'), join(run, 'trials.jsonl')];
    const stored = JSON.parse(readFileSync(document, 'utf8')) as object;
    await writeFile(document, JSON.stringify({ ...stored, complete: false }));
    const lines = readFileSync(trials, 'utf8').split('\n').filter(Boolean);
    const cut = lines.filter((line) => (JSON.parse(line) as { trial: number }).trial === 1);
    expect([lines.length, cut.length]).toEqual([5, 3]);
    await writeFile(trials, `${cut.join('\n')}\n`);
    const again = await cli('run', '--failed', basename(run), '--no-cache', '--json');
    expect(again).toMatchObject({ code: 0 });
    expect(JSON.parse(again.stdout)).toMatchObject({ metrics: { pass_rate: { n: 1 } } });
  } finally {
    await place.remove();
  }
});
