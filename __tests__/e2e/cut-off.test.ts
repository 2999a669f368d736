import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeCountingSuite, type CountingSuite } from '../support/counting-suite.ts';
import { runVerb } from '../support/run-verb.ts';

/** A run as SIGKILL leaves it: 97 of 100 trials on disk, and nobody wrote how it ended. */
const MEASURED = 97;

let suite: CountingSuite;
beforeEach(async () => {
  suite = await makeCountingSuite({
    cases: 100,
    suite: 'gates: { metrics: { pass_rate: { min: 0.5 } } }\nrun: { max_trials: 1 }',
  });
  expect(await runVerb(suite.folder, ['run'])).toMatchObject({ code: 0 });
  const [whole] = suite.runs();
  const lines = readFileSync(join(whole!, 'trials.jsonl'), 'utf8').split('\n').slice(0, MEASURED);
  const document = suite.document(whole!);
  const looks = { ...document.looks, complete: 0 };
  await suite.write('evals/runs/cut/trials.jsonl', `${lines.join('\n')}\n`);
  await suite.write(
    'evals/runs/cut/run.json',
    JSON.stringify({ ...document, looks, complete: false }),
  );
});
afterEach(() => suite.remove());

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('the verdict of a run that was killed says in its first line how far it came, and how to go on', async () => {
  const gated = await runVerb(suite.folder, ['gate', 'cut']);
  expect(gated.code).toBe(0);
  const told = oneLine(gated.stdout + gated.stderr);
  expect(told).toContain(
    '97 of 100 trials measured: the run was cut off (go on with it: touchstone run --resume RUN)',
  );
  expect(told).not.toContain('every gate holds');
  const report = await runVerb(suite.folder, ['report', 'cut']);
  expect(report.stdout.split('\n')[0]).toMatch(/^! Passed, but 97 of 100 trials measured/);
});

test('once it is gone on with, nothing is said of it', async () => {
  await runVerb(suite.folder, ['run', '--resume', 'cut']);
  const gated = await runVerb(suite.folder, ['gate', 'cut']);
  expect(gated.stdout + gated.stderr).not.toContain('cut off');
});

test('as a baseline it is said to lack cases, and none of them is called new', async () => {
  const run = await runVerb(suite.folder, ['run', '--baseline', 'cut', '--json']);
  expect(JSON.parse(run.stdout)).toMatchObject({ comparison: { matched: MEASURED, new: [] } });
  expect(JSON.parse(run.stdout)).toMatchObject({
    verdict: 'pass',
    reason: expect.stringContaining('the baseline’s run was cut off'),
  });
  expect(oneLine(run.stderr)).toContain(
    'baseline’s run was cut off: it lacks 3 of its 100 cases, so none is called new (go on with it: touchstone run --resume RUN)',
  );
});

test('as a baseline that was whole and has lost trials, it is said to be damaged', async () => {
  const path = join(suite.folder, 'evals/runs/cut/run.json');
  const document = JSON.parse(readFileSync(path, 'utf8')) as object;
  await suite.write('evals/runs/cut/run.json', JSON.stringify({ ...document, complete: true }));
  const run = await runVerb(suite.folder, ['run', '--baseline', 'cut']);
  expect(oneLine(run.stdout + run.stderr)).toContain(
    'the baseline’s stored trials are damaged: it lacks 3 of its 100 cases, so none is called new (compare with another run)',
  );
  expect(run.stdout).not.toContain('✓ No regression');
});
