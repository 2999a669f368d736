import type { Place } from '../../domain/place.ts';
import type { Problem } from '../../errors.ts';
import { isRecord } from '../../values/json-guards.ts';

export type OpenAiApi = 'chat' | 'responses';

/** Parameters by the names that suites give them. */
export type NamedParameters = Readonly<Record<string, unknown>>;

/** Where each API is asked, and under which key it wants the messages. */
export const API_CALLS = {
  chat: { path: '/chat/completions', messages: 'messages' },
  responses: { path: '/responses', messages: 'input' },
} as const satisfies Record<OpenAiApi, object>;

/** Parameters of the chat API that the Responses API does not have. */
const CHAT_ONLY = ['seed', 'stop', 'presence_penalty', 'frequency_penalty'];

/** A problem for every parameter that the API does not have. `where` is what the user has to edit. */
export function findStrangeParameters(
  api: OpenAiApi,
  named: NamedParameters,
  { where, place }: { where: string; place?: Place },
): Problem[] {
  if (api === 'chat') return [];
  return CHAT_ONLY.filter((key) => named[key] !== undefined).map((key) => ({
    code: 'openai-parameter',
    message: `the Responses API has no parameter ${key}`,
    ...(place && { place }),
    hint: `Remove ${key} from ${where}, or use api: chat.`,
  }));
}

/** The parameters under the names that the API wants; whatever has one name in both stays as it is. */
export function nameParameters(api: OpenAiApi, named: NamedParameters): Record<string, unknown> {
  return api === 'chat' ? nameForChat(named) : nameForResponses(named);
}

function nameForChat({ max_output_tokens: most, ...rest }: NamedParameters) {
  return { ...rest, ...(most !== undefined && { max_completion_tokens: most }) };
}

function nameForResponses({
  reasoning_effort: effort,
  verbosity,
  response_format: format,
  ...rest
}: NamedParameters) {
  const text = {
    ...(format !== undefined && { format: flattenFormat(format) }),
    ...(verbosity !== undefined && { verbosity }),
  };
  return {
    ...rest,
    ...(effort !== undefined && { reasoning: { effort } }),
    ...(Object.keys(text).length > 0 && { text }),
  };
}

/** Chat nests `{type, json_schema: {name, schema}}`; Responses wants the inner keys beside the type. */
function flattenFormat(format: unknown): unknown {
  if (!isRecord(format) || !isRecord(format['json_schema'])) return format;
  const { json_schema: inner, ...rest } = format;
  return { ...rest, ...inner };
}
