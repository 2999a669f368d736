import type { RescoredTrial, Trial } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import { isRecord } from '../../values/json-guards.ts';

/** No line of a trial may be longer; what is longer was not written by us. */
const MAX_LINE_CHARS = 32 * 1024 * 1024;

/** The trials of a stream of JSON lines, one at a time. A cut last line (no line end) is dropped where a process may have been killed. */
export function readTrialLines(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  tolerateCutLine: boolean,
): AsyncGenerator<Trial> {
  return readLines(chunks, { file, tolerateCutLine, isLine: isTrial });
}

/** The same of the baseline's trials that a run scored again. */
export function readRescoredLines(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
): AsyncGenerator<RescoredTrial> {
  return readLines(chunks, { file, tolerateCutLine: true, isLine: isRescored });
}

interface Reading<Line> {
  file: string;
  tolerateCutLine: boolean;
  isLine: (value: unknown) => value is Line;
}

async function* readLines<Line>(
  chunks: AsyncIterable<Uint8Array | string>,
  { file, tolerateCutLine, isLine }: Reading<Line>,
): AsyncGenerator<Line> {
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
      if (text !== '') yield parseLine(text, isLine, { file, line });
    }
  }
  if (rest === '') return;
  if (!tolerateCutLine) yield parseLine(rest, isLine, { file, line: line + 1 });
}

function parseLine<Line>(
  text: string,
  isLine: Reading<Line>['isLine'],
  { file, line }: { file: string; line: number },
): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw sayBad(file, line, 'not JSON');
  }
  if (!isLine(value))
    throw sayBad(file, line, 'not a trial: a key is missing or of the wrong type');
  return value;
}

/** The keys that the verdict reads. */
function isTrial(value: unknown): value is Trial {
  return (
    isRescored(value) &&
    'tags' in value &&
    Array.isArray(value.tags) &&
    'output' in value &&
    isRecord(value.output)
  );
}

function isRescored(value: unknown): value is RescoredTrial {
  return (
    isRecord(value) &&
    typeof value['case'] === 'string' &&
    typeof value['case_hash'] === 'string' &&
    typeof value['expectation_hash'] === 'string' &&
    Number.isInteger(value['trial']) &&
    Array.isArray(value['scores'])
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
