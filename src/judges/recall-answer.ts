import { TOOL_VERSION } from '../domain/version.ts';
import type { ModelAnswer, ModelRequest } from '../ports.ts';
import type { JudgeMemory } from '../ports/response-cache.ts';
import { digestJson } from '../values/canonical-json.ts';

/** What a judge's models said before, and which question this is: everything that decides its answer, and whose vote it is. */
export interface JudgeRecall {
  memory: JudgeMemory;
  question: { readonly [name: string]: unknown };
}

type Said = Extract<ModelAnswer, { kind: 'answer' }>;

/** The place of one answer among those that are kept. */
export interface KeptAnswer {
  find(): Promise<Said | undefined>;
  /** Only of what was read as a verdict: anything else may be better the next time. */
  keep(answer: Said): void;
}

/** Where the answer to a request is kept. The messages are not in its key: their boundary is another one each time. */
export function locateAnswer(
  { model, api, parameters }: ModelRequest,
  { memory: { cache, endpoint }, question }: JudgeRecall,
): KeptAnswer {
  const asked = { endpoint, api, model, parameters };
  const key = digestJson({ ...question, ...asked, tool_version: TOOL_VERSION });
  return {
    async find() {
      const kept = await cache.find(key);
      return kept && 'said' in kept ? kept.said : undefined;
    },
    keep: (said) => cache.keep(key, { said }),
  };
}
