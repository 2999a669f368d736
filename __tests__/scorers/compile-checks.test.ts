import { describe, expect, test } from '@jest/globals';
import { CHECK_SHAPES } from '../../src/config/check-shapes.gen.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { UserError } from '../../src/errors.ts';
import { CHECKS } from '../../src/scorers/index.ts';
import { compileChecks } from '../../src/scorers/compile-checks.ts';
import { createTools, runCheck } from '../builders/run-check.ts';

describe('compileChecks', () => {
  test('names a metric after its check, or as it is told to', async () => {
    const specs: CheckSpec[] = [
      { type: 'contains', value: 'a' },
      { type: 'not-contains', value: 'a', advisory: true },
      { type: 'contains', value: 'a', name: 'correctness', tags: ['faq'] },
    ];
    const { scorers } = await compileChecks(specs, [], createTools());
    expect(scorers).toMatchObject([
      { name: 'contains', type: 'contains', advisory: false },
      { name: 'not-contains', type: 'not-contains', advisory: true },
      { name: 'correctness', type: 'contains', tags: ['faq'] },
    ]);
    expect(scorers[0]).not.toHaveProperty('tags');
  });

  test('tells every mistake with its place, and compiles the rest', async () => {
    const specs: CheckSpec[] = [
      { type: 'regex', pattern: '(' },
      { type: 'contains', value: 'a' },
      { type: 'number', value: 'many' },
      { type: 'rubric', rubric: 'a.md' },
    ];
    const places = specs.map((_, index) => ({ file: 'pr.yaml', line: index + 1 }));
    const { scorers, problems } = await compileChecks(specs, places, createTools());
    expect(scorers).toHaveLength(1);
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ['check', 1],
      ['check', 3],
      ['check', 4],
    ]);
  });

  test('a file that cannot be read is a mistake of the check that names it', async () => {
    const tools = createTools();
    tools.files.readText = async () => {
      throw new UserError({ code: 'file-missing', message: 'no such file', hint: 'write it' });
    };
    const spec: CheckSpec = { type: 'json-schema', schema: 'none.json' };
    const { problems } = await compileChecks([spec], [{ file: 'pr.yaml', line: 7 }], tools);
    expect(problems).toEqual([
      {
        code: 'file-missing',
        message: 'json-schema: no such file',
        hint: 'write it',
        place: { file: 'pr.yaml', line: 7 },
      },
    ]);
  });

  test('compiles equal checks once', async () => {
    let reads = 0;
    const tools = createTools();
    tools.files.readText = async () => {
      reads += 1;
      return '{"type": "object"}';
    };
    const spec: CheckSpec = { type: 'json-schema', schema: 'a.json' };
    await compileChecks([spec, { ...spec, name: 'other' }], [], tools);
    await compileChecks([{ schema: 'a.json', type: 'json-schema', tags: ['x'] }], [], tools);
    expect(reads).toBe(1);
    await compileChecks([spec], [], createTools({ files: { 'a.json': '{}' } }));
    expect(reads).toBe(1);
  });

  test('templates cannot read the output: no check passes by quoting it', async () => {
    const score = await runCheck({ type: 'equals', value: '{{output}}' }, 'x');
    expect(score).toMatchObject({ status: 'errored' });
  });
});

describe('the registry', () => {
  test('has every type of the schema but the judge’s', () => {
    const types = Object.keys(CHECK_SHAPES).filter((type) => type !== 'rubric');
    expect([...CHECKS.keys()].toSorted()).toEqual(types.toSorted());
  });

  test.each([...CHECKS])('%s describes what it takes', (type, { summary, parameters }) => {
    const common = ['type', 'name', 'tags', 'advisory', 'threshold'];
    const shape = CHECK_SHAPES[type];
    const takes = shape?.takes.filter((key) => !common.includes(key)) ?? [];
    const told = Object.keys(parameters).filter((key) => key !== 'threshold');
    // the schema groups levenshtein with checks that count n-grams
    const expected = type === 'levenshtein' ? ['value'] : takes;
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(summary).toMatch(/^[A-Z].*\.$/s);
    expect(summary).not.toContain('\n');
  });
});
