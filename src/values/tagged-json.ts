import { isRecord } from './json-guards.ts';

/** A longer list does not stand in the document itself: its items are handed out one by one. */
const MOST_INLINE = 200;

type List = readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>;

/** An item of a long list, which the document names by its number. Each list is whole before the next begins. */
export interface ListItem {
  list: number;
  item: unknown;
}

/**
 * A value of JSON, maps and sets as JSON alone: a document, and the items of its long lists. Maps and sets become objects
 * with one key that begins with a dollar sign; an object of the caller's with such a key is written as a list of members,
 * and what has a `toJSON` as that says.
 */
export function toTagged(value: unknown): { document: unknown; items: () => Generator<ListItem> } {
  const long = new Map<List, number>();

  function writeList(list: List, isInline: boolean): unknown {
    const length = Array.isArray(list) ? list.length : 'size' in list ? list.size : 0;
    if (isInline || length <= MOST_INLINE) return [...list].map((item) => encode(item, isInline));
    // the same list twice is written once
    const number = long.get(list) ?? long.size;
    long.set(list, number);
    return { $list: [number, length] };
  }

  function encode(part: unknown, isInline: boolean): unknown {
    if (Array.isArray(part)) return writeList(part, isInline);
    if (part instanceof Map) return { $map: writeList(part, isInline) };
    if (part instanceof Set) return { $set: writeList(part, isInline) };
    if (!isRecord(part)) return part;
    const { toJSON: write } = part;
    if (typeof write === 'function') return encode(write.call(part), isInline);
    const members: [string, unknown][] = [];
    let isLikeOurs = false;
    for (const [key, member] of Object.entries(part)) {
      if (member === undefined) continue;
      members.push([key, encode(member, isInline)]);
      isLikeOurs ||= key.startsWith('$');
    }
    return isLikeOurs ? { $object: members } : Object.fromEntries(members);
  }

  const document = encode(value, false);
  return {
    document,
    *items() {
      for (const [list, number] of long)
        for (const item of list) yield { list: number, item: encode(item, true) };
    },
  };
}

/** What a tagged document, or an item of a list of its, was made of. @throws Error in a few words where it is none */
export function fromTagged(part: unknown, lists: readonly (readonly unknown[])[] = []): unknown {
  if (Array.isArray(part)) return part.map((item) => fromTagged(item, lists));
  if (!isRecord(part)) return part;
  const [tag, ...more] = Object.keys(part);
  if (tag === undefined || !tag.startsWith('$'))
    return Object.fromEntries(
      Object.entries(part).map(([key, member]) => [key, fromTagged(member, lists)]),
    );
  if (more.length > 0) throw new Error(`${tag} does not stand alone`);
  const content = part[tag];
  switch (tag) {
    case '$list':
      return takeList(content, lists);
    case '$set':
      return new Set(readList(content, lists));
    case '$map':
      return new Map(readList(content, lists).map(readPair));
    case '$object':
      return Object.fromEntries(
        readList(content, lists).map((member) => {
          const [key, inside] = readPair(member);
          return [String(key), inside];
        }),
      );
    default:
      throw new Error(`${tag} is no tag`);
  }
}

function takeList(content: unknown, lists: readonly (readonly unknown[])[]): readonly unknown[] {
  const [number, length] = Array.isArray(content) ? content : [];
  const items = lists[Number(number)];
  if (!items || items.length !== length) throw new Error('a list is not whole');
  return items;
}

function readList(content: unknown, lists: readonly (readonly unknown[])[]): readonly unknown[] {
  const list = fromTagged(content, lists);
  if (!Array.isArray(list)) throw new Error('a list is missing');
  return list;
}

function readPair(pair: unknown): [unknown, unknown] {
  if (!Array.isArray(pair) || pair.length !== 2) throw new Error('a pair is missing');
  return [pair[0], pair[1]];
}
