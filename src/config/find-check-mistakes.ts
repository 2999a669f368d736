import { JsonPathError, compileJsonPath } from '../values/json-path.ts';
import { RegexError, compileRegex } from '../values/regex.ts';
import { hasTemplate } from '../values/template.ts';
import { CHECK_SHAPES, type CheckShape } from './check-shapes.gen.ts';
import { describeValue, joinWords } from './describe-value.ts';
import { findModelMistake } from './find-model-mistake.ts';
import { findTemplateMistakes } from './find-template-mistakes.ts';
import { findValueFault } from './find-value-fault.ts';
import { findJudgeMistakes } from './find-judge-mistakes.ts';
import type { Mistake, WrittenCheck } from './mistake.ts';
import { extendPointer } from './source-document.ts';

const TEMPLATE_ROOTS = ['input', 'reference', 'context', 'metadata'];
/** Their threshold is in a unit of its own; all others score from 0 to 1. */
const CEILINGS: ReadonlySet<string> = new Set(['latency', 'cost', 'tokens', 'levenshtein']);
const MAX_REMEMBERED = 10_000;

/** Whatever the schema of the keys alone cannot say of a check: what its type takes, needs, and can make sense of. */
export function findCheckMistakes(check: WrittenCheck, pointer: string): Mistake[] {
  const type = typeof check['type'] === 'string' ? check['type'] : '';
  const plain = type.replace(/^not-/, '');
  const shape = Object.hasOwn(CHECK_SHAPES, plain) ? CHECK_SHAPES[plain] : undefined;
  if (!shape) return [];
  return [
    ...findShapeMistakes(check, type, shape, pointer),
    ...findThresholdMistakes(check, plain, pointer),
    ...['value', 'rows', 'query'].flatMap((key) =>
      findTemplateMistakes(check[key], TEMPLATE_ROOTS, extendPointer(pointer, key)),
    ),
    ...findPatternMistakes(check, plain, pointer),
    ...findEmbedderMistakes(check, plain, pointer),
    ...(plain === 'rubric' ? findJudgeMistakes(check, pointer) : []),
  ];
}

function findShapeMistakes(
  check: WrittenCheck,
  type: string,
  shape: CheckShape,
  pointer: string,
): Mistake[] {
  const has = (key: string): boolean => Object.hasOwn(check, key);
  const mistakes: Mistake[] = [];
  const add = (mistake: Omit<Mistake, 'pointer'>): void =>
    void mistakes.push({ pointer, ...mistake });
  const one = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
  const keys = `keys of ${type} are: ${shape.takes.join(', ')}`;
  for (const key of Object.keys(check)) {
    // keys that no check has are the schema's to tell
    if (!shape.takes.includes(key) && ALL_KEYS.has(key))
      add({ key, message: `"${key}" means nothing to ${one} check`, hint: keys });
  }
  for (const key of shape.needs) {
    if (!has(key)) add({ lacks: key, message: `${one} check needs the key "${key}"`, hint: keys });
  }
  const { oneOf, anyOf, notBoth } = shape;
  if (oneOf && oneOf.filter(has).length !== 1) {
    const which = oneOf.some(has) ? `: it has ${joinWords(oneOf.filter(has), 'and')}` : '';
    add({ message: `${one} check needs one of ${joinWords(oneOf, 'or')}${which}`, hint: keys });
  }
  if (anyOf && !anyOf.some(has))
    add({ message: `${one} check needs ${joinWords(anyOf, 'or')}`, hint: keys });
  if (notBoth?.every(has))
    add({ message: `${one} check takes ${joinWords(notBoth, 'or')}, not both`, hint: keys });
  if (shape.listValue && has('value') && !isListOrTemplate(check['value']))
    mistakes.push({
      pointer: extendPointer(pointer, 'value'),
      message: `the value of ${one} check must be a list${Array.isArray(check['value']) ? ' of at least one thing' : ''}; found ${describeValue(check['value'])}`,
      hint: `write value: [${typeof check['value'] === 'string' ? JSON.stringify(check['value']) : '…'}], or a template that gives a list`,
    });
  const fault = has('value') ? findValueFault(type, check['value']) : undefined;
  if (fault)
    mistakes.push({
      pointer: extendPointer(pointer, 'value'),
      message: `the value of ${one} check ${fault.expected}; found ${fault.found}`,
      hint: fault.hint,
      readable: true,
    });
  return mistakes;
}

const ALL_KEYS: ReadonlySet<string> = new Set(
  Object.values(CHECK_SHAPES).flatMap((shape) => shape.takes),
);

function isListOrTemplate(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' && /^\{\{[^{}]*\}\}$/.test(value.trim());
}

function findThresholdMistakes(check: WrittenCheck, plain: string, pointer: string): Mistake[] {
  const threshold = check['threshold'];
  if (typeof threshold !== 'number') return [];
  const at = extendPointer(pointer, 'threshold');
  if (CEILINGS.has(plain)) {
    if (threshold >= 0) return [];
    return [{ pointer: at, message: `threshold must be at least 0; found ${threshold}` }];
  }
  if (threshold > 0 && threshold <= 1) return [];
  if (threshold === 0)
    return [
      {
        pointer: at,
        message: 'a check with threshold 0 can never fail',
        hint: 'raise it, or write advisory: true to show the score without blocking',
      },
    ];
  return [
    {
      pointer: at,
      message: `threshold must lie between 0 and 1; found ${threshold}`,
      hint:
        threshold > 1 && threshold <= 100
          ? `for ${threshold} % write ${threshold / 100}`
          : 'scores go from 0 to 1',
    },
  ];
}

function findPatternMistakes(check: WrittenCheck, plain: string, pointer: string): Mistake[] {
  const { pattern, value, extract, path } = check;
  const flags =
    typeof check['flags'] === 'string' && /^[ims]*$/.test(check['flags']) ? check['flags'] : '';
  const at = (key: string): string => extendPointer(pointer, key);
  const found: (Mistake | undefined)[] = [];
  if (typeof pattern === 'string') found.push(tryRegex(pattern, flags, at('pattern')));
  if (plain === 'regex' && typeof value === 'string' && !hasTemplate(value))
    found.push(tryRegex(value, flags, at('value')));
  if (typeof extract === 'string') found.push(tryRegex(extract, '', at('extract'), 1));
  if (plain === 'json-path' && typeof path === 'string')
    found.push(findPathMistake(path, at('path')));
  return found.filter((mistake) => mistake !== undefined);
}

function findEmbedderMistakes(check: WrittenCheck, plain: string, pointer: string): Mistake[] {
  const { model, pinned } = check;
  if (plain !== 'embedding' || typeof model !== 'string') return [];
  const mistake = findModelMistake(model, pinned, extendPointer(pointer, 'model'));
  return mistake ? [mistake] : [];
}

/** Cases repeat their patterns: what was found once is not compiled again. */
const known = new Map<string, string | undefined>();

function remember(key: string, find: () => string | undefined): string | undefined {
  if (!known.has(key)) {
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, find());
  }
  return known.get(key);
}

function tryRegex(
  pattern: string,
  flags: string,
  pointer: string,
  groups?: number,
): Mistake | undefined {
  const message = remember(`regex ${flags} ${groups} ${pattern}`, () => {
    try {
      const { groupCount } = compileRegex(pattern, { flags });
      if (groups === undefined || groupCount === groups) return undefined;
      return `"${pattern}" has ${groupCount} groups; it must have one: the part in ( ) that is the number`;
    } catch (error) {
      if (error instanceof RegexError) return error.message;
      throw error;
    }
  });
  return message === undefined
    ? undefined
    : {
        pointer,
        message,
        hint: 'to find a text as it is, use contains; before a character that means more, such as ( or ., write a backslash',
      };
}

/** The mistake of a JSON path that cannot be read. */
export function findPathMistake(path: string, pointer: string): Mistake | undefined {
  const message = remember(`path ${path}`, () => {
    try {
      compileJsonPath(path);
      return undefined;
    } catch (error) {
      if (error instanceof JsonPathError) return error.message;
      throw error;
    }
  });
  return message === undefined
    ? undefined
    : { pointer, message, hint: 'write it as in $.answer or $.items[0].name' };
}
