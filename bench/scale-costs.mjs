// What a case costs the gate itself, for bench/scale/constants.mjs: bytes of its line in trials.jsonl, of the run's files and in a zip, time
// and peak memory of a run, of a shard, and of the merge of four, with a baseline of as many cases. Slopes between two sizes.
// node bench/scale-costs.mjs [ENTRY] [--small 4000] [--large 40000] (Linux, for the peak memory)
import { createReadStream, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { CLI, describeMachine, makeFolder, run } from './measure.mjs';
import { startChance } from './scale/chance.mjs';

const [small, large] = [readSize('--small', 4_000), readSize('--large', 40_000)];
const SHARDS = 4;
/** Characters of an answer: about 200 tokens of English. */
const ANSWER_CHARS = 800;
/** Prose of this repository: it shrinks like prose, which words in a random order do not. */
const PROSE = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('docs', name), 'utf8').replace(/^[|<].*$/gm, ''))
  .join('\n');

const SUITE = `suite: large
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { budget: { minutes: 600 } }
`;

const sizes = {};
for (const count of [small, large]) sizes[count] = await measure(count);
const [a, b] = [sizes[small], sizes[large]];
for (const [name, value] of Object.entries(b)) {
  const slope = (value - a[name]) / (large - small);
  console.log(
    `${name}: ${a[name].toFixed(2)} at ${small}, ${value.toFixed(2)} at ${large}; a further case ${slope.toPrecision(3)}`,
  );
}
console.log(describeMachine());

async function measure(count) {
  const folder = await makeSuite(count);
  const whole = await run([CLI, 'run', '--record', '--out', 'base'], folder);
  const base = onlyRun(folder, 'base');
  const shards = [];
  for (let at = 1; at <= SHARDS; at += 1)
    shards.push(await run([CLI, 'run', '--shard', `${at}/${SHARDS}`, '--out', 'shards'], folder));
  const parts = readdirSync(join(folder, 'shards')).map((name) => join('shards', name));
  const merged = await run([CLI, 'merge', ...parts, '--out', 'merged'], folder);
  const compared = await run(
    [CLI, 'merge', ...parts, '--baseline', base, '--out', 'compared'],
    folder,
  );
  const trials = join(base, 'trials.jsonl');
  const files = readdirSync(base).map((name) => join(base, name));
  return {
    'run, seconds': whole.seconds,
    'run, MB': whole.peakMb,
    'shard, MB': Math.max(...shards.map(({ peakMb }) => peakMb)),
    'merge, seconds': merged.seconds,
    'merge, MB': merged.peakMb,
    'merge with a baseline, seconds': compared.seconds,
    'merge with a baseline, MB': compared.peakMb,
    'trials.jsonl, bytes': statSync(trials).size,
    'all files of the run, bytes': sum(files.map((file) => statSync(file).size)),
    'all files in a zip, bytes': sum(await Promise.all(files.map(deflate))),
    'dataset, bytes': statSync(join(folder, 'evals/datasets/d.jsonl')).size,
  };
}

async function makeSuite(count) {
  const random = startChance(count);
  const say = () => {
    const at = Math.floor(random() * (PROSE.length - ANSWER_CHARS));
    return PROSE.slice(at, at + ANSWER_CHARS);
  };
  const cases = Array.from({ length: count }, (_, index) => {
    const answer = say();
    return {
      id: `case-${index}`,
      input: `${index}: ${say().slice(0, 160)}`,
      reference: answer.slice(-30),
      answer,
    };
  });
  const folder = makeFolder({
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/d.jsonl': lines(
      cases.map(({ id, input, reference }) => ({ id, input, reference })),
    ),
  });
  writeFileSync(
    join(folder, 'evals/recorded.jsonl'),
    lines(cases.map(({ id, answer }) => ({ id, output: answer }))),
  );
  await run([CLI, 'pin'], folder);
  return folder;
}

function lines(items) {
  return `${items.map((item) => JSON.stringify(item)).join('\n')}\n`;
}

function onlyRun(folder, out) {
  return join(folder, out, readdirSync(join(folder, out))[0]);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** As a zip does it, at the level that artifacts have. */
async function deflate(file) {
  let bytes = 0;
  await pipeline(createReadStream(file), createDeflateRaw({ level: 6 }), async (chunks) => {
    for await (const chunk of chunks) bytes += chunk.length;
  });
  return bytes;
}

function readSize(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
}
