import type { Usage } from '../../domain/run.ts';
import { isRecord } from '../../values/json-guards.ts';

/**
 * Tokens as we write them, as OpenAI's chat API does (`prompt_tokens`, …) or as its Responses API does
 * (`input_tokens_details`). Undefined for anything else.
 */
export function readUsage(value: unknown): Usage | undefined {
  if (!isRecord(value)) return undefined;
  const input = readCount(value['input_tokens'] ?? value['prompt_tokens']);
  const output = readCount(value['output_tokens'] ?? value['completion_tokens']);
  if (input === undefined || output === undefined) return undefined;
  const details = value['input_tokens_details'] ?? value['prompt_tokens_details'];
  const cached = readCount(
    value['cached_tokens'] ?? (isRecord(details) ? details['cached_tokens'] : undefined),
  );
  const usage = { input_tokens: input, output_tokens: output };
  return cached === undefined ? usage : { ...usage, cached_tokens: cached };
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
