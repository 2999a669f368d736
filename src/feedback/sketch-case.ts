import type { Case } from '../domain/case.ts';
import { canonicalJson, shortDigest } from '../values/canonical-json.ts';

/** What of a case is needed to find others like it: small enough to keep for every case of a large suite. */
export interface CaseSketch {
  id: string;
  tags: readonly string[];
  case_hash: string;
  expectation_hash: string;
  /** Digests of input, context and reference, normalised; `reference` is absent where the case has none. */
  input: string;
  context: string;
  reference?: string;
  /** The different words of the input. */
  words: readonly string[];
}

export function sketchCase(testCase: Case): CaseSketch {
  const { id, tags, case_hash, expectation_hash, input, context, reference } = testCase;
  const text = normalizeText(readText(input));
  return {
    id,
    tags,
    case_hash,
    expectation_hash,
    input: shortDigest(text),
    context: digestValue(context),
    ...(reference !== undefined && { reference: digestValue(reference) }),
    words: [...new Set(text.split(' '))].filter((word) => word !== ''),
  };
}

/** Punctuation but before a digit: `-5` is not `5`, nor `1.5` the same as `1 5`. */
const PUNCTUATION = /\p{P}(?!\d)/gu;

/** Text in which case, white space and punctuation make no difference. Of nothing but punctuation only the white space goes. */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.replace(PUNCTUATION, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? plain.replace(/\s+/g, ' ').trim() : words;
}

/** Text stands for itself, messages for who says what; of anything else keys are text, too. */
function readText(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

function digestValue(value: unknown): string {
  return value === undefined ? '' : shortDigest(normalizeText(readText(value)));
}
