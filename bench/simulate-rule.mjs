// One cell of the simulation: many pull requests on one kind of suite, judged by the product's own rule.
import { parentPort } from 'node:worker_threads';
import { decideLook, planLooks } from '../src/verdict/statistics.ts';
import { seedRandom } from '../src/verdict/seeded-random.ts';

const MAX_DROP = 0.02;
const ALPHA = 0.05;
const LOOKS = { trials: 1, maxTrials: 5, alpha: ALPHA };
/** Parameters of the Beta distribution of a case's chance to pass: U-shaped, few cases are neither solid nor hopeless. */
const SUITES = { stable: [0.45, 0.05], typical: [0.9, 0.1], flaky: [2.4, 0.6] };
/** Judge's noise before rounding to 1–5 (graded scores). */
const JUDGE_SD = 0.55;

/** @returns shares of runs that fail and that stay inconclusive, and calls a case; of the naive rule the share that fails */
export function simulate({
  kind = 'pass-fail',
  suite,
  n,
  metrics,
  scenario,
  baselineTrials,
  runs,
}) {
  const seed = JSON.stringify({ kind, suite, n, metrics, scenario, baselineTrials });
  const chance = drawUniform(seed);
  const sides = kind === 'graded' ? drawGraded : drawPassFail;
  const totals = { fail: 0, inconclusive: 0, calls: 0, naive: 0 };
  for (let run = 0; run < runs; run += 1) {
    const judged = judgePullRequest(
      Array.from({ length: metrics }, (_, index) =>
        // one metric drops, the others are as they were
        sides(chance, {
          suite,
          n,
          scenario: index === 0 || isInnocent(scenario) ? scenario : 'none',
        }),
      ),
      baselineTrials,
    );
    if (judged.decision === 'fail') totals.fail += 1;
    if (judged.decision === 'inconclusive') totals.inconclusive += 1;
    totals.calls += judged.trials;
    if (judged.naive) totals.naive += 1;
  }
  return Object.fromEntries(Object.entries(totals).map(([name, total]) => [name, total / runs]));
}

export function isInnocent(scenario) {
  return ['none', 'churn', 'swing'].includes(scenario);
}

/** All metrics look at the same trials: the run goes on while one of them is open, and ends with the first that fails. */
function judgePullRequest(metrics, baselineTrials) {
  const plan = planLooks({ ...LOOKS, metrics: metrics.length });
  const cases = metrics.map(({ before }) =>
    before.map((draw, index) => ({
      id: String(index),
      baseline: Array.from({ length: baselineTrials }, draw),
      candidate: [],
    })),
  );
  let naive = false;
  for (const [index, trials] of plan.looks.entries()) {
    for (const [m, { after }] of metrics.entries())
      for (const [i, draw] of after.entries())
        while (cases[m][i].candidate.length < trials) cases[m][i].candidate.push(draw());
    if (index === 0) naive = cases.some(dropsNaively);
    const decisions = cases.map(
      (measured) =>
        decideLook({ ...plan, look: index + 1, cases: measured, maxDrop: MAX_DROP, alpha: ALPHA })
          .decision,
    );
    if (decisions.includes('fail')) return { decision: 'fail', trials, naive };
    if (decisions.includes('rerun')) continue;
    const isOpen = decisions.includes('inconclusive');
    return { decision: isOpen ? 'inconclusive' : 'pass', trials, naive };
  }
  throw new Error('the last look asked for another');
}

/** One trial on each side, and a drop of more than the margin fails. */
function dropsNaively(cases) {
  const drop = cases.reduce((sum, { baseline, candidate }) => sum + baseline[0] - candidate[0], 0);
  return drop / cases.length > MAX_DROP + 1e-12;
}

function drawPassFail(chance, { suite, n, scenario }) {
  const [a, b] = SUITES[suite];
  const drawn = Array.from({ length: n }, () => drawBeta(chance, a, b));
  const [before, after] = change(drawn, scenario);
  const coin = (p) => () => (chance() < p ? 1 : 0);
  return { before: before.map(coin), after: after.map(coin) };
}

/** Chances to pass on both sides. */
function change(chances, scenario) {
  const n = chances.length;
  const [what, points] = scenario.split(' ');
  const drop = Number(points) / 100;
  if (what === 'churn') {
    const count = Math.max(2, Math.round(n / 10));
    return [chances, [...chances.slice(1, count), chances[0], ...chances.slice(count)]];
  }
  if (what === 'swing') {
    const fifth = Math.round(n / 5);
    const swung = (first, second) =>
      chances.map((p, i) => (i < fifth ? first : i < 2 * fifth ? second : p));
    return [swung(1, 0.5), swung(0.5, 1)];
  }
  if (what === 'sparse') {
    let left = drop * n;
    const broken = chances.map((p) => {
      const loss = Math.min(p, left);
      left -= loss;
      return p - loss;
    });
    return [chances, broken];
  }
  if (what === 'diffuse') {
    const mean = chances.reduce((sum, p) => sum + p, 0) / n;
    return [chances, chances.map((p) => p * (1 - drop / mean))];
  }
  return [chances, chances];
}

/** Rubric scores 1–5 as 0–1: a case has a true quality, each judgement noise, and what is told is rounded. */
function drawGraded(chance, { n, scenario }) {
  const drop = scenario === 'none' ? 0 : Number(scenario.split(' ')[1]) / 100;
  const qualities = Array.from({ length: n }, () => 3 + 2 * chance() ** 0.5);
  const judged = (quality) => () => {
    const told = Math.round(quality + JUDGE_SD * drawNormal(chance));
    return (Math.min(5, Math.max(1, told)) - 1) / 4;
  };
  return { before: qualities.map(judged), after: qualities.map((q) => judged(q - 4 * drop)) };
}

function drawUniform(seed) {
  const random = seedRandom([seed]);
  return () => (random() + 0.5) / 2 ** 32;
}

/** Jöhnk's rejection. */
function drawBeta(chance, a, b) {
  for (;;) {
    const x = chance() ** (1 / a);
    const y = chance() ** (1 / b);
    if (x + y <= 1 && x + y > 0) return x / (x + y);
  }
}

function drawNormal(chance) {
  return Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
parentPort?.on('message', (cell) => parentPort.postMessage({ cell, result: simulate(cell) }));
