// Rows that are more than one run of one suite: kept answers, growth, an interruption, faults.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../measure.mjs';
import { LOOP, counted, jobsOf, theory } from './jobs.mjs';
import { runPromptfoo } from './peers.mjs';
import { killWhen, runNode } from './processes.mjs';
import { makeSuite } from './suites.mjs';

/** The second run of a suite in which nothing changed: nobody is asked. */
export async function unchanged({ mock, count, concurrency, peers }) {
  const suite = await makeSuite({ count, concurrency, mock, kind: 'openai' });
  const { folder, dataset, out } = suite;
  const env = { OPENAI_BASE_URL: `${mock.url}/v1`, OPENAI_API_KEY: 'none' };
  // evalite keeps no answers
  const { promptfoo } = peers;
  const runPeer = () => runPromptfoo(promptfoo, suite, { concurrency, mock, cache: [] });
  const run = () => runNode([CLI, 'run'], { cwd: folder, env });
  await run();
  if (promptfoo) await runPeer();
  const cache = join(folder, 'answers.jsonl');
  writeFileSync(cache, listAnswers(dataset));
  const nobody = { requests: 0 };
  return {
    title: `unchanged second run, ${count.toLocaleString('en')} cases`,
    pairs: 7,
    jobs: {
      'warm loop': counted(mock, () => runNode([LOOP('warm-floor'), cache, dataset, out]), nobody),
      touchstone: counted(mock, run, nobody),
      ...(promptfoo && { promptfoo: counted(mock, runPeer, nobody) }),
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
export async function grown(mock) {
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
export async function million(mock) {
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
export async function killed(mock) {
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
export async function faulty(title, share, mock) {
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
