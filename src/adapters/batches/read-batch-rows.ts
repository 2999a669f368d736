import { isRecord } from '../../values/json-guards.ts';

const LINE_FEED = 10;

/** One answer of a batch. `failed`: the row itself was not answered (it expired, for example). */
export interface BatchRow {
  id: string;
  answer: { status: number; body: unknown } | { failed: string };
}

/** The rows of an output or error file, in its order. Lines that are none are counted, and left out. */
export function* readBatchRows(bytes: Uint8Array): Generator<BatchRow | 'malformed'> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < text.length;) {
    const end = text.indexOf(LINE_FEED, start);
    const line = text.toString('utf8', start, end === -1 ? text.length : end).trim();
    start = end === -1 ? text.length : end + 1;
    if (line !== '') yield readRow(line) ?? 'malformed';
  }
}

function readRow(line: string): BatchRow | undefined {
  const row = parse(line);
  if (!isRecord(row)) return undefined;
  const { custom_id: id, response, error } = row;
  if (typeof id !== 'string') return undefined;
  if (isRecord(response)) {
    const { status_code: status, body } = response;
    if (typeof status === 'number') return { id, answer: { status, body } };
  }
  const said = isRecord(error) ? (error['code'] ?? error['message']) : undefined;
  return { id, answer: { failed: typeof said === 'string' ? said : 'no answer' } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
