import type { Scale } from '../domain/judge.ts';
import { toOneLine } from '../values/strip-controls.ts';
import { isRecord } from '../values/json-guards.ts';
import { describeValue } from './describe-value.ts';
import type { Mistake } from './mistake.ts';
import { extendPointer, formatPointer, type SourceDocument } from './source-document.ts';
import { didYouMean } from './suggest-word.ts';

/** What was read, where nothing is wrong with it. */
export type Parsed<T> = { value: T } | { mistakes: Mistake[] };

const PASS_FAIL = ['fail', 'pass'];
const ONE_TO_FIVE = ['1', '2', '3', '4', '5'];
const SCALE_HINT =
  'write scale: [bad, fair, good], worst first, or with values: scale: { bad: 0, fair: 0.7, good: 1 }';
/** In the tables of `calibrate`. */
const ERRORED = 'errored';
const MAX_LABELS = 100;
const MAX_LABEL_CHARS = 60;

/**
 * Reads the `scale` of a rubric: `pass-fail`, `1-5`, labels worst first, or a map of labels to values.
 * Labels of one value stand in the order in which YAML gives them: whole numbers first.
 */
export function parseScale(source: SourceDocument, written: unknown): Parsed<Scale> {
  if (written === 'pass-fail') return { value: spread(PASS_FAIL) };
  if (written === '1-5') return { value: spread(ONE_TO_FIVE) };
  if (Array.isArray(written)) return parseList(source, written);
  if (isRecord(written)) return parseMap(written);
  const message = `scale must be pass-fail, 1-5, a list of labels or a map of labels to values; found ${describeValue(written)}`;
  return { mistakes: [{ pointer: '/scale', message, hint: hintAtScale(written) }] };
}

function spread(labels: readonly string[]): Scale {
  return { labels, values: labels.map((_, index) => index / (labels.length - 1)) };
}

function hintAtScale(written: unknown): string {
  if (typeof written !== 'string') return SCALE_HINT;
  const range = /^(\d+)\s*(?:-|–|\.\.|to)\s*(\d+)$/.exec(written);
  if (range && range[2] !== '5')
    return `write the labels out, worst first: scale: [${range[1]}, …, ${range[2]}]`;
  return `${didYouMean(written, ['pass-fail', '1-5'])}${SCALE_HINT}`;
}

/** A label as text; undefined for what must be quoted to be one. */
export function toLabel(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function parseList(source: SourceDocument, items: readonly unknown[]): Parsed<Scale> {
  if (items.length < 2 || items.length > MAX_LABELS)
    return { mistakes: [describeCount(items.length)] };
  const labels = items.map(toLabel);
  const mistakes = items.flatMap((item, index): Mistake[] => {
    const pointer = `/scale/${index}`;
    const label = labels[index];
    if (label === undefined) return [describeNoLabel(source, pointer, item)];
    if (labels.indexOf(label) < index)
      return [
        {
          pointer,
          message: `the label ${describeValue(label)} stands here twice`,
          hint: 'keep one',
        },
      ];
    return findLabelMistakes(label, { pointer });
  });
  return mistakes.length > 0
    ? { mistakes }
    : { value: spread(labels.filter((label) => label !== undefined)) };
}

function parseMap(map: { [label: string]: unknown }): Parsed<Scale> {
  const count = Object.keys(map).length;
  if (count < 2 || count > MAX_LABELS) return { mistakes: [describeCount(count)] };
  const mistakes: Mistake[] = [];
  const entries: { label: string; value: number }[] = [];
  for (const [label, value] of Object.entries(map)) {
    mistakes.push(...findLabelMistakes(label, { pointer: '/scale', key: label }));
    if (typeof value === 'number' && value >= 0 && value <= 1) entries.push({ label, value });
    else
      mistakes.push({
        pointer: extendPointer('/scale', label),
        message: `the value of the label ${describeValue(label)} must be a number from 0 to 1; found ${describeValue(value)}`,
        hint: 'values go from 0 for the worst label to 1 for the best',
      });
  }
  if (mistakes.length === 0 && entries.every(({ value }) => value === entries[0]?.value))
    mistakes.push({
      pointer: '/scale',
      message: `all labels of scale have the value ${entries[0]?.value}: nothing could fail`,
      hint: 'give a worse label a smaller value',
    });
  if (mistakes.length > 0) return { mistakes };
  const sorted = entries.toSorted((a, b) => a.value - b.value);
  return {
    value: {
      labels: sorted.map(({ label }) => label),
      values: sorted.map(({ value }) => value),
    },
  };
}

function describeCount(count: number): Mistake {
  return {
    pointer: '/scale',
    message: `scale must have 2 to ${MAX_LABELS} labels; found ${count}`,
    hint: SCALE_HINT,
  };
}

function findLabelMistakes(label: string, at: Pick<Mistake, 'pointer' | 'key'>): Mistake[] {
  if (label === ERRORED)
    return [
      {
        ...at,
        message: `"${ERRORED}" cannot be a label: it is how a verdict that could not be had is called`,
        hint: 'choose another word',
      },
    ];
  const { length } = Array.from(label);
  // a model has to write it exactly so
  if (toOneLine(label) === label && length > 0 && length <= MAX_LABEL_CHARS) return [];
  return [
    {
      ...at,
      message: `a label must be 1 to ${MAX_LABEL_CHARS} printable characters; found ${describeValue(toOneLine(label))}${length > MAX_LABEL_CHARS ? ` of ${length}` : ''}`,
      hint: 'write a word or two, on one line, without spaces at its ends',
    },
  ];
}

/** The mistake of a value that should be a label, and is neither text nor a whole number. */
export function describeNoLabel(source: SourceDocument, pointer: string, value: unknown): Mistake {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return {
    pointer,
    message: `${formatPointer(pointer)} must be a label: text or a whole number; found ${describeValue(value)}`,
    ...(isScalar ? { hint: `write "${source.written(pointer) ?? String(value)}"` } : {}),
  };
}

/** The mistake of a label that is not on the scale. */
export function describeStrangeLabel(pointer: string, label: string, { labels }: Scale): Mistake {
  return {
    pointer,
    message: `${formatPointer(pointer)} must be a label of the scale; found ${describeValue(label)}`,
    // between single letters and digits everything is near
    hint: `${label.length > 2 ? didYouMean(label, labels) : ''}labels are: ${labels.join(', ')}`,
  };
}

/**
 * The index of the first label that passes. Labels of one value pass or fail together.
 * Without a word of it, `pass` passes where the scale is `pass-fail`.
 */
export function parsePassAt(
  source: SourceDocument,
  written: unknown,
  scale: Scale,
): Parsed<number> {
  const { labels, values } = scale;
  const refuse = (mistake: Mistake): Parsed<number> => ({ mistakes: [mistake] });
  if (written === undefined) {
    if (labels.join() === PASS_FAIL.join()) return { value: 1 };
    return refuse({
      pointer: '',
      lacks: 'pass_at',
      message: 'the rubric lacks the key "pass_at"',
      hint: `name the first label that passes, e.g. pass_at: ${quoteLabel(labels.at(-1))}`,
    });
  }
  const pointer = '/pass_at';
  const label = toLabel(written);
  if (label === undefined) return refuse(describeNoLabel(source, pointer, written));
  const named = labels.indexOf(label);
  if (named < 0) return refuse(describeStrangeLabel(pointer, label, scale));
  const passAt = values.findIndex((value) => value === values[named]);
  if (passAt > 0) return { value: passAt };
  const next = labels.find((_, index) => values[index] !== values[0]);
  return refuse({
    pointer,
    message: `pass_at is the worst label, "${label}": nothing could fail`,
    hint: `name a better one, e.g. pass_at: ${quoteLabel(next)}`,
  });
}

function quoteLabel(label = ''): string {
  return /^\d+$/.test(label) ? label : JSON.stringify(label);
}
