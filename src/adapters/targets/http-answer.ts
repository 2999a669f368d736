import type { Wasted } from '../../domain/wasted.ts';
import type { Json, Output } from '../../domain/run.ts';
import type { HttpTarget } from '../../domain/suite.gen.ts';
import type { TargetAnswer } from '../../ports.ts';
import { quoteRounded } from '../../values/exact-integers.ts';
import { isDeeperThan, isJson, MOST_LEVELS } from '../../values/json-guards.ts';
import { compileJsonPath, JsonPathError, type JsonPath } from '../../values/json-path.ts';
import { readToolCalls, ToolCallError } from '../../values/tool-calls.ts';
import { readRetryAfter } from '../transport/read-retry-after.ts';
import { readText as readBodyText } from '../transport/read-text.ts';
import type { HttpOutcome } from '../transport/transport.ts';
import { readUsage } from '../models/read-usage.ts';
import { failed, interrupted, retryable, unmeasured } from './target-answers.ts';

export const MAX_ANSWER_BYTES = 10 * 1024 * 1024;
const QUOTED_CHARACTERS = 300;

/** Before the digits of an integer that no number holds, as JSON writes it: a text of the answer begins with no such thing. */
const MARK = String.raw`\u0000`;
const MARKED = /^\0-?\d{16,}$/;
const MARKED_MEMBER = /"\\u0000(-?\d{16,})"/g;

type Response = Extract<HttpOutcome, { kind: 'response' }>;

/** Codes of Node for a connection that no waiting mends. */
const LASTING =
  /^(?:HOST_REFUSED|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_INVALID|HPE_)/;

/** What the exchange says of the system under test; undefined for an answer that must be read. */
export function judgeExchange(
  outcome: HttpOutcome,
  { timeoutMs, now }: { timeoutMs: number; now: number },
): TargetAnswer | undefined {
  const { latencyMs } = outcome;
  switch (outcome.kind) {
    case 'aborted':
      return interrupted();
    case 'timeout':
      return failed('timeout', `no answer within ${timeoutMs / 1000} s`, latencyMs);
    case 'too-large':
      return failed('too-large', `the answer is longer than ${MAX_ANSWER_BYTES} bytes`, latencyMs);
    case 'unread':
      return failed('wrong-shape', outcome.message, latencyMs);
    case 'connection': {
      const code = outcome.code === 'HOST_REFUSED' ? 'host-refused' : 'connection';
      const message = `no answer from the server: ${outcome.message}`;
      return LASTING.test(outcome.code) ? unmeasured(code, message) : retryable(code, message);
    }
    case 'response':
      return judgeStatus(outcome, now);
  }
}

function judgeStatus(response: Response, now: number): TargetAnswer | undefined {
  const { status, latencyMs } = response;
  if (status >= 200 && status < 300) return undefined;
  const body = response.body.toString('utf8').slice(0, QUOTED_CHARACTERS).trim();
  const message = `the server answered ${status}${body ? `: ${body}` : ''}`;
  const passing = status === 408 || status === 429 || (status >= 502 && status <= 504);
  if (!passing) return failed(`http-${status}`, message, latencyMs);
  return retryable(`http-${status}`, message, readRetryAfter(response.headers, now));
}

/** Reads an answer by the target's JSON paths: throws a JsonPathError for a path that is none. */
export function createAnswerReader(target: HttpTarget): (response: Response) => TargetAnswer {
  const output = compileJsonPath(target.output);
  const toolCalls = compileOptional(target.tool_calls);
  const usage = compileOptional(target.usage);
  const cost = compileOptional(target.cost_usd);
  return (response) => {
    const { latencyMs } = response;
    const wrong = (message: string) => failed('wrong-shape', message, latencyMs);
    const body = parseJson(readBodyText(response.body));
    if (body === undefined) {
      const start = response.body.toString('utf8').slice(0, QUOTED_CHARACTERS);
      return wrong(`the answer is not JSON: ${start}`);
    }
    if (isDeeperThan(body, MOST_LEVELS))
      return wrong(`the answer is nested more than ${MOST_LEVELS} levels deep`);
    let spent: Wasted = {};
    try {
      spent = readAmounts(body, usage, cost);
      const text = readText(output(body, readExactly(response, body, MARK)), target.output);
      const calls = toolCalls && readToolCalls(toolCalls(body, readExactly(response, body))[0]);
      const found: Output = {
        output: text,
        ...(calls && { tool_calls: calls }),
        ...spent,
      };
      return { kind: 'answer', output: found };
    } catch (error) {
      const message = explainMisfit(error);
      if (message === undefined) throw error;
      const isPaid = Object.keys(spent).length > 0;
      return { ...wrong(message), ...(isPaid && { wasted: spent }) };
    }
  };
}

class WrongAnswer extends Error {}

/** What is wrong with an answer, in words; undefined: it is not the answer. */
function explainMisfit(error: unknown): string | undefined {
  if (error instanceof WrongAnswer) return error.message;
  return error instanceof ToolCallError || error instanceof JsonPathError
    ? `the answer does not fit: ${error.message}`
    : undefined;
}

/** One value, or several texts, which are joined (content in parts). An object or list is given as JSON. */
function readText(values: readonly Json[], path: string): string | null {
  const [first] = values;
  if (first === undefined) throw new WrongAnswer(`${path} selects nothing in the answer`);
  if (values.length > 1) {
    if (values.every((value) => typeof value === 'string')) return values.join('');
    throw new WrongAnswer(
      `${path} selects ${values.length} values in the answer; one text is expected`,
    );
  }
  if (first === null) return null;
  if (typeof first === 'string') return MARKED.test(first) ? first.slice(1) : first;
  return JSON.stringify(first).replaceAll(MARKED_MEMBER, '$1');
}

function readAmounts(
  body: Json,
  usagePath: JsonPath | undefined,
  costPath: JsonPath | undefined,
): Pick<Output, 'usage' | 'cost_usd'> {
  const usage = readUsage(usagePath?.(body)[0]);
  const cost = costPath?.(body)[0];
  return {
    ...(usage && { usage }),
    ...(typeof cost === 'number' && cost >= 0 && { cost_usd: cost }),
  };
}

function compileOptional(path: string | undefined): JsonPath | undefined {
  return path === undefined ? undefined : compileJsonPath(path);
}

function parseJson(text: string): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isJson(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The body with integers that no number holds as text: `mark` and their digits. */
function readExactly(response: Response, body: Json, mark = ''): Json {
  const source = readBodyText(response.body);
  const quoted = quoteRounded(source, mark);
  return quoted === source ? body : (parseJson(quoted) ?? body);
}
