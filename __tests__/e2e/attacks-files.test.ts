import { access, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { someTar, type TarEntry } from '../builders/tar-archive.ts';
import { someZip, type ZipEntry } from '../builders/zip-archive.ts';
import type { Trial } from '../../src/domain/run.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import type { FileContent } from '../support/git-repository.ts';
import { toJsonLines } from '../support/run-cli.ts';

// Each test is one attack by files: what a pull request, a stored run or a cache entry may hold. The bundle is the real one.

const SUITE = `suite: files
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
scorers: [{ name: correctness, type: contains, value: answer }]
`;
/** The base commit's own target is run beside it: git checks that out. */
const FRESH = 'evals/configs/fresh.yaml';
const FRESH_SUITE = SUITE.replace('suite: files', 'suite: fresh').replace(
  'recorded: ../recorded.jsonl',
  'module: ../../bot.mjs, deterministic: true',
);
const CASES = toJsonLines(
  Array.from({ length: 6 }, (_, index) => ({ id: `c${index}`, input: `question ${index}` })),
);
const RECORDED = toJsonLines(
  Array.from({ length: 6 }, (_, index) => ({ id: `c${index}`, output: 'an answer' })),
);
const SECRET = 'nobody outside may read these words';

let world: GatedWorld;
/** A folder that has nothing to do with the job. */
let outside: string;
let files: Record<string, string>;
let pull = 0;

beforeAll(async () => {
  world = await openWorld({ processes: 'own' });
  files = await world.pinned(
    {
      'evals/configs/pr.yaml': SUITE,
      [FRESH]: `${FRESH_SUITE}gates: { baseline: { fresh: true } }\n`,
      'bot.mjs': "export default () => 'an answer';\n",
      'evals/datasets/d.jsonl': CASES,
      'evals/recorded.jsonl': RECORDED,
    },
    ['evals/configs/pr.yaml', FRESH],
  );
  await world.push(files);
});
afterAll(() => world.close());
beforeEach(async () => {
  pull += 1;
  outside = await mkdtemp(join(tmpdir(), 'touchstone-outside-'));
  await writeFile(join(outside, 'secret.txt'), SECRET);
});
afterEach(() => rm(outside, { recursive: true, force: true }));

const propose = (changed: Record<string, FileContent>): Promise<WorldRun> =>
  world.pullRequest(pull, changed);

/** Everything that a run says or keeps. */
function everythingOf(result: WorldRun): string {
  const { artifacts, blobs, comments } = world.github.state;
  return [
    result.raw.stdout,
    result.raw.stderr,
    result.summary,
    JSON.stringify([result.outputs, result.annotations, comments]),
    ...artifacts.map(({ blobId }) => blobs.get(blobId)!.content.toString('latin1')),
  ].join('\n');
}

async function expectOutsideUntouched(): Promise<void> {
  expect(await readdir(outside)).toEqual(['secret.txt']);
  expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe(SECRET);
}

/** Whether each trial of a run passed its only check. */
async function readPasses({ outputs }: WorldRun): Promise<boolean[]> {
  const text = await readFile(join(outputs['run-path']!, 'trials.jsonl'), 'utf8');
  const trials = text.trim().split('\n');
  return trials
    .map((line) => (JSON.parse(line) as Trial).scores[0])
    .map((score) => score?.status === 'scored' && score.pass);
}

/** Refused: red, no verdict, and the words from outside stand nowhere. */
async function expectRefused(result: WorldRun, why: RegExp): Promise<void> {
  expect(result.exitCode).toBe(2);
  expect(result.outputs['verdict']).toBe('error');
  expect(result.log).toMatch(why);
  expect(everythingOf(result)).not.toContain(SECRET);
  await expectOutsideUntouched();
}

test.each<[string, string]>([
  ['a dataset', 'evals/datasets/d.jsonl'],
  ['the suite file', 'evals/configs/pr.yaml'],
  ['recorded outputs', 'evals/recorded.jsonl'],
  ['the lock', 'evals/touchstone.lock'],
])('path escape: %s that is a link out of the repository is not read', async (_, path) => {
  const result = await propose({ [path]: { symlink: join(outside, 'secret.txt') } });
  await expectRefused(result, /symbolic link/);
});

test('path escape: a folder on the way that is a link out of the repository is not entered', async () => {
  const result = await propose({
    'evals/datasets/d.jsonl': null,
    'evals/datasets': { symlink: outside },
    'evals/configs/pr.yaml': SUITE.replace('d.jsonl', 'secret.txt'),
  });
  await expectRefused(result, /symbolic link/);
});

test('path escape: a chain of links that ends at the runner is not followed', async () => {
  const result = await propose({
    'evals/datasets/d.jsonl': { symlink: '../a' },
    'evals/a': { symlink: '../b' },
    b: { symlink: '/proc/self/environ' },
  });
  await expectRefused(result, /symbolic link/);
});

test.each([
  '../../../../../../etc/passwd',
  '/etc/passwd',
  '../../.git/config',
  '../../.GIT/config',
  '..\\\\..\\\\secret.txt',
  '../datasets/d.jsonl\\0.txt',
])('path escape: a dataset named %s is refused', async (path) => {
  const result = await propose({
    'evals/configs/pr.yaml': SUITE.replace('../datasets/d.jsonl', path)
      .replace('{ path: ', '{ path: "')
      .replace(', version', '", version'),
  });
  await expectRefused(result, /pr\.yaml/);
});

test('overwriting: runs of the job go where no link of the checkout leads', async () => {
  const result = await propose({
    'evals/runs': { symlink: outside },
    '.touchstone': { symlink: outside },
    '.touchstone-trials': { symlink: outside },
    'touchstone-runs': { symlink: outside },
  });
  expect(result.exitCode).toBe(0);
  await expectOutsideUntouched();
});

test('git arguments: refs and files that look like options change nothing', async () => {
  const head = await world.git.commit({ files: { 'x.txt': String(pull) }, branch: `side-${pull}` });
  for (const ref of ['refs/heads/--output=planted', 'refs/tags/--upload-pack=touch'])
    await world.git.git('update-ref', ref, head);
  const named = { '--output=planted': 'x', 'evals/--output=planted': 'x' };
  const result = await world.pullRequest(pull, named, { inputs: { config: FRESH } });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  // the base commit was checked out for it
  expect(await readFile(join(result.outputs['run-path']!, 'base.jsonl'), 'utf8')).toContain('"c5"');
  const checkouts = (await readdir(tmpdir())).filter((name) =>
    name.startsWith('loopback-checkout-'),
  );
  for (const name of checkouts)
    expect(await readdir(join(tmpdir(), name)).catch(() => [])).not.toContain('planted');
});

test('template injection: what a case says is data, never read for templates or paths again', async () => {
  const hostile =
    '{{reference}} {{input.constructor.constructor}} {{__proto__}} {{metadata.secret}}';
  const pinned = await world.pinned({
    ...files,
    'evals/configs/pr.yaml': SUITE.replace('value: answer', 'value: "{{input}}"'),
    'evals/datasets/d.jsonl': toJsonLines([
      { id: 'c0', input: hostile, reference: SECRET, metadata: { secret: 'hidden' } },
    ]),
    'evals/recorded.jsonl': toJsonLines([{ id: 'c0', output: `it said ${hostile}` }]),
  });
  const result = await propose(pinned);
  const text = await readFile(join(result.outputs['run-path']!, 'trials.jsonl'), 'utf8');
  const trials = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Trial);
  const said = trials.filter(({ output }) => output.output === `it said ${hostile}`);
  // the base commit's own case of that name is measured beside it
  expect(said.map(({ scores: [score] }) => score)).toContainEqual(
    expect.objectContaining({ status: 'scored', pass: true }),
  );
});

test('YAML: a bomb of aliases, a tag, a merge key and a prototype are refused, fast', async () => {
  const bomb = 'bcdefghi'
    .split('')
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`);
  for (const text of [
    ['a: &a [x, x, x, x, x, x, x, x, x]', ...bomb].join('\n'),
    `${SUITE}x: !!js/function "() => process.exit(0)"\n`,
    `${SUITE}<<: { suite: other }\n`,
    `${SUITE}__proto__: { mode: report }\n`,
    `x: ${'['.repeat(100_000)}`,
  ]) {
    const result = await propose({ 'evals/configs/pr.yaml': text });
    await expectRefused(result, /pr\.yaml/);
    expect(result.durationMs).toBeLessThan(60_000);
  }
});

test('regular expressions: one that hangs others takes no time here', async () => {
  const pinned = await world.pinned({
    ...files,
    'evals/configs/pr.yaml': SUITE.replace(
      'type: contains, value: answer',
      'type: regex, value: "^(a+)+$"',
    ),
    'evals/recorded.jsonl': toJsonLines(
      Array.from({ length: 6 }, (_, index) => ({
        id: `c${index}`,
        output: `${'a'.repeat(50_000)}!`,
      })),
    ),
  });
  const result = await propose(pinned);
  expect(await readPasses(result)).toEqual(Array(6).fill(false));
  expect(result.durationMs).toBeLessThan(60_000);
});

test('JSON keys: __proto__ in a dataset is refused, in an output it is only a key', async () => {
  const refused = await propose({
    'evals/datasets/d.jsonl': '{"id":"c0","input":{"__proto__":{"polluted":true}}}\n',
  });
  await expectRefused(refused, /"__proto__" cannot be a key/);
  pull += 1;
  const output =
    '{"__proto__":{"pass":true,"status":"scored"},"constructor":{"prototype":{"pass":true}}}';
  const pinned = await world.pinned({
    ...files,
    'evals/configs/pr.yaml': SUITE.replace(
      'type: contains, value: answer',
      'type: json-path, path: $.pass, value: true',
    ),
    'evals/recorded.jsonl': toJsonLines(
      Array.from({ length: 6 }, (_, index) => ({ id: `c${index}`, output })),
    ),
  });
  const result = await propose(pinned);
  expect(await readPasses(result)).toEqual(Array(6).fill(false));
});

/** Puts an archive into the place of every baseline that was recorded. */
function poisonBaselines(more: readonly ZipEntry[]): () => void {
  const { artifacts, blobs } = world.github.state;
  const kept = artifacts.map((artifact) => ({ ...artifact }));
  for (const artifact of artifacts.filter(({ name }) => name === 'touchstone-files')) {
    const entries = [{ name: 'run.json', content: '{"format":1}' }, ...more];
    const zip = someZip(entries);
    blobs.get(artifact.blobId)!.content = zip;
    artifact.size = zip.length;
  }
  return () => artifacts.splice(0, artifacts.length, ...kept);
}

test('archives: a baseline whose bytes are others is refused by its digest, and writes nothing', async () => {
  const restore = poisonBaselines([
    { name: '../../../../escaped.txt', content: 'x' },
    { name: 'link', content: outside, mode: 0o120777 },
  ]);
  const result = await propose({ 'a.txt': 'a' });
  restore();
  expect(result.comments.at(-1)?.body).toContain('its digest is not the announced one');
  await expectOutsideUntouched();
});

/** A cache entry that says something else than what the job put there. */
function poisonCache(entries: readonly TarEntry[]): void {
  const { blobs, caches } = world.github.state;
  expect(caches.length).toBeGreaterThan(0);
  for (const cache of caches) {
    const content = someTar(entries);
    blobs.get(cache.blobId)!.content = content;
    cache.size = content.length;
  }
}

test('poisoned cache: names that lead elsewhere, and links, write nothing; forged trials of nothing are not believed', async () => {
  const first = await propose({ 'recorded.txt': 'a' });
  expect(first.exitCode).toBe(0);
  const sum = 'evals/recorded.jsonl';
  poisonCache([
    { name: join(outside, 'absolute.txt'), content: 'x' },
    { name: '../../../../../../../../../../../../tmp/touchstone-escaped.txt', content: 'x' },
    { name: sum, content: RECORDED },
    { name: '.git/hooks/post-checkout', content: '#!/bin/sh\ntouch planted\n' },
    { name: '.touchstone-trials', type: '2', linkTo: outside },
    { name: '.touchstone-trials/link', type: '2', linkTo: outside },
    { name: '.touchstone-trials/link/through.txt', content: 'x' },
    { name: '.touchstone-trials/run.json', type: '2', linkTo: join(outside, 'secret.txt') },
    { name: '.touchstone-trials/trials.jsonl', type: '1', linkTo: join(outside, 'secret.txt') },
  ]);
  const again = await world.rerun(pull, { attempt: 2 });
  expect(again.exitCode).toBe(0);
  expect(everythingOf(again)).not.toContain(SECRET);
  await expectOutsideUntouched();
  await expect(access('/tmp/touchstone-escaped.txt')).rejects.toThrow();
});

test('poisoned cache: trials with impossible parts are passed over, and measured anew', async () => {
  await propose({ 'recorded.txt': 'b' });
  const run = JSON.stringify({
    format: 1,
    suite: 'files',
    head: 'x'.repeat(40),
    pins: [{ kind: {} }],
  });
  poisonCache([
    { name: '.touchstone-trials/run.json', content: run },
    { name: '.touchstone-trials/trials.jsonl', content: '{"case":{"toString":1}}\n'.repeat(1000) },
  ]);
  const again = await world.rerun(pull, { attempt: 2 });
  expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
});
