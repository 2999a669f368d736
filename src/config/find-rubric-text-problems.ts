import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import { findBrokenInProse } from '../values/broken-templates.ts';
import { findUnknownNames } from '../values/template.ts';
import { joinWords } from './describe-value.ts';
import { describeUnknownName } from './cure-mistakes.ts';
import { sayBroken } from './find-template-mistakes.ts';
import type { Strictness } from './mistake.ts';
import type { ExampleRules } from './parse-rubric-examples.ts';
import { suggestWord } from './suggest-word.ts';

interface TextPlace {
  file: string;
  /** Of the text's first character, 1-based. */
  line: number;
  isPairwise: boolean;
  strictness: Strictness;
}

/** What a rubric's text must show the judge: one output, or two side by side. */
export function listOutputs(isPairwise: boolean): ExampleRules['outputs'] {
  return isPairwise ? ['output_a', 'output_b'] : ['output'];
}

/** What is wrong with the text of a rubric: nothing in it, names of nothing, or no output to judge. */
export function findRubricTextProblems(text: string, at: TextPlace): Problem[] {
  const { file, line, isPairwise, strictness } = at;
  const outputs: readonly string[] = listOutputs(isPairwise);
  const shown = outputs.map((name) => `{{${name}}}`);
  if (text.trim() === '')
    return [
      {
        code: 'config',
        message: 'the rubric has no text',
        place: { file, line: line - 1, column: 1 },
        hint: `write below the front matter what the judge decides, and where it finds ${joinWords(shown, 'and')}`,
      },
    ];
  const roots = ['input', ...outputs, 'reference', 'context', 'metadata'];
  const placeOf = createPlaceFinder(text, at);
  const start = placeOf(text.search(/\S/));
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const match of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const [root = ''] = (match[1] ?? '').trim().split('.');
    const [unknown] = findUnknownNames(match[0], roots);
    used.add(root);
    if (unknown === undefined) continue;
    // one that was meant is not missing too
    for (const meant of guessOutputs(root, roots, outputs)) used.add(meant);
    problems.push({
      code: 'config',
      ...describeName(unknown, roots, isPairwise),
      place: placeOf(match.index),
    });
  }
  const placeOfBroken = createPlaceFinder(text, at);
  for (const template of findBrokenInProse(text)) {
    used.add(template.name.split('.')[0] ?? '');
    if (strictness === 'checked')
      problems.push({
        code: 'config',
        ...sayBroken(template),
        place: placeOfBroken(template.offset),
      });
  }
  const missing = shown.filter((_, index) => !used.has(outputs[index] ?? ''));
  if (missing.length > 0)
    problems.unshift({
      code: 'config',
      message: `the text never names ${joinWords(missing, 'and')}: the judge would not see what it judges`,
      place: start,
      hint: `write ${joinWords(missing, 'and')} where the judge finds ${missing.length === 1 ? 'it' : 'them'}, on a line of ${missing.length === 1 ? 'its' : 'their'} own`,
    });
  return problems;
}

function guessOutputs(
  root: string,
  roots: readonly string[],
  outputs: readonly string[],
): readonly string[] {
  if (/^output(_[ab])?$/.test(root)) return outputs;
  const meant = suggestWord(root, roots);
  return meant === undefined ? [] : [meant];
}

function describeName(
  name: string,
  roots: readonly string[],
  isPairwise: boolean,
): Pick<Problem, 'message' | 'hint'> {
  const [root = ''] = name.split('.');
  if (isPairwise && root === 'output')
    return {
      message: `{{${name}}} names nothing: with compare: baseline there are two outputs`,
      hint: 'write {{output_a}} and {{output_b}}',
    };
  if (!isPairwise && /^output_[ab]$/.test(root))
    return {
      message: `{{${name}}} names nothing: there is one output`,
      hint: 'write {{output}}, or compare: baseline in the front matter to see two side by side',
    };
  const { message, hint } = describeUnknownName(name, roots, '');
  return { message, ...(hint === undefined ? {} : { hint }) };
}

/** Places of offsets that are asked for in ascending order: the text is walked through once. */
function createPlaceFinder(text: string, { file, line }: TextPlace): (offset: number) => Place {
  let current = line;
  let start = 0;
  return (offset) => {
    for (;;) {
      const end = text.indexOf('\n', start);
      if (end < 0 || end >= offset) break;
      current += 1;
      start = end + 1;
    }
    return { file, line: current, column: offset - start + 1 };
  };
}
