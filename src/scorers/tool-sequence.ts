import type { ToolCall } from '../domain/run.ts';
import { holds, type CheckDefinition } from './check.ts';
import type { ExpectedCall } from './expected-calls.ts';
import { readExpectedCalls } from './expected-calls.ts';
import { compileValue } from './expected-text.ts';
import { matchesCall } from './match-json.ts';
import { describeCall, describeMade, describeWanted, TOOL_PARAMETERS } from './tool-call.ts';

export const toolSequence: CheckDefinition = {
  summary: 'The output makes exactly these tool calls, in this order.',
  parameters: TOOL_PARAMETERS,
  compile: ({ value, extra }) => {
    const expectedOf = compileValue(value, readExpectedCalls);
    return ({ output, scope }) => {
      const calls = output.tool_calls ?? [];
      const alternatives = expectedOf(scope);
      const mistakes = alternatives.map((list) => findMistake(list, calls, extra === 'allow'));
      const pass = mistakes.includes(undefined);
      const told = pass ? [] : [mistakes[0]];
      const expected = `${describeWanted(alternatives)} in this order`;
      return holds(pass, expected, [...told, describeMade(calls)].join('; '));
    };
  },
};

/** Undefined: the calls follow the list. Otherwise where the longest way through it ends. */
function findMistake(
  expected: readonly ExpectedCall[],
  calls: readonly ToolCall[],
  extra: boolean,
): string | undefined {
  let furthest = { wanted: 0, made: 0 };
  // the numbers of calls after which the first `wanted` entries of the list can be through
  let reached = new Set([0]);
  for (let wanted = 0; ; wanted += 1) {
    if (extra) reached = new Set(range(Math.min(...reached), calls.length));
    const entry = expected[wanted];
    if (!entry) break;
    furthest = { wanted, made: Math.max(...(extra ? [Math.min(...reached)] : reached)) };
    const next = new Set<number>();
    for (const made of reached) {
      if (entry.optional) next.add(made);
      const call = calls[made];
      if (call && matchesCall(entry, call, extra)) next.add(made + 1);
    }
    if (next.size === 0) return describeGap(expected, calls, furthest);
    reached = next;
  }
  if (reached.has(calls.length)) return undefined;
  return describeGap(expected, calls, { wanted: expected.length, made: Math.max(...reached) });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function describeGap(
  expected: readonly ExpectedCall[],
  calls: readonly ToolCall[],
  { wanted, made }: { wanted: number; made: number },
): string {
  const entry = expected[wanted];
  const call = calls[made];
  if (!entry) return `after the last expected call: ${call ? describeCall(call) : 'nothing'}`;
  const found = call ? describeCall(call) : 'no further call';
  return `call ${made + 1}: expected ${entry.label}, found ${found}`;
}
