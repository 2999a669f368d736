import type { Json, ToolCall } from '../domain/run.ts';
import { assignPairs } from './assign-pairs.ts';
import { filledBy, type CheckDefinition } from './check.ts';
import { readExpectedCalls, type ExpectedCall } from './expected-calls.ts';
import { compileValue } from './expected-text.ts';
import { matchesCall } from './match-call.ts';
import { describeMade, describeWanted, TOOL_PARAMETERS } from './tool-call.ts';

const DEFAULT_THRESHOLD = 1;

export const toolCallF1: CheckDefinition = {
  summary:
    'F1 of the tool calls: how many of those made were wanted, and of those wanted were made.',
  parameters: {
    ...TOOL_PARAMETERS,
    value: 'A list of calls `{name, arguments}` or of bare names (also parted by commas).',
    extra: '`allow`: unnamed arguments are fine.',
    threshold: `Least F1 that passes; ${DEFAULT_THRESHOLD} when absent.`,
  },
  compile: ({ value, extra, threshold = DEFAULT_THRESHOLD }) => {
    const expectedOf = compileValue(value, (rendered) => readExpectedCalls(splitNames(rendered)));
    return filledBy(expectedOf, ({ output, scope }) => {
      const calls = output.tool_calls ?? [];
      const alternatives = expectedOf(scope);
      const scores = alternatives.map((list) => measureF1(list, calls, extra === 'allow'));
      const score = Math.max(...scores);
      return {
        value: score,
        pass: score >= threshold,
        expected: `${describeWanted(alternatives)} with an F1 of at least ${threshold}`,
        found: `it is ${score.toFixed(3)}; ${describeMade(calls)}`,
      };
    });
  },
};

function splitNames(value: Json): Json {
  if (typeof value !== 'string' || !value.includes(',')) return value;
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Every call counts as often as it is made. An optional one counts only where it is. */
function measureF1(
  expected: readonly ExpectedCall[],
  calls: readonly ToolCall[],
  extra: boolean,
): number {
  // those placed first keep a partner, so that an optional call never takes one from them
  const ordered = expected.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const partners = assignPairs(ordered, calls, (wanted, call) => matchesCall(wanted, call, extra));
  const matched = partners.filter((partner) => partner !== undefined).length;
  const wanted = ordered.filter((entry, at) => !entry.optional || partners[at] !== undefined);
  const total = wanted.length + calls.length;
  return total === 0 ? 1 : (2 * matched) / total;
}
