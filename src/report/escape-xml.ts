import { stripControls } from '../values/strip-controls.ts';

/** What XML 1.0 cannot hold at all, even as a character reference. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

/** Nothing of it means anything to XML or to a runner. */
const PLAIN = /^[\w .,/-]*$/;

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Untrusted text between tags. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return neutralize(clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!));
}

/** Untrusted text between quotes: line ends and tabs survive. */
export function escapeXmlAttribute(text: string): string {
  if (PLAIN.test(text)) return text;
  return neutralize(clean(text).replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]!));
}

/** A step may print the file: `::name::` and `##[name]` would be commands to its runner. Equal as XML. */
function neutralize(escaped: string): string {
  return escaped.replace(/:(?=:)/g, '&#58;').replace(/##(?=\[)/g, '#&#35;');
}

function clean(text: string): string {
  return stripControls(text).replace(FORBIDDEN, '');
}
