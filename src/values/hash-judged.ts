import type { Json } from '../domain/run.ts';
import { digestJson } from './canonical-json.ts';

/** What a recorded verdict and a label are found by: sha-256 of input and output. */
export function hashJudged(input: unknown, output: Json): string {
  return digestJson({ input, output });
}
