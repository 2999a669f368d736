import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { AcceptanceDocument } from '../domain/acceptances.gen.ts';
import { canonicalJson } from '../values/canonical-json.ts';

const HEADER = `# Failures that a named owner has decided to live with, for a time. Written by \`touchstone accept\`; each counts
# once its owner approves the pull request that proposes it, or once it has landed on the base branch.
`;
/** Long reasons stay on their lines. */
const LAYOUT = { lineWidth: 0 };

/**
 * The text of a file of acceptances with one more at its end; comments and order stay, and where it is a plain list the
 * rest of the text stays to the letter. `text` must have been read without problems; undefined: there is no file yet.
 */
export function appendAcceptance(text: string | undefined, acceptance: AcceptanceDocument): string {
  const item = formatAcceptance(acceptance);
  if (text === undefined) return `${HEADER}${item}`;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const appended = appendLines(text, item, ending);
  return appended !== undefined && holds(appended, text, acceptance)
    ? appended
    : writeAnew(text, acceptance, ending);
}

/** The entry as it stands in the file. */
export function formatAcceptance(acceptance: AcceptanceDocument): string {
  const document = new Document([orderKeys(acceptance)]);
  styleEntries(document);
  return document.toString(LAYOUT);
}

function orderKeys(acceptance: AcceptanceDocument): object {
  const { id, suite, cases, gate, bound, owner, reason, created, expires } = acceptance;
  const all = { id, suite, cases, gate, bound, owner, reason, created, expires };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Cases on one line, dates in quotes. */
function styleEntries({ contents }: Pick<Document, 'contents'>): void {
  const entry = isSeq(contents) ? contents.items.at(-1) : undefined;
  if (!isMap(entry)) return;
  for (const { key, value } of entry.items) {
    const name = isScalar(key) ? key.value : undefined;
    if (isSeq(value)) value.flow = true;
    if (isScalar(value) && (name === 'created' || name === 'expires')) value.type = 'QUOTE_DOUBLE';
  }
}

function appendLines(text: string, item: string, ending: string): string | undefined {
  const { contents } = parseDocument(text);
  if (!isSeq(contents) || contents.flow || contents.items.length === 0) return undefined;
  const start = contents.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lines = item.trimEnd().split('\n');
  const before = text.endsWith('\n') ? text : `${text}${ending}`;
  return `${before}${lines.map((line) => `${indent}${line}${ending}`).join('')}`;
}

/** Whether a text says what the one before said, and the new entry. */
function holds(text: string, before: string, acceptance: AcceptanceDocument): boolean {
  const document = parseDocument(text);
  const known: unknown = parseDocument(before).toJS();
  const wanted = [...(Array.isArray(known) ? known : []), acceptance];
  return document.errors.length === 0 && canonicalJson(document.toJS()) === canonicalJson(wanted);
}

function writeAnew(text: string, acceptance: AcceptanceDocument, ending: string): string {
  const document: Document = parseDocument(text);
  const entry = document.createNode(orderKeys(acceptance));
  if (isSeq(document.contents)) {
    if (document.contents.items.length === 0) document.contents.flow = false;
    document.add(entry);
  } else document.contents = document.createNode([entry]);
  styleEntries(document);
  return document.toString(LAYOUT).replaceAll(/\r?\n/g, ending);
}
