import type { ToolCall } from '../domain/run.ts';
import { assignPairs } from './assign-pairs.ts';
import { filledBy, holds, type CheckDefinition } from './check.ts';
import { excerptJson } from './excerpt.ts';
import { describeCalls, readExpectedCalls, type ExpectedCall } from './expected-calls.ts';
import { compileValue } from './expected-text.ts';
import { findArgumentMistakes, isNamed, matchesCall } from './match-call.ts';

/** Differences told at once. */
const MAX_TOLD = 3;

export const TOOL_PARAMETERS = {
  value:
    'A call `{name, arguments}`, a list of calls, or `none`; a bare name leaves its arguments out of it. `{any-of: […]}` at any depth, `optional: true` beside it where it may be left out.',
  extra:
    '`allow`: further calls and unnamed arguments are fine (in a call: unnamed arguments of that call).',
};

export const toolCall: CheckDefinition = {
  summary: 'The output makes exactly these tool calls, in any order, and no others.',
  parameters: TOOL_PARAMETERS,
  compile: ({ value, extra }) => {
    const expectedOf = compileValue(value, readExpectedCalls);
    const allowsExtra = extra === 'allow';
    return filledBy(expectedOf, ({ output, scope }) => {
      const calls = output.tool_calls ?? [];
      const alternatives = expectedOf(scope);
      const mistakes = alternatives.map((expected) => findMistakes(expected, calls, allowsExtra));
      const pass = mistakes.some((list) => list.length === 0);
      const closest = mistakes.toSorted((a, b) => a.length - b.length)[0] ?? [];
      const told = pass ? [] : closest.slice(0, MAX_TOLD);
      return holds(pass, describeWanted(alternatives), tellFound(told, calls));
    });
  },
};

/** What is wrong, and then the calls that this does not show already. */
function tellFound(told: readonly string[], calls: readonly ToolCall[]): string {
  const shown = told.join('; ');
  const others = calls.filter((call) => !shown.includes(describeCall(call)));
  if (others.length === calls.length) return [...told, describeMade(calls)].join('; ');
  return others.length === 0 ? shown : `${shown}; also ${describeMade(others)}`;
}

export function describeWanted(alternatives: readonly ExpectedCall[][]): string {
  const lists = alternatives.map((calls) => describeCalls(calls) || 'no tool');
  return `to call ${lists.join(', or ')}`;
}

export function describeMade(calls: readonly ToolCall[]): string {
  if (calls.length === 0) return 'no tool was called';
  return `called ${calls.map(describeCall).join(', ')}`;
}

export function describeCall(call: ToolCall): string {
  return `${call.name}(${excerptJson(call.arguments)})`;
}

/**
 * Every required call needs a partner, and (without `extra`) every call made needs one. Where both can be had apart
 * they can be had together (Mendelsohn and Dulmage 1958), so each is looked at on its own.
 */
function findMistakes(
  expected: readonly ExpectedCall[],
  calls: readonly ToolCall[],
  extra: boolean,
): string[] {
  const fits = (wanted: ExpectedCall, call: ToolCall): boolean => matchesCall(wanted, call, extra);
  const required = expected.filter((wanted) => !wanted.optional);
  const partners = assignPairs(required, calls, fits);
  const owners = assignPairs(calls, expected, (call, wanted) => fits(wanted, call));
  const taken = new Set(partners);
  const spare = calls.filter((_, at) => !taken.has(at));
  const mistakes: string[] = [];
  for (const wanted of required.filter((_, at) => partners[at] === undefined)) {
    const near = findNearest(wanted, spare, extra);
    if (near) spare.splice(spare.indexOf(near.call), 1);
    mistakes.push(near ? near.why : `${wanted.label} was not called`);
  }
  if (extra) return mistakes;
  const unexpected = calls.filter((_, at) => owners[at] === undefined);
  const untold = unexpected.filter((call) => spare.includes(call));
  mistakes.push(...untold.map((call) => `unexpected call ${describeCall(call)}`));
  // a call too many may be one that is paired above with another than here
  if (mistakes.length === 0 && unexpected[0]) {
    mistakes.push(`unexpected call ${describeCall(unexpected[0])}`);
  }
  return mistakes;
}

function findNearest(
  wanted: ExpectedCall,
  calls: readonly ToolCall[],
  extra: boolean,
): { call: ToolCall; why: string } | undefined {
  const near = calls.flatMap((call) =>
    wanted.patterns
      .filter((pattern) => isNamed(pattern, call))
      .map((pattern) => ({ call, mistakes: findArgumentMistakes(pattern, call, extra) })),
  );
  const [nearest] = near.toSorted((a, b) => a.mistakes.length - b.mistakes.length);
  if (!nearest) return undefined;
  return { call: nearest.call, why: `${nearest.call.name}: ${nearest.mistakes.join(', ')}` };
}
