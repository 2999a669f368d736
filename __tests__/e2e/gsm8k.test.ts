import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';
import { sharedData } from '../support/shared-data.ts';

const data = sharedData('gsm8k/example_model_solutions.jsonl');
const MODELS = [
  '6b_finetuning',
  '6b_verification',
  '175b_finetuning',
  '175b_verification',
] as const;
type Model = (typeof MODELS)[number];
type Row = { question: string; ground_truth: string } & Record<
  Model,
  { is_correct: boolean; solution: string }
>;

const suiteOf = (model: Model, extra = ''): string => `
suite: gsm8k
datasets: [{ path: ../datasets/gsm8k.jsonl, version: "1" }]
target: { recorded: ../recorded/${model}.jsonl${extra} }
scorers: [{ name: correctness, type: number, extract: "(?m)^A: (.+)$", value: "{{reference}}" }]
gates: { metrics: { pass_rate: { max_drop: 0.02 } } }
`;

interface Document {
  verdict: string;
  gates: { gate: string; result: string; drop?: number; p?: number; interval?: number[] }[];
  metrics: Record<string, { passed: number; n: number; mean: number }>;
  comparison?: { matched: number; broken: string[]; fixed: string[] };
  run: string;
}

/** By hand: exact and mid-p McNemar from the binomial of the discordant pairs, Bonett and Price's interval. */
function mcnemar(
  rows: readonly Row[],
  before: Model,
  after: Model,
): { p: number; midP: number; drop: number; interval: number[] } {
  const count = (was: boolean, is: boolean): number =>
    rows.filter((row) => row[before].is_correct === was && row[after].is_correct === is).length;
  const [broken, fixed, n] = [count(true, false), count(false, true), rows.length];
  const discordant = broken + fixed;
  const chances = [-discordant * Math.log(2)];
  for (let k = 1; k <= discordant; k += 1)
    chances.push(chances[k - 1]! + Math.log((discordant - k + 1) / k));
  const above = chances.slice(broken + 1).reduce((sum, value) => sum + Math.exp(value), 0);
  const at = Math.exp(chances[broken]!);
  const drop = (broken - fixed) / n;
  // a discordant pair has variance 1/2 over its two trials, counted for each side; two imaginary trial pairs beside them
  const se = Math.sqrt(discordant * 0.5 * 2 + 2) / n;
  return {
    p: above + at,
    midP: above + at / 2,
    drop,
    interval: [drop - 1.959963984540054 * se, drop + 1.959963984540054 * se],
  };
}

const whole = data ? describe : describe.skip;
whole('GSM8K: four recorded models', () => {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  const runs = new Map<Model, Document>();
  let rows: Row[];

  async function run(
    model: Model,
    args: string[],
  ): Promise<{ code: number | null; document: Document }> {
    const result = await runVerb(place.folder, [
      'run',
      `evals/configs/${model}.yaml`,
      '--json',
      ...args,
    ]);
    return { code: result.code, document: JSON.parse(result.stdout) as Document };
  }

  beforeAll(async () => {
    rows = readFileSync(data!, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
    const answerOf = (text: string): string => /^A: (.+)$/m.exec(text)![1]!.replaceAll(',', '');
    const id = (index: number): string => `q${index + 1}`;
    place = await makeFolder({
      'evals/datasets/gsm8k.jsonl': toJsonLines(
        rows.map((row, index) => ({
          id: id(index),
          input: row.question,
          reference: answerOf(row.ground_truth),
        })),
      ),
      ...Object.fromEntries(
        MODELS.flatMap((model) => [
          [`evals/configs/${model}.yaml`, suiteOf(model)],
          [
            `evals/recorded/${model}.jsonl`,
            toJsonLines(rows.map((row, index) => ({ id: id(index), output: row[model].solution }))),
          ],
        ]),
      ),
      'evals/configs/noisy.yaml': suiteOf('175b_finetuning', ', deterministic: false'),
    });
    const pinned = await runVerb(place.folder, [
      'pin',
      ...MODELS.map((m) => `evals/configs/${m}.yaml`),
    ]);
    expect(pinned).toMatchObject({ code: 0, stderr: '' });
    for (const model of MODELS) runs.set(model, (await run(model, [])).document);
  });
  afterAll(() => place.remove());

  test.each([
    ['6b_finetuning', 286],
    ['6b_verification', 515],
    ['175b_finetuning', 458],
    ['175b_verification', 742],
  ] as const)('%s is right on %i of 1,319, and says so of the recorded ones', (model, right) => {
    const { metrics, run: folder } = runs.get(model)!;
    expect(metrics['correctness']).toMatchObject({ n: 1319, passed: right });
    expect(metrics['pass_rate']!.mean).toBeCloseTo(right / 1319, 9);
    const scored = readFileSync(`${folder}/trials.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { case: string; scores: { pass: boolean }[] });
    const passOf = new Map(scored.map(({ case: id, scores }) => [id, scores[0]!.pass]));
    const disagreements = rows.filter(
      (row, index) => passOf.get(`q${index + 1}`) !== row[model].is_correct,
    );
    expect(disagreements).toEqual([]);
  });

  test('6b_verification → 175b_finetuning drops 4.32 points and fails', async () => {
    const { code, document } = await run('175b_finetuning', [
      '--baseline',
      runs.get('6b_verification')!.run,
    ]);
    expect(code).toBe(1);
    expect(document.verdict).toBe('fail');
    expect(document.comparison).toMatchObject({ matched: 1319 });
    expect(document.comparison!.broken).toHaveLength(209);
    expect(document.comparison!.fixed).toHaveLength(152);
    const gate = document.gates.find(({ gate: name }) => name === 'no-regression')!;
    expect(gate.result).toBe('fail');
    expect(gate.drop).toBeCloseTo(0.043215, 6);
    expect(gate.p).toBeUndefined();
  });

  test.each([
    ['175b_finetuning', '6b_verification'],
    ['175b_finetuning', '175b_verification'],
  ] as const)('%s → %s passes', async (baseline, model) => {
    const { code, document } = await run(model, ['--baseline', runs.get(baseline)!.run]);
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });

  test('gate judges the stored runs again, and agrees', async () => {
    const { code, stdout } = await runVerb(place.folder, [
      'gate',
      runs.get('175b_finetuning')!.run,
      '--baseline',
      runs.get('6b_verification')!.run,
      '--json',
    ]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Document).comparison!.broken).toHaveLength(209);
  });

  test('without deterministic, the exact test: mid-p 0.00134, fail', async () => {
    await runVerb(place.folder, ['pin', 'evals/configs/noisy.yaml']);
    const result = await runVerb(place.folder, [
      'run',
      'evals/configs/noisy.yaml',
      '--json',
      '--baseline',
      runs.get('6b_verification')!.run,
    ]);
    const gate = (JSON.parse(result.stdout) as Document).gates.find(
      (g) => g.gate === 'no-regression',
    )!;
    expect(gate).toMatchObject({ result: 'fail' });
    const { p, midP, drop, interval } = mcnemar(rows, '6b_verification', '175b_finetuning');
    expect(p).toBeCloseTo(0.00158, 5);
    expect(midP).toBeCloseTo(0.00134, 5);
    expect(gate.p).toBeCloseTo(midP, 9);
    expect(gate.drop).toBeCloseTo(drop, 12);
    expect(gate.interval![0]).toBeCloseTo(interval[0]!, 9);
    expect(gate.interval![1]).toBeCloseTo(interval[1]!, 9);
    // of the noise of a single trial a case nothing is known: the formula has no value, and none is made up
    expect(gate).not.toHaveProperty('detectable');
  });
});
