import { findBrokenInValue, type BrokenTemplate } from '../values/broken-templates.ts';
import { findUnknownNames } from '../values/template.ts';
import { describeUnknownName } from './cure-mistakes.ts';
import type { Mistake } from './mistake.ts';

/** What is wrong with the templates of a value: names of nothing, and braces that are not whole. */
export function findTemplateMistakes(
  template: unknown,
  roots: readonly string[],
  pointer: string,
): Mistake[] {
  return [
    ...findUnknownNames(template, roots).map((name) => describeUnknownName(name, roots, pointer)),
    ...findBrokenInValue(template).map((broken) => ({ pointer, ...describeBroken(broken) })),
  ];
}

/** A text that would stand there as it is written, and is meant to be filled in. */
export function describeBroken({ written, name }: BrokenTemplate): {
  message: string;
  hint: string;
} {
  return {
    message: `${written} is no template: it would stand there as it is written`,
    hint: `write {{${name}}}, with two braces on each side`,
  };
}
