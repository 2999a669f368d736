import type { Redactor } from '../redact.ts';
import { createTransport } from '../transport/transport.ts';
import { readWebhookAddress } from './webhook-address.ts';

const TIMEOUT_MS = 10_000;
/** Nothing of the answer is read. */
const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * Posts a line of text to a Slack- or Teams-compatible webhook, through the proxy of the environment. The address is a
 * secret: it is in no message, and no redirect carries what is posted elsewhere.
 */
export async function postWebhook(
  url: string,
  text: string,
  redact: Redactor,
): Promise<{ status: 'sent' } | { status: 'failed'; why: string }> {
  const address = readWebhookAddress(url);
  if (!address) return { status: 'failed', why: 'notify-webhook-url is not an https address' };
  const transport = createTransport({ maxSockets: 1, env: process.env });
  const outcome = await transport.send({
    url: address,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'touchstone' },
    body: JSON.stringify({ text: redact(text) }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_ANSWER_BYTES,
  });
  transport.close();
  switch (outcome.kind) {
    case 'response':
      return outcome.status >= 200 && outcome.status < 300
        ? { status: 'sent' }
        : { status: 'failed', why: `the webhook answered ${outcome.status}` };
    // whatever it said, it took the message
    case 'too-large':
    case 'unread':
      return { status: 'sent' };
    case 'timeout':
    case 'aborted':
      return { status: 'failed', why: `no answer within ${TIMEOUT_MS / 1000} s` };
    case 'connection':
      return { status: 'failed', why: `no connection: ${outcome.code}` };
  }
}
