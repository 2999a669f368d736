/** Part of a document: a heading, and blocks that are shown whole or not at all. */
export interface Section {
  /** What a reader misses when it is left out, e.g. `fixed cases`. */
  name: string;
  /** The highest is left out first; 0 never is. */
  rank: number;
  heading?: string;
  blocks: readonly string[];
  /** How many of its kind there are, where not all are blocks. */
  total?: number;
}

/** How much room there is: of UTF-16 units, or of bytes in UTF-8. */
export type Room = { maxChars: number } | { maxBytes: number };

/** What had to be left out, e.g. `fixed cases` or `12 of 40 broken cases`. */
type Note = (leftOut: readonly string[]) => string;

interface FitOptions {
  room: Room;
  /** Where something was left out: stands before the last block of the last section, or at the end where that is left out too. */
  note: Note;
}

const SEPARATOR = '\n\n';

/** Joins sections in reading order, leaving out whole blocks, from the last of the highest rank on, until the rest fits. */
export function fitSections(sections: readonly Section[], { room, note }: FitOptions): string {
  const kept = sections.map(({ blocks }) => blocks.length);
  const order = sections
    .map(({ rank }, index) => ({ rank, index }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || b.index - a.index)
    .map(({ index }) => index);
  const limit = 'maxChars' in room ? room.maxChars : room.maxBytes;
  const sizes = sections.map(({ blocks, heading }) => ({
    // a heading stands over blocks, or not at all
    heading: heading === undefined || blocks.length === 0 ? 0 : measure(heading + SEPARATOR, room),
    blocks: blocks.map((block) => measure(block + SEPARATOR, room)),
  }));
  let size = sizes.reduce((sum, { heading, blocks }) => sum + heading + total(blocks), 0);
  const counts = countKinds(sections);
  for (const index of order) {
    while (kept[index]! > 0 && size + noteSize() > limit) {
      kept[index]! -= 1;
      counts.get(sections[index]!.name)!.missing += 1;
      size -= sizes[index]!.blocks[kept[index]!]!;
      if (kept[index] === 0) size -= sizes[index]!.heading;
    }
  }
  return assemble();

  function noteSize(): number {
    const leftOut = nameLeftOut(counts);
    return leftOut.length === 0 ? 0 : measure(note(leftOut) + SEPARATOR, room);
  }

  function assemble(): string {
    const leftOut = nameLeftOut(counts);
    const parts = sections.flatMap(({ heading, blocks }, index) => {
      const shown = blocks.slice(0, kept[index]);
      return shown.length > 0 && heading !== undefined ? [heading, ...shown] : shown;
    });
    // what closes the document closes it still
    const isClosed = parts.length > 1 && kept.at(-1)! > 0;
    if (leftOut.length > 0) parts.splice(isClosed ? -1 : parts.length, 0, note(leftOut));
    return `${parts.join(SEPARATOR)}\n`;
  }
}

/** Of a kind of block. */
interface Count {
  missing: number;
  all: number;
  /** How many there are, where not all are blocks. */
  total: number;
}

/** Kept up to date block by block: to count all sections again for each would take for ever with hundreds of suites. */
function countKinds(sections: readonly Section[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { name, blocks, total: known = 0 } of sections) {
    const { all, total: most } = counts.get(name) ?? { all: 0, total: 0 };
    counts.set(name, { missing: 0, all: all + blocks.length, total: Math.max(most, known) });
  }
  return counts;
}

function nameLeftOut(counts: ReadonlyMap<string, Count>): string[] {
  return [...counts]
    .filter(([, { missing }]) => missing > 0)
    .map(([name, { missing, all, total: known }]) =>
      missing === all ? name : `${missing} of ${Math.max(all, known)} ${name}`,
    );
}

function measure(text: string, room: Room): number {
  return 'maxChars' in room ? text.length : new TextEncoder().encode(text).length;
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
