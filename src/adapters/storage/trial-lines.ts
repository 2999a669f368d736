import type { Trial } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import { isRecord } from '../../values/json-guards.ts';

/** No line of a trial may be longer; what is longer was not written by us. */
const MAX_LINE_CHARS = 32 * 1024 * 1024;

/** The trials of a stream of JSON lines, one at a time. A cut last line (no line end) is dropped where a process may have been killed. */
export async function* readTrialLines(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  tolerateCutLine: boolean,
): AsyncGenerator<Trial> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let line = 0;
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop()!;
    if (rest.length > MAX_LINE_CHARS) throw sayBad(file, line + 1, 'the line is too long');
    for (const text of lines) {
      line += 1;
      if (text !== '') yield parseTrial(text, file, line);
    }
  }
  if (rest === '') return;
  if (!tolerateCutLine) yield parseTrial(rest, file, line + 1);
}

function parseTrial(text: string, file: string, line: number): Trial {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw sayBad(file, line, 'not JSON');
  }
  if (!isTrial(value))
    throw sayBad(file, line, 'not a trial: a key is missing or of the wrong type');
  return value;
}

/** The keys that the verdict reads. */
function isTrial(value: unknown): value is Trial {
  return (
    isRecord(value) &&
    typeof value['case'] === 'string' &&
    typeof value['case_hash'] === 'string' &&
    typeof value['expectation_hash'] === 'string' &&
    Number.isInteger(value['trial']) &&
    Array.isArray(value['tags']) &&
    Array.isArray(value['scores']) &&
    isRecord(value['output'])
  );
}

function sayBad(file: string, line: number, message: string): UserError {
  return new UserError({
    code: 'bad-run',
    message,
    place: { file, line },
    hint: 'the file was changed or cut; record the run again',
  });
}
