import type { Mistake } from './mistake.ts';
import { splitPointer } from './source-document.ts';
import { suggestWord } from './suggest-word.ts';

/** Keys that other tools have, and ours for the same. */
const CASE_KEYS: { readonly [key: string]: string } = {
  expected: 'reference',
  expected_output: 'reference',
  ideal: 'reference',
  question: 'input',
  prompt: 'input',
  query: 'input',
  assert: 'checks',
  asserts: 'checks',
};

const OPENAI_KEYS: { readonly [key: string]: string } = { max_tokens: 'max_output_tokens' };

const KEY =
  'a key stands in no file: set the input openai-api-key (OPENAI_API_KEY on the command line)';
const ADDRESS =
  'the address is taken from the input openai-base-url (OPENAI_BASE_URL on the command line) alone';
const ELSEWHERE: { readonly [key: string]: string } = {
  api_key: KEY,
  apikey: KEY,
  base_url: ADDRESS,
  baseurl: ADDRESS,
  api_base: ADDRESS,
};

/** The key of ours that does what this one does elsewhere. `part`: what it was written in. */
export function findSynonym(key: string, part: string): string | undefined {
  const known = part === 'the case' ? CASE_KEYS : part === 'target.openai' ? OPENAI_KEYS : {};
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

/** Where that is set which no suite says. */
export function sayElsewhere(key: string, part: string): string | undefined {
  const name = key.toLowerCase();
  return part.startsWith('target') && Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
}

/** The same value as it has to be written; undefined where that is nobody's guess. */
export function cureValue(pointer: string, data: unknown): string | undefined {
  const steps = splitPointer(pointer);
  const key = steps.at(-1) ?? '';
  if (/^\/datasets\/\d+$/.test(pointer) && typeof data === 'string')
    return `write { path: ${data}, version: "1" }`;
  if (steps.length === 2 && steps[0] === 'prices' && typeof data === 'number')
    return `write ${key}: { input: ${data}, output: …, as_of: "2026-11-01" }, in US dollars per million tokens`;
  if (/^\/run\/(?:baseline_)?budget$/.test(pointer) && typeof data === 'number')
    return `write ${key}: { usd: ${data} }, or tokens or minutes`;
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(typeof data === 'string' ? data.trim() : '')?.[1];
  return percent === undefined
    ? undefined
    : `for ${percent} % write ${key}: ${toFraction(percent)}`;
}

/** Without the digits that a division brings along. */
function toFraction(percent: string): number {
  return Number((Number(percent) / 100).toPrecision(12));
}

/** The mistake of a template name that nothing stands behind. */
export function describeUnknownName(
  name: string,
  roots: readonly string[],
  pointer: string,
): Mistake {
  const [first = ''] = name.split('.');
  const other = findSynonym(first, 'the case');
  const meant = other !== undefined && roots.includes(other) ? other : suggestWord(first, roots);
  const guess =
    meant === undefined
      ? ''
      : `did you mean {{${[meant, ...name.split('.').slice(1)].join('.')}}}? `;
  const isHidden = /^reference(\.|$)/.test(name) && !roots.includes('reference');
  return {
    pointer,
    message: isHidden
      ? `{{${name}}}: a target never sees the reference`
      : `{{${name}}} names nothing`,
    hint: `${guess}templates may name here: ${roots.join(', ')}, and what lies in them, such as {{input.city}}`,
  };
}
