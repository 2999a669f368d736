// Rows of the table: what is done, by whom, and the bars. A bar compares two of the jobs, pair by pair in one turn.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../measure.mjs';
import { openPull } from './action.mjs';
import { killWhen, runNode, startMock } from './processes.mjs';
import { makeSuite } from './suites.mjs';

const LOOP = (name) => new URL(`${name}.mjs`, import.meta.url).pathname;
/** Its fastest form: no cache, no table, no progress bar, no database. */
const LEAN = ['--no-table', '--no-progress-bar', '--no-write', '-o', 'out.json'];
const QUIET = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_SHARING: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  PROMPTFOO_SELF_HOSTED: '1',
};

/** Wall seconds where `concurrency` calls of `delayMs` are always under way. */
const theory = (calls, delayMs, concurrency) => (calls * delayMs) / concurrency / 1000;

export async function startMocks() {
  return { slow: await startMock(50), fast: await startMock(0) };
}

/** The jobs of one suite: each resets what its predecessor left. */
function jobsOf({ folder, dataset, out }, { mock, concurrency, judge, peers }) {
  const touchstone = async (args = [], codes) => {
    rmSync(join(folder, 'evals/runs'), { recursive: true, force: true });
    return await runNode([CLI, 'run', '--no-cache', ...args], {
      cwd: folder,
      env: { OPENAI_BASE_URL: mock && `${mock.url}/v1`, OPENAI_API_KEY: 'none' },
      ...(codes && { codes }),
    });
  };
  const loop = (name) => () =>
    runNode([
      LOOP(name),
      String(mock.port),
      String(concurrency),
      dataset,
      out,
      ...(judge ? ['judge'] : []),
    ]);
  const promptfoo = (more = ['--no-cache']) =>
    runPromptfoo(folder, { concurrency, peers, mock, more });
  return { touchstone, loop, promptfoo };
}

function runPromptfoo(folder, { concurrency, peers, mock, more }) {
  const entry = join(peers, 'promptfoo/node_modules/promptfoo/dist/src/entrypoint.js');
  return runNode(
    [entry, 'eval', '-c', 'promptfooconfig.json', '-j', String(concurrency), ...LEAN, ...more],
    {
      cwd: folder,
      env: {
        ...QUIET,
        PROMPTFOO_CONFIG_DIR: join(folder, '.promptfoo'),
        OPENAI_API_KEY: 'none',
        OPENAI_BASE_URL: `${mock.url}/v1`,
      },
    },
  );
}

/** Fails the benchmark where the work was not the same: requests, and how many at once. */
function counted(mock, job, { requests, most, settings = {} }) {
  return async () => {
    await mock.reset(settings);
    const used = await job();
    const stats = await mock.stats();
    if (requests !== undefined && stats.requests !== requests)
      throw new Error(`${stats.requests} requests, not ${requests}\n${used.said}`);
    if (most !== undefined && stats.mostInFlight > most)
      throw new Error(`${stats.mostInFlight} requests at once, more than ${most}`);
    return { ...used, stats };
  };
}

export const ROWS = {
  async version({ peers }) {
    return {
      title: '`--version`',
      pairs: 15,
      jobs: {
        'node -e 0': () => runNode(['-e', '0']),
        touchstone: () => runNode([CLI, '--version']),
        ...(peers && {
          promptfoo: () =>
            runNode(
              [join(peers, 'promptfoo/node_modules/promptfoo/dist/src/entrypoint.js'), '--version'],
              { env: QUIET },
            ),
        }),
      },
      bars: [
        { of: 'touchstone', over: 'node -e 0', most: 1.6 },
        { of: 'promptfoo', over: 'touchstone', least: 30 },
      ],
    };
  },

  async one({ mocks, peers }) {
    return await compare(
      {
        title: 'one case, YAML config, reports written',
        count: 1,
        concurrency: 1,
        mock: mocks.fast,
        kind: 'http',
        pairs: 15,
        peers,
      },
      [
        { of: 'touchstone', over: 'floor', most: 1.8 },
        { of: 'promptfoo', over: 'touchstone', least: 12 },
      ],
    );
  },

  async paced({ mocks, peers }) {
    return await compare(
      {
        title: '1,000 × 50 ms, concurrency 20, `http`',
        count: 1000,
        concurrency: 20,
        mock: mocks.slow,
        kind: 'http',
        theory: theory(1000, 50, 20),
        peers,
      },
      [
        { of: 'touchstone', over: 'floor', most: 1.06 },
        { of: 'touchstone', over: 'theory', most: 1.12 },
        { of: 'promptfoo', over: 'touchstone', least: 2.7 },
      ],
    );
  },

  async pacedOpenai({ mocks }) {
    return await compare(
      {
        title: '1,000 × 50 ms, concurrency 20, `openai`',
        count: 1000,
        concurrency: 20,
        mock: mocks.slow,
        kind: 'openai',
        theory: theory(1000, 50, 20),
      },
      [{ of: 'touchstone', over: 'openai loop', most: 1.05 }],
    );
  },

  async fast({ mocks, peers }) {
    return await compare(
      {
        title: '10,000 × 0 ms, concurrency 50, `http`',
        count: 10_000,
        concurrency: 50,
        mock: mocks.fast,
        kind: 'http',
        peers,
      },
      [
        { of: 'touchstone', over: 'floor', most: 2 },
        { of: 'touchstone', over: 'floor', what: 'cpu', most: 2 },
        { of: 'touchstone', what: 'rssMb', most: 160 },
        { of: 'promptfoo', over: 'touchstone', least: 20 },
        { of: 'promptfoo', over: 'touchstone', what: 'rssMb', least: 5 },
      ],
    );
  },

  async fastOpenai({ mocks }) {
    return await compare(
      {
        title: '10,000 × 0 ms, concurrency 50, `openai`',
        count: 10_000,
        concurrency: 50,
        mock: mocks.fast,
        kind: 'openai',
      },
      [{ of: 'touchstone', over: 'openai loop', most: 1.15 }],
    );
  },

  async judged({ mocks, peers }) {
    return await compare(
      {
        title: '200 × 50 ms with a judge, concurrency 20',
        count: 200,
        concurrency: 20,
        mock: mocks.slow,
        kind: 'openai',
        judge: true,
        theory: theory(400, 50, 20),
        peers,
      },
      [{ of: 'touchstone', over: 'theory', most: 1.2 }],
    );
  },

  async warm({ mocks, peers }) {
    return await unchanged({ mock: mocks.fast, count: 1000, concurrency: 20, peers });
  },

  async large({ mocks }) {
    return await grown(mocks.fast);
  },

  async million({ mocks }) {
    return await million(mocks.fast);
  },

  async action() {
    const pull = await openPull();
    return {
      title: 'the bundled Action, one recorded case, until the verdict line',
      pairs: 15,
      jobs: { 'node -e 0': () => runNode(['-e', '0']), touchstone: () => pull.untilVerdict() },
      bars: [{ of: 'touchstone', over: 'node -e 0', most: 8 }],
      close: () => pull.close(),
    };
  },

  async killed({ mocks }) {
    return await killed(mocks.slow);
  },

  async faults5({ mocks }) {
    return await faulty('5 % of 429 and 500', 0.05, mocks.slow);
  },

  async faults20({ mocks }) {
    return await faulty('20 % of 429 and 500', 0.2, mocks.slow);
  },
};

async function compare({ title, pairs = 5, theory: ideal, peers, ...work }, bars) {
  const suite = await makeSuite(work);
  const { count, concurrency, mock, kind, judge } = work;
  const { touchstone, loop, promptfoo } = jobsOf(suite, { mock, concurrency, judge, peers });
  const calls = count * (judge ? 2 : 1);
  const exactly = { requests: calls, most: concurrency };
  return {
    title,
    pairs,
    jobs: {
      ...(ideal !== undefined && { theory: async () => ({ seconds: ideal }) }),
      floor: counted(mock, loop('floor'), exactly),
      ...(kind === 'openai' &&
        !judge && { 'openai loop': counted(mock, loop('openai-loop'), exactly) }),
      // a judge's canaries are two calls more
      touchstone: counted(mock, () => touchstone(), judge ? { most: concurrency } : exactly),
      ...(peers && { promptfoo: counted(mock, () => promptfoo(), { requests: calls }) }),
    },
    bars,
  };
}

/** The second run of a suite in which nothing changed: nobody is asked. */
async function unchanged({ mock, count, concurrency, peers }) {
  const suite = await makeSuite({ count, concurrency, mock, kind: 'openai' });
  const { folder, dataset, out } = suite;
  const env = { OPENAI_BASE_URL: `${mock.url}/v1`, OPENAI_API_KEY: 'none' };
  const { promptfoo } = jobsOf(suite, { mock, concurrency, peers });
  const run = () => runNode([CLI, 'run'], { cwd: folder, env });
  await run();
  if (peers) await promptfoo([]);
  const cache = join(folder, 'answers.jsonl');
  writeFileSync(cache, listAnswers(dataset));
  const nobody = { requests: 0 };
  return {
    title: `unchanged second run, ${count.toLocaleString('en')} cases`,
    pairs: 7,
    jobs: {
      'warm loop': counted(mock, () => runNode([LOOP('warm-floor'), cache, dataset, out]), nobody),
      touchstone: counted(mock, run, nobody),
      ...(peers && { promptfoo: counted(mock, () => promptfoo([]), nobody) }),
    },
    bars: [
      { of: 'touchstone', over: 'warm loop', most: 3 },
      { of: 'promptfoo', over: 'touchstone', least: 25 },
    ],
  };
}

function listAnswers(dataset) {
  const lines = readFileSync(dataset, 'utf8').trim().split('\n');
  return lines
    .map((line) => {
      const { input } = JSON.parse(line);
      const asked = JSON.stringify({ model: 'mock', input });
      const key = createHash('sha256').update(asked).digest('hex');
      return `${JSON.stringify({ key, output: `This is what is known: ${input}` })}\n`;
    })
    .join('');
}

/** 100,000 cases against 10,000: time a further case. */
async function grown(mock) {
  const [few, many] = [10_000, 100_000];
  const job = async (count) => {
    const { touchstone } = jobsOf(await makeSuite({ count, concurrency: 50, mock, kind: 'http' }), {
      mock,
      concurrency: 50,
    });
    const run = counted(mock, () => touchstone(), { requests: count, most: 50 });
    return async () => {
      const used = await run();
      return { ...used, each: used.seconds / count };
    };
  };
  return {
    title: '100,000 × 0 ms, concurrency 50, `http`, against 10,000',
    pairs: 5,
    jobs: { '10,000 cases': await job(few), touchstone: await job(many) },
    bars: [
      { of: 'touchstone', over: '10,000 cases', what: 'each', most: 1.1 },
      { of: 'touchstone', what: 'rssMb', most: 256 },
    ],
  };
}

/** A million cases in a heap of 512 MB. */
async function million(mock) {
  const count = 1_000_000;
  const suite = await makeSuite({ count, concurrency: 50, mock, kind: 'http' });
  const run = () =>
    runNode(['--max-old-space-size=512', CLI, 'run', '--no-cache'], { cwd: suite.folder });
  return {
    title: '1,000,000 × 0 ms, concurrency 50, `http`, heap of 512 MB',
    pairs: 1,
    isCold: true,
    jobs: { touchstone: counted(mock, run, { requests: count, most: 50 }) },
    bars: [],
  };
}

/** Killed when half of the calls were made: the next run makes the others. */
async function killed(mock) {
  const [count, concurrency] = [1000, 20];
  const { folder } = await makeSuite({ count, concurrency, mock, kind: 'http' });
  const runs = join(folder, 'evals/runs');
  return {
    title: '1,000 × 50 ms, concurrency 20, killed at half and resumed',
    pairs: 5,
    jobs: {
      async touchstone() {
        rmSync(runs, { recursive: true, force: true });
        await mock.reset();
        await killWhen(folder, async () => (await mock.stats()).requests >= count / 2);
        await mock.reset();
        const name = readdirSync(runs).find((entry) => !entry.startsWith('.'));
        const used = await runNode([CLI, 'run', '--resume', join(runs, name)], { cwd: folder });
        const { requests } = await mock.stats();
        return { ...used, requests };
      },
    },
    bars: [{ of: 'touchstone', what: 'requests', most: count / 2 + concurrency }],
  };
}

/** Theory: every refused call costs its place 50 ms more; waiting to ask again holds no place. */
async function faulty(title, share, mock) {
  // a run of ten seconds: of one of two, start and last case are an eighth
  const [count, concurrency] = [5000, 20];
  // one call in five refused at random: six tries lose one case in 15,000, nine one in two million
  const suite = await makeSuite({
    count,
    concurrency,
    mock,
    kind: 'openai',
    run: share > 0.1 ? ', max_retries: 8' : '',
  });
  const { touchstone } = jobsOf(suite, { mock, concurrency });
  const run = counted(mock, () => touchstone(), {
    most: concurrency,
    settings: { faults: share, retryAfterMs: 100 },
  });
  let theoretical = 0;
  return {
    title: `5,000 × 50 ms, concurrency 20, ${title}`,
    pairs: 5,
    jobs: {
      async touchstone() {
        const used = await run();
        if (!/5,?000/.test(used.said)) throw new Error(used.said);
        if (used.stats.early > 0)
          throw new Error(`${used.stats.early} calls before Retry-After was over`);
        if (used.stats.requests - used.stats.refused !== count)
          throw new Error(`${used.stats.requests - used.stats.refused} answers, not ${count}`);
        theoretical = theory(used.stats.requests, 50, concurrency);
        return used;
      },
      theory: async () => ({ seconds: theoretical }),
    },
    bars: [{ of: 'touchstone', over: 'theory', most: 1.1 }],
  };
}
