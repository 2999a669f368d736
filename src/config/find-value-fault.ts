import { describeValue } from './describe-value.ts';

/** Checks that look for one text. */
const OF_ONE: ReadonlySet<string> = new Set([
  'contains',
  'icontains',
  'starts-with',
  'istarts-with',
  'ends-with',
  'iends-with',
  'regex',
]);
/** Checks that look for several. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  'contains-any',
  'icontains-any',
  'contains-all',
  'icontains-all',
]);

/** `expected` and `found` make one sentence: "must be a text; found a list". */
export interface ValueFault {
  expected: string;
  found: string;
  hint: string;
}

/**
 * Why a check of this type can look for no such value, written out or filled in for a case: a list, an object and null
 * would be looked for as JSON, so that a `not-` check could never fail. A number and true or false are their text.
 */
export function findValueFault(type: string, value: unknown): ValueFault | undefined {
  const plain = type.replace(/^not-/, '');
  if (OF_ONE.has(plain) && isNoText(value))
    return {
      expected: 'must be a text',
      found: describeValue(value),
      hint: cureOne(type, plain, value),
    };
  if (!OF_SEVERAL.has(plain) || !Array.isArray(value)) return undefined;
  const at = value.findIndex(isNoText);
  if (at < 0) return undefined;
  return {
    expected: 'must be a list of texts',
    found: `${describeValue(value[at])} as its ${at === 0 ? 'first' : `${at + 1}.`} one`,
    hint: 'write one list with every text in it',
  };
}

function isNoText(value: unknown): boolean {
  return value === null || typeof value === 'object';
}

function cureOne(type: string, plain: string, value: unknown): string {
  if (value === null) return 'write the text to look for; without one the check says nothing';
  if (!Array.isArray(value)) return 'name the part that is the text, such as {{reference.answer}}';
  if (plain === 'contains' || plain === 'icontains')
    return type === plain ? `write ${type}-any or ${type}-all` : `write ${type}-any`;
  return plain === 'regex' ? 'write one pattern: a|b' : `write one ${type} check for each text`;
}
