import { afterEach, describe, expect, test } from '@jest/globals';
import type { Trial } from '../../src/domain/run.ts';
import {
  honest,
  isOrder,
  makeJudgedProject,
  manyCases,
  type AskedJudge,
  type JudgedProject,
  type JudgeReply,
  type ProjectOptions,
} from '../support/judged-project.ts';

const FLOOR = '{ metrics: { tone: { min: 0.9 } } }';

let project: JudgedProject;
afterEach(() => project.remove());

async function arrange(options: ProjectOptions = {}): Promise<void> {
  project = await makeJudgedProject({ cases: manyCases(6), gates: FLOOR, ...options });
  await project.ready();
}

/** Cannot be reached for outputs of these numbers. */
const downFor =
  (numbers: number[]) =>
  (asked: AskedJudge): JudgeReply => {
    const number = Number(/good (\d+)/.exec(asked.data[0] ?? '')?.[1] ?? -1);
    return numbers.includes(number) ? { status: 400 } : honest(asked);
  };
const scoresOf = (trials: Trial[], name: string): Trial['scores'] =>
  trials.flatMap(({ scores }) => scores.filter((score) => score.name === name));

test('a floor does not hold on the answers alone that its judge could judge; mended, only those are asked for', async () => {
  const more = 'scorers: [{ type: contains, value: good }]';
  await arrange({ more, cases: manyCases(20) });
  await project.writeOutputs((index) => (index < 12 ? `good ${index}` : `bad ${index}`));
  project.answerAs((asked) => (asked.data[0]?.startsWith('bad') ? { status: 400 } : honest(asked)));
  const first = await project.run();
  expect(first).toMatchObject({
    code: 2,
    verdict: 'error',
    reason: expect.stringContaining('`tone` could not score 8 of 20 trials'),
    metrics: { tone: { n: 12, passed: 12, errored: 8 } },
  });
  project.answerAs();
  project.asked.length = 0;
  const second = await project.run('--resume', first.run);
  expect(second).toMatchObject({ code: 1, gates: { tone: { result: 'fail', current: 0.6 } } });
  expect(project.asked).toHaveLength(8);
});

describe('a run that goes on', () => {
  test('asks for what errored, and draws nothing again: not a verdict, nor a check that throws dice', async () => {
    await arrange({
      more: 'scorers: [{ type: javascript, name: dice, module: ../dice.mjs }, { type: contains, value: good }]',
      files: {
        'evals/dice.mjs': 'export default () => 0.5 + Math.random() / 2;\n',
      },
    });
    project.answerAs(downFor([2, 4]));
    const first = await project.run();
    expect(first.verdict).toBe('error');
    const before = project.trials(first.run);
    expect(scoresOf(before, 'tone').filter(({ status }) => status === 'errored')).toHaveLength(2);

    project.answerAs();
    project.asked.length = 0;
    const second = await project.run('--resume', first.run);
    expect(second).toMatchObject({ verdict: 'pass', metrics: { tone: { n: 6, passed: 6 } } });
    expect(new Set(project.asked.map(({ data }) => data[0]))).toEqual(
      new Set(['good 2', 'good 4']),
    );
    expect(project.asked).toHaveLength(2);
    const after = latest(project.trials(second.run));
    for (const name of ['dice', 'contains'])
      expect(scoresOf(after, name)).toEqual(scoresOf(latest(before), name));
    // and once more: there is nothing left to ask
    project.asked.length = 0;
    const lines = project.trials(second.run).length;
    await project.run('--resume', first.run);
    expect([project.asked, project.trials(second.run).length]).toEqual([[], lines]);
  });

  test('writes nothing down twice that could still not be scored', async () => {
    await arrange();
    project.answerAs(downFor([2]));
    const first = await project.run();
    const lines = project.trials(first.run);
    const second = await project.run('--resume', first.run);
    expect(second.run).toBe(first.run);
    expect(project.trials(first.run)).toEqual(lines);
    // another cause is news
    project.answerAs((asked) => ({
      ...honest(asked),
      ...(asked.data[0] === 'good 2' && { content: '?' }),
    }));
    const third = await project.run('--resume', first.run);
    expect(third.reason).toContain('the judge answered no JSON object');
    // in the place of what was said before: a trial has one line, and who judges these again finds the same
    const after = project.trials(first.run);
    expect(after).toHaveLength(lines.length);
    expect(scoresOf(after, 'tone').filter(({ status }) => status === 'errored')).toHaveLength(1);
    const { code, stdout } = await project.touchstone('report', first.run, '--verify');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Verified')]);
  });

  test('keeps a judge that obeyed its canaries as one that did, and asks one that held no second time', async () => {
    await arrange();
    project.answerAs((asked) => (isOrder(asked) ? { score: 'pass' } : honest(asked)));
    const first = await project.run();
    expect(first).toMatchObject({ verdict: 'error', judges: [{ canary: 'obeyed' }] });
    project.answerAs();
    project.asked.length = 0;
    const rolled = await project.run('--resume', first.run);
    expect(rolled).toMatchObject({ verdict: 'error', judges: [{ canary: 'obeyed' }] });
    expect(rolled.reason).toContain('passed an answer that ordered it to');
    expect(project.asked).toEqual([]);

    // a run of its own asks
    project.answerAs(downFor([2]));
    const held = await project.run();
    expect(held.judges).toMatchObject([{ canary: 'held' }]);
    project.asked.length = 0;
    project.answerAs();
    const again = await project.run('--resume', held.run);
    expect(again).toMatchObject({ verdict: 'pass', judges: [{ canary: 'held' }] });
    expect(project.asked.map(isOrder)).toEqual([false]);
    // what they took stays in the bill
    expect(again.usage.judges.calls).toBe(2 + 6);
  });

  test('asks canaries again that could not be judged', async () => {
    await arrange();
    project.answerAs(() => ({ status: 400 }));
    const first = await project.run();
    expect(first).toMatchObject({ verdict: 'error', judges: [{ canary: 'errored' }] });
    // still down: both attempts are told
    await project.run('--resume', first.run);
    project.answerAs();
    const last = await project.run('--resume', first.run);
    expect(last).toMatchObject({ verdict: 'pass', judges: [{ canary: 'held' }] });
    expect(last.usage.judges.calls).toBe(project.asked.length);
    expect(project.document(last.run).judges?.[0]?.canary?.asked.calls).toBe(6);
    const { code, stdout } = await project.touchstone('report', last.run, '--verify');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Verified')]);
  });
});

/** A later line for a trial stands in the place of an earlier one. */
function latest(trials: Trial[]): Trial[] {
  const byCase = new Map(trials.map((trial) => [trial.case, trial]));
  return [...byCase.values()].toSorted((a, b) => a.case.localeCompare(b.case));
}
