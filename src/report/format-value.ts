import type { Output, ToolCall } from '../domain/run.ts';

/** Any value of a case as people read it: text as it stands, chat messages by role, the rest as indented JSON. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isMessageList(value)) return value.map(formatMessage).join('\n');
  return JSON.stringify(value, null, 2) ?? '';
}

/** What the target gave: its text, its tool calls, and what was odd about it. */
export function formatOutput(output: Output): string {
  const calls = output.tool_calls ?? [];
  const parts = [
    ...(output.refusal ? ['(refused)'] : []),
    ...formatText(output, calls.length > 0),
    ...calls.map(formatToolCall),
    ...(output.finish_reason === 'length' ? ['(cut off: the length limit was reached)'] : []),
  ];
  return parts.join('\n');
}

function formatText({ output, error }: Output, hasCalls: boolean): string[] {
  if (error) return [`(no answer: ${error.message})`];
  if (output === null) return hasCalls ? [] : ['(no answer)'];
  return [output === '' ? '(empty answer)' : output];
}

function formatToolCall({ name, arguments: args }: ToolCall): string {
  return `→ ${name}(${JSON.stringify(args)})`;
}

function isMessageList(value: unknown): value is { role: string; content?: unknown }[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (item: unknown) =>
        item !== null &&
        typeof item === 'object' &&
        'role' in item &&
        typeof item.role === 'string',
    )
  );
}

function formatMessage({ role, content, ...rest }: { role: string; content?: unknown }): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content ?? null);
  const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  return `${role}: ${text}${more}`;
}
