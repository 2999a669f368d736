import type { Place } from '../domain/place.ts';

/** `file:line:column`, as far as known. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
