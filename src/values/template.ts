import type { Json } from '../domain/run.ts';
import { isJson } from './json-guards.ts';

/** What templates may name: `{{input.city}}` is `scope.input.city`. */
export type TemplateScope = Readonly<Record<string, unknown>>;

export interface RenderOptions {
  /** Applied to whatever a template inserts, as text, e.g. to take the meaning out of special characters. */
  quote?: (text: string) => string;
}

/** The names that a template uses and the scope does not have. */
export class TemplateError extends Error {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    const list = names.map((name) => `{{${name}}}`).join(' and ');
    super(`${list} ${names.length === 1 ? 'has' : 'have'} no value in this case`);
    this.name = 'TemplateError';
    this.names = names;
  }
}

/** A piece of text: taken as it stands, or the name between braces. */
type Part = { text: string } | { name: string; path: readonly string[] };
type Renderer = (scope: TemplateScope, options: RenderOptions, absent: Set<string>) => Json;

/** A template: what stands between two braces on each side. */
export const BRACES = /\{\{([^{}]*)\}\}/g;
const NAME = /^[\p{L}\p{N}_$-]+(?:\.[\p{L}\p{N}_$-]+)*$/u;
const MAX_CACHED_TEXTS = 2000;

const textRenderers = new Map<string, Renderer>();
const treeRenderers = new WeakMap<object, Renderer>();

/**
 * Fills in `{{name}}` in every text of a JSON value. A text that is one template and nothing else keeps the JSON type
 * of what it names; inside other text, strings stand as they are and anything else as JSON. What is inserted is never
 * read for templates again. Throws a TemplateError that lists every name without a value.
 */
export function renderTemplate(
  template: unknown,
  scope: TemplateScope,
  options: RenderOptions = {},
): Json {
  const absent = new Set<string>();
  const rendered = rendererOf(template)(scope, options, absent);
  if (absent.size > 0) throw new TemplateError([...absent]);
  return rendered;
}

/** The same, as text: a value that is not a string is written as JSON. */
export function renderText(
  template: unknown,
  scope: TemplateScope,
  options: RenderOptions = {},
): string {
  return asText(renderTemplate(template, scope, options));
}

/**
 * Whatever stands between double braces, anywhere in the template, and does not start with one of the roots
 * (or is not a name at all). In the order of appearance, each once.
 */
export function findUnknownNames(template: unknown, roots: readonly string[]): string[] {
  const unknown = new Set<string>();
  visitTexts(template, (text) => {
    for (const part of parseTemplate(text)) {
      if (!('name' in part)) continue;
      const [root] = part.path;
      if (root === undefined || !roots.includes(root) || !NAME.test(part.name)) {
        unknown.add(part.name);
      }
    }
  });
  return [...unknown];
}

/** Does any text of this value hold a template? */
export function hasTemplate(template: unknown): boolean {
  let found = false;
  visitTexts(template, (text) => {
    found ||= parseTemplate(text).some((part) => 'name' in part);
  });
  return found;
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Every text of a JSON value, at all depths. */
export function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (value !== null && typeof value === 'object') {
    for (const member of Object.values(value)) visitTexts(member, visit);
  }
}

function parseTemplate(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    const name = (match[1] ?? '').trim();
    parts.push({ name, path: name.split('.') });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

function rendererOf(template: unknown): Renderer {
  if (typeof template === 'string') {
    const known = textRenderers.get(template);
    if (known) return known;
    // the texts of a suite are few; those of cases pass by
    if (textRenderers.size >= MAX_CACHED_TEXTS) textRenderers.clear();
    const renderer = compileText(template);
    textRenderers.set(template, renderer);
    return renderer;
  }
  if (template !== null && typeof template === 'object') {
    const known = treeRenderers.get(template);
    if (known) return known;
    const renderer = compileTree(template);
    treeRenderers.set(template, renderer);
    return renderer;
  }
  return () => (isJson(template) ? template : null);
}

function compileText(text: string): Renderer {
  const parts = parseTemplate(text);
  const [only] = parts;
  if (parts.length <= 1 && !(only && 'name' in only)) return () => text;
  if (parts.length === 1 && only && 'name' in only) {
    return (scope, { quote }, absent) => {
      const value = lookUp(only, scope, absent);
      return quote ? quote(asText(value)) : value;
    };
  }
  return (scope, { quote = (inserted) => inserted }, absent) =>
    parts
      .map((part) => ('text' in part ? part.text : quote(asText(lookUp(part, scope, absent)))))
      .join('');
}

function compileTree(template: object): Renderer {
  if (!hasTemplate(template) && isJson(template)) return () => template;
  if (Array.isArray(template)) {
    const items = template.map((item) => rendererOf(item));
    return (scope, options, absent) => items.map((render) => render(scope, options, absent));
  }
  const members = Object.entries(template).map(([key, value]) => [key, rendererOf(value)] as const);
  return (scope, options, absent) =>
    Object.fromEntries(members.map(([key, render]) => [key, render(scope, options, absent)]));
}

function lookUp(
  { name, path }: { name: string; path: readonly string[] },
  scope: TemplateScope,
  absent: Set<string>,
): Json {
  let value: unknown = scope;
  for (const key of path) {
    // own members only: {{input.constructor}} names nothing
    value =
      value !== null && typeof value === 'object'
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined;
  }
  if (isJson(value)) return value;
  absent.add(name);
  return null;
}
