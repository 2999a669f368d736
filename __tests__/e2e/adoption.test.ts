import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { stretchMs } from '../support/patience.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

/** Ten lines that somebody had before they heard of us. */
const BOT = `// answers from a table
const answers = [
  [/refund/i, 'You can return it within 30 days.'],
  [/hours|open/i, 'We are open from nine to five.'],
];
export default function bot(input) {
  const text = String(input);
  const found = answers.find(([question]) => question.test(text));
  return found ? found[1] : 'Sorry, I can only help with orders.';
}
`;

let world: GatedWorld;
let place: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  place = await makeFolder({ 'bot.mjs': BOT });
});
afterAll(async () => {
  await place.remove();
  await world.close();
});

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}

test('a repository with a ten-line bot: init, first baseline, first green and first red pull request', async () => {
  const started = performance.now();
  const init = await runCli(place.folder, ['init', '--target', 'bot.mjs']);
  expect(init).toMatchObject({ code: 0, stderr: '' });
  expect(init.stdout).toContain('calls a pull request');
  const adopted = await filesOf(place.folder);
  expect(Object.keys(adopted).sort()).toEqual([
    '.github/workflows/touchstone.yml',
    'bot.mjs',
    'evals/.gitattributes',
    'evals/.gitignore',
    'evals/configs/pr.yaml',
    'evals/datasets/golden.jsonl',
    'evals/touchstone.lock',
  ]);

  const baseline = await world.push(adopted);
  expect(baseline).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });

  const green = await world.pullRequest(1, { 'README.md': 'words' });
  expect(green).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });

  const silent = BOT.replace("'Sorry, I can only help with orders.'", "''");
  const red = await world.pullRequest(2, { 'bot.mjs': silent });
  expect(red).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(world.github.state.comments.at(-1)!.body).toContain('answers');
  // people take ten minutes to read; the machine's share must not be what they wait for
  const tookMs = performance.now() - started;
  expect(tookMs).toBeLessThan(stretchMs(60_000));
});

test('init refuses to overwrite, and says how', async () => {
  const again = await runCli(place.folder, ['init', '--target', 'bot.mjs']);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('--force');
});

test('the workflow that init writes is the documented one', async () => {
  const documented = await readFile('examples/workflows/touchstone.yml', 'utf8');
  const written = await readFile(join(place.folder, '.github/workflows/touchstone.yml'), 'utf8');
  const comparable = (text: string): string =>
    text.replace(/uses: touchstone-gate\/.*/, 'uses: us').replace(/ +openai-api-key:.*\n/, '');
  expect(comparable(written)).toBe(comparable(documented));
});
