import { loadPlainly } from '../tune-engine.ts';
import type { OpenAiClient, OpenAiOptions } from './openai-client.ts';

/** Opens a client of a provider. */
export type OpenClient = (options: OpenAiOptions) => Promise<OpenAiClient>;

/** One that asks at once. Loaded when it is needed. */
export const openDirectly: OpenClient = async (options) => {
  const { createOpenAiClient } = await loadPlainly(() => import('./openai-client.ts'));
  return createOpenAiClient(options);
};
