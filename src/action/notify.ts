import { postWebhook } from '../adapters/notify/post-webhook.ts';
import type { Redactor } from '../adapters/redact.ts';
import type { Log } from '../ports.ts';
import { escapeChat } from '../report/escape-chat.ts';
import type { Inputs } from './inputs.ts';

/** Events that nobody watches. */
const UNWATCHED = ['push', 'schedule'];

/** What the chat is told: of failures on main by default, of everything on `all`. Never more than a warning. */
export async function notify(
  { webhookUrl, notifyOn }: Pick<Inputs, 'webhookUrl' | 'notifyOn'>,
  { event, isRed, lines, runUrl }: NotifiedRun,
  { log, redact }: { log: Log; redact: Redactor },
): Promise<void> {
  if (webhookUrl === undefined) return;
  const watched = notifyOn === undefined ? UNWATCHED : [notifyOn];
  if (notifyOn !== 'all' && !(isRed && watched.includes(event))) return;
  const result = await postWebhook(
    webhookUrl,
    `${escapeChat(`Touchstone on ${event}: ${lines.join('; ')}`)} ${runUrl}`,
    redact,
  );
  if (result.status === 'failed') log.warn(`webhook: ${result.why}`);
}

/** What a chat message says of a run of all its suites. */
export interface NotifiedRun {
  event: string;
  isRed: boolean;
  /** A sentence a suite. */
  lines: readonly string[];
  runUrl: string;
}
