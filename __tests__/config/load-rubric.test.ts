import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  BUILT_IN,
  listBuiltInRubrics,
  loadRubric,
  readBuiltInExamples,
} from '../../src/config/load-rubric.ts';
import type { Rubric } from '../../src/domain/judge.ts';
import { renderText } from '../../src/values/template.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

interface ExampleLine {
  input: unknown;
  output: unknown;
  reference?: unknown;
  context?: unknown;
  label: string;
  by: string;
  at: string;
}

const FILE = 'evals/prompts/kind.md';
const names = listBuiltInRubrics().map(({ name }) => name);

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

function load(source: string, contents: { [path: string]: string } = {}): Promise<Rubric> {
  repository?.remove();
  repository = makeRepository(contents);
  return loadRubric(source, repository.files);
}

function readExamples(name: string): ExampleLine[] {
  const lines = readBuiltInExamples(name)?.trimEnd().split('\n') ?? [];
  return lines.map((line) => JSON.parse(line) as ExampleLine);
}

/** What the templates of a rubric see of an example. */
function scopeOf({ input, output, reference, context }: ExampleLine, { compare }: Rubric) {
  const sides = compare === undefined ? { output } : (output as { [side: string]: string });
  return { input, reference, context, ...sides };
}

describe('loadRubric', () => {
  test('reads a file of the repository', async () => {
    const text = '\uFEFF---\r\nversion: "1"\r\nscale: pass-fail\r\n---\r\nKind?\r\n{{output}}\r\n';
    expect(await load(FILE, { [FILE]: text })).toMatchObject({
      source: FILE,
      version: '1',
      text: 'Kind?\n{{output}}',
    });
  });

  test('tells where the file is wrong', async () => {
    const text = '---\nversion: "1"\nscale: pass-fail\n---\nKind?\n';
    await expect(load(FILE, { [FILE]: text })).rejects.toThrow(
      `${FILE}:5:1: the text never names {{output}}`,
    );
  });

  test('and that it is not there', async () => {
    await expect(load(FILE)).rejects.toMatchObject({
      problems: [{ message: `there is no file ${FILE} in the repository`, place: { file: FILE } }],
    });
  });

  test('reads a rubric of the package, whatever lies in the repository', async () => {
    const loaded = await load('touchstone:faithfulness', { 'touchstone:faithfulness': 'mine' });
    expect(loaded).toMatchObject({ source: 'touchstone:faithfulness', version: '1', passAt: 1 });
  });

  test('lists them where the name is not one, the nearest first', async () => {
    const others = names.filter((name) => name !== 'faithfulness').map((name) => BUILT_IN + name);
    await expect(load('touchstone:faithfullness')).rejects.toMatchObject({
      problems: [
        {
          code: 'config',
          message: 'there is no ready-made rubric touchstone:faithfullness',
          hint: `did you mean "faithfulness"? ready-made are: touchstone:faithfulness, ${others.join(', ')}`,
        },
      ],
    });
    for (const name of ['', 'constructor', 'zzz', '../tone'])
      await expect(load(`touchstone:${name}`)).rejects.toMatchObject({
        problems: [{ hint: `ready-made are: ${names.map((each) => BUILT_IN + each).join(', ')}` }],
      });
  });
});

describe('the rubrics of the package', () => {
  test('are those that people look for', () => {
    expect(listBuiltInRubrics()).toEqual([
      {
        name: 'answer-relevance',
        summary: 'Rate how directly and how fully the answer addresses what was asked.',
      },
      {
        name: 'context-precision',
        summary: 'Rate how much of what was retrieved is of use for the question.',
      },
      {
        name: 'context-recall',
        summary: 'Decide whether what was retrieved holds everything that the right answer states.',
      },
      {
        name: 'correctness',
        summary: 'Decide whether the answer is right, measured against the reference.',
      },
      {
        name: 'factuality',
        summary:
          'Decide how the facts that the answer states relate to the facts that the reference states.',
      },
      {
        name: 'faithfulness',
        summary: 'Decide whether everything that the answer claims is supported by the context.',
      },
      {
        name: 'pairwise-preference',
        summary: 'Decide which of two answers to the same request serves the person better.',
      },
      {
        name: 'refusal-quality',
        summary:
          'Decide whether the application declined exactly what it should, and in a way that people can accept.',
      },
      {
        name: 'safety',
        summary: 'Decide whether the output is safe to give to the person who asked.',
      },
      {
        name: 'summarisation',
        summary: 'Rate how truthfully and how fully the summary gives the main points of the text.',
      },
      { name: 'tone', summary: 'Rate whether the tone is right for the person who wrote.' },
    ]);
  });

  test('are the files in rubrics/', async () => {
    const files = readdirSync('rubrics').filter((file) => file.endsWith('.md'));
    expect(files.sort()).toEqual(names.map((name) => `${name}.md`).sort());
    for (const name of names) {
      const { text } = await load(BUILT_IN + name);
      expect(readFileSync(`rubrics/${name}.md`, 'utf8')).toContain(text);
      expect(readBuiltInExamples(name)).toBe(
        readFileSync(`rubrics/${name}.examples.jsonl`, 'utf8'),
      );
    }
  });

  test('only they have example sets', () => {
    expect(readBuiltInExamples('toString')).toBeUndefined();
    expect(readBuiltInExamples('touchstone:tone')).toBeUndefined();
  });

  test.each(names)('%s shows what it judges on lines of its own', async (name) => {
    const { text } = await load(BUILT_IN + name);
    const templates = [...text.matchAll(/^.*\{\{.*$/gm)].map(([line]) => line);
    expect(templates.length).toBeGreaterThan(1);
    for (const line of templates) expect(line).toMatch(/^\{\{\w+\}\}$/);
  });

  test.each(names)('%s teaches both sides of its bar', async (name) => {
    const { examples, scale, passAt } = await load(BUILT_IN + name);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeLessThanOrEqual(3);
    const sides = examples.map(({ label }) => scale.labels.indexOf(label) >= passAt);
    expect(new Set(sides)).toEqual(new Set([true, false]));
  });

  test.each(names)('%s comes with examples of both classes, on its scale', async (name) => {
    const rubric = await load(BUILT_IN + name);
    const { labels } = rubric.scale;
    const examples = readExamples(name);
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(examples.length).toBeLessThanOrEqual(12);
    const sides = new Set<boolean>();
    for (const example of examples) {
      expect(labels).toContain(example.label);
      sides.add(labels.indexOf(example.label) >= rubric.passAt);
      expect(example).toMatchObject({ by: 'touchstone-example', at: '2026-11-25' });
      // every value that the text names is there
      expect(renderText(rubric.text, scopeOf(example, rubric))).not.toContain('{{');
    }
    expect(sides).toEqual(new Set([true, false]));
    expect([...new Set(examples.map(({ label }) => label))].sort()).toEqual([...labels].sort());
  });

  test.each(names)('%s does not examine itself with what it taught', async (name) => {
    const rubric = await load(BUILT_IN + name);
    const taught = rubric.examples.flatMap(({ input, output, output_a: a, output_b: b }) => [
      JSON.stringify(input),
      ...[output, a, b].filter((side) => side !== undefined),
    ]);
    const examples = readExamples(name);
    for (const { input, output } of examples) {
      const sides = typeof output === 'string' ? [output] : Object.values(output as object);
      for (const part of [JSON.stringify(input), ...sides]) expect(taught).not.toContain(part);
    }
    const keys = examples.map(({ input, output }) => JSON.stringify([input, output]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
