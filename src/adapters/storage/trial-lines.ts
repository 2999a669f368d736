import type { RescoredTrial, Trial } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import { isRescored, isTrial } from './trial-shape.ts';

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

/** Any JSON, a value a line; none of them cut. */
export function readJsonLines(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
): AsyncGenerator {
  const isLine = (value: unknown): value is unknown => value !== undefined;
  return readLines(chunks, { file, tolerateCutLine: false, isLine });
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
    const [first = '', ...further] = (
      typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    ).split('\n');
    // only what is new is searched: a long line comes in many chunks
    rest += first;
    if (rest.length > MAX_LINE_CHARS) throw sayBad(file, line + 1, 'the line is too long');
    for (const next of further) {
      line += 1;
      if (rest !== '') yield parseLine(rest, isLine, { file, line });
      rest = next;
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
    throw sayBad(file, line, 'not a trial: something in it is missing or of the wrong type');
  return value;
}

function sayBad(file: string, line: number, message: string): UserError {
  return new UserError({
    code: 'bad-run',
    message,
    place: { file, line },
    hint: 'the file was changed or cut; record the run again',
  });
}
