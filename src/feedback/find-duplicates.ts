import type { AmbiguousCases, CaseFindings } from '../domain/diagnosis.ts';
import type { CaseSketch } from './sketch-case.ts';

/** Share of words in common, of all words of both, from which two questions are nearly the same. */
const NEAR = 0.9;
/** Fewest different words: of a handful one more or less is a lot. */
const FEWEST_WORDS = 5;
const ROUNDING = 1e-9;

/** Cases that ask the same but for case, white space and punctuation: once too often, or with references that contradict. */
export function findDuplicates(
  sketches: readonly CaseSketch[],
): Pick<CaseFindings, 'duplicates'> & { contradicting: AmbiguousCases[] } {
  const groups = [...Map.groupBy(sketches, askOf).values()].filter(({ length }) => length > 1);
  const contradicts = (group: readonly CaseSketch[]): boolean =>
    new Set(group.flatMap(({ reference }) => reference ?? [])).size > 1;
  const ids = (group: readonly CaseSketch[]): string[] => group.map(({ id }) => id);
  return {
    duplicates: groups.filter((group) => !contradicts(group)).map(ids),
    contradicting: groups
      .filter(contradicts)
      .map((group) => ({ kind: 'references', ids: ids(group) })),
  };
}

function askOf({ input, context }: CaseSketch): string {
  return `${input} ${context}`;
}

/** A case as the search sees it: its words as numbers, the rarest first, so that equal ones are soon met. */
interface Entry {
  words: readonly number[];
  sketch: CaseSketch;
}

/** The entries that a word is among the rarest of, and where it stands in each. */
interface Postings {
  entries: number[];
  positions: number[];
}

/**
 * Groups of cases whose inputs share nine of ten words, and whose contexts are the same. Of exact duplicates one stands for
 * all. Only the rarest words of each are looked up (two sets that are so alike share one of these), and what the places of
 * the word rule out is not compared (PPJoin: Xiao et al., 2008), so that 20,000 cases take a few seconds.
 */
export function findNearDuplicates(
  sketches: readonly CaseSketch[],
): CaseFindings['near_duplicates'] {
  const entries = listEntries(sketches);
  const groups = new Groups(entries.length);
  const postings = new Map<number, Postings>();
  for (const [at, { words }] of entries.entries()) {
    const tried = new Set<number>();
    for (let position = 0; position < countPrefix(words.length); position += 1) {
      const known = postings.get(words[position]!) ?? { entries: [], positions: [] };
      postings.set(words[position]!, known);
      joinNear(at, position, { entries, known, groups, tried });
      known.entries.push(at);
      known.positions.push(position);
    }
  }
  return groups.list().map(({ members, similarity }) => ({
    ids: members.map((member) => entries[member]!.sketch.id),
    similarity,
  }));
}

interface Search {
  entries: readonly Entry[];
  known: Postings;
  groups: Groups;
  /** Entries that this one was compared with. */
  tried: Set<number>;
}

/** Joins an entry with those before it that have its word at this position, and are near it. */
function joinNear(at: number, position: number, { entries, known, groups, tried }: Search): void {
  const { words, sketch } = entries[at]!;
  for (let index = 0; index < known.entries.length; index += 1) {
    const other = known.entries[index]!;
    if (groups.isTogether(at, other) || tried.has(other)) continue;
    const theirs = entries[other]!;
    const least = leastShared(words.length, theirs.words.length);
    const ahead = Math.min(words.length - position, theirs.words.length - known.positions[index]!);
    if (ahead < least) continue;
    tried.add(other);
    if (theirs.sketch.context !== sketch.context) continue;
    const shared = countShared(words, theirs.words, least);
    if (shared < least) continue;
    groups.join(at, other, shared / (words.length + theirs.words.length - shared));
  }
}

function listEntries(sketches: readonly CaseSketch[]): Entry[] {
  const different = [...new Map(sketches.toReversed().map((s) => [askOf(s), s])).values()]
    .toReversed()
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const counts = new Map<string, number>();
  for (const { words } of different)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranks = new Map(
    [...counts].sort(([, a], [, b]) => a - b).map(([word], index) => [word, index]),
  );
  return different.map((sketch) => ({
    sketch,
    words: sketch.words.map((word) => ranks.get(word)!).sort((a, b) => a - b),
  }));
}

/** The rarest words, of which two sets that are near each other must share one. */
function countPrefix(words: number): number {
  return words - Math.ceil(NEAR * words - ROUNDING) + 1;
}

/** Fewest words in common of two sets that are near each other. */
function leastShared(a: number, b: number): number {
  return Math.ceil((NEAR / (1 + NEAR)) * (a + b) - ROUNDING);
}

/** Words of two sorted lists that are in both; gives up where it cannot become `least` any more. */
function countShared(a: readonly number[], b: readonly number[], least: number): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < least) return 0;
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** Members that belong together, directly or by way of others (union–find). */
class Groups {
  private readonly parents: Int32Array;
  private readonly links: { member: number; similarity: number }[] = [];

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  isTogether(a: number, b: number): boolean {
    const root = this.find(a);
    // asked hundreds of millions of times where all cases are alike
    return this.parents[b] === root || this.find(b) === root;
  }

  join(a: number, b: number, similarity: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
    this.links.push({ member: a, similarity });
  }

  /** Groups of two and more, by their first member. */
  list(): { members: number[]; similarity: number }[] {
    const groups = Map.groupBy(this.parents.keys(), (member) => this.find(member));
    const links = Map.groupBy(this.links, ({ member }) => this.find(member));
    return [...groups]
      .filter(([, members]) => members.length > 1)
      .map(([root, members]) => ({
        members,
        similarity: (links.get(root) ?? []).reduce(
          (least, link) => Math.min(least, link.similarity),
          1,
        ),
      }));
  }

  private find(member: number): number {
    let root = member;
    while (this.parents[root] !== root) root = this.parents[root]!;
    // the way there is short the next time
    for (let at = member; at !== root;) {
      const next = this.parents[at]!;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }
}
