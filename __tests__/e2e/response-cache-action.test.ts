import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdDecompressSync, gunzipSync } from 'node:zlib';
import { someTar } from '../builders/tar-archive.ts';
import type { Trial } from '../../src/domain/run.ts';
import { sha256 } from '../../src/values/canonical-json.ts';
import type { CacheEntry } from '../loopback/state.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { lastText } from '../support/mocked-judge.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openShardedPull, openShardedPush } from '../support/sharded-world.ts';

// main keeps its answers in the cache service, pull requests read them; and who may not write them tries to. The bundle is the real one.

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const CASES = 12;
const SUITE = `suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: gpt-5-mini, prompt: "Say: {{input}}" } }
scorers: [{ name: correctness, type: contains, value: good }]
run: { max_retries: 0, max_trials: 1, baseline_trials: 1 }
`;
const casesOf = (edited: number): string =>
  toJsonLines(
    Array.from({ length: CASES }, (_, index) => ({
      id: `c${index}`,
      input: index < edited ? `another ${index}` : `question ${index}`,
    })),
  );

let world: GatedWorld;
let mock: LLMock;
let files: Record<string, string>;
let pull = 0;
/** What the provider answers now. */
let quality = 'good';

const inputs = (): Record<string, string> => ({
  'openai-api-key': KEY,
  'openai-base-url': `${mock.url}/v1`,
});
const entries = (): CacheEntry[] =>
  world.github.state.caches.filter(({ key }) => key.startsWith('touchstone-responses-'));

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  mock.on({ predicate: () => true }, (request) => ({
    content: `a ${quality} answer to ${lastText(request)}`,
  }));
  world = await openWorld();
  files = await world.pinned({
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/d.jsonl': casesOf(0),
  });
}, 60_000);
afterAll(async () => {
  await mock.stop();
  await world.close();
});
beforeEach(async () => {
  pull += 1;
  quality = 'good';
  world.github.state.caches.splice(0);
  await world.push({ ...files, ...touch(`main ${pull}`) }, { inputs: inputs() });
});

/** A change of what every suite depends on, and no answer: else the suite would not be run at all. */
const touch = (by: string): Record<string, string> => ({
  '.github/workflows/other.yml': `on: push # ${by}\n`,
});

interface Counted {
  result: WorldRun;
  asked: number;
}

async function counted(work: () => Promise<WorldRun>): Promise<Counted> {
  const before = mock.getRequests().length;
  const result = await work();
  return { result, asked: mock.getRequests().length - before };
}
const propose = (
  changed: Record<string, string>,
  options: Parameters<GatedWorld['pullRequest']>[2] = {},
): Promise<Counted> =>
  counted(() =>
    world.pullRequest(
      pull,
      { ...touch(`pull request ${pull}`), ...changed },
      { inputs: inputs(), ...options },
    ),
  );

async function readTrials({ result }: Counted): Promise<Trial[]> {
  const text = await readFile(join(result.outputs['run-path']!, 'trials.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Trial);
}

/** What an entry holds: one plain file. */
function unpack({ blobId }: CacheEntry): string {
  const { content } = world.github.state.blobs.get(blobId)!;
  const tar =
    content.readUInt16BE(0) === 0x1f8b ? gunzipSync(content) : zstdDecompressSync(content);
  return tar.toString('utf8');
}

/** Another archive, with answers that are whatever somebody wants; every entry of it has the right digest. */
function forge(): Buffer {
  const [entry] = entries();
  const lines = /\{"v":1[^]*\}\n/.exec(unpack(entry!))![0].trim().split('\n');
  const forged = lines.map((line) => {
    const { key, at, response } = JSON.parse(line) as { key: string; at: number; response: object };
    const text = JSON.stringify(response).replace(
      /a (?:good|bad) answer/,
      'a good and forged answer',
    );
    const digest = sha256(`${key} ${at} ${text}`);
    return `{"v":1,"key":"${key}","at":${at},"sha256":"${digest}","response":${text}}\n`;
  });
  return someTar([{ name: '.touchstone-responses/responses.jsonl', content: forged.join('') }]);
}

/** Puts an entry where a job of this scope could. */
function plant(facts: Partial<CacheEntry>, content: Buffer): void {
  const { blobs, caches, nextId } = world.github.state;
  const [entry] = entries();
  const id = nextId();
  const blobId = `planted-${id}`;
  blobs.set(blobId, { ...blobs.get(entry!.blobId)!, content });
  caches.push({ ...entry!, id, blobId, size: content.length, ...facts });
}

test('main keeps its answers, once a run; a pull request asks only what it changes', async () => {
  expect(entries().map(({ scope }) => scope)).toEqual(['refs/heads/main']);
  const [{ key }] = entries() as [CacheEntry];
  expect(key).toMatch(/^touchstone-responses-v1\.chat\.[0-9a-f]{64}\.\d+-1$/);
  expect(unpack(entries()[0]!)).not.toContain(KEY);
  // the run of main stands for them
  const digest = key.split('.')[2];
  expect(world.github.state.artifacts.map(({ name, runId }) => [name, runId])).toContainEqual([
    `touchstone-chat-answers-${digest}`,
    runOf(entries()[0]!),
  ]);
  const same = await propose({ 'other.txt': 'x' });
  expect(same).toMatchObject({ asked: 0, result: { exitCode: 0, outputs: { verdict: 'pass' } } });
  expect((await readTrials(same)).every(({ cached }) => cached)).toBe(true);
  expect(same.result.comments.at(-1)?.body).toContain(
    `0 calls and ${CASES} answers from the response cache`,
  );
  const changed = await world.pinned({ ...files, 'evals/datasets/d.jsonl': casesOf(2) });
  // two cases, and main's form of them beside
  const edited = await propose(changed);
  expect(edited.asked).toBe(2);
  // what a pull request was answered is nobody else's
  expect(entries()).toHaveLength(1);
});

test('a baseline asks anew, whatever is kept', async () => {
  quality = 'bad';
  const { asked, result } = await counted(() => world.schedule({ inputs: inputs() }));
  expect(asked).toBe(CASES);
  expect(entries()).toHaveLength(2);
  expect((await readTrials({ asked, result })).some(({ cached }) => cached)).toBe(false);
});

test('poisoned cache: another entry under the very key of main’s, in the scope of the pull request', async () => {
  quality = 'bad';
  plant({ scope: `refs/pull/${pull}/merge` }, forge());
  const attacked = await propose({ 'evals/prompt.txt': 'x' });
  expect(attacked.asked).toBe(CASES);
  expect(JSON.stringify(await readTrials(attacked))).not.toContain('forged');
  expect(attacked.result.outputs['verdict']).toBe('fail');
  expect(attacked.result.log).toContain(
    'the response cache of chat is not used: what the cache gave is not what main’s run kept',
  );
});

test('poisoned cache: a newer entry of the pull request, with the digest of its own file', async () => {
  quality = 'bad';
  const content = forge();
  const text = gunzipSync(content)
    .toString('utf8')
    .replace(/^[^{]*/, '')
    .replace(/\0+$/, '');
  const key = `touchstone-responses-v1.chat.${sha256(text)}.999999-1`;
  plant({ scope: `refs/pull/${pull}/merge`, key }, content);
  const attacked = await propose({ 'other.txt': 'x' });
  // it is newer than main's, and main's serves
  expect(attacked.asked).toBe(0);
  expect(JSON.stringify(await readTrials(attacked))).not.toContain('forged');
});

/** A forged file, and the key under which a run would have kept it. */
function forgeBy(runId: number): { key: string; content: Buffer; sha256: string } {
  const content = forge();
  const text = /\{"v":1[^]*\}\n/.exec(gunzipSync(content).toString('utf8'))![0];
  const digest = sha256(text);
  return {
    key: `touchstone-responses-v1.chat.${digest}.${runId}-1`,
    content,
    sha256: digest,
  };
}

const runOf = ({ key }: CacheEntry): number => Number(/\.(\d+)-1$/.exec(key)![1]);

test('poisoned cache: what a run by hand leaves in main’s scope is not served, whatever stands for it', async () => {
  const [genuine] = entries() as [CacheEntry];
  expect(await counted(() => world.dispatch({}, { inputs: inputs() }))).toMatchObject({ asked: 0 });
  const byHand = world.github.state.runs.findLast(({ event }) => event === 'workflow_dispatch')!;
  const forged = forgeBy(byHand.id);
  const name = `touchstone-chat-answers-${forged.sha256}`;
  world.github.arrange.artifact({ name, runId: byHand.id, zip: Buffer.from('x') });
  plant({ scope: 'refs/heads/main', key: forged.key }, forged.content);
  // in the name of main's own run, which does not stand for it
  plant({ scope: 'refs/heads/main', key: forgeBy(runOf(genuine)).key }, forged.content);
  quality = 'bad';
  // main's own is older than both, and serves
  const served = await propose({ 'other.txt': 'x' });
  expect([served.asked, served.result.exitCode]).toEqual([0, 0]);
  expect(JSON.stringify(await readTrials(served))).not.toContain('forged');
  const { log } = served.result;
  expect(log).toContain(
    `answers of run ${byHand.id} are not served for chat: it was made on \`workflow_dispatch\`; only push and schedule record [c]`,
  );
  expect(log).toContain(
    `answers of run ${runOf(genuine)} are not served for chat: it has no artifact \`${name}\``,
  );

  // where that is all there is, everything is asked
  world.github.state.caches.splice(world.github.state.caches.indexOf(genuine), 1);
  pull += 1;
  const attacked = await propose({ 'other.txt': 'y' });
  expect([attacked.asked, attacked.result.outputs['verdict']]).toEqual([CASES, 'fail']);
  expect(JSON.stringify(await readTrials(attacked))).not.toContain('forged');
});

test('poisoned cache: a run on a tag by the name of main is not main’s', async () => {
  const [genuine] = entries() as [CacheEntry];
  const { runs } = world.github.state;
  quality = 'bad';
  await propose({ 'other.txt': 'x' });
  // the commit is the pull request's own: whoever may push a branch may push a tag
  const headSha = await world.git.sha(`refs/pull/${pull}/head`);
  const { id: _id, ...main } = runs.find(({ id }) => id === runOf(genuine))!;
  const tagged = { ...main, id: 777_000 + pull, headSha };
  runs.push(tagged);
  const forged = forgeBy(tagged.id);
  const name = `touchstone-chat-answers-${forged.sha256}`;
  world.github.arrange.artifact({ name, runId: tagged.id, zip: Buffer.from('x') });
  plant({ scope: 'refs/heads/main', key: forged.key }, forged.content);
  pull += 1;
  const { asked, result } = await propose({ 'other.txt': 'y' });
  expect([asked, result.exitCode]).toEqual([0, 0]);
  expect(JSON.stringify(await readTrials({ asked, result }))).not.toContain('forged');
  expect(result.log).toContain(
    `answers of run ${tagged.id} are not served for chat: its commit is not an ancestor of the base [e]`,
  );
});

test('a push that touches nothing keeps nothing: what main measured before goes on serving', async () => {
  const [before] = entries() as [CacheEntry];
  const carried = await counted(() =>
    world.push({ 'README.md': `x ${pull}` }, { inputs: inputs() }),
  );
  expect([carried.asked, entries()]).toEqual([0, [before]]);
  expect(carried.result.log).toContain('carried from');
  const { asked, result } = await propose({ 'other.txt': 'x' });
  expect([asked, result.exitCode]).toEqual([0, 0]);
});

test.each(['expired', 'gone'])(
  'answers whose run no longer stands for them (%s) are asked anew',
  async (how) => {
    const { artifacts, runs } = world.github.state;
    const [entry] = entries() as [CacheEntry];
    const run = runs.findIndex(({ id }) => id === runOf(entry));
    if (how === 'gone') runs.splice(run, 1);
    else
      for (const artifact of artifacts)
        if (artifact.name.startsWith('touchstone-chat-answers-'))
          artifact.expiresAt = '2020-01-01T00:00:00Z';
    const { asked, result } = await propose({ 'other.txt': 'x' });
    expect([asked, result.outputs['verdict']]).toEqual([CASES, 'pass']);
    expect(result.log.match(/answers of run \d+ are not served for chat/g)).toHaveLength(1);
  },
);

test('poisoned cache: a broken archive under main’s own entry costs calls, never the run', async () => {
  for (const { blobId } of entries())
    world.github.state.blobs.get(blobId)!.content = Buffer.from('not an archive');
  const { asked, result } = await propose({ 'other.txt': 'x' });
  expect([asked, result.exitCode]).toEqual([CASES, 0]);
});

test('a token that may not list caches: asked anew, with one line that says what is missing', async () => {
  const { asked, result } = await propose(
    { 'other.txt': 'x' },
    { permissions: { contents: 'read', 'pull-requests': 'write' } },
  );
  expect(asked).toBe(CASES);
  expect(result.log.match(/response cache of chat is not used/g)).toHaveLength(1);
});

test('policy: a change that turns the cache on does not make it so', async () => {
  const off = await world.pinned({
    ...files,
    'evals/configs/pr.yaml': SUITE.replace('max_retries: 0', 'max_retries: 0, cache: off'),
  });
  world.github.state.caches.splice(0);
  await world.push(off, { inputs: inputs() });
  expect(entries()).toEqual([]);
  const { asked } = await propose(await world.pinned(files));
  expect(asked).toBe(CASES);
});

test('in shards: the merge of main keeps the answers of all; a pull request asks only what it changes', async () => {
  world.github.state.caches.splice(0);
  const suite = SUITE.replace('max_trials: 1', 'max_trials: 1, shard_trials: 1');
  const pinned = (edited: number): Promise<Record<string, string>> =>
    world.pinned({ 'evals/configs/pr.yaml': suite, 'evals/datasets/d.jsonl': casesOf(edited) });
  const main = openShardedPush(world, 9000, await pinned(0));
  for (const shard of await main.shards(3, { inputs: inputs() }))
    expect(shard).toMatchObject({ exitCode: 0 });
  expect(entries()).toHaveLength(0);
  const { artifacts } = world.github.state;
  const kept = artifacts.filter(({ name }) => name.startsWith('touchstone-chat-responses-'));
  expect(kept.map(({ name }) => name)).toEqual(
    [1, 2, 3].map((index) => `touchstone-chat-responses-${index}-of-3-1`),
  );
  // of no shard that was measured: it is not looked at, or its digest would be told
  const stray = { ...kept[0]!, id: world.github.state.nextId(), digest: 'sha256:0' };
  artifacts.push({ ...stray, name: 'touchstone-chat-responses-9-of-9-1' });
  const { digest } = kept[1]!;
  kept[1]!.digest = `sha256:${'0'.repeat(64)}`;
  // what cannot be had of it costs calls, and never the baseline
  const without = await main.merge({ inputs: inputs() });
  expect(without).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(without.log).toContain('answers of a shard are not kept for pull requests: shard 2 of 3');
  expect(without.log).not.toContain('shard 9 of 9');
  expect(entries()).toHaveLength(1);
  kept[1]!.digest = digest;
  world.github.state.caches.splice(0);
  const merged = await main.merge({ inputs: inputs() });
  expect(merged.log).toContain('answers of chat are kept for pull requests');
  expect(entries()).toHaveLength(1);

  quality = 'bad';
  const own = openShardedPull(world, 1000 + pull, {
    ...touch(`pull request in shards ${pull}`),
    ...(await pinned(1)),
  });
  const { asked, result } = await counted(async () => {
    await own.shards(3, { inputs: inputs() });
    return await own.merge({ inputs: inputs() });
  });
  expect(asked).toBe(1);
  const trials = await readTrials({ asked, result });
  // main's form of the case that was edited is among them
  expect(trials.filter(({ cached }) => cached)).toHaveLength(CASES);
});
