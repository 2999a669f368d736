// False alarms, power and cost of the no-regression rule, over the product's own `decideLook`, beside the naive rule.
// node bench/false-alarms.mjs [--runs 4000] [--write]
// Runs a cell: so many for one metric, half of that for more, a quarter for graded scores. `--write` puts the tables into
// docs/statistics.md. Seeds are fixed: the same numbers come out every time.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describeMachine } from './measure.mjs';

const { runs, write } = readOptions(process.argv.slice(2));
const SUITES = ['stable', 'typical', 'flaky'];
const SIZES = [20, 50, 100, 200];
const SCENARIOS = ['none', 'churn', 'swing', 'sparse 5', 'diffuse 5', 'sparse 10', 'diffuse 10'];
const PAGE = new URL('../docs/statistics.md', import.meta.url);

/** What an independent simulation of the same rule found: % FAIL (and inconclusive, calls a case), one metric, five baseline trials. */
const KNOWN = {
  'typical 20': {
    none: 2.1,
    churn: 2.4,
    swing: 1.1,
    'sparse 5': 29.0,
    'diffuse 5': 28.1,
    'sparse 10': 79.0,
    'diffuse 10': 66.2,
    open: 9,
    naive: 34.2,
    calls: [2.03, 3.46],
  },
  'typical 50': {
    none: 3.1,
    churn: 2.5,
    swing: 1.4,
    'sparse 5': 65.2,
    'diffuse 5': 58.3,
    'sparse 10': 99.3,
    'diffuse 10': 95.2,
    open: 7,
    naive: 21.8,
    calls: [2.14, 3.34],
  },
  'typical 100': {
    none: 3.7,
    churn: 2.9,
    swing: 1.1,
    'sparse 5': 93.0,
    'diffuse 5': 84.1,
    'sparse 10': 100,
    'diffuse 10': 99.6,
    open: 3,
    naive: 19.9,
    calls: [2.15, 2.67],
  },
  'typical 200': {
    none: 3.5,
    churn: 2.6,
    swing: 1.5,
    'sparse 5': 99.8,
    'diffuse 5': 97.6,
    'sparse 10': 100,
    'diffuse 10': 100,
    open: 0,
    naive: 14.1,
    calls: [2.1, 1.68],
  },
  'stable 20': {
    none: 2.0,
    churn: 2.4,
    'sparse 5': 40.6,
    'diffuse 5': 32.8,
    'sparse 10': 90.1,
    open: 8,
    naive: 31.4,
  },
  'stable 50': {
    none: 2.1,
    churn: 2.3,
    'sparse 5': 77.3,
    'diffuse 5': 66.5,
    'sparse 10': 100,
    open: 4,
    naive: 19.1,
  },
  'stable 100': {
    none: 3.3,
    churn: 2.4,
    'sparse 5': 97.6,
    'diffuse 5': 91.8,
    'sparse 10': 100,
    open: 0,
    naive: 14.3,
  },
  'stable 200': {
    none: 1.9,
    churn: 1.7,
    'sparse 5': 100,
    'diffuse 5': 99.2,
    'sparse 10': 100,
    open: 0,
    naive: 10.3,
  },
  'flaky 20': {
    none: 2.9,
    churn: 2.5,
    'sparse 5': 16.1,
    'diffuse 5': 16.2,
    'sparse 10': 46.9,
    open: 14,
    naive: 42.5,
  },
  'flaky 50': {
    none: 2.6,
    churn: 2.5,
    'sparse 5': 33.7,
    'diffuse 5': 31.6,
    'sparse 10': 86.3,
    open: 12,
    naive: 33.9,
  },
  'flaky 100': {
    none: 3.2,
    churn: 2.8,
    'sparse 5': 61.6,
    'diffuse 5': 56.9,
    'sparse 10': 99.1,
    open: 9,
    naive: 31.1,
  },
  'flaky 200': {
    none: 3.3,
    churn: 3.3,
    'sparse 5': 86.8,
    'diffuse 5': 82.2,
    'sparse 10': 100,
    open: 5,
    naive: 24.6,
  },
};
/** Runs behind a known figure. */
const KNOWN_RUNS = { typical: 4000, stable: 2000, flaky: 2000 };

const cells = [
  ...SUITES.flatMap((suite) =>
    SIZES.flatMap((n) =>
      [1, 2, 4].flatMap((metrics) =>
        SCENARIOS.map((scenario) => ({
          suite,
          n,
          metrics,
          scenario,
          baselineTrials: 5,
          runs: metrics === 1 ? runs : Math.ceil(runs / 2),
        })),
      ),
    ),
  ),
  ...[1, 3].flatMap((baselineTrials) =>
    SIZES.flatMap((n) =>
      ['none', 'sparse 5', 'diffuse 5', 'sparse 10'].map((scenario) => ({
        suite: 'typical',
        n,
        metrics: 1,
        scenario,
        baselineTrials,
        runs,
      })),
    ),
  ),
  ...[20, 50, 100].flatMap((n) =>
    ['none', 'graded 5', 'graded 10'].map((scenario) => ({
      kind: 'graded',
      suite: 'rubric',
      n,
      metrics: 1,
      scenario,
      baselineTrials: 5,
      runs: Math.ceil(runs / 4),
    })),
  ),
];

const begun = performance.now();
const results = await spread(cells);
const find = (facts) =>
  results.find(({ cell }) =>
    Object.entries({ baselineTrials: 5, metrics: 1, ...facts }).every(
      ([name, value]) => cell[name] === value,
    ),
  ).result;

const tables = [writeMain(), writeBaselines(), writeGraded()].join('\n\n');
const conditions = `${runs.toLocaleString('en')} runs a cell (half as many for 2 and 4 metrics, a quarter for graded scores), seeds fixed, ${describeMachine()}.`;
console.log(`${tables}\n\n${conditions} ${Math.round((performance.now() - begun) / 1000)} s.\n`);
console.log(compare().join('\n'));
const loud = results.filter(({ cell, result }) => isInnocent(cell.scenario) && result.fail > 0.05);
console.log(
  loud.length === 0
    ? 'No cell of innocent pull requests has more than 5 % false alarms.'
    : loud
        .map(({ cell, result }) => `over 5 %: ${JSON.stringify(cell)} ${percent(result.fail)}`)
        .join('\n'),
);
if (write) writePage(`${tables}\n\n${conditions}`);
process.exitCode = loud.length === 0 ? 0 : 1;

function readOptions(args) {
  const at = args.indexOf('--runs');
  return { runs: at === -1 ? 4000 : Number(args[at + 1]), write: args.includes('--write') };
}

/** One worker a core; each takes the next cell when it is free. */
async function spread(open) {
  const queue = open.toSorted((a, b) => b.n * b.metrics - a.n * a.metrics);
  const done = [];
  async function work() {
    const worker = new Worker(new URL('simulate-rule.mjs', import.meta.url));
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      worker.postMessage(cell);
      const [answer] = await once(worker, 'message');
      done.push(answer);
    }
    await worker.terminate();
  }
  await Promise.all(cpus().map(work));
  return done;
}

function isInnocent(scenario) {
  return ['none', 'churn', 'swing'].includes(scenario);
}

function writeMain() {
  const rows = SUITES.flatMap((suite) =>
    SIZES.flatMap((n) =>
      [1, 2, 4].map((metrics) => {
        const at = (scenario) => find({ suite, n, metrics, scenario });
        const innocent = at('none');
        return [
          suite,
          n,
          metrics,
          ...['none', 'churn', 'swing'].map((scenario) => percent(at(scenario).fail)),
          percent(innocent.naive),
          percent(innocent.inconclusive),
          ...SCENARIOS.slice(3).map((scenario) => percent(at(scenario).fail)),
          percent(at('sparse 5').naive),
          innocent.calls.toFixed(2),
          at('sparse 5').calls.toFixed(2),
        ];
      }),
    ),
  );
  return table(
    [
      'suite',
      'cases',
      'metrics',
      'nothing changed',
      'churn',
      'swing',
      'naive',
      'inconclusive',
      '5 sparse',
      '5 diffuse',
      '10 sparse',
      '10 diffuse',
      '5 sparse, naive',
      'calls a case',
      'with a drop of 5',
    ],
    rows,
  );
}

function writeBaselines() {
  const rows = SIZES.flatMap((n) =>
    [1, 3, 5].map((baselineTrials) => {
      const at = (scenario) => find({ suite: 'typical', n, scenario, baselineTrials });
      return [
        n,
        baselineTrials,
        percent(at('none').fail),
        ...['sparse 5', 'diffuse 5', 'sparse 10'].map((scenario) => percent(at(scenario).fail)),
      ];
    }),
  );
  return table(
    ['cases', 'baseline trials', 'nothing changed', '5 sparse', '5 diffuse', '10 sparse'],
    rows,
  );
}

function writeGraded() {
  const rows = [20, 50, 100].map((n) => {
    const at = (scenario) => find({ kind: 'graded', n, scenario });
    return [
      n,
      ...['none', 'graded 5', 'graded 10'].flatMap((scenario) => [
        percent(at(scenario).fail),
        percent(at(scenario).naive),
      ]),
      at('none').calls.toFixed(2),
    ];
  });
  return table(
    [
      'cases',
      'nothing changed',
      'naive',
      'drop of 5',
      'naive',
      'drop of 10',
      'naive',
      'calls a case',
    ],
    rows,
  );
}

/** Where our figures and the known ones differ by more than three standard errors of both together. */
function compare() {
  const far = [];
  let count = 0;
  for (const [name, known] of Object.entries(KNOWN)) {
    const [suite, n] = name.split(' ');
    const check = (label, ours, theirs) => {
      count += 1;
      const p = theirs / 100;
      // a figure that is given as a whole number is rounded
      const rounding = Number.isInteger(theirs) ? 0.005 : 0.0005;
      const variance = Math.max(p * (1 - p), 0.002) * (1 / runs + 1 / KNOWN_RUNS[suite]);
      if (Math.abs(ours - p) > 3 * Math.sqrt(variance) + rounding)
        far.push(`${name}, ${label}: ${percent(ours)} here, ${theirs} % there`);
    };
    for (const scenario of SCENARIOS)
      if (known[scenario] !== undefined)
        check(scenario, find({ suite, n: Number(n), scenario }).fail, known[scenario]);
    const innocent = find({ suite, n: Number(n), scenario: 'none' });
    check('naive', innocent.naive, known.naive);
    check('inconclusive', innocent.inconclusive, known.open);
    const calls = [innocent, find({ suite, n: Number(n), scenario: 'sparse 5' })].map(
      (found) => found.calls,
    );
    for (const [index, theirs] of (known.calls ?? []).entries())
      if (Math.abs(calls[index] - theirs) > 0.12)
        far.push(`${name}, calls: ${calls[index].toFixed(2)} here, ${theirs} there`);
  }
  return [
    `${count} figures compared with an independent simulation; beyond three standard errors: ${far.length}`,
    ...far,
  ];
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function table(head, rows) {
  const line = (row) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line)].join('\n');
}

function writePage(text) {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = ['<!-- measured:false-alarms -->', '<!-- /measured:false-alarms -->'];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/statistics.md lacks ${start}`);
  writeFileSync(PAGE, `${before}${start}\n\n${text}\n\n${end}${after}`);
}
