import { describe, expect, test } from '@jest/globals';
import { gateDecision } from '../../src/verdict/decide-look.ts';
import type { CountedCase } from '../../src/verdict/exact-test.ts';
import { planLooks } from '../../src/verdict/plan-looks.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';

/** The promises of the rule, over simulated suites: statistics.md sections 4 and 6. */
const RUNS = 800;
const plan = planLooks({ trials: 1, maxTrials: 5, alpha: 0.05 });

type Chances = number[];
type Change = (chances: Chances) => Chances;

/** Pass probability per case, U-shaped: few cases are neither solid nor hopeless. */
const suites = { stable: [0.45, 0.05], typical: [0.9, 0.1], flaky: [2.4, 0.6] } as const;

function drawUniform(seed: string): () => number {
  const random = seedRandom([seed]);
  return () => (random() + 0.5) / 2 ** 32;
}

/** Beta variate by Jöhnk's rejection. */
function drawBeta(chance: () => number, a: number, b: number): number {
  for (;;) {
    const x = chance() ** (1 / a);
    const y = chance() ** (1 / b);
    if (x + y <= 1 && x + y > 0) return x / (x + y);
  }
}

const unchanged: Change = (chances) => chances;

/** A tenth of the cases exchange their chances. */
const churn: Change = (chances) => {
  const count = Math.max(2, Math.round(chances.length / 10));
  return [...chances.slice(1, count), chances[0]!, ...chances.slice(count)];
};

/** Cases break, one after the other, until the mean has fallen by `drop`. */
function breakCases(drop: number): Change {
  return (chances) => {
    let left = drop * chances.length;
    return chances.map((chance) => {
      const loss = Math.min(chance, left);
      left -= loss;
      return chance - loss;
    });
  };
}

/** Every case gets a little worse. */
function weakenCases(drop: number): Change {
  return (chances) => {
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    return chances.map((chance) => chance * (1 - drop / mean));
  };
}

function countPasses(chance: () => number, probability: number, trials: number): number {
  let passes = 0;
  for (let i = 0; i < trials; i += 1) if (chance() < probability) passes += 1;
  return passes;
}

function judgeOnce(
  chances: Chances,
  changed: Chances,
  chance: () => number,
): { decision: string; calls: number } {
  const baseline = chances.map((p) => countPasses(chance, p, 5));
  const passes = chances.map(() => 0);
  let calls = 0;
  for (const [index, trials] of plan.looks.entries()) {
    for (const [i, p] of changed.entries()) passes[i]! += countPasses(chance, p, trials - calls);
    calls = trials;
    const cases = baseline.map((b, i): CountedCase => [5, b, trials, passes[i]!]);
    const { decision } = gateDecision({ ...plan, look: index + 1, maxDrop: 0.02, cases });
    if (decision !== 'rerun') return { decision, calls };
  }
  throw new Error('The last look asked for another');
}

function simulate(
  suite: keyof typeof suites,
  n: number,
  change: Change,
): { fails: number; calls: number } {
  const chance = drawUniform(`${suite} ${n} ${change.name}`);
  const [a, b] = suites[suite];
  let fails = 0;
  let calls = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const chances = Array.from({ length: n }, () => drawBeta(chance, a, b));
    const judged = judgeOnce(chances, change(chances), chance);
    if (judged.decision === 'fail') fails += 1;
    calls += judged.calls;
  }
  return { fails: fails / RUNS, calls: calls / RUNS };
}

/** Three standard errors of a simulated share. */
function slack(share: number): number {
  return 3 * Math.sqrt((share * (1 - share)) / RUNS);
}

const innocents = { unchanged, churn };

describe.each(['stable', 'typical', 'flaky'] as const)('innocent, %s suite', (suite) => {
  test.each([20, 50, 100])('%i cases: at most 5 % blocked, at most 3 calls a case', (n) => {
    for (const change of Object.values(innocents)) {
      const { fails, calls } = simulate(suite, n, change);
      expect(fails).toBeLessThanOrEqual(0.05 + slack(0.05));
      expect(calls).toBeLessThanOrEqual(3);
    }
  });
});

describe('power, typical suite', () => {
  test.each([
    ['20 cases, 10 points sparse', 20, breakCases(0.1), 0.79],
    ['50 cases, 5 points sparse', 50, breakCases(0.05), 0.652],
    ['50 cases, 5 points diffuse', 50, weakenCases(0.05), 0.583],
    ['100 cases, 5 points sparse', 100, breakCases(0.05), 0.93],
  ])('%s', (_, n, change, promised) => {
    expect(simulate('typical', n, change).fails).toBeGreaterThanOrEqual(promised - slack(promised));
  });
});
