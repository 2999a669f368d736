import type { RubricExample, Scale } from '../domain/judge.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { TemplateError, renderText } from '../values/template.ts';
import { describeValue } from './describe-value.ts';
import { findStrangeKeys } from './find-strange-keys.ts';
import type { Mistake } from './mistake.ts';
import { describeNoLabel, describeStrangeLabel, toLabel, type Parsed } from './parse-scale.ts';
import type { SourceDocument } from './source-document.ts';

/** What examples are read against. */
export interface ExampleRules {
  /** `output`, or the two sides of a pairwise rubric. */
  outputs: readonly ('output' | 'output_a' | 'output_b')[];
  /** Undefined where it could not be read: labels are then not compared. */
  scale: Scale | undefined;
  /** Its templates must find their values in every example. */
  text: string;
}

/** Each is shown with every case, and paid for. */
const MAX_EXAMPLES = 50;
const MAX_NAMES_TOLD = 10;

type Members = Readonly<Record<string, unknown>>;

/** Reads the `examples` of a rubric. */
export function parseRubricExamples(
  source: SourceDocument,
  written: unknown,
  rules: ExampleRules,
): Parsed<RubricExample[]> {
  if (written === undefined) return { value: [] };
  if (!Array.isArray(written)) {
    const message = `examples must be a list; found ${describeValue(written)}`;
    const keys = [...rules.outputs, 'label', 'reason'].join(', ');
    return { mistakes: [{ pointer: '/examples', message, hint: `write - input, ${keys}` }] };
  }
  if (written.length > MAX_EXAMPLES) {
    const message = `examples must be at most ${MAX_EXAMPLES}; found ${written.length}`;
    const hint = 'keep those that decide: each is sent with every case';
    return { mistakes: [{ pointer: '/examples', message, hint }] };
  }
  const examples: RubricExample[] = [];
  const mistakes: Mistake[] = [];
  written.forEach((example: unknown, index) => {
    const parsed = parseExample(source, example, index, rules);
    if ('value' in parsed) examples.push(parsed.value);
    else mistakes.push(...parsed.mistakes);
  });
  return mistakes.length > 0 ? { mistakes } : { value: examples };
}

function parseExample(
  source: SourceDocument,
  example: unknown,
  index: number,
  rules: ExampleRules,
): Parsed<RubricExample> {
  const pointer = `/examples/${index}`;
  const name = `examples[${index}]`;
  if (!isRecord(example)) {
    const message = `${name} must be an object with keys; found ${describeValue(example)}`;
    return { mistakes: [{ pointer, message, hint: describeKeys(rules) }] };
  }
  const mistakes = [
    ...findKeyMistakes(example, { pointer, name }, rules),
    ...findValueMistakes(source, example, pointer, rules),
  ];
  if (mistakes.length > 0) return { mistakes };
  const { input, reference, context, label, reason } = example;
  const parsed: RubricExample = {
    input: isJson(input) ? input : null,
    ...(isJson(reference) ? { reference } : {}),
    ...(isJson(context) ? { context } : {}),
    ...Object.fromEntries(rules.outputs.map((key) => [key, String(example[key])])),
    label: toLabel(label) ?? '',
    reason: String(reason),
  };
  const absent = findAbsentValues(parsed, { pointer, name }, rules);
  return absent.length > 0 ? { mistakes: absent } : { value: parsed };
}

function listKeys({ outputs }: ExampleRules): string[] {
  return ['input', ...outputs, 'reference', 'context', 'label', 'reason'];
}

function describeKeys(rules: ExampleRules): string {
  return `keys of an example are: ${listKeys(rules).join(', ')}`;
}

interface Named {
  pointer: string;
  name: string;
}

function findKeyMistakes(
  example: Members,
  { pointer, name }: Named,
  rules: ExampleRules,
): Mistake[] {
  const mistakes = findStrangeKeys(example, {
    pointer,
    name,
    allowed: listKeys(rules),
    hint: describeKeys(rules),
  });
  for (const key of ['input', ...rules.outputs, 'label', 'reason']) {
    if (!Object.hasOwn(example, key))
      mistakes.push({
        pointer,
        lacks: key,
        message: `${name} lacks the key "${key}"`,
        hint: describeKeys(rules),
      });
  }
  return mistakes;
}

function findValueMistakes(
  source: SourceDocument,
  example: Members,
  pointer: string,
  { outputs, scale }: ExampleRules,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const name = (key: string): string => `examples[${pointer.split('/').at(-1)}].${key}`;
  const { input, label, reason } = example;
  if (input === null)
    mistakes.push({
      pointer: `${pointer}/input`,
      message: `${name('input')} must not be empty`,
      hint: 'write what the application was asked',
    });
  for (const key of [...outputs, 'reason']) {
    const value = example[key];
    if (value === undefined || typeof value === 'string') continue;
    const at = `${pointer}/${key}`;
    const hint =
      typeof value === 'object' ? undefined : `write ${key}: "${source.written(at) ?? ''}"`;
    const message = `${name(key)} must be text; found ${describeValue(value)}`;
    mistakes.push({ pointer: at, message, ...(hint === undefined ? {} : { hint }) });
  }
  if (typeof reason === 'string' && reason.trim() === '')
    mistakes.push({
      pointer: `${pointer}/reason`,
      message: `${name('reason')} must not be empty`,
      hint: 'write what decides, in a sentence: the judge learns to give such reasons',
    });
  if (label === undefined) return mistakes;
  const asText = toLabel(label);
  if (asText === undefined) mistakes.push(describeNoLabel(source, `${pointer}/label`, label));
  else if (scale && !scale.labels.includes(asText))
    mistakes.push(describeStrangeLabel(`${pointer}/label`, asText, scale));
  return mistakes;
}

/** The judge is shown every example in the place of a case: the text must find the same values in it. */
function findAbsentValues(
  example: RubricExample,
  { pointer, name }: Named,
  { outputs, text }: ExampleRules,
): Mistake[] {
  const known = ['input', 'reference', 'context', ...outputs];
  try {
    renderText(text, { ...example });
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.names.slice(0, MAX_NAMES_TOLD).flatMap((absent): Mistake[] => {
      const [root = ''] = absent.split('.');
      const message = `${name} has no value for {{${absent}}}, which the text names`;
      if (root === 'metadata') {
        const hint = 'an example has no metadata: leave the examples out, or {{metadata}}';
        return [{ pointer, message, hint }];
      }
      // what names nothing at all is told where it stands
      if (!known.includes(root)) return [];
      return [{ pointer, message, hint: `add ${absent} to the example` }];
    });
  }
}
