import type { CheckSpec } from '../domain/suite.gen.ts';
import { digestJson } from '../values/canonical-json.ts';
import { digestEmbedding } from '../values/embedding-digest.ts';
import { Tally } from '../values/tally.ts';
import type { TemplateScope } from '../values/template.ts';
import { filledBy, SpecError, Unscorable, type CheckDefinition } from './check.ts';
import { excerpt } from './excerpt.ts';
import { compileReferences } from './expected-text.ts';
import { measureSimilarities } from './measure-similarities.ts';

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
  compile: (spec, { model, memory }) => {
    const { value, model: name, pinned, threshold = DEFAULT_THRESHOLD } = spec;
    if (name === undefined) throw new SpecError('it needs a model', 'write model: <its name>');
    const named = { model: name, ...(pinned !== undefined && { pinned }) };
    const digest = digestCheck(spec);
    const referencesOf = compileMeanings(value);
    return filledBy(referencesOf, async ({ text, scope, signal }) => {
      const references = referencesOf(scope);
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
      const measured = await measureSimilarities({ text, references }, embedder, memory);
      const asked = { digest, ...tally.total };
      if ('why' in measured) throw new Unscorable(measured.why, asked);
      const { similarities } = measured;
      const similarity = Math.max(...similarities);
      const closest = references[similarities.indexOf(similarity)] ?? '';
      return {
        value: Math.min(1, Math.max(0, similarity)),
        pass: similarity >= threshold,
        expected: `${least} with ${excerpt(closest)}`,
        found: `it is ${similarity.toFixed(3)}; got ${excerpt(text)}`,
        asked,
      };
    });
  },
};

function compileMeanings(value: unknown): (scope: TemplateScope) => string[] {
  const referencesOf = compileReferences(value);
  return (scope) => {
    const references = referencesOf(scope);
    if (references.some((reference) => reference.trim() === ''))
      throw new Unscorable('value is empty in this case: nothing is close to it');
    return references;
  };
}

/** The model, and what its vectors are held against. */
function digestCheck({ type, value, model = '', pinned, threshold }: CheckSpec): string {
  const named = digestEmbedding({ model, ...(pinned !== undefined && { pinned }) });
  return digestJson({ type, model: named, value, threshold });
}
