import type { Clock, Log, Target } from '../../ports.ts';
import type { Suite } from '../../domain/case.ts';
import { openDirectly, type OpenClient } from '../models/open-client.ts';
import type { OpenAiClient } from '../models/openai-client.ts';
import { describeRefusal } from '../../run/ask-patiently.ts';
import { callerOf } from '../../run/call-target.ts';
import type { Turns } from '../../run/turns.ts';
import type { BatchDesk } from './batch-desk.ts';

/** The batches of the suites that ask for them (`run.batch`); for all others, nothing of it is loaded. */
export interface Batches {
  /** A client that asks at once, or one whose calls wait to be batched. `lane`: whose calls they are, where several targets are asked the same. */
  clientFor(suite: Suite, lane?: string): OpenClient;
  /** A target whose calls take their turns once they are made. Where they are no provider's, judges' calls wait until it has answered all that it was asked. */
  watch(suite: Suite, target: Target): Promise<Target>;
  /** The folder of a run that begins, and of an earlier attempt. */
  open(suite: Suite, folder: string, earlier?: string): Promise<void>;
  /** What a reader of the run should know. */
  notes(): string[];
  close(): void;
}

interface Host {
  env: Readonly<Record<string, string | undefined>>;
  openai: { apiKey?: string; baseUrl?: string };
  clock: Clock;
  turns: Turns;
  log: Log;
}

export function openBatches({ env, openai, clock, turns, log }: Host): Batches {
  let opened: Promise<BatchDesk> | undefined;
  let desk: BatchDesk | undefined;
  const openDesk = (): Promise<BatchDesk> =>
    (opened ??= (async () => {
      const { BatchDesk: Desk } = await import('./batch-desk.ts');
      const { readOpenAiEndpoint } = await import('../models/openai-endpoint.ts');
      const endpoint = readOpenAiEndpoint(openai, 'run.batch');
      return (desk = new Desk(endpoint, { env, turns, clock, log }));
    })());

  return {
    clientFor: (suite, lane) => async (options) => {
      const client = await openDirectly(options);
      return suite.run.batch ? collect(client, await openDesk(), lane) : client;
    },
    async watch(suite, target) {
      if (!suite.run.batch) return target;
      if (target.facts.kind === 'openai') return { ...target, takesTurns: true };
      const at = await openDesk().catch(() => undefined);
      if (!at) return target;
      const caller = callerOf(target.facts);
      return {
        ...target,
        takesTurns: true,
        answer: (request, signal) =>
          at.during(
            async () =>
              (await turns.take(caller, () => target.answer(request, signal))) ??
              describeRefusal(turns),
          ),
      };
    },
    async open(suite, folder, earlier) {
      if (!suite.run.batch) return;
      // without a key nothing is asked of a provider
      await (await openDesk().catch(() => undefined))?.open(folder, earlier);
    },
    notes: () => desk?.notes() ?? [],
    close: () => desk?.close(),
  };
}

function collect(client: OpenAiClient, desk: BatchDesk, lane: string | undefined): OpenAiClient {
  return {
    ...client,
    post: (path, body, signal, name) =>
      desk.post({
        path,
        body,
        signal,
        name: name && (lane === undefined ? name : { ...name, of: [lane, name.of] }),
        direct: () => client.post(path, body, signal),
      }),
  };
}
