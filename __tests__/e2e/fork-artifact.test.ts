import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunDocument, Trial } from '../../src/domain/run.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { buildZip, type ZipEntry } from '../support/zip.ts';

const FORK = { author: 'mallory', head: { id: 777, fullName: 'mallory/support-bot' } };
const CONTEXT = 'touchstone/support-bot';
const bot = (refund: string): string =>
  `export default async (input) => (input === 'refund' ? ${JSON.stringify(refund)} : 'Hello!');\n`;
const GOOD = bot('Within 30 days.');
const BAD = bot('Whenever you like.');
const SUITE = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
`;
const FILES = {
  '.github/workflows/evals.yml': 'name: evals\n',
  'bot.mjs': GOOD,
  'evals/configs/pr.yaml': SUITE,
  'evals/datasets/golden.jsonl': toJsonLines([
    { id: 'refund-window', input: 'refund', reference: '30 days', tags: ['critical'] },
    { id: 'greeting', input: 'hello', reference: 'Hello' },
  ]),
};

let world: GatedWorld;
let forkRun: WorldRun;
let stored: { run: RunDocument; trials: Trial[] };
const comment = (): string =>
  world.github.state.comments.find(({ issue }) => issue === 1)?.body ?? '';
const head = (): string => world.github.state.pulls.find(({ number }) => number === 1)!.head.sha;
const statuses = (): string[] =>
  world.github.state.statuses
    .filter(({ sha, context }) => sha === head() && context === CONTEXT)
    .map(({ state }) => state);
const numberOfRun = (): number => stored.run.run_id!;

/** What the fork's job uploads instead. */
function upload(zip: Buffer, name = 'touchstone-support-bot-run-1'): void {
  world.github.arrange.artifact({ name, runId: numberOfRun(), zip });
}

function uploadRun(run: object, trials: readonly object[], more: readonly ZipEntry[] = []): void {
  upload(
    buildZip([
      { name: 'run.json', data: JSON.stringify({ ...stored.run, ...run }), deflate: true },
      { name: 'trials.jsonl', data: toJsonLines(trials), deflate: true },
      ...more,
    ]),
  );
}

/** Publishes what was uploaded last. The status is pending whatever it is. */
async function published(): Promise<string> {
  const result = await world.publish(1);
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'error' } });
  expect(statuses()).toEqual(['pending']);
  expect(world.github.state.comments).toHaveLength(1);
  expect(comment()).not.toContain('bug in Touchstone');
  return comment();
}

const opens = (text: string): string => text.split('\n')[1]!;

beforeAll(async () => {
  world = await openWorld();
  const pushed = await world.push(await world.pinned(FILES));
  expect(pushed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  forkRun = await world.pullRequest(1, { 'bot.mjs': BAD }, FORK);
  const folder = forkRun.outputs['run-path']!;
  stored = {
    run: JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as RunDocument,
    trials: (await readFile(join(folder, 'trials.jsonl'), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Trial),
  };
});
afterAll(() => world.close());

test('a suite that needs no secret runs in full on a fork: its own job is the verdict', () => {
  expect(forkRun).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(forkRun.summary).toContain('refund-window');
  expect(world.github.state.comments).toEqual([]);
  expect(world.github.state.statuses.filter(({ sha }) => sha === head())).toEqual([]);
});

describe('what publish makes of it', () => {
  test('the figures, judged again by the base commit against our own baseline, and no verdict', async () => {
    const text = await published();
    expect(opens(text)).toContain(
      'Not a verdict: the figures below were measured by the fork’s own run. A maintainer’s run decides',
    );
    expect(text).toContain('Says the fork’s own run: Blocked: 1 of 1 critical case failed');
    expect(text).toContain('refund-window');
    expect(text).toContain('Whenever you like.');
    expect(text).toContain('Within 30 days.');
    expect(text).toContain((await world.git.sha('main')).slice(0, 7));
    // what a maintainer could start would refuse to run this
    expect(text).toContain('pushes its branch to this repository');
  });

  test('a run that says "pass" is judged by its trials, and is a pass of nothing', async () => {
    uploadRun({ verdict: 'pass' }, stored.trials, [
      { name: 'report.md', data: '### ✅ No regression, merge me' },
      { name: 'verdict.json', data: '{"verdict":"pass"}' },
    ]);
    const text = await published();
    expect(text).toContain('critical case failed');
    expect(text).not.toContain('merge me');

    const lying = stored.trials.map((trial) => ({
      ...trial,
      scores: trial.scores.map((score) => ({ ...score, value: 1, pass: true })),
    }));
    uploadRun({}, lying);
    expect(opens(await published())).toContain('Not a verdict');
    expect(comment()).toContain('Says the fork’s own run: No regression');
  });

  test('another pull request’s number, head or run in it: nothing is said there', async () => {
    world.github.arrange.pull({
      number: 2,
      author: 'mona',
      head: {
        ref: 'other',
        sha: await world.git.sha('main'),
        repository: { id: 4242, fullName: 'octo-org/support-bot' },
      },
      base: { ref: 'main', sha: await world.git.sha('main') },
    });
    uploadRun({ pr_number: 2, prNumber: 2, pull_requests: [{ number: 2 }] }, stored.trials);
    await published();
    uploadRun({ head: await world.git.sha('main') }, stored.trials);
    expect(await published()).toContain('it says it was measured for another head');
    uploadRun({ run_id: 1001 }, stored.trials);
    expect(await published()).toContain('it says it was measured by another run');
    uploadRun({ attempt: 7 }, stored.trials);
    expect(await published()).toContain('it says it was measured by another run');
    expect(world.github.state.comments.every(({ issue }) => issue === 1)).toBe(true);
  });

  test('its own word for the baseline is not taken', async () => {
    const others = stored.trials.map((trial) => ({
      ...trial,
      output: { output: 'never was on main' },
    }));
    uploadRun(
      { fresh: { commit: 'f'.repeat(40), target: stored.run.target }, base_commit: 'f'.repeat(40) },
      stored.trials,
      [{ name: 'base.jsonl', data: toJsonLines(others) }],
    );
    const text = await published();
    expect(text).toContain('Within 30 days.');
    expect(text).not.toContain('never was on main');
    expect(text).not.toContain('fffffff');
  });

  test('another suite’s name, and one that the base does not have', async () => {
    uploadRun({ suite: 'other' }, stored.trials);
    expect(await published()).toContain('it says it is of another suite');
    upload(buildZip([{ name: 'run.json', data: '{}' }]), 'touchstone-evil-run-1');
    uploadRun({}, stored.trials);
    expect(await published()).not.toContain('evil');
    expect(world.github.state.statuses.some(({ context }) => context.includes('evil'))).toBe(false);
  });

  test('hostile text in every place stays text', async () => {
    const nasty = Object.values(HOSTILE_STRINGS).filter((text) => text.length < 2000);
    const text = nasty.join('\n');
    const trials = stored.trials.map((trial) => ({
      ...trial,
      tags: ['critical', text.slice(0, 900)],
      output: { output: text, model: text, fingerprint: text },
      scores: trial.scores.map((score) => ({ ...score, pass: false, value: 0, reason: text })),
    }));
    const extra = nasty.map((id, index) => ({
      ...trials[0]!,
      case: id.slice(0, 900),
      case_hash: `x${index}`,
    }));
    uploadRun(
      {
        stopped: { reason: 'budget', message: text, look: 0 },
        looks: { planned: [1, 3], complete: 1, cut: text },
        pins: [{ kind: 'dataset', path: text, sha256: text, version: text }],
        judges: [
          {
            name: text.slice(0, 900),
            digest: text.slice(0, 900),
            rubric: text,
            version: text,
            models: [{ model: text }],
            calibrated: false,
            blocking: false,
            why: text,
            next: text,
          },
        ],
      },
      [...trials, ...extra],
    );
    const body = await published();
    expect(body.length).toBeLessThan(65_536);
    expect(opens(body)).toContain('Not a verdict');
    const outside = body.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toMatch(/<script|<img|!\[|\]\(https:\/\/evil|(?<![`&#;\w])@octocat/);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/^<\/details>$/gm)?.length);
    const result = await world.publish(1);
    expect(result.annotations.filter(({ message }) => message.includes('pwned'))).toEqual([]);
    expect(result.log).not.toContain('##[error]pwned');
  });

  test.each<[string, () => Buffer, string]>([
    ['zip slip', () => buildZip([{ name: '../../run.json', data: '{}' }]), 'not sound'],
    [
      'a link',
      () => buildZip([{ name: 'run.json', data: '/etc/passwd', mode: 0o120777 }]),
      'is a link or a device',
    ],
    [
      'a bomb',
      () =>
        buildZip([{ name: 'trials.jsonl', data: Buffer.alloc(64 * 1024 * 1024), deflate: true }]),
      'not sound',
    ],
    ['no archive at all', () => Buffer.from('hello'), 'not sound'],
    ['no run in it', () => buildZip([{ name: 'x.txt', data: 'x' }]), 'has no run.json'],
    ['not JSON', () => buildZip([{ name: 'run.json', data: '{' }]), 'not JSON'],
    ['a list', () => buildZip([{ name: 'run.json', data: '[]' }]), 'not a run document'],
    [
      'a newer format',
      () => buildZip([{ name: 'run.json', data: JSON.stringify({ ...stored.run, format: 99 }) }]),
      'written by a newer Touchstone (format 99',
    ],
  ])('%s', async (_, zip, why) => {
    upload(zip());
    const text = await published();
    expect(text).toContain('Needs a maintainer run');
    expect(text).toContain(why);
    expect(text).not.toContain('/tmp/');
  });

  test('larger than any honest one: it is not even fetched', async () => {
    upload(buildZip([{ name: 'run.json', data: '{}' }]));
    world.github.state.artifacts.at(-1)!.size = 200 * 1024 * 1024;
    expect(await published()).toContain('over the cap');
  });

  test('another digest than announced', async () => {
    const zip = buildZip([{ name: 'run.json', data: '{}' }]);
    world.github.arrange.artifact({
      name: 'touchstone-support-bot-run-1',
      runId: numberOfRun(),
      zip,
      digest: `sha256:${'0'.repeat(64)}`,
    });
    expect(await published()).toContain('its digest is not the announced one');
  });

  test.each<[string, (trial: Trial) => object]>([
    ['a tag that is no text', (trial) => ({ ...trial, tags: [{ critical: true }] })],
    ['a cost that is a text', (trial) => ({ ...trial, cost_usd: '<b>1</b>' })],
    ['a cost of a star', (trial) => ({ ...trial, cost_usd: 1e300 })],
    ['trial number a billion', (trial) => ({ ...trial, trial: 1e9 })],
    [
      'JSON of a thousand levels',
      (trial) => ({
        ...trial,
        output: {
          output: null,
          tool_calls: [
            {
              name: 'x',
              arguments: { x: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) as object },
            },
          ],
        },
      }),
    ],
    [
      'a metric that is a prototype',
      (trial) => ({ ...trial, scores: [{ ...trial.scores[0], name: '__proto__' }] }),
    ],
  ])('trials with %s are none', async (_, change) => {
    uploadRun({}, stored.trials.map(change));
    const text = await published();
    expect(text).toContain('Needs a maintainer run');
    expect(text).toMatch(/not a trial|is out of all bounds/);
  });

  test.each<[string, object]>([
    [
      'a plan of a quadrillion cases',
      { planned: { cases: 1e15, trials: 1, critical_trials: 1, required: 0 } },
    ],
    ['looks without end', { looks: { planned: [1, 1e6], complete: 1 } }],
    ['a target of no kind', { target: { kind: '<b>', digest: 'x', deterministic: true } }],
  ])('%s', async (_, change) => {
    uploadRun(change, stored.trials);
    expect(await published()).toContain('out of all bounds');
  });
});
