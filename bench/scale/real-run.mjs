import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, format, summarize, takeTurns } from '../measure.mjs';
import { runNode, startMock } from '../speed/processes.mjs';
import { makeSuite } from '../speed/suites.mjs';

const ROUNDS = 5;
/** The check of the simulator: so many calls of so long, so many at once. */
export const CHECK = { cases: 1_000, latencyMs: 50, concurrency: 20 };
const MANY = 4_000;
const FLOOR = new URL('../speed/floor.mjs', import.meta.url).pathname;

/** The same work as whole runs of the command line on the mock server, less what a run of one case takes; beside it what a bare loop does. */
export async function measureRealRun() {
  const [slow, quick] = [await startMock(CHECK.latencyMs), await startMock(0)];
  const suite = (count, mock) =>
    makeSuite({ count, concurrency: CHECK.concurrency, mock, kind: 'openai' });
  const start = async (made, mock) => {
    await mock.reset();
    const env = { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: `${mock.url}/v1` };
    rmSync(join(made.folder, 'evals/runs'), { recursive: true, force: true });
    return runNode([CLI, 'run'], { cwd: made.folder, env });
  };
  const suites = {
    one: [await suite(1, slow), slow],
    check: [await suite(CHECK.cases, slow), slow],
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
  return [
    `${cases} × ${latencyMs} ms, ${concurrency} at once, less a run of one: ${format(less('check', 'one', 'seconds'), 3)} s`,
    `a bare loop over node:http sees answers after ${format(each(round, cases / concurrency), 1)} ms`,
    `processor a trial: ${format(each(less('many', 'none', 'cpu'), MANY), 3)} ms`,
  ].join('\n');
}
