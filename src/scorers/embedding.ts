import type { CheckSpec } from '../domain/suite.gen.ts';
import { digestJson } from '../values/canonical-json.ts';
import { digestEmbedding } from '../values/embedding-digest.ts';
import { Tally } from '../values/tally.ts';
import { SpecError, Unscorable, type CheckDefinition } from './check.ts';
import { embedReferences, embedTexts, type Vector } from './embed-texts.ts';
import { excerpt } from './excerpt.ts';
import { compileReferences } from './expected-text.ts';

const DEFAULT_THRESHOLD = 0.75;

export const embedding: CheckDefinition = {
  summary:
    'The text is close in meaning to the value: cosine similarity of their embeddings, below 0 taken as 0.',
  parameters: {
    value: 'Reference text, or a list of which the closest counts.',
    model: 'Embeddings model of the OpenAI-compatible server.',
    pinned: 'Version or digest of a model whose name carries no date.',
    threshold: `Least similarity that passes; ${DEFAULT_THRESHOLD} when absent.`,
  },
  digest: digestCheck,
  compile: (spec, { model }) => {
    const { value, model: name, pinned, threshold = DEFAULT_THRESHOLD } = spec;
    if (name === undefined) throw new SpecError('it needs a model', 'write model: <its name>');
    const named = { model: name, ...(pinned !== undefined && { pinned }) };
    const digest = digestCheck(spec);
    const referencesOf = compileReferences(value);
    return async ({ text, scope, signal }) => {
      const references = referencesOf(scope);
      if (references.some((reference) => reference.trim() === ''))
        throw new Unscorable('value is empty in this case: nothing is close to it');
      const least = `to have a cosine similarity of at least ${threshold}`;
      // models refuse an empty text
      if (text.trim() === '')
        return {
          value: 0,
          pass: false,
          expected: least,
          found: 'the text is empty',
          asked: { digest, calls: 0 },
        };
      if (!model) throw new Unscorable('embedding needs an API key, and none was given');
      const tally = new Tally();
      const embedder = { model, named, tally, signal };
      const [own, others] = await Promise.all([
        embedTexts([text], embedder),
        embedReferences(references, embedder),
      ]);
      const asked = { digest, ...tally.total };
      if ('why' in own) throw new Unscorable(own.why, asked);
      if ('why' in others) throw new Unscorable(others.why, asked);
      const [vector = []] = own.vectors;
      const similarities = others.vectors.map((other) => measureCosine(vector, other));
      const similarity = Math.max(...similarities);
      if (Number.isNaN(similarity))
        throw new Unscorable('the vectors of the model cannot be compared', asked);
      const closest = references[similarities.indexOf(similarity)] ?? '';
      return {
        value: Math.min(1, Math.max(0, similarity)),
        pass: similarity >= threshold,
        expected: `${least} with ${excerpt(closest)}`,
        found: `it is ${similarity.toFixed(3)}; got ${excerpt(text)}`,
        asked,
      };
    };
  },
};

/** The model, and what its vectors are held against. */
function digestCheck({ type, value, model = '', pinned, threshold }: CheckSpec): string {
  const named = digestEmbedding({ model, ...(pinned !== undefined && { pinned }) });
  return digestJson({ type, model: named, value, threshold });
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
