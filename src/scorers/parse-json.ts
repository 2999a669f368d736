import type { Json } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { quoteRounded } from '../values/exact-integers.ts';

/** A JSON text's value. `exact`: with integers that no number holds as the text of their digits, for comparing. */
export interface ReadJson {
  value: Json;
  exact: Json;
}

/** The value of a JSON text, or what is wrong with it. */
export type ParsedJson = ReadJson | { mistake: string };

export function parseJson(text: string): ParsedJson {
  try {
    const value: Json = JSON.parse(text);
    const quoted = quoteRounded(text);
    return { value, exact: quoted === text ? value : JSON.parse(quoted) };
  } catch (error) {
    if (text.trim() === '') return { mistake: 'it is empty' };
    if (/^\s*```/.test(text)) return { mistake: 'it is in a code fence' };
    // the engine quotes the whole text after its first sentence
    const [detail = ''] = describeError(error).split(/, (?:\.\.\.)?"|(?<=JSON)(?= at position)/);
    return { mistake: detail };
  }
}
