import { describe, expect, test } from '@jest/globals';
import { calibrateJudge, writeCalibrations, type LabelledSource } from '../src/calibrate-judge.ts';
import type { JudgeCalibration } from '../src/domain/calibration.ts';
import type { HumanLabel, Judge } from '../src/domain/judge.ts';
import { UserError } from '../src/errors.ts';
import { RecordedVerdicts } from '../src/judges/recorded-verdicts.ts';
import { hashJudged } from '../src/values/hash-judged.ts';
import {
  dataOf,
  scriptedModel,
  someJudge,
  somePairwiseRubric,
  someRubric,
  someScale,
  verdictOf,
  withstanding,
  type ScriptedModel,
} from './builders/judge.ts';

const label = (
  output: HumanLabel['output'],
  said: string,
  more: Partial<HumanLabel> = {},
): HumanLabel => ({
  input: 'question',
  output,
  label: said,
  by: 'ana',
  at: '2026-05-04',
  place: { file: 'evals/calibration/kind.jsonl', line: 1 },
  ...more,
});

const asking = (model: ScriptedModel): LabelledSource => ({
  kind: 'model',
  model,
  random: Math.random,
  concurrency: 3,
});

function calibrate(
  labels: HumanLabel[],
  source: LabelledSource,
  {
    judge = someJudge(),
    signal = new AbortController().signal,
    progress = () => undefined,
    isElsewhere = false,
  }: {
    judge?: Judge;
    signal?: AbortSignal;
    progress?: (done: number, total: number) => void;
    isElsewhere?: boolean;
  } = {},
): Promise<JudgeCalibration> {
  return calibrateJudge({
    judge,
    config: 'evals/configs/pr.yaml',
    labelsPath: 'evals/calibration/kind.jsonl',
    labels,
    source,
    isElsewhere,
    policy: { labels: 4, youden_low: -1 },
    signal,
    progress,
  });
}

/** Passes what says that it is good. */
const honest = () =>
  scriptedModel(withstanding((_, [text = '']) => verdictOf(/good/.test(text) ? 'pass' : 'fail')));
const FOUR = [
  label('good 1', 'pass'),
  label('good 2', 'pass'),
  label('bad 1', 'fail'),
  label('bad 2', 'fail'),
];

describe('a judge is held against people', () => {
  test('what it says is counted, in the order of the labels, and told as it comes', async () => {
    const told: string[] = [];
    const found = await calibrate([...FOUR, label('good 3', 'fail')], asking(honest()), {
      progress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(found).toMatchObject({
      figures: { labels: 5, agreed: 4, errored: 0 },
      standing: { calibrated: true },
    });
    expect(found.disagreements).toMatchObject([
      { label: { output: 'good 3' }, verdict: { label: 'pass' } },
    ]);
    expect(found.canaries).toContain('held');
    expect(told.at(-1)).toBe('5/5');
    expect(told).toHaveLength(5);
  });

  test('a threshold says what passing is', async () => {
    const scale = someScale('1', '2', '3', '4', '5');
    const judge = someJudge({ rubric: someRubric({ scale, passAt: 3 }), threshold: 0.5 });
    const model = scriptedModel(withstanding((_, [text = '']) => verdictOf(text)));
    const { figures } = await calibrate([label('3', '3'), label('2', '2')], asking(model), {
      judge,
    });
    expect([figures.sensitivity?.of, figures.specificity?.of]).toEqual([1, 1]);
  });

  test('tool calls are laid before it as a run lays them', async () => {
    const model = honest();
    const output = { output: null, tool_calls: [{ name: 'refund', arguments: { good: true } }] };
    await calibrate([label(output, 'pass')], asking(model));
    expect(dataOf(model.asked.at(-1)!)).toEqual([JSON.stringify(output)]);
  });

  test('a pairwise one sees both outputs, in both orders; a label of one output cannot be judged', async () => {
    const judge = someJudge({ rubric: somePairwiseRubric() });
    const model = scriptedModel(
      withstanding((_, [a = '', b = '']) => verdictOf(a > b ? 'a' : a < b ? 'b' : 'tie')),
    );
    const pair = (a: string, b: string) => ({ output_a: a, output_b: b });
    const labels = [label(pair('2', '1'), 'a'), label(pair('1', '2'), 'b'), label('alone', 'tie')];
    const { figures, disagreements } = await calibrate(labels, asking(model), { judge });
    expect(figures).toMatchObject({ labels: 3, agreed: 2, errored: 1 });
    expect(disagreements[0]!.verdict.why).toContain('compares two outputs');
  });

  test('labels that lack what the rubric names are told at their lines, and nobody is asked', async () => {
    const rubric = someRubric({ text: '{{output}} {{reference}} {{metadata.tier}}' });
    const model = honest();
    const labels = FOUR.map((one, index) => ({
      ...one,
      ...(index < 2 && { reference: 'r' }),
      place: { file: 'evals/calibration/kind.jsonl', line: index + 1 },
    }));
    const error = await calibrate(labels, asking(model), { judge: someJudge({ rubric }) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    const problems = (error as UserError).problems.map(({ place, message }) => [
      place?.line,
      message,
    ]);
    expect(problems).toEqual([
      [1, expect.stringContaining('names {{metadata.tier}}, and this label has no such value')],
      [2, expect.stringContaining('names {{metadata.tier}}, and')],
      [3, expect.stringContaining('names {{reference}} and {{metadata.tier}}')],
      [4, expect.stringContaining('names {{reference}} and {{metadata.tier}}')],
    ]);
    expect(model.asked).toEqual([]);
  });

  test('several votes pass or fail together: that is what counts on the two sides', async () => {
    const scale = someScale('bad', 'fair', 'good');
    const judge = someJudge({ rubric: someRubric({ scale, passAt: 1 }), samples: 3 });
    const said = ['bad', 'fair', 'good'];
    let next = 0;
    const model = scriptedModel(withstanding(() => verdictOf(said[next++ % 3])));
    const { figures, disagreements } = await calibrate([label('x', 'fair')], asking(model), {
      judge,
    });
    expect(figures).toMatchObject({ agreed: 1, sensitivity: { hits: 1, of: 1 } });
    expect(disagreements).toEqual([]);
  });

  test('an interruption asks for nothing more', async () => {
    const model = honest();
    await calibrate(FOUR, asking(model), { signal: AbortSignal.abort() }).catch(() => undefined);
    expect(model.asked).toEqual([]);
  });
});

describe('what counts', () => {
  test('labels of people; those of a model are told, and left out', async () => {
    const found = await calibrate(
      [...FOUR, label('good 9', 'fail', { by: 'gpt-5-mini' })],
      asking(honest()),
    );
    expect(found.figures.labels).toBe(4);
    expect(found.excluded).toMatchObject([{ by: 'gpt-5-mini', labels: 1 }]);
    expect(found).not.toHaveProperty('uncounted');
  });

  test('where no person labelled anything: what it would look like, and nothing for the lock', async () => {
    const own = FOUR.map((one) => ({ ...one, by: 'touchstone-example' }));
    const result = await calibrate(own, asking(honest()));
    expect(result.figures.labels).toBe(0);
    expect(result.uncounted?.figures).toMatchObject({ labels: 4, agreed: 4 });
    expect(writeCalibrations([{ judge: someJudge(), path: 'p', sha256: 's', result }])).toEqual([]);
  });

  test('verdicts that were recorded: nobody is asked; one that is missing is errored', async () => {
    const verdicts = new RecordedVerdicts(
      new Map(
        FOUR.slice(1).map(({ input, output, label: said }) => [
          hashJudged(input, output),
          { label: said },
        ]),
      ),
    );
    const result = await calibrate(FOUR, { kind: 'recorded', verdicts }, { isElsewhere: true });
    expect(result.figures).toMatchObject({ labels: 4, agreed: 3, errored: 1 });
    expect(result).not.toHaveProperty('canaries');
    const [line] = writeCalibrations([{ judge: someJudge(), path: 'p', sha256: 's', result }]);
    expect(line).toMatchObject({ path: 'p', sha256: 's', counts: { labels: 4, recorded: true } });
  });
});

describe('nothing is concluded, and nothing is written', () => {
  test.each([
    ['of a judge that obeys its canaries', scriptedModel(() => verdictOf('pass')), 'ordered it to'],
    ['of an outage', scriptedModel(() => ({ kind: 'error', message: '503' })), '503'],
    [
      'where not one verdict could be read',
      scriptedModel(withstanding(() => 'maybe')),
      'no JSON object',
    ],
  ])('%s', async (_, model, why) => {
    const result = await calibrate(FOUR, asking(model));
    expect(result.inconclusive).toContain(why);
    expect(writeCalibrations([{ judge: someJudge(), path: 'p', sha256: 's', result }])).toEqual([]);
  });
});
