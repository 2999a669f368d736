import type { Json } from '../domain/run.ts';
import { filledBy, holds, SpecError, Unscorable, type CheckDefinition } from './check.ts';
import { compileValue } from './expected-text.ts';

/** What OpenAI-compatible servers and others call the same thing. */
const SAME_REASON: Readonly<Record<string, string>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  completed: 'stop',
  max_tokens: 'length',
  max_output_tokens: 'length',
  tool_use: 'tool_calls',
  function_call: 'tool_calls',
  safety: 'content_filter',
};

export const finishReason: CheckDefinition = {
  summary: 'The model stopped for this reason.',
  parameters: {
    value:
      '`stop`, `length`, `tool_calls`, `content_filter`, or what the provider says; a list: any of them.',
  },
  compile: ({ value }) => {
    const expectedOf = compileValue(value, readReasons);
    return filledBy(expectedOf, ({ output, scope }) => {
      const found = output.finish_reason;
      if (found === undefined) throw new Unscorable('the target gave no finish_reason');
      const expected = expectedOf(scope);
      const pass = expected.map(nameReason).includes(nameReason(found));
      return holds(pass, `to stop because of ${expected.join(' or ')}`, `found ${found}`);
    });
  },
};

function readReasons(value: Json): string[] {
  const reasons = Array.isArray(value) ? value : [value];
  const texts = reasons.filter((reason) => typeof reason === 'string' && reason !== '');
  if (texts.length === 0 || texts.length < reasons.length) {
    throw new SpecError(`value must be a reason such as "stop"; found ${JSON.stringify(value)}`);
  }
  return texts.map(String);
}

function nameReason(reason: string): string {
  const plain = reason.toLowerCase();
  return SAME_REASON[plain] ?? plain;
}
