import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import yauzl from 'yauzl';
import type { Evidence } from '../../src/domain/evidence.ts';
import { coverUp, editJson, editText, readEvidence } from '../support/evidence-folder.ts';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const bot = (broken: string): string =>
  `export default async (input) => (input === '${broken}' ? 'no idea' : 'answer ' + input);\n`;

let world: GatedWorld;
const folder = mkdtempSync(join(tmpdir(), 'touchstone-evidence-'));

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The newest artifact of this name, unpacked whole, as people download it. */
async function download(name: string): Promise<string> {
  const { artifacts, blobs } = world.github.state;
  const artifact = artifacts.findLast((one) => one.name === name)!;
  const zip = await yauzl.fromBufferPromise(blobs.get(artifact.blobId)!.content);
  const place = join(folder, `${name}-${artifact.id}`);
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    mkdirSync(dirname(join(place, entry.fileName)), { recursive: true });
    writeFileSync(join(place, entry.fileName), Buffer.concat(chunks));
  }
  return place;
}

test('what a job uploads can be verified by anybody, the baseline too', async () => {
  const files = await world.pinned({
    'bot.mjs': bot(''),
    'evals/configs/pr.yaml': `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
`,
    'evals/datasets/golden.jsonl': toJsonLines(
      Array.from({ length: 12 }, (_, index) => ({
        id: `case-${index}`,
        input: `${index}`,
        reference: `answer ${index}`,
      })),
    ),
  });
  await world.push(files);
  const baseSha = await world.git.sha('main');
  const baseline = await download('touchstone-support-bot');
  const main = await runVerb(folder, ['report', baseline, '--verify']);
  expect(main.stdout).toContain('Verified: suite support-bot, verdict pass, judged again from 12');

  const pull = await world.pullRequest(1, { 'bot.mjs': bot('7') });
  expect(pull.outputs).toMatchObject({ verdict: 'fail' });
  const run = await download('touchstone-support-bot-run-1');
  const told = await runVerb(folder, ['report', run, '--verify', '--baseline', baseline]);
  expect(told.stdout).toContain('Verified: suite support-bot, verdict fail, judged again from 12');
  expect(told.code).toBe(0);
  const { predicate } = readEvidence(run);
  expect(predicate).toMatchObject({
    base_commit: baseSha,
    baseline: { commit: baseSha },
    attempt: 1,
    repository_id: 4242,
  });

  // an attempt that measured nothing is evidence of its own
  await world.rerun(1, { attempt: 2 });
  const again = await download('touchstone-support-bot-run-2');
  expect(readEvidence(again).predicate.attempt).toBe(2);
  const settled = await runVerb(folder, ['report', again, '--verify', '--baseline', baseline]);
  expect(settled).toMatchObject({ code: 0 });
});

test('the base commit that ran beside, and the last release, are part of it', async () => {
  const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { trials: 1, max_trials: 3, baseline_trials: 3 }
gates:
  metrics: { pass_rate: { max_drop: 0.02, release_max_drop: 0.05 } }
  latency: { max_increase: 0.5 }
  baseline: { wait_minutes: 0, fresh: true }
`;
  await world.push({ 'bot.mjs': bot(''), 'evals/configs/pr.yaml': suite });
  await world.git.tag('v1.0.0', await world.git.sha('main'));
  world.github.arrange.release({ tag: 'v1.0.0', target: 'main' });
  await world.push({ 'README.md': 'A bot.' });
  const baseline = await download('touchstone-support-bot');
  expect(await runVerb(folder, ['report', baseline, '--verify'])).toMatchObject({ code: 0 });

  await world.pullRequest(2, { 'bot.mjs': bot('3') });
  const run = await download('touchstone-support-bot-run-1');
  const { subject, predicate } = readEvidence(run);
  expect(subject.map(({ name }) => name)).toContain('base.jsonl');
  expect(predicate.release).toMatchObject({ tag: 'v1.0.0' });
  const told = await runVerb(folder, ['report', run, '--verify', '--baseline', baseline]);
  expect(told).toMatchObject({ code: 0, stderr: '' });

  // another answer of the base commit than the one that was judged
  editText(run, 'base.jsonl', '"pass":true', '"pass":false');
  coverUp(run);
  const found = await runVerb(folder, ['report', run, '--verify']);
  expect(found.code).toBe(2);
  expect(found.stdout).toContain(
    '- judged.jsonl: baseline.facts: expected what base.jsonl comes to',
  );
  // nor can it be taken away
  rmSync(join(run, 'base.jsonl'));
  editJson<Evidence>(run, 'evidence.json', (statement) => ({
    ...statement,
    subject: subject.filter(({ name }) => name !== 'base.jsonl'),
  }));
  const gone = await runVerb(folder, ['report', run, '--verify']);
  expect(gone.stdout).toContain('found other trials of 12 cases');
});
