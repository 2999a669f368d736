import { isLoopbackName } from './classify-address.ts';

/**
 * The proxy that the environment wants for a URL (HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in either case), or
 * undefined for a direct connection. Loopback is always direct.
 */
export function chooseProxy(
  url: URL,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (isLoopbackName(url.hostname)) return undefined;
  const read = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (proxy === undefined) return undefined;
  const exempt = (read('NO_PROXY') ?? '').split(',').some((entry) => matches(entry.trim(), url));
  return exempt ? undefined : proxy;
}

function matches(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  const actualPort = port || (protocol === 'https:' ? '443' : '80');
  if (wantedPort !== undefined && wantedPort !== actualPort) return false;
  const bare = name.replace(/^\*?\./, '');
  return hostname === bare || hostname.endsWith(`.${bare}`);
}
