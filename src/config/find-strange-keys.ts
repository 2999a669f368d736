import type { Mistake } from './mistake.ts';
import { didYouMean, suggestWord } from './suggest-word.ts';

/** A map that takes certain keys only. */
interface KeyRules {
  /** JSON pointer of the map. */
  pointer: string;
  /** What people call it. */
  name: string;
  allowed: readonly string[];
  /** Names the allowed keys. */
  hint: string;
}

/** Keys of one map that are told one by one; finding the places of more takes long and helps nobody. */
const MAX_TOLD = 50;

/** A mistake for every key that means nothing in this map. */
export function findStrangeKeys(
  members: object,
  { pointer, name, allowed, hint }: KeyRules,
): Mistake[] {
  const strange = Object.keys(members).filter((key) => !allowed.includes(key));
  if (strange.length > MAX_TOLD)
    return [{ pointer, message: `${strange.length} keys of ${name} mean nothing`, hint }];
  return strange.map((key) => {
    const suggests = suggestWord(key, allowed);
    return {
      pointer,
      key,
      message: `"${key}" is not a key of ${name}`,
      ...(suggests === undefined ? {} : { suggests }),
      hint: `${didYouMean(key, allowed)}${hint}`,
    };
  });
}
