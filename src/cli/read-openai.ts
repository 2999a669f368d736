import type { CliHost } from './host.ts';

/** Key and address of the model server; on a laptop they come from the environment. */
export function readOpenAi(env: CliHost['env']): { apiKey?: string; baseUrl?: string } {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = env;
  return { ...(apiKey && { apiKey }), ...(baseUrl && { baseUrl }) };
}
