import { TOOL_VERSION } from '../domain/version.ts';
import type { JudgeModel } from '../domain/run.ts';
import type { JudgeMemory } from '../ports/response-cache.ts';
import { digestJson } from '../values/canonical-json.ts';
import { isReportedModel } from '../values/reported-model.ts';
import { embedReferences, embedTexts, type Embedder, type Vector } from './embed-texts.ts';

/** Of a text to each reference, in their order: the cosine of their vectors, -1 to 1; or why there is none. */
export type Similarities = { similarities: readonly number[] } | { why: string };

/** Texts that are held against each other. */
export interface Compared {
  text: string;
  references: readonly string[];
}

/** Asks for vectors, unless `memory` has what they came to before: vectors themselves are too long to keep one for every answer. */
export async function measureSimilarities(
  compared: Compared,
  embedder: Embedder,
  memory: JudgeMemory | undefined,
): Promise<Similarities> {
  const { named, tally } = embedder;
  const key = memory && nameComparison(compared, named, memory);
  const kept = key === undefined ? undefined : await memory?.cache.find(key);
  if (kept && 'compared' in kept) {
    const { similarities, model } = kept.compared;
    const isTheSame = model === undefined || isReportedModel(model, named);
    if (isTheSame && similarities.length === compared.references.length) {
      tally.recall({ ...(model !== undefined && { model }) });
      return { similarities };
    }
  }
  const [own, others] = await Promise.all([
    embedTexts([compared.text], embedder),
    embedReferences(compared.references, embedder),
  ]);
  if ('why' in own) return own;
  if ('why' in others) return others;
  const [vector = []] = own.vectors;
  const similarities = others.vectors.map((other) => measureCosine(vector, other));
  if (similarities.some(Number.isNaN))
    return { why: 'the vectors of the model cannot be compared' };
  if (key !== undefined) {
    const { model } = own;
    memory?.cache.keep(key, {
      compared: { similarities, ...(model !== undefined && { model }) },
    });
  }
  return { similarities };
}

/** Everything that decides what the vectors come to. Equal texts have equal ones, whichever trial put them out. */
function nameComparison(
  { text, references }: Compared,
  named: JudgeModel,
  { endpoint }: JudgeMemory,
): string {
  const asked = { kind: 'embedding', endpoint, named, text, references };
  return digestJson({ ...asked, tool_version: TOOL_VERSION });
}

/** NaN for vectors of different lengths, and for one without a direction. */
function measureCosine(a: Vector, b: Vector): number {
  if (a.length !== b.length) return NaN;
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? 0;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  const cosine = product / Math.sqrt(squareA) / Math.sqrt(squareB);
  // a text is as close to itself as can be, whatever the last digits say
  return Math.round(cosine * 1e9) / 1e9;
}
