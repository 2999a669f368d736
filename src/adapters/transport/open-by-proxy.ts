import { fetch, ProxyAgent } from 'undici';
import type { OpenAnswer, OpenRequest } from './answer.ts';

const agents = new Map<string, ProxyAgent>();

/** The same through a tunnel: not with Node's own agents, whose proxies came after the first Node 24 that runners had. */
export async function openByProxy(
  url: URL,
  { method = 'GET', headers, body, redirect = 'manual', signal }: OpenRequest,
  proxy: string,
): Promise<OpenAnswer> {
  const dispatcher = agents.get(proxy) ?? new ProxyAgent(proxy);
  agents.set(proxy, dispatcher);
  const response = await fetch(url, {
    dispatcher,
    method,
    redirect,
    signal,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  });
  const content = response.body;
  return {
    status: response.status,
    url: response.url || url.href,
    headers: new Map(response.headers),
    body: content ?? nothing(),
    cancel: () => void content?.cancel().catch(() => undefined),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // an answer without a body
}
