import {
  FunctionExpressionType,
  JSONPathEnvironment,
  JSONPathError,
  type FilterFunction,
  type JSONPathQuery,
} from 'json-p3';
import type { Json } from '../domain/run.ts';
import { findRounded } from './exact-integers.ts';
import { isJson } from './json-guards.ts';
import { compileRegex, RegexError, type LinearRegex } from './regex.ts';

/**
 * Every value that the path selects, in document order; with `exact`, what that has in their places: a value of the same shape where an integer
 * that no number holds is text, which no filter takes for a number. Throws a JsonPathError for a value nested too deeply.
 */
export type JsonPath = (value: Json, exact?: Json) => Json[];

/** A path that cannot be read; the message says where. */
export class JsonPathError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonPathError';
  }
}

const MAX_PATH_LENGTH = 2000;

/** Compiles a JSON path (RFC 9535). Throws a JsonPathError. */
export function compileJsonPath(path: string): JsonPath {
  if (path.length > MAX_PATH_LENGTH) {
    throw new JsonPathError(
      `a JSON path of ${path.length} characters is too long (at most ${MAX_PATH_LENGTH})`,
    );
  }
  if (!path.startsWith('$')) {
    throw new JsonPathError(`"${path}" is not a JSON path: it starts with $, as in $.answer`);
  }
  const plain = readPlainPath(path);
  if (plain) return plain;
  const query = parsePath(path);
  refuseLargeLiterals(path);
  return (value, exact = value) => {
    try {
      const nodes = query.query(value);
      if (exact === value) return nodes.values().filter(isJson);
      return nodes
        .locations()
        .map((steps) => walk(exact, steps))
        .filter(isJson);
    } catch (error) {
      throw toJsonPathError(path, error);
    }
  };
}

/** `$.answer`, `$.choices[0].text`: names and places only, as most paths are. */
const PLAIN_PATH = /^\$(?:\.[A-Za-z_]\w*|\[(?:0|[1-9]\d{0,8})\])*$/;

/** Such a path walked straight: it selects one value or none. */
function readPlainPath(path: string): JsonPath | undefined {
  if (!PLAIN_PATH.test(path)) return undefined;
  const steps = [...path.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, name, at]) => name ?? Number(at));
  return (value, exact = value) => {
    const found = walk(exact, steps);
    return found === undefined ? [] : [found];
  };
}

function walk(value: Json, steps: readonly (string | number)[]): Json | undefined {
  let found: Json | undefined = value;
  for (const step of steps) {
    if (found === undefined) return undefined;
    found = follow(found, step);
  }
  return found;
}

function follow(value: Json, step: string | number): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
}

function parsePath(path: string): JSONPathQuery {
  try {
    return createEnvironment().compile(path);
  } catch (error) {
    throw toJsonPathError(path, error);
  }
}

const TEXTS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gsu;
const EQUATED = /[=!]=\s*(-?\d[\d.eE+-]*)|(?<![\w.\P{ASCII}])(-?\d[\d.eE+-]*)\s*[=!]=/gu;
const LITERAL = /(?<![\w.\P{ASCII}])-?\d[\d.eE+-]*/gu;

/** A filter compares numbers: an integer that no number holds would be another one, and equal to its neighbours. */
function refuseLargeLiterals(path: string): void {
  const code = path.replace(TEXTS, '""');
  const rounded = [...code.matchAll(LITERAL)].find(([literal]) => findRounded(literal))?.[0];
  const equated = [...code.matchAll(EQUATED)]
    .map(([, right, left]) => right ?? left ?? '')
    .find((literal) => Math.abs(Number(literal)) > Number.MAX_SAFE_INTEGER);
  const instead = 'compare an id of so many digits as text, in the value of a check';
  if (rounded !== undefined)
    throw new JsonPathError(
      `in "${path}": ${rounded} is too large: it would be read as ${Number(rounded)}; ${instead}`,
    );
  if (equated !== undefined)
    throw new JsonPathError(
      `in "${path}": ${equated} is too large to be told from its neighbours; ${instead}`,
    );
}

/**
 * `match` and `search` of RFC 9535 on the linear-time engine; the package's own use JavaScript's. Made when a path asks for it: that
 * loads the package.
 */
function createEnvironment(): JSONPathEnvironment {
  class LinearEnvironment extends JSONPathEnvironment {
    protected override setupFilterFunctions(): void {
      super.setupFilterFunctions();
      this.functionRegister.set(
        'match',
        regexFunction((regex, text) => regex.matchesWhole(text)),
      );
      this.functionRegister.set(
        'search',
        regexFunction((regex, text) => regex.test(text)),
      );
    }

    override checkWellTypedness: JSONPathEnvironment['checkWellTypedness'] = (token, args) => {
      const checked = super.checkWellTypedness(token, args);
      const pattern = args[1];
      // at run time a broken pattern just never matches; one that the path spells out can be told at once
      if (token.value === 'match' || token.value === 'search') {
        if (pattern && 'value' in pattern && typeof pattern.value === 'string') {
          compileRegex(pattern.value);
        }
      }
      return checked;
    };
  }
  return new LinearEnvironment();
}

function regexFunction(holds: (regex: LinearRegex, text: string) => boolean): FilterFunction {
  const compiled = new Map<string, LinearRegex | undefined>();
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call(text: unknown, pattern: unknown) {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false;
      if (!compiled.has(pattern)) {
        // patterns that stand in the data are unbounded in number
        if (compiled.size >= 20) compiled.clear();
        compiled.set(pattern, compileOrNothing(pattern));
      }
      const regex = compiled.get(pattern);
      return regex !== undefined && holds(regex, text);
    },
  };
}

/** RFC 9535: a pattern that is none matches nothing. */
function compileOrNothing(pattern: string): LinearRegex | undefined {
  try {
    return compileRegex(pattern);
  } catch (error) {
    if (error instanceof RegexError) return undefined;
    throw error;
  }
}

function toJsonPathError(path: string, error: unknown): unknown {
  if (error instanceof RegexError) return new JsonPathError(`in "${path}": ${error.message}`);
  if (!(error instanceof JSONPathError)) return error;
  const detail = error.message.replace(/ \('.*':\d+\)$/su, '');
  return new JsonPathError(
    `"${path}" is not a JSON path: ${detail}, at character ${error.token.index + 1}`,
  );
}
