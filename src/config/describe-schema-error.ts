import { CHECK_SHAPES } from './check-shapes.gen.ts';
import { cureValue, findSynonym, sayElsewhere } from './cure-mistakes.ts';
import { describeValue, joinWords } from './describe-value.ts';
import { findEquivalent } from './foreign-scorers.ts';
import type { Mistake } from './mistake.ts';
import { formatPointer, splitPointer, type SourceDocument } from './source-document.ts';
import { DESCRIPTIONS } from './schema-words.gen.ts';
import { didYouMean, suggestWord } from './suggest-word.ts';

/** What a schema says of a value; only what messages are made of. */
interface SchemaPart {
  title?: string;
  /** Its description, by number. */
  said?: number;
  examples?: unknown[];
  type?: string | string[];
  enum?: unknown[];
  properties?: { [key: string]: SchemaPart };
  not?: { enum?: unknown[] };
}

/** An error of the generated validators. */
export interface SchemaError {
  instancePath: string;
  /** Where in a schema the broken rule stands; `keyword` is its last part, `rule` what it says. */
  schemaPath: string;
  keyword: string;
  rule: unknown;
  /** The key that is not allowed, or lacks. */
  key?: string;
  parentSchema?: SchemaPart;
  data?: unknown;
  /** Set where the name of a key is wrong. */
  propertyName?: string;
}

const TYPE_WORDS: { readonly [type: string]: string } = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with keys',
};

const SUITE_NAME = '^[a-z0-9-]{1,60}$';

const PATTERN_WORDS: { readonly [pattern: string]: string } = {
  [SUITE_NAME]: 'made of small letters, digits and hyphens, at most 60 characters',
  '^[a-z0-9][a-z0-9_-]{0,59}$':
    'made of small letters, digits, _ and -, starting with a letter or digit, at most 60 characters',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a date such as "2026-11-01"',
  '^https?://': 'a URL that starts with http:// or https://',
  '^\\$': 'a JSON path that starts with $, such as $.answer',
  '^[ims]*$': 'any of the letters i, m and s',
  '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$': 'the login of a person on GitHub, without @',
  '^[A-Za-z_][A-Za-z0-9_]*$': 'the name of an environment variable',
};

/** What messages need of the document: what it is called, and how a scalar is written in it. */
export interface DescribedDocument {
  name: string;
  source: SourceDocument;
}

/** The validators' errors in plain words: one mistake for each thing that is wrong. */
export function describeSchemaErrors(
  errors: readonly SchemaError[],
  document: DescribedDocument,
): Mistake[] {
  const described = new Map<string, Mistake>();
  for (const error of pickBranches(errors)) {
    const mistake = describeError(error, document);
    const id = JSON.stringify([mistake.pointer, mistake.key ?? '', error.key ?? '']);
    // a list of allowed values says more than their type
    if (!described.has(id) || error.keyword === 'enum') described.set(id, mistake);
  }
  return [...described.values()];
}

/**
 * Where a value may have one of several shapes, every branch complains. Only the branch that was meant counts: the
 * one whose type fits; where none does, the value itself is the mistake.
 */
function pickBranches(errors: readonly SchemaError[]): SchemaError[] {
  let kept = [...errors];
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const ofChoice = kept.filter(
      (error) =>
        error.instancePath.startsWith(choice.instancePath) &&
        error.schemaPath.startsWith(`${choice.schemaPath}/`),
    );
    const branchOf = (error: SchemaError): string =>
      error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
    const wrongType = new Set(
      ofChoice
        .filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath)
        .map(branchOf),
    );
    const meant = ofChoice.filter((error) => !wrongType.has(branchOf(error)));
    const others = kept.filter((error) => !ofChoice.includes(error));
    kept =
      meant.length > 0
        ? [...others.filter((error) => error !== choice), ...meant]
        : others.map((error) =>
            error === choice ? { ...choice, rule: ofChoice.map(({ rule }) => rule) } : error,
          );
  }
  return kept.filter(({ keyword }) => keyword !== 'propertyNames');
}

function describeError(error: SchemaError, { name, source }: DescribedDocument): Mistake {
  const { instancePath: pointer, rule, parentSchema = {}, data } = error;
  const part = pointer === '' ? name : formatPointer(pointer);
  if (error.keyword === 'additionalProperties') return describeUnknownKey(error, part);
  const found = describeValue(error.propertyName ?? data);
  switch (error.keyword) {
    case 'required': {
      const { key = '' } = error;
      const wanted = explain(parentSchema.properties?.[key], key);
      return { pointer, lacks: key, message: `${part} lacks the key "${key}"`, ...wanted };
    }
    case 'enum':
      return describeEnum(error, part, found);
    case 'type':
    case 'anyOf':
      if (typeof data === 'number' && rule === 'string')
        return describeUnquoted(pointer, source.written(pointer) ?? String(data));
      return describeWrongType(error, part);
    case 'not':
      return {
        pointer,
        message: `${part}: the name ${found} is taken`,
        hint: `${joinWords((parentSchema.not?.enum ?? []).map(String), 'and')} have a meaning of their own: choose another name`,
      };
    case 'pattern': {
      const expected = PATTERN_WORDS[String(rule)] ?? `like ${String(rule)}`;
      const message = `${part} must be ${expected}; found ${found}`;
      if (error.propertyName === undefined)
        return { pointer, message, ...suggestName(pointer, String(rule), data) };
      return { pointer, key: error.propertyName, message: `a name in ${message}` };
    }
    default: {
      const keys = Object.keys(parentSchema.properties ?? {}).join(', ');
      const isCount = error.keyword.endsWith('Properties') && keys !== '';
      const message = `${part} must ${describeLimit(error)}; found ${found}`;
      if (isCount) return { pointer, message, hint: `keys are: ${keys}` };
      return { pointer, message, ...(isBound(error) ? explainKey(error) : {}) };
    }
  }
}

function describeWrongType(error: SchemaError, part: string): Mistake {
  const { instancePath: pointer, rule, data } = error;
  const message = `${part} must be ${joinTypes(rule)}; found ${describeValue(data)}`;
  const cure = cureValue(pointer, data);
  return { pointer, message, ...(cure === undefined ? explainKey(error) : { hint: cure }) };
}

/** Of an item of a list the list's own key has told what it is. */
function explainKey({ instancePath, parentSchema }: SchemaError): { hint?: string } {
  const key = splitPointer(instancePath).at(-1) ?? '';
  return /^\d*$/.test(key) ? {} : explain(parentSchema, key);
}

function isBound({ keyword }: SchemaError): boolean {
  return /^(?:exclusive)?m(?:in|ax)imum$/i.test(keyword);
}

/** The same name as its pattern allows it. */
function suggestName(pointer: string, pattern: string, data: unknown): { hint?: string } {
  if (pattern !== SUITE_NAME || typeof data !== 'string') return {};
  const name = data
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const key = splitPointer(pointer).at(-1) ?? '';
  return name === '' ? {} : { hint: `write ${key}: ${name}` };
}

/** What belongs at a key: its meaning and an example. JSON is YAML too. */
function explain(schema: SchemaPart | undefined, key: string): { hint?: string } {
  const example = schema?.examples?.[0];
  const words = [
    schema?.said === undefined ? undefined : DESCRIPTIONS[schema.said],
    ...(example === undefined ? [] : [`E.g. ${key}: ${JSON.stringify(example)}`]),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? {} : { hint: words.join(' ') };
}

/** A number where text belongs: versions, most of all, and 1.10 would become 1.1. */
function describeUnquoted(pointer: string, written: string): Mistake {
  const key = splitPointer(pointer).findLast((part) => !/^\d+$/.test(part)) ?? '';
  const isItem = /\/\d+$/.test(pointer);
  return {
    pointer,
    message: `${isItem ? formatPointer(pointer) : key} must be quoted; found the number ${written}`,
    hint: isItem ? `write "${written}"` : `write ${key}: "${written}"`,
  };
}

function describeUnknownKey(
  { instancePath, key = '', parentSchema, data }: SchemaError,
  part: string,
): Mistake {
  const type = parentSchema?.title === 'CheckSpec' ? typeOf(data) : undefined;
  const shape = type === undefined ? undefined : CHECK_SHAPES[type.replace(/^not-/, '')];
  const allowed = shape?.takes ?? Object.keys(parentSchema?.properties ?? {});
  const elsewhere = sayElsewhere(key, part);
  if (elsewhere !== undefined)
    return {
      pointer: instancePath,
      key,
      message: `"${key}" is not a key of ${part}`,
      hint: elsewhere,
    };
  const suggests = findSynonym(key, part) ?? suggestWord(key, allowed);
  const guess = suggests === undefined ? '' : `did you mean "${suggests}"? `;
  return {
    pointer: instancePath,
    key,
    message: `"${key}" is not a key of ${part}`,
    ...(suggests === undefined ? {} : { suggests }),
    hint: `${guess}keys ${shape ? `of ${type} ` : ''}are: ${allowed.join(', ')}`,
  };
}

function describeEnum(error: SchemaError, part: string, found: string): Mistake {
  const { instancePath, parentSchema = {}, data } = error;
  const allowed = (parentSchema.enum ?? []).map(String);
  const isCheckType = allowed.includes('icontains-any');
  const message = isCheckType
    ? `${part}: there is no check of type ${found}`
    : `${part} must be ${joinWords(allowed, 'or')}; found ${found}`;
  const explained = explainKey(error);
  if (typeof data !== 'string') return { pointer: instancePath, message, ...explained };
  const equivalent = isCheckType ? findEquivalent(data) : undefined;
  if (equivalent !== undefined) return { pointer: instancePath, message, hint: equivalent };
  const guess = didYouMean(data, allowed).trim();
  if (!isCheckType)
    return { pointer: instancePath, message, ...(guess === '' ? explained : { hint: guess }) };
  const types = allowed.filter((type) => !type.startsWith('not-')).join(', ');
  return {
    pointer: instancePath,
    message,
    hint: `${guess} types are: ${types}; each also with not-`.trim(),
  };
}

function describeLimit({ keyword, rule }: SchemaError): string {
  const limit = Number(rule);
  const items = limit === 1 ? '' : 's';
  switch (keyword) {
    case 'minimum':
      return `be at least ${limit}`;
    case 'maximum':
      return `be at most ${limit}`;
    case 'exclusiveMinimum':
      return `be more than ${limit}`;
    case 'exclusiveMaximum':
      return `be less than ${limit}`;
    case 'minLength':
      return limit === 1 ? 'not be empty' : `have at least ${limit} characters`;
    case 'maxLength':
      return `have at most ${limit} characters`;
    case 'minItems':
      return `have at least ${limit} item${items}`;
    case 'maxItems':
      return `have at most ${limit} item${items}`;
    case 'minProperties':
      return `have at least ${limit} key${items}`;
    case 'maxProperties':
      return `have at most ${limit} key${items}`;
    case 'uniqueItems':
      return 'name each thing once';
    default:
      return `satisfy ${keyword}`;
  }
}

function joinTypes(types: unknown): string {
  const names = (Array.isArray(types) ? types : [types]).map(
    (type) => TYPE_WORDS[String(type)] ?? String(type),
  );
  return joinWords([...new Set(names)], 'or');
}

function typeOf(check: unknown): string | undefined {
  if (check === null || typeof check !== 'object' || !('type' in check)) return undefined;
  return typeof check.type === 'string' ? check.type : undefined;
}
