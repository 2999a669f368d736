import type { Json, Output } from '../domain/run.ts';

/** An output as a judge sees it and a label names it: its text, with its tool calls where it has any. */
export function describeJudged({
  output,
  tool_calls: calls,
}: Pick<Output, 'output' | 'tool_calls'>): Json {
  if (!calls?.length) return output ?? '';
  return {
    output,
    tool_calls: calls.map(({ name, arguments: args }) => ({ name, arguments: args })),
  };
}
