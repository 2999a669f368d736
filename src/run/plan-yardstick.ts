import type { CaseEntry } from '../domain/case.ts';
import { copyEntry } from './copy-entry.ts';

/** What of the base's yardstick has to be held against a change that moves it. */
export interface YardstickPlan {
  /** The change's cases; the class of each is that of its tags at base and head together. */
  cases: CaseEntry[];
  /** The base's cases whose input the change took out or edited: they are run as they stand there. */
  kept: CaseEntry[];
  /**
   * Outputs that the base scores too: of which case they are, and which one's expectations they are held against. `byCode`: only
   * by scorers that ask no model, and by what models said already. A change of the suite's scorers says something of every case, and a new rubric would be paid twice.
   */
  scored: { of: CaseEntry; by: CaseEntry; byCode?: true }[];
}

interface YardstickSides {
  head: readonly CaseEntry[];
  base: readonly CaseEntry[];
  /** Tags that make a case critical or a safety case. */
  classTags: readonly string[];
  /** The suite's own scorers or judges are others. */
  isScoringChanged: boolean;
  /** The target is handed a case's metadata: with another one it is asked something else. */
  readsMetadata: boolean;
}

const BY_CODE = { byCode: true } as const;

/** Every case of the base stays a case: under its own input, and by its own expectation. */
export function planYardstick(sides: YardstickSides): YardstickPlan {
  const { base, classTags, isScoringChanged } = sides;
  const isClass = ({ tags }: CaseEntry): boolean => tags.some((tag) => classTags.includes(tag));
  const cases = uniteClasses(sides);
  const find = createFinder(sides, cases, isClass);
  const kept: CaseEntry[] = [];
  const scored: YardstickPlan['scored'] = [];
  for (const entry of base) {
    const partner = find(entry);
    if (!partner) {
      const own = copyEntry(entry, { kept: true });
      kept.push(own);
      if (isScoringChanged) scored.push({ of: own, by: own, ...(!isClass(own) && BY_CODE) });
      continue;
    }
    const tags = uniteTags(entry.tags, partner.tags, classTags);
    const by = tags === entry.tags ? entry : copyEntry(entry, { tags });
    const isOther = !isSameCase(entry, partner);
    if (isOther || isScoringChanged)
      scored.push({ of: partner, by, ...(!isOther && !isClass(by) && BY_CODE) });
  }
  return { cases, kept, scored };
}

/** The change's case that is asked the same. A critical or safety case is not spoken for by a twin that stands on the base itself. */
function createFinder(
  { base, readsMetadata }: YardstickSides,
  cases: readonly CaseEntry[],
  isClass: (entry: CaseEntry) => boolean,
): (entry: CaseEntry) => CaseEntry | undefined {
  const questionOf = ({ case_hash: hash, metadata_hash: metadata = '' }: CaseEntry): string =>
    readsMetadata ? `${hash} ${metadata}` : hash;
  const byQuestion = Map.groupBy(cases, questionOf);
  const standing = new Set(base.map(({ id, case_hash: hash }) => `${hash} ${id}`));
  return (entry) => {
    const twins = byQuestion.get(questionOf(entry)) ?? [];
    const free = isClass(entry)
      ? twins.filter(({ id, case_hash: hash }) => id === entry.id || !standing.has(`${hash} ${id}`))
      : twins;
    return findPartner(entry, free);
  };
}

/** Whether base and head expect the same of the same case: by its own checks, and by whichever scorers its tags choose. */
function isSameCase(base: CaseEntry, head: CaseEntry): boolean {
  return (
    base.expectation_hash === head.expectation_hash &&
    base.metadata_hash === head.metadata_hash &&
    base.tags.every((tag) => head.tags.includes(tag))
  );
}

/** Of the cases with its input the one of its name, else of its expectation, else any. */
function findPartner(entry: CaseEntry, twins: readonly CaseEntry[]): CaseEntry | undefined {
  return (
    twins.find(
      ({ id, expectation_hash: hash }) => id === entry.id && hash === entry.expectation_hash,
    ) ??
    twins.find(({ id }) => id === entry.id) ??
    twins.find(({ expectation_hash: hash }) => hash === entry.expectation_hash) ??
    twins[0]
  );
}

/** A tag that is taken off, a new name, another input: a critical case stays one. A twin that was there before is itself, not its twin renamed. */
function uniteClasses({ head, base, classTags }: YardstickSides): CaseEntry[] {
  const nameOf = ({ id, case_hash: hash }: CaseEntry): string => `${hash} ${id}`;
  const own = new Map(base.map((entry) => [nameOf(entry), entry]));
  const names = new Set(head.map(nameOf));
  const byId = new Map(base.map((entry) => [entry.id, entry]));
  const renamed = Map.groupBy(
    base.filter((entry) => !names.has(nameOf(entry))),
    ({ case_hash }) => case_hash,
  );
  return head.map((entry) => {
    const itself = own.get(nameOf(entry));
    const before = itself
      ? [itself]
      : [...(renamed.get(entry.case_hash) ?? []), byId.get(entry.id) ?? []].flat();
    const tags = before.reduce((all, other) => uniteTags(all, other.tags, classTags), entry.tags);
    return tags === entry.tags ? entry : copyEntry(entry, { tags });
  });
}

/** The first tags, and of the second those that make a class. */
function uniteTags(
  tags: string[],
  others: readonly string[],
  classTags: readonly string[],
): string[] {
  const more = others.filter((tag) => classTags.includes(tag) && !tags.includes(tag));
  return more.length === 0 ? tags : [...tags, ...more];
}
