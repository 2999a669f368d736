import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, format, summarize, takeTurns } from '../measure.mjs';
import { runNode, startMock, startServer } from '../speed/processes.mjs';
import { makeSuite } from '../speed/suites.mjs';

const ROUNDS = 5;
/** The check of the simulator: so many calls of so long, so many at once. */
export const CHECK = { cases: 1_000, latencyMs: 50, concurrency: 20 };
/** The same with a provider that refuses most calls: four times more are wanted than it lets through. */
export const REFUSING = {
  cases: 2_000,
  concurrency: 64,
  account: { rpm: 9_000, tpm: 1e12, burstS: 2, roundTripMs: 1, saysRate: false },
  call: { tokens: 30, usd: 0, latency: { median: 100, spread: 0 } },
};
const MANY = 4_000;
const REFUSING_ROUNDS = 3;
const FLOOR = new URL('../speed/floor.mjs', import.meta.url).pathname;

/** The same work as whole runs of the command line on the mock server, less what a run of one case takes; beside it what a bare loop does. */
export async function measureRealRun() {
  const [slow, quick] = [await startMock(CHECK.latencyMs), await startMock(0)];
  const suite = (count, mock, kind = 'openai') =>
    makeSuite({ count, concurrency: CHECK.concurrency, mock, kind });
  const start = async (made, mock) => {
    await mock.reset();
    const env = { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: `${mock.url}/v1` };
    rmSync(join(made.folder, 'evals/runs'), { recursive: true, force: true });
    return runNode([CLI, 'run'], { cwd: made.folder, env });
  };
  const suites = {
    one: [await suite(1, slow), slow],
    check: [await suite(CHECK.cases, slow), slow],
    'stored one': [await suite(1, slow, 'recorded'), slow],
    stored: [await suite(CHECK.cases, slow, 'recorded'), slow],
    none: [await suite(1, quick), quick],
    many: [await suite(MANY, quick), quick],
  };
  const loop = async ([{ dataset, out }, mock]) => {
    await mock.reset();
    return runNode([FLOOR, String(mock.port), String(CHECK.concurrency), dataset, out]);
  };
  const jobs = {
    ...Object.fromEntries(
      Object.entries(suites).map(([name, [made, mock]]) => [name, () => start(made, mock)]),
    ),
    'loop of one': () => loop(suites.one),
    'loop of all': () => loop(suites.check),
  };
  const results = await takeTurns(jobs, ROUNDS);
  const less = (name, without, what) =>
    summarize(results[name].map((result, turn) => result[what] - results[without][turn][what]));
  const { cases, latencyMs, concurrency } = CHECK;
  const each = (seconds, count) => summarize(Object.values(seconds).map((s) => (s * 1000) / count));
  const round = less('loop of all', 'loop of one', 'seconds');
  // reading, scoring, keeping and judging, which need no answer, are not in the simulated calls
  return [
    `${cases} × ${latencyMs} ms, ${concurrency} at once, less a run of one: ${format(less('check', 'one', 'seconds'), 3)} s`,
    `a bare loop over node:http sees answers after ${format(each(round, cases / concurrency), 1)} ms`,
    `a run of as many stored outputs takes ${format(less('stored', 'stored one', 'seconds'), 3)} s`,
    `processor a trial: ${format(each(less('check', 'one', 'cpu'), cases), 3)} ms of ${cases}, ${format(each(less('many', 'none', 'cpu'), MANY), 3)} ms of ${MANY}`,
  ].join('\n');
}

/** A whole run of the command line on the simulator's provider as a server, less a run of one. */
export async function measureRefusing() {
  const { cases, concurrency, account, call } = REFUSING;
  const server = await startServer(new URL('limited-server.mjs', import.meta.url), [
    JSON.stringify(account),
    JSON.stringify(call),
  ]);
  const jobOf = async (count) => {
    const { folder } = await makeSuite({ count, concurrency, mock: server, kind: 'openai' });
    return async () => {
      await server.reset();
      rmSync(join(folder, 'evals/runs'), { recursive: true, force: true });
      const env = { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: `${server.url}/v1` };
      const { seconds } = await runNode([CLI, 'run'], { cwd: folder, env });
      return { seconds, ...(await server.stats()) };
    };
  };
  const { one, all } = await takeTurns(
    { one: await jobOf(1), all: await jobOf(cases) },
    REFUSING_ROUNDS,
  );
  const seconds = summarize(all.map((result, turn) => result.seconds - one[turn].seconds));
  const refused = summarize(all.map((result) => result.refused / result.calls));
  return `${cases} calls at a provider of ${account.rpm} a minute, ${concurrency} at once: ${format(seconds)} s, refused ${format(refused, 3)} of all calls`;
}
