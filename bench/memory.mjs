// A module target with 1,000 and with 100,000 cases: peak memory of the gate's process, time a case, and a run that
// is killed half-way and goes on. Exits with 1 where a bar is missed. node bench/memory.mjs [ENTRY] (Linux)
import { readFileSync, readdirSync, rmSync, statSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CLI,
  describeMachine,
  format,
  makeFolder,
  run,
  start,
  summarize,
  takeTurns,
} from './measure.mjs';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 5;
const MOST_GROWTH_MB = 150;

const SUITE = `suite: large
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { budget: { minutes: 600 } }
`;

async function makeSuite(count) {
  const cases = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `case-${index}`,
      input: `question ${index}`,
      reference: `question ${index}`,
    }),
  );
  const folder = makeFolder({
    'bot.mjs': 'export default async (input) => `This is what is known about ${input}.`;\n',
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/d.jsonl': `${cases.join('\n')}\n`,
  });
  await run([CLI, 'pin'], folder);
  return folder;
}

const runsOf = (folder) => join(folder, 'evals/runs');

async function measure(folder) {
  rmSync(runsOf(folder), { recursive: true, force: true });
  return await run([CLI, 'run'], folder);
}

/** Kills a run when half of its trials are on disk, and goes on with it. */
async function killAndResume(folder, wholeBytes) {
  rmSync(runsOf(folder), { recursive: true, force: true });
  const { child, ended } = start([CLI, 'run'], folder);
  while (sizeOfTrials(folder) < wholeBytes / 2) await sleep(10);
  child.kill('SIGKILL');
  await ended;
  const before = readTrialKeys(folder).length;
  const resumed = await run([CLI, 'run', '--resume', onlyRun(folder)], folder);
  const keys = readTrialKeys(folder);
  return { before, after: keys.length, distinct: new Set(keys).size, ...resumed };
}

const onlyRun = (folder) => join(runsOf(folder), readdirSync(runsOf(folder))[0]);
const trialsOf = (folder) => join(onlyRun(folder), 'trials.jsonl');

function sizeOfTrials(folder) {
  if (!existsSync(runsOf(folder)) || readdirSync(runsOf(folder)).length === 0) return 0;
  return existsSync(trialsOf(folder)) ? statSync(trialsOf(folder)).size : 0;
}

/** Of the lines that are whole. */
function readTrialKeys(folder) {
  const lines = readFileSync(trialsOf(folder), 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const trial = JSON.parse(line);
    return `${trial.case} ${trial.trial}`;
  });
}

const [small, large] = [await makeSuite(SMALL), await makeSuite(LARGE)];
await measure(small);
const results = await takeTurns(
  { small: () => measure(small), large: () => measure(large) },
  ROUNDS,
);
const growth = summarize(
  results.large.map(({ peakMb }, turn) => peakMb - results.small[turn].peakMb),
);
const perCaseUs = (result, count) => (result.seconds * 1e6) / count;
const marginalUs = summarize(
  results.large.map(
    (result, turn) => ((result.seconds - results.small[turn].seconds) * 1e6) / (LARGE - SMALL),
  ),
);

console.log(`${describeMachine()}; ${ROUNDS} turns of each; median (least–most)\n`);
for (const [name, count] of [
  ['small', SMALL],
  ['large', LARGE],
])
  console.log(
    [
      `${count.toLocaleString('en')} cases`.padEnd(14),
      `peak ${format(summarize(results[name].map(({ peakMb }) => peakMb)), 0)} MB`.padEnd(28),
      `${format(summarize(results[name].map((result) => perCaseUs(result, count))), 0)} µs a case`,
    ].join('  '),
  );
console.log(`growth of the peak: ${format(growth, 0)} MB (bar: ${MOST_GROWTH_MB})`);
console.log(`each further case: ${format(marginalUs, 0)} µs`);

const { before, after, distinct, seconds, peakMb } = await killAndResume(
  large,
  sizeOfTrials(large),
);
console.log(
  `killed with ${before.toLocaleString('en')} trials on disk, resumed in ${seconds.toFixed(1)} s (peak ${peakMb.toFixed(0)} MB): ${after.toLocaleString('en')} trials of ${distinct.toLocaleString('en')} cases`,
);
const smallPeak = summarize(results.small.map((result) => result.peakMb)).median;
const isFlat = growth.median <= MOST_GROWTH_MB && peakMb - smallPeak <= MOST_GROWTH_MB;
if (!isFlat || after !== LARGE || distinct !== LARGE) process.exitCode = 1;
