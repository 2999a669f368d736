import type { HumanLabel, Scale } from '../domain/judge.ts';
import type { FileLine, RepositoryFiles } from '../ports.ts';
import { isJson } from '../values/json-guards.ts';
import { describeValue } from './describe-value.ts';
import { findLabel, JudgedLines, type JudgedLine, type LineShape } from './judged-lines.ts';
import type { Mistake } from './mistake.ts';
import { didYouMean } from './suggest-word.ts';

const SHAPE: LineShape = {
  name: 'label',
  required: ['input', 'output', 'label', 'by', 'at'],
  optional: ['reference', 'context', 'reason'],
  example: '{"input": "…", "output": "…", "label": "pass", "by": "your name", "at": "2026-05-04"}',
};

/**
 * Reads a file of labels, a line each: `{input, output, reference?, context?, label, reason?, by, at}`. Labels are
 * those of the scale. Throws a UserError with all that is wrong (50 problems, and how many follow).
 */
export async function readLabels(
  path: string,
  files: Pick<RepositoryFiles, 'lines'>,
  scale: Scale,
): Promise<HumanLabel[]> {
  const reader = new LabelReader(path, scale);
  for await (const line of files.lines(path)) reader.add(line);
  return reader.close();
}

/** The same of a text; `file` names it in places. */
export function parseLabels(text: string, file: string, scale: Scale): HumanLabel[] {
  const reader = new LabelReader(file, scale);
  let offset = 0;
  for (const [index, written] of text.split('\n').entries()) {
    const length = Buffer.byteLength(written);
    reader.add({ text: written, line: index + 1, offset, length });
    offset += length + 1;
  }
  return reader.close();
}

class LabelReader {
  private readonly lines: JudgedLines;
  private readonly scale: Scale;
  /** By input and output. */
  private readonly labels = new Map<string, HumanLabel>();

  constructor(file: string, scale: Scale) {
    this.lines = new JudgedLines(file, SHAPE);
    this.scale = scale;
  }

  add(line: FileLine): void {
    const judged = this.lines.read(line);
    if (!judged) return;
    const { input, output, key, members, source } = judged;
    const { reference, context, reason, by, at } = members;
    const label = findLabel(members['label'], this.scale);
    const mistakes = [
      ...(label === undefined ? [describeStranger(members['label'], this.scale)] : []),
      ...findSignatureMistakes(members),
      ...this.findTwins(judged, label),
    ];
    if (mistakes.length > 0) this.lines.refuse(mistakes, source);
    if (label === undefined || typeof by !== 'string' || typeof at !== 'string') return;
    if (this.labels.has(key)) return;
    this.labels.set(key, {
      input,
      output,
      ...(isJson(reference) && { reference }),
      ...(isJson(context) && { context }),
      label,
      ...(typeof reason === 'string' && { reason }),
      by,
      at,
      place: source.locate(''),
    });
  }

  close(): HumanLabel[] {
    this.lines.close();
    return [...this.labels.values()];
  }

  private findTwins({ key }: JudgedLine, label: string | undefined): Mistake[] {
    const first = this.labels.get(key);
    if (!first || label === undefined) return [];
    const line = first.place.line;
    if (first.label === label)
      return [
        {
          pointer: '',
          message: `this answer is labelled already: line ${line} has the same input and output`,
          hint: 'delete one of them: an answer counts once',
        },
      ];
    return [
      {
        pointer: '/label',
        message: `this answer is labelled twice, and differently: line ${line} says ${describeValue(first.label)}`,
        hint: 'settle which of the two is right, and delete the other',
      },
    ];
  }
}

function describeStranger(said: unknown, { labels }: Scale): Mistake {
  return {
    pointer: '/label',
    message: `label must be one of the rubric's scale; found ${describeValue(said)}`,
    hint: `${typeof said === 'string' ? didYouMean(said, labels) : ''}labels are: ${labels.join(', ')}`,
  };
}

function findSignatureMistakes({ by, at, reason }: Readonly<Record<string, unknown>>): Mistake[] {
  const mistakes: Mistake[] = [];
  if (typeof by !== 'string' || by.trim() === '')
    mistakes.push({
      pointer: '/by',
      message: `by must name who labelled; found ${describeValue(by)}`,
      hint: 'write "by": "your name": labels of models and bots do not count',
    });
  if (typeof at !== 'string' || !isIsoTime(at))
    mistakes.push({
      pointer: '/at',
      message: `at must be a date or a time as ISO 8601 writes it; found ${describeValue(at)}`,
      hint: 'write "at": "2026-05-04" or "at": "2026-05-04T09:30:00Z"',
    });
  if (reason !== undefined && typeof reason !== 'string')
    mistakes.push({
      pointer: '/reason',
      message: `reason must be text; found ${describeValue(reason)}`,
    });
  return mistakes;
}

const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

function isIsoTime(text: string): boolean {
  const [, year, month, day] = (ISO_TIME.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  // a day that the month does not have runs over into the next
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
