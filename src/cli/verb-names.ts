/** What the command line can be asked to do, in the order of the help page. */
const VERB_NAMES = [
  'init',
  'validate',
  'run',
  'gate',
  'report',
  'merge',
  'calibrate',
  'rejudge',
  'doctor',
  'pin',
  'accept',
] as const;

export type VerbName = (typeof VERB_NAMES)[number];

export function isVerb(word: string | undefined): word is VerbName {
  return VERB_NAMES.some((name) => name === word);
}
