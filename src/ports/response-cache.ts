import type { Output } from '../domain/run.ts';
import type { ModelAnswer } from '../ports.ts';

/** What was answered to a question before: by a target, by a judge's model, or what the vectors of texts came to. */
export type KeptResponse =
  | { output: Output }
  | { said: Extract<ModelAnswer, { kind: 'answer' }> }
  | { compared: { similarities: number[]; model?: string } };

/**
 * Answers by their response key: the sha-256 (hex) of everything that decides them. Only what was kept before this run began is
 * found, so that no trial is served what another one of the same run drew. Never throws: what cannot be read was not kept.
 */
export interface ResponseCache {
  /** At once after the first time. */
  find(key: string): KeptResponse | undefined | Promise<KeptResponse | undefined>;
  keep(key: string, response: KeptResponse): void;
  /** On disk once it resolves. */
  close(): Promise<void>;
}

/** Where the answers of a suite's judges and embedding models are kept, and of which server they are. */
export interface JudgeMemory {
  cache: ResponseCache;
  /** Its base URL. */
  endpoint: string;
}
