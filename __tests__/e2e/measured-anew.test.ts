import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pullRequestEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const SUITE = `suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../app/bot.mjs }
run: { baseline_trials: 1, max_trials: 1, affected_by: ['app/**', 'evals/risk-acceptances.yaml'] }
scorers: [{ name: correctness, type: contains, value: Hello }]
gates: { baseline: { wait_minutes: 0 } }
`;
/** It reads its prompt at run time; no digest of the target covers that. With the new feature it cannot cope with the second prompt. */
const BOT = `import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mood } from './built.mjs';
const read = (name) => readFileSync(join(import.meta.dirname, name), 'utf8');
const isNew = existsSync(join(import.meta.dirname, 'feature.txt'));
export default () => (mood === 'bad' || (isNew && read('prompt.txt').includes('v2')) ? 'Go away.' : 'Hello!');
`;
const builtIn = (mood: string): string => `export const mood = '${mood}';\n`;

let world: GatedWorld;
let nextRun = 5000;

beforeAll(async () => {
  world = await openWorld();
  const files = {
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/golden.jsonl': toJsonLines(
      Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, input: `hello ${index}` })),
    ),
    'evals/risk-acceptances.yaml': '[]\n',
    'app/bot.mjs': BOT,
    'app/built.mjs': builtIn('good'),
    'app/prompt.txt': 'v1',
  };
  const pushed = await world.push(await world.pinned(files));
  expect(pushed.outputs['verdict']).toBe('pass');
}, 60_000);
afterAll(() => world.close());

const comment = (): string => world.github.state.comments.at(-1)!.body;
const inOneLine = (log: string): string => log.replaceAll(/\s+/g, ' ');
const takenOver = 'trials taken over from an earlier attempt: 12; measured now: 0';

/** The same head once more, onto main as it stands; `built`: what its build step leaves behind. */
async function open(
  number: number,
  { id = (nextRun += 1), attempt = 1, built }: { id?: number; attempt?: number; built?: string },
): Promise<WorldRun> {
  const branch = `change-${number}`;
  const { mergeSha, baseSha } = await world.git.testMerge(number, { head: branch });
  const pull =
    world.github.state.pulls.find((known) => known.number === number) ??
    world.github.arrange.pull({
      number,
      author: 'mona',
      head: {
        ref: branch,
        sha: await world.git.sha(branch),
        repository: { id: 4242, fullName: 'octo-org/support-bot' },
      },
      base: { ref: 'main', sha: baseSha },
    });
  pull.mergeCommitSha = mergeSha!;
  pull.base.sha = baseSha;
  const cwd = await world.git.checkout(`refs/pull/${number}/merge`);
  if (built !== undefined) writeFileSync(join(cwd, 'app/built.mjs'), built);
  return await world.run(
    {
      cwd,
      event: { name: 'pull_request', payload: pullRequestEvent(world.github, pull) },
      sha: mergeSha!,
      ref: `refs/pull/${number}/merge`,
      baseRef: 'main',
      headRef: branch,
    },
    { id, attempt },
  );
}

describe('a head that was measured onto an older main', () => {
  beforeAll(async () => {
    await world.git.commit({ files: { 'app/feature.txt': 'x' }, branch: 'change-1' });
    const first = await open(1, {});
    expect(first).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('is taken over where what main changed decides no answer', async () => {
    await world.push({ 'README.md': 'A bot.', 'evals/risk-acceptances.yaml': '# none\n[]\n' });
    const again = await open(1, {});
    expect(again.log).toContain(takenOver);
    expect(comment()).not.toContain('measured anew');
  });

  test('is measured anew where main has changed what its answers depend on, and that is said', async () => {
    const pushed = await world.push({ 'app/prompt.txt': 'v2' });
    expect(pushed.outputs['verdict']).toBe('pass');
    const again = await open(1, {});
    expect(again).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const why = 'it was merged into an older base, and since then app/prompt.txt differs';
    expect(inOneLine(again.log)).toContain(`${why}, so it was measured anew`);
    expect(comment()).toContain(`ttempt 1 of run ${nextRun - 1} said pass of this head; ${why}`);
  });

  test('and that is not drawn again', async () => {
    const again = await open(1, {});
    expect(again).toMatchObject({ exitCode: 1 });
    expect(again.log).toContain(takenOver);
  });
});

test('a re-run of a build that never comes out the same says that it draws again, and what was said before', async () => {
  await world.git.commit({ files: { 'docs/a.md': 'a', 'app/b.txt': 'b' }, branch: 'change-2' });
  const id = 6000;
  const first = await open(2, { id, built: builtIn('bad') });
  expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  const second = await open(2, { id, attempt: 2, built: builtIn('good') });
  expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  const said =
    'ttempt 1 said fail of this head; its target was another one (code differs), so it was measured anew';
  expect(comment()).toContain(said);
  expect(inOneLine(second.log)).toContain(said);
});

test('where nobody says what code depends on, it is taken over, and that is said', async () => {
  const undeclared = SUITE.replace(/, affected_by: .*\]/, '');
  expect(undeclared).not.toContain('affected_by');
  await world.push({ 'evals/configs/pr.yaml': undeclared, 'app/prompt.txt': 'v1' });
  await world.git.commit({ files: { 'docs/c.md': 'c' }, branch: 'change-3' });
  const first = await open(3, {});
  expect(first).toMatchObject({ exitCode: 0 });
  expect(comment()).not.toContain('taken over');
  await world.push({ 'README.md': 'A better bot.' });
  const again = await open(3, {});
  expect(again.log).toContain(takenOver);
  expect(comment()).toMatch(
    /taken over from .*; the base may have moved since, and what a module target depends on is not known/,
  );
});
