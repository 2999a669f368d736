import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';
import { readNumbers } from '../../src/scorers/read-numbers.ts';
import { expectLinear } from '../support/growth.ts';
import { sharedData } from '../support/shared-data.ts';

describe('number', () => {
  test.each<[Partial<CheckSpec>, string, string]>([
    [{ value: 12 }, 'The answer is 12.', 'pass'],
    [{ value: 12 }, 'From 12 to 14.', 'fail'],
    [{ value: '9007199254740993' }, '9007199254740993', 'pass'],
    [{ value: '9007199254740993' }, '9007199254740992', 'fail'],
    [{ value: 1234 }, 'It is 1,234 in all', 'pass'],
    [{ value: '1,234' }, '1234', 'pass'],
    [{ value: '$1,234.50' }, 'USD 1234.5', 'pass'],
    [{ value: -5 }, 'It is -5', 'pass'],
    [{ value: -5 }, 'It is \u22125 degrees', 'pass'],
    [{ value: -5 }, 'a loss of -$5', 'pass'],
    [{ value: -5 }, 'a loss of $-5', 'pass'],
    [{ value: 5 }, 'pages 3-5', 'pass'],
    [{ value: 4 }, 'GPT-4', 'pass'],
    [{ value: -5 }, 'EUR -5', 'pass'],
    [{ value: -5 }, 'EUR-5', 'pass'],
    [{ value: 5 }, 'EUR5', 'pass'],
    [{ value: 4 }, 'GPT4', 'fail'],
    [{ value: 3 }, '1,2,3', 'pass'],
    [{ value: 1234567 }, '12,34,567', 'pass'],
    [{ value: 50 }, 'It grew 50%', 'pass'],
    [{ value: 12 }, 'twelve', 'fail'],
    [{ value: 0.5 }, '.5', 'pass'],
    [{ value: 2500 }, '2.5e3', 'pass'],
    [{ value: 0 }, '-0.00', 'pass'],
    [{ value: 12 }, '12.000', 'pass'],
    [{ value: '12345678901234567890' }, '12,345,678,901,234,567,891', 'fail'],
    [{ value: 1, tolerance: 0.1 }, '1.1', 'pass'],
    [{ value: 1, tolerance: 0.1 }, '1.11', 'fail'],
    [{ value: 1, tolerance: 0.1 }, '0.9', 'pass'],
    [{ value: 1 }, '1.0000001', 'fail'],
    [{ value: 7, extract: 'Answer: (.*)' }, 'Answer: 5\nAnswer: 7 apples\n9 left', 'pass'],
    [{ value: 7, extract: 'Answer: (.*)' }, '7', 'fail'],
    [{ value: 5, extract: 'Answer: (.*)' }, 'Answer: 1/5', 'fail'],
    [{ value: 5, extract: 'Answer: (.*)' }, 'Answer: none', 'fail'],
    [{ value: '{{reference}}' }, '1234', 'pass'],
    [{ value: '{{input}}' }, '1234', 'errored'],
    [{ value: '{{context}}' }, '1234', 'errored'],
  ])('%j of %j: %s', async (keys, text, outcome) => {
    const parts = { reference: '1,234' };
    expect(await outcomeOf({ type: 'number', ...keys }, text, { parts })).toBe(outcome);
    const inverse = { pass: 'fail', fail: 'pass' }[outcome] ?? outcome;
    expect(await outcomeOf({ type: 'not-number', ...keys }, text, { parts })).toBe(inverse);
  });

  test('reads a long row of groups that are no number once, not once from each of its digits', () =>
    expectLinear(20_000, (count) => {
      const text = `1${',22'.repeat(count)}`;
      return () => expect(readNumbers(text)).toHaveLength(count + 1);
    }));

  test('says which number it took', async () => {
    const spec = { type: 'number', value: 14, tolerance: 0.5 } as const;
    expect(await reasonOf(spec, 'about 12')).toBe(
      'expected to be 14 ± 0.5; found 12 in "about 12"',
    );
    expect(await reasonOf(spec, 'many')).toBe(
      'expected to be 14 ± 0.5; there is no number in "many"',
    );
  });

  test.each<[Partial<CheckSpec>, string]>([
    [{ value: 'many' }, 'value must be a number'],
    [{ value: '3 to 5' }, 'value must be a number'],
    [{ value: true }, 'value must be a number'],
    [{ value: 1, extract: 'x' }, 'exactly one group'],
    [{ value: 1, extract: '(a)(b)' }, 'exactly one group'],
    [{ value: 1, extract: '(' }, 'RE2 syntax'],
  ])('%j is a mistake', async (keys, message) => {
    expect((await problemOf({ type: 'number', ...keys }))?.message).toContain(message);
  });
});

const file = sharedData('gsm8k/example_model_solutions.jsonl');
const MODELS = {
  '6b_finetuning': 286,
  '6b_verification': 515,
  '175b_finetuning': 458,
  '175b_verification': 742,
};

describe('number on recorded solutions of grade-school problems', () => {
  const answerLine = '(?m)^A: (.+)$';
  const spec: CheckSpec = { type: 'number', extract: answerLine, value: '{{reference}}' };

  (file ? test : test.skip).each(Object.entries(MODELS))(
    '%s: %d right of 1319, each as recorded (skipped where the data is absent)',
    async (model, right) => {
      const lines = readFileSync(file ?? '', 'utf8')
        .trim()
        .split('\n');
      let passed = 0;
      for (const line of lines) {
        const row = JSON.parse(line);
        const reference = row.ground_truth.split('\n').at(-1).replace('A: ', '');
        const outcome = await outcomeOf(spec, row[model].solution, { parts: { reference } });
        expect({ reference, outcome }).toEqual({
          reference,
          outcome: row[model].is_correct ? 'pass' : 'fail',
        });
        if (outcome === 'pass') passed += 1;
      }
      expect([lines.length, passed]).toEqual([1319, right]);
    },
  );
});
