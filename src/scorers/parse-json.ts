import type { Json } from '../domain/run.ts';
import { describeError } from '../errors.ts';

/** The value of a JSON text, or what is wrong with it. */
export type ParsedJson = { value: Json } | { mistake: string };

export function parseJson(text: string): ParsedJson {
  try {
    const value: Json = JSON.parse(text);
    return { value };
  } catch (error) {
    if (text.trim() === '') return { mistake: 'it is empty' };
    if (/^\s*```/.test(text)) return { mistake: 'it is in a code fence' };
    // the engine quotes the whole text after its first sentence
    const [detail = ''] = describeError(error).split(/, (?:\.\.\.)?"|(?<=JSON)(?= at position)/);
    return { mistake: detail };
  }
}
