import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverUp, editText } from '../support/evidence-folder.ts';
import {
  BASELINE_TRIALS,
  CHANGES,
  drawChances,
  noisyFiles,
  openNoisyProvider,
  readMeasured,
  type Measured,
  type NoisyProvider,
} from '../support/noisy-provider.ts';
import { makeFolder } from '../support/run-cli.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';

const SEED = 3;

let provider: NoisyProvider;
let place: Awaited<ReturnType<typeof makeFolder>>;
let main: Measured;

beforeAll(async () => {
  provider = await openNoisyProvider();
  place = await makeFolder(noisyFiles());
  await pinFolder(place.folder);
  provider.serve({ chances: drawChances(SEED), seed: 'baseline' });
  main = await measure('--record');
});
afterAll(() => Promise.all([place.remove(), provider.stop()]));

async function measure(...args: string[]): Promise<Measured> {
  return readMeasured(await runVerb(place.folder, ['run', '--json', ...args], provider.env));
}

/** Without a key, and without a provider. */
const verify = (run: string, ...args: string[]): ReturnType<typeof runVerb> =>
  runVerb(place.folder, ['report', run, '--verify', ...args]);

test.each(['nothing', 'tenSparse'] as const)(
  'a noisy run (%s) is judged again to the last digit, though its trials ended in any order',
  async (change) => {
    provider.serve({ chances: CHANGES[change](drawChances(SEED)), seed: change });
    const { document, trials, run } = await measure('--baseline', main.document.run);
    expect(run.looks.complete).toBeGreaterThanOrEqual(1);
    const { code, stdout } = await verify(document.run, '--baseline', main.document.run);
    expect(stdout).toContain(
      `verdict ${document.verdict}, judged again from ${trials.length} trials`,
    );
    expect(code).toBe(0);

    const [worse, better] = ['"outcome":"failed"', '"outcome":"passed"'];
    editText(document.run, 'judged.jsonl', better, worse);
    coverUp(document.run);
    const found = await verify(document.run, '--baseline', main.document.run);
    expect(found.code).toBe(2);
    expect(found.stdout).toContain('- judged.jsonl: baseline.facts: expected what ');
    expect(found.stdout).toContain('judged again from the stored trials');
  },
);

test('the run of main is evidence too, all five trials of it', async () => {
  expect(main.trials).toHaveLength(main.run.planned.cases * BASELINE_TRIALS);
  expect((await verify(main.document.run)).code).toBe(0);
});

test('a run that went on from some of its trials is judged again from all of them', async () => {
  provider.serve({ chances: drawChances(SEED), seed: 'went on' });
  const before = await measure('--baseline', main.document.run);
  const trials = join(before.document.run, 'trials.jsonl');
  const kept = readFileSync(trials, 'utf8').split('\n').slice(0, 20);
  writeFileSync(trials, `${kept.join('\n')}\n{"case":"cut`);
  expect((await verify(before.document.run)).code).toBe(2);
  const after = await measure('--baseline', main.document.run, '--resume', before.document.run);
  expect(after.document.run).toBe(before.document.run);
  expect(await verify(after.document.run, '--baseline', main.document.run)).toMatchObject({
    code: 0,
  });
});
