import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Suite } from '../../domain/case.ts';
import type { HttpTarget } from '../../domain/suite.gen.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { TargetRequest } from '../../ports.ts';
import {
  findUnknownNames,
  hasTemplate,
  renderText,
  renderTemplate,
  TemplateError,
} from '../../values/template.ts';
import { isLoopbackName } from '../transport/classify-address.ts';
import type { TargetDependencies } from './target-dependencies.ts';

/** One call, ready to be sent. */
export interface PreparedRequest {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

const TEMPLATE_ROOTS = ['input', 'context', 'metadata'];
const VARIABLE = /\$\{env:([^}]*)\}/g;
const SECRET_HEADER =
  /^(?:authorization|proxy-authorization|cookie|.*(?:api-?key|token|secret).*)$/i;

/**
 * What turns a case into a request. All that is wrong with the target as it is written is thrown as one UserError:
 * before the first call.
 */
export function createRequestBuilder(
  suite: Suite,
  target: HttpTarget,
  { env, onMissing }: Pick<TargetDependencies, 'env' | 'onMissing'>,
): (request: TargetRequest) => PreparedRequest {
  const { file, urlPlace = { file } } = suite;
  const ofUrl = [...findUrlProblems(target.url), ...findSameForAll(target)];
  const ofHeaders = findHeaderProblems(target, suite.target.env ?? [], env).filter(
    ({ code }) => !onMissing || code !== 'env-missing',
  );
  const problems: Problem[] = [
    ...ofUrl.map((problem) => ({ ...problem, place: urlPlace })),
    ...ofHeaders.map((problem) => ({ ...problem, place: { file } })),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const headers = fillHeaders(target, env);
  const { origin } = fillUrl(target.url, 'x');
  const only = hasTemplate(target.url) ? undefined : new URL(target.url);
  return ({ case: { id, input, context, metadata }, trial }) => {
    const scope = { input, context, metadata };
    const url = only ?? new URL(renderText(target.url, scope, { quote: encodeURIComponent }));
    // checked again where it counts: which host may be reached was decided before the first case
    if (url.origin !== origin) throw new HostChanged(url.host);
    const prepared = { url, method: target.method, headers };
    if (target.body === undefined && target.method === 'GET') return prepared;
    // Without a body of its own the request carries what a command gets as its line.
    const body =
      target.body === undefined
        ? { id, trial, input, context, metadata }
        : renderTemplate(target.body, scope);
    if (typeof body === 'string') {
      return { ...prepared, headers: withDefault(headers, 'text/plain; charset=utf-8'), body };
    }
    const withType = withDefault(headers, 'application/json');
    return { ...prepared, headers: withType, body: JSON.stringify(body) };
  };
}

/** The input of a case would change the host that is asked. */
class HostChanged extends TemplateError {
  constructor(host: string) {
    super([]);
    this.message = `the case would send the request to ${host}`;
  }
}

function fillUrl(url: string, word: string): URL {
  return new URL(fillTemplates(url, word));
}

function fillTemplates(url: string, word: string): string {
  return url.replace(/\{\{[^}]*\}\}/g, word);
}

function findUrlProblems(url: string): Problem[] {
  const unknown = findUnknownNames(url, TEMPLATE_ROOTS);
  if (unknown.length > 0) {
    const hint = `Known are ${TEMPLATE_ROOTS.join(', ')}, e.g. {{input}}.`;
    return [
      { code: 'http-url', message: `the url names {{${unknown[0]}}}, which does not exist`, hint },
    ];
  }
  const parsed = URL.parse(fillTemplates(url, 'x'));
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
    return [
      {
        code: 'http-url',
        message: `${url} is no http or https URL`,
        hint: 'Write https://host/path.',
      },
    ];
  }
  if (parsed.username || parsed.password) {
    const hint = 'Send it as a header: authorization: "Basic ${env:NAME}".';
    return [{ code: 'http-url', message: 'the url holds a user name or password', hint }];
  }
  const isFixed = URL.parse(fillTemplates(url, 'y'))?.origin === parsed.origin;
  const origin = /^https?:\/\/[^/?#\\]+/i.exec(url)?.[0];
  if (isFixed && origin !== undefined && !hasTemplate(origin)) return [];
  const hint = 'Templates may stand in the path and after the question mark.';
  return [{ code: 'http-url', message: "the url's host must not depend on the case", hint }];
}

/** Headers are not templates, and without a body the case itself is sent, but not by GET. */
function findSameForAll({ url, method, body }: HttpTarget): Problem[] {
  const namesCase = body === undefined ? method !== 'GET' : hasTemplate(body);
  if (namesCase || hasTemplate(url)) return [];
  const what = body === undefined ? 'the url' : 'url and body';
  return [
    {
      code: 'prompt',
      message: `${what} of the http target ${body === undefined ? 'uses' : 'use'} nothing of the case: every case would be asked the same`,
      hint: 'Write {{input}} where the input belongs, e.g. body: { question: "{{input}}" }.',
    },
  ];
}

function findHeaderProblems(
  { url, headers = {} }: HttpTarget,
  named: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [header, value] of Object.entries(headers)) {
    for (const [, name = ''] of value.matchAll(VARIABLE)) {
      if (!named.includes(name)) {
        const hint = `Add ${name} to target.env.`;
        problems.push({
          code: 'env-unnamed',
          message: `header ${header}: ${name} is not in target.env`,
          hint,
        });
      } else if (env[name] === undefined) {
        const hint = `Set it for the step, e.g. env: { ${name}: \${{ secrets.${name} }} }.`;
        problems.push({
          code: 'env-missing',
          message: `header ${header}: ${name} is not set`,
          hint,
        });
      }
    }
  }
  problems.push(...findInvalidHeaders(headers, env));
  const carriesKey = Object.entries(headers).some(
    ([header, value]) => SECRET_HEADER.test(header) || value.search(VARIABLE) >= 0,
  );
  const parsed = URL.parse(fillTemplates(url, 'x'));
  if (carriesKey && parsed?.protocol === 'http:' && !isLoopbackName(parsed.hostname)) {
    const message = `a key would travel to ${parsed.host} in the clear`;
    problems.push({ code: 'http-key', message, hint: 'Use https, or a loopback host.' });
  }
  return problems;
}

function fillHeaders(
  { headers = {} }: HttpTarget,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const filled: Record<string, string> = {
    accept: 'application/json, */*',
    'user-agent': 'touchstone',
  };
  for (const [header, value] of Object.entries(headers)) {
    filled[header.toLowerCase()] = fillHeader(value, env);
  }
  return filled;
}

/** A secret pasted with a line end is the commonest way to break a header: it is cut off. */
function fillHeader(value: string, env: Readonly<Record<string, string | undefined>>): string {
  return value.replace(VARIABLE, (_, name: string) => (env[name] ?? '').trim());
}

function findInvalidHeaders(
  headers: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): Problem[] {
  return Object.entries(headers).flatMap(([header, value]) => {
    try {
      validateHeaderName(header);
      validateHeaderValue(header, fillHeader(value, env));
      return [];
    } catch {
      const message = `header ${header}: its name or value holds a character that headers must not`;
      return [{ code: 'http-header', message, hint: 'Remove line ends and control characters.' }];
    }
  });
}

function withDefault(headers: Record<string, string>, type: string): Record<string, string> {
  return 'content-type' in headers ? headers : { ...headers, 'content-type': type };
}
