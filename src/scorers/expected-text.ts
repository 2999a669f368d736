import type { Case } from '../domain/case.ts';
import type { Json } from '../domain/run.ts';
import { hasTemplate, renderTemplate, type TemplateScope } from '../values/template.ts';
import { SpecError, Unscorable } from './check.ts';
import type { ScorerTools } from './scorer.ts';

/** What fills a value: what a case says, and whether it is main's form of one. */
export interface Filling {
  scope: TemplateScope;
  case: Pick<Case, 'kept'>;
}

/** The text that a check's `value` stands for in a case, for checks in which an empty one would hold of everything. */
export function compileFilledText(
  value: unknown,
  tools: Pick<ScorerTools, 'asItIs'>,
): (filling: Filling) => string {
  if (value === '') throw new SpecError('value is empty: every text would pass');
  return (filling) => {
    const readText = chooseReader(filling, tools);
    return requireFilled(readText(renderTemplate(value, filling.scope)));
  };
}

/** The texts that a list `value`, or a template that gives a list, stands for. */
export function compileTexts(
  value: unknown,
  tools: Pick<ScorerTools, 'asItIs'>,
): (filling: Filling) => string[] {
  if (Array.isArray(value) && value.includes('')) {
    throw new SpecError('value has an empty text in its list: every text would pass');
  }
  return (filling) => {
    const list = renderTemplate(value, filling.scope);
    const readText = chooseReader(filling, tools);
    if (!Array.isArray(list)) {
      throw new Unscorable(`value must be a list; in this case it is ${JSON.stringify(list)}`);
    }
    if (list.length === 0) throw new Unscorable('value is an empty list in this case');
    return list.map((item) => requireFilled(readText(item)));
  };
}

/** The same in a case of the change itself, before anything is paid. */
export function ofChange<T>(render: (filling: Filling) => T): (scope: TemplateScope) => T {
  return (scope) => render({ scope, case: {} });
}

/** One text or several: what an output is compared with, the best counts. */
export function compileReferences(value: unknown): (scope: TemplateScope) => string[] {
  if (Array.isArray(value) && value.length === 0) throw new SpecError('value is an empty list');
  return (scope) => {
    const rendered = renderTemplate(value, scope);
    const texts = Array.isArray(rendered) ? rendered.map(asText) : [asText(rendered)];
    if (texts.length === 0) throw new Unscorable('value is an empty list in this case');
    return texts;
  };
}

/** Reads a value that does not depend on the case once, and any other in every case. */
export function compileValue<T>(
  value: unknown,
  read: (rendered: Json) => T,
): (scope: TemplateScope) => T {
  if (hasTemplate(value)) return (scope) => inCase(() => read(renderTemplate(value, scope)));
  const fixed = read(renderTemplate(value, {}));
  return () => fixed;
}

/** A value that a case brings is no mistake of the suite: then the score has errored. */
function inCase<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SpecError) throw new Unscorable(`in this case ${error.message}`);
    throw error;
  }
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What main expects nobody can mend: there a value that is no text is its JSON, as it was. */
function chooseReader(
  { case: { kept } }: Filling,
  { asItIs = false }: Pick<ScorerTools, 'asItIs'>,
): (value: Json) => string {
  return asItIs || kept ? asText : requireText;
}

/** As JSON a list or an object would be found in no output: what must not stand there would never be seen. */
function requireText(value: Json): string {
  if (value !== null && typeof value !== 'object') return asText(value);
  throw new Unscorable(`value must be text; in this case it is ${JSON.stringify(value)}`);
}

function requireFilled(text: string): string {
  if (text === '') throw new Unscorable('value is empty in this case: every text would pass');
  return text;
}
