import { UserError, type Problem } from '../../errors.ts';
import { isLoopbackName } from '../transport/classify-address.ts';

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/** A provider's address and key, vetted. */
export interface OpenAiEndpoint {
  baseUrl: string;
  /** Absent only for a server on this machine. */
  apiKey?: string;
}

/**
 * The endpoint that the host's inputs name. Throws a UserError for an address that is neither https nor
 * loopback, and for a missing key where nobody asks to be told of it instead.
 */
export function readOpenAiEndpoint(
  { apiKey, baseUrl }: { apiKey?: string; baseUrl?: string },
  who: string,
  onMissing?: (problem: Problem) => void,
): OpenAiEndpoint {
  const address = nameAddress(baseUrl);
  const url = URL.parse(address);
  const loopback = url !== null && isLoopbackName(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
    throw new UserError({
      code: 'openai-base-url',
      message: `the base URL ${address} is neither https nor a loopback address`,
      hint: 'Set the input openai-base-url (OPENAI_BASE_URL on the command line) to an https:// address.',
    });
  }
  const key = apiKey?.trim();
  if (!key && !loopback) {
    const problem = {
      code: 'openai-key',
      message: `${who} needs an API key, and none was given`,
      hint: 'Set the input openai-api-key: ${{ secrets.OPENAI_API_KEY }}, or OPENAI_API_KEY on the command line.',
    };
    if (!onMissing) throw new UserError(problem);
    onMissing(problem);
  }
  const endpoint = { baseUrl: nameEndpoint(baseUrl) };
  return key ? { ...endpoint, apiKey: key } : endpoint;
}

/** Where models would be asked: the address that stands in a target's digest. Not vetted. */
export function nameEndpoint(baseUrl: string | undefined): string {
  return nameAddress(baseUrl).replace(/\/+$/, '');
}

function nameAddress(baseUrl: string | undefined): string {
  return baseUrl?.trim() || OPENAI_BASE_URL;
}
