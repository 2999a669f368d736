import { askPatiently } from '../../src/run/ask-patiently.ts';
import { Limits } from '../../src/run/limits.ts';
import { runTrials } from '../../src/run/run-trials.ts';
import { Turns } from '../../src/run/turns.ts';
import { startChance } from './chance.mjs';
import { Provider } from './provider.mjs';
import { VirtualTime } from './virtual-time.mjs';

const TARGET = 'target';
const JUDGE = 'judge';

/**
 * Shards that measure at the same time and share an account. Each is the product's own engine (workers, turns, pace, retries, budget) on
 * virtual time; the one processor of its job takes `cpuMs` a trial. More trials than `windowMs` holds are not simulated to the end: what the
 * second half of the window brought goes on.
 * @returns seconds until the last shard is done, and counts of what was simulated
 */
export async function simulateCalls({
  seed,
  shards,
  trials,
  concurrency,
  work,
  account,
  windowMs,
}) {
  const random = startChance(seed);
  const time = new VirtualTime(random);
  const { clock } = time;
  const provider = new Provider(account, clock);
  const done = { all: 0, late: 0, lost: 0, usd: 0 };
  const each = Array.from({ length: shards }, (_, at) => Math.floor((trials + at) / shards));
  const isCut = () => clock.elapsed() >= windowMs;
  const all = Promise.all(
    each.map((count) =>
      runShard({ count, isCut, concurrency, work, provider, clock, windowMs, done }),
    ),
  );
  const stops = await time.run(all);
  const isWhole = done.all === trials;
  const perS = done.late / (windowMs / 2000);
  return {
    isWhole,
    seconds: isWhole ? time.now / 1000 : windowMs / 1000 + (trials - done.all) / perS,
    trials: done.all,
    lost: done.lost,
    usd: done.usd,
    calls: provider.calls,
    refused: provider.refused,
    mostInFlight: provider.mostInFlight,
    stops: stops.filter((stop) => stop !== undefined),
  };
}

async function runShard({ count, isCut, concurrency, work, provider, clock, windowMs, done }) {
  const { signal } = new AbortController();
  const turns = new Turns(clock);
  turns.bound(concurrency);
  const limits = new Limits(work.budget ?? { minutes: 1e9 }, { startedMs: 0, isTargetFree: false });
  const ask = (call, caller) =>
    askPatiently(() => provider.answer(call), {
      maxRetries: work.maxRetries,
      clock,
      signal,
      turns,
      caller,
    });
  const judge = {
    name: JUDGE,
    type: JUDGE,
    by: JUDGE,
    advisory: false,
    async score() {
      const { answer } = await ask(work.judge, { name: work.judge.model ?? JUDGE, isJudge: true });
      return answer.kind === 'error'
        ? { status: 'errored', why: answer.message }
        : { status: 'scored', value: 1, pass: true, asked: { calls: 1, cost_usd: work.judge.usd } };
    },
  };
  const scorers = work.judge ? [judge] : [];
  const bench = {
    clock,
    signal,
    turns,
    maxRetries: work.maxRetries,
    scorersFor: async () => scorers,
    target: {
      facts: { kind: TARGET, model: work.target.model },
      async answer() {
        const answer = await provider.answer(work.target);
        if (answer.kind === 'answer') answer.output.cost_usd = work.target.usd;
        return answer;
      },
    },
  };
  let cpuFreeMs = 0;
  const stop = await runTrials(planned(count, isCut), {
    cases: { read: async (entry) => entry },
    benchOf: () => bench,
    isWatched: () => true,
    limits,
    turns,
    workers: concurrency,
    least: concurrency,
    async sink(trial) {
      cpuFreeMs = Math.max(cpuFreeMs, clock.elapsed()) + work.cpuMs;
      await clock.sleep(cpuFreeMs - clock.elapsed());
      done.all += 1;
      if (clock.elapsed() > windowMs / 2 && clock.elapsed() <= windowMs) done.late += 1;
      const isLost =
        trial.output.error !== undefined || trial.scores.some(({ status }) => status === 'errored');
      if (isLost) done.lost += 1;
    },
  });
  done.usd += limits.costUsd;
  return stop;
}

function* planned(count, isCut) {
  for (let at = 0; at < count && !isCut(); at += 1)
    yield { entry: { id: `case-${at}`, tags: [] }, trial: 1 };
}
