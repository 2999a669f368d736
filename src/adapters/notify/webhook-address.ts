import { isLoopbackName } from '../transport/classify-address.ts';

/** The address of a webhook; undefined for one to which nothing is posted. */
export function readWebhookAddress(url: string): URL | undefined {
  const address = URL.parse(url);
  const isSafe =
    address?.protocol === 'https:' ||
    (address?.protocol === 'http:' && isLoopbackName(address.hostname));
  return address && isSafe ? address : undefined;
}
