import { afterEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { someGitRepository, type GitRepository } from '../builders/git-repository.ts';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';

const SUITE = `suite: echo
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot/bot.mjs, deterministic: true }
scorers: [{ type: javascript, name: correctness, module: ../../SCORER }]
`;
const BOT = 'export default (it) => it;\n';
const SCORER = 'export default () => true;\n';
const LOST = "is a submodule: its files are another repository's";

let place: Awaited<ReturnType<typeof makeFolder>>;
let repository: GitRepository;

async function open(suite: string): Promise<void> {
  place = await makeFolder({
    'evals/configs/pr.yaml': suite,
    'evals/datasets/d.jsonl': toJsonLines([{ id: 'one', input: 'one' }]),
    'evals/score.mjs': SCORER,
    'evals/import.mjs': "export { default } from '../lib/score.mjs';\n",
    'bot/bot.mjs': BOT,
    'lib/score.mjs': SCORER,
    '.gitignore': 'evals/runs/\n',
  });
  repository = someGitRepository(place.folder);
  for (const folder of ['lib', 'bot']) {
    const module = someGitRepository(join(place.folder, folder));
    module.git('add', '-A');
    const sha = module.commit('module');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${sha},${folder}`);
  }
  await pinFolder(place.folder);
  repository.git('add', '-A');
  repository.commit('main');
  await place.write(
    'evals/datasets/d.jsonl',
    toJsonLines([
      { id: 'one', input: 'one' },
      { id: 'two', input: 'two' },
    ]),
  );
}

async function change() {
  const pinned = await runVerb(place.folder, ['pin']);
  const validated = await runVerb(place.folder, ['validate']);
  const run = await runVerb(place.folder, ['run', '--base', 'HEAD']);
  return { pinned, validated, run };
}

afterEach(() => place.remove());

test.each([
  ['lib/score.mjs', 'lib/score.mjs: lib'],
  ['evals/import.mjs', 'lib/score.mjs cannot be imported: lib'],
])('a scorer in a submodule (%s) is warned of, and told as what main lacks', async (path, told) => {
  await open(SUITE.replace('SCORER', path));
  const { pinned, validated, run } = await change();
  const warning = 'lib/score.mjs lies in a submodule (lib)';
  for (const { code, stderr, stdout } of [pinned, validated]) {
    expect(code).toBe(0);
    expect(`${stderr}${stdout}`).toContain(warning);
  }
  expect(run.code).toBe(2);
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(`${told} ${LOST}`);
});

test('a target in a submodule is not asked of main, and keeps nobody from changing cases', async () => {
  await open(SUITE.replace('SCORER', 'evals/score.mjs'));
  const { pinned, run } = await change();
  expect(pinned.stderr).toBe('');
  expect({ code: run.code, text: run.stderr }).toMatchObject({ code: 0 });
});
