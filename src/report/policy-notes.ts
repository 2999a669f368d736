import type { PolicyChange } from '../domain/policy.ts';
import { countOf } from '../values/format-number.ts';
import { shorten } from './cut-text.ts';
import { codeSpan } from './escape-markdown.ts';

/** What a change that was not measured would do to the policy of a suite. */
export interface PolicyNote {
  suite: string;
  changes: readonly PolicyChange[];
}

export const POLICY_HEADING = '### Policy changes';
/** Of a stranger's file: each line and all of them are bounded. */
const MOST_LINES = 30;
const MAX_VALUE_CHARS = 200;

/** A key, what it was and would be, and what that does to the bar. */
export function writePolicyChange({ key, before, after, effect }: PolicyChange): string {
  const mark =
    effect === 'loosened' ? '⚠️ loosened' : effect === 'new' ? 'new, holds already' : effect;
  return `${codeSpan(key)}: ${before === undefined ? 'not set' : codeSpan(before)} → ${after === undefined ? 'removed' : codeSpan(after)} (${mark})`;
}

/** A list of what is proposed, under no verdict; empty where nothing is. */
export function writePolicyNotes(notes: readonly PolicyNote[]): string {
  const changes = notes.flatMap(({ suite, changes: all }) =>
    all.map((change) => ({ suite, change: cut(change) })),
  );
  if (changes.length === 0) return '';
  const lines = changes
    .slice(0, MOST_LINES)
    .map(({ suite, change }) => `- ${codeSpan(suite)}: ${writePolicyChange(change)}`);
  const rest = changes.length - lines.length;
  if (rest > 0) lines.push(`- and ${countOf(rest, 'more key')}`);
  return `${lines.join('\n')}\n\nProposed by this change: the bars that hold are those of the base commit.`;
}

function cut({ key, before, after, effect }: PolicyChange): PolicyChange {
  return {
    key: shorten(key, MAX_VALUE_CHARS),
    ...(before !== undefined && { before: shorten(before, MAX_VALUE_CHARS) }),
    ...(after !== undefined && { after: shorten(after, MAX_VALUE_CHARS) }),
    effect,
  };
}
