import { format, summarize, takeTurns } from '../measure.mjs';
import { runNode, startMock } from '../speed/processes.mjs';
import { makeSuite } from '../speed/suites.mjs';
import { CLI } from '../measure.mjs';

const ROUNDS = 5;
/** The check of the simulator: so many calls of so long, so many at once. */
export const CHECK = { cases: 1_000, latencyMs: 50, concurrency: 20 };
const MANY = 4_000;

/** The same work as whole runs of the command line on the mock server, less the seconds of a run of one case. */
export async function measureRealRun() {
  const [slow, quick] = [await startMock(CHECK.latencyMs), await startMock(0)];
  const suite = (count, mock) =>
    makeSuite({ count, concurrency: CHECK.concurrency, mock, kind: 'openai' });
  const start = async (made, mock) => {
    await mock.reset();
    const env = { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: `${mock.url}/v1` };
    return runNode([CLI, 'run', '--concurrency', String(CHECK.concurrency)], { cwd: made.folder, env });
  };
  const suites = {
    one: [await suite(1, slow), slow],
    check: [await suite(CHECK.cases, slow), slow],
    none: [await suite(1, quick), quick],
    many: [await suite(MANY, quick), quick],
  };
  const jobs = Object.fromEntries(
    Object.entries(suites).map(([name, [made, mock]]) => [name, () => start(made, mock)]),
  );
  const results = await takeTurns(jobs, ROUNDS);
  const less = (name, without, what) =>
    summarize(results[name].map((result, turn) => result[what] - results[without][turn][what]));
  const cpu = less('many', 'none', 'cpu');
  return [
    `${CHECK.cases} × ${CHECK.latencyMs} ms, ${CHECK.concurrency} at once, less a run of one: ${format(less('check', 'one', 'seconds'), 3)} s`,
    `processor a trial: ${format(summarize(Object.values(cpu).map((s) => (s * 1000) / MANY)), 3)} ms`,
  ].join('\n');
}
