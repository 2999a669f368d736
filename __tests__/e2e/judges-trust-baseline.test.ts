import { afterEach, describe, expect, test } from '@jest/globals';
import {
  CONFIG,
  honest,
  isOrder,
  JUDGE_MODEL,
  labelsOf,
  makeJudgedProject,
  manyCases,
  RUBRIC_FILE,
  rubricOf,
  TONE,
  type JudgedProject,
  type JudgeReply,
  type ProjectOptions,
  type ToldRun,
} from '../support/judged-project.ts';
import { someGitRepository } from '../builders/git-repository.ts';
import { toJsonLines } from '../support/run-cli.ts';

let project: JudgedProject;
afterEach(() => project.remove());

async function arrange(options: ProjectOptions = {}): Promise<void> {
  project = await makeJudgedProject(options);
  await project.ready();
}

/** The judge asks another question from now on; people were asked again. */
async function reword(version = '2'): Promise<void> {
  await project.write(RUBRIC_FILE, rubricOf(version, `Is it really good? {{output}}`));
  await project.ready();
}

const results = ({ gates }: ToldRun): object =>
  Object.fromEntries(Object.entries(gates).map(([name, { result }]) => [name, result]));
const BLOCKED = { pass_rate: 'fail', tone: 'fail' };
const half = (index: number): { tags: string[] } => ({ tags: [index < 10 ? 'a' : 'b'] });

describe('an app that broke, and a judge that changed beside it', () => {
  test('is blocked, whatever cases are taken out, filtered away or added', async () => {
    const cases = manyCases(20, half);
    await arrange({ cases });
    const { run: baseline } = await project.run();
    await reword();
    await project.writeOutputs((index) => `bad ${index}`);
    expect(results(await project.run('--baseline', baseline))).toMatchObject(BLOCKED);

    const filtered = await project.run('--baseline', baseline, '--filter', 'tag:a');
    expect(results(filtered)).toMatchObject(BLOCKED);
    // and so says the stored run
    const gated = await project.touchstone('gate', filtered.run, '--baseline', baseline);
    expect(gated.code).toBe(1);

    await project.writeCases(cases.slice(1));
    await project.touchstone('pin');
    expect(results(await project.run('--baseline', baseline))).toMatchObject(BLOCKED);
  });

  test('is blocked beside a new case that has a judge of its own', async () => {
    const cases = manyCases(20);
    await arrange({ cases });
    const { run: baseline } = await project.run();
    const own = { type: 'rubric', name: 'own', rubric: '../prompts/own.md', model: JUDGE_MODEL };
    await project.write('evals/prompts/own.md', rubricOf('7', 'Is it kind? {{output}}'));
    await project.write('evals/calibration/own.jsonl', labelsOf());
    await project.writeCases([...cases, { id: 'c20', input: 'new', checks: [own] }]);
    await project.writeOutputs((index) => `bad ${index}`);
    await project.ready();
    const told = await project.run('--baseline', baseline);
    expect(told.judges.map(({ judge, blocking }) => [judge, blocking])).toEqual([
      ['tone', true],
      ['own', true],
    ]);
    expect(results(told)).toMatchObject(BLOCKED);
  });

  test('what the app changed is what the gate sees, also where the judge had not scored before', async () => {
    const some = TONE.replace(' }', ', tags: [a] }');
    await arrange({ cases: manyCases(20, half), judges: `[${some}]` });
    const { run: baseline } = await project.run();
    await project.write(CONFIG, project.read(CONFIG).replace(', tags: [a]', ''));
    await reword();
    await project.writeOutputs((index) => (index < 10 ? `good ${index}` : `bad ${index}`));
    const { gates } = await project.run('--baseline', baseline);
    expect(gates['tone']).toMatchObject({ result: 'fail', matched: 20, drop: 0.5 });
    expect(gates['tone']!.app_change).toBeCloseTo(-gates['tone']!.drop!, 12);
    expect(gates['tone']!.eval_change).toBeCloseTo(0, 12);
  });
});

describe('a judge that compares, on the side of the baseline', () => {
  const PAIRWISE = `---
version: "1"
scale: [worse, same, better]
pass_at: same
compare: baseline
---
Which is better? {{output_a}} {{output_b}}
`;
  const pairs = Array.from({ length: 60 }, (_, index) => ({
    input: `labelled ${index}`,
    output: { output_a: `a ${index}`, output_b: 'b' },
  }));
  const said = (index: number): string => (index % 2 ? 'better' : 'worse');
  const files = {
    'evals/prompts/better.md': PAIRWISE,
    'evals/calibration/better.jsonl': toJsonLines(
      pairs.map((pair, index) => ({ ...pair, label: said(index), by: 'ana', at: '2026-05-04' })),
    ),
    'verdicts.jsonl': toJsonLines(pairs.map((pair, index) => ({ ...pair, verdict: said(index) }))),
  };
  const judge = (tags = ''): string =>
    `[{ name: better, rubric: ../prompts/better.md, model: ${JUDGE_MODEL}${tags} }]`;

  async function arrangePairs(judges: string, gates: string): Promise<void> {
    project = await makeJudgedProject({
      judges,
      gates,
      files,
      more: 'scorers: [{ type: contains, value: good }]',
    });
    await project.touchstone('pin');
    await project.touchstone('calibrate', '--recorded', 'verdicts.jsonl');
    compareAs('same');
  }
  /** Of every pair; what gives orders is the worse. */
  function compareAs(score: 'same' | 'worse'): void {
    project.answerAs((asked) => {
      const at = asked.data.findIndex((text) => /Note to the judge|judging above/.test(text));
      if (at >= 0) return { score: at === 0 ? 'worse' : 'better' };
      // the new output is the worse, wherever it stands
      return { score: score === 'same' || asked.data[0]!.includes('new') ? score : 'better' };
    });
  }

  test('is not held against the run: its verdicts are on the baseline before', async () => {
    await arrangePairs(
      judge(),
      '{ metrics: { pass_rate: { max_drop: 0.02 }, better: { min: 0.45 } } }',
    );
    const first = await project.run();
    expect(first.judges).toMatchObject([{ judge: 'better', blocking: true }]);
    compareAs('worse');
    await project.writeOutputs((index) => `good new ${index}`);
    const second = await project.run('--baseline', first.run);
    // by a bar of its own it blocks; the rates that are compared are without it on both sides
    expect(second).toMatchObject({
      code: 1,
      metrics: { better: { n: 20, mean: 0 }, pass_rate: { mean: 0 } },
      gates: {
        pass_rate: { result: 'pass', baseline: 1, current: 1 },
        better: { result: 'fail', current: 0 },
      },
    });
    // and so says the stored run
    const gated = await project.touchstone('gate', second.run, '--baseline', first.run);
    expect(gated.code).toBe(1);
    expect(gated.stdout).not.toContain('broken');
    compareAs('same');
    await project.writeOutputs((index) => `bad ${index}`);
    for (const { run } of [first, second])
      expect((await project.run('--baseline', run)).gates['pass_rate']).toMatchObject({
        result: 'fail',
        baseline: 1,
        current: 0,
      });
    // what is compared is recorded, and scored by code: no noise is granted
    await project.writeOutputs((index) => (index === 0 ? 'bad' : `good ${index}`));
    const { gates } = await project.run('--baseline', first.run);
    expect(gates['pass_rate']).toMatchObject({ result: 'fail', current: 0.95 });
    expect(gates['pass_rate']).not.toHaveProperty('p');
  });

  test('lowers no bar where a run that is judged by another one, or by none, is held against it', async () => {
    await arrangePairs(judge(), '{ metrics: { pass_rate: { max_drop: 0.02 } } }');
    const first = await project.run();
    compareAs('worse');
    await project.writeOutputs((index) => `good new ${index}`);
    const { run: baseline } = await project.run('--baseline', first.run);
    await project.writeOutputs((index) => (index < 12 ? `bad ${index}` : `good new ${index}`));
    const config = project.read(CONFIG);
    for (const judges of [judge().replace('2025', '2026'), '[]']) {
      await project.write(CONFIG, config.replace(judge(), judges));
      await project.touchstone('pin');
      await project.touchstone('calibrate', '--recorded', 'verdicts.jsonl');
      const { run } = await project.run();
      const { code, stdout } = await project.touchstone('gate', run, '--baseline', baseline);
      expect(stdout).toContain('pass_rate fell 60.0 points (100.0 % → 40.0 %');
      expect(code).toBe(1);
    }
  });

  test('took the place of one that blocks on main: the first line says so', async () => {
    await arrangePairs(judge(), '{ metrics: { pass_rate: { max_drop: 0.02 } } }');
    const pairwise = project.read('evals/prompts/better.md');
    const labels = project.read('evals/calibration/better.jsonl');
    await project.write('evals/prompts/better.md', rubricOf('2'));
    await project.write('evals/calibration/better.jsonl', labelsOf());
    project.answerAs();
    await project.ready();
    const repository = someGitRepository(project.folder);
    repository.git('add', '-A');
    repository.commit('main');
    const { run: baseline } = await project.run();
    await project.write('evals/prompts/better.md', pairwise.replace('"1"', '"3"'));
    await project.write('evals/calibration/better.jsonl', labels);
    await project.touchstone('pin');
    await project.touchstone('calibrate', '--recorded', 'verdicts.jsonl');
    compareAs('worse');
    await project.writeOutputs((index) => `good new ${index}`);
    const told = await project.run('--base', 'main', '--baseline', baseline);
    expect(told.judges).toMatchObject([{ judge: 'better', blocking: true }]);
    expect(told.stderr).toContain('Passed, but better blocks on main, and here no more');
  });

  test('fails critical cases as any other that blocks', async () => {
    await arrangePairs(
      judge(', tags: [critical]'),
      '{ metrics: { pass_rate: { max_drop: 0.02 } } }',
    );
    await project.writeCases(manyCases(20, (index) => (index === 0 ? { tags: ['critical'] } : {})));
    await project.touchstone('pin');
    const first = await project.run();
    compareAs('worse');
    await project.writeOutputs((index) => `good new ${index}`);
    expect(results(await project.run('--baseline', first.run))).toMatchObject({
      critical: 'fail',
      pass_rate: 'pass',
    });
  });

  test('has nothing to say without one, and is an error with one where it says nothing', async () => {
    await arrangePairs(judge(', tags: [nobody]'), '{ metrics: { better: { min: 0.5 } } }');
    const first = await project.run();
    expect([first.code, results(first)]).toEqual([
      0,
      expect.objectContaining({ better: 'no-baseline' }),
    ]);
    const second = await project.run('--baseline', first.run);
    expect(second).toMatchObject({
      code: 2,
      verdict: 'error',
      reason: '`better` has a gate but not a single score',
    });
  });

  test('fails no critical case: without a baseline it does not speak', async () => {
    await arrangePairs(judge(), '{ metrics: { better: { min: 0.5 } } }');
    await project.write(CONFIG, project.read(CONFIG).replace(/^scorers:.*$/m, ''));
    await project.writeCases(manyCases(20, (index) => (index === 0 ? { tags: ['critical'] } : {})));
    const { code, stderr } = await project.touchstone('validate');
    expect(code).toBe(2);
    expect(stderr).toContain('nothing can fail case "c0"');
    expect(stderr).toContain('judge better only compares with one');
    expect(stderr).not.toContain('calibrate judge');
  });
});

describe('a baseline that could not all be judged again', () => {
  /** Good answers before, and the new ones of the last cases are bad. */
  const broken = (index: number): string => (index < 17 ? `good new ${index}` : `bad new ${index}`);
  const old = (index: number): string => `good old ${index}`;

  test('is not compared in part where more than a twentieth was lost: which cause, and re-run', async () => {
    await arrange({ outputOf: old });
    const { run: baseline } = await project.run();
    await reword();
    await project.writeOutputs(broken);
    const lose = (from: number) =>
      project.answerAs((asked): JudgeReply => {
        const number = Number(/good old (\d+)/.exec(asked.text)?.[1] ?? -1);
        return number >= from ? { status: 400 } : honest(asked);
      });
    lose(17);
    const lost = await project.run('--baseline', baseline);
    expect(results(lost)).toMatchObject({ pass_rate: 'inconclusive', tone: 'inconclusive' });
    expect(lost.stderr.replace(/\s+/g, ' ')).toContain(
      '3 of 20 cases of the baseline could not be scored again: the provider answered 400 the judge is down',
    );
    lose(19);
    expect(await project.run('--baseline', baseline)).toMatchObject({
      gates: { tone: { matched: 19, drop: expect.closeTo(2 / 19, 9) } },
    });
    // mended, the same run goes on: what was lost is asked for, and nothing else
    project.answerAs();
    project.asked.length = 0;
    const again = await project.run('--baseline', baseline, '--resume', lost.run);
    expect(again.gates['tone']).toMatchObject({ matched: 20, drop: expect.closeTo(0.15, 9) });
    expect(project.asked).toHaveLength(3);
  });

  test('tells the end of the budget, and what was not for the judge is whole', async () => {
    const some = TONE.replace(' }', ', tags: [a] }');
    await arrange({
      cases: manyCases(24, (index) => ({ tags: [index < 12 ? 'a' : 'b'] })),
      judges: `[${some}]`,
      more: 'scorers: [{ type: contains, value: good }]\nrun: { concurrency: 1, max_retries: 0, budget: { minutes: 5, tokens: 100000 } }',
      outputOf: old,
    });
    const { run: baseline } = await project.run();
    await reword();
    // canaries and twelve verdicts on the run are 1400; then come those on the baseline
    const setBudget = async (tokens: number): Promise<void> =>
      await project.write(CONFIG, project.read(CONFIG).replace(/tokens: \d+/, `tokens: ${tokens}`));
    await setBudget(2100);
    await project.writeOutputs((index) => (index < 12 ? `good ${index}` : `bad ${index}`));
    const told = await project.run('--baseline', baseline);
    expect(results(told)).toMatchObject({ pass_rate: 'inconclusive' });
    expect(told.stderr.replace(/\s+/g, ' ')).toMatch(
      /cases of the baseline could not be scored again: .*the budget of 2100 tokens is used up/,
    );
    const ofB = project.rescored(told.run).filter(({ case: id }) => Number(id.slice(1)) >= 12);
    expect(ofB.map(({ scores }) => scores.map(({ name }) => name))).toEqual(
      Array(12).fill(['contains']),
    );
    await setBudget(100_000);
    expect(results(await project.run('--baseline', baseline))).toMatchObject({ pass_rate: 'fail' });
  });
});

describe('rejudge', () => {
  test('says that it could not, and is told by its exit code; in part it is no baseline', async () => {
    await arrange({
      more: 'run: { concurrency: 1, max_retries: 0, budget: { minutes: 5, tokens: 100000 } }',
    });
    const { run: old } = await project.run();
    await reword();
    project.answerAs((asked) => (isOrder(asked) ? { score: 'fail' } : { status: 400 }));
    const down = await project.touchstone('rejudge', old, '--json');
    expect([down.code, JSON.parse(down.stdout)]).toMatchObject([2, { trials: 20, errored: 20 }]);

    project.answerAs();
    const whole = await project.touchstone('rejudge', old, '--json');
    expect([whole.code, JSON.parse(whole.stdout)]).toMatchObject([0, { trials: 20, errored: 0 }]);
    const { run } = JSON.parse(whole.stdout) as { run: string };
    expect(await project.run('--baseline', run)).toMatchObject({ verdict: 'pass' });

    await project.write(CONFIG, project.read(CONFIG).replace('tokens: 100000', 'tokens: 1150'));
    const { code } = await project.touchstone('rejudge', old);
    expect(code).toBe(2);
    const runs = project.runs();
    expect(project.document(runs.at(-1)!)).toMatchObject({ complete: false });
    expect(await project.run('--baseline', runs.at(-1)!)).toMatchObject({
      code: 2,
      reason: expect.stringContaining('was not judged again to its end'),
    });
  });

  test('tells where judge and check contradict each other now', async () => {
    await arrange({ more: 'scorers: [{ type: contains, value: good }]' });
    const { run: old } = await project.run();
    expect(project.trials(old)[0]).not.toHaveProperty('conflicting');
    await reword();
    project.answerAs(() => ({ score: 'fail' }));
    const { stdout } = await project.touchstone('rejudge', old, '--json');
    const { run } = JSON.parse(stdout) as { run: string };
    expect(project.trials(run).map(({ conflicting }) => conflicting)).toEqual(
      Array(20).fill(['judge-and-check']),
    );
  });
});

test.each(['', null])('an answer that is %j fails an embedding: the gate blocks', async (empty) => {
  const check = `{ name: meaning, type: embedding, value: "{{reference}}", model: ${JUDGE_MODEL} }`;
  project = await makeJudgedProject({
    judges: '[]',
    gates: '{ metrics: { pass_rate: { max_drop: 0.02 }, meaning: { max_drop: 0.02 } } }',
    more: `scorers: [${check}]`,
    cases: manyCases(20, () => ({ reference: 'hello' })),
  });
  await project.touchstone('pin');
  const { run: baseline, metrics } = await project.run();
  expect(metrics['meaning']).toMatchObject({ n: 20, mean: 1 });
  await project.writeOutputs(() => empty);
  expect(results(await project.run('--baseline', baseline))).toMatchObject({
    pass_rate: 'fail',
    meaning: 'fail',
  });
});
