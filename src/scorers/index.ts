import { bleu } from './bleu.ts';
import type { CheckDefinition } from './check.ts';
import { command } from './command.ts';
import { containsJson } from './contains-json.ts';
import {
  contains,
  containsAll,
  containsAny,
  endsWith,
  icontains,
  icontainsAll,
  icontainsAny,
  iendsWith,
  istartsWith,
  startsWith,
} from './contains.ts';
import { length, wordCount } from './count.ts';
import { embedding } from './embedding.ts';
import { equals } from './equals.ts';
import { finishReason } from './finish-reason.ts';
import { isJson } from './is-json.ts';
import { isRefusal } from './is-refusal.ts';
import { javascript } from './javascript.ts';
import { jsonPath } from './json-path.ts';
import { jsonSchema } from './json-schema.ts';
import { levenshtein } from './levenshtein.ts';
import { number } from './number.ts';
import { cost, latency, tokens } from './operations.ts';
import { regex } from './regex.ts';
import { rougeN } from './rouge-n.ts';
import { sqlRows } from './sql-rows.ts';
import { toolCallF1 } from './tool-call-f1.ts';
import { toolCall } from './tool-call.ts';
import { toolSequence } from './tool-sequence.ts';

/** Every check, by its type; each also has a `not-` form. `rubric` is a judge's. */
export const CHECKS: ReadonlyMap<string, CheckDefinition> = new Map([
  ['equals', equals],
  ['contains', contains],
  ['icontains', icontains],
  ['contains-any', containsAny],
  ['icontains-any', icontainsAny],
  ['contains-all', containsAll],
  ['icontains-all', icontainsAll],
  ['starts-with', startsWith],
  ['istarts-with', istartsWith],
  ['ends-with', endsWith],
  ['iends-with', iendsWith],
  ['regex', regex],
  ['word-count', wordCount],
  ['length', length],
  ['levenshtein', levenshtein],
  ['rouge-n', rougeN],
  ['bleu', bleu],
  ['is-refusal', isRefusal],
  ['number', number],
  ['is-json', isJson],
  ['json-schema', jsonSchema],
  ['contains-json', containsJson],
  ['json-path', jsonPath],
  ['tool-call', toolCall],
  ['tool-sequence', toolSequence],
  ['tool-call-f1', toolCallF1],
  ['sql-rows', sqlRows],
  ['latency', latency],
  ['cost', cost],
  ['tokens', tokens],
  ['finish-reason', finishReason],
  ['embedding', embedding],
  ['javascript', javascript],
  ['command', command],
]);
