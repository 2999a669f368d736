import { LineCounter, isScalar, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Place } from '../domain/place.ts';
import { UserError, type Problem } from '../errors.ts';
import { capProblems } from './cap-problems.ts';
import { keepHindering, type Strictness } from './mistake.ts';
import { MAX_DEPTH, splitPointer, type SourceDocument } from './source-document.ts';
import { MAX_VALUES, followYamlNode, readYamlNodes } from './yaml-nodes.ts';

const MAX_BYTES = 1024 * 1024;

/** Reads one YAML 1.2 document: `file` names it in places. Throws a UserError with everything that is wrong. */
export function parseYaml(
  text: string,
  file: string,
  strictness: Strictness = 'checked',
): SourceDocument {
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw refuse({ file }, `the file is larger than ${MAX_BYTES / 1024 / 1024} MiB`, 'shorten it');
  const depth = findTooDeep(text);
  if (depth !== undefined) throw refuseDepth(placeOffset(text, depth, file));
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const document = parseText(text, file, lines);
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const at = place(error.pos[0]);
    const problem = describeYamlError(error, at);
    const line = text.split('\n', at.line)[(at.line ?? 1) - 1] ?? '';
    return BARE_TEMPLATE.test(line) ? { ...problem, hint: 'put quotes round {{…}}' } : problem;
  });
  if (document.directives.yaml.explicit)
    problems.push({
      code: 'config',
      message: 'directives (%YAML) are not read',
      place: placeOffset(text, Math.max(0, text.search(/^%YAML/m)), file),
      hint: 'leave the line out: the file is read as YAML 1.2',
    });
  if (problems.length > 0) throw new UserError(capProblems(problems));

  const nodes = readYamlNodes(document.contents);
  if (nodes.status === 'too-deep') throw refuseDepth(place(nodes.offset));
  if (nodes.status === 'too-many')
    throw refuse(
      place(nodes.offset),
      `the file holds more than ${MAX_VALUES} values once its aliases (*name) are written out`,
      'repeat less',
    );
  const source: SourceDocument = {
    data: nodes.data,
    locate: (pointer, key) => {
      const steps = splitPointer(pointer);
      if (key === undefined)
        return place(followYamlNode(document.contents, nodes.anchors, steps).offset);
      return place(followYamlNode(document.contents, nodes.anchors, [...steps, key]).keyOffset);
    },
    written: (pointer) => {
      const { node } = followYamlNode(document.contents, nodes.anchors, splitPointer(pointer));
      return isScalar(node) ? node.source : undefined;
    },
  };
  const mistakes = keepHindering(nodes.mistakes, strictness).map(({ offset, message, hint }) => ({
    code: 'config',
    message,
    hint,
    place: place(offset),
  }));
  if (mistakes.length > 0) throw new UserError(capProblems(mistakes));
  return source;
}

function parseText(text: string, file: string, lines: LineCounter): Document.Parsed {
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      prettyErrors: false,
      // the library compares every key with every other: 1 MiB of keys would take a minute
      uniqueKeys: false,
    });
    // a stack that is too small is reported as if the text were wrong
    if (document.errors.some(({ message }) => /call stack|stack overflow/i.test(message)))
      throw refuseDepth({ file });
    return document;
  } catch (error) {
    if (error instanceof RangeError) throw refuseDepth({ file });
    throw error;
  }
}

/** A cheap bound on what is written in one line, before the parser recurses into it: where it is passed. */
function findTooDeep(text: string): number | undefined {
  const indented = /(?:[-?:] ){65}/.exec(text);
  if (indented) return indented.index;
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_DEPTH) return index;
  }
  return undefined;
}

function placeOffset(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}

/** What YAML takes for the beginning of a map. */
const BARE_TEMPLATE = /(?:[:[,-]\s*)\{\{/;

const YAML_HINTS: { readonly [code: string]: string } = {
  TAB_AS_INDENT: 'indent with spaces',
  MULTIPLE_DOCS: 'keep one document: nothing after a line ---',
  BAD_INDENT: 'keys of one map start in the same column',
  MISSING_CHAR: 'a quote or a bracket may not be closed, or a colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a line above may lack its colon, or a quote is not closed',
  TAG_RESOLVE_FAILED: 'tags (!name) are not read: write the plain value',
};

function describeYamlError(error: YAMLError, place: Place): Problem {
  const message =
    error.code === 'MULTIPLE_DOCS'
      ? 'a second YAML document starts here'
      : `this is not valid YAML: ${error.message.split('\n')[0]}`;
  const hint = YAML_HINTS[error.code];
  return { code: 'config', message, place, ...(hint === undefined ? {} : { hint }) };
}

function refuse(place: Place, message: string, hint: string): UserError {
  return new UserError({ code: 'config', message, place, hint });
}

function refuseDepth(place: Place): UserError {
  return refuse(
    place,
    `lists and maps are nested more than ${MAX_DEPTH} levels deep`,
    'a configuration needs a handful of levels',
  );
}
