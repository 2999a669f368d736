import { simulateBatches } from './batches.mjs';
import { ACCOUNTS, BATCH_SHARE, GITHUB, MEASURED, OURS, WORK } from './constants.mjs';
import { simulateCalls } from './direct-calls.mjs';
import { CHECK, REFUSING } from './real-run.mjs';
import { simulateWorkflow } from './workflow.mjs';

const SEED = 20_261_129;
/** Of larger runs so much is simulated call by call. */
const WINDOW_MS = 240_000;
const SIZES = [10_000, 1_000_000, 100_000_000];
const TRIAL_USD = WORK.target.usd + WORK.judge.usd;

const DIRECT = [
  { cases: 10_000, jobs: 1, concurrency: 8, account: 'middle', plan: 'Free' },
  { cases: 10_000, jobs: 1, concurrency: 64, account: 'small', plan: 'Free' },
  { cases: 10_000, jobs: 1, concurrency: 64, account: 'middle', plan: 'Free' },
  { cases: 10_000, jobs: 4, concurrency: 64, account: 'middle', plan: 'Free' },
  { cases: 1_000_000, jobs: 1, concurrency: 256, account: 'middle', plan: 'Free' },
  { cases: 1_000_000, jobs: 1, concurrency: 256, account: 'large', plan: 'Free' },
  { cases: 1_000_000, jobs: 4, concurrency: 256, account: 'large', plan: 'Free' },
  { cases: 1_000_000, jobs: 16, concurrency: 64, account: 'large', plan: 'Free' },
  { cases: 1_000_000, jobs: 64, concurrency: 64, account: 'large', plan: 'Enterprise' },
  { cases: 100_000_000, jobs: 256, concurrency: 16, account: 'large', plan: 'Enterprise' },
];
const BATCHED = [
  { cases: 10_000, jobs: 1, account: 'small', plan: 'Free' },
  { cases: 10_000, jobs: 1, account: 'middle', plan: 'Free' },
  { cases: 100_000, jobs: 1, account: 'middle', plan: 'Free' },
  { cases: 1_000_000, jobs: 20, account: 'large', plan: 'Free' },
  { cases: 1_000_000, jobs: 100, account: 'large', plan: 'Team' },
  { cases: 1_000_000, jobs: 100, account: 'middle', plan: 'Enterprise' },
  { cases: 1_000_000, jobs: 100, account: 'large', plan: 'Enterprise' },
  { cases: 100_000_000, jobs: 256, account: 'large', plan: 'Enterprise' },
];

/** All tables, or those rows that have no more than `upTo` cases. */
export async function writeTables(upTo = Infinity) {
  const small = ({ cases }) => cases <= upTo;
  return [
    ['check', await writeCheck()],
    ['direct', await writeRows(DIRECT.filter(small), writeDirect, DIRECT_HEAD)],
    ['batch', await writeRows(BATCHED.filter(small), writeBatched, BATCHED_HEAD)],
    ['storage', writeStorage()],
    ['limits', writeLimits()],
  ];
}

/** Simulated calls take as long as a bare loop saw them take; reading and judging as long as it does with stored outputs. */
async function simulateRun({ cases, concurrency, account, call }) {
  const { cpuMs, storedSACase } = MEASURED.check;
  const found = await simulateCalls({
    seed: SEED,
    shards: 1,
    trials: cases,
    concurrency,
    windowMs: Infinity,
    account,
    work: { maxRetries: WORK.maxRetries, cpuMs, target: call },
  });
  return { seconds: found.seconds + cases * storedSACase, refused: found.refused / found.calls };
}

async function writeCheck() {
  const { cases, latencyMs, concurrency } = CHECK;
  const { latencyMs: seen, seconds, refusing } = MEASURED.check;
  const plain = await simulateRun({
    ...CHECK,
    account: { rpm: 1e9, tpm: 1e12, burstS: 60, roundTripMs: 1, saysRate: false },
    call: { tokens: 30, usd: 0, latency: { median: seen, spread: 0 } },
  });
  const refused = await simulateRun(REFUSING);
  const { rpm, burstS } = REFUSING.account;
  const row = (what, theory, simulated, measured, shares) => [
    what,
    theory.toFixed(2),
    simulated.toFixed(2),
    measured.toFixed(2),
    (simulated / measured).toFixed(3),
    shares,
  ];
  return table(
    [
      'a run',
      'theory, s',
      'simulated, s',
      'measured, s',
      'simulated ÷ measured',
      '429: simulated, measured',
    ],
    [
      row(
        `${count(cases)} calls of ${latencyMs} ms, ${concurrency} at once`,
        (cases * latencyMs) / concurrency / 1000,
        plain.seconds,
        seconds,
        '0, 0',
      ),
      row(
        `${count(REFUSING.cases)} calls, ${REFUSING.concurrency} at once, ${count(rpm)} a minute let through`,
        (REFUSING.cases * 60) / rpm - burstS,
        refused.seconds,
        refusing.seconds,
        [refused.refused, refusing.refused].map(share).join(', '),
      ),
    ],
  );
}

const DIRECT_HEAD = [
  'cases',
  'jobs × calls at once',
  'account',
  'plan',
  'measuring',
  'workflow',
  'runner hours',
  'dollars',
  '429 of calls',
  'lost',
  'what it meets',
];

async function writeDirect({ cases, jobs, concurrency, account, plan }) {
  const running = Math.min(jobs, GITHUB.jobs[plan]);
  const found = await simulateCalls({
    seed: SEED,
    shards: running,
    trials: Math.ceil((cases / jobs) * running),
    concurrency,
    windowMs: WINDOW_MS,
    account: ACCOUNTS[account],
    work: WORK,
  });
  const flow = followWorkflow({ cases, jobs, running, measureS: Array(jobs).fill(found.seconds) });
  return [
    count(cases),
    `${jobs} × ${concurrency}`,
    account,
    plan,
    time(found.seconds * Math.ceil(jobs / running)),
    time(flow.seconds),
    count(flow.runnerS / 3600),
    dollars(cases * TRIAL_USD),
    share(found.refused / found.calls),
    share(found.lost / found.trials),
    meet({ cases, jobs, tooLong: flow.tooLong }),
  ];
}

const BATCHED_HEAD = [
  'cases',
  'jobs',
  'account',
  'plan',
  'workflow',
  'slowest job',
  'runner hours',
  'dollars',
  'batches',
  'rows asked directly',
  'what it meets',
];

async function writeBatched({ cases, jobs, account, plan }) {
  const running = Math.min(jobs, GITHUB.jobs[plan]);
  const found = await simulateBatches({
    seed: SEED,
    shards: jobs,
    running,
    trials: cases,
    work: WORK,
    account: ACCOUNTS[account],
  });
  const measureS = found.endsS.map(({ took }) => took);
  const flow = followWorkflow({ cases, jobs, running, measureS });
  const rows = found.batched + found.direct;
  const usd = (cases * TRIAL_USD * (found.direct + found.batched * BATCH_SHARE)) / rows;
  return [
    count(cases),
    jobs,
    account,
    plan,
    time(flow.seconds),
    time(Math.max(...measureS)),
    count(flow.runnerS / 3600),
    dollars(usd),
    count(found.batches),
    share(found.direct / rows),
    meet({ cases, jobs, tooLong: flow.tooLong }),
  ];
}

function followWorkflow({ cases, jobs, running, measureS }) {
  return simulateWorkflow({
    seed: SEED,
    measureS,
    running,
    artifactBytes: (cases / jobs) * MEASURED.zipBytesATrial,
    mergeS: cases * MEASURED.mergeSACase,
    github: GITHUB,
  });
}

/** What stops a run of this kind, nearest first. */
function meet({ cases, jobs, tooLong }) {
  const zip = cases * MEASURED.zipBytesATrial;
  const run = cases * MEASURED.runBytesATrial;
  const met = [
    [
      tooLong > 0,
      `${tooLong === 1 && jobs === 1 ? 'the job' : `${tooLong} of ${jobs} jobs`} over 6 h`,
    ],
    [zip > OURS.zipBytes || run > OURS.runBytes, 'baseline over our caps'],
    [cases * MEASURED.datasetBytesACase > OURS.datasetBytes, 'file of the dataset over our cap'],
    [sizeMb(MEASURED.mergeMb, cases) > MEASURED.heapMib, 'memory of the comparison'],
  ];
  return met.flatMap(([isMet, what]) => (isMet ? [what] : [])).join('; ') || 'nothing';
}

function sizeMb({ base, kbACase }, cases) {
  return base + (cases * kbACase) / 1000;
}

function writeStorage() {
  const rows = SIZES.map((cases) => [
    count(cases),
    bytes(cases * MEASURED.datasetBytesACase),
    bytes(cases * MEASURED.runBytesATrial),
    bytes(cases * MEASURED.zipBytesATrial),
    bytes((cases * MEASURED.zipBytesATrial) / GITHUB.matrix),
    time(cases * MEASURED.mergeSACase),
    bytes(sizeMb(MEASURED.mergeMb, cases) * 1e6),
    bytes(sizeMb(MEASURED.runMb, cases) * 1e6),
  ]);
  return table(
    [
      'cases',
      'dataset',
      'run on disk',
      'in one zip',
      'zip of each of 256 shards',
      'merge and comparison',
      'memory of it',
      'of one job that measures all',
    ],
    rows,
  );
}

/** How many trials each limit holds, least first. */
function writeLimits() {
  const perHour = ({ rpm, tpm }) =>
    60 * Math.min(rpm / 2, tpm / (WORK.target.tokens + WORK.judge.tokens));
  const meanS = [WORK.target, WORK.judge].reduce(
    (sum, { latency }) => sum + (latency.median * Math.exp(latency.spread ** 2 / 2)) / 1000,
    0,
  );
  const hours = GITHUB.jobS / 3600;
  const limits = [
    ...Object.entries(ACCOUNTS).map(([name, account]) => [
      `${name} account, rate limit, in the 6 h of a job`,
      hours * perHour(account),
      'provider',
    ]),
    ...Object.entries(ACCOUNTS)
      .filter(([, { rpd }]) => rpd !== undefined)
      .map(([name, { rpd }]) => [`${name} account, requests of a day`, rpd / 2, 'provider']),
    ...Object.entries(ACCOUNTS).map(([name, { batch }]) => [
      `${name} account, tokens in the queue of batches at once`,
      batch.queuedTokens / WORK.judge.inputTokens,
      'provider',
    ]),
    [
      `one job, ${OURS.concurrency} calls at once, 6 h`,
      (GITHUB.jobS * OURS.concurrency) / meanS,
      'ours',
    ],
    ['one job, its processor, 6 h', (GITHUB.jobS * 1000) / MEASURED.cpuMsATrial, 'measured'],
    [
      `zip of a baseline, ${mebibytes(OURS.zipBytes)}`,
      OURS.zipBytes / MEASURED.zipBytesATrial,
      'ours',
    ],
    [
      `run of a baseline, ${mebibytes(OURS.runBytes)}`,
      OURS.runBytes / MEASURED.runBytesATrial,
      'ours',
    ],
    [
      `zip in the trials' cache, ${mebibytes(OURS.cacheBytes)}`,
      OURS.cacheBytes / MEASURED.zipBytesATrial,
      'ours',
    ],
    [
      `file of a dataset, ${mebibytes(OURS.datasetBytes)}`,
      OURS.datasetBytes / MEASURED.datasetBytesACase,
      'ours',
    ],
    [
      `memory of the comparison, heap of ${count(MEASURED.heapMib)} MiB`,
      ((MEASURED.heapMib - MEASURED.mergeMb.base) * 1000) / MEASURED.mergeMb.kbACase,
      'measured',
    ],
    ...Object.entries(GITHUB.storageBytes).map(([plan, size]) => [
      `all artifacts on the plan ${plan}, ${bytes(size)}`,
      size / MEASURED.zipBytesATrial,
      'GitHub',
    ]),
    ['trials that wait for batches in one job', OURS.trialsAtOnceInBatches, 'ours'],
    ['$1,000 by direct calls', 1_000 / TRIAL_USD, 'price'],
    ['$1,000 by batches', 1_000 / TRIAL_USD / BATCH_SHARE, 'price'],
  ];
  return table(
    ['what ends', 'at about so many trials', 'whose limit'],
    limits.toSorted(([, a], [, b]) => a - b).map(([what, at, whose]) => [what, count(at), whose]),
  );
}

async function writeRows(scenarios, write, head) {
  const rows = [];
  for (const scenario of scenarios) rows.push(await write(scenario));
  return table(head, rows);
}

/** Two figures: the rest is noise. */
function count(value) {
  return Number(value.toPrecision(2)).toLocaleString('en');
}

function dollars(value) {
  return `$${count(value)}`;
}

function share(value) {
  return value === 0 ? '0' : `${count(value * 100)} %`;
}

function time(seconds) {
  if (seconds < 100) return `${count(seconds)} s`;
  if (seconds < 100 * 60) return `${count(seconds / 60)} min`;
  return seconds < 100 * 3600 ? `${count(seconds / 3600)} h` : `${count(seconds / 86_400)} days`;
}

function bytes(value) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  return `${count(value / 1000 ** power)} ${units[power]}`;
}

/** As the code bounds them. */
function mebibytes(value) {
  return `${(value / 1024 ** 2).toLocaleString('en')} MiB`;
}

function table(head, rows) {
  const line = (row) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line)].join('\n');
}
