import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONFIG,
  DROPS,
  honest,
  isOrder,
  makeJudgedProject,
  manyCases,
  RUBRIC_FILE,
  rubricOf,
  TONE,
  type JudgedProject,
} from '../support/judged-project.ts';

let project: JudgedProject;
afterEach(() => project.remove());

/** Another rubric, calibrated like the one before. */
async function reword(): Promise<void> {
  await project.write(RUBRIC_FILE, rubricOf('2', 'Really? {{output}}'));
  await project.ready();
}

/** From here on the judge is down for the baseline's answers of this number and above. */
function lose(from: number): void {
  project.answerAs((asked) => {
    const index = Number(/good old (\d+)/.exec(asked.text)?.[1] ?? -1);
    return index >= from ? { status: 400 } : honest(asked);
  });
}

function editRun(run: string, edit: (document: Record<string, unknown>) => object): void {
  const file = join(run, 'run.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify(edit(document)));
}

describe('a baseline that could not be judged again', () => {
  test.each([0, 8, 15])(
    'is no missing one: from case %i on lost, a broken app is inconclusive, with the cause',
    async (from) => {
      project = await makeJudgedProject({
        outputOf: (index) => `good old ${index}`,
        gates: `{ ${DROPS.slice(1, -1)}, on_inconclusive: fail, on_missing_baseline: warn }`,
      });
      await project.ready();
      const { run: baseline } = await project.run();
      await reword();
      await project.writeOutputs((index) => `bad new ${index}`);
      lose(from);
      const told = await project.run('--baseline', baseline);
      expect(told).toMatchObject({ code: 1, verdict: 'fail' });
      for (const metric of ['pass_rate', 'tone']) {
        expect(told.gates[metric]).toMatchObject({ result: 'inconclusive' });
        expect(told.reason).toContain(
          `\`${metric}\` is inconclusive, and policy says fail: ${20 - from} of 20 cases of the baseline could not be scored again: the provider answered 400`,
        );
      }
    },
  );

  test('keeps what its checks of chance said when the run goes on', async () => {
    project = await makeJudgedProject({
      cases: manyCases(12),
      outputOf: (index) => `good old ${index}`,
      gates: DROPS,
      more: 'scorers: [{ type: javascript, name: dice, module: ../dice.mjs }]',
      files: { 'evals/dice.mjs': 'export default () => 0.5 + Math.random() / 2;\n' },
    });
    await project.ready();
    const { run: baseline } = await project.run();
    await reword();
    await project.writeOutputs((index) => `good new ${index}`);
    lose(6);
    const { run } = await project.run('--baseline', baseline);
    const roll = (): Map<string, unknown> =>
      new Map(
        project
          .rescored(run)
          .map(({ case: id, scores }) => [id, scores.find(({ name }) => name === 'dice')]),
      );
    const first = roll();
    expect(first.size).toBe(12);
    project.answerAs();
    const asked = project.asked.length;
    const again = await project.run('--baseline', baseline, '--resume', run);
    expect(again.gates['tone']).toMatchObject({ result: 'pass' });
    expect(roll()).toEqual(first);
    // only the six that were lost
    expect(project.asked.slice(asked).filter(({ text }) => text.includes('good old'))).toHaveLength(
      6,
    );
  });
});

test('a judge that is told to block no longer advises on the stored verdicts of the baseline', async () => {
  project = await makeJudgedProject({
    judges: `[${TONE.replace(' }', ', advisory: true }')}]`,
    more: 'scorers: [{ type: length, min: 1 }]',
    gates: DROPS,
    outputOf: (index) => `good old ${index}`,
  });
  await project.ready();
  const { run: baseline } = await project.run();
  await project.write(CONFIG, project.read(CONFIG).replace(', advisory: true', ''));
  await project.touchstone('pin');
  await project.writeOutputs((index) => `bad new ${index}`);
  const { gates } = await project.run('--baseline', baseline);
  expect(gates['tone']).toMatchObject({ result: 'fail', baseline: 1, current: 0, matched: 20 });
});

test('gate refuses a baseline on which a judge of other words blocked', async () => {
  project = await makeJudgedProject({
    outputOf: (index) => (index % 2 ? `good ok ${index}` : `bad ok ${index}`),
    more: 'scorers: [{ type: contains, value: ok }]',
    gates: '{ metrics: { pass_rate: { max_drop: 0.02 } } }',
  });
  await project.ready();
  const { run: baseline } = await project.run();
  await project.write(RUBRIC_FILE, rubricOf('2', 'Really? {{output}}'));
  await project.touchstone('pin');
  await project.writeOutputs((index) => (index < 12 ? `good ok ${index}` : `bad zz ${index}`));
  const { run } = await project.run();
  const { stdout } = await project.touchstone('gate', run, '--baseline', baseline, '--json');
  const { gates } = JSON.parse(stdout) as { gates: { metric?: string; result: string }[] };
  expect(gates.find(({ metric }) => metric === 'pass_rate')).toMatchObject({
    result: 'no-baseline',
  });
});

describe('rejudge', () => {
  test('counts the canaries against the budget', async () => {
    project = await makeJudgedProject({
      more: 'run: { concurrency: 1, max_retries: 0, budget: { minutes: 5, tokens: 100000 } }',
    });
    await project.ready();
    const { run } = await project.run();
    await reword();
    await project.write(CONFIG, project.read(CONFIG).replace('100000', '2000'));
    project.answerAs((asked) => ({ ...honest(asked), tokens: isOrder(asked) ? 10_000 : 90 }));
    const { code, stderr } = await project.touchstone('rejudge', run);
    expect(code).toBe(2);
    expect(stderr).toContain('the budget of 2000 tokens is used up');
    // what it left is no baseline
    const left = project.runs().at(-1)!;
    expect(project.document(left).rejudged_from).toMatchObject({ unfinished: true });
    const refused = await project.touchstone('run', '--baseline', left);
    expect(refused.stderr).toContain('was not judged again to its end');
  });

  test('of a run that stopped early is as good a baseline as that run', async () => {
    project = await makeJudgedProject();
    await project.ready();
    const { run } = await project.run();
    const stopped = { reason: 'budget', message: 'of 3 USD is used up', look: 1 };
    editRun(run, (document) => ({ ...document, complete: false, stopped }));
    await reword();
    const { stdout } = await project.touchstone('rejudge', run, '--json');
    const again = (JSON.parse(stdout) as { run: string }).run;
    expect(project.document(again)).toMatchObject({ complete: false, stopped });
    const told = await project.run('--baseline', again);
    expect(told).toMatchObject({ code: 0, gates: { tone: { result: 'pass' } } });
  });
});

test('counts of calls in a stored run are numbers, or it is none', async () => {
  project = await makeJudgedProject();
  await project.ready();
  const { run } = await project.run();
  editRun(run, (document) => ({ ...document, rejudging: { calls: '2 @somebody' } }));
  const { code, stderr } = await project.touchstone('report', run);
  expect(code).toBe(2);
  expect(stderr).toContain('rejudging missing or of a wrong type');
});

test('when no case is left to compare, nobody is told a mean of nothing', async () => {
  project = await makeJudgedProject({ gates: DROPS });
  await project.ready();
  const { run: baseline } = await project.run();
  await project.write('evals/datasets/d.jsonl', '');
  await project.writeCases(manyCases(20).map((one, index) => ({ ...one, input: `new ${index}` })));
  await project.touchstone('pin');
  const { gates, run } = await project.run('--baseline', baseline);
  expect(gates['pass_rate']).toMatchObject({ result: 'inconclusive', matched: 0, baseline: 1 });
  const { stdout } = await project.touchstone(
    'report',
    run,
    '--baseline',
    baseline,
    '--format',
    'markdown',
  );
  expect(stdout).not.toContain('NaN');
});

test('verdicts that are not where --recorded says are named as they were written', async () => {
  project = await makeJudgedProject();
  await project.touchstone('pin');
  for (const path of ['nowhere/at/all.jsonl', '../gone.jsonl']) {
    const { code, stderr } = await project.touchstone('calibrate', '--recorded', path);
    expect(code).toBe(2);
    expect(stderr).toContain(`--recorded ${path}: there is no such file`);
    expect(stderr).not.toContain('bug in Touchstone');
  }
});

test('what is wrong with verdicts that --recorded names is told of the file as it was written', async () => {
  project = await makeJudgedProject();
  await project.touchstone('pin');
  await project.write('evals/v.jsonl', '{"input":"a"}\n');
  const { code, stderr } = await project.touchstone('calibrate', '--recorded', 'evals/v.jsonl');
  expect(code).toBe(2);
  expect(stderr).toContain('evals/v.jsonl:1:1');
});

test('a floor that only advises is not said to hold', async () => {
  project = await makeJudgedProject({
    gates: '{ metrics: { tone: { min: 0.9 } } }',
    outputOf: (index) => `bad ${index}`,
  });
  await project.touchstone('pin');
  const { code, stderr } = await project.run();
  expect(code).toBe(0);
  expect(stderr).toContain(
    'Passed, but everything that scores only advises: nothing could have failed',
  );
  expect(stderr).not.toContain('every gate holds');
});
