import type { Place } from './domain/place.ts';

/** One thing the user can fix: what is wrong, where, what was expected, what to write instead. */
export interface Problem {
  code: string;
  message: string;
  place?: Place;
  hint?: string;
  /** It is told and blocks nothing: of a suite in report mode. */
  harmless?: true;
}

/**
 * What the user (not we) can fix. Everything else that is thrown is a bug and keeps its stack.
 * Carries every problem found, so that nobody mends them one run at a time.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  /** Also of one that another part of the bundle made: each has a class of this name of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UserError' && 'problems' in value;
  }

  constructor(problems: Problem | readonly Problem[]) {
    const list = isList(problems) ? problems : [problems];
    super(list.map(formatProblem).join('\n'));
    this.name = 'UserError';
    this.problems = list;
  }

  /** The code of the first problem: what `docs/when-it-breaks.md` is keyed by. */
  get code(): string {
    return this.problems[0]?.code ?? 'unknown';
  }
}

function isList(problems: Problem | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems);
}

/** `file:line:column: message` and, on a line of its own, the cure. */
export function formatProblem({ message, place, hint }: Problem): string {
  const where = place
    ? `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `
    : '';
  return hint ? `${where}${message}\n  ${hint}` : `${where}${message}`;
}

/** The message of anything that was thrown. Not by `instanceof`: errors cross realms (workers, vm contexts). */
export function describeError(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage ? String(error.message) : String(error);
}

/** Whether a thrown value carries this code, as those of Node do (`ENOENT`). */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
