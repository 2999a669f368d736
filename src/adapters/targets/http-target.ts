import { collectTargetFiles } from '../../config/collect-target-files.ts';
import type { Suite } from '../../domain/case.ts';
import type { Place } from '../../domain/place.ts';
import type { Json } from '../../domain/run.ts';
import type { HttpTarget } from '../../domain/suite.gen.ts';
import { describeError, UserError } from '../../errors.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { TemplateError } from '../../values/template.ts';
import { createRedactor } from '../redact.ts';
import { chooseProxy } from '../transport/choose-proxy.ts';
import { createHostGuard, HostRefused, type HostGuard } from '../transport/guard-host.ts';
import { createTransport, type HttpOutcome, type Transport } from '../transport/transport.ts';
import { completeOutput } from './answer-from-output.ts';
import { buildFacts } from './build-facts.ts';
import { openSources } from './digest-sources.ts';
import { requireVariables } from './require-variables.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import { createAnswerReader, judgeExchange, MAX_ANSWER_BYTES } from './http-answer.ts';
import { createRequestBuilder, type PreparedRequest } from './http-request.ts';
import { interrupted, redactFailure, unmeasured } from './target-answers.ts';

const MOST_REDIRECTS = 3;

type HttpDependencies = Pick<TargetDependencies, 'files' | 'root' | 'env' | 'prices' | 'onMissing'>;

/** An HTTP endpoint. Throws a UserError for what is wrong with it before the first call. */
export async function openHttpTarget(suite: Suite, deps: HttpDependencies): Promise<Target> {
  const { env, prices } = deps;
  const { http, env: named = [], deterministic = false } = suite.target;
  if (!http) throw new Error('the target is not of kind http');
  requireVariables(suite, deps);
  const build = createRequestBuilder(suite, http, deps);
  const read = createAnswerReader(http);
  const guard = createHostGuard(suite.allowed_hosts);
  refuseLiteral(http.url, guard, suite.urlPlace ?? { file: suite.file });
  const transport = createTransport({
    maxSockets: suite.run.concurrency,
    env,
    lookup: guard.lookup,
  });
  const redact = createRedactor(named.map((name) => env[name]));
  const timeoutMs = suite.run.timeout_s * 1000;

  async function answer(request: TargetRequest, signal: AbortSignal): Promise<TargetAnswer> {
    if (signal.aborted) return interrupted();
    const prepared = prepare(build, request);
    if ('kind' in prepared) return prepared;
    const outcome = await send(prepared, { transport, guard, env, timeoutMs, signal });
    const verdict = judgeExchange(outcome, { timeoutMs, now: Date.now() });
    if (verdict || outcome.kind !== 'response')
      return redactFailure(verdict ?? interrupted(), redact);
    const given = read(outcome);
    if (given.kind !== 'answer') return redactFailure(given, redact);
    const output = completeOutput(given.output, { latencyMs: outcome.latencyMs, prices });
    return { kind: 'answer', output };
  }

  const found = await collectTargetFiles(suite, deps.files);
  const { key: sources, facts, isSame } = await openSources(suite, deps, found);
  return {
    facts: buildFacts({
      kind: 'http',
      digests: { config: digestJson(suite.target) },
      deterministic,
      ...facts,
    }),
    answer,
    isSame,
    ...(isBlindToMetadata(http) && { ignoresMetadata: true }),
    ...(sources !== undefined && {
      responseKey: (request) => describeRequest(prepare(build, request), sources),
    }),
    close: async () => transport.close(),
  };
}

/** Without a body of its own the request carries all of the case. */
function isBlindToMetadata({ url, method, body }: HttpTarget): boolean {
  if (body === undefined && method !== 'GET') return false;
  return !JSON.stringify([url, body ?? '']).includes('metadata');
}

function refuseLiteral(url: string, guard: HostGuard, place: Place): void {
  try {
    guard.checkLiteral(new URL(url.replace(/\{\{[^}]*\}\}/g, 'x')));
  } catch (error) {
    if (!(error instanceof HostRefused)) throw error;
    throw new UserError({ code: 'host-refused', message: error.message, place });
  }
}

function prepare(
  build: (request: TargetRequest) => PreparedRequest,
  request: TargetRequest,
): PreparedRequest | TargetAnswer {
  try {
    return build(request);
  } catch (error) {
    if (error instanceof TemplateError) return unmeasured('template', error.message);
    throw error;
  }
}

/** What is sent, without its headers: as they are written they are part of the sources, and filled in they hold keys. */
function describeRequest(
  prepared: PreparedRequest | TargetAnswer,
  sources: Json,
): Json | undefined {
  if ('kind' in prepared) return undefined;
  const { url, method, body } = prepared;
  return { sources, url: url.href, method, ...(body !== undefined && { body }) };
}

interface SendOptions {
  transport: Transport;
  guard: HostGuard;
  env: TargetDependencies['env'];
  timeoutMs: number;
  signal: AbortSignal;
}

/** Sends and follows redirects that stay on the host; any other is given as the answer that it is. */
async function send(
  request: PreparedRequest,
  { transport, guard, env, timeoutMs, signal }: SendOptions,
): Promise<HttpOutcome> {
  if (chooseProxy(request.url, env) !== undefined) {
    const refused = await checkProxied(request.url, guard);
    if (refused) return refused;
  }
  let next = request;
  let spentMs = 0;
  for (let redirects = 0; ; redirects += 1) {
    const left = Math.max(1, timeoutMs - spentMs);
    const outcome = await transport.send({
      ...next,
      timeoutMs: left,
      maxBytes: MAX_ANSWER_BYTES,
      signal,
    });
    spentMs += outcome.latencyMs;
    const whole = { ...outcome, latencyMs: spentMs };
    if (outcome.kind !== 'response' || redirects === MOST_REDIRECTS) return whole;
    const target = redirectTarget(outcome.status, outcome.headers.get('location'), next.url);
    if (!target) return whole;
    next = redirected(next, outcome.status, target);
  }
}

/** Through a proxy it is the proxy that resolves the name, so the name is vetted here before. */
async function checkProxied(url: URL, guard: HostGuard): Promise<HttpOutcome | undefined> {
  try {
    await guard.checkName(url);
    return undefined;
  } catch (error) {
    const code = error instanceof HostRefused ? error.code : 'ENOTFOUND';
    return { kind: 'connection', code, message: describeError(error), latencyMs: 0 };
  }
}

/** Where a redirect leads, if that is the same host (and no step down from https). */
function redirectTarget(status: number, location: string | undefined, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const to = URL.parse(location, from.href);
  if (!to || to.username || to.password) return undefined;
  if (to.origin === from.origin) return to;
  const upgraded = from.protocol === 'http:' && to.protocol === 'https:';
  return upgraded && to.hostname === from.hostname ? to : undefined;
}

/** 303 asks for a GET, and 301 and 302 of a POST mean one; 307 and 308 repeat the request. */
function redirected(request: PreparedRequest, status: number, url: URL): PreparedRequest {
  const repeats = status >= 307 || (status !== 303 && request.method !== 'POST');
  if (repeats) return { ...request, url };
  const { 'content-type': _, ...headers } = request.headers;
  return { url, method: 'GET', headers };
}
