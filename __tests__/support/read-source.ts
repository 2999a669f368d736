import { parseSync } from 'oxc-parser';

/** A module that a file imports, types included. */
export interface ImportFact {
  specifier: string;
  line: number;
  dynamic: boolean;
}

/** A use of something that only the outer layers may touch, by the name it is forbidden under. */
export interface GlobalFact {
  name: string;
  line: number;
}

export interface FunctionFact {
  name: string;
  line: number;
  /** From the first line of its head to its closing brace. */
  length: number;
}

/** What the architecture test asks of one source file. */
export interface SourceFacts {
  path: string;
  lines: number;
  imports: ImportFact[];
  globals: GlobalFact[];
  functions: FunctionFact[];
  /** Nothing in it but re-exports. */
  isBarrel: boolean;
  starExports: number;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const AMBIENT_NAMES = new Set(['process', 'console', 'fetch', 'globalThis', 'require', 'eval']);
const AMBIENT_MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now']);
const STREAMS = new Set(['stdout', 'stderr']);
const WHOLE_USES = new Set(['VariableDeclarator', 'CallExpression', 'AssignmentExpression']);
/** Type syntax that wraps an expression; everything else that starts with TS has no run-time part. */
const EXPRESSION_WRAPPERS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
]);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Parses one file of `src/`. Throws when it is not valid TypeScript. */
export function readSource(path: string, text: string): SourceFacts {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const body = program.body as unknown as Node[];
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const facts: SourceFacts = {
    path,
    lines: text.endsWith('\n') ? lineStarts.length - 1 : lineStarts.length,
    imports: [],
    globals: [],
    functions: [],
    isBarrel: body.length > 0 && body.every(isReExport),
    starExports: body.filter((node) => node.type === 'ExportAllDeclaration').length,
  };
  const lineOf = (offset: number): number =>
    lineStarts.findLastIndex((start) => start <= offset) + 1;
  for (const node of body) visit(node, undefined, facts, lineOf);
  return facts;
}

function isReExport(node: Node): boolean {
  return (
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && isNode(node['source']))
  );
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && typeof (value as Node).type === 'string';
}

function visit(
  node: Node,
  parent: Node | undefined,
  facts: SourceFacts,
  lineOf: (offset: number) => number,
): void {
  const line = lineOf(node.start);
  collectImport(node, line, facts);
  if (node.type.startsWith('TS') && !EXPRESSION_WRAPPERS.has(node.type)) {
    // types may be imported inline too: import('x').Y
    for (const child of children(node)) visit(child, node, facts, lineOf);
    return;
  }
  if (!isInType(parent)) {
    const name = ambientName(node, parent);
    if (name !== undefined) facts.globals.push({ name, line });
  }
  if (FUNCTIONS.has(node.type))
    facts.functions.push({
      name: functionName(node, parent),
      line,
      length: lineOf(node.end) - line + 1,
    });
  for (const child of children(node)) visit(child, node, facts, lineOf);
}

function isInType(parent: Node | undefined): boolean {
  return (
    parent !== undefined && parent.type.startsWith('TS') && !EXPRESSION_WRAPPERS.has(parent.type)
  );
}

function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

function collectImport(node: Node, line: number, facts: SourceFacts): void {
  const isStatic =
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportNamedDeclaration' ||
    node.type === 'ExportAllDeclaration' ||
    node.type === 'TSImportType';
  const dynamic = node.type === 'ImportExpression';
  const source = node['source'];
  if ((!isStatic && !dynamic) || !isNode(source)) return;
  const specifier = typeof source['value'] === 'string' ? source['value'] : '(computed)';
  facts.imports.push({ specifier, line, dynamic });
}

/** What `process` is used for here: a stream of it (or all of it, where that cannot be told), or something else. */
function processUse(parent: Node | undefined): string {
  if (parent?.type === 'MemberExpression' && isNode(parent['property'])) {
    const property = String(parent['property']['name'] ?? parent['property']['value']);
    return STREAMS.has(property) ? `process.${property}` : 'process';
  }
  // handed on as a whole, the streams go along
  return WHOLE_USES.has(parent?.type ?? '') ? 'process.stdout' : 'process';
}

/** The forbidden name that this node is a use of: a bare name, a member, or `new Date()` without arguments. */
function ambientName(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'Identifier' && AMBIENT_NAMES.has(node['name'] as string)) {
    if (isPropertyName(node, parent)) return undefined;
    return node['name'] === 'process' ? processUse(parent) : (node['name'] as string);
  }
  if (node.type === 'MemberExpression' && isNode(node['object']) && isNode(node['property'])) {
    const property = node['property']['name'] ?? node['property']['value'];
    const member = `${String(node['object']['name'])}.${String(property)}`;
    return AMBIENT_MEMBERS.has(member) ? member : undefined;
  }
  if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'Date')
    return (node['arguments'] as unknown[]).length === 0 ? 'new Date()' : undefined;
  return undefined;
}

function isPropertyName(node: Node, parent: Node | undefined): boolean {
  if (!parent || parent['computed'] === true) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node;
  return parent['key'] === node && parent['value'] !== node;
}

function functionName(node: Node, parent: Node | undefined): string {
  const named = [node['id'], parent?.['id'], parent?.['key']].find(isNode);
  return typeof named?.['name'] === 'string' ? named['name'] : '(anonymous)';
}
