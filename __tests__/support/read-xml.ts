/** An element as a strict reader of XML 1.0 sees it: as much of the standard as junit.xml may use, and nothing else. */
export interface XmlElement {
  name: string;
  attributes: { [name: string]: string };
  children: XmlElement[];
  text: string;
}

const NAME = '[A-Za-z][A-Za-z0-9-]*';
const TOKEN = new RegExp(
  String.raw`<\?xml[^?<>]*\?>|<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>|([^<]+)`,
  'y',
);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})="([^"<]*)"`, 'g');
const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The root element. @throws Error where it is not well-formed */
export function readXml(text: string): XmlElement {
  if (!text.isWellFormed() || FORBIDDEN.test(text))
    throw new Error('a character that XML cannot hold');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`no XML at ${at}: ${text.slice(at, at + 60)}`);
    const [, closes, name, attributes = '', isEmpty, words] = token;
    const parent = open.at(-1)!;
    if (words !== undefined) parent.text += decode(words);
    else if (name !== undefined && closes) {
      if (open.pop()!.name !== name || open.length === 0)
        throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      const element: XmlElement = {
        name,
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one root element');
  return root.children[0]!;
}

function readAttributes(text: string): { [name: string]: string } {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, decode(value!)]);
  const attributes = Object.fromEntries(found) as { [name: string]: string };
  if (Object.keys(attributes).length !== found.length) throw new Error('an attribute twice');
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (whole, reference: string) => {
    const [, name, decimal] = /^(?:([a-z]+)|#(\d+));$/.exec(reference) ?? [];
    const char =
      decimal === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number(decimal));
    if (char === undefined) throw new Error(`${whole} is no reference`);
    return char;
  });
}

/** Every element below, itself included. */
export function listElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(listElements)];
}
