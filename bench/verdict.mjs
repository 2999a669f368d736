// How long a verdict takes: 500 cases with 5 trials on both sides and 10 gating metrics, as a ratio to a bare loop that
// adds up the same scores.
// node bench/verdict.mjs [CASES]
import { judgeRun } from '../src/verdict/judge-run.ts';
import { seedRandom } from '../src/verdict/seeded-random.ts';
import { describeMachine, format, summarize, takeTurns } from './measure.mjs';

const CASES = Number(process.argv[2] ?? 500);
const TRIALS = 5;
const METRICS = 10;
const ROUNDS = 7;
const random = seedRandom(['verdict']);
const chance = () => (random() + 0.5) / 2 ** 32;

/** Half of the metrics pass or fail, the others have a score of a rubric from 1 to 5. */
const names = Array.from({ length: METRICS }, (_, index) => `m${index}`);
const draw = {
  'pass or fail': () => (chance() < 0.9 ? 1 : 0),
  graded: () => Math.round(4 * chance()) / 4,
  mixed: (index) => (index % 2 === 0 ? draw['pass or fail']() : draw.graded()),
};

function makeRun(kind) {
  return {
    run: {
      suite: 'bench',
      target: { kind: 'module', digests: {}, digest: 'd', deterministic: false },
      pins: [],
      planned: { cases: CASES, trials: TRIALS, critical_trials: TRIALS, required: 0 },
      looks: { planned: [TRIALS], complete: 1 },
    },
    cases: Array.from({ length: CASES }, (_, index) => ({
      id: `case-${index}`,
      case_hash: `${index}`,
      expectation_hash: 'e',
      tags: [],
      trials: Array.from({ length: TRIALS }, (__, at) => ({
        trial: at + 1,
        outcome: chance() < 0.9 ? 'passed' : 'failed',
        metrics: Object.fromEntries(
          names.map((name, m) => {
            const value = draw[kind](m);
            return [name, { value, pass: value >= 0.5 }];
          }),
        ),
      })),
    })),
    metrics: Object.fromEntries(
      names.map((name) => [
        name,
        { advisory: false, judged: false, judges: [], models: [], fingerprints: [] },
      ]),
    ),
  };
}

const gates = {
  critical: { tags: ['critical'], trials: 3 },
  safety: { tags: ['safety'] },
  metrics: Object.fromEntries(names.map((name) => [name, { max_drop: 0.02 }])),
  confidence: 0.95,
  on_inconclusive: 'warn',
  on_missing_baseline: 'warn',
  baseline: { max_age_days: 7, wait_minutes: 10, fresh: false },
};

console.log(
  `${CASES} cases × ${TRIALS} trials × ${METRICS} metrics, both sides. ${describeMachine()}\n`,
);
for (const kind of Object.keys(draw)) {
  const [before, after] = [makeRun(kind), makeRun(kind)];
  const time = (job) => () => {
    const begun = performance.now();
    job();
    return performance.now() - begun;
  };
  const results = await takeTurns(
    {
      verdict: time(() =>
        judgeRun({ gates, run: after, baseline: { info: { refused: [] }, facts: before } }),
      ),
      bare: time(() => addUp([before, after])),
    },
    ROUNDS,
  );
  const [verdict, bare] = [summarize(results.verdict), summarize(results.bare)];
  console.log(
    `${kind}: verdict ${format(verdict, 0)} ms, bare sum ${format(bare)} ms, ${Math.round(verdict.median / bare.median)} times`,
  );
}

function addUp(runs) {
  let sum = 0;
  for (const { cases } of runs)
    for (const { trials } of cases)
      for (const { metrics } of trials) for (const name of names) sum += metrics[name].value;
  return sum;
}
