import type { Clock } from '../../ports.ts';
import { isRecord } from '../../values/json-guards.ts';
import { explainAnswer, type OpenAiResult } from '../models/openai-client.ts';
import type { Redactor } from '../redact.ts';
import type { Batch, BatchApi } from './batch-api.ts';
import { readBatchRows, type BatchRow } from './read-batch-rows.ts';

const FIRST_POLL_MS = 1000;
const LONGEST_POLL_MS = 60_000;
/** So many odd answers in a row, each after a longer wait, say that nobody will tell: one may be a gateway's bad moment. */
const MOST_ODD_POLLS = 5;
const ENDED = new Set<Batch['status']>(['completed', 'failed', 'expired', 'cancelled']);
const MOST_ERRORS_TOLD = 3;

interface Waiting {
  api: Pick<BatchApi, 'retrieve'>;
  clock: Clock;
  /** Nobody waits any longer. */
  signal: AbortSignal;
  onProgress: (batch: Batch) => void;
}

/** Asks, ever less often, until the batch has come to its end; else why it cannot be waited for. */
export async function awaitBatch(
  id: string,
  { api, clock, signal, onProgress }: Waiting,
): Promise<Batch | { why: string } | 'aborted'> {
  let odd = 0;
  for (let delay = FIRST_POLL_MS; ; delay = Math.min(LONGEST_POLL_MS, delay * 2)) {
    const result = await api.retrieve(id, signal);
    if (signal.aborted) return 'aborted';
    if (result.kind === 'value') {
      odd = 0;
      onProgress(result.value);
      if (ENDED.has(result.value.status)) return result.value;
    } else if (result.retry && result.code !== 'malformed') odd = 0;
    else if ((odd += 1) === MOST_ODD_POLLS)
      return { why: `its state cannot be read, ${odd} times in a row: ${result.message}` };
    await clock.sleep(delay, signal);
    if (signal.aborted) return 'aborted';
  }
}

/** What the files of an ended batch hold, row by row; `notes`: files that could not be read, and lines that are none. */
export async function* readAnswers(
  batch: Batch,
  api: Pick<BatchApi, 'download'>,
  { signal, notes }: { signal: AbortSignal; notes: string[] },
): AsyncGenerator<BatchRow> {
  for (const file of [batch.output_file_id, batch.error_file_id]) {
    // servers write null where there is no file
    if (!file) continue;
    const downloaded = await api.download(file, signal);
    if (downloaded.kind === 'error') {
      notes.push(`file ${file}: ${downloaded.message}`);
      continue;
    }
    let malformed = 0;
    for (const row of readBatchRows(downloaded.value))
      if (row === 'malformed') malformed += 1;
      else yield row;
    if (malformed > 0) notes.push(`file ${file}: ${malformed} lines are no answers`);
  }
}

/** A row as the same call, made on its own, would have been answered; undefined: that is to be asked again, directly. */
export function readRow({ answer }: BatchRow, redact: Redactor): OpenAiResult | undefined {
  if ('failed' in answer) return undefined;
  const { status, body } = answer;
  if (status >= 200 && status < 300)
    return isRecord(body) ? { kind: 'response', body, batched: true } : undefined;
  const error = explainAnswer(status, body, redact);
  return error.retry ? undefined : error;
}

/** Why rows have no answer, in words. */
export function describeEnd({ status, errors }: Batch): string {
  const listed: unknown = errors?.data;
  const said = (Array.isArray(listed) ? listed.filter(isRecord) : [])
    .slice(0, MOST_ERRORS_TOLD)
    .map(({ line, message, code }) => {
      const where = typeof line === 'number' ? `line ${line}: ` : '';
      const reason = [message, code].find((one) => typeof one === 'string');
      return `${where}${reason ?? 'no reason'}`;
    });
  return said.length > 0 ? `${status} (${said.join('; ')})` : status;
}
