import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, toJsonLines } from './support/run-cli.ts';
import { pinFolder, runVerb } from './support/run-verb.ts';

const CASES = 12;
const SUITE = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { trials: 3, max_trials: 3, baseline_trials: 3, concurrency: 4 }
gates:
  baseline: { fresh: true }
  metrics: { pass_rate: { max_drop: 0.02 } }
`;

let place: Awaited<ReturnType<typeof makeFolder>>;

const bot = (broken: number): string =>
  `export default async (input) => Number(input) < ${broken} ? 'no idea' : 'answer ' + input;\n`;

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: place.folder, encoding: 'utf8' }).trim();
}

interface Document {
  verdict: string;
  gates: { gate: string; result: string; baseline?: number; current?: number; drop?: number }[];
  baseline: { commit?: string };
  run: string;
}

async function run(...args: string[]): Promise<Document> {
  const { stdout, stderr } = await runVerb(place.folder, args);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Document;
}

function gateOf({ gates }: Document): Document['gates'][number] {
  return gates.find(({ gate }) => gate === 'no-regression')!;
}

beforeAll(async () => {
  place = await makeFolder({
    'bot.mjs': bot(0),
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/golden.jsonl': toJsonLines(
      Array.from({ length: CASES }, (_, index) => ({
        id: `case-${index}`,
        input: `${index}`,
        reference: `answer ${index}`,
      })),
    ),
    '.gitignore': 'evals/runs\n',
  });
  await pinFolder(place.folder);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'one');
});
afterAll(() => place.remove());

test('on a laptop: the commit of the named baseline is run beside the working tree, and kept', async () => {
  const recorded = await run('run', '--record', '--json');
  // what was stored is worse than what that commit does now: only a fresh one can tell
  writeFileSync(
    join(recorded.run, 'trials.jsonl'),
    readFileSync(join(recorded.run, 'trials.jsonl'), 'utf8')
      .replaceAll('"value":1', '"value":0')
      .replaceAll('"pass":true', '"pass":false'),
  );
  writeFileSync(join(place.folder, 'bot.mjs'), bot(6));
  const measured = await run('run', '--baseline', recorded.run, '--json');
  expect(measured).toMatchObject({
    verdict: 'fail',
    baseline: { commit: git('rev-parse', 'HEAD') },
  });
  expect(gateOf(measured)).toMatchObject({ result: 'fail', baseline: 1, current: 0.5, drop: 0.5 });
  const beside = readFileSync(join(measured.run, 'base.jsonl'), 'utf8').trim().split('\n');
  expect(beside).toHaveLength(3 * CASES);

  // the stored run judged again says the same, and going on with it asks nobody
  const judged = await run('gate', measured.run, '--baseline', recorded.run, '--json');
  expect(gateOf(judged)).toEqual(gateOf(measured));
  writeFileSync(join(place.folder, 'bot.mjs'), bot(6));
  const resumed = await run('run', '--resume', measured.run, '--baseline', recorded.run, '--json');
  expect(gateOf(resumed)).toEqual(gateOf(measured));
  expect(readFileSync(join(measured.run, 'base.jsonl'), 'utf8').trim().split('\n')).toEqual(beside);
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('without a baseline to name the commit, that is said', async () => {
  const { stdout } = await runVerb(place.folder, ['run', '--json']);
  const document = JSON.parse(stdout) as Document;
  expect(gateOf(document).result).toBe('no-baseline');
  const text = await runVerb(place.folder, ['run']);
  expect(text.stdout + text.stderr).toMatch(
    /which\s+commit\s+it\s+is\s+compared\s+with\s+is\s+not\s+known/,
  );
});

test.each([
  ['http', 'http: { url: "https://example.com" , output: "$.a" }', 'an http target'],
  ['recorded', 'recorded: ../recorded.jsonl', 'a recorded target'],
])('an %s target is no commit’s, and the suite file is told so', async (_, target, told) => {
  const file = 'evals/configs/other.yaml';
  writeFileSync(
    join(place.folder, file),
    SUITE.replace('module: ../../bot.mjs', target).replace('support-bot', 'other'),
  );
  writeFileSync(join(place.folder, 'evals/recorded.jsonl'), '{"id":"case-0","output":"x"}\n');
  const { code, stderr } = await runVerb(place.folder, ['validate', file]);
  expect(code).toBe(2);
  expect(stderr).toContain(told);
  expect(stderr).toMatch(/other\.yaml:\d+:\d+/);
});
