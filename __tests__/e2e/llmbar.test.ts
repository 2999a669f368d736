import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readLabels } from '../../src/config/read-labels.ts';
import { readVerdicts } from '../../src/config/read-verdicts.ts';
import type { CalibrationTable, Disagreement } from '../../src/domain/calibration.ts';
import type { JudgeStanding, Scale } from '../../src/domain/judge.ts';
import { pairVerdicts } from '../../src/judges/pair-verdicts.ts';
import { RecordedVerdicts } from '../../src/judges/recorded-verdicts.ts';
import {
  decideStanding,
  describeCalibration,
  toCounts,
} from '../../src/verdict/judge-calibration.ts';
import { sharedData } from '../support/shared-data.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const data = sharedData('llmbar');
const expectations = sharedData('expected.json');
const SCALE: Scale = { labels: ['1', '2'], values: [0, 1] };
const passes = (label: string): boolean => label === '2';

interface Row {
  input: string;
  output_1: string;
  output_2: string;
  label: number;
  results: { [order: string]: { winner: string | null } }[];
}

interface Agreement {
  n: number;
  agree: number;
  kappa: number;
}

interface Expected {
  judgeVsGoldOriginalOrder: Agreement;
  judgeVsGoldSwappedOrder: Agreement;
  unparsedVerdicts: number;
}

interface Run {
  table: CalibrationTable;
  disagreements: Disagreement[];
  figures: ReturnType<typeof describeCalibration>;
  standing: JudgeStanding;
}

const whole = data && expectations ? describe : describe.skip;
whole(
  'LLMBar: eight recorded runs of judges against the gold labels (needs the shared data)',
  () => {
    let repository: TempRepository;
    let expected: { [run: string]: Expected };
    beforeAll(() => {
      repository = makeRepository();
      expected = JSON.parse(readFileSync(expectations!, 'utf8')).llmbar;
    });
    afterAll(() => repository.remove());

    async function calibrate(run: string, order: 'False' | 'True' = 'False'): Promise<Run> {
      const rows: Row[] = JSON.parse(readFileSync(join(data!, run, 'result.json'), 'utf8'));
      const judged = rows.map(({ input, output_1, output_2 }) => ({
        input,
        output: { output_1, output_2 },
      }));
      const signed = { by: 'the authors of LLMBar', at: '2023-10-11' };
      write('labels.jsonl', (row, index) => ({ ...judged[index], label: row.label, ...signed }));
      write('verdicts.jsonl', ({ results }, index) => ({
        ...judged[index],
        verdict: results[0]?.[`swap = ${order}`]?.winner ?? null,
      }));
      function write(name: string, line: (row: Row, index: number) => object): void {
        repository.write(
          name,
          rows.map((row, index) => `${JSON.stringify(line(row, index))}\n`).join(''),
        );
      }
      const labels = await readLabels('labels.jsonl', repository.files, SCALE);
      const verdicts = new RecordedVerdicts(
        await readVerdicts('verdicts.jsonl', repository.files, SCALE),
      );
      const { table, disagreements } = pairVerdicts(
        labels.map((label) => ({ label, verdict: verdicts.find(label.input, label.output) })),
        SCALE,
        passes,
      );
      const standing = decideStanding(
        { status: 'bound', counts: toCounts(table) },
        { labels: 50, youden_low: 0.5 },
        { name: 'preference', config: 'evals/configs/pr.yaml', labelsPath: 'labels.jsonl' },
      );
      return { table, disagreements, figures: describeCalibration(table), standing };
    }

    test.each([
      'natural/GPT-4/Vanilla_NoRules',
      'natural/GPT-4/CoT',
      'natural/ChatGPT/Vanilla_NoRules',
      'natural/ChatGPT/CoT',
      'natural/PaLM2/Vanilla_NoRules',
      'natural/LLaMA2/Vanilla_NoRules',
      'adversarial-neighbor/GPT-4/Vanilla_NoRules',
      'adversarial-neighbor/ChatGPT/Vanilla_NoRules',
    ])('%s, in both orders', async (run) => {
      const { judgeVsGoldOriginalOrder, judgeVsGoldSwappedOrder, unparsedVerdicts } =
        expected[run]!;
      const [straight, swapped] = [await calibrate(run), await calibrate(run, 'True')];
      for (const [found, { n, agree, kappa }] of [
        [straight, judgeVsGoldOriginalOrder],
        [swapped, judgeVsGoldSwappedOrder],
      ] as const) {
        expect(found.figures).toMatchObject({ labels: n, agreed: agree });
        expect(Math.abs(found.figures.kappa!.value - kappa)).toBeLessThanOrEqual(1e-6);
        expect(found.disagreements).toHaveLength(n - agree);
      }
      expect(straight.figures.errored + swapped.figures.errored).toBe(unparsedVerdicts);
    });

    test('what PaLM2 left unparsed is a category of its own, and reported apart', async () => {
      const { table, figures } = await calibrate('natural/PaLM2/Vanilla_NoRules');
      expect(figures.errored).toBe(3);
      expect(table.counts.map((row) => row.length)).toEqual([3, 3]);
      const errored = table.counts.map((row) => row[2]!);
      expect(errored[0]! + errored[1]!).toBe(3);
      expect(figures.confusion['2']).toHaveProperty('errored', errored[1]);
      // a miss on its side: the shares are of all labels of the side
      expect(table.sides.pass).toBe(figures.sensitivity?.of);
      expect(figures.sensitivity?.of).toBe(table.counts[1]!.reduce((sum, count) => sum + count, 0));
    });

    test('natural GPT-4 is calibrated', async () => {
      const { figures, standing } = await calibrate('natural/GPT-4/Vanilla_NoRules');
      expect(figures.youdenLow).toBeGreaterThan(0.5);
      expect(standing).toMatchObject({ calibrated: true, counts: { labels: 100, agreed: 92 } });
    });

    test('adversarial ChatGPT only advises: it is worse than chance', async () => {
      const { figures, standing } = await calibrate('adversarial-neighbor/ChatGPT/Vanilla_NoRules');
      expect(figures.youden).toBeLessThan(0);
      expect(standing).toMatchObject({
        calibrated: false,
        why: expect.stringMatching(
          /^its agreement with people is not sure enough: Youden's J may be as low as −0\.\d\d, and 0\.5 is needed$/,
        ),
      });
    });
  },
);
