import type { Scale } from '../domain/judge.ts';
import type { Json } from '../domain/run.ts';
import { UserError, type Problem } from '../errors.ts';
import type { FileLine } from '../ports.ts';
import { hashJudged } from '../values/hash-judged.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { capProblems } from './cap-problems.ts';
import { describeValue } from './describe-value.ts';
import { findStrangeKeys } from './find-strange-keys.ts';
import { placeMistakes, type Mistake } from './mistake.ts';
import { parseJsonLine } from './parse-json-line.ts';
import type { SourceDocument } from './source-document.ts';

/** More are counted, not kept. */
const MAX_KEPT = 60;

/** A line of a file of labels or of verdicts. */
export interface JudgedLine {
  input: Json;
  output: Json;
  /** Of input and output. */
  key: string;
  members: Readonly<Record<string, unknown>>;
  source: SourceDocument;
}

/** What the lines of a file are. */
export interface LineShape {
  /** E.g. `label`. */
  name: string;
  required: readonly string[];
  optional: readonly string[];
  /** A line as it should be. */
  example: string;
}

/** Reads a file whose lines are objects with `input` and `output`; keeps what is wrong with them. */
export class JudgedLines {
  private readonly file: string;
  private readonly shape: LineShape;
  private readonly problems: Problem[] = [];
  private problemCount = 0;
  private isLayoutWrong = false;

  constructor(file: string, shape: LineShape) {
    this.file = file;
    this.shape = shape;
  }

  /** The line as an object with known keys; undefined for an empty line and for one that is wrong. */
  read(line: FileLine): JudgedLine | undefined {
    const text = line.text.trim();
    if (text === '' || this.isLayoutWrong) return undefined;
    if (line.line === 1 && (text === '{' || text.startsWith('['))) {
      this.refuseLayout(text);
      return undefined;
    }
    const parsed = parseJsonLine(line, this.file);
    if (parsed.status === 'wrong') {
      this.keep(parsed.problems);
      return undefined;
    }
    const { document: source } = parsed;
    const { data: members } = source;
    if (!isRecord(members)) {
      const message = `a line must be an object; found ${describeValue(members)}`;
      this.refuse([{ pointer: '', message, hint: `write ${this.shape.example}` }], source);
      return undefined;
    }
    const mistakes = this.findKeyMistakes(members);
    if (mistakes.length > 0) {
      this.refuse(mistakes, source);
      return undefined;
    }
    const { input, output } = members;
    if (!isJson(input) || !isJson(output)) throw new Error('what is read from JSON is JSON');
    return { input, output, key: hashJudged(input, output), members, source };
  }

  refuse(mistakes: readonly Mistake[], source: SourceDocument): void {
    this.keep(placeMistakes(mistakes, source));
  }

  /** Throws a UserError if anything was wrong. */
  close(): void {
    if (this.problemCount > 0) throw new UserError(capProblems(this.problems, this.problemCount));
  }

  private keep(problems: readonly Problem[]): void {
    this.problemCount += problems.length;
    this.problems.push(...problems.slice(0, Math.max(0, MAX_KEPT - this.problems.length)));
  }

  private refuseLayout(opening: string): void {
    this.isLayoutWrong = true;
    const cure =
      opening === '{' ? '' : 'leave out the brackets around the list and the commas between, and ';
    this.keep([
      {
        code: 'config',
        message: `this file is JSONL: every line is one whole ${this.shape.name}`,
        place: { file: this.file, line: 1, column: 1 },
        hint: `${cure}write each ${this.shape.name} on one line`,
      },
    ]);
  }

  private findKeyMistakes(members: Readonly<Record<string, unknown>>): Mistake[] {
    const { name, required, optional, example } = this.shape;
    const keys = [...required, ...optional];
    const absent = required.filter((key) => !Object.hasOwn(members, key));
    return [
      ...findStrangeKeys(members, {
        pointer: '',
        name: `a ${name}`,
        allowed: keys,
        hint: `keys are: ${keys.join(', ')}`,
      }),
      ...absent.map((key): Mistake => ({
        pointer: '',
        lacks: key,
        message: `the ${name} lacks the key "${key}"`,
        hint: `write ${example}`,
      })),
    ];
  }
}

/** What was said, as a label of the scale; undefined where it is none. `true` and `false` are those of pass-fail. */
export function findLabel(said: unknown, { labels }: Scale): string | undefined {
  const isPassFail = labels.length === 2 && labels[0] === 'fail' && labels[1] === 'pass';
  if (typeof said === 'boolean' && isPassFail) return said ? 'pass' : 'fail';
  if (typeof said !== 'string' && typeof said !== 'number') return undefined;
  return labels.find((label) => label === String(said));
}
