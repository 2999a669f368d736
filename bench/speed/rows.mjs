// Rows of the table: what is done, by whom, and the bars. A bar compares two of the jobs, pair by pair in one turn;
// one without `most` or `least` is told and not held.
import { CLI } from '../measure.mjs';
import { openPull } from './action.mjs';
import { counted, jobsOf, theory } from './jobs.mjs';
import { listPeerJobs, listPeerStarts } from './peers.mjs';
import { runNode } from './processes.mjs';
import { faulty, grown, killed, million, unchanged } from './special-rows.mjs';
import { makeSuite } from './suites.mjs';

export const ROWS = {
  async version({ peers }) {
    return {
      title: '`--version`',
      pairs: 15,
      jobs: {
        'node -e 0': () => runNode(['-e', '0']),
        touchstone: () => runNode([CLI, '--version']),
        ...listPeerStarts(peers),
      },
      bars: [
        { of: 'touchstone', over: 'node -e 0', most: 1.6 },
        { of: 'promptfoo', over: 'touchstone', least: 30 },
        { of: 'evalite', over: 'touchstone' },
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
        { of: 'evalite', over: 'touchstone' },
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
        { of: 'evalite', over: 'touchstone' },
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
        { of: 'evalite', over: 'touchstone' },
        { of: 'evalite', over: 'touchstone', what: 'rssMb' },
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
      [
        { of: 'touchstone', over: 'theory', most: 1.2 },
        { of: 'promptfoo', over: 'touchstone' },
        { of: 'evalite', over: 'touchstone' },
      ],
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

async function compare({ title, pairs = 5, theory: ideal, peers = {}, ...work }, bars) {
  const suite = await makeSuite(work);
  const { count, concurrency, mock, kind, judge } = work;
  const { touchstone, loop } = jobsOf(suite, { mock, concurrency, judge });
  const exactly = { requests: count * (judge ? 2 : 1), most: concurrency };
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
      ...listPeerJobs(peers, suite, work, exactly),
    },
    bars,
  };
}
