import {
  findBrokenInValue,
  findBrokenTemplates,
  type BrokenTemplate,
} from '../values/broken-templates.ts';
import { findUnknownNames } from '../values/template.ts';
import { describeUnknownName } from './cure-mistakes.ts';
import type { Mistake } from './mistake.ts';

/** What is wrong with the templates of a value: names of nothing, and braces that are not whole. */
export function findTemplateMistakes(
  template: unknown,
  roots: readonly string[],
  pointer: string,
  findBroken: (text: string) => BrokenTemplate[] = findBrokenTemplates,
): Mistake[] {
  return [
    ...findUnknownNames(template, roots).map((name) => describeUnknownName(name, roots, pointer)),
    ...findBrokenInValue(template, findBroken).map((broken) => ({
      pointer,
      ...describeBroken(broken),
    })),
  ];
}

/** Message and hint of a text that would stand there as it is written, and is meant to be filled in. */
export function sayBroken({
  written,
  name,
}: BrokenTemplate): Required<Pick<Mistake, 'message' | 'hint'>> {
  return {
    message: `${written} is no template: it would stand there as it is written`,
    hint: `write {{${name}}}, with two braces on each side`,
  };
}

export function describeBroken(
  template: BrokenTemplate,
): Required<Pick<Mistake, 'message' | 'hint' | 'readable'>> {
  return { ...sayBroken(template), readable: true };
}
