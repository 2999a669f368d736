import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evidence } from '../../src/domain/evidence.ts';
import { coverUp, editJson, editText } from '../support/evidence-folder.ts';
import { workflowRunEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const FORK = { author: 'mallory', head: { id: 777, fullName: 'mallory/support-bot' } };
let weather: Server;
let port = 0;
let answer = 'Hello!';
let calls: string[] = [];
const suiteOf = (name: string, extra = '', host = '127.0.0.1'): string => `
suite: ${name}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { http: { url: "http://${host}:${port}/", body: { q: "{{input}}" }, output: "$.text" } }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { baseline_trials: 1, max_trials: 1, max_retries: 0 }
${extra}`;
const CASES = toJsonLines(
  Array.from({ length: 12 }, (_, index) => ({
    id: `c${index}`,
    input: `hello ${index}`,
    ...(index === 0 && { tags: ['critical'] }),
  })),
);
let world: GatedWorld;

beforeAll(async () => {
  weather = createServer((request, response) => {
    calls.push(request.headers.host ?? '');
    request.resume().on('end', () => response.end(JSON.stringify({ text: answer })));
  });
  await new Promise<void>((resolve) => weather.listen(0, resolve));
  port = (weather.address() as AddressInfo).port;
  world = await openWorld();
  // a branch from before there was a gate
  const first = await world.git.commit({ files: { 'README.md': 'old' } });
  await world.git.branch('old', first);
  const files = await world.pinned(
    {
      'README.md': 'new',
      '.github/workflows/evals.yml': 'name: evals\n',
      'evals/configs/pr.yaml': suiteOf('support-bot'),
      'evals/datasets/golden.jsonl': CASES,
    },
    ['evals/configs/pr.yaml'],
  );
  const b = await makeFolder({
    'apps/b/evals/configs/pr.yaml': suiteOf('checkout'),
    'apps/b/evals/datasets/golden.jsonl': CASES,
  });
  await runVerb(b.folder, ['pin', 'apps/b/evals/configs/pr.yaml']);
  const lock = readFileSync(join(b.folder, 'apps/b/evals/touchstone.lock'), 'utf8');
  await b.remove();
  const pushed = await world.push({
    ...files,
    'apps/b/evals/configs/pr.yaml': suiteOf('checkout'),
    'apps/b/evals/datasets/golden.jsonl': CASES,
    'apps/b/evals/touchstone.lock': lock,
  });
  expect(pushed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
});
afterAll(async () => {
  await world.close();
  weather.close();
});

const pullOf = (number: number) => world.github.state.pulls.find((pull) => pull.number === number)!;
const statusesOf = (number: number): string[] =>
  world.github.state.statuses
    .filter(({ sha }) => sha === pullOf(number).head.sha)
    .map(({ context, state }) => `${context} ${state}`);
async function counted(run: () => Promise<WorldRun>) {
  calls = [];
  const result = await run();
  return Object.assign(result, { calls: calls.length });
}

describe('forks', () => {
  test('two pull requests of one head both wait: the status is of the commit, whichever is meant', async () => {
    await world.pullRequest(1, { 'a.txt': 'a' }, { ...FORK, post: false });
    const { head, author } = pullOf(1);
    world.github.arrange.pull({
      number: 101,
      author: author.login,
      head: { ...head },
      base: { ref: 'old', sha: await world.git.sha('old') },
    });
    const result = await world.publish(1);
    expect(result.log).toContain('have this head');
    world.github.state.pulls.splice(
      world.github.state.pulls.findIndex(({ number }) => number === 101),
      1,
    );
    // without it a fork's own job of that very name is all that the rule sees
    expect(statusesOf(1)).toEqual(['touchstone/support-bot pending']);
  });

  test('a verdict against another base branch is no verdict for main', async () => {
    answer = 'Go away.';
    await world.git.branch('change-2', await world.git.sha('old'));
    const headSha = await world.git.commit({
      branch: 'change-2',
      files: await world.pinned({
        'evals/configs/pr.yaml': suiteOf(
          'support-bot',
          'mode: report\ngates: { critical: { tags: [none] } }',
        ),
        'evals/datasets/golden.jsonl': CASES,
      }),
    });
    const { mergeSha, baseSha } = await world.git.testMerge(2, { head: 'change-2', base: 'old' });
    const pull = world.github.arrange.pull({
      number: 2,
      author: 'mallory',
      head: { ref: 'change-2', sha: headSha, repository: FORK.head },
      base: { ref: 'old', sha: baseSha },
    });
    pull.mergeCommitSha = mergeSha!;
    const dispatched = await world.dispatch({ pr: 2 }, { post: false });
    answer = 'Hello!';
    // that branch has no suite: a stranger's own bars are none
    expect(statusesOf(2)).toEqual([]);
    expect(dispatched.summary).toContain('the base commit has no suite');
    // the author turns it to main, as authors may
    const main = await world.git.sha('main');
    pull.base = { ref: 'main', sha: main };
    const run = world.github.arrange.run({
      id: 90_000,
      event: 'pull_request',
      headSha,
      headBranch: 'change-2',
      headRepository: FORK.head,
      path: '.github/workflows/evals.yml',
      status: 'completed',
      conclusion: 'failure',
    });
    const cwd = mkdtempSync(join(tmpdir(), 'holes-'));
    await world.run(
      {
        cwd,
        event: { name: 'workflow_run', payload: workflowRunEvent(world.github, run) },
        sha: main,
        ref: 'refs/heads/main',
        workflowFile: 'publish.yml',
      },
      { inputs: { command: 'publish' } },
    );
    rmSync(cwd, { recursive: true });
    expect(statusesOf(2).at(-1)).toBe('touchstone/support-bot pending');
  });

  test('a maintainer’s run of one workflow sets no status of a suite that another one gates', async () => {
    const config = 'evals/configs/*.yaml';
    await world.pullRequest(
      3,
      await world.pinned(
        {
          'evals/configs/zz.yaml': suiteOf('checkout')
            .replace('value: Hello', 'value: ""')
            .replace('contains', 'not-equals'),
        },
        ['evals/configs/pr.yaml', 'evals/configs/zz.yaml'],
      ),
      { ...FORK, inputs: { config }, post: false },
    );
    await world.dispatch({ pr: 3 }, { inputs: { config }, post: false });
    expect(statusesOf(3)).not.toContain('touchstone/checkout success');
  });

  test('a fork’s new suite does not say which private hosts a maintainer’s run may reach', async () => {
    await world.pullRequest(
      4,
      await world.pinned({
        'evals/configs/pr.yaml': suiteOf('other', 'allowed_hosts: ["0.0.0.0"]', '0.0.0.0'),
      }),
      { ...FORK, post: false },
    );
    const result = await counted(() => world.dispatch({ pr: 4 }, { post: false }));
    expect(calls.filter((host) => host.startsWith('0.0.0.0'))).toEqual([]);
    expect(result.exitCode).not.toBe(0);
  });

  test('trials that some other workflow left in the cache of main are not a maintainer’s', async () => {
    answer = 'Hello!';
    await world.pullRequest(5, { 'e.txt': 'e' }, FORK);
    // another workflow of the default branch that builds a fork's code, without any secret, saves this
    for (const entry of world.github.state.caches)
      if (entry.key.includes(pullOf(5).head.sha)) entry.scope = 'refs/heads/main';
    answer = 'Go away.';
    const result = await counted(() => world.dispatch({ pr: 5 }, { post: false }));
    answer = 'Hello!';
    expect({ calls: result.calls > 0, statuses: statusesOf(5) }).toEqual({
      calls: true,
      statuses: ['touchstone/support-bot failure'],
    });
  });

  test('nor may an archive of that cache write outside of its folder', async () => {
    const target = join(mkdtempSync(join(tmpdir(), 'holes-victim-')), 'dist-index.js');
    await world.pullRequest(6, { 'f.txt': 'f' }, FORK);
    const entry = world.github.state.caches.find(({ key }) => key.includes(pullOf(6).head.sha))!;
    entry.scope = 'refs/heads/main';
    const blob = world.github.state.blobs.get(entry.blobId)!;
    const isGzip = blob.content[0] === 0x1f;
    const folder = mkdtempSync(join(tmpdir(), 'holes-tar-'));
    mkdirSync(join(folder, '.touchstone-trials'));
    writeFileSync(join(folder, '.touchstone-trials/run.json'), '{}');
    writeFileSync(target, 'written by the fork');
    const flag = isGzip ? '-z' : '--zstd';
    execFileSync('tar', [
      flag,
      '-P',
      '-cf',
      join(folder, 'c.tar'),
      '-C',
      folder,
      '.touchstone-trials',
      target,
    ]);
    rmSync(target);
    blob.content = readFileSync(join(folder, 'c.tar'));
    (entry as { size: number }).size = blob.content.length;
    await world.dispatch({ pr: 6 }, { post: false });
    expect(existsSync(target)).toBe(false);
  });

  test('a fork’s SQL dump reaches no file of the machine: a maintainer’s run neither reads nor writes one', async () => {
    const victim = mkdtempSync(join(tmpdir(), 'holes-home-'));
    const { DatabaseSync } = await import('node:sqlite');
    const login = new DatabaseSync(join(victim, 'credentials.db'));
    login.exec(
      'CREATE TABLE credentials (value TEXT); INSERT INTO credentials VALUES (\'{"refresh_token":"hidden-1//0gZz"}\')',
    );
    login.close();
    const written = join(victim, 'written-by-the-fork');
    answer = 'SELECT value AS Hello FROM t';
    await world.pullRequest(
      10,
      await world.pinned({
        'evals/configs/pr.yaml': suiteOf('support-bot').replace(
          'scorers: [',
          'scorers: [{ name: sql, type: sql-rows, database: ../fx.sql, rows: [["x"]], advisory: true }, ',
        ),
        'evals/fx.sql': `ATTACH DATABASE '${join(victim, 'credentials.db')}' AS g;
CREATE TABLE t AS SELECT value FROM g.credentials;
ATTACH DATABASE '${written}' AS w;
CREATE TABLE IF NOT EXISTS w.any (text);
INSERT INTO w.any VALUES ('whatever the fork likes');
`,
      }),
      { ...FORK, post: false },
    );
    world.github.state.comments.length = 0;
    const result = await world.dispatch({ pr: 10 }, { post: false });
    answer = 'Hello!';
    const told = [result.summary, ...world.github.state.comments.map(({ body }) => body)].join(
      '\n',
    );
    const run = result.outputs['run-path'];
    const trials = run ? readFileSync(join(run, 'trials.jsonl'), 'utf8') : '';
    expect({
      isWritten: existsSync(written),
      isTold: /hidden-1/.test(told),
      isInArtifact: trials.includes('hidden-1'),
    }).toEqual({ isWritten: false, isTold: false, isInArtifact: false });
  });

  test('the name by which a suite is missed is the name by which it is judged', async () => {
    answer = 'Go away.';
    const text = suiteOf('mine', 'mode: report\ngates: { critical: { tags: [none] } }').replace(
      '\nsuite: mine',
      '# \u2028suite: support-bot\nsuite: mine',
    );
    const files = await world.pinned({ 'evals/configs/pr.yaml': text });
    const result = await world.pullRequest(11, files);
    answer = 'Hello!';
    expect(result.exitCode).not.toBe(0);
  });

  test('a dataset that a suite leaves out is missed, though the lock stays as it is', async () => {
    const two = (datasets: string): string =>
      suiteOf('double').replace(/datasets: .*/, `datasets: [${datasets}]`);
    const hard = toJsonLines([
      {
        id: 'hard',
        input: 'hard',
        reference: 'x',
        tags: ['critical'],
        checks: [{ type: 'contains', value: 'Hello' }],
      },
    ]);
    const easy = toJsonLines([
      { id: 'easy', input: 'easy', checks: [{ type: 'not-equals', value: 'zzz' }] },
    ]);
    const A = '{ path: ../datasets/hard.jsonl, version: "1" }';
    const B = '{ path: ../datasets/easy.jsonl, version: "1" }';
    const strip = (text: string): string =>
      text.replace(/scorers: .*\n/, 'scorers: [{ name: any, type: not-equals, value: zzz }]\n');
    const files = await world.pinned(
      {
        'evals/configs/double.yaml': strip(two(`${A}, ${B}`)),
        'evals/datasets/hard.jsonl': hard,
        'evals/datasets/easy.jsonl': easy,
      },
      ['evals/configs/pr.yaml', 'evals/configs/double.yaml'],
    );
    const inputs = { config: 'evals/configs/double.yaml' };
    await world.push(files, { inputs });
    answer = 'Go away.';
    const honest = await world.pullRequest(12, { 'h.txt': 'h' }, { inputs });
    const result = await world.pullRequest(
      13,
      { 'evals/configs/double.yaml': strip(two(B)) },
      { inputs },
    );
    answer = 'Hello!';
    expect(honest.exitCode).toBe(1);
    expect(result.exitCode).not.toBe(0);
  });

  test('a workflow pinned in another repository takes no trials of a namesake that the pull request brings', async () => {
    answer = 'Hello!';
    await world.pullRequest(14, { 'i.txt': 'i' }); // the colleague's own evals.yml: whatever it likes to upload
    world.github.state.caches.splice(0);
    answer = 'Go away.';
    const env = {
      GITHUB_WORKFLOW_REF: 'octo-org/gates/.github/workflows/evals.yml@refs/heads/main',
    };
    const result = await counted(() =>
      world.rerun(14, {
        attempt: 1,
        id: 70_000,
        env,
        inputs: { 'baseline-workflow': 'evals.yml' },
        post: false,
      }),
    );
    answer = 'Hello!';
    expect({ calls: result.calls > 0, code: result.exitCode }).toEqual({ calls: true, code: 1 });
  });
});

describe('a fork that drops the base’s code scorer', () => {
  test('the dispatch is no pass', async () => {
    const js = await world.pinned({
      'evals/configs/pr.yaml': suiteOf('support-bot').replace(
        'scorers: [',
        'scorers: [{ name: strict, type: javascript, module: ../strict.mjs }, ',
      ),
      'evals/strict.mjs': 'export default ({ output }) => output.includes("Hello");\n',
    });
    const main = await world.git.sha('main');
    expect((await world.push(js)).exitCode).toBe(0);
    await world.pullRequest(
      9,
      await world.pinned({
        'evals/configs/pr.yaml': suiteOf('support-bot').replace('value: Hello', 'value: a'),
      }),
      { ...FORK, post: false },
    );
    answer = 'Go away.';
    const result = await world.dispatch({ pr: 9 }, { post: false });
    answer = 'Hello!';
    expect(main).toBeTruthy();
    expect(result.exitCode).not.toBe(0);
  });
  test('where main has nothing but code to score by, the dispatch is no pass', async () => {
    const only = suiteOf('support-bot').replace(
      /scorers: .*/,
      'scorers: [{ name: strict, type: javascript, module: ../strict.mjs }]',
    );
    answer = 'Hello!';
    const pushed = await world.push(
      await world.pinned({
        'evals/configs/pr.yaml': only,
        'evals/strict.mjs': 'export default ({ output }) => output.includes("Hello");\n',
      }),
    );
    expect(pushed.exitCode).toBe(0);
    await world.pullRequest(
      15,
      await world.pinned({
        'evals/configs/pr.yaml': suiteOf('support-bot').replace('value: Hello', 'value: a'),
      }),
      { ...FORK, post: false },
    );
    answer = 'Go away.';
    const result = await world.dispatch({ pr: 15 }, { post: false });
    answer = 'Hello!';
    expect(result.exitCode).not.toBe(0);
  });
});

describe('verify', () => {
  const DATASET = toJsonLines(
    ['refund', 'hours', 'boats', 'trains'].map((id, index) => ({
      id,
      input: id,
      reference: id,
      ...(index === 2 && { tags: ['critical'] }),
    })),
  );
  const SUITE = `
suite: faq
datasets: [{ path: ../datasets/faq.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
`;
  let place: Awaited<ReturnType<typeof makeFolder>>;
  let change: string;
  const cli = (...args: string[]) => runVerb(place.folder, args, { PATH: process.env['PATH'] });
  const copy = (): string => {
    const to = `${change}-copy-${readdirSync(join(change, '..')).length}`;
    cpSync(change, to, { recursive: true });
    return to;
  };
  const verify = async (folder: string) => {
    const { code, stdout, stderr } = await cli('report', folder, '--verify');
    return { code, told: stdout + stderr };
  };
  beforeAll(async () => {
    place = await makeFolder({
      'bot.mjs': "export default (input) => (input === 'boats' ? 'no idea' : `about ${input}`);\n",
      'evals/configs/pr.yaml': SUITE,
      'evals/datasets/faq.jsonl': DATASET,
    });
    await cli('pin');
    const { stdout } = await cli('run', '--json');
    change = (JSON.parse(stdout) as { run: string }).run;
    expect(await verify(change)).toMatchObject({ code: 0 });
  });
  afterAll(() => place.remove());

  test('a case that was measured cannot be left out of what is judged', async () => {
    const folder = copy();
    // judged without the critical case; what was measured, and run.json, stay as they are
    const path = join(folder, 'judged.jsonl');
    const [head = '', ...rest] = readFileSync(path, 'utf8').split('\n');
    const document = JSON.parse(head) as { judged: { run: { cases: { id: string }[] } } };
    document.judged.run.cases = document.judged.run.cases.filter(({ id }) => id !== 'boats');
    writeFileSync(path, [JSON.stringify(document), ...rest].join('\n'));
    coverUp(folder);
    const first = await verify(folder);
    expect(first.told).toContain('boats');
  });

  test('a report.html that no run of ours wrote, with a subject of its own', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'report.html'), '<h1>Passed: no regression</h1>');
    editJson<Evidence>(folder, 'evidence.json', ({ subject, ...rest }) => ({
      ...rest,
      subject: [
        ...subject.filter(({ name }) => name !== 'report.html'),
        { name: 'report.html', digest: { sha256: '0'.repeat(64) } },
      ],
    }));
    coverUp(folder);
    expect((await verify(folder)).code).toBe(2);
  });

  test('a report from which all that is bad was masked is not the report', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'report.md'), '***');
    writeFileSync(join(folder, 'junit.xml'), '***');
    editJson<Record<string, unknown>>(folder, 'verdict.json', (verdict) => verdict);
    coverUp(folder);
    expect((await verify(folder)).code).toBe(2);
  });

  test('a version that run.json does not name switches no check off', async () => {
    const folder = copy();
    editText(folder, 'evidence.json', '"version": "0.1.0"', '"version": "0.0.9"');
    writeFileSync(join(folder, 'report.md'), '### ✅ No regression\n');
    coverUp(folder);
    const { code } = await verify(folder);
    expect(code).toBe(2);
  });
});
