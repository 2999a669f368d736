import type { OpenAiResult } from '../models/openai-client.ts';
import { BATCH_ENDPOINTS, type BatchPath } from './batch-api.ts';

/** A call that waits for its batch. */
export interface BatchedCall {
  /** Its `custom_id`. */
  id: string;
  /** Whose it is: a batch of one trial's calls alone is none. */
  of: string;
  path: BatchPath;
  body: Record<string, unknown>;
  signal: AbortSignal;
  /** Once; later answers are dropped. */
  settle(result: OpenAiResult): void;
  /** It is made on its own, and settled by what that gives. */
  makeDirectly(): void;
  /** Nothing can be asked any more (the disk is full). */
  fail(error: unknown): void;
}

/** Its line in the file of requests. */
export function writeRow({ id, path, body }: BatchedCall): string {
  const row = { custom_id: id, method: 'POST', url: BATCH_ENDPOINTS[path], body };
  return `${JSON.stringify(row)}\n`;
}
