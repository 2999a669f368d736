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
  for (const index of order) {
    while (kept[index]! > 0 && size + noteSize() > limit) {
      kept[index]! -= 1;
      size -= sizes[index]!.blocks[kept[index]!]!;
      if (kept[index] === 0) size -= sizes[index]!.heading;
    }
  }
  return assemble();

  function noteSize(): number {
    const leftOut = nameLeftOut(sections, kept);
    return leftOut.length === 0 ? 0 : measure(note(leftOut) + SEPARATOR, room);
  }

  function assemble(): string {
    const leftOut = nameLeftOut(sections, kept);
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

function nameLeftOut(sections: readonly Section[], kept: readonly number[]): string[] {
  const counts = new Map<string, { missing: number; all: number; total: number }>();
  for (const [index, { name, blocks, total: known = 0 }] of sections.entries()) {
    const { missing, all, total: most } = counts.get(name) ?? { missing: 0, all: 0, total: 0 };
    counts.set(name, {
      missing: missing + blocks.length - kept[index]!,
      all: all + blocks.length,
      total: Math.max(most, known),
    });
  }
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
