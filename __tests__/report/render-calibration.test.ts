import { describe, expect, test } from '@jest/globals';
import type { Disagreement, JudgeCalibration } from '../../src/domain/calibration.ts';
import type { JudgeStanding } from '../../src/domain/judge.ts';
import { pairVerdicts, type LabelledVerdict } from '../../src/judges/pair-verdicts.ts';
import { renderCalibrationJson } from '../../src/report/render-calibration-json.ts';
import { renderCalibrationTerminal } from '../../src/report/render-calibration.ts';
import { displayWidth } from '../../src/report/terminal-style.ts';
import {
  decideStanding,
  describeCalibration,
  toCounts,
} from '../../src/verdict/judge-calibration.ts';
import { expectGolden } from '../support/golden.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const LABELS_PATH = 'evals/calibration/tone.jsonl';
const QUESTION = 'Can I return the shoes that I bought last week?';

type Said = readonly [human: string, judge: string | undefined, times: number];

function pairsOf(said: readonly Said[]): LabelledVerdict[] {
  return said
    .flatMap(([human, judge, times]) => Array.from({ length: times }, () => ({ human, judge })))
    .map(({ human, judge }, index) => ({
      label: {
        input: QUESTION,
        output: `Answer ${index + 1}: yes, within 30 days of delivery, as long as they are unworn.`,
        label: human,
        ...(index % 2 === 0 && {
          reason: 'the deadline is counted from the order, not the delivery',
        }),
        by: 'ann',
        at: '2026-05-04',
        place: { file: LABELS_PATH, line: index + 1, column: 1 },
      },
      verdict:
        judge === undefined
          ? { why: 'the judge answered no JSON object: "Sure!"' }
          : { label: judge, reason: 'The answer names the deadline and the condition.' },
    }));
}

function calibrate(
  said: readonly Said[],
  {
    scale = ['fail', 'pass'],
    passAt = 1,
    ...more
  }: Partial<JudgeCalibration> & { scale?: string[]; passAt?: number } = {},
): JudgeCalibration {
  const { table, disagreements } = pairVerdicts(
    pairsOf(said),
    { labels: scale },
    (label) => scale.indexOf(label) >= passAt,
  );
  const standing: JudgeStanding = decideStanding(
    { status: 'bound', counts: toCounts(table) },
    { labels: 50, youden_low: 0.5 },
    { name: 'tone', config: 'evals/configs/pr.yaml', labelsPath: LABELS_PATH },
  );
  return {
    judge: 'tone',
    rubric: 'evals/prompts/tone.md',
    version: '2',
    models: [{ model: 'gpt-5-mini-2025-08-07' }],
    labelsPath: LABELS_PATH,
    excluded: [],
    figures: describeCalibration(table),
    youdenNeeded: 0.5,
    standing,
    disagreements,
    ...more,
  };
}

const GOOD: Said[] = [
  ['pass', 'pass', 57],
  ['pass', 'fail', 2],
  ['fail', 'fail', 40],
  ['fail', 'pass', 1],
];

const SCENES: { readonly [name: string]: () => JudgeCalibration[] } = {
  calibrated: () => [calibrate(GOOD, { canaries: 'none of 2 was passed' })],
  errored: () => [
    calibrate(
      [
        ['pass', 'pass', 30],
        ['pass', undefined, 6],
        ['fail', 'fail', 25],
        ['fail', 'pass', 9],
      ],
      {
        models: [{ model: 'house-judge', pinned: 'sha256:0123456789ab' }, { model: 'gpt-4-0613' }],
        excluded: [
          { by: 'touchstone-example', why: 'they come with Touchstone', labels: 12 },
          { by: 'gpt-4o', why: 'that is the name of a model', labels: 1 },
        ],
      },
    ),
  ],
  ordinal: () => [
    calibrate(
      [
        ['1', '1', 10],
        ['2', '1', 4],
        ['3', '3', 12],
        ['4', '5', 9],
        ['5', '5', 20],
        ['5', '3', 1],
      ],
      { scale: ['1', '2', '3', '4', '5'], passAt: 3 },
    ),
  ],
  'one-class': () => [calibrate([['pass', 'pass', 60]])],
  unlabelled: () => [
    calibrate([], {
      excluded: [{ by: 'touchstone-example', why: 'they come with Touchstone', labels: 12 }],
    }),
  ],
  two: () => [calibrate(GOOD), calibrate([['fail', 'pass', 1]], { judge: 'safety' })],
};

describe('a calibration on a terminal', () => {
  test.each(Object.keys(SCENES))('%s', (name) => {
    expectGolden(
      `calibration/${name}.txt`,
      renderCalibrationTerminal(SCENES[name]!(), { color: false, width: 100 }),
    );
  });

  test.each(Object.keys(SCENES))('%s: colour adds nothing but colour', (name) => {
    const coloured = renderCalibrationTerminal(SCENES[name]!(), { color: true, width: 100 });
    expect(coloured).toContain('\u001B[1m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(
      renderCalibrationTerminal(SCENES[name]!(), { color: false, width: 100 }),
    );
  });

  test.each([48, 60, 80, 200])('nothing but a command is wider than %i columns', (width) => {
    for (const scene of Object.values(SCENES)) {
      const text = renderCalibrationTerminal(scene(), { color: false, width });
      const tooWide = text.split('\n').filter((line) => displayWidth(line) > width);
      expect(tooWide.filter((line) => !line.startsWith('  touchstone calibrate '))).toEqual([]);
    }
  });

  test('quadratic kappa says what it leaves out', () => {
    const said: Said[] = [
      ['1', '1', 10],
      ['2', undefined, 4],
      ['3', '3', 12],
    ];
    const judge = calibrate(said, { scale: ['1', '2', '3'], passAt: 2 });
    expect(renderCalibrationTerminal([judge], { color: false, width: 120 })).toContain(
      'the same; a near miss weighs less; without the 4 that errored',
    );
  });

  test('a scale that is too wide is cut, not folded', () => {
    const scale = Array.from({ length: 30 }, (_, index) => `label number ${index}`);
    const wide = calibrate([['label number 0', 'label number 29', 60]], { scale, passAt: 3 });
    const text = renderCalibrationTerminal([wide], { color: true, width: 80 });
    const row = text.split('\n').find((line) => line.startsWith('label number 0'));
    expect(displayWidth(row!)).toBe(80);
    expect(row).toMatch(/…$/);
  });

  test('every disagreement past the tenth is counted', () => {
    const text = renderCalibrationTerminal(SCENES['errored']!(), { color: false, width: 100 });
    expect(text.match(/^evals\/calibration\/tone\.jsonl:\d+$/gm)).toHaveLength(10);
    expect(text).toContain('Where people and judge differ: 15 of 70 labels; here are the first 10');
    expect(text).toContain('…and 5 more.');
  });

  test('a command can be copied whole', () => {
    const text = renderCalibrationTerminal(SCENES['unlabelled']!(), { color: false, width: 40 });
    expect(text).toContain('\n  touchstone calibrate evals/configs/pr.yaml --judge tone\n');
  });

  test.each(Object.entries(HOSTILE_STRINGS))('%s is harmless wherever it stands', (_, hostile) => {
    const scale = ['fail', hostile];
    const disagreement: Disagreement = {
      label: {
        input: { [hostile]: hostile },
        output: { [hostile]: hostile },
        reference: [hostile],
        label: hostile,
        reason: hostile,
        by: hostile,
        at: '2026-05-04',
        place: { file: hostile },
      },
      verdict: { label: hostile, reason: hostile },
    };
    const judge = calibrate(
      [
        [hostile, 'fail', 2],
        ['fail', hostile, 1],
      ],
      {
        scale,
        judge: hostile,
        rubric: hostile,
        version: hostile,
        models: [{ model: hostile, pinned: hostile }],
        labelsPath: hostile,
        excluded: [{ by: hostile, why: hostile, labels: 1 }],
        canaries: hostile,
        standing: { calibrated: false, why: hostile, next: hostile },
        disagreements: [disagreement, { ...disagreement, verdict: { why: hostile } }],
      },
    );
    const text = renderCalibrationTerminal([judge], { color: false, width: 100 });
    for (const line of text.split('\n')) {
      expect(line.trim()).not.toMatch(/^::/);
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(
        // eslint-disable-next-line no-control-regex
        /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/,
      );
    }
  });
});

describe('a calibration as JSON', () => {
  test('has the keys of the contract, and more beside them', () => {
    const document = renderCalibrationJson(SCENES['errored']!());
    expect(document).toEqual({
      judges: [
        {
          judge: 'tone',
          rubric: 'evals/prompts/tone.md',
          version: '2',
          labels: 70,
          errored: 6,
          agreement: 55 / 70,
          kappa: expect.any(Number),
          ac1: expect.any(Number),
          sensitivity: 30 / 36,
          specificity: 25 / 34,
          youden: 30 / 36 + 25 / 34 - 1,
          youden_low: expect.any(Number),
          intervals: {
            agreement: [expect.any(Number), expect.any(Number)],
            kappa: [expect.any(Number), expect.any(Number)],
            ac1: [expect.any(Number), expect.any(Number)],
            sensitivity: [expect.any(Number), expect.any(Number)],
            specificity: [expect.any(Number), expect.any(Number)],
          },
          confusion: {
            fail: { fail: 25, pass: 9, errored: 0 },
            pass: { fail: 0, pass: 30, errored: 6 },
          },
          disagreements: 15,
          excluded: [
            { by: 'touchstone-example', why: 'they come with Touchstone', labels: 12 },
            { by: 'gpt-4o', why: 'that is the name of a model', labels: 1 },
          ],
          calibrated: false,
          why: expect.stringContaining('may be as low as'),
          next: expect.stringContaining('touchstone calibrate'),
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('leaves out what is undefined, and why where there is nothing to say', () => {
    expect(renderCalibrationJson(SCENES['unlabelled']!())).toMatchObject({
      judges: [{ labels: 0, intervals: {}, calibrated: false }],
    });
    const keys = (name: string): string[] => {
      const { judges } = renderCalibrationJson(SCENES[name]!()) as { judges: object[] };
      return Object.keys(judges[0]!);
    };
    for (const absent of [
      'agreement',
      'kappa',
      'ac1',
      'sensitivity',
      'specificity',
      'youden',
      'youden_low',
    ])
      expect(keys('unlabelled')).not.toContain(absent);
    for (const absent of ['kappa', 'specificity', 'youden', 'youden_low'])
      expect(keys('one-class')).not.toContain(absent);
    expect(keys('calibrated')).not.toContain('why');
    expect(keys('calibrated')).not.toContain('quadratic_kappa');
    expect(keys('ordinal')).toContain('quadratic_kappa');
  });
});
