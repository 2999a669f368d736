import type { Rubric } from '../domain/judge.ts';
import { UserError, type Problem } from '../errors.ts';
import { sha256 } from '../values/canonical-json.ts';
import { isRecord } from '../values/json-guards.ts';
import { capProblems } from './cap-problems.ts';
import { describeValue } from './describe-value.ts';
import { findRubricTextProblems, listOutputs } from './find-rubric-text-problems.ts';
import { findStrangeKeys } from './find-strange-keys.ts';
import { placeMistakes, type Mistake, type Strictness } from './mistake.ts';
import { parseRubricExamples } from './parse-rubric-examples.ts';
import { parsePassAt, parseScale, type Parsed } from './parse-scale.ts';
import { describeOddQuotes, unquoteTypography } from './unquote-typography.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceDocument } from './source-document.ts';

const KEYS = ['version', 'scale', 'pass_at', 'compare', 'examples'];
const SHAPE =
  'begin the file with the lines: --- then version: "1" then scale: pass-fail then --- and below them write the instruction';
const MAX_VERSION_CHARS = 60;

/**
 * Reads a rubric file: front matter between two lines `---`, then the text. `source` names it in places.
 * The text has `\n` line ends and no blank lines around it. Throws a UserError with all that is wrong.
 */
export function parseRubric(
  text: string,
  source: string,
  strictness: Strictness = 'checked',
): Rubric {
  const { frontMatter, body, bodyLine } = splitFile(text, source);
  const document = parseYaml(frontMatter, source, strictness);
  const data: unknown = document.data ?? {};
  if (!isRecord(data))
    throw new UserError({
      code: 'config',
      message: `the front matter must be keys and values; found ${describeValue(data)}`,
      place: document.locate(''),
      hint: SHAPE,
    });
  const mistakes: Mistake[] = [];
  const keep = <T>(parsed: Parsed<T>): T | undefined => {
    if ('value' in parsed) return parsed.value;
    mistakes.push(...parsed.mistakes);
    return undefined;
  };
  const isPairwise = data['compare'] !== undefined;
  mistakes.push(...findKeyMistakes(data));
  const version = keep(parseVersion(document, data['version'], strictness));
  const scale = data['scale'] === undefined ? undefined : keep(parseScale(document, data['scale']));
  if (isPairwise && scale && scale.labels.length % 2 === 0)
    mistakes.push({
      pointer: '/scale',
      message: 'a rubric that compares needs a label in the middle, for a tie',
      hint: 'write scale: [b, tie, a] and pass_at: tie',
    });
  const passAt = scale && keep(parsePassAt(document, data['pass_at'], scale));
  const rules = { outputs: listOutputs(isPairwise), scale, text: body };
  const examples = keep(parseRubricExamples(document, data['examples'], rules));
  const problems: Problem[] = [
    ...placeMistakes(mistakes, document),
    ...findRubricTextProblems(body, { file: source, line: bodyLine, isPairwise, strictness }),
  ];
  if (problems.length > 0) throw new UserError(capProblems(problems));
  if (version === undefined || !scale || passAt === undefined || !examples)
    throw new Error('a rubric without mistakes has all its parts');
  return {
    source,
    version,
    scale,
    passAt,
    ...(isPairwise ? { compare: 'baseline' } : {}),
    examples,
    text: body.trim(),
    sha256: sha256(text),
  };
}

interface FileParts {
  /** With a blank line in the place of the first `---`, so that lines keep their numbers. */
  frontMatter: string;
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
}

function splitFile(text: string, file: string): FileParts {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  const isOpen = isFence(lines[0] ?? '');
  if (!isOpen || end < 0)
    throw new UserError({
      code: 'config',
      message: isOpen
        ? 'the front matter has no end: a second line --- is missing'
        : 'the rubric has no front matter: its first line must be ---',
      place: { file, line: 1, column: 1 },
      hint: SHAPE,
    });
  return {
    frontMatter: ['', ...lines.slice(1, end), ''].join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function findKeyMistakes(data: Readonly<Record<string, unknown>>): Mistake[] {
  const mistakes = findStrangeKeys(data, {
    pointer: '',
    name: 'the rubric',
    allowed: KEYS,
    hint: `keys are: ${KEYS.join(', ')}`,
  });
  const lack = (key: string, hint: string): void => {
    if (data[key] === undefined)
      mistakes.push({
        pointer: '',
        lacks: key,
        message: `the rubric lacks the key "${key}"`,
        hint,
      });
  };
  lack('version', 'write version: "1", and another one whenever the rubric changes');
  lack('scale', 'write scale: pass-fail, scale: 1-5, or a list of labels, worst first');
  const compare = data['compare'];
  if (compare !== undefined && compare !== 'baseline')
    mistakes.push({
      pointer: '/compare',
      message: `compare must be baseline; found ${describeValue(compare)}`,
      hint: "write compare: baseline to see two outputs side by side, the new one and the baseline's; leave it out to judge one",
    });
  return mistakes;
}

function parseVersion(
  source: SourceDocument,
  written: unknown,
  strictness: Strictness,
): Parsed<string> {
  const pointer = '/version';
  if (written === undefined) return { mistakes: [] };
  if (typeof written === 'number') {
    const digits = source.written(pointer) ?? String(written);
    const message = `version must be quoted; found the number ${digits}`;
    return { mistakes: [{ pointer, message, hint: `write version: "${digits}"` }] };
  }
  if (typeof written === 'string' && written !== '' && written.length <= MAX_VERSION_CHARS) {
    const meant = unquoteTypography(written);
    if (meant === undefined || strictness === 'as-it-is') return { value: written };
    return { mistakes: [{ pointer, ...describeOddQuotes(written, meant) }] };
  }
  const message = `version must be text of 1 to ${MAX_VERSION_CHARS} characters; found ${describeValue(written)}`;
  return { mistakes: [{ pointer, message, hint: 'write version: "1"' }] };
}
