import type { JudgeModel } from '../domain/run.ts';
import { digestJson } from './canonical-json.ts';

/** Raised when the same vectors would give another score. */
const EMBEDDING_FORMAT = 1;

/** What an `embedding` check's model is pinned and known by: sha-256, hex. */
export function digestEmbedding({ model, pinned }: JudgeModel): string {
  return digestJson({ kind: 'embedding', model, pinned, format: EMBEDDING_FORMAT });
}
