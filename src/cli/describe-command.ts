import { quotePath, quoteWord } from '../values/quote-word.ts';
import type { ParsedArguments } from './arguments.ts';

/** What decides what a run comes to; where it is kept and what it takes over does not. */
const TELLING = ['filter', 'failed', 'base', 'baseline', 'record'];

/** A run in one command, as it was asked for. */
export function describeCommand(config: string, options: ParsedArguments['options']): string {
  const asked = TELLING.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    return value === true ? [`--${name}`] : [`--${name} ${quoteWord(value)}`];
  });
  return ['touchstone run', quotePath(config), ...asked].join(' ');
}
