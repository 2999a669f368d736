import { Octokit } from '@octokit/core';
import type { OpenAnswer } from '../transport/answer.ts';
import { openAnswer } from '../transport/open-answer.ts';
import type { ApiWaits } from './api-waits.ts';
import { askPatiently } from './ask-patiently.ts';
import { openGraces } from './open-grace.ts';

export type { Octokit };

interface OctokitSettings {
  token: string;
  apiUrl: string;
  waits: ApiWaits;
  onRequest: () => void;
  /** From then on nothing is asked again, and no answer waited for long. */
  interrupt: AbortSignal;
}

/** Octokit that waits for limits and asks again, up to a cap, and that says nothing: its messages could name a token. */
export function buildOctokit(settings: OctokitSettings): Octokit {
  const { token, apiUrl, waits, interrupt } = settings;
  const octokit = new Octokit({
    auth: token,
    userAgent: 'touchstone',
    baseUrl: apiUrl.replace(/\/+$/, ''),
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: createFetch(settings) },
  });
  octokit.hook.wrap('request', (request, options) =>
    askPatiently(async () => await request(options), waits, {
      signal: joinSignals(interrupt, options.request.signal),
      looksFirst: options.request['looksFirst'] === true,
    }),
  );
  return octokit;
}

/** What octokit gives its `fetch`. */
interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  redirect?: 'follow' | 'manual' | 'error';
  signal?: AbortSignal;
}

/** Counts, and gives every attempt (not only the first) its own time limit. */
function createFetch({ waits, onRequest, interrupt }: OctokitSettings) {
  const openGrace = openGraces(interrupt);
  return async (url: string, init: FetchInit): Promise<object> => {
    onRequest();
    const limit = AbortSignal.timeout(waits.timeoutMs);
    const grace = openGrace();
    try {
      const signal = joinSignals(limit, grace.signal, init.signal);
      const answer = await openAnswer(url, { ...init, signal, gzip: true });
      return describeAnswer(answer, await readWhole(answer, waits.maxAnswerBytes));
    } finally {
      grace.close();
    }
  };
}

function joinSignals(...signals: (AbortSignal | undefined)[]): AbortSignal {
  return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}

/** Reads the answer here: where octokit reads it, one that breaks off is taken for an empty one. */
async function readWhole({ body }: OpenAnswer, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new Error('the answer of the API is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What octokit reads of a `Response`. */
function describeAnswer({ status, url, headers }: OpenAnswer, whole: Buffer): object {
  return {
    status,
    statusText: '',
    url,
    headers,
    text: async () => whole.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(whole).buffer,
  };
}

function ignore(): void {}
