import { describeError } from '../../errors.ts';
import type { Redactor } from '../redact.ts';

const TIMEOUT_MS = 10_000;

/** Posts a line of text to a Slack- or Teams-compatible webhook. The address is a secret: it is in no message. */
export async function postWebhook(
  url: string,
  text: string,
  redact: Redactor,
): Promise<{ status: 'sent' } | { status: 'failed'; why: string }> {
  if (!URL.canParse(url) || !['https:', 'http:'].includes(new URL(url).protocol))
    return { status: 'failed', why: 'notify-webhook-url is not an https address' };
  const { protocol, hostname } = new URL(url);
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  if (protocol === 'http:' && !isLoopback)
    return { status: 'failed', why: 'notify-webhook-url is not an https address' };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: redact(text) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok
      ? { status: 'sent' }
      : { status: 'failed', why: `the webhook answered ${response.status}` };
  } catch (error) {
    return { status: 'failed', why: describeError(error).replaceAll(url, 'the webhook') };
  }
}
