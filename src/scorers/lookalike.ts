import { stripControls } from '../values/strip-controls.ts';

const HEXADECIMAL = 16;
/** As the Unicode standard writes a character's number. */
const DIGITS = 4;
/** What a quote does not show, or shows as something else: spaces that are none, what takes no room. */
const ODD = /[^\S \n\r\t]|[\p{Cf}\u115F\u1160\u3164\uFFA0]/u;

/** A text as it looks: letters composed, one kind of space, nothing that cannot be seen. */
export function showPlainly(text: string): string {
  return stripControls(text.normalize('NFC')).replace(/[^\S\n\t]/g, ' ');
}

/** Where two texts look alike and are not the same: the characters that tell them apart. */
export function tellLookalike(wanted: string, found: string): string[] {
  if (wanted === found || showPlainly(wanted) !== showPlainly(found)) return [];
  const [a, b] = [Array.from(wanted), Array.from(found)];
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return [
    `they differ at character ${at + 1}: ${nameCharacter(a[at])} and ${nameCharacter(b[at])}`,
  ];
}

/** The same of a text that looks as if it held another one. */
export function tellOdd(wanted: string, found: string): string {
  const [there, here] = [wanted, found].map((text) => ODD.exec(text)?.[0]);
  if (here !== undefined) return `it only looks alike: the output has ${nameCharacter(here)}`;
  return there === undefined
    ? 'it only looks alike: its letters are composed in another way (Unicode NFC and NFD)'
    : `it only looks alike: what is expected has ${nameCharacter(there)}`;
}

function nameCharacter(char: string | undefined): string {
  if (char === undefined) return 'nothing';
  const number = char.codePointAt(0)!.toString(HEXADECIMAL).toUpperCase();
  return `U+${number.padStart(DIGITS, '0')}`;
}
