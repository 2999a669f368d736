import type { IncomingHttpHeaders } from 'node:http';
import type { Access, Token } from './tokens.ts';
import type { GitObjects } from './git-objects.ts';
import type { Links } from './links.ts';
import type { Paths } from './schemas.ts';
import type { GitHubState } from './state.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

export type PathParams<Path extends string> = Record<ParamNames<Path>, string>;

type Responses<Path extends keyof Paths, M extends Method> = M extends keyof Paths[Path]
  ? Paths[Path][M] extends { responses: infer R }
    ? R
    : never
  : never;

type Content<R> = R extends { content: infer C }
  ? [C] extends [never]
    ? undefined
    : C extends { 'application/json': infer Body }
      ? Body
      : undefined
  : undefined;

type TypedAnswer<R> = {
  [Status in keyof R]: { status: Status; body: Content<R[Status]> };
}[keyof R];

/** What a handler may answer: a status and body that GitHub's description knows for this path. */
export type Answer<Path extends keyof Paths, M extends Method> =
  (TypedAnswer<Responses<Path, M>> & { headers?: Record<string, string> }) | RawAnswer;

/** Bytes under another media type than JSON. */
export interface RawAnswer {
  status: 200;
  raw: Buffer | string;
  contentType: string;
  headers?: Record<string, string>;
}

export interface ApiRequest<Params extends Record<string, string> = Record<string, string>> {
  params: Params;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body: `{}` when there is none. */
  body: Record<string, unknown>;
  token: Token | undefined;
  state: GitHubState;
  git: GitObjects;
  links: Links;
}

export type Reply =
  { status: number; body?: unknown; headers?: Record<string, string> } | RawAnswer;

export interface Route {
  method: Method;
  pattern: RegExp;
  names: readonly string[];
  access: Access;
  handle(request: ApiRequest): Promise<Reply>;
}

/** Parameters that may hold slashes. */
const greedy = new Set(['path', 'basehead', 'ref']);

/** A route under a path of GitHub's description; parameters and answers are typed by it. */
export function defineRoute<Path extends keyof Paths, M extends Method>(
  method: M,
  path: Path,
  access: Access,
  handle: (request: ApiRequest<PathParams<Path>>) => Promise<Answer<Path, M>> | Answer<Path, M>,
): Route {
  const names: string[] = [];
  const source = path
    .replace(/[.]/g, String.raw`\.`)
    .replace(/\{([a-z_]+)\}/g, (_, name: string) => {
      names.push(name);
      return greedy.has(name) ? '(.*)' : '([^/]+)';
    });
  return {
    method,
    pattern: new RegExp(`^${source}$`),
    names,
    access,
    handle: async (request) =>
      (await handle(request as ApiRequest<PathParams<Path>>)) as unknown as Reply,
  };
}

/** The first route that fits, with its decoded parameters. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    if (route.method !== method.toLowerCase()) continue;
    const match = route.pattern.exec(path);
    if (!match) continue;
    const values = match.slice(1).map((value) => decodeURIComponent(value));
    return {
      route,
      params: Object.fromEntries(route.names.map((name, index) => [name, values[index] ?? ''])),
    };
  }
  return undefined;
}
