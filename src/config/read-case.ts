import type { CaseDocument } from '../domain/case.gen.ts';
import type { Problem } from '../errors.ts';
import type { FileLine } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { isRecord } from '../values/json-guards.ts';
import { findCheckMistakes } from './find-check-mistakes.ts';
import { keepHindering, placeMistakes, type Mistake, type Strictness } from './mistake.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { PathResolver, resolveCheckPaths, type NamedPath } from './resolve-paths.ts';
import type { SourceDocument } from './source-document.ts';
import { validateCaseDocument } from './validate-document.ts';

/** What git writes in place of a link where it may make none, as on Windows: where the link leads. */
const LINK_AS_TEXT = /^[^{}[\]:"]+\.jsonl$/;

/** As the schema says; but its validator takes the square of the time for a list of mistakes. */
const MOST_CHECKS = 100;

/** A line of a dataset. `document` is as it is written, with defaults; `paths` are those that its checks name. */
export type CaseReading =
  | { status: 'read'; document: CaseDocument; source: SourceDocument; paths: readonly NamedPath[] }
  | { status: 'wrong'; problems: readonly Problem[]; id?: string };

/** Reads one line of a dataset: a case, or all that is wrong with it. */
export function readCase(
  line: FileLine,
  file: string,
  strictness: Strictness = 'checked',
): CaseReading {
  const parsed = parseJsonLine(line, file, strictness);
  if (parsed.status === 'wrong') return parsed;
  const { document: source } = parsed;
  const excess = findExcess(source.data);
  if (excess)
    return {
      status: 'wrong',
      problems: placeMistakes([excess], source),
      ...readId(source.data),
    };
  const mistakes = keepHindering(findChecksMistakes(source.data), strictness);
  const validated = validateCaseDocument(source);
  if (validated.status === 'invalid') {
    const problems = placeMistakes([...validated.mistakes, ...mistakes], source);
    return { status: 'wrong', problems, ...readId(source.data) };
  }
  const document = validated.value;
  const resolver = new PathResolver(folderOf(file));
  document.checks.forEach((check, index) => {
    resolveCheckPaths(check, `/checks/${index}`, resolver);
  });
  mistakes.push(...resolver.mistakes);
  if (mistakes.length > 0)
    return { status: 'wrong', problems: placeMistakes(mistakes, source), id: document.id };
  return { status: 'read', document, source, paths: resolver.paths };
}

function findExcess(data: unknown): Mistake | undefined {
  if (!isRecord(data) || !Array.isArray(data['checks'])) return undefined;
  const { length } = data['checks'];
  if (length <= MOST_CHECKS) return undefined;
  return {
    pointer: '/checks',
    message: `checks must have at most ${MOST_CHECKS} items; found ${length}`,
  };
}

function findChecksMistakes(data: unknown): Mistake[] {
  if (!isRecord(data) || !Array.isArray(data['checks'])) return [];
  return data['checks'].flatMap((check: unknown, index) =>
    isRecord(check) ? findCheckMistakes(check, `/checks/${index}`) : [],
  );
}

function readId(data: unknown): { id?: string } {
  return isRecord(data) && typeof data['id'] === 'string' ? { id: data['id'] } : {};
}

/** The one mistake of a file that is JSON, but not a case a line; told by its first line. */
export function findLayoutProblem({ text, line }: FileLine, file: string): Problem | undefined {
  const opening = text.trim();
  if (line === 1 && looksLikeCsv(opening))
    return {
      code: 'config',
      message: 'this looks like CSV: a dataset is JSONL, one case a line',
      place: { file, line, column: 1 },
      hint: 'write each row as {"id": "…", "input": "…", "reference": "…"}',
    };
  if (line === 1 && LINK_AS_TEXT.test(opening))
    return {
      code: 'config',
      message:
        'this is the path of another file, and no case: a symbolic link that git checked out as a text',
      place: { file, line, column: 1 },
      hint: 'put the file itself here; or let git make links: git config core.symlinks true, and check it out anew',
    };
  if (line !== 1 || !(opening === '{' || opening.startsWith('['))) return undefined;
  return {
    code: 'config',
    message: 'a dataset is JSONL: every line is one whole case',
    place: { file, line, column: text.indexOf(opening) + 1 },
    hint:
      opening === '{'
        ? 'write each case on one line'
        : 'leave out the brackets around the list and the commas between cases, and write each case on one line',
  };
}

/** Names of columns: no brackets, no colon, and something between them. */
function looksLikeCsv(text: string): boolean {
  return /^[^{}[\]:]+$/.test(text) && /[^][,;\t][^]/.test(text);
}
