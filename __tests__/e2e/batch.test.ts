import { describe, expect, test } from '@jest/globals';
import type { Trial } from '../../src/domain/run.ts';
import { batchProject } from '../support/batched-project.ts';
import { runVerb } from '../support/run-verb.ts';

const project = batchProject();
const { arrange } = project;

/** What a trial came to, whichever way its calls were made. */
const comesTo = ({ case: id, trial, output, scores }: Trial): object => ({
  id,
  trial,
  output: output.output,
  scores: scores.map(({ name, status, ...score }) => ({
    name,
    status,
    ...('pass' in score && { pass: score.pass }),
  })),
});
const sorted = (trials: readonly Trial[]): object[] =>
  trials.map(comesTo).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('a suite that is run in batches', () => {
  test('comes to the verdict of direct calls, at half the price, and without latency', async () => {
    await arrange();
    const batched = await project.run();
    expect(batched.result.stderr).toContain('20 calls of gpt-4o-mini-2024-07-18 are submitted');
    expect(batched.result.code).toBe(0);
    expect(project.server.uploads.map((rows) => rows.length)).toEqual([20]);
    expect(project.server.direct).toEqual([]);
    expect(batched.trials.filter(({ latency_ms: ms }) => ms !== undefined)).toEqual([]);

    await project.writeSuite(false);
    const direct = await project.run();
    expect(project.server.direct).toHaveLength(20);
    expect(project.server.uploads).toHaveLength(1);
    expect(sorted(batched.trials)).toEqual(sorted(direct.trials));
    const { verdict, gates, metrics } = direct.printed;
    expect(batched.printed).toMatchObject({ verdict, gates, metrics });
    const costOf = (trials: readonly Trial[]): number =>
      trials.reduce((sum, { cost_usd: usd = NaN }) => sum + usd, 0);
    expect(costOf(batched.trials)).toBeCloseTo(costOf(direct.trials) / 2, 9);
  }, 60_000);

  test('has its judges in batches too; canaries are asked at once', async () => {
    await arrange({ judged: true });
    const batched = await project.run();
    expect(project.server.uploads.map((rows) => rows.length)).toEqual([20, 20]);
    const besides = project.server.direct.length;
    expect(besides).toBeGreaterThan(0);
    expect(besides).toBeLessThan(10);
    await project.writeSuite(false);
    const direct = await project.run();
    expect(sorted(batched.trials)).toEqual(sorted(direct.trials));
    expect(direct.printed.metrics['helpful']).toMatchObject({ n: 20, errored: 0 });
    const { verdict, gates, metrics } = direct.printed;
    expect(batched.printed).toMatchObject({ verdict, gates, metrics });
  }, 60_000);

  test('keeps what a batch answered, and asks nobody for what was kept', async () => {
    await arrange({ judged: true, cache: 'read-write' });
    const first = await project.run();
    expect(project.server.uploads.map((rows) => rows.length)).toEqual([20, 20]);
    const asked = project.server.direct.length;
    const second = await project.run();
    expect(project.server.uploads).toHaveLength(2);
    expect(project.server.direct).toHaveLength(asked);
    expect(second.trials.every(({ cached }) => cached)).toBe(true);
    expect(sorted(second.trials)).toEqual(sorted(first.trials));
    expect(second.printed.metrics).toEqual(first.printed.metrics);
  }, 60_000);

  test('shows by its first call what one costs, where dollars are bounded, and stays within them', async () => {
    await arrange({ run: ', budget: { usd: 1000, minutes: 5 }' });
    const { printed } = await project.run();
    expect(printed.verdict).toBe('pass');
    expect(project.server.direct).toHaveLength(1);
    // a batch is no larger than what was paid before bears
    expect(project.server.uploads.map((rows) => rows.length)).toEqual([8, 11]);
  }, 60_000);

  test('starts no more than the dollars are for', async () => {
    await arrange({ run: ', budget: { usd: 0.05, minutes: 5 }' });
    const { result, printed, trials } = await project.run();
    expect(result.code).toBe(2);
    expect(printed.reason).toContain('the budget of $0.05 is used up');
    expect(trials.length).toBeGreaterThan(1);
    expect(trials.length).toBeLessThan(20);
    const spent = trials.reduce((sum, { cost_usd: usd = NaN }) => sum + usd, 0);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(0.055);
  }, 60_000);

  test('is warned of at validate: a pull request would wait', async () => {
    await arrange({ cases: 2 });
    const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: project.server.url };
    const { code, stderr } = await runVerb(project.folder, ['validate'], env);
    expect(code).toBe(0);
    expect(stderr).toContain('run.batch: answers may take 24 hours');
    await project.writeSuite(false);
    expect((await runVerb(project.folder, ['validate'], env)).stderr).not.toContain('run.batch');
  });
});
