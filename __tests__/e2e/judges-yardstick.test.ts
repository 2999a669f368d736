import { describe, expect, test } from '@jest/globals';
import type { ChatCompletionRequest } from '@copilotkit/aimock';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunDocument } from '../../src/domain/run.ts';
import { labelled, RUBRIC } from '../support/judged-suite.ts';
import {
  gateOf,
  honest,
  judgedText,
  mockJudge,
  outputs,
  readTrials,
  suite,
  verdict,
  type JsonDocument,
} from '../support/mocked-judge.ts';

const judged = mockJudge();
const { arrange, touchstone, run } = judged;

describe('the yardstick changes', () => {
  const strict = (version: string): string =>
    RUBRIC.replace('version: "1"', `version: "${version}"`).replace('Is it', 'Is it strictly');
  /** A judge that the word "strictly" makes strict: it fails half of the good answers. */
  const byRubric = (request: ChatCompletionRequest): { content: string } => {
    const isStrict = JSON.stringify(request.messages).includes('strictly');
    const index = Number(/ to (\d+)$/.exec(judgedText(request))?.[1] ?? 0);
    return isStrict && index % 2 === 1 ? verdict('fail') : honest(request);
  };
  const GATE = 'gates: { metrics: { pass_rate: { max_drop: 0.02 }, helpful: { max_drop: 0.02 } } }';

  test('a rubric alone: app change 0, eval change is told, and the gate does not blame the app', async () => {
    await arrange({ more: GATE });
    judged.mock.on({ predicate: () => true }, byRubric);
    await touchstone('calibrate');
    const baseline = await run();
    expect(baseline.document.metrics['helpful']!.mean).toBe(1);
    await judged.place.write('evals/prompts/helpful.md', strict('2'));
    await touchstone('pin');
    judged.mock.clearRequests();
    const { result, document } = await run('--baseline', baseline.document.run);
    expect(document.metrics['helpful']!.mean).toBe(0.5);
    expect([result.code, document.verdict]).toEqual([0, 'pass']);
    expect(gateOf(document, 'helpful')).toMatchObject({
      result: 'advisory',
      baseline: 0.5,
      current: 0.5,
      drop: 0,
      app_change: 0,
      eval_change: -0.5,
    });
    // the canaries, this run's outputs, and the baseline's: nothing of the target
    expect(judged.mock.getRequests()).toHaveLength(2 + 12 + 12);
    const { stdout } = await touchstone(
      'gate',
      document.run,
      '--baseline',
      baseline.document.run,
      '--json',
    );
    expect(gateOf(JSON.parse(stdout) as JsonDocument, 'helpful')).toMatchObject({
      app_change: 0,
      eval_change: -0.5,
    });
  });

  test.each(['advising', 'blocking'])(
    'app and rubric together, the judge %s: both parts are right',
    async (role) => {
      await arrange({ more: GATE });
      judged.mock.on({ predicate: () => true }, byRubric);
      await touchstone('calibrate');
      const baseline = await run();
      // the app breaks three answers (0, 2 and 5); the new rubric fails every odd one
      await judged.place.write(
        'evals/recorded/outputs.jsonl',
        outputs((index) => ![0, 2, 5].includes(index)),
      );
      await judged.place.write('evals/prompts/helpful.md', strict('2'));
      // people agree with the stricter rubric, and it is calibrated anew
      await judged.place.write('evals/calibration/helpful.jsonl', labelled(60, { strict: true }));
      if (role === 'blocking') await touchstone('calibrate');
      await touchstone('pin');
      const { document } = await run('--baseline', baseline.document.run);
      const gate = gateOf(document, 'helpful')!;
      // odd ones fail anyway: of the broken ones 0 and 2 are the app's
      expect(gate.baseline).toBeCloseTo(6 / 12, 9);
      expect(gate.current).toBeCloseTo(4 / 12, 9);
      expect(gate.app_change).toBeCloseTo(-2 / 12, 9);
      expect(gate.eval_change).toBeCloseTo(-6 / 12, 9);
      expect(gate.result).toBe(role === 'blocking' ? 'inconclusive' : 'advisory');
      expect(document.judges[0]!.blocking).toBe(role === 'blocking');
    },
  );

  test('a code check that changed is scored again for free', async () => {
    await arrange({ more: GATE });
    judged.mock.on({ predicate: () => true }, honest);
    const baseline = await run();
    await judged.place.write(
      'evals/configs/pr.yaml',
      suite('', GATE).replace('min: 1', 'min: 100'),
    );
    judged.mock.clearRequests();
    const { document } = await run('--baseline', baseline.document.run);
    expect(gateOf(document, 'pass_rate')).toMatchObject({
      result: 'pass',
      baseline: 0,
      current: 0,
      app_change: 0,
      eval_change: -1,
    });
    // the judge is the same: its stored verdicts on the baseline stand
    expect(judged.mock.getRequests()).toHaveLength(2 + 12);
  });

  test('rejudge by a judge that gives no verdict: nothing to compare with', async () => {
    await arrange({ more: GATE });
    judged.mock.on({ predicate: () => true }, honest);
    await touchstone('calibrate');
    const old = await run();
    await judged.place.write('evals/prompts/helpful.md', strict('2'));
    await touchstone('pin');
    await touchstone('calibrate');
    judged.mock.reset();
    judged.mock.on({ predicate: () => true }, { content: 'I would rather not say' });
    const { code, stdout } = await touchstone('rejudge', old.document.run);
    expect(code).toBe(2);
    expect(stdout).toContain('12 could not be scored');
    expect(stdout).toContain('There is nothing to compare with');
    expect(stdout).not.toContain('--baseline');
  });

  test('rejudge: the stored outputs under the new judge, as a run of its own', async () => {
    await arrange({ more: GATE });
    judged.mock.on({ predicate: () => true }, byRubric);
    const old = await run();
    await judged.place.write('evals/prompts/helpful.md', strict('2'));
    await touchstone('pin');
    judged.mock.clearRequests();
    const { stdout } = await touchstone('rejudge', old.document.run, '--json');
    const told = JSON.parse(stdout) as { run: string; trials: number; judge_calls: number };
    expect(told).toMatchObject({ trials: 12, judge_calls: 2 + 12, errored: 0 });
    const document = JSON.parse(readFileSync(join(told.run, 'run.json'), 'utf8')) as RunDocument;
    expect(document.rejudged_from).toBeDefined();
    const scores = readTrials(told.run).map(({ scores: all }) =>
      all.find(({ name }) => name === 'helpful')!,
    );
    expect(scores.filter((score) => score.status === 'scored' && score.pass)).toHaveLength(6);
    // the old run is as it was
    expect(readTrials(old.document.run)[0]!.scores).not.toEqual(readTrials(told.run)[0]!.scores);
  });
});
