import type { Suite } from '../../domain/case.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { Model } from '../../ports.ts';
import type { OpenClient } from './open-client.ts';
import { readOpenAiEndpoint } from './openai-endpoint.ts';
import { createPriceList } from './prices.ts';

interface Host {
  openClient: OpenClient;
  openai: { apiKey?: string; baseUrl?: string };
  env: Readonly<Record<string, string | undefined>>;
}

/** The model of a suite's judges and embeddings, or why there is none. Nothing of it is loaded before it is asked. */
export function openModel(
  suite: Suite,
  { openai, env, openClient }: Host,
): { model: Model; endpoint: string } | { missing: Problem } {
  try {
    const endpoint = readOpenAiEndpoint(openai, 'it');
    const { run, prices } = suite;
    return {
      endpoint: endpoint.baseUrl,
      model: {
        ...openLate(async () => {
          const { createOpenAiModel } = await import('./openai-model.ts');
          const client = await openClient({
            endpoint,
            timeoutMs: run.timeout_s * 1000,
            maxSockets: run.concurrency,
            env,
          });
          return createOpenAiModel(client, createPriceList(prices));
        }),
        ...(run.batch && { takesTurns: true }),
      },
    };
  } catch (error) {
    const [problem] = error instanceof UserError ? error.problems : [];
    if (!problem) throw error;
    return { missing: problem };
  }
}

function openLate(open: () => Promise<Model>): Model {
  let opened: Promise<Model> | undefined;
  const model = (): Promise<Model> => (opened ??= open());
  return {
    ask: async (request, signal) => (await model()).ask(request, signal),
    embed: async (request, signal) => (await model()).embed(request, signal),
    close: async () => (await opened)?.close(),
  };
}
