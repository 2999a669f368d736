// The reference tables, end to end: 50 cases of a typical suite, answered by an OpenAI-compatible server that throws a coin
// for every call. Each seed records a baseline (5 trials a case) and gates four changes against it, as whole processes.
// Exits with 1 where a call was not planned, or a figure is not the table's. node bench/end-to-end.mjs [ENTRY] [--seeds 200]
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BASELINE_TRIALS,
  CASES,
  CHANGES,
  drawChances,
  listStrays,
  noisyFiles,
  openNoisyProvider,
  readMeasured,
  replay,
  trialsLookedAt,
} from '../__tests__/support/noisy-provider.ts';
import { describeMachine, makeFolder } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '200' } },
});
const SEEDS = Number(values.seeds);
const ENTRY = resolve(positionals[0] ?? 'dist/cli.js');

/**
 * Shares of FAIL and of inconclusive, and calls a case, of the tables' 4,000 simulated runs. `most`: not the table's,
 * but what is promised: of innocent changes at most so many are blocked.
 */
const ROWS = {
  'nothing changed': {
    change: CHANGES.nothing,
    table: { fail: 0.031, inconclusive: 0.07, calls: 2.14 },
    most: 0.05,
  },
  '10 points, sparse': {
    change: CHANGES.tenSparse,
    table: { fail: 0.993, inconclusive: 0 },
  },
  '10 points, diffuse': {
    change: CHANGES.tenDiffuse,
    table: { fail: 0.952, inconclusive: 0.02 },
  },
  '5 points, sparse': {
    change: CHANGES.fiveSparse,
    table: { fail: 0.652, inconclusive: 0.19, calls: 3.34 },
  },
};
const FEWEST_SEEDS = 30;
/** Beyond so many standard errors it is another figure: there are ten of them. */
const MOST_ERRORS = 3;
/** The tables' shares of inconclusive are rounded to whole percents: 0 is not "never". */
const LEAST_SHARE = 0.005;

if (!(SEEDS >= FEWEST_SEEDS)) {
  console.error(`--seeds: at least ${FEWEST_SEEDS}; of fewer the standard errors mean nothing`);
  process.exit(2);
}
const provider = await openNoisyProvider();
const folder = makeFolder(noisyFiles());

function touchstone(...args) {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ENTRY, ...args],
      { cwd: folder, env: { ...process.env, ...provider.env } },
      (error, stdout, stderr) => done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Runs the suite against this weather, and holds every call against the plan. */
async function measure(weather, ...args) {
  provider.serve(weather);
  const measured = readMeasured(await touchstone('run', '--json', ...args));
  const trials = trialsLookedAt(measured);
  const strays = listStrays(measured, provider.asked());
  if (strays.length > 0 || measured.trials.length !== CASES * trials)
    fail(`${weather.seed}: not ${trials} trials a case; ${strays.join('; ')}`);
  return measured;
}

async function takeSeed(seed, endings) {
  const chances = drawChances(seed);
  const baseline = await measure({ chances, seed: `${seed} baseline` }, '--record');
  for (const [name, { change }] of Object.entries(ROWS)) {
    const measured = await measure(
      { chances: change(chances), seed: `${seed} ${name}` },
      '--baseline',
      baseline.document.run,
    );
    const { result } = measured.regression;
    const trials = trialsLookedAt(measured);
    const { decision, at } = replay(baseline, measured);
    if (decision !== result || at !== trials || measured.code !== (result === 'fail' ? 1 : 0))
      fail(`${seed} ${name}: ${result} after ${trials}, by the rule ${decision} after ${at}`);
    endings[name].push({ result, trials });
  }
  rmSync(join(folder, 'evals/runs'), { recursive: true });
}

function fail(message) {
  throw new Error(message);
}

/** A share beside the table's: percent, and how many standard errors lie between them. */
function compareShare(endings, result, expected) {
  const share = endings.filter((ending) => ending.result === result).length / endings.length;
  const chance = Math.max(expected, LEAST_SHARE);
  const error = Math.sqrt((chance * (1 - chance)) / endings.length);
  return describeFigure({ value: 100 * share, expected: 100 * expected, error: 100 * error }, 1);
}

function compareCalls(endings, expected) {
  const { length } = endings;
  const mean = endings.reduce((sum, { trials }) => sum + trials, 0) / length;
  const variance = endings.reduce((sum, { trials }) => sum + (trials - mean) ** 2, 0) / length;
  return describeFigure({ value: mean, expected, error: Math.sqrt(variance / length) }, 2);
}

function describeFigure({ value, expected, error }, digits) {
  const text = `${value.toFixed(digits)} ± ${error.toFixed(digits)}`;
  if (expected === undefined) return { text, away: 0, value };
  const away = (value - expected) / error;
  const told = `${away < 0 ? '−' : '+'}${Math.abs(away).toFixed(1)} s.e.`;
  return { text: `${text} (table: ${expected.toFixed(digits)}; ${told})`, away, value };
}

/** Prints a row, and says whether its figures are the table's. */
function tellRow(name, endings) {
  const { table, most = 1 } = ROWS[name];
  const figures = [
    compareShare(endings, 'fail', table.fail),
    compareShare(endings, 'inconclusive', table.inconclusive),
    compareCalls(endings, table.calls),
  ];
  const looks = [1, 3, 5].map((look) => endings.filter(({ trials }) => trials === look).length);
  console.log(`| ${[name, ...figures.map(({ text }) => text), looks.join(' / ')].join(' | ')} |`);
  const isTable = figures.every(({ away }) => Math.abs(away) <= MOST_ERRORS);
  return isTable && figures[0].value <= 100 * most;
}

const endings = Object.fromEntries(Object.keys(ROWS).map((name) => [name, []]));
const begun = performance.now();
try {
  const { code, stderr } = await touchstone('pin');
  if (code !== 0) fail(stderr);
  for (let seed = 1; seed <= SEEDS; seed += 1) await takeSeed(seed, endings);
} finally {
  await provider.stop();
}
const seconds = (performance.now() - begun) / 1000;

console.log('|  | FAIL % | inconclusive % | calls a case | ended after 1 / 3 / 5 trials |');
console.log('| --- | --- | --- | --- | --- |');
const held = Object.entries(endings).map(([name, list]) => tellRow(name, list));
const gated = Object.values(endings).flat();
const calls = gated.reduce(
  (sum, { trials }) => sum + CASES * trials,
  SEEDS * CASES * BASELINE_TRIALS,
);
console.log(
  `${SEEDS} seeds: ${SEEDS + gated.length} runs and ${calls} calls, every one planned and none made twice, in ${seconds.toFixed(0)} s; ${describeMachine()}`,
);
if (!held.every(Boolean)) {
  console.error('a figure is not the table’s');
  process.exitCode = 1;
}
