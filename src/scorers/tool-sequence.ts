import type { ToolCall } from '../domain/run.ts';
import { filledBy, holds, type CheckDefinition } from './check.ts';
import { readExpectedCalls, type ExpectedCall } from './expected-calls.ts';
import { compileValue } from './expected-text.ts';
import { matchesCall } from './match-call.ts';
import { describeCall, describeMade, describeWanted, TOOL_PARAMETERS } from './tool-call.ts';

export const toolSequence: CheckDefinition = {
  summary: 'The output makes exactly these tool calls, in this order.',
  parameters: TOOL_PARAMETERS,
  compile: ({ value, extra }) => {
    const expectedOf = compileValue(value, readExpectedCalls);
    return filledBy(expectedOf, ({ output, scope }) => {
      const calls = output.tool_calls ?? [];
      const alternatives = expectedOf(scope);
      const mistakes = alternatives.map((list) => findMistake(list, calls, extra === 'allow'));
      const pass = mistakes.includes(undefined);
      const told = pass ? [] : [mistakes[0]];
      const expected = `${describeWanted(alternatives)} in this order`;
      return holds(pass, expected, [...told, describeMade(calls)].join('; '));
    });
  },
};

/** Undefined: the calls follow the list. Otherwise where the longest way through it ends. */
function findMistake(
  expected: readonly ExpectedCall[],
  calls: readonly ToolCall[],
  extra: boolean,
): string | undefined {
  // after how many calls the entries of the list so far can be through
  let reached = new Set([0]);
  for (const entry of expected) {
    const from = extra ? skipCalls(reached, calls.length) : reached;
    const next = new Set<number>();
    for (const made of from) {
      if (entry.optional) next.add(made);
      const call = calls[made];
      if (call && matchesCall(entry, call, extra)) next.add(made + 1);
    }
    if (next.size === 0) return describeGap(entry, calls, reached, extra);
    reached = next;
  }
  if (extra || reached.has(calls.length)) return undefined;
  const next = calls[Math.max(...reached)];
  return next && `unexpected call ${describeCall(next)} after the last one`;
}

/** Where further calls are fine, any later place will do too. */
function skipCalls(reached: ReadonlySet<number>, count: number): Set<number> {
  const first = Math.min(...reached);
  return new Set(Array.from({ length: count - first + 1 }, (_, index) => first + index));
}

function describeGap(
  entry: ExpectedCall,
  calls: readonly ToolCall[],
  reached: ReadonlySet<number>,
  extra: boolean,
): string {
  if (extra) return `after call ${Math.min(...reached)} there is no ${entry.label}`;
  const made = Math.max(...reached);
  const call = calls[made];
  return `call ${made + 1}: expected ${entry.label}, found ${call ? describeCall(call) : 'none'}`;
}
