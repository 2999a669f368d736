import { stripControls } from '../values/strip-controls.ts';

/** What XML 1.0 cannot hold at all, even as a character reference. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

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
  return clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}

/** Untrusted text between quotes: line ends and tabs survive. */
export function escapeXmlAttribute(text: string): string {
  return clean(text).replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]!);
}

function clean(text: string): string {
  return stripControls(text).replace(FORBIDDEN, '');
}
