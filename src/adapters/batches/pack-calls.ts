import { writeRow, type BatchedCall } from './batched-call.ts';
import { MOST_ROWS } from './batch-ledger.ts';

/** Half of what OpenAI takes: the file is held in memory while it is sent. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Calls that fit into one file, and its text. */
export interface Pack {
  calls: BatchedCall[];
  lines: string;
}

/** Calls by endpoint and model (a batch is of one of each), and where they are too many for one file, in several. */
export function packCalls(
  calls: Iterable<BatchedCall>,
  { mostRows = MOST_ROWS, mostBytes = MOST_BYTES } = {},
): Pack[] {
  const groups = Map.groupBy(calls, ({ path, body }) => `${path} ${String(body['model'])}`);
  return [...groups.values()].flatMap((group) => [...cut(group, mostRows, mostBytes)]);
}

function* cut(calls: BatchedCall[], mostRows: number, mostBytes: number): Generator<Pack> {
  let pack: BatchedCall[] = [];
  let lines: string[] = [];
  let bytes = 0;
  for (const call of calls) {
    const line = writeRow(call);
    const size = Buffer.byteLength(line);
    if (pack.length > 0 && (pack.length >= mostRows || bytes + size > mostBytes)) {
      yield { calls: pack, lines: lines.join('') };
      [pack, lines, bytes] = [[], [], 0];
    }
    pack.push(call);
    lines.push(line);
    bytes += size;
  }
  yield { calls: pack, lines: lines.join('') };
}
