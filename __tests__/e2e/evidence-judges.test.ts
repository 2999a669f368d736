import { afterEach, expect, test } from '@jest/globals';
import {
  DROPS,
  honest,
  makeJudgedProject,
  RUBRIC_FILE,
  rubricOf,
  type JudgedProject,
} from '../support/judged-project.ts';

let project: JudgedProject;
afterEach(() => project.remove());

/** From this answer of the baseline's on, the judge is down. */
test.each([20, 8])(
  'a run whose judge is another than the baseline’s is judged again without a call (down from %i on)',
  async (from) => {
    project = await makeJudgedProject({ outputOf: (index) => `good old ${index}`, gates: DROPS });
    await project.ready();
    const { run: baseline } = await project.run();
    await project.write(RUBRIC_FILE, rubricOf('2', 'Really? {{output}}'));
    await project.ready();
    await project.writeOutputs((index) => `${index < 12 ? 'bad' : 'good'} new ${index}`);
    project.answerAs((asked) => {
      const index = Number(/good old (\d+)/.exec(asked.text)?.[1] ?? -1);
      return index >= from ? { status: 400 } : honest(asked);
    });
    const { run, verdict, gates } = await project.run('--baseline', baseline);
    expect(gates['tone']!.result).toBe(from === 20 ? 'fail' : 'inconclusive');
    const calls = project.asked.length;
    const told = await project.touchstone('report', run, '--verify', '--baseline', baseline);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain(`verdict ${verdict}, judged again`);
    expect(await project.touchstone('report', baseline, '--verify')).toMatchObject({ code: 0 });
    expect(project.asked).toHaveLength(calls);
  },
);
